import { visibleText } from '../../domain/text/visible-text.ts';

/** One line with every invisible character written out: a right-to-left override must not turn a row around. */
export function visibleLine(text: string): string {
  return visibleText(text.replace(/[\r\n\t]+/g, ' '));
}

/** An invisible character that keeps GitHub from seeing `@name`, `#1`, `:emoji:` or an address in what was decoded. */
const joiner = '&#8288;';

/** GitHub looks for mathematics between two of them in what was decoded, too; this is the way out that it documents. */
const dollar = '<span>$</span>';

function entity(character: string): string {
  if (character === '$') return dollar;
  const encoded = `&#${character.charCodeAt(0)};`;
  return character === '@' || character === '#' || character === ':' ? `${encoded}${joiner}` : encoded;
}

/**
 * Text that says what it says and does nothing: entities cannot open Markdown, but GitHub looks for mentions and
 * references in the decoded text, hence the joiner.
 */
function escapeText(text: string, isLineStart = true): string {
  const escaped = visibleLine(text)
    .replace(/:(?! |$)|[&<>"`*_~[\]{}\\|#@$+^]/g, entity)
    .replace(/\b(www)\./gi, `$1&#46;${joiner}`)
    .replace(/\b(GH)-(?=\d)/gi, `$1-${joiner}`);
  // Plain-text mail shows entities as they are: none where no list or heading can begin.
  if (!isLineStart) return escaped;
  return escaped.replace(/^(\d*)([-=.)])/, (_, digits: string, sign: string) => `${digits}${entity(sign)}`);
}

/** What stands between backticks; ARNs and IAM actions, which are there to be copied and read badly as prose. */
const codeInProse = /`([^`\n]+)`|\b(arn:[\w-]+:[\w:/{}$+=,.@*-]*[\w*}]|[a-z][a-z0-9-]*:[A-Z][A-Za-z]+)\b/;

/** Prose of ours or of others as Markdown. Only code keeps its meaning. */
export function escapeMarkdown(text: string): string {
  return text
    .split(codeInProse)
    .map((part, index) => {
      // Two groups: of three parts the first is prose, and one of the others is there.
      if (index % 3 === 0) return escapeText(part, index === 0);
      return (part as string | undefined) === undefined ? '' : inlineCode(part);
    })
    .join('');
}

/**
 * Text of others in code: no mention, link, reference or emoji is made of what stands in code. Backtick and pipe would
 * need an escape that differs inside tables, so those texts become an HTML element instead.
 */
export function inlineCode(text: string, maxLength = Number.POSITIVE_INFINITY): string {
  const line = shorten(visibleLine(text), maxLength);
  if (line === '') return '<code>&#8203;</code>';
  const isSimple = !/[`|\\]/.test(line) && line.trim() === line;
  return isSimple ? `\`${line}\`` : `<code>${escapeText(line).replaceAll(dollar, '&#36;')}</code>`;
}

/** What AWS says, in its own words: prose of others, in which identifiers alone are code. */
export function quoteText(text: string, maxLength: number): string {
  return `“${escapeMarkdown(shorten(visibleLine(text), maxLength))}”`;
}

/** The sentence begins with it. */
export function capitalize(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

export function shorten(text: string, maxLength: number): string {
  return text.length <= maxLength ? text : `${text.slice(0, maxLength - 1).toWellFormed()}…`;
}

/** A code block whose fence is longer than any run of backticks inside. */
export function fence(text: string, language: string): string {
  const clean = visibleText(
    text
      .replace(/\r\n?/g, '\n')
      // eslint-disable-next-line no-control-regex -- colours of a terminal, which a comment cannot show
      .replace(/\u001b\[[0-9;]*m/g, ''),
  );
  const longest = Math.max(2, ...Array.from(clean.matchAll(/`+/g), ([run]) => run.length));
  const ticks = '`'.repeat(longest + 1);
  return `${ticks}${language}\n${clean}\n${ticks}`;
}

/** Folded away under a title, which is plain text. */
export function details(title: string, body: string): string {
  return `<details><summary>${escapeText(title)}</summary>\n\n${body}\n\n</details>`;
}

/** @param rows cells that are Markdown already, one line each. @param numeric titles of columns of numbers. */
export function table(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  numeric: readonly string[] = [],
): string {
  const line = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replace(/\n/g, ' ')).join(' | ')} |`;
  return [
    line(header),
    `|${header.map((title) => (numeric.includes(title) ? '---:' : '---')).join('|')}|`,
    ...rows.map(line),
  ].join('\n');
}

/** GitHub's own coloured box. */
export function alert(kind: 'NOTE' | 'WARNING' | 'CAUTION', markdown: string): string {
  return [`[!${kind}]`, ...markdown.split('\n')].map((line) => `> ${line}`.trimEnd()).join('\n');
}

export function bullets(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

/** A link when the address can be one, its text otherwise. */
export function link(text: string, url: string): string {
  return /^https?:\/\/[^\s<>()[\]"'`|\\]+$/.test(url) ? `[${text}](${url})` : text;
}

/** Parts that have something to say, a blank line between them. */
export function paragraphs(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join('\n\n');
}
