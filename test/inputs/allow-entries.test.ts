import { describe, expect, test } from '@jest/globals';

import { acceptableReasons, fingerprintReasons, gateReasons } from '../../src/domain/gate-reason.ts';
import { UserError } from '../../src/domain/user-error.ts';
import { parseAllowEntries } from '../../src/inputs/allow-entries.ts';

describe('allow', () => {
  test('names acceptable reasons', () => {
    expect(parseAllowEntries('allow', ['role-renamed', 'retain-off'])).toEqual([
      { reason: 'role-renamed' },
      { reason: 'retain-off' },
    ]);
  });
  test.each(gateReasons.filter((reason) => !acceptableReasons.includes(reason)))('refuses %s', (reason) => {
    expect(() => parseAllowEntries('allow', [reason])).toThrow(UserError);
    expect(() => parseAllowEntries('allow', [reason])).toThrow(`allow: "${reason}" cannot be accepted`);
  });
  test('refuses a word that is no reason, and names those that there are', () => {
    expect(() => parseAllowEntries('allow', ['everything'])).toThrow(
      'allow: "everything" is not a known reason. Use role-renamed, ',
    );
  });
  test.each(fingerprintReasons)('takes the fingerprint of %s, and also its bare name', (reason) => {
    expect(parseAllowEntries('allow', [`${reason}@1f3c9a2b`, reason])).toEqual([
      { reason, fingerprint: '1f3c9a2b' },
      { reason },
    ]);
  });
  test.each(acceptableReasons.filter((reason) => !fingerprintReasons.includes(reason)))(
    'refuses a fingerprint of %s, and says so',
    (reason) => {
      expect(() => parseAllowEntries('allow', [`${reason}@1f3c9a2b`])).toThrow(
        `allow: "${reason}@1f3c9a2b": ${reason} takes no fingerprint. Write ${reason}.`,
      );
    },
  );
  test.each(['', '1f3c9a2', '1f3c9a2b0', '1F3C9A2B', '1f3c9a2g', '@1f3c9a2b'])('refuses the fingerprint %j', (text) => {
    expect(() => parseAllowEntries('allow', [`administrator-access@${text}`])).toThrow(
      `allow: "administrator-access@${text}" has no fingerprint of 8 hexadecimal digits`,
    );
  });
});
