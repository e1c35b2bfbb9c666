// What the repository has of a version: releases, drafts, tags.
import { parseVersion } from './versions.mjs';

/** Every release and draft. GitHub finds no draft by its tag, so all are read. */
export async function readReleases(client) {
  const releases = await client.list('releases?per_page=100');
  const isPublished = ({ draft, prerelease }) => !draft && !prerelease;
  return {
    published: (version) => releases.find((release) => isPublished(release) && release.tag_name === version),
    drafts: (version) => releases.filter(({ draft, tag_name }) => draft && tag_name === version),
    versions: releases
      .filter(isPublished)
      .map(({ tag_name }) => tag_name)
      .filter(parseVersion),
  };
}

/** The commit of a tag, also of an annotated one; undefined when there is no such tag. */
export async function findTagCommit(client, tag) {
  const ref = await client.find(`git/ref/tags/${tag}`);
  let object = ref?.object;
  while (object?.type === 'tag') object = (await client.get(`git/tags/${object.sha}`)).object;
  return object?.sha;
}
