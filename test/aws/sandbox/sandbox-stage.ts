import { createAccountRoles } from '../../../src/aws/audit/account-roles.ts';
import { createClientConfiguration } from '../../../src/aws/client-configuration.ts';
import { createSandbox } from '../../../src/aws/sandbox/sandbox.ts';
import type { Sandbox } from '../../../src/ports.ts';
import { startSimulator } from '../../aws-simulator/aws-server.ts';
import type { Simulator } from '../../aws-simulator/aws-server.ts';
import { manualClock } from '../../aws-simulator/scaled-clock.ts';
import { buildWorld, delegatedAdministratorId } from '../../aws-simulator/setup.ts';
import type { SimulatorSetup } from '../../aws-simulator/setup.ts';
import { setEnvironment } from '../aws-fixture.ts';

export const accountId = '300000000001';
const roleToAssume = `arn:aws:iam::${accountId}:role/deployer`;
const stackArn = `arn:aws:cloudformation:us-east-1:${accountId}:stack/*`;

const undo: (() => unknown)[] = [];

/** After each test. */
export async function closeStages(): Promise<void> {
  for (const step of undo.splice(0).reverse()) await step();
}

export interface Stage {
  readonly simulator: Simulator;
  readonly sandbox: Sandbox;
  readonly secrets: readonly string[];
  readonly pass: (seconds: number) => void;
}

export const whole = ['cloudformation:*', 'iam:Get*', 'iam:List*'];

/** The adapter and the simulated AWS, whose clock only the test moves. */
export async function openSandboxStage(setup: SimulatorSetup = {}, actions = whole, isTrusted = true): Promise<Stage> {
  const clock = manualClock();
  const simulator = await startSimulator({ world: buildWorld({ accounts: 3, ...setup }, clock) });
  undo.push(() => simulator.stop());
  undo.push(setEnvironment({ AWS_ENDPOINT_URL: simulator.url }));
  const user = `arn:aws:iam::${delegatedAdministratorId}:user/administrator`;
  const key = simulator.identities.createKey(delegatedAdministratorId, user);
  const statement = { Effect: 'Allow', Principal: { AWS: user }, Action: 'sts:AssumeRole' };
  simulator.identities.addRole({
    arn: roleToAssume,
    trustPolicy: { Statement: isTrusted ? [statement] : [] },
    maxSessionDuration: 3600,
    identityPolicy: {
      Version: '2012-10-17',
      Statement: [
        { Effect: 'Allow', Action: actions.filter((action) => action.startsWith('iam:')), Resource: '*' },
        { Effect: 'Allow', Action: actions.filter((action) => !action.startsWith('iam:')), Resource: stackArn },
      ],
    },
  });
  const secrets: string[] = [];
  const base = createClientConfiguration({
    region: 'us-east-1',
    credentials: { provider: () => Promise.resolve(key) },
  });
  const shared = {
    configuration: { ...base, pause: () => Promise.resolve() },
    partition: 'aws',
    sessionName: '42-1-o-r',
    onSecret: (secret: string) => {
      secrets.push(secret);
    },
    now: () => new Date(),
  };
  const accountRoles = createAccountRoles({
    ...shared,
    auditRoleToAssume: undefined,
    ownAccountId: delegatedAdministratorId,
  });
  const sandbox = createSandbox({
    ...shared,
    accountId,
    region: 'us-east-1',
    roleToAssume,
    accountRoles,
  });
  undo.push(() => {
    sandbox.close();
    accountRoles.close();
  });
  const pass = (seconds: number): void => {
    clock.advance(seconds * 1000);
  };
  return { simulator, sandbox, secrets, pass };
}
