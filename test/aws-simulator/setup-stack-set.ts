import { resolveNewTargets } from './cloudformation/operations/deployment-targets.ts';
import { deployInstance } from './cloudformation/operations/instance-deployment.ts';
import { addStackSet } from './cloudformation/stacks/new-stack-set.ts';
import { addInstance } from './cloudformation/operations/operation-work.ts';
import { completeParameters } from './cloudformation/stacks/template-parameters.ts';
import { parseTemplate } from './cloudformation/stacks/template.ts';
import type { World } from './world.ts';

/** A stack set that exists from the start, without a request. */
export interface StackSetSetup {
  readonly name: string;
  /** JSON, or the text of a template. Default: one role named after the stack set. */
  readonly template?: object | string;
  readonly parameters?: Readonly<Record<string, string>>;
  readonly tags?: Readonly<Record<string, string>>;
  /** Default: true. */
  readonly autoDeployment?: boolean;
  /** Whether an account that leaves keeps its stack. Default: true. */
  readonly retain?: boolean;
  /** ARNs of stack sets whose automatic deployment goes first. */
  readonly dependsOn?: readonly string[];
  readonly managedExecution?: boolean;
  /** Default: the root. Empty: a set without instances. */
  readonly organizationalUnitIds?: readonly string[];
  readonly region?: string;
  /** Regions of its instances. Default: its own. */
  readonly instanceRegions?: readonly string[];
}

/** Suspended accounts get no instance, all others have theirs from the start. */
export function deployAtOnce(world: World, setup: StackSetSetup): void {
  const region = setup.region ?? 'us-east-1';
  const template = setup.template ?? defaultTemplate(setup.name);
  const templateBody = typeof template === 'string' ? template : JSON.stringify(template);
  const stackSet = addStackSet(world, {
    name: setup.name,
    administratorAccountId: world.organization.ids.managementAccountId,
    region,
    definition: {
      description: undefined,
      templateBody,
      parameters: completeParameters(parseTemplate(templateBody), new Map(Object.entries(setup.parameters ?? {}))),
      capabilities: ['CAPABILITY_NAMED_IAM'],
      tags: setup.tags ?? {},
    },
    permissionModel: 'SERVICE_MANAGED',
    autoDeployment: {
      enabled: setup.autoDeployment ?? true,
      retainStacksOnAccountRemoval: setup.retain ?? true,
      ...(setup.dependsOn === undefined ? {} : { dependsOn: setup.dependsOn }),
    },
    managedExecution: setup.managedExecution,
  });
  const organizationalUnitIds = setup.organizationalUnitIds ?? [world.organization.ids.rootId];
  if (organizationalUnitIds.length === 0) return;
  const instanceRegions = setup.instanceRegions ?? [region];
  for (const id of organizationalUnitIds) stackSet.targets.set(id, new Set(instanceRegions));
  const targets = { organizationalUnitIds, accounts: [], accountFilterType: undefined };
  for (const account of resolveNewTargets(world, stackSet, targets)) {
    if (world.organization.accounts.get(account.accountId)?.state !== 'ACTIVE') continue;
    for (const place of instanceRegions) {
      deployInstance(world, stackSet, addInstance(stackSet, account, place), 'CREATE');
    }
  }
}

function defaultTemplate(roleName: string): object {
  const AssumeRolePolicyDocument = {
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Principal: { AWS: { Ref: 'AWS::AccountId' } }, Action: 'sts:AssumeRole' }],
  };
  return {
    Resources: { Role: { Type: 'AWS::IAM::Role', Properties: { RoleName: roleName, AssumeRolePolicyDocument } } },
  };
}
