import type { getOctokit } from '@actions/github';

export type Client = ReturnType<typeof getOctokit>;

/** undici itself would wait five minutes for an answer; a comment is not worth that. */
const requestTimeoutMs = 30_000;

/** @actions/github is loaded here and not before: it costs more start-up than the rest of this folder together. */
export async function connect(token: string, apiUrl: string): Promise<Client> {
  const { getOctokit } = await import('@actions/github');
  const client = getOctokit(token, { baseUrl: apiUrl });
  client.hook.before('request', (options) => {
    options.request = { ...options.request, signal: AbortSignal.timeout(requestTimeoutMs) };
  });
  return client;
}

/** GraphQL answers its errors with status 200. */
export class GraphqlError extends Error {
  readonly isRateLimit: boolean;

  constructor(message: string, isRateLimit: boolean) {
    super(message);
    this.name = 'GraphqlError';
    this.isRateLimit = isRateLimit;
  }
}

/** GitHub did what it was asked, or not: its answer ended in the middle, which Octokit takes for an empty one. */
export class LostAnswer extends Error {
  constructor() {
    super('GitHub’s answer was cut off.');
    this.name = 'LostAnswer';
  }
}

interface GraphqlAnswer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly type?: string; readonly message: string }[];
}

/**
 * Asks at the address that the runner names: Octokit's own `graphql` guesses one from the REST address and knows
 * nothing of GITHUB_GRAPHQL_URL.
 * @returns the member `data`; throws GraphqlError when there is an error, whatever else there is.
 */
export async function queryGraphql(
  client: Client,
  graphqlUrl: string,
  query: string,
  variables: Readonly<Record<string, string>> = {},
): Promise<unknown> {
  const response = await client.request(`POST ${graphqlUrl}`, { query, variables });
  const { data, errors = [] } = response.data as GraphqlAnswer;
  if (errors.length === 0) return data;
  const isRateLimit = errors.some(({ type }) => type === 'RATE_LIMITED');
  throw new GraphqlError(errors.map(({ message }) => message).join(' '), isRateLimit);
}

/**
 * All pages of a list. Octokit's own `paginate` takes a 409 and an empty answer for the end of the list; whoever
 * looks for a comment in it would then write a second one.
 * @param readPage pages count from 1.
 */
export async function listAll<Item>(
  readPage: (page: number) => Promise<{ readonly data: readonly Item[]; readonly headers: { readonly link?: string } }>,
): Promise<readonly Item[]> {
  const items: Item[] = [];
  for (let page = 1; ; page++) {
    const { data, headers } = await readPage(page);
    if (!isList(data)) throw new TypeError('GitHub answered something else than a list.');
    items.push(...data);
    if (headers.link?.includes('rel="next"') !== true) return items;
  }
}

/** A proxy can answer 200 with a page or with nothing at all. */
function isList(data: unknown): boolean {
  return Array.isArray(data);
}
