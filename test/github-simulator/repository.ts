import { createHash } from 'node:crypto';

/** An author. REST shows `login` as it is; GraphQL drops the `[bot]` of an author or editor (SPEC.md). */
export interface Identity {
  readonly login: string;
  readonly id: number;
  readonly type: 'Bot' | 'User';
}

/** The name of a workflow's own token on github.com, with its well-known numeric id. */
export const workflowBot: Identity = { login: 'github-actions[bot]', id: 41_898_282, type: 'Bot' };
export const octocat: Identity = { login: 'octocat', id: 583_231, type: 'User' };

export interface PullRequest {
  readonly number: number;
  readonly title: string;
  readonly body: string | null;
  readonly author: Identity;
  readonly state: 'open' | 'closed';
  readonly createdAt: Date;
  readonly mergedAt: Date | null;
  /** Before the merge: the test merge that GitHub creates for the checks. After it: the commit on the base branch. */
  readonly mergeCommitSha: string;
  /** `repository` is `owner/name`: the fork's name for a fork, null when the fork was deleted. */
  readonly head: { readonly ref: string; readonly sha: string; readonly repository: string | null };
  readonly base: { readonly ref: string; readonly sha: string };
}

/** An issue that is no pull request. */
export interface Issue {
  readonly number: number;
  readonly title: string;
  readonly body: string | null;
  readonly author: Identity;
  readonly state: 'open' | 'closed';
  readonly stateReason: StateReason | null;
  readonly closedBy: Identity | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

export type StateReason = 'completed' | 'not_planned' | 'reopened';

export type IssueChange = Partial<Pick<Issue, 'title' | 'body' | 'state' | 'stateReason'>>;

export interface IssueComment {
  readonly id: number;
  readonly issueNumber: number;
  readonly body: string;
  readonly author: Identity;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  /** Null until an edit. An update by the author counts as an edit, too. */
  readonly lastEditedAt: Date | null;
  readonly editor: Identity | null;
}

export interface RepositoryOptions {
  readonly owner: string;
  readonly name: string;
  readonly id: number;
  readonly ownerId: number;
  readonly defaultBranch: string;
  readonly isPrivate: boolean;
  readonly now: () => Date;
}

export interface OpenPullRequest {
  readonly title?: string;
  readonly body?: string;
  readonly head?: string;
  readonly headRepository?: string | null;
  readonly base?: string;
  readonly author?: Identity;
}

/** One repository in memory. Numbers, ids and shas follow from the order of the calls, so that goldens are stable. */
export class Repository {
  readonly owner: string;
  readonly name: string;
  readonly id: number;
  readonly ownerId: number;
  readonly defaultBranch: string;
  readonly isPrivate: boolean;
  readonly now: () => Date;
  private readonly pulls = new Map<number, PullRequest>();
  private readonly issuesByNumber = new Map<number, Issue>();
  private readonly commentsById = new Map<number, IssueComment>();
  private readonly tips = new Map<string, string>();
  private readonly parents = new Map<string, readonly string[]>();
  private readonly pullsOfCommit = new Map<string, Set<number>>();
  private commitCount = 0;
  private nextNumber = 1;
  private nextCommentId = 3_100_000_001;
  private laggingAnswers = 0;
  /** Whether the repository has issues at all; pull requests can be commented on all the same. */
  hasIssues = true;
  /** A server that does not know a filter answers as if it were not there. */
  filtersByCreator = true;

  constructor(options: RepositoryOptions) {
    this.owner = options.owner;
    this.name = options.name;
    this.id = options.id;
    this.ownerId = options.ownerId;
    this.defaultBranch = options.defaultBranch;
    this.isPrivate = options.isPrivate;
    this.now = options.now;
    this.push();
  }

  get fullName(): string {
    return `${this.owner}/${this.name}`;
  }

  /** The newest commit of a branch. An unknown branch is created, as its first push would do. */
  tip(branch: string = this.defaultBranch): string {
    return this.tips.get(branch) ?? this.push(branch);
  }

