import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** moto's own server, in a process of its own. */
export interface MotoServer {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

const startTimeoutMs = 60_000;
const pollIntervalMs = 200;
/** Other test files run at the same time: one of them can take the free port before moto_server does. */
const mostAttempts = 3;

/**
 * Starts `moto_server` from PATH on a free loopback port.
 * @param accountId the account that unknown keys belong to
 * @returns undefined when there is no moto_server
 * @throws Error with its output when it does not answer
 */
export async function startMoto(accountId: string): Promise<MotoServer | undefined> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await startOnce(accountId);
    } catch (error) {
      if (attempt === mostAttempts) throw error;
    }
  }
}

async function startOnce(accountId: string): Promise<MotoServer | undefined> {
  const port = await findFreePort();
  const child = spawn('moto_server', ['-H', '127.0.0.1', '-p', String(port)], {
    env: { ...process.env, MOTO_ACCOUNT_ID: accountId },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const started = await once(child, 'spawn').catch(ignoreMissing);
  if (started === undefined) return undefined;
  let printed = '';
  const keep = (text: string): void => {
    printed = (printed + text).slice(-2000);
  };
  child.stdout.setEncoding('utf8').on('data', keep);
  child.stderr.setEncoding('utf8').on('data', keep);
  const url = `http://127.0.0.1:${port}`;
  const stop = (): Promise<void> => stopProcess(child);
  if (await doesAnswer(`${url}/moto-api/data.json`, child)) return { url, stop };
  await stop();
  throw new Error(`moto_server does not answer:\n${printed}`);
}

function ignoreMissing(error: unknown): undefined {
  if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

async function doesAnswer(url: string, child: ChildProcess): Promise<boolean> {
  const until = Date.now() + startTimeoutMs;
  while (Date.now() < until && child.exitCode === null) {
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok === true) return true;
    await sleep(pollIntervalMs);
  }
  return false;
}

async function stopProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, 'exit');
  child.kill();
  await exited;
}
