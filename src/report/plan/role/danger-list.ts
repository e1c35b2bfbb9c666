import { dangerKinds } from '../../../domain/iam/danger/danger.ts';
import type { Danger, DangerKind } from '../../../domain/iam/danger/danger.ts';
import { countOf } from '../../../domain/quantity.ts';
import { showText } from '../../../domain/template/template-text.ts';
import { bullets, details, escapeMarkdown, inlineCode, paragraphs } from '../../parts/markdown.ts';

/** More dangers of a kind are counted, and listed in a fold. Kinds that are not here are always listed. */
const mostListed = 3;

/** What follows `can`. */
const deeds: Readonly<Partial<Record<DangerKind, string>>> = {
  administrator: 'become administrator',
  'permission-management': 'manage permissions',
  takeover: 'act as other roles',
  'assume-role': 'assume other roles',
  'opens-data': 'open data to others',
  'hides-traces': 'hide traces',
  'reads-data': 'read data',
};

interface DangersOfKind {
  readonly kind: DangerKind;
  readonly dangers: readonly Danger[];
  /** undefined: each is listed. */
  readonly deed: string | undefined;
}

/** A line for each danger, or for each kind that has many. @param signOf what stands before a line of this kind. */
export function sayDangers(dangers: readonly Danger[], signOf: (kind: DangerKind) => string): readonly string[] {
  return groupByKind(dangers).flatMap(({ kind, dangers: own, deed }) =>
    deed === undefined
      ? own.map((danger) => `${signOf(kind)}${renderDanger(danger)}`)
      : [`${signOf(kind)}can ${deed} in ${countOf(own.length, 'way')}${renderExample(own)}`],
  );
}

/** The ways that the lines only count. @param subject what can do it, not escaped. */
export function renderWays(dangers: readonly Danger[], subject: string): string {
  return paragraphs(
    groupByKind(dangers).map(({ dangers: own, deed }) =>
      deed === undefined
        ? undefined
        : details(`How ${subject} can ${deed}: ${countOf(own.length, 'way')}`, bullets(own.map(renderDanger))),
    ),
  );
}

function groupByKind(dangers: readonly Danger[]): readonly DangersOfKind[] {
  const groups = Map.groupBy(dangers, ({ kind }) => kind);
  return dangerKinds.flatMap((kind) => {
    const own = groups.get(kind) ?? [];
    if (own.length === 0) return [];
    return [{ kind, dangers: own, deed: own.length > mostListed ? deeds[kind] : undefined }];
  });
}

/** Through which actions, of the first. */
function renderExample([first]: readonly Danger[]): string {
  const through = first === undefined ? undefined : / (through .*)$/.exec(first.text)?.[1];
  return through === undefined ? '' : `, such as ${renderText(through)}`;
}

export function renderDanger({ text }: Danger): string {
  return renderText(text);
}

/** Actions in code style, the rest as prose. */
function renderText(text: string): string {
  return showText(text)
    .split(/(arn:[^\s,]+|[a-z0-9-]+:[A-Za-z*?]+)/)
    .map((part, index) => (index % 2 === 1 ? inlineCode(part) : escapeMarkdown(part)))
    .join('');
}
