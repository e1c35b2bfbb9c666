import { describe, expect, test } from '@jest/globals';
import { reviewDefinition } from '../../../src/domain/iam/review/definition-review.ts';
import type { StackSetDefinition } from '../../../src/domain/stack-set/stack-set-definition.ts';
import { renderRoles } from '../../../src/report/plan/role/role-table.ts';
import { organizationOf } from '../sample-organization.ts';
import { liveKnowledge } from '../sample-policies.ts';
import { canary, definitionOf, triage, triageWithPassRole } from '../sample-reports.ts';

function rows(
  before: StackSetDefinition,
  after: StackSetDefinition,
  cap = Number.POSITIVE_INFINITY,
): readonly string[] {
  const { roles, reviews } = reviewDefinition({
    change: { kind: 'update', before, after },
    organization: organizationOf(3),
    iam: liveKnowledge,
    reachesAccounts: true,
    regions: ['us-east-1'],
    partition: 'aws',
  });
  return renderRoles(roles, { accounts: 3, cap, reviews }).split('\n');
}

function policy(statement: object): { name: string; document: object } {
  return {
    name: 'triage',
    document: { Statement: [{ Effect: 'Allow', Action: 's3:PutObject', Resource: '*', ...statement }] },
  };
}

describe('permissions', () => {
  test('a statement that gets one more action shows that action alone', () => {
    const shown = rows(definitionOf({ policies: [triage] }), definitionOf({ policies: [triageWithPassRole] }));
    expect(shown).toContain('| ⚠️ gains |  | `iam:PassRole` on `*` (inline policy `triage`) |');
    expect(shown.join()).not.toContain('loses');
  });

  test('the way back is a loss without a warning, struck through', () => {
    const shown = rows(definitionOf({ policies: [triageWithPassRole] }), definitionOf({ policies: [triage] }));
    expect(shown).toContain('| loses | ~~`iam:PassRole` on `*`~~ (inline policy `triage`) |  |');
    expect(shown.join()).not.toContain('⚠️');
  });

  test('a statement that changes in more than one list stays whole; a harmless gain has no mark', () => {
    const after = definitionOf({ policies: [policy({ Action: 's3:PutAcl', Resource: 'arn:aws:s3:::logs' })] });
    const shown = rows(definitionOf({ policies: [policy({})] }), after);
    expect(shown).toContain('| gains |  | `s3:PutAcl` on `arn:aws:s3:::logs` (inline policy `triage`) |');
    expect(shown).toContain('| loses | ~~`s3:PutObject` on `*`~~ (inline policy `triage`) |  |');
  });

  test('everything but something, and conditions, are said', () => {
    const condition = { StringNotEquals: { 'aws:RequestedRegion': ['eu-west-1', 'us-east-1'] } };
    const after = definitionOf({ policies: [policy({ Action: undefined, NotAction: 'iam:*', Condition: condition })] });
    expect(rows(definitionOf(), after)).toContain(
      '| ⚠️ gains |  | everything except `iam:*` on `*`, if `aws:RequestedRegion` `StringNotEquals` `eu-west-1` or `us-east-1` (inline policy `triage`) |',
    );
  });

  test('a denial that goes away is a gain, a new one is a loss', () => {
    const deny = definitionOf({ policies: [policy({ Effect: 'Deny', Action: 'iam:PassRole' })] });
    // The role may not pass a role without the denial either.
    expect(rows(deny, definitionOf())).toContain(
      '| gains |  | no longer denied: `iam:PassRole` on `*` (inline policy `triage`) |',
    );
    expect(rows(definitionOf(), deny)).toContain(
      '| loses | newly denied: `iam:PassRole` on `*` (inline policy `triage`) |  |',
    );
  });

  test('gains come first, the worst of them at the top; of a statement the worst action', () => {
    const document = {
      Statement: [
        { Effect: 'Allow', Action: ['ec2:StartInstances', 'sts:AssumeRole'], Resource: '*' },
        { Effect: 'Allow', Action: 'iam:CreateUser', Resource: '*' },
      ],
    };
    const before = definitionOf({ policies: [triage] });
    const shown = rows(
      before,
      definitionOf({ policies: [{ name: 'wide', document }], parameters: { MaxSessionDuration: '7200' } }),
    );
    expect(shown.slice(2, 6)).toEqual([
      // Assuming any role is becoming administrator; a user without permissions is not.
      '| ⚠️ gains |  | `sts:AssumeRole`, `ec2:StartInstances` on `*` (inline policy `wide`)<br>`iam:CreateUser` on `*` (inline policy `wide`) |',
      expect.stringMatching(/^\| loses \|/),
      '| session length | 1 h | 2 h |',
      '',
    ]);
  });

  test('gains and trust are whole where losses are cut', () => {
    const actions = Array.from({ length: 40 }, (_, index) => `ec2:Do${'x'.repeat(index)}`);
    const wide = definitionOf({ policies: [policy({ Action: actions })] });
    const trusted = Array.from({ length: 40 }, (_, index) => `arn:aws:iam::${300_000_000_000 + index}:root`);
    const after = { ...wide, parameters: { ...wide.parameters, TrustedPrincipals: trusted.join(',') } };
    const gained = rows(definitionOf(), after, 5).join('\n');
    for (const action of actions) expect(gained).toContain(`\`${action}\``);
    for (const arn of trusted) expect(gained).toContain(arn.replace(/\D*(\d{12}).*/, 'account `$1`'));
    expect(rows(after, definitionOf(), 5).join()).toContain('and 35 more');
  });
});

