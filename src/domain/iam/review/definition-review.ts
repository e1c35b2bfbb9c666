import { canonicalJson, jsonOrText } from '../../json.ts';
import type { ActionCatalogue } from '../catalogue.ts';
import { compareReadings, readDefinitions } from '../definition-change.ts';
import type { PolicyBook } from './known-contents.ts';
import { reviewReadings } from './review.ts';
import type { RoleReview } from './role-review.ts';
import type { ComparedReadings, RoleComparison } from '../role-change.ts';
import type { TemplateReading } from '../template.ts';
import type { Organization } from '../../organization.ts';
import { findDefinitionSecrets, findSensitiveParameters } from '../../stack-set/definition-secrets.ts';
import { definitionAfter } from '../../stack-set/stack-set-definition.ts';
import type { DefinitionChange, StackSetDefinition } from '../../stack-set/stack-set-definition.ts';
import { compareTemplates } from '../../template/template-change.ts';
import type { ComparedTemplates, TemplateChange } from '../../template/template-change.ts';
import type { Variants } from '../../template/variants.ts';

/** What is known of IAM beside the template. */
export interface IamKnowledge {
  readonly catalogue: ActionCatalogue;
  /** Contents of AWS managed policies, by ARN as `listPolicyArns` names them. */
  readonly policies: PolicyBook;
}

export interface DefinitionReviewFacts {
  readonly change: DefinitionChange;
  readonly regions: readonly string[];
  readonly partition: string;
  readonly organization: Organization;
  readonly iam: IamKnowledge;
  /** Accounts get what the stack set defines, whether it changes or not. */
  readonly reachesAccounts: boolean;
}

/** What accounts get, in IAM terms. */
export interface DefinitionReview {
  /** What changes in the stack set's definition. */
  readonly roles: RoleComparison;
  /** Of what accounts get by this plan; empty: none gets anything. */
  readonly reviews: readonly RoleReview[];
  /** As each kind of account has it; empty: not known. */
  readonly after: readonly TemplateReading[];
  /** Every difference of template and parameters, where the stack set is updated. */
  readonly templateChanges: readonly TemplateChange[];
  /** Template and parameters, without secrets: a fingerprint of it may be published. */
  readonly text: string;
}

const unchanged: RoleComparison = { changes: [], unreadable: [] };

export function reviewDefinition(facts: DefinitionReviewFacts): DefinitionReview {
  const { change, organization, iam, partition, reachesAccounts } = facts;
  const definition = definitionAfter(change);
  const readings = readChange(facts);
  const isDefined = change.kind === 'create' || change.kind === 'update';
  const isReviewed = isDefined || change.kind === 'adopt' || reachesAccounts;
  const roles = isDefined ? compareReadings(readings) : isReviewed ? findUnreadable(readings) : unchanged;
  const organizationAccountIds = [...organization.accounts.keys(), organization.managementAccountId];
  const reviewFacts = { ...iam, partition, organizationAccountIds, organizationId: organization.id };
  return {
    roles,
    reviews: isReviewed ? reviewReadings(readings, reviewFacts) : [],
    templateChanges: change.kind === 'update' ? compareTemplates({ ...change, roles, ...placeOf(facts) }) : [],
    after: readings.variants.map(({ value }) => value.after),
    text: definition === undefined ? '' : textWithoutSecrets(definition),
  };
}

/** ARNs of the policies whose contents the template does not have. */
export function listPolicyArns(
  facts: Pick<DefinitionReviewFacts, 'change' | 'regions' | 'partition'>,
): readonly string[] {
  const readings = readChange(facts).variants.flatMap(({ value: { before, after } }) =>
    before === undefined ? [after] : [before, after],
  );
  const roles = readings.flatMap((reading) => reading.roles);
  const arns = roles.flatMap(({ managedPolicyArns, permissionsBoundary = '' }) => [
    ...managedPolicyArns,
    permissionsBoundary,
  ]);
  return [...new Set(arns)].filter((arn) => arn !== '');
}

/** What is deployed, as each kind of account gets it, with what an update replaces; what stays replaces itself. */
function readChange({
  change,
  regions,
  partition,
}: Pick<DefinitionReviewFacts, 'change' | 'regions' | 'partition'>): Variants<ComparedReadings> {
  const after = definitionAfter(change);
  if (after === undefined) return { variants: [], isCut: false };
  return readDefinitions({ before: findBefore(change), after, ...placeOf({ regions, partition }) });
}

function placeOf({
  regions,
  partition,
}: Pick<DefinitionReviewFacts, 'regions' | 'partition'>): Pick<ComparedTemplates, 'partition' | 'region'> {
  return { partition, region: regions.length === 1 ? regions[0] : undefined };
}

function findBefore(change: DefinitionChange): StackSetDefinition | undefined {
  switch (change.kind) {
    case 'none':
    case 'adopt':
      return change.current;
    case 'update':
    case 'preferences-only':
      return change.before;
    case 'create':
    case 'replace':
    case 'delete':
    case 'unreadable':
      return undefined;
  }
}

/** Accounts that have nothing yet get all of it, also what the definition has had before. */
function findUnreadable({ variants, isCut }: Variants<ComparedReadings>): RoleComparison {
  const newly = variants.map(({ where, value: { after } }) => ({ where, value: { before: undefined, after } }));
  return { changes: [], unreadable: compareReadings({ variants: newly, isCut }).unreadable };
}

function textWithoutSecrets(definition: StackSetDefinition): string {
  const sensitive = findSensitiveParameters(definition);
  const parameters = Object.entries(definition.parameters).filter(([name]) => !sensitive.includes(name));
  const text = canonicalJson([jsonOrText(definition.templateBody), Object.fromEntries(parameters)]);
  const secrets = findDefinitionSecrets(definition).map((secret) => JSON.stringify(secret).slice(1, -1));
  return secrets.reduce((hidden, secret) => hidden.replaceAll(secret, '(secret)'), text);
}
