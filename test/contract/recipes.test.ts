import { execFile, execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { readWorkflow } from './workflow-file.ts';

const { changes, required } = readWorkflow('docs/examples/monorepo.yml').jobs;

describe('docs/examples/monorepo.yml, what has changed', () => {
  const script = changes?.steps?.find(({ id }) => id === 'compare')?.run ?? '';
  let repository: string;
  const git = (...args: readonly string[]): void => {
    const person = ['-c', 'user.name=A person', '-c', 'user.email=person@example.com'];
    execFileSync('git', ['-C', repository, ...person, ...args], { stdio: 'ignore' });
  };
  const commit = (path: string): void => {
    mkdirSync(dirname(join(repository, path)), { recursive: true });
    writeFileSync(join(repository, path), path);
    git('add', '--all');
    git('commit', '--message', path);
  };
  beforeEach(() => {
    repository = mkdtempSync(join(tmpdir(), 'stackset-role-recipe-'));
    git('init', '--initial-branch=main');
    commit('security-role/role.yaml');
    git('update-ref', 'refs/remotes/origin/main', 'HEAD');
  });
  afterEach(() => {
    rmSync(repository, { recursive: true });
  });

  function compare(event: string): string {
    const output = join(repository, '.git', 'output');
    const { status } = spawnSync('bash', ['-e', '-c', script], {
      cwd: repository,
      env: { PATH: process.env['PATH'], GITHUB_EVENT_NAME: event, GITHUB_OUTPUT: output },
    });
    return `${String(status)} ${readFileSync(output, 'utf8')}`;
  }

  it.each(['pull_request', 'merge_group'])('on %s is the role when one of its files differs', (event) => {
    commit('another/thing');
    expect(compare(event)).toBe('0 role=false\n');
    commit('security-role/policy.json');
    expect(compare(event)).toBe('0 role=false\nrole=true\n');
  });

  it('counts the workflow itself, and not what others have merged meanwhile', () => {
    git('checkout', '-b', 'topic');
    commit('another/thing');
    git('checkout', 'main');
    commit('security-role/merged-meanwhile');
    git('update-ref', 'refs/remotes/origin/main', 'HEAD');
    git('merge', '--no-edit', 'topic');
    expect(compare('pull_request')).toBe('0 role=false\n');
    commit('.github/workflows/security-role.yml');
    expect(compare('pull_request')).toMatch(/role=true\n$/);
  });

  it.each(['push', 'workflow_dispatch', 'schedule'])('is always the role on %s', (event) => {
    expect(compare(event)).toBe('0 role=true\n');
  });

  it('is the role when the branches cannot be compared', () => {
    git('update-ref', '-d', 'refs/remotes/origin/main');
    expect(compare('pull_request')).toBe('0 role=true\n');
  });
});

describe('docs/examples/monorepo.yml, the required check', () => {
  it('looks at both jobs, however they have ended', () => {
    expect(required).toMatchObject({ needs: ['changes', 'role'], if: 'always()' });
  });

  it.each([
    ['success true', 'success', 0],
    ['success false', 'skipped', 0],
    ['success true', 'failure', 1],
    ['success true', 'cancelled', 1],
    ['success true', 'skipped', 1],
    ['failure ', 'skipped', 1],
    ['cancelled ', 'skipped', 1],
    ['success ', 'skipped', 1],
  ])('of %j and %s ends with %d', (changed, role, code) => {
    const { status } = spawnSync('bash', ['-e', '-c', required?.steps?.[0]?.run ?? ''], {
      env: { PATH: process.env['PATH'], CHANGES: changed, ROLE: role },
    });
    expect(status).toBe(code);
  });
});

describe('docs/examples/audit-findings.yml, the events for a SIEM', () => {
  const { siem, message } = readWorkflow('docs/examples/audit-findings.yml').jobs;
  const events = '{"class_uid":2003,"activity_id":1}\n{"class_uid":2003,"activity_id":3}\n';

  interface Received {
    readonly headers: IncomingHttpHeaders;
    readonly body: string;
  }

  /** Runs the step against a collector that answers with this status. */
  async function send(status: number): Promise<{ readonly code: unknown; readonly received: Received | undefined }> {
    const folder = mkdtempSync(join(tmpdir(), 'stackset-role-siem-'));
    mkdirSync(join(folder, 'audit'));
    writeFileSync(join(folder, 'audit', 'stackset-role-results.ocsf.jsonl'), events);
    writeFileSync(join(folder, 'audit', 'stackset-role-results.json'), '{}');
    let received: Received | undefined;
    const collector = createServer((request, response) => {
      let body = '';
      request.on('data', (piece: Buffer) => (body += piece.toString()));
      request.on('end', () => {
        received = { headers: request.headers, body };
        response.writeHead(status).end();
      });
    });
    await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve));
    const { port } = collector.address() as AddressInfo;
    const env = {
      PATH: process.env['PATH'],
      COLLECTOR: `http://127.0.0.1:${port}/events`,
      TOKEN: 'token of "a" test',
    };
    const script = siem?.steps?.find(({ name }) => name === 'Send them')?.run ?? '';
    const code = await promisify(execFile)('bash', ['-e', '-o', 'pipefail', '-c', script], { cwd: folder, env }).then(
      () => 0,
      (error: unknown) => (error as { readonly code?: unknown }).code,
    );
    collector.close();
    rmSync(folder, { recursive: true });
    return { code, received };
  }

  it('reach the collector as they are, with its token', async () => {
    const { code, received } = await send(202);
    expect(code).toBe(0);
    expect(received?.body).toBe(events);
    expect(received?.headers).toMatchObject({
      authorization: 'Bearer token of "a" test',
      'content-type': 'application/x-ndjson',
    });
  });

  it('make the job red when the collector refuses them', async () => {
    expect((await send(403)).code).toBe(22);
  });

  it('are sent, and the message is posted, however the audit has ended', () => {
    expect(siem).toMatchObject({ needs: 'audit', if: expect.stringMatching(/^always\(\)/) as unknown });
    expect(message).toMatchObject({ needs: 'audit', if: expect.stringMatching(/^always\(\) .*'proven'$/) as unknown });
  });
});
