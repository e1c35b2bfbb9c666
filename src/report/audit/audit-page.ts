import type { AuditReport } from '../../domain/audit/audit-report.ts';
import { auditFacts } from '../../domain/audit/fact.ts';
import { severities } from '../../domain/audit/finding.ts';
import { auditExplanations } from '../../domain/failure-reason.ts';
import { countOf, firstOf } from '../../domain/quantity.ts';
import { commitUrl } from '../parts/about.ts';
import type { About } from '../parts/about.ts';
import { accountUrl, stackSetUrl } from '../parts/links.ts';
import { shorten, visibleLine } from '../parts/markdown.ts';
import { createList } from '../results-page/page-data.ts';
import type { PageData, PageRow, PageStep } from '../results-page/page-shape.ts';
import { anchor, code, embedJson, escapeHtml, escapeLines, prose } from '../results-page/page-text.ts';
import { renderPage, renderTable } from '../results-page/results-page.ts';
import { auditCounts, auditDuration, auditHeadline, markOf } from './audit-heading.ts';
import { listRecords } from './audit-results.ts';
import type { AccountRecord } from './audit-results.ts';
import { factWords } from './audit-sections.ts';
import { findAuditSteps } from './audit-steps.ts';
import type { AuditStep } from './audit-steps.ts';
import { createAccountLookup, dayOf } from './finding-groups.ts';

/** What stands where a rollout has its classes, worst first. */
const classes = [...severities, 'unproven', 'accepted', 'proven', 'suspended', 'not asked'] as const;
/** What stands where a rollout has versions; `all`: nothing is said against the account. */
const facts = [...auditFacts, 'all'] as const;
const longestName = 100;
/** With more rows than that, texts are cut: a page of 10,000 accounts stays readable for a browser. */
const manyRows = 5000;
const longestText = 300;

/**
 * `results.html` of an audit: each finding, each that is accepted and each doubt is a row; an account without any has one
 * of its own.
 * @returns the file in pieces of whole texts.
 */
export function* renderAuditPage(report: AuditReport, about: About): Generator<string> {
  yield* renderPage({
    stackSetName: report.stackSet.name,
    mark: markOf(report),
    headline: auditHeadline(report),
    header: [renderRun(report, about), renderNews(report, about), renderFactWords(report)].join('\n'),
    main: renderMain(report),
  });
}

function* renderMain(report: AuditReport): Generator<string> {
  if (report.accounts.length === 0 && report.findings.length + report.doubts.length === 0) {
    yield '<p>No account was looked at.</p>\n';
    return;
  }
  const isCut = report.findings.length + report.doubts.length > manyRows;
  yield* renderTable({
    counts: escapeHtml(auditCounts(report)),
    classes: 'Severity',
    versions: 'Fact',
    notice: isCut
      ? `<p class="muted">This page is cut short: texts end after ${longestText} characters. <code>results.json</code> has the whole texts.</p>`
      : '',
    data: renderData(report, isCut ? longestText : Number.POSITIVE_INFINITY),
  });
}

/** One row before its texts are shared. */
interface Row {
  readonly region: string;
  readonly class: (typeof classes)[number];
  readonly fact: (typeof facts)[number];
  readonly reason: readonly [reason: string, cause: string];
  readonly property: string;
  readonly since: string;
  readonly text: string;
  readonly step: PageStep;
}

const noStep: PageStep = ['', '', ''];

function rowsOf(
  { account, findings, accepted, doubts }: AccountRecord,
  factsAsked: AuditReport['factsAsked'],
): readonly Row[] {
  const found = [
    ...findings.map((finding) => ({ finding, until: '' })),
    ...accepted.map(({ finding, entry }) => ({ finding, until: entry.until })),
  ];
  const rows = [
    ...found.map(({ finding, until }): Row => {
      const { region, fact, reason, property, since, isNew, what, gains, expected, actual, severity } = finding;
      const lets = gains.length === 0 ? '' : ` The role ${gains.join('; ')}.`;
      const values = expected === '' && actual === '' ? '' : ` ${expected || 'none'} → ${actual || 'none'}`;
      return {
        region,
        class: until === '' ? severity : 'accepted',
        fact,
        reason: [reason, auditExplanations[reason].cause],
        property,
        since: isNew ? 'new' : dayOf(since),
        text: `${what}${lets}${values}`,
        step: until === '' ? stepOf(finding.remedy) : [`accepted until ${visibleLine(until)}`, '', ''],
      };
    }),
    ...doubts.map(({ fact, why, next }): Row => ({
      region: '',
      class: 'unproven',
      fact,
      reason: ['unproven', auditExplanations.unproven.cause],
      property: '',
      since: '',
      text: why,
      step: [visibleLine(next).replace(/\.$/, ''), '', ''],
    })),
  ];
  if (rows.length > 0) return rows;
  const isProven = factsAsked.length > 0 && factsAsked.every((fact) => account.facts[fact] === 'proven');
  const plain = isProven ? 'proven' : account.isSuspended ? 'suspended' : 'not asked';
  return [{ region: '', class: plain, fact: 'all', reason: ['', ''], property: '', since: '', text: '', step: noStep }];
}

function stepOf(remedy: AuditReport['findings'][number]['remedy']): PageStep {
  switch (remedy.kind) {
    case 'apply':
      return ['run `apply`', '', ''];
    case 'commands':
      return [visibleLine(remedy.text), remedy.commands.map(visibleLine).join('\n'), ''];
    case 'advice':
      return [visibleLine(remedy.text), '', ''];
  }
}

