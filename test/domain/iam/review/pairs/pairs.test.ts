import { describe, expect, test } from '@jest/globals';

import { evaluateGate } from '../../../../../src/domain/gate.ts';
import { dangerKinds } from '../../../../../src/domain/iam/danger/danger.ts';
import type { Verdict } from '../../../../../src/domain/iam/meaning/permission-comparison.ts';
import type { RoleReview } from '../../../../../src/domain/iam/review/role-review.ts';
import { facts } from '../../../gate-facts.ts';
import { besideTheRole } from './beside-the-role.ts';
import { boundaries } from './boundaries.ts';
import { dangersAlone } from './dangers-alone.ts';
import { dangersOfData } from './dangers-of-data.ts';
import { dangersTogether } from './dangers-together.ts';
import { everything } from './everything.ts';
import { namedPolicies } from './named-policies.ts';
import { narrowing } from './narrowing.ts';
import { otherWords } from './other-words.ts';
import type { Expected, Pair } from './pair.ts';
import { templateWords } from './template-words.ts';
import { trustConditions } from './trust-conditions.ts';
import { trustFederation } from './trust-federation.ts';
import { trustPrincipals } from './trust-principals.ts';
import { undecidable } from './undecided.ts';
import { versionsAndLength } from './versions-and-length.ts';
import { wider } from './wider.ts';

const subjects: readonly (readonly [subject: string, pairs: readonly Pair[]])[] = [
  ['everything, in any spelling', everything],
  ['policies by their names', namedPolicies],
  ['policies and identities beside the role', besideTheRole],
  ['what a template says by parameters and functions', templateWords],
  ['the same in other words', otherWords],
  ['less than before', narrowing],
  ['more than before', wider],
  ['what cannot be decided', undecidable],
  ['boundaries', boundaries],
  ['versions and length', versionsAndLength],
  ['who may enter', trustPrincipals],
  ['under which conditions they may enter', trustConditions],
  ['providers that sign for others', trustFederation],
  ['what is dangerous alone', dangersAlone],
  ['what is dangerous together', dangersTogether],
  ['what is dangerous to data', dangersOfData],
];
const all = subjects.flatMap(([, pairs]) => pairs);

/** The widest first. */
const verdicts: readonly Verdict[] = ['broadens', 'undecided', 'narrows', 'same'];

function widest(found: readonly Verdict[]): Verdict | undefined {
  return verdicts.find((verdict) => found.includes(verdict));
}

function listWhys(reviews: readonly RoleReview[]): readonly string[] {
  const gained = reviews.flatMap(({ permissions, trust }) => [...permissions.gained, ...trust.gained]);
  return [...new Set(gained.flatMap(({ why }) => (why === undefined ? [] : [why])))];
}

/** As the gate and the comment say it, of the whole definition. */
function judge({ before, after, ids, why }: Pair): Expected {
  const given = facts(after, before);
  const { reviews } = given;
  const found = reviews.flatMap(({ dangers }) => dangers.filter(({ isNew }) => isNew).map(({ danger }) => danger));
  const whys = listWhys(reviews);
  return {
    permissions: widest(reviews.map(({ permissions }) => permissions.verdict)) ?? 'same',
    trust: widest(reviews.map(({ trust }) => trust.verdict)) ?? 'same',
    dangers: dangerKinds.filter((kind) => found.some((danger) => danger.kind === kind)),
    ...(ids === undefined ? {} : { ids: [...new Set(found.map(({ id }) => id))].sort() }),
    reasons: [...new Set(evaluateGate(given).findings.map(({ reason }) => reason))],
    ...(why === undefined ? {} : { why: whys.map((clause) => why.find((part) => clause.includes(part)) ?? clause) }),
  };
}

function expectationOf({ permissions, trust, dangers, ids, reasons, why }: Pair): Expected {
  const idsPart = ids === undefined ? {} : { ids };
  return { permissions, trust, dangers, ...idsPart, reasons, ...(why === undefined ? {} : { why }) };
}

describe.each(subjects)('%s', (_, pairs) => {
  test.each(pairs.map((pair) => [pair.name, pair] as const))('%s', (__, pair) => {
    expect(judge(pair)).toEqual(expectationOf(pair));
  });
});

test('there are many, and each has its own name', () => {
  const names = all.map(({ name }) => name);
  expect(names.length).toBeGreaterThanOrEqual(150);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

test('what cannot be decided says why', () => {
  const silent = all.filter(
    ({ permissions, trust, why = [] }) => [permissions, trust].includes('undecided') && why.length === 0,
  );
  expect(silent.map(({ name }) => name)).toEqual([]);
});
