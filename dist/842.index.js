export const id = 842;
export const ids = [842];
export const modules = {

/***/ 37365:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ readIamKnowledge)
/* harmony export */ });
/* harmony import */ var _domain_iam_managed_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8002);
/* harmony import */ var _domain_iam_review_definition_review_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75571);


async function readIamKnowledge({ managedPolicies, loadCatalogue, partition }, definition, regions) {
    const contents = await managedPolicies.read((0,_domain_iam_review_definition_review_js__WEBPACK_IMPORTED_MODULE_1__/* .listPolicyArns */ .D)([definition], { regions, partition }));
    const documents = [...contents].map(([arn, { document }]) => [arn, (0,_domain_iam_managed_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .readManagedDocument */ .$)(document)]);
    return { catalogue: loadCatalogue(), policies: new Map(documents), contents };
}


/***/ }),

/***/ 63968:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J3: () => (/* binding */ neutralText),
/* harmony export */   Oc: () => (/* binding */ textForAccount),
/* harmony export */   YI: () => (/* binding */ neutralize),
/* harmony export */   bX: () => (/* binding */ stackNameOf),
/* harmony export */   fU: () => (/* binding */ listTexts),
/* harmony export */   zO: () => (/* binding */ mapTexts)
/* harmony export */ });
function neutralText(value, place) {
    return neutralize(JSON.stringify(value).replaceAll('${', '${!'), place);
}
function neutralize(text, { account, stackId }) {
    const stackName = stackNameOf(stackId);
    const ofStack = stackId === undefined || stackName === undefined
        ? text
        : text.replaceAll(stackId, '${AWS::StackId}').replaceAll(stackName, '${AWS::StackName}');
    return ofStack.replaceAll(new RegExp(`(?<!\\d)${account}(?!\\d)`, 'g'), '${AWS::AccountId}');
}
function textForAccount(text, { account, stackId }) {
    return text
        .replaceAll('${AWS::AccountId}', account)
        .replaceAll('${AWS::StackId}', stackId ?? '${AWS::StackId}')
        .replaceAll('${AWS::StackName}', stackNameOf(stackId) ?? '${AWS::StackName}')
        .replaceAll('${!', '${');
}
function stackNameOf(stackId) {
    return stackId?.split(':stack/')[1]?.split('/')[0];
}
function mapTexts(value, change) {
    return mapJson(value, change);
}
function mapJson(value, change) {
    if (typeof value === 'string')
        return change(value);
    if (Array.isArray(value))
        return value.map((item) => mapJson(item, change));
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, mapJson(inner, change)]));
}
function listTexts(value) {
    if (typeof value === 'string')
        return [value];
    if (typeof value !== 'object' || value === null)
        return [];
    return Object.values(value).flatMap(listTexts);
}


/***/ }),

/***/ 72318:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ nameOfPolicy),
  R: () => (/* binding */ readActual)
});

// EXTERNAL MODULE: ./src/domain/iam/read-policy.ts
var read_policy = __webpack_require__(32219);
// EXTERNAL MODULE: ./src/domain/iam/role.ts
var iam_role = __webpack_require__(58208);
// EXTERNAL MODULE: ./src/domain/iam/text-order.ts
var text_order = __webpack_require__(84802);
// EXTERNAL MODULE: ./src/domain/template/template-text.ts
var template_text = __webpack_require__(39085);
// EXTERNAL MODULE: ./src/domain/audit/role/account-text.ts
var account_text = __webpack_require__(63968);
;// CONCATENATED MODULE: ./src/domain/audit/role/made-names.ts


function isMadeName(name, logicalId) {
    const text = name.toLowerCase();
    return text.includes(`-${logicalId.slice(0, 16).toLowerCase()}`) && /-[a-z\d]{8,}$/i.test(name);
}
function bindTexts(expected, actual) {
    const known = new Set((0,account_text/* listTexts */.fU)(expected));
    const patterns = [...known].flatMap(readPattern);
    if (patterns.length === 0)
        return { value: actual, unproven: [] };
    const names = new Map();
    const unproven = new Set();
    const bind = (text) => {
        if (known.has(text))
            return text;
        for (const { text: written, pattern, groups } of patterns) {
            const found = pattern.exec(text);
            if (found === null)
                continue;
            const values = found.slice(1);
            const isSame = values.every((value, index) => isSameAsBefore(names, groups[index], value));
            if (!isSame)
                continue;
            const isProven = values.every((value, index) => isOfResource(value, groups[index]));
            if (!isProven)
                unproven.add(written);
            return written;
        }
        return text;
    };
    return { value: (0,account_text/* mapTexts */.zO)(actual, bind), unproven: [...unproven] };
}
function isSameAsBefore(names, group, value) {
    if (group === undefined)
        return true;
    const name = names.get(group) ?? value;
    names.set(group, name);
    return name === value;
}
function isOfResource(value, group) {
    if (group === undefined)
        return false;
    const [logicalId = ''] = group.split('.');
    return value.toLowerCase().includes(`-${logicalId.slice(0, 16).toLowerCase()}`);
}
function readPattern(text) {
    if (!/\$\{(?!AWS::|!)/.test(text) || (0,template_text/* isUnknown */.t8)(text))
        return [];
    const groups = [];
    const source = (0,template_text/* parseText */.r4)(text).map((part) => {
        if (part.kind === 'literal')
            return escapePattern(part.text.replaceAll('${', '${!'));
        if (part.kind === 'symbol' && part.name.startsWith('AWS::'))
            return escapePattern((0,template_text/* symbol */.HR)(part.name));
        groups.push(part.kind === 'symbol' ? part.name : undefined);
        return '([^*?]+?)';
    });
    return [{ text, pattern: new RegExp(`^${source.join('')}$`, 's'), groups }];
}
function escapePattern(text) {
    return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

;// CONCATENATED MODULE: ./src/domain/audit/role/actual-role.ts





function readActual(contents, expected, labelOf) {
    const read = (document, kind) => (0,read_policy/* readPolicyDocument */._x)(document, { kind, labelOf });
    const matched = contents.attachedPolicies.map((policy) => ({ policy, name: nameAttached(policy, expected) }));
    const role = {
        ...(0,iam_role/* emptyIdentity */.gL)('role', expected.role.logicalId, undefined),
        roleName: contents.roleName,
        path: contents.path,
        description: contents.description,
        maxSessionDurationSeconds: contents.maxSessionDurationSeconds,
        trust: read(contents.trust, 'trust'),
        inlinePolicies: sortByName(Object.entries(contents.inlinePolicies).map(([name, document]) => ({
            name: nameInline(name, expected.role),
            document: read(document, 'permissions'),
        }))),
        managedPolicyArns: matched
            .filter(({ policy, name }) => policy.contents === undefined || expected.role.managedPolicyArns.includes(name))
            .map(({ name }) => name)
            .sort(text_order/* compareTexts */.q),
        managedPolicies: sortByName(matched.flatMap(({ policy: { contents: own }, name }) => own === undefined || expected.role.managedPolicyArns.includes(name)
            ? []
            : [{ name, document: read(own.document, 'permissions') }])),
        ...readBoundary(contents, expected, (document) => read(document, 'permissions')),
        instanceProfiles: contents.instanceProfiles.map((name) => nameProfile(name, expected)).sort(text_order/* compareTexts */.q),
        tags: Object.fromEntries(Object.entries(contents.tags).filter(([key]) => !/^aws:/i.test(key))),
        sources: expected.role.sources,
    };
    const bound = bindTexts(expected.role, role);
    return {
        role: bound.value,
        attached: Object.fromEntries(matched.map(({ policy, name }) => [name, policy])),
        foreign: listForeign(contents, matched, expected),
        unproven: bound.unproven,
    };
}
function listForeign({ permissionsBoundary, boundaryContents }, matched, { role }) {
    const attached = matched.flatMap(({ policy: { arn, contents }, name }) => contents !== undefined && role.managedPolicyArns.includes(name) ? [{ arn, document: contents.document }] : []);
    const isNamed = permissionsBoundary !== undefined && permissionsBoundary === role.permissionsBoundary;
    const isForeign = isNamed && role.boundary.kind === 'opaque' && boundaryContents !== undefined;
    return isForeign ? [...attached, { arn: permissionsBoundary, document: boundaryContents.document }] : attached;
}
function nameAttached({ arn, name }, { role, ownNames }) {
    if (role.managedPolicyArns.includes(arn))
        return arn;
    const own = role.managedPolicies.find((policy) => isOwn(name, policy.name, ownNames));
    if (own !== undefined)
        return own.name;
    const { value, unproven } = bindTexts(role.managedPolicyArns, [arn]);
    return unproven.length === 0 ? (value[0] ?? arn) : arn;
}
function isOwn(name, logicalId, ownNames) {
    const own = ownNames[logicalId];
    return own === undefined ? isMadeName(name, logicalId) : own.toLowerCase() === name.toLowerCase();
}
function nameInline(name, { inlinePolicies }) {
    return inlinePolicies.find((policy) => policy.name.toLowerCase() === name.toLowerCase())?.name ?? name;
}
function nameProfile(name, { role }) {
    if (role.instanceProfiles.includes(name))
        return name;
    return role.instanceProfiles.find((logicalId) => isMadeName(name, logicalId)) ?? name;
}
function readBoundary({ permissionsBoundary: arn, boundaryContents }, { role, ownNames }, read) {
    if (arn === undefined)
        return { permissionsBoundary: undefined, boundary: { kind: 'none' } };
    const { permissionsBoundary, boundary } = role;
    const name = arn.slice(arn.lastIndexOf('/') + 1);
    if (boundary.kind === 'known' && isOwn(name, boundary.policy.name, ownNames)) {
        const policy = boundaryContents === undefined
            ? boundary.policy
            : { name: boundary.policy.name, document: read(boundaryContents.document) };
        return { permissionsBoundary, boundary: { kind: 'known', policy } };
    }
    if (arn === permissionsBoundary || boundaryContents === undefined) {
        return { permissionsBoundary: arn, boundary: { kind: 'opaque', name: arn } };
    }
    const policy = { name: arn, document: read(boundaryContents.document) };
    return { permissionsBoundary: arn, boundary: { kind: 'known', policy } };
}
function sortByName(policies) {
    return policies.toSorted((a, b) => (0,text_order/* compareTexts */.q)(a.name, b.name));
}
function nameOfPolicy(arn) {
    return (0,template_text/* showText */.h$)(arn.slice(arn.lastIndexOf('/') + 1));
}


/***/ }),

/***/ 16510:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PT: () => (/* binding */ listUnseen),
/* harmony export */   px: () => (/* binding */ continueLabels),
/* harmony export */   qf: () => (/* binding */ listReasons),
/* harmony export */   vX: () => (/* binding */ readExpected)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(97504);
/* harmony import */ var _iam_external_id_label_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25574);
/* harmony import */ var _iam_read_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32219);
/* harmony import */ var _iam_template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28626);
/* harmony import */ var _template_resolve_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53217);
/* harmony import */ var _template_scope_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91951);
/* harmony import */ var _template_template_sections_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61742);
/* harmony import */ var _template_template_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(39085);
/* harmony import */ var _account_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(63968);









