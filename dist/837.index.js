export const id = 837;
export const ids = [837];
export const modules = {

/***/ 8294:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M0: () => (/* binding */ unreadAccounts),
/* harmony export */   Qi: () => (/* binding */ sortWorstFirst),
/* harmony export */   ZH: () => (/* binding */ resultKey),
/* harmony export */   bL: () => (/* binding */ accountResult),
/* harmony export */   ge: () => (/* binding */ classifyAccount),
/* harmony export */   kj: () => (/* binding */ accountClasses),
/* harmony export */   pT: () => (/* binding */ countAccountsByClass)
/* harmony export */ });
/* harmony import */ var _organization_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6877);
/* harmony import */ var _stack_set_stack_set_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7263);
/* harmony import */ var _failure_reason_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4351);



/** Worst first: reports sort by this order. */
const accountClasses = [
    'failed',
    'inoperable',
    'unknown',
    'missing',
    'cancelled',
    'outdated',
    'suspended',
    'current',
];
/** Key of the instance that the result is about. */
function resultKey({ account, region }) {
    return (0,_stack_set_stack_set_js__WEBPACK_IMPORTED_MODULE_1__/* .instanceKey */ .pA)({ accountId: account, region });
}
function classifyAccount({ account, instance, result, isUnanswered }) {
    if ((0,_organization_js__WEBPACK_IMPORTED_MODULE_2__/* .isSuspended */ .eJ)(account))
        return 'suspended';
    if (account.state === 'UNKNOWN')
        return 'unknown';
    if (instance === undefined) {
        return result?.status === 'FAILED' ? 'failed' : 'missing';
    }
    if (result?.status === 'FAILED' && instance.status !== 'CURRENT')
        return 'failed';
    switch (instance.status) {
        case 'CURRENT':
            return isUnanswered === true ? 'unknown' : classifyCurrent(instance, result);
        case 'OUTDATED':
            return classifyOutdated(instance);
        case 'INOPERABLE':
            return 'inoperable';
        case 'UNKNOWN':
            return 'unknown';
    }
}
/** The instance says CURRENT; a result that contradicts this makes the account unknown, never current. */
function classifyCurrent(instance, result) {
    const isFollowedByLaterOperation = result === undefined;
    if (isFollowedByLaterOperation || result.status === 'SUCCEEDED') {
        return instance.detailedStatus === undefined || instance.detailedStatus === 'SUCCEEDED' ? 'current' : 'unknown';
    }
    return 'unknown';
}
function classifyOutdated(instance) {
    switch (instance.detailedStatus) {
        case 'FAILED':
        case 'FAILED_IMPORT':
            return 'failed';
        case 'CANCELLED':
            return 'cancelled';
        case 'INOPERABLE':
            return 'inoperable';
        // Skipped although Organizations calls it active: it was reopened meanwhile and does not have the new version.
        case 'SKIPPED_SUSPENDED_ACCOUNT':
        case 'PENDING':
        case 'RUNNING':
        case 'SUCCEEDED':
        case undefined:
            return 'outdated';
        case 'UNKNOWN':
            return 'unknown';
    }
}
function accountResult(organization, facts) {
    const { account, instance, result } = facts;
    const accountClass = classifyAccount(facts);
    const statusReason = instance?.statusReason ?? result?.statusReason ?? '';
    return {
        account: account.id,
        name: account.name,
        organizationalUnitId: account.organizationalUnitId,
        organizationalUnitPath: (0,_organization_js__WEBPACK_IMPORTED_MODULE_2__/* .organizationalUnitPath */ .mP)(organization, account.organizationalUnitId),
        region: facts.region,
        class: accountClass,
        status: instance?.status ?? '',
        detailedStatus: instance?.detailedStatus ?? '',
        reason: reasonOf(accountClass, statusReason),
        statusReason: accountClass === 'current' ? '' : statusReason,
        operationId: result?.operationId ?? instance?.lastOperationId ?? '',
    };
}
function reasonOf(accountClass, statusReason) {
    switch (accountClass) {
        case 'current':
            return undefined;
        case 'suspended':
            return 'account-suspended';
        case 'missing':
        case 'outdated':
            return statusReason === '' ? 'unknown' : (0,_failure_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .classifyAccountReason */ .EA)(statusReason);
        case 'failed':
        case 'cancelled':
        case 'inoperable':
        case 'unknown':
            return (0,_failure_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .classifyAccountReason */ .EA)(statusReason);
    }
}
/** Worst first, then by account id and Region. */
function sortWorstFirst(results) {
    const rank = (result) => accountClasses.indexOf(result.class);
    return [...results].sort((a, b) => rank(a) - rank(b) || a.account.localeCompare(b.account) || a.region.localeCompare(b.region));
}
/** Accounts that could not be read count as unknown, never as current. */
function unreadAccounts(total) {
    return { ...countAccountsByClass([]), unknown: total };
}
/** Counts accounts, not instances: an account is in the worst class that one of its Regions is in. */
function countAccountsByClass(results) {
    const counts = {
        current: 0,
        failed: 0,
        cancelled: 0,
        outdated: 0,
        suspended: 0,
        inoperable: 0,
        missing: 0,
        unknown: 0,
    };
    const seen = new Set();
    for (const { account, class: accountClass } of sortWorstFirst(results)) {
        if (seen.has(account))
            continue;
        seen.add(account);
        counts[accountClass] += 1;
    }
    return counts;
}


/***/ }),

/***/ 8121:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  no: () => (/* binding */ assess),
  OJ: () => (/* binding */ hasWork),
  CK: () => (/* binding */ isBareCreation)
});

// EXTERNAL MODULE: ./src/domain/preferences.ts
var preferences = __webpack_require__(5966);
// EXTERNAL MODULE: ./src/domain/organization.ts
var domain_organization = __webpack_require__(6877);
;// CONCATENATED MODULE: ./src/domain/targets/blast-radius.ts

/** @param isUpdate Terraform changes the definition, which rolls through every account that has an instance. */
function measureBlastRadius(organization, targets, isUpdate) {
    const added = new Set([...targets.added, ...targets.unfinished].map((account) => account.id));
    const extended = new Set(targets.extended.map((account) => account.id));
    const suspended = new Set(targets.suspended.map((account) => account.id));
    const touchOf = (account) => {
        if (suspended.has(account.id))
            return 'suspended';
        if (added.has(account.id))
            return 'added';
        if (isUpdate)
            return 'updated';
        return extended.has(account.id) ? 'extended' : 'untouched';
    };
    const byUnit = Map.groupBy(targets.targeted, (account) => account.organizationalUnitId);
    const organizationalUnits = [...byUnit].map(([id, accounts]) => {
        const having = (touch) => accounts.filter((account) => touchOf(account) === touch);
        return {
            id,
            path: (0,domain_organization/* organizationalUnitPath */.mP)(organization, id),
            accounts: {
                updated: having('updated'),
                added: having('added'),
                extended: having('extended'),
                untouched: having('untouched'),
                suspended: having('suspended'),
            },
        };
    });
    const count = (touch) => organizationalUnits.reduce((sum, unit) => sum + unit.accounts[touch].length, 0);
    return {
        updated: count('updated'),
        added: count('added'),
        extended: count('extended'),
        untouched: count('untouched'),
        suspended: count('suspended'),
        organizationalUnits: organizationalUnits.sort((a, b) => a.path.localeCompare(b.path)),
    };
}

// EXTERNAL MODULE: ./src/domain/gate-reason.ts
var gate_reason = __webpack_require__(526);
// EXTERNAL MODULE: ./src/domain/iam/policy.ts
var policy = __webpack_require__(1670);
// EXTERNAL MODULE: ./src/domain/quantity.ts
var quantity = __webpack_require__(3568);
// EXTERNAL MODULE: ./src/domain/stack-set/hidden-value.ts
var hidden_value = __webpack_require__(8052);
;// CONCATENATED MODULE: ./src/domain/gate.ts




function evaluateGate(facts) {
    const findings = [
        ...judgeDefinition(facts),
        ...judgeDependencies(facts),
        ...judgeTargets(facts),
        ...judgeRoles(facts),
    ].map((raised) => ({
        ...raised,
        isAccepted: gate_reason/* acceptableReasons */.eR.includes(raised.reason) && facts.allow.includes(raised.reason),
    }));
    return { verdict: findings.every(({ isAccepted }) => isAccepted) ? 'allowed' : 'refused', findings };
}
function judgeDefinition({ change, exists }) {
    switch (change.kind) {
        case 'none':
        case 'adopt':
            return [];
        case 'create':
            return [
                ...(exists ? [{ reason: 'stack-set-exists', detail: `stack set ${change.after.name}` }] : []),
                ...judgeSettings(undefined, change.after),
                ...judgeHidden(undefined, change.after),
            ];
        case 'update':
            return [...judgeSettings(change.before, change.after), ...judgeHidden(change.before, change.after)];
        case 'preferences-only':
            return judgeSettings(change.before, change.after);
        case 'replace':
            return [{ reason: 'replaces-stack-set', detail: change.why }];
        case 'delete':
            return [{ reason: 'deletes-stack-set', detail: change.why }];
        case 'unreadable':
            return [{ reason: 'unreadable-change', detail: change.what }];
    }
}
function judgeSettings(before, after) {
    const raised = [];
    const { failureToleranceCount = 0, failureTolerancePercentage = 0 } = after.operationPreferences;
    if (failureToleranceCount > 0 || failureTolerancePercentage > 0) {
        const detail = failureToleranceCount > 0 ? (0,quantity/* countOf */.pq)(failureToleranceCount, 'account') : `${failureTolerancePercentage} %`;
        raised.push({ reason: 'update-tolerance-not-zero', detail });
    }
    const isOff = after.autoDeployment?.enabled !== true;
    if (isOff && (before === undefined || before.autoDeployment?.enabled === true)) {
        raised.push({ reason: 'automatic-deployment-off', detail: 'automatic deployment is switched off' });
    }
    const hadRetain = before === undefined || before.autoDeployment?.retainStacksOnAccountRemoval === true;
    if (!isOff && hadRetain && !after.autoDeployment.retainStacksOnAccountRemoval) {
        raised.push({ reason: 'retain-off', detail: 'stacks are not retained when an account leaves' });
    }
    return raised;
}
/** A stack set that exists is adopted as it is: there the plan names what it cannot show or take back. */
function judgeHidden(before, after) {
    const known = before === undefined ? [] : (0,hidden_value/* findHiddenParameters */.k)(before.templateBody);
    const names = (0,hidden_value/* findHiddenParameters */.k)(after.templateBody).filter((name) => !known.includes(name));
    return names.length === 0 ? [] : [{ reason: 'hidden-parameter', detail: `NoEcho: ${(0,quantity/* firstOf */.Ku)(names, 10)}` }];
}
function judgeDependencies({ droppedDependencies, mayGoInWaves }) {
    if (droppedDependencies.length === 0)
        return [];
    const detail = `automatic deployment depends on ${(0,quantity/* firstOf */.Ku)(droppedDependencies, 10)}`;
    const next = 'set `update-strategy: waves`: an update in waves keeps what automatic deployment depends on';
    return [{ reason: 'depends-on-lost', detail, ...(mayGoInWaves ? { next } : {}) }];
}
function judgeTargets({ targets }) {
    if (targets.lost.length === 0)
        return [];
    const detail = `${(0,quantity/* countOf */.pq)(targets.lost.length, 'account')}: ${(0,quantity/* firstOf */.Ku)(targets.lost, 10)}`;
    return [{ reason: 'accounts-lose-instances', detail }];
}
/** Judges what would be deployed by this plan: an accepted danger stays in `allow` as long as it is there. */
function judgeRoles({ roles, after, change }) {
    const raised = roles.unreadable.map((detail) => ({ reason: 'unreadable-change', detail }));
    raised.push(...findMovedRoles(roles));
    for (const { before, after: role, attributes, logicalId } of roles.changes) {
        const isMoved = roles.changes.some((other) => other.before === undefined && other.after?.roleName === before?.roleName);
        if (before !== undefined && role === undefined && !(isMoved && before.roleName !== undefined)) {
            raised.push({ reason: 'role-renamed', detail: `role ${before.roleName ?? logicalId} is removed` });
        }
        const renamed = attributes.find(({ attribute }) => attribute === 'role-name');
        if (before !== undefined && role !== undefined) {
            if (renamed !== undefined) {
                raised.push({ reason: 'role-renamed', detail: `${renamed.before.join()} becomes ${renamed.after.join()}` });
            }
            else if (before.path !== role.path) {
                raised.push({ reason: 'role-path-changed', detail: `${before.path} becomes ${role.path}` });
            }
        }
    }
    const isDeployed = change.kind === 'create' || change.kind === 'update';
    return isDeployed ? [...raised, ...(after?.roles ?? []).flatMap(judgeRole)] : raised;
}
/** Another logical id is another resource: created while the old one still has the name, as with another path. */
function findMovedRoles({ changes }) {
    return changes.flatMap(({ before, after, logicalId }) => {
        if (before !== undefined || after?.roleName === undefined)
            return [];
        const old = changes.find((other) => other.after === undefined && other.before?.roleName === after.roleName);
        if (old === undefined)
            return [];
        const detail = `role ${after.roleName} moves from the logical id ${old.logicalId} to ${logicalId}`;
        return [{ reason: 'role-path-changed', detail }];
    });
}
function judgeRole(role) {
    const name = role.roleName ?? role.logicalId;
    const raised = [];
    const wildcard = role.trust.find(isWildcardTrust);
    if (wildcard !== undefined)
        raised.push({ reason: 'wildcard-principal', detail: `role ${name} trusts any principal` });
    const administrator = findAdministratorAccess(role);
    if (administrator !== undefined)
        raised.push({ reason: 'administrator-access', detail: `role ${name}: ${administrator}` });
    const isOpen = role.trust.some((statement) => isAccountTrust(statement) && !(0,policy/* hasExternalId */.fl)(statement));
    if (isOpen)
        raised.push({ reason: 'no-external-id', detail: `role ${name} can be assumed without an external id` });
    return raised;
}
function isWildcardTrust({ effect, principals, isNotPrincipal }) {
    if (effect === 'Deny')
        return false;
    return (isNotPrincipal || principals.some((principal) => /^(?:AWS:)?\*$|^AWS:arn:[\w-]+:(?:iam|sts)::\*/.test(principal)));
}
function isAccountTrust({ effect, principals }) {
    return effect === 'Allow' && principals.some((principal) => principal === '*' || principal.startsWith('AWS:'));
}
function findAdministratorAccess(role) {
    const policy = role.managedPolicyArns.find((arn) => /:policy\/(?:.*\/)?AdministratorAccess$/.test(arn));
    if (policy !== undefined)
        return policy;
    const inline = role.inlinePolicies.find(({ statements }) => statements.some(isEverything));
    return inline === undefined ? undefined : `inline policy ${inline.name} allows everything on everything`;
}
function isEverything(statement) {
    if (statement.effect === 'Deny')
        return false;
    const isEveryAction = statement.isNotAction || statement.actions.some((action) => /^(?:\*|\*:\*)$/.test(action));
    const isEveryResource = statement.isNotResource || statement.resources.includes('*');
    return isEveryAction && isEveryResource;
}

// EXTERNAL MODULE: ./src/domain/targets/left-behind.ts
var left_behind = __webpack_require__(2097);
// EXTERNAL MODULE: ./src/domain/iam/external-id.ts
var external_id = __webpack_require__(1521);
// EXTERNAL MODULE: ./src/domain/iam/template.ts + 1 modules
var template = __webpack_require__(6369);
// EXTERNAL MODULE: ./src/domain/json.ts
var json = __webpack_require__(7504);
;// CONCATENATED MODULE: ./src/domain/iam/role-change.ts


/** Compares what CloudFormation would deploy, in IAM terms. Roles are matched by their logical id. */
function compareRoles({ before, after, isExternalIdChanged }) {
    const ids = new Set([...(before?.roles ?? []), ...after.roles].map((role) => role.logicalId));
    const changes = [...ids].map((logicalId) => {
        const find = (reading) => reading?.roles.find((role) => role.logicalId === logicalId);
        return compareRole(logicalId, find(before), find(after), isExternalIdChanged);
    });
    return {
        changes: changes.filter(isChanged),
        unreadable: [...new Set([...(before?.unreadable ?? []), ...after.unreadable, ...compareOthers(before, after)])],
    };
}
function isChanged(change) {
    const isExternalIdTouched = change.externalId !== 'kept' && change.externalId !== 'none';
    return (change.before === undefined ||
        change.after === undefined ||
        change.attributes.length + change.permissions.length + change.trust.length > 0 ||
        isExternalIdTouched);
}
/** Other resources cannot be described in role terms: a new or changed one is unreadable, never fine. */
function compareOthers(before, after) {
    const known = new Map(before?.otherResources.map(({ logicalId, canonicalText }) => [logicalId, canonicalText]));
    const changed = after.otherResources.filter(({ logicalId, canonicalText }) => known.get(logicalId) !== canonicalText);
    const left = new Set(after.otherResources.map(({ logicalId }) => logicalId));
    const removed = (before?.otherResources ?? []).filter(({ logicalId }) => !left.has(logicalId));
    return [
        ...changed.map(({ logicalId, type }) => `resource ${logicalId} (${type}) is new or changed`),
        ...removed.map(({ logicalId, type }) => `resource ${logicalId} (${type}) is removed`),
    ];
}
function compareRole(logicalId, before, after, isExternalIdChanged) {
    const statementsOf = (role) => (role?.inlinePolicies ?? []).flatMap(({ name, statements }) => statements.map((statement) => ({ direction: 'gained', policyName: name, statement })));
    const trustOf = (role) => (role?.trust ?? []).map((statement) => ({ direction: 'gained', policyName: undefined, statement }));
    return {
        logicalId,
        before,
        after,
        attributes: compareAttributes(before, after),
        permissions: compareStatements(statementsOf(before), statementsOf(after)),
        trust: compareStatements(trustOf(before), trustOf(after)),
        externalId: compareExternalId(before, after, isExternalIdChanged),
    };
}
function compareAttributes(before, after) {
    const attributes = [
        'role-name',
        'path',
        'managed-policies',
        'permissions-boundary',
        'session-length',
        'tags',
    ];
    return attributes
        .map((attribute) => ({
        attribute,
        before: before === undefined ? [] : readAttribute(before, attribute),
        after: after === undefined ? [] : readAttribute(after, attribute),
    }))
        .filter((change) => (0,json/* canonicalJson */.dj)(change.before) !== (0,json/* canonicalJson */.dj)(change.after));
}
function readAttribute(role, attribute) {
    switch (attribute) {
        case 'role-name':
            return role.roleName === undefined ? [] : [role.roleName];
        case 'path':
            return [role.path];
        case 'session-length':
            return [`${role.maxSessionDurationSeconds} s`];
        case 'permissions-boundary':
            return role.permissionsBoundary === undefined ? [] : [role.permissionsBoundary];
        case 'managed-policies':
            return role.managedPolicyArns;
        case 'tags':
            return Object.entries(role.tags)
                .map(([key, value]) => `${key}=${value}`)
                .sort();
    }
}
/** IAM ignores the order of statements and of actions, and so does this comparison. */
function compareStatements(before, after) {
    const keyOf = ({ policyName, statement }) => (0,json/* canonicalJson */.dj)([policyName ?? '', { ...statement }]);
    const beforeKeys = new Set(before.map(keyOf));
    const afterKeys = new Set(after.map(keyOf));
    return [
        ...after.filter((change) => !beforeKeys.has(keyOf(change))),
        ...before
            .filter((change) => !afterKeys.has(keyOf(change)))
            .map((change) => ({ ...change, direction: 'lost' })),
    ];
}
function compareExternalId(before, after, isValueChanged) {
    const had = before !== undefined && before.trust.some(policy/* hasExternalId */.fl);
    const has = after !== undefined && after.trust.some(policy/* hasExternalId */.fl);
    if (!had && !has)
        return 'none';
    if (!had)
        return 'added';
    if (!has)
        return 'removed';
    return isValueChanged ? 'changed' : 'kept';
}

// EXTERNAL MODULE: ./src/domain/rollout.ts
var rollout = __webpack_require__(6953);
// EXTERNAL MODULE: ./src/domain/stack-set/stack-set-definition.ts
var stack_set_definition = __webpack_require__(661);
// EXTERNAL MODULE: ./src/domain/waves.ts
var domain_waves = __webpack_require__(5186);
// EXTERNAL MODULE: ./src/domain/way-back.ts
var way_back = __webpack_require__(9203);
;// CONCATENATED MODULE: ./src/domain/assessment.ts












/** Terraform would create a stack set that exists, has never had an instance and never run an operation. */
function isBareCreation(change, { stackSet, instances, operations }) {
    const isBare = stackSet !== undefined && instances.length === 0 && operations.length === 0;
    return change.kind === 'create' && isBare;
}
function assess({ request, plan, survey, partition }) {
    const { change } = plan;
    const { targets } = survey;
    const definition = definitionAfter(change);
    const after = readTemplateOf(definition);
    const roles = compareDefinitions(change, after);
    const isUpdate = change.kind === 'update';
    const healed = isUpdate ? 0 : countAccounts(targets.heals);
    const created = countAccounts(targets.creations);
    const seconds = findSecondsPerAccount(survey);
    const left = new Set((0,left_behind/* findUnreachable */.o)(targets.leftBehind));
    const updated = new Set(survey.instances.map(({ accountId }) => accountId).filter((id) => !left.has(id))).size;
    const terraformOnly = (0,domain_waves/* findTerraformOnly */.KC)(change);
    const waves = isUpdate && updated > 0 ? planUpdateWaves(request, survey) : undefined;
    const definitionStep = findDefinitionStep(change, request, survey, waves);
    const gate = evaluateGate({
        change,
        exists: survey.stackSet !== undefined,
        roles,
        after,
        targets,
        droppedDependencies: definitionStep.kind === 'terraform' ? (survey.stackSet?.autoDeployment?.dependsOn ?? []) : [],
        mayGoInWaves: waves !== undefined && terraformOnly.length === 0,
        allow: request.allow,
    });
    return {
        gate,
        roles,
        blastRadius: measureBlastRadius(survey.organization, targets, isUpdate),
        definitionStep,
        isAdoption: (0,stack_set_definition/* isAdoption */.Px)(change),
        hasCreations: targets.creations.length > 0,
        hasHeals: healed > 0,
        wayBack: isUpdate && updated > 0 ? findSurveyedWayBack(survey) : undefined,
        terraformOnly: request.update.strategy === 'waves' ? terraformOnly : [],
        wavesEstimate: waves === undefined ? undefined : (0,domain_waves/* estimateWaves */.vq)(waves, request.preferences, seconds),
        updateEstimate: isUpdate && updated > 0
            ? (0,rollout/* estimateRollout */.Yd)(updated, change.after.operationPreferences, seconds, countRegions(survey.instances))
            : undefined,
        creationEstimate: created > 0
            ? (0,rollout/* estimateRollout */.Yd)(created, (0,preferences/* creationPreferences */.en)(request.preferences), seconds, countMost(targets.creations))
            : undefined,
        healEstimate: healed > 0
            ? (0,rollout/* estimateRollout */.Yd)(healed, (0,preferences/* healPreferences */.R$)(request.preferences), seconds, countMost(targets.heals))
            : undefined,
        definition,
        roleArnPattern: roleArnPattern(partition, request, after),
    };
}
function findSurveyedWayBack({ stackSet, instances, organization }) {
    return stackSet === undefined ? undefined : (0,way_back/* findWayBack */.C)({ version: stackSet, instances, organization });
}
function findDefinitionStep(change, { update }, { stackSet }, waves) {
    switch (change.kind) {
        case 'create':
        case 'adopt':
            return { kind: 'record' };
        case 'update': {
            if (stackSet === undefined)
                return { kind: 'record' };
            const isByWaves = update.strategy === 'waves' && (0,domain_waves/* findTerraformOnly */.KC)(change).length === 0 && waves !== undefined;
            return isByWaves ? { kind: 'waves', after: change.after, waves } : { kind: 'terraform', after: change.after };
        }
        case 'none':
        case 'preferences-only':
        case 'replace':
        case 'delete':
        case 'unreadable':
            return { kind: 'none' };
    }
}
/** @returns undefined when an update can reach no account, as when all are suspended: Terraform still sends it. */
function planUpdateWaves({ update, targets: { regions } }, { organization, instances, stackSet, targets }) {
    const waves = (0,domain_waves/* planWaves */.Kc)({
        organization,
        instances,
        stackSetUnitIds: stackSet?.organizationalUnitIds ?? [],
        organizationalUnitIds: targets.organizationalUnitIds,
        leftBehind: targets.leftBehind,
        regions,
        // A named canary only matters to waves: with the other strategy, waves are only an estimate.
        canary: update.strategy === 'waves' ? update.canary : { kind: 'count', count: 1 },
    });
    return waves.canaries.length === 0 ? undefined : waves;
}
/** Whether apply would have anything to do. */
function hasWork({ definitionStep, hasCreations, hasHeals }) {
    return definitionStep.kind !== 'none' || hasCreations || hasHeals;
}
function definitionAfter(change) {
    switch (change.kind) {
        case 'none':
        case 'adopt':
            return change.current;
        case 'create':
        case 'update':
        case 'preferences-only':
            return change.after;
        case 'replace':
        case 'delete':
        case 'unreadable':
            return undefined;
    }
}
function readTemplateOf(definition) {
    return definition === undefined ? undefined : (0,template/* readTemplate */.xV)(definition.templateBody, definition.parameters);
}
function compareDefinitions(change, after) {
    const isDeployed = change.kind === 'create' || change.kind === 'update';
    if (!isDeployed || after === undefined)
        return { changes: [], unreadable: [] };
    if (change.kind === 'create')
        return compareRoles({ before: undefined, after, isExternalIdChanged: false });
    const externalIdsOf = ({ templateBody, parameters }) => (0,json/* canonicalJson */.dj)((0,external_id/* readExternalIds */.G)(templateBody, parameters));
    const isExternalIdChanged = externalIdsOf(change.before) !== externalIdsOf(change.after);
    return compareRoles({ before: readTemplateOf(change.before), after, isExternalIdChanged });
}
function findSecondsPerAccount({ operations, instances }) {
    const accounts = new Set(instances.map((instance) => instance.accountId)).size;
    const rolled = operations.filter(({ action }) => action === 'CREATE' || action === 'UPDATE');
    return rolled
        .map((operation) => (0,rollout/* measureSecondsPerAccount */.uT)(operation, accounts, countRegions(instances)))
        .find((seconds) => seconds !== undefined);
}
/** The accounts that some calls reach; one that several of them reach counts once. */
function countAccounts(calls) {
    return new Set(calls.flatMap(({ accountIds }) => accountIds)).size;
}
function countRegions(instances) {
    return Math.max(1, new Set(instances.map(({ region }) => region)).size);
}
/** The Regions of the call that has the most of them. */
function countMost(calls) {
    return Math.max(1, ...calls.map(({ regions }) => regions.length));
}
function roleArnPattern(partition, request, after) {
    const role = after?.roles[0];
    const name = role?.roleName ?? request.definition.roleName;
    return `arn:${partition}:iam::{account}:role${role?.path ?? request.definition.rolePath}${name}`;
}


/***/ }),

/***/ 8505:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ attempt),
/* harmony export */   b: () => (/* binding */ together)
/* harmony export */ });
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);

/** Returns a UserError as a value, so that what was done before it is still reported. Defects stay thrown. */
async function attempt(work) {
    try {
        return { kind: 'done', value: await work() };
    }
    catch (error) {
        if (error instanceof _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo)
            return { kind: 'failed', error };
        throw error;
    }
}
/**
 * Waits for both, also when one fails: terraform must have ended before its directory may be removed.
 * @throws the error of the first, else that of the second.
 */
async function together(first, second) {
    await Promise.allSettled([first, second]);
    return [await first, await second];
}


/***/ }),

