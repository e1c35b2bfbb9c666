import { listExternalIds } from '../domain/iam/external-id.ts';
import { isHidden } from '../domain/stack-set/hidden-value.ts';
import type { StackSetRef } from '../domain/stack-set/stack-set.ts';
import type { StackSetDefinition, TerraformPlan } from '../domain/stack-set/stack-set-definition.ts';
import type { UserError } from '../domain/user-error.ts';
import { applyArgv, initArgv, planArgv, recordArgv, showArgv, untaintArgv } from './argv.ts';
import type { Backend } from './backend.ts';
import { createCall } from './call.ts';
import type { Call, CallFacts } from './call.ts';
import { settleErroredState } from './errored-state.ts';
import { isOnlyUnsaved } from './failure-text.ts';
import { isRefusedDestroy, terraformFailure, unendedTerraform } from './failure.ts';
import type { FailureFacts } from './failure.ts';
import { parsePlanJson } from './plan-json.ts';
import { hideParameters, isTainted, readPlanText } from './plan-text.ts';
import type { Completed } from './process.ts';
import type { WorkingDirectory } from './working-directory.ts';

export interface TerraformFacts extends CallFacts {
  readonly directory: WorkingDirectory;
  /** Complete, as the directory has it: errors tell how its lock is taken away. */
  readonly backend: Backend;
  /** A secret that was not known before: from here on `redact` takes it out. */
  readonly onSecret: (secret: string) => void;
  readonly log: {
    readonly info: (message: string) => void;
    readonly group: (title: string, lines: readonly string[]) => void;
  };
}

export interface PlanOptions {
  readonly lock: boolean;
  /** A stack set that exists in AWS, to be taken over unless the state has it. */
  readonly adopts: StackSetRef | undefined;
}

export interface TerraformCli {
  readonly plan: (options: PlanOptions) => Promise<TerraformPlan>;
  readonly apply: () => Promise<void>;
  /** Writes to the state what AWS has, after an update that terraform did not send. Takes the state lock. */
  readonly record: () => Promise<void>;
  /**
   * Ends the plan or apply that is running: one SIGINT to what runs of it, nothing more of it is started, and it is
   * rejected. Does nothing when none runs or when it was asked already; the next plan or apply is as any other.
   */
  readonly interrupt: () => void;
  /** What to tell when this process cannot wait for its end: the state and the lock that it may leave. */
  readonly describeUnended: () => UserError;
}

/** Every call that loads the provider costs seconds: a plan is one `plan` and one `show`, an apply one `apply`. */
export function createTerraform(facts: TerraformFacts): TerraformCli {
  const { redact, log } = facts;
  let current: Call | undefined;
  let isInitialised = false;

  const during = async <Value>(work: (call: Call) => Promise<Value>): Promise<Value> => {
    const call = createCall(facts);
    current = call;
    return work(call).finally(() => {
      current = undefined;
    });
  };

  const init = async (call: Call): Promise<void> => {
    const done = await call.run(initArgv());
    log.group('terraform init', redact(done.stdout).trimEnd().split('\n'));
    if (done.exitCode !== 0) throw failureOf('init', done, call, facts);
    isInitialised = true;
  };

  const plan = async (
    call: Call,
    { lock, adopts }: PlanOptions,
    preferences: 'planned' | 'left-alone',
  ): Promise<TerraformPlan> => {
    await facts.directory.writeAdoption(adopts, preferences);
    const planned = await call.run(planArgv({ lock }));
    const planText = readPlanText(planned.stdout);
    if (planned.exitCode !== 0 && planned.exitCode !== 2) {
      log.group('terraform plan', redact(planText).split('\n'));
      if (!isRefusedDestroy(planned.stderr)) throw failureOf('plan', planned, call, facts, { takesLock: lock });
      const refused = isTainted(planText) ? 'tainted' : 'replaced';
      if (refused === 'replaced' || !lock) return refusedDestroy(refused, redact(planText), facts);
      await untaint(call, facts);
      return plan(call, { lock, adopts }, preferences);
    }
    const shown = await call.run(showArgv());
    if (shown.exitCode !== 0) throw failureOf('show', shown, call, facts);
    const { isImport, ...parsed } = parsePlanJson(shown.stdout);
    if (isImport && parsed.change.kind === 'preferences-only') {
      if (preferences === 'planned') return plan(call, { lock, adopts }, 'left-alone');
      throw new RangeError('operation preferences cannot be left alone');
    }
    const hidden = parsed.change.kind === 'update' && isImport ? hideImported(parsed.change.before, facts) : [];
    const text = hideParameters(redact(planText), hidden);
    log.group('terraform plan', text.split('\n'));
    return { ...parsed, text, providerVersion: facts.directory.providerVersion };
  };

  return {
    plan: (options) =>
      during(async (call) => {
        if (!isInitialised) await init(call);
        return plan(call, options, 'planned');
      }),
    apply: () => during((call) => apply(call, facts)),
    record: () => during((call) => record(call, facts)),
    interrupt: () => current?.interrupt(),
    describeUnended: () => unendedTerraform(facts.directory.path, facts.backend),
  };
}

