import { brotliDecompressSync } from 'node:zlib';

/** @param packed base64 of a brotli stream of ASCII; line ends within it do not count. */
export function unpack(packed: string): string {
  return brotliDecompressSync(Buffer.from(packed, 'base64')).toString('latin1');
}
