import { describe, expect, test } from '@jest/globals';

import { JsonTextError, readJsonText } from '../../src/inputs/json-text.ts';
import type { JsonNode } from '../../src/inputs/json-text.ts';

const sample = '{"a": [1, -2.5e+3, true, null, "x\\n\\u0041\\\\"], "b":\n\t{"c":{}, "d": [], "ä": "🙂"}}';

function parse(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}

function read(text: string): JsonNode | JsonTextError {
  try {
    return readJsonText(text);
  } catch (error) {
    if (error instanceof JsonTextError) return error;
    throw error;
  }
}

/** The text with one character less, and with each of these characters at each place. */
function* mutate(text: string): Generator<string> {
  for (let at = 0; at <= text.length; at += 1) {
    yield text.slice(0, at);
    yield text.slice(0, at) + text.slice(at + 1);
    for (const character of '{}[]",:\\/\'0-+.eEtnu \t\n\r\u0001\u00a0\u2028') {
      yield text.slice(0, at) + character + text.slice(at);
    }
  }
}

test('accepts what JSON.parse accepts, with the same value, and refuses the rest', () => {
  const different = [...mutate(sample)].filter((text) => {
    const expected = parse(text);
    const found = read(text);
    if (found instanceof JsonTextError) return expected !== undefined && !found.problem.includes(' again ');
    return JSON.stringify(found.value) !== JSON.stringify(expected?.value);
  });
  expect(different).toEqual([]);
});

test.each(['', ' ', '"a"', '0', '-0', '01', '.5', '1.', '+1', '1e5', 'NaN', 'True', 'nul', '[1 2]', '{"a" 1}', '[]]'])(
  '%j, too',
  (text) => {
    const found = read(text);
    expect(found instanceof JsonTextError ? undefined : { value: found.value }).toEqual(parse(text));
  },
);

test('every value has its place', () => {
  const text = '{ "a": [ 1, {"b": "c"} ] }';
  const entry = readJsonText(text).members.get('a')?.node.members.get(1);
  const inner = entry?.node.members.get('b');
  expect(text.slice(entry?.node.begin, entry?.node.end)).toBe('{"b": "c"}');
  expect(text.slice(inner?.node.begin, inner?.node.end)).toBe('"c"');
  expect(inner?.begin).toBe(text.indexOf('"b"'));
});

test('a key with the name of a prototype is a key like others', () => {
  const { value } = readJsonText('{"__proto__":{"a":1},"constructor":2}');
  expect(Object.entries(value as object)).toEqual([
    ['__proto__', { a: 1 }],
    ['constructor', 2],
  ]);
});

describe('doubled keys', () => {
  test.each([
    ['at the top', '{"a":1,"a":1}'],
    ['deep', '[{"x":{"a":1,"b":2,"a":3}}]'],
    ['written differently', '{"a":1,"\\u0061":2}'],
  ])('%s are refused', (_, text) => {
    expect(read(text)).toMatchObject({ problem: expect.stringMatching(/^has the key "a" again \(first: line 1, /) });
  });

  test('equal keys of different objects are no doubled keys', () => {
    expect(read('[{"a":1},{"a":{"a":2}}]')).not.toBeInstanceOf(JsonTextError);
  });
});

test.each(['[', '{"a":'])('%s as deep as the stack ends with an error of this reader', (open) => {
  expect(read(open.repeat(100_000))).toMatchObject({ problem: 'is deeper than 100 levels' });
});
