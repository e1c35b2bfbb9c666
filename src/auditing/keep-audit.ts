import { attempt } from '../domain/attempt.ts';
import { recordAudit } from '../domain/audit/history/record-audit.ts';
import { untilLastCall } from '../rollout/deadline.ts';
import type { AuditContext } from './audit-context.ts';
import type { ReportedAudit } from './report-audit.ts';

/**
 * Keeps an audit for the next one, before it is published. One that cannot be written stays as it was judged: what is
 * lost is since when, and the next audit compares with an older one. The warning says so.
 */
export async function keepAudit(context: AuditContext, { report, ...beside }: ReportedAudit): Promise<void> {
  const { ports, interruption } = context;
  const { ledger, run, log } = ports;
  if (!('location' in ledger)) return;
  const record = recordAudit(report, { run, ...beside });
  const written = await untilLastCall(
    interruption,
    attempt(() => ledger.writeAudit(record)),
  );
  if (written?.kind === 'done') return;
  const why = written === undefined ? 'the run had to end' : written.error.message;
  log.warning(`This audit is not in the ledger, so that the next one is compared with an older one: ${why}`);
}
