import { describe, expect, test } from '@jest/globals';

import { pickVersion } from '../../src/domain/stack-set/stack-set-version.ts';
import { describeObstacle, findWayBack } from '../../src/domain/way-back.ts';
import { definitionOf, instanceOf, member, organizationOf } from './landscape.ts';

const version = pickVersion(definitionOf());
const [current, outdated, suspended, stuck, gone] = [1, 2, 3, 4, 5].map((number) =>
  String(300_000_000_000 + number),
) as [string, string, string, string, string];
const organization = organizationOf([
  member(current),
  member(outdated),
  member(suspended, undefined, 'SUSPENDED'),
  member(stuck),
]);
const instances = [
  instanceOf(current),
  instanceOf(outdated, { status: 'OUTDATED' }),
  instanceOf(suspended, { status: 'OUTDATED' }),
  instanceOf(stuck, { status: 'INOPERABLE' }),
  instanceOf(gone, { status: 'OUTDATED' }),
];

describe('the way back of an update', () => {
  test('leads nowhere for active accounts that an update reaches and that are not up to date', () => {
    const { obstacle, notUpToDate } = findWayBack({ version, instances, organization });
    expect(obstacle).toBeUndefined();
    expect(notUpToDate).toEqual([{ accountId: outdated, region: 'us-east-1' }]);
  });

  test('is judged Region by Region', () => {
    const both = [instanceOf(current), instanceOf(current, { region: 'eu-west-1', status: 'OUTDATED' })];
    expect(findWayBack({ version, instances: both, organization }).notUpToDate).toEqual([
      { accountId: current, region: 'eu-west-1' },
    ]);
  });

  test('does not exist for a value that AWS hides', () => {
    const parameters = { ...version.parameters, Token: '****', Other: '*****' };
    const { obstacle } = findWayBack({ version: { ...version, parameters }, instances, organization });
    expect(obstacle).toEqual({ kind: 'hidden-parameters', names: ['Other', 'Token'] });
    expect(obstacle === undefined ? '' : describeObstacle(obstacle)).toContain('the parameters Other, Token (NoEcho)');
  });

  test.each([
    [51_200, undefined],
    [51_201, 'template-too-long'],
  ] as const)('a template of %i bytes', (bytes, kind) => {
    // Bytes, not characters.
    const templateBody = `${'é'.repeat(100)}${'x'.repeat(bytes - 200)}`;
    const { obstacle } = findWayBack({ version: { ...version, templateBody }, instances, organization });
    expect(obstacle?.kind).toBe(kind);
  });
});
