import { describe, expect, test } from '@jest/globals';
import { parseQueryCall, renderQueryAnswer, renderQueryError } from './query-protocol.ts';
import { AwsError } from '../service.ts';

const wire = { requestId: 'id-1', namespace: 'urn:x' };

describe('reading a form', () => {
  test.each([
    ['Action=A&Version=2010-05-15&Name=x', { Name: 'x' }],
    ['Action=A&Text=a%26b%3D%0A+c', { Text: 'a&b=\n c' }],
    ['Action=A&D.Accounts=', { D: { Accounts: '' } }],
    ['Action=A&L.member.2=b&L.member.1=a', { L: ['a', 'b'] }],
    ['Action=A&L.member.10=j&L.member.9=i', { L: ['i', 'j'] }],
    [
      'Action=A&P.member.1.Key=k&P.member.1.Values.member.1=v&P.member.2.Key=l',
      { P: [{ Key: 'k', Values: ['v'] }, { Key: 'l' }] },
    ],
  ])('%s', (body, input) => {
    expect(parseQueryCall(body)).toMatchObject({ action: 'A', input });
  });

  test('keeps version and action out of the input', () => {
    expect(parseQueryCall('Action=A&Version=v')).toEqual({ action: 'A', version: 'v', input: {} });
  });

  test('rejects a form without an action', () => {
    expect(() => parseQueryCall('Version=1')).toThrow(expect.objectContaining({ code: 'MissingAction' }));
  });
});

describe('writing an answer', () => {
  test('writes members, lists, dates, numbers and booleans, and leaves undefined out', () => {
    const at = new Date('2026-11-24T01:02:03.004Z');
    const xml = renderQueryAnswer('A', { S: [{ N: 1, B: false, At: at, U: undefined }, 'x'], E: [] }, wire);
    expect(xml).toContain(
      '<AResponse xmlns="urn:x"><AResult><S><member><N>1</N><B>false</B><At>2026-11-24T01:02:03.004Z</At></member>' +
        '<member>x</member></S><E/></AResult><ResponseMetadata><RequestId>id-1</RequestId></ResponseMetadata></AResponse>',
    );
  });

  test('keeps the result node of an action without an answer', () => {
    expect(renderQueryAnswer('DeleteStackSet', {}, wire)).toContain('<DeleteStackSetResult/>');
  });

  test('escapes text', () => {
    expect(renderQueryAnswer('A', { T: '<a> & "b"\r\n\u0007😀' }, wire)).toContain(
      '<T>&lt;a&gt; &amp; &quot;b&quot;&#13;\n\uFFFD😀</T>',
    );
  });
});

test.each([
  [new AwsError('OperationInProgressException', 'busy <1>', 409), 'Sender'],
  [new AwsError('InternalFailure', 'busy <1>', 500), 'Receiver'],
])('writes %s', (error, type) => {
  expect(renderQueryError(error, wire)).toContain(
    `<Error><Type>${type}</Type><Code>${error.code}</Code><Message>busy &lt;1&gt;</Message></Error><RequestId>id-1</RequestId>`,
  );
});
