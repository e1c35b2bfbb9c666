export const id = 305;
export const ids = [305];
export const modules = {

/***/ 69669:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ classifyAccountReason),
/* harmony export */   _: () => (/* binding */ classifyRunReason)
/* harmony export */ });
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
const runPatterns = [
    { reason: 'state-locked', pattern: /error acquiring the state lock[\s\S]*(?:lock info|already locked)/i },
    { reason: 'state-not-saved', pattern: /errored\.tfstate|failed to (save|persist) state/i },
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
function classifyRunReason(text, fallback) {
    return runPatterns.find(({ pattern }) => pattern.test(text))?.reason ?? fallback;
}


/***/ }),

/***/ 23859:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ findExternalIdCarriers)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97504);
/* harmony import */ var _template_template_sections_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61742);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11670);
/* harmony import */ var _read_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32219);




function findExternalIdCarriers(templateBody) {
    const sections = (0,_template_template_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTemplate */ .QC)(templateBody);
    if (sections === undefined)
        return { parameters: [], texts: [] };
    const found = { parameters: new Set(), texts: new Set(), mappings: sections.mappings };
    for (const resource of Object.values(sections.resources)) {
        const properties = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(resource) ? resource['Properties'] : undefined;
        if ((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(properties))
            searchTrust(properties['AssumeRolePolicyDocument'] ?? null, found);
    }
    const declared = Object.keys(sections.parameters);
    return { parameters: declared.filter((name) => found.parameters.has(name)), texts: [...found.texts] };
}
function searchTrust(value, found) {
    if (typeof value === 'string') {
        if (/sts:externalid/i.test(value))
            addVariables(value, {}, found);
    }
    else if (Array.isArray(value)) {
        for (const item of value)
            searchTrust(item, found);
    }
    else if ((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(value)) {
        for (const [key, inner] of Object.entries(value)) {
            if ((0,_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .isExternalIdKey */ .Y8)(key))
                follow(inner, 'whole', found);
            else
                searchTrust(inner, found);
        }
    }
}
function follow(value, place, found) {
    if (Array.isArray(value)) {
        for (const item of value)
            follow(item, place, found);
    }
    else if ((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(value)) {
        for (const [key, argument] of Object.entries(value))
            followFunction(key, argument, place, found);
    }
    else if (place === 'whole') {
        addText(value, found);
    }
}
function followFunction(name, argument, place, found) {
    const [first = null, second = null, ...rest] = (0,_read_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .asList */ .DD)(argument);
    switch (name) {
        case 'Ref':
            if (typeof argument === 'string')
                found.parameters.add(argument);
            return;
        case 'Fn::Sub':
            if (typeof first === 'string')
                addVariables(first, second, found);
            return;
        case 'Fn::If':
            follow([second, ...rest], place, found);
            return;
        case 'Fn::FindInMap':
            addMapping(first, second, rest[0] ?? null, found);
            follow(rest.slice(1), place, found);
            return;
        case 'Fn::Select':
            follow(second, place, found);
            return;
        case 'Fn::Join':
        case 'Fn::Split':
            follow(second, 'part', found);
            return;
        default:
            follow(argument, 'part', found);
    }
}
function addVariables(text, variables, found) {
    for (const [, name = ''] of text.matchAll(/\$\{([^!}][^}]*)\}/g))
        found.parameters.add(name.trim());
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(variables))
        follow(Object.values(variables), 'part', found);
}
function addMapping(map, first, second, found) {
    const values = pick(found.mappings, map)
        .flatMap((mapping) => pick(mapping, first))
        .flatMap((names) => pick(names, second));
    for (const value of values.flatMap(_read_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .asList */ .DD))
        addText(value, found);
}
function addText(value, { texts }) {
    if (typeof value === 'string' || typeof value === 'number')
        texts.add(String(value));
}
function pick(value, name) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(value))
        return [];
    if (typeof name !== 'string')
        return Object.values(value);
    const member = value[name];
    return member === undefined ? [] : [member];
}


/***/ }),

/***/ 25574:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z$: () => (/* binding */ labelExternalId),
/* harmony export */   mp: () => (/* binding */ createLabels),
/* harmony export */   rk: () => (/* binding */ anyExternalId),
/* harmony export */   sg: () => (/* binding */ withoutNumber)
/* harmony export */ });
/* harmony import */ var _template_template_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39085);

function createLabels() {
    const known = new Map();
    return (value, noun) => {
        const values = known.get(noun) ?? [];
        if (!values.includes(value))
            known.set(noun, [...values, value]);
        const index = known.get(noun)?.indexOf(value) ?? 0;
        return index === 0 ? `(${noun})` : `(${noun} ${index + 1})`;
    };
}
const anyExternalId = '(any external id)';
function labelExternalId(operator, value, labelOf) {
    if ((0,_template_template_text_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnknown */ .t8)(value) || (0,_template_template_text_js__WEBPACK_IMPORTED_MODULE_0__/* .listUnknown */ .jv)(value).length > 0)
        return '(unknown external id)';
    const literal = (0,_template_template_text_js__WEBPACK_IMPORTED_MODULE_0__/* .parseText */ .r4)(value)
        .map((part) => (part.kind === 'literal' ? part.text : ''))
        .join('');
    if (/^null$/i.test(operator) && /^(?:true|false)$/i.test(value))
        return value;
    const isLike = /like(?:ifexists)?$/i.test(operator);
    if (isLike && /^\?{0,2}\*+$/.test(value))
        return anyExternalId;
    const isPattern = literal.includes('${') || (isLike && /[*?]/.test(literal));
    return labelOf(value, isPattern ? 'pattern as external id' : 'external id');
}
function withoutNumber(label) {
    return label.replace(/^\(external id \d+\)$/, '(external id)');
}


/***/ }),

/***/ 1521:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ listExternalIds),
/* harmony export */   r: () => (/* binding */ listWholeExternalIds)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(97504);
/* harmony import */ var _template_resolve_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53217);
/* harmony import */ var _template_scope_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91951);
/* harmony import */ var _template_template_sections_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61742);
/* harmony import */ var _template_template_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39085);
/* harmony import */ var _template_variants_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(24017);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(11670);
/* harmony import */ var _read_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32219);
/* harmony import */ var _text_document_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1665);









