import { auditsFolder } from '../../src/domain/audit/audit-record.ts';
import type { AuditReport, AuditedAccount } from '../../src/domain/audit/audit-report.ts';
import type { AuditFact } from '../../src/domain/audit/fact.ts';
import type { Doubt, Finding } from '../../src/domain/audit/finding.ts';
import { isInFlight } from '../aws-simulator/cloudformation/operations/operation.ts';
import type { EndedAudit, Life } from '../in-memory/life.ts';
import type { AccountTruth, Truth } from './audit-truth.ts';
import type { AuditDraw } from './draw-audit.ts';
import { findSecrets } from './judge-run.ts';
import { isTargeted } from './run-facts.ts';
import type { Observed } from './observe.ts';
import type { Aftermath } from './perform.ts';
import { secretMark } from './version.ts';

export interface AuditFacts {
  readonly life: Life;
  readonly draw: AuditDraw;
  readonly ended: EndedAudit;
  /** When the audit began to read the accounts. */
  readonly readAt: Date;
  /** What was so then. */
  readonly before: Truth;
  /** What is so now. */
  readonly after: Truth;
  /** Unique ids of roles by account, as audits have read them; undefined: this one knows of none. */
  readonly knownRoles: ReadonlyMap<string, string> | undefined;
  /** Another client has changed what the stack set defines, and the audit has read it after that. */
  readonly hasVersionChanged: boolean;
  readonly aftermath: Aftermath;
  readonly observed: Observed;
  /** Facts that are proven wherever they are right, since nothing goes wrong. */
  readonly provable: readonly AuditFact[];
}

type ResultsFile = Pick<AuditReport, 'outcome' | 'factsAsked' | 'fixed'> & {
  readonly accounts: readonly (AuditedAccount & {
    readonly findings: readonly Finding[];
    readonly accepted: readonly Finding[];
    readonly doubts: readonly Doubt[];
  })[];
};

/** What an audit has said that is not so, or done that it may not do, in words. */
export function findAuditViolations(facts: AuditFacts): readonly string[] {
  const { life, ended, observed } = facts;
  const calls = life.calls.filter(({ process }) => process === ended.process);
  const detections = new Set(
    calls.filter(({ action }) => action === 'DetectStackSetDrift').map(({ input }) => input['OperationId']),
  );
  const changing = calls.filter(
    ({ action, input }) =>
      !/^(Describe|List|Get|AssumeRole$|DetectStackSetDrift$)/.test(action) &&
      !(action === 'StopStackSetOperation' && detections.has(input['OperationId'])),
  );
  const { cancelledAt = new Date(8e15) } = observed;
  const sends = calls.filter(({ action }) => action === 'DetectStackSetDrift');
  // What had been sent before may be sent again.
  const before = new Set(sends.filter(({ at }) => at <= cancelledAt).map(({ input }) => input['OperationId']));
  const late = sends.filter(({ input }) => !before.has(input['OperationId']));
  const objects = [...life.ledger.objects].filter(([key]) => key.startsWith(auditsFolder));
  return [
    ...changing.map(({ action }) => `an audit has called ${action}`),
    ...late.map(({ action }) => `${action} was sent after the wish to end`),
    ...findSecrets(ended).map((where) => `of an audit ${where}`),
    ...(JSON.stringify([objects, ended.transcript.issues]).includes(secretMark) ? ['a record holds a secret'] : []),
    ...findUntrueReports(facts),
  ];
}

function findUntrueReports(facts: AuditFacts): readonly string[] {
  const { ended, before, provable } = facts;
  const file = ended.transcript.files.get('results.json');
  const outcome = ended.judgement?.outcome;
  if (file === undefined) {
    if (provable.length > 0) return [`a healthy world is not audited: ${ended.error?.message ?? ''}`];
    return outcome === 'proven' ? ['proven without results'] : [];
  }
  const results = JSON.parse(file) as ResultsFile;
  const reported = new Map(results.accounts.map((account) => [account.account, account]));
  const unmoved = [...before].filter(([id]) => isUnmoved(facts, id));
  const listed = unmoved.flatMap(([id, truth]) => {
    const account = reported.get(id);
    return account === undefined ? [`account ${id} is left out`] : judgeAccount(facts, results, account, truth);
  });
  return [
    ...listed,
    ...judgeChanged(facts, results),
    ...judgeGreen(facts, results, unmoved),
    ...judgeOthers(facts, results),
  ];
}

