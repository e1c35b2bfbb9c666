import { expect, test } from '@jest/globals';

import type { RoleRequest, RolloutRequest } from '../../src/domain/rollout-request.ts';
import { terraformVariables } from '../../src/terraform/variables.ts';
import { bundled, requestOf, template } from './sample-request.ts';

function variables(changes: Partial<RolloutRequest> = {}): Readonly<Record<string, unknown>> {
  return terraformVariables({ request: requestOf(changes), callerAccountId: '999999999999' });
}

const role = (changes: Partial<RoleRequest>): Readonly<Record<string, unknown>> =>
  variables({ definition: { ...bundled, ...changes } });

test('a role with few inputs', () => {
  expect(variables()).toEqual({
    aws_region: 'us-east-1',
    stack_set_name: 'audit',
    call_as: 'DELEGATED_ADMIN',
    regions: ['us-east-1'],
    auto_deployment: { enabled: true, retain_stacks_on_account_removal: false },
    max_concurrent_percentage: 10,
    region_concurrency_type: 'PARALLEL',
    update_timeout: '19800s',
    tags: { Team: 'sec' },
    allow_administrator_access: true,
    allow_missing_external_id: true,
    allow_wildcard_principal: true,
    role_name: 'Audit',
    role_path: '/',
    external_id: null,
    trusted_account_id: '999999999999',
    trusted_principal_arns: [],
    managed_policy_arns: ['arn:aws:iam::aws:policy/SecurityAudit'],
    inline_policy: null,
    permissions_boundary: null,
    max_session_duration: 3600,
  });
});

test('every input of the user arrives', () => {
  const said = {
    externalId: 'secret-id',
    trustedAccountId: '012345678901',
    inlinePolicy: '{}',
    permissionsBoundary: 'arn:aws:iam::aws:policy/B',
    maxSessionDurationSeconds: 43_200,
  };
  expect(role(said)).toMatchObject({
    external_id: 'secret-id',
    trusted_account_id: '012345678901',
    inline_policy: '{}',
    permissions_boundary: 'arn:aws:iam::aws:policy/B',
    max_session_duration: 43_200,
  });
});

test('one Region after the other is said in the word of AWS', () => {
  const { preferences } = requestOf();
  expect(variables({ preferences: { ...preferences, regionConcurrency: 'sequential' } })).toMatchObject({
    region_concurrency_type: 'SEQUENTIAL',
  });
});

test('named principals replace the account, so that the caller is not trusted as well', () => {
  const arn = 'arn:aws:iam::012345678901:role/Scanner';
  expect(role({ trustedPrincipalArns: [arn] })).toMatchObject({
    trusted_account_id: null,
    trusted_principal_arns: [arn],
  });
});

test('a template of the user has its body and parameters, and no role', () => {
  const given = variables({ definition: template });
  expect(given).toMatchObject({
    template_body: '{"Resources":{}}',
    template_parameters: { Stage: 'prod' },
    sensitive_parameters: [],
  });
  expect(Object.keys(given).filter((name) => /role|policy|external_id$|trusted/.test(name))).toEqual([
    'allow_missing_external_id',
  ]);
});

test('a timeout has whole seconds, at least the requested ones', () => {
  expect(variables({ rolloutTimeoutMs: 1_001 })['update_timeout']).toBe('2s');
});

test('Terraform never deploys to targets and never gets a tolerance', () => {
  for (const given of [variables(), variables({ definition: template })]) {
    expect(Object.keys(given).join()).not.toMatch(/organizational|exclu|instances|tolerance/);
  }
});
