import { canonicalJson } from '../json.ts';
import type { Json } from '../json.ts';
import { findLiteral, listUnknown, parseText, textOf } from './template-text.ts';
import type { Atom, Decide } from './scope.ts';

/** One side of an `Fn::Equals`. */
export interface Side {
  readonly resolved: Json | undefined;
  readonly raw: Json;
}

/** As `Fn::Equals` answers: texts, with regard to case. undefined: it depends on what is not decided. */
export function decideEquals(sides: readonly [Side, Side], decide: Decide): boolean | undefined {
  const texts = sides.map(({ resolved }) => sideText(resolved));
  const [left = '', right = ''] = texts;
  const isKnown = listUnknown(texts).length === 0;
  if (isKnown && left === right) return true;
  if (isKnown && isProvenDifferent(left, right)) return false;
  return decide(atomOf(sides));
}

function sideText(value: Json | undefined): string {
  return Array.isArray(value) ? canonicalJson(value) : textOf(value);
}

function isProvenDifferent(left: string, right: string): boolean {
  const literals = [findLiteral(left), findLiteral(right)];
  if (literals.every((literal) => literal !== undefined)) return true;
  const other = literals.find((literal) => literal !== undefined);
  const isAccount = [left, right].includes('${AWS::AccountId}');
  return isAccount && other !== undefined && !/^\d{12}$/.test(other);
}

function atomOf(sides: readonly [Side, Side]): Atom {
  const written = sides.map(({ resolved, raw }) => {
    const text = sideText(resolved);
    return listUnknown(text).length === 0 ? [text] : [text, canonicalJson(raw)];
  });
  const isFixed = ([text = '']: readonly string[]): number => (findLiteral(text) === undefined ? 0 : 1);
  const sorted = written.toSorted((a, b) => isFixed(a) - isFixed(b) || (a.join(' ') < b.join(' ') ? -1 : 1));
  return JSON.stringify(sorted);
}

/** An atom that is no comparison: a condition that cannot be evaluated. */
export function atomOfUnknown(what: string): Atom {
  return JSON.stringify([[what]]);
}

/** `AWS::AccountId is 111122223333`. */
export function describeAtom(atom: Atom, isTrue: boolean): string {
  const [left, right] = (JSON.parse(atom) as readonly (readonly string[])[]).map(([text = '']) => showSide(text));
  if (right === undefined) return `${left ?? ''} ${isTrue ? 'holds' : 'does not hold'}`;
  return `${left ?? ''} ${isTrue ? 'is' : 'is not'} ${right === '' ? 'empty' : right}`;
}

/** Why nothing can decide the atom, in no account; undefined: each account decides it. */
export function findUnknown(atom: Atom): string | undefined {
  const sides = JSON.parse(atom) as readonly (readonly string[])[];
  const [only, ...others] = sides;
  if (others.length === 0) return only?.[0];
  return listUnknown(sides.map(([text = '']) => text))[0];
}

function showSide(text: string): string {
  return parseText(text)
    .map((part) => {
      switch (part.kind) {
        case 'literal':
          return part.text;
        case 'symbol':
          return part.name;
        case 'unknown':
          return `(${part.why})`;
      }
    })
    .join('');
}

/** Whether the atom is true only where others of the same text are false: an account id has one value. */
export function isExclusive(atom: Atom, other: Atom): boolean {
  const [left, right] = JSON.parse(atom) as readonly (readonly string[])[];
  const [otherLeft, otherRight] = JSON.parse(other) as readonly (readonly string[])[];
  if (right === undefined || otherRight === undefined) return false;
  const literals = [right, otherRight].map(([text = '']) => findLiteral(text));
  const isSame = JSON.stringify(left) === JSON.stringify(otherLeft);
  return isSame && literals.every((literal) => literal !== undefined) && literals[0] !== literals[1];
}
