import type { PullRequests } from '../../src/ports.ts';
import type { CommentHeader } from '../../src/domain/reports/comment-header.ts';
import { printHeader } from '../../src/github/marker.ts';
import { createPullRequests } from '../../src/github/pull-request.ts';
import type { RunContext } from '../../src/github/run-context.ts';
import { startGitHub } from '../github-simulator/github-server.ts';
import type { GitHubServer } from '../github-simulator/github-server.ts';
import { octocat } from '../github-simulator/repository.ts';
import type { WorkflowRun } from '../github-simulator/workflow-runs.ts';

export const header: CommentHeader = {
  schemaVersion: 1,
  stackSet: 'OrganizationSecurityAuditRole',
  region: 'us-east-1',
  command: 'plan',
  digest: 'sha256:9c1e',
  headSha: 'a'.repeat(40),
  runId: 200,
  runAttempt: 1,
  isTruncated: false,
};

type PostOptions = Partial<CommentHeader> & {
  readonly token?: string;
  readonly onlyExisting?: boolean;
  readonly anyRegion?: boolean;
  /** GitHub knows no such run. */
  readonly isUnknownRun?: boolean;
};

/**
 * A simulated GitHub with one open pull request, and the port that writes to it. It records sleeps, which take no time.
 */
export interface Stage {
  readonly github: GitHubServer;
  /** The number of the pull request. */
  readonly number: number;
  /** The recorded sleeps, ms. */
  readonly slept: readonly number[];
  open(token?: string, context?: Partial<RunContext>): Promise<PullRequests>;
  /** Each call is a separate run. `options` differ from `header`. */
  post(body: string, options?: PostOptions): ReturnType<PullRequests['upsertComment']>;
  bodies(): readonly string[];
  /** Paths of the requests of one method, in order. */
  sent(method: string): readonly string[];
}

/** @param random the used part of the jitter, 0 to 1. */
export async function startStage(random = 0): Promise<Stage> {
  const github = await startGitHub();
  const { number } = github.repository.openPullRequest();
  const slept: number[] = [];
  const open: Stage['open'] = (token = github.token, more = {}) => {
    const context = { ...runContext(github, number), ...more };
    const sleep = (ms: number): Promise<void> => {
      slept.push(ms);
      return Promise.resolve();
    };
    return createPullRequests({ token, context, sleep, random: () => random });
  };
  return {
    github,
    number,
    slept,
    open,
    post: async (body, { token, onlyExisting = false, anyRegion = false, isUnknownRun = false, ...more } = {}) => {
      const pullRequests = await open(token);
      if (!isUnknownRun) startRun(github, number, { ...header, ...more });
      return pullRequests.upsertComment({ number, mayWrite: true }, { ...header, ...more }, body, {
        onlyExisting,
        anyRegion,
      });
    },
    bodies: () => github.repository.comments(number).map(({ body }) => body),
    sent: (method) => github.requests.filter((request) => request.method === method).map(({ path }) => path),
  };
}

/** The body of a comment with its header. */
export function marked(text: string, more: Partial<CommentHeader> = {}): string {
  return `${printHeader({ ...header, ...more })}\n${text}`;
}

const workflowPath = '.github/workflows/role.yml';

/** The run that writes a comment, as GitHub lists it. */
export function startRun(
  { repository, runs }: GitHubServer,
  number: number,
  { runId, runAttempt, headSha }: Pick<CommentHeader, 'runId' | 'runAttempt' | 'headSha'>,
  more: Partial<WorkflowRun> = {},
): void {
  runs.put({
    id: runId,
    attempt: runAttempt,
    name: 'Role',
    path: workflowPath,
    event: 'pull_request',
    headBranch: repository.pullRequest(number).head.ref,
    headSha,
    headRepository: repository.fullName,
    status: 'in_progress',
    conclusion: null,
    actor: octocat,
    createdAt: repository.now(),
    ...more,
  });
}

/** Of a scheduled run, which belongs to no pull request. */
export function runContextOf(github: GitHubServer): RunContext {
  return {
    ...runContext(github, 0),
    eventName: 'schedule',
    ref: 'refs/heads/main',
    branch: 'main',
    pullRequest: undefined,
  };
}

function runContext(github: GitHubServer, number: number): RunContext {
  return {
    eventName: 'pull_request',
    owner: 'octo-org',
    repo: 'security-baseline',
    ref: `refs/pull/${number}/merge`,
    branch: undefined,
    sha: 'c'.repeat(40),
    headSha: header.headSha,
    runId: header.runId,
    runAttempt: header.runAttempt,
    workflowRef: `octo-org/security-baseline/${workflowPath}@refs/pull/${number}/merge`,
    workflowPath,
    actionRef: '',
    runUrl: 'https://github.com/octo-org/security-baseline/actions/runs/200',
    documentsUrl: undefined,
    actor: 'octocat',
    apiUrl: github.apiUrl,
    graphqlUrl: github.graphqlUrl,
    pullRequest: {
      number,
      headSha: header.headSha,
      headRef: `change-${number}`,
      headRepository: 'octo-org/security-baseline',
      baseRef: 'main',
      mayWrite: true,
    },
  };
}
