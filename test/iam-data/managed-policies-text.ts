import { isJsonObject } from '../../src/domain/json.ts';
import type { Json, JsonObject } from '../../src/domain/json.ts';

export interface ManagedPolicySource {
  /** `job-function/ViewOnlyAccess`. */
  readonly path: string;
  readonly versionId: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly document: Json;
}

/** The text that src/aws/iam-data/managed-policies.ts reads. Throws for what it could not say again. */
export function writeManagedPolicies(policies: readonly ManagedPolicySource[]): string {
  const blocks = policies
    .map((policy) => ({ name: policy.path.slice(policy.path.lastIndexOf('/') + 1), policy }))
    .toSorted((a, b) => compare(a.name, b.name) || compare(a.policy.path, b.policy.path))
    .map(({ policy }) => writePolicy(policy));
  return `\n\n${blocks.join('\n\n')}\n\n`;
}

function writePolicy({ path, versionId, date, document }: ManagedPolicySource): string {
  if (!/^\S+ v\d+ \d{4}-\d{2}-\d{2}$/.test(`${path} ${versionId} ${date}`)) throw new Error(`${path}: an odd head`);
  if (!isJsonObject(document)) throw new Error(`${path} is no policy`);
  const { Version: version, Statement: statements, ...others } = document;
  if (version !== '2012-10-17' || Object.keys(others).length > 0) throw new Error(`${path} is of an unknown form`);
  const lines = listOf(statements!).flatMap((statement) => {
    if (!isJsonObject(statement)) throw new Error(`${path} holds no statement`);
    return writeStatement(statement, path);
  });
  return [`${path} ${versionId} ${date}`, ...lines].join('\n');
}

const effects: Readonly<Record<string, readonly [action: string, notAction: string]>> = {
  Allow: ['A', 'a'],
  Deny: ['D', 'd'],
};

function writeStatement(statement: JsonObject, where: string): readonly string[] {
  const { Effect, Action, NotAction, Resource, NotResource, Condition, Sid, ...others } = statement;
  const letters = typeof Effect === 'string' ? effects[Effect] : undefined;
  const hasOneOfEach = (Action === undefined) !== (NotAction === undefined);
  if (letters === undefined || !hasOneOfEach || (Resource === undefined) === (NotResource === undefined))
    throw new Error(`${where}: a statement of an unknown form`);
  if (Object.keys(others).length > 0)
    throw new Error(`${where}: ${Object.keys(others).join()} beside ${JSON.stringify(Sid ?? null)}`);
  const actions = `${letters[Action === undefined ? 1 : 0]} ${writeActions(textsOf(Action ?? NotAction!), where)}`;
  const resources = textsOf(Resource ?? NotResource!).toSorted();
  if (resources.length === 0 || resources.some((resource) => !/^\S+$/.test(resource)))
    throw new Error(`${where}: an odd resource`);
  const isEvery = Resource !== undefined && resources.join(' ') === '*';
  return [
    actions,
    ...(isEvery ? [] : [`${Resource === undefined ? 'r' : 'R'} ${resources.join(' ')}`]),
    ...(Condition === undefined ? [] : [`C ${JSON.stringify(Condition)}`]),
  ];
}

function writeActions(actions: readonly string[], where: string): string {
  const odd = actions.find((action) => !/^(?:\*|[\w-]+:[\w*?-]+)$/.test(action));
  if (odd !== undefined || actions.length === 0) throw new Error(`${where}: the action ${odd ?? ''} is odd`);
  const services = Map.groupBy([...new Set(actions)].toSorted(), (action) => action.split(':')[0]!);
  return [...services]
    .map(([service, own]) => (own[0] === '*' ? '*' : `${service}:${own.map((one) => one.split(':')[1]!).join(',')}`))
    .join(' ');
}

function textsOf(value: Json): readonly string[] {
  return listOf(value).map((item) => {
    if (typeof item !== 'string') throw new Error(`${JSON.stringify(item)} is no text`);
    return item;
  });
}

function listOf(value: Json): readonly Json[] {
  return Array.isArray(value) ? (value as readonly Json[]) : [value];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
