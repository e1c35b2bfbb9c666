import { auditFacts } from '../../src/domain/audit/fact.ts';
import type { AuditFact } from '../../src/domain/audit/fact.ts';
import type { Definition } from '../aws-simulator/cloudformation/stacks/stack-set.ts';
import type { Life } from '../in-memory/life.ts';
import { readTruth } from './audit-truth.ts';
import type { Truth } from './audit-truth.ts';
import { drawAudit, drawByHand, drawTampering, wholeAudit } from './draw-audit.ts';
import type { AuditDraw } from './draw-audit.ts';
import { describeHappening } from './happening.ts';
import type { Happening, Scheduled } from './happening.ts';
import { findAuditViolations, learnRoles } from './judge-audit.ts';
import { observeNext } from './observe.ts';
import { perform } from './perform.ts';
import { freshJob, listActive } from './story.ts';
import type { Story } from './story.ts';

/** What happens between two rollouts: roles are changed by hand, and an audit looks. */
export async function playBetween(story: Story): Promise<void> {
  const { life, aside, aftermath } = story;
  if (aside === undefined || !life.hasStackSet) return;
  const accounts = listActive(story);
  if (accounts.length === 0) return;
  // AWS's lists may still be behind.
  if (aside.chance(0.2) && story.processes > 0) await auditOnce(story, drawAudit(aside, life, accounts));
  // Later than what an operation could have done.
  life.time.pass(180_000);
  happen(story, drawByHand(aside, accounts, [...aftermath.tamperedAt.keys()]));
  if (aside.chance(0.25)) {
    const account = aside.pick(accounts);
    happen(story, [{ kind: aside.chance(0.5) ? 'instance-lost' : 'instance-outdated', account }]);
  }
  life.time.pass(aside.pick([60, 600, 7_200]) * 1000);
  for (let left = aside.pick([0, 1, 1, 2]); left > 0 && story.violations.length === 0; left -= 1)
    await auditOnce(story, drawAudit(aside, life, accounts));
}

/** Roles are changed by hand while a rollout lasts. */
export function drawDuring(story: Story): readonly Scheduled[] {
  const { aside } = story;
  const accounts = listActive(story);
  if (aside?.chance(0.25) !== true || accounts.length === 0) return [];
  const at = { kind: 'time', seconds: aside.between(0, aside.pick([20, 100, 400])) } as const;
  return [{ at, happening: drawTampering(aside, accounts) }];
}

/** What was changed by hand is put right: a rollout neither sees it nor changes it back. */
export function putAllRight(story: Story): void {
  happen(
    story,
    [...story.aftermath.tamperedAt.keys()].map((account) => ({ kind: 'put-right', account })),
  );
}

/** A healthy world is proven, whatever was before. */
export async function auditHealthy(story: Story): Promise<void> {
  if (story.aside === undefined || !story.life.hasStackSet) return;
  story.life.time.pass(600_000);
  // A role without a name of its own is in doubt, as documented.
  await auditOnce(story, wholeAudit(story.life), story.version.isRegional ? ['covered', 'undrifted'] : auditFacts);
}

function happen({ life, aftermath, history }: Story, happenings: readonly Happening[]): void {
  for (const happening of happenings)
    if (perform(life, aftermath, happening)) history.note(`* ${describeHappening(happening)}`);
}

async function auditOnce(story: Story, draw: AuditDraw, provable: readonly AuditFact[] = []): Promise<void> {
  const { life, aftermath, history } = story;
  freshJob(story);
  const { facts, driftDetection, externalId, driftTimeoutMs, runTimeoutMs } = draw.request;
  const id = externalId === undefined ? 'no id' : 'an id';
  const limits = `${driftTimeoutMs / 1000} s, ${runTimeoutMs / 1000} s`;
  const ledger = draw.hasLedger ? 'a ledger' : 'no ledger';
  history.note(`run ${story.processes} audits ${facts.join()} ${driftDetection} (${id}, ${ledger}, ${limits})`);
  const { faults } = aftermath;
  const records = life.ledger.objects.size;
  const observed = observeNext(life, aftermath, draw.scheduled, history);
  const reading = keepReading(life);
  const ended = await life.audit(draw.request, draw);
  reading.end();
  aftermath.faults = faults;
  life.world.setFaults(faults);
  const end = ended.judgement?.outcome ?? ended.error?.code ?? 'killed';
  story.audits.push(end);
  history.note(`run ${story.processes} ends: ${end} ${ended.error?.message ?? ''}`);
  const { readAt, before } = reading.kept ?? { readAt: life.time.now(), before: readTruth(life) };
  const audited = {
    life,
    draw,
    ended,
    readAt,
    before,
    after: readTruth(life),
    knownRoles: draw.hasLedger ? story.knownRoles : undefined,
    hasVersionChanged:
      reading.kept !== undefined && reading.definition !== life.stackSet.definition && observed.looksSinceForeign > 0,
    aftermath,
    observed,
    provable,
  };
  const found = findAuditViolations(audited);
  if (life.ledger.objects.size > records) learnRoles(audited, story.knownRoles);
  if (found.length > 0) for (const line of ended.transcript.lines) history.lines.push(`             | ${line}`);
  story.violations.push(...found.map((violation) => `run ${story.processes}: ${violation}`));
}

interface Reading {
  kept: { readonly readAt: Date; readonly before: Truth } | undefined;
  /** What the stack set defined then. */
  definition: Definition | undefined;
  readonly end: () => void;
}

/** Keeps what is so when the next run first reads where the role is: before, it waits for others. */
function keepReading(life: Life): Reading {
  const { watchers } = life.aws;
  const reading: Reading = {
    kept: undefined,
    definition: undefined,
    end: () => {
      watchers.splice(watchers.indexOf(watch), 1);
    },
  };
  const watch: (typeof watchers)[number] = ({ action }) => {
    if (action !== 'ListStackInstances' || reading.kept !== undefined) return;
    reading.kept = { readAt: life.time.now(), before: readTruth(life) };
    reading.definition = life.stackSet.definition;
  };
  watchers.push(watch);
  return reading;
}
