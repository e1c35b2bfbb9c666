import { withRole } from '../../../gate-facts.ts';
import type { Changes } from '../../../gate-facts.ts';
import { trust } from '../../../landscape.ts';
import {
  administrator,
  allow,
  bare,
  broadens,
  deny,
  documentOf,
  fullIam,
  granting,
  harmless,
  inline,
  inOneAccount,
  narrows,
  noValue,
  same,
  written,
} from './pair.ts';
import type { Pair } from './pair.ts';

const sections = {
  Parameters: {
    Action: { Type: 'String' },
    Fallback: { Type: 'String', Default: 'iam:*' },
    List: { Type: 'CommaDelimitedList' },
    Text: { Type: 'String' },
    Stored: { Type: 'AWS::SSM::Parameter::Value<String>' },
    Mode: { Type: 'String' },
  },
  Mappings: {
    Map: { a: { Action: 'iam:*', List: ['s3:ListBucket', 'iam:*'] } },
    ByAccount: { '111122223333': { Action: 'iam:*' }, '444455556666': { Action: 's3:ListBucket' } },
  },
  Conditions: {
    Yes: { 'Fn::Equals': ['a', 'a'] },
    No: { 'Fn::Equals': ['a', 'b'] },
    Negated: { 'Fn::Not': [{ Condition: 'No' }] },
    Both: { 'Fn::And': [{ Condition: 'Yes' }, { Condition: 'No' }] },
    Either: { 'Fn::Or': [{ Condition: 'Yes' }, { Condition: 'No' }] },
    IsWide: { 'Fn::Equals': [{ Ref: 'Mode' }, 'wide'] },
    IsStrange: { 'Fn::Equals': [{ Ref: 'Missing' }, 'x'] },
    ...inOneAccount,
  },
};
const parameters = {
  Action: 'iam:*',
  List: 's3:ListBucket, iam:*',
  Text: JSON.stringify(documentOf(allow('iam:*'))),
  Stored: '/team/actions',
  Mode: 'narrow',
};

function template(properties: object, values: Readonly<Record<string, string>> = {}): Changes {
  return written({ properties, sections, parameters: { ...parameters, ...values } });
}

const acting = (action: unknown): Changes => template(inline(harmless, allow(action)));
const before = template(inline(harmless));
const otherwise = 's3:ListAllMyBuckets';

/** All of IAM, through what CloudFormation makes a text of. */
const sayIam: readonly (readonly [name: string, action: unknown])[] = [
  ['a parameter', { Ref: 'Action' }],
  ['the default of a parameter', { Ref: 'Fallback' }],
  ['a parameter that is a list', { Ref: 'List' }],
  ['a list inside a list', ['s3:ListBucket', { Ref: 'List' }]],
  ['a mapping', { 'Fn::FindInMap': ['Map', 'a', 'Action'] }],
  ['a list of a mapping', { 'Fn::FindInMap': ['Map', 'a', 'List'] }],
  ['the default of a mapping', { 'Fn::FindInMap': ['Map', 'b', 'c', { DefaultValue: 'iam:*' }] }],
  ['a condition that holds', { 'Fn::If': ['Yes', 'iam:*', otherwise] }],
  ['a condition that does not hold', { 'Fn::If': ['No', otherwise, 'iam:*'] }],
  ['a condition that is the opposite of one', { 'Fn::If': ['Negated', 'iam:*', otherwise] }],
  ['one condition of two that must hold', { 'Fn::If': ['Both', otherwise, 'iam:*'] }],
  ['one condition of two that may hold', { 'Fn::If': ['Either', 'iam:*', otherwise] }],
  ['a condition that holds in one account', { 'Fn::If': ['InOne', 'iam:*', otherwise] }],
  ['a condition that holds in all accounts but one', { 'Fn::If': ['InOne', otherwise, 'iam:*'] }],
  ['Fn::Sub', { 'Fn::Sub': '${Action}' }],
  ['Fn::Sub with a map', { 'Fn::Sub': ['${a}:${b}', { a: 'iam', b: '*' }] }],
  ['Fn::Join', { 'Fn::Join': [':', ['iam', '*']] }],
  ['Fn::Select and Fn::Split', { 'Fn::Select': [1, { 'Fn::Split': ['|', 'a:b|iam:*'] }] }],
  ['a list with AWS::NoValue', ['iam:*', noValue]],
];

