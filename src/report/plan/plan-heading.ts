import type { DangerKind } from '../../domain/iam/danger/danger.ts';
import type { PlanReport } from '../../domain/reports/plan-report.ts';
import { isAdoption } from '../../domain/stack-set/stack-set-definition.ts';
import { countOf } from '../../domain/quantity.ts';
import { refusalNews } from './refusal.ts';
import { isMarked, kindWords } from './role/danger-kinds.ts';
import { listGains } from './role/gains.ts';
import type { Gain } from './role/gains.ts';
import { code, wordsMarkdown, wordsText } from './words.ts';
import type { Words } from './words.ts';

/** A headline is read in one line on a wide screen. Characters as text, without Markdown signs. */
export const longestHeadline = 100;

export interface PlanHeadline {
  /** Line with which the comment begins. */
  readonly markdown: string;
  /** The same for a log, without sign. */
  readonly text: string;
}

type Sign = '⚠️ ' | '❌ ' | '✅ ' | '';

/**
 * What the plan comes to. News that is too long beside the name of the stack set is said in fewer words, a danger in
 * words of its kind; only then the name is shortened. A danger is never left out.
 */
export function planHeadline(report: PlanReport): PlanHeadline {
  const { sign, candidates } = findNews(report);
  const { name } = report.request.stackSet;
  const lengthOf = (news: Words): number => wordsText([sign, 'Plan ', name, ': ', ...news]).length;
  const news = candidates.find((candidate) => lengthOf(candidate) <= longestHeadline) ?? candidates.at(-1) ?? [];
  const excess = lengthOf(news) - longestHeadline;
  const shown = excess <= 0 ? name : `${name.slice(0, name.length - excess - 1)}…`;
  const words: Words = ['Plan ', code(shown), ': ', ...news];
  return { markdown: `## ${sign}${wordsMarkdown(words)}`, text: wordsText(words) };
}

interface News {
  readonly sign: Sign;
  /** The longest first; the last one is short enough beside any name. */
  readonly candidates: readonly Words[];
}

function findNews(report: PlanReport): News {
  const { gate } = report.assessment;
  if (gate.verdict === 'refused') return { sign: '❌ ', candidates: refusalNews(report) };
  const dangerous = findDangerousGains(report);
  if (dangerous.length > 0) return { sign: '⚠️ ', candidates: dangerNews(report, dangerous) };
  const parts = [...adoptionParts(report), ...updateParts(report), ...creationParts(report)];
  const behind = behindNews(report);
  const isBehind = behind !== undefined && report.terraform.change.kind !== 'update';
  if (parts.length > 0) {
    const all = isBehind ? [...parts, behind] : parts;
    const [first = ''] = parts;
    return { sign: isBehind ? '⚠️ ' : '', candidates: [[all.join(', ')], [parts.join(', ')], [first]] };
  }
  if (behind !== undefined) return { sign: '⚠️ ', candidates: [[behind]] };
  return quietNews(report);
}

function quietNews({ terraform: { change }, outcome, assessment: { sources } }: PlanReport): News {
  switch (change.kind) {
    case 'create':
      return { sign: '', candidates: [['creates the stack set, no account yet']] };
    case 'preferences-only':
      return { sign: '✅ ', candidates: [['changes no account']] };
    case 'none':
    case 'adopt':
    case 'update':
    case 'replace':
    case 'delete':
    case 'unreadable':
      if (outcome !== 'no-changes') return { sign: '', candidates: [[outcome]] };
      return isWidened(sources)
        ? {
            sign: '⚠️ ',
            candidates: [['nothing to do, but AWS has widened what the role may do'], ['AWS widened the role']],
          }
        : { sign: '✅ ', candidates: [['nothing to do']] };
  }
}

/** By something dangerous: a policy such as ReadOnlyAccess grows by some harmless actions in most months. */
function isWidened(sources: PlanReport['assessment']['sources']): boolean {
  return sources.some(({ widening }) => widening !== undefined && widening.dangers.length > 0);
}

