import { createDriftDetector } from './aws/audit/drift-detector.ts';
import { createStackSets } from './aws/stack-sets.ts';
import { hideEverywhere, openAccountRoles, openSharedPorts, signIn } from './compose-aws.ts';
import type { AuditRequest } from './domain/audit/audit-request.ts';
import { isHideable } from './domain/secret-values.ts';
import { findDefinitionSecrets } from './domain/stack-set/definition-secrets.ts';
import type { Inputs } from './inputs/read-inputs.ts';
import { openIssues } from './open-reporting.ts';
import type { AuditPorts, Reporting, StackSets } from './ports.ts';
import type { Runner } from './runner/runner.ts';

/** Puts the adapters behind the ports of an audit: it reads what is in AWS, so that it finds no terraform. */
export async function composeAudit(
  runner: Runner,
  inputs: Inputs,
  reporting: Reporting,
): Promise<{ readonly ports: AuditPorts; readonly request: AuditRequest }> {
  const request = toAuditRequest(inputs);
  const signedIn = await signIn(runner, inputs, reporting);
  const { configuration } = signedIn;
  const { redaction } = runner;
  const stackSets = hideTemplateSecrets(runner, request, createStackSets(configuration));
  const ports: AuditPorts = {
    ...reporting,
    ...openSharedPorts(signedIn, (text) => redaction.redact(text)),
    stackSets: { ...stackSets, ...createDriftDetector(configuration) },
    accountRoles: openAccountRoles(runner, inputs, signedIn, reporting),
    issues: await openIssues(runner, inputs),
  };
  return { ports, request };
}

function toAuditRequest({ request, definition, audit }: Inputs): AuditRequest {
  const { stackSet, targets, operationWaitTimeoutMs, runTimeoutMs } = request;
  const { roleName, rolePath } = definition;
  const { facts, driftDetection, driftTimeoutMs, ignored, reportIssue, externalId, sensitiveParameters } = audit;
  return {
    stackSet,
    roleName,
    rolePath,
    targets,
    externalId,
    sensitiveParameters,
    facts,
    driftDetection,
    driftTimeoutMs,
    operationWaitTimeoutMs,
    runTimeoutMs,
    ignored,
    reportIssue,
  };
}

/** A template may hold an external id as text: it is hidden from the first moment in which it is known. */
function hideTemplateSecrets(
  { redaction }: Runner,
  { sensitiveParameters = [] }: AuditRequest,
  stackSets: StackSets,
): StackSets {
  return {
    ...stackSets,
    find: async (ref) => {
      const found = await stackSets.find(ref);
      const secrets = found === undefined ? [] : findDefinitionSecrets({ ...found, sensitiveParameters });
      for (const secret of secrets.filter(isHideable)) hideEverywhere(redaction, secret);
      return found;
    },
  };
}
