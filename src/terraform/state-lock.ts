import type { Backend } from './backend.ts';

/** What Terraform says about a lock that somebody holds; the words of its "Lock Info". */
export interface LockInfo {
  readonly id: string | undefined;
  readonly who: string | undefined;
  readonly created: string | undefined;
}

export function readLockInfo(stderr: string): LockInfo {
  const field = (name: string): string | undefined =>
    new RegExp(`^\\W*${name}:[ \\t]+(\\S.*)$`, 'm').exec(stderr)?.[1]?.trim();
  return { id: field('ID'), who: field('Who'), created: field('Created') };
}

/** Whether terraform has left its own lock behind, by its words. They hold no lock id. */
export function isLockLeft(stderr: string): boolean {
  return stderr.includes('Error releasing the state lock');
}

/**
 * How a lock is taken away whose holder is gone.
 * @param lockId undefined where Terraform did not tell it
 */
export function renderUnlock({ type, config }: Backend, lockId: string | undefined): string {
  // Such a lock is the kernel's: it goes with the process that holds it, and terraform refuses to force it.
  if (type === 'local') return 'A lock on a local state ends with the process that holds it: end that process.';
  return (
    'To unlock, first make sure that the run that took the lock has really ended (two that write at once destroy the ' +
    `state); then run ${renderCommand(type, config, lockId)}`
  );
}

/** For a terraform that was killed or did not end in time, so that nobody knows what it left. */
export const possibleLock = 'Terraform may have left its state locked.';

function renderCommand(type: string, config: Backend['config'], lockId: string | undefined): string {
  const { bucket, key, use_lockfile: usesLockFile = '', dynamodb_table: table } = config;
  // The object is the lock ("State Locking" of the s3 backend). A table of DynamoDB beside it has a lock of its own.
  const isLockFileAlone = type === 's3' && /^(true|1)$/.test(usesLockFile) && table === undefined;
  if (isLockFileAlone && bucket !== undefined && key !== undefined) {
    return `\`aws s3 rm ${quote(`s3://${bucket}/${key}.tflock`)}\`.`;
  }
  const command = `\`terraform force-unlock ${lockId ?? 'LOCK_ID'}\` in a root initialised with the same backend`;
  return lockId === undefined ? `${command}; the next plan or apply that finds it locked names the id.` : `${command}.`;
}

/** For a POSIX shell. */
function quote(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
