import { isJsonObject } from '../json.ts';
import type { Json } from '../json.ts';
import { findUnknown } from '../template/equality.ts';
import { resourceFingerprint } from '../template/references.ts';
import type { ScopedTemplate } from '../template/references.ts';
import { holds } from '../template/resolve-value.ts';
import { createScope } from '../template/scope.ts';
import type { Decide, TemplateOptions } from '../template/scope.ts';
import { hasDoubledKeys, hasInclude, parseTemplate } from '../template/template-sections.ts';
import type { TemplateSections } from '../template/template-sections.ts';
import { attach, readAttachment } from './attachments.ts';
import type { ReadAttachment } from './attachments.ts';
import { createLabels } from './external-id-label.ts';
import type { LabelOf } from './external-id-label.ts';
import type { ReadingScope, Resource } from './resource-properties.ts';
import { readGroup, readRole, readUser } from './role.ts';
import type { Role } from './role.ts';

export interface OtherResource {
  readonly logicalId: string;
  readonly type: string;
  /** Equal only for what CloudFormation makes the same of; for comparison only, it may hold secrets. */
  readonly canonicalText: string;
}

/** A template in IAM terms. What could not be read is named, never silently omitted. */
export interface TemplateReading {
  /** Roles in the order of the template, then users, groups, and what is outside of the template. */
  readonly roles: readonly Role[];
  readonly otherResources: readonly OtherResource[];
  readonly unreadable: readonly string[];
  /** false: there may be resources that could not be read at all. */
  readonly isWhole: boolean;
}

export interface ReadingOptions extends TemplateOptions {
  /** Shared by readings that are compared; otherwise each reading has its own. */
  readonly labelOf?: LabelOf | undefined;
}

/**
 * @param templateBody JSON text. @param parameters values by name; defaults of the template fill the rest.
 * @param options what depends on the account is unknown, unless `decide` decides it.
 */
export function readTemplate(
  templateBody: string,
  parameters: Readonly<Record<string, string>>,
  options: ReadingOptions = {},
): TemplateReading {
  const sections = parseTemplate(templateBody);
  if (sections === undefined) {
    return { roles: [], otherResources: [], unreadable: ['the template is not a JSON object'], isWhole: false };
  }
  const doubts = [
    ...(hasDoubledKeys(templateBody, sections.whole) ? ['the template has a key twice in one object'] : []),
    ...(sections.whole['Transform'] === undefined ? [] : ['the template has a Transform, which may rewrite all of it']),
    ...(hasInclude(sections) ? ['the template has Fn::Transform, which may rewrite what is around it'] : []),
  ];
  const reading = readResources(sections, parameters, options);
  return {
    ...reading,
    unreadable: [...doubts, ...reading.unreadable],
    isWhole: doubts.length === 0 && reading.isWhole,
  };
}

function readResources(
  sections: TemplateSections,
  parameters: Readonly<Record<string, string>>,
  options: ReadingOptions,
): TemplateReading {
  const unreadable: string[] = [];
  const decide: Decide = (atom) => {
    const why = findUnknown(atom);
    if (why !== undefined) unreadable.push(`a condition cannot be evaluated: ${why.replace(/,$/, '')}`);
    return options.decide?.(atom);
  };
  const reading: ReadingScope = {
    scope: createScope(sections, parameters, { ...options, decide }),
    labelOf: options.labelOf ?? createLabels(),
  };
  // What is no identity multiplies no variants: it is compared as it is written where the account decides.
  const undecided = {
    sections,
    given: parameters,
    scope: createScope(sections, parameters, { ...options, decide: undefined }),
  };
  const identities: Role[] = [];
  const attachments: ReadAttachment[] = [];
  const others: OtherResource[] = [];
  let isWhole = true;
  for (const [logicalId, written] of Object.entries(sections.resources)) {
    const type = isJsonObject(written) ? written['Type'] : undefined;
    if (!isJsonObject(written) || typeof type !== 'string') {
      unreadable.push(`resource ${logicalId.slice(0, 255)} has no type`);
      isWhole = false;
      continue;
    }
    const isIdentity = isIdentityType(type);
    const exists = holds(written['Condition'], isIdentity ? reading.scope : undecided.scope);
    if (exists === false) continue;
    if (exists === undefined && isIdentity) {
      unreadable.push(`resource ${logicalId}: whether it exists depends on the account`);
    }
    const resource = { logicalId, type, properties: written['Properties'] ?? {} };
    const identity = readIdentity(resource, reading, unreadable);
    const attachment = identity === undefined ? readAttachment(resource, reading, unreadable) : undefined;
    if (identity !== undefined) identities.push(identity);
    else if (attachment !== undefined) attachments.push(attachment);
    else others.push(otherResource(logicalId, type, written, undecided));
  }
  const { roles, unattached } = attach(identities, attachments);
  for (const logicalId of unattached) {
    const written = sections.resources[logicalId] ?? {};
    others.push(otherResource(logicalId, 'AWS::IAM::ManagedPolicy', written, undecided));
  }
  return { roles: rolesFirst(roles), otherResources: others, unreadable: [...new Set(unreadable)], isWhole };
}

/** Types that are read in IAM terms. */
export function isIdentityType(type: string): boolean {
  return /^AWS::IAM::(?:Role|User|Group|(?:Role|User|Group|Managed)?Policy|InstanceProfile|UserToGroupAddition|AccessKey)$/.test(
    type,
  );
}

/**
 * One resource in IAM terms as a text: equal for two that give the same, however they are written. For comparison only.
 * @returns undefined for a resource that is no identity.
 */
export function readAlone(resource: Resource, reading: ReadingScope): string | undefined {
  if (!isIdentityType(resource.type)) return undefined;
  const unreadable: string[] = [];
  const read = readIdentity(resource, reading, unreadable) ?? readAttachment(resource, reading, unreadable);
  return JSON.stringify(read, sortKeys) + JSON.stringify(unreadable);
}

function sortKeys(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function readIdentity(resource: Resource, reading: ReadingScope, unreadable: string[]): Role | undefined {
  switch (resource.type) {
    case 'AWS::IAM::Role':
      return readRole(resource, reading, unreadable);
    case 'AWS::IAM::User':
      return readUser(resource, reading, unreadable);
    case 'AWS::IAM::Group':
      return readGroup(resource, reading, unreadable);
    default:
      return undefined;
  }
}

function otherResource(logicalId: string, type: string, written: Json, template: ScopedTemplate): OtherResource {
  return { logicalId, type, canonicalText: isJsonObject(written) ? resourceFingerprint(written, template) : '' };
}

const order: readonly Role['kind'][] = ['role', 'user', 'group', 'outside-role'];

function rolesFirst(roles: readonly Role[]): readonly Role[] {
  return roles.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}
