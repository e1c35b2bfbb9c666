import type { AuditReport, ReportedFinding } from '../../domain/audit/audit-report.ts';
import { severities } from '../../domain/audit/finding.ts';
import type { AuditFailureReason } from '../../domain/failure-reason.ts';
import { countOf, renderDuration } from '../../domain/quantity.ts';
import { renderNews } from '../parts/news.ts';
import { countAccounts, createAccountLookup, dayOf } from './finding-groups.ts';

/** `## ❌ NAME: news`. */
export function renderAuditTitle(report: AuditReport): string {
  const { name } = report.stackSet;
  const whole = auditHeadline(report);
  // The whole name says more than how many other findings there are, which the next line says as well.
  const news = name.length + whole.length > longestTitle ? whole.replace(/, \d+ more findings?/, '') : whole;
  return renderNews(markOf(report), name, () => news);
}

const longestTitle = 95;

export function markOf({ outcome }: Pick<AuditReport, 'outcome'>): string {
  if (outcome === 'proven') return '✅';
  return outcome === 'unproven' ? '❓' : '❌';
}

export function auditDuration({ startedAt, endedAt }: AuditReport): string {
  return renderDuration(Math.max(0, endedAt.getTime() - startedAt.getTime()));
}

/** The worst that an audit has found, without the stack set's name; holds no text of others. */
export function auditHeadline(report: AuditReport): string {
  const { outcome, accountsProven, accountsTotal, findings, doubts, failureReason } = report;
  const unlooked = countAccounts(doubts);
  const doubtPart = `${ofAll(report, doubts)} could not be looked at`;
  switch (outcome) {
    case 'proven':
      return `${accountsProven} of ${countOf(accountsTotal, 'account')} proven`;
    case 'findings':
      return findings.length === 0 ? doubtPart : findingsPart(report);
    case 'unproven':
      return doubtPart;
    case 'interrupted':
      return 'the audit was interrupted, nothing is proven';
    case 'failed': {
      const failed = `the audit failed (${failureReason ?? 'unknown'})`;
      if (findings.length > 0) return `${findingsPart(report)}; ${failed}`;
      return unlooked === 0 ? failed : `${failed}, ${countOf(unlooked, 'account')} not looked at`;
    }
  }
}

function findingsPart(report: AuditReport): string {
  const { findings } = report;
  const [worst] = severities.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
  if (worst === undefined) return 'nothing was found';
  const part = changedParts[worst.property];
  const alike = findings.filter(
    ({ reason, property }) => reason === worst.reason && (part === undefined || property === worst.property),
  );
  const others = findings.length - alike.length;
  const more = others === 0 ? '' : `, ${countOf(others, 'more finding')}`;
  const where = ofAll(report, alike);
  const isChanged = worst.reason === 'role-differs' && part !== undefined;
  const news = isChanged ? `${part} in ${where}` : reasonNews[worst.reason](where, countAccounts(alike) === 1);
  return `${news}${more}`;
}

/** What of the role is changed, where that says more than that it is; by the property of the finding. */
const changedParts: Readonly<Record<string, string>> = {
  AssumeRolePolicyDocument: 'the trust policy is changed',
  PermissionsBoundary: 'the permissions boundary is changed',
  RoleId: 'the role was replaced by hand',
};

/** `2 of 40 accounts`; `2 accounts` when one of them is not targeted. */
function ofAll(report: AuditReport, ones: readonly Pick<ReportedFinding, 'account'>[]): string {
  const accountOf = createAccountLookup(report);
  const count = countAccounts(ones);
  const isWithin = ones.every(({ account }) => accountOf(account).isTargeted) && count <= report.accountsTotal;
  return isWithin ? `${count} of ${countOf(report.accountsTotal, 'account')}` : countOf(count, 'account');
}

/** @param where `2 of 40 accounts`. @param isOne it is about a single account. */
const reasonNews: Readonly<Record<AuditFailureReason, (where: string, isOne: boolean) => string>> = {
  'assumable-without-external-id': (where, isOne) =>
    `${where} ${isOne ? 'lets' : 'let'} others in without the external id`,
  'policy-attached': (where, isOne) => `${where} ${isOne ? 'has' : 'have'} a policy too many`,
  'role-differs': (where) => `the role is changed in ${where}`,
  'role-missing': (where) => `the role is missing in ${where}`,
  'not-covered': (where, isOne) => `${where} ${isOne ? 'is' : 'are'} not covered`,
  drifted: (where, isOne) => `${where} ${isOne ? 'has' : 'have'} drifted`,
  'not-assumable': (where) => `the role cannot be assumed in ${where}`,
  unproven: (where) => `${where} could not be looked at`,
};

/** What was found, new and fixed, in one line without its end. */
export function auditCounts(report: AuditReport): string {
  const { findings, fixed, previous, accountsProven, accountsTotal, doubts, outcome } = report;
  const fresh = findings.filter(({ isNew }) => isNew).length;
  const since = previous === undefined ? undefined : `the audit of ${dayOf(previous.at)}`;
  const changes = [...(fresh > 0 ? [`${fresh} new`] : []), ...(fixed.length > 0 ? [`${fixed.length} fixed`] : [])];
  const change =
    since === undefined
      ? findings.length === 0
        ? ''
        : ' (no earlier audit is known)'
      : changes.length === 0
        ? findings.length === 0
          ? ''
          : ` (all known since ${since} or earlier)`
        : ` (${changes.join(', ')} since ${since})`;
  const found =
    findings.length === 0
      ? 'Nothing was found'
      : `${countOf(findings.length, 'finding')} in ${countOf(countAccounts(findings), 'account')}`;
  const unlooked = countAccounts(doubts);
  const proven = `${accountsProven} of ${countOf(accountsTotal, 'account')} proven`;
  return [
    `${found}${change}`,
    ...(outcome === 'proven' || outcome === 'interrupted' ? [] : [proven]),
    ...(unlooked === 0 ? [] : [`${countOf(unlooked, 'account')} not fully looked at`]),
  ].join('; ');
}
