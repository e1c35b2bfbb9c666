import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';

import type { DefinitionChange } from '../../src/domain/stack-set/stack-set-definition.ts';
import { UserError } from '../../src/domain/user-error.ts';
import { parsePlanJson } from '../../src/terraform/plan-json.ts';

/** The fixtures are shortened plans of the bundled root by Terraform 1.11.4 with provider 5.100.0. */
function fixture(name: string): string {
  return readFileSync(new URL(`./fixtures/plans/${name}.json`, import.meta.url), 'utf8');
}

interface Change {
  actions: unknown[];
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
  after_unknown: unknown;
  before_sensitive: unknown;
  after_sensitive: unknown;
}

interface Plan {
  format_version: unknown;
  resource_changes: { address: unknown; type: string; mode: string; change: Change }[];
}

/** The text of a fixture after a change. */
function edited(name: string, edit: (change: Change, plan: Plan) => void): string {
  const plan = JSON.parse(fixture(name)) as Plan;
  edit(plan.resource_changes.find(({ type }) => type === 'aws_cloudformation_stack_set')!.change, plan);
  return JSON.stringify(plan);
}

function unreadable(text: string): string {
  const { change } = parsePlanJson(text);
  expect(change.kind).toBe('unreadable');
  return change.kind === 'unreadable' ? change.what : '';
}

const address = 'module.stackset_role.aws_cloudformation_stack_set.this';

describe('the change of a plan', () => {
  const cases: readonly (readonly [string, DefinitionChange['kind'], readonly [number, number, number]])[] = [
    ['create', 'create', [1, 0, 0]],
    ['update', 'update', [0, 1, 0]],
    ['no-op', 'none', [0, 0, 0]],
    ['preferences-only', 'preferences-only', [0, 1, 0]],
    ['replace', 'replace', [1, 0, 1]],
    ['tainted', 'replace', [1, 0, 1]],
    ['delete', 'delete', [0, 0, 1]],
    ['foreign-resource', 'unreadable', [1, 0, 0]],
    ['unknown-after-apply', 'unreadable', [0, 1, 0]],
    ['incomplete', 'unreadable', [0, 1, 0]],
  ];
  test.each(cases)('%s is %s', (name, kind, [add, change, destroy]) => {
    const plan = parsePlanJson(fixture(name));
    expect(plan.change.kind).toBe(kind);
    expect(plan.counts).toEqual({ add, change, destroy });
    expect(plan.terraformVersion).toBe('1.11.4');
  });

  test.each([
    ['replace', `${address} must be replaced: replace_because_cannot_update`],
    ['tainted', `${address} must be replaced: replace_because_tainted`],
    ['delete', `${address} would be deleted`],
  ])('%s says why', (name, why) => {
    expect(parsePlanJson(fixture(name)).change).toMatchObject({ why });
  });

  test.each([
    ['foreign-resource', 'terraform_data.note would be changed (create)'],
    ['unknown-after-apply', 'description is known only after apply'],
    ['incomplete', 'Terraform calls the plan incomplete'],
  ])('%s says what', (name, what) => {
    expect(unreadable(fixture(name))).toBe(what);
  });
});

