import { describe, expect, it } from '@jest/globals';

import { partitionOfRegion } from '../../src/inputs/aws-values.ts';
import { inputVariable } from '../../src/inputs/rules.ts';
import { findUnknownInputs } from '../../src/inputs/unknown-inputs.ts';
import { parseEntries, parseList, showValue } from '../../src/inputs/value-parsers.ts';
import { findSecretValues, hideSecrets, hideSecretsIn } from '../../src/domain/secret-values.ts';
import { escapeMarkdown, fence, inlineCode } from '../../src/report/parts/markdown.ts';
import { UserError } from '../../src/domain/user-error.ts';

describe('showValue', () => {
  it('keeps a value on one line', () => {
    expect(showValue('a\n"b"\u0007')).toBe(String.raw`"a\n\"b\"\u0007"`);
  });

  it('cuts a long value and shows its length', () => {
    expect(showValue('x'.repeat(120))).toBe(`"${'x'.repeat(120)}"`);
    expect(showValue('x'.repeat(121))).toBe(`"${'x'.repeat(120)}…" (121 characters)`);
  });
});

describe('parseList', () => {
  it.each([
    ['', []],
    [' , ,\n\n,', []],
    ['# only\n  # comments, with commas', []],
    ['a,b\r\nc\rd', ['a', 'b', 'c', 'd']],
    ['b, a ,b', ['b', 'a']],
    ['a # no comment here', ['a # no comment here']],
  ])('reads %j', (text, entries) => {
    expect(parseList(text)).toEqual(entries);
  });
});

describe('parseEntries', () => {
  const key = { pattern: /^[a-z]+$/, kind: 'lower case', next: 'Write a to z.' };
  const rules = { separatedBy: 'lines', key } as const;
  const byCommas = { ...rules, separatedBy: 'lines-and-commas' } as const;

  it('keeps commas in values or splits at them, as the rules say', () => {
    expect(parseEntries('tags', 'a=1,b=2', rules)).toEqual({ a: '1,b=2' });
    expect(parseEntries('tags', 'a=1,b=2', byCommas)).toEqual({ a: '1', b: '2' });
  });

  it('splits at the first = and drops blanks around both sides', () => {
    expect(parseEntries('tags', ' a =  b = c \n# d=e\n', rules)).toEqual({ a: 'b = c' });
  });

  it.each([rules, byCommas])('refuses a key that appears twice, even with the same value', (either) => {
    expect(() => parseEntries('tags', 'a=1\na=1', either)).toThrow(
      'tags: the key "a" appears twice. Keep one of the entries.',
    );
  });

  it('says how to separate entries when one has no =', () => {
    expect(() => parseEntries('tags', 'a=1\nb', rules)).toThrow(
      'tags: "b" (line 2) is not key=value. Write one key=value per line.',
    );
    expect(() => parseEntries('tags', 'a=1,b', byCommas)).toThrow(
      /^tags: "b" is not key=value\. Write key=value; a comma/,
    );
  });
});

describe('findUnknownInputs', () => {
  it.each([
    ['INPUT_STACKSET-NAME', 'stack-set-name'],
    ['INPUT_STACK_SET_NAME', 'stack-set-name'],
    ['INPUT_EXTRENAL-ID', 'external-id'],
    ['INPUT_REGION', 'regions'],
    ['INPUT_CANARIES', undefined],
    ['INPUT_X', undefined],
  ])('reads %s as %s', (variable, closest) => {
    expect(findUnknownInputs([variable, 'PATH', 'INPUT_COMMAND'])).toEqual([
      { name: variable.slice(6).toLowerCase(), closest },
    ]);
  });

  it('knows the names as the runner spells them', () => {
    expect(inputVariable('max-session-duration')).toBe('INPUT_MAX-SESSION-DURATION');
  });
});

/** As a reader sees it: entities decoded, marks of code and invisible characters gone. */
function asRead(markdown: string): string {
  return markdown
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&')
    .replaceAll(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replaceAll(/[`\u2060]/g, '');
}

describe('secret values', () => {
  it('are those under a secret name, except very short ones', () => {
    const text =
      'bucket=state\npassword = hunter22\nuse_token=true\nclient_secret=a=b=c==\nExternal-Id=canary\nAccessKeyCount=123456';
    expect(findSecretValues(text)).toEqual(['hunter22', 'a=b=c==', 'canary']);
  });

  it('in JSON are the texts under secret keys, at any depth and beside mistakes', () => {
    const text = [
      'assume_role={"role_arn":"arn:aws:iam::111122223333:role/x","external_id":"hunt\\"er22","Short_token":"abc"}',
      'exec={"env":{"API_TOKEN":"hunter23"},"args":["not-secret"]}',
      'assume_role={"external_id" : "hunter24", role_arn: x}',
      'workspaces=["external_id","no-value"]',
      'name="external_id":"plain-text"',
    ].join('\n');
    expect(findSecretValues(text)).toEqual(['hunt"er22', 'hunter23', 'hunter24']);
  });

  it('are those under a name that the user gives, too', () => {
    expect(findSecretValues('Foo=hunter22\nfoo=hunter23\nBar=hunter24\nShort=abc', ['Foo', 'Short'])).toEqual([
      'hunter22',
    ]);
  });

  it.each([
    'external-id-7f3a',
    'acme_prod_2024',
    'acme:Prod1-x',
    'www.acme.example@id',
    '#42+7=x/y',
    'with <html> & "quotes" `|\\',
    'GH-12345',
  ])('disappear from Markdown however it is written: %s', (secret) => {
    const written = [
      secret,
      escapeMarkdown(secret),
      inlineCode(secret),
      escapeMarkdown(`a ${secret} b`),
      fence(secret, ''),
    ];
    for (const markdown of written) {
      const hidden = hideSecretsIn(markdown, [secret]);
      expect(hidden).toContain('***');
      expect(asRead(hidden)).not.toContain(asRead(secret));
    }
  });

  it('leave other Markdown as it is', () => {
    const text = 'a `code` &#8288; <code>acme&#95;test</code>';
    expect(hideSecretsIn(text, ['acme_prod', 'code'])).toBe(text);
  });

  it('disappear from every part of an error, the longest form first', () => {
    const error = new UserError({
      code: 'unknown',
      what: 'x secret/1 x',
      why: 'secret%2F1',
      next: 'secret/12',
      cause: 7,
    });
    const hidden = hideSecrets(error, ['secret/1', 'secret/12', 'x']);
    expect(hidden).toMatchObject({ code: 'unknown', what: 'x *** x', why: '***', next: '***', cause: 7 });
  });
});

describe('partitionOfRegion', () => {
  it.each([
    ['us-east-1', 'aws'],
    ['us-gov-west-1', 'aws-us-gov'],
    ['cn-north-1', 'aws-cn'],
    ['us-isob-east-1', 'aws-iso-b'],
    ['us-iso-east-1', 'aws-iso'],
    ['eusc-de-east-1', 'aws-eusc'],
  ])('puts %s into %s', (region, partition) => {
    expect(partitionOfRegion(region)).toBe(partition);
  });
});
