import { summarizeGains } from '../../domain/iam/meaning/permission-comparison.ts';
import type { PolicySource } from '../../domain/iam/review/policy-source.ts';
import type { PlanReport } from '../../domain/reports/plan-report.ts';
import { firstOf } from '../../domain/quantity.ts';
import { escapeMarkdown, inlineCode } from '../parts/markdown.ts';
import { renderPolicyName } from './role/policy-statement.ts';
import { renderDanger } from './role/danger-list.ts';
import { sayLevels } from './role/role-review.ts';

/** Dangers of one policy that are named. */
const mostDangers = 3;

/** What AWS itself has added: accounts can do it already, and no plan would ever show it as a change. */
export function sayWidenings({ assessment: { sources } }: PlanReport): readonly string[] {
  return sources.flatMap(({ arn, versionId, widening }) => {
    if (widening === undefined) return [];
    const { since, permissions, dangers } = widening;
    const gains = [
      ...dangers.slice(0, mostDangers).map(renderDanger),
      ...sayLevels(summarizeGains(permissions), false),
    ];
    const versions = `${inlineCode(since.versionId)} of ${since.extractedAt}, now ${inlineCode(versionId)}`;
    return [`**AWS has widened ${renderPolicyName(arn)}** (${versions}): with it, roles ${gains.join('; ')}.`];
  });
}

/** What could not be asked, for "not checked": a clause for each policy. */
export function listUnread({ assessment: { sources } }: PlanReport): readonly string[] {
  return sources.flatMap(({ arn, versionId, extractedAt, unreadable }) =>
    unreadable === undefined
      ? []
      : [
          `whether AWS has changed ${renderPolicyName(arn)} since ${extractedAt ?? 'then'} (${inlineCode(versionId)}): ${escapeMarkdown(unreadable.replace(/\.$/, ''))}`,
        ],
  );
}

/** Which versions of AWS's policies the review has read; empty: the role has none of them. */
export function renderSources({ assessment: { sources } }: PlanReport): string {
  const name = ({ arn, versionId }: PolicySource): string => `${renderPolicyName(arn)} ${inlineCode(versionId)}`;
  const live = sources.filter(({ from }) => from === 'aws').map(name);
  const shipped = Map.groupBy(
    sources.filter(({ from }) => from === 'extract'),
    ({ extractedAt }) => extractedAt ?? '',
  );
  return [
    ...(live.length === 0 ? [] : [`${firstOf(live, 8)} as AWS has them now`]),
    ...[...shipped].map(
      ([date, own]) => `${firstOf(own.map(name), 8)} as of ${date}, which this action was built with`,
    ),
  ].join(' · ');
}
