import { createHash } from 'node:crypto';
import type { JSONWebKeySet } from 'jose';
import { emptyIamState, entriesOf, findRoleByArn } from './iam-state.ts';
import type { IamState } from './iam-state.ts';
import { findDefaultDocument } from './managed-policy.ts';
import { membersOf } from '../record.ts';
import { AwsError } from '../service.ts';
import type { Caller } from '../service.ts';
import type { SignatureScope } from '../wire/signature.ts';

/** A long-lived access key; with `expiration` the key of a session. */
export interface AccessKey {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
  readonly expiration?: Date;
}

/** A role as a test's setup names it, such as the one of a workflow: it is in IAM like one that a call has created. */
export interface RegisteredRole {
  readonly arn: string;
  readonly trustPolicy: unknown;
  /** Seconds, 3600–43200. */
  readonly maxSessionDuration: number;
  /** Limits the calls of its sessions. Unset: they may call all that the services allow the account. */
  readonly identityPolicy?: unknown;
}

/** The keys that an issuer publishes: given, or fetched from `jwksUrl` at each verification. */
export interface IssuerKeys {
  readonly jwks?: JSONWebKeySet;
  readonly jwksUrl?: string;
}

/** An IAM OIDC provider of one account, with the keys of its issuer. */
export interface OidcProvider extends IssuerKeys {
  readonly accountId: string;
  /** Such as `https://token.actions.githubusercontent.com`; compared with the token's `iss`. */
  readonly issuer: string;
  readonly clientIds: readonly string[];
}

interface KeyHolder {
  readonly key: AccessKey;
  readonly caller: Caller;
}

export interface IdentitiesOptions {
  /** The real clock, which decides when sessions expire. */
  readonly now?: () => Date;
  /**
   * No session lasts longer than this, even if a client requests more, so that a test can watch renewal. Unset: as
   * requested.
   */
  readonly sessionLifetimeMs?: number;
}

const administratorAccess = 'arn:aws:iam::aws:policy/AdministratorAccess';

/** Access keys and sessions, and what IAM's state says about them. Secrets are issued but never verified. */
export class Identities {
  readonly now: () => Date;
  sessionLifetimeMs: number | undefined;
  private readonly iam: IamState;
  private readonly keys = new Map<string, KeyHolder>();
  private readonly sessionRoles = new Map<string, string>();
  private readonly ambientKeys = new Set<string>();
  private readonly endedKeys = new Set<string>();
  private readonly issuerKeys = new Map<string, IssuerKeys>();

  constructor(options: IdentitiesOptions = {}, iam: IamState = emptyIamState()) {
    this.iam = iam;
    this.now = options.now ?? (() => new Date());
    this.sessionLifetimeMs = options.sessionLifetimeMs;
  }

  createKey(accountId: string, arn: string): AccessKey {
    const key = this.makeKey('AKIA');
    this.keys.set(key.accessKeyId, { key, caller: { accountId, arn, userId: uniqueId('AIDA', arn) } });
    return key;
  }

  /** Puts a role into IAM, or replaces it. Without a policy it is an administrator's. */
  addRole({ arn, trustPolicy, maxSessionDuration, identityPolicy }: RegisteredRole): void {
    const { accountId, path, roleName } = parseRoleArn(arn);
    entriesOf(this.iam.roles, accountId).set(roleName, {
      roleName,
      path,
      arn,
      roleId: uniqueId('AROA', arn),
      createDate: this.now(),
      assumeRolePolicyDocument: membersOf(trustPolicy),
      maxSessionDuration,
      managedPolicyArns: identityPolicy === undefined ? [administratorAccess] : [],
      inlinePolicies: identityPolicy === undefined ? {} : { permissions: membersOf(identityPolicy) },
      tags: {},
    });
  }

  /** The role of any account with this ARN, in the form that STS needs. */
  findRole(arn: string): RegisteredRole | undefined {
    const role = findRoleByArn(this.iam, arn);
    if (role === undefined) return undefined;
    return { arn, trustPolicy: role.assumeRolePolicyDocument, maxSessionDuration: role.maxSessionDuration };
  }

  /** The simulator has no way to an issuer: it verifies tokens with the keys that are published here. */
  publishKeys(issuer: string, keys: IssuerKeys): void {
    this.issuerKeys.set(hostOf(issuer), keys);
  }

  /** Puts an OIDC provider into IAM. Keys that come with it are those of its issuer, for every account. */
  addOidcProvider({ accountId, issuer, clientIds, ...keys }: OidcProvider): void {
    const arn = providerArn(accountId, issuer);
    const record = { arn, host: hostOf(issuer), clientIds, thumbprints: [], tags: {}, createDate: this.now() };
    entriesOf(this.iam.oidcProviders, accountId).set(arn, record);
    if (keys.jwks !== undefined || keys.jwksUrl !== undefined) this.publishKeys(issuer, keys);
  }

  findOidcProvider(accountId: string, issuer: string): OidcProvider | undefined {
    const record = this.iam.oidcProviders.get(accountId)?.get(providerArn(accountId, issuer));
    if (record === undefined) return undefined;
    return { accountId, issuer, clientIds: record.clientIds, ...this.issuerKeys.get(record.host) };
  }

