import { auditFacts } from '../../domain/audit/fact.ts';
import type { AuditFact } from '../../domain/audit/fact.ts';
import type { DriftDetection } from '../../domain/audit/audit-request.ts';
import { inputError } from '../../domain/user-error.ts';
import type { InputName } from '../rules.ts';
import { parseChoice, parseDurationSeconds, showValue } from '../value-parsers.ts';

/** @returns in the order of the report. */
export function parseFacts(input: InputName, entries: readonly string[]): readonly AuditFact[] {
  const unknown = entries.find((entry) => !auditFacts.some((fact) => fact === entry));
  if (unknown !== undefined) {
    throw inputError(input, `${showValue(unknown)} is not a known fact.`, `Use ${auditFacts.join(', ')}.`);
  }
  return auditFacts.filter((fact) => entries.includes(fact));
}

/** The booleans of YAML, and `last`. */
export function parseDriftDetection(input: InputName, text: string): DriftDetection {
  const plain = /^(?:True|TRUE|False|FALSE)$/.test(text) ? text.toLowerCase() : text;
  const choice = parseChoice(input, plain, ['true', 'last', 'false']);
  return choice === 'last' ? 'last' : choice === 'true' ? 'detect' : 'off';
}

/** Below five minutes a detection of any organization would be stopped; a workflow run lasts at most 35 days. */
export function parseDriftTimeoutMs(input: InputName, text: string): number {
  return parseDurationSeconds(input, text, { minSeconds: 300, maxSeconds: 432_000, range: 'from 5m to 120h' }) * 1000;
}
