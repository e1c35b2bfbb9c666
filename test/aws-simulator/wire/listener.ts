import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dispatch } from './dispatch.ts';
import type { RawRequest, Wire } from './dispatch.ts';

export interface Listener {
  /** Such as `http://127.0.0.1:41234`. */
  readonly url: string;
  readonly port: number;
  readonly stop: () => Promise<void>;
}

/** Serves the wire on loopback only; with port 0 the system chooses. Rejects when the port is in use. */
export async function listen(wire: Wire, requestedPort: number): Promise<Listener> {
  const server = createServer((request, response) => {
    void handle(wire, request, response);
  });
  await bind(server, requestedPort);
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, port, stop: () => close(server) };
}

async function handle(wire: Wire, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = await readBody(request).catch(() => undefined);
  if (body === undefined) return;
  const raw: RawRequest = {
    method: request.method ?? 'GET',
    url: URL.parse(`http://127.0.0.1${request.url ?? '/'}`) ?? new URL('http://127.0.0.1/'),
    headers: request.headers,
    body,
  };
  const answer = await dispatch(wire, raw);
  if (answer.status === 0 || answer.isLost === true) {
    request.socket.resetAndDestroy();
    return;
  }
  response.writeHead(answer.status, { 'content-length': Buffer.byteLength(answer.body), ...answer.headers });
  response.end(raw.method === 'HEAD' ? undefined : answer.body);
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function bind(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
}

/** SDKs keep their connections open; waiting for them would hang a test. */
function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
}
