import { readFile, realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';

import { parseDocument } from 'yaml';
import type { ScalarTag, CollectionTag } from 'yaml';

import { inputError } from '../domain/user-error.ts';

/** CloudFormation's limit for a template sent inline, bytes. */
const longestTemplateBytes = 51_200;
const nestedStackType = 'AWS::CloudFormation::Stack';

const functions = [
  'Base64',
  'Cidr',
  'FindInMap',
  'GetAZs',
  'ImportValue',
  'Join',
  'Length',
  'Select',
  'Split',
  'Sub',
  'ToJsonString',
  'Transform',
  'And',
  'Equals',
  'If',
  'Not',
  'Or',
];

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

/** A tag that nobody knows is only a warning to the parser, and its value would lose its meaning in silence. */
function parseTemplate(text: string, file: string): unknown {
  const document = parseDocument(text, {
    logLevel: 'error',
    customTags: [
      ...functions.flatMap(functionTags),
      ...plainTags('!Ref', 'Ref'),
      ...plainTags('!Condition', 'Condition'),
      ...getAttTags(),
    ],
  });
  const [problem] = [...document.errors, ...document.warnings];
  if (problem === undefined) return document.toJS();
  throw inputError('template-file', `${file} is neither JSON nor YAML: ${problem.message.split('\n', 1)[0] ?? ''}`);
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function functionTags(name: string): readonly (ScalarTag | CollectionTag)[] {
  return plainTags(`!${name}`, `Fn::${name}`);
}

/** One tag for each kind of node it may stand before. */
function plainTags(tag: string, key: string): readonly (ScalarTag | CollectionTag)[] {
  const wrap = (value: unknown): unknown => ({ [key]: value });
  return [
    { tag, resolve: (text: string) => wrap(text) },
    { tag, collection: 'seq', resolve: (node) => wrap(node.toJSON()) },
    { tag, collection: 'map', resolve: (node) => wrap(node.toJSON()) },
  ];
}

/** `!GetAtt Role.Arn` is a list in JSON; only the first dot splits. */
function getAttTags(): readonly (ScalarTag | CollectionTag)[] {
  const tag = '!GetAtt';
  return [
    {
      tag,
      resolve: (text: string, onError) => {
        const dot = text.indexOf('.');
        if (dot < 0) onError(`${tag} ${text} names no attribute`);
        return { 'Fn::GetAtt': [text.slice(0, dot), text.slice(dot + 1)] };
      },
    },
    { tag, collection: 'seq', resolve: (node) => ({ 'Fn::GetAtt': node.toJSON() as unknown }) },
  ];
}
