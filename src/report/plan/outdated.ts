import { accountResult, sortWorstFirst } from '../../domain/account-result.ts';
import type { AccountResult } from '../../domain/account-result.ts';
import type { Account } from '../../domain/organization.ts';
import { isHealableInstance } from '../../domain/targets/target-plan.ts';
import { findOutdatedInstances } from '../../domain/reports/plan-report.ts';
import type { PlanReport } from '../../domain/reports/plan-report.ts';
import { ordinary, renderGroups } from '../parts/account-groups.ts';
import type { GroupWords } from '../parts/account-groups.ts';
import { alert, details, fence, paragraphs } from '../parts/markdown.ts';
import { countOf } from '../../domain/quantity.ts';
import { mostNamed, removalCommand, restNote } from '../parts/left-behind.ts';

/** Whether apply cannot update some accounts: nothing that it may send reaches them. */
export function leavesUnreachable({ survey: { targets } }: PlanReport): boolean {
  return targets.unhealable.length > 0;
}

/** Accounts that are outdated and that apply updates, either by the update or by sending them the definition again. */
export function findHealable({ survey: { targets } }: PlanReport): readonly Account[] {
  const left = new Set(targets.unhealable.map(({ id }) => id));
  return targets.outdated.filter(({ id }) => !left.has(id));
}

/** Here the version is not new: the stack set has defined it for a while. */
const outdatedWords: GroupWords = {
  ...ordinary,
  wordOf: (result) => (result.class === 'outdated' ? 'outdated' : ordinary.wordOf(result)),
};

/** Accounts that do not have the version they should have although Terraform sees no difference. */
export function renderOutdated(report: PlanReport, cap: number): string {
  return paragraphs([renderHealable(report, cap), renderUnhealable(report, cap)]);
}

function renderHealable(report: PlanReport, cap: number): string {
  const healed = findHealable(report);
  if (healed.length === 0) return '';
  return paragraphs([sayHow(report, healed.length), renderGroups(readOutdated(report, healed), cap, outdatedWords)]);
}

function sayHow(
  { terraform: { change }, assessment: { gate }, survey: { targets } }: PlanReport,
  count: number,
): string {
  const are = `${countOf(count, 'account')} ${count === 1 ? 'is' : 'are'} not up to date now`;
  const them = count === 1 ? 'it' : 'them';
  if (gate.verdict === 'refused') return alert('NOTE', `${are}.`);
  if (change.kind === 'update') return alert('NOTE', `${are}. The update reaches ${them}, too.`);
  const fixFirst = 'Fix what is named here first: an account that fails again stays outdated, and apply ends red.';
  // Otherwise the verdict above has said so already.
  const isAside = change.kind !== 'none' || targets.creations.length > 0;
  return isAside ? alert('NOTE', `${are}. Apply updates ${them}, too. ${fixFirst}`) : fixFirst;
}

function renderUnhealable(report: PlanReport, cap: number): string {
  const { unhealable } = report.survey.targets;
  if (unhealable.length === 0) return '';
  const count = countOf(unhealable.length, 'account');
  const warning = `⚠️ **Apply cannot update ${count}, and it ends red with \`accounts-behind\`** while ${unhealable.length === 1 ? 'it is' : 'they are'} targeted. A person must fix ${unhealable.length === 1 ? 'it' : 'them'}:`;
  return paragraphs([
    alert('WARNING', warning),
    renderGroups(readOutdated(report, unhealable), cap, outdatedWords),
    details('Command that removes the instance', renderManualRemoval(report)),
  ]);
}

function readOutdated(report: PlanReport, accounts: readonly Account[]): readonly AccountResult[] {
  const { organization } = report.survey;
  const wanted = new Map(accounts.map((account) => [account.id, account]));
  return sortWorstFirst(
    findOutdatedInstances(report).flatMap((instance) => {
      const account = wanted.get(instance.accountId);
      if (account === undefined) return [];
      return [accountResult(organization, { account, region: instance.region, instance, result: undefined })];
    }),
  );
}

/** By a person only: no run may delete an instance. It retains the stack, so that no account loses the role by it. */
function renderManualRemoval({ survey: { targets, instances }, request: { stackSet } }: PlanReport): string {
  const named = targets.unhealable.slice(0, mostNamed).map(({ id }) => id);
  const { organizationalUnitIds } = targets;
  const stuck = instances.filter((instance) => named.includes(instance.accountId) && !isHealableInstance(instance));
  // A command is accounts times Regions: an account's other Regions keep their instance.
  const commands = [...Map.groupBy(stuck, ({ region }) => region)].map(([regions, own]) => {
    const accountIds = named.filter((id) => own.some(({ accountId }) => accountId === id));
    return removalCommand(stackSet, { organizationalUnitIds, accountIds, regions });
  });
  const rest = targets.unhealable.length - named.length;
  return paragraphs([
    fence(commands.join('\n'), 'sh'),
    rest === 0 ? undefined : restNote(rest),
    'It needs permissions that no run has. `OrganizationalUnitIds` must be units that the stack set was deployed to. Then delete the stack in the account, and run apply: the account gets the role again.',
  ]);
}
