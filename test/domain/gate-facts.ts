import type { GateFacts } from '../../src/domain/gate.ts';
import { compareReadings, readDefinitions } from '../../src/domain/iam/definition-change.ts';
import { reviewReadings } from '../../src/domain/iam/review/review.ts';
import type { DefinitionChange, StackSetDefinition } from '../../src/domain/stack-set/stack-set-definition.ts';
import { iamKnowledge, sha256 } from './iam-knowledge.ts';
import { definitionOf, noTargets, roleTemplate, trust } from './landscape.ts';

export type Changes = Partial<StackSetDefinition>;

export const reviewFacts = { ...iamKnowledge(), partition: 'aws', organizationAccountIds: ['222222222222'] };

const none = { changes: [], unreadable: [] };

const short = { bytes: 1_000, roomBytes: 40_000 };

/** Facts of a plan that deploys `after`; with `before`, as an update. */
export function facts(after: Changes, before?: Changes, more: Partial<GateFacts> = {}): GateFacts {
  const to = definitionOf(after);
  const from = before === undefined ? undefined : definitionOf(before);
  const readings = readDefinitions({ before: from, after: to, partition: 'aws' });
  return {
    change: from === undefined ? { kind: 'create', after: to } : { kind: 'update', before: from, after: to },
    exists: from !== undefined,
    roles: compareReadings(readings),
    newcomerRoles: none,
    reviews: reviewReadings(readings, reviewFacts),
    text: to.templateBody,
    shown: short,
    targets: noTargets,
    droppedDependencies: [],
    mayGoInWaves: false,
    digest: 'sha256:one',
    expectedDigest: undefined,
    review: undefined,
    allow: [],
    sha256,
    ...more,
  };
}

const digests = { digest: 'sha256:one', expectedDigest: undefined, review: undefined };
const noLoss = { targets: noTargets, droppedDependencies: [], mayGoInWaves: false } as const;

export function unchanged(change: DefinitionChange, more: Partial<GateFacts> = {}): GateFacts {
  const nothing = { roles: none, newcomerRoles: none, reviews: [], text: '', shown: short };
  return { change, exists: true, ...nothing, ...noLoss, ...digests, allow: [], sha256, ...more };
}

export const withRole = (properties: object, more: object = {}): Changes => ({
  templateBody: roleTemplate(properties, more),
});
/** The usual role under another logical id. */
export const movedRole = (RoleName: string): string =>
  roleTemplate({ RoleName }).replace('"Resources":{"Role":', '"Resources":{"AuditRole":');
export const trusting = (...statements: readonly object[]): Changes =>
  withRole({ AssumeRolePolicyDocument: { Statement: statements } });
export const allowing = (...statements: readonly object[]): Changes =>
  withRole({ Policies: [{ PolicyName: 'inline', PolicyDocument: { Statement: statements } }] });
export const deploying = (enabled: boolean, retainStacksOnAccountRemoval: boolean): Changes => ({
  autoDeployment: { enabled, retainStacksOnAccountRemoval },
});
/** The usual role, and a parameter whose value AWS may hide. */
export function hiding(NoEcho: boolean | string): Changes {
  const { templateBody, parameters } = definitionOf();
  const template = JSON.parse(templateBody) as { readonly Parameters: object };
  const Parameters = { ...template.Parameters, Token: { Type: 'String', NoEcho } };
  return { templateBody: JSON.stringify({ ...template, Parameters }), parameters: { ...parameters, Token: 'value' } };
}
export const unconditional = { Effect: 'Allow', Principal: trust.Principal, Action: 'sts:AssumeRole' };
export const lost = (...ids: readonly string[]): Partial<GateFacts> => ({ targets: { ...noTargets, lost: ids } });
