import { apply } from '../../src/commands/apply.ts';
import { audit } from '../../src/commands/audit.ts';
import { plan } from '../../src/commands/plan.ts';
import type { AuditPorts, Ports, PullRequestRef } from '../../src/ports.ts';
import type { AuditRequest } from '../../src/domain/audit/audit-request.ts';
import type { Judgement, RunJudgement } from '../../src/domain/rollout.ts';
import type { RolloutRequest } from '../../src/domain/rollout-request.ts';
import type { StackSetDefinition } from '../../src/domain/stack-set/stack-set-definition.ts';
import { followInterruption } from '../../src/runner/running-terraform.ts';
import { UserError } from '../../src/domain/user-error.ts';
import { createCloudFormation } from '../aws-simulator/cloudformation/api/cloudformation.ts';
import { createIam } from '../aws-simulator/iam/iam.ts';
import { Identities } from '../aws-simulator/iam/identities.ts';
import { createOrganizations } from '../aws-simulator/organizations/organizations-api.ts';
import { createSts } from '../aws-simulator/sts/sts.ts';
import { buildWorld, delegatedAdministratorId } from '../aws-simulator/setup.ts';
import type { SimulatorSetup } from '../aws-simulator/setup.ts';
import type { StackSetSetup } from '../aws-simulator/setup-stack-set.ts';
import type { StackSet } from '../aws-simulator/cloudformation/stacks/stack-set.ts';
import type { World } from '../aws-simulator/world.ts';
import { createAccountRoles } from './account-roles.ts';
import { createSend } from './calls.ts';
import type { InMemoryAws, RecordedCall, Send } from './calls.ts';
import { createDriftDetector } from './drift-detector.ts';
import { commitOf, MemoryLedger, MemoryRepository } from './memory-ledger.ts';
import { startChild, startLife } from './process-life.ts';
import type { ProcessLife } from './process-life.ts';
import { simulatedTime } from './simulated-time.ts';
import type { SimulatedTime } from './simulated-time.ts';
import { createTerraformDouble } from './terraform-double.ts';
import type { TerraformFacts } from './terraform-facts.ts';
import { newTerraformState } from './terraform-state.ts';
import type { TerraformState } from './terraform-state.ts';
import { newTranscript } from './transcript.ts';
import type { Transcript } from './transcript.ts';
import { rolloutRequest, stackSetRef, wantedDefinition } from './wanted.ts';
import { createPorts } from './world-ports.ts';

/** As the product's SDK clients, and the provider's. */
const actionAttempts = 8;
const providerAttempts = 25;

export interface LifeSetup extends SimulatorSetup {
  readonly request?: Partial<RolloutRequest>;
  /** Default: true. */
  readonly managedExecution?: boolean;
  /** ARNs of stack sets whose automatic deployment goes first. */
  readonly dependsOn?: readonly string[];
  /** Pauses of all processes together before it is called endless. */
  readonly mostSleeps?: number;
  /** What `deployed` begins with; default: the first wanted version. */
  readonly definition?: StackSetDefinition;
}

export interface Process {
  readonly ports: Ports;
  readonly life: ProcessLife;
  readonly transcript: Transcript;
  /** Counts the processes of a life from 1. */
  readonly process: number;
  /** Calls AWS as the action does. */
  readonly send: Send;
}

/** A command that has ended, by itself or by being killed. */
export interface EndedWith<Verdict extends RunJudgement> extends Process {
  /** undefined: killed, or thrown. */
  readonly judgement: Verdict | undefined;
  readonly error: UserError | undefined;
}

export type Ended = EndedWith<Judgement>;
export type EndedAudit = EndedWith<RunJudgement>;

/** One AWS, one Terraform state, and the runs that follow each other on them. */
export class Life {
  readonly time: SimulatedTime;
  readonly world: World;
  readonly state: TerraformState;
  readonly aws: InMemoryAws;
  readonly identities: Identities;
  readonly ended: Ended[] = [];
  readonly ledger = new MemoryLedger();
  readonly repository = new MemoryRepository();
  /** Of the next run. */
  commit = commitOf('first');
  headSha = 'abc1234def5678';
  pullRequest: PullRequestRef = { number: 7, mayWrite: true };
  request: RolloutRequest;
  wanted: StackSetDefinition;
  /** Lets a story happen to the next run. */
  onStart: (process: Process) => void = () => undefined;
  /** Lets terraform itself go wrong. */
  troubleTerraform: TerraformFacts['findTrouble'] = () => undefined;
  private processes = 0;

  private constructor(setup: LifeSetup, definition: StackSetDefinition | undefined) {
    this.time = simulatedTime(undefined, setup.mostSleeps);
    this.world = buildWorld(setup, this.time);
    this.state = newTerraformState(definition);
    this.wanted = definition ?? wantedDefinition();
    this.request = rolloutRequest(setup.request);
    this.identities = new Identities({ now: () => this.time.now() }, this.world);
    const { world } = this;
    this.aws = {
      world,
      identities: this.identities,
      services: {
        cloudformation: createCloudFormation(world),
        iam: createIam(world),
        sts: createSts({
          identities: this.identities,
          findRole: (arn) => this.identities.findRole(arn),
          organizationId: world.organization.ids.organizationId,
        }),
        organizations: createOrganizations(world.organization),
      },
      callerAccountId: delegatedAdministratorId,
      region: stackSetRef.region,
      calls: [],
      areCredentialsExpired: false,
      beforeCall: () => undefined,
      afterCall: () => undefined,
      watchers: [],
    };
    world.endAmbientSessions = () => {
      this.aws.areCredentialsExpired = true;
    };
  }

