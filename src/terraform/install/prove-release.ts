import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';

import { UserError } from '../../domain/user-error.ts';
import { readSmall } from './download.ts';
import { findChecksum, releaseFiles } from './release.ts';
import type { Release } from './release.ts';
import { findSignatureProblem } from './verify-signature.ts';

/**
 * The first proof: the file of checksums is signed.
 * @param directory has that file and its signature.
 * @returns the SHA-256 that the archive must have.
 */
export async function proveChecksums(release: Release, directory: string, signingKey: string): Promise<string> {
  const { signature, checksums, archive } = releaseFiles(release);
  const signed = await readSmall(join(directory, checksums), checksums);
  const problem = await findSignatureProblem(
    signed,
    await readSmall(join(directory, signature), signature),
    signingKey,
  );
  if (problem !== undefined) throw refuse(`${checksums} does not have the signature of HashiCorp.`, problem);
  const checksum = findChecksum(signed.toString('utf8'), archive);
  if (checksum !== undefined) return checksum;
  throw new UserError({
    code: 'terraform-missing',
    what: `terraform-version: ${checksums} does not name ${archive}, so there is no Terraform ${release.version} for this machine.`,
    next: 'Name another version, or install Terraform in an earlier step.',
  });
}

/** The second proof: the archive is the one that was signed for. Only then may it be unpacked. */
export async function proveArchive(release: Release, directory: string, checksum: string): Promise<void> {
  const { archive } = releaseFiles(release);
  const hash = createHash('sha256');
  await pipeline(createReadStream(join(directory, archive)), hash);
  const found = hash.digest('hex');
  if (found === checksum) return;
  throw refuse(`${archive} does not have the checksum that is signed.`, `It has ${found}, and ${checksum} is signed.`);
}

function refuse(what: string, why: string): UserError {
  return new UserError({
    code: 'terraform-missing',
    what: `terraform-version: ${what}`,
    why,
    next: 'Nothing was unpacked. Run again; if it stays, find out what is between the runner and releases.hashicorp.com (a proxy, terraform-mirror).',
  });
}
