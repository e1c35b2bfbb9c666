import { isJsonObject } from '../../../src/domain/json.ts';
import type { Json } from '../../../src/domain/json.ts';
import { textOf } from '../../../src/domain/template/template-text.ts';
import type { Random } from '../../lives/random.ts';

/** A copy of the template with one change at a random place; sometimes it happens to be none. */
export function editTemplate(template: Json, random: Random): Json {
  const paths = listPaths(template);
  return editAt(template, random.pick(paths), random);
}

type Path = readonly (string | number)[];

function listPaths(value: Json, path: Path = []): readonly Path[] {
  if (Array.isArray(value)) {
    return [path, ...(value as readonly Json[]).flatMap((item, index) => listPaths(item, [...path, index]))];
  }
  if (!isJsonObject(value)) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => listPaths(inner, [...path, key]))];
}

function editAt(value: Json, [step, ...rest]: Path, random: Random): Json {
  if (step === undefined) return editValue(value, random);
  if (Array.isArray(value)) {
    return (value as readonly Json[]).map((item, index) => (index === step ? editAt(item, rest, random) : item));
  }
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, key === step ? editAt(inner, rest, random) : inner]),
  );
}

const words = [
  '',
  'x',
  '*',
  'iam:*',
  'arn:aws:iam::111122223333:root',
  'AWS::IAM::Policy',
  'Stage',
  '${AWS::AccountId}',
];
const values: readonly Json[] = [
  { Ref: 'Stage' },
  { Ref: 'AWS::NoValue' },
  { 'Fn::Sub': '${Stage}-x' },
  { 'Fn::If': ['IsProd', 'a', 'b'] },
  { 'Fn::ImportValue': 'x' },
  {},
  [],
  true,
  7,
  null,
];

function editValue(value: Json, random: Random): Json {
  if (Array.isArray(value)) return editList(value as readonly Json[], random);
  if (isJsonObject(value)) return editObject(Object.entries(value), random);
  const edits: readonly (() => Json)[] = [
    () => random.pick(words),
    () => random.pick(values),
    () => [value],
    () => `${textOf(value)}x`,
    () => textOf(value),
  ];
  return random.pick(edits)();
}

function editList(list: readonly Json[], random: Random): Json {
  const index = random.between(0, list.length);
  const item = list[index] ?? random.pick(values);
  const edits: readonly (() => Json)[] = [
    () => list.toSpliced(index, 1),
    () => list.toSpliced(index, 0, item),
    () => list.toReversed(),
    () => [...list, random.pick(values)],
    () => list[0] ?? [],
  ];
  return random.pick(edits)();
}

function editObject(entries: readonly (readonly [string, Json])[], random: Random): Json {
  const index = random.between(0, Math.max(0, entries.length - 1));
  const edits: readonly (() => readonly (readonly [string, Json])[])[] = [
    () => entries.filter((_, place) => place !== index),
    () => entries.map(([key, value], place) => [place === index ? `${key}X` : key, value]),
    () => [...entries, [random.pick(['Extra', 'Sid', 'Condition', 'DependsOn', 'Description']), random.pick(values)]],
    () => entries.toReversed(),
  ];
  return Object.fromEntries(random.pick(edits)());
}
