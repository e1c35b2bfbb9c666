import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { repositoryRoot } from '../e2e/harness/action-run.ts';

const BEGIN = '<!-- generated from variables.tf and outputs.tf: UPDATE=1 npm test -- terraform-tests -->';
const END = '<!-- end of the generated part -->';

export interface Block {
  readonly name: string;
  readonly body: string;
}

/** @param path below terraform/ */
export function readTerraformFile(path: string): string {
  return readFileSync(join(repositoryRoot, 'terraform', path), 'utf8');
}

/** Top-level blocks of a file in the format of `terraform fmt`: they end at a brace in the first column. */
export function blocksOf(text: string, kind: string): readonly Block[] {
  return [...text.matchAll(new RegExp(`^${kind} "([^"]+)".*\\{\\n([^]*?)^\\}$`, 'gm'))].map((match) => ({
    name: match[1] ?? '',
    body: match[2] ?? '',
  }));
}

export function attributeOf(body: string, name: string): string | undefined {
  const match = new RegExp(`^ {2}${name} +?= ([^\\n]*(?:\\n(?: {4,}[^\\n]*| {2}[\\])}]+))*)`, 'm').exec(body);
  return match?.[1]?.replaceAll('$${', '${').trim();
}

/**
 * The runs that a module is missing: each validation and each condition of a resource or data source needs a run of
 * `tests/validation.tftest.hcl` that expects its failure.
 */
export function findUntestedConditions(
  folder: string,
  files: readonly string[],
  testedElsewhere: readonly string[] = [],
): readonly string[] {
  const runs = blocksOf(readTerraformFile(`${folder}/tests/validation.tftest.hcl`), 'run').map(
    ({ body }) => /expect_failures\s*=\s*\[(.+)\]/.exec(body)?.[1],
  );
  const expected = new Map<string, number>();
  for (const { name, body } of blocksOf(readTerraformFile(`${folder}/variables.tf`), 'variable')) {
    if (!testedElsewhere.includes(name)) expected.set(`var.${name}`, body.split(/^ {2}validation \{$/m).length - 1);
  }
  for (const [, kind, type, name, body = ''] of files.flatMap((file) => [
    ...readTerraformFile(`${folder}/${file}`).matchAll(/^(resource|data) "([^"]+)" "([^"]+)" \{\n([^]*?)^\}$/gm),
  ])) {
    const address = `${kind === 'data' ? 'data.' : ''}${type ?? ''}.${name ?? ''}`;
    expected.set(address, body.split(/^ {4}(?:pre|post)condition \{$/m).length - 1);
  }
  return [...expected]
    .filter(([target, count]) => runs.filter((run) => run?.replace(/\[.*\]$/, '') === target).length < count)
    .map(([target]) => target);
}

/** The README of a module with the inputs and outputs as they are now; the rest stays as it is. */
export function renderReadme(folder: string, readme: string): string {
  const [head, rest] = readme.split(BEGIN);
  const tail = rest?.split(END)[1];
  if (head === undefined || tail === undefined) throw new Error(`terraform/${folder}/README.md has lost its markers`);
  return `${head}${BEGIN}\n\n${renderTables(folder)}\n${END}${tail}`;
}

function renderTables(folder: string): string {
  const inputs = blocksOf(readTerraformFile(`${folder}/variables.tf`), 'variable').map(({ name, body }) => {
    const [type, fallback] = [attributeOf(body, 'type'), attributeOf(body, 'default')];
    return `| \`${name}\` | ${described(name, body)} | ${code(type)} | ${fallback === undefined ? 'required' : code(fallback)} |\n`;
  });
  const outputs = blocksOf(readTerraformFile(`${folder}/outputs.tf`), 'output').map(
    ({ name, body }) => `| \`${name}\` | ${described(name, body)} |\n`,
  );
  return [
    '## Inputs\n\n<!-- prettier-ignore -->\n| name | what it is | type | default |\n|---|---|---|---|\n',
    ...inputs,
    '\n## Outputs\n\n<!-- prettier-ignore -->\n| name | what it is |\n|---|---|\n',
    ...outputs,
  ].join('');
}

function described(name: string, body: string): string {
  const text = attributeOf(body, 'description');
  if (text === undefined) throw new Error(`${name} has no description`);
  return JSON.parse(text) as string;
}

function code(text: string | undefined): string {
  if (text === undefined) throw new Error('every variable has a type');
  const line = text
    .replaceAll(/,?\s*\n\s*/g, ', ')
    .replaceAll(/([{[(]),? /g, '$1')
    .replaceAll(/,? ([}\])])/g, '$1')
    .replaceAll(/ += /g, ' = ');
  return `\`${line}\``;
}