interface DangerousGain extends Gain {
  readonly kind: DangerKind;
}

function findDangerousGains(report: PlanReport): readonly DangerousGain[] {
  if (countGaining(report) === 0) return [];
  const { roles, reviews } = report.assessment;
  const isNew = report.terraform.change.kind === 'create';
  return listGains(roles, reviews).filter((gain): gain is DangerousGain => isMarked(gain.kind, isNew));
}

/** Accounts that get the planned definition. */
export function countGaining({ assessment: { blastRadius }, survey: { targets } }: PlanReport): number {
  return Math.max(0, blastRadius.updated + blastRadius.added - targets.unhealable.length);
}

function dangerNews(report: PlanReport, [first, ...rest]: readonly DangerousGain[]): readonly Words[] {
  if (first === undefined) return [];
  const count = countGaining(report);
  const say = (verb: string, object: Words): Words => [
    `${countOf(count, 'account')} ${verb}${count === 1 ? 's' : ''} `,
    ...object,
  ];
  const more = rest.length === 0 ? [] : [`, and ${countOf(rest.length, 'more danger')}`];
  const [verb, kind] = kindWords[first.kind];
  const whole = isWayToAdministrator(first)
    ? say(verb, [kind, ' through ', ...first.object])
    : say(first.verb, first.object);
  return [[...whole, ...more], whole, [...say(verb, [kind]), ...more], say(verb, [kind])];
}

/** What a permission is called does not say that the role becomes administrator by it. */
function isWayToAdministrator({ kind, verb, permission, dangers }: Gain): boolean {
  const isEverything = dangers.some(({ standsFor }) => standsFor !== undefined);
  return kind === 'administrator' && verb === 'gain' && permission !== undefined && !isEverything;
}

/** No account has the role yet, so this plan starts the first rollout. */
export function isFirstRollout({ survey: { targets } }: PlanReport): boolean {
  const { current, extended, outdated, unfinished } = targets;
  const isDeployedSomewhere = current.length + extended.length + outdated.length + unfinished.length > 0;
  return targets.added.length > 0 && !isDeployedSomewhere;
}

function adoptionParts({ terraform: { change } }: PlanReport): readonly string[] {
  return isAdoption(change) ? ['adopts the existing stack set'] : [];
}

function updateParts(report: PlanReport): readonly string[] {
  const {
    terraform: { change },
    assessment: { blastRadius },
    survey: { targets },
  } = report;
  if (change.kind !== 'update' || isFirstRollout(report)) return [];
  const updated = blastRadius.updated - targets.unhealable.length;
  return [updated > 0 ? `updates ${countOf(updated, 'account')}` : 'changes the stack set, no account'];
}

function creationParts(report: PlanReport): readonly string[] {
  const { added, extended, unfinished, registered } = report.survey.targets;
  if (isFirstRollout(report)) return [`first rollout, adds the role to ${countOf(added.length, 'account')}`];
  return [
    ...(added.length > 0 ? [`adds the role to ${countOf(added.length, 'account')}`] : []),
    ...(extended.length > 0 ? [`adds a Region in ${countOf(extended.length, 'account')}`] : []),
    ...(unfinished.length > 0 ? [`finishes the first deployment in ${countOf(unfinished.length, 'account')}`] : []),
    ...(registered.length > 0 ? [`registers ${countOf(registered.length, 'OU')} without accounts`] : []),
  ];
}

/** Accounts that do not have what the stack set defines; undefined: there are none. */
function behindNews({ survey: { targets } }: PlanReport): string | undefined {
  const { outdated, unhealable } = targets;
  if (outdated.length === 0) return undefined;
  const are = `${countOf(outdated.length, 'account')} ${outdated.length === 1 ? 'is' : 'are'} not up to date`;
  if (unhealable.length === 0) return are;
  return unhealable.length === outdated.length
    ? `${are}, and apply cannot update ${outdated.length === 1 ? 'it' : 'them'}`
    : `${are}, apply cannot update ${unhealable.length} of them`;
}
