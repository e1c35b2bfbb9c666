import { describe, expect, test } from '@jest/globals';

import { apply } from '../../../src/commands/apply.ts';
import { plan } from '../../../src/commands/plan.ts';
import type { Ports } from '../../../src/ports.ts';
import type { DefinitionChange } from '../../../src/domain/stack-set/stack-set-definition.ts';
import {
  accountId,
  definition,
  instance,
  MemoryWorld,
  operation,
  request,
  roleTemplate,
} from '../../in-memory/memory-world.ts';

const adopting = request({ importExisting: true });
const planned = { outcome: 'planned', failureReason: undefined };
const succeeded = { outcome: 'succeeded', failureReason: undefined };

/** A stack set that no state holds and that is as it should be. */
function equal(): MemoryWorld {
  const world = MemoryWorld.deployed();
  world.change = { kind: 'adopt', current: definition() };
  return world;
}

/** The same with another definition; Terraform's update reaches every account. */
function different(before: Parameters<typeof definition>[0]): MemoryWorld {
  const world = MemoryWorld.deployed();
  world.change = { kind: 'update', before: definition(before), after: definition(), isAdoption: true };
  world.onApply = () => {
    world.operations.unshift(operation({ id: 'terraform-1' }));
    world.instances = world.instances.map((old) => ({ ...old, lastOperationId: 'terraform-1' }));
  };
  return world;
}

const sent = ({ transcript }: MemoryWorld): readonly string[] =>
  transcript.filter((line) => /^(?:terraform|Create)/.test(line));

describe('whether there is something to adopt', () => {
  test('is asked before Terraform plans: importing nothing is an error to it', async () => {
    const world = new MemoryWorld();
    world.change = { kind: 'create', after: definition() };
    expect(await plan(world.ports(), adopting)).toEqual(planned);
    expect(sent(world)).toEqual(['terraform plan lock=false']);
  });

  test('is passed to Terraform when there is', async () => {
    const world = equal();
    await plan(world.ports(), adopting);
    expect(sent(world)).toEqual(['terraform plan lock=false adopts=audit']);
  });

  test('is not asked without import-existing: Terraform starts at once', async () => {
    const world = MemoryWorld.deployed();
    await plan(world.ports(), request());
    expect(sent(world)).toEqual(['terraform plan lock=false']);
  });

  test('that cannot be found out ends the plan', async () => {
    const world = equal();
    const ports = world.ports();
    const stackSets = { ...ports.stackSets, find: () => Promise.reject(new Error('no AWS')) };
    await expect(plan({ ...ports, stackSets }, adopting)).rejects.toThrow('no AWS');
    expect(sent(world)).toEqual([]);
  });
});

