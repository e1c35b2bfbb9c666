import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, test } from '@jest/globals';
import { DescribeOrganizationCommand, OrganizationsClient } from '@aws-sdk/client-organizations';
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';

const main = join(import.meta.dirname, 'main.ts');

async function refusal(...args: string[]): Promise<{ exitCode: unknown; lines: string[] }> {
  const child = spawn(process.execPath, [main, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const [exitCode] = (await once(child, 'close')) as unknown[];
  return { exitCode, lines: output.trim().split('\n') };
}

test.each([
  [['--prot', '1'], "Unknown option '--prot'"],
  [['--port', 'x'], '--port must be a whole number up to 65535, not "x"'],
  [['--port'], "Option '--port <value>' argument missing"],
  [['--accounts', '-1'], "Option '--accounts' argument is ambiguous."],
  [['--scenario', 'none-such'], 'no scenario "none-such"; there are '],
])(
  'rejects %j in one line',
  async (args, message) => {
    const { exitCode, lines } = await refusal(...args);
    expect(exitCode).toBe(1);
    expect(lines).toEqual([expect.stringContaining(`simulator: ${message}`)]);
  },
  30_000,
);

test('serves until SIGTERM, with the keys that it prints', async () => {
  const child = spawn(process.execPath, [main, '--port', '0', '--accounts', '7'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const lines: string[] = [];
    for await (const line of createInterface(child.stdout)) {
      lines.push(line);
      if (line.startsWith('Ctrl-C')) break;
    }
    const all = (name: string): string[] =>
      [...lines.join('\n').matchAll(new RegExp(`${name}=(\\S+)`, 'g'))].map(([, value = '']) => value);
    expect(lines[0]).toMatch(/ with 8 accounts at http:\/\/127\.0\.0\.1:\d+$/);
    const [endpoint = ''] = all('AWS_ENDPOINT_URL');
    const secrets = all('AWS_SECRET_ACCESS_KEY');
    const clients = all('AWS_ACCESS_KEY_ID').map((accessKeyId, index) => {
      const credentials = { accessKeyId, secretAccessKey: secrets[index] ?? '' };
      return { endpoint, region: 'us-east-1', credentials };
    });
    const accounts = await Promise.all(
      clients.map((client) => new STSClient(client).send(new GetCallerIdentityCommand({}))),
    );
    expect(accounts.map(({ Account }) => Account)).toEqual(['222222222222', '111111111111']);
    const organization = await new OrganizationsClient(clients[0]!).send(new DescribeOrganizationCommand({}));
    expect(organization.Organization?.MasterAccountId).toBe('111111111111');
  } finally {
    const closed = once(child, 'close');
    child.kill('SIGTERM');
    expect(await closed).toEqual([0, null]);
  }
}, 30_000);
