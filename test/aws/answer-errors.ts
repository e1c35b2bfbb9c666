import { UserError } from '../../src/domain/user-error.ts';

/** A value that AWS may add tomorrow: the SDK's types say it cannot be, its parser lets it through. */
export function future(value: string): never {
  return value as never;
}

/** The user error that a conversion throws. */
export function errorOf(act: () => unknown): UserError {
  try {
    act();
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error('The conversion threw no error.');
}
