import type { AuditReport } from '../../domain/audit/audit-report.ts';
import type { Finding } from '../../domain/audit/finding.ts';
import { countOf, firstOf } from '../../domain/quantity.ts';
import { renderAccount } from '../parts/account-list.ts';
import { escapeMarkdown, inlineCode, shorten, table, visibleLine } from '../parts/markdown.ts';
import { createAccountLookup, dayOf, groupAuditFindings, isOver } from './finding-groups.ts';
import type { FindingGroup } from './finding-groups.ts';

/** From so many rows on a column that says the same in each is said once instead. */
const fewRows = 3;
const longestValue = 300;
const mostGains = 5;

interface Column {
  readonly title: string;
  readonly cell: (group: FindingGroup) => string;
  /** It may be said once for all rows. */
  readonly isConstantAllowed: boolean;
}

/**
 * Worst first; what several accounts have in common is one row.
 * @param most rows. @param named accounts of one row that are named.
 */
export function renderFindingsTable(report: AuditReport, most: number, named: number): string {
  const groups = groupAuditFindings(report.findings);
  const shown = groups.slice(0, most);
  if (shown.length === 0) return '';
  const columns = createColumns(report, named);
  const constant = columns.filter((column) => column.isConstantAllowed && isConstant(shown, column));
  const kept = columns.filter((column) => !constant.includes(column));
  const said = constant.flatMap(({ title, cell }) => {
    const [value] = shown.map(cell);
    return value === undefined || value === '' ? [] : [`${title}: ${value}`];
  });
  const left = groups.length - shown.length;
  return [
    ...(said.length === 0 ? [] : [`Each of these: ${said.join(' · ')}.`, '']),
    table(
      kept.map(({ title }) => title),
      shown.map((group) => kept.map(({ cell }) => cell(group))),
    ),
    ...(left === 0 ? [] : ['', `${countOf(left, 'more finding')} in \`results.csv\` and \`results.json\`.`]),
  ].join('\n');
}

function isConstant(groups: readonly FindingGroup[], { cell }: Column): boolean {
  return groups.length >= fewRows && new Set(groups.map(cell)).size === 1;
}

function createColumns(report: AuditReport, named: number): readonly Column[] {
  const accountOf = createAccountLookup(report);
  const units = ({ findings }: FindingGroup): readonly string[] => [
    ...new Set(findings.map(({ account }) => accountOf(account).organizationalUnitPath).filter((path) => path !== '')),
  ];
  return [
    { title: 'Severity', cell: ({ finding }) => renderSeverity(finding), isConstantAllowed: true },
    {
      title: 'Accounts',
      cell: ({ findings }) => {
        const accounts = [...new Set(findings.map(({ account }) => account))];
        const names = accounts.map((account) => renderAccount({ id: account, name: accountOf(account).name }));
        if (named === 0) return countOf(accounts.length, 'account');
        return names.length === 1 ? (names[0] ?? '') : `**${names.length}**: ${firstOf(names, named)}`;
      },
      isConstantAllowed: false,
    },
    {
      title: 'OU',
      cell: (group) =>
        firstOf(
          units(group).map((path) => inlineCode(path, 100)),
          3,
        ),
      isConstantAllowed: true,
    },
    { title: 'What', cell: ({ finding }) => renderWhat(finding), isConstantAllowed: false },
    ...(report.previous === undefined
      ? []
      : [{ title: 'Since', cell: (group: FindingGroup) => renderSince(group, report), isConstantAllowed: true }]),
  ];
}

const severityMarks: Readonly<Record<Finding['severity'], string>> = {
  critical: '🛑 critical',
  high: '⚠️ high',
  medium: 'medium',
  low: 'low',
};

function renderSeverity({ severity }: Finding): string {
  return severityMarks[severity];
}

/** The sentence, what it lets the role do, then what should be there and what is. */
export function renderWhat({ what, property, gains, expected, actual }: Finding): string {
  const lets = gains.length === 0 ? [] : [`⚠️ The role ${firstOf(gains.map(escapeGain), mostGains, '; ')}.`];
  const values =
    expected === '' && actual === ''
      ? []
      : [[expected, actual].map((value) => (value === '' ? 'none' : renderValue(value))).join(' → ')];
  return [`${escapeMarkdown(what)} (${inlineCode(property, 200)})`, ...lets, ...values].join('<br>');
}

function escapeGain(gain: string): string {
  return escapeMarkdown(shorten(visibleLine(gain), longestValue));
}

/** What is one word or a piece of JSON is code; the rest is prose. */
function renderValue(value: string): string {
  const line = shorten(visibleLine(value), longestValue);
  return /^[{["]/.test(line) || !line.includes(' ') ? inlineCode(line) : escapeMarkdown(line);
}

function renderSince({ findings, newOnes, since }: FindingGroup, report: AuditReport): string {
  const over = findings.flatMap(({ account, property }) =>
    report.ignored.filter(
      ({ finding, entry }) =>
        finding.account === account && finding.property === property && isOver(entry.until, report.endedAt),
    ),
  );
  const accepted = over[0] === undefined ? '' : `<br>accepted until ${dayOf(over[0].entry.until)}, which is over`;
  if (newOnes === findings.length) return `**new**${accepted}`;
  const fresh = newOnes === 0 ? '' : `<br>**${newOnes} new**`;
  return `${dayOf(since)}${fresh}${accepted}`;
}