  /** `roleArn` keeps its path; the session's own ARN has no path. */
  createSession(roleArn: string, sessionName: string, durationSeconds: number): KeyHolder {
    const { accountId, roleName } = parseRoleArn(roleArn);
    const arn = `arn:aws:sts::${accountId}:assumed-role/${roleName}/${sessionName}`;
    const lifetimeMs = Math.min(this.sessionLifetimeMs ?? Infinity, durationSeconds * 1000);
    const key = {
      ...this.makeKey('ASIA'),
      sessionToken: Buffer.from(digest(`token ${arn} ${this.keys.size}`)).toString('base64'),
      expiration: new Date(this.now().getTime() + lifetimeMs),
    };
    const roleId = findRoleByArn(this.iam, roleArn)?.roleId ?? uniqueId('AROA', roleArn);
    const holder = { key, caller: { accountId, arn, userId: `${roleId}:${sessionName}` } };
    this.keys.set(key.accessKeyId, holder);
    this.sessionRoles.set(arn, roleArn);
    return holder;
  }

  /**
   * Temporary keys that no client requested from STS, such as those in the environment of a workflow. They last an
   * hour, regardless of `sessionLifetimeMs`, or until `endAmbientSessions`.
   */
  addAmbientSession(roleArn: string, sessionName: string): AccessKey {
    const { key, caller } = this.createSession(roleArn, sessionName, 3600);
    const ambient = { ...key, expiration: new Date(this.now().getTime() + 3_600_000) };
    this.keys.set(key.accessKeyId, { key: ambient, caller });
    this.ambientKeys.add(key.accessKeyId);
    return ambient;
  }

  endAmbientSessions(): void {
    for (const accessKeyId of this.ambientKeys) this.endedKeys.add(accessKeyId);
  }

  /** The ARN that trust policies compare: of the role behind a session, otherwise the caller's own. */
  principalArn(caller: Caller): string {
    return this.sessionRoles.get(caller.arn) ?? caller.arn;
  }

  /**
   * The policies of the role behind a session, as one; undefined when there is none to enforce, as for users.
   */
  findIdentityPolicy(caller: Caller): unknown {
    const role = findRoleByArn(this.iam, this.sessionRoles.get(caller.arn) ?? '');
    if (role === undefined) return undefined;
    const documents = [
      ...Object.values(role.inlinePolicies),
      ...role.managedPolicyArns.map((arn) => findDefaultDocument(this.iam, arn)),
    ];
    return { Statement: documents.flatMap((document) => membersOf(document)['Statement'] ?? []) };
  }

  /** ARN of a role by its name, with its path. */
  findRoleArn(accountId: string, roleName: unknown): string | undefined {
    return typeof roleName === 'string' ? this.iam.roles.get(accountId)?.get(roleName)?.arn : undefined;
  }

  /** The permissions boundary of the role behind a session; undefined: it has none. A policy that is gone allows nothing. */
  findBoundary(caller: Caller): unknown {
    const boundary = findRoleByArn(this.iam, this.sessionRoles.get(caller.arn) ?? '')?.permissionsBoundary;
    return boundary === undefined ? undefined : (findDefaultDocument(this.iam, boundary) ?? { Statement: [] });
  }

  isSession(caller: Caller): boolean {
    return this.sessionRoles.has(caller.arn);
  }

  /**
   * Throws InvalidClientTokenId for an unknown key or a session without its token, ExpiredToken for an expired session.
   */
  resolve(scope: SignatureScope): Caller {
    const holder = this.keys.get(scope.accessKeyId);
    if (holder === undefined || holder.key.sessionToken !== scope.sessionToken) {
      throw new AwsError('InvalidClientTokenId', 'The security token included in the request is invalid.', 403);
    }
    const { expiration } = holder.key;
    const isOver = expiration !== undefined && expiration <= this.now();
    if (isOver || this.endedKeys.has(scope.accessKeyId)) {
      throw new AwsError('ExpiredToken', 'The security token included in the request is expired', 403);
    }
    return holder.caller;
  }

  private makeKey(prefix: 'AKIA' | 'ASIA'): AccessKey {
    const accessKeyId = `${prefix}SIM${String(this.keys.size + 1).padStart(13, '0')}`;
    return { accessKeyId, secretAccessKey: digest(`secret ${accessKeyId}`).slice(0, 40) };
  }
}

/** IAM names an OIDC provider by its URL without the scheme. */
export function hostOf(issuer: string): string {
  return issuer.replace(/^https?:\/\//, '');
}

export function providerArn(accountId: string, issuer: string): string {
  return `arn:aws:iam::${accountId}:oidc-provider/${hostOf(issuer)}`;
}

function parseRoleArn(arn: string): { readonly accountId: string; readonly path: string; readonly roleName: string } {
  const [, accountId = '', path = '/', roleName = ''] = /^[^:]*:[^:]*:iam::(\d*):role(\/.*?)([^/]*)$/.exec(arn) ?? [];
  return { accountId, path, roleName };
}

/** IAM's unique id, such as `AROA…` for a role: the same for the same ARN. */
export function uniqueId(prefix: 'AIDA' | 'AROA' | 'ANPA' | 'AIPA', arn: string): string {
  return prefix + digest(arn).slice(0, 17).toUpperCase();
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