/***/ 6877:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iz: () => (/* binding */ withoutNested),
/* harmony export */   Jo: () => (/* binding */ isUnder),
/* harmony export */   Zd: () => (/* binding */ pathToRoot),
/* harmony export */   eJ: () => (/* binding */ isSuspended),
/* harmony export */   mP: () => (/* binding */ organizationalUnitPath)
/* harmony export */ });
/** Ids from an OU up to the root, itself first. */
function pathToRoot(organization, organizationalUnitId) {
    const path = [];
    let id = organizationalUnitId;
    while (id !== undefined) {
        path.push(id);
        id = organization.organizationalUnits.get(id)?.parentId;
    }
    return path;
}
/** Whether the account is in one of these OUs, at any depth. */
function isUnder(organization, account, organizationalUnitIds) {
    const path = pathToRoot(organization, account.organizationalUnitId);
    return organizationalUnitIds.some((id) => path.includes(id));
}
/** `Root/Workloads/Prod`, as the console shows it. */
function organizationalUnitPath(organization, organizationalUnitId) {
    return [...pathToRoot(organization, organizationalUnitId)]
        .reverse()
        .map((id) => organization.organizationalUnits.get(id)?.name ?? id)
        .join('/');
}
/** AWS skips accounts in these states (SKIPPED_SUSPENDED_ACCOUNT) without counting a failure. */
function isSuspended(account) {
    switch (account.state) {
        case 'SUSPENDED':
        case 'PENDING_CLOSURE':
        case 'CLOSED':
            return true;
        case 'PENDING_ACTIVATION':
        case 'ACTIVE':
        case 'UNKNOWN':
            return false;
    }
}
/** A target inside another target adds nothing. */
function withoutNested(organization, ids) {
    const unique = [...new Set(ids)];
    return unique.filter((id) => !pathToRoot(organization, id)
        .slice(1)
        .some((above) => unique.includes(above)));
}


/***/ }),

/***/ 5966:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I$: () => (/* binding */ expectedTolerance),
/* harmony export */   Lj: () => (/* binding */ canaryPreferences),
/* harmony export */   NF: () => (/* binding */ inRegions),
/* harmony export */   QC: () => (/* binding */ wavePreferences),
/* harmony export */   R$: () => (/* binding */ healPreferences),
/* harmony export */   aQ: () => (/* binding */ findExcessTolerance),
/* harmony export */   en: () => (/* binding */ creationPreferences),
/* harmony export */   vF: () => (/* binding */ rollbackPreferences)
/* harmony export */ });
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3568);

/** Canaries run at once: they are few, and the first failure stops the waves in any case. @param canaries accounts */
function canaryPreferences(canaries, { regionConcurrency }) {
    return {
        failureToleranceCount: 0,
        maxConcurrentCount: Math.max(1, canaries),
        concurrencyMode: 'SOFT_FAILURE_TOLERANCE',
        regionConcurrencyType: regionConcurrencyTypes[regionConcurrency],
    };
}
const regionConcurrencyTypes = { sequential: 'SEQUENTIAL', parallel: 'PARALLEL' };
/**
 * The same for a call in these Regions: AWS is given the order of those that it is sent to, and of no others.
 * @param order of all Regions, as the user wrote them.
 */
function inRegions(preferences, order, regions) {
    if (preferences.regionConcurrencyType !== 'SEQUENTIAL')
        return preferences;
    return { ...preferences, regionOrder: order.filter((region) => regions.includes(region)) };
}
/**
 * No failure is tolerated, and yet many accounts run at once: SOFT lets accounts that have begun finish (CloudFormation
 * API, StackSetOperationPreferences, ConcurrencyMode).
 */
function wavePreferences({ maxConcurrentPercentage, regionConcurrency, }) {
    return {
        failureTolerancePercentage: 0,
        maxConcurrentPercentage,
        concurrencyMode: 'SOFT_FAILURE_TOLERANCE',
        regionConcurrencyType: regionConcurrencyTypes[regionConcurrency],
    };
}
/** Preferences of a first deployment to new targets. */
function creationPreferences(preferences) {
    return {
        failureTolerancePercentage: preferences.initialFailureTolerancePercentage,
        maxConcurrentPercentage: preferences.initialMaxConcurrentPercentage,
        regionConcurrencyType: regionConcurrencyTypes[preferences.regionConcurrency],
    };
}
/** The operation tries every account, even when others fail: each account is judged by itself. */
function healPreferences({ maxConcurrentPercentage, regionConcurrency, }) {
    return {
        failureTolerancePercentage: 100,
        maxConcurrentPercentage,
        concurrencyMode: 'SOFT_FAILURE_TOLERANCE',
        regionConcurrencyType: regionConcurrencyTypes[regionConcurrency],
    };
}
/** As for a heal: an account that fails must not keep the others on the new version. */
const rollbackPreferences = healPreferences;
/**
 * The failure tolerance that an operation may have, in percent of the accounts.
 * @param purpose what started it: an update may tolerate 0, a first deployment what the input says; heal and rollback
 * have no limit, since they try every account.
 */
function expectedTolerance(purpose, preferences) {
    switch (purpose) {
        case 'update':
        case 'canary':
        case 'wave':
            return 0;
        case 'first-deployment':
            return preferences.initialFailureTolerancePercentage;
        case 'heal':
        case 'rollback':
            return 100;
    }
}
/**
 * Whether a running operation, as AWS reports it, tolerates more failures than it may. A member that AWS leaves out
 * means its default, 0.
 * @param expected percent, see expectedTolerance.
 * @returns what AWS says it tolerates, as text, when that is too much.
 */
function findExcessTolerance(actual, expected) {
    const { failureToleranceCount: count = 0, failureTolerancePercentage: percentage = 0 } = actual;
    if (expected === 100)
        return undefined;
    if (count > 0)
        return (0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(count, 'account');
    return percentage > expected ? `${percentage} %` : undefined;
}


/***/ }),

/***/ 229:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pn: () => (/* binding */ renderCounts),
/* harmony export */   fu: () => (/* binding */ countProgress),
/* harmony export */   lM: () => (/* binding */ estimateRemainingMs)
/* harmony export */ });
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3568);

/** Counts accounts. An account with several Regions has as many results, and is done when it is done in all of them. */
function countProgress(results) {
    const byAccount = Map.groupBy(results, ({ accountId }) => accountId);
    const accounts = [...byAccount.values()].map((ofAccount) => ofAccount.map(({ status }) => status));
    const count = (is) => accounts.filter(is).length;
    return {
        done: count((statuses) => hasEnded(statuses) && !isCancelled(statuses)),
        failed: count((statuses) => statuses.includes('FAILED')),
        notStarted: count((statuses) => isAllOf(statuses, notBegun)),
        cancelled: count((statuses) => hasEnded(statuses) && isCancelled(statuses)),
    };
}
const ended = ['SUCCEEDED', 'FAILED', 'CANCELLED'];
const notBegun = ['PENDING', 'CANCELLED'];
function isAllOf(statuses, some) {
    return statuses.every((status) => some.includes(status));
}
function hasEnded(statuses) {
    return isAllOf(statuses, ended);
}
/** A failure in one Region cancels the others; the account has failed all the same. */
function isCancelled(statuses) {
    return statuses.includes('CANCELLED') && !statuses.includes('FAILED');
}
/** Milliseconds that remain at the rate seen so far; undefined until something has ended. */
function estimateRemainingMs(facts) {
    const { done, cancelled, total, elapsedMs } = facts;
    if (done <= 0 || elapsedMs <= 0)
        return undefined;
    return Math.max(0, Math.round(((total - done - cancelled) * elapsedMs) / done));
}
/** `6 of 40 accounts done, 1 failed, 34 not started`. */
function renderCounts({ total, done, failed, notStarted }) {
    return [
        `${done} of ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(total, 'account')} done`,
        ...(failed === 0 ? [] : [`${failed} failed`]),
        ...(notStarted === 0 ? [] : [`${notStarted} not started`]),
    ].join(', ');
}


/***/ }),

/***/ 3568:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ku: () => (/* binding */ firstOf),
/* harmony export */   PP: () => (/* binding */ renderDuration),
/* harmony export */   pq: () => (/* binding */ countOf),
/* harmony export */   sk: () => (/* binding */ renderRoughDuration)
/* harmony export */ });
/** `6 min 12 s`, `3 h 20 min`: never more than two units. @param ms not negative. */
function renderDuration(ms) {
    const seconds = Math.round(ms / 1000);
    if (seconds < 60)
        return `${seconds} s`;
    if (seconds < 3600)
        return pair(Math.floor(seconds / 60), 'min', seconds % 60, 's');
    const minutes = Math.round(seconds / 60);
    return pair(Math.floor(minutes / 60), 'h', minutes % 60, 'min');
}
function pair(large, largeUnit, small, smallUnit) {
    return small === 0 ? `${large} ${largeUnit}` : `${large} ${largeUnit} ${small} ${smallUnit}`;
}
/** For what is only a guess: whole minutes from three minutes on. */
function renderRoughDuration(ms) {
    const minute = 60_000;
    return renderDuration(ms < 3 * minute ? ms : Math.round(ms / minute) * minute);
}
/** `1 account`, `412 accounts`. */
function countOf(count, noun, plural = `${noun}s`) {
    return `${count} ${count === 1 ? noun : plural}`;
}
/** `a, b and 5 more`: the first `cap` of them. */
function firstOf(items, cap, separator = ', ') {
    if (items.length <= cap)
        return items.join(separator);
    return `${items.slice(0, cap).join(separator)} and ${items.length - cap} more`;
}


/***/ }),

/***/ 6944:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qc: () => (/* binding */ findOutdatedInstances),
/* harmony export */   Rm: () => (/* binding */ isManagedExecutionOff),
/* harmony export */   T6: () => (/* binding */ findInFlight),
/* harmony export */   _S: () => (/* binding */ reportPlan),
/* harmony export */   wt: () => (/* binding */ findWaves)
/* harmony export */ });
/* harmony import */ var _assessment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8121);
/* harmony import */ var _stack_set_operation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3863);


function reportPlan(facts) {
    const { request, assessment, survey } = facts;
    const { stackSet, targets, preferences, update, autoDeployment, rolloutTimeoutMs } = request;
    const hasChanges = (0,_assessment_js__WEBPACK_IMPORTED_MODULE_0__/* .hasWork */ .OJ)(assessment);
    return {
        ...facts,
        ...judgePlan(assessment, hasChanges || survey.targets.outdated.length > 0),
        request: { stackSet, targets, preferences, update, autoDeployment, rolloutTimeoutMs },
        hasChanges,
    };
}
/** `no-changes` is a claim about the accounts, too: with outdated accounts there is something to do. */
function judgePlan({ gate }, hasSomethingToDo) {
    if (gate.verdict === 'refused')
        return { outcome: 'refused', failureReason: undefined };
    return { outcome: hasSomethingToDo ? 'planned' : 'no-changes', failureReason: undefined };
}
/** Instances of outdated accounts that are not CURRENT, with the reason that AWS gives. */
function findOutdatedInstances({ survey: { targets, instances } }) {
    const outdated = new Set(targets.outdated.map(({ id }) => id));
    return instances.filter(({ accountId, status }) => outdated.has(accountId) && status !== 'CURRENT');
}
function findInFlight({ survey: { operations } }) {
    return operations.filter(({ status }) => (0,_stack_set_operation_js__WEBPACK_IMPORTED_MODULE_1__/* .isInFlight */ .wn)(status));
}
/** undefined: the update is not sent in waves. */
function findWaves({ assessment: { definitionStep } }) {
    return definitionStep.kind === 'waves' ? definitionStep.waves : undefined;
}
/** The stack set that is adopted refuses operations while another runs; Terraform leaves that as it is. */
function isManagedExecutionOff({ assessment, survey }) {
    return assessment.isAdoption && survey.stackSet?.hasManagedExecution === false;
}


/***/ }),

/***/ 8564:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kg: () => (/* binding */ reachedBy),
/* harmony export */   NP: () => (/* binding */ isOwn),
/* harmony export */   zn: () => (/* binding */ ownOperations)
/* harmony export */ });
/* harmony import */ var _stack_set_stack_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7263);

function isOwn(reported) {
    return reported.startedBy !== 'other';
}
/** Those of this rollout, in order of time. @param purpose undefined: for any purpose. */
function ownOperations(operations, purpose) {
    return operations.filter(isOwn).filter((own) => purpose === undefined || own.purpose === purpose);
}
/** Keys of the instances that these operations should reach. */
function reachedBy(operations) {
    return new Set(operations.flatMap(({ reaches }) => reaches.map(_stack_set_stack_set_js__WEBPACK_IMPORTED_MODULE_0__/* .instanceKey */ .pA)));
}


/***/ }),

/***/ 9478:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HN: () => (/* binding */ findBack),
/* harmony export */   KA: () => (/* binding */ findNotBack),
/* harmony export */   Qm: () => (/* binding */ findKept),
/* harmony export */   a5: () => (/* binding */ findRollback),
/* harmony export */   kJ: () => (/* binding */ isEveryAccountBack)
/* harmony export */ });
/* harmony import */ var _account_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8294);
/* harmony import */ var _reports_rollout_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8564);
/* harmony import */ var _stack_set_stack_set_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7263);



/**
 * The operation that puts the previous version back, the last one if there were several; undefined: none was started.
 */
function findRollback({ operations }) {
    return (0,_reports_rollout_report_js__WEBPACK_IMPORTED_MODULE_1__/* .ownOperations */ .zn)(operations, 'rollback').at(-1);
}
/**
 * Instances that are not proven to have what they had before the update. An account without an instance never had either
 * version, unless the rollback should have reached it. An account that joined during the update is among them as long as
 * it is not CURRENT: automatic deployment may have given it the new version.
 */
function findNotBack(facts) {
    const rollbacks = (0,_reports_rollout_report_js__WEBPACK_IMPORTED_MODULE_1__/* .ownOperations */ .zn)(facts.operations, 'rollback');
    const reached = (0,_reports_rollout_report_js__WEBPACK_IMPORTED_MODULE_1__/* .reachedBy */ .Kg)(rollbacks);
    const kept = new Set(findKept(facts).map(_account_result_js__WEBPACK_IMPORTED_MODULE_0__/* .resultKey */ .ZH));
    // A list that calls those CURRENT is older than the rollback.
    const notUpToDate = new Set(facts.rollback?.notUpToDate.map(_stack_set_stack_set_js__WEBPACK_IMPORTED_MODULE_2__/* .instanceKey */ .pA));
    return facts.accounts.filter((result) => {
        const key = (0,_account_result_js__WEBPACK_IMPORTED_MODULE_0__/* .resultKey */ .ZH)(result);
        const neverHadEither = result.class === 'missing' && rollbacks.length > 0 && !reached.has(key);
        const isAsBefore = result.class === 'suspended' || neverHadEither || kept.has(key);
        // CURRENT means the version that the stack set defines: without a rollback that is not the previous one.
        return (result.class !== 'current' || notUpToDate.has(key)) && !isAsBefore;
    });
}
/**
 * Instances that were not up to date before the update and that it did not come to: they still have what they had. One
 * that it came to has no way back, since what it had is not known.
 */
function findKept({ operations, accounts, rollback }) {
    if (rollback === undefined)
        return [];
    const notUpToDate = new Set(rollback.notUpToDate.map(_stack_set_stack_set_js__WEBPACK_IMPORTED_MODULE_2__/* .instanceKey */ .pA));
    const updates = (0,_reports_rollout_report_js__WEBPACK_IMPORTED_MODULE_1__/* .ownOperations */ .zn)(operations).filter(({ purpose }) => purpose !== 'rollback');
    const ids = new Set(updates.map(({ operation }) => operation.id));
    const untouched = new Set(rollback.failedUpdate
        .filter(({ operationId, class: accountClass }) => !ids.has(operationId) || accountClass === 'cancelled')
        .map(_account_result_js__WEBPACK_IMPORTED_MODULE_0__/* .resultKey */ .ZH));
    return accounts.filter((result) => {
        const key = (0,_account_result_js__WEBPACK_IMPORTED_MODULE_0__/* .resultKey */ .ZH)(result);
        return notUpToDate.has(key) && untouched.has(key) && result.class !== 'current';
    });
}
/** Keys of the instances that are proven to have what they had, or that AWS skips; none without a rollback. */
function findBack(facts) {
    if (findRollback(facts) === undefined)
        return new Set();
    const notBack = new Set(findNotBack(facts).map(_account_result_js__WEBPACK_IMPORTED_MODULE_0__/* .resultKey */ .ZH));
    return new Set(facts.accounts.map(_account_result_js__WEBPACK_IMPORTED_MODULE_0__/* .resultKey */ .ZH).filter((key) => !notBack.has(key)));
}
/**
 * Whether the rollback is proven in every account. Accounts that were not read prove nothing, and neither does an
 * operation in which an account has failed, be it one that is no target.
 */
function isEveryAccountBack(facts) {
    const rollbacks = (0,_reports_rollout_report_js__WEBPACK_IMPORTED_MODULE_1__/* .ownOperations */ .zn)(facts.operations, 'rollback').map(({ operation }) => operation);
    const isDone = rollbacks.every(({ status, failedInstances }) => status === 'SUCCEEDED' && (failedInstances ?? 0) === 0);
    const isReached = (facts.rollback?.outOfReach.length ?? 0) === 0;
    return rollbacks.length > 0 && isDone && isReached && facts.accounts.length > 0 && findNotBack(facts).length === 0;
}


/***/ }),

/***/ 661:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KC: () => (/* binding */ isSameDeployment),
/* harmony export */   Px: () => (/* binding */ isAdoption),
/* harmony export */   c1: () => (/* binding */ isHiddenAlone)
/* harmony export */ });
/* harmony import */ var _hidden_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8052);

/** Whether Terraform would adopt a stack set that exists. */
function isAdoption(change) {
    return change.kind === 'adopt' || (change.kind === 'update' && change.isAdoption === true);
}
/** Whether both define the same automatic deployment, which no operation over accounts can change. */
function isSameDeployment(before, after) {
    const [from, to] = [before.autoDeployment, after.autoDeployment];
    return from?.enabled === to?.enabled && from?.retainStacksOnAccountRemoval === to?.retainStacksOnAccountRemoval;
}
/**
 * Whether the only difference is in parameters whose values AWS hides: Terraform plans such an update for ever, as it
 * cannot see that nothing differs.
 */
function isHiddenAlone(change) {
    if (change.kind !== 'update')
        return false;
    const hidden = Object.keys(change.before.parameters).filter((name) => (0,_hidden_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isHidden */ .d)(change.before.parameters[name] ?? ''));
    const rest = (definition) => {
        const shown = Object.entries(definition.parameters).filter(([name]) => !hidden.includes(name));
        const parameters = Object.fromEntries(shown.sort(([a], [b]) => a.localeCompare(b)));
        return JSON.stringify({ ...definition, parameters, operationPreferences: {} });
    };
    return hidden.length > 0 && rest(change.before) === rest(change.after);
}


/***/ }),

/***/ 7263:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ng: () => (/* binding */ isUpdatable),
/* harmony export */   TL: () => (/* binding */ findUnlistedOperationIds),
/* harmony export */   pA: () => (/* binding */ instanceKey),
/* harmony export */   yN: () => (/* binding */ placesIn)
/* harmony export */ });
/** One account in one Region: of a stack set there is one instance, and of an operation one result. */
function instanceKey({ accountId, region }) {
    return `${accountId}/${region}`;
}
/**
 * Ids of operations that instances name as their last one, without those that are known: a list of operations is
 * eventually consistent, and holds the newest ones alone.
 */
function findUnlistedOperationIds(instances, known) {
    const named = new Set(instances.map(({ lastOperationId }) => lastOperationId));
    return [...named].filter((id) => id !== undefined && !known.has(id));
}
/** Each of the accounts in each of the Regions. */
function placesIn(accountIds, regions) {
    return accountIds.flatMap((accountId) => regions.map((region) => ({ accountId, region })));
}
/** An update leaves INOPERABLE instances out (CloudFormation API, StackInstance.Status). */
function isUpdatable({ status, detailedStatus }) {
    return status !== 'INOPERABLE' && detailedStatus !== 'INOPERABLE';
}


/***/ }),

/***/ 2097:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ findUntargeted),
/* harmony export */   o: () => (/* binding */ findUnreachable)
/* harmony export */ });
/* harmony import */ var _organization_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6877);

/**
 * Instances that the request does not mean, be it the account or the Region. Only an account that would lose the role by
 * this request is a loss. One that has left by itself is none: AWS has left its instance behind, and no request could
 * target it again.
 */
function findUntargeted(facts) {
    const { request, instances, targetedIds } = facts;
    const untargeted = instances.filter(({ accountId, region }) => !targetedIds.has(accountId) || !request.regions.includes(region));
    const byAccount = [...Map.groupBy(untargeted, ({ accountId }) => accountId)].sort(([a], [b]) => a.localeCompare(b));
    const lost = [];
    const leftBehind = [];
    for (const [accountId, own] of byAccount) {
        const kind = findKind(facts, accountId);
        if (kind === undefined)
            lost.push(accountId);
        else
            leftBehind.push({ ...describe(facts, accountId, own), kind });
    }
    return { lost, leftBehind };
}
/**
 * Accounts that operations addressed by OU should leave out: AWS may try them, and count a failure. It skips suspended
 * ones by itself.
 */
function findUnreachable(leftBehind) {
    return leftBehind.filter(({ kind }) => kind !== 'suspended').map(({ accountId }) => accountId);
}
function describe(facts, accountId, own) {
    const name = facts.organization.accounts.get(accountId)?.name ?? '';
    return { accountId, name, regions: regionsOf(own), organizationalUnitIds: unitsOf(facts, own) };
}
/** @returns undefined for a loss, and where AWS does not say enough to rule one out. */
function findKind(facts, accountId) {
    const { organization, stackSetUnitIds, organizationalUnitIds, targetedIds } = facts;
    const account = organization.accounts.get(accountId);
    if (account === undefined)
        return 'gone';
    if ((0,_organization_js__WEBPACK_IMPORTED_MODULE_0__/* .isSuspended */ .eJ)(account))
        return 'suspended';
    // AWS puts no instance into the management account: then this is not the kind of stack set that is rolled out here.
    if (accountId === organization.managementAccountId)
        return undefined;
    if (account.state !== 'ACTIVE' || targetedIds.has(accountId) || stackSetUnitIds.length === 0)
        return undefined;
    // Under an OU that the stack set was deployed to, the request has dropped the OU; under a requested one, the account.
    return (0,_organization_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnder */ .Jo)(organization, account, [...stackSetUnitIds, ...organizationalUnitIds]) ? undefined : 'moved-out';
}
function regionsOf(instances) {
    return [...new Set(instances.map(({ region }) => region))].sort();
}
/**
 * The OU that AWS names for the instances, unless the stack set was not deployed to it: AWS would refuse it. It could
 * not be verified whether AWS names the targeted OU or the account's own.
 */
function unitsOf({ stackSetUnitIds }, instances) {
    const named = new Set(instances.map(({ organizationalUnitId }) => organizationalUnitId));
    const known = stackSetUnitIds.filter((id) => named.has(id));
    return known.length > 0 ? known : stackSetUnitIds;
}


/***/ }),

/***/ 7745:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ci: () => (/* binding */ findUnknownTargets),
  gX: () => (/* binding */ isHealableInstance),
  iS: () => (/* binding */ planTargets)
});

// EXTERNAL MODULE: ./src/domain/targets/left-behind.ts
var left_behind = __webpack_require__(2097);
// EXTERNAL MODULE: ./src/domain/organization.ts
var domain_organization = __webpack_require__(6877);
// EXTERNAL MODULE: ./src/domain/stack-set/stack-set.ts
var stack_set = __webpack_require__(7263);
// EXTERNAL MODULE: ./src/domain/targets/update-targets.ts
var update_targets = __webpack_require__(8827);
;// CONCATENATED MODULE: ./src/domain/targets/instance-creation.ts


/**
 * A call is accounts times Regions, so what needs the same Regions shares calls: AWS gives no result for an instance
 * that is CURRENT, and a call never touches one.
 * @param registered OUs without accounts that automatic deployment is to know.
 */
function planCreations(facts, targeted, needs, registered) {
    const { organizationalUnitIds, request, organization } = facts;
    const fresh = new Map(organizationalUnitIds.map((ou) => [ou, findFreshRegions(facts, ou, targeted, needs, registered)]));
    const rest = new Map([...needs].map(([id, regions]) => {
        const account = organization.accounts.get(id);
        const own = organizationalUnitIds.filter((ou) => account !== undefined && (0,domain_organization/* isUnder */.Jo)(organization, account, [ou]));
        const covered = new Set(own.flatMap((ou) => fresh.get(ou) ?? []));
        return [id, regions.filter((region) => !covered.has(region))];
    }));
    const { excludedAccountIds } = request;
    const whole = groupByRegions(fresh).flatMap(([regions, units]) => (0,update_targets/* inCalls */.lT)(units).map((own) => {
        const accountIds = idsUnder(facts, targeted, own, (id) => needs.has(id));
        return { kind: 'organizational-units', organizationalUnitIds: own, excludedAccountIds, accountIds, regions };
    }));
    const named = groupByRegions(rest).flatMap(([regions, accounts]) => {
        const ids = new Set(accounts);
        const units = organizationalUnitIds.filter((ou) => idsUnder(facts, targeted, [ou], (id) => ids.has(id)).length > 0);
        return (0,update_targets/* inCalls */.lT)(units).map((own) => {
            const accountIds = idsUnder(facts, targeted, own, (id) => ids.has(id));
            return { kind: 'accounts', organizationalUnitIds: own, accountIds, regions };
        });
    });
    return [...whole, ...named];
}
/**
 * Regions in which a whole OU may be named: while no account in it has an instance there. That also registers the OU for
 * automatic deployment. Once some have one, only the others are named, so that a call never touches an account that has
 * the role.
 */
function findFreshRegions({ organization, instances, request }, ou, targeted, needs, registered) {
    const active = targeted.filter((account) => !(0,domain_organization/* isSuspended */.eJ)(account) && (0,domain_organization/* isUnder */.Jo)(organization, account, [ou]));
    if (active.length === 0)
        return registered.includes(ou) ? request.regions : [];
    const ids = new Set(active.map(({ id }) => id));
    const inUse = new Set(instances.filter(({ accountId }) => ids.has(accountId)).map(({ region }) => region));
    return request.regions.filter((region) => !inUse.has(region) && active.every(({ id }) => needs.get(id)?.includes(region) === true));
}
/** Those with the same Regions together; without any they are left out. */
function groupByRegions(regionsOf) {
    const groups = Map.groupBy(regionsOf, ([, regions]) => regions.join());
    return [...groups.values()].flatMap((members) => {
        const regions = members[0]?.[1] ?? [];
        return regions.length === 0 ? [] : [[regions, members.map(([id]) => id)]];
    });
}
function idsUnder({ organization }, targeted, units, isWanted) {
    return targeted
        .filter((account) => isWanted(account.id) && (0,domain_organization/* isUnder */.Jo)(organization, account, units))
        .map(({ id }) => id);
}

;// CONCATENATED MODULE: ./src/domain/targets/target-plan.ts





/** Ids named by the request that the organization does not have. */
function findUnknownTargets(organization, request) {
    return request.organizationalUnitIds.filter((id) => !organization.organizationalUnits.has(id));
}
/**
 * Compares accounts, never OU ids: for nested OUs it could not be verified which id AWS returns in an instance's
 * summary. Suspended accounts stay targeted; AWS skips them.
 */
