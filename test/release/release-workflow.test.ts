import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { filesOf, openReleaseStage, readReleaseJob } from './release-stage.ts';
import type { ReleaseStage } from './release-stage.ts';

const workflow = (name: string): Readonly<Record<string, string>> => ({
  '.github/workflows/role.yml': `name: ${name}\n`,
});

let stage: ReleaseStage;
let first: string;
beforeEach(async () => {
  stage = await openReleaseStage();
  first = stage.commit('Deploy one role', { ...filesOf('1.0.0'), ...workflow('one') });
});
afterEach(() => stage.close());

const published = (): readonly string[] =>
  stage.site.releases.filter(({ draft }) => !draft).map(({ tag_name }) => tag_name);
const annotations = (log: string): readonly string[] => log.split('\n').filter((line) => line.startsWith('::error::'));

/** A later version whose workflow files differ, with its commit. */
function commitNext(version: string): string {
  return stage.commit(`Prepare ${version}`, { ...filesOf(version), ...workflow(version) });
}

async function release(version: string, sha?: string): ReturnType<ReleaseStage['play']> {
  return stage.play('release', sha === undefined ? { version } : { version, sha });
}

describe('the job verify', () => {
  it('passes for the version of the files on the default branch', async () => {
    const { failed, ran } = await stage.play('verify', { version: 'v1.0.0' });
    expect([failed, ran]).toEqual([undefined, ['Files and branch have this version', 'CI was green for this commit']]);
    expect(stage.site.writes).toEqual([]);
  });

  it.each([
    ['1.0.0', 'main', ['version: "1.0.0" is not a version. Write it as v1.2.3.']],
    ['v1.0.0-rc.1', 'main', ['version: "v1.0.0-rc.1" is not a version. Write it as v1.2.3.']],
    ['v1.0.0', 'topic', ['version: v1.0.0 cannot be released from refs/heads/topic.']],
    ['v1.0.0', 'support/v1.1', ['version: v1.0.0 cannot be released from refs/heads/support/v1.1.']],
    ['v1.0.1', 'main', ['version: v1.0.1 is not that of package.json, v1.0.0.', 'CHANGELOG.md: has no section 1.0.1.']],
  ])('refuses %s on %s, with every problem', async (version, branch, problems) => {
    const { failed, log } = await stage.play('verify', { version, branch });
    expect(failed).toBe('Files and branch have this version');
    expect(annotations(log)).toEqual(
      problems.map((problem) => expect.stringContaining(`::error::${problem}`) as unknown),
    );
  });

  it('accepts a fix on the branch of its line', async () => {
    expect(await stage.play('verify', { version: 'v1.0.0', branch: 'support/v1.0' })).toMatchObject({
      failed: undefined,
    });
  });

  it.each([
    ['## [1.0.0] - 2026-12-01\n', 'CHANGELOG.md: says nothing about 1.0.0.'],
    ['## [1.0.0]\n\n- Something.\n', 'CHANGELOG.md: the heading of 1.0.0 has no date.'],
  ])('refuses the changelog %j', async (section, problem) => {
    const sha = stage.commit('Change the changelog', {
      'CHANGELOG.md': `# Changelog\n\n## [Unreleased]\n\n${section}`,
    });
    const { log } = await stage.play('verify', { version: 'v1.0.0', sha });
    expect(annotations(log)).toEqual([expect.stringContaining(problem)]);
  });

  it.each([
    ['failure', 'CI is failure for'],
    [null, 'CI is completed for'],
    [undefined, 'CI has not run for the push of'],
  ])('refuses a commit whose CI run is %s', async (conclusion, problem) => {
    stage.site.settings.ciConclusion = conclusion;
    const { failed, log } = await stage.play('verify', { version: 'v1.0.0' });
    expect(failed).toBe('CI was green for this commit');
    expect(annotations(log)).toEqual([expect.stringContaining(problem)]);
  });
});

