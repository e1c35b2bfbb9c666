export const id = 817;
export const ids = [817];
export const modules = {

/***/ 31817:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  audit: () => (/* binding */ audit),
  inspect: () => (/* binding */ inspect)
});

// EXTERNAL MODULE: ./src/domain/json.ts
var json = __webpack_require__(97504);
// EXTERNAL MODULE: ./src/domain/secret-values.ts + 2 modules
var secret_values = __webpack_require__(94310);
// EXTERNAL MODULE: ./src/domain/template/template-sections.ts
var template_sections = __webpack_require__(61742);
;// CONCATENATED MODULE: ./src/domain/audit/drift/hide-external-ids.ts



const mark = '(external id)';
const key = /^sts:externalid$/i;
function hideExternalIds(text, path, secrets) {
    if (/sts:externalid/i.test(path))
        return mark;
    const hidden = hideByPlace(text);
    const known = (0,secret_values/* replaceSecrets */.Et)(hidden, secrets.filter(secret_values/* isHideable */.TF), mark);
    return (0,secret_values/* hideSecretsIn */.zV)(known, secrets);
}
function hideByPlace(text) {
    if (!/sts:externalid/i.test(text))
        return text;
    const parsed = (0,template_sections/* parseJson */.qF)(text);
    return parsed === undefined || typeof parsed === 'string'
        ? '(not shown: it names an external id)'
        : (0,json/* canonicalJson */.dj)(hideIn(parsed));
}
function hideIn(value) {
    if (Array.isArray(value))
        return value.map(hideIn);
    if (!(0,json/* isJsonObject */.OW)(value))
        return typeof value === 'string' ? hideByPlace(value) : value;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, key.test(name) ? mark : hideIn(inner)]));
}

// EXTERNAL MODULE: ./src/domain/stack-set/definition-secrets.ts
var definition_secrets = __webpack_require__(15021);
// EXTERNAL MODULE: ./src/rollout/deadline.ts
var deadline = __webpack_require__(10685);
// EXTERNAL MODULE: ./src/proving/prove-roles.ts + 1 modules
var prove_roles = __webpack_require__(88658);
;// CONCATENATED MODULE: ./src/auditing/audit-context.ts




function createAuditContext(ports, request, prove = prove_roles/* proveRoles */.y) {
    const { stackSets, clock, log, interruption } = ports;
    const runEndsAt = new Date(clock.now().getTime() + request.runTimeoutMs);
    const limits = { clock, log, runEndsAt };
    return {
        ports,
        request,
        proveRoles: prove,
        stackSet: request.stackSet,
        stackSets,
        clock,
        log,
        interruption,
        waitDeadline: (0,deadline/* createDeadline */.dU)(limits, request.operationWaitTimeoutMs),
        driftDeadline: (0,deadline/* createDeadline */.dU)(limits, request.driftTimeoutMs),
        runEndsAt,
    };
}
function findAuditSecrets({ externalId, sensitiveParameters = [] }, stackSet) {
    const secrets = (0,definition_secrets/* findDefinitionSecrets */.q)({ ...stackSet, sensitiveParameters });
    return externalId === undefined ? secrets : [...secrets, externalId];
}
function createHide(secrets) {
    return (text) => hideExternalIds(text, '', secrets);
}

// EXTERNAL MODULE: ./src/domain/account-result.ts
var account_result = __webpack_require__(5913);
// EXTERNAL MODULE: ./src/domain/advice/account-advice.ts + 1 modules
var account_advice = __webpack_require__(15597);
// EXTERNAL MODULE: ./src/domain/classify-reason.ts
var classify_reason = __webpack_require__(69669);
// EXTERNAL MODULE: ./src/domain/failure-reason.ts
var failure_reason = __webpack_require__(84351);
// EXTERNAL MODULE: ./src/domain/organization.ts
var domain_organization = __webpack_require__(66877);
// EXTERNAL MODULE: ./src/domain/stack-set/stack-set.ts
var stack_set = __webpack_require__(37263);
;// CONCATENATED MODULE: ./src/domain/audit/fingerprint.ts

function fingerprintOf({ account, region, reason, property }, seen, sha256) {
    return sha256((0,json/* canonicalJson */.dj)({ account, region, reason, property, seen }));
}

// EXTERNAL MODULE: ./src/domain/advice/aws-command.ts
var aws_command = __webpack_require__(28032);
;// CONCATENATED MODULE: ./src/domain/audit/coverage/outside-targets.ts


const severities = {
    excluded: 'medium',
    untargeted: 'medium',
    'moved-out': 'medium',
    'other-region': 'low',
    gone: 'low',
};
const causeWords = {
    excluded: 'The account is excluded, and has a stack instance',
    untargeted: 'The account is outside the targeted OUs, and has a stack instance',
    'moved-out': 'The account has moved to an OU that the stack set was not deployed to, and AWS keeps its stack instance',
    'other-region': 'There is a stack instance in a Region that is not targeted',
    gone: 'The account is no longer in the organization, and AWS keeps its stack instance',
};
function findOutsideTargets(facts) {
    const { survey, regions } = facts;
    const { instances, targets } = survey;
    const targeted = new Set(targets.targeted.map(({ id }) => id));
    const outside = instances.filter(({ accountId, region }) => !targeted.has(accountId) || !regions.includes(region));
    const kinds = new Map(targets.leftBehind.map(({ accountId, kind }) => [accountId, kind]));
    const findings = outside.flatMap((instance) => {
        const cause = findCause(facts, instance, targeted, kinds.get(instance.accountId));
        return cause === undefined ? [] : [toFinding(facts, instance, cause)];
    });
    const suspended = targets.leftBehind.filter(({ kind }) => kind === 'suspended').length;
    const skipped = `${suspended === 1 ? 'One suspended or closed account that is' : `${suspended} suspended or closed accounts that are`} not targeted still ${suspended === 1 ? 'has' : 'have'} a stack instance; AWS skips ${suspended === 1 ? 'it' : 'them'}.`;
    return {
        findings,
        notices: suspended > 0 ? [skipped] : [],
    };
}
function findCause({ excludedAccountIds }, { accountId }, targeted, left) {
    if (left === 'suspended')
        return undefined;
    if (left !== undefined)
        return left;
    if (targeted.has(accountId))
        return 'other-region';
    return excludedAccountIds.includes(accountId) ? 'excluded' : 'untargeted';
}
function toFinding(facts, instance, cause) {
    const { accountId: account, region } = instance;
    const named = { account, region, reason: 'not-covered', property: 'StackInstance' };
    return {
        ...named,
        fact: 'covered',
        severity: severities[cause],
        what: `${causeWords[cause]}${cause === 'other-region' ? '' : ` in ${region}`}.`,
        expected: 'no instance',
        actual: instance.status,
        gains: [],
        fingerprint: fingerprintOf(named, cause, facts.sha256),
        isSeenByDriftDetection: undefined,
        remedy: removeInstance(facts, instance),
    };
}
function removeInstance({ survey, stackSet }, instance) {
    const deployed = survey.stackSet?.organizationalUnitIds ?? [];
    const named = deployed.filter((id) => id === instance.organizationalUnitId);
    const targets = {
        OrganizationalUnitIds: named.length > 0 ? named : deployed,
        Accounts: [instance.accountId],
        AccountFilterType: 'INTERSECTION',
    };
    return {
        kind: 'commands',
        text: 'as the administrator, remove the instance from the stack set, which leaves the stack and its role; then delete the stack in the account, unless the role is wanted there',
        commands: [
            `aws cloudformation delete-stack-instances ${(0,aws_command/* addressStackSet */.z)(stackSet)} --deployment-targets ${(0,aws_command/* quote */.h)(JSON.stringify(targets))} --regions ${instance.region} --retain-stacks`,
        ],
    };
}

;// CONCATENATED MODULE: ./src/domain/audit/coverage/coverage.ts








function judgeCoverage(facts) {
    const { survey, regions } = facts;
    const { organization, instances, targets } = survey;
    const byKey = new Map(instances.map((instance) => [(0,stack_set/* instanceKey */.pA)(instance), instance]));
    const active = targets.targeted.filter((account) => !(0,domain_organization/* isSuspended */.eJ)(account));
    const results = active.flatMap((account) => regions.map((region) => {
        const instance = byKey.get((0,stack_set/* instanceKey */.pA)({ accountId: account.id, region }));
        return (0,account_result/* accountResult */.bL)(organization, { account, region, instance, result: undefined });
    }));
    const outside = findOutsideTargets(facts);
    const failures = new Map(facts.failedDeployments.toReversed().map((one) => [`${one.account}/${one.region}`, one]));
    const having = new Set(instances.map(({ accountId }) => accountId));
    return {
        findings: [...results.flatMap((result) => findUncovered(facts, failures, result)), ...outside.findings],
        doubts: results.flatMap(doubtUnknown),
        without: new Set(active.filter(({ id }) => !having.has(id)).map(({ id }) => id)),
        notices: [...outside.notices, ...describeHealed(facts, results)],
    };
}
function doubtUnknown({ class: accountClass, account, region, status, detailedStatus, }) {
    if (accountClass !== 'unknown')
        return [];
    const seen = [status, detailedStatus].filter((text) => text !== '').join(', ') || 'nothing';
    const why = `What CloudFormation says about the stack instance in ${region} (${seen}) leaves open whether it is up to date.`;
    return [
        {
            fact: 'covered',
            account,
            why,
            next: 'Run the audit again; if it stays so, look at the instance in the console.',
        },
    ];
}
function findUncovered(facts, failures, result) {
    const { class: accountClass, account, region } = result;
    if (accountClass === 'current' || accountClass === 'suspended' || accountClass === 'unknown')
        return [];
    const failed = failures.get((0,account_result/* resultKey */.ZH)(result));
    const known = withReason(result, failed);
    const words = describeUncovered(result, failed);
    const cause = describeCause(known);
    const named = { account, region, reason: 'not-covered', property: 'StackInstance' };
    return [
        {
            ...named,
            fact: 'covered',
            severity: coverage_severities[accountClass],
            what: facts.hide([words, cause].filter((text) => text !== '').join(' ')),
            expected: 'CURRENT',
            actual: result.status === '' ? 'no instance' : result.status,
            gains: [],
            fingerprint: fingerprintOf(named, `${accountClass} ${known.reason ?? ''}`, facts.sha256),
            isSeenByDriftDetection: undefined,
            remedy: findRemedy(facts, known),
        },
    ];
}
const coverage_severities = {
    missing: 'high',
    failed: 'high',
    inoperable: 'high',
    cancelled: 'medium',
    outdated: 'medium',
};
function describeUncovered({ class: accountClass, region }, failed) {
    switch (accountClass) {
        case 'missing':
            return failed === undefined
                ? `There is no stack instance in ${region}.`
                : `There is no stack instance in ${region}: ${describeOperation(failed)} failed there.`;
        case 'failed':
            return `The stack instance in ${region} does not have the present version: ${failed === undefined ? 'its last operation' : describeOperation(failed)} failed there.`;
        case 'cancelled':
            return `The stack instance in ${region} does not have the present version: its last operation did not begin there.`;
        case 'inoperable':
            return `The stack instance in ${region} is INOPERABLE: AWS leaves it out of every update.`;
        case 'outdated':
        case 'unknown':
        case 'suspended':
        case 'current':
            return `The stack instance in ${region} is OUTDATED: it does not have the present version.`;
    }
}
function describeOperation({ operation: { id, action, endedAt, createdAt } }) {
    const day = (endedAt ?? createdAt).toISOString().slice(0, 16).replace('T', ' ');
    return `an operation that neither this action nor Terraform started, such as an automatic deployment (${action} ${id}, ${day} UTC),`;
}
function withReason(result, failed) {
    const statusReason = result.statusReason === '' ? (failed?.statusReason ?? '') : result.statusReason;
    return { ...result, statusReason, reason: statusReason === '' ? undefined : (0,classify_reason/* classifyAccountReason */.E)(statusReason) };
}
function describeCause({ reason, statusReason }) {
    if (statusReason === '')
        return '';
    const known = reason === undefined || reason === 'unknown' ? '' : `Cause: ${failure_reason/* accountExplanations */._G[reason].cause}. `;
    return `${known}AWS says: ${statusReason}`;
}
const healed = new Set([
    'throttled',
    'aws-internal',
    'tolerance-exceeded',
    'operation-stopped',
]);
function findRemedy(place, result) {
    const isHealed = result.reason === undefined || healed.has(result.reason);
    if (isHealed && result.class !== 'inoperable')
        return { kind: 'apply' };
    const step = (0,account_advice/* adviseAccount */.a)(result, place);
    if (step === undefined)
        return { kind: 'apply' };
    if (step.command === undefined)
        return { kind: 'advice', text: step.text };
    return { kind: 'commands', text: step.text, commands: [step.command] };
}
function describeHealed({ failedDeployments }, results) {
    const current = new Set(results.filter((one) => one.class === 'current').map(({ account }) => account));
    const over = [...new Set(failedDeployments.map(({ account }) => account))].filter((account) => current.has(account));
    if (over.length === 0)
        return [];
    const named = over.slice(0, 5).join(', ');
    const more = over.length > 5 ? ` and ${over.length - 5} more` : '';
    return [
        `Since the previous audit, operations that neither this action nor Terraform started have failed in ${named}${more}; the role is up to date there now.`,
    ];
}

// EXTERNAL MODULE: ./src/domain/audit/fact.ts
var fact = __webpack_require__(61576);
// EXTERNAL MODULE: ./src/domain/audit/finding.ts
var finding = __webpack_require__(51197);
;// CONCATENATED MODULE: ./src/domain/audit/audited-accounts.ts



function listAuditedAccounts({ organization, targeted, states, findings, }) {
    const targetedIds = new Set(targeted.map(({ id }) => id));
    const others = new Set(findings.map(({ account }) => account).filter((account) => !targetedIds.has(account)));
    const accounts = [
        ...targeted.map(({ id }) => describe(organization, id, true, states)),
        ...[...others].map((id) => describe(organization, id, false, states)),
    ];
    const worst = new Map();
    for (const { account, severity } of findings) {
        worst.set(account, Math.min(worst.get(account) ?? Infinity, finding/* severities */.g.indexOf(severity)));
    }
    const rank = ({ account, facts }) => worst.get(account) ?? rankOf(facts);
    return accounts.sort((a, b) => rank(a) - rank(b) || a.account.localeCompare(b.account));
}
function describe(organization, id, isTargeted, states) {
    const account = organization.accounts.get(id);
    const isSkipped = account !== undefined && (0,domain_organization/* isSuspended */.eJ)(account);
    const unitId = account?.organizationalUnitId ?? '';
    return {
        account: id,
        name: account?.name ?? '',
        organizationalUnitId: unitId,
        organizationalUnitPath: unitId === '' ? '' : (0,domain_organization/* organizationalUnitPath */.mP)(organization, unitId),
        isTargeted,
        isSuspended: isSkipped,
        facts: isSkipped ? noneAsked : statesOf(states, id),
    };
}
const noneAsked = {
    covered: 'not-asked',
    undrifted: 'not-asked',
    role: 'not-asked',
    assumable: 'not-asked',
};
function statesOf(states, account) {
    const entries = fact/* auditFacts */.B.map((fact) => [fact, states[fact].get(account) ?? 'not-asked']);
    return Object.fromEntries(entries);
}
function rankOf(facts) {
    const values = Object.values(facts);
    if (values.includes('violated'))
        return finding/* severities */.g.length - 1;
    if (values.includes('unproven'))
        return finding/* severities */.g.length;
    return values.includes('proven') ? finding/* severities */.g.length + 1 : finding/* severities */.g.length + 2;
}
function sortFindings(findings) {
    const rank = ({ severity, isNew }) => finding/* severities */.g.indexOf(severity) * 2 + (isNew ? 0 : 1);
    return findings.toSorted((a, b) => rank(a) - rank(b) || a.account.localeCompare(b.account) || a.property.localeCompare(b.property));
}

;// CONCATENATED MODULE: ./src/domain/audit/history/history.ts
function compareWithPrevious(facts) {
    const { previous, findings, startedAt } = facts;
    const before = new Map((previous?.findings ?? []).map((finding) => [keyOf(finding), finding]));
    const reported = findings.map((finding) => {
        const known = before.get(keyOf(finding));
        const isSame = known?.fingerprint === finding.fingerprint;
        return { ...finding, isNew: previous !== undefined && !isSame, since: isSame ? known.since : startedAt };
    });
    const present = new Set(findings.map(keyOf));
    const elsewhere = new Set(findings.map(otherReadingOf));
    const isThere = (finding) => present.has(keyOf(finding)) || elsewhere.has(readingKeyOf(finding));
    const gone = [...before.values()].filter((finding) => !isThere(finding));
    const vague = findings.filter(({ fact, property }) => fact === 'undrifted' && property === 'StackInstance');
    const doubted = new Set([...facts.doubts, ...vague].map(({ account, fact }) => `${account} ${fact}`));
    const fates = gone.map((finding) => ({ finding, fate: judgeGone(facts, doubted, finding) }));
    const having = (fate) => fates.filter((one) => one.fate === fate).map(({ finding }) => finding);
    return {
        findings: reported,
        fixed: having('fixed').map(toFixed),
        carried: having('carried').map(toFixed),
        kept: [...having('carried'), ...having('not-asked')],
    };
}
function keyOf({ account, region, fact, property }) {
    return [account, region, fact, property].join(' ');
}
const otherReadings = { role: 'undrifted', undrifted: 'role' };
function readingKeyOf({ account, fact, property }) {
    return [account, fact, property].join(' ');
}
function otherReadingOf({ account, fact, property }) {
    return readingKeyOf({ account, fact: otherReadings[fact] ?? fact, property });
}
function judgeGone({ factsAsked, statesOf }, doubted, { account, fact }) {
    if (!factsAsked.includes(fact))
        return 'not-asked';
    const state = statesOf(account)?.[fact];
    if (doubted.has(`${account} ${fact}`) || state === 'unproven')
        return 'carried';
    if (state === 'proven' || state === 'violated')
        return 'fixed';
    return fact === 'covered' ? 'fixed' : 'dropped';
}
function toFixed({ account, property, what, since }) {
    return { account, property, what, since };
}
function keepRoles(previous, read, accounts) {
    const known = [...accounts].flatMap((account) => {
        const role = read.get(account) ?? previous?.roles[account];
        return role === undefined ? [] : [[account, role]];
    });
    return Object.fromEntries(known);
}

