import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Refusal } from './answer.ts';
import type { Answer } from './answer.ts';
import { Faults, renderFault } from './github-fault.ts';
import type { Fault } from './github-fault.ts';
import { answerGraphql } from './graphql/graphql.ts';
import { createOidcIssuer } from './runner/oidc.ts';
import type { ClaimOverrides, OidcIssuer } from './runner/oidc.ts';
import { Repository, workflowBot } from './repository.ts';
import type { RepositoryOptions } from './repository.ts';
import { answerRest } from './rest.ts';
import type { Host, Token } from './rest.ts';
import { startRunnerJob } from './runner/runner-environment.ts';
import type { RunnerJob } from './runner/runner-environment.ts';
import { WorkflowRuns } from './workflow-runs.ts';

export interface RecordedRequest {
  readonly method: string;
  /** The path of the request, with its query. */
  readonly path: string;
  /** 0 when the connection was closed without an answer. */
  readonly status: number;
  /** Parsed JSON; the raw text when it is no JSON; undefined without a body. */
  readonly body: unknown;
}

export interface GitHubOptions extends Partial<RepositoryOptions> {
  /** The address of GitHub's pages: the host of every html_url. */
  readonly serverUrl?: string;
  readonly oidcIssuer?: string;
}

export interface GitHubServer {
  /** GITHUB_API_URL, without a slash at the end. */
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  readonly repository: Repository;
  readonly runs: WorkflowRuns;
  readonly oidc: OidcIssuer;
  /** A workflow token that may write. */
  readonly token: string;
  /** The workflow token of a fork or of Dependabot: every write is 403. */
  readonly readOnlyToken: string;
  /** Every request, in the order of the answers. */
  readonly requests: readonly RecordedRequest[];
  /** A token of another identity: of another app, or of a person (who may GET /user). */
  issueToken(token: Token): string;
  failNext(fault: Fault): void;
  /** Starts a workflow run; returns the environment of its step. */
  runnerEnvironment(job: RunnerJob): Promise<Record<string, string>>;
  close(): Promise<void>;
}

/** The state of one server; two servers share nothing. */
interface Site {
  readonly host: Host;
  readonly oidc: OidcIssuer;
  readonly tokens: ReadonlyMap<string, Token>;
  /** Of the jobs that share a token, in the order of their requests; the last one's also for each later request. */
  readonly idTokenClaims: ReadonlyMap<string, ClaimOverrides[]>;
  readonly faults: Faults;
  readonly requests: RecordedRequest[];
}

