import { createHash } from 'node:crypto';
import type { JSONWebKeySet } from 'jose';
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

/** A role that can be assumed although no stack set deployed it, such as the one of a workflow. */
export interface RegisteredRole {
  readonly arn: string;
  readonly trustPolicy: unknown;
  /** Seconds, 3600–43200. */
  readonly maxSessionDuration: number;
  /** Limits the calls of its sessions. Unset: they may call all that the services allow the account. */
  readonly identityPolicy?: unknown;
}

/** An IAM OIDC provider of one account. Its keys are given, or fetched from `jwksUrl` at each verification. */
export interface OidcProvider {
  readonly accountId: string;
  /** Such as `https://token.actions.githubusercontent.com`; compared with the token's `iss`. */
  readonly issuer: string;
  readonly clientIds: readonly string[];
  readonly jwks?: JSONWebKeySet;
  readonly jwksUrl?: string;
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

/** Access keys, sessions, roles that can be assumed, and OIDC providers. Secrets are issued but never verified. */
export class Identities {
  readonly now: () => Date;
  sessionLifetimeMs: number | undefined;
  private readonly keys = new Map<string, KeyHolder>();
  private readonly roles = new Map<string, RegisteredRole>();
  private readonly sessionRoles = new Map<string, string>();
  private readonly ambientKeys = new Set<string>();
  private readonly endedKeys = new Set<string>();
  private readonly providers: OidcProvider[] = [];

  constructor(options: IdentitiesOptions = {}) {
    this.now = options.now ?? (() => new Date());
    this.sessionLifetimeMs = options.sessionLifetimeMs;
  }

  createKey(accountId: string, arn: string): AccessKey {
    const key = this.makeKey('AKIA');
    this.keys.set(key.accessKeyId, { key, caller: { accountId, arn, userId: uniqueId('AIDA', arn) } });
    return key;
  }

  addRole(role: RegisteredRole): void {
    this.roles.set(role.arn, role);
  }

  findRole(arn: string): RegisteredRole | undefined {
    return this.roles.get(arn);
  }

  addOidcProvider(provider: OidcProvider): void {
    this.providers.push(provider);
  }

  findOidcProvider(accountId: string, issuer: string): OidcProvider | undefined {
    return this.providers.find((provider) => provider.accountId === accountId && provider.issuer === issuer);
  }

  /** `roleArn` keeps its path; the session's own ARN has no path. */
  createSession(roleArn: string, sessionName: string, durationSeconds: number): KeyHolder {
    const accountId = roleArn.split(':')[4] ?? '';
    const roleName = roleArn.slice(roleArn.lastIndexOf('/') + 1);
    const arn = `arn:aws:sts::${accountId}:assumed-role/${roleName}/${sessionName}`;
    const lifetimeMs = Math.min(this.sessionLifetimeMs ?? Infinity, durationSeconds * 1000);
    const key = {
      ...this.makeKey('ASIA'),
      sessionToken: Buffer.from(digest(`token ${arn} ${this.keys.size}`)).toString('base64'),
      expiration: new Date(this.now().getTime() + lifetimeMs),
    };
    const holder = { key, caller: { accountId, arn, userId: `${uniqueId('AROA', roleArn)}:${sessionName}` } };
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

  /** The policy of the role behind a session; undefined when there is no policy to enforce. */
  findIdentityPolicy(caller: Caller): unknown {
    return this.roles.get(this.sessionRoles.get(caller.arn) ?? '')?.identityPolicy;
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

/** IAM's unique id, such as `AROA…` for a role: the same for the same ARN. */
export function uniqueId(prefix: 'AIDA' | 'AROA', arn: string): string {
  return prefix + digest(arn).slice(0, 17).toUpperCase();
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
