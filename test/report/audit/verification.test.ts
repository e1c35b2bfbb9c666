import { expect, test } from '@jest/globals';

import { renderVerification, verificationLine } from '../../../src/report/rollout/verification.ts';
import { doubtOf, findingOf, notCovered } from './sample-audits.ts';

const nameOf = (account: string): string => `name-${account.slice(-2)}`;

test('one line when every role that was looked at is proven', () => {
  const all = { looked: 5, proven: 5, findings: [], doubts: [] };
  expect(renderVerification(all, nameOf)).toBe('✅ The role is proven in 5 of 5 accounts that verify-roles looked at.');
  expect(verificationLine(all)).toBe('Roles proven after the rollout: 5 of 5');
});

test('nothing when nothing was looked at', () => {
  const none = { looked: 0, proven: 0, findings: [], doubts: [] };
  expect([renderVerification(none, nameOf), verificationLine(none)]).toEqual(['', '']);
});

test('what is wrong, where, and what to do; the same in several accounts stands once', () => {
  const text = renderVerification(
    { looked: 5, proven: 1, findings: [findingOf(1), findingOf(2), notCovered(3)], doubts: [doubtOf(4)] },
    nameOf,
  );
  expect(text).toContain('proven in 1 of 5 accounts');
  expect(text.match(/AdministratorAccess is attached by hand/g)).toHaveLength(1);
  expect(text).toContain('aws iam detach-role-policy');
  expect(text).toContain('could not be looked at');
  expect(text).toContain('**Next:**');
});

test('a name or policy of others stays a text', () => {
  const finding = findingOf(1, { property: '</details>', what: '<script> [x](https://evil.example) @octocat' });
  const text = renderVerification({ looked: 1, proven: 0, findings: [finding], doubts: [] }, () => '@admin`');
  expect(text).not.toMatch(/<script|\]\(https|[^;]@octocat/);
});