/** Starts an empty GitHub with one repository on a free loopback port. */
export async function startGitHub(options: GitHubOptions = {}): Promise<GitHubServer> {
  const repository = new Repository({
    owner: options.owner ?? 'octo-org',
    name: options.name ?? 'security-baseline',
    id: options.id ?? 812_345_678,
    ownerId: options.ownerId ?? 91_234_567,
    defaultBranch: options.defaultBranch ?? 'main',
    isPrivate: options.isPrivate ?? true,
    now: options.now ?? ((): Date => new Date()),
  });
  const serverUrl = options.serverUrl ?? 'https://github.com';
  const issuer = options.oidcIssuer ?? 'https://token.actions.githubusercontent.com';
  const oidc = await createOidcIssuer(issuer, `${serverUrl}/${repository.owner}`, repository.now);
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const apiUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const tokens = new Map<string, Token>();
  const idTokenClaims = new Map<string, ClaimOverrides[]>();
  const host: Host = { repository, runs: new WorkflowRuns(), apiUrl, serverUrl };
  const site: Site = { host, oidc, tokens, idTokenClaims, faults: new Faults(), requests: [] };
  server.on('request', (request, response) => {
    // This happens only when a client disconnects in the middle of its request.
    respond(request, response, site).catch(() => response.destroy());
  });

  const issueToken = (token: Token): string => {
    const secret = `ghs_${randomBytes(18).toString('hex')}`;
    tokens.set(secret, token);
    return secret;
  };
  const grant = (...claims: readonly ClaimOverrides[]): string => {
    const secret = randomBytes(24).toString('hex');
    idTokenClaims.set(secret, [...claims]);
    return secret;
  };
  return {
    apiUrl,
    graphqlUrl: `${apiUrl}/graphql`,
    repository,
    runs: host.runs,
    oidc,
    token: issueToken({ identity: workflowBot, access: 'write' }),
    readOnlyToken: issueToken({ identity: workflowBot, access: 'read' }),
    requests: site.requests,
    issueToken,
    failNext: (fault) => {
      site.faults.add(fault);
    },
    runnerEnvironment: (job) => startRunnerJob(job, host, grant),
    close: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}

async function respond(request: IncomingMessage, response: ServerResponse, site: Site): Promise<void> {
  const url = new URL(request.url ?? '/', site.host.apiUrl);
  const method = request.method ?? '';
  const body = await readBody(request);
  const record = (status: number): void => {
    site.requests.push({ method, path: url.pathname + url.search, status, body });
  };
  const fault = site.faults.take(method, url.pathname);
  const isReached = fault === undefined || fault.isAfterEffect === true;
  const real = isReached ? await answerOrRefuse(request, url, body, site) : undefined;
  if (fault?.status === 'disconnect') {
    record(0);
    request.socket.destroy();
    return;
  }
  const sent = fault === undefined ? real : renderFault(fault, fault.status);
  if (sent === undefined) throw new Error('no answer to a request that no fault was planned for');
  record(sent.status);
  const text = sent.body === undefined ? '' : JSON.stringify(sent.body);
  const type = text === '' ? {} : { 'content-type': 'application/json; charset=utf-8' };
  response.writeHead(sent.status, { ...type, 'x-github-request-id': `0000:${site.requests.length}`, ...sent.headers });
  response.end(text);
}

async function answerOrRefuse(request: IncomingMessage, url: URL, body: unknown, site: Site): Promise<Answer> {
  try {
    return await answer(request, url, body, site);
  } catch (error) {
    if (error instanceof Refusal) return error.answer;
    return new Refusal(500, error instanceof Error ? (error.stack ?? error.message) : String(error)).answer;
  }
}

async function answer(request: IncomingMessage, url: URL, body: unknown, site: Site): Promise<Answer> {
  const { host, oidc } = site;
  const method = request.method ?? '';
  const secret = /^(?:bearer|token) (.+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? '';
  if (url.pathname.startsWith('/.well-known/')) return answerWellKnown(url.pathname, site);
  if (url.pathname === '/_oidc/token') {
    const waiting = site.idTokenClaims.get(secret) ?? [];
    const claims = waiting.length > 1 ? waiting.shift() : waiting[0];
    if (claims === undefined) throw new Refusal(401, 'Unauthorized');
    const value = await oidc.sign(claims, url.searchParams.get('audience') ?? undefined);
    return { status: 200, body: { count: value.length, value } };
  }
  const token = site.tokens.get(secret);
  if (token === undefined) throw new Refusal(401, secret === '' ? 'Requires authentication' : 'Bad credentials');
  if (typeof body === 'string') throw new Refusal(400, 'Problems parsing JSON');
  // GitHub Enterprise Server has its API below /api; Octokit chooses by the base URL of its options.
  const path = url.pathname.replace(/^\/api(?:\/v3)?(?=\/)/, '');
  if (method === 'POST' && path === '/graphql') return answerGraphql(body, token, host);
  return answerRest({ method, path, query: url.searchParams, body, token }, host);
}

function answerWellKnown(path: string, { host, oidc }: Site): Answer {
  if (path === '/.well-known/jwks') return { status: 200, body: oidc.jwks };
  if (path !== '/.well-known/openid-configuration') throw new Refusal(404, 'Not Found');
  return {
    status: 200,
    body: {
      issuer: oidc.issuer,
      jwks_uri: `${host.apiUrl}/.well-known/jwks`,
      subject_types_supported: ['public', 'pairwise'],
      response_types_supported: ['id_token'],
      id_token_signing_alg_values_supported: ['RS256'],
      scopes_supported: ['openid'],
    },
  };
}

async function readBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  if (text === '') return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
