import { hidingTraces } from './hiding-traces.ts';
import { iamItself } from './iam-itself.ts';
import type { KnownDanger } from './known-danger.ts';
import { managingPermissions } from './managing-permissions.ts';
import { openingData } from './opening-data.ts';
import { passingRoles } from './passing-roles.ts';
import { readingData } from './reading-data.ts';
import { takeovers } from './takeovers.ts';

/** All of them, each with where it is described and when that was looked up. */
export const knownDangers: readonly KnownDanger[] = [
  ...iamItself,
  ...passingRoles,
  ...takeovers,
  ...managingPermissions,
  ...openingData,
  ...readingData,
  ...hidingTraces,
];