function planTargets(facts) {
    const { organization, request } = facts;
    const requested = request.organizationalUnitIds.length > 0 ? request.organizationalUnitIds : [organization.rootId];
    const organizationalUnitIds = (0,domain_organization/* withoutNested */.Iz)(organization, requested);
    const excluded = new Set([...request.excludedAccountIds, organization.managementAccountId]);
    const targeted = [...organization.accounts.values()]
        .filter((account) => !excluded.has(account.id) && (0,domain_organization/* isUnder */.Jo)(organization, account, organizationalUnitIds))
        .sort((a, b) => a.id.localeCompare(b.id));
    const targetedIds = new Set(targeted.map((account) => account.id));
    const instances = Map.groupBy(facts.instances, (instance) => instance.accountId);
    const coverages = new Map(targeted.map((account) => [account.id, coverageOf(account, instances.get(account.id) ?? [], facts)]));
    const having = (coverage) => targeted.filter(({ id }) => coverages.get(id) === coverage);
    const outdated = having('outdated');
    const isHealable = ({ id }) => (instances.get(id) ?? []).every(isHealableInstance);
    const unhealable = outdated.filter((account) => !isHealable(account));
    const left = new Set(unhealable);
    const reachable = targeted.filter((account) => !(0,domain_organization/* isSuspended */.eJ)(account) && !left.has(account));
    const registered = findUnregistered(facts, organizationalUnitIds, targeted);
    const needs = new Map(reachable.map(({ id }) => [id, findNeededRegions(instances.get(id) ?? [], facts)]));
    const behind = reachable
        .flatMap(({ id }) => instances.get(id) ?? [])
        .filter((instance) => instance.status !== 'CURRENT' && !isUnfinished(instance, facts));
    const scope = { ...facts, organizationalUnitIds, regions: request.regions };
    return {
        organizationalUnitIds,
        targeted,
        current: having('current'),
        added: having('added'),
        extended: having('extended'),
        unfinished: having('unfinished'),
        outdated,
        suspended: having('suspended'),
        ...(0,left_behind/* findUntargeted */.X)({ ...facts, organizationalUnitIds, targetedIds }),
        registered,
        creations: planCreations(scope, targeted, needs, registered),
        heals: (0,update_targets/* inUpdates */.yc)(scope, behind),
        unhealable,
    };
}
function coverageOf(account, own, facts) {
    if ((0,domain_organization/* isSuspended */.eJ)(account))
        return 'suspended';
    if (own.length === 0)
        return 'added';
    const unfinished = own.filter((instance) => isUnfinished(instance, facts)).length;
    if (own.filter(({ status }) => status !== 'CURRENT').length > unfinished)
        return 'outdated';
    if (unfinished === own.length)
        return 'unfinished';
    const isMissingSomewhere = facts.request.regions.some((region) => !own.some((instance) => instance.region === region));
    if (isMissingSomewhere)
        return 'extended';
    return unfinished === 0 ? 'current' : 'unfinished';
}
/** Its first deployment did not succeed, so the account never had the role there. */
function isUnfinished({ status, detailedStatus, lastOperationId }, { operationActions }) {
    if (status !== 'OUTDATED')
        return false;
    if (detailedStatus === 'SKIPPED_SUSPENDED_ACCOUNT')
        return true;
    // An update of other accounts makes those OUTDATED, too, that it does not reach: their last operation has succeeded.
    return detailedStatus !== 'SUCCEEDED' && operationActions.get(lastOperationId ?? '') === 'CREATE';
}
/** Regions in which a creation gives the account what it lacks; it leaves CURRENT instances alone. */
function findNeededRegions(own, facts) {
    return facts.request.regions.filter((region) => {
        const instance = own.find((candidate) => candidate.region === region);
        return instance === undefined || isUnfinished(instance, facts);
    });
}
/** An OU is known when it, or one above it, was deployed to. */
function findUnregistered({ organization, deployedUnitIds }, organizationalUnitIds, targeted) {
    if (deployedUnitIds === undefined)
        return [];
    const isKnown = (ou) => (0,domain_organization/* pathToRoot */.Zd)(organization, ou).some((id) => deployedUnitIds.includes(id));
    const isEmpty = (ou) => !targeted.some((account) => !(0,domain_organization/* isSuspended */.eJ)(account) && (0,domain_organization/* isUnder */.Jo)(organization, account, [ou]));
    return organizationalUnitIds.filter((ou) => isEmpty(ou) && !isKnown(ou));
}
/** No operation updates one that is INOPERABLE, or in a status that this version does not know. */
function isHealableInstance(instance) {
    return instance.status === 'CURRENT' || (instance.status === 'OUTDATED' && (0,stack_set/* isUpdatable */.Ng)(instance));
}


/***/ }),

/***/ 8827:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wx: () => (/* binding */ inRollback),
/* harmony export */   lT: () => (/* binding */ inCalls),
/* harmony export */   yc: () => (/* binding */ inUpdates)
/* harmony export */ });
/* harmony import */ var _organization_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6877);
/* harmony import */ var _stack_set_stack_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7263);


/** CloudFormation's limit of a call (API_DeploymentTargets, OrganizationalUnitIds). */
const mostUnitsPerCall = 50;
/** AWS publishes no limit for the accounts of a call. These ids take about 270 kB in the query protocol. */
const mostAccountsPerCall = 5_000;
/**
 * The calls that reach exactly these instances. A call is accounts times Regions, so accounts with the same Regions
 * share one: an account that is up to date in one Region is not updated there again. AWS takes only OUs that the stack
 * set was deployed to, and refuses a child of one.
 */
function inUpdates(scope, instances) {
    const byAccount = Map.groupBy(instances, ({ accountId }) => accountId);
    const groups = Map.groupBy(byAccount.values(), (own) => regionsOf(scope, own).join());
    return [...groups.values()]
        .map((accounts) => accounts.flat())
        .sort((a, b) => compareRegions(scope, a, b))
        .flatMap((group) => inUnits(scope, group));
}
function inUnits(scope, instances) {
    const byUnit = Map.groupBy(instances, ({ accountId }) => unitOf(scope, accountId));
    return inCalls([...byUnit.keys()].sort()).flatMap((units) => {
        const own = units.flatMap((ou) => byUnit.get(ou) ?? []);
        const accountIds = [...new Set(own.map(({ accountId }) => accountId))].sort();
        return inPieces(accountIds, mostAccountsPerCall).map((piece) => {
            const ids = new Set(piece);
            const reached = own.filter(({ accountId }) => ids.has(accountId));
            const isIn = (ou) => reached.some(({ accountId }) => unitOf(scope, accountId) === ou);
            return { ...placesOf(scope, reached), organizationalUnitIds: units.filter(isIn), accountIds: piece };
        });
    });
}
function placesOf(scope, instances) {
    return {
        regions: regionsOf(scope, instances),
        instances: instances
            .map(({ accountId, region }) => ({ accountId, region }))
            .sort((a, b) => (0,_stack_set_stack_set_js__WEBPACK_IMPORTED_MODULE_0__/* .instanceKey */ .pA)(a).localeCompare((0,_stack_set_stack_set_js__WEBPACK_IMPORTED_MODULE_0__/* .instanceKey */ .pA)(b))),
    };
}
/**
 * The calls of a rollback, which reach the instances that were up to date before the update, and no others; undefined:
 * a call without targets does, as it reaches every instance. The exceptions are named, since they are few, and so an
 * account that joined meanwhile is reached: it had neither version. An account that was up to date in some Regions alone
 * is named for those.
 * @param instances as they were before the update.
 */
function inRollback(scope, instances, exceptAccountIds) {
    if (exceptAccountIds.length === 0)
        return undefined;
    const { organization, stackSetUnitIds, organizationalUnitIds } = scope;
    const except = new Set(exceptAccountIds);
    const isIn = (units, { accountId }) => {
        const account = organization.accounts.get(accountId);
        return account !== undefined && (0,_organization_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnder */ .Jo)(organization, account, units);
    };
    const deployed = stackSetUnitIds.length > 0 ? stackSetUnitIds : organizationalUnitIds;
    const whole = inCalls((0,_organization_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutNested */ .Iz)(organization, deployed)).flatMap((units) => {
        const under = instances.filter((instance) => isIn(units, instance));
        const reached = under.filter((instance) => !except.has(instance.accountId) && (0,_stack_set_stack_set_js__WEBPACK_IMPORTED_MODULE_0__/* .isUpdatable */ .Ng)(instance));
        if (reached.length === 0)
            return [];
        const accountIds = [...new Set(reached.map(({ accountId }) => accountId))].sort();
        // One that has left is in none of these OUs, and AWS may still count its instance among theirs.
        const exceptions = instances
            .filter((instance) => except.has(instance.accountId) && (isIn(units, instance) || !isIn(deployed, instance)))
            .map(({ accountId }) => accountId);
        return [
            {
                ...placesOf(scope, reached),
                organizationalUnitIds: units,
                accountIds,
                exceptAccountIds: [...new Set(exceptions)].sort(),
            },
        ];
    });
    const partial = instances.filter((instance) => except.has(instance.accountId) && instance.status === 'CURRENT' && isIn(deployed, instance));
    return [...whole, ...inUpdates(scope, partial)];
}
function unitOf({ organization, stackSetUnitIds, organizationalUnitIds }, accountId) {
    const account = organization.accounts.get(accountId);
    const above = (units) => account === undefined ? undefined : units.find((ou) => (0,_organization_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnder */ .Jo)(organization, account, [ou]));
    return above(stackSetUnitIds) ?? above(organizationalUnitIds) ?? organization.rootId;
}
/** In the order of the request; one that it does not name comes last. */
function regionsOf({ regions }, instances) {
    const present = new Set(instances.map(({ region }) => region));
    return [
        ...regions.filter((region) => present.has(region)),
        ...[...present].filter((region) => !regions.includes(region)).sort(),
    ];
}
/** Calls follow each other: one that ends in an earlier Region comes first, then one that begins in an earlier one. */
function compareRegions(scope, a, b) {
    const rankOf = (region) => {
        const rank = scope.regions.indexOf(region ?? '');
        return rank < 0 ? scope.regions.length : rank;
    };
    const [left, right] = [regionsOf(scope, a), regionsOf(scope, b)];
    return rankOf(left.at(-1)) - rankOf(right.at(-1)) || rankOf(left[0]) - rankOf(right[0]) || right.length - left.length;
}
/** OUs in the portions that one call takes. */
function inCalls(organizationalUnitIds) {
    return inPieces(organizationalUnitIds, mostUnitsPerCall);
}
function inPieces(items, size) {
    return Array.from({ length: Math.ceil(items.length / size) }, (_, piece) => items.slice(piece * size, (piece + 1) * size));
}


/***/ }),

/***/ 5186:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KC: () => (/* binding */ findTerraformOnly),
/* harmony export */   Kc: () => (/* binding */ planWaves),
/* harmony export */   vq: () => (/* binding */ estimateWaves),
/* harmony export */   wt: () => (/* binding */ findNotUndone)
/* harmony export */ });
/* harmony import */ var _targets_left_behind_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2097);
/* harmony import */ var _organization_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6877);
/* harmony import */ var _rollout_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6953);
/* harmony import */ var _preferences_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5966);
/* harmony import */ var _stack_set_stack_set_definition_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(661);
/* harmony import */ var _targets_update_targets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8827);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4758);







/** @throws UserError for a named canary that an update cannot reach. */
function planWaves(facts) {
    const reachable = findReachable(facts);
    const canaries = pickCanaries(reachable, facts.canary);
    const ids = new Set(canaries.map(({ id }) => id));
    const others = reachable.filter(({ id }) => !ids.has(id));
    const instancesOf = (accounts) => {
        const own = new Set(accounts.map(({ id }) => id));
        return facts.instances.filter((instance) => own.has(instance.accountId) && instance.status !== 'INOPERABLE');
    };
    const regions = Math.max(1, new Set(instancesOf(reachable).map(({ region }) => region)).size);
    const toUpdates = (accounts) => (0,_targets_update_targets_js__WEBPACK_IMPORTED_MODULE_2__/* .inUpdates */ .yc)(facts, instancesOf(accounts));
    return { regions, canaries, canaryUpdates: toUpdates(canaries), others, waveUpdates: toUpdates(others) };
}
/**
 * Suspended accounts are skipped, INOPERABLE instances are left out by AWS, and no OU that AWS takes contains an account
 * that has moved out.
 */
function findReachable({ organization, instances, leftBehind }) {
    const left = new Set((0,_targets_left_behind_js__WEBPACK_IMPORTED_MODULE_3__/* .findUnreachable */ .o)(leftBehind));
    const operable = new Set(instances.filter(({ status }) => status !== 'INOPERABLE').map(({ accountId }) => accountId));
    return [...organization.accounts.values()]
        .filter((account) => operable.has(account.id) && !(0,_organization_js__WEBPACK_IMPORTED_MODULE_4__/* .isSuspended */ .eJ)(account) && !left.has(account.id))
        .sort((a, b) => a.id.localeCompare(b.id));
}
/** From the smallest OU when not named: there an error hits the fewest neighbours. */
function pickCanaries(reachable, canary) {
    if (canary.kind === 'accounts') {
        const known = new Set(reachable.map(({ id }) => id));
        const unknown = canary.accountIds.find((id) => !known.has(id));
        if (unknown === undefined)
            return reachable.filter(({ id }) => canary.accountIds.includes(id));
        const problem = `${unknown} has no instance of the stack set that an update could reach.`;
        throw (0,_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)('canary-accounts', problem, 'Name active accounts that have the role, or a number.');
    }
    const byUnit = Map.groupBy(reachable, ({ organizationalUnitId }) => organizationalUnitId);
    const units = [...byUnit].sort(([a, left], [b, right]) => left.length - right.length || a.localeCompare(b));
    return units.flatMap(([, accounts]) => accounts).slice(0, canary.count);
}
/**
 * The parts of an update that only Terraform can send: AWS does not accept them together with targets (CloudFormation
 * API, UpdateStackSet). Empty: waves can carry the whole update.
 */
function findTerraformOnly(change) {
    if (change.kind !== 'update')
        return [];
    const { before, after } = change;
    return [
        ...(change.isAdoption === true ? ['the adoption of the stack set'] : []),
        ...((0,_stack_set_stack_set_definition_js__WEBPACK_IMPORTED_MODULE_5__/* .isSameDeployment */ .KC)(before, after) ? [] : ['automatic deployment']),
        ...(before.permissionModel === after.permissionModel ? [] : ['the permission model']),
        ...(before.callAs === after.callAs ? [] : ['`call-as`']),
    ];
}
/**
 * The parts of an update that an operation over accounts cannot undo: such an operation carries template, parameters,
 * capabilities, tags and description, and nothing else.
 */
function findNotUndone(change) {
    if (change.kind !== 'update')
        return [];
    const { before, after } = change;
    // AWS accepts no empty description, so a new description cannot be removed.
    const isNewDescription = before.description === '' && after.description !== '';
    return [
        ...((0,_stack_set_stack_set_definition_js__WEBPACK_IMPORTED_MODULE_5__/* .isSameDeployment */ .KC)(before, after) ? [] : ['automatic deployment']),
        ...(isNewDescription ? ['the description'] : []),
    ];
}
function estimateWaves({ canaries, others, regions }, preferences, measuredSecondsPerAccount) {
    const canary = (0,_preferences_js__WEBPACK_IMPORTED_MODULE_0__/* .canaryPreferences */ .Lj)(canaries.length, preferences);
    const first = (0,_rollout_js__WEBPACK_IMPORTED_MODULE_6__/* .estimateRollout */ .Yd)(canaries.length, canary, measuredSecondsPerAccount, regions);
    const rest = (0,_rollout_js__WEBPACK_IMPORTED_MODULE_6__/* .estimateRollout */ .Yd)(others.length, (0,_preferences_js__WEBPACK_IMPORTED_MODULE_0__/* .wavePreferences */ .QC)(preferences), measuredSecondsPerAccount, regions);
    const { concurrency } = rest;
    // In each of the Regions that run at once other accounts may be the first.
    const atOnce = preferences.regionConcurrency === 'parallel' ? regions : 1;
    return {
        canaries: canaries.length,
        totalSeconds: first.totalSeconds + (others.length === 0 ? 0 : rest.totalSeconds),
        concurrency,
        // Canaries stop a version that fails everywhere; one that fails only in some accounts reaches a wave.
        worstCase: Math.max(canaries.length, Math.min(concurrency * atOnce, others.length)),
        secondsPerAccount: first.secondsPerAccount,
        basis: first.basis,
    };
}


/***/ }),

/***/ 9203:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ findWayBack),
/* harmony export */   T: () => (/* binding */ describeObstacle)
/* harmony export */ });
/* harmony import */ var _organization_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6877);
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3568);
/* harmony import */ var _stack_set_hidden_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8052);
/* harmony import */ var _stack_set_stack_set_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7263);




/** CloudFormation's limit for a template sent inline, bytes; AWS keeps longer ones that came by a URL. */
const longestTemplateBytes = 51_200;
function findWayBack({ version, instances, organization }) {
    const isReached = ({ accountId, status }) => {
        const account = organization.accounts.get(accountId);
        // AWS leaves INOPERABLE instances out of an update, and skips suspended accounts.
        return account !== undefined && !(0,_organization_js__WEBPACK_IMPORTED_MODULE_0__/* .isSuspended */ .eJ)(account) && status !== 'INOPERABLE';
    };
    const notUpToDate = instances.filter((instance) => instance.status !== 'CURRENT' && isReached(instance));
    return {
        obstacle: findObstacle(version),
        notUpToDate: notUpToDate
            .map(({ accountId, region }) => ({ accountId, region }))
            .sort((a, b) => (0,_stack_set_stack_set_js__WEBPACK_IMPORTED_MODULE_1__/* .instanceKey */ .pA)(a).localeCompare((0,_stack_set_stack_set_js__WEBPACK_IMPORTED_MODULE_1__/* .instanceKey */ .pA)(b))),
    };
}
/**
 * `UsePreviousValue` means the value of now (CloudFormation API, Parameter): after an update that is the new one, so
 * that a value which AWS hides cannot be put back.
 */
function findObstacle({ templateBody, parameters }) {
    const names = Object.keys(parameters).filter((name) => (0,_stack_set_hidden_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isHidden */ .d)(parameters[name] ?? ''));
    if (names.length > 0)
        return { kind: 'hidden-parameters', names: names.sort() };
    const bytes = new TextEncoder().encode(templateBody).length;
    return bytes > longestTemplateBytes ? { kind: 'template-too-long', bytes } : undefined;
}
/** In words that follow "because". */
function describeObstacle(obstacle) {
    switch (obstacle.kind) {
        case 'hidden-parameters': {
            const [values, them] = obstacle.names.length === 1 ? ['value', 'it'] : ['values', 'them'];
            const parameters = obstacle.names.length === 1 ? 'parameter' : 'parameters';
            return `AWS hides the ${values} of the ${parameters} ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .firstOf */ .Ku)(obstacle.names, 5)} (NoEcho), and nothing can put ${them} back`;
        }
        case 'template-too-long':
            return `the previous template has ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .countOf */ .pq)(obstacle.bytes, 'byte')}, and a request can carry ${longestTemplateBytes}`;
        case 'unseen-version':
            return `operation ${obstacle.operationId} of another client came just before this update, and the version that it had sent is not known`;
    }
}


/***/ }),

/***/ 1479:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ awaitMergedPullRequest)
/* harmony export */ });
/* harmony import */ var _domain_attempt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8505);

/**
 * GitHub's answer lags behind a merge: pauses between searches, ms. A direct push has no pull request and costs them
 * all.
 */
const pausesMs = [0, 2_000, 4_000, 8_000];
const searches = new WeakMap();
/**
 * The pull request that the pushed commit came from; one search a run, however often it is asked for. Runs beside the
 * rollout; a failure costs the comment, not the rollout.
 */
function awaitMergedPullRequest(reporting) {
    const search = searches.get(reporting.pullRequests) ?? searchMerged(reporting);
    searches.set(reporting.pullRequests, search);
    return search;
}
async function searchMerged({ pullRequests, clock, log, memory, interruption, }) {
    for (const pauseMs of pausesMs) {
        if (pauseMs > 0 && interruption.requested.aborted)
            return undefined;
        if (pauseMs > 0)
            await clock.sleep(pauseMs);
        const found = await (0,_domain_attempt_js__WEBPACK_IMPORTED_MODULE_0__/* .attempt */ .C)(() => pullRequests.findMerged());
        if (found.kind === 'failed') {
            log.warning(`The merged pull request cannot be found, so no comment is written. ${found.error.message}`);
            return undefined;
        }
        if (found.value !== undefined) {
            memory.rememberPullRequest(found.value);
            return found.value;
        }
    }
    log.info('No merged pull request belongs to this commit: the report goes to the step summary only.');
    return undefined;
}


/***/ }),

/***/ 2837:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  LW: () => (/* binding */ aboutRun),
  NP: () => (/* binding */ commentHeader),
  publishFailure: () => (/* binding */ publishFailure),
  Xo: () => (/* binding */ publishLostRun),
  JL: () => (/* binding */ publishPlan),
  $x: () => (/* binding */ publishRollout)
});

// EXTERNAL MODULE: ./src/domain/user-error.ts
var user_error = __webpack_require__(4758);
// EXTERNAL MODULE: ./src/report/parts/about.ts
var parts_about = __webpack_require__(174);
// EXTERNAL MODULE: ./src/report/parts/markdown.ts
var markdown = __webpack_require__(2210);
// EXTERNAL MODULE: ./src/domain/failure-reason.ts
var failure_reason = __webpack_require__(4351);
;// CONCATENATED MODULE: ./src/report/parts/outcome-explanation.ts

/** Every outcome with what it means and what to do next, as sentences. */
const outcomeExplanations = {
    planned: {
        cause: 'The gate allows it, and there is something to do in Terraform or in the accounts.',
        next: 'Review the comment, then merge.',
    },
    'no-changes': {
        cause: 'Nothing to change in Terraform, and every targeted account is `CURRENT` (suspended ones are listed).',
        next: 'Nothing to do.',
    },
    succeeded: {
        cause: 'Every targeted account is proven on the planned version (suspended ones are listed).',
        next: 'Nothing to do.',
    },
    refused: {
        cause: 'The gate refused the plan. Nothing was changed.',
        next: 'Change what the reasons name, or accept them with `allow` where that is possible.',
    },
    failed: {
        cause: 'The run is red for the reason in `failure-reason`.',
        next: 'Look the reason up in the table of failure reasons.',
    },
    'rolled-back': {
        cause: 'The update failed, and every account that has the role is proven on the previous version.',
        next: 'Fix what the report names, then run apply again: it sends the change to every account again. Or revert the change.',
    },
    'rollback-incomplete': {
        cause: 'The update failed, and the accounts that the report names first are not proven on the previous version.',
        next: 'Fix the accounts that the report names. Then run apply again, which sends the change to every account again; or revert the ' +
            'change and run apply, which sends the previous version to the accounts that lack it.',
    },
    'timed-out': {
        cause: 'A deadline passed. The operation that the report names goes on in AWS.',
        next: 'Run apply again: it attaches to an operation of this action, and waits for one of another client.',
    },
    interrupted: failure_reason/* interruptedExplanation */.SO,
    unknown: {
        cause: 'The accounts do not add up, or something could not be read. Success is not proven.',
        next: 'Run apply again: it reads every account again.',
    },
};
/** The next step of a red run whose error names none. */
function findOutcomeNextStep(outcome, reason) {
    if (outcome === 'interrupted')
        return failure_reason/* interruptedExplanation */.SO.next;
    if (outcome === 'rolled-back' || outcome === 'rollback-incomplete')
        return outcomeExplanations[outcome].next;
    const next = reason === undefined ? undefined : failure_reason/* runNextSteps */.o0[reason];
    return outcome === 'unknown' ? (next ?? outcomeExplanations.unknown.next) : next;
}

;// CONCATENATED MODULE: ./src/report/failure-comment.ts



/** A run that ended before there was anything else to show: what happened, why, what to do. */
function renderFailure(report, about) {
    const { command, failureReason, what, why, stackSet } = report;
    const verb = command === 'plan' ? 'Plan' : 'Apply';
    const isInterrupted = failureReason === undefined;
    const status = isInterrupted ? `**${verb} interrupted.**` : `**${verb} failed** (${(0,markdown/* inlineCode */.ti)(failureReason)}).`;
    const next = report.next ?? (isInterrupted ? afterInterruption(command) : findOutcomeNextStep('failed', failureReason));
    return (0,markdown/* paragraphs */.qN)([
        `## StackSet ${command}: ${(0,markdown/* inlineCode */.ti)(stackSet.name)} · ❌ ${isInterrupted ? 'interrupted' : 'failed'}`,
        [status, (0,markdown/* escapeMarkdown */.FV)(what), isInterrupted && command === 'plan' ? 'A plan changes nothing in AWS.' : '']
            .filter((part) => part !== '')
            .join(' '),
        why === undefined || why === '' ? undefined : (0,markdown/* fence */.EU)(why, ''),
        next === undefined ? undefined : `**What to do:** ${(0,markdown/* escapeMarkdown */.FV)(next)}`,
        (0,parts_about/* renderFooter */.u)(command, '', about, ''),
    ]);
}
function afterInterruption(command) {
    return command === 'plan' ? 'Re-run the job.' : findOutcomeNextStep('interrupted', undefined);
}

// EXTERNAL MODULE: ./src/domain/progress.ts
var progress = __webpack_require__(229);
// EXTERNAL MODULE: ./src/report/parts/timeline.ts
var parts_timeline = __webpack_require__(2060);
;// CONCATENATED MODULE: ./src/report/parts/watch.ts
/** The options with which aws-cli finds a stack set. */
function addressOf({ name, region, callAs }) {
    return `--stack-set-name ${name} --region ${region} --call-as ${callAs}`;
}
/** The command that shows how an operation is going. An id that is none of AWS's or ours goes into no shell command. */
function watchCommand(stackSet, operationId) {
    const id = /^[A-Za-z0-9][\w-]*$/.test(operationId) ? operationId : 'OPERATION-ID';
    return shellCommand([
        'aws cloudformation describe-stack-set-operation',
        addressOf(stackSet),
        `--operation-id ${id}`,
        "--query 'StackSetOperation.[Status,StatusReason,StatusDetails]'",
    ]);
}
/** One command over several lines. */
function shellCommand(parts) {
    return parts.join(' \\\n  ');
}

;// CONCATENATED MODULE: ./src/report/rollout/lost-run-comment.ts





/** A run that was killed before it could report, for comment and step summary alike. */
function renderLostRun(report, about) {
    const { command, stackSet, lastSeenAt } = report;
    return (0,markdown/* paragraphs */.qN)([
        `## StackSet ${command}: ${(0,markdown/* inlineCode */.ti)(stackSet.name)} · ❌ the run was killed`,
        `The run ended before it could report; its last sign of life was at ${(0,parts_timeline/* renderClockTime */.Oo)(lastSeenAt)}.`,
        ...(command === 'plan' ? [planIsHarmless] : renderApply(report)),
        ...renderLeftovers(report),
        (0,parts_about/* renderFooter */.u)(command, '', about, ''),
    ]);
}
function renderLeftovers({ leftovers: { unendedIn, keptState } }) {
    const texts = [
        unendedIn === undefined
            ? undefined
            : `**Terraform had not ended when this was written.** It works in ${(0,markdown/* inlineCode */.ti)(unendedIn)} on the runner, which ` +
                'therefore stays: plan and inputs in there are secret. End it, if it still runs, with one SIGINT, and then ' +
                'remove that directory.',
        keptState === undefined
            ? undefined
            : `**Terraform could not write its state.** It is in ${(0,markdown/* inlineCode */.ti)(keptState)} on the runner. Save it before the ` +
                'runner is gone, and push it with `terraform state push` in a root that is initialised with the same backend. ' +
                'If it is too late, adopt the stack set with `import-existing: true`.',
    ];
    return texts.filter((text) => text !== undefined).map((text) => (0,markdown/* alert */.xE)('CAUTION', text));
}
const planIsHarmless = 'A plan changes nothing in AWS and holds no lock of Terraform’s state.\n\n**What to do:** re-run the job.';
function renderApply({ operation, stackSet }) {
    if (operation === undefined) {
        const list = shellCommand(['aws cloudformation list-stack-set-operations', addressOf(stackSet), '--max-items 5']);
        return [
            (0,markdown/* alert */.xE)('WARNING', 'It had seen no operation of its own. One that it had only just sent goes on in AWS all the same:'),
            (0,markdown/* fence */.EU)(list, 'sh'),
            nextSteps,
        ];
    }
    const { id, action, total } = operation;
    const seen = total === 0 ? '' : ` · ${(0,progress/* renderCounts */.Pn)(operation)} when it was last seen`;
    return [
        (0,markdown/* alert */.xE)('WARNING', `**What was started goes on in AWS:** operation ${(0,markdown/* inlineCode */.ti)(id)} ${(0,markdown/* inlineCode */.ti)(action)}${seen}.`),
        (0,markdown/* fence */.EU)(watchCommand(stackSet, id), 'sh'),
        nextSteps,
    ];
}
const nextSteps = [
    '**What to do:** run apply again (re-run the job). It attaches to the operation if one goes on, follows it to its end and proves every account.',
    'Terraform may still hold the lock of its state. Then that run ends with `state-locked` and names the command that unlocks it.',
].join(' ');

// EXTERNAL MODULE: ./src/domain/reports/plan-report.ts
var plan_report = __webpack_require__(6944);
// EXTERNAL MODULE: ./src/domain/targets/left-behind.ts
var left_behind = __webpack_require__(2097);
// EXTERNAL MODULE: ./src/domain/quantity.ts
var quantity = __webpack_require__(3568);
// EXTERNAL MODULE: ./src/report/parts/account-list.ts
var account_list = __webpack_require__(621);
;// CONCATENATED MODULE: ./src/report/parts/left-behind.ts





