#!/usr/bin/env node
// Everything that is checked without running the tests. Usage: npm run check
//
// Caches lie in node_modules/.cache, which `npm ci` removes: CI always starts without them.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

import { runParts } from './run-parts.mjs';

process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));

// Longest first.
process.exitCode = await runParts([
  script('check:lint', '--cache', '--cache-strategy', 'content', '--cache-location', lintCache()),
  script('check:dist'),
  script('check:format'),
  script('check:types'),
  script('check:workflows'),
  script('check:layers'),
  script('check:terraform'),
]);

/** A script of package.json. */
function script(name, ...args) {
  return { name, command: process.execPath, args: ['--run', name, '--', ...args] };
}

/**
 * What ESLint says of a file depends on the types in other files, which its cache does not know. So the cache has a
 * name for the contents of all files that bear types: after a change in any of them, every file is read again.
 */
function lintCache() {
  const patterns = ['*.ts', '*tsconfig.json', 'package-lock.json', 'eslint.config.js'];
  const list = ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--', ...patterns];
  const files = execFileSync('git', list, { encoding: 'utf8' }).split('\0').filter(existsSync);
  const hash = createHash('sha256');
  for (const file of new Set(files)) hash.update(`${file}\0`).update(readFileSync(file)).update('\0');
  return `node_modules/.cache/eslint/${hash.digest('hex').slice(0, 16)}`;
}
