import type { NamedPolicy, PolicyDocument } from '../permissions.ts';

/**
 * Reads the same document once: an audit compares thousands of roles that have the same managed policies. What is read of
 * a document that nothing holds any more is not kept.
 */
export function keptByDocument<Read>(read: (policy: NamedPolicy) => Read): (policy: NamedPolicy) => Read {
  const kept = new WeakMap<PolicyDocument, Map<string, Read>>();
  return (policy) => {
    const byName = kept.get(policy.document) ?? new Map<string, Read>();
    const known = byName.get(policy.name);
    if (known !== undefined) return known;
    const value = read(policy);
    kept.set(policy.document, byName.set(policy.name, value));
    return value;
  };
}
