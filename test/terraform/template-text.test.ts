import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';

import { parseTemplateText } from '../../src/terraform/template/template-text.ts';

describe('is read', () => {
  const cases: readonly (readonly [text: string, value: unknown])[] = [
    ['a: 3600', { a: 3600 }],
    ['a: -5', { a: -5 }],
    ['a: 1.5', { a: 1.5 }],
    ['a: 0', { a: 0 }],
    ['a: 123456789012', { a: 123456789012 }],
    ['a: "012345678901"', { a: '012345678901' }],
    ["a: '1.10'", { a: '1.10' }],
    ['a: !!str 010', { a: '010' }],
    ['a: ! 010', { a: '010' }],
    ['a: |\n  010\n', { a: '010\n' }],
    ['a: !Sub 010', { a: { 'Fn::Sub': '010' } }],
    ['a: !Ref yes', { a: { Ref: 'yes' } }],
    ['a: !Equals [!Ref A, "010"]', { a: { 'Fn::Equals': [{ Ref: 'A' }, '010'] } }],
    ['Version: 2012-10-17', { Version: '2012-10-17' }],
    ['a: 2012-10-17T00:00:00Z', { a: '2012-10-17T00:00:00Z' }],
    ['a: 10.0.0.1', { a: '10.0.0.1' }],
    ['a: 10.0.0.0/8', { a: '10.0.0.0/8' }],
    ['a: 12:99', { a: '12:99' }],
    ['a: arn:aws:iam::123456789012:root', { a: 'arn:aws:iam::123456789012:root' }],
    ['a: s3:Get*', { a: 's3:Get*' }],
    ['a: 0x', { a: '0x' }],
    ['a: 1e', { a: '1e' }],
    ['a: "yes"', { a: 'yes' }],
    ['a: Yesterday', { a: 'Yesterday' }],
    ['a: [true, True, TRUE, false]', { a: [true, true, true, false] }],
    ['a: null\nb:\nc: {d}', { a: null, b: null, c: { d: null } }],
    ['"1": b\n"": c\n"<<": d', { 1: 'b', '': 'c', '<<': 'd' }],
    ['? a\n: b', { a: 'b' }],
    ['{"__proto__": {"a": 1}}', JSON.parse('{"__proto__": {"a": 1}}')],
    ['{"a": "\\ud83d\\ude00\\/\\u2028"}', { a: '😀/\u2028' }],
    ['{\n\t"a":\t1\n}', { a: 1 }],
    ['\uFEFFa: b', { a: 'b' }],
    ['\uFEFF{"a": 1}', { a: 1 }],
    ['a: |\r\n  b\r\n  c\r\nd: "e\r\n  f"\r\n', { a: 'b\nc\n', d: 'e f' }],
    ['%YAML 1.1\n---\na: b\n...\n', { a: 'b' }],
    ['a: b # &x *x <<', { a: 'b' }],
    ['a: |\n  &x\n  *x\n', { a: '&x\n*x\n' }],
    ['a: b &x', { a: 'b &x' }],
    ['', null],
  ];
  test.each(cases)('%j', (text, value) => {
    expect(parseTemplateText(text)).toEqual({ kind: 'parsed', value });
  });
});

type Refused = readonly [text: string, line: number, column: number, problem: string, next: string];

function expectRefused([text, line, column, problem, next]: Refused): void {
  const place = `line ${line}, column ${column}`;
  expect(parseTemplateText(text)).toEqual({ kind: 'refused', place, problem, next });
}

describe('a number keeps its text or is refused', () => {
  const numbers = [
    ...['012345678901', '1.10', '1.0', '12345678901234567890', '12e45', '1e3', '1e-7', '1e+21', '0x1F', '0o17', '0b11'],
    ...['010', '08', '1_000', '.5', '1.', '+1', '-0', '190:20:30', '12:30', '1:30.5', '.inf', '-.INF', '.nan'],
    '0.0000001',
  ];
  test.each(numbers)('%s', (number) => {
    const problem = `${number} is a number that loses its text`;
    expectRefused([`a:\n  b: [x, ${number}]`, 2, 10, problem, `Quote it: "${number}".`]);
    expect(parseTemplateText(`a: "${number}"`)).toEqual({ kind: 'parsed', value: { a: number } });
  });

  test.each(['1.10', '12345678901234567890', '1e3', '-0'])('also in JSON: %s', (number) => {
    const problem = `${number} is a number that loses its text`;
    expectRefused([`{\n\t"a": ${number}\n}`, 2, 7, problem, `Quote it: "${number}".`]);
  });

  test('a long one is shown in part', () => {
    const shown = `${'1'.repeat(60)}…`;
    expectRefused([`a: ${'1'.repeat(90)}`, 1, 4, `${shown} is a number that loses its text`, `Quote it: "${shown}".`]);
  });
});

