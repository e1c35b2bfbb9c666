import { secretForms } from '../../src/domain/secret-values.ts';

type Encode = (text: string) => string;

const each =
  (encode: (character: string) => string): Encode =>
  (text) =>
    Array.from(text, encode).join('');
const code = (character: string): number => character.codePointAt(0) ?? 0;
const json: Encode = (text) => JSON.stringify(text).slice(1, -1);
const bytesOf = (text: string): readonly number[] => [...Buffer.from(text)];

/** Ways in which a program may write a text, of Node.js's own where it has one. */
export const encodings: Readonly<Record<string, Encode>> = {
  'as it is': (text) => text,
  json,
  'json in json': (text) => json(json(text)),
  'json with every character escaped': each((character) =>
    Array.from(
      { length: character.length },
      (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`,
    ).join(''),
  ),
  url: encodeURIComponent,
  'url twice': (text) => encodeURIComponent(encodeURIComponent(text)),
  'form of a page': (text) => new URLSearchParams({ x: text }).toString().slice(2),
  'url with every byte': (text) =>
    bytesOf(text)
      .map((byte) => `%${byte.toString(16).padStart(2, '0')}`)
      .join(''),
  'html by number': each((character) => `&#${code(character)};`),
  'html by hexadecimal number': each((character) => `&#x${code(character).toString(16).toUpperCase()};`),
  'html by name': each(
    (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' })[character] ?? character,
  ),
  hexadecimal: (text) => Buffer.from(text).toString('hex'),
  base64: (text) => Buffer.from(text).toString('base64'),
  'base64 behind one byte': (text) => Buffer.from(`x${text}:tail`).toString('base64'),
  'base64 behind two bytes': (text) => Buffer.from(`xy${text}:tail`).toString('base64url'),
  'base64 behind a user': (text) => Buffer.from(`user:${text}`).toString('base64'),
};

/** Texts of which none may be in an output: what of each encoding belongs to the secret alone. */
export function tracesOf(secret: string): readonly string[] {
  const inBase64 = [0, 1, 2].flatMap((before) => {
    const whole = Buffer.from(`${'x'.repeat(before)}${secret}`).toString('base64');
    const first = Math.ceil((before * 8) / 6);
    const piece = whole.slice(first, Math.floor(((before + Buffer.byteLength(secret)) * 8) / 6));
    return [piece, piece.replaceAll('+', '-').replaceAll('/', '_')];
  });
  const plain = Object.entries(encodings)
    .filter(([name]) => !name.startsWith('base64'))
    .map(([, encode]) => encode(secret));
  return [...new Set([...secretForms([secret]), ...plain, ...inBase64])];
}

/** Without what Markdown may put between two characters, and with its entities read. */
export function readable(text: string): string {
  return text
    .replaceAll(/&#8288;|&#8203;|`|<\/?span>/g, '')
    .replaceAll(/&#(\d+);/g, (_, number: string) => String.fromCodePoint(Number(number)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
