import type { AuditReport, FixedFinding } from '../../domain/audit/audit-report.ts';
import { auditFacts } from '../../domain/audit/fact.ts';
import type { AuditFact, FactState } from '../../domain/audit/fact.ts';
import { countOf, firstOf, renderDuration } from '../../domain/quantity.ts';
import { renderAccount } from '../parts/account-list.ts';
import { operationUrl } from '../parts/links.ts';
import { alert, bullets, details, escapeMarkdown, inlineCode, link, table, visibleLine } from '../parts/markdown.ts';
import { allAccounts, countAccounts, createAccountLookup, dayOf, groupDoubts, isOver } from './finding-groups.ts';

/** What each fact says when it holds. */
export const factWords: Readonly<Record<AuditFact, string>> = {
  covered: 'the stack set’s present version is deployed',
  undrifted: 'CloudFormation’s drift detection finds no change',
  role: 'the role in IAM is the template’s, and nothing else is attached',
  assumable: 'assumed with the external id; denied without it and with a wrong one',
};

/** How many accounts each fact holds in. */
export function renderFacts({ factsAsked, factCounts }: AuditReport): string {
  const rows = factsAsked.map((fact) => {
    const { proven, violated, unproven } = factCounts[fact];
    return [`${inlineCode(fact)}: ${factWords[fact]}`, String(proven), String(violated), String(unproven)];
  });
  const counts = ['Proven', 'Does not hold', 'Not looked at'];
  // A column of nothing is no news.
  const kept = counts.filter((_, index) => index === 0 || rows.some((row) => row[index + 1] !== '0'));
  const body = rows.map((row) => [row[0] ?? '', ...kept.map((title) => row[counts.indexOf(title) + 1] ?? '')]);
  return table(['Fact', ...kept], body, kept);
}

/** Never fine: each has what to do. @param most doubts. @param named accounts of each that are named. */
export function renderDoubts(report: AuditReport, most: number, named: number): string {
  const groups = groupDoubts(report.doubts);
  if (groups.length === 0) return '';
  const accountOf = createAccountLookup(report);
  const items = groups.slice(0, most).map(({ doubt, facts, accounts }) => {
    const names = accounts.map((account) => renderAccount({ id: account, name: accountOf(account).name }));
    const who = named === 0 ? countOf(accounts.length, 'account') : firstOf(names, named);
    const next = report.outcome === 'interrupted' ? '' : ` **Next:** ${escapeMarkdown(doubt.next)}`;
    return `${who} (${facts.map((fact) => inlineCode(fact)).join(', ')}): ${escapeMarkdown(doubt.why)}${next}`;
  });
  const left = groups.length - items.length;
  const rest = left === 0 ? [] : [`and ${left} more in \`results.json\``];
  const count = countOf(countAccounts(report.doubts), 'account');
  return alert('WARNING', `**Could not be looked at: ${count}.** That is not fine.\n\n${bullets([...items, ...rest])}`);
}

/** Found earlier in an account that could not be looked at now. */
export function renderCarried(report: AuditReport, most: number): string {
  if (report.carried.length === 0) return '';
  const title = '**Found earlier, and not looked at now:**';
  return `${title}\n\n${bullets(listPast(report, report.carried, most))}`;
}

export function renderFixed(report: AuditReport, most: number): string {
  const { fixed, previous } = report;
  if (fixed.length === 0) return '';
  const since = previous === undefined ? '' : ` since the audit of ${dayOf(previous.at)}`;
  return `**✅ Fixed${since}:**\n\n${bullets(listPast(report, fixed, most))}`;
}

function listPast(report: AuditReport, ones: readonly FixedFinding[], most: number): readonly string[] {
  const accountOf = createAccountLookup(report);
  const groups = [...Map.groupBy(ones, ({ property, what }) => `${property}\n${what}`).values()];
  const items = groups.slice(0, most).flatMap((own) => {
    const [first] = own;
    if (first === undefined) return [];
    const names = own.map(({ account }) => renderAccount({ id: account, name: accountOf(account).name }));
    return [`${firstOf(names, 5)}: ${escapeMarkdown(first.what)} Found on ${dayOf(first.since)}.`];
  });
  const left = groups.length - items.length;
  return [...items, ...(left === 0 ? [] : [`and ${left} more`])];
}

/** What `ignore-findings` accepts, until when and why; what has run out counts again and says so. */
export function renderIgnored(report: AuditReport, most: number): string {
  const { ignored, endedAt } = report;
  if (ignored.length === 0) return '';
  const accountOf = createAccountLookup(report);
  const key = (until: string, reason: string, property: string): string => [until, reason, property].join('\n');
  const groups = [
    ...Map.groupBy(ignored, ({ entry, finding }) => key(entry.until, entry.reason, finding.property)).values(),
  ];
  const items = groups.slice(0, most).flatMap((own) => {
    const [first] = own;
    if (first === undefined) return [];
    const { entry, finding } = first;
    const names = own.map((one) =>
      renderAccount({ id: one.finding.account, name: accountOf(one.finding.account).name }),
    );
    const until = dayOf(entry.until);
    const when = isOver(entry.until, endedAt)
      ? `⚠️ accepted until ${until}, **counts again**`
      : `accepted until ${until}`;
    return [`${inlineCode(finding.property, 200)} in ${firstOf(names, 5)}: ${when}. ${escapeMarkdown(entry.reason)}`];
  });
  const left = groups.length - items.length;
  const title = `Accepted with ignore-findings: ${countOf(ignored.length, 'finding')}`;
  return details(title, bullets([...items, ...(left === 0 ? [] : [`and ${left} more`])]));
}

