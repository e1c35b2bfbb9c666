export const id = 624;
export const ids = [624];
export const modules = {

/***/ 9669:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ classifyAccountReason),
/* harmony export */   _: () => (/* binding */ classifyRunReason)
/* harmony export */ });
// First match wins. Texts seen in public issues and AWS pages; newer resource handlers wrap the inner text and append a
// HandlerErrorCode, so inner texts come before handler codes.
const accountPatterns = [
    { reason: 'tolerance-exceeded', pattern: /cancelled since failure tolerance has exceeded/i },
    { reason: 'operation-stopped', pattern: /cancelled since the operation was stopped/i },
    { reason: 'account-suspended', pattern: /ACCOUNT_SUSPENDED|account is suspended/i },
    { reason: 'denied-by-scp', pattern: /explicit deny in a service control policy/i },
    { reason: 'execution-role-missing', pattern: /should have '.*' role with trust relationship/i },
    { reason: 'sts-region-inactive', pattern: /STS is not activated in this region/i },
    { reason: 'stack-stuck', pattern: /is in \w+ state and can ?not be updated/i },
    { reason: 'invalid-principal', pattern: /invalid principal in policy/i },
    {
        reason: 'managed-policy-invalid',
        pattern: /policy .*(does not exist|not attachable|is not valid)|HandlerErrorCode: NotFound/i,
    },
    { reason: 'name-already-exists', pattern: /already exists|HandlerErrorCode: AlreadyExists/i },
    { reason: 'quota-exceeded', pattern: /cannot exceed quota|(?<!Request)LimitExceeded/i },
    { reason: 'throttled', pattern: /rate exceeded|throttl|RequestLimitExceeded/i },
    { reason: 'access-denied', pattern: /is not authorized to perform|access ?denied/i },
    {
        reason: 'aws-internal',
        pattern: /DEFAULT_ROLE_CREATION_ERROR|failed to get stack status|internal ?(error|failure)|GeneralServiceException/i,
    },
];
function classifyAccountReason(statusReason) {
    return accountPatterns.find(({ pattern }) => pattern.test(statusReason))?.reason ?? 'unknown';
}
// A lock that could not be acquired for another reason, such as a denied write, carries no information about its
// holder.
const runPatterns = [
    { reason: 'state-locked', pattern: /error acquiring the state lock[\s\S]*(?:lock info|already locked)/i },
    { reason: 'state-not-saved', pattern: /errored\.tfstate|failed to (save|persist) state/i },
    // Terraform's s3 backend: its own sentences, then S3's codes.
    {
        reason: 'state-unavailable',
        pattern: /S3\s+bucket\s+"[^"]+"\s+does\s+not\s+exist|NoSuchBucket|requested\s+bucket\s+from\s+"[^"]+",\s+actual\s+location|PermanentRedirect|AuthorizationHeaderMalformed[\s\S]*expecting/i,
    },
    { reason: 'oidc-denied', pattern: /AssumeRoleWithWebIdentity|InvalidIdentityToken|IDPCommunicationError/i },
    {
        reason: 'credentials-expired',
        pattern: /ExpiredToken|RequestExpired|(security|provided) token .*(is |has )?expired/i,
    },
    {
        reason: 'not-delegated-administrator',
        pattern: /not (a|registered as a) delegated administrator|can only be administered from|failed to check account is delegated administrator|must be the (management|master) account or delegated admin/i,
    },
    { reason: 'trusted-access-missing', pattern: /must enable organizations access/i },
    { reason: 'organizational-unit-not-found', pattern: /organizational unit .* not found|ou .* does not exist/i },
    { reason: 'capability-missing', pattern: /InsufficientCapabilities|requires capabilities/i },
    { reason: 'operation-in-progress', pattern: /OperationInProgress|another operation on stackset/i },
    { reason: 'quota-exceeded', pattern: /(?<!Request)LimitExceeded/i },
    { reason: 'throttled', pattern: /Throttl|rate exceeded|TooManyRequests|RequestLimitExceeded|SlowDown/i },
    { reason: 'access-denied', pattern: /AccessDenied|not authorized to perform|UnauthorizedOperation|StatusCode: 403/i },
    { reason: 'template-invalid', pattern: /template (format error|validation error)|Parameters: \[.*\]/i },
];
/** Reads an error text of Terraform or of an AWS call. Gives `fallback` when the text shows no known cause. */
function classifyRunReason(text, fallback) {
    return runPatterns.find(({ pattern }) => pattern.test(text))?.reason ?? fallback;
}


