import satisfies from 'semver/functions/satisfies.js';
import valid from 'semver/functions/valid.js';
import intersects from 'semver/ranges/intersects.js';
import maxSatisfying from 'semver/ranges/max-satisfying.js';
import validRange from 'semver/ranges/valid.js';

import { inputError } from '../../domain/user-error.ts';
import { oldestVersion } from './find-terraform.ts';

export { satisfies };

const usableVersions = `>=${oldestVersion}`;

/** @throws UserError for a range in which no version can be that the action works with. */
export function requireUsableRange(range: string): void {
  const shown = JSON.stringify(range);
  if (validRange(range) === null) {
    throw inputError('terraform-version', `${shown} is not a range of versions.`, 'Write a version such as 1.11.4.');
  }
  if (!intersects(range, usableVersions)) {
    const problem = `${shown} is too old. The action needs ${oldestVersion} or newer.`;
    throw inputError('terraform-version', problem, 'Write a version such as 1.11.4.');
  }
}

/** @returns the version, when the range is exactly one. */
export function findExactVersion(range: string): string | undefined {
  return valid(range) ?? undefined;
}

/** @returns the newest of these names that fits and is no pre-release. */
export function findNewest(names: readonly string[], range: string): string | undefined {
  // No pre-release satisfies this range.
  const usable = names.filter((name) => satisfies(name, usableVersions));
  return maxSatisfying(usable, range) ?? undefined;
}
