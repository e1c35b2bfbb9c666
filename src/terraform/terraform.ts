import { isHideable } from '../domain/secret-values.ts';
import { findDefinitionSecrets } from '../domain/stack-set/definition-secrets.ts';
import type { StackSetRef } from '../domain/stack-set/stack-set.ts';
import type { DefinitionChange, StackSetDefinition, TerraformPlan } from '../domain/stack-set/stack-set-definition.ts';
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
import { hideAllParameters, hideParameters, hideTemplateSecrets, isTainted, readPlanText } from './plan-text.ts';
import type { Completed } from './process.ts';
import type { WorkingDirectory } from './working-directory.ts';

export interface TerraformFacts extends CallFacts {
  readonly directory: Omit<WorkingDirectory, 'surroundings'>;
  /** The complete backend of the directory: errors name the command that removes its lock. */
  readonly backend: Backend;
  /** As the CLI configuration of the directory has it: errors name it. undefined: the registry. */
  readonly providerMirror?: string | undefined;
  /** Receives a new secret, which `redact` removes from then on. */
  readonly onSecret: (secret: string) => void;
  readonly log: {
    readonly info: (message: string) => void;
    readonly group: (title: string, lines: readonly string[]) => void;
  };
}

export interface PlanOptions {
  readonly lock: boolean;
  /** An existing stack set in AWS, which the plan adopts unless the state has it. */
  readonly adopts: StackSetRef | undefined;
}

export interface TerraformCli {
  readonly plan: (options: PlanOptions) => Promise<TerraformPlan>;
  readonly apply: () => Promise<void>;
  /** Writes the facts of AWS into the state, after an update that terraform did not send. Takes the state lock. */
  readonly record: () => Promise<void>;
  /**
   * Ends the running plan or apply: sends one SIGINT to its process, starts none of its further subcommands, and
   * rejects it. Has no effect without a running one or on a second call, and none on the next plan or apply.
   */
  readonly interrupt: () => void;
  /** The error when this process must end first: it describes the state and the lock that terraform may leave. */
  readonly describeUnended: () => UserError;
}

/** Each call that loads the provider takes seconds: so a plan is one `plan` and one `show`, an apply is one `apply`. */
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
      const text = hideTemplateSecrets(hideAllParameters(redact(planText)), []);
      log.group('terraform plan', text.split('\n'));
      if (!isRefusedDestroy(planned.stderr)) throw failureOf('plan', planned, call, facts, { takesLock: lock });
      const refused = isTainted(planText) ? 'tainted' : 'replaced';
      if (refused === 'replaced' || !lock) return refusedDestroy(refused, text, facts);
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
    const { names, texts } = hideSecrets(parsed.change, facts);
    const text = hideTemplateSecrets(hideParameters(redact(planText), names), texts);
    log.group('terraform plan', text.split('\n'));
    return { ...parsed, text, providerVersion: facts.directory.providerVersion };
  };

  return {
    plan: (options) =>
      during(async (call) => {
        if (!isInitialised) await init(call);
        return plan(call, options, 'planned');
      }),
    apply: () => during((call) => applySavedPlan(call, facts)),
    record: () => during((call) => record(call, facts)),
    interrupt: () => current?.interrupt(),
    describeUnended: () => unendedTerraform(facts.directory.path, facts.backend),
  };
}

async function applySavedPlan(call: Call, facts: TerraformFacts): Promise<void> {
  const done = await call.run(applyArgv(), (line) => {
    if (!isStillWaiting(line)) facts.log.info(line);
  });
  await settleState('apply', done, call, facts);
}

/** The log omits its output: a list of changes in AWS, which repeats the plan. */
async function record(call: Call, facts: TerraformFacts): Promise<void> {
  await settleState('apply -refresh-only', await call.run(recordArgv()), call, facts);
}

/** @throws UserError unless terraform has succeeded and its state is written. */
async function settleState(subcommand: string, done: Completed, call: Call, facts: TerraformFacts): Promise<void> {
  const { directory, log } = facts;
  const errored = await settleErroredState(call, directory, done.stderr, log);
  const isSaved = errored?.kind !== 'kept';
  if (done.exitCode === 0 && isSaved) return;
  if (errored?.kind === 'pushed' && isOnlyUnsaved(done.stderr)) return;
  throw failureOf(subcommand, done, call, facts, { takesLock: true, ...(errored === undefined ? {} : { errored }) });
}

/** Terraform repeats this line every ten seconds, for hours. The action itself reports the operation's progress. */
function isStillWaiting(line: string): boolean {
  return /: Still (?:creating|modifying|reading|destroying)\.\.\. \[/.test(line);
}

function failureOf(
  subcommand: string,
  { exitCode, stderr, signal }: Completed,
  call: Call,
  { backend, providerMirror }: TerraformFacts,
  more: Pick<FailureFacts, 'takesLock' | 'errored'> = {},
): UserError {
  return terraformFailure(subcommand, exitCode, stderr, {
    ...more,
    backend,
    providerMirror,
    wasInterrupted: call.wasInterrupted(),
    ...(signal === undefined ? {} : { signal }),
  });
}

/**
 * Registers the secrets of what is defined, known only now: an earlier version or a third-party stack set has others than
 * the inputs. @returns names of parameters to hide, and secrets that are too short to be registered.
 */
function hideSecrets(
  change: DefinitionChange,
  { onSecret }: TerraformFacts,
): { readonly names: readonly string[]; readonly texts: readonly string[] } {
  const definitions = definitionsOf(change);
  const texts = [...new Set(definitions.flatMap(findDefinitionSecrets))];
  texts.filter(isHideable).forEach(onSecret);
  return {
    names: [...new Set(definitions.flatMap(({ sensitiveParameters }) => sensitiveParameters))],
    texts: texts.filter((text) => !isHideable(text)),
  };
}

function definitionsOf(change: DefinitionChange): readonly StackSetDefinition[] {
  switch (change.kind) {
    case 'none':
    case 'adopt':
      return change.current === undefined ? [] : [change.current];
    case 'create':
      return [change.after];
    case 'update':
    case 'preferences-only':
      return [change.before, change.after];
    case 'replace':
    case 'delete':
    case 'unreadable':
      return [];
  }
}

/** Without the mark, the plan shows the real difference. The plan still refuses any other destruction. */
async function untaint(call: Call, facts: TerraformFacts): Promise<void> {
  facts.log.info(
    'Terraform’s state marks the stack set as tainted because its creation was interrupted. The action removes this mark.',
  );
  const done = await call.run(untaintArgv());
  if (done.exitCode !== 0) throw failureOf('untaint', done, call, facts, { takesLock: true });
}

const destroyReasons = {
  replaced: 'Terraform would have to destroy the stack set, which its definition forbids',
  tainted:
    'Its creation was interrupted, so Terraform’s state marks it as tainted: run apply again, which removes this mark and destroys nothing',
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
