import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

import { createCloudFormation } from '../../aws-simulator/cloudformation/api/cloudformation.ts';
import { isInFlight } from '../../aws-simulator/cloudformation/operations/operation.ts';
import type { RecordedRequest } from '../../aws-simulator/recorder.ts';
import type { Simulator } from '../../aws-simulator/aws-server.ts';
import type { FirstVersion } from '../../stories/sent-request.ts';

type Input = Readonly<Record<string, unknown>>;

/** What a first apply with the stage's own inputs sends to AWS, and the state that it leaves. */
interface FirstApply {
  readonly createStackSet: Input;
  readonly createStackInstances: Input;
  readonly stateKey: string;
  readonly state: object;
}

const path = join(import.meta.dirname, '..', '..', 'terraform', 'fixtures', 'first-apply.json');
const administratorId = '222222222222';
const caller = {
  accountId: administratorId,
  arn: `arn:aws:sts::${administratorId}:assumed-role/stackset-apply/earlier`,
  userId: 'AROAEARLIER:earlier',
};

/** Brings a world to where a first apply would bring it, without the half minute that terraform takes for it. */
export async function deploy({ world, s3 }: Simulator, bucket: string): Promise<void> {
  const { createStackSet, createStackInstances, stateKey, state } = readFirstApply();
  const service = createCloudFormation(world);
  const call = (action: string, input: Input): unknown =>
    service({ service: 'cloudformation', action, input, caller, region: 'us-east-1' });
  const { StackSetId: id } = call('CreateStackSet', createStackSet) as { readonly StackSetId: string };
  call('CreateStackInstances', { ...createStackInstances, OperationId: 'stackset-role-action-earlier' });
  s3.putObject(bucket, stateKey, JSON.stringify(state).replaceAll(idPlace, id));
  while (world.stackSets.some(({ operations }) => operations.some(isInFlight))) await setTimeout(50);
}

const idPlace = 'STACK-SET-ID';

/**
 * @returns a real first apply, and the one that stories begin with; with `UPDATE_GOLDEN=1` it takes that one's place.
 */
export function compareFirstApply(
  { s3 }: Simulator,
  bucket: string,
  recorded: readonly RecordedRequest[],
): { readonly real: object; readonly kept: object } {
  const [stateKey = ''] = s3.listKeys(bucket);
  const inputOf = (wanted: string): Input => recorded.find(({ action }) => action === wanted)?.input ?? {};
  const real = settle({
    createStackSet: inputOf('CreateStackSet'),
    createStackInstances: inputOf('CreateStackInstances'),
    stateKey,
    state: JSON.parse(s3.getObject(bucket, stateKey).body.toString()) as object,
  });
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(path, `${JSON.stringify(real, undefined, 2)}\n`);
  return { real, kept: readFirstApply() };
}

/** Without what differs from run to run by its nature: ids, the order of maps in Go, terraform's own version. */
function settle({ createStackSet, createStackInstances, stateKey, state }: FirstApply): FirstApply {
  const { Parameters, Tags, ...set } = without(createStackSet, 'ClientRequestToken');
  const text = JSON.stringify(state).replaceAll(/organization-security-audit:[0-9a-f-]{36}/g, idPlace);
  const settled = {
    lineage: '3f0b8a52-6a1c-4d0e-9d7b-1c2f3a4b5c6d',
    serial: 1,
    terraform_version: '1.11.0',
    check_results: null,
  };
  return {
    createStackSet: { ...set, Parameters: sortEntries(Parameters), Tags: sortEntries(Tags) },
    createStackInstances: without(createStackInstances, 'OperationId'),
    stateKey,
    state: { ...(JSON.parse(text) as object), ...settled },
  };
}

function without(input: Input, member: string): Input {
  return Object.fromEntries(Object.entries(input).filter(([name]) => name !== member));
}

function sortEntries(entries: unknown): readonly unknown[] {
  const texts = (entries as readonly object[]).map((entry) => JSON.stringify(entry));
  return texts.sort((a, b) => (a < b ? -1 : 1)).map((text) => JSON.parse(text) as unknown);
}

/** What accounts have of a first apply. */
export function readFirstVersion(): FirstVersion {
  const { TemplateBody, Parameters } = readFirstApply().createStackSet;
  const parameters = Parameters as readonly { readonly ParameterKey: string; readonly ParameterValue: string }[];
  return {
    templateBody: String(TemplateBody),
    parameters: Object.fromEntries(parameters.map(({ ParameterKey: key, ParameterValue: value }) => [key, value])),
  };
}

function readFirstApply(): FirstApply {
  return JSON.parse(readFileSync(path, 'utf8')) as FirstApply;
}
