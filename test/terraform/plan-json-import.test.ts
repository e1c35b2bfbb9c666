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

/** The fixture of an update, as a plan that imports what differs in nothing; then changed by the test. */
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

describe('a stack set that is as it should be', () => {
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

  test('but for its preferences, which AWS does not keep, is told apart from an update', () => {
    const text = imported(({ before }) => {
      before['operation_preferences'] = [];
      before['timeouts'] = null;
    });
    expect(parsePlanJson(text)).toMatchObject({ isImport: true, change: { kind: 'preferences-only' } });
  });

  test('and in the state already is no import', () => {
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

  test('in what cannot be shown is unreadable', () => {
    const text = imported(({ before }) => {
      before['template_url'] = 'https://example.com/role.yaml';
    });
    expect(parsePlanJson(text).change.kind).toBe('unreadable');
  });

  test('so much that it must be replaced is a replacement', () => {
    const text = imported((change) => {
      change.actions = ['delete', 'create'];
    });
    expect(parsePlanJson(text).change.kind).toBe('replace');
  });

  test('hides every parameter of others: nobody has marked their secrets', () => {
    const { before } = adoptingUpdate((change) => {
      change.before['parameters'] = { ExternalId: 'old', Secret: 'old', RoleName: 'Audit' };
    });
    expect(before.sensitiveParameters).toEqual(['ExternalId', 'Secret']);
  });
});

describe('a template that was written as YAML', () => {
  const yaml = 'Resources:\n  Role:\n    Properties: { RoleName: !Sub "${Name}", Arn: !GetAtt A.B }\n';

  test('is read as JSON, and the form is remembered', () => {
    const { before } = adoptingUpdate((change) => {
      change.before['template_body'] = yaml;
    });
    expect(before.templateForm).toBe('YAML');
    expect(JSON.parse(before.templateBody)).toEqual({
      Resources: { Role: { Properties: { RoleName: { 'Fn::Sub': '${Name}' }, Arn: { 'Fn::GetAtt': ['A', 'B'] } } } },
    });
  });

  test('keeps the date of a policy a text', () => {
    const { before } = adoptingUpdate((change) => {
      change.before['template_body'] = 'Resources: { P: { Version: 2012-10-17 } }';
    });
    expect(before.templateBody).toContain('"2012-10-17"');
  });

  test.each([
    ['a tag nobody knows', 'Resources: !Unknown x'],
    ['no map', 'just a text'],
    ['no YAML', 'a: [b'],
  ])('and cannot be read (%s) stays as it is, for the reader to refuse', (_, text) => {
    const { before } = adoptingUpdate((change) => {
      change.before['template_body'] = text;
    });
    expect(before).toMatchObject({ templateBody: text });
    expect(before.templateForm).toBeUndefined();
  });

  test('JSON stays as it is written', () => {
    const { before } = adoptingUpdate((change) => {
      change.before['template_body'] = '{ "Resources": {} }';
    });
    expect(before.templateBody).toBe('{ "Resources": {} }');
    expect(before.templateForm).toBeUndefined();
  });
});
