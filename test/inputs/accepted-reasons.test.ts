import { describe, expect, test } from '@jest/globals';

import { acceptableReasons, gateReasons } from '../../src/domain/gate-reason.ts';
import { UserError } from '../../src/domain/user-error.ts';
import { parseAcceptedReasons } from '../../src/inputs/accepted-reasons.ts';

describe('allow', () => {
  test('names acceptable reasons', () => {
    expect(parseAcceptedReasons('allow', ['role-renamed', 'retain-off'])).toEqual(['role-renamed', 'retain-off']);
  });
  test.each(gateReasons.filter((reason) => !acceptableReasons.includes(reason)))('refuses %s', (reason) => {
    expect(() => parseAcceptedReasons('allow', [reason])).toThrow(UserError);
    expect(() => parseAcceptedReasons('allow', [reason])).toThrow(`allow: "${reason}" cannot be accepted`);
  });
  test('refuses a word that is no reason, and names those that there are', () => {
    expect(() => parseAcceptedReasons('allow', ['everything'])).toThrow(
      'allow: "everything" is not a known reason. Use role-renamed, ',
    );
  });
});