function readExpected({ templateBody, parameters }, options) {
    const labelled = [];
    const labels = (0,_iam_external_id_label_js__WEBPACK_IMPORTED_MODULE_4__/* .createLabels */ .mp)();
    const labelOf = (value, noun) => {
        labelled.push([value, noun]);
        return labels(value, noun);
    };
    const { roles, unreadable } = (0,_iam_template_js__WEBPACK_IMPORTED_MODULE_1__/* .readTemplate */ .xV)(templateBody, parameters, { ...options, labelOf });
    const sections = (0,_template_template_sections_js__WEBPACK_IMPORTED_MODULE_5__/* .parseTemplate */ .QC)(templateBody);
    if (sections === undefined)
        return { roles: [], unreadable, labelled: [] };
    const scope = (0,_template_scope_js__WEBPACK_IMPORTED_MODULE_3__/* .createScope */ .D)(sections, parameters, options);
    const propertiesOf = (logicalId) => {
        const written = sections.resources[logicalId];
        const resolved = (0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isJsonObject */ .OW)(written) ? (0,_template_resolve_value_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveValue */ .g)(written['Properties'] ?? {}, scope) : {};
        return (0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isJsonObject */ .OW)(resolved) ? resolved : {};
    };
    const ownNames = readOwnNames([...scope.resourceTypes], propertiesOf);
    const expected = roles
        .filter((role) => role.kind === 'role' && isKnownName(role.roleName))
        .map((role) => {
        const properties = propertiesOf(role.logicalId);
        return { role, declared: Object.keys(properties), documents: readDocuments(properties), ownNames };
    });
    const known = nameResources(expected, ownNames, [...scope.resourceTypes], propertiesOf, options.partition);
    return { roles: withKnownNames(expected, known), unreadable, labelled };
}
function continueLabels({ labelled }) {
    const labelOf = (0,_iam_external_id_label_js__WEBPACK_IMPORTED_MODULE_4__/* .createLabels */ .mp)();
    for (const [value, noun] of labelled)
        labelOf(value, noun);
    return labelOf;
}
function listUnseen({ templateBody, parameters }, options) {
    const { roles } = (0,_iam_template_js__WEBPACK_IMPORTED_MODULE_1__/* .readTemplate */ .xV)(templateBody, parameters, options);
    return roles
        .filter(({ kind, roleName }) => kind !== 'role' || !isKnownName(roleName))
        .map(({ kind, logicalId }) => (kind === 'outside-role' ? logicalId : `${kind} ${logicalId}`));
}
function isKnownName(name) {
    return name !== undefined && !name.includes('${?') && !/\$\{(?!AWS::|!)/.test(name);
}
function readDocuments(properties) {
    const policies = (0,_iam_read_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .asList */ .DD)(properties['Policies'] ?? []).flatMap((policy) => (0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isJsonObject */ .OW)(policy) ? [[(0,_template_template_text_js__WEBPACK_IMPORTED_MODULE_7__/* .textOf */ .b6)(policy['PolicyName'] ?? ''), policy['PolicyDocument'] ?? null]] : []);
    return { trust: properties['AssumeRolePolicyDocument'] ?? null, inline: Object.fromEntries(policies) };
}
const nameProperties = {
    'AWS::IAM::ManagedPolicy': 'ManagedPolicyName',
    'AWS::IAM::InstanceProfile': 'InstanceProfileName',
};
function readOwnNames(types, propertiesOf) {
    const names = types.flatMap(([logicalId, type]) => {
        const property = nameProperties[type];
        const name = property === undefined ? undefined : propertiesOf(logicalId)[property];
        return typeof name === 'string' && isKnownName(name) ? [[logicalId, name]] : [];
    });
    return Object.fromEntries(names);
}
function nameResources(roles, ownNames, types, propertiesOf, partition = '${AWS::Partition}') {
    const arnOf = (name) => `arn:${partition}:iam::\${AWS::AccountId}:${name}`;
    const ofRoles = roles.flatMap(({ role: { logicalId, path, roleName } }) => [
        [(0,_template_template_text_js__WEBPACK_IMPORTED_MODULE_7__/* .symbol */ .HR)(logicalId), roleName],
        [(0,_template_template_text_js__WEBPACK_IMPORTED_MODULE_7__/* .symbol */ .HR)(`${logicalId}.Arn`), arnOf(`role${path}${roleName}`)],
    ]);
    const ofPolicies = types
        .filter(([, type]) => type === 'AWS::IAM::ManagedPolicy')
        .flatMap(([logicalId]) => {
        const name = ownNames[logicalId];
        const path = (0,_template_template_text_js__WEBPACK_IMPORTED_MODULE_7__/* .textOf */ .b6)(propertiesOf(logicalId)['Path'] ?? '/');
        if (name === undefined || (0,_template_template_text_js__WEBPACK_IMPORTED_MODULE_7__/* .isUnknown */ .t8)(path))
            return [];
        const arn = arnOf(`policy${path}${name}`);
        return [[(0,_template_template_text_js__WEBPACK_IMPORTED_MODULE_7__/* .symbol */ .HR)(logicalId), arn], [(0,_template_template_text_js__WEBPACK_IMPORTED_MODULE_7__/* .symbol */ .HR)(`${logicalId}.PolicyArn`), arn]];
    });
    return new Map([...ofRoles, ...ofPolicies]);
}
function withKnownNames(roles, known) {
    const text = JSON.stringify(roles);
    const named = [...known].reduce((changed, [from, to]) => changed.replaceAll(from, JSON.stringify(to).slice(1, -1)), text);
    return JSON.parse(named);
}
function listReasons({ roles, unreadable }) {
    const inTexts = (0,_account_text_js__WEBPACK_IMPORTED_MODULE_8__/* .listTexts */ .fU)(roles.map(({ role }) => role)).flatMap((text) => [...text.matchAll(/\$\{\?([^}]*)\}/g)].map(([, why = '']) => why));
    return [...new Set([...unreadable, ...inTexts.filter((why) => !unreadable.some((one) => one.endsWith(why)))])];
}


/***/ }),

/***/ 85362:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ compareWithRecord),
/* harmony export */   u: () => (/* binding */ deviatingContents)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97504);
/* harmony import */ var _actual_role_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72318);


const skewMs = 60_000;
function compareWithRecord(reading, foreign, { target, isMain }, sha256) {
    const { recorded, operations } = target;
    const created = reading.createdAt.getTime();
    const isByStackSets = operations.some(({ from, until }) => created >= from.getTime() - skewMs && created <= until.getTime() + skewMs);
    const isReplaced = isMain && recorded !== undefined && recorded.roleId !== reading.roleId && !isByStackSets;
    const known = recorded?.policies ?? {};
    const changed = foreign.filter(({ arn, hash }) => known[arn] !== undefined && known[arn] !== hash);
    const policies = Object.fromEntries(foreign.map(({ arn, hash }) => [arn, known[arn] ?? hash]));
    return {
        findings: [
            ...(isReplaced ? [replaced(reading, recorded.roleId, sha256)] : []),
            ...changed.map((policy) => changedContents(policy, sha256)),
        ],
        record: {
            roleId: isReplaced ? recorded.roleId : reading.roleId,
            ...(foreign.length === 0 ? {} : { policies }),
        },
    };
}
function replaced({ roleId, roleName, createdAt }, before, sha256) {
    return {
        reason: 'role-differs',
        property: 'RoleId',
        severity: 'high',
        what: `The role was deleted and another one of the same name was created by hand (${createdAt.toISOString()}).`,
        expected: before,
        actual: roleId,
        gains: [],
        fingerprint: sha256((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(['RoleId', roleId])),
        isSeenByDriftDetection: false,
        remedy: {
            kind: 'advice',
            text: `find out in CloudTrail who called CreateRole for ${roleName}, then delete the role and the stack instance of this account by hand and run apply, which deploys both again`,
        },
    };
}
function changedContents(policy, sha256) {
    return {
        ...contentsFinding(policy, sha256),
        severity: 'high',
        what: `The contents of policy ${(0,_actual_role_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOfPolicy */ .P)(policy.arn)} are others than at an earlier audit.`,
        expected: 'the contents at the earlier audit',
    };
}
function deviatingContents(policy, most, sha256) {
    return {
        ...contentsFinding(policy, sha256),
        severity: 'medium',
        what: `The contents of policy ${(0,_actual_role_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOfPolicy */ .P)(policy.arn)} are others than in ${most} other accounts.`,
        expected: 'the contents in most accounts',
    };
}
function contentsFinding({ arn, hash }, sha256) {
    return {
        reason: 'role-differs',
        property: `ManagedPolicyArns/${(0,_actual_role_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOfPolicy */ .P)(arn)}`,
        actual: `other contents (SHA-256 ${hash.slice(0, 12)})`,
        gains: [],
        fingerprint: sha256((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(['contents', (0,_actual_role_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOfPolicy */ .P)(arn), hash])),
        isSeenByDriftDetection: false,
        remedy: {
            kind: 'commands',
            text: 'run in the account, with the version that is right instead of VERSION',
            commands: [
                `aws iam list-policy-versions --policy-arn ${arn}`,
                `aws iam set-default-policy-version --policy-arn ${arn} --version-id VERSION`,
            ],
        },
    };
}


/***/ }),

/***/ 71828:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ whenAborted)
/* harmony export */ });
function whenAborted(signal) {
    return new Promise((resolve) => {
        if (signal.aborted)
            resolve();
        else
            signal.addEventListener('abort', () => {
                resolve();
            }, { once: true });
    });
}


/***/ }),

/***/ 66829:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kr: () => (/* binding */ isOfIntent),
/* harmony export */   Lu: () => (/* binding */ newOperationId),
/* harmony export */   O0: () => (/* binding */ hasBrokenWaves),
/* harmony export */   RY: () => (/* binding */ isStartedByAction),
/* harmony export */   TO: () => (/* binding */ findAttachable),
/* harmony export */   Uu: () => (/* binding */ lastIndexOf)
/* harmony export */ });
/* harmony import */ var _operation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43863);

const prefix = 'stackset-role-action';
function newOperationId({ digest, purpose, runId, runAttempt, index }) {
    return `${ownPrefix(digest)}-${purpose}-${runId}-${runAttempt}-${index}`;
}
function lastIndexOf(operations, { runId, runAttempt }) {
    const ending = new RegExp(`^${prefix}-.+-${runId}-${runAttempt}-(\\d+)$`);
    return Math.max(0, ...operations.map(({ id }) => Number(ending.exec(id)?.[1] ?? 0)));
}
const sentPurposes = ['canary', 'wave', 'rollback', 'heal', 'first-deployment'];
function purposeOf(id) {
    return sentPurposes.find((purpose) => id.includes(`-${purpose}-`)) ?? 'first-deployment';
}
function hasBrokenWaves(operations, digest) {
    const newest = operations.find(({ id, action }) => action === 'UPDATE' && isOfARun(id));
    if (newest?.id.startsWith(`${ownPrefix(digest)}-`) !== true)
        return false;
    const purpose = purposeOf(newest.id);
    return purpose === 'canary' || purpose === 'wave';
}
function isOfARun(id) {
    return (0,_operation_js__WEBPACK_IMPORTED_MODULE_0__/* .isStartedByTerraform */ .v9)(id) || isStartedByAction(id);
}
function isStartedByAction(id) {
    return id.startsWith(`${prefix}-`);
}
function ownPrefix(digest) {
    return `${prefix}-${digest.replace(/^sha256:/, '').slice(0, 16)}`;
}
function findAttachable(operations, facts) {
    const inFlight = operations.filter(({ status }) => (0,_operation_js__WEBPACK_IMPORTED_MODULE_0__/* .isInFlight */ .wn)(status));
    const own = inFlight.find(({ id }) => isSentWith(id, facts));
    if (own !== undefined)
        return { operation: own, startedBy: 'action', purpose: purposeOf(own.id) };
    const terraforms = inFlight.find((operation) => isTerraformsOfIntent(operation, facts));
    return terraforms === undefined ? undefined : { operation: terraforms, startedBy: 'terraform', purpose: 'update' };
}
function isOfIntent(operation, facts) {
    return isSentWith(operation.id, facts) || isTerraformsOfIntent(operation, facts);
}
function isSentWith(id, { digest, changesSecrets }) {
    return !changesSecrets && id.startsWith(`${ownPrefix(digest)}-`);
}
function isTerraformsOfIntent({ id, action, status }, { hasDefinitionChange }) {
    return !hasDefinitionChange && (0,_operation_js__WEBPACK_IMPORTED_MODULE_0__/* .isStartedByTerraform */ .v9)(id) && action === 'UPDATE' && status !== 'QUEUED';
}


/***/ }),

/***/ 48859:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ isSettled),
/* harmony export */   b: () => (/* binding */ listLagMs)
/* harmony export */ });
/* harmony import */ var _stack_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37263);

const listLagMs = 30_000;
function isSettled({ operation, results, instances, reaches }) {
    if (results.some(({ status }) => status === 'PENDING' || status === 'RUNNING'))
        return false;
    const failed = results.filter(({ status }) => status === 'FAILED').length;
    if (operation.failedInstances !== undefined && failed !== operation.failedInstances)
        return false;
    const byKey = new Map(results.map((result) => [(0,_stack_set_js__WEBPACK_IMPORTED_MODULE_0__/* .instanceKey */ .pA)(result), result]));
    if (reaches.some((place) => !byKey.has((0,_stack_set_js__WEBPACK_IMPORTED_MODULE_0__/* .instanceKey */ .pA)(place))))
        return false;
    const touched = instances.filter(({ lastOperationId }) => lastOperationId === operation.id);
    if (touched.some((instance) => !agree(instance, byKey.get((0,_stack_set_js__WEBPACK_IMPORTED_MODULE_0__/* .instanceKey */ .pA)(instance)))))
        return false;
    const listed = new Set(instances.map(_stack_set_js__WEBPACK_IMPORTED_MODULE_0__/* .instanceKey */ .pA));
    return results.every((result) => result.status !== 'SUCCEEDED' || listed.has((0,_stack_set_js__WEBPACK_IMPORTED_MODULE_0__/* .instanceKey */ .pA)(result)));
}
function agree({ status, detailedStatus }, result) {
    if (detailedStatus === 'SKIPPED_SUSPENDED_ACCOUNT')
        return true;
    switch (result?.status) {
        case 'SUCCEEDED':
            return status === 'CURRENT';
        case 'FAILED':
        case 'CANCELLED':
            return status !== 'CURRENT';
        case 'PENDING':
        case 'RUNNING':
        case 'UNKNOWN':
        case undefined:
            return false;
    }
}


