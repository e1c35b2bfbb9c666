import { describe, expect, test } from '@jest/globals';

import { compareDefinitions } from '../../../src/domain/iam/definition-change.ts';
import { canonicalJson } from '../../../src/domain/json.ts';
import type { Json } from '../../../src/domain/json.ts';
import { compareTemplates } from '../../../src/domain/template/template-change.ts';
import type { TemplateChange, TemplateDefinition } from '../../../src/domain/template/template-change.ts';
import { seededRandom } from '../../lives/random.ts';
import type { Random } from '../../lives/random.ts';
import { changingTemplates } from './changing-templates.ts';
import { editTemplate } from './template-edit.ts';

function compare(before: TemplateDefinition, after: TemplateDefinition): readonly TemplateChange[] {
  return compareTemplates({
    before,
    after,
    roles: compareDefinitions({ before, after, partition: 'aws' }),
    partition: 'aws',
  });
}

const [usual, , others] = changingTemplates;
type Values = Readonly<Record<string, string>>;

function definition(template: unknown, parameters: Values = usual!.parameters): TemplateDefinition {
  return { templateBody: JSON.stringify(template), parameters };
}

/** The template with another value at the path. */
function put(template: unknown, path: string, value: unknown): object {
  const [step = '', ...rest] = path.split('/');
  const members = (template ?? {}) as Readonly<Record<string, unknown>>;
  const inner = rest.length === 0 ? value : put(members[step], rest.join('/'), value);
  if (Array.isArray(template)) return template.map((item: unknown, index) => (index === Number(step) ? inner : item));
  return { ...members, [step]: inner };
}

describe('each difference is named', () => {
  const statements = 'Resources/Role/Properties/Policies/0/PolicyDocument/Statement';
  const cases: readonly (readonly [string, string, unknown, readonly string[]])[] = [
    ['the description', 'Description', 'Other', ['section Description: changed']],
    ['the format', 'AWSTemplateFormatVersion', undefined, ['section AWSTemplateFormatVersion: changed']],
    ['metadata', 'Metadata/Owner', 'x', ['section Metadata: changed']],
    ['a transform', 'Transform', 'AWS::Include', ['section Transform: changed']],
    ['a section that is not known', 'Surprise', 1, ['section Surprise: changed']],
    ['a section that is empty', 'Hooks', {}, ['section Hooks: changed']],
    ['a parameter', 'Parameters/New', { Type: 'String' }, ['parameter New: changed']],
    ['a default that is not used', 'Parameters/ExternalId/Default', 'x', ['parameter ExternalId Default: changed']],
    ['NoEcho', 'Parameters/ExternalId/NoEcho', false, ['parameter ExternalId NoEcho: changed']],
    ['allowed values', 'Parameters/Stage/AllowedValues', ['prod'], ['parameter Stage AllowedValues: changed']],
    [
      'a default that is used',
      'Parameters/Stage/Default',
      'test',
      [
        'parameter Stage Default: changed',
        'condition IsProd: changed',
        'resource Role Properties.RoleName: role',
        'resource Role Properties.Policies: role',
        'resource Role Properties.Tags: role',
        'output Arn: changed',
      ],
    ],
    ['a mapping that is not used', 'Mappings/Stages/test/Action', 'x', ['mapping Stages test: changed']],
    [
      'a mapping that is used',
      'Mappings/Stages/prod/Action',
      'iam:*',
      ['mapping Stages prod: changed', 'resource Role Properties.Policies: role'],
    ],
    ['a condition', 'Conditions/New', { 'Fn::Equals': ['a', 'b'] }, ['condition New: changed']],
    ['a rule', 'Rules/Assert/RuleCondition', true, ['rule Assert RuleCondition: changed']],
    ['an output', 'Outputs/Arn/Description', 'x', ['output Arn Description: changed']],
    ['a deletion policy', 'Resources/Role/DeletionPolicy', 'Delete', ['resource Role DeletionPolicy: changed']],
    ['DependsOn', 'Resources/Role/DependsOn', 'Managed', ['resource Role DependsOn: changed']],
    ['metadata of a resource', 'Resources/Role/Metadata', { a: 1 }, ['resource Role Metadata: changed']],
    ['a Sid', `${statements}/1/Sid`, 'Two', ['resource Role Properties.Policies: same']],
    [
      'the order of actions',
      `${statements}/1/Action`,
      ['kms:Encrypt', 'kms:Decrypt'],
      ['resource Role Properties.Policies: same'],
    ],
    [
      'an action twice',
      `${statements}/1/Action`,
      ['kms:Encrypt', 'kms:Decrypt', 'kms:Encrypt'],
      ['resource Role Properties.Policies: same'],
    ],
    ['a number as text', 'Resources/Role/Properties/Tags/1/Value', '7', ['resource Role Properties.Tags: same']],
    ['a default said aloud', 'Resources/Role/Properties/Path', '/', ['resource Role Properties.Path: same']],
    [
      'a value in other words',
      'Resources/Role/Properties/RoleName',
      'audit-prod',
      ['resource Role Properties.RoleName: same'],
    ],
    ['an action', `${statements}/1/Action`, 'kms:*', ['resource Role Properties.Policies: role']],
    [
      'the description of a role',
      'Resources/Role/Properties/Description',
      'x',
      ['resource Role Properties.Description: role'],
    ],
    [
      'a version',
      'Resources/Managed/Properties/PolicyDocument/Version',
      '2008-10-17',
      ['resource Managed Properties.PolicyDocument: role'],
    ],
    [
      'the description of a policy',
      'Resources/Managed/Properties/Description',
      'x',
      ['resource Managed Properties.Description: same'],
    ],
    ['a type', 'Resources/Managed/Type', 'AWS::IAM::Policy', ['resource Managed Type: changed']],
    ['a resource', 'Resources/Topic', { Type: 'AWS::SNS::Topic' }, ['resource Topic: changed']],
    ['a second role', 'Resources/Second', { Type: 'AWS::IAM::Role' }, ['resource Second: role']],
  ];
  test.each(cases)('%s', (_, path, value, expected) => {
    const found = compare(definition(usual!.template), definition(put(usual!.template, path, value)));
    expect(
      found.map(
        ({ kind, name, aspect, meaning }) => `${kind} ${name}${aspect === undefined ? '' : ` ${aspect}`}: ${meaning}`,
      ),
    ).toEqual(expected);
  });

  test('a section that is empty instead of absent', () => {
    const found = compare(definition(others!.template), definition(put(others!.template, 'Outputs', {})));
    expect(found).toMatchObject([
      { kind: 'section', name: 'Outputs', before: undefined, after: '{}', meaning: 'same' },
    ]);
  });

  test('a value of a parameter, with all that resolves to something else', () => {
    const { template, parameters } = others!;
    const found = compare(definition(template, parameters), definition(template, { ...parameters, Code: 'other' }));
    expect(found.map(({ kind, name, aspect, before, after }) => [kind, name, aspect, before, after])).toEqual([
      ['parameter-value', 'Code', undefined, undefined, 'other'],
      ['resource', 'Function', 'Properties.Code', expect.stringContaining('bucket'), expect.stringContaining('other')],
      ['resource', 'Topic', 'Properties.TopicName', 'bucket', 'other'],
    ]);
  });

  test('a parameter that an unresolvable value refers to', () => {
    const template = put(others!.template, 'Resources/Topic/Properties/TopicName', {
      'Fn::Cidr': [{ Ref: 'Code' }, 1, 1],
    });
    const found = compare(definition(template), definition(put(template, 'Parameters/Code/Default', 'other')));
    expect(found.map(({ name, aspect }) => [name, aspect])).toContainEqual(['Topic', 'Properties.TopicName']);
  });

  test('a text that is no template', () => {
    expect(compare({ templateBody: 'a', parameters: {} }, { templateBody: 'b', parameters: {} })).toEqual([
      { kind: 'body', name: 'template', aspect: undefined, before: 'a', after: 'b', meaning: 'changed' },
    ]);
  });

  test('no secret is in the texts', () => {
    const { template, parameters } = usual!;
    const open = put(template, 'Resources/Role/Properties/Description', { 'Fn::Sub': 'for ${ExternalId} and ${Code}' });
    const before = { ...definition(open, parameters), sensitiveParameters: ['Code'] };
    const after = { ...definition(open, { ...parameters, ExternalId: 'another-secret', Code: 'hidden-code' }) };
    const found = compare(before, { ...after, sensitiveParameters: ['Code'] });
    expect(found.map(({ name }) => name)).toEqual(['ExternalId', 'Code', 'Role', 'Role']);
    expect(JSON.stringify(found)).not.toMatch(/a-secret-id|another-secret|hidden-code/);
  });
});

