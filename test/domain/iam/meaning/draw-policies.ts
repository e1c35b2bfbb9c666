import type { ActionCatalogue } from '../../../../src/domain/iam/catalogue.ts';
import type { NamedPolicy, Permissions, PolicyDocument } from '../../../../src/domain/iam/permissions.ts';
import type { PolicyStatement } from '../../../../src/domain/iam/policy.ts';
import type { Random } from '../../../lives/random.ts';
import type { Principal, Request, World } from './evaluator.ts';
import { catalogueOf } from './small-catalogue.ts';

/** Few texts that overlap in many ways, so that mistakes show. */
export const drawnCatalogue: ActionCatalogue = catalogueOf({
  's:Get': 'Read',
  's:GetA': 'Read',
  's:Put': 'Write',
  't:Get': 'Read',
  't:Run': 'Write',
});

const actionTexts = [
  ...['*', '*', 's:*', 's:*', 's:Get*', 'S:GET', 's:Get', 's:GetA', 's:Put', 's:?et', 's:*t', 't:*', 't:Get', 't:Run'],
  ...['*:*', '*:Get*', '?:Get', '*Get', 's*', 'new:*', 'new:Do', 's:GetB', 's:GetB*', '?*', '**', '*:?*', 's:?*'],
  ...['${?an import}', 's:${?an import}', 's:${AWS::Region}*'],
];
const requestActions = [
  ...[
    's:Get',
    's:GetA',
    's:GetB',
    's:GetBC',
    's:Put',
    's:New',
    't:Get',
    't:Run',
    't:New',
    'new:Do',
    'new:Get',
    'st:Get',
  ],
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
const valueTexts = [
  ...['v', 'v', 'w', 'V', 'v*', '*', 'v?', '${!m}', '${!k}', '${!*}', '${AWS::AccountId}', '${?an import}'],
  ...['(external id)', 'vw'],
];
const keys = ['k', 'K', 'm', 'n'];
const arnTexts = ['arn:aws:iam::1:role/*', 'arn:aws:*:*:*:role/v', 'arn:*', 'arn:aws:iam::*:*', 'arn:*:*:*:*:*'];
const accounts = ['111111111111', '222222222222'];
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
    conditions: random.chance(0.6) ? {} : drawConditions(random),
  };
}

function drawTexts(random: Random, texts: readonly string[]): readonly string[] {
  return Array.from({ length: random.pick([1, 1, 1, 2, 3]) }, () => random.pick(texts)).sort();
}

function drawConditions(random: Random): PolicyStatement['conditions'] {
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
    unreadable: random.chance(0.03) ? ['Fn::If'] : [],
  };
}

function drawPolicy(random: Random, name: string): NamedPolicy {
  return { name, document: drawDocument(random, 'permissions', 3) };
}

