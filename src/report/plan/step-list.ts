import type { StepToDo } from '../../domain/advice/step-to-do.ts';
import type { About } from '../parts/about.ts';
import { documentLink } from '../parts/links.ts';
import { escapeMarkdown, fence, inlineCode, link } from '../parts/markdown.ts';

/** One step, and whose it is; Markdown, empty: it names no account. */
export interface NamedStep {
  readonly who: string;
  readonly step: StepToDo;
}

/** A numbered list: what a person does, in this order. */
export function renderSteps(steps: readonly NamedStep[], about: About): string {
  return steps.map(({ who, step }, index) => renderStep(`${index + 1}. `, who, step, about)).join('\n');
}

function renderStep(label: string, who: string, { text, command, url, document }: StepToDo, about: About): string {
  const said = escapeMarkdown(text);
  const whose = who === '' ? capitalize(said) : `${who}: ${said}`;
  const where = url === undefined ? '' : ` (${link('console', url)})`;
  const isKnown = document !== undefined && about.documentsUrl !== undefined;
  const why = isKnown ? ` (${documentLink('how', document, about)})` : '';
  const line = `${label}${whose}${where}${why}`;
  if (command === undefined) return line;
  if (!command.includes('\n') && command.length <= 100) return `${line}: ${inlineCode(command)}`;
  const indent = ' '.repeat(label.length);
  const block = fence(command, 'sh').split('\n');
  return [`${line}:`, '', ...block.map((each) => `${indent}${each}`)].join('\n');
}

function capitalize(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
