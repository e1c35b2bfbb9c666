import { describe, expect, test } from '@jest/globals';

import { createRedaction } from '../../src/runner/redaction.ts';

describe('user and password of an address', () => {
  test.each([
    ['GET https://user:pass-word@state.example.com/a', 'GET https://***@state.example.com/a'],
    ['postgres://admin:s3cret@db:5432/state?sslmode=require', 'postgres://***@db:5432/state?sslmode=require'],
    ['"https://token@host/x" and "http://a:b@c"', '"https://***@host/x" and "http://***@c"'],
  ])('%s', (text, shown) => {
    expect(createRedaction().redact(text)).toBe(shown);
  });

  test.each([
    'https://github.com/acme/stackset-role-action/blob/v1@2/docs',
    'https://example.com/?mail=a@b.c',
    'https://example.com and mail to a@b.c',
    'arn:aws:iam::111122223333:role/a@b',
    'uses: org/stackset-role-action@v1',
  ])('is not found in %s', (text) => {
    expect(createRedaction().redact(text)).toBe(text);
  });
});

test('a secret is hidden in each text from when it is known', () => {
  const { add, redact } = createRedaction();
  expect(redact('the canary sings')).toBe('the canary sings');
  add('canary');
  expect(redact('the canary sings')).toBe('the *** sings');
});
