/** What is known of one instance that existed before the version of the stack set was changed. */
export interface InstanceBefore {
  /** It had what the stack set defined; undefined: that is not known, or something has changed it since. */
  readonly isCurrent: boolean | undefined;
  /** The operation that touched it last. */
  readonly operationId: string | undefined;
}

/** What CURRENT and OUTDATED mean in a rollout, by which versions are known. */
export interface VersionFacts {
  /**
   * What the plan of the last round made of the version that the stack set defines: `changed` sends another one to the
   * accounts, `unread`: the plan does not say.
   */
  readonly planned: 'changed' | 'kept' | 'unread';
  /** By key of the instance, as read for the round that changed the version; for the last round when none did. */
  readonly before: ReadonlyMap<string, InstanceBefore>;
  /**
   * Whether updates of other clients came that the plan did not know: `before` the last operation of this run, or
   * perhaps `after` it. What an operation sends that carries no version of its own is not known then, nor what the
   * accounts had before ours.
   */
  readonly overtaken: 'no' | 'before' | 'after';
}

export const noVersionFacts: VersionFacts = { planned: 'unread', before: new Map(), overtaken: 'after' };
