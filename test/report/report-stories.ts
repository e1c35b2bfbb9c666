import type { Fitted } from '../../src/report/parts/fit.ts';
import { renderPlanComment, renderPlanSummary } from '../../src/report/plan/plan-comment.ts';
import { renderRolloutComment, renderRolloutSummary } from '../../src/report/rollout/rollout-comment.ts';
import { about, ended, minutesBefore, now, operationOf, rolloutReport } from './sample-reports.ts';
import { planStories } from './plan/plan-stories.ts';
import { accountId, organizationOf } from './sample-organization.ts';

const suspendedAccount = { state: 'SUSPENDED', name: 'closed-shop' } as const;

export { planStories } from './plan/plan-stories.ts';

const exists =
  'Resource handler returned message: "Role with name OrganizationSecurityAuditRole already exists. (Service: Iam, Status Code: 409)" (HandlerErrorCode: AlreadyExists)';

export const rolloutStories = {
  succeeded: () =>
    rolloutReport({
      organization: organizationOf(412, { 29: suspendedAccount, 30: { state: 'PENDING_CLOSURE', name: 'old-lab' } }),
    }),
  failed: () => {
    const cancelled = {
      status: 'OUTDATED',
      detailedStatus: 'CANCELLED',
      statusReason: 'Cancelled since failure tolerance has exceeded',
    } as const;
    const others = Array.from({ length: 20 }, (_, index) => [accountId(20 + index), cancelled] as const);
    return rolloutReport({
      organization: organizationOf(40, { 29: suspendedAccount }),
      instances: {
        ...Object.fromEntries(others),
        [accountId(7)]: { status: 'OUTDATED', detailedStatus: 'FAILED', statusReason: exists },
        [accountId(14)]: { status: 'OUTDATED', detailedStatus: 'FAILED', statusReason: exists },
        [accountId(16)]: {
          status: 'INOPERABLE',
          detailedStatus: 'INOPERABLE',
          statusReason: 'Stack StackSet-x is in UPDATE_ROLLBACK_FAILED state and can not be updated.',
        },
      },
      operations: [
        {
          operation: operationOf({
            id: 'auto-deployment-1',
            action: 'CREATE',
            createdAt: minutesBefore(9),
            endedAt: minutesBefore(7),
          }),
          startedBy: 'other',
        },
        ended('FAILED', { createdAt: minutesBefore(6), endedAt: minutesBefore(1), failedInstances: 3 }),
      ],
      over: { outcome: 'failed', failureReason: 'accounts-failed' },
    });
  },
  'timed-out': () => {
    const running = { status: 'OUTDATED', detailedStatus: 'RUNNING' } as const;
    const late = Array.from({ length: 30 }, (_, index) => [accountId(10 + index), running] as const);
    const operation = operationOf({
      id: 'terraform-20261124040000000000000001',
      status: 'RUNNING',
      createdAt: minutesBefore(329),
      endedAt: undefined,
      failedInstances: undefined,
    });
    return rolloutReport({
      organization: organizationOf(40),
      instances: Object.fromEntries(late),
      operations: [{ operation, startedBy: 'terraform', purpose: 'update', isAttached: false, reaches: [] }],
      over: {
        outcome: 'timed-out',
        failureReason: 'rollout-timeout',
        stillRunning: [operation],
        startedAt: minutesBefore(330),
        error: {
          what: 'operation terraform-20261124040000000000000001 has not ended within rollout-timeout (5 h 30 min).',
          why: undefined,
          next: undefined,
        },
      },
    });
  },
  'state-locked': () =>
    rolloutReport({
      organization: organizationOf(12),
      operations: [],
      over: {
        outcome: 'failed',
        failureReason: 'state-locked',
        error: {
          what: 'terraform plan failed: the state is locked.',
          why: 'Error acquiring the state lock\n\nLock Info:\n  ID:        1c9f\n  Who:       runner@other\n  Operation: OperationTypeApply',
          next: 'Wait for the other run to finish. If it is gone, run `terraform force-unlock 1c9f`.',
        },
      },
    }),
  unknown: () =>
    rolloutReport({
      organization: organizationOf(12),
      instances: { [accountId(2)]: undefined },
      over: { outcome: 'unknown', failureReason: 'unknown', accountsTotal: 13 },
    }),
  'no-changes': () =>
    rolloutReport({
      organization: organizationOf(40, { 29: suspendedAccount }),
      operations: [],
      over: { outcome: 'no-changes', hasChanges: false, endedAt: now },
    }),
} as const;

export function goldens(): Readonly<Record<string, string>> {
  const text = ({ markdown }: Fitted): string => markdown;
  return {
    ...Object.fromEntries(
      Object.entries(planStories).map(([name, story]) => [
        `report-plan-${name}.md`,
        text(renderPlanComment(story(), about)),
      ]),
    ),
    ...Object.fromEntries(
      Object.entries(rolloutStories).map(([name, story]) => [
        `report-rollout-${name}.md`,
        text(renderRolloutComment(story(), about)),
      ]),
    ),
    'report-plan-update-summary.md': renderPlanSummary(planStories.update(), about),
    'report-rollout-failed-summary.md': renderRolloutSummary(rolloutStories.failed(), about),
  };
}
