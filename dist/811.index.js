export const id = 811;
export const ids = [811];
export const modules = {

/***/ 83601:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  plan: () => (/* binding */ plan)
});

// EXTERNAL MODULE: ./src/domain/reports/plan-report.ts + 1 modules
var plan_report = __webpack_require__(55995);
// EXTERNAL MODULE: ./src/publish/publish.ts + 31 modules
var publish = __webpack_require__(32559);
// EXTERNAL MODULE: ./src/domain/attempt.ts
var attempt = __webpack_require__(38505);
// EXTERNAL MODULE: ./src/domain/gate-reason.ts
var gate_reason = __webpack_require__(90526);
;// CONCATENATED MODULE: ./src/publish/record-plan.ts


function createPlanRecorder(ports, { reviewedPlan }, intent) {
    const { ledger, log, pullRequests } = ports;
    return async (report, posted) => {
        const { current } = pullRequests;
        if (!('location' in ledger) || reviewedPlan === 'off' || current === undefined || report.outcome === 'refused') {
            return undefined;
        }
        const pull = { number: current.number, baseRef: current.baseRef ?? '' };
        const written = await (0,attempt/* attempt */.C)(() => ledger.writePlan(toRecord(ports, report, { pull, posted, intent })));
        if (written.kind === 'done')
            return undefined;
        if (reviewedPlan === 'require')
            return written.error;
        log.warning(`This plan is not in the ledger: ${written.error.message}`);
        return undefined;
    };
}
function toRecord({ run, clock, sha256 }, report, { pull, posted, intent }) {
    const { stackSet } = report.request;
    const { findings } = report.assessment.gate;
    const comment = posted?.kind === 'posted' ? posted : undefined;
    return {
        schemaVersion: 1,
        stackSet: { name: stackSet.name, region: stackSet.region },
        digest: report.digest,
        dangers: entriesOf(findings.filter(({ fingerprint }) => fingerprint !== undefined)),
        accepted: entriesOf(findings.filter(({ isAccepted }) => isAccepted)),
        pull: pull.number,
        baseRef: pull.baseRef,
        headSha: run.headSha,
        runId: run.runId,
        runAttempt: run.runAttempt,
        workflowRef: run.workflowRef,
        actionSha: run.actionRef,
        commentId: comment?.id,
        commentSha256: comment === undefined ? undefined : sha256(comment.text),
        createdAt: clock.now().toISOString(),
        intent,
    };
}
function entriesOf(findings) {
    return [...new Set(findings.map(gate_reason/* renderAllowEntry */.OT))].sort();
}

// EXTERNAL MODULE: ./src/planning/planner.ts + 8 modules
var planner = __webpack_require__(90193);
;// CONCATENATED MODULE: ./src/commands/plan.ts




async function plan(ports, request) {
    const planned = await (0,planner/* createPlanner */.J)(ports, request).plan({ lock: false });
    const report = (0,plan_report/* reportPlan */._S)({ ...planned, now: ports.clock.now() }, request);
    return (0,publish/* publishPlan */.JL)(ports, request, report, createPlanRecorder(ports, request, planned.intent));
}


/***/ }),

/***/ 93587:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ takeSurvey)
/* harmony export */ });
/* harmony import */ var _domain_stack_set_stack_set_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37263);
/* harmony import */ var _domain_targets_target_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7745);
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);



async function takeSurvey(ports, request) {
    const { stackSets } = ports;
    const ref = request.stackSet;
    const [organization, stackSet] = await Promise.all([ports.organization.read(), stackSets.find(ref)]);
    const [unknown] = (0,_domain_targets_target_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .findUnknownTargets */ .ci)(organization, request.targets);
    if (unknown !== undefined) {
        throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
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
    const targets = (0,_domain_targets_target_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .planTargets */ .iS)({
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
async function findUnlistedOperations(stackSets, ref, instances, listed) {
    const ids = (0,_domain_stack_set_stack_set_js__WEBPACK_IMPORTED_MODULE_2__/* .findUnlistedOperationIds */ .TL)(instances.filter(({ status }) => status !== 'CURRENT'), new Set(listed.map(({ id }) => id)));
    const found = await Promise.all(ids.map((id) => stackSets.findOperation(ref, id)));
    return found.filter((operation) => operation !== undefined);
}


/***/ })

};
