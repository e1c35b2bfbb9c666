import type { LostRunReport } from '../../src/domain/reports/lost-run-report.ts';
import type { ProgressReport } from '../../src/domain/reports/progress-report.ts';
import type { RolloutReport } from '../../src/domain/reports/rollout-report.ts';
import type { StackInstance } from '../../src/domain/stack-set/stack-set.ts';
import { renderFailure } from '../../src/report/failure-comment.ts';
import { failureStories } from './failure-stories.ts';
import { renderLostRun } from '../../src/report/rollout/lost-run-comment.ts';
import { renderProgressComment } from '../../src/report/rollout/progress-comment.ts';
import { renderRolloutComment } from '../../src/report/rollout/rollout-comment.ts';
import { about, ended, minutesBefore, now, operationOf, rolloutReport, stackSet } from './sample-reports.ts';
import { accountId, organizationOf } from './sample-organization.ts';
import { wavesProgressStories } from './waves-progress-stories.ts';

const exists =
  'Resource handler returned message: "Role with name OrganizationSecurityAuditRole already exists. (Service: Iam, Status Code: 409)" (HandlerErrorCode: AlreadyExists)';
const denied =
  'User: arn:aws:sts::100000063009:assumed-role/stacksets-exec-1/x is not authorized to perform: iam:PutRolePolicy with an explicit deny in a service control policy';
const failedInstance = { status: 'OUTDATED', detailedStatus: 'FAILED', statusReason: exists } as const;
const cancelledInstance = {
  status: 'OUTDATED',
  detailedStatus: 'CANCELLED',
  statusReason: 'Cancelled since failure tolerance has exceeded',
} as const;

const running = operationOf({
  id: 'terraform-20261124092400000000000001',
  status: 'RUNNING',
  createdAt: minutesBefore(4),
  endedAt: undefined,
  failedInstances: undefined,
});

const underWay: ProgressReport = {
  stackSet,
  operation: running,
  startedBy: 'terraform',
  purpose: 'update',
  isAttached: false,
  total: 412,
  done: 212,
  failed: 0,
  notStarted: 180,
  elapsedMs: 4 * 60_000,
  remainingMs: 226_000,
  firstFailure: undefined,
  afterFailure: 'rollback',
  canaries: [],
  part: undefined,
  cause: undefined,
  queuedBehind: undefined,
  now,
};

const firstFailure = {
  account: accountId(7),
  name: 'shop-prod-7',
  reason: 'name-already-exists',
  statusReason: exists,
} as const;

export const progressStories: Readonly<Record<string, ProgressReport>> = {
  'under-way': underWay,
  'just-started': { ...underWay, done: 0, notStarted: 0, elapsedMs: 3_000, remainingMs: undefined },
  failed: { ...underWay, done: 32, failed: 1, notStarted: 380, firstFailure },
  queued: {
    ...underWay,
    operation: { ...running, status: 'QUEUED' },
    done: 0,
    notStarted: 0,
    remainingMs: undefined,
    queuedBehind: operationOf({
      id: '6f0c2b9e-31a4-4c2e-9f7e-0d6a5b1c2d3e',
      action: 'CREATE',
      status: 'RUNNING',
      createdAt: minutesBefore(7),
      endedAt: undefined,
    }),
  },
  attached: { ...underWay, isAttached: true, elapsedMs: 92 * 60_000, remainingMs: 81 * 60_000 },
  heal: {
    ...underWay,
    operation: { ...running, id: 'stackset-role-action-5a1f-heal-1' },
    startedBy: 'action',
    purpose: 'heal',
    total: 3,
    done: 1,
    failed: 1,
    notStarted: 1,
    elapsedMs: 41_000,
    remainingMs: 80_000,
    firstFailure: { ...firstFailure, reason: 'denied-by-scp', statusReason: denied },
  },
};

const nothingLeft = { unendedIn: undefined, keptState: undefined };

export const lostRunStories: Readonly<Record<string, LostRunReport>> = {
  apply: {
    command: 'apply',
    stackSet,
    operation: { id: running.id, action: 'UPDATE', done: 212, total: 412, failed: 3, notStarted: 180 },
    lastSeenAt: now,
    leftovers: nothingLeft,
  },
  'apply-without-operation': {
    command: 'apply',
    stackSet,
    operation: undefined,
    lastSeenAt: now,
    leftovers: nothingLeft,
  },
  'apply-unended-terraform': {
    command: 'apply',
    stackSet,
    operation: { id: running.id, action: 'UPDATE', done: 212, total: 412, failed: 3, notStarted: 180 },
    lastSeenAt: now,
    leftovers: { ...nothingLeft, unendedIn: '/home/runner/work/_temp/stackset-role-Xa1b2c' },
  },
  'apply-kept-state': {
    command: 'apply',
    stackSet,
    operation: { id: running.id, action: 'UPDATE', done: 212, total: 412, failed: 3, notStarted: 180 },
    lastSeenAt: now,
    leftovers: { ...nothingLeft, keptState: '/home/runner/work/_temp/stackset-role-Xa1b2c-errored.tfstate' },
  },
  plan: { command: 'plan', stackSet, operation: undefined, lastSeenAt: now, leftovers: nothingLeft },
};

