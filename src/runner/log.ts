import * as core from '@actions/core';

import { visibleText } from '../domain/text/visible-text.ts';
import type { Log } from '../ports.ts';

/**
 * The job log. Text from AWS or Terraform must not become a workflow command of the runner, which reads `::…::` at the
 * start of a line (leading blanks ignored) and `##[…]` anywhere.
 * @param redact removes every known secret; the runner's own masking is the second line of defence.
 */
export function createLog(redact: (text: string) => string): Log {
  const clean = (text: string): string => neutraliseCommands(redact(text));
  const groups = createGroups();
  return {
    // A command as well: the runner shows it only when debug logging is on.
    debug: (message) => {
      core.debug(clean(message));
    },
    info: (message) => {
      groups.enter();
      core.info(clean(message));
    },
    // An annotation is a command of ours, whose text the toolkit escapes. The log shows the text line by line.
    warning: (message) => {
      groups.leave();
      core.warning(clean(message));
    },
    error: (message) => {
      groups.leave();
      core.error(clean(message));
    },
    group: (title, lines) => {
      groups.leave();
      core.startGroup(clean(title));
      for (const line of lines) core.info(clean(line));
      core.endGroup();
    },
    openGroup: (title) => {
      groups.open(clean(title));
    },
    closeGroup: () => {
      groups.close();
    },
  };
}

interface Groups {
  open(title: string): void;
  close(): void;
  /** Before a line that belongs to the open group. */
  enter(): void;
  /** Before a message that must not fold away with the group, or would end it. */
  leave(): void;
}

/** The runner supports one group at a time, and an error in a folded group stays unseen. */
function createGroups(): Groups {
  let title: string | undefined;
  let isInside = false;
  const leave = (): void => {
    if (isInside) core.endGroup();
    isInside = false;
  };
  const enter = (): void => {
    if (title === undefined || isInside) return;
    core.startGroup(title);
    isInside = true;
  };
  return {
    open: (given) => {
      leave();
      title = given;
      enter();
    },
    close: () => {
      leave();
      title = undefined;
    },
    enter,
    leave,
  };
}

/**
 * The runner is a .NET program: for it U+0085 is a blank like others, so that a command may stand behind one. Escape
 * sequences and returns could move the cursor over a line that is read as ours.
 */
function neutraliseCommands(text: string): string {
  return visibleText(text.replaceAll(/\r\n?/g, '\n'))
    .replaceAll(/^(\s*)::/gm, '$1: :')
    .replaceAll('##[', '# #[');
}
