import { levelLetters } from '../../src/aws/iam-data/catalogue.ts';
import type { AccessLevel, ActionCatalogue, CatalogueAction } from '../../src/domain/iam/catalogue.ts';

const letters = Object.fromEntries(Object.entries(levelLetters).map(([letter, level]) => [level, letter]));

/** The inverse of `parseCatalogue`. Nouns stand together, since brotli then needs a quarter less. */
export function writeCatalogue(services: ActionCatalogue['services']): string {
  const levels = commonLevels([...services.values()].flatMap((actions) => [...actions.values()]));
  const blocks = [...services]
    .toSorted(([a], [b]) => compare(a, b))
    .map(([service, actions]) => [service, ...writeNouns([...actions.values()], levels)].join('\n'));
  return [writeLevels(levels), ...blocks].join('\n\n');
}

/** The level that most actions of a verb have. */
function commonLevels(actions: readonly CatalogueAction[]): ReadonlyMap<string, AccessLevel> {
  const byVerb = Map.groupBy(actions, ({ name }) => splitName(name).verb);
  return new Map([...byVerb].map(([verb, own]) => [verb, mostFrequent(own.map(({ level }) => level))]));
}

function mostFrequent(levels: readonly AccessLevel[]): AccessLevel {
  const counted = [...Map.groupBy(levels, (level) => level)].toSorted(
    ([a, of], [b, others]) => others.length - of.length || compare(a, b),
  );
  return counted[0]![0];
}

function writeLevels(levels: ReadonlyMap<string, AccessLevel>): string {
  return ['List', 'Read', 'Tagging', 'Permissions management']
    .flatMap((level) => {
      const verbs = [...levels].filter(([, common]) => common === level).map(([verb]) => verb);
      // The name without a verb counts as a verb of no letters: a line without any would be read as its line.
      return verbs.length === 0 ? [] : [`${letters[level]!} ${verbs.toSorted().join(',')}`];
    })
    .join('\n');
}

function writeNouns(actions: readonly CatalogueAction[], levels: ReadonlyMap<string, AccessLevel>): readonly string[] {
  const nouns = Map.groupBy(actions, ({ name }) => splitName(name).noun);
  return [...nouns]
    .toSorted(([a], [b]) => compare(a, b))
    .map(([noun, own]) => {
      const verbs = own.map(({ name, level }) => {
        const { verb } = splitName(name);
        return level === (levels.get(verb) ?? 'Write') ? verb : `${verb}=${letters[level]!}`;
      });
      return `${noun}:${verbs.toSorted().join(',')}`;
    });
}

/** `Get` and `Object` of `GetObject`; a name that begins otherwise has no verb. */
function splitName(name: string): { readonly verb: string; readonly noun: string } {
  if (!/^[\w-]+$/.test(name)) throw new Error(`${name} does not fit into the text`);
  const verb = /^[A-Z][a-z]+/.exec(name)?.[0] ?? '';
  return { verb, noun: name.slice(verb.length) };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
