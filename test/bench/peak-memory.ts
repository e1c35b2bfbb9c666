import { appendFileSync, readFileSync } from 'node:fs';
import process from 'node:process';

/** Names the file that gets one line a process: the most memory it ever held, bytes. */
export const peakFileVariable = 'BENCH_PEAK_MEMORY_FILE';

// Loaded with --import into a process that is measured. What it imports there is part of what is measured, so: nothing
// more.
const file = process.env[peakFileVariable];
if (file !== undefined) {
  process.on('exit', () => {
    appendFileSync(file, `${readPeakBytes()}\n`);
  });
}

/** Linux counts the memory of the parent process into `maxRSS`; VmHWM is the process's own. */
function readPeakBytes(): number {
  try {
    const [, kilobytes] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8')) ?? [];
    if (kilobytes !== undefined) return Number(kilobytes) * 1024;
  } catch {
    // No /proc on this system.
  }
  return process.resourceUsage().maxRSS * 1024;
}
