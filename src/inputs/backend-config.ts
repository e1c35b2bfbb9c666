import type { Json } from '../domain/json.ts';
import { isJsonObject } from '../domain/json.ts';
import { inputError } from '../domain/user-error.ts';
import { describePlace, JsonTextError, readJsonText } from './json-text.ts';
import type { InputName } from './rules.ts';
import { parseEntries, showValue } from './value-parsers.ts';

/** Arguments of a backend, as its user gives them. */
export interface BackendArguments {
  readonly config: Readonly<Record<string, string>>;
  /** Arguments that are a block, a map or a list; omitted when there is none. */
  readonly blocks?: Readonly<Record<string, Json>>;
}

/**
 * Arguments of Terraform's backends that are no plain value (read in the documentation of Terraform 1.11 to 1.14). Any
 * other value stays text, also one that looks like JSON: `credentials` of gcs is a JSON text.
 */
const kindOfBlock: Readonly<Record<string, 'object' | 'list'>> = {
  // s3; cos and oss have assume_role, too.
  allowed_account_ids: 'list',
  assume_role: 'object',
  assume_role_with_web_identity: 'object',
  endpoints: 'object',
  forbidden_account_ids: 'list',
  shared_config_files: 'list',
  shared_credentials_files: 'list',
  // kubernetes
  config_paths: 'list',
  exec: 'object',
  labels: 'object',
  // remote
  workspaces: 'object',
};

export function parseBackendConfig(input: InputName, text: string): BackendArguments {
  const entries = Object.entries(
    parseEntries(input, text, {
      separatedBy: 'lines',
      key: {
        pattern: /^[A-Za-z_][A-Za-z0-9_-]{0,127}$/,
        kind: 'the name of a backend argument',
        next: 'Use letters, digits, underscores and hyphens.',
      },
    }),
  );
  const empty = entries.find(([, value]) => value === '');
  if (empty !== undefined) {
    throw inputError(
      input,
      `${showValue(`${empty[0]}=`)} has no value.`,
      'Write a value after =, or remove the entry.',
    );
  }
  const blocks = entries.flatMap(([name, value]) => {
    const kind = Object.hasOwn(kindOfBlock, name) ? kindOfBlock[name] : undefined;
    return kind === undefined ? [] : [[name, parseBlock(input, name, value, kind)] as const];
  });
  const config = Object.fromEntries(entries.filter(([name]) => !Object.hasOwn(kindOfBlock, name)));
  return blocks.length === 0 ? { config } : { config, blocks: Object.fromEntries(blocks) };
}

/** Shows no part of the value, which may hold a secret. */
function parseBlock(input: InputName, name: string, text: string, kind: 'object' | 'list'): Json {
  const example = kind === 'object' ? `${name}={"name":"value"}` : `${name}=["value"]`;
  const next = `Write it as JSON in one line, such as ${example}.`;
  try {
    const { value } = readJsonText(text);
    if (kind === 'object' ? isJsonObject(value) : Array.isArray(value)) return value;
  } catch (error) {
    if (!(error instanceof JsonTextError)) throw error;
    const place = describePlace(text, error.offset).replace('line 1, ', '');
    throw inputError(input, `the value of ${showValue(name)} (not shown) is not JSON, at its ${place}.`, next);
  }
  throw inputError(
    input,
    `the value of ${showValue(name)} (not shown) is not a JSON ${kind === 'object' ? 'object' : 'array'}.`,
    next,
  );
}
