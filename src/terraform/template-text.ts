import { parseDocument } from 'yaml';
import type { CollectionTag, ScalarTag } from 'yaml';

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

export type TemplateText =
  { readonly kind: 'parsed'; readonly value: unknown } | { readonly kind: 'malformed'; readonly problem: string };

/**
 * Parses a CloudFormation template, JSON or YAML with CloudFormation's short tags, into its JSON value. The YAML parser
 * only warns about an unknown tag, but its value would lose its meaning: here it is a problem like any other.
 */
export function parseTemplateText(text: string): TemplateText {
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
  if (problem !== undefined) return { kind: 'malformed', problem: problem.message.split('\n', 1)[0] ?? '' };
  return { kind: 'parsed', value: document.toJS() };
}

function functionTags(name: string): readonly (ScalarTag | CollectionTag)[] {
  return plainTags(`!${name}`, `Fn::${name}`);
}

/** One tag for each kind of node that can follow it. */
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
