import { hideSecretsIn } from '../domain/secret-values.ts';

/** The secrets of this run: those of the inputs, and the sessions that are issued on the way. */
export interface Redaction {
  readonly add: (secret: string) => void;
  /** Takes them out of a text that is about to leave. */
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
