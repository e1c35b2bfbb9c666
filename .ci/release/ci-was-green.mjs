// Step: the newest CI run of the push of this commit has passed.
import { ReleaseError } from './release-error.mjs';
import { runStep, say } from './step.mjs';

await runStep(async ({ client, sha }) => {
  const path = `actions/workflows/ci.yml/runs?head_sha=${sha}&event=push&per_page=1`;
  const { workflow_runs: runs } = await client().get(path);
  const [run] = runs;
  if (run === undefined)
    throw new ReleaseError(`CI has not run for the push of ${sha}. Release a commit that was pushed.`);
  if (run.conclusion !== 'success') {
    const state = run.conclusion ?? run.status;
    throw new ReleaseError(`CI is ${state} for ${sha}: ${run.html_url}. Release when it is green.`);
  }
  say(`CI was green: ${run.html_url}`);
});
