import type { RoleComparison } from '../iam/role-change.ts';
import { canonicalJson, isJsonObject, memberOf } from '../json.ts';
import type { Json, JsonObject } from '../json.ts';
import { findDefinitionSecrets } from '../stack-set/definition-secrets.ts';
import { resolvedText, referencesText } from './references.ts';
import type { ScopedTemplate } from './references.ts';
import { holds, resolveValue } from './resolve-value.ts';
import { compareResource } from './resource-change.ts';
import type { ChangeMeaning } from './resource-change.ts';
import { createScope } from './scope.ts';
import { showValue } from './shown-value.ts';
import { parseTemplate } from './template-sections.ts';

export type TemplateChangeKind =
  | 'body'
  /** Description, Metadata, Transform, a section that is not known, … */
  | 'section'
  | 'parameter'
  | 'parameter-value'
  | 'mapping'
  | 'condition'
  | 'rule'
  | 'output'
  | 'resource';

/** One difference of two definitions. Texts are whole, and without secrets. */
export interface TemplateChange {
  readonly kind: TemplateChangeKind;
  /** Of the section, parameter, resource, … */
  readonly name: string;
  /** What of it: `Default`, `DeletionPolicy`, `Properties.Code`; undefined: all of it. */
  readonly aspect: string | undefined;
  /** undefined: it was not there. */
  readonly before: string | undefined;
  /** undefined: it is not there any more. */
  readonly after: string | undefined;
  readonly meaning: ChangeMeaning;
}

export interface TemplateDefinition {
  /** JSON text. */
  readonly templateBody: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly sensitiveParameters?: readonly string[];
}

export interface ComparedTemplates {
  readonly before: TemplateDefinition;
  readonly after: TemplateDefinition;
  /** Of the same two: what it says need not be said again. */
  readonly roles: RoleComparison;
  readonly partition?: string | undefined;
  readonly region?: string | undefined;
}

interface Difference extends Omit<TemplateChange, 'before' | 'after'> {
  readonly before: Json | undefined;
  readonly after: Json | undefined;
}

/**
 * Everything in which two definitions differ. Two that differ never give an empty list: template by structure, where
 * the order of keys means nothing, and parameters.
 */
export function compareTemplates(compared: ComparedTemplates): readonly TemplateChange[] {
  const { before, after } = compared;
  const secrets = [before, after].flatMap((one) =>
    findDefinitionSecrets({ ...one, sensitiveParameters: one.sensitiveParameters ?? [] }),
  );
  return listDifferences(compared).map((difference) => ({
    ...difference,
    before: showValue(difference.before, secrets),
    after: showValue(difference.after, secrets),
  }));
}

function listDifferences(compared: ComparedTemplates): readonly Difference[] {
  const values = compareValues(compared.before.parameters, compared.after.parameters);
  const [before, after] = [open(compared.before, compared), open(compared.after, compared)];
  if (before === undefined || after === undefined) {
    const [was, is] = [compared.before.templateBody, compared.after.templateBody];
    return was === is ? values : [...values, difference('body', 'template', undefined, was, is)];
  }
  const { roles } = compared;
  const names = unionOfKeys(before.sections.whole, after.sections.whole);
  return [...values, ...names.flatMap((name) => compareSection(name, { before, after, roles }))];
}

function open(
  { templateBody, parameters }: TemplateDefinition,
  { partition, region }: ComparedTemplates,
): ScopedTemplate | undefined {
  const sections = parseTemplate(templateBody);
  if (sections === undefined) return undefined;
  return { sections, given: parameters, scope: createScope(sections, parameters, { partition, region }) };
}

function difference(
  kind: TemplateChangeKind,
  name: string,
  aspect: string | undefined,
  before: Json | undefined,
  after: Json | undefined,
  meaning: ChangeMeaning = 'changed',
): Difference {
  return { kind, name, aspect, before, after, meaning };
}

function unionOfKeys(before: object, after: object): readonly string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])];
}

function isSame(before: Json | undefined, after: Json | undefined): boolean {
  if (before === undefined || after === undefined) return before === after;
  return canonicalJson(before) === canonicalJson(after);
}

function compareValues(
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
): readonly Difference[] {
  return unionOfKeys(before, after).flatMap((name) => {
    const [was, is] = [memberOf(before, name), memberOf(after, name)];
    return was === is ? [] : [difference('parameter-value', name, undefined, was, is)];
  });
}

interface Sections {
  readonly before: ScopedTemplate;
  readonly after: ScopedTemplate;
  readonly roles: RoleComparison;
}

type CompareMember = (
  name: string,
  was: Json | undefined,
  is: Json | undefined,
  all: Sections,
) => readonly Difference[];

const memberComparisons: Readonly<Record<string, CompareMember>> = {
  Parameters: (name, was, is) => compareAspects('parameter', name, was, is),
  Mappings: (name, was, is) => compareAspects('mapping', name, was, is),
  Rules: (name, was, is) => compareAspects('rule', name, was, is),
  Conditions: compareCondition,
  Outputs: compareOutput,
  Resources: (name, _was, _is, all) =>
    compareResource(name, all).map((found) => ({ kind: 'resource', name, ...found }) as const),
};

function compareSection(name: string, all: Sections): readonly Difference[] {
  const [before, after] = [all.before, all.after].map(({ sections }) => memberOf(sections.whole, name));
  const compareMember = memberOf(memberComparisons, name);
  const areMembers = [before, after].every((section) => section === undefined || isJsonObject(section));
  if (compareMember === undefined || !areMembers) {
    return isSame(before, after) ? [] : [difference('section', name, undefined, before, after)];
  }
  const [was, is] = [before, after].map((section): JsonObject => (isJsonObject(section) ? section : {}));
  const found = unionOfKeys(was ?? {}, is ?? {}).flatMap((member) =>
    compareMember(member, memberOf(was ?? {}, member), memberOf(is ?? {}, member), all),
  );
  if (found.length > 0 || isSame(before, after)) return found;
  return [difference('section', name, undefined, before, after, 'same')];
}

/** Attribute by attribute where both are objects. */
function compareAspects(
  kind: TemplateChangeKind,
  name: string,
  was: Json | undefined,
  is: Json | undefined,
): readonly Difference[] {
  if (isSame(was, is)) return [];
  if (!isJsonObject(was) || !isJsonObject(is)) return [difference(kind, name, undefined, was, is)];
  return unionOfKeys(was, is).flatMap((aspect) => {
    const [from, to] = [memberOf(was, aspect), memberOf(is, aspect)];
    return isSame(from, to) ? [] : [difference(kind, name, aspect, from, to)];
  });
}

function compareCondition(
  name: string,
  was: Json | undefined,
  is: Json | undefined,
  { before, after }: Sections,
): readonly Difference[] {
  if (!isSame(was, is)) return [difference('condition', name, undefined, was, is)];
  const [held, does] = [holds(name, before.scope), holds(name, after.scope)];
  const isAnother = held === undefined && referencesText(name, before) !== referencesText(name, after);
  if (held === does && !isAnother) return [];
  const show = (value: boolean | undefined): string => (value === undefined ? 'depends on the account' : String(value));
  return [difference('condition', name, undefined, show(held), show(does))];
}

function compareOutput(
  name: string,
  was: Json | undefined,
  is: Json | undefined,
  { before, after }: Sections,
): readonly Difference[] {
  const found = compareAspects('output', name, was, is);
  if (found.length > 0 || was === undefined || is === undefined) return found;
  if (resolvedText(was, before) === resolvedText(is, after)) return [];
  return [difference('output', name, undefined, resolveValue(was, before.scope), resolveValue(is, after.scope))];
}
