import { describe, expect, it } from '@jest/globals';
import { format } from 'prettier';

import {
  anchorOf,
  findInputGroups,
  readActionMetadata,
  readInputGroups,
  readReadme,
  renderReadmeLists,
  writeReadme,
} from './readme-tables.ts';

const frame =
  '# T\n\n<!-- inputs:start -->old<!-- inputs:end -->\ntext\n<!-- outputs:start --><!-- outputs:end -->\nend\n';

it('README.md has the inputs and outputs of action.yml (UPDATE_README=1 writes them)', async () => {
  const readme = await readReadme();
  const wanted = renderReadmeLists(readme, await readActionMetadata(), await readInputGroups());
  if (process.env['UPDATE_README'] === '1') await writeReadme(wanted);
  else expect(readme).toBe(wanted);
});

it('renders lists that the formatter leaves alone, in lines that fit a screen', async () => {
  const formatted = frame.replaceAll(/\n(text|end)\n/g, '\n\n$1\n\n').trimEnd();
  const rendered = renderReadmeLists(`${formatted}\n`, await readActionMetadata(), await readInputGroups());
  expect(await format(rendered, { parser: 'markdown', proseWrap: 'preserve', printWidth: 120 })).toBe(rendered);
  expect(rendered.split('\n').filter((line) => line.length > 120)).toEqual([]);
});

it('replaces what is between the markers and nothing else', () => {
  const long = 'word '.repeat(22);
  const rendered = renderReadmeLists(
    frame,
    {
      name: '',
      description: '',
      author: '',
      branding: { icon: '', color: '' },
      inputs: {
        one: { description: 'a | b', required: true },
        two: { description: 'd', default: 'x\ny' },
        three: { description: `${long}\`e f g\`.` },
      },
      outputs: { four: { description: 'f' } },
      runs: { using: '', main: '' },
    },
    new Map([
      ['First', ['one', 'three']],
      ['Sign-in here', ['two']],
    ]),
  );
  expect(rendered).toBe(
    [
      '# T\n\n<!-- inputs:start -->\n',
      '[First](#first) · [Sign-in here](#sign-in-here)\n',
      '### First\n',
      '- **`one`** (required): a | b',
      `- **\`three\`**: ${long.slice(0, 'word '.length * 21).trimEnd()}`,
      '  word `e f g`.\n',
      '### Sign-in here\n',
      '- **`two`** (default `x` and `y`): d',
      '\n<!-- inputs:end -->\ntext\n<!-- outputs:start -->\n',
      '- **`four`**: f',
      '\n<!-- outputs:end -->\nend\n',
    ].join('\n'),
  );
});

it('refuses a README without markers', async () => {
  const [metadata, groups] = [await readActionMetadata(), await readInputGroups()];
  expect(() => renderReadmeLists('# T\n', metadata, groups)).toThrow('<!-- inputs:start -->');
  expect(() => renderReadmeLists(frame.replace('<!-- outputs:end -->', ''), metadata, groups)).toThrow('outputs:start');
});

describe('the groups of the inputs', () => {
  it('hold each input once', async () => {
    const grouped = [...(await readInputGroups()).values()].flat();
    const { inputs } = await readActionMetadata();
    expect(grouped.toSorted()).toEqual(Object.keys(inputs).sort());
  });

  it('begin with a comment, and go on where it comes again', () => {
    const source =
      'inputs:\n  # --- A ---\n  a: {}\n  b: {}\n  # --- B, too ---\n  # why\n  c: {}\n  # --- A ---\n  d: {}\n';
    expect([...findInputGroups(source)]).toEqual([
      ['A', ['a', 'b', 'd']],
      ['B, too', ['c']],
    ]);
  });

  it('cannot begin after the first input', () => {
    expect(() => findInputGroups('inputs:\n  a: {}\n  # --- A ---\n  b: {}\n')).toThrow('above the input a');
  });
});

it('every link of README.md into itself has a heading, and its table of contents has every section', async () => {
  const readme = await readReadme();
  const anchorsOf = (pattern: RegExp): readonly string[] =>
    [...readme.matchAll(pattern)].map(([, title = '']) => anchorOf(title));
  const targets = [...readme.matchAll(/\]\(#([^)]+)\)/g)].map(([, target = '']) => target);
  const anchors = anchorsOf(/^#+ (.+)$/gm);
  expect(targets.filter((target) => !anchors.includes(target))).toEqual([]);
  expect(anchorsOf(/^## (.+)$/gm).filter((anchor) => !targets.includes(anchor))).toEqual([]);
  expect(targets.length).toBeGreaterThan(0);
});
