import { describe, expect, test } from '@jest/globals';

import { parseInlinePolicy } from '../../src/inputs/inline-policy.ts';
import { UserError } from '../../src/domain/user-error.ts';

function readError(text: string): string {
  try {
    parseInlinePolicy('inline-policy', text);
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
  throw new Error(`accepted: ${text}`);
}

/** A policy over several lines, as people write it: the statement is line 4. */
const policy = (statement: string): string => `{
  "Version": "2012-10-17",
  "Statement": [
    ${statement}
  ]
}`;
const bucket = policy('{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::bucket/*"}');

describe('JSON that cannot be read: the line, its place, what to write', () => {
  test.each<[what: string, text: string, message: string]>([
    [
      'text',
      'Allow everything',
      '"Allow everything" cannot be read as JSON: line 1, column 1 has "Allow" where a value belongs. Write plain JSON.',
    ],
    [
      'an early end',
      '{\n  "Version":\n',
      '"\\"Version\\":" cannot be read as JSON: line 3, column 1 has the end of the text where a value belongs. Write the rest of it.',
    ],
    [
      'single quotes',
      "{\n  'Version': 1}",
      '"\'Version\': 1}" cannot be read as JSON: line 2, column 3 has "\'" where a key in double quotes belongs. Write double quotes (").',
    ],
    [
      'typographic quotes',
      '{"Version": “2012-10-17”}',
      'line 1, column 13 has "“" where a value belongs. Write double quotes (").',
    ],
    [
      'a comma after the last',
      '{"Statement": [\n1,\n]}',
      '"]}" cannot be read as JSON: line 3, column 1 has "]" after a comma. Remove the comma before it.',
    ],
    [
      'no comma between',
      '{"a": 1\n "b": 2}',
      'line 2, column 2 has "\\"" where a comma or "}" belongs. Write plain JSON.',
    ],
    ['no colon', '{"a" 1}', 'line 1, column 6 has "1" where a colon belongs. Write plain JSON.'],
    [
      'a comment',
      '{\n  // all\n  "a": 1}',
      '"// all" cannot be read as JSON: line 2, column 3 has a comment. Remove it: JSON has no comments.',
    ],
    ['a comment of YAML', '{\n  # all\n}', 'line 2, column 3 has a comment.'],
    ['a no-break space', '{"a":\u00a01}', 'line 1, column 6 has U+00A0 where a value belongs.'],
    [
      'a text over two lines',
      '{"a": "b\nc"}',
      'line 1, column 7 has a text that does not end in its line. Close it with a double quote.',
    ],
    [
      'a tab in a text',
      '{"a": "b\tc"}',
      'line 1, column 9 has a control character in a text. Write it as an escape, such as \\t for a tab.',
    ],
    ['an unknown escape', '{"a": "\\\\ \\d"}', 'line 1, column 11 has an unknown escape. Write \\\\ for a backslash.'],
    ['two documents', '{}\r\n{}', 'line 2, column 1 has "{" where the end of the text belongs.'],
    ['YAML', 'Version: 1', 'line 1, column 1 has "Version" where a value belongs.'],
    ['a column after an emoji', '{"🙂": x}', 'line 1, column 7 has "x" where a value belongs.'],
    [
      'a doubled key',
      '{"Version": "a",\n "Version": "b"}',
      '"\\"Version\\": \\"b\\"}" cannot be read as JSON: line 2, column 2 has the key "Version" again (first: line 1, column 2). Keep only one of the two.',
    ],
    [
      'a doubled key in a condition',
      policy('{"Condition": {"Bool": {"a": "true"}, "Bool": {"b": "true"}}}'),
      'line 4, column 43 has the key "Bool" again (first: line 4, column 20).',
    ],
  ])('%s', (_, text, message) => {
    expect(readError(text)).toContain(message);
    expect(readError(text)).toMatch(/^inline-policy: "[^\n\r]+$/);
  });
});

describe('JSON that is no identity policy: the value, its path and place, what to write', () => {
  test.each<[what: string, text: string, message: string]>([
    ['a list', '[]', '"[]" is not a JSON object. Write an IAM identity policy in JSON.'],
    [
      'an action',
      bucket.replace('"s3:GetObject"', '["s3:*", "GetObject"]'),
      '"GetObject" at Statement[0].Action[1] (line 4, column 44) has no service prefix. Write "*" or service:action, such as "s3:GetObject".',
    ],
    [
      'the only statement',
      '{"Statement": {"Effect": "Allow", "Action": "*", "Resource": "b"}}',
      '"b" at Statement.Resource (line 1, column 62) is neither "*" nor an ARN. Write "*" or arn:partition:service:region:account:resource, such as "arn:aws:s3:::my-bucket/*".',
    ],
    [
      'a missing element',
      policy('{"Effect": "Allow", "Action": "*"}'),
      String.raw`"{\"Effect\": \"Allow\", \"Action\": \"*\"}" at Statement[0] (line 4, column 5) has neither Resource nor NotResource. Add Resource or NotResource.`,
    ],
    [
      'an unknown key',
      policy('{"Effects": "Allow"}'),
      'the key "Effects" of Statement[0] (line 4, column 6) is unknown. Use only Sid, Effect, Action,',
    ],
    [
      'an unknown key at the top',
      '{\n"Statements": []}',
      'the key "Statements" (line 2, column 1) is unknown. Use only Version, Id, Statement.',
    ],
    [
      'a Principal',
      bucket.replace('{"Effect', '{"Principal": "*", "Effect'),
      'the key "Principal" of Statement[0] (line 4, column 6) belongs in a trust policy. Omit it; trusted-principal-arns and',
    ],
    [
      'an operator',
      bucket.replace('/*"}', '/*", "Condition": {"Like": {"a": "b"}}}'),
      'the key "Like" of Statement[0].Condition (line 4, column 102) is no operator of IAM. Write an operator of IAM, such as StringEquals,',
    ],
    [
      'a condition key',
      bucket.replace('/*"}', '/*", "Condition": {"Bool": {"aws:ViaAWSService": [{}]}}}'),
      '"{}" at Statement[0].Condition.Bool["aws:ViaAWSService"][0] (line 4, column 133) is no value of a condition.',
    ],
    [
      'a doubled Sid',
      policy(
        '{"Sid": "a", "Effect": "Allow", "Action": "*", "Resource": "*"},\n' +
          '{"Sid": "a", "Effect": "Deny", "Action": "*", "Resource": "*"}',
      ),
      '"a" at Statement[1].Sid (line 5, column 9) is the Sid of Statement[0], too. Give each statement its own Sid, or none.',
    ],
    [
      'CloudFormation',
      bucket.replace('arn:aws', 'arn:${AWS::Partition}'),
      'uses CloudFormation (Fn::, Ref or ${AWS::…}; line 4, column 68), but IAM gets it unchanged. Use variables of IAM,',
    ],
    [
      'a function of CloudFormation',
      bucket.replace('"arn:aws:s3:::bucket/*"', '{"Fn::Sub": "x"}'),
      'uses CloudFormation (Fn::, Ref or ${AWS::…}; line 4, column 64)',
    ],
  ])('%s', (_, text, message) => {
    expect(readError(text)).toContain(message);
    expect(readError(text)).toMatch(/^inline-policy: [^\n\r]+$/);
  });
});

test('a policy that IAM accepts comes back unchanged', () => {
  expect(parseInlinePolicy('inline-policy', bucket)).toBe(bucket);
});

describe('the size', () => {
  const sized = (length: number): string => {
    const [before = '', after = ''] = bucket.split('/*');
    return `${before}/${'x'.repeat(length - `${before}/${after}`.replaceAll(/\s/g, '').length)}${after}`;
  };

  test('10,240 characters without white space are accepted', () => {
    expect(parseInlinePolicy('inline-policy', sized(10_240))).toHaveLength(sized(10_240).length);
  });

  test('one more is refused', () => {
    expect(readError(sized(10_241))).toContain(
      'has 10241 characters without white space, but IAM takes 10240. Shorten',
    );
  });
});

describe('hostile text stays harmless', () => {
  const hostile = `\n::error::fake\r\u001b[31m\u0000${'x'.repeat(100_000)}`;

  test.each([
    ['as a policy', hostile],
    ['as a value', policy(JSON.stringify({ Effect: 'Allow', Action: hostile, Resource: '*' }))],
    ['as a key', policy(JSON.stringify({ [hostile]: 1 }))],
    [
      'as a condition key',
      policy(
        JSON.stringify({ ...{ Effect: 'Deny', Action: '*', Resource: '*' }, Condition: { Bool: { [hostile]: {} } } }),
      ),
    ],
    ['as a doubled key', `{${JSON.stringify(hostile)}:1,${JSON.stringify(hostile)}:2}`],
  ])('%s', (_, text) => {
    const message = readError(text);
    expect(message).toMatch(/^inline-policy: [^\p{Cc}]+$/u);
    expect(message.length).toBeLessThan(1200);
  });
});
