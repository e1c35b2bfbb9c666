import { withDefaultFilter } from '../operations/deployment-targets.ts';
import type { DeploymentTargets, OperationPreferences } from '../operations/operation.ts';
import { canonicalText } from '../../record.ts';
import {
  constraint,
  findChoice,
  findCount,
  findList,
  findMembers,
  findText,
  findTextList,
  pairsOf,
  requirePattern,
} from '../../wire/request-members.ts';
import type { Members } from '../../wire/request-members.ts';
import type { ServiceRequest } from '../../service.ts';
import { validationError } from '../stacks/stack-set.ts';
import type { World } from '../../world.ts';

export interface OperationIdentity {
  readonly id: string;
  readonly fingerprint: string;
}

/** The operation's id (generated when the request has none), and the content that identifies a repeated request. */
export function parseIdentity(world: World, request: ServiceRequest): OperationIdentity {
  const content = { ...request.input, OperationId: undefined };
  const id = findText(request.input, 'OperationId') ?? world.newUuid();
  if (!/^[a-zA-Z0-9][-a-zA-Z0-9]{0,127}$/.test(id)) {
    throw constraint(`'${id}'`, 'OperationId', 'satisfy regular expression pattern: [a-zA-Z0-9][-a-zA-Z0-9]*');
  }
  return { id, fingerprint: canonicalText({ action: request.action, content }) };
}

export function parsePreferences(input: Members): OperationPreferences {
  const given = findMembers(input, 'OperationPreferences') ?? {};
  for (const [count, percentage] of [
    ['FailureToleranceCount', 'FailureTolerancePercentage'],
    ['MaxConcurrentCount', 'MaxConcurrentPercentage'],
  ] as const) {
    if (findText(given, count) !== undefined && findText(given, percentage) !== undefined) {
      throw validationError(`You can specify either ${count} or ${percentage}, but not both`);
    }
  }
  const members = {
    failureToleranceCount: findCount(given, 'FailureToleranceCount', 0),
    failureTolerancePercentage: findCount(given, 'FailureTolerancePercentage', 0, 100),
    maxConcurrentCount: findCount(given, 'MaxConcurrentCount', 1),
    maxConcurrentPercentage: findCount(given, 'MaxConcurrentPercentage', 1, 100),
    concurrencyMode: findChoice(given, 'ConcurrencyMode', ['STRICT_FAILURE_TOLERANCE', 'SOFT_FAILURE_TOLERANCE']),
    regionConcurrencyType: findChoice(given, 'RegionConcurrencyType', ['SEQUENTIAL', 'PARALLEL']),
    regionOrder: findTextList(given, 'RegionOrder'),
  };
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}

/** Undefined when the request names neither DeploymentTargets nor Accounts. */
export function parseTargets(world: World, input: Members): DeploymentTargets | undefined {
  const accounts = findTextList(input, 'Accounts');
  const given = findMembers(input, 'DeploymentTargets');
  if (given === undefined) {
    if (accounts === undefined) return undefined;
    requireAccountIds(accounts, 'Accounts');
    return { organizationalUnitIds: [], accounts, accountFilterType: undefined };
  }
  if (accounts !== undefined && accounts.length > 0) {
    throw validationError('You can specify Accounts or DeploymentTargets, but not both');
  }
  const organizationalUnitIds = findTextList(given, 'OrganizationalUnitIds') ?? [];
  const ouRule =
    'Member must satisfy regular expression pattern: ^(ou-[a-z0-9]{4,32}-[a-z0-9]{8,32}|r-[a-z0-9]{4,32})$';
  const ouPattern = /^(ou-[a-z0-9]{4,32}-[a-z0-9]{8,32}|r-[a-z0-9]{4,32})$/;
  requirePattern(organizationalUnitIds, 'DeploymentTargets.organizationalUnitIds', ouPattern, ouRule);
  const listed = findTextList(given, 'Accounts') ?? [];
  requireAccountIds(listed, 'DeploymentTargets.accounts');
  const filters = ['NONE', 'INTERSECTION', 'DIFFERENCE', 'UNION'] as const;
  const accountFilterType = findChoice(given, 'AccountFilterType', filters);
  return { organizationalUnitIds, accounts: [...listed, ...readAccountsUrl(world, given)], accountFilterType };
}

/** Like parseTargets, for updates and deletions: there a list without a filter means UNION. */
export function parseChangeTargets(world: World, input: Members): DeploymentTargets | undefined {
  const targets = parseTargets(world, input);
  const isServiceManaged = findMembers(input, 'DeploymentTargets') !== undefined;
  return targets === undefined || !isServiceManaged ? targets : withDefaultFilter(targets);
}

export function parseOverrides(input: Members): Readonly<Record<string, string>> | undefined {
  const entries = findList(input, 'ParameterOverrides');
  return entries === undefined ? undefined : pairsOf(entries, 'ParameterKey', 'ParameterValue');
}

export function requireRegions(input: Members): readonly string[] {
  const regions = findTextList(input, 'Regions') ?? [];
  if (regions.length === 0) throw validationError('Regions list cannot be empty');
  requirePattern(
    regions,
    'Regions',
    /^[a-z]{2,}(-[a-z]+)+-\d$/,
    'Member must satisfy regular expression pattern: ^[a-zA-Z0-9-]{1,128}$',
  );
  return regions;
}

function requireAccountIds(accounts: readonly string[], name: string): void {
  const rule =
    'Member must have length less than or equal to 12, Member must have length greater than or equal to 12, Member must satisfy regular expression pattern: ^[0-9]{12}$';
  requirePattern(accounts, name, /^\d{12}$/, rule);
}

function readAccountsUrl(world: World, given: Members): readonly string[] {
  const url = findText(given, 'AccountsUrl');
  if (url === undefined) return [];
  const text = world.findObject(url);
  if (text === undefined) throw validationError('S3 error: Access Denied');
  return text.split(/[\s,]+/).filter((account) => account !== '');
}
