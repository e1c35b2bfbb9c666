import type { OperationPreferences } from '../../domain/stack-set/operation.ts';
import type { DefinitionChange, StackSetDefinition } from '../../domain/stack-set/stack-set-definition.ts';
import { inlineCode, table } from './markdown.ts';
import { firstOf } from '../../domain/quantity.ts';

/** What changes in the stack set beside its template and parameters; empty when nothing does. */
export function renderSettings(change: DefinitionChange, cap: number): string {
  if (change.kind !== 'update' && change.kind !== 'preferences-only') return '';
  const before = listSettings(change.before, cap);
  const after = listSettings(change.after, cap);
  const rows = before.flatMap(([label, old], index) => {
    const now = after[index]?.[1] ?? '';
    return old === now ? [] : [[label, old, now]];
  });
  return rows.length === 0 ? '' : table(['Stack set', 'Before', 'After'], rows);
}

function listSettings(definition: StackSetDefinition, cap: number): readonly (readonly [string, string])[] {
  const { autoDeployment } = definition;
  const list = (texts: readonly string[]): string =>
    firstOf(
      texts.map((text) => inlineCode(text, 300)),
      cap,
    ) || '–';
  return [
    ['template written in', definition.templateForm ?? 'JSON'],
    ['description', definition.description === '' ? '–' : inlineCode(definition.description, 300)],
    ['automatic deployment', autoDeployment?.enabled === true ? 'on' : 'off'],
    ['stacks of accounts that leave', autoDeployment?.retainStacksOnAccountRemoval === true ? 'retained' : 'deleted'],
    ['capabilities', list(definition.capabilities.toSorted())],
    [
      'tags',
      list(
        Object.entries(definition.tags)
          .map(([key, value]) => `${key}=${value}`)
          .sort(),
      ),
    ],
    ['operation preferences', renderPreferences(definition.operationPreferences)],
  ];
}

/** AWS's own words; members that are left out mean AWS's defaults. */
export function renderPreferences(preferences: OperationPreferences): string {
  const { failureToleranceCount, failureTolerancePercentage, maxConcurrentCount, maxConcurrentPercentage } =
    preferences;
  const amount = (count: number | undefined, percentage: number | undefined, fallback: string): string =>
    count !== undefined ? String(count) : percentage !== undefined ? `${percentage} %` : fallback;
  return [
    `failure tolerance ${amount(failureToleranceCount, failureTolerancePercentage, '0')}`,
    `max concurrent ${amount(maxConcurrentCount, maxConcurrentPercentage, '1')}`,
    ...(preferences.concurrencyMode === undefined ? [] : [`\`${preferences.concurrencyMode}\``]),
    ...(preferences.regionConcurrencyType === undefined ? [] : [`\`${preferences.regionConcurrencyType}\``]),
    ...(preferences.regionOrder === undefined
      ? []
      : [preferences.regionOrder.map((region) => inlineCode(region)).join(' then ')]),
  ].join(', ');
}