const kindWords = {
    gone: 'no longer in the organization',
    suspended: 'suspended or closed',
    'moved-out': 'moved to an OU that the stack set was not deployed to',
};
/** Accounts that left by themselves, and how a person removes their instances. @param cap how many are named. */
function renderLeftBehind(stackSet, leftBehind, cap) {
    if (leftBehind.length === 0)
        return '';
    const isOne = leftBehind.length === 1;
    const groups = [...Map.groupBy(leftBehind, ({ kind }) => kind)].map(([kind, accounts]) => {
        const named = accounts.map(({ accountId, name }) => (0,account_list/* renderAccount */.sh)({ id: accountId, name }));
        return `${(0,quantity/* firstOf */.Ku)(named, Math.min(cap, 20), ' · ')} (${kindWords[kind]})`;
    });
    const isTried = (0,left_behind/* findUnreachable */.o)(leftBehind).length > 0;
    const tried = isTried
        ? ` An update by Terraform tries ${isOne ? 'it' : 'them'} nevertheless, and fails if AWS fails there; an update in waves leaves ${isOne ? 'it' : 'them'} out.`
        : '';
    const warning = `⚠️ **AWS keeps an instance in ${(0,quantity/* countOf */.pq)(leftBehind.length, 'account')} that left:** ${groups.join('; ')}. ${isOne ? 'It is' : 'They are'} not targeted, and no run removes the instance.${tried}`;
    return (0,markdown/* paragraphs */.qN)([
        (0,markdown/* alert */.xE)('WARNING', warning),
        (0,markdown/* details */.zH)(`Command that removes the instance${isOne ? '' : 's'} from the stack set`, (0,markdown/* paragraphs */.qN)([
            ...renderRemovals(stackSet, leftBehind),
            'It leaves the stack and the role in the account as they are, and needs permissions that no run has.',
        ])),
    ]);
}
/** One line for the job log. */
function describeLeftBehind(leftBehind) {
    if (leftBehind.length === 0)
        return [];
    const named = leftBehind.map(({ accountId, name, kind }) => `${accountId} ${name} (${kindWords[kind]})`);
    return [
        `Warning: AWS keeps an instance in ${(0,quantity/* countOf */.pq)(leftBehind.length, 'account')} that left: ${(0,quantity/* firstOf */.Ku)(named, 5).replaceAll('  ', ' ')}. The comment has the command that removes it from the stack set`,
    ];
}
/** A command for each list of Regions: one that named more would remove other instances of the same accounts. */
function renderRemovals(stackSet, leftBehind) {
    const byRegions = Map.groupBy(leftBehind, ({ regions }) => regions.join(' '));
    return [...byRegions].map(([regions, accounts]) => {
        const named = accounts.slice(0, mostNamed);
        const command = removalCommand(stackSet, {
            organizationalUnitIds: [...new Set(named.flatMap(({ organizationalUnitIds }) => organizationalUnitIds))].sort(),
            accountIds: named.map(({ accountId }) => accountId),
            regions,
        });
        const rest = accounts.length - named.length;
        return (0,markdown/* paragraphs */.qN)([(0,markdown/* fence */.EU)(command, 'sh'), rest === 0 ? undefined : restNote(rest)]);
    });
}
/** Accounts that one command names: more would be no command for a person. */
const mostNamed = 20;
function restNote(rest) {
    return `This names the first ${mostNamed}; ${rest} more are left for a second command.`;
}
/** For a person only: no run may delete an instance. It retains the stack, so that no account loses the role by it. */
function removalCommand(stackSet, { organizationalUnitIds, accountIds, regions }) {
    const targets = {
        OrganizationalUnitIds: organizationalUnitIds,
        Accounts: accountIds,
        AccountFilterType: 'INTERSECTION',
    };
    return shellCommand([
        'aws cloudformation delete-stack-instances',
        addressOf(stackSet),
        `--deployment-targets '${JSON.stringify(targets)}'`,
        `--regions ${regions} --retain-stacks`,
        '--operation-preferences FailureToleranceCount=0,MaxConcurrentCount=1',
    ]);
}

// EXTERNAL MODULE: ./src/domain/account-result.ts
var account_result = __webpack_require__(8294);
// EXTERNAL MODULE: ./src/domain/targets/target-plan.ts + 1 modules
var target_plan = __webpack_require__(7745);
;// CONCATENATED MODULE: ./src/report/parts/account-class.ts
/** The classes of the contract with what they mean for the account. */
const classWords = {
    failed: '❌ failed',
    inoperable: '❌ inoperable',
    unknown: '❌ unknown',
    missing: '❌ missing, no instance there',
    cancelled: 'cancelled, never started',
    outdated: 'outdated, not on the new version',
    suspended: 'suspended, skipped by AWS',
    current: '✅ current',
};
/** What the class alone says, without AWS's reason. INOPERABLE and CURRENT are words of CloudFormation. */
const classExplanations = {
    failed: {
        cause: 'the operation failed there; CloudFormation rolled the stack back to what it was',
        next: 'fix what the reason names, then run apply again',
    },
    inoperable: {
        cause: 'a deletion failed there earlier, and AWS leaves an `INOPERABLE` instance out of every update',
        next: 'remove the instance with `--retain-stacks`, delete the stack in the account, then run apply again; or exclude the account',
    },
    unknown: {
        cause: 'what AWS says about the account contradicts itself, or it could not be read',
        next: 'run apply again: it reads every account again; look at the account’s stack if that persists',
    },
    missing: {
        cause: 'AWS knows no stack instance there: the account is new and automatic deployment has not reached it yet, or its instance was deleted',
        next: 'run apply again: it creates what is missing',
    },
    cancelled: {
        cause: 'AWS never started there, because other accounts failed or because the operation was stopped',
        next: 'fix the failed accounts, then run apply again: it also reaches the accounts that were never started',
    },
    outdated: {
        cause: 'the account has an older version, and AWS gives no reason',
        next: 'run apply again: it waits for the operation that is running, then updates the account',
    },
    suspended: {
        cause: 'the account is suspended or being closed; AWS skips it',
        next: 'nothing to do; if the account is reopened, run apply again',
    },
    current: {
        cause: 'the account is proven to have the planned version; after a rollback, the previous one',
        next: 'nothing to do',
    },
};

;// CONCATENATED MODULE: ./src/report/parts/account-groups.ts





const ordinary = {
    keyOf: () => '',
    wordOf: ({ class: accountClass }) => classWords[accountClass],
    explain: () => undefined,
    isNamed: ({ class: accountClass }) => accountClass !== 'current',
    rankOf: () => 0,
};
/** Each account once, in the Region that comes first by these words, and among equals is the worst. */
function groupAccounts(results, { keyOf, rankOf } = ordinary) {
    const worst = new Map();
    for (const result of (0,account_result/* sortWorstFirst */.Qi)(results)) {
        const other = worst.get(result.account);
        if (other === undefined || rankOf(result) < rankOf(other))
            worst.set(result.account, result);
    }
    const groups = Map.groupBy(worst.values(), (result) => `${result.class} ${result.reason ?? ''} ${keyOf(result)}`);
    return [...groups.values()].flatMap((accounts) => {
        const [first] = accounts;
        return first === undefined ? [] : [{ class: first.class, reason: first.reason, accounts }];
    });
}
/** @param cap how many accounts of a group are named. */
function renderGroups(results, cap, words = ordinary) {
    const hasRegions = new Set(results.map(({ region }) => region)).size > 1;
    const rank = ({ accounts: [first] }) => (first === undefined ? 0 : words.rankOf(first));
    const groups = groupAccounts(results, words).toSorted((a, b) => rank(a) - rank(b));
    // Nothing to explain: the heading has the number.
    if (words === ordinary && groups.every((group) => group.class === 'current'))
        return '';
    const rows = groups.map((group) => {
        const [first] = group.accounts;
        const word = first === undefined ? '' : words.wordOf(first);
        const explanation = first === undefined ? undefined : words.explain(first);
        const isNamed = first !== undefined && words.isNamed(first);
        return [
            nameAccounts(group.accounts, isNamed ? cap : 0, hasRegions),
            word,
            renderExplanation(explanation ?? explain(group)),
        ];
    });
    const quotes = groups.filter(({ reason }) => reason !== undefined && saysMore(reason)).flatMap(quoteAws);
    return (0,markdown/* paragraphs */.qN)([
        (0,markdown/* table */.tp)(['Accounts', 'Result', 'Why, and what to do'], rows),
        quotes.length === 0 ? undefined : (0,markdown/* details */.zH)('What AWS says', (0,markdown/* bullets */.e5)(quotes)),
    ]);
}
/** One column for both: on a narrow screen a fourth one, the one that matters most, would be out of sight. */
function renderExplanation({ cause, next }) {
    return next === '' ? cause : `${cause}<br>**→** ${next}`;
}
function nameAccounts(accounts, cap, hasRegions) {
    const count = `**${accounts.length}**`;
    if (cap === 0)
        return count;
    const names = accounts.slice(0, cap).map((result) => {
        const account = (0,account_list/* renderAccount */.sh)({ id: result.account, name: result.name });
        return hasRegions ? `${account} in ${(0,markdown/* inlineCode */.ti)(result.region)}` : account;
    });
    const more = accounts.length > cap ? [`and ${accounts.length - cap} more`] : [];
    const lines = [...names, ...more];
    return lines.length === 1 ? `${count}: ${lines.join('')}` : `${count}:<br>${lines.join('<br>')}`;
}
/** AWS gives no reason, and the class explains why. */
function isExplainedByClass({ class: accountClass, accounts }) {
    const isSilent = accounts.every(({ statusReason }) => statusReason === '');
    return isSilent && (accountClass === 'missing' || accountClass === 'outdated');
}
/** Our words for the cause, as Markdown. */
function explain(group) {
    const { reason, accounts, class: accountClass } = group;
    if (reason === undefined)
        return { cause: '', next: '' };
    const ofClass = classExplanations[accountClass];
    if (isExplainedByClass(group)) {
        const states = listStates(accounts);
        const cause = states === '' ? (0,markdown/* escapeMarkdown */.FV)(ofClass.cause) : `not there yet: AWS says ${states}`;
        return { cause, next: (0,markdown/* escapeMarkdown */.FV)(ofClass.next) };
    }
    const { cause, next } = failure_reason/* accountExplanations */._G[reason];
    const quoted = reason === 'unknown' ? listTexts(accounts).slice(0, 1) : [];
    // Fixing what the reason names is not enough there: AWS skips the instance until it is removed.
    const isPassedOver = accountClass === 'inoperable';
    return {
        cause: [(0,markdown/* escapeMarkdown */.FV)(isPassedOver ? ofClass.cause : cause), ...quoted].join('<br>'),
        next: (0,markdown/* escapeMarkdown */.FV)(isPassedOver ? ofClass.next : next),
    };
}
function listStates(accounts) {
    const states = new Set(accounts.map(({ detailedStatus }) => detailedStatus).filter((state) => state !== ''));
    return [...states].map((state) => (0,markdown/* inlineCode */.ti)(state)).join(', ');
}
/** AWS's own words about a group: three different texts at most. */
function quoteAws({ accounts }) {
    const texts = listTexts(accounts);
    const more = texts.length > 3 ? [`and ${texts.length - 3} more texts like these`] : [];
    return [...texts.slice(0, 3), ...more];
}
function listTexts(accounts) {
    const first = new Map();
    for (const { account, statusReason } of accounts) {
        if (statusReason !== '' && !first.has(statusReason))
            first.set(statusReason, account);
    }
    return [...first].map(([text, account]) => `${(0,markdown/* inlineCode */.ti)(account)}: ${(0,markdown/* inlineCode */.ti)(text, 400)}`);
}
/** What AWS writes for these repeats the cause. */
function saysMore(reason) {
    return reason !== 'tolerance-exceeded' && reason !== 'operation-stopped' && reason !== 'account-suspended';
}

;// CONCATENATED MODULE: ./src/report/plan/outdated.ts







/** Whether apply cannot update some accounts: nothing that it may send reaches them. */
function leavesUnreachable({ survey: { targets } }) {
    return targets.unhealable.length > 0;
}
/** Accounts that are outdated and that apply updates, either by the update or by sending them the definition again. */
function findHealable({ survey: { targets } }) {
    const left = new Set(targets.unhealable.map(({ id }) => id));
    return targets.outdated.filter(({ id }) => !left.has(id));
}
/** Here the version is not new: the stack set has defined it for a while. */
const outdatedWords = {
    ...ordinary,
    wordOf: (result) => (result.class === 'outdated' ? 'outdated' : ordinary.wordOf(result)),
};
/** Accounts that do not have the version they should have although Terraform sees no difference. */
function renderOutdated(report, cap) {
    return (0,markdown/* paragraphs */.qN)([renderHealable(report, cap), renderUnhealable(report, cap)]);
}
function renderHealable(report, cap) {
    const healed = findHealable(report);
    if (healed.length === 0)
        return '';
    return (0,markdown/* paragraphs */.qN)([sayHow(report, healed.length), renderGroups(readOutdated(report, healed), cap, outdatedWords)]);
}
function sayHow({ terraform: { change }, assessment: { gate }, survey: { targets } }, count) {
    const are = `${(0,quantity/* countOf */.pq)(count, 'account')} ${count === 1 ? 'is' : 'are'} not up to date now`;
    const them = count === 1 ? 'it' : 'them';
    if (gate.verdict === 'refused')
        return (0,markdown/* alert */.xE)('NOTE', `${are}.`);
    if (change.kind === 'update')
        return (0,markdown/* alert */.xE)('NOTE', `${are}. The update reaches ${them}, too.`);
    const fixFirst = 'Fix what is named here first: an account that fails again stays outdated, and apply ends red.';
    // Otherwise the verdict above has said so already.
    const isAside = change.kind !== 'none' || targets.creations.length > 0;
    return isAside ? (0,markdown/* alert */.xE)('NOTE', `${are}. Apply updates ${them}, too. ${fixFirst}`) : fixFirst;
}
function renderUnhealable(report, cap) {
    const { unhealable } = report.survey.targets;
    if (unhealable.length === 0)
        return '';
    const count = (0,quantity/* countOf */.pq)(unhealable.length, 'account');
    const warning = `⚠️ **Apply cannot update ${count}, and it ends red with \`accounts-behind\`** while ${unhealable.length === 1 ? 'it is' : 'they are'} targeted. A person must fix ${unhealable.length === 1 ? 'it' : 'them'}:`;
    return (0,markdown/* paragraphs */.qN)([
        (0,markdown/* alert */.xE)('WARNING', warning),
        renderGroups(readOutdated(report, unhealable), cap, outdatedWords),
        (0,markdown/* details */.zH)('Command that removes the instance', renderManualRemoval(report)),
    ]);
}
function readOutdated(report, accounts) {
    const { organization } = report.survey;
    const wanted = new Map(accounts.map((account) => [account.id, account]));
    return (0,account_result/* sortWorstFirst */.Qi)((0,plan_report/* findOutdatedInstances */.Qc)(report).flatMap((instance) => {
        const account = wanted.get(instance.accountId);
        if (account === undefined)
            return [];
        return [(0,account_result/* accountResult */.bL)(organization, { account, region: instance.region, instance, result: undefined })];
    }));
}
/** By a person only: no run may delete an instance. It retains the stack, so that no account loses the role by it. */
function renderManualRemoval({ survey: { targets, instances }, request: { stackSet } }) {
    const named = targets.unhealable.slice(0, mostNamed).map(({ id }) => id);
    const { organizationalUnitIds } = targets;
    const stuck = instances.filter((instance) => named.includes(instance.accountId) && !(0,target_plan/* isHealableInstance */.gX)(instance));
    // A command is accounts times Regions: an account's other Regions keep their instance.
    const commands = [...Map.groupBy(stuck, ({ region }) => region)].map(([regions, own]) => {
        const accountIds = named.filter((id) => own.some(({ accountId }) => accountId === id));
        return removalCommand(stackSet, { organizationalUnitIds, accountIds, regions });
    });
    const rest = targets.unhealable.length - named.length;
    return (0,markdown/* paragraphs */.qN)([
        (0,markdown/* fence */.EU)(commands.join('\n'), 'sh'),
        rest === 0 ? undefined : restNote(rest),
        'It needs permissions that no run has. `OrganizationalUnitIds` must be units that the stack set was deployed to. Then delete the stack in the account, and run apply: the account gets the role again.',
    ]);
}

;// CONCATENATED MODULE: ./src/report/parts/estimate.ts

/** Failures that AWS accepts before it stops. Percentages round down. */
function toleratedAccounts(preferences, { accounts }) {
    const { failureToleranceCount, failureTolerancePercentage = 0 } = preferences;
    return failureToleranceCount ?? Math.floor((accounts * failureTolerancePercentage) / 100);
}
function renderTolerance(preferences, estimate) {
    const { failureToleranceCount, failureTolerancePercentage = 0 } = preferences;
    const count = toleratedAccounts(preferences, estimate);
    const ground = failureToleranceCount === undefined ? ` (${failureTolerancePercentage} %)` : '';
    if (count > 0)
        return `stops when more than ${(0,quantity/* countOf */.pq)(count, 'account')} failed${ground}`;
    const isRounded = ground !== '' && failureTolerancePercentage > 0;
    return isRounded
        ? `stops at the first failure (${failureTolerancePercentage} % of ${(0,quantity/* countOf */.pq)(estimate.accounts, 'account')} is less than one)`
        : 'stops at the first failure (0 %)';
}
/** How many accounts run at once, and why when it is one. */
function renderRate(preferences, estimate) {
    if (estimate.concurrency > 1)
        return `${estimate.concurrency} accounts at a time`;
    const isStrict = preferences.concurrencyMode !== 'SOFT_FAILURE_TOLERANCE';
    const isBecauseOfTolerance = isStrict && estimate.accounts > 1 && toleratedAccounts(preferences, estimate) === 0;
    return isBecauseOfTolerance
        ? 'one account at a time (AWS does so with 0 % failure tolerance)'
        : 'one account at a time';
}
function renderEstimate(estimate, rolloutTimeoutMs) {
    const { secondsPerAccount, basis } = estimate;
    const ground = basis === 'last-operation' ? 'as last time' : 'an assumption, nothing is measured yet';
    const text = `${renderRoughTime(estimate)} at ${secondsPerAccount} s per account, ${ground}`;
    return exceedsTimeout(estimate, rolloutTimeoutMs)
        ? `⚠️ **${text}: longer than \`rollout-timeout\` (${(0,quantity/* renderDuration */.PP)(rolloutTimeoutMs)})**`
        : text;
}
/** `about 12 min`. */
function renderRoughTime({ totalSeconds }) {
    return `about ${(0,quantity/* renderRoughDuration */.sk)(totalSeconds * 1000)}`;
}
function exceedsTimeout({ totalSeconds }, rolloutTimeoutMs) {
    return totalSeconds * 1000 > rolloutTimeoutMs;
}

// EXTERNAL MODULE: ./src/domain/stack-set/stack-set-definition.ts
var stack_set_definition = __webpack_require__(661);
;// CONCATENATED MODULE: ./src/report/plan/plan-heading.ts


/** No account has the role yet, so this plan starts the first rollout. */
function isFirstRollout({ survey: { targets } }) {
    const { current, extended, outdated, unfinished } = targets;
    const isDeployedSomewhere = current.length + extended.length + outdated.length + unfinished.length > 0;
    return targets.added.length > 0 && !isDeployedSomewhere;
}
/** What a plan comes to, in a few plain words without any name: for heading and log. */
function planHeadline(report) {
    const parts = [
        ...adoptionParts(report),
        ...(isFirstRollout(report) ? [] : updateParts(report)),
        ...creationParts(report),
    ];
    if (report.assessment.gate.verdict === 'refused')
        return parts.length === 0 ? 'refused' : `refused (${parts.join(', ')})`;
    if (parts.length > 0)
        return parts.join(', ');
    if (report.survey.targets.outdated.length > 0)
        return `nothing to change in Terraform, but ${countOutdated(report)} not up to date`;
    switch (report.terraform.change.kind) {
        case 'create':
            return 'a new stack set, no account yet';
        case 'preferences-only':
            return 'only operation preferences differ, no account is touched';
        case 'none':
        case 'adopt':
        case 'update':
        case 'replace':
        case 'delete':
        case 'unreadable':
            return report.outcome === 'no-changes' ? 'nothing to change' : report.outcome;
    }
}
function adoptionParts({ terraform: { change } }) {
    return (0,stack_set_definition/* isAdoption */.Px)(change) ? ['adopts the existing stack set'] : [];
}
function updateParts({ terraform: { change }, assessment: { blastRadius }, survey: { targets }, }) {
    if (change.kind !== 'update')
        return [];
    const updated = blastRadius.updated - targets.unhealable.length;
    if (updated > 0)
        return [`update in ${(0,quantity/* countOf */.pq)(updated, 'account')}`];
    return ['update of the stack set'];
}
function creationParts(report) {
    const { added, extended, unfinished, registered } = report.survey.targets;
    const parts = [];
    if (isFirstRollout(report))
        return [`first rollout to ${(0,quantity/* countOf */.pq)(added.length, 'account')}`];
    if (added.length > 0)
        parts.push(`${(0,quantity/* countOf */.pq)(added.length, 'account')} added`);
    if (extended.length > 0)
        parts.push(`another Region in ${(0,quantity/* countOf */.pq)(extended.length, 'account')}`);
    if (unfinished.length > 0)
        parts.push(`first deployment to be finished in ${(0,quantity/* countOf */.pq)(unfinished.length, 'account')}`);
    if (registered.length > 0)
        parts.push(`${(0,quantity/* countOf */.pq)(registered.length, 'OU')} without accounts registered`);
    return parts;
}
function countOutdated({ survey: { targets } }) {
    const count = targets.outdated.length;
    return `${(0,quantity/* countOf */.pq)(count, 'account')} ${count === 1 ? 'is' : 'are'}`;
}

// EXTERNAL MODULE: ./src/domain/waves.ts
var domain_waves = __webpack_require__(5186);
// EXTERNAL MODULE: ./src/domain/way-back.ts
var way_back = __webpack_require__(9203);
;// CONCATENATED MODULE: ./src/report/plan/plan-update.ts







/** How an update is sent, what the other strategy would mean, and what follows when it fails. */
function renderUpdate(report) {
    const { terraform: { change }, assessment: { updateEstimate, wavesEstimate }, } = report;
    const waves = (0,plan_report/* findWaves */.wt)(report);
    if (change.kind !== 'update' || updateEstimate === undefined)
        return [];
    const isWaves = waves !== undefined && wavesEstimate !== undefined;
    return [
        ['Rollout', isWaves ? renderWaves(report, wavesEstimate) : renderByTerraform(report, updateEstimate)],
        ...(isWaves ? [['Canaries', renderCanaries(report)]] : []),
        ...renderOther(report, updateEstimate),
        ['If&nbsp;it&nbsp;fails', renderAfterFailure(report)],
    ];
}
function renderByTerraform(report, estimate) {
    const preferences = preferencesOf(report);
    return [
        `**by \`terraform\`**${renderTerraformOnly(report)}`,
        renderTolerance(preferences, estimate),
        renderRate(preferences, estimate),
        renderEstimate(estimate, report.request.rolloutTimeoutMs),
        renderWorstCase(worstCase(preferences, estimate)),
    ].join(' · ');
}
function preferencesOf({ terraform: { change } }) {
    return change.kind === 'update' ? change.after.operationPreferences : {};
}
/** Regions follow each other in an order of the user's, which only waves keep. */
function keepsOrder({ request: { preferences, targets } }) {
    return preferences.regionConcurrency === 'sequential' && targets.regions.length > 1;
}
function renderTerraformOnly(report) {
    const { terraformOnly } = report.assessment;
    if (terraformOnly.length === 0)
        return '';
    const order = keepsOrder(report)
        ? '; ⚠️ **Terraform cannot send the order of the Regions**: AWS takes one after the other in an order of its own'
        : '';
    return `, although \`waves\` was asked for: an update of chosen accounts cannot carry ${(0,quantity/* firstOf */.Ku)(terraformOnly, 5)}${order}`;
}
function renderWaves({ assessment: { updateEstimate }, request: { rolloutTimeoutMs } }, estimate) {
    return [
        `**in \`waves\`**: ${renderSteps(estimate, updateEstimate)}`,
        'stops at the first failure (0 %)',
        renderEstimate(estimate, rolloutTimeoutMs),
        renderWavesWorstCase(estimate),
    ].join(' · ');
}
/** @param update the same update by Terraform: it reaches every account. */
function renderSteps({ canaries, concurrency }, update) {
    const first = (0,quantity/* countOf */.pq)(canaries, 'canary', 'canaries');
    return canaries === update?.accounts
        ? `${first}, which is every account`
        : `${first} first, then ${concurrency} at a time`;
}
/** Shown for either strategy: a reader can only choose between strategies that are compared. */
function renderOther(report, estimate) {
    const { assessment: { wavesEstimate, terraformOnly }, } = report;
    const waves = (0,plan_report/* findWaves */.wt)(report);
    if (waves !== undefined && keepsOrder(report))
        return [];
    if (waves !== undefined) {
        const preferences = preferencesOf(report);
        const parts = [
            '`update-strategy: terraform`',
            renderRate(preferences, estimate),
            renderRoughTime(estimate),
            renderWorstCase(worstCase(preferences, estimate)),
        ];
        return [['Instead', parts.join(' · ')]];
    }
    if (wavesEstimate === undefined || wavesEstimate.canaries === 0 || terraformOnly.length > 0)
        return [];
    if ((0,domain_waves/* findTerraformOnly */.KC)(report.terraform.change).length > 0)
        return [];
    const parts = [
        `\`update-strategy: waves\`: ${renderSteps(wavesEstimate, estimate)}`,
        renderRoughTime(wavesEstimate),
        renderWavesWorstCase(wavesEstimate),
    ];
    return [['Instead', parts.join(' · ')]];
}
/**
 * Accounts that may fail before AWS stops: those tolerated, and all accounts under way by then. Regions that run at once
 * stop each by itself.
 */
function worstCase(preferences, estimate) {
    const atOnce = preferences.regionConcurrencyType === 'PARALLEL' ? estimate.regions : 1;
    return Math.min(estimate.accounts, (toleratedAccounts(preferences, estimate) + estimate.concurrency) * atOnce);
}
function renderWorstCase(accounts) {
    return `at most ${(0,quantity/* countOf */.pq)(accounts, 'account')} ${accounts === 1 ? 'fails' : 'fail'} before it stops`;
}
function renderWavesWorstCase({ worstCase: accounts, canaries }) {
    const alone = accounts > canaries ? ` (${canaries === 1 ? 'the canary' : 'the canaries'} alone when it fails there)` : '';
    return `${renderWorstCase(accounts)}${alone}`;
}
function renderCanaries(report) {
    const waves = (0,plan_report/* findWaves */.wt)(report);
    const { update } = report.request;
    const canaries = waves?.canaries ?? [];
    const ground = update.canary.kind === 'count' ? 'chosen from the smallest OU' : 'named by `canary-accounts`';
    return `${(0,account_list/* renderAccounts */.r9)(canaries, 5)} · ${ground} · proven before any other account gets the new version`;
}
function renderAfterFailure(report) {
    const { request: { update }, assessment: { wayBack }, } = report;
    const outdated = (0,plan_report/* findOutdatedInstances */.Qc)(report);
    const kept = outdated.length === 0 ? 'the version they have' : 'the version they have, which may differ';
    const held = `AWS rolls back the account that failed, and no other is started. Accounts already updated stay on the new version, the rest keep ${kept}. Apply ends red and names every account; the next apply goes on with those that lack the new version.`;
    if (update.onFailure === 'hold')
        return `**held** (\`on-failure: hold\`): ${held}`;
    if (wayBack?.obstacle !== undefined) {
        return `⚠️ **held, there is no way back** although \`on-failure\` is \`rollback\`: ${(0,markdown/* escapeMarkdown */.FV)((0,way_back/* describeObstacle */.T)(wayBack.obstacle))}. ${held}`;
    }
    const notUpToDate = [...new Set(wayBack?.notUpToDate.map(({ accountId }) => accountId))];
    const over = notUpToDate.length === 0 ? 'every account' : 'every account that is up to date now';
    return [
        `**rolled back, all or nothing**: no other account is started, and those already updated get the current version back, in one operation over ${over} (where nothing changed, nothing happens). Apply ends red and names every account; the next plan shows the change again.`,
        ...renderWithoutWayBack(report, notUpToDate),
        ...renderNotUndone((0,domain_waves/* findNotUndone */.wt)(report.terraform.change)),
    ].join('<br>');
}
function renderWithoutWayBack({ survey: { organization } }, notUpToDate) {
    if (notUpToDate.length === 0)
        return [];
    const accounts = notUpToDate.flatMap((id) => organization.accounts.get(id) ?? []);
    const one = notUpToDate.length === 1;
    return [
        `⚠️ **No way back for ${(0,quantity/* countOf */.pq)(notUpToDate.length, 'account')}**: ${(0,account_list/* renderAccounts */.r9)(accounts, 5)} · not up to date now, so the version that ${one ? 'it has is' : 'they have is'} not known: ${one ? 'it keeps' : 'they keep'} what the failed update leaves there.`,
    ];
}
function renderNotUndone(left) {
    if (left.length === 0)
        return [];
    const stays = left.length === 1 ? 'that stays as this change makes it' : 'they stay as this change makes them';
    return [`⚠️ **Not taken back:** ${left.join(', ')}; ${stays}.`];
}

