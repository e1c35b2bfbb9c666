export const id = 345;
export const ids = [345];
export const modules = {

/***/ 71672:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gm: () => (/* binding */ readAttachment),
/* harmony export */   K0: () => (/* binding */ attach),
/* harmony export */   g3: () => (/* binding */ findIdentity)
/* harmony export */ });
/* harmony import */ var _template_template_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39085);
/* harmony import */ var _resource_properties_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39076);
/* harmony import */ var _role_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58208);
/* harmony import */ var _text_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84802);




const listNames = { role: 'Roles', user: 'Users', group: 'Groups' };
const allKinds = ['role', 'user', 'group'];
const policyTypes = new Map([
    ['AWS::IAM::RolePolicy', 'role'],
    ['AWS::IAM::UserPolicy', 'user'],
    ['AWS::IAM::GroupPolicy', 'group'],
]);
const nameOfKind = { role: 'RoleName', user: 'UserName', group: 'GroupName' };
function readAttachment(resource, reading, unreadable) {
    const { logicalId, type } = resource;
    const open = (what, known) => (0,_resource_properties_js__WEBPACK_IMPORTED_MODULE_0__/* .openProperties */ .I)(what, resource, known.split(' '), reading, unreadable);
    const single = policyTypes.get(type);
    if (single !== undefined) {
        const properties = open('policy', `PolicyName PolicyDocument ${nameOfKind[single]}`);
        const targets = [{ kind: single, name: properties.findText(nameOfKind[single]) ?? '' }];
        return { attachment: { logicalId, targets, gives: { inlinePolicies: [readInline(properties)] } } };
    }
    switch (type) {
        case 'AWS::IAM::Policy': {
            const properties = open('policy', 'PolicyName PolicyDocument Roles Users Groups');
            const targets = listTargets(properties, allKinds);
            return { attachment: { logicalId, targets, gives: { inlinePolicies: [readInline(properties)] } } };
        }
        case 'AWS::IAM::ManagedPolicy':
            return readManagedPolicy(resource, open);
        case 'AWS::IAM::InstanceProfile': {
            const properties = open('instance profile', 'InstanceProfileName Path Roles');
            const name = properties.findText('InstanceProfileName') ?? logicalId;
            return {
                attachment: { logicalId, targets: listTargets(properties, ['role']), gives: { instanceProfiles: [name] } },
            };
        }
        case 'AWS::IAM::UserToGroupAddition': {
            const properties = open('membership', 'GroupName Users');
            const groups = properties.listTexts('GroupName');
            return { attachment: { logicalId, targets: listTargets(properties, ['user']), gives: { groups } } };
        }
        case 'AWS::IAM::AccessKey': {
            const properties = open('access key', 'Serial Status UserName');
            const targets = [{ kind: 'user', name: properties.findText('UserName') ?? '' }];
            const status = properties.findText('Status') ?? 'Active';
            const key = `access key ${logicalId}${status === 'Active' ? '' : ` (${status})`}`;
            return { attachment: { logicalId, targets, gives: { credentials: [key] } } };
        }
        default:
            return undefined;
    }
}
function readInline(properties) {
    return {
        name: properties.findText('PolicyName') ?? '',
        document: properties.readDocument(properties.find('PolicyDocument'), 'permissions', 'PolicyDocument'),
    };
}
function readManagedPolicy({ logicalId }, open) {
    const properties = open('policy', 'Description ManagedPolicyName Path PolicyDocument Roles Users Groups');
    const document = properties.readDocument(properties.find('PolicyDocument'), 'permissions', 'PolicyDocument');
    const policy = { name: logicalId, document };
    const name = properties.findText('ManagedPolicyName');
    const path = properties.findText('Path') ?? '/';
    const arn = name === undefined ? [] : [`:policy${path}${name}`];
    return {
        attachment: { logicalId, targets: listTargets(properties, allKinds), gives: { managedPolicies: [policy] } },
        ownPolicy: { policy, arns: [(0,_template_template_text_js__WEBPACK_IMPORTED_MODULE_2__/* .symbol */ .HR)(logicalId), (0,_template_template_text_js__WEBPACK_IMPORTED_MODULE_2__/* .symbol */ .HR)(`${logicalId}.PolicyArn`), ...arn] },
    };
}
function listTargets(properties, kinds) {
    return kinds.flatMap((kind) => properties.listTexts(listNames[kind]).map((name) => ({ kind, name: (0,_template_template_text_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(name) })));
}
function attach(identities, read) {
    const ownPolicies = read.flatMap(({ ownPolicy }) => (ownPolicy === undefined ? [] : [ownPolicy]));
    const roles = new Map(identities.map((role) => [role.logicalId, resolveOwnPolicies(role, ownPolicies)]));
    for (const { attachment } of read) {
        for (const target of attachment.targets) {
            const role = findIdentity([...roles.values()], target) ?? outsideIdentity(target);
            roles.set(role.logicalId, give(role, attachment));
        }
    }
    const used = new Set([...roles.values()].flatMap(({ sources }) => sources));
    const unattached = ownPolicies.map(({ policy }) => policy.name).filter((name) => !used.has(name));
    return { roles: [...roles.values()].map(doubtDoubledNames), unattached };
}
function doubtDoubledNames(role) {
    const byName = Map.groupBy(role.inlinePolicies, ({ name }) => name.toLowerCase());
    const inlinePolicies = role.inlinePolicies.map(({ name, document }) => {
        const isDoubled = (byName.get(name.toLowerCase())?.length ?? 0) > 1;
        const unreadable = [...document.unreadable, 'another policy has the same name, and only one of them stays'];
        return { name, document: isDoubled ? { ...document, unreadable } : document };
    });
    return { ...role, inlinePolicies };
}
function findIdentity(roles, { kind, name }) {
    const isOfKind = (role) => role.kind === kind || (kind === 'role' && role.kind === 'outside-role');
    return roles.find((role) => isOfKind(role) &&
        (name === (0,_template_template_text_js__WEBPACK_IMPORTED_MODULE_2__/* .symbol */ .HR)(role.logicalId) || (!(0,_template_template_text_js__WEBPACK_IMPORTED_MODULE_2__/* .isUnknown */ .t8)(name) && name.toLowerCase() === role.roleName?.toLowerCase())));
}
function outsideIdentity({ kind, name }) {
    return (0,_role_js__WEBPACK_IMPORTED_MODULE_1__/* .emptyIdentity */ .gL)(kind === 'role' ? 'outside-role' : kind, `${kind} ${(0,_template_template_text_js__WEBPACK_IMPORTED_MODULE_2__/* .showText */ .h$)(name)}`, name);
}
function give(role, { logicalId, gives }) {
    const inlinePolicies = [...role.inlinePolicies, ...(gives.inlinePolicies ?? [])];
    const others = role.managedPolicies.filter(({ name }) => name !== logicalId);
    return {
        ...role,
        inlinePolicies: inlinePolicies.sort((a, b) => (0,_text_order_js__WEBPACK_IMPORTED_MODULE_3__/* .compareTexts */ .q)(a.name, b.name)),
        managedPolicies: sortPolicies([...others, ...(gives.managedPolicies ?? [])]),
        instanceProfiles: union(role.instanceProfiles, gives.instanceProfiles),
        groups: union(role.groups, gives.groups),
        credentials: union(role.credentials, gives.credentials),
        sources: union(role.sources, [logicalId]),
    };
}
function sortPolicies(policies) {
    return policies.toSorted((a, b) => (0,_text_order_js__WEBPACK_IMPORTED_MODULE_3__/* .compareTexts */ .q)(a.name, b.name));
}
function union(texts, more = []) {
    return [...new Set([...texts, ...more])].sort();
}
function resolveOwnPolicies(role, ownPolicies) {
    const find = (arn) => ownPolicies.find((own) => isNamedBy(own, arn));
    const own = role.managedPolicyArns.map(find).filter((found) => found !== undefined);
    const boundary = role.permissionsBoundary === undefined ? undefined : find(role.permissionsBoundary)?.policy;
    const sources = [...own.map(({ policy }) => policy.name), ...(boundary === undefined ? [] : [boundary.name])];
    return {
        ...role,
        managedPolicyArns: role.managedPolicyArns.filter((arn) => find(arn) === undefined),
        managedPolicies: sortPolicies([...new Set(own)].map(({ policy }) => policy)),
        boundary: boundary === undefined ? role.boundary : { kind: 'known', policy: boundary },
        sources: union(role.sources, sources),
    };
}
function isNamedBy({ arns }, arn) {
    return arns.some((own) => {
        if (!own.startsWith(':policy'))
            return own === arn;
        const [start] = /^arn:[^:]*(?:::Partition\})?:iam::/.exec(arn) ?? [];
        return start !== undefined && arn === `${start}\${AWS::AccountId}${own}`;
    });
}


/***/ }),

/***/ 47055:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ splitArn),
/* harmony export */   L: () => (/* binding */ resourceSymbol)
/* harmony export */ });
function splitArn(text) {
    const fields = [''];
    for (const [part] of text.matchAll(/\$\{[^}]*\}|:|[^:$]+|\$/g)) {
        if (part === ':')
            fields.push('');
        else
            fields.push(`${fields.pop() ?? ''}${part}`);
    }
    const [, partition = '', service = '', , account = '', ...name] = fields;
    return { partition, service, account, name: name.join(':') };
}
const resourceSymbol = /\$\{(?!AWS::)[A-Za-z0-9]+(?:\.[A-Za-z0-9.]*(?:Arn|Id|Name))?\}/;


/***/ }),

/***/ 89425:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TL: () => (/* binding */ dangerKinds),
/* harmony export */   lt: () => (/* binding */ compareKinds),
/* harmony export */   w8: () => (/* binding */ compareByDanger)
/* harmony export */ });
/* harmony import */ var _text_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84802);

const dangerKinds = [
    'administrator',
    'trust',
    'guard-removed',
    'not-known',
    'permission-management',
    'takeover',
    'assume-role',
    'opens-data',
    'hides-traces',
    'reads-data',
];
function compareByDanger(a, b) {
    return compareKinds(a.kind, b.kind) || (0,_text_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareTexts */ .q)(a.canonical, b.canonical);
}
function compareKinds(a, b) {
    const rank = (kind) => kind === undefined ? dangerKinds.length : dangerKinds.indexOf(kind);
    return rank(a) - rank(b);
}


/***/ }),

/***/ 23651:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  df: () => (/* binding */ describePlace),
  _g: () => (/* binding */ describePlaces),
  ml: () => (/* binding */ findNeed),
  U2: () => (/* binding */ listResources),
  Zg: () => (/* binding */ meetOnOne)
});

// EXTERNAL MODULE: ./src/domain/json.ts
var json = __webpack_require__(97504);
// EXTERNAL MODULE: ./src/domain/iam/meaning/text-pattern.ts
var text_pattern = __webpack_require__(42040);
;// CONCATENATED MODULE: ./src/domain/iam/danger/passed-service.ts

function mayPassTo({ conditions }, services) {
    if (services.length === 0)
        return true;
    return Object.entries(conditions).every(([operator, keys]) => Object.entries(keys).every(([key, values]) => {
        if (key.toLowerCase() !== 'iam:passedtoservice' || !confiningOperator.test(operator))
            return true;
        return services.some((service) => values.some((value) => mayMean(value, operator, service)));
    }));
}
const confiningOperator = /^(?:ForAnyValue:)?String(?:Equals|EqualsIgnoreCase|Like)$/;
function mayMean(value, operator, service) {
    const folded = value.toLowerCase();
    const isText = !operator.endsWith('Like') && !folded.includes('${');
    return isText ? folded.startsWith(`${service}.`) : (0,text_pattern/* mayOverlap */.$5)((0,text_pattern/* readPattern */.ZS)(folded), (0,text_pattern/* readPattern */.ZS)(`${service}.*`));
}

// EXTERNAL MODULE: ./src/domain/iam/danger/resource.ts
var danger_resource = __webpack_require__(76662);
// EXTERNAL MODULE: ./src/domain/iam/text-order.ts
var text_order = __webpack_require__(84802);
;// CONCATENATED MODULE: ./src/domain/iam/danger/found-need.ts





function findNeed(need, reach, identity) {
    const found = need.anyOf
        .map((action) => ({ action, allPlaces: reach(action).filter((place) => isOf(place, need, action)) }))
        .filter(({ allPlaces }) => allPlaces.length > 0)
        .map((one) => ({ ...one, places: withoutCovered(one.allPlaces) }));
    if (found.length === 0)
        return undefined;
    const places = found.flatMap((one) => one.places);
    const isConfined = need.mayConfine &&
        places.every(({ resource }) => (0,danger_resource/* isCertain */.te)(resource.text) && !(need.isSelfEnough && isItself(resource, identity)));
    const canonical = found.map((one) => (0,json/* canonicalJson */.dj)([one.action, (0,text_order/* sortedOnce */.F)(one.places.map(keyOf))])).sort();
    const allPlaces = found.flatMap((one) => one.allPlaces);
    return { actions: found.map(({ action }) => action), places, allPlaces, canonical, isConfined };
}
function isOf(place, { on, passedTo }, action) {
    const isKind = on.length === 0
        ? (0,danger_resource/* mayActOn */.nU)(action, place.resource.text)
        : on.some((kind) => (0,danger_resource/* mayBeOfKind */.Aj)(place.resource, kind) && !isLeftOut(place, kind));
    return isKind && mayPassTo(place.statement, passedTo);
}
function isLeftOut({ except }, kind) {
    if (except.length === 0)
        return false;
    const ofKind = ['*', 'aws', 'aws-cn', 'aws-us-gov', '${AWS::Partition}'].map((name) => (0,text_pattern/* readPattern */.ZS)(`arn:${name}:${kind}`));
    return except.some((left) => ofKind.some((pattern) => (0,text_pattern/* contains */.gR)(left, pattern)));
}
function isItself(resource, { arns, policyArns }) {
    const own = [...arns, ...policyArns];
    if ((0,danger_resource/* isResourceOfTemplate */.As)(resource.text))
        return own.includes(resource.text);
    return own.filter((arn) => !(0,danger_resource/* isResourceOfTemplate */.As)(arn)).some((arn) => (0,text_pattern/* mayOverlap */.$5)(resource, (0,text_pattern/* readPattern */.ZS)(arn)));
}
function withoutCovered(places) {
    const once = [...new Map(places.map((place) => [keyOf(place), place])).values()];
    return once.filter((place) => !once.some((other) => other !== place && covers(other, place) && !covers(place, other)));
}
function covers(wide, place) {
    if (wide.conditions !== '' && wide.conditions !== place.conditions)
        return false;
    return wide.except.length === 0 && (0,text_pattern/* contains */.gR)(wide.resource, place.resource);
}
function keyOf({ resource, except, conditions }) {
    return (0,json/* canonicalJson */.dj)([resource.text, (0,text_order/* sortedOnce */.F)(except.map(({ text }) => text)), conditions]);
}
function meetOnOne(needs) {
    const [first, ...rest] = needs;
    if (first === undefined)
        return false;
    return first.places.some(({ resource }) => rest.every((need) => need.places.some((other) => (0,text_pattern/* mayOverlap */.$5)(other.resource, resource))));
}
function describePlaces(places) {
    const byPolicy = Map.groupBy(places, ({ policyName }) => policyName);
    return (0,text_order/* sortedOnce */.F)([...byPolicy].flatMap(([policyName, own]) => [...new Set(own.map(({ statement }) => statement))].map((statement) => describePlace({ statement, policyName }))));
}
function describePlace({ statement, policyName }) {
    const text = statementTexts.get(statement) ?? describeStatement(statement);
    statementTexts.set(statement, text);
    return `${policyName}: ${text}`;
}
const statementTexts = new WeakMap();
function describeStatement({ actions, isNotAction, resources, isNotResource, conditions }) {
    const what = `${isNotAction ? 'everything except ' : ''}${actions.join(', ')}`;
    const where = `${isNotResource ? 'everything except ' : ''}${resources.join(', ')}`;
    return `${what} on ${where}${Object.keys(conditions).length > 0 ? ' under conditions' : ''}`;
}
function listResources(needs) {
    const confined = needs.filter(({ isConfined }) => isConfined);
    return (0,text_order/* sortedOnce */.F)(confined.flatMap(({ places }) => places.map(({ resource }) => resource.text)));
}


/***/ }),

/***/ 71919:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ judgePermissions)
});

// EXTERNAL MODULE: ./src/domain/json.ts
var json = __webpack_require__(97504);
// EXTERNAL MODULE: ./src/domain/iam/danger/danger.ts
var danger = __webpack_require__(89425);
// EXTERNAL MODULE: ./src/domain/iam/meaning/text-pattern.ts
var text_pattern = __webpack_require__(42040);
// EXTERNAL MODULE: ./src/domain/iam/danger/found-need.ts + 1 modules
var found_need = __webpack_require__(23651);
;// CONCATENATED MODULE: ./src/domain/iam/danger/known/known-danger.ts
const lookedUp = '2026-11-29';
const sources = {
    rhino: 'https://rhinosecuritylabs.com/aws/aws-privilege-escalation-methods-mitigation/',
    rhinoPart2: 'https://rhinosecuritylabs.com/aws/aws-privilege-escalation-methods-mitigation-part-2/',
    hackingTheCloud: 'https://hackingthe.cloud/aws/exploitation/iam_privilege_escalation/',
    pathfinding: 'https://github.com/DataDog/pathfinding.cloud/tree/main/data/paths',
    exposable: 'https://github.com/SummitRoute/aws_exposable_resources',
    mitreLogs: 'https://attack.mitre.org/techniques/T1562/008/',
    mitreTools: 'https://attack.mitre.org/techniques/T1562/001/',
    passRole: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html',
    assumeRoot: 'https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoot.html',
    automation: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/automation-working.html',
    stackSets: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/stacksets-orgs-enable-trusted-access.html',
};
function hackTricks(service) {
    return `https://cloud.hacktricks.wiki/en/pentesting-cloud/aws-security/aws-privilege-escalation/aws-${service}-privesc/index.html`;
}
function serviceReference(prefix) {
    return `https://servicereference.us-east-1.amazonaws.com/v1/${prefix}/${prefix}.json`;
}
function target(anyOf, ...on) {
    return { anyOf: [anyOf].flat(), on, mayConfine: true, isSelfEnough: false, passedTo: [] };
}
function also(...anyOf) {
    return { anyOf, on: [], mayConfine: false, isSelfEnough: false, passedTo: [] };
}
const administrator = { kind: 'administrator', does: 'can become administrator' };
const nowhereElse = { isOnOneResource: false, date: lookedUp };
function changesPermissions(id, needs, source) {
    const confined = { kind: 'permission-management', does: 'can manage permissions' };
    return { id, ...administrator, confined, needs, source, ...nowhereElse };
}
function changesOneIdentity(id, needs, source) {
    return { ...changesPermissions(id, needs, source), isOnOneResource: true };
}
function takesOver(id, needs, source) {
    const confined = { kind: 'takeover', does: 'can take over what runs there' };
    return { id, ...administrator, confined, needs, source, ...nowhereElse };
}
function passesRole(passedTo, actions, source) {
    const confined = { kind: 'permission-management', does: 'can act with the permissions of certain roles' };
    const passing = { ...target('iam:PassRole', 'iam::*:role/*'), passedTo };
    const id = `pass-role-${actions.map(({ anyOf: [first = ''] }) => toKebab(first)).join('-')}`;
    return { id, ...administrator, confined, needs: [passing, ...actions], source, ...nowhereElse };
}
function plainDanger(kind, does, anyOf, source, id = toKebab(anyOf[0] ?? '')) {
    return { id, kind, does, confined: { kind, does }, needs: [target(anyOf)], source, ...nowhereElse };
}
function toKebab(action) {
    return action
        .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
        .replaceAll(':', '-')
        .toLowerCase();
}

;// CONCATENATED MODULE: ./src/domain/iam/danger/known/hiding-traces.ts

function hides(does, names, source) {
    return plainDanger('hides-traces', does, names.split(' '), source);
}
const hidingTraces = [
    hides('can stop the record of API calls', 'cloudtrail:StopLogging', sources.mitreLogs),
    hides('can stop the record of API calls', 'cloudtrail:DeleteTrail', sources.mitreLogs),
    hides('can change the record of API calls', 'cloudtrail:UpdateTrail', sources.mitreLogs),
    hides('can change the record of API calls', 'cloudtrail:PutEventSelectors', sources.mitreLogs),
    hides('can delete the record of API calls', 'cloudtrail:DeleteEventDataStore cloudtrail:StopEventDataStoreIngestion cloudtrail:UpdateEventDataStore', sources.mitreLogs),
    hides('can switch threat detection off', 'guardduty:DeleteDetector', sources.mitreTools),
    hides('can switch threat detection off', 'guardduty:UpdateDetector', sources.mitreTools),
    hides('can hide findings of threat detection', 'guardduty:ArchiveFindings guardduty:CreateFilter guardduty:CreateIPSet guardduty:UpdateIPSet guardduty:DisassociateFromAdministratorAccount guardduty:DisassociateFromMasterAccount guardduty:StopMonitoringMembers', sources.mitreTools),
    hides('can stop the record of configurations', 'config:StopConfigurationRecorder', sources.mitreLogs),
    hides('can delete the record of configurations', 'config:DeleteConfigurationRecorder config:DeleteDeliveryChannel config:PutConfigurationRecorder', sources.mitreLogs),
    hides('can delete logs', 'logs:DeleteLogGroup', sources.mitreLogs),
    hides('can delete logs', 'logs:DeleteLogStream logs:PutRetentionPolicy', sources.mitreLogs),
    hides('can switch network logs off', 'ec2:DeleteFlowLogs', sources.mitreLogs),
    hides('can switch access logs off', 's3:PutBucketLogging', sources.mitreLogs),
    hides('can switch DNS logs off', 'route53resolver:DeleteResolverQueryLogConfig route53:DeleteQueryLoggingConfig', sources.mitreLogs),
    hides('can switch Security Hub off', 'securityhub:DisableSecurityHub', sources.mitreTools),
    hides('can hide findings of Security Hub', 'securityhub:BatchUpdateFindings securityhub:BatchDisableStandards securityhub:CreateAutomationRule securityhub:DisassociateFromAdministratorAccount', sources.mitreTools),
    hides('can switch Access Analyzer off', 'access-analyzer:DeleteAnalyzer', sources.mitreTools),
    hides('can hide findings of Access Analyzer', 'access-analyzer:CreateArchiveRule access-analyzer:UpdateFindings', sources.mitreTools),
    hides('can switch Inspector off', 'inspector2:Disable', sources.mitreTools),
    hides('can switch Macie off', 'macie2:DisableMacie', sources.mitreTools),
    hides('can switch Detective off', 'detective:DeleteGraph', sources.mitreTools),
    hides('can switch alarms off', 'cloudwatch:DisableAlarmActions cloudwatch:DeleteAlarms', sources.mitreTools),
    hides('can switch event rules off', 'events:DisableRule events:DeleteRule events:RemoveTargets', sources.mitreTools),
];

;// CONCATENATED MODULE: ./src/domain/iam/danger/known/iam-itself.ts

const role = 'iam::*:role/*';
const user = 'iam::*:user/*';
const group = 'iam::*:group/*';
const policy = 'iam::*:policy/*';
const oidcProvider = 'iam::*:oidc-provider/*';
const samlProvider = 'iam::*:saml-provider/*';
const permissionSet = 'sso:::permissionSet/*';
function evenOnItself(action, on) {
    return { ...target(action, on), isSelfEnough: true };
}
function alone(id, action, on, source) {
    return changesPermissions(id, [evenOnItself(action, on)], source);
}
function credentials(id, action, source) {
    return changesPermissions(id, [target(action, user)], source);
}
const policies = [
    alone('new-policy-version', 'iam:CreatePolicyVersion', policy, sources.rhino),
    alone('another-policy-version', 'iam:SetDefaultPolicyVersion', policy, sources.rhino),
    alone('attach-to-user', 'iam:AttachUserPolicy', user, sources.rhino),
    alone('attach-to-group', 'iam:AttachGroupPolicy', group, sources.rhino),
    alone('attach-to-role', 'iam:AttachRolePolicy', role, sources.rhino),
    alone('policy-of-user', 'iam:PutUserPolicy', user, sources.rhino),
    alone('policy-of-group', 'iam:PutGroupPolicy', group, sources.rhino),
    alone('policy-of-role', 'iam:PutRolePolicy', role, sources.rhino),
    alone('join-group', 'iam:AddUserToGroup', group, sources.rhino),
    alone('trust-of-role', 'iam:UpdateAssumeRolePolicy', role, sources.rhino),
    alone('remove-boundary-of-role', 'iam:DeleteRolePermissionsBoundary', role, sources.hackingTheCloud),
    alone('replace-boundary-of-role', 'iam:PutRolePermissionsBoundary', role, sources.hackingTheCloud),
    alone('remove-boundary-of-user', 'iam:DeleteUserPermissionsBoundary', user, sources.hackingTheCloud),
    alone('replace-boundary-of-user', 'iam:PutUserPermissionsBoundary', user, sources.hackingTheCloud),
];
const signIn = [
    credentials('new-access-key', 'iam:CreateAccessKey', sources.rhino),
    credentials('new-password', 'iam:CreateLoginProfile', sources.rhino),
    credentials('another-password', 'iam:UpdateLoginProfile', sources.rhino),
    credentials('new-service-credential', 'iam:CreateServiceSpecificCredential', hackTricks('iam')),
    credentials('another-service-credential', 'iam:ResetServiceSpecificCredential', hackTricks('iam')),
    alone('new-oidc-provider', 'iam:CreateOpenIDConnectProvider', oidcProvider, serviceReference('iam')),
    alone('oidc-provider-audience', 'iam:AddClientIDToOpenIDConnectProvider', oidcProvider, serviceReference('iam')),
    alone('oidc-provider-thumbprint', 'iam:UpdateOpenIDConnectProviderThumbprint', oidcProvider, hackTricks('iam')),
    alone('new-saml-provider', 'iam:CreateSAMLProvider', samlProvider, serviceReference('iam')),
    alone('saml-provider-metadata', 'iam:UpdateSAMLProvider', samlProvider, hackTricks('iam')),
];
const together = [
    changesOneIdentity('new-role-with-policy', [target('iam:CreateRole', role), target(['iam:AttachRolePolicy', 'iam:PutRolePolicy'], role)], serviceReference('iam')),
    changesOneIdentity('trust-and-policy-of-role', [target('iam:UpdateAssumeRolePolicy', role), target(['iam:AttachRolePolicy', 'iam:PutRolePolicy'], role)], sources.pathfinding),
    changesOneIdentity('policy-of-role-to-assume', [target('sts:AssumeRole', role), target(['iam:AttachRolePolicy', 'iam:PutRolePolicy'], role)], sources.pathfinding),
    changesOneIdentity('policy-of-user-to-sign-in-as', [
        target(['iam:CreateAccessKey', 'iam:CreateLoginProfile', 'iam:UpdateLoginProfile'], user),
        target(['iam:AttachUserPolicy', 'iam:PutUserPolicy'], user),
    ], sources.pathfinding),
];
const assuming = [
    {
        ...changesPermissions('assume-any-role', [target('sts:AssumeRole', role)], sources.pathfinding),
        confined: { kind: 'assume-role', does: 'can assume certain roles' },
    },
    {
        ...changesPermissions('assume-root', [target('sts:AssumeRoot', 'iam::*:root')], sources.assumeRoot),
        confined: { kind: 'assume-role', does: 'can act as root of certain accounts' },
    },
];
const identityCenter = [
    changesPermissions('assign-account', [target('sso:CreateAccountAssignment', permissionSet)], hackTricks('sso-and-identitystore')),
    changesPermissions('policy-of-permission-set', [
        target([
            'sso:AttachManagedPolicyToPermissionSet',
            'sso:PutInlinePolicyToPermissionSet',
            'sso:AttachCustomerManagedPolicyReferenceToPermissionSet',
        ], permissionSet),
        also('sso:ProvisionPermissionSet'),
    ], hackTricks('sso-and-identitystore')),
    changesPermissions('join-identity-center-group', [target(['identitystore:CreateGroupMembership', 'sso-directory:AddMemberToGroup'])], hackTricks('sso-and-identitystore')),
    changesPermissions('identity-center-password', [target('sso-directory:UpdatePassword')], hackTricks('sso-and-identitystore')),
];
const organizationWrites = [
    'AcceptHandshake AttachPolicy CloseAccount CreateAccount CreateGovCloudAccount CreatePolicy DeleteOrganization',
    'DeletePolicy DeleteResourcePolicy DeregisterDelegatedAdministrator DetachPolicy DisableAWSServiceAccess',
    'DisablePolicyType EnableAWSServiceAccess EnableAllFeatures EnablePolicyType InviteAccountToOrganization',
    'LeaveOrganization MoveAccount PutResourcePolicy RegisterDelegatedAdministrator RemoveAccountFromOrganization',
    'UpdatePolicy',
]
    .flatMap((line) => line.split(' '))
    .map((name) => `organizations:${name}`);
