import { describe, expect, it } from '@jest/globals';

import { authorize, requiredPermissions } from './identity-policy.ts';
import type { AuthorizedRequest } from './identity-policy.ts';

const caller = {
  accountId: '222222222222',
  arn: 'arn:aws:sts::222222222222:assumed-role/deploy/session',
  userId: 'AROAEXAMPLE:session',
};
const region = 'us-east-1';

function request(service: string, action: string, input: AuthorizedRequest['input'] = {}): AuthorizedRequest {
  return { service, action, input, region, caller, managementAccountId: '111111111111' };
}

function allow(action: string | readonly string[], resource: string | readonly string[] = '*'): object {
  return { Statement: [{ Effect: 'Allow', Action: action, Resource: resource }] };
}

const describeSet = request('cloudformation', 'DescribeStackSet', { StackSetName: 'audit' });
const arn = 'arn:aws:cloudformation:us-east-1:222222222222:stackset/audit:*';

describe('authorize', () => {
  it.each([
    ['the action and the resource', allow('cloudformation:DescribeStackSet', arn)],
    ['wildcards in both', allow('cloudformation:Describe*', 'arn:aws:cloudformation:*:222222222222:stackset/au?it:*')],
    ['an action in another case', allow('CLOUDFORMATION:describestackset')],
    ['all actions but others', { Statement: [{ Effect: 'Allow', NotAction: 'iam:*', NotResource: 'arn:aws:s3:::*' }] }],
    ['one of several', allow(['s3:GetObject', 'cloudformation:DescribeStackSet'], ['arn:aws:s3:::b', arn])],
  ])('allows: %s', (_what, policy) => {
    expect(() => {
      authorize(policy, describeSet);
    }).not.toThrow();
  });

  it.each([
    ['nothing', { Statement: [] }],
    ['another action', allow('cloudformation:ListStackSets')],
    ['another resource', allow('cloudformation:*', arn.replace('audit', 'audits'))],
    ['all actions but its own', { Statement: [{ Effect: 'Allow', NotAction: 'cloudformation:*', Resource: '*' }] }],
    ['all resources but its own', { Statement: [{ Effect: 'Allow', Action: '*', NotResource: arn }] }],
  ])('refuses: %s', (_what, policy) => {
    expect(() => {
      authorize(policy, describeSet);
    }).toThrow(
      `User: ${caller.arn} is not authorized to perform: cloudformation:DescribeStackSet on resource: ${arn} ` +
        'because no identity-based policy allows the cloudformation:DescribeStackSet action',
    );
  });

  it.each([
    ['identity-based policy', 'with an explicit deny in an identity-based policy'],
    ['permissions boundary', 'with an explicit deny in a permissions boundary'],
  ] as const)('a Deny next to the Allow refuses in its own words: %s', (kind, words) => {
    const policy = { Statement: [denyAll(), { Effect: 'Allow', Action: '*', Resource: '*' }] };
    expect(() => {
      authorize(policy, describeSet, kind);
    }).toThrow(words);
    expect(() => {
      authorize({ Statement: [] }, describeSet, kind);
    }).toThrow(`because no ${kind} allows the cloudformation:DescribeStackSet action`);
  });

  it.each([
    ['NumericEquals', { Effect: 'Allow', Action: '*', Resource: '*', Condition: { NumericEquals: { 'a:b': '1' } } }],
    ['NotPrincipal', { Effect: 'Allow', Action: '*', Resource: '*', NotPrincipal: '*' }],
    ['Effect', { Effect: 'Permit', Action: '*', Resource: '*' }],
  ])('does not ignore %s', (name, statement) => {
    expect(() => {
      authorize({ Statement: [statement] }, describeSet);
    }).toThrow(name);
  });

  it('refuses in the words of each service', () => {
    const refused = (asked: AuthorizedRequest): unknown => {
      try {
        authorize({ Statement: [] }, asked);
      } catch (error) {
        return error;
      }
      return undefined;
    };
    expect(refused(request('organizations', 'ListRoots'))).toMatchObject({
      code: 'AccessDeniedException',
      httpStatus: 400,
      message: "You don't have permissions to access this resource.",
    });
    expect(refused(request('s3', 'PutObject', { Bucket: 'b', Key: 'k/1' }))).toMatchObject({
      code: 'AccessDenied',
      httpStatus: 403,
      message: expect.stringContaining('s3:PutObject on resource: "arn:aws:s3:::b/k/1"') as unknown,
    });
  });
});