/** Nothing has happened to the account while it was read. */
function isUnmoved({ life, readAt, before, after, aftermath, ended }: AuditFacts, id: string): boolean {
  const { tamperedAt, changedAt } = aftermath;
  const began = life.calls.find(({ process }) => process === ended.process)?.at ?? readAt;
  const isTouched = (tamperedAt.get(id) ?? began) > readAt || (changedAt.get(id) ?? new Date(0)) >= began;
  const operations = life.stackSet.operations.filter(
    (operation) => operation.action !== 'DETECT_DRIFT' && (operation.endedAt ?? new Date(8e15)) >= readAt,
  );
  const isWorkedOn = operations.some(
    (operation) => isInFlight(operation) || operation.results.some(({ accountId }) => accountId === id),
  );
  return !isTouched && !isWorkedOn && JSON.stringify(before.get(id)) === JSON.stringify(after.get(id));
}

/** Facts that do not hold, of those that were asked. */
function listWrongFacts(facts: AuditFacts, asked: readonly AuditFact[], id: string, truth: AccountTruth): AuditFact[] {
  const isDrifted = facts.draw.request.driftDetection === 'last' ? truth.wasDrifted !== false : truth.isDrifted;
  const wrong: Readonly<Record<AuditFact, boolean>> = {
    covered: !truth.isCovered,
    undrifted: truth.hasInstance && isDrifted,
    role: truth.wrong.length > 0 || isReplaced(facts, id, truth) === 'yes',
    assumable: !truth.isAssumable,
  };
  return asked.filter((fact) => wrong[fact]);
}

const skewMs = 60_000;

/** Of a role that changed while an audit read it: either id may be recorded. */
const notSure = '';

/** `unsure`: an operation worked on the account when the role was created, so that it may be CloudFormation's. */
function isReplaced(
  { knownRoles, life, aftermath }: AuditFacts,
  id: string,
  { roles }: AccountTruth,
): 'yes' | 'no' | 'unsure' {
  const recorded = knownRoles?.get(id);
  const [role] = roles;
  if (knownRoles === undefined || role === undefined || recorded === role.roleId) return 'no';
  if (!aftermath.madeByHand.has(role.roleId)) return 'no';
  // A look that has left everything in doubt may have recorded it all the same.
  if (recorded === undefined || recorded === notSure) return 'unsure';
  const createdMs = role.createDate.getTime();
  const isNear = life.stackSet.operations.some(
    ({ createdAt, endedAt }) =>
      createdMs >= createdAt.getTime() - skewMs && createdMs <= (endedAt?.getTime() ?? Infinity) + skewMs,
  );
  return isNear ? 'unsure' : 'yes';
}

function judgeAccount(
  facts: AuditFacts,
  { factsAsked }: ResultsFile,
  { account: id, facts: states, findings, accepted, doubts }: ResultsFile['accounts'][number],
  truth: AccountTruth,
): readonly string[] {
  const wrong = listWrongFacts(facts, factsAsked, id, truth);
  const all = [...findings, ...accepted];
  const isUnsure = isReplaced(facts, id, truth) === 'unsure';
  const right = factsAsked.filter((fact) => !wrong.includes(fact) && (fact !== 'role' || !isUnsure));
  const properties = new Set(all.filter(({ fact }) => fact !== 'covered').map(({ property }) => property));
  const isRoleRead = states.role === 'violated' && !doubts.some(({ fact }) => fact === 'role');
  const isThere = !truth.wrong.includes('Role') && truth.hasInstance;
  const replaced = isReplaced(facts, id, truth) === 'yes' ? ['RoleId'] : [];
  return [
    ...wrong
      .filter((fact) => states[fact] === 'proven')
      .map((fact) => `${fact} is called proven in account ${id}, and is not so (${truth.wrong.join(', ')})`),
    ...(isRoleRead && isThere ? [...truth.wrong, ...replaced] : [])
      .filter((property) => !properties.has(property))
      .map((property) => `${property} of account ${id} is not found`),
    ...all
      .filter(({ fact }) => right.includes(fact))
      .map(({ fact, property, what }) => `found in account ${id}, and not so: ${fact} ${property}: ${what}`),
    ...all
      .filter(
        ({ property }) => property === 'RoleId' && isReplaced(facts, id, truth) === 'no' && isOfStackSets(facts, truth),
      )
      .map(() => `RoleId is found in account ${id}, whose role CloudFormation has created`),
    ...all.filter(({ fact }) => !factsAsked.includes(fact)).map(({ fact }) => `${fact} is found and was not asked`),
    ...(wrong.length === 0 ? right : [])
      .filter((fact) => facts.provable.includes(fact) && states[fact] !== 'proven')
      .map(
        (fact) => `${fact} is right in account ${id} of a healthy world, and ${states[fact]}: ${doubts[0]?.why ?? ''}`,
      ),
  ];
}

