import { attempt } from '../domain/attempt.ts';
import type { RoleProof } from '../domain/audit/role-proof.ts';
import { renderDuration } from '../domain/quantity.ts';
import { findNotProven } from '../domain/sandbox/judge-sandbox.ts';
import { sandboxDefinition } from '../domain/sandbox/sandbox-definition.ts';
import type { SandboxDefinition } from '../domain/sandbox/sandbox-definition.ts';
import { sandboxStackName } from '../domain/sandbox/sandbox-name.ts';
import { ownerTag, runTag } from '../domain/sandbox/sandbox-stack.ts';
import type { CreateSandboxStack } from '../domain/sandbox/sandbox-stack.ts';
import type { SandboxPassed } from '../domain/sandbox/sandbox-passed.ts';
import { hideSecrets } from '../domain/secret-values.ts';
import { findDefinitionSecrets } from '../domain/stack-set/definition-secrets.ts';
import type { StackSetDefinition } from '../domain/stack-set/stack-set-definition.ts';
import { UserError } from '../domain/user-error.ts';
import { awaitStack } from './await-stack.ts';
import type { KnownOfPlan, SandboxContext } from './sandbox-context.ts';
import { asSandboxError, both, stackFailed } from './sandbox-error.ts';
import { takeDown, takeDownLeft } from './take-down.ts';

/** IAM is eventually consistent: how long a role that is not proven is looked at again, ms. */
const patienceMs = 60_000;

/** Kept for the deletion when the job has not much time left, ms. */
const deletionMs = 2 * 60_000;

/**
 * Deploys the template in the sandbox account under names of its own, proves the role there, and deletes it.
 * @throws UserError `sandbox-failed`. Nothing of it is in the organization, and the stack is gone, or named.
 */
export async function trySandbox(
  context: SandboxContext,
  definition: StackSetDefinition,
  known: KnownOfPlan,
): Promise<SandboxPassed | 'interrupted'> {
  const { sandbox, clock, log } = context;
  const tried = await attempt(() => deployAndProve(context, definition, known));
  if (tried.kind === 'failed') {
    throw hideSecrets(asSandboxError(tried.error, sandbox.accountId), findDefinitionSecrets(definition));
  }
  if (tried.value === 'interrupted') return 'interrupted';
  const { startedAt, roleName } = tried.value;
  const durationMs = clock.now().getTime() - startedAt.getTime();
  log.info(
    `Sandbox account ${sandbox.accountId}: role ${roleName} is the template’s, and is assumed as it should be; its stack is deleted (${renderDuration(durationMs)}).`,
  );
  return { accountId: sandbox.accountId, roleName, durationMs };
}

interface Tried {
  readonly startedAt: Date;
  readonly roleName: string;
}

async function deployAndProve(
  context: SandboxContext,
  definition: StackSetDefinition,
  known: KnownOfPlan,
): Promise<Tried | 'interrupted'> {
  const { sandbox, clock, log, stackSetName, sha256, run } = context;
  const startedAt = clock.now();
  const { accountId, region } = sandbox;
  const made = sandboxDefinition(definition, { ...context, accountId, region });
  if ((await takeDownLeft(context)) === 'interrupted' || isInterrupted(context)) return 'interrupted';
  const name = sandboxStackName(stackSetName, sha256);
  const tags = { ...made.tags, [ownerTag.key]: ownerTag.value, [runTag]: `${run.runId}-${run.runAttempt}` };
  log.info(`Deploying the template as stack ${name} in sandbox account ${accountId}, role ${made.roleName}.`);
  const stackId = await create(context, { ...made, name, tags });
  const runEndsAt = new Date(context.runEndsAt.getTime() - deletionMs);
  const proven = await attempt(() => prove({ ...context, runEndsAt }, stackId, { ...made, tags }, known));
  const takenDown = await attempt(() => takeDown(context, stackId));
  if (isInterrupted(context)) {
    if (takenDown.kind === 'failed') log.warning(`${takenDown.error.what} The next apply takes it down.`);
    return 'interrupted';
  }
  if (proven.kind === 'failed') throw takenDown.kind === 'failed' ? both(proven.error, takenDown.error) : proven.error;
  if (takenDown.kind === 'failed') throw takenDown.error;
  return proven.value === 'proven' ? { startedAt, roleName: made.roleName } : 'interrupted';
}

function isInterrupted({ interruption: { requested } }: SandboxContext): boolean {
  return requested.aborted;
}

async function create(context: SandboxContext, request: CreateSandboxStack): Promise<string> {
  const created = await attempt(() => context.sandbox.createStack(request));
  if (created.kind === 'done') return created.value;
  // AWS may have it all the same.
  if (created.error.isTransient) await attempt(() => takeDownLeft(context));
  throw created.error;
}

/** @throws UserError: the stack failed, or the role is not proven. */
async function prove(
  context: SandboxContext,
  stackId: string,
  made: SandboxDefinition,
  known: KnownOfPlan,
): Promise<'proven' | 'interrupted'> {
  const { sandbox } = context;
  const end = await awaitStack(context, stackId);
  if (end.kind === 'interrupted') return 'interrupted';
  if (end.kind !== 'created')
    throw stackFailed(sandbox.accountId, { stackId, end, events: await attempt(() => sandbox.listEvents(stackId)) });
  const notProven = findNotProven(await proveThere(context, stackId, made, known));
  if (notProven === undefined) return 'proven';
  if (isInterrupted(context)) return 'interrupted';
  throw new UserError({
    code: 'sandbox-failed',
    what: `The role ${made.roleName} that the new template deploys in sandbox account ${sandbox.accountId} is not proven: ${notProven.what} Nothing was sent to the organization.`,
    why: notProven.lines.join('\n'),
    next: notProven.next ?? 'Fix the template, or what denies the role in the sandbox account, then run apply again.',
  });
}

function proveThere(
  context: SandboxContext,
  stackId: string,
  { templateBody, parameters, tags, roleName, rolePath }: SandboxDefinition,
  { iam, organization }: KnownOfPlan,
): Promise<RoleProof> {
  const { sandbox, partition, runEndsAt, prove: proveRole } = context;
  const request = {
    definition: { templateBody, parameters },
    tags,
    partition,
    roleName,
    rolePath,
    externalId: undefined,
    callerAccountId: sandbox.roles.callerAccountId,
    facts: ['role', 'assumable'],
    iam,
    organization,
  } as const;
  const target = { account: sandbox.accountId, region: sandbox.region, stackId, recorded: undefined, operations: [] };
  return proveRole({ ...context, accountRoles: sandbox.roles }, request, target, { patienceMs, endsAt: runEndsAt });
}
