import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { clientDefaults, createClientConfiguration } from '../../src/aws/client-configuration.ts';
import type { ClientConfiguration } from '../../src/aws/client-configuration.ts';
import { createStackSets } from '../../src/aws/stack-sets.ts';
import type { StackSetRef } from '../../src/domain/stack-set/stack-set.ts';
import { setEnvironment } from './aws-fixture.ts';

/** The SDK's retries against a server that fails as networks and AWS do. */

const ref: StackSetRef = { name: 'audit', region: 'us-east-1', callAs: 'SELF' };
const good = `<DescribeStackSetOperationResponse><DescribeStackSetOperationResult><StackSetOperation>
  <OperationId>op-1</OperationId><Action>UPDATE</Action><Status>RUNNING</Status>
  <CreationTimestamp>2026-01-02T03:04:05Z</CreationTimestamp>
  </StackSetOperation></DescribeStackSetOperationResult></DescribeStackSetOperationResponse>`;

type Behaviour = (request: IncomingMessage, response: ServerResponse) => void;

const answer: Behaviour = (_, response) => {
  response.writeHead(200, { 'content-type': 'text/xml' }).end(good);
};
const reset: Behaviour = (request) => {
  request.socket.resetAndDestroy();
};
const hangUp: Behaviour = (request) => {
  request.socket.destroy();
};
/** The server does the work, and its answer breaks off. */
const cut: Behaviour = (request, response) => {
  response.writeHead(200, { 'content-type': 'text/xml', 'content-length': String(good.length) });
  response.write(good.slice(0, 60), () => request.socket.destroy());
};
const cutChunk: Behaviour = (request, response) => {
  response.writeHead(200, { 'content-type': 'text/xml' });
  response.write(good.slice(0, 60), () => request.socket.destroy());
};
const neverAnswer: Behaviour = () => undefined;

function refuse(status: number, code: string, message = 'from the test'): Behaviour {
  return (_, response) => {
    response.writeHead(status, { 'content-type': 'text/xml' });
    response.end(
      `<ErrorResponse><Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error></ErrorResponse>`,
    );
  };
}

let server: Server;
let undo: () => void;
/** Access key of every request, in order. */
let signedBy: (string | undefined)[];
let pausesMs: number[];

beforeEach(() => {
  signedBy = [];
  pausesMs = [];
});

afterEach(() => {
  undo();
  server.closeAllConnections();
  server.close();
});

