import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

import { downloadTool, HTTPError } from '@actions/tool-cache';

import { describeThrown, UserError } from '../../domain/user-error.ts';
import { oldestVersion } from './find-terraform.ts';
import { findExactVersion, findNewest } from './version-range.ts';

/** Where releases come from, and where their files go. */
export interface Mirror {
  /** With a slash at its end. */
  readonly url: string;
  /** A private directory. */
  readonly directory: string;
}

/** The list of all versions has more than a megabyte; a checksum file and a signature have less. */
const largestTextBytes = 50_000_000;

/** The newest version of a range that is no pre-release; an exact version needs no request. */
export async function chooseVersion(range: string, mirror: Mirror): Promise<string> {
  const exact = findExactVersion(range);
  if (exact !== undefined) return exact;
  const url = `${mirror.url}terraform/index.json`;
  const path = join(mirror.directory, 'index.json');
  await download(url, path, `there is no list of versions at ${url}.`);
  const chosen = findNewest(readVersions((await readSmall(path, url)).toString('utf8'), url), range);
  if (chosen !== undefined) return chosen;
  throw new UserError({
    code: 'terraform-missing',
    what: `terraform-version: no version that ${url} names fits ${JSON.stringify(range)}.`,
    next: `Name a version from ${oldestVersion} on that is there.`,
  });
}

function readVersions(text: string, url: string): readonly string[] {
  try {
    const { versions } = JSON.parse(text) as { readonly versions?: unknown };
    if (typeof versions === 'object' && versions !== null) return Object.keys(versions);
  } catch {
    // No JSON at all is as little a list as another JSON.
  }
  throw new UserError({
    code: 'terraform-missing',
    what: `terraform-version: ${url} is not a list of versions.`,
    next: 'Correct terraform-mirror, or write an exact version, which needs no list.',
  });
}

/** One of the files of a version, next to the others of this run. @returns its path. */
export async function downloadFile(version: string, file: string, { url, directory }: Mirror): Promise<string> {
  const path = join(directory, file);
  const from = `${url}terraform/${version}/${file}`;
  await download(from, path, `${from} does not exist, so there is no Terraform ${version} for this machine.`);
  return path;
}

/** @throws UserError for a file that is too large to be what it should be. */
export async function readSmall(path: string, name: string): Promise<Buffer> {
  const { size } = await stat(path);
  if (size <= largestTextBytes) return readFile(path);
  throw new UserError({ code: 'terraform-missing', what: `terraform-version: ${name} has ${size} bytes, too many.` });
}

/** Through the proxy of the runner; what may be passing is tried three times, with a pause of 10 to 20 s. */
async function download(url: string, path: string, whenMissing: string): Promise<void> {
  try {
    await downloadTool(url, path);
  } catch (error) {
    const status = error instanceof HTTPError ? error.httpStatusCode : undefined;
    if (status === 404 || status === 410) {
      throw new UserError({
        code: 'terraform-missing',
        what: `terraform-version: ${whenMissing}`,
        next: 'Name a version that exists, or correct terraform-mirror.',
        cause: error,
      });
    }
    throw new UserError({
      code: 'terraform-missing',
      what: `terraform-version: ${url} could not be downloaded.`,
      why: status === undefined ? `${describeThrown(error) || codeOf(error)}.` : `The answer was HTTP ${status}.`,
      next: 'Let the runner reach it (`https_proxy` is used), set terraform-mirror, or install Terraform in an earlier step.',
      cause: error,
    });
  }
}

/** Node.js gives some errors of a connection no message. */
function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'No connection';
}
