/** The credentials of an SDK client; long-lived keys have no token and no expiration. */
export interface ClientCredentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
  readonly expiration?: Date;
}

/** The SDK's form of credentials. `memoized`: the SDK keeps nothing itself and asks before each call. */
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

/** A renewal that failed is tried again after this, or after a quarter of what remains of a short life. */
const betweenRenewalsMs = { least: 1_000, most: 10_000 } as const;

/** SDKs drop a session five minutes before its end; a later renewal would make them ask before each call. */
const longestMarginMs = 5 * 60_000;

/** A session that is valid whenever a caller asks for it. */
export interface RenewedSession {
  readonly provide: () => Promise<SessionCredentials>;
  /** Forgets this session because AWS refused it as expired, even before its expiration. A newer session stays. */
  readonly discard: (accessKeyId: string) => void;
}

/**
 * Keeps one session. Renews it when less than five minutes remain, or less than a quarter of a short life. Concurrent
 * callers share one renewal. A failed renewal does no harm while the session is still valid: callers get that session
 * and do not wait for further tries, so that an outage of GitHub or STS does not slow down each call of a rollout.
 * @param obtain `patient`: with further tries, as there is no valid session. `once`: there is one.
 */
export function renewing(
  obtain: (patience: 'patient' | 'once') => Promise<SessionCredentials>,
  now: () => Date,
): RenewedSession {
  let held: Session | undefined;
  let renewal: Promise<SessionCredentials> | undefined;
  let notBeforeMs = 0;
  const findValid = (): Session | undefined => (held !== undefined && remainingMs(held, now()) > 0 ? held : undefined);
  const renew = async (): Promise<SessionCredentials> => {
    const obtainedAt = now();
    try {
      const credentials = await obtain(findValid() === undefined ? 'patient' : 'once');
      held = { credentials, obtainedAt };
      return credentials;
    } catch (error) {
      const valid = findValid();
      if (valid === undefined) throw error;
      notBeforeMs = now().getTime() + pauseAfter(remainingMs(valid, now()));
      return valid.credentials;
    }
  };
  return {
    provide: async () => {
      const valid = findValid();
      if (valid !== undefined && (!isDue(valid, now()) || now().getTime() < notBeforeMs)) return valid.credentials;
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

function pauseAfter(leftMs: number): number {
  return Math.max(betweenRenewalsMs.least, Math.min(betweenRenewalsMs.most, leftMs / 4));
}

function remainingMs({ credentials }: Session, now: Date): number {
  return credentials.expiration.getTime() - now.getTime();
}
