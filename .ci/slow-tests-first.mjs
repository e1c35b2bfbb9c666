import Sequencer from '@jest/test-sequencer';

/** Their suites start real programs and take minutes, where others take seconds. */
const slowFolders = ['/test/e2e/', '/test/contract/', '/test/release/', '/test/aws-simulator/judges/'];

/**
 * A fresh clone remembers no durations, and jest then goes by the size of files: the last minutes would belong to a few
 * long stories in small files, with the other workers idle.
 */
export default class SlowTestsFirst extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    if (sorted.some(({ duration }) => duration !== undefined)) return sorted;
    const isSlow = ({ path }) => slowFolders.some((folder) => path.includes(folder));
    return [...sorted.filter(isSlow), ...sorted.filter((one) => !isSlow(one))];
  }
}