describe('of random edits', () => {
  const draw = (seed: number): readonly [TemplateDefinition, TemplateDefinition, Random] => {
    const random = seededRandom(seed);
    const { template, parameters } = random.pick(changingTemplates);
    const edits = random.between(0, 3);
    let edited = template as Json;
    for (let edit = 0; edit < edits; edit += 1) edited = editTemplate(edited, random);
    const values: Record<string, string> = { ...parameters };
    if (random.chance(0.3))
      values[random.pick(['Stage', 'ExternalId', 'Code', 'Principals', 'Extra'])] = random.pick(['x', 'prod', '*']);
    return [definition(template, parameters), definition(edited, values), random];
  };
  const canonical = ({ templateBody, parameters }: TemplateDefinition): string =>
    canonicalJson([JSON.parse(templateBody) as Json, parameters]);
  const seeds = Array.from({ length: 2_600 }, (_, index) => index);

  test('each difference is found, only where there is one, and what is the same changes nothing', () => {
    const counts = { different: 0, same: 0 };
    for (const seed of seeds) {
      const [before, after] = draw(seed);
      const isDifferent = canonical(before) !== canonical(after);
      const roles = compareDefinitions({ before, after, partition: 'aws' });
      const found = compareTemplates({ before, after, roles, partition: 'aws' });
      expect([seed, found.length > 0]).toEqual([seed, isDifferent]);
      if (isDifferent) counts.different += 1;
      const deployed = found.filter(({ kind }) => kind === 'resource' || kind === 'body');
      if (!deployed.every(({ meaning }) => meaning === 'same')) continue;
      if (isDifferent) counts.same += 1;
      const news = roles.unreadable.filter((text) => text.endsWith('is new or changed'));
      expect([seed, roles.changes, news]).toEqual([seed, [], []]);
    }
    expect(counts.different).toBeGreaterThan(2_000);
    expect(counts.same).toBeGreaterThan(300);
  });

  test('a change of a role is never called the same', () => {
    const saying = seeds.slice(0, 500).filter((seed) => {
      const [before, after] = draw(seed);
      const roles = compareDefinitions({ before, after, partition: 'aws' });
      if (roles.changes.length === 0) return false;
      const found = compareTemplates({ before, after, roles, partition: 'aws' });
      expect([seed, found.some(({ meaning }) => meaning !== 'same')]).toEqual([seed, true]);
      return true;
    });
    expect(saying.length).toBeGreaterThan(100);
  });
});