function listExternalIds(templateBody, parameters) {
    const sections = (0,_template_template_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .parseTemplate */ .QC)(templateBody);
    if (sections === undefined)
        return [];
    const undecided = (0,_template_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .createScope */ .D)(sections, parameters);
    const written = findExternalIds(sections.resources).flatMap((value) => listTexts(value, undecided));
    const texts = [...written, ...listResolved(sections, parameters)];
    return [...new Set(texts.flatMap(listLiterals))].filter((text) => !/^[*?]*$/.test(text));
}
function listWholeExternalIds(templateBody, parameters) {
    const sections = (0,_template_template_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .parseTemplate */ .QC)(templateBody);
    const resolved = sections === undefined ? [] : listResolved(sections, parameters);
    const whole = resolved.flatMap((text) => (0,_template_template_text_js__WEBPACK_IMPORTED_MODULE_4__/* .findLiteral */ .jJ)(text) ?? []);
    return [...new Set(whole)].filter((text) => !/^$|[*?]|^(?:true|false)$/i.test(text));
}
function listResolved(sections, parameters) {
    const { variants } = (0,_template_variants_js__WEBPACK_IMPORTED_MODULE_5__/* .listVariants */ .x)((decide) => {
        const scope = (0,_template_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .createScope */ .D)(sections, parameters, { decide });
        return findInResolved((0,_template_resolve_value_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveValue */ .g)(sections.resources, scope) ?? null)
            .flatMap(_read_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .asList */ .DD)
            .map(_template_template_text_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6);
    });
    return variants.flatMap(({ value }) => value);
}
const shortestPart = 6;
function findInResolved(value) {
    return findExternalIds(value, (text) => {
        const parsed = text.trimStart().startsWith('{') ? (0,_text_document_js__WEBPACK_IMPORTED_MODULE_6__/* .parseTextDocument */ .s)(text) : undefined;
        return (0,_json_js__WEBPACK_IMPORTED_MODULE_7__/* .isJsonObject */ .OW)(parsed) ? findInResolved(parsed) : [];
    });
}
function findExternalIds(value, findInText = () => []) {
    if (typeof value === 'string')
        return findInText(value);
    if (typeof value !== 'object' || value === null)
        return [];
    if (Array.isArray(value))
        return value.flatMap((item) => findExternalIds(item, findInText));
    return Object.entries(value).flatMap(([key, inner]) => (0,_policy_js__WEBPACK_IMPORTED_MODULE_8__/* .isExternalIdKey */ .Y8)(key) ? [inner] : findExternalIds(inner, findInText));
}
function listTexts(value, scope) {
    if (Array.isArray(value))
        return value.flatMap((item) => listTexts(item, scope));
    const whole = (0,_read_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .asList */ .DD)((0,_template_resolve_value_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveValue */ .g)(value, scope) ?? []).map(_template_template_text_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6);
    const intrinsic = (0,_json_js__WEBPACK_IMPORTED_MODULE_7__/* .isJsonObject */ .OW)(value) ? (0,_template_template_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .findIntrinsic */ .nv)(value) : undefined;
    if (intrinsic === undefined)
        return whole;
    const [name, argument] = intrinsic;
    const parts = Array.isArray(argument) ? argument : [argument];
    switch (name) {
        case 'Fn::If':
            return [...whole, ...parts.slice(1).flatMap((branch) => listTexts(branch, scope))];
        case 'Fn::Sub':
            return [...whole, ...listVariables(parts[0] ?? '').flatMap((variable) => parameterTexts(variable, scope))];
        case 'Fn::Join':
        case 'Fn::Split':
        case 'Fn::Select': {
            const inner = [parts[1] ?? ''].flatMap(_read_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .asList */ .DD).filter((part) => (0,_json_js__WEBPACK_IMPORTED_MODULE_7__/* .isJsonObject */ .OW)(part));
            return [...whole, ...inner.flatMap((part) => listTexts(part, scope))];
        }
        default:
            return whole;
    }
}
function listVariables(text) {
    return typeof text === 'string' ? [...text.matchAll(/\$\{(\w+)\}/g)].map(([, name = '']) => name) : [];
}
function parameterTexts(name, scope) {
    const texts = (0,_read_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .asList */ .DD)(scope.parameters.get(name) ?? []).map(_template_template_text_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6);
    return texts.filter((text) => text.length >= shortestPart);
}
function listLiterals(text) {
    const parts = (0,_template_template_text_js__WEBPACK_IMPORTED_MODULE_4__/* .parseText */ .r4)(text);
    const shortest = parts.length === 1 ? 1 : shortestPart;
    return parts.flatMap((part) => (part.kind === 'literal' && part.text.length >= shortest ? [part.text] : []));
}


/***/ }),

/***/ 11670:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y8: () => (/* binding */ isExternalIdKey),
/* harmony export */   dy: () => (/* binding */ isLiteralIdLabel),
/* harmony export */   fl: () => (/* binding */ hasExternalId)
/* harmony export */ });
const askingOperator = /^(?:ForAnyValue:)?String(?:Equals|EqualsIgnoreCase|Like)$/;
function hasExternalId(statement) {
    return Object.entries(statement.conditions).some(([operator, keys]) => askingOperator.test(operator) &&
        Object.entries(keys).some(([key, values]) => isExternalIdKey(key) && areLiteralIds(values)));
}
function areLiteralIds(labels) {
    return labels.length > 0 && labels.every((label) => isLiteralIdLabel(label));
}
function isLiteralIdLabel(label) {
    return /^\(external id(?: \d+)?\)$/.test(label);
}
function isExternalIdKey(key) {
    return key.toLowerCase() === 'sts:externalid';
}


/***/ }),

/***/ 32219:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DD: () => (/* binding */ asList),
/* harmony export */   _x: () => (/* binding */ readPolicyDocument),
/* harmony export */   rO: () => (/* binding */ unreadableDocument)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97504);
/* harmony import */ var _template_template_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39085);
/* harmony import */ var _external_id_label_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25574);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11670);
/* harmony import */ var _text_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1665);





