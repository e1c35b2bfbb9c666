import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
import { UserError } from '../../domain/user-error.ts';
import type { ClientConfiguration } from '../client-configuration.ts';
import { equip } from '../client-equipment.ts';
import { toSessionCredentials } from '../convert-credentials.ts';
import { toUserError } from '../errors.ts';
import { renewing } from '../session-credentials.ts';
import type { SessionCredentials } from '../session-credentials.ts';

export interface SandboxSessionRequest {
  /** Of the run itself, whose identity assumes the role. */
  readonly configuration: ClientConfiguration;
  /** 12 digits. */
  readonly accountId: string;
  /** ARN of a role in that account. */
  readonly roleToAssume: string;
  /** 2–64 characters of `[\w+=,.@-]`. */
  readonly sessionName: string;
  /** Masks a value; called before any other code can see it. */
  readonly onSecret: (value: string) => void;
  readonly now: () => Date;
}

/** AWS's most where a role assumes another one. */
const sessionSeconds = 3600;

/** The configuration of clients in the sandbox account: one session, renewed while the run lasts. */
export function openSandboxSession(request: SandboxSessionRequest): {
  readonly configuration: ClientConfiguration;
  readonly close: () => void;
} {
  const { configuration, now } = request;
  const sts = equip(new STSClient(configuration), configuration);
  const session = renewing(() => assume(sts, request), now);
  // Otherwise the SDK keeps its session until five minutes before its end, even a discarded one.
  const credentials = Object.assign(() => session.provide(), { memoized: true });
  return {
    configuration: { ...configuration, credentials, discardSession: session.discard },
    close: () => {
      sts.destroy();
    },
  };
}

async function assume(
  sts: STSClient,
  { accountId, roleToAssume, sessionName, onSecret }: SandboxSessionRequest,
): Promise<SessionCredentials> {
  try {
    const command = new AssumeRoleCommand({
      RoleArn: roleToAssume,
      RoleSessionName: sessionName,
      DurationSeconds: sessionSeconds,
    });
    const { Credentials, AssumedRoleUser } = await sts.send(command);
    const credentials = toSessionCredentials(Credentials);
    onSecret(credentials.secretAccessKey);
    onSecret(credentials.sessionToken);
    onSecret(credentials.accessKeyId);
    requireAccount(AssumedRoleUser?.Arn, accountId);
    return credentials;
  } catch (error) {
    throw sessionError(error, roleToAssume);
  }
}

/** Stacks are created and deleted with it: never in another account than the named one. */
function requireAccount(arn: string | undefined, accountId: string): void {
  if (arn?.split(':')[4] === accountId) return;
  throw new UserError({
    code: 'invalid-input',
    what: `sandbox-role-to-assume: its session ${JSON.stringify(arn ?? '')} is not in the sandbox account ${accountId}.`,
    next: 'Name a role in the account that sandbox-account-id names.',
  });
}

function sessionError(error: unknown, roleToAssume: string): UserError {
  const failure = toUserError(error, `assume ${roleToAssume} (sts:AssumeRole)`);
  if (failure.code === 'invalid-input') return failure;
  return new UserError({
    code: failure.code,
    what: `sandbox-role-to-assume: ${failure.what}`,
    next:
      failure.code === 'access-denied'
        ? 'Check that the role exists and trusts the role of this run, and that the role of this run may call sts:AssumeRole on it.'
        : (failure.next ?? 'Run again.'),
    isTransient: failure.isTransient,
    cause: failure.cause,
  });
}
