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

/** Where this comes from, for a person who has to trace it. @param versions tools and their versions, joined. */
export function renderFooter(command: 'plan' | 'apply', digest: string, about: About, versions: string): string {
  const parts = [
    ...(digest === '' ? [] : [`digest ${inlineCode(shortDigest(digest))}`]),
    `${command} of ${inlineCode(about.headSha.slice(0, 7))}`,
    link(`run ${about.runId}`, about.runUrl),
    ...(versions === '' ? [] : [versions]),
  ];
  return `<sub>${parts.join(' · ')}</sub>`;
}

function shortDigest(digest: string): string {
  return digest.replace(/^(sha256:[0-9a-f]{12})[0-9a-f]+$/, '$1…');
}
