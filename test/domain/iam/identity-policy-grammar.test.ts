import { describe, expect, test } from '@jest/globals';

import { findGrammarProblem } from '../../../src/domain/iam/identity-policy-grammar.ts';
import type { Json, JsonObject } from '../../../src/domain/json.ts';

const allow = { Effect: 'Allow', Action: 's3:GetObject', Resource: '*' };

/** A policy with one statement: a valid one with these elements changed, and without those that are undefined. */
function withStatement(changes: Readonly<Record<string, Json | undefined>>): JsonObject {
  const changed: Readonly<Record<string, Json | undefined>> = { ...allow, ...changes };
  const statement = Object.entries(changed).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]]));
  return { Version: '2012-10-17', Statement: [Object.fromEntries(statement) as JsonObject] };
}

const actions = (Action: Json): JsonObject => withStatement({ Action });
const resources = (Resource: Json): JsonObject => withStatement({ Resource });
const condition = (Condition: Json): JsonObject => withStatement({ Condition });

/** What IAM accepts, however odd it looks: the ground of an odd one is its name. */
const accepted: readonly (readonly [string, Json])[] = [
  ['one statement without a list', { Statement: allow }],
  ['no Version', { Statement: [allow] }],
  ['the old Version', { Version: '2008-10-17', Statement: [allow] }],
  ['an Id', { Id: 'any text: 1', Statement: [allow] }],
  ['a Sid', withStatement({ Sid: 'Read1' })],
  [
    'two empty Sids',
    {
      Statement: [
        { ...allow, Sid: '' },
        { ...allow, Sid: '' },
      ],
    },
  ],
  ['two statements without Sid', { Statement: [allow, allow] }],
  [
    'Sids that differ in case',
    {
      Statement: [
        { ...allow, Sid: 'a' },
        { ...allow, Sid: 'A' },
      ],
    },
  ],
  ['Deny, NotAction and NotResource', { Statement: { Effect: 'Deny', NotAction: ['iam:*'], NotResource: ['*'] } }],
  ['every action', actions('*')],
  ['odd spellings of every action', actions(['*:*', 'i?m:*', '**', '?*', '*:?*'])],
  ['wildcards in both parts', actions(['s3:Get*', 'ec2:*Instance?', 's?:*', 'aws-portal:View*'])],
  ['a service prefix with a full stop', actions('s3.s:ListBucket')],
  ['blanks in the name of an action', actions('iam: any text ')],
  ['usual ARNs', resources(['arn:aws:s3:::bucket/*', 'arn:aws:iam::*:role/x', 'arn:aws-us-gov:ec2:*:*:volume/*'])],
  ['a wildcard as partition', resources(['arn:*:s3:::*', 'arn:aws*:s3:::*', 'arn:*'])],
  ['a wildcard as service', resources('arn:aws:*:*:*:*')],
  ['short ARNs, which IAM fills', resources(['arn:aws:logs:*', 'arn:aws:logs:*:*', 'arn:aws:service'])],
  ['ARNs with further colons', resources('arn:aws:logs:eu-west-1:123456789012:log-group:name:*')],
  ['variables', resources(['arn:aws:s3:::bucket/${aws:username}/*', 'arn:aws:iam::*:user/${aws:username}'])],
  ['only wildcards', resources(['**', '?'])],
  ['an empty Condition', condition({})],
  ['an operator without keys, whatever its name', condition({ Unknown: {} })],
  ['an empty list of values', condition({ StringEquals: { 'aws:TagKeys': [] } })],
  [
    'text, number, boolean, lists',
    condition({ Bool: { a: true }, NumericLessThan: { b: [1, '2'] }, Null: { c: 'true' } }),
  ],
  ['operators in another case', condition({ stringequals: { a: 'b' }, 'forallvalues:StringLike': { a: 'b' } })],
  ...[
    ...['StringEquals', 'StringNotEquals', 'StringEqualsIgnoreCase', 'StringNotEqualsIgnoreCase', 'StringLike'],
    ...['StringNotLike', 'NumericEquals', 'NumericNotEquals', 'NumericLessThanEquals', 'NumericGreaterThan'],
    ...['NumericGreaterThanEquals', 'DateEquals', 'DateNotEquals', 'DateLessThan', 'DateGreaterThanEquals', 'Bool'],
    ...['BinaryEquals', 'IpAddress', 'NotIpAddress', 'ArnEquals', 'ArnLike', 'ArnNotEquals', 'ArnNotLike', 'Null'],
    ...['BoolIfExists', 'ForAnyValue:StringEqualsIfExists', 'ForAllValues:StringLike', 'ForAllValues:Null'],
  ].map((operator) => [operator, condition({ [operator]: { 'aws:Key': 'value' } })] as const),
];

