/**
 * Whether AWS shows asterisks instead of the value of a NoEcho parameter. The API answers `****`, and the
 * CloudFormation User Guide (Parameters) writes five: four or more count. Read as a value, they would reach every
 * account.
 */
export function isHidden(value: string): boolean {
  return /^\*{4,}$/.test(value);
}
