import { expect } from '@jest/globals';

import type { StagedRun } from './stage.ts';
import { mutatingActions, readResults } from './expectations.ts';

/** The run has taken up this operation of an earlier run, followed it to its end, and sent nothing itself. */
export function expectAttached(run: StagedRun, operationId: string): void {
  expect(mutatingActions(run)).toEqual([]);
  expect(run.log).toContain(`Operation ${operationId} was started by an earlier run: taking it up.`);
  expect(run.comment).toContain('Terraform in an earlier run, taken up');
  expect(run.outputs).toMatchObject({ 'operation-id': operationId, 'accounts-current': run.outputs['accounts-total'] });
  expect(readResults(run).operations).toEqual([
    expect.objectContaining({ id: operationId, status: 'SUCCEEDED', startedBy: 'terraform' }),
  ]);
}

/** Of the one operation that this run of terraform's started. */
export function startedOperation({ recorded }: StagedRun): string {
  const sent = recorded.filter(({ action, status }) => action === 'UpdateStackSet' && status === 200);
  expect(sent).toHaveLength(1);
  return String(sent[0]?.input['OperationId']);
}