/***/ }),

/***/ 98050:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PT: () => (/* binding */ definesVersion),
/* harmony export */   Rh: () => (/* binding */ plannedVersion),
/* harmony export */   SO: () => (/* binding */ pickVersion)
/* harmony export */ });
/* harmony import */ var _hidden_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98052);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97504);


function definesVersion(found, version) {
    const { description, autoDeployment } = version;
    return (isSameTemplate(found.templateBody, version.templateBody) &&
        hasParameters(found.parameters, version.parameters) &&
        (description === '' || found.description === description) &&
        (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(withoutAwsTags(found.tags)) === (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(withoutAwsTags(version.tags)) &&
        (autoDeployment === undefined || isSameAutoDeployment(found.autoDeployment, autoDeployment)));
}
function isSameTemplate(left, right) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonOrText */ .BG)(left)) === (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonOrText */ .BG)(right));
}
function hasParameters(found, wanted) {
    return Object.entries(wanted).every(([name, value]) => {
        const parameter = found[name];
        return parameter === value || (parameter !== undefined && (0,_hidden_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isHidden */ .d)(parameter));
    });
}
function withoutAwsTags(tags) {
    return Object.fromEntries(Object.entries(tags).filter(([key]) => !/^aws:/i.test(key)));
}
function isSameAutoDeployment(found, wanted) {
    if (!wanted.enabled)
        return found?.enabled !== true;
    return found?.enabled === true && found.retainStacksOnAccountRemoval === wanted.retainStacksOnAccountRemoval;
}
function pickVersion({ description, templateBody, parameters, capabilities, tags, }) {
    return { description, templateBody, parameters, capabilities, tags };
}
function plannedVersion({ templateBody, templateForm, parameters, description, tags, autoDeployment }, stackSet) {
    const isKept = templateForm !== undefined && stackSet !== undefined;
    return {
        templateBody: isKept ? stackSet.templateBody : templateBody,
        parameters,
        description,
        tags,
        autoDeployment,
    };
}


/***/ }),

/***/ 93587:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ takeSurvey)
/* harmony export */ });
/* harmony import */ var _domain_stack_set_stack_set_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37263);
/* harmony import */ var _domain_targets_target_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7745);
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);



async function takeSurvey(ports, request) {
    const { stackSets } = ports;
    const ref = request.stackSet;
    const [organization, stackSet] = await Promise.all([ports.organization.read(), stackSets.find(ref)]);
    const [unknown] = (0,_domain_targets_target_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .findUnknownTargets */ .ci)(organization, request.targets);
    if (unknown !== undefined) {
        throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
            code: 'organizational-unit-not-found',
            what: `organizational-unit-ids: ${unknown} is not in organization root ${organization.rootId}.`,
            next: 'List the ids with `aws organizations list-organizational-units-for-parent`.',
        });
    }
    const [instances, listed] = stackSet === undefined
        ? [[], []]
        : await Promise.all([stackSets.listInstances(ref), stackSets.listRecentOperations(ref)]);
    const unlisted = await findUnlistedOperations(stackSets, ref, instances, listed);
    const operations = [...unlisted, ...listed].sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime());
    const targets = (0,_domain_targets_target_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .planTargets */ .iS)({
        organization,
        request: request.targets,
        instances,
        operationActions: new Map(operations.map(({ id, action }) => [id, action])),
        deployedUnitIds: readDeployedUnits(request, stackSet),
        stackSetUnitIds: stackSet?.organizationalUnitIds ?? [],
    });
    return { organization, stackSet, instances, operations, targets };
}
function readDeployedUnits({ autoDeployment }, stackSet) {
    if (!autoDeployment.enabled)
        return undefined;
    if (stackSet === undefined)
        return [];
    return stackSet.organizationalUnitIds.length > 0 ? stackSet.organizationalUnitIds : undefined;
}
async function findUnlistedOperations(stackSets, ref, instances, listed) {
    const ids = (0,_domain_stack_set_stack_set_js__WEBPACK_IMPORTED_MODULE_2__/* .findUnlistedOperationIds */ .TL)(instances.filter(({ status }) => status !== 'CURRENT'), new Set(listed.map(({ id }) => id)));
    const found = await Promise.all(ids.map((id) => stackSets.findOperation(ref, id)));
    return found.filter((operation) => operation !== undefined);
}


/***/ }),

/***/ 44670:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ createProver),
  N: () => (/* binding */ proveRole)
});

// EXTERNAL MODULE: ./src/domain/json.ts
var json = __webpack_require__(97504);
// EXTERNAL MODULE: ./src/domain/iam/policy.ts
var policy = __webpack_require__(11670);
// EXTERNAL MODULE: ./src/domain/iam/text-document.ts
var text_document = __webpack_require__(1665);
// EXTERNAL MODULE: ./src/domain/stack-set/hidden-value.ts
var hidden_value = __webpack_require__(98052);
// EXTERNAL MODULE: ./src/domain/audit/role/account-text.ts
var account_text = __webpack_require__(63968);
;// CONCATENATED MODULE: ./src/domain/audit/role/asked-ids.ts





