import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

import type { DeployedRole } from '../../aws-simulator/cloudformation/stacks/stack.ts';
import type { World } from '../../aws-simulator/world.ts';

type Inputs = Readonly<Record<string, string>>;

/** What a run says of itself. */
export interface Claim {
  readonly command: string;
  readonly exitCode: number;
  readonly outputs: Readonly<Record<string, string>>;
}

/**
 * How a run that calls itself green differs from what the accounts really have, one line; undefined when it says the
 * truth, or claims nothing of accounts. Statuses are not looked at.
 * @param inputs of this run, action.yml's defaults left out or not.
 */
export function findUntruth(world: World, run: Claim, inputs: Inputs): string | undefined {
  const outcome = run.outputs['outcome'] ?? '';
  const isGreen = ['succeeded', 'no-changes', 'proven'].includes(outcome);
  const isZero = run.exitCode === 0;
  if (run.command !== 'plan' ? isGreen !== isZero : isGreen && !isZero) {
    return `${run.command} ended with ${run.exitCode} and calls itself "${outcome}"`;
  }
  if (!isGreen) return undefined;
  const lacking = findAccountsWithoutRole(world, inputs);
  if (lacking.length === 0) return undefined;
  return `${run.command} calls itself "${outcome}", and these accounts do not have what was asked for: ${lacking.join(', ')}`;
}

/**
 * Ids of the accounts that the inputs target, suspended ones left out, whose stack is not the stack set's own, or whose
 * role is not the one that the inputs describe.
 */
function findAccountsWithoutRole(world: World, inputs: Inputs): readonly string[] {
  const given = { ...readDefaults(), ...inputs };
  const stackSetName = given['stack-set-name'] ?? '';
  const excluded = listOf(given['excluded-account-ids']);
  const outdated = world.accountsWithoutDefinition(stackSetName, excluded);
  const units = listOf(given['organizational-unit-ids']);
  const targeted = (units.length > 0 ? units : [world.organization.ids.rootId])
    .flatMap((unit) => world.organization.accountsUnder(unit))
    .filter(({ id, state }) => state === 'ACTIVE' && id !== world.organization.ids.managementAccountId)
    .map(({ id }) => id)
    .filter((id) => !excluded.includes(id));
  const regions = listOf(given['regions']);
  const hasOwnTemplate = (given['template-file'] ?? '') !== '' || given['command'] === 'audit';
  const without = targeted.filter((id) => {
    const isEverywhere = regions.every((region) => world.templateOf(id, stackSetName, region) !== undefined);
    // What its role is like stands in no input.
    if (hasOwnTemplate || !isEverywhere) return !isEverywhere;
    const role = world.roleOf(id, given['role-name']);
    const isOfSet = world.templateOf(id, stackSetName) !== undefined && role?.stackId !== undefined;
    return !isOfSet || !isAsAsked(role, given);
  });
  return [...new Set([...outdated, ...without])].sort((a, b) => a.localeCompare(b));
}

/** Of the role what can be read off the inputs without knowing the module. */
function isAsAsked(role: DeployedRole, given: Inputs): boolean {
  const accountId = role.arn.split(':')[4] ?? '';
  const managed = listOf(given['managed-policy-arns']).map((arn) =>
    arn.replace('${AWS::Partition}', 'aws').replace('${AWS::AccountId}', accountId),
  );
  const inline = given['inline-policy'] ?? '';
  const externalId = given['external-id'] ?? '';
  return (
    role.maxSessionDuration === Number(given['max-session-duration']) &&
    sorted(role.managedPolicyArns) === sorted(managed) &&
    Object.keys(role.inlinePolicies).length === (inline === '' ? 0 : 1) &&
    (externalId === '' || JSON.stringify(role.assumeRolePolicyDocument).includes(JSON.stringify(externalId)))
  );
}

function listOf(value: string | undefined): readonly string[] {
  return (value ?? '').split(/[\s,]+/).filter((entry) => entry !== '');
}

function sorted(values: readonly string[]): string {
  return [...values].sort((a, b) => a.localeCompare(b)).join();
}

function readDefaults(): Inputs {
  const path = join(import.meta.dirname, '..', '..', '..', 'action.yml');
  const { inputs } = parse(readFileSync(path, 'utf8')) as { inputs: Record<string, { default?: string | number }> };
  return Object.fromEntries(Object.entries(inputs).map(([name, { default: value }]) => [name, String(value ?? '')]));
}
