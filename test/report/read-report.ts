import { marked } from 'marked';
import type { Token, Tokens } from 'marked';

/** A table without its Markdown: what a reader sees in each cell. */
export interface ReadTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly isFolded: boolean;
}

/** A report as a reader meets it, from top to bottom. */
export interface ReadReport {
  /** Plain text of the first heading. */
  readonly headline: string;
  /** What is seen before anything is unfolded, in order: words, and `•` where a numbered step begins. */
  readonly words: readonly string[];
  readonly tables: readonly ReadTable[];
  /** Text of each piece of code in a line. */
  readonly codes: readonly string[];
  /** Sources of the diagrams. */
  readonly diagrams: readonly string[];
  /** Everything that is text, folded or not; without code blocks. */
  readonly text: string;
}

export const stepMark = '•';

/** @param markdown of a comment or of a step summary. */
export function readReport(markdown: string): ReadReport {
  const tokens = marked.lexer(markdown);
  const tables: ReadTable[] = [];
  const codes: string[] = [];
  const diagrams: string[] = [];
  const seen: string[] = [];
  const all: string[] = [];
  let depth = 0;
  for (const token of tokens) {
    const opened = count(token.raw, '<details');
    if (token.type === 'html') depth += opened;
    visit(token, (inner) => {
      if (inner.type === 'codespan') codes.push(decode((inner as Tokens.Codespan).text));
      if (inner.type === 'code' && (inner as Tokens.Code).lang === 'mermaid')
        diagrams.push((inner as Tokens.Code).text);
      if (inner.type === 'table') tables.push(readTable(inner as Tokens.Table, depth > 0));
    });
    const text = textOf(token);
    all.push(text);
    if (depth === 0) seen.push(text);
    if (token.type === 'html') depth -= count(token.raw, '</details>');
  }
  const [first] = tokens.filter(({ type }) => type === 'heading');
  return {
    headline: first === undefined ? '' : textOf(first),
    words: seen
      .join(' ')
      .split(/\s+/)
      .filter((word) => word !== ''),
    tables,
    codes,
    diagrams,
    text: all.join('\n'),
  };
}

function readTable({ header, rows }: Tokens.Table, isFolded: boolean): ReadTable {
  const cell = ({ tokens }: Tokens.TableCell): string => tokens.map(textOf).join('').trim();
  return { header: header.map(cell), rows: rows.map((row) => row.map(cell)), isFolded };
}

function visit(token: Token, look: (token: Token) => void): void {
  look(token);
  for (const child of childrenOf(token)) visit(child, look);
}

function childrenOf(token: Token): readonly Token[] {
  if (token.type === 'list') return (token as Tokens.List).items;
  if (token.type === 'table') {
    const { header, rows } = token as Tokens.Table;
    return [...header, ...rows.flat()].flatMap(({ tokens }) => tokens);
  }
  return ('tokens' in token ? token.tokens : undefined) ?? [];
}

/** As it is read: no signs of Markdown, no tags, no code blocks. */
function textOf(token: Token): string {
  switch (token.type) {
    case 'code':
    case 'space':
      return '';
    case 'html':
      return decode(token.raw.replace(/<br>/g, ' ').replace(/<[^>]*>/g, ''));
    case 'br':
      return ' ';
    case 'list': {
      const { ordered, items } = token as Tokens.List;
      return items.map((item) => `${ordered ? stepMark : ''} ${childrenOf(item).map(textOf).join('')}`).join(' ');
    }
    case 'table': {
      const { header, rows } = readTable(token as Tokens.Table, false);
      return [header, ...rows].map((cells) => cells.join(' ')).join(' ');
    }
    default: {
      const children = childrenOf(token);
      const own = 'text' in token && typeof token.text === 'string' ? token.text : '';
      const text = children.length > 0 ? children.map(textOf).join('') : decode(own);
      return token.type === 'paragraph' || token.type === 'heading' ? `${text} ` : text;
    }
  }
}

function decode(text: string): string {
  return text
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll('\u2060', '')
    .replaceAll('\u200b', '');
}

function count(text: string, part: string): number {
  return text.split(part).length - 1;
}
