import type { InputName } from './rules.ts';
import { parseEntries, parsePattern, showValue } from './values.ts';
import { inputError } from '../domain/user-error.ts';

export function parseStackSetName(input: InputName, text: string): string {
  const rule = 'a stack set name: a letter, then letters, digits and hyphens, at most 128 characters';
  return parsePattern(input, text, /^[A-Za-z][A-Za-z0-9-]{0,127}$/, rule);
}

export function parseAccountId(input: InputName, text: string): string {
  return parsePattern(input, text, /^[0-9]{12}$/, 'an account id: 12 digits, quoted so that leading zeros stay');
}

/** @param source where the value comes from when it is not the input itself. */
export function parseRegion(input: InputName, text: string, source?: string): string {
  const from = source === undefined ? '' : ` (it comes from ${source})`;
  return parsePattern(input, text, /^[a-z]{2,4}(?:-[a-z]+)+-[0-9]{1,2}$/, `a Region such as us-east-1${from}`);
}

/** Forms as the Organizations API reference gives them for OrganizationalUnitId and RootId. */
export function parseOrganizationalUnitId(input: InputName, text: string): string {
  const rule = 'the id of an organizational unit (ou-ab12-11112222) or of the root (r-ab12)';
  return parsePattern(input, text, /^(?:ou-[a-z0-9]{4,32}-[a-z0-9]{8,32}|r-[a-z0-9]{4,32})$/, rule);
}

/** Tags that the module adds itself unless the user sets them: they count towards AWS's limit. */
const moduleTags = ['ManagedBy', 'Purpose'];
const mostTags = 50;

/** AWS allows no comma in a tag, so a comma always separates two of them. */
export function parseTags(input: InputName, text: string): Readonly<Record<string, string>> {
  const tags = parseEntries(input, text, {
    separatedBy: 'lines-and-commas',
    key: /^[\p{L}\p{Z}\p{N}_.:/+@-]{1,128}$/u,
    keyRule: 'a tag key: 1 to 128 letters, digits, spaces and _.:/+@-',
  });
  for (const [key, value] of Object.entries(tags)) {
    if (/^aws:/i.test(key)) throw inputError(input, `the key ${showValue(key)} begins with aws:, which AWS keeps.`);
    if (!/^[\p{L}\p{Z}\p{N}_.:/=+@-]{0,256}$/u.test(value)) {
      const rule = 'at most 256 letters, digits, spaces and _.:/=+@-';
      throw inputError(input, `${showValue(value)}, the value of ${key}, is not a tag value: ${rule}.`);
    }
  }
  const all = [...new Set([...Object.keys(tags), ...moduleTags])];
  // IAM compares tag keys without case, CloudFormation with: the role would fail in every account.
  const doubled = all.find((key, index) => all.findIndex((other) => sameWithoutCase(other, key)) !== index);
  if (doubled !== undefined) {
    const first = all.find((key) => sameWithoutCase(key, doubled)) ?? doubled;
    throw inputError(input, `${showValue(first)} and ${showValue(doubled)} are the same tag key to IAM.`);
  }
  if (all.length > mostTags) {
    const last = showValue(Object.keys(tags).at(-1) ?? '');
    const counted = `${all.length} together with ${moduleTags.join(' and ')}, which are always there`;
    throw inputError(input, `${last} is one of too many tags (${counted}), AWS takes ${mostTags}.`);
  }
  return tags;
}

function sameWithoutCase(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** CloudFormation's limits of a parameter: alphanumeric name, 4,096 bytes of value. */
export function parseTemplateParameters(input: InputName, text: string): Readonly<Record<string, string>> {
  const parameters = parseEntries(input, text, {
    separatedBy: 'lines',
    key: /^[A-Za-z0-9]{1,255}$/,
    keyRule: 'a parameter name: letters and digits',
  });
  const long = Object.entries(parameters).find(([, value]) => value.length > 4096);
  if (long !== undefined) {
    throw inputError(
      input,
      `the value of ${showValue(long[0])} has ${long[1].length} characters, CloudFormation takes 4096.`,
    );
  }
  return parameters;
}

/** Region prefixes outside the commercial partition, from the AWS SDK's partition table. */
const partitions = [
  ['cn-', 'aws-cn'],
  ['us-gov-', 'aws-us-gov'],
  ['us-iso-', 'aws-iso'],
  ['us-isob-', 'aws-iso-b'],
  ['eu-isoe-', 'aws-iso-e'],
  ['us-isof-', 'aws-iso-f'],
  ['eusc-', 'aws-eusc'],
] as const;

export function partitionOfRegion(region: string): string {
  return partitions.find(([prefix]) => region.startsWith(prefix))?.[1] ?? 'aws';
}
