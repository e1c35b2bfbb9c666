import type { RoleProof } from '../audit/role-proof.ts';

/** Why a role is not proven. */
export interface NotProven {
  /** A sentence: the first of them. */
  readonly what: string;
  /** One line each. */
  readonly lines: readonly string[];
  /** As sentences; undefined: the error's own. */
  readonly next: string | undefined;
}

const mostLines = 20;

/** @returns undefined: the role is the template's, and can be assumed as it should. Anything unproven is a failure. */
export function findNotProven({ role, assumable, findings, doubts }: RoleProof): NotProven | undefined {
  if (role === 'proven' && assumable === 'proven') return undefined;
  const violated = findings.map(({ what, expected, actual, gains }) =>
    [
      what,
      ...(expected === '' && actual === '' ? [] : [`Expected: ${expected || 'none'}; actual: ${actual || 'none'}.`]),
      ...gains.map((gain) => `It ${gain}.`),
    ].join(' '),
  );
  const unproven = doubts.map(({ why }) => `Not proven: ${why}`);
  const states = `role: ${role}; assumable: ${assumable}`;
  const [finding] = findings;
  const [doubt] = doubts;
  const remedy =
    finding?.remedy.kind === 'advice' ? `${capitalized(finding.remedy.text)}, then run apply again.` : undefined;
  return {
    what: finding?.what ?? doubt?.why ?? `Its facts do not hold (${states}).`,
    lines: [...violated, ...unproven, states].slice(0, mostLines),
    next: finding === undefined ? doubt?.next : remedy,
  };
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
