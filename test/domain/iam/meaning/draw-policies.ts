import type { ActionCatalogue } from '../../../../src/domain/iam/catalogue.ts';
import type { NamedPolicy, Permissions, PolicyDocument } from '../../../../src/domain/iam/permissions.ts';
import type { PolicyStatement } from '../../../../src/domain/iam/policy.ts';
import type { Random } from '../../../lives/random.ts';
import { catalogueOf } from './small-catalogue.ts';

/** Few texts that overlap in many ways, so that mistakes show. */
export const drawnCatalogue: ActionCatalogue = catalogueOf({
  's:Get': 'Read',
  's:GetA': 'Read',
  's:Put': 'Write',
  't:Get': 'Read',
  't:Run': 'Write',
});

export const actionTexts = [
  ...['*', '*', 's:*', 's:*', 's:Get*', 'S:GET', 's:Get', 's:GetA', 's:Put', 's:?et', 's:*t', 't:*', 't:Get', 't:Run'],
  ...['*:*', '*:Get*', '?:Get', '*Get', 's*', 'new:*', 'new:Do', 's:GetB', 's:GetB*', '?*', '**', '*:?*', 's:?*'],
  ...['${?an import}', 's:${?an import}', 's:${AWS::Region}*'],
];
const resourceTexts = [
  ...['*', '*', '*', 'a', 'b', 'ab', 'a*', 'a?', '*b', 'a*b', '?', '?*', 'a/*', 'a/b*', '**'],
  ...['${AWS::AccountId}', 'a/${AWS::AccountId}', 'a/${AWS::AccountId}/*', '${Bucket.Arn}', '${Bucket.Arn}*'],
  ...['${!k}', 'a/${!k}', 'a/${!k}*', '${!m}*', '${!*}', 'a${!*}', 'a${!?}', '${?an import}', 'a${?another import}'],
];
const operators = [
  ...['StringEquals', 'StringEquals', 'StringNotEquals', 'StringEqualsIgnoreCase', 'StringLike', 'StringLike'],
  ...['StringNotLike', 'Bool', 'Null', 'NumericLessThan', 'ArnLike', 'ArnNotLike', 'ArnEquals'],
];
export const valueTexts = [
  ...['v', 'v', 'w', 'V', 'v*', '*', 'v?', '${!m}', '${!k}', '${!*}', '${AWS::AccountId}', '${?an import}'],
  ...['(external id)', 'vw'],
];
const keys = ['k', 'K', 'm', 'n', 'k', 'm', 'n', 'k', '${?a key}'];
const arnTexts = ['arn:aws:iam::1:role/*', 'arn:aws:*:*:*:role/v', 'arn:*', 'arn:aws:iam::*:*', 'arn:*:*:*:*:*'];
export const accounts = ['111111111111', '222222222222'];
const principalTexts = [
  ...['*', 'AWS:*', ...accounts.map((account) => `AWS:${account}`), 'AWS:arn:aws:iam::111111111111:root'],
  ...['AWS:${AWS::AccountId}', 'AWS:arn:aws:iam::${AWS::AccountId}:root', 'AWS:arn:aws:iam::111111111111:role/x'],
  ...['AWS:arn:aws:iam::111111111111:role/y', 'AWS:arn:aws:iam::222222222222:role/x', 'Service:ec2.amazonaws.com'],
  ...['AWS:arn:aws:sts::111111111111:assumed-role/x/s', 'Service:lambda.amazonaws.com', 'AWS:${?a parameter}'],
  ...[
    'Federated:accounts.google.com',
    'AWS:arn:aws:iam::${AWS::AccountId}:role/x',
    'AWS:arn:aws:iam::${?an id: none}:root',
  ],
];
const trustActionTexts = [
  ...['sts:AssumeRole', 'sts:AssumeRole', 'sts:AssumeRole*', 'sts:*', '*', 'STS:TagSession', 'sts:SetSourceIdentity'],
];

export type Subject = 'permissions' | 'trust';

export function drawStatement(random: Random, subject: Subject): PolicyStatement {
  const isTrust = subject === 'trust';
  return {
    effect: random.chance(0.7) ? 'Allow' : 'Deny',
    actions: drawTexts(random, isTrust ? trustActionTexts : actionTexts),
    isNotAction: random.chance(0.15),
    resources: isTrust ? [] : drawTexts(random, resourceTexts),
    isNotResource: !isTrust && random.chance(0.15),
    principals: isTrust ? drawTexts(random, principalTexts) : [],
    isNotPrincipal: isTrust && random.chance(0.1),
    conditions: random.chance(0.5) ? {} : drawConditions(random),
  };
}

export function drawTexts(random: Random, texts: readonly string[]): readonly string[] {
  return Array.from({ length: random.pick([1, 1, 1, 2, 3]) }, () => random.pick(texts)).sort();
}

export function drawConditions(random: Random): PolicyStatement['conditions'] {
  const block: Record<string, Record<string, readonly string[]>> = {};
  for (let count = random.between(1, 2); count > 0; count -= 1) {
    const [operator, values] = drawOperator(random);
    block[operator] = { ...block[operator], [random.pick(keys)]: values };
  }
  return block;
}

function drawOperator(random: Random): readonly [string, readonly string[]] {
  const base = random.pick(operators);
  if (base === 'Null') return [base, [random.pick(['true', 'false'])]];
  const set = random.chance(0.15) ? random.pick(['ForAllValues:', 'ForAnyValue:']) : '';
  const operator = `${set}${base}${random.chance(0.15) ? 'IfExists' : ''}`;
  if (base === 'Bool') return [operator, [random.pick(['true', 'false'])]];
  if (base === 'NumericLessThan') return [operator, [random.pick(['3', '5'])]];
  return [operator, drawTexts(random, base.startsWith('Arn') ? arnTexts : valueTexts)];
}

export function drawDocument(random: Random, subject: Subject, mostStatements: number): PolicyDocument {
  return {
    version: random.chance(0.8) ? '2012-10-17' : '2008-10-17',
    statements: Array.from({ length: random.between(1, mostStatements) }, () => drawStatement(random, subject)),
    unreadable: random.chance(0.06) ? ['Fn::If'] : [],
  };
}

export function drawPolicy(random: Random, name: string): NamedPolicy {
  return { name, document: drawDocument(random, 'permissions', 3) };
}

export function drawBoundary(random: Random): Permissions['boundary'] {
  if (random.chance(0.7)) return { kind: 'none' };
  return random.chance(0.8)
    ? { kind: 'known', policy: drawPolicy(random, 'boundary') }
    : { kind: 'opaque', name: random.pick(['own-x', 'own-y']) };
}

export function drawPermissions(random: Random): Permissions {
  return {
    policies: Array.from({ length: random.between(1, 2) }, (_, index) => drawPolicy(random, `policy-${index}`)),
    opaque: random.chance(0.1) ? random.some(['own-x', 'own-y'], random.between(1, 2)) : [],
    boundary: drawBoundary(random),
  };
}

/** Everything in it could be read, and nothing is known by its name alone. */
export function isReadable(policies: readonly (Permissions | PolicyDocument)[]): boolean {
  return !/\$\{\?|own-|Fn::If/.test(JSON.stringify(policies));
}
