/** A problem that a person has to solve; its message says how. */
export class ReleaseError extends Error {}
