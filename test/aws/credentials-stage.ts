import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import type { CryptoKey, JWK } from 'jose';
import { createClientConfiguration } from '../../src/aws/client-configuration.ts';
import type { ClientConfiguration } from '../../src/aws/client-configuration.ts';
import { createCredentials } from '../../src/aws/credentials.ts';
import type { AwsCredentials } from '../../src/aws/credentials.ts';
import type { WebIdentityRequest } from '../../src/aws/web-identity.ts';
import { FaultBook } from '../aws-simulator/faults/fault-book.ts';
import type { Fault } from '../aws-simulator/faults/fault.ts';
import { Identities } from '../aws-simulator/iam/identities.ts';
import { administrator, serveAws } from './aws-fixture.ts';
import type { ServedAws } from './aws-fixture.ts';

const host = 'token.actions.githubusercontent.com';
const issuer = `https://${host}`;
const acceptedSub = 'repo:acme/infra:environment:production';

export const role = `arn:aws:iam::${administrator}:role/ci/deploy`;

/** Signs as GitHub does. */
export interface GitHubKey {
  readonly privateKey: CryptoKey;
  readonly publicKey: JWK;
}

export async function createGitHubKey(): Promise<GitHubKey> {
  const { privateKey, publicKey } = await generateKeyPair('RS256');
  return { privateKey, publicKey: { ...(await exportJWK(publicKey)), kid: 'k1', alg: 'RS256' } };
}

/** A simulated AWS with one role that trusts GitHub, on a clock that only the test moves. */
export interface CredentialsStage {
  readonly aws: ServedAws;
  /** All masked values, in order. */
  readonly masked: readonly string[];
  /** The tokens that GitHub gave. */
  readonly tokens: readonly string[];
  /** Why and how long a sign-in waited. */
  readonly waits: readonly { readonly why: string; readonly ms: number }[];
  /** Replaces the simulated STS's faults. */
  setFaults(...faults: readonly Fault[]): void;
  now(): Date;
  moveClock(minutes: number): void;
  /** @param changes `sub`: the subject of GitHub's tokens. */
  open(changes?: Partial<WebIdentityRequest> & { readonly sub?: string }): AwsCredentials;
  /** Closes these credentials, too, when the stage closes. */
  track(credentials: AwsCredentials): AwsCredentials;
  close(): Promise<void>;
}

export async function startCredentialsStage(github: GitHubKey): Promise<CredentialsStage> {
  let now = new Date();
  const masked: string[] = [];
  const tokens: string[] = [];
  const waits: { why: string; ms: number }[] = [];
  const faults = new FaultBook();
  let waitsFor = '';
  const opened: AwsCredentials[] = [];
  const aws = await serveAws({
    identities: createIdentities(github, () => now),
    takeWebIdentityFault: () => faults.takeWebIdentity(),
  });
  const track = (credentials: AwsCredentials): AwsCredentials => {
    opened.push(credentials);
    return credentials;
  };
  return {
    aws,
    masked,
    tokens,
    waits,
    setFaults: (...given) => {
      faults.set(given);
    },
    now: () => now,
    moveClock: (minutes) => {
      now = new Date(now.getTime() + minutes * 60_000);
    },
    open: ({ sub = acceptedSub, ...changes } = {}) =>
      track(
        createCredentials({
          roleToAssume: role,
          sessionName: 'run-1',
          durationSeconds: 3600,
          region: 'us-east-1',
          audience: 'sts.amazonaws.com',
          requestToken: async (audience) => {
            const token = await signToken(github, { sub, audience, id: tokens.length, now });
            tokens.push(token);
            return token;
          },
          onSecret: (value) => masked.push(value),
          now: () => now,
          pause: (ms) => {
            waits.push({ why: waitsFor, ms });
            now = new Date(now.getTime() + ms);
            return Promise.resolve();
          },
          isInterrupted: () => false,
          onWait: (why) => {
            waitsFor = why;
          },
          ...changes,
        }),
      ),
    track,
    close: async () => {
      await Promise.all(opened.map((credentials) => credentials.close()));
      await aws.stop();
    },
  };
}

function createIdentities({ publicKey }: GitHubKey, now: () => Date): Identities {
  const identities = new Identities({ now });
  identities.addOidcProvider({
    accountId: administrator,
    issuer,
    clientIds: ['sts.amazonaws.com'],
    jwks: { keys: [publicKey] },
  });
  identities.addRole({
    arn: role,
    maxSessionDuration: 3600,
    trustPolicy: {
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Principal: { Federated: `arn:aws:iam::${administrator}:oidc-provider/${host}` },
          Action: 'sts:AssumeRoleWithWebIdentity',
          Condition: { StringEquals: { [`${host}:aud`]: 'sts.amazonaws.com', [`${host}:sub`]: acceptedSub } },
        },
      ],
    },
  });
  return identities;
}

interface TokenFacts {
  readonly sub: string;
  readonly audience: string;
  readonly id: number;
  readonly now: Date;
}

function signToken({ privateKey }: GitHubKey, { sub, audience, id, now }: TokenFacts): Promise<string> {
  const seconds = Math.floor(now.getTime() / 1000);
  return new SignJWT({ job_workflow_ref: 'acme/ci/.github/workflows/deploy.yml@refs/tags/v1' })
    .setProtectedHeader({ alg: 'RS256', kid: 'k1' })
    .setIssuer(issuer)
    .setSubject(sub)
    .setAudience(audience)
    .setJti(String(id))
    .setIssuedAt(seconds)
    .setExpirationTime(seconds + 300)
    .sign(privateKey);
}

export function configurationOf(credentials: AwsCredentials): ClientConfiguration {
  return createClientConfiguration({ region: 'us-east-1', credentials });
}
