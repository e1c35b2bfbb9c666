import { listExternalIds } from '../domain/role.ts';
import type { StackSetRef } from '../domain/stack-set.ts';
import type { StackSetDefinition, TerraformPlan } from '../domain/stack-set-definition.ts';
import { UserError } from '../domain/user-error.ts';
import { applyArgv, erroredStateFile, initArgv, planArgv, showArgv, statePushArgv } from './argv.ts';
import { isRefusedDestroy, terraformFailure } from './failure.ts';
import { parsePlanJson } from './plan-json.ts';
import { hideParameters, readPlanText } from './plan-text.ts';
import type { Completed, RunProcess } from './process.ts';
import type { WorkingDirectory } from './working-directory.ts';

export interface TerraformFacts {
  /** Absolute path of terraform or tofu. */
  readonly binary: string;
  readonly directory: WorkingDirectory;
  readonly environment: Readonly<Record<string, string>>;
  readonly run: RunProcess;
  /** Takes known secrets out of what terraform said. */
  readonly redact: (text: string) => string;
  /** A secret that was not known before: from here on `redact` takes it out. */
  readonly onSecret: (secret: string) => void;
  readonly log: {
    readonly info: (message: string) => void;
    readonly group: (title: string, lines: readonly string[]) => void;
  };
}

export interface PlanOptions {
  readonly lock: boolean;
  /** A stack set that exists in AWS, to be taken over unless the state has it. */
  readonly adopts: StackSetRef | undefined;
}

export interface TerraformCli {
  readonly plan: (options: PlanOptions) => Promise<TerraformPlan>;
  readonly apply: () => Promise<void>;
}

/** Every call that loads the provider costs seconds: a plan is one `plan` and one `show`, an apply one `apply`. */
export function createTerraform(facts: TerraformFacts): TerraformCli {
  const { redact, log } = facts;
  let initialised: Promise<void> | undefined;

  const call = async (argv: readonly string[], isLive = false): Promise<Completed> => {
    const { exitCode, stdout, stderr } = await facts.run(facts.binary, argv, {
      cwd: facts.directory.path,
      env: facts.environment,
      ...(isLive ? { onLine: log.info } : {}),
    });
    return { exitCode, stdout, stderr: redact(stderr) };
  };

  const init = async (): Promise<void> => {
    const { exitCode, stdout, stderr } = await call(initArgv());
    log.group('terraform init', redact(stdout).trimEnd().split('\n'));
    if (exitCode !== 0) throw terraformFailure('init', exitCode, stderr);
  };

  const plan = async ({ lock, adopts }: PlanOptions, preferences: 'planned' | 'left-alone'): Promise<TerraformPlan> => {
    await facts.directory.writeAdoption(adopts, preferences);
    const planned = await call(planArgv({ lock }));
    const planText = readPlanText(planned.stdout);
    if (planned.exitCode !== 0 && planned.exitCode !== 2) return readFailedPlan(planned, redact(planText), facts);
    const shown = await call(showArgv());
    if (shown.exitCode !== 0) throw terraformFailure('show', shown.exitCode, shown.stderr);
    const { isImport, ...parsed } = parsePlanJson(shown.stdout);
    if (isImport && parsed.change.kind === 'preferences-only') {
      if (preferences === 'planned') return plan({ lock, adopts }, 'left-alone');
      throw new RangeError('operation preferences cannot be left alone');
    }
    const hidden = parsed.change.kind === 'update' && isImport ? hideImported(parsed.change.before, facts) : [];
    const text = hideParameters(redact(planText), hidden);
    log.group('terraform plan', text.split('\n'));
    return { ...parsed, text, providerVersion: facts.directory.providerVersion };
  };

  return {
    plan: async (options) => {
      initialised ??= init();
      await initialised;
      return plan(options, 'planned');
    },
    apply: async () => {
      const { exitCode, stderr } = await call(applyArgv(), true).finally(() => saveErroredState(facts, call));
      if (exitCode !== 0) throw terraformFailure('apply', exitCode, stderr);
    },
  };
}

/** What others made has a secret of its own, which is known only now. @returns names of parameters to hide. */
function hideImported(before: StackSetDefinition, { onSecret }: TerraformFacts): readonly string[] {
  // AWS answers a NoEcho value with asterisks.
  const secrets = listExternalIds(before.templateBody, before.parameters).filter((secret) => !/^\**$/.test(secret));
  secrets.forEach(onSecret);
  return before.sensitiveParameters;
}

function readFailedPlan(
  { exitCode, stderr }: Completed,
  text: string,
  { directory, log }: TerraformFacts,
): TerraformPlan {
  log.group('terraform plan', text.split('\n'));
  if (!isRefusedDestroy(stderr)) throw terraformFailure('plan', exitCode, stderr);
  return {
    change: { kind: 'replace', why: 'Terraform would have to destroy the stack set, which its definition forbids' },
    counts: { add: 0, change: 0, destroy: 1 },
    text,
    terraformVersion: 'unknown',
    providerVersion: directory.providerVersion,
  };
}

/** A state that terraform could not write describes what is really deployed: it is retried once, and never deleted. */
async function saveErroredState(
  { directory, log }: TerraformFacts,
  call: (argv: readonly string[]) => Promise<Completed>,
): Promise<void> {
  if (!(await directory.hasErroredState())) return;
  log.info('Terraform could not write its state; trying once more.');
  const pushed = await call(statePushArgv()).catch((error: unknown) => ({ exitCode: 1, stderr: String(error) }));
  if (pushed.exitCode === 0) {
    log.info('The state was written at the second try.');
    return;
  }
  const kept = await directory.keepErroredState();
  throw new UserError({
    code: 'state-not-saved',
    what: `AWS was changed, but Terraform’s state could not be written; it is kept in ${kept}.`,
    why: pushed.stderr.trim().split('\n', 1)[0] ?? '',
    next: `Save it before the runner is gone: in a root initialised with the same backend, run \`terraform state push ${kept}\` (it was ${erroredStateFile}).`,
  });
}
