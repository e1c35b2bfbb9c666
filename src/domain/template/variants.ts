import { describeAtom, isExclusive } from './equality.ts';
import type { Atom, Decide } from './scope.ts';

/** What is read where the account decides the atoms in one way. */
export interface Variant<T> {
  /** Readable: `AWS::AccountId is 111122223333`; empty: nothing depends on the account. */
  readonly where: readonly string[];
  readonly value: T;
}

export interface Variants<T> {
  readonly variants: readonly Variant<T>[];
  /** There are more of them: what is here is only a part. */
  readonly isCut: boolean;
}

const mostVariants = 64;

interface Decision {
  readonly atom: Atom;
  readonly isTrue: boolean;
}

/**
 * Reads in every way in which the atoms can be decided that the reading asks for. Each run repeats decisions of the
 * one before and turns the last of them over, so that only atoms that are really met count.
 * @param read must ask the same as long as it gets the same answers.
 */
export function listVariants<T>(read: (decide: Decide) => T): Variants<T> {
  const variants: Variant<T>[] = [];
  let forced: readonly Decision[] | undefined = [];
  while (forced !== undefined) {
    if (variants.length === mostVariants) {
      const extremes = [true, false].map((isTrue) => readAll(read, isTrue));
      return { variants: [...variants, ...extremes], isCut: true };
    }
    const { decide, decisions } = replay(forced);
    const value = read(decide);
    variants.push({ where: describe(decisions), value });
    forced = turnLast(decisions);
  }
  return { variants, isCut: false };
}

function replay(forced: readonly Decision[]): { readonly decide: Decide; readonly decisions: readonly Decision[] } {
  const decisions = [...forced];
  const decide: Decide = (atom) => {
    const made = decisions.find((decision) => decision.atom === atom);
    if (made !== undefined) return made.isTrue;
    // One account has one id: where that is decided, no other comparison with it can hold.
    if (decisions.some((decision) => decision.isTrue && isExclusive(atom, decision.atom))) return false;
    decisions.push({ atom, isTrue: true });
    return true;
  };
  return { decide, decisions };
}

function turnLast(decisions: readonly Decision[]): readonly Decision[] | undefined {
  const last = decisions.findLastIndex(({ isTrue }) => isTrue);
  const decision = decisions[last];
  return decision === undefined ? undefined : [...decisions.slice(0, last), { ...decision, isTrue: false }];
}

function readAll<T>(read: (decide: Decide) => T, isTrue: boolean): Variant<T> {
  return {
    where: [`every condition that depends on the account ${isTrue ? 'holds' : 'does not hold'}`],
    value: read(() => isTrue),
  };
}

/** What is false needs no words where something true says it already. */
function describe(decisions: readonly Decision[]): readonly string[] {
  const held = decisions.filter(({ isTrue }) => isTrue);
  return decisions
    .filter(({ atom, isTrue }) => isTrue || !held.some((other) => isExclusive(atom, other.atom)))
    .map(({ atom, isTrue }) => describeAtom(atom, isTrue));
}
