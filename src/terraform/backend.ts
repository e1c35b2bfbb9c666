import type { Json } from '../domain/json.ts';

export interface Backend {
  readonly type: string;
  readonly config: Readonly<Record<string, string>>;
  /** Arguments that are a block, a map or a list; undefined: none. */
  readonly blocks?: Readonly<Record<string, Json>>;
}

export interface BackendFacts {
  /** The user's own input. */
  readonly backend: Backend;
  readonly accountId: string;
  readonly awsRegion: string;
  readonly stackSetName: string;
  /** Directory of the user's checkout, in which a relative `path` of a local backend is. */
  readonly workspace: string;
  /** Of the job. */
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/**
 * Adds the arguments that the user omits. The default key contains account, Region and stack set, so that two stack
 * sets never share a state by accident.
 */
export function completeBackend(facts: BackendFacts): Backend {
  const { backend, accountId, awsRegion, stackSetName, workspace } = facts;
  switch (backend.type) {
    case 's3':
      return {
        ...backend,
        ...nameProfileFiles(facts),
        config: {
          key: `stackset-role-action/${accountId}/${awsRegion}/${stackSetName}.tfstate`,
          region: awsRegion,
          use_lockfile: 'true',
          encrypt: 'true',
          ...backend.config,
        },
      };
    case 'local': {
      const path = backend.config['path'] ?? `${stackSetName}.tfstate`;
      return {
        ...backend,
        config: { ...backend.config, path: path.startsWith('/') ? path : `${workspace}/${path}` },
      };
    }
    default:
      return backend;
  }
}

/** Where a named profile is: Terraform's own home directory has no such files. */
function nameProfileFiles({ backend, environment }: BackendFacts): Pick<Backend, 'blocks'> {
  const home = environment['HOME'] ?? environment['USERPROFILE'];
  if (backend.config['profile'] === undefined || home === undefined) return {};
  return {
    blocks: {
      shared_config_files: [environment['AWS_CONFIG_FILE'] ?? `${home}/.aws/config`],
      shared_credentials_files: [environment['AWS_SHARED_CREDENTIALS_FILE'] ?? `${home}/.aws/credentials`],
      ...backend.blocks,
    },
  };
}

/** Terraform's `backend` block without arguments, which `-backend-config` provides. */
export function renderBackendBlock(type: string): string {
  return `terraform {\n  backend "${type}" {}\n}\n`;
}
