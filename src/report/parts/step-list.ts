import type { StepToDo } from '../../domain/advice/step-to-do.ts';
import { countOf } from '../../domain/quantity.ts';
import type { About } from './about.ts';
import { documentLink } from './links.ts';
import { capitalize, escapeMarkdown, fence, inlineCode, link } from './markdown.ts';

/** Longer commands stand in a block of their own. */
const longestInline = 90;
/** Accounts of one step whose own command is shown. */
const mostCommands = 2;

/** One step, and whose it is. */
export interface NamedStep {
  /** Markdown; empty: no account’s alone. */
  readonly who: string;
  readonly step: StepToDo;
  /** Where each account needs a command of its own; undefined: that of the step. */
  readonly commands?: readonly string[];
}

/** What a person does, in this order. @param items Markdown of each. */
export function numbered(items: readonly string[]): string {
  return items.map((item, index) => `${index + 1}. ${item}`).join('\n');
}

/** One item of the list. */
export function renderStep({ who, step, commands }: NamedStep, about: About): string {
  const { text, command, url, document } = step;
  const isKnown = document !== undefined && about.documentsUrl !== undefined;
  const links = [
    ...(url === undefined ? [] : [link('console', url)]),
    ...(isKnown ? [documentLink('how', document, about)] : []),
  ];
  const said = who === '' ? escapeMarkdown(capitalize(text)) : `${who}: ${escapeMarkdown(text)}`;
  const line = `${said}${links.length === 0 ? '' : ` (${links.join(', ')})`}`;
  return `${line}${renderCommands(commands ?? (command === undefined ? [] : [command]))}`;
}

function renderCommands(commands: readonly string[]): string {
  const [first] = commands;
  if (first === undefined) return '';
  if (commands.length === 1 && first.length <= longestInline && !first.includes('\n')) return `: ${inlineCode(first)}`;
  const shown = commands.slice(0, mostCommands);
  const rest = commands.length - shown.length;
  const more = rest === 0 ? [] : [`# and the same for ${countOf(rest, 'more account')}`];
  const block = fence([...shown, ...more].join('\n'), 'sh');
  return `:\n${block.replace(/^/gm, '   ')}`;
}
