import type { NamedPolicy, PolicyDocument } from '../../iam/permissions.ts';
import { isUnknown } from '../../template/template-text.ts';
import type { ActualRole } from './actual-role.ts';
import { nameOfPolicy } from './actual-role.ts';
import { compareTrustPolicies } from './compare-trust-policy.ts';
import type { ComparedRole, Difference, RoleDifferences } from './difference.ts';
import { describeDocument, describeMissing, documentKey } from './document-text.ts';
import { compareSettings } from './compare-settings.ts';
import type { ExpectedRole } from './expected-role.ts';
import type { IsSameDocument } from './same-document.ts';

/** Where the role is not what the template says, by meaning: another spelling is no difference. */
export function compareRole(
  expected: ExpectedRole,
  actual: ActualRole,
  isSame: IsSameDocument,
  tags: Readonly<Record<string, string>> | undefined,
): RoleDifferences {
  const trust = compareTrustPolicies(expected.role.trust, actual.role.trust);
  const parts = [
    compareManaged(expected, actual),
    compareContents(expected, actual, isSame),
    compareInline(expected, actual.role, isSame),
    compareBoundaries(expected, actual.role, isSame),
    compareSettings(expected, actual.role, tags),
  ];
  return {
    differences: [
      ...(trust.difference === undefined ? [] : [trust.difference]),
      ...parts.flatMap(({ differences }) => differences),
    ],
    unproven: [...new Set([...trust.unproven, ...actual.unproven, ...parts.flatMap(({ unproven }) => unproven)])],
  };
}

function compareManaged({ role, declared, ownNames }: ExpectedRole, actual: ActualRole): RoleDifferences {
  const listed = (one: ComparedRole): readonly string[] => [
    ...one.managedPolicyArns,
    ...one.managedPolicies.map(({ name }) => name),
  ];
  const [expected, has] = [listed(role), listed(actual.role)];
  // Each of them may be any policy.
  if (expected.some(isUnknown)) return { differences: [], unproven: ['which managed policies the role should have'] };
  const removed = expected.filter((name) => !has.includes(name));
  const added = has.filter((name) => !expected.includes(name));
  const own = (name: string): string => nameOfPolicy(actual.attached[name]?.arn ?? name);
  return {
    unproven: [],
    differences: [
      ...removed.map((name) => ({
        property: `ManagedPolicyArns/${nameOfPolicy(ownNames[name] ?? name)}`,
        part: 'managed-policy' as const,
        change: 'removed' as const,
        name,
        what: `The policy ${nameOfPolicy(name)} is detached.`,
        expected: `attached: ${name}`,
        actual: 'not attached',
        there: null,
        isSeenByDriftDetection: declared.includes('ManagedPolicyArns'),
      })),
      ...added.map((name) => ({
        property: `ManagedPolicyArns/${own(name)}`,
        part: 'managed-policy' as const,
        change: 'added' as const,
        name,
        what: `The policy ${own(name)} is attached by hand.`,
        expected: 'not attached',
        actual: `attached: ${actual.attached[name]?.arn ?? name}`,
        there: [name, documentText(actual.role, name)],
        // It asks whether what the template names is attached, and not what else is.
        isSeenByDriftDetection: false,
      })),
    ],
  };
}

function documentText({ managedPolicies }: ComparedRole, name: string): string {
  const policy = managedPolicies.find((one) => one.name === name);
  return policy === undefined ? '' : documentKey(policy.document);
}

/** Of managed policies that the template defines itself. */
function compareContents(
  { role, ownNames }: ExpectedRole,
  actual: ActualRole,
  isSame: IsSameDocument,
): RoleDifferences {
  return compareDocuments(role.managedPolicies, actual.role.managedPolicies, isSame, (name) => {
    const version = actual.attached[name]?.contents?.versionId ?? '';
    return {
      // The name that CloudFormation has made up is another one in each account.
      property: `ManagedPolicyArns/${nameOfPolicy(ownNames[name] ?? name)}`,
      part: 'policy-contents',
      what: `The contents of policy ${nameOfPolicy(actual.attached[name]?.arn ?? name)} (${version}) are not those of the template.`,
      isSeenByDriftDetection: true,
    };
  });
}

