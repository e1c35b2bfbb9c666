import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { SimulatorSetup } from './setup.ts';

export interface MainOptions {
  readonly port: number;
  readonly setup: SimulatorSetup;
  /** Accounts, by id or name, whose keys are printed beside those of the two administrators. */
  readonly signIn: readonly string[];
}

const scenarios = join(import.meta.dirname, '..', 'e2e', 'scenarios');
const defaultPort = 4566;

/** Throws an Error whose first line says which option is wrong, and how. */
export function parseOptions(args: readonly string[]): MainOptions | 'help' {
  const { values } = parseArgs({
    args: [...args],
    options: {
      port: { type: 'string' },
      accounts: { type: 'string' },
      empty: { type: 'boolean', default: false },
      scenario: { type: 'string' },
      'sign-in': { type: 'string', multiple: true, default: [] },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return 'help';
  if (values.empty && values.scenario !== undefined) {
    throw new Error(
      `--empty and --scenario "${values.scenario}" contradict each other: a scenario sets its organization up`,
    );
  }
  const setup: SimulatorSetup = values.scenario === undefined ? {} : readSetup(values.scenario);
  return {
    port: values.port === undefined ? defaultPort : parseWhole('--port', values.port, 65_535),
    setup: {
      ...setup,
      ...(values.accounts === undefined ? {} : { accounts: parseWhole('--accounts', values.accounts, 10_000) }),
      ...(values.empty ? { isEmpty: true } : {}),
    },
    signIn: values['sign-in'],
  };
}

/** The whole help. */
export function usage(): string {
  return `npm run simulator -- [--port N] [--accounts N] [--empty | --scenario NAME] [--sign-in ACCOUNT]…

Serves CloudFormation, Organizations, STS, IAM and S3 of one simulated AWS organization on 127.0.0.1, until Ctrl-C.

  --port N           where to listen; 0 takes a free port (default: ${defaultPort})
  --accounts N       accounts that a stack set can reach, 222222222222 among them (default: 40)
  --empty            an organization that is not prepared: no trusted access, no delegated administrator, no OIDC
                     provider, no bucket; what terraform/bootstrap makes is yours to make
  --scenario NAME    the organization of a story; the names are at the end
  --sign-in ACCOUNT  prints the keys of one more account, by id or name; may be given several times
  --help             prints this

Accounts
  111111111111  the management account
  222222222222  the delegated administrator; with --empty an account like any other until it is registered
  300000000001  the first of the other members; they count up

Signing in
  At the start the simulator prints two lines of "export" for each account. Paste those of one account into a shell:
  then terraform, aws and each AWS SDK of that shell act as an administrator of that account. For another account, open
  another shell. Secrets and signatures are not checked; policies of roles and buckets are.

Endpoints
  AWS_ENDPOINT_URL      is enough for aws, for the SDKs, and for terraform's provider and its S3 backend
  AWS_ENDPOINT_URL_STS  the same value, where terraform itself assumes a role with web identity
  The bucket is part of the path: give the S3 backend use_path_style = true, and the provider s3_use_path_style = true.
  AWS_REGION            which Region; version 1 of aws reads AWS_DEFAULT_REGION

For example
  aws organizations list-accounts
  aws cloudformation list-stack-sets --call-as DELEGATED_ADMIN
  terraform init -backend-config=bucket=terraform-state -backend-config=use_path_style=true

What it does like AWS, and what not: test/aws-simulator/SPEC.md

Scenarios
${wrap(scenarioNames().join(', '), 110)}
`;
}

function wrap(text: string, width: number): string {
  return text.replace(new RegExp(`(.{1,${width}})( |$)`, 'g'), '  $1\n').trimEnd();
}

function scenarioNames(): readonly string[] {
  return readdirSync(scenarios)
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length))
    .sort();
}

function readSetup(scenario: string): SimulatorSetup {
  const names = scenarioNames();
  if (!names.includes(scenario)) throw new Error(`no scenario "${scenario}"; there are ${names.join(', ')}`);
  const file = JSON.parse(readFileSync(join(scenarios, `${scenario}.json`), 'utf8')) as { simulator?: SimulatorSetup };
  return file.simulator ?? {};
}

function parseWhole(option: string, text: string, max: number): number {
  if (/^\d+$/.test(text) && Number(text) <= max) return Number(text);
  throw new Error(`${option} must be a whole number up to ${max}, not "${text}"`);
}
