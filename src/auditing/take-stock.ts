import type { Survey } from '../domain/assessment.ts';
import { listLagMs } from '../domain/stack-set/settlement.ts';
import { operationEndMs } from '../domain/stack-set/operation.ts';
import type { Operation } from '../domain/stack-set/operation.ts';
import type { StackSet } from '../domain/stack-set/stack-set.ts';
import { UserError } from '../domain/user-error.ts';
import { takeSurvey } from '../planning/survey.ts';
import { readInFlight, waitUntilIdle } from '../rollout/wait.ts';
import type { AuditContext } from './audit-context.ts';

/** The organization, and a stack set that exists. */
export interface Stock extends Survey {
  readonly stackSet: StackSet;
}

/**
 * Waits for operations that change accounts, then reads the organization and the stack set. A drift detection changes
 * nothing, so that it is not waited for.
 * @throws UserError: there is no such stack set, or the wait did not end in time.
 */
export async function takeStock(context: AuditContext): Promise<Stock> {
  const { ports, request, stackSets } = context;
  const ref = request.stackSet;
  if ((await stackSets.find(ref)) === undefined) throw notFound(context);
  await waitForOthers(context);
  const found = await stackSets.find(ref);
  const survey = await takeSurvey(ports, {
    stackSet: ref,
    targets: request.targets,
    autoDeployment: found?.autoDeployment ?? { enabled: false, retainStacksOnAccountRemoval: false },
  });
  if (survey.stackSet === undefined) throw notFound(context);
  return { ...survey, stackSet: survey.stackSet };
}

/** The lists of AWS lag behind an operation that has just ended: an account could still read OUTDATED. */
async function waitForOthers(context: AuditContext): Promise<void> {
  const { clock, stackSets, stackSet, interruption } = context;
  const inFlight = (await readInFlight(context)).filter(changesAccounts);
  const idle = await waitUntilIdle(context, context.waitDeadline(), inFlight);
  if (idle.kind !== 'idle') throw notIdle(context, idle.operation, idle.kind);
  const ended = [...idle.waitedFor, ...(await stackSets.listRecentOperations(stackSet))].filter(changesAccounts);
  const lastEndMs = Math.max(0, ...ended.map(operationEndMs).filter(Number.isFinite));
  const leftMs = Math.min(listLagMs, lastEndMs + listLagMs - clock.now().getTime());
  if (leftMs > 0 && !interruption.requested.aborted) await clock.sleep(leftMs);
}

export function changesAccounts({ action }: Operation): boolean {
  return action !== 'DETECT_DRIFT';
}

function notFound({ request: { stackSet } }: AuditContext): UserError {
  return new UserError({
    code: 'invalid-input',
    what: `stack-set-name: AWS has no stack set ${stackSet.name} in ${stackSet.region}, as ${stackSet.callAs} sees it.`,
    why: 'An audit looks at what is rolled out.',
    next: 'Correct `stack-set-name`, `aws-region` or `call-as`, or run apply first.',
  });
}

/** @param kind of an interrupted run, the message only reaches the log. */
export function notIdle(
  { stackSet }: Pick<AuditContext, 'stackSet'>,
  { id, action }: Operation,
  kind: 'timed-out' | 'interrupted',
): UserError {
  const what = `Operation ${id} (${action}) on stack set ${stackSet.name} is still in progress.`;
  return new UserError({
    code: 'operation-wait-timeout',
    what,
    why: kind === 'interrupted' ? 'The run was asked to end.' : 'While it runs, no account can be judged.',
    next: 'Find out why that operation takes so long, then run the audit again.',
    operationId: id,
  });
}
