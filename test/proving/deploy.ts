import type { RoleReading } from '../../src/domain/audit/role-reading.ts';
import type { Json } from '../../src/domain/json.ts';
import { completeParameters } from '../aws-simulator/cloudformation/stacks/template-parameters.ts';
import { resolveTemplate } from '../aws-simulator/cloudformation/stacks/template-values.ts';
import { parseTemplate } from '../aws-simulator/cloudformation/stacks/template.ts';
import { roleFromResource } from '../aws-simulator/cloudformation/stacks/role-resource.ts';
import type { StackResource } from '../aws-simulator/cloudformation/stacks/stack.ts';

export const deployedAt = new Date('2026-10-01T08:00:00Z');

export interface Deployment {
  readonly templateBody: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly account: string;
  readonly tags?: Readonly<Record<string, string>>;
}

export function stackIdOf(account: string): string {
  const [name, uuid] = [`StackSet-audit-${account}-1f2e3d4c`, `0a1b2c3d-0000-4000-8000-${account}`];
  return `arn:aws:cloudformation:us-east-1:${account}:stack/${name}/${uuid}`;
}

interface Named extends StackResource {
  /** What `Ref` gives. */
  readonly reference: string;
}

/** What IAM says of the roles after CloudFormation has deployed the template, by the simulator's own evaluation. */
export function deploy({ templateBody, parameters, account, tags = {} }: Deployment): readonly RoleReading[] {
  const template = parseTemplate(templateBody);
  const stackId = stackIdOf(account);
  const stackName = stackId.split('/')[1] ?? '';
  const values = completeParameters(template, new Map(Object.entries(parameters)));
  const place = { accountId: account, region: 'us-east-1', stackId, stackName };
  const { resources } = resolveTemplate(template, values, place);
  const named = nameResources(resources, account);
  return named
    .filter(({ type }) => type === 'AWS::IAM::Role')
    .map((resource) => {
      const role = roleFromResource(resource, place, tags, deployedAt);
      const attached = (type: RegExp): readonly Named[] =>
        named.filter((other) => type.test(other.type) && targetsOf(other).includes(role.roleName));
      const beside = attached(/^AWS::IAM::(?:Role)?Policy$/).map(
        ({ properties }) => [String(properties['PolicyName']), properties['PolicyDocument']] as const,
      );
      const arns = [
        ...role.managedPolicyArns,
        ...attached(/^AWS::IAM::ManagedPolicy$/).map(({ reference }) => reference),
      ];
      return {
        arn: role.arn,
        roleName: role.roleName,
        path: role.path,
        roleId: role.roleId,
        createdAt: role.createDate,
        description: resource.properties['Description'] as string | undefined,
        maxSessionDurationSeconds: role.maxSessionDuration,
        trust: role.assumeRolePolicyDocument as Json,
        permissionsBoundary: role.permissionsBoundary,
        tags: { ...role.tags, 'aws:cloudformation:stack-id': stackId },
        attachedPolicies: [...new Set(arns)].map((arn) => {
          const own = named.find(({ type, reference }) => type === 'AWS::IAM::ManagedPolicy' && reference === arn);
          const foreign = arn.includes(`:${account}:`) ? { Version: '2012-10-17', Statement: [] } : undefined;
          const document = (own?.properties['PolicyDocument'] ?? foreign) as Json | undefined;
          const name = arn.slice(arn.lastIndexOf('/') + 1);
          return { arn, name, contents: document === undefined ? undefined : { versionId: 'v1', document } };
        }),
        inlinePolicies: { ...role.inlinePolicies, ...Object.fromEntries(beside) } as Record<string, Json>,
        instanceProfiles: attached(/^AWS::IAM::InstanceProfile$/).map(({ reference }) => reference),
      };
    });
}

/** As CloudFormation refers to them, where the simulator gives every resource but a role a name that it makes up. */
function nameResources(resources: readonly StackResource[], account: string): readonly Named[] {
  const references = resources.map(({ type, physicalId, properties }) => {
    const path = (properties['Path'] as string | undefined) ?? '/';
    if (type === 'AWS::IAM::ManagedPolicy') {
      const name = (properties['ManagedPolicyName'] as string | undefined) ?? physicalId;
      return [physicalId, `arn:aws:iam::${account}:policy${path}${name}`] as const;
    }
    const name = type === 'AWS::IAM::InstanceProfile' ? properties['InstanceProfileName'] : undefined;
    return [physicalId, (name as string | undefined) ?? physicalId] as const;
  });
  const text = references
    .filter(([from, to]) => from !== to)
    .reduce((changed, [from, to]) => changed.replaceAll(`"${from}"`, `"${to}"`), JSON.stringify(resources));
  const named = JSON.parse(text) as readonly StackResource[];
  return named.map((resource, index) => ({
    ...resource,
    physicalId: resources[index]?.physicalId ?? '',
    reference: references[index]?.[1] ?? '',
  }));
}

function targetsOf({ properties }: StackResource): readonly string[] {
  const { Roles: roles, RoleName: role } = properties as { Roles?: readonly string[]; RoleName?: string };
  return [...(roles ?? []), ...(role === undefined ? [] : [role])];
}