const newVersion = '2012-10-17';
const oldVersion = '2008-10-17';
function unreadableDocument(why) {
    return { version: newVersion, statements: [], unreadable: [why] };
}
function readPolicyDocument(value, reading) {
    if (typeof value === 'string') {
        const [why] = (0,_template_template_text_js__WEBPACK_IMPORTED_MODULE_0__/* .listUnknown */ .jv)(value);
        const parsed = (0,_template_template_text_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnknown */ .t8)(value) ? undefined : (0,_text_document_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTextDocument */ .s)(value);
        if ((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(parsed))
            return readPolicyDocument(parsed, reading);
        return unreadableDocument(why ?? 'it is a text that is no JSON object');
    }
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(value))
        return unreadableDocument('it is no policy document');
    const { Version: version, Statement: statements } = value;
    const read = asList(statements ?? []).map((statement) => readStatement(statement, reading));
    const odd = Object.keys(value).filter((key) => !['Version', 'Id', 'Statement'].includes(key));
    const isVersion = version === undefined || version === newVersion || version === oldVersion;
    return {
        version: version === newVersion || !isVersion ? newVersion : oldVersion,
        statements: read.filter((statement) => typeof statement !== 'string'),
        unreadable: [
            ...odd.map((key) => `key ${shortKey(key)} is not known`),
            ...(isVersion ? [] : ['its Version is not known']),
            ...(statements === undefined ? ['it has no Statement'] : []),
            ...read.filter((statement) => typeof statement === 'string'),
        ],
    };
}
function asList(value) {
    return Array.isArray(value) ? value : [value];
}
const statementKeys = new Set('Sid Effect Action NotAction Resource NotResource Principal NotPrincipal Condition'.split(' '));
function readStatement(statement, { kind, labelOf }) {
    const [why] = (0,_template_template_text_js__WEBPACK_IMPORTED_MODULE_0__/* .listUnknown */ .jv)((0,_template_template_text_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnknown */ .t8)(statement) ? statement : undefined);
    if (why !== undefined)
        return `a statement is unknown: ${why}`;
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(statement))
        return 'a statement is no object';
    const odd = Object.keys(statement).find((key) => !statementKeys.has(key));
    if (odd !== undefined)
        return `statement key ${shortKey(odd)} is not known`;
    const effect = statement['Effect'];
    if (effect !== 'Allow' && effect !== 'Deny')
        return 'the Effect of a statement is neither Allow nor Deny';
    const problem = findKeyProblem(statement, kind);
    if (problem !== undefined)
        return problem;
    return {
        effect,
        actions: readTexts(statement['Action'] ?? statement['NotAction'] ?? []),
        isNotAction: statement['NotAction'] !== undefined,
        resources: readTexts(statement['Resource'] ?? statement['NotResource'] ?? []),
        isNotResource: statement['NotResource'] !== undefined,
        principals: readPrincipals(statement['Principal'] ?? statement['NotPrincipal'] ?? {}),
        isNotPrincipal: statement['NotPrincipal'] !== undefined,
        conditions: readConditions(statement['Condition'] ?? {}, labelOf),
    };
}
function findKeyProblem(statement, kind) {
    const needed = kind === 'trust' ? ['Action', 'Principal'] : ['Action', 'Resource'];
    const problems = needed.flatMap((key) => {
        const [has, hasNot] = [statement[key] !== undefined, statement[`Not${key}`] !== undefined];
        if (has && hasNot)
            return [`a statement has both ${key} and Not${key}`];
        return has || hasNot ? [] : [`a statement has neither ${key} nor Not${key}`];
    });
    const misplaced = kind === 'trust' ? 'Resource' : 'Principal';
    const isMisplaced = [misplaced, `Not${misplaced}`].some((key) => statement[key] !== undefined);
    const where = kind === 'trust' ? 'a trust policy' : 'a permission policy';
    return [...problems, ...(isMisplaced ? [`a statement of ${where} has a ${misplaced}`] : [])][0];
}
function readTexts(value) {
    return sorted(asList(value).map(_template_template_text_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6));
}
function sorted(texts) {
    return [...new Set(texts)].sort();
}
function readPrincipals(value) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(value))
        return value === '*' ? ['*'] : [(0,_template_template_text_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownFrom */ .NI)(value, 'Principal is no object')];
    return sorted(Object.entries(value).flatMap(([kind, names]) => readTexts(names).map((name) => `${kind}:${name}`)));
}
function readConditions(value, labelOf) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(value))
        return unknownConditions((0,_template_template_text_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownFrom */ .NI)(value, 'Condition is no object'));
    const operators = Object.entries(value).map(([operator, keys]) => {
        if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(keys)) {
            const why = (0,_template_template_text_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownFrom */ .NI)(keys, 'a condition is no object');
            return [operator, { [why]: [why] }];
        }
        const read = Object.entries(keys).map(([key, values]) => {
            const texts = readTexts(values);
            const isId = (0,_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .isExternalIdKey */ .Y8)(key);
            return [key, isId ? sorted(texts.map((text) => (0,_external_id_label_js__WEBPACK_IMPORTED_MODULE_4__/* .labelExternalId */ .Z$)(operator, text, labelOf))) : texts];
        });
        return [operator, Object.fromEntries(read)];
    });
    return Object.fromEntries(operators);
}
function unknownConditions(why) {
    return { [why]: { [why]: [why] } };
}
function shortKey(key) {
    return (0,_template_template_text_js__WEBPACK_IMPORTED_MODULE_0__/* .showText */ .h$)((0,_template_template_text_js__WEBPACK_IMPORTED_MODULE_0__/* .findLiteral */ .jJ)(key) ?? '').slice(0, 40);
}


/***/ }),

/***/ 1665:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ parseTextDocument)
/* harmony export */ });
/* harmony import */ var _template_template_sections_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61742);
/* harmony import */ var _template_template_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39085);


const [begin, end] = ['\uE000', '\uE001'];
function parseTextDocument(text) {
    const parts = (0,_template_template_text_js__WEBPACK_IMPORTED_MODULE_0__/* .parseText */ .r4)(text);
    const isAmbiguous = parts.some((part) => part.kind === 'literal' && /[\uE000\uE001]|\\uE00[01]/i.test(part.text));
    if (isAmbiguous)
        return undefined;
    const written = parts.map((part, index) => (part.kind === 'literal' ? part.text : `${begin}${index}${end}`)).join('');
    const parsed = (0,_template_template_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(written);
    return parsed === undefined || (0,_template_template_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .hasDoubledKeys */ .y9)(written, parsed) ? undefined : restore(parsed, parts);
}
function restore(value, parts) {
    if (typeof value === 'string')
        return restoreText(value, parts);
    if (Array.isArray(value))
        return value.map((item) => restore(item, parts));
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [restoreText(key, parts), restore(inner, parts)]));
}
function restoreText(text, parts) {
    const pieces = text.split(/\uE000(\d+)\uE001/);
    return (0,_template_template_text_js__WEBPACK_IMPORTED_MODULE_0__/* .concatenate */ .u1)(pieces.map((piece, index) => {
        const part = index % 2 === 1 ? parts[Number(piece)] : undefined;
        return part === undefined ? (0,_template_template_text_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeText */ .X1)(piece) : (0,_template_template_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printText */ .n)([part]);
    }));
}


/***/ }),

