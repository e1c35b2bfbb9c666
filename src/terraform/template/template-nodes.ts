import { isMap, isScalar, isSeq } from 'yaml';
import type { CollectionTag, Node, ScalarTag, YAMLMap } from 'yaml';

import { readPlainScalar, showText } from './template-scalars.ts';

const functions = [
  'Base64',
  'Cidr',
  'FindInMap',
  'GetAZs',
  'GetAtt',
  'ImportValue',
  'Join',
  'Length',
  'Select',
  'Split',
  'Sub',
  'ToJsonString',
  'Transform',
  'And',
  'Equals',
  'If',
  'Not',
  'Or',
];

/** The key in JSON of each short tag. */
const keyOfTag: ReadonlyMap<string, string> = new Map([
  ['!Ref', 'Ref'],
  ['!Condition', 'Condition'],
  ...functions.map((name) => [`!${name}`, `Fn::${name}`] as const),
]);

const textTag = 'tag:yaml.org,2002:str';

/** The parser only has to know the tags: what they mean depends on nodes below, whose places it would drop. */
export const shortTags: readonly (ScalarTag | CollectionTag)[] = [...keyOfTag.keys()].flatMap((tag) => [
  { tag, resolve: (text: string) => text },
  { tag, collection: 'seq' },
  { tag, collection: 'map' },
]);

export interface NodeProblem {
  readonly problem: string;
  readonly next: string;
  readonly offset: number;
}

/** Reports a problem at the node; reading goes on, and the value is not used. */
type Refuse = (node: Node, problem: string, next: string) => void;

/** The JSON value of a node whose scalars are all text, as the failsafe schema reads them, and what is wrong in it. */
export function readNode(node: Node | null): { readonly value: unknown; readonly problems: readonly NodeProblem[] } {
  const problems: NodeProblem[] = [];
  const refuse: Refuse = (at, problem, next) => {
    problems.push({ problem, next, offset: at.range?.[0] ?? 0 });
  };
  return { value: readTagged(node, refuse), problems };
}

function readTagged(node: Node | null, refuse: Refuse): unknown {
  const tag = isScalar(node) || isMap(node) || isSeq(node) ? node.tag : undefined;
  const key = tag === undefined ? undefined : keyOfTag.get(tag);
  if (tag === '!GetAtt' && node !== null) return { 'Fn::GetAtt': readAttribute(node, refuse) };
  if (key !== undefined) return { [key]: readContent(node, refuse) };
  return readContent(node, refuse);
}

function readContent(node: Node | null, refuse: Refuse): unknown {
  if (isMap<Node, Node | null>(node)) return readMap(node, refuse);
  if (isSeq<Node>(node)) return node.items.map((item) => readTagged(item, refuse));
  if (!isScalar<string>(node)) return null;
  if (node.type !== 'PLAIN' || node.tag !== undefined) return node.value;
  const plain = readPlainScalar(node.value);
  if (plain.kind === 'value') return plain.value;
  refuse(node, `${showText(node.value)} ${plain.problem}`, plain.next);
  return undefined;
}

/** `!GetAtt Role.Arn` is a list in JSON; only the first dot splits. */
function readAttribute(node: Node, refuse: Refuse): unknown {
  if (isSeq(node)) return readContent(node, refuse);
  const [, resource, attribute] = (isScalar<string>(node) && /^([^.]+)\.(.+)$/s.exec(node.value)) || [];
  if (resource !== undefined) return [resource, attribute];
  const shown = isScalar<string>(node) ? ` ${showText(node.value)}` : '';
  refuse(node, `!GetAtt${shown} names no attribute`, 'Write !GetAtt Resource.Attribute.');
  return undefined;
}

function readMap(map: YAMLMap<Node, Node | null>, refuse: Refuse): unknown {
  // The parser would compare each key with all others, which takes minutes for a large file.
  const values = new Map<string, unknown>();
  for (const { key, value } of map.items) {
    const read = readKey(key);
    if (read.kind === 'refused') refuse(key, read.problem, read.next);
    else if (values.has(read.name)) refuse(key, `the key ${showText(read.name)} is there twice`, 'Remove one of them.');
    else values.set(read.name, readTagged(value, refuse));
  }
  return Object.fromEntries(values);
}

type Key =
  | { readonly kind: 'text'; readonly name: string }
  | { readonly kind: 'refused'; readonly problem: string; readonly next: string };

function readKey(key: Node): Key {
  const next = 'Write a text as the key.';
  if (!isScalar<string>(key)) return { kind: 'refused', problem: 'a key is a list or a map', next };
  const name = key.value;
  const shown = showText(name);
  if (key.tag !== undefined && key.tag !== textTag && key.tag !== '!') {
    return { kind: 'refused', problem: `the key ${shown} has a tag`, next };
  }
  if (key.type !== 'PLAIN' || key.tag !== undefined) return { kind: 'text', name };
  if (name === '') return { kind: 'refused', problem: 'a key is empty', next };
  if (name === '<<') {
    const problem = '<< is a merge key, which CloudFormation does not support';
    return { kind: 'refused', problem, next: 'Write its keys out.' };
  }
  const plain = readPlainScalar(name);
  if (plain.kind === 'refused') {
    return { kind: 'refused', problem: `the key ${shown} ${plain.problem}`, next: plain.next };
  }
  if (typeof plain.value === 'string') return { kind: 'text', name };
  return { kind: 'refused', problem: `the key ${shown} is not text`, next: `Quote it: "${shown}".` };
}
