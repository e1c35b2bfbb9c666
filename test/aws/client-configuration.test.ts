import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import { expect, test } from '@jest/globals';
import { createClientConfiguration } from '../../src/aws/client-configuration.ts';
import { readCaller } from '../../src/aws/identity.ts';
import { setEnvironment } from './aws-fixture.ts';

const key = { accessKeyId: 'AKIAEXAMPLE', secretAccessKey: 'secret' };
async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const credentials = { provider: () => Promise.resolve(key) };

test('the SDK understands the settings', async () => {
  const client = new CloudFormationClient(createClientConfiguration({ region: 'eu-west-1', credentials }));
  const { config } = client;
  expect(await config.region()).toBe('eu-west-1');
  expect(await config.credentials()).toMatchObject(key);
  expect(await config.maxAttempts()).toBe(8);
  expect((await (config.retryStrategy as () => Promise<{ mode?: string }>)()).mode).toBe('adaptive');
  client.destroy();
});

test('a call without an answer ends as a timeout', async () => {
  const server = createServer(() => undefined);
  const undo = setEnvironment({ AWS_ENDPOINT_URL: await listen(server) });
  const configuration = createClientConfiguration({ region: 'us-east-1', credentials });
  expect(configuration.requestHandler).toMatchObject({ connectionTimeout: 10_000, requestTimeout: 60_000 });
  const requestHandler = { ...configuration.requestHandler, requestTimeout: 50 };
  const reading = readCaller({ ...configuration, maxAttempts: 1, requestHandler });
  await expect(reading).rejects.toMatchObject({
    code: 'unknown',
    what: expect.stringContaining('TimeoutError'),
    next: expect.stringContaining('network'),
  });
  undo();
  server.closeAllConnections();
  server.close();
});

test('the address of a service wins over the general one, and AWS sees the name of this action', async () => {
  const agents: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    agents.push(request.headers['user-agent']);
    response.writeHead(400, { 'content-type': 'text/xml' });
    response.end(
      '<ErrorResponse><Error><Type>Sender</Type><Code>AccessDenied</Code><Message>no</Message></Error></ErrorResponse>',
    );
  });
  const undo = setEnvironment({
    AWS_ENDPOINT_URL: 'http://127.0.0.1:1',
    AWS_ENDPOINT_URL_STS: await listen(server),
  });
  const reading = readCaller(createClientConfiguration({ region: 'us-east-1', credentials }));
  await expect(reading).rejects.toMatchObject({
    code: 'access-denied',
    next: expect.stringContaining('sts:GetCallerIdentity'),
  });
  undo();
  server.closeAllConnections();
  server.close();
  expect(agents).toEqual([expect.stringContaining('stackset-role-action')]);
});
