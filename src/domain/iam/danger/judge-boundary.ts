import { canonicalJson } from '../../json.ts';
import type { NamedPolicy, PermissionsBoundary } from '../permissions.ts';
import type { Danger } from './danger.ts';

/** Whether all that one policy allows is proven to be allowed by another. */
export type IsNarrower = (policy: NamedPolicy, than: NamedPolicy) => boolean;

/**
 * Whether an identity that has a boundary loses it, gets another, or a wider one. What is not proven to be as narrow
 * counts as wider; of one that is not known here, its name is all that can be compared.
 */
export function judgeBoundary(
  before: PermissionsBoundary,
  after: PermissionsBoundary,
  isNarrower: IsNarrower,
): readonly Danger[] {
  if (before.kind === 'none') return [];
  if (after.kind === 'none') return [found('boundary-removed', before, after, `loses its boundary ${nameOf(before)}`)];
  if (before.kind === 'known' && after.kind === 'known') {
    const isWhole = [before, after].every(({ policy }) => policy.document.unreadable.length === 0);
    if (isWhole && isNarrower(after.policy, before.policy)) return [];
  } else if (before.kind === 'opaque' && after.kind === 'opaque' && before.name === after.name) {
    return [];
  }
  return nameOf(before) === nameOf(after)
    ? [found('boundary-widened', before, after, `has boundary ${nameOf(after)}, which may allow more than before`)]
    : [found('boundary-replaced', before, after, `has boundary ${nameOf(after)} instead of ${nameOf(before)}`)];
}

function found(id: string, before: PermissionsBoundary, after: PermissionsBoundary, text: string): Danger {
  const canonical = canonicalJson([id, describe(before), describe(after)]);
  const subject = [nameOf(before)];
  return { id, reason: 'boundary-removed', kind: 'guard-removed', subject, actions: [], text, canonical };
}

function nameOf(boundary: PermissionsBoundary): string {
  switch (boundary.kind) {
    case 'none':
      return '';
    case 'known':
      return boundary.policy.name;
    case 'opaque':
      return boundary.name;
  }
}

/** Its contents, too: a boundary that becomes wider once more is another finding. */
function describe(boundary: PermissionsBoundary): string {
  const contents =
    boundary.kind === 'known' ? boundary.policy.document.statements.map((one) => canonicalJson({ ...one })) : [];
  return canonicalJson([nameOf(boundary), ...contents.sort()]);
}
