/** Bytes: never fewer than GitHub's characters, in either way of counting. 1,500 are left for the hidden header. */
export const commentBudgetBytes = 65_536 - 1_500;

/** GitHub drops a summary above 1 MiB as a whole. Some room is left for what else the step writes. */
export const summaryBudgetBytes = 1_048_576 - 16_384;

/** One way to render a report, the fullest first. */
export interface Tier {
  readonly name: string;
  /** What a reader of this tier does not see; empty in the first. */
  readonly leftOut: string;
  readonly render: (leftOut: string) => string;
}

export interface Fitted {
  readonly markdown: string;
  /** Something was left out. */
  readonly isTruncated: boolean;
}

export function sizeBytes(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** The fullest tier that fits. When none does, the last one is cut at the end of a line, and says so. */
export function fit(tiers: readonly Tier[], budgetBytes: number): Fitted {
  let markdown = '';
  for (const [index, tier] of tiers.entries()) {
    markdown = tier.render(tier.leftOut);
    if (sizeBytes(markdown) <= budgetBytes) return { markdown, isTruncated: index > 0 };
  }
  return { markdown: cut(markdown, budgetBytes), isTruncated: true };
}

const cutNotice = '\n\n**Cut here: the report is longer than GitHub takes.**';

function cut(markdown: string, budgetBytes: number): string {
  const lines: string[] = [];
  let left = budgetBytes - sizeBytes(cutNotice);
  for (const line of markdown.split('\n')) {
    left -= sizeBytes(line) + 1;
    if (left < 0) break;
    lines.push(line);
  }
  return `${lines.join('\n')}${cutNotice}`;
}
