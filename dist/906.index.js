export const id = 906;
export const ids = [906];
export const modules = {

/***/ 20776:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ke: () => (/* binding */ variablesFile),
/* harmony export */   NS: () => (/* binding */ initArgv),
/* harmony export */   Pu: () => (/* binding */ erroredStateFile),
/* harmony export */   XG: () => (/* binding */ backendConfigFile),
/* harmony export */   eS: () => (/* binding */ planFile),
/* harmony export */   kF: () => (/* binding */ planArgv),
/* harmony export */   mp: () => (/* binding */ importFile),
/* harmony export */   ng: () => (/* binding */ preferencesFile),
/* harmony export */   oO: () => (/* binding */ recordArgv),
/* harmony export */   r8: () => (/* binding */ stackSetAddress),
/* harmony export */   rH: () => (/* binding */ applyArgv),
/* harmony export */   sJ: () => (/* binding */ untaintArgv),
/* harmony export */   ug: () => (/* binding */ statePushArgv),
/* harmony export */   ux: () => (/* binding */ showArgv)
/* harmony export */ });
const stackSetAddress = 'module.stackset_role.aws_cloudformation_stack_set.this';
const planFile = 'stackset-role.tfplan';
const backendConfigFile = 'backend-config.json';
const variablesFile = 'stackset-role.auto.tfvars.json';
const importFile = 'import.tf';
const preferencesFile = 'modules/stackset-role/preferences_override.tf';
const erroredStateFile = 'errored.tfstate';
function initArgv() {
    return ['init', '-input=false', '-no-color', '-lockfile=readonly', `-backend-config=${backendConfigFile}`];
}
function planArgv({ lock }) {
    return [
        'plan',
        '-input=false',
        '-no-color',
        '-detailed-exitcode',
        `-lock=${lock ? 'true' : 'false'}`,
        `-out=${planFile}`,
    ];
}
function showArgv() {
    return ['show', '-json', '-no-color', planFile];
}
function applyArgv() {
    return ['apply', '-input=false', '-no-color', planFile];
}
function recordArgv() {
    return ['apply', '-refresh-only', '-auto-approve', '-input=false', '-no-color'];
}
function statePushArgv({ lock }) {
    return ['state', 'push', '-no-color', `-lock=${lock ? 'true' : 'false'}`, erroredStateFile];
}
function untaintArgv() {
    return ['untaint', '-no-color', '-lock=true', stackSetAddress];
}


/***/ }),

/***/ 60906:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   removeLeftDirectory: () => (/* binding */ removeLeftDirectory),
/* harmony export */   z: () => (/* binding */ removePrivately)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _argv_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20776);



async function removeLeftDirectory(path) {
    const errored = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, _argv_js__WEBPACK_IMPORTED_MODULE_2__/* .erroredStateFile */ .Pu);
    const hasState = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(errored).catch(() => undefined)) !== undefined;
    const kept = `${path}-${_argv_js__WEBPACK_IMPORTED_MODULE_2__/* .erroredStateFile */ .Pu}`;
    if (hasState) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(errored, kept);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(kept, 0o600);
    }
    await removePrivately(path);
    return hasState ? kept : undefined;
}
async function removePrivately(path) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, _argv_js__WEBPACK_IMPORTED_MODULE_2__/* .planFile */ .eS), { force: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, _argv_js__WEBPACK_IMPORTED_MODULE_2__/* .variablesFile */ .Ke), { force: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { recursive: true, force: true, maxRetries: 3 });
}


/***/ })

};
