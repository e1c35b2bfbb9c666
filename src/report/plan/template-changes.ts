import { countOf } from '../../domain/quantity.ts';
import type { TemplateChange } from '../../domain/template/template-change.ts';
import { details, inlineCode, table } from '../parts/markdown.ts';

/** Values are whole in the template diff. */
const longestValue = 200;

/** Every difference of the template that the role table does not say; empty when there is none. */
export function renderTemplateChanges(changes: readonly TemplateChange[], cap: number): string {
  const others = changes.filter(({ meaning }) => meaning !== 'role');
  if (others.length === 0) return '';
  const shown = others.toSorted((a, b) => rank(a) - rank(b)).slice(0, cap);
  const rows = shown.map((change) => [nameOf(change), valueOf(change.before), valueOf(change.after)]);
  const more = others.length - shown.length;
  const rest = more === 0 ? [] : [[`and ${more} more`, '', '']];
  const title = `${countOf(others.length, 'other difference')} of the template`;
  return details(title, table(['Template', 'Before', 'After'], [...rows, ...rest]));
}

/** What may mean something else to accounts comes first. */
function rank({ meaning }: TemplateChange): number {
  return meaning === 'changed' ? 0 : 1;
}

function nameOf({ kind, name, aspect, meaning }: TemplateChange): string {
  const what = `${kind.replace('-', ' ')} ${inlineCode(name, longestValue)}`;
  const part = aspect === undefined ? '' : `, ${inlineCode(aspect, longestValue)}`;
  return `${what}${part}${meaning === 'same' ? ' (written differently, same meaning)' : ''}`;
}

function valueOf(text: string | undefined): string {
  return text === undefined ? '–' : inlineCode(text, longestValue);
}
