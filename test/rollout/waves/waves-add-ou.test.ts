import { expect, test } from '@jest/globals';

import { expectTruth, findEverHolders, findHolders, operationsOfOurs } from '../../in-memory/expect-truth.ts';
import { Life } from '../../in-memory/life.ts';
import { acceptedBy, observeLife } from '../../in-memory/observe-life.ts';
import { rolloutRequest, updateRequest, wantedDefinition } from '../../in-memory/wanted.ts';
import { holdToStory } from '../../stories/hold-to-story.ts';
import { sentBack } from '../../stories/sent-request.ts';
import { wavesAddOu } from '../../stories/waves-add-ou.ts';

const known = ['ou-ab12-production', 'ou-ab12-security'];
const added = 'ou-ab12-sandbox0';

holdToStory(
  wavesAddOu({ known, added, canaryUnit: 'ou-ab12-production' }),
  async () => {
    const targets = { organizationalUnitIds: known, excludedAccountIds: [], regions: ['us-east-1'] };
    const update = updateRequest({ strategy: 'waves' });
    const life = Life.empty({ accounts: 24, request: { targets, update } });
    const observed = observeLife(life);
    await observed.apply();
    life.wanted = wantedDefinition('second');
    life.request = rolloutRequest({ targets: { ...targets, organizationalUnitIds: [...known, added] }, update });
    await observed.plan();
    const { transcript } = await observed.apply();
    await observed.plan();
    return { ...observed, lines: transcript.lines };
  },
  {
    title: 'a change and a new OU in one apply: the known accounts in waves first, then the new ones',
    sent: ({ lines }) => {
      // Recorded before any new account gets it: an instance that fails is no reason to send the change once more.
      expect(lines.filter((line) => /^terraform|CreateStackInstances/.test(line))).toEqual([
        'terraform plan lock=true',
        'terraform record',
        'terraform plan lock=true',
      ]);
    },
    holders: ({ runs, life }) => {
      const sandbox = life.world.organization.accountsUnder(added).map(({ id }) => id);
      expect(runs[2]?.operations.at(-1)?.accounts).toEqual(sandbox.toSorted());
      expect(sandbox.length).toBeGreaterThan(1);
    },
  },
);

test('the change fails: the new OU gets nothing at all', async () => {
  const targets = { organizationalUnitIds: known, excludedAccountIds: [], regions: ['us-east-1'] };
  const update = updateRequest({ strategy: 'waves' });
  const life = Life.deployed({ accounts: 24, request: { targets, update } });
  const before = findHolders(life, wantedDefinition());
  const [bad = ''] = before;
  life.world.setFaults([{ kind: 'refuse', accounts: [bad], reason: 'denied-by-scp', attempts: 1 }]);
  life.wanted = wantedDefinition('second');
  life.request = rolloutRequest({
    targets: { ...targets, organizationalUnitIds: [...known, added] },
    update,
  });
  const ended = await life.apply();
  expect(ended.judgement?.outcome).toBe('rolled-back');
  expectTruth(life, ended);
  expect(operationsOfOurs(life).filter(({ action }) => action === 'CREATE')).toEqual([]);
  expect(acceptedBy(life).at(-1)).toEqual(sentBack('10'));
  const sandbox = life.world.organization.accountsUnder(added).map(({ id }) => id);
  expect(findEverHolders(life, life.wanted).filter((id) => sandbox.includes(id))).toEqual([]);
  expect([...findHolders(life, wantedDefinition())].sort()).toEqual([...before].sort());
});
