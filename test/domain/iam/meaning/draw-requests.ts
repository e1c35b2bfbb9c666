import type { PolicyDocument } from '../../../../src/domain/iam/permissions.ts';
import type { PolicyStatement } from '../../../../src/domain/iam/policy.ts';
import type { Random } from '../../../lives/random.ts';
import { accounts, drawDocument, drawStatement } from './draw-policies.ts';
import type { Subject } from './draw-policies.ts';
import type { Principal, Request, World } from './evaluator.ts';

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
const contextValues = [
  'v',
  'v',
  'w',
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
export function drawWorld(random: Random, subject: Subject): { readonly before: World; readonly after: World } {
  const symbols = new Map([
    ['AWS::AccountId', random.pick([...accounts, '333333333333'])],
    ['AWS::Region', random.pick(['Get', 'eu'])],
    ['Bucket.Arn', random.pick(['a', 'b', 'a/b', 'xyz'])],
  ]);
  const contents = new Map<string, PolicyDocument>();
  const contentsOf = (name: string): PolicyDocument => {
    const document = contents.get(name) ?? withoutUnknown(drawDocument(random, 'permissions', 3));
    contents.set(name, document);
    return document;
  };
  const voidsStatement = random.chance(0.5);
  const drawSide = (): World => {
    const unknown = new Map<string, string>();
    const hidden = Array.from({ length: random.between(0, 2) }, () => drawHidden(random, subject));
    return {
      symbols,
      voidsStatement,
      unknown: (why) => {
        const text = unknown.get(why) ?? random.pick(['a', '*', 'b*', 'Get', '', '111111111111', 'v', 'k', 'm']);
        unknown.set(why, text);
        return text;
      },
      hidden: () => hidden,
      opaque: contentsOf,
    };
  };
  return { before: drawSide(), after: drawSide() };
}

/** Often one that matters. */
function drawHidden(random: Random, subject: Subject): PolicyStatement {
  const drawn = drawStatement(random, subject);
  return random.chance(0.5) ? drawn : { ...drawn, actions: ['*'], isNotAction: false, conditions: {} };
}

/** A policy that is not known here is one policy on both sides. */
function withoutUnknown(document: PolicyDocument): PolicyDocument {
  const statements = JSON.stringify(document.statements).replaceAll(/\$\{\?[^}]*\}/g, 'b');
  return { ...document, statements: JSON.parse(statements) as readonly PolicyStatement[], unreadable: [] };
}
