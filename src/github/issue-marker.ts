import { escapeJson } from './marker.ts';

/** What makes an issue ours: there is one for each. */
export interface IssueMarker {
  /** Name of the stack set. */
  readonly stackSet: string;
  /** Its home Region. */
  readonly region: string;
}

const opening = '<!-- stackset-role-audit ';
const closing = ' -->';

/** The hidden first line of an issue's body. */
export function printIssueMarker({ stackSet, region }: IssueMarker): string {
  return `${opening}${escapeJson(JSON.stringify({ schemaVersion: 1, stackSet, region }))}${closing}`;
}

/** Whether a body begins with this marker: nothing else is read, so that quoted or pasted text is none. */
export function hasIssueMarker(body: string, marker: IssueMarker): boolean {
  const printed = printIssueMarker(marker);
  return body === printed || body.startsWith(`${printed}\n`) || body.startsWith(`${printed}\r\n`);
}

/** The hidden first line of a comment on it: each attempt of a run writes one at most. */
export function printNewsMarker({
  runId,
  runAttempt,
}: {
  readonly runId: number;
  readonly runAttempt: number;
}): string {
  return `<!-- stackset-role-audit-news ${runId}.${runAttempt} -->`;
}
