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
  harmless,
  inline,
  inOneAccount,
  narrows,
  reading,
  same,
  written,
} from './pair.ts';
import type { Pair, Statement } from './pair.ts';

const byRef = { Ref: 'Role' };
const everyIam = allow('iam:*');

function resource(Type: string, Properties: object, more: object = {}): object {
  return { Type, Properties, ...more };
}

function policyBeside(Type: string, Properties: object, ...statements: readonly Statement[]): object {
  return { Beside: resource(Type, { PolicyDocument: documentOf(...statements), ...Properties }) };
}

function beside(Type: string, Properties: object, ...statements: readonly Statement[]): Changes {
  return withRole({}, policyBeside(Type, Properties, ...statements));
}

function attached(...statements: readonly Statement[]): Changes {
  return beside('AWS::IAM::Policy', { PolicyName: 'beside', Roles: [byRef] }, ...statements);
}

const secondRole = (statement: Statement, more: object = {}): object => ({
  Second: resource('AWS::IAM::Role', { AssumeRolePolicyDocument: documentOf(trust), ...inline(statement) }, more),
});

const mayDoAnything: readonly (readonly [name: string, after: Changes])[] = [
  ['AWS::IAM::Policy', attached(everyIam)],
  ['AWS::IAM::RolePolicy, by name', beside('AWS::IAM::RolePolicy', { PolicyName: 'p', RoleName: 'Audit' }, everyIam)],
  [
    'AWS::IAM::RolePolicy, by name in another case',
    beside('AWS::IAM::RolePolicy', { PolicyName: 'p', RoleName: 'AUDIT' }, everyIam),
  ],
  ['AWS::IAM::RolePolicy, by Ref', beside('AWS::IAM::RolePolicy', { PolicyName: 'p', RoleName: byRef }, everyIam)],
  ['AWS::IAM::ManagedPolicy that names the role', beside('AWS::IAM::ManagedPolicy', { Roles: [byRef] }, everyIam)],
  [
    'AWS::IAM::ManagedPolicy that the role names',
    withRole({ ManagedPolicyArns: [{ Ref: 'Beside' }] }, policyBeside('AWS::IAM::ManagedPolicy', {}, everyIam)),
  ],
  [
    'AWS::IAM::ManagedPolicy that the role names by its ARN',
    withRole(
      { ManagedPolicyArns: [{ 'Fn::Sub': 'arn:aws:iam::${AWS::AccountId}:policy/team/own' }] },
      policyBeside('AWS::IAM::ManagedPolicy', { ManagedPolicyName: 'own', Path: '/team/' }, everyIam),
    ),
  ],
];

const itsParameter = (value: string): Changes =>
  written({
    resources: policyBeside('AWS::IAM::Policy', { PolicyName: 'beside', Roles: [byRef] }, allow({ Ref: 'What' })),
    sections: { Parameters: { What: { Type: 'String' } } },
    parameters: { What: value },
  });

