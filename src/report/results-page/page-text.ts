import { htmlEntities } from '../../domain/secret-values.ts';
import { visibleLine } from '../parts/markdown.ts';

/** Text of others between tags or within a quoted attribute: one line, with every invisible character written out. */
export function escapeHtml(text: string): string {
  return visibleLine(text).replace(/[&<>"']/g, (character) => htmlEntities[character] ?? '');
}

/** The same with its lines kept, for `<pre>`. */
export function escapeLines(text: string): string {
  return text
    .split(/\r\n?|\n/)
    .map(escapeHtml)
    .join('\n');
}

export function code(text: string): string {
  return `<code>${escapeHtml(text)}</code>`;
}

/** Prose in which identifiers stand between backticks. */
export function prose(text: string): string {
  return text
    .split(/`([^`\n]+)`/)
    .map((part, index) => (index % 2 === 0 ? escapeHtml(part) : code(part)))
    .join('');
}

/** A link when the address can be one, its text otherwise. @param html of the text. */
export function anchor(html: string, url: string): string {
  return isWebAddress(url) ? `<a href="${escapeHtml(url)}" rel="noopener noreferrer">${html}</a>` : html;
}

export function isWebAddress(url: string): boolean {
  return /^https?:\/\/[^\s<>"'`\\]+$/.test(url);
}

/** JSON within `<script>`, which ends at the first `</script` and changes its rules at `<!--`. */
export function embedJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
