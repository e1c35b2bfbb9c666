import { randomBytes, randomUUID, timingSafeEqual } from 'node:crypto';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { devNull } from 'node:os';
import { UserError } from '../domain/user-error.ts';
import type { SessionCredentials } from './session-credentials.ts';

/** An address on loopback that speaks the protocol of ECS's container credentials, for terraform's AWS clients. */
export interface ContainerCredentials {
  readonly environment: Readonly<Record<string, string>>;
  /** Ends open connections too. */
  close(): Promise<void>;
}

interface Door {
  readonly path: string;
  readonly token: string;
  readonly provide: () => Promise<SessionCredentials>;
}

/** @param onSecret gets the token that the address asks for, before anybody else can see it. */
export async function startContainerCredentials(
  provide: () => Promise<SessionCredentials>,
  onSecret: (value: string) => void,
): Promise<ContainerCredentials> {
  const door: Door = { path: `/${randomUUID()}`, token: randomBytes(32).toString('hex'), provide };
  onSecret(door.token);
  const server = createServer((request, response) => {
    void answer(door, request, response);
  });
  await listen(server);
  // A run that ends without close() must not hang on it.
  server.unref();
  const { port } = server.address() as AddressInfo;
  return {
    environment: {
      AWS_CONTAINER_CREDENTIALS_FULL_URI: `http://127.0.0.1:${port}${door.path}`,
      AWS_CONTAINER_AUTHORIZATION_TOKEN: door.token,
      // A default profile outranks the address, and the instance's own role would follow it.
      AWS_CONFIG_FILE: devNull,
      AWS_SHARED_CREDENTIALS_FILE: devNull,
      AWS_EC2_METADATA_DISABLED: 'true',
    },
    close: () => close(server),
  };
}

async function answer(door: Door, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (!isSame(request.headers.authorization, door.token)) {
    send(response, 401, { code: 'Unauthorized', message: 'The authorization token is missing or wrong.' });
    return;
  }
  if (request.method !== 'GET' || request.url !== door.path) {
    send(response, 404, { code: 'NotFound', message: 'There is nothing here.' });
    return;
  }
  try {
    const credentials = await door.provide();
    send(response, 200, {
      AccessKeyId: credentials.accessKeyId,
      SecretAccessKey: credentials.secretAccessKey,
      Token: credentials.sessionToken,
      Expiration: credentials.expiration.toISOString(),
    });
  } catch (error) {
    const told = error instanceof UserError ? error : undefined;
    const message = told?.message ?? 'The session could not be renewed.';
    send(response, 500, { code: told?.code ?? 'unknown', message });
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
