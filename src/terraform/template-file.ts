import { readFile, realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';

import { inputError } from '../domain/user-error.ts';
import { parseTemplateText } from './template-text.ts';

/** CloudFormation's limit for a template sent inline, bytes. */
const longestTemplateBytes = 51_200;
const nestedStackType = 'AWS::CloudFormation::Stack';

/**
 * Reads the user's own role template, JSON or YAML with CloudFormation's short tags, and answers it as JSON: Terraform
 * compares JSON by structure, but would roll a changed YAML comment out to every account.
 * @throws UserError naming `template-file`.
 */
export async function readTemplateFile(file: string, workspace: string): Promise<string> {
  const path = await realpath(join(workspace, file)).catch(() => undefined);
  const root = await realpath(workspace);
  if (path === undefined)
    throw inputError('template-file', `${file} does not exist in the workspace.`, 'Check out the repository first.');
  if (!path.startsWith(`${root}${sep}`)) throw inputError('template-file', `${file} lies outside the workspace.`);
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) throw inputError('template-file', `${file} is no file that can be read.`);
  const template = parseTemplate(text, file);
  const resources = isMap(template) ? template['Resources'] : undefined;
  if (!isMap(template) || !isMap(resources)) {
    throw inputError('template-file', `${file} holds no CloudFormation template (no Resources).`);
  }
  const json = JSON.stringify(template);
  if ('Transform' in template || json.includes('"Fn::Transform":')) {
    throw inputError('template-file', `${file} uses a transform, which service-managed stack sets refuse.`);
  }
  if (Object.values(resources).some((resource) => isMap(resource) && resource['Type'] === nestedStackType)) {
    throw inputError('template-file', `${file} holds a nested stack, which service-managed stack sets refuse.`);
  }
  const bytes = Buffer.byteLength(json);
  if (bytes > longestTemplateBytes) {
    throw inputError(
      'template-file',
      `${file} has ${bytes} bytes as JSON, CloudFormation takes ${longestTemplateBytes}.`,
    );
  }
  return json;
}

function parseTemplate(text: string, file: string): unknown {
  const parsed = parseTemplateText(text);
  if (parsed.kind === 'parsed') return parsed.value;
  throw inputError('template-file', `${file} is neither JSON nor YAML: ${parsed.problem}`);
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
