// Step: what the files and the branch say about the version. Every problem is reported, not only the first.
import { readFileSync } from 'node:fs';
import process from 'node:process';

import { findSection } from './changelog.mjs';
import { annotate, required, runStep, say } from './step.mjs';
import { lineBranchOf, parseVersion } from './versions.mjs';

await runStep(({ version, ref }) => {
  const problems = findProblems(version, ref, required('DEFAULT_BRANCH'));
  problems.forEach(annotate);
  if (problems.length > 0) process.exitCode = 1;
  else say(`${version} is the version of the files on ${ref}.`);
});

function findProblems(version, ref, defaultBranch) {
  if (parseVersion(version) === undefined) {
    return [`version: ${JSON.stringify(version)} is not a version. Write it as v1.2.3.`];
  }
  const { version: inFile } = JSON.parse(readFileSync('package.json', 'utf8'));
  const branches = [defaultBranch, lineBranchOf(version)];
  return [
    ...(version === `v${inFile}`
      ? []
      : [
          `version: ${version} is not that of package.json, v${inFile}. \`npm run release:prepare\` sets it everywhere.`,
        ]),
    ...(branches.some((branch) => ref === `refs/heads/${branch}`)
      ? []
      : [`version: ${version} cannot be released from ${ref}. Run the workflow on ${branches.join(' or ')}.`]),
    ...findChangelogProblems(version.slice(1)),
  ];
}

function findChangelogProblems(version) {
  const changelog = readFileSync('CHANGELOG.md', 'utf8');
  const how = '`npm run release:prepare` moves what is unreleased under the version.';
  const section = findSection(changelog, version);
  if (section === undefined) return [`CHANGELOG.md: has no section ${version}. ${how}`];
  const isDated = new RegExp(`^## \\[${version.replaceAll('.', '\\.')}\\] - \\d{4}-\\d{2}-\\d{2}$`, 'm').test(
    changelog,
  );
  return [
    ...(section === '' ? [`CHANGELOG.md: says nothing about ${version}. Say what a user notices.`] : []),
    ...(isDated
      ? []
      : [`CHANGELOG.md: the heading of ${version} has no date. Write \`## [${version}] - YYYY-MM-DD\`.`]),
  ];
}
