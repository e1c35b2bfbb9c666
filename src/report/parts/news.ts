import { inlineCode, shorten, visibleLine } from './markdown.ts';

/** A heading is read at a glance, and in the subject of a mail. */
const longestHeading = 100;
const shortestName = 20;
const longestQuote = 40;

/** What a heading can do without when the name of the stack set is long. */
const spare = ' on the previous version';

/**
 * The first line of a comment: the news, after the stack set that it is about. A very long name gives way, since the
 * whole one stands in the report.
 * @param say the news; `quote` makes code of what others chose.
 */
export function renderNews(
  mark: string,
  stackSetName: string,
  say: (quote: (name: string) => string) => string,
): string {
  const name = visibleLine(stackSetName);
  const plain = say((text) => shorten(visibleLine(text), longestQuote));
  const room = longestHeading - `${mark} : `.length;
  const isLong = name.length + plain.length > room;
  const markdown = say((text) => inlineCode(text, longestQuote));
  const news = isLong ? markdown.replace(spare, '') : markdown;
  const plainLength = isLong ? plain.replace(spare, '').length : plain.length;
  return `## ${mark} ${inlineCode(shorten(name, Math.max(shortestName, room - plainLength)))}: ${news}`;
}