function listAskedIds({ documents }, target) {
    const { trust } = documents;
    const document = typeof trust === 'string' ? (0,text_document/* parseTextDocument */.s)(trust) : trust;
    const ids = findIds(document ?? null).map((text) => (0,account_text/* textForAccount */.Oc)(text, target));
    return [...new Set(ids)].filter((id) => !/\$\{|[*?]|^(?:true|false)?$/i.test(id) && !(0,hidden_value/* isHidden */.d)(id));
}
function findIds(value) {
    if (Array.isArray(value))
        return value.flatMap(findIds);
    if (!(0,json/* isJsonObject */.OW)(value))
        return [];
    return Object.entries(value).flatMap(([key, inner]) => (0,policy/* isExternalIdKey */.Y8)(key) ? (0,account_text/* listTexts */.fU)(typeof inner === 'number' ? String(inner) : inner) : findIds(inner));
}

// EXTERNAL MODULE: ./src/domain/iam/danger/trust/principal.ts
var trust_principal = __webpack_require__(19571);
;// CONCATENATED MODULE: ./src/domain/audit/role/assume-verdict.ts



function planAssume({ trust }, { account, callerAccountId }) {
    const allowing = trust.statements.filter(({ effect }) => effect === 'Allow');
    const admitting = allowing.filter((statement) => admits(statement, callerAccountId, account));
    const isKnown = callerAccountId !== undefined && trust.unreadable.length === 0;
    const asking = admitting.length > 0 ? admitting : allowing;
    return {
        isTrusted: isKnown ? admitting.length > 0 : undefined,
        asksForId: asking.length > 0 && asking.every(asksForAnId),
    };
}
function asksForAnId(statement) {
    return (0,policy/* hasExternalId */.fl)(statement) || JSON.stringify(statement.conditions).includes('(unknown external id)');
}
function admits(statement, callerAccountId, account) {
    if (callerAccountId === undefined || statement.isNotPrincipal)
        return true;
    return statement.principals.some((text) => {
        const principal = (0,trust_principal/* readPrincipal */.x2)(text);
        if (principal.kind === 'any' || principal.kind === 'unknown')
            return true;
        if (principal.kind !== 'account')
            return false;
        const named = (0,trust_principal/* wholeAccountOf */.OB)(text) ?? principal.account ?? account;
        return (named === '${AWS::AccountId}' ? account : named) === callerAccountId;
    });
}
const ofCaller = ['identity-policy', 'session-policy'];
function judgeFirstAssume(result, { isTrusted }, sha256) {
    switch (result.kind) {
        case 'assumed':
            return { kind: 'proven' };
        case 'unanswered':
            return unproven(`AWS gave no answer about the role: ${result.text}`, 'Run the audit again.');
        case 'denied': {
            if (ofCaller.includes(result.policy) || result.policy === 'permissions-boundary') {
                return unproven(`The caller may not assume the role, by a policy of its own: ${result.text}`, 'Allow sts:AssumeRole on the role to the role that runs the audit.');
            }
            if (isTrusted === false) {
                return unproven(`The template does not let the caller’s account assume the role: ${result.text}`, 'Set `audit-role-to-assume` to a role that the trust policy of the template names.');
            }
            return { kind: 'violated', finding: notAssumable(result, sha256) };
        }
    }
}
const deniers = {
    'service-control-policy': [
        'A service control policy denies assuming the role.',
        'exempt the role from the service control policy, in the management account',
    ],
    'resource-control-policy': [
        'A resource control policy denies assuming the role.',
        'exempt the role from the resource control policy, in the management account',
    ],
    'trust-policy': [
        'The trust policy of the role denies the caller.',
        'compare the trust policy in the account with that of the template, then restore it by hand',
    ],
};
function notAssumable({ policy, text }, sha256) {
    const [what, advice] = deniers[policy] ?? [
        'The role cannot be assumed with its external id, or is not there.',
        'look in the account whether the role is there and whom its trust policy names; run apply where the stack instance is missing',
    ];
    return {
        reason: 'not-assumable',
        property: 'AssumeRole',
        severity: 'high',
        what,
        expected: 'can be assumed',
        actual: text,
        gains: [],
        fingerprint: sha256((0,json/* canonicalJson */.dj)(['AssumeRole', policy])),
        isSeenByDriftDetection: undefined,
        remedy: { kind: 'advice', text: advice },
    };
}
function judgeRefusedAssume(result, attempted, sha256) {
    switch (result.kind) {
        case 'unanswered':
            return unproven(`AWS gave no answer to an attempt with ${attempted}: ${result.text}`, 'Run the audit again.');
        case 'denied':
            return ofCaller.includes(result.policy)
                ? unproven(`With ${attempted}, the caller was denied by a policy of its own, which hides what the role does: ${result.text}`, 'Allow sts:AssumeRole on the role to the role that runs the audit, without a condition on sts:ExternalId.')
                : { kind: 'proven' };
        case 'assumed':
            return {
                kind: 'violated',
                finding: {
                    reason: 'assumable-without-external-id',
                    property: 'ExternalId',
                    severity: 'critical',
                    what: `The role can be assumed with ${attempted}.`,
                    expected: 'denied',
                    actual: 'assumed',
                    gains: ['can be assumed by each customer of the trusted account that knows its ARN (the confused deputy)'],
                    fingerprint: sha256((0,json/* canonicalJson */.dj)(['ExternalId', 'assumed'])),
                    isSeenByDriftDetection: undefined,
                    remedy: {
                        kind: 'advice',
                        text: 'restore the trust policy at once, with the command of the finding AssumeRolePolicyDocument',
                    },
                },
            };
    }
}
function unproven(why, next) {
    return { kind: 'unproven', doubt: { why: endSentence(why), next } };
}
function endSentence(text) {
    return /[.!?]$/.test(text) ? text : `${text}.`;
}
function wrongExternalId(length, seed, sha256) {
    const digits = sha256(`not the external id: ${seed}`);
    return digits.repeat(Math.ceil(length / digits.length)).slice(0, Math.max(2, length));
}

// EXTERNAL MODULE: ./src/domain/iam/external-id-carriers.ts
var external_id_carriers = __webpack_require__(23859);
// EXTERNAL MODULE: ./src/domain/iam/external-id.ts
var external_id = __webpack_require__(1521);
// EXTERNAL MODULE: ./src/domain/secret-values.ts + 2 modules
var secret_values = __webpack_require__(94310);
// EXTERNAL MODULE: ./src/domain/template/template-text.ts
var template_text = __webpack_require__(39085);
// EXTERNAL MODULE: ./src/domain/audit/role/expected-role.ts
var expected_role = __webpack_require__(16510);
;// CONCATENATED MODULE: ./src/domain/audit/role/expectations.ts







const isKind = (node) => 'expected' in node;
function createExpectations(request) {
    const { definition, hiddenParameters } = reveal(request);
    const { templateBody, parameters } = definition;
    const roots = new Map();
    const own = new Map();
    const optionsOf = ({ region }) => ({
        partition: request.partition,
        region,
        hiddenParameters,
    });
    const read = (target) => {
        const asked = new Map();
        const decide = (atom) => {
            if (!asked.has(atom))
                asked.set(atom, decideFor(atom, target));
            return asked.get(atom);
        };
        const expected = (0,expected_role/* readExpected */.vX)(definition, { ...optionsOf(target), decide });
        const kind = {
            expected,
            text: JSON.stringify(expected),
            dependsOnId: (0,expected_role/* listReasons */.qf)(expected).length > 0 ? undefined : false,
        };
        const path = [...asked]
            .reverse()
            .reduce((next, [atom, answer]) => ({ atom, next: new Map([[answer, next]]) }), kind);
        const root = roots.get(target.region);
        roots.set(target.region, root === undefined ? path : graft(root, path));
        return kind;
    };
    const find = (target) => {
        const kind = walk(roots.get(target.region), target) ?? read(target);
        const exact = kind.dependsOnId === false ? undefined : readExactly(kind, target);
        if (exact === undefined && !kind.text.includes(target.account))
            return kind.expected;
        const text = (0,account_text/* neutralize */.YI)(exact === undefined ? kind.text : JSON.stringify(exact), target);
        const known = own.get(text);
        if (known !== undefined)
            return known;
        const expected = JSON.parse(text);
        own.set(text, expected);
        return expected;
    };
    const readExactly = (kind, target) => {
        const { account: accountId, stackId } = target;
        const of = { accountId, stackId, stackName: (0,account_text/* stackNameOf */.bX)(stackId) };
        const expected = (0,expected_role/* readExpected */.vX)(definition, { ...optionsOf(target), ...of });
        kind.dependsOnId ??= (0,expected_role/* listReasons */.qf)(expected).length < (0,expected_role/* listReasons */.qf)(kind.expected).length;
        return kind.dependsOnId ? expected : undefined;
    };
    const ids = (0,external_id/* listExternalIds */.m)(templateBody, parameters);
    return {
        find,
        secrets: [...ids, ...(request.externalId === undefined ? [] : [request.externalId])].filter(secret_values/* isHideable */.TF),
    };
}
function walk(node, target) {
    let at = node;
    while (at !== undefined && !isKind(at))
        at = at.next.get(decideFor(at.atom, target));
    return at;
}
function graft(node, path) {
    if (isKind(node) || isKind(path))
        return node;
    for (const [answer, next] of path.next) {
        const known = node.next.get(answer);
        node.next.set(answer, known === undefined ? next : graft(known, next));
    }
    return node;
}
function decideFor(atom, target) {
    const sides = JSON.parse(atom);
    const texts = sides.map(([text = '']) => text);
    if (texts.length < 2 || (0,template_text/* listUnknown */.jv)(texts).length > 0)
        return undefined;
    const [left, right] = texts.map((text) => (0,template_text/* findLiteral */.jJ)(withIds(text, target)));
    return left === undefined || right === undefined ? undefined : left === right;
}
function withIds(text, target) {
    return text.includes('${AWS::') ? (0,account_text/* textForAccount */.Oc)(text.replaceAll('${!', '${!!'), target) : text;
}
function reveal({ definition, externalId }) {
    const { templateBody, parameters } = definition;
    const names = (0,hidden_value/* findHiddenParameters */.k)(templateBody).filter((name) => (0,hidden_value/* isHidden */.d)(parameters[name] ?? ''));
    if (externalId === undefined || names.length === 0)
        return { definition, hiddenParameters: names };
    const carriers = (0,external_id_carriers/* findExternalIdCarriers */.B)(templateBody).parameters;
    const revealed = names.filter((name) => carriers.includes(name));
    const values = { ...parameters, ...Object.fromEntries(revealed.map((name) => [name, externalId])) };
    const isWhole = (0,external_id/* listWholeExternalIds */.r)(templateBody, values).includes(externalId);
    if (!isWhole)
        return { definition, hiddenParameters: names };
    return {
        definition: { templateBody, parameters: values },
        hiddenParameters: names.filter((name) => !revealed.includes(name)),
    };
}

// EXTERNAL MODULE: ./src/domain/quantity.ts
var quantity = __webpack_require__(31187);
;// CONCATENATED MODULE: ./src/domain/audit/role/proof-parts.ts



const emptyProof = {
    role: [],
    assumable: [],
    roleDoubts: [],
    assumableDoubts: [],
    record: undefined,
};
function mergeParts(one, other) {
    return {
        role: [...one.role, ...other.role],
        assumable: [...one.assumable, ...other.assumable],
        roleDoubts: [...one.roleDoubts, ...other.roleDoubts],
        assumableDoubts: [...one.assumableDoubts, ...other.assumableDoubts],
        record: mergeRecords(one.record, other.record),
    };
}
function mergeRecords(one, other) {
    if (one === undefined || other?.policies === undefined)
        return one ?? other;
    return { ...one, policies: { ...one.policies, ...other.policies } };
}
function toProof(parts, target, { facts, secrets }) {
    const stateOf = (fact, found, doubts) => {
        if (!facts.includes(fact))
            return 'not-asked';
        if (found.length > 0)
            return 'violated';
        return doubts.length > 0 ? 'unproven' : 'proven';
    };
    const { account } = target;
    const show = (text) => (0,secret_values/* replaceSecrets */.Et)((0,account_text/* textForAccount */.Oc)(text, target), secrets, '(external id)');
    const findings = (fact, found) => facts.includes(fact)
        ? onlyOnce(found).map((finding) => ({ ...(0,account_text/* mapTexts */.zO)(finding, show), fact, account, region: '' }))
        : [];
    const doubts = (fact, found) => facts.includes(fact) ? found.map(({ why, next }) => ({ fact, account, why: show(why), next })) : [];
    return {
        account,
        role: stateOf('role', parts.role, parts.roleDoubts),
        assumable: stateOf('assumable', parts.assumable, parts.assumableDoubts),
        findings: [...findings('role', parts.role), ...findings('assumable', parts.assumable)],
        doubts: [...doubts('role', parts.roleDoubts), ...doubts('assumable', parts.assumableDoubts)],
        record: parts.record,
    };
}
function onlyOnce(found) {
    return [...new Map(found.map((finding) => [`${finding.property} ${finding.fingerprint}`, finding])).values()];
}
function missingRole(roleName, isMain, sha256) {
    const property = isMain ? 'Role' : `${roleName}:Role`;
    return {
        reason: 'role-missing',
        property,
        severity: 'high',
        what: `The role ${roleName} is not there.`,
        expected: `role ${roleName}`,
        actual: 'no such role',
        gains: [],
        fingerprint: sha256((0,json/* canonicalJson */.dj)([property, 'missing'])),
        isSeenByDriftDetection: true,
        remedy: {
            kind: 'advice',
            text: 'delete the stack instance of this account by hand, then run apply, which deploys the role again',
        },
    };
}

;// CONCATENATED MODULE: ./src/domain/audit/role/proof-doubts.ts



function bothInDoubt(doubt) {
    return { ...emptyProof, roleDoubts: [doubt], assumableDoubts: [doubt] };
}
function notOfTemplate(account, roleName) {
    const reasons = (0,expected_role/* listReasons */.qf)(account);
    const why = reasons.length === 0 ? '' : ` Of the template this is not known here: ${(0,quantity/* firstOf */.Ku)(reasons, 3, '; ')}.`;
    return {
        why: `The template gives this account no role that is called ${roleName}.${why}`,
        next: 'Compare `role-name` with the template, and its conditions with the account.',
    };
}
const hiddenId = {
    why: 'The template asks for an external id that AWS hides, and none is given.',
    next: 'Give the external id in `external-id`.',
};
function partsOfAssume(verdict) {
    switch (verdict.kind) {
        case 'proven':
            return emptyProof;
        case 'violated':
            return { ...emptyProof, assumable: [verdict.finding] };
        case 'unproven':
            return { ...emptyProof, assumableDoubts: [verdict.doubt] };
    }
}
function notAssumed(verdict) {
    const unread = {
        why: 'The role could not be read, because it could not be assumed.',
        next: 'Do what is said about assuming it, then run the audit again.',
    };
    return { ...partsOfAssume(verdict), roleDoubts: [verdict.kind === 'unproven' ? verdict.doubt : unread] };
}
function templateDoubts({ unreadable }) {
    if (unreadable.length === 0)
        return [];
    return [
        {
            why: `Of the template this is not known here: ${(0,quantity/* firstOf */.Ku)(unreadable, 3, '; ')}.`,
            next: 'Write it in the template in a way that can be evaluated, or compare the role by hand.',
        },
    ];
}
function notRead(roleName, { what, why, next }) {
    return {
        why: `The role ${roleName} could not be read: ${what}${why === undefined ? '' : ` ${why}`}`,
        next: next ?? 'Run the audit again.',
    };
}
function notComparable(unproven, roleName) {
    if (unproven.length === 0)
        return [];
    return [
        {
            why: `In the role ${roleName} this could not be compared, since what the template says is not known here: ${(0,quantity/* firstOf */.Ku)(unproven, 3, '; ')}.`,
            next: 'Give `external-id` where AWS hides it; compare anything else by hand.',
        },
    ];
}

// EXTERNAL MODULE: ./src/domain/audit/role/recorded-role.ts
var recorded_role = __webpack_require__(85362);
// EXTERNAL MODULE: ./src/domain/attempt.ts
var attempt = __webpack_require__(38505);
// EXTERNAL MODULE: ./src/domain/iam/meaning/compare-permissions.ts
var compare_permissions = __webpack_require__(30392);
// EXTERNAL MODULE: ./src/domain/iam/text-order.ts
var text_order = __webpack_require__(84802);
// EXTERNAL MODULE: ./src/domain/advice/aws-command.ts
var aws_command = __webpack_require__(28032);
;// CONCATENATED MODULE: ./src/domain/audit/role/document-text.ts






function documentKey({ version, statements, unreadable }) {
    const keys = statements.map((statement) => (0,json/* canonicalJson */.dj)(canonicalStatement(statement)));
    return (0,json/* canonicalJson */.dj)([version, (0,text_order/* sortedOnce */.F)(keys), (0,text_order/* sortedOnce */.F)(unreadable)]);
}
function canonicalStatement(statement) {
    const { actions, resources, principals, conditions } = statement;
    const blocks = Object.entries(conditions).map(([operator, keys]) => [
        operator,
        Object.fromEntries(Object.entries(keys).map(([key, values]) => [key.toLowerCase(), (0,text_order/* sortedOnce */.F)(values)])),
    ]);
    return {
        ...statement,
        actions: (0,text_order/* sortedOnce */.F)(actions.map((action) => (action.includes('${') ? action : action.toLowerCase()))),
        resources: (0,text_order/* sortedOnce */.F)(resources),
        principals: (0,text_order/* sortedOnce */.F)(principals.map(canonicalPrincipal)),
        conditions: Object.fromEntries(blocks),
    };
}
function canonicalPrincipal(principal) {
    return principal.replace(/^AWS:arn:[^:]+:iam::(\d{12}|\$\{AWS::AccountId\}):root$/, 'AWS:$1');
}
function describeMissing(document, other) {
    const has = new Set(other.statements.map((one) => (0,json/* canonicalJson */.dj)(canonicalStatement(one))));
    const missing = document.statements.filter((one) => !has.has((0,json/* canonicalJson */.dj)(canonicalStatement(one))));
    const shown = missing.length === 0 ? document.statements : missing;
    const texts = [...shown.map(describeStatement), ...document.unreadable];
    return texts.length === 0 ? 'no statements' : texts.join('; ');
}
function describeDocument({ statements, unreadable }) {
    return [...statements.map(describeStatement), ...unreadable].join('; ');
}
function describeStatement(statement) {
    const { effect, actions, isNotAction, resources, isNotResource, principals, isNotPrincipal, conditions } = statement;
    const list = (texts, isNot) => `${isNot ? 'everything except ' : ''}${texts.join(', ')}`;
    const who = principals.map((principal) => principal.replace(/^\w+:(?=.)/, ''));
    const tests = Object.entries(conditions).flatMap(([operator, keys]) => Object.entries(keys).map(([key, values]) => `${operator} ${key} ${values.join(' or ')}`));
    return [
        `${effect} ${list(actions, isNotAction)}`,
        ...(resources.length > 0 || isNotResource ? [`on ${list(resources, isNotResource)}`] : []),
        ...(who.length > 0 || isNotPrincipal ? [`for ${list(who, isNotPrincipal)}`] : []),
        ...(tests.length > 0 ? [`where ${tests.sort().join(' and ')}`] : []),
    ].join(' ');
}
const [beginId, endId] = ['\uE002', '\uE003'];
function documentArgument(document) {
    const parsed = typeof document === 'string' && !(0,template_text/* isUnknown */.t8)(document) ? (0,text_document/* parseTextDocument */.s)(document) : document;
    if (!(0,json/* isJsonObject */.OW)(parsed))
        return undefined;
    const text = JSON.stringify(withoutIds(parsed, []));
    if (/\$\{(?!AWS::|!)/.test(text))
        return undefined;
    return (0,aws_command/* quote */.h)(text).replaceAll(/\uE002(\d+)\uE003/g, (_, index) => `'"$EXTERNAL_ID${index === '0' ? '' : `_${Number(index) + 1}`}"'`);
}
function withoutIds(value, ids, isId = false) {
    if (Array.isArray(value))
        return value.map((item) => withoutIds(item, ids, isId));
    if ((0,json/* isJsonObject */.OW)(value)) {
        return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutIds(inner, ids, (0,policy/* isExternalIdKey */.Y8)(key))]));
    }
    if (!isId || typeof value !== 'string' || /^(?:true|false)$|^[*?]+$/i.test(value))
        return value;
    if (!ids.includes(value))
        ids.push(value);
    return `${beginId}${ids.indexOf(value)}${endId}`;
}
function writeDocument({ version, statements }) {
    return {
        Version: version,
        Statement: statements.map((statement) => ({
            Effect: statement.effect,
            [statement.isNotAction ? 'NotAction' : 'Action']: statement.actions,
            [statement.isNotResource ? 'NotResource' : 'Resource']: statement.resources,
            ...(Object.keys(statement.conditions).length === 0 ? {} : { Condition: statement.conditions }),
        })),
    };
}

