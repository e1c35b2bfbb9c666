import { assess } from '../domain/assessment.ts';
import type { Assessment, Survey } from '../domain/assessment.ts';
import { digestIntent } from '../domain/intent.ts';
import type { RolloutRequest } from '../domain/rollout-request.ts';
import type { TerraformPlan } from '../domain/stack-set/stack-set-definition.ts';
import type { Ports } from '../ports.ts';
import { planDefinition, planOnSurvey } from './plan-definition.ts';
import type { Locking } from './plan-definition.ts';
import { takeSurvey } from './survey.ts';

/** What it is (by Terraform) and where it goes (by us), judged together. */
export interface RolloutPlan {
  readonly terraform: TerraformPlan;
  readonly survey: Survey;
  readonly assessment: Assessment;
  /** `sha256:…` of the reviewed intent. */
  readonly digest: string;
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
  'terraform' | 'stackSets' | 'organization' | 'log' | 'interruption' | 'partition' | 'sha256'
>;

/** The only place of a rollout that knows the whole request. */
export function createPlanner(ports: PlannerPorts, request: RolloutRequest): Planner {
  const { partition, sha256 } = ports;
  const { stackSet, targets, preferences, update } = request;
  return {
    plan: async (options) => {
      const [terraform, survey] = await planOnSurvey(ports, request, options);
      const assessment = assess({ request, plan: terraform, survey, partition });
      const { definition } = assessment;
      const digest = digestIntent({ stackSet, definition, targets, preferences, update }, sha256);
      return { terraform, survey, assessment, digest };
    },
    planDefinition: (options) => planDefinition(ports, request, options),
    takeSurvey: () => takeSurvey(ports, request),
  };
}
