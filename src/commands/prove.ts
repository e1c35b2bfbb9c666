import { accountResult, sortWorstFirst } from '../domain/account-result.ts';
import type { AccountResult } from '../domain/account-result.ts';
import type { Survey } from '../domain/assessment.ts';
import type { OperationResult } from '../domain/operation.ts';
import type { ReportedOperation } from '../domain/rollout-report.ts';
import type { RolloutRequest } from '../domain/rollout-request.ts';
import type { StackInstance } from '../domain/stack-set.ts';
import type { Ports } from './ports.ts';

/** The list of results is eventually consistent: how often it is read again, and how long between, ms. */
const settleReadings = 10;
const settlePauseMs = 2_000;

type LastResult = OperationResult & { readonly operationId: string };

/** Reads every account again after the operations of this run and says what became of each. */
export async function proveAccounts(
  ports: Ports,
  request: RolloutRequest,
  survey: Survey,
  operations: readonly ReportedOperation[],
): Promise<readonly AccountResult[]> {
  const instances = await ports.stackSets.listInstances(request.stackSet);
  const results = new Map<string, LastResult>();
  for (const { operation } of operations) {
    for (const result of await readSettledResults(ports, request, operation.id, instances)) {
      results.set(keyOf(result.accountId, result.region), { ...result, operationId: operation.id });
    }
  }
  return judgeAccounts(request, survey, instances, results);
}

/** What the instances alone say, when no operation of this run touched them. */
export function judgeAccounts(
  request: RolloutRequest,
  { organization, targets }: Survey,
  instances: readonly StackInstance[],
  results: ReadonlyMap<string, LastResult> = new Map(),
): readonly AccountResult[] {
  const byAccount = new Map(instances.map((instance) => [keyOf(instance.accountId, instance.region), instance]));
  return sortWorstFirst(
    targets.targeted.flatMap((account) =>
      request.targets.regions.map((region) => {
        const key = keyOf(account.id, region);
        return accountResult(organization, { account, region, instance: byAccount.get(key), result: results.get(key) });
      }),
    ),
  );
}

async function readSettledResults(
  { stackSets, clock }: Ports,
  { stackSet: ref }: RolloutRequest,
  operationId: string,
  instances: readonly StackInstance[],
): Promise<readonly OperationResult[]> {
  const expected = instances.filter(({ lastOperationId }) => lastOperationId === operationId).length;
  for (let reading = 1; ; reading += 1) {
    const results = await stackSets.listResults(ref, operationId);
    const isSettled =
      results.length >= expected && results.every(({ status }) => status !== 'PENDING' && status !== 'RUNNING');
    if (isSettled || reading === settleReadings) return results;
    await clock.sleep(settlePauseMs);
  }
}

function keyOf(accountId: string, region: string): string {
  return `${accountId}/${region}`;
}