// EXTERNAL MODULE: ./src/domain/gate-reason.ts
var gate_reason = __webpack_require__(526);
;// CONCATENATED MODULE: ./src/report/log/log-line.ts


/** Why the gate refused, and what the user accepted; 20 findings at most. */
function findingLines({ findings }) {
    return findings.slice(0, 20).map(({ reason, detail, isAccepted, next: better }) => {
        const { why, next: usual } = gate_reason/* gateExplanations */.QM[reason];
        const next = better ?? usual;
        if (isAccepted)
            return `Accepted with allow: ${reason} (${detail})`;
        const isFinal = gate_reason/* acceptableReasons */.eR.includes(reason) ? '' : ' No allow value accepts this.';
        return `Refused: ${reason} (${detail}): ${plain(why)}. Instead: ${plain(next)}.${isFinal}`;
    });
}
/** Without code style: a log shows backticks as they are. */
function plain(text) {
    return text.replaceAll('`', '');
}
/** One line of bounded length: a workflow command must begin a line, so nothing of others ever does. */
function logLine(text) {
    return (0,markdown/* shorten */.ml)((0,markdown/* visibleLine */.P8)(text), 2000);
}

;// CONCATENATED MODULE: ./src/report/log/plan-log.ts









/** The plan in short for the job log, one line per entry; no entry begins with a name that others chose. */
function planLogLines(report) {
    const { now, survey: { targets, organization }, } = report;
    const inFlight = (0,plan_report/* findInFlight */.T6)(report);
    const names = (ids) => (0,quantity/* firstOf */.Ku)(ids.map((id) => `${id} ${organization.accounts.get(id)?.name ?? ''}`.trim()), 5);
    const extended = targets.extended.length === 0 ? '' : ` ${targets.extended.length} to get another Region,`;
    return [
        `Plan of stack set ${report.request.stackSet.name}: ${planHeadline(report)}`,
        ...findingLines(report.assessment.gate),
        `Targets: ${(0,quantity/* countOf */.pq)(targets.targeted.length, 'account')}, ${targets.current.length} current, ${targets.added.length} to be added,${extended} ${targets.unfinished.length} unfinished, ${targets.outdated.length} not up to date, ${targets.suspended.length} suspended`,
        ...timeLines(report),
        ...(targets.unfinished.length === 0
            ? []
            : [`First deployment unfinished, apply finishes it: ${names(targets.unfinished.map(({ id }) => id))}`]),
        ...outdatedLines(report, names),
        ...describeLeftBehind(targets.leftBehind),
        ...inFlight.map(({ id, action, status, createdAt }) => `In flight: operation ${id}, ${action} ${status}, for ${(0,quantity/* renderDuration */.PP)(Math.max(0, now.getTime() - createdAt.getTime()))}. Apply will wait for it`),
        ...(report.request.targets.excludedAccountIds.length > 0 && report.request.autoDeployment.enabled
            ? ['Warning: automatic deployment does not honour excluded-account-ids']
            : []),
        ...(report.failureReason === undefined ? [] : [`Failure reason: ${report.failureReason}`]),
    ].map(logLine);
}
function outdatedLines(report, names) {
    const healed = findHealable(report);
    const how = report.terraform.change.kind === 'update' ? 'The update reaches them, too' : 'Apply will update them';
    return [
        ...(healed.length === 0 ? [] : [`Not up to date: ${names(healed.map(({ id }) => id))}. ${how}`]),
        ...(leavesUnreachable(report)
            ? [
                `Out of reach: ${names(report.survey.targets.unhealable.map(({ id }) => id))}. A person must fix ${report.survey.targets.unhealable.length === 1 ? 'it' : 'them'}; until then apply ends with accounts-behind`,
            ]
            : []),
    ];
}
function timeLines(report) {
    const { assessment: { updateEstimate, creationEstimate, healEstimate, wavesEstimate }, request: { rolloutTimeoutMs }, } = report;
    const waves = (0,plan_report/* findWaves */.wt)(report);
    const others = [creationEstimate, healEstimate].filter((estimate) => estimate !== undefined);
    const late = (estimate) => exceedsTimeout(estimate, rolloutTimeoutMs)
        ? `; warning: longer than rollout-timeout, ${(0,quantity/* renderDuration */.PP)(rolloutTimeoutMs)}`
        : '';
    const plainLine = (estimate) => `Estimate: ${renderRoughTime(estimate)} for ${(0,quantity/* countOf */.pq)(estimate.accounts, 'account')}, ${estimate.concurrency} at a time${late(estimate)}`;
    const isWaves = waves !== undefined && wavesEstimate !== undefined;
    const ours = isWaves
        ? [
            `Estimate: ${renderRoughTime(wavesEstimate)} in waves, ${renderSteps(wavesEstimate, updateEstimate)}${late(wavesEstimate)}`,
        ]
        : updateEstimate === undefined
            ? []
            : [plainLine(updateEstimate)];
    return [...ours, ...updateLines(report), ...others.map(plainLine)];
}
function updateLines(report) {
    const { terraformOnly, updateEstimate } = report.assessment;
    const { organization } = report.survey;
    const waves = (0,plan_report/* findWaves */.wt)(report);
    if (updateEstimate === undefined)
        return [];
    const canaries = waves?.canaries.map(({ id }) => `${id} ${organization.accounts.get(id)?.name ?? ''}`.trim()) ?? [];
    return [
        ...(canaries.length === 0 ? [] : [`Canaries: ${(0,quantity/* firstOf */.Ku)(canaries, 5)}`]),
        ...(terraformOnly.length === 0
            ? []
            : [`Terraform sends this update although waves were asked for: it carries ${plain(terraformOnly.join(', '))}`]),
        ...afterFailureLines(report),
    ];
}
function afterFailureLines({ request: { update }, assessment: { wayBack } }) {
    const stay = 'If the update fails: accounts already updated stay on the new version';
    if (update.onFailure === 'hold')
        return [`${stay} (on-failure: hold)`];
    if (wayBack?.obstacle !== undefined)
        return [`${stay}: there is no way back, ${(0,way_back/* describeObstacle */.T)(wayBack.obstacle)}`];
    const left = [...new Set(wayBack?.notUpToDate.map(({ accountId }) => accountId))];
    return [
        'If the update fails: every account gets the current version back (on-failure: rollback)',
        ...(left.length === 0
            ? []
            : [`No way back for ${(0,quantity/* countOf */.pq)(left.length, 'account')}, not up to date: ${(0,quantity/* firstOf */.Ku)(left, 5)}`]),
    ];
}

// EXTERNAL MODULE: ./src/domain/rollout.ts
var rollout = __webpack_require__(6953);
// EXTERNAL MODULE: ./src/domain/reports/rollout-report.ts
var rollout_report = __webpack_require__(8564);
// EXTERNAL MODULE: ./src/domain/stack-set/stack-set.ts
var stack_set = __webpack_require__(7263);
// EXTERNAL MODULE: ./src/domain/rollback.ts
var domain_rollback = __webpack_require__(9478);
;// CONCATENATED MODULE: ./src/report/rollout/rollback-heading.ts




/** The run ended before it could read what became of the accounts. */
function isUnread({ accounts, accountsTotal }) {
    return accounts.length === 0 && accountsTotal > 0;
}
/** The run ended before its rollback did. */
function isRollbackRunning(report) {
    const id = (0,domain_rollback/* findRollback */.a5)(report)?.operation.id;
    return report.stillRunning.some((operation) => operation.id === id);
}
/** What became of an update that failed and was taken back. */
function rollbackHeadline(report) {
    return `${failureLead(report)} → ${backPart(report)}`;
}
function backPart(report) {
    const { accountsTotal, accountsByClass, outcome } = report;
    const { current, suspended } = accountsByClass;
    if ((0,domain_rollback/* findRollback */.a5)(report) === undefined)
        return 'not rolled back: no operation could be started for it';
    if (isUnread(report))
        return 'rollback incomplete: the accounts were not read';
    const notBack = countAccounts((0,domain_rollback/* findNotBack */.KA)(report));
    const skipped = suspended === 0 ? '' : ` (${suspended} suspended, skipped by AWS)`;
    if (outcome === 'rolled-back') {
        const all = current === 1 ? 'the one account is' : `all ${current} are`;
        const kept = countAccounts((0,domain_rollback/* findKept */.Qm)(report));
        const never = accountsTotal - current - suspended - kept;
        const rest = (kept === 0 ? '' : `, ${kept} not up to date as before`) + (never === 0 ? '' : `, ${never} never had the role`);
        return `rolled back: ${all} on the previous version${skipped}${rest}`;
    }
    if (notBack === 0)
        return 'rollback incomplete: its operation did not succeed';
    return `rollback incomplete: ${notBack} of ${(0,quantity/* countOf */.pq)(accountsTotal, 'account')} ${notBack === 1 ? 'is' : 'are'} not back on the previous version`;
}
function failureLead(report) {
    const { rollback, operations, accountsTotal, failureReason, untargetedFailures } = report;
    const updates = (0,rollout_report/* ownOperations */.zn)(operations).filter(({ purpose }) => purpose !== 'rollback');
    const last = updates.at(-1);
    const ids = new Set(updates.map(({ operation }) => operation.id));
    const failed = countAccounts((rollback?.failedUpdate ?? []).filter(({ class: accountClass, operationId }) => accountClass === 'failed' || (accountClass === 'inoperable' && ids.has(operationId))));
    if (failed > 0)
        return `Rollout failed${canaryPart(last)} in ${failed} of ${(0,quantity/* countOf */.pq)(accountsTotal, 'account')}`;
    if (last?.operation.status === 'STOPPED')
        return 'Rollout stopped';
    const others = new Set(untargetedFailures.map(({ account }) => account)).size;
    if (others > 0)
        return `Rollout failed in ${(0,quantity/* countOf */.pq)(others, 'account')} that ${others === 1 ? 'is' : 'are'} not targeted`;
    return failureReason === undefined || failureReason === 'accounts-failed'
        ? 'Rollout failed'
        : `Rollout failed (${failureReason})`;
}
/** Only the canaries were reached. */
function canaryPart(last) {
    return last?.purpose === 'canary' ? ' at the canary,' : '';
}
function countAccounts(results) {
    return Object.values((0,account_result/* countAccountsByClass */.pT)(results)).reduce((sum, count) => sum + count, 0);
}

;// CONCATENATED MODULE: ./src/report/rollout/rollback-accounts.ts








/** Accounts that are not back first, then how the update had left each. @param cap how many of a group are named. */
function renderRollback(report, rollback, cap) {
    const notBack = (0,domain_rollback/* findNotBack */.KA)(report);
    const isStarted = (0,domain_rollback/* findRollback */.a5)(report) !== undefined;
    const isRunning = isRollbackRunning(report);
    return (0,markdown/* paragraphs */.qN)([
        isStarted ? undefined : (0,markdown/* alert */.xE)('WARNING', notStarted),
        isStarted && notBack.length > 0
            ? (0,markdown/* paragraphs */.qN)([
                `### Not back on the previous version${isRunning ? ' yet' : ''}`,
                renderGroups(notBack, cap, isRunning ? notYetBack : notBackWords(rollback)),
            ])
            : undefined,
        '### What the update had done',
        rollback.failedUpdate.length === 0
            ? 'How it had left the accounts was not read.'
            : renderGroups(rollback.failedUpdate, cap, updateWords(report, rollback)),
        rollback.outOfReach.length === 0
            ? undefined
            : (0,markdown/* alert */.xE)('WARNING', `⚠️ **Not back:** ${(0,quantity/* firstOf */.Ku)(rollback.outOfReach.map((id) => (0,markdown/* inlineCode */.ti)(id)), 10)} left the targets and may have the new version. A rollback goes by OUs and does not reach ${rollback.outOfReach.length === 1 ? 'it' : 'them'}.`),
        rollback.notUndone.length === 0
            ? undefined
            : (0,markdown/* alert */.xE)('WARNING', `⚠️ **Still changed:** ${rollback.notUndone.join(', ')}. An operation over accounts cannot take that back: revert the change and apply, or fix what failed and apply.`),
    ]);
}
const notStarted = '⚠️ **Nothing was rolled back.** The operation that puts the previous version back could not be started: accounts already updated are still on the new version.';
function isOutdated({ class: accountClass }) {
    return accountClass === 'outdated' || accountClass === 'cancelled';
}
/** After a rollback it is the previous version that an account lacks. */
function notBackWords({ notUpToDate, onNewVersion }) {
    const left = new Set(notUpToDate.map(stack_set/* instanceKey */.pA));
    const onNew = new Set(onNewVersion.map(account_result/* resultKey */.ZH));
    return {
        ...ordinary,
        wordOf: (result) => {
            const key = (0,account_result/* resultKey */.ZH)(result);
            if (!left.has(key))
                return isOutdated(result) ? '❌ outdated, not rolled back' : ordinary.wordOf(result);
            if (result.class === 'failed')
                return '❌ failed, no way back';
            return onNew.has(key) ? '❌ new version, no way back' : '❌ no way back';
        },
        explain: (result) => {
            if (left.has((0,account_result/* resultKey */.ZH)(result)))
                return { cause: result.class === 'failed' ? putBack : notKnown, next: whatNow };
            return isOutdated(result)
                ? { cause: 'the rollback did not reach the account', next: '' }
                : ordinary.explain(result);
        },
    };
}
const notKnown = 'it was not up to date before the update, so what it had is not known';
const putBack = 'the update failed there, and CloudFormation put back what the account had, which is not known';
const whatNow = 'run apply again: it sends the change to every account again';
const notYetBack = {
    ...ordinary,
    wordOf: (result) => (isOutdated(result) ? 'outdated' : ordinary.wordOf(result)),
    explain: (result) => (isOutdated(result) ? { cause: 'the rollback goes on', next: '' } : ordinary.explain(result)),
};
/** What an account was, in the words of an update that is over. */
function updateWords(report, rollback) {
    const onNew = new Set(rollback.onNewVersion.map(account_result/* resultKey */.ZH));
    const back = (0,domain_rollback/* findBack */.HN)(report);
    const isRunning = isRollbackRunning(report);
    const notUpToDate = new Set(rollback.notUpToDate.map(stack_set/* instanceKey */.pA));
    // What AWS says about those does not show which version they have.
    const unclear = new Set(report.accounts
        .filter(({ class: accountClass }) => ['unknown', 'inoperable', 'missing'].includes(accountClass))
        .map(account_result/* resultKey */.ZH));
    const isUpdated = (result) => result.class === 'current' && onNew.has((0,account_result/* resultKey */.ZH)(result));
    const isBack = (result) => back.has((0,account_result/* resultKey */.ZH)(result));
    const wordOf = (result) => {
        if (!isUpdated(result))
            return updateClassWords[result.class] ?? classWords[result.class];
        if (isBack(result))
            return '↩️ updated, then rolled back';
        if (isUnread(report) || unclear.has((0,account_result/* resultKey */.ZH)(result)))
            return '❌ updated';
        return isRunning ? 'updated, not rolled back yet' : '❌ updated, not rolled back';
    };
    return {
        isNamed: (result) => isUpdated(result) || isAmiss(result),
        rankOf: (result) => (isAmiss(result) ? 0 : !isUpdated(result) ? 3 : isBack(result) ? 2 : 1),
        keyOf: wordOf,
        wordOf,
        explain: (result) => {
            if (!isUpdated(result))
                return explainUpdate(result);
            if (isBack(result))
                return { cause: `on the new version for ${renderLongest(report, rollback)}`, next: '' };
            if (isUnread(report))
                return { cause: 'whether it is back was not read', next: '' };
            if (unclear.has((0,account_result/* resultKey */.ZH)(result)))
                return { cause: 'which version it has now is unknown', next: '' };
            if (notUpToDate.has((0,account_result/* resultKey */.ZH)(result)))
                return { cause: noWayBack, next: '' };
            return { cause: `still on the new version${isRunning ? ' when this run ended' : ''}`, next: '' };
        },
    };
}
const noWayBack = 'still on the new version: it was not up to date before, so what it had is not known';
/** No account was on it for longer. */
function renderLongest({ endedAt }, { newVersionFrom, newVersionUntil }) {
    const longestMs = (newVersionUntil ?? endedAt).getTime() - newVersionFrom.getTime();
    return `at most ${(0,quantity/* renderDuration */.PP)(Math.max(0, longestMs))}`;
}
/** Reached by the update, and not for the good. */
function isAmiss({ class: accountClass }) {
    return accountClass === 'failed' || accountClass === 'inoperable' || accountClass === 'unknown';
}
const updateClassWords = {
    current: 'not touched',
    outdated: 'never reached',
    missing: 'no role there yet',
};
/** Where what AWS says of the account itself is no news. */
function explainUpdate({ class: accountClass, reason }) {
    switch (accountClass) {
        case 'cancelled':
            return reason === 'tolerance-exceeded'
                ? { cause: 'the update had failed elsewhere before it came to these', next: '' }
                : { cause: 'the update had ended before it came to these', next: '' };
        case 'outdated':
            return { cause: 'the update had ended before it came to these', next: '' };
        case 'missing':
            return { cause: 'nothing to take back', next: '' };
        case 'unknown':
            return { cause: classExplanations.unknown.cause, next: '' };
        case 'failed':
        case 'inoperable':
        case 'suspended':
        case 'current':
            return undefined;
    }
}
/**
 * What to do where the outcome alone does not say; it follows what an error says by itself. undefined: as the outcome
 * says.
 */
function rollbackNextStep(report) {
    const { rollback, error, outcome } = report;
    if (rollback === undefined)
        return undefined;
    const apply = error?.next === undefined ? 'Run apply again: it' : 'The next apply';
    if ((0,domain_rollback/* findRollback */.a5)(report) === undefined) {
        return `${apply} sends the new version to the accounts that lack it. Or revert the change and run apply.`;
    }
    const resend = 'sends the change to every account again';
    const orBack = 'Or revert the change first: then it sends the previous version to the accounts that lack it.';
    if (isRollbackRunning(report))
        return `${apply} follows the rollback to its end, then ${resend}. ${orBack}`;
    if (isUnread(report))
        return `${apply} reads every account, then ${resend}. ${orBack}`;
    // Nothing in the accounts needs fixing when none of them refused the update.
    const isSound = outcome === 'rolled-back' && !rollback.failedUpdate.some(isAmiss);
    return isSound ? `${apply} ${resend}. Or revert the change.` : undefined;
}
/** For the log: who had the new version, and for how long. */
function rollbackLines(report) {
    const { rollback } = report;
    if (rollback === undefined)
        return [];
    return [holdersLine(report, rollback), ...rollback.notUndone.map((what) => `Still changed: ${what}`)];
}
function holdersLine(report, rollback) {
    const { failedUpdate, onNewVersion } = rollback;
    if (failedUpdate.length === 0)
        return 'Which accounts had the new version was not read';
    const count = new Set(onNewVersion.map(({ account }) => account)).size;
    if (count === 0)
        return 'No account had the new version';
    return (0,domain_rollback/* findRollback */.a5)(report) === undefined
        ? `Not rolled back: ${(0,quantity/* countOf */.pq)(count, 'account')} updated`
        : `On the new version until rolled back: ${(0,quantity/* countOf */.pq)(count, 'account')}, for ${renderLongest(report, rollback)}`;
}

;// CONCATENATED MODULE: ./src/report/rollout/rollout-heading.ts






/** Targeted accounts that AWS does not skip and that are not proven to have the planned version. */
function countNotCurrent({ accountsTotal, accountsByClass }) {
    return accountsTotal - accountsByClass.current - accountsByClass.suspended;
}
/** What became of a rollout, in a few plain words without any name: for heading and log. */
function rolloutHeadline(report) {
    const { outcome, failureReason, accountsByClass, accountsTotal, startedAt, endedAt } = report;
    const duration = (0,quantity/* renderDuration */.PP)(Math.max(0, endedAt.getTime() - startedAt.getTime()));
    const reached = `${accountsByClass.current} of ${(0,quantity/* countOf */.pq)(accountsTotal, 'account')}`;
    const verb = report.rollback === undefined ? 'Rollout' : 'Rollback';
    switch (outcome) {
        case 'succeeded':
            return `${succeededPart(report, reached)}${suspendedPart(report)} · ${duration}`;
        case 'no-changes':
            return `Nothing to change: ${reached} CURRENT${suspendedPart(report)}`;
        case 'planned':
            return 'Planned, nothing was rolled out';
        case 'refused':
            return 'Rollout refused, nothing was changed';
        case 'failed':
            return `${failedHeadline(report)} · ${duration}`;
        case 'rolled-back':
        case 'rollback-incomplete':
            return `${rollbackHeadline(report)} · ${duration}`;
        case 'timed-out':
            return failureReason === 'operation-wait-timeout'
                ? `Gave up waiting for another operation after ${duration}${isUntouched(report) ? ', nothing was changed' : ` · ${currentPart(report)}`}`
                : `${verb} timed out after ${duration} · ${currentPart(report)}`;
        case 'interrupted':
            return `${verb} interrupted after ${duration} · ${currentPart(report)}`;
        case 'unknown':
            return `Rollout result unknown: ${unknownPart(report)} · ${duration}`;
    }
}
/** This run has sent no operation. */
function isUntouched({ operations }) {
    return (0,rollout_report/* ownOperations */.zn)(operations).length === 0;
}
function succeededPart(report, reached) {
    const { isAdoption, operations, healedAccountIds, accountsTotal } = report;
    const isRolled = (0,rollout_report/* ownOperations */.zn)(operations).some(({ purpose }) => purpose !== 'heal');
    const healed = healedAccountIds.length;
    if (healed > 0) {
        const adopted = isAdoption === true ? 'Adopted the existing stack set and updated' : 'Updated';
        const rolled = isRolled ? ', deployed to those that lacked it' : '';
        return `${adopted} ${healed} of ${(0,quantity/* countOf */.pq)(accountsTotal, 'account')} again${rolled} · ${reached} CURRENT`;
    }
    if (isAdoption !== true)
        return `Rolled out to ${reached}${wavesPart(report)}`;
    return isRolled
        ? `Adopted the existing stack set and rolled out to ${reached}`
        : `Adopted the existing stack set, CURRENT in ${reached}`;
}
function wavesPart({ operations }) {
    const reached = (0,rollout_report/* ownOperations */.zn)(operations, 'canary').flatMap(({ reaches }) => reaches);
    const canaries = new Set(reached.map(({ accountId }) => accountId)).size;
    if (canaries > 0)
        return `, ${(0,quantity/* countOf */.pq)(canaries, 'canary', 'canaries')} first`;
    return (0,rollout_report/* ownOperations */.zn)(operations, 'wave').length > 0 ? ', going on with the waves of an earlier run' : '';
}
function currentPart(report) {
    if (isUnread(report))
        return 'the accounts were not read';
    const { accountsByClass, accountsTotal, rollback } = report;
    const version = rollback === undefined || (0,domain_rollback/* findRollback */.a5)(report) === undefined ? '' : ' on the previous version';
    return `${accountsByClass.current} of ${(0,quantity/* countOf */.pq)(accountsTotal, 'account')} are current${version}`;
}
function suspendedPart({ accountsByClass: { suspended } }) {
    return suspended === 0 ? '' : ` (${suspended} suspended, skipped by AWS)`;
}
function failedHeadline(report) {
    const { failureReason, accountsByClass, accountsTotal, isAdoption } = report;
    const notCurrent = countNotCurrent(report);
    const total = (0,quantity/* countOf */.pq)(accountsTotal, 'account');
    if (failureReason === 'accounts-behind' && (notCurrent === 0 || !isUntouched(report)))
        return `Rollout not proven: ${accountsByClass.current} of ${total} CURRENT`;
    if (failureReason === 'accounts-behind')
        return `${isAdoption === true ? 'Adopted the existing stack set' : 'Nothing to change in Terraform'}, but ${notCurrent} of ${total} not up to date`;
    const failed = accountsByClass.failed + accountsByClass.inoperable;
    if (isUnread(report))
        return `Rollout failed (${failureReason ?? 'unknown'}), the accounts were not read`;
    if (isRecordMissing(report)) {
        const reached = `${accountsByClass.current} of ${total}`;
        return `Rolled out to ${reached}, but not recorded in Terraform’s state (${failureReason ?? 'unknown'})`;
    }
    const lacking = notCurrent <= 0 ? '' : `, ${notCurrent} of ${total} not on the new version`;
    if (failureReason !== 'accounts-failed')
        return `Rollout failed (${failureReason ?? 'unknown'})${lacking}`;
    if (isHeal(report))
        return healFailedHeadline(report);
    if (failed === 0)
        return `Rollout failed${lacking}`;
    const at = canaryPart((0,rollout_report/* ownOperations */.zn)(report.operations).at(-1));
    return `Rollout failed${at} in ${failed} of ${total}${morePart(notCurrent - failed)}`;
}
/** Waves are recorded at their end alone: what fails then is no failure of any account. */
function isRecordMissing(report) {
    const last = (0,rollout_report/* ownOperations */.zn)(report.operations).at(-1);
    return last?.purpose === 'wave' && last.operation.status === 'SUCCEEDED' && countNotCurrent(report) === 0;
}
/** Only accounts that were outdated were sent anything. */
function isHeal({ operations }) {
    const own = (0,rollout_report/* ownOperations */.zn)(operations);
    return own.length > 0 && own.every(({ purpose }) => purpose === 'heal');
}
/** Accounts out of reach were never tried: they do not count as failed. Nothing here is a new version. */
function healFailedHeadline(report) {
    const { accountsByClass, accountsTotal, healedAccountIds } = report;
    const { failed } = accountsByClass;
    const healed = healedAccountIds.length;
    const total = (0,quantity/* countOf */.pq)(accountsTotal, 'account');
    const rest = countNotCurrent(report) - failed;
    const others = rest <= 0 ? '' : `, ${rest} more not up to date`;
    if (healed === 0 && failed > 0)
        return `Updating outdated accounts failed in ${failed} of ${total}${others}`;
    const updated = healed === 0 ? 'Updated no account' : `Updated ${(0,quantity/* countOf */.pq)(healed, 'account')} again`;
    if (failed > 0)
        return `${updated}, failed in ${failed} of ${total}${others}`;
    return rest <= 0 ? updated : `${updated}, ${rest} of ${total} still not up to date`;
}
function morePart(count) {
    return count <= 0 ? '' : `, ${count} more not on the new version`;
}
function unknownPart(report) {
    const { accountsByClass, accountsTotal } = report;
    const counted = Object.values(accountsByClass).reduce((sum, count) => sum + count, 0);
    if (isUnread(report))
        return 'the accounts could not be read';
    if (counted !== accountsTotal)
        return `the accounts do not add up (${counted} read, ${accountsTotal} targeted)`;
    const unread = accountsByClass.unknown + accountsByClass.missing;
    return unread > 0 ? `${(0,quantity/* countOf */.pq)(unread, 'account')} unknown or missing` : 'something could not be read';
}
const untargetedNextStep = 'First remove the instances of the accounts that are not targeted, or the next update fails there again.';
/**
 * What to do next. After a rollback that is not all an error says: the change is still to be sent, or to be reverted.
 */
function findReportNextStep(report) {
    const { error, outcome, failureReason, rollback } = report;
    const own = error?.next;
    const usual = rollbackNextStep(report) ?? findOutcomeNextStep(outcome, failureReason);
    const after = report.untargetedFailures.length === 0 ? usual : `${untargetedNextStep} ${usual ?? ''}`.trim();
    if (rollback === undefined || own === undefined)
        return own ?? after;
    return [own, after].filter((text) => text !== undefined && text !== '').join(' ');
}

