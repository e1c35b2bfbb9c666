import { externalIdPlaceholder, hasExternalId } from '../../domain/iam/policy.ts';
import type { PolicyStatement } from '../../domain/iam/policy.ts';
import { inlineCode } from '../parts/markdown.ts';
import { firstOf } from '../../domain/quantity.ts';

/** `iam:PassRole` on `*`, as Markdown. @param cap how many actions or resources are named. */
export function renderPermission(statement: PolicyStatement, cap: number): string {
  const actions = firstOf(statement.actions.map(inlineName), cap);
  const resources = firstOf(statement.resources.map(inlineName), cap);
  const what = statement.isNotAction ? `everything except ${actions}` : actions;
  const where = statement.isNotResource ? `everything except ${resources}` : resources;
  return `${what} on ${where}${renderConditions(statement)}`;
}

/** Who a trust statement lets in: account `444455556666`, with external id. Never the id itself. */
export function renderTrust(statement: PolicyStatement, cap: number): string {
  const principals = firstOf(statement.principals.map(renderPrincipal), cap);
  const who = statement.isNotPrincipal ? `⚠️ any principal except ${principals}` : principals;
  const actions = statement.actions.filter((action) => action !== 'sts:AssumeRole');
  const how = actions.length === 0 ? '' : ` (${firstOf(actions.map(inlineName), cap)})`;
  const externalId = hasExternalId(statement) ? ', with external id' : '';
  const denied = statement.effect === 'Deny' ? 'denied: ' : '';
  return `${denied}${who}${how}${externalId}${renderConditions(statement)}`;
}

function inlineName(text: string): string {
  return inlineCode(text, 300);
}

function renderPrincipal(principal: string): string {
  if (principal === '*' || principal === 'AWS:*') return '⚠️ **any principal**';
  const account = /^AWS:(?:arn:[\w-]+:iam::)?(\d{12})(?::root)?$/.exec(principal)?.[1];
  if (account !== undefined) return `account ${inlineCode(account)}`;
  const [, kind, rest = principal] = /^(AWS|Service|Federated|CanonicalUser):(.*)$/.exec(principal) ?? [];
  if (kind === 'Service') return `service ${inlineName(rest)}`;
  if (kind === 'Federated') return `identity provider ${inlineName(rest)}`;
  return inlineName(rest);
}

function renderConditions({ conditions }: PolicyStatement): string {
  const parts = Object.entries(conditions).flatMap(([operator, keys]) =>
    Object.entries(keys)
      .filter(([, values]) => !values.includes(externalIdPlaceholder))
      .map(([key, values]) => `${inlineName(key)} ${inlineName(operator)} ${values.map(inlineName).join(' or ')}`),
  );
  return parts.length === 0 ? '' : `, if ${parts.join(' and ')}`;
}
