/**
 * What the page embeds as JSON. Texts that many accounts share stand once, in a list, and a row has their index: an
 * organization of 10,000 accounts has a few dozen OUs and a handful of reasons.
 */
export interface PageData {
  /** Of the stack set, for the names of files. */
  readonly stackSetName: string;
  /** Address of an account's page without its id. */
  readonly accountUrlStart: string;
  /** The version that an account has when all is well. */
  readonly wantedVersion: string;
  /** Titles of columns by their keys, where they are not those of a rollout. */
  readonly titles?: Readonly<Record<string, string>>;
  /** Names of the CSV file's columns by the same keys; empty: the column is left out. */
  readonly fileNames?: Readonly<Record<string, string>>;
  /** What a row is, where it is not an account in one Region. */
  readonly rowWords?: string;
  /** Worst first. */
  readonly classes: readonly string[];
  readonly versions: readonly string[];
  readonly units: readonly (readonly [id: string, path: string])[];
  readonly regions: readonly string[];
  readonly reasons: readonly (readonly [reason: string, cause: string])[];
  readonly statuses: readonly string[];
  readonly detailedStatuses: readonly string[];
  readonly operations: readonly string[];
  /** What AWS says. */
  readonly statusReasons: readonly string[];
  readonly steps: readonly PageStep[];
  /** Worst first, one for each account and Region. */
  readonly rows: readonly PageRow[];
}

/** What a person does; `command` and `url` may be empty. Identifiers in `text` stand between backticks. */
export type PageStep = readonly [text: string, command: string, url: string];

/** The numbers are indexes of the lists above. */
export type PageRow = readonly [
  account: string,
  name: string,
  unit: number,
  region: number,
  accountClass: number,
  version: number,
  reason: number,
  status: number,
  detailedStatus: number,
  statusReason: number,
  step: number,
  operation: number,
];
