import { creationPreferences, healPreferences } from './preferences.ts';
import { measureBlastRadius } from './targets/blast-radius.ts';
import type { BlastRadius } from './targets/blast-radius.ts';
import { evaluateGate } from './gate.ts';
import type { GateVerdict } from './gate.ts';
import { findUnreachable } from './targets/left-behind.ts';
import type { Operation, OperationPreferences } from './stack-set/operation.ts';
import type { Organization } from './organization.ts';
import { reviewDefinition } from './iam/review/definition-review.ts';
import type { DefinitionReview } from './iam/review/definition-review.ts';
import type { IamKnowledge } from './iam/review/known-contents.ts';
import type { MeasureGains } from './iam/review/shown-gains.ts';
import type { Sha256 } from './iam/danger/fingerprint.ts';
import type { TemplateReading } from './iam/template.ts';
import type { ReviewCheck } from './ledger/review-check.ts';
import { estimateRollout, measureSecondsPerAccount } from './rollout.ts';
import type { RolloutEstimate } from './rollout.ts';
import type { RolloutRequest } from './rollout-request.ts';
import { definitionAfter, isAdoption } from './stack-set/stack-set-definition.ts';
import type { DefinitionChange, StackSetDefinition, TerraformPlan } from './stack-set/stack-set-definition.ts';
import type { InstancePlace, StackInstance, StackSet } from './stack-set/stack-set.ts';
import type { TargetPlan } from './targets/target-plan.ts';
import { isUnknown, showText } from './template/template-text.ts';
import { estimateWaves, findTerraformOnly, planWaves } from './waves.ts';
import type { WavePlan, WavesEstimate } from './waves.ts';
import { findWayBack } from './way-back.ts';
import type { WayBack } from './way-back.ts';

/** What AWS says before anything is changed. */
export interface Survey {
  readonly organization: Organization;
  readonly stackSet: StackSet | undefined;
  readonly instances: readonly StackInstance[];
  /** The newest first. */
  readonly operations: readonly Operation[];
  readonly targets: TargetPlan;
}

/** How the definition that Terraform has planned gets into AWS. */
export type DefinitionStep =
  | { readonly kind: 'none' }
  /** Terraform applies it and reaches no account: it creates the stack set, or records one that exists in AWS. */
  | { readonly kind: 'record' }
  /** Terraform sends the update, which rolls through every account that has an instance. */
  | { readonly kind: 'terraform'; readonly after: StackSetDefinition }
  /** The action sends the update, canaries first; Terraform records it at the end. */
  | { readonly kind: 'waves'; readonly after: StackSetDefinition; readonly waves: WavePlan };

/** Terraform's plan and ours, judged together. */
export interface Assessment extends Omit<DefinitionReview, 'after' | 'text'> {
  readonly gate: GateVerdict;
  readonly blastRadius: BlastRadius;
  readonly definitionStep: DefinitionStep;
  /** The stack set exists, and Terraform takes it over. */
  readonly isAdoption: boolean;
  /** Accounts get an instance, or OUs without accounts are registered for automatic deployment. */
  readonly hasCreations: boolean;
  /** Outdated accounts get the current definition again; an update by Terraform does that by itself. */
  readonly hasHeals: boolean;
  /** What a rollback of this update could do; undefined: there is no update of accounts. */
  readonly wayBack: WayBack | undefined;
  /** Why Terraform sends an update although waves were asked for. */
  readonly terraformOnly: readonly string[];
  /** As Terraform would send it, with either strategy. */
  readonly updateEstimate: RolloutEstimate | undefined;
  /** In waves, with either strategy. */
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
  /** Of the intent, `sha256:…`. */
  readonly digest: string;
  /** undefined: a plan, which nothing has been reviewed for yet. */
  readonly review: ReviewCheck | undefined;
  readonly partition: string;
  readonly iam: IamKnowledge;
  readonly measureGains: MeasureGains;
  /** Hexadecimal digits. */
  readonly sha256: Sha256;
}

/** Terraform would create a stack set that exists, has never had an instance and never run an operation. */
export function isBareCreation(change: DefinitionChange, { stackSet, instances, operations }: Survey): boolean {
  const isBare = stackSet !== undefined && instances.length === 0 && operations.length === 0;
  return change.kind === 'create' && isBare;
}