/***/ }),

/***/ 1521:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ readExternalIds),
/* harmony export */   m: () => (/* binding */ listExternalIds)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7504);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1670);
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6369);
/* harmony import */ var _template_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5730);




/**
 * Every external id that a trust policy asks for, by role. They are secret: for comparison only, never to be shown.
 * Values that cannot be resolved are left out; `readTemplate` names them.
 */
function readExternalIds(templateBody, parameters) {
    const { trusts, scope } = readTrusts(templateBody, parameters);
    return trusts.flatMap(({ logicalId, trust }) => findExternalIds(resolveKnown(trust, scope)).map((value) => `${logicalId} ${(0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalJson */ .dj)(value)}`));
}
/** The same as plain texts, for the code that hides them; also of a trust policy that cannot be resolved as a whole. */
function listExternalIds(templateBody, parameters) {
    const { trusts, scope } = readTrusts(templateBody, parameters);
    const values = trusts.flatMap(({ trust }) => findExternalIds(trust)).map((value) => resolveKnown(value, scope));
    return [...new Set(values.flatMap(_template_value_js__WEBPACK_IMPORTED_MODULE_2__/* .asList */ .DD))].filter((value) => typeof value === 'string');
}
function readTrusts(templateBody, parameters) {
    const template = (0,_template_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTemplateBody */ .Kp)(templateBody) ?? {};
    const resources = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(template['Resources']) ? template['Resources'] : {};
    const trusts = Object.entries(resources).map(([logicalId, resource]) => {
        const properties = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(resource) ? resource['Properties'] : undefined;
        return {
            logicalId,
            trust: ((0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(properties) ? properties['AssumeRolePolicyDocument'] : undefined) ?? null,
        };
    });
    return { trusts, scope: (0,_template_js__WEBPACK_IMPORTED_MODULE_1__/* .readScope */ .hx)(template, resources, parameters) };
}
function resolveKnown(value, scope) {
    try {
        return (0,_template_value_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveValue */ .g$)(value, scope);
    }
    catch (error) {
        if (!(error instanceof _template_value_js__WEBPACK_IMPORTED_MODULE_2__/* .UnresolvableValue */ .uq))
            throw error;
        return null;
    }
}
function findExternalIds(value) {
    if (Array.isArray(value))
        return value.flatMap(findExternalIds);
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(value))
        return [];
    return Object.entries(value).flatMap(([key, inner]) => ((0,_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .isExternalIdKey */ .Y8)(key) ? [inner] : findExternalIds(inner)));
}


/***/ }),

/***/ 1670:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y8: () => (/* binding */ isExternalIdKey),
/* harmony export */   bA: () => (/* binding */ readStatements),
/* harmony export */   cJ: () => (/* binding */ externalIdPlaceholder),
/* harmony export */   fl: () => (/* binding */ hasExternalId)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7504);
/* harmony import */ var _template_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5730);


