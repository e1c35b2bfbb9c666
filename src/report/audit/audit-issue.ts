import type { AuditReport } from '../../domain/audit/audit-report.ts';
import { countOf } from '../../domain/quantity.ts';
import type { About } from '../parts/about.ts';
import { renderAccount } from '../parts/account-list.ts';
import { commentBudgetBytes, fit } from '../parts/fit.ts';
import type { Fitted } from '../parts/fit.ts';
import { bullets, escapeMarkdown, inlineCode, link, paragraphs } from '../parts/markdown.ts';
import { renderNews } from '../parts/news.ts';
import { auditCounts, renderAuditTitle } from './audit-heading.ts';
import { renderFixed } from './audit-sections.ts';
import { fewest, tierOf } from './audit-summary.ts';
import type { AuditDetail } from './audit-summary.ts';
import { createAccountLookup, groupAuditFindings } from './finding-groups.ts';

/** The same title for as long as the issue lives: what changes stands in its body. */
export function renderIssueTitle({ stackSet }: Pick<AuditReport, 'stackSet'>): string {
  return `Audit of stack set ${stackSet.name} (${stackSet.region}): the role is not proven`;
}

const whole: AuditDetail = { steps: 15, findings: 200, named: 5, doubts: 50, others: 50, accounts: 0 };

/** The body of the issue, within GitHub's limit: what the step summary has, without the list of accounts. */
export function renderIssueBody(report: AuditReport, about: About): Fitted {
  const tiers = [
    tierOf(report, about, 'full', '', whole),
    tierOf(report, about, 'fewer-accounts', 'most findings, most account names', {
      ...whole,
      findings: 50,
      named: 2,
      doubts: 10,
      others: 10,
    }),
    tierOf(report, about, 'counts-only', 'names of accounts, most findings', { ...fewest, findings: 20, doubts: 10 }),
  ];
  return fit(tiers, commentBudgetBytes);
}

const mostNew = 20;

/**
 * What people are notified of: findings that are new, and those that are fixed.
 * @returns empty: nothing has changed since the previous audit, or it is not known.
 */
export function renderIssueNews(report: AuditReport, about: About): string {
  const { findings, fixed, previous } = report;
  const fresh = findings.filter(({ isNew }) => isNew);
  if (previous === undefined || fresh.length + fixed.length === 0) return '';
  const accountOf = createAccountLookup(report);
  const groups = groupAuditFindings(fresh);
  const items = groups.slice(0, mostNew).map(({ finding, findings: own }) => {
    const others = own.length - 1;
    const { account, severity, what, property } = finding;
    const more = others === 0 ? '' : ` and ${countOf(others, 'more account')}`;
    const who = `${renderAccount({ id: account, name: accountOf(account).name })}${more}`;
    return `**${severity}** in ${who}: ${escapeMarkdown(what)} (${inlineCode(property, 200)})`;
  });
  const left = groups.length - items.length;
  return paragraphs([
    renderNews(fresh.length === 0 ? '✅' : '⚠️', report.stackSet.name, () => sayNews(fresh.length, fixed.length)),
    `${auditCounts(report)} (${link(`run ${about.runId}`, about.runUrl)}).`,
    items.length === 0
      ? undefined
      : `⚠️ **New:**\n\n${bullets([...items, ...(left === 0 ? [] : [`and ${left} more`])])}`,
    renderFixed(report, mostNew),
  ]);
}

function sayNews(fresh: number, fixed: number): string {
  return [
    ...(fresh === 0 ? [] : [countOf(fresh, 'new finding')]),
    ...(fixed === 0 ? [] : [`${countOf(fixed, 'finding')} fixed`]),
  ].join(', ');
}

/** Why the issue is closed. */
export function renderIssueClosing(report: AuditReport, about: About): string {
  return paragraphs([
    renderAuditTitle(report),
    `By the audit of ${link(`run ${about.runId}`, about.runUrl)}. The next one that finds something opens this issue again.`,
    renderFixed(report, mostNew),
  ]);
}