/***/ 15021:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ findSensitiveParameters),
/* harmony export */   q: () => (/* binding */ findDefinitionSecrets)
/* harmony export */ });
/* harmony import */ var _iam_external_id_carriers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23859);
/* harmony import */ var _iam_external_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1521);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97504);
/* harmony import */ var _template_template_sections_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61742);
/* harmony import */ var _hidden_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98052);





function findDefinitionSecrets(definition) {
    const { templateBody, parameters } = definition;
    const hidden = [...definition.sensitiveParameters, ...(0,_hidden_value_js__WEBPACK_IMPORTED_MODULE_2__/* .findHiddenParameters */ .k)(templateBody)];
    const names = [...new Set([...findSensitiveParameters(definition), ...hidden])];
    const declared = (0,_template_template_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .parseTemplate */ .QC)(templateBody)?.parameters ?? {};
    const values = names.flatMap((name) => [(0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .memberOf */ .C5)(parameters, name) ?? '', ...readDefault(declared, name)]);
    const secrets = [
        ...values.flatMap((value) => [value, ...value.split(',').map((member) => member.trim())]),
        ...(0,_iam_external_id_carriers_js__WEBPACK_IMPORTED_MODULE_0__/* .findExternalIdCarriers */ .B)(templateBody).texts,
        ...(0,_iam_external_id_js__WEBPACK_IMPORTED_MODULE_1__/* .listExternalIds */ .m)(templateBody, parameters),
    ];
    return [...new Set(secrets)].filter((secret) => secret !== '' && !(0,_hidden_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isHidden */ .d)(secret) && !isSymbol(secret));
}
function findSensitiveParameters({ templateBody, parameters, sensitiveParameters, }) {
    const found = [
        ...sensitiveParameters,
        ...(0,_hidden_value_js__WEBPACK_IMPORTED_MODULE_2__/* .findHiddenParameters */ .k)(templateBody),
        ...(0,_iam_external_id_carriers_js__WEBPACK_IMPORTED_MODULE_0__/* .findExternalIdCarriers */ .B)(templateBody).parameters,
    ];
    return Object.keys(parameters).filter((name) => found.includes(name));
}
function readDefault(declared, name) {
    const parameter = (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .memberOf */ .C5)(declared, name);
    const value = (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(parameter) ? parameter['Default'] : undefined;
    return typeof value === 'string' || typeof value === 'number' ? [String(value)] : [];
}
function isSymbol(text) {
    return text.replaceAll(/\$\{[^}]*\}/g, '') === '';
}


/***/ }),

/***/ 98052:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ isHidden),
/* harmony export */   k: () => (/* binding */ findHiddenParameters)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97504);
/* harmony import */ var _template_template_sections_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61742);


function isHidden(value) {
    return /^\*{4,}$/.test(value);
}
function findHiddenParameters(templateBody) {
    return Object.entries((0,_template_template_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .parseTemplate */ .QC)(templateBody)?.parameters ?? {})
        .filter(([, parameter]) => (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(parameter) && isTrue(parameter['NoEcho']))
        .map(([name]) => name);
}
function isTrue(value) {
    return value === true || (typeof value === 'string' && value.toLowerCase() === 'true');
}


/***/ }),

/***/ 33951:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bj: () => (/* binding */ isExclusive),
/* harmony export */   IX: () => (/* binding */ findUnknown),
/* harmony export */   L$: () => (/* binding */ atomOfUnknown),
/* harmony export */   Tz: () => (/* binding */ describeAtom),
/* harmony export */   wd: () => (/* binding */ decideEquals)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97504);
/* harmony import */ var _template_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39085);


function decideEquals(sides, decide) {
    const texts = sides.map(({ resolved }) => sideText(resolved));
    const [left = '', right = ''] = texts;
    const isKnown = (0,_template_text_js__WEBPACK_IMPORTED_MODULE_0__/* .listUnknown */ .jv)(texts).length === 0;
    if (isKnown && left === right)
        return true;
    if (isKnown && isProvenDifferent(left, right))
        return false;
    return decide(atomOf(sides));
}
function sideText(value) {
    return Array.isArray(value) ? (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(value) : (0,_template_text_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(value);
}
function isProvenDifferent(left, right) {
    const literals = [(0,_template_text_js__WEBPACK_IMPORTED_MODULE_0__/* .findLiteral */ .jJ)(left), (0,_template_text_js__WEBPACK_IMPORTED_MODULE_0__/* .findLiteral */ .jJ)(right)];
    if (literals.every((literal) => literal !== undefined))
        return true;
    const other = literals.find((literal) => literal !== undefined);
    const isAccount = [left, right].includes('${AWS::AccountId}');
    return isAccount && other !== undefined && !/^\d{12}$/.test(other);
}
function atomOf(sides) {
    const written = sides.map(({ resolved, raw }) => {
        const text = sideText(resolved);
        return (0,_template_text_js__WEBPACK_IMPORTED_MODULE_0__/* .listUnknown */ .jv)(text).length === 0 ? [text] : [text, (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(raw)];
    });
    const isFixed = ([text = '']) => ((0,_template_text_js__WEBPACK_IMPORTED_MODULE_0__/* .findLiteral */ .jJ)(text) === undefined ? 0 : 1);
    const sorted = written.toSorted((a, b) => isFixed(a) - isFixed(b) || (a.join(' ') < b.join(' ') ? -1 : 1));
    return JSON.stringify(sorted);
}
function atomOfUnknown(what) {
    return JSON.stringify([[what]]);
}
function describeAtom(atom, isTrue) {
    const [left, right] = JSON.parse(atom).map(([text = '']) => showSide(text));
    if (right === undefined)
        return `${left ?? ''} ${isTrue ? 'holds' : 'does not hold'}`;
    return `${left ?? ''} ${isTrue ? 'is' : 'is not'} ${right === '' ? 'empty' : right}`;
}
function findUnknown(atom) {
    const sides = JSON.parse(atom);
    const [only, ...others] = sides;
    if (others.length === 0)
        return only?.[0];
    return (0,_template_text_js__WEBPACK_IMPORTED_MODULE_0__/* .listUnknown */ .jv)(sides.map(([text = '']) => text))[0];
}
function showSide(text) {
    return (0,_template_text_js__WEBPACK_IMPORTED_MODULE_0__/* .parseText */ .r4)(text)
        .map((part) => {
        switch (part.kind) {
            case 'literal':
                return part.text;
            case 'symbol':
                return part.name;
            case 'unknown':
                return `(${part.why})`;
        }
    })
        .join('');
}
function isExclusive(atom, other) {
    const [left, right] = JSON.parse(atom);
    const [otherLeft, otherRight] = JSON.parse(other);
    if (right === undefined || otherRight === undefined)
        return false;
    const literals = [right, otherRight].map(([text = '']) => (0,_template_text_js__WEBPACK_IMPORTED_MODULE_0__/* .findLiteral */ .jJ)(text));
    const isSame = JSON.stringify(left) === JSON.stringify(otherLeft);
    return isSame && literals.every((literal) => literal !== undefined) && literals[0] !== literals[1];
}


/***/ }),

/***/ 53217:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ holds),
  g: () => (/* binding */ resolveValue)
});

