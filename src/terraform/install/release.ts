import { UserError } from '../../domain/user-error.ts';

/** One build of one version, as releases.hashicorp.com names its files. */
export interface Release {
  readonly version: string;
  /** `linux_amd64` */
  readonly build: string;
}

/** Names of the files of a release. All three are kept together, because each proves the next. */
export interface ReleaseFiles {
  /** The signature of `checksums`. */
  readonly signature: string;
  readonly checksums: string;
  readonly archive: string;
}

export function releaseFiles({ version, build }: Release): ReleaseFiles {
  const checksums = `terraform_${version}_SHA256SUMS`;
  return { signature: `${checksums}.sig`, checksums, archive: `terraform_${version}_${build}.zip` };
}

const systems: Readonly<Record<string, string>> = { linux: 'linux', darwin: 'darwin', win32: 'windows' };
const architectures: Readonly<Record<string, string>> = { x64: 'amd64', arm64: 'arm64' };

/** @throws UserError for a machine that the installer does not know. */
export function findBuild(platform: string, architecture: string): string {
  const [system, processor] = [systems[platform], architectures[architecture]];
  if (system !== undefined && processor !== undefined) return `${system}_${processor}`;
  throw new UserError({
    code: 'terraform-missing',
    what: `terraform-version: the action cannot install Terraform on ${platform} ${architecture}, only on Linux, macOS and Windows with x64 or arm64.`,
    next: 'Install Terraform in an earlier step, and name it in `terraform-binary`.',
  });
}

/** @returns the SHA-256 of a file in lower case; undefined: the release does not have it. */
export function findChecksum(checksums: string, file: string): string | undefined {
  for (const line of checksums.split('\n')) {
    const [, hash, name] = /^([0-9a-f]{64}) [ *](\S+)$/.exec(line.trimEnd()) ?? [];
    if (name === file) return hash;
  }
  return undefined;
}
