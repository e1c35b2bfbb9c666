import type { Life } from '../in-memory/life.ts';
import type { LifeDraw } from './draw-life.ts';
import type { History } from './history.ts';
import type { Aftermath } from './perform.ts';
import type { Random } from './random.ts';
import type { Version } from './version.ts';

/** One life while it is played. */
export interface Story {
  readonly life: Life;
  readonly random: Random;
  /** Draws audits and what is changed by hand beside the rollouts, which `random` draws; undefined: there is none. */
  readonly aside: Random | undefined;
  readonly aftermath: Aftermath;
  readonly history: History;
  readonly draw: LifeDraw;
  version: Version;
  processes: number;
  readonly ends: string[];
  /** How each audit ended. */
  readonly audits: string[];
  /** Unique ids of the roles that audits with a ledger have read, by account: what the next one compares with. */
  readonly knownRoles: Map<string, string>;
  readonly violations: string[];
}

/** What the next process finds. */
export function freshJob(story: Story): void {
  const { life } = story;
  story.processes += 1;
  life.aws.areCredentialsExpired = false;
  life.aws.beforeCall = () => undefined;
  life.aws.afterCall = () => undefined;
  life.troubleTerraform = () => undefined;
}

/** Ids of active members that have come as such. */
export function listActive({ life }: Story): readonly string[] {
  const members = [...life.world.organization.accounts.values()].filter(({ id }) => id.startsWith('3'));
  return members.filter(({ state }) => state === 'ACTIVE').map(({ id }) => id);
}
