import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

import { mustRunAct } from '../act/act.ts';
import { openWorkflowStage } from '../act/workflow-stage.ts';
import type { JobRun, WorkflowStage } from '../act/workflow-stage.ts';

const timeoutMs = 300_000;
const describeUnderAct = mustRunAct() ? describe : describe.skip;

function expectGreen({ exitCode, log }: JobRun): void {
  expect({ exitCode, log }).toEqual({ exitCode: 0, log });
}

/** Makes it a clone whose HEAD differs from the target branch in one file. */
function branchWith(path: string) {
  return (folder: string): void => {
    const git = (...args: readonly string[]): void => {
      const person = ['-c', 'user.name=A person', '-c', 'user.email=person@example.com'];
      execFileSync('git', ['-C', folder, ...person, ...args], { stdio: 'ignore' });
    };
    git('init', '--initial-branch=main');
    git('add', '--all');
    git('commit', '--allow-empty', '--message', 'Begin');
    git('update-ref', 'refs/remotes/origin/main', 'HEAD');
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), '');
    git('add', '--all');
    git('commit', '--message', `Change ${path}`);
  };
}

describeUnderAct('docs/examples/monorepo.yml', () => {
  let there: WorkflowStage;
  beforeAll(async () => {
    there = await openWorkflowStage('monorepo.yml');
  });
  afterAll(() => there.close());

  test(
    'a pull request that changes nothing of the role is not planned, and its required check is green',
    async () => {
      const run = await there.run({ event: 'pull_request', checkOut: branchWith('another/thing') });
      expectGreen(run);
      expect(run.log).toContain('Success - Main The role is planned, or nothing of it has changed');
      expect(run.recorded).toEqual([]);
    },
    timeoutMs,
  );

  test(
    'the merge queue plans when the role has changed, under the same check',
    async () => {
      const run = await there.run({ event: 'merge_group', checkOut: branchWith('security-role/role.yaml') });
      expectGreen(run);
      expect(run.log).toContain('::set-output:: outcome=planned');
      expect(run.log).toContain('Success - Main The role is planned, or nothing of it has changed');
    },
    timeoutMs,
  );
});

describeUnderAct('docs/examples/chat-message.yml', () => {
  const messages: unknown[] = [];
  const chat = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => (body += String(chunk)));
    request.on('end', () => {
      messages.push([request.method, request.headers['content-type'], JSON.parse(body)]);
      response.end('ok');
    });
  });
  let there: WorkflowStage;
  let secrets: Readonly<Record<string, string>>;
  beforeAll(async () => {
    there = await openWorkflowStage('chat-message.yml');
    await new Promise<void>((resolve) => chat.listen(0, '127.0.0.1', resolve));
    secrets = { CHAT_WEBHOOK_URL: `http://127.0.0.1:${(chat.address() as AddressInfo).port}/hook` };
  });
  afterAll(async () => {
    await there.close();
    await new Promise((resolve) => chat.close(resolve));
  });

  test(
    'a pull request sends no message',
    async () => {
      expectGreen(await there.run({ event: 'pull_request', secrets }));
      expect(messages).toEqual([]);
    },
    timeoutMs,
  );

  test(
    'what was applied sends one, and what changes nothing sends none',
    async () => {
      expectGreen(await there.run({ event: 'push', secrets }));
      const text = expect.stringMatching(
        /^organization-security-audit: succeeded, 4 of 4 accounts\. https:\/\/github\.com\/octo-org\/security-baseline\/actions\/runs\/\d+$/,
      ) as unknown;
      expect(messages).toEqual([['POST', 'application/json', { text }]]);
      expectGreen(await there.run({ event: 'push', secrets }));
      expect(messages).toHaveLength(1);
    },
    timeoutMs,
  );
});
