import { QueryError } from './graphql-document.ts';
import type { FieldSelection, Operation, Selection } from './graphql-document.ts';

interface Field {
  /** The object type of its value; absent for a scalar. */
  readonly type?: string;
  readonly arguments?: readonly string[];
}

type Fields = Readonly<Record<string, Field>>;

const scalar: Field = {};

function scalars(...names: readonly string[]): Fields {
  return Object.fromEntries(names.map((name) => [name, scalar]));
}

const actor = scalars('login', 'url');

/** The supported part of GitHub's schema. A field that is not listed gets GitHub's error for an unknown field. */
const types: Readonly<Record<string, Fields>> = {
  Query: {
    viewer: { type: 'User' },
    node: { type: 'Node', arguments: ['id'] },
    nodes: { type: 'Node', arguments: ['ids'] },
    repository: { type: 'Repository', arguments: ['owner', 'name', 'followRenames'] },
  },
  Actor: actor,
  User: { ...actor, ...scalars('id', 'databaseId') },
  Bot: { ...actor, ...scalars('id', 'databaseId') },
  Node: scalars('id'),
  Repository: {
    ...scalars('id', 'databaseId', 'name', 'nameWithOwner', 'url'),
    pullRequest: { type: 'PullRequest', arguments: ['number'] },
  },
  PullRequest: {
    ...scalars('id', 'number', 'title', 'url', 'state', 'merged', 'mergedAt'),
    ...scalars('headRefName', 'headRefOid', 'baseRefName', 'baseRefOid'),
    author: { type: 'Actor' },
    comments: { type: 'IssueCommentConnection', arguments: ['first', 'after', 'last', 'before'] },
  },
  IssueCommentConnection: {
    totalCount: scalar,
    nodes: { type: 'IssueComment' },
    edges: { type: 'IssueCommentEdge' },
    pageInfo: { type: 'PageInfo' },
  },
  IssueCommentEdge: { cursor: scalar, node: { type: 'IssueComment' } },
  PageInfo: scalars('hasNextPage', 'hasPreviousPage', 'startCursor', 'endCursor'),
  IssueComment: {
    ...scalars('id', 'databaseId', 'fullDatabaseId', 'body', 'url', 'createdAt', 'publishedAt', 'updatedAt'),
    ...scalars('lastEditedAt', 'includesCreatedEdit', 'viewerDidAuthor', 'isMinimized'),
    author: { type: 'Actor' },
    editor: { type: 'Actor' },
  },
};

const implementations: Readonly<Record<string, readonly string[]>> = {
  Actor: ['User', 'Bot'],
  Node: ['User', 'Bot', 'Repository', 'PullRequest', 'IssueComment'],
};

/** Whether an object of the concrete type matches `... on type`. */
export function isOfType(concrete: string, type: string): boolean {
  return concrete === type || implementations[type]?.includes(concrete) === true;
}

/**
 * Checks the whole query before it runs, so that a wrong field is an error even below an empty list. Throws QueryError
 * with GitHub's words.
 */
export function validateQuery(operation: Operation): void {
  validateSelections(operation.selections, 'Query', new Set(operation.variables.map(({ name }) => name)));
}

function validateSelections(selections: readonly Selection[], type: string, variables: ReadonlySet<string>): void {
  for (const selection of selections) {
    if (selection.kind === 'field') {
      validateField(selection, type, variables);
      continue;
    }
    const isPossible = isOfType(selection.type, type) || isOfType(type, selection.type);
    if (types[selection.type] === undefined || !isPossible) {
      throw new QueryError(`Fragment on ${selection.type} can't be spread inside ${type}`, 'cannotSpreadFragment');
    }
    validateSelections(selection.selections, selection.type, variables);
  }
}

function validateField(selection: FieldSelection, type: string, variables: ReadonlySet<string>): void {
  const { name } = selection;
  const field = name === '__typename' ? scalar : types[type]?.[name];
  if (field === undefined) throw new QueryError(`Field '${name}' doesn't exist on type '${type}'`, 'undefinedField');
  for (const [argument, value] of Object.entries(selection.arguments)) {
    if (field.arguments?.includes(argument) !== true) {
      throw new QueryError(`Field '${name}' doesn't accept argument '${argument}'`, 'argumentNotAccepted');
    }
    if ('variable' in value && !variables.has(value.variable)) {
      throw new QueryError(`Variable $${value.variable} is used but not declared`, 'variableNotDefined');
    }
  }
  if (field.type === undefined && selection.selections.length > 0) {
    throw new QueryError(`Selections can't be made on scalars (field '${name}')`, 'selectionMismatch');
  }
  if (field.type === undefined) return;
  if (selection.selections.length === 0) {
    throw new QueryError(`Field must have selections (field '${name}' returns ${field.type})`, 'selectionMismatch');
  }
  validateSelections(selection.selections, field.type, variables);
}
