import { acceptableReasons, explainReason } from '../../domain/gate-reason.ts';
import type { GateReason } from '../../domain/gate-reason.ts';
import type { GateFinding } from '../../domain/gate.ts';
import type { PlanReport } from '../../domain/reports/plan-report.ts';
import { countOf, firstOf } from '../../domain/quantity.ts';
import type { About } from '../parts/about.ts';
import { allowEntryOf } from '../parts/gate-findings.ts';
import { renderAccountId } from '../parts/account-list.ts';
import { documentLink } from '../parts/links.ts';
import { alert, bullets, capitalize, escapeMarkdown, inlineCode, paragraphs, shorten } from '../parts/markdown.ts';
import type { Words } from './words.ts';

/** What would be, in words that follow "refused, ". */
function sayReason(reason: GateReason, { survey: { targets } }: PlanReport): string {
  switch (reason) {
    case 'replaces-stack-set':
      return 'the stack set would be replaced';
    case 'deletes-stack-set':
      return 'the stack set would be deleted';
    case 'stack-set-exists':
      return 'the stack set exists already';
    case 'accounts-lose-instances':
      return `${countOf(targets.lost.length, 'account')} would lose the role`;
    case 'depends-on-lost':
      return 'automatic deployment would lose its order';
    case 'update-tolerance-not-zero':
      return 'the update would tolerate failures';
    case 'wildcard-principal':
      return 'any principal could assume the role';
    case 'role-path-changed':
      return 'CloudFormation cannot move the role';
    case 'hidden-parameter':
      return 'a parameter would be hidden';
    case 'too-long-to-show':
      return 'the change is too long to be shown';
    case 'plan-changed':
      return 'the plan is not the approved one';
    case 'plan-not-reviewed':
      return 'no pull request has shown this';
    case 'plan-record-tampered':
      return 'the reviewed plan was changed by another hand';
    case 'commit-superseded':
      return 'a newer commit was rolled out already';
    case 'role-renamed':
      return 'every account would lose the role it has';
    case 'administrator-access':
      return 'the role has administrator access';
    case 'no-external-id':
      return 'the role asks for no external id';
    case 'federated-trust-open':
      return 'an identity provider could let anyone in';
    case 'organization-trust':
      return 'the whole organization could assume the role';
    case 'boundary-removed':
      return 'the role would lose its permissions boundary';
    case 'automatic-deployment-off':
      return 'new accounts would not get the role';
    case 'retain-off':
      return 'accounts that leave would lose the role';
    case 'unreadable-change':
      return 'a change cannot be read';
  }
}

/** For the headline, the longest first. */
export function refusalNews(report: PlanReport): readonly Words[] {
  const refusing = report.assessment.gate.findings.filter(({ isAccepted }) => !isAccepted);
  const [first, ...rest] = [...new Set(refusing.map(({ reason }) => reason))];
  if (first === undefined) return [['refused']];
  const news = `refused, ${sayReason(first, report)}`;
  const more = rest.length === 0 ? [] : [[`${news}, and ${countOf(rest.length, 'more reason')}`]];
  return [...more, [news]];
}

/** Why the gate refused, one line a reason. @param cap how many findings are shown. */
export function renderRefusal(report: PlanReport, about: About, cap: number): string {
  const refusing = report.assessment.gate.findings.filter(({ isAccepted }) => !isAccepted);
  if (refusing.length === 0) return '';
  const lines = refusing.slice(0, cap).map((finding) => renderRefusing(finding, report, about));
  const more = refusing.length > cap ? [`and ${refusing.length - cap} more`] : [];
  return alert('CAUTION', paragraphs(['**Nothing changes until this is solved:**', bullets([...lines, ...more])]));
}

/** Dangers that the user took, in short: they are in the table below, and the allow list is in the workflow. */
export function renderAccepted({ assessment: { gate } }: PlanReport, cap: number): string {
  const accepted = gate.findings.filter(({ isAccepted }) => isAccepted);
  if (accepted.length === 0) return '';
  const lines = accepted
    .slice(0, cap)
    .map(
      (finding) => `${inlineCode(`allow: ${allowEntryOf(finding)}`)}: ${escapeMarkdown(shorten(finding.detail, 600))}`,
    );
  const more = accepted.length > cap ? [`and ${accepted.length - cap} more`] : [];
  const all = [...lines, ...more];
  return alert('WARNING', all.length === 1 ? `Accepted by ${all.join('')}.` : `Accepted by:\n\n${bullets(all)}`);
}

function renderRefusing(
  { reason, detail, fingerprint, next: better }: GateFinding,
  report: PlanReport,
  about: About,
): string {
  const { why, next: usual } = explainReason(reason, fingerprint);
  const name = documentLink(inlineCode(reason), 'operations.md#reasons-of-the-gate', about);
  const isFinal = acceptableReasons.includes(reason) ? '' : ' No `allow` value accepts this.';
  const what = `**${capitalize(sayReason(reason, report))}** (${name}): ${renderDetail(reason, detail, report)}.`;
  return `${what} ${escapeMarkdown(capitalize(why))}. **Instead:** ${escapeMarkdown(better ?? usual)}.${isFinal}`;
}

/** Accounts by name, where the gate knows ids alone. */
function renderDetail(reason: GateReason, detail: string, { survey: { targets, organization } }: PlanReport): string {
  if (reason !== 'accounts-lose-instances') return escapeMarkdown(shorten(detail, 600));
  const accounts = targets.lost.map((id) => renderAccountId(organization, id));
  return firstOf(accounts, 10);
}
