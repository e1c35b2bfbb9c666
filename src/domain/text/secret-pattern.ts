import { base64Pieces } from './base64-pieces.ts';

/** Above this, only characters that need an escape somewhere are looked for in each of their forms. */
const longestInAnyForm = 200;

/** What Markdown of ours may put between two characters: an invisible joiner, and the marks of code. */
const between = '(?:&#8288;|&#8203;|`)*';

const htmlNames: Readonly<Record<string, string>> = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot', "'": 'apos' };

/** Signs of an escape, which Markdown of ours and HTML escape in their turn. */
const backslash = String.raw`(?:\\|&#92;)`;
const ampersand = '&(?:amp;|#38;)*';
const hash = '(?:#|&#35;)(?:&#8288;)?';

/** Letters after a backslash. */
const escapes: Readonly<Record<string, string>> = {
  '\n': 'n',
  '\r': 'r',
  '\t': 't',
  '\b': 'b',
  '\f': 'f',
  '\v': 'v',
};

/**
 * Finds a secret in whatever form a program may have written it: as it is, with some or all of its characters escaped
 * for JSON (also twice), a URL, HTML or Markdown, and inside of what is encoded as Base64 or in hexadecimal digits.
 * @param secret not empty.
 */
export function secretPattern(secret: string): RegExp {
  const text = secret.toWellFormed();
  const isShort = text.length <= longestInAnyForm;
  const written = Array.from(text, (character) => characterForms(character, isShort)).join(between);
  const bytes = new TextEncoder().encode(text);
  const digits = Array.from(bytes, (byte) => anyCase(hex(byte))).join('');
  const pieces = base64Pieces(bytes).map((piece) => Array.from(piece, base64Form).join(''));
  return new RegExp([written, ...pieces, ...(isShort ? [digits] : [])].join('|'), 'gu');
}

function characterForms(character: string, isShort: boolean): string {
  const isPlain = /[A-Za-z0-9]/.test(character);
  if (isPlain && !isShort) return character;
  const code = character.codePointAt(0) ?? 0;
  const units = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index));
  const name = htmlNames[character];
  const letter = escapes[character];
  const escaped = isPlain ? '' : `${backslash}*`;
  const forms = [
    `${escaped}${quote(character)}`,
    // Lines are folded at spaces.
    ...(character === ' ' ? [String.raw`(?:\+|&#43;)`, String.raw`\s+(?:│\s*)?`] : []),
    ...(letter === undefined ? [] : [`${backslash}+${letter}`]),
    units.map((unit) => `${backslash}+u${anyCase(hex(unit).padStart(4, '0'))}`).join(''),
    String.raw`${backslash}+u(?:\{|&#123;)0*${anyCase(hex(code))}(?:\}|&#125;)`,
    ...(code < 256 ? [`${backslash}+x${anyCase(hex(code).padStart(2, '0'))}`] : []),
    Array.from(new TextEncoder().encode(character), (byte) => `%(?:25)*${anyCase(hex(byte))}`).join(''),
    `${escaped}${ampersand}${hash}0*${code};`,
    `${escaped}${ampersand}${hash}[xX]0*${anyCase(code.toString(16))};`,
    ...(name === undefined ? [] : [`${escaped}${ampersand}${name};`]),
    ...(character === '$' ? ['<span>\\$</span>'] : []),
  ];
  return `(?:${forms.join('|')})`;
}

function hex(code: number): string {
  return code.toString(16).padStart(2, '0');
}

/** Only of the digits: a secret of other letters is another one. */
function anyCase(digits: string): string {
  return digits.replaceAll(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`);
}

/** In the alphabet of URLs, too. */
function base64Form(character: string): string {
  if (character === '+') return '(?:[+-]|%2[Bb]|&#43;)';
  if (character === '/') return String.raw`(?:\\*\/|_|%2[Ff]|&#95;)`;
  return character;
}

/** Of a pattern with the flag u. */
function quote(character: string): string {
  return /[\\^$.*+?()[\]{}|/-]/.test(character) ? `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}` : character;
}
