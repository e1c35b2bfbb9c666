import { accountClasses, resultKey } from '../../domain/account-result.ts';
import type { AccountResult } from '../../domain/account-result.ts';
import { adviseAccount } from '../../domain/advice/account-advice.ts';
import type { StepToDo } from '../../domain/advice/step-to-do.ts';
import { accountExplanations } from '../../domain/failure-reason.ts';
import { accountVersions, findVersions } from '../../domain/reports/account-version.ts';
import type { RolloutReport } from '../../domain/reports/rollout-report.ts';
import type { About } from '../parts/about.ts';
import { sizeBytes } from '../parts/fit.ts';
import { accountUrl } from '../parts/links.ts';
import { shorten, visibleLine } from '../parts/markdown.ts';
import { isAmiss } from '../rollout/account-words.ts';
import type { PageData, PageRow, PageStep } from './page-shape.ts';
import { embedJson, isWebAddress } from './page-text.ts';

/** How much of the texts a page holds. */
export interface TextTier {
  /** Characters of what AWS says of one account. */
  readonly longestText: number;
  /** Steps with the names of the account in them; otherwise those of the reason. */
  readonly hasOwnSteps: boolean;
}

const wholeTexts: TextTier = { longestText: Number.POSITIVE_INFINITY, hasOwnSteps: true };
const tiers: readonly TextTier[] = [
  wholeTexts,
  { longestText: 600, hasOwnSteps: true },
  { longestText: 600, hasOwnSteps: false },
  { longestText: 300, hasOwnSteps: false },
  { longestText: 200, hasOwnSteps: false },
  { longestText: 120, hasOwnSteps: false },
];

/** A page of 10,000 accounts stays below 3 MB: script, style and head take less than the rest. */
const dataBudgetBytes = 2_850_000;
const dataBudgetBytesPerAccount = 285;
/** Account id and numbers of a row. */
const rowBytes = 60;
/** AWS takes 50 characters; an invisible one is written out in eight. */
const longestName = 100;
/** Accounts that one piece of a file holds, as in `results.json`. */
const accountsPerPiece = 500;

/**
 * What says why an account is as it is: after a rollback that is the update which failed there, since by now the account is
 * as it was.
 */
function createTroubles({ rollback }: RolloutReport): (result: AccountResult) => AccountResult {
  const failed = (rollback?.failedUpdate ?? []).filter(isAmiss);
  const updates = new Map(failed.map((result) => [resultKey(result), result]));
  return (result) => (result.reason === undefined ? (updates.get(resultKey(result)) ?? result) : result);
}

/** The richest tier whose texts fit beside the rows. Texts that accounts share count once. */
export function chooseTier(report: RolloutReport, about: About): TextTier {
  const accounts = report.accounts.map(createTroubles(report));
  const names = accounts.reduce((sum, result) => sum + rowBytes + sizeBytes(renderName(result)), 0);
  const budget = Math.max(dataBudgetBytes, dataBudgetBytesPerAccount * accounts.length) - names;
  const fits = (tier: TextTier): boolean => {
    const texts = new Set<string>();
    for (const result of accounts) {
      texts.add(embedJson(renderStatusReason(result, tier)));
      texts.add(embedJson(encodeStep(findStep(report, result, tier), about)));
    }
    return [...texts].reduce((sum, text) => sum + sizeBytes(text) + 1, 0) <= budget;
  };
  return tiers.find(fits) ?? tiers.at(-1) ?? wholeTexts;
}

/**
 * The data of the page as JSON that may stand within `<script>`. Every text of others has its invisible characters
 * written out.
 * @returns the JSON in pieces; what stands between two quotation marks is in one.
 */
