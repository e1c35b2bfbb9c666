import type { AccessLevel, CatalogueAction } from '../catalogue.ts';
import type { ConditionBlock } from './conditions.ts';

/**
 * `same`, `narrows`: proven that nothing is gained, for each request in each account. `broadens`: proven that something
 * is. `undecided`: something may be gained, and whether it is cannot be decided here.
 */
export type Verdict = 'same' | 'narrows' | 'broadens' | 'undecided';

/** `undecided` counts as a difference. */
export type Certainty = 'proven' | 'undecided';

/** What one side allows and the other one does not: these actions of a service, on these resources. */
export interface PermissionDifference {
  /** Prefix in lower case, `*` where it may be any. */
  readonly service: string;
  /** Documented ones, sorted by name. */
  readonly actions: readonly CatalogueAction[];
  /** Patterns for further ones, which AWS may add or does not document: `s3:Get*`; also single names. */
  readonly others: readonly string[];
  readonly resources: readonly string[];
  /** All resources but these. */
  readonly isNotResource: boolean;
  /** Under which it is allowed now; none: always. */
  readonly conditions: ConditionBlock;
  /** Names of the policies that allow it. */
  readonly sources: readonly string[];
  readonly certainty: Certainty;
  /** Why the other side does not allow it, or may not: a clause without full stop. Always there when undecided. */
  readonly why?: string;
}

export interface PermissionComparison {
  readonly verdict: Verdict;
  readonly gained: readonly PermissionDifference[];
  readonly lost: readonly PermissionDifference[];
}

export interface LevelSummary {
  readonly level: AccessLevel;
  /** Sorted. */
  readonly services: readonly string[];
  readonly actionCount: number;
}

export interface GainSummary {
  /** Those with a gain, `Permissions management` first. */
  readonly levels: readonly LevelSummary[];
  /** Services of which also actions are gained that AWS has not documented, sorted; `*` for any service. */
  readonly undocumented: readonly string[];
  /** Nothing of it is proven. */
  readonly isUncertain: boolean;
}

export function findVerdict(
  gained: readonly { readonly certainty: Certainty }[],
  lost: readonly { readonly certainty: Certainty }[],
): Verdict {
  if (gained.some(({ certainty }) => certainty === 'proven')) return 'broadens';
  if (gained.length > 0) return 'undecided';
  return lost.length > 0 ? 'narrows' : 'same';
}

const levels: readonly AccessLevel[] = ['Permissions management', 'Write', 'Tagging', 'Read', 'List'];

/** For sentences such as "may now write in 3 services". */
export function summarizeGains({ gained }: PermissionComparison): GainSummary {
  const summaries = levels.map((level) => {
    const touched = gained.flatMap(({ service, actions }) =>
      actions.filter((action) => action.level === level).map(({ name }) => ({ service, name })),
    );
    return {
      level,
      services: [...new Set(touched.map(({ service }) => service))].sort(),
      actionCount: new Set(touched.map(({ service, name }) => `${service}:${name}`)).size,
    };
  });
  const open = gained.filter(({ others }) => others.length > 0);
  return {
    levels: summaries.filter(({ actionCount }) => actionCount > 0),
    undocumented: [...new Set(open.map(({ service }) => service))].sort(),
    isUncertain: gained.length > 0 && gained.every(({ certainty }) => certainty === 'undecided'),
  };
}
