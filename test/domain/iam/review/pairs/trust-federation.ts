import type { Changes } from '../../../gate-facts.ts';
import { trust } from '../../../landscape.ts';
import { entering, same } from './pair.ts';
import type { Expected, Pair } from './pair.ts';

const usual = entering(trust);
const moreEnter = { ...same, trust: 'broadens' } as const satisfies Expected;
const isOpen = {
  ...moreEnter,
  dangers: ['trust'],
  ids: ['federated-trust-open'],
  reasons: ['federated-trust-open'],
} as const;

function federated(Federated: unknown, Condition: object, Action = 'sts:AssumeRoleWithWebIdentity'): Changes {
  return entering(trust, { Effect: 'Allow', Principal: { Federated }, Action, Condition });
}

const host = 'token.actions.githubusercontent.com';
const provider = { 'Fn::Sub': `arn:aws:iam::\${AWS::AccountId}:oidc-provider/${host}` };
const aud = { [`${host}:aud`]: 'sts.amazonaws.com' };
const github = (Condition: object): Changes => federated(provider, Condition);
const subject = (operator: string, ...subjects: readonly string[]): Changes =>
  github(
    operator === 'StringEquals'
      ? { StringEquals: { ...aud, [`${host}:sub`]: subjects } }
      : { StringEquals: aud, [operator]: { [`${host}:sub`]: subjects } },
  );

const oneBranch = 'repo:org/one:ref:refs/heads/main';

const openToGithub: readonly (readonly [name: string, after: Changes])[] = [
  ['only an audience', github({ StringEquals: aud })],
  ['any subject', subject('StringLike', '*')],
  ['repo:*', subject('StringLike', 'repo:*')],
  ['repo:org/*', subject('StringLike', 'repo:org/*')],
  ['a repository whose name begins so', subject('StringLike', 'repo:org/one*')],
  ['an owner whose name begins so', subject('StringLike', 'repo:org*/one:*')],
  ['one repository or all', subject('StringLike', 'repo:org/one:*', 'repo:org/*')],
  ['an environment of any repository', subject('StringEquals', 'environment:production')],
  ['a subject that may be missing', subject('StringLikeIfExists', 'repo:org/one:*')],
  ['all subjects of none', subject('ForAllValues:StringLike', 'repo:org/one:*')],
  ['any subject but one', subject('StringNotLike', 'repo:org/one:*')],
  ['a subject without an audience', github({ StringEquals: { [`${host}:sub`]: oneBranch } })],
];

const closedToGithub: readonly (readonly [name: string, after: Changes])[] = [
  ['one branch', subject('StringEquals', oneBranch)],
  ['one repository', subject('StringLike', 'repo:org/one:*')],
  ['one environment of one repository', subject('StringEquals', 'repo:org/one:environment:production')],
  ['two repositories', subject('StringLike', 'repo:org/one:*', 'repo:org/two:*')],
];

const saml = 'arn:aws:iam::111122223333:saml-provider/Company';
const eks = 'oidc.eks.eu-west-1.amazonaws.com/id/EXAMPLE';
const own = 'login.example.com';
const oidc = (name: string): string => `arn:aws:iam::111122223333:oidc-provider/${name}`;
const ofProvider = (name: string, aud: string, operator: string, sub: string): Changes =>
  federated(oidc(name), {
    StringEquals: { [`${name}:aud`]: aud, ...(operator === 'StringEquals' ? { [`${name}:sub`]: sub } : {}) },
    ...(operator === 'StringEquals' ? {} : { [operator]: { [`${name}:sub`]: sub } }),
  });

