import { validationError } from './stack-set.ts';
import type { Template } from './template.ts';

/** A value of a request, or UsePreviousValue. */
export type GivenParameter = string | { readonly usePreviousValue: true };

/**
 * Every parameter of the template with its value: given, previous, or the default. Throws ValidationError in AWS's
 * words for a parameter that is not in the template, and for one without a value.
 */
export function completeParameters(
  template: Template,
  given: ReadonlyMap<string, GivenParameter>,
  previous: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> {
  const unknown = [...given.keys()].filter((name) => !(name in template.parameters));
  if (unknown.length > 0) {
    throw validationError(`Parameters: [${unknown.join(', ')}] do not exist in the template`);
  }
  const values = Object.entries(template.parameters).map(([name, { defaultValue }]) => {
    const value = given.get(name);
    return [name, typeof value === 'object' ? previous[name] : (value ?? defaultValue)] as const;
  });
  const missing = values.filter(([, value]) => value === undefined).map(([name]) => name);
  if (missing.length > 0) throw validationError(`Parameters: [${missing.join(', ')}] must have values`);
  return Object.fromEntries(values.map(([name, value]) => [name, value ?? '']));
}

/** The value in an answer: `****` for a parameter with NoEcho. */
export function maskedParameters(
  template: Template,
  values: Readonly<Record<string, string>>,
): readonly { readonly ParameterKey: string; readonly ParameterValue: string }[] {
  return Object.entries(values).map(([name, value]) => ({
    ParameterKey: name,
    ParameterValue: template.parameters[name]?.isNoEcho === true ? '****' : value,
  }));
}
