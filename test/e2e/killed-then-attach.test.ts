import { expect } from '@jest/globals';

import { killedBesideTerraform, killedThenAttach } from '../stories/attached.ts';
import { holdToStory } from '../stories/hold-to-story.ts';
import { expectGolden, storyTimeoutMs } from './harness/expectations.ts';
import { playStory } from './harness/play-story.ts';

holdToStory(killedThenAttach, () => playStory('killed-then-attach'), {
  title: 'the post step of a run that was killed names the operation that goes on, and the next apply attaches to it',
  timeoutMs: storyTimeoutMs,
  sent: ({ staged: [killed] }) => {
    expect(killed!.interruption).toMatchObject({ signals: ['SIGKILL'] });
    expect(killed!.post?.exitCode).toBe(0);
  },
  reported: ({ runs: [ended], staged: [killed, attached] }) => {
    expect(killed!.post?.log).toContain('::error::This apply was ended before it could report');
    expect(killed!.comment).toContain(ended!.sentIds[0]);
    expect(killed!.comment).toContain('state-locked');
    expectGolden('killed-then-attach-1-apply', killed!.comment);
    expectGolden('killed-then-attach-2-apply', attached!.comment);
  },
});

holdToStory(killedBesideTerraform, () => playStory('killed-beside-terraform'), {
  title: 'the post step of an action that was killed alone lets terraform end, which then holds no lock',
  timeoutMs: storyTimeoutMs,
  sent: ({ staged: [killed] }) => {
    expect(killed!.interruption).toMatchObject({ how: 'kill-action', signals: ['SIGKILL'] });
    expect(killed!.interruption!.survivors.map(({ name }) => name)).toContain('terraform');
    expect(killed!.leftAfterPost).toEqual([]);
    expect(killed!.post?.exitCode).toBe(0);
    expect(killed!.post?.log.match(/gets one SIGINT/g)).toHaveLength(1);
    expect(killed!.post?.log).toContain('Terraform has ended.');
  },
  reported: ({ staged: [killed] }) => {
    expectGolden('killed-beside-terraform-1-apply', killed!.comment);
  },
});
