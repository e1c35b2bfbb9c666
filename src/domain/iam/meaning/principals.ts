import type { PolicyStatement } from '../policy.ts';
import { readPattern } from './text-pattern.ts';
import { itemOf } from './text-set.ts';
import type { ListItem, TextList } from './text-set.ts';

/**
 * The principals of a trust statement as texts that begin with the account: `AWS:444455556666:aws:iam:role/x`. So an
 * account (`444455556666`, or the ARN of its root in any partition, as an organization lies in one) is the pattern
 * `AWS:444455556666:*`, which contains each principal of that account: its administrators decide who of them may
 * enter. What is different in the account itself is no matter of this role: there a principal that is named by its ARN
 * needs no policy of its own, and the same administrators could give it one.
 */
export function readPrincipalList({ principals, isNotPrincipal }: PolicyStatement): TextList {
  const items = principals.map(readPrincipal);
  return { isNot: isNotPrincipal, items: isNotPrincipal ? items.map(asException) : items };
}

function readPrincipal(text: string): ListItem {
  if (text === '*' || text === 'AWS:*') return itemOf(text, readPattern(text));
  // IAM takes no pattern for a principal, and refuses this one.
  const exact = escapeWildcards(text);
  if (text.includes('${?')) return itemOf(text, readPattern(exact), readPattern('*'));
  if (!text.startsWith('AWS:')) return itemOf(text, readPattern(exact), readPattern(reachOfOther(exact)));
  const { account, rest } = readAccount(exact.slice('AWS:'.length));
  if (account === undefined) return itemOf(text, readPattern(exact), readPattern('AWS:*'));
  const reach = readPattern(`AWS:${account}:*${sessionsOf(rest)}`);
  return rest === undefined ? itemOf(text, reach) : itemOf(text, readPattern(`AWS:${account}:${rest}`), reach);
}

/** A role, under whatever path, and its sessions have its name after a slash: `role/x/Ci`, `assumed-role/Ci/session`. */
function sessionsOf(rest: string | undefined): string {
  const name = /^[^:]*:iam:role\/(?:.*\/)?([^/]+)$/.exec(rest ?? '')?.[1];
  return name === undefined ? '' : `/${name}*`;
}

interface AccountPart {
  readonly account: string | undefined;
  /** Which principal of the account; undefined: the account itself. */
  readonly rest: string | undefined;
}

const accountForm = String.raw`\d{12}|\$\{AWS::AccountId\}`;
const partitionForm = String.raw`[a-z-]+|\$\{AWS::Partition\}`;
const accountOnly = new RegExp(`^(?:arn:(?:${partitionForm}):iam::)?(${accountForm})(?::root)?$`);
const principalArn = new RegExp(`^arn:(${partitionForm}):(iam|sts)::(${accountForm}):(.+)$`);

/** A principal whose account is not in its name, such as the id of a deleted role, has none here. */
function readAccount(name: string): AccountPart {
  const whole = accountOnly.exec(name)?.[1];
  if (whole !== undefined) return { account: whole, rest: undefined };
  const [, partition, service, account, resource] = principalArn.exec(name) ?? [];
  return { account, rest: account === undefined ? undefined : [partition, service, resource].join(':') };
}

/** Service and Federated name one thing each; a canonical user is an account under another name. */
function reachOfOther(text: string): string {
  return /^(?:Service|Federated):/.test(text) ? text : '*';
}

/**
 * NotPrincipal excepts a role only where its account and its session are named beside it: an exception contains
 * nothing but itself, and is apart only from what has nothing to do with it.
 */
function asException({ text, exact, reach }: ListItem): ListItem {
  return itemOf(text, readPattern(`not ${escapeWildcards(exact.text)}`), reach);
}

function escapeWildcards(text: string): string {
  return text.replaceAll(/\$\{[^}]+\}|[*?]/g, (found) => (found.length === 1 ? `\${!${found}}` : found));
}
