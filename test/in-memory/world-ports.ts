import { createHash } from 'node:crypto';
import { loadCatalogue } from '../../src/aws/iam-data/catalogue.ts';
import { measureGains } from '../../src/report/plan/measure-gains.ts';
import type { Ledger, Ports, PullRequestRef, Run, Terraform } from '../../src/ports.ts';
import type { MemoryRepository } from './memory-ledger.ts';
import type { ProcessLife } from './process-life.ts';
import { createManagedPolicies } from './managed-policies.ts';
import type { PolicyInMemory } from './managed-policies.ts';
import { createOrganizationReader } from './organization-reader.ts';
import { createPreflight } from './memory-preflight.ts';
import { createStackSets } from './memory-stack-sets.ts';
import type { Send } from './calls.ts';
import type { Transcript } from './transcript.ts';

export interface PortFacts {
  readonly life: ProcessLife;
  readonly send: Send;
  /** 12 digits. */
  readonly callerAccountId: string;
  readonly terraform: Terraform;
  readonly transcript: Transcript;
  readonly now: () => Date;
  /** undefined: IAM has the version of the extract. */
  readonly findManagedPolicy: (arn: string) => PolicyInMemory | undefined;
  readonly run: Run;
  /** undefined: the commit was pushed without one. */
  readonly pullRequest: PullRequestRef | undefined;
  readonly ledger: Ledger;
  readonly repository: MemoryRepository;
}

/** The commands' ports on the simulator's world, for one process. */
export function createPorts(facts: PortFacts): Ports {
  const { life, send, terraform, transcript, now, run } = facts;
  const write = (line: string): void => {
    life.whileAlive(() => {
      transcript.lines.push(line);
    });
  };
  return {
    terraform,
    stackSets: createStackSets(send),
    organization: createOrganizationReader(send),
    preflight: createPreflight(send, facts.callerAccountId),
    managedPolicies: createManagedPolicies(facts.findManagedPolicy),
    loadCatalogue,
    ledger: createLedger(facts),
    pullRequests: createPullRequests(facts, write),
    run,
    publication: createPublication(facts),
    clock: { now, sleep: (ms) => life.sleep(ms) },
    log: createLog(write),
    interruption: { requested: life.requested, lastCall: life.lastCall },
    memory: {
      rememberPullRequest: (pullRequest) => {
        life.whileAlive(() => {
          transcript.remembered.push(pullRequest);
        });
      },
      rememberOperation: (operation) => {
        life.whileAlive(() => {
          transcript.remembered.push(operation);
        });
      },
    },
    partition: 'aws',
    sha256: (text) => createHash('sha256').update(text).digest('hex'),
    measureGains,
  };
}

function createPullRequests(
  { life, now, pullRequest, transcript, repository, run }: PortFacts,
  write: (line: string) => void,
): Ports['pullRequests'] {
  return {
    current: pullRequest,
    findMerged: () => life.outlive(() => pullRequest),
    upsertComment: ({ number }, header, body, { onlyExisting }) =>
      life.outlive(() => {
        if (onlyExisting && transcript.comments.length === 0) return { kind: 'not-wanted' };
        transcript.comments.push({ at: now(), header, body });
        write(`comment on #${number}`);
        const id = number * 10 + (header.command === 'plan' ? 1 : 2);
        repository.comments.set(id, body);
        return { kind: 'posted', url: `https://github.com/o/r/pull/${number}#c1`, id, text: body };
      }),
    readPull: (number) => life.outlive(() => repository.readPull(number, run.sha)),
    readComment: (id) => life.outlive(() => repository.comments.get(id)),
    relateCommit: (sha) => life.outlive(() => repository.relate(sha, run.sha)),
  };
}

/** As a killed process leaves them: what was asked for before it was killed has happened. */
function createLedger({ life, ledger }: PortFacts): Ledger {
  return {
    ...ledger,
    writePlan: (record) => life.outlive(() => ledger.writePlan(record)),
    writeRollout: (record) => life.outlive(() => ledger.writeRollout(record)),
    listPlans: (digest) => life.outlive(() => ledger.listPlans(digest)),
    readPlan: (key) => life.outlive(() => ledger.readPlan(key)),
    writeAudit: (record) => life.outlive(() => ledger.writeAudit(record)),
  };
}

function createPublication({ life, transcript }: PortFacts): Ports['publication'] {
  return {
    setOutput: (name, value) => {
      life.whileAlive(() => {
        transcript.outputs[name] = value;
      });
    },
    writeSummary: (markdown) =>
      life.outlive(() => {
        transcript.summary += markdown;
      }),
    writeFile: (name, pieces) =>
      life.outlive(() => {
        transcript.files.set(name, [...pieces].join(''));
        return `/tmp/${name}`;
      }),
  };
}

function createLog(write: (line: string) => void): Ports['log'] {
  return {
    debug: () => undefined,
    info: (message) => {
      write(`info: ${message}`);
    },
    warning: (message) => {
      write(`warning: ${message}`);
    },
    error: (message) => {
      write(`error: ${message}`);
    },
    group: (title, lines) => {
      write(`group ${title}: ${lines.length} lines`);
    },
    openGroup: (title) => {
      write(`open ${title}`);
    },
    closeGroup: () => {
      write('close');
    },
  };
}