const organization = [
    {
        ...changesPermissions('organization', [target(organizationWrites)], serviceReference('organizations')),
        confined: { kind: 'permission-management', does: 'can change certain parts of the organization' },
        date: lookedUp,
    },
];
const iamItself = [
    ...policies,
    ...signIn,
    ...together,
    ...assuming,
    ...identityCenter,
    ...organization,
];

;// CONCATENATED MODULE: ./src/domain/iam/danger/known/managing-permissions.ts

function manages(id, does, names, source) {
    const actions = names.split(' ').map((name) => (name.includes(':') ? name : `iam:${name}`));
    return plainDanger('permission-management', does, actions, source, id);
}
const managingPermissions = [
    manages('pass-role', 'can pass roles to services', 'PassRole', sources.passRole),
    manages('new-identities', 'can create identities and policies', 'CreateRole CreateUser CreateGroup CreatePolicy CreateInstanceProfile AddRoleToInstanceProfile', serviceReference('iam')),
    manages('fewer-denials', 'can take policies from identities, and their denials with them', 'DeleteGroupPolicy DeletePolicyVersion DeleteRolePolicy DeleteUserPolicy DetachGroupPolicy DetachRolePolicy DetachUserPolicy RemoveUserFromGroup', sources.hackingTheCloud),
    manages('weaker-sign-in', 'can weaken how users sign in', 'CreateVirtualMFADevice DeactivateMFADevice DeleteAccountPasswordPolicy DeleteVirtualMFADevice EnableMFADevice UpdateAccessKey UpdateAccountPasswordPolicy UploadSSHPublicKey UploadSigningCertificate', serviceReference('iam')),
    manages('identity-tags', 'can change the tags that permissions may depend on', 'TagRole TagUser UntagRole UntagUser', 'https://docs.aws.amazon.com/IAM/latest/UserGuide/introduction_attribute-based-access-control.html'),
    manages('deleted-identities', 'can delete identities and policies', 'DeleteGroup DeleteInstanceProfile DeleteOpenIDConnectProvider DeletePolicy DeleteRole DeleteSAMLProvider DeleteUser', serviceReference('iam')),
    manages('permission-sets', 'can take policies and boundaries from permission sets', 'sso:DeleteInlinePolicyFromPermissionSet sso:DeletePermissionsBoundaryFromPermissionSet sso:DetachCustomerManagedPolicyReferenceFromPermissionSet sso:DetachManagedPolicyFromPermissionSet', hackTricks('sso-and-identitystore')),
];

;// CONCATENATED MODULE: ./src/domain/iam/danger/known/opening-data.ts

function opens(what, names, source = sources.exposable) {
    return plainDanger('opens-data', `can open ${what} to other accounts`, names.split(' '), source);
}
const openingData = [
    opens('KMS keys', 'kms:PutKeyPolicy', hackTricks('kms')),
    opens('KMS keys', 'kms:CreateGrant', hackTricks('kms')),
    opens('S3 buckets', 's3:PutBucketPolicy'),
    opens('S3 buckets', 's3:PutBucketAcl'),
    opens('S3 objects', 's3:PutObjectAcl s3:PutObjectVersionAcl'),
    opens('S3 buckets', 's3:PutAccessPointPolicy', serviceReference('s3')),
    opens('S3 buckets', 's3:PutBucketPublicAccessBlock s3:PutAccountPublicAccessBlock', serviceReference('s3')),
    opens('S3 buckets', 's3:PutReplicationConfiguration', 'https://hackingthe.cloud/aws/exploitation/s3-bucket-replication-exfiltration/'),
    opens('secrets', 'secretsmanager:PutResourcePolicy'),
    opens('parameters', 'ssm:PutResourcePolicy', serviceReference('ssm')),
    opens('container images', 'ecr:SetRepositoryPolicy ecr:PutRegistryPolicy'),
    opens('container images', 'ecr-public:SetRepositoryPolicy', hackTricks('ecr')),
    opens('SNS topics', 'sns:AddPermission sns:SetTopicAttributes'),
    opens('SQS queues', 'sqs:AddPermission sqs:SetQueueAttributes'),
    opens('Lambda functions', 'lambda:AddPermission'),
    opens('Lambda functions', 'lambda:CreateFunctionUrlConfig lambda:UpdateFunctionUrlConfig', hackTricks('lambda')),
    opens('Lambda layers', 'lambda:AddLayerVersionPermission'),
    opens('EBS snapshots', 'ec2:ModifySnapshotAttribute'),
    opens('machine images', 'ec2:ModifyImageAttribute'),
    opens('FPGA images', 'ec2:ModifyFpgaImageAttribute'),
    opens('RDS snapshots', 'rds:ModifyDBSnapshotAttribute'),
    opens('RDS snapshots', 'rds:ModifyDBClusterSnapshotAttribute'),
    opens('shared resources', 'ram:CreateResourceShare ram:AssociateResourceShare ram:UpdateResourceShare', serviceReference('ram')),
    opens('DynamoDB tables', 'dynamodb:PutResourcePolicy', hackTricks('dynamodb')),
    opens('Kinesis streams', 'kinesis:PutResourcePolicy', serviceReference('kinesis')),
    opens('backups', 'backup:PutBackupVaultAccessPolicy'),
    opens('file systems', 'elasticfilesystem:PutFileSystemPolicy elasticfilesystem:DeleteFileSystemPolicy'),
    opens('Glacier vaults', 'glacier:SetVaultAccessPolicy'),
    opens('logs', 'logs:PutResourcePolicy logs:PutDestinationPolicy'),
    opens('logs', 'logs:PutSubscriptionFilter', serviceReference('logs')),
    opens('event buses', 'events:PutPermission'),
    opens('search domains', 'es:UpdateElasticsearchDomainConfig es:UpdateDomainConfig'),
    opens('the data catalog', 'glue:PutResourcePolicy'),
    opens('the data catalog', 'lakeformation:GrantPermissions lakeformation:PutDataLakeSettings', serviceReference('lakeformation')),
    opens('mail identities', 'ses:PutIdentityPolicy'),
    opens('code packages', 'codeartifact:PutDomainPermissionsPolicy codeartifact:PutRepositoryPermissionsPolicy', serviceReference('codeartifact')),
    opens('private certificates', 'acm-pca:PutPolicy', serviceReference('acm-pca')),
    opens('Redshift clusters', 'redshift:AuthorizeDataShare redshift:AuthorizeSnapshotAccess', serviceReference('redshift')),
];

;// CONCATENATED MODULE: ./src/domain/iam/danger/known/passing-roles.ts

const compute = [
    passesRole(['lambda'], [also('lambda:CreateFunction')], sources.rhino),
    passesRole(['ec2'], [also('ec2:RunInstances')], sources.rhino),
    passesRole(['ec2'], [also('ec2:RequestSpotInstances')], sources.pathfinding),
    passesRole(['ec2', 'spotfleet'], [also('ec2:RequestSpotFleet')], serviceReference('ec2')),
    passesRole(['ec2'], [also('ec2:CreateFleet')], serviceReference('ec2')),
    passesRole(['ec2'], [also('ec2:AssociateIamInstanceProfile')], hackTricks('ec2')),
    passesRole(['ec2'], [also('ec2:ReplaceIamInstanceProfileAssociation')], hackTricks('ec2')),
    passesRole(['ec2'], [also('iam:AddRoleToInstanceProfile')], hackTricks('ec2')),
    passesRole(['ec2'], [
        also('autoscaling:CreateLaunchConfiguration', 'ec2:CreateLaunchTemplate'),
        also('autoscaling:CreateAutoScalingGroup', 'autoscaling:UpdateAutoScalingGroup'),
    ], sources.hackingTheCloud),
    passesRole(['ec2'], [also('elasticbeanstalk:CreateEnvironment')], hackTricks('elastic-beanstalk')),
    passesRole(['ec2'], [also('imagebuilder:CreateInfrastructureConfiguration')], serviceReference('imagebuilder')),
    passesRole(['gamelift'], [also('gamelift:CreateFleet')], serviceReference('gamelift')),
    passesRole(['ssm'], [also('ssm:StartAutomationExecution')], sources.automation),
    passesRole(['ssm'], [also('ssm:CreateActivation', 'ssm:UpdateManagedInstanceRole')], serviceReference('ssm')),
];
const containers = [
    passesRole(['ecs-tasks'], [
        also('ecs:RegisterTaskDefinition'),
        also('ecs:RunTask', 'ecs:StartTask', 'ecs:CreateService', 'ecs:UpdateService'),
    ], sources.pathfinding),
    passesRole(['ecs-tasks'], [also('ecs:RunTask')], hackTricks('ecs')),
    passesRole(['ecs-tasks', 'batch'], [also('batch:RegisterJobDefinition'), also('batch:SubmitJob')], serviceReference('batch')),
    passesRole(['tasks.apprunner', 'build.apprunner'], [also('apprunner:CreateService')], sources.pathfinding),
    passesRole(['pods.eks'], [also('eks:CreatePodIdentityAssociation', 'eks:UpdatePodIdentityAssociation')], 'https://docs.aws.amazon.com/eks/latest/userguide/pod-id-association.html'),
    passesRole(['eks', 'ec2'], [also('eks:CreateNodegroup')], serviceReference('eks')),
    passesRole(['emr-serverless'], [also('emr-serverless:StartJobRun')], serviceReference('emr-serverless')),
    passesRole(['elasticmapreduce', 'ec2'], [also('elasticmapreduce:RunJobFlow')], hackTricks('emr')),
];
const definitions = [
    passesRole(['cloudformation'], [also('cloudformation:CreateStack')], sources.rhino),
    passesRole(['cloudformation'], [also('cloudformation:UpdateStack')], hackTricks('cloudformation')),
    passesRole(['cloudformation'], [also('cloudformation:CreateChangeSet'), also('cloudformation:ExecuteChangeSet')], hackTricks('cloudformation')),
    passesRole(['cloudformation'], [also('cloudformation:CreateStackSet')], sources.pathfinding),
    passesRole(['cloudformation'], [also('cloudformation:CreateStackInstances')], sources.pathfinding),
    passesRole(['cloudformation'], [also('cloudformation:UpdateStackSet')], sources.pathfinding),
    passesRole(['codebuild'], [also('codebuild:CreateProject')], sources.pathfinding),
    passesRole(['codebuild'], [also('codebuild:UpdateProject')], hackTricks('codebuild')),
    passesRole(['codepipeline'], [also('codepipeline:CreatePipeline')], hackTricks('codepipeline')),
    passesRole(['amplify'], [also('amplify:CreateApp', 'amplify:UpdateApp')], serviceReference('amplify')),
    passesRole(['states'], [also('states:CreateStateMachine')], hackTricks('stepfunctions')),
    passesRole(['states'], [also('states:UpdateStateMachine')], hackTricks('stepfunctions')),
    passesRole(['states'], [also('states:TestState')], hackTricks('stepfunctions')),
    passesRole(['datapipeline', 'ec2'], [also('datapipeline:CreatePipeline'), also('datapipeline:PutPipelineDefinition')], sources.rhino),
];
const dataAndModels = [
    passesRole(['glue'], [also('glue:CreateJob')], hackTricks('glue')),
    passesRole(['glue'], [also('glue:UpdateJob')], hackTricks('glue')),
    passesRole(['glue'], [also('glue:CreateDevEndpoint')], sources.rhino),
    passesRole(['glue'], [also('glue:CreateSession')], serviceReference('glue')),
    passesRole(['databrew'], [also('databrew:CreateRecipeJob', 'databrew:CreateProfileJob')], serviceReference('databrew')),
    passesRole(['sagemaker'], [also('sagemaker:CreateNotebookInstance')], sources.rhinoPart2),
    passesRole(['sagemaker'], [also('sagemaker:CreateTrainingJob')], sources.pathfinding),
    passesRole(['sagemaker'], [also('sagemaker:CreateProcessingJob')], sources.pathfinding),
    passesRole(['sagemaker'], [also('sagemaker:CreateHyperParameterTuningJob')], hackTricks('sagemaker')),
    passesRole(['sagemaker'], [also('sagemaker:CreateModel')], serviceReference('sagemaker')),
    passesRole(['sagemaker'], [
        also('sagemaker:CreateUserProfile', 'sagemaker:UpdateUserProfile', 'sagemaker:CreateDomain', 'sagemaker:UpdateDomain'),
    ], hackTricks('sagemaker')),
    passesRole(['bedrock'], [also('bedrock:CreateAgent', 'bedrock:UpdateAgent')], serviceReference('bedrock')),
    passesRole(['bedrock-agentcore'], [also('bedrock-agentcore:CreateCodeInterpreter', 'bedrock-agentcore:CreateAgentRuntime')], sources.pathfinding),
    passesRole(['kinesisanalytics'], [also('kinesisanalytics:CreateApplication')], serviceReference('kinesisanalytics')),
    passesRole(['airflow', 'airflow-env'], [also('airflow:CreateEnvironment')], serviceReference('airflow')),
    passesRole(['rds'], [also('rds:AddRoleToDBCluster', 'rds:AddRoleToDBInstance')], hackTricks('rds')),
    passesRole(['transfer'], [also('transfer:CreateUser', 'transfer:UpdateUser')], serviceReference('transfer')),
];
const eventsAndIdentities = [
    passesRole(['scheduler'], [also('scheduler:CreateSchedule', 'scheduler:UpdateSchedule')], 'https://docs.aws.amazon.com/scheduler/latest/UserGuide/setting-up.html'),
    passesRole(['pipes'], [also('pipes:CreatePipe', 'pipes:UpdatePipe')], serviceReference('pipes')),
    passesRole(['events'], [also('events:PutTargets')], serviceReference('events')),
    passesRole(['iot'], [also('iot:CreateTopicRule', 'iot:ReplaceTopicRule')], 'https://docs.aws.amazon.com/iot/latest/developerguide/pass-role.html'),
    passesRole(['lambda', 'synthetics'], [also('synthetics:CreateCanary', 'synthetics:UpdateCanary')], serviceReference('synthetics')),
    passesRole(['appsync'], [also('appsync:CreateDataSource', 'appsync:UpdateDataSource')], serviceReference('appsync')),
    passesRole(['apigateway'], [also('apigateway:PUT', 'apigateway:PATCH')], hackTricks('apigateway')),
    passesRole(['cognito-identity'], [also('cognito-identity:SetIdentityPoolRoles')], hackTricks('cognito')),
    passesRole(['cognito-idp'], [also('cognito-idp:CreateGroup', 'cognito-idp:UpdateGroup')], hackTricks('cognito')),
    passesRole(['rolesanywhere'], [also('rolesanywhere:CreateProfile', 'rolesanywhere:UpdateProfile')], 'https://docs.aws.amazon.com/rolesanywhere/latest/userguide/introduction.html'),
];
const passingRoles = [
    ...compute,
    ...containers,
    ...definitions,
    ...dataAndModels,
    ...eventsAndIdentities,
];

;// CONCATENATED MODULE: ./src/domain/iam/danger/known/reading-data.ts

function reads(what, names, source) {
    return plainDanger('reads-data', `can read ${what}`, names.split(' '), source);
}
const secrets = [
    reads('secrets', 'secretsmanager:GetSecretValue secretsmanager:BatchGetSecretValue', serviceReference('secretsmanager')),
    reads('parameters', 'ssm:GetParameter ssm:GetParameters ssm:GetParametersByPath ssm:GetParameterHistory', serviceReference('ssm')),
    reads('what KMS has encrypted', 'kms:Decrypt kms:ReEncryptFrom', serviceReference('kms')),
    reads('passwords of Windows instances', 'ec2:GetPasswordData', serviceReference('ec2')),
    reads('user data of instances', 'ec2:DescribeInstanceAttribute', serviceReference('ec2')),
    reads('credentials of databases', 'redshift:GetClusterCredentials redshift:GetClusterCredentialsWithIAM', hackTricks('redshift')),
    reads('databases', 'rds-db:connect dsql:DbConnectAdmin', hackTricks('rds')),
    reads('keys of APIs', 'apigateway:GET', hackTricks('apigateway')),
    reads('keys and passwords of Lightsail', 'lightsail:DownloadDefaultKeyPair lightsail:GetInstanceAccessDetails lightsail:GetRelationalDatabaseMasterUserPassword', hackTricks('lightsail')),
];
const stores = [
    reads('S3 objects', 's3:GetObject s3:GetObjectVersion', serviceReference('s3')),
    reads('DynamoDB items', 'dynamodb:GetItem dynamodb:BatchGetItem dynamodb:Query dynamodb:Scan dynamodb:GetRecords dynamodb:PartiQLSelect dynamodb:ExportTableToPointInTime', serviceReference('dynamodb')),
    reads('EBS snapshots', 'ebs:GetSnapshotBlock', hackTricks('ebs')),
    reads('file systems', 'elasticfilesystem:ClientMount', hackTricks('efs')),
    reads('databases', 'rds-data:ExecuteStatement rds-data:BatchExecuteStatement', serviceReference('rds-data')),
    reads('data warehouses', 'redshift-data:GetStatementResult redshift-data:ExecuteStatement', serviceReference('redshift-data')),
    reads('results of queries', 'athena:GetQueryResults athena:GetQueryResultsStream', serviceReference('athena')),
    reads('search indexes', 'es:ESHttpGet es:ESHttpPost aoss:APIAccessAll', serviceReference('es')),
    reads('archives', 'glacier:GetJobOutput', serviceReference('glacier')),
    reads('documents', 'workdocs:GetDocument workdocs:GetDocumentVersion', hackTricks('workdocs')),
    reads('time series', 'timestream:Select', serviceReference('timestream')),
    reads('graphs', 'neptune-db:ReadDataViaQuery', serviceReference('neptune-db')),
];
const messagesAndLogs = [
    reads('log events', 'logs:GetLogEvents logs:FilterLogEvents logs:GetQueryResults logs:StartLiveTail logs:GetLogRecord logs:Unmask', serviceReference('logs')),
    reads('messages of queues', 'sqs:ReceiveMessage', serviceReference('sqs')),
    reads('messages of topics', 'sns:Subscribe', hackTricks('sns')),
    reads('records of streams', 'kinesis:GetRecords kinesis:SubscribeToShard', serviceReference('kinesis')),
    reads('events of the trail lake', 'cloudtrail:GetQueryResults', serviceReference('cloudtrail')),
    reads('inputs and outputs of state machines', 'states:GetExecutionHistory states:DescribeExecution', serviceReference('states')),
    reads('output of commands', 'ssm:GetCommandInvocation ssm:ListCommandInvocations', hackTricks('ssm')),
];
const code = [
    reads('code of functions', 'lambda:GetFunction lambda:GetLayerVersion', serviceReference('lambda')),
    reads('source code', 'codecommit:GitPull codecommit:GetFile codecommit:GetBlob codecommit:GetFolder', serviceReference('codecommit')),
    reads('container images', 'ecr:GetDownloadUrlForLayer ecr:BatchGetImage', serviceReference('ecr')),
    reads('code packages', 'codeartifact:ReadFromRepository codeartifact:GetPackageVersionAsset', serviceReference('codeartifact')),
    reads('templates of stacks', 'cloudformation:GetTemplate', serviceReference('cloudformation')),
];
const readingData = [...secrets, ...stores, ...messagesAndLogs, ...code];

;// CONCATENATED MODULE: ./src/domain/iam/danger/known/takeovers.ts

const lambdaFunction = ['lambda:*:*:function:*', 'lambda:*:*:function:*:*'];
const stack = 'cloudformation:*:*:stack/*';
const stackSet = ['cloudformation:*:*:stackset/*', 'cloudformation:*:*:stackset/*:*'];
const instance = 'ec2:*:*:instance/*';
const managedInstance = ['ec2:*:*:instance/*', 'ssm:*:*:managed-instance/*'];
const automation = ['ssm:*:*:document/*', 'ssm:*:*:automation-definition/*', 'ssm:*:*:automation-definition/*:*'];
const task = 'ecs:*:*:task/*';
const project = 'codebuild:*:*:project/*';
const functionsAndStacks = [
    takesOver('function-code', [target('lambda:UpdateFunctionCode', ...lambdaFunction)], sources.rhino),
    takesOver('function-layers', [target('lambda:UpdateFunctionConfiguration', ...lambdaFunction)], sources.hackingTheCloud),
    takesOver('update-stack', [target('cloudformation:UpdateStack', stack)], sources.pathfinding),
    takesOver('change-set', [target('cloudformation:CreateChangeSet', stack), target('cloudformation:ExecuteChangeSet', stack)], sources.pathfinding),
    takesOver('update-stack-set', [target('cloudformation:UpdateStackSet', ...stackSet)], hackTricks('cloudformation')),
    takesOver('new-stack-set', [target('cloudformation:CreateStackSet', ...stackSet), target('cloudformation:CreateStackInstances', ...stackSet)], sources.stackSets),
    takesOver('state-machine', [target('states:UpdateStateMachine', 'states:*:*:stateMachine:*')], hackTricks('stepfunctions')),
    takesOver('pipeline-definition', [target('datapipeline:PutPipelineDefinition')], hackTricks('datapipeline')),
];
const instances = [
    takesOver('run-command', [target('ssm:SendCommand', ...managedInstance)], sources.pathfinding),
    takesOver('start-session', [target('ssm:StartSession', ...managedInstance, task)], sources.pathfinding),
    takesOver('resume-session', [target('ssm:ResumeSession')], hackTricks('ssm')),
    takesOver('automation', [target('ssm:StartAutomationExecution', ...automation)], sources.automation),
    takesOver('association', [target('ssm:CreateAssociation', ...managedInstance)], hackTricks('ssm')),
    takesOver('maintenance-window', [target('ssm:RegisterTaskWithMaintenanceWindow')], hackTricks('ssm')),
    takesOver('document-version', [target('ssm:UpdateDocument'), target('ssm:UpdateDocumentDefaultVersion')], hackTricks('ssm')),
    takesOver('ssh-key', [target('ec2-instance-connect:SendSSHPublicKey', instance)], sources.pathfinding),
    takesOver('serial-console-key', [target('ec2-instance-connect:SendSerialConsoleSSHPublicKey', instance)], hackTricks('ec2')),
    takesOver('user-data', [target('ec2:ModifyInstanceAttribute', instance)], sources.pathfinding),
    takesOver('launch-template', [target('ec2:CreateLaunchTemplateVersion'), target('ec2:ModifyLaunchTemplate')], sources.pathfinding),
    takesOver('deployment', [target('codedeploy:CreateDeployment')], serviceReference('codedeploy')),
    takesOver('environment', [target('elasticbeanstalk:UpdateEnvironment'), also('elasticbeanstalk:CreateApplicationVersion')], hackTricks('elastic-beanstalk')),
];
const builds = [
    takesOver('start-build', [target('codebuild:StartBuild', project)], sources.pathfinding),
    takesOver('start-build-batch', [target('codebuild:StartBuildBatch', project)], sources.pathfinding),
    takesOver('update-project', [target('codebuild:UpdateProject', project)], hackTricks('codebuild')),
    takesOver('update-pipeline', [target('codepipeline:UpdatePipeline')], hackTricks('codepipeline')),
];
const dataAndContainers = [
    takesOver('dev-endpoint', [target('glue:UpdateDevEndpoint', 'glue:*:*:devEndpoint/*')], sources.rhino),
    takesOver('glue-job', [target('glue:UpdateJob', 'glue:*:*:job/*')], hackTricks('glue')),
    takesOver('container-command', [target('ecs:ExecuteCommand', task, 'ecs:*:*:cluster/*')], hackTricks('ecs')),
    takesOver('app-runner-service', [target('apprunner:UpdateService')], sources.pathfinding),
    takesOver('code-interpreter', [target('bedrock-agentcore:StartCodeInterpreterSession'), target('bedrock-agentcore:InvokeCodeInterpreter')], sources.pathfinding),
    takesOver('notebook', [target('sagemaker:CreatePresignedNotebookInstanceUrl')], sources.rhinoPart2),
    takesOver('studio', [target('sagemaker:CreatePresignedDomainUrl')], hackTricks('sagemaker')),
    takesOver('notebook-lifecycle', [
        also('sagemaker:CreateNotebookInstanceLifecycleConfig', 'sagemaker:UpdateNotebookInstanceLifecycleConfig'),
        target('sagemaker:UpdateNotebookInstance'),
    ], sources.pathfinding),
    takesOver('cluster-step', [target('elasticmapreduce:AddJobFlowSteps')], serviceReference('elasticmapreduce')),
    takesOver('cluster-editor', [target('elasticmapreduce:OpenEditorInConsole')], hackTricks('emr')),
    takesOver('cluster-access', [target('eks:CreateAccessEntry'), target('eks:AssociateAccessPolicy')], 'https://docs.aws.amazon.com/eks/latest/userguide/access-entries.html'),
];
const takeovers = [...functionsAndStacks, ...instances, ...builds, ...dataAndContainers];

;// CONCATENATED MODULE: ./src/domain/iam/danger/known/known-dangers.ts







const knownDangers = [
    ...iamItself,
    ...passingRoles,
    ...takeovers,
    ...managingPermissions,
    ...openingData,
    ...readingData,
    ...hidingTraces,
];

// EXTERNAL MODULE: ./src/domain/iam/text-order.ts
var text_order = __webpack_require__(84802);
;// CONCATENATED MODULE: ./src/domain/iam/danger/everything.ts





const probes = Array.from('abcdefghijklmnopqrstuvwxyz').map((letter) => `${letter}0-no-service:${letter}0NoAction`);
const partitions = ['aws', 'aws-cn', 'aws-us-gov', 'aws-iso', 'aws-iso-b', '${AWS::Partition}'];
const anyThings = partitions.map((partition) => (0,text_pattern/* readPattern */.ZS)(`arn:${partition}:a0-no-service:a0:000000000000:a0/none`));
function findEverything(permissions, reach, found) {
    const ways = knownDangers.filter(({ kind }) => kind === 'administrator').map(({ id }) => id);
    const held = new Set(found.filter(({ kind }) => kind === 'administrator').map(({ id }) => id));
    if (!ways.every((id) => held.has(id)))
        return undefined;
    const places = probes.map((probe) => reach(probe).filter(isEverywhere));
    if (places.some((ofProbe) => ofProbe.length === 0))
        return undefined;
    const limits = listLimits(permissions, places.flat());
    const isNearly = limits.length > 0;
    return {
        id: isNearly ? 'nearly-everything' : 'everything',
        reason: 'administrator-access',
        kind: 'administrator',
        subject: (0,found_need/* describePlaces */._g)(places.flat()),
        actions: ['*'],
        standsFor: found,
        text: isNearly ? 'can do nearly everything' : 'can do everything',
        canonical: (0,json/* canonicalJson */.dj)(['everything', (0,text_order/* sortedOnce */.F)(places.flat().map(({ conditions }) => conditions)), limits]),
    };
}
function isEverywhere({ resource }) {
    return anyThings.some((thing) => (0,text_pattern/* contains */.gR)(resource, thing));
}
function listLimits({ policies, boundary }, places) {
    const hasUnlimited = places.some(({ statement }) => !statement.isNotAction && !statement.isNotResource);
    const leftOut = hasUnlimited ? [] : places.map(({ statement }) => canonicalStatement(statement));
    const denies = policies
        .flatMap(({ document }) => document.statements)
        .filter(({ effect }) => effect === 'Deny')
        .map(canonicalStatement);
    const limits = boundary.kind === 'known' ? boundary.policy.document.statements.map(canonicalStatement) : [];
    return (0,text_order/* sortedOnce */.F)([...leftOut, ...denies, ...limits]);
}
function canonicalStatement(statement) {
    const actions = (0,text_order/* sortedOnce */.F)(statement.actions.map((action) => action.toLowerCase()));
    return (0,json/* canonicalJson */.dj)({ ...statement, actions, resources: (0,text_order/* sortedOnce */.F)(statement.resources) });
}

;// CONCATENATED MODULE: ./src/domain/iam/danger/named-policy.ts
const byName = [
    [/^AdministratorAccess(?:-.*)?$/i, { actions: ['*'], isNotAction: false }],
    [/^IAMFullAccess$/i, { actions: ['iam:*'], isNotAction: false }],
    [/^PowerUserAccess$/i, { actions: ['account:*', 'iam:*', 'organizations:*'], isNotAction: true }],
];
function readByName(permissions) {
    const named = permissions.opaque.map((arn) => ({ arn, policy: findByName(arn) }));
    const found = named.flatMap(({ policy }) => (policy === undefined ? [] : [policy]));
    return {
        ...permissions,
        policies: [...permissions.policies, ...found],
        opaque: named.filter(({ policy }) => policy === undefined).map(({ arn }) => arn),
    };
}
function findByName(arn) {
    const name = arn.slice(arn.lastIndexOf('/') + 1);
    const allows = byName.find(([pattern]) => pattern.test(name))?.[1];
    if (allows === undefined)
        return undefined;
    const statement = {
        effect: 'Allow',
        ...allows,
        resources: ['*'],
        isNotResource: false,
        principals: [],
        isNotPrincipal: false,
        conditions: {},
    };
    return { name: arn, document: { version: '2012-10-17', statements: [statement], unreadable: [] } };
}

