import { IAMClient } from '@aws-sdk/client-iam';

import type { Simulator } from '../aws-server.ts';

/** IAM's own client, as the administrator of an account. */
export function iamClient({ url, identities }: Pick<Simulator, 'url' | 'identities'>, accountId: string): IAMClient {
  const { accessKeyId, secretAccessKey } = identities.createKey(accountId, `arn:aws:iam::${accountId}:user/admin`);
  const credentials = { accessKeyId, secretAccessKey };
  // The SDK takes LimitExceeded for a throttle, and would ask again.
  return new IAMClient({ endpoint: url, region: 'us-east-1', credentials, maxAttempts: 1 });
}
