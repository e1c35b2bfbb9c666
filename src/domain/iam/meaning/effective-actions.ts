import type { AccessLevel, ActionCatalogue, CatalogueAction } from '../catalogue.ts';
import type { Permissions } from '../permissions.ts';
import { narrowToService } from './action-list.ts';
import { listOpenGrants } from './find-gaps.ts';
import { narrowRules, readPermissions } from './rules.ts';
import { findText, literalItem, setWithin } from './text-set.ts';

export interface ServiceActions {
  readonly service: string;
  /** Of those documented, what may be called on some resource under some conditions; sorted by level, then name. */
  readonly actions: readonly CatalogueAction[];
}

export interface EffectiveActions {
  /** Those with an action, sorted by name. */
  readonly services: readonly ServiceActions[];
  /** Policies of which not all is known here: there may be more, and with a Deny or a boundary fewer. */
  readonly unknown: readonly string[];
}

const levels: readonly AccessLevel[] = ['Permissions management', 'Write', 'Tagging', 'Read', 'List'];

/** What may be called at all. An action that a Deny keeps out on some resources or under some conditions is in it. */
export function effectiveActions(permissions: Permissions, catalogue: ActionCatalogue): EffectiveActions {
  const all = readPermissions(permissions);
  const services = [...catalogue.services].map(([service, documented]) => {
    const set = narrowRules(all, (actions) => narrowToService(actions, service));
    const allowing = set.rules.filter(({ effect, isOpaque }) => effect === 'Allow' && !isOpaque);
    const actions = [...documented].filter(([name]) => {
      const text = `${service}:${name}`;
      return allowing.some(
        (rule) =>
          findText(rule.actions, text) !== 'no' && listOpenGrants(setWithin(literalItem(text)), rule, set).length > 0,
      );
    });
    return { service, actions: sortActions(actions.map(([, action]) => action)) };
  });
  const { policies, opaque, boundary } = permissions;
  const documents = [...policies, ...(boundary.kind === 'known' ? [boundary.policy] : [])];
  const unread = documents.filter(({ document }) => document.unreadable.length > 0).map(({ name }) => name);
  const unknown = [...opaque, ...unread, ...(boundary.kind === 'opaque' ? [boundary.name] : [])];
  return {
    services: services
      .filter(({ actions }) => actions.length > 0)
      .sort((a, b) => (a.service < b.service ? -1 : a.service > b.service ? 1 : 0)),
    unknown: [...new Set(unknown)].sort(),
  };
}

function sortActions(actions: readonly CatalogueAction[]): readonly CatalogueAction[] {
  return actions.toSorted(
    (a, b) => levels.indexOf(a.level) - levels.indexOf(b.level) || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0),
  );
}
