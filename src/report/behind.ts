import { accountResult, sortWorstFirst } from '../domain/account-result.ts';
import type { AccountResult } from '../domain/account-result.ts';
import type { PlanReport } from '../domain/plan-report.ts';
import type { StackSetRef } from '../domain/stack-set.ts';
import { renderGroups } from './account-groups.ts';
import { alert, fence, paragraphs } from './markdown.ts';
import { countOf } from './quantity.ts';

/** Whether accounts stay behind after this plan is applied: only an update reaches those that have an instance. */
export function leavesBehind({ behind, change }: PlanReport): boolean {
  return behind.length > 0 && change.kind !== 'update';
}

/** Accounts that do not have the version they should have although Terraform sees no difference. */
export function renderBehind(report: PlanReport, cap: number): string {
  const count = report.targets.behind.length;
  if (count === 0) return '';
  const groups = renderGroups(readBehind(report), cap);
  if (!leavesBehind(report)) {
    const title = `${countOf(count, 'account')} ${count === 1 ? 'is' : 'are'} behind now. The update reaches them, too.`;
    return paragraphs([alert('WARNING', title), groups]);
  }
  const warning =
    '⚠️ **Apply will not bring them up: it ends red with `accounts-behind`.** Mend the accounts first, then update the stack set by hand:';
  return paragraphs([alert('WARNING', warning), groups, fence(byHand(report), 'sh')]);
}

function readBehind({ organization, behind }: PlanReport): readonly AccountResult[] {
  return sortWorstFirst(
    behind.flatMap((instance) => {
      const account = organization.accounts.get(instance.accountId);
      if (account === undefined) return [];
      return [accountResult(organization, { account, region: instance.region, instance, result: undefined })];
    }),
  );
}

/** Every parameter has to be named again, and the capabilities: AWS refuses the update otherwise. */
function byHand({ stackSet, change }: PlanReport): string {
  const definition =
    change.kind === 'none' || change.kind === 'adopt'
      ? change.current
      : change.kind === 'preferences-only'
        ? change.before
        : undefined;
  const parameters = Object.keys(definition?.parameters ?? {}).filter((name) => /^[A-Za-z0-9]+$/.test(name));
  const capabilities = (definition?.capabilities ?? []).filter((name) => /^[A-Z_]+$/.test(name));
  const lines = [
    'aws cloudformation update-stack-set',
    addressOf(stackSet),
    '--use-previous-template',
    ...(parameters.length === 0
      ? []
      : ['--parameters', ...parameters.map((name) => `  ParameterKey=${name},UsePreviousValue=true`)]),
    `--capabilities ${capabilities.length === 0 ? 'CAPABILITY_NAMED_IAM' : capabilities.join(' ')}`,
    '--operation-preferences FailureToleranceCount=0,MaxConcurrentCount=1',
  ];
  return lines.join(' \\\n  ');
}

/** The options with which aws-cli finds a stack set. */
export function addressOf({ name, region, callAs }: StackSetRef): string {
  return `--stack-set-name ${name} --region ${region} --call-as ${callAs}`;
}
