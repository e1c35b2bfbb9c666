import { expect, test } from '@jest/globals';

import { expectNoSecret, mutatingActions, playAsExpected, storyTimeoutMs } from './harness/expectations.ts';
import type { StagedRun } from './harness/stage.ts';

const secrets = [
  'default-external-id-5c1e',
  'second-external-id-77aa',
  'literal_external_id_9d04',
  'first_token_of:A-story',
  'second_token_of:A-story',
  'first_note_of:A-story',
  'second_note_of:A-story',
];

function digestOf({ comment = '' }: StagedRun): string | undefined {
  return /"digest":"(sha256:[0-9a-f]{64})"/.exec(comment)?.[1];
}

test(
  'a template of one’s own: every default is sent, the plan after an apply is empty, and no secret is shown',
  async () => {
    const deployed: Readonly<Record<string, string>>[] = [];
    const [applied, unchanged, planned, updated, again] = await playAsExpected('template-file', {
      onRun: (_, { simulator: { world } }) => {
        deployed.push(world.stackSets.at(-1)!.definition.parameters);
      },
    });
    const defaults = {
      SessionLength: '3600',
      IsTagged: 'true',
      Teams: 'audit, security',
      Bucket: '/audit/bucket',
    };
    expect(deployed[0]).toEqual({ ...defaults, Foo: secrets[0], WebhookToken: secrets[3], Note: secrets[5] });
    expect(deployed.at(-1)).toEqual({ ...defaults, Foo: secrets[1], WebhookToken: secrets[4], Note: secrets[6] });
    for (const run of [unchanged!, again!]) expect(run.outputs['has-changes']).toBe('false');

    expect(planned!.outputs['has-changes']).toBe('true');
    expect(planned!.comment).toContain('"Foo": "(sensitive, changed)"');
    expect(planned!.comment).toContain('"WebhookToken": "(sensitive, changed)"');
    expect(planned!.comment).toContain('"Note": "(sensitive, changed)"');
    expect(mutatingActions(updated!)).toEqual(['UpdateStackSet']);
    // No digest depends on a secret: that it has changed is seen all the same.
    expect(digestOf(planned!)).toBe(digestOf(unchanged!));
    expect(digestOf(planned!)).toBeDefined();
    for (const run of [applied!, unchanged!, planned!, updated!, again!]) {
      for (const secret of secrets) expectNoSecret(run, secret);
    }
  },
  storyTimeoutMs,
);
