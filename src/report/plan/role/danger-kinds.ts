import type { DangerKind } from '../../../domain/iam/danger/danger.ts';

/** Everything is a gain where the role is new: there only what makes it more than a reader is marked. */
const markedInNewRole: readonly DangerKind[] = [
  'administrator',
  'permission-management',
  'takeover',
  'assume-role',
  'opens-data',
  'hides-traces',
];

/** @param kind undefined: not dangerous. */
export function isMarked(kind: DangerKind | undefined, isNewRole: boolean): boolean {
  return kind !== undefined && (!isNewRole || markedInNewRole.includes(kind));
}

/** For a headline, in words that are short enough beside any name. */
export const kindWords: Readonly<Record<DangerKind, readonly [verb: string, object: string]>> = {
  administrator: ['gain', 'administrator access'],
  trust: ['widen', 'who may assume the role'],
  'guard-removed': ['lose', 'a guard of the role'],
  'not-known': ['gain', 'what is not known here'],
  'permission-management': ['gain', 'management of permissions'],
  takeover: ['gain', 'permissions of other roles'],
  'assume-role': ['gain', 'the right to assume roles'],
  'opens-data': ['gain', 'the right to open data'],
  'hides-traces': ['gain', 'the right to hide traces'],
  'reads-data': ['gain', 'access to data'],
};
