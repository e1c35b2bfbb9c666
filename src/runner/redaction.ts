import { hideSecretsIn, hideSecretsInMarkdown } from '../domain/secret-values.ts';

/** The secrets of this run: those of the inputs, and the sessions that are issued during the run. */
export interface Redaction {
  readonly add: (secret: string) => void;
  /** Removes them from a text that is about to be written. */
  readonly redact: (text: string) => string;
  /** The same for Markdown, whose escapes would hide a secret from `redact`. */
  readonly redactMarkdown: (markdown: string) => string;
}

export function createRedaction(): Redaction {
  const secrets = new Set<string>();
  return {
    add: (secret) => {
      secrets.add(secret);
    },
    redact: (text) => hideSecretsIn(text, [...secrets]),
    redactMarkdown: (markdown) => hideSecretsInMarkdown(markdown, [...secrets]),
  };
}
