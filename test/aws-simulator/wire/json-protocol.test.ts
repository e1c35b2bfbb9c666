import { expect, test } from '@jest/globals';
import { parseJsonCall, renderJsonAnswer, renderJsonError } from './json-protocol.ts';
import { AwsError } from '../service.ts';

test('takes the action from the target', () => {
  expect(parseJsonCall('AWSOrganizationsV20161128.ListRoots', '{"MaxResults":5}')).toEqual({
    action: 'ListRoots',
    input: { MaxResults: 5 },
  });
  expect(parseJsonCall('X.ListRoots', '').input).toEqual({});
});

test.each([
  [undefined, '{}', 'UnknownOperationException'],
  ['X.A', '{', 'SerializationException'],
  ['X.A', '[]', 'SerializationException'],
])('rejects target %s with body %s', (target, body, code) => {
  expect(() => parseJsonCall(target, body)).toThrow(expect.objectContaining({ code }));
});

test('writes dates as epoch seconds at any depth and leaves undefined out', () => {
  const answer = { A: [{ At: new Date(1_500), U: undefined }], NextToken: undefined };
  expect(JSON.parse(renderJsonAnswer(answer))).toEqual({ A: [{ At: 1.5 }] });
});

test('names the error in __type', () => {
  expect(JSON.parse(renderJsonError(new AwsError('AccessDeniedException', 'no')))).toEqual({
    __type: 'AccessDeniedException',
    Message: 'no',
  });
});
