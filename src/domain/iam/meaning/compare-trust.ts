import { canonicalJson } from '../../json.ts';
import type { ActionCatalogue, CatalogueAction } from '../catalogue.ts';
import type { PolicyDocument } from '../permissions.ts';
import { compareRules } from './compare-rules.ts';
import type { ConditionBlock } from './conditions.ts';
import { describeGap, mergeGroups } from './describe-gaps.ts';
import type { GapText } from './describe-gaps.ts';
import { findVerdict } from './permission-comparison.ts';
import type { Certainty, Verdict } from './permission-comparison.ts';
import { readPrincipalList } from './principals.ts';
import { findHidden, readRules } from './rules.ts';
import type { RuleSet } from './rules.ts';
import { compareTexts, sortedOnce } from '../text-order.ts';

/** Who may enter on one side and not on the other. */
export interface TrustDifference {
  /** As policies have them, `AWS:arn:…`; sorted. */
  readonly principals: readonly string[];
  /** All principals but these. */
  readonly isNotPrincipal: boolean;
  /** `sts:AssumeRole`, sorted; also patterns. */
  readonly actions: readonly string[];
  readonly conditions: ConditionBlock;
  readonly certainty: Certainty;
  /** A clause without full stop. Always there when it cannot be decided. */
  readonly why?: string;
}

export interface TrustComparison {
  readonly verdict: Verdict;
  readonly gained: readonly TrustDifference[];
  readonly lost: readonly TrustDifference[];
}

/** What a trust policy can allow; actions of other services have no effect in it. */
const trustActions: readonly CatalogueAction[] = [
  { name: 'AssumeRole', level: 'Write' },
  { name: 'AssumeRoleWithSAML', level: 'Write' },
  { name: 'AssumeRoleWithWebIdentity', level: 'Write' },
  { name: 'SetContext', level: 'Write' },
  { name: 'SetSourceIdentity', level: 'Write' },
  { name: 'TagSession', level: 'Tagging' },
];
const service = 'sts';
const catalogue: ActionCatalogue = {
  date: '2026-11-01',
  services: new Map([[service, new Map(trustActions.map((action) => [action.name.toLowerCase(), action]))]]),
};

/**
 * Who may enter after that could not before, and the other way round; as sound as `comparePermissions`. External ids
 * are compared by the labels that stand instead of them.
 */
export function compareTrust(before: PolicyDocument, after: PolicyDocument): TrustComparison {
  if (isSame(before, after)) return { verdict: 'same', gained: [], lost: [] };
  const [then, now] = [readTrust(before), readTrust(after)];
  const gained = findGains(then, now);
  const lost = findGains(now, then);
  return { verdict: findVerdict(gained, lost), gained, lost };
}

/** As texts, and nothing in them is unknown; equal labels of patterns stand for equal patterns. */
function isSame(before: PolicyDocument, after: PolicyDocument): boolean {
  const text = JSON.stringify(before);
  const isKnown = before.unreadable.length === 0 && !text.includes('${?') && !text.includes('(unknown external id)');
  return isKnown && text === JSON.stringify(after);
}

function readTrust(document: PolicyDocument): RuleSet {
  const policy = { name: 'trust policy', document };
  return { rules: readRules(policy, readPrincipalList), boundary: { kind: 'none' }, hidden: findHidden(policy, false) };
}

function findGains(before: RuleSet, after: RuleSet): readonly TrustDifference[] {
  const found = compareRules(before, after, catalogue).filter((gap) => gap.service === service);
  const texts = found.map((gap) => ({
    ...describeGap(gap, []),
    actions: [
      ...gap.actions.map(({ name }) => `${service}:${name}`),
      ...(gap.others === undefined ? [] : [gap.others]),
    ],
  }));
  const groups = mergeGroups(
    texts,
    (text) => keyOf(text, text.targets),
    (first, group) => ({ ...first, actions: sortedOnce(group.flatMap(({ actions }) => actions)) }),
  );
  const differences = mergeGroups(
    groups,
    (text) => keyOf(text, text.actions),
    (first, group) => toDifference(first, sortedOnce(group.flatMap(({ targets }) => targets))),
  );
  return [...findHiddenGains(before, after), ...differences.sort(compareDifferences)];
}

function toDifference(
  text: GapText & { readonly actions: readonly string[] },
  principals: readonly string[],
): TrustDifference {
  const { isNot, actions, conditions, certainty, why } = text;
  const whyPart = why === undefined ? {} : { why };
  return { principals, isNotPrincipal: isNot, actions, conditions, certainty, ...whyPart };
}

/** As in permissions: unread it may allow anyone now, and may have denied anyone before. */
function findHiddenGains(before: RuleSet, after: RuleSet): readonly TrustDifference[] {
  const unreadable = after.hidden.map(({ why }) => anyone(`the trust policy could not be read as a whole: ${why}`));
  if (unreadable.length === 0 && !after.rules.some(({ effect }) => effect === 'Allow')) return [];
  const hidden = before.hidden.map(({ why }) =>
    anyone(`perhaps denied by a part of the trust policy that could not be read: ${why}`),
  );
  return [...unreadable, ...hidden];
}

function anyone(why: string): TrustDifference {
  return {
    principals: ['*'],
    isNotPrincipal: false,
    actions: ['sts:*'],
    conditions: {},
    certainty: 'undecided',
    why,
  };
}

function keyOf({ isNot, conditions, certainty, why = '' }: GapText, parts: readonly string[]): string {
  return canonicalJson([isNot, conditions, certainty, why, parts]);
}

function compareDifferences(a: TrustDifference, b: TrustDifference): number {
  const keyOfDifference = ({ certainty, principals, actions, conditions }: TrustDifference): string =>
    canonicalJson([certainty === 'proven' ? 0 : 1, principals, actions, conditions]);
  return compareTexts(keyOfDifference(a), keyOfDifference(b));
}
