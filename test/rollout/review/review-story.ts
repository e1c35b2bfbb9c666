import { Life } from '../../in-memory/life.ts';
import type { Ended } from '../../in-memory/life.ts';
import { commitOf } from '../../in-memory/memory-ledger.ts';
import { wantedDefinition } from '../../in-memory/wanted.ts';

/** A repository whose pull requests are planned, merged and applied, with reviews required. */
export interface ReviewStory {
  readonly life: Life;
  /** Opens a pull request that wants this, and plans it. */
  propose(number: number, wanted: Life['wanted']): Promise<Ended>;
  /** @returns the commit of the merge. */
  merge(number: number): string;
  /** Applies what the branch wants at a commit. */
  apply(commit: string, wanted?: Life['wanted']): Promise<Ended>;
}

export function reviewStory(reviewedPlan: 'require' | 'warn' | 'off' = 'require'): ReviewStory {
  const life = Life.deployed({ accounts: 4, request: { reviewedPlan } });
  return {
    life,
    propose: async (number, wanted) => {
      life.wanted = wanted;
      life.headSha = commitOf(`head of ${number}`);
      life.pullRequest = life.repository.open(number, life.headSha);
      return life.plan();
    },
    merge: (number) => life.repository.merge(number),
    apply: (commit, wanted = life.wanted) => {
      life.commit = commit;
      life.headSha = commit;
      life.wanted = wanted;
      return life.apply();
    },
  };
}

/** A change of the role that raises no reason of the gate. */
export function wantedTag(team: string): Life['wanted'] {
  return { ...wantedDefinition('second'), tags: { Team: team } };
}
