import type { GateFacts } from '../../src/domain/gate.ts';
import type { GateReason } from '../../src/domain/gate-reason.ts';
import {
  allowing,
  deploying,
  facts,
  hiding,
  lost,
  movedRole,
  trusting,
  unchanged,
  unconditional,
  withRole,
} from './gate-facts.ts';
import { reviewCases } from './gate-review-cases.ts';
import { canary, definitionOf, trust } from './landscape.ts';

/** Plans with the reasons that each must raise, in order. */
export const raised: readonly (readonly [string, GateFacts, readonly GateReason[]])[] = [
  ['a first deployment of the usual role', facts({}), []],
  [
    'an update that changes a permission',
    facts(allowing({ Effect: 'Allow', Action: 's3:Get*', Resource: '*' }), {}),
    [],
  ],
  ['no change at all', unchanged({ kind: 'none', current: definitionOf() }), []],
  ['adopting what is as it should be', unchanged({ kind: 'adopt', current: definitionOf() }), []],
  // What Terraform would do to the stack set.
  ['a replacement', unchanged({ kind: 'replace', why: 'name' }), ['replaces-stack-set']],
  ['a deletion', unchanged({ kind: 'delete', why: 'gone' }), ['deletes-stack-set']],
  ['an unreadable plan', unchanged({ kind: 'unreadable', what: 'x' }), ['unreadable-change']],
  ['creating what exists', facts({}, undefined, { exists: true }), ['stack-set-exists']],
  ['creating what does not', facts({}, undefined, { exists: false }), []],
  // What the comment must show whole; domain/iam/review/shown-gains.ts.
  ['gains that just fit', facts({}, undefined, { shown: { bytes: 40_000, roomBytes: 40_000 } }), []],
  [
    'gains that do not fit',
    facts({}, undefined, { shown: { bytes: 40_001, roomBytes: 40_000 } }),
    ['too-long-to-show'],
  ],
  // What was approved.
  ['the plan that was approved', facts({}, undefined, { expectedDigest: 'sha256:one' }), []],
  ['another plan than the approved one', facts({}, undefined, { expectedDigest: 'sha256:two' }), ['plan-changed']],
  ...reviewCases,
  // Tolerance.
  [
    'a tolerated percentage',
    facts({ operationPreferences: { failureTolerancePercentage: 1 } }, {}),
    ['update-tolerance-not-zero'],
  ],
  [
    'a tolerated count',
    facts({ operationPreferences: { failureToleranceCount: 1 } }, {}),
    ['update-tolerance-not-zero'],
  ],
  [
    'a tolerance in preferences alone',
    unchanged({
      kind: 'preferences-only',
      before: definitionOf(),
      after: definitionOf({ operationPreferences: { failureTolerancePercentage: 5 } }),
    }),
    ['update-tolerance-not-zero'],
  ],
  ['a tolerance of 0, said aloud', facts({ operationPreferences: { failureToleranceCount: 0 } }, {}), []],
  // Automatic deployment.
  ['automatic deployment off from the start', facts(deploying(false, false)), ['automatic-deployment-off']],
  ['automatic deployment left out', facts({ autoDeployment: undefined }), ['automatic-deployment-off']],
  ['automatic deployment switched off', facts(deploying(false, false), {}), ['automatic-deployment-off']],
  ['automatic deployment that stays off', facts(deploying(false, false), deploying(false, false)), []],
  ['retain off from the start', facts(deploying(true, false)), ['retain-off']],
  ['retain switched off', facts(deploying(true, false), {}), ['retain-off']],
  ['retain that stays off', facts(deploying(true, false), deploying(true, false)), []],
  ['retain switched on', facts(deploying(true, true), deploying(true, false)), []],
  // Targets.
  ['an account that loses its instance', facts({}, {}, lost('000000000001')), ['accounts-lose-instances']],
  [
    'the same without a change in Terraform',
    unchanged({ kind: 'none', current: undefined }, lost('000000000001')),
    ['accounts-lose-instances'],
  ],
  // What automatic deployment depends on.
  ['an update that drops a dependency', facts({}, {}, { droppedDependencies: ['arn:base'] }), ['depends-on-lost']],
  [
    'the same where waves could keep it',
    facts({}, {}, { droppedDependencies: ['arn:base'], mayGoInWaves: true }),
    ['depends-on-lost'],
  ],
  // What AWS hides.
  ['a parameter with NoEcho', facts(hiding(true)), ['hidden-parameter']],
  ['a parameter with NoEcho as text', facts(hiding('true')), ['hidden-parameter']],
  ['one that an update adds', facts(hiding(true), {}), ['hidden-parameter']],
  ['one that was there before', facts(hiding(true), hiding(true)), []],
  ['one that an update removes', facts({}, hiding(true)), []],
  ['NoEcho switched off', facts(hiding(false)), []],
  // Trust.
  ['any principal', facts(trusting({ ...trust, Principal: '*' })), ['wildcard-principal']],
  ['any principal in AWS', facts(trusting({ ...trust, Principal: { AWS: '*' } })), ['wildcard-principal']],
  [
    'every account by ARN',
    facts(trusting({ ...trust, Principal: { AWS: 'arn:aws:iam::*:root' } })),
    ['wildcard-principal'],
  ],
  [
    'one wildcard among principals',
    facts(trusting({ ...trust, Principal: { AWS: ['*', '222222222222'] } })),
    ['wildcard-principal'],
  ],
  [
    'any principal but one',
    facts(trusting({ Effect: 'Allow', NotPrincipal: { AWS: '222222222222' }, Action: '*' })),
    ['wildcard-principal', 'no-external-id'],
  ],
  [
    'any principal, without an external id',
    facts(trusting({ ...unconditional, Principal: '*' })),
    ['wildcard-principal', 'no-external-id'],
  ],
  [
    'a denial of any principal',
    facts(trusting(trust, { Effect: 'Deny', Principal: '*', Action: 'sts:TagSession' })),
    [],
  ],
  ['an account without an external id', facts(trusting(unconditional)), ['no-external-id']],
  ['an open statement beside a closed one', facts(trusting(trust, unconditional)), ['no-external-id']],
  [
    'an external id asked with StringLike',
    facts(
      trusting({
        ...unconditional,
        Condition: { StringLike: { 'STS:externalid': 'team-7' } },
      }),
    ),
    [],
  ],
  [
    'an external id that is a pattern',
    facts(
      trusting({
        ...unconditional,
        Condition: { StringLike: { 'STS:externalid': 'team-*' } },
      }),
    ),
    ['no-external-id'],
  ],
  [
    'an external id that may be anything',
    facts(
      trusting({
        ...unconditional,
        Condition: { StringLike: { 'sts:ExternalId': '*' } },
      }),
    ),
    ['no-external-id'],
  ],
  [
    'an external id asked only if there is one',
    facts(
      trusting({
        ...unconditional,
        Condition: { StringEqualsIfExists: { 'sts:ExternalId': 'x' } },
      }),
    ),
    ['no-external-id'],
  ],
  [
    'any external id but one',
    facts(
      trusting({
        ...unconditional,
        Condition: { StringNotEquals: { 'sts:ExternalId': 'x' } },
      }),
    ),
    ['no-external-id'],
  ],
  [
    'another condition',
    facts(trusting({ ...unconditional, Condition: { Bool: { 'aws:Secure': 'true' } } })),
    ['no-external-id'],
  ],
  [
    'a service needs no external id',
    facts(trusting({ ...unconditional, Principal: { Service: 'ec2.amazonaws.com' } })),
    [],
  ],
  // Permissions.
  [
    'AdministratorAccess',
    facts(withRole({ ManagedPolicyArns: ['arn:aws:iam::aws:policy/AdministratorAccess'] })),
    ['administrator-access'],
  ],
  [
    'AdministratorAccess in another partition',
    facts(
      withRole({
        ManagedPolicyArns: [{ 'Fn::Sub': 'arn:${AWS::Partition}:iam::aws:policy/AdministratorAccess' }],
      }),
    ),
    ['administrator-access'],
  ],
  [
    'a name that begins so, of a policy whose contents are not known here',
    facts(
      withRole({
        ManagedPolicyArns: ['arn:aws:iam::aws:policy/AdministratorAccess-Amplify'],
      }),
    ),
    ['administrator-access'],
  ],
  [
    'everything on everything',
    facts(allowing({ Effect: 'Allow', Action: '*', Resource: '*' })),
    ['administrator-access'],
  ],
  [
    'every action of every service',
    facts(allowing({ Effect: 'Allow', Action: ['*:*'], Resource: ['*'] })),
    ['administrator-access'],
  ],
  [
    'everything but something',
    facts(allowing({ Effect: 'Allow', NotAction: 'iam:*', Resource: '*' })),
    ['administrator-access'],
  ],
  [
    'everything on all other resources',
    facts(allowing({ Effect: 'Allow', Action: '*', NotResource: 'arn:aws:s3:::a' })),
    ['administrator-access'],
  ],
  ['a denial of everything', facts(allowing({ Effect: 'Deny', Action: '*', Resource: '*' })), []],
  ['one service on everything', facts(allowing({ Effect: 'Allow', Action: 's3:*', Resource: '*' })), []],
  ['everything on one resource', facts(allowing({ Effect: 'Allow', Action: '*', Resource: 'arn:aws:s3:::a' })), []],
  // A danger stays a danger while something else is updated; without an update nothing is deployed.
  [
    'an update that keeps AdministratorAccess',
    facts(
      withRole({ ManagedPolicyArns: ['arn:aws:iam::aws:policy/AdministratorAccess'], MaxSessionDuration: 7200 }),
      withRole({ ManagedPolicyArns: ['arn:aws:iam::aws:policy/AdministratorAccess'] }),
    ),
    ['administrator-access'],
  ],
  // The role's identity.
  ['another path', facts(withRole({ Path: '/audit/' }), {}), ['role-path-changed']],
  ['another path of another name', facts(withRole({ Path: '/audit/', RoleName: 'New' }), {}), ['role-renamed']],
  ['another logical id', facts({}, { templateBody: movedRole('Audit') }), ['role-path-changed']],
  ['another logical id with another name', facts({}, { templateBody: movedRole('Old') }), ['role-renamed']],
  ['another name', facts(withRole({ RoleName: 'New' }), {}), ['role-renamed']],
  [
    'another name through a parameter',
    facts(
      { ...withRole({ RoleName: { Ref: 'Name' } }), parameters: { Name: 'New', ExternalId: canary } },
      { ...withRole({ RoleName: { Ref: 'Name' } }), parameters: { Name: 'Old', ExternalId: canary } },
    ),
    ['role-renamed'],
  ],
  [
    'a role that disappears',
    facts(
      {},
      withRole(
        {},
        {
          Second: {
            Type: 'AWS::IAM::Role',
            Properties: {
              RoleName: 'Second',
              AssumeRolePolicyDocument: { Statement: [trust] },
            },
          },
        },
      ),
    ),
    ['role-renamed'],
  ],
  [
    'a second role beside it',
    facts(
      withRole(
        {},
        {
          Second: {
            Type: 'AWS::IAM::Role',
            Properties: {
              RoleName: 'Second',
              AssumeRolePolicyDocument: { Statement: [trust] },
            },
          },
        },
      ),
      {},
    ),
    [],
  ],
  // What cannot be read.
  ['an unknown property', facts(withRole({ Surprise: 1 })), ['unreadable-change']],
  [
    'an intrinsic that cannot be resolved',
    facts(withRole({ Path: { 'Fn::If': ['A', '/', '/x/'] } }), {}),
    ['role-path-changed', 'unreadable-change'],
  ],
  // Guards.
  [
    'any principal of the organization',
    facts(
      trusting({
        ...trust,
        Principal: '*',
        Condition: {
          ...trust.Condition,
          StringEquals: { 'aws:PrincipalOrgID': 'o-abcdef1234', 'sts:ExternalId': 'x-1234' },
        },
      }),
    ),
    ['organization-trust'],
  ],
  [
    'an identity provider without a subject',
    facts(
      trusting({
        Effect: 'Allow',
        Principal: { Federated: 'arn:aws:iam::222222222222:oidc-provider/token.actions.githubusercontent.com' },
        Action: 'sts:AssumeRoleWithWebIdentity',
        Condition: { StringEquals: { 'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com' } },
      }),
    ),
    ['federated-trust-open'],
  ],
  [
    'a permissions boundary that is gone',
    facts({}, withRole({ PermissionsBoundary: 'arn:aws:iam::aws:policy/SecurityAudit' })),
    ['boundary-removed'],
  ],
  ['another resource', facts(withRole({}, { Topic: { Type: 'AWS::SNS::Topic' } }), {}), ['unreadable-change']],
  ['YAML', facts({ templateBody: 'Resources: {}' }), ['unreadable-change']],
];