;// CONCATENATED MODULE: ./src/domain/audit/history/ignoring.ts
function applyIgnores({ findings, doubts, entries, now }) {
    const today = now.toISOString().slice(0, 10);
    const counted = [];
    const ignored = [];
    for (const finding of findings) {
        const [entry] = entries.filter((one) => covers(one, finding)).toSorted((a, b) => b.until.localeCompare(a.until));
        if (entry === undefined)
            counted.push(finding);
        else if (entry.until >= today)
            ignored.push({ finding, entry });
        else
            counted.push({
                ...finding,
                what: `${finding.what} Accepted until ${entry.until}, which has passed (${entry.reason}).`,
            });
    }
    const unused = entries.filter((entry) => !findings.some((finding) => covers(entry, finding)) && isLookedAt(entry, doubts));
    return { findings: counted, ignored, notices: unused.map((entry) => describeUnused(entry, today)) };
}
function covers({ account, property }, finding) {
    if (account !== '*' && account !== finding.account)
        return false;
    return property.endsWith('*') ? finding.property.startsWith(property.slice(0, -1)) : property === finding.property;
}
function isLookedAt({ account }, doubts) {
    return !doubts.some((doubt) => account === '*' || doubt.account === account);
}
function describeUnused({ account, property, until }, today) {
    const line = `\`ignore-findings\`: \`${account} ${property}\``;
    return until < today
        ? `${line} ran out on ${until} and matches no finding any more: remove the line.`
        : `${line} matches no finding: remove the line, unless what it accepts only comes and goes.`;
}

;// CONCATENATED MODULE: ./src/domain/audit/judge-audit.ts

function judgeAudit(facts) {
    if (facts.isInterrupted)
        return { outcome: 'interrupted', failureReason: undefined };
    if (facts.findings > 0)
        return { outcome: 'findings', failureReason: 'role-not-proven' };
    if (facts.hasDriftTimedOut)
        return { outcome: 'unproven', failureReason: 'drift-timeout' };
    if (facts.doubts > 0 || facts.accountsTotal === 0)
        return { outcome: 'unproven', failureReason: 'role-not-proven' };
    return { outcome: 'proven', failureReason: undefined };
}
function countFacts(accounts) {
    const judged = accounts.filter(({ isTargeted }) => isTargeted);
    const countOf = (fact, state) => judged.filter(({ facts }) => facts[fact] === state).length;
    const entries = fact/* auditFacts */.B.map((fact) => [
        fact,
        { proven: countOf(fact, 'proven'), violated: countOf(fact, 'violated'), unproven: countOf(fact, 'unproven') },
    ]);
    return Object.fromEntries(entries);
}
function isProvenIn({ facts }, asked) {
    return asked.every((fact) => facts[fact] === 'proven');
}

// EXTERNAL MODULE: ./src/domain/quantity.ts
var quantity = __webpack_require__(31187);
;// CONCATENATED MODULE: ./src/domain/audit/drift/drift-property.ts


function nameDriftedProperty({ templateBody, roleName }, resource, difference) {
    const [kind = 'Properties', index] = difference.path.split('/').slice(1).map(unescapePointer);
    const isWhole = difference.path.split('/').length <= 3;
    const entry = index === undefined ? undefined : findEntry(templateBody, resource, kind, index, difference, isWhole);
    const own = `${kind}${entry === undefined ? '' : `/${withoutBlanks(entry)}`}`;
    const isAudited = resource.resourceType === 'AWS::IAM::Role' && isOfRole(resource, roleName);
    const subject = resource.physicalId === '' ? resource.logicalId : resource.physicalId;
    return {
        property: isAudited ? own : `${withoutBlanks(lastPart(subject))}:${own}`,
        kind,
        words: `${describeProperty(kind, entry)}${isAudited ? '' : ` of ${subject}`}`,
        change: changeOf(difference, kind, isWhole),
        difference,
    };
}
function isOfRole({ physicalId, logicalId }, roleName) {
    return physicalId === roleName || (physicalId === '' && /role/i.test(logicalId));
}
function changeOf({ type }, kind, isWhole) {
    if (!isWhole || (kind !== 'Policies' && kind !== 'ManagedPolicyArns' && kind !== 'Tags'))
        return 'changed';
    return type === 'ADD' ? 'added' : type === 'REMOVE' ? 'removed' : 'changed';
}
const nameMembers = { Policies: 'PolicyName', Tags: 'Key' };
function findEntry(templateBody, { logicalId }, kind, index, { expected, actual }, isWhole) {
    if (kind === 'ManagedPolicyArns')
        return [expected, actual].map(lastPart).find((name) => name !== '' && name !== 'null') ?? index;
    const member = nameMembers[kind];
    if (member === undefined)
        return undefined;
    const inValue = isWhole ? [actual, expected].map((text) => nameIn((0,template_sections/* parseJson */.qF)(text), member)) : [];
    return (inValue.find((name) => name !== undefined) ??
        nameInTemplate(templateBody, logicalId, [kind, index, member]) ??
        index);
}
function nameIn(value, member) {
    const name = (0,json/* isJsonObject */.OW)(value) ? value[member] : undefined;
    return typeof name === 'string' && name !== '' ? name : undefined;
}
function nameInTemplate(templateBody, logicalId, [kind, index, member]) {
    const resources = (0,template_sections/* parseTemplate */.QC)(templateBody)?.resources;
    const resource = resources?.[logicalId];
    const properties = (0,json/* isJsonObject */.OW)(resource) ? resource['Properties'] : undefined;
    const list = (0,json/* isJsonObject */.OW)(properties) ? properties[kind] : undefined;
    if (!Array.isArray(list))
        return undefined;
    const until = list.slice(0, Number(index) + 1);
    const names = until.map((entry) => nameIn(entry, member));
    return names.includes(undefined) ? undefined : names.at(Number(index));
}
function describeProperty(kind, entry) {
    switch (kind) {
        case 'AssumeRolePolicyDocument':
            return 'the trust policy';
        case 'Policies':
            return entry === undefined ? 'the inline policies' : `the inline policy ${entry}`;
        case 'ManagedPolicyArns':
            return entry === undefined ? 'the managed policies' : `the managed policy ${entry}`;
        case 'PermissionsBoundary':
            return 'the permissions boundary';
        case 'MaxSessionDuration':
            return 'the session length';
        case 'Tags':
            return entry === undefined ? 'the tags' : `the tag ${entry}`;
        default:
            return `the property ${kind}`;
    }
}
function lastPart(text) {
    const plain = (0,template_sections/* parseJson */.qF)(text);
    return (typeof plain === 'string' ? plain : text).split('/').at(-1) ?? '';
}
function withoutBlanks(text) {
    return text.replaceAll(/\s+/g, '_');
}
function unescapePointer(part) {
    return part.replaceAll('~1', '/').replaceAll('~0', '~');
}

;// CONCATENATED MODULE: ./src/domain/audit/drift/drift-findings.ts




function findDrift(facts, { place, resources, why }) {
    const found = (resources ?? []).flatMap((resource) => findInResource(facts, place, resource));
    if (found.length > 0)
        return found;
    const unread = `CloudFormation’s drift detection found the stack changed. What differs is not known. ${why}`.trimEnd();
    return [
        drift_findings_toFinding(facts, place, {
            reason: 'drifted',
            property: 'StackInstance',
            severity: 'high',
            what: unread,
            expected: 'IN_SYNC',
            actual: 'DRIFTED',
        }),
    ];
}
function findInResource(facts, place, resource) {
    const { status, resourceType, logicalId } = resource;
    if (status === 'DELETED')
        return [findDeleted(facts, place, resource)];
    if (status !== 'MODIFIED')
        return [];
    const named = resource.differences.map((difference) => nameDriftedProperty(facts, resource, difference));
    const groups = [...Map.groupBy(named, ({ property }) => property)];
    if (groups.length > 0)
        return groups.map(([, parts]) => findModified(facts, place, parts));
    return [
        drift_findings_toFinding(facts, place, {
            reason: 'drifted',
            property: subjectOf(facts, resource, 'Properties'),
            severity: 'high',
            what: `CloudFormation’s drift detection found the ${shortType(resourceType)} ${logicalId} changed, and does not say in which property.`,
            expected: '',
            actual: 'MODIFIED',
        }),
    ];
}
function findDeleted(facts, place, resource) {
    const { resourceType, physicalId, logicalId } = resource;
    const isRole = resourceType === 'AWS::IAM::Role';
    const name = physicalId === '' ? logicalId : physicalId;
    const what = isRole
        ? `The role ${name} is deleted: CloudFormation’s stack has it, and the account does not.`
        : `The ${shortType(resourceType)} ${name} is deleted: CloudFormation’s stack has it, and the account does not.`;
    return drift_findings_toFinding(facts, place, {
        reason: isRole ? 'role-missing' : 'drifted',
        property: subjectOf(facts, resource, isRole ? 'Role' : 'Resource'),
        severity: 'high',
        what,
        expected: name,
        actual: 'no such resource',
    });
}
function subjectOf(facts, resource, property) {
    const difference = { path: `/${property}`, expected: '', actual: '', type: 'NOT_EQUAL' };
    return nameDriftedProperty(facts, resource, difference).property;
}
function findModified(facts, place, parts) {
    const [first] = parts;
    const hide = ({ path }, text) => hideExternalIds(text, path, facts.secrets);
    const expected = parts.map(({ difference }) => hide(difference, difference.expected)).filter(isShown);
    const actual = parts.map(({ difference }) => hide(difference, difference.actual)).filter(isShown);
    return drift_findings_toFinding(facts, place, {
        reason: 'drifted',
        property: first.property,
        severity: severityOf(first),
        what: `CloudFormation’s drift detection found ${first.words} ${changeWords[first.change]}.`,
        expected: (0,quantity/* firstOf */.Ku)(expected.map(shorten), 3, '; '),
        actual: (0,quantity/* firstOf */.Ku)(actual.map(shorten), 3, '; '),
    }, actual.join('\n'));
}
const changeWords = {
    added: 'added by hand',
    removed: 'removed',
    changed: 'changed',
};
function isShown(text) {
    return text !== '' && text !== 'null';
}
const mostShown = 300;
function shorten(text) {
    return text.length <= mostShown ? text : `${text.slice(0, mostShown).toWellFormed()}…`;
}
function severityOf({ kind, change }) {
    switch (kind) {
        case 'AssumeRolePolicyDocument':
        case 'PermissionsBoundary':
            return 'high';
        case 'Policies':
        case 'ManagedPolicyArns':
            return change === 'removed' ? 'medium' : 'high';
        case 'MaxSessionDuration':
        case 'Tags':
        case 'Description':
            return 'low';
        default:
            return 'medium';
    }
}
function shortType(resourceType) {
    return resourceType
        .replace(/^AWS::IAM::/, '')
        .replace(/([a-z])([A-Z])/g, '$1 $2')
        .toLowerCase();
}
function drift_findings_toFinding({ sha256 }, place, parts, seen = parts.actual) {
    const named = { account: place.accountId, region: place.region, reason: parts.reason, property: parts.property };
    return {
        ...parts,
        ...named,
        fact: 'undrifted',
        gains: [],
        fingerprint: fingerprintOf(named, seen, sha256),
        isSeenByDriftDetection: true,
        remedy: {
            kind: 'advice',
            text: 'find out in CloudTrail who changed it, then change it back, or run apply with the next version of the template',
        },
    };
}

;// CONCATENATED MODULE: ./src/domain/audit/fact-answer.ts
function judgeFact(fact, accounts, { findings, doubts }) {
    const violated = new Set(findings.filter((finding) => finding.fact === fact).map(({ account }) => account));
    const unproven = new Set(doubts.filter((doubt) => doubt.fact === fact).map(({ account }) => account));
    const stateOf = (account) => {
        if (violated.has(account))
            return 'violated';
        return unproven.has(account) ? 'unproven' : 'proven';
    };
    return new Map([...accounts].map((account) => [account, stateOf(account)]));
}

;// CONCATENATED MODULE: ./src/domain/audit/management-role.ts
function judgeManagementRole(id, proof) {
    const beyond = `The management account ${id}, which a service-managed stack set never reaches`;
    if (proof === undefined)
        return { findings: [], notice: `${beyond}, was not looked at.` };
    const isAssumed = proof.role !== 'unproven' && !proof.findings.some(isAbsence);
    if (!isAssumed) {
        const why = 'its role could not be assumed and read, or it has none';
        return { findings: [], notice: `${beyond}: ${why}. Look there by hand if the bootstrap has made one.` };
    }
    const findings = proof.findings.filter(({ property }) => !property.startsWith('Tags/'));
    if (findings.length > 0)
        return { findings, notice: undefined };
    const { doubts } = proof;
    const notice = doubts.length > 0
        ? `${beyond}: ${doubts.map(({ why }) => why).join(' ')}`
        : `${beyond}, has the same role: it was looked at as well.`;
    return { findings, notice };
}
function isAbsence({ reason }) {
    return reason === 'not-assumable' || reason === 'role-missing';
}

;// CONCATENATED MODULE: ./src/domain/audit/meanwhile.ts
const next = 'Run the audit again when no other operation works on the stack set.';
function withdrawUncertain({ findings, doubts }, meanwhile, scope) {
    if (meanwhile.kind === 'nothing')
        return { findings, doubts };
    const isUncertain = (finding) => finding.reason !== 'assumable-without-external-id' &&
        (meanwhile.kind === 'everything' || meanwhile.accounts.has(finding.account));
    const withdrawn = findings.filter(isUncertain);
    const { why } = meanwhile;
    const raised = meanwhile.kind === 'everything'
        ? scope.factsAsked.flatMap((fact) => scope.accounts.map((account) => ({ fact, account, why, next })))
        : withdrawn.map(({ fact, account }) => ({ fact, account, why, next }));
    const known = new Set(doubts.map(meanwhile_keyOf));
    const fresh = [...new Map(raised.map((doubt) => [meanwhile_keyOf(doubt), doubt])).values()].filter((one) => !known.has(meanwhile_keyOf(one)));
    return { findings: findings.filter((finding) => !isUncertain(finding)), doubts: [...doubts, ...fresh] };
}
function meanwhile_keyOf({ fact, account }) {
    return `${fact} ${account}`;
}

;// CONCATENATED MODULE: ./src/domain/audit/drift/merge-findings.ts
function mergeFindings(drift, roles) {
    const byAccount = Map.groupBy(drift, ({ account }) => account);
    const accounts = new Set([...roles.keys(), ...byAccount.keys()]);
    return [...accounts].flatMap((account) => mergeAccount(byAccount.get(account) ?? [], roles.get(account)));
}
function mergeAccount(drift, word) {
    if (word === undefined)
        return drift;
    const isMissing = (finding) => finding.reason === 'role-missing' && finding.property === 'Role';
    const isGone = drift.some(isMissing) && word.role !== 'proven';
    const own = word.findings.filter(({ reason }) => !isGone || reason !== 'not-assumable');
    const properties = new Set(own.map(({ property }) => property));
    const isRead = word.role === 'proven' || word.role === 'violated';
    const rest = drift.filter((finding) => !properties.has(finding.property));
    return [...own, ...rest.map((finding) => (isRead && isOfRead(finding) ? disprove(finding) : finding))];
}
function isOfRead({ property }) {
    return property !== 'StackInstance' && !property.includes(':');
}
function disprove(finding) {
    return {
        ...finding,
        severity: 'low',
        what: `${finding.what} IAM has it as the template says now: it was put right after the detection, or CloudFormation only reads it differently.`,
        remedy: {
            kind: 'advice',
            text: 'look again after the next detection; if it is still found then, accept it with `ignore-findings`',
        },
    };
}

// EXTERNAL MODULE: ./src/domain/audit/role/expected-role.ts
var expected_role = __webpack_require__(16510);
// EXTERNAL MODULE: ./src/domain/attempt.ts
var attempt = __webpack_require__(38505);
// EXTERNAL MODULE: ./src/auditing/iam-knowledge.ts
var iam_knowledge = __webpack_require__(37365);
;// CONCATENATED MODULE: ./src/auditing/prove-accounts.ts




const nothingProven = { proofs: new Map(), management: undefined };
function listRoleFacts(facts) {
    return facts.filter((fact) => fact === 'role' || fact === 'assumable');
}
async function proveAccounts(context, stock, { previous, since, without, }) {
    const { ports, request, runEndsAt, proveRoles } = context;
    const facts = listRoleFacts(request.facts);
    if (facts.length === 0)
        return { ...nothingProven, failure: undefined, notices: [] };
    const { stackSet, organization } = stock;
    const { templateBody, parameters } = stackSet;
    const definition = { templateBody, parameters };
    const iam = await (0,attempt/* attempt */.C)(() => (0,iam_knowledge/* readIamKnowledge */.A)(ports, definition, request.targets.regions));
    const notices = describeUnseen(definition, ports.partition);
    if (iam.kind === 'failed')
        return { ...nothingProven, failure: iam.error.message, notices };
    const { roleName, rolePath, externalId } = request;
    const proof = {
        definition,
        tags: stackSet.tags,
        partition: ports.partition,
        roleName,
        rolePath,
        externalId,
        facts,
        iam: iam.value,
        organization,
        callerAccountId: ports.accountRoles.callerAccountId,
    };
    const targets = listTargets(stock, request.targets.regions, previous, since);
    const asked = request.facts.includes('covered') ? targets.filter(({ account }) => !without.has(account)) : targets;
    const management = targetOfManagement(stock, request.targets.regions);
    const proofs = await (0,attempt/* attempt */.C)(() => proveRoles(ports, proof, [...asked, management], { endsAt: runEndsAt, patienceMs: 0 }));
    if (proofs.kind === 'failed')
        return { ...nothingProven, failure: proofs.error.message, notices };
    const accounts = [...proofs.value].filter(([account]) => account !== management.account);
    return {
        proofs: new Map(accounts),
        management: proofs.value.get(management.account),
        failure: undefined,
        notices,
    };
}
function describeUnseen(definition, partition) {
    const unseen = (0,expected_role/* listUnseen */.PT)(definition, { partition });
    if (unseen.length === 0)
        return [];
    return [`What the template gives to ${unseen.join(', ')} is not looked at: an audit reads roles that it names.`];
}
function targetOfManagement({ organization }, regions) {
    const account = organization.managementAccountId;
    return { account, region: regions[0] ?? '', stackId: undefined, recorded: undefined, operations: [] };
}
function listTargets({ targets, instances }, regions, previous, { windowsOf }) {
    const byAccount = Map.groupBy(instances, ({ accountId }) => accountId);
    return targets.targeted
        .filter((account) => !(0,domain_organization/* isSuspended */.eJ)(account))
        .map(({ id }) => {
        const own = byAccount.get(id) ?? [];
        const first = regions.map((region) => own.find((one) => one.region === region)).find((one) => one !== undefined);
        return {
            account: id,
            region: first?.region ?? regions[0] ?? '',
            stackId: first?.stackId,
            recorded: previous?.roles[id],
            operations: windowsOf(id),
        };
    });
}

