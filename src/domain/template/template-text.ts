import type { Json } from '../json.ts';

/**
 * Texts of resolved templates are in the form that `Fn::Sub` takes: `${AWS::AccountId}` and `${Role.Arn}` are symbols
 * for what only the account knows, `${?why}` is a text that cannot be known, and `${!` stands for a literal `${`, so
 * that a literal can never pass for a symbol.
 */
export type TextPart =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'symbol'; readonly name: string }
  | { readonly kind: 'unknown'; readonly why: string };

export function parseText(text: string): readonly TextPart[] {
  // Most texts: a template is resolved once for each way in which the account decides.
  if (!text.includes('${')) return text === '' ? [] : [{ kind: 'literal', text }];
  const parts: TextPart[] = [];
  let end = 0;
  for (const match of text.matchAll(/\$\{(?:(!)|\?([^}]*)\}|([^}]*)\})/g)) {
    const [whole, escape, why, name = ''] = match;
    parts.push({ kind: 'literal', text: text.slice(end, match.index) });
    if (escape !== undefined) parts.push({ kind: 'literal', text: '${' });
    else if (why !== undefined) parts.push({ kind: 'unknown', why });
    else parts.push({ kind: 'symbol', name });
    end = match.index + whole.length;
  }
  return mergeLiterals([...parts, { kind: 'literal', text: text.slice(end) }]);
}

/** `$` and `{` of two neighbours make a literal `${`, too. */
function mergeLiterals(parts: readonly TextPart[]): readonly TextPart[] {
  const merged: TextPart[] = [];
  for (const part of parts) {
    const last = merged.at(-1);
    if (part.kind !== 'literal') merged.push(part);
    else if (last?.kind === 'literal') merged[merged.length - 1] = { kind: 'literal', text: last.text + part.text };
    else if (part.text !== '') merged.push(part);
  }
  return merged;
}

export function printText(parts: readonly TextPart[]): string {
  return mergeLiterals(parts)
    .map((part) => {
      switch (part.kind) {
        case 'literal':
          return escapeText(part.text);
        case 'symbol':
          return symbol(part.name);
        case 'unknown':
          return unknown(part.why);
      }
    })
    .join('');
}

/** The form of a literal. */
export function escapeText(literal: string): string {
  return literal.replaceAll('${', '${!');
}

export function symbol(name: string): string {
  return `\${${name}}`;
}

/** @param why short, without values: it is shown, and values may be secret. */
export function unknown(why: string): string {
  return `\${?${why.replaceAll(/[{}"\\$]/g, '')}}`;
}

/** The value where it is unknown already, else an unknown text. */
export function unknownFrom(value: Json, why: string): string {
  return typeof value === 'string' && isUnknown(value) ? value : unknown(why);
}

export function concatenate(texts: readonly string[]): string {
  return printText(texts.flatMap(parseText));
}

/** The text itself where nothing in it depends on the account and nothing is unknown. */
export function findLiteral(text: string): string | undefined {
  const parts = parseText(text);
  return parts.every((part) => part.kind === 'literal')
    ? parts.map(({ text: literal }) => literal).join('')
    : undefined;
}

/** For people: `${!aws:username}` reads `${aws:username}`, and `${?why}` reads `(unknown: why)`. */
export function showText(text: string): string {
  return parseText(text)
    .map((part) => {
      switch (part.kind) {
        case 'literal':
          return part.text;
        case 'symbol':
          return symbol(part.name);
        case 'unknown':
          return `(unknown: ${part.why})`;
      }
    })
    .join('');
}

/** Whether the whole value is unknown: a text, an object or a list was expected there. */
export function isUnknown(value: Json | undefined): boolean {
  if (typeof value !== 'string') return false;
  const [part, ...more] = parseText(value);
  return part?.kind === 'unknown' && more.length === 0;
}

/** Why parts of a value are unknown, each reason once. */
export function listUnknown(value: Json | undefined): readonly string[] {
  return [...new Set(collectUnknown(value))];
}

function collectUnknown(value: Json | undefined): readonly string[] {
  if (typeof value === 'string') {
    return parseText(value).flatMap((part) => (part.kind === 'unknown' ? [part.why] : []));
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap((inner) => collectUnknown(inner));
}

/** A scalar as CloudFormation writes it where a text is expected. */
export function textOf(value: Json | undefined): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return unknown(value === undefined ? 'AWS::NoValue where a text is expected' : 'no text where a text is expected');
}