describe('what YAML 1.1 and 1.2 read in different ways is refused', () => {
  test.each(['yes', 'Yes', 'YES', 'on', 'On', 'ON', 'y', 'Y'])('%s', (text) => {
    const problem = `${text} is true in YAML 1.1 and text in YAML 1.2`;
    expectRefused([`a: ${text}`, 1, 4, problem, `Quote it: "${text}", or write true.`]);
  });
  test.each(['no', 'No', 'NO', 'off', 'Off', 'OFF', 'n', 'N'])('%s', (text) => {
    const problem = `${text} is false in YAML 1.1 and text in YAML 1.2`;
    expectRefused([`- a\n- ${text}`, 2, 3, problem, `Quote it: "${text}", or write false.`]);
  });
  const cases: readonly Refused[] = [
    ['a: ~', 1, 4, '~ is null in YAML', 'Quote it: "~", or omit it.'],
    ['a: =', 1, 4, '= has a meaning of its own in YAML 1.1', 'Quote it: "=".'],
    ['a: <<', 1, 4, '<< has a meaning of its own in YAML 1.1', 'Quote it: "<<".'],
  ];
  test.each(cases)('%j', (...refused) => {
    expectRefused(refused);
  });
  test.each([
    ['a: b # c\rd: e', 9, 'U+000D', '\\u000d'],
    ['a: "b\u0085c"', 6, 'U+0085', '\\u0085'],
    ['a: "b\u2028c"', 6, 'U+2028', '\\u2028'],
    ['a: b\u2029c', 5, 'U+2029', '\\u2029'],
  ])('%j', (text, column, name, escape) => {
    const problem = `the character ${name} is a line break in YAML 1.1 and text in YAML 1.2`;
    expectRefused([text, 1, column, problem, `End lines with \\n; in a text, write ${escape} in double quotes.`]);
  });
});

