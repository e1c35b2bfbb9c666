import { isUnknown, listUnknown, parseText } from '../template/template-text.ts';

/**
 * What is shown instead of an external id. The same value has the same label, and another value another one, so that
 * definitions that are compared must share one labelling.
 * @param noun `external id`, or `pattern as external id`.
 */
export type LabelOf = (value: string, noun: string) => string;

/** `(external id)`, the next one `(external id 2)`. */
export function createLabels(): LabelOf {
  const known = new Map<string, string[]>();
  return (value, noun) => {
    const values = known.get(noun) ?? [];
    if (!values.includes(value)) known.set(noun, [...values, value]);
    const index = known.get(noun)?.indexOf(value) ?? 0;
    return index === 0 ? `(${noun})` : `(${noun} ${index + 1})`;
  };
}

/** What stands instead of `*`. */
export const anyExternalId = '(any external id)';

/** @param value in the form of resolved texts. */
export function labelExternalId(operator: string, value: string, labelOf: LabelOf): string {
  if (isUnknown(value) || listUnknown(value).length > 0) return '(unknown external id)';
  const literal = parseText(value)
    .map((part) => (part.kind === 'literal' ? part.text : ''))
    .join('');
  // What Null asks is no id.
  if (/^null$/i.test(operator) && /^(?:true|false)$/i.test(value)) return value;
  const isLike = /like(?:ifexists)?$/i.test(operator);
  // An id has at least two characters.
  if (isLike && /^\?{0,2}\*+$/.test(value)) return anyExternalId;
  const isPattern = literal.includes('${') || (isLike && /[*?]/.test(literal));
  return labelOf(value, isPattern ? 'pattern as external id' : 'external id');
}

/** All literal ids look alike: that the value alone has changed is said once, for the role. */
export function withoutNumber(label: string): string {
  return label.replace(/^\(external id \d+\)$/, '(external id)');
}