describe('the first release', () => {
  it('is published immutable at its commit, proven, and then the tag of the major version is there', async () => {
    const { failed, log } = await release('v1.0.0');
    expect({ failed, log }).toEqual({ failed: undefined, log });
    expect(stage.site.releases).toMatchObject([
      { tag_name: 'v1.0.0', target_commitish: first, draft: false, immutable: true, make_latest: 'true' },
    ]);
    expect(stage.tags()).toEqual(['v1', 'v1.0.0']);
    expect([stage.tag('v1'), stage.tag('v1.0.0')]).toEqual([first, first]);
  });

  it('says in its notes what the changelog says, and every commit', async () => {
    stage.commit('Mention @octocat in </details> and ```', {});
    await release('v1.0.0');
    const body = stage.site.releases[0]?.body ?? '';
    expect(body).toMatch(/^### Added\n\n- Something\.\n\n<details><summary>2 commits<\/summary>\n\n```text\n/);
    expect(body).toMatch(/^[0-9a-f]{7} Mention @octocat in <\/details> and ```\n[0-9a-f]{7} Deploy one role\n```$/m);
    expect(body).toContain('[All changes](https://github.com/org/action/commits/v1.0.0)');
  });
});

describe('a later release', () => {
  beforeEach(async () => {
    await release('v1.0.0');
  });

  it('moves the tag of the major version over changed workflow files, and lists the commits since the last one', async () => {
    const second = commitNext('1.1.0');
    expect(await release('v1.1.0')).toMatchObject({ failed: undefined });
    expect([stage.tag('v1'), stage.tag('v1.0.0'), stage.tag('v1.1.0')]).toEqual([second, first, second]);
    const body = stage.site.releases.at(-1)?.body ?? '';
    expect(body).toContain('<summary>1 commit since v1.0.0</summary>');
    expect(body).toContain('compare/v1.0.0...v1.1.0');
  });

  it('of an older line moves no tag back, and is not the latest', async () => {
    const second = commitNext('1.1.0');
    await release('v1.1.0');
    stage.git('checkout', '--quiet', '-b', 'support/v1.0', first);
    const fix = stage.commit('Fix it', filesOf('1.0.1'));
    stage.git('checkout', '--quiet', 'main');
    const { failed, log } = await release('v1.0.1', fix);
    expect(failed).toBeUndefined();
    expect(log).toContain('v1 stays: v1.1.0 is newer than v1.0.1.');
    expect([stage.tag('v1'), stage.tag('v1.0.1')]).toEqual([second, fix]);
    expect(stage.site.releases.at(-1)).toMatchObject({ tag_name: 'v1.0.1', make_latest: 'false' });
    expect(stage.site.releases.at(-1)?.body).toContain('1 commit since v1.0.0');
  });

  it('of another major version leaves the tag of the first one, and compares numbers', async () => {
    for (const version of ['1.9.0', '1.10.0', '2.0.0']) {
      commitNext(version);
      expect(await release(`v${version}`)).toMatchObject({ failed: undefined });
    }
    expect(stage.tag('v1')).toBe(stage.tag('v1.10.0'));
    expect(stage.tag('v2')).toBe(stage.tag('v2.0.0'));
  });
});

describe('a token', () => {
  beforeEach(async () => {
    await release('v1.0.0');
    commitNext('1.1.0');
  });

  it.each([
    [['contents', 'administration'] as const, 'The App may not move v1, so nothing is published.'],
    [['workflows', 'administration'] as const, 'Resource not accessible by integration'],
    [['contents', 'workflows'] as const, 'The App needs `Administration: read`'],
  ])('that has only %j publishes nothing', async (granted, problem) => {
    stage.site.settings.granted = granted;
    const { failed, log } = await release('v1.1.0');
    expect(failed).toBe('Nothing will refuse this release half-way');
    expect(annotations(log)).toEqual([expect.stringContaining(problem)]);
    expect([published(), stage.tags(), stage.tag('v1')]).toEqual([['v1.0.0'], ['v1', 'v1.0.0'], first]);
  });

  it('that a rule keeps from moving tags publishes nothing', async () => {
    stage.site.settings.protectedTags = /./;
    const { log } = await release('v1.1.0');
    expect(annotations(log)).toEqual([expect.stringContaining('no rule for tags may stop it')]);
    expect(published()).toEqual(['v1.0.0']);
  });

  it('leaves no scratch tag, also none of a run that was killed', async () => {
    stage.git('push', '--quiet', 'origin', 'HEAD:refs/tags/release-rehearsal-1-1');
    expect(await release('v1.1.0')).toMatchObject({ failed: undefined });
    expect(stage.tags()).toEqual(['v1', 'v1.0.0', 'v1.1.0']);
  });

  it('is asked for no more than it needs, and only in the environment that reviewers approve', () => {
    const { environment, steps = [], permissions } = readReleaseJob();
    const app = steps.find(({ uses }) => uses?.startsWith('actions/create-github-app-token@'))?.with ?? {};
    const asked = Object.entries(app).filter(([name]) => name.startsWith('permission-'));
    expect(Object.fromEntries(asked)).toEqual({
      'permission-administration': 'read',
      'permission-contents': 'write',
      'permission-workflows': 'write',
    });
    expect(environment).toBe('release');
    expect(permissions).toEqual({ attestations: 'read', contents: 'read' });
  });
});

describe('where releases are not immutable', () => {
  it('nothing is published', async () => {
    stage.site.settings.areReleasesImmutable = false;
    const { failed, log } = await release('v1.0.0');
    expect(failed).toBe('Nothing will refuse this release half-way');
    expect(log).toContain('Enable release immutability');
    expect(stage.site.writes).toEqual([]);
  });
});

describe('a release that ended half-way', () => {
  it.each([
    ['before its draft is published', 'PATCH releases/', 'Publish the release'],
    ['before its draft is there', 'POST releases', 'Publish the release'],
    ['before its tag of the major version is there', 'POST git/refs', 'Nothing will refuse this release half-way'],
  ])('%s, is finished by a second run', async (_, request, step) => {
    stage.site.failNext(request);
    expect(await release('v1.0.0')).toMatchObject({ failed: step });
    expect(published()).toEqual([]);
    expect(await release('v1.0.0')).toMatchObject({ failed: undefined });
    expect(stage.site.releases.map(({ tag_name, draft }) => [tag_name, draft])).toEqual([['v1.0.0', false]]);
    expect(stage.tag('v1')).toBe(first);
  });

  it('leaves no draft of its version, however many there were, and no other draft is touched', async () => {
    for (const version of ['v1.0.0', 'v9.0.0', 'v1.0.0', 'v1.0.0']) {
      stage.site.failNext('PATCH releases/');
      if (version === 'v9.0.0') commitNext('9.0.0');
      await release(version, version === 'v9.0.0' ? undefined : first);
    }
    expect(await release('v1.0.0', first)).toMatchObject({ failed: undefined });
    expect(stage.site.releases.map(({ tag_name, draft }) => [tag_name, draft])).toEqual([
      ['v9.0.0', true],
      ['v1.0.0', false],
    ]);
  });

  it('after it was published, is not published again, and its tag still moves', async () => {
    stage.failAttestation(99);
    const { failed, log } = await release('v1.0.0');
    expect(failed).toBe('The release is immutable, at this commit, and attested');
    expect(annotations(log)).toEqual([expect.stringContaining('no attestations for tag v1.0.0')]);
    expect(stage.tag('v1')).toBeUndefined();
    stage.failAttestation(2);
    const again = await release('v1.0.0');
    expect(again).toMatchObject({ failed: undefined });
    expect(again.log).toContain('v1.0.0 is published already.');
    expect([published(), stage.tag('v1')]).toEqual([['v1.0.0'], first]);
  });

  it('run again as a whole changes nothing', async () => {
    await release('v1.0.0');
    const before = JSON.stringify([stage.site.releases, stage.tags()]);
    expect(await release('v1.0.0')).toMatchObject({ failed: undefined });
    expect(JSON.stringify([stage.site.releases, stage.tags()])).toBe(before);
  });
});

describe('a version that is used already', () => {
  it('is not released from another commit', async () => {
    await release('v1.0.0');
    commitNext('1.0.0');
    const { failed, log } = await release('v1.0.0');
    expect(failed).toBe('Nothing will refuse this release half-way');
    expect(annotations(log)).toEqual([expect.stringMatching(/version: v1\.0\.0 is a tag of \w+ already, and this is/)]);
    expect(stage.tag('v1.0.0')).toBe(first);
  });

  it('is not released when only its tag is there, at another commit, also an annotated one', async () => {
    stage.git('tag', '--annotate', '--message', 'By hand', 'v1.1.0', first);
    stage.git('push', '--quiet', 'origin', 'v1.1.0');
    commitNext('1.1.0');
    const { log } = await release('v1.1.0');
    expect(annotations(log)).toEqual([expect.stringContaining(`v1.1.0 is a tag of ${first} already`)]);
    expect(published()).toEqual([]);
  });

  it('is released when its tag is at this commit', async () => {
    stage.git('push', '--quiet', 'origin', `${first}:refs/tags/v1.0.0`);
    expect(await release('v1.0.0')).toMatchObject({ failed: undefined });
    expect(published()).toEqual(['v1.0.0']);
  });
});

describe('what is published and not right', () => {
  it('because it can still change, moves no tag', async () => {
    stage.failAttestation(99);
    await release('v1.0.0');
    stage.failAttestation(0);
    Object.assign(stage.site.releases[0]!, { immutable: false });
    const { failed, log } = await release('v1.0.0');
    expect(failed).toBe('The release is immutable, at this commit, and attested');
    expect(annotations(log)).toEqual([expect.stringContaining('v1.0.0 is published, but not immutable')]);
    expect(stage.tag('v1')).toBeUndefined();
  });
});
