import { withRole } from '../../../gate-facts.ts';
import { administrator, awsPolicy, bare, broadens, fullIam, having, narrows, same } from './pair.ts';
import type { Pair } from './pair.ts';

const notKnown = 'the contents of this policy are not known here';
const undecided = { ...administrator, permissions: 'undecided', why: [notKnown] } as const;

function attaching(...arns: readonly unknown[]): ReturnType<typeof withRole> {
  return withRole({ ManagedPolicyArns: arns });
}

/** Names that mean what they say, although the contents of the policy cannot be read from here. */
const byNameAlone: readonly (readonly [name: string, arn: unknown])[] = [
  ['AdministratorAccess of China', 'arn:aws-cn:iam::aws:policy/AdministratorAccess'],
  ['AdministratorAccess under a path', awsPolicy('job-function/AdministratorAccess')],
  ['AdministratorAccess in lower case', awsPolicy('administratoraccess')],
  ['AdministratorAccess-Amplify', awsPolicy('AdministratorAccess-Amplify')],
  ['an own policy AdministratorAccess', { 'Fn::Sub': 'arn:aws:iam::${AWS::AccountId}:policy/AdministratorAccess' }],
  ['AdministratorAccess of another account', 'arn:aws:iam::111122223333:policy/team/AdministratorAccess'],
];

const everyKindOfPowerUser = [
  'administrator',
  'permission-management',
  'opens-data',
  'hides-traces',
  'reads-data',
] as const;

export const namedPolicies: readonly Pair[] = [
  ...byNameAlone.map(([name, arn]) => ({
    name: `by name alone: ${name}`,
    before: bare,
    after: attaching(arn),
    ...undecided,
  })),
  { name: 'AdministratorAccess', before: bare, after: having('AdministratorAccess'), ...administrator },
  {
    name: 'AdministratorAccess of whichever partition it is',
    before: bare,
    after: attaching({ 'Fn::Sub': 'arn:${AWS::Partition}:iam::aws:policy/AdministratorAccess' }),
    ...administrator,
  },
  {
    name: 'AdministratorAccess of the government partition',
    before: bare,
    after: attaching('arn:aws-us-gov:iam::aws:policy/AdministratorAccess'),
    ...administrator,
  },
  { name: 'IAMFullAccess', before: bare, after: having('IAMFullAccess'), ...fullIam },
  {
    name: 'an own policy IAMFullAccess',
    before: bare,
    after: attaching({ 'Fn::Sub': 'arn:aws:iam::${AWS::AccountId}:policy/IAMFullAccess' }),
    ...undecided,
    dangers: ['administrator', 'permission-management'],
  },
  {
    name: 'PowerUserAccess',
    before: bare,
    after: having('PowerUserAccess'),
    ...administrator,
    dangers: everyKindOfPowerUser,
  },
  {
    name: 'PowerUserAccess instead of ReadOnlyAccess',
    before: having('ReadOnlyAccess'),
    after: having('PowerUserAccess'),
    ...administrator,
    dangers: everyKindOfPowerUser,
  },
  {
    name: 'ReadOnlyAccess instead of PowerUserAccess, which may not read IAM',
    before: having('PowerUserAccess'),
    after: having('ReadOnlyAccess'),
    ...broadens,
  },
  {
    name: 'ReadOnlyAccess instead of AdministratorAccess',
    before: having('AdministratorAccess'),
    after: having('ReadOnlyAccess'),
    ...narrows,
  },
  {
    name: 'PowerUserAccess instead of AdministratorAccess',
    before: having('AdministratorAccess'),
    after: having('PowerUserAccess'),
    ...narrows,
    reasons: ['administrator-access'],
  },
  {
    name: 'ReadOnlyAccess',
    before: bare,
    after: having('ReadOnlyAccess'),
    ...broadens,
    dangers: ['reads-data'],
  },
  {
    name: 'SecurityAudit, which reads templates and user data',
    before: bare,
    after: having('SecurityAudit'),
    ...broadens,
    dangers: ['reads-data'],
  },
  {
    name: 'ReadOnlyAccess beside ViewOnlyAccess',
    before: having('job-function/ViewOnlyAccess'),
    after: having('job-function/ViewOnlyAccess', 'ReadOnlyAccess'),
    ...broadens,
    dangers: ['reads-data'],
  },
  {
    name: 'the usual two policies in another order',
    before: having('SecurityAudit', 'ReadOnlyAccess'),
    after: having('ReadOnlyAccess', 'SecurityAudit'),
    ...same,
  },
  {
    name: 'one of the usual two policies detached',
    before: having('SecurityAudit', 'ReadOnlyAccess'),
    after: having('SecurityAudit'),
    ...narrows,
  },
  {
    name: 'all policies detached',
    before: having('SecurityAudit', 'ReadOnlyAccess'),
    after: bare,
    ...narrows,
  },
  {
    name: 'a policy of AWS that is not among the known ones',
    before: bare,
    after: having('AmazonEC2FullAccess'),
    ...same,
    permissions: 'undecided',
    dangers: ['not-known'],
    why: [notKnown],
  },
  {
    name: 'a policy of the account',
    before: having('SecurityAudit'),
    after: attaching(awsPolicy('SecurityAudit'), { 'Fn::Sub': 'arn:aws:iam::${AWS::AccountId}:policy/team' }),
    ...same,
    permissions: 'undecided',
    dangers: ['not-known'],
    why: [notKnown],
  },
  {
    name: 'a policy of the account detached, which may have denied something',
    before: attaching(awsPolicy('SecurityAudit'), 'arn:aws:iam::111122223333:policy/team'),
    after: having('SecurityAudit'),
    ...same,
    permissions: 'undecided',
    why: ['perhaps denied by it: its contents are not known here'],
  },
  {
    name: 'a policy of the account detached, where nothing is left to be allowed',
    before: attaching('arn:aws:iam::111122223333:policy/team'),
    after: bare,
    ...narrows,
  },
  {
    name: 'a policy of the account that stays',
    before: attaching('arn:aws:iam::111122223333:policy/team'),
    after: withRole({ ManagedPolicyArns: ['arn:aws:iam::111122223333:policy/team'], Description: 'New' }),
    ...same,
  },
];
