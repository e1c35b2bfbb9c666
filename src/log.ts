import * as core from '@actions/core';

import type { Log } from './commands/ports.ts';

/**
 * The job log. Text from AWS or Terraform must not become a workflow command of the runner, which reads `::…::` at the
 * start of a line (leading blanks ignored) and `##[…]` anywhere.
 * @param redact takes every known secret out; the runner's own masking is the second line of defence.
 */
export function createLog(redact: (text: string) => string): Log {
  const clean = (text: string): string => neutraliseCommands(redact(text));
  return {
    info: (message) => {
      core.info(clean(message));
    },
    // An annotation is a command of ours: the runner escapes its text itself.
    warning: (message) => {
      core.warning(redact(message));
    },
    error: (message) => {
      core.error(redact(message));
    },
    group: (title, lines) => {
      core.startGroup(clean(title));
      for (const line of lines) core.info(clean(line));
      core.endGroup();
    },
  };
}

export function neutraliseCommands(text: string): string {
  return text.replaceAll(/^(\s*)::/gm, '$1: :').replaceAll('##[', '# #[');
}
