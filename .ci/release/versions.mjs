// Versions as this repository releases them: v1.2.3, without pre-releases, and one plain tag for each major version.

const form = /^v(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/;

/** `[major, minor, patch]`; undefined for any other text. */
export function parseVersion(text) {
  return form.exec(text)?.slice(1).map(Number);
}

/** The plain tag that moves, such as `v1`. */
export function majorTagOf(version) {
  return `v${parseVersion(version)[0]}`;
}

/** Branch from which a fix of an older line may be released, such as `support/v1.2`. */
export function lineBranchOf(version) {
  const [major, minor] = parseVersion(version);
  return `support/v${major}.${minor}`;
}

/** Negative when `a` is older. */
export function compareVersions(a, b) {
  const [left, right] = [parseVersion(a), parseVersion(b)];
  const index = left.findIndex((number, place) => number !== right[place]);
  return index === -1 ? 0 : left[index] - right[index];
}

/** undefined for an empty list. */
export function newestOf(versions) {
  return versions.toSorted(compareVersions).at(-1);
}
