import { describe, expect, test } from '@jest/globals';

import { expectAttached, startedOperation } from './harness/expect-attached.ts';
import { expectGolden, mutatingActions, playAsTold, progressEdits, storyTimeoutMs } from './harness/expectations.ts';

describe('credentials', () => {
  test(
    'those of the environment end: the operation is named, the state is kept, the lock is told with its command',
    async () => {
      const [expired, attached] = await playAsTold('credentials-expire');
      const operationId = startedOperation(expired!);
      const { comment, files, hasStateLock } = expired!;
      expect(mutatingActions(expired!)).toEqual(['UpdateStackSet']);
      expect(comment).toContain(`--operation-id ${operationId}`);
      expect(comment).toContain('role-to-assume');
      const kept = [...files.keys()].filter((path) => path.endsWith('-errored.tfstate'));
      expect(kept).toEqual(['organization-security-audit-errored.tfstate']);
      expect(comment).toMatch(/terraform state push \S*organization-security-audit-errored\.tfstate/);
      expect(hasStateLock).toBe(true);
      expect(comment).toContain('aws s3 rm s3://terraform-state/stackset-role-action/');
      // No account could be read: the report must not make up any.
      expect(comment).toContain('was not read');
      expect(expired!.outputs).toMatchObject({ 'accounts-total': '8', 'accounts-current': '0' });
      // Terraform and its provider fail side by side: in which order they tell it is no matter of ours.
      expectGolden('credentials-expire-1-apply', comment?.replace(/```\nError: [^]*?\n```/, '```\n…\n```'));
      expectAttached(attached!, operationId);
    },
    storyTimeoutMs,
  );

  test(
    'those of a role are renewed while a rollout lasts, and the comment tells how far it is',
    async () => {
      const [applied] = await playAsTold('credentials-renewed');
      expect(mutatingActions(applied!)).toEqual(['UpdateStackSet']);
      expect(applied!.requests['AssumeRoleWithWebIdentity']).toBeGreaterThan(2);
      expect(applied!.recorded.filter(({ error }) => /Expired/.test(error ?? ''))).toEqual([]);
      const progress = progressEdits(applied!).map(({ body }) => body);
      expect(progress.length).toBeGreaterThan(1);
      expect(progress[0]).toContain(applied!.outputs['operation-id']);
      expect(progress[0]).toMatch(/Rolling out: \d of 8 accounts/);
      expect(applied!.outputs).toMatchObject({ 'accounts-current': '8' });
    },
    storyTimeoutMs,
  );
});