test.each(accepted)('%s is accepted', (_, policy) => {
  expect(findGrammarProblem(policy)).toBeUndefined();
});

type Refused = readonly [what: string, policy: Json, path: string, problem: string];

const first = 'Statement.0';

const refused: Readonly<Record<string, readonly Refused[]>> = {
  document: [
    ['a list', [], '', 'is not a JSON object'],
    ['null', null, '', 'is not a JSON object'],
    ['an unknown element', { Statement: allow, Statements: [] }, 'key Statements', 'is unknown'],
    ['an element in another case', { statement: [allow] }, 'key statement', 'is unknown'],
    ['an element that objects inherit', JSON.parse('{"__proto__":{}}') as Json, 'key __proto__', 'is unknown'],
    ['a Version of another year', { Version: '2020-01-01', Statement: allow }, 'Version', 'is an unknown Version'],
    ['a Version as a number', { Version: 2012, Statement: allow }, 'Version', 'is an unknown Version'],
    ['an Id that is no text', { Id: ['a'], Statement: allow }, 'Id', 'is not text'],
    ['no Statement', { Version: '2012-10-17' }, '', 'has no Statement'],
    ['no statement in the list', { Statement: [] }, 'Statement', 'is an empty list'],
    ['a statement that is text', { Statement: [allow, 'x'] }, 'Statement.1', 'is not an object'],
    ['text instead of statements', { Statement: 'x' }, 'Statement', 'is not an object'],
  ],
  statement: [
    ['Principal', withStatement({ Principal: '*' }), `key ${first}.Principal`, 'belongs in a trust policy'],
    ['NotPrincipal', withStatement({ NotPrincipal: {} }), `key ${first}.NotPrincipal`, 'belongs in a trust policy'],
    ['an unknown element', withStatement({ Actions: 'a:b' }), `key ${first}.Actions`, 'is unknown'],
    [
      'an unknown element of the only one',
      { Statement: { ...allow, action: 'a:b' } },
      'key Statement.action',
      'is unknown',
    ],
    ['no Effect', withStatement({ Effect: undefined }), first, 'has no Effect'],
    ['Effect in another case', withStatement({ Effect: 'allow' }), `${first}.Effect`, 'is neither Allow nor Deny'],
  ],
  sid: [
    ['a hyphen', withStatement({ Sid: 'a-b' }), `${first}.Sid`, 'has characters that a Sid may not have'],
    ['a blank', withStatement({ Sid: 'a b' }), `${first}.Sid`, 'has characters that a Sid may not have'],
    ['a letter beyond ASCII', withStatement({ Sid: 'ä' }), `${first}.Sid`, 'has characters that a Sid may not have'],
    ['a new line at the end', withStatement({ Sid: 'a\n' }), `${first}.Sid`, 'has characters that a Sid may not have'],
    ['a number', withStatement({ Sid: 1 }), `${first}.Sid`, 'is not text'],
    [
      'the same one twice',
      { Statement: [{ ...allow, Sid: 'a' }, allow, { ...allow, Sid: 'a' }] },
      'Statement.2.Sid',
      'is the Sid of Statement[0], too',
    ],
  ],
  action: [
    ['neither', withStatement({ Action: undefined }), first, 'has neither Action nor NotAction'],
    ['both', withStatement({ NotAction: 'a:c' }), first, 'has both Action and NotAction'],
    ['an empty list', actions([]), `${first}.Action`, 'is an empty list'],
    ['a list in a list', actions([['a:b']]), `${first}.Action.0`, 'is not text'],
    ['an object', actions({}), `${first}.Action`, 'is not text'],
    ['null', actions(null), `${first}.Action`, 'is not text'],
    ['no prefix', actions(['s3:*', 'GetObject']), `${first}.Action.1`, 'has no service prefix'],
    ['an empty text', actions(''), `${first}.Action`, 'has no service prefix'],
    ['an empty prefix', actions(':GetObject'), `${first}.Action`, 'has no service prefix'],
    ['an empty name', actions('s3:'), `${first}.Action`, 'has no action after the colon'],
    ['two colons', actions('s3:Get:Object'), `${first}.Action`, 'has more than one colon'],
    ['a blank before it', actions(' s3:*'), `${first}.Action`, 'has a service prefix with other characters than'],
    ['an underscore', actions('s_3:*'), `${first}.Action`, 'has a service prefix with other characters than'],
    [
      'NotAction, in the same way',
      withStatement({ Action: undefined, NotAction: ['iam'] }),
      `${first}.NotAction.0`,
      'has no service prefix',
    ],
  ],
  resource: [
    ['neither', withStatement({ Resource: undefined }), first, 'has neither Resource nor NotResource'],
    ['both', withStatement({ NotResource: '*' }), first, 'has both Resource and NotResource'],
    ['an empty list', resources([]), `${first}.Resource`, 'is an empty list'],
    ['a number in the list', resources(['*', 1]), `${first}.Resource.1`, 'is not text'],
    ['a name', resources('bucket'), `${first}.Resource`, 'is neither "*" nor an ARN'],
    ['an empty text', resources(''), `${first}.Resource`, 'is neither "*" nor an ARN'],
    ['a pattern of names', resources('*abc'), `${first}.Resource`, 'is neither "*" nor an ARN'],
    ['a variable alone', resources('${aws:username}'), `${first}.Resource`, 'is neither "*" nor an ARN'],
    ['no arn before it', resources('aws:s3:::bucket'), `${first}.Resource`, 'is neither "*" nor an ARN'],
    [
      'an unknown partition',
      resources('arn:error:s3:::b'),
      `${first}.Resource`,
      'has an unknown partition after "arn:"',
    ],
    ['no partition', resources('arn:s3:::b'), `${first}.Resource`, 'has an unknown partition after "arn:"'],
    ['an empty partition', resources('arn::s3:::b'), `${first}.Resource`, 'has no partition after "arn:"'],
    ['a variable as partition', resources('arn:${P}:s3:::b'), `${first}.Resource`, 'has an unknown partition'],
    ['no service', resources('arn:aws'), `${first}.Resource`, 'has no service after its partition'],
    ['an empty service', resources('arn:aws::::b'), `${first}.Resource`, 'has no service after its partition'],
    ['a colon too few', resources('arn:aws:s3::b'), `${first}.Resource`, 'has 5 parts between colons'],
    [
      'NotResource, in the same way',
      withStatement({ Resource: undefined, NotResource: ['*', 'b'] }),
      `${first}.NotResource.1`,
      'is neither "*" nor an ARN',
    ],
  ],
  condition: [
    ['a list', condition([]), `${first}.Condition`, 'is not an object'],
    ['a text', condition('a'), `${first}.Condition`, 'is not an object'],
    [
      'a value without key',
      condition({ Bool: 'true' }),
      `${first}.Condition.Bool`,
      'is not an object of condition keys',
    ],
    [
      'an unknown operator',
      condition({ Equals: { a: 'b' } }),
      `key ${first}.Condition.Equals`,
      'is no operator of IAM',
    ],
    [
      'an unknown prefix',
      condition({ 'ForAnyValues:StringLike': { a: 'b' } }),
      `key ${first}.Condition.ForAnyValues:StringLike`,
      'is no operator of IAM',
    ],
    [
      'two colons',
      condition({ 'ForAnyValue::StringLike': { a: 'b' } }),
      `key ${first}.Condition.ForAnyValue::StringLike`,
      'is no operator of IAM',
    ],
    [
      'Null with IfExists',
      condition({ NullIfExists: { a: 'true' } }),
      `key ${first}.Condition.NullIfExists`,
      'has IfExists after Null',
    ],
    ['null as value', condition({ Bool: { a: null } }), `${first}.Condition.Bool.a`, 'is no value of a condition'],
    ['an object as value', condition({ Bool: { a: {} } }), `${first}.Condition.Bool.a`, 'is no value of a condition'],
    [
      'a list in a list',
      condition({ StringLike: { a: ['b', ['c']] } }),
      `${first}.Condition.StringLike.a.1`,
      'is no value of a condition',
    ],
  ],
};

describe.each(Object.entries(refused))('%s', (_, cases) => {
  test.each(cases)('%s is refused', (_what, policy, path, problem) => {
    const found = findGrammarProblem(policy);
    expect(found && `${found.isAboutKey ? 'key ' : ''}${found.path.join('.')}`).toBe(path);
    expect(found?.problem.startsWith(problem)).toBe(true);
    expect(found?.next).toMatch(/^(?:Write|Add|Omit|Use|Keep|Give) .{5,}\.$/);
  });
});
