export const id = 634;
export const ids = [634];
export const modules = {

/***/ 7253:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportLostRun: () => (/* binding */ reportLostRun)
/* harmony export */ });
/* harmony import */ var _domain_progress_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(229);
/* harmony import */ var _publish_merged_pull_request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1479);
/* harmony import */ var _publish_publish_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4037);



async function reportLostRun(reporting, request, report, pullRequest) {
    reporting.log.error(describeLostRun(report));
    await (0,_publish_publish_js__WEBPACK_IMPORTED_MODULE_1__/* .publishLostRun */ .Xo)(reporting, request, report, pullRequest ?? (await findPullRequest(reporting, report)));
}
async function findPullRequest(reporting, { command }) {
    return command === 'plan' ? reporting.pullRequests.current : (0,_publish_merged_pull_request_js__WEBPACK_IMPORTED_MODULE_0__/* .awaitMergedPullRequest */ .V)(reporting);
}
function describeLostRun({ command, operation, lastSeenAt }) {
    const lost = `This ${command} was ended before it could report; its last sign of life was at ${lastSeenAt.toISOString()}.`;
    if (operation === undefined)
        return lost;
    return `${lost} Operation ${operation.id} goes on in AWS (last seen: ${(0,_domain_progress_js__WEBPACK_IMPORTED_MODULE_2__/* .renderCounts */ .Pn)(operation)}): run apply again to attach to it.`;
}


/***/ })

};
