import { describe, expect, test } from '@jest/globals';

import { hostileStrings, isInvisible } from './hostile-strings.ts';
import { logged } from './logged.ts';
import { outputsOf } from './outputs.ts';
import type { Outputs } from './outputs.ts';
import { effectsIn, structureOfHtml, structureOfMarkdown } from './page-structure.ts';
import { isFormula, readCsv } from './read-csv.ts';
import { commandsIn } from './runner-rules.ts';

const plainOutputs = outputsOf('plain');
const plainPages = new Map(
  Object.entries(plainOutputs.markdown).map(([name, markdown]) => [name, structureOfMarkdown(markdown)]),
);
const plainHtml = structureOfHtml(plainOutputs.files['results.html'] ?? '');

/** Each element with its attributes that a report has without any hostile text; some stories have others. */
const known = new Set([
  ...[...plainPages.values(), plainHtml].flatMap(({ elements }) => elements),
  ...['ol', 'ul', 'li', 'pre', 'pre CODE', 'p', 'strong', 'br', 'details', 'summary', 'span'],
  ...['th align=left', 'td align=left'],
]);

function invisibleIn(text: string): readonly string[] {
  const found = Array.from(text).filter((character) => isInvisible(character.codePointAt(0) ?? 0));
  return found.map((character) => (character.codePointAt(0) ?? 0).toString(16));
}

test('the corpus is large, and each kind is there once', () => {
  expect(hostileStrings.length).toBeGreaterThanOrEqual(60);
  expect(new Set(hostileStrings.map(([kind]) => kind)).size).toBe(hostileStrings.length);
});

describe.each(hostileStrings.map(([kind, text]) => ({ kind, text })))('$kind', ({ text }) => {
  const outputs: Outputs = outputsOf(text);

  test('makes nothing of Markdown, nothing of HTML and nothing that GitHub looks for', () => {
    for (const [name, markdown] of Object.entries(outputs.markdown)) {
      const page = structureOfMarkdown(markdown);
      const plain = plainPages.get(name);
      expect([name, page.weighty]).toEqual([name, plain?.weighty]);
      expect([name, page.elements.filter((element) => !known.has(element))]).toEqual([name, []]);
      const effects = new Set(effectsIn(plain?.prose ?? ''));
      expect([name, effectsIn(page.prose).filter((effect) => !effects.has(effect))]).toEqual([name, []]);
      expect([name, invisibleIn(markdown)]).toEqual([name, []]);
    }
  });

  test('is no command of the runner', () => {
    const own = /^::(?:error|warning|debug|group|endgroup)::/;
    const written = logged(outputs.logLines);
    expect(commandsIn(written).filter((line) => !own.test(line))).toEqual([]);
    // Also as the runner shows an annotation: with its line ends.
    const shown = written
      .replaceAll(/^::(?:error|warning|debug|group)::/gm, '')
      .replaceAll('%0A', '\n')
      .replaceAll('%0D', '\r');
    expect(commandsIn(shown).filter((line) => line !== '::endgroup::')).toEqual([]);
    expect(invisibleIn(written)).toEqual([]);
  });

  test('is one cell of results.csv, and no formula in any', () => {
    const csv = outputs.files['results.csv'] ?? '';
    const rows = readCsv(csv, ',');
    expect(rows.map((row) => row.length)).toEqual([12, 12, 12, 12]);
    for (const separator of [',', ';', '\t'] as const) {
      expect(readCsv(csv, separator).flat().filter(isFormula)).toEqual([]);
    }
    expect(invisibleIn(csv.replaceAll('\r', ''))).toEqual([]);
  });

  test('adds no element, handler or address to results.html', () => {
    const html = outputs.files['results.html'] ?? '';
    const page = structureOfHtml(html);
    expect(page.weighty).toEqual(plainHtml.weighty);
    expect(page.elements.filter((element) => !known.has(element))).toEqual([]);
    expect(invisibleIn(html)).toEqual([]);
  });

  test('leaves the JSON files what they are', () => {
    const results = JSON.parse(outputs.files['results.json'] ?? '') as {
      readonly accounts: readonly { readonly name: string }[];
    };
    expect(results.accounts.map(({ name }) => name)).toEqual([text, text, text]);
    const plain = JSON.parse(plainOutputs.files['plan.json'] ?? '') as object;
    expect(Object.keys(JSON.parse(outputs.files['plan.json'] ?? '') as object)).toEqual(Object.keys(plain));
  });

  test('is in no diagram', () => {
    const diagramOf = ({ markdown }: Outputs): string | undefined =>
      /```mermaid\n([\s\S]*?)\n```/.exec(markdown['rollout summary'] ?? '')?.[1];
    expect(diagramOf(outputs)).toBeDefined();
    expect(diagramOf(outputs)).toBe(diagramOf(plainOutputs));
  });
});
