// CHANGELOG.md in the form of Keep a Changelog.

/** The text under the heading of a version, such as `1.2.3`, or of `Unreleased`; undefined without that heading. */
export function findSection(changelog, name) {
  const lines = changelog.split('\n');
  const isHeading = (line) => line.startsWith('## ');
  const start = lines.findIndex((line) => isHeading(line) && line.startsWith(`## [${name}]`));
  if (start === -1) return undefined;
  const length = lines.slice(start + 1).findIndex((line) => isHeading(line) || /^\[[^\]]+\]: /.test(line));
  return lines
    .slice(start + 1, length === -1 ? undefined : start + 1 + length)
    .join('\n')
    .trim();
}

/**
 * The changelog with what is unreleased under a version, and its links at the end.
 * @param date such as 2026-11-30
 */
export function moveUnreleased(changelog, { version, date, repositoryUrl }) {
  const link = (name, target) => `[${name}]: ${repositoryUrl}/${target}`;
  const links = [link('Unreleased', `compare/v${version}...HEAD`), link(version, `releases/tag/v${version}`)];
  return changelog
    .replace(/^## \[Unreleased\]\n/m, `## [Unreleased]\n\n## [${version}] - ${date}\n`)
    .replace(/^\[Unreleased\]: .*$/m, () => links.join('\n'));
}
