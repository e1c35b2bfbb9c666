export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8"?>\n';

/**
 * One element in AWS's form: arrays as `<member>`, dates as ISO 8601 with milliseconds, undefined and null left out.
 */
export function element(name: string, value: unknown): string {
  const content = render(value);
  return content === '' ? `<${name}/>` : `<${name}>${content}</${name}>`;
}

function render(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'string') return escapeXml(value);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map((entry) => element('member', entry)).join('');
  if (typeof value !== 'object') throw new TypeError(`no XML for a ${typeof value}`);
  return Object.entries(value)
    .filter(([, member]) => member !== undefined && member !== null)
    .map(([member, content]) => element(member, content))
    .join('');
}

/**
 * A carriage return needs a reference, otherwise a parser turns it into a line feed. Other control characters are
 * invalid in XML.
 */
export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\r', '&#13;')
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '\u{FFFD}');
}
