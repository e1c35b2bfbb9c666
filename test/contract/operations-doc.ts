import { readFile, writeFile } from 'node:fs/promises';

import { format, resolveConfig } from 'prettier';

import { accountClasses } from '../../src/domain/account-result.ts';
import {
  accountExplanations,
  accountFailureReasons,
  runExplanations,
  runFailureReasons,
} from '../../src/domain/failure-reason.ts';
import type { Explanation } from '../../src/domain/failure-reason.ts';
import { acceptableReasons, fingerprintReasons, gateExplanations, gateReasons } from '../../src/domain/gate-reason.ts';
import type { GateReason } from '../../src/domain/gate-reason.ts';
import { isGreen } from '../../src/domain/rollout.ts';
import type { Outcome } from '../../src/domain/rollout.ts';
import { classExplanations } from '../../src/report/parts/account-class.ts';
import { outcomeExplanations } from '../../src/report/parts/outcome-explanation.ts';

const document = new URL('../../docs/operations.md', import.meta.url);

export async function readOperationsDoc(): Promise<string> {
  return readFile(document, 'utf8');
}

export async function writeOperationsDoc(text: string): Promise<void> {
  await writeFile(document, text);
}

/**
 * The document with its tables as the code has them now, formatted; the rest stays as it is.
 * @throws when a pair of markers is missing, so that a table cannot get lost unseen.
 */
export async function renderOperationsDoc(text: string): Promise<string> {
  let rendered = text;
  for (const [name, table] of Object.entries(tables())) rendered = replaceBlock(rendered, name, table);
  return format(rendered, { ...(await resolveConfig(document)), parser: 'markdown' });
}

function tables(): Readonly<Record<string, string>> {
  const explain = ({ cause, next }: Explanation): readonly string[] => [sentence(cause), sentence(next)];
  const outcomes = Object.keys(outcomeExplanations) as Outcome[];
  return {
    outcomes: renderTable(
      ['`outcome`', 'Exit', 'Means', 'Next'],
      outcomes.map((outcome) => [
        code(outcome),
        isGreen(outcome) ? '0' : '1',
        ...explain(outcomeExplanations[outcome]),
      ]),
    ),
    'failure-reasons': renderTable(
      ['`failure-reason`', 'Cause', 'Next'],
      runFailureReasons.map((reason) => [code(reason), ...explain(runExplanations[reason])]),
    ),
    'account-classes': renderTable(
      ['Class', 'Means', 'Next'],
      accountClasses.map((name) => [code(name), ...explain(classExplanations[name])]),
    ),
    'account-reasons': renderTable(
      ['Reason', 'Cause', 'Next'],
      accountFailureReasons.map((reason) => [code(reason), ...explain(accountExplanations[reason])]),
    ),
    'gate-reasons': renderTable(
      ['Reason', 'Why it is refused', 'Instead', '`allow`'],
      gateReasons.map((reason) => {
        const { why, next } = gateExplanations[reason];
        return [code(reason), ...explain({ cause: why, next }), describeAllow(reason)];
      }),
    ),
  };
}

function describeAllow(reason: GateReason): string {
  if (!acceptableReasons.includes(reason)) return 'no';
  return fingerprintReasons.includes(reason) ? 'with the fingerprint' : 'yes';
}

function code(text: string): string {
  return `\`${text}\``;
}

function sentence(text: string): string {
  const ended = /[.!?]$/.test(text) ? text : `${text}.`;
  return `${ended.charAt(0).toUpperCase()}${ended.slice(1)}`.replaceAll('|', '\\|');
}

function renderTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function replaceBlock(text: string, name: string, content: string): string {
  const start = `<!-- ${name}:start -->`;
  const end = `<!-- ${name}:end -->`;
  const from = text.indexOf(start);
  const to = text.indexOf(end, from);
  if (from < 0 || to < 0) throw new Error(`docs/operations.md has no ${start} … ${end}`);
  return `${text.slice(0, from + start.length)}\n\n${content}\n\n${text.slice(to)}`;
}
