import { inlineCode, link } from './markdown.ts';

/** The workflow run that a report comes from. */
export interface About {
  /** Commit that was reviewed or pushed. */
  readonly headSha: string;
  /** `https://github.com/OWNER/NAME/actions/runs/ID`, perhaps with an attempt. */
  readonly runUrl: string;
  readonly runId: number;
  /** Where the action's own documents are at its commit, without a slash at the end; undefined: not known. */
  readonly documentsUrl?: string | undefined;
}

export function commitLink(about: About): string {
  return link(inlineCode(about.headSha.slice(0, 7)), commitUrl(about));
}

/** The page of the commit. */
export function commitUrl({ headSha, runUrl }: About): string {
  return `${runUrl.replace(/\/actions\/runs\/.*$/, '')}/commit/${headSha}`;
}

/**
 * Where this comes from, for a person who has to trace it.
 * @param versions tools and their versions, joined. @param at when it was written.
 */
export function renderFooter(
  command: 'plan' | 'apply' | 'audit',
  digest: string,
  about: About,
  versions: string,
  at?: Date,
): string {
  const parts = [
    `${command} of ${commitLink(about)}`,
    link(`run ${about.runId}`, about.runUrl),
    ...(at === undefined ? [] : [renderMinute(at)]),
    ...(digest === '' ? [] : [`digest ${inlineCode(shortDigest(digest))}`]),
    ...(versions === '' ? [] : [versions]),
  ];
  return `<sub>${parts.join(' · ')}</sub>`;
}

/** `09:30 UTC`. */
function renderMinute(at: Date): string {
  return `${at.toISOString().slice(11, 16)} UTC`;
}

function shortDigest(digest: string): string {
  return digest.replace(/^(sha256:[0-9a-f]{12})[0-9a-f]+$/, '$1…');
}
