import { findExternalIdCarriers } from '../iam/external-id-carriers.ts';
import { listExternalIds } from '../iam/external-id.ts';
import { isJsonObject, memberOf } from '../json.ts';
import type { JsonObject } from '../json.ts';
import { parseTemplate } from '../template/template-sections.ts';
import { findHiddenParameters, isHidden } from './hidden-value.ts';
import type { StackSetDefinition } from './stack-set-definition.ts';

/** The parts of a definition that may hold secrets. */
export type SecretBearer = Pick<StackSetDefinition, 'templateBody' | 'parameters' | 'sensitiveParameters'>;

/**
 * Every secret text of a definition: values of its sensitive parameters and of those that AWS hides, with their
 * defaults, and the external ids that its trust policies ask for, found by where they stand and not by what they are
 * called. For hiding only.
 */
export function findDefinitionSecrets(definition: SecretBearer): readonly string[] {
  const { templateBody, parameters } = definition;
  const hidden = [...definition.sensitiveParameters, ...findHiddenParameters(templateBody)];
  const names = [...new Set([...findSensitiveParameters(definition), ...hidden])];
  const declared = parseTemplate(templateBody)?.parameters ?? {};
  const values = names.flatMap((name) => [memberOf(parameters, name) ?? '', ...readDefault(declared, name)]);
  const secrets = [
    // A parameter may hold a list of ids.
    ...values.flatMap((value) => [value, ...value.split(',').map((member) => member.trim())]),
    ...findExternalIdCarriers(templateBody).texts,
    ...listExternalIds(templateBody, parameters),
  ];
  return [...new Set(secrets)].filter((secret) => secret !== '' && !isHidden(secret) && !isSymbol(secret));
}

/**
 * Names of parameters whose values must never be shown: the marked ones, those that AWS hides, and those that carry an
 * external id.
 */
export function findSensitiveParameters({
  templateBody,
  parameters,
  sensitiveParameters,
}: SecretBearer): readonly string[] {
  const found = [
    ...sensitiveParameters,
    ...findHiddenParameters(templateBody),
    ...findExternalIdCarriers(templateBody).parameters,
  ];
  return Object.keys(parameters).filter((name) => found.includes(name));
}

function readDefault(declared: JsonObject, name: string): readonly string[] {
  const parameter = memberOf(declared, name);
  const value = isJsonObject(parameter) ? parameter['Default'] : undefined;
  return typeof value === 'string' || typeof value === 'number' ? [String(value)] : [];
}

/** `${AWS::AccountId}`: what only the account knows is no secret, and hiding the symbol would hide every ARN. */
function isSymbol(text: string): boolean {
  return text.replaceAll(/\$\{[^}]*\}/g, '') === '';
}
