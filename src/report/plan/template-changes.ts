import { firstOf } from '../../domain/quantity.ts';
import type { TemplateChange } from '../../domain/template/template-change.ts';
import { inlineCode } from '../parts/markdown.ts';

/** Names every difference of the template that the role table does not say; the values are in the template diff. */
export function renderTemplateChanges(changes: readonly TemplateChange[], cap: number): string {
  const others = changes.filter(({ meaning }) => meaning !== 'role').toSorted((a, b) => rank(a) - rank(b));
  if (others.length === 0) return '';
  return `Also different in the template: ${firstOf(others.map(nameOf), Math.min(cap, mostNamed), '; ')}.`;
}

/** A longer list is read in the template diff. */
const mostNamed = 30;

/** What may mean something else to accounts comes first. */
function rank({ meaning }: TemplateChange): number {
  return meaning === 'changed' ? 0 : 1;
}

function nameOf({ kind, name, aspect, meaning }: TemplateChange): string {
  const what = `${kind.replace('-', ' ')} ${inlineCode(name, 200)}`;
  const part = aspect === undefined ? '' : `, ${inlineCode(aspect, 200)}`;
  return `${what}${part}${meaning === 'same' ? ' (written differently, same meaning)' : ''}`;
}