async function apply(call: Call, facts: TerraformFacts): Promise<void> {
  const done = await call.run(applyArgv(), (line) => {
    if (!isStillWaiting(line)) facts.log.info(line);
  });
  await settleState('apply', done, call, facts);
}

/** What it says is not told: a list of what AWS has changed, which is the plan over again. */
async function record(call: Call, facts: TerraformFacts): Promise<void> {
  await settleState('apply -refresh-only', await call.run(recordArgv()), call, facts);
}

/** @throws UserError unless terraform has done its work and its state is written. */
async function settleState(subcommand: string, done: Completed, call: Call, facts: TerraformFacts): Promise<void> {
  const { directory, log } = facts;
  const errored = await settleErroredState(call, directory, done.stderr, log);
  const isSaved = errored?.kind !== 'kept';
  if (done.exitCode === 0 && isSaved) return;
  if (errored?.kind === 'pushed' && isOnlyUnsaved(done.stderr)) return;
  throw failureOf(subcommand, done, call, facts, { takesLock: true, ...(errored === undefined ? {} : { errored }) });
}

/** Terraform says so every ten seconds, for hours; the operation's progress is told by whoever follows it. */
function isStillWaiting(line: string): boolean {
  return /: Still (?:creating|modifying|reading|destroying)\.\.\. \[/.test(line);
}

function failureOf(
  subcommand: string,
  { exitCode, stderr, signal }: Completed,
  call: Call,
  { backend }: TerraformFacts,
  more: Pick<FailureFacts, 'takesLock' | 'errored'> = {},
): UserError {
  return terraformFailure(subcommand, exitCode, stderr, {
    ...more,
    backend,
    wasInterrupted: call.wasInterrupted(),
    ...(signal === undefined ? {} : { signal }),
  });
}

/** What others made has a secret of its own, which is known only now. @returns names of parameters to hide. */
function hideImported(before: StackSetDefinition, { onSecret }: TerraformFacts): readonly string[] {
  const secrets = listExternalIds(before.templateBody, before.parameters).filter(
    (secret) => secret !== '' && !isHidden(secret),
  );
  secrets.forEach(onSecret);
  return before.sensitiveParameters;
}

/** Without its mark the stack set is planned for what it is; whatever else would destroy it is refused as ever. */
async function untaint(call: Call, facts: TerraformFacts): Promise<void> {
  facts.log.info('The state calls the stack set tainted since its creation was broken off: that mark is taken away.');
  const done = await call.run(untaintArgv());
  if (done.exitCode !== 0) throw failureOf('untaint', done, call, facts, { takesLock: true });
}

const destroyReasons = {
  replaced: 'Terraform would have to destroy the stack set, which its definition forbids',
  tainted:
    'Its creation was broken off, so that Terraform’s state calls it tainted: run apply again, which takes this mark away and destroys nothing',
} as const;

function refusedDestroy(
  reason: keyof typeof destroyReasons,
  text: string,
  { directory: { providerVersion } }: TerraformFacts,
): TerraformPlan {
  return {
    change: { kind: 'replace', why: destroyReasons[reason] },
    counts: { add: 0, change: 0, destroy: 1 },
    text,
    terraformVersion: 'unknown',
    providerVersion,
  };
}
