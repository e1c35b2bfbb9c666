// Runs the parts of a check side by side, as many at once as there are cores, and prints what each part said when it
// ends, so that the parts cannot talk at once.
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { performance } from 'node:perf_hooks';
import process from 'node:process';

/**
 * @param parts `{ name, command, args }` each. Put the longest first: then none of them is left over at the end.
 * @returns the exit code of the whole: 0 when each part ended with 0, else 1. A part that cannot start counts as failed.
 */
export async function runParts(parts) {
  const waiting = [...parts];
  const failed = [];
  const work = async () => {
    for (let part = waiting.shift(); part !== undefined; part = waiting.shift()) {
      if (!(await runPart(part))) failed.push(part.name);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  process.stdout.write(failed.length === 0 ? '\nAll parts passed.\n' : `\nFailed: ${failed.join(', ')}\n`);
  return failed.length === 0 ? 0 : 1;
}

async function runPart({ name, command, args }) {
  const start = performance.now();
  const { passed, output } = await collect(spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] }));
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  process.stdout.write(`\n── ${name}: ${passed ? 'passed' : 'FAILED'} after ${seconds} s\n${output}`);
  return passed;
}

function collect(child) {
  return new Promise((resolve) => {
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => (output += text));
    }
    child.on('error', (error) => resolve({ passed: false, output: `${error.message}\n` }));
    child.on('close', (code) => resolve({ passed: code === 0, output }));
  });
}
