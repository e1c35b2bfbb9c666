/** A mistake that a person could make, and that a test must find. */
export interface PlantedBug {
  readonly name: string;
  /** Below src/. */
  readonly file: string;
  /** Occurs once in the file. */
  readonly text: string;
  readonly replacement: string;
  /** What it would mean to a user. */
  readonly harm: string;
}

export const plantedBugs: readonly PlantedBug[] = [
  {
    name: 'a round after another client came first uses the old survey',
    file: 'rollout/roll-out.ts',
    text: 'versions }, ready);',
    replacement: 'versions }, { ...ready, survey: history?.survey ?? ready.survey });',
    harm: 'what another client has changed is neither seen nor put back',
  },
  {
    name: 'a rollback does not wait for what is in flight',
    file: 'rollout/roll-back.ts',
    text: 'await waitUntilIdle(context, context.deadline(), await readInFlight(context));',
    replacement: '',
    harm: 'the rollback replaces a version that another client is just sending',
  },
  {
    name: 'a rollback takes the previous version for one of another client',
    file: 'rollout/roll-back.ts',
    text: '[{ ...after, autoDeployment: undefined }, version])',
    replacement: '[{ ...after, autoDeployment: undefined }])',
    harm: 'a rollback that another client has preempted, or whose first call is sent, never goes on',
  },

  {
    name: 'a plan is kept although an operation has ended while it was made',
    file: 'rollout/prepare.ts',
    text: 'if (justEnded.length > 0) {',
    replacement: 'if (justEnded.length > 1) {',
    harm: 'the plan is older than the version that the operation has sent',
  },
  {
    name: 'a plan is kept although the stack set has changed while it was made',
    file: 'rollout/prepare.ts',
    text: 'if (isNew || found === undefined) return true;\n  return !definesVersion(found, before) || !definesVersion(before, found);',
    replacement: 'return isNew || found === undefined;',
    harm: 'a version that AWS does not list yet is replaced unseen',
  },
  {
    name: 'only one operation of another client is waited for',
    file: 'rollout/wait.ts',
    text: 'operations = await readInFlight(context);',
    replacement: 'operations = [];',
    harm: 'the rollout starts beside the next one',
  },
  {
    name: 'an update gives way to one that is QUEUED behind it',
    file: 'rollout/queue-watch.ts',
    text: ' && isInFlight(status) && createdAt.getTime() <= own.createdAt.getTime();',
    replacement: ' && isInFlight(status);',
    harm: 'two runs stop each other',
  },
  {
    name: 'a QUEUED update gives way to listed operations alone',
    file: 'rollout/queue-watch.ts',
    text: 'if (updates.length === 0 && !isChanged) return;',
    replacement: 'if (updates.length === 0) return;',
    harm: 'a version that AWS does not list yet is replaced unseen',
  },
  {
    name: 'an update that has ended before Terraform did counts as Terraform’s own',
    file: 'rollout/find-update.ts',
    text: ' && mayBeOurs(newest, since) && endsWith(newest, run)) {',
    replacement: ' && mayBeOurs(newest, since)) {',
    harm: 'the run reports the operation of another client as its own',
  },
  {
    name: 'Terraform’s own update is known by its name alone',
    file: 'rollout/find-update.ts',
    text: 'if (isDefined) return newest;',
    replacement: 'return newest;',
    harm: 'the run follows another Terraform’s update, and its own goes on unseen',
  },
  {
    name: 'an update of another client leaves accounts CURRENT that it did not reach',
    file: 'rollout/other-versions.ts',
    text: 'return isSameVersion ? instance : { ...instance,',
    replacement: 'return true ? instance : { ...instance,',
    harm: 'the rollback sends accounts a version that they never had',
  },
  {
    name: 'a version that was never seen counts as the one of the plan',
    file: 'rollout/other-versions.ts',
    text: 'return { ...asPlanned, wayBack: { ...asPlanned.wayBack, obstacle } };',
    replacement:
      'return obstacle.operationId === undefined ? { ...asPlanned, wayBack: { ...asPlanned.wayBack, obstacle } } : asPlanned;',
    harm: 'the rollback undoes what another client has sent',
  },
  {
    name: 'an update that still runs is rolled back',
    file: 'rollout/roll-back.ts',
    text: 'if (own.some(({ status }) => isInFlight(status))) return false;',
    replacement: '',
    harm: 'accounts that go on alone are called failed',
  },
  {
    name: 'a rollback has only the time that the update has left',
    file: 'rollout/roll-back.ts',
    text: 'deadline: createDeadline(context.clock, context.rolloutTimeoutMs) };',
    replacement: 'deadline: context.deadline };',
    harm: 'after a long update the rollback is not followed',
  },
  {
    name: 'of two results of an account the first one counts',
    file: 'rollout/prove.ts',
    text: 'last.set(instanceKey(result), { ...result, operationId });',
    replacement: 'if (!last.has(instanceKey(result))) last.set(instanceKey(result), { ...result, operationId });',
    harm: 'an account reports the failure that was put right since',
  },
  {
    name: 'an operation is settled without a result of every account',
    file: 'domain/stack-set/settlement.ts',
    text: 'if (reaches.some((place) => !byKey.has(instanceKey(place)))) return false;',
    replacement: '',
    harm: 'accounts are judged by lists that lag',
  },
  {
    name: 'a version that cannot be read counts as confirmed',
    file: 'rollout/confirm-version.ts',
    text: "if (look.kind === 'done' && !look.value) return",
    replacement: "if (look.kind === 'failed' || !look.value) return",
    harm: 'a run is green although nothing says which version the accounts have',
  },
  {
    name: 'tags of AWS count as a change',
    file: 'domain/stack-set/stack-set-version.ts',
    text: '!/^aws:/i.test(key)',
    replacement: "key !== ''",
    harm: 'a stack set with tags of AWS looks changed by another client',
  },
  {
    name: 'a description that cannot be removed counts as a change',
    file: 'domain/stack-set/stack-set-version.ts',
    text: "(description === '' || found.description === description)",
    replacement: '(found.description === description)',
    harm: 'the rollback of a first description is called another client’s version',
  },
  {
    name: 'a hidden value is a way back',
    file: 'domain/way-back.ts',
    text: 'if (names.length > 0) return',
    replacement: 'if (names.length > 1) return',
    harm: 'the rollback keeps the new value of a secret parameter',
  },
  {
    name: 'accounts that the rollback did not reach are not back',
    file: 'domain/rollback.ts',
    text: "|| accountClass === 'cancelled')",
    replacement: ')',
    harm: 'a complete rollback is called incomplete',
  },
  {
    name: 'a rollback with a failed instance is complete',
    file: 'domain/rollback.ts',
    text: "status === 'SUCCEEDED' && (failedInstances ?? 0) === 0,",
    replacement: "status === 'SUCCEEDED',",
    harm: 'an account that kept the new version is not mentioned',
  },
  {
    name: 'an account that has left is no exception of a rollback',
    file: 'domain/targets/update-targets.ts',
    text: '(isIn(units, instance) || !isIn(deployed, instance))',
    replacement: 'isIn(units, instance)',
    harm: 'AWS tries an account that is gone, and the rollback fails',
  },
  {
    name: 'a rollback omits accounts that were up to date in one Region',
    file: 'domain/targets/update-targets.ts',
    text: 'return [...whole, ...inUpdates(scope, partial)];',
    replacement: 'return whole;',
    harm: 'one Region keeps the new version',
  },
  {
    name: 'an account under an OU that the request has dropped has moved out',
    file: 'domain/targets/left-behind.ts',
    text: '[...stackSetUnitIds, ...organizationalUnitIds])',
    replacement: 'organizationalUnitIds)',
    harm: 'the gate does not say that an account loses the role',
  },
  {
    name: 'a heal stops at the first failure',
    file: 'domain/preferences.ts',
    text: 'failureTolerancePercentage: 100,',
    replacement: 'failureTolerancePercentage: 0,',
    harm: 'one account that fails keeps the others outdated, also in a rollback',
  },
  {
    name: 'an account that failed in one Region counts as cancelled',
    file: 'domain/progress.ts',
    text: "statuses.includes('CANCELLED') && !statuses.includes('FAILED')",
    replacement: "statuses.includes('CANCELLED')",
    harm: 'progress shows more failures than ends',
  },
  {
    name: 'a round that is refused afterwards hides what was done before',
    file: 'rollout/roll-out.ts',
    text: 'return failHistory(history, refusedAfterwards(ready));',
    replacement: 'return history;',
    harm: 'the run says that it has changed nothing',
  },
  {
    name: 'a wave that failed is recorded',
    file: 'rollout/update-by-waves.ts',
    text: 'if (!isGreenSoFar(all)) return all;',
    replacement: '',
    harm: 'the next plan finds nothing to do',
  },
  {
    name: 'canaries are believed',
    file: 'rollout/update-by-waves.ts',
    text: 'const proven = await proveReached(context, survey, canaries);',
    replacement: 'const proven = canaries;',
    harm: 'a wave follows canaries that do not have the version',
  },
  {
    name: 'an operation whose answer was lost was never sent',
    file: 'rollout/send.ts',
    text: 'const mayRun = sent.error.operationId === operationId;',
    replacement: 'const mayRun = false;',
    harm: 'the run ends as if nothing ran, and it goes on',
  },
  {
    name: 'a QUEUED update of another Terraform is attached to',
    file: 'domain/stack-set/operation-id.ts',
    text: " && status !== 'QUEUED';",
    replacement: ';',
    harm: 'the run takes an update of another version for its own',
  },
  {
    name: 'two steps of one job use the same id',
    file: 'domain/stack-set/operation-id.ts',
    text: 'Number(ending.exec(id)?.[1] ?? 0)',
    replacement: '0',
    harm: 'AWS starts nothing under an id that was used',
  },
  {
    name: 'what was defined before the first of two steps is forgotten',
    file: 'rollout/step.ts',
    text: 'first.before ?? second.before;',
    replacement: 'second.before;',
    harm: 'a rollback has no version of another client to put back',
  },
];
