import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { renderPage } from './comment-page.ts';

// node test/render/main.ts FILE.md OUT.html [light|dark]
const [, , source, target, theme = 'light'] = process.argv;
if (source === undefined || target === undefined || (theme !== 'light' && theme !== 'dark')) {
  console.error('usage: node test/render/main.ts FILE.md OUT.html [light|dark]');
  process.exitCode = 2;
} else {
  const comment = { title: 'commented', markdown: readFileSync(source, 'utf8') };
  const page = renderPage(basename(source, '.md'), [comment], theme);
  writeFileSync(target, page);
}
