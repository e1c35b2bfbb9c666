import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** What is known of a process id now. */
export type ProcessState =
  /**
   * `startedAt`: in some form that stays the same. Ids are reused, so the id alone names no process; the command line
   * would change when a script that wraps terraform becomes it.
   */
  | { readonly kind: 'running'; readonly startedAt: string }
  /** No process has this id, or it is dead and waits for its parent. */
  | { readonly kind: 'gone' }
  | { readonly kind: 'unknown' };

/** Synchronous, so that nothing can happen between the start of a process and the note of who it is. */
export type LookAtProcess = (pid: number) => ProcessState;

/** @param procDirectory Linux has it, macOS has not; there `ps` answers the same. */
export function createLookAtProcess(procDirectory = '/proc'): LookAtProcess {
  // A container may have no `ps`, so it is not asked where /proc answers.
  return existsSync(`${procDirectory}/self/stat`) ? (pid) => lookIntoProc(procDirectory, pid) : askPs;
}

function lookIntoProc(procDirectory: string, pid: number): ProcessState {
  try {
    const stat = readFileSync(`${procDirectory}/${pid}/stat`, 'utf8');
    // The name comes before them, in parentheses, and may hold any character.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [state = ''] = fields;
    // Field 22 of proc(5), in ticks since the machine was started.
    const startedAt = fields[19];
    if (startedAt === undefined) return { kind: 'unknown' };
    return /^[ZX]/.test(state) ? { kind: 'gone' } : { kind: 'running', startedAt };
  } catch (error) {
    return isCode(error, 'ENOENT', 'ESRCH') ? { kind: 'gone' } : { kind: 'unknown' };
  }
}

function askPs(pid: number): ProcessState {
  if (isGone(pid)) return { kind: 'gone' };
  try {
    const options = ['-o', 'stat=', '-o', 'lstart=', '-p', String(pid)];
    // `lstart` depends on the language.
    const line = execFileSync('ps', options, { encoding: 'utf8', env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' } });
    const [, state = '', startedAt] = /^\s*(\S+)\s+(\S.*?)\s*$/m.exec(line) ?? [];
    if (startedAt === undefined) return { kind: 'unknown' };
    return state.startsWith('Z') ? { kind: 'gone' } : { kind: 'running', startedAt: startedAt.replaceAll(/\s+/g, ' ') };
  } catch {
    // It may have ended in this moment.
    return isGone(pid) ? { kind: 'gone' } : { kind: 'unknown' };
  }
}

function isGone(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return isCode(error, 'ESRCH');
  }
}

function isCode(error: unknown, ...codes: readonly string[]): boolean {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return typeof code === 'string' && codes.includes(code);
}
