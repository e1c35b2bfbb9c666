import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';

export interface FakecloudServer {
  readonly url: string;
  /** Ends the process; does nothing to a server of FAKECLOUD_URL. */
  readonly stop: () => Promise<void>;
}

const startTimeoutMs = 30_000;

/**
 * The server at FAKECLOUD_URL, or a `fakecloud` from PATH on a free loopback port. It must run with
 * FAKECLOUD_VERIFY_SIGV4=true: otherwise every unknown key acts as the management account's root, and a refusal proves
 * nothing.
 * @param accountId the account whose root user owns keys that begin with `test`
 * @throws Error with its output when it does not start
 */
export async function startFakecloud(accountId: string): Promise<FakecloudServer> {
  const given = process.env['FAKECLOUD_URL'];
  if (given !== undefined && given !== '') return { url: given.replace(/\/$/, ''), stop: () => Promise.resolve() };
  // Its default address is 0.0.0.0, which is open to the network.
  const child = spawn('fakecloud', [], {
    env: {
      PATH: process.env['PATH'],
      FAKECLOUD_ADDR: '127.0.0.1:0',
      FAKECLOUD_ACCOUNT_ID: accountId,
      FAKECLOUD_VERIFY_SIGV4: 'true',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return { url: `http://127.0.0.1:${await readPort(child)}`, stop: () => stopProcess(child) };
}

function readPort(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    const timer = setTimeout(() => {
      child.kill();
      reject(new Error(`fakecloud does not start:\n${printed}`));
    }, startTimeoutMs);
    const read = (text: string): void => {
      printed = (printed + text).slice(-4000);
      const [, port] = /FAKECLOUD_PORT=(\d+)/.exec(printed) ?? [];
      if (port === undefined) return;
      clearTimeout(timer);
      resolve(port);
    };
    child.stdout?.setEncoding('utf8').on('data', read);
    child.stderr?.setEncoding('utf8').on('data', read);
    child.on('error', (error) => {
      clearTimeout(timer);
      reject(new Error(`fakecloud must be on PATH, or FAKECLOUD_URL set: ${error.message}`));
    });
    child.on('exit', () => {
      clearTimeout(timer);
      reject(new Error(`fakecloud ended:\n${printed}`));
    });
  });
}

async function stopProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, 'exit');
  child.kill();
  await exited;
}
