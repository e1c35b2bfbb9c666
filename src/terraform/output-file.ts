import { closeSync, openSync, readSync, rmSync } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';

/** One stream of a program, which writes it into a file: see docs/adr/0007-terraform-as-a-child.md. */
export interface OutputFile {
  /** For the program; it appends. */
  readonly descriptor: number;
  /** Reports the lines that came since. */
  readonly read: () => void;
  /**
   * Reports the rest, and removes the file.
   * @returns the whole output.
   */
  readonly finish: () => string;
}

const chunkBytes = 65_536;

/** @throws when the file cannot be created. */
export function openOutputFile(path: string, onLine: (line: string) => void): OutputFile {
  // Terraform's `show` writes secret values. A file of an earlier program is not this one's.
  rmSync(path, { force: true });
  const descriptor = openSync(path, 'ax+', 0o600);
  const buffer = Buffer.alloc(chunkBytes);
  // Holds back the first half of a character that is split between two chunks.
  const decoder = new StringDecoder('utf8');
  const texts: string[] = [];
  let position = 0;
  let rest = '';

  const add = (text: string): void => {
    texts.push(text);
    const lines = `${rest}${text}`.split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) onLine(withoutReturn(line));
  };
  const read = (): void => {
    for (;;) {
      const bytes = readSync(descriptor, buffer, 0, chunkBytes, position);
      if (bytes === 0) return;
      position += bytes;
      add(decoder.write(buffer.subarray(0, bytes)));
    }
  };
  return {
    descriptor,
    read,
    finish: () => {
      read();
      add(decoder.end());
      if (rest !== '') onLine(withoutReturn(rest));
      closeSync(descriptor);
      rmSync(path, { force: true });
      return texts.join('');
    },
  };
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
