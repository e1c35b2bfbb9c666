import type { InputName } from './rules.ts';
import { parseEntries, parsePattern, showValue } from './value-parsers.ts';
import type { PatternRule } from './value-parsers.ts';
import { inputError, UserError } from '../domain/user-error.ts';

export function parseStackSetName(input: InputName, text: string): string {
  return parsePattern(input, text, {
    pattern: /^[A-Za-z][A-Za-z0-9-]{0,127}$/,
    kind: 'a stack set name',
    next: 'Begin with a letter, then use letters, digits and hyphens, at most 128 characters.',
  });
}

export function parseAccountId(input: InputName, text: string): string {
  return parsePattern(input, text, {
    pattern: /^[0-9]{12}$/,
    kind: 'an account id',
    next: 'Write 12 digits, in quotes so that YAML keeps leading zeros.',
  });
}

/** @param source where the value comes from when the input itself is not set. */
export function parseRegion(input: InputName, text: string, source?: string): string {
  return parsePattern(input, text, {
    pattern: /^[a-z]{2,4}(?:-[a-z]+)+-[0-9]{1,2}$/,
    kind: source === undefined ? 'a Region' : `a Region (it comes from ${source})`,
    next: 'Write a Region such as us-east-1.',
  });
}

/** The Organizations API reference gives these forms for OrganizationalUnitId and RootId. */
export function parseOrganizationalUnitId(input: InputName, text: string): string {
  return parsePattern(input, text, {
    pattern: /^(?:ou-[a-z0-9]{4,32}-[a-z0-9]{8,32}|r-[a-z0-9]{4,32})$/,
    kind: 'the id of an organizational unit or of the root',
    next: 'Write an id such as ou-ab12-11112222 or r-ab12.',
  });
}

/** The module adds these tags unless the user sets them, and they count towards AWS's limit. */
const moduleTags = ['ManagedBy', 'Purpose'];
const mostTags = 50;

/** AWS allows no comma in a tag, so a comma always separates two tags. */
export function parseTags(input: InputName, text: string): Readonly<Record<string, string>> {
  const tags = parseEntries(input, text, {
    separatedBy: 'lines-and-commas',
    key: {
      pattern: /^[\p{L}\p{Z}\p{N}_.:/+@-]{1,128}$/u,
      kind: 'a tag key',
      next: 'Use 1 to 128 letters, digits, spaces and _.:/+@- characters.',
    },
  });
  for (const [key, value] of Object.entries(tags)) {
    if (/^aws:/i.test(key)) {
      throw inputError(input, `the key ${showValue(key)} begins with aws:, which AWS reserves.`, 'Use another key.');
    }
    if (!/^[\p{L}\p{Z}\p{N}_.:/=+@-]{0,256}$/u.test(value)) {
      throw inputError(
        input,
        `${showValue(value)}, the value of ${key}, is not a tag value.`,
        'Use at most 256 letters, digits, spaces and _.:/=+@- characters.',
      );
    }
  }
  const keys = [...new Set([...Object.keys(tags), ...moduleTags])];
  // IAM ignores the case of tag keys, CloudFormation does not: the role would fail in every account.
  const second = keys.find((key, index) => keys.findIndex((other) => equalsIgnoringCase(other, key)) !== index);
  if (second !== undefined) {
    const first = keys.find((key) => equalsIgnoringCase(key, second)) ?? second;
    throw inputError(
      input,
      `${showValue(first)} and ${showValue(second)} are the same tag key for IAM, which ignores case.`,
      `Keep one of them; the action itself adds ${moduleTags.join(' and ')}.`,
    );
  }
  if (keys.length > mostTags) {
    const last = showValue(Object.keys(tags).at(-1) ?? '');
    const count = `there are ${keys.length} with ${moduleTags.join(' and ')}, which the action adds`;
    throw inputError(input, `${last} is one tag too many: ${count}, but AWS takes ${mostTags}.`, 'Remove tags.');
  }
  return tags;
}

function equalsIgnoringCase(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

const parameterName: PatternRule = {
  pattern: /^[A-Za-z0-9]{1,255}$/,
  kind: 'a parameter name',
  next: 'Use the name of a template parameter: letters and digits.',
};

export function parseParameterName(input: InputName, text: string): string {
  return parsePattern(input, text, parameterName);
}

const longestParameterValue = 4096;

/** CloudFormation's limits for a parameter: an alphanumeric name, a value of 4,096 bytes. */
export function parseTemplateParameters(input: InputName, text: string): Readonly<Record<string, string>> {
  const parameters = parseEntries(input, text, { separatedBy: 'lines', key: parameterName });
  const long = Object.entries(parameters).find(([, value]) => value.length > longestParameterValue);
  if (long !== undefined) {
    throw inputError(
      input,
      `the value of ${showValue(long[0])} has ${long[1].length} characters, but CloudFormation takes ${longestParameterValue}.`,
      'Shorten it.',
    );
  }
  return parameters;
}

/** The same, for a secret: its error shows no part of it. */
export function parseSecretTemplateParameters(input: InputName, text: string): Readonly<Record<string, string>> {
  try {
    return parseTemplateParameters(input, text);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw inputError(
      input,
      'the value (not shown) is not a list of template parameters.',
      `Write NAME=value, one per line: each name once and of letters and digits, each value of at most ${longestParameterValue} characters.`,
    );
  }
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
