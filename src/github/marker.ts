import type { CommentHeader } from '../domain/reports/comment-header.ts';

const opening = '<!-- stackset-role-action ';
const closing = ' -->';

/**
 * The hidden first line of a comment: an HTML comment with the header as JSON.
 * Characters that could end or nest an HTML comment, or mention a user, become JSON escapes.
 */
export function printHeader(header: CommentHeader): string {
  const json = JSON.stringify({
    schemaVersion: header.schemaVersion,
    stackSet: header.stackSet,
    region: header.region,
    command: header.command,
    digest: header.digest,
    headSha: header.headSha,
    runId: header.runId,
    runAttempt: header.runAttempt,
    isTruncated: header.isTruncated,
  } satisfies CommentHeader);
  return opening + escapeJson(json) + closing;
}

/** JSON within an HTML comment. It has these characters only inside strings: its numbers are counts. */
export function escapeJson(json: string): string {
  return json.replaceAll('--', String.raw`-\u002d`).replace(/[<>@&]/g, escapeCharacter);
}

/**
 * The inverse of printHeader. It reads only the start of a body, where quoted or pasted text cannot be.
 * @returns undefined without a complete header: another schema, a missing or malformed member, or no header.
 */
export function parseHeader(body: string): CommentHeader | undefined {
  if (!body.startsWith(opening)) return undefined;
  const end = body.indexOf('-->');
  const value = parseHeaderObject(body.slice(opening.length, end === -1 ? 0 : end));
  if (value === undefined) return undefined;
  const { schemaVersion, stackSet, region, command, digest, headSha, runId, runAttempt, isTruncated } = value;
  if (schemaVersion !== 1 || (command !== 'plan' && command !== 'apply') || typeof isTruncated !== 'boolean') {
    return undefined;
  }
  if (!isText(stackSet) || !isText(region) || !isText(digest) || !isText(headSha)) return undefined;
  if (!isCount(runId) || !isCount(runAttempt)) return undefined;
  return { schemaVersion, stackSet, region, command, digest, headSha, runId, runAttempt, isTruncated };
}

/** Each stack set, home Region and command has one comment, so that a rollout does not overwrite the reviewed plan. */
export function isSameComment(a: CommentHeader, b: CommentHeader): boolean {
  return a.stackSet === b.stackSet && a.region === b.region && a.command === b.command;
}

/** Whether `a` comes from a later run than `b`: run ids grow, and so do the attempts of one run. */
export function isOfNewerRun(a: CommentHeader, b: CommentHeader): boolean {
  return a.runId === b.runId ? a.runAttempt > b.runAttempt : a.runId > b.runId;
}

type Unchecked = Readonly<Partial<Record<keyof CommentHeader, unknown>>>;

function parseHeaderObject(json: string): Unchecked | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) > 0;
}

function escapeCharacter(character: string): string {
  return String.raw`\u` + character.charCodeAt(0).toString(16).padStart(4, '0');
}
