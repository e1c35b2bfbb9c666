import type { StackSetVersion } from './stack-set.ts';
import { canonicalJson, jsonOrText } from '../json.ts';

/** What distinguishes two versions of a role. */
export type VersionText = Pick<StackSetVersion, 'templateBody' | 'parameters'>;

/**
 * Whether a stack set defines this version. Templates are compared by structure, as Terraform compares them; only the
 * parameters that the version names count, and a NoEcho value, which AWS returns as asterisks, counts as equal.
 */
export function definesVersion(found: VersionText, version: VersionText): boolean {
  const [actual, wanted] = [found, version].map(({ templateBody }) => canonicalJson(jsonOrText(templateBody)));
  if (actual !== wanted) return false;
  return Object.entries(version.parameters).every(([name, value]) => {
    const parameter = found.parameters[name];
    return parameter === value || (parameter !== undefined && /^\*+$/.test(parameter));
  });
}
