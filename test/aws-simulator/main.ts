import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { scaledClock } from './scaled-clock.ts';
import type { AccessKey } from './iam/identities.ts';
import { startSimulator } from './aws-server.ts';
import type { Simulator } from './aws-server.ts';
import { buildWorld } from './setup.ts';
import type { SimulatorSetup } from './setup.ts';

interface Arguments {
  readonly port: number;
  readonly accounts: number | undefined;
  readonly scenario: string | undefined;
}

const scenarios = join(import.meta.dirname, '..', 'e2e', 'scenarios');
const defaultPort = 4566;
/** An operation over 40 accounts, one after another, would take a quarter of an hour in real time. */
const defaultTimeScale = 60;

try {
  await serve(parseArguments(process.argv.slice(2)));
} catch (error) {
  const [line = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  console.error(`simulator: ${line}`);
  process.exitCode = 1;
}

/** Serves until SIGINT or SIGTERM. */
async function serve({ port, accounts, scenario }: Arguments): Promise<void> {
  const setup: SimulatorSetup = scenario === undefined ? {} : readSetup(scenario);
  const timeScale = setup.timeScale ?? defaultTimeScale;
  const clock = scaledClock(timeScale);
  const world = buildWorld(accounts === undefined ? setup : { ...setup, accounts }, clock);
  const { longestSessionSeconds } = setup;
  const lifetime = longestSessionSeconds === undefined ? {} : { sessionLifetimeMs: longestSessionSeconds * 1000 };
  const simulator = await startSimulator({ world, port, ...lifetime });
  simulator.s3.createBucket('terraform-state');
  process.stdout.write(renderStart(simulator, timeScale));
  const stop = (): void => {
    clock.stop();
    void simulator.stop();
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

function parseArguments(args: readonly string[]): Arguments {
  const { values } = parseArgs({
    args: [...args],
    options: { port: { type: 'string' }, accounts: { type: 'string' }, scenario: { type: 'string' } },
  });
  return {
    port: values.port === undefined ? defaultPort : parseWhole('--port', values.port, 65_535),
    accounts: values.accounts === undefined ? undefined : parseWhole('--accounts', values.accounts, 10_000),
    scenario: values.scenario,
  };
}

function parseWhole(option: string, text: string, max: number): number {
  if (/^\d+$/.test(text) && Number(text) <= max) return Number(text);
  throw new Error(`${option} must be a whole number up to ${max}, not "${text}"`);
}

function readSetup(scenario: string): SimulatorSetup {
  const names = readdirSync(scenarios)
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length))
    .sort();
  if (!names.includes(scenario)) throw new Error(`no scenario "${scenario}"; there are ${names.join(', ')}`);
  const file = JSON.parse(readFileSync(join(scenarios, `${scenario}.json`), 'utf8')) as { simulator?: SimulatorSetup };
  return file.simulator ?? {};
}

function renderStart(simulator: Simulator, timeScale: number): string {
  const { identities, world } = simulator;
  const { managementAccountId } = world.organization.ids;
  const [administrator = managementAccountId] = world.organization.delegatedAdministrators;
  const key = (accountId: string): AccessKey => identities.createKey(accountId, `arn:aws:iam::${accountId}:user/admin`);
  return [
    `AWS organization ${world.organization.ids.organizationId} with ${world.organization.accounts.size} accounts at ${simulator.url}`,
    `S3 bucket for state: terraform-state. Operations run ${timeScale} times faster than AWS's.`,
    '',
    `# delegated administrator ${administrator}`,
    ...renderExports(simulator.url, key(administrator)),
    '',
    `# management account ${managementAccountId}`,
    ...renderExports(simulator.url, key(managementAccountId)),
    '',
    'Ctrl-C ends it.',
    '',
  ].join('\n');
}

/** aws-cli version 1 reads AWS_DEFAULT_REGION only. */
function renderExports(url: string, key: AccessKey): string[] {
  return [
    `export AWS_ENDPOINT_URL=${url} AWS_REGION=us-east-1 AWS_DEFAULT_REGION=us-east-1`,
    `export AWS_ACCESS_KEY_ID=${key.accessKeyId} AWS_SECRET_ACCESS_KEY=${key.secretAccessKey}`,
  ];
}
