import type { Identities } from '../aws-simulator/iam/identities.ts';
import { authorize, requiredPermissions } from '../aws-simulator/iam/identity-policy.ts';
import { requireControlPolicies } from '../aws-simulator/organizations/control-policies.ts';
import { AwsError } from '../aws-simulator/service.ts';
import type { Caller, Service, ServiceAnswer } from '../aws-simulator/service.ts';
import { asQuery } from '../aws-simulator/wire/as-query.ts';
import type { World } from '../aws-simulator/world.ts';
import type { ProcessLife } from './process-life.ts';

export type Entry = Readonly<Record<string, unknown>>;
type CalledService = 'cloudformation' | 'organizations' | 'sts' | 'iam';

/** One attempt of a call, as AWS saw it. */
export interface RecordedCall {
  readonly at: Date;
  /** Counts the processes of a life from 1. */
  readonly process: number;
  readonly by: 'action' | 'terraform';
  readonly service: CalledService;
  /** 12 digits: whose credentials signed it. */
  readonly account: string;
  readonly action: string;
  readonly input: Entry;
  /** AWS's code; `reset` and `lost-answer` for what happened to the connection. */
  readonly error?: string;
}

/** AWS, without a wire. */
export interface InMemoryAws {
  readonly world: World;
  readonly services: Readonly<Record<CalledService, Service>>;
  /** Keys and sessions of the accounts. */
  readonly identities: Identities;
  /** 12 digits. */
  readonly callerAccountId: string;
  readonly region: string;
  readonly calls: RecordedCall[];
  /** Ambient keys are over. */
  areCredentialsExpired: boolean;
  /** Before AWS sees it. */
  beforeCall: (call: RecordedCall) => void;
  /** Once AWS has done it. */
  afterCall: (call: RecordedCall) => void;
  /** Called after `afterCall`, which belongs to the story. */
  readonly watchers: ((call: RecordedCall) => void)[];
}

/** @param interrupted ends the pause before the next send, and nothing is sent any more. */
export type Send = (service: CalledService, action: string, input: Entry, interrupted?: AbortSignal) => Promise<Entry>;

export interface Sender {
  readonly life: ProcessLife;
  readonly process: number;
  readonly by: RecordedCall['by'];
  /** Sends of one call before its error is given up to the caller. */
  readonly attempts: number;
  /** Who signs; throws when the session is over. Default: the run's own role. */
  readonly caller?: () => Caller;
  /** Simulated, of each send. Default: 0. */
  readonly latencyMs?: number;
}

const firstPauseMs = 250;
const longestPauseMs = 16_000;

/**
 * Sends as the SDK does: what throttling, a fault of the service or a broken connection refuses is sent again, with
 * growing pauses in simulated time. What is thrown has the SDK's shape.
 */
export function createSend(aws: InMemoryAws, sender: Sender): Send {
  const { life } = sender;
  return async (service, action, input, interrupted) => {
    for (let attempts = 1; ; attempts += 1) {
      if (sender.latencyMs !== undefined) await life.sleepUnless(sender.latencyMs, []);
      try {
        return await life.outlive(() => answer(aws, sender, service, action, asQuery(input)));
      } catch (error) {
        if (!isSentAgain(error) || attempts >= sender.attempts) throw asSdkError(error, attempts);
        await life.sleepUnless(
          Math.min(firstPauseMs * 2 ** attempts, longestPauseMs),
          interrupted === undefined ? [] : [interrupted],
        );
        if (interrupted?.aborted === true) throw new Error('context canceled', { cause: error });
      }
    }
  };
}

async function answer(
  aws: InMemoryAws,
  sender: Sender,
  service: CalledService,
  action: string,
  input: Entry,
): Promise<ServiceAnswer> {
  const { world } = aws;
  const { process, by, caller = () => runCaller(aws) } = sender;
  const { accountId: account } = caller();
  const call: RecordedCall = { at: world.clock.now(), process, by, service, account, action, input };
  aws.beforeCall(call);
  world.startDueFaults(action);
  const connection = world.takeConnection(action);
  if (connection?.how === 'reset') {
    aws.calls.push({ ...call, error: 'reset' });
    throw connectionReset();
  }
  try {
    const answered = await serve(aws, caller(), { service, action, input });
    aws.calls.push(connection?.how === 'lost-answer' ? { ...call, error: 'lost-answer' } : call);
    aws.afterCall(call);
    for (const watch of aws.watchers) watch(call);
    if (connection?.how === 'lost-answer') throw connectionReset();
    return answered;
  } catch (error) {
    if (error instanceof AwsError) aws.calls.push({ ...call, error: error.code });
    throw error;
  }
}

/** The role of the run: no policy limits it, but those of the organization do. */
function runCaller({ callerAccountId: accountId }: InMemoryAws): Caller {
  return { accountId, arn: `arn:aws:sts::${accountId}:assumed-role/deploy/session`, userId: 'deploy' };
}

async function serve(
  aws: InMemoryAws,
  caller: Caller,
  { service, action, input }: { readonly service: CalledService; readonly action: string; readonly input: Entry },
): Promise<ServiceAnswer> {
  const { world, region } = aws;
  if (aws.areCredentialsExpired && caller.accountId === aws.callerAccountId) {
    const message = 'The security token included in the request is expired';
    throw service === 'organizations'
      ? new AwsError('ExpiredTokenException', message, 400)
      : new AwsError('ExpiredToken', message, 403);
  }
  if (world.takeThrottle(service, action)) throw new AwsError('Throttling', 'Rate exceeded');
  // CloudFormation takes its own.
  const error = service === 'cloudformation' ? undefined : world.takeError(action);
  if (error !== undefined) throw new AwsError(error.code, error.message, error.httpStatus);
  if (service === 'iam' || service === 'sts') requirePermissions(aws, caller, { service, action, input });
  return aws.services[service]({ service, action, input, caller, region });
}

/** As on the wire, for the services in which roles of the accounts call. */
function requirePermissions(
  { world, identities, region }: InMemoryAws,
  caller: Caller,
  call: { readonly service: CalledService; readonly action: string; readonly input: Entry },
): void {
  const principalArn = identities.principalArn(caller);
  const roleArn = identities.findRoleArn(caller.accountId, call.input['RoleName']);
  const request = { ...call, caller, region, principalArn, roleArn };
  const { serviceControlPolicies, resourceControlPolicies, organization } = world;
  requireControlPolicies(
    {
      serviceControlPolicies,
      resourceControlPolicies,
      managementAccountId: organization.ids.managementAccountId,
    },
    { caller, permissions: requiredPermissions(request) },
  );
  const boundary = identities.findBoundary(caller);
  if (boundary !== undefined) authorize(boundary, request, 'permissions boundary');
  const policy = identities.findIdentityPolicy(caller);
  if (policy !== undefined) authorize(policy, request);
}

function connectionReset(): Error {
  return Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' });
}

function isSentAgain(error: unknown): boolean {
  if (error instanceof AwsError) return error.code === 'Throttling' || error.httpStatus >= 500;
  return error instanceof Error && 'code' in error && error.code === 'ECONNRESET';
}

function asSdkError(error: unknown, attempts: number): unknown {
  if (!(error instanceof AwsError)) {
    return error instanceof Error && 'code' in error ? Object.assign(error, { $metadata: { attempts } }) : error;
  }
  const sdkError = new Error(error.message);
  sdkError.name = error.code;
  return Object.assign(sdkError, { $metadata: { httpStatusCode: error.httpStatus, attempts } });
}
