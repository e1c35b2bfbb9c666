import { execFileSync } from 'node:child_process';
import { createServer } from 'node:http';
import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the release needs of GitHub: refs of a real bare repository, releases, one setting, the runs of CI. */
export interface ReleaseSite {
  readonly apiUrl: string;
  readonly releases: readonly Release[];
  /** Every request that could change something: `POST git/refs`. */
  readonly writes: readonly string[];
  readonly settings: Settings;
  /** Answers requests that match, such as `PATCH releases/`, with 502, before they have any effect. */
  failNext(request: string): void;
  close(): Promise<void>;
}

export interface Settings {
  areReleasesImmutable: boolean;
  /** Permissions of the App's token. */
  granted: readonly Grant[];
  /** Tags that a rule of the repository protects. */
  protectedTags: RegExp;
  /** Of the newest CI run; undefined: there is none. */
  ciConclusion: string | null | undefined;
}

export type Grant = 'contents' | 'workflows' | 'administration';

export interface Release {
  readonly id: number;
  readonly tag_name: string;
  readonly target_commitish: string;
  readonly name: string;
  readonly body: string;
  readonly draft: boolean;
  readonly prerelease: boolean;
  readonly immutable: boolean;
  readonly make_latest?: string;
  readonly html_url: string;
}

export const appToken = 'ghs_token-of-the-app';
export const workflowToken = 'ghs_token-of-the-workflow';

/** Releases on a page, however many are asked for: more than one page has to be read. */
const pageSize = 2;

interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly next?: string;
}

interface Request {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: Readonly<Record<string, unknown>>;
  readonly mayWrite: boolean;
}

