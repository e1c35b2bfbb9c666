import type { NamedPolicy, Permissions, PolicyDocument } from '../permissions.ts';
import type { PolicyStatement } from '../policy.ts';
import { readActions } from './action-list.ts';
import type { ActionList } from './action-list.ts';
import { readConditions } from './conditions.ts';
import type { ConditionBlock, ConditionEntry } from './conditions.ts';
import { keptByDocument } from './kept-by-document.ts';
import { asOf2012, readPattern } from './text-pattern.ts';
import { itemOf } from './text-set.ts';
import type { TextList } from './text-set.ts';

/** A statement, read once. */
export interface Rule<Actions = ActionList> {
  readonly effect: 'Allow' | 'Deny';
  readonly actions: Actions;
  /** Resources; in a trust policy principals. */
  readonly targets: TextList;
  readonly entries: readonly ConditionEntry[];
  /** As the policy has them, for reports. */
  readonly conditions: ConditionBlock;
  /** A variable that a request has no value for may void the whole statement: IAM's documentation leaves it open. */
  readonly variables: ReadonlySet<string>;
  /** Name of the policy. */
  readonly source: string;
  /** The same text for the same effect, targets and conditions, whatever the actions. */
  readonly meaning: string;
  /** All of a policy whose contents are not known: it allows what it allows, and denies what it denies. */
  readonly isOpaque: boolean;
}

export type RuleBoundary<Actions = ActionList> =
  | { readonly kind: 'none' }
  /** Of an unknown one a single opaque rule. */
  | { readonly kind: 'some'; readonly rules: readonly Rule<Actions>[] };

/** Permissions, read once. */
export interface RuleSet<Actions = ActionList> {
  readonly rules: readonly Rule<Actions>[];
  readonly boundary: RuleBoundary<Actions>;
  /** What could not be read: each may be an Allow or a Deny. */
  readonly hidden: readonly HiddenPart[];
}

export interface HiddenPart {
  /** Name of the policy. */
  readonly source: string;
  readonly why: string;
  readonly isBoundary: boolean;
}

type ReadTargets = (statement: PolicyStatement, version: PolicyDocument['version']) => TextList;

export function readPermissions({ policies, opaque, boundary }: Permissions): RuleSet {
  const known = policies.flatMap(readPolicy);
  return {
    rules: [...known, ...[...new Set(opaque)].map((name) => allowAll(name, true))],
    boundary: readBoundary(boundary),
    hidden: [
      ...policies.flatMap((policy) => findHidden(policy, false)),
      ...(boundary.kind === 'known' ? findHidden(boundary.policy, true) : []),
    ],
  };
}

const readPolicy = keptByDocument((policy) => readRules(policy, readResources));

function readBoundary(boundary: Permissions['boundary']): RuleBoundary {
  switch (boundary.kind) {
    case 'none':
      return boundary;
    case 'opaque':
      return { kind: 'some', rules: [allowAll(boundary.name, true)] };
    case 'known':
      return { kind: 'some', rules: readPolicy(boundary.policy) };
  }
}

/** Any rules, with their actions read another way; a rule without any is dropped. */
export function narrowRules(set: RuleSet, narrow: (actions: ActionList) => TextList | undefined): RuleSet<TextList> {
  const narrowAll = (rules: readonly Rule[]): readonly Rule<TextList>[] =>
    rules.flatMap((rule) => {
      const actions = narrow(rule.actions);
      return actions === undefined ? [] : [{ ...rule, actions }];
    });
  const { rules, boundary, hidden } = set;
  return {
    rules: narrowAll(rules),
    boundary: boundary.kind === 'none' ? boundary : { kind: 'some', rules: narrowAll(boundary.rules) },
    hidden,
  };
}

export function findHidden({ name, document }: NamedPolicy, isBoundary: boolean): readonly HiddenPart[] {
  return document.unreadable.map((why) => ({ source: name, why, isBoundary }));
}

export function readRules({ name, document }: NamedPolicy, readTargets: ReadTargets): readonly Rule[] {
  return document.statements.map((statement) => {
    const targets = readTargets(statement, document.version);
    const entries = readConditions(statement.conditions, document.version);
    return {
      effect: statement.effect,
      actions: readActions(statement.actions, statement.isNotAction),
      targets,
      entries,
      conditions: statement.conditions,
      variables: findVariables(targets, entries),
      source: name,
      meaning: JSON.stringify([statement.effect, targets.isNot, targets.items.map(({ exact }) => exact.text), entries]),
      isOpaque: false,
    };
  });
}

/** @param isOpaque otherwise it is a statement that allows everything. */
export function allowAll(source: string, isOpaque: boolean): Rule {
  return {
    effect: 'Allow',
    actions: readActions(['*'], false),
    targets: { isNot: false, items: [itemOf('*', readPattern('*'))] },
    entries: [],
    conditions: {},
    variables: new Set(),
    source,
    meaning: isOpaque ? `opaque ${source}` : 'everything',
    isOpaque,
  };
}

function readResources(statement: PolicyStatement, version: PolicyDocument['version']): TextList {
  const items = statement.resources.map((text) => itemOf(text, readPattern(asOf2012(text, version))));
  return { isNot: statement.isNotResource, items };
}

function findVariables(targets: TextList, entries: readonly ConditionEntry[]): ReadonlySet<string> {
  const inValues = entries.flatMap(({ values }) => values.filter((value) => value.includes('${!')));
  const patterns = [...targets.items.map(({ exact }) => exact), ...inValues.map(readPattern)];
  return new Set(patterns.flatMap(({ variables }) => variables));
}

export function isReadableAllow({ effect, isOpaque }: Rule<unknown>): boolean {
  return effect === 'Allow' && !isOpaque;
}
