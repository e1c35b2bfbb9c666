import { describe, expect, test } from '@jest/globals';
import { details, escapeMarkdown, fence, inlineCode, link, table } from '../../src/report/parts/markdown.ts';
import { renderMarkdown } from '../render/comment-page.ts';

const hostile = [
  '@everyone',
  'dear @acme/admins, see #1 and GH-12',
  '<!-- stackset-role-action',
  '```\nout of the fence',
  'a ` b `` c ``` d',
  'a | b || c \\| d',
  '[x](http://evil.example)',
  '![x](http://evil.example/x.png)',
  'https://evil.example and www.evil.example',
  'mail someone@evil.example now',
  '<img src=x onerror=alert(1)><script>alert(1)</script></details>',
  'line\n\n# heading\n- item\n| cell |',
  '\u202eexe.txt\u2066 turned\u200b',
  ':tada: **bold** _it_ ~~gone~~ $x$ &copy; &#64;x',
  '- item',
  '1. item',
  '===',
  '\u0000\u001b[31mred',
  ' padded ',
  '',
];

/** What the reader's browser gets: the text of a page, without what stands in code. */
function outsideCode(html: string): string {
  return html.replace(/<pre>[\s\S]*?<\/pre>/g, '').replace(/<code[^>]*>[\s\S]*?<\/code>/g, '');
}

function decode(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
}

describe.each(hostile)('%j', (text) => {
  test.each([
    ['escaped', escapeMarkdown(text)],
    ['in code', inlineCode(text)],
  ])('%s does nothing', (_, markdown) => {
    const html = renderMarkdown(`Before ${markdown} after`);
    expect(html).not.toMatch(/<(?!\/?(?:p|code|span)>)/);
    expect(html.match(/<p>/g)).toHaveLength(1);
    const seen = decode(outsideCode(html));
    expect(seen).not.toMatch(/@[a-z0-9]|#\d|GH-\d|:[a-z]+:|www\.[a-z]/i);
    expect(seen).not.toContain('<!--\n');
  });

  test.each([
    ['escaped', escapeMarkdown(text)],
    ['in code', inlineCode(text)],
  ])('%s stays in its cell', (_, markdown) => {
    const html = renderMarkdown(table(['a', 'b'], [[markdown, 'last']]));
    expect(html.match(/<tr>/g)).toHaveLength(2);
    expect(html.match(/<td>/g)).toHaveLength(2);
    expect(html).toContain('<td>last</td>');
  });

  test('as the first thing in a line it begins nothing', () => {
    expect(renderMarkdown(escapeMarkdown(text))).not.toMatch(/<(?!\/?(?:p|code|span)>)/);
  });

  test('a fence keeps it inside', () => {
    const html = renderMarkdown(`${details('title', fence(text, ''))}\n\nafter`);
    expect(html.match(/<pre>/g)).toHaveLength(1);
    expect(html.trimEnd().endsWith('<p>after</p>')).toBe(true);
    expect(html.match(/<\/details>/g)).toHaveLength(1);
    expect(html).not.toMatch(/<script|<img/);
  });
});

describe('escaping says what was there', () => {
  test.each(['a | b', 'x ` y', 'c\\d', '[x](y)', '<b>', 'plain-name', 'it’s 100 % (fine)'])('%j', (text) => {
    expect(decode(renderMarkdown(inlineCode(text))).trim()).toBe(text);
  });

  test('invisible characters are written out', () => {
    expect(decode(renderMarkdown(inlineCode('\u202ename')))).toContain('\\u{202e}name');
    expect(fence('a\u202eb', '')).toContain('a\\u{202e}b');
    for (const filler of [
      '\u115f',
      '\u3164',
      '\uffa0',
      '\u2800',
      '\u034f',
      '\u17b4',
      '\ufe00',
      '\u{e0101}',
      '\u{1d159}',
    ]) {
      const written = `\\u{${(filler.codePointAt(0) ?? 0).toString(16)}}`;
      expect(decode(renderMarkdown(inlineCode(`prod${filler}`)))).toContain(`prod${written}`);
    }
    // It makes a sign colourful, and a letter nothing.
    expect(inlineCode('⚠\ufe0f prod')).toBe('`⚠\ufe0f prod`');
    expect(inlineCode('prod\ufe0f')).not.toContain('\ufe0f');
    expect(fence('a\tb\r\nc', '')).toBe('```\na\tb\nc\n```');
  });

  test('code between backticks in our own sentences stays code', () => {
    expect(escapeMarkdown('set `external-id`, or `allow: no-external-id`')).toBe(
      'set `external-id`, or `allow: no-external-id`',
    );
  });

  test('what follows code begins no list, so that it needs no entity', () => {
    expect(escapeMarkdown('(`a:B`): set `x`.')).toBe('(`a:B`): set `x`.');
    expect(escapeMarkdown('1. set `x`')).toBe('1&#46; set `x`');
  });

  test('a fence is longer than what is inside', () => {
    expect(fence('````', 'json').split('\n')[0]).toBe('`````json');
  });

  test('a long text is cut with a sign of it', () => {
    expect(inlineCode('abcdefgh', 4)).toBe('`abc…`');
  });
});

describe('link', () => {
  test('an address', () => {
    expect(link('run 1', 'https://github.com/a/b/actions/runs/1')).toBe(
      '[run 1](https://github.com/a/b/actions/runs/1)',
    );
  });

  test.each(['javascript:alert(1)', 'https://x/) [y](http://z', ''])('no address: %j', (url) => {
    expect(link('run 1', url)).toBe('run 1');
  });
});

test('IAM actions and ARNs in prose are code, so that they can be copied', () => {
  expect(escapeMarkdown('Allow s3:GetObject on arn:aws:s3:::bucket/a_b.tfstate now')).toBe(
    'Allow `s3:GetObject` on `arn:aws:s3:::bucket/a_b.tfstate` now',
  );
  expect(escapeMarkdown('`aud` of arn:aws:iam::222222222222:role/x, not http://x')).toBe(
    '`aud` of `arn:aws:iam::222222222222:role/x`, not http&#58;&#8288;//x',
  );
});
