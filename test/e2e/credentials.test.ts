import { expect, test } from '@jest/globals';

import { credentialsExpire } from '../stories/attached.ts';
import { holdToStory } from '../stories/hold-to-story.ts';
import {
  expectGolden,
  mutatingActions,
  playAsExpected,
  progressEdits,
  storyTimeoutMs,
} from './harness/expectations.ts';
import { playStory } from './harness/play-story.ts';

holdToStory(credentialsExpire, () => playStory('credentials-expire'), {
  title: 'credentials of the environment end: the state is kept, and the lock is reported with its command',
  timeoutMs: storyTimeoutMs,
  reported: ({ staged: [expired] }) => {
    const { comment, files } = expired!;
    expect(comment).toContain('role-to-assume');
    const kept = [...files.keys()].filter((path) => path.endsWith('-errored.tfstate'));
    expect(kept).toEqual(['organization-security-audit-errored.tfstate']);
    expect(comment).toMatch(/terraform state push \S*organization-security-audit-errored\.tfstate/);
    expect(comment).toContain('aws s3 rm s3://terraform-state/stackset-role-action/');
    expect(expired!.outputs).toMatchObject({ 'accounts-total': '8' });
    // Terraform and its provider fail side by side, in no fixed order.
    expectGolden('credentials-expire-1-apply', comment?.replace(/```\nError: [^]*?\n```/, '```\n…\n```'));
  },
});

test(
  'credentials of a role are renewed while a rollout lasts, and the comment reports how far it is',
  async () => {
    const [applied] = await playAsExpected('credentials-renewed');
    expect(mutatingActions(applied!)).toEqual(['UpdateStackSet']);
    expect(applied!.requests['AssumeRoleWithWebIdentity']).toBeGreaterThan(2);
    expect(applied!.recorded.filter(({ error }) => /Expired/.test(error ?? ''))).toEqual([]);
    const progress = progressEdits(applied!).map(({ body }) => body);
    expect(progress.length).toBeGreaterThan(1);
    expect(progress[0]).toContain(applied!.outputs['operation-id']);
    expect(progress[0]).toMatch(/update, \d of 8 accounts done/);
    expect(applied!.outputs).toMatchObject({ 'accounts-current': '8' });
  },
  storyTimeoutMs,
);

test(
  'a sign-in that fails for a moment is tried again with another token, and the log says why it waits',
  async () => {
    const [planned] = await playAsExpected('sign-in-fails-briefly');
    expect(planned!.requests['AssumeRoleWithWebIdentity']).toBe(3);
    const tokens = planned!.recorded.flatMap(({ input }) => input['WebIdentityToken'] ?? []);
    expect(new Set(tokens).size).toBe(3);
    expect(planned!.log).toMatch(/Couldn't retrieve verification key.* This usually passes: next try in 1 s\./);
    expect(planned!.log).toMatch(/AccessDenied.* changed seconds ago .*: next try in 3 s\./);
  },
  storyTimeoutMs,
);
