import { afterEach, describe, expect, test } from '@jest/globals';
import { createStackSets } from '../../src/aws/stack-sets.ts';
import type { StackSets } from '../../src/ports.ts';
import type { UpdateVersionRequest } from '../../src/domain/stack-set/stack-set-call.ts';
import type { StackSetRef } from '../../src/domain/stack-set/stack-set.ts';
import type { Service } from '../aws-simulator/service.ts';
import { refuse, script, serveAws } from './aws-fixture.ts';
import type { ServedAws } from './aws-fixture.ts';

const ref: StackSetRef = { name: 'audit', region: 'eu-west-1', callAs: 'DELEGATED_ADMIN' };

let aws: ServedAws | undefined;

afterEach(async () => {
  await aws?.stop();
  aws = undefined;
});

async function serve(cloudformation: Service): Promise<{ stackSets: StackSets; served: ServedAws }> {
  const served = await serveAws({ cloudformation });
  aws = served;
  return { stackSets: createStackSets({ ...served.configuration, pause: () => Promise.resolve() }), served };
}

const oldExternalId = 'canary/old+external=id';
const update: UpdateVersionRequest = {
  operationId: 'mine-1',
  version: {
    description: 'Audit role',
    templateBody: '{"Resources":{}}',
    parameters: { ExternalId: oldExternalId, RoleName: 'Audit' },
    capabilities: ['CAPABILITY_NAMED_IAM'],
    tags: { Team: 'security' },
  },
  targets: { organizationalUnitIds: ['ou-1'], accountIds: ['300000000001'], regions: ['us-east-1'] },
  preferences: { failureToleranceCount: 0, maxConcurrentCount: 1, concurrencyMode: 'SOFT_FAILURE_TOLERANCE' },
};

const broken = refuse('InternalFailure', 'We are sorry', 500);

describe('updateVersion', () => {
  test('sends the whole version to some accounts', async () => {
    const { stackSets, served } = await serve(() => ({ OperationId: 'mine-1' }));
    await stackSets.updateVersion(ref, update);
    expect(served.requests.all().map(({ action, input }) => [action, input])).toEqual([
      [
        'UpdateStackSet',
        {
          StackSetName: 'audit',
          CallAs: 'DELEGATED_ADMIN',
          OperationId: 'mine-1',
          TemplateBody: '{"Resources":{}}',
          Description: 'Audit role',
          Parameters: [
            { ParameterKey: 'ExternalId', ParameterValue: oldExternalId },
            { ParameterKey: 'RoleName', ParameterValue: 'Audit' },
          ],
          Capabilities: ['CAPABILITY_NAMED_IAM'],
          Tags: [{ Key: 'Team', Value: 'security' }],
          DeploymentTargets: {
            OrganizationalUnitIds: ['ou-1'],
            AccountFilterType: 'INTERSECTION',
            Accounts: ['300000000001'],
          },
          Regions: ['us-east-1'],
          OperationPreferences: {
            FailureToleranceCount: '0',
            MaxConcurrentCount: '1',
            ConcurrencyMode: 'SOFT_FAILURE_TOLERANCE',
          },
        },
      ],
    ]);
  });

  test('sends it to every instance without targets and Regions, and with tags removed', async () => {
    const { stackSets, served } = await serve(() => ({ OperationId: 'mine-1' }));
    await stackSets.updateVersion(ref, { ...update, targets: undefined, version: { ...update.version, tags: {} } });
    const input = served.requests.all()[0]?.input;
    expect(input).not.toHaveProperty('DeploymentTargets');
    expect(input).not.toHaveProperty('Regions');
    // The query protocol writes an empty list this way.
    expect([input?.['Tags']]).toEqual(['']);
  });

  test('sent twice counts as sent', async () => {
    const running = { OperationId: 'mine-1', Action: 'UPDATE', Status: 'RUNNING', CreationTimestamp: new Date(0) };
    const { stackSets } = await serve(
      script({
        UpdateStackSet: [refuse('OperationIdAlreadyExistsException', 'exists', 409)],
        DescribeStackSetOperation: [() => ({ StackSetOperation: running })],
      }),
    );
    await expect(stackSets.updateVersion(ref, update)).resolves.toBeUndefined();
  });

  test('names the operation in progress', async () => {
    const message = 'Another Operation on StackSet arn is in progress: op-9';
    const { stackSets } = await serve(refuse('OperationInProgressException', message, 409));
    await expect(stackSets.updateVersion(ref, update)).rejects.toMatchObject({
      code: 'operation-in-progress',
      operationId: 'op-9',
    });
  });

  test.each([
    ['as it is', oldExternalId],
    ['as a URL writes it', encodeURIComponent(oldExternalId)],
  ])('hides an external id that AWS quotes %s, and nothing else', async (_, quoted) => {
    const message = `Value '${quoted}' at 'parameters.1' of Audit failed to satisfy constraint`;
    const { stackSets } = await serve(refuse('ValidationError', message));
    const error: unknown = await stackSets.updateVersion(ref, update).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({
      name: 'UserError',
      what: expect.stringContaining("'***' at 'parameters.1' of Audit"),
    });
    expect(JSON.stringify([error, String(error)])).not.toContain('external=id');
  });

  test('hides an external id of the template itself', async () => {
    const trust = { Statement: [{ Condition: { StringEquals: { 'sts:ExternalId': 'canary-in-template' } } }] };
    const resources = { R: { Type: 'AWS::IAM::Role', Properties: { AssumeRolePolicyDocument: trust } } };
    const version = { ...update.version, templateBody: JSON.stringify({ Resources: resources }) };
    const { stackSets } = await serve(refuse('ValidationError', `Template ${version.templateBody} is too bad`));
    const error: unknown = await stackSets
      .updateVersion(ref, { ...update, version })
      .catch((thrown: unknown) => thrown);
    expect(String(error)).toContain('"sts:ExternalId":"***"');
  });

  test('names the operation that may have been started', async () => {
    const served = await serveAws({
      cloudformation: script({ UpdateStackSet: [broken], DescribeStackSetOperation: [broken] }),
    });
    aws = served;
    const stackSets = createStackSets({ ...served.configuration, maxAttempts: 2, pause: () => Promise.resolve() });
    await expect(stackSets.updateVersion(ref, update)).rejects.toMatchObject({
      operationId: 'mine-1',
      isTransient: true,
    });
  });
});
