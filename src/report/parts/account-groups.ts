import { sortWorstFirst } from '../../domain/account-result.ts';
import type { AccountClass, AccountResult } from '../../domain/account-result.ts';
import { accountExplanations } from '../../domain/failure-reason.ts';
import type { AccountFailureReason, Explanation } from '../../domain/failure-reason.ts';
import { classExplanations, classWords } from './account-class.ts';
import { renderAccount } from './account-list.ts';
import { bullets, details, escapeMarkdown, inlineCode, paragraphs, table } from './markdown.ts';

/** Accounts that share class and reason, the worst group first. */
export interface AccountGroup {
  readonly class: AccountClass;
  readonly reason: AccountFailureReason | undefined;
  readonly accounts: readonly AccountResult[];
}

/** Words that differ from those of a rollout that goes forward. */
export interface GroupWords {
  /** Splits a group further; Markdown. */
  readonly keyOf: (result: AccountResult) => string;
  readonly wordOf: (result: AccountResult) => string;
  /** Markdown; undefined: as in every report. */
  readonly explain: (result: AccountResult) => Explanation | undefined;
  /** Others are only counted. */
  readonly isNamed: (result: AccountResult) => boolean;
  /** Which groups come first; among equals the worst. */
  readonly rankOf: (result: AccountResult) => number;
}

export const ordinary: GroupWords = {
  keyOf: () => '',
  wordOf: ({ class: accountClass }) => classWords[accountClass],
  explain: () => undefined,
  isNamed: ({ class: accountClass }) => accountClass !== 'current',
  rankOf: () => 0,
};

/** Each account once, in the Region that comes first by these words, and among equals is the worst. */
export function groupAccounts(
  results: readonly AccountResult[],
  { keyOf, rankOf }: GroupWords = ordinary,
): readonly AccountGroup[] {
  const worst = new Map<string, AccountResult>();
  for (const result of sortWorstFirst(results)) {
    const other = worst.get(result.account);
    if (other === undefined || rankOf(result) < rankOf(other)) worst.set(result.account, result);
  }
  const groups = Map.groupBy(worst.values(), (result) => `${result.class} ${result.reason ?? ''} ${keyOf(result)}`);
  return [...groups.values()].flatMap((accounts) => {
    const [first] = accounts;
    return first === undefined ? [] : [{ class: first.class, reason: first.reason, accounts }];
  });
}

/** @param cap how many accounts of a group are named. */
export function renderGroups(results: readonly AccountResult[], cap: number, words = ordinary): string {
  const hasRegions = new Set(results.map(({ region }) => region)).size > 1;
  const rank = ({ accounts: [first] }: AccountGroup): number => (first === undefined ? 0 : words.rankOf(first));
  const groups = groupAccounts(results, words).toSorted((a, b) => rank(a) - rank(b));
  // Nothing to explain: the heading has the number.
  if (words === ordinary && groups.every((group) => group.class === 'current')) return '';
  const rows = groups.map((group) => {
    const [first] = group.accounts;
    const word = first === undefined ? '' : words.wordOf(first);
    const explanation = first === undefined ? undefined : words.explain(first);
    const isNamed = first !== undefined && words.isNamed(first);
    return [
      nameAccounts(group.accounts, isNamed ? cap : 0, hasRegions),
      word,
      renderExplanation(explanation ?? explain(group)),
    ];
  });
  const quotes = groups.filter(({ reason }) => reason !== undefined && saysMore(reason)).flatMap(quoteAws);
  return paragraphs([
    table(['Accounts', 'Result', 'Why, and what to do'], rows),
    quotes.length === 0 ? undefined : details('What AWS says', bullets(quotes)),
  ]);
}

/** One column for both: on a narrow screen a fourth one, the one that matters most, would be out of sight. */
function renderExplanation({ cause, next }: Explanation): string {
  return next === '' ? cause : `${cause}<br>**→** ${next}`;
}

function nameAccounts(accounts: readonly AccountResult[], cap: number, hasRegions: boolean): string {
  const count = `**${accounts.length}**`;
  if (cap === 0) return count;
  const names = accounts.slice(0, cap).map((result) => {
    const account = renderAccount({ id: result.account, name: result.name });
    return hasRegions ? `${account} in ${inlineCode(result.region)}` : account;
  });
  const more = accounts.length > cap ? [`and ${accounts.length - cap} more`] : [];
  const lines = [...names, ...more];
  return lines.length === 1 ? `${count}: ${lines.join('')}` : `${count}:<br>${lines.join('<br>')}`;
}

/** AWS gives no reason, and the class explains why. */
export function isExplainedByClass({ class: accountClass, accounts }: AccountGroup): boolean {
  const isSilent = accounts.every(({ statusReason }) => statusReason === '');
  return isSilent && (accountClass === 'missing' || accountClass === 'outdated');
}

/** Our words for the cause, as Markdown. */
function explain(group: AccountGroup): Explanation {
  const { reason, accounts, class: accountClass } = group;
  if (reason === undefined) return { cause: '', next: '' };
  const ofClass = classExplanations[accountClass];
  if (isExplainedByClass(group)) {
    const states = listStates(accounts);
    const cause = states === '' ? escapeMarkdown(ofClass.cause) : `not there yet: AWS says ${states}`;
    return { cause, next: escapeMarkdown(ofClass.next) };
  }
  const { cause, next } = accountExplanations[reason];
  const quoted = reason === 'unknown' ? listTexts(accounts).slice(0, 1) : [];
  // Fixing what the reason names is not enough there: AWS skips the instance until it is removed.
  const isPassedOver = accountClass === 'inoperable';
  return {
    cause: [escapeMarkdown(isPassedOver ? ofClass.cause : cause), ...quoted].join('<br>'),
    next: escapeMarkdown(isPassedOver ? ofClass.next : next),
  };
}

function listStates(accounts: readonly AccountResult[]): string {
  const states = new Set(accounts.map(({ detailedStatus }) => detailedStatus).filter((state) => state !== ''));
  return [...states].map((state) => inlineCode(state)).join(', ');
}

/** AWS's own words about a group: three different texts at most. */
function quoteAws({ accounts }: AccountGroup): readonly string[] {
  const texts = listTexts(accounts);
  const more = texts.length > 3 ? [`and ${texts.length - 3} more texts like these`] : [];
  return [...texts.slice(0, 3), ...more];
}

function listTexts(accounts: readonly AccountResult[]): readonly string[] {
  const first = new Map<string, string>();
  for (const { account, statusReason } of accounts) {
    if (statusReason !== '' && !first.has(statusReason)) first.set(statusReason, account);
  }
  return [...first].map(([text, account]) => `${inlineCode(account)}: ${inlineCode(text, 400)}`);
}

/** What AWS writes for these repeats the cause. */
function saysMore(reason: AccountFailureReason): boolean {
  return reason !== 'tolerance-exceeded' && reason !== 'operation-stopped' && reason !== 'account-suspended';
}
