import { readFile, writeFile } from 'node:fs/promises';

import { isMap, isScalar, parse, parseDocument } from 'yaml';

const action = new URL('../../action.yml', import.meta.url);
const readme = new URL('../../README.md', import.meta.url);

/** As the rest of README.md: the raw text is read in editors, too, and a list entry in one line of 400 is not. */
const lineWidth = 120;

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

/** Headings with the names of their inputs, both in the order of action.yml. */
export type InputGroups = ReadonlyMap<string, readonly string[]>;

export async function readActionMetadata(): Promise<ActionMetadata> {
  return parse(await readFile(action, 'utf8')) as ActionMetadata;
}

export async function readInputGroups(): Promise<InputGroups> {
  return findInputGroups(await readFile(action, 'utf8'));
}

export async function readReadme(): Promise<string> {
  return readFile(readme, 'utf8');
}

export async function writeReadme(text: string): Promise<void> {
  await writeFile(readme, text);
}

/**
 * The groups that comments such as `# --- Targets ---` begin. They are comments of action.yml, and no member of
 * `inputRules`, because the action itself has no use for them and a person who reads action.yml has. A heading that
 * comes again continues its group: the order of the inputs is the order in which problems are reported.
 * @throws when the first input has no heading above it.
 */
export function findInputGroups(source: string): InputGroups {
  const inputs = parseDocument(source).get('inputs');
  if (!isMap(inputs)) throw new Error('action.yml has no inputs');
  const groups = new Map<string, string[]>();
  let group: string[] | undefined;
  for (const [index, { key }] of inputs.items.entries()) {
    if (!isScalar(key)) throw new Error('action.yml has an input without a name');
    // The parser gives the comment above the first input to the whole map.
    const comment = index === 0 ? inputs.commentBefore : key.commentBefore;
    const heading = /^ --- (.+) ---$/m.exec(comment ?? '')?.[1];
    if (heading !== undefined) {
      group = groups.get(heading) ?? [];
      groups.set(heading, group);
    }
    if (group === undefined) throw new Error(`action.yml: no \`# --- … ---\` above the input ${String(key.value)}`);
    group.push(String(key.value));
  }
  return groups;
}

/**
 * The README with the inputs, a heading a group, and the outputs as action.yml has them now; the rest stays as it is.
 * @throws when a pair of markers is missing, so that a list cannot get lost unseen.
 */
export function renderReadmeLists(text: string, { inputs, outputs }: ActionMetadata, groups: InputGroups): string {
  const headings = renderHeadings([...groups.keys()]);
  const sections = [...groups].map(([heading, names]) => {
    const entries = names.map((name) => renderInput(name, inputs[name]));
    return `### ${heading}\n\n${entries.join('\n')}`;
  });
  const outputEntries = Object.entries(outputs).map(([name, { description }]) =>
    renderEntry(`**\`${name}\`**: ${description}`),
  );
  const withInputs = replaceBlock(text, 'inputs', [headings, ...sections].join('\n\n'));
  return replaceBlock(withInputs, 'outputs', outputEntries.join('\n'));
}

/** Links to headings, as a line for the reader to jump from. */
export function renderHeadings(headings: readonly string[]): string {
  return wrap(headings.map((heading) => `[${heading}](#${anchorOf(heading)})`).join(' · '), lineWidth);
}

/** As GitHub makes the anchor of a heading. */
export function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\w\- ]/g, '')
    .replaceAll(' ', '-');
}

function renderInput(name: string, input: ActionInput | undefined): string {
  if (input === undefined) throw new Error(`action.yml has no input ${name}`);
  return renderEntry(`**\`${name}\`**${renderDefault(input)}: ${input.description}`);
}

export function renderDefault(input: Pick<ActionInput, 'required' | 'default'>): string {
  if (input.required === true) return ' (required)';
  if (input.default === undefined) return '';
  const values = input.default.split('\n').map((line) => `\`${line}\``);
  return ` (default ${values.join(' and ')})`;
}

export function renderEntry(text: string): string {
  return `- ${wrap(text, lineWidth - 2).replaceAll('\n', '\n  ')}`;
}

/** Text in backticks or brackets is never broken: a reader searches and copies it. */
function wrap(text: string, width: number): string {
  const [first = '', ...words] = text.match(/(?:`[^`]*`|\[[^\]]*\]|[^\s`[])+/g) ?? [];
  const lines = [first];
  for (const word of words) {
    const longer = `${lines.at(-1) ?? ''} ${word}`;
    if (longer.length <= width) lines.splice(-1, 1, longer);
    else lines.push(word);
  }
  return lines.join('\n');
}

/** @throws when the document lacks a marker, so that a list cannot get lost unseen. */
export function replaceBlock(text: string, name: string, content: string, document = 'README.md'): string {
  const start = `<!-- ${name}:start -->`;
  const end = `<!-- ${name}:end -->`;
  const from = text.indexOf(start);
  const to = text.indexOf(end, from);
  if (from < 0 || to < 0) throw new Error(`${document} has no ${start} … ${end}`);
  return `${text.slice(0, from + start.length)}\n\n${content}\n\n${text.slice(to)}`;
}
