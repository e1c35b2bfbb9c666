import { readdirSync, readFileSync } from 'node:fs';

/** A process and when it began: another one that got the same id later is another one. */
export interface ProcessRef {
  readonly pid: number;
  readonly startedAt: string;
  readonly name: string;
}

interface ProcessEntry extends ProcessRef {
  readonly parentPid: number;
  readonly state: string;
}

/** The process and all below it, itself first; parents are followed, since terraform has a process group of its own. */
export function findProcessTree(pid: number): readonly ProcessRef[] {
  const all = readProcesses();
  const found = all.filter((entry) => entry.pid === pid);
  for (let index = 0; index < found.length; index += 1) {
    found.push(...all.filter((entry) => entry.parentPid === found[index]?.pid));
  }
  return found;
}

/** Those that still run; what is dead and waits for its parent does not. */
export function stillRunning(refs: readonly ProcessRef[]): readonly ProcessRef[] {
  return refs.filter((ref) => {
    const now = readProcess(ref.pid);
    return now !== undefined && now.startedAt === ref.startedAt && now.state !== 'Z';
  });
}

/** Ends a process and all below it at once. Each is stopped first, so that none starts another in the meantime. */
export function killProcessTree(pid: number): void {
  const stopped = new Set<number>();
  for (;;) {
    const fresh = findProcessTree(pid).filter((ref) => !stopped.has(ref.pid));
    if (fresh.length === 0) break;
    for (const ref of fresh) {
      send(ref.pid, 'SIGSTOP');
      stopped.add(ref.pid);
    }
  }
  for (const each of stopped) send(each, 'SIGKILL');
}

/** Ends those that still run, and answers their names. */
export function killLeft(refs: readonly ProcessRef[]): readonly string[] {
  const left = stillRunning(refs);
  for (const { pid } of left) send(pid, 'SIGKILL');
  return left.map(({ name }) => name);
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    // It has ended by itself between being seen and being signalled.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

function readProcesses(): readonly ProcessEntry[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => readProcess(Number(name)))
    .filter((entry) => entry !== undefined);
}

/** From /proc/PID/stat; the name is in parentheses and may hold any character. */
function readProcess(pid: number): ProcessEntry | undefined {
  let stat: string;
  try {
    stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  } catch {
    return undefined;
  }
  const end = stat.lastIndexOf(')');
  const fields = stat.slice(end + 2).split(' ');
  const [state = '', parentPid = '0'] = fields;
  return {
    pid,
    parentPid: Number(parentPid),
    state,
    startedAt: fields[19] ?? '',
    name: stat.slice(stat.indexOf('(') + 1, end),
  };
}