  /** Pushes a commit to a branch, without a pull request. Returns its sha. */
  push(branch: string = this.defaultBranch): string {
    const parent = this.tips.get(branch) ?? this.tips.get(this.defaultBranch);
    const sha = this.commit(branch, parent === undefined ? [] : [parent]);
    this.tips.set(branch, sha);
    return sha;
  }

  openPullRequest(input: OpenPullRequest = {}): PullRequest {
    const number = this.nextNumber++;
    const head = input.head ?? `change-${number}`;
    const repository = input.headRepository === undefined ? this.fullName : input.headRepository;
    const base = input.base ?? this.defaultBranch;
    const baseSha = this.tip(base);
    const headSha = repository === this.fullName ? this.push(head) : this.commit(head, [baseSha]);
    const pull: PullRequest = {
      number,
      title: input.title ?? `Pull request ${number}`,
      body: input.body ?? null,
      author: input.author ?? octocat,
      state: 'open',
      createdAt: this.now(),
      mergedAt: null,
      mergeCommitSha: this.commit(`refs/pull/${number}/merge`, [baseSha, headSha]),
      head: { ref: head, sha: headSha, repository },
      base: { ref: base, sha: baseSha },
    };
    this.pulls.set(number, pull);
    this.associate(headSha, number);
    return pull;
  }

  /** A further commit on the pull request's head: new head sha, new test merge. */
  pushToPullRequest(number: number): PullRequest {
    const pull = this.pullRequest(number);
    const isHere = pull.head.repository === this.fullName;
    const sha = isHere ? this.push(pull.head.ref) : this.commit(pull.head.ref, [pull.head.sha]);
    this.associate(sha, number);
    const mergeCommitSha = this.commit(`refs/pull/${number}/merge`, [this.tip(pull.base.ref), sha]);
    return this.replace({ ...pull, head: { ...pull.head, sha }, mergeCommitSha });
  }

  closePullRequest(number: number): PullRequest {
    return this.replace({ ...this.pullRequest(number), state: 'closed' });
  }

  /**
   * Returns the sha of the new tip of the base branch. Only a merge commit has the head among its parents: a squash and a
   * rebase make new commits.
   */
  mergePullRequest(number: number, how: 'merge' | 'squash' | 'rebase' = 'merge'): string {
    const pull = this.pullRequest(number);
    if (pull.state === 'closed') throw new Error(`pull request ${number} is not open`);
    const sha = this.push(pull.base.ref);
    if (how === 'merge') this.parents.set(sha, [...(this.parents.get(sha) ?? []), pull.head.sha]);
    this.associate(sha, number);
    this.replace({ ...pull, state: 'closed', mergedAt: this.now(), mergeCommitSha: sha });
    return sha;
  }

  /** Throws when there is no such pull request. */
  pullRequest(number: number): PullRequest {
    const pull = this.pulls.get(number);
    if (pull === undefined) throw new Error(`no pull request ${number}`);
    return pull;
  }

  findPullRequest(number: number): PullRequest | undefined {
    return this.pulls.get(number);
  }

  /** Newest first, as GitHub lists them. */
  pullRequests(): readonly PullRequest[] {
    return [...this.pulls.values()].reverse();
  }

  /** Makes GitHub associate this pull request with a commit of other origin. */
  associate(sha: string, number: number): void {
    this.pullsOfCommit.set(sha, (this.pullsOfCommit.get(sha) ?? new Set()).add(number));
  }

  /** The next answers to "which pull requests has this commit" are empty, as they are shortly after a merge. */
  lagPullRequestsOfCommit(answers: number): void {
    this.laggingAnswers = answers;
  }

  /** Undefined for a commit that does not exist. Each call uses up one lagging answer. */
  findPullRequestsOfCommit(sha: string): readonly PullRequest[] | undefined {
    const numbers = this.pullsOfCommit.get(sha);
    if (numbers === undefined) return undefined;
    if (this.laggingAnswers > 0) {
      this.laggingAnswers--;
      return [];
    }
    return [...numbers].map((number) => this.pullRequest(number));
  }

