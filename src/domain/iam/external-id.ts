import { isJsonObject } from '../json.ts';
import type { Json } from '../json.ts';
import { resolveValue } from '../template/resolve-value.ts';
import { createScope } from '../template/scope.ts';
import type { Scope } from '../template/scope.ts';
import { findIntrinsic, parseTemplate } from '../template/template-sections.ts';
import type { TemplateSections } from '../template/template-sections.ts';
import { findLiteral, parseText, textOf } from '../template/template-text.ts';
import { listVariants } from '../template/variants.ts';
import { isExternalIdKey } from './policy.ts';
import { asList } from './read-policy.ts';
import { parseTextDocument } from './text-document.ts';

/**
 * Every external id that a policy of the template asks for, in whatever account, as plain texts, for the code that
 * hides them; also parameters that are a part of one, and also of a policy that cannot be read as a whole.
 */
export function listExternalIds(templateBody: string, parameters: Readonly<Record<string, string>>): readonly string[] {
  const sections = parseTemplate(templateBody);
  if (sections === undefined) return [];
  const undecided = createScope(sections, parameters);
  const written = findExternalIds(sections.resources).flatMap((value) => listTexts(value, undecided));
  const texts = [...written, ...listResolved(sections, parameters)];
  return [...new Set(texts.flatMap(listLiterals))].filter((text) => !/^[*?]*$/.test(text));
}

/** The same of those alone that a condition asks for, whole. Patterns are none, nor is what `Null` asks. */
export function listWholeExternalIds(
  templateBody: string,
  parameters: Readonly<Record<string, string>>,
): readonly string[] {
  const sections = parseTemplate(templateBody);
  const resolved = sections === undefined ? [] : listResolved(sections, parameters);
  const whole = resolved.flatMap((text) => findLiteral(text) ?? []);
  return [...new Set(whole)].filter((text) => !/^$|[*?]|^(?:true|false)$/i.test(text));
}

/** As each kind of account gets them. */
function listResolved(sections: TemplateSections, parameters: Readonly<Record<string, string>>): readonly string[] {
  const { variants } = listVariants((decide) => {
    const scope = createScope(sections, parameters, { decide });
    return findInResolved(resolveValue(sections.resources, scope) ?? null)
      .flatMap(asList)
      .map(textOf);
  });
  return variants.flatMap(({ value }) => value);
}

/** A shorter part of an id is a common word: hidden, it would be missing in every other text. */
const shortestPart = 6;

/** Of resolved resources: there a policy may be a text of JSON. */
function findInResolved(value: Json): readonly Json[] {
  return findExternalIds(value, (text) => {
    const parsed = text.trimStart().startsWith('{') ? parseTextDocument(text) : undefined;
    return isJsonObject(parsed) ? findInResolved(parsed) : [];
  });
}

/** Values of the condition key, wherever it is. */
function findExternalIds(value: Json, findInText: (text: string) => readonly Json[] = () => []): readonly Json[] {
  if (typeof value === 'string') return findInText(value);
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return (value as readonly Json[]).flatMap((item) => findExternalIds(item, findInText));
  return Object.entries(value).flatMap(([key, inner]) =>
    isExternalIdKey(key) ? [inner] : findExternalIds(inner, findInText),
  );
}

/** Texts that a value can be, whichever branch is taken, and the parameters that it is made of. */
function listTexts(value: Json, scope: Scope): readonly string[] {
  if (Array.isArray(value)) return (value as readonly Json[]).flatMap((item) => listTexts(item, scope));
  const whole = asList(resolveValue(value, scope) ?? []).map(textOf);
  const intrinsic = isJsonObject(value) ? findIntrinsic(value) : undefined;
  if (intrinsic === undefined) return whole;
  const [name, argument] = intrinsic;
  const parts = Array.isArray(argument) ? (argument as readonly Json[]) : [argument];
  switch (name) {
    case 'Fn::If':
      return [...whole, ...parts.slice(1).flatMap((branch) => listTexts(branch, scope))];
    case 'Fn::Sub':
      return [...whole, ...listVariables(parts[0] ?? '').flatMap((variable) => parameterTexts(variable, scope))];
    case 'Fn::Join':
    case 'Fn::Split':
    case 'Fn::Select': {
      const inner = [parts[1] ?? ''].flatMap(asList).filter((part) => isJsonObject(part));
      return [...whole, ...inner.flatMap((part) => listTexts(part, scope))];
    }
    default:
      return whole;
  }
}

function listVariables(text: Json): readonly string[] {
  return typeof text === 'string' ? [...text.matchAll(/\$\{(\w+)\}/g)].map(([, name = '']) => name) : [];
}

function parameterTexts(name: string, scope: Scope): readonly string[] {
  const texts = asList(scope.parameters.get(name) ?? []).map(textOf);
  return texts.filter((text) => text.length >= shortestPart);
}

/** The whole where it is literal; where a part depends on the account, the longer parts around it. */
function listLiterals(text: string): readonly string[] {
  const parts = parseText(text);
  const shortest = parts.length === 1 ? 1 : shortestPart;
  return parts.flatMap((part) => (part.kind === 'literal' && part.text.length >= shortest ? [part.text] : []));
}
