// The notes of a release: what the changelog says to a user, and every commit since the version before.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

import { findSection } from './changelog.mjs';

/** A release takes 125,000 characters; a commit's line has about 80. */
const mostCommits = 500;

export function renderNotes({ version, sha, repository, serverUrl }) {
  const section = findSection(readFileSync('CHANGELOG.md', 'utf8'), version.slice(1));
  const previous = findPreviousVersion(sha);
  const commits = listCommits(previous === undefined ? sha : `${previous}..${sha}`);
  const range = previous === undefined ? `commits/${version}` : `compare/${previous}...${version}`;
  const since = previous === undefined ? '' : ` since ${previous}`;
  // In a fence no subject can mention a person, link an issue or end the list.
  return [
    section,
    '',
    `<details><summary>${commits.length} ${commits.length === 1 ? 'commit' : 'commits'}${since}</summary>`,
    '',
    '```text',
    ...commits.slice(0, mostCommits),
    ...(commits.length > mostCommits ? [`… and ${commits.length - mostCommits} more`] : []),
    '```',
    '',
    '</details>',
    '',
    `[All changes](${serverUrl}/${repository}/${range}). \`gh release verify ${version}\` verifies this release.`,
  ].join('\n');
}

/** The newest version tag among the ancestors, which is that of the same line in a fix of an older one. */
function findPreviousVersion(sha) {
  try {
    return git('describe', '--tags', '--abbrev=0', '--match', 'v[0-9]*.[0-9]*.[0-9]*', `${sha}^`).trim();
  } catch {
    return undefined;
  }
}

function listCommits(range) {
  return git('log', '--no-merges', '--format=%h %s', range, '--').split('\n').filter(Boolean);
}

function git(...args) {
  return execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 2 ** 26 });
}