describe('the definition', () => {
  const { change } = parsePlanJson(fixture('create'));
  const after = change.kind === 'create' ? change.after : undefined;

  test('is read in full', () => {
    expect(after).toMatchObject({
      name: 'audit',
      description: 'One IAM role in every account, managed by Terraform.',
      callAs: 'DELEGATED_ADMIN',
      permissionModel: 'SERVICE_MANAGED',
      parameters: { ExternalId: 'canary-external-id', MaxSessionDuration: '3600', RoleName: 'Audit' },
      capabilities: ['CAPABILITY_NAMED_IAM'],
      tags: { ManagedBy: 'StackSet', Purpose: 'CrossAccountSecurityAudit', Team: 'sec' },
      autoDeployment: { enabled: true, retainStacksOnAccountRemoval: true },
      operationPreferences: { maxConcurrentPercentage: 10, regionConcurrencyType: 'PARALLEL' },
    });
    expect(JSON.parse(after!.templateBody)).toHaveProperty('Resources.Role');
  });

  test('knows which parameters are secret', () => {
    expect(after!.sensitiveParameters).toEqual(['ExternalId']);
  });

  test.each([
    ['the whole map', { parameters: true }],
    ['everything', true],
  ])('%s marked secret: every parameter is', (_, sensitive) => {
    const text = edited('create', (inner) => {
      inner.after_sensitive = sensitive;
    });
    const parsed = parsePlanJson(text).change;
    expect(parsed).toMatchObject({ after: { sensitiveParameters: ['ExternalId', 'MaxSessionDuration', 'RoleName'] } });
  });

  const requireOf = (name: string): string =>
    edited('update', (inner) => {
      for (const side of [inner.before!, inner.after!]) {
        side['template_body'] = JSON.stringify({
          Parameters: { [name]: {} },
          Resources: {
            R: { Properties: { AssumeRolePolicyDocument: { Condition: { X: { 'sts:ExternalId': { Ref: name } } } } } },
          },
        });
      }
      inner.after!['template_body'] = '{"Resources":{}}';
      inner.before_sensitive = {};
      inner.after_sensitive = { parameters: { ExternalId: true } };
    });

  test('what is secret on one side of an update is secret on the other: by its mark, and by where it stands', () => {
    const { change: update } = parsePlanJson(requireOf('RoleName'));
    if (update.kind !== 'update') throw new Error(update.kind);
    expect(update.before.sensitiveParameters).toEqual(['ExternalId', 'RoleName']);
    expect(update.after.sensitiveParameters).toEqual(['ExternalId', 'RoleName']);
  });

  test('an update that only marks a value as secret changes nothing', () => {
    const text = edited('update', (inner) => {
      inner.before = inner.after;
      inner.before_sensitive = {};
    });
    expect(parsePlanJson(text).change).toMatchObject({
      kind: 'none',
      current: { sensitiveParameters: ['ExternalId'] },
    });
  });

  test('an update has both sides', () => {
    const update = parsePlanJson(fixture('update')).change;
    expect(update).toMatchObject({
      before: { parameters: { MaxSessionDuration: '3600' } },
      after: { parameters: { MaxSessionDuration: '7200' } },
    });
  });

  test('a tolerance is not lost', () => {
    const text = edited('update', ({ after: values }) => {
      values!['operation_preferences'] = [
        { failure_tolerance_percentage: 5, failure_tolerance_count: 2, max_concurrent_count: 0 },
      ];
    });
    expect(parsePlanJson(text).change).toMatchObject({
      after: { operationPreferences: { failureTolerancePercentage: 5, failureToleranceCount: 2 } },
    });
  });

  test('missing automatic deployment is undefined', () => {
    const text = edited('create', ({ after: values }) => {
      values!['auto_deployment'] = [];
    });
    expect(parsePlanJson(text).change).toMatchObject({ after: { autoDeployment: undefined } });
  });
});

describe('a change that touches no account', () => {
  test('a timeout alone', () => {
    const text = edited('preferences-only', ({ before, after }) => {
      after!['operation_preferences'] = before!['operation_preferences'];
      after!['timeouts'] = { update: '1h' };
    });
    expect(parsePlanJson(text).change.kind).toBe('preferences-only');
  });

  test.each(['description', 'tags_all', 'template_body', 'capabilities', 'call_as', 'auto_deployment'])(
    '%s is no such thing',
    (attribute) => {
      const others: Readonly<Record<string, unknown>> = {
        capabilities: [],
        tags_all: {},
        auto_deployment: [],
        call_as: 'SELF',
      };
      const text = edited('preferences-only', ({ after }) => {
        after![attribute] = others[attribute] ?? 'other';
      });
      expect(parsePlanJson(text).change.kind).toBe('update');
    },
  );
});

