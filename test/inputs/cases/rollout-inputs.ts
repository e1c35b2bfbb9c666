import { empty } from './input-case.ts';
import type { InputCase } from './input-case.ts';

const booleans = [
  ['true', true],
  ['True', true],
  ['TRUE', true],
  ['false', false],
  [' False ', false],
  ['FALSE', false],
] as const;
const noBooleans = ['yes', 'on', '1', 'tRUE', 'true,false', 'null'];
const durations = [
  ['4h', 14_400_000],
  ['5h30m', 19_800_000],
  ['90m', 5_400_000],
  ['45s', 45_000],
  ['1h0m1s', 3_601_000],
  ['120h', 432_000_000],
] as const;
const noDurations = [
  '90',
  '4 h',
  '1.5h',
  '-1h',
  '30m1h',
  '4H',
  '0s',
  '0h0m',
  '121h',
  '1d',
  'h',
  '999999999999999999999h',
];
const noPercentages = ['101', '-1', '5.0', '5%', '1e1', '010', '+5', 'ten', '0x10'];

/** The inputs that describe targets, preferences, comments and accepted reasons. */
export const rolloutInputs = {
  'organizational-unit-ids': {
    pick: ({ request }) => request.targets.organizationalUnitIds,
    unset: [],
    blank: empty,
    good: [
      ['r-ab12', ['r-ab12']],
      ['ou-ab12-11112222\n# old\nou-ab12-33334444, ou-ab12-11112222', ['ou-ab12-11112222', 'ou-ab12-33334444']],
    ],
    malformed: [
      'root',
      'ou-ab12',
      'OU-ab12-11112222',
      'r-ab1',
      'ou-ab12-1111222',
      'ou-ab12-11112222 r-ab12',
      '111122223333',
    ],
  },
  'excluded-account-ids': {
    pick: ({ request }) => request.targets.excludedAccountIds,
    unset: [],
    blank: [],
    good: [
      ['000000000012,111122223333', ['000000000012', '111122223333']],
      ['# none', []],
    ],
    malformed: ['12', '111122223333 444455556666', 'sandbox', '1111-2222-3333'],
  },
  regions: {
    pick: ({ request }) => request.targets.regions,
    unset: ['us-east-1'],
    blank: empty,
    good: [
      ['eu-central-1', ['eu-central-1']],
      ['us-east-1,us-east-1', ['us-east-1']],
    ],
    malformed: ['us-east', 'US-EAST-1', 'virginia', 'us_east_1', '*', 'us-east-1a'],
  },
  'region-concurrency': {
    pick: ({ request }) => request.preferences.regionConcurrency,
    unset: 'parallel',
    blank: empty,
    good: [
      ['parallel', 'parallel'],
      ['sequential', 'sequential'],
    ],
    malformed: ['SEQUENTIAL', 'Parallel', 'serial', 'true'],
    beside: { 'template-file': 'role.yaml', 'external-id': undefined, 'update-strategy': 'waves' },
  },
  'call-as': {
    pick: ({ request }) => request.stackSet.callAs,
    unset: 'DELEGATED_ADMIN',
    blank: empty,
    good: [
      ['SELF', 'SELF'],
      ['DELEGATED_ADMIN', 'DELEGATED_ADMIN'],
    ],
    malformed: ['self', 'DELEGATED-ADMIN', 'delegated_admin', 'ADMIN'],
  },
  'auto-deployment': {
    pick: ({ request }) => request.autoDeployment.enabled,
    unset: true,
    blank: empty,
    good: booleans,
    malformed: noBooleans,
  },
  'retain-stacks-on-account-removal': {
    pick: ({ request }) => request.autoDeployment.retainStacksOnAccountRemoval,
    unset: true,
    blank: empty,
    good: booleans,
    malformed: noBooleans,
  },
  'max-concurrent-percentage': {
    pick: ({ request }) => request.preferences.maxConcurrentPercentage,
    unset: 10,
    blank: empty,
    good: [
      ['1', 1],
      ['100', 100],
    ],
    malformed: ['0', ...noPercentages],
  },
  'initial-failure-tolerance-percentage': {
    pick: ({ request }) => request.preferences.initialFailureTolerancePercentage,
    unset: 10,
    blank: empty,
    good: [
      ['0', 0],
      ['100', 100],
    ],
    malformed: noPercentages,
  },
  'initial-max-concurrent-percentage': {
    pick: ({ request }) => request.preferences.initialMaxConcurrentPercentage,
    unset: 25,
    blank: empty,
    good: [
      ['1', 1],
      ['100', 100],
    ],
    malformed: ['0', ...noPercentages],
  },
  'update-strategy': {
    pick: ({ request }) => request.update.strategy,
    unset: 'terraform',
    blank: empty,
    good: [
      ['terraform', 'terraform'],
      ['waves\n', 'waves'],
    ],
    malformed: ['Waves', 'wave', 'all-at-once', 'true', 'terraform,waves'],
  },
  'canary-accounts': {
    pick: ({ request }) => request.update.canary,
    unset: { kind: 'count', count: 1 },
    blank: empty,
    good: [
      ['1', { kind: 'count', count: 1 }],
      ['# some\n 12 ', { kind: 'count', count: 12 }],
      ['100000', { kind: 'count', count: 100_000 }],
      ['000000000012', { kind: 'accounts', accountIds: ['000000000012'] }],
      ['111122223333', { kind: 'accounts', accountIds: ['111122223333'] }],
      [
        '000000000012,111122223333\n# sandbox\n000000000012',
        { kind: 'accounts', accountIds: ['000000000012', '111122223333'] },
      ],
    ],
    malformed: [
      '0',
      '-1',
      '01',
      '1.5',
      '10%',
      '1e1',
      'one',
      '100001',
      '12345678901',
      '1234567890123',
      '1111-2222-3333',
      '2,111122223333',
      '1,2',
      '111122223333 444455556666',
    ],
    beside: { 'update-strategy': 'waves' },
  },
  'on-failure': {
    pick: ({ request }) => request.update.onFailure,
    unset: 'rollback',
    blank: empty,
    good: [
      ['rollback', 'rollback'],
      [' hold ', 'hold'],
    ],
    malformed: ['roll-back', 'Rollback', 'stop', 'false', 'rollback,hold'],
  },
  'operation-wait-timeout': {
    pick: ({ request }) => request.operationWaitTimeoutMs,
    unset: 14_400_000,
    blank: empty,
    good: durations,
    malformed: noDurations,
  },
  'rollout-timeout': {
    pick: ({ request }) => request.rolloutTimeoutMs,
    unset: 19_800_000,
    blank: empty,
    good: durations,
    malformed: noDurations,
  },
  tags: {
    pick: ({ request }) => request.tags,
    unset: {},
    blank: {},
    good: [
      ['Team=security', { Team: 'security' }],
      [
        '# ours\nTeam = red = blue \nPurpose=,Cost Center=1+1',
        { Team: 'red = blue', Purpose: '', 'Cost Center': '1+1' },
      ],
      ['__proto__=x', Object.fromEntries([['__proto__', 'x']])],
    ],
    malformed: [
      'Team',
      '=x',
      'Team=a,b',
      'aws:Team=x',
      'AWS:x=y',
      'Team=a\nTeam=a',
      'Team=a\nteam=b',
      'purpose=audit',
      'Te*m=x',
      'Team=<b>',
      `${'k'.repeat(129)}=x`,
      `Team=${'v'.repeat(257)}`,
      Array.from({ length: 49 }, (_, index) => `tag${index}=x`).join('\n'),
    ],
  },
  comment: {
    pick: ({ request }) => request.comment,
    unset: 'always',
    blank: empty,
    good: [
      ['always', 'always'],
      ['changes-only', 'changes-only'],
      ['never', 'never'],
    ],
    malformed: ['Always', 'true', 'false', 'changes'],
  },
  allow: {
    pick: ({ request }) => request.allow,
    unset: [],
    blank: [],
    good: [
      ['role-renamed', ['role-renamed']],
      ['no-external-id,retain-off\n# why\nno-external-id', ['no-external-id', 'retain-off']],
    ],
    malformed: [
      'everything',
      'wildcard-principal',
      'replaces-stack-set',
      'deletes-stack-set',
      'stack-set-exists',
      'accounts-lose-instances',
      'update-tolerance-not-zero',
      'role-path-changed',
      'No-External-Id',
    ],
  },
} as const satisfies Readonly<Record<string, InputCase>>;
