import { countOf, firstOf } from '../../domain/quantity.ts';
import { ownOperations } from '../../domain/reports/rollout-report.ts';
import type { RolloutReport } from '../../domain/reports/rollout-report.ts';
import type { About } from '../parts/about.ts';
import { renderAccount } from '../parts/account-list.ts';
import { documentLink } from '../parts/links.ts';
import { bullets, details, inlineCode, paragraphs, quoteText, table } from '../parts/markdown.ts';
import { oneOfEach } from './account-words.ts';
import type { AccountStory } from './account-words.ts';

/** Accounts below this rank are named, all others are counted. */
const namedBelow = 2;
const mostNamedRows = 30;

/** Accounts that share everything that the table says of them. */
interface StoryGroup {
  readonly stories: readonly AccountStory[];
  readonly isNamed: boolean;
}

/**
 * The one table in which each account stands once: what it has now, and how it came to that. Empty when there is nothing
 * that differs.
 * @param cap how many accounts of a row are named; 0 leaves the counts.
 */
export function renderAccountTable(
  report: RolloutReport,
  all: readonly AccountStory[],
  about: About,
  cap: number,
): string {
  const stories = oneOfEach(all).filter(({ now }) => now.class !== 'suspended');
  if (stories.length === 0 || stories.every(({ now, rank }) => now.class === 'current' && rank === 3)) {
    const isOfInterest = report.rollback !== undefined && stories.some(({ updateWord }) => updateWord !== '–');
    if (!isOfInterest) return '';
  }
  const groups = groupStories(stories, cap);
  const columns = findColumns(report, groups, cap);
  const hasNamed = groups.some(({ isNamed }) => isNamed);
  return table(
    columns.map(({ title }) => title),
    groups.map((group) => columns.map(({ cell }) => cell(group, { about, cap, hasNamed }))),
  );
}

function groupStories(stories: readonly AccountStory[], cap: number): readonly StoryGroup[] {
  const mayName = ({ rank }: AccountStory): boolean => cap > 0 && rank < namedBelow;
  const keyOf = (story: AccountStory): string => {
    const { has, rollbackWord = '', updateWord } = story;
    const why = mayName(story) ? `${updateWord} ${story.rank}` : '';
    return [mayName(story), has, rollbackWord, why].join('\n');
  };
  const groups = [...Map.groupBy(stories, keyOf).values()].map((own) => {
    const [first] = own;
    return { stories: own, isNamed: first !== undefined && mayName(first) };
  });
  return groups.slice(0, mostNamedRows);
}

interface CellFacts {
  readonly about: About;
  readonly cap: number;
  /** The others are "more" than some that stand above. */
  readonly hasNamed: boolean;
}

interface Column {
  readonly title: string;
  readonly cell: (group: StoryGroup, facts: CellFacts) => string;
}

/** A column that says the same in every row is left out. */
function findColumns(report: RolloutReport, groups: readonly StoryGroup[], cap: number): readonly Column[] {
  const named = groups.filter(({ isNamed }) => isNamed).flatMap(({ stories }) => stories);
  const units = new Set(named.map(({ now }) => now.organizationalUnitPath));
  const regions = new Set(report.accounts.map(({ region }) => region));
  const rollbackWords = new Set(groups.flatMap(({ stories }) => stories.map(({ rollbackWord }) => rollbackWord)));
  // Where it went well everywhere the heading has said so.
  const hasRollback = [...rollbackWords].some((word) => word !== undefined && word !== '–' && word !== 'ok');
  return [
    { title: cap === 0 ? 'Accounts' : 'Account', cell: accountCell },
    ...(units.size > 1 ? [{ title: 'OU', cell: unitCell }] : []),
    ...(regions.size > 1 && named.length > 0 ? [{ title: 'Region', cell: regionCell }] : []),
    { title: 'Has now', cell: ({ stories }) => renderHas(stories[0]?.has ?? '') },
    { title: updateTitle(report), cell: updateCell },
    ...(hasRollback ? [{ title: 'Rollback', cell: rollbackCell }] : []),
  ];
}

/** How the operations are called that have brought the accounts to where they are. */
function updateTitle({ operations }: Pick<RolloutReport, 'operations'>): string {
  const purposes = new Set(ownOperations(operations).map(({ purpose }) => purpose));
  if (purposes.size === 0) return 'Why';
  return [...purposes].every((purpose) => purpose === 'first-deployment') ? 'First deployment' : 'Update';
}

function accountCell({ stories, isNamed }: StoryGroup, { cap, hasNamed }: CellFacts): string {
  if (!isNamed) return `${stories.length}${hasNamed ? ' more' : ''}`;
  const names = stories.map(({ now }) => renderAccount({ id: now.account, name: now.name }));
  if (names.length === 1) return names.join('');
  return `**${names.length}:**<br>${firstOf(names, cap, '<br>').replace(' and ', '<br>and ')}`;
}

