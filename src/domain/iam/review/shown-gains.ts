import type { DefinitionReview } from './definition-review.ts';

/** What a reviewer must see whole: who gains what, and who may assume it. */
export type ShownGains = Pick<DefinitionReview, 'roles' | 'newcomerRoles' | 'reviews'>;

export interface ShownLength {
  readonly bytes: number;
  /** What the comment has for it. */
  readonly roomBytes: number;
}

/** Knows how the comment shows them. */
export type MeasureGains = (gains: ShownGains) => ShownLength;
