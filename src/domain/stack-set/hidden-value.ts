import { isJsonObject } from '../json.ts';
import type { Json } from '../json.ts';
import { parseTemplate } from '../template/template-sections.ts';

/**
 * Whether AWS shows asterisks instead of the value of a NoEcho parameter. The API answers `****`, and the
 * CloudFormation User Guide (Parameters) writes five: four or more count. Read as a value, they would reach every
 * account.
 */
export function isHidden(value: string): boolean {
  return /^\*{4,}$/.test(value);
}

/** Parameters whose values AWS hides. @param templateBody JSON text; anything else has none. */
export function findHiddenParameters(templateBody: string): readonly string[] {
  return Object.entries(parseTemplate(templateBody)?.parameters ?? {})
    .filter(([, parameter]) => isJsonObject(parameter) && isTrue(parameter['NoEcho']))
    .map(([name]) => name);
}

/** CloudFormation takes a boolean as text, too. */
function isTrue(value: Json | undefined): boolean {
  return value === true || (typeof value === 'string' && value.toLowerCase() === 'true');
}
