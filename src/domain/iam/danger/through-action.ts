import { isMatch, mayOverlap, readPattern } from '../meaning/text-pattern.ts';
import type { TextPattern } from '../meaning/text-pattern.ts';
import type { PolicyStatement } from '../policy.ts';
import type { Danger } from './danger.ts';

/** @param action as a policy has it, `iam:Pass*` as well. IAM ignores case. */
export function readAction(action: string): TextPattern {
  return readPattern(action.toLowerCase());
}

/** Whether an action of a policy is one that the danger comes through. What is wholly unknown is no other one. */
export function isThrough({ actions }: Danger, action: TextPattern): boolean {
  if (action.text.startsWith('${?')) return actions.some((one) => one.toLowerCase() === action.text);
  return actions.some((one) => one === '*' || mayMean(action, one.toLowerCase()));
}

/** Reading a pattern costs more than comparing it with a text. */
function mayMean(action: TextPattern, one: string): boolean {
  return action.hasPlaceholder ? mayOverlap(action, readPattern(one)) : isMatch(action, one);
}

/** Whether a statement names an action that a danger comes through. What it leaves out for certain, it does not name. */
export function namesActionOf({ actions, isNotAction }: PolicyStatement): (danger: Danger) => boolean {
  const read = actions.map(readAction);
  return isNotAction
    ? (danger) => danger.actions.some((one) => !read.some((action) => isMatch(action, one.toLowerCase())))
    : (danger) => read.some((action) => isThrough(danger, action));
}
