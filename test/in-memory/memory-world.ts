import { createHash } from 'node:crypto';

import { loadCatalogue } from '../../src/aws/iam-data/catalogue.ts';
import { measureGains } from '../../src/report/plan/measure-gains.ts';
import type { Ports, PullRequestRef, RememberedOperation } from '../../src/ports.ts';
import type { CommentHeader } from '../../src/domain/reports/comment-header.ts';
import type { PreflightFacts } from '../../src/domain/preflight/preflight-facts.ts';
import type { Operation, OperationResult } from '../../src/domain/stack-set/operation.ts';
import type { Organization } from '../../src/domain/organization.ts';
import type {
  DefinitionChange,
  StackSetDefinition,
  TerraformPlan,
} from '../../src/domain/stack-set/stack-set-definition.ts';
import type { StackInstance, StackSet } from '../../src/domain/stack-set/stack-set.ts';
import type {
  CreateInstancesRequest,
  UpdateInstancesRequest,
  UpdateVersionRequest,
} from '../../src/domain/stack-set/stack-set-call.ts';
import { UserError } from '../../src/domain/user-error.ts';
import { createManagedPolicies } from './managed-policies.ts';
import type { PolicyInMemory } from './managed-policies.ts';
import { instance, operation, organizationOf, resultOf } from './memory-values.ts';
import { wellFacts } from './preflight-values.ts';
import { definition, roleTemplate, stackSetRef } from './role-definition.ts';

export { accountId, instance, operation, organizationOf, request } from './memory-values.ts';
export { definition, region, roleTemplate, stackSetRef } from './role-definition.ts';

/** More pauses than any story needs. */
const mostSleeps = 20_000;

/**
 * A world whose every part is a value that a story may change: what terraform plans and does, what AWS answers.
 * Time only passes by sleeping; `transcript` holds everything that reached the outside, in order.
 */
export class MemoryWorld {
  organization: Organization = organizationOf(3);
  stackSet: StackSet | undefined;
  preflight: PreflightFacts = wellFacts();
  instances: StackInstance[] = [];
  /** The newest first. */
  operations: Operation[] = [];
  /** By operation; what is not named agrees with the instances. */
  results = new Map<string, readonly OperationResult[]>();
  change: DefinitionChange = { kind: 'none', current: undefined };
  /** Throws what terraform's plan is to fail with. */
  onPlan: () => void = () => undefined;
  /** What AWS and the state look like once terraform has applied; throwing is terraform failing. */
  onApply: () => void | Promise<void> = () => undefined;
  /** A running terraform is asked to end. */
  onInterrupt: () => void = () => undefined;
  onCreateInstances: (request: CreateInstancesRequest) => void = () => undefined;
  onUpdateVersion: (request: UpdateVersionRequest) => void = () => undefined;
  onUpdateInstances: (request: UpdateInstancesRequest) => void = () => undefined;
  onStopOperation: (operationId: string) => void = () => undefined;
  /** Throws what a look at an operation is to fail with. */
  onDescribe: (operationId: string) => void = () => undefined;
  /** Runs before one operation is looked for, after lists were read. */
  onFind: (operationId: string) => void = () => undefined;
  readonly cancel = new AbortController();
  readonly lastCall = new AbortController();
  readonly remembered: (RememberedOperation | PullRequestRef)[] = [];
  /** Runs at each pause, with the simulated time: where the world moves on. */
  onSleep: (nowMs: number) => void = () => undefined;
  currentPullRequest: PullRequestRef | undefined = { number: 7, mayWrite: true };
  mergedPullRequest: PullRequestRef | undefined = { number: 7, mayWrite: true };
  commentFailure: UserError | undefined;
  /** By ARN: AWS managed policies that differ from the extract of the action. */
  readonly managedPolicies = new Map<string, PolicyInMemory>();
  readonly transcript: string[] = [];
  readonly outputs: Record<string, string> = {};
  readonly comments: { header: CommentHeader; body: string }[] = [];
  readonly files = new Map<string, string>();
  summary = '';
  private sleeps = 0;
  private nowMs = new Date('2026-01-02T00:00:00Z').getTime();

