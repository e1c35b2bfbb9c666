import { AwsError } from '../service.ts';
import { holdsConditions, isLike } from './condition.ts';
import type { ConditionContext } from './condition.ts';
import type { Caller } from '../service.ts';

/**
 * One permission that IAM looks for in the caller's policies, such as `cloudformation:DescribeStackSet` on a stack
 * set's ARN.
 */
export interface Permission {
  readonly action: string;
  readonly resource: string;
}

/** A request after the wire has parsed it. */
export interface AuthorizedRequest {
  readonly service: string;
  readonly action: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly region: string;
  readonly caller: Caller;
  /** ARN of the role behind a session, its path included. Default: from the caller's ARN, which has no path. */
  readonly principalArn?: string;
  /** ARN of the role that a call of IAM names. Default: of a role of the caller's account without a path. */
  readonly roleArn?: string | undefined;
  /** Owner of the stack sets that a delegated administrator works on. Default: the caller's account. */
  readonly managementAccountId?: string | undefined;
  /** Tags that the stack set has before the request. Default: none. */
  readonly stackSetTags?: Readonly<Record<string, string>> | undefined;
  /** The requested S3 object does not exist. */
  readonly isObjectMissing?: boolean;
}

export interface Statement {
  readonly effect: string;
  readonly actions: Patterns;
  readonly resources: Patterns;
  readonly condition: unknown;
}

/** `isNot`: everything but these, as NotAction and NotResource say it. */
interface Patterns {
  readonly isNot: boolean;
  readonly patterns: readonly string[];
}

/** The kinds of policy of the caller, as AWS's sentence names them. */
export type PolicyKind = 'identity-based policy' | 'permissions boundary';

/**
 * Throws AWS's error when the policy does not allow the request. Statements may contain Sid, Effect, Action or NotAction,
 * Resource or NotResource, and Condition; anything else throws a plain error: a condition that is not enforced must not
 * look enforced.
 */
export function authorize(
  policy: unknown,
  request: AuthorizedRequest,
  kind: PolicyKind = 'identity-based policy',
): void {
  const statements = parseStatements(policy);
  for (const permission of requiredPermissions(request)) {
    const matching = findMatching(statements, permission, request);
    const isDenied = matching.some(({ effect }) => effect === 'Deny');
    if (isDenied || matching.length === 0)
      throw refusal(request, permission, isDenied ? deniedBy(kind) : undefined, kind);
  }
}

function deniedBy(kind: PolicyKind): string {
  return `with an explicit deny in ${kind.startsWith('i') ? 'an' : 'a'} ${kind}`;
}

/** Throws AWS's error when a bucket policy, of which the simulator knows denials of everyone alone, denies the request. */
export function authorizeByBucket(policy: unknown, request: AuthorizedRequest): void {
  const denials = denialsOf(policy);
  const denied = requiredPermissions(request).find(
    (permission) => findMatching(denials, permission, request).length > 0,
  );
  if (denied === undefined) return;
  const what = `User: ${request.caller.arn} is not authorized to perform: ${denied.action} on resource: "${denied.resource}"`;
  throw new AwsError('AccessDenied', `${what} with an explicit deny in a resource-based policy`, 403);
}

/** The statements of a bucket policy. Throws a plain error for one that would not be enforced. */
export function denialsOf(policy: unknown): readonly Statement[] {
  const statements = listOf(membersOf(policy)['Statement']).map((entry) => {
    const { Principal: principal, ...statement } = membersOf(entry);
    // `"*"` and `{"AWS": "*"}` mean the same.
    const everyone = principal === '*' ? principal : membersOf(principal)['AWS'];
    if (everyone === undefined || listOf(everyone).some((one) => one !== '*'))
      throw new Error(`bucket policy: the principal ${JSON.stringify(principal)} is not simulated`);
    return statement;
  });
  const denials = parseStatements({ Statement: statements });
  if (denials.some(({ effect }) => effect !== 'Deny')) throw new Error('bucket policy: only Deny is simulated');
  for (const { condition } of denials) holdsConditions(condition, {});
  return denials;
}

/**
 * Every permission that the request needs (Service Authorization Reference); none for calls that are open to every
 * principal.
 */
export function requiredPermissions(request: AuthorizedRequest): readonly Permission[] {
  const { service, action, input } = request;
  switch (service) {
    case 'cloudformation':
      return cloudFormationPermissions(request);
    case 's3':
      return s3Permissions(request);
    case 'organizations':
      return [{ action: `organizations:${action}`, resource: '*' }];
    case 'sts':
      return action === 'AssumeRole' ? [{ action: 'sts:AssumeRole', resource: textOf(input['RoleArn']) }] : [];
    case 'iam':
      return [{ action: `iam:${action}`, resource: iamResource(request) }];
    default:
      return [{ action: `${service}:${action}`, resource: '*' }];
  }
}

/** A policy or a role where the call names one; most calls that name both are about the role. */
function iamResource({ input, caller, roleArn }: AuthorizedRequest): string {
  const { RoleName: roleName, PolicyArn: policyArn } = input;
  if (typeof roleName === 'string') return roleArn ?? `arn:aws:iam::${caller.accountId}:role/${roleName}`;
  return typeof policyArn === 'string' ? policyArn : '*';
}

