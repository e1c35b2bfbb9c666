export const id = 207;
export const ids = [207];
export const modules = {

/***/ 3537:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ planOnSurvey),
/* harmony export */   f: () => (/* binding */ planDefinition)
/* harmony export */ });
/* harmony import */ var _domain_assessment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(915);
/* harmony import */ var _attempt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7791);
/* harmony import */ var _survey_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2198);



/**
 * The definition as Terraform plans it, and what AWS says meanwhile. A creation that was broken off leaves a stack set
 * that no state knows (the provider notes it 15 s after AWS has made it): is it to the letter what would be created, it
 * is taken over, so that the next run of the same inputs goes on. Anything else that exists is left to the gate.
 */
async function planOnSurvey(ports, request, options) {
    const [plan, survey] = await (0,_attempt_js__WEBPACK_IMPORTED_MODULE_1__/* .together */ .b)(planDefinition(ports, request, options), (0,_survey_js__WEBPACK_IMPORTED_MODULE_2__/* .takeSurvey */ .y)(ports, request));
    if (!(0,_domain_assessment_js__WEBPACK_IMPORTED_MODULE_0__/* .isBareCreation */ .CK)(plan.change, survey) || ports.interruption.requested.aborted)
        return [plan, survey];
    ports.log.info(`Stack set ${request.stackSet.name} exists, and nothing was ever deployed with it: looking whether a creation that was broken off has left it.`);
    const adopting = await ports.terraform.plan({ ...options, adopts: request.stackSet });
    // With the other one the gate refuses, so that what is saved now is never applied.
    return [adopting.change.kind === 'adopt' ? adopting : plan, survey];
}
/**
 * Lets Terraform plan the definition. Only with `import-existing` has AWS to be asked first: importing what does not
 * exist is an error to Terraform, and so would be the first run of a new stack set.
 * @param lock see Terraform.plan.
 */
async function planDefinition({ terraform, stackSets }, { importExisting, stackSet: ref }, { lock }) {
    const isThere = importExisting && (await stackSets.find(ref)) !== undefined;
    return terraform.plan({ lock, adopts: isThere ? ref : undefined });
}


/***/ }),

/***/ 9207:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  digestIntent: () => (/* binding */ digestIntent),
  plan: () => (/* binding */ plan)
});

// EXTERNAL MODULE: ./src/domain/assessment.ts + 3 modules
var domain_assessment = __webpack_require__(915);
// EXTERNAL MODULE: ./src/domain/template-value.ts
var template_value = __webpack_require__(3436);
;// CONCATENATED MODULE: ./src/domain/intent.ts

/** Raised whenever the canonical text changes its form, so that digests of two versions are never compared. */
const intentVersion = 2;
/**
 * The reviewed intent as canonical text; its SHA-256 is the digest of a plan. It holds secret parameter values, so only
 * its hash may leave the process. Accounts are left out on purpose: they come and go between review and merge, the OUs
 * and exclusions that were reviewed do not.
 */
function canonicalIntent({ stackSet, definition, targets, preferences, update }) {
    const intent = {
        version: intentVersion,
        stackSet: { ...stackSet },
        definition: definition === undefined ? null : canonicalDefinition(definition),
        targets: {
            organizationalUnitIds: [...targets.organizationalUnitIds].sort(),
            excludedAccountIds: [...targets.excludedAccountIds].sort(),
            regions: [...targets.regions].sort(),
        },
        preferences: { ...preferences },
        update: { ...update, canary: canonicalCanary(update.canary) },
    };
    return (0,template_value/* canonicalJson */.dj)(intent);
}
function canonicalCanary(canary) {
    return canary.kind === 'count' ? canary.count : [...canary.accountIds].sort();
}
function canonicalDefinition(definition) {
    return {
        name: definition.name,
        description: definition.description,
        callAs: definition.callAs,
        permissionModel: definition.permissionModel,
        templateBody: canonicalTemplate(definition.templateBody),
        parameters: definition.parameters,
        capabilities: [...definition.capabilities].sort(),
        tags: definition.tags,
        autoDeployment: definition.autoDeployment === undefined ? null : { ...definition.autoDeployment },
    };
}
function canonicalTemplate(templateBody) {
    try {
        return JSON.parse(templateBody);
    }
    catch {
        return templateBody;
    }
}

