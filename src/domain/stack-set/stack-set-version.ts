import { isHidden } from './hidden-value.ts';
import type { StackSetDefinition } from './stack-set-definition.ts';
import type { AutoDeployment, StackSet, StackSetVersion } from './stack-set.ts';
import { canonicalJson, jsonOrText } from '../json.ts';

/** What distinguishes two versions that a stack set defines. */
export interface VersionText extends Pick<StackSetVersion, 'templateBody' | 'parameters' | 'description' | 'tags'> {
  /** undefined: not compared, as an operation over accounts cannot change it. */
  readonly autoDeployment?: AutoDeployment | undefined;
}

/**
 * Whether a stack set defines this version. Templates are compared by structure, as Terraform compares them; parameters
 * as far as the version names them; a value that AWS hides counts as equal. AWS sets tags of its own (`aws:…`), and
 * takes no empty description, so that one which was added stays.
 */
export function definesVersion(found: VersionText, version: VersionText): boolean {
  const { description, autoDeployment } = version;
  return (
    isSameTemplate(found.templateBody, version.templateBody) &&
    hasParameters(found.parameters, version.parameters) &&
    (description === '' || found.description === description) &&
    canonicalJson(withoutAwsTags(found.tags)) === canonicalJson(withoutAwsTags(version.tags)) &&
    (autoDeployment === undefined || isSameAutoDeployment(found.autoDeployment, autoDeployment))
  );
}

function isSameTemplate(left: string, right: string): boolean {
  return canonicalJson(jsonOrText(left)) === canonicalJson(jsonOrText(right));
}

function hasParameters(found: VersionText['parameters'], wanted: VersionText['parameters']): boolean {
  return Object.entries(wanted).every(([name, value]) => {
    const parameter = found[name];
    return parameter === value || (parameter !== undefined && isHidden(parameter));
  });
}

function withoutAwsTags(tags: VersionText['tags']): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(tags).filter(([key]) => !/^aws:/i.test(key)));
}

/** AWS returns no `RetainStacksOnAccountRemoval` while automatic deployment is off. */
function isSameAutoDeployment(found: AutoDeployment | undefined, wanted: AutoDeployment): boolean {
  if (!wanted.enabled) return found?.enabled !== true;
  return found?.enabled === true && found.retainStacksOnAccountRemoval === wanted.retainStacksOnAccountRemoval;
}

/** The members of a version alone, without what an operation over accounts cannot change. */
export function pickVersion({
  description,
  templateBody,
  parameters,
  capabilities,
  tags,
}: StackSetVersion): StackSetVersion {
  return { description, templateBody, parameters, capabilities, tags };
}

/**
 * The version that Terraform plans, as the stack set defines it afterwards.
 * @param stackSet as it is now: Terraform's reading of a template that AWS keeps as YAML is JSON.
 */
export function plannedVersion(
  { templateBody, templateForm, parameters, description, tags, autoDeployment }: StackSetDefinition,
  stackSet: StackSet | undefined,
): VersionText {
  const isKept = templateForm !== undefined && stackSet !== undefined;
  return {
    templateBody: isKept ? stackSet.templateBody : templateBody,
    parameters,
    description,
    tags,
    autoDeployment,
  };
}
