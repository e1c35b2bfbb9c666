type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Where the documents of the action are, at the commit or tag that runs, without a slash at the end. GitHub sets
 * GITHUB_ACTION_REPOSITORY and GITHUB_ACTION_REF only for `uses: OWNER/NAME@REF`; the reusable workflow checks the
 * action out and sets variables of its own. undefined: not known, as for an action of the same repository.
 */
export function findDocumentsUrl(environment: Environment, serverUrl: string): string | undefined {
  const repository = environment['STACKSET_ROLE_ACTION_REPOSITORY'] ?? environment['GITHUB_ACTION_REPOSITORY'] ?? '';
  const ref = environment['STACKSET_ROLE_ACTION_REF'] ?? environment['GITHUB_ACTION_REF'] ?? '';
  const isKnown = /^[\w.-]+\/[\w.-]+$/.test(repository) && /^[\w./-]+$/.test(ref);
  return isKnown ? `${serverUrl}/${repository}/blob/${ref}/docs` : undefined;
}
