import { env } from 'node:process';

import { createTransformer } from '@swc/jest';

import { plantBug } from './plant-bug.ts';
import { plantedBugs } from './planted-bugs.ts';
import type { PlantedBug } from './planted-bugs.ts';

type Transformer = ReturnType<typeof createTransformer>;

/** Plants the bug that the environment names while its file is loaded, and hands everything else on. */
export default {
  createTransformer: (options: Parameters<typeof createTransformer>[0]): Transformer => {
    const swc = createTransformer(options);
    const bug = plantedBugs.find(({ name }) => name === env['PLANTED_BUG']);
    return {
      ...swc,
      process: (source, file, jest) => swc.process!(planted(bug, source, file), file, jest),
      processAsync: (source, file, jest) => swc.processAsync!(planted(bug, source, file), file, jest),
      // The key of jest's cache is made of the text: with the bug it is another one.
      getCacheKey: (source, file, jest) => swc.getCacheKey!(planted(bug, source, file), file, jest),
    };
  },
};

function planted(bug: PlantedBug | undefined, source: string, file: string): string {
  return bug !== undefined && file.endsWith(`/src/${bug.file}`) ? plantBug(source, bug) : source;
}
