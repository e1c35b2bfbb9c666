import { setTimeout as sleep } from 'node:timers/promises';
import type { CredentialProvider } from './session-credentials.ts';

/**
 * What every SDK client of ours is made with, and then equipped with (client-equipment.ts). Endpoints come from
 * `AWS_ENDPOINT_URL` and `AWS_ENDPOINT_URL_<SERVICE>`, which the SDK reads by itself.
 */
export interface ClientConfiguration extends ClientDefaults, Equipment {
  readonly region: string;
  readonly credentials: CredentialProvider;
}

export interface ClientDefaults {
  readonly retryMode: 'adaptive';
  readonly maxAttempts: number;
  readonly requestHandler: RequestTimeouts;
  readonly customUserAgent: string;
}

/** What the SDK itself has no setting for; it ignores these members. */
export interface Equipment {
  /** Forgets a session that AWS refused as expired; absent where there is no other one. */
  readonly discardSession?: (accessKeyId: string) => void;
  /** How a pause before another attempt is spent. */
  readonly pause: (ms: number) => Promise<unknown>;
}

interface RequestTimeouts {
  readonly connectionTimeout: number;
  readonly requestTimeout: number;
  readonly throwOnRequestTimeout: boolean;
}

const connectTimeoutMs = 10_000;
const requestTimeoutMs = 60_000;

export const clientDefaults: ClientDefaults & Pick<Equipment, 'pause'> = {
  // Adaptive: the SDK slows itself down once AWS throttles. A page of 20 accounts means 500 calls for 10,000.
  retryMode: 'adaptive',
  maxAttempts: 8,
  requestHandler: {
    connectionTimeout: connectTimeoutMs,
    requestTimeout: requestTimeoutMs,
    // Without it the SDK only warns and goes on waiting.
    throwOnRequestTimeout: true,
  },
  customUserAgent: 'stackset-role-action',
  pause: (ms) => sleep(ms),
};

export function createClientConfiguration(facts: {
  readonly region: string;
  readonly credentials: {
    readonly provider: CredentialProvider;
    readonly discard?: (accessKeyId: string) => void;
  };
}): ClientConfiguration {
  const { provider, discard } = facts.credentials;
  return {
    ...clientDefaults,
    region: facts.region,
    credentials: provider,
    ...(discard === undefined ? {} : { discardSession: discard }),
  };
}
