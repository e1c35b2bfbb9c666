import type { Operation } from './operation.ts';
import { submitOperation } from './operation-queue.ts';
import { updateWork } from './operation-work.ts';
import { instancesOf, requireActive } from '../stacks/stack-set.ts';
import type { World } from '../../world.ts';

export interface ForeignOperation {
  readonly stackSetName: string;
  /** Simulated. */
  readonly seconds: number;
  readonly operationId?: string;
}

/** Acts like another client: an UPDATE of one CURRENT account, to the set's present definition. */
export function startForeignOperation(world: World, foreign: ForeignOperation): Operation {
  const stackSet = requireActive(world.stackSets, foreign.stackSetName);
  const select = () =>
    instancesOf(stackSet)
      .filter(({ status }) => status === 'CURRENT')
      .slice(0, 1);
  const work = updateWork(world, stackSet, select);
  return submitOperation(world, stackSet, {
    id: foreign.operationId ?? world.newUuid(),
    action: 'UPDATE',
    origin: 'foreign',
    fingerprint: '',
    preferences: {},
    work: { ...work, secondsFor: () => foreign.seconds, emptySeconds: foreign.seconds },
  });
}
