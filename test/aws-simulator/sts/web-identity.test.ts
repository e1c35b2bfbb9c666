import { once } from 'node:events';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { AssumeRoleWithWebIdentityCommand, GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { serveWire } from '../wire/wire-fixture.ts';
import type { ServedWire } from '../wire/wire-fixture.ts';

const roleArn = 'arn:aws:iam::222222222222:role/deploy';
let wire: ServedWire;
let issuer: Server;
let token: string;

beforeEach(async () => {
  const { privateKey, publicKey } = await generateKeyPair('RS256');
  const jwks = JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), alg: 'RS256' }] });
  issuer = createServer((_request, response) => response.end(jwks)).listen(0, '127.0.0.1');
  await once(issuer, 'listening');
  const url = `http://127.0.0.1:${(issuer.address() as AddressInfo).port}`;
  wire = await serveWire();
  wire.identities.addOidcProvider({
    accountId: '222222222222',
    issuer: url,
    clientIds: ['sts.amazonaws.com'],
    jwksUrl: url,
  });
  const host = url.replace('http://', '');
  const trust = {
    Effect: 'Allow',
    Action: 'sts:AssumeRoleWithWebIdentity',
    Principal: { Federated: `arn:aws:iam::222222222222:oidc-provider/${host}` },
    Condition: { StringLike: { [`${host}:sub`]: 'repo:acme/infra:*' } },
  };
  wire.identities.addRole({ arn: roleArn, trustPolicy: { Statement: [trust] }, maxSessionDuration: 3600 });
  token = await new SignJWT({ sub: 'repo:acme/infra:pull_request' })
    .setProtectedHeader({ alg: 'RS256' })
    .setIssuer(url)
    .setAudience('sts.amazonaws.com')
    .setIssuedAt()
    .setExpirationTime('5m')
    .sign(privateKey);
});

afterEach(async () => {
  await wire.stop();
  issuer.close();
  issuer.closeAllConnections();
});

test('a client without credentials exchanges its token for a session, with keys fetched from the issuer', async () => {
  const settings = { endpoint: wire.url, region: 'us-east-1' };
  const input = { RoleArn: roleArn, RoleSessionName: 'run', WebIdentityToken: token };
  const { Credentials } = await new STSClient(settings).send(new AssumeRoleWithWebIdentityCommand(input));
  const credentials = {
    accessKeyId: Credentials?.AccessKeyId ?? '',
    secretAccessKey: Credentials?.SecretAccessKey ?? '',
    sessionToken: Credentials?.SessionToken ?? '',
  };
  expect(Credentials?.Expiration).toBeInstanceOf(Date);
  const identity = await new STSClient({ ...settings, credentials }).send(new GetCallerIdentityCommand({}));
  expect(identity.Arn).toBe('arn:aws:sts::222222222222:assumed-role/deploy/run');
  expect(wire.recorder.of('AssumeRoleWithWebIdentity')).toEqual([
    expect.objectContaining({ status: 200, input: expect.objectContaining({ WebIdentityToken: token }) }),
  ]);
});