const unreadable = {
  ...same,
  permissions: 'undecided',
  dangers: ['not-known'],
  reasons: ['unreadable-change'],
} as const;

const ofBucket = allow('s3:ListBucket', { 'Fn::GetAtt': ['Bucket', 'Arn'] });

const escaped = (template: Changes): Changes => ({
  ...template,
  templateBody: template.templateBody?.replace('"Fn::Join"', String.raw`"\u0046n::Join"`) ?? '',
});

/** The usual template with something more: at its top, in one of its sections, or in the resource itself. */
function including(place: (template: Record<string, Record<string, unknown>>) => void): Changes {
  const template = JSON.parse(granting(harmless).templateBody ?? '') as Record<string, Record<string, unknown>>;
  place(template);
  return { templateBody: JSON.stringify(template) };
}

const include = { Name: 'AWS::Include', Parameters: { Location: 's3://bucket/more.json' } };
const included: readonly (readonly [name: string, after: Changes])[] = [
  ['at the top', including((template) => Object.assign(template, { 'Fn::Transform': include }))],
  ['among the resources', including(({ Resources }) => Object.assign(Resources!, { 'Fn::Transform': include }))],
  ['among the mappings', including((template) => Object.assign(template, { Mappings: { 'Fn::Transform': include } }))],
  ['in the role', including(({ Resources }) => Object.assign(Resources!['Role']!, { 'Fn::Transform': include }))],
  ['by the Transform section', including((template) => Object.assign(template, { Transform: include }))],
];

const wideOrNarrow = { 'Fn::If': ['IsWide', allow('*'), harmless] };
const guarded = (condition: string): Changes =>
  template(inline(allow('sns:*'), { 'Fn::If': [condition, deny('sns:*Permission'), noValue] }));

