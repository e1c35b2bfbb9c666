import type { StackSetRef } from '../../domain/stack-set/stack-set.ts';

/** The options with which aws-cli finds a stack set. */
export function addressOf({ name, region, callAs }: StackSetRef): string {
  return `--stack-set-name ${name} --region ${region} --call-as ${callAs}`;
}

/** The command that shows how an operation is going. An id that is none of AWS's or ours goes into no shell command. */
export function watchCommand(stackSet: StackSetRef, operationId: string): string {
  const id = /^[A-Za-z0-9][\w-]*$/.test(operationId) ? operationId : 'OPERATION-ID';
  return shellCommand([
    'aws cloudformation describe-stack-set-operation',
    addressOf(stackSet),
    `--operation-id ${id}`,
    "--query 'StackSetOperation.[Status,StatusReason,StatusDetails]'",
  ]);
}

/** One command over several lines. */
export function shellCommand(parts: readonly string[]): string {
  return parts.join(' \\\n  ');
}
