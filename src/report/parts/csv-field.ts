/**
 * One field of RFC 4180. An account's name is free text, and a spreadsheet runs what begins like a formula: an
 * apostrophe makes it text (OWASP, CSV injection). Where a locale separates with semicolons, a spreadsheet also splits
 * this field at each of its own, whatever its quotes.
 */
export function renderCsvField(text: string): string {
  const begun = /^[\t\r\n]/.test(text) ? `'${text}` : text;
  const harmless = begun.replaceAll(/((?:^|[;,\t\r\n])["'\s]*)(?=[=+\-@＝＋－＠])/g, "$1'");
  return /[",\r\n;\t]/.test(harmless) || harmless !== text ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
