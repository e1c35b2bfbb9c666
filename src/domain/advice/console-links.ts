import type { StackSetRef } from '../stack-set/stack-set.ts';

/** Address of a stack set in the console of its home Region, for an administrator of service-managed stack sets. */
export function stackSetUrl(stackSet: StackSetRef): string {
  return stackSetPage(stackSet, 'info');
}

/** @param operationId as AWS or a client has named it. */
export function operationUrl(stackSet: StackSetRef, operationId: string): string {
  return stackSetPage(stackSet, `operations/${encodePart(operationId)}`);
}

function stackSetPage({ name, region }: StackSetRef, page: string): string {
  const address = `https://${region}.${consoleOf(region)}/cloudformation/home?region=${region}`;
  return `${address}#/stacksets/${encodePart(name)}/${page}?permissions=service`;
}

/** Half a character of UTF-16 has no form in an address, and would be an error. */
function encodePart(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}

/** An account in the console of AWS Organizations, which the management account and delegated administrators see. */
export function accountUrl(accountId: string, region: string): string {
  return `https://${consoleOf(region)}/organizations/v2/home/accounts/${accountId}`;
}

/** A service control policy there. @param policyId `p-…` */
export function serviceControlPolicyUrl(policyId: string, region: string): string {
  return `https://${consoleOf(region)}/organizations/v2/home/policies/service-control-policy/${policyId}`;
}

/** Where an account activates STS in a Region; there is no call for it. */
export function stsSettingsUrl(region: string): string {
  return `https://${consoleOf(region)}/iam/home#/account_settings`;
}

/** IAM's quotas: IAM is global, and its quotas are those of the first Region of a partition. */
export function iamQuotasUrl(region: string): string {
  const home = region.startsWith('us-gov-') ? 'us-gov-west-1' : region.startsWith('cn-') ? 'cn-north-1' : 'us-east-1';
  return `https://${home}.${consoleOf(region)}/servicequotas/home/services/iam/quotas`;
}

/** Each partition has a console of its own (AWS General Reference, endpoints). */
function consoleOf(region: string): string {
  if (region.startsWith('us-gov-')) return 'console.amazonaws-us-gov.com';
  return region.startsWith('cn-') ? 'console.amazonaws.cn' : 'console.aws.amazon.com';
}
