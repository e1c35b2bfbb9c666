import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

import { expect, test } from '@jest/globals';

const root = new URL('../../', import.meta.url);

function readRepositoryFile(path: string): string {
  return readFileSync(new URL(path, root), 'utf8');
}

/** GitHub's anchors: lower case, without punctuation, with a hyphen for each blank. */
function anchorsOf(markdown: string): ReadonlySet<string> {
  const headings = markdown.replace(/^```[\s\S]*?^```/gm, '').matchAll(/^#{1,6} (.+)$/gm);
  return new Set(
    [...headings].map(([, title = '']) =>
      title
        .toLowerCase()
        .replace(/[^\p{L}\p{N} _-]/gu, '')
        .replaceAll(' ', '-'),
    ),
  );
}

const sources = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard', 'src'], {
  encoding: 'utf8',
  cwd: root,
})
  .split('\0')
  .filter((file) => file.endsWith('.ts'));

const used = sources.flatMap((file) =>
  [...readRepositoryFile(file).matchAll(/'([a-z-]+\.md)#([^']+)'/g)].map(([, document = '', anchor = '']) => ({
    file,
    document,
    anchor,
  })),
);

test('every section of the documents that a report links exists', () => {
  expect(used.length).toBeGreaterThan(10);
  const missing = used.filter(({ document, anchor }) => !anchorsOf(readRepositoryFile(`docs/${document}`)).has(anchor));
  expect(missing).toEqual([]);
});