;// CONCATENATED MODULE: ./src/domain/iam/danger/not-known.ts

function findNotKnown({ policies, opaque, boundary }) {
    const limits = boundary.kind === 'known' ? [boundary.policy] : [];
    return [
        ...[...new Set(opaque)].map((name) => notKnown('policy-not-known', [name], `has policy ${name}, whose contents are not known here`)),
        ...(boundary.kind === 'opaque'
            ? [
                notKnown('boundary-not-known', [boundary.name], `has boundary ${boundary.name}, whose contents are not known here: it is not counted as protection`),
            ]
            : []),
        ...policies.flatMap(findUnreadable),
        ...limits.flatMap(findUnreadable),
    ];
}
function findUnreadable({ name, document }) {
    const unknown = document.statements
        .filter(({ effect }) => effect === 'Allow')
        .flatMap(({ actions }) => actions.filter((action) => action.includes('${?')));
    const found = new Map([
        ...document.unreadable.map((what) => [what, []]),
        ...unknown.map((action) => [`action ${action} is not known`, [action]]),
    ]);
    return [...found].map(([what, actions]) => ({
        ...notKnown('not-readable', [name, what], `has policy ${name}, which cannot be read as a whole: ${what}`),
        reason: 'unreadable-change',
        actions,
    }));
}
function notKnown(id, subject, text) {
    const canonical = (0,json/* canonicalJson */.dj)([id, ...subject]);
    return { id, reason: undefined, kind: 'not-known', subject, actions: [], text, canonical };
}

// EXTERNAL MODULE: ./src/domain/iam/danger/resource.ts
var danger_resource = __webpack_require__(76662);
;// CONCATENATED MODULE: ./src/domain/iam/danger/permission-management.ts





const listed = new Set(knownDangers.flatMap(({ needs }) => needs.flatMap(({ anyOf }) => anyOf)));
function findPermissionManagement(reach, catalogue) {
    if (catalogue === undefined)
        return [];
    return [...managementOf(catalogue)].flatMap(([service, actions]) => {
        const found = actions
            .map((action) => ({
            action,
            places: reach(action).filter(({ resource }) => (0,danger_resource/* mayActOn */.nU)(action, resource.text)),
        }))
            .filter(({ places }) => places.length > 0);
        if (found.length === 0)
            return [];
        const names = (0,text_order/* sortedOnce */.F)(found.map(({ action }) => action));
        return [
            {
                id: 'permissions-of-service',
                reason: undefined,
                kind: 'permission-management',
                subject: (0,found_need/* describePlaces */._g)(found.flatMap(({ places }) => places)),
                actions: names,
                text: `can manage permissions in ${service} through ${names.join(', ')}`,
                canonical: (0,json/* canonicalJson */.dj)(['permissions-of-service', ...names]),
            },
        ];
    });
}
const managementActions = new WeakMap();
function managementOf(catalogue) {
    const known = managementActions.get(catalogue);
    if (known !== undefined)
        return known;
    const found = [...catalogue.services].map(([service, actions]) => {
        const names = [...actions.values()]
            .filter((action) => isManagement(service, action))
            .map(({ name }) => `${service}:${name}`);
        return [service, names.filter((action) => !listed.has(action))];
    });
    const byService = new Map(found.filter(([, actions]) => actions.length > 0));
    managementActions.set(catalogue, byService);
    return byService;
}
function isManagement(service, { name, level }) {
    if (/^(?:List|Get|Describe)/.test(name))
        return false;
    return level === 'Permissions management' || (service === 'iam' && (level === 'Write' || level === 'Tagging'));
}

// EXTERNAL MODULE: ./src/domain/iam/meaning/kept-by-document.ts
var kept_by_document = __webpack_require__(13432);
;// CONCATENATED MODULE: ./src/domain/iam/danger/reach.ts



function readReach({ policies, boundary }) {
    const statements = policies.flatMap(readPolicy);
    const limits = boundary.kind === 'known' && isWhole(boundary.policy.document) ? readPolicy(boundary.policy) : undefined;
    const denies = [...statements, ...(limits ?? [])].filter(isCertainDeny);
    const places = (action, from) => from
        .filter(({ statement, actions }) => statement.effect === 'Allow' && mayAllow(statement, actions, action))
        .flatMap(placesOf);
    const known = new Map();
    return (action) => {
        const before = known.get(action);
        if (before !== undefined)
            return before;
        const folded = (0,text_pattern/* readPattern */.ZS)(action.toLowerCase());
        const denied = denies.filter(({ statement, actions }) => surelyNames(statement, actions, folded));
        const allowed = places(folded, statements).flatMap((place) => subtractAll(place, denied));
        const found = limits === undefined ? allowed : intersect(allowed, places(folded, limits));
        known.set(action, found);
        return found;
    };
}
function isWhole({ unreadable }) {
    return unreadable.length === 0;
}
const readPolicy = (0,kept_by_document/* keptByDocument */.P)(({ name, document }) => {
    const read = (text) => (0,text_pattern/* readPattern */.ZS)((0,text_pattern/* asOf2012 */.Ns)(text, document.version));
    return document.statements.map((statement) => ({
        statement,
        policyName: name,
        actions: readActions(statement.actions.map((action) => action.toLowerCase()).map(read)),
        resources: statement.resources.map(read),
    }));
});
function readActions(patterns) {
    const ofService = new Map();
    const ofAny = [];
    for (const pattern of patterns) {
        const service = /^([a-z0-9-]+):/.exec(pattern.text)?.[1];
        if (service === undefined)
            ofAny.push(pattern);
        else
            ofService.set(service, [...(ofService.get(service) ?? []), pattern]);
    }
    return { ofService, ofAny };
}
function candidates({ ofService, ofAny }, { text }) {
    const ofOne = ofService.get(text.slice(0, text.indexOf(':'))) ?? [];
    return ofAny.length === 0 ? ofOne : [...ofOne, ...ofAny];
}
function mayAllow({ isNotAction }, actions, action) {
    if (isNotAction)
        return !candidates(actions, action).some((pattern) => (0,text_pattern/* contains */.gR)(pattern, action));
    return candidates(actions, action).some((pattern) => !pattern.text.startsWith('${?') && (0,text_pattern/* mayOverlap */.$5)(pattern, action));
}
function surelyNames({ isNotAction }, actions, action) {
    if (isNotAction)
        return !candidates(actions, action).some((pattern) => (0,text_pattern/* mayOverlap */.$5)(pattern, action));
    return candidates(actions, action).some((pattern) => (0,text_pattern/* contains */.gR)(pattern, action));
}
function isCertainDeny({ statement }) {
    return statement.effect === 'Deny' && Object.keys(statement.conditions).length === 0;
}
const everything = (0,text_pattern/* readPattern */.ZS)('*');
function placesOf({ statement, policyName, resources }) {
    const conditions = Object.keys(statement.conditions).length === 0 ? '' : (0,json/* canonicalJson */.dj)(statement.conditions);
    const place = { statement, policyName, conditions };
    if (statement.isNotResource)
        return [{ ...place, resource: everything, except: resources }];
    return resources.map((resource) => ({ ...place, resource, except: [] }));
}
function subtractAll(place, denies) {
    return denies.reduce((left, deny) => left.flatMap((one) => subtract(one, deny)), [place]);
}
function subtract(place, { statement, resources }) {
    if (!statement.isNotResource) {
        return resources.some((resource) => (0,text_pattern/* contains */.gR)(resource, place.resource)) ? [] : [place];
    }
    return narrow(place, resources);
}
function narrow(place, to) {
    return to
        .filter((resource) => (0,text_pattern/* mayOverlap */.$5)(resource, place.resource))
        .map((resource) => !(0,text_pattern/* contains */.gR)(resource, place.resource) && (0,text_pattern/* contains */.gR)(place.resource, resource) ? { ...place, resource } : place);
}
function intersect(places, limits) {
    return places.flatMap((place) => limits.flatMap((limit) => narrow(place, [limit.resource]).map((narrowed) => ({ ...narrowed, except: [...place.except, ...limit.except] }))));
}

;// CONCATENATED MODULE: ./src/domain/iam/danger/judge-permissions.ts










function judgePermissions(permissions, identity, catalogue) {
    const named = readByName(permissions);
    if (named.policies.length === 0)
        return findNotKnown(named).toSorted(danger/* compareByDanger */.w8);
    const reach = readReach(named);
    const known = knownDangers.flatMap((danger) => findDanger(danger, reach, identity) ?? []);
    const everything = findEverything(named, reach, known);
    const found = everything === undefined ? [...known, ...findPermissionManagement(reach, catalogue)] : [everything];
    return [...found, ...findNotKnown(named)].sort(danger/* compareByDanger */.w8);
}
function findDanger(danger, reach, identity) {
    const needs = danger.needs.map((need) => (0,found_need/* findNeed */.ml)(need, reach, identity));
    const found = needs.filter((need) => need !== undefined);
    if (found.length < needs.length)
        return undefined;
    if (danger.isOnOneResource)
        return (0,found_need/* meetOnOne */.Zg)(found) ? describe(danger, found, false) : undefined;
    return describe(danger, found, found.some(({ isConfined }) => isConfined));
}
function describe({ id, ...danger }, found, isConfined) {
    const { kind, does } = isConfined ? danger.confined : danger;
    const through = found.map(({ actions }) => listActions(actions)).join(' + ');
    const resources = isConfined ? ` on ${(0,found_need/* listResources */.U2)(found).join(', ')}` : '';
    return {
        id,
        kind,
        reason: kind === 'administrator' ? 'administrator-access' : undefined,
        subject: (0,found_need/* describePlaces */._g)(found.flatMap(({ allPlaces }) => allPlaces)),
        actions: (0,text_order/* sortedOnce */.F)(found.flatMap(({ actions }) => actions)),
        text: `${does} through ${through}${resources}`,
        canonical: (0,json/* canonicalJson */.dj)([id, kind, ...found.map(({ canonical }) => canonical)]),
    };
}
const mostActionsShown = 4;
function listActions(actions) {
    const more = actions.length - mostActionsShown;
    const shown = actions.slice(0, mostActionsShown).join(', ');
    return more > 0 ? `${shown} and ${more} more` : shown;
}


/***/ }),

/***/ 76662:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aj: () => (/* binding */ mayBeOfKind),
/* harmony export */   As: () => (/* binding */ isResourceOfTemplate),
/* harmony export */   nU: () => (/* binding */ mayActOn),
/* harmony export */   te: () => (/* binding */ isCertain)
/* harmony export */ });
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47055);

function mayBeOfKind({ tokens }, kind) {
    const ofKind = Array.from(`arn:*:${kind}`);
    let after = [...ofKind.map((_, place) => ofKind.slice(place).every((character) => character === '*')), true];
    for (const token of tokens.toReversed()) {
        const now = after.map(() => false);
        now[ofKind.length] = isRun(token) && after[ofKind.length] === true;
        for (let place = ofKind.length - 1; place >= 0; place -= 1) {
            const character = ofKind[place] ?? '';
            const isAnyNext = now[place + 1] === true;
            if (isRun(token))
                now[place] = after[place] === true || (mayTake(token, character) && isAnyNext);
            else if (character === '*')
                now[place] = isAnyNext || (token !== ':' && after[place] === true);
            else
                now[place] = maySpell(token, character) && after[place + 1] === true;
        }
        after = now;
    }
    return after[0] === true;
}
function isRun(token) {
    return token === '**' || (token.startsWith('${') && !token.startsWith('${AWS::AccountId}'));
}
function mayTake(run, character) {
    return character !== ':' || !/^\$\{AWS::(?:Partition|Region|StackName|URLSuffix)\}$/.test(run);
}
function maySpell(token, character) {
    return token === character || token === '??' || (token.startsWith('${') && /\d/.test(character));
}
const servicesOfTheirOwn = 'dynamodb iam kms lambda logs s3 secretsmanager sns sqs'.split(' ');
function mayActOn(action, resource) {
    const { service } = (0,_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .splitArn */ .E)(resource);
    return !servicesOfTheirOwn.includes(service) || action.startsWith(`${service}:`);
}
const servicesWithPaths = ['iam', 'sso'];
function isCertain(resource) {
    if (isResourceOfTemplate(resource))
        return true;
    const { service, account, name } = (0,_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .splitArn */ .E)(resource);
    if (name === '' || hasChoice(service))
        return false;
    if (name === 'root')
        return !hasChoice(account);
    if (isServiceLinked(name))
        return true;
    if (service === 'iam' && isAdministratorByConvention(name))
        return false;
    if (!hasChoice(name))
        return true;
    const [, ofOne = ''] = /^[\w-]+[:/]([^:/]+)[:/]/.exec(name) ?? [];
    return ofOne !== '' && !hasChoice(ofOne) && !servicesWithPaths.includes(service);
}
function isResourceOfTemplate(resource) {
    return new RegExp(`^${_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .resourceSymbol */ .L.source}(?:[:/].*)?$`).test(resource);
}
function isServiceLinked(name) {
    return name.startsWith('role/aws-service-role/');
}
const administratorRoles = [
    /^role\/OrganizationAccountAccessRole$/,
    /^role\/AWSControlTower(?:Execution|Admin)$/,
    /^role\/AWSCloudFormationStackSet(?:Execution|Administration)Role$/,
    /^role\/stacksets-exec-/,
    /^role\/aws-reserved\/sso\.amazonaws\.com\/(?:.*\/)?AWSReservedSSO_(?:AWS)?AdministratorAccess_/,
    /^role\/cdk-\w+-cfn-exec-role-/,
];
function isAdministratorByConvention(name) {
    return administratorRoles.some((role) => role.test(name));
}
function hasChoice(text) {
    const open = text
        .replaceAll(/\$\{(?:!(?:aws:(?:username|userid)|[*?$])|AWS::\w+)\}/gi, '')
        .replaceAll(new RegExp(_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .resourceSymbol */ .L, 'g'), '');
    return /\$\{|[*?]/.test(open);
}


/***/ }),

/***/ 45732:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WT: () => (/* binding */ isThrough),
/* harmony export */   f0: () => (/* binding */ readAction),
/* harmony export */   wJ: () => (/* binding */ namesActionOf)
/* harmony export */ });
/* harmony import */ var _meaning_text_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42040);

function readAction(action) {
    return (0,_meaning_text_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .readPattern */ .ZS)(action.toLowerCase());
}
function isThrough({ actions }, action) {
    if (action.text.startsWith('${?'))
        return actions.some((one) => one.toLowerCase() === action.text);
    return actions.some((one) => one === '*' || mayMean(action, one.toLowerCase()));
}
function mayMean(action, one) {
    return action.hasPlaceholder ? (0,_meaning_text_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .mayOverlap */ .$5)(action, (0,_meaning_text_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .readPattern */ .ZS)(one)) : (0,_meaning_text_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .isMatch */ .uv)(action, one);
}
function namesActionOf({ actions, isNotAction }) {
    const read = actions.map(readAction);
    return isNotAction
        ? (danger) => danger.actions.some((one) => !read.some((action) => (0,_meaning_text_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .isMatch */ .uv)(action, one.toLowerCase())))
        : (danger) => read.some((action) => isThrough(danger, action));
}


/***/ }),

/***/ 19571:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FB: () => (/* binding */ isAboutAssuming),
/* harmony export */   GO: () => (/* binding */ isAboutAllAssuming),
/* harmony export */   OB: () => (/* binding */ wholeAccountOf),
/* harmony export */   x2: () => (/* binding */ readPrincipal)
/* harmony export */ });
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47055);

function readPrincipal(text) {
    if (text === '*')
        return { kind: 'any' };
    const [, type = '', name = ''] = /^(\w+):(.*)$/s.exec(text) ?? [];
    if (name.includes('${?'))
        return { kind: 'unknown' };
    if (/^[*?]*$/.test(name))
        return type === 'CanonicalUser' ? { kind: 'unknown' } : { kind: 'any' };
    switch (type.toLowerCase()) {
        case 'aws':
            return readAwsPrincipal(name);
        case 'service':
            return hasWildcard(name) ? { kind: 'any' } : { kind: 'service', service: name };
        case 'federated':
            return { kind: 'federated', provider: name };
        default:
            return { kind: 'unknown' };
    }
}
function readAwsPrincipal(name) {
    if (isOfTemplate(name))
        return { kind: 'account', account: undefined, partition: undefined };
    if (isAccount(name))
        return { kind: 'account', account: accountOf(name), partition: undefined };
    const { partition, service, account, name: who } = (0,_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .splitArn */ .E)(name);
    if (isAccount(account) && ['iam', 'sts'].includes(service) && who !== '') {
        return {
            kind: 'account',
            account: accountOf(account),
            partition: /^[\w-]+$/.test(partition) ? partition : undefined,
        };
    }
    return hasWildcard(name) ? { kind: 'any' } : { kind: 'unknown' };
}
function isAccount(text) {
    return /^\d{12}$/.test(text) || text === '${AWS::AccountId}';
}
function accountOf(text) {
    return /^\d{12}$/.test(text) ? text : undefined;
}
function isOfTemplate(name) {
    return /^\$\{(?!AWS::)[A-Za-z0-9]+\.Arn\}$/.test(name);
}
function wholeAccountOf(principal) {
    if (!principal.startsWith('AWS:'))
        return undefined;
    const text = principal.slice('AWS:'.length);
    const { service, account, name } = (0,_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .splitArn */ .E)(text);
    if (isAccount(text))
        return text;
    return service === 'iam' && name === 'root' && isAccount(account) ? account : undefined;
}
function hasWildcard(text) {
    return /[*?]/.test(text.replaceAll(/\$\{![*?$]\}/g, ''));
}
const assumeActions = ['sts:assumerole', 'sts:assumerolewithsaml', 'sts:assumerolewithwebidentity'];
function isAboutAssuming(isNamed) {
    return assumeActions.some(isNamed);
}
function isAboutAllAssuming(isNamed) {
    return assumeActions.every(isNamed);
}


/***/ }),

/***/ 92687:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ narrowToOthers),
/* harmony export */   XA: () => (/* binding */ allActions),
/* harmony export */   cx: () => (/* binding */ readActions),
/* harmony export */   ks: () => (/* binding */ narrowToService),
/* harmony export */   l2: () => (/* binding */ wholeOf),
/* harmony export */   z5: () => (/* binding */ serviceOf)
/* harmony export */ });
/* harmony import */ var _text_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42040);
/* harmony import */ var _text_set_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17106);


const anyAction = (0,_text_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .readPattern */ .ZS)('?*:?*');
const everything = '*';
function readActions(actions, isNot) {
    const items = actions.map(readAction);
    const known = items.filter(({ exact }) => serviceOf(exact.text) !== undefined);
    const byService = Map.groupBy(known, ({ exact }) => serviceOf(exact.text) ?? '');
    return { isNot, byService, ofAnyService: items.filter((item) => !known.includes(item)) };
}
function readAction(action) {
    const text = (0,_text_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .asOf2012 */ .Ns)(action.toLowerCase(), '2008-10-17');
    const pattern = (0,_text_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .readPattern */ .ZS)(text);
    if ((0,_text_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .contains */ .gR)(pattern, anyAction))
        return (0,_text_set_js__WEBPACK_IMPORTED_MODULE_1__/* .itemOf */ .Tu)(action, (0,_text_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .readPattern */ .ZS)(everything));
    const name = /^([^:]*):[*?]+$/.exec(text)?.[1];
    const isWholeService = name !== undefined && (0,_text_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .contains */ .gR)(pattern, (0,_text_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .readPattern */ .ZS)(`${name}:?*`));
    return (0,_text_set_js__WEBPACK_IMPORTED_MODULE_1__/* .itemOf */ .Tu)(action, isWholeService ? (0,_text_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .readPattern */ .ZS)(`${name}:*`) : pattern);
}
function serviceOf(action) {
    const service = /^([^:]*):/.exec(action)?.[1];
    return service === undefined || /[*?$]/.test(service) ? undefined : service;
}
const narrowed = new WeakMap();
function narrowToService(list, service) {
    const byService = narrowed.get(list) ?? new Map();
    if (byService.has(service))
        return byService.get(service);
    const found = narrow(list, service);
    narrowed.set(list, byService.set(service, found));
    return found;
}
function narrow(list, service) {
    const others = list.ofAnyService.flatMap((item) => specialize(item, service));
    return toList(list.isNot, [...(list.byService.get(service) ?? []), ...others]);
}
function narrowToOthers(list) {
    return toList(list.isNot, list.ofAnyService);
}
function allActions(list) {
    return toList(list.isNot, [...list.ofAnyService, ...[...list.byService.values()].flat()]);
}
function toList(isNot, items) {
    return items.length === 0 && !isNot ? undefined : { isNot, items };
}
function specialize(item, service) {
    if (item.exact.prefix === '')
        return [item];
    const parts = item.exact.text.split(':');
    const [servicePart = '', name = ''] = parts;
    if (parts.length === 2 && !item.exact.hasPlaceholder) {
        return (0,_text_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .isMatch */ .uv)((0,_text_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .readPattern */ .ZS)(servicePart), service) ? [(0,_text_set_js__WEBPACK_IMPORTED_MODULE_1__/* .itemOf */ .Tu)(item.text, (0,_text_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .readPattern */ .ZS)(`${service}:${name}`))] : [];
    }
    return (0,_text_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .mayOverlap */ .$5)(item.exact, (0,_text_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .readPattern */ .ZS)(`${service}:*`)) ? [item] : [];
}
function wholeOf(service) {
    return (0,_text_set_js__WEBPACK_IMPORTED_MODULE_1__/* .setWithin */ .O4)((0,_text_set_js__WEBPACK_IMPORTED_MODULE_1__/* .itemOf */ .Tu)(`${service}:*`, (0,_text_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .readPattern */ .ZS)(`${service}:*`)));
}


/***/ }),

/***/ 30392:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ comparePermissions)
/* harmony export */ });
/* harmony import */ var _compare_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57000);
/* harmony import */ var _describe_gaps_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51851);
/* harmony import */ var _permission_comparison_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36137);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77149);




function comparePermissions(before, after, catalogue) {
    if (isSame(before, after))
        return { verdict: 'same', gained: [], lost: [] };
    const [then, now] = [(0,_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .readPermissions */ .zi)(before), (0,_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .readPermissions */ .zi)(after)];
    const gained = findGains(then, now, catalogue);
    const lost = findGains(now, then, catalogue);
    return { verdict: (0,_permission_comparison_js__WEBPACK_IMPORTED_MODULE_3__/* .findVerdict */ .v)(gained, lost), gained, lost };
}
function isSame(before, after) {
    if (before.policies.length !== after.policies.length)
        return false;
    const text = JSON.stringify(before);
    return text === JSON.stringify(after) && !text.includes('${?') && (0,_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .readPermissions */ .zi)(before).hidden.length === 0;
}
function findGains(before, after, catalogue) {
    const found = (0,_compare_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .compareRules */ .D)(before, after, catalogue);
    const opaque = before.rules.filter(({ isOpaque }) => isOpaque).map(({ source }) => source);
    return [...findHiddenGains(before, after), ...(0,_describe_gaps_js__WEBPACK_IMPORTED_MODULE_1__/* .describeGaps */ .Xr)(found, opaque)];
}
function findHiddenGains(before, after) {
    const unreadable = after.hidden
        .filter(({ isBoundary }) => !isBoundary)
        .map(({ source, why }) => anything(source, `it could not be read as a whole: ${why}`));
    const hasGrants = unreadable.length > 0 || after.rules.some(({ effect }) => effect === 'Allow');
    if (!hasGrants)
        return [];
    const hidden = before.hidden.map(({ source, why }) => anything(source, `perhaps denied by a part of it that could not be read: ${why}`));
    return [...unreadable, ...hidden, ...findDetached(before, after)];
}
function findDetached({ rules }, after) {
    const left = new Set(after.rules.filter(({ isOpaque }) => isOpaque).map(({ source }) => source));
    return rules
        .filter(({ isOpaque, source }) => isOpaque && !left.has(source))
        .map(({ source }) => anything(source, 'perhaps denied by it: its contents are not known here'));
}
function anything(source, why) {
    return {
        service: '*',
        actions: [],
        others: ['*'],
        resources: ['*'],
        isNotResource: false,
        conditions: {},
        sources: [source],
        certainty: 'undecided',
        why,
    };
}


/***/ }),

/***/ 57000:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ compareRules)
});

// EXTERNAL MODULE: ./src/domain/iam/meaning/action-list.ts
var action_list = __webpack_require__(92687);
// EXTERNAL MODULE: ./src/domain/iam/meaning/conditions.ts
var conditions = __webpack_require__(96122);
// EXTERNAL MODULE: ./src/domain/iam/meaning/text-set.ts
var text_set = __webpack_require__(17106);
;// CONCATENATED MODULE: ./src/domain/iam/meaning/find-gaps.ts


const mostParts = 64;
function findGaps(actions, rule, before, after) {
    return listOpenGrants(actions, rule, after).flatMap((grant) => findGapsOfGrant(grant, before, denialsOf(after)));
}
function listOpenGrants(actions, rule, set) {
    return listGrants(actions, rule, set).flatMap((grant) => cutDenied(grant, denialsOf(set)));
}
function listGrants(actions, rule, { boundary }) {
    const { entries, variables } = rule;
    const grants = (0,text_set/* splitList */.ry)(rule.targets).map((targets) => ({
        rule,
        boundaryRule: undefined,
        actions,
        targets,
        entries,
        variables,
    }));
    if (boundary.kind === 'none')
        return grants.filter(isPossible);
    const allowing = boundary.rules.filter(({ effect }) => effect === 'Allow');
    return grants.flatMap((grant) => allowing.flatMap((other) => bound(grant, other))).filter(isPossible);
}
function bound(grant, other) {
    if ((0,text_set/* isDisjoint */.fz)(grant.actions, other.actions))
        return [];
    const isWhole = (0,text_set/* isInside */.FK)(grant.actions, other.actions);
    const actionParts = isWhole ? [grant.actions] : meet(grant.actions, other.actions);
    const targetParts = meet(grant.targets, other.targets);
    return actionParts.flatMap((actions) => targetParts.map((targets) => ({
        ...grant,
        boundaryRule: other,
        actions,
        targets,
        entries: [...grant.entries, ...other.entries],
        variables: union(grant.variables, other.variables),
    })));
}
function meet(set, list) {
    return (0,text_set/* splitList */.ry)(list)
        .map((part) => (0,text_set/* intersect */.y$)(set, part))
        .filter((part) => !(0,text_set/* isEmpty */.Im)(part));
}
function isPossible({ actions, targets }) {
    return !(0,text_set/* isEmpty */.Im)(actions) && !(0,text_set/* isEmpty */.Im)(targets);
}
function cutDenied(grant, denials) {
    let parts = [grant];
    for (const denial of denials) {
        const cut = parts.flatMap((part) => cutBy(part, denial));
        if (cut.length <= mostParts)
            parts = cut;
    }
    return parts;
}
function cutBy(grant, denial) {
    if (!isSubset(denial.variables, grant.variables) || !(0,conditions/* implies */.M0)(grant.entries, denial.entries))
        return [grant];
    if ((0,text_set/* isInside */.FK)(grant.targets, denial.targets)) {
        return (0,text_set/* subtract */.Re)(grant.actions, denial.actions)
            .map((actions) => ({ ...grant, actions }))
            .filter(isPossible);
    }
    if (!(0,text_set/* isInside */.FK)(grant.actions, denial.actions))
        return [grant];
    return (0,text_set/* subtract */.Re)(grant.targets, denial.targets)
        .map((targets) => ({ ...grant, targets }))
        .filter(isPossible);
}
function findGapsOfGrant(grant, before, denialsAfter) {
    const { targets } = grant;
    const allowing = before.rules.filter(({ effect }) => effect === 'Allow');
    if (!allowing.some((rule) => allows(rule, grant))) {
        const hasOtherConditions = allowing.some((rule) => allows({ ...rule, entries: [], variables: new Set() }, grant));
        return [{ grant, targets, reason: hasOtherConditions ? 'other-conditions' : 'not-allowed' }];
    }
    if (!passesBoundary(grant, before))
        return [{ grant, targets, reason: 'boundary' }];
    return denialsOf(before).flatMap((denial) => findDeniedBefore(grant, denial, denialsAfter));
}
function allows(rule, grant) {
    return rule.isOpaque ? isSameOpaque(rule, grant.rule) : isCovered(rule, grant);
}
function isSameOpaque(rule, other) {
    return other?.isOpaque === true && other.source === rule.source;
}
function isCovered(rule, { actions, targets, entries, variables }) {
    return (isSubset(rule.variables, variables) &&
        (0,text_set/* isInside */.FK)(actions, rule.actions) &&
        (0,text_set/* isInside */.FK)(targets, rule.targets) &&
        (0,conditions/* implies */.M0)(entries, rule.entries));
}
function passesBoundary(grant, { boundary }) {
    if (boundary.kind === 'none')
        return true;
    return boundary.rules.some((rule) => {
        if (rule.effect === 'Deny')
            return false;
        return rule.isOpaque ? isSameOpaque(rule, grant.boundaryRule) : isCovered(rule, grant);
    });
}
function findDeniedBefore(grant, denial, denialsAfter) {
    if ((0,text_set/* isDisjoint */.fz)(grant.actions, denial.actions) || (0,text_set/* isDisjoint */.fz)(grant.targets, denial.targets))
        return [];
    const denied = {
        entries: [...grant.entries, ...denial.entries],
        variables: union(grant.variables, denial.variables),
    };
    const parts = meet(grant.actions, denial.actions).flatMap((actions) => meet(grant.targets, denial.targets).map((targets) => ({ ...grant, ...denied, actions, targets })));
    return parts
        .filter((part) => !denialsAfter.some((rule) => isCovered(rule, part)))
        .map((part) => ({ grant, denial, reason: 'denied', targets: part.targets }));
}
function denialsOf({ rules, boundary }) {
    const all = boundary.kind === 'none' ? rules : [...rules, ...boundary.rules];
    return all.filter(({ effect }) => effect === 'Deny');
}
function union(a, b) {
    return b.size === 0 ? a : new Set([...a, ...b]);
}
function isSubset(part, whole) {
    return [...part].every((item) => whole.has(item));
}
function listRules({ rules, boundary }) {
    return boundary.kind === 'none' ? rules : [...rules, ...boundary.rules];
}

