import type { Json } from '../../json.ts';
import type { ProofTarget } from '../role-proof.ts';

type Place = Pick<ProofTarget, 'account' | 'stackId'>;

/**
 * A value of one account in the form of resolved texts, with symbols instead of what is the account's own: the same text
 * for all accounts that have the same. In the account itself, its id and the symbol mean the same thing.
 */
export function neutralText(value: unknown, place: Place): string {
  return neutralize(JSON.stringify(value).replaceAll('${', '${!'), place);
}

/** The same of a text of JSON that is in the form of resolved texts already. */
export function neutralize(text: string, { account, stackId }: Place): string {
  const stackName = stackNameOf(stackId);
  const ofStack =
    stackId === undefined || stackName === undefined
      ? text
      : text.replaceAll(stackId, '${AWS::StackId}').replaceAll(stackName, '${AWS::StackName}');
  return ofStack.replaceAll(new RegExp(`(?<!\\d)${account}(?!\\d)`, 'g'), '${AWS::AccountId}');
}

/** A text for people and for commands of one account. */
export function textForAccount(text: string, { account, stackId }: Place): string {
  return text
    .replaceAll('${AWS::AccountId}', account)
    .replaceAll('${AWS::StackId}', stackId ?? '${AWS::StackId}')
    .replaceAll('${AWS::StackName}', stackNameOf(stackId) ?? '${AWS::StackName}')
    .replaceAll('${!', '${');
}

/** `StackSet-audit-1f2e…`, of `arn:aws:cloudformation:us-east-1:111122223333:stack/StackSet-audit-1f2e…/uuid`. */
export function stackNameOf(stackId: string | undefined): string | undefined {
  return stackId?.split(':stack/')[1]?.split('/')[0];
}

/** Every text of a value, changed; keys stay. */
export function mapTexts<Value>(value: Value, change: (text: string) => string): Value {
  return mapJson(value as Json, change) as Value;
}

function mapJson(value: Json, change: (text: string) => string): Json {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return (value as readonly Json[]).map((item) => mapJson(item, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, mapJson(inner, change)]));
}

/** Every text of a value. */
export function listTexts(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(listTexts);
}
