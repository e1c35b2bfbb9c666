/**
 * A text of a policy with IAM's wildcards, read once. Equal texts read the same; letters keep their case: fold them
 * before reading what IAM compares without it.
 */
export interface TextPattern {
  /** As it was read. */
  readonly text: string;
  /** One a character, wildcard or placeholder; runs of wildcards are in one form: first each `?`, then one `*`. */
  readonly tokens: readonly Token[];
  /** The text that it stands for, where it is just one. */
  readonly literal: string | undefined;
  /** What each text begins with and nothing else is asked, where the only wildcard is a `*` at the end. */
  readonly prefix: string | undefined;
  /** It holds something that only the account, the request or another reader knows. */
  readonly hasPlaceholder: boolean;
  /** IAM's policy variables in it: `aws:username`. */
  readonly variables: readonly string[];
}

/** A single character, or `**` for any run, `??` for any one, `${…}` for what a placeholder stands for. */
type Token = string;

const anyRun = '**';
const anyOne = '??';
const accountIdLength = 12;

/** `${Bucket.Arn}`, `${?why}`, `${!aws:username}`: see permissions.ts. `${}` is text. */
const placeholder = /\$\{([^}]+)\}/g;

/**
 * @param text in the text form of permissions.ts, as version 2012-10-17 takes it; `asOf2012` changes one of 2008.
 * Reading costs more than comparing, and one review meets the same texts thousands of times: the last ones are kept.
 */
export function readPattern(text: string): TextPattern {
  const known = kept.patterns.get(text);
  if (known !== undefined) return known;
  const pattern = readText(text);
  if (kept.characters > mostKeptCharacters) {
    kept.patterns.clear();
    kept.characters = 0;
  }
  kept.patterns.set(text, pattern);
  kept.characters += text.length;
  return pattern;
}

/** About 16 MB; the actions of all managed policies of AWS together are a third of it. */
const mostKeptCharacters = 500_000;
const kept = { patterns: new Map<string, TextPattern>(), characters: 0 };

function readText(text: string): TextPattern {
  const tokens: Token[] = [];
  const variables: string[] = [];
  let end = 0;
  for (const match of text.matchAll(placeholder)) {
    const [whole, name = ''] = match;
    tokens.push(...readCharacters(text.slice(end, match.index)), ...readPlaceholder(whole, name));
    if (isVariable(name)) variables.push(name.slice(1));
    end = match.index + whole.length;
  }
  const ordered = orderWildcards([...tokens, ...readCharacters(text.slice(end))]);
  const isLiteral = ordered.every(isCharacter);
  const isPrefix = ordered.at(-1) === anyRun && ordered.slice(0, -1).every(isCharacter);
  return {
    text,
    tokens: ordered,
    literal: isLiteral ? ordered.join('') : undefined,
    prefix: isPrefix ? ordered.slice(0, -1).join('') : undefined,
    hasPlaceholder: ordered.some(isPlaceholder),
    variables,
  };
}

/** A pattern for just this text, whatever is in it. */
export function literalPattern(text: string): TextPattern {
  return { text, tokens: Array.from(text), literal: text, prefix: undefined, hasPlaceholder: false, variables: [] };
}

/**
 * The same text as version 2012-10-17 would have to write it. Version 2008-10-17 knows no variables: `${aws:username}`
 * is that very text there, and in `${*}` the star is a wildcard between braces.
 */
export function asOf2012(text: string, version: '2012-10-17' | '2008-10-17'): string {
  return version === '2012-10-17' ? text : text.replaceAll(/\$\{!([^}]+)\}/g, (_, name: string) => `\${!$}{${name}}`);
}

/** Whether it is this text for certain. What only the account or the request knows is matched by `*` alone. */
export function isMatch(pattern: TextPattern, text: string): boolean {
  if (pattern.literal !== undefined) return pattern.literal === text;
  if (pattern.prefix !== undefined) return text.startsWith(pattern.prefix);
  return absorbsAll(pattern.tokens, Array.from(text));
}

/**
 * Proven: every text that `inner` can stand for is one of `outer`, in each account and for each request. A placeholder
 * is contained in `*` and in itself, because it stands for one value on both sides. An unknown (`${?why}`) is contained
 * in `*` alone, and contains nothing: the same reason does not make the same value. False where there is no proof, so
 * for a few that are contained: `?*` and `*a`.
 */
export function contains(outer: TextPattern, inner: TextPattern): boolean {
  if (inner.literal !== undefined) return isMatch(outer, inner.literal);
  if (outer.literal !== undefined) return false;
  if (outer.prefix !== undefined && inner.prefix !== undefined) return inner.prefix.startsWith(outer.prefix);
  return absorbsAll(outer.tokens, inner.tokens);
}

