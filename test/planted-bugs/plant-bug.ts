import type { PlantedBug } from './planted-bugs.ts';

/** @throws unless the text that the bug replaces occurs exactly once: then the bug must be written again. */
export function plantBug(source: string, { name, file, text, replacement }: PlantedBug): string {
  const [before, after, ...further] = source.split(text);
  if (before === undefined || after === undefined || further.length > 0) {
    const count = source.split(text).length - 1;
    throw new Error(`Bug "${name}": its text must occur once in src/${file}, and occurs ${count} times: ${text}`);
  }
  return before + replacement + after;
}
