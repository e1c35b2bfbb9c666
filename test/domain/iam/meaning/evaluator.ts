import type { NamedPolicy, Permissions, PolicyDocument } from '../../../../src/domain/iam/permissions.ts';
import type { PolicyStatement } from '../../../../src/domain/iam/policy.ts';

/*
 * What IAM documents, for one request with all values known. Nothing of src is used but the shapes of its data: what is
 * wrong there must not be wrong here in the same way.
 */

export interface Request {
  readonly action: string;
  /** In a trust policy the principal is asked for instead. */
  readonly resource: string;
  readonly principal?: Principal;
  /** By key in lower case. */
  readonly context: ReadonlyMap<string, readonly string[]>;
}

export interface Principal {
  readonly kind: 'AWS' | 'Service' | 'Federated';
  /** All names under which a policy can mean it: a session also by its role. */
  readonly names: readonly string[];
  /** Twelve digits; undefined for a service. */
  readonly account: string | undefined;
}

/** What the account, and IAM where it is not documented, decide. */
export interface World {
  /** `AWS::AccountId` → value. */
  readonly symbols: ReadonlyMap<string, string>;
  /** The text instead of `${?why}`. */
  readonly unknown: (why: string) => string;
  /** A variable without a value voids its statement, or only the text that it stands in. */
  readonly voidsStatement: boolean;
  /** Statements that could not be read, by the reason. */
  readonly hidden: (why: string) => readonly PolicyStatement[];
  /** Contents of policies that are not known here, by name. */
  readonly opaque: (name: string) => PolicyDocument;
}

export function isAllowed(permissions: Permissions, request: Request, world: World): boolean {
  const { policies, opaque, boundary } = permissions;
  const documents = [...policies.map(({ document }) => document), ...opaque.map(world.opaque)];
  const answers = documents.map((document) => answer(document, request, world));
  if (answers.includes('denied') || !answers.includes('allowed')) return false;
  switch (boundary.kind) {
    case 'none':
      return true;
    case 'known':
      return answer(boundary.policy.document, request, world) === 'allowed';
    case 'opaque':
      return answer(world.opaque(boundary.name), request, world) === 'allowed';
  }
}

export function mayEnter(trust: PolicyDocument, request: Request, world: World): boolean {
  return answer(trust, request, world) === 'allowed';
}

function answer(document: NamedPolicy['document'], request: Request, world: World): 'allowed' | 'denied' | 'silent' {
  const hidden = document.unreadable.flatMap((why) => world.hidden(why));
  const effects = [...document.statements, ...hidden]
    .filter((statement) => new Statement(statement, document.version, request, world).holds())
    .map(({ effect }) => effect);
  if (effects.includes('Deny')) return 'denied';
  return effects.includes('Allow') ? 'allowed' : 'silent';
}

/** Marks a text that has no value in this request. */
const noValue = Symbol('no value');

class Statement {
  readonly #statement: PolicyStatement;
  readonly #isOfVariables: boolean;
  readonly #request: Request;
  readonly #world: World;
  #isVoid = false;

  constructor(statement: PolicyStatement, version: string, request: Request, world: World) {
    this.#statement = statement;
    this.#isOfVariables = version === '2012-10-17';
    this.#request = request;
    this.#world = world;
  }

