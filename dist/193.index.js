export const id = 193;
export const ids = [193];
export const modules = {

/***/ 80977:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ stackSetsPrincipal),
/* harmony export */   R: () => (/* binding */ valueOf)
/* harmony export */ });
const stackSetsPrincipal = 'member.org.stacksets.cloudformation.amazonaws.com';
function valueOf(checked) {
    return checked.kind === 'known' ? checked.value : undefined;
}


/***/ }),

/***/ 90193:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ createPlanner)
});

// EXTERNAL MODULE: ./src/domain/assessment.ts + 5 modules
var domain_assessment = __webpack_require__(13979);
// EXTERNAL MODULE: ./src/domain/stack-set/marked-definition.ts + 1 modules
var marked_definition = __webpack_require__(27041);
// EXTERNAL MODULE: ./src/domain/json.ts
var json = __webpack_require__(97504);
;// CONCATENATED MODULE: ./src/domain/intent.ts


const intentVersion = 4;
function canonicalIntent({ stackSet, definition, targets, preferences: { regionConcurrency, ...preferences }, update, }) {
    const isInOrder = regionConcurrency === 'sequential';
    const intent = {
        version: intentVersion,
        stackSet: { ...stackSet },
        definition: definition === undefined ? null : canonicalDefinition(definition),
        targets: {
            organizationalUnitIds: [...targets.organizationalUnitIds].sort(),
            excludedAccountIds: [...targets.excludedAccountIds].sort(),
            regions: isInOrder ? targets.regions : targets.regions.toSorted(),
        },
        preferences: isInOrder ? { ...preferences, regionConcurrency } : preferences,
        update: { ...update, canary: canonicalCanary(update.canary) },
    };
    return (0,json/* canonicalJson */.dj)(intent);
}
function digestIntent(intent, sha256) {
    return `sha256:${sha256(intent)}`;
}
function canonicalCanary(canary) {
    return canary.kind === 'count' ? canary.count : [...canary.accountIds].sort();
}
function canonicalDefinition(definition) {
    const { template, parameters } = (0,marked_definition/* markSecrets */.X)(definition);
    return {
        name: definition.name,
        description: definition.description,
        callAs: definition.callAs,
        permissionModel: definition.permissionModel,
        templateBody: template,
        parameters,
        capabilities: [...definition.capabilities].sort(),
        tags: definition.tags,
        autoDeployment: definition.autoDeployment === undefined ? null : { ...definition.autoDeployment },
    };
}

// EXTERNAL MODULE: ./src/domain/ledger/intent-outline.ts
var intent_outline = __webpack_require__(13319);
// EXTERNAL MODULE: ./src/domain/iam/template.ts
var template = __webpack_require__(28626);
// EXTERNAL MODULE: ./src/domain/preflight/preflight-facts.ts
var preflight_facts = __webpack_require__(80977);
// EXTERNAL MODULE: ./src/domain/stack-set/stack-set.ts
var stack_set = __webpack_require__(37263);
// EXTERNAL MODULE: ./src/domain/user-error.ts
var user_error = __webpack_require__(4758);
;// CONCATENATED MODULE: ./src/domain/preflight/template-check.ts



function findNewTemplate(change) {
    switch (change.kind) {
        case 'create':
            return change.after;
        case 'update':
            return hasSameTemplate(change.before, change.after) ? undefined : change.after;
        case 'none':
        case 'adopt':
        case 'preferences-only':
        case 'replace':
        case 'delete':
        case 'unreadable':
            return undefined;
    }
}
function hasSameTemplate(before, after) {
    if (before.templateForm !== after.templateForm)
        return false;
    return (0,json/* canonicalJson */.dj)((0,json/* jsonOrText */.BG)(before.templateBody)) === (0,json/* canonicalJson */.dj)((0,json/* jsonOrText */.BG)(after.templateBody));
}
function findTemplateError(change, template) {
    const definition = findNewTemplate(change);
    const validation = (0,preflight_facts/* valueOf */.R)(template);
    if (definition === undefined || validation === undefined)
        return undefined;
    if (validation.kind === 'refused') {
        return new user_error/* UserError */.yo({
            code: 'template-invalid',
            what: 'template-file: CloudFormation refuses the template.',
            why: validation.message,
            next: 'Correct the template where the message says.',
        });
    }
    const missing = findMissingCapabilities(validation.capabilities, definition.capabilities);
    if (missing.length === 0)
        return undefined;
    return new user_error/* UserError */.yo({
        code: 'capability-missing',
        what: `The template needs ${missing.join(', ')}, and the stack set acknowledges ${definition.capabilities.join(', ') || 'no capability'}.`,
        next: 'Remove from the template what needs the capability: macros and transforms are not possible in a service-managed stack set.',
    });
}
function findMissingCapabilities(needed, given) {
    const isGiven = (capability) => given.includes(capability) || (capability === 'CAPABILITY_IAM' && given.includes('CAPABILITY_NAMED_IAM'));
    return needed.filter((capability) => !isGiven(capability));
}

