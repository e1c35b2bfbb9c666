export const id = 530;
export const ids = [530];
export const modules = {

/***/ 776:
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
/** Terraform's arguments, one pure function for each subcommand, so that tests can read them. */
/** The address of the stack set in the bundled root. */
const stackSetAddress = 'module.stackset_role.aws_cloudformation_stack_set.this';
const planFile = 'stackset-role.tfplan';
const backendConfigFile = 'backend-config.json';
const variablesFile = 'stackset-role.auto.tfvars.json';
/** Exists only while a plan adopts a stack set. */
const importFile = 'import.tf';
const preferencesFile = 'modules/stackset-role/preferences_override.tf';
/** Terraform's name for a state that it could not write to its backend. */
const erroredStateFile = 'errored.tfstate';
function initArgv() {
    // The lock file comes with the module: a provider other than the reviewed one must be an error, not a new line.
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
/** Writes the facts of AWS into the state and changes nothing in AWS: `-refresh-only` leaves nothing to approve. */
function recordArgv() {
    return ['apply', '-refresh-only', '-auto-approve', '-input=false', '-no-color'];
}
function statePushArgv({ lock }) {
    return ['state', 'push', '-no-color', `-lock=${lock ? 'true' : 'false'}`, erroredStateFile];
}
/** Removes a mark in the state and changes nothing else. */
function untaintArgv() {
    return ['untaint', '-no-color', '-lock=true', stackSetAddress];
}


/***/ }),

/***/ 4420:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ completeBackend),
/* harmony export */   o: () => (/* binding */ renderBackendBlock)
/* harmony export */ });
/**
 * Adds the arguments that the user omits. The default key contains account, Region and stack set, so that two stack
 * sets never share a state by accident.
 */
function completeBackend(facts) {
    const { backend, accountId, awsRegion, stackSetName, workspace } = facts;
    switch (backend.type) {
        case 's3':
            return {
                type: 's3',
                config: {
                    key: `stackset-role-action/${accountId}/${awsRegion}/${stackSetName}.tfstate`,
                    region: awsRegion,
                    use_lockfile: 'true',
                    encrypt: 'true',
                    ...backend.config,
                },
            };
        case 'local': {
            const path = backend.config['path'] ?? `${stackSetName}.tfstate`;
            return {
                type: 'local',
                config: { ...backend.config, path: path.startsWith('/') ? path : `${workspace}/${path}` },
            };
        }
        default:
            return backend;
    }
}
/** Terraform's `backend` block without arguments, which `-backend-config` provides. */
function renderBackendBlock(type) {
    return `terraform {\n  backend "${type}" {}\n}\n`;
}


/***/ }),

/***/ 3530:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ createWorkingDirectory),
  removeLeftDirectory: () => (/* binding */ removeLeftDirectory)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/terraform/argv.ts
var argv = __webpack_require__(776);
// EXTERNAL MODULE: ./src/terraform/backend.ts
var backend = __webpack_require__(4420);
;// CONCATENATED MODULE: ./src/terraform/import-block.ts

/** Terraform's `import` block for an existing stack set. It has no effect when the state has the stack set already. */
function renderImportBlock({ name, callAs }) {
    // For the provider, an id without `call-as` means SELF (documentation of aws_cloudformation_stack_set, "Import").
    const id = callAs === 'SELF' ? name : `${name},${callAs}`;
    return `import {\n  to = ${argv/* stackSetAddress */.r8}\n  id = ${JSON.stringify(id)}\n}\n`;
}
/**
 * An override of the module's `lifecycle` that ignores operation preferences. AWS does not store them with the stack
 * set, so an imported stack set never has them: without the override, its adoption would update every account.
 * Terraform replaces the whole of `ignore_changes`, so this repeats the module's own entries.
 */
function renderPreferencesOverride() {
    return [
        'resource "aws_cloudformation_stack_set" "this" {',
        '  lifecycle {',
        '    ignore_changes = [administration_role_arn, managed_execution, operation_preferences]',
        '  }',
        '}',
        '',
    ].join('\n');
}

;// CONCATENATED MODULE: ./src/terraform/working-directory.ts





async function createWorkingDirectory(facts) {
    const path = await (0,promises_.mkdtemp)((0,external_node_path_.join)(facts.temporaryDirectory, 'stackset-role-'));
    await (0,promises_.chmod)(path, 0o700);
    const inside = (name) => (0,external_node_path_.join)(path, name);
    await (0,promises_.cp)(facts.source, path, { recursive: true, filter: (file) => !/[/\\]\.terraform$|\.tfstate/.test(file) });
    await (0,promises_.writeFile)(inside('backend.tf'), (0,backend/* renderBackendBlock */.o)(facts.backend.type));
    await writePrivately(inside(argv/* backendConfigFile */.XG), JSON.stringify(facts.backend.config));
    await writePrivately(inside(argv/* variablesFile */.Ke), JSON.stringify(facts.variables));
    const lock = await (0,promises_.readFile)(inside('.terraform.lock.hcl'), 'utf8').catch(() => '');
    return {
        path,
        providerVersion: /version\s*=\s*"([^"]+)"/.exec(lock)?.[1],
        writeAdoption: async (adopts, preferences) => {
            await writeOrRemove(inside(argv/* importFile */.mp), adopts === undefined ? undefined : renderImportBlock(adopts));
            const isLeftAlone = adopts !== undefined && preferences === 'left-alone';
            await writeOrRemove(inside(argv/* preferencesFile */.ng), isLeftAlone ? renderPreferencesOverride() : undefined);
        },
        hasErroredState: async () => (await (0,promises_.stat)(inside(argv/* erroredStateFile */.Pu)).catch(() => undefined)) !== undefined,
        keepErroredState: async () => {
            const kept = (0,external_node_path_.join)(facts.temporaryDirectory, `${facts.stackSetName}-${argv/* erroredStateFile */.Pu}`);
            await (0,promises_.rename)(inside(argv/* erroredStateFile */.Pu), kept);
            await (0,promises_.chmod)(kept, 0o600);
            return kept;
        },
        remove: () => removePrivately(path),
    };
}
/**
 * Removes the directory of a killed run whose terraform has ended, because its plan and variables contain secret values. A state that terraform
 * could not write is the only record of its work, so this moves it out first.
 * @returns the path of that state; undefined without one.
 */
async function removeLeftDirectory(path) {
    const errored = (0,external_node_path_.join)(path, argv/* erroredStateFile */.Pu);
    const hasState = (await (0,promises_.stat)(errored).catch(() => undefined)) !== undefined;
    const kept = `${path}-${argv/* erroredStateFile */.Pu}`;
    if (hasState) {
        await (0,promises_.rename)(errored, kept);
        await (0,promises_.chmod)(kept, 0o600);
    }
    await removePrivately(path);
    return hasState ? kept : undefined;
}
async function removePrivately(path) {
    // The plan and the variables contain secret values: they go first, in case the rest cannot be removed.
    await (0,promises_.rm)((0,external_node_path_.join)(path, argv/* planFile */.eS), { force: true });
    await (0,promises_.rm)((0,external_node_path_.join)(path, argv/* variablesFile */.Ke), { force: true });
    await (0,promises_.rm)(path, { recursive: true, force: true, maxRetries: 3 });
}
async function writeOrRemove(path, content) {
    if (content === undefined)
        await (0,promises_.rm)(path, { force: true });
    else
        await (0,promises_.writeFile)(path, content);
}
/** @param path gets mode 0600, so that only the runner's user can read it. */
async function writePrivately(path, content) {
    await (0,promises_.writeFile)(path, content, { mode: 0o600 });
}


/***/ })

};