/** The permission that CloudFormation requires for CallAs=DELEGATED_ADMIN, in addition to the call's own action. */
const delegatedAdministratorAction = 'organizations:ListDelegatedAdministrators';
const withoutResource = /^(CreateStackSet|ListStackSets|ValidateTemplate|\w+OrganizationsAccess)$/;
const withTargets = /^(UpdateStackSet|(Create|Update|Delete)StackInstances)$/;

function cloudFormationPermissions(request: AuthorizedRequest): readonly Permission[] {
  const { action, input, region, caller, managementAccountId } = request;
  const isDelegated = input['CallAs'] === 'DELEGATED_ADMIN';
  const account = isDelegated ? (managementAccountId ?? caller.accountId) : caller.accountId;
  const name = stackSetName(input);
  const arn = (kind: string): string => `arn:aws:cloudformation:${region}:${account}:${kind}`;
  const stackSet = arn(`stackset/${name}:*`);
  const on = (resource: string): Permission => ({ action: `cloudformation:${action}`, resource });
  const stack = textOf(input['StackName']);
  if (stack !== '') {
    // Of a stack that is named by its id, the id is in the ARN; of another one it is not known before the call.
    const resource = stack.startsWith('arn:') ? stack : arn(`stack/${stack}/*`);
    return [
      on(resource),
      ...taggingActions(request).map((tagging) => ({ action: `cloudformation:${tagging}`, resource })),
    ];
  }
  return [
    on(withoutResource.test(action) || name === '' ? '*' : stackSet),
    ...(withTargets.test(action)
      ? [
          ...targetsOf(input).map((target) => on(arn(`stackset-target/${name}:*/${target}`))),
          // The one resource type of the bundled template; public types belong to no account.
          on(`arn:aws:cloudformation:${region}::type/resource/AWS-IAM-Role`),
        ]
      : []),
    ...taggingActions(request).map((tagging) => ({ action: `cloudformation:${tagging}`, resource: stackSet })),
    ...(isDelegated ? [{ action: delegatedAdministratorAction, resource: '*' }] : []),
  ];
}

/**
 * AWS requires these in addition to the call's own action: an update that sends tags removes those that it does not
 * name.
 */
function taggingActions({ action, input, stackSetTags = {} }: AuthorizedRequest): readonly string[] {
  const { Tags: tags } = input;
  if (tags === undefined) return [];
  // An empty list arrives as ''.
  const named = listOf(tags).map((tag) => membersOf(tag)['Key']);
  const isUntagged = action === 'UpdateStackSet' && Object.keys(stackSetTags).some((key) => !named.includes(key));
  return [...(Array.isArray(tags) && tags.length > 0 ? ['TagResource'] : []), ...(isUntagged ? ['UntagResource'] : [])];
}

/** StackSetName is a name, `name:uuid` or an ARN. */
export function stackSetName(input: AuthorizedRequest['input']): string {
  const asked = textOf(input['StackSetName']);
  return asked.slice(asked.indexOf('/') + 1).split(':')[0] ?? '';
}

/** OUs and accounts of the call; an update of the whole set names none. */
function targetsOf({ DeploymentTargets: targets, Accounts: accounts }: AuthorizedRequest['input']): readonly string[] {
  const { OrganizationalUnitIds: units, Accounts: within } = membersOf(targets);
  const all = [units, within, accounts].flatMap((list) => (Array.isArray(list) ? list.map(String) : []));
  return all.length > 0 ? all : ['*'];
}

const s3Actions: Readonly<Record<string, string>> = {
  HeadBucket: 'ListBucket',
  ListObjects: 'ListBucket',
  ListObjectsV2: 'ListBucket',
  HeadObject: 'GetObject',
  ListBuckets: 'ListAllMyBuckets',
  GetBucketEncryption: 'GetEncryptionConfiguration',
  PutBucketEncryption: 'PutEncryptionConfiguration',
  DeleteBucketEncryption: 'PutEncryptionConfiguration',
  GetPublicAccessBlock: 'GetBucketPublicAccessBlock',
  PutPublicAccessBlock: 'PutBucketPublicAccessBlock',
  DeletePublicAccessBlock: 'PutBucketPublicAccessBlock',
  DeleteBucketOwnershipControls: 'PutBucketOwnershipControls',
  DeleteBucketTagging: 'PutBucketTagging',
  GetBucketLifecycleConfiguration: 'GetLifecycleConfiguration',
  PutBucketLifecycleConfiguration: 'PutLifecycleConfiguration',
  DeleteBucketLifecycle: 'PutLifecycleConfiguration',
  GetBucketCors: 'GetBucketCORS',
  GetBucketReplication: 'GetReplicationConfiguration',
  GetObjectLockConfiguration: 'GetBucketObjectLockConfiguration',
  GetBucketAccelerateConfiguration: 'GetAccelerateConfiguration',
};

