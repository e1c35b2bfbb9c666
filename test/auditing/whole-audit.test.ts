import { describe, expect, test } from '@jest/globals';

import { audit } from '../../src/commands/audit.ts';
import type { AuditRequest } from '../../src/domain/audit/audit-request.ts';
import type { RunJudgement } from '../../src/domain/rollout.ts';
import { accountId } from '../in-memory/memory-world.ts';
import { createRoles } from '../proving/account-roles-double.ts';
import type { DoubleAccount } from '../proving/account-roles-double.ts';
import { deploy } from '../proving/deploy.ts';
import { auditRequest, AuditWorld } from './audit-world.ts';

const externalId = 'secret-4711';

/** The command as it is, with roles as CloudFormation has deployed them, but for the accounts that are named. */
function run(
  world: AuditWorld,
  others: Readonly<Record<string, DoubleAccount>> = {},
  request: AuditRequest = auditRequest(),
): Promise<RunJudgement> {
  const { templateBody = '', parameters = {} } = world.base.stackSet ?? {};
  const accountRoles = createRoles(
    (account) => others[account] ?? { roles: deploy({ templateBody, parameters, account }), externalId },
  );
  return audit({ ...world.ports(), accountRoles }, request);
}

describe('the command audit', () => {
  test('proves every account, and closes what is open', async () => {
    const world = new AuditWorld();
    expect(await run(world)).toEqual({ outcome: 'proven', failureReason: undefined });
    expect(world.base.outputs).toMatchObject({ outcome: 'proven', 'failure-reason': '', 'accounts-total': '3' });
    expect(world.settled).toMatchObject([{ kind: 'closed' }]);
    expect([...world.ledger.objects.keys()]).toEqual([expect.stringMatching(/^audits\/.*-42-1\.json$/)]);
    expect(world.base.transcript.join('\n')).not.toContain(externalId);
  });

  test('finds an account whose role lets others in, and says it everywhere without the external id', async () => {
    const world = new AuditWorld();
    const { templateBody = '', parameters = {} } = world.base.stackSet ?? {};
    const account = accountId(2);
    const open = { [account]: { roles: deploy({ templateBody, parameters, account }) } };
    expect(await run(world, open)).toEqual({ outcome: 'findings', failureReason: 'role-not-proven' });
    expect(world.settled).toMatchObject([{ kind: 'open' }]);
    expect(world.base.summary).toContain(account);
    const written = [world.base.summary, ...world.base.files.values(), ...world.ledger.objects.values()].join('\n');
    expect(written).toContain('assumable-without-external-id');
    expect(written).not.toContain(externalId);
  });

  const management = '111111111111';

  test('looks at the role of the management account as well, where there is one', async () => {
    const world = new AuditWorld();
    expect(await run(world)).toMatchObject({ outcome: 'proven' });
    expect(world.base.summary).toContain(`The management account ${management}`);
    expect(world.base.summary).toContain('it was looked at as well');
  });

  test('finds what differs there', async () => {
    const world = new AuditWorld();
    const { templateBody = '', parameters = {} } = world.base.stackSet ?? {};
    const open = { [management]: { roles: deploy({ templateBody, parameters, account: management }) } };
    expect(await run(world, open)).toEqual({ outcome: 'findings', failureReason: 'role-not-proven' });
    expect(world.base.summary).toContain(
      `\`${management}\`&nbsp;\`management\` | \`Root\` | The role can be assumed with no external id.`,
    );
    expect(world.base.outputs).toMatchObject({ 'accounts-total': '3', 'accounts-current': '3' });
  });

  test('stays green where it has none, and says that it was not looked at', async () => {
    const world = new AuditWorld();
    expect(await run(world, { [management]: { roles: [], denies: 'not-named' } })).toMatchObject({ outcome: 'proven' });
    expect(world.base.summary).toContain('could not be assumed and read, or it has none');
  });

  test('opens no issue unless that is wanted', async () => {
    const world = new AuditWorld();
    world.base.instances = world.base.instances.slice(1);
    await run(world, {}, auditRequest({ reportIssue: false }));
    expect(world.settled).toEqual([]);
  });
});
