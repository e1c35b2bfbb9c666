// Step: everything that can refuse this release later is asked now, while nothing is published.
import process from 'node:process';

import { findTagCommit, readReleases } from './releases.mjs';
import { ReleaseError } from './release-error.mjs';
import { required, runStep, say } from './step.mjs';
import { majorTagOf } from './versions.mjs';

await runStep(async ({ client: connect, sha, version }) => {
  const client = connect();
  await checkImmutability(client);
  await checkVersion(client, version, sha);
  await rehearse(client, majorTagOf(version), sha);
});

async function checkImmutability(client) {
  const how = 'Turn on Settings → General → Releases → Enable release immutability.';
  // GitHub answers 404 where the setting is off, and where the token may not read it.
  const setting = await client.find('immutable-releases');
  if (setting === undefined) {
    throw new ReleaseError(
      `Nothing says that releases are immutable here. ${how} The App needs \`Administration: read\`.`,
    );
  }
  if (setting.enabled !== true) throw new ReleaseError(`Releases of this repository are not immutable. ${how}`);
  say('Releases are immutable.');
}

/** A version is used once: what is released under it never changes, not even when its release is deleted. */
async function checkVersion(client, version, sha) {
  const tagged = await findTagCommit(client, version);
  if (tagged !== undefined && tagged !== sha) {
    throw new ReleaseError(
      `version: ${version} is a tag of ${tagged} already, and this is ${sha}. Release the next version.`,
    );
  }
  if ((await readReleases(client)).published(version) !== undefined) {
    say(`${version} is published already, from this commit. What is left is done now.`);
  }
}

/**
 * Moves a scratch tag from where the tag of the major version is to this commit. What GitHub asks of a token depends on
 * the workflow files in which the two commits differ, so no list of permissions answers this.
 */
async function rehearse(client, majorTag, sha) {
  const major = await client.find(`git/ref/tags/${majorTag}`);
  await removeScratchTags(client);
  const scratch = `release-rehearsal-${required('GITHUB_RUN_ID')}-${required('GITHUB_RUN_ATTEMPT')}`;
  try {
    await client.post('git/refs', { ref: `refs/tags/${scratch}`, sha: major?.object.sha ?? sha });
    await client.patch(`git/refs/tags/${scratch}`, { sha, force: true });
  } catch (error) {
    throw new ReleaseError(
      `The App may not move ${majorTag}, so nothing is published. It needs \`Contents: write\` and \`Workflows: write\`, ` +
        `and no rule for tags may stop it. ${error.message}`,
    );
  } finally {
    await removeScratchTags(client).catch((error) => {
      process.stdout.write(`::warning::The scratch tag ${scratch} could not be deleted: ${error.message}\n`);
    });
  }
  say(`The App may move ${majorTag} to this commit.`);
}

/** Also those of runs that were cancelled half-way. */
async function removeScratchTags(client) {
  for (const { ref } of await client.list('git/matching-refs/tags/release-rehearsal-')) {
    await client.delete(`git/${ref}`);
  }
}
