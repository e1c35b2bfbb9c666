import { isJsonObject } from '../../json.ts';
import type { Json, JsonObject } from '../../json.ts';
import { auditFailureReasons } from '../../failure-reason.ts';
import { isCount, isHex, isText, isTexts, readObject } from '../../ledger/record-members.ts';
import type { AuditOutcome } from '../../rollout.ts';
import type { AuditRecord, RecordedFinding, RecordedRole } from '../audit-record.ts';
import { auditFacts } from '../fact.ts';
import type { AuditFact } from '../fact.ts';
import { severities } from '../finding.ts';

/**
 * Strict: a record with one member that is not as it was written is none, since what it leaves out would read as put
 * right.
 * @returns undefined when the text is no record of an audit.
 */
export function parseAuditRecord(text: string): AuditRecord | undefined {
  const value = readObject(text);
  if (value?.['schemaVersion'] !== 1) return undefined;
  const { runId, runAttempt, outcome, startedAt, endedAt } = value;
  const stackSet = parseStackSet(value['stackSet']);
  const factsAsked = parseFacts(value['factsAsked']);
  const findings = parseList(value['findings'], parseFinding);
  const unproven = parseEntries(value['unproven'], parseFacts);
  const roles = parseEntries(value['roles'], parseRole);
  if (!isCount(runId) || !isCount(runAttempt) || !isOneOf(outcome, outcomes)) return undefined;
  if (!isTime(startedAt) || !isTime(endedAt) || stackSet === undefined || factsAsked === undefined) return undefined;
  if (findings === undefined || unproven === undefined || roles === undefined) return undefined;
  return {
    schemaVersion: 1,
    stackSet,
    runId,
    runAttempt,
    outcome,
    factsAsked,
    findings,
    unproven,
    roles,
    startedAt,
    endedAt,
  };
}

const outcomes: readonly AuditOutcome[] = ['proven', 'findings', 'unproven', 'failed', 'interrupted'];

function parseStackSet(value: Json | undefined): AuditRecord['stackSet'] | undefined {
  if (!isJsonObject(value)) return undefined;
  const { name, region } = value;
  return isText(name) && isText(region) ? { name, region } : undefined;
}

function parseFacts(value: Json | undefined): readonly AuditFact[] | undefined {
  return parseList(value, (each) => (isOneOf(each, auditFacts) ? each : undefined));
}

function parseFinding(value: Json): RecordedFinding | undefined {
  if (!isJsonObject(value)) return undefined;
  const { account, region, fact, reason, property, severity, fingerprint, what, since } = value;
  if (!isText(account) || !/^\d{12}$/.test(account) || !isText(region) || !isOneOf(fact, auditFacts)) return undefined;
  if (!isOneOf(reason, auditFailureReasons) || !isText(property) || !isOneOf(severity, severities)) return undefined;
  if (!isHex(fingerprint) || !isText(what) || !isTime(since)) return undefined;
  return { account, region, fact, reason, property, severity, fingerprint, what, since };
}

function parseRole(value: Json): RecordedRole | undefined {
  if (!isJsonObject(value) || !isText(value['roleId'])) return undefined;
  const { roleId, policies } = value;
  if (policies === undefined) return { roleId };
  if (!isJsonObject(policies) || !isTexts(Object.values(policies))) return undefined;
  return { roleId, policies: policies as Readonly<Record<string, string>> };
}

function parseList<Value>(
  value: Json | undefined,
  parse: (each: Json) => Value | undefined,
): readonly Value[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const parsed = (value as readonly Json[]).map(parse);
  return parsed.includes(undefined) ? undefined : (parsed as readonly Value[]);
}

/** By account. */
function parseEntries<Value>(
  value: Json | undefined,
  parse: (each: Json) => Value | undefined,
): Readonly<Record<string, Value>> | undefined {
  if (!isJsonObject(value)) return undefined;
  const parsed = Object.entries(value as JsonObject).map(([key, each]) => [key, parse(each)] as const);
  const isValid = parsed.every(([key, each]) => /^\d{12}$/.test(key) && each !== undefined);
  return isValid ? (Object.fromEntries(parsed) as Record<string, Value>) : undefined;
}

function isOneOf<Known extends string>(value: Json | undefined, known: readonly Known[]): value is Known {
  return known.some((each) => each === value);
}

function isTime(value: Json | undefined): value is string {
  return isText(value) && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value) && !Number.isNaN(Date.parse(value));
}
