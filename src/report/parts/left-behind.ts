import type { LeftBehind, LeftBehindKind } from '../../domain/targets/left-behind.ts';
import { findUnreachable } from '../../domain/targets/left-behind.ts';
import { countOf, firstOf } from '../../domain/quantity.ts';
import type { StackSetRef } from '../../domain/stack-set/stack-set.ts';
import { renderAccount } from './account-list.ts';
import { alert, details, fence, paragraphs } from './markdown.ts';
import { addressOf, shellCommand } from './watch.ts';

const kindWords: Readonly<Record<LeftBehindKind, string>> = {
  gone: 'no longer in the organization',
  suspended: 'suspended or closed',
  'moved-out': 'moved to an OU that the stack set was not deployed to',
};

/** Accounts that left by themselves, and how a person removes their instances. @param cap how many are named. */
export function renderLeftBehind(stackSet: StackSetRef, leftBehind: readonly LeftBehind[], cap: number): string {
  if (leftBehind.length === 0) return '';
  const isOne = leftBehind.length === 1;
  const groups = [...Map.groupBy(leftBehind, ({ kind }) => kind)].map(([kind, accounts]) => {
    const named = accounts.map(({ accountId, name }) => renderAccount({ id: accountId, name }));
    return `${firstOf(named, Math.min(cap, 20), ' · ')} (${kindWords[kind]})`;
  });
  const isTried = findUnreachable(leftBehind).length > 0;
  const tried = isTried
    ? ` An update by Terraform tries ${isOne ? 'it' : 'them'} nevertheless, and fails if AWS fails there; an update in waves leaves ${isOne ? 'it' : 'them'} out.`
    : '';
  const warning = `**AWS keeps an instance in ${countOf(leftBehind.length, 'account')} that left:** ${groups.join('; ')}. ${isOne ? 'It is' : 'They are'} not targeted, and no run removes the instance.${tried}`;
  return paragraphs([
    alert('WARNING', warning),
    details(
      `Command that removes the instance${isOne ? '' : 's'} from the stack set`,
      paragraphs([
        ...renderRemovals(stackSet, leftBehind),
        'It leaves the stack and the role in the account as they are, and needs permissions that no run has.',
      ]),
    ),
  ]);
}

/** One line for the job log. */
export function describeLeftBehind(leftBehind: readonly LeftBehind[]): readonly string[] {
  if (leftBehind.length === 0) return [];
  const named = leftBehind.map(({ accountId, name, kind }) => `${accountId} ${name} (${kindWords[kind]})`);
  return [
    `Warning: AWS keeps an instance in ${countOf(leftBehind.length, 'account')} that left: ${firstOf(named, 5).replaceAll('  ', ' ')}. The comment has the command that removes it from the stack set`,
  ];
}

/** A command for each list of Regions: one that named more would remove other instances of the same accounts. */
function renderRemovals(stackSet: StackSetRef, leftBehind: readonly LeftBehind[]): readonly string[] {
  const byRegions = Map.groupBy(leftBehind, ({ regions }) => regions.join(' '));
  return [...byRegions].map(([regions, accounts]) => {
    const named = accounts.slice(0, mostNamed);
    const command = removalCommand(stackSet, {
      organizationalUnitIds: [...new Set(named.flatMap(({ organizationalUnitIds }) => organizationalUnitIds))].sort(),
      accountIds: named.map(({ accountId }) => accountId),
      regions,
    });
    const rest = accounts.length - named.length;
    return paragraphs([fence(command, 'sh'), rest === 0 ? undefined : restNote(rest)]);
  });
}

/** Accounts that one command names: more would be no command for a person. */
export const mostNamed = 20;

function restNote(rest: number): string {
  return `This names the first ${mostNamed}; ${rest} more are left for a second command.`;
}

export interface Removal {
  readonly organizationalUnitIds: readonly string[];
  readonly accountIds: readonly string[];
  /** Separated by spaces. */
  readonly regions: string;
}

/** For a person only: no run may delete an instance. It retains the stack, so that no account loses the role by it. */
export function removalCommand(stackSet: StackSetRef, { organizationalUnitIds, accountIds, regions }: Removal): string {
  const targets = {
    OrganizationalUnitIds: organizationalUnitIds,
    Accounts: accountIds,
    AccountFilterType: 'INTERSECTION',
  };
  return shellCommand([
    'aws cloudformation delete-stack-instances',
    addressOf(stackSet),
    `--deployment-targets '${JSON.stringify(targets)}'`,
    `--regions ${regions} --retain-stacks`,
    '--operation-preferences FailureToleranceCount=0,MaxConcurrentCount=1',
  ]);
}