describe('requiredPermissions', () => {
  const asked = (of: AuthorizedRequest): readonly string[] =>
    requiredPermissions(of).map(({ action, resource }) => `${action} ${resource}`);

  it('include the registration of a delegated administrator, for the management account’s sets', () => {
    const input = { StackSetName: 'audit', CallAs: 'DELEGATED_ADMIN' };
    expect(asked(request('cloudformation', 'ListStackInstances', input))).toEqual([
      'cloudformation:ListStackInstances arn:aws:cloudformation:us-east-1:111111111111:stackset/audit:*',
      'organizations:ListDelegatedAdministrators *',
    ]);
  });

  it('include targets and resource types of a rollout, and tagging for tags', () => {
    const targets = { OrganizationalUnitIds: ['ou-ab12-prod'], Accounts: ['300000000001'] };
    const input = { StackSetName: 'audit:uuid', DeploymentTargets: targets, Tags: [{ Key: 'a', Value: 'b' }] };
    expect(asked(request('cloudformation', 'UpdateStackSet', input))).toEqual([
      `cloudformation:UpdateStackSet ${arn}`,
      `cloudformation:UpdateStackSet ${arn.replace('stackset', 'stackset-target')}/ou-ab12-prod`,
      `cloudformation:UpdateStackSet ${arn.replace('stackset', 'stackset-target')}/300000000001`,
      'cloudformation:UpdateStackSet arn:aws:cloudformation:us-east-1::type/resource/AWS-IAM-Role',
      `cloudformation:TagResource ${arn}`,
    ]);
  });

  it.each([
    ['names fewer tags', [{ Key: 'a', Value: 'new' }], ['TagResource', 'UntagResource']],
    ["names an empty list, which arrives as ''", '', ['UntagResource']],
    ['names every tag', ['a', 'b', 'c'].map((Key) => ({ Key, Value: Key })), ['TagResource']],
    ['names no tags at all, which keeps them', undefined, []],
  ])('of an update that %s', (_what, tags, tagging) => {
    const input = { StackSetName: 'audit', ...(tags === undefined ? {} : { Tags: tags }) };
    const update = { ...request('cloudformation', 'UpdateStackSet', input), stackSetTags: { a: 'old', b: 'b' } };
    const tagged = asked(update).filter((permission) => !permission.startsWith('cloudformation:UpdateStackSet '));
    expect(tagged).toEqual(tagging.map((action) => `cloudformation:${action} ${arn}`));
  });

  it('include UntagResource only for an update of a set with tags', () => {
    const input = { StackSetName: 'audit', Tags: [{ Key: 'a', Value: 'b' }] };
    const create = { ...request('cloudformation', 'CreateStackSet', input), stackSetTags: { b: 'b' } };
    expect(asked(create)).toEqual(['cloudformation:CreateStackSet *', `cloudformation:TagResource ${arn}`]);
    const untagged = request('cloudformation', 'UpdateStackSet', { ...input, Tags: '' });
    expect(asked(untagged).filter((permission) => /tagResource/i.test(permission))).toEqual([]);
  });

  it('of a stop are on the stack set alone', () => {
    const input = { StackSetName: 'audit', CallAs: 'DELEGATED_ADMIN', OperationId: 'op-1' };
    expect(asked(request('cloudformation', 'StopStackSetOperation', input))).toEqual([
      'cloudformation:StopStackSetOperation arn:aws:cloudformation:us-east-1:111111111111:stackset/audit:*',
      'organizations:ListDelegatedAdministrators *',
    ]);
  });

  it('for a missing object include listing the bucket', () => {
    const head = request('s3', 'HeadObject', { Bucket: 'b', Key: 'k' });
    expect(asked(head)).toEqual(['s3:GetObject arn:aws:s3:::b/k']);
    expect(asked({ ...head, isObjectMissing: true })).toEqual([
      's3:GetObject arn:aws:s3:::b/k',
      's3:ListBucket arn:aws:s3:::b',
    ]);
  });

  it('of IAM are on the managed policy or the role that the call is about', () => {
    const PolicyArn = 'arn:aws:iam::aws:policy/SecurityAudit';
    expect(asked(request('iam', 'GetPolicy', { PolicyArn }))).toEqual([`iam:GetPolicy ${PolicyArn}`]);
    const role = request('iam', 'GetRole', { RoleName: 'Audit' });
    expect(asked(role)).toEqual(['iam:GetRole arn:aws:iam::222222222222:role/Audit']);
    const roleArn = 'arn:aws:iam::222222222222:role/path/Audit';
    expect(asked({ ...role, roleArn })).toEqual([`iam:GetRole ${roleArn}`]);
    expect(asked(request('iam', 'ListRoles'))).toEqual(['iam:ListRoles *']);
  });

  it('are none for GetCallerIdentity', () => {
    expect(asked(request('sts', 'GetCallerIdentity'))).toEqual([]);
  });
});

function denyAll(): object {
  return { Effect: 'Deny', Action: 'cloudformation:*', Resource: '*' };
}
