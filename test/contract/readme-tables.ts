import { readFile, writeFile } from 'node:fs/promises';

import { parse } from 'yaml';

const action = new URL('../../action.yml', import.meta.url);
const readme = new URL('../../README.md', import.meta.url);

interface ActionInput {
  readonly description: string;
  readonly required?: boolean;
  readonly default?: string;
}

export interface ActionMetadata {
  readonly name: string;
  readonly description: string;
  readonly author: string;
  readonly branding: { readonly icon: string; readonly color: string };
  readonly inputs: Readonly<Record<string, ActionInput>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
  readonly runs: { readonly using: string; readonly main: string };
}

export async function readActionMetadata(): Promise<ActionMetadata> {
  return parse(await readFile(action, 'utf8')) as ActionMetadata;
}

export async function readReadme(): Promise<string> {
  return readFile(readme, 'utf8');
}

export async function writeReadme(text: string): Promise<void> {
  await writeFile(readme, text);
}

/**
 * The README with its tables as action.yml has them now; the rest stays as it is.
 * @throws when a pair of markers is missing, so that a table cannot get lost unseen.
 */
export function renderReadmeTables(text: string, { inputs, outputs }: ActionMetadata): string {
  const inputRows = Object.entries(inputs).map(([name, input]) => [
    `\`${name}\``,
    input.required === true ? 'required' : renderDefault(input.default),
    escapeCell(input.description),
  ]);
  const outputRows = Object.entries(outputs).map(([name, output]) => [`\`${name}\``, escapeCell(output.description)]);
  const withInputs = replaceBlock(text, 'inputs', renderTable(['Input', 'Default', 'Meaning'], inputRows));
  return replaceBlock(withInputs, 'outputs', renderTable(['Output', 'Meaning'], outputRows));
}

function renderDefault(value: string | undefined): string {
  if (value === undefined) return '–';
  return value
    .split('\n')
    .map((line) => `\`${escapeCell(line)}\``)
    .join('<br>');
}

function escapeCell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll(/\s*\n\s*/g, ' ');
}

/** Padded as prettier pads tables, which counts a character as one column. */
function renderTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) => Math.max(3, title.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const renderRow = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [renderRow(head), rule, ...rows.map(renderRow)].join('\n');
}

function replaceBlock(text: string, name: string, content: string): string {
  const start = `<!-- ${name}:start -->`;
  const end = `<!-- ${name}:end -->`;
  const from = text.indexOf(start);
  const to = text.indexOf(end, from);
  if (from < 0 || to < 0) throw new Error(`README.md has no ${start} … ${end}`);
  return `${text.slice(0, from + start.length)}\n\n${content}\n\n${text.slice(to)}`;
}
