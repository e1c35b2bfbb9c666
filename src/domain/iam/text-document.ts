import type { Json } from '../json.ts';
import { hasDoubledKeys, parseJson } from '../template/template-sections.ts';
import { concatenate, escapeText, parseText, printText } from '../template/template-text.ts';
import type { TextPart } from '../template/template-text.ts';

/** Characters that no policy uses: they stand for symbols while the text is parsed as JSON. */
const [begin, end] = ['\uE000', '\uE001'];

/**
 * CloudFormation takes a policy as a text of JSON, too, which is the way to put a parameter into a key. @param text in
 * the form of resolved texts. @returns undefined for what is not JSON.
 */
export function parseTextDocument(text: string): Json | undefined {
  const parts = parseText(text);
  const isAmbiguous = parts.some((part) => part.kind === 'literal' && /[\uE000\uE001]|\\uE00[01]/i.test(part.text));
  if (isAmbiguous) return undefined;
  const written = parts.map((part, index) => (part.kind === 'literal' ? part.text : `${begin}${index}${end}`)).join('');
  const parsed = parseJson(written);
  return parsed === undefined || hasDoubledKeys(written, parsed) ? undefined : restore(parsed, parts);
}

function restore(value: Json, parts: readonly TextPart[]): Json {
  if (typeof value === 'string') return restoreText(value, parts);
  if (Array.isArray(value)) return (value as readonly Json[]).map((item) => restore(item, parts));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [restoreText(key, parts), restore(inner, parts)]),
  );
}

function restoreText(text: string, parts: readonly TextPart[]): string {
  const pieces = text.split(/\uE000(\d+)\uE001/);
  return concatenate(
    pieces.map((piece, index) => {
      const part = index % 2 === 1 ? parts[Number(piece)] : undefined;
      return part === undefined ? escapeText(piece) : printText([part]);
    }),
  );
}
