import { describePlace, JsonTextError, readJsonText } from './json-text.ts';
import type { JsonNode } from './json-text.ts';
import type { InputName } from './rules.ts';
import { showValue } from './value-parsers.ts';
import { findGrammarProblem } from '../domain/iam/identity-policy-grammar.ts';
import type { GrammarProblem, PolicyPath } from '../domain/iam/identity-policy-grammar.ts';
import { inputError } from '../domain/user-error.ts';

/** IAM's limit for the inline policies of a role, without white space. */
const longestPolicy = 10_240;

/**
 * An identity policy in JSON, which IAM gets unchanged. This checks what IAM is certain to refuse, because a policy
 * that IAM refuses would fail in the first account of a rollout.
 */
export function parseInlinePolicy(input: InputName, text: string): string {
  const policy = parsePolicyText(input, text);
  const cloudFormation = /\$\{AWS::|"Fn::|"Ref"\s*:/.exec(text);
  if (cloudFormation !== null) {
    throw inputError(
      input,
      `${showValue(text)} uses CloudFormation (Fn::, Ref or \${AWS::…}; ${describePlace(text, cloudFormation.index)}), ` +
        'but IAM gets it unchanged.',
      'Use variables of IAM, such as ${aws:PrincipalAccount}.',
    );
  }
  const problem = findGrammarProblem(policy.value);
  if (problem !== undefined) {
    throw inputError(input, `${describeSubject(text, policy, problem)} ${problem.problem}.`, problem.next);
  }
  const { length } = text.replaceAll(/\s/g, '');
  if (length > longestPolicy) {
    const excess = `has ${length} characters without white space, but IAM takes ${longestPolicy}`;
    throw inputError(input, `${showValue(text)} ${excess}.`, 'Shorten it.');
  }
  return text;
}

function parsePolicyText(input: InputName, text: string): JsonNode {
  try {
    return readJsonText(text);
  } catch (error) {
    if (!(error instanceof JsonTextError)) throw error;
    const { offset, problem, next } = error;
    const what = `${showValue(lineAt(text, offset))} cannot be read as JSON: ${describePlace(text, offset)} ${problem}.`;
    throw inputError(input, what, next);
  }
}

/** The value or the key that a problem is about, and where it is. */
function describeSubject(text: string, policy: JsonNode, { path, isAboutKey }: GrammarProblem): string {
  const { begin, node } = findMember(policy, path);
  if (path.length === 0) return showValue(text);
  if (isAboutKey) {
    const owner = path.length === 1 ? '' : ` of ${showPath(path.slice(0, -1))}`;
    return `the key ${showValue(String(path.at(-1)))}${owner} (${describePlace(text, begin)})`;
  }
  const shown = typeof node.value === 'string' ? node.value : text.slice(node.begin, node.end);
  return `${showValue(shown)} at ${showPath(path)} (${describePlace(text, node.begin)})`;
}

/** The last member of the path that the text has. */
function findMember(policy: JsonNode, path: PolicyPath): { readonly begin: number; readonly node: JsonNode } {
  return path.reduce((member, step) => member.node.members.get(step) ?? member, { begin: policy.begin, node: policy });
}

/** `Statement[0].Condition.Bool["aws:SecureTransport"]` */
function showPath(path: PolicyPath): string {
  const steps = path.map((step) => {
    if (typeof step === 'number') return `[${step}]`;
    return /^\w{1,60}$/.test(step) ? `.${step}` : `[${showValue(step)}]`;
  });
  return steps.join('').replace(/^\./, '');
}

/** The line that a problem is in, or the last one with text when the text ends too early. */
function lineAt(text: string, offset: number): string {
  const before = text.slice(0, offset).split(/[\r\n]/);
  const line = `${before.at(-1) ?? ''}${text.slice(offset).split(/[\r\n]/)[0] ?? ''}`.trim();
  return line === '' ? (before.findLast((earlier) => earlier.trim() !== '') ?? '').trim() : line;
}