/** Which of the findings CloudFormation's detection has no eye for. */
export function renderBlindSpots({ findings, drift }: AuditReport): string {
  const about = findings.filter(({ isSeenByDriftDetection }) => isSeenByDriftDetection !== undefined);
  const unseen = about.filter(({ isSeenByDriftDetection }) => isSeenByDriftDetection === false);
  if (unseen.length === 0) return '';
  const properties = [...new Set(unseen.map(({ property }) => property))];
  const seen = about.length - unseen.length;
  const asked = drift.kind === 'looked' ? '' : ', which this audit did not ask,';
  const count =
    about.length === 1
      ? 'does not see the finding'
      : `sees ${seen === 0 ? 'none' : seen} of the ${about.length} findings`;
  const named = firstOf(
    properties.map((property) => inlineCode(property, 100)),
    5,
  );
  return `CloudFormation’s drift detection${asked} ${count} about what the role is: it does not compare ${named}.`;
}

/** Constant facts, once: how it was looked. */
export function renderHow(report: AuditReport): string {
  const { drift, notices, roleArnPattern, previous, factsAsked, startedAt, endedAt } = report;
  const notAsked = auditFacts.filter((fact) => !factsAsked.includes(fact));
  const took = renderDuration(Math.max(0, endedAt.getTime() - startedAt.getTime()));
  return details(
    'How it was looked',
    bullets([
      `Role: ${inlineCode(roleArnPattern)}; the audit took ${took}. It changes nothing.`,
      ...renderDrift(report, drift),
      ...(notAsked.length === 0 ? [] : [`Not asked: ${notAsked.map((fact) => inlineCode(fact)).join(', ')}.`]),
      previous === undefined
        ? 'No earlier audit is known, so that everything that was found counts as new.'
        : `Compared with the audit of ${dayOf(previous.at)} (run ${previous.runId}).`,
      ...notices.map((notice) => escapeMarkdown(visibleLine(notice).trim())),
    ]),
  );
}

function renderDrift({ stackSet }: AuditReport, drift: AuditReport['drift']): readonly string[] {
  if (drift.kind === 'not-asked') return ['CloudFormation’s drift detection was not asked.'];
  const { from, operationId, checkedAt, checked, total, isStopped, drifted } = drift;
  const id =
    operationId === undefined
      ? ''
      : ` (operation ${link(inlineCode(operationId), operationUrl(stackSet, operationId))})`;
  const when =
    checkedAt === undefined ? 'has never ended' : `of ${checkedAt.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
  const what = from === 'last' ? 'The last drift detection' : 'The drift detection';
  const stopped = isStopped ? ' It was stopped when `drift-timeout` passed.' : '';
  return [
    `${what} ${when}${id} looked at ${checked} of ${countOf(total, 'instance')} and found ${
      drifted === 0 ? 'no difference' : `a difference in ${countOf(drifted, 'account')}`
    }.${stopped}`,
  ];
}

const stateMarks: Readonly<Record<FactState, string>> = {
  proven: '✅',
  violated: '❌',
  unproven: '❓',
  'not-asked': '–',
};

/** Accounts with their facts. @param most the worst ones; 0: no list. */
export function renderAuditedAccounts(report: AuditReport, most: number): string {
  const all = allAccounts(report);
  if (most === 0 || all.length === 0) return '';
  const { factsAsked } = report;
  const shown = all.slice(0, most);
  const isPlain = (fact: AuditFact): boolean => shown.every(({ facts }) => facts[fact] === shown[0]?.facts[fact]);
  const varied = factsAsked.filter((fact) => !isPlain(fact));
  const unit = new Set(shown.map(({ organizationalUnitPath }) => organizationalUnitPath)).size > 1;
  const rows = shown.map((account) => [
    `${renderAccount({ id: account.account, name: account.name })}${renderStanding(account)}`,
    ...(unit ? [inlineCode(account.organizationalUnitPath, 200)] : []),
    ...varied.map((fact) => stateMarks[account.facts[fact]]),
  ]);
  const constant = factsAsked
    .filter((fact) => !varied.includes(fact))
    .map((fact) => `${stateMarks[shown[0]?.facts[fact] ?? 'not-asked']} ${inlineCode(fact)}`);
  const left = all.length - shown.length;
  return details(
    left === 0
      ? `All ${countOf(all.length, 'account')}`
      : `The first ${countOf(shown.length, 'account')} of ${all.length}`,
    [
      ...(constant.length === 0 ? [] : [`In each of them: ${constant.join(', ')}.`, '']),
      table(['Account', ...(unit ? ['OU'] : []), ...varied], rows),
    ].join('\n'),
  );
}

function renderStanding({
  isTargeted,
  isSuspended,
}: {
  readonly isTargeted: boolean;
  readonly isSuspended: boolean;
}): string {
  if (isSuspended) return ' suspended, skipped';
  return isTargeted ? '' : ' not targeted';
}
