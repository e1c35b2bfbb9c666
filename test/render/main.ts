import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { renderPage } from './page.ts';

// node test/render/main.ts FILE.md OUT.html
const [, , source, target] = process.argv;
if (source === undefined || target === undefined) {
  console.error('usage: node test/render/main.ts FILE.md OUT.html');
  process.exitCode = 2;
} else {
  const page = renderPage(basename(source, '.md'), [{ title: 'commented', markdown: readFileSync(source, 'utf8') }]);
  writeFileSync(target, page);
}
