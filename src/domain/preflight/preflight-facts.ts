import type { StackSet } from '../stack-set/stack-set.ts';

/** Under this name the organization trusts StackSets, and registers delegated administrators. */
export const stackSetsPrincipal = 'member.org.stacksets.cloudformation.amazonaws.com';

/** An answer of AWS, or why there is none: what could not be asked is never read as fine. */
export type Checked<Value> =
  | { readonly kind: 'known'; readonly value: Value }
  /** No rule needs it in this run. */
  | { readonly kind: 'not-asked' }
  /** @member why a clause, such as "the role may not call cloudformation:ValidateTemplate". */
  | { readonly kind: 'unchecked'; readonly why: string };

/** Whether the organization lets StackSets work in its accounts. */
export type TrustedAccess =
  | { readonly kind: 'enabled' }
  | { readonly kind: 'disabled' }
  /** AWS says that this account may not ask with this `call-as`. @member message in AWS's words. */
  | { readonly kind: 'refused'; readonly message: string };

/** What AWS says about the account of the credentials. */
export interface AccessFacts {
  /** 12 digits. */
  readonly callerAccountId: string;
  /** Asked where a rule compares it, or where an error names it. */
  readonly managementAccountId: Checked<string>;
  /** Registered for StackSets; not asked with `call-as: SELF`. */
  readonly isDelegatedAdministrator: Checked<boolean>;
  readonly trustedAccess: Checked<TrustedAccess>;
}

export type TemplateValidation =
  /** @member capabilities that the template needs. */
  | { readonly kind: 'valid'; readonly capabilities: readonly string[] }
  /** @member message AWS's own words. */
  | { readonly kind: 'refused'; readonly message: string };

/** All that is read from AWS beside the survey, before anything is sent. */
export interface PreflightFacts {
  readonly access: AccessFacts;
  /** Of a template of the user's own. */
  readonly template: Checked<TemplateValidation>;
  /** A stack set of the same name that belongs to the caller's own account; asked when accounts get an instance. */
  readonly sameName: Checked<StackSet | undefined>;
}

/** The value where AWS gave one. */
export function valueOf<Value>(checked: Checked<Value>): Value | undefined {
  return checked.kind === 'known' ? checked.value : undefined;
}