;// CONCATENATED MODULE: ./src/domain/audit/drift/drift-answer.ts


function judgeDrift(survey, regions, evidence) {
    const instances = listAudited(survey, regions);
    const keys = new Set(instances.map(stack_set/* instanceKey */.pA));
    const drifted = evidence.statuses.filter((one) => keys.has((0,stack_set/* instanceKey */.pA)(one)) && isOfDetection(one, evidence));
    const known = new Set(drifted.map(stack_set/* instanceKey */.pA));
    const index = indexEvidence(evidence, survey.instances.length);
    const reasons = instances
        .filter((instance) => !known.has((0,stack_set/* instanceKey */.pA)(instance)))
        .map((instance) => [instance, whyUnchecked(instance, index)]);
    const unchecked = reasons.filter((entry) => entry[1] !== undefined);
    return {
        drifted,
        unchecked: new Map(unchecked.map(([{ accountId }, why]) => [accountId, why])),
        checked: instances.length - unchecked.length,
        total: instances.length,
    };
}
function listAudited({ organization, targets, instances }, regions) {
    const active = new Set(targets.targeted.filter((account) => !(0,domain_organization/* isSuspended */.eJ)(account)).map(({ id }) => id));
    return instances.filter(({ accountId, region }) => active.has(accountId) && organization.accounts.has(accountId) && regions.includes(region));
}
function isOfDetection({ status, checkedAt }, { operation }) {
    if (status !== 'DRIFTED')
        return false;
    return operation === undefined || checkedAt === undefined || checkedAt >= operation.createdAt;
}
function indexEvidence(evidence, instances) {
    const { statuses, results, summary, missing } = evidence;
    const isAll = results === undefined && isWhole(summary, instances);
    const unlisted = 'AWS no longer lists which accounts its last drift detection has checked.';
    const behind = isBehind(evidence) ? 'AWS counts more changed stacks than it lists.' : undefined;
    return {
        statuses: new Map(statuses.map((status) => [(0,stack_set/* instanceKey */.pA)(status), status])),
        results: new Map((results ?? []).map((result) => [(0,stack_set/* instanceKey */.pA)(result), result])),
        general: missing ?? (results === undefined && !isAll ? unlisted : behind),
        isWhole: isAll,
        isNewer: ({ driftCheckedAt }) => evidence.isEarlier &&
            (driftCheckedAt === undefined ||
                (evidence.operation !== undefined && driftCheckedAt < evidence.operation.createdAt)),
    };
}
function whyUnchecked(instance, index) {
    const { region } = instance;
    const key = (0,stack_set/* instanceKey */.pA)(instance);
    const status = index.statuses.get(key);
    if (status?.status === 'DRIFTED')
        return `The drift detection did not reach the stack in ${region}; an earlier one had found it changed.`;
    if (status?.status === 'UNKNOWN' || status?.status === 'NOT_CHECKED')
        return `CloudFormation says ${status.status} about the stack in ${region}.`;
    if (index.general !== undefined)
        return index.general;
    const newer = `AWS does not say that the last drift detection has checked the stack that is in ${region} now.`;
    if (index.isWhole)
        return index.isNewer(instance) ? newer : undefined;
    const result = index.results.get(key);
    switch (result?.status) {
        case 'SUCCEEDED':
            return index.isNewer(instance) ? newer : undefined;
        case 'FAILED':
            return `CloudFormation could not check the stack in ${region}: ${(result.statusReason ?? 'AWS gives no reason').replace(/\.$/, '')}.`;
        case 'CANCELLED':
        case 'PENDING':
        case 'RUNNING':
            return `The drift detection ended before the stack in ${region} was checked.`;
        case 'UNKNOWN':
        case undefined:
            return `The drift detection has no result for the stack in ${region}.`;
    }
}
function isWhole(summary, instances) {
    if (summary?.detectionStatus !== 'COMPLETED')
        return false;
    return summary.failed === 0 && summary.inProgress === 0 && summary.total === instances;
}
function isBehind({ statuses, summary, operation }) {
    if (summary?.checkedAt === undefined || operation === undefined || summary.checkedAt < operation.createdAt)
        return false;
    return statuses.filter(({ status }) => status === 'DRIFTED').length < summary.drifted;
}

// EXTERNAL MODULE: ./src/domain/stack-set/operation.ts
var stack_set_operation = __webpack_require__(43863);
;// CONCATENATED MODULE: ./src/domain/audit/drift/drift-operation-id.ts

const prefix = 'stackset-role-action-drift';
function newDriftOperationId(known, { runId, runAttempt }) {
    const own = `${prefix}-${runId}-${runAttempt}-`;
    const used = known.filter(({ id }) => id.startsWith(own)).map(({ id }) => Number(id.slice(own.length)));
    return `${own}${Math.max(0, ...used.filter(Number.isSafeInteger)) + 1}`;
}
function findDetectionInFlight(operations) {
    return operations.find(({ id, action, status }) => action === 'DETECT_DRIFT' && (0,stack_set_operation/* isInFlight */.wn)(status) && id.startsWith(`${prefix}-`));
}
function findLastDetection(operations) {
    return operations.find(({ action, status }) => action === 'DETECT_DRIFT' && !(0,stack_set_operation/* isInFlight */.wn)(status));
}

// EXTERNAL MODULE: ./src/domain/user-error.ts
var user_error = __webpack_require__(4758);
// EXTERNAL MODULE: ./src/rollout/follow.ts
var follow = __webpack_require__(81644);
// EXTERNAL MODULE: ./src/rollout/wait.ts
var wait = __webpack_require__(88960);
// EXTERNAL MODULE: ./src/domain/stack-set/settlement.ts
var settlement = __webpack_require__(48859);
// EXTERNAL MODULE: ./src/planning/survey.ts
var planning_survey = __webpack_require__(93587);
;// CONCATENATED MODULE: ./src/auditing/take-stock.ts





async function takeStock(context) {
    const { ports, request, stackSets } = context;
    const ref = request.stackSet;
    if ((await stackSets.find(ref)) === undefined)
        throw notFound(context);
    await waitForOthers(context);
    const found = await stackSets.find(ref);
    const survey = await (0,planning_survey/* takeSurvey */.y)(ports, {
        stackSet: ref,
        targets: request.targets,
        autoDeployment: found?.autoDeployment ?? { enabled: false, retainStacksOnAccountRemoval: false },
    });
    if (survey.stackSet === undefined)
        throw notFound(context);
    return { ...survey, stackSet: survey.stackSet };
}
async function waitForOthers(context) {
    const { clock, stackSets, stackSet, interruption } = context;
    const inFlight = (await (0,wait/* readInFlight */.Ub)(context)).filter(changesAccounts);
    const idle = await (0,wait/* waitUntilIdle */.yb)(context, context.waitDeadline(), inFlight);
    if (idle.kind !== 'idle')
        throw notIdle(context, idle.operation, idle.kind);
    const ended = [...idle.waitedFor, ...(await stackSets.listRecentOperations(stackSet))].filter(changesAccounts);
    const lastEndMs = Math.max(0, ...ended.map(stack_set_operation/* operationEndMs */.jS).filter(Number.isFinite));
    const leftMs = Math.min(settlement/* listLagMs */.b, lastEndMs + settlement/* listLagMs */.b - clock.now().getTime());
    if (leftMs > 0 && !interruption.requested.aborted)
        await clock.sleep(leftMs);
}
function changesAccounts({ action }) {
    return action !== 'DETECT_DRIFT';
}
function notFound({ request: { stackSet } }) {
    return new user_error/* UserError */.yo({
        code: 'invalid-input',
        what: `stack-set-name: AWS has no stack set ${stackSet.name} in ${stackSet.region}, as ${stackSet.callAs} sees it.`,
        why: 'An audit looks at what is rolled out.',
        next: 'Correct `stack-set-name`, `aws-region` or `call-as`, or run apply first.',
    });
}
function notIdle({ stackSet }, { id, action }, kind) {
    const what = `Operation ${id} (${action}) on stack set ${stackSet.name} is still in progress.`;
    return new user_error/* UserError */.yo({
        code: 'operation-wait-timeout',
        what,
        why: kind === 'interrupted' ? 'The run was asked to end.' : 'While it runs, no account can be judged.',
        next: 'Find out why that operation takes so long, then run the audit again.',
        operationId: id,
    });
}

;// CONCATENATED MODULE: ./src/auditing/detect-drift.ts







const mostRounds = 5;
const roundPauseMs = 5_000;
const stopPatienceMs = 5 * 60_000;
const shortestPatienceMs = 30_000;
const logEveryMs = 60_000;
async function runDetection(context, stock) {
    const { stackSet, clock, log } = context;
    for (let round = 1;; round += 1) {
        const inFlight = await (0,wait/* readInFlight */.Ub)(context);
        const attached = findDetectionInFlight(inFlight);
        if (attached !== undefined) {
            log.info(`Attaching to drift detection ${attached.id}, which an earlier run has started.`);
            return detect_drift_follow(context, attached, false);
        }
        const idle = await (0,wait/* waitUntilIdle */.yb)(context, context.waitDeadline(), inFlight);
        if (idle.kind !== 'idle')
            return { kind: 'failed', error: notIdle(context, idle.operation, idle.kind) };
        const started = await (0,attempt/* attempt */.C)(() => start(context, stock));
        if (started.kind === 'done')
            return detect_drift_follow(context, started.value, true);
        const isPreempted = started.error.code === 'operation-in-progress';
        if (!isPreempted || round === mostRounds)
            return { kind: 'failed', error: started.error };
        log.info(`Another operation on stack set ${stackSet.name} came first: waiting for it.`);
        await clock.sleep(roundPauseMs);
    }
}
async function start(context, stock) {
    const { ports, stackSets, stackSet, clock, log, interruption } = context;
    const known = await stackSets.listRecentOperations(stackSet);
    if (interruption.requested.aborted)
        throw new user_error/* UserError */.yo({ code: 'unknown', what: 'The run was asked to end before the detection began.' });
    const operationId = newDriftOperationId([...known, ...stock.operations], ports.run);
    const id = await stackSets.detectDrift(stackSet, {
        operationId,
        failureTolerancePercentage: 100,
        maxConcurrentPercentage: 100,
    });
    const { length } = stock.instances;
    log.info(`Drift detection ${id} of ${(0,quantity/* countOf */.pq)(length, 'stack instance')} has begun: roughly ${estimate(length)}.`);
    return {
        id,
        action: 'DETECT_DRIFT',
        status: 'RUNNING',
        createdAt: clock.now(),
        endedAt: undefined,
        preferences: { failureTolerancePercentage: 100, maxConcurrentPercentage: 100 },
        failedInstances: undefined,
        statusReason: undefined,
    };
}
function estimate(instances) {
    return (0,quantity/* renderRoughDuration */.sk)(Math.max(1, Math.ceil(instances / 100)) * 40_000);
}
async function detect_drift_follow(context, detection, isOwn) {
    const followed = await (0,follow/* followOperation */.D)(context, detection, context.driftDeadline(), logWatcher(context));
    switch (followed.kind) {
        case 'ended':
            return { kind: 'ended', operation: followed.operation, isStopped: false, hasTimedOut: false };
        case 'lost':
            return { kind: 'failed', error: followed.error };
        case 'interrupted':
            return endEarly(context, followed, isOwn);
        case 'timed-out':
            context.log.warning(`Drift detection ${detection.id} did not end within drift-timeout.`);
            return endEarly(context, followed, isOwn);
    }
}
async function endEarly(context, { kind, operation }, isOwn) {
    const hasTimedOut = kind === 'timed-out';
    const { stackSets, stackSet, log, clock, runEndsAt } = context;
    if (!isOwn)
        return { kind: 'ended', operation, isStopped: false, hasTimedOut };
    const stopped = await (0,attempt/* attempt */.C)(() => stackSets.stopOperation(stackSet, operation.id));
    if (stopped.kind === 'failed')
        log.warning(`It could not be stopped: ${stopped.error.message}`);
    if (kind === 'interrupted')
        return { kind: 'ended', operation, isStopped: stopped.kind === 'done', hasTimedOut };
    const nowMs = clock.now().getTime();
    const untilMs = Math.min(nowMs + stopPatienceMs, Math.max(runEndsAt.getTime(), nowMs + shortestPatienceMs));
    const end = await (0,follow/* followOperation */.D)(context, operation, new Date(untilMs), logWatcher(context));
    const isComplete = end.kind === 'ended' && end.operation.status === 'SUCCEEDED';
    return { kind: 'ended', operation: end.operation, isStopped: !isComplete, hasTimedOut: !isComplete };
}
function logWatcher({ clock, log }) {
    let loggedAtMs = clock.now().getTime();
    return {
        onLook: ({ id, status }) => {
            const nowMs = clock.now().getTime();
            if (nowMs - loggedAtMs >= logEveryMs) {
                log.info(`Drift detection ${id}: ${status}`);
                loggedAtMs = nowMs;
            }
            return Promise.resolve();
        },
    };
}

// EXTERNAL MODULE: ./src/domain/concurrency/side-by-side.ts
var side_by_side = __webpack_require__(35667);
;// CONCATENATED MODULE: ./src/auditing/read-drift.ts








const notAsked = {
    look: { kind: 'not-asked' },
    drifted: [],
    unchecked: new Map(),
    hasTimedOut: false,
    error: undefined,
};
function isDriftAsked({ facts, driftDetection }) {
    return driftDetection !== 'off' && facts.includes('undrifted');
}
async function detectDrift(context, stock) {
    const { driftDetection } = context.request;
    if (!isDriftAsked(context.request) || driftDetection === 'off')
        return notAsked;
    if (driftDetection === 'last')
        return readLast(context, stock);
    const detection = await (0,attempt/* attempt */.C)(() => runDetection(context, stock));
    const ended = detection.kind === 'done' ? detection.value : detection;
    if (ended.kind === 'failed')
        return failed(context, stock, ended.error);
    const { operation, isStopped, hasTimedOut } = ended;
    const reading = (0,attempt/* attempt */.C)(() => readEvidence(context, stock, operation));
    const evidence = await (0,deadline/* unlessInterrupted */.V1)(context, reading);
    if (evidence?.kind === 'failed')
        return { ...failed(context, stock, evidence.error), hasTimedOut };
    const answer = judgeDrift(stock, context.request.targets.regions, evidence?.value ?? interruptedEvidence(operation));
    return { ...(await read_drift_describe(context, answer, operation)), hasTimedOut, ...withStop(answer, operation, isStopped) };
}
function withStop(answer, operation, isStopped) {
    return { look: lookOf(answer, 'detect', operation.id, operation.endedAt ?? operation.createdAt, isStopped) };
}
async function readLast(context, stock) {
    const { stackSets, stackSet, request } = context;
    const reading = await (0,attempt/* attempt */.C)(async () => {
        const [summary, operations] = await Promise.all([
            stackSets.findLastDrift(stackSet),
            stackSets.listRecentOperations(stackSet),
        ]);
        const operation = findLastDetection(operations);
        if (summary === undefined && operation === undefined)
            return undefined;
        return { operation, summary, evidence: await readEvidence(context, stock, operation) };
    });
    if (reading.kind === 'failed')
        return failed(context, stock, reading.error);
    const checkedAt = reading.value?.operation?.endedAt ?? reading.value?.summary?.checkedAt;
    const answer = judgeDrift(stock, request.targets.regions, reading.value?.evidence ?? neverDetected);
    const { operation } = reading.value ?? {};
    return {
        ...(await read_drift_describe(context, answer, operation)),
        look: lookOf(answer, 'last', operation?.id, checkedAt, false),
    };
}
const neverDetected = {
    statuses: [],
    results: undefined,
    summary: undefined,
    operation: undefined,
    missing: 'CloudFormation has never ended a drift detection of this stack set.',
    isEarlier: false,
};
function interruptedEvidence(operation) {
    const missing = 'The run was asked to end before the results of the drift detection could be read.';
    return { statuses: [], results: [], summary: undefined, operation, missing, isEarlier: false };
}
const settleReadings = 15;
const settlePauseMs = 2_000;
async function readEvidence({ stackSets, stackSet, clock, interruption, request }, stock, operation) {
    const audited = listAudited(stock, request.targets.regions);
    for (let readings = 1;; readings += 1) {
        const [statuses, results, summary] = await Promise.all([
            stackSets.listDriftStatuses(stackSet),
            operation === undefined ? undefined : stackSets.listResults(stackSet, operation.id),
            stackSets.findLastDrift(stackSet),
        ]);
        const isEarlier = request.driftDetection === 'last';
        const evidence = { statuses, results, summary, operation, missing: undefined, isEarlier };
        const isOver = readings === settleReadings || interruption.requested.aborted;
        if (isOver || isSettled(evidence, audited))
            return evidence;
        await clock.sleep(settlePauseMs);
    }
}
function isSettled({ statuses, results, summary, operation }, audited) {
    if (operation === undefined || results === undefined)
        return true;
    const answered = new Set(results.map(stack_set/* instanceKey */.pA));
    if (operation.status === 'SUCCEEDED' && !audited.every((one) => answered.has((0,stack_set/* instanceKey */.pA)(one))))
        return false;
    const isPending = results.some(({ status }) => status === 'PENDING' || status === 'RUNNING');
    if (isPending && !(0,stack_set_operation/* isInFlight */.wn)(operation.status))
        return false;
    const isOfOurs = summary?.checkedAt !== undefined && summary.checkedAt >= operation.createdAt;
    const listed = statuses.filter(({ status }) => status === 'DRIFTED').length;
    return !isOfOurs || listed >= summary.drifted;
}
const readAtOnce = 8;
async function read_drift_describe(context, { drifted, unchecked }, operation) {
    const read = (place) => readDifferences(context, place, operation);
    const found = await (0,side_by_side/* sideBySide */.Q)(drifted, readAtOnce, read);
    return { ...notAsked, drifted: found, unchecked };
}
async function readDifferences({ stackSets, stackSet, interruption }, { accountId, region }, operation) {
    const place = { accountId, region };
    if (operation === undefined)
        return { place, resources: undefined, why: 'AWS no longer lists the detection.' };
    if (interruption.requested.aborted)
        return { place, resources: undefined, why: 'The run was asked to end.' };
    const read = await (0,attempt/* attempt */.C)(() => stackSets.listResourceDrifts(stackSet, place, operation.id));
    return read.kind === 'done'
        ? { place, resources: read.value, why: '' }
        : { place, resources: undefined, why: read.error.message };
}
function failed({ request }, stock, error) {
    const missing = `CloudFormation’s drift detection failed: ${error.message}`;
    const evidence = { ...neverDetected, missing };
    const answer = judgeDrift(stock, request.targets.regions, evidence);
    const from = request.driftDetection === 'last' ? 'last' : 'detect';
    const look = lookOf(answer, from, undefined, undefined, false);
    return { ...notAsked, look, unchecked: answer.unchecked, error };
}
function lookOf({ checked, total, drifted }, from, operationId, checkedAt, isStopped) {
    const accounts = new Set(drifted.map(({ accountId }) => accountId)).size;
    return { kind: 'looked', from, operationId, checkedAt, checked, total, isStopped, drifted: accounts };
}