const others: readonly (readonly [name: string, after: Changes, isClosed: boolean])[] = [
  [
    'SAML with an audience',
    federated(saml, { StringEquals: { 'SAML:aud': 'https://signin.aws.amazon.com/saml' } }, 'sts:AssumeRoleWithSAML'),
    true,
  ],
  ['SAML without an audience', federated(saml, {}, 'sts:AssumeRoleWithSAML'), false],
  [
    'Cognito with an identity pool',
    federated('cognito-identity.amazonaws.com', {
      StringEquals: { 'cognito-identity.amazonaws.com:aud': 'eu-west-1:12345678-abcd' },
      'ForAnyValue:StringLike': { 'cognito-identity.amazonaws.com:amr': 'authenticated' },
    }),
    true,
  ],
  [
    'Cognito without an identity pool',
    federated('cognito-identity.amazonaws.com', {
      'ForAnyValue:StringLike': { 'cognito-identity.amazonaws.com:amr': 'authenticated' },
    }),
    false,
  ],
  [
    'Google with an application',
    federated('accounts.google.com', { StringEquals: { 'accounts.google.com:aud': '1234.apps' } }),
    true,
  ],
  ['Google without an application', federated('accounts.google.com', {}), false],
  [
    'Google with any application',
    federated('accounts.google.com', { StringLike: { 'accounts.google.com:aud': '*' } }),
    false,
  ],
  [
    'Facebook with an application',
    federated('graph.facebook.com', { StringEquals: { 'graph.facebook.com:app_id': '1234' } }),
    true,
  ],
  ['Amazon without an application', federated('www.amazon.com', {}), false],
  ['a service account of EKS', ofProvider(eks, 'sts.amazonaws.com', 'StringEquals', 'system:serviceaccount:a:b'), true],
  [
    'any service account of EKS',
    ofProvider(eks, 'sts.amazonaws.com', 'StringLike', 'system:serviceaccount:*:*'),
    false,
  ],
  [
    'a project of GitLab',
    ofProvider('gitlab.com', 'aws', 'StringLike', 'project_path:team/one:ref_type:branch:*'),
    true,
  ],
  ['a group of GitLab', ofProvider('gitlab.com', 'aws', 'StringLike', 'project_path:team/*'), false],
  ['a subject of an own provider', ofProvider(own, 'aws', 'StringEquals', 'robot'), true],
  ['any subject of an own provider', ofProvider(own, 'aws', 'StringLike', '*'), false],
];

export const trustFederation: readonly Pair[] = [
  ...openToGithub.map(([name, after]) => ({ name: `GitHub with ${name}`, before: usual, after, ...isOpen })),
  ...closedToGithub.map(([name, after]) => ({ name: `GitHub with ${name}`, before: usual, after, ...moreEnter })),
  ...others.map(([name, after, isClosed]) => ({ name, before: usual, after, ...(isClosed ? moreEnter : isOpen) })),
  {
    name: 'GitHub without the subject that it had',
    before: subject('StringEquals', oneBranch),
    after: github({ StringEquals: aud }),
    ...isOpen,
    dangers: ['trust', 'guard-removed'],
    ids: ['condition-removed', 'federated-trust-open'],
  },
  {
    name: 'GitHub without the audience that it had',
    before: subject('StringEquals', oneBranch),
    after: github({ StringEquals: { [`${host}:sub`]: oneBranch } }),
    ...isOpen,
    dangers: ['trust', 'guard-removed'],
    ids: ['condition-removed', 'federated-trust-open'],
  },
  {
    name: 'GitHub with a repository instead of one branch of it',
    before: subject('StringEquals', oneBranch),
    after: subject('StringLike', 'repo:org/one:*'),
    ...moreEnter,
    dangers: ['guard-removed'],
  },
  {
    name: 'GitHub with one branch instead of its repository',
    before: subject('StringLike', 'repo:org/one:*'),
    after: subject('StringEquals', oneBranch),
    ...same,
    trust: 'narrows',
  },
  {
    name: 'GitHub with one repository more',
    before: subject('StringLike', 'repo:org/one:*'),
    after: subject('StringLike', 'repo:org/one:*', 'repo:org/two:*'),
    ...moreEnter,
    dangers: ['guard-removed'],
  },
  {
    name: 'GitHub with one repository less',
    before: subject('StringLike', 'repo:org/one:*', 'repo:org/two:*'),
    after: subject('StringLike', 'repo:org/one:*'),
    ...same,
    trust: 'narrows',
  },
  {
    name: 'GitHub with all repositories instead of one, which stays open',
    before: subject('StringLike', 'repo:org/*'),
    after: subject('StringLike', 'repo:*'),
    ...isOpen,
    dangers: ['trust', 'guard-removed'],
    ids: ['condition-removed', 'federated-trust-open'],
  },
  {
    name: 'GitHub with one repository instead of all of an owner',
    before: subject('StringLike', 'repo:org/*'),
    after: subject('StringLike', 'repo:org/one:*'),
    ...same,
    trust: 'narrows',
  },
  {
    name: 'a provider that may no longer enter',
    before: subject('StringLike', 'repo:*'),
    after: usual,
    ...same,
    trust: 'narrows',
  },
];
