import type { Interruption, Terraform } from '../ports.ts';

export interface WatchedTerraform extends Terraform {
  /** Whether a plan, an apply or a recording has begun and not yet ended. */
  isRunning(): boolean;
}

/**
 * Passes the interruption on to terraform, once for each plan, apply or recording: to the one that runs, and to one
 * that begins later, which then starts nothing. Knows whether terraform still works in its directory.
 */
export function followInterruption(terraform: Terraform, { requested }: Interruption): WatchedTerraform {
  let running = 0;
  const watch = async <Value>(begun: Promise<Value>): Promise<Value> => {
    running += 1;
    if (requested.aborted) terraform.interrupt();
    try {
      return await begun;
    } finally {
      running -= 1;
    }
  };
  requested.addEventListener('abort', () => {
    terraform.interrupt();
  });
  return {
    ...terraform,
    plan: (options) => watch(terraform.plan(options)),
    apply: () => watch(terraform.apply()),
    record: () => watch(terraform.record()),
    isRunning: () => running > 0,
  };
}
