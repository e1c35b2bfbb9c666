import { renderDuration } from '../domain/quantity.ts';
import { progressOf } from '../domain/sandbox/sandbox-stack.ts';
import type { SandboxStack, StackProgress } from '../domain/sandbox/sandbox-stack.ts';
import type { SandboxContext } from './sandbox-context.ts';

/** How long one change of the stack may take, ms: a role takes half a minute. */
const longestChangeMs = 15 * 60_000;

const pauses = { firstMs: 2_000, longestMs: 15_000, factor: 1.5 } as const;
/** A line in the log at least this often while nothing changes, ms. */
const logEveryMs = 60_000;

export type StackEnd =
  | { readonly kind: Exclude<StackProgress, 'in-progress'>; readonly status: string }
  | { readonly kind: 'timed-out'; readonly status: string; readonly afterMs: number }
  | { readonly kind: 'interrupted' };

type WaitContext = Pick<SandboxContext, 'sandbox' | 'clock' | 'log' | 'interruption' | 'runEndsAt'>;

/** Waits until a change of the stack has ended. A stack that AWS does not know any more is gone. */
export async function awaitStack(context: WaitContext, stackId: string): Promise<StackEnd> {
  const { sandbox, clock, log, interruption, runEndsAt } = context;
  const beganMs = clock.now().getTime();
  const endsMs = Math.min(beganMs + longestChangeMs, runEndsAt.getTime());
  let loggedMs = beganMs;
  for (let pauseMs: number = pauses.firstMs; ; pauseMs = Math.min(pauseMs * pauses.factor, pauses.longestMs)) {
    if (interruption.requested.aborted) return { kind: 'interrupted' };
    const stack = await sandbox.findStack(stackId);
    const kind = progress(stack);
    const status = stack?.status ?? 'DELETE_COMPLETE';
    if (kind !== 'in-progress') return { kind, status };
    const nowMs = clock.now().getTime();
    if (nowMs >= endsMs) return { kind: 'timed-out', status, afterMs: nowMs - beganMs };
    if (nowMs - loggedMs >= logEveryMs) {
      log.info(`The stack in the sandbox account: ${status} for ${renderDuration(nowMs - beganMs)}`);
      loggedMs = nowMs;
    }
    await clock.sleep(Math.min(pauseMs, endsMs - nowMs));
  }
}

function progress(stack: SandboxStack | undefined): StackProgress {
  return stack === undefined ? 'gone' : progressOf(stack);
}
