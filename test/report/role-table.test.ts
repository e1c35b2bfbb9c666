import { describe, expect, test } from '@jest/globals';
import { compareRoles } from '../../src/domain/iam/role-change.ts';
import { readTemplate } from '../../src/domain/iam/template.ts';
import type { StackSetDefinition } from '../../src/domain/stack-set/stack-set-definition.ts';
import { renderRoles } from '../../src/report/plan/role-table.ts';
import { canary, definitionOf, triage, triageWithPassRole } from './sample-reports.ts';

function rows(before: StackSetDefinition, after: StackSetDefinition): readonly string[] {
  const comparison = compareRoles({
    before: readTemplate(before.templateBody, before.parameters),
    after: readTemplate(after.templateBody, after.parameters),
    isExternalIdChanged: before.parameters['ExternalId'] !== after.parameters['ExternalId'],
  });
  return renderRoles(comparison, Number.POSITIVE_INFINITY).split('\n');
}

function policy(statement: object): { name: string; document: object } {
  return {
    name: 'triage',
    document: { Statement: [{ Effect: 'Allow', Action: 's3:GetObject', Resource: '*', ...statement }] },
  };
}

describe('permissions', () => {
  test('a statement that gets one more action shows that action alone', () => {
    const shown = rows(definitionOf({ policies: [triage] }), definitionOf({ policies: [triageWithPassRole] }));
    expect(shown).toContain('| ⚠️ may now do | – | `iam:PassRole` on `*` (inline policy `triage`) |');
    expect(shown.join()).not.toContain('may no longer do');
  });

  test('the way back is a loss without a warning', () => {
    const shown = rows(definitionOf({ policies: [triageWithPassRole] }), definitionOf({ policies: [triage] }));
    expect(shown).toContain('| may no longer do | `iam:PassRole` on `*` (inline policy `triage`) | – |');
    expect(shown.join()).not.toContain('⚠️ may now do');
  });

  test('a statement that changes in more than one list stays whole', () => {
    const after = definitionOf({ policies: [policy({ Action: 's3:PutObject', Resource: 'arn:aws:s3:::logs/*' })] });
    const shown = rows(definitionOf({ policies: [policy({})] }), after);
    expect(shown).toContain('| ⚠️ may now do | – | `s3:PutObject` on `arn:aws:s3:::logs/*` (inline policy `triage`) |');
    expect(shown).toContain('| may no longer do | `s3:GetObject` on `*` (inline policy `triage`) | – |');
  });

  test('everything but something, and conditions, are said', () => {
    const condition = { StringNotEquals: { 'aws:RequestedRegion': ['eu-west-1', 'us-east-1'] } };
    const after = definitionOf({ policies: [policy({ Action: undefined, NotAction: 'iam:*', Condition: condition })] });
    expect(rows(definitionOf(), after)).toContain(
      '| ⚠️ may now do | – | everything except `iam:*` on `*`, if `aws:RequestedRegion` `StringNotEquals` `eu-west-1` or `us-east-1` (inline policy `triage`) |',
    );
  });

  test('a denial that goes away is a warning, a new one is none', () => {
    const deny = definitionOf({ policies: [policy({ Effect: 'Deny' })] });
    expect(rows(deny, definitionOf())).toContain(
      '| ⚠️ no longer denied | `s3:GetObject` on `*` (inline policy `triage`) | – |',
    );
    expect(rows(definitionOf(), deny)).toContain('| now denied | – | `s3:GetObject` on `*` (inline policy `triage`) |');
  });
});

describe('trust', () => {
  test('a new principal is a warning', () => {
    const parameters = { TrustedPrincipals: 'arn:aws:iam::444455556666:root,arn:aws:iam::777788889999:role/Auditor' };
    expect(rows(definitionOf(), definitionOf({ parameters }))).toContain(
      '| ⚠️ may assume it | account `444455556666`, with external id | account `444455556666`, `arn:aws:iam::777788889999:role/Auditor`, with external id |',
    );
  });

  test('a principal less is none', () => {
    const parameters = { TrustedPrincipals: 'arn:aws:iam::444455556666:root,arn:aws:iam::777788889999:root' };
    expect(rows(definitionOf({ parameters }), definitionOf())).toContain(
      '| may assume it | account `444455556666`, account `777788889999`, with external id | account `444455556666`, with external id |',
    );
  });

  test('an external id taken away is a warning twice', () => {
    const shown = rows(definitionOf(), definitionOf({ hasExternalId: false }));
    expect(shown).toContain('| ⚠️ may assume it | account `444455556666`, with external id | account `444455556666` |');
    expect(shown).toContain('| ⚠️ external id | required | none: no principal has to present one |');
  });

  test('another external id is shown without the id', () => {
    const shown = rows(definitionOf(), definitionOf({ parameters: { ExternalId: `${canary}-2` } }));
    expect(shown).toContain(
      '| ⚠️ external id | required | another one: who assumes the role must present the new one |',
    );
    expect(shown.join()).not.toContain(canary);
  });
});

test('AWS’s own policies are named shortly in every partition', () => {
  const managedPolicyArns = ['arn:${AWS::Partition}:iam::aws:policy/job-function/ViewOnlyAccess'];
  expect(rows(definitionOf(), definitionOf({ managedPolicyArns })).join()).toContain('`ViewOnlyAccess`');
});

test('managed policies: AWS’s by name, others in full, new ones marked', () => {
  const managedPolicyArns = [
    'arn:aws:iam::aws:policy/SecurityAudit',
    'arn:aws:iam::${AWS::AccountId}:policy/SecurityAudit',
  ];
  expect(rows(definitionOf(), definitionOf({ managedPolicyArns }))).toContain(
    '| ⚠️ managed policies | `ReadOnlyAccess`, `SecurityAudit` | **new** `arn:aws:iam::${AWS::AccountId}:policy/SecurityAudit`, `SecurityAudit` |',
  );
});