;// CONCATENATED MODULE: ./src/auditing/weigh-audit.ts










function listFactsAsked(request) {
    return fact/* auditFacts */.B.filter((fact) => request.facts.includes(fact) && (fact !== 'undrifted' || isDriftAsked(request)));
}
function weighAudit(context, readings) {
    const { request, ports } = context;
    const { stock, coverage, drift, proven, meanwhile } = readings;
    const factsAsked = listFactsAsked(request);
    const active = stock.targets.targeted.filter((account) => !(0,domain_organization/* isSuspended */.eJ)(account)).map(({ id }) => id);
    const secrets = findAuditSecrets(request, stock.stackSet);
    const { templateBody } = stock.stackSet;
    const facts = { templateBody, roleName: request.roleName, secrets, sha256: ports.sha256 };
    const drifted = drift.drifted.flatMap((instance) => findDrift(facts, instance));
    const proofs = [...proven.proofs.values()];
    const management = judgeManagementRole(stock.organization.managementAccountId, proven.management);
    const isCovered = factsAsked.includes('covered');
    const asked = new Set(factsAsked);
    const hide = createHide(secrets);
    const found = [
        ...(isCovered ? coverage.findings : []),
        ...drifted,
        ...proofs.flatMap(({ findings }) => findings),
        ...management.findings,
    ];
    const doubts = [
        ...(isCovered ? coverage.doubts : []),
        ...doubtDrift(drift, hide),
        ...proofs.flatMap((proof) => proof.doubts),
        ...doubtRoles(request, active, coverage, proven),
    ];
    const scope = { accounts: active, factsAsked };
    const certain = withdrawUncertain({ findings: found, doubts }, meanwhile, scope);
    const kept = new Set(certain.findings);
    const byAccount = new Map(proofs.map(({ account, role, findings }) => [account, { role, findings: findings.filter((one) => kept.has(one)) }]));
    const merged = mergeFindings(drifted.filter((one) => kept.has(one)), byAccount);
    const findings = [
        ...(isCovered ? coverage.findings.filter((one) => kept.has(one)) : []),
        ...merged,
        ...management.findings.filter((one) => kept.has(one)),
    ];
    const own = withoutMissingRoles(certain.doubts, findings).filter(({ fact }) => asked.has(fact));
    return {
        factsAsked,
        active,
        states: stateFacts({ factsAsked, active, coverage }, certain.findings, own),
        findings,
        doubts: own,
        notices: management.notice === undefined ? [] : [management.notice],
    };
}
function doubtDrift({ unchecked }, hide) {
    const next = 'Run the audit again; a person with access to the account sees why in the events of its stack.';
    return [...unchecked].map(([account, why]) => ({ fact: 'undrifted', account, why: hide(why), next }));
}
function doubtRoles(request, active, { without }, { proofs, failure }) {
    const isSkipped = (account) => request.facts.includes('covered') && without.has(account);
    const left = active.filter((account) => !proofs.has(account) && !isSkipped(account));
    const why = failure ?? 'The account’s role was not looked at.';
    return listRoleFacts(request.facts).flatMap((fact) => left.map((account) => ({ fact, account, why, next: 'Run the audit again.' })));
}
function withoutMissingRoles(doubts, findings) {
    const missing = new Set(findings
        .filter(({ reason, property }) => reason === 'role-missing' && property === 'Role')
        .map(({ account }) => account));
    return doubts.filter(({ fact, account }) => !missing.has(account) || (fact !== 'role' && fact !== 'assumable'));
}
function stateFacts({ factsAsked, active, coverage }, findings, doubts) {
    const isCovered = factsAsked.includes('covered');
    const having = isCovered ? active.filter((account) => !coverage.without.has(account)) : active;
    const missing = new Set(findings.filter(({ reason }) => reason === 'role-missing').map(({ account }) => account));
    const entries = fact/* auditFacts */.B.map((fact) => {
        if (!factsAsked.includes(fact))
            return [fact, new Map()];
        const outside = findings.filter((one) => one.fact === fact).map(({ account }) => account);
        const accounts = fact === 'covered' ? [...active, ...outside] : having;
        const states = judgeFact(fact, new Set(accounts), { findings, doubts });
        const isOfRole = fact === 'role' || fact === 'assumable';
        return [
            fact,
            isOfRole ? new Map([...states].map(([id, state]) => [id, missing.has(id) ? 'violated' : state])) : states,
        ];
    });
    return Object.fromEntries(entries);
}

;// CONCATENATED MODULE: ./src/auditing/report-audit.ts





function reportAudit(context, facts) {
    const { request } = context;
    const { stock, drift, previous, startedAt, endedAt } = facts;
    const weighed = weighAudit(context, facts);
    const { states, factsAsked, active, doubts } = weighed;
    const history = compare(weighed, facts);
    const ignoring = applyIgnores({ findings: history.findings, doubts, entries: request.ignored, now: endedAt });
    const accounts = listAuditedAccounts({
        organization: stock.organization,
        targeted: stock.targets.targeted,
        states,
        findings: weighed.findings,
    });
    const judgement = judgeAudit({
        isInterrupted: context.interruption.requested.aborted,
        findings: ignoring.findings.length,
        doubts: doubts.length,
        hasDriftTimedOut: drift.hasTimedOut,
        accountsTotal: active.length,
    });
    const report = {
        ...judgement,
        stackSet: request.stackSet,
        error: findError(facts, active.length),
        factsAsked,
        factCounts: countFacts(accounts),
        accounts,
        accountsTotal: active.length,
        accountsProven: accounts.filter((one) => one.isTargeted && isProvenIn(one, factsAsked)).length,
        findings: sortFindings(ignoring.findings),
        ignored: sortIgnored(ignoring.ignored),
        fixed: history.fixed,
        carried: history.carried,
        doubts,
        drift: drift.look,
        previous: describePrevious(previous.record),
        notices: [...facts.notices, ...weighed.notices, ...ignoring.notices],
        managementAccountId: stock.organization.managementAccountId,
        roleArnPattern: roleArnPattern(context),
        startedAt,
        endedAt,
    };
    return { report, found: history.findings, kept: history.kept, roles: keepRead(facts) };
}
function roleArnPattern({ ports, request }) {
    return `arn:${ports.partition}:iam::{account}:role${request.rolePath}${request.roleName}`;
}
function compare({ findings, doubts, factsAsked, states, active }, facts) {
    const looked = new Set(active);
    return compareWithPrevious({
        previous: facts.previous.record,
        findings,
        doubts,
        factsAsked,
        statesOf: (account) => (looked.has(account) ? statesOf(states, account) : undefined),
        startedAt: facts.startedAt.toISOString(),
    });
}
function sortIgnored(ignored) {
    const order = sortFindings(ignored.map(({ finding }) => finding));
    const byFinding = new Map(ignored.map((one) => [one.finding, one]));
    return order.map((finding) => byFinding.get(finding)).filter((one) => one !== undefined);
}
function findError({ drift, proven, meanwhile }, accountsTotal) {
    if (accountsTotal === 0) {
        const what = 'No account was looked at: the targets hold none that AWS does not skip.';
        return { what, why: undefined, next: 'Correct `organizational-unit-ids` and `excluded-account-ids`.' };
    }
    if (drift.error !== undefined)
        return { what: drift.error.what, why: drift.error.why, next: drift.error.next };
    if (proven.failure !== undefined)
        return { what: proven.failure, why: undefined, next: undefined };
    if (meanwhile.kind !== 'everything')
        return undefined;
    return { what: meanwhile.why, why: undefined, next: 'Run the audit again.' };
}
function describePrevious(record) {
    return record === undefined ? undefined : { at: record.endedAt, runId: record.runId };
}
function keepRead({ previous, proven, stock }) {
    const read = [...proven.proofs].flatMap(([account, { record }]) => record === undefined ? [] : [[account, record]]);
    const targeted = stock.targets.targeted.map(({ id }) => id);
    return keepRoles(previous.record, new Map(read), targeted);
}

;// CONCATENATED MODULE: ./src/auditing/cover-accounts.ts



function coverAccounts(context, stock, { failed }) {
    const { request, ports } = context;
    return judgeCoverage({
        survey: stock,
        stackSet: request.stackSet,
        roleArnPattern: roleArnPattern(context),
        regions: request.targets.regions,
        excludedAccountIds: request.targets.excludedAccountIds,
        failedDeployments: failed,
        sha256: ports.sha256,
        hide: createHide(findAuditSecrets(request, stock.stackSet)),
    });
}

;// CONCATENATED MODULE: ./src/domain/audit/history/record-audit.ts
const longestWhat = 300;
function recordAudit(report, { run, found, kept, roles }) {
    const { stackSet, outcome, factsAsked, doubts, startedAt, endedAt } = report;
    const unproven = [...Map.groupBy(doubts, ({ account }) => account)].map(([account, own]) => [
        account,
        [...new Set(own.map(({ fact }) => fact))],
    ]);
    return {
        schemaVersion: 1,
        stackSet: { name: stackSet.name, region: stackSet.region },
        runId: run.runId,
        runAttempt: run.runAttempt,
        outcome,
        factsAsked,
        findings: [...found.map(recordFinding), ...kept],
        unproven: Object.fromEntries(unproven),
        roles,
        startedAt: startedAt.toISOString(),
        endedAt: endedAt.toISOString(),
    };
}
function recordFinding(finding) {
    const { account, region, fact, reason, property, severity, fingerprint, since } = finding;
    const what = finding.what.length <= longestWhat ? finding.what : `${finding.what.slice(0, longestWhat).toWellFormed()}…`;
    return { account, region, fact, reason, property, severity, fingerprint, what, since };
}

;// CONCATENATED MODULE: ./src/auditing/keep-audit.ts



async function keepAudit(context, { report, ...beside }) {
    const { ports, interruption } = context;
    const { ledger, run, log } = ports;
    if (!('location' in ledger))
        return;
    const record = recordAudit(report, { run, ...beside });
    const written = await (0,deadline/* untilLastCall */.bk)(interruption, (0,attempt/* attempt */.C)(() => ledger.writeAudit(record)));
    if (written?.kind === 'done')
        return;
    const why = written === undefined ? 'the run had to end' : written.error.message;
    log.warning(`This audit is not in the ledger, so that the next one is compared with an older one: ${why}`);
}

// EXTERNAL MODULE: ./src/domain/stack-set/stack-set-version.ts
var stack_set_version = __webpack_require__(98050);
// EXTERNAL MODULE: ./src/domain/stack-set/operation-id.ts
var operation_id = __webpack_require__(66829);
;// CONCATENATED MODULE: ./src/auditing/other-operations.ts





const mostOperations = 20;
const other_operations_readAtOnce = 4;
const mostListed = 100;
async function readOperationsSince(context, stock, previous) {
    const since = previous === undefined ? 0 : Date.parse(previous.startedAt);
    const all = stock.operations.filter(changesAccounts);
    const recent = all.filter((one) => (0,stack_set_operation/* operationEndMs */.jS)(one) >= since);
    const isToRead = (operation) => previous !== undefined || isFailedByOthers(operation);
    const chosen = recent.filter(isToRead).slice(0, mostOperations);
    const read = await (0,side_by_side/* sideBySide */.Q)(chosen, other_operations_readAtOnce, (operation) => readOperation(context, operation));
    const unread = read.filter(({ results }) => results === undefined);
    return {
        failed: read.flatMap((one) => listFailures(one, stock)),
        windowsOf: createWindows(stock, all, read),
        notices: unread.map(({ operation }) => `Which accounts operation ${operation.id} has worked on could not be read.`),
    };
}
async function readOperation({ stackSets, stackSet }, operation) {
    const read = await (0,attempt/* attempt */.C)(() => stackSets.listResults(stackSet, operation.id));
    return { operation, results: read.kind === 'done' ? read.value : undefined };
}
function isFailedByOthers({ id, status, failedInstances }) {
    if ((0,stack_set_operation/* isInFlight */.wn)(status) || (0,stack_set_operation/* isStartedByTerraform */.v9)(id) || (0,operation_id/* isStartedByAction */.RY)(id))
        return false;
    return status !== 'SUCCEEDED' || (failedInstances ?? 0) > 0;
}
function listFailures({ operation, results }, { targets }) {
    if (!isFailedByOthers(operation))
        return [];
    const targeted = new Set(targets.targeted.map(({ id }) => id));
    return (results ?? [])
        .filter(({ status, accountId }) => status === 'FAILED' && targeted.has(accountId))
        .map(({ accountId: account, region, statusReason = '' }) => ({ account, region, operation, statusReason }));
}
function createWindows({ instances, operations }, all, read) {
    const known = new Map(read.map(({ operation, results }) => [operation.id, results]));
    const places = read.flatMap(({ operation, results }) => (results ?? []).map(({ accountId }) => ({ accountId, operation })));
    const anywhere = all.filter(({ id }) => known.get(id) === undefined).map(toWindow);
    const [oldest] = operations.map(({ createdAt }) => createdAt).toSorted((a, b) => a.getTime() - b.getTime());
    const isCut = oldest !== undefined && operations.length >= mostListed;
    const shared = isCut ? [...anywhere, { from: new Date(0), until: oldest }] : anywhere;
    const byId = new Map(operations.map((operation) => [operation.id, operation]));
    const last = instances.flatMap(({ accountId, lastOperationId }) => {
        const operation = byId.get(lastOperationId ?? '');
        return operation === undefined || !changesAccounts(operation) ? [] : [{ accountId, operation }];
    });
    const byAccount = Map.groupBy([...places, ...last], ({ accountId }) => accountId);
    return (account) => {
        const own = (byAccount.get(account) ?? []).map(({ operation }) => operation);
        return [...[...new Set(own)].map(toWindow), ...shared];
    };
}
function toWindow({ createdAt, endedAt }) {
    return { from: createdAt, until: endedAt ?? new Date(8.64e15) };
}

;// CONCATENATED MODULE: ./src/auditing/look-again.ts







const look_again_readAtOnce = 4;
async function lookAgain(context, stock) {
    const look = await (0,deadline/* unlessInterrupted */.V1)(context, (0,attempt/* attempt */.C)(() => look_again_compare(context, stock)));
    if (look?.kind === 'done')
        return look.value;
    const why = look === undefined ? 'The run was asked to end' : look.error.message.replace(/\.$/, '');
    return {
        kind: 'everything',
        why: `Whether the stack set stayed as it was while this audit looked is not known: ${why}.`,
    };
}
async function look_again_compare(context, stock) {
    const { stackSets, stackSet } = context;
    const before = stock.stackSet;
    const found = await stackSets.find(stackSet);
    if (found === undefined || !(0,stack_set_version/* definesVersion */.PT)(found, before) || !(0,stack_set_version/* definesVersion */.PT)(before, found))
        return { kind: 'everything', why: 'Another client has changed the stack set while this audit looked.' };
    return readNewOperations(context, stock);
}
async function readNewOperations(context, stock) {
    const listed = await context.stackSets.listRecentOperations(context.stackSet);
    const known = new Set(stock.operations.map(({ id }) => id));
    const fresh = listed.filter((operation) => changesAccounts(operation) && !known.has(operation.id));
    const [first] = fresh;
    if (first === undefined)
        return { kind: 'nothing' };
    const why = `Operation ${first.id} worked on the account while this audit looked.`;
    const read = await (0,side_by_side/* sideBySide */.Q)(fresh, look_again_readAtOnce, (operation) => readOperation(context, operation));
    const isOpen = read.some(({ operation, results }) => (0,stack_set_operation/* isInFlight */.wn)(operation.status) || (results?.length ?? 0) === 0);
    if (isOpen)
        return { kind: 'accounts', why, accounts: new Set(stock.targets.targeted.map(({ id }) => id)) };
    const places = read.flatMap(({ results }) => results ?? []);
    return { kind: 'accounts', why, accounts: new Set(places.map(({ accountId }) => accountId)) };
}

;// CONCATENATED MODULE: ./src/auditing/previous-audit.ts

