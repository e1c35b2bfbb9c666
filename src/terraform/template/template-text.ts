import { Composer, CST, Lexer, LineCounter, Parser } from 'yaml';
import type { Document, YAMLError } from 'yaml';

import { readNode, shortTags } from './template-nodes.ts';
import { showText } from './template-scalars.ts';

/** Far more than 51,200 bytes of JSON need, with comments and white space. */
const longestSource = 1_000_000;
/** What takes the parser's time: 51,200 bytes of JSON cannot need more, comments aside. */
const mostLexemes = 200_000;
/** The parser calls itself for each level; no role needs a fifth of them. */
const mostLevels = 100;

export type TemplateText =
  | { readonly kind: 'parsed'; readonly value: unknown }
  /** `place`: where it is, as `line 3, column 5`; undefined: the parser does not say. */
  | { readonly kind: 'malformed'; readonly problem: string; readonly place: string | undefined }
  /** Good YAML that CloudFormation does not read, or reads in another way; `next`: what to write instead, a sentence. */
  | { readonly kind: 'refused'; readonly problem: string; readonly next: string; readonly place: string | undefined };

interface Source {
  readonly text: string;
  readonly lines: LineCounter;
}

/**
 * Parses a CloudFormation template, JSON or YAML with CloudFormation's short tags, into its JSON value. CloudFormation
 * reads YAML 1.1 with exceptions, and makes text of each scalar. What YAML 1.1 and 1.2 read in different ways is refused:
 * a number that lost its text would reach every account.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-formats.html
 */
export function parseTemplateText(input: string): TemplateText {
  if (input.length > longestSource) {
    const problem = `it has ${input.length} characters, more than ${longestSource}`;
    return { kind: 'refused', problem, next: 'Shorten the template.', place: undefined };
  }
  // The parser counts a byte order mark as a column, and keeps a carriage return in some texts.
  const text = input.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  const source: Source = { text, lines: new LineCounter() };
  const tokens = readTokens(source);
  return Array.isArray(tokens) ? (findOddBreak(source) ?? readDocument(source, tokens)) : tokens;
}

function readDocument(source: Source, tokens: readonly CST.Token[]): TemplateText {
  const [document, second] = compose(source, tokens);
  const [error] = document?.errors ?? [];
  if (error !== undefined) return describeError(source, error);
  if (second !== undefined) {
    const place = placeOf(source, second.range[0]);
    return { kind: 'malformed', problem: 'there is more than one document', place };
  }
  const [warning] = document?.warnings ?? [];
  if (warning !== undefined) return describeWarning(source, warning);
  const { value, problems } = readNode(document?.contents ?? null);
  const [first] = problems;
  if (first === undefined) return { kind: 'parsed', value };
  return { kind: 'refused', problem: first.problem, next: first.next, place: placeOf(source, first.offset) };
}

/**
 * What must stop before the parser builds anything: nesting that would overflow its stack, and aliases, which can make a
 * short text as large as memory. CloudFormation supports no aliases, and an anchor serves only them.
 */
function readTokens(source: Source): CST.Token[] | TemplateText {
  const parser = new Parser(source.lines.addNewLine);
  source.lines.addNewLine(0);
  const tokens: CST.Token[] = [];
  let isContent = false;
  let lexemes = 0;
  for (const lexeme of new Lexer().lex(source.text)) {
    const type: CST.TokenType | null = isContent ? 'scalar' : CST.tokenType(lexeme);
    // The content of a scalar follows its mark, and may begin with any character.
    isContent = !isContent && type === 'scalar';
    const offset = parser.offset;
    if (type === 'alias' || type === 'anchor') {
      const problem = `${showText(lexeme)} is an ${type}, which CloudFormation does not support`;
      const next = 'Write out what it stands for, or quote a text that begins like this.';
      return { kind: 'refused', problem, next, place: placeOf(source, offset) };
    }
    tokens.push(...parser.next(lexeme));
    // The first error is reported; a million of them would take half a minute.
    if (tokens.at(-1)?.type === 'error') break;
    if (++lexemes > mostLexemes) {
      const problem = `it has more than ${mostLexemes} words and signs`;
      return { kind: 'refused', problem, next: 'Shorten the template.', place: placeOf(source, offset) };
    }
    if (countLevels(parser.stack) > mostLevels) {
      const problem = `it is nested more than ${mostLevels} levels deep`;
      return { kind: 'refused', problem, next: 'Flatten the template.', place: placeOf(source, offset) };
    }
  }
  tokens.push(...parser.end());
  return tokens;
}

/** Line breaks of YAML 1.1 that YAML 1.2, and our parser, take for text. */
function findOddBreak(source: Source): TemplateText | undefined {
  const found = /[\r\u0085\u2028\u2029]/.exec(source.text);
  if (found === null) return undefined;
  const code = found[0].charCodeAt(0).toString(16).padStart(4, '0');
  const problem = `the character U+${code.toUpperCase()} is a line break in YAML 1.1 and text in YAML 1.2`;
  const next = `End lines with \\n; in a text, write \\u${code} in double quotes.`;
  return { kind: 'refused', problem, next, place: placeOf(source, found.index) };
}

function countLevels(stack: readonly CST.Token[]): number {
  return stack.length <= mostLevels ? stack.length : stack.filter((token) => 'items' in token).length;
}

/** The first two documents; every scalar is text, because the parser's own numbers have lost theirs. */
function compose(source: Source, tokens: readonly CST.Token[]): readonly Document.Parsed[] {
  const composer = new Composer({
    schema: 'failsafe',
    customTags: [...shortTags],
    resolveKnownTags: false,
    uniqueKeys: false,
  });
  const documents: Document.Parsed[] = [];
  for (const document of composer.compose(tokens, true, source.text.length)) {
    if (documents.push(document) === 2) break;
  }
  return documents;
}

/** A tab that indents leads to any of ten messages, and in JSON it is fine. */
function describeError(source: Source, error: YAMLError): TemplateText {
  const [offset] = error.pos;
  const line = source.text.slice(source.text.lastIndexOf('\n', offset - 1) + 1);
  const isTab = error.code === 'TAB_AS_INDENT' || (/^ *\t/.test(line) && !/^\s*[[{]/.test(source.text));
  const problem = isTab ? 'a tab indents the line, and YAML allows only spaces there' : error.message;
  return { kind: 'malformed', problem, place: placeOf(source, offset) };
}

/** The parser only warns about an unknown tag, but its value would lose its meaning. */
function describeWarning(source: Source, warning: YAMLError): TemplateText {
  const place = placeOf(source, warning.pos[0]);
  const tag = /^Unresolved tag: (.*)$/s.exec(warning.message)?.[1]?.replace('tag:yaml.org,2002:', '!!');
  if (tag === undefined) return { kind: 'malformed', problem: warning.message, place };
  const problem = `CloudFormation has no tag ${showText(tag)} for this value`;
  return { kind: 'refused', problem, next: 'Remove the tag, or correct its name.', place };
}

function placeOf({ lines }: Source, offset: number): string | undefined {
  const { line, col } = lines.linePos(offset);
  return line === 0 ? undefined : `line ${line}, column ${col}`;
}
