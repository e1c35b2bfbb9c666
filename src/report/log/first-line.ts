import type { Command } from '../../domain/rollout-request.ts';
import type { StackSetRef } from '../../domain/stack-set/stack-set.ts';
import { logLine } from './log-line.ts';

export interface FirstLineFacts {
  readonly command: Command;
  readonly stackSet: StackSetRef;
  /** Commit that was reviewed or pushed. */
  readonly headSha: string;
  /** Release of this action. */
  readonly version: string;
  /** Tag or commit that the workflow uses the action at; undefined: not known. */
  readonly actionRef: string | undefined;
}

/** What this log is about: the first line of every run. */
export function firstLine({ command, stackSet, headSha, version, actionRef }: FirstLineFacts): string {
  const ref = actionRef === undefined || actionRef === '' ? '' : ` (${shortRef(actionRef)})`;
  const action = `stackset-role-action ${version}${ref}`;
  return logLine(`${command} ${stackSet.name} in ${stackSet.region} · commit ${headSha.slice(0, 7)} · ${action}`);
}

function shortRef(ref: string): string {
  return /^[0-9a-f]{40}$/.test(ref) ? ref.slice(0, 7) : ref;
}
