import { queryGraphql } from './client.ts';
import type { Client } from './client.ts';

/** Somebody as an API shows them. REST keeps the `[bot]` of a login, GraphQL drops it from authors and editors. */
export interface Account {
  readonly login: string;
  readonly isBot: boolean;
}

/** Whom the token speaks for. `GET /user` is no way to ask: it answers 403 to a workflow's token. */
export async function readViewer(client: Client, graphqlUrl: string): Promise<string> {
  const data = (await queryGraphql(client, graphqlUrl, '{ viewer { login } }')) as
    { readonly viewer?: { readonly login?: unknown } | null } | null | undefined;
  const login = data?.viewer?.login;
  if (typeof login === 'string' && login !== '') return login;
  throw new TypeError('GitHub does not say whom the token belongs to.');
}

/** A person may be called like an app, so where the viewer is known to be one only an app is it. */
export function isViewer(viewer: string, account: Account): boolean {
  const isApp = viewer.endsWith(botSuffix);
  return withoutBot(viewer) === withoutBot(account.login) && (account.isBot || !isApp);
}

const botSuffix = '[bot]';

function withoutBot(login: string): string {
  return login.endsWith(botSuffix) ? login.slice(0, -botSuffix.length) : login;
}
