import { findSecretPatterns } from '../domain/secret-values.ts';

/** The secrets of this run: those of the inputs, and the sessions that are issued during the run. */
export interface Redaction {
  readonly add: (secret: string) => void;
  /** Removes them from a text that is about to be written, Markdown included. */
  readonly redact: (text: string) => string;
}

/** User and password in front of a host, also of an address that none of the inputs has. */
function hideUserInfo(text: string): string {
  return text.replaceAll(/([a-z][a-z0-9+.-]*:\/\/)[^\s/?#@"'<>`]+@/gi, '$1***@');
}

export function createRedaction(): Redaction {
  const secrets = new Set<string>();
  let patterns: readonly RegExp[] = [];
  return {
    add: (secret) => {
      if (secrets.has(secret)) return;
      secrets.add(secret);
      patterns = findSecretPatterns([...secrets]);
    },
    redact: (text) => hideUserInfo(patterns.reduce((hidden, pattern) => hidden.replaceAll(pattern, '***'), text)),
  };
}
