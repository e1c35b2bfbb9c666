import type { OperationPreferences } from '../../src/domain/stack-set/operation.ts';
import { assumedSecondsPerAccount } from '../../src/domain/rollout.ts';
import type { UpdateRequest } from '../../src/domain/rollout-request.ts';
import { Life } from '../in-memory/life.ts';
import { updateRequest, wantedDefinition } from '../in-memory/wanted.ts';
import { atLeast, figure } from './figure.ts';
import type { Figure } from './figure.ts';

/** Stack instances of one stack set at once, as AWS's user guide of 2023 has it. */
export const awsCap = 100;
/** A day and a half of one account after another, in runs that each give up after `rollout-timeout`. */
const mostApplies = 12;
const mostSleeps = 200_000;
/** The provider's default for an update. */
const providerTimeoutMs = 30 * 60_000;

/** What guides to this pattern recommend for updates. The provider can send no concurrency mode. */
const seedAtZero: OperationPreferences = { failureTolerancePercentage: 0, maxConcurrentPercentage: 10 };
/** What their examples have, for updates too: one account of ten may fail. */
const seedAtTen: OperationPreferences = { failureTolerancePercentage: 10, maxConcurrentPercentage: 25 };

/**
 * How long until every account has a changed role, from the start of the first run, in simulated time: exact, and the
 * same on every machine. AWS takes as long for an account as the plan comment assumes, and caps what runs at once.
 */
export async function measureRolloutTimes(accountNumbers: readonly number[]): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const accounts of accountNumbers) {
    const seed = await timeBareUpdate(accounts, seedAtZero);
    const terraform = await timeRollout(accounts, { strategy: 'terraform' });
    const waves = await timeRollout(accounts, { strategy: 'waves' });
    const name = (what: string): string => `${accounts.toLocaleString('en-US')} accounts, ${what}`;
    figures.push(
      figure(name('terraform alone, 10 % tolerated, 25 % at once'), await timeBareUpdate(accounts, seedAtTen), 's'),
      figure(name('terraform alone, 0 % tolerated, 10 % at once'), seed, 's'),
      figure(name('`update-strategy: terraform`'), terraform.seconds, 's'),
      figure(name('runs of apply with `terraform`'), terraform.runs, 'runs'),
      figure(name('`update-strategy: waves`'), waves.seconds, 's'),
      figure(name('runs of apply with `waves`'), waves.runs, 'runs'),
      figure(
        name('terraform alone at 0 % / `waves`'),
        seed / waves.seconds,
        '×',
        accounts === 400 ? atLeast(20) : undefined,
      ),
    );
  }
  return figures;
}

interface Rollout {
  readonly seconds: number;
  readonly runs: number;
}

/** Whole runs of `apply`, one after another until one is green: what a person waits for. */
async function timeRollout(accounts: number, update: Partial<UpdateRequest>): Promise<Rollout> {
  const life = openLife(accounts);
  life.request = { ...life.request, update: updateRequest(update) };
  life.wanted = wantedDefinition('second');
  const startedAt = life.time.now();
  for (let runs = 1; runs <= mostApplies; runs += 1) {
    const { judgement, error } = await life.apply();
    if (error !== undefined) throw error;
    if (judgement?.outcome === 'succeeded') return { seconds: secondsBetween(startedAt, life.time.now()), runs };
    if (judgement?.outcome !== 'timed-out') throw new Error(`apply ended as ${judgement?.outcome ?? 'nothing'}`);
  }
  throw new Error(`${mostApplies} runs of apply were not enough for ${accounts} accounts`);
}

/**
 * Terraform alone, without this action. The provider stops waiting after 30 minutes, AWS goes on: what counts is when
 * the last account has ended.
 */
async function timeBareUpdate(accounts: number, operationPreferences: OperationPreferences): Promise<number> {
  const life = openLife(accounts);
  life.request = { ...life.request, rolloutTimeoutMs: providerTimeoutMs };
  life.wanted = { ...wantedDefinition('second'), operationPreferences };
  const startedAt = life.time.now();
  const { terraform } = life.start().ports;
  await terraform.plan({ lock: true, adopts: undefined });
  await terraform.apply().catch(() => undefined);
  const operation = life.stackSet.operations.at(-1);
  if (operation?.action !== 'UPDATE') throw new Error('Terraform started no update');
  while (operation.endedAt === undefined) life.time.pass(60_000);
  return secondsBetween(startedAt, operation.endedAt);
}

function openLife(accounts: number): Life {
  return Life.deployed({
    accounts,
    secondsPerAccount: assumedSecondsPerAccount,
    mostConcurrentInstances: awsCap,
    mostSleeps,
  });
}

function secondsBetween(from: Date, to: Date): number {
  return (to.getTime() - from.getTime()) / 1000;
}
