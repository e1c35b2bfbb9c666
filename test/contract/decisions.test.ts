import { readdirSync } from 'node:fs';

import { describe, expect, it } from '@jest/globals';

import { readRepositoryFile } from './workflow-file.ts';

const folder = 'docs/adr';
const pages = readdirSync(folder)
  .filter((file) => file !== 'README.md')
  .toSorted();

function readHead(file: string): readonly string[] {
  const head = /^# (\d+)\. (.+)\n\n\*\*Status:\*\* (.+)\n/.exec(readRepositoryFile(`${folder}/${file}`));
  return head?.slice(1) ?? [];
}

it('docs/adr/README.md lists every page with its title and status', () => {
  const rows = [
    ...readRepositoryFile(`${folder}/README.md`).matchAll(/^\| \[(\d+)\]\((\S+)\) +\| (.+?) +\| (.+?) +\|$/gm),
  ];
  expect(rows.map((row) => row.slice(1))).toEqual(
    pages.map((file) => {
      const [number, title, status] = readHead(file);
      return [number, file, title, status];
    }),
  );
});

describe.each(pages)('%s', (file) => {
  const index = pages.indexOf(file);

  it('has the number of its place, and a status with a date', () => {
    expect(file).toMatch(/^\d{4}-[a-z0-9-]+\.md$/);
    expect(Number(file.slice(0, 4))).toBe(index + 1);
    const [number, , status] = readHead(file);
    expect(number).toBe(String(index + 1));
    expect(status).toMatch(/^(accepted|superseded by \[ADR \d+\]\(\S+\)), \d{4}-\d{2}-\d{2}$/);
  });

  it('has the headings of the others', () => {
    const headings = [...readRepositoryFile(`${folder}/${file}`).matchAll(/^#{2,} .+$/gm)].map(([heading]) => heading);
    expect(headings.filter((heading) => heading !== '## Alternatives')).toEqual([
      '## Context',
      '## Decision',
      '## Consequences',
    ]);
  });
});