// EXTERNAL MODULE: ./src/domain/operation.ts
var operation = __webpack_require__(4201);
// EXTERNAL MODULE: ./src/commands/plan-definition.ts
var plan_definition = __webpack_require__(3537);
// EXTERNAL MODULE: ./src/commands/publish.ts + 19 modules
var publish = __webpack_require__(8998);
;// CONCATENATED MODULE: ./src/commands/plan.ts





/** Plans what it is (Terraform) beside where it goes (us), judges both, and tells the reviewer. Changes nothing. */
async function plan(ports, request) {
    const [terraformPlan, survey] = await (0,plan_definition/* planOnSurvey */.N)(ports, request, { lock: false });
    const assessment = (0,domain_assessment/* assess */.no)({ request, plan: terraformPlan, survey, partition: ports.partition });
    return (0,publish/* publishPlan */.JL)(ports, request, reportPlan(ports, request, terraformPlan, survey, assessment));
}
/** SHA-256 of the reviewed intent, as shown in the comment and compared by whoever applies it. */
function digestIntent(ports, request, { definition }) {
    const { stackSet, targets, preferences, update } = request;
    return `sha256:${ports.sha256(canonicalIntent({ stackSet, definition, targets, preferences, update }))}`;
}
function reportPlan(ports, request, terraformPlan, survey, assessment) {
    const { targets } = survey;
    const behind = new Set(targets.behind.map((account) => account.id));
    const hasChanges = (0,domain_assessment/* hasWork */.OJ)(assessment);
    return {
        ...judgePlan(assessment, hasChanges || behind.size > 0),
        stackSet: request.stackSet,
        hasChanges,
        gate: assessment.gate,
        change: terraformPlan.change,
        roles: assessment.roles,
        organization: survey.organization,
        targets,
        blastRadius: assessment.blastRadius,
        regions: request.targets.regions,
        behind: survey.instances.filter(({ accountId, status }) => behind.has(accountId) && status !== 'CURRENT'),
        inFlight: survey.operations.filter(({ status }) => (0,operation/* isInFlight */.wn)(status)),
        update: request.update,
        waves: assessment.waves,
        terraformOnly: assessment.terraformOnly,
        wavesEstimate: assessment.wavesEstimate,
        updateEstimate: assessment.updateEstimate,
        creationEstimate: assessment.creationEstimate,
        healEstimate: assessment.healEstimate,
        creationPreferences: (0,domain_assessment/* creationPreferences */.en)(request.preferences),
        rolloutTimeoutMs: request.rolloutTimeoutMs,
        excludedAccountIds: request.targets.excludedAccountIds,
        hasAutomaticDeployment: request.autoDeployment.enabled,
        isManagedExecutionOff: assessment.isAdoption && survey.stackSet?.hasManagedExecution === false,
        roleArnPattern: assessment.roleArnPattern,
        terraform: terraformPlan,
        digest: digestIntent(ports, request, assessment),
        now: ports.clock.now(),
    };
}
/** `no-changes` is a claim about the accounts, too: with accounts behind there is something to do. */
function judgePlan({ gate }, hasSomethingToDo) {
    if (gate.verdict === 'refused')
        return { outcome: 'refused', failureReason: undefined };
    return { outcome: hasSomethingToDo ? 'planned' : 'no-changes', failureReason: undefined };
}


/***/ }),

/***/ 2198:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ takeSurvey)
/* harmony export */ });
/* harmony import */ var _domain_target_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8191);
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);


