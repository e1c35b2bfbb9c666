export const id = 483;
export const ids = [483];
export const modules = {

/***/ 4483:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   plan: () => (/* binding */ plan)
/* harmony export */ });
/* harmony import */ var _domain_reports_plan_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6944);
/* harmony import */ var _publish_publish_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6550);
/* harmony import */ var _planning_planner_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5123);



/**
 * Plans what it is (Terraform) beside where it goes (us), judges both, and reports to the reviewer. Changes nothing.
 */
async function plan(ports, request) {
    const planned = await (0,_planning_planner_js__WEBPACK_IMPORTED_MODULE_2__/* .createPlanner */ .J)(ports, request).plan({ lock: false });
    return (0,_publish_publish_js__WEBPACK_IMPORTED_MODULE_1__/* .publishPlan */ .JL)(ports, request, (0,_domain_reports_plan_report_js__WEBPACK_IMPORTED_MODULE_0__/* .reportPlan */ ._S)({ ...planned, request, now: ports.clock.now() }));
}


/***/ }),

/***/ 5123:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ createPlanner)
});

// EXTERNAL MODULE: ./src/domain/assessment.ts + 3 modules
var domain_assessment = __webpack_require__(1176);
// EXTERNAL MODULE: ./src/domain/json.ts
var json = __webpack_require__(7504);
;// CONCATENATED MODULE: ./src/domain/intent.ts

/** Raised whenever the canonical text changes its form, so that digests of two versions are never compared. */
const intentVersion = 2;
/**
 * The reviewed intent as canonical text; its SHA-256 is the digest of a plan. It holds secret parameter values, so only
 * its hash may leave the process. Accounts are left out on purpose: they come and go between review and merge, but
 * the reviewed OUs and exclusions do not.
 */
function canonicalIntent({ stackSet, definition, targets, preferences: { regionConcurrency, ...preferences }, update, }) {
    // Only then does their order matter; otherwise the text is as it was before there was a choice.
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
/**
 * SHA-256 of the reviewed intent, as the comment shows it and apply compares it.
 * @param sha256 gives hexadecimal digits.
 */
function digestIntent(facts, sha256) {
    return `sha256:${sha256(canonicalIntent(facts))}`;
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
        templateBody: (0,json/* jsonOrText */.BG)(definition.templateBody),
        parameters: definition.parameters,
        capabilities: [...definition.capabilities].sort(),
        tags: definition.tags,
        autoDeployment: definition.autoDeployment === undefined ? null : { ...definition.autoDeployment },
    };
}

// EXTERNAL MODULE: ./src/domain/attempt.ts
var attempt = __webpack_require__(8505);
// EXTERNAL MODULE: ./src/domain/stack-set/stack-set.ts
var stack_set = __webpack_require__(7263);
// EXTERNAL MODULE: ./src/domain/targets/target-plan.ts + 1 modules
var target_plan = __webpack_require__(7745);
// EXTERNAL MODULE: ./src/domain/user-error.ts
var user_error = __webpack_require__(4758);
;// CONCATENATED MODULE: ./src/planning/survey.ts



/** Reads organization and stack set side by side. The number of calls grows with pages, never with accounts. */
async function takeSurvey(ports, request) {
    const { stackSets } = ports;
    const ref = request.stackSet;
    const [organization, stackSet] = await Promise.all([ports.organization.read(), stackSets.find(ref)]);
    const [unknown] = (0,target_plan/* findUnknownTargets */.ci)(organization, request.targets);
    if (unknown !== undefined) {
        throw new user_error/* UserError */.yo({
            code: 'organizational-unit-not-found',
            what: `organizational-unit-ids: ${unknown} is not in organization root ${organization.rootId}.`,
            next: 'List the ids with `aws organizations list-organizational-units-for-parent`.',
        });
    }
    const [instances, listed] = stackSet === undefined
        ? [[], []]
        : await Promise.all([stackSets.listInstances(ref), stackSets.listRecentOperations(ref)]);
    const unlisted = await findUnlistedOperations(stackSets, ref, instances, listed);
    const operations = [...unlisted, ...listed].sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime());
    const targets = (0,target_plan/* planTargets */.iS)({
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
 * Operations that the list does not show: too new, as the list is eventually consistent, or too old. The action of an
 * instance's last operation distinguishes an unfinished first deployment from an account that an update left out, and
 * an operation that still runs is in the way.
 */
async function findUnlistedOperations(stackSets, ref, instances, listed) {
    const ids = (0,stack_set/* findUnlistedOperationIds */.TL)(instances.filter(({ status }) => status !== 'CURRENT'), new Set(listed.map(({ id }) => id)));
    const found = await Promise.all(ids.map((id) => stackSets.findOperation(ref, id)));
    return found.filter((operation) => operation !== undefined);
}

;// CONCATENATED MODULE: ./src/planning/plan-definition.ts



/**
 * The definition as Terraform plans it, and what AWS says at the same time. An interrupted creation leaves a stack set
 * that no state knows: the provider writes it down 15 s after AWS has created it. Where that stack set is exactly what
 * would be created, Terraform adopts it, so that the next run with the same inputs can continue. Anything else that
 * exists is left to the gate.
 */
async function planOnSurvey(ports, request, options) {
    const [plan, survey] = await (0,attempt/* together */.b)(planDefinition(ports, request, options), takeSurvey(ports, request));
    if (!(0,domain_assessment/* isBareCreation */.CK)(plan.change, survey) || ports.interruption.requested.aborted)
        return [plan, survey];
    ports.log.info(`Stack set ${request.stackSet.name} exists, and nothing was ever deployed with it: checking whether an interrupted creation has left it.`);
    const adopting = await ports.terraform.plan({ ...options, adopts: request.stackSet });
    // With any other plan the gate refuses, so that what is saved now is never applied.
    return [adopting.change.kind === 'adopt' ? adopting : plan, survey];
}
/**
 * Lets Terraform plan the definition. AWS is asked first only with `import-existing`: for Terraform it is an error to
 * import what does not exist, so the first run of a new stack set would fail.
 */
async function planDefinition({ terraform, stackSets }, { importExisting, stackSet }, { lock }) {
    const exists = importExisting && (await stackSets.find(stackSet)) !== undefined;
    return terraform.plan({ lock, adopts: exists ? stackSet : undefined });
}

;// CONCATENATED MODULE: ./src/planning/planner.ts




/** The only place of a rollout that knows the whole request. */
function createPlanner(ports, request) {
    const { partition, sha256 } = ports;
    const { stackSet, targets, preferences, update } = request;
    return {
        plan: async (options) => {
            const [terraform, survey] = await planOnSurvey(ports, request, options);
            const assessment = (0,domain_assessment/* assess */.no)({ request, plan: terraform, survey, partition });
            const { definition } = assessment;
            const digest = digestIntent({ stackSet, definition, targets, preferences, update }, sha256);
            return { terraform, survey, assessment, digest };
        },
        planDefinition: (options) => planDefinition(ports, request, options),
        takeSurvey: () => takeSurvey(ports, request),
    };
}


/***/ })

};
