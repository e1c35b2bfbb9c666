export const id = 149;
export const ids = [149];
export const modules = {

/***/ 1149:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tellLostRun: () => (/* binding */ tellLostRun)
/* harmony export */ });
/* harmony import */ var _merged_pull_request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1286);
/* harmony import */ var _publish_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8998);


/**
 * Tells the end of a run that was killed before it could: from what it had written down, without asking AWS.
 * @param pullRequest that the run had found, if it had got that far.
 */
async function tellLostRun(desk, request, report, pullRequest) {
    desk.log.error(describeLostRun(report));
    await (0,_publish_js__WEBPACK_IMPORTED_MODULE_1__/* .publishLostRun */ .Xo)(desk, request, report, pullRequest ?? (await findPullRequest(desk, report)));
}
async function findPullRequest(desk, { command }) {
    return command === 'plan' ? desk.pullRequests.current : (0,_merged_pull_request_js__WEBPACK_IMPORTED_MODULE_0__/* .findMergedPullRequest */ .g)(desk);
}
function describeLostRun({ command, operation, lastSeenAt }) {
    const lost = `This ${command} was ended before it could report; its last word is of ${lastSeenAt.toISOString()}.`;
    if (operation === undefined)
        return lost;
    const { id, done, total } = operation;
    return `${lost} Operation ${id} goes on in AWS (${done} of ${total} accounts were done): run apply again to take it up.`;
}


/***/ })

};
