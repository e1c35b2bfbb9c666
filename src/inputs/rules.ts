/** What the reader must know of an input before it looks at the value. Kept equal to action.yml by a contract test. */
export interface InputRule {
  /** The value of action.yml; undefined: there is none. */
  readonly default?: string;
  readonly isRequired?: true;
  /** Set but empty says something: "none". Elsewhere an empty value is most likely a variable that nobody filled. */
  readonly mayBeEmpty?: true;
}

export const defaultManagedPolicyArns = [
  'arn:${AWS::Partition}:iam::aws:policy/SecurityAudit',
  'arn:${AWS::Partition}:iam::aws:policy/ReadOnlyAccess',
] as const;

/** Every input, in the order of action.yml, which is also the order in which problems are told. */
export const inputRules = {
  command: { isRequired: true },
  'stack-set-name': { isRequired: true },
  'role-name': { default: 'OrganizationSecurityAuditRole' },
  'role-path': { default: '/' },
  'external-id': {},
  'trusted-account-id': {},
  'trusted-principal-arns': {},
  'managed-policy-arns': { default: defaultManagedPolicyArns.join('\n'), mayBeEmpty: true },
  'inline-policy': {},
  'permissions-boundary': {},
  'max-session-duration': { default: '3600' },
  'organizational-unit-ids': {},
  'excluded-account-ids': { mayBeEmpty: true },
  regions: { default: 'us-east-1' },
  'call-as': { default: 'DELEGATED_ADMIN' },
  'auto-deployment': { default: 'true' },
  'retain-stacks-on-account-removal': { default: 'true' },
  'max-concurrent-percentage': { default: '10' },
  'initial-failure-tolerance-percentage': { default: '10' },
  'initial-max-concurrent-percentage': { default: '25' },
  'update-strategy': { default: 'terraform' },
  'canary-accounts': { default: '1' },
  'on-failure': { default: 'rollback' },
  'operation-wait-timeout': { default: '4h' },
  'rollout-timeout': { default: '5h30m' },
  tags: { mayBeEmpty: true },
  'template-file': {},
  'template-parameters': { mayBeEmpty: true },
  'aws-region': {},
  'role-to-assume': {},
  'role-duration': { default: '1h' },
  'backend-type': { default: 's3' },
  'backend-config': { mayBeEmpty: true },
  'terraform-binary': { default: 'terraform' },
  'import-existing': { default: 'false' },
  'github-token': { default: '${{ github.token }}', isRequired: true },
  comment: { default: 'always' },
  allow: { mayBeEmpty: true },
} as const satisfies Readonly<Record<string, InputRule>>;

export type InputName = keyof typeof inputRules;

export const inputNames = Object.keys(inputRules) as readonly InputName[];

/** How the runner hands an input over: upper case, blanks as underscores, everything else as it is. */
export function inputVariable(name: string): string {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}

export interface UnknownInput {
  /** As the runner spells it, in lower case. */
  readonly name: string;
  readonly closest: InputName | undefined;
}

/** Names among the environment's variables that look like inputs and are none. */
export function findUnknownInputs(variables: readonly string[]): readonly UnknownInput[] {
  const known = new Set(inputNames.map(inputVariable));
  return variables
    .filter((variable) => variable.startsWith('INPUT_') && !known.has(variable))
    .map((variable) => variable.slice('INPUT_'.length).toLowerCase())
    .sort()
    .map((name) => ({ name, closest: findClosestInput(name) }));
}

/** A typing error changes few letters; beyond a third of the name it is a guess that misleads. */
function findClosestInput(name: string): InputName | undefined {
  const wanted = name.replaceAll('_', '-');
  const ranked = inputNames
    .map((known) => ({ known, distance: editDistance(wanted, known) }))
    .sort((a, b) => a.distance - b.distance);
  const best = ranked[0];
  return best !== undefined && best.distance <= Math.floor(wanted.length / 3) ? best.known : undefined;
}

/** Levenshtein's: letters to insert, delete or replace. */
function editDistance(from: string, to: string): number {
  let previous = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (const [row, letter] of Array.from(from).entries()) {
    const current = [row + 1];
    for (const [column, other] of Array.from(to).entries()) {
      const replaced = (previous[column] ?? 0) + (letter === other ? 0 : 1);
      current.push(Math.min(replaced, (previous[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1));
    }
    previous = current;
  }
  return previous.at(-1) ?? 0;
}
