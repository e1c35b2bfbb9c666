import { hideSecretsIn, hideSecretsInMarkdown } from '../domain/secret-values.ts';

/** The secrets of this run: those of the inputs, and the sessions that are issued during the run. */
export interface Redaction {
  readonly add: (secret: string) => void;
  /** Removes them from a text that is about to be written. */
  readonly redact: (text: string) => string;
  /** The same for Markdown, whose escapes would hide a secret from `redact`. */
  readonly redactMarkdown: (markdown: string) => string;
}

/** User and password in front of a host, also of an address that none of the inputs has. */
function hideUserInfo(text: string): string {
  return text.replaceAll(/([a-z][a-z0-9+.-]*:\/\/)[^\s/?#@"'<>`]+@/gi, '$1***@');
}

export function createRedaction(): Redaction {
  const secrets = new Set<string>();
  return {
    add: (secret) => {
      secrets.add(secret);
    },
    redact: (text) => hideUserInfo(hideSecretsIn(text, [...secrets])),
    redactMarkdown: (markdown) => hideUserInfo(hideSecretsInMarkdown(markdown, [...secrets])),
  };
}