export function* renderData(report: RolloutReport, about: About, tier: TextTier): Generator<string> {
  const lists = {
    units: createList<readonly [id: string, path: string]>(),
    regions: createList<string>(),
    reasons: createList<readonly [reason: string, cause: string]>(),
    statuses: createList<string>(),
    detailedStatuses: createList<string>(),
    operations: createList<string>(),
    statusReasons: createList<string>(),
    steps: createList<PageStep>(),
  };
  const versions = findVersions(report);
  const troubleOf = createTroubles(report);
  const encodeRow = (result: AccountResult, trouble: AccountResult): PageRow => [
    visibleLine(result.account),
    renderName(result),
    lists.units.indexOf([visibleLine(result.organizationalUnitId), visibleLine(result.organizationalUnitPath)]),
    lists.regions.indexOf(visibleLine(result.region)),
    accountClasses.indexOf(result.class),
    accountVersions.indexOf(versions.get(resultKey(result)) ?? 'unknown'),
    lists.reasons.indexOf(
      trouble.reason === undefined ? ['', ''] : [trouble.reason, accountExplanations[trouble.reason].cause],
    ),
    lists.statuses.indexOf(visibleLine(result.status)),
    lists.detailedStatuses.indexOf(visibleLine(result.detailedStatus)),
    lists.statusReasons.indexOf(renderStatusReason(trouble, tier)),
    lists.steps.indexOf(encodeStep(findStep(report, trouble, tier), about)),
    lists.operations.indexOf(visibleLine(result.operationId)),
  ];
  yield '{"rows":[';
  for (let start = 0; start < report.accounts.length; start += accountsPerPiece) {
    const piece = report.accounts.slice(start, start + accountsPerPiece);
    const rows = piece.map((result) => embedJson(encodeRow(result, troubleOf(result))));
    yield `${start === 0 ? '\n' : ',\n'}${rows.join(',\n')}`;
  }
  const rest: Omit<PageData, 'rows'> = {
    stackSetName: report.stackSet.name,
    accountUrlStart: accountUrl('', report.stackSet.region),
    wantedVersion: report.rollback === undefined ? 'new' : 'previous',
    classes: accountClasses,
    versions: accountVersions,
    units: lists.units.values,
    regions: lists.regions.values,
    reasons: lists.reasons.values,
    statuses: lists.statuses.values,
    detailedStatuses: lists.detailedStatuses.values,
    operations: lists.operations.values,
    statusReasons: lists.statusReasons.values,
    steps: lists.steps.values,
  };
  yield `],\n${embedJson(rest).slice(1)}`;
}

export interface List<Value> {
  /** Adds the value when it is new. */
  readonly indexOf: (value: Value) => number;
  readonly values: readonly Value[];
}

/** Values that rows share: each stands once, and rows have its index. */
export function createList<Value extends string | readonly string[]>(): List<Value> {
  const indexes = new Map<string, number>();
  const values: Value[] = [];
  return {
    indexOf: (value) => {
      const key = typeof value === 'string' ? value : value.join('\n');
      const known = indexes.get(key);
      if (known !== undefined) return known;
      indexes.set(key, values.length);
      return values.push(value) - 1;
    },
    values,
  };
}

function findStep(report: RolloutReport, result: AccountResult, { hasOwnSteps }: TextTier): StepToDo | undefined {
  if (hasOwnSteps) return adviseAccount(result, { stackSet: report.stackSet, roleArnPattern: report.roleArnPattern });
  return result.reason === undefined ? undefined : { text: accountExplanations[result.reason].next };
}

function encodeStep(step: StepToDo | undefined, { documentsUrl }: About): PageStep {
  if (step === undefined) return ['', '', ''];
  const { text, command = '', url, document } = step;
  const documentUrl = document === undefined || documentsUrl === undefined ? '' : `${documentsUrl}/${document}`;
  const address = url ?? documentUrl;
  const lines = command.split('\n').map(visibleLine).join('\n');
  return [visibleLine(text), lines, isWebAddress(address) ? address : ''];
}

function renderName({ name }: AccountResult): string {
  return shorten(visibleLine(name), longestName);
}

/** Cut between words: the first half of a secret would not be recognised as one. */
function renderStatusReason({ statusReason }: AccountResult, { longestText }: TextTier): string {
  const text = visibleLine(statusReason);
  return text.length <= longestText ? text : `${text.slice(0, text.lastIndexOf(' ', longestText) + 1)}…`;
}
