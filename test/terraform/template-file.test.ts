import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';

import { readTemplateFile } from '../../src/terraform/template/template-file.ts';
import { scratchFolder } from './scratch.ts';

async function read(text: string): Promise<unknown> {
  const workspace = scratchFolder();
  writeFileSync(join(workspace, 'role.yaml'), text);
  return JSON.parse(await readTemplateFile('role.yaml', workspace));
}

/** The value of a YAML text inside a template. */
async function value(text: string): Promise<unknown> {
  const indented = text
    .split('\n')
    .map((line) => `      ${line}`)
    .join('\n');
  const template = await read(`Resources:\n  R:\n    V:\n${indented}\n`);
  return (template as { Resources: { R: { V: unknown } } }).Resources.R.V;
}

describe("CloudFormation's short tags", () => {
  const cases: readonly (readonly [string, string, unknown])[] = [
    ['!Ref', '!Ref Name', { Ref: 'Name' }],
    ['!Condition', '!Condition IsProd', { Condition: 'IsProd' }],
    ['!GetAtt of text', '!GetAtt Role.Arn', { 'Fn::GetAtt': ['Role', 'Arn'] }],
    ['!GetAtt: only the first dot splits', '!GetAtt Nested.Outputs.Arn', { 'Fn::GetAtt': ['Nested', 'Outputs.Arn'] }],
    ['!GetAtt of a list', '!GetAtt [Role, Arn]', { 'Fn::GetAtt': ['Role', 'Arn'] }],
    ['!Sub of text', '!Sub "arn:${AWS::Partition}"', { 'Fn::Sub': 'arn:${AWS::Partition}' }],
    ['!Sub of a list', '!Sub\n- "${A}"\n- A: !Ref Name', { 'Fn::Sub': ['${A}', { A: { Ref: 'Name' } }] }],
    ['!Sub of a block', '!Sub |\n  a\n  b', { 'Fn::Sub': 'a\nb\n' }],
    [
      '!Join with !Sub and !Ref inside',
      '!Join\n- ""\n- - !Sub "${AWS::Region}"\n  - !Ref Name\n  - !GetAtt Role.Arn',
      { 'Fn::Join': ['', [{ 'Fn::Sub': '${AWS::Region}' }, { Ref: 'Name' }, { 'Fn::GetAtt': ['Role', 'Arn'] }]] },
    ],
    ['!Join in flow style', '!Join ["-", [a, !Ref B]]', { 'Fn::Join': ['-', ['a', { Ref: 'B' }]] }],
    [
      '!Select of !Split',
      '!Select [0, !Split [",", !Ref L]]',
      { 'Fn::Select': [0, { 'Fn::Split': [',', { Ref: 'L' }] }] },
    ],
    [
      '!If',
      '!If [IsProd, !Ref A, !Ref "AWS::NoValue"]',
      { 'Fn::If': ['IsProd', { Ref: 'A' }, { Ref: 'AWS::NoValue' }] },
    ],
    ['!FindInMap', '!FindInMap [M, !Ref "AWS::Region", X]', { 'Fn::FindInMap': ['M', { Ref: 'AWS::Region' }, 'X'] }],
    ['!ImportValue', '!ImportValue Name', { 'Fn::ImportValue': 'Name' }],
    ['!Base64', '!Base64 text', { 'Fn::Base64': 'text' }],
    ['!GetAZs', '!GetAZs ""', { 'Fn::GetAZs': '' }],
    ['!Cidr', '!Cidr [10.0.0.0/8, 4]', { 'Fn::Cidr': ['10.0.0.0/8', 4] }],
    ['!Equals in !Not', '!Not [!Equals [a, b]]', { 'Fn::Not': [{ 'Fn::Equals': ['a', 'b'] }] }],
    [
      '!And and !Or',
      '!And [!Or [!Condition A, !Condition B]]',
      { 'Fn::And': [{ 'Fn::Or': [{ Condition: 'A' }, { Condition: 'B' }] }] },
    ],
    ['!ToJsonString of a map', '!ToJsonString\na: !Ref B', { 'Fn::ToJsonString': { a: { Ref: 'B' } } }],
    ['!Length', '!Length [a]', { 'Fn::Length': ['a'] }],
    ['the long form', 'Fn::Sub: "${A}"', { 'Fn::Sub': '${A}' }],
    ['a date stays text', '2012-10-17', '2012-10-17'],
  ];
  test.each(cases)('%s', async (_, text, expected) => {
    expect(await value(text)).toEqual(expected);
  });

  test.each(['!Foo bar', '!Foo [a]', '!Sub2 x', '!GetAtt Role'])(
    '%s is refused, not read as if it were plain',
    async (text) => {
      await expect(value(text)).rejects.toThrow(/^template-file: role\.yaml, line 4, column \d+: .*!.*\. [A-Z].*\.$/);
    },
  );
});

describe('forms', () => {
  const template = { Resources: { Role: { Type: 'AWS::IAM::Role' } } };
  test.each([
    ['JSON', JSON.stringify(template)],
    ['JSON with tabs', JSON.stringify(template, null, '\t')],
    ['YAML with a comment', '# the role\nResources: # here\n  Role: {Type: AWS::IAM::Role}\n'],
    ['YAML with a document start', '---\nResources:\n  Role:\n    Type: AWS::IAM::Role\n'],
  ])('%s', async (_, text) => {
    expect(await read(text)).toEqual(template);
  });

  test('comments and layout disappear, because a changed byte would update every account', async () => {
    const workspace = scratchFolder();
    writeFileSync(join(workspace, 'a.yaml'), 'Resources:\n  Role:\n    Type: AWS::IAM::Role\n');
    writeFileSync(join(workspace, 'b.yaml'), '# new\nResources: {Role: {Type: "AWS::IAM::Role"}}');
    expect(await readTemplateFile('a.yaml', workspace)).toBe(await readTemplateFile('b.yaml', workspace));
  });
});

