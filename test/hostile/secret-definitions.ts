import type { StackSetDefinition } from '../../src/domain/stack-set/stack-set-definition.ts';
import { findSensitiveParameters } from '../../src/domain/stack-set/definition-secrets.ts';
import { definitionOf } from '../report/sample-reports.ts';
import type { Random } from '../lives/random.ts';

const letters = 'abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789';
const ofIam = '_+=,.@:/-';
export const ofAny = `${ofIam} "'<>&\\|$\`{}[]();#%äß→`;

/** Long enough that no report has it by chance. */
export function drawSecret(random: Random, odd: string = ofIam): string {
  const length = random.between(12, 40);
  const characters = Array.from({ length }, (_, index) =>
    index > 1 && index < length - 1 && random.chance(0.15)
      ? random.pick(Array.from(odd))
      : random.pick(Array.from(letters)),
  );
  return characters.join('').replaceAll('${', '$-');
}

/** A definition with secrets in places that are drawn. */
export interface SecretDefinition {
  readonly definition: StackSetDefinition;
  readonly secrets: readonly string[];
}

type Place = (
  id: string,
  random: Random,
) => {
  readonly value: unknown;
  readonly parameters?: object;
  readonly values?: Readonly<Record<string, string>>;
  readonly mappings?: object;
};

/** Ways in which an external id comes into a trust policy. */
const places: readonly Place[] = [
  (id) => ({ value: id }),
  (id) => ({ value: [id] }),
  (id) => ({ value: { Ref: 'Vendor' }, parameters: { Vendor: { Type: 'String' } }, values: { Vendor: id } }),
  (id) => ({
    value: { Ref: 'Vendor' },
    parameters: { Vendor: { Type: 'String', Default: id } },
    values: { Vendor: id },
  }),
  (id) => ({
    value: { Ref: 'Vendor' },
    parameters: { Vendor: { Type: 'String', AllowedValues: [id, 'another-allowed'], NoEcho: true } },
    values: { Vendor: id },
  }),
  (id) => ({ value: { 'Fn::FindInMap': ['Ids', 'Any', 'Id'] }, mappings: { Ids: { Any: { Id: id } } } }),
  (id) => ({
    value: { 'Fn::FindInMap': ['Ids', { Ref: 'AWS::Region' }, 'Id'] },
    mappings: { Ids: { 'us-east-1': { Id: id } } },
  }),
  (id) => ({ value: { 'Fn::If': ['IsMain', id, { Ref: 'AWS::AccountId' }] } }),
  (id) => ({ value: { 'Fn::Sub': `${id}\${AWS::AccountId}` } }),
  (id) => ({ value: { 'Fn::Join': ['', [id, { Ref: 'AWS::AccountId' }]] } }),
];

const policy = {
  PolicyName: 'read',
  PolicyDocument: { Statement: [{ Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::logs/*' }] },
};

/** The same template comes from the same seed. @param drawOwn gives the secrets. */
export function drawSecretDefinition(random: Random, drawOwn: () => string): SecretDefinition {
  const id = drawOwn();
  const token = drawOwn();
  const place = random.pick(places)(id, random);
  const operator = random.pick(['StringEquals', 'StringEqualsIgnoreCase', 'ForAnyValue:StringEquals', 'StringLike']);
  const base = definitionOf({ managedPolicyArns: [], hasExternalId: false });
  const template = JSON.parse(base.templateBody) as {
    readonly Parameters: object;
    readonly Resources: { readonly Role: { readonly Properties: object } };
  };
  const statement = {
    Effect: 'Allow',
    Principal: { AWS: 'arn:aws:iam::444455556666:root' },
    Action: 'sts:AssumeRole',
    Condition: { [operator]: { [random.pick(['sts:ExternalId', 'STS:externalid'])]: place.value } },
  };
  const trust = { Version: '2012-10-17', Statement: random.chance(0.5) ? [statement] : statement };
  const isText = typeof place.value === 'string' && random.chance(0.3);
  const templateBody = JSON.stringify({
    ...template,
    Conditions: { IsMain: { 'Fn::Equals': [{ Ref: 'AWS::AccountId' }, '111122223333'] } },
    ...(place.mappings === undefined ? {} : { Mappings: place.mappings }),
    Parameters: { ...template.Parameters, Token: { Type: 'String' }, ...place.parameters },
    Resources: {
      Role: {
        ...template.Resources.Role,
        Properties: {
          ...template.Resources.Role.Properties,
          AssumeRolePolicyDocument: isText ? JSON.stringify(trust) : trust,
          // Judging permissions takes nine tenths of the time, and secrets rarely meet it.
          ...(random.chance(0.02) ? { Policies: [policy] } : {}),
        },
      },
    },
  });
  const given = { ...base.parameters, ExternalId: 'unused', Token: token, ...place.values };
  const definition = { ...base, templateBody, parameters: given };
  return {
    definition: {
      ...definition,
      sensitiveParameters: findSensitiveParameters({ ...definition, sensitiveParameters: ['Token'] }),
    },
    secrets: [id, token],
  };
}