const mostBroken = 5;
const mostRead = 100;
async function readPreviousAudit({ ledger }, ref) {
    if (!('location' in ledger)) {
        const why = `Nothing is known of earlier audits, and this one is not kept, since there is no ledger: ${ledger.why}.`;
        return { record: undefined, notices: [why] };
    }
    const found = await (0,attempt/* attempt */.C)(() => findNewest(ledger, ref));
    if (found.kind === 'done')
        return found.value;
    return { record: undefined, notices: [`Nothing is known of earlier audits: ${found.error.message}`] };
}
async function findNewest(ledger, ref) {
    const broken = [];
    let read = 0;
    for await (const { key, record } of ledger.readAudits()) {
        read += 1;
        if (record === undefined)
            broken.push(key);
        else if (isOf(record, ref))
            return { record, notices: describeBroken(broken) };
        if (broken.length === mostBroken || read === mostRead)
            break;
    }
    return { record: undefined, notices: describeBroken(broken) };
}
function isOf({ stackSet }, { name, region }) {
    return stackSet.name === name && stackSet.region === region;
}
function describeBroken(keys) {
    return keys.map((key) => `\`${key}\` in the ledger is no record of an audit that this version can read.`);
}

// EXTERNAL MODULE: ./src/domain/rollout.ts
var rollout = __webpack_require__(46953);
// EXTERNAL MODULE: ./src/report/parts/account-list.ts
var account_list = __webpack_require__(20621);
// EXTERNAL MODULE: ./src/report/parts/fit.ts
var fit = __webpack_require__(75564);
// EXTERNAL MODULE: ./src/report/parts/markdown.ts
var markdown = __webpack_require__(22210);
// EXTERNAL MODULE: ./src/report/parts/news.ts
var parts_news = __webpack_require__(99896);
;// CONCATENATED MODULE: ./src/report/audit/finding-groups.ts

function withoutAccount(text, account) {
    return text.replaceAll(account, '{account}');
}
function groupAuditFindings(findings) {
    const groups = Map.groupBy(findings, finding_groups_keyOf);
    return [...groups.values()].flatMap((own) => {
        const [first] = own;
        if (first === undefined)
            return [];
        const since = own.map((one) => one.since).toSorted()[0] ?? first.since;
        return [{ finding: first, findings: own, newOnes: own.filter(({ isNew }) => isNew).length, since }];
    });
}
function finding_groups_keyOf({ account, ...finding }) {
    const { fact, reason, property, severity, what, expected, actual, gains, remedy } = finding;
    return withoutAccount(JSON.stringify([fact, reason, property, severity, what, expected, actual, gains, remedy]), account);
}
function groupDoubts(doubts) {
    const groups = Map.groupBy(doubts, ({ account, why, next }) => withoutAccount(JSON.stringify([why, next]), account));
    return [...groups.values()].flatMap((own) => {
        const [doubt] = own;
        if (doubt === undefined)
            return [];
        const about = new Set(own.map(({ fact }) => fact));
        return [
            {
                doubt,
                facts: fact/* auditFacts */.B.filter((fact) => about.has(fact)),
                accounts: [...new Set(own.map(({ account }) => account))],
            },
        ];
    });
}
const finding_groups_notAsked = {
    covered: 'not-asked',
    undrifted: 'not-asked',
    role: 'not-asked',
    assumable: 'not-asked',
};
function allAccounts({ accounts, findings, doubts }) {
    const listed = new Set(accounts.map(({ account }) => account));
    const named = [...findings, ...doubts].map(({ account }) => account);
    const unlisted = [...new Set(named.filter((account) => !listed.has(account)))];
    return [...accounts, ...unlisted.map(unknownAccount)];
}
function createAccountLookup({ accounts }) {
    const known = new Map(accounts.map((one) => [one.account, one]));
    return (account) => known.get(account) ?? unknownAccount(account);
}
function unknownAccount(account) {
    return {
        account,
        name: '',
        organizationalUnitId: '',
        organizationalUnitPath: '',
        isTargeted: false,
        isSuspended: false,
        facts: finding_groups_notAsked,
    };
}
function countAccounts(ones) {
    return new Set(ones.map(({ account }) => account)).size;
}
function dayOf(time) {
    return /^\d{4}-\d{2}-\d{2}/.exec(time)?.[0] ?? 'an unknown day';
}
function isOver(until, at) {
    return until < at.toISOString().slice(0, 10);
}

;// CONCATENATED MODULE: ./src/report/audit/audit-heading.ts




function renderAuditTitle(report) {
    const { name } = report.stackSet;
    const whole = auditHeadline(report);
    const news = name.length + whole.length > longestTitle ? whole.replace(/, \d+ more findings?/, '') : whole;
    return (0,parts_news/* renderNews */.o)(markOf(report), name, () => news);
}
const longestTitle = 95;
function markOf({ outcome }) {
    if (outcome === 'proven')
        return '✅';
    return outcome === 'unproven' ? '❓' : '❌';
}
function auditDuration({ startedAt, endedAt }) {
    return (0,quantity/* renderDuration */.PP)(Math.max(0, endedAt.getTime() - startedAt.getTime()));
}
function auditHeadline(report) {
    const { outcome, accountsProven, accountsTotal, findings, doubts, failureReason } = report;
    const unlooked = countAccounts(doubts);
    const doubtPart = `${ofAll(report, doubts)} could not be looked at`;
    switch (outcome) {
        case 'proven':
            return `${accountsProven} of ${(0,quantity/* countOf */.pq)(accountsTotal, 'account')} proven`;
        case 'findings':
            return findings.length === 0 ? doubtPart : findingsPart(report);
        case 'unproven':
            return doubtPart;
        case 'interrupted':
            return 'the audit was interrupted, nothing is proven';
        case 'failed': {
            const failed = `the audit failed (${failureReason ?? 'unknown'})`;
            if (findings.length > 0)
                return `${findingsPart(report)}; ${failed}`;
            return unlooked === 0 ? failed : `${failed}, ${(0,quantity/* countOf */.pq)(unlooked, 'account')} not looked at`;
        }
    }
}
function findingsPart(report) {
    const { findings } = report;
    const [worst] = finding/* severities */.g.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
    if (worst === undefined)
        return 'nothing was found';
    const part = changedParts[worst.property];
    const alike = findings.filter(({ reason, property }) => reason === worst.reason && (part === undefined || property === worst.property));
    const others = findings.length - alike.length;
    const more = others === 0 ? '' : `, ${(0,quantity/* countOf */.pq)(others, 'more finding')}`;
    const where = ofAll(report, alike);
    const isChanged = worst.reason === 'role-differs' && part !== undefined;
    const news = isChanged ? `${part} in ${where}` : reasonNews[worst.reason](where, countAccounts(alike) === 1);
    return `${news}${more}`;
}
const changedParts = {
    AssumeRolePolicyDocument: 'the trust policy is changed',
    PermissionsBoundary: 'the permissions boundary is changed',
    RoleId: 'the role was replaced by hand',
};
function ofAll(report, ones) {
    const accountOf = createAccountLookup(report);
    const count = countAccounts(ones);
    const isWithin = ones.every(({ account }) => accountOf(account).isTargeted) && count <= report.accountsTotal;
    return isWithin ? `${count} of ${(0,quantity/* countOf */.pq)(report.accountsTotal, 'account')}` : (0,quantity/* countOf */.pq)(count, 'account');
}
const reasonNews = {
    'assumable-without-external-id': (where, isOne) => `${where} ${isOne ? 'lets' : 'let'} others in without the external id`,
    'policy-attached': (where, isOne) => `${where} ${isOne ? 'has' : 'have'} a policy too many`,
    'role-differs': (where) => `the role is changed in ${where}`,
    'role-missing': (where) => `the role is missing in ${where}`,
    'not-covered': (where, isOne) => `${where} ${isOne ? 'is' : 'are'} not covered`,
    drifted: (where, isOne) => `${where} ${isOne ? 'has' : 'have'} drifted`,
    'not-assumable': (where) => `the role cannot be assumed in ${where}`,
    unproven: (where) => `${where} could not be looked at`,
};
function auditCounts(report) {
    const { findings, fixed, previous, accountsProven, accountsTotal, doubts, outcome } = report;
    const fresh = findings.filter(({ isNew }) => isNew).length;
    const since = previous === undefined ? undefined : `the audit of ${dayOf(previous.at)}`;
    const changes = [...(fresh > 0 ? [`${fresh} new`] : []), ...(fixed.length > 0 ? [`${fixed.length} fixed`] : [])];
    const change = since === undefined
        ? findings.length === 0
            ? ''
            : ' (no earlier audit is known)'
        : changes.length === 0
            ? findings.length === 0
                ? ''
                : ` (all known since ${since} or earlier)`
            : ` (${changes.join(', ')} since ${since})`;
    const found = findings.length === 0
        ? 'Nothing was found'
        : `${(0,quantity/* countOf */.pq)(findings.length, 'finding')} in ${(0,quantity/* countOf */.pq)(countAccounts(findings), 'account')}`;
    const unlooked = countAccounts(doubts);
    const proven = `${accountsProven} of ${(0,quantity/* countOf */.pq)(accountsTotal, 'account')} proven`;
    return [
        `${found}${change}`,
        ...(outcome === 'proven' || outcome === 'interrupted' ? [] : [proven]),
        ...(unlooked === 0 ? [] : [`${(0,quantity/* countOf */.pq)(unlooked, 'account')} not fully looked at`]),
    ].join('; ');
}

// EXTERNAL MODULE: ./src/domain/advice/console-links.ts
var console_links = __webpack_require__(90676);
;// CONCATENATED MODULE: ./src/report/audit/audit-sections.ts






const factWords = {
    covered: 'the stack set’s present version is deployed',
    undrifted: 'CloudFormation’s drift detection finds no change',
    role: 'the role in IAM is the template’s, and nothing else is attached',
    assumable: 'assumed with the external id; denied without it and with a wrong one',
};
function renderFacts({ factsAsked, factCounts }) {
    const rows = factsAsked.map((fact) => {
        const { proven, violated, unproven } = factCounts[fact];
        return [`${(0,markdown/* inlineCode */.ti)(fact)}: ${factWords[fact]}`, String(proven), String(violated), String(unproven)];
    });
    const counts = ['Proven', 'Does not hold', 'Not looked at'];
    const kept = counts.filter((_, index) => index === 0 || rows.some((row) => row[index + 1] !== '0'));
    const body = rows.map((row) => [row[0] ?? '', ...kept.map((title) => row[counts.indexOf(title) + 1] ?? '')]);
    return (0,markdown/* table */.tp)(['Fact', ...kept], body, kept);
}
function renderDoubts(report, most, named) {
    const groups = groupDoubts(report.doubts);
    if (groups.length === 0)
        return '';
    const accountOf = createAccountLookup(report);
    const items = groups.slice(0, most).map(({ doubt, facts, accounts }) => {
        const names = accounts.map((account) => (0,account_list/* renderAccount */.sh)({ id: account, name: accountOf(account).name }));
        const who = named === 0 ? (0,quantity/* countOf */.pq)(accounts.length, 'account') : (0,quantity/* firstOf */.Ku)(names, named);
        const next = report.outcome === 'interrupted' ? '' : ` **Next:** ${(0,markdown/* escapeMarkdown */.FV)(doubt.next)}`;
        return `${who} (${facts.map((fact) => (0,markdown/* inlineCode */.ti)(fact)).join(', ')}): ${(0,markdown/* escapeMarkdown */.FV)(doubt.why)}${next}`;
    });
    const left = groups.length - items.length;
    const rest = left === 0 ? [] : [`and ${left} more in \`results.json\``];
    const count = (0,quantity/* countOf */.pq)(countAccounts(report.doubts), 'account');
    return (0,markdown/* alert */.xE)('WARNING', `**Could not be looked at: ${count}.** That is not fine.\n\n${(0,markdown/* bullets */.e5)([...items, ...rest])}`);
}
function renderCarried(report, most) {
    if (report.carried.length === 0)
        return '';
    const title = '**Found earlier, and not looked at now:**';
    return `${title}\n\n${(0,markdown/* bullets */.e5)(listPast(report, report.carried, most))}`;
}
function renderFixed(report, most) {
    const { fixed, previous } = report;
    if (fixed.length === 0)
        return '';
    const since = previous === undefined ? '' : ` since the audit of ${dayOf(previous.at)}`;
    return `**✅ Fixed${since}:**\n\n${(0,markdown/* bullets */.e5)(listPast(report, fixed, most))}`;
}
function listPast(report, ones, most) {
    const accountOf = createAccountLookup(report);
    const groups = [...Map.groupBy(ones, ({ property, what }) => `${property}\n${what}`).values()];
    const items = groups.slice(0, most).flatMap((own) => {
        const [first] = own;
        if (first === undefined)
            return [];
        const names = own.map(({ account }) => (0,account_list/* renderAccount */.sh)({ id: account, name: accountOf(account).name }));
        return [`${(0,quantity/* firstOf */.Ku)(names, 5)}: ${(0,markdown/* escapeMarkdown */.FV)(first.what)} Found on ${dayOf(first.since)}.`];
    });
    const left = groups.length - items.length;
    return [...items, ...(left === 0 ? [] : [`and ${left} more`])];
}
function renderIgnored(report, most) {
    const { ignored, endedAt } = report;
    if (ignored.length === 0)
        return '';
    const accountOf = createAccountLookup(report);
    const key = (until, reason, property) => [until, reason, property].join('\n');
    const groups = [
        ...Map.groupBy(ignored, ({ entry, finding }) => key(entry.until, entry.reason, finding.property)).values(),
    ];
    const items = groups.slice(0, most).flatMap((own) => {
        const [first] = own;
        if (first === undefined)
            return [];
        const { entry, finding } = first;
        const names = own.map((one) => (0,account_list/* renderAccount */.sh)({ id: one.finding.account, name: accountOf(one.finding.account).name }));
        const until = dayOf(entry.until);
        const when = isOver(entry.until, endedAt)
            ? `⚠️ accepted until ${until}, **counts again**`
            : `accepted until ${until}`;
        return [`${(0,markdown/* inlineCode */.ti)(finding.property, 200)} in ${(0,quantity/* firstOf */.Ku)(names, 5)}: ${when}. ${(0,markdown/* escapeMarkdown */.FV)(entry.reason)}`];
    });
    const left = groups.length - items.length;
    const title = `Accepted with ignore-findings: ${(0,quantity/* countOf */.pq)(ignored.length, 'finding')}`;
    return (0,markdown/* details */.zH)(title, (0,markdown/* bullets */.e5)([...items, ...(left === 0 ? [] : [`and ${left} more`])]));
}
function renderBlindSpots({ findings, drift }) {
    const about = findings.filter(({ isSeenByDriftDetection }) => isSeenByDriftDetection !== undefined);
    const unseen = about.filter(({ isSeenByDriftDetection }) => isSeenByDriftDetection === false);
    if (unseen.length === 0)
        return '';
    const properties = [...new Set(unseen.map(({ property }) => property))];
    const seen = about.length - unseen.length;
    const asked = drift.kind === 'looked' ? '' : ', which this audit did not ask,';
    const count = about.length === 1
        ? 'does not see the finding'
        : `sees ${seen === 0 ? 'none' : seen} of the ${about.length} findings`;
    const named = (0,quantity/* firstOf */.Ku)(properties.map((property) => (0,markdown/* inlineCode */.ti)(property, 100)), 5);
    return `CloudFormation’s drift detection${asked} ${count} about what the role is: it does not compare ${named}.`;
}
function renderHow(report) {
    const { drift, notices, roleArnPattern, previous, factsAsked, startedAt, endedAt } = report;
    const notAsked = fact/* auditFacts */.B.filter((fact) => !factsAsked.includes(fact));
    const took = (0,quantity/* renderDuration */.PP)(Math.max(0, endedAt.getTime() - startedAt.getTime()));
    return (0,markdown/* details */.zH)('How it was looked', (0,markdown/* bullets */.e5)([
        `Role: ${(0,markdown/* inlineCode */.ti)(roleArnPattern)}; the audit took ${took}. It changes nothing.`,
        ...renderDrift(report, drift),
        ...(notAsked.length === 0 ? [] : [`Not asked: ${notAsked.map((fact) => (0,markdown/* inlineCode */.ti)(fact)).join(', ')}.`]),
        previous === undefined
            ? 'No earlier audit is known, so that everything that was found counts as new.'
            : `Compared with the audit of ${dayOf(previous.at)} (run ${previous.runId}).`,
        ...notices.map((notice) => (0,markdown/* escapeMarkdown */.FV)((0,markdown/* visibleLine */.P8)(notice).trim())),
    ]));
}
function renderDrift({ stackSet }, drift) {
    if (drift.kind === 'not-asked')
        return ['CloudFormation’s drift detection was not asked.'];
    const { from, operationId, checkedAt, checked, total, isStopped, drifted } = drift;
    const id = operationId === undefined
        ? ''
        : ` (operation ${(0,markdown/* link */.nf)((0,markdown/* inlineCode */.ti)(operationId), (0,console_links/* operationUrl */.F5)(stackSet, operationId))})`;
    const when = checkedAt === undefined ? 'has never ended' : `of ${checkedAt.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
    const what = from === 'last' ? 'The last drift detection' : 'The drift detection';
    const stopped = isStopped ? ' It was stopped when `drift-timeout` passed.' : '';
    return [
        `${what} ${when}${id} looked at ${checked} of ${(0,quantity/* countOf */.pq)(total, 'instance')} and found ${drifted === 0 ? 'no difference' : `a difference in ${(0,quantity/* countOf */.pq)(drifted, 'account')}`}.${stopped}`,
    ];
}
const stateMarks = {
    proven: '✅',
    violated: '❌',
    unproven: '❓',
    'not-asked': '–',
};
function renderAuditedAccounts(report, most) {
    const all = allAccounts(report);
    if (most === 0 || all.length === 0)
        return '';
    const { factsAsked } = report;
    const shown = all.slice(0, most);
    const isPlain = (fact) => shown.every(({ facts }) => facts[fact] === shown[0]?.facts[fact]);
    const varied = factsAsked.filter((fact) => !isPlain(fact));
    const unit = new Set(shown.map(({ organizationalUnitPath }) => organizationalUnitPath)).size > 1;
    const rows = shown.map((account) => [
        `${(0,account_list/* renderAccount */.sh)({ id: account.account, name: account.name })}${renderStanding(account)}`,
        ...(unit ? [(0,markdown/* inlineCode */.ti)(account.organizationalUnitPath, 200)] : []),
        ...varied.map((fact) => stateMarks[account.facts[fact]]),
    ]);
    const constant = factsAsked
        .filter((fact) => !varied.includes(fact))
        .map((fact) => `${stateMarks[shown[0]?.facts[fact] ?? 'not-asked']} ${(0,markdown/* inlineCode */.ti)(fact)}`);
    const left = all.length - shown.length;
    return (0,markdown/* details */.zH)(left === 0
        ? `All ${(0,quantity/* countOf */.pq)(all.length, 'account')}`
        : `The first ${(0,quantity/* countOf */.pq)(shown.length, 'account')} of ${all.length}`, [
        ...(constant.length === 0 ? [] : [`In each of them: ${constant.join(', ')}.`, '']),
        (0,markdown/* table */.tp)(['Account', ...(unit ? ['OU'] : []), ...varied], rows),
    ].join('\n'));
}
function renderStanding({ isTargeted, isSuspended, }) {
    if (isSuspended)
        return ' suspended, skipped';
    return isTargeted ? '' : ' not targeted';
}

// EXTERNAL MODULE: ./src/report/parts/about.ts
var parts_about = __webpack_require__(30174);
// EXTERNAL MODULE: ./src/report/parts/links.ts
var parts_links = __webpack_require__(54614);
// EXTERNAL MODULE: ./src/report/parts/step-list.ts
var step_list = __webpack_require__(93730);
;// CONCATENATED MODULE: ./src/report/audit/audit-steps.ts





function findAuditSteps(report) {
    const { outcome, failureReason, error } = report;
    if (outcome === 'proven')
        return [];
    const steps = [...findRemedies(report.findings), ...findDoubtSteps(report)];
    const general = outcome === 'failed' && failureReason !== undefined && failureReason !== 'role-not-proven'
        ? [step(error?.next ?? failure_reason/* runExplanations */.g4[failureReason].next)]
        : [];
    const again = outcome === 'interrupted'
        ? 'an audit begins from the start and changes nothing'
        : 'only an audit proves that it is right';
    return [...general, ...steps, { ...step(again), isRerun: true }];
}
function step(text, accounts = [], commands = []) {
    return { accounts, text: text.replace(/\.$/, ''), commands, isRerun: false };
}
const applyText = 'run `apply`: it deploys and updates what is missing or outdated';
function findRemedies(findings) {
    const groups = groupAuditFindings(findings).map(({ findings: own }) => own);
    const merged = Map.groupBy(groups, ([first]) => first === undefined ? '' : withoutAccount(JSON.stringify(first.remedy), first.account));
    return [...merged.values()].flatMap((parts) => {
        const own = parts.flat();
        const [first] = own;
        if (first === undefined)
            return [];
        const accounts = [...new Set(own.map(({ account }) => account))];
        const { remedy } = first;
        if (remedy.kind !== 'commands')
            return [step(remedy.kind === 'apply' ? applyText : remedy.text, accounts)];
        const commands = own.map((finding) => finding.remedy.kind === 'commands' ? finding.remedy.commands.join('\n') : '');
        return [step(remedy.text, accounts, [...new Set(commands)])];
    });
}
function findDoubtSteps({ doubts }) {
    const byNext = Map.groupBy(groupDoubts(doubts), ({ doubt }) => withoutAccount(doubt.next, doubt.account));
    return [...byNext.values()].flatMap((own) => {
        const [first] = own;
        if (first === undefined)
            return [];
        return [step(withoutRerun(first.doubt.next), [...new Set(own.flatMap(({ accounts }) => accounts))])];
    });
}
function withoutRerun(text) {
    const said = text.replace(/,? then run the audit again\.?$/i, '').replace(/\s*Run the audit again\.?$/i, '');
    const own = said.trim() === '' ? text : said;
    return `${own.charAt(0).toLowerCase()}${own.slice(1)}`;
}
function renderAuditSteps(report, about, most, named) {
    const steps = findAuditSteps(report);
    if (steps.length === 0)
        return '';
    const accountOf = createAccountLookup(report);
    const nameOf = (account) => (0,markdown/* inlineCode */.ti)(accountOf(account).name || account, 60);
    const shown = steps.length <= most ? steps : [...steps.slice(0, most - 1), ...steps.slice(-1)];
    const left = steps.length - shown.length;
    const items = shown.map(({ accounts, text, commands, isRerun }) => {
        if (isRerun)
            return `${(0,markdown/* link */.nf)('Run again', about.runUrl)}: ${(0,markdown/* escapeMarkdown */.FV)(text)}`;
        const who = named === 0 ? nameCount(accounts.length) : (0,quantity/* firstOf */.Ku)(accounts.map(nameOf), named);
        return (0,step_list/* renderStep */.z)({ who, step: { text }, commands }, about);
    });
    const rest = left === 0 ? [] : [`${(0,quantity/* countOf */.pq)(left, 'more step')}: every finding has its own in \`results.html\``];
    return `**Do now**\n\n${(0,step_list/* numbered */.j)([...items.slice(0, -1), ...rest, ...items.slice(-1)])}`;
}
function nameCount(count) {
    return count === 0 ? '' : (0,quantity/* countOf */.pq)(count, 'account');
}
function auditStepLine({ accounts, text, commands, isRerun }) {
    const who = accounts.length === 0 ? '' : `${(0,quantity/* firstOf */.Ku)(accounts, 5)}: `;
    const [first] = commands;
    const command = first === undefined ? '' : `: ${first.split('\n').join('; ')}`;
    return `${who}${isRerun ? 'Run again: ' : ''}${text.replaceAll('`', '')}${command}`;
}

