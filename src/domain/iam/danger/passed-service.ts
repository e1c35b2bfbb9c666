import { mayOverlap, readPattern } from '../meaning/text-pattern.ts';
import type { PolicyStatement } from '../policy.ts';

/**
 * Whether a statement may allow to pass a role to one of these services. The one condition of an Allow that counts as
 * protection: `iam:PassedToService` is set by IAM itself to the service that gets the role, and under a positive
 * operator without `IfExists` a request without it is refused. So a list of literal services leaves all others out.
 * @param services as their principals begin, `ec2`; empty: it is not about passing a role.
 */
export function mayPassTo({ conditions }: PolicyStatement, services: readonly string[]): boolean {
  if (services.length === 0) return true;
  return Object.entries(conditions).every(([operator, keys]) =>
    Object.entries(keys).every(([key, values]) => {
      if (key.toLowerCase() !== 'iam:passedtoservice' || !confiningOperator.test(operator)) return true;
      return services.some((service) => values.some((value) => mayMean(value, operator, service)));
    }),
  );
}

const confiningOperator = /^(?:ForAnyValue:)?String(?:Equals|EqualsIgnoreCase|Like)$/;

/** `ec2.amazonaws.com`, in China `ec2.amazonaws.com.cn`, `states.eu-west-1.amazonaws.com`. */
function mayMean(value: string, operator: string, service: string): boolean {
  const folded = value.toLowerCase();
  const isText = !operator.endsWith('Like') && !folded.includes('${');
  return isText ? folded.startsWith(`${service}.`) : mayOverlap(readPattern(folded), readPattern(`${service}.*`));
}
