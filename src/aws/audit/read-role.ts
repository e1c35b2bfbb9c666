import type { AttachedPolicy, PolicyContents, RoleReading } from '../../domain/audit/role-reading.ts';
import type { JsonObject } from '../../domain/json.ts';
import { UserError } from '../../domain/user-error.ts';
import { required, toList } from '../answer-members.ts';
import { isRefusal, toUserError } from '../errors.ts';
import type { PageAnswer, RoleAnswer } from '../iam/iam-answers.ts';
import type { RoleCalls } from '../iam/iam-client.ts';
import { parsePolicyText } from '../iam/policy-text.ts';
import type { Call } from '../sdk/service-client.ts';
import { sideBySide } from '../../domain/concurrency/side-by-side.ts';
import {
  boundaryOf,
  isPolicyOfAccount,
  toAttachedPolicy,
  toMarker,
  toPolicyContents,
  toRoleReading,
} from './convert-role.ts';

/** Calls to one account at the same time; IAM's quotas are per account. */
const parallelCalls = 4;

/** Whose session reads which role: for errors. */
export interface ReadingSession {
  /** Of the session: the role itself, as a rule. */
  readonly roleArn: string;
  readonly calls: RoleCalls;
}

/**
 * Reads one role as IAM has it, with four calls, one more for each inline policy, and two for each attached policy of
 * the account itself.
 * @returns undefined when the account has no role of this name.
 * @throws UserError when any part of it could not be read: a reading is complete or none.
 */
export async function readRole(session: ReadingSession, roleName: string): Promise<RoleReading | undefined> {
  // Calls run in parallel: when one has failed finally, the others must not retry in the background.
  const calls = new AbortController();
  try {
    return await readParts({ ...session, signal: calls.signal }, roleName);
  } finally {
    calls.abort();
  }
}

interface Reading extends ReadingSession {
  readonly signal: AbortSignal;
}

async function readParts(session: Reading, roleName: string): Promise<RoleReading | undefined> {
  const role = await findRoleAnswer(session, roleName);
  if (role === undefined) return undefined;
  const list = <Answer extends PageAnswer, Item>(
    call: Call<RolePage, Answer>,
    itemsOf: (page: Answer) => readonly Item[] | undefined,
    action: string,
  ): Promise<readonly Item[]> => listAll(session, { call, itemsOf, action }, roleName);
  const { calls } = session;
  const [attached, inlineNames, profiles] = await Promise.all([
    list(calls.listAttachedRolePolicies, ({ AttachedPolicies }) => AttachedPolicies, 'ListAttachedRolePolicies'),
    list(calls.listRolePolicies, ({ PolicyNames }) => PolicyNames, 'ListRolePolicies'),
    list(calls.listInstanceProfilesForRole, (page) => page.InstanceProfiles, 'ListInstanceProfilesForRole'),
  ]);
  const boundary = boundaryOf(role);
  return toRoleReading(role, {
    ...(boundary !== undefined && isPolicyOfAccount(boundary)
      ? { boundaryContents: await readContents(session, boundary) }
      : {}),
    attachedPolicies: await sideBySide(attached.map(toAttachedPolicy), parallelCalls, (policy) =>
      withContents(session, policy),
    ),
    inlinePolicies: Object.fromEntries(
      await sideBySide(inlineNames, parallelCalls, async (name) => [
        name,
        await readInlinePolicy(session, roleName, name),
      ]),
    ),
    instanceProfiles: profiles.map((profile) =>
      required(profile.InstanceProfileName, 'InstanceProfile.InstanceProfileName'),
    ),
  });
}

async function findRoleAnswer(session: Reading, roleName: string): Promise<RoleAnswer | undefined> {
  try {
    const { Role } = await session.calls.getRole({ RoleName: roleName }, session.signal);
    return required(Role, 'GetRole.Role');
  } catch (error) {
    if (isRefusal(error, 'NoSuchEntityException')) return undefined;
    throw readingError(error, session, `read the role ${roleName}`, 'GetRole');
  }
}

interface RolePage {
  readonly RoleName: string;
  readonly Marker?: string;
}

interface List<Answer extends PageAnswer, Item> {
  readonly call: Call<RolePage, Answer>;
  readonly itemsOf: (page: Answer) => readonly Item[] | undefined;
  readonly action: string;
}

async function listAll<Answer extends PageAnswer, Item>(
  session: Reading,
  { call, itemsOf, action }: List<Answer, Item>,
  roleName: string,
): Promise<readonly Item[]> {
  const items: Item[] = [];
  try {
    for (let marker: string | undefined; ;) {
      const page = await call(
        { RoleName: roleName, ...(marker === undefined ? {} : { Marker: marker }) },
        session.signal,
      );
      items.push(...toList(itemsOf(page)));
      marker = toMarker(page);
      if (marker === undefined) return items;
    }
  } catch (error) {
    throw readingError(error, session, `read the role ${roleName}`, action);
  }
}

async function readInlinePolicy(session: Reading, roleName: string, name: string): Promise<JsonObject> {
  try {
    const { PolicyDocument } = await session.calls.getRolePolicy(
      { RoleName: roleName, PolicyName: name },
      session.signal,
    );
    const member = 'GetRolePolicy.PolicyDocument';
    return parsePolicyText(required(PolicyDocument, member), member);
  } catch (error) {
    throw readingError(error, session, `read the policy ${name} of the role ${roleName}`, 'GetRolePolicy');
  }
}

async function withContents(session: Reading, policy: Pick<AttachedPolicy, 'arn' | 'name'>): Promise<AttachedPolicy> {
  const contents = isPolicyOfAccount(policy.arn) ? await readContents(session, policy.arn) : undefined;
  return { ...policy, contents };
}

async function readContents(session: Reading, arn: string): Promise<PolicyContents> {
  let action = 'GetPolicy';
  try {
    const { Policy } = await session.calls.getPolicy({ PolicyArn: arn }, session.signal);
    const versionId = required(Policy?.DefaultVersionId, 'Policy.DefaultVersionId');
    action = 'GetPolicyVersion';
    const { PolicyVersion } = await session.calls.getPolicyVersion(
      { PolicyArn: arn, VersionId: versionId },
      session.signal,
    );
    return toPolicyContents(versionId, PolicyVersion?.Document);
  } catch (error) {
    throw readingError(error, session, `read the policy ${arn}`, action);
  }
}

function readingError(error: unknown, { roleArn }: ReadingSession, doing: string, action: string): UserError {
  const account = roleArn.split(':')[4] ?? '';
  const failure = toUserError(error, `${doing} in ${account} (iam:${action})`);
  const isMissing = failure.code === 'access-denied' && !failure.what.includes('explicit deny');
  if (!isMissing) return failure;
  return new UserError({
    code: failure.code,
    what: failure.what,
    next: `Allow iam:${action} for ${roleArn}, whose session reads this account.`,
    cause: failure.cause,
  });
}
