type Members = Readonly<Record<string, unknown>>;

/** As the query protocol leaves a request: every leaf a text, an empty list `''`. */
export function asQuery(input: Members): Members {
  return Object.fromEntries(
    Object.entries(input)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name, asQueryValue(value)]),
  );
}

function asQueryValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 0 ? '' : value.map(asQueryValue);
  if (typeof value === 'object' && value !== null) return asQuery(value as Members);
  return typeof value === 'string' ? value : String(value);
}
