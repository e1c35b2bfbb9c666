import { measureBlastRadius } from './blast-radius.ts';
import type { BlastRadius } from './blast-radius.ts';
import { evaluateGate } from './gate.ts';
import type { GateVerdict } from './gate.ts';
import type { Operation, OperationPreferences } from './stack-set/operation.ts';
import type { Organization } from './organization.ts';
import { readExternalIds } from './iam/external-id.ts';
import { readTemplate } from './iam/template.ts';
import type { TemplateReading } from './iam/template.ts';
import { compareRoles } from './iam/role-change.ts';
import type { RoleComparison } from './iam/role-change.ts';
import { estimateRollout, measureSecondsPerAccount } from './rollout.ts';
import type { RolloutEstimate } from './rollout.ts';
import type { PreferencesRequest, RolloutRequest } from './rollout-request.ts';
import { isAdoption } from './stack-set/stack-set-definition.ts';
import type { DefinitionChange, StackSetDefinition, TerraformPlan } from './stack-set/stack-set-definition.ts';
import type { StackInstance, StackSet } from './stack-set/stack-set.ts';
import type { TargetPlan } from './target-plan.ts';
import { canonicalJson } from './json.ts';
import { estimateWaves, findTerraformOnly, planWaves } from './waves.ts';
import type { WavePlan, WavesEstimate } from './waves.ts';

/** What AWS says before anything is changed. */
export interface Survey {
  readonly organization: Organization;
  readonly stackSet: StackSet | undefined;
  readonly instances: readonly StackInstance[];
  /** The newest first. */
  readonly operations: readonly Operation[];
  readonly targets: TargetPlan;
}

/** Terraform's plan and ours, judged together. */
export interface Assessment {
  readonly gate: GateVerdict;
  readonly roles: RoleComparison;
  readonly blastRadius: BlastRadius;
  /** Terraform has something to apply. */
  readonly hasDefinitionChange: boolean;
  /** Applied, it is recorded in Terraform's state alone: AWS has it already. */
  readonly isRecordedOnly: boolean;
  /** The stack set exists, and Terraform takes it over. */
  readonly isAdoption: boolean;
  /** Accounts get an instance, or OUs without accounts are registered for automatic deployment. */
  readonly hasCreations: boolean;
  /** Accounts are sent again what they should have; an update by Terraform does that by itself. */
  readonly hasHeals: boolean;
  /** How an update is sent: by us in waves, or by Terraform; undefined: there is none, or it reaches nobody. */
  readonly waves: WavePlan | undefined;
  /** Why Terraform sends an update although waves were asked for. */
  readonly terraformOnly: readonly string[];
  /** As Terraform would send it, whatever the strategy. */
  readonly updateEstimate: RolloutEstimate | undefined;
  /** In waves, whatever the strategy. */
  readonly wavesEstimate: WavesEstimate | undefined;
  readonly creationEstimate: RolloutEstimate | undefined;
  readonly healEstimate: RolloutEstimate | undefined;
  /** What is deployed once the plan is applied. */
  readonly definition: StackSetDefinition | undefined;
  readonly roleArnPattern: string;
}

export interface AssessmentFacts {
  readonly request: RolloutRequest;
  readonly plan: TerraformPlan;
  readonly survey: Survey;
  readonly partition: string;
}

/** Terraform would create a stack set that exists, has never had an instance and never run an operation. */
export function isBareCreation(change: DefinitionChange, { stackSet, instances, operations }: Survey): boolean {
  const isBare = stackSet !== undefined && instances.length === 0 && operations.length === 0;
  return change.kind === 'create' && isBare;
}

