/** The template was deployed in the sandbox account, its role proven there, and its stack deleted. */
export interface SandboxPassed {
  /** 12 digits. */
  readonly accountId: string;
  readonly roleName: string;
  readonly durationMs: number;
}
