import { bucketSettings, notImplemented, rootOf } from './bucket-settings.ts';
import type { ObjectStore } from './s3.ts';
import { emptyAnswer, xmlAnswer } from './s3-answer.ts';
import type { S3Answer, S3Call } from './s3-answer.ts';
import { denialsOf } from '../iam/identity-policy.ts';
import { AwsError } from '../service.ts';
import type { Caller } from '../service.ts';
import { element } from '../wire/xml.ts';

/** What a bucket call needs beside itself. */
export interface BucketCallPlace {
  readonly store: ObjectStore;
  readonly caller: Caller;
  readonly region: string;
}

type BucketCall = (call: S3Call, place: BucketCallPlace) => S3Answer;

/** The calls on a whole bucket, by method and by the word in the query string; '' is the bucket itself. */
const calls: Readonly<Record<string, readonly [action: string, run: BucketCall]>> = {
  'HEAD ': ['HeadBucket', headBucket],
  'PUT ': ['CreateBucket', createBucket],
  'DELETE ': ['DeleteBucket', deleteBucket],
  'GET location': ['GetBucketLocation', getLocation],
  'GET acl': ['GetBucketAcl', getAcl],
  'GET policy': ['GetBucketPolicy', getPolicy],
  'PUT policy': ['PutBucketPolicy', putPolicy],
  'DELETE policy': ['DeleteBucketPolicy', deletePolicy],
  ...Object.fromEntries(
    Object.entries(bucketSettings).flatMap(([word, { get, put, delete: remove }]) => [
      [`GET ${word}`, [get, getSetting(word)] as const],
      ...(put === undefined ? [] : [[`PUT ${word}`, [put, putSetting(word)] as const] as const]),
      ...(remove === undefined ? [] : [[`DELETE ${word}`, [remove, deleteSetting(word)] as const] as const]),
    ]),
  ),
};
const words = new Set(Object.keys(calls).map((name) => name.slice(name.indexOf(' ') + 1)));
words.delete('');
/** Words that name another call, which the simulator does not have; without them `PUT` would be CreateBucket. */
const unknownWords =
  /^(analytics|delete|intelligent-tiering|inventory|metadata\w*|metrics|notification|policyStatus|publish|session|uploads|versions)$/;

/** Undefined for a call that lists objects, and for one that the simulator does not have. */
export function findBucketCall(method: string, query: URLSearchParams): (typeof calls)[string] | undefined {
  const names = [...query.keys()];
  if (names.some((name) => unknownWords.test(name))) return undefined;
  return calls[`${method} ${names.find((name) => words.has(name)) ?? ''}`];
}

function headBucket({ bucket }: S3Call, { store, region }: BucketCallPlace): S3Answer {
  const { region: own = region } = store.requireBucket(bucket);
  return { status: 200, headers: { 'x-amz-bucket-region': own }, body: '' };
}

function getLocation({ bucket }: S3Call, { store, region }: BucketCallPlace): S3Answer {
  const { region: own = region } = store.requireBucket(bucket);
  return xmlAnswer(rootOf('LocationConstraint', own === 'us-east-1' ? '' : own));
}

function createBucket({ bucket, body }: S3Call, { store, caller, region }: BucketCallPlace): S3Answer {
  if (!/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(bucket)) {
    throw new AwsError('InvalidBucketName', 'The specified bucket is not valid.');
  }
  const wanted = /<LocationConstraint>([^<]*)</.exec(body.toString())?.[1] ?? 'us-east-1';
  if (wanted !== region) throw wrongLocation(wanted);
  const present = store.findBucket(bucket);
  if (present !== undefined && present.ownerAccountId !== caller.accountId) {
    const why =
      'The requested bucket name is not available. The bucket namespace is shared by all users of the system.';
    throw new AwsError('BucketAlreadyExists', `${why} Please select a different name and try again.`, 409);
  }
  if (present !== undefined && region !== 'us-east-1') {
    const why = 'Your previous request to create the named bucket succeeded and you already own it.';
    throw new AwsError('BucketAlreadyOwnedByYou', why, 409);
  }
  if (present === undefined) store.createBucket(bucket, { ownerAccountId: caller.accountId, region });
  return { status: 200, headers: { location: `/${bucket}` }, body: '' };
}