const externalIdPlaceholder = '(external id)';
function readStatements(document, where) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(document))
        throw new _template_value_js__WEBPACK_IMPORTED_MODULE_0__/* .UnresolvableValue */ .uq(`${where} is no policy document`);
    return (0,_template_value_js__WEBPACK_IMPORTED_MODULE_0__/* .asList */ .DD)(document['Statement'] ?? []).map((statement) => readStatement(statement, where));
}
const knownStatementKeys = new Set('Sid Effect Action NotAction Resource NotResource Principal NotPrincipal Condition'.split(' '));
function readStatement(statement, where) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(statement))
        throw new _template_value_js__WEBPACK_IMPORTED_MODULE_0__/* .UnresolvableValue */ .uq(`${where} holds something that is no statement`);
    const unknown = Object.keys(statement).find((key) => !knownStatementKeys.has(key));
    if (unknown !== undefined)
        throw new _template_value_js__WEBPACK_IMPORTED_MODULE_0__/* .UnresolvableValue */ .uq(`${where}: statement key ${unknown} is not known`);
    const effect = statement['Effect'];
    if (effect !== 'Allow' && effect !== 'Deny')
        throw new _template_value_js__WEBPACK_IMPORTED_MODULE_0__/* .UnresolvableValue */ .uq(`${where}: Effect is neither Allow nor Deny`);
    return {
        effect,
        actions: (0,_template_value_js__WEBPACK_IMPORTED_MODULE_0__/* .readTemplateTexts */ .Z2)(statement['Action'] ?? statement['NotAction'] ?? [], 'Action').toSorted(),
        isNotAction: statement['NotAction'] !== undefined,
        resources: (0,_template_value_js__WEBPACK_IMPORTED_MODULE_0__/* .readTemplateTexts */ .Z2)(statement['Resource'] ?? statement['NotResource'] ?? [], 'Resource').toSorted(),
        isNotResource: statement['NotResource'] !== undefined,
        principals: readPrincipals(statement['Principal'] ?? statement['NotPrincipal'] ?? {}),
        isNotPrincipal: statement['NotPrincipal'] !== undefined,
        conditions: readConditions(statement['Condition'] ?? {}),
    };
}
function readPrincipals(value) {
    if (value === '*')
        return ['*'];
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value))
        throw new _template_value_js__WEBPACK_IMPORTED_MODULE_0__/* .UnresolvableValue */ .uq('Principal is neither * nor an object');
    return Object.entries(value)
        .flatMap(([kind, names]) => (0,_template_value_js__WEBPACK_IMPORTED_MODULE_0__/* .readTemplateTexts */ .Z2)(names, 'Principal').map((name) => `${kind}:${name}`))
        .sort();
}
function readConditions(value) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value))
        throw new _template_value_js__WEBPACK_IMPORTED_MODULE_0__/* .UnresolvableValue */ .uq('Condition is no object');
    const conditions = {};
    for (const [operator, keys] of Object.entries(value)) {
        if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(keys))
            throw new _template_value_js__WEBPACK_IMPORTED_MODULE_0__/* .UnresolvableValue */ .uq(`Condition ${operator} is no object`);
        conditions[operator] = Object.fromEntries(Object.entries(keys).map(([key, values]) => [
            key,
            isExternalIdKey(key)
                ? readExternalId(operator, (0,_template_value_js__WEBPACK_IMPORTED_MODULE_0__/* .readTemplateTexts */ .Z2)(values, key))
                : (0,_template_value_js__WEBPACK_IMPORTED_MODULE_0__/* .readTemplateTexts */ .Z2)(values, key).toSorted(),
        ]));
    }
    return conditions;
}
/** Operators under which a request without the id is refused; `…IfExists`, `Null` and `StringNot…` let it in. */
const askingOperator = /^(?:ForAnyValue:)?String(?:Equals|EqualsIgnoreCase|Like)$/;
/** Whether a trust statement requires an external id. */
function hasExternalId(statement) {
    return Object.entries(statement.conditions).some(([operator, keys]) => askingOperator.test(operator) &&
        Object.entries(keys).some(([key, values]) => isExternalIdKey(key) && values.includes(externalIdPlaceholder)));
}
/** A pattern that matches any id requires none. */
function readExternalId(operator, values) {
    const isAnything = operator.endsWith('StringLike') && values.some((value) => /^[*?]*$/.test(value));
    return [isAnything ? '(any external id)' : externalIdPlaceholder];
}
/** Condition keys are case-insensitive in IAM. */
function isExternalIdKey(key) {
    return key.toLowerCase() === 'sts:externalid';
}


/***/ }),

/***/ 5730:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DD: () => (/* binding */ asList),
/* harmony export */   Oz: () => (/* binding */ readTemplateNumber),
/* harmony export */   Z2: () => (/* binding */ readTemplateTexts),
/* harmony export */   cJ: () => (/* binding */ readTemplateText),
/* harmony export */   g$: () => (/* binding */ resolveValue),
/* harmony export */   uq: () => (/* binding */ UnresolvableValue)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7504);

