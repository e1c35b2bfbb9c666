import { jest } from '@jest/globals';

import { createLog } from '../../src/runner/log.ts';

/** Everything that the log writes to the step's output. */
export function logged(lines: readonly string[]): string {
  let written = '';
  const spy = jest.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    written += String(chunk);
    return true;
  });
  const log = createLog((text) => text);
  for (const line of lines) {
    log.info(line);
    log.warning(line);
    log.error(line);
    log.debug(line);
    log.group(line, [line, `a\n${line}`]);
    log.openGroup(line);
    log.closeGroup();
  }
  spy.mockRestore();
  return written;
}
