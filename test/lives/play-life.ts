import { isGreen } from '../../src/domain/rollout.ts';
import type { StackSetDefinition } from '../../src/domain/stack-set/stack-set-definition.ts';
import { unstick } from '../aws-simulator/cloudformation/stacks/account-change.ts';
import { findStack } from '../aws-simulator/cloudformation/operations/instance-deployment.ts';
import { instancesOf } from '../aws-simulator/cloudformation/stacks/stack-set.ts';
import { Life } from '../in-memory/life.ts';
import type { Ended } from '../in-memory/life.ts';
import { runRemovalCommands } from '../in-memory/removal-command.ts';
import { updateRequest } from '../in-memory/wanted.ts';
import { drawLife } from './draw-life.ts';
import { drawBetween, drawScheduled, drawWishes } from './draw-run.ts';
import type { Circumstances } from './draw-run.ts';
import { describeHappening } from './happening.ts';
import { newHistory } from './history.ts';
import { findViolations } from './judge-run.ts';
import { observeNext } from './observe.ts';
import { newAftermath, perform } from './perform.ts';
import { auditHealthy, drawDuring, playBetween, putAllRight } from './play-audit.ts';
import { seededRandom } from './random.ts';
import type { Random } from './random.ts';
import { freshJob } from './story.ts';
import type { Story } from './story.ts';
import { definitionOf } from './version.ts';

export interface Played {
  readonly seed: number;
  /** Empty when all is well. */
  readonly violations: readonly string[];
  readonly history: readonly string[];
  /** One a run, in order: an outcome, `killed`, or the code of an error. */
  readonly ends: readonly string[];
  /** The same of each audit. */
  readonly audits: readonly string[];
  /** Applies until a healthy world was green again. */
  readonly recoveries: number;
}

/**
 * Applies that a healthy world may take until it is green: what an account that left still holds, and what a killed run
 * left half done, may first have to come to its end.
 */
const mostRecoveries = 2;

/** A stream of its own, so that it changes no other draw. */
const asideOf = (seed: number): Random => seededRandom(seed ^ 0x5eed_a0d1);

/**
 * Plays one whole life. The same seed gives the same life, to the last call.
 * @param isAudited whether roles are changed by hand and audits look at them, too.
 */