/** Behaves as the list says, request by request, and answers well afterwards. */
async function serve(behaviours: readonly Behaviour[], port = 0): Promise<number> {
  const left = [...behaviours];
  server = createServer((request, response) => {
    signedBy.push(/Credential=(\w+)\//.exec(request.headers.authorization ?? '')?.[1]);
    request.resume().on('end', () => {
      (left.shift() ?? answer)(request, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const { port: listening } = server.address() as AddressInfo;
  undo = setEnvironment({ AWS_ENDPOINT_URL: `http://127.0.0.1:${listening}` });
  return listening;
}

function read(changes: Partial<ClientConfiguration> = {}): Promise<string> {
  const credentials = { provider: () => Promise.resolve({ accessKeyId: 'AKIAONE', secretAccessKey: 'secret' }) };
  const configuration: ClientConfiguration = {
    ...createClientConfiguration({ region: 'us-east-1', credentials }),
    pause: (ms) => {
      pausesMs.push(ms);
      return Promise.resolve();
    },
    ...changes,
  };
  return createStackSets(configuration)
    .describeOperation(ref, 'op-1')
    .then(({ id }) => id);
}

describe('the SDK retries', () => {
  test.each<[string, Behaviour]>([
    ['an internal fault', refuse(500, 'InternalFailure')],
    ['a gateway that fails', refuse(502, 'BadGateway')],
    ['a service that is not there', refuse(503, 'ServiceUnavailable')],
    ['a gateway that waits in vain', refuse(504, 'GatewayTimeout')],
    ['a connection that is reset', reset],
    ['a connection that is closed without an answer', hangUp],
    ['an answer that ends in the middle', cut],
    ['an answer of unknown length that ends in the middle', cutChunk],
  ])('%s', async (_, behaviour) => {
    await serve([behaviour, behaviour]);
    expect(await read()).toBe('op-1');
    expect(signedBy).toHaveLength(3);
    expect(pausesMs).toHaveLength(2);
  });

  test('an answer that is too slow', async () => {
    await serve([neverAnswer]);
    const requestHandler = { ...clientDefaults.requestHandler, connectionTimeout: 1_000, requestTimeout: 50 };
    expect(await read({ requestHandler })).toBe('op-1');
    expect(signedBy).toHaveLength(2);
  });

  test('a port on which no server listens yet', async () => {
    const port = await serve([]);
    server.close();
    const start = async (): Promise<void> => {
      if (!server.listening) await serve([], port);
    };
    expect(await read({ pause: start })).toBe('op-1');
  });

  // The SDK's delay after throttling cannot be shortened: two seconds each.
  test.each([400, 429])('throttling, HTTP %d', async (status) => {
    await serve([refuse(status, 'Throttling', 'Rate exceeded')]);
    expect(await read()).toBe('op-1');
    expect(signedBy).toHaveLength(2);
  });

  test('at most seven times, with pauses that grow to a limit', async () => {
    await serve(Array.from({ length: 8 }, () => refuse(503, 'ServiceUnavailable')));
    await expect(read()).rejects.toMatchObject({ code: 'unknown', isTransient: true });
    expect(signedBy).toHaveLength(8);
    const limitsMs = [500, 1_000, 2_000, 4_000, 8_000, 16_000, 16_000];
    expect(pausesMs.map((ms, index) => ms >= 0 && ms < limitsMs[index]!)).toEqual(limitsMs.map(() => true));
    expect(new Set(pausesMs).size).toBe(7);
  }, 20_000);
});

describe('the SDK sends exactly once', () => {
  test.each([
    ['a malformed request', 400, 'ValidationError'],
    ['a denied one', 403, 'AccessDenied'],
    ['one for an operation that does not exist', 404, 'OperationNotFoundException'],
    ['one that conflicts', 409, 'OperationInProgressException'],
    ['one over a quota', 400, 'LimitExceededException'],
    ['one with an unknown key', 403, 'InvalidClientTokenId'],
    ['one of an expired session that cannot be renewed', 403, 'ExpiredToken'],
  ])('%s', async (_, status, code) => {
    await serve([refuse(status, code)]);
    await expect(read()).rejects.toMatchObject({ name: 'UserError', isTransient: false });
    expect([signedBy.length, pausesMs]).toEqual([1, []]);
  });

  test('an expired call, whose error says what helps', async () => {
    await serve([refuse(403, 'ExpiredToken', 'The security token included in the request is expired')]);
    await expect(read()).rejects.toMatchObject({
      code: 'credentials-expired',
      next: expect.stringMatching(/apply.*`role-to-assume`.*longer sessions/s),
    });
  });
});

describe('a session that AWS refuses as expired', () => {
  /** Keys AKIA1, AKIA2, … with a late expiration, so that the SDK would keep them. */
  function sessions(): Pick<ClientConfiguration, 'credentials' | 'discardSession'> {
    let count = 1;
    const expiration = new Date(Date.now() + 3_600_000);
    const provide = (): ReturnType<ClientConfiguration['credentials']> =>
      Promise.resolve({ accessKeyId: `AKIA${count}`, secretAccessKey: 's', sessionToken: 't', expiration });
    return {
      credentials: Object.assign(provide, { memoized: true }),
      discardSession: (accessKeyId) => {
        if (accessKeyId === `AKIA${count}`) count += 1;
      },
    };
  }

  test.each(['ExpiredToken', 'ExpiredTokenException'])('is renewed, and the call is sent again: %s', async (code) => {
    await serve([refuse(403, code)]);
    expect(await read(sessions())).toBe('op-1');
    expect(signedBy).toEqual(['AKIA1', 'AKIA2']);
  });

  test('is renewed once only', async () => {
    await serve([refuse(403, 'ExpiredToken'), refuse(403, 'ExpiredToken'), refuse(403, 'ExpiredToken')]);
    await expect(read(sessions())).rejects.toMatchObject({ code: 'credentials-expired', isTransient: false });
    expect(signedBy).toEqual(['AKIA1', 'AKIA2']);
  });

  test('is renewed, too, when it ends between two attempts', async () => {
    await serve([reset, refuse(403, 'ExpiredToken')]);
    expect(await read(sessions())).toBe('op-1');
    expect(signedBy).toEqual(['AKIA1', 'AKIA1', 'AKIA2']);
  });

  test('stays when AWS denies a call', async () => {
    await serve([refuse(403, 'AccessDenied')]);
    await expect(read(sessions())).rejects.toMatchObject({ code: 'access-denied' });
    expect(signedBy).toEqual(['AKIA1']);
  });
});
