import type { AuditReport, ReportedFinding } from '../../domain/audit/audit-report.ts';
import { auditExplanations } from '../../domain/failure-reason.ts';
import { countOf, firstOf } from '../../domain/quantity.ts';
import { logLine, plain } from '../log/log-line.ts';
import { shorten, visibleLine } from '../parts/markdown.ts';
import { auditCounts, auditDuration, auditHeadline } from './audit-heading.ts';
import { auditStepLine, findAuditSteps } from './audit-steps.ts';
import { createAccountLookup, dayOf, groupAuditFindings, groupDoubts } from './finding-groups.ts';

const mostLines = 100;
const mostSteps = 10;
const longestRedLine = 500;

/** The audit in short for the job log; the verdict follows it. */
export function auditLogLines(report: AuditReport): string[] {
  const { factsAsked, factCounts, error, fixed, carried, ignored, failureReason, drift, notices } = report;
  const groups = groupAuditFindings(report.findings);
  const steps = findAuditSteps(report);
  return [
    ...(error === undefined ? [] : [`What happened: ${plain(error.what)}`]),
    ...(error?.why === undefined ? [] : [`Why: ${plain(error.why)}`]),
    ...factsAsked.map((fact) => {
      const { proven, violated, unproven } = factCounts[fact];
      return `Fact ${fact}: proven in ${countOf(proven, 'account')}, does not hold in ${violated}, not looked at in ${unproven}`;
    }),
    ...(drift.kind === 'looked' ? [`Drift detection: looked at ${drift.checked} of ${drift.total} instances`] : []),
    ...groups.slice(0, mostLines).map(({ findings }) => findingLine(report, findings)),
    ...(groups.length > mostLines ? [`${groups.length - mostLines} more findings in results.json`] : []),
    ...groupDoubts(report.doubts)
      .slice(0, mostLines)
      .map(
        ({ doubt, facts, accounts }) =>
          `Could not be looked at (${facts.join(', ')}): ${nameAccounts(report, accounts)}: ${doubt.why} Next: ${doubt.next}`,
      ),
    ...carried.slice(0, mostLines).map((one) => `Found earlier, not looked at now: ${one.account}: ${one.what}`),
    ...fixed.slice(0, mostLines).map((one) => `Fixed: ${one.account}: ${one.what}`),
    ...(ignored.length === 0 ? [] : [`Accepted with ignore-findings: ${countOf(ignored.length, 'finding')}`]),
    ...notices,
    ...steps.slice(0, mostSteps).map((step, index) => `Do now ${index + 1}: ${auditStepLine(step)}`),
    ...(failureReason === undefined ? [] : [`Failure reason: ${failureReason}`]),
  ].map(logLine);
}

function findingLine(report: AuditReport, findings: readonly ReportedFinding[]): string {
  const [first] = findings;
  if (first === undefined) return '';
  const { severity, reason, property, what, gains, expected, actual, since, isNew } = first;
  const accounts = nameAccounts(
    report,
    findings.map(({ account }) => account),
  );
  const lets = gains.length === 0 ? '' : ` The role ${firstOf(gains, 3, '; ')}.`;
  const values = expected === '' && actual === '' ? '' : ` ${expected || 'none'} -> ${actual || 'none'}.`;
  const when = isNew ? 'new' : `since ${dayOf(since)}`;
  return `Found (${severity}, ${reason}, ${when}): ${accounts}: ${property}: ${plain(what)}${plain(lets)}${values}`;
}

function nameAccounts(report: AuditReport, accounts: readonly string[]): string {
  const accountOf = createAccountLookup(report);
  return firstOf(
    [...new Set(accounts)].map((account) => `${account} ${shorten(accountOf(account).name, 60)}`.trim()),
    5,
  );
}

/** The last line of a green audit. */
export function auditVerdictLine(report: AuditReport): string {
  return logLine(`Stack set ${report.stackSet.name}: ${auditHeadline(report)} · ${auditDuration(report)}`);
}

/** The one annotation of a red audit: the news, the first account with its cause, what to do first. */
export function redAuditLine(report: AuditReport): string {
  const { findings, doubts, error, stackSet } = report;
  const [first] = findings;
  const [doubt] = doubts;
  const [step] = findAuditSteps(report);
  const cause =
    first !== undefined
      ? `${nameAccounts(report, [first.account])}: ${plain(first.what)} (${auditExplanations[first.reason].cause})`
      : doubt !== undefined
        ? `${nameAccounts(report, [doubt.account])}: ${plain(doubt.why)}`
        : plain(error?.what ?? auditCounts(report));
  const parts = [
    `${stackSet.name}: ${auditHeadline(report)}`,
    shorten(visibleLine(cause), 220),
    ...(step === undefined ? [] : [`Next: ${auditStepLine(step)}`]),
  ];
  return shorten(visibleLine(parts.map((part) => part.replace(/\.$/, '')).join('. ')), longestRedLine);
}
