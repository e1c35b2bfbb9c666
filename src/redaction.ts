/** Remembers secrets and takes them out of any text, in the forms a text may hold them. */
export interface Redaction {
  add(secret: string): void;
  redact(text: string): string;
}

export function createRedaction(): Redaction {
  const forms = new Set<string>();
  return {
    add: (secret) => {
      if (secret === '') return;
      for (const form of [secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret)]) forms.add(form);
    },
    redact: (text) => {
      let redacted = text;
      // Longest first: one form may hold another.
      for (const form of [...forms].sort((a, b) => b.length - a.length)) redacted = redacted.replaceAll(form, '***');
      return redacted;
    },
  };
}
