import { memberOf } from '../json.ts';
import type { Json } from '../json.ts';
import {
  concatenate,
  escapeText,
  findLiteral,
  isUnknown,
  parseText,
  printText,
  textOf,
  unknown,
} from './template-text.ts';
import type { TextPart } from './template-text.ts';

/** @param list resolved. */
export function joinTexts(delimiter: Json | undefined, list: Json | undefined): string {
  if (typeof delimiter !== 'string') return unknown('Fn::Join without a delimiter');
  if (isUnknown(list)) return textOf(list);
  if (!Array.isArray(list)) return unknown('Fn::Join without a list');
  const items = (list as readonly Json[]).map(textOf);
  return concatenate(items.flatMap((item, index) => (index === 0 ? [item] : [escapeText(delimiter), item])));
}

/** Characters that a symbol can hold, where that is known. */
const charactersOf: Readonly<Record<string, RegExp>> = {
  'AWS::AccountId': /\d/,
  'AWS::Partition': /[a-z-]/,
  'AWS::Region': /[a-z\d-]/,
  'AWS::StackName': /[A-Za-z\d-]/,
};

/** Splits only where that is the same in every account. @param text resolved. */
export function splitText(delimiter: Json | undefined, text: Json | undefined): Json {
  if (typeof delimiter !== 'string' || delimiter === '') return unknown('Fn::Split without a delimiter');
  if (typeof text !== 'string') return unknown('Fn::Split without a text');
  const parts = parseText(text);
  const unsplittable = parts.find((part) => mayHold(part, delimiter));
  if (unsplittable !== undefined) {
    return unknown(unsplittable.kind === 'unknown' ? unsplittable.why : 'Fn::Split of what only the account knows');
  }
  const pieces: TextPart[][] = [[]];
  for (const part of parts) {
    if (part.kind !== 'literal') {
      pieces.at(-1)?.push(part);
      continue;
    }
    const [first = '', ...more] = part.text.split(delimiter);
    pieces.at(-1)?.push({ kind: 'literal', text: first });
    for (const piece of more) pieces.push([{ kind: 'literal', text: piece }]);
  }
  return pieces.map(printText);
}

function mayHold(part: TextPart, delimiter: string): boolean {
  if (part.kind === 'literal') return false;
  const characters = part.kind === 'symbol' ? memberOf(charactersOf, part.name) : undefined;
  return characters === undefined || Array.from(delimiter).some((character) => characters.test(character));
}

/** @param index and @param list resolved. */
export function selectItem(index: Json | undefined, list: Json | undefined): Json {
  const literal = findLiteral(textOf(index)) ?? '';
  if (!/^\d+$/.test(literal)) return unknown('Fn::Select without an index');
  if (isUnknown(list)) return textOf(list);
  if (!Array.isArray(list)) return unknown('Fn::Select without a list');
  const items = (list as readonly Json[]).slice(0, Number(literal) + 1);
  // An unknown item may be several or none.
  const doubtful = items.find((item) => isUnknown(item));
  return doubtful ?? items[Number(literal)] ?? unknown('Fn::Select of an item that does not exist');
}

export function encodeBase64(value: Json | undefined): string {
  const text = textOf(value);
  const literal = findLiteral(text);
  if (literal === undefined) return unknown('Fn::Base64 of what only the account knows');
  return btoa(Array.from(new TextEncoder().encode(literal), (byte) => String.fromCharCode(byte)).join(''));
}

/** @param textOfName the text for a name between `${` and `}`. */
export function substitute(text: string, textOfName: (name: string) => string): string {
  const texts: string[] = [];
  let end = 0;
  for (const match of text.matchAll(/\$\{([^}]*)\}/g)) {
    const [whole, name = ''] = match;
    const known = name.startsWith('!') ? escapeText(`\${${name.slice(1)}}`) : textOfName(name);
    texts.push(escapeText(text.slice(end, match.index)), known);
    end = match.index + whole.length;
  }
  return concatenate([...texts, escapeText(text.slice(end))]);
}
