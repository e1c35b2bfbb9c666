import type { PolicyStatement } from '../../policy.ts';
import { asksForValue, fixedParts, listConditions } from './condition.ts';
import type { Condition } from './condition.ts';

export interface TrustFacts {
  /** Accounts of the organization, the management account among them. */
  readonly organizationAccountIds: readonly string[];
  /** undefined: not known; then any literal id is taken for it. */
  readonly organizationId?: string | undefined;
  /** `aws`, `aws-cn`, `aws-us-gov`. */
  readonly partition: string;
}

/** Whether a condition that cannot be missing confines all principals to the organization. */
export function isConfinedToOrganization(statement: PolicyStatement, facts: TrustFacts): boolean {
  return listConditions(statement).some((condition) => confines(condition, facts));
}

function confines(condition: Condition, facts: TrustFacts): boolean {
  switch (condition.key) {
    case 'aws:principalorgid':
      return hasOnly(condition, ({ text, isWhole }) => isWhole && isOrganization(text, facts));
    case 'aws:principalorgpaths':
      // A key with several values: without ForAnyValue it is not documented what is compared.
      return (
        condition.operator.startsWith('ForAnyValue:') &&
        hasOnly(condition, ({ text }) => text.includes('/') && isOrganization(text.slice(0, text.indexOf('/')), facts))
      );
    case 'aws:principalaccount':
      return hasOnly(condition, ({ text, isWhole }) => isWhole && facts.organizationAccountIds.includes(text));
    case 'aws:principalarn':
      return hasOnly(condition, ({ text }) => {
        const account = /^arn:[\w-]+:(?:iam|sts)::(\d{12}):/.exec(text)?.[1];
        return account !== undefined && facts.organizationAccountIds.includes(account);
      });
    default:
      return false;
  }
}

function hasOnly(
  condition: Condition,
  isInside: (part: { readonly text: string; readonly isWhole: boolean }) => boolean,
): boolean {
  return asksForValue(condition) && (fixedParts(condition)?.every(isInside) ?? false);
}

/** Another organization confines, too, but not to this one. */
function isOrganization(id: string, { organizationId }: TrustFacts): boolean {
  return /^o-[a-z0-9]{10,32}$/.test(id) && (organizationId === undefined || organizationId === id);
}
