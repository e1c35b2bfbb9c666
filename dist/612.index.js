export const id = 612;
export const ids = [612];
export const modules = {

/***/ 86612:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ findExactVersion),
/* harmony export */   O: () => (/* binding */ findNewest),
/* harmony export */   requireUsableRange: () => (/* binding */ requireUsableRange),
/* harmony export */   satisfies: () => (/* reexport default from dynamic */ semver_functions_satisfies_js__WEBPACK_IMPORTED_MODULE_0___default.a)
/* harmony export */ });
/* harmony import */ var semver_functions_satisfies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68011);
/* harmony import */ var semver_functions_satisfies_js__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(semver_functions_satisfies_js__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var semver_functions_valid_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58780);
/* harmony import */ var semver_functions_valid_js__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(semver_functions_valid_js__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var semver_ranges_intersects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23465);
/* harmony import */ var semver_ranges_intersects_js__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(semver_ranges_intersects_js__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var semver_ranges_max_satisfying_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73193);
/* harmony import */ var semver_ranges_max_satisfying_js__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(semver_ranges_max_satisfying_js__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var semver_ranges_valid_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64737);
/* harmony import */ var semver_ranges_valid_js__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(semver_ranges_valid_js__WEBPACK_IMPORTED_MODULE_4__);
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4758);
/* harmony import */ var _find_terraform_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(80);








const usableVersions = `>=${_find_terraform_js__WEBPACK_IMPORTED_MODULE_6__/* .oldestVersion */ .Ac}`;
function requireUsableRange(range) {
    const shown = JSON.stringify(range);
    if (semver_ranges_valid_js__WEBPACK_IMPORTED_MODULE_4___default()(range) === null) {
        throw (0,_domain_user_error_js__WEBPACK_IMPORTED_MODULE_5__/* .inputError */ .Xu)('terraform-version', `${shown} is not a range of versions.`, 'Write a version such as 1.11.4.');
    }
    if (!semver_ranges_intersects_js__WEBPACK_IMPORTED_MODULE_2___default()(range, usableVersions)) {
        const problem = `${shown} is too old. The action needs ${_find_terraform_js__WEBPACK_IMPORTED_MODULE_6__/* .oldestVersion */ .Ac} or newer.`;
        throw (0,_domain_user_error_js__WEBPACK_IMPORTED_MODULE_5__/* .inputError */ .Xu)('terraform-version', problem, 'Write a version such as 1.11.4.');
    }
}
function findExactVersion(range) {
    return semver_functions_valid_js__WEBPACK_IMPORTED_MODULE_1___default()(range) ?? undefined;
}
function findNewest(names, range) {
    const usable = names.filter((name) => semver_functions_satisfies_js__WEBPACK_IMPORTED_MODULE_0___default()(name, usableVersions));
    return semver_ranges_max_satisfying_js__WEBPACK_IMPORTED_MODULE_3___default()(usable, range) ?? undefined;
}


/***/ })

};
