import { comparePermissions } from '../../../../src/domain/iam/meaning/compare-permissions.ts';
import { compareTrust } from '../../../../src/domain/iam/meaning/compare-trust.ts';
import type { PolicyDocument, Permissions } from '../../../../src/domain/iam/permissions.ts';
import { seededRandom } from '../../../lives/random.ts';
import type { Random } from '../../../lives/random.ts';
import { changeDocument, changePermissions, drawConditionPair } from './change-policies.ts';
import { drawDocument, drawnCatalogue, drawPermissions } from './draw-policies.ts';
import type { Subject } from './draw-policies.ts';
import { drawRequest, drawWorld } from './draw-requests.ts';
import { isAllowed, mayEnter } from './evaluator.ts';
import type { Request, World } from './evaluator.ts';

export interface SoundnessResult {
  readonly pairs: number;
  /** Pairs of which it was said that nothing is gained. */
  readonly withoutGain: number;
  /** Requests that were allowed after and not before, whatever was said of the pair. */
  readonly gains: number;
  /** Requests that are a gain and that no entry of `gained` has. */
  readonly wrong: readonly unknown[];
}

interface Pair {
  readonly gained: readonly Gained[];
  readonly wasAllowed: (request: Request, world: World) => boolean;
  readonly isAllowed: (request: Request, world: World) => boolean;
  readonly shown: unknown;
}

/** What both comparisons have in common. */
interface Gained {
  readonly service: string;
  /** In lower case, whole names or patterns. */
  readonly actions: readonly string[];
}

const requestsPerPair = 40;

/** Draws pairs of policies, and asks the evaluator about requests that lie near them. */
export function checkSoundness(subject: Subject, pairs: number, seed: number): SoundnessResult {
  const random = seededRandom(seed);
  const wrong: unknown[] = [];
  let withoutGain = 0;
  let gains = 0;
  for (let count = 0; count < pairs; count += 1) {
    const pair = subject === 'trust' ? drawTrustPair(random) : drawPair(random);
    if (pair.gained.length === 0) withoutGain += 1;
    let world = drawWorld(random, subject);
    for (let index = 0; index < requestsPerPair; index += 1) {
      if (index % 8 === 0) world = drawWorld(random, subject);
      const request = drawRequest(random, world.after, subject);
      if (!pair.isAllowed(request, world.after) || pair.wasAllowed(request, world.before)) continue;
      gains += 1;
      if (!pair.gained.some((entry) => hasAction(entry, request.action)))
        wrong.push({ ...show(request), ...{ pair: pair.shown } });
    }
  }
  return { pairs, withoutGain, gains, wrong };
}

function show(request: Request): object {
  return { ...request, context: Object.fromEntries(request.context) };
}

function drawPair(random: Random): Pair {
  const [before, after] = drawPermissionsPair(random);
  const { gained } = comparePermissions(before, after, drawnCatalogue);
  return {
    gained: gained.map(({ service, actions, others }) => ({
      service,
      actions: [...actions.map(({ name }) => `${service}:${name}`), ...others].map((text) => text.toLowerCase()),
    })),
    wasAllowed: (request, world) => isAllowed(before, request, world),
    isAllowed: (request, world) => isAllowed(after, request, world),
    shown: { before, after } satisfies Readonly<Record<string, Permissions>>,
  };
}

function drawTrustPair(random: Random): Pair {
  const [before, after] = drawDocumentPair(random);
  const { gained } = compareTrust(before, after);
  return {
    gained: gained.map(({ actions }) => ({ service: 'sts', actions: actions.map((text) => text.toLowerCase()) })),
    wasAllowed: (request, world) => mayEnter(before, request, world),
    isAllowed: (request, world) => mayEnter(after, request, world),
    shown: { before, after } satisfies Readonly<Record<string, PolicyDocument>>,
  };
}

function drawPermissionsPair(random: Random): readonly [Permissions, Permissions] {
  if (random.chance(0.2)) {
    const [before, after] = drawConditionPair(random, 'permissions').map((document) => ({
      policies: [{ name: 'policy', document }],
      opaque: [],
      boundary: { kind: 'none' as const },
    }));
    return [before!, after!];
  }
  const before = drawPermissions(random);
  return [before, random.chance(0.85) ? changePermissions(random, before) : drawPermissions(random)];
}

function drawDocumentPair(random: Random): readonly [PolicyDocument, PolicyDocument] {
  if (random.chance(0.2)) return drawConditionPair(random, 'trust');
  const before = drawDocument(random, 'trust', 3);
  return [before, random.chance(0.85) ? changeDocument(random, before, 'trust') : drawDocument(random, 'trust', 3)];
}

/** Not the patterns of src: what an entry says is read as a person would read it. */
function hasAction({ service, actions }: Gained, action: string): boolean {
  const asked = action.toLowerCase();
  if (service !== '*' && !asked.startsWith(`${service}:`)) return false;
  return actions.some((text) => {
    const source = text.replaceAll(/\$\{[^}]*\}/g, '*').replaceAll(/[*?]/g, (found) => (found === '*' ? '.*' : '.'));
    return new RegExp(`^${source}$`).test(asked);
  });
}
