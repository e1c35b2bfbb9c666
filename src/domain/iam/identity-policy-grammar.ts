import { isJsonObject } from '../json.ts';
import type { Json, JsonObject } from '../json.ts';

export type PolicyPath = readonly (string | number)[];

export interface GrammarProblem {
  readonly path: PolicyPath;
  /** It is about the last key of the path, otherwise about the value there. */
  readonly isAboutKey: boolean;
  /** A predicate without a subject: `is not text`. */
  readonly problem: string;
  /** What to write instead, as a sentence. */
  readonly next: string;
}

type Problems = Generator<GrammarProblem, void>;

/** What is wrong with a text, and what to write instead. */
type TextProblem = readonly [problem: string, next: string];

const versions: readonly Json[] = ['2012-10-17', '2008-10-17'];
const policyElements = ['Version', 'Id', 'Statement'];
const statementElements = ['Sid', 'Effect', 'Action', 'NotAction', 'Resource', 'NotResource', 'Condition'];

const comparisons = 'Equals|NotEquals|LessThan|LessThanEquals|GreaterThan|GreaterThanEquals';
const operators = [
  'String(?:Not)?(?:Equals|EqualsIgnoreCase|Like)',
  `Numeric(?:${comparisons})`,
  `Date(?:${comparisons})`,
  'Bool',
  'BinaryEquals',
  '(?:Not)?IpAddress',
  'Arn(?:Not)?(?:Equals|Like)',
].join('|');

/** The documentation does not say that their case counts. */
const knownOperator = new RegExp(`^(?:For(?:AllValues|AnyValue):)?(?:(?:${operators})(?:IfExists)?|Null)$`, 'i');

/** Whether IAM accepts such spellings of "everything" is not documented. */
const onlyWildcards = /^[*?]+$/;

const actionAdvice = 'Write "*" or service:action, such as "s3:GetObject".';
const resourceAdvice =
  'Write "*" or arn:partition:service:region:account:resource, such as "arn:aws:s3:::my-bucket/*".';

/**
 * The first thing in an identity policy that IAM refuses for certain. What IAM may accept is no problem, however odd it
 * looks: a check that is stricter than IAM would keep a valid policy out of every account.
 */
export function findGrammarProblem(policy: Json): GrammarProblem | undefined {
  const [first] = findProblems(policy);
  return first;
}

function* findProblems(policy: Json): Problems {
  if (!isJsonObject(policy)) {
    yield about([], 'is not a JSON object', 'Write an IAM identity policy in JSON.');
    return;
  }
  yield* findUnknownElement(policy, [], policyElements);
  const { Version: version, Id: id, Statement: statements } = policy;
  if (version !== undefined && !versions.includes(version)) {
    yield about(['Version'], 'is an unknown Version', 'Write "Version": "2012-10-17".');
  }
  if (id !== undefined && typeof id !== 'string') yield about(['Id'], 'is not text', 'Write text, or omit the Id.');
  if (statements === undefined) {
    yield about([], 'has no Statement', 'Add at least one statement.');
  } else if (!isList(statements)) {
    yield* findStatementProblems(statements, ['Statement']);
  } else {
    if (statements.length === 0) yield about(['Statement'], 'is an empty list', 'Add at least one statement.');
    for (const [index, statement] of statements.entries())
      yield* findStatementProblems(statement, ['Statement', index]);
    yield* findDoubledSid(statements);
  }
}

function* findStatementProblems(statement: Json, path: PolicyPath): Problems {
  if (!isJsonObject(statement)) {
    yield about(path, 'is not an object', 'Write each statement as a JSON object.');
    return;
  }
  for (const key of ['Principal', 'NotPrincipal']) {
    if (Object.hasOwn(statement, key)) {
      const next = 'Omit it; trusted-principal-arns and trusted-account-id say who may assume the role.';
      yield aboutKey([...path, key], 'belongs in a trust policy', next);
    }
  }
  yield* findUnknownElement(statement, path, statementElements);
  yield* findSidProblem(statement['Sid'], [...path, 'Sid']);
  const { Effect: effect } = statement;
  if (effect === undefined) yield about(path, 'has no Effect', 'Add "Effect": "Allow" or "Effect": "Deny".');
  else if (effect !== 'Allow' && effect !== 'Deny') {
    yield about([...path, 'Effect'], 'is neither Allow nor Deny', 'Write "Allow" or "Deny".');
  }
  yield* findTextsProblem(statement, path, ['Action', 'NotAction'], findActionProblem, actionAdvice);
  yield* findTextsProblem(statement, path, ['Resource', 'NotResource'], findResourceProblem, resourceAdvice);
  yield* findConditionProblems(statement['Condition'], [...path, 'Condition']);
}

/** An empty Sid counts as none: IAM's pattern is `[0-9A-Za-z]*`, and several statements may have it. */
function* findSidProblem(sid: Json | undefined, path: PolicyPath): Problems {
  const next = 'Write a Sid of the letters A-Z and a-z and digits, or omit it.';
  if (sid === undefined) return;
  if (typeof sid !== 'string') yield about(path, 'is not text', next);
  else if (!/^[0-9A-Za-z]*$/.test(sid)) yield about(path, 'has characters that a Sid may not have', next);
}

function* findDoubledSid(statements: readonly Json[]): Problems {
  const first = new Map<Json, number>();
  for (const [index, statement] of statements.entries()) {
    const sid = isJsonObject(statement) ? statement['Sid'] : undefined;
    if (sid === undefined || sid === '') continue;
    const other = first.get(sid);
    if (other !== undefined) {
      const problem = `is the Sid of Statement[${other}], too`;
      yield about(['Statement', index, 'Sid'], problem, 'Give each statement its own Sid, or none.');
    }
    first.set(sid, index);
  }
}

