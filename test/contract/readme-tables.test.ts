import { expect, it } from '@jest/globals';
import { format } from 'prettier';

import { readActionMetadata, readReadme, renderReadmeTables, writeReadme } from './readme-tables.ts';

const frame =
  '# T\n\n<!-- inputs:start -->old<!-- inputs:end -->\ntext\n<!-- outputs:start --><!-- outputs:end -->\nend\n';

it('README.md has the tables of action.yml (UPDATE_README=1 writes them)', async () => {
  const readme = await readReadme();
  const wanted = renderReadmeTables(readme, await readActionMetadata());
  if (process.env['UPDATE_README'] === '1') await writeReadme(wanted);
  else expect(readme).toBe(wanted);
});

it('renders tables that the formatter leaves alone', async () => {
  const rendered = renderReadmeTables(frame, await readActionMetadata());
  expect(await format(rendered, { parser: 'markdown', proseWrap: 'preserve', printWidth: 120 })).toContain(
    rendered.split('<!-- inputs:end -->')[0] ?? 'nothing',
  );
});

it('replaces what is between the markers and nothing else', () => {
  const rendered = renderReadmeTables(frame, {
    name: '',
    description: '',
    author: '',
    branding: { icon: '', color: '' },
    inputs: {
      one: { description: 'a | b\nc', required: true },
      two: { description: 'd', default: 'x\ny' },
      three: { description: 'e' },
    },
    outputs: { four: { description: 'f' } },
    runs: { using: '', main: '' },
  });
  expect(rendered).toBe(
    [
      '# T\n\n<!-- inputs:start -->\n',
      '| Input   | Default    | Meaning  |',
      '| ------- | ---------- | -------- |',
      '| `one`   | required   | a \\| b c |',
      '| `two`   | `x`<br>`y` | d        |',
      '| `three` | –          | e        |',
      '\n<!-- inputs:end -->\ntext\n<!-- outputs:start -->\n',
      '| Output | Meaning |',
      '| ------ | ------- |',
      '| `four` | f       |',
      '\n<!-- outputs:end -->\nend\n',
    ].join('\n'),
  );
});

it('refuses a README without markers', async () => {
  const metadata = await readActionMetadata();
  expect(() => renderReadmeTables('# T\n', metadata)).toThrow('<!-- inputs:start -->');
  expect(() => renderReadmeTables(frame.replace('<!-- outputs:end -->', ''), metadata)).toThrow('outputs:start');
});
