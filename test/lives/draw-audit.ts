import type { AuditRequest } from '../../src/domain/audit/audit-request.ts';
import { auditFacts } from '../../src/domain/audit/fact.ts';
import type { Life } from '../in-memory/life.ts';
import type { Fault } from '../aws-simulator/faults/fault.ts';
import type { Happening, Moment, Scheduled } from './happening.ts';
import type { Random } from './random.ts';
import { tamperings } from './tampering.ts';

const hourMs = 3_600_000;

/** What one audit is asked, and with which ledger. */
export interface AuditDraw {
  readonly request: AuditRequest;
  readonly hasLedger: boolean;
  readonly scheduled: readonly Scheduled[];
}

/** Everything, of a world in which nothing goes wrong. */
export function wholeAudit(life: Life): AuditDraw {
  return { request: auditRequest(life), hasLedger: true, scheduled: [] };
}

export function drawAudit(random: Random, life: Life, accounts: readonly string[]): AuditDraw {
  const facts = random.chance(0.5) ? auditFacts : random.some(auditFacts, random.between(1, auditFacts.length));
  const driftDetection = random.pick(['detect', 'detect', 'detect', 'last', 'off'] as const);
  // Refused as an input otherwise.
  const isEmpty = driftDetection === 'off' && facts.every((fact) => fact === 'undrifted');
  const until = '2036-12-31';
  const request = auditRequest(life, {
    facts: isEmpty ? ['role'] : facts,
    driftDetection,
    driftTimeoutMs: random.chance(0.15) ? random.between(5, 120) * 1000 : 2 * hourMs,
    operationWaitTimeoutMs: random.chance(0.1) ? random.between(60, 600) * 1000 : 4 * hourMs,
    runTimeoutMs: random.chance(0.05) ? random.between(30, 300) * 1000 : 5 * hourMs,
    externalId: random.chance(0.5) ? life.stackSet.definition.parameters['ExternalId'] : undefined,
    ignored: random.chance(0.1)
      ? [{ account: '*', property: random.pick(['Description', 'Tags/*', 'PermissionsBoundary']), until, reason: 'x' }]
      : [],
  });
  return { request, hasLedger: random.chance(0.8), scheduled: drawScheduled(random, accounts) };
}

function auditRequest({ request }: Life, changes: Partial<AuditRequest> = {}): AuditRequest {
  return {
    stackSet: request.stackSet,
    roleName: 'Audit',
    rolePath: '/',
    targets: request.targets,
    externalId: undefined,
    facts: auditFacts,
    driftDetection: 'detect',
    driftTimeoutMs: 2 * hourMs,
    operationWaitTimeoutMs: 4 * hourMs,
    runTimeoutMs: 5 * hourMs,
    ignored: [],
    reportIssue: true,
    ...changes,
  };
}

export function drawTampering(random: Random, accounts: readonly string[]): Happening {
  return { kind: 'tampered', account: random.pick(accounts), how: random.pick(tamperings) };
}

/** What is changed by hand before an audit. @param tampered accounts in which something was. */
export function drawByHand(
  random: Random,
  accounts: readonly string[],
  tampered: readonly string[],
): readonly Happening[] {
  const changes = random.chance(0.6)
    ? Array.from({ length: random.between(1, 3) }, () => drawTampering(random, accounts))
    : [];
  const undone = tampered.length > 0 && random.chance(0.3) ? [random.pick(tampered)] : [];
  return [...undone.map((account) => ({ kind: 'put-right', account }) as const), ...changes];
}

function drawScheduled(random: Random, accounts: readonly string[]): readonly Scheduled[] {
  if (random.chance(0.5)) return [];
  return Array.from({ length: random.between(1, 2) }, () => {
    const happening = drawHappening(random, accounts);
    return { at: drawMoment(random), happening };
  });
}

function drawMoment(random: Random): Moment {
  if (random.chance(0.7))
    return { kind: 'call', count: random.between(1, random.pick([15, 40, 100])), isAfter: random.chance(0.5) };
  return { kind: 'time', seconds: random.between(0, random.pick([20, 100, 400])) };
}

function drawHappening(random: Random, accounts: readonly string[]): Happening {
  switch (random.pick(['tampered', 'tampered', 'end', 'foreign', 'call', 'call', 'call', 'credentials'] as const)) {
    case 'tampered':
      return drawTampering(random, accounts);
    case 'end':
      return { kind: random.chance(0.5) ? 'killed' : 'cancelled' };
    case 'foreign':
      return random.chance(0.5)
        ? { kind: 'foreign-operation', seconds: random.pick([5, 60, 300]) }
        : { kind: 'foreign-version', isNamedLikeTerraforms: random.chance(0.4), isRoleChanged: random.chance(0.7) };
    case 'call':
      return { kind: 'fault', fault: drawFault(random, accounts) };
    case 'credentials':
      return { kind: 'credentials-end' };
  }
}

const actions = [
  'AssumeRole',
  'AssumeRole',
  'GetRole',
  'ListAttachedRolePolicies',
  'ListRolePolicies',
  'GetRolePolicy',
  'ListInstanceProfilesForRole',
  'DetectStackSetDrift',
  'DescribeStackSet',
  'DescribeStackSetOperation',
  'ListStackInstances',
  'ListStackSetOperations',
  'ListStackSetOperationResults',
  'ListStackInstanceResourceDrifts',
  'ListAccountsForParent',
] as const;

function drawFault(random: Random, accounts: readonly string[]): Fault {
  const action = random.pick(actions);
  const times = random.pick([1, 1, 3, 9, 20]);
  switch (random.pick(['throttle', 'storm', 'connection', 'failure', 'denial', 'refuse', 'stale'] as const)) {
    case 'throttle':
      return { kind: 'throttle', action, times };
    case 'storm':
      return { kind: 'throttle-storm', seconds: random.pick([5, 30, 120]) };
    case 'connection':
      return { kind: 'connection', action, how: random.pick(['reset', 'lost-answer']), times };
    case 'failure':
      return { kind: 'error', action, times, code: 'InternalFailure', message: 'Internal failure', httpStatus: 500 };
    case 'denial':
      // Of AssumeRole it would be AWS's word about the role.
      return action === 'AssumeRole'
        ? { kind: 'throttle', action, times }
        : { kind: 'error', action, times: 1, code: 'AccessDenied', message: 'not authorized', httpStatus: 403 };
    case 'refuse':
      return {
        kind: 'refuse',
        accounts: random.some(accounts, random.between(1, 2)),
        reason: 'throttled',
        actions: ['DETECT_DRIFT'],
        attempts: 1,
      };
    case 'stale':
      return {
        kind: 'stale-list',
        action: random.pick(['ListStackInstances', 'ListStackSetOperations', 'ListStackSetOperationResults']),
        seconds: random.pick([10, 20]),
      };
  }
}
