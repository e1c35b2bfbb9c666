/** What happened in a life, in order, for the person who has to find out why. */
export interface History {
  readonly lines: string[];
  note(line: string): void;
}

export function newHistory(now: () => Date): History {
  const lines: string[] = [];
  const startMs = now().getTime();
  return {
    lines,
    note: (line) => {
      const seconds = (now().getTime() - startMs) / 1000;
      lines.push(`${seconds.toFixed(1).padStart(9)} s  ${line}`);
    },
  };
}
