import type { AgentOptions } from 'node:https';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import type { CredentialProvider } from './session-credentials.ts';

/**
 * The settings of every SDK client and its equipment (client-equipment.ts). The SDK itself reads the endpoints from
 * `AWS_ENDPOINT_URL` and `AWS_ENDPOINT_URL_<SERVICE>`.
 */
export interface ClientConfiguration extends ClientDefaults, Equipment {
  readonly region: string;
  readonly credentials: CredentialProvider;
}

export interface ClientDefaults {
  readonly retryMode: 'adaptive';
  readonly maxAttempts: number;
  readonly requestHandler: RequestSettings;
  readonly customUserAgent: string;
}

/** Members for which the SDK has no setting; it ignores them. */
export interface Equipment {
  /** Forgets a session that AWS refused as expired; absent where this run cannot get another one. */
  readonly discardSession?: (accessKeyId: string) => void;
  /** Waits before the next attempt. */
  readonly pause: (ms: number) => Promise<unknown>;
}

interface RequestSettings {
  readonly httpAgent: AgentOptions;
  readonly httpsAgent: AgentOptions;
  readonly connectionTimeout: number;
  readonly requestTimeout: number;
  readonly throwOnRequestTimeout: boolean;
}

/** As the SDK makes its own. Node.js reads HTTPS_PROXY, HTTP_PROXY and NO_PROXY, in upper and in lower case. */
const agent: AgentOptions = { keepAlive: true, maxSockets: 50, proxyEnv: process.env };

const connectTimeoutMs = 10_000;
const requestTimeoutMs = 60_000;

export const clientDefaults: ClientDefaults & Pick<Equipment, 'pause'> = {
  // Adaptive: the SDK slows itself down once AWS throttles. A page of 20 accounts means 500 calls for 10,000.
  retryMode: 'adaptive',
  maxAttempts: 8,
  requestHandler: {
    httpAgent: agent,
    httpsAgent: agent,
    connectionTimeout: connectTimeoutMs,
    requestTimeout: requestTimeoutMs,
    // Without this the SDK only warns and keeps waiting.
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