;// CONCATENATED MODULE: ./src/report/log/rollout-log.ts











/** The rollout in short for the job log, worst accounts first. */
function rolloutLogLines(report) {
    const { error, failureReason, outcome, operations, stillRunning } = report;
    const next = findReportNextStep(report);
    const isFine = (0,rollout/* isGreen */.gf)(outcome);
    return [
        `Stack set ${report.stackSet.name}: ${rolloutHeadline(report)}`,
        ...findingLines(report.gate),
        ...operations.map((reported) => operationLine(reported)),
        ...rollbackLines(report),
        ...(outcome === 'refused' ? [] : groupLines(report)),
        ...untargetedLines(report),
        ...describeLeftBehind(report.leftBehind),
        ...stillRunning.map(({ id, action, status }) => `Still running in AWS: operation ${id}, ${action} ${status}`),
        ...(error === undefined ? [] : [`What happened: ${plain(error.what)}`]),
        ...(error?.why === undefined ? [] : [`Why: ${plain(error.why)}`]),
        ...(isFine || next === undefined ? [] : [`What to do: ${plain(next)}`]),
        ...(failureReason === undefined ? [] : [`Failure reason: ${failureReason}`]),
    ].map(logLine);
}
function operationLine(reported) {
    const { operation, startedBy } = reported;
    const purpose = !(0,rollout_report/* isOwn */.NP)(reported) || reported.purpose === 'update' ? '' : ` (${reported.purpose})`;
    const attached = (0,rollout_report/* isOwn */.NP)(reported) && reported.isAttached ? ' in an earlier run; this run attached to it' : '';
    return `Operation ${operation.id}: ${operation.action} ${operation.status}${purpose}, started by ${startedBy}${attached}`;
}
function groupLines(report) {
    const { rollback, accounts } = report;
    if (rollback === undefined)
        return groupAccounts(accounts).map((group) => groupLine(group, 'Accounts'));
    const left = rollback.failedUpdate.filter(({ class: accountClass }) => accountClass !== 'current');
    const isSent = (0,domain_rollback/* findRollback */.a5)(report) !== undefined;
    return [
        ...groupAccounts(left).map((group) => groupLine(group, 'After the update: accounts')),
        ...groupAccounts(accounts).map((group) => groupLine(group, isSent ? 'After the rollback: accounts' : 'Accounts')),
    ];
}
function groupLine(group, what) {
    const { class: accountClass, reason, accounts } = group;
    const count = `${what} ${accountClass}: ${accounts.length}`;
    if (reason === undefined)
        return count;
    const names = (0,quantity/* firstOf */.Ku)(accounts.map(({ account, name }) => `${account} ${name}`.trim()), 5);
    const isByClass = accountClass === 'inoperable' || isExplainedByClass(group);
    const { cause, next } = isByClass ? classExplanations[accountClass] : failure_reason/* accountExplanations */._G[reason];
    const [text] = accounts.map(({ statusReason }) => statusReason).filter((statusReason) => statusReason !== '');
    const quoted = reason === 'unknown' && text !== undefined ? ` AWS: ${text}.` : '';
    return `${count} (${names}): ${plain(cause)}.${quoted} What to do: ${plain(next)}`;
}
function untargetedLines({ untargetedFailures }) {
    return untargetedFailures.slice(0, 20).map(({ account, name, reason, statusReason }) => {
        const whose = `${account} ${name}`.trim();
        return `Failed in an account that is not targeted: ${whose}: ${plain(failure_reason/* accountExplanations */._G[reason].cause)}. AWS: ${statusReason}`;
    });
}

;// CONCATENATED MODULE: ./src/report/outputs.ts



/** Outputs of a plan, by name. `comment-url` is set when the comment is posted. */
function planOutputs(report) {
    return {
        'has-changes': String(report.hasChanges),
        gate: report.assessment.gate.verdict,
        'gate-reasons': listReasons(report.assessment.gate),
        outcome: report.outcome,
        'failure-reason': report.failureReason ?? '',
        'operation-id': '',
        ...accountOutputs(report.survey.targets.targeted.length, countPlannedClasses(report)),
        'role-arn-pattern': report.assessment.roleArnPattern,
    };
}
/** Outputs of a rollout, by name. */
function rolloutOutputs(report, paths) {
    return {
        'has-changes': String(report.hasChanges),
        gate: report.gate.verdict,
        'gate-reasons': listReasons(report.gate),
        outcome: report.outcome,
        'failure-reason': report.failureReason ?? '',
        'operation-id': lastOperationId(report),
        ...accountOutputs(report.accountsTotal, report.accountsByClass),
        'role-arn-pattern': report.roleArnPattern,
        'results-json': paths.resultsJson,
        'results-csv': paths.resultsCsv,
    };
}
/** Why the gate refused; what was accepted is not among it, so allowed means empty. */
function listReasons({ findings }) {
    const refusing = findings.filter(({ isAccepted }) => !isAccepted).map(({ reason }) => reason);
    return [...new Set(refusing)].join(',');
}
function accountOutputs(total, classes) {
    return {
        'accounts-total': String(total),
        'accounts-current': String(classes.current),
        'accounts-failed': String(classes.failed),
        'accounts-by-class': JSON.stringify(classes),
    };
}
/** The last one of ours; when there is none, the one that is in the way. */
function lastOperationId({ operations, stillRunning }) {
    const own = operations.findLast(rollout_report/* isOwn */.NP);
    return own?.operation.id ?? stillRunning.at(-1)?.id ?? '';
}
/** The accounts as they are before anything is applied. */
function countPlannedClasses(report) {
    const { targets } = report.survey;
    const byAccount = Map.groupBy((0,plan_report/* findOutdatedInstances */.Qc)(report), ({ accountId }) => accountId);
    const counts = {
        current: targets.current.length,
        failed: 0,
        cancelled: 0,
        outdated: targets.unfinished.length,
        suspended: targets.suspended.length,
        inoperable: 0,
        missing: targets.added.length + targets.extended.length,
        unknown: 0,
    };
    for (const account of targets.outdated) {
        const own = (byAccount.get(account.id) ?? []).map((instance) => (0,account_result/* classifyAccount */.ge)({ account, region: instance.region, instance, result: undefined }));
        counts[account_result/* accountClasses */.kj.find((accountClass) => own.includes(accountClass)) ?? 'unknown'] += 1;
    }
    return counts;
}

;// CONCATENATED MODULE: ./src/report/parts/fit.ts
/** Bytes: never fewer than GitHub's characters, in either way of counting. 1,500 are left for the hidden header. */
const commentBudgetBytes = 65_536 - 1_500;
/** GitHub drops a summary above 1 MiB as a whole. Some room is left for what else the step writes. */
const summaryBudgetBytes = 1_048_576 - 16_384;
function sizeBytes(text) {
    return new TextEncoder().encode(text).length;
}
/** The fullest tier that fits. When none does, the last one is cut at the end of a line, and says so. */
function fit(tiers, budgetBytes) {
    let markdown = '';
    for (const [index, tier] of tiers.entries()) {
        markdown = tier.render(tier.leftOut);
        if (sizeBytes(markdown) <= budgetBytes)
            return { markdown, isTruncated: index > 0 };
    }
    return { markdown: cut(markdown, budgetBytes), isTruncated: true };
}
const cutNotice = '\n\n**Cut here: the report is longer than GitHub takes.**';
function cut(markdown, budgetBytes) {
    const lines = [];
    let left = budgetBytes - sizeBytes(cutNotice);
    for (const line of markdown.split('\n')) {
        left -= sizeBytes(line) + 1;
        if (left < 0)
            break;
        lines.push(line);
    }
    return `${lines.join('\n')}${cutNotice}`;
}

;// CONCATENATED MODULE: ./src/report/parts/gate-findings.ts


