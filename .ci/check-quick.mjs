#!/usr/bin/env node
// Types, lint, format and layers of what changed since HEAD: staged, unstaged and untracked files. Where nothing changed,
// those of the last commit. Usage: npm run check:quick
//
// It can miss what a change breaks in files that did not change, lint findings above all: `npm run check` finds that.
import { execFileSync } from 'node:child_process';
import { lstatSync } from 'node:fs';
import { dirname } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

import { runParts } from './run-parts.mjs';

process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));

const uncommitted = [
  ...list('diff', '--name-only', '-z', 'HEAD'),
  ...list('ls-files', '--others', '--exclude-standard', '-z'),
];
const changed =
  uncommitted.length > 0 ? uncommitted : list('show', '--name-only', '--format=', '-m', '--first-parent', '-z', 'HEAD');
// A deleted file breaks those that import it, so it counts for types and layers, where all files are read.
const present = changed.filter((file) => lstatSync(file, { throwIfNoEntry: false })?.isFile());
const linted = present.filter((file) => /\.(ts|js|mjs)$/.test(file));

const parts = [
  {
    name: 'lint',
    isNeeded: linted.length > 0,
    command: 'eslint',
    args: ['--no-warn-ignored', '--', ...linted],
  },
  {
    name: 'types',
    isNeeded: changed.some((file) => /\.ts$|tsconfig\.json$|^package-lock\.json$/.test(file)),
    command: process.execPath,
    args: ['--run', 'check:types'],
  },
  {
    name: 'layers',
    isNeeded: changed.some((file) => /^src\/|^\.dependency-cruiser\.mjs$/.test(file)),
    command: process.execPath,
    args: ['--run', 'check:layers'],
  },
  {
    name: 'format',
    isNeeded: present.length > 0,
    command: 'prettier',
    args: ['--check', '--ignore-unknown', '--', ...present],
  },
];
process.stdout.write(
  `${uncommitted.length > 0 ? 'Changed since HEAD' : 'Changed by the last commit'}: ${changed.length} files\n`,
);
process.exitCode = await runParts(parts.filter(({ isNeeded }) => isNeeded));

function list(...args) {
  return execFileSync('git', args, { encoding: 'utf8' }).split('\0').filter(Boolean);
}