// EXTERNAL MODULE: ./src/domain/json.ts
var json = __webpack_require__(97504);
// EXTERNAL MODULE: ./src/domain/template/equality.ts
var equality = __webpack_require__(33951);
;// CONCATENATED MODULE: ./src/domain/template/condition.ts


function isConditionTrue(name, scope, resolve, within = []) {
    const condition = typeof name === 'string' ? (0,json/* memberOf */.C5)(scope.conditions, name) : undefined;
    if (typeof name !== 'string' || condition === undefined) {
        return scope.decide((0,equality/* atomOfUnknown */.L$)('a condition that is not defined'));
    }
    if (within.includes(name))
        return scope.decide((0,equality/* atomOfUnknown */.L$)(`the condition ${name}, which refers to itself,`));
    return evaluate(condition, scope, resolve, [...within, name]);
}
function evaluate(value, scope, resolve, within) {
    const [[key, argument] = ['', null], ...more] = (0,json/* isJsonObject */.OW)(value) ? Object.entries(value) : [];
    const all = () => (Array.isArray(argument) ? argument : [argument]);
    const inner = (part) => evaluate(part, scope, resolve, within);
    switch (more.length === 0 ? key : '') {
        case 'Condition':
            return isConditionTrue(argument, scope, resolve, within);
        case 'Fn::Not': {
            const [part, ...others] = all();
            if (part === undefined || others.length > 0)
                break;
            const result = inner(part);
            return result === undefined ? undefined : !result;
        }
        case 'Fn::And':
            return combine(all(), inner, false);
        case 'Fn::Or':
            return combine(all(), inner, true);
        case 'Fn::Equals': {
            const [left, right, ...others] = all();
            if (left === undefined || right === undefined || others.length > 0)
                break;
            const side = (raw) => ({
                raw,
                resolved: resolve(raw),
            });
            return (0,equality/* decideEquals */.wd)([side(left), side(right)], scope.decide);
        }
    }
    return scope.decide((0,equality/* atomOfUnknown */.L$)(`the condition ${within.at(-1) ?? ''}, which cannot be read,`));
}
function combine(parts, evaluatePart, deciding) {
    let isKnown = true;
    for (const part of parts) {
        const result = evaluatePart(part);
        if (result === deciding)
            return deciding;
        isKnown &&= result !== undefined;
    }
    return isKnown ? !deciding : undefined;
}

// EXTERNAL MODULE: ./src/domain/template/scope.ts
var scope = __webpack_require__(91951);
// EXTERNAL MODULE: ./src/domain/template/template-sections.ts
var template_sections = __webpack_require__(61742);
// EXTERNAL MODULE: ./src/domain/template/template-text.ts
var template_text = __webpack_require__(39085);
;// CONCATENATED MODULE: ./src/domain/template/text-functions.ts


function joinTexts(delimiter, list) {
    if (typeof delimiter !== 'string')
        return (0,template_text/* unknown */.L5)('Fn::Join without a delimiter');
    if ((0,template_text/* isUnknown */.t8)(list))
        return (0,template_text/* textOf */.b6)(list);
    if (!Array.isArray(list))
        return (0,template_text/* unknown */.L5)('Fn::Join without a list');
    const items = list.map(template_text/* textOf */.b6);
    return (0,template_text/* concatenate */.u1)(items.flatMap((item, index) => (index === 0 ? [item] : [(0,template_text/* escapeText */.X1)(delimiter), item])));
}
const charactersOf = {
    'AWS::AccountId': /\d/,
    'AWS::Partition': /[a-z-]/,
    'AWS::Region': /[a-z\d-]/,
    'AWS::StackName': /[A-Za-z\d-]/,
};
function splitText(delimiter, text) {
    if (typeof delimiter !== 'string' || delimiter === '')
        return (0,template_text/* unknown */.L5)('Fn::Split without a delimiter');
    if (typeof text !== 'string')
        return (0,template_text/* unknown */.L5)('Fn::Split without a text');
    const parts = (0,template_text/* parseText */.r4)(text);
    const unsplittable = parts.find((part) => mayHold(part, delimiter));
    if (unsplittable !== undefined) {
        return (0,template_text/* unknown */.L5)(unsplittable.kind === 'unknown' ? unsplittable.why : 'Fn::Split of what only the account knows');
    }
    const pieces = [[]];
    for (const part of parts) {
        if (part.kind !== 'literal') {
            pieces.at(-1)?.push(part);
            continue;
        }
        const [first = '', ...more] = part.text.split(delimiter);
        pieces.at(-1)?.push({ kind: 'literal', text: first });
        for (const piece of more)
            pieces.push([{ kind: 'literal', text: piece }]);
    }
    return pieces.map(template_text/* printText */.n);
}
function mayHold(part, delimiter) {
    if (part.kind === 'literal')
        return false;
    const characters = part.kind === 'symbol' ? (0,json/* memberOf */.C5)(charactersOf, part.name) : undefined;
    return characters === undefined || Array.from(delimiter).some((character) => characters.test(character));
}
function selectItem(index, list) {
    const literal = (0,template_text/* findLiteral */.jJ)((0,template_text/* textOf */.b6)(index)) ?? '';
    if (!/^\d+$/.test(literal))
        return (0,template_text/* unknown */.L5)('Fn::Select without an index');
    if ((0,template_text/* isUnknown */.t8)(list))
        return (0,template_text/* textOf */.b6)(list);
    if (!Array.isArray(list))
        return (0,template_text/* unknown */.L5)('Fn::Select without a list');
    const items = list.slice(0, Number(literal) + 1);
    const doubtful = items.find((item) => (0,template_text/* isUnknown */.t8)(item));
    return doubtful ?? items[Number(literal)] ?? (0,template_text/* unknown */.L5)('Fn::Select of an item that does not exist');
}
function encodeBase64(value) {
    const text = (0,template_text/* textOf */.b6)(value);
    const literal = (0,template_text/* findLiteral */.jJ)(text);
    if (literal === undefined)
        return (0,template_text/* unknown */.L5)('Fn::Base64 of what only the account knows');
    return btoa(Array.from(new TextEncoder().encode(literal), (byte) => String.fromCharCode(byte)).join(''));
}
function substitute(text, textOfName) {
    const texts = [];
    let end = 0;
    for (const match of text.matchAll(/\$\{([^}]*)\}/g)) {
        const [whole, name = ''] = match;
        const known = name.startsWith('!') ? (0,template_text/* escapeText */.X1)(`\${${name.slice(1)}}`) : textOfName(name);
        texts.push((0,template_text/* escapeText */.X1)(text.slice(end, match.index)), known);
        end = match.index + whole.length;
    }
    return (0,template_text/* concatenate */.u1)([...texts, (0,template_text/* escapeText */.X1)(text.slice(end))]);
}

