import { UserError } from '../domain/user-error.ts';
import type { SessionCredentials } from './session-credentials.ts';

/** How one try to sign in ended. */
export type SignIn =
  | { readonly kind: 'signed-in'; readonly credentials: SessionCredentials }
  | { readonly kind: keyof typeof pausesMs; readonly error: UserError };

/** What it takes to wait between tries. */
export interface SignInPatience {
  readonly now: () => Date;
  /** Ends early when the run is interrupted. */
  readonly pause: (ms: number) => Promise<unknown>;
  /** Whether the run was asked to end: then no try is repeated. */
  readonly isInterrupted: () => boolean;
  /** Receives why it waits, redacted. */
  readonly onWait: (message: string) => void;
}

/** The pauses before the tries after a failed one, by what failed. */
const pausesMs = {
  /** GitHub or AWS had a fault, or AWS could not fetch the keys of the identity provider: gone within a minute. */
  passing: [1_000, 2_000, 4_000, 8_000, 16_000, 16_000, 16_000],
  /**
   * AccessDenied. IAM is eventually consistent, so a role or a trust policy that was made seconds ago has this answer.
   * Another denial has it as well, and must not cost minutes.
   */
  denied: [3_000, 6_000, 12_000],
  /** Another answer would need another token, another provider or another input. */
  refused: [],
} as const satisfies Readonly<Record<string, readonly number[]>>;

const reasons = {
  passing: 'This usually passes',
  denied: 'A role or a trust policy that was changed seconds ago may not be known everywhere in AWS yet',
  refused: '',
} as const satisfies Readonly<Record<keyof typeof pausesMs, string>>;

/** No pause ends later than this after the first try: a single try can take minutes when a connection hangs. */
const mostMs = 120_000;

/**
 * Signs in, with further tries while the failure may pass.
 * @param patience `once`: one try.
 * @throws UserError of the last try, which says how often it was tried.
 */
export async function signInPatiently(
  tryOnce: () => Promise<SignIn>,
  { now, pause, isInterrupted, onWait }: SignInPatience,
  patience: 'patient' | 'once',
): Promise<SessionCredentials> {
  const begunAtMs = now().getTime();
  const failures = { passing: 0, denied: 0, refused: 0 };
  for (let tries = 1; ; tries += 1) {
    const tried = await tryOnce();
    if (tried.kind === 'signed-in') return tried.credentials;
    const pauseMs: number | undefined = pausesMs[tried.kind][failures[tried.kind]];
    failures[tried.kind] += 1;
    const elapsedMs = now().getTime() - begunAtMs;
    const isGivenUp = patience === 'once' || isInterrupted() || pauseMs === undefined || elapsedMs + pauseMs > mostMs;
    if (isGivenUp) throw withTries(tried.error, tries, elapsedMs);
    onWait(`${tried.error.what} ${reasons[tried.kind]}: next try in ${pauseMs / 1000} s.`);
    await pause(pauseMs);
    if (isInterrupted()) throw withTries(tried.error, tries, elapsedMs);
  }
}

function withTries(error: UserError, tries: number, elapsedMs: number): UserError {
  if (tries === 1) return error;
  const tried = `It was tried ${tries} times in ${Math.round(elapsedMs / 1000)} s.`;
  const { code, what, why, next, isTransient, cause } = error;
  return new UserError({
    code,
    what,
    why: why === undefined ? tried : `${why}\n${tried}`,
    ...(next === undefined ? {} : { next }),
    isTransient,
    cause,
  });
}