const healOperation = operationOf({
  id: 'stackset-role-action-5a1f-heal-1',
  createdAt: minutesBefore(2),
  endedAt: minutesBefore(1),
  preferences: { failureTolerancePercentage: 100, maxConcurrentPercentage: 10, regionConcurrencyType: 'PARALLEL' },
});
const healed = {
  operation: healOperation,
  startedBy: 'action',
  purpose: 'heal',
  isAttached: false,
  reaches: [],
} as const;

export const liveRolloutStories: Readonly<Record<string, () => RolloutReport>> = {
  healed: () =>
    rolloutReport({
      organization: organizationOf(40),
      operations: [healed],
      over: { healedAccountIds: [9, 12, 25].map(accountId) },
    }),
  'heal-failed': () =>
    rolloutReport({
      organization: organizationOf(40),
      instances: {
        [accountId(9)]: { ...failedInstance, statusReason: denied },
        [accountId(16)]: { status: 'INOPERABLE', detailedStatus: 'INOPERABLE' },
      },
      operations: [{ ...healed, operation: { ...healOperation, failedInstances: 1 } }],
      over: {
        outcome: 'failed',
        failureReason: 'accounts-failed',
        healedAccountIds: [12, 25].map(accountId),
      },
    }),
  'first-deployment-failed': () =>
    rolloutReport({
      organization: organizationOf(40, { 29: { state: 'SUSPENDED', name: 'closed-shop' } }),
      instances: {
        [accountId(7)]: failedInstance,
        [accountId(14)]: { ...failedInstance, statusReason: denied },
        [accountId(22)]: undefined,
      },
      operations: [
        {
          operation: operationOf({
            id: 'stackset-role-action-5a1f-create-1',
            action: 'CREATE',
            failedInstances: 2,
            preferences: { failureTolerancePercentage: 10, maxConcurrentPercentage: 25 },
          }),
          startedBy: 'action',
          purpose: 'first-deployment',
          isAttached: false,
          reaches: [],
        },
      ],
      over: { outcome: 'failed', failureReason: 'accounts-failed' },
    }),
  interrupted: () => {
    const atWork = { status: 'OUTDATED', detailedStatus: 'RUNNING' } as const;
    const late = Array.from({ length: 30 }, (_, index) => [accountId(10 + index), atWork] as const);
    return rolloutReport({
      organization: organizationOf(40),
      instances: Object.fromEntries(late),
      operations: [{ operation: running, startedBy: 'terraform', purpose: 'update', isAttached: false, reaches: [] }],
      over: { outcome: 'interrupted', stillRunning: [running], startedAt: minutesBefore(4) },
    });
  },
  'interrupted-unread': () => ({
    ...rolloutReport({
      organization: organizationOf(0),
      operations: [{ operation: running, startedBy: 'terraform', purpose: 'update', isAttached: true, reaches: [] }],
    }),
    outcome: 'interrupted',
    accountsTotal: 40,
    stillRunning: [running],
    startedAt: minutesBefore(4),
  }),
  attached: () =>
    rolloutReport({
      organization: organizationOf(40),
      operations: [{ ...ended('SUCCEEDED'), isAttached: true }],
    }),
  'succeeded-1200': () => rolloutReport({ organization: organizationOf(1200) }),
  'failed-1200': () => {
    const failed = [7, 140, 555].map((index) => [accountId(index), failedInstance] as const);
    const cancelled = Array.from({ length: 600 }, (_, index) => [accountId(600 + index), cancelledInstance] as const);
    const instances: Readonly<Record<string, Partial<StackInstance>>> = Object.fromEntries<Partial<StackInstance>>([
      ...failed,
      ...cancelled,
    ]);
    return rolloutReport({
      organization: organizationOf(1200),
      instances,
      operations: [ended('FAILED', { failedInstances: 3 })],
      over: { outcome: 'failed', failureReason: 'accounts-failed' },
    });
  },
};

export function liveGoldens(): Readonly<Record<string, string>> {
  const rendered = <Report>(kind: string, stories: Readonly<Record<string, Report>>, render: (of: Report) => string) =>
    Object.entries(stories).map(([name, report]) => [`report-${kind}-${name}.md`, render(report)] as const);
  return Object.fromEntries([
    ...rendered('progress', { ...progressStories, ...wavesProgressStories }, (report) =>
      renderProgressComment(report, about),
    ),
    ...rendered('lost-run', lostRunStories, (report) => renderLostRun(report, about)),
    ...rendered('failure', failureStories, (report) => renderFailure(report, about)),
    ...rendered('rollout', liveRolloutStories, (story) => renderRolloutComment(story(), about).markdown),
  ]);
}
