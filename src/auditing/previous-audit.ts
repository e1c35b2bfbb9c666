import type { AuditRecord } from '../domain/audit/audit-record.ts';
import { attempt } from '../domain/attempt.ts';
import type { StackSetRef } from '../domain/stack-set/stack-set.ts';
import type { Ledger, Ports } from '../ports.ts';

/** What the ledger knows of earlier audits. */
export interface PreviousAudit {
  /** undefined: there is none, or none that can be read. */
  readonly record: AuditRecord | undefined;
  readonly notices: readonly string[];
}

/** A record that cannot be read hides when a finding began, so that an older one only helps so far. */
const mostBroken = 5;
/** A ledger may be shared by several stack sets. */
const mostRead = 100;

/** The newest audit of the same stack set. Without it an audit says the same about now, and nothing about before. */
export async function readPreviousAudit({ ledger }: Pick<Ports, 'ledger'>, ref: StackSetRef): Promise<PreviousAudit> {
  if (!('location' in ledger)) {
    const why = `Nothing is known of earlier audits, and this one is not kept, since there is no ledger: ${ledger.why}.`;
    return { record: undefined, notices: [why] };
  }
  const found = await attempt(() => findNewest(ledger, ref));
  if (found.kind === 'done') return found.value;
  return { record: undefined, notices: [`Nothing is known of earlier audits: ${found.error.message}`] };
}

async function findNewest(ledger: Ledger, ref: StackSetRef): Promise<PreviousAudit> {
  const broken: string[] = [];
  let read = 0;
  for await (const { key, record } of ledger.readAudits()) {
    read += 1;
    if (record === undefined) broken.push(key);
    else if (isOf(record, ref)) return { record, notices: describeBroken(broken) };
    if (broken.length === mostBroken || read === mostRead) break;
  }
  return { record: undefined, notices: describeBroken(broken) };
}

function isOf({ stackSet }: AuditRecord, { name, region }: StackSetRef): boolean {
  return stackSet.name === name && stackSet.region === region;
}

function describeBroken(keys: readonly string[]): readonly string[] {
  return keys.map((key) => `\`${key}\` in the ledger is no record of an audit that this version can read.`);
}
