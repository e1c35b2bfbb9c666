import type { StackSetRef } from '../../domain/stack-set/stack-set.ts';
import type { About } from './about.ts';
import { link } from './markdown.ts';

export { commitLink } from './about.ts';

/** Where GitHub lists the files that a run has uploaded. */
export function artifactsUrl({ runUrl }: About): string {
  return `${runUrl.replace(/\/attempts\/\d+$/, '')}#artifacts`;
}

/** A section of the action's own documents; the text alone where it is not known which documents belong to it. */
export function documentLink(text: string, document: string, { documentsUrl }: About): string {
  return documentsUrl === undefined ? text : link(text, `${documentsUrl}/${document}`);
}

/** Address of a stack set in the console of its home Region, for an administrator of service-managed stack sets. */
export function stackSetUrl(stackSet: StackSetRef): string {
  return stackSetPage(stackSet, 'info');
}

/** @param operationId as AWS or a client has named it. */
export function operationUrl(stackSet: StackSetRef, operationId: string): string {
  return stackSetPage(stackSet, `operations/${encodeURIComponent(operationId)}`);
}

function stackSetPage({ name, region }: StackSetRef, page: string): string {
  const address = `https://${region}.${consoleOf(region)}/cloudformation/home?region=${region}`;
  return `${address}#/stacksets/${encodeURIComponent(name)}/${page}?permissions=service`;
}

/** An account in the console of AWS Organizations, which the management account and delegated administrators see. */
export function accountUrl(accountId: string, region: string): string {
  return `https://${consoleOf(region)}/organizations/v2/home/accounts/${accountId}`;
}

/** Each partition has a console of its own (AWS General Reference, endpoints). */
function consoleOf(region: string): string {
  if (region.startsWith('us-gov-')) return 'console.amazonaws-us-gov.com';
  return region.startsWith('cn-') ? 'console.amazonaws.cn' : 'console.aws.amazon.com';
}
