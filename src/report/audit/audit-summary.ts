import type { AuditReport } from '../../domain/audit/audit-report.ts';
import type { About } from '../parts/about.ts';
import { renderFooter } from '../parts/about.ts';
import { fit, summaryBudgetBytes } from '../parts/fit.ts';
import type { Tier } from '../parts/fit.ts';
import { artifactsUrl, documentLink, stackSetUrl } from '../parts/links.ts';
import { alert, escapeMarkdown, fence, inlineCode, link, paragraphs } from '../parts/markdown.ts';
import { auditCounts, renderAuditTitle } from './audit-heading.ts';
import {
  renderAuditedAccounts,
  renderBlindSpots,
  renderCarried,
  renderDoubts,
  renderFacts,
  renderFixed,
  renderHow,
  renderIgnored,
} from './audit-sections.ts';
import { renderAuditSteps } from './audit-steps.ts';
import { renderFindingsTable } from './findings-table.ts';

/** What a tier still shows. */
export interface AuditDetail {
  readonly steps: number;
  /** Rows of the table of findings. */
  readonly findings: number;
  /** Accounts that a row, a step or a doubt names. */
  readonly named: number;
  readonly doubts: number;
  /** Findings that are fixed, carried or accepted. */
  readonly others: number;
  /** Accounts of the list, the worst first; 0: no list. */
  readonly accounts: number;
}

const everything: AuditDetail = {
  steps: 50,
  findings: Number.POSITIVE_INFINITY,
  named: 10,
  doubts: 200,
  others: 200,
  accounts: Number.POSITIVE_INFINITY,
};

/** The step summary of an audit, within 1 MiB. */
export function renderAuditSummary(report: AuditReport, about: About): string {
  const notProven = report.accounts.filter((account) =>
    report.factsAsked.some((fact) => account.facts[fact] !== 'proven'),
  ).length;
  const tiers = [
    tierOf(report, about, 'full', '', everything),
    tierOf(report, about, 'not-proven-only', 'the accounts in which everything is proven', {
      ...everything,
      accounts: Math.max(1, notProven),
    }),
    tierOf(report, about, 'worst-accounts', 'all but the worst 2000 accounts, most findings', {
      ...everything,
      findings: 1000,
      named: 5,
      accounts: Math.max(1, Math.min(2000, notProven)),
    }),
    tierOf(report, about, 'counts-only', 'names of accounts, most findings', fewest),
  ];
  return fit(tiers, summaryBudgetBytes).markdown;
}

export const fewest: AuditDetail = { steps: 10, findings: 100, named: 0, doubts: 20, others: 10, accounts: 0 };

export function tierOf(report: AuditReport, about: About, name: string, leftOut: string, detail: AuditDetail): Tier {
  const notice =
    leftOut === ''
      ? ''
      : alert(
          'NOTE',
          `**This report is cut short.** Left out: ${leftOut}; \`results.json\` and \`results.csv\` have everything.`,
        );
  return { name, leftOut: notice, render: (said) => renderAudit(report, about, detail, said) };
}

/** From top to bottom as it is read: the news, what to do, what was found, what was not seen, the rest folded. */
export function renderAudit(report: AuditReport, about: About, detail: AuditDetail, notice: string): string {
  const lead = renderLead(report);
  return paragraphs([
    renderAuditTitle(report),
    lead,
    notice,
    renderAuditSteps(report, about, detail.steps, Math.min(3, detail.named)),
    renderFindingsTable(report, detail.findings, Math.min(5, detail.named)),
    renderBlindSpots(report),
    renderDoubts(report, detail.doubts, Math.min(5, detail.named)),
    renderCarried(report, detail.others),
    renderFixed(report, detail.others),
    report.accountsTotal === 0 ? undefined : renderFacts(report),
    renderIgnored(report, detail.others),
    renderHow(report),
    renderAuditedAccounts(report, detail.accounts),
    renderLinks(report, about),
  ]);
}

function renderLead(report: AuditReport): string {
  const { error, outcome } = report;
  const said = outcome === 'proven' && report.fixed.length === 0 ? '' : `**${auditCounts(report)}.**`;
  const what = error === undefined ? '' : escapeMarkdown(error.what);
  const why = error?.why === undefined ? '' : fence(error.why.slice(0, 10_000), '');
  return paragraphs([[said, what].filter(Boolean).join(' '), why]);
}

function renderLinks(report: AuditReport, about: About): string {
  const { failureReason, stackSet } = report;
  const links = [
    link('results', artifactsUrl(about)),
    link('stack set', stackSetUrl(stackSet)),
    ...(failureReason === undefined || about.documentsUrl === undefined
      ? []
      : [documentLink(`about ${inlineCode(failureReason)}`, 'operations.md#failure-reasons-of-a-run', about)]),
  ];
  return `${links.join(' · ')}<br>${renderFooter('audit', '', about, '', report.endedAt)}`;
}
