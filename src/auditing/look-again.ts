import { attempt } from '../domain/attempt.ts';
import type { Meanwhile } from '../domain/audit/meanwhile.ts';
import { isInFlight } from '../domain/stack-set/operation.ts';
import { definesVersion } from '../domain/stack-set/stack-set-version.ts';
import { unlessInterrupted } from '../rollout/deadline.ts';
import type { AuditContext } from './audit-context.ts';
import { readOperation } from './other-operations.ts';
import { sideBySide } from '../domain/concurrency/side-by-side.ts';
import { changesAccounts } from './take-stock.ts';
import type { Stock } from './take-stock.ts';

const readAtOnce = 4;

/**
 * Reads last of all what the stack set defines, and what has worked on accounts while they were read: CURRENT and a
 * template are those of one version, and another client may have changed it.
 */
export async function lookAgain(context: AuditContext, stock: Stock): Promise<Meanwhile> {
  const look = await unlessInterrupted(
    context,
    attempt(() => compare(context, stock)),
  );
  if (look?.kind === 'done') return look.value;
  const why = look === undefined ? 'The run was asked to end' : look.error.message.replace(/\.$/, '');
  return {
    kind: 'everything',
    why: `Whether the stack set stayed as it was while this audit looked is not known: ${why}.`,
  };
}

async function compare(context: AuditContext, stock: Stock): Promise<Meanwhile> {
  const { stackSets, stackSet } = context;
  const before = stock.stackSet;
  const found = await stackSets.find(stackSet);
  if (found === undefined || !definesVersion(found, before) || !definesVersion(before, found))
    return { kind: 'everything', why: 'Another client has changed the stack set while this audit looked.' };
  return readNewOperations(context, stock);
}

/** Operations that this audit did not know of when it began, and the accounts that they have worked on. */
async function readNewOperations(context: AuditContext, stock: Stock): Promise<Meanwhile> {
  const listed = await context.stackSets.listRecentOperations(context.stackSet);
  const known = new Set(stock.operations.map(({ id }) => id));
  const fresh = listed.filter((operation) => changesAccounts(operation) && !known.has(operation.id));
  const [first] = fresh;
  if (first === undefined) return { kind: 'nothing' };
  const why = `Operation ${first.id} worked on the account while this audit looked.`;
  const read = await sideBySide(fresh, readAtOnce, (operation) => readOperation(context, operation));
  // One in flight does not list the accounts that it has not come to.
  const isOpen = read.some(({ operation, results }) => isInFlight(operation.status) || (results?.length ?? 0) === 0);
  if (isOpen) return { kind: 'accounts', why, accounts: new Set(stock.targets.targeted.map(({ id }) => id)) };
  const places = read.flatMap(({ results }) => results ?? []);
  return { kind: 'accounts', why, accounts: new Set(places.map(({ accountId }) => accountId)) };
}
