import type { RolloutRequest } from '../domain/rollout-request.ts';

export interface VariableFacts {
  readonly request: RolloutRequest;
  /** The trusted account when the user names none. */
  readonly callerAccountId: string;
}

/** The values of the bundled root's variables; `null` means the default. */
export function terraformVariables({ request, callerAccountId }: VariableFacts): Readonly<Record<string, unknown>> {
  const { definition, stackSet, autoDeployment, preferences } = request;
  return {
    aws_region: stackSet.region,
    stack_set_name: stackSet.name,
    call_as: stackSet.callAs,
    regions: request.targets.regions,
    auto_deployment: {
      enabled: autoDeployment.enabled,
      retain_stacks_on_account_removal: autoDeployment.retainStacksOnAccountRemoval,
    },
    max_concurrent_percentage: preferences.maxConcurrentPercentage,
    region_concurrency_type: preferences.regionConcurrency === 'sequential' ? 'SEQUENTIAL' : 'PARALLEL',
    update_timeout: `${Math.ceil(request.rolloutTimeoutMs / 1000)}s`,
    tags: request.tags,
    // The gate checks these in every plan and explains more than a failed plan could: the module must not refuse first.
    allow_administrator_access: true,
    allow_missing_external_id: true,
    allow_wildcard_principal: true,
    ...(definition.kind === 'bundled'
      ? {
          role_name: definition.roleName,
          role_path: definition.rolePath,
          external_id: definition.externalId ?? null,
          trusted_account_id:
            definition.trustedPrincipalArns.length > 0 ? null : (definition.trustedAccountId ?? callerAccountId),
          trusted_principal_arns: definition.trustedPrincipalArns,
          managed_policy_arns: definition.managedPolicyArns,
          inline_policy: definition.inlinePolicy ?? null,
          permissions_boundary: definition.permissionsBoundary ?? null,
          max_session_duration: definition.maxSessionDurationSeconds,
        }
      : {
          template_body: definition.templateBody,
          template_parameters: definition.parameters,
          sensitive_parameters: definition.sensitiveParameters,
        }),
  };
}
