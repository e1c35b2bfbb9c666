import type { StatementChange } from '../../../domain/iam/role-change.ts';
import type { PolicyStatement } from '../../../domain/iam/policy.ts';
import { sortedKeys } from '../sorted-keys.ts';

export interface NarrowedChange extends StatementChange {
  /** As the role has it, or had it. */
  readonly whole: PolicyStatement;
}

/**
 * The difference alone. A statement that got one more action arrives as a lost and a gained statement; a reader wants
 * the action. Statements that differ in more than actions or in more than resources stay whole.
 */
export function narrowChanges(changes: readonly StatementChange[]): readonly NarrowedChange[] {
  const whole = changes.map((change) => ({ ...change, whole: change.statement }));
  const lost = whole.filter(({ direction }) => direction === 'lost');
  const gained = whole.filter(({ direction }) => direction === 'gained');
  const narrowed: NarrowedChange[] = [];
  for (const change of gained) {
    const index = lost.findIndex((other) => findSharedList(change, other) !== undefined);
    const [partner] = index < 0 ? [] : lost.splice(index, 1);
    narrowed.push(...(partner === undefined ? [change] : subtract(change, partner)));
  }
  return [...narrowed, ...lost];
}

type ListName = 'actions' | 'resources';

/** The one list in which two statements of the same policy differ; undefined when they differ in more. */
function findSharedList(gained: StatementChange, lost: StatementChange): ListName | undefined {
  if (gained.policyName !== lost.policyName || gained.isManaged !== lost.isManaged) return undefined;
  const lists: readonly ListName[] = ['actions', 'resources'];
  return lists.find((list) => {
    const isExcept = list === 'actions' ? 'isNotAction' : 'isNotResource';
    if (gained.statement[isExcept] || lost.statement[isExcept]) return false;
    return textWithout(gained.statement, list) === textWithout(lost.statement, list);
  });
}

function textWithout(statement: PolicyStatement, list: ListName): string {
  return JSON.stringify({ ...statement, [list]: [] }, sortedKeys);
}

function subtract(gained: NarrowedChange, lost: NarrowedChange): readonly NarrowedChange[] {
  const list = findSharedList(gained, lost);
  if (list === undefined) return [gained, lost];
  const without = (change: NarrowedChange, other: NarrowedChange): NarrowedChange => ({
    ...change,
    statement: {
      ...change.statement,
      [list]: change.statement[list].filter((item) => !other.statement[list].includes(item)),
    },
  });
  return [without(gained, lost), without(lost, gained)].filter(({ statement }) => statement[list].length > 0);
}
