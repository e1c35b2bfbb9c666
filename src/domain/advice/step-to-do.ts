/** One thing that a person has to do, as it stands in a numbered list. */
export interface StepToDo {
  /** A sentence without its last stop, in the imperative; identifiers stand between backticks. */
  readonly text: string;
  /** A shell command that can be used as it stands: every name and id in it is real. */
  readonly command?: string | undefined;
  /** Address of the page where it is done, such as a console's. */
  readonly url?: string | undefined;
  /** `FILE.md#anchor` below the action's own documents. */
  readonly document?: string | undefined;
}
