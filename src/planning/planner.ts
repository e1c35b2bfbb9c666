import { assess } from '../domain/assessment.ts';
import type { Assessment, Survey } from '../domain/assessment.ts';
import type { IamKnowledge } from '../domain/iam/review/known-contents.ts';
import { canonicalIntent, digestIntent } from '../domain/intent.ts';
import type { JsonObject } from '../domain/json.ts';
import { outlineIntent } from '../domain/ledger/intent-outline.ts';
import { evaluatePreflight, findPreflightError } from '../domain/preflight/preflight.ts';
import type { PreflightPlan, PreflightVerdict } from '../domain/preflight/preflight.ts';
import type { RolloutRequest } from '../domain/rollout-request.ts';
import { definitionAfter } from '../domain/stack-set/stack-set-definition.ts';
import type { TerraformPlan } from '../domain/stack-set/stack-set-definition.ts';
import type { Ports } from '../ports.ts';
import { planDefinition, planOnSurvey } from './plan-definition.ts';
import type { Locking } from './plan-definition.ts';
import { createPolicyReader } from './managed-policies.ts';
import { createPreflightCheck } from './preflight.ts';
import type { ReadReview } from './review.ts';
import { takeSurvey } from './survey.ts';

/** What it is (by Terraform) and where it goes (by us), judged together. */
export interface RolloutPlan {
  readonly terraform: TerraformPlan;
  readonly survey: Survey;
  readonly assessment: Assessment;
  readonly preflight: PreflightVerdict;
  /** `sha256:…` of the reviewed intent. */
  readonly digest: string;
  /** The same intent in parts. */
  readonly intent: JsonObject;
  /** What is known of IAM beside the template. */
  readonly iam: IamKnowledge;
}

/** Plans what the user has asked for, as often as necessary. Nothing here changes AWS. */
export interface Planner {
  plan(options: Locking): Promise<RolloutPlan>;
  planDefinition(options: Locking): Promise<TerraformPlan>;
  /** The organization and the stack set as they are now. */
  takeSurvey(): Promise<Survey>;
}

type PlannerPorts = Pick<
  Ports,
  | 'terraform'
  | 'stackSets'
  | 'organization'
  | 'preflight'
  | 'managedPolicies'
  | 'loadCatalogue'
  | 'log'
  | 'interruption'
  | 'measureGains'
  | 'partition'
  | 'sha256'
>;

/**
 * The only place of a rollout that knows the whole request.
 * @param readReview of an apply; undefined: a plan, which nothing has been reviewed for yet.
 */
export function createPlanner(ports: PlannerPorts, request: RolloutRequest, readReview?: ReadReview): Planner {
  const { measureGains, partition, sha256 } = ports;
  const { stackSet, targets, preferences, update } = request;
  const check = createPreflightCheck(ports, request);
  const policies = createPolicyReader(ports, request);
  return {
    plan: async (options) => {
      policies.prefetch();
      const { plan: terraform, survey, facts } = await planOnSurvey(ports, request, options, check);
      const iam = await policies.read(terraform.change);
      const definition = definitionAfter(terraform.change);
      const canonical = canonicalIntent({ stackSet, definition, targets, preferences, update });
      const digest = digestIntent(canonical, sha256);
      const intent = outlineIntent(canonical, sha256);
      const review = await readReview?.({ digest, intent });
      const known = { partition, iam, measureGains, sha256 };
      const assessment = assess({ request, plan: terraform, survey, digest, review, ...known });
      const preflight = judgePreflight({
        stackSet,
        facts,
        change: terraform.change,
        definition,
        instances: survey.instances,
        creations: survey.targets.creations,
      });
      return { terraform, survey, assessment, preflight, digest, intent, iam };
    },
    planDefinition: (options) => planDefinition(ports, request, options),
    takeSurvey: () => takeSurvey(ports, request),
  };
}

/** @throws UserError for what AWS is certain to refuse: nothing of it is sent. */
function judgePreflight(plan: PreflightPlan): PreflightVerdict {
  const error = findPreflightError(plan);
  if (error !== undefined) throw error;
  return evaluatePreflight(plan);
}
