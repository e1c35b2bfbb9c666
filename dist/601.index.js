export const id = 601;
export const ids = [601];
export const modules = {

/***/ 3601:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  plan: () => (/* binding */ plan)
});

// EXTERNAL MODULE: ./src/domain/reports/plan-report.ts + 1 modules
var plan_report = __webpack_require__(5995);
// EXTERNAL MODULE: ./src/publish/publish.ts + 51 modules
var publish = __webpack_require__(4037);
// EXTERNAL MODULE: ./src/domain/attempt.ts
var attempt = __webpack_require__(8505);
// EXTERNAL MODULE: ./src/domain/gate-reason.ts
var gate_reason = __webpack_require__(526);
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

// EXTERNAL MODULE: ./src/planning/planner.ts + 9 modules
var planner = __webpack_require__(8643);
;// CONCATENATED MODULE: ./src/commands/plan.ts




async function plan(ports, request) {
    const planned = await (0,planner/* createPlanner */.J)(ports, request).plan({ lock: false });
    const report = (0,plan_report/* reportPlan */._S)({ ...planned, now: ports.clock.now() }, request);
    return (0,publish/* publishPlan */.JL)(ports, request, report, createPlanRecorder(ports, request, planned.intent));
}


/***/ })

};
