// Step: drafts the release and publishes it. It can run again after any end: a draft is replaced, and a version that is
// published from this commit is left as it is.
import { renderNotes } from './notes.mjs';
import { findTagCommit, readReleases } from './releases.mjs';
import { ReleaseError } from './release-error.mjs';
import { runStep, say } from './step.mjs';
import { newestOf } from './versions.mjs';

await runStep(async (context) => {
  const { version, sha } = context;
  const client = context.client();
  const releases = await readReleases(client);
  if (releases.published(version) !== undefined) {
    const tagged = await findTagCommit(client, version);
    if (tagged !== sha) {
      throw new ReleaseError(
        `version: ${version} is published from ${tagged}, and this is ${sha}. Release the next version.`,
      );
    }
    return say(`${version} is published already.`);
  }
  for (const { id } of releases.drafts(version)) {
    await client.delete(`releases/${id}`);
    say(`Deleted draft ${id}, which an earlier run left.`);
  }
  const draft = await client.post('releases', {
    tag_name: version,
    target_commitish: sha,
    name: version,
    body: renderNotes(context),
    draft: true,
  });
  // Publishing would create the tag at whatever the draft says now.
  const { target_commitish: target } = await client.get(`releases/${draft.id}`);
  if (target !== sha)
    throw new ReleaseError(`The draft of ${version} is for ${target} instead of ${sha}. Find out who changed it.`);
  const { html_url: url } = await client.patch(`releases/${draft.id}`, {
    draft: false,
    // "Latest" is a claim about versions, and GitHub's own rule goes by dates.
    make_latest: String(newestOf([...releases.versions, version]) === version),
  });
  say(`Published ${version}: ${url}`);
});