/** Reads organization and stack set side by side. The number of calls grows with pages, never with accounts. */
async function takeSurvey(ports, request) {
    const { stackSets } = ports;
    const ref = request.stackSet;
    const [organization, stackSet] = await Promise.all([ports.organization.read(), stackSets.find(ref)]);
    const [unknown] = (0,_domain_target_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .findUnknownTargets */ .ci)(organization, request.targets);
    if (unknown !== undefined) {
        throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y({
            code: 'organizational-unit-not-found',
            what: `organizational-unit-ids: ${unknown} is not in organization root ${organization.rootId}.`,
            next: 'List the ids with `aws organizations list-organizational-units-for-parent`.',
        });
    }
    const [instances, listed] = stackSet === undefined
        ? [[], []]
        : await Promise.all([stackSets.listInstances(ref), stackSets.listRecentOperations(ref)]);
    const unlisted = await findUnlisted(ports, request, instances, listed);
    const operations = [...unlisted, ...listed].sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime());
    const targets = (0,_domain_target_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .planTargets */ .iS)({
        organization,
        request: request.targets,
        instances,
        operationActions: new Map(operations.map(({ id, action }) => [id, action])),
        deployedUnitIds: readDeployedUnits(request, stackSet),
        stackSetUnitIds: stackSet?.organizationalUnitIds ?? [],
    });
    return { organization, stackSet, instances, operations, targets };
}
function readDeployedUnits({ autoDeployment }, stackSet) {
    if (!autoDeployment.enabled)
        return undefined;
    if (stackSet === undefined)
        return [];
    return stackSet.organizationalUnitIds.length > 0 ? stackSet.organizationalUnitIds : undefined;
}
/**
 * Operations that instances name as their last one and the list does not show: too new, as it is eventually consistent,
 * or too old. The action of the last operation tells an unfinished first deployment from an account left behind by an
 * update, and one that still runs is in the way.
 */
async function findUnlisted({ stackSets }, { stackSet: ref }, instances, listed) {
    const known = new Set(listed.map(({ id }) => id));
    const named = instances.filter(({ status }) => status !== 'CURRENT').map(({ lastOperationId }) => lastOperationId);
    const unlisted = [...new Set(named)].filter((id) => id !== undefined && !known.has(id));
    const found = await Promise.all(unlisted.map((id) => stackSets.findOperation(ref, id)));
    return found.filter((operation) => operation !== undefined);
}


/***/ }),

/***/ 915:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  no: () => (/* binding */ assess),
  en: () => (/* binding */ creationPreferences),
  OJ: () => (/* binding */ hasWork),
  R$: () => (/* binding */ healPreferences),
  CK: () => (/* binding */ isBareCreation),
  vF: () => (/* binding */ rollbackPreferences)
});

// EXTERNAL MODULE: ./src/domain/organization.ts
var domain_organization = __webpack_require__(6877);
;// CONCATENATED MODULE: ./src/domain/blast-radius.ts

/** @param isUpdate Terraform changes the definition, which rolls through every account that has an instance. */
function measureBlastRadius(organization, targets, isUpdate) {
    const added = new Set([...targets.added, ...targets.unfinished].map((account) => account.id));
    const suspended = new Set(targets.suspended.map((account) => account.id));
    const touchOf = (account) => {
        if (suspended.has(account.id))
            return 'suspended';
        if (added.has(account.id))
            return 'added';
        return isUpdate ? 'updated' : 'untouched';
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
                untouched: having('untouched'),
                suspended: having('suspended'),
            },
        };
    });
    const count = (touch) => organizationalUnits.reduce((sum, unit) => sum + unit.accounts[touch].length, 0);
    return {
        updated: count('updated'),
        added: count('added'),
        untouched: count('untouched'),
        suspended: count('suspended'),
        organizationalUnits: organizationalUnits.sort((a, b) => a.path.localeCompare(b.path)),
    };
}

