import { acceptableReasons, explainReason, renderAllowEntry } from '../../domain/gate-reason.ts';
import type { GateReason } from '../../domain/gate-reason.ts';
import type { GateFinding, GateVerdict } from '../../domain/gate.ts';
import { firstOf } from '../../domain/quantity.ts';
import { alert, bullets, capitalize, escapeMarkdown, inlineCode, paragraphs, shorten } from './markdown.ts';

/** What one reason was raised by: a line of its own, however many roles or settings raised it. */
export interface RaisedReason {
  readonly reason: GateReason;
  /** As `allow` names it: with the fingerprint, where the reason takes one. */
  readonly entry: string;
  /** In the order of the plan. */
  readonly details: readonly string[];
  /** A clause: why it is dangerous. */
  readonly why: string;
  /** A clause: what to do instead, or which value of `allow` accepts it. */
  readonly next: string;
  /** No value of `allow` accepts it. */
  readonly isFinal: boolean;
}

/** As `allow` accepts it. */
export function allowEntryOf({ reason, fingerprint }: GateFinding): string {
  return renderAllowEntry(fingerprint === undefined ? { reason } : { reason, fingerprint });
}

/** Findings by reason, and by what to do where a finding knows a better way. */
export function groupFindings(findings: readonly GateFinding[]): readonly RaisedReason[] {
  const groups = Map.groupBy(findings, ({ reason, next = '' }) => `${reason} ${next}`);
  return [...groups.values()].flatMap((own) => {
    const [first] = own;
    if (first === undefined) return [];
    const { why, next } = explainReason(first.reason, first.fingerprint);
    return [
      {
        reason: first.reason,
        entry: allowEntryOf(first),
        details: own.map(({ detail }) => detail),
        why,
        next: first.next ?? next,
        isFinal: !acceptableReasons.includes(first.reason),
      },
    ];
  });
}

/** Why the gate refused, and what the user accepted. @param cap how many details of a reason are shown. */
export function renderFindings({ findings }: GateVerdict, cap: number): string {
  const refusing = groupFindings(findings.filter(({ isAccepted }) => !isAccepted));
  const accepted = groupFindings(findings.filter(({ isAccepted }) => isAccepted));
  return paragraphs([
    refusing.length === 0
      ? undefined
      : alert(
          'CAUTION',
          `**Refused.** Apply changes nothing until this is solved:\n\n${bullets(refusing.map((raised) => renderRefusing(raised, cap)))}`,
        ),
    accepted.length === 0
      ? undefined
      : alert('WARNING', `Accepted with \`allow\`:\n\n${bullets(accepted.map((raised) => renderWhat(raised, cap)))}`),
  ]);
}

function renderWhat({ reason, details, why }: RaisedReason, cap: number): string {
  const what = details.map((detail) => escapeMarkdown(shorten(detail, 600)));
  return `**${inlineCode(reason)}**: ${firstOf(what, cap, '; ')}. ${escapeMarkdown(capitalize(why))}.`;
}

function renderRefusing(raised: RaisedReason, cap: number): string {
  const isFinal = raised.isFinal ? ' (no `allow` value accepts this)' : '';
  return `${renderWhat(raised, cap)} **Instead:** ${escapeMarkdown(raised.next)}${isFinal}.`;
}
