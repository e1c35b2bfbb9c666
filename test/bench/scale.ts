import { Life } from '../in-memory/life.ts';
import type { RecordedCall } from '../in-memory/calls.ts';
import { atMost, figure } from './figure.ts';
import type { Figure } from './figure.ts';

/** What GitHub takes: characters of a comment, bytes of a step summary. */
const mostCommentCharacters = 65_536;
const mostSummaryBytes = 1_048_576;
/** The same for every number of accounts, so that what grows with time is not taken for what grows with accounts. */
const rolloutSeconds = 600;

/** What one `apply` costs AWS and shows to people. */
interface Scale {
  readonly calls: number;
  /** Calls that AWS saw while the operation was in flight. */
  readonly pollingCalls: number;
  readonly commentCharacters: number;
  readonly summaryBytes: number;
}

export async function measureScales(
  accountNumbers: readonly number[],
  failureNumbers: readonly number[],
): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  const polling: number[] = [];
  for (const accounts of accountNumbers) {
    for (const failures of failureNumbers) {
      const scale = await measureScale(accounts, failures);
      const name = `${accounts.toLocaleString('en-US')} accounts, ${failures} failed`;
      if (failures === 0) polling.push(scale.pollingCalls);
      figures.push(
        figure(`${name}: AWS calls`, scale.calls, 'calls'),
        figure(`${name}: calls while it rolls (${rolloutSeconds} s)`, scale.pollingCalls, 'calls'),
        figure(`${name}: comment`, scale.commentCharacters, 'characters', atMost(mostCommentCharacters)),
        figure(`${name}: summary`, scale.summaryBytes, 'bytes', atMost(mostSummaryBytes)),
      );
    }
  }
  const growth = Math.max(...polling) / Math.min(...polling);
  return [...figures, figure('polling calls, most / fewest accounts', growth, '×', atMost(1))];
}

/** A first deployment everywhere, all accounts at once, which no failure stops: the report has each failure. */
async function measureScale(accounts: number, failures: number): Promise<Scale> {
  const life = Life.empty({ accounts, secondsPerAccount: rolloutSeconds });
  const preferences = { initialFailureTolerancePercentage: 100, initialMaxConcurrentPercentage: 100 };
  life.request = { ...life.request, preferences: { ...life.request.preferences, ...preferences } };
  const ids = [...life.world.organization.accounts.keys()];
  const failing = failures === 0 ? [] : ids.slice(-failures);
  life.world.setFaults([{ kind: 'refuse', reason: 'denied-by-scp', accounts: failing }]);
  const { judgement, error, transcript } = await life.apply();
  if (error !== undefined) throw error;
  const expected = failures === 0 ? 'succeeded' : 'failed';
  if (judgement?.outcome !== expected) throw new Error(`apply ended as ${judgement?.outcome ?? 'nothing'}`);
  const failed = transcript.outputs['accounts-failed'];
  if (Number(failed) !== failures) throw new Error(`${failed ?? 'no'} accounts failed instead of ${failures}`);
  const calls = life.calls.filter(({ by }) => by === 'action');
  return {
    calls: calls.length,
    pollingCalls: calls.filter(isWhileRolling(life)).length,
    commentCharacters: transcript.comments.at(-1)?.body.length ?? NaN,
    summaryBytes: Buffer.byteLength(transcript.summary),
  };
}

/** After AWS has taken the operation, before the run has seen its end. */
function isWhileRolling(life: Life): (call: RecordedCall) => boolean {
  const [operation] = life.stackSet.operations;
  const endedAt = operation?.endedAt;
  if (operation === undefined || endedAt === undefined) throw new Error('The operation has not ended');
  return ({ at }) => at > operation.createdAt && at < endedAt;
}
