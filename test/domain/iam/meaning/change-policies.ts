import type { NamedPolicy, Permissions, PolicyDocument } from '../../../../src/domain/iam/permissions.ts';
import type { PolicyStatement } from '../../../../src/domain/iam/policy.ts';
import type { Random } from '../../../lives/random.ts';
import {
  actionTexts,
  drawBoundary,
  drawConditions,
  drawPolicy,
  drawStatement,
  drawTexts,
  valueTexts,
} from './draw-policies.ts';
import type { Subject } from './draw-policies.ts';

/** The same with a few changes: most pairs that are near each other say more than two that are not. */
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
  switch (random.pick(['add', 'remove', 'change', 'change', 'change', 'version', 'split', 'reading'] as const)) {
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
    case 'reading':
      return { ...document, unreadable: document.unreadable.length > 0 ? [] : ['Fn::If'] };
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
  switch (random.pick(['actions', 'targets', 'conditions', 'values', 'values', 'values', 'not', 'effect'] as const)) {
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

/** Two statements that differ in conditions alone: among all other differences these are found by few requests. */
export function drawConditionPair(random: Random, subject: Subject): readonly [PolicyDocument, PolicyDocument] {
  const drawn = drawStatement(random, subject);
  const statement: PolicyStatement = {
    ...drawn,
    effect: 'Allow',
    actions: ['*'],
    isNotAction: false,
    resources: drawn.resources.length > 0 ? ['*'] : [],
    isNotResource: false,
    principals: drawn.principals.length > 0 ? ['*'] : [],
    isNotPrincipal: false,
    conditions: drawConditions(random),
  };
  const documentOf = (one: PolicyStatement): PolicyDocument => ({
    version: '2012-10-17',
    statements: [one],
    unreadable: [],
  });
  return [documentOf(statement), documentOf({ ...statement, conditions: changeValues(random, statement.conditions) })];
}

function changeValues(random: Random, block: PolicyStatement['conditions']): PolicyStatement['conditions'] {
  return Object.fromEntries(
    Object.entries(block).map(([operator, byKey]) => [
      changeOperator(random, operator),
      Object.fromEntries(
        Object.entries(byKey).map(([key, values]) => [key, changeTexts(random, values, drawTexts(random, valueTexts))]),
      ),
    ]),
  );
}

function changeOperator(random: Random, operator: string): string {
  switch (random.pick(['none', 'none', 'none', 'if-exists', 'if-exists', 'like'] as const)) {
    case 'none':
      return operator;
    case 'if-exists':
      return operator.includes('IfExists') ? operator.replace('IfExists', '') : `${operator}IfExists`;
    case 'like':
      return operator.replace('Equals', 'Like');
  }
}

/** The same or less, by the rules of IAM: never more. */
export function narrowPermissions(random: Random, permissions: Permissions): Permissions {
  const { policies, boundary } = permissions;
  switch (random.pick(['policy', 'policy', 'policy', 'policies', 'boundary', 'order'] as const)) {
    case 'policy': {
      const changed = random.between(0, policies.length - 1);
      return {
        ...permissions,
        policies: policies.map((item, index) =>
          index === changed ? { ...item, document: narrowDocument(random, item.document) } : item,
        ),
      };
    }
    case 'policies':
      return {
        ...permissions,
        policies: policies.toReversed().map((item) => ({ ...item, name: `${item.name}-moved` })),
      };
    case 'boundary':
      if (boundary.kind === 'none') return { ...permissions, boundary: drawBoundary(random) };
      if (boundary.kind === 'opaque') return permissions;
      return {
        ...permissions,
        boundary: {
          kind: 'known',
          policy: { ...boundary.policy, document: narrowDocument(random, boundary.policy.document) },
        },
      };
    case 'order':
      return {
        ...permissions,
        policies: policies.map(({ name, document }) => ({
          name,
          document: { ...document, statements: document.statements.toReversed().flatMap(splitActions) },
        })),
      };
  }
}

export function narrowDocument(random: Random, document: PolicyDocument): PolicyDocument {
  const { statements } = document;
  const changed = random.between(0, statements.length - 1);
  const target = statements[changed]!;
  if (random.chance(0.2)) {
    const subject = target.resources.length > 0 ? 'permissions' : 'trust';
    return { ...document, statements: [...statements, { ...drawStatement(random, subject), effect: 'Deny' }] };
  }
  if (target.effect === 'Deny') {
    const wider = { ...target, conditions: random.chance(0.5) ? {} : target.conditions };
    return { ...document, statements: statements.map((item) => (item === target ? wider : item)) };
  }
  if (random.chance(0.3)) return { ...document, statements: statements.filter((item) => item !== target) };
  return { ...document, statements: statements.map((item) => (item === target ? narrowAllow(random, item) : item)) };
}

function narrowAllow(random: Random, statement: PolicyStatement): PolicyStatement {
  const { actions, isNotAction, resources, isNotResource, conditions } = statement;
  switch (random.pick(['actions', 'resources', 'conditions'] as const)) {
    case 'actions':
      return { ...statement, actions: isNotAction ? [...actions, random.pick(actionTexts)] : actions.slice(0, 1) };
    case 'resources':
      return {
        ...statement,
        resources: isNotResource ? [...resources, 'b'] : resources.map((text) => text.replace(/^\*$/, 'a/*')),
      };
    case 'conditions':
      return { ...statement, conditions: { ...conditions, NumericEquals: { more: ['1'] } } };
  }
}
