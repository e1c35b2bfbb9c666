import { expect, test } from '@jest/globals';

import { judgeManagementRole } from '../../../src/domain/audit/management-role.ts';
import type { RoleProof } from '../../../src/domain/audit/role-proof.ts';
import { attached } from '../../auditing/values.ts';

const account = '111111111111';
const proven: RoleProof = {
  account,
  role: 'proven',
  assumable: 'proven',
  findings: [],
  doubts: [],
  record: undefined,
};
const doubt = { fact: 'role', account, why: 'AWS denied iam:GetRole.', next: 'Allow it.' } as const;

test.each([
  ['was not asked about', undefined, 'was not looked at'],
  ['is the same', proven, 'it was looked at as well'],
  ['could not be read', { ...proven, role: 'unproven', doubts: [doubt] }, 'could not be assumed and read'],
  [
    'is not there',
    { ...proven, assumable: 'violated', findings: [attached(1, { account, reason: 'not-assumable' })] },
    'or it has none',
  ],
  ['was tried in part', { ...proven, assumable: 'unproven', doubts: [doubt] }, 'AWS denied iam:GetRole.'],
  [
    'has other tags',
    { ...proven, role: 'violated', findings: [attached(1, { account, property: 'Tags/team' })] },
    'the same role',
  ],
] as const)('nothing is found where it %s, and the report says so', (_, proof, words) => {
  const { findings, notice } = judgeManagementRole(account, proof);
  expect(findings).toEqual([]);
  expect(notice).toContain(words);
  expect(notice).toContain(account);
});

test('what differs is found', () => {
  const finding = attached(1, { account });
  expect(judgeManagementRole(account, { ...proven, role: 'violated', findings: [finding] })).toEqual({
    findings: [finding],
    notice: undefined,
  });
});
