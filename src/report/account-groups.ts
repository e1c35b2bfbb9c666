import { sortWorstFirst } from '../domain/account-result.ts';
import type { AccountClass, AccountResult } from '../domain/account-result.ts';
import { accountExplanations } from '../domain/failure-reason.ts';
import type { AccountFailureReason } from '../domain/failure-reason.ts';
import { renderAccount } from './account-list.ts';
import { escapeMarkdown, inlineCode, table } from './markdown.ts';
import { firstOf } from './quantity.ts';

/** Accounts that share class and reason, the worst group first. */
export interface AccountGroup {
  readonly class: AccountClass;
  readonly reason: AccountFailureReason | undefined;
  readonly accounts: readonly AccountResult[];
}

/** Each account once, in the worst of its Regions. */
export function groupAccounts(results: readonly AccountResult[]): readonly AccountGroup[] {
  const worst = new Map<string, AccountResult>();
  for (const result of sortWorstFirst(results)) if (!worst.has(result.account)) worst.set(result.account, result);
  const groups = Map.groupBy(worst.values(), ({ class: accountClass, reason }) => `${accountClass} ${reason ?? ''}`);
  return [...groups.values()].flatMap((accounts) => {
    const [first] = accounts;
    return first === undefined ? [] : [{ class: first.class, reason: first.reason, accounts }];
  });
}

/** @param cap how many accounts of a group are named. */
export function renderGroups(results: readonly AccountResult[], cap: number): string {
  const hasRegions = new Set(results.map(({ region }) => region)).size > 1;
  const rows = groupAccounts(results).map((group) => [
    nameAccounts(group, cap, hasRegions),
    classWords[group.class],
    renderWhy(group),
    group.reason === undefined ? '' : escapeMarkdown(accountExplanations[group.reason].next),
  ]);
  return table(['Accounts', 'Result', 'Why', 'What to do'], rows);
}

/** The classes of the contract with what they mean for the account. */
export const classWords: Readonly<Record<AccountClass, string>> = {
  failed: '❌ failed',
  inoperable: '❌ inoperable',
  unknown: '❌ unknown',
  missing: '❌ missing, no role there',
  cancelled: 'cancelled, never started',
  outdated: 'outdated, not on the new version',
  suspended: 'suspended, skipped by AWS',
  current: '✅ current',
};

function nameAccounts({ accounts, class: accountClass }: AccountGroup, cap: number, hasRegions: boolean): string {
  const count = `**${accounts.length}**`;
  if (accountClass === 'current') return count;
  const names = accounts.slice(0, cap).map((result) => {
    const account = renderAccount({ id: result.account, name: result.name });
    return hasRegions ? `${account} in ${inlineCode(result.region)}` : account;
  });
  const more = accounts.length > cap ? [`and ${accounts.length - cap} more`] : [];
  return [`${count}: ${names.join(', ')}`, ...more].join(' ');
}

/** Our word for the cause, and AWS's own where it says more: two different texts at most. */
function renderWhy({ reason, accounts }: AccountGroup): string {
  if (reason === undefined) return '';
  const cause = escapeMarkdown(accountExplanations[reason].cause);
  if (!saysMore(reason)) return cause;
  const texts = [...new Set(accounts.map(({ statusReason }) => statusReason).filter((text) => text !== ''))];
  if (texts.length === 0) return cause;
  return `${cause}<br>AWS: ${firstOf(
    texts.map((text) => inlineCode(text, 400)),
    2,
    '<br>',
  )}`;
}

/** What AWS writes for these repeats the cause. */
function saysMore(reason: AccountFailureReason): boolean {
  return reason !== 'tolerance-exceeded' && reason !== 'operation-stopped' && reason !== 'account-suspended';
}