function compareInline(
  { role, declared }: ExpectedRole,
  actual: ComparedRole,
  isSame: IsSameDocument,
): RoleDifferences {
  if (role.inlinePolicies.some(({ name }) => name.includes('${?'))) {
    return { differences: [], unproven: ['which inline policies the role should have'] };
  }
  const nameOf = ({ name }: NamedPolicy): string => name;
  const [expected, has] = [role.inlinePolicies.map(nameOf), actual.inlinePolicies.map(nameOf)];
  const isSeenByDriftDetection = declared.includes('Policies');
  const whole = (policies: readonly NamedPolicy[], name: string): NamedPolicy | undefined =>
    policies.find((policy) => policy.name === name);
  const base = (name: string): Pick<Difference, 'property' | 'part' | 'name' | 'isSeenByDriftDetection'> => ({
    property: `Policies/${propertyName(name)}`,
    part: 'inline-policy',
    name,
    isSeenByDriftDetection,
  });
  const removed = expected.filter((name) => !has.includes(name));
  const added = has.filter((name) => !expected.includes(name));
  const changed = compareDocuments(role.inlinePolicies, actual.inlinePolicies, isSame, (name) => ({
    ...base(name),
    what: `The inline policy ${name} is not that of the template.`,
    isSeenByDriftDetection: true,
  }));
  return {
    unproven: changed.unproven,
    differences: [
      ...changed.differences,
      ...removed.map((name) => ({
        ...base(name),
        change: 'removed' as const,
        what: `The inline policy ${name} is deleted.`,
        expected: describeDocument(whole(role.inlinePolicies, name)?.document ?? noDocument),
        actual: 'no such policy',
        there: null,
        isSeenByDriftDetection: true,
      })),
      ...added.map((name) => {
        const document = whole(actual.inlinePolicies, name)?.document ?? noDocument;
        return {
          ...base(name),
          change: 'added' as const,
          what: `The inline policy ${name} is added by hand.`,
          expected: 'no such policy',
          actual: describeDocument(document),
          there: documentKey(document),
        };
      }),
    ],
  };
}

const noDocument: PolicyDocument = { version: '2012-10-17', statements: [], unreadable: [] };

/** A property has no blanks. */
function propertyName(name: string): string {
  return name.replaceAll(/\s+/g, '_');
}

type Named = Pick<Difference, 'property' | 'part' | 'what' | 'isSeenByDriftDetection'>;

/** Of policies that both have. */
function compareDocuments(
  expected: readonly NamedPolicy[],
  actual: readonly NamedPolicy[],
  isSame: IsSameDocument,
  describe: (name: string) => Named,
): RoleDifferences {
  const results = expected.map((policy): RoleDifferences => {
    const has = actual.find(({ name }) => name === policy.name);
    if (has === undefined) return { differences: [], unproven: [] };
    if (policy.document.unreadable.length > 0) return { differences: [], unproven: [`policy ${policy.name}`] };
    if (isSame(policy.document, has.document)) return { differences: [], unproven: [] };
    const difference: Difference = {
      ...describe(policy.name),
      change: 'changed',
      name: policy.name,
      expected: describeMissing(policy.document, has.document),
      actual: describeMissing(has.document, policy.document),
      there: documentKey(has.document),
    };
    return { differences: [difference], unproven: [] };
  });
  return {
    differences: results.flatMap(({ differences }) => differences),
    unproven: results.flatMap(({ unproven }) => unproven),
  };
}

function compareBoundaries(
  { role, declared }: ExpectedRole,
  actual: ComparedRole,
  isSame: IsSameDocument,
): RoleDifferences {
  const [expected, has] = [role.permissionsBoundary, actual.permissionsBoundary];
  if (isUnknown(expected)) return { differences: [], unproven: ['which permissions boundary the role should have'] };
  const base = {
    property: 'PermissionsBoundary',
    part: 'boundary' as const,
    name: '',
    there: [has ?? null, actual.boundary.kind === 'known' ? documentKey(actual.boundary.policy.document) : ''],
  };
  if (expected !== has) {
    const difference: Difference = {
      ...base,
      change: expected === undefined ? 'added' : has === undefined ? 'removed' : 'changed',
      what:
        expected === undefined
          ? 'A permissions boundary is set by hand.'
          : has === undefined
            ? `The permissions boundary ${nameOfPolicy(expected)} is removed.`
            : `The permissions boundary is ${nameOfPolicy(has)} and not ${nameOfPolicy(expected)}.`,
      expected: expected ?? 'no boundary',
      actual: has ?? 'no boundary',
      isSeenByDriftDetection: declared.includes('PermissionsBoundary'),
    };
    return { differences: [difference], unproven: [] };
  }
  if (role.boundary.kind !== 'known' || actual.boundary.kind !== 'known') return { differences: [], unproven: [] };
  const [was, is] = [role.boundary.policy.document, actual.boundary.policy.document];
  if (isSame(was, is)) return { differences: [], unproven: [] };
  const difference: Difference = {
    ...base,
    change: 'changed',
    what: 'The contents of the permissions boundary are not those of the template.',
    expected: describeMissing(was, is),
    actual: describeMissing(is, was),
    isSeenByDriftDetection: true,
  };
  return { differences: [difference], unproven: [] };
}
