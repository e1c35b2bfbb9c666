import { audit, inspect } from '../../src/commands/audit.ts';
import { createAuditContext } from '../../src/auditing/audit-context.ts';
import type { AuditReport } from '../../src/domain/audit/audit-report.ts';
import type { AuditRequest } from '../../src/domain/audit/audit-request.ts';
import type { AuditPorts, WantedIssue } from '../../src/ports.ts';
import { publishAudit } from '../../src/publish/publish-audit.ts';
import { auditRequest } from '../auditing/audit-world.ts';
import * as tamper from '../aws-simulator/tamper.ts';
import type { TamperedRole } from '../aws-simulator/tamper.ts';
import { createAccountRoles } from '../in-memory/account-roles.ts';
import { createSend } from '../in-memory/calls.ts';
import type { RecordedCall } from '../in-memory/calls.ts';
import { createDriftDetector } from '../in-memory/drift-detector.ts';
import { Life } from '../in-memory/life.ts';
import { createStackSets } from '../in-memory/memory-stack-sets.ts';
import { createOrganizationReader } from '../in-memory/organization-reader.ts';
import type { Transcript } from '../in-memory/transcript.ts';
import { enforceLimits } from './aws-limits.ts';
import { awsCap } from './rollout-time.ts';

/** What was changed by hand in each account. */
export type Tampering = 'nothing' | 'the same' | 'another thing';

/** CloudFormation's own example: a detection took 4 min 20 s for seven instances, one after the other. */
const detectionSecondsPerAccount = 40;
const mostSleeps = 10_000_000;
const attempts = 8;
/** The template of test/in-memory/wanted.ts calls it so. */
export const roleName = 'Audit';

export interface AuditedLife {
  readonly life: Life;
  /** One run; each call takes as long. */
  run(request: Partial<AuditRequest>, latencyMs: number): Promise<SimulatedAudit>;
  /** One run, with the time that its reports take this machine. */
  report(request: Partial<AuditRequest>, latencyMs: number): Promise<MeasuredReports>;
}

export interface SimulatedAudit {
  readonly outcome: string;
  readonly seconds: number;
  /** AWS has answered them. */
  readonly calls: readonly RecordedCall[];
  /** Calls that were throttled and sent again. */
  readonly refused: number;
}

export interface MeasuredReports {
  readonly report: AuditReport;
  /** Real, of all files, the summary and the issue. */
  readonly seconds: number;
  readonly transcript: Transcript;
  readonly issue: WantedIssue | undefined;
}

/** An organization in which every account has the role, and whose AWS throttles as its documentation says. */
export function openAuditedLife(accounts: number, tampering: Tampering = 'nothing'): AuditedLife {
  const life = Life.deployed({
    accounts,
    secondsPerAccount: detectionSecondsPerAccount,
    mostConcurrentInstances: awsCap,
    mostSleeps,
  });
  tamperWith(life, tampering);
  const countRefused = enforceLimits(life.aws);
  return {
    life,
    run: async (changes, latencyMs) => {
      const { ports } = openPorts(life, latencyMs);
      const [startedAt, first, before] = [life.time.now(), life.calls.length, countRefused()];
      const { outcome } = await audit(ports, requestOf(life, changes));
      const seconds = (life.time.now().getTime() - startedAt.getTime()) / 1000;
      return { outcome, seconds, calls: life.calls.slice(first), refused: countRefused() - before };
    },
    report: async (changes, latencyMs) => {
      const { ports, transcript, issues } = openPorts(life, latencyMs);
      const request = requestOf(life, changes);
      const { report } = await inspect(createAuditContext(ports, request));
      const started = performance.now();
      await publishAudit(ports, ports.issues, request, report);
      const seconds = (performance.now() - started) / 1000;
      return { report, seconds, transcript, issue: issues[0] };
    },
  };
}

function requestOf({ request: { stackSet, targets } }: Life, changes: Partial<AuditRequest>): AuditRequest {
  return auditRequest({ stackSet, targets, roleName, externalId: undefined, ...changes });
}

interface OpenedPorts {
  readonly ports: AuditPorts;
  readonly transcript: Transcript;
  readonly issues: readonly WantedIssue[];
}

function openPorts(life: Life, latencyMs: number): OpenedPorts {
  const { ports, life: process, transcript, process: number } = life.start();
  const sender = { life: process, process: number };
  const send = createSend(life.aws, { ...sender, by: 'action', attempts, latencyMs });
  const issues: WantedIssue[] = [];
  return {
    transcript,
    issues,
    ports: {
      ...ports,
      stackSets: { ...createStackSets(send), ...createDriftDetector(send) },
      organization: createOrganizationReader(send),
      accountRoles: createAccountRoles({ aws: life.aws, sender, latencyMs }),
      issues: {
        settle: (_stackSet, wanted) => {
          issues.push(wanted);
          return Promise.resolve({ kind: 'none' });
        },
      },
    },
  };
}

/** In each account that has the role. */
export function tamperWith({ world }: Pick<Life, 'world'>, tampering: Tampering): void {
  const accounts = [...world.organization.accounts.keys()].filter((id) => world.rolesOf(id).has(roleName));
  for (const [index, accountId] of accounts.entries()) changeRole({ world, accountId, roleName }, tampering, index);
}

/** By hand, in IAM. */
function changeRole(role: TamperedRole, tampering: Tampering, index: number): void {
  switch (tampering) {
    case 'nothing':
      return;
    case 'the same':
      tamper.attachPolicy(role);
      return;
    case 'another thing': {
      const Statement = [{ Effect: 'Allow', Action: 's3:GetObject', Resource: `arn:aws:s3:::bucket-${index}/*` }];
      tamper.putInlinePolicy(role, `by-hand-${index}`, { Version: '2012-10-17', Statement });
    }
  }
}
