import type { About } from './about.ts';
import { link } from './markdown.ts';

export { accountUrl, operationUrl, stackSetUrl } from '../../domain/advice/console-links.ts';
export { commitLink } from './about.ts';

/** Where GitHub lists the files that a run has uploaded. */
export function artifactsUrl({ runUrl }: About): string {
  return `${runUrl.replace(/\/attempts\/\d+$/, '')}#artifacts`;
}

/** A section of the action's own documents; the text alone where it is not known which documents belong to it. */
export function documentLink(text: string, document: string, { documentsUrl }: About): string {
  return documentsUrl === undefined ? text : link(text, `${documentsUrl}/${document}`);
}
