import { inlineCode, visibleLine } from '../parts/markdown.ts';

/** An identifier, in code where there is Markdown. */
export interface Code {
  readonly code: string;
}

/** A text of ours with identifiers of others in it, before it is known whether a comment or a log shows it. */
export type Words = readonly (string | Code)[];

export function code(text: string): Code {
  return { code: visibleLine(text) };
}

export function wordsMarkdown(words: Words): string {
  return words.map((word) => (typeof word === 'string' ? word : inlineCode(word.code))).join('');
}

export function wordsText(words: Words): string {
  return words.map((word) => (typeof word === 'string' ? word : word.code)).join('');
}