describe('a stack set that is as it should be', () => {
  test('is something to do, and no account is touched', async () => {
    const world = equal();
    expect(await plan(world.ports(), adopting)).toEqual(planned);
    expect(world.outputs).toMatchObject({ 'has-changes': 'true', gate: 'allowed' });
    const [comment] = world.comments;
    expect(comment?.body).toContain('adopts the existing stack set');
    expect(comment?.body).toContain('no account is touched');
  });

  test('is recorded by apply without an operation, and every account is proven', async () => {
    const world = equal();
    expect(await apply(world.ports(), adopting)).toEqual(succeeded);
    expect(sent(world)).toEqual(['terraform plan lock=true adopts=audit', 'terraform apply']);
    expect(world.outputs).toMatchObject({ 'operation-id': '', 'accounts-current': '3', 'has-changes': 'true' });
    expect(world.comments.at(-1)?.body).toContain('stack set adopted, 3 of 3 accounts are up to date');
  });

  test('waits for an operation that runs already, and is planned again', async () => {
    const world = equal();
    world.operations.unshift(operation({ id: 'console', status: 'RUNNING', endedAt: undefined }));
    world.onSleep = () => {
      world.operations = [operation({ id: 'console' })];
    };
    expect(await apply(world.ports(), adopting)).toEqual(succeeded);
    expect(sent(world).filter((line) => line.startsWith('terraform plan'))).toHaveLength(2);
  });

  test('gets its missing accounts in the same apply', async () => {
    const world = equal();
    world.instances.pop();
    world.onCreateInstances = ({ operationId }) => {
      world.operations.unshift(
        operation({ id: operationId, action: 'CREATE', preferences: { failureTolerancePercentage: 10 } }),
      );
      world.instances.push(instance(3, { lastOperationId: operationId }));
    };
    expect(await apply(world.ports(), adopting)).toEqual(succeeded);
    expect(sent(world).slice(1)).toEqual([
      'terraform apply',
      expect.stringMatching(/^CreateStackInstances .* 300000000003$/),
    ]);
  });

  test('with an OUTDATED account is recorded, and the account updated', async () => {
    const world = equal();
    world.operations.unshift(operation({ id: 'console', status: 'FAILED' }));
    world.instances[1] = instance(2, { status: 'OUTDATED', detailedStatus: 'FAILED', lastOperationId: 'console' });
    world.onUpdateInstances = ({ operationId }) => {
      world.operations.unshift(operation({ id: operationId }));
      world.instances[1] = instance(2, { lastOperationId: operationId });
    };
    expect(await apply(world.ports(), adopting)).toEqual(succeeded);
    expect(sent(world)).toContain('terraform apply');
    expect(world.transcript.find((line) => line.startsWith('heal '))).toMatch(new RegExp(`${accountId(2)}$`));
  });

  test('with an account that nothing can update is recorded, and red for that account', async () => {
    const world = equal();
    world.instances[1] = instance(2, { status: 'INOPERABLE', lastOperationId: 'console' });
    expect(await apply(world.ports(), adopting)).toEqual({ outcome: 'failed', failureReason: 'accounts-behind' });
    expect(sent(world)).toContain('terraform apply');
    expect(world.transcript.some((line) => line.startsWith('heal '))).toBe(false);
    expect(world.comments.at(-1)?.body).toContain('stack set adopted, but 1 of 3 accounts is not up to date');
  });

  test('but reaches accounts that are no target is refused', async () => {
    const targets = { ...request().targets, excludedAccountIds: ['300000000002'] };
    const world = equal();
    expect((await apply(world.ports(), { ...adopting, targets })).outcome).toBe('refused');
    expect(sent(world)).toEqual(['terraform plan lock=true adopts=audit']);
  });
});

describe('a stack set that differs', () => {
  const wider = roleTemplate.replace('SecurityAudit', 'ReadOnlyAccess');

  test('shows how its role changes', async () => {
    const world = different({ templateBody: wider });
    expect(await plan(world.ports(), adopting)).toEqual(planned);
    const body = world.comments.at(-1)?.body ?? '';
    expect(body).toContain('adopts the existing stack set, updates 3 accounts');
    expect(body).toContain('It takes the existing stack set into Terraform’s state first.');
    expect(body).toMatch(/\| gains \| {2}\| `SecurityAudit` \|\n\| loses \| ~~`ReadOnlyAccess`~~ \|/);
  });

  /** The bundled template writes `${AWS::Partition}`, and people write the partition that they have. */
  test.each([
    ['aws', 'arn:aws:'],
    ['aws-us-gov', 'arn:aws-us-gov:'],
  ])('in how the partition %s is spelled: nothing is new, and nothing is lost', async (partition, prefix) => {
    const spelled = roleTemplate.replaceAll('arn:aws:', prefix);
    const template = JSON.parse(spelled) as { Resources: { Role: { Properties: { ManagedPolicyArns: unknown } } } };
    template.Resources.Role.Properties.ManagedPolicyArns = [
      { 'Fn::Sub': 'arn:${AWS::Partition}:iam::aws:policy/SecurityAudit' },
    ];
    const world = MemoryWorld.deployed();
    const [before, after] = [{ templateBody: spelled }, { templateBody: JSON.stringify(template) }].map(definition);
    world.change = { kind: 'update', before: before!, after: after!, isAdoption: true };
    expect(await plan({ ...world.ports(), partition }, adopting)).toEqual(planned);
    const body = world.comments.at(-1)?.body ?? '';
    expect(body).toContain('The role stays as it is, ');
    expect(body).not.toMatch(/new.{0,20}SecurityAudit|\| gains \||\| loses \|/);
  });

  test('in how a policy of another partition is spelled: that is another policy', async () => {
    const spelled = roleTemplate.replace('arn:aws:iam::aws:policy', 'arn:aws-cn:iam::aws:policy');
    const world = different({ templateBody: spelled });
    await plan(world.ports(), adopting);
    expect(world.comments.at(-1)?.body).not.toContain('The role stays as it is, ');
  });

  test('in form alone says that no permission changes, and rolls', async () => {
    const world = different({ templateForm: 'YAML' });
    await plan(world.ports(), adopting);
    const body = world.comments.at(-1)?.body ?? '';
    expect(body).toContain('The role stays as it is, ');
    expect(body).toContain('| template written in | YAML | JSON |');
    expect(body).toContain('3 updated');
  });

  test('and cannot be read is refused', async () => {
    const world = different({ templateBody: 'Resources: !Unknown x' });
    expect((await plan(world.ports(), adopting)).outcome).toBe('refused');
    expect(world.outputs['gate-reasons']).toBe('unreadable-change');
  });

  test('rolls, and is reported as both', async () => {
    const world = different({ templateBody: wider });
    expect(await apply(world.ports(), adopting)).toEqual(succeeded);
    expect(world.outputs).toMatchObject({ 'operation-id': 'terraform-1', 'accounts-current': '3' });
    expect(world.comments.at(-1)?.body).toContain('stack set adopted, 3 of 3 accounts have the new version');
  });

  test.each([
    [true, false],
    [false, true],
  ])('managed execution on (%s): warned of (%s)', async (hasManagedExecution, isWarned) => {
    const world = different({ description: 'Old' });
    world.stackSet = { ...world.stackSet!, hasManagedExecution };
    await plan(world.ports(), adopting);
    expect(world.comments.at(-1)?.body.includes('Managed execution is off')).toBe(isWarned);
  });
});

