import { asQuery } from '../aws-simulator/wire/as-query.ts';
import type { Life } from './life.ts';

/**
 * Does what a report advises: runs its `delete-stack-instances` commands, as far as AWS's API knows their
 * options.
 * @returns the ids of the accounts that the commands name.
 */
export async function runRemovalCommands({ aws, time }: Life, comment: string): Promise<readonly string[]> {
  const commands = comment.match(/aws cloudformation delete-stack-instances[^`]*/g) ?? [];
  const named: string[] = [];
  for (const command of commands) {
    const optionOf = (name: string): string => new RegExp(`--${name} (\\S+)`).exec(command)?.[1] ?? '';
    const targets = /--deployment-targets '([^']+)'/.exec(command)?.[1] ?? '{}';
    const DeploymentTargets = JSON.parse(targets) as { readonly Accounts: readonly string[] };
    const input = asQuery({
      StackSetName: optionOf('stack-set-name'),
      CallAs: optionOf('call-as'),
      DeploymentTargets,
      Regions: /--regions ((?:[\w-]+ )+)--retain-stacks/.exec(command)?.[1]?.trim().split(' ') ?? [],
      RetainStacks: command.includes('--retain-stacks'),
    });
    const accountId = aws.callerAccountId;
    const caller = { accountId, arn: `arn:aws:sts::${accountId}:assumed-role/on-call/session`, userId: 'on-call' };
    const region = optionOf('region');
    await aws.services.cloudformation({
      service: 'cloudformation',
      action: 'DeleteStackInstances',
      input,
      caller,
      region,
    });
    named.push(...DeploymentTargets.Accounts);
    time.pass(600_000);
  }
  return named;
}
