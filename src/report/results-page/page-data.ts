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
import { visibleLine } from '../parts/markdown.ts';
import type { PageData, PageRow, PageStep } from './page-shape.ts';
import { embedJson, isWebAddress } from './page-text.ts';

/** How much of the texts a page holds. */
interface TextTier {
  /** Characters of what AWS says of one account. */
  readonly longestText: number;
  /** Steps with the names of the account in them; otherwise those of the reason. */
  readonly hasOwnSteps: boolean;
}

const tiers: readonly TextTier[] = [
  { longestText: Number.POSITIVE_INFINITY, hasOwnSteps: true },
  { longestText: 600, hasOwnSteps: true },
  { longestText: 300, hasOwnSteps: false },
  { longestText: 120, hasOwnSteps: false },
];

/** A page of 10,000 accounts stays below 3 MB with all that stands around its data. */
const dataBudgetBytes = 2_700_000;
const budgetBytesPerAccount = 270;

export interface EncodedData {
  /** Fit for `<script>`. */
  readonly json: string;
  /** What AWS says is cut after so many characters; undefined: it is whole. */
  readonly cutAt: number | undefined;
  readonly hasOwnSteps: boolean;
}

/** The data in the richest tier that its budget takes. */
export function encodeData(report: RolloutReport, about: About): EncodedData {
  const budget = Math.max(dataBudgetBytes, budgetBytesPerAccount * report.accounts.length);
  const encodeTier = (tier: TextTier): EncodedData => ({
    json: embedJson(collectData(report, about, tier)),
    cutAt: tier.longestText === Number.POSITIVE_INFINITY ? undefined : tier.longestText,
    hasOwnSteps: tier.hasOwnSteps,
  });
  const [richest, ...others] = tiers.map((tier) => () => encodeTier(tier));
  let encoded = richest?.() ?? encodeTier({ longestText: 0, hasOwnSteps: false });
  for (const next of others) {
    if (sizeBytes(encoded.json) <= budget) break;
    encoded = next();
  }
  return encoded;
}

/** What the page is made of. Every text of others has its invisible characters written out. */
export function collectData(report: RolloutReport, about: About, tier: TextTier): PageData {
  const versions = findVersions(report);
  const units = createList(([id, path]: readonly [string, string]) => [visibleLine(id), visibleLine(path)] as const);
  const reasons = createList(([reason, cause]: readonly [string, string]) => [reason, cause] as const);
  const [regions, statuses, detailedStatuses, operations, statusReasons] = [
    createList(visibleLine),
    createList(visibleLine),
    createList(visibleLine),
    createList(visibleLine),
    createList((text: string) => cutAtSpace(visibleLine(text), tier.longestText)),
  ];
  const steps = createList((step: PageStep) => step);
  const encodeRow = (result: AccountResult): PageRow => [
    visibleLine(result.account),
    visibleLine(result.name),
    units.indexOf([result.organizationalUnitId, result.organizationalUnitPath]),
    regions.indexOf(result.region),
    accountClasses.indexOf(result.class),
    accountVersions.indexOf(versions.get(resultKey(result)) ?? 'unknown'),
    reasons.indexOf(result.reason === undefined ? ['', ''] : [result.reason, accountExplanations[result.reason].cause]),
    statuses.indexOf(result.status),
    detailedStatuses.indexOf(result.detailedStatus),
    statusReasons.indexOf(result.statusReason),
    steps.indexOf(encodeStep(findStep(report, result, tier), about)),
    operations.indexOf(result.operationId),
  ];
  const rows = report.accounts.map(encodeRow);
  return {
    stackSetName: report.stackSet.name,
    accountUrlStart: accountUrl('', report.stackSet.region),
    wantedVersion: report.rollback === undefined ? 'new' : 'previous',
    classes: accountClasses,
    versions: accountVersions,
    units: units.values(),
    regions: regions.values(),
    reasons: reasons.values(),
    statuses: statuses.values(),
    detailedStatuses: detailedStatuses.values(),
    operations: operations.values(),
    statusReasons: statusReasons.values(),
    steps: steps.values(),
    rows,
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

interface List<Value, Listed> {
  /** Adds the value when it is new. */
  readonly indexOf: (value: Value) => number;
  readonly values: () => readonly Listed[];
}

function createList<Value, Listed>(convert: (value: Value) => Listed): List<Value, Listed> {
  const indexes = new Map<string, number>();
  const listed: Listed[] = [];
  return {
    indexOf: (value) => {
      const key = JSON.stringify(value);
      const known = indexes.get(key);
      if (known !== undefined) return known;
      indexes.set(key, listed.length);
      listed.push(convert(value));
      return listed.length - 1;
    },
    values: () => listed,
  };
}

/** Cut between words: the begin of a secret would not be recognised as one any more. */
function cutAtSpace(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, text.lastIndexOf(' ', longest) + 1)}…`;
}