  /** A stack set with CURRENT instances in every account, and a plan that changes nothing. */
  static deployed(accounts = 3): MemoryWorld {
    const world = new MemoryWorld();
    world.organization = organizationOf(accounts);
    world.stackSet = {
      ref: stackSetRef,
      arn: 'arn:aws:cloudformation:us-east-1:111111111111:stackset/audit:1',
      description: 'One role',
      templateBody: roleTemplate,
      parameters: { ExternalId: 'secret-4711' },
      capabilities: ['CAPABILITY_NAMED_IAM'],
      tags: {},
      autoDeployment: { enabled: true, retainStacksOnAccountRemoval: true },
      hasManagedExecution: true,
      organizationalUnitIds: ['r-ab12'],
    };
    world.instances = Array.from({ length: accounts }, (_, index) => instance(index + 1));
    world.operations = [operation({ id: 'seed', action: 'CREATE' })];
    world.change = { kind: 'none', current: definition() };
    return world;
  }

  ports(): Ports {
    return {
      terraform: {
        plan: async ({ lock, adopts }) => {
          const adopting = adopts === undefined ? '' : ` adopts=${adopts.name}`;
          await this.note(`terraform plan lock=${String(lock)}${adopting}`, undefined);
          this.onPlan();
          return this.terraformPlan();
        },
        apply: async () => {
          await this.note('terraform apply', undefined);
          await this.applyPlan();
        },
        record: () => this.note('terraform record', undefined),
        interrupt: () => {
          this.transcript.push('terraform interrupt');
          this.onInterrupt();
        },
        describeUnended: () => new UserError({ code: 'state-not-saved', what: 'terraform had not ended' }),
      },
      stackSets: this.stackSetPort(),
      organization: { read: () => Promise.resolve(this.organization) },
      preflight: {
        readAccess: () => Promise.resolve(this.preflight.access),
        validateTemplate: () => Promise.resolve(this.preflight.template),
        findSameName: () => Promise.resolve(this.preflight.sameName),
      },
      managedPolicies: createManagedPolicies((arn) => this.managedPolicies.get(arn)),
      loadCatalogue,
      pullRequests: this.pullRequestPort(),
      ledger: { why: 'there is none in this world' },
      run: {
        runId: 42,
        runAttempt: 1,
        headSha: 'abc1234def5678',
        sha: 'abc1234def5678',
        branch: 'main',
        workflowRef: '',
        actionRef: '',
        url: 'https://github.com/o/r/actions/runs/42',
      },
      publication: {
        setOutput: (name, value) => {
          this.outputs[name] = value;
        },
        writeSummary: (markdown) => {
          this.summary += markdown;
          return Promise.resolve();
        },
        writeFile: (name, pieces) => {
          this.files.set(name, [...pieces].join(''));
          return Promise.resolve(`/tmp/${name}`);
        },
      },
      clock: {
        now: () => new Date(this.nowMs),
        sleep: (ms) => {
          this.nowMs += ms;
          this.sleeps += 1;
          // Simulated sleeps never let jest's own time-out fire.
          if (this.sleeps > mostSleeps) throw new Error('a loop that does not end');
          this.onSleep(this.nowMs);
          return Promise.resolve();
        },
      },
      log: this.logPort(),
      interruption: { requested: this.cancel.signal, lastCall: this.lastCall.signal },
      memory: {
        rememberPullRequest: (pullRequest) => {
          this.remembered.push(pullRequest);
        },
        rememberOperation: (remembered) => {
          this.remembered.push(remembered);
        },
      },
      partition: 'aws',
      sha256: (text) => createHash('sha256').update(text).digest('hex'),
      measureGains,
    };
  }

  /** AWS has the new definition as soon as it has the operation, no matter how that ends. */
  private async applyPlan(): Promise<void> {
    const { length } = this.operations;
    let applying: void | Promise<void>;
    try {
      applying = this.onApply();
    } finally {
      if (this.operations.length > length && this.change.kind === 'update') this.define(this.change.after);
    }
    await applying;
  }