/** A value that this reader cannot know for certain: an unknown intrinsic, a condition, a missing parameter. */
class UnresolvableValue extends Error {
    constructor(what) {
        super(what);
        this.name = 'UnresolvableValue';
    }
}
/**
 * Replaces intrinsics by values. A value that only the account knows stays readable as `${AWS::AccountId}` or
 * `${Role.Arn}`.
 * @throws UnresolvableValue for what cannot be known before CloudFormation runs.
 */
function resolveValue(value, scope) {
    if (Array.isArray(value))
        return value.flatMap((item) => resolveListItem(item, scope));
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value))
        return knownScalar(value);
    const keys = Object.keys(value);
    const [intrinsic] = keys;
    if (keys.length === 1 && intrinsic !== undefined && (intrinsic === 'Ref' || intrinsic.startsWith('Fn::'))) {
        return knownScalar(resolveIntrinsic(intrinsic, value[intrinsic] ?? null, scope));
    }
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, resolveValue(inner, scope)]));
}
/** CloudFormation replaces a dynamic reference by a value from elsewhere. */
function knownScalar(value) {
    if (typeof value === 'string' && value.includes('{{resolve:')) {
        throw new UnresolvableValue('a dynamic reference cannot be resolved before CloudFormation runs');
    }
    return value;
}
/**
 * A list parameter inside a list is spliced in, as CloudFormation's own lists of principals behave in IAM documents.
 */
function resolveListItem(item, scope) {
    const resolved = resolveValue(item, scope);
    return Array.isArray(resolved) ? resolved : [resolved];
}
function resolveIntrinsic(intrinsic, argument, scope) {
    switch (intrinsic) {
        case 'Ref':
            return resolveRef(argument, scope);
        case 'Fn::Sub':
            return resolveSub(argument, scope);
        case 'Fn::Join':
            return resolveJoin(argument, scope);
        case 'Fn::GetAtt':
            return resolveGetAtt(argument);
        case 'Fn::Split':
        case 'Fn::Select':
        case 'Fn::If':
        default:
            throw new UnresolvableValue(`${intrinsic} cannot be resolved before CloudFormation runs`);
    }
}
function resolveRef(name, scope) {
    if (typeof name !== 'string')
        throw new UnresolvableValue('Ref without a name');
    if (name === 'AWS::NoValue')
        return null;
    if (name.startsWith('AWS::') || scope.logicalIds.has(name))
        return `\${${name}}`;
    const value = scope.parameters[name];
    if (value === undefined)
        throw new UnresolvableValue(`Ref to ${name}, which has no value`);
    knownScalar(value);
    if (!scope.listParameters.has(name))
        return value;
    return value.split(',').map((item) => item.trim());
}
function resolveSub(argument, scope) {
    const [text, variables = {}] = Array.isArray(argument) ? argument : [argument];
    if (typeof text !== 'string' || !(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(variables))
        throw new UnresolvableValue('Fn::Sub without a text');
    return text.replaceAll(/\$\{([^}]*)\}/g, (whole, name) => {
        if (name.startsWith('!'))
            return `\${${name.slice(1)}}`;
        const variable = variables[name];
        if (variable !== undefined)
            return asText(resolveValue(variable, scope));
        if (name.includes('.') || name.startsWith('AWS::') || scope.logicalIds.has(name))
            return whole;
        return asText(resolveRef(name, scope));
    });
}
function resolveJoin(argument, scope) {
    const [delimiter, list] = Array.isArray(argument) ? argument : [];
    const items = list === undefined ? undefined : resolveValue(list, scope);
    if (typeof delimiter !== 'string' || !Array.isArray(items))
        throw new UnresolvableValue('Fn::Join without a list');
    return items.map(asText).join(delimiter);
}
function resolveGetAtt(argument) {
    const path = Array.isArray(argument) ? argument.map(asText).join('.') : argument;
    if (typeof path !== 'string')
        throw new UnresolvableValue('Fn::GetAtt without a name');
    return `\${${path}}`;
}
function asText(value) {
    if (typeof value === 'string')
        return value;
    if (typeof value === 'number' || typeof value === 'boolean')
        return String(value);
    if (Array.isArray(value))
        return value.map(asText).join(',');
    throw new UnresolvableValue('an object where a text is expected');
}
function asList(value) {
    return Array.isArray(value) ? value : [value];
}
function readTemplateText(value, where) {
    if (typeof value === 'string')
        return value;
    if (typeof value === 'number' || typeof value === 'boolean')
        return String(value);
    throw new UnresolvableValue(`${where} is no text`);
}
function readTemplateTexts(value, where) {
    return asList(value).map((item) => readTemplateText(item, where));
}
function readTemplateNumber(value, where) {
    const number = Number(readTemplateText(value, where));
    if (!Number.isInteger(number))
        throw new UnresolvableValue(`${where} is no whole number`);
    return number;
}


