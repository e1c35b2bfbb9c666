import { isHidden } from './hidden-value.ts';
import type { StackSetVersion } from './stack-set.ts';
import { canonicalJson, jsonOrText } from '../json.ts';

/** What distinguishes two versions of a role. */
export type VersionText = Pick<StackSetVersion, 'templateBody' | 'parameters'>;

/**
 * Whether a stack set defines this version. Templates are compared by structure, as Terraform compares them; parameters
 * as far as the version names them; a value that AWS hides counts as equal.
 */
export function definesVersion(found: VersionText, version: VersionText): boolean {
  const [actual, wanted] = [found, version].map(({ templateBody }) => canonicalJson(jsonOrText(templateBody)));
  if (actual !== wanted) return false;
  return Object.entries(version.parameters).every(([name, value]) => {
    const parameter = found.parameters[name];
    return parameter === value || (parameter !== undefined && isHidden(parameter));
  });
}