;// CONCATENATED MODULE: ./src/report/audit/findings-table.ts




const fewRows = 3;
const longestValue = 300;
const mostGains = 5;
function renderFindingsTable(report, most, named) {
    const groups = groupAuditFindings(report.findings);
    const shown = groups.slice(0, most);
    if (shown.length === 0)
        return '';
    const columns = createColumns(report, named);
    const constant = columns.filter((column) => column.isConstantAllowed && isConstant(shown, column));
    const kept = columns.filter((column) => !constant.includes(column));
    const said = constant.flatMap(({ title, cell }) => {
        const [value] = shown.map(cell);
        return value === undefined || value === '' ? [] : [`${title}: ${value}`];
    });
    const left = groups.length - shown.length;
    return [
        ...(said.length === 0 ? [] : [`Each of these: ${said.join(' · ')}.`, '']),
        (0,markdown/* table */.tp)(kept.map(({ title }) => title), shown.map((group) => kept.map(({ cell }) => cell(group)))),
        ...(left === 0 ? [] : ['', `${(0,quantity/* countOf */.pq)(left, 'more finding')} in \`results.csv\` and \`results.json\`.`]),
    ].join('\n');
}
function isConstant(groups, { cell }) {
    return groups.length >= fewRows && new Set(groups.map(cell)).size === 1;
}
function createColumns(report, named) {
    const accountOf = createAccountLookup(report);
    const units = ({ findings }) => [
        ...new Set(findings.map(({ account }) => accountOf(account).organizationalUnitPath).filter((path) => path !== '')),
    ];
    return [
        { title: 'Severity', cell: ({ finding }) => renderSeverity(finding), isConstantAllowed: true },
        {
            title: 'Accounts',
            cell: ({ findings }) => {
                const accounts = [...new Set(findings.map(({ account }) => account))];
                const names = accounts.map((account) => (0,account_list/* renderAccount */.sh)({ id: account, name: accountOf(account).name }));
                if (named === 0)
                    return (0,quantity/* countOf */.pq)(accounts.length, 'account');
                return names.length === 1 ? (names[0] ?? '') : `**${names.length}**: ${(0,quantity/* firstOf */.Ku)(names, named)}`;
            },
            isConstantAllowed: false,
        },
        {
            title: 'OU',
            cell: (group) => (0,quantity/* firstOf */.Ku)(units(group).map((path) => (0,markdown/* inlineCode */.ti)(path, 100)), 3),
            isConstantAllowed: true,
        },
        { title: 'What', cell: ({ finding }) => renderWhat(finding), isConstantAllowed: false },
        ...(report.previous === undefined
            ? []
            : [{ title: 'Since', cell: (group) => renderSince(group, report), isConstantAllowed: true }]),
    ];
}
const severityMarks = {
    critical: '🛑 critical',
    high: '⚠️ high',
    medium: 'medium',
    low: 'low',
};
function renderSeverity({ severity }) {
    return severityMarks[severity];
}
function renderWhat({ what, property, gains, expected, actual }) {
    const lets = gains.length === 0 ? [] : [`⚠️ The role ${(0,quantity/* firstOf */.Ku)(gains.map(escapeGain), mostGains, '; ')}.`];
    const values = expected === '' && actual === ''
        ? []
        : [[expected, actual].map((value) => (value === '' ? 'none' : renderValue(value))).join(' → ')];
    return [`${(0,markdown/* escapeMarkdown */.FV)(what)} (${(0,markdown/* inlineCode */.ti)(property, 200)})`, ...lets, ...values].join('<br>');
}
function escapeGain(gain) {
    return (0,markdown/* escapeMarkdown */.FV)((0,markdown/* shorten */.ml)((0,markdown/* visibleLine */.P8)(gain), longestValue));
}
function renderValue(value) {
    const line = (0,markdown/* shorten */.ml)((0,markdown/* visibleLine */.P8)(value), longestValue);
    return /^[{["]/.test(line) || !line.includes(' ') ? (0,markdown/* inlineCode */.ti)(line) : (0,markdown/* escapeMarkdown */.FV)(line);
}
function renderSince({ findings, newOnes, since }, report) {
    const over = findings.flatMap(({ account, property }) => report.ignored.filter(({ finding, entry }) => finding.account === account && finding.property === property && isOver(entry.until, report.endedAt)));
    const accepted = over[0] === undefined ? '' : `<br>accepted until ${dayOf(over[0].entry.until)}, which is over`;
    if (newOnes === findings.length)
        return `**new**${accepted}`;
    const fresh = newOnes === 0 ? '' : `<br>**${newOnes} new**`;
    return `${dayOf(since)}${fresh}${accepted}`;
}

;// CONCATENATED MODULE: ./src/report/audit/audit-summary.ts








const everything = {
    steps: 50,
    findings: Number.POSITIVE_INFINITY,
    named: 10,
    doubts: 200,
    others: 200,
    accounts: Number.POSITIVE_INFINITY,
};
function renderAuditSummary(report, about) {
    const notProven = report.accounts.filter((account) => report.factsAsked.some((fact) => account.facts[fact] !== 'proven')).length;
    const tiers = [
        tierOf(report, about, 'full', '', everything),
        tierOf(report, about, 'not-proven-only', 'the accounts in which everything is proven', {
            ...everything,
            accounts: Math.max(1, notProven),
        }),
        tierOf(report, about, 'worst-accounts', 'all but the worst 2000 accounts, most findings', {
            ...everything,
            findings: 1000,
            named: 5,
            accounts: Math.max(1, Math.min(2000, notProven)),
        }),
        tierOf(report, about, 'counts-only', 'names of accounts, most findings', fewest),
    ];
    return (0,fit/* fit */.Uj)(tiers, fit/* summaryBudgetBytes */.f$).markdown;
}
const fewest = { steps: 10, findings: 100, named: 0, doubts: 20, others: 10, accounts: 0 };
function tierOf(report, about, name, leftOut, detail) {
    const notice = leftOut === ''
        ? ''
        : (0,markdown/* alert */.xE)('NOTE', `**This report is cut short.** Left out: ${leftOut}; \`results.json\` and \`results.csv\` have everything.`);
    return { name, leftOut: notice, render: (said) => renderAudit(report, about, detail, said) };
}
function renderAudit(report, about, detail, notice) {
    const lead = renderLead(report);
    return (0,markdown/* paragraphs */.qN)([
        renderAuditTitle(report),
        lead,
        notice,
        renderAuditSteps(report, about, detail.steps, Math.min(3, detail.named)),
        renderFindingsTable(report, detail.findings, Math.min(5, detail.named)),
        renderBlindSpots(report),
        renderDoubts(report, detail.doubts, Math.min(5, detail.named)),
        renderCarried(report, detail.others),
        renderFixed(report, detail.others),
        report.accountsTotal === 0 ? undefined : renderFacts(report),
        renderIgnored(report, detail.others),
        renderHow(report),
        renderAuditedAccounts(report, detail.accounts),
        renderLinks(report, about),
    ]);
}
function renderLead(report) {
    const { error, outcome } = report;
    const said = outcome === 'proven' && report.fixed.length === 0 ? '' : `**${auditCounts(report)}.**`;
    const what = error === undefined ? '' : (0,markdown/* escapeMarkdown */.FV)(error.what);
    const why = error?.why === undefined ? '' : (0,markdown/* fence */.EU)(error.why.slice(0, 10_000), '');
    return (0,markdown/* paragraphs */.qN)([[said, what].filter(Boolean).join(' '), why]);
}
function renderLinks(report, about) {
    const { failureReason, stackSet } = report;
    const links = [
        (0,markdown/* link */.nf)('results', (0,parts_links/* artifactsUrl */.N6)(about)),
        (0,markdown/* link */.nf)('stack set', (0,console_links/* stackSetUrl */.W3)(stackSet)),
        ...(failureReason === undefined || about.documentsUrl === undefined
            ? []
            : [(0,parts_links/* documentLink */.io)(`about ${(0,markdown/* inlineCode */.ti)(failureReason)}`, 'operations.md#failure-reasons-of-a-run', about)]),
    ];
    return `${links.join(' · ')}<br>${(0,parts_about/* renderFooter */.up)('audit', '', about, '', report.endedAt)}`;
}

;// CONCATENATED MODULE: ./src/report/audit/audit-issue.ts









function renderIssueTitle({ stackSet }) {
    return `Audit of stack set ${stackSet.name} (${stackSet.region}): the role is not proven`;
}
const whole = { steps: 15, findings: 200, named: 5, doubts: 50, others: 50, accounts: 0 };
function renderIssueBody(report, about) {
    const tiers = [
        tierOf(report, about, 'full', '', whole),
        tierOf(report, about, 'fewer-accounts', 'most findings, most account names', {
            ...whole,
            findings: 50,
            named: 2,
            doubts: 10,
            others: 10,
        }),
        tierOf(report, about, 'counts-only', 'names of accounts, most findings', { ...fewest, findings: 20, doubts: 10 }),
    ];
    return (0,fit/* fit */.Uj)(tiers, fit/* commentBudgetBytes */.eZ);
}
const mostNew = 20;
function renderIssueNews(report, about) {
    const { findings, fixed, previous } = report;
    const fresh = findings.filter(({ isNew }) => isNew);
    if (previous === undefined || fresh.length + fixed.length === 0)
        return '';
    const accountOf = createAccountLookup(report);
    const groups = groupAuditFindings(fresh);
    const items = groups.slice(0, mostNew).map(({ finding, findings: own }) => {
        const others = own.length - 1;
        const { account, severity, what, property } = finding;
        const more = others === 0 ? '' : ` and ${(0,quantity/* countOf */.pq)(others, 'more account')}`;
        const who = `${(0,account_list/* renderAccount */.sh)({ id: account, name: accountOf(account).name })}${more}`;
        return `**${severity}** in ${who}: ${(0,markdown/* escapeMarkdown */.FV)(what)} (${(0,markdown/* inlineCode */.ti)(property, 200)})`;
    });
    const left = groups.length - items.length;
    return (0,markdown/* paragraphs */.qN)([
        (0,parts_news/* renderNews */.o)(fresh.length === 0 ? '✅' : '⚠️', report.stackSet.name, () => sayNews(fresh.length, fixed.length)),
        `${auditCounts(report)} (${(0,markdown/* link */.nf)(`run ${about.runId}`, about.runUrl)}).`,
        items.length === 0
            ? undefined
            : `⚠️ **New:**\n\n${(0,markdown/* bullets */.e5)([...items, ...(left === 0 ? [] : [`and ${left} more`])])}`,
        renderFixed(report, mostNew),
    ]);
}
function sayNews(fresh, fixed) {
    return [
        ...(fresh === 0 ? [] : [(0,quantity/* countOf */.pq)(fresh, 'new finding')]),
        ...(fixed === 0 ? [] : [`${(0,quantity/* countOf */.pq)(fixed, 'finding')} fixed`]),
    ].join(', ');
}
function renderIssueClosing(report, about) {
    return (0,markdown/* paragraphs */.qN)([
        renderAuditTitle(report),
        `By the audit of ${(0,markdown/* link */.nf)(`run ${about.runId}`, about.runUrl)}. The next one that finds something opens this issue again.`,
        renderFixed(report, mostNew),
    ]);
}

// EXTERNAL MODULE: ./src/report/log/log-line.ts
var log_line = __webpack_require__(80476);
;// CONCATENATED MODULE: ./src/report/audit/audit-log.ts







const mostLines = 100;
const mostSteps = 10;
const longestRedLine = 500;
function auditLogLines(report) {
    const { factsAsked, factCounts, error, fixed, carried, ignored, failureReason, drift, notices } = report;
    const groups = groupAuditFindings(report.findings);
    const steps = findAuditSteps(report);
    return [
        ...(error === undefined ? [] : [`What happened: ${(0,log_line/* plain */.pj)(error.what)}`]),
        ...(error?.why === undefined ? [] : [`Why: ${(0,log_line/* plain */.pj)(error.why)}`]),
        ...factsAsked.map((fact) => {
            const { proven, violated, unproven } = factCounts[fact];
            return `Fact ${fact}: proven in ${(0,quantity/* countOf */.pq)(proven, 'account')}, does not hold in ${violated}, not looked at in ${unproven}`;
        }),
        ...(drift.kind === 'looked' ? [`Drift detection: looked at ${drift.checked} of ${drift.total} instances`] : []),
        ...groups.slice(0, mostLines).map(({ findings }) => findingLine(report, findings)),
        ...(groups.length > mostLines ? [`${groups.length - mostLines} more findings in results.json`] : []),
        ...groupDoubts(report.doubts)
            .slice(0, mostLines)
            .map(({ doubt, facts, accounts }) => `Could not be looked at (${facts.join(', ')}): ${nameAccounts(report, accounts)}: ${doubt.why} Next: ${doubt.next}`),
        ...carried.slice(0, mostLines).map((one) => `Found earlier, not looked at now: ${one.account}: ${one.what}`),
        ...fixed.slice(0, mostLines).map((one) => `Fixed: ${one.account}: ${one.what}`),
        ...(ignored.length === 0 ? [] : [`Accepted with ignore-findings: ${(0,quantity/* countOf */.pq)(ignored.length, 'finding')}`]),
        ...notices,
        ...steps.slice(0, mostSteps).map((step, index) => `Do now ${index + 1}: ${auditStepLine(step)}`),
        ...(failureReason === undefined ? [] : [`Failure reason: ${failureReason}`]),
    ].map(log_line/* logLine */.BP);
}
function findingLine(report, findings) {
    const [first] = findings;
    if (first === undefined)
        return '';
    const { severity, reason, property, what, gains, expected, actual, since, isNew } = first;
    const accounts = nameAccounts(report, findings.map(({ account }) => account));
    const lets = gains.length === 0 ? '' : ` The role ${(0,quantity/* firstOf */.Ku)(gains, 3, '; ')}.`;
    const values = expected === '' && actual === '' ? '' : ` ${expected || 'none'} -> ${actual || 'none'}.`;
    const when = isNew ? 'new' : `since ${dayOf(since)}`;
    return `Found (${severity}, ${reason}, ${when}): ${accounts}: ${property}: ${(0,log_line/* plain */.pj)(what)}${(0,log_line/* plain */.pj)(lets)}${values}`;
}
function nameAccounts(report, accounts) {
    const accountOf = createAccountLookup(report);
    return (0,quantity/* firstOf */.Ku)([...new Set(accounts)].map((account) => `${account} ${(0,markdown/* shorten */.ml)(accountOf(account).name, 60)}`.trim()), 5);
}
function auditVerdictLine(report) {
    return (0,log_line/* logLine */.BP)(`Stack set ${report.stackSet.name}: ${auditHeadline(report)} · ${auditDuration(report)}`);
}
function redAuditLine(report) {
    const { findings, doubts, error, stackSet } = report;
    const [first] = findings;
    const [doubt] = doubts;
    const [step] = findAuditSteps(report);
    const cause = first !== undefined
        ? `${nameAccounts(report, [first.account])}: ${(0,log_line/* plain */.pj)(first.what)} (${failure_reason/* auditExplanations */.a0[first.reason].cause})`
        : doubt !== undefined
            ? `${nameAccounts(report, [doubt.account])}: ${(0,log_line/* plain */.pj)(doubt.why)}`
            : (0,log_line/* plain */.pj)(error?.what ?? auditCounts(report));
    const parts = [
        `${stackSet.name}: ${auditHeadline(report)}`,
        (0,markdown/* shorten */.ml)((0,markdown/* visibleLine */.P8)(cause), 220),
        ...(step === undefined ? [] : [`Next: ${auditStepLine(step)}`]),
    ];
    return (0,markdown/* shorten */.ml)((0,markdown/* visibleLine */.P8)(parts.map((part) => part.replace(/\.$/, '')).join('. ')), longestRedLine);
}

;// CONCATENATED MODULE: ./src/report/audit/audit-outputs.ts
function auditOutputs(report, paths) {
    const { outcome, failureReason, accountsTotal, accountsProven, factsAsked, factCounts, findings } = report;
    const violated = new Set(findings.map(({ account }) => account)).size;
    return {
        outcome,
        'failure-reason': failureReason ?? '',
        'operation-id': report.drift.kind === 'looked' ? (report.drift.operationId ?? '') : '',
        'accounts-total': String(accountsTotal),
        'accounts-current': String(accountsProven),
        'accounts-failed': String(violated),
        'role-arn-pattern': report.roleArnPattern,
        facts: JSON.stringify(Object.fromEntries(factsAsked.map((fact) => [fact, factCounts[fact]]))),
        'results-json': paths.resultsJson,
        'results-csv': paths.resultsCsv,
        'results-html': paths.resultsHtml,
        sarif: paths.sarif,
        ocsf: paths.ocsf,
    };
}

// EXTERNAL MODULE: ./src/report/results-page/page-data.ts
var page_data = __webpack_require__(18383);
// EXTERNAL MODULE: ./src/report/results-page/page-text.ts
var page_text = __webpack_require__(71772);
// EXTERNAL MODULE: ./src/report/results-page/results-page.ts + 2 modules
var results_page = __webpack_require__(89758);
// EXTERNAL MODULE: ./src/domain/text/visible-text.ts
var visible_text = __webpack_require__(39798);
// EXTERNAL MODULE: ./src/report/parts/csv-field.ts
var csv_field = __webpack_require__(85626);
// EXTERNAL MODULE: ./src/report/parts/json-list.ts
var json_list = __webpack_require__(55758);
;// CONCATENATED MODULE: ./src/report/audit/audit-results.ts





const accountsPerPiece = 500;
function* listRecords(report) {
    const findings = Map.groupBy(report.findings, ({ account }) => account);
    const doubts = Map.groupBy(report.doubts, ({ account }) => account);
    const valid = report.ignored.filter(({ entry }) => !isOver(entry.until, report.endedAt));
    const accepted = Map.groupBy(valid, ({ finding }) => finding.account);
    const accounts = allAccounts(report);
    for (let start = 0; start < accounts.length; start += accountsPerPiece) {
        yield accounts.slice(start, start + accountsPerPiece).map((account) => ({
            account,
            findings: findings.get(account.account) ?? [],
            doubts: doubts.get(account.account) ?? [],
            accepted: accepted.get(account.account) ?? [],
        }));
    }
}
function* renderAuditJson(report) {
    const { name, region, callAs } = report.stackSet;
    const { factsAsked, factCounts, drift } = report;
    const head = {
        schemaVersion: 1,
        command: 'audit',
        stackSet: { name, region, callAs },
        outcome: report.outcome,
        failureReason: report.failureReason ?? null,
        error: report.error === undefined
            ? null
            : { what: report.error.what, why: report.error.why ?? null, next: report.error.next ?? null },
        startedAt: report.startedAt.toISOString(),
        endedAt: report.endedAt.toISOString(),
        previous: report.previous ?? null,
        roleArnPattern: report.roleArnPattern,
        factsAsked,
        facts: Object.fromEntries(factsAsked.map((fact) => [fact, factCounts[fact]])),
        accountsTotal: report.accountsTotal,
        accountsProven: report.accountsProven,
        drift: drift.kind === 'not-asked'
            ? null
            : { ...drift, operationId: drift.operationId ?? null, checkedAt: drift.checkedAt?.toISOString() ?? null },
        notices: report.notices,
        fixed: report.fixed,
        carried: report.carried,
    };
    yield* (0,json_list/* renderJsonList */.r)(head, 'accounts', mapPieces(listRecords(report), describeRecord));
}
function* mapPieces(pieces, map) {
    for (const piece of pieces)
        yield piece.map(map);
}
function describeRecord({ account, findings, doubts, accepted }) {
    return {
        ...account,
        findings: findings.map(describeFinding),
        accepted: accepted.map(({ finding, entry }) => ({
            ...describeFinding(finding),
            until: entry.until,
            why: entry.reason,
        })),
        doubts: doubts.map(({ fact, why, next }) => ({ fact, why, next })),
    };
}
function describeFinding(finding) {
    return { ...finding, account: undefined, isSeenByDriftDetection: finding.isSeenByDriftDetection ?? null };
}
const head = [
    'account',
    'name',
    'organizationalUnitId',
    'organizationalUnitPath',
    'isTargeted',
    'isSuspended',
    ...fact/* auditFacts */.B,
    'kind',
    'fact',
    'severity',
    'reason',
    'property',
    'what',
    'expected',
    'actual',
    'gains',
    'since',
    'isNew',
    'next',
];
function* renderAuditCsv(report) {
    yield `${head.join(',')}\r\n`;
    for (const piece of listRecords(report)) {
        const lines = piece.flatMap(linesOf);
        yield lines.map((cells) => `${cells.map((cell) => (0,csv_field/* renderCsvField */.v)((0,visible_text/* visibleText */.Q)(cell))).join(',')}\r\n`).join('');
    }
}
function linesOf({ account, findings, doubts, accepted }) {
    const start = [
        account.account,
        account.name,
        account.organizationalUnitId,
        account.organizationalUnitPath,
        String(account.isTargeted),
        String(account.isSuspended),
        ...fact/* auditFacts */.B.map((fact) => account.facts[fact]),
    ];
    const lines = [
        ...findings.map((finding) => ['finding', ...cellsOf(finding, describeRemedy(finding))]),
        ...accepted.map(({ finding, entry }) => [
            'accepted',
            ...cellsOf(finding, `accepted until ${entry.until}: ${entry.reason}`),
        ]),
        ...doubts.map(({ fact, why, next }) => ['doubt', fact, '', 'unproven', '', why, '', '', '', '', '', next]),
    ];
    const none = Array.from({ length: head.length - start.length }, () => '');
    return (lines.length === 0 ? [none] : lines).map((cells) => [...start, ...cells]);
}
function cellsOf(finding, next) {
    const { fact, severity, reason, property, what, expected, actual, gains, since, isNew } = finding;
    return [fact, severity, reason, property, what, expected, actual, gains.join('; '), since, String(isNew), next];
}
function describeRemedy({ remedy }) {
    switch (remedy.kind) {
        case 'apply':
            return 'run apply';
        case 'commands':
            return `${remedy.text}: ${remedy.commands.join('; ')}`;
        case 'advice':
            return remedy.text;
    }
}

;// CONCATENATED MODULE: ./src/report/audit/audit-page.ts















const classes = [...finding/* severities */.g, 'unproven', 'accepted', 'proven', 'suspended', 'not asked'];
const facts = [...fact/* auditFacts */.B, 'all'];
const longestName = 100;
const manyRows = 5000;
const longestText = 300;
function* renderAuditPage(report, about) {
    yield* (0,results_page/* renderPage */.Cf)({
        stackSetName: report.stackSet.name,
        mark: markOf(report),
        headline: auditHeadline(report),
        header: [renderRun(report, about), renderNews(report, about), renderFactWords(report)].join('\n'),
        main: renderMain(report),
    });
}
function* renderMain(report) {
    if (report.accounts.length === 0 && report.findings.length + report.doubts.length === 0) {
        yield '<p>No account was looked at.</p>\n';
        return;
    }
    const isCut = report.findings.length + report.doubts.length > manyRows;
    yield* (0,results_page/* renderTable */.bo)({
        counts: (0,page_text/* escapeHtml */.ZD)(auditCounts(report)),
        classes: 'Severity',
        versions: 'Fact',
        notice: isCut
            ? `<p class="muted">This page is cut short: texts end after ${longestText} characters. <code>results.json</code> has the whole texts.</p>`
            : '',
        data: renderData(report, isCut ? longestText : Number.POSITIVE_INFINITY),
    });
}
const noStep = ['', '', ''];
function rowsOf({ account, findings, accepted, doubts }, factsAsked) {
    const found = [
        ...findings.map((finding) => ({ finding, until: '' })),
        ...accepted.map(({ finding, entry }) => ({ finding, until: entry.until })),
    ];
    const rows = [
        ...found.map(({ finding, until }) => {
            const { region, fact, reason, property, since, isNew, what, gains, expected, actual, severity } = finding;
            const lets = gains.length === 0 ? '' : ` The role ${gains.join('; ')}.`;
            const values = expected === '' && actual === '' ? '' : ` ${expected || 'none'} → ${actual || 'none'}`;
            return {
                region,
                class: until === '' ? severity : 'accepted',
                fact,
                reason: [reason, failure_reason/* auditExplanations */.a0[reason].cause],
                property,
                since: isNew ? 'new' : dayOf(since),
                text: `${what}${lets}${values}`,
                step: until === '' ? stepOf(finding.remedy) : [`accepted until ${(0,markdown/* visibleLine */.P8)(until)}`, '', ''],
            };
        }),
        ...doubts.map(({ fact, why, next }) => ({
            region: '',
            class: 'unproven',
            fact,
            reason: ['unproven', failure_reason/* auditExplanations */.a0.unproven.cause],
            property: '',
            since: '',
            text: why,
            step: [(0,markdown/* visibleLine */.P8)(next).replace(/\.$/, ''), '', ''],
        })),
    ];
    if (rows.length > 0)
        return rows;
    const isProven = factsAsked.length > 0 && factsAsked.every((fact) => account.facts[fact] === 'proven');
    const plain = isProven ? 'proven' : account.isSuspended ? 'suspended' : 'not asked';
    return [{ region: '', class: plain, fact: 'all', reason: ['', ''], property: '', since: '', text: '', step: noStep }];
}
function stepOf(remedy) {
    switch (remedy.kind) {
        case 'apply':
            return ['run `apply`', '', ''];
        case 'commands':
            return [(0,markdown/* visibleLine */.P8)(remedy.text), remedy.commands.map(markdown/* visibleLine */.P8).join('\n'), ''];
        case 'advice':
            return [(0,markdown/* visibleLine */.P8)(remedy.text), '', ''];
    }
}
function* renderData(report, mostCharacters) {
    const units = (0,page_data/* createList */.D1)();
    const regions = (0,page_data/* createList */.D1)();
    const reasons = (0,page_data/* createList */.D1)();
    const properties = (0,page_data/* createList */.D1)();
    const days = (0,page_data/* createList */.D1)();
    const texts = (0,page_data/* createList */.D1)();
    const steps = (0,page_data/* createList */.D1)();
    const encode = ({ account }, row) => [
        (0,markdown/* visibleLine */.P8)(account.account),
        (0,markdown/* shorten */.ml)((0,markdown/* visibleLine */.P8)(account.name), longestName),
        units.indexOf([(0,markdown/* visibleLine */.P8)(account.organizationalUnitId), (0,markdown/* visibleLine */.P8)(account.organizationalUnitPath)]),
        regions.indexOf((0,markdown/* visibleLine */.P8)(row.region)),
        classes.indexOf(row.class),
        facts.indexOf(row.fact),
        reasons.indexOf(row.reason),
        properties.indexOf((0,markdown/* visibleLine */.P8)(row.property)),
        days.indexOf((0,markdown/* visibleLine */.P8)(row.since)),
        texts.indexOf((0,markdown/* shorten */.ml)((0,markdown/* visibleLine */.P8)(row.text), mostCharacters)),
        steps.indexOf(row.step),
        0,
    ];
    yield '{"rows":[';
    let isFirst = true;
    for (const records of listRecords(report)) {
        const rows = records.flatMap((record) => rowsOf(record, report.factsAsked).map((row) => (0,page_text/* embedJson */._g)(encode(record, row))));
        yield `${isFirst ? '\n' : ',\n'}${rows.join(',\n')}`;
        isFirst = false;
    }
    const rest = {
        stackSetName: report.stackSet.name,
        accountUrlStart: (0,console_links/* accountUrl */.dA)('', report.stackSet.region),
        wantedVersion: 'all',
        rowWords: 'rows',
        titles: { version: 'Fact', class: 'Severity', status: 'Property', detailedStatus: 'Since', statusReason: 'What' },
        fileNames: {
            version: 'fact',
            class: 'severity',
            status: 'property',
            detailedStatus: 'since',
            statusReason: 'what',
            operationId: '',
        },
        classes,
        versions: facts,
        units: units.values,
        regions: regions.values,
        reasons: reasons.values,
        statuses: properties.values,
        detailedStatuses: days.values,
        operations: [''],
        statusReasons: texts.values,
        steps: steps.values,
    };
    yield `],\n${(0,page_text/* embedJson */._g)(rest).slice(1)}`;
}
function renderRun(report, { headSha, runUrl, runId }) {
    const { stackSet, outcome, failureReason, roleArnPattern, endedAt } = report;
    const ended = endedAt.toISOString().slice(0, 16).replace('T', ' ');
    const rows = [
        ['Stack set', `${(0,page_text/* anchor */.Y3)((0,page_text/* code */.aY)(stackSet.name), (0,console_links/* stackSetUrl */.W3)(stackSet))} in ${(0,page_text/* code */.aY)(stackSet.region)}`],
        ['Role', (0,page_text/* code */.aY)(roleArnPattern)],
        ['Outcome', `${(0,page_text/* code */.aY)(outcome)}${failureReason === undefined ? '' : ` (${(0,page_text/* code */.aY)(failureReason)})`}`],
        [
            'Run',
            `${(0,page_text/* anchor */.Y3)(`run ${runId}`, runUrl)}, commit ${(0,page_text/* anchor */.Y3)((0,page_text/* code */.aY)(headSha.slice(0, 7)), (0,parts_about/* commitUrl */.Bg)({ headSha, runUrl, runId }))}`,
        ],
        ['Ended', `${ended} UTC, after ${(0,page_text/* escapeHtml */.ZD)(auditDuration(report))}`],
    ];
    return `<dl class="facts">${rows.map(([title, html]) => `<dt>${title}</dt><dd>${html}</dd>`).join('')}</dl>`;
}
const audit_page_mostSteps = 100;
const mostNamed = 5;
const mostCommands = 2;
function renderNews(report, about) {
    const { error } = report;
    const nameOf = createAccountLookup(report);
    const steps = findAuditSteps(report).slice(0, audit_page_mostSteps);
    const items = steps.map((step) => `<li>${renderStep(step, about, (account) => nameOf(account).name || account)}</li>`);
    const parts = [
        `<p><b>${(0,page_text/* escapeHtml */.ZD)(auditCounts(report))}.</b></p>`,
        error === undefined ? '' : `<p><b>What happened:</b> ${(0,page_text/* prose */.CS)(error.what)}</p>`,
        error?.why === undefined || error.why === '' ? '' : `<pre>${(0,page_text/* escapeLines */.RQ)(error.why.slice(0, 10_000))}</pre>`,
        items.length === 0 ? '' : `<p><b>Do now</b></p><ol>${items.join('')}</ol>`,
    ];
    return `<section class="news">${parts.join('')}</section>`;
}
function renderStep({ accounts, text, commands, isRerun }, { runUrl }, nameOf) {
    if (isRerun)
        return `${(0,page_text/* anchor */.Y3)('Run again', runUrl)}: ${(0,page_text/* prose */.CS)(text)}`;
    const who = (0,quantity/* firstOf */.Ku)(accounts.map((account) => (0,page_text/* code */.aY)(nameOf(account))), mostNamed);
    const shown = commands.slice(0, mostCommands).map((command) => `<pre>${(0,page_text/* escapeLines */.RQ)(command)}</pre>`);
    return `${who === '' ? '' : `${who}: `}${(0,page_text/* prose */.CS)(text)}${shown.join('')}`;
}
function renderFactWords({ factsAsked, factCounts }) {
    const rows = factsAsked.map((fact) => {
        const { proven, violated, unproven } = factCounts[fact];
        const counts = [
            `${proven} proven`,
            ...(violated === 0 ? [] : [`${violated} not`]),
            ...(unproven === 0 ? [] : [`${unproven} not looked at`]),
        ];
        return `<dt>${(0,page_text/* code */.aY)(fact)}</dt><dd>${(0,page_text/* escapeHtml */.ZD)(factWords[fact])}: ${(0,quantity/* countOf */.pq)(proven + violated + unproven, 'account')}, ${counts.join(', ')}</dd>`;
    });
    return `<dl class="facts">${rows.join('')}</dl>`;
}

;// CONCATENATED MODULE: ./src/report/audit/ocsf.ts



const linesPerPiece = 500;
const ocsfVersion = '1.6.0';
const classUid = 2003;
const categoryUid = 2;
const activities = { Create: 1, Update: 2, Close: 3 };
const severityIds = { low: 2, medium: 3, high: 4, critical: 5 };
const severityWords = {
    1: 'Informational',
    2: 'Low',
    3: 'Medium',
    4: 'High',
    5: 'Critical',
};
const statuses = { New: 1, 'In Progress': 2, Suppressed: 3, Resolved: 4 };
const verdicts = { Pass: 1, Warning: 2, Fail: 3 };
function* renderOcsf(report, about, facts) {
    const events = listEvents(report);
    const describe = createDescriber(report, about, facts);
    for (let start = 0; start < events.length; start += linesPerPiece) {
        yield events
            .slice(start, start + linesPerPiece)
            .map((event) => `${JSON.stringify(describe(event))}\n`)
            .join('');
    }
}
function listEvents({ findings, ignored, doubts, fixed, endedAt }) {
    const describe = (finding) => ({
        activity: finding.isNew ? 'Create' : 'Update',
        severityId: severityIds[finding.severity],
        account: finding.account,
        fact: finding.fact,
        property: finding.property,
        title: finding.what,
        description: [
            finding.what,
            ...finding.gains.map((gain) => `The role ${gain}.`),
            `Expected: ${finding.expected || 'none'}. Actual: ${finding.actual || 'none'}.`,
        ].join(' '),
        since: finding.since,
        remediation: describeRemedy(finding),
    });
    return [
        ...findings.map((finding) => {
            return { ...describe(finding), status: finding.isNew ? 'New' : 'In Progress', verdict: 'Fail' };
        }),
        ...ignored
            .filter(({ entry }) => !isOver(entry.until, endedAt))
            .map(({ finding, entry }) => {
            const described = describe(finding);
            const description = `${described.description} Accepted until ${entry.until}: ${entry.reason}`;
            return { ...described, description, status: 'Suppressed', verdict: 'Fail' };
        }),
        ...doubts.map(({ account, fact, why, next }) => ({
            activity: 'Update',
            status: 'In Progress',
            verdict: 'Warning',
            severityId: severityIds.medium,
            account,
            fact,
            property: `unproven/${fact}`,
            title: `The fact ${fact} could not be looked at.`,
            description: why,
            since: undefined,
            remediation: next,
        })),
        ...fixed.map(({ account, property, what, since }) => ({
            activity: 'Close',
            status: 'Resolved',
            verdict: 'Pass',
            severityId: 1,
            account,
            fact: undefined,
            property,
            title: what,
            description: `Proven to be right: ${what}`,
            since,
            remediation: undefined,
        })),
    ];
}
function createDescriber(report, about, facts) {
    const accountOf = createAccountLookup(report);
    const common = describeRun(report, about, facts);
    const ofPlace = describePlace(report, accountOf);
    return (event) => ({
        ...describeKind(event),
        ...common,
        ...ofPlace(event),
        severity_id: event.severityId,
        severity: severityWords[event.severityId],
        status_id: statuses[event.status],
        status: event.status,
        message: (0,markdown/* visibleLine */.P8)(event.title),
        finding_info: describeFindingInfo(event, report, about),
        compliance: {
            control: (0,markdown/* visibleLine */.P8)(event.fact === undefined ? event.property : `${event.fact}: ${event.property}`),
            standards: ['stackset-role-action'],
            status: event.verdict,
            status_id: verdicts[event.verdict],
            status_details: [(0,markdown/* visibleLine */.P8)(event.description)],
        },
        ...(event.remediation === undefined ? {} : { remediation: { desc: (0,markdown/* visibleLine */.P8)(event.remediation) } }),
    });
}
function describeKind({ activity }) {
    const activityId = activities[activity];
    return {
        activity_id: activityId,
        activity_name: activity,
        category_uid: categoryUid,
        category_name: 'Findings',
        class_uid: classUid,
        class_name: 'Compliance Finding',
        type_uid: classUid * 100 + activityId,
        type_name: `Compliance Finding: ${activity}`,
    };
}
function describeRun({ startedAt, endedAt }, { runUrl }, { version }) {
    const product = {
        name: 'stackset-role-action',
        vendor_name: 'stackset-role-action',
        ...(version === '' ? {} : { version }),
    };
    return {
        time: endedAt.getTime(),
        start_time: startedAt.getTime(),
        end_time: endedAt.getTime(),
        metadata: {
            version: ocsfVersion,
            product,
            profiles: ['cloud'],
            log_name: 'stackset-role-audit',
            correlation_uid: runUrl,
        },
    };
}
function describePlace({ stackSet, roleArnPattern }, accountOf) {
    const partition = roleArnPattern.split(':')[1] ?? 'aws';
    return ({ account: uid }) => {
        const { name, organizationalUnitPath } = accountOf(uid);
        const account = { uid, type: 'AWS Account', type_id: 10 };
        const named = {
            ...account,
            ...(name === '' ? {} : { name: (0,markdown/* visibleLine */.P8)(name) }),
            ...(organizationalUnitPath === '' ? {} : { labels: [`OU ${(0,markdown/* visibleLine */.P8)(organizationalUnitPath)}`] }),
        };
        return {
            cloud: { provider: 'AWS', account: named, region: stackSet.region },
            resources: [
                {
                    type: 'AWS::IAM::Role',
                    uid: (0,markdown/* visibleLine */.P8)(roleArnPattern.replaceAll('{account}', uid)),
                    cloud_partition: partition,
                    owner: { account },
                },
            ],
        };
    };
}
function describeFindingInfo({ account, property, title, description, since }, { stackSet, endedAt }, { runUrl }) {
    const sinceMs = since === undefined ? NaN : Date.parse(since);
    return {
        uid: [stackSet.region, stackSet.name, account, (0,markdown/* visibleLine */.P8)(property)].join('/'),
        title: (0,markdown/* visibleLine */.P8)(title),
        desc: (0,markdown/* visibleLine */.P8)(description),
        src_url: runUrl,
        types: ['IAM role audit'],
        last_seen_time: endedAt.getTime(),
        ...(Number.isNaN(sinceMs) ? {} : { first_seen_time: sinceMs }),
    };
}

;// CONCATENATED MODULE: ./src/report/audit/fingerprint.ts
const offset = 0xcbf29ce484222325n;
const prime = 0x100000001b3n;
function stableHash(text) {
    let hash = offset;
    for (let index = 0; index < text.length; index++) {
        hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(index))) * prime);
    }
    return hash.toString(16).padStart(16, '0');
}

