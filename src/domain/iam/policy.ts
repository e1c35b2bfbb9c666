/** One statement of a trust or permission policy, every list sorted, each item once. */
export interface PolicyStatement {
  readonly effect: 'Allow' | 'Deny';
  /** `iam:PassRole`; with `isNotAction`, everything but these. */
  readonly actions: readonly string[];
  readonly isNotAction: boolean;
  readonly resources: readonly string[];
  readonly isNotResource: boolean;
  /** `AWS:arn:…`, `Service:…`, `Federated:…`, or `*`; empty in a permission policy. */
  readonly principals: readonly string[];
  readonly isNotPrincipal: boolean;
  /**
   * Operator → key → values; values of `sts:ExternalId` are replaced by labels. Conditions that are unknown as a whole
   * have an unknown operator, which protects from nothing.
   */
  readonly conditions: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
}

/** Operators under which a request without the id is refused; `…IfExists`, `Null` and `StringNot…` let it in. */
const askingOperator = /^(?:ForAnyValue:)?String(?:Equals|EqualsIgnoreCase|Like)$/;

/** Whether a trust statement requires an external id: a literal one, as a pattern also matches what others choose. */
export function hasExternalId(statement: PolicyStatement): boolean {
  return Object.entries(statement.conditions).some(
    ([operator, keys]) =>
      askingOperator.test(operator) &&
      Object.entries(keys).some(([key, values]) => isExternalIdKey(key) && areLiteralIds(values)),
  );
}

function areLiteralIds(labels: readonly string[]): boolean {
  return labels.length > 0 && labels.every((label) => isLiteralIdLabel(label));
}

/** `(external id)`, `(external id 2)`: what stands in statements instead of a literal external id. */
export function isLiteralIdLabel(label: string): boolean {
  return /^\(external id(?: \d+)?\)$/.test(label);
}

/** Condition keys are case-insensitive in IAM. */
export function isExternalIdKey(key: string): boolean {
  return key.toLowerCase() === 'sts:externalid';
}
