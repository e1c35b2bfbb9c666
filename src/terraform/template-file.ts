import { readFile, realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';

import { parse } from 'yaml';
import type { ScalarTag, CollectionTag } from 'yaml';

import { inputError } from '../domain/user-error.ts';

/** CloudFormation's limit for a template sent inline, bytes. */
const longestTemplateBytes = 51_200;

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
  const text = await readFile(path, 'utf8');
  const template = parseTemplate(text, file);
  if (typeof template !== 'object' || template === null || !('Resources' in template)) {
    throw inputError('template-file', `${file} holds no CloudFormation template (no Resources).`);
  }
  if ('Transform' in template) {
    throw inputError('template-file', `${file} uses a transform, which service-managed stack sets refuse.`);
  }
  const resources = Object.values((template as { Resources: Record<string, { Type?: unknown } | null> }).Resources);
  if (resources.some((resource) => resource?.Type === 'AWS::CloudFormation::Stack')) {
    throw inputError('template-file', `${file} holds a nested stack, which service-managed stack sets refuse.`);
  }
  const json = JSON.stringify(template);
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
  try {
    return parse(text, {
      customTags: [
        ...functions.flatMap(functionTags),
        ...plainTags('!Ref', 'Ref'),
        ...plainTags('!Condition', 'Condition'),
        getAttTag(),
      ],
    });
  } catch (cause) {
    const why = cause instanceof Error ? cause.message.split('\n', 1)[0] : 'it cannot be parsed';
    throw inputError('template-file', `${file} is neither JSON nor YAML: ${why ?? ''}`);
  }
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
function getAttTag(): ScalarTag {
  return {
    tag: '!GetAtt',
    resolve: (text: string) => {
      const dot = text.indexOf('.');
      return { 'Fn::GetAtt': [text.slice(0, dot), text.slice(dot + 1)] };
    },
  };
}
