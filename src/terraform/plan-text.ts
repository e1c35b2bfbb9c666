import { stackSetAddress } from './argv.ts';

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

/**
 * Hides the values of parameters in a plan's text. Terraform masks what the configuration calls sensitive; of a stack
 * set that others made it knows no secret, and shows the values that go away.
 */
export function hideParameters(text: string, names: readonly string[]): string {
  return names.reduce((hidden, name) => {
    const quoted = name.replaceAll(/[^A-Za-z0-9]/g, String.raw`\$&`);
    return hidden.replaceAll(new RegExp(`("${quoted}"\\s*=\\s*)"(?:[^"\\\\]|\\\\.)*"`, 'g'), '$1(hidden)');
  }, text);
}

/** The state calls the stack set tainted: its creation had come so far that terraform knew it, and failed then. */
export function isTainted(planText: string): boolean {
  return planText.includes(`# ${stackSetAddress} is tainted, so must be replaced`);
}