describe('without import-existing, a stack set that nothing was ever deployed with', () => {
  /** As a creation leaves it that is broken off before Terraform knows it. */
  function brokenOff(adopting: DefinitionChange): { readonly world: MemoryWorld; readonly ports: Ports } {
    const world = MemoryWorld.deployed();
    world.instances = [];
    world.operations = [];
    world.change = { kind: 'create', after: definition() };
    const ports = world.ports();
    const terraform: Ports['terraform'] = {
      ...ports.terraform,
      plan: (options) => {
        if (options.adopts !== undefined) world.change = adopting;
        return ports.terraform.plan(options);
      },
    };
    return { world, ports: { ...ports, terraform } };
  }

  test('and that is what would be created is taken over, and rolled out', async () => {
    const { world, ports } = brokenOff({ kind: 'adopt', current: definition() });
    world.onCreateInstances = ({ operationId }) => {
      world.operations.unshift(
        operation({ id: operationId, action: 'CREATE', preferences: { failureTolerancePercentage: 10 } }),
      );
      world.instances = [1, 2, 3].map((index) => instance(index, { lastOperationId: operationId }));
    };
    expect(await apply(ports, request())).toEqual(succeeded);
    expect(sent(world)).toEqual([
      'terraform plan lock=true',
      'terraform plan lock=true adopts=audit',
      'terraform apply',
      expect.stringMatching(/^CreateStackInstances /),
    ]);
  });

  test('is planned in the same way, without a lock', async () => {
    const { world, ports } = brokenOff({ kind: 'adopt', current: definition() });
    expect(await plan(ports, request())).toEqual(planned);
    expect(sent(world)).toEqual(['terraform plan lock=false', 'terraform plan lock=false adopts=audit']);
    expect(world.comments.at(-1)?.body).toContain(
      'adopts the existing stack set, first rollout, adds the role to 3 accounts',
    );
  });

  test('and that differs may belong to another client: refused, and nothing is applied', async () => {
    const before = definition({ description: 'Old' });
    const { world, ports } = brokenOff({ kind: 'update', before, after: definition(), isAdoption: true });
    expect((await apply(ports, request())).outcome).toBe('refused');
    expect(world.outputs['gate-reasons']).toBe('stack-set-exists');
    expect(sent(world)).toEqual(['terraform plan lock=true', 'terraform plan lock=true adopts=audit']);
  });

  test.each<[string, (world: MemoryWorld) => void]>([
    ['an instance', (world) => world.instances.push(instance(1))],
    ['an operation of the past', (world) => world.operations.push(operation({ id: 'console' }))],
  ])('but for %s belongs to another client, in any form', async (_, use) => {
    const { world, ports } = brokenOff({ kind: 'adopt', current: definition() });
    use(world);
    expect((await apply(ports, request())).outcome).toBe('refused');
    expect(sent(world)).toEqual(['terraform plan lock=true']);
  });
});
