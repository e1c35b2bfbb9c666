import { describe, expect, test } from '@jest/globals';

import { judgeTrust } from '../../../../../src/domain/iam/danger/trust/judge-trust.ts';
import { document } from '../policies.ts';
import type { Json } from '../policies.ts';

type Condition = NonNullable<Json['Condition']>;

const facts = { organizationAccountIds: ['111122223333'], partition: 'aws' };

function ids(provider: string, condition: Condition, action = 'sts:AssumeRoleWithWebIdentity'): readonly string[] {
  const Federated = provider.includes('/') ? `arn:aws:iam::\${AWS::AccountId}:${provider}` : provider;
  const statement = { Action: action, Principal: { Federated }, Condition: condition };
  return judgeTrust(document(statement), facts).map(({ id }) => id);
}

describe('GitHub', () => {
  const host = 'token.actions.githubusercontent.com';
  const aud = { [`${host}:aud`]: 'sts.amazonaws.com' };
  const provider = `oidc-provider/${host}`;
  const like = (sub: string | readonly string[]): Condition => ({
    StringEquals: aud,
    StringLike: { [`${host}:sub`]: sub },
  });
  const equals = (sub: string | readonly string[]): Condition => ({ StringEquals: { ...aud, [`${host}:sub`]: sub } });

  test.each<[string, Condition]>([
    ['one branch', equals('repo:acme/infra:ref:refs/heads/main')],
    ['one environment', equals('repo:acme/infra:environment:production')],
    ['any run of one repository', like('repo:acme/infra:*')],
    ['any branch of it', like('repo:acme/infra:ref:refs/heads/*')],
    ['two repositories', like(['repo:acme/infra:*', 'repo:acme/app:ref:refs/heads/main'])],
    [
      'key in another case',
      { StringEquals: { [`${host}:AUD`]: 'sts.amazonaws.com', [`${host}:Sub`]: 'repo:acme/infra:ref:x' } },
    ],
    ['a repository by its id', equals('repository_id:123456789:ref:refs/heads/main')],
    ['owner and repository by id', like('repository_owner_id:42:repository_id:123456789:*')],
    ['the claim of the repository', { StringEquals: { ...aud, [`${host}:repository`]: 'acme/infra' } }],
    ['the claim of its id', { StringEquals: { ...aud, [`${host}:repository_id`]: '123456789' } }],
  ])('%s is pinned', (_, condition) => {
    expect(ids(provider, condition)).toEqual([]);
  });

  test.each<[string, Condition]>([
    ['no condition', {}],
    ['only the audience', { StringEquals: aud }],
    ['only the subject', { StringEquals: { [`${host}:sub`]: 'repo:acme/infra:ref:refs/heads/main' } }],
    ['any subject', like('*')],
    ['repo:*', like('repo:*')],
    ['repo:acme/*', like('repo:acme/*')],
    ['repo:acme/*:ref:refs/heads/main', like('repo:acme/*:ref:refs/heads/main')],
    ['repo:acme*/infra:*', like('repo:acme*/infra:*')],
    ['repo:*/infra:*', like('repo:*/infra:*')],
    ['repo:acme/infra*', like('repo:acme/infra*')],
    ['repo:acme/infr?:*', like('repo:acme/infr?:*')],
    ['one repository, or all of an owner', like(['repo:acme/infra:*', 'repo:acme/*'])],
    ['*:ref:refs/heads/main', like('*:ref:refs/heads/main')],
    ['an environment of any owner', equals('environment:production')],
    ['an owner', equals('repository_owner:acme')],
    ['a workflow that others may call', equals('job_workflow_ref:acme/infra/.github/workflows/x.yml@refs/heads/main')],
    ['an id that is a pattern', like('repository_id:12*')],
    ['something unknown', equals('repo:${?why}/infra:ref:x')],
    ['a claim by pattern', { StringEquals: aud, StringLike: { [`${host}:repository`]: 'acme/*' } }],
    ['if there is a subject', { StringEquals: aud, StringLikeIfExists: { [`${host}:sub`]: 'repo:acme/infra:*' } }],
    ['for all subjects', { StringEquals: aud, 'ForAllValues:StringLike': { [`${host}:sub`]: 'repo:acme/infra:*' } }],
    ['not from a fork', { StringEquals: aud, StringNotLike: { [`${host}:sub`]: 'repo:evil/*' } }],
    ['an audience by pattern', { StringLike: { [`${host}:aud`]: '*', [`${host}:sub`]: 'repo:acme/infra:*' } }],
    ['the actor', { StringEquals: { ...aud, [`${host}:actor`]: 'octocat' } }],
    [
      'a subject of another issuer',
      { StringEquals: { ...aud, 'gitlab.com:sub': 'project_path:acme/infra:ref_type:branch:ref:main' } },
    ],
  ])('%s is open', (_, condition) => {
    expect(ids(provider, condition)).toEqual(['federated-trust-open']);
  });

  test('an enterprise with an issuer of its own is no different', () => {
    const own = `${host}/acme`;
    const pinned = {
      StringEquals: { [`${own}:aud`]: 'sts.amazonaws.com' },
      StringLike: { [`${own}:sub`]: 'repo:acme/infra:*' },
    };
    expect(ids(`oidc-provider/${own}`, pinned)).toEqual([]);
    expect(ids(`oidc-provider/${own}`, { ...pinned, StringLike: { [`${own}:sub`]: 'repo:acme/*' } })).toEqual([
      'federated-trust-open',
    ]);
  });

  test('a provider of the template is no different', () => {
    const statement = { Action: 'sts:AssumeRoleWithWebIdentity', Principal: { Federated: '${Provider.Arn}' } };
    const judged = (condition: Condition): readonly string[] =>
      judgeTrust(document({ ...statement, Condition: condition }), facts).map(({ id }) => id);
    expect(judged({ StringEquals: aud })).toEqual(['federated-trust-open']);
    expect(judged(like('repo:acme/infra:*'))).toEqual([]);
  });
});

