import { UserError } from './user-error.ts';

export type Attempt<Value> =
  { readonly kind: 'done'; readonly value: Value } | { readonly kind: 'failed'; readonly error: UserError };

/** Returns a UserError as a value, so that what was done before it is still reported. Defects stay thrown. */
export async function attempt<Value>(work: () => Promise<Value>): Promise<Attempt<Value>> {
  try {
    return { kind: 'done', value: await work() };
  } catch (error) {
    if (error instanceof UserError) return { kind: 'failed', error };
    throw error;
  }
}

/**
 * Waits for both, also when one fails: terraform must have ended before its directory may be removed.
 * @throws the error of the first, else that of the second.
 */
export async function together<First, Second>(
  first: Promise<First>,
  second: Promise<Second>,
): Promise<readonly [First, Second]> {
  await Promise.allSettled([first, second]);
  return [await first, await second];
}