// EXTERNAL MODULE: ./src/domain/iam/meaning/rules.ts
var rules = __webpack_require__(77149);
// EXTERNAL MODULE: ./src/domain/iam/meaning/text-pattern.ts
var text_pattern = __webpack_require__(42040);
;// CONCATENATED MODULE: ./src/domain/iam/meaning/witness.ts




const sampleRun = '~sample~';
const sampleOne = '~';
const sampleAccount = '739184620557';
const mostContexts = 24;
const mostTargets = 12;
function isProven(gap, actions, before, after) {
    if (before.hidden.length > 0 || after.hidden.length > 0)
        return false;
    const own = new Set([...gap.grant.variables, ...(gap.denial?.variables ?? [])]);
    const all = new Set([...own, ...[before, after].flatMap(listRules).flatMap(({ variables }) => [...variables])]);
    const mostSuitable = all.size === own.size ? [own] : [own, all];
    return mostSuitable.some((variables) => isProvenWith(variables, gap, actions, before, after));
}
function isProvenWith(variables, gap, actions, before, after) {
    let contexts;
    return actions.some((action) => listTargets(gap, before).some((target) => {
        const now = findMatching(after, action, target, variables);
        if (!now.allowing.some(({ match }) => match === 'yes'))
            return false;
        const then = findMatching(before, action, target, variables);
        contexts ??= listContexts(gap, variables, before, after);
        return contexts.some((context) => evaluate(then, context) === 'no' && evaluate(now, context) === 'yes');
    }));
}
function findMatching(set, action, target, variables) {
    const find = (rules) => rules.flatMap((rule) => {
        const isOpen = rule.isOpaque || [...rule.variables].some((name) => !variables.has(name));
        const match = witness_all([(0,text_set/* findText */.Vw)(rule.actions, action), isOpen ? 'maybe' : (0,text_set/* findText */.Vw)(ground(rule.targets), target)]);
        return match === 'no' ? [] : [{ rule, match }];
    });
    const { rules, boundary } = set;
    const denials = [...denialsOf(set), ...rules.filter(({ isOpaque }) => isOpaque)];
    return {
        allowing: find(rules.filter(({ effect }) => effect === 'Allow')),
        denying: find(denials),
        bounding: boundary.kind === 'none' ? undefined : find(boundary.rules.filter(({ effect }) => effect === 'Allow')),
    };
}
function evaluate({ allowing, denying, bounding }, context) {
    const answerOf = (matches) => any(matches.map((match) => holds(match, context)));
    const denied = answerOf(denying);
    if (denied === 'yes')
        return 'no';
    const answer = witness_all([answerOf(allowing), bounding === undefined ? 'yes' : answerOf(bounding)]);
    return answer === 'yes' && denied === 'maybe' ? 'maybe' : answer;
}
function holds({ rule, match }, context) {
    return witness_all([match, ...rule.entries.map((entry) => meets(entry, context))]);
}
function witness_all(answers) {
    if (answers.includes('no'))
        return 'no';
    return answers.includes('maybe') ? 'maybe' : 'yes';
}
function any(answers) {
    if (answers.includes('yes'))
        return 'yes';
    return answers.includes('maybe') ? 'maybe' : 'no';
}
const groundedLists = new WeakMap();
function ground(list) {
    const found = groundedLists.get(list) ?? groundItems(list);
    groundedLists.set(list, found);
    return found;
}
function groundItems(list) {
    if (!list.items.some(({ exact, reach }) => exact.hasPlaceholder || reach.hasPlaceholder))
        return list;
    const items = list.items.map(({ text, exact, reach }) => {
        const grounded = (0,text_pattern/* readPattern */.ZS)(fillPlaceholders(exact.text));
        return (0,text_set/* itemOf */.Tu)(text, grounded, exact === reach ? grounded : (0,text_pattern/* readPattern */.ZS)(fillPlaceholders(reach.text)));
    });
    return { isNot: list.isNot, items };
}
function fillPlaceholders(text) {
    if (!text.includes('${'))
        return text;
    return text.replaceAll(/\$\{([^}]+)\}/g, (whole, name) => {
        if (name.startsWith('?') || ['!*', '!?', '!$'].includes(name))
            return whole;
        return /^AWS::AccountId$/i.test(name) ? sampleAccount : sampleValue(name.replace('!', ''));
    });
}
function sampleValue(name) {
    return `~${name.toLowerCase().replaceAll(/[^a-z0-9:./-]/g, '.')}~`;
}
function fillWildcards(pattern, run) {
    return fillPlaceholders(pattern).replaceAll(/\$\{!([*?$])\}|[*?]/g, (found, escaped) => {
        return escaped ?? (found === '*' ? run : sampleOne);
    });
}
function listTargets({ targets }, before) {
    const own = targets.within.flatMap(({ exact }) => fillBoth(exact.text));
    const any = ['*', sampleRun, `AWS:${sampleAccount}:${sampleRun}`];
    const excepted = before.rules.filter(({ targets: { isNot } }) => isNot).flatMap((rule) => rule.targets.items);
    const further = excepted.flatMap(({ reach }) => fillBoth(reach.text));
    return [...new Set([...(own.length === 0 ? any : own), ...further])].slice(0, mostTargets);
}
function fillBoth(pattern) {
    return [fillWildcards(pattern, sampleRun), fillWildcards(pattern, '')];
}
function listContexts({ grant, denial }, variables, before, after) {
    const base = new Map([...variables].map((name) => [name.toLowerCase(), sampleValue(name)]));
    const extend = (context, pairs) => new Map([...context, ...pairs.filter(([key]) => !base.has(key))]);
    const own = [...grant.entries, ...(denial?.entries ?? [])].filter(needsKey);
    const most = Math.min(4, Math.max(1, ...own.map(({ values }) => values.length)));
    const fill = (entries, index) => extend(base, entries.map((entry) => [entry.key, sampleOf(entry, entry.values[index % entry.values.length] ?? '')]));
    const firsts = Array.from({ length: most }, (_, index) => fill(own, index));
    const least = own.filter(({ operator }) => !(0,conditions/* readOperator */.Tp)(operator).isIfExists && !operator.startsWith('forallvalues'));
    const others = [...before.rules, ...denialsOf(after)].flatMap(({ entries }) => entries);
    const further = others.flatMap((entry) => [...entry.values.map((value) => sampleOf(entry, value)), otherThan(entry)].map((value) => extend(firsts[0] ?? base, [[entry.key, value]])));
    const inCapitals = own
        .filter(({ operator }) => operator.includes('ignorecase'))
        .map(({ key, values }) => extend(firsts[0] ?? base, [[key, (values[0] ?? '').toUpperCase()]]));
    return [base, ...firsts, fill(least, 0), ...inCapitals, ...further].slice(0, mostContexts);
}
function needsKey({ operator, values }) {
    if (operator.startsWith('null'))
        return !values.includes('true');
    return !operator.includes('not') && values.length > 0;
}
function sampleOf({ operator }, value) {
    if (operator.startsWith('null'))
        return sampleRun;
    return fillWildcards(operator.includes('ipaddress') ? value.replace(/\/\d+$/, '') : value, sampleRun);
}
function otherThan({ values }) {
    if (values.includes('true'))
        return 'false';
    return values.includes('false') ? 'true' : sampleRun;
}
function meets(entry, context) {
    const { base, isIfExists, isSet } = (0,conditions/* readOperator */.Tp)(entry.operator);
    if (entry.isUnknown || entry.isDoubled || entry.values.length === 0)
        return 'maybe';
    const value = context.get(entry.key);
    if (isSet && value === undefined)
        return isIfExists ? 'maybe' : yesIf(base.startsWith('forallvalues:'));
    if (base === 'null')
        return yesIf(entry.values.some((wanted) => wanted.toLowerCase() === String(value === undefined)));
    const isNegated = base.includes('not');
    if (value === undefined)
        return yesIf(isIfExists || isNegated);
    const compared = base.replace(/^for\w+values?:/, '').replace('not', '');
    const found = any(groundValues(entry).map((wanted) => meetsValue(compared, wanted, value)));
    if (!isNegated || found === 'maybe')
        return found;
    return yesIf(found === 'no');
}
const groundedValues = new WeakMap();
function groundValues(entry) {
    const found = groundedValues.get(entry);
    if (found !== undefined)
        return found;
    const values = entry.values.map(fillPlaceholders).map((value) => ({
        text: value.replaceAll(/\$\{!([*?$])\}/g, '$1'),
        pattern: (0,text_pattern/* readPattern */.ZS)(value),
    }));
    groundedValues.set(entry, values);
    return values;
}
function meetsValue(base, wanted, value) {
    switch (base) {
        case 'stringequals':
            return yesIf(wanted.text === value);
        case 'stringequalsignorecase':
        case 'bool':
            return yesIf(wanted.text.toLowerCase() === value.toLowerCase());
        case 'stringlike':
            return yesIf((0,text_pattern/* isMatch */.uv)(wanted.pattern, value));
        case 'arnlike':
        case 'arnequals':
            return meetsArn(wanted.pattern, value);
        case 'ipaddress':
            return isAddress.test(value) && `${wanted.text}/`.startsWith(`${value}/`) ? 'yes' : 'maybe';
        default:
            return 'maybe';
    }
}
const isAddress = /^(?:\d{1,3}\.){3}\d{1,3}$/;
function meetsArn(wanted, value) {
    if (!(0,text_pattern/* isMatch */.uv)(wanted, value))
        return 'no';
    const [patterns, parts] = [splitParts(wanted.text), splitParts(value)];
    const isEach = patterns.every((pattern, index) => (0,text_pattern/* isMatch */.uv)((0,text_pattern/* readPattern */.ZS)(pattern), parts[index] ?? ''));
    return isEach && patterns.length === 6 && parts.length === 6 ? 'yes' : 'maybe';
}
function splitParts(arn) {
    const parts = arn.split(':');
    return parts.length > 6 ? [...parts.slice(0, 5), parts.slice(5).join(':')] : parts;
}
function yesIf(is) {
    return is ? 'yes' : 'no';
}

;// CONCATENATED MODULE: ./src/domain/iam/meaning/uniform-service.ts





function compareUniform(service, documented, before, after, known) {
    const whole = (0,action_list/* wholeOf */.l2)(service);
    const [then, now] = [before, after].map((set) => keepTouching(set, whole));
    if (then === undefined || now === undefined)
        return undefined;
    const key = JSON.stringify([then, now].map(listMeanings));
    const gaps = known.get(key) ?? findUniformGaps(service, then, now);
    known.set(key, gaps);
    return gaps.map((gap) => ({ ...gap, service, actions: documented, others: `${service}:*` }));
}
function keepTouching(set, whole) {
    const touches = ({ actions }) => !(0,text_set/* isDisjoint */.fz)(whole, actions);
    const { rules, boundary, hidden } = set;
    const kept = {
        rules: rules.filter(touches),
        boundary: boundary.kind === 'none' ? boundary : { kind: 'some', rules: boundary.rules.filter(touches) },
        hidden,
    };
    return listRules(kept).every(({ actions }) => (0,text_set/* isInside */.FK)(whole, actions)) ? kept : undefined;
}
function listMeanings({ rules, boundary }) {
    const meanings = (list) => list.map(({ meaning, source }) => JSON.stringify([meaning, source]));
    return boundary.kind === 'none' ? [meanings(rules)] : [meanings(rules), meanings(boundary.rules)];
}
function findUniformGaps(service, before, after) {
    return after.rules
        .filter(rules/* isReadableAllow */.s_)
        .flatMap((rule) => findGaps((0,action_list/* wholeOf */.l2)(service), rule, before, after))
        .map((gap) => ({ gap, isProven: isProven(gap, [`${service}:new`], before, after) }));
}

;// CONCATENATED MODULE: ./src/domain/iam/meaning/compare-rules.ts







const noTexts = new Set();
const noActions = new Map();
function compareRules(before, after, catalogue) {
    const widest = widenBoundary(after);
    const services = listServices(before, widest, catalogue);
    const uniform = new Map();
    const found = [...services].flatMap((service) => {
        const narrow = (actions) => (0,action_list/* narrowToService */.ks)(actions, service);
        const now = (0,rules/* narrowRules */.vB)(widest, narrow);
        if (!now.rules.some(rules/* isReadableAllow */.s_))
            return [];
        const then = (0,rules/* narrowRules */.vB)(before, narrow);
        if (isSameSet(then, now))
            return [];
        const documented = listTexts(service, catalogue.services.get(service) ?? noActions);
        return (compareUniform(service, [...documented.values()], then, now, uniform) ??
            compareService(service, documented, then, now));
    });
    return [...found, ...compareOthers(services, before, widest), ...compareOpaque(before, widest)];
}
function widenBoundary(set) {
    const { boundary, hidden } = set;
    const unreadable = hidden.find(({ isBoundary }) => isBoundary);
    if (boundary.kind === 'none' || unreadable === undefined)
        return set;
    return { ...set, boundary: { kind: 'some', rules: [...boundary.rules, (0,rules/* allowAll */.xM)(unreadable.source, false)] } };
}
function isSameSet(before, after) {
    const [then, now] = [before, after].map(meaningOf);
    return then === now && then?.includes('${?') === false;
}
function meaningOf({ rules, boundary }) {
    const meaningOfRules = (list) => list
        .map(({ actions, meaning }) => `${JSON.stringify(meaning)} ${textOfActions(actions)}`)
        .sort()
        .join('\n');
    return `${meaningOfRules(rules)}\n\n${boundary.kind === 'none' ? 'none' : meaningOfRules(boundary.rules)}`;
}
const actionTexts = new WeakMap();
function textOfActions(actions) {
    const text = actionTexts.get(actions) ?? JSON.stringify([actions.isNot, ...actions.items.map(({ exact }) => exact.text)]);
    actionTexts.set(actions, text);
    return text;
}
function listServices(before, after, catalogue) {
    const named = [before, after].flatMap(({ rules, boundary }) => [...rules, ...(boundary.kind === 'none' ? [] : boundary.rules)].flatMap(({ actions }) => [
        ...actions.byService.keys(),
    ]));
    return new Set([...catalogue.services.keys(), ...named]);
}
function compareService(service, texts, before, after) {
    const alike = groupAlike(texts, [before, after].flatMap(listRules));
    const ofDocumented = alike.flatMap(({ example, actions }) => {
        const set = (0,text_set/* setWithin */.O4)((0,text_set/* literalItem */.Jf)(example));
        const allowing = after.rules.filter((rule) => (0,rules/* isReadableAllow */.s_)(rule) && (0,text_set/* findText */.Vw)(rule.actions, example) !== 'no');
        return allowing.flatMap((rule) => findGaps(set, rule, before, after).map((gap) => ({
            gap,
            service,
            actions,
            others: undefined,
            isProven: isProven(gap, [example], before, after),
        })));
    });
    const ofOthers = after.rules
        .filter(rules/* isReadableAllow */.s_)
        .flatMap((rule) => listPatterns(rule, `${service}:*`).flatMap(({ set, text }) => compareUndocumented({ rule, text, service, set: (0,text_set/* without */.FF)(set, texts) }, before, after)));
    return [...ofDocumented, ...ofOthers];
}
const textsByService = new WeakMap();
function listTexts(service, documented) {
    const found = textsByService.get(documented);
    if (found !== undefined)
        return found;
    const texts = new Map([...documented].map(([name, action]) => [`${service}:${name}`, action]));
    textsByService.set(documented, texts);
    return texts;
}
function groupAlike(texts, rules) {
    const groups = new Map();
    for (const [example, action] of texts) {
        const key = rules.map(({ actions }) => (0,text_set/* findText */.Vw)(actions, example)).join();
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, { example, actions: [action] });
        else
            group.actions.push(action);
    }
    return [...groups.values()];
}
function compareUndocumented({ rule, text, service, set }, before, after) {
    const examples = service === '*' ? ['new:new'] : set.within.flatMap(({ exact }) => exampleOf(exact.text, service));
    return findGaps(set, rule, before, after).map((gap) => ({
        gap,
        service,
        actions: [],
        others: text,
        isProven: isProven(gap, examples, before, after),
    }));
}
function exampleOf(pattern, service) {
    const filled = pattern.replaceAll('*', 'new').replaceAll('?', 'n');
    return [filled.startsWith(`${service}:`) ? filled : `${service}:${filled}`];
}
function listPatterns({ actions }, whole) {
    const wholeItem = (0,text_set/* itemOf */.Tu)(whole, (0,text_pattern/* readPattern */.ZS)(whole));
    if (actions.isNot) {
        return [{ set: { within: [wholeItem], outside: actions.items, excluded: noTexts }, text: whole }];
    }
    const distinct = new Map(actions.items.map((item) => [item.exact.text, item]));
    return [...distinct.values()].map((item) => narrowItem(item, wholeItem));
}
function narrowItem(item, whole) {
    if (item.exact.prefix === '')
        return { set: (0,text_set/* setWithin */.O4)(whole), text: whole.text };
    return (0,action_list/* serviceOf */.z5)(item.exact.text) === undefined && whole.text !== '*'
        ? { set: (0,text_set/* setWithin */.O4)(item, whole), text: item.text }
        : { set: (0,text_set/* setWithin */.O4)(item), text: item.text };
}
function compareOthers(services, before, after) {
    const [then, now] = [(0,rules/* narrowRules */.vB)(before, action_list/* narrowToOthers */.CA), (0,rules/* narrowRules */.vB)(after, action_list/* narrowToOthers */.CA)];
    const named = [...services].map((service) => (0,text_set/* itemOf */.Tu)(`${service}:*`, (0,text_pattern/* readPattern */.ZS)(`${service}:*`)));
    return now.rules
        .filter(rules/* isReadableAllow */.s_)
        .flatMap((rule) => listPatterns(rule, '*').flatMap(({ set, text }) => compareUndocumented({ rule, text, service: '*', set: { ...set, outside: [...set.outside, ...named] } }, then, now)));
}
function compareOpaque(before, after) {
    const opaque = after.rules.filter(({ isOpaque }) => isOpaque);
    if (opaque.length === 0)
        return [];
    const [then, now] = [(0,rules/* narrowRules */.vB)(before, action_list/* allActions */.XA), (0,rules/* narrowRules */.vB)(after, action_list/* allActions */.XA)];
    const every = { within: [], outside: [], excluded: noTexts };
    return now.rules
        .filter(({ isOpaque }) => isOpaque)
        .flatMap((rule) => findGaps(every, rule, then, now))
        .map((gap) => ({ gap, service: '*', actions: [], others: '*', isProven: false }));
}


/***/ }),

/***/ 76829:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ compareTrust)
});

// EXTERNAL MODULE: ./src/domain/json.ts
var json = __webpack_require__(97504);
// EXTERNAL MODULE: ./src/domain/iam/meaning/compare-rules.ts + 3 modules
var compare_rules = __webpack_require__(57000);
// EXTERNAL MODULE: ./src/domain/iam/meaning/describe-gaps.ts
var describe_gaps = __webpack_require__(51851);
// EXTERNAL MODULE: ./src/domain/iam/meaning/permission-comparison.ts
var permission_comparison = __webpack_require__(36137);
// EXTERNAL MODULE: ./src/domain/iam/meaning/text-pattern.ts
var text_pattern = __webpack_require__(42040);
// EXTERNAL MODULE: ./src/domain/iam/meaning/text-set.ts
var text_set = __webpack_require__(17106);
;// CONCATENATED MODULE: ./src/domain/iam/meaning/principals.ts


function readPrincipalList({ principals, isNotPrincipal }) {
    const items = principals.map(readPrincipal);
    return { isNot: isNotPrincipal, items: isNotPrincipal ? items.map(asException) : items };
}
function readPrincipal(text) {
    if (text === '*' || text === 'AWS:*')
        return (0,text_set/* itemOf */.Tu)(text, (0,text_pattern/* readPattern */.ZS)(text));
    const exact = escapeWildcards(text);
    if (text.includes('${?'))
        return (0,text_set/* itemOf */.Tu)(text, (0,text_pattern/* readPattern */.ZS)(exact), (0,text_pattern/* readPattern */.ZS)('*'));
    if (!text.startsWith('AWS:'))
        return (0,text_set/* itemOf */.Tu)(text, (0,text_pattern/* readPattern */.ZS)(exact), (0,text_pattern/* readPattern */.ZS)(reachOfOther(exact)));
    const { account, rest } = readAccount(exact.slice('AWS:'.length));
    if (account === undefined)
        return (0,text_set/* itemOf */.Tu)(text, (0,text_pattern/* readPattern */.ZS)(exact), (0,text_pattern/* readPattern */.ZS)('AWS:*'));
    const reach = (0,text_pattern/* readPattern */.ZS)(`AWS:${account}:*${sessionsOf(rest)}`);
    return rest === undefined ? (0,text_set/* itemOf */.Tu)(text, reach) : (0,text_set/* itemOf */.Tu)(text, (0,text_pattern/* readPattern */.ZS)(`AWS:${account}:${rest}`), reach);
}
function sessionsOf(rest) {
    const name = /^[^:]*:iam:role\/(?:.*\/)?([^/]+)$/.exec(rest ?? '')?.[1];
    return name === undefined ? '' : `/${name}*`;
}
const accountForm = String.raw `\d{12}|\$\{AWS::AccountId\}`;
const partitionForm = String.raw `[a-z-]+|\$\{AWS::Partition\}`;
const accountOnly = new RegExp(`^(?:arn:(?:${partitionForm}):iam::)?(${accountForm})(?::root)?$`);
const principalArn = new RegExp(`^arn:(${partitionForm}):(iam|sts)::(${accountForm}):(.+)$`);
function readAccount(name) {
    const whole = accountOnly.exec(name)?.[1];
    if (whole !== undefined)
        return { account: whole, rest: undefined };
    const [, partition, service, account, resource] = principalArn.exec(name) ?? [];
    return { account, rest: account === undefined ? undefined : [partition, service, resource].join(':') };
}
function reachOfOther(text) {
    return /^(?:Service|Federated):/.test(text) ? text : '*';
}
function asException({ text, exact, reach }) {
    return (0,text_set/* itemOf */.Tu)(text, (0,text_pattern/* readPattern */.ZS)(`not ${escapeWildcards(exact.text)}`), reach);
}
function escapeWildcards(text) {
    return text.replaceAll(/\$\{[^}]+\}|[*?]/g, (found) => (found.length === 1 ? `\${!${found}}` : found));
}

// EXTERNAL MODULE: ./src/domain/iam/meaning/rules.ts
var rules = __webpack_require__(77149);
// EXTERNAL MODULE: ./src/domain/iam/text-order.ts
var text_order = __webpack_require__(84802);
;// CONCATENATED MODULE: ./src/domain/iam/meaning/compare-trust.ts







const trustActions = [
    { name: 'AssumeRole', level: 'Write' },
    { name: 'AssumeRoleWithSAML', level: 'Write' },
    { name: 'AssumeRoleWithWebIdentity', level: 'Write' },
    { name: 'SetContext', level: 'Write' },
    { name: 'SetSourceIdentity', level: 'Write' },
    { name: 'TagSession', level: 'Tagging' },
];
const service = 'sts';
const catalogue = {
    date: '2026-11-01',
    services: new Map([[service, new Map(trustActions.map((action) => [action.name.toLowerCase(), action]))]]),
};
function compareTrust(before, after) {
    if (isSame(before, after))
        return { verdict: 'same', gained: [], lost: [] };
    const [then, now] = [readTrust(before), readTrust(after)];
    const gained = findGains(then, now);
    const lost = findGains(now, then);
    return { verdict: (0,permission_comparison/* findVerdict */.v)(gained, lost), gained, lost };
}
function isSame(before, after) {
    const text = JSON.stringify(before);
    const isKnown = before.unreadable.length === 0 && !text.includes('${?') && !text.includes('(unknown external id)');
    return isKnown && text === JSON.stringify(after);
}
function readTrust(document) {
    const policy = { name: 'trust policy', document };
    return { rules: (0,rules/* readRules */.Kc)(policy, readPrincipalList), boundary: { kind: 'none' }, hidden: (0,rules/* findHidden */.C$)(policy, false) };
}
function findGains(before, after) {
    const found = (0,compare_rules/* compareRules */.D)(before, after, catalogue).filter((gap) => gap.service === service);
    const texts = found.map((gap) => ({
        ...(0,describe_gaps/* describeGap */.e4)(gap, []),
        actions: [
            ...gap.actions.map(({ name }) => `${service}:${name}`),
            ...(gap.others === undefined ? [] : [gap.others]),
        ],
    }));
    const groups = (0,describe_gaps/* mergeGroups */.hL)(texts, (text) => keyOf(text, text.targets), (first, group) => ({ ...first, actions: (0,text_order/* sortedOnce */.F)(group.flatMap(({ actions }) => actions)) }));
    const differences = (0,describe_gaps/* mergeGroups */.hL)(groups, (text) => keyOf(text, text.actions), (first, group) => toDifference(first, (0,text_order/* sortedOnce */.F)(group.flatMap(({ targets }) => targets))));
    return [...findHiddenGains(before, after), ...differences.sort(compareDifferences)];
}
function toDifference(text, principals) {
    const { isNot, actions, conditions, certainty, why } = text;
    const whyPart = why === undefined ? {} : { why };
    return { principals, isNotPrincipal: isNot, actions, conditions, certainty, ...whyPart };
}
function findHiddenGains(before, after) {
    const unreadable = after.hidden.map(({ why }) => anyone(`the trust policy could not be read as a whole: ${why}`));
    if (unreadable.length === 0 && !after.rules.some(({ effect }) => effect === 'Allow'))
        return [];
    const hidden = before.hidden.map(({ why }) => anyone(`perhaps denied by a part of the trust policy that could not be read: ${why}`));
    return [...unreadable, ...hidden];
}
function anyone(why) {
    return {
        principals: ['*'],
        isNotPrincipal: false,
        actions: ['sts:*'],
        conditions: {},
        certainty: 'undecided',
        why,
    };
}
function keyOf({ isNot, conditions, certainty, why = '' }, parts) {
    return (0,json/* canonicalJson */.dj)([isNot, conditions, certainty, why, parts]);
}
function compareDifferences(a, b) {
    const keyOfDifference = ({ certainty, principals, actions, conditions }) => (0,json/* canonicalJson */.dj)([certainty === 'proven' ? 0 : 1, principals, actions, conditions]);
    return (0,text_order/* compareTexts */.q)(keyOfDifference(a), keyOfDifference(b));
}


/***/ }),

/***/ 96122:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M0: () => (/* binding */ implies),
/* harmony export */   Tp: () => (/* binding */ readOperator),
/* harmony export */   Z7: () => (/* binding */ readConditions)
/* harmony export */ });
/* unused harmony export isNarrower */
/* harmony import */ var _external_id_label_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25574);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11670);
/* harmony import */ var _text_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42040);



