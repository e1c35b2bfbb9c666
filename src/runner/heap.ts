import { setFlagsFromString } from 'node:v8';

/** By how much the old generation may grow before it is collected, percent of what was alive. */
const growthPercent = 20;

/**
 * Makes V8 collect for memory instead of speed. AWS's answers are garbage as soon as a page is read; by default V8
 * keeps several times what is alive before it collects, since it has no reason to save (docs/performance.md).
 *
 * An action cannot choose the options of its process, and a process that started itself again would stand between the
 * runner and its signals (ADR 7). V8 reads both flags whenever it decides, not at its start. A version that does not
 * know one reports that on stderr and goes on: it needs more memory but works the same.
 */
export function keepHeapSmall(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
  setFlagsFromString(`--heap-growing-percent=${growthPercent}`);
}
