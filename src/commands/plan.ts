import { assess, creationPreferences, hasWork } from '../domain/assessment.ts';
import type { Assessment, Survey } from '../domain/assessment.ts';
import { canonicalIntent } from '../domain/intent.ts';
import { isInFlight } from '../domain/stack-set/operation.ts';
import type { PlanReport } from '../domain/reports/plan-report.ts';
import type { Judgement } from '../domain/rollout.ts';
import type { RolloutRequest } from '../domain/rollout-request.ts';
import type { TerraformPlan } from '../domain/stack-set/stack-set-definition.ts';
import { planOnSurvey } from '../rollout/plan-definition.ts';
import type { Ports } from '../ports.ts';
import { publishPlan } from '../publish/publish.ts';

/** Plans what it is (Terraform) beside where it goes (us), judges both, and tells the reviewer. Changes nothing. */
export async function plan(ports: Ports, request: RolloutRequest): Promise<Judgement> {
  const [terraformPlan, survey] = await planOnSurvey(ports, request, { lock: false });
  const assessment = assess({ request, plan: terraformPlan, survey, partition: ports.partition });
  return publishPlan(ports, request, reportPlan(ports, request, terraformPlan, survey, assessment));
}

/** SHA-256 of the reviewed intent, as shown in the comment and compared by whoever applies it. */
export function digestIntent(ports: Ports, request: RolloutRequest, { definition }: Assessment): string {
  const { stackSet, targets, preferences, update } = request;
  return `sha256:${ports.sha256(canonicalIntent({ stackSet, definition, targets, preferences, update }))}`;
}

function reportPlan(
  ports: Ports,
  request: RolloutRequest,
  terraformPlan: TerraformPlan,
  survey: Survey,
  assessment: Assessment,
): PlanReport {
  const { targets } = survey;
  const behind = new Set(targets.behind.map((account) => account.id));
  const hasChanges = hasWork(assessment);
  return {
    ...judgePlan(assessment, hasChanges || behind.size > 0),
    stackSet: request.stackSet,
    hasChanges,
    gate: assessment.gate,
    change: terraformPlan.change,
    roles: assessment.roles,
    organization: survey.organization,
    targets,
    blastRadius: assessment.blastRadius,
    regions: request.targets.regions,
    behind: survey.instances.filter(({ accountId, status }) => behind.has(accountId) && status !== 'CURRENT'),
    inFlight: survey.operations.filter(({ status }) => isInFlight(status)),
    update: request.update,
    waves: assessment.waves,
    terraformOnly: assessment.terraformOnly,
    wavesEstimate: assessment.wavesEstimate,
    updateEstimate: assessment.updateEstimate,
    creationEstimate: assessment.creationEstimate,
    healEstimate: assessment.healEstimate,
    creationPreferences: creationPreferences(request.preferences),
    rolloutTimeoutMs: request.rolloutTimeoutMs,
    excludedAccountIds: request.targets.excludedAccountIds,
    hasAutomaticDeployment: request.autoDeployment.enabled,
    isManagedExecutionOff: assessment.isAdoption && survey.stackSet?.hasManagedExecution === false,
    roleArnPattern: assessment.roleArnPattern,
    terraform: terraformPlan,
    digest: digestIntent(ports, request, assessment),
    now: ports.clock.now(),
  };
}

/** `no-changes` is a claim about the accounts, too: with accounts behind there is something to do. */
function judgePlan({ gate }: Assessment, hasSomethingToDo: boolean): Judgement {
  if (gate.verdict === 'refused') return { outcome: 'refused', failureReason: undefined };
  return { outcome: hasSomethingToDo ? 'planned' : 'no-changes', failureReason: undefined };
}