function wrongLocation(wanted: string): AwsError {
  const what = wanted === 'us-east-1' ? 'unspecified' : wanted;
  return new AwsError(
    'IllegalLocationConstraintException',
    `The ${what} location constraint is incompatible for the region specific endpoint this request was sent to.`,
  );
}

function deleteBucket({ bucket }: S3Call, { store }: BucketCallPlace): S3Answer {
  store.deleteBucket(bucket);
  return emptyAnswer(204);
}

/** Its owner may do everything; S3 has no other lists while the owner is enforced. */
function getAcl({ bucket }: S3Call, { store, caller }: BucketCallPlace): S3Answer {
  const { ownerAccountId: id = caller.accountId } = store.requireBucket(bucket);
  const type = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:type="CanonicalUser"';
  const grant = `<Grantee ${type}>${element('ID', id)}</Grantee>${element('Permission', 'FULL_CONTROL')}`;
  const list = `<AccessControlList><Grant>${grant}</Grant></AccessControlList>`;
  return xmlAnswer(rootOf('AccessControlPolicy', element('Owner', { ID: id }) + list));
}

function getPolicy({ bucket }: S3Call, { store }: BucketCallPlace): S3Answer {
  store.requireBucket(bucket);
  const policy = store.findPolicy(bucket);
  if (policy === undefined) throw new AwsError('NoSuchBucketPolicy', 'The bucket policy does not exist', 404);
  return { status: 200, headers: { 'content-type': 'application/json' }, body: JSON.stringify(policy) };
}

/** A policy that would not be enforced is refused, so that no test believes in it. */
function putPolicy({ bucket, body }: S3Call, { store }: BucketCallPlace): S3Answer {
  store.requireBucket(bucket);
  const policy = parsePolicy(body.toString());
  try {
    denialsOf(policy);
  } catch (error) {
    throw new AwsError('NotImplemented', error instanceof Error ? error.message : String(error), 501);
  }
  store.setPolicy(bucket, policy);
  return emptyAnswer(204);
}

function parsePolicy(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new AwsError('MalformedPolicy', "Policies must be valid JSON and the first byte must be '{'");
  }
}

function deletePolicy({ bucket }: S3Call, { store }: BucketCallPlace): S3Answer {
  store.requireBucket(bucket);
  store.setPolicy(bucket, undefined);
  return emptyAnswer(204);
}

/** The default since September 2024; the provider waits until S3 answers it. */
const lifecycleHeaders = { 'x-amz-transition-default-minimum-object-size': 'all_storage_classes_128K' };

function getSetting(word: string): BucketCall {
  return ({ bucket }, { store }) => {
    const xml = store.requireBucket(bucket).settings.get(word);
    if (xml === undefined) throw bucketSettings[word]?.absent() ?? notImplemented();
    const answer = xmlAnswer(xml);
    return word === 'lifecycle' ? { ...answer, headers: { ...answer.headers, ...lifecycleHeaders } } : answer;
  };
}

/** S3 answers a configuration in the form in which it was put. */
function putSetting(word: string): BucketCall {
  return ({ bucket, body }, { store }) => {
    const { settings } = store.requireBucket(bucket);
    settings.set(word, body.toString().replace(/^<\?xml[^>]*\?>\s*/, ''));
    return emptyAnswer(word === 'tagging' ? 204 : 200);
  };
}

function deleteSetting(word: string): BucketCall {
  return ({ bucket }, { store }) => {
    const { settings } = store.requireBucket(bucket);
    const initial = word === 'encryption' ? bucketSettings[word]?.initial : undefined;
    if (initial === undefined) settings.delete(word);
    else settings.set(word, initial);
    return emptyAnswer(204);
  };
}