;// CONCATENATED MODULE: ./src/domain/audit/role/same-document.ts


const mostKept = 500;
function createDocumentComparison(catalogue) {
    const kept = new Map();
    return (expected, actual) => {
        const [was, is] = [documentKey(expected), documentKey(actual)];
        if (was === is)
            return true;
        if (actual.unreadable.length > 0)
            return false;
        const key = `${was}\n${is}`;
        const isSame = kept.get(key) ?? isSameByMeaning(expected, actual, catalogue);
        if (kept.size >= mostKept)
            kept.clear();
        kept.set(key, isSame);
        return isSame;
    };
}
function isSameByMeaning(expected, actual, catalogue) {
    const having = (document, beside) => ({
        policies: [{ name: 'policy', document }, ...beside],
        opaque: [],
        boundary: { kind: 'none' },
    });
    return [[], [everything]].every((beside) => (0,compare_permissions/* comparePermissions */.a)(having(expected, beside), having(actual, beside), catalogue).verdict === 'same');
}
const everything = {
    name: 'everything',
    document: {
        version: '2012-10-17',
        statements: [
            {
                effect: 'Allow',
                actions: ['*'],
                isNotAction: false,
                resources: ['*'],
                isNotResource: false,
                principals: [],
                isNotPrincipal: false,
                conditions: {},
            },
        ],
        unreadable: [],
    },
};

// EXTERNAL MODULE: ./src/domain/audit/role/actual-role.ts + 1 modules
var actual_role = __webpack_require__(72318);
// EXTERNAL MODULE: ./src/domain/iam/meaning/compare-trust.ts + 1 modules
var compare_trust = __webpack_require__(76829);
;// CONCATENATED MODULE: ./src/domain/audit/role/compare-trust-policy.ts




const unknownId = '(unknown external id)';
function compareTrustPolicies(expected, actual) {
    if (expected.unreadable.length > 0)
        return { difference: undefined, unproven: ['the trust policy'] };
    const isIdUnknown = JSON.stringify(expected).includes(unknownId);
    const shown = isIdUnknown ? hideIds(actual) : actual;
    const unproven = isIdUnknown ? ['which external id the template asks for'] : [];
    if (documentKey(expected) === documentKey(shown))
        return { difference: undefined, unproven };
    const { verdict, gained, lost } = (0,compare_trust/* compareTrust */.w)(expected, shown);
    if (verdict === 'same' && shown.unreadable.length === 0)
        return { difference: undefined, unproven };
    return {
        unproven,
        difference: {
            property: 'AssumeRolePolicyDocument',
            part: 'trust',
            change: 'changed',
            name: '',
            what: describe(expected, shown, gained.length > 0, lost.length > 0),
            expected: describeMissing(expected, shown),
            actual: describeMissing(shown, expected),
            there: documentKey(actual),
            isSeenByDriftDetection: true,
        },
    };
}
function hideIds(document) {
    const text = (0,json/* canonicalJson */.dj)(document).replaceAll(/\(external id(?: \d+)?\)/g, unknownId);
    return JSON.parse(text);
}
function describe(expected, actual, isWider, isNarrower) {
    const deleted = listDeleted(actual).filter((id) => !listDeleted(expected).includes(id));
    if (deleted.length > 0) {
        return `The trust policy names ${deleted.join(', ')}: IAM writes such an id where a principal was deleted, also when another one has its name by now.`;
    }
    const [asked, asks] = [asksAlways(expected), asksAlways(actual)];
    if (asked && !asks && isWider)
        return 'The trust policy does not ask for the external id any more.';
    if (compare_trust_policy_withoutIds(expected) === compare_trust_policy_withoutIds(actual))
        return 'The trust policy asks for another external id.';
    if (isWider && !isNarrower)
        return 'The trust policy lets in more than the template does.';
    if (isNarrower && !isWider)
        return 'The trust policy lets in less than the template does.';
    return 'The trust policy is not that of the template.';
}
function listDeleted({ statements }) {
    return statements.flatMap(({ principals }) => principals.flatMap((principal) => /^AWS:(A(?:ROA|IDA|SCA|GPA)[A-Z0-9]{8,})$/.exec(principal)?.[1] ?? []));
}
function asksAlways({ statements }) {
    const allowing = statements.filter(({ effect }) => effect === 'Allow');
    return allowing.length > 0 && allowing.every(policy/* hasExternalId */.fl);
}
function compare_trust_policy_withoutIds(document) {
    return documentKey(hideIds(document));
}

;// CONCATENATED MODULE: ./src/domain/audit/role/compare-settings.ts

function compareSettings({ role, declared }, actual, tags) {
    const unproven = [
        ...(role.maxSessionDurationSeconds === undefined ? ['how long sessions of the role may be'] : []),
        ...((0,template_text/* isUnknown */.t8)(role.path) ? ['the path of the role'] : []),
        ...((0,template_text/* isUnknown */.t8)(role.description) ? ['the description of the role'] : []),
        ...(Object.keys(role.tags).some(template_text/* isUnknown */.t8) ? ['the tags of the role'] : []),
    ];
    return {
        unproven,
        differences: [
            ...compareOne('MaxSessionDuration', 'session-length', [lengthOf(role), lengthOf(actual)], declared),
            ...compareOne('Path', 'path', [role.path, actual.path], declared),
            ...compareOne('Description', 'description', [role.description ?? '', actual.description ?? ''], declared),
            ...compareTags(role, actual, tags, declared),
            ...compareProfiles(role, actual),
        ],
    };
}
function lengthOf({ maxSessionDurationSeconds: seconds }) {
    return seconds === undefined ? '${?length}' : `${seconds} s`;
}
const words = {
    MaxSessionDuration: (expected, actual) => `Sessions of the role last up to ${actual} and not ${expected}.`,
    Path: (expected, actual) => `The role is under path ${actual} and not ${expected}, so that its ARN is another one.`,
    Description: () => 'The description of the role is another one.',
};
function compareOne(property, part, [expected, actual], declared) {
    if (expected === actual || expected.includes('${?'))
        return [];
    const what = words[property]?.(expected, actual) ?? '';
    return [
        {
            property,
            part,
            change: 'changed',
            name: '',
            what,
            expected,
            actual,
            there: actual,
            isSeenByDriftDetection: declared.includes(property),
        },
    ];
}
function compareTags(role, actual, ofStackSet, declared) {
    if (Object.keys(role.tags).some(template_text/* isUnknown */.t8))
        return [];
    const keys = [...new Set([...Object.keys(role.tags), ...Object.keys(actual.tags)])].sort();
    return keys.flatMap((key) => {
        const [expected, has] = [role.tags[key], actual.tags[key]];
        if (expected === has || expected?.includes('${?') === true)
            return [];
        if (expected === undefined && ofStackSet?.[key] === has)
            return [];
        const wanted = expected ?? ofStackSet?.[key];
        const change = wanted === undefined ? 'added' : has === undefined ? 'removed' : 'changed';
        const verbs = { added: 'set by hand', removed: 'removed', changed: 'changed' };
        return [
            {
                property: `Tags/${key.replaceAll(/\s+/g, '_')}`,
                part: 'tag',
                change,
                name: key,
                what: `The tag ${key} is ${verbs[change]}.`,
                expected: wanted ?? 'no such tag',
                actual: has ?? 'no such tag',
                there: has ?? null,
                isSeenByDriftDetection: declared.includes('Tags'),
            },
        ];
    });
}
function compareProfiles(role, actual) {
    const [expected, has] = [role.instanceProfiles, actual.instanceProfiles];
    const of = (name) => ({
        property: `InstanceProfile/${name}`,
        part: 'instance-profile',
        name,
    });
    return [
        ...expected
            .filter((name) => !has.includes(name) && !name.includes('${?'))
            .map((name) => ({
            ...of(name),
            change: 'removed',
            what: `The instance profile ${name} does not carry the role any more.`,
            expected: 'carries the role',
            actual: 'does not carry the role',
            there: null,
            isSeenByDriftDetection: true,
        })),
        ...has
            .filter((name) => !expected.includes(name))
            .map((name) => ({
            ...of(name),
            change: 'added',
            what: `The instance profile ${name} carries the role: EC2 instances that have it act as the role.`,
            expected: 'does not carry the role',
            actual: 'carries the role',
            there: name,
            isSeenByDriftDetection: false,
        })),
    ];
}

;// CONCATENATED MODULE: ./src/domain/audit/role/compare-role.ts





