import { isJsonObject } from '../json.ts';
import type { Json, JsonObject } from '../json.ts';
import { isHidden } from '../stack-set/hidden-value.ts';
import type { StackSetDefinition } from '../stack-set/stack-set-definition.ts';
import { holds, resolveValue } from '../template/resolve-value.ts';
import { createScope } from '../template/scope.ts';
import { hasInclude, parseTemplate } from '../template/template-sections.ts';
import type { TemplateSections } from '../template/template-sections.ts';
import { escapeText, findLiteral, listUnknown } from '../template/template-text.ts';
import { UserError } from '../user-error.ts';
import { attachmentProperties, nameProperties } from './iam-names.ts';
import { followArns, followName, writeText } from './renames.ts';
import type { Rename, Renaming } from './renames.ts';
import { longestRoleName, sandboxName, suffixed } from './sandbox-name.ts';

/** The same template under names that the account does not have yet. */
export interface SandboxDefinition {
  /** JSON text of at most 51,200 bytes. */
  readonly templateBody: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly capabilities: readonly string[];
  /** Of the stack set. */
  readonly tags: Readonly<Record<string, string>>;
  /** The role that is read and assumed. */
  readonly roleName: string;
  readonly rolePath: string;
}

export interface SandboxPlace {
  readonly accountId: string;
  readonly region: string;
  readonly partition: string;
  /** Of the role that the outputs name. */
  readonly roleName: string;
  readonly rolePath: string;
  readonly sha256: (text: string) => string;
}

/** Limit of `TemplateBody`. */
const mostTemplateBytes = 51_200;

type Resources = readonly (readonly [logicalId: string, resource: JsonObject])[];

/**
 * Gives everything that has a name in IAM another one, since the account may have the stack set's role, too.
 * @throws UserError `sandbox-failed`: it cannot be tried like this.
 */
export function sandboxDefinition(definition: StackSetDefinition, place: SandboxPlace): SandboxDefinition {
  const { parameters, tags } = definition;
  const hidden = Object.keys(parameters).filter((name) => isHidden(parameters[name] ?? ''));
  if (hidden.length > 0) throw untriable(`AWS hides the value of ${hidden.join(', ')}`, giveValue);
  const sections = parseTemplate(definition.templateBody);
  if (sections === undefined) throw untriable('it is no JSON object', noAdvice);
  if (sections.whole['Transform'] !== undefined || hasTransform(sections)) {
    throw untriable('it has a Transform, so that its names are not known before CloudFormation has read it', noAdvice);
  }
  const scope = createScope(sections, parameters, { partition: place.partition, region: place.region });
  const resources: Resources = Object.entries(sections.resources).flatMap(([logicalId, resource]) =>
    isJsonObject(resource) ? [[logicalId, resource] as const] : [],
  );
  const proven = findProven(resources, scope, place);
  const named = resources.flatMap(([logicalId, resource]) =>
    nameResource(logicalId, resource, { scope, proven, place }),
  );
  const renaming: Renaming = { renames: named.map(({ rename }) => rename), scope, accountId: place.accountId };
  const names = new Map(named.map(({ logicalId, rename }) => [logicalId, rename.to]));
  const renamed = resources.map(([logicalId, resource]): readonly [string, Json] => [
    logicalId,
    renameResource(logicalId, resource, names.get(logicalId), renaming),
  ]);
  const templateBody = JSON.stringify({
    ...sections.whole,
    Resources: Object.fromEntries(renamed),
    ...withoutExports(sections),
  });
  requireSize(templateBody);
  // The stack set may have a role without a name; here it has one.
  const capabilities = [...new Set([...definition.capabilities, ...(proven.isNamed ? [] : ['CAPABILITY_NAMED_IAM'])])];
  return { templateBody, parameters, capabilities, tags, roleName: proven.name, rolePath: proven.path };
}

interface ProvenRole {
  readonly logicalId: string;
  /** Its new name. */
  readonly name: string;
  readonly path: string;
  /** The template gives it a name. */
  readonly isNamed: boolean;
}

/** The role that the request names, or the only one there is. */
function findProven(resources: Resources, scope: Renaming['scope'], place: SandboxPlace): ProvenRole {
  const roles = resources.filter(
    ([, resource]) => resource['Type'] === 'AWS::IAM::Role' && holds(resource['Condition'], scope) !== false,
  );
  const nameOf = ([, resource]: Resources[number]): Json | undefined => propertyOf(resource, 'RoleName');
  const literalOf = (value: Json | undefined): string | undefined => {
    const text = value === undefined ? undefined : resolveValue(value, scope);
    return typeof text === 'string' ? findLiteral(text) : undefined;
  };
  const found =
    roles.find((role) => literalOf(nameOf(role)) === place.roleName) ?? (roles.length === 1 ? roles[0] : undefined);
  if (found === undefined) {
    throw untriable(
      `it has ${roles.length === 0 ? 'no role' : `${roles.length} roles`}, and none that is certain to be named ${place.roleName}`,
      'Give the role that is to be tried the name of `role-name`, or omit `sandbox-account-id` and `sandbox-role-to-assume`.',
    );
  }
  const [logicalId, resource] = found;
  return {
    logicalId,
    name: sandboxName(literalOf(nameOf(found)) ?? place.roleName, longestRoleName, place.sha256),
    path:
      literalOf(propertyOf(resource, 'Path')) ?? (propertyOf(resource, 'Path') === undefined ? '/' : place.rolePath),
    isNamed: nameOf(found) !== undefined,
  };
}