/** No account is known to have what the stack set defines now. */
function judgeChanged({ hasVersionChanged }: AuditFacts, { accounts }: ResultsFile): readonly string[] {
  if (!hasVersionChanged) return [];
  return accounts.flatMap(({ account, facts, findings }) => [
    ...Object.entries(facts)
      .filter(([, state]) => state === 'proven')
      .map(([fact]) => `${fact} is proven in account ${account} of a version that was changed meanwhile`),
    ...findings
      .filter(({ reason }) => reason !== 'assumable-without-external-id')
      .map(({ property }) => `${property} is found in account ${account} by a version that was changed meanwhile`),
  ]);
}

/** What the next audit knows, when the ledger has this one. */
export function learnRoles(facts: AuditFacts, known: Map<string, string>): void {
  const { ended, after, life } = facts;
  for (const id of known.keys()) if (!isTargeted(life, id)) known.delete(id);
  const file = ended.transcript.files.get('results.json');
  const { accounts } = file === undefined ? { accounts: [] } : (JSON.parse(file) as ResultsFile);
  for (const { account: id, facts: states, doubts } of accounts) {
    const truth = after.get(id);
    const [role] = truth?.roles ?? [];
    const isRead =
      states.role === 'proven' || (states.role === 'violated' && !doubts.some(({ fact }) => fact === 'role'));
    if (truth === undefined || role === undefined || !isRead) continue;
    const replaced = isReplaced(facts, id, truth);
    if (!isUnmoved(facts, id) || replaced === 'unsure') known.set(id, notSure);
    else if (replaced === 'no') known.set(id, role.roleId);
  }
}

function isOfStackSets({ aftermath }: AuditFacts, { roles: [role] }: AccountTruth): boolean {
  return role !== undefined && !aftermath.madeByHand.has(role.roleId);
}

function judgeGreen(
  facts: AuditFacts,
  { factsAsked, accounts, outcome }: ResultsFile,
  unmoved: readonly (readonly [string, AccountTruth])[],
): readonly string[] {
  if (outcome !== facts.ended.judgement?.outcome && facts.ended.judgement !== undefined)
    return [`results.json says ${outcome}, and the run ${facts.ended.judgement.outcome}`];
  if (outcome !== 'proven') return [];
  const accepted = new Map(accounts.map((one) => [one.account, one.accepted]));
  const isAccepted = (id: string, fact: AuditFact): boolean =>
    accepted.get(id)?.some((one) => one.fact === fact || fact === 'undrifted') === true;
  return unmoved.flatMap(([id, truth]) =>
    listWrongFacts(facts, factsAsked, id, truth)
      .filter((fact) => !isAccepted(id, fact))
      .map((fact) => `proven, although ${fact} is not so in account ${id}`),
  );
}

/** What is found in an account that is no target, and what is called put right. */
function judgeOthers(facts: AuditFacts, { accounts, fixed }: ResultsFile): readonly string[] {
  const { life, after } = facts;
  const having = new Set([...life.stackSet.instances.values()].map(({ accountId }) => accountId));
  return [
    ...accounts
      .filter(({ isTargeted, account }) => !isTargeted && !having.has(account) && isUnmoved(facts, account))
      .map(({ account }) => `account ${account} is found outside the targets, and has nothing`),
    ...fixed
      // Where the version is another one, CloudFormation's detection compares with that one.
      .filter(({ account }) => isUnmoved(facts, account) && after.get(account)?.isCovered === true)
      .filter(({ account, property }) => after.get(account)?.wrong.includes(property) === true)
      .map(({ account, property }) => `${property} of account ${account} is called fixed, and is not`),
  ];
}
