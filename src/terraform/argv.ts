/** Terraform's arguments, one pure function for each subcommand, so that tests can read them. */

/** The address of the stack set in the bundled root. */
export const stackSetAddress = 'module.stackset_role.aws_cloudformation_stack_set.this';
export const planFile = 'stackset-role.tfplan';
export const backendConfigFile = 'backend-config.json';
export const variablesFile = 'stackset-role.auto.tfvars.json';
/** Exists only while a plan adopts a stack set. */
export const importFile = 'import.tf';
export const preferencesFile = 'modules/stackset-role/preferences_override.tf';
/** Terraform's name for a state that it could not write to its backend. */
export const erroredStateFile = 'errored.tfstate';

export function initArgv(): readonly string[] {
  // The lock file comes with the module: a provider other than the reviewed one must be an error, not a new line.
  return ['init', '-input=false', '-no-color', '-lockfile=readonly', `-backend-config=${backendConfigFile}`];
}

export function planArgv({ lock }: { readonly lock: boolean }): readonly string[] {
  return [
    'plan',
    '-input=false',
    '-no-color',
    '-detailed-exitcode',
    `-lock=${lock ? 'true' : 'false'}`,
    `-out=${planFile}`,
  ];
}

export function showArgv(): readonly string[] {
  return ['show', '-json', '-no-color', planFile];
}

export function applyArgv(): readonly string[] {
  return ['apply', '-input=false', '-no-color', planFile];
}

/** Writes the facts of AWS into the state and changes nothing in AWS: `-refresh-only` leaves nothing to approve. */
export function recordArgv(): readonly string[] {
  return ['apply', '-refresh-only', '-auto-approve', '-input=false', '-no-color'];
}

export function statePushArgv({ lock }: { readonly lock: boolean }): readonly string[] {
  return ['state', 'push', '-no-color', `-lock=${lock ? 'true' : 'false'}`, erroredStateFile];
}

/** Removes a mark in the state and changes nothing else. */
export function untaintArgv(): readonly string[] {
  return ['untaint', '-no-color', '-lock=true', stackSetAddress];
}
