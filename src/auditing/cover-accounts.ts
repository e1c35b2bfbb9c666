import { judgeCoverage } from '../domain/audit/coverage/coverage.ts';
import type { Coverage } from '../domain/audit/coverage/coverage.ts';
import { createHide, findAuditSecrets } from './audit-context.ts';
import type { AuditContext } from './audit-context.ts';
import type { OperationsSince } from './other-operations.ts';
import { roleArnPattern } from './report-audit.ts';
import type { Stock } from './take-stock.ts';

/** Where the role is, by what was read at the beginning. */
export function coverAccounts(context: AuditContext, stock: Stock, { failed }: OperationsSince): Coverage {
  const { request, ports } = context;
  return judgeCoverage({
    survey: stock,
    stackSet: request.stackSet,
    roleArnPattern: roleArnPattern(context),
    regions: request.targets.regions,
    excludedAccountIds: request.targets.excludedAccountIds,
    failedDeployments: failed,
    sha256: ports.sha256,
    hide: createHide(findAuditSecrets(request, stock.stackSet)),
  });
}
