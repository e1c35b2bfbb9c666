import { listPolicyArns } from '../domain/iam/review/definition-review.ts';
import type { IamKnowledge } from '../domain/iam/review/definition-review.ts';
import { readManagedDocument } from '../domain/iam/managed-policy.ts';
import type { ManagedPolicyContents } from '../domain/iam/managed-policy.ts';
import type { RolloutRequest } from '../domain/rollout-request.ts';
import type { DefinitionChange } from '../domain/stack-set/stack-set-definition.ts';
import type { Ports } from '../ports.ts';

/** Reads every AWS managed policy once a run, however often the run plans. */
export interface PolicyReader {
  /** Begins to read what the request names, while Terraform plans. */
  prefetch(): void;
  /** What the definition needs, before and after. */
  read(change: DefinitionChange): Promise<PolicyKnowledge>;
}

export interface PolicyKnowledge {
  readonly iam: IamKnowledge;
  /** By ARN, as the definition names it. */
  readonly contents: ReadonlyMap<string, ManagedPolicyContents>;
}

type PolicyRequest = Pick<RolloutRequest, 'definition' | 'targets'>;
type PolicyPorts = Pick<Ports, 'managedPolicies' | 'loadCatalogue' | 'partition'>;

export function createPolicyReader(ports: PolicyPorts, request: PolicyRequest): PolicyReader {
  const { managedPolicies, loadCatalogue, partition } = ports;
  const { regions } = request.targets;
  const asked = new Map<string, Promise<ManagedPolicyContents | undefined>>();
  const ask = (arns: readonly string[]): void => {
    const open = arns.filter((arn) => !asked.has(arn));
    if (open.length === 0) return;
    const reading = managedPolicies.read(open);
    for (const arn of open) asked.set(arn, settle(reading.then((contents) => contents.get(arn))));
  };
  return {
    prefetch: () => {
      ask(listRequested(request, partition));
    },
    read: async (change) => {
      const arns = listPolicyArns({ change, regions, partition });
      ask(arns);
      const read = await Promise.all(arns.map(async (arn) => [arn, await asked.get(arn)] as const));
      const contents = new Map(
        read.filter((entry): entry is readonly [string, ManagedPolicyContents] => entry[1] !== undefined),
      );
      const policies = new Map([...contents].map(([arn, { document }]) => [arn, readManagedDocument(document)]));
      return { iam: { catalogue: loadCatalogue(), policies }, contents };
    },
  };
}

/** The code that awaits it gets the error; until then it must not end the process. */
function settle<Value>(reading: Promise<Value>): Promise<Value> {
  reading.catch(() => undefined);
  return reading;
}

/** As far as it is known before Terraform has planned. */
function listRequested({ definition, targets: { regions } }: PolicyRequest, partition: string): readonly string[] {
  if (definition.kind === 'bundled') {
    const { managedPolicyArns, permissionsBoundary } = definition;
    const boundary = permissionsBoundary === undefined ? [] : [permissionsBoundary];
    return [...managedPolicyArns, ...boundary].map((arn) => arn.replaceAll('${AWS::Partition}', partition));
  }
  const { templateBody, parameters } = definition;
  const current = { ...emptyDefinition, templateBody, parameters };
  return listPolicyArns({ change: { kind: 'none', current }, regions, partition });
}

const emptyDefinition = {
  name: '',
  description: '',
  callAs: 'SELF',
  permissionModel: 'SERVICE_MANAGED',
  sensitiveParameters: [],
  capabilities: [],
  tags: {},
  autoDeployment: undefined,
  operationPreferences: {},
} as const;
