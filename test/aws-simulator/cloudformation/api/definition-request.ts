import {
  findFlag,
  findList,
  findMembers,
  findText,
  findTextList,
  pairsOf,
  requirePattern,
} from '../../wire/request-members.ts';
import type { Members } from '../../wire/request-members.ts';
import { membersOf, textOf } from '../../record.ts';
import { AwsError } from '../../service.ts';
import { validationError } from '../stacks/stack-set.ts';
import type { AutoDeployment, Definition, PermissionModel } from '../stacks/stack-set.ts';
import { missingCapabilities } from '../stacks/template-capabilities.ts';
import { completeParameters } from '../stacks/template-parameters.ts';
import type { GivenParameter } from '../stacks/template-parameters.ts';
import { maxTemplateBytes, parseTemplate } from '../stacks/template.ts';
import type { Template } from '../stacks/template.ts';
import type { World } from '../../world.ts';

const maxObjectBytes = 1_000_000;
const maxTags = 50;
const maxDependencies = 10;

/** The template of a request, undefined when the request has none. Throws ValidationError. */
export function findTemplateBody(world: World, input: Members): string | undefined {
  const body = findText(input, 'TemplateBody');
  const url = findText(input, 'TemplateURL');
  if (body !== undefined && url !== undefined) {
    throw validationError('Either Template URL or Template Body must be specified, not both');
  }
  if (body !== undefined) return requireSize(body, maxTemplateBytes);
  if (url === undefined) return undefined;
  const object = world.findObject(url);
  if (object === undefined) throw validationError('S3 error: Access Denied');
  return requireSize(object, maxObjectBytes);
}

export function requireTemplateBody(world: World, input: Members): string {
  const body = findTemplateBody(world, input);
  if (body === undefined) throw validationError('Either Template URL or Template Body must be specified.');
  return body;
}

/** Undefined when the request has no Parameters at all. */
export function findParameters(input: Members): ReadonlyMap<string, GivenParameter> | undefined {
  const entries = findList(input, 'Parameters');
  if (entries === undefined) return undefined;
  return new Map(
    entries.map((entry) => {
      const parameter = membersOf(entry);
      const isPrevious = findFlag(parameter, 'UsePreviousValue') === true;
      const value = textOf(parameter['ParameterValue']) ?? '';
      return [findText(parameter, 'ParameterKey') ?? '', isPrevious ? { usePreviousValue: true } : value];
    }),
  );
}

export function findTags(input: Members): Readonly<Record<string, string>> | undefined {
  const entries = findList(input, 'Tags');
  if (entries === undefined) return undefined;
  if (entries.length > maxTags) throw validationError(`A maximum of ${maxTags} tags can be specified`);
  return pairsOf(entries, 'Key', 'Value');
}

export function findAutoDeployment(input: Members, model: PermissionModel): AutoDeployment | undefined {
  const given = findMembers(input, 'AutoDeployment');
  if (given === undefined) return undefined;
  if (model === 'SELF_MANAGED') {
    throw validationError('AutoDeployment is not supported for StackSets with SELF_MANAGED permission model');
  }
  const enabled = findFlag(given, 'Enabled') ?? false;
  const retain = findFlag(given, 'RetainStacksOnAccountRemoval');
  if (enabled && retain === undefined) {
    throw validationError('RetainStacksOnAccountRemoval must be specified when AutoDeployment is enabled');
  }
  const dependsOn = findTextList(given, 'DependsOn') ?? [];
  if (dependsOn.length > maxDependencies) {
    throw validationError(`A StackSet can depend on at most ${maxDependencies} StackSets`);
  }
  return {
    enabled,
    retainStacksOnAccountRemoval: retain ?? false,
    ...(dependsOn.length === 0 ? {} : { dependsOn }),
  };
}

export function findCapabilities(input: Members): readonly string[] {
  const capabilities = findTextList(input, 'Capabilities') ?? [];
  requirePattern(
    capabilities,
    'Capabilities',
    /^CAPABILITY_(AUTO_EXPAND|NAMED_IAM|IAM)$/,
    'Member must satisfy enum value set: [CAPABILITY_AUTO_EXPAND, CAPABILITY_NAMED_IAM, CAPABILITY_IAM]',
  );
  return capabilities;
}

/**
 * The set's definition after a request. Throws when the template is invalid or a capability or parameter is missing.
 */
export function parseDefinition(
  world: World,
  input: Members,
  model: PermissionModel,
  before: Definition | undefined,
): Definition {
  const isPrevious = findFlag(input, 'UsePreviousTemplate') === true;
  const templateBody =
    isPrevious && before !== undefined ? previousBody(input, before) : requireTemplateBody(world, input);
  const template = parseTemplate(templateBody);
  if (model === 'SERVICE_MANAGED') requireDeployable(template);
  const capabilities = findCapabilities(input);
  const parameters = completeParameters(template, findParameters(input) ?? new Map(), before?.parameters);
  requireCapabilities(template, capabilities);
  return {
    description: findText(input, 'Description') ?? before?.description,
    templateBody,
    parameters,
    capabilities,
    tags: findTags(input) ?? before?.tags ?? {},
  };
}

export function requireCapabilities(template: Template, acknowledged: readonly string[]): void {
  const missing = missingCapabilities(template, acknowledged);
  if (missing.length === 0) return;
  throw new AwsError('InsufficientCapabilitiesException', `Requires capabilities : [${missing.join(', ')}]`);
}

function previousBody(input: Members, before: Definition): string {
  if (findText(input, 'TemplateBody') !== undefined || findText(input, 'TemplateURL') !== undefined) {
    throw validationError('You cannot specify both UsePreviousTemplate and Template Body or Template URL');
  }
  return before.templateBody;
}

function requireDeployable(template: Template): void {
  if (template.transforms.length > 0) {
    throw validationError('Transforms are not supported for StackSets with SERVICE_MANAGED permission model');
  }
  if (Object.values(template.resources).some(({ type }) => type === 'AWS::CloudFormation::Stack')) {
    throw validationError('Nested stacks are not supported for StackSets with SERVICE_MANAGED permission model');
  }
}

function requireSize(body: string, maxBytes: number): string {
  if (Buffer.byteLength(body) <= maxBytes) return body;
  throw validationError(
    `1 validation error detected: Value '${body.slice(0, 40)}…' at 'templateBody' failed to satisfy constraint: Member must have length less than or equal to ${maxBytes}`,
  );
}
