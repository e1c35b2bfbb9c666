// Runs before each script of package.json that needs node_modules, so that a fresh clone needs no other step.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import process from 'node:process';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
if (!existsSync(join(root, 'node_modules', '.package-lock.json'))) {
  process.stderr.write('Installing dependencies from the lock file (once) …\n');
  const argv = ['ci', '--ignore-scripts', '--no-audit', '--no-fund'];
  const { status } = spawnSync('npm', argv, { cwd: root, stdio: ['ignore', 2, 2] });
  process.exitCode = status ?? 1;
}