export function assess(facts: AssessmentFacts): Assessment {
  const { request, survey, partition, iam } = facts;
  const { change } = facts.plan;
  const { targets } = survey;
  const definition = definitionAfter(change);
  const { after, text, ...review } = reviewDefinition({
    change,
    regions: request.targets.regions,
    partition,
    organization: survey.organization,
    iam,
    reachesAccounts: targets.creations.length + targets.heals.length > 0,
  });
  const isUpdate = change.kind === 'update';
  const healed = isUpdate ? 0 : countAccounts(targets.heals);
  const created = countAccounts(targets.creations);
  const sends = { hasCreations: targets.creations.length > 0, hasHeals: healed > 0 };
  const [seconds, updated] = [findSecondsPerAccount(survey), countUpdated(survey)];
  const terraformOnly = findTerraformOnly(change);
  const waves = isUpdate && updated > 0 ? planUpdateWaves(request, survey) : undefined;
  const definitionStep = findDefinitionStep(change, request, survey, waves);
  const gate = evaluateGate({
    change,
    exists: survey.stackSet !== undefined,
    ...review,
    text,
    shown: facts.measureGains(review),
    targets,
    droppedDependencies: definitionStep.kind === 'terraform' ? (survey.stackSet?.autoDeployment?.dependsOn ?? []) : [],
    mayGoInWaves: waves !== undefined && terraformOnly.length === 0,
    digest: facts.digest,
    expectedDigest: request.expectedDigest,
    review: hasWork({ definitionStep, ...sends }) ? facts.review : undefined,
    allow: request.allow,
    sha256: facts.sha256,
  });
  return {
    gate,
    ...review,
    blastRadius: measureBlastRadius(survey.organization, targets, isUpdate),
    definitionStep,
    isAdoption: isAdoption(change),
    ...sends,
    wayBack: isUpdate && updated > 0 ? findSurveyedWayBack(survey) : undefined,
    terraformOnly: request.update.strategy === 'waves' ? terraformOnly : [],
    wavesEstimate: waves === undefined ? undefined : estimateWaves(waves, request.preferences, seconds),
    updateEstimate: isUpdate
      ? estimate(updated, change.after.operationPreferences, seconds, countRegions(survey.instances))
      : undefined,
    creationEstimate: estimate(
      created,
      creationPreferences(request.preferences),
      seconds,
      countMost(targets.creations),
    ),
    healEstimate: estimate(healed, healPreferences(request.preferences), seconds, countMost(targets.heals)),
    definition,
    roleArnPattern: roleArnPattern(partition, request, after),
  };
}

function estimate(
  accounts: number,
  preferences: OperationPreferences,
  seconds: number | undefined,
  regions: number,
): RolloutEstimate | undefined {
  return accounts > 0 ? estimateRollout(accounts, preferences, seconds, regions) : undefined;
}

/** Accounts that an update of the stack set reaches. */
function countUpdated({ instances, targets }: Survey): number {
  const left = new Set(findUnreachable(targets.leftBehind));
  return new Set(instances.map(({ accountId }) => accountId).filter((id) => !left.has(id))).size;
}

function findSurveyedWayBack({ stackSet, instances, organization }: Survey): WayBack | undefined {
  return stackSet === undefined ? undefined : findWayBack({ version: stackSet, instances, organization });
}

function findDefinitionStep(
  change: DefinitionChange,
  { update }: RolloutRequest,
  { stackSet }: Survey,
  waves: WavePlan | undefined,
): DefinitionStep {
  switch (change.kind) {
    case 'create':
    case 'adopt':
      return { kind: 'record' };
    case 'update': {
      if (stackSet === undefined) return { kind: 'record' };
      const isByWaves = update.strategy === 'waves' && findTerraformOnly(change).length === 0 && waves !== undefined;
      return isByWaves ? { kind: 'waves', after: change.after, waves } : { kind: 'terraform', after: change.after };
    }
    case 'none':
    case 'preferences-only':
    case 'replace':
    case 'delete':
    case 'unreadable':
      return { kind: 'none' };
  }
}

/** @returns undefined when an update can reach no account, as when all are suspended: Terraform still sends it. */
function planUpdateWaves(
  { update, targets: { regions } }: RolloutRequest,
  { organization, instances, stackSet, targets }: Survey,
): WavePlan | undefined {
  const waves = planWaves({
    organization,
    instances,
    stackSetUnitIds: stackSet?.organizationalUnitIds ?? [],
    organizationalUnitIds: targets.organizationalUnitIds,
    leftBehind: targets.leftBehind,
    regions,
    // A named canary only matters to waves: with the other strategy, waves are only an estimate.
    canary: update.strategy === 'waves' ? update.canary : { kind: 'count', count: 1 },
  });
  return waves.canaries.length === 0 ? undefined : waves;
}

type Work = Pick<Assessment, 'definitionStep' | 'hasCreations' | 'hasHeals'>;

/** Whether apply would have anything to do. */
export function hasWork({ definitionStep, hasCreations, hasHeals }: Work): boolean {
  return definitionStep.kind !== 'none' || hasCreations || hasHeals;
}

function findSecondsPerAccount({ operations, instances }: Survey): number | undefined {
  const accounts = new Set(instances.map((instance) => instance.accountId)).size;
  const rolled = operations.filter(({ action }) => action === 'CREATE' || action === 'UPDATE');
  return rolled
    .map((operation) => measureSecondsPerAccount(operation, accounts, countRegions(instances)))
    .find((seconds) => seconds !== undefined);
}

/** The accounts that some calls reach; one that several of them reach counts once. */
function countAccounts(calls: readonly { readonly accountIds: readonly string[] }[]): number {
  return new Set(calls.flatMap(({ accountIds }) => accountIds)).size;
}

function countRegions(instances: readonly InstancePlace[]): number {
  return Math.max(1, new Set(instances.map(({ region }) => region)).size);
}

/** The Regions of the call that has the most of them. */
function countMost(calls: readonly { readonly regions: readonly string[] }[]): number {
  return Math.max(1, ...calls.map(({ regions }) => regions.length));
}

/** Of the template's own role, whatever else it gives permissions to. */
function roleArnPattern(partition: string, request: RolloutRequest, after: readonly TemplateReading[]): string {
  const role = after.flatMap(({ roles }) => roles).find(({ kind }) => kind === 'role');
  const { roleName, rolePath } = request.definition;
  const name = role?.roleName === undefined || isUnknown(role.roleName) ? roleName : role.roleName;
  const path = role === undefined || isUnknown(role.path) ? rolePath : role.path;
  const show = (text: string): string => showText(text.replaceAll('${AWS::AccountId}', '{account}'));
  return `arn:${partition}:iam::{account}:role${show(path)}${show(name)}`;
}
