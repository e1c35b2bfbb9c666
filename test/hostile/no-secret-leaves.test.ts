import { createHash } from 'node:crypto';

import { describe, expect, test } from '@jest/globals';

import { canonicalIntent, digestIntent } from '../../src/domain/intent.ts';
import type { PlanReport } from '../../src/domain/reports/plan-report.ts';
import { findDefinitionSecrets } from '../../src/domain/stack-set/definition-secrets.ts';
import { changesSecrets } from '../../src/domain/stack-set/secret-change.ts';
import { hideTemplateSecrets } from '../../src/terraform/plan-text.ts';
import { createRedaction } from '../../src/runner/redaction.ts';
import { findBackendSecrets } from '../../src/inputs/backend-secrets.ts';
import { instanceOf, planReport, rolloutReport } from '../report/sample-reports.ts';
import { accountId, organizationOf } from '../report/sample-organization.ts';
import { seededRandom } from '../lives/random.ts';
import { encodings, readable, tracesOf } from './encodings.ts';
import { commentOfPlan, outputsOfPlan, outputsOfRollout } from './outputs.ts';
import type { Outputs } from './outputs.ts';
import { drawSecret, drawSecretDefinition, ofAny } from './secret-definitions.ts';

const organization = organizationOf(2);
const instances = [instanceOf(accountId(0)), instanceOf(accountId(1))];
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

function allTexts({ markdown, logLines, outputs, files }: Outputs): string {
  return [...Object.values(markdown), ...logLines, JSON.stringify(outputs), ...Object.values(files)].join('\n');
}

function leaksIn(text: string, secrets: readonly string[]): readonly string[] {
  const texts = [text, readable(text)];
  return secrets.flatMap(tracesOf).filter((trace) => texts.some((one) => one.includes(trace)));
}

/** A plan whose secrets are drawn; what Terraform says is left out, since it quotes as it likes. */
function drawPlan(seed: number): { readonly report: PlanReport; readonly secrets: readonly string[] } {
  const random = seededRandom(seed);
  const odd = random.chance(0.5) ? ofAny : undefined;
  const [before, after] = [0, 1].map(() => drawSecretDefinition(random, () => drawSecret(random, odd)));
  if (before === undefined || after === undefined) throw new RangeError('nothing was drawn');
  const isNew = random.chance(0.8);
  const report = planReport({
    organization,
    instances: isNew ? [] : instances,
    change: isNew
      ? { kind: 'create', after: after.definition }
      : { kind: 'update', before: before.definition, after: after.definition },
    terraformText: '',
  });
  return { report, secrets: [...(isNew ? [] : before.secrets), ...after.secrets] };
}

/** So many that each place of a secret meets each other one; less than a minute of a processor. */
const plans = 10_000;

test(`no report of ${plans} plans holds a secret, before anything is hidden`, () => {
  for (let seed = 0; seed < plans; seed++) {
    const { report, secrets } = drawPlan(seed);
    // The summary is the comment with more room, and as slow to write.
    const outputs = seed % 4 === 0 ? outputsOfPlan(report) : commentOfPlan(report);
    const leaks = leaksIn(allTexts(outputs), secrets);
    if (leaks.length > 0) throw new Error(`seed ${seed}: ${leaks.join(' · ')}`);
  }
}, 300_000);

describe('digests', () => {
  const digestOf = (given: Parameters<typeof canonicalIntent>[0]): string =>
    digestIntent(canonicalIntent(given), sha256);
  const facts = (seed: number, secretSeed: number): Parameters<typeof canonicalIntent>[0] => {
    const secrets = seededRandom(secretSeed);
    const { definition } = drawSecretDefinition(seededRandom(seed), () => drawSecret(secrets));
    const { request } = planReport({
      organization: organizationOf(0),
      instances: [],
      change: { kind: 'none', current: definition },
    });
    return { ...request, definition };
  };

  test('of 500 definitions are the same whatever the secrets are, and the change is found', () => {
    for (let seed = 0; seed < 500; seed++) {
      const [one, other] = [facts(seed, 2 * seed), facts(seed, 2 * seed + 1)];
      expect([seed, digestOf(one)]).toEqual([seed, digestOf(other)]);
      const [before, after] = [one.definition, other.definition];
      if (before === undefined || after === undefined) throw new RangeError('nothing was drawn');
      expect(changesSecrets({ kind: 'update', before, after })).toBe(true);
      expect(changesSecrets({ kind: 'update', before, after: before })).toBe(false);
    }
  });
});

describe('what others quote', () => {
  const credentials = ['password=', 'pasword=', 'conn_str=', 'address=https://user:', 'access_key='];

  test.each(Object.entries(encodings))('%s: is hidden in every output of 40 runs', (_, encode) => {
    for (let seed = 0; seed < 40; seed++) {
      const random = seededRandom(seed);
      const { definition, secrets } = drawSecretDefinition(random, () => drawSecret(random, ofAny));
      const argument = random.pick(credentials);
      const credential = drawSecret(random).replaceAll(/[@/:,=]/g, '-');
      const config = `bucket=state\n${argument}${credential}${argument.startsWith('address') ? '@state.example.com' : ''}`;
      const redaction = createRedaction();
      [...findDefinitionSecrets(definition), ...findBackendSecrets(config)].forEach(redaction.add);
      const said = `It failed: ${[...secrets, credential].map(encode).join(' and ')}.`;
      const terraformText = redaction.redact(hideTemplateSecrets(said, []));
      const plan = outputsOfPlan(
        planReport({ organization, instances, change: { kind: 'none', current: definition }, terraformText }),
      );
      const rollout = outputsOfRollout(
        rolloutReport({
          organization,
          instances: { [accountId(0)]: { status: 'OUTDATED', detailedStatus: 'FAILED', statusReason: said } },
          over: { outcome: 'failed', failureReason: 'accounts-failed', error: { what: said, why: said, next: said } },
        }),
      );
      const shown = redaction.redact([plan, rollout].map(allTexts).join('\n'));
      expect([seed, leaksIn(shown, [...secrets, credential])]).toEqual([seed, []]);
    }
  });
});
