import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import { pathToFileURL } from 'node:url';

import { loadCatalogue } from '../../../../src/aws/iam-data/catalogue.ts';
import { readManagedDocument } from '../../../../src/domain/iam/managed-policy.ts';
import { comparePermissions } from '../../../../src/domain/iam/meaning/compare-permissions.ts';
import type { Json } from '../../../../src/domain/json.ts';
import type { Permissions } from '../../../../src/domain/iam/permissions.ts';
import { seededRandom } from '../../../lives/random.ts';
import type { Random } from '../../../lives/random.ts';

/*
 * `node test/domain/iam/meaning/check-public-oracle.ts [PAIRS [SEED]]`: asks a public simulator of IAM whether what the
 * comparison calls no gain allows anything new. Its licence is AGPL: it is put into an ignored folder by this script
 * alone, and is a dependency of nothing.
 */
const oracle = '@cloud-copilot/iam-simulate';
const version = '0.1.173';
const folder = join(import.meta.dirname, '../../../../.tools/iam-oracle');

interface Policy {
  readonly Version: string;
  readonly Statement: readonly Statement[];
}
type Statement = Readonly<Record<string, unknown>>;

interface Request {
  readonly action: string;
  readonly resource: string;
  readonly context: Readonly<Record<string, string>>;
}

interface Simulator {
  readonly runUnsafeSimulation: (simulation: object, options: object) => string;
}

const account = '111122223333';
const actions = [
  's3:GetObject',
  's3:GetObjectTagging',
  's3:PutObject',
  's3:DeleteObject',
  'iam:PassRole',
  'iam:GetRole',
];
// Without `*:Get*`: IAM documents wildcards in the name alone, and the simulator knows services by name.
const actionPatterns = [...actions, '*', 's3:*', 's3:Get*', 'S3:getobject', 'iam:*', 's3:?etObject', 'iam:Pass*'];
const objects = ['logs/a', 'logs/b', 'data/a'].map((path) => `arn:aws:s3:::${path}`);
const roles = ['Audit', 'Admin'].map((name) => `arn:aws:iam::${account}:role/${name}`);
const resources = [
  ...['*', 'arn:aws:s3:::logs/*', 'arn:aws:s3:::*', 'arn:aws:s3:::*/a', 'arn:aws:s3:::lo?s/*', ...objects],
  ...[`arn:aws:iam::${account}:role/*`, `arn:aws:iam::*:role/A*`, ...roles],
];
const regions = ['us-east-1', 'eu-west-1'];
const conditions: readonly object[] = [
  { StringEquals: { 'aws:RequestedRegion': 'us-east-1' } },
  { StringEquals: { 'aws:RequestedRegion': regions } },
  { StringNotEquals: { 'aws:RequestedRegion': 'us-east-1' } },
  { StringLike: { 'aws:RequestedRegion': 'us-*' } },
  { StringEqualsIfExists: { 'aws:RequestedRegion': 'us-east-1' } },
  { Bool: { 'aws:SecureTransport': 'true' } },
  { Null: { 'aws:RequestedRegion': 'false' } },
];

function drawPolicy(random: Random): Policy {
  const count = 1 + Math.floor(random.next() * 3);
  return { Version: '2012-10-17', Statement: Array.from({ length: count }, () => drawStatement(random)) };
}

function drawStatement(random: Random): Statement {
  return {
    Effect: random.chance(0.75) ? 'Allow' : 'Deny',
    [random.chance(0.12) ? 'NotAction' : 'Action']: drawSome(random, actionPatterns),
    [random.chance(0.12) ? 'NotResource' : 'Resource']: drawSome(random, resources),
    ...(random.chance(0.3) ? { Condition: random.pick(conditions) } : {}),
  };
}

function drawSome(random: Random, texts: readonly string[]): readonly string[] {
  return Array.from({ length: random.pick([1, 1, 2, 3]) }, () => random.pick(texts));
}

/** Small changes, since two policies drawn apart always differ in what they allow. */
function changePolicy(random: Random, { Version, Statement }: Policy): Policy {
  const index = Math.floor(random.next() * Statement.length);
  const changed = Statement[index] ?? drawStatement(random);
  const key = random.pick(Object.keys(changed).filter((name) => name !== 'Effect'));
  const drawn = drawStatement(random);
  const replaced =
    key === 'Condition' || !(key in drawn)
      ? { ...changed, Condition: random.pick(conditions) }
      : { ...changed, [key]: drawn[key] };
  const next = random.pick([
    Statement.with(index, replaced),
    Statement.filter((_, place) => place !== index),
    [...Statement, drawn],
  ]);
  return { Version, Statement: next.length === 0 ? [drawn] : next };
}

function toPermissions(policy: Policy): Permissions {
  const document = readManagedDocument(policy as unknown as Json);
  return { policies: [{ name: 'policy', document }], opaque: [], boundary: { kind: 'none' } };
}

function drawRequest(random: Random): Request {
  const action = random.pick(actions);
  const resource = random.pick(action.startsWith('s3:') ? objects : roles);
  const context = {
    ...(random.chance(0.7) ? { 'aws:RequestedRegion': random.pick(regions) } : {}),
    ...(random.chance(0.7) ? { 'aws:SecureTransport': random.pick(['true', 'false']) } : {}),
  };
  return { action, resource, context };
}

async function loadOracle(): Promise<Simulator> {
  const entry = join(folder, 'node_modules', oracle, 'dist/esm/index.js');
  if (!existsSync(entry)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
    const args = ['install', '--ignore-scripts', '--no-audit', '--no-fund', `${oracle}@${version}`];
    execFileSync('npm', args, { cwd: folder, stdio: 'inherit' });
  }
  return (await import(pathToFileURL(entry).href)) as Simulator;
}

function isAllowed({ runUnsafeSimulation }: Simulator, policy: Policy, asked: Request): boolean {
  const simulation = {
    request: {
      principal: `arn:aws:iam::${account}:role/Asking`,
      action: asked.action,
      resource: { resource: asked.resource, accountId: account },
      contextVariables: asked.context,
    },
    identityPolicies: [{ name: 'policy', policy }],
    serviceControlPolicies: [],
    resourceControlPolicies: [],
  };
  return runUnsafeSimulation(simulation, {}) === 'Allowed';
}

const requestsPerPair = 12;
const [pairs = 20_000, seed = 1] = argv.slice(2).map(Number);
const simulator = await loadOracle();
const random = seededRandom(seed);
let [withoutGain, gains, wrong] = [0, 0, 0];
for (let count = 0; count < pairs; count += 1) {
  const before = drawPolicy(random);
  const after = changePolicy(random, before);
  const { gained } = comparePermissions(toPermissions(before), toPermissions(after), loadCatalogue());
  if (gained.length === 0) withoutGain += 1;
  for (let index = 0; index < requestsPerPair; index += 1) {
    const asked = drawRequest(random);
    if (!isAllowed(simulator, after, asked) || isAllowed(simulator, before, asked)) continue;
    gains += 1;
    if (gained.length > 0) continue;
    wrong += 1;
    if (wrong <= 5) console.log(JSON.stringify({ before, after, asked }));
  }
}
console.log(`${pairs} pairs, ${withoutGain} without gain, ${gains} requests gained, ${wrong} wrong`);
if (wrong > 0 || gains === 0) process.exitCode = 1;
