import { requireStackSet } from './cloudformation-caller.ts';
import { requireTemplateBody } from './definition-request.ts';
import { membersOf } from '../../record.ts';
import { findText } from '../../wire/request-members.ts';
import type { ServiceAnswer, ServiceRequest } from '../../service.ts';
import { iamResourceTypes, requiredCapabilities } from '../stacks/template-capabilities.ts';
import { parseTemplate } from '../stacks/template.ts';
import type { Template } from '../stacks/template.ts';
import type { World } from '../../world.ts';

export function getTemplateSummary(world: World, request: ServiceRequest): ServiceAnswer {
  const template = parseTemplate(templateBodyOf(world, request));
  return {
    ...shared(template),
    Parameters: Object.entries(template.parameters).map(([name, parameter]) => ({
      ...parameterAnswer(name, template),
      ParameterType: parameter.type,
      ParameterConstraints: { AllowedValues: membersOf(parameter.definition)['AllowedValues'] },
    })),
    ResourceTypes: [...new Set(Object.values(template.resources).map(({ type }) => type))],
    Version: template.version,
    Metadata: template.metadata === undefined ? undefined : JSON.stringify(template.metadata),
  };
}

export function validateTemplate(world: World, { input }: ServiceRequest): ServiceAnswer {
  const template = parseTemplate(requireTemplateBody(world, input));
  const Parameters = Object.keys(template.parameters).map((name) => parameterAnswer(name, template));
  return { ...shared(template), Parameters };
}

function templateBodyOf(world: World, request: ServiceRequest): string {
  if (findText(request.input, 'StackSetName') === undefined) return requireTemplateBody(world, request.input);
  return requireStackSet(world, request).definition.templateBody;
}

function shared(template: Template): ServiceAnswer {
  const capabilities = requiredCapabilities(template);
  return {
    Description: template.description,
    Capabilities: capabilities,
    CapabilitiesReason:
      capabilities.length === 0
        ? undefined
        : `The following resource(s) require capabilities: [${iamResourceTypes(template).join(', ')}]`,
    DeclaredTransforms: template.transforms,
  };
}

function parameterAnswer(name: string, template: Template): ServiceAnswer {
  const parameter = template.parameters[name];
  return {
    ParameterKey: name,
    DefaultValue: parameter?.defaultValue,
    NoEcho: parameter?.isNoEcho ?? false,
    Description: parameter?.description,
  };
}
