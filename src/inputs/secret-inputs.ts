import * as core from '@actions/core';

import { findSecretValues } from '../domain/secret-values.ts';

/** Values that no text may contain: external id, token, and the values of backend and template under secret names. */
export function findSecrets(): readonly string[] {
  return [
    ...(['external-id', 'github-token'] as const).map((input) => core.getInput(input)),
    ...(['backend-config', 'template-parameters'] as const).flatMap((input) => findSecretValues(core.getInput(input))),
  ].filter((secret) => secret !== '');
}
