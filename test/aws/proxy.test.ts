import { createServer, request as sendRequest } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import { readCaller } from '../../src/aws/identity.ts';
import { createManagedPolicies } from '../../src/aws/iam/managed-policies.ts';
import { createOrganizationReader } from '../../src/aws/organization.ts';
import { createStackSets } from '../../src/aws/stack-sets.ts';
import { serveAws, setEnvironment } from './aws-fixture.ts';
import type { ServedAws } from './aws-fixture.ts';

/** A proxy for plain HTTP: each request names its whole address. */
function forward(incoming: IncomingMessage, response: ServerResponse, seen: string[]): void {
  const { method, url = '', headers } = incoming;
  seen.push(url);
  const outgoing = sendRequest(url, { method, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  });
  incoming.pipe(outgoing);
}

describe('a proxy of the environment', () => {
  let aws: ServedAws;
  let proxy: Server;
  let seen: string[];
  let undo: () => void;

  beforeEach(async () => {
    aws = await serveAws();
    seen = [];
    proxy = createServer((incoming, response) => {
      forward(incoming, response, seen);
    });
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  });

  afterEach(async () => {
    undo();
    proxy.closeAllConnections();
    await new Promise((resolve) => proxy.close(resolve));
    await aws.stop();
  });

  function useProxy(more: Readonly<Record<string, string>>): void {
    const { port } = proxy.address() as AddressInfo;
    undo = setEnvironment({ AWS_ENDPOINT_URL: aws.url, HTTP_PROXY: `http://127.0.0.1:${port}`, ...more });
  }

  const ref = { name: 'audit', region: 'us-east-1', callAs: 'DELEGATED_ADMIN' } as const;

  async function callAll(): Promise<void> {
    const { configuration } = aws;
    await readCaller(configuration);
    await createOrganizationReader(configuration).read();
    await createStackSets(configuration)
      .listInstances(ref)
      .catch(() => undefined);
    await createManagedPolicies(configuration, 'aws').read(['arn:aws:iam::aws:policy/SecurityAudit']);
  }

  test('is used by the client of each service', async () => {
    useProxy({ NO_PROXY: '' });
    await callAll();
    const services = new Set(aws.requests.all().map(({ service }) => service));
    expect([...services].sort()).toEqual(['cloudformation', 'iam', 'organizations', 'sts']);
    expect(seen).toHaveLength(aws.requests.all().length);
  });

  test('is passed by for a host that NO_PROXY names', async () => {
    useProxy({ NO_PROXY: '127.0.0.1' });
    await callAll();
    expect(aws.requests.all().length).toBeGreaterThan(3);
    expect(seen).toEqual([]);
  });
});
