import { describe, expect, test } from '@jest/globals';

import type { Ended } from '../../in-memory/life.ts';
import { commitOf } from '../../in-memory/memory-ledger.ts';
import { reviewStory, wantedTag } from './review-story.ts';
import type { ReviewStory } from './review-story.ts';

const reasonsOf = ({ transcript }: Ended): string | undefined => transcript.outputs['gate-reasons'];
const outcomeOf = ({ transcript }: Ended): string | undefined => transcript.outputs['outcome'];
const one = wantedTag('one');
const two = wantedTag('two');

/** The next run dies once AWS has accepted its update. */
function killAfterUpdate({ life }: ReviewStory): void {
  life.onStart = (process) => {
    life.aws.afterCall = ({ action }) => {
      if (action !== 'UpdateStackSet') return;
      life.aws.afterCall = () => undefined;
      process.life.kill();
    };
  };
}

describe('what a pull request has shown', () => {
  test('is applied by the commit of its merge', async () => {
    const story = reviewStory();
    await story.propose(7, one);
    expect(outcomeOf(await story.apply(story.merge(7)))).toBe('succeeded');
  });

  test('is applied after later merges that change nothing of it', async () => {
    const story = reviewStory();
    await story.propose(7, one);
    story.merge(7);
    expect(outcomeOf(await story.apply(story.life.repository.push('unrelated')))).toBe('succeeded');
  });

  test('is applied again when an apply of it was killed', async () => {
    const story = reviewStory();
    await story.propose(7, one);
    const commit = story.merge(7);
    killAfterUpdate(story);
    await story.apply(commit);
    story.life.unlock();
    expect(outcomeOf(await story.apply(commit))).toBe('succeeded');
  });

  test('is applied when two pull requests are merged, and the later plan has seen both', async () => {
    const story = reviewStory();
    await story.propose(7, one);
    await story.propose(8, two);
    story.merge(7);
    const commit = story.merge(8);
    expect(outcomeOf(await story.apply(commit, two))).toBe('succeeded');
  });
});

test('among many plans of the same intent the merged one is found, the newest being read first', async () => {
  const story = reviewStory();
  await story.propose(30, one);
  const { ledger, repository, headSha } = story.life;
  const [[key, text] = ['', '']] = ledger.objects;
  for (let number = 31; number <= 70; number += 1) {
    ledger.objects.set(key.replace('/30-', `/${number}-`), text.replace('"pull": 30', `"pull": ${number}`));
    repository.open(number, headSha);
  }
  const read: number[] = [];
  story.life.onStart = ({ ports }) => {
    const readPull = ports.pullRequests.readPull.bind(ports.pullRequests);
    Object.assign(ports.pullRequests, { readPull: (number: number) => (read.push(number), readPull(number)) });
  };
  expect(outcomeOf(await story.apply(story.merge(55)))).toBe('succeeded');
  expect(new Set(read)).toEqual(new Set(Array.from({ length: 16 }, (_, index) => 70 - index)));
});

describe('what no pull request has shown', () => {
  test.each<[string, (story: ReviewStory) => Promise<Ended>, string]>([
    ['a direct push', (story) => story.apply(story.life.repository.push('direct'), one), 'plan-not-reviewed'],
    [
      'a plan that is not merged',
      async (story) => {
        await story.propose(7, one);
        return story.apply(story.life.repository.push('direct'), one);
      },
      'plan-not-reviewed',
    ],
    [
      'a merge that changes what it has shown',
      async (story) => {
        await story.propose(7, one);
        return story.apply(story.merge(7), two);
      },
      'plan-changed',
    ],
    [
      'a comment that was edited after it was posted',
      async (story) => {
        await story.propose(7, one);
        const { comments } = story.life.repository;
        for (const [id, text] of comments) comments.set(id, `${text}\nAll is well.`);
        return story.apply(story.merge(7));
      },
      'plan-record-tampered',
    ],
    [
      'a record that was changed',
      async (story) => {
        await story.propose(7, one);
        const { objects } = story.life.ledger;
        for (const [key, text] of objects) objects.set(key, text.replace('"schemaVersion": 1', '"schemaVersion": 3'));
        return story.apply(story.merge(7));
      },
      'plan-record-tampered',
    ],
  ])('is refused, and nothing is sent: %s', async (_name, play, reason) => {
    const story = reviewStory();
    const before = story.life.stackSet.operations.length;
    const ended = await play(story);
    expect(outcomeOf(ended)).toBe('refused');
    expect(reasonsOf(ended)).toBe(reason);
    expect(story.life.stackSet.operations).toHaveLength(before);
  });

  test('says what differs from what was shown', async () => {
    const story = reviewStory();
    await story.propose(7, one);
    const { transcript } = await story.apply(story.merge(7), two);
    expect(transcript.comments.at(-1)?.body).toContain('definition.tags.Team');
  });

  test('is applied with a warning where that is asked for', async () => {
    const story = reviewStory('warn');
    const ended = await story.apply(story.life.repository.push('direct'), one);
    expect(outcomeOf(ended)).toBe('succeeded');
    expect(ended.transcript.lines).toContainEqual(
      expect.stringMatching(/^warning: This was not reviewed .*no pull request/),
    );
  });
});