function compareRole(expected, actual, isSame, tags) {
    const trust = compareTrustPolicies(expected.role.trust, actual.role.trust);
    const parts = [
        compareManaged(expected, actual),
        compareContents(expected, actual, isSame),
        compareInline(expected, actual.role, isSame),
        compareBoundaries(expected, actual.role, isSame),
        compareSettings(expected, actual.role, tags),
    ];
    return {
        differences: [
            ...(trust.difference === undefined ? [] : [trust.difference]),
            ...parts.flatMap(({ differences }) => differences),
        ],
        unproven: [...new Set([...trust.unproven, ...actual.unproven, ...parts.flatMap(({ unproven }) => unproven)])],
    };
}
function compareManaged({ role, declared, ownNames }, actual) {
    const listed = (one) => [
        ...one.managedPolicyArns,
        ...one.managedPolicies.map(({ name }) => name),
    ];
    const [expected, has] = [listed(role), listed(actual.role)];
    if (expected.some(template_text/* isUnknown */.t8))
        return { differences: [], unproven: ['which managed policies the role should have'] };
    const removed = expected.filter((name) => !has.includes(name));
    const added = has.filter((name) => !expected.includes(name));
    const own = (name) => (0,actual_role/* nameOfPolicy */.P)(actual.attached[name]?.arn ?? name);
    return {
        unproven: [],
        differences: [
            ...removed.map((name) => ({
                property: `ManagedPolicyArns/${(0,actual_role/* nameOfPolicy */.P)(ownNames[name] ?? name)}`,
                part: 'managed-policy',
                change: 'removed',
                name,
                what: `The policy ${(0,actual_role/* nameOfPolicy */.P)(name)} is detached.`,
                expected: `attached: ${name}`,
                actual: 'not attached',
                there: null,
                isSeenByDriftDetection: declared.includes('ManagedPolicyArns'),
            })),
            ...added.map((name) => ({
                property: `ManagedPolicyArns/${own(name)}`,
                part: 'managed-policy',
                change: 'added',
                name,
                what: `The policy ${own(name)} is attached by hand.`,
                expected: 'not attached',
                actual: `attached: ${actual.attached[name]?.arn ?? name}`,
                there: [name, documentText(actual.role, name)],
                isSeenByDriftDetection: false,
            })),
        ],
    };
}
function documentText({ managedPolicies }, name) {
    const policy = managedPolicies.find((one) => one.name === name);
    return policy === undefined ? '' : documentKey(policy.document);
}
function compareContents({ role, ownNames }, actual, isSame) {
    return compareDocuments(role.managedPolicies, actual.role.managedPolicies, isSame, (name) => {
        const version = actual.attached[name]?.contents?.versionId ?? '';
        return {
            property: `ManagedPolicyArns/${(0,actual_role/* nameOfPolicy */.P)(ownNames[name] ?? name)}`,
            part: 'policy-contents',
            what: `The contents of policy ${(0,actual_role/* nameOfPolicy */.P)(actual.attached[name]?.arn ?? name)} (${version}) are not those of the template.`,
            isSeenByDriftDetection: true,
        };
    });
}
function compareInline({ role, declared }, actual, isSame) {
    if (role.inlinePolicies.some(({ name }) => name.includes('${?'))) {
        return { differences: [], unproven: ['which inline policies the role should have'] };
    }
    const nameOf = ({ name }) => name;
    const [expected, has] = [role.inlinePolicies.map(nameOf), actual.inlinePolicies.map(nameOf)];
    const isSeenByDriftDetection = declared.includes('Policies');
    const whole = (policies, name) => policies.find((policy) => policy.name === name);
    const base = (name) => ({
        property: `Policies/${propertyName(name)}`,
        part: 'inline-policy',
        name,
        isSeenByDriftDetection,
    });
    const removed = expected.filter((name) => !has.includes(name));
    const added = has.filter((name) => !expected.includes(name));
    const changed = compareDocuments(role.inlinePolicies, actual.inlinePolicies, isSame, (name) => ({
        ...base(name),
        what: `The inline policy ${name} is not that of the template.`,
        isSeenByDriftDetection: true,
    }));
    return {
        unproven: changed.unproven,
        differences: [
            ...changed.differences,
            ...removed.map((name) => ({
                ...base(name),
                change: 'removed',
                what: `The inline policy ${name} is deleted.`,
                expected: describeDocument(whole(role.inlinePolicies, name)?.document ?? noDocument),
                actual: 'no such policy',
                there: null,
                isSeenByDriftDetection: true,
            })),
            ...added.map((name) => {
                const document = whole(actual.inlinePolicies, name)?.document ?? noDocument;
                return {
                    ...base(name),
                    change: 'added',
                    what: `The inline policy ${name} is added by hand.`,
                    expected: 'no such policy',
                    actual: describeDocument(document),
                    there: documentKey(document),
                };
            }),
        ],
    };
}
const noDocument = { version: '2012-10-17', statements: [], unreadable: [] };
function propertyName(name) {
    return name.replaceAll(/\s+/g, '_');
}
function compareDocuments(expected, actual, isSame, describe) {
    const results = expected.map((policy) => {
        const has = actual.find(({ name }) => name === policy.name);
        if (has === undefined)
            return { differences: [], unproven: [] };
        if (policy.document.unreadable.length > 0)
            return { differences: [], unproven: [`policy ${policy.name}`] };
        if (isSame(policy.document, has.document))
            return { differences: [], unproven: [] };
        const difference = {
            ...describe(policy.name),
            change: 'changed',
            name: policy.name,
            expected: describeMissing(policy.document, has.document),
            actual: describeMissing(has.document, policy.document),
            there: documentKey(has.document),
        };
        return { differences: [difference], unproven: [] };
    });
    return {
        differences: results.flatMap(({ differences }) => differences),
        unproven: results.flatMap(({ unproven }) => unproven),
    };
}
function compareBoundaries({ role, declared }, actual, isSame) {
    const [expected, has] = [role.permissionsBoundary, actual.permissionsBoundary];
    if ((0,template_text/* isUnknown */.t8)(expected))
        return { differences: [], unproven: ['which permissions boundary the role should have'] };
    const base = {
        property: 'PermissionsBoundary',
        part: 'boundary',
        name: '',
        there: [has ?? null, actual.boundary.kind === 'known' ? documentKey(actual.boundary.policy.document) : ''],
    };
    if (expected !== has) {
        const difference = {
            ...base,
            change: expected === undefined ? 'added' : has === undefined ? 'removed' : 'changed',
            what: expected === undefined
                ? 'A permissions boundary is set by hand.'
                : has === undefined
                    ? `The permissions boundary ${(0,actual_role/* nameOfPolicy */.P)(expected)} is removed.`
                    : `The permissions boundary is ${(0,actual_role/* nameOfPolicy */.P)(has)} and not ${(0,actual_role/* nameOfPolicy */.P)(expected)}.`,
            expected: expected ?? 'no boundary',
            actual: has ?? 'no boundary',
            isSeenByDriftDetection: declared.includes('PermissionsBoundary'),
        };
        return { differences: [difference], unproven: [] };
    }
    if (role.boundary.kind !== 'known' || actual.boundary.kind !== 'known')
        return { differences: [], unproven: [] };
    const [was, is] = [role.boundary.policy.document, actual.boundary.policy.document];
    if (isSame(was, is))
        return { differences: [], unproven: [] };
    const difference = {
        ...base,
        change: 'changed',
        what: 'The contents of the permissions boundary are not those of the template.',
        expected: describeMissing(was, is),
        actual: describeMissing(is, was),
        isSeenByDriftDetection: true,
    };
    return { differences: [difference], unproven: [] };
}

;// CONCATENATED MODULE: ./src/domain/audit/role/difference.ts
const reasonOf = ({ part, change }) => change === 'added' && (part === 'managed-policy' || part === 'inline-policy') ? 'policy-attached' : 'role-differs';
function withPartOf(role, other, { part, name }) {
    const replace = (items, others, nameOf) => [
        ...items.filter((item) => nameOf(item) !== name),
        ...others.filter((item) => nameOf(item) === name),
    ];
    switch (part) {
        case 'trust':
            return { ...role, trust: other.trust };
        case 'boundary':
            return { ...role, boundary: other.boundary, permissionsBoundary: other.permissionsBoundary };
        case 'inline-policy':
            return {
                ...role,
                inlinePolicies: replace(role.inlinePolicies, other.inlinePolicies, (policy) => policy.name),
            };
        case 'managed-policy':
        case 'policy-contents':
            return {
                ...role,
                managedPolicyArns: replace(role.managedPolicyArns, other.managedPolicyArns, (arn) => arn).sort(),
                managedPolicies: replace(role.managedPolicies, other.managedPolicies, (policy) => policy.name),
            };
        case 'session-length':
        case 'path':
        case 'description':
        case 'tag':
        case 'instance-profile':
            return role;
    }
}

// EXTERNAL MODULE: ./src/domain/iam/danger/danger.ts
var danger = __webpack_require__(89425);
// EXTERNAL MODULE: ./src/domain/iam/review/role-review.ts + 9 modules
var role_review = __webpack_require__(77826);
;// CONCATENATED MODULE: ./src/domain/audit/role/judge-difference.ts





function judgeDifferences({ expected, actual }, differences, facts) {
    const reviewed = differences.filter(({ part }) => permissionParts.includes(part));
    const review = (after) => (0,role_review/* reviewRole */.Z)({ before: expected, after }, [], facts);
    const together = reviewed.length > 1 ? listNew(review(actual)) : [];
    return differences.map((difference) => {
        if (!reviewed.includes(difference))
            return { severity: judgeSetting(difference, actual), gains: [] };
        const alone = review(withPartOf(expected, actual, difference));
        const others = reviewed.length > 1 ? listNew(review(withPartOf(actual, expected, difference))) : [];
        const isThrough = ({ canonical }) => !others.some((danger) => danger.canonical === canonical);
        return judge(difference, alone, mergeDangers(listNew(alone), together.filter(isThrough)));
    });
}
const permissionParts = [
    'trust',
    'managed-policy',
    'policy-contents',
    'inline-policy',
    'boundary',
];
function listNew({ dangers }) {
    return dangers.filter(({ isNew }) => isNew).map(({ danger }) => danger);
}
function mergeDangers(dangers, more) {
    const all = new Map([...dangers, ...more].map((danger) => [danger.canonical, danger]));
    return [...all.values()].sort(danger/* compareByDanger */.w8);
}
function judge(difference, { permissions, trust }, dangers) {
    const severities = dangers.map((danger) => severityOf(danger, difference));
    if (severities.length > 0) {
        const worst = severities.includes('critical') ? 'critical' : 'high';
        return { severity: worst, gains: dangers.map(({ text }) => text) };
    }
    if (difference.part === 'trust') {
        const principals = (0,text_order/* sortedOnce */.F)(trust.gained.flatMap((gain) => gain.principals.map(withoutType)));
        const gains = principals.length === 0 ? [] : [`can be assumed by ${(0,quantity/* firstOf */.Ku)(principals, 4)} in ways that it could not`];
        return { severity: gains.length === 0 ? 'medium' : 'high', gains };
    }
    return { severity: 'medium', gains: describeGained(permissions.gained) };
}
function severityOf({ kind }, { part }) {
    switch (kind) {
        case 'administrator':
        case 'trust':
            return 'critical';
        case 'guard-removed':
            return part === 'boundary' ? 'critical' : 'high';
        case 'not-known':
        case 'permission-management':
        case 'takeover':
        case 'assume-role':
        case 'opens-data':
        case 'hides-traces':
        case 'reads-data':
            return 'high';
    }
}
function judgeSetting({ part, change }, { trust }) {
    if (part === 'tag' || part === 'description')
        return 'low';
    const isForInstances = trust.statements.some(({ effect, principals }) => {
        return effect === 'Allow' && principals.some((principal) => /^(?:Service:ec2\.|\*|AWS:\*)/.test(principal));
    });
    return part === 'instance-profile' && change === 'added' && isForInstances ? 'high' : 'medium';
}
function withoutType(principal) {
    return principal.replace(/^\w+:(?=.)/, '');
}
function describeGained(gained) {
    const actions = (0,text_order/* sortedOnce */.F)(gained.flatMap(({ service, actions: named, others }) => [
        ...named.map(({ name }) => `${service}:${name}`),
        ...others,
    ]));
    return actions.length === 0 ? [] : [`may call ${(0,quantity/* firstOf */.Ku)(actions, 4)}`];
}

;// CONCATENATED MODULE: ./src/domain/audit/role/remedy.ts


