/** What an SDK client signs with; long-lived keys have neither token nor expiration. */
export interface ClientCredentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
  readonly expiration?: Date;
}

/** What the SDK takes for credentials; `memoized`: it does not keep what it got, and asks for every call. */
export interface CredentialProvider {
  (): Promise<ClientCredentials>;
  readonly memoized?: boolean;
}

/** A session of an assumed role. */
export interface SessionCredentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string;
  readonly expiration: Date;
}

interface Session {
  readonly credentials: SessionCredentials;
  readonly obtainedAt: Date;
}

/** SDKs treat a session as over five minutes before its end; a later renewal would make them ask for each call. */
const longestMarginMs = 5 * 60_000;

/** A session that is always there; who asks gets it, or a new one. */
export interface RenewedSession {
  readonly provide: () => Promise<SessionCredentials>;
  /** AWS has refused this session as expired, whatever its expiration says. One that is newer stays. */
  readonly discard: (accessKeyId: string) => void;
}

/**
 * Keeps one session, and renews it when less than five minutes, or less than a quarter of a short life, remain.
 * Concurrent callers share one renewal. A renewal that fails does no harm while the session is still valid.
 */
export function renewing(obtain: () => Promise<SessionCredentials>, now: () => Date): RenewedSession {
  let held: Session | undefined;
  let renewal: Promise<SessionCredentials> | undefined;
  const renew = async (): Promise<SessionCredentials> => {
    const obtainedAt = now();
    try {
      const credentials = await obtain();
      held = { credentials, obtainedAt };
      return credentials;
    } catch (error) {
      if (held !== undefined && remainingMs(held, now()) > 0) return held.credentials;
      throw error;
    }
  };
  return {
    provide: async () => {
      if (held !== undefined && !isDue(held, now())) return held.credentials;
      renewal ??= renew().finally(() => {
        renewal = undefined;
      });
      return renewal;
    },
    discard: (accessKeyId) => {
      if (held?.credentials.accessKeyId === accessKeyId) held = undefined;
    },
  };
}

function isDue(session: Session, now: Date): boolean {
  const lifetimeMs = remainingMs(session, session.obtainedAt);
  return remainingMs(session, now) < Math.min(longestMarginMs, lifetimeMs / 4);
}

function remainingMs({ credentials }: Session, now: Date): number {
  return credentials.expiration.getTime() - now.getTime();
}
