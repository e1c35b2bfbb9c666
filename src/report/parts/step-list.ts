import type { StepToDo } from '../../domain/advice/step-to-do.ts';
import type { About } from './about.ts';
import { documentLink } from './links.ts';
import { escapeMarkdown, fence, inlineCode, link } from './markdown.ts';

/** Longer commands stand in a block of their own. */
const longestInline = 90;

/** What a person does, in this order. @param items Markdown */
export function numbered(items: readonly string[]): string {
  return items.map((item, index) => `${index + 1}. ${item}`).join('\n');
}

/** One item of the list. */
export function renderStep({ text, command, url, document }: StepToDo, about: About): string {
  const isKnown = document !== undefined && about.documentsUrl !== undefined;
  const links = [
    ...(url === undefined ? [] : [link('console', url)]),
    ...(isKnown ? [documentLink('how', document, about)] : []),
  ];
  const line = `${escapeMarkdown(capitalize(text))}${links.length === 0 ? '' : ` (${links.join(', ')})`}`;
  if (command === undefined) return line;
  if (command.length <= longestInline && !command.includes('\n')) return `${line}: ${inlineCode(command)}`;
  return `${line}:\n${fence(command, 'sh').replace(/^/gm, '   ')}`;
}

function capitalize(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
