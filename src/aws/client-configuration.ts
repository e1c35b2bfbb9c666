import type { ClientCredentials } from './session-credentials.ts';

/**
 * What every SDK client of ours is made with. Endpoints come from `AWS_ENDPOINT_URL` and `AWS_ENDPOINT_URL_<SERVICE>`,
 * which the SDK reads by itself.
 */
export interface ClientConfiguration {
  readonly region: string;
  readonly credentials: () => Promise<ClientCredentials>;
  readonly retryMode: 'adaptive';
  readonly maxAttempts: number;
  readonly requestHandler: RequestTimeouts;
  readonly customUserAgent: string;
}

interface RequestTimeouts {
  readonly connectionTimeout: number;
  readonly requestTimeout: number;
  readonly throwOnRequestTimeout: boolean;
}

const connectTimeoutMs = 10_000;
const requestTimeoutMs = 60_000;

export const clientDefaults: Omit<ClientConfiguration, 'region' | 'credentials'> = {
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
};

export function createClientConfiguration(facts: {
  readonly region: string;
  readonly credentials: { readonly provider: () => Promise<ClientCredentials> };
}): ClientConfiguration {
  return { ...clientDefaults, region: facts.region, credentials: facts.credentials.provider };
}
