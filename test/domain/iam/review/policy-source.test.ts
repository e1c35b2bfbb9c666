import { expect, test } from '@jest/globals';

import { readSources } from '../../../../src/domain/iam/review/policy-source.ts';
import type { PolicySource } from '../../../../src/domain/iam/review/policy-source.ts';
import type { IamKnowledge } from '../../../../src/domain/iam/review/known-contents.ts';
import {
  liveKnowledge,
  readOnlyAccess,
  securityAudit,
  shippedKnowledge,
  widenedKnowledge,
} from '../../../report/sample-policies.ts';

function sourceOf(arn: string, knowledge: IamKnowledge): PolicySource | undefined {
  return readSources([arn], knowledge)[0];
}

test('a policy is known by the version that AWS has, or by the one that the action was built with', () => {
  expect(sourceOf(readOnlyAccess, liveKnowledge)).toEqual({
    arn: readOnlyAccess,
    versionId: 'v188',
    from: 'aws',
    extractedAt: undefined,
    widening: undefined,
  });
  expect(sourceOf(readOnlyAccess, shippedKnowledge('IAM did not answer.'))).toEqual({
    arn: readOnlyAccess,
    versionId: 'v187',
    from: 'extract',
    extractedAt: '2026-09-26',
    unreadable: 'IAM did not answer.',
    widening: undefined,
  });
});

test('policies that the definition does not name, or that are not known, are left out', () => {
  expect(readSources([], liveKnowledge)).toEqual([]);
  expect(readSources(['arn:aws:iam::111122223333:policy/Own'], liveKnowledge)).toEqual([]);
});

test('what AWS has added since is found, with its dangers', () => {
  const widening = sourceOf(securityAudit, widenedKnowledge(['s3:GetObject', 'ssm:StartSession']))?.widening;
  expect(widening?.since).toEqual({ versionId: 'v61', extractedAt: '2026-09-26' });
  const gained = widening?.permissions.gained.flatMap(({ service, actions }) =>
    actions.map(({ name }) => `${service}:${name}`),
  );
  expect(gained).toEqual(['s3:GetObject', 'ssm:StartSession']);
  expect(widening?.dangers.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['administrator', 'reads-data']));
});

test('a newer version that allows nothing more is no widening', () => {
  const widened = widenedKnowledge(['iam:GetAccountSummary', 'ec2:DescribeInstances']);
  expect(sourceOf(securityAudit, widened)).toMatchObject({ versionId: 'v62', widening: undefined });
});
