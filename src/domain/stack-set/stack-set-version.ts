import { isHidden } from './hidden-value.ts';
import type { StackSetVersion } from './stack-set.ts';
import { canonicalJson } from '../json.ts';
import type { Json } from '../json.ts';

/** What makes one version of a role another. */
export type VersionText = Pick<StackSetVersion, 'templateBody' | 'parameters'>;

/**
 * Whether a stack set defines this version. Templates are compared by structure, as Terraform compares them; parameters
 * as far as the version names them; a value that AWS hides counts as equal.
 */
export function definesVersion(found: VersionText, version: VersionText): boolean {
  if (canonicalTemplate(found.templateBody) !== canonicalTemplate(version.templateBody)) return false;
  return Object.entries(version.parameters).every(([name, value]) => {
    const actual = found.parameters[name];
    return actual === value || (actual !== undefined && isHidden(actual));
  });
}

/** What is no JSON is compared as it is. */
function canonicalTemplate(templateBody: string): string {
  try {
    return canonicalJson(JSON.parse(templateBody) as Json);
  } catch {
    return templateBody;
  }
}