describe('no stack set accepts', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['nothing', '', 'is not a CloudFormation template'],
    ['text', 'hello', 'is not a CloudFormation template'],
    ['a list', '- a', 'is not a CloudFormation template'],
    ['no resources', 'Parameters: {}', 'is not a CloudFormation template'],
    ['empty resources', 'Resources:', 'is not a CloudFormation template'],
    ['resources as a list', 'Resources: [a]', 'is not a CloudFormation template'],
    ['broken YAML', 'Resources: [', ', is neither JSON nor YAML: '],
    ['a tab', 'Resources:\n  Role:\n\t- a\n', ', line 3, column 1, is neither JSON nor YAML: '],
    ['a colon too many', 'Resources:\n  Role: a: b\n', ', line 2, column 9, is neither JSON nor YAML: '],
    ['broken JSON', '{"Resources": {"a"', ', is neither JSON nor YAML: '],
    ['a key twice', 'Resources: {A: {}, A: {}}', ', line 1, column 20: the key A is there twice. Remove one of them.'],
    [
      'a lost text',
      'Resources: {A: 010}',
      ', line 1, column 16: 010 is a number that loses its text. Quote it: "010".',
    ],
    ['a text too long', `Resources: {}\n#${'x'.repeat(1_000_000)}`, ': it has 1000015 characters, more than 1000000. '],
    ['two documents', 'Resources: {}\n---\nResources: {}\n', ', is neither JSON nor YAML: '],
    ['a transform', 'Transform: AWS::Serverless-2016-10-31\nResources: {}', 'uses a transform'],
    ['a macro in the middle', 'Resources: {A: {Fn::Transform: {Name: AWS::Include}}}', 'uses a transform'],
    ['a macro by its tag', 'Resources: {A: {B: !Transform {Name: X}}}', 'uses a transform'],
    ['a nested stack', 'Resources: {A: {Type: AWS::CloudFormation::Stack}}', 'contains a nested stack'],
  ];
  test.each(cases)('%s', async (_, text, expected) => {
    const error = read(text);
    await expect(error).rejects.toMatchObject({ name: 'UserError', code: 'invalid-input' });
    await expect(error).rejects.toThrow('template-file: role.yaml');
    await expect(error).rejects.toThrow(expected);
    await expect(error).rejects.not.toThrow('\n');
  });

  const sized = (bytes: number): string => {
    const frame = JSON.stringify({ Resources: {}, Description: '' });
    return JSON.stringify({ Resources: {}, Description: 'x'.repeat(bytes - frame.length) });
  };
  test('51,200 bytes fit, one more does not', async () => {
    await expect(read(sized(51_200))).resolves.toHaveProperty('Resources');
    await expect(read(sized(51_201))).rejects.toThrow('has 51201 bytes as JSON, but CloudFormation takes 51200');
  });
  test('bytes count, not characters', async () => {
    await expect(read(`Resources: {}\nDescription: ${'é'.repeat(30_000)}`)).rejects.toThrow('bytes as JSON');
  });
  test('white space of the file does not count', async () => {
    await expect(read(`Resources: {}\n${'# comment\n'.repeat(10_000)}`)).resolves.toEqual({ Resources: {} });
  });
});

describe('the file may be', () => {
  function checkout(): { readonly workspace: string; readonly outside: string } {
    const folder = scratchFolder();
    const workspace = join(folder, 'checkout');
    mkdirSync(join(workspace, 'templates'), { recursive: true });
    writeFileSync(join(folder, 'secret.yaml'), 'Resources: {}');
    mkdirSync(join(folder, 'checkout-other'));
    writeFileSync(join(folder, 'checkout-other', 'role.yaml'), 'Resources: {}');
    writeFileSync(join(workspace, 'templates', 'role.yaml'), 'Resources: {}');
    return { workspace, outside: join(folder, 'secret.yaml') };
  }

  test.each(['templates/role.yaml', './templates/../templates/role.yaml'])('%s', async (file) => {
    expect(await readTemplateFile(file, checkout().workspace)).toBe('{"Resources":{}}');
  });

  test.each(['../secret.yaml', 'templates/../../secret.yaml', '../checkout-other/role.yaml', '.'])(
    'not %s',
    async (file) => {
      await expect(readTemplateFile(file, checkout().workspace)).rejects.toThrow('is outside the workspace');
    },
  );

  test('not behind a link to the outside', async () => {
    const { workspace, outside } = checkout();
    symlinkSync(outside, join(workspace, 'role.yaml'));
    await expect(readTemplateFile('role.yaml', workspace)).rejects.toThrow('is outside the workspace');
  });

  test('behind a link inside the workspace, also if the workspace is a link', async () => {
    const { workspace } = checkout();
    symlinkSync(join(workspace, 'templates'), join(workspace, 'linked'));
    symlinkSync(workspace, `${workspace}-link`);
    expect(await readTemplateFile('linked/role.yaml', `${workspace}-link`)).toBe('{"Resources":{}}');
  });

  test('neither a missing file nor a folder', async () => {
    const { workspace } = checkout();
    await expect(readTemplateFile('none.yaml', workspace)).rejects.toThrow('none.yaml does not exist in the workspace');
    await expect(readTemplateFile('templates', workspace)).rejects.toThrow(
      'template-file: templates is not a readable file',
    );
  });
});