interface Naming {
  readonly scope: Renaming['scope'];
  readonly proven: ProvenRole;
  readonly place: SandboxPlace;
}

function nameResource(
  logicalId: string,
  resource: JsonObject,
  { scope, proven, place }: Naming,
): readonly { readonly logicalId: string; readonly rename: Rename }[] {
  const naming = nameProperties.get(typeOf(resource));
  if (naming === undefined) return [];
  const { kind, property, most } = naming;
  const written = propertyOf(resource, property);
  const from = written === undefined ? undefined : resolveValue(written, scope);
  if (logicalId === proven.logicalId) {
    return [{ logicalId, rename: { kind, from: typeof from === 'string' ? from : '', to: escapeText(proven.name) } }];
  }
  if (from === undefined) return [];
  if (typeof from !== 'string' || listUnknown(from).length > 0) {
    if (holds(resource['Condition'], scope) === false) return [];
    throw untriable(`the ${property} of ${logicalId} cannot be read`, noAdvice);
  }
  const literal = findLiteral(from);
  const to = literal === undefined ? suffixed(from) : escapeText(sandboxName(literal, most, place.sha256));
  return [{ logicalId, rename: { kind, from, to } }];
}

function renameResource(
  logicalId: string,
  written: JsonObject,
  name: string | undefined,
  renaming: Renaming,
): JsonObject {
  // Nothing of the sandbox may outlast its stack.
  const resource = without(written, ['DeletionPolicy', 'UpdateReplacePolicy']);
  const properties = resource['Properties'];
  if (!isJsonObject(properties)) {
    return name === undefined ? resource : { ...resource, Properties: { RoleName: writeText(name) } };
  }
  const type = typeOf(resource);
  const property = nameProperties.get(type)?.property ?? '';
  const attached = attachmentProperties.get(type);
  const members = Object.entries(properties).map(([key, value]): readonly [string, Json] => {
    const kind = attached?.get(key);
    if (kind === undefined) return [key, followArns(value, renaming)];
    const follow = (one: Json): Json => {
      const followed = followName(one, kind, renaming);
      if (followed === undefined) {
        throw untriable(
          `${logicalId} is attached to a ${kind} that is not one of the template: the sandbox would change what the account has`,
          noAdvice,
        );
      }
      return followed;
    };
    return [key, Array.isArray(value) ? (value as readonly Json[]).map(follow) : follow(value)];
  });
  return {
    ...resource,
    Properties: { ...Object.fromEntries(members), ...(name === undefined ? {} : { [property]: writeText(name) }) },
  };
}

/** A name that is exported is unique in the account's Region, and the stack set's own stack has it. */
function withoutExports({ whole }: TemplateSections): JsonObject {
  const outputs = whole['Outputs'];
  if (!isJsonObject(outputs)) return {};
  const kept = Object.entries(outputs).map(([name, output]): readonly [string, Json] => [
    name,
    isJsonObject(output) ? without(output, ['Export']) : output,
  ]);
  return { Outputs: Object.fromEntries(kept) };
}

function without(object: JsonObject, names: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([name]) => !names.includes(name)));
}

function typeOf(resource: JsonObject): string {
  const type = resource['Type'];
  return typeof type === 'string' ? type : '';
}

function hasTransform(sections: TemplateSections): boolean {
  return hasInclude(sections) || JSON.stringify(sections.resources).includes('"Fn::Transform"');
}

function propertyOf(resource: JsonObject, name: string): Json | undefined {
  const properties = resource['Properties'];
  return isJsonObject(properties) ? properties[name] : undefined;
}

function requireSize(templateBody: string): void {
  const bytes = new TextEncoder().encode(templateBody).length;
  if (bytes <= mostTemplateBytes) return;
  throw untriable(
    `with the names of the sandbox it has ${bytes} bytes, and CloudFormation takes ${mostTemplateBytes}`,
    noAdvice,
  );
}

const giveValue = 'Give the parameter a value that this run knows, then run apply again.';
const noAdvice =
  'Change the template, or omit `sandbox-account-id` and `sandbox-role-to-assume`: then nothing is tried.';

function untriable(why: string, next: string): UserError {
  return new UserError({
    code: 'sandbox-failed',
    what: `The template cannot be tried in the sandbox account: ${why}. Nothing was sent to the organization.`,
    next,
  });
}
