import { inspect } from '../../src/commands/audit.ts';
import { keepAudit } from '../../src/auditing/keep-audit.ts';
import type { AuditRequest } from '../../src/domain/audit/audit-request.ts';
import type { DetectDriftRequest, InstanceDrift, ResourceDrift } from '../../src/domain/audit/drift.ts';
import type { AuditReport } from '../../src/domain/audit/audit-report.ts';
import type { ProofTarget, RoleProof } from '../../src/domain/audit/role-proof.ts';
import type { Operation } from '../../src/domain/stack-set/operation.ts';
import { createAuditContext } from '../../src/auditing/audit-context.ts';
import type { ProveRoles } from '../../src/auditing/audit-context.ts';
import { UserError } from '../../src/domain/user-error.ts';
import type { AuditPorts } from '../../src/ports.ts';
import { MemoryLedger } from '../in-memory/memory-ledger.ts';
import { MemoryWorld, operation, region, stackSetRef } from '../in-memory/memory-world.ts';

const hourMs = 3_600_000;

export interface AuditedWorld {
  readonly report: AuditReport;
  readonly calls: readonly string[];
}

export function auditRequest(changes: Partial<AuditRequest> = {}): AuditRequest {
  return {
    stackSet: stackSetRef,
    roleName: 'Audit',
    rolePath: '/',
    targets: { organizationalUnitIds: [], excludedAccountIds: [], regions: [region] },
    externalId: 'secret-4711',
    facts: ['covered', 'undrifted', 'role', 'assumable'],
    driftDetection: 'detect',
    driftTimeoutMs: 2 * hourMs,
    operationWaitTimeoutMs: hourMs,
    runTimeoutMs: 5 * hourMs,
    ignored: [],
    reportIssue: true,
    ...changes,
  };
}

/** A role that is as it should be. */
export function wellProof({ account }: Pick<ProofTarget, 'account'>, changes: Partial<RoleProof> = {}): RoleProof {
  const record = { roleId: `AROA${account}` };
  return { account, role: 'proven', assumable: 'proven', findings: [], doubts: [], record, ...changes };
}

/** The world of a rollout, whose CloudFormation also detects drift: ten seconds an account, one after the other. */
export class AuditWorld {
  readonly base: MemoryWorld;
  readonly ledger = new MemoryLedger();
  readonly accounts: number;
  /** Differences that a detection finds, by account. */
  readonly drifts = new Map<string, readonly ResourceDrift[]>();
  /** Accounts that a detection cannot check, with AWS's words. */
  readonly uncheckable = new Map<string, string>();
  readonly proofs = new Map<string, RoleProof>();
  /** Throws what a start of a detection is to fail with. */
  onDetect: (request: DetectDriftRequest) => void = () => undefined;
  /** What a look at the roles finds; default: `proofs`, else that they are well. */
  onProve: () => void = () => undefined;
  proven: readonly ProofTarget[] = [];
  detectionSeconds = 10;
  statuses: InstanceDrift[] = [];
  settled: unknown[] = [];
  private startedAtMs = 0;
  private detecting: string | undefined;

  constructor(accounts = 3) {
    this.accounts = accounts;
    this.base = MemoryWorld.deployed(accounts);
    this.base.onSleep = (nowMs) => {
      this.pass(nowMs);
    };
    this.base.onStopOperation = (id) => {
      if (id === this.detecting) this.end('STOPPED', this.now());
    };
  }

  /** One audit, kept in the ledger. `calls`: all that was sent to AWS, but for readings. */
  async audit(request: AuditRequest = auditRequest()): Promise<AuditedWorld> {
    const { transcript } = this.base;
    const begin = transcript.length;
    const context = createAuditContext(this.ports(), request, this.prove);
    const inspected = await inspect(context);
    await keepAudit(context, inspected);
    const calls = transcript.slice(begin).filter((line) => !/^(info|warning|error|open|close|group)/.test(line));
    return { report: inspected.report, calls };
  }

