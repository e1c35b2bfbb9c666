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
  | { readonly kind: 'parsed'; readonly value: unknown }
  /** `place`: where it is, as `line 3, column 5`; undefined: the parser does not say. */
  | { readonly kind: 'malformed'; readonly problem: string; readonly place: string | undefined };

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
  if (problem !== undefined) {
    const [start] = problem.linePos ?? [];
    const place = start === undefined ? undefined : `line ${start.line}, column ${start.col}`;
    // The parser's own words end with the place, and one of its messages is for programmers.
    const isTwo = problem.code === 'MULTIPLE_DOCS';
    const text = isTwo
      ? 'there is more than one document'
      : (problem.message.split('\n', 1)[0] ?? '').replace(/ at line \d+, column \d+:?$/, '');
    return { kind: 'malformed', problem: text, place };
  }
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
