import { addressStackSet, quote } from '../../advice/aws-command.ts';
import type { StackInstance } from '../../stack-set/stack-set.ts';
import type { LeftBehindKind } from '../../targets/left-behind.ts';
import type { CoverageFacts } from './coverage-facts.ts';
import type { Finding, Remedy, Severity } from '../finding.ts';
import { fingerprintOf } from '../fingerprint.ts';

/** What has an instance although it should not, and what no audit can see. */
export interface OutsideTargets {
  readonly findings: readonly Finding[];
  readonly notices: readonly string[];
}

/** Why an instance is outside the targets. */
type Cause = Exclude<LeftBehindKind, 'suspended'> | 'excluded' | 'untargeted' | 'other-region';

/** One that an organization no longer has cannot be reached by the stack set any more; the others still trust. */
const severities: Readonly<Record<Cause, Severity>> = {
  excluded: 'medium',
  untargeted: 'medium',
  'moved-out': 'medium',
  'other-region': 'low',
  gone: 'low',
};

const causeWords: Readonly<Record<Cause, string>> = {
  excluded: 'The account is excluded, and has a stack instance',
  untargeted: 'The account is outside the targeted OUs, and has a stack instance',
  'moved-out':
    'The account has moved to an OU that the stack set was not deployed to, and AWS keeps its stack instance',
  'other-region': 'There is a stack instance in a Region that is not targeted',
  gone: 'The account is no longer in the organization, and AWS keeps its stack instance',
};

export function findOutsideTargets(facts: CoverageFacts): OutsideTargets {
  const { survey, regions } = facts;
  const { instances, targets } = survey;
  const targeted = new Set(targets.targeted.map(({ id }) => id));
  const outside = instances.filter(({ accountId, region }) => !targeted.has(accountId) || !regions.includes(region));
  const kinds = new Map(targets.leftBehind.map(({ accountId, kind }) => [accountId, kind]));
  const findings = outside.flatMap((instance) => {
    const cause = findCause(facts, instance, targeted, kinds.get(instance.accountId));
    return cause === undefined ? [] : [toFinding(facts, instance, cause)];
  });
  const suspended = targets.leftBehind.filter(({ kind }) => kind === 'suspended').length;
  const skipped = `${suspended === 1 ? 'One suspended or closed account that is' : `${suspended} suspended or closed accounts that are`} not targeted still ${suspended === 1 ? 'has' : 'have'} a stack instance; AWS skips ${suspended === 1 ? 'it' : 'them'}.`;
  return {
    findings,
    notices: suspended > 0 ? [skipped] : [],
  };
}

function findCause(
  { excludedAccountIds }: CoverageFacts,
  { accountId }: StackInstance,
  targeted: ReadonlySet<string>,
  left: LeftBehindKind | undefined,
): Cause | undefined {
  if (left === 'suspended') return undefined;
  if (left !== undefined) return left;
  if (targeted.has(accountId)) return 'other-region';
  return excludedAccountIds.includes(accountId) ? 'excluded' : 'untargeted';
}

function toFinding(facts: CoverageFacts, instance: StackInstance, cause: Cause): Finding {
  const { accountId: account, region } = instance;
  const named = { account, region, reason: 'not-covered', property: 'StackInstance' } as const;
  return {
    ...named,
    fact: 'covered',
    severity: severities[cause],
    what: `${causeWords[cause]}${cause === 'other-region' ? '' : ` in ${region}`}.`,
    expected: 'no instance',
    actual: instance.status,
    gains: [],
    fingerprint: fingerprintOf(named, cause, facts.sha256),
    isSeenByDriftDetection: undefined,
    remedy: removeInstance(facts, instance),
  };
}

/**
 * For a person only: no run deletes an instance. It retains the stack and its role, which a person deletes in the
 * account. AWS refuses an OU that the stack set was not deployed to.
 */
function removeInstance({ survey, stackSet }: CoverageFacts, instance: StackInstance): Remedy {
  const deployed = survey.stackSet?.organizationalUnitIds ?? [];
  const named = deployed.filter((id) => id === instance.organizationalUnitId);
  const targets = {
    OrganizationalUnitIds: named.length > 0 ? named : deployed,
    Accounts: [instance.accountId],
    AccountFilterType: 'INTERSECTION',
  };
  return {
    kind: 'commands',
    text: 'as the administrator, remove the instance from the stack set, which leaves the stack and its role; then delete the stack in the account, unless the role is wanted there',
    commands: [
      `aws cloudformation delete-stack-instances ${addressStackSet(stackSet)} --deployment-targets ${quote(JSON.stringify(targets))} --regions ${instance.region} --retain-stacks`,
    ],
  };
}
