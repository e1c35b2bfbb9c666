import { hasExternalId, isLiteralIdLabel } from '../../../domain/iam/policy.ts';
import type { PolicyStatement } from '../../../domain/iam/policy.ts';
import type { StatementChange } from '../../../domain/iam/role-change.ts';
import { firstOf } from '../../../domain/quantity.ts';
import { templateCode, templateWord } from '../template-code.ts';
import type { Words } from '../words.ts';

/** `iam:PassRole` on `*`, as Markdown. @param cap how many actions or resources are named; infinite: nothing is cut. */
export function renderPermission(statement: PolicyStatement, cap: number): string {
  const name = (text: string): string => templateCode(text, Number.isFinite(cap) ? 300 : cap);
  const actions = firstOf(statement.actions.map(name), cap);
  const resources = firstOf(statement.resources.map(name), cap);
  const what = statement.isNotAction ? `everything except ${actions}` : actions;
  const where = statement.isNotResource ? `everything except ${resources}` : resources;
  return `${what} on ${where}${renderConditions(statement)}`;
}

/** Who a trust statement lets in: account `444455556666`, with external id. Never the id itself, and never cut. */
export function renderTrust(statement: PolicyStatement): string {
  const principals = statement.principals.map(renderPrincipal).join(', ');
  const who = statement.isNotPrincipal ? `⚠️ any principal except ${principals}` : principals;
  const actions = statement.actions.filter((action) => action !== 'sts:AssumeRole');
  const how = actions.length === 0 ? '' : ` (${actions.map((action) => templateCode(action)).join(', ')})`;
  const externalId = hasExternalId(statement) ? ' with external id' : '';
  const denied = statement.effect === 'Deny' ? 'denied: ' : '';
  return `${denied}${who}${how}${externalId}${renderConditions(statement)}`;
}

/** A policy of the template: `inline policy` or `policy`, and its name there. */
export function renderOwnPolicy(
  { policyName = '', isManaged }: Pick<StatementChange, 'policyName' | 'isManaged'>,
  maxLength = Number.POSITIVE_INFINITY,
): string {
  return `${isManaged ? 'policy' : 'inline policy'} ${templateCode(policyName, maxLength)}`;
}

/** AWS's own policies by their name, others in full: only the ARN says whose they are. */
export function shortPolicyName(arn: string): string {
  return /^arn:(?:\$\{AWS::Partition\}|[^:]+):iam::aws:policy\/(?:.*\/)?([^/]+)$/.exec(arn)?.[1] ?? arn;
}

export function renderPolicyName(arn: string): string {
  return templateCode(shortPolicyName(arn));
}

/** A principal in a headline. */
export function shortPrincipal(principal: string): Words {
  if (principal === '*' || principal === 'AWS:*') return ['any principal'];
  const account = findAccount(principal);
  if (account !== undefined) return ['account ', templateWord(account)];
  return [templateWord(principal.replace(/^(?:AWS|Service|Federated|CanonicalUser):/, ''))];
}

function renderPrincipal(principal: string): string {
  if (principal === '*' || principal === 'AWS:*') return '⚠️ **any principal**';
  const account = findAccount(principal);
  if (account !== undefined) return `account ${templateCode(account)}`;
  const [, kind, rest = principal] = /^(AWS|Service|Federated|CanonicalUser):(.*)$/.exec(principal) ?? [];
  if (kind === 'Service') return `service ${templateCode(rest)}`;
  if (kind === 'Federated') return `identity provider ${templateCode(rest)}`;
  return templateCode(rest);
}

function findAccount(principal: string): string | undefined {
  return /^AWS:(?:arn:[\w-]+:iam::)?(\d{12})(?::root)?$/.exec(principal)?.[1];
}

function renderConditions({ conditions }: PolicyStatement): string {
  const parts = Object.entries(conditions).flatMap(([operator, keys]) =>
    Object.entries(keys)
      .filter(([, values]) => !values.some(isLiteralIdLabel))
      .map(
        ([key, values]) =>
          `${templateCode(key)} ${templateCode(operator)} ${values.map((value) => templateCode(value)).join(' or ')}`,
      ),
  );
  return parts.length === 0 ? '' : `, if ${parts.join(' and ')}`;
}
