// Step: moves the plain tag of the major version, which belongs to no release, to the newest version of it.
import { readReleases } from './releases.mjs';
import { runStep, say } from './step.mjs';
import { majorTagOf, newestOf } from './versions.mjs';

await runStep(async ({ client: connect, sha, version }) => {
  const client = connect();
  const majorTag = majorTagOf(version);
  const { versions } = await readReleases(client);
  const newest = newestOf(versions.filter((other) => majorTagOf(other) === majorTag));
  // A fix of an older line, or an old run that is run again.
  if (newest !== version) return say(`${majorTag} stays: ${newest} is newer than ${version}.`);
  const current = await client.find(`git/ref/tags/${majorTag}`);
  if (current?.object.sha === sha) return say(`${majorTag} is at this commit already.`);
  if (current === undefined) await client.post('git/refs', { ref: `refs/tags/${majorTag}`, sha });
  else await client.patch(`git/refs/tags/${majorTag}`, { sha, force: true });
  say(`${majorTag} is ${version} now.`);
});
