import { isNetworkMirror } from './provider-mirror.ts';

/** Why Terraform could not install the provider, and what to do about it. */
export interface ProviderProblem {
  readonly what: string;
  readonly next: string;
}

const foreignPackage =
  /does(?: not|n't) match any of the checksums|checksum list has no|does not have a package available for your current platform/;
const unavailable =
  /Failed to (?:query available provider packages|install provider)|Could not (?:retrieve|load) the list of available versions/;

/**
 * @param stderr of `terraform init`, which wraps its lines anywhere.
 * @param mirror as Terraform's CLI configuration has it.
 */
export function describeProviderFailure(stderr: string, mirror: string | undefined): ProviderProblem | undefined {
  const text = stderr.replace(/[\s│]+/g, ' ');
  const from = mirror === undefined ? 'the registry' : `\`${mirror}\``;
  if (foreignPackage.test(text)) {
    return {
      what: `The AWS provider from ${from} is not one of those that this action has locked: its checksum is another.`,
      next:
        mirror === undefined
          ? 'Run again. If it stays so, find out what answers instead of the registry, such as a proxy.'
          : 'Find out who changed the mirror (`provider-mirror`), and write it again with `terraform providers mirror`, for the platform of the runner.',
    };
  }
  if (!unavailable.test(text)) return undefined;
  return {
    what: `Terraform did not get the AWS provider from ${from}.`,
    next:
      mirror === undefined
        ? 'Let the runner reach registry.terraform.io and releases.hashicorp.com, or name a mirror with `provider-mirror`.'
        : `${isNetworkMirror(mirror) ? 'Check that the runner reaches the mirror, and that' : 'Check that'} it holds the version of hashicorp/aws that the lock file of this action names, for the platform of the runner.`,
  };
}
