import { UserError } from '../../domain/user-error.ts';
import { findTerraform } from './find-terraform.ts';
import type { SearchFacts, TerraformBinary } from './find-terraform.ts';
import type { InstallRequest } from './install-terraform.ts';
import { findBuild } from './release.ts';

export interface WantedTerraform {
  /** A program on PATH, or a path. */
  readonly nameOrPath: string;
  /** A range of versions; undefined: the program that is there. */
  readonly range: string | undefined;
}

export interface InstallFacts extends Pick<InstallRequest, 'mirror' | 'signingKey' | 'isKept' | 'log' | 'nowMs'> {
  /** Makes a directory for the program, which stays as long as the run needs it. */
  readonly makeDirectory: () => Promise<string>;
  /** Aborted when the run was asked to end. */
  readonly interrupted: AbortSignal;
}

/** The program on the runner where it fits; otherwise one that is downloaded and proven. */
export async function provideTerraform(
  { nameOrPath, range }: WantedTerraform,
  search: SearchFacts,
  facts: InstallFacts,
): Promise<TerraformBinary> {
  if (range === undefined) return findTerraform(nameOrPath, search);
  // Loaded only here: most runs that find their terraform have no range.
  const { requireUsableRange, satisfies } = await import('./version-range.ts');
  requireUsableRange(range);
  const found = await findTerraform(nameOrPath, search).catch(asUserError);
  if (!(found instanceof UserError) && satisfies(found.version, range)) return found;
  facts.log.info(found instanceof UserError ? found.what : describeOther(found, range));
  const path = await untilInterrupted(() => install(range, facts), facts.interrupted);
  return findTerraform(path, search);
}

async function install(range: string, facts: InstallFacts): Promise<string> {
  const build = findBuild(process.platform, process.arch);
  const { installTerraform } = await import('./install-terraform.ts');
  return installTerraform({ ...facts, range, build, directory: await facts.makeDirectory() });
}

function describeOther({ path, version }: TerraformBinary, range: string): string {
  return `${path} is Terraform ${version}, and terraform-version is ${range}.`;
}

function asUserError(error: unknown): UserError {
  if (error instanceof UserError) return error;
  throw error;
}

/** A download cannot be stopped, and its retries take longer than a cancelled job has. */
async function untilInterrupted<Value>(work: () => Promise<Value>, interrupted: AbortSignal): Promise<Value> {
  const end = Promise.withResolvers<never>();
  const onAbort = (): void => {
    const what = 'terraform-version: interrupted while Terraform was downloaded. Nothing was changed.';
    end.reject(new UserError({ code: 'terraform-missing', what }));
  };
  interrupted.addEventListener('abort', onAbort);
  try {
    return await Promise.race([work(), end.promise]);
  } finally {
    interrupted.removeEventListener('abort', onAbort);
  }
}
