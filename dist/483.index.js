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
/* harmony import */ var _publish_publish_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5038);
/* harmony import */ var _planning_planner_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8643);



async function plan(ports, request) {
    const planned = await (0,_planning_planner_js__WEBPACK_IMPORTED_MODULE_2__/* .createPlanner */ .J)(ports, request).plan({ lock: false });
    return (0,_publish_publish_js__WEBPACK_IMPORTED_MODULE_1__/* .publishPlan */ .JL)(ports, request, (0,_domain_reports_plan_report_js__WEBPACK_IMPORTED_MODULE_0__/* .reportPlan */ ._S)({ ...planned, request, now: ports.clock.now() }));
}


/***/ })

};
