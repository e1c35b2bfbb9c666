import { inputNames, inputVariable } from './rules.ts';
import type { InputName } from './rules.ts';

export interface UnknownInput {
  /** The runner's spelling, in lower case. */
  readonly name: string;
  readonly closest: InputName | undefined;
}

/** The names in the environment that look like inputs, but are not inputs of this action. */
export function findUnknownInputs(variables: readonly string[]): readonly UnknownInput[] {
  const known = new Set(inputNames.map(inputVariable));
  return variables
    .filter((variable) => variable.startsWith('INPUT_') && !known.has(variable))
    .map((variable) => variable.slice('INPUT_'.length).toLowerCase())
    .sort()
    .map((name) => ({ name, closest: findClosestInput(name) }));
}

/** A typing error changes few letters; a suggestion that changes more than a third of the name would mislead. */
function findClosestInput(name: string): InputName | undefined {
  const wanted = name.replaceAll('_', '-');
  const ranked = inputNames
    .map((known) => ({ known, distance: editDistance(wanted, known) }))
    .sort((a, b) => a.distance - b.distance);
  const best = ranked[0];
  return best !== undefined && best.distance <= Math.floor(wanted.length / 3) ? best.known : undefined;
}

/** Levenshtein distance: the number of letters to insert, delete or replace. */
function editDistance(from: string, to: string): number {
  let previous = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (const [row, letter] of Array.from(from).entries()) {
    const current = [row + 1];
    for (const [column, other] of Array.from(to).entries()) {
      const replaced = (previous[column] ?? 0) + (letter === other ? 0 : 1);
      current.push(Math.min(replaced, (previous[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1));
    }
    previous = current;
  }
  return previous.at(-1) ?? 0;
}
