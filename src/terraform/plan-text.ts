import { stackSetAddress } from './argv.ts';

/**
 * The part of `terraform plan`'s output for a reviewer: from the list of actions to the counts. Terraform itself masks
 * sensitive values.
 */
export function readPlanText(stdout: string): string {
  const start =
    /^Terraform will perform the following actions:|^Changes to Outputs:|^No changes\./m.exec(stdout)?.index ?? 0;
  const text = stdout.slice(start);
  const end = /^─{20,}|^Saved the plan to:|^Note: You didn't use/m.exec(text)?.index ?? text.length;
  return text.slice(0, end).trim();
}

/**
 * Hides the values of parameters in the text of a plan, before and after. Terraform masks values that the configuration
 * marks as sensitive; it does not know those that only an earlier template or a third-party stack set has.
 */
export function hideParameters(text: string, names: readonly string[]): string {
  return names.reduce((hidden, name) => {
    const quoted = name.replaceAll(/[^A-Za-z0-9]/g, String.raw`\$&`);
    const value = String.raw`"(?:[^"\\]|\\.)*"`;
    return hidden.replaceAll(
      new RegExp(String.raw`("${quoted}"\s*=\s*)${value}(?:(\s*->\s*)${value})?`, 'g'),
      (_, name: string, arrow?: string) => `${name}(hidden)${arrow === undefined ? '' : `${arrow}(hidden)`}`,
    );
  }, text);
}

/** The same of every parameter, for a plan that failed before it said which of them are secret. */
export function hideAllParameters(text: string): string {
  const block = /^([ \t]*(?:[-+~][ \t]*)?parameters[ \t]*=[ \t]*\{)$([\s\S]*?)(?=^[ \t]*\})/gm;
  return text.replaceAll(
    block,
    (_, begin: string, values: string) =>
      begin + values.replaceAll(/(=[ \t]*|->[ \t]*)"(?:[^"\\]|\\.)*"/g, '$1(hidden)'),
  );
}

/**
 * Hides secrets of the template itself, which Terraform shows with it: what a condition asks for, and each text that is
 * one of these as a whole.
 * @param secrets too short to be hidden wherever they are.
 */
export function hideTemplateSecrets(text: string, secrets: readonly string[]): string {
  const asked = /(sts:ExternalId\\*"\s*=\s*)(\[[^\]]*\]|"(?:[^"\\]|\\.)*"(?:\s*->\s*"(?:[^"\\]|\\.)*")?)/gi;
  return secrets
    .filter((secret) => !/^(?:true|false)$/i.test(secret))
    .reduce(
      (hidden, secret) => hidden.replaceAll(JSON.stringify(secret), '(hidden)'),
      text.replaceAll(asked, (_, key: string, value: string) => `${key}${hideQuoted(value)}`),
    );
}

/** All but wildcards, and what `Null` asks. */
function hideQuoted(value: string): string {
  return value.replaceAll(/"(?!(?:[*?]*|true|false)")(?:[^"\\]|\\.)*"/gi, '(hidden)');
}

/** Whether the state marks the stack set as tainted: its creation failed after terraform had recorded it. */
export function isTainted(planText: string): boolean {
  return planText.includes(`# ${stackSetAddress} is tainted, so must be replaced`);
}
