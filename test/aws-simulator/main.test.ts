import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, test } from '@jest/globals';
import { CloudFormationClient, DescribeOrganizationsAccessCommand } from '@aws-sdk/client-cloudformation';
import { DescribeOrganizationCommand, ListAccountsCommand, OrganizationsClient } from '@aws-sdk/client-organizations';
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
  [['--empty', '--scenario', 'demo'], '--empty and --scenario "demo" contradict each other'],
  [['--sign-in', '999999999999'], '--sign-in: the organization has no account "999999999999"'],
  [['--port=65536'], '--port must be a whole number up to 65535, not "65536"'],
  [['demo'], "Unexpected argument 'demo'"],
])(
  'rejects %j in one line',
  async (args, message) => {
    const { exitCode, lines } = await refusal(...args);
    expect(exitCode).toBe(1);
    expect(lines).toEqual([expect.stringContaining(`simulator: ${message}`)]);
  },
  30_000,
);

test('--help explains each option, whose keys there are, and how clients find the endpoint', async () => {
  const { exitCode, lines } = await refusal('--help');
  expect(exitCode).toBe(0);
  const text = lines.join('\n');
  for (const option of ['--port', '--accounts', '--empty', '--scenario', '--sign-in', '--help']) {
    expect(text).toMatch(new RegExp(`^  ${option}( [A-Z]+)?  +\\S`, 'm'));
  }
  for (const word of [
    'AWS_ENDPOINT_URL',
    'AWS_ENDPOINT_URL_STS',
    'AWS_REGION',
    's3_use_path_style',
    'use_path_style',
  ]) {
    expect(text).toContain(word);
  }
  for (const accountId of ['111111111111', '222222222222', '300000000001']) expect(text).toContain(accountId);
  expect(text).toContain('update-fails');
  expect(lines.filter((line) => line.length > 120)).toEqual([]);
}, 30_000);

interface Started {
  readonly lines: readonly string[];
  /** Of each key that was printed, in order. */
  readonly clients: readonly {
    readonly endpoint: string;
    readonly region: string;
    readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string };
  }[];
}

/** Starts the simulator, gives what it prints to `look`, and ends it with SIGTERM. */
async function serve(args: readonly string[], look: (started: Started) => Promise<void>): Promise<void> {
  const child = spawn(process.execPath, [main, '--port', '0', ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    const lines: string[] = [];
    for await (const line of createInterface(child.stdout)) {
      lines.push(line);
      if (line.startsWith('Ctrl-C')) break;
    }
    const all = (name: string): string[] =>
      [...lines.join('\n').matchAll(new RegExp(`${name}=(\\S+)`, 'g'))].map(([, value = '']) => value);
    const [endpoint = ''] = all('AWS_ENDPOINT_URL');
    const secrets = all('AWS_SECRET_ACCESS_KEY');
    const clients = all('AWS_ACCESS_KEY_ID').map((accessKeyId, index) => {
      const credentials = { accessKeyId, secretAccessKey: secrets[index] ?? '' };
      return { endpoint, region: 'us-east-1', credentials };
    });
    await look({ lines, clients });
  } finally {
    const closed = once(child, 'close');
    child.kill('SIGTERM');
    expect(await closed).toEqual([0, null]);
  }
}

async function accountsOf({ clients }: Started): Promise<readonly (string | undefined)[]> {
  const answers = clients.map((client) => new STSClient(client).send(new GetCallerIdentityCommand({})));
  return (await Promise.all(answers)).map(({ Account }) => Account);
}

test('serves until SIGTERM, with the keys that it prints', async () => {
  await serve(['--accounts', '7'], async (started) => {
    expect(started.lines[0]).toMatch(/ with 8 accounts at http:\/\/127\.0\.0\.1:\d+$/);
    expect(started.lines[1]).toMatch(/^S3 bucket for state: terraform-state\. /);
    expect(await accountsOf(started)).toEqual(['222222222222', '111111111111']);
    const organization = await new OrganizationsClient(started.clients[0]!).send(new DescribeOrganizationCommand({}));
    expect(organization.Organization?.MasterAccountId).toBe('111111111111');
  });
}, 30_000);

test('--empty is an organization that is not prepared, and --sign-in gives the keys of more accounts', async () => {
  await serve(['--empty', '--sign-in', '300000000002', '--sign-in', 'team-a-security'], async (started) => {
    expect(started.lines[1]).toMatch(/^No bucket yet\. /);
    expect(await accountsOf(started)).toEqual(['222222222222', '111111111111', '300000000002', '300000000001']);
    const access = new DescribeOrganizationsAccessCommand({});
    expect((await new CloudFormationClient(started.clients[1]!).send(access)).Status).toBe('DISABLED');
    await expect(new OrganizationsClient(started.clients[0]!).send(new ListAccountsCommand({}))).rejects.toMatchObject({
      name: 'AccessDeniedException',
    });
  });
}, 30_000);