/***/ }),

/***/ 6369:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Kp: () => (/* binding */ parseTemplateBody),
  hx: () => (/* binding */ readScope),
  xV: () => (/* binding */ readTemplate)
});

// EXTERNAL MODULE: ./src/domain/json.ts
var json = __webpack_require__(7504);
// EXTERNAL MODULE: ./src/domain/iam/policy.ts
var iam_policy = __webpack_require__(1670);
// EXTERNAL MODULE: ./src/domain/iam/template-value.ts
var template_value = __webpack_require__(5730);
;// CONCATENATED MODULE: ./src/domain/iam/role.ts



const knownRoleProperties = new Set([
    'AssumeRolePolicyDocument',
    'Description',
    'ManagedPolicyArns',
    'MaxSessionDuration',
    'Path',
    'PermissionsBoundary',
    'Policies',
    'RoleName',
    'Tags',
]);
/** @throws UnresolvableValue for a role that cannot be read as a whole. */
function readRole(logicalId, resource, scope) {
    if (resource['Condition'] !== undefined)
        throw new template_value/* UnresolvableValue */.uq('it is created under a condition');
    const properties = (0,template_value/* resolveValue */.g$)(resource['Properties'] ?? {}, scope);
    if (!(0,json/* isJsonObject */.OW)(properties))
        throw new template_value/* UnresolvableValue */.uq('it has no properties');
    const unknown = Object.keys(properties).find((name) => !knownRoleProperties.has(name));
    if (unknown !== undefined)
        throw new template_value/* UnresolvableValue */.uq(`property ${unknown} is not known`);
    const boundary = properties['PermissionsBoundary'] ?? null;
    const name = properties['RoleName'] ?? null;
    return {
        logicalId,
        roleName: name === null ? undefined : (0,template_value/* readTemplateText */.cJ)(name, 'RoleName'),
        path: (0,template_value/* readTemplateText */.cJ)(properties['Path'] ?? '/', 'Path'),
        maxSessionDurationSeconds: (0,template_value/* readTemplateNumber */.Oz)(properties['MaxSessionDuration'] ?? 3600, 'MaxSessionDuration'),
        managedPolicyArns: (0,template_value/* readTemplateTexts */.Z2)(properties['ManagedPolicyArns'] ?? [], 'ManagedPolicyArns').toSorted(),
        permissionsBoundary: boundary === null ? undefined : (0,template_value/* readTemplateText */.cJ)(boundary, 'PermissionsBoundary'),
        trust: (0,iam_policy/* readStatements */.bA)(properties['AssumeRolePolicyDocument'] ?? null, 'AssumeRolePolicyDocument'),
        inlinePolicies: readPolicies(properties['Policies'] ?? []),
        tags: readTags(properties['Tags'] ?? []),
    };
}
function readPolicies(value) {
    return (0,template_value/* asList */.DD)(value)
        .map((policy) => {
        if (!(0,json/* isJsonObject */.OW)(policy))
            throw new template_value/* UnresolvableValue */.uq('Policies holds something that is no policy');
        const name = (0,template_value/* readTemplateText */.cJ)(policy['PolicyName'] ?? null, 'PolicyName');
        return { name, statements: (0,iam_policy/* readStatements */.bA)(policy['PolicyDocument'] ?? null, `policy ${name}`) };
    })
        .sort((a, b) => a.name.localeCompare(b.name));
}
function readTags(value) {
    const entries = (0,template_value/* asList */.DD)(value).map((tag) => {
        if (!(0,json/* isJsonObject */.OW)(tag))
            throw new template_value/* UnresolvableValue */.uq('Tags holds something that is no tag');
        return [(0,template_value/* readTemplateText */.cJ)(tag['Key'] ?? null, 'Key'), (0,template_value/* readTemplateText */.cJ)(tag['Value'] ?? '', 'Value')];
    });
    return Object.fromEntries(entries);
}