;// CONCATENATED MODULE: ./src/report/audit/sarif.ts







const mostResults = 5000;
const longestMessage = 1000;
const resultsPerPiece = 500;
const unknownWorkflow = '.github/workflows/stackset-role-audit.yml';
const levels = {
    critical: { level: 'error', score: '9.5' },
    high: { level: 'error', score: '8.0' },
    medium: { level: 'warning', score: '5.5' },
    low: { level: 'note', score: '2.0' },
};
function* renderSarif(report, about, { workflowRef, version }) {
    const entries = listEntries(report);
    const shown = entries.slice(0, mostResults);
    const ruleIds = [...new Set(shown.map(ruleIdOf))];
    const uri = findWorkflowPath(workflowRef);
    const head = {
        tool: {
            driver: {
                name: 'stackset-role-action',
                ...(/^\d+\.\d+\.\d+/.test(version) ? { semanticVersion: version } : {}),
                ...(about.documentsUrl === undefined ? {} : { informationUri: about.documentsUrl }),
                rules: ruleIds.map((id) => describeRule(id, about)),
            },
        },
        automationDetails: { id: `stackset-role-audit/${report.stackSet.name}/${report.stackSet.region}/` },
        invocations: [
            {
                executionSuccessful: report.outcome !== 'failed' && report.outcome !== 'interrupted',
                startTimeUtc: report.startedAt.toISOString(),
                endTimeUtc: report.endedAt.toISOString(),
                toolExecutionNotifications: listNotifications(report, entries.length - shown.length),
            },
        ],
        columnKind: 'utf16CodeUnits',
    };
    const start = `{\n"$schema": "https://json.schemastore.org/sarif-2.1.0.json",\n"version": "2.1.0",\n"runs": [\n`;
    yield start;
    yield* (0,json_list/* renderJsonList */.r)(head, 'results', pieces(shown, report, ruleIds, uri));
    yield ']\n}\n';
}
function findWorkflowPath(workflowRef) {
    const path = /^[^/]+\/[^/]+\/([^@]+)@/.exec(workflowRef)?.[1];
    return path === undefined ? unknownWorkflow : path.split('/').map(encodeURIComponent).join('/');
}
function listEntries({ findings, doubts }) {
    const found = findings.map((finding) => {
        const { account, reason, severity, property, what, gains, expected, actual } = finding;
        const lets = gains.map((gain) => ` The role ${gain}.`).join('');
        const values = expected === '' && actual === '' ? '' : ` Expected: ${expected || 'none'}. Actual: ${actual || 'none'}.`;
        return {
            account,
            reason,
            severity,
            property,
            message: `${what}${lets}${values} Next: ${describeRemedy(finding)}.`,
        };
    });
    const unproven = doubts.map(({ account, fact, why, next }) => ({
        account,
        reason: 'unproven',
        severity: 'medium',
        property: fact,
        message: `The fact ${fact} could not be looked at. ${why} Next: ${next}`,
    }));
    const all = [...found, ...unproven];
    return finding/* severities */.g.flatMap((severity) => all.filter((entry) => entry.severity === severity));
}
function ruleIdOf({ reason, severity }) {
    return `${reason}/${severity}`;
}
function describeRule(id, { documentsUrl }) {
    const [reason, severity] = id.split('/');
    const { cause, next } = failure_reason/* auditExplanations */.a0[reason];
    const { level, score } = levels[severity];
    return {
        id,
        name: reason.split('-').map(markdown/* capitalize */.ZH).join(''),
        shortDescription: { text: (0,markdown/* capitalize */.ZH)(cause).replaceAll('`', '') },
        fullDescription: { text: `${(0,markdown/* capitalize */.ZH)(cause)}.`.replaceAll('`', '') },
        help: { text: `${(0,markdown/* capitalize */.ZH)(next)}.`.replaceAll('`', ''), markdown: `${(0,markdown/* capitalize */.ZH)(next)}.` },
        ...(documentsUrl === undefined ? {} : { helpUri: `${documentsUrl}/audit.md#${reason}` }),
        defaultConfiguration: { level },
        properties: { tags: ['security', 'iam'], 'security-severity': score },
    };
}
function listNotifications({ stackSet, error }, left) {
    return [
        ...(left === 0
            ? []
            : [
                {
                    level: 'warning',
                    message: {
                        text: `${left} of ${left + mostResults} results of stack set ${stackSet.name} are left out: code scanning keeps ${mostResults}. The most severe are there; results.json has all.`,
                    },
                },
            ]),
        ...(error === undefined ? [] : [{ level: 'error', message: { text: (0,markdown/* visibleLine */.P8)(error.what) } }]),
    ];
}
function* pieces(entries, report, ruleIds, uri) {
    const accountOf = createAccountLookup(report);
    const { name, region } = report.stackSet;
    const describe = (entry) => {
        const { account, property, severity, message } = entry;
        const known = accountOf(account);
        const who = `${account} ${known.name}`.trim();
        const hash = stableHash([name, region, account, property].join('\n'));
        return {
            ruleId: ruleIdOf(entry),
            ruleIndex: ruleIds.indexOf(ruleIdOf(entry)),
            level: levels[severity].level,
            message: { text: (0,markdown/* shorten */.ml)((0,markdown/* visibleLine */.P8)(`Account ${who}: ${message}`), longestMessage) },
            locations: [
                { physicalLocation: { artifactLocation: { uri, uriBaseId: '%SRCROOT%' }, region: { startLine: 1 } } },
            ],
            partialFingerprints: { primaryLocationLineHash: `${hash}:1` },
            properties: {
                account,
                organizationalUnit: (0,markdown/* visibleLine */.P8)(known.organizationalUnitPath),
                property: (0,markdown/* visibleLine */.P8)(property),
            },
        };
    };
    for (let start = 0; start < entries.length; start += resultsPerPiece) {
        yield entries.slice(start, start + resultsPerPiece).map(describe);
    }
}

