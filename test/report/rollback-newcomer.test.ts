import { describe, expect, test } from '@jest/globals';

import type { RolloutReport } from '../../src/domain/reports/rollout-report.ts';
import { isEveryAccountBack } from '../../src/domain/rollback.ts';
import { renderRolloutComment } from '../../src/report/rollout/rollout-comment.ts';
import { about } from './sample-reports.ts';
import { rollbackStories } from './rollback-stories.ts';

describe('an account that joined during the update and whose own first deployment failed', () => {
  const report = rollbackStories['rolled-back-one']!();
  const joined = { ...report.accounts[0]!, account: '999999999999', name: 'joined', class: 'failed' as const };
  const incomplete: RolloutReport = {
    ...report,
    outcome: 'rollback-incomplete',
    accounts: [joined, ...report.accounts],
    accountsTotal: report.accountsTotal + 1,
    accountsByClass: { ...report.accountsByClass, failed: 1 },
  };

  test('is not back, and the rollback’s operation is not blamed for it', () => {
    const heading = renderRolloutComment(incomplete, about).markdown.split('\n')[0];
    expect(heading).toContain('1 of 413 accounts is not proven back');
    expect(isEveryAccountBack(incomplete)).toBe(false);
  });

  test('is named among those that are not back', () => {
    const text = renderRolloutComment(incomplete, about).markdown;
    expect(text.split('\n').find((line) => line.startsWith('| `'))).toContain('999999999999');
  });
});
