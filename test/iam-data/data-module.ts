import { createHash } from 'node:crypto';
import { brotliCompressSync, constants } from 'node:zlib';

export interface DataModule {
  /** What `pack` gave. */
  readonly packed: string;
  readonly packedName: string;
  readonly dateName: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly checksumName: string;
  /** Of the text. */
  readonly checksum: string;
  /** Package and version that the data comes from. */
  readonly source: string;
  readonly license: string;
}

const lineLength = 120;

/** Base64 of a brotli stream, in lines: the inverse of `unpack`. */
export function pack(text: string): string {
  if (/[^\n -~]/.test(text)) throw new Error('the text holds more than ASCII');
  const bytes = Buffer.from(text);
  const compressed = brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
  const lines = compressed.toString('base64').match(new RegExp(`.{1,${lineLength}}`, 'g')) ?? [];
  return lines.join('\n');
}

export function checksumOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/**
 * A module of src/aws/iam-data. The licence asks for its notice in each copy, so the bundle has to have it, too: of all
 * comments, TypeScript leaves there what begins with an exclamation mark, opens a file, and has an empty line after it.
 */
export function renderModule(data: DataModule): string {
  const notice = data.license.trim().replaceAll('*/', '* /');
  return [
    `/* eslint max-lines: off -- made by npm run renew:iam-data from ${data.source} */`,
    `/*! ${data.source}\n\n${notice}\n*/\n`,
    `export const ${data.dateName} = '${data.date}';\n`,
    `/** SHA-256 of the text. */\nexport const ${data.checksumName} = '${data.checksum}';\n`,
    `export const ${data.packedName} = \`\n${data.packed}\n\`;\n`,
  ].join('\n');
}
