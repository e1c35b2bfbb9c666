import { readFileSync } from 'node:fs';

import { expect, test } from '@jest/globals';

import type { ProofRequest, RoleProof } from '../../src/domain/audit/role-proof.ts';
import type { Json } from '../../src/domain/json.ts';
import { proveRole } from '../../src/proving/prove-role.ts';
import { parseTemplateText } from '../../src/terraform/template/template-text.ts';
import { iamKnowledge } from '../domain/iam-knowledge.ts';
import { member, organizationOf } from '../domain/landscape.ts';
import { createPorts, createRoles } from './account-roles-double.ts';
import { deploy, stackIdOf } from './deploy.ts';

const folder = 'test/fixtures/templates';
const parameters = JSON.parse(readFileSync(`${folder}/parameters.json`, 'utf8')) as Readonly<
  Record<string, Readonly<Record<string, string>>>
>;
const account = '300000000001';

/** They have no role, or need a macro. */
const withoutRole = ['delivery/deploy-user', 'delivery/attach-to-existing', 'delivery/module-registry'];

/** What the template says is not known here. */
const unproven: Readonly<Record<string, string>> = {
  'security/vault-broker': 'parameter SharedSecret is stored in SSM',
  'backup/mailbox-archive': 'an attribute of Settings',
};

type Template = Readonly<Record<string, Json>> & {
  readonly Resources: Readonly<Record<string, { readonly Type: string; readonly Properties: Record<string, Json> }>>;
};

/** Every role has a name, as an audit can find no other one. */
function templateOf(name: string): string {
  const parsed = parseTemplateText(readFileSync(`${folder}/${name}.yaml`, 'utf8'));
  if (parsed.kind !== 'parsed') throw new RangeError(`${name}: ${parsed.problem}`);
  const template = parsed.value as Template;
  const resources = Object.entries(template.Resources).map(([logicalId, resource]) => {
    const isRole = resource.Type === 'AWS::IAM::Role';
    const Properties = { RoleName: `audited-${logicalId}`, ...resource.Properties };
    return [logicalId, isRole ? { ...resource, Properties } : resource] as const;
  });
  return JSON.stringify({ ...template, Resources: Object.fromEntries(resources) });
}

async function prove(name: string): Promise<RoleProof> {
  const definition = { templateBody: templateOf(name), parameters: parameters[name] ?? {} };
  const roles = deploy({ ...definition, account });
  const request: ProofRequest = {
    definition,
    partition: 'aws',
    roleName: roles[0]?.roleName ?? '',
    rolePath: roles[0]?.path ?? '/',
    externalId: name === 'security/vault-broker' ? 'given-by-hand' : undefined,
    facts: ['role'],
    iam: iamKnowledge(),
    organization: organizationOf([member(account)]),
  };
  const target = { account, region: 'us-east-1', stackId: stackIdOf(account), recorded: undefined, operations: [] };
  return proveRole(createPorts(createRoles(() => ({ roles }))).ports, request, target);
}

test.each(Object.keys(parameters).filter((name) => !withoutRole.includes(name)))(
  '%s: roles as they were deployed give no finding',
  async (name) => {
    const { role, findings, doubts, record } = await prove(name);
    expect(findings).toEqual([]);
    const why = unproven[name];
    if (why === undefined) expect(doubts).toEqual([]);
    else expect(doubts[0]?.why).toContain(why);
    expect(role).toBe(why === undefined ? 'proven' : 'unproven');
    expect(record?.roleId).toMatch(/^AROA/);
  },
);
