import { findExternalIdCarriers } from '../../iam/external-id-carriers.ts';
import { listExternalIds, listWholeExternalIds } from '../../iam/external-id.ts';
import { isHideable } from '../../secret-values.ts';
import { findHiddenParameters, isHidden } from '../../stack-set/hidden-value.ts';
import type { Atom } from '../../template/scope.ts';
import type { TemplateOptions } from '../../template/scope.ts';
import { findLiteral, listUnknown } from '../../template/template-text.ts';
import type { ProofRequest, ProofTarget } from '../role-proof.ts';
import { neutralize, stackNameOf, textForAccount } from './account-text.ts';
import { listReasons, readExpected } from './expected-role.ts';
import type { ExpectedAccount } from './expected-role.ts';

/** What the stack set's template gives to each account. */
export interface Expectations {
  /** Equal for accounts that get the same, so that most are read once. */
  readonly find: (target: ProofTarget) => ExpectedAccount;
  /** Texts that may be in no report. */
  readonly secrets: readonly string[];
}

/** An account's answers to what the template asks, one after the other. */
type Node = { readonly atom: Atom; readonly next: Map<boolean | undefined, Node> } | Kind;

interface Kind {
  readonly expected: ExpectedAccount;
  readonly text: string;
  /** Something is not known with the account's id as a symbol, and is known with the id itself. */
  dependsOnId: boolean | undefined;
}

const isKind = (node: Node): node is Kind => 'expected' in node;

/** A template is evaluated for each kind of account: those in which the same conditions hold. */
export function createExpectations(request: ProofRequest): Expectations {
  const { definition, hiddenParameters } = reveal(request);
  const { templateBody, parameters } = definition;
  const roots = new Map<string, Node>();
  const own = new Map<string, ExpectedAccount>();

  const optionsOf = ({ region }: ProofTarget): TemplateOptions => ({
    partition: request.partition,
    region,
    hiddenParameters,
  });

  const read = (target: ProofTarget): Kind => {
    const asked = new Map<Atom, boolean | undefined>();
    const decide = (atom: Atom): boolean | undefined => {
      if (!asked.has(atom)) asked.set(atom, decideFor(atom, target));
      return asked.get(atom);
    };
    const expected = readExpected(definition, { ...optionsOf(target), decide });
    const kind: Kind = {
      expected,
      text: JSON.stringify(expected),
      dependsOnId: listReasons(expected).length > 0 ? undefined : false,
    };
    const path = [...asked]
      .reverse()
      .reduce<Node>((next, [atom, answer]) => ({ atom, next: new Map([[answer, next]]) }), kind);
    const root = roots.get(target.region);
    roots.set(target.region, root === undefined ? path : graft(root, path));
    return kind;
  };

  const find = (target: ProofTarget): ExpectedAccount => {
    const kind = walk(roots.get(target.region), target) ?? read(target);
    const exact = kind.dependsOnId === false ? undefined : readExactly(kind, target);
    if (exact === undefined && !kind.text.includes(target.account)) return kind.expected;
    // The template names this account, which others do not share.
    const text = neutralize(exact === undefined ? kind.text : JSON.stringify(exact), target);
    const known = own.get(text);
    if (known !== undefined) return known;
    const expected = JSON.parse(text) as ExpectedAccount;
    own.set(text, expected);
    return expected;
  };

  const readExactly = (kind: Kind, target: ProofTarget): ExpectedAccount | undefined => {
    const { account: accountId, stackId } = target;
    const of = { accountId, stackId, stackName: stackNameOf(stackId) };
    const expected = readExpected(definition, { ...optionsOf(target), ...of });
    kind.dependsOnId ??= listReasons(expected).length < listReasons(kind.expected).length;
    return kind.dependsOnId ? expected : undefined;
  };

  const ids = listExternalIds(templateBody, parameters);
  return {
    find,
    secrets: [...ids, ...(request.externalId === undefined ? [] : [request.externalId])].filter(isHideable),
  };
}

function walk(node: Node | undefined, target: ProofTarget): Kind | undefined {
  let at = node;
  while (at !== undefined && !isKind(at)) at = at.next.get(decideFor(at.atom, target));
  return at;
}

/** Both begin with the same question, and go apart where answers differ. */
function graft(node: Node, path: Node): Node {
  if (isKind(node) || isKind(path)) return node;
  for (const [answer, next] of path.next) {
    const known = node.next.get(answer);
    node.next.set(answer, known === undefined ? next : graft(known, next));
  }
  return node;
}

/** undefined: the id alone does not decide it. */
function decideFor(atom: Atom, target: ProofTarget): boolean | undefined {
  const sides = JSON.parse(atom) as readonly (readonly string[])[];
  const texts = sides.map(([text = '']) => text);
  if (texts.length < 2 || listUnknown(texts).length > 0) return undefined;
  const [left, right] = texts.map((text) => findLiteral(withIds(text, target)));
  return left === undefined || right === undefined ? undefined : left === right;
}

/** Escapes stay: a literal is none of these symbols. */
function withIds(text: string, target: ProofTarget): string {
  return text.includes('${AWS::') ? textForAccount(text.replaceAll('${!', '${!!'), target) : text;
}

/** What the user gives as external id is what the hidden parameter holds. */
function reveal({ definition, externalId }: ProofRequest): {
  readonly definition: ProofRequest['definition'];
  readonly hiddenParameters: readonly string[];
} {
  const { templateBody, parameters } = definition;
  const names = findHiddenParameters(templateBody).filter((name) => isHidden(parameters[name] ?? ''));
  if (externalId === undefined || names.length === 0) return { definition, hiddenParameters: names };
  const carriers = findExternalIdCarriers(templateBody).parameters;
  const revealed = names.filter((name) => carriers.includes(name));
  const values = { ...parameters, ...Object.fromEntries(revealed.map((name) => [name, externalId])) };
  // Otherwise the parameter is only a part of the id.
  const isWhole = listWholeExternalIds(templateBody, values).includes(externalId);
  if (!isWhole) return { definition, hiddenParameters: names };
  return {
    definition: { templateBody, parameters: values },
    hiddenParameters: names.filter((name) => !revealed.includes(name)),
  };
}
