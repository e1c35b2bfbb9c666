import { expect, test } from '@jest/globals';

import { createCall } from '../../src/terraform/call.ts';
import type { RunOptions } from '../../src/terraform/process.ts';
import { done } from './terraform-stage.ts';

test('only the subcommand that must finish is marked so, for the post step of a killed run', async () => {
  const started: (readonly [string | undefined, RunOptions['mustFinish']])[] = [];
  const call = createCall({
    binary: 'terraform',
    directory: { path: '/private' },
    environment: {},
    start: (_, argv, { mustFinish }) => {
      started.push([argv[0], mustFinish]);
      return { completed: Promise.resolve(done), interrupt: () => undefined };
    },
    redact: (text) => text,
  });
  await call.run(['apply']);
  await call.runToEnd(['state', 'push']);
  expect(started).toEqual([
    ['apply', undefined],
    ['state', true],
  ]);
});
