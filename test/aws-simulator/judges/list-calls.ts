/** One list, as each client calls it. */
export interface ListCall {
  readonly name: string;
  readonly service: 'cloudformation' | 'organizations';
  /** In the notation of aws-cli. */
  readonly operation: string;
  /** The member of the answer that holds the entries. */
  readonly member: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly pageSize: number;
  /** The member that identifies an entry. */
  readonly key: string;
  readonly expected: readonly string[];
}

/** The content of the world. Every list must return it, with any page size. */
export interface Truth {
  readonly stackSetName: string;
  readonly stackSetNames: readonly string[];
  readonly deletedNames: readonly string[];
  readonly accountIds: readonly string[];
  readonly failedIds: readonly string[];
  readonly operationIds: readonly string[];
  readonly failedOperationId: string;
  readonly unitIds: readonly string[];
  readonly rootId: string;
  readonly managementAccountId: string;
  readonly delegatedAdministrators: readonly string[];
  readonly largestUnit: { readonly id: string; readonly accountIds: readonly string[] };
}

export function listCalls(truth: Truth): readonly ListCall[] {
  return [...stackSetLists(truth), ...organizationsLists(truth)];
}

function stackSetLists(truth: Truth): readonly ListCall[] {
  const [firstId = ''] = truth.accountIds;
  const list = (
    operation: string,
    key: string,
    expected: readonly string[],
    { name = operation, pageSize = 100, parameters = {} }: Partial<ListCall> = {},
  ): ListCall => ({
    name,
    service: 'cloudformation',
    operation,
    member: 'Summaries',
    parameters: {
      ...(operation === 'list-stack-sets' ? {} : { StackSetName: truth.stackSetName }),
      CallAs: 'DELEGATED_ADMIN',
      ...parameters,
    },
    pageSize,
    key,
    expected,
  });
  const instances = (name: string, expected: readonly string[], parameters: ListCall['parameters']): ListCall =>
    list('list-stack-instances', 'Account', expected, { name: `list-stack-instances ${name}`, parameters });
  const operation = { OperationId: truth.failedOperationId };
  return [
    list('list-stack-sets', 'StackSetName', [...truth.stackSetNames, ...truth.deletedNames], { pageSize: 3 }),
    ...Object.entries({ ACTIVE: truth.stackSetNames, DELETED: truth.deletedNames }).map(([Status, names]) =>
      list('list-stack-sets', 'StackSetName', names, { name: `list-stack-sets ${Status}`, parameters: { Status } }),
    ),
    list('list-stack-instances', 'Account', truth.accountIds),
    list('list-stack-instances', 'Account', truth.accountIds, { name: 'list-stack-instances by 7', pageSize: 7 }),
    instances('of an account', [firstId], { StackInstanceAccount: firstId }),
    instances('of another Region', [], { StackInstanceRegion: 'eu-west-1' }),
    instances('that failed', truth.failedIds, { Filters: [{ Name: 'DETAILED_STATUS', Values: 'FAILED' }] }),
    instances('by their last operation', truth.accountIds, {
      Filters: [{ Name: 'LAST_OPERATION_ID', Values: truth.failedOperationId }],
    }),
    list('list-stack-set-operations', 'OperationId', truth.operationIds, { pageSize: 2 }),
    list('list-stack-set-operation-results', 'Account', truth.accountIds, { pageSize: 33, parameters: operation }),
    list('list-stack-set-operation-results', 'Account', truth.failedIds, {
      name: 'list-stack-set-operation-results that failed',
      parameters: { ...operation, Filters: [{ Name: 'OPERATION_RESULT_STATUS', Values: 'FAILED' }] },
    }),
    list('list-stack-set-auto-deployment-targets', 'OrganizationalUnitId', truth.unitIds, { pageSize: 10 }),
  ];
}

function organizationsLists(truth: Truth): readonly ListCall[] {
  const list = (
    operation: string,
    member: string,
    expected: readonly string[],
    parameters: ListCall['parameters'] = {},
    key = 'Id',
    pageSize = 20,
  ): ListCall => ({
    name: [operation, ...Object.values(parameters)].join(' '),
    service: 'organizations',
    operation,
    member,
    parameters,
    pageSize,
    key,
    expected,
  });
  const everyone = [truth.managementAccountId, ...truth.accountIds];
  const { id, accountIds } = truth.largestUnit;
  return [
    list('list-roots', 'Roots', [truth.rootId]),
    list('list-accounts', 'Accounts', everyone),
    list('list-accounts-for-parent', 'Accounts', accountIds, { ParentId: id }, 'Id', 2),
    list('list-accounts-for-parent', 'Accounts', [truth.managementAccountId], { ParentId: truth.rootId }),
    list('list-organizational-units-for-parent', 'OrganizationalUnits', truth.unitIds, { ParentId: truth.rootId }),
    list('list-organizational-units-for-parent', 'OrganizationalUnits', [], { ParentId: id }),
    list('list-parents', 'Parents', [id], { ChildId: accountIds[0] ?? '' }),
    list('list-children', 'Children', accountIds, { ParentId: id, ChildType: 'ACCOUNT' }, 'Id', 3),
    list('list-children', 'Children', truth.unitIds, { ParentId: truth.rootId, ChildType: 'ORGANIZATIONAL_UNIT' }),
    list('list-delegated-administrators', 'DelegatedAdministrators', truth.delegatedAdministrators),
    list(
      'list-aws-service-access-for-organization',
      'EnabledServicePrincipals',
      ['member.org.stacksets.cloudformation.amazonaws.com'],
      {},
      'ServicePrincipal',
    ),
  ];
}
