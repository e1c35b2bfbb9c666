import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';

import type { DefinitionChange } from '../../src/domain/stack-set/stack-set-definition.ts';
import { parsePlanJson } from '../../src/terraform/plan-json.ts';

interface Change {
  actions: string[];
  before: Record<string, unknown>;
  after: Record<string, unknown>;
  before_sensitive: unknown;
  after_sensitive: unknown;
  importing?: { id: string };
}

/** The fixture of an update as an import without any difference, which the test then changes. */
function imported(edit: (change: Change) => void = () => undefined): string {
  const text = readFileSync(new URL('./fixtures/plans/update.json', import.meta.url), 'utf8');
  const plan = JSON.parse(text) as { resource_changes: { type: string; change: Change }[] };
  const { change } = plan.resource_changes.find(({ type }) => type === 'aws_cloudformation_stack_set')!;
  change.importing = { id: 'audit,DELEGATED_ADMIN' };
  change.before = structuredClone(change.after);
  change.before_sensitive = {};
  edit(change);
  return JSON.stringify(plan);
}

function adoptingUpdate(edit: (change: Change) => void): Extract<DefinitionChange, { kind: 'update' }> {
  const { change } = parsePlanJson(imported(edit));
  if (change.kind !== 'update') throw new Error(`an ${change.kind}`);
  return change;
}

describe('a stack set without a difference', () => {
  test('is adopted', () => {
    const text = imported((change) => {
      change.actions = ['no-op'];
    });
    expect(parsePlanJson(text)).toMatchObject({
      isImport: true,
      change: { kind: 'adopt', current: { name: 'audit' } },
    });
  });

  test('is adopted, too, when Terraform says update because a value becomes sensitive', () => {
    expect(parsePlanJson(imported())).toMatchObject({ change: { kind: 'adopt' }, counts: { change: 1 } });
  });

  test('except its preferences, which AWS does not store, is not an update', () => {
    const text = imported(({ before }) => {
      before['operation_preferences'] = [];
      before['timeouts'] = null;
    });
    expect(parsePlanJson(text)).toMatchObject({ isImport: true, change: { kind: 'preferences-only' } });
  });

  test('that is in the state already is not an import', () => {
    const text = imported((change) => {
      change.actions = ['no-op'];
      delete change.importing;
    });
    expect(parsePlanJson(text)).toMatchObject({ isImport: false, change: { kind: 'none' } });
  });
});

describe('a stack set that differs', () => {
  test.each(['description', 'tags_all', 'template_body', 'auto_deployment', 'capabilities'])(
    'in %s is adopted with an update',
    (attribute) => {
      const others: Readonly<Record<string, unknown>> = { tags_all: {}, auto_deployment: [], capabilities: [] };
      const update = adoptingUpdate(({ before }) => {
        before[attribute] = others[attribute] ?? 'other';
      });
      expect(update.isAdoption).toBe(true);
    },
  );

  test('in an attribute that cannot be shown is unreadable', () => {
    const text = imported(({ before }) => {
      before['template_url'] = 'https://example.com/role.yaml';
    });
    expect(parsePlanJson(text).change.kind).toBe('unreadable');
  });

  test('and must be replaced is a replacement', () => {
    const text = imported((change) => {
      change.actions = ['delete', 'create'];
    });
    expect(parsePlanJson(text).change.kind).toBe('replace');
  });

  test('hides every third-party parameter, because its secrets are not marked', () => {
    const { before } = adoptingUpdate((change) => {
      change.before['parameters'] = { ExternalId: 'old', Secret: 'old', RoleName: 'Audit' };
    });
    expect(before.sensitiveParameters).toEqual(['ExternalId', 'Secret']);
  });
});

describe('a YAML template', () => {
  const yaml = 'Resources:\n  Role:\n    Properties: { RoleName: !Sub "${Name}", Arn: !GetAtt A.B }\n';

  test('becomes JSON, and the definition names its form', () => {
    const { before } = adoptingUpdate((change) => {
      change.before['template_body'] = yaml;
    });
    expect(before.templateForm).toBe('YAML');
    expect(JSON.parse(before.templateBody)).toEqual({
      Resources: { Role: { Properties: { RoleName: { 'Fn::Sub': '${Name}' }, Arn: { 'Fn::GetAtt': ['A', 'B'] } } } },
    });
  });

  test('keeps the date of a policy as text', () => {
    const { before } = adoptingUpdate((change) => {
      change.before['template_body'] = 'Resources: { P: { Version: 2012-10-17 } }';
    });
    expect(before.templateBody).toContain('"2012-10-17"');
  });

  test.each([
    ['an unknown tag', 'Resources: !Unknown x'],
    ['a number that loses its text', 'Resources: {A: 012345678901}'],
    ['no map', 'just a text'],
    ['no YAML', 'a: [b'],
  ])('that cannot be read (%s) stays unchanged, so that the reader refuses it', (_, text) => {
    const { before } = adoptingUpdate((change) => {
      change.before['template_body'] = text;
    });
    expect(before).toMatchObject({ templateBody: text });
    expect(before.templateForm).toBeUndefined();
  });

  test('that is JSON stays unchanged', () => {
    const { before } = adoptingUpdate((change) => {
      change.before['template_body'] = '{ "Resources": {} }';
    });
    expect(before.templateBody).toBe('{ "Resources": {} }');
    expect(before.templateForm).toBeUndefined();
  });
});
