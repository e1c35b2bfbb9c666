import type { Backend } from './backend.ts';

/** The facts about a lock in Terraform's "Lock Info". */
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

/** Whether terraform's output says that its own lock remains. The output contains no lock id. */
export function isLockLeft(stderr: string): boolean {
  return stderr.includes('Error releasing the state lock');
}

/**
 * How a person removes a lock whose holder has ended.
 * @param lockId undefined when Terraform did not show it
 */
export function renderUnlock({ type, config }: Backend, lockId: string | undefined): string {
  // The kernel holds such a lock as long as its process runs, and terraform cannot force it.
  if (type === 'local') return 'A lock on a local state ends with the process that holds it: end that process.';
  return (
    'To unlock, first make sure that the run with the lock has really ended (two runs that write at the same time ' +
    `destroy the state), then run ${renderCommand(type, config, lockId)}`
  );
}

/** For a terraform that was killed or did not end in time, so that the state of its lock is unknown. */
export const possibleLock = 'Terraform may have left its state locked.';

function renderCommand(type: string, config: Backend['config'], lockId: string | undefined): string {
  const { bucket, key, use_lockfile: usesLockFile = '', dynamodb_table: table } = config;
  // The object is the lock ("State Locking" of the s3 backend). A DynamoDB table has an additional lock.
  const isLockFileAlone = type === 's3' && /^(true|1)$/.test(usesLockFile) && table === undefined;
  if (isLockFileAlone && bucket !== undefined && key !== undefined) {
    return `\`aws s3 rm ${quote(`s3://${bucket}/${key}.tflock`)}\`.`;
  }
  const command = `\`terraform force-unlock ${lockId ?? 'LOCK_ID'}\` in a root initialised with the same backend`;
  return lockId === undefined
    ? `${command}; the next plan or apply that finds the state locked names the id.`
    : `${command}.`;
}

/** For a POSIX shell. */
function quote(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
