/**
 * Terraform quotes the line of a file that it does not understand. The files with the backend's arguments and with the
 * variables are one line of JSON each, with everything secret in it, and no other file of the bundled root begins a line
 * with a brace or a bracket and more (tried in November 2026: one mistyped argument of an `http` backend, and its token
 * stands in the log).
 */
const quotedJson = /^(\s*(?:│\s*)?\d+:\s+)[[{].*$/gm;

/** Output of Terraform without what it quotes of these files. */
export function hidePrivateEcho(text: string): string {
  return text.replaceAll(quotedJson, '$1(not shown: it may hold secrets)');
}
