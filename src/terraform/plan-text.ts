/**
 * The part of `terraform plan`'s output that a reviewer reads: from the list of actions to the counts. Terraform masks
 * sensitive values itself.
 */
export function readPlanText(stdout: string): string {
  const start =
    /^(?:Terraform|OpenTofu) will perform the following actions:|^Changes to Outputs:|^No changes\./m.exec(stdout)
      ?.index ?? 0;
  const text = stdout.slice(start);
  const end = /^─{20,}|^Saved the plan to:|^Note: You didn't use/m.exec(text)?.index ?? text.length;
  return text.slice(0, end).trim();
}
