import { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import { IAMClient } from '@aws-sdk/client-iam';
import { OrganizationsClient } from '@aws-sdk/client-organizations';
import { STSClient } from '@aws-sdk/client-sts';

/** One AWS, ours or another one. Both get the same call, each with its own ids. */
export interface Site {
  readonly url: string;
  readonly key: { readonly accessKeyId: string; readonly secretAccessKey: string; readonly sessionToken?: string };
  readonly managementAccountId: string;
  readonly rootId: string;
  /** An OU under the root, and the one account in it. */
  readonly unitId: string;
  readonly memberId: string;
  /** Name of the management account. Each site chooses it, and the e-mail address. */
  readonly managementName: string;
}

export interface Clients {
  readonly cloudformation: CloudFormationClient;
  readonly iam: IAMClient;
  readonly organizations: OrganizationsClient;
  readonly sts: STSClient;
}

/** The result of a call: the error's code, or the members of the answer, `Summaries[].Account` → values. */
export type Outcome =
  { readonly error: string; readonly httpStatus: number } | { readonly members: ReadonlyMap<string, string> };

export function connect({ url, key }: Pick<Site, 'url' | 'key'>): Clients {
  const settings = { endpoint: url, region: 'us-east-1', maxAttempts: 1, credentials: key };
  return {
    cloudformation: new CloudFormationClient(settings),
    iam: new IAMClient(settings),
    organizations: new OrganizationsClient(settings),
    sts: new STSClient(settings),
  };
}

export async function outcomeOf(answer: Promise<object>, site: Site): Promise<Outcome> {
  try {
    const members = new Map<string, Set<string>>();
    collect(await answer, '', site, members);
    return { members: new Map([...members].map(([path, values]) => [path, [...values].sort().join(' | ')])) };
  } catch (error) {
    if (!(error instanceof Error) || !('$metadata' in error)) throw error;
    const { httpStatusCode = 0 } = error.$metadata as { readonly httpStatusCode?: number };
    return { error: error.name, httpStatus: httpStatusCode };
  }
}

function collect(value: unknown, path: string, site: Site, into: Map<string, Set<string>>): void {
  if (value === undefined || value === null) return;
  if (Array.isArray(value)) {
    for (const entry of value) collect(entry, `${path}[]`, site, into);
    return;
  }
  if (typeof value === 'object' && !(value instanceof Date)) {
    for (const [name, member] of Object.entries(value)) {
      if (name !== '$metadata') collect(member, path === '' ? name : `${path}.${name}`, site, into);
    }
    return;
  }
  const values = into.get(path) ?? new Set();
  into.set(path, values.add(render(value, site)));
}

/** Replaces ids and times, which differ between the sites, by their kind. */
function render(value: unknown, site: Site): string {
  if (value instanceof Date) return '<date>';
  if (value === site.managementName || value === `${site.managementName}@example.com`) return '<management>';
  return String(value)
    .replaceAll(site.unitId, '<unit>')
    .replaceAll(site.rootId, '<root>')
    .replaceAll(site.memberId, '<member>')
    .replaceAll(site.managementAccountId, '<management>')
    .replaceAll(/\bo-[a-z0-9]{10,32}\b/g, '<organization>')
    .replaceAll(/\bAROA[A-Z0-9]{17}\b/g, '<role>')
    .replaceAll(/\bA[A-Z0-9]{20}\b/g, '<id>')
    .replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '<uuid>');
}

/** The differences, one line a member; empty when there are none. A member that only one site has shows no values. */
export function findDifferences(ours: Outcome, theirs: Outcome): readonly string[] {
  if ('error' in ours || 'error' in theirs) {
    const [our, their] = [renderOutcome(ours), renderOutcome(theirs)];
    return our === their ? [] : [`ours ${our}, moto ${their}`];
  }
  const paths = [...new Set([...ours.members.keys(), ...theirs.members.keys()])].sort();
  return paths.flatMap((path) => {
    const [our, their] = [ours.members.get(path), theirs.members.get(path)];
    if (their === undefined) return [`${path} only ours`];
    if (our === undefined) return [`${path} only moto`];
    return our === their || isSecret(path) ? [] : [`${path} differs`];
  });
}

function isSecret(path: string): boolean {
  return path.startsWith('Credentials.');
}

function renderOutcome(outcome: Outcome): string {
  return 'error' in outcome ? `${outcome.error} ${outcome.httpStatus}` : 'answers';
}
