import { isJsonObject } from '../json.ts';
import type { Json, JsonObject } from '../json.ts';

/** A parameter as a template declares it; every value is the text that CloudFormation makes of it. */
export interface ParameterDeclaration {
  readonly name: string;
  readonly type: string;
  /** undefined: the template needs a value. */
  readonly defaultValue: string | undefined;
  readonly allowedValues: readonly string[] | undefined;
  /** A regular expression of Java. */
  readonly allowedPattern: string | undefined;
  /** Characters. */
  readonly minLength: number | undefined;
  readonly maxLength: number | undefined;
  readonly minValue: number | undefined;
  readonly maxValue: number | undefined;
  readonly isNoEcho: boolean;
}

export type Declarations =
  | { readonly kind: 'read'; readonly declarations: readonly ParameterDeclaration[] }
  /** `problem`: what CloudFormation would refuse, a clause; `next`: a sentence. */
  | { readonly kind: 'malformed'; readonly problem: string; readonly next: string };

/** The parameters of a template, in its order. @param template its JSON. */
export function readDeclarations(template: JsonObject): Declarations {
  const section = template['Parameters'];
  if (section === undefined) return { kind: 'read', declarations: [] };
  if (!isJsonObject(section)) {
    return { kind: 'malformed', problem: 'Parameters is not a map', next: 'Write NAME: {Type: String}.' };
  }
  const entries = Object.entries(section);
  const odd = entries.find(([, declaration]) => !isJsonObject(declaration));
  if (odd !== undefined) {
    return { kind: 'malformed', problem: `parameter ${odd[0]} is not a map`, next: 'Give it a Type.' };
  }
  const unprintable = entries.find(([, declaration]) => !hasTextDefault(declaration));
  if (unprintable !== undefined) {
    const problem = `the default of parameter ${unprintable[0]} is not a text`;
    return { kind: 'malformed', problem, next: 'Write one text; the members of a list are separated by commas.' };
  }
  return {
    kind: 'read',
    declarations: entries.map(([name, declaration]) => readDeclaration(name, declaration as JsonObject)),
  };
}

function hasTextDefault(declaration: Json): boolean {
  const value = isJsonObject(declaration) ? declaration['Default'] : undefined;
  return value === undefined || findText(value) !== undefined;
}

function readDeclaration(name: string, declaration: JsonObject): ParameterDeclaration {
  const { AllowedValues: allowed } = declaration;
  const type = findText(declaration['Type']);
  return {
    name,
    type: type ?? 'String',
    defaultValue: findText(declaration['Default']),
    allowedValues: Array.isArray(allowed)
      ? (allowed as readonly Json[]).map(findText).filter((text) => text !== undefined)
      : undefined,
    allowedPattern: findText(declaration['AllowedPattern']),
    minLength: findNumber(declaration['MinLength']),
    maxLength: findNumber(declaration['MaxLength']),
    minValue: findNumber(declaration['MinValue']),
    maxValue: findNumber(declaration['MaxValue']),
    isNoEcho: findText(declaration['NoEcho'])?.toLowerCase() === 'true',
  };
}

/** A number has the text that the template writes: the reader of templates refuses one that would lose it. */
function findText(value: Json | undefined): string | undefined {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}

/** CloudFormation takes numbers as text, too. */
function findNumber(value: Json | undefined): number | undefined {
  const text = findText(value);
  const number = Number(text);
  return text === undefined || text.trim() === '' || Number.isNaN(number) ? undefined : number;
}

/** The value is the name of an SSM parameter: what that one holds is known only in the account. */
export function isSsmParameter({ type }: Pick<ParameterDeclaration, 'type'>): boolean {
  return type.startsWith('AWS::SSM::Parameter::');
}
