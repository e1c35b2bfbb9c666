import { randomBytes, randomUUID, timingSafeEqual } from 'node:crypto';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { devNull } from 'node:os';
import { UserError } from '../domain/user-error.ts';
import type { ClientCredentials } from './session-credentials.ts';

/** A loopback address for terraform's AWS clients. It speaks the protocol of ECS's container credentials. */
export interface ContainerCredentials {
  readonly environment: Readonly<Record<string, string>>;
  /** Also ends open connections. */
  close(): Promise<void>;
}

interface Endpoint {
  readonly path: string;
  readonly token: string;
  readonly provide: () => Promise<ClientCredentials>;
}

/** @param onSecret receives the token of the address before any other code can see it. */
export async function startContainerCredentials(
  provide: () => Promise<ClientCredentials>,
  onSecret: (value: string) => void,
): Promise<ContainerCredentials> {
  const endpoint: Endpoint = { path: `/${randomUUID()}`, token: randomBytes(32).toString('hex'), provide };
  onSecret(endpoint.token);
  const server = createServer((request, response) => {
    void answer(endpoint, request, response);
  });
  await listen(server);
  // A run that ends without close() must not hang on it.
  server.unref();
  const { port } = server.address() as AddressInfo;
  return {
    environment: {
      AWS_CONTAINER_CREDENTIALS_FULL_URI: `http://127.0.0.1:${port}${endpoint.path}`,
      AWS_CONTAINER_AUTHORIZATION_TOKEN: endpoint.token,
      // Without these, a default profile would win over the address, and the instance's own role would be the fallback.
      AWS_CONFIG_FILE: devNull,
      AWS_SHARED_CREDENTIALS_FILE: devNull,
      AWS_EC2_METADATA_DISABLED: 'true',
    },
    close: () => close(server),
  };
}

async function answer(endpoint: Endpoint, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (!isSame(request.headers.authorization, endpoint.token)) {
    send(response, 401, { code: 'Unauthorized', message: 'The authorization token is missing or wrong.' });
    return;
  }
  if (request.method !== 'GET' || request.url !== endpoint.path) {
    send(response, 404, {
      code: 'NotFound',
      message: 'This address answers only GET on the path in AWS_CONTAINER_CREDENTIALS_FULL_URI.',
    });
    return;
  }
  try {
    const { accessKeyId, secretAccessKey, sessionToken, expiration } = await endpoint.provide();
    send(response, 200, {
      AccessKeyId: accessKeyId,
      SecretAccessKey: secretAccessKey,
      ...(sessionToken === undefined ? {} : { Token: sessionToken }),
      ...(expiration === undefined ? {} : { Expiration: expiration.toISOString() }),
    });
  } catch (error) {
    const failure = error instanceof UserError ? error : undefined;
    const message = failure?.message ?? 'The action could not renew its session. Run the job again.';
    // Terraform's SDK repeats a call that ends with 500: not after a refusal, which was already repeated here.
    const status = failure === undefined || failure.isTransient ? 500 : 403;
    send(response, status, { code: failure?.code ?? 'unknown', message });
  }
}

function isSame(given: string | undefined, token: string): boolean {
  const [a, b] = [Buffer.from(given ?? ''), Buffer.from(token)];
  return a.length === b.length && timingSafeEqual(a, b);
}

function send(response: ServerResponse, status: number, body: Readonly<Record<string, string>>): void {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(JSON.stringify(body));
}

function listen(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
}
