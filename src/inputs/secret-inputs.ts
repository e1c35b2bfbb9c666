import * as core from '@actions/core';

import { findSecretValues, isHideable, isSecretEntry } from '../domain/secret-values.ts';
import { findBackendSecrets } from './backend-secrets.ts';
import type { Environment } from './input-text.ts';
import { parseList } from './value-parsers.ts';

/**
 * Values that no text may contain: external id, token, the credentials of the backend, the values of the template under
 * secret names, those of `sensitive-parameters` and all of `secret-template-parameters`, and the credentials of the job
 * with which Terraform and the AWS SDK may sign in. Reads malformed inputs, too.
 */
export function findSecrets(environment: Environment): readonly string[] {
  const named = parseList(core.getInput('sensitive-parameters'));
  const secrets = [
    ...(['external-id', 'github-token'] as const).map((input) => core.getInput(input)),
    ...findBackendSecrets(core.getInput('backend-config')),
    ...findSecretValues(core.getInput('template-parameters'), named),
    ...findAllValues(core.getInput('secret-template-parameters')),
    ...findJobCredentials(environment),
  ];
  return [...new Set(secrets)].filter(isHideable);
}

/** Of `key=value` lines; of another line the whole. */
function findAllValues(text: string): readonly string[] {
  return text.split(/[\r\n]+/).map((line) => line.slice(line.indexOf('=') + 1).trim());
}

/** Of AWS and of each backend: what the environment of the job may hold for them. */
const signInVariable = /^(?:AWS|ACTIONS|ARM|GOOGLE|TF|PG|CONSUL|KUBE|TENCENTCLOUD|ALICLOUD|OSS)(?:_|PASS)/;
const credentialVariable = /(?:^TF_TOKEN_.+|_AUTH|_CREDENTIALS|_SECRET_ID|PASSWORD|PASSPHRASE|CERTIFICATE|_PEM)$/;

function findJobCredentials(environment: Environment): readonly string[] {
  return Object.entries(environment).flatMap(([name, value = '']) =>
    signInVariable.test(name) && (isSecretEntry(name, value) || credentialVariable.test(name)) ? [value] : [],
  );
}
