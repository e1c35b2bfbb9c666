/** Draws that a seed decides: the same seed gives the same ones in the same order. */
export interface Random {
  /** From 0 up to 1. */
  next(): number;
  /** A whole number, both ends included. */
  between(least: number, most: number): number;
  /** @param probability 0–1. */
  chance(probability: number): boolean;
  pick<Item>(items: readonly Item[]): Item;
  /** So many different ones, in order; all when there are fewer. */
  some<Item>(items: readonly Item[], count: number): readonly Item[];
}

/** Mulberry32: small, fast, and the same on every machine. */
export function seededRandom(seed: number): Random {
  let state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const between = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  return {
    next,
    between,
    chance: (probability) => next() < probability,
    pick: <Item>(items: readonly Item[]): Item => {
      const index = between(0, items.length - 1);
      if (index < 0 || index >= items.length) throw new RangeError('There is nothing to pick from');
      return items[index] as Item;
    },
    some: <Item>(items: readonly Item[], count: number): readonly Item[] => {
      const left = [...items];
      while (left.length > count) left.splice(between(0, left.length - 1), 1);
      return left;
    },
  };
}