/** @param repository directory of a bare repository. */
export async function startReleaseSite(repository: string): Promise<ReleaseSite> {
  const site = new Site(repository);
  const server = createServer((incoming, outgoing) => {
    void readBody(incoming).then((body) => {
      const { status, body: answer, next } = site.answer(incoming, body);
      if (next !== undefined) outgoing.setHeader('link', `<${site.apiUrl}${next}>; rel="next"`);
      outgoing.writeHead(status, { 'content-type': 'application/json' });
      outgoing.end(answer === undefined ? '' : JSON.stringify(answer));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  site.apiUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return Object.assign(site, {
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  });
}

async function readBody(incoming: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of incoming) text += String(chunk);
  return text;
}

const refused = (status: number, message: string): Answer => ({ status, body: { message } });
const notFound = refused(404, 'Not Found');
const forbidden = refused(403, 'Resource not accessible by integration');

class Site {
  apiUrl = '';
  releases: Release[] = [];
  readonly writes: string[] = [];
  readonly settings: Settings = {
    areReleasesImmutable: true,
    granted: ['contents', 'workflows', 'administration'],
    protectedTags: /^v\d+\.\d+\.\d+$/,
    ciConclusion: 'success',
  };
  private readonly failing: string[] = [];
  private readonly repository: string;
  private lastId = 0;

  constructor(repository: string) {
    this.repository = repository;
  }

  failNext(request: string): void {
    this.failing.push(request);
  }

  answer({ method = '', url = '', headers }: IncomingMessage, body: string): Answer {
    const { pathname, searchParams: query } = new URL(url, 'http://site');
    const path = pathname.replace(/^\/repos\/org\/action\//, '');
    if (headers.authorization !== `Bearer ${appToken}` && headers.authorization !== `Bearer ${workflowToken}`) {
      return refused(401, 'Bad credentials');
    }
    const failure = this.failing.findIndex((request) => `${method} ${path}`.startsWith(request));
    if (failure !== -1) {
      this.failing.splice(failure, 1);
      return refused(502, 'Server Error');
    }
    if (method !== 'GET') this.writes.push(`${method} ${path}`);
    const mayWrite = headers.authorization === `Bearer ${appToken}` && this.isGranted('contents');
    if (method !== 'GET' && !mayWrite) return forbidden;
    const parsed = (body === '' ? {} : JSON.parse(body)) as Request['body'];
    return this.route({ method, path, query, body: parsed, mayWrite });
  }

  private route(request: Request): Answer {
    const { method, path, query } = request;
    if (path === 'immutable-releases') {
      const isShown = this.isGranted('administration') && this.settings.areReleasesImmutable;
      return isShown ? { status: 200, body: { enabled: true, enforced_by_owner: false } } : notFound;
    }
    if (path === 'actions/workflows/ci.yml/runs') return this.answerRuns(query);
    const [, tag = ''] = /^git\/refs?\/tags\/(.+)$/.exec(path) ?? [];
    if (method === 'GET' && tag !== '') return this.answerRef(tag);
    if (path.startsWith('git/matching-refs/tags/')) return this.answerMatching(path.slice('git/matching-refs/'.length));
    if (path.startsWith('git/tags/')) {
      return { status: 200, body: { object: { type: 'commit', sha: this.git('rev-parse', `${path.slice(9)}^{}`) } } };
    }
    if (path === 'git/refs' && method === 'POST') {
      return this.writeTag(String(request.body['ref']).slice(10), String(request.body['sha']), 'create');
    }
    if (tag !== '' && method === 'PATCH') return this.writeTag(tag, String(request.body['sha']), 'update');
    if (tag !== '' && method === 'DELETE') {
      this.git('update-ref', '-d', `refs/tags/${tag}`);
      return { status: 204 };
    }
    return this.routeReleases(request);
  }

  private routeReleases({ method, path, query, body, mayWrite }: Request): Answer {
    if (path === 'releases' && method === 'POST') return this.draft(body);
    if (path === 'releases') {
      const page = Number(query.get('page') ?? 1);
      const visible = this.releases.filter(({ draft }) => !draft || mayWrite).toReversed();
      const hasMore = visible.length > page * pageSize;
      return {
        status: 200,
        body: visible.slice((page - 1) * pageSize, page * pageSize),
        ...(hasMore ? { next: `/repos/org/action/releases?per_page=100&page=${page + 1}` } : {}),
      };
    }
    const [, tag = '', id = ''] = /^releases\/(?:tags\/(.+)|(\d+))$/.exec(path) ?? [];
    const release = this.releases.find((one) =>
      tag === '' ? String(one.id) === id : !one.draft && one.tag_name === tag,
    );
    if (release === undefined) return notFound;
    if (method === 'GET') return { status: 200, body: release };
    if (method === 'DELETE') {
      this.releases = this.releases.filter((one) => one !== release);
      return { status: 204 };
    }
    return this.publish(release, body);
  }

  private draft(body: Request['body']): Answer {
    this.lastId += 1;
    const release = {
      prerelease: false,
      immutable: false,
      html_url: `https://github.com/org/action/releases/${this.lastId}`,
      ...(body as Omit<Release, 'id' | 'prerelease' | 'immutable' | 'html_url'>),
      id: this.lastId,
    };
    this.releases.push(release);
    return { status: 201, body: release };
  }

  /** A release is published, its tag created, and both are locked in one step. */
  private publish(release: Release, body: Request['body']): Answer {
    const { tag_name: tag, target_commitish: sha } = release;
    if (this.releases.some((other) => other !== release && !other.draft && other.tag_name === tag)) {
      return {
        status: 422,
        body: { message: 'Validation Failed', errors: [{ code: 'already_exists', field: 'tag_name' }] },
      };
    }
    if (this.findTag(tag) === undefined) {
      if (!this.mayPoint(sha, undefined)) return forbidden;
      this.git('update-ref', `refs/tags/${tag}`, sha);
    }
    const published = { ...release, ...body, immutable: this.settings.areReleasesImmutable };
    this.releases = this.releases.map((one) => (one === release ? published : one));
    return { status: 200, body: published };
  }

  private writeTag(tag: string, sha: string, how: 'create' | 'update'): Answer {
    const current = this.findTag(tag);
    if (how === 'create' && current !== undefined) return refused(422, 'Reference already exists');
    if (how === 'update' && current === undefined) return refused(422, 'Reference does not exist');
    if (this.settings.protectedTags.test(tag)) return refused(422, 'Reference update failed');
    if (!this.mayPoint(sha, current)) return forbidden;
    this.git('update-ref', `refs/tags/${tag}`, sha);
    return { status: how === 'create' ? 201 : 200, body: { ref: `refs/tags/${tag}` } };
  }

  /** Without `workflows: write` no tag may begin to name workflow files that its old commit, or the parent, lacks. */
  private mayPoint(sha: string, from: string | undefined): boolean {
    if (this.isGranted('workflows')) return true;
    const workflowsOf = (commit: string): string =>
      this.git('rev-parse', '--verify', '--quiet', `${commit}:.github/workflows`);
    return workflowsOf(sha) === workflowsOf(from ?? `${sha}^`);
  }

  private answerRef(tag: string): Answer {
    const sha = this.findTag(tag);
    if (sha === undefined) return notFound;
    return { status: 200, body: { ref: `refs/tags/${tag}`, object: { type: this.git('cat-file', '-t', sha), sha } } };
  }

  private answerMatching(prefix: string): Answer {
    const refs = this.git('for-each-ref', '--format=%(refname)', 'refs/tags').split('\n');
    const found = refs.filter((ref) => ref.startsWith(`refs/${prefix}`));
    return { status: 200, body: found.map((ref) => ({ ref })) };
  }

  private answerRuns(query: URLSearchParams): Answer {
    const { ciConclusion: conclusion } = this.settings;
    const run = {
      head_sha: query.get('head_sha'),
      status: 'completed',
      conclusion,
      html_url: 'https://github.com/run/1',
    };
    return { status: 200, body: { workflow_runs: conclusion === undefined ? [] : [run] } };
  }

  private findTag(tag: string): string | undefined {
    return this.git('rev-parse', '--verify', '--quiet', `refs/tags/${tag}`) || undefined;
  }

  private isGranted(grant: Grant): boolean {
    return this.settings.granted.includes(grant);
  }

  /** Without its output's end; empty when git fails. */
  private git(...args: readonly string[]): string {
    try {
      return execFileSync('git', ['-C', this.repository, ...args], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      }).trim();
    } catch {
      return '';
    }
  }
}
