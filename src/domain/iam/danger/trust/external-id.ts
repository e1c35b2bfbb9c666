import { isExternalIdKey } from '../../policy.ts';
import type { PolicyStatement } from '../../policy.ts';
import { asksForValue, listConditions } from './condition.ts';

/** How the reader calls an external id that is one text: `(external id)`, `(external id 2)`. Others are patterns. */
const literalId = /^\(external id(?: \d+)?\)$/;

/** Whether a request must know an external id: each alternative is one, and a request without any is refused. */
export function asksForExternalId(statement: PolicyStatement): boolean {
  return listConditions(statement).some(
    (condition) =>
      isExternalIdKey(condition.key) &&
      asksForValue(condition) &&
      condition.operator.includes('String') &&
      condition.values.every((value) => literalId.test(value)),
  );
}
