/** How AWS sorts what an action does (Service Authorization Reference). */
export type AccessLevel = 'List' | 'Read' | 'Tagging' | 'Write' | 'Permissions management';

export interface CatalogueAction {
  /** As AWS spells it, without the service: `GetObject`. */
  readonly name: string;
  readonly level: AccessLevel;
}

/** The actions that AWS has documented. There are others: new ones, and some that never were. */
export interface ActionCatalogue {
  /** When it was taken, `YYYY-MM-DD`. */
  readonly date: string;
  /** By service prefix, then by name of the action; both in lower case, as IAM ignores it. */
  readonly services: ReadonlyMap<string, ReadonlyMap<string, CatalogueAction>>;
}
