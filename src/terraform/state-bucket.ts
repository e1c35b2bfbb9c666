import type { Backend } from './backend.ts';

/** What is wrong with the bucket of the state, and what to do about it. */
export interface StateBucketProblem {
  readonly what: string;
  readonly next: string;
}

/** @param stderr of Terraform, which wraps its lines anywhere. */
export function describeStateBucket(stderr: string, backend: Backend | undefined): StateBucketProblem {
  const text = stderr.replace(/[\s│]+/g, ' ');
  const bucket = backend?.config['bucket'] ?? /S3 bucket "([^"]+)"/.exec(text)?.[1] ?? 'BUCKET';
  const region = backend?.config['region'] ?? 'us-east-1';
  const actual = /actual location "([a-z0-9-]+)"|expecting '([a-z0-9-]+)'/.exec(text);
  const location = actual?.[1] ?? actual?.[2];
  if (location !== undefined) {
    return {
      what: `The state bucket \`${bucket}\` is in ${location}, and the backend looks for it in ${region}.`,
      next: `Write \`region=${location}\` into \`backend-config\`.`,
    };
  }
  if (/PermanentRedirect/.test(text)) {
    return {
      what: `The state bucket \`${bucket}\` is not in ${region}, where the backend looks for it.`,
      next: `Find its Region with \`aws s3api get-bucket-location --bucket ${bucket}\`, then write it into \`backend-config\` as \`region=…\`.`,
    };
  }
  return {
    what: `The state bucket \`${bucket}\` does not exist.`,
    next: `Create it with \`aws s3 mb s3://${bucket} --region ${region}\`, or correct \`bucket\` in \`backend-config\`.`,
  };
}