;// CONCATENATED MODULE: ./src/domain/iam/template.ts



/** @param templateBody JSON text. @param parameters values by name; defaults of the template fill the rest. */
function readTemplate(templateBody, parameters) {
    const template = parseTemplateBody(templateBody);
    if (template === undefined)
        return { roles: [], otherResources: [], unreadable: ['the template is not a JSON object'] };
    const resources = (0,json/* isJsonObject */.OW)(template['Resources']) ? template['Resources'] : {};
    const scope = readScope(template, resources, parameters);
    const roles = [];
    const otherResources = [];
    const unreadable = [];
    for (const [logicalId, resource] of Object.entries(resources)) {
        const type = (0,json/* isJsonObject */.OW)(resource) ? resource['Type'] : undefined;
        if (!(0,json/* isJsonObject */.OW)(resource) || typeof type !== 'string') {
            unreadable.push(`resource ${logicalId} has no type`);
        }
        else if (type !== 'AWS::IAM::Role') {
            otherResources.push({ logicalId, type, canonicalText: (0,json/* canonicalJson */.dj)(resource) });
        }
        else {
            try {
                roles.push(readRole(logicalId, resource, scope));
            }
            catch (error) {
                if (!(error instanceof template_value/* UnresolvableValue */.uq))
                    throw error;
                unreadable.push(`role ${logicalId}: ${error.message}`);
            }
        }
    }
    return { roles, otherResources, unreadable };
}
function parseTemplateBody(templateBody) {
    try {
        const template = JSON.parse(templateBody);
        return (0,json/* isJsonObject */.OW)(template) ? template : undefined;
    }
    catch {
        return undefined;
    }
}
function readScope(template, resources, given) {
    const declared = (0,json/* isJsonObject */.OW)(template['Parameters']) ? Object.entries(template['Parameters']) : [];
    const parameters = {};
    const listParameters = new Set();
    const unknown = new Set();
    for (const [name, declaration] of declared) {
        if (!(0,json/* isJsonObject */.OW)(declaration))
            continue;
        const { Type: type, Default: fallback } = declaration;
        // Then the value is the name of an SSM parameter, and only CloudFormation knows what that parameter holds.
        if (typeof type === 'string' && type.startsWith('AWS::SSM::Parameter::')) {
            unknown.add(name);
            continue;
        }
        if (typeof type === 'string' && (type === 'CommaDelimitedList' || type.startsWith('List<')))
            listParameters.add(name);
        if (typeof fallback === 'string' || typeof fallback === 'number')
            parameters[name] = String(fallback);
    }
    const known = Object.entries({ ...parameters, ...given }).filter(([name]) => !unknown.has(name));
    return { parameters: Object.fromEntries(known), listParameters, logicalIds: new Set(Object.keys(resources)) };
}


/***/ }),

/***/ 8052:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ isHidden),
/* harmony export */   k: () => (/* binding */ findHiddenParameters)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7504);

/**
 * Whether AWS shows asterisks instead of the value of a NoEcho parameter. The API answers `****`, and the
 * CloudFormation User Guide (Parameters) writes five: four or more count. Read as a value, they would reach every
 * account.
 */
function isHidden(value) {
    return /^\*{4,}$/.test(value);
}
/** Parameters whose values AWS hides. @param templateBody JSON text; anything else has none. */
function findHiddenParameters(templateBody) {
    const template = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonOrText */ .BG)(templateBody);
    const parameters = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(template) ? template['Parameters'] : undefined;
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(parameters))
        return [];
    return Object.entries(parameters)
        .filter(([, parameter]) => (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(parameter) && isTrue(parameter['NoEcho']))
        .map(([name]) => name);
}
/** CloudFormation takes a boolean as text, too. */
function isTrue(value) {
    return value === true || (typeof value === 'string' && value.toLowerCase() === 'true');
}


/***/ })

};
