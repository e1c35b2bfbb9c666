import { verifyRoles } from '../auditing/verify-roles.ts';
import type { Verification } from '../auditing/verify-roles.ts';
import { attempt } from '../domain/attempt.ts';
import type { Judgement } from '../domain/rollout.ts';
import type { RolloutRequest } from '../domain/rollout-request.ts';
import type { Ports } from '../ports.ts';
import { awaitMergedPullRequest } from '../publish/merged-pull-request.ts';
import { createProgressReporter } from '../publish/publish-progress.ts';
import { publishRollout } from '../publish/publish.ts';
import { createRolloutRecorder } from '../publish/record-rollout.ts';
import { confirmVersion } from '../rollout/confirm-version.ts';
import { untilLastCall } from '../rollout/deadline.ts';
import { proveRollout } from '../rollout/prove.ts';
import { reportRollout } from '../rollout/report-rollout.ts';
import { rollOut } from '../rollout/roll-out.ts';
import { createRolloutContext, findPassed } from '../rollout/rollout-context.ts';

/**
 * Plans again, judges, waits until the stack set is idle, rolls out, proves every account, looks at their roles where
 * that is wanted, and reports.
 */
export async function apply(
  ports: Ports,
  request: RolloutRequest,
  verification: Verification = { scope: 'none' },
): Promise<Judgement> {
  const startedAt = ports.clock.now();
  const pullRequest = awaitMergedPullRequest(ports);
  const progress = createProgressReporter(ports, request, pullRequest);
  const recorder = createRolloutRecorder(ports, request);
  const context = createRolloutContext(ports, request, progress, (digest) => recorder.begin(digest));
  const rolledOut = await rollOut(context);
  const proof = await attempt(() => proveRollout(context, rolledOut));
  const confirmed = await confirmVersion(context, rolledOut);
  await progress.settle();
  const sandbox = findPassed(context);
  const findings = { ...confirmed, proof, sandbox, startedAt, endedAt: ports.clock.now() };
  const { organization } = rolledOut.survey;
  const rollout = reportRollout(request.stackSet, findings);
  const report = await verifyRoles(ports, request, rollout, verification, { ...context, organization });
  const merged = await untilLastCall(ports.interruption, pullRequest);
  await untilLastCall(ports.interruption, recorder.end(report, merged?.number));
  return publishRollout(ports, request, report, merged);
}
