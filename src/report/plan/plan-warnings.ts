import { findInFlight, findWaves, isManagedExecutionOff } from '../../domain/reports/plan-report.ts';
import type { PlanReport } from '../../domain/reports/plan-report.ts';
import { isStartedByTerraform } from '../../domain/stack-set/operation.ts';
import type { Operation, OperationStatus } from '../../domain/stack-set/operation.ts';
import { countOf, firstOf, renderDuration } from '../../domain/quantity.ts';
import { findTerraformOnly } from '../../domain/waves.ts';
import { renderAccountId } from '../parts/account-list.ts';
import { exceedsTimeout, renderRoughTime } from '../parts/estimate.ts';
import { operationUrl } from '../parts/links.ts';
import { listUnread, sayWidenings } from './policy-sources.ts';
import { alert, bullets, escapeMarkdown, inlineCode, link, shorten } from '../parts/markdown.ts';

/** What a reader has to know beside the change itself. */
export function renderWarnings(report: PlanReport, cap: number): string {
  const {
    request: {
      targets: { excludedAccountIds },
      autoDeployment,
    },
    survey: { organization },
  } = report;
  const names = excludedAccountIds.map((id) => renderAccountId(organization, id));
  const warnings = [
    ...(autoDeployment.enabled ? [] : ['**New accounts do not get the role:** automatic deployment is off.']),
    ...(excludedAccountIds.length > 0 && autoDeployment.enabled
      ? [
          `**Automatic deployment does not honour exclusions.** AWS gives the role to an excluded account that joins or moves into a targeted OU: ${firstOf(names, Math.min(cap, 10))}.`,
        ]
      : []),
    ...(isManagedExecutionOff(report)
      ? [
          '**Managed execution is off, and adopting does not switch it on.** AWS refuses an operation while another one runs instead of queueing it. Switch it on manually, before or after.',
        ]
      : []),
    ...report.preflight.warnings.map(({ news, text }) => `**${escapeMarkdown(news)}** ${escapeMarkdown(text)}`),
  ];
  return joinAlert('WARNING', warnings);
}

/** What nothing is known of before something is sent: never silence. */
export function renderUnchecked(report: PlanReport): string {
  const unchecked = [
    ...report.preflight.unchecked.map((what) => escapeMarkdown(shorten(what, 300))),
    ...listUnread(report),
  ];
  if (unchecked.length === 0) return '';
  return alert('NOTE', `**Not checked before sending:** ${unchecked.join('; ')}.`);
}

/** Also where nothing else is to be done: what roles may do has changed by no plan. */
export function renderWidenings(report: PlanReport): string {
  return joinAlert('WARNING', sayWidenings(report));
}

/** An estimate longer than the run may follow it. */
export function renderLate(report: PlanReport): string {
  const {
    assessment: { updateEstimate, wavesEstimate, creationEstimate, healEstimate, gate },
    request: { followLimit },
  } = report;
  if (gate.verdict === 'refused') return '';
  const { input, limitMs } = followLimit;
  const isWaves = findWaves(report) !== undefined;
  const late = (estimate: { readonly totalSeconds: number } | undefined, accounts: number, remedy: string): string[] =>
    estimate === undefined || !exceedsTimeout(estimate, followLimit)
      ? []
      : [
          `**This rollout will probably not end in time:** ${renderRoughTime(estimate)} for ${countOf(accounts, 'account')}, but \`${input}\` ${input === 'rollout-timeout' ? 'is' : 'leaves'} ${renderDuration(limitMs)}. The run would end red while AWS goes on. ${remedy}`,
        ];
  const raise = `Raise \`${input}\` (on a runner that may run that long) or target fewer OUs at a time.`;
  const isFaster = !isWaves && wavesEstimate !== undefined && !exceedsTimeout(wavesEstimate, followLimit);
  const faster =
    isFaster && wavesEstimate.canaries > 0 && findTerraformOnly(report.terraform.change).length === 0
      ? `Use \`update-strategy: waves\` (${renderRoughTime(wavesEstimate)}), or raise \`${input}\` on a runner that may run that long.`
      : raise;
  return joinAlert('WARNING', [
    ...late(isWaves ? wavesEstimate : updateEstimate, updateEstimate?.accounts ?? 0, faster),
    ...[creationEstimate, healEstimate].flatMap((estimate) => late(estimate, estimate?.accounts ?? 0, raise)),
  ]);
}

const statusWords: Readonly<Record<OperationStatus, string>> = {
  QUEUED: 'queued',
  RUNNING: 'running',
  STOPPING: 'stopping',
  SUCCEEDED: 'succeeded',
  FAILED: 'failed',
  STOPPED: 'stopped',
};

/** Operations that are in flight now: apply waits for them. */
export function renderInFlight(report: PlanReport): string {
  const inFlight = findInFlight(report);
  const isApplied = report.assessment.gate.verdict === 'allowed' && report.hasChanges;
  const lead = isApplied ? 'Apply first waits for' : 'In flight now:';
  return joinAlert(
    'NOTE',
    inFlight.map((operation) => `${lead} operation ${renderShortOperation(operation, report)}.`),
  );
}

function renderShortOperation(operation: Operation, { request: { stackSet }, now }: PlanReport): string {
  const { id, action, status, createdAt } = operation;
  const age = renderDuration(Math.max(0, now.getTime() - createdAt.getTime()));
  const short = /^[0-9a-f]{8}-[0-9a-f]{4}-/.test(id) ? id.slice(0, 8) : shorten(id, 60);
  const starter = isStartedByTerraform(id) ? ', started by Terraform' : '';
  return `${link(inlineCode(short), operationUrl(stackSet, id))}: ${action}, ${statusWords[status]} for ${age}${starter}`;
}

function joinAlert(kind: 'NOTE' | 'WARNING', texts: readonly string[]): string {
  if (texts.length === 0) return '';
  return alert(kind, texts.length === 1 ? texts.join('') : bullets(texts));
}