/** As of a rollout: what rows share stands once. */
function* renderData(report: AuditReport, mostCharacters: number): Generator<string> {
  const units = createList<readonly [id: string, path: string]>();
  const regions = createList<string>();
  const reasons = createList<readonly [reason: string, cause: string]>();
  const properties = createList<string>();
  const days = createList<string>();
  const texts = createList<string>();
  const steps = createList<PageStep>();
  const encode = ({ account }: AccountRecord, row: Row): PageRow => [
    visibleLine(account.account),
    shorten(visibleLine(account.name), longestName),
    units.indexOf([visibleLine(account.organizationalUnitId), visibleLine(account.organizationalUnitPath)]),
    regions.indexOf(visibleLine(row.region)),
    classes.indexOf(row.class),
    facts.indexOf(row.fact),
    reasons.indexOf(row.reason),
    properties.indexOf(visibleLine(row.property)),
    days.indexOf(visibleLine(row.since)),
    texts.indexOf(shorten(visibleLine(row.text), mostCharacters)),
    steps.indexOf(row.step),
    0,
  ];
  yield '{"rows":[';
  let isFirst = true;
  for (const records of listRecords(report)) {
    const rows = records.flatMap((record) =>
      rowsOf(record, report.factsAsked).map((row) => embedJson(encode(record, row))),
    );
    yield `${isFirst ? '\n' : ',\n'}${rows.join(',\n')}`;
    isFirst = false;
  }
  const rest: Omit<PageData, 'rows'> = {
    stackSetName: report.stackSet.name,
    accountUrlStart: accountUrl('', report.stackSet.region),
    wantedVersion: 'all',
    rowWords: 'rows',
    titles: { version: 'Fact', class: 'Severity', status: 'Property', detailedStatus: 'Since', statusReason: 'What' },
    fileNames: {
      version: 'fact',
      class: 'severity',
      status: 'property',
      detailedStatus: 'since',
      statusReason: 'what',
      operationId: '',
    },
    classes,
    versions: facts,
    units: units.values,
    regions: regions.values,
    reasons: reasons.values,
    statuses: properties.values,
    detailedStatuses: days.values,
    operations: [''],
    statusReasons: texts.values,
    steps: steps.values,
  };
  yield `],\n${embedJson(rest).slice(1)}`;
}

function renderRun(report: AuditReport, { headSha, runUrl, runId }: About): string {
  const { stackSet, outcome, failureReason, roleArnPattern, endedAt } = report;
  const ended = endedAt.toISOString().slice(0, 16).replace('T', ' ');
  const rows: readonly (readonly [title: string, html: string])[] = [
    ['Stack set', `${anchor(code(stackSet.name), stackSetUrl(stackSet))} in ${code(stackSet.region)}`],
    ['Role', code(roleArnPattern)],
    ['Outcome', `${code(outcome)}${failureReason === undefined ? '' : ` (${code(failureReason)})`}`],
    [
      'Run',
      `${anchor(`run ${runId}`, runUrl)}, commit ${anchor(code(headSha.slice(0, 7)), commitUrl({ headSha, runUrl, runId }))}`,
    ],
    ['Ended', `${ended} UTC, after ${escapeHtml(auditDuration(report))}`],
  ];
  return `<dl class="facts">${rows.map(([title, html]) => `<dt>${title}</dt><dd>${html}</dd>`).join('')}</dl>`;
}

const mostSteps = 100;
const mostNamed = 5;
const mostCommands = 2;

function renderNews(report: AuditReport, about: About): string {
  const { error } = report;
  const nameOf = createAccountLookup(report);
  const steps = findAuditSteps(report).slice(0, mostSteps);
  const items = steps.map(
    (step) => `<li>${renderStep(step, about, (account) => nameOf(account).name || account)}</li>`,
  );
  const parts = [
    `<p><b>${escapeHtml(auditCounts(report))}.</b></p>`,
    error === undefined ? '' : `<p><b>What happened:</b> ${prose(error.what)}</p>`,
    error?.why === undefined || error.why === '' ? '' : `<pre>${escapeLines(error.why.slice(0, 10_000))}</pre>`,
    items.length === 0 ? '' : `<p><b>Do now</b></p><ol>${items.join('')}</ol>`,
  ];
  return `<section class="news">${parts.join('')}</section>`;
}

function renderStep(
  { accounts, text, commands, isRerun }: AuditStep,
  { runUrl }: About,
  nameOf: (account: string) => string,
): string {
  if (isRerun) return `${anchor('Run again', runUrl)}: ${prose(text)}`;
  const who = firstOf(
    accounts.map((account) => code(nameOf(account))),
    mostNamed,
  );
  const shown = commands.slice(0, mostCommands).map((command) => `<pre>${escapeLines(command)}</pre>`);
  return `${who === '' ? '' : `${who}: `}${prose(text)}${shown.join('')}`;
}

function renderFactWords({ factsAsked, factCounts }: AuditReport): string {
  const rows = factsAsked.map((fact) => {
    const { proven, violated, unproven } = factCounts[fact];
    const counts = [
      `${proven} proven`,
      ...(violated === 0 ? [] : [`${violated} not`]),
      ...(unproven === 0 ? [] : [`${unproven} not looked at`]),
    ];
    return `<dt>${code(fact)}</dt><dd>${escapeHtml(factWords[fact])}: ${countOf(proven + violated + unproven, 'account')}, ${counts.join(', ')}</dd>`;
  });
  return `<dl class="facts">${rows.join('')}</dl>`;
}
