#!/usr/bin/env node
// Sets the next version everywhere: package.json, its lock file, the constant in the log, the sources of the Terraform
// module in the documentation, the changelog. Usage: npm run release:prepare -- 1.2.3
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

import { findSection, moveUnreleased } from './changelog.mjs';
import { parseVersion } from './versions.mjs';

process.chdir(dirname(dirname(dirname(fileURLToPath(import.meta.url)))));

const version = (process.argv[2] ?? '').replace(/^v/, '');
if (parseVersion(`v${version}`) === undefined)
  stop(`version: ${JSON.stringify(version)} is not a version. Write it as 1.2.3.`);
const changelog = readFileSync('CHANGELOG.md', 'utf8');
if (findSection(changelog, version) !== undefined) stop(`CHANGELOG.md: has a section ${version} already.`);
if ((findSection(changelog, 'Unreleased') ?? '') === '')
  stop('CHANGELOG.md: has nothing unreleased. Say what a user notices.');

const repositoryUrl = /^\[Unreleased\]: (https:\/\/[^/]+\/[^/]+\/[^/]+)\//m.exec(changelog)?.[1];
if (repositoryUrl === undefined) stop('CHANGELOG.md: has no link [Unreleased] at its end.');
change('package.json', (text) => text.replace(/^ {2}"version": ".*"/m, `  "version": "${version}"`));
// The lock file names the version at its top and in the package that is this repository.
change('package-lock.json', (text) => {
  const lock = JSON.parse(text);
  lock.version = version;
  lock.packages[''].version = version;
  return `${JSON.stringify(lock, null, 2)}\n`;
});
change('src/runner/version.ts', (text) => text.replace(/'\d+\.\d+\.\d+'/, `'${version}'`));
// The changelog and the decisions say what was true once.
const patterns = ['*.md', '*.tf', '*.yml', ':!CHANGELOG.md', ':!docs/adr'];
const documents = execFileSync('git', ['ls-files', '-z', '--', ...patterns], { encoding: 'utf8' })
  .split('\0')
  .filter(Boolean);
for (const file of documents) change(file, (text) => text.replaceAll(/\?ref=v\d+\.\d+\.\d+/g, `?ref=v${version}`));
const date = new Date().toISOString().slice(0, 10);
change('CHANGELOG.md', (text) => moveUnreleased(text, { version, date, repositoryUrl }));
process.stdout.write(`${version} is set. Read the changelog, build (npm run build), and open a pull request.\n`);

function change(file, edit) {
  const before = readFileSync(file, 'utf8');
  const after = edit(before);
  if (after !== before) writeFileSync(file, after);
}

function stop(problem) {
  process.stderr.write(`${problem}\n`);
  process.exit(1);
}
