import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';

import { startGitHub } from '../github-simulator/github-server.ts';
import type { GitHubServer } from '../github-simulator/github-server.ts';
import { makeRunDirectory, removeRunDirectory, runAction } from './harness/action-run.ts';
import type { ActionRun } from './harness/action-run.ts';
import { cancelTimetable } from './harness/interrupt-run.ts';
import type { InterruptionKind } from './harness/interrupt-run.ts';

const timeoutMs = 60_000;
const canary = 'canary-external-id-7f3a';
const inputs = {
  command: 'apply',
  'stack-set-name': 'organization-security-audit',
  'external-id': canary,
  'backend-config': 'bucket=terraform-state',
};

/** An AWS that accepts connections and answers nothing: a run that waits for it cannot end by itself. */
interface SilentAws {
  readonly url: string;
  requests(): number;
  /** Resolves with true once the next request has come, with false when the step is over before. */
  nextRequest(over: AbortSignal): Promise<boolean>;
  close(): void;
}

async function startSilentAws(): Promise<SilentAws> {
  let count = 0;
  const server: Server = createServer(() => {
    count += 1;
    server.emit('counted');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests: () => count,
    nextRequest: (over) =>
      new Promise((resolve) => {
        server.once('counted', () => {
          resolve(true);
        });
        over.addEventListener('abort', () => {
          resolve(false);
        });
      }),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

describe('a main step that cannot end by itself', () => {
  let aws: SilentAws;
  let github: GitHubServer;
  const directory = makeRunDirectory();
  beforeAll(async () => {
    [aws, github] = await Promise.all([startSilentAws(), startGitHub()]);
  });
  afterAll(async () => {
    aws.close();
    await github.close();
    removeRunDirectory(directory);
  });

  let pullRequest = 0;
  beforeEach(() => {
    pullRequest = github.repository.openPullRequest({ title: 'Change the role' }).number;
  });

  async function run(how: InterruptionKind | undefined, given: Readonly<Record<string, string>>): Promise<ActionRun> {
    const sha = github.repository.mergePullRequest(pullRequest);
    return runAction({
      inputs: given,
      runner: await github.runnerEnvironment({ event: 'push', sha, tempDir: directory }),
      environment: {
        AWS_ENDPOINT_URL: aws.url,
        AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE',
        AWS_SECRET_ACCESS_KEY: 'example',
        AWS_REGION: 'us-east-1',
      },
      token: github.token,
      ...(how === undefined ? {} : { interrupt: { how, when: (over: AbortSignal) => aws.nextRequest(over) } }),
    });
  }
  const comments = (): readonly string[] => github.repository.comments(pullRequest).map(({ body }) => body);

  test(
    'ends between SIGTERM and the kill, red, and its post step writes the comment without asking AWS',
    async () => {
      const { interruption, exitCode, outputs, log, post } = await run('cancel', inputs);
      expect(interruption).toMatchObject({ signals: ['SIGINT', 'SIGTERM'], leftProcesses: [] });
      expect(interruption?.milliseconds).toBeGreaterThanOrEqual(cancelTimetable.terminateAfterMs);
      expect(exitCode).toBe(1);
      expect(outputs).toMatchObject({ outcome: 'interrupted', 'failure-reason': '' });
      expect(log).toContain('::warning::Interrupted before this run could report its end');
      expect(post).toMatchObject({ exitCode: 0, summary: expect.stringContaining('was killed') as unknown });
      expect(comments()).toEqual([expect.stringContaining('was killed')]);
      expect(aws.requests()).toBe(1);
    },
    timeoutMs,
  );

  test(
    'when it was killed outright, its post step reports the same, and keeps the secrets',
    async () => {
      const before = aws.requests();
      const { interruption, outputs, post } = await run('kill', inputs);
      expect(interruption?.signals).toEqual(['SIGKILL']);
      expect(outputs).toEqual({});
      expect(post?.exitCode).toBe(0);
      expect(post?.log).toContain('::error::This apply was ended before it could report');
      expect(post?.log.replaceAll(/^::add-mask::.*$/gm, '')).not.toContain(canary);
      expect(comments()).toEqual([expect.stringContaining('was killed')]);
      expect(aws.requests()).toBe(before + 1);
    },
    timeoutMs,
  );

  test(
    'the post step of a run that has reported its end says one quiet line',
    async () => {
      const { exitCode, outputs, post } = await run(undefined, { ...inputs, 'stack-set-name': '1' });
      expect(exitCode).toBe(1);
      expect(outputs['failure-reason']).toBe('invalid-input');
      expect(post).toEqual({ exitCode: 0, log: 'The run has reported its end itself.\n', summary: '' });
      expect(comments()).toEqual([]);
    },
    timeoutMs,
  );
});
