import { withRole } from '../../../gate-facts.ts';
import { trust } from '../../../landscape.ts';
import { allow, deny, documentOf, entering, granting, harmless, same, written } from './pair.ts';
import type { Expected, Pair, Statement } from './pair.ts';

const otherConditions = 'allowed under other conditions, and which of them are wider cannot be decided';
const together = 'perhaps allowed by other statements together';

const undecided = (...why: readonly string[]): Expected => ({ ...same, permissions: 'undecided', why });
const unreadable = (...why: readonly string[]): Expected => ({
  ...undecided(...why),
  dangers: ['not-known'],
  reasons: ['unreadable-change'],
});
const where = (Condition: object): Statement => allow('s3:ListBucket', '*', { Condition });

const allButTwo = {
  Effect: 'Deny',
  NotPrincipal: { AWS: ['arn:aws:iam::222222222222:role/Ci', '222222222222'] },
  Action: 'sts:*',
};

/** What IAM would decide, and cannot be decided here: it counts as gained, and says why. */
export const undecidable: readonly Pair[] = [
  {
    name: 'a smaller network, which is compared as text',
    before: granting(where({ IpAddress: { 'aws:SourceIp': '10.0.0.0/8' } })),
    after: granting(where({ IpAddress: { 'aws:SourceIp': '10.1.0.0/16' } })),
    ...undecided(otherConditions),
  },
  {
    name: 'a larger network, which is compared as text',
    before: granting(where({ IpAddress: { 'aws:SourceIp': '10.1.0.0/16' } })),
    after: granting(where({ IpAddress: { 'aws:SourceIp': '10.0.0.0/8' } })),
    ...undecided(otherConditions),
  },
  {
    name: 'a later date',
    before: granting(where({ DateLessThan: { 'aws:CurrentTime': '2027-01-01T00:00:00Z' } })),
    after: granting(where({ DateLessThan: { 'aws:CurrentTime': '2028-01-01T00:00:00Z' } })),
    ...undecided(otherConditions),
  },
  {
    name: 'a larger number',
    before: granting(where({ NumericLessThan: { 's3:max-keys': '10' } })),
    after: granting(where({ NumericLessThan: { 's3:max-keys': '100' } })),
    ...undecided(otherConditions),
  },
  {
    name: 'all resources where all but one, and that one, were allowed',
    before: granting(
      { Effect: 'Allow', Action: 's3:ListBucket', NotResource: 'arn:aws:s3:::a' },
      allow('s3:ListBucket', 'arn:aws:s3:::a'),
    ),
    after: granting(allow('s3:ListBucket')),
    ...undecided(together),
  },
  {
    name: 'no condition where both values of it were allowed',
    before: granting(where({ Null: { 's3:prefix': 'true' } }), where({ Null: { 's3:prefix': 'false' } })),
    after: granting(allow('s3:ListBucket')),
    ...undecided(otherConditions),
  },
  {
    name: 'a denial outside of a larger network',
    before: granting(harmless, deny('s3:*', '*', { Condition: { NotIpAddress: { 'aws:SourceIp': '10.1.0.0/16' } } })),
    after: granting(harmless, deny('s3:*', '*', { Condition: { NotIpAddress: { 'aws:SourceIp': '10.0.0.0/8' } } })),
    ...undecided('perhaps denied by inline'),
  },
  {
    name: 'a resource whose parameter has no value',
    before: granting(harmless),
    after: written({
      properties: {
        Policies: [{ PolicyName: 'inline', PolicyDocument: documentOf(allow('s3:ListBucket', { Ref: 'Where' })) }],
      },
      sections: { Parameters: { Where: { Type: 'String' } } },
    }),
    ...same,
    permissions: 'undecided',
    reasons: ['unreadable-change'],
    why: ['a part of it is not known here'],
  },
  {
    name: 'a statement with an effect that IAM does not know',
    before: granting(harmless),
    after: granting(harmless, { Effect: 'Permit', Action: '*', Resource: '*' }),
    ...unreadable('it could not be read as a whole'),
  },
  {
    name: 'a statement with a key that IAM does not know',
    before: granting(harmless),
    after: granting(harmless, { ...allow('iam:*'), Actions: 'x' }),
    ...unreadable('it could not be read as a whole'),
  },
  {
    name: 'a statement with both Action and NotAction',
    before: granting(harmless),
    after: granting(harmless, { ...allow('iam:*'), NotAction: 's3:*' }),
    ...unreadable('it could not be read as a whole'),
  },
  {
    name: 'a version that IAM does not know',
    before: granting(harmless),
    after: withRole({
      Policies: [{ PolicyName: 'inline', PolicyDocument: { Version: '2030-01-01', Statement: [harmless] } }],
    }),
    ...unreadable('it could not be read as a whole'),
  },
  {
    name: 'a part that could not be read, and may have been a denial, is gone',
    before: granting(harmless, { Effect: 'Refuse', Action: '*', Resource: '*' }),
    after: granting(harmless),
    ...undecided('perhaps denied by a part of it that could not be read'),
    reasons: ['unreadable-change'],
  },
  {
    name: 'a wider network that may enter',
    before: entering({ ...trust, Condition: { ...trust.Condition, IpAddress: { 'aws:SourceIp': '10.1.0.0/16' } } }),
    after: entering({ ...trust, Condition: { ...trust.Condition, IpAddress: { 'aws:SourceIp': '10.0.0.0/8' } } }),
    ...same,
    trust: 'undecided',
    dangers: ['guard-removed'],
    why: [otherConditions],
  },
  {
    name: 'a session of a role instead of the role',
    before: entering({ ...trust, Principal: { AWS: 'arn:aws:iam::222222222222:role/Ci' } }),
    after: entering({ ...trust, Principal: { AWS: 'arn:aws:sts::222222222222:assumed-role/Ci/run' } }),
    ...same,
    trust: 'undecided',
    why: [together],
  },
  {
    name: 'a denial of all principals but two that is gone',
    before: entering(trust, allButTwo),
    after: entering(trust),
    ...same,
    trust: 'undecided',
    dangers: ['guard-removed'],
    why: ['perhaps denied by trust policy'],
  },
  {
    name: 'a statement of the trust policy that is no object',
    before: entering(trust),
    after: entering(trust, 'x'),
    ...same,
    trust: 'undecided',
    dangers: ['not-known'],
    reasons: ['unreadable-change'],
    why: ['the trust policy could not be read as a whole'],
  },
];