  openIssue(input: { readonly title: string; readonly body?: string | null; readonly author?: Identity }): Issue {
    const at = this.now();
    const issue: Issue = {
      number: this.nextNumber++,
      title: input.title,
      body: input.body ?? null,
      author: input.author ?? octocat,
      state: 'open',
      stateReason: null,
      closedBy: null,
      createdAt: at,
      updatedAt: at,
    };
    this.issuesByNumber.set(issue.number, issue);
    return issue;
  }

  editIssue(number: number, change: IssueChange, editor: Identity = octocat): Issue {
    const issue = this.issue(number);
    const state = change.state ?? issue.state;
    const isMoved = state !== issue.state;
    const reason = state === 'closed' ? 'completed' : 'reopened';
    const edited: Issue = {
      ...issue,
      ...change,
      state,
      stateReason: change.stateReason ?? (isMoved ? reason : issue.stateReason),
      closedBy: state === 'open' ? null : isMoved ? editor : issue.closedBy,
      updatedAt: this.now(),
    };
    this.issuesByNumber.set(number, edited);
    return edited;
  }

  /** Throws when there is no such issue. */
  issue(number: number): Issue {
    const issue = this.issuesByNumber.get(number);
    if (issue === undefined) throw new Error(`no issue ${number}`);
    return issue;
  }

  findIssue(number: number): Issue | undefined {
    return this.issuesByNumber.get(number);
  }

  /** Oldest first. */
  issues(): readonly Issue[] {
    return [...this.issuesByNumber.values()];
  }

  addComment(issueNumber: number, body: string, author: Identity = octocat): IssueComment {
    if (!this.issuesByNumber.has(issueNumber)) this.pullRequest(issueNumber);
    const at = this.now();
    const comment: IssueComment = {
      id: this.nextCommentId++,
      issueNumber,
      body,
      author,
      createdAt: at,
      updatedAt: at,
      lastEditedAt: null,
      editor: null,
    };
    this.commentsById.set(comment.id, comment);
    return comment;
  }

  editComment(id: number, body: string, editor: Identity = octocat): IssueComment {
    const comment = this.commentsById.get(id);
    if (comment === undefined) throw new Error(`no comment ${id}`);
    const at = this.now();
    const edited = { ...comment, body, updatedAt: at, lastEditedAt: at, editor };
    this.commentsById.set(id, edited);
    return edited;
  }

  deleteComment(id: number): void {
    this.commentsById.delete(id);
  }

  findComment(id: number): IssueComment | undefined {
    return this.commentsById.get(id);
  }

  /** Oldest first, as GitHub lists them. */
  comments(issueNumber: number): readonly IssueComment[] {
    return [...this.commentsById.values()].filter((comment) => comment.issueNumber === issueNumber);
  }

  private replace(pull: PullRequest): PullRequest {
    this.pulls.set(pull.number, pull);
    return pull;
  }

  /** As GitHub's comparison of two commits calls it; undefined: one of them does not exist. */
  compare(base: string, head: string): 'identical' | 'ahead' | 'behind' | 'diverged' | undefined {
    if (!this.parents.has(base) || !this.parents.has(head)) return undefined;
    if (base === head) return 'identical';
    if (this.isAncestor(base, head)) return 'ahead';
    return this.isAncestor(head, base) ? 'behind' : 'diverged';
  }

  private isAncestor(sha: string, of: string): boolean {
    const parents = this.parents.get(of) ?? [];
    return parents.some((parent) => parent === sha || this.isAncestor(sha, parent));
  }

  private commit(label: string, parents: readonly string[]): string {
    this.commitCount++;
    const sha = createHash('sha1').update(`${this.commitCount} ${label}`).digest('hex');
    this.pullsOfCommit.set(sha, new Set());
    this.parents.set(sha, parents);
    return sha;
  }
}