describe('what CloudFormation does not support is refused', () => {
  const writeOut = 'Write out what it stands for, or quote a text that begins like this.';
  const asText = 'Write a text as the key.';
  const tag = 'Remove the tag, or correct its name.';
  const getAtt = 'Write !GetAtt Resource.Attribute.';
  const cases: readonly Refused[] = [
    ['a: &x b\nc: *x', 1, 4, '&x is an anchor, which CloudFormation does not support', writeOut],
    ['a: b\nc: !Sub *x', 2, 9, '*x is an alias, which CloudFormation does not support', writeOut],
    ['c: !If [A, *a, *b]', 1, 12, '*a is an alias, which CloudFormation does not support', writeOut],
    ['c: !If [A, &a B]', 1, 12, '&a is an anchor, which CloudFormation does not support', writeOut],
    ['Action: *', 1, 9, '* is an alias, which CloudFormation does not support', writeOut],
    ['*a : b', 1, 1, '*a is an alias, which CloudFormation does not support', writeOut],
    ['a:\n  <<: {b: c}', 2, 3, '<< is a merge key, which CloudFormation does not support', 'Write its keys out.'],
    ['%YAML 1.1\n---\n<<: {}', 3, 1, '<< is a merge key, which CloudFormation does not support', 'Write its keys out.'],
    ['a: b\nc: d\na: e', 3, 1, 'the key a is there twice', 'Remove one of them.'],
    ['a: {b: 1, "b": 2}', 1, 11, 'the key b is there twice', 'Remove one of them.'],
    ['{"a": 1,\n "a": 2}', 2, 2, 'the key a is there twice', 'Remove one of them.'],
    ['!Sub {a: 1, a: 2}', 1, 13, 'the key a is there twice', 'Remove one of them.'],
    ['"a": b\n"\\x61": c', 2, 1, 'the key a is there twice', 'Remove one of them.'],
    ['1: x', 1, 1, 'the key 1 is not text', 'Quote it: "1".'],
    ['a: {true: x}', 1, 5, 'the key true is not text', 'Quote it: "true".'],
    ['null: x', 1, 1, 'the key null is not text', 'Quote it: "null".'],
    ['010: x', 1, 1, 'the key 010 is a number that loses its text', 'Quote it: "010".'],
    ['on: x', 1, 1, 'the key on is true in YAML 1.1 and text in YAML 1.2', 'Quote it: "on", or write true.'],
    ['? [a]\n: x', 1, 3, 'a key is a list or a map', asText],
    ['{{a: b}: c}', 1, 2, 'a key is a list or a map', asText],
    [': x', 1, 1, 'a key is empty', asText],
    ['!Ref a: x', 1, 6, 'the key a has a tag', asText],
    ['a:\n  !Foo b', 2, 3, 'CloudFormation has no tag !Foo for this value', tag],
    ['a: !Foo [b]', 1, 4, 'CloudFormation has no tag !Foo for this value', tag],
    ['a: !!int 5', 1, 4, 'CloudFormation has no tag !!int for this value', tag],
    ['a: !!binary aGk=', 1, 4, 'CloudFormation has no tag !!binary for this value', tag],
    ['a: !!set {b}', 1, 4, 'CloudFormation has no tag !!set for this value', tag],
    ['a: !GetAtt Role', 1, 12, '!GetAtt Role names no attribute', getAtt],
    ['a: !GetAtt Role.', 1, 12, '!GetAtt Role. names no attribute', getAtt],
    ['a: !GetAtt {b: c}', 1, 12, '!GetAtt names no attribute', getAtt],
    ['a: !GetAtt [Role, 010]', 1, 19, '010 is a number that loses its text', 'Quote it: "010".'],
    ['a: !Join\n- ""\n- - !Sub ["${b}", {b: yes}]', 3, 23, 'yes is true in YAML 1.1 and text in YAML 1.2', ''],
  ];
  test.each(cases)('%j', (text, line, column, problem, next) => {
    expectRefused([text, line, column, problem, next === '' ? 'Quote it: "yes", or write true.' : next]);
  });

  test('the first problem in the file is named', () => {
    expect(parseTemplateText('a: 010\nb: 020\na: x')).toMatchObject({ place: 'line 1, column 4' });
    expect(parseTemplateText('\uFEFFa: 010')).toMatchObject({ place: 'line 1, column 4' });
    expect(parseTemplateText('\uFEFFa: b\r\nc: 010\r\n')).toMatchObject({ place: 'line 2, column 4' });
  });
});

describe('is no YAML', () => {
  const tab = 'a tab indents the line, and YAML allows only spaces there';
  const cases: readonly (readonly [text: string, place: string, problem: string])[] = [
    ['a:\n\tb: c', 'line 2, column 1', tab],
    ['a:\n  \tb: c', 'line 2, column 3', tab],
    ['a:\n -\tb: c\n  d: e', 'line 2, column 3', tab],
    ['a: |\n\tb', 'line 2, column 1', tab],
    ['a: [\n\tb]', 'line 2, column 2', tab],
    ['a: b\n---\nc: d', 'line 2, column 1', 'there is more than one document'],
    ['a: b\n...\nc: d', 'line 3, column 1', 'there is more than one document'],
    ['a: !x!Ref b', 'line 1, column 4', 'Could not resolve tag: !x!Ref'],
    [']'.repeat(500_000), 'line 1, column 1', 'Unexpected flow-seq-end token in YAML document: "]"'],
  ];
  test.each(cases)('%.40j', (text, place, problem) => {
    expect(parseTemplateText(text)).toEqual({ kind: 'malformed', place, problem });
  });

  test('a tab in JSON is not blamed', () => {
    const parsed = parseTemplateText('{\n\t"a": 1\n\t"b": 2\n}');
    expect(parsed).toMatchObject({ kind: 'malformed', place: expect.stringMatching(/^line [23],/) as unknown });
    expect(parsed).not.toHaveProperty('problem', tab);
  });

  test('an unknown directive', () => {
    expect(parseTemplateText('%FOO\n---\na: b')).toMatchObject({ kind: 'malformed', place: 'line 1, column 1' });
  });
});