;// CONCATENATED MODULE: ./src/domain/template/resolve-value.ts







function resolveValue(value, scope) {
    if (typeof value === 'string')
        return knownText((0,template_text/* escapeText */.X1)(value));
    if (Array.isArray(value))
        return value.flatMap((item) => resolveItem(item, scope));
    if (!(0,json/* isJsonObject */.OW)(value))
        return value;
    const intrinsic = (0,template_sections/* findIntrinsic */.nv)(value);
    if (intrinsic !== undefined)
        return known(resolveIntrinsic(...intrinsic, scope));
    const odd = Object.keys(value).find((key) => key.startsWith('Fn::'));
    if (odd !== undefined)
        return (0,template_text/* unknown */.L5)(`${nameOf(odd)} beside other keys`);
    return resolveMembers(value, scope);
}
function holds(condition, scope) {
    return condition === undefined ? true : isConditionTrue(condition, scope, (value) => resolveValue(value, scope));
}
function resolveMembers(value, scope) {
    const members = Object.entries(value).flatMap(([key, inner]) => {
        const resolved = resolveValue(inner, scope);
        return resolved === undefined ? [] : [[key, resolved]];
    });
    return Object.fromEntries(members);
}
function resolveItem(item, scope) {
    const resolved = resolveValue(item, scope);
    if (resolved === undefined)
        return [];
    return Array.isArray(resolved) && (0,json/* isJsonObject */.OW)(item) ? resolved : [resolved];
}
function known(value) {
    if (typeof value === 'string')
        return knownText(value);
    return Array.isArray(value) ? value.map((item) => known(item) ?? null) : value;
}
function knownText(text) {
    return text.includes('{{resolve:') ? (0,template_text/* unknown */.L5)(scope/* dynamicReference */.t) : text;
}
function resolveIntrinsic(name, argument, scope) {
    const resolve = (value) => value === undefined ? undefined : resolveValue(value, scope);
    const [first, second] = Array.isArray(argument) ? argument : [];
    switch (name) {
        case 'Ref':
            return typeof argument === 'string' ? resolveRef(argument, scope) : (0,template_text/* unknown */.L5)('Ref without a name');
        case 'Fn::GetAtt':
            return resolveAttribute(argument, scope);
        case 'Fn::Sub':
            return resolveSub(argument, scope);
        case 'Fn::If':
            return resolveIf(argument, scope);
        case 'Fn::FindInMap':
            return resolveFindInMap(argument, scope);
        case 'Fn::Join':
            return joinTexts(first, resolve(second));
        case 'Fn::Split':
            return splitText(first, resolve(second));
        case 'Fn::Select':
            return selectItem(resolve(first), resolve(second));
        case 'Fn::Base64':
            return encodeBase64(resolve(argument));
        default:
            return (0,template_text/* unknown */.L5)(nameOf(name));
    }
}
function nameOf(key) {
    return /^Fn::[A-Za-z\d]{1,40}$/.exec(key)?.[0] ?? 'an intrinsic that is not known';
}
function resolveRef(name, scope) {
    if (name === 'AWS::NoValue')
        return undefined;
    const value = scope.pseudoParameters.get(name) ?? scope.parameters.get(name);
    if (value !== undefined)
        return value;
    const type = scope.resourceTypes.get(name);
    if (type === undefined)
        return (0,template_text/* unknown */.L5)(`Ref to ${shownName(name)}, which is not declared`);
    return isOfAws(type) ? (0,template_text/* symbol */.HR)(name) : (0,template_text/* unknown */.L5)(`what ${name} is named`);
}
function shownName(name) {
    return /^[\w:.]{1,255}$/.test(name) ? name : 'a name';
}
function isOfAws(type) {
    return type.startsWith('AWS::') && !/^AWS::CloudFormation::(?:CustomResource|WaitCondition)$|::MODULE$/.test(type);
}
const madeUpAttribute = /(?:Arn|ARN|Id|Name|Url|URL|Address|Endpoint)$/;
function resolveAttribute(argument, scope) {
    const path = Array.isArray(argument)
        ? argument.map((part) => (0,template_text/* textOf */.b6)(resolveValue(part, scope))).join('.')
        : (0,template_text/* textOf */.b6)(argument);
    return symbolOfAttribute((0,template_text/* findLiteral */.jJ)(path) ?? '', scope);
}
function symbolOfAttribute(path, scope) {
    const [logicalId = '', ...attribute] = path.split('.');
    const type = scope.resourceTypes.get(logicalId);
    if (type === undefined)
        return (0,template_text/* unknown */.L5)('an attribute of what is not declared');
    const isMadeUp = isOfAws(type) && attribute[0] !== 'Outputs' && madeUpAttribute.test(attribute.join('.'));
    return isMadeUp ? (0,template_text/* symbol */.HR)(path) : (0,template_text/* unknown */.L5)(`an attribute of ${logicalId}`);
}
function resolveSub(argument, scope) {
    const [text, variables = {}] = Array.isArray(argument) ? argument : [argument];
    if (typeof text !== 'string' || !(0,json/* isJsonObject */.OW)(variables))
        return (0,template_text/* unknown */.L5)('Fn::Sub without a text');
    return substitute(text, (name) => {
        const variable = (0,json/* memberOf */.C5)(variables, name);
        if (variable !== undefined)
            return (0,template_text/* textOf */.b6)(resolveValue(variable, scope));
        if (name.includes('.'))
            return symbolOfAttribute(name, scope);
        return (0,template_text/* textOf */.b6)(resolveRef(name, scope));
    });
}
function resolveIf(argument, scope) {
    const [condition, yes, no, ...more] = Array.isArray(argument) ? argument : [];
    if (condition === undefined || yes === undefined || no === undefined || more.length > 0) {
        return (0,template_text/* unknown */.L5)('Fn::If without a condition and two values');
    }
    const isTrue = holds(condition, scope);
    if (isTrue !== undefined)
        return resolveValue(isTrue ? yes : no, scope);
    const isDeclared = typeof condition === 'string' && Object.hasOwn(scope.conditions, condition);
    return (0,template_text/* unknown */.L5)(isDeclared ? `Fn::If, as the condition ${condition} depends on the account` : 'Fn::If');
}
function resolveFindInMap(argument, scope) {
    const [mapName, topKey, secondKey, options] = Array.isArray(argument) ? argument : [];
    if (mapName === undefined || topKey === undefined || secondKey === undefined)
        return (0,template_text/* unknown */.L5)('Fn::FindInMap');
    const name = (0,template_text/* findLiteral */.jJ)((0,template_text/* textOf */.b6)(resolveValue(mapName, scope)));
    const map = name === undefined ? undefined : (0,json/* memberOf */.C5)(scope.mappings, name);
    const found = findEntry(findEntry(map, topKey, scope), secondKey, scope);
    if (found !== undefined)
        return (0,template_text/* isUnknown */.t8)(found) ? found : resolveValue(found, scope);
    const fallback = (0,json/* isJsonObject */.OW)(options) ? options['DefaultValue'] : undefined;
    return fallback === undefined ? (0,template_text/* unknown */.L5)('Fn::FindInMap without an entry') : resolveValue(fallback, scope);
}
function findEntry(map, key, scope) {
    if (!(0,json/* isJsonObject */.OW)(map))
        return (0,template_text/* isUnknown */.t8)(map) ? map : undefined;
    const side = { resolved: resolveValue(key, scope), raw: key };
    for (const [name, value] of Object.entries(map)) {
        const isEqual = (0,equality/* decideEquals */.wd)([side, { resolved: (0,template_text/* escapeText */.X1)(name), raw: name }], scope.decide);
        if (isEqual === undefined)
            return (0,template_text/* unknown */.L5)(`Fn::FindInMap by ${(0,template_text/* showText */.h$)((0,template_text/* textOf */.b6)(side.resolved))}`);
        if (isEqual)
            return value;
    }
    return undefined;
}


