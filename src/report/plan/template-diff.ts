import { structuredPatch } from 'diff';
import type { MarkOf } from '../../domain/iam/external-id-places.ts';
import { markSecrets, placeSecrets } from '../../domain/stack-set/marked-definition.ts';
import type { DefinitionChange, StackSetDefinition } from '../../domain/stack-set/stack-set-definition.ts';
import { details, fence } from '../parts/markdown.ts';
import { sortedKeys } from './sorted-keys.ts';

/**
 * Beyond this many changed lines comparing costs seconds and a reader gains nothing: everything is shown as replaced.
 */
const maxChangedLines = 4000;

/**
 * The template and its parameters, as a folded unified difference of pretty-printed JSON; empty when nothing differs.
 */
export function renderTemplateDiff(change: DefinitionChange): string {
  switch (change.kind) {
    case 'create':
      return details('Template', fence(`${printTemplate(change.after)}\n${printParameters(change.after)}`, 'json'));
    case 'update': {
      const { before, after } = change;
      const lines = [
        ...compareTexts(printTemplate(before), printTemplate(after, markChanged(before))),
        ...compareTexts(printParameters(before), printParameters(maskChanged(before, after))),
      ];
      if (lines.length === 0) return '';
      const count = (sign: string): number => lines.filter((line) => line.startsWith(sign)).length;
      return details(`Template diff (+${count('+')} −${count('-')})`, fence(lines.join('\n'), 'diff'));
    }
    case 'none':
    case 'adopt':
    case 'preferences-only':
    case 'replace':
    case 'delete':
    case 'unreadable':
      return '';
  }
}

function compareTexts(before: string, after: string): readonly string[] {
  const patch = structuredPatch('', '', `${before}\n`, `${after}\n`, '', '', {
    context: 3,
    maxEditLength: maxChangedLines,
  });
  if (patch === undefined) {
    return [...before.split('\n').map((line) => `-${line}`), ...after.split('\n').map((line) => `+${line}`)];
  }
  return patch.hunks.flatMap(({ oldStart, oldLines, newStart, newLines, lines }) => [
    `@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`,
    ...lines,
  ]);
}

/** Keys in one order: Terraform and CloudFormation compare templates by structure, so the order says nothing. */
function printTemplate(definition: StackSetDefinition, markOf?: MarkOf): string {
  const { template } = markSecrets(definition, markOf);
  return typeof template === 'string' ? template : JSON.stringify(template, sortedKeys, 2);
}

function printParameters({ parameters, sensitiveParameters }: StackSetDefinition): string {
  const shown = Object.entries(parameters).map(([name, value]) => [
    name,
    sensitiveParameters.includes(name) ? (value === changed ? changed : '(sensitive)') : value,
  ]);
  return `"parameter values": ${JSON.stringify(Object.fromEntries(shown), sortedKeys, 2)}`;
}

const changed = '(sensitive, changed)';

/** Says that a secret of the template itself differs without saying what it is. */
function markChanged(before: StackSetDefinition): MarkOf {
  const places = placeSecrets(before);
  return (place, text, noun) => {
    const old = places.get(place);
    return old === undefined || old === text ? `(${noun})` : `(${noun}, changed)`;
  };
}

/** The same of a parameter. */
function maskChanged(before: StackSetDefinition, after: StackSetDefinition): StackSetDefinition {
  const parameters = Object.entries(after.parameters).map(([name, value]) => {
    const hasChanged = before.parameters[name] !== undefined && before.parameters[name] !== value;
    return [name, after.sensitiveParameters.includes(name) && hasChanged ? changed : value] as const;
  });
  return { ...after, parameters: Object.fromEntries(parameters) };
}
