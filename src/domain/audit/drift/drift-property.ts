import { isJsonObject } from '../../json.ts';
import type { Json } from '../../json.ts';
import { parseJson, parseTemplate } from '../../template/template-sections.ts';
import type { PropertyDifference, ResourceDrift } from '../drift.ts';

/** A difference in the words of IAM. */
export interface DriftedProperty {
  /** As a finding names it. */
  readonly property: string;
  /** CloudFormation's property, `ManagedPolicyArns`. */
  readonly kind: string;
  /** For a sentence: `the managed policy ReadOnlyAccess of the role`. */
  readonly words: string;
  readonly change: 'added' | 'removed' | 'changed';
  readonly difference: PropertyDifference;
}

interface Audited {
  readonly templateBody: string;
  readonly roleName: string;
}

/**
 * `/Policies/0/PolicyDocument` becomes `Policies/triage`. CloudFormation gives an index, and the name stands in the
 * value that was added or removed, or in the template; where neither has it, the index stays.
 */
export function nameDriftedProperty(
  { templateBody, roleName }: Audited,
  resource: ResourceDrift,
  difference: PropertyDifference,
): DriftedProperty {
  const [kind = 'Properties', index] = difference.path.split('/').slice(1).map(unescapePointer);
  const isWhole = difference.path.split('/').length <= 3;
  const entry = index === undefined ? undefined : findEntry(templateBody, resource, kind, index, difference, isWhole);
  const own = `${kind}${entry === undefined ? '' : `/${withoutBlanks(entry)}`}`;
  const isAudited = resource.resourceType === 'AWS::IAM::Role' && isOfRole(resource, roleName);
  const subject = resource.physicalId === '' ? resource.logicalId : resource.physicalId;
  return {
    property: isAudited ? own : `${withoutBlanks(lastPart(subject))}:${own}`,
    kind,
    words: `${describeProperty(kind, entry)}${isAudited ? '' : ` of ${subject}`}`,
    change: changeOf(difference, kind, isWhole),
    difference,
  };
}

function isOfRole({ physicalId, logicalId }: ResourceDrift, roleName: string): boolean {
  return physicalId === roleName || (physicalId === '' && /role/i.test(logicalId));
}

function changeOf({ type }: PropertyDifference, kind: string, isWhole: boolean): DriftedProperty['change'] {
  if (!isWhole || (kind !== 'Policies' && kind !== 'ManagedPolicyArns' && kind !== 'Tags')) return 'changed';
  return type === 'ADD' ? 'added' : type === 'REMOVE' ? 'removed' : 'changed';
}

/** Properties of a role that hold a list of named things, and where the name stands. */
const nameMembers: Readonly<Record<string, string>> = { Policies: 'PolicyName', Tags: 'Key' };

function findEntry(
  templateBody: string,
  { logicalId }: ResourceDrift,
  kind: string,
  index: string,
  { expected, actual }: PropertyDifference,
  isWhole: boolean,
): string | undefined {
  if (kind === 'ManagedPolicyArns')
    return [expected, actual].map(lastPart).find((name) => name !== '' && name !== 'null') ?? index;
  const member = nameMembers[kind];
  if (member === undefined) return undefined;
  const inValue = isWhole ? [actual, expected].map((text) => nameIn(parseJson(text), member)) : [];
  return (
    inValue.find((name) => name !== undefined) ??
    nameInTemplate(templateBody, logicalId, [kind, index, member]) ??
    index
  );
}

function nameIn(value: Json | undefined, member: string): string | undefined {
  const name = isJsonObject(value) ? value[member] : undefined;
  return typeof name === 'string' && name !== '' ? name : undefined;
}

/** An intrinsic function before the entry may add or leave out entries, so that the index says nothing. */
function nameInTemplate(
  templateBody: string,
  logicalId: string,
  [kind, index, member]: readonly [string, string, string],
): string | undefined {
  const resources = parseTemplate(templateBody)?.resources;
  const resource = resources?.[logicalId];
  const properties = isJsonObject(resource) ? resource['Properties'] : undefined;
  const list = isJsonObject(properties) ? properties[kind] : undefined;
  if (!Array.isArray(list)) return undefined;
  const until = (list as readonly Json[]).slice(0, Number(index) + 1);
  const names = until.map((entry) => nameIn(entry, member));
  return names.includes(undefined) ? undefined : names.at(Number(index));
}

function describeProperty(kind: string, entry: string | undefined): string {
  switch (kind) {
    case 'AssumeRolePolicyDocument':
      return 'the trust policy';
    case 'Policies':
      return entry === undefined ? 'the inline policies' : `the inline policy ${entry}`;
    case 'ManagedPolicyArns':
      return entry === undefined ? 'the managed policies' : `the managed policy ${entry}`;
    case 'PermissionsBoundary':
      return 'the permissions boundary';
    case 'MaxSessionDuration':
      return 'the session length';
    case 'Tags':
      return entry === undefined ? 'the tags' : `the tag ${entry}`;
    default:
      return `the property ${kind}`;
  }
}

/** Of an ARN or a path, the name. */
function lastPart(text: string): string {
  const plain = parseJson(text);
  return (typeof plain === 'string' ? plain : text).split('/').at(-1) ?? '';
}

function withoutBlanks(text: string): string {
  return text.replaceAll(/\s+/g, '_');
}

/** RFC 6901. */
function unescapePointer(part: string): string {
  return part.replaceAll('~1', '/').replaceAll('~0', '~');
}
