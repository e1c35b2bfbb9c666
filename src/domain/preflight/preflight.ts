import { readTemplate } from '../iam/template.ts';
import type { DefinitionChange, StackSetDefinition } from '../stack-set/stack-set-definition.ts';
import type { StackSet, StackSetRef } from '../stack-set/stack-set.ts';
import type { UserError } from '../user-error.ts';
import { valueOf } from './preflight-facts.ts';
import type { Checked, PreflightFacts, TrustedAccess } from './preflight-facts.ts';
import { describeUse, findExceededQuota, findNearQuotas, measureQuotas, renderCount } from './quotas.ts';
import type { QuotaFacts, QuotaUse } from './quotas.ts';
import { findTemplateError } from './template-check.ts';

export interface PreflightWarning {
  /** The news, a sentence with its full stop. */
  readonly news: string;
  /** What follows, and what to do. */
  readonly text: string;
}

/** What was found out before anything is sent. */
export interface PreflightVerdict {
  readonly warnings: readonly PreflightWarning[];
  /** `trusted access (the role may not call cloudformation:DescribeOrganizationsAccess)`. */
  readonly unchecked: readonly string[];
  /** What AWS was asked and answered well, for the log. */
  readonly checked: readonly string[];
}

export interface PreflightPlan extends Omit<QuotaFacts, 'change'> {
  readonly stackSet: StackSetRef;
  readonly facts: PreflightFacts;
  readonly change: DefinitionChange;
  /** What is deployed once the plan is applied. */
  readonly definition: StackSetDefinition | undefined;
}

/** What AWS is certain to refuse of this plan. The account itself is judged before, by `findAccessError`. */
export function findPreflightError(plan: PreflightPlan): UserError | undefined {
  return findTemplateError(plan.change, plan.facts.template) ?? findExceededQuota(measureQuotas(plan));
}

export function evaluatePreflight(plan: PreflightPlan): PreflightVerdict {
  const subjects = subjectsOf(plan);
  return {
    warnings: [...findNearQuotas(measureQuotas(plan)).map(warnOfQuota), ...warnOfTakenName(plan)],
    unchecked: subjects.flatMap(([subject, checked]) =>
      checked.kind === 'unchecked' ? [`${subject} (${checked.why})`] : [],
    ),
    checked: [...subjects.flatMap(([subject, { kind }]) => (kind === 'known' ? [subject] : [])), 'quotas'],
  };
}

function warnOfQuota(use: QuotaUse): PreflightWarning {
  const share = Math.floor((use.used / use.limit) * 100);
  const limit = use.isFixed ? `the ${renderCount(use.limit)}` : `the ${renderCount(use.limit)}, AWS’s default,`;
  return { news: `${describeUse(use)}, ${share} % of ${limit} that AWS takes.`, text: use.next };
}

/** IAM names are unique in an account: where both stack sets reach, the second one fails with `name-already-exists`. */
function warnOfTakenName({ stackSet, facts, definition, creations }: PreflightPlan): readonly PreflightWarning[] {
  const other = valueOf(facts.sameName);
  if (other === undefined || definition === undefined || creations.length === 0) return [];
  const shared = findSharedRoles(definition, other);
  if (shared?.length === 0) return [];
  const { callerAccountId } = facts.access;
  const which = shared === undefined ? 'perhaps roles of the same names' : `the role ${shared.join(', ')}`;
  return [
    {
      news: `Account ${callerAccountId} has another stack set ${stackSet.name}, called as \`SELF\`.`,
      text: `It deploys ${which}, too. An account that has the role from there fails with \`name-already-exists\`: take the other stack set’s instances away first, or use another \`role-name\`.`,
    },
  ];
}

/** @returns undefined when one of them cannot be read as a whole. */
function findSharedRoles(
  definition: Pick<StackSetDefinition, 'templateBody' | 'parameters'>,
  other: Pick<StackSet, 'templateBody' | 'parameters'>,
): readonly string[] | undefined {
  const [ours, theirs] = [definition, other].map((one) => readTemplate(one.templateBody, one.parameters));
  if (ours === undefined || theirs === undefined) return undefined;
  const names = new Set(theirs.roles.map(({ roleName }) => roleName));
  const shared = ours.roles.flatMap(({ roleName }) =>
    roleName !== undefined && names.has(roleName) ? [`\`${roleName}\``] : [],
  );
  const isReadable = ours.unreadable.length + theirs.unreadable.length === 0;
  return shared.length > 0 || isReadable ? shared : undefined;
}

/** What each answer is about, in words that follow "not checked: ". */
function subjectsOf({
  facts: { access, template, sameName },
}: PreflightPlan): readonly (readonly [subject: string, checked: Checked<unknown>])[] {
  const { callerAccountId, trustedAccess } = access;
  return [
    ['trusted access', asUnchecked(trustedAccess)],
    [`account ${callerAccountId} as a delegated administrator`, access.isDelegatedAdministrator],
    ['the management account', access.managementAccountId],
    ['the template', template],
    [`stack sets of this name in account ${callerAccountId}`, sameName],
  ];
}

/** A refusal that led to no error contradicts what else AWS says. */
function asUnchecked(access: Checked<TrustedAccess>): Checked<TrustedAccess> {
  const value = valueOf(access);
  return value?.kind === 'refused' ? { kind: 'unchecked', why: `AWS answers: ${value.message}` } : access;
}
