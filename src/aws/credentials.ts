import { STSClient } from '@aws-sdk/client-sts';
import { clientDefaults } from './client-configuration.ts';
import { startContainerCredentials } from './container-credentials.ts';
import type { ContainerCredentials } from './container-credentials.ts';
import { renewing } from './session-credentials.ts';
import type { CredentialProvider } from './session-credentials.ts';
import { createWebIdentity } from './web-identity.ts';
import type { WebIdentityRequest } from './web-identity.ts';

/** The one source of this run's AWS credentials: SDK clients and terraform have the same identity. */
export interface AwsCredentials {
  /** For SDK clients. @throws UserError when AWS refuses the role. */
  readonly provider: CredentialProvider;
  /** Forgets a session that AWS refused as expired; absent where this run cannot get another one. */
  readonly discard?: (accessKeyId: string) => void;
  /** The environment variables with which terraform signs in. */
  terraformEnvironment(): Promise<Record<string, string>>;
  close(): Promise<void>;
}

/**
 * Assumes a role with GitHub's OIDC token and renews the session during the run. It writes nothing to disk: terraform
 * fetches the session from a loopback address.
 */
export function createCredentials(request: WebIdentityRequest): AwsCredentials {
  const webIdentity = createWebIdentity(request);
  const session = renewing((patience) => webIdentity.assume(patience), request.now);
  // Otherwise each SDK client keeps its session until five minutes before its end, even a discarded one.
  const provider = Object.assign(() => session.provide(), { memoized: true });
  let container: Promise<ContainerCredentials> | undefined;
  return {
    provider,
    discard: session.discard,
    terraformEnvironment: async () => {
      container ??= startContainerCredentials(session.provide, request.onSecret);
      return { ...(await container).environment };
    },
    close: async () => {
      webIdentity.close();
      await (await container)?.close();
    },
  };
}

/** The variables with which AWS's SDKs and the Terraform provider sign in; endpoints and Regions are not among them. */
const ambientNames =
  /^AWS_(ACCESS_KEY_ID|SECRET_ACCESS_KEY|SESSION_TOKEN|PROFILE|DEFAULT_PROFILE|CONFIG_FILE|SHARED_CREDENTIALS_FILE|SDK_LOAD_CONFIG|ROLE_ARN|ROLE_SESSION_NAME|WEB_IDENTITY_TOKEN_FILE|CONTAINER_\w+|EC2_METADATA_\w+)$/;

/**
 * Without a role: the credentials of the job. The SDK looks for them in its usual order.
 * @param region where a profile or a token of the environment (IRSA) is exchanged.
 */
export function ambientCredentials(
  environment: Readonly<Record<string, string | undefined>>,
  region: string,
): AwsCredentials {
  let client: STSClient | undefined;
  return {
    provider: () => {
      client ??= new STSClient({ ...clientDefaults, region });
      return client.config.credentials();
    },
    terraformEnvironment: () =>
      Promise.resolve(
        Object.fromEntries(
          Object.entries(environment).filter(
            (entry): entry is [string, string] => entry[1] !== undefined && ambientNames.test(entry[0]),
          ),
        ),
      ),
    close: () => {
      client?.destroy();
      return Promise.resolve();
    },
  };
}
