import { isSsmParameter } from './declaration.ts';
import type { ParameterDeclaration } from './declaration.ts';

/**
 * What a value violates, as a clause that follows the value ("is longer than 10 characters"); undefined: nothing that
 * is certain. AWS finds a violation only when it creates the stack set, after everything has been reviewed.
 * CloudFormation User Guide, "CloudFormation template Parameters syntax".
 */
export function findViolation(declaration: ParameterDeclaration, value: string): string | undefined {
  return (
    findLengthViolation(declaration, value) ??
    findNumberViolation(declaration, value) ??
    findAllowedViolation(declaration, value) ??
    findPatternViolation(declaration, value)
  );
}

/** Lengths are of String alone. */
function findLengthViolation({ type, minLength, maxLength }: ParameterDeclaration, value: string): string | undefined {
  if (type !== 'String') return undefined;
  if (minLength !== undefined && value.length < minLength) return `is shorter than MinLength ${minLength}`;
  if (maxLength !== undefined && value.length > maxLength) return `is longer than MaxLength ${maxLength}`;
  return undefined;
}

function findNumberViolation(declaration: ParameterDeclaration, value: string): string | undefined {
  const { type, minValue, maxValue } = declaration;
  if (type !== 'Number' && type !== 'List<Number>') return undefined;
  const members = membersOf(declaration, value);
  if (members.some((member) => !isNumber(member))) {
    return type === 'Number' ? 'is not a number' : 'is not a list of numbers';
  }
  if (minValue !== undefined && members.some((member) => Number(member) < minValue)) {
    return `is below MinValue ${minValue}`;
  }
  if (maxValue !== undefined && members.some((member) => Number(member) > maxValue)) {
    return `is above MaxValue ${maxValue}`;
  }
  return undefined;
}

/** Java reads more forms, such as `1f`, which no template needs. */
function isNumber(text: string): boolean {
  return /^[-+]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][-+]?[0-9]+)?$/.test(text);
}

function findAllowedViolation(declaration: ParameterDeclaration, value: string): string | undefined {
  const { allowedValues, type } = declaration;
  // Whether AWS compares the name of an SSM parameter or what that one holds is not documented clearly.
  if (allowedValues === undefined || isSsmParameter(declaration)) return undefined;
  const isAllowed = (member: string): boolean =>
    allowedValues.some(
      (allowed) => allowed === member || (type === 'Number' && isNumber(member) && Number(allowed) === Number(member)),
    );
  return membersOf(declaration, value).every(isAllowed) ? undefined : 'is not in AllowedValues';
}

/** The pattern must match the whole value, and each member of a list. */
function findPatternViolation(declaration: ParameterDeclaration, value: string): string | undefined {
  const { allowedPattern, type } = declaration;
  if (allowedPattern === undefined) return undefined;
  if (type !== 'String' && type !== 'CommaDelimitedList') return undefined;
  const pattern = findPattern(allowedPattern);
  if (pattern === undefined) return undefined;
  const isMatched = membersOf(declaration, value).every((member) => pattern.test(member));
  return isMatched ? undefined : `does not match AllowedPattern ${allowedPattern}`;
}

/**
 * The pattern as JavaScript reads it; undefined where Java reads it in another way, so that AWS has the last word. With
 * the flag `u` JavaScript refuses whatever it does not know, such as possessive quantifiers and nested classes.
 */
function findPattern(java: string): RegExp | undefined {
  // Java intersects classes there; JavaScript takes the signs as members.
  if (java.includes('&&')) return undefined;
  // Java lets a backslash stand before any sign, JavaScript only before some: both read its code.
  const escaped = java.replaceAll(
    /\\([^A-Za-z0-9])/g,
    (_, sign: string) => `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`,
  );
  try {
    return new RegExp(`^(?:${escaped})$`, 'u');
  } catch {
    return undefined;
  }
}

/** CloudFormation trims the members of a list. */
function membersOf({ type }: ParameterDeclaration, value: string): readonly string[] {
  const isList = type === 'CommaDelimitedList' || type.startsWith('List<');
  return isList ? value.split(',').map((member) => member.trim()) : [value];
}
