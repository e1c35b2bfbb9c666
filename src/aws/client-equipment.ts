import type { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import type { OrganizationsClient } from '@aws-sdk/client-organizations';
import type { STSClient } from '@aws-sdk/client-sts';
import type { Equipment } from './client-configuration.ts';
import { isRefusal } from './errors.ts';
import type { CredentialProvider } from './session-credentials.ts';

type Client = CloudFormationClient | OrganizationsClient | STSClient;
type AnyStrategy = Awaited<ReturnType<CloudFormationClient['config']['retryStrategy']>>;
type RetryStrategy = Extract<AnyStrategy, { readonly acquireInitialRetryToken: unknown }>;

/** First and longest extra pause before a retry. The limit doubles each time; the pause is a random part of it. */
const firstPauseMs = 250;
const longestPauseMs = 16_000;

/** Adds the behaviour for which the SDK has no setting. @returns the same client. */
export function equip<C extends Client>(
  client: C,
  equipment: Equipment & { readonly credentials?: CredentialProvider },
): C {
  retryPatiently(client, equipment.pause);
  const { credentials, discardSession } = equipment;
  if (credentials !== undefined && discardSession !== undefined) renewSession(client, credentials, discardSession);
  return client;
}

/**
 * The SDK's strategy decides what to retry, with two exceptions. It takes LimitExceededException for throttling, but
 * CloudFormation means a quota that is used up. And its eight attempts end after three seconds, too soon for a broken
 * connection to recover.
 */
function retryPatiently(client: Client, pause: Equipment['pause']): void {
  const config: { retryStrategy: () => Promise<AnyStrategy> } = client.config;
  const provide = config.retryStrategy;
  let patient: Promise<AnyStrategy> | undefined;
  config.retryStrategy = () => (patient ??= provide().then((strategy) => withPatience(strategy, pause)));
}

function withPatience(strategy: AnyStrategy, pause: Equipment['pause']): AnyStrategy {
  if (!('acquireInitialRetryToken' in strategy)) return strategy;
  const refresh: RetryStrategy['refreshRetryTokenForRetry'] = async (token, info) => {
    if (isRefusal(info.error, 'LimitExceededException')) throw new Error('A quota is used up.');
    const next = await strategy.refreshRetryTokenForRetry(token, info);
    if (info.errorType === 'TRANSIENT') {
      const limitMs = Math.min(firstPauseMs * 2 ** token.getRetryCount(), longestPauseMs);
      await pause(Math.random() * limitMs);
    }
    return next;
  };
  return {
    acquireInitialRetryToken: (scope) => strategy.acquireInitialRetryToken(scope),
    refreshRetryTokenForRetry: refresh,
    recordSuccess: (token) => {
      strategy.recordSuccess(token);
    },
  };
}

/**
 * A session can end just after the SDK has signed a request with it, and the SDK signs all attempts of a call with one
 * session. So a call that AWS refuses as expired is sent once more with another session. The refused call had no
 * effect.
 */
function renewSession(
  client: Client,
  provide: CredentialProvider,
  discard: NonNullable<Equipment['discardSession']>,
): void {
  const stack: Pick<STSClient['middlewareStack'], 'add'> = client.middlewareStack;
  stack.add(
    (next) => async (call) => {
      const { accessKeyId } = await provide();
      try {
        return await next(call);
      } catch (error) {
        if (!isExpiry(error)) throw error;
        discard(accessKeyId);
        return next(call);
      }
    },
    { step: 'initialize', name: 'renewSession' },
  );
}

/** STS and CloudFormation use the name without the suffix, Organizations with it. */
function isExpiry(error: unknown): boolean {
  return isRefusal(error, 'ExpiredTokenException');
}
