import { argv } from 'node:process';

import { checkSoundness } from './check-soundness.ts';

/** `node test/domain/iam/meaning/check-many-pairs.ts [PAIRS [SEED]]`: the check of the tests with more pairs. */
const [pairs = 100_000, seed = 1] = argv.slice(2).map(Number);
for (const subject of ['permissions', 'trust'] as const) {
  const { withoutGain, gains, wrong } = checkSoundness(subject, pairs, seed);
  console.log(
    `${subject}: ${pairs} pairs, ${withoutGain} without gain, ${gains} requests gained, ${wrong.length} wrong`,
  );
  for (const found of wrong.slice(0, 5)) console.log(JSON.stringify(found, undefined, 1));
  if (wrong.length > 0) process.exitCode = 1;
}