function findRemedy(difference, expected, actual) {
    const { role } = expected;
    const name = `--role-name ${word(role.roleName)}`;
    switch (difference.part) {
        case 'trust':
            return restoreTrust(expected, name);
        case 'managed-policy':
            return attachOrDetach(difference, expected, actual, name);
        case 'policy-contents':
            return restoreContents(difference, expected, actual);
        case 'inline-policy':
            return restoreInline(difference, expected, name);
        case 'boundary':
            return restoreBoundary(difference, expected, name);
        case 'session-length':
        case 'description':
            return run(`aws iam update-role ${name} --description ${(0,aws_command/* quote */.h)(role.description ?? '')} --max-session-duration ${role.maxSessionDurationSeconds ?? 3600}`);
        case 'path':
            return {
                kind: 'advice',
                text: 'IAM cannot move a role to another path: delete the role and the stack instance of this account by hand, then run apply, which deploys both again',
            };
        case 'tag': {
            const wanted = difference.change === 'added' ? undefined : difference.expected;
            return wanted === undefined
                ? run(`aws iam untag-role ${name} --tag-keys ${(0,aws_command/* quote */.h)(difference.name)}`)
                : run(`aws iam tag-role ${name} --tags ${(0,aws_command/* quote */.h)(JSON.stringify([{ Key: difference.name, Value: wanted }]))}`);
        }
        case 'instance-profile': {
            const verb = difference.change === 'added' ? 'remove-role-from-instance-profile' : 'add-role-to-instance-profile';
            const profile = expected.ownNames[difference.name] ?? difference.name;
            return run(`aws iam ${verb} --instance-profile-name ${word(profile)} ${name}`);
        }
    }
}
function run(command, text = 'run in the account, as one who may change IAM') {
    return { kind: 'commands', text, commands: [command] };
}
const again = {
    kind: 'advice',
    text: 'change it back by hand; what the template refers to there is shown by `aws cloudformation describe-stack-resources` in the account',
};
function restoreTrust({ documents }, name) {
    const document = documentArgument(documents.trust);
    if (document === undefined)
        return again;
    const command = `aws iam update-assume-role-policy ${name} --policy-document ${document}`;
    const hasId = command.includes('$EXTERNAL_ID');
    return hasId
        ? run(command, 'set EXTERNAL_ID to the external id, which is secret and shown nowhere, then run in the account')
        : run(command);
}
function attachOrDetach(difference, expected, actual, name) {
    const arn = actual.attached[difference.name]?.arn ?? difference.name;
    if (difference.change === 'added')
        return run(`aws iam detach-role-policy ${name} --policy-arn ${word(arn)}`);
    const isOwn = expected.role.managedPolicies.some((policy) => policy.name === difference.name);
    const wanted = isOwn ? lookUp(difference.name) : word(difference.name);
    return run(`aws iam attach-role-policy ${name} --policy-arn ${wanted}`);
}
function lookUp(logicalId) {
    return `"$(aws cloudformation describe-stack-resource --stack-name '\${AWS::StackName}' --logical-resource-id ${logicalId} --query StackResourceDetail.PhysicalResourceId --output text)"`;
}
function restoreContents(difference, { role }, actual) {
    const policy = role.managedPolicies.find((one) => one.name === difference.name);
    const arn = actual.attached[difference.name]?.arn;
    const document = policy === undefined ? undefined : documentArgument(writeDocument(policy.document));
    if (document === undefined || arn === undefined)
        return again;
    return run(`aws iam create-policy-version --policy-arn ${word(arn)} --set-as-default --policy-document ${document}`, 'run in the account; where an older version is the right one, `aws iam set-default-policy-version` is enough');
}
function restoreInline({ change, name: policyName }, expected, name) {
    const policy = `--policy-name ${word(policyName)}`;
    if (change === 'added')
        return run(`aws iam delete-role-policy ${name} ${policy}`);
    const document = documentArgument(findInline(expected, policyName));
    return document === undefined
        ? again
        : run(`aws iam put-role-policy ${name} ${policy} --policy-document ${document}`);
}
function findInline({ role, documents }, name) {
    const written = documents.inline[name];
    if (written !== undefined)
        return written;
    const policy = role.inlinePolicies.find((one) => one.name === name);
    return policy === undefined ? null : writeDocument(policy.document);
}
function restoreBoundary(difference, { role }, name) {
    const { boundary, permissionsBoundary } = role;
    if (difference.change === 'added')
        return run(`aws iam delete-role-permissions-boundary ${name}`);
    if (permissionsBoundary === undefined || difference.expected !== permissionsBoundary)
        return again;
    const isMade = boundary.kind === 'known' && /\$\{(?!AWS::)/.test(permissionsBoundary);
    const wanted = isMade ? lookUp(boundary.policy.name) : word(permissionsBoundary);
    return run(`aws iam put-role-permissions-boundary ${name} --permissions-boundary ${wanted}`);
}
function word(text) {
    return /^(?:[\w@%+=:,./-]|\$\{AWS::AccountId\})+$/.test(text) ? text : (0,aws_command/* quote */.h)(text);
}

;// CONCATENATED MODULE: ./src/domain/audit/role/role-findings.ts






const mostJudged = 100;
function judgeRole({ expected, contents, prefix }, labelOf, facts) {
    const actual = (0,actual_role/* readActual */.R)(contents, expected, labelOf);
    const { differences, unproven } = compareRole(expected, actual, facts.isSameDocument, facts.tags);
    const { foreign } = actual;
    if (differences.length === 0)
        return { findings: [], unproven, foreign };
    const judged = judgeOnce(expected, actual, differences, facts);
    const findings = differences.map((difference, index) => {
        const { severity = 'medium', gains = [] } = judged[index] ?? {};
        const property = `${prefix}${difference.property}`;
        const reason = reasonOf(difference);
        return {
            reason,
            property,
            severity,
            what: difference.what,
            expected: difference.expected,
            actual: difference.actual,
            gains,
            fingerprint: facts.sha256((0,json/* canonicalJson */.dj)([property, reason, difference.there])),
            isSeenByDriftDetection: difference.isSeenByDriftDetection,
            remedy: findRemedy(difference, expected, actual),
        };
    });
    return { findings, unproven, foreign };
}
function judgeOnce({ role }, actual, differences, { review, judged }) {
    const key = JSON.stringify([role, actual.role]);
    const known = judged.get(key);
    if (known !== undefined)
        return known;
    const judgements = judgeDifferences({ expected: role, actual: actual.role }, differences, review);
    if (judged.size >= mostJudged)
        judged.clear();
    judged.set(key, judgements);
    return judgements;
}

// EXTERNAL MODULE: ./src/domain/iam/managed-policy.ts
var managed_policy = __webpack_require__(8002);
;// CONCATENATED MODULE: ./src/proving/judge-readings.ts






const judge_readings_mostKept = 100;
function createReadingJudge({ managedPolicies, sha256 }, request) {
    const policies = new Map(request.iam.policies);
    const facts = createFacts(request, policies, sha256);
    const kept = new Map();
    const learned = new Map();
    const learnAbout = async (arn) => {
        const read = managedPolicies === undefined ? undefined : await (0,attempt/* attempt */.C)(() => managedPolicies.read([arn]));
        if (read?.kind !== 'done')
            return;
        for (const [name, { document }] of read.value)
            policies.set(name, (0,managed_policy/* readManagedDocument */.$)(document));
    };
    const judge = async ({ account, expected }, contents) => {
        for (const arn of listAwsPolicies(contents).filter((one) => !policies.has(one))) {
            const learning = learned.get(arn) ?? learnAbout(arn);
            learned.set(arn, learning);
            await learning;
        }
        const isOther = expected.role.roleName.toLowerCase() !== request.roleName.toLowerCase();
        const prefix = isOther ? `${expected.role.roleName}:` : '';
        return judgeRole({ expected, contents, prefix }, (0,expected_role/* continueLabels */.px)(account), facts);
    };
    return (reading) => {
        const text = (0,account_text/* neutralText */.J3)(contentsOf(reading.reading), reading.target);
        const verdicts = kept.get(reading.expected) ?? new Map();
        kept.set(reading.expected, verdicts);
        const verdict = verdicts.get(text) ?? judge(reading, JSON.parse(text));
        if (verdicts.size >= judge_readings_mostKept)
            verdicts.clear();
        verdicts.set(text, verdict);
        return verdict;
    };
}
function contentsOf(reading) {
    const { arn, roleName, path, description, maxSessionDurationSeconds, trust, permissionsBoundary } = reading;
    const { attachedPolicies, inlinePolicies, instanceProfiles, boundaryContents } = reading;
    const tags = Object.fromEntries(Object.entries(reading.tags).filter(([key]) => !/^aws:/i.test(key)));
    const role = { arn, roleName, path, description, maxSessionDurationSeconds, trust, permissionsBoundary };
    return { ...role, attachedPolicies, inlinePolicies, instanceProfiles, boundaryContents, tags };
}
function listAwsPolicies({ attachedPolicies, permissionsBoundary = '' }) {
    const arns = [...attachedPolicies.map(({ arn }) => arn), permissionsBoundary];
    return arns.filter((arn) => /^arn:[\w-]+:iam::aws:policy\//.test(arn));
}
function createFacts({ iam, organization, partition, tags }, policies, sha256) {
    const organizationAccountIds = [...organization.accounts.keys(), organization.managementAccountId];
    const review = { ...iam, policies, partition, organizationAccountIds, organizationId: organization.id };
    return { review, tags, sha256, isSameDocument: createDocumentComparison(iam.catalogue), judged: new Map() };
}

;// CONCATENATED MODULE: ./src/proving/read-roles.ts

async function readRoles(session, roleNames) {
    const read = [];
    const failed = [];
    for (const roleName of roleNames) {
        const found = await (0,attempt/* attempt */.C)(() => session.findRole(roleName));
        if (found.kind === 'done')
            read.push({ roleName, reading: found.value });
        else
            failed.push({ roleName, error: found.error });
    }
    return { read, failed };
}

;// CONCATENATED MODULE: ./src/proving/try-assume.ts

async function tryAssume(accountRoles, roleArn, externalIds) {
    let answer = { kind: 'unanswered', text: 'it was not tried' };
    for (const externalId of externalIds) {
        const tried = await (0,attempt/* attempt */.C)(() => accountRoles.assume(roleArn, externalId));
        answer = tried.kind === 'done' ? tried.value : { kind: 'unanswered', text: tried.error.message };
        if (answer.kind === 'assumed')
            break;
    }
    return answer;
}

;// CONCATENATED MODULE: ./src/proving/prove-once.ts












const mostIds = 3;
function createSingleProver(ports, request) {
    const expectations = createExpectations(request);
    const judgeReading = createReadingJudge(ports, request);
    const { accountRoles, sha256 } = ports;
    const { facts, roleName, rolePath, partition, callerAccountId } = request;
    return async (target) => {
        const account = expectations.find(target);
        const main = findMain(account, roleName, target);
        const asked = main === undefined ? [] : listAskedIds(main, target);
        const ids = request.externalId === undefined ? asked : [request.externalId];
        const secrets = [...expectations.secrets, ...asked.filter(secret_values/* isHideable */.TF)];
        const finish = (parts, foreign = []) => ({
            proof: toProof(parts, target, { facts, secrets }),
            foreign,
        });
        if (main === undefined)
            return finish(bothInDoubt(notOfTemplate(account, roleName)));
        const plan = planAssume(main.role, { account: target.account, callerAccountId });
        if (plan.asksForId && ids.length === 0)
            return finish(bothInDoubt(hiddenId));
        const roleArn = `arn:${partition}:iam::${target.account}:role${rolePath}${roleName}`;
        const answer = await tryAssume(accountRoles, roleArn, ids.length === 0 ? [undefined] : ids.slice(0, mostIds));
        if (answer.kind !== 'assumed')
            return finish(notAssumed(judgeFirstAssume(answer, plan, sha256)));
        const roles = facts.includes('role')
            ? await readAndJudge(answer.session, { target, account, main }, { judgeReading, sha256 })
            : { parts: emptyProof, foreign: [] };
        answer.session.close();
        const isTried = facts.includes('assumable') && plan.asksForId;
        const refused = isTried ? await tryRefused(ports, roleArn, target, ids[0]) : emptyProof;
        return finish(mergeParts(roles.parts, refused), roles.foreign);
    };
}
function findMain({ roles }, roleName, target) {
    const wanted = roleName.toLowerCase();
    return roles.find(({ role }) => (0,account_text/* textForAccount */.Oc)(role.roleName, target).toLowerCase() === wanted);
}
async function tryRefused({ accountRoles, clock, sha256 }, roleArn, { account }, externalId = '') {
    const seed = `${clock.now().toISOString()} ${account}`;
    const attempts = [
        ['no external id', undefined],
        ['a wrong external id', wrongExternalId(externalId.length, seed, sha256)],
    ];
    let parts = emptyProof;
    for (const [attempted, id] of attempts) {
        const answer = await tryAssume(accountRoles, roleArn, [id]);
        parts = mergeParts(parts, partsOfAssume(judgeRefusedAssume(answer, attempted, sha256)));
        if (answer.kind !== 'assumed')
            continue;
        answer.session.close();
        break;
    }
    return parts;
}
async function readAndJudge(session, audited, judging) {
    const { target, account, main } = audited;
    const wanted = [main, ...account.roles.filter((role) => role !== main)];
    const byName = new Map(wanted.map((role) => [(0,account_text/* textForAccount */.Oc)(role.role.roleName, target), role]));
    const { read, failed } = await readRoles(session, [...byName.keys()]);
    const unread = failed.map(({ roleName, error }) => notRead(roleName, error));
    let judged = {
        parts: { ...emptyProof, roleDoubts: [...templateDoubts(account), ...unread] },
        foreign: [],
    };
    for (const one of read) {
        const expected = byName.get(one.roleName) ?? main;
        const { parts, foreign } = await judgeOne(one, expected, audited, judging);
        judged = { parts: mergeParts(judged.parts, parts), foreign: [...judged.foreign, ...foreign] };
    }
    const foreign = [...new Map(judged.foreign.map((policy) => [policy.arn, policy])).values()];
    judged = { ...judged, foreign };
    const isMainRead = read.some(({ roleName, reading }) => byName.get(roleName) === main && reading !== undefined);
    return isMainRead ? judged : { ...judged, parts: { ...judged.parts, record: undefined } };
}
async function judgeOne({ roleName, reading }, expected, { target, account, main }, { judgeReading, sha256 }) {
    const isMain = expected === main;
    if (reading === undefined) {
        return { parts: { ...emptyProof, role: [missingRole(roleName, isMain, sha256)] }, foreign: [] };
    }
    const verdict = await judgeReading({ target, account, expected, reading });
    const foreign = verdict.foreign.map(({ arn, document }) => ({ arn, hash: sha256((0,json/* canonicalJson */.dj)(document)) }));
    const own = foreign.map(({ arn, hash }) => ({ arn: (0,account_text/* textForAccount */.Oc)(arn, target), hash }));
    const { findings, record } = (0,recorded_role/* compareWithRecord */.b)(reading, own, { target, isMain }, sha256);
    const parts = {
        ...emptyProof,
        role: [...verdict.findings, ...findings],
        roleDoubts: notComparable(verdict.unproven, roleName),
        record,
    };
    return { parts, foreign };
}

;// CONCATENATED MODULE: ./src/proving/prove-role.ts

const pauseMs = 5_000;
async function proveRole(ports, request, target, limits = {}) {
    return (await createProver(ports, request, limits)(target)).proof;
}
function createProver(ports, request, limits = {}) {
    const proveOnce = createSingleProver(ports, request);
    const { clock, interruption } = ports;
    return async (target) => {
        const until = clock.now().getTime() + (limits.patienceMs ?? 0);
        const endsAt = Math.min(until, limits.endsAt?.getTime() ?? Infinity);
        let proven = await proveOnce(target);
        while (!isProven(proven.proof) && clock.now().getTime() < endsAt && !interruption.requested.aborted) {
            await clock.sleep(pauseMs);
            proven = await proveOnce(target);
        }
        return proven;
    };
}
function isProven({ role, assumable }) {
    return [role, assumable].every((state) => state === 'proven' || state === 'not-asked');
}


/***/ }),

