// Step: the published release is immutable, its tag is at this commit, and GitHub's attestation says so.
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { setTimeout } from 'node:timers/promises';

import { findTagCommit } from './releases.mjs';
import { ReleaseError } from './release-error.mjs';
import { required, runStep, say } from './step.mjs';

/** GitHub attests a release some time after it is published. */
const attempts = 12;

await runStep(async ({ client: connect, sha, version, repository }) => {
  const client = connect();
  const { immutable } = await client.get(`releases/tags/${version}`);
  if (immutable !== true) {
    throw new ReleaseError(
      `${version} is published, but not immutable. Turn immutability on, and release the next version.`,
    );
  }
  const tagged = await findTagCommit(client, version);
  if (tagged !== sha) throw new ReleaseError(`The tag ${version} is at ${tagged} instead of ${sha}. Do not use it.`);
  await waitForAttestation(version, repository);
  say(`${version} is immutable, at ${sha}, and attested.`);
});

/** The GitHub CLI verifies the signature; the runner has it. */
async function waitForAttestation(version, repository) {
  const intervalMs = Number(required('ATTESTATION_INTERVAL_MS'));
  for (let attempt = 1; ; attempt += 1) {
    const { status, error, stderr } = spawnSync('gh', ['release', 'verify', version, '--repo', repository], {
      encoding: 'utf8',
      stdio: ['ignore', process.stderr, 'pipe'],
    });
    if (status === 0) return;
    if (attempt === attempts || error !== undefined) {
      throw new ReleaseError(
        `${version} is published, but its attestation cannot be verified: ${error?.message ?? stderr.trim()}. ` +
          'Run the job again: it goes on from here.',
      );
    }
    await setTimeout(intervalMs);
  }
}
