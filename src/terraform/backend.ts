export interface Backend {
  readonly type: string;
  readonly config: Readonly<Record<string, string>>;
}

export interface BackendFacts {
  /** The user's own input. */
  readonly backend: Backend;
  readonly accountId: string;
  readonly awsRegion: string;
  readonly stackSetName: string;
  /** Directory of the user's checkout, in which a relative `path` of a local backend is. */
  readonly workspace: string;
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
        type: 's3',
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
        type: 'local',
        config: { ...backend.config, path: path.startsWith('/') ? path : `${workspace}/${path}` },
      };
    }
    default:
      return backend;
  }
}

/** Terraform's `backend` block without arguments, which `-backend-config` provides. */
export function renderBackendBlock(type: string): string {
  return `terraform {\n  backend "${type}" {}\n}\n`;
}
