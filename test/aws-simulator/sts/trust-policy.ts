/** The caller and the condition keys of a request (absent keys are absent, not empty). */
export interface TrustRequest {
  readonly action: string;
  /** ARN of the calling user or role, or of the OIDC provider; undefined values never match a principal. */
  readonly principal: { readonly aws: string } | { readonly federated: string };
  readonly keys: ReadonlyMap<string, readonly string[]>;
}

export type TrustVerdict = 'allowed' | 'denied';

/**
 * Evaluates a role's trust policy as IAM does: one matching Deny wins, otherwise one matching Allow is needed. An
 * unknown operator or form of principal never matches in an Allow, and always matches in a Deny.
 */
export function evaluateTrust(policy: unknown, request: TrustRequest): TrustVerdict {
  const statements = listOf(membersOf(policy)['Statement']).map(membersOf);
  const matching = statements.filter((statement) => matches(statement, request));
  if (matching.some((statement) => statement['Effect'] === 'Deny')) return 'denied';
  return matching.some((statement) => statement['Effect'] === 'Allow') ? 'allowed' : 'denied';
}

function matches(statement: Readonly<Record<string, unknown>>, request: TrustRequest): boolean {
  const actions = listOf(statement['Action']).map(String);
  if (!actions.some((pattern) => like(pattern.toLowerCase(), request.action.toLowerCase()))) return false;
  if (!principalMatches(statement['Principal'], request.principal)) return false;
  return Object.entries(membersOf(statement['Condition'])).every(([operator, tests]) =>
    Object.entries(membersOf(tests)).every(([key, wanted]) =>
      conditionHolds(operator, listOf(wanted).map(String), findKey(request.keys, key), statement['Effect'] === 'Deny'),
    ),
  );
}

function principalMatches(trusted: unknown, principal: TrustRequest['principal']): boolean {
  if (trusted === '*') return true;
  const members = membersOf(trusted);
  if ('federated' in principal) return listOf(members['Federated']).includes(principal.federated);
  const accountId = principal.aws.split(':')[4] ?? '';
  // Trust in an account means all its principals whose own policies allow the call; those policies are not simulated.
  const names = ['*', accountId, `arn:aws:iam::${accountId}:root`, principal.aws];
  return listOf(members['AWS']).some((name) => names.includes(String(name)));
}

function conditionHolds(
  operator: string,
  wanted: readonly string[],
  actual: readonly string[] | undefined,
  isDeny: boolean,
): boolean {
  const [, quantifier, name = operator, ifExists] =
    /^(ForAnyValue:|ForAllValues:)?(.+?)(IfExists)?$/.exec(operator) ?? [];
  if (name === 'Null') return wanted.includes(String(actual === undefined));
  const test = findTest(name.replace('Not', ''));
  if (test === undefined) return isDeny;
  const isNegated = name.includes('Not');
  if (actual === undefined) return ifExists !== undefined || isNegated || quantifier === 'ForAllValues:';
  const passes = (value: string): boolean => wanted.some((pattern) => test(pattern, value)) !== isNegated;
  return quantifier === 'ForAllValues:' || isNegated ? actual.every(passes) : actual.some(passes);
}

function findTest(operator: string): ((pattern: string, value: string) => boolean) | undefined {
  switch (operator) {
    case 'StringEquals':
    case 'Bool':
      return (pattern, value) => pattern === value;
    case 'StringEqualsIgnoreCase':
      return (pattern, value) => pattern.toLowerCase() === value.toLowerCase();
    case 'StringLike':
    case 'ArnLike':
    case 'ArnEquals':
      return like;
    default:
      return undefined;
  }
}

function like(pattern: string, value: string): boolean {
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${source}$`, 's').test(value);
}

/** Names of condition keys ignore case. */
function findKey(keys: TrustRequest['keys'], wanted: string): readonly string[] | undefined {
  for (const [name, values] of keys) if (name.toLowerCase() === wanted.toLowerCase()) return values;
  return undefined;
}

function membersOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}

function listOf(value: unknown): readonly unknown[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}
