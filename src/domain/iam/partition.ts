import type { TemplateReading } from './template.ts';

/**
 * The reading with `${AWS::Partition}` replaced: `arn:aws:…` and `arn:${AWS::Partition}:…` are one ARN where the
 * partition is `aws`. An organization lies in one partition.
 */
export function resolvePartition(reading: TemplateReading, partition: string): TemplateReading {
  return { ...reading, roles: reading.roles.map((role) => replaceIn(role, partition) as typeof role) };
}

/** Every list of texts in a role is sorted and has its items once, whatever they were called before. */
function replaceIn(value: unknown, partition: string): unknown {
  if (typeof value === 'string') return value.replaceAll('${AWS::Partition}', partition);
  if (Array.isArray(value)) {
    const items = (value as readonly unknown[]).map((item) => replaceIn(item, partition));
    return items.every((item) => typeof item === 'string') ? [...new Set(items)].sort() : items;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, replaceIn(inner, partition)]));
}
