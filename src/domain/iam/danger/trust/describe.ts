import type { PolicyStatement } from '../../policy.ts';

/** `AWS:arn:…` reads `arn:…`. */
export function describePrincipal(principal: string, { isNotPrincipal, principals }: PolicyStatement): string {
  if (isNotPrincipal) return `all except ${principals.map(withoutType).join(', ')}`;
  return withoutType(principal);
}

function withoutType(principal: string): string {
  return principal.replace(/^\w+:(?=.)/, '');
}

export function describeStatement(statement: PolicyStatement): string {
  const { effect, principals, isNotPrincipal, actions, isNotAction, conditions } = statement;
  const who = `${isNotPrincipal ? 'all except ' : ''}${principals.map(withoutType).join(', ')}`;
  const what = `${isNotAction ? 'everything except ' : ''}${actions.join(', ')}`;
  const tests = Object.entries(conditions).flatMap(([operator, keys]) =>
    Object.entries(keys).map(([key, values]) => `${operator} ${key} ${values.join(' or ')}`),
  );
  return `${effect} ${what} for ${who}${tests.length === 0 ? '' : ` where ${tests.sort().join(' and ')}`}`;
}
