import { visibleText } from '../../domain/text/visible-text.ts';

/**
 * One field of RFC 4180, with every invisible character written out: a formula behind one is still a formula, and a name
 * that looks like another is none. An account's name is free text, and a spreadsheet runs what begins like a formula: an
 * apostrophe makes it text (OWASP, CSV injection). Where a locale separates with semicolons, a spreadsheet also splits
 * this field at each of its own, whatever its quotes.
 */
export function renderCsvField(text: string): string {
  const seen = visibleText(text);
  const begun = /^[\t\r\n]/.test(seen) ? `'${seen}` : seen;
  const harmless = begun.replaceAll(/((?:^|[;,\t\r\n])["'\s]*)(?=[=+\-@＝＋－＠])/g, "$1'");
  return /[",\r\n;\t]/.test(harmless) || harmless !== seen ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
