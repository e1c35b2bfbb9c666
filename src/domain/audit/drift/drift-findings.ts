import { firstOf } from '../../quantity.ts';
import type { InstancePlace } from '../../stack-set/stack-set.ts';
import type { PropertyDifference, ResourceDrift } from '../drift.ts';
import { nameDriftedProperty } from './drift-property.ts';
import type { DriftedProperty } from './drift-property.ts';
import type { Finding, Severity } from '../finding.ts';
import { fingerprintOf } from '../fingerprint.ts';
import { hideExternalIds } from './hide-external-ids.ts';

/** What CloudFormation has found in one stack instance. */
export interface DriftedInstance {
  readonly place: InstancePlace;
  /** undefined: that it has drifted is known, and what differs could not be read. */
  readonly resources: readonly ResourceDrift[] | undefined;
  /** Why they could not be read, as a sentence. */
  readonly why: string;
}

export interface DriftFacts {
  /** Of the stack set, JSON text. */
  readonly templateBody: string;
  readonly roleName: string;
  /** Secret texts of the definition, and the external id. */
  readonly secrets: readonly string[];
  readonly sha256: (text: string) => string;
}

/** The differences of one instance, each property once. */
export function findDrift(facts: DriftFacts, { place, resources, why }: DriftedInstance): readonly Finding[] {
  const found = (resources ?? []).flatMap((resource) => findInResource(facts, place, resource));
  if (found.length > 0) return found;
  const unread =
    `CloudFormation’s drift detection found the stack changed. What differs is not known. ${why}`.trimEnd();
  return [
    toFinding(facts, place, {
      reason: 'drifted',
      property: 'StackInstance',
      severity: 'high',
      what: unread,
      expected: 'IN_SYNC',
      actual: 'DRIFTED',
    }),
  ];
}

function findInResource(facts: DriftFacts, place: InstancePlace, resource: ResourceDrift): readonly Finding[] {
  const { status, resourceType, logicalId } = resource;
  if (status === 'DELETED') return [findDeleted(facts, place, resource)];
  if (status !== 'MODIFIED') return [];
  const named = resource.differences.map((difference) => nameDriftedProperty(facts, resource, difference));
  const groups = [...Map.groupBy(named, ({ property }) => property)];
  if (groups.length > 0) return groups.map(([, parts]) => findModified(facts, place, parts));
  return [
    toFinding(facts, place, {
      reason: 'drifted',
      property: subjectOf(facts, resource, 'Properties'),
      severity: 'high',
      what: `CloudFormation’s drift detection found the ${shortType(resourceType)} ${logicalId} changed, and does not say in which property.`,
      expected: '',
      actual: 'MODIFIED',
    }),
  ];
}

function findDeleted(facts: DriftFacts, place: InstancePlace, resource: ResourceDrift): Finding {
  const { resourceType, physicalId, logicalId } = resource;
  const isRole = resourceType === 'AWS::IAM::Role';
  const name = physicalId === '' ? logicalId : physicalId;
  const what = isRole
    ? `The role ${name} is deleted: CloudFormation’s stack has it, and the account does not.`
    : `The ${shortType(resourceType)} ${name} is deleted: CloudFormation’s stack has it, and the account does not.`;
  return toFinding(facts, place, {
    reason: isRole ? 'role-missing' : 'drifted',
    property: subjectOf(facts, resource, isRole ? 'Role' : 'Resource'),
    severity: 'high',
    what,
    expected: name,
    actual: 'no such resource',
  });
}

function subjectOf(facts: DriftFacts, resource: ResourceDrift, property: string): string {
  const difference: PropertyDifference = { path: `/${property}`, expected: '', actual: '', type: 'NOT_EQUAL' };
  return nameDriftedProperty(facts, resource, difference).property;
}

function findModified(facts: DriftFacts, place: InstancePlace, parts: readonly DriftedProperty[]): Finding {
  const [first] = parts as readonly [DriftedProperty, ...DriftedProperty[]];
  const hide = ({ path }: PropertyDifference, text: string): string => hideExternalIds(text, path, facts.secrets);
  const expected = parts.map(({ difference }) => hide(difference, difference.expected)).filter(isShown);
  const actual = parts.map(({ difference }) => hide(difference, difference.actual)).filter(isShown);
  return toFinding(
    facts,
    place,
    {
      reason: 'drifted',
      property: first.property,
      severity: severityOf(first),
      what: `CloudFormation’s drift detection found ${first.words} ${changeWords[first.change]}.`,
      expected: firstOf(expected.map(shorten), 3, '; '),
      actual: firstOf(actual.map(shorten), 3, '; '),
    },
    actual.join('\n'),
  );
}

const changeWords: Readonly<Record<DriftedProperty['change'], string>> = {
  added: 'added by hand',
  removed: 'removed',
  changed: 'changed',
};

function isShown(text: string): boolean {
  return text !== '' && text !== 'null';
}

const mostShown = 300;

function shorten(text: string): string {
  return text.length <= mostShown ? text : `${text.slice(0, mostShown).toWellFormed()}…`;
}

/** What may give permissions, or a way in, comes before what only limits or describes. */
function severityOf({ kind, change }: DriftedProperty): Severity {
  switch (kind) {
    case 'AssumeRolePolicyDocument':
    case 'PermissionsBoundary':
      return 'high';
    case 'Policies':
    case 'ManagedPolicyArns':
      return change === 'removed' ? 'medium' : 'high';
    case 'MaxSessionDuration':
    case 'Tags':
    case 'Description':
      return 'low';
    default:
      return 'medium';
  }
}

function shortType(resourceType: string): string {
  return resourceType
    .replace(/^AWS::IAM::/, '')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase();
}

type Parts = Pick<Finding, 'reason' | 'property' | 'severity' | 'what' | 'expected' | 'actual'>;

function toFinding({ sha256 }: DriftFacts, place: InstancePlace, parts: Parts, seen = parts.actual): Finding {
  const named = { account: place.accountId, region: place.region, reason: parts.reason, property: parts.property };
  return {
    ...parts,
    ...named,
    fact: 'undrifted',
    gains: [],
    fingerprint: fingerprintOf(named, seen, sha256),
    isSeenByDriftDetection: true,
    remedy: {
      kind: 'advice',
      text: 'find out in CloudTrail who changed it, then change it back, or run apply with the next version of the template',
    },
  };
}
