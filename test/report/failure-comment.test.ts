import { describe, expect, test } from '@jest/globals';

import { runFailureReasons } from '../../src/domain/failure-reason.ts';
import { renderFailure } from '../../src/report/failure-comment.ts';
import { failureStories } from './failure-stories.ts';
import { about } from './sample-reports.ts';

const stories = Object.entries(failureStories);

function headingOf(markdown: string): string {
  return (markdown.split('\n', 1)[0] ?? '').replace(/^## /, '').replaceAll('`', '');
}

describe('the comment of a run that failed early', () => {
  test.each(stories)('%s: the news first, then steps to do, then links', (_, report) => {
    const markdown = renderFailure(report, about);
    expect(headingOf(markdown).length).toBeLessThanOrEqual(100);
    expect(headingOf(markdown)).toContain(`: ${report.command} `);
    expect(markdown.indexOf('1. ')).toBeLessThan(700);
    expect(markdown).toContain(`](${about.runUrl})`);
    expect(markdown).toContain(`/commit/${about.headSha})`);
    expect(markdown).toMatch(/\]\(https:\/\/github\.com\/acme\/stackset-role-action\/blob\/v1\/docs\/operations\.md#/);
  });

  test.each(runFailureReasons)('a heading with a name of 128 characters keeps its news: %s', (failureReason) => {
    const [, report] = stories[0]!;
    const stackSet = { ...report.stackSet, name: 'N'.repeat(128) };
    const heading = headingOf(renderFailure({ ...report, stackSet, failureReason, what: 'x' }, about));
    expect(heading.length).toBeLessThanOrEqual(100);
    expect(heading).toMatch(/^❌ N+…: plan failed, .+[^…]$/);
  });

  test('the claims of a denied sign-in stand one a line, uncut', () => {
    const markdown = renderFailure(failureStories['oidc-denied']!, about);
    expect(markdown).toContain('\njob_workflow_ref: acme/org-roles/.github/workflows/stackset-role.yml@refs/tags/v2\n');
    expect(markdown).toContain('`aws iam get-role --role-name deploy --query Role.AssumeRolePolicyDocument`');
  });

  test('nothing depends on documents that are not known', () => {
    const markdown = renderFailure(failureStories['state-locked']!, { ...about, documentsUrl: undefined });
    expect(markdown).toContain('What `state-locked` means · plan of');
  });

  test('a long quotation folds away, below the steps', () => {
    const why = Array.from({ length: 20 }, (_, index) => `Error ${index}`).join('\n');
    const markdown = renderFailure(
      { ...failureStories['state-locked']!, failureReason: 'terraform-failed', why },
      about,
    );
    expect(markdown).toContain('<details><summary>What Terraform says</summary>');
    expect(markdown.indexOf('**Do now**')).toBeLessThan(markdown.indexOf('<details>'));
  });
});