  private define({
    templateBody,
    description,
    parameters,
    capabilities,
    tags,
    autoDeployment,
  }: StackSetDefinition): void {
    if (this.stackSet === undefined) throw new Error('There is no stack set yet');
    const changed = { templateBody, description, parameters, capabilities, tags, autoDeployment };
    this.stackSet = { ...this.stackSet, ...changed };
  }

  private stackSetPort(): Ports['stackSets'] {
    const find = (id: string): Operation | undefined => this.operations.find((known) => known.id === id);
    return {
      find: () => Promise.resolve(this.stackSet),
      listInstances: () => Promise.resolve([...this.instances]),
      listRecentOperations: () => Promise.resolve([...this.operations]),
      describeOperation: async (_ref, id) => {
        await Promise.resolve();
        this.onDescribe(id);
        const found = find(id);
        if (found === undefined) throw new UserError({ code: 'unknown', what: `no operation ${id}` });
        return found;
      },
      findOperation: (_ref, id) => {
        this.onFind(id);
        return Promise.resolve(find(id));
      },
      listResults: (_ref, id) => Promise.resolve(this.resultsOf(id)),
      listResultsPage: (_ref, id, { status }) => {
        const all = this.resultsOf(id);
        const results = all.filter((result) => status === undefined || result.status === status).slice(0, 100);
        return Promise.resolve({ results, nextToken: undefined });
      },
      updateVersion: async (_ref, sent) => {
        const { targets, operationId } = sent;
        await this.note(`update ${operationId} ${targets?.accountIds.join() ?? 'all'}`, undefined);
        this.onUpdateVersion(sent);
      },
      updateInstances: async (_ref, sent) => {
        await this.note(`heal ${sent.operationId} ${sent.targets.accountIds.join()}`, undefined);
        this.onUpdateInstances(sent);
      },
      stopOperation: async (_ref, id) => {
        await this.note(`stop ${id}`, undefined);
        this.onStopOperation(id);
      },
      createInstances: async (_ref, sent) => {
        const { creation, operationId } = sent;
        await this.note(
          `CreateStackInstances ${operationId} ${creation.kind} ${creation.accountIds.join()}`,
          undefined,
        );
        this.onCreateInstances(sent);
      },
    };
  }

  private resultsOf(operationId: string): readonly OperationResult[] {
    const own = this.instances.filter(({ lastOperationId }) => lastOperationId === operationId);
    return this.results.get(operationId) ?? own.map(resultOf);
  }

  private pullRequestPort(): Ports['pullRequests'] {
    return {
      current: this.currentPullRequest,
      findMerged: () => Promise.resolve(this.mergedPullRequest),
      upsertComment: (pullRequest, header, body, { onlyExisting }) => {
        if (this.commentFailure !== undefined) return Promise.reject(this.commentFailure);
        if (onlyExisting && this.comments.length === 0) return Promise.resolve({ kind: 'not-wanted' });
        this.comments.push({ header, body });
        return this.note(`comment on #${pullRequest.number}`, {
          kind: 'posted' as const,
          url: 'https://github.com/o/r/pull/7#c1',
          id: 1,
          text: body,
        });
      },
      readPull: () => Promise.resolve(undefined),
      readComment: () => Promise.resolve(undefined),
      relateCommit: () => Promise.resolve('unknown'),
    };
  }

  private logPort(): Ports['log'] {
    const write = (level: string) => (message: string) => {
      this.transcript.push(`${level}: ${message}`);
    };
    return {
      debug: () => undefined,
      info: write('info'),
      warning: write('warning'),
      error: write('error'),
      group: (title, lines) => {
        this.transcript.push(`group ${title}: ${lines.length} lines`);
      },
      openGroup: (title) => {
        this.transcript.push(`open ${title}`);
      },
      closeGroup: () => {
        this.transcript.push('close');
      },
    };
  }

  private terraformPlan(): TerraformPlan {
    const counts = { add: 0, change: 0, destroy: 0 };
    return { change: this.change, counts, text: 'No changes.', terraformVersion: '1.11.4', providerVersion: '5.100.0' };
  }

  private note<Value>(line: string, value: Value): Promise<Value> {
    this.transcript.push(line);
    return Promise.resolve(value);
  }
}
