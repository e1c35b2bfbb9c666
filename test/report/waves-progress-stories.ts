import type { Operation, OperationPurpose } from '../../src/domain/stack-set/operation.ts';
import type { ProgressReport } from '../../src/domain/reports/progress-report.ts';
import { minutesBefore, now, operationOf, stackSet } from './sample-reports.ts';
import { accountId } from './sample-organization.ts';
import { own } from './rollback-stories.ts';

const exists =
  'Resource handler returned message: "Role with name OrganizationSecurityAuditRole already exists. (Service: Iam, Status Code: 409)" (HandlerErrorCode: AlreadyExists)';
const denied =
  'User: arn:aws:sts::100000063009:assumed-role/stacksets-exec-1/x is not authorized to perform: iam:PutRolePolicy with an explicit deny in a service control policy';

const underWay: ProgressReport = {
  stackSet,
  operation: operationOf({ status: 'RUNNING', createdAt: minutesBefore(2), endedAt: undefined }),
  startedBy: 'action',
  purpose: 'wave',
  isAttached: false,
  total: 411,
  done: 160,
  failed: 0,
  notStarted: 210,
  elapsedMs: 2 * 60_000,
  remainingMs: 188_000,
  firstFailure: undefined,
  afterFailure: 'rollback',
  canaries: [],
  part: undefined,
  cause: undefined,
  queuedBehind: undefined,
  now,
};

function running(purpose: OperationPurpose): Operation {
  return own(purpose, [2, 0], [], { status: 'RUNNING', endedAt: undefined }).operation;
}

const firstFailure = {
  account: accountId(7),
  name: 'shop-prod-7',
  reason: 'name-already-exists',
  statusReason: exists,
} as const;

export const wavesProgressStories: Readonly<Record<string, ProgressReport>> = {
  canary: {
    ...underWay,
    operation: running('canary'),
    purpose: 'canary',
    canaries: [{ id: accountId(5), name: 'network-5' }],
    total: 1,
    done: 0,
    notStarted: 0,
    remainingMs: undefined,
  },
  wave: { ...underWay, operation: running('wave'), part: { index: 1, count: 2 } },
  'wave-held': {
    ...underWay,
    operation: running('wave'),
    done: 41,
    failed: 1,
    notStarted: 330,
    firstFailure,
    afterFailure: 'hold',
  },
  'wave-failed': { ...underWay, operation: running('wave'), done: 41, failed: 1, notStarted: 330, firstFailure },
  rollback: { ...underWay, operation: running('rollback'), purpose: 'rollback', total: 412, cause: firstFailure },
  'rollback-failed': {
    ...underWay,
    operation: running('rollback'),
    purpose: 'rollback',
    total: 412,
    cause: firstFailure,
    failed: 1,
    firstFailure: { ...firstFailure, reason: 'denied-by-scp', statusReason: denied },
  },
};
