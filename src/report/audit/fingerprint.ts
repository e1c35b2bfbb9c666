const offset = 0xcbf29ce484222325n;
const prime = 0x100000001b3n;

/**
 * FNV-1a with 64 bits (Fowler, Noll, Vo) over UTF-16 units, as 16 hex digits. Not secure and not meant to be: it only has
 * to be the same for the same finding in every audit.
 */
export function stableHash(text: string): string {
  let hash = offset;
  for (let index = 0; index < text.length; index++) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(index))) * prime);
  }
  return hash.toString(16).padStart(16, '0');
}
