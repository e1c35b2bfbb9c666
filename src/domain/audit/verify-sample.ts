/** An account that has the rolled out version. */
export interface SampledAccount {
  /** 12 digits. */
  readonly account: string;
  /** The one that it is in. */
  readonly organizationalUnitId: string;
}

export interface SampleFacts {
  readonly accounts: readonly SampledAccount[];
  /** Ids of accounts that are always looked at: canaries, and those that were healed. */
  readonly always: ReadonlySet<string>;
  /** Another seed chooses other accounts, so that over many rollouts each is looked at. */
  readonly seed: string;
  readonly sha256: (text: string) => string;
}

const leastAccounts = 10;
const share = 0.05;

/**
 * Every account of `always`, one account of each OU, and then more by chance until there are ten of them or one in
 * twenty, whichever is more. The same seed and accounts give the same sample.
 */
export function chooseSample({ accounts, always, seed, sha256 }: SampleFacts): readonly string[] {
  const wanted = Math.max(leastAccounts, Math.ceil(accounts.length * share));
  const drawn = accounts
    .map((one) => ({ ...one, lot: sha256(`${seed} ${one.account}`) }))
    .toSorted((a, b) => (a.lot < b.lot ? -1 : 1));
  const firstOfUnits = new Map(
    drawn.toReversed().map(({ organizationalUnitId, account }) => [organizationalUnitId, account]),
  );
  const chosen = new Set([
    ...drawn.map(({ account }) => account).filter((account) => always.has(account)),
    ...firstOfUnits.values(),
  ]);
  for (const { account } of drawn) {
    if (chosen.size >= wanted) break;
    chosen.add(account);
  }
  return [...chosen].sort();
}