/***/ }),

/***/ 91951:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ createScope),
/* harmony export */   t: () => (/* binding */ dynamicReference)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97504);
/* harmony import */ var _template_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39085);


function createScope(sections, given, options = {}) {
    const { mappings, conditions, resources } = sections;
    const types = Object.entries(resources).map(([logicalId, resource]) => {
        const type = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(resource) ? resource['Type'] : undefined;
        return [logicalId, typeof type === 'string' ? type : ''];
    });
    return {
        parameters: readParameters(sections.parameters, given, options.hiddenParameters ?? []),
        mappings,
        conditions,
        resourceTypes: new Map(types),
        pseudoParameters: readPseudoParameters(options),
        decide: options.decide ?? (() => undefined),
    };
}
function readParameters(declared, given, hidden) {
    const names = new Set([...Object.keys(declared), ...Object.keys(given)]);
    return new Map([...names].map((name) => {
        if (hidden.includes(name))
            return [name, (0,_template_text_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)(`AWS hides the value of parameter ${name}`)];
        return [name, readParameter(name, (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5)(declared, name) ?? {}, (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5)(given, name))];
    }));
}
function readParameter(name, declaration, given) {
    const type = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(declaration) ? declaration['Type'] : undefined;
    const fallback = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(declaration) ? declaration['Default'] : undefined;
    if (typeof type === 'string' && type.startsWith('AWS::SSM::Parameter::')) {
        return (0,_template_text_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)(`parameter ${name} is stored in SSM`);
    }
    const value = given ?? (isScalar(fallback) ? String(fallback) : undefined);
    if (value === undefined)
        return (0,_template_text_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)(`parameter ${name} has no value`);
    const isList = typeof type === 'string' && (type === 'CommaDelimitedList' || type.startsWith('List<'));
    return isList ? value.split(',').map((item) => readValue(item.trim())) : readValue(value);
}
function isScalar(value) {
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}
function readValue(literal) {
    return literal.includes('{{resolve:') ? (0,_template_text_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)(dynamicReference) : (0,_template_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeText */ .X1)(literal);
}
const dynamicReference = 'a dynamic reference';
const urlSuffixes = {
    aws: 'amazonaws.com',
    'aws-us-gov': 'amazonaws.com',
    'aws-cn': 'amazonaws.com.cn',
};
function readPseudoParameters({ partition, region, accountId, stackName, stackId, }) {
    const suffix = partition === undefined ? undefined : (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5)(urlSuffixes, partition);
    const names = 'AccountId StackName StackId NotificationARNs Partition Region URLSuffix'.split(' ');
    const known = {
        AccountId: accountId,
        StackName: stackName,
        StackId: stackId,
        Partition: partition,
        Region: region,
        URLSuffix: suffix,
    };
    return new Map(names.map((name) => {
        const value = known[name];
        return [`AWS::${name}`, value === undefined ? (0,_template_text_js__WEBPACK_IMPORTED_MODULE_1__/* .symbol */ .HR)(`AWS::${name}`) : (0,_template_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeText */ .X1)(value)];
    }));
}


/***/ }),

/***/ 61742:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QC: () => (/* binding */ parseTemplate),
/* harmony export */   nv: () => (/* binding */ findIntrinsic),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   vD: () => (/* binding */ hasInclude),
/* harmony export */   y9: () => (/* binding */ hasDoubledKeys)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97504);

function parseTemplate(templateBody) {
    const whole = parseJson(templateBody);
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(whole))
        return undefined;
    const section = (name) => {
        const found = whole[name];
        return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(found) ? found : {};
    };
    return {
        whole,
        parameters: section('Parameters'),
        mappings: section('Mappings'),
        conditions: section('Conditions'),
        resources: section('Resources'),
    };
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function hasDoubledKeys(text, parsed) {
    const written = [...text.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?/g)].filter(([, colon]) => colon !== undefined);
    return written.length !== countKeys(parsed);
}
function hasInclude({ whole, resources }) {
    const withoutProperties = Object.entries(resources).map(([logicalId, resource]) => [
        logicalId,
        (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(resource) ? { ...resource, Properties: null } : null,
    ]);
    const rest = { ...whole, Resources: Object.fromEntries(withoutProperties) };
    return hasKey(rest, 'Fn::Transform');
}
function hasKey(value, name) {
    if (typeof value !== 'object' || value === null)
        return false;
    if (!Array.isArray(value) && Object.hasOwn(value, name))
        return true;
    return Object.values(value).some((inner) => hasKey(inner, name));
}
function countKeys(value) {
    if (typeof value !== 'object' || value === null)
        return 0;
    const inner = Object.values(value).reduce((sum, item) => sum + countKeys(item), 0);
    return Array.isArray(value) ? inner : inner + Object.keys(value).length;
}
function findIntrinsic(value) {
    const [entry, ...more] = Object.entries(value);
    if (entry === undefined || more.length > 0)
        return undefined;
    return entry[0] === 'Ref' || entry[0].startsWith('Fn::') ? entry : undefined;
}


/***/ }),

