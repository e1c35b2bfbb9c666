/** What every name in the sandbox ends with. */
const suffix = '-sandbox';

const hashCharacters = 8;

/** Names that AWS limits, and how long they may be. */
export const longestRoleName = 64;
const longestStackName = 128;

/**
 * A name beside the one that the stack set gives the same account.
 * @param most characters; a name that gets too long is cut, and a hash keeps it apart from others that begin like it.
 */
export function sandboxName(name: string, most: number, sha256: (text: string) => string): string {
  const whole = name + suffix;
  if (whole.length <= most) return whole;
  const hash = sha256(name).slice(0, hashCharacters);
  return `${name.slice(0, most - suffix.length - hashCharacters - 1)}-${hash}${suffix}`;
}

/** Always the same for one stack set: the next run finds what a killed one has left. */
export function sandboxStackName(stackSetName: string, sha256: (text: string) => string): string {
  const name = `stackset-role-action-sandbox-${stackSetName}`;
  if (name.length <= longestStackName) return name;
  return `${name.slice(0, longestStackName - hashCharacters - 1)}-${sha256(name).slice(0, hashCharacters)}`;
}

/** What a template may not know the value of: it is added to what CloudFormation evaluates. */
export function suffixed(text: string): string {
  return text + suffix;
}