/** Only a caller that may list a bucket learns that an object is missing; other callers get "forbidden". */
function s3Permissions({ action, input, isObjectMissing = false }: AuthorizedRequest): readonly Permission[] {
  const { Bucket: bucket, Key: key } = input;
  const bucketArn = `arn:aws:s3:::${textOf(bucket)}`;
  const resource = key === undefined ? bucketArn : `${bucketArn}/${textOf(key)}`;
  const own = { action: `s3:${s3Actions[action] ?? action}`, resource };
  const isBlindRead = own.action === 's3:GetObject' && isObjectMissing;
  return isBlindRead ? [own, { action: 's3:ListBucket', resource: bucketArn }] : [own];
}

function findMatching(
  statements: readonly Statement[],
  permission: Permission,
  request: AuthorizedRequest,
): readonly Statement[] {
  const context = contextOf(request);
  const action = permission.action.toLowerCase();
  return statements.filter(
    ({ actions, resources, condition }) =>
      actions.patterns.some((pattern) => isLikeAction(pattern, action)) !== actions.isNot &&
      resources.patterns.some((pattern) => isLike(pattern, permission.resource)) !== resources.isNot &&
      holdsConditions(condition, context),
  );
}

/** AWS's own policies name more than a thousand actions: those of another service need no expression. */
function isLikeAction(pattern: string, action: string): boolean {
  const service = action.slice(0, action.indexOf(':') + 1);
  const isOther = /^[a-z0-9-]+:/.test(pattern) && !pattern.startsWith(service);
  return !isOther && isLike(pattern, action);
}

/** A read of a missing object, which needs s3:ListBucket, has no prefix. */
function contextOf({ service, action, input, caller, principalArn }: AuthorizedRequest): ConditionContext {
  const [, account = '', role = ''] = /:(\d{12}):assumed-role\/([^/]+)\//.exec(caller.arn) ?? [];
  const tags = listOf(service === 'cloudformation' ? input['Tags'] : undefined).map(membersOf);
  return {
    'aws:SecureTransport': 'true',
    'aws:PrincipalArn': principalArn ?? (role === '' ? caller.arn : `arn:aws:iam::${account}:role/${role}`),
    ...(action === 'ListObjectsV2' && input['Prefix'] !== undefined ? { 's3:prefix': textOf(input['Prefix']) } : {}),
    ...(input['IfNoneMatch'] === undefined ? {} : { 's3:if-none-match': textOf(input['IfNoneMatch']) }),
    ...Object.fromEntries(tags.map((tag) => [`aws:RequestTag/${textOf(tag['Key'])}`, textOf(tag['Value'])])),
  };
}

function refusal(
  { service, caller }: AuthorizedRequest,
  { action, resource }: Permission,
  denial: string | undefined,
  kind: PolicyKind,
): AwsError {
  if (service === 'cloudformation' && action === delegatedAdministratorAction) {
    return new AwsError('ValidationError', 'Account used is not a delegated administrator');
  }
  if (service === 'organizations') {
    return new AwsError('AccessDeniedException', "You don't have permissions to access this resource.");
  }
  const shown = service === 's3' ? `"${resource}"` : resource;
  const message = `User: ${caller.arn} is not authorized to perform: ${action} on resource: ${shown}`;
  return new AwsError('AccessDenied', `${message} ${denial ?? `because no ${kind} allows the ${action} action`}`, 403);
}

/** By the statement itself: the policies of AWS are read once, and every call asks. */
const parsed = new WeakMap<object, Statement>();

function parseStatements(policy: unknown): readonly Statement[] {
  return listOf(membersOf(policy)['Statement']).map((entry) => {
    const known = typeof entry === 'object' && entry !== null ? parsed.get(entry) : undefined;
    if (known !== undefined) return known;
    const statement = parseStatement(entry);
    if (typeof entry === 'object' && entry !== null) parsed.set(entry, statement);
    return statement;
  });
}

const readMembers = ['Sid', 'Effect', 'Action', 'NotAction', 'Resource', 'NotResource', 'Condition'];

function parseStatement(entry: unknown): Statement {
  const members = membersOf(entry);
  const { Effect: effect, Condition: condition } = members;
  const actions = patternsOf(members, 'Action');
  const resources = patternsOf(members, 'Resource');
  if ((effect !== 'Allow' && effect !== 'Deny') || actions === undefined || resources === undefined) {
    throw new Error(`identity policy: Effect, Action and Resource are needed in ${JSON.stringify(entry)}`);
  }
  const unread = Object.keys(members).find((name) => !readMembers.includes(name));
  if (unread !== undefined) throw new Error(`identity policy: ${unread} is not simulated`);
  const lowerCase = actions.patterns.map((pattern) => pattern.toLowerCase());
  return { effect, actions: { ...actions, patterns: lowerCase }, resources, condition };
}

function patternsOf(members: Readonly<Record<string, unknown>>, name: string): Patterns | undefined {
  const isNot = members[name] === undefined;
  const given = isNot ? members[`Not${name}`] : members[name];
  return given === undefined ? undefined : { isNot, patterns: listOf(given).map(String) };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function membersOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}

function listOf(value: unknown): readonly unknown[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}
