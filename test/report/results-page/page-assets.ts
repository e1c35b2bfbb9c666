import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { Script } from 'node:vm';

import ts from 'typescript';

const folder = 'src/report/results-page/browser';
export const assetsFile = 'src/report/results-page/page-assets.ts';

/** The file that holds script and style of `results.html`, as it has to be. */
export function renderAssets(): string {
  const script = bundle(`${folder}/main.ts`);
  const style = minify(readFileSync(`${folder}/page.css`, 'utf8'));
  return [
    '/* eslint max-lines: off -- made by test/report/results-page/page-assets.ts (UPDATE_PAGE=1) from browser/ */',
    constant('pageScript', script),
    constant('pageScriptHash', hashOf(script)),
    constant('pageStyle', style),
    constant('pageStyleHash', hashOf(style)),
  ].join('\n');
}

function constant(name: string, value: string): string {
  if (!value.includes('\n')) return `export const ${name} = '${value}';\n`;
  const escaped = value.replaceAll(/[\\`]|\$\{/g, (match) => `\\${match}`);
  return `export const ${name} = \`${escaped}\`;\n`;
}

/** As a Content-Security-Policy names an inline script or style. */
export function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

/**
 * The modules as one script: each once, after those that it imports, without types and comments. They share one scope,
 * so no two may declare the same name, which the parser would refuse.
 */
function bundle(entry: string): string {
  const seen = new Set<string>();
  const add = (file: string): readonly string[] => {
    if (seen.has(file)) return [];
    seen.add(file);
    const { outputText } = ts.transpileModule(readFileSync(file, 'utf8'), {
      compilerOptions: {
        target: ts.ScriptTarget.ES2022,
        module: ts.ModuleKind.ESNext,
        removeComments: true,
        verbatimModuleSyntax: true,
      },
    });
    const imported = [...outputText.matchAll(/^import .* from '(.+)';$/gm)].map(([, name = '']) => name);
    const before = imported.flatMap((name) => add(posix.join(posix.dirname(file), name)));
    const own = outputText.replaceAll(/^import .*\n/gm, '').replaceAll(/^export (?=const|function|async)/gm, '');
    return [...before, own.replace(/^export \{\};\n/m, '').trim()];
  };
  const code = add(entry)
    .filter((text) => text !== '')
    .join('\n');
  // Text of a script ends at the first `</script`.
  if (/<\/script|<!--|^export /im.test(code)) throw new Error('this cannot stand within <script>');
  const script = `\n(() => {\n'use strict';\n${code}\n})();\n`;
  new Script(script);
  return script;
}

function minify(css: string): string {
  return `\n${css
    .replaceAll(/\n\s*/g, ' ')
    .replaceAll(/\} (?=[^}])/g, '}\n')
    .trim()}\n`;
}