export const besideTheRole: readonly Pair[] = [
  ...mayDoAnything.map(([name, after]) => ({ name: `all of IAM through ${name}`, before: bare, after, ...fullIam })),
  {
    name: 'all of IAM in a second role',
    before: bare,
    after: withRole({}, secondRole(everyIam)),
    ...fullIam,
    trust: 'broadens',
  },
  {
    name: 'all of IAM in a second role that one account gets',
    before: bare,
    after: written({
      resources: secondRole(everyIam, { Condition: 'InOne' }),
      sections: { Conditions: inOneAccount },
    }),
    ...fullIam,
    trust: 'broadens',
  },
  {
    name: 'all of IAM for a role outside of the template',
    before: bare,
    after: beside('AWS::IAM::Policy', { PolicyName: 'p', Roles: ['Other'] }, everyIam),
    ...fullIam,
  },
  {
    name: 'all of IAM for a user',
    before: bare,
    after: withRole({}, { User: resource('AWS::IAM::User', inline(everyIam)) }),
    ...fullIam,
  },
  {
    name: 'all of IAM for a group',
    before: bare,
    after: beside('AWS::IAM::GroupPolicy', { PolicyName: 'p', GroupName: 'team' }, everyIam),
    ...fullIam,
  },
  {
    name: 'a parameter of a policy beside the role that becomes everything',
    before: itsParameter('s3:ListAllMyBuckets'),
    after: itsParameter('*'),
    ...administrator,
  },
  {
    name: 'a parameter of a policy beside the role that becomes less',
    before: itsParameter('s3:List*'),
    after: itsParameter('s3:ListAllMyBuckets'),
    ...narrows,
  },
  { name: 'a policy that moves beside the role', before: reading, after: attached(harmless), ...same },
  {
    name: 'a denial beside the role that is gone',
    before: withRole(
      inline(allow('sns:*')),
      policyBeside('AWS::IAM::Policy', { PolicyName: 'guard', Roles: [byRef] }, deny('sns:*Permission')),
    ),
    after: withRole(inline(allow('sns:*'))),
    ...broadens,
    dangers: ['permission-management', 'opens-data'],
  },
  {
    name: 'a denial that another policy of the same name overwrites',
    before: withRole(inline(harmless, allow('sns:*'), deny('sns:*Permission'))),
    after: withRole(
      inline(harmless, allow('sns:*'), deny('sns:*Permission')),
      policyBeside('AWS::IAM::Policy', { PolicyName: 'inline', Roles: [byRef] }, harmless),
    ),
    ...same,
    permissions: 'undecided',
    dangers: ['not-known'],
    reasons: ['unreadable-change'],
    why: ['it could not be read as a whole'],
  },
  {
    name: 'a user who joins a group of the template that may do anything in IAM',
    before: withRole({}, { ...teamOf(everyIam), User: resource('AWS::IAM::User', {}) }),
    after: withRole({}, { ...teamOf(everyIam), User: resource('AWS::IAM::User', { Groups: [{ Ref: 'Team' }] }) }),
    ...fullIam,
  },
  {
    name: 'a user who joins a group outside of the template',
    before: withRole({}, { User: resource('AWS::IAM::User', { UserName: 'robot' }) }),
    after: withRole(
      {},
      {
        User: resource('AWS::IAM::User', { UserName: 'robot' }),
        Joins: resource('AWS::IAM::UserToGroupAddition', { GroupName: 'admins', Users: ['robot'] }),
      },
    ),
    ...same,
    permissions: 'undecided',
    dangers: ['not-known'],
    why: ['the contents of this policy are not known here'],
  },
  {
    name: 'a denial for a role outside of the template that becomes smaller',
    before: beside('AWS::IAM::Policy', { PolicyName: 'p', Roles: ['Other'] }, harmless, deny('iam:*')),
    after: beside('AWS::IAM::Policy', { PolicyName: 'p', Roles: ['Other'] }, harmless),
    ...same,
    permissions: 'undecided',
    why: ['perhaps denied by p'],
  },
  {
    name: 'a denial for a role outside of the template that is gone',
    before: beside('AWS::IAM::Policy', { PolicyName: 'p', Roles: ['Other'] }, deny('iam:*')),
    after: bare,
    ...same,
    permissions: 'undecided',
    why: ['perhaps denied by p'],
  },
  {
    name: 'a denial for the users of a group that is gone',
    before: withRole({}, teamOf(harmless, deny('iam:*'))),
    after: withRole({}, teamOf(harmless)),
    ...same,
    permissions: 'undecided',
    why: ['perhaps denied by inline'],
  },
  {
    name: 'an instance profile with the role, which EC2 may not assume',
    before: bare,
    after: withRole({}, { Profile: resource('AWS::IAM::InstanceProfile', { Roles: [byRef] }) }),
    ...same,
  },
  {
    name: 'an identity provider beside the role',
    before: bare,
    after: withRole({}, { Provider: resource('AWS::IAM::OIDCProvider', { Url: 'https://example.com' }) }),
    ...same,
    reasons: ['unreadable-change'],
  },
  {
    name: 'everything in a managed policy that nothing of the template has',
    before: bare,
    after: beside('AWS::IAM::ManagedPolicy', {}, allow('*')),
    ...same,
    reasons: ['unreadable-change'],
  },
];

function teamOf(...statements: readonly Statement[]): object {
  return { Team: resource('AWS::IAM::Group', inline(...statements)) };
}