const positive = new Set([
    ...['stringequals', 'stringequalsignorecase', 'stringlike', 'bool', 'binaryequals', 'ipaddress', 'null'],
    ...['arnequals', 'arnlike', 'numericequals', 'dateequals'],
    ...['numericlessthan', 'numericlessthanequals', 'numericgreaterthan', 'numericgreaterthanequals'],
    ...['datelessthan', 'datelessthanequals', 'dategreaterthan', 'dategreaterthanequals'],
]);
const negated = new Set([
    ...['stringnotequals', 'stringnotequalsignorecase', 'stringnotlike', 'notipaddress'],
    ...['arnnotequals', 'arnnotlike', 'numericnotequals', 'datenotequals'],
]);
const byPattern = new Set(['stringlike', 'stringnotlike', 'arnlike', 'arnequals', 'arnnotlike', 'arnnotequals']);
function readConditions(block, version) {
    const entries = Object.entries(block).flatMap(([operator, keys]) => {
        if (operator.includes('${') && Object.keys(keys).length === 0)
            return [readEntry(operator, '', [], version)];
        return Object.entries(keys).map(([key, values]) => readEntry(operator, key, values, version));
    });
    const counts = Map.groupBy(entries, nameOf);
    return entries.map((entry) => ({ ...entry, isDoubled: (counts.get(nameOf(entry))?.length ?? 0) > 1 }));
}
function readLabel(value) {
    if (value === _external_id_label_js__WEBPACK_IMPORTED_MODULE_1__/* .anyExternalId */ .rk)
        return '*';
    return value.startsWith('(') && !(0,_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .isLiteralIdLabel */ .dy)(value) ? '${?external id}' : value;
}
function readEntry(operator, key, values, version) {
    const read = values.map((value) => ((0,_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .isExternalIdKey */ .Y8)(key) ? readLabel(value) : (0,_text_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .asOf2012 */ .Ns)(value, version)));
    return {
        operator: operator.toLowerCase(),
        key: key.toLowerCase(),
        values: [...new Set(read)].sort(),
        isUnknown: [operator, key, ...read].some((text) => text.includes('${?')),
        isNameUnknown: [operator, key].some((text) => text.includes('${?')),
        isDoubled: false,
    };
}
function nameOf({ operator, key }) {
    return `${operator} ${key}`;
}
function isNarrower(block, than) {
    return implies(readConditions(block, '2012-10-17'), readConditions(than, '2012-10-17'));
}
function implies(narrow, wide) {
    return wide.every((entry) => narrow.some((candidate) => impliesEntry(candidate, entry)));
}
function impliesEntry(narrow, wide) {
    if (narrow.key !== wide.key || narrow.isDoubled || wide.isDoubled)
        return false;
    if (narrow.isNameUnknown || wide.isNameUnknown)
        return false;
    const [narrowName, wideName] = [readOperator(narrow.operator), readOperator(wide.operator)];
    if (narrow.operator === wide.operator && hasSameValues(narrow, wide))
        return true;
    if (narrowName.isIfExists && !wideName.isIfExists)
        return false;
    if (narrow.values.length === 0 || wide.values.length === 0)
        return false;
    return impliesByValues(narrow, narrowName.base, wide, wideName.base);
}
function impliesByValues(narrow, from, wide, to) {
    const [narrowKind, wideKind] = [kindOf(from), kindOf(to)];
    const narrowValues = narrow.values.map((value) => readValue(value, narrowKind));
    const areLiteral = from === 'stringlike' && narrowValues.every(({ literal }) => literal !== undefined);
    const isEquality = (from === 'stringequals' && to === 'stringlike') || (areLiteral && to === 'stringequals');
    if (from !== to && !isEquality)
        return false;
    const wideValues = wide.values.map((value) => readValue(value, wideKind));
    switch (wideKind.kind) {
        case 'positive':
            return narrowValues.every((value) => wideValues.some((other) => containsValue(to, other, value)));
        case 'negated':
            return wideValues.every((value) => narrowValues.some((other) => containsValue(to, other, value)));
        case 'other':
            return false;
    }
}
function readOperator(operator) {
    const isIfExists = operator.endsWith('ifexists');
    return {
        base: isIfExists ? operator.slice(0, -'ifexists'.length) : operator,
        isIfExists,
        isSet: operator.includes(':'),
    };
}
function kindOf(base) {
    const isPattern = byPattern.has(base);
    if (positive.has(base))
        return { kind: 'positive', isPattern };
    return negated.has(base) ? { kind: 'negated', isPattern } : { kind: 'other' };
}
function hasSameValues(a, b) {
    if (a.isUnknown || b.isUnknown || a.values.length !== b.values.length)
        return false;
    return a.values.every((value, index) => value === b.values[index]);
}
function readValue(value, kind) {
    if (kind.kind !== 'other' && kind.isPattern)
        return (0,_text_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .readPattern */ .ZS)(value);
    return value.includes('${') ? (0,_text_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .readPattern */ .ZS)(escapeWildcards(value)) : (0,_text_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .literalPattern */ .Kf)(value);
}
function escapeWildcards(value) {
    return value.replaceAll(/\$\{[^}]+\}|[*?]/g, (found) => (found.length === 1 ? `\${!${found}}` : found));
}
function containsValue(operator, outer, inner) {
    if (operator.startsWith('arn') && outer.text !== inner.text && !isPlainArn(outer))
        return false;
    return (0,_text_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .contains */ .gR)(outer, inner);
}
function isPlainArn({ text }) {
    return /^arn:(?:[^:*?$]*:){4}/.test(text.replaceAll(/\$\{AWS::\w+\}/g, 'x'));
}


/***/ }),

/***/ 51851:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xr: () => (/* binding */ describeGaps),
/* harmony export */   e4: () => (/* binding */ describeGap),
/* harmony export */   hL: () => (/* binding */ mergeGroups)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97504);
/* harmony import */ var _text_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42040);
/* harmony import */ var _text_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84802);



function describeGaps(found, opaque) {
    const texts = found.map((item) => ({ ...item, ...describeGap(item, opaque) }));
    const byTarget = mergeGroups(texts, (item) => keyOf(item, item.targets), (first, group) => ({
        ...first,
        actions: sortActions(group.flatMap(({ actions }) => actions)),
        others: (0,_text_order_js__WEBPACK_IMPORTED_MODULE_1__/* .sortedOnce */ .F)(group.flatMap(({ others }) => (others === undefined ? [] : [others]))),
    }));
    return mergeGroups(byTarget, (item) => keyOf(item, namesOf(item.actions, item.others)), (first, group) => toDifference(first, (0,_text_order_js__WEBPACK_IMPORTED_MODULE_1__/* .sortedOnce */ .F)(group.flatMap(({ targets }) => targets)))).sort(compareDifferences);
}
function mergeGroups(items, keyOfItem, merge) {
    return [...Map.groupBy(items, keyOfItem).values()].flatMap((group) => {
        const [first] = group;
        return first === undefined ? [] : [merge(first, group)];
    });
}
function toDifference(item, resources) {
    const { service, actions, others, isNot, conditions, sources, certainty, why } = item;
    const whyPart = why === undefined ? {} : { why };
    return { service, actions, others, resources, isNotResource: isNot, conditions, sources, certainty, ...whyPart };
}
function describeGap({ gap, isProven }, opaque) {
    const { grant, denial } = gap;
    const blocks = [grant.rule, grant.boundaryRule, denial].flatMap((rule) => rule === undefined ? [] : [rule.conditions]);
    const why = isProven ? explainProven(gap) : explainUnknown(gap, opaque);
    return {
        ...describeTargets(gap),
        conditions: blocks.reduce(mergeBlocks, {}),
        sources: [grant.rule.source],
        certainty: isProven ? 'proven' : 'undecided',
        ...(why === undefined ? {} : { why }),
    };
}
function describeTargets({ grant, targets }) {
    const { rule } = grant;
    const narrowest = targets.within.reduce((best, item) => (best === undefined || (0,_text_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .contains */ .gR)(best.exact, item.exact) ? item : best), undefined);
    if (narrowest !== undefined && !(rule.targets.isNot && narrowest.text === '*')) {
        return { targets: [narrowest.text], isNot: false };
    }
    return { targets: rule.targets.items.map(({ text }) => text).toSorted(), isNot: rule.targets.isNot };
}
function mergeBlocks(a, b) {
    const operators = (0,_text_order_js__WEBPACK_IMPORTED_MODULE_1__/* .sortedOnce */ .F)([...Object.keys(a), ...Object.keys(b)]);
    return Object.fromEntries(operators.map((operator) => [operator, { ...b[operator], ...a[operator] }]));
}
function explainProven({ reason, denial }) {
    switch (reason) {
        case 'not-allowed':
        case 'other-conditions':
            return undefined;
        case 'boundary':
            return 'kept out by the permissions boundary';
        case 'denied':
            return `denied by ${denial?.source ?? 'a policy'}`;
    }
}
function explainUnknown({ grant, reason, denial }, opaque) {
    switch (reason) {
        case 'not-allowed':
            if (grant.rule.isOpaque)
                return 'the contents of this policy are not known here';
            if (hasUnknown(grant.rule))
                return 'a part of it is not known here';
            if (grant.boundaryRule?.isOpaque === true) {
                return 'perhaps kept out by the permissions boundary, whose contents are not known here';
            }
            if (opaque.length > 0)
                return `perhaps allowed by ${opaque.join(', ')}, whose contents are not known here`;
            return 'perhaps allowed by other statements together';
        case 'other-conditions':
            return 'allowed under other conditions, and which of them are wider cannot be decided';
        case 'boundary':
            return 'perhaps kept out by the permissions boundary';
        case 'denied':
            return `perhaps denied by ${denial?.source ?? 'a policy'}`;
    }
}
function hasUnknown({ actions, targets, entries }) {
    const texts = [...actions.items, ...targets.items].map(({ exact }) => exact.text);
    return entries.some(({ isUnknown }) => isUnknown) || texts.some((text) => text.includes('${?'));
}
function keyOf(item, parts) {
    const { service, isNot, conditions, sources, certainty, why = '' } = item;
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .dj)([service, isNot, conditions, sources, certainty, why, parts]);
}
function namesOf(actions, others) {
    return [...actions.map(({ name }) => name), '', ...others];
}
function sortActions(actions) {
    const byName = new Map(actions.map((action) => [action.name, action]));
    return [...byName.values()].sort((a, b) => (0,_text_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareTexts */ .q)(a.name, b.name));
}
function compareDifferences(a, b) {
    return ((0,_text_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareTexts */ .q)(a.service, b.service) ||
        (0,_text_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareTexts */ .q)(b.certainty, a.certainty) ||
        (0,_text_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareTexts */ .q)((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .dj)([a.resources, a.conditions]), (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .dj)([b.resources, b.conditions])) ||
        (0,_text_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareTexts */ .q)((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .dj)([a.sources, a.others]), (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .dj)([b.sources, b.others])));
}


/***/ }),

/***/ 13432:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ keptByDocument)
/* harmony export */ });
function keptByDocument(read) {
    const kept = new WeakMap();
    return (policy) => {
        const byName = kept.get(policy.document) ?? new Map();
        const known = byName.get(policy.name);
        if (known !== undefined)
            return known;
        const value = read(policy);
        kept.set(policy.document, byName.set(policy.name, value));
        return value;
    };
}


/***/ }),

/***/ 36137:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ summarizeGains),
/* harmony export */   v: () => (/* binding */ findVerdict)
/* harmony export */ });
function findVerdict(gained, lost) {
    if (gained.some(({ certainty }) => certainty === 'proven'))
        return 'broadens';
    if (gained.length > 0)
        return 'undecided';
    return lost.length > 0 ? 'narrows' : 'same';
}
const levels = ['Permissions management', 'Write', 'Tagging', 'Read', 'List'];
function summarizeGains({ gained }) {
    const summaries = levels.map((level) => {
        const touched = gained.flatMap(({ service, actions }) => actions.filter((action) => action.level === level).map(({ name }) => ({ service, name })));
        return {
            level,
            services: [...new Set(touched.map(({ service }) => service))].sort(),
            actionCount: new Set(touched.map(({ service, name }) => `${service}:${name}`)).size,
        };
    });
    const open = gained.filter(({ others }) => others.length > 0);
    return {
        levels: summaries.filter(({ actionCount }) => actionCount > 0),
        undocumented: [...new Set(open.map(({ service }) => service))].sort(),
        isUncertain: gained.length > 0 && gained.every(({ certainty }) => certainty === 'undecided'),
    };
}


/***/ }),

/***/ 77149:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C$: () => (/* binding */ findHidden),
/* harmony export */   Kc: () => (/* binding */ readRules),
/* harmony export */   s_: () => (/* binding */ isReadableAllow),
/* harmony export */   vB: () => (/* binding */ narrowRules),
/* harmony export */   xM: () => (/* binding */ allowAll),
/* harmony export */   zi: () => (/* binding */ readPermissions)
/* harmony export */ });
/* harmony import */ var _action_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92687);
/* harmony import */ var _conditions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96122);
/* harmony import */ var _kept_by_document_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13432);
/* harmony import */ var _text_pattern_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42040);
/* harmony import */ var _text_set_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17106);





function readPermissions({ policies, opaque, boundary }) {
    const known = policies.flatMap(readPolicy);
    return {
        rules: [...known, ...[...new Set(opaque)].map((name) => allowAll(name, true))],
        boundary: readBoundary(boundary),
        hidden: [
            ...policies.flatMap((policy) => findHidden(policy, false)),
            ...(boundary.kind === 'known' ? findHidden(boundary.policy, true) : []),
        ],
    };
}
const readPolicy = (0,_kept_by_document_js__WEBPACK_IMPORTED_MODULE_4__/* .keptByDocument */ .P)((policy) => readRules(policy, readResources));
function readBoundary(boundary) {
    switch (boundary.kind) {
        case 'none':
            return boundary;
        case 'opaque':
            return { kind: 'some', rules: [allowAll(boundary.name, true)] };
        case 'known':
            return { kind: 'some', rules: readPolicy(boundary.policy) };
    }
}
function narrowRules(set, narrow) {
    const narrowAll = (rules) => rules.flatMap((rule) => {
        const actions = narrow(rule.actions);
        return actions === undefined ? [] : [{ ...rule, actions }];
    });
    const { rules, boundary, hidden } = set;
    return {
        rules: narrowAll(rules),
        boundary: boundary.kind === 'none' ? boundary : { kind: 'some', rules: narrowAll(boundary.rules) },
        hidden,
    };
}
function findHidden({ name, document }, isBoundary) {
    return document.unreadable.map((why) => ({ source: name, why, isBoundary }));
}
function readRules({ name, document }, readTargets) {
    return document.statements.map((statement) => {
        const targets = readTargets(statement, document.version);
        const entries = (0,_conditions_js__WEBPACK_IMPORTED_MODULE_1__/* .readConditions */ .Z7)(statement.conditions, document.version);
        return {
            effect: statement.effect,
            actions: (0,_action_list_js__WEBPACK_IMPORTED_MODULE_0__/* .readActions */ .cx)(statement.actions, statement.isNotAction),
            targets,
            entries,
            conditions: statement.conditions,
            variables: findVariables(targets, entries),
            source: name,
            meaning: JSON.stringify([statement.effect, targets.isNot, targets.items.map(({ exact }) => exact.text), entries]),
            isOpaque: false,
        };
    });
}
function allowAll(source, isOpaque) {
    return {
        effect: 'Allow',
        actions: (0,_action_list_js__WEBPACK_IMPORTED_MODULE_0__/* .readActions */ .cx)(['*'], false),
        targets: { isNot: false, items: [(0,_text_set_js__WEBPACK_IMPORTED_MODULE_3__/* .itemOf */ .Tu)('*', (0,_text_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .readPattern */ .ZS)('*'))] },
        entries: [],
        conditions: {},
        variables: new Set(),
        source,
        meaning: isOpaque ? `opaque ${source}` : 'everything',
        isOpaque,
    };
}
function readResources(statement, version) {
    const items = statement.resources.map((text) => (0,_text_set_js__WEBPACK_IMPORTED_MODULE_3__/* .itemOf */ .Tu)(text, (0,_text_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .readPattern */ .ZS)((0,_text_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .asOf2012 */ .Ns)(text, version))));
    return { isNot: statement.isNotResource, items };
}
function findVariables(targets, entries) {
    const inValues = entries.flatMap(({ values }) => values.filter((value) => value.includes('${!')));
    const patterns = [...targets.items.map(({ exact }) => exact), ...inValues.map(_text_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .readPattern */ .ZS)];
    return new Set(patterns.flatMap(({ variables }) => variables));
}
function isReadableAllow({ effect, isOpaque }) {
    return effect === 'Allow' && !isOpaque;
}


/***/ }),

/***/ 42040:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $5: () => (/* binding */ mayOverlap),
/* harmony export */   Kf: () => (/* binding */ literalPattern),
/* harmony export */   Ns: () => (/* binding */ asOf2012),
/* harmony export */   ZS: () => (/* binding */ readPattern),
/* harmony export */   gR: () => (/* binding */ contains),
/* harmony export */   uv: () => (/* binding */ isMatch)
/* harmony export */ });
const anyRun = '**';
const anyOne = '??';
const accountIdLength = 12;
const placeholder = /\$\{([^}]+)\}/g;
function readPattern(text) {
    const known = kept.patterns.get(text);
    if (known !== undefined)
        return known;
    const pattern = readText(text);
    if (kept.characters > mostKeptCharacters) {
        kept.patterns.clear();
        kept.characters = 0;
    }
    kept.patterns.set(text, pattern);
    kept.characters += text.length;
    return pattern;
}
const mostKeptCharacters = 500_000;
const kept = { patterns: new Map(), characters: 0 };
function readText(text) {
    const tokens = [];
    const variables = [];
    let end = 0;
    for (const match of text.matchAll(placeholder)) {
        const [whole, name = ''] = match;
        tokens.push(...readCharacters(text.slice(end, match.index)), ...readPlaceholder(whole, name));
        if (isVariable(name))
            variables.push(name.slice(1));
        end = match.index + whole.length;
    }
    const ordered = orderWildcards([...tokens, ...readCharacters(text.slice(end))]);
    const isLiteral = ordered.every(isCharacter);
    const isPrefix = ordered.at(-1) === anyRun && ordered.slice(0, -1).every(isCharacter);
    return {
        text,
        tokens: ordered,
        literal: isLiteral ? ordered.join('') : undefined,
        prefix: isPrefix ? ordered.slice(0, -1).join('') : undefined,
        hasPlaceholder: ordered.some(isPlaceholder),
        variables,
    };
}
function literalPattern(text) {
    return { text, tokens: Array.from(text), literal: text, prefix: undefined, hasPlaceholder: false, variables: [] };
}
function asOf2012(text, version) {
    return version === '2012-10-17' ? text : text.replaceAll(/\$\{!([^}]+)\}/g, (_, name) => `\${!$}{${name}}`);
}
function isMatch(pattern, text) {
    if (pattern.literal !== undefined)
        return pattern.literal === text;
    if (pattern.prefix !== undefined)
        return text.startsWith(pattern.prefix);
    return absorbsAll(pattern.tokens, Array.from(text));
}
function contains(outer, inner) {
    if (inner.literal !== undefined)
        return isMatch(outer, inner.literal);
    if (outer.literal !== undefined)
        return false;
    if (outer.prefix !== undefined && inner.prefix !== undefined)
        return inner.prefix.startsWith(outer.prefix);
    return absorbsAll(outer.tokens, inner.tokens);
}
function mayOverlap(a, b) {
    if (a.literal !== undefined && !b.hasPlaceholder)
        return isMatch(b, a.literal);
    if (b.literal !== undefined && !a.hasPlaceholder)
        return isMatch(a, b.literal);
    if (a.prefix !== undefined && b.prefix !== undefined) {
        return a.prefix.startsWith(b.prefix) || b.prefix.startsWith(a.prefix);
    }
    if (!mayBeginAlike(a.tokens, b.tokens))
        return false;
    return hasCommonText(a.tokens, b.tokens);
}
function readCharacters(text) {
    return Array.from(text, (character) => (character === '*' ? anyRun : character === '?' ? anyOne : character));
}
function readPlaceholder(whole, name) {
    if (['!*', '!?', '!$'].includes(name))
        return [name.slice(1)];
    if (!/^AWS::AccountId$/i.test(name))
        return [whole];
    return Array.from({ length: accountIdLength }, (_, place) => `\${AWS::AccountId}${place}`);
}
function isVariable(name) {
    return name.startsWith('!') && !['!*', '!?', '!$'].includes(name);
}
function orderWildcards(tokens) {
    const ordered = [];
    let hasRun = false;
    for (const token of tokens) {
        if (token === anyRun) {
            hasRun = true;
            continue;
        }
        if (token !== anyOne && hasRun) {
            ordered.push(anyRun);
            hasRun = false;
        }
        ordered.push(token);
    }
    return hasRun ? [...ordered, anyRun] : ordered;
}
function isPlaceholder(token) {
    return token.startsWith('${');
}
function isUnknown(token) {
    return token.startsWith('${?');
}
function isAccountDigit(token) {
    return token.startsWith('${AWS::AccountId}');
}
function isCharacter(token) {
    return token !== anyRun && token !== anyOne && !isPlaceholder(token);
}
function absorbsAll(outer, inner) {
    let place = 0;
    let lastRun = -1;
    let takenByRun = 0;
    for (let index = 0; index < inner.length;) {
        if (outer[place] === anyRun) {
            lastRun = place;
            takenByRun = index;
            place += 1;
        }
        else if (place < outer.length && absorbs(outer[place] ?? '', inner[index] ?? '')) {
            place += 1;
            index += 1;
        }
        else if (lastRun >= 0) {
            takenByRun += 1;
            index = takenByRun;
            place = lastRun + 1;
        }
        else {
            return false;
        }
    }
    while (outer[place] === anyRun)
        place += 1;
    return place === outer.length;
}
function absorbs(outer, inner) {
    if (isUnknown(outer) || inner === anyRun)
        return false;
    if (outer === inner)
        return true;
    return outer === anyOne && (isCharacter(inner) || isAccountDigit(inner));
}
function mayBeginAlike(a, b) {
    for (let place = 0; place < a.length && place < b.length; place += 1) {
        const [one, other] = [a[place] ?? '', b[place] ?? ''];
        if (isRunLike(one) || isRunLike(other))
            return true;
        if (!mayBeSame(one, other))
            return false;
    }
    return true;
}
function hasCommonText(a, b) {
    let after = b.map((_, place) => b.slice(place).every(isRunLike));
    after.push(true);
    for (const token of a.toReversed()) {
        const now = Array.from({ length: b.length + 1 }, () => false);
        now[b.length] = isRunLike(token) && after[b.length] === true;
        for (let place = b.length - 1; place >= 0; place -= 1) {
            const other = b[place] ?? '';
            now[place] =
                (isRunLike(token) && (after[place] === true || now[place + 1] === true)) ||
                    (isRunLike(other) && (now[place + 1] === true || after[place] === true)) ||
                    (mayBeSame(token, other) && after[place + 1] === true);
        }
        after = now;
    }
    return after[0] === true;
}
function isRunLike(token) {
    return token === anyRun || (isPlaceholder(token) && !isAccountDigit(token));
}
function mayBeSame(a, b) {
    if (isRunLike(a) || isRunLike(b))
        return false;
    if (a === b || a === anyOne || b === anyOne)
        return true;
    return (isAccountDigit(a) && mayBeDigit(b)) || (isAccountDigit(b) && mayBeDigit(a));
}
function mayBeDigit(token) {
    return isAccountDigit(token) || /^\d$/.test(token);
}


/***/ }),

/***/ 17106:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FF: () => (/* binding */ without),
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   Im: () => (/* binding */ isEmpty),
/* harmony export */   Jf: () => (/* binding */ literalItem),
/* harmony export */   O4: () => (/* binding */ setWithin),
/* harmony export */   Re: () => (/* binding */ subtract),
/* harmony export */   Tu: () => (/* binding */ itemOf),
/* harmony export */   Vw: () => (/* binding */ findText),
/* harmony export */   fz: () => (/* binding */ isDisjoint),
/* harmony export */   ry: () => (/* binding */ splitList),
/* harmony export */   y$: () => (/* binding */ intersect)
/* harmony export */ });
/* harmony import */ var _text_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42040);

const none = new Set();
function itemOf(text, exact, reach = exact) {
    return { text, exact, reach };
}
function literalItem(text) {
    return itemOf(text, (0,_text_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .literalPattern */ .Kf)(text));
}
function setWithin(...within) {
    return { within, outside: [], excluded: none };
}
function without(set, excluded) {
    return { ...set, excluded };
}
function splitList(list) {
    if (list.isNot)
        return [{ within: [], outside: list.items, excluded: none }];
    return list.items.map((item) => setWithin(item));
}
function intersect(a, b) {
    return {
        within: joinItems(a.within, b.within),
        outside: joinItems(a.outside, b.outside),
        excluded: a.excluded.size === 0 ? b.excluded : a.excluded,
    };
}
function joinItems(a, b) {
    if (a.length === 0)
        return b;
    return b.length === 0 ? a : [...a, ...b.filter((item) => !a.includes(item))];
}
function isInside(set, list) {
    if (list.isNot)
        return list.items.every((item) => isApart(set, item));
    return list.items.some(({ exact }) => isWithin(set, exact));
}
function isDisjoint(set, list) {
    if (list.isNot)
        return list.items.some(({ exact }) => isWithin(set, exact));
    return list.items.every((item) => isApart(set, item));
}
function isEmpty(set) {
    const { within, outside, excluded } = set;
    if (outside.some(({ exact }) => isWithin(set, exact)))
        return true;
    if (within.some(({ exact }) => exact.literal !== undefined && excluded.has(exact.literal)))
        return true;
    return within.some((item, index) => within.slice(index + 1).some((other) => !(0,_text_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .mayOverlap */ .$5)(item.reach, other.reach)));
}
function subtract(set, list) {
    if (!list.isNot) {
        const touched = list.items.filter((item) => !isApart(set, item));
        return [{ ...set, outside: joinItems(set.outside, touched) }];
    }
    if (list.items.some(({ exact, reach }) => exact !== reach))
        return [set];
    const parts = list.items.map((item) => intersect(set, setWithin(item)));
    return parts.filter((part) => !isEmpty(part));
}
function isWithin({ within }, pattern) {
    if (within.length === 0)
        return pattern.prefix === '';
    return within.some(({ exact }) => (0,_text_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .contains */ .gR)(pattern, exact));
}
function isApart({ within, outside, excluded }, item) {
    if (item.exact.literal !== undefined && excluded.has(item.exact.literal))
        return true;
    return (within.some(({ reach }) => !(0,_text_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .mayOverlap */ .$5)(reach, item.reach)) ||
        outside.some(({ exact }) => (0,_text_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .contains */ .gR)(exact, item.exact)));
}
function findText(list, text) {
    if (list.items.some(({ exact }) => (0,_text_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .isMatch */ .uv)(exact, text)))
        return list.isNot ? 'no' : 'yes';
    const open = list.items.filter(({ exact, reach }) => exact !== reach || exact.hasPlaceholder);
    if (open.length > 0) {
        const literal = (0,_text_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .literalPattern */ .Kf)(text);
        if (open.some(({ reach }) => (0,_text_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .mayOverlap */ .$5)(reach, literal)))
            return 'maybe';
    }
    return list.isNot ? 'yes' : 'no';
}


/***/ }),

/***/ 39076:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ openProperties)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97504);
/* harmony import */ var _template_resolve_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53217);
/* harmony import */ var _template_template_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39085);
/* harmony import */ var _read_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32219);




function openProperties(what, resource, known, { scope, labelOf }, unreadable) {
    const resolved = (0,_template_resolve_value_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveValue */ .g)(resource.properties, scope) ?? {};
    const members = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(resolved) ? resolved : {};
    const refuse = (problem) => {
        unreadable.push(`${what} ${resource.logicalId}: ${problem}`);
    };
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(resolved))
        refuse(`its properties: ${(0,_template_template_text_js__WEBPACK_IMPORTED_MODULE_3__/* .listUnknown */ .jv)(resolved)[0] ?? 'they are no object'}`);
    for (const [name, value] of Object.entries(members)) {
        if (!known.includes(name))
            refuse(`property ${name.slice(0, 60)} is not known`);
        for (const why of (0,_template_template_text_js__WEBPACK_IMPORTED_MODULE_3__/* .listUnknown */ .jv)(value))
            refuse(`property ${name.slice(0, 60)}: ${why}`);
    }
    const find = (name) => (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .memberOf */ .C5)(members, name) ?? ((0,_template_template_text_js__WEBPACK_IMPORTED_MODULE_3__/* .isUnknown */ .t8)(resolved) ? resolved : undefined);
    return {
        find,
        findText: (name) => {
            const value = find(name);
            if (typeof value === 'object')
                refuse(`property ${name}: it is no text`);
            return value === undefined ? undefined : (0,_template_template_text_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(value);
        },
        listTexts: (name) => {
            const value = find(name);
            return value === undefined ? [] : [...new Set((0,_read_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .asList */ .DD)(value).map(_template_template_text_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6))].sort();
        },
        readDocument: (value, kind, where) => {
            if ((0,_template_template_text_js__WEBPACK_IMPORTED_MODULE_3__/* .isUnknown */ .t8)(value))
                return (0,_read_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadableDocument */ .rO)((0,_template_template_text_js__WEBPACK_IMPORTED_MODULE_3__/* .listUnknown */ .jv)(value)[0] ?? '');
            const document = (0,_read_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .readPolicyDocument */ ._x)(value, { kind, labelOf });
            const named = (0,_template_template_text_js__WEBPACK_IMPORTED_MODULE_3__/* .listUnknown */ .jv)(value);
            document.unreadable
                .filter((why) => !named.some((other) => why.endsWith(other)))
                .forEach((why) => {
                refuse(`property ${where}: ${why}`);
            });
            return document;
        },
        refuse,
    };
}


