/** IAM answers policy documents percent-encoded (RFC 3986). */
export function urlEncoded(document: object): string {
  return encodeURIComponent(JSON.stringify(document)).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