/** Why the gate refused, and what the user accepted. @param cap how many findings are shown. */
function renderFindings({ findings }, cap) {
    const refusing = findings.filter(({ isAccepted }) => !isAccepted);
    const accepted = findings.filter(({ isAccepted }) => isAccepted);
    return (0,markdown/* paragraphs */.qN)([
        refusing.length === 0
            ? undefined
            : (0,markdown/* alert */.xE)('CAUTION', `**Refused.** Apply will change nothing until this is solved:\n\n${listFindings(refusing, cap)}`),
        accepted.length === 0 ? undefined : (0,markdown/* alert */.xE)('WARNING', `Accepted with \`allow\`:\n\n${listFindings(accepted, cap)}`),
    ]);
}
function listFindings(findings, cap) {
    const more = findings.length > cap ? [`and ${findings.length - cap} more`] : [];
    return (0,markdown/* bullets */.e5)([...findings.slice(0, cap).map(renderFinding), ...more]);
}
function renderFinding({ reason, detail, isAccepted, next: better }) {
    const { why, next: usual } = gate_reason/* gateExplanations */.QM[reason];
    const next = better ?? usual;
    const what = `**${(0,markdown/* inlineCode */.ti)(reason)}**: ${(0,markdown/* inlineCode */.ti)(detail, 600)}. ${(0,markdown/* escapeMarkdown */.FV)(capitalize(why))}.`;
    if (isAccepted)
        return what;
    const isFinal = gate_reason/* acceptableReasons */.eR.includes(reason) ? '' : ' (no `allow` value accepts this)';
    return `${what} **Instead:** ${(0,markdown/* escapeMarkdown */.FV)(next)}${isFinal}.`;
}
function capitalize(text) {
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

// EXTERNAL MODULE: ./src/domain/preferences.ts
var domain_preferences = __webpack_require__(5966);
// EXTERNAL MODULE: ./src/domain/organization.ts
var domain_organization = __webpack_require__(6877);
// EXTERNAL MODULE: ./src/report/parts/operation.ts
var parts_operation = __webpack_require__(586);
;// CONCATENATED MODULE: ./src/report/plan/plan-facts.ts










/** Where the plan goes, how, and what happens when it fails: the table under the verdict. */
function renderFacts(report) {
    const rows = [
        ['Reaches', renderReach(report)],
        ['Accounts', renderCounts(report)],
        ...renderUnfinished(report),
        ['New&nbsp;accounts', renderNewAccounts(report)],
        ...renderUpdate(report),
        ...renderCreation(report),
        ...renderHeal(report),
        ...renderInFlight(report),
    ];
    return (0,markdown/* table */.tp)(['', ''], rows);
}
function renderReach(report) {
    const { survey: { targets, organization }, assessment: { blastRadius }, request: { targets: { excludedAccountIds }, }, } = report;
    const active = targets.targeted.length - targets.suspended.length;
    const units = targets.organizationalUnitIds.map((id) => id === organization.rootId
        ? `root ${(0,markdown/* inlineCode */.ti)(id)}`
        : `${(0,markdown/* inlineCode */.ti)((0,domain_organization/* organizationalUnitPath */.mP)(organization, id), 200)} (${(0,markdown/* inlineCode */.ti)(id)})`);
    return [
        `${(0,quantity/* countOf */.pq)(active, 'active account')} in ${(0,quantity/* countOf */.pq)(blastRadius.organizationalUnits.length, 'OU')} under ${(0,quantity/* firstOf */.Ku)(units, 8)}, ${renderRegions(report.request)}`,
        ...(targets.suspended.length === 0 ? [] : [`${targets.suspended.length} suspended, AWS skips them`]),
        ...(excludedAccountIds.length === 0 ? [] : [`${excludedAccountIds.length} excluded`]),
        `management account ${(0,markdown/* inlineCode */.ti)(organization.managementAccountId)} is never a target`,
    ].join(' · ');
}
/** One after the other, or all at once, where there are several. */
function renderRegions({ targets: { regions }, preferences: { regionConcurrency } }) {
    const names = regions.map((region) => (0,markdown/* inlineCode */.ti)(region));
    if (names.length === 1)
        return names.join('');
    return regionConcurrency === 'sequential' ? names.join(' then ') : `${names.join(', ')} at the same time`;
}
function renderCounts(report) {
    const { assessment: { blastRadius }, survey: { targets }, } = report;
    const { updated, added, extended, untouched } = blastRadius;
    const isUpdate = report.terraform.change.kind === 'update';
    const healed = isUpdate ? 0 : findHealable(report).length;
    const left = targets.unhealable.length;
    return [
        `${isUpdate ? updated - left : updated} updated`,
        ...(healed === 0 ? [] : [`${healed} updated again`]),
        `${added} added`,
        ...(extended === 0 ? [] : [`${extended} in another Region`]),
        `${targets.lost.length} removed`,
        `${isUpdate ? untouched : untouched - healed - left} untouched`,
        ...(left === 0 ? [] : [`${left} cannot be reached`]),
        ...(targets.leftBehind.length === 0 ? [] : [`${targets.leftBehind.length} left, not targeted`]),
    ].join(' · ');
}
function renderUnfinished({ survey: { targets: { unfinished, current }, }, }) {
    if (unfinished.length === 0)
        return [];
    const rest = current.length === 0
        ? ''
        : `, without touching the ${(0,quantity/* countOf */.pq)(current.length, 'account')} that ${current.length === 1 ? 'has' : 'have'} the role`;
    return [
        [
            'Unfinished',
            `the first deployment did not succeed in ${(0,quantity/* countOf */.pq)(unfinished.length, 'account')} (${(0,account_list/* renderAccounts */.r9)(unfinished, 3)}); apply finishes them${rest}`,
        ],
    ];
}
function renderNewAccounts({ request: { autoDeployment } }) {
    return autoDeployment.enabled
        ? 'get the role by automatic deployment when they join these OUs'
        : '⚠️ do not get the role: automatic deployment is off';
}
function renderCreation(report) {
    const { assessment: { creationEstimate: estimate }, survey: { targets }, request: { rolloutTimeoutMs }, } = report;
    const preferences = (0,domain_preferences/* creationPreferences */.en)(report.request.preferences);
    if (estimate === undefined)
        return [];
    const isAddition = targets.current.length + targets.extended.length > 0;
    return [
        [
            'First&nbsp;deployment',
            [
                `to ${(0,quantity/* countOf */.pq)(estimate.accounts, 'account')}${renderCreatedRegions(report)}`,
                renderTolerance(preferences, estimate),
                renderRate(preferences, estimate),
                renderEstimate(estimate, rolloutTimeoutMs),
            ].join(' · '),
        ],
        [
            isAddition ? 'If that fails' : 'If it fails',
            'accounts that failed are left without the role and are named. Apply ends red; the next apply finishes them and touches no account that has it.',
        ],
    ];
}
function renderCreatedRegions({ survey: { targets }, request }) {
    const created = new Set(targets.creations.flatMap(({ regions }) => regions));
    if (request.targets.regions.length === 1)
        return '';
    const names = request.targets.regions.filter((region) => created.has(region)).map((region) => (0,markdown/* inlineCode */.ti)(region));
    return ` in ${names.join(', ')}`;
}
function renderHeal(report) {
    const { assessment: { healEstimate: estimate }, } = report;
    const healed = findHealable(report);
    if (report.terraform.change.kind === 'update' || healed.length === 0)
        return [];
    return [
        [
            'Updated&nbsp;again',
            [
                `${(0,quantity/* countOf */.pq)(healed.length, 'account')} ${healed.length === 1 ? 'gets' : 'get'} again what the stack set already defines`,
                'each has its chance, even when another fails',
                ...(estimate === undefined ? [] : [renderEstimate(estimate, report.request.rolloutTimeoutMs)]),
            ].join(' · '),
        ],
        [
            'If that fails',
            'an account that fails keeps the version it has and is named. Apply ends red; the next apply tries it again.',
        ],
    ];
}
function renderInFlight(report) {
    const { now, assessment: { gate }, } = report;
    const inFlight = (0,plan_report/* findInFlight */.T6)(report);
    if (inFlight.length === 0)
        return [];
    const wait = gate.verdict === 'allowed' ? ' · apply will wait for it' : '';
    return [
        ['In&nbsp;flight&nbsp;now', `${inFlight.map((operation) => (0,parts_operation/* renderOperation */.s)(operation, now)).join('<br>')}${wait}`],
    ];
}

;// CONCATENATED MODULE: ./src/report/plan/sorted-keys.ts
/** A replacer for JSON.stringify: the order of keys says nothing. */
function sortedKeys(_, value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return value;
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

;// CONCATENATED MODULE: ./src/report/plan/permission-change.ts

/**
 * The difference alone. A statement that got one more action arrives as a lost and a gained statement; a reader wants
 * the action. Statements that differ in more than actions or in more than resources stay whole.
 */
function narrowChanges(changes) {
    const lost = changes.filter(({ direction }) => direction === 'lost');
    const gained = changes.filter(({ direction }) => direction === 'gained');
    const narrowed = [];
    for (const change of gained) {
        const index = lost.findIndex((other) => findSharedList(change, other) !== undefined);
        const [partner] = index < 0 ? [] : lost.splice(index, 1);
        narrowed.push(...(partner === undefined ? [change] : subtract(change, partner)));
    }
    return [...narrowed, ...lost];
}
/** The one list in which two statements of the same policy differ; undefined when they differ in more. */
function findSharedList(gained, lost) {
    if (gained.policyName !== lost.policyName)
        return undefined;
    const lists = ['actions', 'resources'];
    return lists.find((list) => {
        const isExcept = list === 'actions' ? 'isNotAction' : 'isNotResource';
        if (gained.statement[isExcept] || lost.statement[isExcept])
            return false;
        return textWithout(gained.statement, list) === textWithout(lost.statement, list);
    });
}
function textWithout(statement, list) {
    return JSON.stringify({ ...statement, [list]: [] }, sortedKeys);
}
function subtract(gained, lost) {
    const list = findSharedList(gained, lost);
    if (list === undefined)
        return [gained, lost];
    const without = (change, other) => ({
        ...change,
        statement: {
            ...change.statement,
            [list]: change.statement[list].filter((item) => !other.statement[list].includes(item)),
        },
    });
    return [without(gained, lost), without(lost, gained)].filter(({ statement }) => statement[list].length > 0);
}

// EXTERNAL MODULE: ./src/domain/iam/policy.ts
var policy = __webpack_require__(1670);
;// CONCATENATED MODULE: ./src/report/plan/policy-statement.ts



/** `iam:PassRole` on `*`, as Markdown. @param cap how many actions or resources are named. */
function renderPermission(statement, cap) {
    const actions = (0,quantity/* firstOf */.Ku)(statement.actions.map(inlineName), cap);
    const resources = (0,quantity/* firstOf */.Ku)(statement.resources.map(inlineName), cap);
    const what = statement.isNotAction ? `everything except ${actions}` : actions;
    const where = statement.isNotResource ? `everything except ${resources}` : resources;
    return `${what} on ${where}${renderConditions(statement)}`;
}
/** Who a trust statement lets in: account `444455556666`, with external id. Never the id itself. */
function renderTrust(statement, cap) {
    const principals = (0,quantity/* firstOf */.Ku)(statement.principals.map(renderPrincipal), cap);
    const who = statement.isNotPrincipal ? `⚠️ any principal except ${principals}` : principals;
    const actions = statement.actions.filter((action) => action !== 'sts:AssumeRole');
    const how = actions.length === 0 ? '' : ` (${(0,quantity/* firstOf */.Ku)(actions.map(inlineName), cap)})`;
    const externalId = (0,policy/* hasExternalId */.fl)(statement) ? ', with external id' : '';
    const denied = statement.effect === 'Deny' ? 'denied: ' : '';
    return `${denied}${who}${how}${externalId}${renderConditions(statement)}`;
}
function inlineName(text) {
    return (0,markdown/* inlineCode */.ti)(text, 300);
}
function renderPrincipal(principal) {
    if (principal === '*' || principal === 'AWS:*')
        return '⚠️ **any principal**';
    const account = /^AWS:(?:arn:[\w-]+:iam::)?(\d{12})(?::root)?$/.exec(principal)?.[1];
    if (account !== undefined)
        return `account ${(0,markdown/* inlineCode */.ti)(account)}`;
    const [, kind, rest = principal] = /^(AWS|Service|Federated|CanonicalUser):(.*)$/.exec(principal) ?? [];
    if (kind === 'Service')
        return `service ${inlineName(rest)}`;
    if (kind === 'Federated')
        return `identity provider ${inlineName(rest)}`;
    return inlineName(rest);
}
function renderConditions({ conditions }) {
    const parts = Object.entries(conditions).flatMap(([operator, keys]) => Object.entries(keys)
        .filter(([, values]) => !values.includes(policy/* externalIdPlaceholder */.cJ))
        .map(([key, values]) => `${inlineName(key)} ${inlineName(operator)} ${values.map(inlineName).join(' or ')}`));
    return parts.length === 0 ? '' : `, if ${parts.join(' and ')}`;
}

;// CONCATENATED MODULE: ./src/report/plan/role-table.ts




const nothing = '–';
/** What the roles of the template are and become, in IAM terms. @param cap how much of a long list is shown. */
function renderRoles({ changes, unreadable }, cap) {
    const several = changes.length > 1;
    return (0,markdown/* paragraphs */.qN)([
        ...changes.slice(0, cap).map((change) => renderRole(change, several, cap)),
        changes.length > cap ? `… and ${changes.length - cap} more roles.` : undefined,
        unreadable.length === 0
            ? undefined
            : `⚠️ Could not be read or compared:\n\n${(0,markdown/* bullets */.e5)(unreadable.slice(0, cap).map((what) => (0,markdown/* inlineCode */.ti)(what, 500)))}`,
    ]);
}
function renderRole(change, isTitled, cap) {
    const { before, after, logicalId } = change;
    const title = isTitled ? `**Role** ${(0,markdown/* inlineCode */.ti)(after?.roleName ?? before?.roleName ?? logicalId)}` : undefined;
    if (after === undefined) {
        return (0,markdown/* paragraphs */.qN)([title, `⚠️ **The role ${(0,markdown/* inlineCode */.ti)(before?.roleName ?? logicalId)} is removed.**`]);
    }
    if (before === undefined)
        return (0,markdown/* paragraphs */.qN)([title, (0,markdown/* table */.tp)(['', 'New role'], describeRole(after, cap))]);
    return (0,markdown/* paragraphs */.qN)([title, (0,markdown/* table */.tp)(['', 'Before', 'After'], listRoleRows(change, before, after, cap))]);
}
function describeRole(role, cap) {
    const inline = role.inlinePolicies.flatMap(({ name, statements }) => statements.map((statement) => {
        const denied = statement.effect === 'Deny' ? 'denied: ' : '';
        return `${denied}${renderPermission(statement, cap)} (inline policy ${(0,markdown/* inlineCode */.ti)(name)})`;
    }));
    const tags = Object.entries(role.tags).map(([key, value]) => (0,markdown/* inlineCode */.ti)(`${key}=${value}`, 300));
    return [
        ['name', role.roleName === undefined ? 'made up by CloudFormation' : (0,markdown/* inlineCode */.ti)(role.roleName)],
        ...(role.path === '/' ? [] : [['path', (0,markdown/* inlineCode */.ti)(role.path)]]),
        [
            'may assume it',
            joinLines(role.trust.map((statement) => renderTrust(statement, cap)), cap),
        ],
        ['managed policies', (0,quantity/* firstOf */.Ku)(role.managedPolicyArns.map(renderPolicyArn), cap) || 'none'],
        ...(inline.length === 0 ? [] : [['may also do', joinLines(inline, cap)]]),
        ['session length', `${role.maxSessionDurationSeconds} s`],
        ...(role.permissionsBoundary === undefined
            ? []
            : [['permissions boundary', renderPolicyArn(role.permissionsBoundary)]]),
        ...(tags.length === 0 ? [] : [['tags', (0,quantity/* firstOf */.Ku)(tags, cap)]]),
    ];
}
function listRoleRows(change, before, after, cap) {
    const attributes = new Map(change.attributes.map((attribute) => [attribute.attribute, attribute]));
    const row = (name) => {
        const attribute = attributes.get(name);
        return attribute === undefined ? [] : [compareAttribute(attribute, cap)];
    };
    const policies = (0,quantity/* firstOf */.Ku)(after.managedPolicyArns.map(renderPolicyArn), cap);
    return [
        ...row('role-name'),
        ...row('path'),
        ...comparePermissions(change.permissions, cap),
        ...(attributes.has('managed-policies')
            ? row('managed-policies')
            : [['managed policies', policies || 'none', 'unchanged']]),
        compareTrust(change, before, after, cap),
        ...listExternalIdRows(change.externalId),
        ...row('permissions-boundary'),
        ...row('session-length'),
        ...row('tags'),
    ];
}
function comparePermissions(changes, cap) {
    const narrowed = narrowChanges(changes);
    const cell = (direction, effect) => joinLines(narrowed
        .filter((change) => change.direction === direction && change.statement.effect === effect)
        .map(({ statement, policyName = '' }) => `${renderPermission(statement, cap)} (inline policy ${(0,markdown/* inlineCode */.ti)(policyName)})`), cap);
    const rows = [
        ['⚠️ may now do', nothing, cell('gained', 'Allow')],
        ['⚠️ no longer denied', cell('lost', 'Deny'), nothing],
        ['may no longer do', cell('lost', 'Allow'), nothing],
        ['now denied', nothing, cell('gained', 'Deny')],
    ];
    return rows.filter(([, before, after]) => before !== '' && after !== '');
}
function compareTrust({ trust }, before, after, cap) {
    const whole = (role) => joinLines(role.trust.map((statement) => renderTrust(statement, cap)), cap) || 'no principal';
    if (trust.length === 0)
        return ['may assume it', whole(before), 'unchanged'];
    const lost = trust.filter(({ direction }) => direction === 'lost').map(({ statement }) => statement);
    const isWider = trust.some(({ direction, statement }) => direction === 'lost'
        ? statement.effect === 'Deny'
        : statement.effect === 'Allow' && !lost.some((other) => isWithin(statement, other)));
    return [isWider ? '⚠️ may assume it' : 'may assume it', whole(before), whole(after)];
}
/** Whether a trust statement lets in no principal that the other one did not let in. */
function isWithin(statement, other) {
    if (other.effect !== 'Allow' || statement.isNotPrincipal || other.isNotPrincipal)
        return false;
    if (statement.isNotAction || other.isNotAction)
        return false;
    const conditions = new Set(listConditions(statement));
    return (statement.principals.every((principal) => other.principals.includes(principal)) &&
        statement.actions.every((action) => other.actions.includes(action)) &&
        listConditions(other).every((condition) => conditions.has(condition)));
}
function listConditions({ conditions }) {
    return Object.entries(conditions).flatMap(([operator, keys]) => Object.entries(keys).map(([key, values]) => JSON.stringify([operator, key, values])));
}
function listExternalIdRows(change) {
    switch (change) {
        case 'none':
        case 'kept':
            return [];
        case 'added':
            return [['external id', 'none', 'required: who assumes the role must present it']];
        case 'removed':
            return [['⚠️ external id', 'required', 'none: no principal has to present one']];
        case 'changed':
            return [['⚠️ external id', 'required', 'another one: who assumes the role must present the new one']];
    }
}
const attributeLabels = {
    'role-name': '⚠️ name',
    path: '⚠️ path',
    'session-length': 'session length',
    'permissions-boundary': '⚠️ permissions boundary',
    'managed-policies': 'managed policies',
    tags: 'tags',
};
function compareAttribute({ attribute, before, after }, cap) {
    const label = attributeLabels[attribute];
    switch (attribute) {
        case 'managed-policies': {
            const added = after.filter((arn) => !before.includes(arn));
            const kept = after.filter((arn) => before.includes(arn));
            const now = [...added.map((arn) => `**new** ${renderPolicyArn(arn)}`), ...kept.map(renderPolicyArn)];
            const warning = added.length > 0 ? '⚠️ ' : '';
            return [`${warning}${label}`, (0,quantity/* firstOf */.Ku)(before.map(renderPolicyArn), cap) || nothing, (0,quantity/* firstOf */.Ku)(now, cap) || nothing];
        }
        case 'permissions-boundary':
            return [label, before.map(renderPolicyArn).join() || nothing, after.map(renderPolicyArn).join() || nothing];
        case 'session-length':
            return [label, before.map(markdown/* escapeMarkdown */.FV).join() || nothing, after.map(markdown/* escapeMarkdown */.FV).join() || nothing];
        case 'role-name':
        case 'path':
        case 'tags': {
            const cell = (values) => (0,quantity/* firstOf */.Ku)(values.map((value) => (0,markdown/* inlineCode */.ti)(value, 300)), cap) || nothing;
            return [label, cell(before), cell(after)];
        }
    }
}
/** AWS's own policies by their name, others in full: only the ARN says whose they are. */
function renderPolicyArn(arn) {
    const name = /^arn:(?:\$\{AWS::Partition\}|[^:]+):iam::aws:policy\/(?:.*\/)?([^/]+)$/.exec(arn)?.[1];
    return (0,markdown/* inlineCode */.ti)(name ?? arn, 300);
}
function joinLines(items, cap) {
    return (0,quantity/* firstOf */.Ku)(items, cap, '<br>');
}

// EXTERNAL MODULE: ./src/report/parts/settings-table.ts
var settings_table = __webpack_require__(9999);
// EXTERNAL MODULE: ./node_modules/diff/libesm/patch/create.js + 2 modules
var create = __webpack_require__(9672);
;// CONCATENATED MODULE: ./src/report/plan/template-diff.ts



/**
 * Beyond this many changed lines comparing costs seconds and a reader gains nothing: everything is shown as replaced.
 */
const maxChangedLines = 4000;
/**
 * The template and its parameters, as a folded unified difference of pretty-printed JSON; empty when nothing differs.
 */
function renderTemplateDiff(change) {
    switch (change.kind) {
        case 'create':
            return (0,markdown/* details */.zH)('Template', (0,markdown/* fence */.EU)(`${printTemplate(change.after)}\n${printParameters(change.after)}`, 'json'));
        case 'update': {
            const { before, after } = change;
            const lines = [
                ...compareTexts(printTemplate(before), printTemplate(after)),
                ...compareTexts(printParameters(before), printParameters(maskChanged(before, after))),
            ];
            if (lines.length === 0)
                return '';
            const count = (sign) => lines.filter((line) => line.startsWith(sign)).length;
            return (0,markdown/* details */.zH)(`Template diff (+${count('+')} −${count('-')})`, (0,markdown/* fence */.EU)(lines.join('\n'), 'diff'));
        }
        case 'none':
        case 'adopt':
        case 'preferences-only':
        case 'replace':
        case 'delete':
        case 'unreadable':
            return '';
    }
}
function compareTexts(before, after) {
    const patch = (0,create/* structuredPatch */.YB)('', '', `${before}\n`, `${after}\n`, '', '', {
        context: 3,
        maxEditLength: maxChangedLines,
    });
    if (patch === undefined) {
        return [...before.split('\n').map((line) => `-${line}`), ...after.split('\n').map((line) => `+${line}`)];
    }
    return patch.hunks.flatMap(({ oldStart, oldLines, newStart, newLines, lines }) => [
        `@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`,
        ...lines,
    ]);
}
/** Keys in one order: Terraform and CloudFormation compare templates by structure, so the order says nothing. */
function printTemplate({ templateBody }) {
    try {
        return JSON.stringify(JSON.parse(templateBody), sortedKeys, 2);
    }
    catch {
        return templateBody;
    }
}
function printParameters({ parameters, sensitiveParameters }) {
    const shown = Object.entries(parameters).map(([name, value]) => [
        name,
        sensitiveParameters.includes(name) ? (value === changed ? changed : '(sensitive)') : value,
    ]);
    return `"parameter values": ${JSON.stringify(Object.fromEntries(shown), sortedKeys, 2)}`;
}
const changed = '(sensitive, changed)';
/** Says that a secret differs without saying what it is. */
function maskChanged(before, after) {
    const parameters = Object.entries(after.parameters).map(([name, value]) => {
        const hasChanged = before.parameters[name] !== undefined && before.parameters[name] !== value;
        return [name, after.sensitiveParameters.includes(name) && hasChanged ? changed : value];
    });
    return { ...after, parameters: Object.fromEntries(parameters) };
}

;// CONCATENATED MODULE: ./src/report/plan/plan-comment.ts


















const everything = {
    hasTerraformText: true,
    hasTemplateDiff: true,
    accountsPerUnit: Number.POSITIVE_INFINITY,
    cap: Number.POSITIVE_INFINITY,
};
const cappedAccounts = { accountsPerUnit: 20, cap: 100 };
/** The comment on the pull request, within GitHub's limit. */
function renderPlanComment(report, about) {
    const summary = (0,markdown/* link */.nf)('step summary', about.runUrl);
    const whole = fit(planTiers(report, about, `all of it is in the ${summary}`), commentBudgetBytes);
    // Of tens of thousands of accounts the summary, too, names only some.
    if (!whole.isTruncated || !fitSummary(report, about).isTruncated)
        return whole;
    return fit(planTiers(report, about, `the ${summary} has more of it`), commentBudgetBytes);
}
/** The same with room for everything; a step summary takes 1 MiB. */
function renderPlanSummary(report, about) {
    return fitSummary(report, about).markdown;
}
/** Names are what makes a summary long: Terraform’s words stay as long as they can. */
function fitSummary(report, about) {
    const where = 'they are longer than a step summary takes';
    const [full, ...shorter] = planTiers(report, about, where);
    const capped = planTier(report, about, where)('capped-accounts-with-text', 'most account names', {
        ...everything,
        ...cappedAccounts,
    });
    return fit([...(full === undefined ? [] : [full]), capped, ...shorter], summaryBudgetBytes);
}
function planTier(report, about, where) {
    return (name, leftOut, detail) => ({
        name,
        leftOut: leftOut === '' ? '' : (0,markdown/* alert */.xE)('NOTE', `**This report is cut short.** Left out: ${leftOut}; ${where}.`),
        render: (notice) => renderPlan(report, about, detail, notice),
    });
}
function planTiers(report, about, where) {
    const tier = planTier(report, about, where);
    const withoutText = { ...everything, hasTerraformText: false };
    const capped = { ...withoutText, ...cappedAccounts };
    const grouped = { ...capped, accountsPerUnit: 0 };
    const text = 'the Terraform plan text';
    return [
        tier('full', '', everything),
        tier('without-terraform-text', text, withoutText),
        tier('capped-accounts', `${text}, most account names`, capped),
        tier('grouped-accounts', `${text}, all account names`, grouped),
        tier('without-template-diff', `${text}, all account names, the template diff`, {
            ...grouped,
            hasTemplateDiff: false,
        }),
        tier('counts-only', `${text}, all account names, the OUs, the template diff, long lists`, {
            hasTerraformText: false,
            hasTemplateDiff: false,
            accountsPerUnit: undefined,
            cap: 10,
        }),
    ];
}
function renderPlan(report, about, detail, notice) {
    const title = `## StackSet plan: ${(0,markdown/* inlineCode */.ti)(report.request.stackSet.name)} · ${planHeadline(report)}`;
    const { terraformVersion, providerVersion } = report.terraform;
    const versions = `terraform ${(0,markdown/* inlineCode */.ti)(terraformVersion)}${providerVersion === undefined ? '' : `, aws ${(0,markdown/* inlineCode */.ti)(providerVersion)}`}`;
    const footer = (0,parts_about/* renderFooter */.u)('plan', report.digest, about, versions);
    if (isQuiet(report))
        return (0,markdown/* paragraphs */.qN)([title, renderNothing(report, detail), renderLeft(report, detail), footer]);
    return (0,markdown/* paragraphs */.qN)([
        title,
        notice,
        renderFindings(report.assessment.gate, detail.cap),
        renderVerdict(report),
        ...renderWarnings(report, detail.cap),
        renderLeft(report, detail),
        renderOutdated(report, detail.cap === Number.POSITIVE_INFINITY ? 20 : 5),
        renderFacts(report),
        renderChanges(report, detail.cap),
        renderFolded(report, detail),
        footer,
    ]);
}
function renderLeft({ request: { stackSet }, survey: { targets } }, { cap }) {
    return renderLeftBehind(stackSet, targets.leftBehind, cap);
}
function isQuiet({ outcome, survey: { targets } }) {
    return outcome === 'no-changes' && targets.outdated.length === 0;
}
function renderNothing(report, { accountsPerUnit }) {
    const { now, survey: { targets }, assessment: { blastRadius }, terraform: { change }, } = report;
    const inFlight = (0,plan_report/* findInFlight */.T6)(report);
    const names = (0,account_list/* renderAccounts */.r9)(targets.suspended, accountsPerUnit === Number.POSITIVE_INFINITY ? 50 : 5);
    const suspended = targets.suspended.length === 0 ? '' : ` ${targets.suspended.length} suspended, skipped by AWS: ${names}.`;
    const preferences = change.kind === 'preferences-only'
        ? `\n\nThe operation preferences differ. That touches no account: they are recorded with the next real update.\n\n${(0,settings_table/* renderSettings */.c)(change, 20)}`
        : '';
    const waiting = inFlight.map((operation) => `\n\nIn flight now: ${(0,parts_operation/* renderOperation */.s)(operation, now)}.`).join('');
    const current = `${(0,quantity/* countOf */.pq)(targets.current.length, 'targeted account')} in ${(0,quantity/* countOf */.pq)(blastRadius.organizationalUnits.length, 'OU')}`;
    return `✅ \`CURRENT\` in ${current}.${suspended}${waiting}${preferences}`;
}
function renderVerdict(report) {
    const { assessment: { gate }, terraform: { change }, survey: { targets }, request: { stackSet }, } = report;
    if (gate.verdict === 'refused')
        return undefined;
    const region = `Home Region ${(0,markdown/* inlineCode */.ti)(stackSet.region)}.`;
    if (isOnlyOutdated(report)) {
        const preferences = change.kind === 'preferences-only' ? ' Operation preferences alone differ; they touch no account.' : '';
        const those = leavesUnreachable(report) ? 'those within reach' : targets.outdated.length === 1 ? 'it' : 'them';
        const healed = findHealable(report).length === 0
            ? ''
            : ` Apply will update ${those} and touch no other account that has the role.`;
        return `**Nothing to change in Terraform, but ${countOutdated(report)} ${statusesOf(report)}.**${healed}${preferences} ${region}`;
    }
    if (report.hasChanges)
        return `**Allowed.** Once merged, \`command: apply\` ${renderIntention(report)} ${region}`;
    return `**Allowed.** ${region}`;
}
function findExceptions(report) {
    return {
        updatedAgain: new Set(report.terraform.change.kind === 'update' ? [] : findHealable(report).map(({ id }) => id)),
        outOfReach: new Set(report.survey.targets.unhealable.map(({ id }) => id)),
    };
}
/** Neither Terraform nor a first deployment has anything to do. */
function isOnlyOutdated({ terraform: { change }, survey: { targets } }) {
    const isDefined = change.kind === 'none' || change.kind === 'preferences-only';
    return isDefined && targets.outdated.length > 0 && targets.creations.length === 0;
}
function renderIntention(report) {
    const { change } = report.terraform;
    const { added, extended } = report.assessment.blastRadius;
    const waves = (0,plan_report/* findWaves */.wt)(report);
    if (!(0,stack_set_definition/* isAdoption */.Px)(change))
        return waves === undefined ? 'rolls this out.' : 'rolls this out in waves.';
    if (change.kind === 'update')
        return 'takes the existing stack set into Terraform’s state and rolls this out.';
    const rest = added + extended === 0 ? 'no account is touched.' : 'then the accounts that lack the role get it.';
    return `records the existing stack set in Terraform’s state. Its definition is as it should be: nothing of it is sent to AWS, ${rest}`;
}
function statusesOf(report) {
    return [...new Set((0,plan_report/* findOutdatedInstances */.Qc)(report).map(({ status }) => status))].sort().join(' or ');
}
function renderWarnings(report, cap) {
    const { request: { targets: { excludedAccountIds }, }, } = report;
    const hasAutomaticDeployment = report.request.autoDeployment.enabled;
    const warnings = [...renderLate(report)];
    if (excludedAccountIds.length > 0 && hasAutomaticDeployment) {
        const names = excludedAccountIds.map((id) => (0,account_list/* renderAccountId */.$r)(report.survey.organization, id));
        warnings.push(`⚠️ **Automatic deployment does not honour exclusions.** AWS gives the role to an excluded account that joins or moves into a targeted OU: ${(0,quantity/* firstOf */.Ku)(names, Math.min(cap, 10))}.`);
    }
    if ((0,plan_report/* isManagedExecutionOff */.Rm)(report)) {
        warnings.push('⚠️ **Managed execution is off, and adopting does not switch it on.** AWS refuses an operation while another one runs instead of queueing it. Switch it on manually, before or after.');
    }
    if (report.terraform.change.kind === 'preferences-only' && !isOnlyOutdated(report)) {
        warnings.push('Operation preferences differ, too. That touches no account: they are recorded with the next real update.');
    }
    return warnings.length === 0 ? [] : [(0,markdown/* alert */.xE)('WARNING', warnings.length === 1 ? warnings.join('') : (0,markdown/* bullets */.e5)(warnings))];
}
function renderLate(report) {
    const { assessment: { updateEstimate, wavesEstimate, creationEstimate, healEstimate }, request: { rolloutTimeoutMs }, } = report;
    const waves = (0,plan_report/* findWaves */.wt)(report);
    const late = (estimate, accounts, remedy) => estimate === undefined || !exceedsTimeout(estimate, rolloutTimeoutMs)
        ? []
        : [
            `⚠️ **This rollout will probably not end in time:** ${renderRoughTime(estimate)} for ${(0,quantity/* countOf */.pq)(accounts, 'account')}, but \`rollout-timeout\` is ${(0,quantity/* renderDuration */.PP)(rolloutTimeoutMs)}. The run would end red while AWS goes on. ${remedy}`,
        ];
    const raise = 'Raise `rollout-timeout` (on a runner that may run that long) or target fewer OUs at a time.';
    const isWaves = waves !== undefined;
    const isFaster = !isWaves && wavesEstimate !== undefined && !exceedsTimeout(wavesEstimate, rolloutTimeoutMs);
    const faster = isFaster && wavesEstimate.canaries > 0 && (0,domain_waves/* findTerraformOnly */.KC)(report.terraform.change).length === 0
        ? `Use \`update-strategy: waves\` (${renderRoughTime(wavesEstimate)}), or raise \`rollout-timeout\` on a runner that may run that long.`
        : raise;
    return [
        ...late(isWaves ? wavesEstimate : updateEstimate, updateEstimate?.accounts ?? 0, faster),
        ...[creationEstimate, healEstimate].flatMap((estimate) => late(estimate, estimate?.accounts ?? 0, raise)),
    ];
}
function renderChanges(report, cap) {
    const { terraform: { change }, assessment: { roles }, } = report;
    if (change.kind !== 'create' && change.kind !== 'update' && change.kind !== 'preferences-only')
        return undefined;
    const role = renderRoles(roles, cap);
    const settings = (0,settings_table/* renderSettings */.c)(change, cap);
    const isSame = change.kind === 'update' && role === '';
    const isReformed = change.kind === 'update' && change.before.templateForm !== undefined;
    return (0,markdown/* paragraphs */.qN)([
        change.kind === 'create' ? '### What every account gets' : '### What changes in every account',
        isSame ? 'The role stays as it is. The update runs through every account all the same.' : role,
        isReformed
            ? 'AWS holds the template as YAML, and Terraform writes JSON: the difference in form alone makes this an update.'
            : undefined,
        settings,
    ]);
}
function renderFolded(report, { hasTemplateDiff, hasTerraformText, accountsPerUnit }) {
    const { counts, text } = report.terraform;
    const imported = (0,stack_set_definition/* isAdoption */.Px)(report.terraform.change) ? '1 to import, ' : '';
    const title = `Terraform plan: ${imported}${counts.add} to add, ${counts.change} to change, ${counts.destroy} to destroy`;
    return (0,markdown/* paragraphs */.qN)([
        hasTemplateDiff ? renderTemplateDiff(report.terraform.change) : undefined,
        accountsPerUnit === undefined || report.survey.targets.targeted.length === 0
            ? undefined
            : (0,markdown/* details */.zH)(`Accounts by OU (${report.survey.targets.targeted.length})`, (0,account_list/* renderOrganizationalUnits */.Eq)(report.assessment.blastRadius, accountsPerUnit, findExceptions(report))),
        hasTerraformText && text.trim() !== ''
            ? (0,markdown/* details */.zH)(title, (0,markdown/* paragraphs */.qN)([renderRecorded(report), (0,markdown/* fence */.EU)(text, 'hcl')]))
            : undefined,
        hasTerraformText || text.trim() === '' ? undefined : `${title}.`,
    ]);
}
/** Terraform calls it an update when a value only becomes sensitive in its state. */
function renderRecorded({ terraform, terraform: { change } }) {
    if (change.kind !== 'adopt' || terraform.counts.change === 0)
        return undefined;
    return 'Terraform counts a change because its state marks the external id as sensitive. Nothing is sent to AWS.';
}

;// CONCATENATED MODULE: ./src/report/rollout/results.ts




/** Accounts that one piece of a file holds: the whole text of 40,000 would be more than they are themselves. */
const accountsPerPiece = 500;
/**
 * `results.json`, version 1: members may be added, none is renamed or taken away.
 * @returns the file in pieces, each of whole lines.
 */
function* renderResultsJson(report) {
    const { name, region, callAs } = report.stackSet;
    const head = {
        schemaVersion: 1,
        stackSet: { name, region, callAs },
        outcome: report.outcome,
        failureReason: report.failureReason ?? null,
        operations: report.operations.map(({ operation, startedBy }) => ({
            id: operation.id,
            action: operation.action,
            status: operation.status,
            startedAt: operation.createdAt.toISOString(),
            endedAt: operation.endedAt?.toISOString() ?? null,
            startedBy,
            preferences: operation.preferences,
        })),
        rollback: describeRollback(report),
        accounts: [],
    };
    const empty = `${JSON.stringify(head, undefined, 2)}\n`;
    if (report.accounts.length === 0) {
        yield empty;
        return;
    }
    yield `${empty.slice(0, -jsonEnd.length)}[\n`;
    for (const [start, piece] of pieces(report.accounts)) {
        const rows = piece.map((result) => renderJsonRow(describeAccount(result)));
        yield `${start === 0 ? '' : ',\n'}${rows.join(',\n')}`;
    }
    yield `\n  ${jsonEnd.slice(1)}`;
}
/** How the file ends when it has no accounts. */
const jsonEnd = '[]\n}\n';
/** As JSON.stringify writes it two levels deep: a line feed within a value is escaped. */
function renderJsonRow(row) {
    return `    ${JSON.stringify(row, undefined, 2).replaceAll('\n', '\n    ')}`;
}
function* pieces(accounts) {
    for (let start = 0; start < accounts.length; start += accountsPerPiece) {
        yield [start, accounts.slice(start, start + accountsPerPiece)];
    }
}
/**
 * Of an update that was rolled back, what `accounts` does not show: it has them as they are after the rollback.
 * Lists are null when they could not be read, which differs from an empty list.
 */
function describeRollback(report) {
    const { rollback } = report;
    if (rollback === undefined)
        return null;
    const { failedUpdate, onNewVersion, newVersionFrom, newVersionUntil, notUndone } = rollback;
    const back = isUnread(report) ? undefined : (0,domain_rollback/* findBack */.HN)(report);
    const isRead = failedUpdate.length > 0;
    return {
        operationId: (0,domain_rollback/* findRollback */.a5)(report)?.operation.id ?? null,
        newVersionFrom: newVersionFrom.toISOString(),
        newVersionUntil: newVersionUntil?.toISOString() ?? null,
        hadNewVersion: isRead
            ? onNewVersion.map((result) => ({
                account: result.account,
                region: result.region,
                isBack: back?.has((0,account_result/* resultKey */.ZH)(result)) ?? null,
            }))
            : null,
        updateFailures: isRead ? failedUpdate.filter(isAmiss).map(describeAccount) : null,
        notUndone,
    };
}
function describeAccount(result) {
    return { ...pickColumns(result), reason: result.reason ?? null };
}
const columns = [
    'account',
    'name',
    'organizationalUnitId',
    'organizationalUnitPath',
    'region',
    'class',
    'status',
    'detailedStatus',
    'reason',
    'statusReason',
    'operationId',
];
function pickColumns(result) {
    return Object.fromEntries(columns.map((column) => [column, result[column]]));
}
/**
 * The accounts of `results.json` as RFC 4180, one line per account and Region.
 * @returns the file in pieces of whole lines.
 */
function* renderResultsCsv({ accounts }) {
    yield `${columns.join(',')}\r\n`;
    for (const [, piece] of pieces(accounts)) {
        yield piece.map((result) => `${columns.map((column) => renderField(result[column] ?? '')).join(',')}\r\n`).join('');
    }
}
/**
 * An account's name is free text, and a spreadsheet runs what begins like a formula: an apostrophe makes it text
 * (OWASP, CSV injection).
 */
function renderField(text) {
    const harmless = /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
    return /[",\r\n;\t]/.test(harmless) || harmless !== text ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

;// CONCATENATED MODULE: ./src/report/rollout/account-rows.ts





function listRows(report, words) {
    const { rollback, accounts } = report;
    if (rollback === undefined) {
        return accounts.map((now) => ({ now, update: undefined, isNotable: now.class !== 'current' }));
    }
    const updates = new Map(rollback.failedUpdate.map((result) => [(0,account_result/* resultKey */.ZH)(result), result]));
    const notBack = new Set((0,domain_rollback/* findNotBack */.KA)(report).map(account_result/* resultKey */.ZH));
    const rank = ({ now, update }) => {
        if (notBack.has((0,account_result/* resultKey */.ZH)(now)))
            return 0;
        if (update === undefined)
            return 3;
        if (['failed', 'inoperable', 'unknown'].includes(update.class))
            return 1;
        return words?.isNamed(update) === true ? 2 : 3;
    };
    const rows = accounts.map((now) => ({ now, update: updates.get((0,account_result/* resultKey */.ZH)(now)), isNotable: false }));
    return rows.map((row) => ({ ...row, isNotable: rank(row) < 3 })).sort((a, b) => rank(a) - rank(b));
}
function findWords(report) {
    return report.rollback === undefined ? undefined : updateWords(report, report.rollback);
}
/** Accounts of which the list says more than that they are as they should be. */
function countNotable(report) {
    return listRows(report, findWords(report)).filter(({ isNotable }) => isNotable).length;
}
/** Every account, those that matter most first. @param most how many are shown. */
function renderAccountRows(report, most, hasStatusReasons) {
    if (most === 0 || report.accounts.length === 0)
        return '';
    const words = findWords(report);
    const rows = listRows(report, words);
    const shown = rows.slice(0, most);
    const left = rows.length - shown.length;
    const hasRegions = new Set(report.accounts.map(({ region }) => region)).size > 1;
    // On a narrow screen the first columns alone are seen without scrolling.
    const header = [
        'Account',
        'Name',
        ...(words === undefined ? ['Result'] : ['Update', 'Now']),
        'Reason',
        'OU',
        ...(hasRegions ? ['Region'] : []),
        ...(hasStatusReasons ? ['AWS says'] : []),
    ];
    const isBackNamed = (0,domain_rollback/* findRollback */.a5)(report) !== undefined;
    return (0,markdown/* paragraphs */.qN)([
        '### Accounts',
        (0,markdown/* table */.tp)(header, shown.map((row) => renderAccountRow(row, { words, isBackNamed, hasRegions, hasStatusReasons }))),
        left === 0 ? undefined : `… and ${left} more.`,
    ]);
}
function renderAccountRow({ now, update }, { words, isBackNamed, hasRegions, hasStatusReasons }) {
    const isBack = words !== undefined && isBackNamed && now.class === 'current';
    const { reason } = now.reason === undefined && update !== undefined ? update : now;
    const statusReason = now.statusReason === '' ? (update?.statusReason ?? '') : now.statusReason;
    return [
        (0,markdown/* inlineCode */.ti)(now.account),
        (0,markdown/* inlineCode */.ti)(now.name, 100),
        ...(words === undefined ? [] : [update === undefined ? 'not read' : words.wordOf(update)]),
        isBack ? '✅ previous version' : words === undefined ? classWords[now.class] : nowWords(now),
        reason === undefined ? '' : (0,markdown/* inlineCode */.ti)(reason),
        (0,markdown/* inlineCode */.ti)(now.organizationalUnitPath, 200),
        ...(hasRegions ? [(0,markdown/* inlineCode */.ti)(now.region)] : []),
        ...(hasStatusReasons ? [statusReason === '' ? '' : (0,markdown/* inlineCode */.ti)(statusReason, 400)] : []),
    ];
}
function nowWords({ class: accountClass }) {
    return accountClass === 'outdated' || accountClass === 'cancelled' ? '❌ outdated' : classWords[accountClass];
}

;// CONCATENATED MODULE: ./src/report/rollout/rollout-comment.ts


















const comment = {
    accountsPerGroup: 5,
    suspendedNamed: 50,
    listed: 0,
    hasStatusReasons: false,
    hasTimeline: false,
    operationsNamed: 50,
};
const summary = {
    ...comment,
    accountsPerGroup: 20,
    listed: Number.POSITIVE_INFINITY,
    hasStatusReasons: true,
    hasTimeline: true,
};
/** The comment on the pull request that was merged, within GitHub's limit. */
function renderRolloutComment(report, about) {
    const tier = tierOf(report, about);
    const tiers = [
        tier('full', '', comment),
        tier('fewer-accounts', 'most account names', { ...comment, accountsPerGroup: 2, suspendedNamed: 5 }),
        tier('counts-only', 'account names, most operations', {
            ...comment,
            accountsPerGroup: 0,
            suspendedNamed: 0,
            operationsNamed: 5,
        }),
    ];
    return fit(tiers, commentBudgetBytes);
}
/** The same with every account and the timeline, as far as a step summary takes it. */
function renderRolloutSummary(report, about) {
    const tier = tierOf(report, about);
    const notable = countNotable(report);
    const others = report.rollback === undefined ? 'the accounts that are current' : 'the accounts that never had the new version';
    const tiers = [
        tier('full', '', summary),
        tier('without-status-reasons', 'what AWS says of each account', { ...summary, hasStatusReasons: false }),
        tier('notable-only', others, {
            ...summary,
            hasStatusReasons: false,
            listed: notable,
        }),
        tier('worst-accounts', 'all but the worst 5000 accounts', {
            ...summary,
            hasStatusReasons: false,
            listed: Math.min(5000, notable),
        }),
        tier('grouped-accounts', 'the list of accounts, most operations', { ...comment, operationsNamed: 5 }),
    ];
    return fit(tiers, summaryBudgetBytes).markdown;
}
function tierOf(report, about) {
    return (name, leftOut, detail) => ({
        name,
        leftOut: renderLeftOut(report, leftOut),
        render: (notice) => renderRollout(report, about, detail, notice),
    });
}
function renderLeftOut({ rollback }, leftOut) {
    if (leftOut === '')
        return '';
    // They show how accounts are now, not how the update had left them.
    const what = rollback === undefined ? 'everything' : 'every account as it is now';
    return (0,markdown/* alert */.xE)('NOTE', `**This report is cut short.** Left out: ${leftOut}; \`results.json\` and \`results.csv\` have ${what}.`);
}
function renderRollout(report, about, detail, notice) {
    const isFine = (0,rollout/* isGreen */.gf)(report.outcome);
    const title = `## ${isFine ? '✅' : '❌'} ${rolloutHeadline(report)}`;
    const footer = (0,parts_about/* renderFooter */.u)('apply', report.digest, about, '');
    const stackSet = `Stack set ${(0,markdown/* inlineCode */.ti)(report.stackSet.name)}, home Region ${(0,markdown/* inlineCode */.ti)(report.stackSet.region)}`;
    if (report.outcome === 'no-changes') {
        return (0,markdown/* paragraphs */.qN)([
            `${title}\n\n${stackSet}.`,
            renderSuspended(report, detail),
            rollout_comment_renderLeft(report, detail),
            renderList(report, detail),
            footer,
        ]);
    }
    return (0,markdown/* paragraphs */.qN)([
        title,
        `${stackSet} · role ${(0,markdown/* inlineCode */.ti)(report.roleArnPattern)} · management account ${(0,markdown/* inlineCode */.ti)(report.managementAccountId)} is never a target.`,
        notice,
        renderFindings(report.gate, detail.accountsPerGroup === 0 ? 10 : 100),
        renderStillRunning(report, detail),
        renderError(report),
        renderHealed(report, detail),
        renderAccountResults(report, detail),
        renderUntargeted(report, detail),
        rollout_comment_renderLeft(report, detail),
        renderSuspended(report, detail),
        renderOperationList(report, detail),
        renderList(report, detail),
        renderWhere(report, about, detail),
        footer,
    ]);
}
/** Rows of a summary are 400 bytes at worst: with more accounts it may leave some out, and says so itself. */
const surelyListed = 2500;
function renderWhere(report, about, { listed }) {
    if (isUnread(report))
        return undefined;
    const files = '`results.json`, `results.csv`';
    if (listed > 0)
        return `Every account: ${files}.`;
    const summary = (0,markdown/* link */.nf)('step summary', about.runUrl);
    return report.accounts.length <= surelyListed
        ? `Every account: ${summary}, ${files}.`
        : `Every account: ${files}; as many as it takes: ${summary}.`;
}
function renderStillRunning(report, { operationsNamed }) {
    const { stillRunning, stackSet, endedAt, operations } = report;
    const [first] = stillRunning;
    if (first === undefined)
        return '';
    const named = stillRunning.slice(0, operationsNamed).map((operation) => (0,parts_operation/* renderOperation */.s)(operation, endedAt));
    const isOurs = stillRunning.every(({ id }) => operations.some((reported) => reported.operation.id === id && (0,rollout_report/* isOwn */.NP)(reported)));
    const next = isOurs ? 'attaches to it and follows it to its end' : 'waits for it';
    const warning = `⚠️ **Still running in AWS** after the end of this run. The next apply ${next}:\n\n${(0,markdown/* bullets */.e5)(named)}`;
    return (0,markdown/* paragraphs */.qN)([(0,markdown/* alert */.xE)('WARNING', warning), (0,markdown/* fence */.EU)(watchCommand(stackSet, first.id), 'sh')]);
}
function renderError(report) {
    const { error, outcome } = report;
    if ((0,rollout/* isGreen */.gf)(outcome) || outcome === 'refused')
        return undefined;
    const next = findReportNextStep(report);
    const parts = [
        error === undefined ? undefined : `**What happened:** ${(0,markdown/* escapeMarkdown */.FV)(error.what)}`,
        error?.why === undefined || error.why === '' ? undefined : (0,markdown/* fence */.EU)(error.why.slice(0, 10_000), ''),
        next === undefined ? undefined : `**What to do:** ${(0,markdown/* escapeMarkdown */.FV)(next)}`,
    ];
    return (0,markdown/* paragraphs */.qN)(parts);
}
function renderHealed({ healedAccountIds, accounts }, { accountsPerGroup }) {
    if (healedAccountIds.length === 0)
        return '';
    const names = new Map(accounts.map(({ account, name }) => [account, name]));
    const named = healedAccountIds.map((id) => (0,account_list/* renderAccount */.sh)({ id, name: names.get(id) ?? '' }));
    return accountsPerGroup === 0
        ? `Updated again: ${(0,quantity/* countOf */.pq)(named.length, 'account')}.`
        : `Updated again: ${(0,quantity/* firstOf */.Ku)(named, accountsPerGroup * 2)}.`;
}
function renderAccountResults(report, { accountsPerGroup }) {
    if (report.outcome === 'refused')
        return '';
    if (isUnread(report)) {
        const total = (0,quantity/* countOf */.pq)(report.accountsTotal, 'targeted account');
        return (0,markdown/* paragraphs */.qN)([
            `**What became of the ${total} was not read** before this run ended: the numbers of this report say nothing about them. The next apply reads every one.`,
            report.rollback === undefined ? undefined : renderRollback(report, report.rollback, accountsPerGroup),
        ]);
    }
    if (report.accounts.length === 0)
        return '';
    if (report.rollback !== undefined)
        return renderRollback(report, report.rollback, accountsPerGroup);
    const current = `${report.accountsByClass.current} of ${(0,quantity/* countOf */.pq)(report.accountsTotal, 'account')}`;
    const isUntouched = !(0,rollout/* isGreen */.gf)(report.outcome) && !report.operations.some(rollout_report/* isOwn */.NP);
    return (0,markdown/* paragraphs */.qN)([
        isUntouched
            ? `**This run knows of no operation that it started.** ${current} CURRENT, as AWS reports it.`
            : undefined,
        isUntouched && countNotCurrent(report) === 0 ? undefined : renderGroups(report.accounts, accountsPerGroup),
    ]);
}
/** Why an operation can have failed although every targeted account is as it should be. */
function renderUntargeted({ untargetedFailures }, { accountsPerGroup }) {
    const count = untargetedFailures.length;
    if (count === 0)
        return '';
    const shown = untargetedFailures.slice(0, Math.max(5, accountsPerGroup)).map(({ account, name, ...failure }) => {
        const { cause } = failure_reason/* accountExplanations */._G[failure.reason];
        return `${(0,account_list/* renderAccount */.sh)({ id: account, name })}: ${(0,markdown/* escapeMarkdown */.FV)(cause)}. AWS: ${(0,markdown/* inlineCode */.ti)(failure.statusReason, 500)}`;
    });
    const rest = count - shown.length;
    const title = `**AWS counts a failure in ${(0,quantity/* countOf */.pq)(count, 'account')} that ${count === 1 ? 'is' : 'are'} not targeted:**`;
    return (0,markdown/* alert */.xE)('WARNING', `${title}\n\n${(0,markdown/* bullets */.e5)([...shown, ...(rest === 0 ? [] : [`and ${rest} more`])])}`);
}
function rollout_comment_renderLeft({ stackSet, leftBehind }, { accountsPerGroup }) {
    return renderLeftBehind(stackSet, leftBehind, Math.max(5, accountsPerGroup));
}
function renderSuspended({ accounts, outcome }, { suspendedNamed, accountsPerGroup }) {
    const suspended = accounts.filter(({ class: accountClass }) => accountClass === 'suspended');
    const names = new Map(suspended.map((result) => [result.account, (0,account_list/* renderAccount */.sh)({ id: result.account, name: result.name })]));
    const isInTable = outcome !== 'no-changes' && outcome !== 'refused' && names.size <= accountsPerGroup;
    if (names.size === 0 || isInTable)
        return '';
    const title = `Suspended, skipped by AWS: ${(0,quantity/* countOf */.pq)(names.size, 'account')}`;
    return suspendedNamed === 0 ? `${title}.` : (0,markdown/* details */.zH)(title, (0,quantity/* firstOf */.Ku)([...names.values()], suspendedNamed));
}
function renderOperationList({ operations, endedAt }, detail) {
    if (operations.length === 0)
        return '';
    const shown = operations.slice(-detail.operationsNamed);
    const left = operations.length - shown.length;
    const body = (0,markdown/* paragraphs */.qN)([
        left === 0 ? undefined : `The last ${shown.length} of ${operations.length}.`,
        (0,parts_timeline/* renderOperations */.zY)(shown, endedAt),
    ]);
    const timeline = detail.hasTimeline ? (0,parts_timeline/* renderTimeline */.s8)(shown, endedAt) : '';
    return detail.hasTimeline
        ? (0,markdown/* paragraphs */.qN)(['### Operations', timeline, body])
        : (0,markdown/* details */.zH)(`Operations (${operations.length})`, body);
}
function renderList(report, { listed, hasStatusReasons }) {
    return renderAccountRows(report, listed, hasStatusReasons);
}

// EXTERNAL MODULE: ./src/domain/attempt.ts
var attempt = __webpack_require__(8505);
// EXTERNAL MODULE: ./src/publish/merged-pull-request.ts
var merged_pull_request = __webpack_require__(1479);
// EXTERNAL MODULE: ./src/publish/log-error.ts
var log_error = __webpack_require__(8726);
;// CONCATENATED MODULE: ./src/publish/publish.ts












/** A plan comment that cannot be posted where it may be posted makes the plan red: no reviewer could have seen it. */
async function publishPlan(reporting, request, report) {
    const about = aboutRun(reporting);
    reporting.log.group('Plan', planLogLines(report));
    await reporting.publication.writeSummary(renderPlanSummary(report, about));
    const { markdown, isTruncated } = renderPlanComment(report, about);
    const isQuiet = report.outcome === 'no-changes';
    const comment = { command: 'plan', digest: report.digest, markdown, isTruncated, isQuiet };
    const posted = await postComment(reporting, request, reporting.pullRequests.current, comment);
    const judgement = posted === undefined ? report : { outcome: 'failed', failureReason: 'comment-failed' };
    const final = { ...report, outcome: judgement.outcome, failureReason: judgement.failureReason };
    setOutputs(reporting, planOutputs(final));
    if (posted !== undefined)
        (0,log_error/* logError */.v)(reporting.log, posted);
    return { outcome: final.outcome, failureReason: final.failureReason };
}
/** After a rollout the outcome stays the truth about the accounts, even when the comment fails. */
async function publishRollout(reporting, request, report, pullRequest) {
    const about = aboutRun(reporting);
    reporting.log.group('Rollout', rolloutLogLines(report));
    const [resultsJson, resultsCsv] = await Promise.all([
        reporting.publication.writeFile('results.json', renderResultsJson(report)),
        reporting.publication.writeFile('results.csv', renderResultsCsv(report)),
    ]);
    setOutputs(reporting, rolloutOutputs(report, { resultsJson, resultsCsv }));
    await reporting.publication.writeSummary(renderRolloutSummary(report, about));
    const { markdown, isTruncated } = renderRolloutComment(report, about);
    const isQuiet = report.outcome === 'no-changes';
    const comment = { command: 'apply', digest: report.digest, markdown, isTruncated, isQuiet };
    const failure = await postComment(reporting, request, pullRequest, comment);
    if (failure !== undefined)
        (0,log_error/* logError */.v)(reporting.log, failure);
    return { outcome: report.outcome, failureReason: report.failureReason };
}
/**
 * A run that ended before there was a plan or a rollout: also reported on the pull request, where it replaces an older
 * "allowed".
 */
async function publishFailure(reporting, request, report) {
    const markdown = renderFailure(report, aboutRun(reporting));
    const outcome = report.failureReason === undefined ? 'interrupted' : 'failed';
    setOutputs(reporting, { outcome, 'failure-reason': report.failureReason ?? '' });
    await writeFailureSummary(reporting, markdown);
    const { command } = report;
    // A direct push has no pull request, and the search for it takes a while.
    if (request.comment === 'never')
        return;
    const pullRequest = command === 'plan' ? reporting.pullRequests.current : await (0,merged_pull_request/* awaitMergedPullRequest */.V)(reporting);
    const comment = { command, digest: '', markdown, isTruncated: false, isQuiet: false };
    const failure = await postComment(reporting, request, pullRequest, comment);
    if (failure !== undefined)
        (0,log_error/* logError */.v)(reporting.log, failure);
}
/** Reports a run that was killed, and replaces the last progress that it reported. */
async function publishLostRun(reporting, request, report, pullRequest) {
    const markdown = renderLostRun(report, aboutRun(reporting));
    await writeFailureSummary(reporting, markdown);
    const comment = { command: report.command, digest: '', markdown, isTruncated: false, isQuiet: false };
    const failure = await postComment(reporting, request, pullRequest, comment);
    if (failure !== undefined)
        reporting.log.warning(`The comment of this run is out of date. ${failure.message}`);
}
/** A disk that is full must not keep an older comment on the pull request. */
async function writeFailureSummary({ publication, log }, markdown) {
    await publication.writeSummary(markdown).catch((error) => {
        log.warning(`The step summary could not be written: ${(0,user_error/* describeThrown */.YI)(error)}`);
    });
}
/** @returns why the comment could not be posted, when it should have been. */
async function postComment(reporting, request, pullRequest, comment) {
    if (request.comment === 'never' || pullRequest === undefined)
        return undefined;
    if (!pullRequest.mayWrite) {
        reporting.log.warning('No comment: the token of a fork or of Dependabot may only read. The report is in the step summary.');
        return undefined;
    }
    const header = commentHeader(reporting, request, comment);
    const isUnwanted = comment.isQuiet && request.comment === 'changes-only';
    const options = { onlyExisting: isUnwanted || request.onlyExisting === true, anyRegion: request.anyRegion === true };
    const posted = await (0,attempt/* attempt */.C)(() => reporting.pullRequests.upsertComment(pullRequest, header, comment.markdown, options));
    if (posted.kind === 'failed')
        return posted.error;
    if (posted.value.kind === 'outdated')
        reporting.log.warning('A newer run has already commented; its comment stays.');
    if (posted.value.kind !== 'not-wanted')
        reporting.publication.setOutput('comment-url', posted.value.url);
    return undefined;
}
/** What makes a comment ours, and an older run distinguishable from a newer one. */
function commentHeader({ run }, { stackSet }, { command, digest, isTruncated }) {
    const { headSha, runId, runAttempt } = run;
    const { name, region } = stackSet;
    return { schemaVersion: 1, stackSet: name, region, command, digest, headSha, runId, runAttempt, isTruncated };
}
function aboutRun({ run: { headSha, url: runUrl, runId, documentsUrl } }) {
    return { headSha, runUrl, runId, documentsUrl };
}
function setOutputs({ publication }, outputs) {
    for (const [name, value] of Object.entries(outputs))
        publication.setOutput(name, value);
}


/***/ }),

/***/ 174:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ renderFooter)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2210);

