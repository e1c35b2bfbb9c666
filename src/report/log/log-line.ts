import { acceptableReasons, gateExplanations } from '../../domain/gate-reason.ts';
import type { GateVerdict } from '../../domain/gate.ts';
import { shorten, visibleLine } from '../parts/markdown.ts';

/** Why the gate refused, and what the user accepted; 20 findings at most. */
export function findingLines({ findings }: GateVerdict): readonly string[] {
  return findings.slice(0, 20).map(({ reason, detail, isAccepted, next: better }) => {
    const { why, next: usual } = gateExplanations[reason];
    const next = better ?? usual;
    if (isAccepted) return `Accepted with allow: ${reason} (${detail})`;
    const isFinal = acceptableReasons.includes(reason) ? '' : ' No allow value accepts this.';
    return `Refused: ${reason} (${detail}): ${plain(why)}. Instead: ${plain(next)}.${isFinal}`;
  });
}

/** Without code style: a log shows backticks as they are. */
export function plain(text: string): string {
  return text.replaceAll('`', '');
}

/** One line of bounded length: a workflow command must begin a line, so nothing of others ever does. */
export function logLine(text: string): string {
  return shorten(visibleLine(text), 2000);
}
