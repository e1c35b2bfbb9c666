import { openStage, externalIdCanary, stateBucket } from '../e2e/harness/stage.ts';
import type { Stage } from '../e2e/harness/stage.ts';
import { runBareTerraform } from './bare-terraform.ts';
import type { BareCommand } from './bare-terraform.ts';
import { atMost, figure } from './figure.ts';
import type { Figure } from './figure.ts';
import { measurePairs } from './pairs.ts';
import type { PairResult } from './pairs.ts';

const securityAudit = 'arn:${AWS::Partition}:iam::aws:policy/SecurityAudit';
const viewOnly = 'arn:${AWS::Partition}:iam::aws:policy/job-function/ViewOnlyAccess';

const inputs = {
  'stack-set-name': 'organization-security-audit',
  'external-id': externalIdCanary,
  'backend-config': `bucket=${stateBucket}\nuse_path_style=true`,
} as const;

/**
 * `plan` and `apply` of the built action against terraform alone: same module, same simulated AWS, same state.
 * @param times pairs of each; those that wait for AWS are fewer.
 */
export async function measureTerraformPairs(
  actionDirectory: string | undefined,
  times: number,
): Promise<readonly Figure[]> {
  return [
    ...(await measureWithoutWaiting(actionDirectory, times)),
    ...(await measureSmallestUpdate(actionDirectory, Math.min(times, 2))),
  ];
}

/** An update reaches all accounts between the provider's first two looks: waiting for AWS hides nothing of our part. */
async function measureWithoutWaiting(actionDirectory: string | undefined, times: number): Promise<readonly Figure[]> {
  const stage = await openStage({ accounts: 40, timeScale: 600 }, actionDirectory);
  try {
    await runAction(stage, 'apply', securityAudit);
    const plan = await measurePairs(
      {
        ours: () => runAction(stage, 'plan', viewOnly),
        theirs: () => runBareTerraform(stage, 'plan', bareInputs('plan', viewOnly)),
      },
      times,
    );
    const apply = await measureApplies(stage, times);
    return [
      figure('plan / terraform init, plan, show', plan.ratio, '×', atMost(1.1)),
      figure('plan', plan.ours, 's'),
      figure('terraform init, plan, show', plan.theirs, 's'),
      ...figuresOfApply('if AWS took no time', apply),
    ];
  } finally {
    await stage.close();
  }
}

/** The least that an update can take in an organization that has more than one account: two of them, 30 s each. */
async function measureSmallestUpdate(actionDirectory: string | undefined, times: number): Promise<readonly Figure[]> {
  const stage = await openStage({ accounts: 2, secondsPerAccount: 30, timeScale: 1 }, actionDirectory);
  try {
    await runAction(stage, 'apply', securityAudit);
    return figuresOfApply('two accounts', await measureApplies(stage, times));
  } finally {
    await stage.close();
  }
}

/** Each apply changes what the one before has left. */
function measureApplies(stage: Stage, times: number): Promise<PairResult> {
  return measurePairs(
    {
      ours: () => runAction(stage, 'apply', viewOnly),
      theirs: () => runBareTerraform(stage, 'apply', bareInputs('apply', securityAudit)),
    },
    times,
  );
}

function figuresOfApply(when: string, { ratio, ours, theirs }: PairResult): readonly Figure[] {
  return [
    figure(`apply / terraform init, apply, ${when}`, ratio, '×', atMost(1.1)),
    figure(`apply, ${when}`, ours, 's'),
    figure(`terraform init, apply, ${when}`, theirs, 's'),
  ];
}

function bareInputs(command: BareCommand, policies: string): Readonly<Record<string, string>> {
  return { ...inputs, command, 'managed-policy-arns': policies, 'github-token': 'none' };
}

async function runAction(stage: Stage, command: BareCommand, policies: string): Promise<number> {
  const run = await stage.run({ command, inputs: { 'managed-policy-arns': policies } });
  if (run.exitCode !== 0) throw new Error(`${command} ended with ${run.exitCode}:\n${run.log}`);
  return run.seconds;
}
