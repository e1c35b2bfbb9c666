import type { Credentials, GetCallerIdentityResponse } from '@aws-sdk/client-sts';
import { required } from './answer-members.ts';
import type { SessionCredentials } from './session-credentials.ts';

/** The identity that AWS sees behind our calls. */
export interface CallerIdentity {
  /** 12 digits. */
  readonly accountId: string;
  readonly arn: string;
  /** `aws`, `aws-cn`, `aws-us-gov`, … */
  readonly partition: string;
}

export function toCallerIdentity(sdk: GetCallerIdentityResponse): CallerIdentity {
  const arn = required(sdk.Arn, 'GetCallerIdentity.Arn');
  const partition = arn.split(':')[1];
  return { accountId: required(sdk.Account, 'GetCallerIdentity.Account'), arn, partition: required(partition, 'Arn') };
}

export function toSessionCredentials(sdk: Credentials | undefined): SessionCredentials {
  return {
    accessKeyId: required(sdk?.AccessKeyId, 'Credentials.AccessKeyId'),
    secretAccessKey: required(sdk?.SecretAccessKey, 'Credentials.SecretAccessKey'),
    sessionToken: required(sdk?.SessionToken, 'Credentials.SessionToken'),
    expiration: required(sdk?.Expiration, 'Credentials.Expiration'),
  };
}
