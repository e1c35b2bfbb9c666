import { canonicalJson } from '../../json.ts';
import { compareReadings, readDefinitions } from '../definition-change.ts';
import type { Definition } from '../definition-change.ts';
import type { IamKnowledge } from './known-contents.ts';
import { readSources } from './policy-source.ts';
import type { PolicySource } from './policy-source.ts';
import { reviewReadings } from './review.ts';
import type { RoleReview } from './role-review.ts';
import type { ComparedReadings, RoleComparison } from '../role-change.ts';
import type { TemplateReading } from '../template.ts';
import type { Organization } from '../../organization.ts';
import { markSecrets } from '../../stack-set/marked-definition.ts';
import { definitionAfter, definitionBefore } from '../../stack-set/stack-set-definition.ts';
import type { DefinitionChange, StackSetDefinition } from '../../stack-set/stack-set-definition.ts';
import { compareTemplates } from '../../template/template-change.ts';
import type { ComparedTemplates, TemplateChange } from '../../template/template-change.ts';
import type { Variants } from '../../template/variants.ts';

/** Where a template is deployed. */
export interface Place {
  readonly regions: readonly string[];
  readonly partition: string;
}

export interface DefinitionReviewFacts extends Place {
  readonly change: DefinitionChange;
  readonly organization: Organization;
  readonly iam: IamKnowledge;
  /** Accounts get what the stack set defines, whether it changes or not. */
  readonly reachesAccounts: boolean;
}

/** What accounts get, in IAM terms. */
export interface DefinitionReview {
  /** What changes in the stack set's definition. */
  readonly roles: RoleComparison;
  /** What accounts get that have nothing yet, where the definition stays as it is. */
  readonly newcomerRoles: RoleComparison;
  /** Of what accounts get by this plan; empty: none gets anything. */
  readonly reviews: readonly RoleReview[];
  /** The AWS managed policies of what the stack set will define. */
  readonly sources: readonly PolicySource[];
  /** As each kind of account has it; empty: not known. */
  readonly after: readonly TemplateReading[];
  /** Every difference of template and parameters, where the stack set is updated. */
  readonly templateChanges: readonly TemplateChange[];
  /** Template and parameters, without secrets: a fingerprint of it may be published. */
  readonly text: string;
}

const nothing: RoleComparison = { changes: [], unreadable: [] };

export function reviewDefinition(facts: DefinitionReviewFacts): DefinitionReview {
  const { change, organization, iam, partition, reachesAccounts } = facts;
  const definition = definitionAfter(change);
  const readings = readChange(facts);
  const after = readings.variants.map(({ value }) => value.after);
  const isDefined = change.kind === 'create' || change.kind === 'update';
  const isReviewed = isDefined || change.kind === 'adopt' || reachesAccounts;
  const roles = isDefined ? compareReadings(readings) : nothing;
  const newcomerRoles = isReviewed && !isDefined ? compareReadings(withoutBefore(readings)) : nothing;
  const organizationAccountIds = [...organization.accounts.keys(), organization.managementAccountId];
  const reviewFacts = { ...iam, partition, organizationAccountIds, organizationId: organization.id };
  return {
    roles,
    newcomerRoles,
    reviews: isReviewed ? reviewReadings(readings, reviewFacts) : [],
    sources: readSources(listArns(after), iam),
    templateChanges: change.kind === 'update' ? compareTemplates({ ...change, roles, ...placeOf(facts) }) : [],
    after,
    text: definition === undefined ? '' : textWithoutSecrets(definition),
  };
}

/** ARNs of the policies whose contents the templates do not have. */
export function listPolicyArns(definitions: readonly Definition[], place: Place): readonly string[] {
  const readings = definitions.flatMap(
    (after) => readDefinitions({ before: undefined, after, ...placeOf(place) }).variants,
  );
  return listArns(readings.map(({ value }) => value.after));
}

function listArns(readings: readonly TemplateReading[]): readonly string[] {
  const roles = readings.flatMap((reading) => reading.roles);
  const arns = roles.flatMap(({ managedPolicyArns, permissionsBoundary = '' }) => [
    ...managedPolicyArns,
    permissionsBoundary,
  ]);
  return [...new Set(arns)].filter((arn) => arn !== '');
}

/** What is deployed, as each kind of account gets it, with what an update replaces; what stays replaces itself. */
function readChange({ change, ...place }: Place & Pick<DefinitionReviewFacts, 'change'>): Variants<ComparedReadings> {
  const after = definitionAfter(change);
  if (after === undefined) return { variants: [], isCut: false };
  return readDefinitions({ before: definitionBefore(change), after, ...placeOf(place) });
}

function placeOf({ regions, partition }: Place): Pick<ComparedTemplates, 'partition' | 'region'> {
  return { partition, region: regions.length === 1 ? regions[0] : undefined };
}

function withoutBefore({ variants, isCut }: Variants<ComparedReadings>): Variants<ComparedReadings> {
  return {
    variants: variants.map(({ where, value: { after } }) => ({ where, value: { before: undefined, after } })),
    isCut,
  };
}

function textWithoutSecrets(definition: StackSetDefinition): string {
  const { template, parameters } = markSecrets(definition);
  const shown = Object.entries(parameters).filter(([, value]) => value !== null);
  return canonicalJson([template, Object.fromEntries(shown)]);
}
