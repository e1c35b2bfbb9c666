import { expect, test } from '@jest/globals';

import {
  createRunMemory,
  isPostStep,
  markMainStep,
  recallDirectory,
  recallLostRun,
  recallTerraform,
} from '../../src/runner/run-memory.ts';
import type { StateStore } from '../../src/runner/run-memory.ts';

const stackSet = { name: 'audit', region: 'us-east-1', callAs: 'DELEGATED_ADMIN' } as const;
const operation = { id: 'terraform-1', action: 'UPDATE', done: 3, total: 40, failed: 1, notStarted: 36 } as const;

/** A runner: what the main step saves, the post step of the same action reads; the last value of a name counts. */
function stage() {
  const saved: string[] = [];
  const states = new Map<string, string>();
  const failures: unknown[] = [];
  let nowMs = new Date('2026-01-02T00:00:00Z').getTime();
  let isBroken = false;
  const ofMain: StateStore = {
    save: (name, value) => {
      if (isBroken) throw new Error('no space left');
      saved.push(name);
      states.set(name, value);
    },
    read: () => '',
  };
  const ofPost: StateStore = {
    save: () => {
      throw new Error('the post step saves nothing');
    },
    read: (name) => states.get(name) ?? '',
  };
  return {
    saved,
    failures,
    ofMain,
    ofPost,
    memory: createRunMemory(
      ofMain,
      () => new Date(nowMs),
      (error) => failures.push(error),
    ),
    pass: (seconds: number) => {
      nowMs += seconds * 1000;
    },
    breakDisk: () => {
      isBroken = true;
    },
  };
}

test('the post step knows itself by what the main step saved first', () => {
  const { ofMain, ofPost, saved } = stage();
  expect([isPostStep(ofMain), isPostStep(ofPost)]).toEqual([false, false]);
  markMainStep(ofMain);
  expect([isPostStep(ofMain), isPostStep(ofPost)]).toEqual([false, true]);
  expect(saved).toHaveLength(1);
});

test('a main step that cannot be marked does not go on: its post step would apply again', () => {
  const { ofMain, breakDisk } = stage();
  breakDisk();
  expect(() => {
    markMainStep(ofMain);
  }).toThrow('no space left');
});

test('a run that was killed is recalled with its last word', () => {
  const { memory, ofPost, pass } = stage();
  memory.begin({ command: 'apply', stackSet });
  pass(5);
  memory.rememberPullRequest({ number: 7, mayWrite: true });
  pass(25);
  memory.rememberOperation(operation);
  pass(60);
  expect(recallLostRun(ofPost)).toEqual({
    command: 'apply',
    stackSet,
    pullRequest: { number: 7, mayWrite: true },
    operation,
    lastSeenAt: new Date('2026-01-02T00:00:30Z'),
  });
});

test('a run that was killed before it saw an operation has none', () => {
  const { memory, ofPost } = stage();
  memory.begin({ command: 'plan', stackSet });
  expect(recallLostRun(ofPost)).toMatchObject({ command: 'plan', operation: undefined, pullRequest: undefined });
});

test('there is nothing to report of a run that finished, or that never began', () => {
  const { memory, ofMain, ofPost } = stage();
  markMainStep(ofMain);
  expect(recallLostRun(ofPost)).toBeUndefined();
  memory.rememberOperation(operation);
  expect(recallLostRun(ofPost)).toBeUndefined();
  memory.begin({ command: 'apply', stackSet });
  expect(recallLostRun(ofPost)).toBeDefined();
  memory.finish();
  expect(recallLostRun(ofPost)).toBeUndefined();
});

test('a run begins once: what it has remembered is not forgotten', () => {
  const { memory, ofPost } = stage();
  memory.begin({ command: 'apply', stackSet });
  memory.rememberOperation(operation);
  memory.begin({ command: 'apply', stackSet });
  expect(recallLostRun(ofPost)).toMatchObject({ operation });
});

test('another operation is written down at once, the counts of the same one every 20 seconds', () => {
  const { memory, ofPost, saved, pass } = stage();
  const remembered = (): unknown => recallLostRun(ofPost)?.operation;
  memory.begin({ command: 'apply', stackSet });
  memory.rememberOperation(operation);
  expect(remembered()).toEqual(operation);
  for (let done = 4; done < 23; done += 1) {
    pass(1);
    memory.rememberOperation({ ...operation, done });
  }
  expect(remembered()).toEqual(operation);
  pass(1);
  memory.rememberOperation({ ...operation, done: 23 });
  expect(remembered()).toEqual({ ...operation, done: 23 });
  memory.rememberOperation({ ...operation, id: 'another', done: 0 });
  expect(remembered()).toMatchObject({ id: 'another', done: 0 });
  expect(saved).toHaveLength(4);
});

test('no more is kept of a value than is asked for', () => {
  const { memory, ofPost } = stage();
  memory.begin({ command: 'apply', stackSet });
  memory.rememberOperation({ ...operation, ...{ secret: 'canary' } });
  memory.rememberPullRequest({ number: 7, mayWrite: true, ...{ secret: 'canary' } });
  expect(JSON.stringify(recallLostRun(ofPost))).not.toContain('canary');
});

test('a full disk does not fail the run, and is reported once', () => {
  const { memory, failures, breakDisk } = stage();
  breakDisk();
  memory.begin({ command: 'apply', stackSet });
  memory.rememberOperation(operation);
  memory.finish();
  expect(failures).toEqual([new Error('no space left')]);
});

test('the private directory is known to the post step, also of a run that has reported its end', () => {
  const { memory, ofPost } = stage();
  expect(recallDirectory(ofPost)).toBeUndefined();
  memory.rememberDirectory('/tmp/stackset-role-x');
  memory.finish();
  expect(recallDirectory(ofPost)).toBe('/tmp/stackset-role-x');
});

test('the terraform that was started last is known to the post step', () => {
  const { memory, ofPost } = stage();
  expect(recallTerraform(ofPost)).toBeUndefined();
  memory.rememberTerraform({ pid: 41, startedAt: '1234', mayInterrupt: true });
  memory.rememberTerraform({ pid: 42, startedAt: undefined, mayInterrupt: false });
  expect(recallTerraform(ofPost)).toEqual({ pid: 42, startedAt: undefined, mayInterrupt: false });
});
