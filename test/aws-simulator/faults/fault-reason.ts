import type { Refusal } from './fault-book.ts';

export const namedReasons = [
  'denied-by-scp',
  'access-denied',
  'name-already-exists',
  'stack-stuck',
  'sts-region-inactive',
  'execution-role-missing',
  'managed-policy-invalid',
  'invalid-principal',
  'quota-exceeded',
  'throttled',
  'aws-internal',
] as const;
export type NamedReason = (typeof namedReasons)[number];

interface ReasonPlace {
  readonly accountId: string;
  readonly region: string;
  readonly roleName: string;
  readonly stackId: string;
}

/** StatusReason in AWS's words, as far as public issues and catalogs show them. */
export function renderNamedReason(reason: NamedReason, place: ReasonPlace): Refusal {
  switch (reason) {
    case 'denied-by-scp':
      return insideStack(
        `${executionSession(place)} is not authorized to perform: iam:CreateRole on resource: arn:aws:iam::${place.accountId}:role/${place.roleName} with an explicit deny in a service control policy (Service: AmazonIdentityManagement; Status Code: 403; Error Code: AccessDenied; Request ID: ${requestId}; Proxy: null).`,
      );
    case 'access-denied':
      return outside(
        `${executionSession(place)} is not authorized to perform: iam:GetRole on resource: role ${place.roleName} because no identity-based policy allows the iam:GetRole action`,
      );
    case 'name-already-exists':
      return insideStack(`${place.roleName} already exists.`);
    case 'stack-stuck':
      return outside(`Stack:${place.stackId} is in ROLLBACK_FAILED state and can not be updated.`);
    case 'sts-region-inactive':
      return outside(
        `STS is not activated in this region for account:${place.accountId}. Your account administrator can activate STS in this region using the IAM Console.`,
      );
    case 'execution-role-missing':
      return outside(
        `Account ${place.accountId} should have 'stacksets-exec-${executionSuffix}' role with trust relationship to Role 'aws-service-role/stacksets.cloudformation.amazonaws.com/AWSServiceRoleForCloudFormationStackSetsOrgAdmin'.`,
      );
    case 'managed-policy-invalid':
      return insideStack(handler('Policy does not exist or is not attachable.', 404, 'NotFound'));
    case 'invalid-principal':
      return insideStack(
        handler(`Invalid principal in policy: "AWS":"arn:aws:iam::222222222222:role/gone"`, 400, 'InvalidRequest'),
      );
    case 'quota-exceeded':
      return insideStack(handler('Cannot exceed quota for RolesPerAccount: 1000', 409, 'ServiceLimitExceeded'));
    case 'throttled':
      return insideStack(handler('Rate exceeded', 400, 'Throttling'));
    case 'aws-internal':
      return outside('Failed to get stack status');
  }
}

const executionSuffix = '9d5a1c0e7b3f4a62';
const requestId = '4f0b1a52-6a0e-4c1d-9f0e-0d4c8f6f2a11';

function executionSession({ accountId }: ReasonPlace): string {
  return `User: arn:aws:sts::${accountId}:assumed-role/stacksets-exec-${executionSuffix}/a1b2c3`;
}

function handler(message: string, status: number, code: string): string {
  return `Resource handler returned message: "${message} (Service: Iam, Status Code: ${status}, Request ID: ${requestId})" (RequestToken: ${requestId}, HandlerErrorCode: ${code})`;
}

function insideStack(text: string): Refusal {
  return {
    text: `ResourceLogicalId:Role, ResourceType:AWS::IAM::Role, ResourceStatusReason:${text}`,
    isInsideStack: true,
  };
}

function outside(text: string): Refusal {
  return { text, isInsideStack: false };
}
