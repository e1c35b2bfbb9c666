import { expect, test } from '@jest/globals';
import { Recorder } from './recorder.ts';

function record(recorder: Recorder, service: string, action: string): void {
  recorder.add({ service, action, input: {}, caller: undefined, region: 'us-east-1', at: new Date(0), status: 200 });
}

test('counts by action and lists the requests that change AWS', () => {
  const recorder = new Recorder();
  record(recorder, 'cloudformation', 'UpdateStackSet');
  record(recorder, 'cloudformation', 'DescribeStackSet');
  record(recorder, 'cloudformation', 'DescribeStackSet');
  record(recorder, 'cloudformation', 'DetectStackSetDrift');
  record(recorder, 'cloudformation', 'StopStackSetOperation');
  record(recorder, 's3', 'DeleteObject');
  record(recorder, 'sts', 'AssumeRole');
  expect(recorder.countByAction()).toEqual({
    AssumeRole: 1,
    DeleteObject: 1,
    DescribeStackSet: 2,
    DetectStackSetDrift: 1,
    StopStackSetOperation: 1,
    UpdateStackSet: 1,
  });
  expect(recorder.mutating().map(({ action }) => action)).toEqual(['UpdateStackSet', 'StopStackSetOperation']);
  recorder.clear();
  expect(recorder.all()).toEqual([]);
});
