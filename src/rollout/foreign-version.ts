import { definesVersion } from '../domain/stack-set/stack-set-version.ts';
import type { VersionText } from '../domain/stack-set/stack-set-version.ts';
import type { RolloutContext } from './rollout-context.ts';

/**
 * Whether the stack set defines none of these versions: then another client has changed it meanwhile. CURRENT says that
 * an account has what the stack set defines, and not what that is.
 */
export async function definesAnother(
  { stackSets, stackSet }: Pick<RolloutContext, 'stackSets' | 'stackSet'>,
  versions: readonly VersionText[],
): Promise<boolean> {
  const found = await stackSets.find(stackSet);
  return found === undefined || !versions.some((version) => definesVersion(found, version));
}

/** What to do when another client has changed the version. */
export const foreignVersionAdvice =
  'Find out what was sent (`aws cloudformation describe-stack-set`, `list-stack-set-operations`). The next plan shows the difference, and the next apply replaces it.';
