import { instanceKey } from '../aws-simulator/cloudformation/stacks/stack-set.ts';
import type { Definition } from '../aws-simulator/cloudformation/stacks/stack-set.ts';
import { isEqual } from './run-facts.ts';
import type { RunFacts } from './run-facts.ts';

interface VersionedFile {
  readonly accounts: readonly { readonly account: string; readonly region: string; readonly version: string }[];
}

type Text = Pick<Definition, 'templateBody' | 'parameters'>;

/** An account has what `version` of results.json says, whatever AWS calls its instance. */
export function findWrongVersions(facts: RunFacts, unseen: ReadonlySet<string>): readonly string[] {
  const { life, ended, observed } = facts;
  const file = ended.transcript.files.get('results.json');
  // What another client sent after the run had looked for the last time is beyond it.
  if (file === undefined || (observed.hasForeignOperation && !observed.hasListedSinceForeign)) return [];
  const { accounts } = JSON.parse(file) as VersionedFile;
  return accounts
    .filter(({ account }) => !unseen.has(account) && life.world.organization.accounts.has(account))
    .filter((one) => !isTrue(facts, one))
    .map(({ account, region, version }) => `account ${account} in ${region} does not have the version "${version}"`);
}

function isTrue(
  { life, observed: { replaced } }: RunFacts,
  { account, region, version }: VersionedFile['accounts'][number],
): boolean {
  const stack = life.hasStackSet ? life.world.templateOf(account, life.stackSet.name, region) : undefined;
  const has = (text: Text | undefined): boolean =>
    stack?.templateBody === text?.templateBody && isEqual(stack?.parameters ?? {}, text?.parameters ?? {});
  switch (version) {
    case 'new':
      return has(life.wanted);
    case 'previous':
      return life.hasStackSet && has(replaced?.definition ?? life.stackSet.definition);
    case 'other':
      return has(replaced?.instances.get(instanceKey(account, region))?.stack);
    case 'none':
      return stack === undefined;
    default:
      return version === 'unknown';
  }
}
