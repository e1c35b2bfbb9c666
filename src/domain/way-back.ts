import type { Organization } from './organization.ts';
import { isSuspended } from './organization.ts';
import { countOf, firstOf } from './quantity.ts';
import { isHidden } from './stack-set/hidden-value.ts';
import { instanceKey } from './stack-set/stack-set.ts';
import type { LastTouched, StackInstance, StackSetVersion } from './stack-set/stack-set.ts';

/** CloudFormation's limit for a template sent inline, bytes; AWS keeps longer ones that came by a URL. */
const longestTemplateBytes = 51_200;

/** Why the previous version cannot be sent: then no account has a way back. */
export type NoWayBack =
  | { readonly kind: 'hidden-parameters'; readonly names: readonly string[] }
  | { readonly kind: 'template-too-long'; readonly bytes: number }
  /** Another client's update came between the plan and ours, and what it defined was never seen. */
  | { readonly kind: 'unseen-version'; readonly operationId: string };

/** What a rollback of an update could do, as far as it is known before anything is sent. */
export interface WayBack {
  /** undefined: the previous version can be sent exactly. */
  readonly obstacle: NoWayBack | undefined;
  /**
   * Instances of active accounts that are not up to date: what they have is not what the stack set defines, and it is not
   * known, so that nothing can take them back.
   */
  readonly notUpToDate: readonly LastTouched[];
}

export interface WayBackFacts {
  readonly version: StackSetVersion;
  readonly instances: readonly StackInstance[];
  readonly organization: Organization;
}

export function findWayBack({ version, instances, organization }: WayBackFacts): WayBack {
  const isReached = ({ accountId, status }: StackInstance): boolean => {
    const account = organization.accounts.get(accountId);
    // AWS leaves INOPERABLE instances out of an update, and skips suspended accounts.
    return account !== undefined && !isSuspended(account) && status !== 'INOPERABLE';
  };
  const notUpToDate = instances.filter((instance) => instance.status !== 'CURRENT' && isReached(instance));
  return {
    obstacle: findObstacle(version),
    notUpToDate: notUpToDate
      .map(({ accountId, region, lastOperationId }) => ({ accountId, region, lastOperationId }))
      .sort((a, b) => instanceKey(a).localeCompare(instanceKey(b))),
  };
}

/**
 * `UsePreviousValue` means the value of now (CloudFormation API, Parameter): after an update that is the new one, so
 * that a value which AWS hides cannot be put back.
 */
function findObstacle({ templateBody, parameters }: StackSetVersion): NoWayBack | undefined {
  const names = Object.keys(parameters).filter((name) => isHidden(parameters[name] ?? ''));
  if (names.length > 0) return { kind: 'hidden-parameters', names: names.sort() };
  const bytes = new TextEncoder().encode(templateBody).length;
  return bytes > longestTemplateBytes ? { kind: 'template-too-long', bytes } : undefined;
}

/** In words that follow "because". */
export function describeObstacle(obstacle: NoWayBack): string {
  switch (obstacle.kind) {
    case 'hidden-parameters': {
      const [values, them] = obstacle.names.length === 1 ? ['value', 'it'] : ['values', 'them'];
      const parameters = obstacle.names.length === 1 ? 'parameter' : 'parameters';
      return `AWS hides the ${values} of the ${parameters} ${firstOf(obstacle.names, 5)} (NoEcho), and nothing can put ${them} back`;
    }
    case 'template-too-long':
      return `the previous template has ${countOf(obstacle.bytes, 'byte')}, and a request can carry ${longestTemplateBytes}`;
    case 'unseen-version':
      return `operation ${obstacle.operationId} of another client came just before this update, and the version that it had sent is not known`;
  }
}
