// GitHub's REST API without a dependency: no package of a registry runs beside the token that may move tags.
import { ReleaseError } from './release-error.mjs';

const { AbortSignal, fetch, URL } = globalThis;
const timeoutMs = 30_000;

/** An answer of GitHub that is no success. */
export class GitHubError extends ReleaseError {
  constructor(request, status, reason, accepted) {
    super(`GitHub answered ${request} with ${status}: ${reason}${accepted ? ` (it accepts ${accepted})` : ''}`);
    this.status = status;
  }
}

/** @param token of an App or of the workflow, for one repository. */
export function createClient({ apiUrl, repository, token }) {
  const request = async (method, url, body) => {
    const name = `${method} ${new URL(url).pathname}`;
    const headers = {
      accept: 'application/vnd.github+json',
      authorization: `Bearer ${token}`,
      'user-agent': 'stackset-role-action-release',
      'x-github-api-version': '2022-11-28',
    };
    const response = await fetch(url, {
      method,
      headers: body === undefined ? headers : { ...headers, 'content-type': 'application/json' },
      body: body === undefined ? undefined : JSON.stringify(body),
      signal: AbortSignal.timeout(timeoutMs),
    }).catch((error) => {
      throw new ReleaseError(
        `GitHub did not answer ${name}: ${error.cause?.message ?? error.message}. Run the job again.`,
      );
    });
    const text = await response.text();
    if (!response.ok) {
      throw new GitHubError(
        name,
        response.status,
        reasonIn(text),
        response.headers.get('x-accepted-github-permissions'),
      );
    }
    return { value: text === '' ? undefined : JSON.parse(text), next: nextPage(response.headers.get('link')) };
  };
  const urlOf = (path) => `${apiUrl}/repos/${repository}/${path}`;
  const get = async (path) => (await request('GET', urlOf(path))).value;
  return {
    get,
    /** undefined when there is no such thing. */
    find: (path) =>
      get(path).catch((error) => {
        if (error.status === 404) return undefined;
        throw error;
      }),
    /** Of every page. */
    list: async (path) => {
      const found = [];
      for (let url = urlOf(path); url !== undefined;) {
        const { value, next } = await request('GET', url);
        found.push(...value);
        url = next;
      }
      return found;
    },
    post: async (path, body) => (await request('POST', urlOf(path), body)).value,
    patch: async (path, body) => (await request('PATCH', urlOf(path), body)).value,
    delete: async (path) => (await request('DELETE', urlOf(path))).value,
  };
}

function nextPage(link) {
  return /<([^>]+)>; rel="next"/.exec(link ?? '')?.[1];
}

/** The message of the answer, with what a 422 says about each field. */
function reasonIn(text) {
  try {
    const { message, errors = [] } = JSON.parse(text);
    const details = errors.map((error) => error.message ?? error.code ?? String(error));
    return [message, ...details].join('; ');
  } catch {
    return text.slice(0, 200);
  }
}