describe('other providers', () => {
  const web = (host: string, sub: string, operator = 'StringLike'): Condition => ({
    StringEquals: { [`${host}:aud`]: 'sts.amazonaws.com' },
    [operator]: {
      ...(operator === 'StringEquals' ? { [`${host}:aud`]: 'sts.amazonaws.com' } : {}),
      [`${host}:sub`]: sub,
    },
  });
  const eks = 'oidc.eks.eu-west-1.amazonaws.com/id/0123456789ABCDEF';

  test.each<[string, string, Condition, boolean]>([
    ['GitLab, one project', 'gitlab.com', web('gitlab.com', 'project_path:acme/infra:ref_type:branch:ref:*'), true],
    ['GitLab, a group', 'gitlab.com', web('gitlab.com', 'project_path:acme/*:ref_type:branch:ref:main'), false],
    ['GitLab, all', 'gitlab.com', web('gitlab.com', 'project_path:*'), false],
    [
      'Terraform, one project',
      'app.terraform.io',
      web('app.terraform.io', 'organization:acme:project:core:workspace:*'),
      true,
    ],
    ['Terraform, an organization', 'app.terraform.io', web('app.terraform.io', 'organization:acme:*'), false],
    [
      'Buildkite, one pipeline',
      'agent.buildkite.com',
      web('agent.buildkite.com', 'organization:acme:pipeline:infra:ref:*'),
      true,
    ],
    ['Buildkite, all', 'agent.buildkite.com', web('agent.buildkite.com', 'organization:*'), false],
    ['a cluster, one account', eks, web(eks, 'system:serviceaccount:app:robot', 'StringEquals'), true],
    ['a cluster, a namespace', eks, web(eks, 'system:serviceaccount:app:*'), true],
    ['a cluster, all', eks, web(eks, 'system:serviceaccount:*'), false],
    ['any other, one subject', 'id.example.com', web('id.example.com', 'robot', 'StringEquals'), true],
    ['any other, a pattern', 'id.example.com', web('id.example.com', 'team:*'), false],
    ['any other, only the audience', 'id.example.com', { StringEquals: { 'id.example.com:aud': 'x' } }, false],
  ])('%s', (_, host, condition, isPinned) => {
    expect(ids(`oidc-provider/${host}`, condition)).toEqual(isPinned ? [] : ['federated-trust-open']);
  });

  test.each<[string, Condition, boolean]>([
    ['accounts.google.com', { StringEquals: { 'accounts.google.com:aud': '123.apps.example' } }, true],
    ['accounts.google.com', {}, false],
    ['accounts.google.com', { StringLike: { 'accounts.google.com:aud': '*' } }, false],
    ['graph.facebook.com', { StringEquals: { 'graph.facebook.com:app_id': '123' } }, true],
    ['graph.facebook.com', {}, false],
    ['www.amazon.com', { StringEquals: { 'www.amazon.com:app_id': 'amzn1.application.x' } }, true],
    ['www.amazon.com', { StringEqualsIfExists: { 'www.amazon.com:app_id': 'amzn1.application.x' } }, false],
    [
      'cognito-identity.amazonaws.com',
      { StringEquals: { 'cognito-identity.amazonaws.com:aud': 'eu-west-1:pool' } },
      true,
    ],
    [
      'cognito-identity.amazonaws.com',
      { 'ForAnyValue:StringLike': { 'cognito-identity.amazonaws.com:amr': 'authenticated' } },
      false,
    ],
  ])('%s %j', (provider, condition, isPinned) => {
    expect(ids(provider, condition)).toEqual(isPinned ? [] : ['federated-trust-open']);
  });

  test.each<[Condition, boolean]>([
    [{ StringEquals: { 'SAML:aud': 'https://signin.aws.amazon.com/saml' } }, true],
    [{ StringEquals: { 'saml:AUD': 'https://signin.aws.amazon.com/saml' } }, true],
    [{ StringLike: { 'SAML:aud': 'https://*' } }, false],
    [{ StringEquals: { 'SAML:iss': 'https://id.example.com' } }, false],
    [{}, false],
  ])('SAML %j', (condition, isPinned) => {
    expect(ids('saml-provider/corporate', condition, 'sts:AssumeRoleWithSAML')).toEqual(
      isPinned ? [] : ['federated-trust-open'],
    );
  });
});
