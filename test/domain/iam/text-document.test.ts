import { describe, expect, test } from '@jest/globals';

import type { Role } from '../../../src/domain/iam/role.ts';
import { readTemplate } from '../../../src/domain/iam/template.ts';
import type { TemplateReading } from '../../../src/domain/iam/template.ts';
import { canary, roleTemplate } from '../landscape.ts';

type Values = Readonly<Record<string, string>>;
type Facts = Parameters<typeof read>;

function read(properties: object, parameters: Values = {}, declared: object = {}, more: object = {}): TemplateReading {
  const template = JSON.parse(roleTemplate(properties, more)) as { Parameters: object };
  const declarations = { ...template.Parameters, ...declared };
  return readTemplate(JSON.stringify({ ...template, Parameters: declarations }), { ExternalId: canary, ...parameters });
}

function readRole(...facts: Facts): Role {
  const reading = read(...facts);
  expect(reading.unreadable).toEqual([]);
  return reading.roles[0]!;
}

describe('a policy that is a text of JSON', () => {
  const asText = (text: unknown): Role =>
    readRole({ AssumeRolePolicyDocument: text }, { Sub: 'repo:o/r:ref' }, { Sub: { Type: 'String' } });
  const document = (keys: string): string =>
    `{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"sts:AssumeRole","Principal":{"AWS":"\${AWS::AccountId}"},"Condition":{"StringEquals":{${keys}}}}]}`;

  test('is read with its symbols, in keys, too', () => {
    const { trust: read } = asText({ 'Fn::Sub': document('"${AWS::URLSuffix}/x:sub":"${Sub}","aws:b":"${!aws:c}"') });
    expect(read.statements[0]).toMatchObject({
      principals: ['AWS:${AWS::AccountId}'],
      conditions: { StringEquals: { '${AWS::URLSuffix}/x:sub': ['repo:o/r:ref'], 'aws:b': ['${!aws:c}'] } },
    });
  });

  test('without Fn::Sub nothing in it is a symbol, however it is written', () => {
    expect(asText(document('"a":"b"')).trust.statements[0]!.principals).toEqual(['AWS:${!AWS::AccountId}']);
    const escaped = document('"a":"b"').replace('${', String.raw`\u0024\u007b`);
    expect(asText({ 'Fn::Sub': escaped }).trust.statements[0]!.principals).toEqual(['AWS:${!AWS::AccountId}']);
  });

  test.each([
    ['a key twice', '"a":"b","a":"c"'],
    ['a stand-in of a symbol', String.raw`"a":"\ue0000\ue001"`],
  ])('with %s it is not read', (_, keys) => {
    expect(read({ AssumeRolePolicyDocument: { 'Fn::Sub': document(keys) } }).unreadable).toEqual([
      'role Role: property AssumeRolePolicyDocument: it is a text that is no JSON object',
    ]);
  });
});
