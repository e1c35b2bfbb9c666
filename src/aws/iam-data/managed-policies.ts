import type { ExtractedPolicy } from '../../domain/iam/managed-policy.ts';
import type { Json, JsonObject } from '../../domain/json.ts';
import { managedPoliciesDate, packedManagedPolicies } from './managed-policies-data.ts';
import { unpack } from './unpack.ts';

let unpacked: string | undefined;

/** A policy of each partition has the contents that it has in the partition `aws`. The first call takes about 10 ms. */
export function findManagedPolicy(arn: string): ExtractedPolicy | undefined {
  const path = findManagedPath(arn);
  if (path === undefined) return undefined;
  const begin = managedPoliciesText().indexOf(`\n\n${path} `);
  if (begin < 0) return undefined;
  const end = managedPoliciesText().indexOf('\n\n', begin + 2);
  return parsePolicy(managedPoliciesText().slice(begin + 2, end));
}

/** `job-function/ViewOnlyAccess` out of the ARN of an AWS managed policy, whose partition may be a placeholder. */
export function findManagedPath(arn: string): string | undefined {
  return /^arn:(?:aws[a-z-]*|\$\{AWS::Partition\}):iam::aws:policy\/([\w+=,.@/-]+)$/.exec(arn)?.[1];
}

/** Path and name of every policy of the extract. */
export function listManagedPaths(): readonly string[] {
  return [...managedPoliciesText().matchAll(/(?<=\n\n)\S+/g)].map(([path]) => path);
}

/**
 * The text that test/iam-data/managed-policies-text.ts writes. An empty line is around each policy. Its first line is
 * path, version and date; each statement begins with a line of actions (`A` Allow, `D` Deny; small for NotAction), which
 * a line of resources (`R`; small for NotResource) may follow, if they are not `*`, and one of conditions (`C`).
 */
export function managedPoliciesText(): string {
  unpacked ??= unpack(packedManagedPolicies);
  return unpacked;
}

function parsePolicy(block: string): ExtractedPolicy {
  const [head = '', ...lines] = block.split('\n');
  const [, versionId = '', publishedAt = ''] = head.split(' ');
  const statements: Record<string, Json>[] = [];
  for (const line of lines) {
    const members = parseLine(line);
    if (members['Effect'] === undefined) Object.assign(statements.at(-1) ?? {}, members);
    else statements.push({ ...members });
  }
  const whole = statements.map((statement) =>
    statement['Resource'] === undefined && statement['NotResource'] === undefined
      ? { ...statement, Resource: ['*'] }
      : statement,
  );
  const document = { Version: '2012-10-17', Statement: whole };
  return { versionId, publishedAt, extractedAt: managedPoliciesDate, document };
}

function parseLine(line: string): JsonObject {
  const rest = line.slice(2);
  switch (line.charAt(0)) {
    case 'A':
      return { Effect: 'Allow', Action: parseActions(rest) };
    case 'a':
      return { Effect: 'Allow', NotAction: parseActions(rest) };
    case 'D':
      return { Effect: 'Deny', Action: parseActions(rest) };
    case 'd':
      return { Effect: 'Deny', NotAction: parseActions(rest) };
    case 'R':
      return { Resource: rest.split(' ') };
    case 'r':
      return { NotResource: rest.split(' ') };
    case 'C':
      return { Condition: JSON.parse(rest) as Json };
    default:
      throw new Error(`the extract has a line of an unknown kind: ${line}`);
  }
}

/** `s3:Get*,List* iam:PassRole`; a part without a service is a pattern of its own. */
function parseActions(text: string): readonly string[] {
  return text.split(' ').flatMap((part) => {
    const colon = part.indexOf(':');
    if (colon < 0) return [part];
    const service = part.slice(0, colon + 1);
    return part
      .slice(colon + 1)
      .split(',')
      .map((action) => service + action);
  });
}