export function assess({ request, plan, survey, partition }: AssessmentFacts): Assessment {
  const { change } = plan;
  const { targets } = survey;
  const definition = definitionAfter(change);
  const after = readDefinition(definition);
  const roles = compareDefinitions(change, after);
  const isUpdate = change.kind === 'update';
  const gate = evaluateGate({
    change,
    exists: survey.stackSet !== undefined,
    roles,
    after,
    targets,
    allow: request.allow,
  });
  const healed = isUpdate ? 0 : targets.heals.reduce((sum, { accountIds }) => sum + accountIds.length, 0);
  const created = targets.added.length + targets.unfinished.length;
  const seconds = findSecondsPerAccount(survey);
  const updated = new Set(survey.instances.map((instance) => instance.accountId)).size;
  const terraformOnly = findTerraformOnly(change);
  // Nobody that an update could reach, as when all are suspended: only Terraform changes the definition all the same.
  const planned = isUpdate && updated > 0 ? planUpdateWaves(request, survey) : undefined;
  const waves = planned?.canaries.length === 0 ? undefined : planned;
  return {
    gate,
    roles,
    blastRadius: measureBlastRadius(survey.organization, targets, isUpdate),
    hasDefinitionChange: isUpdate || change.kind === 'create' || change.kind === 'adopt',
    isRecordedOnly: change.kind === 'adopt',
    isAdoption: isAdoption(change),
    hasCreations: targets.creations.length > 0,
    hasHeals: healed > 0,
    waves: request.update.strategy === 'waves' && terraformOnly.length === 0 ? waves : undefined,
    terraformOnly: request.update.strategy === 'waves' ? terraformOnly : [],
    wavesEstimate: waves === undefined ? undefined : estimateWaves(waves, request.preferences, seconds),
    updateEstimate:
      isUpdate && updated > 0 ? estimateRollout(updated, change.after.operationPreferences, seconds) : undefined,
    creationEstimate:
      created > 0 ? estimateRollout(created, creationPreferences(request.preferences), seconds) : undefined,
    healEstimate: healed > 0 ? estimateRollout(healed, healPreferences(request.preferences), seconds) : undefined,
    definition,
    roleArnPattern: roleArnPattern(partition, request, after),
  };
}

function planUpdateWaves({ update }: RolloutRequest, { organization, instances, stackSet, targets }: Survey): WavePlan {
  return planWaves({
    organization,
    instances,
    stackSetUnitIds: stackSet?.organizationalUnitIds ?? [],
    organizationalUnitIds: targets.organizationalUnitIds,
    // A named canary matters to waves alone: with another strategy it is only an estimate.
    canary: update.strategy === 'waves' ? update.canary : { kind: 'count', count: 1 },
  });
}

/** Preferences of a first deployment to new targets. */
export function creationPreferences(preferences: PreferencesRequest): OperationPreferences {
  return {
    failureTolerancePercentage: preferences.initialFailureTolerancePercentage,
    maxConcurrentPercentage: preferences.initialMaxConcurrentPercentage,
    regionConcurrencyType: 'PARALLEL',
  };
}

/** Every account gets its chance, whatever becomes of the others: the result is judged account by account. */
export function healPreferences(preferences: PreferencesRequest): OperationPreferences {
  return {
    failureTolerancePercentage: 100,
    maxConcurrentPercentage: preferences.maxConcurrentPercentage,
    concurrencyMode: 'SOFT_FAILURE_TOLERANCE',
    regionConcurrencyType: 'PARALLEL',
  };
}

/** As a heal, over every account: nothing happens where nothing had changed. */
export const rollbackPreferences = healPreferences;

/** Whether apply would have anything to do. */
export function hasWork({ hasDefinitionChange, hasCreations, hasHeals }: Assessment): boolean {
  return hasDefinitionChange || hasCreations || hasHeals;
}

function definitionAfter(change: DefinitionChange): StackSetDefinition | undefined {
  switch (change.kind) {
    case 'none':
    case 'adopt':
      return change.current;
    case 'create':
    case 'update':
    case 'preferences-only':
      return change.after;
    case 'replace':
    case 'delete':
    case 'unreadable':
      return undefined;
  }
}

function readDefinition(definition: StackSetDefinition | undefined): TemplateReading | undefined {
  return definition === undefined ? undefined : readTemplate(definition.templateBody, definition.parameters);
}

function compareDefinitions(change: DefinitionChange, after: TemplateReading | undefined): RoleComparison {
  const isDeployed = change.kind === 'create' || change.kind === 'update';
  if (!isDeployed || after === undefined) return { changes: [], unreadable: [] };
  if (change.kind === 'create') return compareRoles({ before: undefined, after, isExternalIdChanged: false });
  const externalIdsOf = ({ templateBody, parameters }: StackSetDefinition): string =>
    canonicalJson(readExternalIds(templateBody, parameters));
  const isExternalIdChanged = externalIdsOf(change.before) !== externalIdsOf(change.after);
  return compareRoles({ before: readDefinition(change.before), after, isExternalIdChanged });
}

function findSecondsPerAccount({ operations, instances }: Survey): number | undefined {
  const accounts = new Set(instances.map((instance) => instance.accountId)).size;
  const rolled = operations.filter(({ action }) => action === 'CREATE' || action === 'UPDATE');
  return rolled
    .map((operation) => measureSecondsPerAccount(operation, accounts))
    .find((seconds) => seconds !== undefined);
}

function roleArnPattern(partition: string, request: RolloutRequest, after: TemplateReading | undefined): string {
  const role = after?.roles[0];
  const name = role?.roleName ?? request.definition.roleName;
  return `arn:${partition}:iam::{account}:role${role?.path ?? request.definition.rolePath}${name}`;
}