/** False is proven: no text is one of both, in any account and for any request. */
export function mayOverlap(a: TextPattern, b: TextPattern): boolean {
  if (a.literal !== undefined && !b.hasPlaceholder) return isMatch(b, a.literal);
  if (b.literal !== undefined && !a.hasPlaceholder) return isMatch(a, b.literal);
  if (a.prefix !== undefined && b.prefix !== undefined) {
    return a.prefix.startsWith(b.prefix) || b.prefix.startsWith(a.prefix);
  }
  if (!mayBeginAlike(a.tokens, b.tokens)) return false;
  return hasCommonText(a.tokens, b.tokens);
}

function readCharacters(text: string): readonly Token[] {
  return Array.from(text, (character) => (character === '*' ? anyRun : character === '?' ? anyOne : character));
}

function readPlaceholder(whole: string, name: string): readonly Token[] {
  if (['!*', '!?', '!$'].includes(name)) return [name.slice(1)];
  if (!/^AWS::AccountId$/i.test(name)) return [whole];
  // Twelve digits that are not known, so that `?` matches one of them, and a text without digits is none.
  return Array.from({ length: accountIdLength }, (_, place) => `\${AWS::AccountId}${place}`);
}

function isVariable(name: string): boolean {
  return name.startsWith('!') && !['!*', '!?', '!$'].includes(name);
}

/** `*?*` and `?*` stand for the same texts. */
function orderWildcards(tokens: readonly Token[]): readonly Token[] {
  const ordered: Token[] = [];
  let hasRun = false;
  for (const token of tokens) {
    if (token === anyRun) {
      hasRun = true;
      continue;
    }
    if (token !== anyOne && hasRun) {
      ordered.push(anyRun);
      hasRun = false;
    }
    ordered.push(token);
  }
  return hasRun ? [...ordered, anyRun] : ordered;
}

function isPlaceholder(token: Token): boolean {
  return token.startsWith('${');
}

function isUnknown(token: Token): boolean {
  return token.startsWith('${?');
}

function isAccountDigit(token: Token): boolean {
  return token.startsWith('${AWS::AccountId}');
}

function isCharacter(token: Token): boolean {
  return token !== anyRun && token !== anyOne && !isPlaceholder(token);
}

/**
 * Goes through `inner` once for each `*` of `outer` that has to take more: a `*` takes any token, and of two the last
 * one suffices, so the time is at most the product of both lengths.
 */
function absorbsAll(outer: readonly Token[], inner: readonly Token[]): boolean {
  let place = 0;
  let lastRun = -1;
  let takenByRun = 0;
  for (let index = 0; index < inner.length;) {
    if (outer[place] === anyRun) {
      lastRun = place;
      takenByRun = index;
      place += 1;
    } else if (place < outer.length && absorbs(outer[place] ?? '', inner[index] ?? '')) {
      place += 1;
      index += 1;
    } else if (lastRun >= 0) {
      takenByRun += 1;
      index = takenByRun;
      place = lastRun + 1;
    } else {
      return false;
    }
  }
  while (outer[place] === anyRun) place += 1;
  return place === outer.length;
}

/** One token by another that is no `*`. */
function absorbs(outer: Token, inner: Token): boolean {
  if (isUnknown(outer) || inner === anyRun) return false;
  if (outer === inner) return true;
  return outer === anyOne && (isCharacter(inner) || isAccountDigit(inner));
}

/** Most pairs differ in a character before the first wildcard. */
function mayBeginAlike(a: readonly Token[], b: readonly Token[]): boolean {
  for (let place = 0; place < a.length && place < b.length; place += 1) {
    const [one, other] = [a[place] ?? '', b[place] ?? ''];
    if (isRunLike(one) || isRunLike(other)) return true;
    if (!mayBeSame(one, other)) return false;
  }
  return true;
}

/** Whether there is a way through both at once; a placeholder may be any run. */
function hasCommonText(a: readonly Token[], b: readonly Token[]): boolean {
  // Place by place of `b`: whether what is left of `a` and of `b` has a text in common. From the last of `a` back.
  let after = b.map((_, place) => b.slice(place).every(isRunLike));
  after.push(true);
  for (const token of a.toReversed()) {
    const now = Array.from({ length: b.length + 1 }, () => false);
    now[b.length] = isRunLike(token) && after[b.length] === true;
    for (let place = b.length - 1; place >= 0; place -= 1) {
      const other = b[place] ?? '';
      now[place] =
        (isRunLike(token) && (after[place] === true || now[place + 1] === true)) ||
        (isRunLike(other) && (now[place + 1] === true || after[place] === true)) ||
        (mayBeSame(token, other) && after[place + 1] === true);
    }
    after = now;
  }
  return after[0] === true;
}

function isRunLike(token: Token): boolean {
  return token === anyRun || (isPlaceholder(token) && !isAccountDigit(token));
}

/** Of two tokens that stand for one character each. */
function mayBeSame(a: Token, b: Token): boolean {
  if (isRunLike(a) || isRunLike(b)) return false;
  if (a === b || a === anyOne || b === anyOne) return true;
  return (isAccountDigit(a) && mayBeDigit(b)) || (isAccountDigit(b) && mayBeDigit(a));
}

function mayBeDigit(token: Token): boolean {
  return isAccountDigit(token) || /^\d$/.test(token);
}