/***/ 88658:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ proveRoles)
});

// EXTERNAL MODULE: ./src/domain/audit/role/actual-role.ts + 1 modules
var actual_role = __webpack_require__(72318);
// EXTERNAL MODULE: ./src/domain/audit/role/recorded-role.ts
var recorded_role = __webpack_require__(85362);
;// CONCATENATED MODULE: ./src/domain/audit/role/compare-accounts.ts


const leastAccounts = 10;
const leastShare = 0.9;
function compareAccounts(accounts, sha256) {
    const usual = findUsual(accounts);
    return new Map(accounts.map((one) => [one.proof.account, compareAccount(one, usual, sha256)]));
}
function findUsual(accounts) {
    const hashes = new Map();
    for (const { arn, hash } of accounts.flatMap(({ foreign }) => foreign)) {
        const counts = hashes.get(arn) ?? new Map();
        hashes.set(arn, counts.set(hash, (counts.get(hash) ?? 0) + 1));
    }
    return new Map([...hashes].flatMap(([arn, counts]) => {
        const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
        const [hash = '', most = 0] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [];
        return total >= leastAccounts && most / total >= leastShare ? [[arn, { hash, accounts: most }]] : [];
    }));
}
function compareAccount({ proof, foreign }, usual, sha256) {
    if (foreign.length === 0 || proof.record === undefined)
        return proof;
    const others = foreign.flatMap((policy) => {
        const most = usual.get(policy.arn);
        const property = `ManagedPolicyArns/${(0,actual_role/* nameOfPolicy */.P)(policy.arn)}`;
        const isFound = proof.findings.some((finding) => finding.property === property);
        return most === undefined || most.hash === policy.hash || isFound ? [] : [{ policy, accounts: most.accounts }];
    });
    const findings = others.map(({ policy: { arn, hash }, accounts }) => {
        const own = { arn: arn.replaceAll('${AWS::AccountId}', proof.account), hash };
        return { ...(0,recorded_role/* deviatingContents */.u)(own, accounts, sha256), fact: 'role', account: proof.account, region: '' };
    });
    return {
        ...proof,
        role: findings.length === 0 ? proof.role : 'violated',
        findings: [...proof.findings, ...findings],
        record: withRolledOut(proof.record, foreign, usual, proof.account),
    };
}
function withRolledOut(record, foreign, usual, account) {
    const rolledOut = foreign.filter(({ arn, hash }) => usual.get(arn)?.hash === hash);
    if (rolledOut.length === 0)
        return record;
    const now = rolledOut.map(({ arn, hash }) => [arn.replaceAll('${AWS::AccountId}', account), hash]);
    return { ...record, policies: { ...record.policies, ...Object.fromEntries(now) } };
}

// EXTERNAL MODULE: ./src/domain/concurrency/when-aborted.ts
var when_aborted = __webpack_require__(71828);
// EXTERNAL MODULE: ./src/proving/prove-role.ts + 18 modules
var prove_role = __webpack_require__(44670);
;// CONCATENATED MODULE: ./src/proving/prove-roles.ts



const usualAccountsAtOnce = 40;
const progressMs = 30_000;
const assumesPerAccount = 3;
const mostAssumesPerSecond = 300;
async function proveRoles(ports, request, targets, limits = {}) {
    const prove = (0,prove_role/* createProver */.j)(ports, request, limits);
    const { clock, log, interruption, sha256 } = ports;
    const proven = new Map();
    const workers = Math.min(limits.accountsAtOnce ?? usualAccountsAtOnce, targets.length);
    const isPaced = targets.length * assumesPerAccount > mostAssumesPerSecond;
    const leastMs = isPaced ? (workers * assumesPerAccount * 1000) / mostAssumesPerSecond : 0;
    let next = 0;
    let shownAt = clock.now().getTime();
    const isOver = () => interruption.requested.aborted ||
        limits.signal?.aborted === true ||
        (limits.endsAt !== undefined && clock.now() >= limits.endsAt);
    const showProgress = () => {
        const now = clock.now().getTime();
        if (now - shownAt < progressMs)
            return;
        shownAt = now;
        log.info(`Roles read in ${proven.size.toLocaleString('en-US')} of ${targets.length.toLocaleString('en-US')} accounts.`);
    };
    const work = async () => {
        for (let target = targets[next++]; target !== undefined && !isOver(); target = targets[next++]) {
            const beganMs = clock.now().getTime();
            proven.set(target.account, await prove(target));
            showProgress();
            const leftMs = beganMs + leastMs - clock.now().getTime();
            if (leftMs > 0 && next < targets.length && !isOver())
                await clock.sleep(leftMs);
        }
    };
    const all = Promise.all(Array.from({ length: workers }, work));
    await Promise.race([all, (0,when_aborted/* whenAborted */.e)(interruption.lastCall)]);
    all.catch(() => undefined);
    const compared = compareAccounts([...proven.values()], sha256);
    const isCancelled = interruption.requested.aborted;
    return new Map(targets.map((target) => [
        target.account,
        compared.get(target.account) ?? unreached(target, request.facts, isCancelled),
    ]));
}
function unreached({ account }, facts, isCancelled) {
    const asked = ['role', 'assumable'].filter((fact) => facts.includes(fact));
    const why = isCancelled
        ? 'The run was cancelled before it looked at this account.'
        : 'The time of the run was over before it looked at this account.';
    const next = isCancelled ? 'Run the audit again.' : 'Give the job more `timeout-minutes`, then run the audit again.';
    return {
        account,
        role: facts.includes('role') ? 'unproven' : 'not-asked',
        assumable: facts.includes('assumable') ? 'unproven' : 'not-asked',
        findings: [],
        doubts: asked.map((fact) => ({ fact, account, why, next })),
        record: undefined,
    };
}


/***/ }),

/***/ 10685:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V1: () => (/* binding */ unlessInterrupted),
/* harmony export */   bK: () => (/* binding */ isOutOfTime),
/* harmony export */   bk: () => (/* binding */ untilLastCall),
/* harmony export */   dU: () => (/* binding */ createDeadline)
/* harmony export */ });
/* harmony import */ var _domain_concurrency_when_aborted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71828);
/* harmony import */ var _domain_quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31187);


function createDeadline({ clock, log, runEndsAt }, timeoutMs) {
    let fixed;
    return () => {
        fixed ??= fix();
        return fixed;
    };
    function fix() {
        const now = clock.now();
        const wanted = new Date(now.getTime() + timeoutMs);
        if (wanted <= runEndsAt)
            return wanted;
        const leftMs = Math.max(0, runEndsAt.getTime() - now.getTime());
        log.info(`The job (timeout-minutes) leaves ${(0,_domain_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .renderDuration */ .PP)(leftMs)} for this, not ${(0,_domain_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .renderDuration */ .PP)(timeoutMs)}.`);
        return runEndsAt;
    }
}
function isOutOfTime({ clock, runEndsAt }) {
    return clock.now() >= runEndsAt;
}
async function untilLastCall({ lastCall }, work) {
    return Promise.race([work, (0,_domain_concurrency_when_aborted_js__WEBPACK_IMPORTED_MODULE_1__/* .whenAborted */ .e)(lastCall).then(() => undefined)]);
}
const readAfterInterruptMs = 2_000;
async function unlessInterrupted({ clock, interruption }, reading) {
    if (!interruption.requested.aborted)
        return reading;
    reading.catch(() => undefined);
    return Promise.race([reading, clock.sleep(readAfterInterruptMs).then(() => undefined)]);
}


/***/ }),

/***/ 81644:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ followOperation)
/* harmony export */ });
/* harmony import */ var _domain_attempt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38505);
/* harmony import */ var _domain_stack_set_operation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43863);


const firstPauseMs = 1_000;
const longestPauseMs = 15_000;
async function followOperation({ stackSets, stackSet, clock, log, interruption }, known, deadline, watcher) {
    const nextPauseMs = growingPause();
    let operation = known;
    let hasWarned = false;
    let { probablyEnded } = watcher;
    void probablyEnded?.then(() => {
        probablyEnded = undefined;
    });
    for (;;) {
        const look = await (0,_domain_attempt_js__WEBPACK_IMPORTED_MODULE_0__/* .attempt */ .C)(() => stackSets.describeOperation(stackSet, known.id));
        if (look.kind === 'done') {
            operation = look.value;
            hasWarned = false;
            await watcher.onLook(operation);
        }
        else if (!look.error.isTransient) {
            return { kind: 'lost', operation, error: look.error };
        }
        else if (!hasWarned) {
            log.warning(`Operation ${known.id} cannot be read at the moment; trying again. ${look.error.message}`);
            hasWarned = true;
        }
        if (look.kind === 'done' && !(0,_domain_stack_set_operation_js__WEBPACK_IMPORTED_MODULE_1__/* .isInFlight */ .wn)(operation.status))
            return { kind: 'ended', operation };
        if (interruption.requested.aborted)
            return { kind: 'interrupted', operation };
        if (clock.now().getTime() >= deadline.getTime())
            return { kind: 'timed-out', operation };
        const pause = clock.sleep(nextPauseMs());
        await (probablyEnded === undefined ? pause : Promise.race([pause, probablyEnded]));
    }
}
function growingPause() {
    let pauseMs = firstPauseMs;
    return () => {
        const thisMs = pauseMs;
        pauseMs = Math.min(pauseMs * 1.5, longestPauseMs);
        return thisMs;
    };
}


/***/ }),

/***/ 88960:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CE: () => (/* binding */ stillInFlight),
/* harmony export */   Ub: () => (/* binding */ readInFlight),
/* harmony export */   n: () => (/* binding */ readAgain),
/* harmony export */   yb: () => (/* binding */ waitUntilIdle)
/* harmony export */ });
/* harmony import */ var _domain_quantity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31187);
/* harmony import */ var _domain_stack_set_operation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43863);
/* harmony import */ var _follow_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81644);



const logEveryMs = 60_000;
async function waitUntilIdle(context, deadline, inFlight) {
    const waitedFor = [];
    let operations = inFlight;
    for (;;) {
        const oldest = operations.at(-1);
        if (oldest === undefined)
            return { kind: 'idle', waitedFor };
        context.log.info(`Waiting for another operation on stack set ${context.stackSet.name} to end.`);
        const followed = await (0,_follow_js__WEBPACK_IMPORTED_MODULE_0__/* .followOperation */ .D)(context, oldest, deadline, logWatcher(context));
        switch (followed.kind) {
            case 'timed-out':
            case 'interrupted':
                return followed;
            case 'lost':
                throw followed.error;
            case 'ended':
                waitedFor.push(followed.operation);
                operations = await readInFlight(context);
        }
    }
}
async function readInFlight(context) {
    return stillInFlight(context, await context.stackSets.listRecentOperations(context.stackSet));
}
async function stillInFlight(context, listed) {
    return (await readAgain(context, listed)).filter(({ status }) => (0,_domain_stack_set_operation_js__WEBPACK_IMPORTED_MODULE_1__/* .isInFlight */ .wn)(status));
}
async function readAgain({ stackSets, stackSet }, listed) {
    const listedInFlight = listed.filter(({ status }) => (0,_domain_stack_set_operation_js__WEBPACK_IMPORTED_MODULE_1__/* .isInFlight */ .wn)(status));
    const found = await Promise.all(listedInFlight.map(({ id }) => stackSets.findOperation(stackSet, id)));
    return found.filter((operation) => operation !== undefined);
}
function logWatcher({ clock, log }) {
    let logged = { status: '', atMs: -Infinity };
    return {
        onLook: (operation) => {
            const nowMs = clock.now().getTime();
            if (operation.status !== logged.status || nowMs - logged.atMs >= logEveryMs) {
                log.info(describeWaitedFor(operation, clock.now()));
                logged = { status: operation.status, atMs: nowMs };
            }
            return Promise.resolve();
        },
    };
}
function describeWaitedFor({ id, action, status, createdAt, failedInstances }, now) {
    const age = (0,_domain_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .renderDuration */ .PP)(Math.max(0, now.getTime() - createdAt.getTime()));
    const failed = failedInstances !== undefined && failedInstances > 0 ? `, ${failedInstances} failed` : '';
    return `Operation ${id} (${action}): ${status}, started ${age} ago${failed}`;
}


/***/ })

};
