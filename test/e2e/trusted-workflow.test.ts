import { chmodSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, describe, expect, test } from '@jest/globals';

import { mustRunAct } from '../act/act.ts';
import { openWorkflowStage } from '../act/workflow-stage.ts';
import type { WorkflowStage } from '../act/workflow-stage.ts';

const timeoutMs = 300_000;
const isRun = mustRunAct();

(isRun ? describe : describe.skip)('the workflow that the roles trust', () => {
  let there: WorkflowStage;
  afterEach(() => there.close());

  test(
    'runs nothing of the caller’s, whatever inputs the caller gives',
    async () => {
      there = await openWorkflowStage('caller.yml', {
        'terraform-binary': './steal.sh',
        'action-repository': 'octo-org/security-baseline',
        'action-ref': 'main',
        runner: 'the-attackers',
      });
      const caller = join(there.workplace.directory, 'caller');
      const loot = join(there.workplace.directory, 'loot');
      const script = join(caller, 'steal.sh');
      writeFileSync(script, `#!/bin/sh\nenv > ${loot}\n`);
      chmodSync(script, 0o755);
      const { log } = await there.run({ event: 'pull_request' });
      // GitHub refuses inputs that a called workflow does not have; act passes them by.
      expect(existsSync(loot)).toBe(false);
      expect(log).not.toContain('steal.sh');
    },
    timeoutMs,
  );

  test(
    'ends before it signs in where it cannot learn which commit of the action it is',
    async () => {
      there = await openWorkflowStage('caller.yml');
      const { exitCode, log, recorded } = await there.run({ event: 'pull_request', isOriginUnknown: true });
      expect(exitCode).not.toBe(0);
      expect(log).toContain('STACKSET_ROLE_ACTION_REPOSITORY and STACKSET_ROLE_ACTION_REF');
      expect(recorded).toEqual([]);
    },
    timeoutMs,
  );
});
