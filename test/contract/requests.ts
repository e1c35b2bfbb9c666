import type {
  CreateInstancesRequest,
  UpdateInstancesRequest,
  UpdateVersionRequest,
} from '../../src/domain/stack-set/stack-set-call.ts';
import { creationPreferences } from '../../src/domain/preferences.ts';

export const instances: CreateInstancesRequest = {
  operationId: 'op-1',
  creation: {
    kind: 'organizational-units',
    organizationalUnitIds: ['r-ab12'],
    excludedAccountIds: [],
    accountIds: [],
    regions: ['us-east-1'],
  },
  preferences: creationPreferences({
    maxConcurrentPercentage: 10,
    initialFailureTolerancePercentage: 10,
    initialMaxConcurrentPercentage: 25,
    regionConcurrency: 'parallel',
  }),
};

export const heal: UpdateInstancesRequest = {
  operationId: 'op-heal',
  targets: { organizationalUnitIds: ['r-ab12'], accountIds: ['300000000001'], regions: ['us-east-1'] },
  preferences: { ...instances.preferences, failureTolerancePercentage: 100 },
};

/** The stack set has one tag, but not this one. */
export const back: UpdateVersionRequest = {
  operationId: 'op-back',
  version: {
    description: '',
    templateBody: '{"Resources":{"Role":{"Type":"AWS::IAM::Role","Properties":{"AssumeRolePolicyDocument":{}}}}}',
    parameters: {},
    capabilities: ['CAPABILITY_NAMED_IAM'],
    tags: { Owner: 'security' },
  },
  targets: undefined,
  preferences: heal.preferences,
};