// EXTERNAL MODULE: ./src/domain/gate-reason.ts
var gate_reason = __webpack_require__(526);
// EXTERNAL MODULE: ./src/domain/role.ts
var domain_role = __webpack_require__(662);
;// CONCATENATED MODULE: ./src/domain/gate.ts


function evaluateGate(facts) {
    const findings = [...judgeDefinition(facts), ...judgeTargets(facts), ...judgeRoles(facts)].map((raised) => ({
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
            ];
        case 'update':
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
        const detail = failureToleranceCount > 0 ? `${failureToleranceCount} accounts` : `${failureTolerancePercentage} %`;
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
function judgeTargets({ targets }) {
    if (targets.lost.length === 0)
        return [];
    const named = targets.lost.slice(0, 10).join(', ');
    const rest = targets.lost.length > 10 ? ` and ${targets.lost.length - 10} more` : '';
    const accounts = targets.lost.length === 1 ? 'account' : 'accounts';
    return [{ reason: 'accounts-lose-instances', detail: `${targets.lost.length} ${accounts}: ${named}${rest}` }];
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
        raised.push({ reason: 'wildcard-principal', detail: `role ${name} trusts everybody` });
    const administrator = findAdministratorAccess(role);
    if (administrator !== undefined)
        raised.push({ reason: 'administrator-access', detail: `role ${name}: ${administrator}` });
    const isOpen = role.trust.some((statement) => isAccountTrust(statement) && !(0,domain_role/* hasExternalId */.fl)(statement));
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

// EXTERNAL MODULE: ./src/domain/template-value.ts
var template_value = __webpack_require__(3436);
;// CONCATENATED MODULE: ./src/domain/role-change.ts


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
/** Resources that are no role cannot be told in role terms: a new or changed one is unreadable, never fine. */
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
        .filter((change) => (0,template_value/* canonicalJson */.dj)(change.before) !== (0,template_value/* canonicalJson */.dj)(change.after));
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
/** Order of statements and of actions means nothing to IAM, so neither does it here. */
function compareStatements(before, after) {
    const keyOf = ({ policyName, statement }) => (0,template_value/* canonicalJson */.dj)([policyName ?? '', { ...statement }]);
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
    const had = before !== undefined && before.trust.some(domain_role/* hasExternalId */.fl);
    const has = after !== undefined && after.trust.some(domain_role/* hasExternalId */.fl);
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
// EXTERNAL MODULE: ./src/domain/stack-set-definition.ts
var stack_set_definition = __webpack_require__(1875);
// EXTERNAL MODULE: ./src/domain/waves.ts
var domain_waves = __webpack_require__(5186);
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
    const after = readDefinition(definition);
    const roles = compareDefinitions(change, after);
    const isUpdate = change.kind === 'update';
    const gate = evaluateGate({
        change,
        exists: survey.stackSet !== undefined,
        roles,
        after,
        targets,
        allow: request.allow,
    });
    const healed = isUpdate ? 0 : targets.heals.reduce((sum, { accountIds }) => sum + accountIds.length, 0);
    const created = targets.added.length + targets.unfinished.length;
    const seconds = findSecondsPerAccount(survey);
    const updated = new Set(survey.instances.map((instance) => instance.accountId)).size;
    const terraformOnly = (0,domain_waves/* findTerraformOnly */.KC)(change);
    // Nobody that an update could reach, as when all are suspended: only Terraform changes the definition all the same.
    const planned = isUpdate && updated > 0 ? planUpdateWaves(request, survey) : undefined;
    const waves = planned?.canaries.length === 0 ? undefined : planned;
    return {
        gate,
        roles,
        blastRadius: measureBlastRadius(survey.organization, targets, isUpdate),
        hasDefinitionChange: isUpdate || change.kind === 'create' || change.kind === 'adopt',
        isRecordedOnly: change.kind === 'adopt',
        isAdoption: (0,stack_set_definition/* isAdoption */.P)(change),
        hasCreations: targets.creations.length > 0,
        hasHeals: healed > 0,
        waves: request.update.strategy === 'waves' && terraformOnly.length === 0 ? waves : undefined,
        terraformOnly: request.update.strategy === 'waves' ? terraformOnly : [],
        wavesEstimate: waves === undefined ? undefined : (0,domain_waves/* estimateWaves */.vq)(waves, request.preferences, seconds),
        updateEstimate: isUpdate && updated > 0 ? (0,rollout/* estimateRollout */.Yd)(updated, change.after.operationPreferences, seconds) : undefined,
        creationEstimate: created > 0 ? (0,rollout/* estimateRollout */.Yd)(created, creationPreferences(request.preferences), seconds) : undefined,
        healEstimate: healed > 0 ? (0,rollout/* estimateRollout */.Yd)(healed, healPreferences(request.preferences), seconds) : undefined,
        definition,
        roleArnPattern: roleArnPattern(partition, request, after),
    };
}
function planUpdateWaves({ update }, { organization, instances, stackSet, targets }) {
    return (0,domain_waves/* planWaves */.Kc)({
        organization,
        instances,
        stackSetUnitIds: stackSet?.organizationalUnitIds ?? [],
        organizationalUnitIds: targets.organizationalUnitIds,
        // A named canary matters to waves alone: with another strategy it is only an estimate.
        canary: update.strategy === 'waves' ? update.canary : { kind: 'count', count: 1 },
    });
}
/** Preferences of a first deployment to new targets. */
function creationPreferences(preferences) {
    return {
        failureTolerancePercentage: preferences.initialFailureTolerancePercentage,
        maxConcurrentPercentage: preferences.initialMaxConcurrentPercentage,
        regionConcurrencyType: 'PARALLEL',
    };
}
/** Every account gets its chance, whatever becomes of the others: the result is judged account by account. */
function healPreferences(preferences) {
    return {
        failureTolerancePercentage: 100,
        maxConcurrentPercentage: preferences.maxConcurrentPercentage,
        concurrencyMode: 'SOFT_FAILURE_TOLERANCE',
        regionConcurrencyType: 'PARALLEL',
    };
}
/** As a heal, over every account: nothing happens where nothing had changed. */
const rollbackPreferences = healPreferences;
/** Whether apply would have anything to do. */
function hasWork({ hasDefinitionChange, hasCreations, hasHeals }) {
    return hasDefinitionChange || hasCreations || hasHeals;
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
function readDefinition(definition) {
    return definition === undefined ? undefined : (0,domain_role/* readTemplate */.xV)(definition.templateBody, definition.parameters);
}
function compareDefinitions(change, after) {
    const isDeployed = change.kind === 'create' || change.kind === 'update';
    if (!isDeployed || after === undefined)
        return { changes: [], unreadable: [] };
    if (change.kind === 'create')
        return compareRoles({ before: undefined, after, isExternalIdChanged: false });
    const externalIdsOf = ({ templateBody, parameters }) => (0,template_value/* canonicalJson */.dj)((0,domain_role/* readExternalIds */.Gw)(templateBody, parameters));
    const isExternalIdChanged = externalIdsOf(change.before) !== externalIdsOf(change.after);
    return compareRoles({ before: readDefinition(change.before), after, isExternalIdChanged });
}
function findSecondsPerAccount({ operations, instances }) {
    const accounts = new Set(instances.map((instance) => instance.accountId)).size;
    const rolled = operations.filter(({ action }) => action === 'CREATE' || action === 'UPDATE');
    return rolled
        .map((operation) => (0,rollout/* measureSecondsPerAccount */.uT)(operation, accounts))
        .find((seconds) => seconds !== undefined);
}
function roleArnPattern(partition, request, after) {
    const role = after?.roles[0];
    const name = role?.roleName ?? request.definition.roleName;
    return `arn:${partition}:iam::{account}:role${role?.path ?? request.definition.rolePath}${name}`;
}


/***/ })

};
