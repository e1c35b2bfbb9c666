import { externalIdCanary, openStage } from '../e2e/harness/stage.ts';
import { roleTemplate } from '../in-memory/wanted.ts';
import { roleName, tamperWith } from './audited-life.ts';
import type { Tampering } from './audited-life.ts';
import { atMost, figure } from './figure.ts';
import type { Figure } from './figure.ts';
import { mebibyte, mostMebibytes, withPeakFile } from './memory.ts';

const stackSetName = 'organization-security-audit';

/**
 * Memory of the built action's process in an audit, with AWS and GitHub outside of it. Its calls go over the wire.
 * @param accounts in each of which something was changed by hand, or nothing.
 */
export async function measureAuditMemory(
  actionDirectory: string | undefined,
  accounts: number,
  tamperings: readonly Tampering[],
): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const tampering of tamperings) {
    const { bytes, seconds } = await measurePeak(actionDirectory, accounts, tampering);
    const name = `audit of ${accounts.toLocaleString('en-US')} accounts, ${tampering} changed in each`;
    figures.push(
      figure(`${name}: peak memory`, bytes / mebibyte, 'MiB', atMost(mostMebibytes)),
      figure(`${name}: the run`, seconds, 's'),
    );
  }
  return figures;
}

interface Peak {
  readonly bytes: number;
  readonly seconds: number;
}

async function measurePeak(actionDirectory: string | undefined, accounts: number, tampering: Tampering): Promise<Peak> {
  const stackSet = { name: stackSetName, template: roleTemplate(), parameters: { ExternalId: externalIdCanary } };
  const stage = await openStage({ accounts, timeScale: 600, stackSets: [stackSet] }, actionDirectory);
  try {
    tamperWith(stage.simulator, tampering);
    const { result: run, bytes } = await withPeakFile((environment) =>
      stage.run({ command: 'audit', inputs: { 'role-name': roleName }, environment }),
    );
    const expected = tampering === 'nothing' ? 'proven' : 'findings';
    const { outcome, 'accounts-total': total } = run.outputs;
    if (outcome !== expected || total !== String(accounts)) {
      throw new Error(`The audit of ${total ?? 'no'} accounts ended as ${outcome ?? 'nothing'}:\n${run.log}`);
    }
    return { bytes, seconds: run.seconds };
  } finally {
    await stage.close();
  }
}
