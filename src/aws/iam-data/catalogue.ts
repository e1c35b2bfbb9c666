import type { AccessLevel, ActionCatalogue, CatalogueAction } from '../../domain/iam/catalogue.ts';
import { catalogueDate, packedCatalogue } from './catalogue-data.ts';
import { unpack } from './unpack.ts';

let loaded: ActionCatalogue | undefined;

/** The actions that AWS has documented until the date of the extract; the first call takes about 30 ms. */
export function loadCatalogue(): ActionCatalogue {
  loaded ??= { date: catalogueDate, services: parseCatalogue(catalogueText()) };
  return loaded;
}

/** What `parseCatalogue` reads. */
export function catalogueText(): string {
  return unpack(packedCatalogue);
}

/** One letter a level in the text. */
export const levelLetters: Readonly<Record<string, AccessLevel>> = {
  L: 'List',
  R: 'Read',
  T: 'Tagging',
  W: 'Write',
  P: 'Permissions management',
};

/**
 * The text that test/iam-data/catalogue-text.ts writes, in blocks that an empty line ends. The first says the level of
 * a verb that is not Write, such as `R Describe,Get`. Every other block is a service: its prefix, then one line for all
 * actions of a noun, such as `BucketPolicy:Delete=P,Get,Put=P`, where a letter names a level that is not the verb's.
 */
export function parseCatalogue(text: string): ActionCatalogue['services'] {
  const [head = '', ...blocks] = text.split('\n\n');
  const levels = parseVerbLevels(head);
  return new Map(
    blocks.map((block) => {
      const [service = '', ...nouns] = block.split('\n');
      return [service, parseNouns(nouns, levels)];
    }),
  );
}

function parseVerbLevels(head: string): ReadonlyMap<string, AccessLevel> {
  return new Map(
    head.split('\n').flatMap((line) => {
      const level = levelOf(line.charAt(0));
      return line
        .slice(2)
        .split(',')
        .map((verb) => [verb, level] as const);
    }),
  );
}

/** Loops, since lists of pairs would take twice the time for 22,000 actions. */
function parseNouns(
  nouns: readonly string[],
  levels: ReadonlyMap<string, AccessLevel>,
): ReadonlyMap<string, CatalogueAction> {
  const actions = new Map<string, CatalogueAction>();
  for (const line of nouns) {
    const colon = line.indexOf(':');
    const noun = line.slice(0, colon);
    for (const entry of line.slice(colon + 1).split(',')) {
      const sign = entry.indexOf('=');
      const verb = sign < 0 ? entry : entry.slice(0, sign);
      const name = verb + noun;
      const level = sign < 0 ? (levels.get(verb) ?? 'Write') : levelOf(entry.slice(sign + 1));
      actions.set(name.toLowerCase(), { name, level });
    }
  }
  return actions;
}

function levelOf(letter: string): AccessLevel {
  const level = levelLetters[letter];
  if (level === undefined) throw new Error(`the catalogue has no level ${letter}`);
  return level;
}
