import type { Answer } from '../answer.ts';
import { parseQuery, QueryError } from './graphql-document.ts';
import type { ArgumentValue, FieldSelection, Literal, Operation, Selection } from './graphql-document.ts';
import { GraphqlNotFound, resolveQuery } from './graphql-objects.ts';
import type { Arguments, GraphObject, GraphValue } from './graphql-objects.ts';
import { isOfType, validateQuery } from './graphql-schema.ts';
import type { Host, Token } from '../rest.ts';

interface Execution {
  readonly variables: Readonly<Record<string, unknown>>;
  readonly errors: Readonly<Record<string, unknown>>[];
}

/** Answers POST /graphql: 200 with `data`, and with `errors` when a field is missing or the query is invalid. */
export function answerGraphql(body: unknown, token: Token, host: Host): Answer {
  try {
    const { query, variables } = readBody(body);
    const operation = parseQuery(query);
    validateQuery(operation);
    const execution: Execution = { variables: bindVariables(operation, variables), errors: [] };
    const data = execute(resolveQuery(token, host), operation.selections, [], execution);
    return { status: 200, body: execution.errors.length === 0 ? { data } : { data, errors: execution.errors } };
  } catch (error) {
    if (!(error instanceof QueryError)) throw error;
    const extensions = error.code === undefined ? {} : { extensions: { code: error.code } };
    return { status: 200, body: { errors: [{ message: error.message, ...extensions }] } };
  }
}

function readBody(body: unknown): { query: string; variables: Readonly<Record<string, unknown>> } {
  const { query, variables } = (body ?? {}) as { query?: unknown; variables?: unknown };
  if (typeof query !== 'string') throw new QueryError('A query attribute must be specified and must be a string.');
  return { query, variables: (variables ?? {}) as Record<string, unknown> };
}

function bindVariables(operation: Operation, given: Readonly<Record<string, unknown>>): Execution['variables'] {
  const bound: Record<string, unknown> = {};
  for (const variable of operation.variables) {
    const value = given[variable.name] ?? variable.default ?? null;
    if (value === null && variable.isRequired) {
      throw new QueryError(`Variable $${variable.name} was provided invalid value: Expected value to not be null`);
    }
    bound[variable.name] = value;
  }
  return bound;
}

function execute(
  object: GraphObject,
  selections: readonly Selection[],
  path: readonly (string | number)[],
  execution: Execution,
): Record<string, unknown> {
  const data: Record<string, unknown> = {};
  for (const selection of selections) {
    if (selection.kind === 'fragment') {
      if (!isOfType(object.type, selection.type)) continue;
      Object.assign(data, execute(object, selection.selections, path, execution));
    } else {
      data[selection.key] = executeField(object, selection, [...path, selection.key], execution);
    }
  }
  return data;
}

function executeField(
  object: GraphObject,
  selection: FieldSelection,
  path: readonly (string | number)[],
  execution: Execution,
): unknown {
  if (selection.name === '__typename') return object.type;
  const resolve = object.fields[selection.name];
  if (resolve === undefined) throw new QueryError(`The GitHub simulator has no '${selection.name}' on ${object.type}`);
  try {
    const value = resolve(bindArguments(selection.arguments, execution.variables));
    return project(value, selection.selections, path, execution);
  } catch (error) {
    if (!(error instanceof GraphqlNotFound)) throw error;
    execution.errors.push({ type: 'NOT_FOUND', path, message: error.message });
    return null;
  }
}

function bindArguments(values: Readonly<Record<string, ArgumentValue>>, variables: Execution['variables']): Arguments {
  const bound = Object.entries(values).map(([name, value]): [string, unknown] => [
    name,
    'variable' in value ? variables[value.variable] : (value.literal satisfies Literal),
  ]);
  return Object.fromEntries(bound);
}

function project(
  value: GraphValue,
  selections: readonly Selection[],
  path: readonly (string | number)[],
  execution: Execution,
): unknown {
  if (value === null || typeof value !== 'object') return value;
  if ('fields' in value) return execute(value, selections, path, execution);
  return value.map((item, index) => project(item, selections, [...path, index], execution));
}
