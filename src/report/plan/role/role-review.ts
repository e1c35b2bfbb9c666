import type { AccessLevel } from '../../../domain/iam/catalogue.ts';
import type { Danger, DangerKind } from '../../../domain/iam/danger/danger.ts';
import { summarizeGains } from '../../../domain/iam/meaning/permission-comparison.ts';
import type { GainSummary, PermissionComparison } from '../../../domain/iam/meaning/permission-comparison.ts';
import { identityName } from '../../../domain/iam/review/review.ts';
import type { RoleReview } from '../../../domain/iam/review/role-review.ts';
import { countOf, firstOf } from '../../../domain/quantity.ts';
import { showText } from '../../../domain/template/template-text.ts';
import { bullets, capitalize, escapeMarkdown, inlineCode, paragraphs } from '../../parts/markdown.ts';
import { isMarked } from './danger-kinds.ts';
import { renderWays, sayDangers } from './danger-list.ts';

/** Who gains what by meaning, the most dangerous first; empty when nothing is gained. */
export function renderReviews(reviews: readonly RoleReview[]): string {
  return paragraphs(reviews.map((review) => renderReview(review, reviews.length === 1)));
}

function renderReview(review: RoleReview, isOne: boolean): string | undefined {
  const lines = [
    ...sayDangers(listNew(review), (kind) => signOf(review, kind)),
    ...sayLevels(summarizeGains(review.permissions), review.before === undefined),
    ...sayDoubts(review.permissions),
  ];
  if (lines.length === 0) return sayVerdict(review, isOne);
  return paragraphs([`**${capitalize(subjectOf(review, isOne))}${whereOf(review)}:**`, bullets(lines)]);
}

/** What the review only counts, one by one and folded: the default role can read data in 21 ways. */
export function renderAllWays(reviews: readonly RoleReview[]): string {
  return paragraphs(reviews.map((review) => renderWays(listNew(review), nameOf(review, reviews.length === 1))));
}

function listNew({ dangers }: RoleReview): readonly Danger[] {
  return dangers.filter(({ isNew }) => isNew).map(({ danger }) => danger);
}

function signOf({ before }: RoleReview, kind: DangerKind): string {
  return isMarked(kind, before === undefined) ? '⚠️ ' : '';
}

function subjectOf({ role }: RoleReview, isOne: boolean): string {
  return isOne && role.kind === 'role' ? 'the role' : `the ${escapeMarkdown(showText(identityName(role)))}`;
}

/** For a title that is no Markdown. */
function nameOf({ role }: RoleReview, isOne: boolean): string {
  return isOne && role.kind === 'role' ? 'the role' : `the ${showText(identityName(role))}`;
}

function whereOf({ where }: RoleReview): string {
  const places = where.filter((place) => place !== '').map((place) => inlineCode(showText(place), 300));
  return places.length === 0 ? '' : ` (where ${firstOf(places, 8, ' or ')})`;
}

const levelWords: Readonly<Record<AccessLevel, string>> = {
  'Permissions management': 'manage permissions',
  Write: 'write',
  Tagging: 'tag',
  Read: 'read',
  List: 'list',
};

const mostServices = 5;

/** `may now write in 3 services (12 actions: s3, sns, sqs)`. */
export function sayLevels({ levels, undocumented }: GainSummary, isNew: boolean): readonly string[] {
  const may = isNew ? 'may' : 'may now';
  const known = levels.map(({ level, services, actionCount }) => {
    return `${may} ${levelWords[level]} in ${countOf(services.length, 'service')} (${countOf(actionCount, 'action')}): ${listServices(services)}`;
  });
  if (undocumented.length === 0) return known;
  const names = undocumented.includes('*') ? 'any service' : listServices(undocumented);
  return [...known, `${may} call actions that AWS has not documented, or adds later, in ${names}`];
}

function listServices(services: readonly string[]): string {
  const names = services.map((service) => inlineCode(service));
  return firstOf(names, mostServices);
}

function sayDoubts({ gained }: PermissionComparison): readonly string[] {
  const whys = gained.filter(({ certainty }) => certainty === 'undecided').map(({ why = '' }) => why);
  return [...new Set(whys)]
    .filter((why) => why !== '')
    .map((why) => `counted as gained, because it cannot be decided: ${escapeMarkdown(showText(why))}`);
}

/** What is proven where nothing is gained. */
function sayVerdict(review: RoleReview, isOne: boolean): string | undefined {
  if (review.permissions.verdict !== 'narrows') return undefined;
  const subject = capitalize(subjectOf(review, isOne));
  return `${subject} gains no permission and loses some: proven by comparing what its policies mean.`;
}
