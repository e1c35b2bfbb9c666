import { writeFileSync } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';

import { ensureTerraform } from '../terraform/ensure-terraform.ts';
import { renderJson, renderTable } from './figure.ts';
import type { Figure } from './figure.ts';
import { measureAuditReports, measureAudits } from './audit.ts';
import { measureAuditMemory } from './audit-memory.ts';
import { measureBuilds } from './build-pair.ts';
import { measureMemory } from './memory.ts';
import { measureRolloutTimes } from './rollout-time.ts';
import { measureScales } from './scale.ts';
import { measureStart } from './start-pair.ts';
import { measureTerraformPairs } from './terraform-pairs.ts';

const usage = `npm run bench [-- --json FILE] [--only PART]… [--action DIRECTORY]

  --json FILE         writes every figure as {name, value, unit, aim}
  --only PART         one part, may be repeated: start, rollout, scale, audit, memory, audit-memory,
                      terraform, builds
  --action DIRECTORY  another build of the action than this repository's
  --against DIRECTORY the build that plans beside it, turn by turn, in the part builds`;

interface BenchOptions {
  readonly json: string | undefined;
  readonly only: readonly string[];
  readonly actionDirectory: string | undefined;
  readonly otherDirectory: string | undefined;
}

interface Part {
  readonly title: string;
  readonly measure: (options: BenchOptions) => Promise<readonly Figure[]>;
}

const startTimes = 15;
const terraformTimes = 3;
const buildTimes = 9;

const parts: Readonly<Record<string, Part>> = {
  start: {
    title: 'Start',
    measure: ({ actionDirectory }) => measureStart(actionDirectory, startTimes),
  },
  rollout: {
    title: 'Until every account has the new role (simulated)',
    measure: () => measureRolloutTimes([40, 400, 4_000]),
  },
  scale: {
    title: 'What one apply costs AWS and shows to people (simulated)',
    measure: () => measureScales([400, 4_000, 40_000], [0, 3, 300]),
  },
  audit: {
    title: 'An audit (simulated), and its reports',
    measure: async () => [...(await measureAudits([400, 4_000, 10_000])), ...(await measureAuditReports(10_000))],
  },
  memory: {
    title: 'Memory of the built action',
    measure: ({ actionDirectory }) => measureMemory(actionDirectory, [400, 4_000, 40_000], 300),
  },
  'audit-memory': {
    title: 'Memory of the built action in an audit',
    measure: ({ actionDirectory }) =>
      measureAuditMemory(actionDirectory, 10_000, ['nothing', 'the same', 'another thing']),
  },
  terraform: {
    title: 'The built action and terraform alone',
    measure: ({ actionDirectory }) => measureTerraformPairs(actionDirectory, terraformTimes),
  },
  builds: {
    title: 'Two builds of the action',
    measure: ({ actionDirectory, otherDirectory }) => measureBuilds(actionDirectory, otherDirectory, buildTimes),
  },
};

process.exitCode = await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  return 1;
});

async function main(): Promise<number> {
  const options = parseOptions();
  if (options === undefined) return 0;
  await ensureTerraform();
  const figures: Figure[] = [];
  for (const [name, { title, measure }] of Object.entries(parts)) {
    if (options.only.length > 0 && !options.only.includes(name)) continue;
    const started = performance.now();
    const measured = await measure(options);
    figures.push(...measured);
    const seconds = Math.round((performance.now() - started) / 1000);
    console.log(`### ${title}\n\n${renderTable(measured)}\n`);
    console.error(`${name}: measured in ${seconds} s`);
  }
  if (options.json !== undefined) writeFileSync(options.json, renderJson(figures));
  return 0;
}

function parseOptions(): BenchOptions | undefined {
  const { values } = parseArgs({
    options: {
      json: { type: 'string' },
      only: { type: 'string', multiple: true, default: [] },
      action: { type: 'string' },
      against: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(usage);
    return undefined;
  }
  const unknown = values.only.find((name) => !Object.hasOwn(parts, name));
  if (unknown !== undefined) throw new Error(`--only: ${unknown} is none of ${Object.keys(parts).join(', ')}`);
  return { json: values.json, only: values.only, actionDirectory: values.action, otherDirectory: values.against };
}
