import { canonicalJson } from '../../json.ts';
import type { NamedPolicy, Permissions } from '../permissions.ts';
import type { Danger, DangerReason } from './danger.ts';

/** What these permissions hold that cannot be judged here; said, so that silence is no verdict. */
export function findNotKnown({ policies, opaque, boundary }: Permissions): readonly Danger[] {
  const limits = boundary.kind === 'known' ? [boundary.policy] : [];
  return [
    ...[...new Set(opaque)].map((name) =>
      notKnown('policy-not-known', [name], `has policy ${name}, whose contents are not known here`),
    ),
    ...(boundary.kind === 'opaque'
      ? [
          notKnown(
            'boundary-not-known',
            [boundary.name],
            `has boundary ${boundary.name}, whose contents are not known here: it is not counted as protection`,
          ),
        ]
      : []),
    ...policies.flatMap(findUnreadable),
    ...limits.flatMap(findUnreadable),
  ];
}

function findUnreadable({ name, document }: NamedPolicy): readonly Danger[] {
  const inStatements = document.statements
    .filter(({ effect }) => effect === 'Allow')
    .flatMap(({ actions }) => actions.filter((action) => action.includes('${?')))
    .map((action) => `action ${action} is not known`);
  return [...new Set([...document.unreadable, ...inStatements])].map((what) =>
    notKnown(
      'not-readable',
      [name, what],
      `has policy ${name}, which cannot be read as a whole: ${what}`,
      'unreadable-change',
    ),
  );
}

function notKnown(id: string, subject: readonly string[], text: string, reason?: DangerReason): Danger {
  return { id, reason, kind: 'not-known', subject, actions: [], text, canonical: canonicalJson([id, ...subject]) };
}
