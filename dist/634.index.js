export const id = 634;
export const ids = [634];
export const modules = {

/***/ 49634:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportLostRun: () => (/* binding */ reportLostRun)
/* harmony export */ });
/* harmony import */ var _domain_progress_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50229);
/* harmony import */ var _publish_merged_pull_request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51479);
/* harmony import */ var _publish_publish_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32559);



async function reportLostRun(reporting, request, report, pullRequest) {
    reporting.log.error(describeLostRun(report));
    const { command } = report;
    if (command === 'audit') {
        await reporting.publication.writeSummary(`❌ **interrupted**: ${describeLostRun(report)}`);
        return;
    }
    await (0,_publish_publish_js__WEBPACK_IMPORTED_MODULE_1__/* .publishLostRun */ .Xo)(reporting, request, { ...report, command }, pullRequest ?? (await findPullRequest(reporting, command)));
}
async function findPullRequest(reporting, command) {
    return command === 'plan' ? reporting.pullRequests.current : (0,_publish_merged_pull_request_js__WEBPACK_IMPORTED_MODULE_0__/* .awaitMergedPullRequest */ .V)(reporting);
}
function describeLostRun({ command, operation, lastSeenAt }) {
    if (command === 'audit')
        return describeLostAudit(lastSeenAt);
    const lost = `This ${command} was ended before it could report; its last sign of life was at ${lastSeenAt.toISOString()}.`;
    if (operation === undefined)
        return lost;
    return `${lost} Operation ${operation.id} goes on in AWS (last seen: ${(0,_domain_progress_js__WEBPACK_IMPORTED_MODULE_2__/* .renderCounts */ .Pn)(operation)}): run apply again to attach to it.`;
}
function describeLostAudit(lastSeenAt) {
    return `This audit was ended before it could report; its last sign of life was at ${lastSeenAt.toISOString()}. It has changed nothing: run it again. What an open issue or an earlier report says is of an earlier audit.`;
}


/***/ })

};
