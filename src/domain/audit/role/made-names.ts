import { isUnknown, parseText, symbol } from '../../template/template-text.ts';
import { listTexts, mapTexts } from './account-text.ts';

/** Whether CloudFormation has made up this name for the resource: `StackSet-audit-1f2e-Scanner-1ABCDEFGHIJKL`. */
export function isMadeName(name: string, logicalId: string): boolean {
  // Both the stack's name and the logical id are cut where the name would be too long.
  const text = name.toLowerCase();
  return text.includes(`-${logicalId.slice(0, 16).toLowerCase()}`) && /-[a-z\d]{8,}$/i.test(name);
}

export interface Bound<Value> {
  readonly value: Value;
  /** What an account calls by names that are not known here, as the template writes it. */
  readonly unproven: readonly string[];
}

interface Pattern {
  readonly text: string;
  readonly pattern: RegExp;
  /** Logical ids, in the order of the groups; undefined: an unknown text. */
  readonly groups: readonly (string | undefined)[];
}

/**
 * Writes what is there as the template writes it, where the template names a resource of its own or something that is
 * not known here, and the rest of the text fits. A name that CloudFormation makes up holds the logical id; any other one
 * may be of another resource, and is left for a doubt.
 */
export function bindTexts<Value>(expected: unknown, actual: Value): Bound<Value> {
  const known = new Set(listTexts(expected));
  const patterns = [...known].flatMap(readPattern);
  if (patterns.length === 0) return { value: actual, unproven: [] };
  const names = new Map<string, string>();
  const unproven = new Set<string>();
  const bind = (text: string): string => {
    if (known.has(text)) return text;
    for (const { text: written, pattern, groups } of patterns) {
      const found = pattern.exec(text);
      if (found === null) continue;
      const values = found.slice(1);
      const isSame = values.every((value, index) => isSameAsBefore(names, groups[index], value));
      if (!isSame) continue;
      const isProven = values.every((value, index) => isOfResource(value, groups[index]));
      if (!isProven) unproven.add(written);
      return written;
    }
    return text;
  };
  return { value: mapTexts(actual, bind), unproven: [...unproven] };
}

/** One resource has one name in an account. */
function isSameAsBefore(names: Map<string, string>, group: string | undefined, value: string): boolean {
  if (group === undefined) return true;
  const name = names.get(group) ?? value;
  names.set(group, name);
  return name === value;
}

function isOfResource(value: string, group: string | undefined): boolean {
  if (group === undefined) return false;
  const [logicalId = ''] = group.split('.');
  return value.toLowerCase().includes(`-${logicalId.slice(0, 16).toLowerCase()}`);
}

function readPattern(text: string): readonly Pattern[] {
  if (!/\$\{(?!AWS::|!)/.test(text) || isUnknown(text)) return [];
  const groups: (string | undefined)[] = [];
  const source = parseText(text).map((part) => {
    if (part.kind === 'literal') return escapePattern(part.text.replaceAll('${', '${!'));
    if (part.kind === 'symbol' && part.name.startsWith('AWS::')) return escapePattern(symbol(part.name));
    groups.push(part.kind === 'symbol' ? part.name : undefined);
    // A wildcard is no name.
    return '([^*?]+?)';
  });
  return [{ text, pattern: new RegExp(`^${source.join('')}$`, 's'), groups }];
}

function escapePattern(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
