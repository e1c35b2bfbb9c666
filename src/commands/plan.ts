import { reportPlan } from '../domain/reports/plan-report.ts';
import type { Judgement } from '../domain/rollout.ts';
import type { RolloutRequest } from '../domain/rollout-request.ts';
import type { Ports } from '../ports.ts';
import { publishPlan } from '../publish/publish.ts';
import { createPlanRecorder } from '../publish/record-plan.ts';
import { createPlanner } from '../planning/planner.ts';

/**
 * Plans what it is (Terraform) beside where it goes (us), judges both, and reports to the reviewer. Changes nothing.
 */
export async function plan(ports: Ports, request: RolloutRequest): Promise<Judgement> {
  const planned = await createPlanner(ports, request).plan({ lock: false });
  const report = reportPlan({ ...planned, now: ports.clock.now() }, request);
  return publishPlan(ports, request, report, createPlanRecorder(ports, request, planned.intent));
}
