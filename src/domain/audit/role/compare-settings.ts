import { isUnknown } from '../../template/template-text.ts';
import type { ComparedRole, Difference, RoleDifferences } from './difference.ts';
import type { ExpectedRole } from './expected-role.ts';

type Declared = ExpectedRole['declared'];

/** Everything of a role but its policies. @param tags of the stack set; undefined: not known. */
export function compareSettings(
  { role, declared }: ExpectedRole,
  actual: ComparedRole,
  tags: Readonly<Record<string, string>> | undefined,
): RoleDifferences {
  const unproven = [
    ...(role.maxSessionDurationSeconds === undefined ? ['how long sessions of the role may be'] : []),
    ...(isUnknown(role.path) ? ['the path of the role'] : []),
    ...(isUnknown(role.description) ? ['the description of the role'] : []),
    ...(Object.keys(role.tags).some(isUnknown) ? ['the tags of the role'] : []),
  ];
  return {
    unproven,
    differences: [
      ...compareOne('MaxSessionDuration', 'session-length', [lengthOf(role), lengthOf(actual)], declared),
      ...compareOne('Path', 'path', [role.path, actual.path], declared),
      ...compareOne('Description', 'description', [role.description ?? '', actual.description ?? ''], declared),
      ...compareTags(role, actual, tags, declared),
      ...compareProfiles(role, actual),
    ],
  };
}

function lengthOf({ maxSessionDurationSeconds: seconds }: ComparedRole): string {
  return seconds === undefined ? '${?length}' : `${seconds} s`;
}

const words: Readonly<Record<string, (expected: string, actual: string) => string>> = {
  MaxSessionDuration: (expected, actual) => `Sessions of the role last up to ${actual} and not ${expected}.`,
  Path: (expected, actual) => `The role is under path ${actual} and not ${expected}, so that its ARN is another one.`,
  Description: () => 'The description of the role is another one.',
};

function compareOne(
  property: string,
  part: Difference['part'],
  [expected, actual]: readonly [string, string],
  declared: Declared,
): readonly Difference[] {
  if (expected === actual || expected.includes('${?')) return [];
  const what = words[property]?.(expected, actual) ?? '';
  return [
    {
      property,
      part,
      change: 'changed',
      name: '',
      what,
      expected,
      actual,
      there: actual,
      isSeenByDriftDetection: declared.includes(property),
    },
  ];
}

/** Tags of the stack set are expected, and not missed: a resource may have been made before them. */
function compareTags(
  role: ComparedRole,
  actual: ComparedRole,
  ofStackSet: Readonly<Record<string, string>> | undefined,
  declared: Declared,
): readonly Difference[] {
  if (Object.keys(role.tags).some(isUnknown)) return [];
  const keys = [...new Set([...Object.keys(role.tags), ...Object.keys(actual.tags)])].sort();
  return keys.flatMap((key): readonly Difference[] => {
    const [expected, has] = [role.tags[key], actual.tags[key]];
    if (expected === has || expected?.includes('${?') === true) return [];
    if (expected === undefined && ofStackSet?.[key] === has) return [];
    const wanted = expected ?? ofStackSet?.[key];
    const change = wanted === undefined ? 'added' : has === undefined ? 'removed' : 'changed';
    const verbs = { added: 'set by hand', removed: 'removed', changed: 'changed' };
    return [
      {
        property: `Tags/${key.replaceAll(/\s+/g, '_')}`,
        part: 'tag',
        change,
        name: key,
        what: `The tag ${key} is ${verbs[change]}.`,
        expected: wanted ?? 'no such tag',
        actual: has ?? 'no such tag',
        there: has ?? null,
        isSeenByDriftDetection: declared.includes('Tags'),
      },
    ];
  });
}

function compareProfiles(role: ComparedRole, actual: ComparedRole): readonly Difference[] {
  const [expected, has] = [role.instanceProfiles, actual.instanceProfiles];
  const of = (name: string): Pick<Difference, 'property' | 'part' | 'name'> => ({
    property: `InstanceProfile/${name}`,
    part: 'instance-profile',
    name,
  });
  return [
    ...expected
      .filter((name) => !has.includes(name) && !name.includes('${?'))
      .map((name) => ({
        ...of(name),
        change: 'removed' as const,
        what: `The instance profile ${name} does not carry the role any more.`,
        expected: 'carries the role',
        actual: 'does not carry the role',
        there: null,
        isSeenByDriftDetection: true,
      })),
    ...has
      .filter((name) => !expected.includes(name))
      .map((name) => ({
        ...of(name),
        change: 'added' as const,
        what: `The instance profile ${name} carries the role: EC2 instances that have it act as the role.`,
        expected: 'does not carry the role',
        actual: 'carries the role',
        there: name,
        isSeenByDriftDetection: false,
      })),
  ];
}