/***/ 39085:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HR: () => (/* binding */ symbol),
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   NI: () => (/* binding */ unknownFrom),
/* harmony export */   X1: () => (/* binding */ escapeText),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   h$: () => (/* binding */ showText),
/* harmony export */   jJ: () => (/* binding */ findLiteral),
/* harmony export */   jv: () => (/* binding */ listUnknown),
/* harmony export */   n: () => (/* binding */ printText),
/* harmony export */   r4: () => (/* binding */ parseText),
/* harmony export */   t8: () => (/* binding */ isUnknown),
/* harmony export */   u1: () => (/* binding */ concatenate)
/* harmony export */ });
function parseText(text) {
    if (!text.includes('${'))
        return text === '' ? [] : [{ kind: 'literal', text }];
    const parts = [];
    let end = 0;
    for (const match of text.matchAll(/\$\{(?:(!)|\?([^}]*)\}|([^}]*)\})/g)) {
        const [whole, escape, why, name = ''] = match;
        parts.push({ kind: 'literal', text: text.slice(end, match.index) });
        if (escape !== undefined)
            parts.push({ kind: 'literal', text: '${' });
        else if (why !== undefined)
            parts.push({ kind: 'unknown', why });
        else
            parts.push({ kind: 'symbol', name });
        end = match.index + whole.length;
    }
    return mergeLiterals([...parts, { kind: 'literal', text: text.slice(end) }]);
}
function mergeLiterals(parts) {
    const merged = [];
    for (const part of parts) {
        const last = merged.at(-1);
        if (part.kind !== 'literal')
            merged.push(part);
        else if (last?.kind === 'literal')
            merged[merged.length - 1] = { kind: 'literal', text: last.text + part.text };
        else if (part.text !== '')
            merged.push(part);
    }
    return merged;
}
function printText(parts) {
    return mergeLiterals(parts)
        .map((part) => {
        switch (part.kind) {
            case 'literal':
                return escapeText(part.text);
            case 'symbol':
                return symbol(part.name);
            case 'unknown':
                return unknown(part.why);
        }
    })
        .join('');
}
function escapeText(literal) {
    return literal.replaceAll('${', '${!');
}
function symbol(name) {
    return `\${${name}}`;
}
function unknown(why) {
    return `\${?${why.replaceAll(/[{}"\\$]/g, '')}}`;
}
function unknownFrom(value, why) {
    return typeof value === 'string' && isUnknown(value) ? value : unknown(why);
}
function concatenate(texts) {
    return printText(texts.flatMap(parseText));
}
function findLiteral(text) {
    const parts = parseText(text);
    return parts.every((part) => part.kind === 'literal')
        ? parts.map(({ text: literal }) => literal).join('')
        : undefined;
}
function showText(text) {
    return parseText(text)
        .map((part) => {
        switch (part.kind) {
            case 'literal':
                return part.text;
            case 'symbol':
                return symbol(part.name);
            case 'unknown':
                return `(unknown: ${part.why})`;
        }
    })
        .join('');
}
function isUnknown(value) {
    if (typeof value !== 'string')
        return false;
    const [part, ...more] = parseText(value);
    return part?.kind === 'unknown' && more.length === 0;
}
function listUnknown(value) {
    return [...new Set(collectUnknown(value))];
}
function collectUnknown(value) {
    if (typeof value === 'string') {
        return parseText(value).flatMap((part) => (part.kind === 'unknown' ? [part.why] : []));
    }
    if (typeof value !== 'object' || value === null)
        return [];
    return Object.values(value).flatMap((inner) => collectUnknown(inner));
}
function textOf(value) {
    if (typeof value === 'string')
        return value;
    if (typeof value === 'number' || typeof value === 'boolean')
        return String(value);
    return unknown(value === undefined ? 'AWS::NoValue where a text is expected' : 'no text where a text is expected');
}


/***/ }),

/***/ 24017:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ listVariants)
/* harmony export */ });
/* harmony import */ var _equality_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33951);

const mostVariants = 64;
function listVariants(read) {
    const variants = [];
    let forced = [];
    while (forced !== undefined) {
        if (variants.length === mostVariants) {
            const extremes = [true, false].map((isTrue) => readAll(read, isTrue));
            return { variants: [...variants, ...extremes], isCut: true };
        }
        const { decide, decisions } = replay(forced);
        const value = read(decide);
        variants.push({ where: describe(decisions), value });
        forced = turnLast(decisions);
    }
    return { variants, isCut: false };
}
function replay(forced) {
    const decisions = [...forced];
    const decide = (atom) => {
        const made = decisions.find((decision) => decision.atom === atom);
        if (made !== undefined)
            return made.isTrue;
        if (decisions.some((decision) => decision.isTrue && (0,_equality_js__WEBPACK_IMPORTED_MODULE_0__/* .isExclusive */ .Bj)(atom, decision.atom)))
            return false;
        decisions.push({ atom, isTrue: true });
        return true;
    };
    return { decide, decisions };
}
function turnLast(decisions) {
    const last = decisions.findLastIndex(({ isTrue }) => isTrue);
    const decision = decisions[last];
    return decision === undefined ? undefined : [...decisions.slice(0, last), { ...decision, isTrue: false }];
}
function readAll(read, isTrue) {
    return {
        where: [`every condition that depends on the account ${isTrue ? 'holds' : 'does not hold'}`],
        value: read(() => isTrue),
    };
}
function describe(decisions) {
    const held = decisions.filter(({ isTrue }) => isTrue);
    return decisions
        .filter(({ atom, isTrue }) => isTrue || !held.some((other) => (0,_equality_js__WEBPACK_IMPORTED_MODULE_0__/* .isExclusive */ .Bj)(atom, other.atom)))
        .map(({ atom, isTrue }) => (0,_equality_js__WEBPACK_IMPORTED_MODULE_0__/* .describeAtom */ .Tz)(atom, isTrue));
}


/***/ })

};
