import type { AuditReport, ReportedFinding } from '../../domain/audit/audit-report.ts';
import { runExplanations } from '../../domain/failure-reason.ts';
import { countOf, firstOf } from '../../domain/quantity.ts';
import type { About } from '../parts/about.ts';
import { escapeMarkdown, inlineCode, link } from '../parts/markdown.ts';
import { numbered, renderStep } from '../parts/step-list.ts';
import { createAccountLookup, groupAuditFindings, groupDoubts, withoutAccount } from './finding-groups.ts';

/** One thing to do, and in which accounts. */
export interface AuditStep {
  /** Empty: no account's alone. */
  readonly accounts: readonly string[];
  /** Without its end; identifiers stand between backticks. */
  readonly text: string;
  /** Lines of a shell, one entry for each account that needs other ones. */
  readonly commands: readonly string[];
  /** The run itself is run again. */
  readonly isRerun: boolean;
}

/** What puts it right, the most severe first; the audit again comes last. */
export function findAuditSteps(report: AuditReport): readonly AuditStep[] {
  const { outcome, failureReason, error } = report;
  if (outcome === 'proven') return [];
  const steps = [...findRemedies(report.findings), ...findDoubtSteps(report)];
  const general =
    outcome === 'failed' && failureReason !== undefined && failureReason !== 'role-not-proven'
      ? [step(error?.next ?? runExplanations[failureReason].next)]
      : [];
  const again =
    outcome === 'interrupted'
      ? 'an audit begins from the start and changes nothing'
      : 'only an audit proves that it is right';
  return [...general, ...steps, { ...step(again), isRerun: true }];
}

function step(text: string, accounts: readonly string[] = [], commands: readonly string[] = []): AuditStep {
  return { accounts, text: text.replace(/\.$/, ''), commands, isRerun: false };
}

const applyText = 'run `apply`: it deploys and updates what is missing or outdated';

/** Remedies that are the same are one step, whatever they are for. */
function findRemedies(findings: readonly ReportedFinding[]): readonly AuditStep[] {
  const groups = groupAuditFindings(findings).map(({ findings: own }) => own);
  const merged = Map.groupBy(groups, ([first]) =>
    first === undefined ? '' : withoutAccount(JSON.stringify(first.remedy), first.account),
  );
  return [...merged.values()].flatMap((parts) => {
    const own = parts.flat();
    const [first] = own;
    if (first === undefined) return [];
    const accounts = [...new Set(own.map(({ account }) => account))];
    const { remedy } = first;
    if (remedy.kind !== 'commands') return [step(remedy.kind === 'apply' ? applyText : remedy.text, accounts)];
    const commands = own.map((finding) =>
      finding.remedy.kind === 'commands' ? finding.remedy.commands.join('\n') : '',
    );
    return [step(remedy.text, accounts, [...new Set(commands)])];
  });
}

function findDoubtSteps({ doubts }: AuditReport): readonly AuditStep[] {
  const byNext = Map.groupBy(groupDoubts(doubts), ({ doubt }) => withoutAccount(doubt.next, doubt.account));
  return [...byNext.values()].flatMap((own) => {
    const [first] = own;
    if (first === undefined) return [];
    return [step(withoutRerun(first.doubt.next), [...new Set(own.flatMap(({ accounts }) => accounts))])];
  });
}

/** The last step of every list is the audit again. */
function withoutRerun(text: string): string {
  const said = text.replace(/,? then run the audit again\.?$/i, '').replace(/\s*Run the audit again\.?$/i, '');
  const own = said.trim() === '' ? text : said;
  return `${own.charAt(0).toLowerCase()}${own.slice(1)}`;
}

/** @param most steps that are shown. @param named accounts that one of them names. */
export function renderAuditSteps(report: AuditReport, about: About, most: number, named: number): string {
  const steps = findAuditSteps(report);
  if (steps.length === 0) return '';
  const accountOf = createAccountLookup(report);
  const nameOf = (account: string): string => inlineCode(accountOf(account).name || account, 60);
  const shown = steps.length <= most ? steps : [...steps.slice(0, most - 1), ...steps.slice(-1)];
  const left = steps.length - shown.length;
  const items = shown.map(({ accounts, text, commands, isRerun }) => {
    if (isRerun) return `${link('Run again', about.runUrl)}: ${escapeMarkdown(text)}`;
    const who = named === 0 ? nameCount(accounts.length) : firstOf(accounts.map(nameOf), named);
    return renderStep({ who, step: { text }, commands }, about);
  });
  const rest = left === 0 ? [] : [`${countOf(left, 'more step')}: every finding has its own in \`results.html\``];
  return `**Do now**\n\n${numbered([...items.slice(0, -1), ...rest, ...items.slice(-1)])}`;
}

function nameCount(count: number): string {
  return count === 0 ? '' : countOf(count, 'account');
}

/** In one line, for the log. */
export function auditStepLine({ accounts, text, commands, isRerun }: AuditStep): string {
  const who = accounts.length === 0 ? '' : `${firstOf(accounts, 5)}: `;
  const [first] = commands;
  const command = first === undefined ? '' : `: ${first.split('\n').join('; ')}`;
  return `${who}${isRerun ? 'Run again: ' : ''}${text.replaceAll('`', '')}${command}`;
}
