import * as core from '@actions/core';

import { findSecretValues } from '../domain/secret-values.ts';
import { parseList } from './value-parsers.ts';

/**
 * Values that no text may contain: external id, token, and the values of backend and template under secret names or those
 * of `sensitive-parameters`. Reads malformed inputs, too.
 */
export function findSecrets(): readonly string[] {
  const named = parseList(core.getInput('sensitive-parameters'));
  return [
    ...(['external-id', 'github-token'] as const).map((input) => core.getInput(input)),
    ...findSecretValues(core.getInput('backend-config')),
    ...findSecretValues(core.getInput('template-parameters'), named),
  ].filter((secret) => secret !== '');
}
