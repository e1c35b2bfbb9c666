import { listWholeExternalIds } from '../domain/iam/external-id.ts';
import { isJsonObject, jsonOrText } from '../domain/json.ts';
import { firstOf } from '../domain/quantity.ts';
import type { TemplateRequest } from '../domain/rollout-request.ts';
import { isHideable, isSecretEntry, shortestHidden } from '../domain/secret-values.ts';
import { findSensitiveParameters } from '../domain/stack-set/definition-secrets.ts';
import { completeParameters } from '../domain/template-parameters/completion.ts';
import type { ParameterViolation } from '../domain/template-parameters/completion.ts';
import { readDeclarations } from '../domain/template-parameters/declaration.ts';
import type { ParameterDeclaration } from '../domain/template-parameters/declaration.ts';
import { inputError } from '../domain/user-error.ts';
import type { UserError } from '../domain/user-error.ts';
import type { TemplateFileRequest } from './read-inputs.ts';
import { showValue } from './value-parsers.ts';

/** Names in one message: a template may declare 200 parameters. */
const mostNames = 20;

/**
 * The request of a template that has been read: every declared parameter gets its value, and is checked as CloudFormation
 * checks it, which is before anything is planned.
 * @param templateBody JSON text of a map.
 * @throws UserError that begins with `template-parameters`, `secret-template-parameters`, `sensitive-parameters` or
 * `template-file`.
 */
export function completeTemplateRequest(
  { path: file, parameters: given, sensitiveParameters, secretParameters, roleName, rolePath }: TemplateFileRequest,
  templateBody: string,
): TemplateRequest {
  const template = jsonOrText(templateBody);
  const read = readDeclarations(isJsonObject(template) ? template : {});
  if (read.kind === 'malformed') throw inputError('template-file', `${file}: ${read.problem}.`, read.next);
  const { declarations } = read;
  const completion = completeParameters(declarations, given);
  if (completion.kind === 'undeclared') {
    throw undeclaredError(inputOf(completion.name, secretParameters), completion.name, declarations, file);
  }
  const undeclared = sensitiveParameters.find((name) => !declarations.some((declared) => declared.name === name));
  if (undeclared !== undefined) throw undeclaredError('sensitive-parameters', undeclared, declarations, file);
  if (completion.kind === 'missing') throw missingError(completion.names, file);
  const { values: parameters } = completion;
  const secretByName = Object.keys(parameters).filter((name) => isSecretEntry(name, parameters[name] ?? ''));
  const marked = [...sensitiveParameters, ...secretParameters, ...secretByName];
  const hidden = findSensitiveParameters({ templateBody, parameters, sensitiveParameters: marked });
  const short = listWholeExternalIds(templateBody, parameters).find((id) => !isHideable(id));
  if (short !== undefined) throw shortIdError(short, file);
  const { violation } = completion;
  if (violation !== undefined) {
    throw violationError(inputOf(violation.name, secretParameters), violation, declarations, hidden, file);
  }
  return { kind: 'template', file, templateBody, parameters, sensitiveParameters: hidden, roleName, rolePath };
}

type ParametersInput = 'template-parameters' | 'secret-template-parameters';

function inputOf(name: string, secretParameters: readonly string[]): ParametersInput {
  return secretParameters.includes(name) ? 'secret-template-parameters' : 'template-parameters';
}

function shortIdError({ length }: string, file: string): UserError {
  const characters = length === 1 ? 'character' : 'characters';
  return inputError(
    'template-file',
    `${file} asks for an external id (not shown) of ${length} ${characters}.`,
    `Use at least ${shortestHidden}: a shorter one cannot be hidden in logs and comments.`,
  );
}

function undeclaredError(
  input: ParametersInput | 'sensitive-parameters',
  name: string,
  declarations: readonly ParameterDeclaration[],
  file: string,
): UserError {
  const declared = declarations.map((declaration) => declaration.name);
  const next = declared.length === 0 ? 'It declares none.' : `It declares ${firstOf(declared, mostNames)}.`;
  return inputError(input, `${showValue(name)} is not a parameter of ${file}.`, next);
}

function missingError(names: readonly string[], file: string): UserError {
  const them = names.length === 1 ? 'a parameter' : 'parameters';
  return inputError(
    'template-parameters',
    `${firstOf(names, mostNames)}: ${them} of ${file} without a value and without a default.`,
    'Write NAME=value, one per line, or declare a Default in the template.',
  );
}

function violationError(
  input: ParametersInput,
  { name, value, problem }: ParameterViolation,
  declarations: readonly ParameterDeclaration[],
  hidden: readonly string[],
  file: string,
): UserError {
  const declaration = declarations.find((declared) => declared.name === name);
  const isHidden = hidden.includes(name) || declaration?.isNoEcho === true;
  const shown = isHidden ? 'the value (not shown)' : showValue(value);
  const allowed = declaration?.allowedValues ?? [];
  const next =
    problem.includes('AllowedValues') && !isHidden && allowed.length > 0
      ? `Use ${firstOf(allowed.map(showValue), mostNames)}.`
      : 'Correct it, or change the declaration in the template.';
  return inputError(input, `${shown} of parameter ${name} of ${file} ${problem}.`, next);
}
