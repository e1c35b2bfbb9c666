import { describe, expect, test } from '@jest/globals';
import { planOutputs, rolloutOutputs } from '../../src/report/outputs.ts';
import { digest, operationOf, rolloutReport } from './sample-reports.ts';
import { organizationOf } from './sample-organization.ts';
import { planStories, rolloutStories } from './report-stories.ts';

const paths = {
  resultsJson: '/tmp/results.json',
  resultsCsv: '/tmp/results.csv',
  resultsHtml: '/tmp/results.html',
};

describe('planOutputs', () => {
  test('of an update', () => {
    expect(planOutputs(planStories.update(), '/tmp/plan.json')).toEqual({
      'has-changes': 'true',
      gate: 'allowed',
      'gate-reasons': '',
      outcome: 'planned',
      'failure-reason': '',
      'operation-id': '',
      'accounts-total': '40',
      'accounts-current': '39',
      'accounts-failed': '0',
      'accounts-by-class':
        '{"current":39,"failed":0,"cancelled":0,"outdated":0,"suspended":1,"inoperable":0,"missing":0,"unknown":0}',
      'role-arn-pattern': 'arn:aws:iam::{account}:role/OrganizationSecurityAuditRole',
      'plan-json': '/tmp/plan.json',
      digest,
    });
  });

  test('outdated accounts are in the class that AWS gives them', () => {
    const outputs = planOutputs(planStories.outdated(), '/tmp/plan.json');
    expect(outputs['has-changes']).toBe('true');
    expect(outputs['accounts-failed']).toBe('1');
    expect(JSON.parse(outputs['accounts-by-class'] ?? '')).toMatchObject({
      current: 36,
      failed: 1,
      cancelled: 2,
      suspended: 1,
    });
  });

  test('only reasons that refuse are listed, each once', () => {
    const outputs = planOutputs(planStories.refused(), '/tmp/plan.json');
    expect(outputs['gate']).toBe('refused');
    expect(outputs['gate-reasons']).toBe('accounts-lose-instances,role-path-changed,wildcard-principal,no-external-id');
  });

  test.each(Object.entries(planStories))('classes of %s add up to the total', (_, story) => {
    const outputs = planOutputs(story(), '/tmp/plan.json');
    const classes = Object.values(JSON.parse(outputs['accounts-by-class'] ?? '') as Record<string, number>);
    expect(classes.reduce((sum, count) => sum + count, 0)).toBe(Number(outputs['accounts-total']));
  });
});

describe('rolloutOutputs', () => {
  test('of a rollout that failed', () => {
    expect(rolloutOutputs(rolloutStories.failed(), paths)).toEqual({
      'has-changes': 'true',
      gate: 'allowed',
      'gate-reasons': '',
      outcome: 'failed',
      'failure-reason': 'accounts-failed',
      'operation-id': 'terraform-20261124092400000000000001',
      'accounts-total': '40',
      'accounts-current': '17',
      'accounts-failed': '2',
      'accounts-by-class':
        '{"current":17,"failed":2,"cancelled":19,"outdated":0,"suspended":1,"inoperable":1,"missing":0,"unknown":0}',
      'role-arn-pattern': 'arn:aws:iam::{account}:role/OrganizationSecurityAuditRole',
      digest,
      'results-json': '/tmp/results.json',
      'results-csv': '/tmp/results.csv',
      'results-html': '/tmp/results.html',
    });
  });

  test('an operation of others is named only while it is in the way', () => {
    const other = operationOf({ id: 'theirs', status: 'RUNNING', endedAt: undefined });
    const operations = [{ operation: other, startedBy: 'other' }] as const;
    const organization = organizationOf(3);
    const waitedFor = rolloutReport({ organization, operations });
    expect(rolloutOutputs(waitedFor, paths)['operation-id']).toBe('');
    const blocked = rolloutReport({ organization, operations, over: { stillRunning: [other] } });
    expect(rolloutOutputs(blocked, paths)['operation-id']).toBe('theirs');
  });
});
