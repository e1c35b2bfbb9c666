import type { AuditRequest } from '../domain/audit/audit-request.ts';
import type { RunJudgement } from '../domain/rollout.ts';
import { createAuditContext } from '../auditing/audit-context.ts';
import type { AuditContext } from '../auditing/audit-context.ts';
import { coverAccounts } from '../auditing/cover-accounts.ts';
import { keepAudit } from '../auditing/keep-audit.ts';
import { lookAgain } from '../auditing/look-again.ts';
import { readOperationsSince } from '../auditing/other-operations.ts';
import { readPreviousAudit } from '../auditing/previous-audit.ts';
import { proveAccounts } from '../auditing/prove-accounts.ts';
import { detectDrift } from '../auditing/read-drift.ts';
import { reportAudit } from '../auditing/report-audit.ts';
import type { ReportedAudit } from '../auditing/report-audit.ts';
import { takeStock } from '../auditing/take-stock.ts';
import type { AuditPorts } from '../ports.ts';
import { publishAudit } from '../publish/publish-audit.ts';

/** Looks at every account, keeps the result for the next audit, and reports. Changes nothing in AWS. */
export async function audit(ports: AuditPorts, request: AuditRequest): Promise<RunJudgement> {
  const context = createAuditContext(ports, request);
  const inspected = await inspect(context);
  await keepAudit(context, inspected);
  return publishAudit(ports, ports.issues, request, inspected.report);
}

/**
 * Waits until the stack set is idle, reads where the role is, lets CloudFormation look for drift while it looks at the
 * roles itself, reads again what may have changed meanwhile, compares with the previous audit, and judges.
 */
export async function inspect(context: AuditContext): Promise<ReportedAudit> {
  const { ports, clock } = context;
  const startedAt = clock.now();
  const [stock, previous] = await Promise.all([takeStock(context), readPreviousAudit(ports, context.stackSet)]);
  const since = await readOperationsSince(context, stock, previous.record);
  const coverage = coverAccounts(context, stock, since);
  const known = { previous: previous.record, since, without: coverage.without };
  const [drift, proven] = await Promise.all([detectDrift(context, stock), proveAccounts(context, stock, known)]);
  const meanwhile = await lookAgain(context, stock);
  const notices = [...previous.notices, ...since.notices, ...coverage.notices, ...proven.notices];
  const readings = { stock, coverage, drift, proven, meanwhile, previous, notices };
  return reportAudit(context, { ...readings, startedAt, endedAt: clock.now() });
}