export const templateWords: readonly Pair[] = [
  ...sayIam.map(([name, action]) => ({
    name: `all of IAM through ${name}`,
    before,
    after: acting(action),
    ...fullIam,
  })),
  {
    name: 'all of IAM through a mapping by account',
    before,
    after: acting({ 'Fn::FindInMap': ['ByAccount', { Ref: 'AWS::AccountId' }, 'Action'] }),
    ...fullIam,
    reasons: ['administrator-access', 'unreadable-change'],
    dangers: ['administrator', 'not-known', 'permission-management'],
  },
  {
    name: 'all of IAM through a name of a function with an escape',
    before,
    after: escaped(acting({ 'Fn::Join': [':', ['iam', '*']] })),
    ...fullIam,
  },
  {
    name: 'all of IAM in a document that is a text',
    before,
    after: template({ Policies: [{ PolicyName: 'inline', PolicyDocument: { Ref: 'Text' } }] }),
    ...fullIam,
  },
  {
    name: 'all of IAM by a condition that cannot be evaluated',
    before,
    after: acting({ 'Fn::If': ['IsStrange', 'iam:*', otherwise] }),
    ...fullIam,
    reasons: ['administrator-access', 'unreadable-change'],
  },
  {
    name: 'a whole role in one Fn::If that one account decides',
    before: bare,
    after: written({ sections: { Conditions: inOneAccount }, resources: { Role: wholeRole('InOne') } }),
    ...administrator,
  },
  {
    name: 'a whole role in one Fn::If that nothing decides',
    before: bare,
    after: written({ sections: { Conditions: sections.Conditions }, resources: { Role: wholeRole('IsStrange') } }),
    ...administrator,
    reasons: ['administrator-access', 'unreadable-change'],
  },
  {
    name: 'a parameter alone that turns a condition over',
    before: template(inline(wideOrNarrow)),
    after: template(inline(wideOrNarrow), { Mode: 'wide' }),
    ...administrator,
  },
  {
    name: 'a parameter alone that turns a condition back',
    before: template(inline(wideOrNarrow), { Mode: 'wide' }),
    after: template(inline(wideOrNarrow)),
    ...narrows,
  },
  {
    name: 'a denial that becomes AWS::NoValue',
    before: guarded('Yes'),
    after: guarded('No'),
    ...broadens,
    dangers: ['permission-management', 'opens-data'],
  },
  {
    name: 'a denial that becomes AWS::NoValue in one account',
    before: guarded('Yes'),
    after: guarded('InOne'),
    ...broadens,
    dangers: ['permission-management', 'opens-data'],
  },
  {
    name: 'an action that is an attribute of a custom resource',
    before: withRole(inline(harmless), custom()),
    after: withRole(inline(harmless, allow({ 'Fn::GetAtt': ['Own', 'Action'] })), custom()),
    ...unreadable,
    why: ['a part of it is not known here'],
  },
  {
    name: 'a resource that is the ARN of a queue instead of everything',
    before: withRole(inline(allow('sqs:ListQueueTags')), queue()),
    after: withRole(inline(allow('sqs:ListQueueTags', { 'Fn::GetAtt': ['Queue', 'Arn'] })), queue()),
    ...narrows,
  },
  {
    name: 'an action that is stored in SSM',
    before,
    after: acting({ Ref: 'Stored' }),
    ...unreadable,
    why: ['a part of it is not known here'],
  },
  {
    name: 'an action that is a dynamic reference',
    before,
    after: acting('{{resolve:ssm:/team/actions}}'),
    ...unreadable,
    why: ['a part of it is not known here'],
  },
  {
    name: 'a statement that a macro writes',
    before,
    after: template(inline(harmless, { 'Fn::Transform': { Name: 'Macro' } })),
    ...unreadable,
    why: ['it could not be read as a whole'],
  },
  ...included.map(([name, after]) => ({
    name: `a file that is included ${name}`,
    before: granting(harmless),
    after,
    ...same,
    reasons: ['unreadable-change'] as const,
  })),
  {
    name: 'a nested stack with another template',
    before: withRole({}, stack('a')),
    after: withRole({}, stack('b')),
    ...same,
    reasons: ['unreadable-change'],
  },
  {
    name: 'a bucket behind an ARN that becomes another one',
    before: withRole(inline(ofBucket), bucket('a')),
    after: withRole(inline(ofBucket), bucket('b')),
    ...same,
    reasons: ['unreadable-change'],
  },
  {
    name: 'a key that stands twice in one object',
    before: granting(harmless),
    after: {
      templateBody: granting(harmless).templateBody?.replace('"PolicyName"', '"PolicyName":"x","PolicyName"') ?? '',
    },
    ...same,
    reasons: ['unreadable-change'],
  },
  {
    name: 'a condition of the trust policy that becomes AWS::NoValue in one account',
    before: template({ AssumeRolePolicyDocument: documentOf(trust) }),
    after: template({
      AssumeRolePolicyDocument: documentOf({
        ...trust,
        Condition: { 'Fn::If': ['InOne', noValue, trust.Condition] },
      }),
    }),
    ...same,
    trust: 'broadens',
    dangers: ['trust'],
    reasons: ['no-external-id'],
  },
];

/** The usual role, which may do everything where the condition holds. */
function wholeRole(condition: string): object {
  const usual = { RoleName: 'Audit', AssumeRolePolicyDocument: documentOf(trust) };
  return {
    Type: 'AWS::IAM::Role',
    Properties: { 'Fn::If': [condition, { ...usual, ...inline(allow('*')) }, usual] },
  };
}

function custom(): object {
  return { Own: { Type: 'Custom::Thing', Properties: { ServiceToken: 'x' } } };
}

function queue(): object {
  return { Queue: { Type: 'AWS::SQS::Queue' } };
}

function stack(name: string): object {
  return { Stack: { Type: 'AWS::CloudFormation::Stack', Properties: { TemplateURL: `https://example.com/${name}` } } };
}

function bucket(BucketName: string): object {
  return { Bucket: { Type: 'AWS::S3::Bucket', Properties: { BucketName } } };
}