describe('a change that cannot be shown is unreadable', () => {
  test.each(['administration_role_arn', 'managed_execution', 'template_url', 'something_new'])('%s', (attribute) => {
    const text = edited('update', ({ after }) => {
      after![attribute] = 'other';
    });
    expect(unreadable(text)).toBe(`${address} would change ${attribute}, which cannot be shown`);
  });

  test.each([
    ['parameters', { parameters: { ExternalId: true } }],
    ['template_body', { template_body: true }],
    ['auto_deployment', { auto_deployment: [{ enabled: true }] }],
  ])('%s known only after apply', (attribute, unknown) => {
    const text = edited('create', (change) => {
      change.after_unknown = unknown;
    });
    expect(unreadable(text)).toBe(`${attribute} is known only after apply`);
  });

  test('but not an ARN that AWS assigns', () => {
    expect(parsePlanJson(fixture('create')).change.kind).toBe('create');
  });

  test.each([['forget'], ['read'], ['update,create'], ['']])('an action %j', (actions) => {
    const text = edited('update', (change) => {
      change.actions = actions === '' ? [] : actions.split(',');
    });
    expect(unreadable(text)).toContain('an action this version does not know');
  });

  test('a create that comes before the delete is a replacement', () => {
    const text = edited('replace', (change) => {
      change.actions = ['create', 'delete'];
    });
    expect(parsePlanJson(text).change.kind).toBe('replace');
  });

  test('two stack sets', () => {
    const text = edited('no-op', (_, plan) => {
      plan.resource_changes.push({ ...plan.resource_changes[0]!, address: 'other' });
    });
    expect(unreadable(text)).toBe('the plan holds more than one stack set');
  });

  test.each([
    ['an empty list', []],
    ['none', undefined],
  ])('no stack set: %s', (_, changes) => {
    const text = edited('no-op', (__, plan) => {
      Object.assign(plan, { resource_changes: changes });
    });
    expect(unreadable(text)).toBe('the plan holds no stack set');
  });

  test('instances that Terraform would manage', () => {
    const text = edited('no-op', (change, plan) => {
      const instances = { ...change, actions: ['delete'] };
      const type = 'aws_cloudformation_stack_instances';
      plan.resource_changes.push({ address: `${type}.this`, type, mode: 'managed', change: instances });
    });
    expect(unreadable(text)).toBe('aws_cloudformation_stack_instances.this would be changed (delete)');
  });

  test('but not the read of a data source', () => {
    const text = edited('no-op', (change, plan) => {
      const read = { ...change, actions: ['read'] };
      plan.resource_changes.push({ address: 'data.x.y', type: 'x', mode: 'data', change: read });
    });
    expect(parsePlanJson(text).change.kind).toBe('none');
  });
});

describe('a text that is not a plan is an error', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['another format', fixture('unknown-format'), 'format_version "2.0" is not known'],
    ['no format', '{}', 'format_version null is not known'],
    ['an errored plan', fixture('errored'), 'Terraform marked it as errored'],
    ['no JSON', 'Error: nothing', 'it is not JSON'],
    ['a list', '[]', 'the plan is not an object'],
    ['changes that are not a list', '{"format_version":"1.2","resource_changes":{}}', 'resource_changes is not a list'],
    [
      'a change that is text',
      '{"format_version":"1.2","resource_changes":["x"]}',
      'a resource change is not an object',
    ],
    [
      'a change without an address',
      '{"format_version":"1.2","resource_changes":[{"change":{}}]}',
      'a resource change has no address',
    ],
    [
      'another call_as',
      edited('create', ({ after }) => {
        after!['call_as'] = 'FRIEND';
      }),
      'call_as FRIEND is not known',
    ],
    [
      'no name',
      edited('create', ({ after }) => {
        delete after!['name'];
      }),
      'name is not a text',
    ],
    [
      'an update of nothing',
      edited('update', (change) => {
        change.before = null;
      }),
      'before is not an object',
    ],
  ];
  test.each(cases)('%s', (_, text, why) => {
    expect(() => parsePlanJson(text)).toThrow(UserError);
    expect(() => parsePlanJson(text)).toThrow(why);
    expect(() => parsePlanJson(text)).toThrow('nothing is applied');
  });

  test('but not a plan of any 1.x format, to which Terraform only adds members', () => {
    const text = edited('update', (_, plan) => {
      plan.format_version = '1.9';
    });
    expect(parsePlanJson(text).change.kind).toBe('update');
  });
});

test('no error and no refusal contains the external id', () => {
  const names = ['replace', 'tainted', 'delete', 'foreign-resource', 'unknown-after-apply', 'incomplete'];
  for (const name of names) expect(JSON.stringify(parsePlanJson(fixture(name)))).not.toContain('canary-external-id');
});

describe('a state that lacks what AWS has', () => {
  const drifted = (name: string, changes: Record<string, unknown>): string => {
    const plan = JSON.parse(fixture(name)) as Plan & { resource_drift?: unknown };
    const resource = plan.resource_changes.find(({ type }) => type === 'aws_cloudformation_stack_set')!;
    const before = { ...resource.change.after, ...changes };
    const change = { ...resource.change, actions: ['update'], before };
    return JSON.stringify({ ...plan, resource_drift: [{ ...resource, change }] });
  };

  test.each([
    ['a template', { template_body: '{}' }, true],
    ['a tag', { tags_all: { Old: 'yes' } }, true],
    ['preferences alone, which AWS does not report', { operation_preferences: [] }, undefined],
    ['nothing that is shown', { stack_set_id: 'other' }, undefined],
  ])('%s', (_, changes, isStateBehind) => {
    expect(parsePlanJson(drifted('no-op', changes)).isStateBehind).toBe(isStateBehind);
  });
});