describe('trust', () => {
  test('a new principal is a warning', () => {
    const parameters = { TrustedPrincipals: 'arn:aws:iam::444455556666:root,arn:aws:iam::777788889999:role/Auditor' };
    expect(rows(definitionOf(), definitionOf({ parameters }))).toContain(
      '| ⚠️ may be assumed by | account `444455556666` with external id | account `444455556666`, `arn:aws:iam::777788889999:role/Auditor` with external id |',
    );
  });

  test('a principal less is none', () => {
    const parameters = { TrustedPrincipals: 'arn:aws:iam::444455556666:root,arn:aws:iam::777788889999:root' };
    expect(rows(definitionOf({ parameters }), definitionOf())).toContain(
      '| may be assumed by | account `444455556666`, account `777788889999` with external id | account `444455556666` with external id |',
    );
  });

  test('an external id taken away is a warning twice', () => {
    const shown = rows(definitionOf(), definitionOf({ hasExternalId: false }));
    expect(shown).toContain(
      '| ⚠️ may be assumed by | account `444455556666` with external id | account `444455556666` |',
    );
    expect(shown).toContain('| ⚠️ external id | required | none: no principal has to present one |');
  });

  test('another external id is shown without the id', () => {
    const shown = rows(definitionOf(), definitionOf({ parameters: { ExternalId: `${canary}-2` } }));
    expect(shown).toContain(
      '| ⚠️ external id | required | another one: who assumes the role must present the new one |',
    );
    expect(shown.join()).not.toContain(canary);
  });

  test('that stays is said in one line', () => {
    const shown = rows(definitionOf(), definitionOf({ parameters: { MaxSessionDuration: '5400' } }));
    expect(shown).toContain('| session length | 1 h | 1 h 30 min |');
    expect(shown).toContain(
      'Unchanged: name, path, `ReadOnlyAccess`, `SecurityAudit`; trusted: account `444455556666` with external id.',
    );
  });
});

describe('managed policies', () => {
  test('AWS’s by name, others in full; what another policy allows cannot be seen, so it is marked', () => {
    const managedPolicyArns = [
      'arn:aws:iam::aws:policy/SecurityAudit',
      { 'Fn::Sub': 'arn:aws:iam::${AWS::AccountId}:policy/SecurityAudit' },
    ];
    const shown = rows(definitionOf(), definitionOf({ managedPolicyArns }));
    expect(shown).toContain('| ⚠️ gains |  | `arn:aws:iam::${AWS::AccountId}:policy/SecurityAudit` |');
    expect(shown).toContain('| loses | ~~`ReadOnlyAccess`~~ |  |');
  });

  test('the same policy in another spelling is no change; in another partition it is one', () => {
    const spelled = (partition: string): StackSetDefinition =>
      definitionOf({
        managedPolicyArns: ['SecurityAudit', 'ReadOnlyAccess'].map((name) => ({
          'Fn::Sub': `arn:${partition}:iam::aws:policy/${name}`,
        })),
      });
    expect(rows(definitionOf(), spelled('${AWS::Partition}'))).toEqual(['']);
    expect(rows(definitionOf(), spelled('aws-cn')).join()).toContain('⚠️ gains');
  });
});
