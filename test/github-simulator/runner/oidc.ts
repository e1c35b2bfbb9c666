import { randomUUID } from 'node:crypto';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import type { JSONWebKeySet } from 'jose';
import type { Repository } from '../repository.ts';
import type { EventName } from '../workflow-runs.ts';

/** Null removes a claim. */
export type ClaimOverrides = Readonly<Record<string, string | number | null>>;

/** The job that requests a token. */
export interface JobIdentity {
  readonly event: EventName;
  readonly ref: string;
  readonly sha: string;
  readonly headRef: string;
  readonly baseRef: string;
  readonly runId: number;
  readonly runAttempt: number;
  readonly runNumber: number;
  readonly workflow: string;
  readonly workflowRef: string;
  /** Another repository's file when the job is in a reusable workflow, otherwise the same as `workflowRef`. */
  readonly jobWorkflowRef: string;
  readonly actor: { readonly login: string; readonly id: number };
  readonly environment: string | undefined;
  /** With ids as in repositories created, renamed or transferred after 2026-07-15, or with names alone as before. */
  readonly subjectFormat: 'names' | 'names-and-ids';
}

export interface OidcIssuer {
  /** The `iss` of every token. */
  readonly issuer: string;
  /** The public key, as /.well-known/jwks serves it. */
  readonly jwks: JSONWebKeySet;
  /** The token of a job: RS256, valid for five minutes, with the requested audience or the owner's page. */
  sign(claims: ClaimOverrides, audience: string | undefined): Promise<string>;
  /** Sets or removes claims of every later token: a wrong `sub`, an `exp` in the past. */
  override(claims: ClaimOverrides): void;
}

/** Creates a fresh key, so that a token of one server is invalid for another. */
export async function createOidcIssuer(issuer: string, ownerUrl: string, now: () => Date): Promise<OidcIssuer> {
  const { publicKey, privateKey } = await generateKeyPair('RS256', { extractable: true });
  const kid = randomUUID();
  const key = { ...(await exportJWK(publicKey)), kid, alg: 'RS256', use: 'sig' };
  let overrides: ClaimOverrides = {};
  return {
    issuer,
    jwks: { keys: [key] },
    override: (claims) => {
      overrides = { ...overrides, ...claims };
    },
    sign: async (claims, audience) => {
      const iat = Math.floor(now().getTime() / 1000);
      const standard = { jti: randomUUID(), aud: audience ?? ownerUrl, iss: issuer };
      const times = { nbf: iat - 600, exp: iat + 300, iat };
      const all = Object.entries<string | number | null>({ ...standard, ...times, ...claims, ...overrides });
      const kept = Object.fromEntries(all.filter(([, value]) => value !== null));
      return new SignJWT(kept).setProtectedHeader({ alg: 'RS256', kid, typ: 'JWT' }).sign(privateKey);
    },
  };
}

/** The claims of GitHub's job tokens. Each value is a string, even numbers and booleans. */
export function renderClaims(repository: Repository, job: JobIdentity): Readonly<Record<string, string>> {
  const sha = job.sha;
  return {
    sub: renderSubject(repository, job),
    ref: job.ref,
    ref_type: 'branch',
    ref_protected: String(job.ref === `refs/heads/${repository.defaultBranch}`),
    sha,
    repository: repository.fullName,
    repository_id: String(repository.id),
    repository_owner: repository.owner,
    repository_owner_id: String(repository.ownerId),
    repository_visibility: repository.isPrivate ? 'private' : 'public',
    run_id: String(job.runId),
    run_number: String(job.runNumber),
    run_attempt: String(job.runAttempt),
    actor: job.actor.login,
    actor_id: String(job.actor.id),
    workflow: job.workflow,
    workflow_ref: job.workflowRef,
    workflow_sha: sha,
    job_workflow_ref: job.jobWorkflowRef,
    job_workflow_sha: sha,
    event_name: job.event,
    head_ref: job.headRef,
    base_ref: job.baseRef,
    runner_environment: 'github-hosted',
    ...(job.environment === undefined ? {} : { environment: job.environment }),
  };
}

/** An environment replaces event and ref; a pull request's subject names neither number nor branch. */
function renderSubject(repository: Repository, { environment, event, ref, subjectFormat }: JobIdentity): string {
  const name =
    subjectFormat === 'names'
      ? repository.fullName
      : `${repository.owner}@${repository.ownerId}/${repository.name}@${repository.id}`;
  if (environment !== undefined) return `repo:${name}:environment:${environment}`;
  return event === 'pull_request' ? `repo:${name}:pull_request` : `repo:${name}:ref:${ref}`;
}
