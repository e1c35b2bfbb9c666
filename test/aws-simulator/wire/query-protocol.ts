import { AwsError } from '../service.ts';
import type { ServiceAnswer } from '../service.ts';
import { element, xmlDeclaration } from './xml.ts';

export interface QueryCall {
  readonly action: string;
  /** API version of the client, such as `2010-05-15`. */
  readonly version: string;
  readonly input: Readonly<Record<string, unknown>>;
}

interface FormNode {
  value: string | undefined;
  readonly children: Map<string, FormNode>;
}

/**
 * Reads a form body of the query protocol: `A.B=x` is a member, `A.member.1.B=x` an entry of a list. Throws
 * `MissingAction` when the form names no action.
 */
export function parseQueryCall(body: string): QueryCall {
  const root = newNode();
  for (const [name, value] of new URLSearchParams(body)) place(root, name.split('.'), value);
  const input = objectOf(root);
  const { Action: action, Version: version, ...members } = input;
  if (typeof action !== 'string' || action === '') {
    throw new AwsError('MissingAction', 'The request is missing an Action.');
  }
  return { action, version: typeof version === 'string' ? version : '', input: members };
}

/** The namespace is the one of the service model; clients ignore it, a person who reads a trace does not. */
export function renderQueryAnswer(
  action: string,
  answer: ServiceAnswer,
  wire: { readonly requestId: string; readonly namespace: string },
): string {
  // Terraform's SDK fails on an answer without the result node, even where the action has no answer.
  const result = element(`${action}Result`, answer);
  const metadata = element('ResponseMetadata', { RequestId: wire.requestId });
  return `${xmlDeclaration}<${action}Response xmlns="${wire.namespace}">${result}${metadata}</${action}Response>`;
}

export function renderQueryError(
  error: AwsError,
  wire: { readonly requestId: string; readonly namespace: string },
): string {
  const detail = element('Error', {
    Type: error.httpStatus >= 500 ? 'Receiver' : 'Sender',
    Code: error.code,
    Message: error.message,
  });
  const id = element('RequestId', wire.requestId);
  return `${xmlDeclaration}<ErrorResponse xmlns="${wire.namespace}">${detail}${id}</ErrorResponse>`;
}

function newNode(): FormNode {
  return { value: undefined, children: new Map() };
}

function place(root: FormNode, path: readonly string[], value: string): void {
  let node = root;
  for (const step of path) {
    const next = node.children.get(step) ?? newNode();
    node.children.set(step, next);
    node = next;
  }
  node.value = value;
}

function valueOf(node: FormNode): unknown {
  if (node.children.size === 0) return node.value ?? '';
  const list = node.children.get('member');
  return list === undefined ? objectOf(node) : listOf(list);
}

function listOf(node: FormNode): unknown[] {
  return [...node.children]
    .map(([index, entry]) => ({ index: Number(index), entry }))
    .sort((a, b) => a.index - b.index)
    .map(({ entry }) => valueOf(entry));
}

function objectOf(node: FormNode): Record<string, unknown> {
  return Object.fromEntries([...node.children].map(([name, child]) => [name, valueOf(child)]));
}
