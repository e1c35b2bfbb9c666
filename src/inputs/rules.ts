import { auditFacts } from '../domain/audit/fact.ts';

/** The facts that the reader needs before it looks at a value. A contract test keeps them equal to action.yml. */
export interface InputRule {
  /** The default in action.yml; undefined: there is none. */
  readonly default?: string;
  readonly isRequired?: true;
  /** An empty value means "none". For other inputs an empty value is most likely a variable without a value. */
  readonly mayBeEmpty?: true;
}

export const defaultManagedPolicyArns = [
  'arn:${AWS::Partition}:iam::aws:policy/SecurityAudit',
  'arn:${AWS::Partition}:iam::aws:policy/ReadOnlyAccess',
] as const;

/** Every input, in the order of action.yml, in which the reader also checks them. */
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
  'region-concurrency': { default: 'parallel' },
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
  'timeout-minutes': { default: '360' },
  tags: { mayBeEmpty: true },
  'template-file': {},
  'template-parameters': { mayBeEmpty: true },
  'secret-template-parameters': { mayBeEmpty: true },
  'sensitive-parameters': { mayBeEmpty: true },
  'aws-region': {},
  'role-to-assume': {},
  'role-duration': { default: '1h' },
  audience: { default: 'sts.amazonaws.com' },
  'backend-type': { default: 's3' },
  'backend-config': { mayBeEmpty: true },
  'terraform-binary': { default: 'terraform' },
  'terraform-version': {},
  'terraform-mirror': {},
  'provider-mirror': {},
  'import-existing': { default: 'false' },
  'github-token': { default: '${{ github.token }}', isRequired: true },
  comment: { default: 'always' },
  allow: { mayBeEmpty: true },
  'expected-digest': {},
  'reviewed-plan': {},
  ledger: {},
  'sandbox-account-id': {},
  'sandbox-role-to-assume': {},
  'verify-roles': { default: 'none' },
  facts: { default: auditFacts.join('\n') },
  'audit-role-to-assume': {},
  'drift-detection': { default: 'true' },
  'drift-timeout': { default: '2h' },
  'report-issue': { default: 'true' },
  'ignore-findings': { mayBeEmpty: true },
} as const satisfies Readonly<Record<string, InputRule>>;

export type InputName = keyof typeof inputRules;

export const inputNames = Object.keys(inputRules) as readonly InputName[];

/** The variable in which the runner passes an input: upper case, with underscores instead of blanks. */
export function inputVariable(name: string): string {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}
