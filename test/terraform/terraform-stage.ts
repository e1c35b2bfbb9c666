import { readFileSync } from 'node:fs';
import { expect } from '@jest/globals';

import type { Completed } from '../../src/terraform/process.ts';
import { createTerraform } from '../../src/terraform/terraform.ts';
import type { TerraformCli } from '../../src/terraform/terraform.ts';

export const secret = 'canary-external-id';
export const done: Completed = { exitCode: 0, stdout: '', stderr: '' };
export const planJson = readFileSync(new URL('./fixtures/plans/update.json', import.meta.url), 'utf8');
const plannedText = `Reading...\n\nTerraform will perform the following actions:\n\n  ~ x = "${secret}"\n\nPlan: 1 to change.\n`;

export type Answer = Partial<Completed> | Error;

export interface Stage {
  readonly terraform: TerraformCli;
  /** Subcommands and other events, in order. */
  readonly transcript: string[];
  readonly log: string[];
}

interface Surroundings {
  readonly hasErrored?: boolean;
  /** Happens while this subcommand runs, before its answer. */
  readonly during?: Readonly<Record<string, (terraform: TerraformCli) => void>>;
}

/** A terraform with scripted answers for each subcommand; the last answer repeats. */
export function stage(
  answers: Readonly<Record<string, Answer | readonly Answer[]>> = {},
  { hasErrored = false, during = {} }: Surroundings = {},
): Stage {
  const transcript: string[] = [];
  const log: string[] = [];
  const learned: string[] = [];
  const given = new Map(Object.entries(answers).map(([name, answer]) => [name, [answer].flat()]));
  const terraform = createTerraform({
    binary: '/bin/terraform',
    directory: {
      path: '/private',
      providerVersion: '5.100.0',
      hasErroredState: () => Promise.resolve(hasErrored),
      keepErroredState: () => {
        transcript.push('kept');
        return Promise.resolve('/temp/audit-errored.tfstate');
      },
      writeAdoption: (adopts, preferences) => {
        if (adopts !== undefined) transcript.push(`adopts ${adopts.name}, preferences ${preferences}`);
        return Promise.resolve();
      },
      remove: () => Promise.resolve(),
    },
    environment: { ONLY: 'this' },
    backend: { type: 's3', config: { bucket: 'states', key: 'audit.tfstate', use_lockfile: 'true' } },
    start: (binary, argv, { cwd, env, onLine }) => {
      expect([binary, cwd, env]).toEqual(['/bin/terraform', '/private', { ONLY: 'this' }]);
      const name = argv[0]!;
      const kind = argv.includes('-refresh-only') ? `${name} -refresh-only` : name;
      transcript.push(argv.includes('-lock=true') ? `${kind} with lock` : kind);
      onLine?.(`${name} runs`);
      onLine?.('module.a.b.this: Still modifying... [id=audit, 10m0s elapsed]');
      onLine?.('module.a.b.this: Still creating... [10s elapsed]');
      const queue = given.get(name) ?? [];
      const answer = (queue.length > 1 ? queue.shift() : queue[0]) ?? {};
      const interrupt = (): void => void transcript.push(`SIGINT to ${name}`);
      if (answer instanceof Error) return { completed: Promise.reject(answer), interrupt };
      const usual =
        name === 'show' ? { stdout: planJson } : name === 'plan' ? { exitCode: 2, stdout: plannedText } : {};
      const completed = Promise.resolve().then(() => {
        during[name]?.(terraform);
        return { ...done, ...usual, ...answer };
      });
      return { completed, interrupt };
    },
    redact: (text) => [secret, ...learned].reduce((hidden, word) => hidden.replaceAll(word, '***'), text),
    onSecret: (word) => learned.push(word),
    log: {
      info: (message) => log.push(message),
      group: (title, lines) => log.push(title, ...lines),
    },
  });
  return { terraform, transcript, log };
}
