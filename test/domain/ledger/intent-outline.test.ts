import { createHash } from 'node:crypto';

import { expect, test } from '@jest/globals';

import { canonicalIntent } from '../../../src/domain/intent.ts';
import { describeIntentChange, outlineIntent } from '../../../src/domain/ledger/intent-outline.ts';
import type { StackSetDefinition } from '../../../src/domain/stack-set/stack-set-definition.ts';
import { rolloutRequest, wantedDefinition } from '../../in-memory/wanted.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const outline = (definition: StackSetDefinition, changes: Parameters<typeof rolloutRequest>[0] = {}) => {
  const { stackSet, targets, preferences, update } = rolloutRequest(changes);
  return outlineIntent(canonicalIntent({ stackSet, definition, targets, preferences, update }), sha256);
};

test('the same intent has no difference', () => {
  expect(describeIntentChange(outline(wantedDefinition()), outline(wantedDefinition()))).toEqual([]);
});

test('the template is in it as hashes of its parts alone', () => {
  const text = JSON.stringify(outline(wantedDefinition()));
  expect(text).not.toContain('sts:AssumeRole');
  expect(text).toMatch(/"Resources":\{"\w+":"[0-9a-f]{12}"/);
});

test('what differs is named by its path, with values but for the template', () => {
  const before = outline(wantedDefinition());
  const targets = { organizationalUnitIds: ['ou-ab12-11111111'], excludedAccountIds: [], regions: ['us-east-1'] };
  const after = outline({ ...wantedDefinition('second'), tags: { Team: 'sec' } }, { targets });
  expect(describeIntentChange(before, after).toSorted()).toEqual([
    'definition.tags.Team is added ("sec")',
    'definition.template.Resources.Role differs',
    'targets.organizationalUnitIds [] becomes ["ou-ab12-11111111"]',
  ]);
});

test('a secret value takes no part', () => {
  const definition = { ...wantedDefinition(), parameters: { ExternalId: 'secret-4711' } };
  expect(JSON.stringify(outline(definition))).not.toContain('secret-4711');
});
