/** A part of a comment that one heading opens. */
export interface CommentSection {
  /** Line of a heading or of a fold’s summary; '' for what stands before the first one, or after the end of a fold. */
  readonly heading: string;
  /** Lines below it, without the end of the fold. */
  readonly body: string;
}

/** Stands in a golden for the body of a section that another test holds. */
export const leftOut = '…';

const foldStart = '<details><summary>';
const foldEnd = '</details>';

/**
 * In order: headings, folds, and what stands between a fold’s end and the next heading. Fences are whole: a heading in
 * one is text.
 */
export function readSections(markdown: string): readonly CommentSection[] {
  const sections: { heading: string; lines: string[] }[] = [{ heading: '', lines: [] }];
  let isFenced = false;
  for (const line of markdown.trimEnd().split('\n')) {
    if (line.startsWith('```')) isFenced = !isFenced;
    const isHeading = /^#{2,3} /.test(line) || line.startsWith(foldStart);
    if (!isFenced && isHeading) sections.push({ heading: line, lines: [] });
    else if (!isFenced && line === foldEnd) sections.push({ heading: '', lines: [] });
    else sections.at(-1)?.lines.push(line);
  }
  return sections
    .map(({ heading, lines }) => ({ heading, body: lines.join('\n').trim() }))
    .filter(({ heading, body }) => heading !== '' || body !== '');
}

export function writeSections(sections: readonly CommentSection[]): string {
  const texts = sections.map(({ heading, body }) => {
    const parts = [heading, body, heading.startsWith(foldStart) ? foldEnd : ''];
    return parts.filter((text) => text !== '').join('\n\n');
  });
  return `${texts.join('\n\n')}\n`;
}

/**
 * The comment without the bodies that the golden leaves out, or as it is when none is; every heading stays. The
 * headline and sections whose headings differ in figures alone are the same section; of several, the one at the same
 * place.
 */
export function leaveOutAs(golden: string, markdown: string): string {
  const kept = readSections(golden);
  if (!kept.some(({ body }) => body === leftOut)) return markdown;
  const places = new Map<string, number>();
  const sections = readSections(markdown).map((section) => {
    const key = keyOf(section);
    const place = places.get(key) ?? 0;
    places.set(key, place + 1);
    const known = kept.filter((candidate) => keyOf(candidate) === key)[place];
    return known?.body === leftOut ? { ...section, body: leftOut } : section;
  });
  return writeSections(sections);
}

function keyOf({ heading }: CommentSection): string {
  return heading.startsWith('## ') ? '## ' : heading.replaceAll(/\d+/g, '');
}
