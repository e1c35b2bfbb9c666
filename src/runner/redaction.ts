import { hideSecretsIn } from '../domain/secret-values.ts';

/** The secrets of this run: those of the inputs, and the sessions that are issued during the run. */
export interface Redaction {
  readonly add: (secret: string) => void;
  /** Removes them from a text that is about to be written. */
  readonly redact: (text: string) => string;
}

export function createRedaction(): Redaction {
  const secrets = new Set<string>();
  return {
    add: (secret) => {
      secrets.add(secret);
    },
    redact: (text) => hideSecretsIn(text, [...secrets]),
  };
}
