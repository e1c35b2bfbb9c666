import type { PlanReport } from '../domain/plan-report.ts';
import type { StackInstance, StackSetRef } from '../domain/stack-set.ts';
import { renderAccountId } from './account-list.ts';
import { alert, bullets, fence, inlineCode, paragraphs } from './markdown.ts';
import { countOf, firstOf } from './quantity.ts';

/** Whether accounts stay behind after this plan is applied: only an update reaches those that have an instance. */
export function leavesBehind({ behind, change }: PlanReport): boolean {
  return behind.length > 0 && change.kind !== 'update';
}

/** Accounts that do not have the version they should have although Terraform sees no difference. */
export function renderBehind(report: PlanReport, cap: number): string {
  const count = report.targets.behind.length;
  if (count === 0) return '';
  const groups = [...Map.groupBy(report.behind, describeState)].map(
    ([state, instances]) => `${inlineCode(state)}: ${nameAccounts(report, instances, cap)}`,
  );
  const list = bullets([
    ...groups.slice(0, 10),
    ...(groups.length > 10 ? [`and ${groups.length - 10} more reasons`] : []),
  ]);
  if (!leavesBehind(report)) {
    return `${countOf(count, 'account')} ${count === 1 ? 'is' : 'are'} behind now; the update reaches them, too:\n\n${list}`;
  }
  return paragraphs([
    alert(
      'WARNING',
      `⚠️ **Apply will not bring them up: it ends red with \`accounts-behind\`.** Mend the accounts first, then update the stack set by hand, as below.\n\n${list}`,
    ),
    fence(byHand(report), 'sh'),
  ]);
}

function describeState({ status, detailedStatus, statusReason }: StackInstance): string {
  const state = detailedStatus === undefined ? status : `${status} (${detailedStatus})`;
  return statusReason === undefined || statusReason === '' ? state : `${state}, ${statusReason.slice(0, 300)}`;
}

function nameAccounts({ organization, regions }: PlanReport, instances: readonly StackInstance[], cap: number): string {
  const names = instances.map(({ accountId, region }) => {
    const account = renderAccountId(organization, accountId);
    return regions.length > 1 ? `${account} in ${inlineCode(region)}` : account;
  });
  return firstOf(names, cap);
}

/** Every parameter has to be named again, and the capabilities: AWS refuses the update otherwise. */
function byHand({ stackSet, change }: PlanReport): string {
  const definition =
    change.kind === 'none' ? change.current : change.kind === 'preferences-only' ? change.before : undefined;
  const parameters = Object.keys(definition?.parameters ?? {}).filter((name) => /^[A-Za-z0-9]+$/.test(name));
  const capabilities = (definition?.capabilities ?? []).filter((name) => /^[A-Z_]+$/.test(name));
  const lines = [
    `aws cloudformation update-stack-set ${addressOf(stackSet)}`,
    '  --use-previous-template',
    ...(parameters.length === 0
      ? []
      : [`  --parameters ${parameters.map((name) => `ParameterKey=${name},UsePreviousValue=true`).join(' ')}`]),
    `  --capabilities ${capabilities.length === 0 ? 'CAPABILITY_NAMED_IAM' : capabilities.join(' ')}`,
    '  --operation-preferences FailureToleranceCount=0,MaxConcurrentCount=1',
  ];
  return lines.join(' \\\n');
}

/** The options with which aws-cli finds a stack set. */
export function addressOf({ name, region, callAs }: StackSetRef): string {
  return `--stack-set-name ${name} --region ${region} --call-as ${callAs}`;
}
