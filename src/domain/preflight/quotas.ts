import { isJsonObject, jsonOrText } from '../json.ts';
import type { DefinitionChange } from '../stack-set/stack-set-definition.ts';
import { instanceKey, placesIn } from '../stack-set/stack-set.ts';
import type { InstancePlace } from '../stack-set/stack-set.ts';
import { UserError } from '../user-error.ts';
import { findNewTemplate } from './template-check.ts';

/** A quota of AWS, and how much of it there is once the plan is applied. */
export interface QuotaUse {
  /** The subject of a sentence, such as "The template". */
  readonly subject: string;
  readonly used: number;
  readonly limit: number;
  /** Plural, such as "bytes". */
  readonly unit: string;
  /** AWS raises it for no account, so that more is certain to be refused. */
  readonly isFixed: boolean;
  /** What to do, as a sentence. */
  readonly next: string;
}

/** From here on a person should know. */
const nearShare = 0.8;

/** CloudFormation's quotas: user guide, "Understand CloudFormation quotas", read in 2026. */
const limits = {
  templateBytes: 51_200,
  resources: 500,
  parameters: 200,
  outputs: 200,
  mappings: 200,
  tags: 50,
  instancesPerStackSet: 100_000,
} as const;

/** What a template of the user's own may be to be sent to AWS in a call. */
export function isSendable(templateBody: string): boolean {
  return sizeBytes(templateBody) <= limits.templateBytes;
}

export interface QuotaFacts {
  readonly change: DefinitionChange;
  readonly instances: readonly InstancePlace[];
  readonly creations: readonly { readonly accountIds: readonly string[]; readonly regions: readonly string[] }[];
}

/** What can be counted without a further call. Quotas of the accounts, and of all stack sets together, cannot. */
export function measureQuotas({ change, instances, creations }: QuotaFacts): readonly QuotaUse[] {
  const created = creations.flatMap(({ accountIds, regions }) => placesIn(accountIds, regions));
  // Where nothing is added, there is nothing to be said before.
  const places = created.length === 0 ? 0 : new Set([...instances, ...created].map(instanceKey)).size;
  return [...measureDefinition(change), stackInstances(places)];
}

function measureDefinition(change: DefinitionChange): readonly QuotaUse[] {
  const template = findNewTemplate(change);
  const tags = change.kind === 'create' || change.kind === 'update' ? Object.keys(change.after.tags) : [];
  return [
    ...(template === undefined ? [] : measureTemplate(template.templateBody)),
    {
      subject: 'The stack set',
      used: tags.filter((key) => !/^aws:/i.test(key)).length,
      limit: limits.tags,
      unit: 'tags',
      isFixed: true,
      next: 'Remove tags.',
    },
  ];
}

function measureTemplate(templateBody: string): readonly QuotaUse[] {
  const template = jsonOrText(templateBody);
  const subject = 'The template';
  const countOf = (section: string): number => {
    const members = isJsonObject(template) ? template[section] : undefined;
    return isJsonObject(members) ? Object.keys(members).length : 0;
  };
  const section = (name: string, limit: number): QuotaUse => ({
    subject,
    used: countOf(name),
    limit,
    unit: name.toLowerCase(),
    isFixed: true,
    next: `Declare fewer ${name.toLowerCase()}, or use a stack set of its own for some of them.`,
  });
  return [
    {
      subject,
      used: sizeBytes(templateBody),
      limit: limits.templateBytes,
      unit: 'bytes',
      isFixed: true,
      next: 'Shorten the template; use managed policies instead of long inline ones.',
    },
    section('Resources', limits.resources),
    section('Parameters', limits.parameters),
    section('Outputs', limits.outputs),
    section('Mappings', limits.mappings),
  ];
}

/** AWS may have raised this one for an account, and no call of the plan says so. */
function stackInstances(used: number): QuotaUse {
  return {
    subject: 'The stack set',
    used,
    limit: limits.instancesPerStackSet,
    unit: 'stack instances',
    isFixed: false,
    next: 'Look up your quota in Service Quotas, and let AWS raise it before that many accounts are targeted.',
  };
}

/** The first quota that is certain to be exceeded. */
export function findExceededQuota(uses: readonly QuotaUse[]): UserError | undefined {
  const exceeded = uses.find(({ used, limit, isFixed }) => isFixed && used > limit);
  if (exceeded === undefined) return undefined;
  return new UserError({
    code: 'quota-exceeded',
    what: `${describeUse(exceeded)}: AWS takes no more than ${renderCount(exceeded.limit)}.`,
    next: exceeded.next,
  });
}

export function findNearQuotas(uses: readonly QuotaUse[]): readonly QuotaUse[] {
  return uses.filter(({ used, limit, isFixed }) => used >= limit * nearShare && !(isFixed && used > limit));
}

/** `The template has 45,000 bytes`. */
export function describeUse({ subject, used, unit }: QuotaUse): string {
  return `${subject} ${unit === 'stack instances' ? 'would have' : 'has'} ${renderCount(used)} ${unit}`;
}

/** `51,200`. */
export function renderCount(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}

function sizeBytes(text: string): number {
  return new TextEncoder().encode(text).length;
}