  ports(): AuditPorts {
    const { stackSets, ...ports } = this.base.ports();
    return {
      ...ports,
      ledger: this.ledger.port(),
      stackSets: { ...stackSets, ...this.detector() },
      accountRoles: {
        callerAccountId: '222222222222',
        assume: () => Promise.reject(new Error('the proof is a value of this world')),
      },
      issues: {
        settle: (_stackSet, wanted) => {
          this.settled.push(wanted);
          return Promise.resolve({ kind: 'none' });
        },
      },
    };
  }

  readonly prove: ProveRoles = (_ports, _request, targets) => {
    this.onProve();
    this.proven = targets;
    return Promise.resolve(
      new Map(targets.map((target) => [target.account, this.proofs.get(target.account) ?? wellProof(target)])),
    );
  };

  /** Another client's operation, or a detection of an earlier run that is still in flight. */
  begin(id: string, action: Operation['action'] = 'DETECT_DRIFT'): void {
    this.base.operations.unshift(
      operation({
        id,
        action,
        status: 'RUNNING',
        createdAt: this.now(),
        endedAt: undefined,
        failedInstances: undefined,
      }),
    );
    if (action !== 'DETECT_DRIFT') return;
    this.detecting = id;
    this.startedAtMs = this.now().getTime();
  }

  now(): Date {
    return this.base.ports().clock.now();
  }

  private detector(): Pick<
    AuditPorts['stackSets'],
    'detectDrift' | 'findLastDrift' | 'listDriftStatuses' | 'listResourceDrifts'
  > {
    return {
      detectDrift: async (_ref, request) => {
        await Promise.resolve();
        this.onDetect(request);
        if (this.detecting !== undefined)
          throw new UserError({ code: 'operation-in-progress', what: 'one is running' });
        this.base.transcript.push(`DetectStackSetDrift ${request.operationId}`);
        this.begin(request.operationId);
        return request.operationId;
      },
      findLastDrift: () => {
        const last = this.base.operations.find((one) => one.action === 'DETECT_DRIFT' && one.status === 'SUCCEEDED');
        if (last === undefined) return Promise.resolve(undefined);
        const total = this.base.instances.length;
        const failed = this.uncheckable.size;
        const drifted = this.statuses.length;
        const inSync = total - drifted - failed;
        const detectionStatus = failed > 0 ? 'PARTIAL_SUCCESS' : 'COMPLETED';
        return Promise.resolve({
          detectionStatus,
          checkedAt: last.endedAt,
          total,
          drifted,
          inSync,
          inProgress: 0,
          failed,
        });
      },
      listDriftStatuses: () => Promise.resolve(this.statuses),
      listResourceDrifts: (_ref, { accountId }) => Promise.resolve(this.drifts.get(accountId) ?? []),
    };
  }

  private pass(nowMs: number): void {
    if (this.detecting === undefined) return;
    const seconds = (nowMs - this.startedAtMs) / 1000;
    if (seconds >= this.detectionSeconds * this.base.instances.length) this.end('SUCCEEDED', new Date(nowMs));
  }

  private end(status: 'SUCCEEDED' | 'STOPPED', now: Date): void {
    const id = this.detecting;
    if (id === undefined) return;
    this.detecting = undefined;
    const checked = Math.floor((now.getTime() - this.startedAtMs) / 1000 / this.detectionSeconds);
    const { base } = this;
    base.operations = base.operations.map((one) => (one.id === id ? { ...one, status, endedAt: now } : one));
    const results = base.instances.map(({ accountId, region: where }, index) => {
      const statusReason = this.uncheckable.get(accountId);
      const reached = index < checked ? 'SUCCEEDED' : 'CANCELLED';
      return {
        accountId,
        region: where,
        status: statusReason === undefined ? reached : 'FAILED',
        statusReason,
      } as const;
    });
    base.results.set(id, results);
    const reached = new Set(results.filter((one) => one.status === 'SUCCEEDED').map(({ accountId }) => accountId));
    base.instances = base.instances.map((one) => (reached.has(one.accountId) ? { ...one, driftCheckedAt: now } : one));
    this.statuses = results
      .filter((result) => result.status === 'SUCCEEDED' && this.drifts.has(result.accountId))
      .map((result) => ({ accountId: result.accountId, region: result.region, status: 'DRIFTED', checkedAt: now }));
  }
}
