import type { Finding } from '../../domain/audit/finding.ts';
import type { ReportedVerification } from '../../domain/reports/rollout-report.ts';
import { countOf, firstOf } from '../../domain/quantity.ts';
import { renderAccount } from '../parts/account-list.ts';
import { alert, bullets, escapeMarkdown, inlineCode } from '../parts/markdown.ts';

type Verification = Pick<ReportedVerification, 'looked' | 'proven' | 'findings' | 'doubts'>;

/**
 * A short section of the comment: one line when every role is proven, otherwise what is wrong in which accounts and what
 * to do.
 * @param nameOf name of an account; empty: not known. @param most findings and doubts that are named.
 */
export function renderVerification(
  { looked, proven, findings, doubts }: Verification,
  nameOf: (account: string) => string,
  most = 10,
): string {
  const accounts = countOf(looked, 'account');
  if (findings.length + doubts.length === 0) {
    return looked === 0 ? '' : `✅ The role is proven in ${proven} of ${accounts} that verify-roles looked at.`;
  }
  const items = [
    ...groupAlike(findings, ({ property, what }) => `${property}\n${what}`).map((own) => {
      const { severity, what, property, gains } = own[0];
      const lets = gains.length === 0 ? '' : ` ⚠️ The role ${firstOf(gains.map(escapeMarkdown), 3, '; ')}.`;
      return `**${severity}** in ${nameAll(own, nameOf)}: ${escapeMarkdown(what)} (${inlineCode(property, 200)})${lets}${renderNext(own[0])}`;
    }),
    ...groupAlike(doubts, ({ why, next }) => `${why}\n${next}`).map((own) => {
      const { why, next } = own[0];
      return `❓ ${nameAll(own, nameOf)} could not be looked at: ${escapeMarkdown(why)} **Next:** ${escapeMarkdown(next)}`;
    }),
  ];
  const left = items.length - most;
  const shown = [...items.slice(0, most), ...(left > 0 ? [`and ${left} more`] : [])];
  return alert(
    'WARNING',
    `**The role is proven in ${proven} of ${accounts}** that verify-roles looked at.\n\n${bullets(shown)}`,
  );
}

/** In one line for the log; empty: nothing was looked at. */
export function verificationLine({ looked, proven, findings, doubts }: Verification): string {
  if (looked === 0) return '';
  const bad = [
    ...(findings.length === 0 ? [] : [countOf(findings.length, 'finding')]),
    ...(doubts.length === 0 ? [] : [`${doubts.length} not looked at`]),
  ];
  return `Roles proven after the rollout: ${proven} of ${looked}${bad.length === 0 ? '' : ` (${bad.join(', ')})`}`;
}

function groupAlike<One extends { readonly account: string }>(
  ones: readonly One[],
  keyOf: (one: One) => string,
): readonly (readonly [One, ...One[]])[] {
  const groups = Map.groupBy(ones, (one) => keyOf(one).replaceAll(one.account, '{account}'));
  return [...groups.values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [[first, ...others] as const],
  );
}

function nameAll(ones: readonly { readonly account: string }[], nameOf: (account: string) => string): string {
  const accounts = [...new Set(ones.map(({ account }) => account))];
  return firstOf(
    accounts.map((id) => renderAccount({ id, name: nameOf(id) })),
    3,
  );
}

function renderNext({ remedy }: Finding): string {
  switch (remedy.kind) {
    case 'apply':
      return ' **Next:** run `apply` again.';
    case 'commands':
      return ` **Next:** ${escapeMarkdown(remedy.text)}: ${remedy.commands.map((command) => inlineCode(command, 1000)).join(' ')}`;
    case 'advice':
      return ` **Next:** ${escapeMarkdown(remedy.text)}.`;
  }
}
