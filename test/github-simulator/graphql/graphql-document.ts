/** The part of GraphQL's grammar that queries for a comment need; an error names everything else. */
export interface Operation {
  /** Names, with whether a value is required and the default, if any. */
  readonly variables: readonly { readonly name: string; readonly isRequired: boolean; readonly default?: Literal }[];
  readonly selections: readonly Selection[];
}

export type Selection = FieldSelection | InlineFragment;

export interface FieldSelection {
  readonly kind: 'field';
  /** The key in the answer: the alias, or the name. */
  readonly key: string;
  readonly name: string;
  readonly arguments: Readonly<Record<string, ArgumentValue>>;
  readonly selections: readonly Selection[];
}

export interface InlineFragment {
  readonly kind: 'fragment';
  readonly type: string;
  readonly selections: readonly Selection[];
}

export type Literal = string | number | boolean | null | readonly Literal[];
export type ArgumentValue = { readonly variable: string } | { readonly literal: Literal };

/** An invalid query: GitHub answers 200 with `errors` and without `data`, and does not run it. */
export class QueryError extends Error {
  readonly code: string | undefined;

  constructor(message: string, code?: string) {
    super(message);
    this.name = 'QueryError';
    this.code = code;
  }
}

const tokenPattern = /(?:[\s,]|#[^\n]*)*(\.\.\.|[!$():=@[\]{}|&]|[_A-Za-z]\w*|-?\d+(?:\.\d+)?|"(?:[^"\\\n]|\\.)*"|$)/y;

/** Parses one query operation. Throws QueryError for anything else. */
export function parseQuery(source: string): Operation {
  const reader = new Reader(tokenize(source));
  const operation = readOperation(reader);
  if (reader.peek() !== '') throw new QueryError(`Parse error on "${reader.peek()}": expected one operation only`);
  return operation;
}

function tokenize(source: string): readonly string[] {
  const tokens: string[] = [];
  tokenPattern.lastIndex = 0;
  for (;;) {
    const at = tokenPattern.lastIndex;
    const token = tokenPattern.exec(source)?.[1];
    if (token === undefined) throw new QueryError(`Parse error on ${JSON.stringify(source.slice(at, at + 20))}`);
    if (token === '') return tokens;
    tokens.push(token);
  }
}

class Reader {
  private readonly tokens: readonly string[];
  private position = 0;

  constructor(tokens: readonly string[]) {
    this.tokens = tokens;
  }

  /** Empty at the end. */
  peek(): string {
    return this.tokens[this.position] ?? '';
  }

  next(): string {
    const token = this.peek();
    this.position++;
    return token;
  }

  skip(token: string): boolean {
    if (this.peek() !== token) return false;
    this.position++;
    return true;
  }

  expect(token: string): void {
    if (!this.skip(token)) throw new QueryError(`Parse error on "${this.peek()}": expected "${token}"`);
  }

  name(): string {
    if (!/^[_A-Za-z]/.test(this.peek())) throw new QueryError(`Parse error on "${this.peek()}": expected a name`);
    return this.next();
  }
}

function readOperation(reader: Reader): Operation {
  if (reader.peek() === '{') return { variables: [], selections: readSelections(reader) };
  const kind = reader.next();
  if (kind !== 'query') throw new QueryError(`The GitHub simulator does not implement "${kind}", only queries`);
  if (!['{', '('].includes(reader.peek())) reader.name();
  const variables = reader.skip('(') ? readVariables(reader) : [];
  return { variables, selections: readSelections(reader) };
}

function readVariables(reader: Reader): Operation['variables'] {
  const variables: Operation['variables'][number][] = [];
  while (!reader.skip(')')) {
    reader.expect('$');
    const name = reader.name();
    reader.expect(':');
    const isRequired = readType(reader);
    variables.push({ name, isRequired, ...(reader.skip('=') ? { default: readLiteral(reader) } : {}) });
  }
  return variables;
}

function readType(reader: Reader): boolean {
  if (reader.skip('[')) {
    readType(reader);
    reader.expect(']');
  } else {
    reader.name();
  }
  return reader.skip('!');
}

function readSelections(reader: Reader): readonly Selection[] {
  const selections: Selection[] = [];
  reader.expect('{');
  while (!reader.skip('}')) selections.push(readSelection(reader));
  if (selections.length === 0) throw new QueryError('Parse error on "}": expected a field');
  return selections;
}

function readSelection(reader: Reader): Selection {
  if (reader.skip('...')) {
    if (!reader.skip('on')) throw new QueryError('The GitHub simulator does not implement named fragments');
    return { kind: 'fragment', type: reader.name(), selections: readSelections(reader) };
  }
  const key = reader.name();
  const name = reader.skip(':') ? reader.name() : key;
  const fieldArguments = reader.skip('(') ? readArguments(reader) : {};
  if (reader.peek() === '@') throw new QueryError('The GitHub simulator does not implement directives');
  const selections = reader.peek() === '{' ? readSelections(reader) : [];
  return { kind: 'field', key, name, arguments: fieldArguments, selections };
}

function readArguments(reader: Reader): Readonly<Record<string, ArgumentValue>> {
  const values: Record<string, ArgumentValue> = {};
  while (!reader.skip(')')) {
    const name = reader.name();
    reader.expect(':');
    values[name] = reader.skip('$') ? { variable: reader.name() } : { literal: readLiteral(reader) };
  }
  return values;
}

function readLiteral(reader: Reader): Literal {
  if (reader.skip('[')) {
    const items: Literal[] = [];
    while (!reader.skip(']')) items.push(readLiteral(reader));
    return items;
  }
  const token = reader.next();
  try {
    return JSON.parse(token) as Literal;
  } catch {
    throw new QueryError(`Parse error on "${token}": the GitHub simulator does not implement this kind of value`);
  }
}
