import type { getOctokit } from '@actions/github';

export type Client = ReturnType<typeof getOctokit>;

/** undici itself waits five minutes for an answer, too long for a comment. */
const requestTimeoutMs = 30_000;

/** Loads @actions/github only here, because it takes longer to load than the rest of this folder. */
export async function connect(token: string, apiUrl: string): Promise<Client> {
  const { getOctokit } = await import('@actions/github');
  const client = getOctokit(token, { baseUrl: apiUrl });
  client.hook.before('request', (options) => {
    options.request = { ...options.request, signal: AbortSignal.timeout(requestTimeoutMs) };
  });
  return client;
}

/** An error that GraphQL answers with status 200. */
export class GraphqlError extends Error {
  readonly isRateLimit: boolean;

  constructor(message: string, isRateLimit: boolean) {
    super(message);
    this.name = 'GraphqlError';
    this.isRateLimit = isRateLimit;
  }
}

/** GitHub's answer broke off, so its outcome is unknown. Octokit takes it for an empty answer. */
export class LostAnswer extends Error {
  constructor() {
    super('GitHub’s answer broke off.');
    this.name = 'LostAnswer';
  }
}

interface GraphqlAnswer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly type?: string; readonly message: string }[];
}

/**
 * Uses the address of the runner, because Octokit's own `graphql` derives one from the REST address and ignores
 * GITHUB_GRAPHQL_URL.
 * @returns the member `data`.
 * @throws GraphqlError when the answer contains an error, even beside data.
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
 * All pages of a list. Octokit's own `paginate` takes a 409 or an empty answer for the end of the list: a search in it
 * would miss a comment, and the caller would write a second one.
 * @param readPage the first page has number 1.
 */
export async function listAll<Item>(
  readPage: (page: number) => Promise<{ readonly data: readonly Item[]; readonly headers: { readonly link?: string } }>,
): Promise<readonly Item[]> {
  const items: Item[] = [];
  for (let page = 1; ; page++) {
    const { data, headers } = await readPage(page);
    if (!isList(data)) throw new TypeError('GitHub’s answer is not a list.');
    items.push(...data);
    if (headers.link?.includes('rel="next"') !== true) return items;
  }
}

/** A proxy can answer 200 with a web page or without a body. */
function isList(data: unknown): boolean {
  return Array.isArray(data);
}
