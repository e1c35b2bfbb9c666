/**
 * Commands that GitHub's runner finds in the output of a step, by its source (ActionCommandManager, ActionCommand,
 * read in November 2026): it reads lines as .NET does (`\n`, `\r`, `\r\n`); a line whose text begins with `::` once
 * .NET's blanks are trimmed, and has a second `::`, is one; `##[command]` is one wherever it stands.
 */
export function commandsIn(output: string): readonly string[] {
  return output
    .split(/\r\n|\n|\r/)
    .map((line) => line.replace(/^[\s\u0085]+/, ''))
    .filter((line) => /^::[^:]*::/.test(line) || line.includes('##['));
}

/** Name and value of each output in a GITHUB_OUTPUT file, as the runner reads it: `name<<END`, lines, `END`. */
export function readOutputFile(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const lines = text.split(/\r\n|\n|\r/);
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? '';
    if (line === '') continue;
    const [, name, end] = /^([^=<]+)<<(.+)$/.exec(line) ?? [];
    if (name === undefined || end === undefined) throw new Error(`not an output: ${line}`);
    const value: string[] = [];
    while (lines[++index] !== end) {
      if (index >= lines.length) throw new Error(`${name} has no end`);
      value.push(lines[index] ?? '');
    }
    found.set(name, value.join('\n'));
  }
  return found;
}
