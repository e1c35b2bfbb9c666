import { findViolation } from './constraint.ts';
import type { ParameterDeclaration } from './declaration.ts';

export interface ParameterViolation {
  readonly name: string;
  /** It may be secret. */
  readonly value: string;
  /** A clause that follows the value. */
  readonly problem: string;
}

export type Completion =
  | {
      readonly kind: 'complete';
      readonly values: Readonly<Record<string, string>>;
      /** The first value that CloudFormation would refuse. */
      readonly violation: ParameterViolation | undefined;
    }
  /** Given, but not declared: the first one. */
  | { readonly kind: 'undeclared'; readonly name: string }
  /** Neither given nor declared with a default: all of them. */
  | { readonly kind: 'missing'; readonly names: readonly string[] };

/**
 * Every declared parameter with its value. AWS reports those with a default as well: one that is not sent would be a
 * difference in every plan.
 * @param given values by name, as the user wrote them.
 */
export function completeParameters(
  declarations: readonly ParameterDeclaration[],
  given: Readonly<Record<string, string>>,
): Completion {
  const undeclared = Object.keys(given).find((name) => !declarations.some((declared) => declared.name === name));
  if (undeclared !== undefined) return { kind: 'undeclared', name: undeclared };
  const values: [string, string][] = [];
  const missing: string[] = [];
  for (const { name, defaultValue } of declarations) {
    const value = Object.hasOwn(given, name) ? given[name] : defaultValue;
    if (value === undefined) missing.push(name);
    else values.push([name, value]);
  }
  if (missing.length > 0) return { kind: 'missing', names: missing };
  const complete = Object.fromEntries(values);
  const violation = declarations
    .map((declaration) => checkValue(declaration, complete[declaration.name] ?? ''))
    .find((found) => found !== undefined);
  return { kind: 'complete', values: complete, violation };
}

function checkValue(declaration: ParameterDeclaration, value: string): ParameterViolation | undefined {
  const problem = findViolation(declaration, value);
  return problem === undefined ? undefined : { name: declaration.name, value, problem };
}