  /** Nothing is deployed, and Terraform knows nothing. */
  static empty(setup: LifeSetup = {}): Life {
    return new Life(setup, undefined);
  }

  /** Every account has the first version, and Terraform knows. */
  static deployed(setup: LifeSetup = {}): Life {
    const first = setup.definition ?? wantedDefinition();
    const { faults = [], ...rest } = setup;
    const units = setup.request?.targets?.organizationalUnitIds ?? [];
    const stackSet: StackSetSetup = {
      name: first.name,
      template: first.templateBody,
      parameters: first.parameters,
      tags: first.tags,
      autoDeployment: first.autoDeployment?.enabled ?? false,
      managedExecution: setup.managedExecution ?? true,
      ...(setup.dependsOn === undefined ? {} : { dependsOn: setup.dependsOn }),
      ...(units.length > 0 ? { organizationalUnitIds: units } : {}),
      ...(setup.request?.targets === undefined ? {} : { instanceRegions: setup.request.targets.regions }),
    };
    const life = new Life({ stackSets: [stackSet], ...rest }, first);
    life.world.setFaults(faults);
    return life;
  }

  get calls(): readonly RecordedCall[] {
    return this.aws.calls;
  }

  get hasStackSet(): boolean {
    return this.world.stackSets.some(({ name }) => name === stackSetRef.name);
  }

  get stackSet(): StackSet {
    const stackSet = this.world.stackSets.find(({ name }) => name === stackSetRef.name);
    if (stackSet === undefined) throw new Error('There is no stack set yet');
    return stackSet;
  }

  /** A fresh process: it knows nothing of the ones before. */
  start(): Process {
    this.processes += 1;
    const process = this.processes;
    const { aws, state, time, request, wanted } = this;
    const life = startLife(time);
    const transcript = newTranscript();
    const now = (): Date => time.now();
    const sendAs = (by: ProcessLife): Send =>
      createSend(aws, { life: by, process, by: 'terraform', attempts: providerAttempts });
    const double = createTerraformDouble({
      state,
      wanted,
      ref: request.stackSet,
      updateTimeoutMs: request.rolloutTimeoutMs,
      life,
      send: sendAs(life),
      now,
      startChild: () => {
        const child = startChild(time, life);
        return { life: child, send: sendAs(child) };
      },
      findTrouble: this.troubleTerraform,
      who: `run-${process}`,
      isBackendClosed: () => aws.areCredentialsExpired,
      note: (line) => {
        transcript.lines.push(line);
      },
    });
    const terraform = followInterruption(double, life);
    const send = createSend(aws, { life, process, by: 'action', attempts: actionAttempts });
    const ports = createPorts({
      life,
      send,
      callerAccountId: aws.callerAccountId,
      terraform,
      transcript,
      now,
      findManagedPolicy: (arn) => aws.world.managedPolicies.get(arn),
      run: {
        runId: 41 + process,
        runAttempt: 1,
        headSha: this.headSha,
        sha: this.commit,
        branch: this.repository.branch,
        workflowRef: 'o/r/.github/workflows/role.yml@refs/heads/main',
        actionRef: 'v1',
        url: `https://github.com/o/r/actions/runs/${41 + process}`,
      },
      pullRequest: this.pullRequest,
      ledger: this.ledger.port(),
      repository: this.repository,
    });
    return { ports, life, transcript, process, send };
  }

  async apply(): Promise<Ended> {
    return this.keep(await this.run(({ ports }) => apply(ports, this.request)));
  }

  async plan(): Promise<Ended> {
    return this.keep(await this.run(({ ports }) => plan(ports, this.request)));
  }

  /** @param hasLedger false: nothing is known of earlier audits. */
  audit(request: AuditRequest, { hasLedger = true }: { readonly hasLedger?: boolean } = {}): Promise<EndedAudit> {
    return this.run(({ ports, life, process, send, transcript }) => {
      const own = {
        stackSets: { ...ports.stackSets, ...createDriftDetector(send) },
        accountRoles: createAccountRoles({ aws: this.aws, sender: { life, process } }),
        issues: createIssues(life, transcript),
        ...(hasLedger ? {} : { ledger: { why: 'none is configured' } }),
      };
      return audit({ ...ports, ...own }, request);
    });
  }

  /** As the documented command does. */
  unlock(): void {
    this.state.lock = undefined;
  }

  private keep(ended: Ended): Ended {
    this.ended.push(ended);
    return ended;
  }

  private async run<Verdict extends RunJudgement>(
    command: (process: Process) => Promise<Verdict>,
  ): Promise<EndedWith<Verdict | typeof interrupted>> {
    const process = this.start();
    this.onStart(process);
    this.onStart = () => undefined;
    const killed = new Promise<undefined>((resolve) => {
      process.life.killed.addEventListener('abort', () => {
        resolve(undefined);
      });
    });
    let ended: EndedWith<Verdict | typeof interrupted>;
    try {
      ended = { ...process, judgement: await Promise.race([command(process), killed]), error: undefined };
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      // What fails by the interruption is reported as one.
      const isInterrupted = process.life.requested.aborted;
      ended = { ...process, judgement: isInterrupted ? interrupted : undefined, error };
    }
    // What it has left behind ends with it.
    process.life.kill();
    return ended;
  }
}

const interrupted = { outcome: 'interrupted', failureReason: undefined } as const;

/** The one issue of the stack set: what is wanted of it is noted. */
function createIssues(life: ProcessLife, { issues }: Transcript): AuditPorts['issues'] {
  return {
    settle: (_stackSet, wanted) =>
      life.outlive(() => {
        issues.push(wanted);
        return { kind: 'none' };
      }),
  };
}
