import { readFile, realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';

import { inputError } from '../../domain/user-error.ts';
import { parseTemplateText } from './template-text.ts';

/** CloudFormation's limit for a template sent inline, bytes. */
const longestTemplateBytes = 51_200;
const nestedStackType = 'AWS::CloudFormation::Stack';

/**
 * Reads the user's role template, JSON or YAML with CloudFormation's short tags. It returns JSON because Terraform
 * compares JSON by structure: with YAML, a changed comment would update every account.
 * @throws UserError that begins with `template-file`.
 */
export async function readTemplateFile(file: string, workspace: string): Promise<string> {
  const path = await realpath(join(workspace, file)).catch(() => undefined);
  const root = await realpath(workspace);
  if (path === undefined)
    throw inputError('template-file', `${file} does not exist in the workspace.`, 'Check out the repository first.');
  if (!path.startsWith(`${root}${sep}`)) {
    throw inputError('template-file', `${file} is outside the workspace.`, 'Put the template into the workspace.');
  }
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) {
    throw inputError('template-file', `${file} is not a readable file.`, 'Name a file, and check its permissions.');
  }
  const template = parseTemplateContent(text, file);
  const resources = isMap(template) ? template['Resources'] : undefined;
  if (!isMap(template) || !isMap(resources)) {
    const problem = `${file} is not a CloudFormation template: it has no Resources.`;
    throw inputError('template-file', problem, 'Define the role under Resources.');
  }
  const json = JSON.stringify(template);
  if ('Transform' in template || json.includes('"Fn::Transform":')) {
    const problem = `${file} uses a transform, which service-managed stack sets refuse.`;
    throw inputError('template-file', problem, 'Remove Transform and Fn::Transform.');
  }
  if (Object.values(resources).some((resource) => isMap(resource) && resource['Type'] === nestedStackType)) {
    const problem = `${file} contains a nested stack, which service-managed stack sets refuse.`;
    throw inputError('template-file', problem, 'Define its resources in this template.');
  }
  const bytes = Buffer.byteLength(json);
  if (bytes > longestTemplateBytes) {
    throw inputError(
      'template-file',
      `${file} has ${bytes} bytes as JSON, but CloudFormation takes ${longestTemplateBytes}.`,
      'Shorten the template.',
    );
  }
  return json;
}

function parseTemplateContent(text: string, file: string): unknown {
  const parsed = parseTemplateText(text);
  if (parsed.kind === 'parsed') return parsed.value;
  const where = parsed.place === undefined ? file : `${file}, ${parsed.place}`;
  if (parsed.kind === 'refused') throw inputError('template-file', `${where}: ${parsed.problem}.`, parsed.next);
  throw inputError(
    'template-file',
    `${where}${parsed.place === undefined ? '' : ','} is neither JSON nor YAML: ${parsed.problem.replace(/\.$/, '')}.`,
    'Correct the file there.',
  );
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
