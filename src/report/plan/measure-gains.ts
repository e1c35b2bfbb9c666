import type { ShownGains, ShownLength } from '../../domain/iam/review/shown-gains.ts';
import { sizeBytes } from '../parts/fit.ts';
import { paragraphs } from '../parts/markdown.ts';
import { renderAllWays, renderReviews } from './role/role-review.ts';
import { renderRoles } from './role/role-table.ts';

/** Longest list of what is no gain, in the shortest tier of a plan. */
export const shortestCap = 1;

/** Of the 64,036 bytes of a comment; the other sections of the shortest tier take less than the rest. */
const roomBytes = 40_000;

/** How much of a comment the gains take, which no tier cuts. */
export function measureGains({ roles, newcomerRoles, reviews }: ShownGains): ShownLength {
  const facts = { accounts: Number.MAX_SAFE_INTEGER, cap: shortestCap, reviews };
  const texts = [
    renderRoles(roles, facts),
    renderRoles(newcomerRoles, facts),
    renderReviews(reviews),
    renderAllWays(reviews),
  ];
  return { bytes: sizeBytes(paragraphs(texts)), roomBytes };
}
