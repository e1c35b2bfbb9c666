import { listPolicyArns } from '../domain/iam/review/definition-review.ts';
import type { Place } from '../domain/iam/review/definition-review.ts';
import type { IamKnowledge } from '../domain/iam/review/known-contents.ts';
import { readManagedDocument } from '../domain/iam/managed-policy.ts';
import type { ManagedPolicyContents } from '../domain/iam/managed-policy.ts';
import type { PolicyDocument } from '../domain/iam/permissions.ts';
import type { RolloutRequest } from '../domain/rollout-request.ts';
import { definitionAfter, definitionBefore } from '../domain/stack-set/stack-set-definition.ts';
import type { DefinitionChange } from '../domain/stack-set/stack-set-definition.ts';
import type { Ports } from '../ports.ts';

/** Reads every AWS managed policy once a run, however often the run plans. */
export interface PolicyReader {
  /** Begins to read what the request names, while Terraform plans. */
  prefetch(): void;
  /** What the definition needs, before and after. */
  read(change: DefinitionChange): Promise<IamKnowledge>;
}

type PolicyRequest = Pick<RolloutRequest, 'definition' | 'targets'>;
type PolicyPorts = Pick<Ports, 'managedPolicies' | 'loadCatalogue' | 'partition'>;

export function createPolicyReader(ports: PolicyPorts, request: PolicyRequest): PolicyReader {
  const { managedPolicies, loadCatalogue, partition } = ports;
  const place = { regions: request.targets.regions, partition };
  const asked = new Map<string, Promise<ReadPolicy | undefined>>();
  const ask = (arns: readonly string[]): void => {
    const open = arns.filter((arn) => !asked.has(arn));
    if (open.length === 0) return;
    const reading = managedPolicies.read(open);
    for (const arn of open) asked.set(arn, settle(reading.then((all) => readPolicy(all.get(arn)))));
  };
  return {
    prefetch: () => {
      ask(listRequested(request.definition, place));
    },
    read: async (change) => {
      const definitions = [definitionBefore(change), definitionAfter(change)].filter((one) => one !== undefined);
      const arns = listPolicyArns(definitions, place);
      ask(arns);
      const read = await Promise.all(arns.map(async (arn) => [arn, await asked.get(arn)] as const));
      const known = read.flatMap(([arn, policy]) => (policy === undefined ? [] : [[arn, policy] as const]));
      return {
        catalogue: loadCatalogue(),
        policies: new Map(known.map(([arn, { document }]) => [arn, document])),
        contents: new Map(known.map(([arn, { contents }]) => [arn, contents])),
      };
    },
  };
}

interface ReadPolicy {
  readonly contents: ManagedPolicyContents;
  readonly document: PolicyDocument;
}

function readPolicy(contents: ManagedPolicyContents | undefined): ReadPolicy | undefined {
  return contents === undefined ? undefined : { contents, document: readManagedDocument(contents.document) };
}

/** The code that awaits it gets the error; until then it must not end the process. */
function settle<Value>(reading: Promise<Value>): Promise<Value> {
  reading.catch(() => undefined);
  return reading;
}

/** As far as it is known before Terraform has planned. */
function listRequested(definition: RolloutRequest['definition'], place: Place): readonly string[] {
  if (definition.kind === 'template') return listPolicyArns([definition], place);
  const { managedPolicyArns, permissionsBoundary } = definition;
  const boundary = permissionsBoundary === undefined ? [] : [permissionsBoundary];
  return [...managedPolicyArns, ...boundary].map((arn) => arn.replaceAll('${AWS::Partition}', place.partition));
}
