import { showText } from '../../domain/template/template-text.ts';
import { inlineCode } from '../parts/markdown.ts';
import { code } from './words.ts';
import type { Code } from './words.ts';

/** A resolved text of a template as Markdown: `${!aws:username}` is read as `${aws:username}`. */
export function templateCode(text: string, maxLength = Number.POSITIVE_INFINITY): string {
  return inlineCode(showText(text), maxLength);
}

/** The same in a headline. */
export function templateWord(text: string): Code {
  return code(showText(text));
}
