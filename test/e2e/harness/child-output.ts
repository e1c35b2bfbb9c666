import type { ChildProcessByStdio } from 'node:child_process';
import type { Readable } from 'node:stream';

/** Both streams of a child, as they come. @returns what was read so far. */
export function readOutput({ stdout, stderr }: ChildProcessByStdio<null, Readable, Readable>): () => string {
  let output = '';
  for (const stream of [stdout, stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  return () => output;
}
