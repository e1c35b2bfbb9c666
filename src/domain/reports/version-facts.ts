/** What is known of one instance before the version of the stack set was changed. */
export interface InstanceBefore {
  /** It had what the stack set defined. */
  readonly isCurrent: boolean;
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
   * Another client's update came after the plan, or may have: what an operation sends that carries no version of its
   * own is not known, nor what the accounts had before ours.
   */
  readonly isOvertaken: boolean;
}

export const noVersionFacts: VersionFacts = { planned: 'unread', before: new Map(), isOvertaken: true };
