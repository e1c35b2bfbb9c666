import type { GateVerdict } from '../../domain/gate.ts';
import { firstOf } from '../../domain/quantity.ts';
import { groupFindings } from '../parts/gate-findings.ts';
import type { RaisedReason } from '../parts/gate-findings.ts';
import { shorten, visibleLine } from '../parts/markdown.ts';

/** Details of one reason that a line names. */
const mostDetails = 5;

/** Why the gate refused, and what the user accepted: one line a reason. */
export function findingLines({ findings }: GateVerdict): readonly string[] {
  const refusing = findings.filter(({ isAccepted }) => !isAccepted);
  const accepted = findings.filter(({ isAccepted }) => isAccepted);
  return [
    ...groupFindings(refusing).map(refusalLine),
    ...groupFindings(accepted).map(({ entry, details }) => `Accepted with allow: ${entry}: ${nameDetails(details)}`),
  ];
}

/** What, why it is dangerous, and what to do instead. */
function refusalLine({ reason, details, why, next, isFinal }: RaisedReason): string {
  const end = isFinal ? ' No allow value accepts this.' : '';
  return `Refused: ${reason}: ${nameDetails(details)}. Danger: ${plain(why)}. Instead: ${plain(next)}.${end}`;
}

/** A refusal in one line: the first reason with what raised it, and what to do instead. */
export function refusedLine({ findings }: GateVerdict): string {
  const [first, ...others] = groupFindings(findings.filter(({ isAccepted }) => !isAccepted));
  if (first === undefined) return 'Refused.';
  const more = others.length === 0 ? '' : ` Also refused: ${others.map(({ reason }) => reason).join(', ')}.`;
  return `Refused: ${first.reason}: ${nameDetails(first.details)}. Instead: ${plain(first.next)}.${more}`;
}

function nameDetails(details: readonly string[]): string {
  return shorten(firstOf(details, mostDetails, '; '), 600);
}

/** Without code style: a log shows backticks as they are. */
export function plain(text: string): string {
  return text.replaceAll('`', '');
}

/** One line of bounded length: a workflow command must begin a line, so nothing of others ever does. */
export function logLine(text: string): string {
  return shorten(visibleLine(text), 2000);
}
