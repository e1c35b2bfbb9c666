import type { PolicyStatement } from '../../policy.ts';
import { fixedParts, isLiteral, listConditions } from './condition.ts';
import type { Condition } from './condition.ts';

/**
 * What a subject must begin with so that it is one party's alone; a wildcard in it is a `*`. Each of these providers
 * signs for all of its customers.
 */
interface SharedProvider {
  readonly host: RegExp;
  readonly subject: RegExp;
  /** Keys other than the subject of which a literal value is as good. */
  readonly otherKeys: readonly string[];
  readonly source: string;
}

const sharedProviders: readonly SharedProvider[] = [
  {
    host: /^token\.actions\.githubusercontent\.com(?:\/|$)/,
    // Owners choose what their subjects are made of, so `environment:production` may be of any owner.
    subject:
      /^(?:(?:repo|repository):[^/:*?]+\/[^/:*?]+(?::|$)|(?:repository_owner(?:_id)?:[^:*?]+:)?repository_id:\d+(?::|$))/,
    otherKeys: ['repository', 'repository_id'],
    source: 'https://docs.github.com/en/actions/reference/security/oidc',
  },
  {
    host: /^gitlab\.com$/,
    subject: /^project_path:[^/:*?]+\/[^:*?]+:/,
    otherKeys: [],
    source: 'https://docs.gitlab.com/ci/cloud_services/aws/',
  },
  {
    host: /^app\.terraform\.io$/,
    subject: /^organization:[^:*?]+:project:[^:*?]+:workspace:/,
    otherKeys: [],
    source:
      'https://developer.hashicorp.com/terraform/cloud-docs/workspaces/dynamic-provider-credentials/aws-configuration',
  },
  {
    host: /^agent\.buildkite\.com$/,
    subject: /^organization:[^:*?]+:pipeline:[^:*?]+:/,
    otherKeys: [],
    source: 'https://buildkite.com/docs/pipelines/security/oidc/aws',
  },
  {
    host: /^oidc\.eks\.[\w-]+\.amazonaws\.com(?:\.cn)?\//,
    subject: /^system:serviceaccount:[^:*?]+:/,
    otherKeys: [],
    source: 'https://docs.aws.amazon.com/eks/latest/userguide/associate-service-account-role.html',
  },
];

/** Providers that IAM has built in: the audience is the application, and nothing else is needed. */
const audienceKeys = [
  'accounts.google.com:aud',
  'graph.facebook.com:app_id',
  'www.amazon.com:app_id',
  'graph.facebook.com:aud',
  'www.amazon.com:aud',
  'cognito-identity.amazonaws.com:aud',
  'cognito-identity.amazonaws.com.cn:aud',
  'cognito-identity-us-gov.amazonaws.com:aud',
  'saml:aud',
];

/**
 * Whether a federated statement is for certain subjects of a certain audience. The keys need not be the provider's: a
 * key of another provider is missing in its requests, and a condition that asks for it lets no request in.
 */
export function isPinned(statement: PolicyStatement): boolean {
  const conditions = listConditions(statement);
  if (conditions.some((condition) => audienceKeys.includes(condition.key) && isLiteral(condition))) return true;
  const audiences = conditions.filter((condition) => condition.key.endsWith(':aud') && isLiteral(condition));
  const issuers = audiences.map(({ key }) => key.slice(0, -':aud'.length)).filter((issuer) => issuer !== '');
  return issuers.some((issuer) => conditions.some((condition) => pinsSubject(condition, issuer)));
}

function pinsSubject(condition: Condition, issuer: string): boolean {
  const shared = sharedProviders.find(({ host }) => host.test(issuer));
  if (shared?.otherKeys.some((key) => condition.key === `${issuer}:${key}`) === true) return isLiteral(condition);
  if (condition.key !== `${issuer}:sub`) return false;
  if (shared === undefined) return isLiteral(condition);
  return fixedParts(condition)?.every(({ text, isWhole }) => shared.subject.test(isWhole ? text : `${text}*`)) ?? false;
}
