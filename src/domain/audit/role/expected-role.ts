import { isJsonObject } from '../../json.ts';
import type { Json, JsonObject } from '../../json.ts';
import { createLabels } from '../../iam/external-id-label.ts';
import type { LabelOf } from '../../iam/external-id-label.ts';
import { asList } from '../../iam/read-policy.ts';
import type { Role } from '../../iam/role.ts';
import { readTemplate } from '../../iam/template.ts';
import { resolveValue } from '../../template/resolve-value.ts';
import { createScope } from '../../template/scope.ts';
import type { TemplateOptions } from '../../template/scope.ts';
import { parseTemplate } from '../../template/template-sections.ts';
import { isUnknown, symbol, textOf } from '../../template/template-text.ts';
import { listTexts } from './account-text.ts';

/** One role as the template gives it to an account. */
export interface ExpectedRole {
  /** Its name is known. */
  readonly role: Role & { readonly roleName: string };
  /** Properties of the role that the template declares: CloudFormation's drift detection compares these alone. */
  readonly declared: readonly string[];
  /** Policies as the template writes them, resolved, with their Sids; secret: the trust policy may hold an external id. */
  readonly documents: { readonly trust: Json; readonly inline: Readonly<Record<string, Json>> };
  /** Names of managed policies and instance profiles of the template, by logical id, where it gives them names. */
  readonly ownNames: Readonly<Record<string, string>>;
}

/** All that one kind of account gets. Texts are in the form of `template-text.ts`. */
export interface ExpectedAccount {
  readonly roles: readonly ExpectedRole[];
  /** Why something of the template is not known here. */
  readonly unreadable: readonly string[];
  /** External ids and patterns in the order of their labels, for labels of what is compared with it. Secret. */
  readonly labelled: readonly (readonly [value: string, noun: string])[];
}

interface Source {
  readonly templateBody: string;
  readonly parameters: Readonly<Record<string, string>>;
}

/** The template as accounts get it for which the options hold. */
export function readExpected({ templateBody, parameters }: Source, options: TemplateOptions): ExpectedAccount {
  const labelled: (readonly [string, string])[] = [];
  const labels = createLabels();
  const labelOf: LabelOf = (value, noun) => {
    labelled.push([value, noun]);
    return labels(value, noun);
  };
  const { roles, unreadable } = readTemplate(templateBody, parameters, { ...options, labelOf });
  const sections = parseTemplate(templateBody);
  if (sections === undefined) return { roles: [], unreadable, labelled: [] };
  const scope = createScope(sections, parameters, options);
  const propertiesOf = (logicalId: string): JsonObject => {
    const written = sections.resources[logicalId];
    const resolved = isJsonObject(written) ? resolveValue(written['Properties'] ?? {}, scope) : {};
    return isJsonObject(resolved) ? resolved : {};
  };
  const ownNames = readOwnNames([...scope.resourceTypes], propertiesOf);
  const expected = roles
    .filter((role): role is ExpectedRole['role'] => role.kind === 'role' && isKnownName(role.roleName))
    .map((role) => {
      const properties = propertiesOf(role.logicalId);
      return { role, declared: Object.keys(properties), documents: readDocuments(properties), ownNames };
    });
  const known = nameResources(expected, ownNames, [...scope.resourceTypes], propertiesOf, options.partition);
  return { roles: withKnownNames(expected, known), unreadable, labelled };
}

/** Labels that go on where those of the template ended, so that equal ids have equal labels. */
export function continueLabels({ labelled }: ExpectedAccount): LabelOf {
  const labelOf = createLabels();
  for (const [value, noun] of labelled) labelOf(value, noun);
  return labelOf;
}

/** Of the roles that are not named by the template, or by what is not known here: they are not looked at. */
export function listUnseen({ templateBody, parameters }: Source, options: TemplateOptions): readonly string[] {
  const { roles } = readTemplate(templateBody, parameters, options);
  return roles
    .filter(({ kind, roleName }) => kind !== 'role' || !isKnownName(roleName))
    .map(({ kind, logicalId }) => (kind === 'outside-role' ? logicalId : `${kind} ${logicalId}`));
}

function isKnownName(name: string | undefined): boolean {
  return name !== undefined && !name.includes('${?') && !/\$\{(?!AWS::|!)/.test(name);
}

function readDocuments(properties: JsonObject): ExpectedRole['documents'] {
  const policies = asList(properties['Policies'] ?? []).flatMap((policy) =>
    isJsonObject(policy) ? [[textOf(policy['PolicyName'] ?? ''), policy['PolicyDocument'] ?? null] as const] : [],
  );
  return { trust: properties['AssumeRolePolicyDocument'] ?? null, inline: Object.fromEntries(policies) };
}

const nameProperties: Readonly<Record<string, string>> = {
  'AWS::IAM::ManagedPolicy': 'ManagedPolicyName',
  'AWS::IAM::InstanceProfile': 'InstanceProfileName',
};

type Types = readonly (readonly [logicalId: string, type: string])[];

function readOwnNames(types: Types, propertiesOf: (id: string) => JsonObject): Readonly<Record<string, string>> {
  const names = types.flatMap(([logicalId, type]) => {
    const property = nameProperties[type];
    const name = property === undefined ? undefined : propertiesOf(logicalId)[property];
    return typeof name === 'string' && isKnownName(name) ? [[logicalId, name] as const] : [];
  });
  return Object.fromEntries(names);
}

/** What the template calls by symbols, and has names for. */
function nameResources(
  roles: readonly ExpectedRole[],
  ownNames: Readonly<Record<string, string>>,
  types: Types,
  propertiesOf: (id: string) => JsonObject,
  partition = '${AWS::Partition}',
): ReadonlyMap<string, string> {
  const arnOf = (name: string): string => `arn:${partition}:iam::\${AWS::AccountId}:${name}`;
  const ofRoles = roles.flatMap(({ role: { logicalId, path, roleName } }) => [
    [symbol(logicalId), roleName] as const,
    [symbol(`${logicalId}.Arn`), arnOf(`role${path}${roleName}`)] as const,
  ]);
  const ofPolicies = types
    .filter(([, type]) => type === 'AWS::IAM::ManagedPolicy')
    .flatMap(([logicalId]) => {
      const name = ownNames[logicalId];
      const path = textOf(propertiesOf(logicalId)['Path'] ?? '/');
      if (name === undefined || isUnknown(path)) return [];
      const arn = arnOf(`policy${path}${name}`);
      return [[symbol(logicalId), arn] as const, [symbol(`${logicalId}.PolicyArn`), arn] as const];
    });
  return new Map([...ofRoles, ...ofPolicies]);
}

function withKnownNames(roles: readonly ExpectedRole[], known: ReadonlyMap<string, string>): readonly ExpectedRole[] {
  const text = JSON.stringify(roles);
  const named = [...known].reduce(
    (changed, [from, to]) => changed.replaceAll(from, JSON.stringify(to).slice(1, -1)),
    text,
  );
  return JSON.parse(named) as readonly ExpectedRole[];
}

/** Why parts of what an account gets are not known here, each reason once. */
export function listReasons({ roles, unreadable }: ExpectedAccount): readonly string[] {
  const inTexts = listTexts(roles.map(({ role }) => role)).flatMap((text) =>
    [...text.matchAll(/\$\{\?([^}]*)\}/g)].map(([, why = '']) => why),
  );
  return [...new Set([...unreadable, ...inTexts.filter((why) => !unreadable.some((one) => one.endsWith(why)))])];
}
