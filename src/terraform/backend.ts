export interface Backend {
  readonly type: string;
  readonly config: Readonly<Record<string, string>>;
}

export interface BackendFacts {
  /** As the user gave it. */
  readonly backend: Backend;
  readonly accountId: string;
  readonly awsRegion: string;
  readonly stackSetName: string;
  /** Directory of the user's checkout; a relative `path` of a local backend means there. */
  readonly workspace: string;
}

/**
 * Fills in what the user left out. The default key holds account, Region and stack set, so that two stack sets never
 * share a state by accident.
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

/** Terraform's `backend` block with everything left to `-backend-config`. */
export function renderBackendBlock(type: string): string {
  return `terraform {\n  backend "${type}" {}\n}\n`;
}