test('without a ledger it is applied, and the reason is said', async () => {
  const story = reviewStory('warn');
  story.life.onStart = ({ ports }) => {
    Object.assign(ports, { ledger: { why: 'the state is not in S3' } });
  };
  const { transcript } = await story.apply(story.life.repository.push('direct'), one);
  expect(transcript.outputs['outcome']).toBe('succeeded');
  expect(transcript.lines).toContain(
    'warning: Whether this was reviewed is not known: there is no ledger: the state is not in S3.',
  );
});

describe('an older commit', () => {
  test('with another intent is refused once a newer one was rolled out, and can be accepted', async () => {
    const story = reviewStory();
    await story.propose(7, one);
    const older = story.merge(7);
    await story.apply(older);
    await story.propose(8, two);
    await story.apply(story.merge(8));
    const refused = await story.apply(older, one);
    expect(reasonsOf(refused)).toBe('commit-superseded');
    const fingerprint = /commit-superseded@([0-9a-f]{8})/.exec(refused.transcript.comments.at(-1)?.body ?? '')?.[1];
    expect(fingerprint).toBeDefined();
    const allow = [{ reason: 'commit-superseded', fingerprint: fingerprint ?? '' }] as const;
    story.life.request = { ...story.life.request, allow };
    expect(outcomeOf(await story.apply(older, one))).toBe('succeeded');
  });

  test('is refused also after a newer one was killed in the middle', async () => {
    const story = reviewStory();
    await story.propose(7, one);
    const older = story.merge(7);
    await story.propose(8, two);
    const newer = story.merge(8);
    killAfterUpdate(story);
    await story.apply(newer);
    story.life.unlock();
    expect(reasonsOf(await story.apply(older, one))).toContain('commit-superseded');
  });

  test('does not count as rolled out when it was refused itself', async () => {
    const story = reviewStory();
    await story.propose(7, one);
    const older = story.merge(7);
    await story.apply(story.life.repository.push('unseen'), two);
    expect(outcomeOf(await story.apply(older, one))).toBe('succeeded');
  });
});

test('the ledger has who planned and who rolled out, and no secret', async () => {
  const story = reviewStory();
  await story.propose(7, one);
  await story.apply(story.merge(7));
  const { objects } = story.life.ledger;
  const kinds = [...objects.keys()].map((key) => key.replace(/[0-9a-f]{40,}|\d{8}T\d{9}Z/g, '…'));
  expect(kinds.toSorted()).toEqual(['plans/…/7-…-42-1.json', 'rollouts/…-43-1-started.json', 'rollouts/…-43-1.json']);
  // Its value; `canary` is also the name of a member.
  expect([...objects.values()].join('')).not.toMatch(/: "canary"/);
  const last = JSON.parse([...objects.values()].at(-1) ?? '') as Record<string, unknown>;
  expect(last).toMatchObject({ commit: commitOf('merge of 7'), pull: 7, outcome: 'succeeded' });
  expect(last['accountsByClass']).toMatchObject({ current: 4 });
});