// EXTERNAL MODULE: ./src/publish/log-cause.ts
var log_cause = __webpack_require__(51327);
// EXTERNAL MODULE: ./src/publish/or-warn.ts
var or_warn = __webpack_require__(32063);
// EXTERNAL MODULE: ./src/publish/publish.ts + 31 modules
var publish = __webpack_require__(32559);
;// CONCATENATED MODULE: ./src/publish/publish-audit.ts













async function publishAudit(reporting, issues, request, report) {
    const about = (0,publish/* aboutRun */.LW)(reporting);
    const { log, publication } = reporting;
    log.group('Audit', auditLogLines(report));
    const paths = await writeFiles(reporting, report, about);
    for (const [name, value] of Object.entries(auditOutputs(report, paths)))
        publication.setOutput(name, value);
    await (0,or_warn/* orWarn */.w)(reporting, 'The step summary', () => publication.writeSummary(renderAuditSummary(report, about)));
    await settleIssue(reporting, issues, request, report, about);
    log.closeGroup();
    if ((0,rollout/* isGreen */.gf)(report.outcome))
        log.info(auditVerdictLine(report));
    else
        log.error(redAuditLine(report));
    return { outcome: report.outcome, failureReason: report.failureReason };
}
async function writeFiles(reporting, report, about) {
    const { workflowRef, actionVersion: version = '' } = reporting.run;
    const write = async (name, render) => (await (0,or_warn/* orWarn */.w)(reporting, name, () => reporting.publication.writeFile(name, render()))) ?? '';
    return {
        resultsJson: await write('results.json', () => renderAuditJson(report)),
        resultsCsv: await write('results.csv', () => renderAuditCsv(report)),
        resultsHtml: await write('results.html', () => renderAuditPage(report, about)),
        sarif: await write('results.sarif', () => renderSarif(report, about, { workflowRef, version })),
        ocsf: await write('results.ocsf.jsonl', () => renderOcsf(report, about, { version })),
    };
}
async function settleIssue(reporting, issues, { stackSet, reportIssue }, report, about) {
    const { log, publication } = reporting;
    const wanted = reportIssue ? findWantedIssue(report, about) : undefined;
    if (wanted === undefined)
        return;
    const settled = await (0,attempt/* attempt */.C)(() => issues.settle(stackSet, wanted));
    if (settled.kind === 'failed') {
        (0,log_cause/* logCause */.k)(log, settled.error);
        const line = `The issue could not be written (${settled.error.code}). ${settled.error.message}`;
        if ((0,rollout/* isGreen */.gf)(report.outcome))
            log.error(line);
        else
            log.warning(line);
        return;
    }
    if (settled.value.kind === 'none')
        return;
    const { kind, number, url } = settled.value;
    publication.setOutput('issue-url', url);
    log.info(`Issue #${number} is ${kind}: ${url}`);
}
function findWantedIssue(report, about) {
    if (report.outcome === 'proven')
        return { kind: 'closed', comment: renderIssueClosing(report, about) };
    if (report.outcome === 'interrupted' || report.findings.length + report.doubts.length === 0)
        return undefined;
    return {
        kind: 'open',
        title: renderIssueTitle(report),
        body: renderIssueBody(report, about).markdown,
        news: renderIssueNews(report, about),
    };
}

;// CONCATENATED MODULE: ./src/commands/audit.ts











async function audit(ports, request) {
    const context = createAuditContext(ports, request);
    const inspected = await inspect(context);
    await keepAudit(context, inspected);
    return publishAudit(ports, ports.issues, request, inspected.report);
}
async function inspect(context) {
    const { ports, clock } = context;
    const startedAt = clock.now();
    const [stock, previous] = await Promise.all([takeStock(context), readPreviousAudit(ports, context.stackSet)]);
    const since = await readOperationsSince(context, stock, previous.record);
    const coverage = coverAccounts(context, stock, since);
    const known = { previous: previous.record, since, without: coverage.without };
    const [drift, proven] = await Promise.all([detectDrift(context, stock), proveAccounts(context, stock, known)]);
    const meanwhile = await lookAgain(context, stock);
    const notices = [...previous.notices, ...since.notices, ...coverage.notices, ...proven.notices];
    const readings = { stock, coverage, drift, proven, meanwhile, previous, notices };
    return reportAudit(context, { ...readings, startedAt, endedAt: clock.now() });
}


/***/ }),

/***/ 51197:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ severities)
/* harmony export */ });
const severities = ['critical', 'high', 'medium', 'low'];


/***/ }),

/***/ 35667:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ sideBySide)
/* harmony export */ });
async function sideBySide(items, atOnce, work) {
    const results = new Map();
    const entries = items.entries();
    const takeTurns = async () => {
        for (const [index, item] of entries)
            results.set(index, await work(item));
    };
    await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, takeTurns));
    return items.map((_item, index) => results.get(index));
}


/***/ })

};