;// CONCATENATED MODULE: ./src/domain/preflight/quotas.ts




const nearShare = 0.8;
const limits = {
    templateBytes: 51_200,
    resources: 500,
    parameters: 200,
    outputs: 200,
    mappings: 200,
    tags: 50,
    instancesPerStackSet: 100_000,
};
function isSendable(templateBody) {
    return sizeBytes(templateBody) <= limits.templateBytes;
}
function measureQuotas({ change, instances, creations }) {
    const created = creations.flatMap(({ accountIds, regions }) => (0,stack_set/* placesIn */.yN)(accountIds, regions));
    const places = created.length === 0 ? 0 : new Set([...instances, ...created].map(stack_set/* instanceKey */.pA)).size;
    return [...measureDefinition(change), stackInstances(places)];
}
function measureDefinition(change) {
    const template = findNewTemplate(change);
    const tags = change.kind === 'create' || change.kind === 'update' ? Object.keys(change.after.tags) : [];
    return [
        ...(template === undefined ? [] : measureTemplate(template.templateBody)),
        {
            subject: 'The stack set',
            used: tags.filter((key) => !/^aws:/i.test(key)).length,
            limit: limits.tags,
            unit: 'tags',
            isFixed: true,
            next: 'Remove tags.',
        },
    ];
}
function measureTemplate(templateBody) {
    const template = (0,json/* jsonOrText */.BG)(templateBody);
    const subject = 'The template';
    const countOf = (section) => {
        const members = (0,json/* isJsonObject */.OW)(template) ? template[section] : undefined;
        return (0,json/* isJsonObject */.OW)(members) ? Object.keys(members).length : 0;
    };
    const section = (name, limit) => ({
        subject,
        used: countOf(name),
        limit,
        unit: name.toLowerCase(),
        isFixed: true,
        next: `Declare fewer ${name.toLowerCase()}, or use a stack set of its own for some of them.`,
    });
    return [
        {
            subject,
            used: sizeBytes(templateBody),
            limit: limits.templateBytes,
            unit: 'bytes',
            isFixed: true,
            next: 'Shorten the template; use managed policies instead of long inline ones.',
        },
        section('Resources', limits.resources),
        section('Parameters', limits.parameters),
        section('Outputs', limits.outputs),
        section('Mappings', limits.mappings),
    ];
}
function stackInstances(used) {
    return {
        subject: 'The stack set',
        used,
        limit: limits.instancesPerStackSet,
        unit: 'stack instances',
        isFixed: false,
        next: 'Look up your quota in Service Quotas, and let AWS raise it before that many accounts are targeted.',
    };
}
function findExceededQuota(uses) {
    const exceeded = uses.find(({ used, limit, isFixed }) => isFixed && used > limit);
    if (exceeded === undefined)
        return undefined;
    return new user_error/* UserError */.yo({
        code: 'quota-exceeded',
        what: `${describeUse(exceeded)}: AWS takes no more than ${renderCount(exceeded.limit)}.`,
        next: exceeded.next,
    });
}
function findNearQuotas(uses) {
    return uses.filter(({ used, limit, isFixed }) => used >= limit * nearShare && !(isFixed && used > limit));
}
function describeUse({ subject, used, unit }) {
    return `${subject} ${unit === 'stack instances' ? 'would have' : 'has'} ${renderCount(used)} ${unit}`;
}
function renderCount(count) {
    return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
function sizeBytes(text) {
    return new TextEncoder().encode(text).length;
}

;// CONCATENATED MODULE: ./src/domain/preflight/preflight.ts




function findPreflightError(plan) {
    return findTemplateError(plan.change, plan.facts.template) ?? findExceededQuota(measureQuotas(plan));
}
function evaluatePreflight(plan) {
    const subjects = subjectsOf(plan);
    return {
        warnings: [...findNearQuotas(measureQuotas(plan)).map(warnOfQuota), ...warnOfTakenName(plan)],
        unchecked: subjects.flatMap(([subject, checked]) => checked.kind === 'unchecked' ? [`${subject} (${checked.why})`] : []),
        checked: [...subjects.flatMap(([subject, { kind }]) => (kind === 'known' ? [subject] : [])), 'quotas'],
    };
}
function warnOfQuota(use) {
    const share = Math.floor((use.used / use.limit) * 100);
    const limit = use.isFixed ? `the ${renderCount(use.limit)}` : `the ${renderCount(use.limit)}, AWS’s default,`;
    return { news: `${describeUse(use)}, ${share} % of ${limit} that AWS takes.`, text: use.next };
}
function warnOfTakenName({ stackSet, facts, definition, creations }) {
    const other = (0,preflight_facts/* valueOf */.R)(facts.sameName);
    if (other === undefined || definition === undefined || creations.length === 0)
        return [];
    const shared = findSharedRoles(definition, other);
    if (shared?.length === 0)
        return [];
    const { callerAccountId } = facts.access;
    const which = shared === undefined ? 'perhaps roles of the same names' : `the role ${shared.join(', ')}`;
    return [
        {
            news: `Account ${callerAccountId} has another stack set ${stackSet.name}, called as \`SELF\`.`,
            text: `It deploys ${which}, too. An account that has the role from there fails with \`name-already-exists\`: take the other stack set’s instances away first, or use another \`role-name\`.`,
        },
    ];
}
function findSharedRoles(definition, other) {
    const [ours, theirs] = [definition, other].map((one) => (0,template/* readTemplate */.xV)(one.templateBody, one.parameters));
    if (ours === undefined || theirs === undefined)
        return undefined;
    const names = new Set(theirs.roles.map(({ roleName }) => roleName));
    const shared = ours.roles.flatMap(({ roleName }) => roleName !== undefined && names.has(roleName) ? [`\`${roleName}\``] : []);
    const isReadable = ours.unreadable.length + theirs.unreadable.length === 0;
    return shared.length > 0 || isReadable ? shared : undefined;
}
function subjectsOf({ facts: { access, template, sameName }, }) {
    const { callerAccountId, trustedAccess } = access;
    return [
        ['trusted access', asUnchecked(trustedAccess)],
        [`account ${callerAccountId} as a delegated administrator`, access.isDelegatedAdministrator],
        ['the management account', access.managementAccountId],
        ['the template', template],
        [`stack sets of this name in account ${callerAccountId}`, sameName],
    ];
}
function asUnchecked(access) {
    const value = (0,preflight_facts/* valueOf */.R)(access);
    return value?.kind === 'refused' ? { kind: 'unchecked', why: `AWS answers: ${value.message}` } : access;
}

// EXTERNAL MODULE: ./src/domain/stack-set/stack-set-definition.ts
var stack_set_definition = __webpack_require__(90661);
// EXTERNAL MODULE: ./src/domain/attempt.ts
var attempt = __webpack_require__(38505);
;// CONCATENATED MODULE: ./src/domain/preflight/access.ts


function findAccessError({ callAs, region }, facts) {
    const isManagement = (0,preflight_facts/* valueOf */.R)(facts.managementAccountId) === facts.callerAccountId;
    if (callAs === 'DELEGATED_ADMIN') {
        return isManagement ? calledFromManagement(facts) : (findDisabled(region, facts) ?? findUnregistered(facts));
    }
    const isForeign = facts.managementAccountId.kind === 'known' && !isManagement;
    return isForeign ? calledFromMember(facts) : findDisabled(region, facts);
}
function calledFromManagement({ callerAccountId }) {
    return new user_error/* UserError */.yo({
        code: 'not-delegated-administrator',
        what: `call-as: "DELEGATED_ADMIN" is for a delegated administrator, and this run is signed in to the management account ${callerAccountId}.`,
        next: 'Set `call-as: SELF`, or sign in to the account of a delegated administrator.',
    });
}
function calledFromMember(facts) {
    return new user_error/* UserError */.yo({
        code: 'not-delegated-administrator',
        what: `call-as: "SELF" is for ${describeManagement(facts)}, and this run is signed in to ${facts.callerAccountId}.`,
        next: 'Omit `call-as` (DELEGATED_ADMIN) if this account is a delegated administrator for StackSets. Otherwise sign in to the management account.',
    });
}
function findDisabled(region, facts) {
    if ((0,preflight_facts/* valueOf */.R)(facts.trustedAccess)?.kind !== 'disabled')
        return undefined;
    return new user_error/* UserError */.yo({
        code: 'trusted-access-missing',
        what: `The organization of ${describeManagement(facts)} does not trust StackSets: no service-managed stack set can be created or updated.`,
        next: `From ${describeManagement(facts)}, run \`aws cloudformation activate-organizations-access --region ${region}\` (all features must be enabled).`,
    });
}
function findUnregistered(facts) {
    const { callerAccountId, isDelegatedAdministrator } = facts;
    const access = (0,preflight_facts/* valueOf */.R)(facts.trustedAccess);
    const isListed = (0,preflight_facts/* valueOf */.R)(isDelegatedAdministrator);
    const refusal = access?.kind === 'refused' ? access.message : undefined;
    if (isListed === true || (isListed === undefined && refusal === undefined))
        return undefined;
    const isProven = isListed === false;
    const register = `From ${describeManagement(facts)}, run \`aws organizations register-delegated-administrator --service-principal ${preflight_facts/* stackSetsPrincipal */.G} --account-id ${callerAccountId}\`.`;
    return new user_error/* UserError */.yo({
        code: 'not-delegated-administrator',
        what: `call-as: "DELEGATED_ADMIN": account ${callerAccountId} is not a delegated administrator for StackSets in the organization of ${describeManagement(facts)}${isProven ? '' : ', or its role may not call organizations:ListDelegatedAdministrators'}.`,
        ...(refusal === undefined ? {} : { why: refusal }),
        next: isProven ? register : `Allow organizations:ListDelegatedAdministrators for the role of this run. ${register}`,
    });
}
function describeManagement({ managementAccountId }) {
    const id = (0,preflight_facts/* valueOf */.R)(managementAccountId);
    return id === undefined ? 'the management account' : `the management account ${id}`;
}

// EXTERNAL MODULE: ./src/planning/survey.ts
var planning_survey = __webpack_require__(93587);
;// CONCATENATED MODULE: ./src/planning/plan-definition.ts




async function planOnSurvey(ports, request, options, preflight) {
    const { plan, survey, facts } = await planSideBySide(ports, request, options, preflight);
    if (!(0,domain_assessment/* isBareCreation */.CK)(plan.change, survey) || ports.interruption.requested.aborted)
        return { plan, survey, facts };
    ports.log.info(`Stack set ${request.stackSet.name} exists, and nothing was ever deployed with it: checking whether an interrupted creation has left it.`);
    const adopting = await ports.terraform.plan({ ...options, adopts: request.stackSet });
    return { plan: adopting.change.kind === 'adopt' ? adopting : plan, survey, facts };
}
async function planSideBySide(ports, request, options, preflight) {
    const surveying = (0,planning_survey/* takeSurvey */.y)(ports, request);
    const [planned, facts] = await Promise.all([
        (0,attempt/* attempt */.C)(() => (0,attempt/* together */.b)(planDefinition(ports, request, options), surveying)),
        preflight.read(surveying),
    ]);
    const isLost = planned.kind === 'failed' && planned.error.mustBeReported;
    const error = isLost ? undefined : findAccessError(request.stackSet, facts.access);
    if (error !== undefined)
        throw error;
    if (planned.kind === 'failed')
        throw planned.error;
    const [plan, survey] = planned.value;
    return { plan, survey, facts };
}
async function planDefinition({ terraform, stackSets }, { importExisting, stackSet }, { lock }) {
    const exists = importExisting && (await stackSets.find(stackSet)) !== undefined;
    return terraform.plan({ lock, adopts: exists ? stackSet : undefined });
}

// EXTERNAL MODULE: ./src/domain/iam/review/definition-review.ts + 6 modules
var definition_review = __webpack_require__(75571);
// EXTERNAL MODULE: ./src/domain/iam/managed-policy.ts
var managed_policy = __webpack_require__(8002);
;// CONCATENATED MODULE: ./src/planning/managed-policies.ts



function createPolicyReader(ports, request) {
    const { managedPolicies, loadCatalogue, partition } = ports;
    const place = { regions: request.targets.regions, partition };
    const asked = new Map();
    const ask = (arns) => {
        const open = arns.filter((arn) => !asked.has(arn));
        if (open.length === 0)
            return;
        const reading = managedPolicies.read(open);
        for (const arn of open)
            asked.set(arn, settle(reading.then((all) => readPolicy(all.get(arn)))));
    };
    return {
        prefetch: () => {
            ask(listRequested(request.definition, place));
        },
        read: async (change) => {
            const definitions = [(0,stack_set_definition/* definitionBefore */.X)(change), (0,stack_set_definition/* definitionAfter */.GT)(change)].filter((one) => one !== undefined);
            const arns = (0,definition_review/* listPolicyArns */.D)(definitions, place);
            ask(arns);
            const read = await Promise.all(arns.map(async (arn) => [arn, await asked.get(arn)]));
            const known = read.flatMap(([arn, policy]) => (policy === undefined ? [] : [[arn, policy]]));
            return {
                catalogue: loadCatalogue(),
                policies: new Map(known.map(([arn, { document }]) => [arn, document])),
                contents: new Map(known.map(([arn, { contents }]) => [arn, contents])),
            };
        },
    };
}
function readPolicy(contents) {
    return contents === undefined ? undefined : { contents, document: (0,managed_policy/* readManagedDocument */.$)(contents.document) };
}
function settle(reading) {
    reading.catch(() => undefined);
    return reading;
}
function listRequested(definition, place) {
    if (definition.kind === 'template')
        return (0,definition_review/* listPolicyArns */.D)([definition], place);
    const { managedPolicyArns, permissionsBoundary } = definition;
    const boundary = permissionsBoundary === undefined ? [] : [permissionsBoundary];
    return [...managedPolicyArns, ...boundary].map((arn) => arn.replaceAll('${AWS::Partition}', place.partition));
}

;// CONCATENATED MODULE: ./src/planning/preflight.ts

const notAsked = { kind: 'not-asked' };
function createPreflightCheck({ preflight }, { stackSet, definition }) {
    const readAccess = once(() => preflight.readAccess(stackSet));
    const validate = once(() => {
        if (definition.kind === 'bundled' || !isSendable(definition.templateBody))
            return Promise.resolve(notAsked);
        return preflight.validateTemplate(stackSet, definition);
    });
    const findSameName = once(() => preflight.findSameName(stackSet));
    const findTaken = async (survey) => {
        if (stackSet.callAs === 'SELF' || !(await createsInstances(survey)))
            return notAsked;
        return findSameName();
    };
    return {
        read: async (survey) => {
            const [access, template, sameName] = await Promise.all([readAccess(), validate(), findTaken(survey)]);
            return { access, template, sameName };
        },
    };
}
async function createsInstances(survey) {
    const [read] = await Promise.allSettled([survey]);
    return read.status === 'fulfilled' && read.value.targets.creations.length > 0;
}
function once(ask) {
    let asked;
    return () => (asked ??= ask());
}

;// CONCATENATED MODULE: ./src/planning/planner.ts









function createPlanner(ports, request, readReview) {
    const { measureGains, partition, sha256 } = ports;
    const { stackSet, targets, preferences, update } = request;
    const check = createPreflightCheck(ports, request);
    const policies = createPolicyReader(ports, request);
    return {
        plan: async (options) => {
            policies.prefetch();
            const { plan: terraform, survey, facts } = await planOnSurvey(ports, request, options, check);
            const iam = await policies.read(terraform.change);
            const definition = (0,stack_set_definition/* definitionAfter */.GT)(terraform.change);
            const canonical = canonicalIntent({ stackSet, definition, targets, preferences, update });
            const digest = digestIntent(canonical, sha256);
            const intent = (0,intent_outline/* outlineIntent */.F)(canonical, sha256);
            const review = await readReview?.({ digest, intent });
            const known = { partition, iam, measureGains, sha256 };
            const assessment = (0,domain_assessment/* assess */.no)({ request, plan: terraform, survey, digest, review, ...known });
            const preflight = judgePreflight({
                stackSet,
                facts,
                change: terraform.change,
                definition,
                instances: survey.instances,
                creations: survey.targets.creations,
            });
            return { terraform, survey, assessment, preflight, digest, intent, iam };
        },
        planDefinition: (options) => planDefinition(ports, request, options),
        takeSurvey: () => (0,planning_survey/* takeSurvey */.y)(ports, request),
    };
}
function judgePreflight(plan) {
    const error = findPreflightError(plan);
    if (error !== undefined)
        throw error;
    return evaluatePreflight(plan);
}


/***/ })

};
