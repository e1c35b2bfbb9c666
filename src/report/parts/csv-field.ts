/**
 * One field of RFC 4180. An account's name is free text, and a spreadsheet runs what begins like a formula: an
 * apostrophe makes it text (OWASP, CSV injection).
 */
export function renderCsvField(text: string): string {
  const harmless = /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
  return /[",\r\n;\t]/.test(harmless) || harmless !== text ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
