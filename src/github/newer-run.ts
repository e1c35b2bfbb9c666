import type { CommentHeader } from '../domain/reports/comment-header.ts';
import type { Client } from './client.ts';
import { isAccessRefused } from './failure.ts';
import type { RunContext } from './run-context.ts';

/** Events whose runs apply. */
const applyingEvents = ['push', 'workflow_dispatch', 'schedule'];

/**
 * Whether GitHub knows the run that a header names: of this workflow file, at that commit, of this pull request or
 * branch. Every workflow of the repository that may write comments writes them under the name of this one, so that a
 * header proves nothing by itself. Without `actions: read` in a private repository GitHub does not say: then no.
 */
export async function isConfirmedRun(client: Client, context: RunContext, header: CommentHeader): Promise<boolean> {
  const { owner, repo } = context;
  const { runId, runAttempt, headSha } = header;
  try {
    const { data } = await client.rest.actions.getWorkflowRunAttempt({
      owner,
      repo,
      run_id: runId,
      attempt_number: runAttempt,
    });
    const isOfWorkflow = data.path.split('@', 1)[0] === context.workflowPath;
    return isOfWorkflow && data.head_sha === headSha && isOfSameOrigin(data, context, header);
  } catch (error) {
    if (isAccessRefused(error)) return false;
    throw error;
  }
}

interface RunOrigin {
  readonly event: string;
  readonly head_branch: string | null;
  readonly head_repository: { readonly full_name: string } | null;
}

/** A run of another pull request is a real one, too. */
function isOfSameOrigin(run: RunOrigin, context: RunContext, { command }: CommentHeader): boolean {
  const { pullRequest, branch, owner, repo } = context;
  const repository = pullRequest === undefined ? `${owner}/${repo}` : pullRequest.headRepository;
  const isOfRepository = run.head_repository?.full_name.toLowerCase() === repository?.toLowerCase();
  const isOfBranch = run.head_branch === (pullRequest === undefined ? branch : pullRequest.headRef);
  const isOfEvent = command === 'plan' ? run.event === context.eventName : applyingEvents.includes(run.event);
  return isOfRepository && isOfBranch && isOfEvent;
}