/** Where this comes from, for a person who has to trace it. @param versions tools and their versions, joined. */
function renderFooter(command, digest, about, versions) {
    const parts = [
        ...(digest === '' ? [] : [`digest ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(shortDigest(digest))}`]),
        `${command} of ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(about.headSha.slice(0, 7))}`,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)(`run ${about.runId}`, about.runUrl),
        ...(versions === '' ? [] : [versions]),
    ];
    return `<sub>${parts.join(' · ')}</sub>`;
}
function shortDigest(digest) {
    return digest.replace(/^(sha256:[0-9a-f]{12})[0-9a-f]+$/, '$1…');
}


/***/ }),

/***/ 621:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ renderAccountId),
/* harmony export */   Eq: () => (/* binding */ renderOrganizationalUnits),
/* harmony export */   r9: () => (/* binding */ renderAccounts),
/* harmony export */   sh: () => (/* binding */ renderAccount)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2210);
/* harmony import */ var _domain_quantity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3568);


/** `111122223333` sandbox-a, both as code: a name is free text. */
function renderAccount({ id, name }) {
    return name === '' ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(id) : `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(id)}&nbsp;${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(name, 100)}`;
}
/** An account of which only the id is known; its name when the organization has it. */
function renderAccountId(organization, id) {
    return renderAccount({ id, name: organization.accounts.get(id)?.name ?? '' });
}
const touches = [
    'updated',
    'updated again',
    'added',
    'in another Region',
    'untouched',
    'cannot be reached',
    'suspended',
];
function showUnit({ id, path, accounts }, exceptions) {
    const isLeft = (account) => exceptions.outOfReach.has(account.id);
    const isUpdatedAgain = (account) => exceptions.updatedAgain.has(account.id);
    return {
        id,
        path,
        accounts: {
            ...accounts,
            'in another Region': accounts.extended,
            updated: accounts.updated.filter((account) => !isLeft(account)),
            'updated again': accounts.untouched.filter(isUpdatedAgain),
            untouched: accounts.untouched.filter((account) => !isUpdatedAgain(account) && !isLeft(account)),
            'cannot be reached': [...accounts.updated, ...accounts.untouched].filter(isLeft),
        },
    };
}
/**
 * Which accounts are reached, by OU.
 * @param cap how many accounts of one OU are named; 0 leaves the counts.
 */
function renderOrganizationalUnits(blastRadius, cap, exceptions) {
    const organizationalUnits = blastRadius.organizationalUnits.map((unit) => showUnit(unit, exceptions));
    const used = touches.filter((touch) => organizationalUnits.some(({ accounts }) => accounts[touch].length > 0));
    const rows = organizationalUnits.map((unit) => [
        `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(unit.path, 200)} (${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(unit.id)})`,
        ...used.map((touch) => String(unit.accounts[touch].length)),
    ]);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraphs */ .qN)([
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(['OU', ...used], rows),
        cap === 0 ? undefined : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .bullets */ .e5)(organizationalUnits.map((unit) => renderUnit(unit, used, cap))),
    ]);
}
function renderUnit({ path, accounts }, used, cap) {
    const parts = used
        .filter((touch) => accounts[touch].length > 0)
        .map((touch) => `${touch}: ${renderAccounts(accounts[touch], cap)}`);
    return `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(path, 200)}<br>${parts.join('<br>')}`;
}
function renderAccounts(accounts, cap) {
    return (0,_domain_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .firstOf */ .Ku)(accounts.map(renderAccount), cap, ' · ');
}


/***/ }),

/***/ 2210:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ fence),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   P8: () => (/* binding */ visibleLine),
/* harmony export */   e5: () => (/* binding */ bullets),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   qN: () => (/* binding */ paragraphs),
/* harmony export */   ti: () => (/* binding */ inlineCode),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   xE: () => (/* binding */ alert),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/** What no name may carry into a page unseen: controls, bidirectional overrides, invisible characters. */
const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
/** One line with every invisible character written out: a right-to-left override must not turn a row around. */
function visibleLine(text) {
    return text
        .toWellFormed()
        .replace(/[\r\n\t]+/g, ' ')
        .replace(invisible, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}
/** An invisible character that keeps GitHub from seeing `@name`, `#1`, `:emoji:` or an address in what was decoded. */
const joiner = '&#8288;';
function entity(character) {
    const encoded = `&#${character.charCodeAt(0)};`;
    return character === '@' || character === '#' || character === ':' ? `${encoded}${joiner}` : encoded;
}
/**
 * Text that says what it says and does nothing: entities cannot open Markdown, but GitHub looks for mentions and
 * references in the decoded text, hence the joiner.
 */
function escapeText(text, isLineStart = true) {
    const escaped = visibleLine(text)
        .replace(/:(?! |$)|[&<>"`*_~[\]{}\\|#@$+^]/g, entity)
        .replace(/\b(www)\./gi, `$1&#46;${joiner}`)
        .replace(/\b(GH)-(?=\d)/gi, `$1-${joiner}`);
    // Plain-text mail shows entities as they are: none where no list or heading can begin.
    if (!isLineStart)
        return escaped;
    return escaped.replace(/^(\d*)([-=.)])/, (_, digits, sign) => `${digits}${entity(sign)}`);
}
/** What stands between backticks; ARNs and IAM actions, which are there to be copied and read badly as prose. */
const codeInProse = /`([^`\n]+)`|\b(arn:[\w-]+:[\w:/{}$+=,.@*-]*[\w*}]|[a-z][a-z0-9-]*:[A-Z][A-Za-z]+)\b/;
/** Prose of ours or of others as Markdown. Only code keeps its meaning. */
function escapeMarkdown(text) {
    return text
        .split(codeInProse)
        .map((part, index) => {
        // Two groups: of three parts the first is prose, and one of the others is there.
        if (index % 3 === 0)
            return escapeText(part, index === 0);
        return part === undefined ? '' : inlineCode(part);
    })
        .join('');
}
/**
 * Text of others in code: no mention, link, reference or emoji is made of what stands in code. Backtick and pipe would
 * need an escape that differs inside tables, so those texts become an HTML element instead.
 */
function inlineCode(text, maxLength = Number.POSITIVE_INFINITY) {
    const line = shorten(visibleLine(text), maxLength);
    if (line === '')
        return '<code>&#8203;</code>';
    const isSimple = !/[`|\\]/.test(line) && line.trim() === line;
    return isSimple ? `\`${line}\`` : `<code>${escapeText(line)}</code>`;
}
function shorten(text, maxLength) {
    return text.length <= maxLength ? text : `${text.slice(0, maxLength - 1).toWellFormed()}…`;
}
/** A code block whose fence is longer than any run of backticks inside. */
function fence(text, language) {
    const clean = text
        .toWellFormed()
        .replace(/\r\n?/g, '\n')
        // eslint-disable-next-line no-control-regex -- colours of a terminal, which a comment cannot show
        .replace(/\u001b\[[0-9;]*m/g, '')
        .replace(/(?![\n\t])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, visibleLine);
    const longest = Math.max(2, ...Array.from(clean.matchAll(/`+/g), ([run]) => run.length));
    const ticks = '`'.repeat(longest + 1);
    return `${ticks}${language}\n${clean}\n${ticks}`;
}
/** Folded away under a title, which is plain text. */
function details(title, body) {
    return `<details><summary>${escapeText(title)}</summary>\n\n${body}\n\n</details>`;
}
/** @param rows cells that are Markdown already, one line each. */
function table(header, rows) {
    const line = (cells) => `| ${cells.map((cell) => cell.replace(/\n/g, ' ')).join(' | ')} |`;
    return [line(header), `|${header.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n');
}
/** GitHub's own coloured box. */
function alert(kind, markdown) {
    return [`[!${kind}]`, ...markdown.split('\n')].map((line) => `> ${line}`.trimEnd()).join('\n');
}
function bullets(items) {
    return items.map((item) => `- ${item}`).join('\n');
}
/** A link when the address can be one, its text otherwise. */
function link(text, url) {
    return /^https?:\/\/[^\s<>()[\]"'`|\\]+$/.test(url) ? `[${text}](${url})` : text;
}
/** Parts that have something to say, a blank line between them. */
function paragraphs(parts) {
    return parts.filter((part) => part !== undefined && part !== '').join('\n\n');
}


/***/ }),

/***/ 586:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ renderOperation)
/* harmony export */ });
/* harmony import */ var _domain_stack_set_operation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3863);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2210);
/* harmony import */ var _domain_quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3568);



/** One line that says how an operation is. @param now its age is counted until then. */
function renderOperation({ id, action, status, createdAt }, now) {
    const age = (0,_domain_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .renderDuration */ .PP)(Math.max(0, now.getTime() - createdAt.getTime()));
    const starter = (0,_domain_stack_set_operation_js__WEBPACK_IMPORTED_MODULE_1__/* .isStartedByTerraform */ .v9)(id) ? ', started by Terraform' : '';
    return `operation ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .ti)(id)} \`${action}\` \`${status}\`, for ${age}${starter}`;
}


/***/ }),

/***/ 9999:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ renderSettings),
/* harmony export */   f: () => (/* binding */ renderPreferences)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2210);
/* harmony import */ var _domain_quantity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3568);


/** What changes in the stack set beside its template and parameters; empty when nothing does. */
function renderSettings(change, cap) {
    if (change.kind !== 'update' && change.kind !== 'preferences-only')
        return '';
    const before = listSettings(change.before, cap);
    const after = listSettings(change.after, cap);
    const rows = before.flatMap(([label, old], index) => {
        const now = after[index]?.[1] ?? '';
        return old === now ? [] : [[label, old, now]];
    });
    return rows.length === 0 ? '' : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(['Stack set', 'Before', 'After'], rows);
}
function listSettings(definition, cap) {
    const { autoDeployment } = definition;
    const list = (texts) => (0,_domain_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .firstOf */ .Ku)(texts.map((text) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(text, 300)), cap) || '–';
    return [
        ['template written in', definition.templateForm ?? 'JSON'],
        ['description', definition.description === '' ? '–' : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(definition.description, 300)],
        ['automatic deployment', autoDeployment?.enabled === true ? 'on' : 'off'],
        ['stacks of accounts that leave', autoDeployment?.retainStacksOnAccountRemoval === true ? 'retained' : 'deleted'],
        ['capabilities', list(definition.capabilities.toSorted())],
        [
            'tags',
            list(Object.entries(definition.tags)
                .map(([key, value]) => `${key}=${value}`)
                .sort()),
        ],
        ['operation preferences', renderPreferences(definition.operationPreferences)],
    ];
}
/** AWS's own words; members that are left out mean AWS's defaults. */
function renderPreferences(preferences) {
    const { failureToleranceCount, failureTolerancePercentage, maxConcurrentCount, maxConcurrentPercentage } = preferences;
    const amount = (count, percentage, fallback) => count !== undefined ? String(count) : percentage !== undefined ? `${percentage} %` : fallback;
    return [
        `failure tolerance ${amount(failureToleranceCount, failureTolerancePercentage, '0')}`,
        `max concurrent ${amount(maxConcurrentCount, maxConcurrentPercentage, '1')}`,
        ...(preferences.concurrencyMode === undefined ? [] : [`\`${preferences.concurrencyMode}\``]),
        ...(preferences.regionConcurrencyType === undefined ? [] : [`\`${preferences.regionConcurrencyType}\``]),
        ...(preferences.regionOrder === undefined
            ? []
            : [preferences.regionOrder.map((region) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(region)).join(' then ')]),
    ].join(', ');
}


/***/ }),

/***/ 2060:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oo: () => (/* binding */ renderClockTime),
/* harmony export */   Xn: () => (/* binding */ starters),
/* harmony export */   s8: () => (/* binding */ renderTimeline),
/* harmony export */   zY: () => (/* binding */ renderOperations)
/* harmony export */ });
/* harmony import */ var _domain_reports_rollout_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8564);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2210);
/* harmony import */ var _domain_quantity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3568);
/* harmony import */ var _settings_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9999);




/** Who starts operations, in words. */
const starters = {
    terraform: 'Terraform',
    action: 'this action',
    other: 'another client, waited for',
};
/** Every operation that mattered, in order of time. @param now end of those that still run. */
function renderOperations(operations, now) {
    const rows = operations.map((reported) => renderOperationRow(reported, now));
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(['Operation', 'Action', 'Status', 'Started by', 'Started', 'Took', 'Preferences'], rows);
}
function renderOperationRow(reported, now) {
    const { operation, startedBy } = reported;
    const purpose = findPurpose(reported);
    const isAttached = (0,_domain_reports_rollout_report_js__WEBPACK_IMPORTED_MODULE_1__/* .isOwn */ .NP)(reported) && reported.isAttached;
    return [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(operation.id),
        `\`${operation.action}\`${purpose === undefined ? '' : `, ${purposes[purpose]}`}`,
        `\`${operation.status}\`${operation.failedInstances === undefined || operation.failedInstances === 0 ? '' : `, ${operation.failedInstances} failed`}`,
        isAttached ? `${starters[startedBy]} in an earlier run, resumed` : starters[startedBy],
        isoSeconds(operation.createdAt),
        lasted(operation.createdAt, operation.endedAt, now),
        (0,_settings_table_js__WEBPACK_IMPORTED_MODULE_2__/* .renderPreferences */ .f)(operation.preferences),
    ];
}
/** undefined where the action says it all: an update, and what another client has started. */
function findPurpose(reported) {
    return (0,_domain_reports_rollout_report_js__WEBPACK_IMPORTED_MODULE_1__/* .isOwn */ .NP)(reported) && reported.purpose !== 'update' ? reported.purpose : undefined;
}
const purposes = {
    canary: 'canary',
    wave: 'wave',
    rollback: 'rollback',
    'first-deployment': 'first deployment',
    heal: 'update of outdated accounts',
};
function lasted(startedAt, endedAt, now) {
    const duration = (0,_domain_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .renderDuration */ .PP)(Math.max(0, (endedAt ?? now).getTime() - startedAt.getTime()));
    return endedAt === undefined ? `${duration} so far` : duration;
}
/** `2026-11-24 09:30:00 UTC`. */
function renderClockTime(date) {
    return isoSeconds(date).replace('T', ' ').replace('Z', ' UTC');
}
function isoSeconds(date) {
    return date.toISOString().replace(/\.\d{3}Z$/, 'Z');
}
/** The same as a picture, which GitHub draws in comments and step summaries. Empty when there is no operation. */
function renderTimeline(operations, now) {
    if (operations.length === 0)
        return '';
    const lines = operations.map((reported, index) => {
        const { action, status, createdAt, endedAt } = reported.operation;
        const purpose = findPurpose(reported);
        const startMs = createdAt.getTime();
        const endMs = Math.max(startMs, (endedAt ?? now).getTime());
        const mark = status === 'SUCCEEDED' ? 'done, ' : status === 'FAILED' || status === 'STOPPED' ? 'crit, ' : 'active, ';
        return [
            `section ${reported.startedBy}`,
            `${index + 1}. ${action}${purpose === undefined ? '' : ` ${purpose}`} ${status} :${mark}${startMs}, ${endMs}`,
        ];
    });
    // Milliseconds: mermaid 11.12 and later read the seconds of `dateFormat X` as milliseconds where a task begins.
    const settings = [
        'gantt',
        // The axis cannot be set to UTC, which the table beside it has.
        'title In the time zone of your browser',
        'dateFormat x',
        'axisFormat %H:%M:%S',
        'todayMarker off',
    ];
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .fence */ .EU)([...settings, ...lines.flat()].join('\n'), 'mermaid');
}


/***/ })

};