/***/ }),

/***/ 37677:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IE: () => (/* binding */ findReview),
/* harmony export */   Ij: () => (/* binding */ findDangersOfDenial),
/* harmony export */   L0: () => (/* binding */ findDangersOf),
/* harmony export */   jV: () => (/* binding */ findDangersOfPolicy),
/* harmony export */   k4: () => (/* binding */ findWorstOfAction),
/* harmony export */   vA: () => (/* binding */ listGained)
/* harmony export */ });
/* harmony import */ var _danger_danger_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89425);
/* harmony import */ var _danger_found_need_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23651);
/* harmony import */ var _danger_through_action_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45732);
/* harmony import */ var _new_danger_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25785);




function findReview(reviews, { logicalId, where }) {
    return reviews.find(({ role, where: reviewed }) => role.logicalId === logicalId &&
        reviewed.length === where.length &&
        reviewed.every((place, index) => place === where[index]));
}
function listGained({ dangers }, { before }, foundIn) {
    return dangers
        .filter((found) => found.foundIn === foundIn && (found.isNew || before === undefined))
        .map(({ danger }) => danger);
}
function findDangersOf(dangers, { policyName, whole, shown }) {
    const subjects = [(0,_danger_found_need_js__WEBPACK_IMPORTED_MODULE_0__/* .describePlace */ .df)({ policyName, statement: whole }), policyName];
    const isShown = (0,_danger_through_action_js__WEBPACK_IMPORTED_MODULE_1__/* .namesActionOf */ .wJ)(shown);
    return allOf(dangers).filter((danger) => danger.subject.some((one) => subjects.includes(one)) && (danger.actions.length === 0 || isShown(danger)));
}
function findDangersOfPolicy(dangers, arn) {
    return allOf(dangers).filter(({ subject }) => subject.some((one) => one === arn || one.startsWith(`${arn}: `)));
}
function findDangersOfDenial({ dangers, permissions }, denial) {
    const isDenied = (0,_danger_through_action_js__WEBPACK_IMPORTED_MODULE_1__/* .namesActionOf */ .wJ)(denial);
    const isGained = (0,_new_danger_js__WEBPACK_IMPORTED_MODULE_2__/* .findGained */ .YV)(permissions);
    return dangers.flatMap(({ danger, isNew }) => allOf([danger])
        .filter((one) => isDenied(one) && (isNew || isGained(one)))
        .map((one) => (isNew ? one : { ...one, kind: 'guard-removed' })));
}
function findWorstOfAction(dangers, action) {
    const read = (0,_danger_through_action_js__WEBPACK_IMPORTED_MODULE_1__/* .readAction */ .f0)(action);
    return dangers.filter((danger) => (0,_danger_through_action_js__WEBPACK_IMPORTED_MODULE_1__/* .isThrough */ .WT)(danger, read)).toSorted(_danger_danger_js__WEBPACK_IMPORTED_MODULE_3__/* .compareByDanger */ .w8)[0];
}
function allOf(dangers) {
    return dangers.flatMap((danger) => [danger, ...(danger.standsFor ?? [])]);
}


/***/ }),

/***/ 98271:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YJ: () => (/* binding */ listLeft),
/* harmony export */   aK: () => (/* binding */ compareWithElsewhere),
/* harmony export */   tC: () => (/* binding */ withGroups),
/* harmony export */   u3: () => (/* binding */ nameElsewhere)
/* harmony export */ });
/* harmony import */ var _attachments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71672);
/* harmony import */ var _meaning_compare_permissions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30392);
/* harmony import */ var _meaning_permission_comparison_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36137);
/* harmony import */ var _role_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58208);




function nameElsewhere({ kind, logicalId, sources }) {
    if (kind === 'group')
        return 'other policies of its users';
    return sources.includes(logicalId) ? undefined : 'its other policies';
}
function withGroups(identities) {
    return identities.map((identity) => identity.groups.reduce((user, name) => join(user, (0,_attachments_js__WEBPACK_IMPORTED_MODULE_0__/* .findIdentity */ .g3)(identities, { kind: 'group', name }), name), identity));
}
function join(user, group, name) {
    const managedPolicyArns = [...user.managedPolicyArns, ...(group?.managedPolicyArns ?? [])];
    if (group?.sources.includes(group.logicalId) !== true)
        managedPolicyArns.push(`of group ${name}`);
    return {
        ...user,
        managedPolicyArns: [...new Set(managedPolicyArns)].sort(),
        inlinePolicies: [...user.inlinePolicies, ...(group?.inlinePolicies ?? [])],
        managedPolicies: [...user.managedPolicies, ...(group?.managedPolicies ?? [])],
    };
}
function listLeft(before, after) {
    const left = new Set(after.map(({ logicalId }) => logicalId));
    return before
        .filter((role) => nameElsewhere(role) !== undefined && !left.has(role.logicalId))
        .map(({ kind, logicalId, roleName }) => (0,_role_js__WEBPACK_IMPORTED_MODULE_2__/* .emptyIdentity */ .gL)(kind, logicalId, roleName));
}
function compareWithElsewhere(had, has, elsewhere, catalogue) {
    const given = (0,_meaning_compare_permissions_js__WEBPACK_IMPORTED_MODULE_1__/* .comparePermissions */ .a)(had, has, catalogue);
    if (elsewhere === undefined)
        return given;
    const withAll = ({ opaque, ...permissions }) => ({
        ...permissions,
        opaque: [...opaque, elsewhere],
    });
    const all = (0,_meaning_compare_permissions_js__WEBPACK_IMPORTED_MODULE_1__/* .comparePermissions */ .a)(withAll(had), withAll(has), catalogue);
    const isElsewhere = ({ sources }) => sources.includes(elsewhere);
    const gained = [...given.gained, ...all.gained.filter(isElsewhere)];
    const lost = [...given.lost, ...all.lost.filter(isElsewhere)];
    return { verdict: (0,_meaning_permission_comparison_js__WEBPACK_IMPORTED_MODULE_3__/* .findVerdict */ .v)(gained, lost), gained, lost };
}


/***/ }),

/***/ 25785:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cg: () => (/* binding */ isNewInTrust),
/* harmony export */   I6: () => (/* binding */ isNewDanger),
/* harmony export */   YV: () => (/* binding */ findGained)
/* harmony export */ });
/* harmony import */ var _danger_danger_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89425);
/* harmony import */ var _danger_through_action_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45732);


function isNewDanger(danger, earlier, isGained) {
    if (earlier.some(({ canonical }) => canonical === danger.canonical))
        return false;
    return danger.actions.length === 0 || isWorse(danger, earlier) || isGained(danger);
}
function isWorse({ id, kind }, earlier) {
    const alike = earlier.filter((other) => other.id === id);
    return alike.length > 0 && alike.every((other) => _danger_danger_js__WEBPACK_IMPORTED_MODULE_1__/* .dangerKinds */ .TL.indexOf(kind) < _danger_danger_js__WEBPACK_IMPORTED_MODULE_1__/* .dangerKinds */ .TL.indexOf(other.kind));
}
function findGained({ gained }) {
    const isAll = gained.some(({ service }) => service === '*');
    const named = new Set(gained.flatMap(({ service, actions }) => actions.map(({ name }) => `${service}:${name}`.toLowerCase())));
    const patterns = gained.flatMap(({ others }) => others.map(_danger_through_action_js__WEBPACK_IMPORTED_MODULE_0__/* .readAction */ .f0));
    return (danger) => {
        if (gained.length === 0)
            return false;
        if (isAll || danger.actions.length === 0 || danger.actions.includes('*'))
            return true;
        return (danger.actions.some((action) => named.has(action.toLowerCase())) ||
            patterns.some((pattern) => (0,_danger_through_action_js__WEBPACK_IMPORTED_MODULE_0__/* .isThrough */ .WT)(danger, pattern)));
    };
}
function isNewInTrust({ canonical }, earlier, { gained }) {
    const text = withoutNumbers(canonical);
    return gained.length > 0 && !earlier.some((other) => withoutNumbers(other.canonical) === text);
}
function withoutNumbers(canonical) {
    return canonical.replaceAll(/\(external id \d+\)/g, '(external id)');
}


/***/ }),

/***/ 34635:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ identityName),
/* harmony export */   nE: () => (/* binding */ listFound),
/* harmony export */   oL: () => (/* binding */ reviewReadings)
/* harmony export */ });
/* harmony import */ var _elsewhere_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98271);
/* harmony import */ var _role_review_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77826);


function reviewReadings({ variants, isCut }, facts) {
    const groups = new Map();
    for (const { where, value } of variants) {
        const [had, has] = [(0,_elsewhere_js__WEBPACK_IMPORTED_MODULE_0__/* .withGroups */ .tC)(value.before?.roles ?? []), (0,_elsewhere_js__WEBPACK_IMPORTED_MODULE_0__/* .withGroups */ .tC)(value.after.roles)];
        for (const after of [...has, ...(0,_elsewhere_js__WEBPACK_IMPORTED_MODULE_0__/* .listLeft */ .YJ)(had, has)]) {
            const before = had.find(({ logicalId }) => logicalId === after.logicalId);
            const reviewed = { before, after };
            const key = (0,_role_review_js__WEBPACK_IMPORTED_MODULE_1__/* .reviewKey */ .S)(reviewed);
            const group = groups.get(key) ?? { reviewed, where: [] };
            group.where.push(where.join(' and '));
            groups.set(key, group);
        }
    }
    return [...groups.values()].map(({ reviewed, where }) => (0,_role_review_js__WEBPACK_IMPORTED_MODULE_1__/* .reviewRole */ .Z)(reviewed, where.length === variants.length && !isCut ? [] : where, facts));
}
function listFound(reviews) {
    return reviews.flatMap(({ role, dangers }) => dangers.map(({ danger }) => ({ identity: identityName(role), danger })));
}
function identityName({ kind, roleName, logicalId }) {
    return kind === 'outside-role' ? logicalId : `${kind} ${roleName ?? logicalId}`;
}


/***/ }),

/***/ 77826:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ reviewKey),
  Z: () => (/* binding */ reviewRole)
});

// EXTERNAL MODULE: ./src/domain/json.ts
var json = __webpack_require__(97504);
// EXTERNAL MODULE: ./src/domain/template/template-text.ts
var template_text = __webpack_require__(39085);
// EXTERNAL MODULE: ./src/domain/iam/danger/danger.ts
var danger = __webpack_require__(89425);
;// CONCATENATED MODULE: ./src/domain/iam/danger/judge-boundary.ts

function judgeBoundary(before, after, isNarrower) {
    if (before.kind === 'none')
        return [];
    if (after.kind === 'none')
        return [found('boundary-removed', before, after, `loses its boundary ${nameOf(before)}`)];
    if (before.kind === 'known' && after.kind === 'known') {
        const isWhole = [before, after].every(({ policy }) => policy.document.unreadable.length === 0);
        if (isWhole && isNarrower(after.policy, before.policy))
            return [];
    }
    else if (before.kind === 'opaque' && after.kind === 'opaque' && before.name === after.name) {
        return [];
    }
    return nameOf(before) === nameOf(after)
        ? [found('boundary-widened', before, after, `has boundary ${nameOf(after)}, which may allow more than before`)]
        : [found('boundary-replaced', before, after, `has boundary ${nameOf(after)} instead of ${nameOf(before)}`)];
}
function found(id, before, after, text) {
    const canonical = (0,json/* canonicalJson */.dj)([id, describe(before), describe(after)]);
    const subject = [nameOf(before)];
    return { id, reason: 'boundary-removed', kind: 'guard-removed', subject, actions: [], text, canonical };
}
function nameOf(boundary) {
    switch (boundary.kind) {
        case 'none':
            return '';
        case 'known':
            return boundary.policy.name;
        case 'opaque':
            return boundary.name;
    }
}
function describe(boundary) {
    const contents = boundary.kind === 'known' ? boundary.policy.document.statements.map((one) => (0,json/* canonicalJson */.dj)({ ...one })) : [];
    return (0,json/* canonicalJson */.dj)([nameOf(boundary), ...contents.sort()]);
}

// EXTERNAL MODULE: ./src/domain/iam/danger/judge-permissions.ts + 14 modules
var judge_permissions = __webpack_require__(71919);
// EXTERNAL MODULE: ./src/domain/iam/policy.ts
var policy = __webpack_require__(11670);
// EXTERNAL MODULE: ./src/domain/iam/meaning/text-pattern.ts
var text_pattern = __webpack_require__(42040);
// EXTERNAL MODULE: ./src/domain/iam/danger/trust/principal.ts
var trust_principal = __webpack_require__(19571);
;// CONCATENATED MODULE: ./src/domain/iam/danger/trust/admission.ts


function listAdmissions(trust) {
    const denied = trust.statements.filter(({ effect, conditions }) => effect === 'Deny' && Object.keys(conditions).length === 0);
    return trust.statements
        .filter((statement) => statement.effect === 'Allow' && (0,trust_principal/* isAboutAssuming */.FB)((action) => mayName(statement, action, trust)))
        .flatMap((statement) => {
        const principals = statement.isNotPrincipal ? ['*'] : statement.principals;
        return principals.map((principal) => ({ principal, statement }));
    })
        .filter(({ principal }) => !denied.some((deny) => isDenied(principal, deny, trust)));
}
function isDenied(principal, deny, trust) {
    if (deny.isNotPrincipal || !(0,trust_principal/* isAboutAllAssuming */.GO)((action) => surelyNames(deny, action, trust)))
        return false;
    return deny.principals.some((denied) => denied === '*' || (denied === 'AWS:*' && principal.startsWith('AWS:')) || isSame(denied, principal));
}
function isSame(a, b) {
    const account = (0,trust_principal/* wholeAccountOf */.OB)(a);
    return (account !== undefined && account === (0,trust_principal/* wholeAccountOf */.OB)(b)) || (a === b && (0,trust_principal/* readPrincipal */.x2)(a).kind !== 'unknown');
}
function mayName({ actions, isNotAction }, action, { version }) {
    const text = (0,text_pattern/* readPattern */.ZS)(action);
    const patterns = actions.map((one) => (0,text_pattern/* readPattern */.ZS)((0,text_pattern/* asOf2012 */.Ns)(one.toLowerCase(), version)));
    if (isNotAction)
        return !patterns.some((pattern) => (0,text_pattern/* contains */.gR)(pattern, text));
    return patterns.some((pattern) => (0,text_pattern/* mayOverlap */.$5)(pattern, text));
}
function surelyNames({ actions, isNotAction }, action, { version }) {
    const text = (0,text_pattern/* readPattern */.ZS)(action);
    const patterns = actions.map((one) => (0,text_pattern/* readPattern */.ZS)((0,text_pattern/* asOf2012 */.Ns)(one.toLowerCase(), version)));
    if (isNotAction)
        return !patterns.some((pattern) => (0,text_pattern/* mayOverlap */.$5)(pattern, text));
    return patterns.some((pattern) => (0,text_pattern/* contains */.gR)(pattern, text));
}

;// CONCATENATED MODULE: ./src/domain/iam/danger/trust/describe.ts
function describePrincipal(principal, { isNotPrincipal, principals }) {
    if (isNotPrincipal)
        return `all except ${principals.map(withoutType).join(', ')}`;
    return withoutType(principal);
}
function withoutType(principal) {
    return principal.replace(/^\w+:(?=.)/, '');
}
function describeStatement(statement) {
    const { effect, principals, isNotPrincipal, actions, isNotAction, conditions } = statement;
    const who = `${isNotPrincipal ? 'all except ' : ''}${principals.map(withoutType).join(', ')}`;
    const what = `${isNotAction ? 'everything except ' : ''}${actions.join(', ')}`;
    const tests = Object.entries(conditions).flatMap(([operator, keys]) => Object.entries(keys).map(([key, values]) => `${operator} ${key} ${values.join(' or ')}`));
    return `${effect} ${what} for ${who}${tests.length === 0 ? '' : ` where ${tests.sort().join(' and ')}`}`;
}

;// CONCATENATED MODULE: ./src/domain/iam/danger/trust/condition.ts
function listConditions({ conditions }) {
    return Object.entries(conditions).flatMap(([operator, keys]) => Object.entries(keys).map(([key, values]) => ({ operator, key: key.toLowerCase(), values })));
}
const askingOperator = /^(?:ForAnyValue:)?(?:String(?:Equals|EqualsIgnoreCase|Like)|Arn(?:Equals|Like))$/;
function asksForValue({ operator, values }) {
    return askingOperator.test(operator) && values.length > 0;
}
function readsWildcards({ operator }) {
    return /Like$|Arn/.test(operator);
}
function fixedParts(condition) {
    if (!asksForValue(condition) || condition.values.some((value) => value.includes('${')))
        return undefined;
    return condition.values.map((value) => {
        const end = readsWildcards(condition) ? value.search(/[*?]/) : -1;
        return end === -1 ? { text: value, isWhole: true } : { text: value.slice(0, end), isWhole: false };
    });
}
function isLiteral(condition) {
    return fixedParts(condition)?.every(({ isWhole, text }) => isWhole && text !== '' && !/[*?]/.test(text)) ?? false;
}

;// CONCATENATED MODULE: ./src/domain/iam/danger/trust/federation.ts

const sharedProviders = [
    {
        host: /^token\.actions\.githubusercontent\.com(?:\/|$)/,
        subject: /^(?:(?:repo|repository):[^/:*?]+\/[^/:*?]+(?::|$)|(?:repository_owner(?:_id)?:[^:*?]+:)?repository_id:\d+(?::|$))/,
        otherKeys: ['repository', 'repository_id'],
        source: 'https://docs.github.com/en/actions/reference/security/oidc',
    },
    {
        host: /^gitlab\.com$/,
        subject: /^project_path:[^/:*?]+\/[^:*?]+:/,
        otherKeys: [],
        source: 'https://docs.gitlab.com/ci/cloud_services/aws/',
    },
    {
        host: /^app\.terraform\.io$/,
        subject: /^organization:[^:*?]+:project:[^:*?]+:workspace:/,
        otherKeys: [],
        source: 'https://developer.hashicorp.com/terraform/cloud-docs/workspaces/dynamic-provider-credentials/aws-configuration',
    },
    {
        host: /^agent\.buildkite\.com$/,
        subject: /^organization:[^:*?]+:pipeline:[^:*?]+:/,
        otherKeys: [],
        source: 'https://buildkite.com/docs/pipelines/security/oidc/aws',
    },
    {
        host: /^oidc\.eks\.[\w-]+\.amazonaws\.com(?:\.cn)?\//,
        subject: /^system:serviceaccount:[^:*?]+:/,
        otherKeys: [],
        source: 'https://docs.aws.amazon.com/eks/latest/userguide/associate-service-account-role.html',
    },
];
const audienceKeys = [
    'accounts.google.com:aud',
    'graph.facebook.com:app_id',
    'www.amazon.com:app_id',
    'graph.facebook.com:aud',
    'www.amazon.com:aud',
    'cognito-identity.amazonaws.com:aud',
    'cognito-identity.amazonaws.com.cn:aud',
    'cognito-identity-us-gov.amazonaws.com:aud',
    'saml:aud',
];
function isPinned(statement) {
    const conditions = listConditions(statement);
    if (conditions.some((condition) => audienceKeys.includes(condition.key) && isLiteral(condition)))
        return true;
    const audiences = conditions.filter((condition) => condition.key.endsWith(':aud') && isLiteral(condition));
    const issuers = audiences.map(({ key }) => key.slice(0, -':aud'.length)).filter((issuer) => issuer !== '');
    return issuers.some((issuer) => conditions.some((condition) => pinsSubject(condition, issuer)));
}
function pinsSubject(condition, issuer) {
    const shared = sharedProviders.find(({ host }) => host.test(issuer));
    if (shared?.otherKeys.some((key) => condition.key === `${issuer}:${key}`) === true)
        return isLiteral(condition);
    if (condition.key !== `${issuer}:sub`)
        return false;
    if (shared === undefined)
        return isLiteral(condition);
    return fixedParts(condition)?.every(({ text, isWhole }) => shared.subject.test(isWhole ? text : `${text}*`)) ?? false;
}

;// CONCATENATED MODULE: ./src/domain/iam/danger/trust/organization-confinement.ts

function isConfinedToOrganization(statement, facts) {
    return listConditions(statement).some((condition) => confines(condition, facts));
}
function confines(condition, facts) {
    switch (condition.key) {
        case 'aws:principalorgid':
            return hasOnly(condition, ({ text, isWhole }) => isWhole && isOrganization(text, facts));
        case 'aws:principalorgpaths':
            return (condition.operator.startsWith('ForAnyValue:') &&
                hasOnly(condition, ({ text }) => text.includes('/') && isOrganization(text.slice(0, text.indexOf('/')), facts)));
        case 'aws:principalaccount':
            return hasOnly(condition, ({ text, isWhole }) => isWhole && facts.organizationAccountIds.includes(text));
        case 'aws:principalarn':
            return hasOnly(condition, ({ text }) => {
                const account = /^arn:[\w-]+:(?:iam|sts)::(\d{12}):/.exec(text)?.[1];
                return account !== undefined && facts.organizationAccountIds.includes(account);
            });
        default:
            return false;
    }
}
function hasOnly(condition, isInside) {
    return asksForValue(condition) && (fixedParts(condition)?.every(isInside) ?? false);
}
function isOrganization(id, { organizationId }) {
    return /^o-[a-z0-9]{10,32}$/.test(id) && (organizationId === undefined || organizationId === id);
}

// EXTERNAL MODULE: ./src/domain/iam/text-order.ts
var text_order = __webpack_require__(84802);
;// CONCATENATED MODULE: ./src/domain/iam/danger/trust/judge-trust.ts









const rules = [
    {
        id: 'wildcard-principal',
        reason: 'wildcard-principal',
        kind: 'trust',
        does: 'can be assumed by any principal of any account',
        applies: ({ statement }, { kind }, facts) => kind === 'any' && !isConfinedToOrganization(statement, facts),
    },
    {
        id: 'organization-trust',
        reason: 'organization-trust',
        kind: 'trust',
        does: 'can be assumed by any principal of the organization that a condition lets in',
        applies: ({ statement }, { kind }, facts) => kind === 'any' && isConfinedToOrganization(statement, facts),
    },
    {
        id: 'federated-trust-open',
        reason: 'federated-trust-open',
        kind: 'trust',
        does: 'can be assumed by all that a provider signs for, because subject and audience are not both pinned:',
        applies: ({ statement }, { kind }) => kind === 'federated' && !isPinned(statement),
    },
    {
        id: 'outside-account',
        reason: undefined,
        kind: 'trust',
        does: 'can be assumed from accounts outside the organization:',
        applies: (_, principal, facts) => isOutside(principal, facts),
    },
    {
        id: 'no-external-id',
        reason: 'no-external-id',
        kind: 'trust',
        does: 'can be assumed without an external id by',
        applies: ({ principal, statement }, { kind }) => (kind === 'account' || kind === 'any' || (kind === 'unknown' && principal.startsWith('AWS:'))) &&
            !(0,policy/* hasExternalId */.fl)(statement),
    },
    {
        id: 'principal-not-known',
        reason: 'unreadable-change',
        kind: 'not-known',
        does: 'can be assumed by a principal that cannot be read:',
        applies: (_, { kind }) => kind === 'unknown',
    },
];
function isOutside(principal, { organizationAccountIds, partition }) {
    if (principal.kind !== 'account')
        return false;
    const isForeign = principal.account !== undefined && !organizationAccountIds.includes(principal.account);
    return isForeign || (principal.partition !== undefined && principal.partition !== partition);
}
function judgeTrust(trust, facts) {
    const admissions = listAdmissions(trust);
    const found = rules.flatMap((rule) => {
        const ofRule = admissions.filter((admission) => rule.applies(admission, (0,trust_principal/* readPrincipal */.x2)(admission.principal), facts));
        return ofRule.length === 0 ? [] : [judge_trust_describe(rule, ofRule)];
    });
    return [...found, ...[...new Set(trust.unreadable)].map(notReadable)].sort(danger/* compareByDanger */.w8);
}
function judge_trust_describe({ id, reason, kind, does }, found) {
    const principals = (0,text_order/* sortedOnce */.F)(found.map(({ principal, statement }) => describePrincipal(principal, statement)));
    const isAll = id === 'wildcard-principal' || id === 'organization-trust';
    const canonicals = found.map(({ principal, statement }) => (0,json/* canonicalJson */.dj)([describePrincipal(principal, statement), statement.conditions]));
    return {
        id,
        reason,
        kind,
        subject: (0,text_order/* sortedOnce */.F)(found.map(({ statement }) => describeStatement(statement))),
        actions: [],
        text: isAll ? does : `${does} ${principals.join(', ')}`,
        canonical: (0,json/* canonicalJson */.dj)([id, ...(0,text_order/* sortedOnce */.F)(canonicals)]),
    };
}
function notReadable(what) {
    return {
        id: 'trust-not-readable',
        reason: 'unreadable-change',
        kind: 'not-known',
        subject: [what],
        actions: [],
        text: `has a trust policy that cannot be read as a whole: ${what}`,
        canonical: (0,json/* canonicalJson */.dj)(['trust-not-readable', what]),
    };
}

;// CONCATENATED MODULE: ./src/domain/iam/danger/trust/judge-trust-change.ts








