import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
import { UserError } from '../../domain/user-error.ts';
import type { ClientConfiguration } from '../client-configuration.ts';
import { equip } from '../client-equipment.ts';
import { toSessionCredentials } from '../convert-credentials.ts';
import { toUserError } from '../errors.ts';
import { renewing } from '../session-credentials.ts';
import type { SessionCredentials } from '../session-credentials.ts';

export interface ChainedSessionRequest {
  /** Of the run itself, whose identity assumes the role. */
  readonly configuration: ClientConfiguration;
  /** ARN of the role. */
  readonly roleToAssume: string;
  /** 2–64 characters of `[\w+=,.@-]`. */
  readonly sessionName: string;
  /** Masks a value; called before any other code can see it. */
  readonly onSecret: (value: string) => void;
  readonly now: () => Date;
  /** Throws UserError for a session that must not be used. @param arn of the session, as AWS says it. */
  readonly requireSession?: (arn: string | undefined) => void;
  /** What a reader sees of a refusal. */
  readonly explain: (failure: UserError) => UserError;
}

/** AWS's most where a role assumes another one; every role allows it. */
const sessionSeconds = 3600;

/** The configuration of clients that act as another role: one session, renewed while the run lasts. */
export function openChainedSession(request: ChainedSessionRequest): {
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

async function assume(sts: STSClient, request: ChainedSessionRequest): Promise<SessionCredentials> {
  const { roleToAssume, sessionName, onSecret, requireSession, explain } = request;
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
    requireSession?.(AssumedRoleUser?.Arn);
    return credentials;
  } catch (error) {
    throw explain(toUserError(error, `assume ${roleToAssume} (sts:AssumeRole)`));
  }
}

/** @param input that names the role. */
export function chainedSessionError(input: string, failure: UserError): UserError {
  return new UserError({
    code: failure.code,
    what: `${input}: ${failure.what}`,
    next:
      failure.code === 'access-denied'
        ? 'Check that the role exists and trusts the role of this run, and that the role of this run may call sts:AssumeRole on it.'
        : (failure.next ?? 'Run again.'),
    isTransient: failure.isTransient,
    cause: failure.cause,
  });
}
