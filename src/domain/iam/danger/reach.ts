import { canonicalJson } from '../../json.ts';
import { keptByDocument } from '../meaning/kept-by-document.ts';
import { asOf2012, contains, mayOverlap, readPattern } from '../meaning/text-pattern.ts';
import type { TextPattern } from '../meaning/text-pattern.ts';
import type { Permissions, PolicyDocument } from '../permissions.ts';
import type { PolicyStatement } from '../policy.ts';

/** Where an action is allowed: at most there, because Denies and boundaries that may not hold are not counted. */
export interface Place {
  readonly resource: TextPattern;
  /** Resources that the statement leaves out (NotResource). */
  readonly except: readonly TextPattern[];
  readonly statement: PolicyStatement;
  readonly policyName: string;
  /** Canonical text of the conditions; empty: none. */
  readonly conditions: string;
}

/** Answers where an action is allowed. @param action as AWS spells it. */
export type Reach = (action: string) => readonly Place[];

interface ReadStatement {
  readonly statement: PolicyStatement;
  readonly policyName: string;
  readonly actions: ReadActions;
  readonly resources: readonly TextPattern[];
}

/** By service, so that a list of thousands is not gone through for each action. */
interface ReadActions {
  readonly ofService: ReadonlyMap<string, readonly TextPattern[]>;
  /** Those whose service is a pattern. */
  readonly ofAny: readonly TextPattern[];
}

/**
 * Where permissions reach, by what they mean. Counted as protection: a Deny without conditions that covers the
 * action for certain, on the resources that it covers for certain; a boundary that is known and could be read. Not
 * counted: a Deny under conditions or with variables (it can be got round), conditions of an Allow.
 */
export function readReach({ policies, boundary }: Permissions): Reach {
  const statements = policies.flatMap(readPolicy);
  const limits =
    boundary.kind === 'known' && isWhole(boundary.policy.document) ? readPolicy(boundary.policy) : undefined;
  const denies = [...statements, ...(limits ?? [])].filter(isCertainDeny);
  const places = (action: TextPattern, from: readonly ReadStatement[]): readonly Place[] =>
    from
      .filter(({ statement, actions }) => statement.effect === 'Allow' && mayAllow(statement, actions, action))
      .flatMap(placesOf);
  const known = new Map<string, readonly Place[]>();
  return (action) => {
    const before = known.get(action);
    if (before !== undefined) return before;
    const folded = readPattern(action.toLowerCase());
    const denied = denies.filter(({ statement, actions }) => surelyNames(statement, actions, folded));
    const allowed = places(folded, statements).flatMap((place) => subtractAll(place, denied));
    const found = limits === undefined ? allowed : intersect(allowed, places(folded, limits));
    known.set(action, found);
    return found;
  };
}

/** Nothing of it is missing. */
function isWhole({ unreadable }: PolicyDocument): boolean {
  return unreadable.length === 0;
}

const readPolicy = keptByDocument(({ name, document }): readonly ReadStatement[] => {
  const read = (text: string): TextPattern => readPattern(asOf2012(text, document.version));
  return document.statements.map((statement) => ({
    statement,
    policyName: name,
    actions: readActions(statement.actions.map((action) => action.toLowerCase()).map(read)),
    resources: statement.resources.map(read),
  }));
});

function readActions(patterns: readonly TextPattern[]): ReadActions {
  const ofService = new Map<string, TextPattern[]>();
  const ofAny: TextPattern[] = [];
  for (const pattern of patterns) {
    const service = /^([a-z0-9-]+):/.exec(pattern.text)?.[1];
    if (service === undefined) ofAny.push(pattern);
    else ofService.set(service, [...(ofService.get(service) ?? []), pattern]);
  }
  return { ofService, ofAny };
}

function candidates({ ofService, ofAny }: ReadActions, { text }: TextPattern): readonly TextPattern[] {
  const ofOne = ofService.get(text.slice(0, text.indexOf(':'))) ?? [];
  return ofAny.length === 0 ? ofOne : [...ofOne, ...ofAny];
}

/**
 * What is wholly unknown may be any action; it is reported as unknown once, and not as every danger there is. Of what
 * is left out, only what is left out for certain.
 */
function mayAllow({ isNotAction }: PolicyStatement, actions: ReadActions, action: TextPattern): boolean {
  if (isNotAction) return !candidates(actions, action).some((pattern) => contains(pattern, action));
  return candidates(actions, action).some((pattern) => !pattern.text.startsWith('${?') && mayOverlap(pattern, action));
}

function surelyNames({ isNotAction }: PolicyStatement, actions: ReadActions, action: TextPattern): boolean {
  if (isNotAction) return !candidates(actions, action).some((pattern) => mayOverlap(pattern, action));
  return candidates(actions, action).some((pattern) => contains(pattern, action));
}

function isCertainDeny({ statement }: ReadStatement): boolean {
  return statement.effect === 'Deny' && Object.keys(statement.conditions).length === 0;
}

const everything = readPattern('*');

function placesOf({ statement, policyName, resources }: ReadStatement): readonly Place[] {
  const conditions = Object.keys(statement.conditions).length === 0 ? '' : canonicalJson(statement.conditions);
  const place = { statement, policyName, conditions };
  if (statement.isNotResource) return [{ ...place, resource: everything, except: resources }];
  return resources.map((resource) => ({ ...place, resource, except: [] }));
}

function subtractAll(place: Place, denies: readonly ReadStatement[]): readonly Place[] {
  return denies.reduce<readonly Place[]>((left, deny) => left.flatMap((one) => subtract(one, deny)), [place]);
}

/** What is left of it at most. A Deny of everything but some leaves those. */
function subtract(place: Place, { statement, resources }: ReadStatement): readonly Place[] {
  if (!statement.isNotResource) {
    return resources.some((resource) => contains(resource, place.resource)) ? [] : [place];
  }
  return narrow(place, resources);
}

function narrow(place: Place, to: readonly TextPattern[]): readonly Place[] {
  return to
    .filter((resource) => mayOverlap(resource, place.resource))
    .map((resource) =>
      !contains(resource, place.resource) && contains(place.resource, resource) ? { ...place, resource } : place,
    );
}

/** What both allow at most. A boundary's conditions are no protection either. */
function intersect(places: readonly Place[], limits: readonly Place[]): readonly Place[] {
  return places.flatMap((place) =>
    limits.flatMap((limit) =>
      narrow(place, [limit.resource]).map((narrowed) => ({ ...narrowed, except: [...place.except, ...limit.except] })),
    ),
  );
}
