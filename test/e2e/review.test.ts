import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

import { printHeader } from '../../src/github/marker.ts';
import { workflowBot } from '../github-simulator/repository.ts';
import { changeWorld } from './harness/world-change.ts';
import { openStage, stateBucket } from './harness/stage.ts';
import type { RunRequest, Stage, StagedRun } from './harness/stage.ts';

const timeoutMs = 120_000;
const refusedUpdate = {
  kind: 'refuse',
  accounts: ['300000000002'],
  actions: ['UPDATE'],
  reason: 'denied-by-scp',
} as const;
const required = { 'reviewed-plan': 'require' };
const team = (name: string): Readonly<Record<string, string>> => ({ ...required, tags: `Team=${name}` });

/** One repository and its organization: each step is a run of the built action, one after the other. */
describe('only what a pull request has shown is applied', () => {
  let stage: Stage;
  let first: StagedRun;
  let merged: StagedRun;
  beforeAll(async () => {
    stage = await openStage({ accounts: 3, timeScale: 600 });
  });
  afterAll(() => stage.close());

  const play = (
    name: string,
    request: RunRequest,
    expected: { readonly outcome: string; readonly reasons?: string },
    more: (run: StagedRun) => void = () => undefined,
  ): void => {
    test(
      name,
      async () => {
        const run = await stage.run({ ...request, ...(request.sha === '' ? { sha: first.sha } : {}) });
        const { outcome = '', 'gate-reasons': reasons = '' } = run.outputs;
        if (outcome !== expected.outcome) throw new Error(run.log);
        expect(reasons).toBe(expected.reasons ?? '');
        if (outcome === 'refused') expect(changesOf(run)).toEqual([]);
        more(run);
      },
      timeoutMs,
    );
  };

  play('a plan leaves a record', { command: 'plan', inputs: team('one') }, { outcome: 'planned' });

  play(
    'its squash merge is applied',
    { command: 'apply', inputs: team('one'), merge: 'squash' },
    { outcome: 'succeeded' },
    (run) => {
      first = run;
      const kinds = stage.simulator.s3
        .listKeys(stateBucket)
        .map((key) => key.replace(/^.*audit[./]|[^/]*\.json$/g, ''));
      expect(kinds.map((kind) => kind.replace(/[0-9a-f]{64}/, '…'))).toEqual([
        'tfstate',
        'plans/…/',
        'rollouts/',
        'rollouts/',
      ]);
    },
  );

  test(
    'a plan whose comment another workflow has rewritten is not',
    async () => {
      await stage.run({ command: 'plan', inputs: team('two') });
      const { repository } = stage.github;
      const ours = repository.comments(2).at(-1);
      repository.editComment(ours?.id ?? 0, `${ours?.body ?? ''}\nNothing to see here.`, workflowBot);
      const run = await stage.run({ command: 'apply', inputs: team('two') });
      expect(run.outputs).toMatchObject({ outcome: 'refused', 'gate-reasons': 'plan-record-tampered' });
      expect(changesOf(run)).toEqual([]);
    },
    timeoutMs,
  );

  play('the next pull request shows it again', { command: 'plan', inputs: team('two') }, { outcome: 'planned' });

  play(
    'a merge that wants something else is refused, and the difference is named',
    { command: 'apply', inputs: team('three'), merge: 'rebase' },
    { outcome: 'refused', reasons: 'plan-changed' },
    (run) => {
      merged = run;
      expect(run.comment).toMatch(/&#8288;3 has shown .* definition\.tags\.Team &#34;two&#34; becomes &#34;three&#34;/);
      expect(run.log).toContain('definition.tags.Team "two" becomes "three"');
    },
  );

  test(
    'the same commit is applied once it wants what was shown',
    async () => {
      const run = await stage.run({ command: 'apply', inputs: team('two'), sha: merged.sha });
      expect(run.outputs).toMatchObject({ outcome: 'succeeded', 'gate-reasons': '' });
    },
    timeoutMs,
  );

  play(
    'the re-run of the first run would take it back, and is refused',
    { command: 'apply', inputs: team('one'), sha: '' },
    { outcome: 'refused', reasons: 'commit-superseded' },
    (run) => {
      expect(run.log).toMatch(/allow: commit-superseded@[0-9a-f]{8}/);
    },
  );

  play(
    'a direct push is refused',
    { command: 'apply', inputs: team('four'), isDirectPush: true },
    { outcome: 'refused', reasons: 'plan-not-reviewed' },
  );

  test(
    'two quick merges: the run of the later one applies what the earlier has shown, and its re-run what had failed',
    async () => {
      const inputs = { ...team('five'), 'on-failure': 'hold' };
      await stage.run({ command: 'plan', inputs });
      const { repository } = stage.github;
      repository.mergePullRequest(repository.pullRequests()[0]?.number ?? 0);
      const sha = repository.push();
      changeWorld(stage, { faults: [refusedUpdate] });
      const failed = await stage.run({ command: 'apply', inputs, sha });
      expect(failed.outputs).toMatchObject({ outcome: 'failed', 'failure-reason': 'accounts-failed' });
      changeWorld(stage, { clearFaults: true });
      const run = await stage.run({ command: 'apply', inputs, sha });
      expect(run.outputs).toMatchObject({ outcome: 'succeeded', 'gate-reasons': '' });
    },
    timeoutMs,
  );

  test(
    'a comment that claims a newer run silences no plan',
    async () => {
      const { repository } = stage.github;
      const next = repository.pullRequests()[0]?.number ?? 0;
      const opened = await stage.run({ command: 'plan', inputs: team('six') });
      expect(opened.exitCode).toBe(0);
      const claim = printHeader({
        schemaVersion: 1,
        stackSet: 'organization-security-audit',
        region: 'us-east-1',
        command: 'plan',
        digest: '',
        headSha: repository.pullRequest(next + 1).head.sha,
        runId: 99_999_999_999,
        runAttempt: 1,
        isTruncated: false,
      });
      repository.addComment(next + 1, `${claim}\nPasses the gate.`, workflowBot);
      const run = await stage.run({ command: 'plan', inputs: { ...team('six'), 'role-name': 'Other' } });
      expect(run.log).toContain('A comment claimed to be of run 99999999999');
      expect(run.comment).toContain('role-renamed');
      expect(run.comment).not.toContain('99999999999');
    },
    timeoutMs,
  );
});

/** Calls that change a stack set. */
function changesOf({ recorded }: StagedRun): readonly string[] {
  return recorded.map(({ action }) => action).filter((action) => /^(Create|Update|Delete)Stack/.test(action));
}