  holds(): boolean {
    const { actions, isNotAction, resources, isNotResource, principals, isNotPrincipal, conditions } = this.#statement;
    if (actions.some((text) => this.#isAction(text)) === isNotAction) return false;
    const isResource =
      this.#request.principal === undefined
        ? resources.some((text) => this.#isText(text, this.#request.resource)) !== isNotResource
        : true;
    const isPrincipal =
      this.#request.principal === undefined ||
      (isNotPrincipal
        ? !this.#isExcepted(principals, this.#request.principal)
        : principals.some((text) => this.#isPrincipal(text, this.#request.principal!)));
    // All are asked, as one anywhere can void the statement.
    const met = Object.entries(conditions).flatMap(([operator, keys]) =>
      Object.entries(keys).map(([key, values]) => this.#isMet(this.#plain(operator), this.#plain(key), values)),
    );
    return isResource && isPrincipal && met.every(Boolean) && !this.#isVoid;
  }

  /** Actions have no variables. */
  #isAction(text: string): boolean {
    return toExpression(this.#plain(text), true).test(this.#request.action);
  }

  #isText(text: string, value: string): boolean {
    const expression = this.#resolve(text, true);
    return expression !== noValue && expressionOf(expression, false).test(value);
  }

  /** The text as it stands in the account: `Fn::Sub` is done. */
  #plain(text: string): string {
    if (!text.includes('${')) return text;
    return text.replaceAll(/\$\{([^}]+)\}/g, (whole, name: string) => {
      if (name.startsWith('!')) return `\${${name.slice(1)}}`;
      if (name.startsWith('?')) return this.#world.unknown(name.slice(1));
      return this.#world.symbols.get(name) ?? whole;
    });
  }

  /** As the source of a regular expression. */
  #resolve(text: string, hasWildcards: boolean): string | typeof noValue {
    const plain = this.#plain(text);
    if (!this.#isOfVariables) return toSource(plain, hasWildcards);
    let source = '';
    let rest = plain;
    while (rest !== '') {
      const match = /^\$\{([^}]+)\}/.exec(rest);
      if (match === null) {
        const next = rest.indexOf('${', 1);
        const characters = next < 0 ? rest : rest.slice(0, next);
        source += toSource(characters, hasWildcards);
        rest = rest.slice(characters.length);
        continue;
      }
      rest = rest.slice(match[0].length);
      const name = match[1] ?? '';
      if (['*', '?', '$'].includes(name)) {
        source += toSource(name, false);
        continue;
      }
      const value = this.#request.context.get(name.toLowerCase());
      if (value?.length !== 1) {
        this.#isVoid ||= this.#world.voidsStatement;
        return noValue;
      }
      source += toSource(value[0] ?? '', false);
    }
    return source;
  }

  #isPrincipal(text: string, principal: Principal): boolean {
    const plain = this.#plain(text);
    if (plain === '*') return true;
    const colon = plain.indexOf(':');
    const [kind, name] = [plain.slice(0, colon), plain.slice(colon + 1)];
    if (kind !== principal.kind) return false;
    if (kind === 'AWS' && name === '*') return true;
    if (kind === 'AWS' && principal.account !== undefined) {
      if (name === principal.account || name === `arn:aws:iam::${principal.account}:root`) return true;
    }
    return principal.names.includes(name);
  }

  /** Each name and the account itself have to be excepted. */
  #isExcepted(principals: readonly string[], principal: Principal): boolean {
    const names = principals.map((text) => this.#plain(text).replace(/^[^:]*:/, ''));
    const isNamed = principal.names.every((name) => names.includes(name));
    return isNamed && (principal.account === undefined || names.some((name) => name.includes(principal.account!)));
  }

  #isMet(operatorText: string, key: string, values: readonly string[]): boolean {
    const [, set, base = '', ifExists] = /^(?:(\w+):)?(\w+?)(IfExists)?$/i.exec(operatorText) ?? [];
    const operator = base.toLowerCase();
    const found = this.#request.context.get(key.toLowerCase());
    const has = found !== undefined && found.length > 0;
    if (operator === 'null') return values.some((value) => (value.toLowerCase() === 'true') !== has);
    const isNegated = operator.includes('not');
    const compares = values.map((value) => this.#comparison(operator.replace('not', ''), value));
    const meetsOne = (value: string): boolean => compares.some((compare) => compare(value)) !== isNegated;
    switch (set?.toLowerCase() ?? '') {
      case 'forallvalues':
        return (found ?? []).every(meetsOne);
      case 'foranyvalue':
        return has ? found.some(meetsOne) : ifExists !== undefined;
      default:
        if (!has) return isNegated || ifExists !== undefined;
        return isNegated ? found.every(meetsOne) : found.some(meetsOne);
    }
  }

  #comparison(operator: string, wanted: string): (value: string) => boolean {
    const hasWildcards = ['stringlike', 'arnlike', 'arnequals'].includes(operator);
    const source = this.#resolve(wanted, hasWildcards && operator === 'stringlike');
    if (source === noValue) return () => false;
    if (operator.startsWith('arn')) return (value) => isArn(this.#plain(wanted), value);
    if (operator.startsWith('numeric'))
      return (value) => isNumber(operator, Number(value), Number(this.#plain(wanted)));
    const isFolded = operator === 'stringequalsignorecase' || operator === 'bool';
    const expression = expressionOf(source, isFolded);
    return (value) => expression.test(value);
  }
}

/** Part by part: a wildcard does not reach across one of the first five colons. */
function isArn(pattern: string, value: string): boolean {
  const [wanted, found] = [pattern, value].map((text) => {
    const parts = text.split(':');
    return [...parts.slice(0, 5), parts.slice(5).join(':')];
  });
  if (pattern.split(':').length < 6 || value.split(':').length < 6) return false;
  return wanted!.every((part, index) => toExpression(part, false).test(found![index] ?? ''));
}

function isNumber(operator: string, value: number, wanted: number): boolean {
  switch (operator) {
    case 'numericlessthan':
      return value < wanted;
    case 'numericgreaterthanequals':
      return value >= wanted;
    default:
      return value === wanted;
  }
}

function toExpression(text: string, isFolded: boolean): RegExp {
  return expressionOf(toSource(text, true), isFolded);
}

/** The draws repeat the same few texts. */
const expressions = new Map<string, RegExp>();

function expressionOf(source: string, isFolded: boolean): RegExp {
  const key = `${isFolded ? 'i' : ''} ${source}`;
  const expression = expressions.get(key) ?? new RegExp(`^${source}$`, isFolded ? 'sui' : 'su');
  expressions.set(key, expression);
  return expression;
}

const sources = new Map<string, string>();

function toSource(text: string, hasWildcards: boolean): string {
  const key = `${hasWildcards ? '*' : ''} ${text}`;
  const source = sources.get(key) ?? readSource(text, hasWildcards);
  sources.set(key, source);
  return source;
}

function readSource(text: string, hasWildcards: boolean): string {
  return Array.from(text, (character) => {
    if (hasWildcards && character === '*') return '.*';
    if (hasWildcards && character === '?') return '.';
    return /[A-Za-z0-9]/.test(character) ? character : `\\u{${character.codePointAt(0)!.toString(16)}}`;
  }).join('');
}