const guardNames = [
    [/^aws:multifactorauth/, 'MFA'],
    [/^aws:(?:vpc)?sourceip$/, 'the source IP address'],
    [/^aws:sourcevpce?(?:arn)?$/, 'the source network'],
    [/^aws:(?:sourceaccount|sourceowner)$/, 'the source account'],
    [/^aws:sourcearn$/, 'the source ARN'],
    [/^aws:(?:principal|source)org(?:id|paths)$/, 'the organization'],
    [/^aws:principaltag\//, 'a tag of the principal'],
];
function judgeTrustChange(before, after) {
    const had = listAdmissions(before);
    const has = listAdmissions(after);
    const lost = (0,text_order/* sortedOnce */.F)(has.map(({ principal }) => principal)).flatMap((principal) => {
        const old = findAsBefore(principal, had);
        const now = has.filter((admission) => admission.principal === principal);
        return old.length === 0 ? [] : findLost(principal, statementsOf(old), statementsOf(now));
    });
    return [...lost, ...findLostDenies(before, after)].sort(danger/* compareByDanger */.w8);
}
function statementsOf(admissions) {
    return admissions.map(({ statement }) => statement);
}
function findAsBefore(principal, had) {
    const account = (0,trust_principal/* wholeAccountOf */.OB)(principal) ?? accountOf(principal);
    const isOf = [
        (other) => other === principal,
        (other) => account !== undefined && (0,trust_principal/* wholeAccountOf */.OB)(other) === account,
        (other) => (0,trust_principal/* readPrincipal */.x2)(other).kind === 'any',
    ];
    const found = isOf.map((isSame) => had.filter((admission) => isSame(admission.principal)));
    return found.find((admissions) => admissions.length > 0) ?? [];
}
function accountOf(text) {
    const principal = (0,trust_principal/* readPrincipal */.x2)(text);
    return principal.kind === 'account' ? (principal.account ?? '${AWS::AccountId}') : undefined;
}
function findLost(principal, before, after) {
    return after
        .map((statement) => before.map((old) => missingGuards(old, statement)))
        .filter((missing) => missing.every((guards) => guards.length > 0))
        .map((missing) => missing.toSorted((a, b) => a.length - b.length)[0] ?? [])
        .flatMap((guards) => guards.map((guard) => describeLost(principal, guard)));
}
function missingGuards(before, after) {
    const has = listConditions(after);
    return listConditions(before)
        .filter(({ key }) => !(0,policy/* isExternalIdKey */.Y8)(key))
        .filter((guard) => !has.some((other) => isKept(guard, other)));
}
function isKept(guard, other) {
    const isNegated = /Not/.test(guard.operator);
    const [few, many] = isNegated ? [guard.values, other.values] : [other.values, guard.values];
    return guard.key === other.key && guard.operator === other.operator && few.every((value) => many.includes(value));
}
function describeLost(principal, { operator, key, values }) {
    const name = guardNames.find(([pattern]) => pattern.test(key))?.[1] ?? key;
    return {
        id: 'condition-removed',
        reason: undefined,
        kind: 'guard-removed',
        subject: [`${operator} ${key} ${values.join(' or ')}`],
        actions: [],
        text: `can be assumed by ${principal.replace(/^\w+:(?=.)/, '')} without the condition on ${name} that there was`,
        canonical: (0,json/* canonicalJson */.dj)(['condition-removed', principal, operator, key, ...(0,text_order/* sortedOnce */.F)(values)]),
    };
}
function findLostDenies(before, after) {
    const denies = (trust) => trust.statements.filter(({ effect }) => effect === 'Deny');
    const kept = new Set(denies(after).map(canonicalStatement));
    return denies(before)
        .filter((statement) => !kept.has(canonicalStatement(statement)))
        .map((statement) => ({
        id: 'deny-removed',
        reason: undefined,
        kind: 'guard-removed',
        subject: [describeStatement(statement)],
        actions: [],
        text: 'can be assumed without a denial that there was',
        canonical: (0,json/* canonicalJson */.dj)(['deny-removed', canonicalStatement(statement)]),
    }));
}
function canonicalStatement(statement) {
    const actions = (0,text_order/* sortedOnce */.F)(statement.actions.map((action) => action.toLowerCase()));
    return (0,json/* canonicalJson */.dj)({ ...statement, actions, principals: (0,text_order/* sortedOnce */.F)(statement.principals) });
}

// EXTERNAL MODULE: ./src/domain/iam/meaning/compare-permissions.ts
var compare_permissions = __webpack_require__(30392);
// EXTERNAL MODULE: ./src/domain/iam/meaning/compare-trust.ts + 1 modules
var compare_trust = __webpack_require__(76829);
// EXTERNAL MODULE: ./src/domain/iam/role.ts
var role = __webpack_require__(58208);
// EXTERNAL MODULE: ./src/domain/iam/review/elsewhere.ts
var elsewhere = __webpack_require__(98271);
;// CONCATENATED MODULE: ./src/domain/iam/review/known-contents.ts
function withContents(permissions, book) {
    const known = permissions.opaque.flatMap((name) => {
        const document = book.get(name);
        return document === undefined ? [] : [{ name, document }];
    });
    return {
        policies: [...permissions.policies, ...known],
        opaque: permissions.opaque.filter((name) => !book.has(name)),
        boundary: withBoundary(permissions, book),
    };
}
function withBoundary({ boundary }, book) {
    if (boundary.kind !== 'opaque')
        return boundary;
    const document = book.get(boundary.name);
    return document === undefined ? boundary : { kind: 'known', policy: { name: boundary.name, document } };
}

// EXTERNAL MODULE: ./src/domain/iam/review/new-danger.ts
var new_danger = __webpack_require__(25785);
;// CONCATENATED MODULE: ./src/domain/iam/review/role-review.ts













const parts = ['permissions', 'trust', 'boundary'];
const nothing = { policies: [], opaque: [], boundary: { kind: 'none' } };
function reviewRole({ before, after }, where, facts) {
    const had = before === undefined ? nothing : withContents((0,role/* permissionsOf */.k0)(before), facts.policies);
    const has = withContents((0,role/* permissionsOf */.k0)(after), facts.policies);
    const noTrust = { version: '2012-10-17', statements: [], unreadable: [] };
    const held = judgeHeld(after, has, facts);
    const isSame = before !== undefined && textOf(before) === textOf(after);
    const earlier = before === undefined ? noDangers : isSame ? held : judgeBefore(before, had, facts);
    const permissions = (0,elsewhere/* compareWithElsewhere */.aK)(had, has, (0,elsewhere/* nameElsewhere */.u3)(after), facts.catalogue);
    const isGained = (0,new_danger/* findGained */.YV)(permissions);
    const trust = (0,compare_trust/* compareTrust */.w)(before?.trust ?? noTrust, after.trust);
    const changed = before === undefined ? noDangers : judgeChange(before, after, { had, has, trust }, facts);
    const dangers = parts.flatMap((foundIn) => {
        const isNew = (danger) => foundIn === 'trust'
            ? (0,new_danger/* isNewInTrust */.Cg)(danger, earlier.trust, trust)
            : (0,new_danger/* isNewDanger */.I6)(danger, earlier[foundIn], isGained);
        return [
            ...held[foundIn].map((danger) => ({ danger, isNew: isNew(danger), foundIn })),
            ...changed[foundIn].map((danger) => ({ danger, isNew: true, foundIn })),
        ];
    });
    return {
        role: after,
        before,
        where,
        permissions,
        trust,
        dangers: dangers.toSorted((a, b) => Number(b.isNew) - Number(a.isNew) || (0,danger/* compareByDanger */.w8)(a.danger, b.danger)),
    };
}
const noDangers = { permissions: [], trust: [], boundary: [] };
const judgedBefore = new WeakMap();
function judgeBefore(before, had, facts) {
    const byRole = judgedBefore.get(facts) ?? new WeakMap();
    const known = byRole.get(before);
    if (known !== undefined && known.had.opaque.join() === had.opaque.join() && isSameKind(known.had, had)) {
        return known.judged;
    }
    const judged = judgeHeld(before, had, facts);
    judgedBefore.set(facts, byRole.set(before, { had, judged }));
    return judged;
}
function isSameKind({ boundary: one }, { boundary: other }) {
    return one.kind === other.kind;
}
function judgeHeld(role, permissions, facts) {
    const held = (0,judge_permissions/* judgePermissions */.U)(permissions, identityOf(role, facts), facts.catalogue);
    const isOfBoundary = ({ id }) => id === 'boundary-not-known';
    return {
        permissions: held.filter((danger) => !isOfBoundary(danger)),
        trust: judgeTrust(role.trust, facts),
        boundary: held.filter(isOfBoundary),
    };
}
function judgeChange(before, after, { had, has, trust }, { catalogue }) {
    const isNarrower = (policy, than) => {
        const alone = (one) => ({ ...nothing, policies: [one] });
        return (0,compare_permissions/* comparePermissions */.a)(alone(than), alone(policy), catalogue).gained.length === 0;
    };
    return {
        permissions: [],
        trust: trust.gained.length === 0 ? [] : judgeTrustChange(before.trust, after.trust),
        boundary: judgeBoundary(had.boundary, has.boundary, isNarrower),
    };
}
function identityOf(role, { partition }) {
    const { kind, logicalId, path, roleName, managedPolicyArns, managedPolicies, permissionsBoundary } = role;
    const type = kind === 'outside-role' ? 'role' : kind;
    const own = roleName === undefined ? [] : [`arn:${partition}:iam::\${AWS::AccountId}:${type}${path}${roleName}`];
    const boundary = permissionsBoundary === undefined ? [] : [permissionsBoundary];
    return {
        arns: [...own, (0,template_text/* symbol */.HR)(`${logicalId}.Arn`)],
        policyArns: [...managedPolicyArns, ...managedPolicies.map(({ name }) => (0,template_text/* symbol */.HR)(name)), ...boundary],
    };
}
function reviewKey({ before, after }) {
    return [before === undefined ? '' : textOf(before), textOf(after)].join('\n');
}
function textOf(role) {
    return (0,json/* canonicalJson */.dj)(role);
}


/***/ }),

/***/ 58208:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ue: () => (/* binding */ readUser),
/* harmony export */   fP: () => (/* binding */ readRole),
/* harmony export */   gL: () => (/* binding */ emptyIdentity),
/* harmony export */   iY: () => (/* binding */ readGroup),
/* harmony export */   k0: () => (/* binding */ permissionsOf)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97504);
/* harmony import */ var _template_template_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39085);
/* harmony import */ var _read_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32219);
/* harmony import */ var _resource_properties_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39076);
/* harmony import */ var _text_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84802);





function permissionsOf(role) {
    return {
        policies: [...role.inlinePolicies, ...role.managedPolicies],
        opaque: role.managedPolicyArns,
        boundary: role.boundary,
    };
}
const roleProperties = [
    'AssumeRolePolicyDocument',
    'Description',
    'ManagedPolicyArns',
    'MaxSessionDuration',
    'Path',
    'PermissionsBoundary',
    'Policies',
    'RoleName',
    'Tags',
];
const userProperties = [
    'Groups',
    'LoginProfile',
    'ManagedPolicyArns',
    'Path',
    'PermissionsBoundary',
    'Policies',
    'Tags',
    'UserName',
];
const groupProperties = ['GroupName', 'ManagedPolicyArns', 'Path', 'Policies'];
const noTrust = { version: '2012-10-17', statements: [], unreadable: [] };
function readRole(resource, reading, unreadable) {
    const properties = (0,_resource_properties_js__WEBPACK_IMPORTED_MODULE_1__/* .openProperties */ .I)('role', resource, roleProperties, reading, unreadable);
    const trust = properties.find('AssumeRolePolicyDocument');
    return {
        ...readIdentity(resource, properties),
        kind: 'role',
        roleName: properties.findText('RoleName'),
        description: properties.findText('Description'),
        maxSessionDurationSeconds: readSessionLength(properties),
        trust: properties.readDocument(trust, 'trust', 'AssumeRolePolicyDocument'),
    };
}
function readUser(resource, reading, unreadable) {
    const properties = (0,_resource_properties_js__WEBPACK_IMPORTED_MODULE_1__/* .openProperties */ .I)('user', resource, userProperties, reading, unreadable);
    return {
        ...readIdentity(resource, properties),
        kind: 'user',
        roleName: properties.findText('UserName'),
        groups: properties.listTexts('Groups'),
        credentials: properties.find('LoginProfile') === undefined ? [] : ['password'],
    };
}
function readGroup(resource, reading, unreadable) {
    const properties = (0,_resource_properties_js__WEBPACK_IMPORTED_MODULE_1__/* .openProperties */ .I)('group', resource, groupProperties, reading, unreadable);
    return { ...readIdentity(resource, properties), kind: 'group', roleName: properties.findText('GroupName') };
}
function emptyIdentity(kind, logicalId, roleName) {
    return {
        kind,
        logicalId,
        roleName,
        path: '/',
        description: undefined,
        maxSessionDurationSeconds: 3600,
        managedPolicyArns: [],
        permissionsBoundary: undefined,
        boundary: { kind: 'none' },
        trust: noTrust,
        inlinePolicies: [],
        managedPolicies: [],
        instanceProfiles: [],
        groups: [],
        credentials: [],
        tags: {},
        sources: [],
    };
}
function readIdentity({ logicalId }, properties) {
    const boundary = properties.findText('PermissionsBoundary');
    return {
        ...emptyIdentity('role', logicalId, undefined),
        path: properties.findText('Path') ?? '/',
        managedPolicyArns: properties.listTexts('ManagedPolicyArns'),
        permissionsBoundary: boundary,
        boundary: boundary === undefined ? { kind: 'none' } : { kind: 'opaque', name: boundary },
        inlinePolicies: readPolicies(properties),
        tags: readTags(properties),
        sources: [logicalId],
    };
}
function readPolicies(properties) {
    const value = properties.find('Policies');
    if (value === undefined)
        return [];
    return (0,_read_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .asList */ .DD)(value)
        .map((policy) => readNamedPolicy(policy, properties))
        .sort((a, b) => (0,_text_order_js__WEBPACK_IMPORTED_MODULE_2__/* .compareTexts */ .q)(a.name, b.name));
}
function readNamedPolicy(policy, properties) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(policy)) {
        if (!(0,_template_template_text_js__WEBPACK_IMPORTED_MODULE_4__/* .isUnknown */ .t8)(policy))
            properties.refuse('property Policies holds something that is no policy');
        return {
            name: (0,_template_template_text_js__WEBPACK_IMPORTED_MODULE_4__/* .unknownFrom */ .NI)(policy, 'a policy'),
            document: (0,_read_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .unreadableDocument */ .rO)((0,_template_template_text_js__WEBPACK_IMPORTED_MODULE_4__/* .listUnknown */ .jv)(policy)[0] ?? 'it is no policy'),
        };
    }
    const name = policy['PolicyName'];
    if (name === undefined)
        properties.refuse('property Policies holds a policy without a name');
    const odd = Object.keys(policy).find((key) => key !== 'PolicyName' && key !== 'PolicyDocument');
    if (odd !== undefined)
        properties.refuse('a policy has a key that is not known');
    return {
        name: name === undefined ? '' : (0,_template_template_text_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(name),
        document: properties.readDocument(policy['PolicyDocument'], 'permissions', 'Policies'),
    };
}
function readSessionLength(properties) {
    const text = properties.findText('MaxSessionDuration') ?? '3600';
    const literal = (0,_template_template_text_js__WEBPACK_IMPORTED_MODULE_4__/* .findLiteral */ .jJ)(text);
    if (literal !== undefined && /^\d{1,9}$/.test(literal))
        return Number(literal);
    if (literal !== undefined)
        properties.refuse('property MaxSessionDuration: it is no whole number');
    return undefined;
}
function readTags(properties) {
    const value = properties.find('Tags');
    const entries = (value === undefined ? [] : (0,_read_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .asList */ .DD)(value)).map((tag) => {
        if ((0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(tag))
            return [(0,_template_template_text_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(tag['Key'] ?? ''), (0,_template_template_text_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(tag['Value'] ?? '')];
        if (!(0,_template_template_text_js__WEBPACK_IMPORTED_MODULE_4__/* .isUnknown */ .t8)(tag))
            properties.refuse('property Tags holds something that is no tag');
        return [(0,_template_template_text_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(tag), ''];
    });
    return Object.fromEntries(entries);
}


/***/ }),

/***/ 84802:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ sortedOnce),
/* harmony export */   q: () => (/* binding */ compareTexts)
/* harmony export */ });
function compareTexts(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function sortedOnce(texts) {
    return [...new Set(texts)].sort();
}


/***/ }),

/***/ 75564:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uj: () => (/* binding */ fit),
/* harmony export */   Vv: () => (/* binding */ sizeBytes),
/* harmony export */   eZ: () => (/* binding */ commentBudgetBytes),
/* harmony export */   f$: () => (/* binding */ summaryBudgetBytes)
/* harmony export */ });
const commentBudgetBytes = 65_536 - 1_500;
const summaryBudgetBytes = 1_048_576 - 16_384;
function sizeBytes(text) {
    return new TextEncoder().encode(text).length;
}
function fit(tiers, budgetBytes) {
    let markdown = '';
    for (const [index, tier] of tiers.entries()) {
        markdown = tier.render(tier.leftOut);
        if (sizeBytes(markdown) <= budgetBytes)
            return { markdown, isTruncated: index > 0 };
    }
    return { markdown: cut(markdown, budgetBytes), isTruncated: true };
}
const cutNotice = '\n\n**Cut here: the report is longer than GitHub takes.**';
function cut(markdown, budgetBytes) {
    const lines = [];
    let left = budgetBytes - sizeBytes(cutNotice);
    for (const line of markdown.split('\n')) {
        left -= sizeBytes(line) + 1;
        if (left < 0)
            break;
        lines.push(line);
    }
    return `${lines.join('\n')}${cutNotice}`;
}


/***/ }),

/***/ 30345:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ measureGains),
/* harmony export */   y: () => (/* binding */ shortestCap)
/* harmony export */ });
/* harmony import */ var _parts_fit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75564);
/* harmony import */ var _parts_markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22210);
/* harmony import */ var _role_role_review_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48290);
/* harmony import */ var _role_role_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56908);




const shortestCap = 1;
const roomBytes = 40_000;
function measureGains({ roles, newcomerRoles, reviews }) {
    const facts = { accounts: Number.MAX_SAFE_INTEGER, cap: shortestCap, reviews };
    const texts = [
        (0,_role_role_table_js__WEBPACK_IMPORTED_MODULE_1__/* .renderRoles */ .S)(roles, facts),
        (0,_role_role_table_js__WEBPACK_IMPORTED_MODULE_1__/* .renderRoles */ .S)(newcomerRoles, facts),
        (0,_role_role_review_js__WEBPACK_IMPORTED_MODULE_0__/* .renderReviews */ .qh)(reviews),
        (0,_role_role_review_js__WEBPACK_IMPORTED_MODULE_0__/* .renderAllWays */ .yi)(reviews),
    ];
    return { bytes: (0,_parts_fit_js__WEBPACK_IMPORTED_MODULE_2__/* .sizeBytes */ .Vv)((0,_parts_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .paragraphs */ .qN)(texts)), roomBytes };
}


/***/ }),

/***/ 40320:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ kindWords),
/* harmony export */   r: () => (/* binding */ isMarked)
/* harmony export */ });
const markedInNewRole = [
    'administrator',
    'permission-management',
    'takeover',
    'assume-role',
    'opens-data',
    'hides-traces',
];
function isMarked(kind, isNewRole) {
    return kind !== undefined && (!isNewRole || markedInNewRole.includes(kind));
}
const kindWords = {
    administrator: ['gain', 'administrator access'],
    trust: ['widen', 'who may assume the role'],
    'guard-removed': ['lose', 'a guard of the role'],
    'not-known': ['gain', 'what is not known here'],
    'permission-management': ['gain', 'management of permissions'],
    takeover: ['gain', 'permissions of other roles'],
    'assume-role': ['gain', 'the right to assume roles'],
    'opens-data': ['gain', 'the right to open data'],
    'hides-traces': ['gain', 'the right to hide traces'],
    'reads-data': ['gain', 'access to data'],
};


/***/ }),

/***/ 78995:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ul: () => (/* binding */ sayDangers),
/* harmony export */   to: () => (/* binding */ renderWays),
/* harmony export */   yF: () => (/* binding */ renderDanger)
/* harmony export */ });
/* harmony import */ var _domain_iam_danger_danger_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89425);
/* harmony import */ var _domain_quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31187);
/* harmony import */ var _domain_template_template_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39085);
/* harmony import */ var _parts_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22210);




const mostListed = 3;
const deeds = {
    administrator: 'become administrator',
    'permission-management': 'manage permissions',
    takeover: 'act as other roles',
    'assume-role': 'assume other roles',
    'opens-data': 'open data to others',
    'hides-traces': 'hide traces',
    'reads-data': 'read data',
};
function sayDangers(dangers, signOf) {
    return groupByKind(dangers).flatMap(({ kind, dangers: own, deed }) => deed === undefined
        ? own.map((danger) => `${signOf(kind)}${renderDanger(danger)}`)
        : [`${signOf(kind)}can ${deed} in ${(0,_domain_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(own.length, 'way')}${renderExample(own)}`]);
}
function renderWays(dangers, subject) {
    return (0,_parts_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraphs */ .qN)(groupByKind(dangers).map(({ dangers: own, deed }) => deed === undefined
        ? undefined
        : (0,_parts_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .details */ .zH)(`How ${subject} can ${deed}: ${(0,_domain_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(own.length, 'way')}`, (0,_parts_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .bullets */ .e5)(own.map(renderDanger)))));
}
function groupByKind(dangers) {
    const groups = Map.groupBy(dangers, ({ kind }) => kind);
    return _domain_iam_danger_danger_js__WEBPACK_IMPORTED_MODULE_2__/* .dangerKinds */ .TL.flatMap((kind) => {
        const own = groups.get(kind) ?? [];
        if (own.length === 0)
            return [];
        return [{ kind, dangers: own, deed: own.length > mostListed ? deeds[kind] : undefined }];
    });
}
function renderExample([first]) {
    const through = first === undefined ? undefined : / (through .*)$/.exec(first.text)?.[1];
    return through === undefined ? '' : `, such as ${renderText(through)}`;
}
function renderDanger({ text }) {
    return renderText(text);
}
function renderText(text) {
    return (0,_domain_template_template_text_js__WEBPACK_IMPORTED_MODULE_3__/* .showText */ .h$)(text)
        .split(/(arn:[^\s,]+|[a-z0-9-]+:[A-Za-z*?]+)/)
        .map((part, index) => (index % 2 === 1 ? (0,_parts_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineCode */ .ti)(part) : (0,_parts_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(part)))
        .join('');
}


/***/ }),

/***/ 95437:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EO: () => (/* binding */ gainsOf),
/* harmony export */   NR: () => (/* binding */ findBoundaryGain),
/* harmony export */   t9: () => (/* binding */ listGains)
/* harmony export */ });
/* harmony import */ var _domain_iam_danger_danger_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89425);
/* harmony import */ var _domain_iam_review_dangers_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37677);
/* harmony import */ var _template_code_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(27604);
/* harmony import */ var _danger_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40320);
/* harmony import */ var _permission_change_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11631);
/* harmony import */ var _policy_statement_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80083);
/* harmony import */ var _trust_change_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38800);







function listGains({ changes }, reviews) {
    return changes
        .flatMap((change) => {
        const review = (0,_domain_iam_review_dangers_of_js__WEBPACK_IMPORTED_MODULE_0__/* .findReview */ .IE)(reviews, change);
        const gains = gainsOf(change, review);
        return [...gains, ...otherGains(change, review, gains)];
    })
        .toSorted((a, b) => Number(isUnknownLimit(a)) - Number(isUnknownLimit(b)) || compareGains(a, b));
}
function isUnknownLimit({ dangers }) {
    return dangers.length > 0 && dangers.every(({ id }) => id === 'boundary-not-known');
}
function gainsOf(change, review) {
    if (change.after === undefined)
        return [];
    const boundary = findBoundaryGain(change, review);
    const gains = [
        ...permissionGains(change, review),
        ...policyGains(change, review),
        ...trustGains(change, review),
        ...externalIdGains(change, review),
        ...(boundary === undefined ? [] : [boundary]),
    ];
    return gains.toSorted(compareGains);
}
function compareGains(a, b) {
    return (0,_domain_iam_danger_danger_js__WEBPACK_IMPORTED_MODULE_3__/* .compareKinds */ .lt)(a.kind, b.kind) || b.dangers.length - a.dangers.length;
}
function worstOf(dangers) {
    return dangers.toSorted(_domain_iam_danger_danger_js__WEBPACK_IMPORTED_MODULE_3__/* .compareByDanger */ .w8)[0]?.kind;
}
function permissionGains(change, review) {
    return (0,_permission_change_js__WEBPACK_IMPORTED_MODULE_4__/* .narrowChanges */ .P)(change.permissions)
        .filter(({ direction, statement: { effect } }) => (direction === 'gained') === (effect === 'Allow'))
        .map((narrowed) => {
        const dangers = review === undefined ? [] : findDangers(change, review, narrowed);
        const statement = sortActions(narrowed.statement, dangers);
        const isDenial = statement.effect === 'Deny';
        const what = `${(0,_policy_statement_js__WEBPACK_IMPORTED_MODULE_5__/* .renderPermission */ .Qo)(statement, Number.POSITIVE_INFINITY)} (${(0,_policy_statement_js__WEBPACK_IMPORTED_MODULE_5__/* .renderOwnPolicy */ .xg)(narrowed)})`;
        const short = shortPermission(statement);
        const denial = Object.keys(statement.conditions).length > 0 ? 'a conditional denial of ' : 'the denial of ';
        return {
            kind: worstOf(dangers),
            dangers,
            verb: isDenial ? 'lose' : 'gain',
            object: isDenial ? [denial, ...short] : short,
            permission: isDenial ? `no longer denied: ${what}` : what,
        };
    });
}
function findDangers(change, review, { statement, whole, policyName = '' }) {
    if (statement.effect === 'Deny')
        return (0,_domain_iam_review_dangers_of_js__WEBPACK_IMPORTED_MODULE_0__/* .findDangersOfDenial */ .Ij)(review, statement);
    return (0,_domain_iam_review_dangers_of_js__WEBPACK_IMPORTED_MODULE_0__/* .findDangersOf */ .L0)((0,_domain_iam_review_dangers_of_js__WEBPACK_IMPORTED_MODULE_0__/* .listGained */ .vA)(review, change, 'permissions'), { policyName, whole, shown: statement });
}
function sortActions(statement, dangers) {
    if (statement.isNotAction || dangers.length === 0)
        return statement;
    const ranked = statement.actions.map((action) => [action, (0,_domain_iam_review_dangers_of_js__WEBPACK_IMPORTED_MODULE_0__/* .findWorstOfAction */ .k4)(dangers, action)?.kind]);
    return { ...statement, actions: ranked.toSorted(([, a], [, b]) => (0,_domain_iam_danger_danger_js__WEBPACK_IMPORTED_MODULE_3__/* .compareKinds */ .lt)(a, b)).map(([action]) => action) };
}
function shortPermission({ actions, isNotAction, resources, isNotResource }) {
    const what = isNotAction ? ['everything except ', ...shortList(actions)] : shortList(actions);
    return [...what, isNotResource ? ' on everything except ' : ' on ', ...shortList(resources)];
}
function shortList([first = '', ...rest]) {
    return rest.length === 0 ? [(0,_template_code_js__WEBPACK_IMPORTED_MODULE_6__/* .templateWord */ .v)(first)] : [(0,_template_code_js__WEBPACK_IMPORTED_MODULE_6__/* .templateWord */ .v)(first), ` and ${rest.length} more`];
}
function policyGains(change, review) {
    const had = change.before?.managedPolicyArns ?? [];
    const added = (change.after?.managedPolicyArns ?? []).filter((arn) => !had.includes(arn));
    const gained = review === undefined ? [] : (0,_domain_iam_review_dangers_of_js__WEBPACK_IMPORTED_MODULE_0__/* .listGained */ .vA)(review, change, 'permissions');
    return added.map((arn) => {
        const dangers = (0,_domain_iam_review_dangers_of_js__WEBPACK_IMPORTED_MODULE_0__/* .findDangersOfPolicy */ .jV)(gained, arn);
        return {
            kind: worstOf(dangers),
            dangers,
            verb: 'gain',
            object: [(0,_template_code_js__WEBPACK_IMPORTED_MODULE_6__/* .templateWord */ .v)((0,_policy_statement_js__WEBPACK_IMPORTED_MODULE_5__/* .shortPolicyName */ .m8)(arn))],
            permission: (0,_policy_statement_js__WEBPACK_IMPORTED_MODULE_5__/* .renderPolicyName */ .eK)(arn),
        };
    });
}
function trustGains(change, review) {
    const [first, ...rest] = (0,_trust_change_js__WEBPACK_IMPORTED_MODULE_2__/* .findNewPrincipals */ .$)(change).map(_policy_statement_js__WEBPACK_IMPORTED_MODULE_5__/* .shortPrincipal */ .fz);
    const isSameGuard = first === undefined && change.externalId === 'removed';
    if (!(0,_trust_change_js__WEBPACK_IMPORTED_MODULE_2__/* .isTrustGained */ .N)(change, review) || isSameGuard)
        return [];
    const more = rest.length === 0 ? [] : [` and ${rest.length} more`];
    const [verb, object] = _danger_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .kindWords */ .G.trust;
    return [
        {
            kind: review === undefined ? undefined : 'trust',
            dangers: review === undefined ? [] : (0,_domain_iam_review_dangers_of_js__WEBPACK_IMPORTED_MODULE_0__/* .listGained */ .vA)(review, change, 'trust'),
            verb: first === undefined ? verb : 'trust',
            object: first === undefined ? [object] : [...first, ...more],
            permission: undefined,
        },
    ];
}
function externalIdGains(change, review) {
    if (change.externalId !== 'removed')
        return [];
    return [
        {
            kind: review === undefined ? undefined : 'guard-removed',
            dangers: review === undefined ? [] : (0,_domain_iam_review_dangers_of_js__WEBPACK_IMPORTED_MODULE_0__/* .listGained */ .vA)(review, change, 'trust'),
            verb: 'drop',
            object: ['the external id'],
            permission: undefined,
        },
    ];
}
function findBoundaryGain(change, review) {
    const dangers = review === undefined ? [] : (0,_domain_iam_review_dangers_of_js__WEBPACK_IMPORTED_MODULE_0__/* .listGained */ .vA)(review, change, 'boundary');
    const kind = worstOf(dangers);
    if (kind === undefined)
        return undefined;
    const [verb, object] = describeBoundary(change, kind);
    return { kind, dangers, verb, object: [object], permission: undefined };
}
function describeBoundary({ before, after }, kind) {
    if (after?.permissionsBoundary === undefined)
        return ['lose', 'the permissions boundary'];
    if (kind === 'not-known')
        return ['get', 'a permissions boundary that is not known here'];
    return [
        'get',
        before?.permissionsBoundary === after.permissionsBoundary
            ? 'a wider permissions boundary'
            : 'another permissions boundary',
    ];
}
function otherGains(change, review, gains) {
    if (review === undefined)
        return [];
    const shown = new Set(gains.flatMap(({ kind, dangers }) => [kind, ...dangers]));
    const others = ['permissions', 'trust', 'boundary']
        .flatMap((foundIn) => (0,_domain_iam_review_dangers_of_js__WEBPACK_IMPORTED_MODULE_0__/* .listGained */ .vA)(review, change, foundIn))
        .filter((danger) => !shown.has(danger) && !shown.has(danger.kind));
    return [...Map.groupBy(others, ({ kind }) => kind)].map(([kind, dangers]) => {
        const [verb, object] = _danger_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .kindWords */ .G[kind];
        return { kind, dangers, verb, object: [object], permission: undefined };
    });
}


/***/ }),

/***/ 11631:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ narrowChanges)
/* harmony export */ });
/* harmony import */ var _sorted_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51488);

