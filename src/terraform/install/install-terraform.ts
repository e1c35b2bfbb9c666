import { copyFile, mkdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

import { cacheDir, extractZip, find } from '@actions/tool-cache';

import { describeThrown, UserError } from '../../domain/user-error.ts';
import { chooseVersion, downloadFile } from './download.ts';
import type { Mirror } from './download.ts';
import { proveArchive, proveChecksums } from './prove-release.ts';
import { releaseFiles } from './release.ts';
import type { Release } from './release.ts';

export interface InstallRequest {
  /** A version or a range of versions. */
  readonly range: string;
  /** With a slash at its end; undefined: HashiCorp's own. */
  readonly mirror: string | undefined;
  /** Armored OpenPGP key. */
  readonly signingKey: string;
  /** As findBuild returns it. */
  readonly build: string;
  /** Exists and is private to this run: terraform is in it afterwards. */
  readonly directory: string;
  /** Whether there is a tool cache (RUNNER_TOOL_CACHE) that outlives this run. */
  readonly isKept: boolean;
  readonly log: InstallLog;
  readonly nowMs: () => number;
}

export interface InstallLog {
  info(message: string): void;
  warning(message: string): void;
}

export const defaultMirror = 'https://releases.hashicorp.com/';

/** A name of our own: what others put into the cache under `terraform` is an unpacked program, which proves nothing. */
const keptName = 'stackset-role-terraform';

/** A release whose files are proven. */
interface ProvenRelease extends Release {
  /** Directory of its files. */
  readonly files: string;
}

/** Signature, then checksum, then unpacking: what is not proven is neither unpacked nor started. @returns the program. */
export async function installTerraform(request: InstallRequest): Promise<string> {
  const release = (await takeKept(request)) ?? (await downloadRelease(request));
  return unpack(release, join(request.directory, 'program'));
}

/**
 * The cache of a self-hosted runner belongs to every job that ran on it. So it keeps what was downloaded, not the program:
 * the files are proven again, in a copy that is private.
 * @returns undefined when nothing is kept that fits.
 */
async function takeKept({
  range,
  build,
  isKept,
  directory,
  signingKey,
  log,
}: InstallRequest): Promise<ProvenRelease | undefined> {
  const kept = isKept ? find(keptName, range, build) : '';
  if (kept === '') return undefined;
  const release = { version: basename(dirname(kept)), build, files: join(directory, 'kept') };
  const { signature, checksums, archive } = releaseFiles(release);
  try {
    await mkdir(release.files);
    for (const file of [signature, checksums, archive]) await copyFile(join(kept, file), join(release.files, file));
    await proveArchive(release, release.files, await proveChecksums(release, release.files, signingKey));
    log.info(`Terraform ${release.version}: from the tool cache. Signature and checksum are good.`);
    return release;
  } catch (error) {
    log.warning(`Terraform ${release.version} in the tool cache is not used: ${describeThrown(error)}`);
    return undefined;
  }
}

async function downloadRelease(request: InstallRequest): Promise<ProvenRelease> {
  const { range, build, directory, signingKey, isKept, log, nowMs } = request;
  const url = request.mirror ?? defaultMirror;
  const startedMs = nowMs();
  const version = await chooseVersion(range, { url, directory });
  const release = { version, build, files: join(directory, 'downloaded') };
  const mirror: Mirror = { url, directory: release.files };
  const { signature, checksums, archive } = releaseFiles(release);
  log.info(`Terraform ${version}: downloading ${archive} from ${url}`);
  await Promise.all([checksums, signature].map((file) => downloadFile(version, file, mirror)));
  const checksum = await proveChecksums(release, release.files, signingKey);
  const { size } = await stat(await downloadFile(version, archive, mirror));
  await proveArchive(release, release.files, checksum);
  const seconds = ((nowMs() - startedMs) / 1000).toFixed(1);
  log.info(
    `Terraform ${version}: ${(size / 1_000_000).toFixed(1)} MB in ${seconds} s. Signature and checksum are good.`,
  );
  if (isKept) await keep(release, log);
  return release;
}

/** A cache that cannot be written costs the next run a download, and this run nothing. */
async function keep({ version, build, files }: ProvenRelease, log: InstallLog): Promise<void> {
  try {
    await cacheDir(files, keptName, version, build);
  } catch (error) {
    log.warning(`Terraform ${version} is not kept in the tool cache: ${describeThrown(error)}`);
  }
}

async function unpack(release: ProvenRelease, directory: string): Promise<string> {
  const { archive } = releaseFiles(release);
  try {
    await extractZip(join(release.files, archive), directory);
  } catch (error) {
    throw new UserError({
      code: 'terraform-missing',
      what: `terraform-version: ${archive} could not be unpacked.`,
      why: describeThrown(error).split('\n', 1)[0] ?? '',
      next: 'Install the program `unzip` on the runner (on Windows PowerShell), or Terraform in an earlier step.',
      cause: error,
    });
  }
  return join(directory, release.build.startsWith('windows') ? 'terraform.exe' : 'terraform');
}
