import type { StackSetRef } from '../stack-set/stack-set.ts';

/** How a command addresses the stack set; run as its administrator. */
export function addressStackSet({ name, region, callAs }: StackSetRef): string {
  return `--stack-set-name ${name} --call-as ${callAs} --region ${region}`;
}

/** A JMESPath expression or JSON as one word of a shell. */
export function quote(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
