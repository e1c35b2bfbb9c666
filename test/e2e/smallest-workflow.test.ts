import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

import { mustRunAct } from '../act/act.ts';
import { openWorkflowStage } from '../act/workflow-stage.ts';
import type { WorkflowStage } from '../act/workflow-stage.ts';
import { externalIdCanary } from './harness/stage.ts';

const timeoutMs = 300_000;
const isRun = mustRunAct();

(isRun ? describe : describe.skip)('docs/examples/smallest.yml', () => {
  let there: WorkflowStage;
  beforeAll(async () => {
    there = await openWorkflowStage('smallest.yml');
  });
  afterAll(() => there.close());

  test(
    'plans a pull request with the terraform of the runner, which fits, comments, and only reads',
    async () => {
      const { exitCode, log, recorded } = await there.run({ event: 'pull_request' });
      expect({ exitCode, log }).toEqual({ exitCode: 0, log });
      expect(log).toContain('::set-output:: outcome=planned');
      expect(log).not.toContain(externalIdCanary);
      const called = recorded.filter(({ service }) => service === 'cloudformation').map(({ action }) => action);
      expect(called.filter((action) => !/^(Describe|List)/.test(action))).toEqual([]);
      expect(called.length).toBeGreaterThan(0);
      const comments = there.stage.github.repository.comments(there.pullRequest).map(({ body }) => body);
      expect(comments).toEqual([expect.stringContaining('"command":"plan"')]);
    },
    timeoutMs,
  );
});
