import type { NamedPolicy, Permissions } from '../permissions.ts';
import type { PolicyStatement } from '../policy.ts';

/**
 * Policies that are known by their names, in any partition, under any path, in any case, be they of AWS or of the
 * account: who calls a policy so means what AWS means.
 */
const byName: readonly (readonly [name: RegExp, allows: Pick<PolicyStatement, 'actions' | 'isNotAction'>])[] = [
  [/^AdministratorAccess(?:-.*)?$/i, { actions: ['*'], isNotAction: false }],
  [/^IAMFullAccess$/i, { actions: ['iam:*'], isNotAction: false }],
  [/^PowerUserAccess$/i, { actions: ['account:*', 'iam:*', 'organizations:*'], isNotAction: true }],
];

/** The same permissions, with what the names of policies say instead of those names. */
export function readByName(permissions: Permissions): Permissions {
  const named = permissions.opaque.map((arn) => ({ arn, policy: findByName(arn) }));
  const found = named.flatMap(({ policy }) => (policy === undefined ? [] : [policy]));
  return {
    ...permissions,
    policies: [...permissions.policies, ...found],
    opaque: named.filter(({ policy }) => policy === undefined).map(({ arn }) => arn),
  };
}

function findByName(arn: string): NamedPolicy | undefined {
  const name = arn.slice(arn.lastIndexOf('/') + 1);
  const allows = byName.find(([pattern]) => pattern.test(name))?.[1];
  if (allows === undefined) return undefined;
  const statement: PolicyStatement = {
    effect: 'Allow',
    ...allows,
    resources: ['*'],
    isNotResource: false,
    principals: [],
    isNotPrincipal: false,
    conditions: {},
  };
  return { name: arn, document: { version: '2012-10-17', statements: [statement], unreadable: [] } };
}
