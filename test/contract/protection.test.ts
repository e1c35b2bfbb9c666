import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { loadCatalogue } from '../../src/aws/iam-data/catalogue.ts';
import { holdsConditions, isLike } from '../aws-simulator/iam/condition.ts';
import { permissionsOf, readPolicy } from './documented-policies.ts';
import { copyTerraform, runCommand } from './terraform-copy.ts';
import type { TerraformCopy } from './terraform-copy.ts';

const MINUTE = 60_000;
const folder = 'bootstrap/management';
const policy = readPolicy('role-protection.json');

const role = 'arn:aws:iam::300000000001:role/OrganizationSecurityAuditRole';
const elsewhere = 'arn:aws:iam::300000000001:role/other/OrganizationSecurityAuditRole';
const execution = 'arn:aws:iam::300000000001:role/stacksets-exec-1a2b3c4d';
const stack = 'arn:aws:cloudformation:us-east-1:300000000001:stack/StackSet-organization-security-audit-1a2b/5c6d';
const callers = {
  administrator: 'arn:aws:iam::300000000001:role/AdministratorAccess',
  root: 'arn:aws:iam::300000000001:root',
  user: 'arn:aws:iam::300000000001:user/joe',
  itself: role,
  execution,
  service:
    'arn:aws:iam::300000000001:role/aws-service-role/member.org.stacksets.cloudformation.amazonaws.com/AWSServiceRoleForCloudFormationStackSetsOrgMember',
  breakGlass: 'arn:aws:iam::300000000001:role/break-glass',
} as const;
type Caller = keyof typeof callers;
const all = Object.keys(callers) as Caller[];

/** What the policy denies, no matter what the account allows. */
function isDenied(caller: Caller, action: string, resource: string): boolean {
  return policy.Statement.some(
    ({ Effect, Action, Resource = [], Condition }) =>
      Effect === 'Deny' &&
      [Action].flat().some((pattern) => isLike(pattern, action)) &&
      [Resource].flat().some((pattern) => isLike(pattern, resource)) &&
      holdsConditions(Condition, { 'aws:PrincipalArn': callers[caller] }),
  );
}

const allowed = (action: string, resource: string): readonly Caller[] =>
  all.filter((caller) => !isDenied(caller, action, resource));

const changes = permissionsOf(policy)
  .filter(({ sid }) => sid === 'OnlyStackSetsChangesRole')
  .map(({ action }) => action);

describe('docs/policies/role-protection.json', () => {
  it.each(changes)('leaves %s of the role to StackSets and to an emergency', (action) => {
    expect(allowed(action, role)).toEqual(['execution', 'breakGlass']);
    expect(allowed(action, elsewhere)).toEqual(['execution', 'breakGlass']);
  });

  it.each(changes)('leaves %s of the roles that are exempt to their service', (action) => {
    expect(allowed(action, execution)).toEqual(['service', 'breakGlass']);
  });

  it('leaves the stacks to StackSets', () => {
    for (const action of ['DeleteStack', 'UpdateStack', 'CreateChangeSet', 'ExecuteChangeSet']) {
      expect(allowed(`cloudformation:${action}`, stack)).toEqual(['execution', 'breakGlass']);
    }
    expect(allowed('cloudformation:DeleteStack', stack.replace('audit-1a2b', 'other-1a2b'))).toEqual(all);
  });

  it('keeps the role readable and assumable, and other roles as they are', () => {
    for (const action of ['iam:GetRole', 'iam:ListAttachedRolePolicies', 'sts:AssumeRole']) {
      expect(allowed(action, role)).toEqual(all);
    }
    expect(allowed('iam:UpdateAssumeRolePolicy', `${role}-sandbox`)).toEqual(all);
  });

  it('names every action of IAM that changes a role', () => {
    const known = [...(loadCatalogue().services.get('iam')?.values() ?? [])]
      .filter(({ level }) => level !== 'Read' && level !== 'List')
      .map(({ name }) => name)
      .filter((name) => /Role/.test(name));
    // Roles that services make have other names, and an instance profile needs PassRole.
    const others = /ServiceLinkedRole$|^(AddRoleTo|RemoveRoleFrom)InstanceProfile$/;
    expect(changes).toEqual(
      known
        .filter((name) => !others.test(name))
        .map((name) => `iam:${name}`)
        .toSorted(),
    );
  });

  it('is shorter than AWS Organizations accepts, white space included', () => {
    expect(JSON.stringify(policy, undefined, 2).length).toBeLessThanOrEqual(5120);
  });
});

describe('bootstrap/management', () => {
  let copy: TerraformCopy;
  beforeAll(() => {
    copy = copyTerraform([]);
    return copy.terraform(folder, 'init', '-backend=false', '-input=false', '-lockfile=readonly');
  }, 3 * MINUTE);
  afterAll(() => {
    copy.remove();
  });

  it(
    'makes the documented policy',
    async () => {
      let made: unknown;
      const { code, output } = await runCommand(
        'terraform',
        ['test', '-filter=tests/documented.tftest.hcl', '-json', '-verbose'],
        join(copy.path, folder),
        (line) => {
          if (!line.includes('"type":"test_plan"')) return false;
          const { test_plan } = JSON.parse(line) as PlanMessage;
          made = JSON.parse(test_plan.output_changes['protection_policy']?.after ?? 'null');
          return true;
        },
      );
      if (code !== 0) throw new Error(output);
      expect(made).toEqual(asLists(policy));
    },
    3 * MINUTE,
  );
});

interface PlanMessage {
  readonly test_plan: { readonly output_changes: Readonly<Record<string, { readonly after: string }>> };
}

/** IAM reads `"x"` and `["x"]` alike; Terraform writes the longer one. */
function asLists({ Version, Statement }: typeof policy): unknown {
  return {
    Version,
    Statement: Statement.map((statement) => ({
      ...statement,
      Action: [statement.Action].flat(),
      Resource: [statement.Resource ?? []].flat(),
    })),
  };
}
