import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

import { mustRunAct } from '../act/act.ts';
import { openWorkflowStage } from '../act/workflow-stage.ts';
import type { WorkflowStage } from '../act/workflow-stage.ts';

const timeoutMs = 300_000;
const [audit, billing] = ['organization-security-audit', 'organization-billing-reader'] as const;

/** Rows of the table in the step summary, without the links. */
function table(log: string): readonly string[] {
  const summary = log.slice(log.lastIndexOf('Summary - ## '));
  return [...summary.matchAll(/^ *(\| (?:✅|❌) .+ \|) .*\|$/gm)].map(([, row = '']) => row);
}

function changes({ recorded }: Awaited<ReturnType<WorkflowStage['run']>>): readonly unknown[] {
  return recorded
    .filter(({ service, action }) => service === 'cloudformation' && /^(Create|Update|Delete|Stop)/.test(action))
    .map(({ action, input }) => `${action} ${String(input['StackSetName'])}`)
    .toSorted();
}

(mustRunAct() ? describe : describe.skip)('docs/examples/several-roles.yml', () => {
  let there: WorkflowStage;
  beforeAll(async () => {
    there = await openWorkflowStage('several-roles.yml');
  });
  afterAll(() => there.close());

  test(
    'a pull request has a plan of each stack set, and one table of both',
    async () => {
      const run = await there.run({ event: 'pull_request' });
      expect({ exitCode: run.exitCode, log: run.log }).toEqual({ exitCode: 0, log: run.log });
      const comments = there.stage.github.repository.comments(there.pullRequest);
      expect(comments).toHaveLength(2);
      for (const name of [audit, billing]) {
        expect(comments.filter(({ body }) => body.includes(`Plan \`${name}\``))).toHaveLength(1);
      }
      expect(table(run.log)).toEqual([
        `| ✅ | \`${audit}\` | planned | 0 of 4 | – |`,
        `| ✅ | \`${billing}\` | planned | 0 of 4 | – |`,
      ]);
      expect(run.log).toMatch(/\[comment\]\(https:\/\/github\.com\/octo-org\/security-baseline\/pull\/1#issuecomment-/);
      expect(changes(run)).toEqual([]);
    },
    timeoutMs,
  );

  test(
    'one whose role may not reach it stops no other, and hides none',
    async () => {
      there.allow('apply', [audit]);
      const run = await there.run({ event: 'push' });
      expect(run.exitCode).not.toBe(0);
      expect(changes(run)).toEqual([`CreateStackInstances ${audit}`, `CreateStackSet ${audit}`]);
      const { exitCode, log } = await there.summarize('failure');
      expect(exitCode).not.toBe(0);
      expect(table(log)).toEqual([
        `| ✅ | \`${audit}\` | succeeded | 4 of 4 | – |`,
        `| ❌ | \`${billing}\` | failed | – | access-denied |`,
      ]);
      // test/contract holds the annotation: act may lose the last line of a script that fails.
      expect(log).toContain(`::set-output:: red=${billing}`);
    },
    timeoutMs,
  );

  test(
    'the next run finishes what was left, and leaves the other alone',
    async () => {
      there.allow('apply', there.stackSets);
      const run = await there.run({ event: 'push' });
      expect({ exitCode: run.exitCode, log: run.log }).toEqual({ exitCode: 0, log: run.log });
      expect(changes(run)).toEqual([`CreateStackInstances ${billing}`, `CreateStackSet ${billing}`]);
      expect(table(run.log)).toEqual([
        `| ✅ | \`${audit}\` | no-changes | 4 of 4 | – |`,
        `| ✅ | \`${billing}\` | succeeded | 4 of 4 | – |`,
      ]);
    },
    timeoutMs,
  );
});
