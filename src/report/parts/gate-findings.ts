import { acceptableReasons, gateExplanations } from '../../domain/gate-reason.ts';
import type { GateFinding, GateVerdict } from '../../domain/gate.ts';
import { alert, bullets, escapeMarkdown, inlineCode, paragraphs } from './markdown.ts';

/** Why the gate refused, and what the user accepted. @param cap how many findings are shown. */
export function renderFindings({ findings }: GateVerdict, cap: number): string {
  const refusing = findings.filter(({ isAccepted }) => !isAccepted);
  const accepted = findings.filter(({ isAccepted }) => isAccepted);
  return paragraphs([
    refusing.length === 0
      ? undefined
      : alert(
          'CAUTION',
          `**Refused.** Apply will change nothing until this is solved:\n\n${listFindings(refusing, cap)}`,
        ),
    accepted.length === 0 ? undefined : alert('WARNING', `Accepted with \`allow\`:\n\n${listFindings(accepted, cap)}`),
  ]);
}

function listFindings(findings: readonly GateFinding[], cap: number): string {
  const more = findings.length > cap ? [`and ${findings.length - cap} more`] : [];
  return bullets([...findings.slice(0, cap).map(renderFinding), ...more]);
}

function renderFinding({ reason, detail, isAccepted, next: better }: GateFinding): string {
  const { why, next: usual } = gateExplanations[reason];
  const next = better ?? usual;
  const what = `**${inlineCode(reason)}**: ${inlineCode(detail, 600)}. ${escapeMarkdown(capitalize(why))}.`;
  if (isAccepted) return what;
  const isFinal = acceptableReasons.includes(reason) ? '' : ' (no `allow` value accepts this)';
  return `${what} **Instead:** ${escapeMarkdown(next)}${isFinal}.`;
}

function capitalize(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
