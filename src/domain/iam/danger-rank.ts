import type { PolicyStatement } from './policy.ts';

/** What an account can gain, the most dangerous first. */
export const dangers = [
  'administrator',
  'trust',
  'guard-removed',
  'permission-management',
  'assume-role',
  'data-read',
  'wildcard',
  'ordinary',
] as const;
export type Danger = (typeof dangers)[number];

export function isDangerous(danger: Danger): boolean {
  return danger !== 'ordinary';
}

const dangerousInNewRole: readonly Danger[] = ['administrator', 'permission-management', 'assume-role'];

/** Everything is a gain where the role is new: there only what makes it more than a reader. */
export function isDangerousInNewRole(danger: Danger): boolean {
  return dangerousInNewRole.includes(danger);
}

/** For sorting, the most dangerous first. */
export function compareDangers(a: Danger, b: Danger): number {
  return dangers.indexOf(a) - dangers.indexOf(b);
}

export function worstOf(found: readonly Danger[]): Danger {
  return found.toSorted(compareDangers)[0] ?? 'ordinary';
}

/** How dangerous a permission is, by the worst of its actions. A condition is not taken for a protection. */
export function rankStatement(statement: PolicyStatement): Danger {
  const { actions, isNotAction, resources, isNotResource } = statement;
  const isEveryResource = isNotResource || resources.includes('*');
  if (isNotAction) return isEveryResource ? 'administrator' : 'permission-management';
  if (isEveryResource && actions.some((action) => /^[*:]+$/.test(action))) return 'administrator';
  return worstOf(actions.map(rankAction));
}

/** Actions of which one stands for the danger that its kind is. A pattern that matches one of them is as dangerous. */
const known: readonly (readonly [Danger, readonly string[]])[] = [
  ['permission-management', ['iam:passrole', 'iam:putrolepolicy', 'iam:attachrolepolicy', 'iam:createaccesskey']],
  ['assume-role', ['sts:assumerole', 'sts:assumerolewithwebidentity', 'sts:assumerolewithsaml']],
  [
    'data-read',
    ['secretsmanager:getsecretvalue', 'ssm:getparameter', 'ssm:getparameters', 'kms:decrypt', 's3:getobject'],
  ],
];

/** @param action as a policy has it, `iam:Pass*` as well. IAM ignores case. */
export function rankAction(action: string): Danger {
  const text = action.toLowerCase();
  // Whatever writes in IAM can make its own permissions wider.
  if (/^iam:(?!get|list|generate|simulate)/.test(text)) return 'permission-management';
  const pattern = new RegExp(
    `^${text
      .split(/(\*|\?)/)
      .map(toExpression)
      .join('')}$`,
  );
  const found = known.find(([, actions]) => actions.some((candidate) => pattern.test(candidate)));
  if (found !== undefined) return found[0];
  return text.includes('*') ? 'wildcard' : 'ordinary';
}

function toExpression(part: string): string {
  if (part === '*') return '.*';
  return part === '?' ? '.' : part.replaceAll(/[^a-z0-9:_-]/g, String.raw`\$&`);
}

/** AWS's own policies by their name; what any other policy allows cannot be seen, so it is never ordinary. */
export function rankManagedPolicy(arn: string): Danger {
  const name = /:iam::aws:policy\/(?:.*\/)?([^/]+)$/.exec(arn)?.[1] ?? '';
  if (/:policy\/(?:.*\/)?AdministratorAccess$/.test(arn)) return 'administrator';
  if (['IAMFullAccess', 'PowerUserAccess'].includes(name)) return 'permission-management';
  if (name === 'ReadOnlyAccess') return 'data-read';
  return ['SecurityAudit', 'ViewOnlyAccess'].includes(name) ? 'ordinary' : 'wildcard';
}
