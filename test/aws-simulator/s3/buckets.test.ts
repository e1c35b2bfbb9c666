import { beforeEach, describe, expect, test } from '@jest/globals';
import { answerS3Call, parseS3Call } from './s3-protocol.ts';
import type { S3Answer } from './s3-answer.ts';
import { ObjectStore } from './s3.ts';

let store: ObjectStore;
beforeEach(() => {
  store = new ObjectStore();
  call('PUT', '/own');
});

function call(method: string, path: string, body = '', accountId = '222222222222', region = 'us-east-1'): S3Answer {
  const url = new URL(path, 'http://127.0.0.1');
  const caller = { accountId, arn: `arn:aws:iam::${accountId}:user/test`, userId: 'test' };
  return answerS3Call(parseS3Call(method, url, {}, Buffer.from(body)), { store, caller, region });
}

function refusal(code: string, httpStatus: number): unknown {
  return expect.objectContaining({ code, httpStatus });
}

describe('a bucket', () => {
  test('belongs to the account and Region that created it', () => {
    expect(store.findBucket('own')).toMatchObject({ ownerAccountId: '222222222222', region: 'us-east-1' });
    const inIreland =
      '<CreateBucketConfiguration><LocationConstraint>eu-west-1</LocationConstraint></CreateBucketConfiguration>';
    call('PUT', '/ireland', inIreland, '222222222222', 'eu-west-1');
    expect(call('GET', '/ireland?location').body).toContain('>eu-west-1</LocationConstraint>');
    expect(call('HEAD', '/ireland').headers).toEqual({ 'x-amz-bucket-region': 'eu-west-1' });
    expect(call('GET', '/').body).toContain('<Name>ireland</Name>');
    expect(call('GET', '/', '', '111111111111').body).not.toContain('ireland');
  });

  test('keeps its name', () => {
    store.putObject('own', 'state', '{}');
    call('PUT', '/own');
    expect(store.listKeys('own')).toEqual(['state']);
    expect(() => call('PUT', '/own', '', '111111111111')).toThrow(refusal('BucketAlreadyExists', 409));
    const abroad = '<LocationConstraint>eu-west-1</LocationConstraint>';
    call('PUT', '/abroad', abroad, '222222222222', 'eu-west-1');
    expect(() => call('PUT', '/abroad', abroad, '222222222222', 'eu-west-1')).toThrow(
      refusal('BucketAlreadyOwnedByYou', 409),
    );
  });

  test('is refused with a bad name, or a Region that is not the one of the request', () => {
    expect(() => call('PUT', '/Own')).toThrow(refusal('InvalidBucketName', 400));
    expect(() => call('PUT', '/other', '', '222222222222', 'eu-west-1')).toThrow(
      refusal('IllegalLocationConstraintException', 400),
    );
  });

  test('is deleted when it is empty, and with versions only when none is kept', () => {
    call('PUT', '/own?versioning', '<VersioningConfiguration><Status>Enabled</Status></VersioningConfiguration>');
    store.putObject('own', 'state', '{}');
    expect(() => call('DELETE', '/own')).toThrow(refusal('BucketNotEmpty', 409));
    store.deleteObject('own', 'state');
    expect(() => call('DELETE', '/own')).toThrow('You must delete all versions in the bucket.');
    call('PUT', '/empty');
    expect(call('DELETE', '/empty').status).toBe(204);
    expect(() => call('HEAD', '/empty')).toThrow(refusal('NoSuchBucket', 404));
  });
});

describe('settings of a bucket', () => {
  test.each([
    ['policy', 'NoSuchBucketPolicy'],
    ['tagging', 'NoSuchTagSet'],
    ['lifecycle', 'NoSuchLifecycleConfiguration'],
    ['cors', 'NoSuchCORSConfiguration'],
    ['website', 'NoSuchWebsiteConfiguration'],
    ['replication', 'ReplicationConfigurationNotFoundError'],
    ['object-lock', 'ObjectLockConfigurationNotFoundError'],
  ])('a new one has no %s', (word, code) => {
    expect(() => call('GET', `/own?${word}`)).toThrow(refusal(code, 404));
    expect(() => call('GET', `/none?${word}`)).toThrow(refusal('NoSuchBucket', 404));
  });

  test.each([
    ['encryption', '<SSEAlgorithm>AES256</SSEAlgorithm>'],
    ['publicAccessBlock', '<BlockPublicPolicy>true</BlockPublicPolicy>'],
    ['ownershipControls', '<ObjectOwnership>BucketOwnerEnforced</ObjectOwnership>'],
    ['requestPayment', '<Payer>BucketOwner</Payer>'],
    ['versioning', '<VersioningConfiguration'],
    ['accelerate', '<AccelerateConfiguration'],
    ['logging', '<BucketLoggingStatus'],
    ['acl', '<Permission>FULL_CONTROL</Permission>'],
  ])('a new one has AWS’s default %s', (word, text) => {
    expect(call('GET', `/own?${word}`).body).toContain(text);
  });

  test.each([
    ['encryption', '<A>1</A>', 'AES256'],
    ['publicAccessBlock', '<A>1</A>', undefined],
    ['ownershipControls', '<A>1</A>', undefined],
    ['tagging', '<A>1</A>', undefined],
    ['lifecycle', '<A>1</A>', undefined],
  ])('%s is answered as it was put, and deleted', (word, xml, left) => {
    call('PUT', `/own?${word}`, `<?xml version="1.0"?>\n${xml}`);
    expect(call('GET', `/own?${word}`).body).toMatch(new RegExp(`^<\\?xml[^>]*>\n${xml}$`));
    expect(call('DELETE', `/own?${word}`).status).toBe(204);
    if (left === undefined)
      expect(() => call('GET', `/own?${word}`)).toThrow(expect.objectContaining({ httpStatus: 404 }));
    else expect(call('GET', `/own?${word}`).body).toContain(left);
  });

  test.each(['PUT /own?cors', 'PUT /own?acl', 'DELETE /own?website', 'GET /own?versions', 'POST /own?delete'])(
    '%s is not there',
    (line) => {
      const [method = '', path = ''] = line.split(' ');
      expect(() => call(method, path)).toThrow(refusal('NotImplemented', 501));
    },
  );
});

describe('the policy of a bucket', () => {
  const deny = { Effect: 'Deny', Principal: '*', Action: 's3:*', Resource: '*' };
  const policyOf = (...statements: readonly object[]): string =>
    JSON.stringify({ Version: '2012-10-17', Statement: statements });

  test('is set, answered and deleted', () => {
    expect(call('PUT', '/own?policy', policyOf(deny)).status).toBe(204);
    expect(store.findPolicy('own')).toEqual(JSON.parse(policyOf(deny)));
    expect(JSON.parse(String(call('GET', '/own?policy').body))).toEqual(JSON.parse(policyOf(deny)));
    expect(call('DELETE', '/own?policy').status).toBe(204);
    expect(store.findPolicy('own')).toBeUndefined();
  });

  test('is refused when it is no JSON, and when it would not be enforced', () => {
    expect(() => call('PUT', '/own?policy', 'policy')).toThrow(refusal('MalformedPolicy', 400));
    call('PUT', '/own?policy', policyOf({ ...deny, Principal: { AWS: '*' } }));
    for (const change of [
      { Effect: 'Allow' },
      { Principal: { AWS: '111111111111' } },
      { Principal: undefined },
      { Condition: { NumericLessThan: { 's3:max-keys': '10' } } },
    ]) {
      expect(() => call('PUT', '/own?policy', policyOf({ ...deny, ...change }))).toThrow(
        refusal('NotImplemented', 501),
      );
    }
  });
});