describe('a bomb is refused before it is parsed', () => {
  const deep = 'it is nested more than 100 levels deep';
  test.each([
    ['lists in flow', '['.repeat(100_000), 101],
    ['maps in flow', '{a: '.repeat(100_000), 401],
    ['lists in block', '- '.repeat(100_000), 201],
    ['keys in block', '? '.repeat(100_000), 201],
    ['one level too many', `${'['.repeat(101)}${']'.repeat(101)}`, 101],
  ])('%s', (_, text, column) => {
    expectRefused([text, 1, column, deep, 'Flatten the template.']);
  });

  test('100 levels are read', () => {
    const text = `${'['.repeat(100)}${']'.repeat(100)}`;
    expect(parseTemplateText(text)).toEqual({ kind: 'parsed', value: JSON.parse(text) as unknown });
    expect(parseTemplateText(`${'['.repeat(99)}"a"${']'.repeat(99)}`)).toMatchObject({ kind: 'parsed' });
  });

  test('a billion laughs', () => {
    const names = 'a b c d e f g h i'.split(' ');
    const lines = names.map((name, index) => {
      const items = Array.from({ length: 9 }, () => (index === 0 ? 'lol' : `*${names[index - 1]}`));
      return `${name}: &${name} [${items.join(', ')}]`;
    });
    expect(parseTemplateText(lines.join('\n'))).toMatchObject({ kind: 'refused', place: 'line 1, column 4' });
  });

  test('a text too long', () => {
    const text = (length: number): string => `a: ${'x'.repeat(length - 3)}`;
    expect(parseTemplateText(text(1_000_000))).toMatchObject({ kind: 'parsed' });
    expect(parseTemplateText(text(1_000_001))).toEqual({
      kind: 'refused',
      problem: 'it has 1000001 characters, more than 1000000',
      next: 'Shorten the template.',
      place: undefined,
    });
  });

  test('too many words and signs', () => {
    const parsed = parseTemplateText(`[${'[],'.repeat(300_000)}]`);
    expect(parsed).toMatchObject({ kind: 'refused', problem: 'it has more than 200000 words and signs' });
  });

  test('20,000 different keys are compared in a moment', () => {
    const map = Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`k${index}`, index]));
    expect(parseTemplateText(JSON.stringify(map))).toEqual({ kind: 'parsed', value: map });
  }, 5_000);
});

describe('what the repository holds is read as a plain parser reads it', () => {
  const listJson = (folder: URL): readonly URL[] =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .map((name) => new URL(name, folder));
  const fixtures = [
    ...listJson(new URL('./fixtures/', import.meta.url)),
    ...listJson(new URL('./fixtures/plans/', import.meta.url)),
  ];
  const scenarios = listJson(new URL('../e2e/scenarios/', import.meta.url));

  test.each([...fixtures, ...scenarios].map((url) => [url.pathname.split('/').pop(), readFileSync(url, 'utf8')]))(
    '%s',
    (_, text = '') => {
      expect(parseTemplateText(text)).toEqual({ kind: 'parsed', value: JSON.parse(text) as unknown });
    },
  );

  test('the templates in recorded plans', () => {
    const bodies = fixtures.flatMap((url) => {
      const found = readFileSync(url, 'utf8').match(/"template_body": ?"(?:[^"\\]|\\.)*"/g) ?? [];
      return found.map((pair) => Object.values(JSON.parse(`{${pair}}`) as Record<string, string>).join(''));
    });
    expect(bodies.length).toBeGreaterThan(5);
    for (const body of bodies)
      expect(parseTemplateText(body)).toEqual({ kind: 'parsed', value: parse(body) as unknown });
  });

  test('the bundled template', () => {
    const file = new URL(
      '../../terraform/modules/stackset-role/modules/role-template/templates/role.yaml.tftpl',
      import.meta.url,
    );
    const text = readFileSync(file, 'utf8').replaceAll(/^%\{(?: else.*[^]*?^%\{)?.*\n/gm, '');
    expect(parseTemplateText(text)).toEqual({ kind: 'parsed', value: parse(text) as unknown });
  });
});