function unitCell({ stories, isNamed }: StoryGroup): string {
  if (!isNamed) return '';
  const units = [...new Set(stories.map(({ now }) => now.organizationalUnitPath))];
  return firstOf(
    units.map((path) => inlineCode(shortUnit(path), 80)),
    3,
    '<br>',
  );
}

/** Every path begins with the root. */
function shortUnit(path: string): string {
  return path.replace(/^Root\/(?=.)/, '');
}

function regionCell({ stories, isNamed }: StoryGroup): string {
  if (!isNamed) return '';
  return firstOf([...new Set(stories.map(({ now }) => inlineCode(now.region)))], 3, '<br>');
}

function renderHas(has: string): string {
  return has === '⚠️ new' ? '⚠️ **new**' : has;
}

/** Of those that are counted: what the most of them met comes last. */
function updateCell({ stories, isNamed }: StoryGroup, { about }: CellFacts): string {
  if (isNamed) {
    const [first] = stories;
    return first === undefined ? '' : wordOf(first, first.updateWord, first.update ?? first.now, about);
  }
  const counts = [...Map.groupBy(stories, ({ updateWord }) => updateWord)].sort(([, a], [, b]) => a.length - b.length);
  return counts.length === 1
    ? (counts[0]?.[0] ?? '')
    : counts.map(([word, own]) => `${own.length} ${word === '–' ? 'untouched' : word}`).join(', ');
}

function rollbackCell({ stories }: StoryGroup, { about }: CellFacts): string {
  const [first] = stories;
  return first === undefined ? '' : wordOf(first, first.rollbackWord ?? '', first.now, about);
}

/** A failure leads to the document that explains it. AWS's own words come first where ours know nothing. */
function wordOf({ trouble }: AccountStory, word: string, result: AccountStory['now'], about: About): string {
  if (result.class !== 'failed' && trouble !== result) return word;
  if (result.class === 'current' || result.reason === undefined) return word;
  const isUnknown = result.reason === 'unknown' && result.statusReason !== '';
  if (isUnknown) return quoteText(result.statusReason, 120);
  return documentLink(word, 'operations.md#reasons-of-an-account', about);
}

/** What AWS says of accounts that are not as they should be: each text once. */
export function renderQuotes(stories: readonly AccountStory[], most: number): string {
  const first = new Map<string, AccountStory['now']>();
  for (const { now, update, rank } of oneOfEach(stories)) {
    if (rank > 2) continue;
    for (const result of [now, update]) {
      const isCurrent = result === undefined || result.class === 'current' || result.class === 'cancelled';
      if (!isCurrent && result.statusReason !== '' && !first.has(result.statusReason))
        first.set(result.statusReason, result);
    }
  }
  if (first.size === 0) return '';
  const quotes = [...first].map(
    ([text, { account, name }]) => `${renderAccount({ id: account, name })}: ${quoteText(text, 400)}`,
  );
  const rest = quotes.length - most;
  return details(
    `What AWS says (${quotes.length})`,
    bullets([...quotes.slice(0, most), ...(rest > 0 ? [`and ${rest} more texts like these`] : [])]),
  );
}

/** Every account and Region, those that matter most first. @param most how many are shown. */
export function renderAccountList(
  report: RolloutReport,
  stories: readonly AccountStory[],
  most: number,
  hasStatusReasons: boolean,
): string {
  if (most === 0 || stories.length === 0) return '';
  const shown = stories.slice(0, most);
  const left = stories.length - shown.length;
  const columns: readonly (readonly [string, (story: AccountStory) => string])[] = [
    ['Account', ({ now }) => renderAccount({ id: now.account, name: now.name })],
    ['Has now', ({ has }) => renderHas(has)],
    [updateTitle(report), ({ updateWord }) => updateWord],
    ['Rollback', ({ rollbackWord = '' }) => rollbackWord],
    ['OU', ({ now }) => inlineCode(shortUnit(now.organizationalUnitPath), 200)],
    ['Region', ({ now }) => inlineCode(now.region)],
    ['AWS says', (story) => quoteOf(story, hasStatusReasons)],
  ];
  const used = columns.filter(([title, cell], index) => index === 0 || isVaried(stories, title, cell));
  return paragraphs([
    `### All ${countOf(new Set(stories.map(({ now }) => now.account)).size, 'account')}`,
    table(
      used.map(([title]) => title),
      shown.map((story) => used.map(([, cell]) => cell(story))),
    ),
    left === 0 ? undefined : `… and ${left} more.`,
  ]);
}

/** What is the same in every row is no column, except what accounts have now: that is the question. */
function isVaried(stories: readonly AccountStory[], title: string, cell: (story: AccountStory) => string): boolean {
  const first = stories[0] === undefined ? '' : cell(stories[0]);
  return title === 'Has now' || stories.some((story) => cell(story) !== first);
}

function quoteOf({ now, update }: AccountStory, isShown: boolean): string {
  if (!isShown) return '';
  const statusReason = now.statusReason === '' ? (update?.statusReason ?? '') : now.statusReason;
  return statusReason === '' ? '' : quoteText(statusReason, 400);
}
