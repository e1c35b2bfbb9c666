import { canonicalJson } from '../../json.ts';
import { contains, mayOverlap, readPattern } from '../meaning/text-pattern.ts';
import type { TextPattern } from '../meaning/text-pattern.ts';
import type { PolicyStatement } from '../policy.ts';
import type { Need } from './known/known-danger.ts';
import { mayPassTo } from './passed-service.ts';
import type { Place, Reach } from './reach.ts';
import { isCertain, isResourceOfTemplate, mayActOn, mayBeOfKind } from './resource.ts';
import { sortedOnce } from '../text-order.ts';

/** Whose permissions they are: what they must not be able to change. */
export interface Identity {
  /** Texts that its ARN may have: `arn:aws:iam::${AWS::AccountId}:role/Audit`, `${Role.Arn}`. */
  readonly arns: readonly string[];
  /** ARNs of the managed policies that are attached to it, and of its boundary. */
  readonly policyArns: readonly string[];
}

/** A need that permissions fulfil. */
export interface FoundNeed {
  /** Those that are allowed, as AWS spells them. */
  readonly actions: readonly string[];
  /** Where any of them is, without the places that add nothing to others. */
  readonly places: readonly Place[];
  /** With them: without the others, they would be enough. */
  readonly allPlaces: readonly Place[];
  /** Each of them with where it is, as a text that any wider or further place changes; sorted. */
  readonly canonical: readonly string[];
  /** All that it is allowed on are certain other things. */
  readonly isConfined: boolean;
}

/** @returns undefined when none of its actions is allowed on what it needs. */
export function findNeed(need: Need, reach: Reach, identity: Identity): FoundNeed | undefined {
  const found = need.anyOf
    .map((action) => ({ action, allPlaces: reach(action).filter((place) => isOf(place, need, action)) }))
    .filter(({ allPlaces }) => allPlaces.length > 0)
    .map((one) => ({ ...one, places: withoutCovered(one.allPlaces) }));
  if (found.length === 0) return undefined;
  const places = found.flatMap((one) => one.places);
  const isConfined =
    need.mayConfine &&
    places.every(({ resource }) => isCertain(resource.text) && !(need.isSelfEnough && isItself(resource, identity)));
  const canonical = found.map((one) => canonicalJson([one.action, sortedOnce(one.places.map(keyOf))])).sort();
  const allPlaces = found.flatMap((one) => one.allPlaces);
  return { actions: found.map(({ action }) => action), places, allPlaces, canonical, isConfined };
}

function isOf(place: Place, { on, passedTo }: Need, action: string): boolean {
  const isKind =
    on.length === 0
      ? mayActOn(action, place.resource.text)
      : on.some((kind) => mayBeOfKind(place.resource, kind) && !isLeftOut(place, kind));
  return isKind && mayPassTo(place.statement, passedTo);
}

/** NotResource leaves out everything of this kind. */
function isLeftOut({ except }: Place, kind: string): boolean {
  if (except.length === 0) return false;
  const ofKind = ['*', 'aws', 'aws-cn', 'aws-us-gov', '${AWS::Partition}'].map((name) =>
    readPattern(`arn:${name}:${kind}`),
  );
  return except.some((left) => ofKind.some((pattern) => contains(left, pattern)));
}

function isItself(resource: TextPattern, { arns, policyArns }: Identity): boolean {
  const own = [...arns, ...policyArns];
  // What the template creates under another logical id is another thing.
  if (isResourceOfTemplate(resource.text)) return own.includes(resource.text);
  return own.filter((arn) => !isResourceOfTemplate(arn)).some((arn) => mayOverlap(resource, readPattern(arn)));
}

/** Without the places that lie in another one under the same conditions or none: they add nothing. */
function withoutCovered(places: readonly Place[]): readonly Place[] {
  const once = [...new Map(places.map((place) => [keyOf(place), place])).values()];
  return once.filter(
    (place) => !once.some((other) => other !== place && covers(other, place) && !covers(place, other)),
  );
}

function covers(wide: Place, place: Place): boolean {
  if (wide.conditions !== '' && wide.conditions !== place.conditions) return false;
  return wide.except.length === 0 && contains(wide.resource, place.resource);
}

function keyOf({ resource, except, conditions }: Place): string {
  return canonicalJson([resource.text, sortedOnce(except.map(({ text }) => text)), conditions]);
}

/** Whether all of them are allowed on one thing. */
export function meetOnOne(needs: readonly FoundNeed[]): boolean {
  const [first, ...rest] = needs;
  if (first === undefined) return false;
  return first.places.some(({ resource }) =>
    rest.every((need) => need.places.some((other) => mayOverlap(other.resource, resource))),
  );
}

/** The statements behind it. */
export function describePlaces(places: readonly Place[]): readonly string[] {
  // A statement has a place for each of its resources.
  const byPolicy = Map.groupBy(places, ({ policyName }) => policyName);
  return sortedOnce(
    [...byPolicy].flatMap(([policyName, own]) =>
      [...new Set(own.map(({ statement }) => statement))].map((statement) => describePlace({ statement, policyName })),
    ),
  );
}

/** A statement that allows something, as the subject of a danger. */
export function describePlace({ statement, policyName }: Pick<Place, 'statement' | 'policyName'>): string {
  const text = statementTexts.get(statement) ?? describeStatement(statement);
  statementTexts.set(statement, text);
  return `${policyName}: ${text}`;
}

/** One may have thousands of actions, and be behind dozens of dangers. */
const statementTexts = new WeakMap<PolicyStatement, string>();

function describeStatement({ actions, isNotAction, resources, isNotResource, conditions }: PolicyStatement): string {
  const what = `${isNotAction ? 'everything except ' : ''}${actions.join(', ')}`;
  const where = `${isNotResource ? 'everything except ' : ''}${resources.join(', ')}`;
  return `${what} on ${where}${Object.keys(conditions).length > 0 ? ' under conditions' : ''}`;
}

/** Resources that it is confined to, for a sentence. */
export function listResources(needs: readonly FoundNeed[]): readonly string[] {
  const confined = needs.filter(({ isConfined }) => isConfined);
  return sortedOnce(confined.flatMap(({ places }) => places.map(({ resource }) => resource.text)));
}
