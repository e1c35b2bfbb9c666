import { classifyRunReason, runNextSteps } from '../domain/failure-reason.ts';
import { UserError } from '../domain/user-error.ts';

/** Longest excerpt of Terraform's own words in an error; the whole output is in the log. */
const excerptCharacters = 1500;

/** Turns a failed terraform call into a user error; the cause is read from Terraform's and the provider's words. */
export function terraformFailure(subcommand: string, exitCode: number, stderr: string): UserError {
  const code = classifyRunReason(stderr, 'terraform-failed');
  const next = isRefusedHead(stderr) ? readState : runNextSteps[code];
  return new UserError({
    code,
    what: code === 'state-locked' ? describeLock(stderr) : `terraform ${subcommand} failed (exit code ${exitCode}).`,
    why: excerpt(stderr),
    ...(next === undefined ? {} : { next }),
  });
}

const readState = 'Allow the role s3:GetObject on the state and s3:ListBucket on its bucket.';

/** S3 refuses a HEAD request without saying what for: it has no body. */
function isRefusedHead(stderr: string): boolean {
  return /S3: HeadObject.*StatusCode: 403/s.test(stderr);
}

/** prevent_destroy makes a plan that would replace or delete the stack set fail before it can be shown. */
export function isRefusedDestroy(stderr: string): boolean {
  return stderr.includes('Instance cannot be destroyed');
}

/** The first error as one paragraph: without the box that Terraform draws around it. */
export function excerpt(stderr: string): string {
  const lines = stderr
    .split('\n')
    .map((line) => line.replace(/^[╷│╵]\s?/, '').trimEnd())
    .filter((line) => line.trim() !== '');
  const start = lines.findIndex((line) => line.startsWith('Error: '));
  // Behind a lock's facts Terraform advises to switch locking off, which nobody should.
  const end = lines.findIndex((line) => line.startsWith('Terraform acquires a state lock'));
  const text = lines.slice(Math.max(0, start), end < 0 ? undefined : end).join('\n');
  return text.length <= excerptCharacters ? text : `${text.slice(0, excerptCharacters)}…`;
}

function describeLock(stderr: string): string {
  const field = (name: string): string =>
    new RegExp(`^\\W*${name}:\\s+(.+)$`, 'm').exec(stderr)?.[1]?.trim() ?? 'unknown';
  return `The Terraform state is locked by ${field('Who')} since ${field('Created')} (lock id ${field('ID')}).`;
}