/** Exactly one of the two elements, with a text or a list of texts. */
function* findTextsProblem(
  statement: JsonObject,
  path: PolicyPath,
  [positive, negative]: readonly [string, string],
  findProblem: (text: string) => TextProblem | undefined,
  advice: string,
): Problems {
  const keys = [positive, negative].filter((key) => Object.hasOwn(statement, key));
  const [key] = keys;
  if (key === undefined) {
    yield about(path, `has neither ${positive} nor ${negative}`, `Add ${positive} or ${negative}.`);
    return;
  }
  if (keys.length === 2) yield about(path, `has both ${positive} and ${negative}`, 'Keep only one of the two.');
  const value = statement[key] ?? null;
  if (isList(value) && value.length === 0) yield about([...path, key], 'is an empty list', advice);
  for (const [text, where] of entriesOf(value, [...path, key])) {
    const problem = typeof text === 'string' ? findProblem(text) : (['is not text', advice] as const);
    if (problem !== undefined) yield about(where, ...problem);
  }
}

/** The name may hold anything but a colon: IAM accepts `iam: any text`. */
function findActionProblem(action: string): TextProblem | undefined {
  if (onlyWildcards.test(action)) return undefined;
  const [service = '', ...names] = action.split(':');
  if (names.length > 1) return ['has more than one colon', actionAdvice];
  if (names.length === 0 || service === '') return ['has no service prefix', actionAdvice];
  if (!/^[A-Za-z0-9.*?-]+$/.test(service)) {
    return ['has a service prefix with other characters than letters, digits and hyphens', actionAdvice];
  }
  return names[0] === '' ? ['has no action after the colon', actionAdvice] : undefined;
}

/**
 * IAM fills the end of a short ARN with wildcards (`arn:aws:logs:*`), but not one with an empty part in the middle,
 * such as `arn:aws:s3::bucket`. Variables may stand only in the resource part.
 */
function findResourceProblem(resource: string): TextProblem | undefined {
  if (onlyWildcards.test(resource)) return undefined;
  const parts = resource.split(':');
  const [prefix = '', partition, service] = parts;
  if (partition === undefined || (prefix !== 'arn' && !hasWildcard(prefix))) {
    return ['is neither "*" nor an ARN', resourceAdvice];
  }
  if (!/^aws(?:-[a-z-]+)?$/.test(partition) && !hasWildcard(partition)) {
    const next = 'Write the partition of your accounts, such as aws, aws-cn or aws-us-gov, or "*".';
    return [`has ${partition === '' ? 'no partition' : 'an unknown partition'} after "arn:"`, next];
  }
  if (service === '' || (service === undefined && !hasWildcard(partition))) {
    return ['has no service after its partition', resourceAdvice];
  }
  if (parts.length < 6 && resource.includes('::')) {
    return [`has ${parts.length} parts between colons, but an ARN has six`, resourceAdvice];
  }
  return undefined;
}

function* findConditionProblems(condition: Json | undefined, path: PolicyPath): Problems {
  const blockAdvice = 'Write an object such as {"StringEquals": {"aws:RequestedRegion": "eu-west-1"}}.';
  if (condition === undefined) return;
  if (!isJsonObject(condition)) {
    yield about(path, 'is not an object', blockAdvice);
    return;
  }
  for (const [operator, block] of Object.entries(condition)) {
    const where = [...path, operator];
    if (!isJsonObject(block)) {
      yield about(where, 'is not an object of condition keys', blockAdvice);
      continue;
    }
    // IAM ignores an operator without keys, whatever its name is.
    if (Object.keys(block).length > 0) yield* findOperatorProblem(operator, where);
    for (const [key, value] of Object.entries(block)) yield* findValueProblems(value, [...where, key]);
  }
}

function* findOperatorProblem(operator: string, path: PolicyPath): Problems {
  if (knownOperator.test(operator)) return;
  if (/^(?:.*:)?NullIfExists$/i.test(operator)) {
    yield aboutKey(path, 'has IfExists after Null', 'Write "Null", which itself asks whether the key exists.');
    return;
  }
  const next =
    'Write an operator of IAM, such as StringEquals, ArnLike, Bool or Null; ForAllValues: or ForAnyValue: ' +
    'may stand before it, and IfExists after it.';
  yield aboutKey(path, 'is no operator of IAM', next);
}

/** IAM accepts an empty list of values. */
function* findValueProblems(value: Json, path: PolicyPath): Problems {
  for (const [entry, where] of entriesOf(value, path)) {
    if (entry === null || typeof entry === 'object') {
      yield about(where, 'is no value of a condition', 'Write text, a number, true or false, or a list of them.');
    }
  }
}

function* findUnknownElement(object: JsonObject, path: PolicyPath, known: readonly string[]): Problems {
  const unknown = Object.keys(object).find((key) => !known.includes(key));
  if (unknown !== undefined) yield aboutKey([...path, unknown], 'is unknown', `Use only ${known.join(', ')}.`);
}

/** IAM takes a value alone and a list with only this value for the same. */
function entriesOf(value: Json, path: PolicyPath): readonly (readonly [Json, PolicyPath])[] {
  return isList(value) ? value.map((entry, index) => [entry, [...path, index]] as const) : [[value, path]];
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function hasWildcard(part: string): boolean {
  return /[*?]/.test(part);
}

function about(path: PolicyPath, problem: string, next: string): GrammarProblem {
  return { path, isAboutKey: false, problem, next };
}

function aboutKey(path: PolicyPath, problem: string, next: string): GrammarProblem {
  return { path, isAboutKey: true, problem, next };
}