function narrowChanges(changes) {
    const whole = changes.map((change) => ({ ...change, whole: change.statement }));
    const lost = whole.filter(({ direction }) => direction === 'lost');
    const gained = whole.filter(({ direction }) => direction === 'gained');
    const narrowed = [];
    for (const change of gained) {
        const index = lost.findIndex((other) => findSharedList(change, other) !== undefined);
        const [partner] = index < 0 ? [] : lost.splice(index, 1);
        narrowed.push(...(partner === undefined ? [change] : subtract(change, partner)));
    }
    return [...narrowed, ...lost];
}
function findSharedList(gained, lost) {
    if (gained.policyName !== lost.policyName || gained.isManaged !== lost.isManaged)
        return undefined;
    const lists = ['actions', 'resources'];
    return lists.find((list) => {
        const isExcept = list === 'actions' ? 'isNotAction' : 'isNotResource';
        if (gained.statement[isExcept] || lost.statement[isExcept])
            return false;
        return textWithout(gained.statement, list) === textWithout(lost.statement, list);
    });
}
function textWithout(statement, list) {
    return JSON.stringify({ ...statement, [list]: [] }, _sorted_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .sortedKeys */ .M);
}
function subtract(gained, lost) {
    const list = findSharedList(gained, lost);
    if (list === undefined)
        return [gained, lost];
    const without = (change, other) => ({
        ...change,
        statement: {
            ...change.statement,
            [list]: change.statement[list].filter((item) => !other.statement[list].includes(item)),
        },
    });
    return [without(gained, lost), without(lost, gained)].filter(({ statement }) => statement[list].length > 0);
}


/***/ }),

/***/ 80083:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qo: () => (/* binding */ renderPermission),
/* harmony export */   eK: () => (/* binding */ renderPolicyName),
/* harmony export */   fz: () => (/* binding */ shortPrincipal),
/* harmony export */   jD: () => (/* binding */ renderTrust),
/* harmony export */   m8: () => (/* binding */ shortPolicyName),
/* harmony export */   xg: () => (/* binding */ renderOwnPolicy)
/* harmony export */ });
/* harmony import */ var _domain_iam_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11670);
/* harmony import */ var _domain_quantity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31187);
/* harmony import */ var _template_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27604);



function renderPermission(statement, cap) {
    const name = (text) => (0,_template_code_js__WEBPACK_IMPORTED_MODULE_0__/* .templateCode */ .E)(text, Number.isFinite(cap) ? 300 : cap);
    const actions = (0,_domain_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .firstOf */ .Ku)(statement.actions.map(name), cap);
    const resources = (0,_domain_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .firstOf */ .Ku)(statement.resources.map(name), cap);
    const what = statement.isNotAction ? `everything except ${actions}` : actions;
    const where = statement.isNotResource ? `everything except ${resources}` : resources;
    return `${what} on ${where}${renderConditions(statement)}`;
}
function renderTrust(statement) {
    const principals = statement.principals.map(renderPrincipal).join(', ');
    const who = statement.isNotPrincipal ? `⚠️ any principal except ${principals}` : principals;
    const actions = statement.actions.filter((action) => action !== 'sts:AssumeRole');
    const how = actions.length === 0 ? '' : ` (${actions.map((action) => (0,_template_code_js__WEBPACK_IMPORTED_MODULE_0__/* .templateCode */ .E)(action)).join(', ')})`;
    const externalId = (0,_domain_iam_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .hasExternalId */ .fl)(statement) ? ' with external id' : '';
    const denied = statement.effect === 'Deny' ? 'denied: ' : '';
    return `${denied}${who}${how}${externalId}${renderConditions(statement)}`;
}
function renderOwnPolicy({ policyName = '', isManaged }, maxLength = Number.POSITIVE_INFINITY) {
    return `${isManaged ? 'policy' : 'inline policy'} ${(0,_template_code_js__WEBPACK_IMPORTED_MODULE_0__/* .templateCode */ .E)(policyName, maxLength)}`;
}
function shortPolicyName(arn) {
    return /^arn:(?:\$\{AWS::Partition\}|[^:]+):iam::aws:policy\/(?:.*\/)?([^/]+)$/.exec(arn)?.[1] ?? arn;
}
function renderPolicyName(arn) {
    return (0,_template_code_js__WEBPACK_IMPORTED_MODULE_0__/* .templateCode */ .E)(shortPolicyName(arn));
}
function shortPrincipal(principal) {
    if (principal === '*' || principal === 'AWS:*')
        return ['any principal'];
    const account = findAccount(principal);
    if (account !== undefined)
        return ['account ', (0,_template_code_js__WEBPACK_IMPORTED_MODULE_0__/* .templateWord */ .v)(account)];
    return [(0,_template_code_js__WEBPACK_IMPORTED_MODULE_0__/* .templateWord */ .v)(principal.replace(/^(?:AWS|Service|Federated|CanonicalUser):/, ''))];
}
function renderPrincipal(principal) {
    if (principal === '*' || principal === 'AWS:*')
        return '⚠️ **any principal**';
    const account = findAccount(principal);
    if (account !== undefined)
        return `account ${(0,_template_code_js__WEBPACK_IMPORTED_MODULE_0__/* .templateCode */ .E)(account)}`;
    const [, kind, rest = principal] = /^(AWS|Service|Federated|CanonicalUser):(.*)$/.exec(principal) ?? [];
    if (kind === 'Service')
        return `service ${(0,_template_code_js__WEBPACK_IMPORTED_MODULE_0__/* .templateCode */ .E)(rest)}`;
    if (kind === 'Federated')
        return `identity provider ${(0,_template_code_js__WEBPACK_IMPORTED_MODULE_0__/* .templateCode */ .E)(rest)}`;
    return (0,_template_code_js__WEBPACK_IMPORTED_MODULE_0__/* .templateCode */ .E)(rest);
}
function findAccount(principal) {
    return /^AWS:(?:arn:[\w-]+:iam::)?(\d{12})(?::root)?$/.exec(principal)?.[1];
}
function renderConditions({ conditions }) {
    const parts = Object.entries(conditions).flatMap(([operator, keys]) => Object.entries(keys)
        .filter(([, values]) => !values.some(_domain_iam_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .isLiteralIdLabel */ .dy))
        .map(([key, values]) => `${(0,_template_code_js__WEBPACK_IMPORTED_MODULE_0__/* .templateCode */ .E)(key)} ${(0,_template_code_js__WEBPACK_IMPORTED_MODULE_0__/* .templateCode */ .E)(operator)} ${values.map((value) => (0,_template_code_js__WEBPACK_IMPORTED_MODULE_0__/* .templateCode */ .E)(value)).join(' or ')}`));
    return parts.length === 0 ? '' : `, if ${parts.join(' and ')}`;
}


/***/ }),

/***/ 48290:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   qh: () => (/* binding */ renderReviews),
/* harmony export */   xb: () => (/* binding */ sayLevels),
/* harmony export */   yi: () => (/* binding */ renderAllWays)
/* harmony export */ });
/* harmony import */ var _domain_iam_meaning_permission_comparison_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36137);
/* harmony import */ var _domain_iam_review_review_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34635);
/* harmony import */ var _domain_quantity_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(31187);
/* harmony import */ var _domain_template_template_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(39085);
/* harmony import */ var _parts_markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22210);
/* harmony import */ var _danger_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40320);
/* harmony import */ var _danger_list_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78995);







function renderReviews(reviews) {
    return (0,_parts_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .paragraphs */ .qN)(reviews.map((review) => renderReview(review, reviews.length === 1)));
}
function renderReview(review, isOne) {
    const lines = [
        ...(0,_danger_list_js__WEBPACK_IMPORTED_MODULE_2__/* .sayDangers */ .Ul)(listNew(review), (kind) => signOf(review, kind)),
        ...sayLevels((0,_domain_iam_meaning_permission_comparison_js__WEBPACK_IMPORTED_MODULE_4__/* .summarizeGains */ .S)(review.permissions), review.before === undefined),
        ...sayDoubts(review.permissions),
    ];
    if (lines.length === 0)
        return sayVerdict(review, isOne);
    return (0,_parts_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .paragraphs */ .qN)([`**${(0,_parts_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .capitalize */ .ZH)(subjectOf(review, isOne))}${whereOf(review)}:**`, (0,_parts_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .bullets */ .e5)(lines)]);
}
function renderAllWays(reviews) {
    return (0,_parts_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .paragraphs */ .qN)(reviews.map((review) => (0,_danger_list_js__WEBPACK_IMPORTED_MODULE_2__/* .renderWays */ .to)(listNew(review), nameOf(review, reviews.length === 1))));
}
function listNew({ dangers }) {
    return dangers.filter(({ isNew }) => isNew).map(({ danger }) => danger);
}
function signOf({ before }, kind) {
    return (0,_danger_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .isMarked */ .r)(kind, before === undefined) ? '⚠️ ' : '';
}
function subjectOf({ role }, isOne) {
    return isOne && role.kind === 'role' ? 'the role' : `the ${(0,_parts_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .FV)((0,_domain_template_template_text_js__WEBPACK_IMPORTED_MODULE_5__/* .showText */ .h$)((0,_domain_iam_review_review_js__WEBPACK_IMPORTED_MODULE_0__/* .identityName */ .W)(role)))}`;
}
function nameOf({ role }, isOne) {
    return isOne && role.kind === 'role' ? 'the role' : `the ${(0,_domain_template_template_text_js__WEBPACK_IMPORTED_MODULE_5__/* .showText */ .h$)((0,_domain_iam_review_review_js__WEBPACK_IMPORTED_MODULE_0__/* .identityName */ .W)(role))}`;
}
function whereOf({ where }) {
    const places = where.filter((place) => place !== '').map((place) => (0,_parts_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .inlineCode */ .ti)((0,_domain_template_template_text_js__WEBPACK_IMPORTED_MODULE_5__/* .showText */ .h$)(place), 300));
    return places.length === 0 ? '' : ` (where ${(0,_domain_quantity_js__WEBPACK_IMPORTED_MODULE_6__/* .firstOf */ .Ku)(places, 8, ' or ')})`;
}
const levelWords = {
    'Permissions management': 'manage permissions',
    Write: 'write',
    Tagging: 'tag',
    Read: 'read',
    List: 'list',
};
const mostServices = 5;
function sayLevels({ levels, undocumented }, isNew) {
    const may = isNew ? 'may' : 'may now';
    const known = levels.map(({ level, services, actionCount }) => {
        return `${may} ${levelWords[level]} in ${(0,_domain_quantity_js__WEBPACK_IMPORTED_MODULE_6__/* .countOf */ .pq)(services.length, 'service')} (${(0,_domain_quantity_js__WEBPACK_IMPORTED_MODULE_6__/* .countOf */ .pq)(actionCount, 'action')}): ${listServices(services)}`;
    });
    if (undocumented.length === 0)
        return known;
    const names = undocumented.includes('*') ? 'any service' : listServices(undocumented);
    return [...known, `${may} call actions that AWS has not documented, or adds later, in ${names}`];
}
function listServices(services) {
    const names = services.map((service) => (0,_parts_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .inlineCode */ .ti)(service));
    return (0,_domain_quantity_js__WEBPACK_IMPORTED_MODULE_6__/* .firstOf */ .Ku)(names, mostServices);
}
function sayDoubts({ gained }) {
    const whys = gained.filter(({ certainty }) => certainty === 'undecided').map(({ why = '' }) => why);
    return [...new Set(whys)]
        .filter((why) => why !== '')
        .map((why) => `counted as gained, because it cannot be decided: ${(0,_parts_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .FV)((0,_domain_template_template_text_js__WEBPACK_IMPORTED_MODULE_5__/* .showText */ .h$)(why))}`);
}
function sayVerdict(review, isOne) {
    if (review.permissions.verdict !== 'narrows')
        return undefined;
    const subject = (0,_parts_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .capitalize */ .ZH)(subjectOf(review, isOne));
    return `${subject} gains no permission and loses some: proven by comparing what its policies mean.`;
}


/***/ }),

/***/ 56908:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ renderRoles)
/* harmony export */ });
/* harmony import */ var _domain_iam_danger_danger_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(89425);
/* harmony import */ var _domain_iam_review_dangers_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37677);
/* harmony import */ var _domain_quantity_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(31187);
/* harmony import */ var _parts_markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22210);
/* harmony import */ var _danger_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40320);
/* harmony import */ var _gains_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95437);
/* harmony import */ var _permission_change_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(11631);
/* harmony import */ var _policy_statement_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(80083);
/* harmony import */ var _template_code_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27604);
/* harmony import */ var _trust_change_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38800);










function renderRoles({ changes, unreadable }, facts) {
    const isOne = changes.length === 1;
    const { cap } = facts;
    return (0,_parts_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .paragraphs */ .qN)([
        unreadable.length === 0
            ? undefined
            : `⚠️ Could not be read or compared:\n\n${(0,_parts_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .bullets */ .e5)(listUnreadable(unreadable, cap))}`,
        ...changes.map((change) => renderRole(change, isOne, facts)),
    ]);
}
function listUnreadable(unreadable, cap) {
    const more = unreadable.length > cap ? [`and ${unreadable.length - cap} more`] : [];
    return [...unreadable.slice(0, cap).map((what) => (0,_parts_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .inlineCode */ .ti)(what, 500)), ...more];
}
function renderRole(change, isOne, facts) {
    const { before, after, logicalId } = change;
    const name = after?.roleName ?? before?.roleName ?? logicalId;
    if (after === undefined)
        return `⚠️ **The role ${(0,_template_code_js__WEBPACK_IMPORTED_MODULE_5__/* .templateCode */ .E)(name)} is removed${renderWhere(change)}.**`;
    const which = isOne ? 'role' : `role ${(0,_template_code_js__WEBPACK_IMPORTED_MODULE_5__/* .templateCode */ .E)(name)}`;
    const accounts = facts.accounts === 0 ? '' : ` in ${(0,_domain_quantity_js__WEBPACK_IMPORTED_MODULE_6__/* .countOf */ .pq)(facts.accounts, 'account')}`;
    const where = `${accounts}${renderWhere(change)}`;
    const review = (0,_domain_iam_review_dangers_of_js__WEBPACK_IMPORTED_MODULE_0__/* .findReview */ .IE)(facts.reviews, change);
    const gains = (0,_gains_js__WEBPACK_IMPORTED_MODULE_2__/* .gainsOf */ .EO)(change, review);
    if (before === undefined)
        return (0,_parts_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)([`The new ${which}${where}`, ''], describeRole(gains, after, facts.cap));
    const compared = { change, before, after, review, gains, cap: facts.cap };
    const rows = [...gainRows(compared), ...lossRows(compared)];
    const rest = restRows(change, before, after, facts.cap);
    return (0,_parts_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .paragraphs */ .qN)([
        (0,_parts_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)([`The ${which}${where}`, 'Before', 'After'], [...rows, ...rest]),
        renderUnchanged(change, before, after, facts.cap),
    ]);
}
function renderWhere({ where }) {
    return where.length === 0 ? '' : ` where ${where.map((text) => (0,_parts_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .inlineCode */ .ti)(text, 300)).join(' or ')}`;
}
function describeRole(gains, role, cap) {
    const tags = Object.entries(role.tags).map(([key, value]) => (0,_template_code_js__WEBPACK_IMPORTED_MODULE_5__/* .templateCode */ .E)(`${key}=${value}`, 300));
    return [
        ['may be assumed by', renderWholeTrust(role)],
        ...permissionRows(gains, 'gets')
            .map(markedCells)
            .map(([label, , after]) => [label, after]),
        ...(role.permissionsBoundary === undefined
            ? []
            : [['permissions boundary', (0,_policy_statement_js__WEBPACK_IMPORTED_MODULE_7__/* .renderPolicyName */ .eK)(role.permissionsBoundary)]]),
        ...listDenied(role),
        ['name', role.roleName === undefined ? 'made up by CloudFormation' : (0,_template_code_js__WEBPACK_IMPORTED_MODULE_5__/* .templateCode */ .E)(role.roleName)],
        ...(role.path === '/' ? [] : [['path', (0,_template_code_js__WEBPACK_IMPORTED_MODULE_5__/* .templateCode */ .E)(role.path)]]),
        ['session length', sessionLength(role)],
        ...(tags.length === 0 ? [] : [['tags', (0,_domain_quantity_js__WEBPACK_IMPORTED_MODULE_6__/* .firstOf */ .Ku)(tags, cap)]]),
    ];
}
function listDenied(role) {
    const denied = listOwnPolicies(role).flatMap((policy) => policy.document.statements
        .filter(({ effect }) => effect === 'Deny')
        .map((statement) => `${(0,_policy_statement_js__WEBPACK_IMPORTED_MODULE_7__/* .renderPermission */ .Qo)(statement, 20)} (${(0,_policy_statement_js__WEBPACK_IMPORTED_MODULE_7__/* .renderOwnPolicy */ .xg)(policy)})`));
    return denied.length === 0 ? [] : [['is denied', denied.join('<br>')]];
}
function listOwnPolicies({ inlinePolicies, managedPolicies }) {
    return [
        ...inlinePolicies.map(({ name, document }) => ({ policyName: name, isManaged: false, document })),
        ...managedPolicies.map(({ name, document }) => ({ policyName: name, isManaged: true, document })),
    ];
}
function gainRows({ change, before, after, review, gains }) {
    const rank = (kind) => (review === undefined ? undefined : kind);
    const boundary = (0,_gains_js__WEBPACK_IMPORTED_MODULE_2__/* .findBoundaryGain */ .NR)(change, review);
    const rows = [
        ...permissionRows(gains, 'gains'),
        ...((0,_trust_change_js__WEBPACK_IMPORTED_MODULE_3__/* .isTrustGained */ .N)(change, review)
            ? [
                {
                    kind: rank('trust'),
                    cells: ['may be assumed by', renderWholeTrust(before), renderWholeTrust(after)],
                },
            ]
            : []),
        ...externalIdRows(change).map((cells) => ({ kind: rank('guard-removed'), cells })),
        ...(boundary === undefined ? [] : [{ kind: boundary.kind, cells: boundaryRow(before, after) }]),
    ];
    return rows.toSorted((a, b) => (0,_domain_iam_danger_danger_js__WEBPACK_IMPORTED_MODULE_8__/* .compareKinds */ .lt)(a.kind, b.kind)).map(markedCells);
}
function markedCells({ kind, cells: [label, ...cells] }) {
    return [`${kind === undefined ? '' : '⚠️ '}${label}`, ...cells];
}
function permissionRows(gains, verb) {
    const permissions = gains.filter(({ permission }) => permission !== undefined);
    const isDangerous = ({ kind }) => (0,_danger_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .isMarked */ .r)(kind, verb === 'gets');
    const dangerous = permissions.filter(isDangerous);
    const row = (kind, own) => {
        const lines = own.map(({ permission = '' }) => permission);
        return lines.length === 0 ? [] : [{ kind, cells: [verb, '', lines.join('<br>')] }];
    };
    const others = permissions.filter((gain) => !isDangerous(gain));
    return [...row(dangerous[0]?.kind, dangerous), ...row(undefined, others)];
}
function externalIdRows({ externalId }) {
    switch (externalId) {
        case 'none':
        case 'kept':
        case 'added':
            return [];
        case 'removed':
            return [['external id', 'required', 'none: no principal has to present one']];
        case 'changed':
            return [['external id', 'required', 'another one: who assumes the role must present the new one']];
    }
}
function lossRows({ change, before, after, review, cap }) {
    const lost = (0,_permission_change_js__WEBPACK_IMPORTED_MODULE_9__/* .narrowChanges */ .P)(change.permissions).filter(({ direction, statement: { effect } }) => (direction === 'lost') === (effect === 'Allow'));
    const policies = before.managedPolicyArns.filter((arn) => !after.managedPolicyArns.includes(arn));
    const struck = (text) => `~~${text}~~`;
    const permissions = lost.map((one) => {
        const where = ` (${(0,_policy_statement_js__WEBPACK_IMPORTED_MODULE_7__/* .renderOwnPolicy */ .xg)(one)})`;
        const what = (0,_policy_statement_js__WEBPACK_IMPORTED_MODULE_7__/* .renderPermission */ .Qo)(one.statement, cap);
        return one.statement.effect === 'Deny' ? `newly denied: ${what}${where}` : `${struck(what)}${where}`;
    });
    const all = [...policies.map((arn) => struck((0,_policy_statement_js__WEBPACK_IMPORTED_MODULE_7__/* .renderPolicyName */ .eK)(arn))), ...permissions];
    const isNoGain = change.trust.length > 0 && !(0,_trust_change_js__WEBPACK_IMPORTED_MODULE_3__/* .isTrustGained */ .N)(change, review);
    const isOtherBoundary = before.permissionsBoundary !== after.permissionsBoundary || change.boundary.length > 0;
    return [
        ...(all.length === 0 ? [] : [['loses', (0,_domain_quantity_js__WEBPACK_IMPORTED_MODULE_6__/* .firstOf */ .Ku)(all, cap, '<br>'), '']]),
        ...(isNoGain ? [['may be assumed by', renderWholeTrust(before), renderWholeTrust(after)]] : []),
        ...(change.externalId === 'added'
            ? [['external id', 'none', 'required: who assumes the role must present it']]
            : []),
        ...(isOtherBoundary && (0,_gains_js__WEBPACK_IMPORTED_MODULE_2__/* .findBoundaryGain */ .NR)(change, review) === undefined ? [boundaryRow(before, after)] : []),
    ];
}
function boundaryRow(before, after) {
    const cell = ({ permissionsBoundary }) => permissionsBoundary === undefined ? 'none' : (0,_policy_statement_js__WEBPACK_IMPORTED_MODULE_7__/* .renderPolicyName */ .eK)(permissionsBoundary);
    return ['permissions boundary', cell(before), cell(after)];
}
function restRows({ attributes }, before, after, cap) {
    const isChanged = (name) => attributes.some(({ attribute }) => attribute === name);
    const listTags = (role) => {
        const tags = Object.entries(role.tags).map(([key, value]) => (0,_template_code_js__WEBPACK_IMPORTED_MODULE_5__/* .templateCode */ .E)(`${key}=${value}`, 300));
        return (0,_domain_quantity_js__WEBPACK_IMPORTED_MODULE_6__/* .firstOf */ .Ku)(tags.toSorted(), cap) || 'none';
    };
    const rows = [
        ['role-name', ['⚠️ name', renderName(before), renderName(after)]],
        ['path', ['⚠️ path', (0,_template_code_js__WEBPACK_IMPORTED_MODULE_5__/* .templateCode */ .E)(before.path), (0,_template_code_js__WEBPACK_IMPORTED_MODULE_5__/* .templateCode */ .E)(after.path)]],
        ['session-length', ['session length', sessionLength(before), sessionLength(after)]],
        ['tags', ['tags', listTags(before), listTags(after)]],
    ];
    return [
        ...rows.filter(([attribute]) => isChanged(attribute)).map(([, cells]) => cells),
        ...attributes.flatMap((change) => plainRow(change, cap)),
    ];
}
const plainLabels = {
    description: 'description',
    'policy-versions': '⚠️ policy version',
    'instance-profiles': '⚠️ instance profiles',
    groups: '⚠️ groups',
    credentials: '⚠️ credentials',
    kind: '⚠️ kind',
};
function plainRow({ attribute, before, after }, cap) {
    const label = plainLabels[attribute];
    const cell = (texts) => (0,_domain_quantity_js__WEBPACK_IMPORTED_MODULE_6__/* .firstOf */ .Ku)(texts.map((text) => (0,_template_code_js__WEBPACK_IMPORTED_MODULE_5__/* .templateCode */ .E)(text, 300)), cap) || 'none';
    return label === undefined ? [] : [[label, cell(before), cell(after)]];
}
function renderName({ roleName }) {
    return roleName === undefined ? 'made up by CloudFormation' : (0,_template_code_js__WEBPACK_IMPORTED_MODULE_5__/* .templateCode */ .E)(roleName);
}
function sessionLength({ maxSessionDurationSeconds }) {
    return maxSessionDurationSeconds === undefined ? 'unknown' : (0,_domain_quantity_js__WEBPACK_IMPORTED_MODULE_6__/* .renderDuration */ .PP)(maxSessionDurationSeconds * 1000);
}
function renderWholeTrust({ trust }) {
    return trust.statements.map((statement) => (0,_policy_statement_js__WEBPACK_IMPORTED_MODULE_7__/* .renderTrust */ .jD)(statement)).join('<br>') || 'no principal';
}
function renderUnchanged(change, before, after, cap) {
    const isSame = (name) => !change.attributes.some(({ attribute }) => attribute === name);
    const policies = after.managedPolicyArns.filter((arn) => before.managedPolicyArns.includes(arn));
    const own = listOwnPolicies(after).filter(({ policyName, isManaged }) => !change.permissions.some((touched) => touched.policyName === policyName && touched.isManaged === isManaged));
    const parts = [
        ...(isSame('role-name') ? ['name'] : []),
        ...(isSame('path') ? ['path'] : []),
        ...(isSame('session-length') ? ['session length'] : []),
        ...(after.permissionsBoundary !== undefined && isSame('permissions-boundary')
            ? [`permissions boundary ${(0,_policy_statement_js__WEBPACK_IMPORTED_MODULE_7__/* .renderPolicyName */ .eK)(after.permissionsBoundary)}`]
            : []),
        ...policies.map(_policy_statement_js__WEBPACK_IMPORTED_MODULE_7__/* .renderPolicyName */ .eK),
        ...own.map((policy) => (0,_policy_statement_js__WEBPACK_IMPORTED_MODULE_7__/* .renderOwnPolicy */ .xg)(policy, 300)),
    ];
    const isTrusted = change.trust.length === 0 && change.externalId !== 'changed';
    const trusted = isTrusted
        ? `trusted: ${after.trust.statements.map(_policy_statement_js__WEBPACK_IMPORTED_MODULE_7__/* .renderTrust */ .jD).join('; ') || 'no principal'}`
        : undefined;
    const texts = [(0,_domain_quantity_js__WEBPACK_IMPORTED_MODULE_6__/* .firstOf */ .Ku)(parts, cap), trusted].filter((text) => text !== undefined && text !== '');
    return texts.length === 0 ? undefined : `Unchanged: ${texts.join('; ')}.`;
}


/***/ }),

/***/ 38800:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ findNewPrincipals),
/* harmony export */   N: () => (/* binding */ isTrustGained)
/* harmony export */ });
/* harmony import */ var _domain_iam_review_dangers_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37677);

function isTrustGained(change, review) {
    if (!isTrustWider(change))
        return false;
    return review === undefined || review.trust.gained.length > 0 || (0,_domain_iam_review_dangers_of_js__WEBPACK_IMPORTED_MODULE_0__/* .listGained */ .vA)(review, change, 'trust').length > 0;
}
function isTrustWider({ trust }) {
    const lost = listLost(trust);
    return trust.some(({ direction, statement }) => direction === 'lost'
        ? statement.effect === 'Deny'
        : statement.effect === 'Allow' && !lost.some((other) => isWithin(statement, other)));
}
function findNewPrincipals({ trust, before }) {
    const known = new Set(before?.trust.statements.filter(({ effect }) => effect === 'Allow').flatMap(({ principals }) => principals));
    const gained = trust.filter(({ direction, statement }) => direction === 'gained' && statement.effect === 'Allow');
    return [...new Set(gained.flatMap(({ statement }) => statement.principals))].filter((principal) => !known.has(principal));
}
function listLost(trust) {
    return trust.filter(({ direction }) => direction === 'lost').map(({ statement }) => statement);
}
function isWithin(statement, other) {
    if (other.effect !== 'Allow' || statement.isNotPrincipal || other.isNotPrincipal)
        return false;
    if (statement.isNotAction || other.isNotAction)
        return false;
    const conditions = new Set(listConditions(statement));
    return (statement.principals.every((principal) => other.principals.includes(principal)) &&
        statement.actions.every((action) => other.actions.includes(action)) &&
        listConditions(other).every((condition) => conditions.has(condition)));
}
function listConditions({ conditions }) {
    return Object.entries(conditions).flatMap(([operator, keys]) => Object.entries(keys).map(([key, values]) => JSON.stringify([operator, key, values])));
}


/***/ }),

/***/ 51488:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ sortedKeys)
/* harmony export */ });
function sortedKeys(_, value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return value;
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}


/***/ }),

/***/ 27604:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ templateCode),
/* harmony export */   v: () => (/* binding */ templateWord)
/* harmony export */ });
/* harmony import */ var _domain_template_template_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39085);
/* harmony import */ var _parts_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22210);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47369);



function templateCode(text, maxLength = Number.POSITIVE_INFINITY) {
    return (0,_parts_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)((0,_domain_template_template_text_js__WEBPACK_IMPORTED_MODULE_1__/* .showText */ .h$)(text), maxLength);
}
function templateWord(text) {
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)((0,_domain_template_template_text_js__WEBPACK_IMPORTED_MODULE_1__/* .showText */ .h$)(text));
}


/***/ }),

/***/ 47369:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZF: () => (/* binding */ wordsMarkdown),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   hk: () => (/* binding */ wordsText)
/* harmony export */ });
/* harmony import */ var _parts_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22210);

function code(text) {
    return { code: (0,_parts_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(text) };
}
function wordsMarkdown(words) {
    return words.map((word) => (typeof word === 'string' ? word : (0,_parts_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(word.code))).join('');
}
function wordsText(words) {
    return words.map((word) => (typeof word === 'string' ? word : word.code)).join('');
}


/***/ })

};