export async function playLife(seed: number, { isAudited = true } = {}): Promise<Played> {
  const random = seededRandom(seed);
  const draw = drawLife(random);
  const life = draw.isDeployed ? Life.deployed(draw.setup) : Life.empty(draw.setup);
  const history = newHistory(() => life.time.now());
  const { setup } = draw;
  history.note(
    `seed ${seed}: ${JSON.stringify({ ...setup, request: undefined, definition: undefined, managedPolicies: undefined })}`,
  );
  const story: Story = {
    life,
    random,
    aside: isAudited ? asideOf(seed) : undefined,
    aftermath: newAftermath(),
    history,
    draw,
    version: draw.version,
    processes: 0,
    ends: [],
    audits: [],
    knownRoles: new Map(),
    violations: [],
  };
  let recoveries = 0;
  try {
    for (let left = random.between(1, 4); left > 0 && story.violations.length === 0; left -= 1) await playRun(story);
    if (story.violations.length === 0) recoveries = await recover(story);
    if (story.violations.length === 0) await auditHealthy(story);
  } catch (error) {
    story.violations.push(`defect: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  }
  for (const violation of story.violations) history.note(`VIOLATION ${violation}`);
  return {
    seed,
    violations: story.violations,
    history: history.lines,
    ends: story.ends,
    audits: story.audits,
    recoveries,
  };
}

async function playRun(story: Story): Promise<void> {
  const { life, random, aftermath, history } = story;
  await playBetween(story);
  if (story.violations.length > 0) return;
  for (const happening of drawBetween(random, circumstancesOf(story))) {
    if (perform(life, aftermath, happening)) history.note(`* ${describeHappening(happening)}`);
  }
  life.time.pass(random.pick([30, 60, 300, 1_800, 7_200]) * 1000);
  wish(story);
  if (life.state.lock !== undefined && random.chance(0.8)) unlock(story);
  if (random.chance(0.1)) await planOnce(story);
  const scheduled = drawScheduled(random, circumstancesOf(story));
  await applyOnce(story, [...scheduled, ...drawDuring(story)]);
}

function unlock({ life, history }: Story): void {
  history.note(`* unlocked (${life.state.lock?.who ?? ''})`);
  life.unlock();
}

function wish(story: Story): void {
  const { life, random } = story;
  const { version, request } = drawWishes(random, circumstancesOf(story));
  story.version = version;
  life.request = request;
  life.wanted = definitionOf(version);
}

function circumstancesOf({ life, version, draw }: Story): Circumstances {
  const { organization } = life.world;
  const members = [...organization.accounts.values()].filter(({ id }) => id.startsWith('3'));
  const idsIn = (state: string): readonly string[] => members.filter((one) => one.state === state).map(({ id }) => id);
  return {
    version,
    request: life.request,
    furtherUnits: draw.furtherUnits,
    regions: draw.regions,
    active: idsIn('ACTIVE'),
    suspended: idsIn('SUSPENDED'),
    closed: idsIn('CLOSED'),
    units: [organization.ids.rootId, ...organization.organizationalUnits.keys()],
    isFollowed: version.isAutomatic && draw.isDeployed,
  };
}

async function applyOnce(story: Story, scheduled: Parameters<typeof observeNext>[2]): Promise<Ended> {
  const { life, aftermath, history } = story;
  freshJob(story);
  const { update, targets, rolloutTimeoutMs } = life.request;
  const { organizationalUnitIds: units, excludedAccountIds: excluded, regions } = targets;
  const facts = { ...story.version, ...update, units, excluded, regions, timeout: rolloutTimeoutMs / 1000 };
  history.note(`run ${story.processes} applies ${JSON.stringify(facts)}`);
  const observed = observeNext(life, aftermath, scheduled, history);
  const callsBefore = life.calls.length;
  const startedAt = life.time.now();
  const ended = await life.apply();
  tellCalls(story, callsBefore);
  const end = ended.judgement?.outcome ?? ended.error?.code ?? 'killed';
  story.ends.push(end);
  const reason = ended.judgement?.failureReason ?? ended.error?.message ?? '';
  history.note(`run ${story.processes} ends: ${end} ${reason}`);
  const found = findViolations({ life, ended, process: story.processes, startedAt, observed, aftermath });
  if (found.length > 0) for (const line of ended.transcript.lines) history.lines.push(`             | ${line}`);
  story.violations.push(...found);
  if (ended.judgement?.outcome === 'rolled-back' && found.length === 0) await planOnce(story, 'planned');
  return ended;
}

/** A plan changes nothing, and `no-changes` is a claim about the accounts. */
async function planOnce(story: Story, wanted?: 'planned'): Promise<void> {
  const { life, history, violations } = story;
  freshJob(story);
  const before = life.calls.length;
  const ended = await life.plan();
  const outcome = ended.judgement?.outcome ?? ended.error?.code ?? 'killed';
  history.note(`run ${story.processes} plans: ${outcome}`);
  const changed = life.calls.slice(before).filter(({ action }) => /^(Create|Update|Stop|Delete)/.test(action));
  violations.push(...changed.map(({ action }) => `plan has called ${action}`));
  if (wanted === 'planned' && outcome === 'no-changes' && !hasWantedVersion(life))
    violations.push('after a rollback the plan shows no change');
}

/** Of what a rollback can take back: automatic deployment and a first description stay. */
function hasWantedVersion({ stackSet: { definition }, wanted }: Life): boolean {
  const textOf = ({
    templateBody,
    parameters,
    tags,
  }: Pick<StackSetDefinition, 'templateBody' | 'parameters' | 'tags'>) =>
    JSON.stringify([templateBody, parameters, tags]);
  return textOf(definition) === textOf(wanted);
}

function tellCalls({ life, history }: Story, from: number): void {
  for (const { at, by, action, input, error } of life.calls.slice(from)) {
    if (!/^(Create|Update|Stop|Delete)/.test(action)) continue;
    const { OperationId, DeploymentTargets, Regions, TemplateBody } = input;
    const version = TemplateBody === undefined ? undefined : 'with a template';
    const facts = [OperationId, version, DeploymentTargets, Regions, error]
      .filter((fact) => fact !== undefined)
      .map((fact) => (typeof fact === 'string' ? fact : JSON.stringify(fact)));
    history.lines.push(`               ${clockTime(at)} ${by} ${action} ${facts.join(' ')}`);
  }
  for (const { id, origin, createdAt, endedAt, timeline, results } of life.world.stackSets.at(-1)?.operations ?? []) {
    const counts = Map.groupBy(results, ({ timeline: own }) => own.latest().status);
    const counted = [...counts].map(([status, those]) => `${those.length} ${status}`).join(', ');
    const time = `${clockTime(createdAt)}–${endedAt === undefined ? '' : clockTime(endedAt)}`;
    history.lines.push(`               ${time} ${origin} ${id}: ${timeline.latest()} (${counted})`);
  }
}

function clockTime(at: Date): string {
  return at.toISOString().slice(11, 19);
}

/** Faults are over, locks are removed as documented, owners have fixed their stacks: apply until it is green. */
async function recover(story: Story): Promise<number> {
  const { life, random, aftermath, history, violations } = story;
  perform(life, aftermath, { kind: 'faults-end' });
  putAllRight(story);
  mendStacks(life);
  if (life.state.lock !== undefined) unlock(story);
  history.note('* the world is healthy again');
  const { strategy, onFailure } = life.request.update;
  const canary = { kind: 'count', count: random.between(1, 3) } as const;
  life.request = {
    ...life.request,
    update: updateRequest({ strategy, onFailure, canary }),
    rolloutTimeoutMs: 5.5 * 3_600_000,
    runTimeoutMs: 350 * 60_000,
    operationWaitTimeoutMs: 4 * 3_600_000,
  };
  life.time.pass(random.pick([30, 300, 7_200]) * 1000);
  await forgetLeft(story);
  for (let tries = 1; tries <= mostRecoveries; tries += 1) {
    let ended = await applyOnce(story, []);
    if (ended.transcript.outputs['gate-reasons'] === 'stack-set-exists') {
      // As documented, for one that a broken-off creation left behind and that is no more what it is to be.
      life.request = { ...life.request, importExisting: true };
      ended = await applyOnce(story, []);
    }
    if (violations.length > 0) return tries;
    if (ended.judgement !== undefined && isGreen(ended.judgement.outcome)) return tries;
    life.time.pass(7_200_000);
  }
  violations.push(`a healthy world is not green after ${mostRecoveries} applies`);
  for (const line of life.ended.at(-1)?.transcript.lines ?? []) history.lines.push(`             | ${line}`);
  return mostRecoveries;
}

/** As every plan advises: AWS tries what an account left behind, and fails there once the account is gone. */
async function forgetLeft(story: Story): Promise<void> {
  const { life, history } = story;
  if (life.world.stackSets.length === 0) return;
  // What the last run left in flight would be in the way.
  life.time.pass(24 * 3_600_000);
  await planOnce(story);
  const body = life.ended.at(-1)?.transcript.comments.at(-1)?.body ?? '';
  const [, left = ''] = body.split('that left:**');
  const forgotten = await runRemovalCommands(life, left);
  if (forgotten.length > 0) history.note(`* forgotten: ${forgotten.join()}`);
}

/** A stack that never came to be is deleted by the account's owner, where AWS does not do that by itself. */
function mendStacks({ world }: Life): void {
  const stackSet = world.stackSets.at(-1);
  if (stackSet === undefined || world.options.isRollbackCompleteRepaired) return;
  const broken = instancesOf(stackSet).filter((instance) => findStack(world, instance)?.status === 'ROLLBACK_COMPLETE');
  unstick(world, {
    accounts: broken.map(({ accountId }) => accountId).filter((id) => world.organization.accounts.has(id)),
  });
}
