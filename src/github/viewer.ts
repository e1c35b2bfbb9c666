import { queryGraphql } from './client.ts';
import type { Client } from './client.ts';

/** An account in an API's answer. REST keeps the `[bot]` of a login, GraphQL drops it for authors and editors. */
export interface Account {
  readonly login: string;
  readonly isBot: boolean;
}

/** The login of the token's owner. `GET /user` cannot be used: it answers 403 to a workflow's token. */
export async function readViewer(client: Client, graphqlUrl: string): Promise<string> {
  const data = (await queryGraphql(client, graphqlUrl, '{ viewer { login } }')) as
    { readonly viewer?: { readonly login?: unknown } | null } | null | undefined;
  const login = data?.viewer?.login;
  if (typeof login === 'string' && login !== '') return login;
  throw new TypeError('GitHub does not say who owns the token.');
}

/** A person can have the name of an app, so only an app can equal a viewer that is an app. */
export function isViewer(viewer: string, account: Account): boolean {
  const isApp = viewer.endsWith(botSuffix);
  return withoutBot(viewer) === withoutBot(account.login) && (account.isBot || !isApp);
}

const botSuffix = '[bot]';

function withoutBot(login: string): string {
  return login.endsWith(botSuffix) ? login.slice(0, -botSuffix.length) : login;
}