function drawBoundary(random: Random): Permissions['boundary'] {
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

/** The same with a few changes: most pairs that are near each other are more telling than two that are not. */
export function changePermissions(random: Random, permissions: Permissions): Permissions {
  const { policies, opaque, boundary } = permissions;
  switch (random.pick(['policy', 'policy', 'policy', 'policy', 'boundary', 'opaque', 'policies'] as const)) {
    case 'policy': {
      const changed = random.between(0, policies.length - 1);
      return {
        ...permissions,
        policies: policies.map((item, index) => (index === changed ? changePolicy(random, item) : item)),
      };
    }
    case 'boundary':
      if (boundary.kind !== 'known' || random.chance(0.3)) return { ...permissions, boundary: drawBoundary(random) };
      return { ...permissions, boundary: { kind: 'known', policy: changePolicy(random, boundary.policy) } };
    case 'opaque':
      return { ...permissions, opaque: random.chance(0.5) ? [] : [...new Set([...opaque, 'own-x'])] };
    case 'policies':
      return {
        ...permissions,
        policies: random.chance(0.5) ? policies.slice(1) : [...policies, drawPolicy(random, 'new')],
      };
  }
}

function changePolicy(random: Random, { name, document }: NamedPolicy): NamedPolicy {
  return { name, document: changeDocument(random, document, 'permissions') };
}

export function changeDocument(random: Random, document: PolicyDocument, subject: Subject): PolicyDocument {
  const { statements, version } = document;
  const changed = random.between(0, statements.length - 1);
  switch (random.pick(['add', 'remove', 'change', 'change', 'change', 'version', 'split'] as const)) {
    case 'add':
      return { ...document, statements: [...statements, drawStatement(random, subject)] };
    case 'remove':
      return { ...document, statements: statements.filter((_, index) => index !== changed) };
    case 'change':
      return {
        ...document,
        statements: statements.map((item, index) =>
          index === changed ? changeStatement(random, item, subject) : item,
        ),
      };
    case 'version':
      return { ...document, version: version === '2012-10-17' ? '2008-10-17' : '2012-10-17' };
    case 'split':
      return { ...document, statements: statements.flatMap((item) => splitActions(item)) };
  }
}

function splitActions(statement: PolicyStatement): readonly PolicyStatement[] {
  if (statement.isNotAction) return [statement];
  return statement.actions.map((action) => ({ ...statement, actions: [action] }));
}

function changeStatement(random: Random, statement: PolicyStatement, subject: Subject): PolicyStatement {
  const other = drawStatement(random, subject);
  const { conditions } = statement;
  switch (random.pick(['actions', 'targets', 'conditions', 'values', 'not', 'effect'] as const)) {
    case 'actions':
      return { ...statement, actions: changeTexts(random, statement.actions, other.actions) };
    case 'targets':
      return {
        ...statement,
        resources: changeTexts(random, statement.resources, other.resources),
        principals: changeTexts(random, statement.principals, other.principals),
      };
    case 'conditions':
      return { ...statement, conditions: random.chance(0.3) ? {} : { ...conditions, ...drawConditions(random) } };
    case 'values':
      return { ...statement, conditions: changeValues(random, conditions) };
    case 'not':
      return random.chance(0.5)
        ? { ...statement, isNotAction: !statement.isNotAction }
        : { ...statement, isNotResource: !statement.isNotResource && subject === 'permissions' };
    case 'effect':
      return { ...statement, effect: statement.effect === 'Allow' ? 'Deny' : 'Allow' };
  }
}

function changeTexts(random: Random, texts: readonly string[], others: readonly string[]): readonly string[] {
  if (texts.length === 0) return texts;
  return random.pick([texts.slice(0, 1), [...texts, ...others.slice(0, 1)], others, texts.map((text) => `${text}*`)]);
}

function changeValues(random: Random, block: PolicyStatement['conditions']): PolicyStatement['conditions'] {
  return Object.fromEntries(
    Object.entries(block).map(([operator, byKey]) => [
      random.chance(0.2)
        ? operator.replace('IfExists', '')
        : random.chance(0.1)
          ? operator.replace('Equals', 'Like')
          : operator,
      Object.fromEntries(
        Object.entries(byKey).map(([key, values]) => [key, changeTexts(random, values, drawTexts(random, valueTexts))]),
      ),
    ]),
  );
}

const contextValues = [
  'v',
  'w',
  'V',
  'vw',
  'true',
  'false',
  '4',
  '*',
  'arn:aws:iam::1:role/v',
  'arn:aws:iam:x:1:role/v',
  '',
];
const requestResources = [
  'a',
  'b',
  'ab',
  'aXb',
  'a/b',
  'a/v',
  'a/bc',
  '*',
  'a*',
  'a?',
  'v',
  'vx',
  'w/z',
  '',
  '${k}',
  'a/${k}',
];

export function drawRequest(random: Random, world: World, subject: Subject): Request {
  const context = new Map<string, readonly string[]>();
  for (const key of ['k', 'm', 'n']) {
    if (random.chance(0.6)) {
      context.set(
        key,
        Array.from({ length: random.pick([1, 1, 1, 0, 2]) }, () => random.pick([...contextValues, '(external id)'])),
      );
    }
  }
  const resources = [
    ...requestResources,
    ...[...world.symbols.values()].flatMap((value) => [value, `a/${value}`, `${value}x`]),
  ];
  if (subject === 'permissions') {
    return { action: random.pick(requestActions), resource: random.pick(resources), context };
  }
  const actions = [
    'sts:AssumeRole',
    'sts:AssumeRoleWithSAML',
    'sts:TagSession',
    'sts:AssumeRoleNew',
    'sts:SetSourceIdentity',
  ];
  return { action: random.pick(actions), resource: '', principal: drawPrincipal(random), context };
}

function drawPrincipal(random: Random): Principal {
  if (random.chance(0.2)) {
    const name = random.pick(['ec2.amazonaws.com', 'lambda.amazonaws.com']);
    return { kind: 'Service', names: [name], account: undefined };
  }
  if (random.chance(0.1)) return { kind: 'Federated', names: ['accounts.google.com'], account: undefined };
  const account = random.pick([...accounts, '333333333333']);
  const role = random.pick(['x', 'y', 'z']);
  const session = `arn:aws:sts::${account}:assumed-role/${role}/${random.pick(['s', 't'])}`;
  return { kind: 'AWS', names: [`arn:aws:iam::${account}:role/${role}`, session], account };
}

/** What the account has, and what could not be read. The same policy that is not known has the same contents. */
export function drawWorld(random: Random): { readonly before: World; readonly after: World } {
  const symbols = new Map([
    ['AWS::AccountId', random.pick([...accounts, '333333333333'])],
    ['AWS::Region', random.pick(['Get', 'eu'])],
    ['Bucket.Arn', random.pick(['a', 'b', 'a/b', 'xyz'])],
  ]);
  const contents = new Map(
    ['own-x', 'own-y'].map((name) => [name, withoutUnknown(drawDocument(random, 'permissions', 3))]),
  );
  const voidsStatement = random.chance(0.5);
  const drawSide = (): World => {
    const unknown = new Map<string, string>();
    const hidden = Array.from({ length: random.between(0, 2) }, () =>
      drawStatement(random, random.pick(['permissions', 'trust'])),
    );
    return {
      symbols,
      voidsStatement,
      unknown: (why) => {
        const text = unknown.get(why) ?? random.pick(['a', '*', 'b*', 'Get', '', '111111111111', 'v']);
        unknown.set(why, text);
        return text;
      },
      hidden: () => hidden,
      opaque: (name) => contents.get(name)!,
    };
  };
  return { before: drawSide(), after: drawSide() };
}

/** A policy that is not known here is one policy on both sides. */
function withoutUnknown(document: PolicyDocument): PolicyDocument {
  const statements = JSON.stringify(document.statements).replaceAll(/\$\{\?[^}]*\}/g, 'b');
  return { ...document, statements: JSON.parse(statements) as readonly PolicyStatement[], unreadable: [] };
}
