import { attempt } from '../domain/attempt.ts';
import { neutralText } from '../domain/audit/role/account-text.ts';
import type { RoleContents } from '../domain/audit/role/actual-role.ts';
import { continueLabels } from '../domain/audit/role/expected-role.ts';
import type { ExpectedAccount, ExpectedRole } from '../domain/audit/role/expected-role.ts';
import { createDocumentComparison } from '../domain/audit/role/same-document.ts';
import { judgeRole } from '../domain/audit/role/role-findings.ts';
import type { RoleFacts, RoleVerdict } from '../domain/audit/role/role-findings.ts';
import type { ProofRequest, ProofTarget } from '../domain/audit/role-proof.ts';
import type { RoleReading } from '../domain/audit/role-reading.ts';
import { readManagedDocument } from '../domain/iam/managed-policy.ts';
import type { PolicyDocument } from '../domain/iam/permissions.ts';
import type { AuditPorts } from '../ports.ts';

export interface ReadingToJudge {
  readonly target: ProofTarget;
  readonly account: ExpectedAccount;
  readonly expected: ExpectedRole;
  readonly reading: RoleReading;
}

export type JudgeReading = (reading: ReadingToJudge) => Promise<RoleVerdict>;

/** Verdicts that are kept, by what the template says and what is there, both without what is the account's own. */
const mostKept = 100;

/** Judges each kind of role once: in most accounts it is the same. */
export function createReadingJudge(
  { managedPolicies, sha256 }: Pick<AuditPorts, 'sha256'> & Partial<Pick<AuditPorts, 'managedPolicies'>>,
  request: ProofRequest,
): JudgeReading {
  const policies = new Map<string, PolicyDocument>(request.iam.policies);
  const facts = createFacts(request, policies, sha256);
  const kept = new Map<ExpectedRole, Map<string, Promise<RoleVerdict>>>();
  const learned = new Map<string, Promise<void>>();

  const learnAbout = async (arn: string): Promise<void> => {
    const read = managedPolicies === undefined ? undefined : await attempt(() => managedPolicies.read([arn]));
    // Without it, the finding says that the contents are not known.
    if (read?.kind !== 'done') return;
    for (const [name, { document }] of read.value) policies.set(name, readManagedDocument(document));
  };

  const judge = async ({ account, expected }: ReadingToJudge, contents: RoleContents): Promise<RoleVerdict> => {
    for (const arn of listAwsPolicies(contents).filter((one) => !policies.has(one))) {
      const learning = learned.get(arn) ?? learnAbout(arn);
      learned.set(arn, learning);
      await learning;
    }
    const isOther = expected.role.roleName.toLowerCase() !== request.roleName.toLowerCase();
    const prefix = isOther ? `${expected.role.roleName}:` : '';
    return judgeRole({ expected, contents, prefix }, continueLabels(account), facts);
  };

  return (reading) => {
    const text = neutralText(contentsOf(reading.reading), reading.target);
    const verdicts = kept.get(reading.expected) ?? new Map<string, Promise<RoleVerdict>>();
    kept.set(reading.expected, verdicts);
    const verdict = verdicts.get(text) ?? judge(reading, JSON.parse(text) as RoleContents);
    if (verdicts.size >= mostKept) verdicts.clear();
    verdicts.set(text, verdict);
    return verdict;
  };
}

/** What differs from account to account, and is not compared with the template, is left out. */
function contentsOf(reading: RoleReading): RoleContents {
  const { arn, roleName, path, description, maxSessionDurationSeconds, trust, permissionsBoundary } = reading;
  const { attachedPolicies, inlinePolicies, instanceProfiles, boundaryContents } = reading;
  const tags = Object.fromEntries(Object.entries(reading.tags).filter(([key]) => !/^aws:/i.test(key)));
  const role = { arn, roleName, path, description, maxSessionDurationSeconds, trust, permissionsBoundary };
  return { ...role, attachedPolicies, inlinePolicies, instanceProfiles, boundaryContents, tags };
}

/** Of AWS, as attached policy or as boundary: what they allow is known outside of the account. */
function listAwsPolicies({ attachedPolicies, permissionsBoundary = '' }: RoleContents): readonly string[] {
  const arns = [...attachedPolicies.map(({ arn }) => arn), permissionsBoundary];
  return arns.filter((arn) => /^arn:[\w-]+:iam::aws:policy\//.test(arn));
}

function createFacts(
  { iam, organization, partition, tags }: ProofRequest,
  policies: ReadonlyMap<string, PolicyDocument>,
  sha256: RoleFacts['sha256'],
): RoleFacts {
  const organizationAccountIds = [...organization.accounts.keys(), organization.managementAccountId];
  const review = { ...iam, policies, partition, organizationAccountIds, organizationId: organization.id };
  return { review, tags, sha256, isSameDocument: createDocumentComparison(iam.catalogue), judged: new Map() };
}
