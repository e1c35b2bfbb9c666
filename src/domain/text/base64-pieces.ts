const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/**
 * What is always found in the Base64 of a text that holds these bytes somewhere: three bytes become four characters, so
 * that there are three ways in which the bytes may fall. Characters that other bytes have a part in are left out.
 */
export function base64Pieces(bytes: Uint8Array): readonly string[] {
  return [0, 1, 2].map((offset) => {
    const padded = [...Array<number>(offset).fill(0), ...bytes];
    const first = Math.ceil((offset * 8) / 6);
    const last = Math.floor((padded.length * 8) / 6);
    return Array.from({ length: Math.max(0, last - first) }, (_, index) => sextet(padded, first + index)).join('');
  });
}

/** @param index of the character. */
function sextet(bytes: readonly number[], index: number): string {
  const bit = index * 6;
  const pair = ((bytes[bit >> 3] ?? 0) << 8) | (bytes[(bit >> 3) + 1] ?? 0);
  return alphabet[(pair >> (10 - (bit & 7))) & 63] ?? '';
}
