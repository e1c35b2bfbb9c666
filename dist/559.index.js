export const id = 559;
export const ids = [559];
export const modules = {

/***/ 5913:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M0: () => (/* binding */ unreadAccounts),
/* harmony export */   Qi: () => (/* binding */ sortWorstFirst),
/* harmony export */   ZH: () => (/* binding */ resultKey),
/* harmony export */   bL: () => (/* binding */ accountResult),
/* harmony export */   ge: () => (/* binding */ classifyAccount),
/* harmony export */   kj: () => (/* binding */ accountClasses),
/* harmony export */   pT: () => (/* binding */ countAccountsByClass)
/* harmony export */ });
/* harmony import */ var _organization_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66877);
/* harmony import */ var _stack_set_stack_set_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37263);
/* harmony import */ var _classify_reason_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69669);



const accountClasses = [
    'failed',
    'inoperable',
    'unknown',
    'missing',
    'cancelled',
    'outdated',
    'suspended',
    'current',
];
function resultKey({ account, region }) {
    return (0,_stack_set_stack_set_js__WEBPACK_IMPORTED_MODULE_1__/* .instanceKey */ .pA)({ accountId: account, region });
}
function classifyAccount({ account, instance, result, isUnanswered }) {
    if ((0,_organization_js__WEBPACK_IMPORTED_MODULE_2__/* .isSuspended */ .eJ)(account))
        return 'suspended';
    if (account.state === 'UNKNOWN')
        return 'unknown';
    if (instance === undefined) {
        return result?.status === 'FAILED' ? 'failed' : 'missing';
    }
    if (result?.status === 'FAILED' && instance.status !== 'CURRENT')
        return 'failed';
    switch (instance.status) {
        case 'CURRENT':
            return isUnanswered === true ? 'unknown' : classifyCurrent(instance, result);
        case 'OUTDATED':
            return classifyOutdated(instance);
        case 'INOPERABLE':
            return 'inoperable';
        case 'UNKNOWN':
            return 'unknown';
    }
}
function classifyCurrent(instance, result) {
    const isFollowedByLaterOperation = result === undefined;
    if (isFollowedByLaterOperation || result.status === 'SUCCEEDED') {
        return instance.detailedStatus === undefined || instance.detailedStatus === 'SUCCEEDED' ? 'current' : 'unknown';
    }
    return 'unknown';
}
function classifyOutdated(instance) {
    switch (instance.detailedStatus) {
        case 'FAILED':
        case 'FAILED_IMPORT':
            return 'failed';
        case 'CANCELLED':
            return 'cancelled';
        case 'INOPERABLE':
            return 'inoperable';
        case 'SKIPPED_SUSPENDED_ACCOUNT':
        case 'PENDING':
        case 'RUNNING':
        case 'SUCCEEDED':
        case undefined:
            return 'outdated';
        case 'UNKNOWN':
            return 'unknown';
    }
}
function accountResult(organization, facts) {
    const { account, instance, result } = facts;
    const accountClass = classifyAccount(facts);
    const statusReason = instance?.statusReason ?? result?.statusReason ?? '';
    return {
        account: account.id,
        name: account.name,
        organizationalUnitId: account.organizationalUnitId,
        organizationalUnitPath: (0,_organization_js__WEBPACK_IMPORTED_MODULE_2__/* .organizationalUnitPath */ .mP)(organization, account.organizationalUnitId),
        region: facts.region,
        class: accountClass,
        status: instance?.status ?? '',
        detailedStatus: instance?.detailedStatus ?? '',
        reason: reasonOf(accountClass, statusReason),
        statusReason: accountClass === 'current' ? '' : statusReason,
        operationId: result?.operationId ?? instance?.lastOperationId ?? '',
        ...(isChangedLater(facts) ? { isChangedLater: true } : {}),
    };
}
function isChangedLater({ instance, result }) {
    if (instance === undefined || result === undefined)
        return false;
    return instance.lastOperationId !== undefined && instance.lastOperationId !== result.operationId;
}
function reasonOf(accountClass, statusReason) {
    switch (accountClass) {
        case 'current':
            return undefined;
        case 'suspended':
            return 'account-suspended';
        case 'missing':
        case 'outdated':
            return statusReason === '' ? 'unknown' : (0,_classify_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .classifyAccountReason */ .E)(statusReason);
        case 'failed':
        case 'cancelled':
        case 'inoperable':
        case 'unknown':
            return (0,_classify_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .classifyAccountReason */ .E)(statusReason);
    }
}
function sortWorstFirst(results) {
    const rank = (result) => accountClasses.indexOf(result.class);
    return [...results].sort((a, b) => rank(a) - rank(b) || a.account.localeCompare(b.account) || a.region.localeCompare(b.region));
}
function unreadAccounts(total) {
    return { ...countAccountsByClass([]), unknown: total };
}
function countAccountsByClass(results) {
    const counts = {
        current: 0,
        failed: 0,
        cancelled: 0,
        outdated: 0,
        suspended: 0,
        inoperable: 0,
        missing: 0,
        unknown: 0,
    };
    const seen = new Set();
    for (const { account, class: accountClass } of sortWorstFirst(results)) {
        if (seen.has(account))
            continue;
        seen.add(account);
        counts[accountClass] += 1;
    }
    return counts;
}


/***/ }),

/***/ 15597:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ adviseAccount)
});

// EXTERNAL MODULE: ./src/domain/advice/aws-command.ts
var aws_command = __webpack_require__(28032);
// EXTERNAL MODULE: ./src/domain/advice/console-links.ts
var console_links = __webpack_require__(90676);
// EXTERNAL MODULE: ./src/domain/advice/status-reason.ts
var status_reason = __webpack_require__(87704);
;// CONCATENATED MODULE: ./src/domain/advice/stack-advice.ts


const stack_advice_document = 'operations.md#a-stack-that-cannot-be-updated';
function adviseOnStuckStack(result, stackSet) {
    const state = (0,status_reason/* findStackState */.F9)(result.statusReason);
    const stack = (0,status_reason/* findStack */.eF)(result.statusReason, result.region);
    if (state === undefined || stack === undefined) {
        const text = 'look up the state of the stack in the account: the document says what leads out of each state';
        return { text, command: lookUpStacks(stackSet, result.region), document: stack_advice_document };
    }
    const at = `--stack-name ${stack.name} --region ${stack.region}`;
    return { ...adviseOnState(state, at), document: stack_advice_document };
}
function adviseOnState(state, at) {
    if (state.endsWith('_IN_PROGRESS') && state !== 'REVIEW_IN_PROGRESS') {
        return {
            text: `wait until the stack leaves \`${state}\`, then run apply again`,
            command: `aws cloudformation describe-stacks ${at} --query ${(0,aws_command/* quote */.h)('Stacks[].StackStatus')} --output text`,
        };
    }
    switch (state) {
        case 'UPDATE_ROLLBACK_FAILED':
            return {
                text: 'fix what stopped the rollback of the stack, then continue it; never delete the stack: that deletes the role',
                command: `aws cloudformation continue-update-rollback ${at}`,
            };
        case 'UPDATE_FAILED':
            return {
                text: 'roll the stack back to its last good state; never delete the stack: that deletes the role',
                command: `aws cloudformation rollback-stack ${at}`,
            };
        case 'ROLLBACK_COMPLETE':
        case 'ROLLBACK_FAILED':
        case 'CREATE_FAILED':
        case 'REVIEW_IN_PROGRESS':
            return {
                text: 'delete the stack, whose creation failed, then run apply again: it creates the stack',
                command: `aws cloudformation delete-stack ${at}`,
            };
        case 'DELETE_FAILED':
            return {
                text: 'fix what stopped the deletion of the stack, delete it again, then run apply: it creates stack and role',
                command: `aws cloudformation delete-stack ${at}`,
            };
        default:
            return {
                text: `find out what brought the stack into \`${state}\``,
                command: `aws cloudformation describe-stack-events ${at} --max-items 20`,
            };
    }
}
function lookUpStacks({ name }, region) {
    const prefix = `StackSet-${name}`.slice(0, 80);
    const query = `Stacks[?starts_with(StackName, '${prefix}')].[StackName,StackStatus,StackStatusReason]`;
    return `aws cloudformation describe-stacks --region ${region} --query "${query}" --output text`;
}

;// CONCATENATED MODULE: ./src/domain/advice/account-advice.ts




function adviseAccount(result, place) {
    if (result.class === 'current')
        return undefined;
    if (/\bUPDATE_ROLLBACK_FAILED\b/.test(result.statusReason))
        return adviseOnStuckStack(result, place.stackSet);
    if (result.class === 'inoperable')
        return adviseOnInoperable(result, place);
    const isSilent = result.statusReason === '';
    if (isSilent && result.class === 'unknown')
        return lookAtInstance(result, place);
    if (isSilent && (result.class === 'missing' || result.class === 'outdated'))
        return { text: runAgain };
    return result.reason === undefined ? undefined : adviseOnReason[result.reason](result, place);
}
const runAgain = 'run apply again';
const adviseOnReason = {
    'denied-by-scp': adviseOnPolicy,
    'access-denied': adviseOnDenial,
    'name-already-exists': adviseOnName,
    'stack-stuck': (result, { stackSet }) => adviseOnStuckStack(result, stackSet),
    'account-suspended': () => undefined,
    'sts-region-inactive': ({ region }, { stackSet }) => ({
        text: `activate AWS STS for \`${region}\` in the account’s IAM settings`,
        url: (0,console_links/* stsSettingsUrl */.BZ)(stackSet.region),
    }),
    'execution-role-missing': adviseOnExecutionRole,
    'managed-policy-invalid': adviseOnManagedPolicy,
    'invalid-principal': adviseOnPrincipal,
    'quota-exceeded': adviseOnQuota,
    throttled: () => ({ text: runAgain }),
    'aws-internal': () => ({ text: runAgain }),
    'tolerance-exceeded': () => undefined,
    'operation-stopped': () => undefined,
    unknown: ({ region }, { stackSet }) => ({
        text: 'read the events of the stack in the account',
        command: lookUpStacks(stackSet, region),
        document: 'operations.md#a-stack-that-cannot-be-updated',
    }),
};
function adviseOnInoperable(result, { stackSet }) {
    const { account, organizationalUnitId, region } = result;
    const targets = {
        OrganizationalUnitIds: [organizationalUnitId],
        Accounts: [account],
        AccountFilterType: 'INTERSECTION',
    };
    return {
        text: 'remove its instance from the stack set as the administrator, delete its stack in the account, then run apply again; or exclude the account',
        command: `aws cloudformation delete-stack-instances ${(0,aws_command/* addressStackSet */.z)(stackSet)} --deployment-targets ${(0,aws_command/* quote */.h)(JSON.stringify(targets))} --regions ${region} --retain-stacks`,
        document: 'operations.md#an-inoperable-account',
    };
}
function lookAtInstance({ account, region }, { stackSet }) {
    return {
        text: 'run apply again: it reads the account again; if it stays unknown, look at its instance as the administrator',
        command: `aws cloudformation describe-stack-instance ${(0,aws_command/* addressStackSet */.z)(stackSet)} --stack-instance-account ${account} --stack-instance-region ${region}`,
    };
}
function adviseOnPolicy({ account, statusReason }, { stackSet }) {
    const action = (0,status_reason/* findDeniedAction */.JP)(statusReason);
    const policyId = (0,status_reason/* findServiceControlPolicyId */.Xl)(statusReason);
    const which = policyId === undefined ? 'SCP' : `SCP \`${policyId}\``;
    return {
        text: `exempt \`stacksets-exec-*\` from the ${which} that denies ${action === undefined ? 'what the stack needs' : `\`${action}\``}`,
        url: policyId === undefined
            ? (0,console_links/* accountUrl */.dA)(account, stackSet.region)
            : (0,console_links/* serviceControlPolicyUrl */.i_)(policyId, stackSet.region),
        document: 'operations.md#a-policy-denies-stacksets',
    };
}
function adviseOnDenial(result, { stackSet }) {
    const action = (0,status_reason/* findDeniedAction */.JP)(result.statusReason);
    const roleName = (0,status_reason/* findExecutionRole */.ae)(result.statusReason);
    const what = action === undefined ? 'the call that AWS names' : `\`${action}\``;
    return {
        text: `allow ${what} for \`${roleName ?? 'stacksets-exec-*'}\`: look for a permissions boundary or an SCP that takes it away`,
        ...(roleName === undefined ? {} : { command: `aws iam get-role --role-name ${roleName}` }),
        url: (0,console_links/* accountUrl */.dA)(result.account, stackSet.region),
        document: 'operations.md#a-policy-denies-stacksets',
    };
}
function adviseOnName(result, { stackSet, roleArnPattern }) {
    const role = roleNameOf(roleArnPattern);
    const stack = (0,status_reason/* findStack */.eF)(result.statusReason, result.region);
    const document = 'operations.md#a-role-of-this-name-exists-already';
    if (stack?.arn === undefined) {
        return {
            text: `find out whose role \`${role}\` is: import its stack into the stack set, or delete the role, or use another \`role-name\``,
            command: `aws cloudformation describe-stack-resources --physical-resource-id ${role} --region ${result.region}`,
            document,
        };
    }
    if (stack.name.startsWith('StackSet-')) {
        return {
            text: `remove the role \`${role}\` from the other stack set that owns \`${stack.name}\`, or use another \`role-name\``,
            command: `aws cloudformation describe-stacks --stack-name ${stack.name} --region ${stack.region}`,
            document,
        };
    }
    return {
        text: `as the administrator, import the stack \`${stack.name}\`, which has the role \`${role}\`, into the stack set; or delete that stack, or use another \`role-name\``,
        command: `aws cloudformation import-stacks-to-stack-set ${(0,aws_command/* addressStackSet */.z)(stackSet)} --stack-ids ${stack.arn} --organizational-unit-ids ${result.organizationalUnitId} --operation-preferences FailureToleranceCount=0,MaxConcurrentCount=1`,
        document,
    };
}
function roleNameOf(roleArnPattern) {
    return /\/([\w+=,.@-]{1,64})$/.exec(roleArnPattern)?.[1] ?? 'ROLE-NAME';
}
function adviseOnExecutionRole({ account }, { stackSet }) {
    return {
        text: 'from the management account, activate trusted access for StackSets again; if the account has left the organization, remove its instance from the stack set',
        command: `aws cloudformation activate-organizations-access --region ${stackSet.region}`,
        url: (0,console_links/* accountUrl */.dA)(account, stackSet.region),
        document: 'operations.md#a-closed-account-or-one-that-left',
    };
}
function adviseOnManagedPolicy({ statusReason }) {
    const arn = (0,status_reason/* findPolicyArn */.pp)(statusReason);
    if (arn === undefined)
        return {
            text: 'create the customer-managed policy in the account first, or correct `managed-policy-arns`',
            command: `aws iam list-policies --scope Local --query ${(0,aws_command/* quote */.h)('Policies[].Arn')} --output text`,
        };
    const command = `aws iam get-policy --policy-arn ${arn}`;
    return arn.includes(':iam::aws:')
        ? { text: `correct \`managed-policy-arns\`: AWS has no policy \`${arn}\``, command }
        : { text: `create the policy \`${arn}\` first, or correct \`managed-policy-arns\``, command };
}
function adviseOnPrincipal({ statusReason }) {
    const principal = (0,status_reason/* findPrincipal */.c7)(statusReason);
    const text = `create the trusted principal ${principal === undefined ? 'that AWS names' : `\`${principal.arn}\``} first, or correct \`trusted-principal-arns\``;
    if (principal?.roleName === undefined)
        return { text, document: 'operations.md#the-role-exists-and-cannot-be-assumed' };
    return {
        text: `${text}; in its own account, this shows whether it exists`,
        command: `aws iam get-role --role-name ${principal.roleName}`,
    };
}
function adviseOnQuota({ statusReason }, { stackSet }) {
    const quota = (0,status_reason/* findQuota */.m$)(statusReason);
    return {
        text: `raise ${quota === undefined ? 'the quota' : `the quota \`${quota}\``} of the account, or remove what is not used`,
        command: `aws iam get-account-summary --query SummaryMap`,
        url: (0,console_links/* iamQuotasUrl */._Q)(stackSet.region),
    };
}


/***/ }),

/***/ 28032:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ quote),
/* harmony export */   z: () => (/* binding */ addressStackSet)
/* harmony export */ });
function addressStackSet({ name, region, callAs }) {
    return `--stack-set-name ${name} --call-as ${callAs} --region ${region}`;
}
function quote(text) {
    return `'${text.replaceAll("'", `'\\''`)}'`;
}


/***/ }),

/***/ 90676:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BZ: () => (/* binding */ stsSettingsUrl),
/* harmony export */   F5: () => (/* binding */ operationUrl),
/* harmony export */   W3: () => (/* binding */ stackSetUrl),
/* harmony export */   _Q: () => (/* binding */ iamQuotasUrl),
/* harmony export */   dA: () => (/* binding */ accountUrl),
/* harmony export */   i_: () => (/* binding */ serviceControlPolicyUrl)
/* harmony export */ });
function stackSetUrl(stackSet) {
    return stackSetPage(stackSet, 'info');
}
function operationUrl(stackSet, operationId) {
    return stackSetPage(stackSet, `operations/${encodePart(operationId)}`);
}
function stackSetPage({ name, region }, page) {
    const address = `https://${region}.${consoleOf(region)}/cloudformation/home?region=${region}`;
    return `${address}#/stacksets/${encodePart(name)}/${page}?permissions=service`;
}
function encodePart(text) {
    return encodeURIComponent(text.toWellFormed());
}
function accountUrl(accountId, region) {
    return `https://${consoleOf(region)}/organizations/v2/home/accounts/${accountId}`;
}
function serviceControlPolicyUrl(policyId, region) {
    return `https://${consoleOf(region)}/organizations/v2/home/policies/service-control-policy/${policyId}`;
}
function stsSettingsUrl(region) {
    return `https://${consoleOf(region)}/iam/home#/account_settings`;
}
function iamQuotasUrl(region) {
    const home = region.startsWith('us-gov-') ? 'us-gov-west-1' : region.startsWith('cn-') ? 'cn-north-1' : 'us-east-1';
    return `https://${home}.${consoleOf(region)}/servicequotas/home/services/iam/quotas`;
}
function consoleOf(region) {
    if (region.startsWith('us-gov-'))
        return 'console.amazonaws-us-gov.com';
    return region.startsWith('cn-') ? 'console.amazonaws.cn' : 'console.aws.amazon.com';
}


/***/ }),

/***/ 87704:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F9: () => (/* binding */ findStackState),
/* harmony export */   JP: () => (/* binding */ findDeniedAction),
/* harmony export */   Xl: () => (/* binding */ findServiceControlPolicyId),
/* harmony export */   ae: () => (/* binding */ findExecutionRole),
/* harmony export */   c7: () => (/* binding */ findPrincipal),
/* harmony export */   eF: () => (/* binding */ findStack),
/* harmony export */   m$: () => (/* binding */ findQuota),
/* harmony export */   pp: () => (/* binding */ findPolicyArn)
/* harmony export */ });
const stackArn = /arn:aws[a-z-]*:cloudformation:([a-z0-9-]+):[0-9]{12}:stack\/([A-Za-z][-A-Za-z0-9]{0,127})\/[-A-Za-z0-9]+/;
function findStack(statusReason, region) {
    const [arn, arnRegion = region, arnName] = stackArn.exec(statusReason) ?? [];
    if (arnName !== undefined)
        return { name: arnName, region: arnRegion, arn };
    const name = /\bStack[: ]\s*\[?([A-Za-z][-A-Za-z0-9]{0,127})\]? is in/.exec(statusReason)?.[1];
    return name === undefined ? undefined : { name, region, arn: undefined };
}
function findStackState(statusReason) {
    return /\bis in ([A-Z_]{3,60}) state\b/.exec(statusReason)?.[1];
}
function findDeniedAction(statusReason) {
    return /not authorized to perform:? ([a-z0-9-]{1,40}:[A-Za-z]{1,80})/.exec(statusReason)?.[1];
}
function findServiceControlPolicyId(statusReason) {
    return /service_control_policy\/(p-[0-9a-z_]{8,128})\b/.exec(statusReason)?.[1];
}
function findExecutionRole(statusReason) {
    return /\b(stacksets-exec-[A-Za-z0-9]{1,50})\b/.exec(statusReason)?.[1];
}
function findPolicyArn(statusReason) {
    return /arn:aws[a-z-]*:iam::(?:[0-9]{12}|aws):policy\/[\w+=,.@/-]*[\w+=@-]/.exec(statusReason)?.[0];
}
function findPrincipal(statusReason) {
    const [arn, roleName] = /arn:aws[a-z-]*:iam::[0-9]{12}:(?:role\/(?:[\w+=,.@-]+\/)*([\w+=,.@-]+)|[\w+=,.@/-]+)/.exec(statusReason) ?? [];
    return arn === undefined ? undefined : { arn, roleName };
}
function findQuota(statusReason) {
    return /exceed quota for (\w{1,80})/i.exec(statusReason)?.[1];
}


/***/ }),

/***/ 13979:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  no: () => (/* binding */ assess),
  OJ: () => (/* binding */ hasWork),
  CK: () => (/* binding */ isBareCreation)
});

// EXTERNAL MODULE: ./src/domain/preferences.ts
var preferences = __webpack_require__(45966);
// EXTERNAL MODULE: ./src/domain/organization.ts
var domain_organization = __webpack_require__(66877);
;// CONCATENATED MODULE: ./src/domain/targets/blast-radius.ts

function measureBlastRadius(organization, targets, isUpdate) {
    const added = new Set([...targets.added, ...targets.unfinished].map((account) => account.id));
    const extended = new Set(targets.extended.map((account) => account.id));
    const suspended = new Set(targets.suspended.map((account) => account.id));
    const touchOf = (account) => {
        if (suspended.has(account.id))
            return 'suspended';
        if (added.has(account.id))
            return 'added';
        if (isUpdate)
            return 'updated';
        return extended.has(account.id) ? 'extended' : 'untouched';
    };
    const byUnit = Map.groupBy(targets.targeted, (account) => account.organizationalUnitId);
    const organizationalUnits = [...byUnit].map(([id, accounts]) => {
        const having = (touch) => accounts.filter((account) => touchOf(account) === touch);
        return {
            id,
            path: (0,domain_organization/* organizationalUnitPath */.mP)(organization, id),
            accounts: {
                updated: having('updated'),
                added: having('added'),
                extended: having('extended'),
                untouched: having('untouched'),
                suspended: having('suspended'),
            },
        };
    });
    const count = (touch) => organizationalUnits.reduce((sum, unit) => sum + unit.accounts[touch].length, 0);
    return {
        updated: count('updated'),
        added: count('added'),
        extended: count('extended'),
        untouched: count('untouched'),
        suspended: count('suspended'),
        organizationalUnits: organizationalUnits.sort((a, b) => a.path.localeCompare(b.path)),
    };
}

// EXTERNAL MODULE: ./src/domain/gate-reason.ts
var gate_reason = __webpack_require__(90526);
// EXTERNAL MODULE: ./src/domain/json.ts
var json = __webpack_require__(97504);
// EXTERNAL MODULE: ./src/domain/iam/text-order.ts
var text_order = __webpack_require__(84802);
;// CONCATENATED MODULE: ./src/domain/iam/danger/fingerprint.ts


function fingerprint(reason, canonicals, sha256) {
    return sha256((0,json/* canonicalJson */.dj)([reason, ...(0,text_order/* sortedOnce */.F)(canonicals)])).slice(0, 8);
}
function canonicalOf(identity, danger) {
    return (0,json/* canonicalJson */.dj)([identity, danger.canonical]);
}
function raiseReasons(found, sha256) {
    const reasons = new Set(found.flatMap(({ danger }) => (danger.reason === undefined ? [] : [danger.reason])));
    return [...reasons].sort(text_order/* compareTexts */.q).map((reason) => {
        const ofReason = found.filter(({ danger }) => danger.reason === reason);
        const canonicals = ofReason.map(({ identity, danger }) => canonicalOf(identity, danger));
        return { reason, fingerprint: fingerprint(reason, canonicals, sha256), found: ofReason };
    });
}

// EXTERNAL MODULE: ./src/domain/iam/review/review.ts
var review = __webpack_require__(34635);
// EXTERNAL MODULE: ./src/domain/ledger/judge-review.ts
var judge_review = __webpack_require__(97016);
;// CONCATENATED MODULE: ./src/domain/ledger/judge-order.ts

function judgeOrder(reading, digest, sha256) {
    if (reading.kind === 'unread' || reading.lastRollout === undefined)
        return undefined;
    const { lastRollout: last } = reading;
    const raise = (detail, found) => ({
        reason: 'commit-superseded',
        detail,
        fingerprint: fingerprint('commit-superseded', [digest, ...found], sha256),
    });
    if (last.kind === 'broken')
        return raise(`${last.key} cannot be read, so what was rolled out last is unknown`, [last.key]);
    const { record, relation } = last;
    if (record.digest === digest || relation === 'same' || relation === 'contained' || relation === 'diverged') {
        return undefined;
    }
    const rolledOut = `run ${record.runId} has rolled out ${record.commit.slice(0, 7)} at ${record.startedAt}`;
    const order = relation === 'newer' ? 'which is newer than this commit' : 'and GitHub does not know that commit';
    return raise(`${rolledOut}, ${order}`, [record.commit, record.digest]);
}

;// CONCATENATED MODULE: ./src/domain/ledger/review-check.ts


function checkReview({ mode, reading }, run) {
    const order = judgeOrder(reading, run.digest, run.sha256);
    const raised = order === undefined ? [] : [order];
    if (mode === 'off') {
        const warning = reading.kind === 'unread' ? `Whether a newer commit was rolled out is not known: ${reading.why}.` : undefined;
        return { raised, warning };
    }
    const finding = (0,judge_review/* judgeReview */.qC)(reading, run);
    if (finding === undefined)
        return { raised, warning: undefined };
    return mode === 'require'
        ? { raised: [finding, ...raised], warning: undefined }
        : { raised, warning: sayWarning(reading, finding.detail) };
}
function sayWarning(reading, detail) {
    if (reading.kind === 'unread')
        return `Whether this was reviewed is not known: ${reading.why}.`;
    return `This was not reviewed on a pull request: ${detail}.`;
}

// EXTERNAL MODULE: ./src/domain/quantity.ts
var quantity = __webpack_require__(31187);
// EXTERNAL MODULE: ./src/domain/stack-set/hidden-value.ts
var hidden_value = __webpack_require__(98052);
// EXTERNAL MODULE: ./src/domain/template/template-text.ts
var template_text = __webpack_require__(39085);
;// CONCATENATED MODULE: ./src/domain/gate.ts








function evaluateGate(facts) {
    const raised = [
        ...judgeDigest(facts),
        ...judgeDefinition(facts),
        ...judgeDependencies(facts),
        ...judgeTargets(facts),
        ...judgeRoles(facts),
        ...judgeLength(facts),
        ...judgeReviews(facts),
        ...judgeUnreadable(facts),
    ];
    const dangers = raised.flatMap((finding) => (finding.fingerprint === undefined ? [] : [(0,gate_reason/* renderAllowEntry */.OT)(finding)]));
    const reviewed = facts.review && checkReview(facts.review, { digest: facts.digest, dangers, sha256: facts.sha256 });
    const findings = [...(reviewed?.raised ?? []), ...raised].map((finding) => ({
        ...finding,
        isAccepted: (0,gate_reason/* isAllowed */.Jr)(facts.allow, finding.reason, finding.fingerprint),
    }));
    const verdict = findings.every(({ isAccepted }) => isAccepted) ? 'allowed' : 'refused';
    return { verdict, findings, reviewWarning: reviewed?.warning };
}
function judgeDigest({ digest, expectedDigest, review }) {
    if (expectedDigest === undefined || expectedDigest === digest)
        return [];
    const detail = `approved is ${expectedDigest}, and this plan is ${digest}`;
    const difference = review === undefined ? '' : (0,judge_review/* describeDifference */.hF)(review.reading, expectedDigest);
    return [{ reason: 'plan-changed', detail: difference === '' ? detail : `${detail}: ${difference}` }];
}
function judgeDefinition({ change, exists }) {
    switch (change.kind) {
        case 'none':
        case 'adopt':
            return [];
        case 'create':
            return [
                ...(exists ? [{ reason: 'stack-set-exists', detail: `stack set ${change.after.name}` }] : []),
                ...judgeSettings(undefined, change.after),
                ...judgeHidden(undefined, change.after),
            ];
        case 'update':
            return [...judgeSettings(change.before, change.after), ...judgeHidden(change.before, change.after)];
        case 'preferences-only':
            return judgeSettings(change.before, change.after);
        case 'replace':
            return [{ reason: 'replaces-stack-set', detail: change.why }];
        case 'delete':
            return [{ reason: 'deletes-stack-set', detail: change.why }];
        case 'unreadable':
            return [];
    }
}
function judgeSettings(before, after) {
    const raised = [];
    const { failureToleranceCount = 0, failureTolerancePercentage = 0 } = after.operationPreferences;
    if (failureToleranceCount > 0 || failureTolerancePercentage > 0) {
        const detail = failureToleranceCount > 0 ? (0,quantity/* countOf */.pq)(failureToleranceCount, 'account') : `${failureTolerancePercentage} %`;
        raised.push({ reason: 'update-tolerance-not-zero', detail });
    }
    const isOff = after.autoDeployment?.enabled !== true;
    if (isOff && (before === undefined || before.autoDeployment?.enabled === true)) {
        raised.push({ reason: 'automatic-deployment-off', detail: 'automatic deployment is switched off' });
    }
    const hadRetain = before === undefined || before.autoDeployment?.retainStacksOnAccountRemoval === true;
    if (!isOff && hadRetain && !after.autoDeployment.retainStacksOnAccountRemoval) {
        raised.push({ reason: 'retain-off', detail: 'stacks are not retained when an account leaves' });
    }
    return raised;
}
function judgeHidden(before, after) {
    const known = before === undefined ? [] : (0,hidden_value/* findHiddenParameters */.k)(before.templateBody);
    const names = (0,hidden_value/* findHiddenParameters */.k)(after.templateBody).filter((name) => !known.includes(name));
    return names.length === 0 ? [] : [{ reason: 'hidden-parameter', detail: `NoEcho: ${(0,quantity/* firstOf */.Ku)(names, 10)}` }];
}
function judgeDependencies({ droppedDependencies, mayGoInWaves }) {
    if (droppedDependencies.length === 0)
        return [];
    const detail = `automatic deployment depends on ${(0,quantity/* firstOf */.Ku)(droppedDependencies, 10)}`;
    const next = 'set `update-strategy: waves`: an update in waves keeps what automatic deployment depends on';
    return [{ reason: 'depends-on-lost', detail, ...(mayGoInWaves ? { next } : {}) }];
}
function judgeTargets({ targets }) {
    if (targets.lost.length === 0)
        return [];
    const detail = `${(0,quantity/* countOf */.pq)(targets.lost.length, 'account')}: ${(0,quantity/* firstOf */.Ku)(targets.lost, 10)}`;
    return [{ reason: 'accounts-lose-instances', detail }];
}
function judgeRoles({ roles }) {
    const raised = [...findMovedRoles(roles)];
    for (const { before, after: role, attributes, logicalId } of roles.changes) {
        if ((role ?? before)?.kind !== 'role')
            continue;
        const isMoved = roles.changes.some((other) => other.before === undefined && other.after?.roleName === before?.roleName);
        if (before !== undefined && role === undefined && !(isMoved && before.roleName !== undefined)) {
            raised.push({ reason: 'role-renamed', detail: `role ${before.roleName ?? logicalId} is removed` });
        }
        const renamed = attributes.find(({ attribute }) => attribute === 'role-name');
        if (before !== undefined && role !== undefined) {
            if (renamed !== undefined) {
                raised.push({ reason: 'role-renamed', detail: `${renamed.before.join()} becomes ${renamed.after.join()}` });
            }
            else if (before.path !== role.path) {
                raised.push({ reason: 'role-path-changed', detail: `${before.path} becomes ${role.path}` });
            }
        }
    }
    return withoutRepetition(raised);
}
function judgeLength({ shown: { bytes, roomBytes } }) {
    if (bytes <= roomBytes)
        return [];
    const detail = `what accounts gain takes ${bytes} bytes, and the comment has room for ${roomBytes}`;
    return [{ reason: 'too-long-to-show', detail }];
}
function withoutRepetition(raised) {
    return [...new Map(raised.map((one) => [`${one.reason} ${one.detail}`, one])).values()];
}
function findMovedRoles({ changes }) {
    return changes.flatMap(({ before, after, logicalId }) => {
        if (before !== undefined || after?.roleName === undefined || after.kind !== 'role')
            return [];
        const old = changes.find((other) => other.after === undefined && other.before?.roleName === after.roleName);
        if (old === undefined)
            return [];
        const detail = `role ${after.roleName} moves from the logical id ${old.logicalId} to ${logicalId}`;
        return [{ reason: 'role-path-changed', detail }];
    });
}
function judgeReviews({ reviews, sha256 }) {
    return raiseReasons((0,review/* listFound */.nE)(reviews), sha256)
        .filter(({ reason }) => reason !== 'unreadable-change')
        .toSorted((a, b) => gate_reason/* gateReasons */.xH.indexOf(a.reason) - gate_reason/* gateReasons */.xH.indexOf(b.reason))
        .map(({ reason, fingerprint, found }) => {
        const detail = sayAll(found);
        return { reason, detail, ...(gate_reason/* fingerprintReasons */.Sy.includes(reason) ? { fingerprint } : {}) };
    });
}
function judgeUnreadable({ change, roles, newcomerRoles, reviews, text, sha256 }) {
    const dangers = (0,review/* listFound */.nE)(reviews).filter(({ danger }) => danger.reason === 'unreadable-change');
    const details = [
        ...(change.kind === 'unreadable' ? [change.what] : []),
        ...roles.unreadable,
        ...newcomerRoles.unreadable,
        ...dangers.map((danger) => sayAll([danger])),
    ];
    const found = [...new Set(details)];
    const print = fingerprint('unreadable-change', [...found, text], sha256);
    return found.map((detail) => ({ reason: 'unreadable-change', detail, fingerprint: print }));
}
const mostSaid = 4;
function sayAll(found) {
    const identities = Map.groupBy(found, ({ identity }) => identity);
    const said = [...identities].map(([identity, own]) => {
        const texts = new Set(own.map(({ danger }) => (0,template_text/* showText */.h$)(danger.text)));
        return `${identity} ${(0,quantity/* firstOf */.Ku)([...texts], mostSaid, '; ')}`;
    });
    return said.join('; ');
}

// EXTERNAL MODULE: ./src/domain/targets/left-behind.ts
var left_behind = __webpack_require__(42097);
// EXTERNAL MODULE: ./src/domain/iam/review/definition-review.ts + 6 modules
var definition_review = __webpack_require__(75571);
// EXTERNAL MODULE: ./src/domain/rollout.ts
var rollout = __webpack_require__(46953);
// EXTERNAL MODULE: ./src/domain/stack-set/stack-set-definition.ts
var stack_set_definition = __webpack_require__(90661);
// EXTERNAL MODULE: ./src/domain/waves.ts
var domain_waves = __webpack_require__(85186);
// EXTERNAL MODULE: ./src/domain/way-back.ts
var way_back = __webpack_require__(19203);
;// CONCATENATED MODULE: ./src/domain/assessment.ts










function isBareCreation(change, { stackSet, instances, operations }) {
    const isBare = stackSet !== undefined && instances.length === 0 && operations.length === 0;
    return change.kind === 'create' && isBare;
}
function assess(facts) {
    const { request, survey, partition, iam } = facts;
    const { change } = facts.plan;
    const { targets } = survey;
    const definition = (0,stack_set_definition/* definitionAfter */.GT)(change);
    const { after, text, ...review } = (0,definition_review/* reviewDefinition */.I)({
        change,
        regions: request.targets.regions,
        partition,
        organization: survey.organization,
        iam,
        reachesAccounts: targets.creations.length + targets.heals.length > 0,
    });
    const isUpdate = change.kind === 'update';
    const healed = isUpdate ? 0 : countAccounts(targets.heals);
    const created = countAccounts(targets.creations);
    const sends = { hasCreations: targets.creations.length > 0, hasHeals: healed > 0 };
    const [seconds, updated] = [findSecondsPerAccount(survey), countUpdated(survey)];
    const terraformOnly = (0,domain_waves/* findTerraformOnly */.KC)(change);
    const waves = isUpdate && updated > 0 ? planUpdateWaves(request, survey) : undefined;
    const definitionStep = findDefinitionStep(change, request, survey, waves);
    const gate = evaluateGate({
        change,
        exists: survey.stackSet !== undefined,
        ...review,
        text,
        shown: facts.measureGains(review),
        targets,
        droppedDependencies: definitionStep.kind === 'terraform' ? (survey.stackSet?.autoDeployment?.dependsOn ?? []) : [],
        mayGoInWaves: waves !== undefined && terraformOnly.length === 0,
        digest: facts.digest,
        expectedDigest: request.expectedDigest,
        review: hasWork({ definitionStep, ...sends }) ? facts.review : undefined,
        allow: request.allow,
        sha256: facts.sha256,
    });
    return {
        gate,
        ...review,
        blastRadius: measureBlastRadius(survey.organization, targets, isUpdate),
        definitionStep,
        isAdoption: (0,stack_set_definition/* isAdoption */.Px)(change),
        ...sends,
        wayBack: isUpdate && updated > 0 ? findSurveyedWayBack(survey) : undefined,
        terraformOnly: request.update.strategy === 'waves' ? terraformOnly : [],
        wavesEstimate: waves === undefined ? undefined : (0,domain_waves/* estimateWaves */.vq)(waves, request.preferences, seconds),
        updateEstimate: isUpdate
            ? estimate(updated, change.after.operationPreferences, seconds, countRegions(survey.instances))
            : undefined,
        creationEstimate: estimate(created, (0,preferences/* creationPreferences */.en)(request.preferences), seconds, countMost(targets.creations)),
        healEstimate: estimate(healed, (0,preferences/* healPreferences */.R$)(request.preferences), seconds, countMost(targets.heals)),
        definition,
        roleArnPattern: roleArnPattern(partition, request, after),
    };
}
function estimate(accounts, preferences, seconds, regions) {
    return accounts > 0 ? (0,rollout/* estimateRollout */.Yd)(accounts, preferences, seconds, regions) : undefined;
}
function countUpdated({ instances, targets }) {
    const left = new Set((0,left_behind/* findUnreachable */.o)(targets.leftBehind));
    return new Set(instances.map(({ accountId }) => accountId).filter((id) => !left.has(id))).size;
}
function findSurveyedWayBack({ stackSet, instances, organization }) {
    return stackSet === undefined ? undefined : (0,way_back/* findWayBack */.C)({ version: stackSet, instances, organization });
}
function findDefinitionStep(change, { update }, { stackSet }, waves) {
    switch (change.kind) {
        case 'create':
        case 'adopt':
            return { kind: 'record' };
        case 'update': {
            if (stackSet === undefined)
                return { kind: 'record' };
            const isByWaves = update.strategy === 'waves' && (0,domain_waves/* findTerraformOnly */.KC)(change).length === 0 && waves !== undefined;
            return isByWaves ? { kind: 'waves', after: change.after, waves } : { kind: 'terraform', after: change.after };
        }
        case 'none':
        case 'preferences-only':
        case 'replace':
        case 'delete':
        case 'unreadable':
            return { kind: 'none' };
    }
}
function planUpdateWaves({ update, targets: { regions } }, { organization, instances, stackSet, targets }) {
    const waves = (0,domain_waves/* planWaves */.Kc)({
        organization,
        instances,
        stackSetUnitIds: stackSet?.organizationalUnitIds ?? [],
        organizationalUnitIds: targets.organizationalUnitIds,
        leftBehind: targets.leftBehind,
        regions,
        canary: update.strategy === 'waves' ? update.canary : { kind: 'count', count: 1 },
    });
    return waves.canaries.length === 0 ? undefined : waves;
}
function hasWork({ definitionStep, hasCreations, hasHeals }) {
    return definitionStep.kind !== 'none' || hasCreations || hasHeals;
}
function findSecondsPerAccount({ operations, instances }) {
    const accounts = new Set(instances.map((instance) => instance.accountId)).size;
    const rolled = operations.filter(({ action }) => action === 'CREATE' || action === 'UPDATE');
    return rolled
        .map((operation) => (0,rollout/* measureSecondsPerAccount */.uT)(operation, accounts, countRegions(instances)))
        .find((seconds) => seconds !== undefined);
}
function countAccounts(calls) {
    return new Set(calls.flatMap(({ accountIds }) => accountIds)).size;
}
function countRegions(instances) {
    return Math.max(1, new Set(instances.map(({ region }) => region)).size);
}
function countMost(calls) {
    return Math.max(1, ...calls.map(({ regions }) => regions.length));
}
function roleArnPattern(partition, request, after) {
    const role = after.flatMap(({ roles }) => roles).find(({ kind }) => kind === 'role');
    const { roleName, rolePath } = request.definition;
    const name = role?.roleName === undefined || (0,template_text/* isUnknown */.t8)(role.roleName) ? roleName : role.roleName;
    const path = role === undefined || (0,template_text/* isUnknown */.t8)(role.path) ? rolePath : role.path;
    const show = (text) => (0,template_text/* showText */.h$)(text.replaceAll('${AWS::AccountId}', '{account}'));
    return `arn:${partition}:iam::{account}:role${show(path)}${show(name)}`;
}


/***/ }),

/***/ 38505:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ attempt),
/* harmony export */   b: () => (/* binding */ together)
/* harmony export */ });
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);

async function attempt(work) {
    try {
        return { kind: 'done', value: await work() };
    }
    catch (error) {
        if (error instanceof _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo)
            return { kind: 'failed', error };
        throw error;
    }
}
async function together(first, second) {
    await Promise.allSettled([first, second]);
    return [await first, await second];
}


/***/ }),

/***/ 8002:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readManagedDocument)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97504);
/* harmony import */ var _template_template_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39085);
/* harmony import */ var _external_id_label_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25574);
/* harmony import */ var _read_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32219);




function readManagedDocument(document) {
    return (0,_read_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .readPolicyDocument */ ._x)(escapeTexts(document), { kind: 'permissions', labelOf: (0,_external_id_label_js__WEBPACK_IMPORTED_MODULE_1__/* .createLabels */ .mp)() });
}
function escapeTexts(value) {
    if (typeof value === 'string')
        return (0,_template_template_text_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeText */ .X1)(value);
    if (Array.isArray(value))
        return value.map(escapeTexts);
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(value))
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, escapeTexts(inner)]));
}


/***/ }),

/***/ 75571:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ listPolicyArns),
  I: () => (/* binding */ reviewDefinition)
});

// EXTERNAL MODULE: ./src/domain/json.ts
var json = __webpack_require__(97504);
// EXTERNAL MODULE: ./src/domain/secret-values.ts + 2 modules
var secret_values = __webpack_require__(94310);
// EXTERNAL MODULE: ./src/domain/template/variants.ts
var template_variants = __webpack_require__(24017);
// EXTERNAL MODULE: ./src/domain/iam/external-id.ts
var external_id = __webpack_require__(1521);
// EXTERNAL MODULE: ./src/domain/iam/external-id-label.ts
var external_id_label = __webpack_require__(25574);
// EXTERNAL MODULE: ./src/domain/template/template-text.ts
var template_text = __webpack_require__(39085);
// EXTERNAL MODULE: ./src/domain/iam/policy.ts
var policy = __webpack_require__(11670);
;// CONCATENATED MODULE: ./src/domain/iam/role-change.ts




const roleAttributes = [
    'role-name',
    'path',
    'description',
    'managed-policies',
    'permissions-boundary',
    'policy-versions',
    'session-length',
    'instance-profiles',
    'groups',
    'credentials',
    'kind',
    'tags',
];
function compareRoles({ before, after }) {
    const ids = new Set([...(before?.roles ?? []), ...after.roles].map((role) => role.logicalId));
    const find = (reading, logicalId) => reading?.roles.find((role) => role.logicalId === logicalId);
    const compared = [...ids].map((logicalId) => compareRole(logicalId, find(before, logicalId), find(after, logicalId)));
    const isLost = (change) => change.after === undefined && !after.isWhole;
    return {
        changes: compared.filter((change) => isChanged(change) && !isLost(change)),
        unreadable: [
            ...new Set([
                ...(before?.unreadable ?? []),
                ...after.unreadable,
                ...compared.filter(isLost).map(({ logicalId }) => `role ${logicalId}: what becomes of it cannot be read`),
                ...compareOthers(before, after),
            ]),
        ],
    };
}
function isChanged(change) {
    const { attributes, permissions, boundary, trust } = change;
    const isExternalIdTouched = change.externalId !== 'kept' && change.externalId !== 'none';
    return (change.before === undefined ||
        change.after === undefined ||
        attributes.length + permissions.length + boundary.length + trust.length > 0 ||
        isExternalIdTouched);
}
function compareOthers(before, after) {
    const known = new Map(before?.otherResources.map(({ logicalId, canonicalText }) => [logicalId, canonicalText]));
    const changed = after.otherResources.filter(({ logicalId, canonicalText }) => known.get(logicalId) !== canonicalText);
    const left = new Set(after.otherResources.map(({ logicalId }) => logicalId));
    const removed = (before?.otherResources ?? []).filter(({ logicalId }) => !left.has(logicalId));
    return [
        ...changed.map(({ logicalId, type }) => `resource ${logicalId} (${type}) is new or changed`),
        ...(after.isWhole ? removed.map(({ logicalId, type }) => `resource ${logicalId} (${type}) is removed`) : []),
    ];
}
function compareRole(logicalId, before, after) {
    const permissions = (role) => [
        ...listStatements(role?.inlinePolicies ?? [], false),
        ...listStatements(role?.managedPolicies ?? [], true),
    ];
    const boundary = (role) => role?.boundary.kind === 'known' ? listStatements([role.boundary.policy], true) : [];
    return {
        logicalId,
        where: [],
        before,
        after,
        attributes: compareAttributes(before, after),
        permissions: compareStatements(permissions(before), permissions(after)),
        boundary: compareStatements(boundary(before), boundary(after)),
        trust: compareStatements(listTrust(before), listTrust(after)),
        externalId: compareExternalId(before, after),
    };
}
function listStatements(policies, isManaged) {
    return policies.flatMap(({ name, document }) => document.statements.map((statement) => ({ direction: 'gained', policyName: name, isManaged, statement })));
}
function listTrust(role) {
    const own = { direction: 'gained', policyName: undefined, isManaged: false };
    return (role?.trust.statements ?? []).map((statement) => ({ ...own, statement }));
}
function compareAttributes(before, after) {
    return roleAttributes
        .map((attribute) => {
        const [was, is] = [before, after].map((role) => (role === undefined ? [] : readAttribute(role, attribute)));
        return { attribute, before: was ?? [], after: is ?? [] };
    })
        .map((change) => (change.attribute === 'policy-versions' ? keepCommon(change) : change))
        .filter((change) => (0,json/* canonicalJson */.dj)(change.before) !== (0,json/* canonicalJson */.dj)(change.after));
}
function keepCommon({ attribute, before, after }) {
    const nameOf = (text) => text.slice(0, text.lastIndexOf(': '));
    const common = (texts, others) => texts.filter((text) => others.some((other) => nameOf(other) === nameOf(text)) && !others.includes(text));
    return { attribute, before: common(before, after), after: common(after, before) };
}
function readAttribute(role, attribute) {
    switch (attribute) {
        case 'role-name':
            return role.roleName === undefined ? [] : [role.roleName];
        case 'path':
            return [role.path];
        case 'description':
            return role.description === undefined ? [] : [role.description];
        case 'session-length':
            return [role.maxSessionDurationSeconds === undefined ? 'unknown' : `${role.maxSessionDurationSeconds} s`];
        case 'permissions-boundary':
            return role.permissionsBoundary === undefined ? [] : [role.permissionsBoundary];
        case 'managed-policies':
            return [...role.managedPolicyArns, ...role.managedPolicies.map(({ name }) => (0,template_text/* symbol */.HR)(name))];
        case 'policy-versions':
            return listVersions(role);
        case 'instance-profiles':
            return role.instanceProfiles;
        case 'groups':
            return role.groups;
        case 'credentials':
            return role.credentials;
        case 'kind':
            return [role.kind];
        case 'tags':
            return Object.entries(role.tags)
                .map(([key, value]) => `${key}=${value}`)
                .sort();
    }
}
function listVersions({ trust, inlinePolicies, managedPolicies, boundary }) {
    const limits = boundary.kind === 'known' ? [boundary.policy] : [];
    const ofPolicies = [...inlinePolicies, ...managedPolicies, ...limits].map(({ name, document }) => `policy ${name}: ${document.version}`);
    return [...new Set([`trust policy: ${trust.version}`, ...ofPolicies])].sort();
}
function compareStatements(before, after) {
    const beforeKeys = new Set(before.map(keyOf));
    const afterKeys = new Set(after.map(keyOf));
    return [
        ...after.filter((change) => !beforeKeys.has(keyOf(change))),
        ...before
            .filter((change) => !afterKeys.has(keyOf(change)))
            .map((change) => ({ ...change, direction: 'lost' })),
    ];
}
function keyOf({ policyName, isManaged, statement }) {
    if (policyName === undefined)
        return statementKey('', withoutNumbers(statement));
    return statementKey(`${isManaged ? 'managed' : 'inline'} ${policyName}`, statement);
}
function statementKey(policyName, statement) {
    return (0,json/* canonicalJson */.dj)([policyName, { ...statement }]);
}
function withoutNumbers(statement) {
    const conditions = Object.entries(statement.conditions).map(([operator, keys]) => {
        const plain = Object.entries(keys).map(([key, values]) => [
            key,
            (0,policy/* isExternalIdKey */.Y8)(key) ? [...new Set(values.map(external_id_label/* withoutNumber */.sg))] : values,
        ]);
        return [operator, Object.fromEntries(plain)];
    });
    return { ...statement, conditions: Object.fromEntries(conditions) };
}
function compareExternalId(before, after) {
    const [had, has] = [before, after].map((role) => listRequiredIds(role?.trust));
    if (had === undefined || has === undefined)
        return 'none';
    if (had.length === 0 && has.length > 0)
        return 'added';
    if (had.length > 0 && has.length === 0)
        return 'removed';
    const isAnother = (0,json/* canonicalJson */.dj)(had) !== (0,json/* canonicalJson */.dj)(has) || isRenumbered(before, after);
    if (isAnother)
        return 'changed';
    return had.length === 0 ? 'none' : 'kept';
}
function listRequiredIds(trust) {
    const asking = (trust?.statements ?? []).filter(policy/* hasExternalId */.fl);
    const labels = asking.flatMap(({ conditions }) => Object.values(conditions).flatMap((keys) => Object.entries(keys).flatMap(([key, values]) => ((0,policy/* isExternalIdKey */.Y8)(key) ? values.filter(policy/* isLiteralIdLabel */.dy) : []))));
    return [...new Set(labels)].sort();
}
function isRenumbered(before, after) {
    const texts = (role, of) => [...new Set((role?.trust.statements ?? []).map((statement) => statementKey('', of(statement))))].sort().join('\n');
    const isSame = texts(before, withoutNumbers) === texts(after, withoutNumbers);
    return isSame && texts(before, (statement) => statement) !== texts(after, (statement) => statement);
}

// EXTERNAL MODULE: ./src/domain/iam/template.ts
var iam_template = __webpack_require__(28626);
;// CONCATENATED MODULE: ./src/domain/iam/definition-change.ts







function readDefinitions(definitions) {
    const { before, after, partition, region } = definitions;
    const labelOf = (0,external_id_label/* createLabels */.mp)();
    const { variants, isCut } = (0,template_variants/* listVariants */.x)((decide) => {
        const options = { partition, region, decide, labelOf };
        return {
            before: before === undefined ? undefined : (0,iam_template/* readTemplate */.xV)(before.templateBody, before.parameters, options),
            after: (0,iam_template/* readTemplate */.xV)(after.templateBody, after.parameters, options),
        };
    });
    if (variants.length === 1)
        return { variants, isCut };
    const ids = [...(before === undefined ? [] : [before]), after].flatMap(({ templateBody, parameters }) => (0,external_id/* listExternalIds */.m)(templateBody, parameters));
    const hide = (text) => (0,secret_values/* replaceSecrets */.Et)(text, ids, '(external id)');
    return { variants: variants.map(({ where, value }) => ({ where: where.map(hide), value })), isCut };
}
function compareReadings({ variants, isCut }) {
    const compared = variants.map(({ where, value }) => ({ where: where.join(' and '), ...compareRoles(value) }));
    const groups = new Map();
    for (const { where, changes } of compared) {
        for (const change of changes) {
            const key = (0,json/* canonicalJson */.dj)(change);
            const group = groups.get(key) ?? { change, where: [] };
            group.where.push(where);
            groups.set(key, group);
        }
    }
    const cut = 'the template depends on the account in more ways than can be read';
    return {
        changes: [...groups.values()].map(({ change, where }) => ({
            ...change,
            where: where.length === variants.length && !isCut ? [] : where,
        })),
        unreadable: [...new Set([...compared.flatMap(({ unreadable }) => unreadable), ...(isCut ? [cut] : [])])],
    };
}
function compareDefinitions(definitions) {
    return compareReadings(readDefinitions(definitions));
}

// EXTERNAL MODULE: ./src/domain/iam/danger/judge-permissions.ts + 14 modules
var judge_permissions = __webpack_require__(71919);
// EXTERNAL MODULE: ./src/domain/iam/managed-policy.ts
var managed_policy = __webpack_require__(8002);
// EXTERNAL MODULE: ./src/domain/iam/meaning/compare-permissions.ts
var compare_permissions = __webpack_require__(30392);
// EXTERNAL MODULE: ./src/domain/iam/review/new-danger.ts
var new_danger = __webpack_require__(25785);
;// CONCATENATED MODULE: ./src/domain/iam/review/policy-source.ts




function readSources(arns, { catalogue, policies, contents }) {
    return arns.flatMap((arn) => {
        const [known, document] = [contents.get(arn), policies.get(arn)];
        return known === undefined || document === undefined ? [] : [readSource(arn, known, document, catalogue)];
    });
}
function readSource(arn, { versionId, from, unreadable, extract }, document, catalogue) {
    const isOther = extract !== undefined && extract.versionId !== versionId;
    return {
        arn,
        versionId,
        from,
        ...(unreadable === undefined ? {} : { unreadable }),
        extractedAt: from === 'extract' ? extract?.extractedAt : undefined,
        widening: isOther ? findWidening(extract, document, catalogue) : undefined,
    };
}
function findWidening(extract, document, catalogue) {
    const [had, has] = [allow((0,managed_policy/* readManagedDocument */.$)(extract.document)), allow(document)];
    const permissions = (0,compare_permissions/* comparePermissions */.a)(had, has, catalogue);
    if (permissions.gained.length === 0)
        return undefined;
    const known = judge(had, catalogue);
    const isGained = (0,new_danger/* findGained */.YV)(permissions);
    const { versionId, extractedAt } = extract;
    const dangers = judge(has, catalogue).filter((danger) => (0,new_danger/* isNewDanger */.I6)(danger, known, isGained));
    return { since: { versionId, extractedAt }, permissions, dangers };
}
function allow(document) {
    return { policies: [{ name: 'policy', document }], opaque: [], boundary: { kind: 'none' } };
}
function judge(permissions, catalogue) {
    return (0,judge_permissions/* judgePermissions */.U)(permissions, { arns: [], policyArns: [] }, catalogue);
}

// EXTERNAL MODULE: ./src/domain/iam/review/review.ts
var review = __webpack_require__(34635);
// EXTERNAL MODULE: ./src/domain/stack-set/marked-definition.ts + 1 modules
var marked_definition = __webpack_require__(27041);
// EXTERNAL MODULE: ./src/domain/stack-set/stack-set-definition.ts
var stack_set_definition = __webpack_require__(90661);
// EXTERNAL MODULE: ./src/domain/stack-set/definition-secrets.ts
var definition_secrets = __webpack_require__(15021);
// EXTERNAL MODULE: ./src/domain/template/references.ts
var references = __webpack_require__(77053);
// EXTERNAL MODULE: ./src/domain/template/resolve-value.ts + 2 modules
var resolve_value = __webpack_require__(53217);
;// CONCATENATED MODULE: ./src/domain/template/resource-change.ts






function compareResource(logicalId, comparison) {
    const [before, after] = [comparison.before, comparison.after].map(({ sections }) => (0,json/* memberOf */.C5)(sections.resources, logicalId));
    const isOfRole = isInRoleChange(logicalId, comparison.roles);
    if (!(0,json/* isJsonObject */.OW)(before) || !(0,json/* isJsonObject */.OW)(after)) {
        if (isSame(before, after))
            return [];
        return [{ aspect: undefined, before, after, meaning: isOfRole ? 'role' : 'changed' }];
    }
    const sides = { logicalId, before, after, isOfRole };
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((key) => key !== 'Properties');
    const differences = [
        ...keys.flatMap((key) => compareKey(key, sides, comparison)),
        ...compareProperties(sides, comparison),
    ];
    if (differences.length > 0 || isSame(before, after))
        return differences;
    return [{ aspect: 'Properties', before: before['Properties'], after: after['Properties'], meaning: 'same' }];
}
function isInRoleChange(logicalId, { changes }) {
    return changes.some(({ before, after }) => [before, after].some((role) => role?.sources.includes(logicalId) === true));
}
function isSame(before, after) {
    return ((0,json/* canonicalJson */.dj)(before ?? null) === (0,json/* canonicalJson */.dj)(after ?? null) && (before === undefined) === (after === undefined));
}
function compareKey(key, { before, after, isOfRole }, comparison) {
    const [was, is] = [(0,json/* memberOf */.C5)(before, key), (0,json/* memberOf */.C5)(after, key)];
    const meaning = key === 'Condition' && isOfRole ? 'role' : 'changed';
    if (!isSame(was, is))
        return [{ aspect: key, before: was, after: is, meaning }];
    if (key !== 'Condition')
        return compareResolved(key, [was, is], comparison);
    const [existed, exists] = [comparison.before, comparison.after].map(({ scope }) => (0,resolve_value/* holds */.v)(was, scope));
    const shown = (value) => value === undefined ? 'depends on the account' : String(value);
    const isAnother = existed !== exists || (existed === undefined && differsInReferences(was ?? null, comparison));
    return isAnother ? [{ aspect: key, before: shown(existed), after: shown(exists), meaning }] : [];
}
function differsInReferences(value, { before, after }) {
    return (0,references/* referencesText */.ob)(value, before) !== (0,references/* referencesText */.ob)(value, after);
}
function compareResolved(aspect, [was, is], { before, after }) {
    if (was === undefined || is === undefined || (0,references/* resolvedText */.g2)(was, before) === (0,references/* resolvedText */.g2)(is, after))
        return [];
    const [from, to] = [(0,resolve_value/* resolveValue */.g)(was, before.scope), (0,resolve_value/* resolveValue */.g)(is, after.scope)];
    return [{ aspect, before: from, after: to, meaning: 'changed' }];
}
function compareProperties(sides, comparison) {
    const [before, after] = [sides.before['Properties'] ?? {}, sides.after['Properties'] ?? {}];
    if (!(0,json/* isJsonObject */.OW)(before) || !(0,json/* isJsonObject */.OW)(after)) {
        return isSame(before, after) ? [] : [{ aspect: 'Properties', before, after, meaning: 'changed' }];
    }
    const labelOf = (0,external_id_label/* createLabels */.mp)();
    const names = new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...names].flatMap((name) => compareProperty(name, [(0,json/* memberOf */.C5)(before, name), (0,json/* memberOf */.C5)(after, name)], sides, comparison, labelOf));
}
function compareProperty(name, [was, is], sides, comparison, labelOf) {
    const { before, after } = comparison;
    const aspect = `Properties.${name}`;
    const isAlike = isSame(was, is);
    const isResolvedAlike = printOf(was, before) === printOf(is, after);
    if (isAlike && isResolvedAlike)
        return [];
    const texts = [
        textInIam(name, was, sides.before, sides.logicalId, before, labelOf),
        textInIam(name, is, sides.after, sides.logicalId, after, labelOf),
    ];
    const isAlikeInIam = texts[0] !== undefined && texts[0] === texts[1];
    const meaning = isResolvedAlike || isAlikeInIam ? 'same' : sides.isOfRole ? 'role' : 'changed';
    if (!isAlike)
        return [{ aspect, before: was, after: is, meaning }];
    const resolved = [resolveProperty(was, before), resolveProperty(is, after)];
    return [{ aspect, before: resolved[0], after: resolved[1], meaning }];
}
function printOf(value, template) {
    return (0,references/* resolvedText */.g2)(value ?? { Ref: 'AWS::NoValue' }, template);
}
function resolveProperty(value, { scope }) {
    return value === undefined ? undefined : (0,resolve_value/* resolveValue */.g)(value, scope);
}
function textInIam(name, value, { Type: type }, logicalId, template, labelOf) {
    if (typeof type !== 'string' || !(0,iam_template/* isIdentityType */.X8)(type))
        return undefined;
    const properties = value === undefined ? {} : { [name]: value };
    const text = (0,iam_template/* readAlone */.U1)({ logicalId, type, properties }, { scope: template.scope, labelOf });
    const isUnknown = (0,template_text/* listUnknown */.jv)((0,resolve_value/* resolveValue */.g)(properties, template.scope)).length > 0;
    return isUnknown ? `${text ?? ''}${(0,references/* referencesText */.ob)(properties, template)}` : text;
}

// EXTERNAL MODULE: ./src/domain/template/scope.ts
var scope = __webpack_require__(91951);
;// CONCATENATED MODULE: ./src/domain/template/shown-value.ts



const shown_value_hidden = '(hidden)';
function showValue(value, secrets) {
    if (value === undefined)
        return undefined;
    const shown = hideIn(value, secrets);
    return typeof shown === 'string' ? shown : (0,json/* canonicalJson */.dj)(shown);
}
function hideIn(value, secrets) {
    if (Array.isArray(value))
        return value.map((item) => hideIn(item, secrets));
    if ((0,json/* isJsonObject */.OW)(value)) {
        const entries = Object.entries(value).map(([key, inner]) => [hideInText(key, secrets), hideIn(inner, secrets)]);
        return Object.fromEntries(entries);
    }
    const text = value === null ? '' : (0,template_text/* textOf */.b6)(value);
    const shown = hideInText(text, secrets);
    return shown === text ? value : shown;
}
function hideInText(text, secrets) {
    if (secrets.includes(text))
        return shown_value_hidden;
    const forms = secrets
        .filter(secret_values/* isHideable */.TF)
        .flatMap((secret) => [secret, escapeOnce(secret), escapeOnce(escapeOnce(secret))]);
    return (0,secret_values/* replaceSecrets */.Et)(text, forms, shown_value_hidden);
}
function escapeOnce(text) {
    return JSON.stringify(text).slice(1, -1);
}

// EXTERNAL MODULE: ./src/domain/template/template-sections.ts
var template_sections = __webpack_require__(61742);
;// CONCATENATED MODULE: ./src/domain/template/template-change.ts








function compareTemplates(compared) {
    const { before, after } = compared;
    const secrets = [before, after].flatMap((one) => (0,definition_secrets/* findDefinitionSecrets */.q)({ ...one, sensitiveParameters: one.sensitiveParameters ?? [] }));
    return listDifferences(compared).map((difference) => ({
        ...difference,
        before: showValue(difference.before, secrets),
        after: showValue(difference.after, secrets),
    }));
}
function listDifferences(compared) {
    const values = compareValues(compared.before.parameters, compared.after.parameters);
    const [before, after] = [template_change_open(compared.before, compared), template_change_open(compared.after, compared)];
    if (before === undefined || after === undefined) {
        const [was, is] = [compared.before.templateBody, compared.after.templateBody];
        return was === is ? values : [...values, difference('body', 'template', undefined, was, is)];
    }
    const { roles } = compared;
    const names = unionOfKeys(before.sections.whole, after.sections.whole);
    return [...values, ...names.flatMap((name) => compareSection(name, { before, after, roles }))];
}
function template_change_open({ templateBody, parameters }, { partition, region }) {
    const sections = (0,template_sections/* parseTemplate */.QC)(templateBody);
    if (sections === undefined)
        return undefined;
    return { sections, given: parameters, scope: (0,scope/* createScope */.D)(sections, parameters, { partition, region }) };
}
function difference(kind, name, aspect, before, after, meaning = 'changed') {
    return { kind, name, aspect, before, after, meaning };
}
function unionOfKeys(before, after) {
    return [...new Set([...Object.keys(before), ...Object.keys(after)])];
}
function template_change_isSame(before, after) {
    if (before === undefined || after === undefined)
        return before === after;
    return (0,json/* canonicalJson */.dj)(before) === (0,json/* canonicalJson */.dj)(after);
}
function compareValues(before, after) {
    return unionOfKeys(before, after).flatMap((name) => {
        const [was, is] = [(0,json/* memberOf */.C5)(before, name), (0,json/* memberOf */.C5)(after, name)];
        return was === is ? [] : [difference('parameter-value', name, undefined, was, is)];
    });
}
const memberComparisons = {
    Parameters: (name, was, is) => compareAspects('parameter', name, was, is),
    Mappings: (name, was, is) => compareAspects('mapping', name, was, is),
    Rules: (name, was, is) => compareAspects('rule', name, was, is),
    Conditions: compareCondition,
    Outputs: compareOutput,
    Resources: (name, _was, _is, all) => compareResource(name, all).map((found) => ({ kind: 'resource', name, ...found })),
};
function compareSection(name, all) {
    const [before, after] = [all.before, all.after].map(({ sections }) => (0,json/* memberOf */.C5)(sections.whole, name));
    const compareMember = (0,json/* memberOf */.C5)(memberComparisons, name);
    const areMembers = [before, after].every((section) => section === undefined || (0,json/* isJsonObject */.OW)(section));
    if (compareMember === undefined || !areMembers) {
        return template_change_isSame(before, after) ? [] : [difference('section', name, undefined, before, after)];
    }
    const [was, is] = [before, after].map((section) => ((0,json/* isJsonObject */.OW)(section) ? section : {}));
    const found = unionOfKeys(was ?? {}, is ?? {}).flatMap((member) => compareMember(member, (0,json/* memberOf */.C5)(was ?? {}, member), (0,json/* memberOf */.C5)(is ?? {}, member), all));
    if (found.length > 0 || template_change_isSame(before, after))
        return found;
    return [difference('section', name, undefined, before, after, 'same')];
}
function compareAspects(kind, name, was, is) {
    if (template_change_isSame(was, is))
        return [];
    if (!(0,json/* isJsonObject */.OW)(was) || !(0,json/* isJsonObject */.OW)(is))
        return [difference(kind, name, undefined, was, is)];
    return unionOfKeys(was, is).flatMap((aspect) => {
        const [from, to] = [(0,json/* memberOf */.C5)(was, aspect), (0,json/* memberOf */.C5)(is, aspect)];
        return template_change_isSame(from, to) ? [] : [difference(kind, name, aspect, from, to)];
    });
}
function compareCondition(name, was, is, { before, after }) {
    if (!template_change_isSame(was, is))
        return [difference('condition', name, undefined, was, is)];
    const [held, does] = [(0,resolve_value/* holds */.v)(name, before.scope), (0,resolve_value/* holds */.v)(name, after.scope)];
    const isAnother = held === undefined && (0,references/* referencesText */.ob)(name, before) !== (0,references/* referencesText */.ob)(name, after);
    if (held === does && !isAnother)
        return [];
    const show = (value) => (value === undefined ? 'depends on the account' : String(value));
    return [difference('condition', name, undefined, show(held), show(does))];
}
function compareOutput(name, was, is, { before, after }) {
    const found = compareAspects('output', name, was, is);
    if (found.length > 0 || was === undefined || is === undefined)
        return found;
    if ((0,references/* resolvedText */.g2)(was, before) === (0,references/* resolvedText */.g2)(is, after))
        return [];
    return [difference('output', name, undefined, (0,resolve_value/* resolveValue */.g)(was, before.scope), (0,resolve_value/* resolveValue */.g)(is, after.scope))];
}

;// CONCATENATED MODULE: ./src/domain/iam/review/definition-review.ts







const nothing = { changes: [], unreadable: [] };
function reviewDefinition(facts) {
    const { change, organization, iam, partition, reachesAccounts } = facts;
    const definition = (0,stack_set_definition/* definitionAfter */.GT)(change);
    const readings = readChange(facts);
    const after = readings.variants.map(({ value }) => value.after);
    const isDefined = change.kind === 'create' || change.kind === 'update';
    const isReviewed = isDefined || change.kind === 'adopt' || reachesAccounts;
    const roles = isDefined ? compareReadings(readings) : nothing;
    const newcomerRoles = isReviewed && !isDefined ? compareReadings(withoutBefore(readings)) : nothing;
    const organizationAccountIds = [...organization.accounts.keys(), organization.managementAccountId];
    const reviewFacts = { ...iam, partition, organizationAccountIds, organizationId: organization.id };
    return {
        roles,
        newcomerRoles,
        reviews: isReviewed ? (0,review/* reviewReadings */.oL)(readings, reviewFacts) : [],
        sources: readSources(listArns(after), iam),
        templateChanges: change.kind === 'update' ? compareTemplates({ ...change, roles, ...placeOf(facts) }) : [],
        after,
        text: definition === undefined ? '' : textWithoutSecrets(definition),
    };
}
function listPolicyArns(definitions, place) {
    const readings = definitions.flatMap((after) => readDefinitions({ before: undefined, after, ...placeOf(place) }).variants);
    return listArns(readings.map(({ value }) => value.after));
}
function listArns(readings) {
    const roles = readings.flatMap((reading) => reading.roles);
    const arns = roles.flatMap(({ managedPolicyArns, permissionsBoundary = '' }) => [
        ...managedPolicyArns,
        permissionsBoundary,
    ]);
    return [...new Set(arns)].filter((arn) => arn !== '');
}
function readChange({ change, ...place }) {
    const after = (0,stack_set_definition/* definitionAfter */.GT)(change);
    if (after === undefined)
        return { variants: [], isCut: false };
    return readDefinitions({ before: (0,stack_set_definition/* definitionBefore */.X)(change), after, ...placeOf(place) });
}
function placeOf({ regions, partition }) {
    return { partition, region: regions.length === 1 ? regions[0] : undefined };
}
function withoutBefore({ variants, isCut }) {
    return {
        variants: variants.map(({ where, value: { after } }) => ({ where, value: { before: undefined, after } })),
        isCut,
    };
}
function textWithoutSecrets(definition) {
    const { template, parameters } = (0,marked_definition/* markSecrets */.X)(definition);
    const shown = Object.entries(parameters).filter(([, value]) => value !== null);
    return (0,json/* canonicalJson */.dj)([template, Object.fromEntries(shown)]);
}


/***/ }),

/***/ 28626:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U1: () => (/* binding */ readAlone),
/* harmony export */   X8: () => (/* binding */ isIdentityType),
/* harmony export */   xV: () => (/* binding */ readTemplate)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(97504);
/* harmony import */ var _template_equality_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(33951);
/* harmony import */ var _template_references_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77053);
/* harmony import */ var _template_resolve_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53217);
/* harmony import */ var _template_scope_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91951);
/* harmony import */ var _template_template_sections_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61742);
/* harmony import */ var _attachments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71672);
/* harmony import */ var _external_id_label_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(25574);
/* harmony import */ var _role_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58208);









function readTemplate(templateBody, parameters, options = {}) {
    const sections = (0,_template_template_sections_js__WEBPACK_IMPORTED_MODULE_5__/* .parseTemplate */ .QC)(templateBody);
    if (sections === undefined) {
        return { roles: [], otherResources: [], unreadable: ['the template is not a JSON object'], isWhole: false };
    }
    const doubts = [
        ...((0,_template_template_sections_js__WEBPACK_IMPORTED_MODULE_5__/* .hasDoubledKeys */ .y9)(templateBody, sections.whole) ? ['the template has a key twice in one object'] : []),
        ...(sections.whole['Transform'] === undefined ? [] : ['the template has a Transform, which may rewrite all of it']),
        ...((0,_template_template_sections_js__WEBPACK_IMPORTED_MODULE_5__/* .hasInclude */ .vD)(sections) ? ['the template has Fn::Transform, which may rewrite what is around it'] : []),
    ];
    const reading = readResources(sections, parameters, options);
    return {
        ...reading,
        unreadable: [...doubts, ...reading.unreadable],
        isWhole: doubts.length === 0 && reading.isWhole,
    };
}
function readResources(sections, parameters, options) {
    const unreadable = [];
    const decide = (atom) => {
        const why = (0,_template_equality_js__WEBPACK_IMPORTED_MODULE_6__/* .findUnknown */ .IX)(atom);
        if (why !== undefined)
            unreadable.push(`a condition cannot be evaluated: ${why.replace(/,$/, '')}`);
        return options.decide?.(atom);
    };
    const reading = {
        scope: (0,_template_scope_js__WEBPACK_IMPORTED_MODULE_2__/* .createScope */ .D)(sections, parameters, { ...options, decide }),
        labelOf: options.labelOf ?? (0,_external_id_label_js__WEBPACK_IMPORTED_MODULE_7__/* .createLabels */ .mp)(),
    };
    const undecided = {
        sections,
        given: parameters,
        scope: (0,_template_scope_js__WEBPACK_IMPORTED_MODULE_2__/* .createScope */ .D)(sections, parameters, { ...options, decide: undefined }),
    };
    const identities = [];
    const attachments = [];
    const others = [];
    let isWhole = true;
    for (const [logicalId, written] of Object.entries(sections.resources)) {
        const type = (0,_json_js__WEBPACK_IMPORTED_MODULE_8__/* .isJsonObject */ .OW)(written) ? written['Type'] : undefined;
        if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_8__/* .isJsonObject */ .OW)(written) || typeof type !== 'string') {
            unreadable.push(`resource ${logicalId.slice(0, 255)} has no type`);
            isWhole = false;
            continue;
        }
        const isIdentity = isIdentityType(type);
        const exists = (0,_template_resolve_value_js__WEBPACK_IMPORTED_MODULE_1__/* .holds */ .v)(written['Condition'], isIdentity ? reading.scope : undecided.scope);
        if (exists === false)
            continue;
        if (exists === undefined && isIdentity) {
            unreadable.push(`resource ${logicalId}: whether it exists depends on the account`);
        }
        const resource = { logicalId, type, properties: written['Properties'] ?? {} };
        const identity = readIdentity(resource, reading, unreadable);
        const attachment = identity === undefined ? (0,_attachments_js__WEBPACK_IMPORTED_MODULE_3__/* .readAttachment */ .Gm)(resource, reading, unreadable) : undefined;
        if (identity !== undefined)
            identities.push(identity);
        else if (attachment !== undefined)
            attachments.push(attachment);
        else
            others.push(otherResource(logicalId, type, written, undecided));
    }
    const { roles, unattached } = (0,_attachments_js__WEBPACK_IMPORTED_MODULE_3__/* .attach */ .K0)(identities, attachments);
    for (const logicalId of unattached) {
        const written = sections.resources[logicalId] ?? {};
        others.push(otherResource(logicalId, 'AWS::IAM::ManagedPolicy', written, undecided));
    }
    return { roles: rolesFirst(roles), otherResources: others, unreadable: [...new Set(unreadable)], isWhole };
}
function isIdentityType(type) {
    return /^AWS::IAM::(?:Role|User|Group|(?:Role|User|Group|Managed)?Policy|InstanceProfile|UserToGroupAddition|AccessKey)$/.test(type);
}
function readAlone(resource, reading) {
    if (!isIdentityType(resource.type))
        return undefined;
    const unreadable = [];
    const read = readIdentity(resource, reading, unreadable) ?? (0,_attachments_js__WEBPACK_IMPORTED_MODULE_3__/* .readAttachment */ .Gm)(resource, reading, unreadable);
    return JSON.stringify(read, sortKeys) + JSON.stringify(unreadable);
}
function sortKeys(_, value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return value;
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
function readIdentity(resource, reading, unreadable) {
    switch (resource.type) {
        case 'AWS::IAM::Role':
            return (0,_role_js__WEBPACK_IMPORTED_MODULE_4__/* .readRole */ .fP)(resource, reading, unreadable);
        case 'AWS::IAM::User':
            return (0,_role_js__WEBPACK_IMPORTED_MODULE_4__/* .readUser */ .Ue)(resource, reading, unreadable);
        case 'AWS::IAM::Group':
            return (0,_role_js__WEBPACK_IMPORTED_MODULE_4__/* .readGroup */ .iY)(resource, reading, unreadable);
        default:
            return undefined;
    }
}
function otherResource(logicalId, type, written, template) {
    return { logicalId, type, canonicalText: (0,_json_js__WEBPACK_IMPORTED_MODULE_8__/* .isJsonObject */ .OW)(written) ? (0,_template_references_js__WEBPACK_IMPORTED_MODULE_0__/* .resourceFingerprint */ .VR)(written, template) : '' };
}
const order = ['role', 'user', 'group', 'outside-role'];
function rolesFirst(roles) {
    return roles.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}


/***/ }),

/***/ 13319:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ outlineIntent),
/* harmony export */   U: () => (/* binding */ describeIntentChange)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97504);

function outlineIntent(intent, sha256) {
    const whole = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonOrText */ .BG)(intent);
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(whole) || !(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(whole['definition']))
        return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(whole) ? whole : {};
    const { templateBody = null, ...definition } = whole['definition'];
    return { ...whole, definition: { ...definition, template: outlineTemplate(templateBody, sha256) } };
}
function outlineTemplate(template, sha256) {
    const hash = (part) => sha256((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(part)).slice(0, 12);
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(template))
        return hash(template);
    return Object.fromEntries(Object.entries(template).map(([section, content]) => [
        section,
        (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(content) ? mapValues(content, hash) : hash(content),
    ]));
}
function mapValues(object, map) {
    return Object.fromEntries(Object.entries(object).map(([name, value]) => [name, map(value)]));
}
function describeIntentChange(before, after) {
    return compare('', before, after);
}
function compare(path, before, after) {
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(before) && (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(after)) {
        const names = new Set([...Object.keys(before), ...Object.keys(after)]);
        return [...names].flatMap((name) => compare(path === '' ? name : `${path}.${name}`, before[name], after[name]));
    }
    if (before !== undefined && after !== undefined && (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(before) === (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(after))
        return [];
    const isPart = path.startsWith('definition.template');
    if (before === undefined)
        return [`${path} is added${isPart ? '' : ` (${show(after)})`}`];
    if (after === undefined)
        return [`${path} is removed`];
    return [isPart ? `${path} differs` : `${path} ${show(before)} becomes ${show(after)}`];
}
const longestShown = 80;
function show(value) {
    const text = value === undefined ? '' : (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(value);
    return text.length <= longestShown ? text : `${text.slice(0, longestShown)}…`;
}


/***/ }),

/***/ 97016:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hF: () => (/* binding */ describeDifference),
/* harmony export */   qC: () => (/* binding */ judgeReview),
/* harmony export */   qe: () => (/* binding */ isReviewed)
/* harmony export */ });
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31187);
/* harmony import */ var _intent_outline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13319);


const byClarity = ['plan-record-tampered', 'plan-changed', 'plan-not-reviewed'];
function judgeReview(reading, run) {
    if (reading.kind === 'unread') {
        return { reason: 'plan-not-reviewed', detail: `whether this was reviewed is not known: ${reading.why}` };
    }
    const { plans, other, branch } = reading;
    if (plans.length === 0 && other !== undefined) {
        const change = describeDifference(reading, other.digest);
        const shown = `pull request #${other.pull} has shown ${shortDigest(other.digest)}`;
        const what = change === '' ? '' : `: ${change}`;
        return { reason: 'plan-changed', detail: `${shown}, and this is ${shortDigest(run.digest)}${what}` };
    }
    if (plans.length === 0) {
        return { reason: 'plan-not-reviewed', detail: `no pull request has shown ${shortDigest(run.digest)}` };
    }
    const findings = plans.map((plan) => judgePlan(plan, branch, run.dangers));
    if (findings.includes(undefined))
        return undefined;
    return byClarity
        .map((reason) => findings.find((finding) => finding?.reason === reason))
        .find((finding) => finding !== undefined);
}
function describeDifference(reading, digest) {
    if (reading.kind === 'unread' || reading.other?.digest !== digest)
        return '';
    return (0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .firstOf */ .Ku)((0,_intent_outline_js__WEBPACK_IMPORTED_MODULE_1__/* .describeIntentChange */ .U)(reading.other.intent, reading.intent), 5, '; ');
}
function isReviewed(plan, branch) {
    return judgePlan(plan, branch, []) === undefined;
}
function judgePlan(plan, branch, dangers) {
    if (plan.kind === 'broken') {
        return { reason: 'plan-record-tampered', detail: `${plan.key} is not a record that this action has written` };
    }
    const { record, pull, commentSha256 } = plan;
    const name = `pull request #${record.pull}`;
    const notReviewed = (detail) => ({ reason: 'plan-not-reviewed', detail });
    if (pull === undefined)
        return notReviewed(`${name} does not exist`);
    if (record.commentId === undefined)
        return notReviewed(`${name} has not shown its plan in a comment`);
    if (!pull.isMerged)
        return notReviewed(`${name} is not merged`);
    if (pull.baseRef !== branch) {
        return notReviewed(`${name} was merged into ${pull.baseRef}, and this run is of ${branch ?? 'no branch'}`);
    }
    if (pull.headSha !== record.headSha) {
        const merged = `${name} was merged at ${shortCommit(pull.headSha)}`;
        return notReviewed(`${merged}, and this plan was shown at ${shortCommit(record.headSha)}`);
    }
    if (pull.mergeCommit !== 'same' && pull.mergeCommit !== 'contained') {
        return notReviewed(`the merge of ${name} is not in the commit that is applied`);
    }
    if (commentSha256 === undefined)
        return { reason: 'plan-record-tampered', detail: `${name}: its comment is gone` };
    if (commentSha256 !== record.commentSha256) {
        return { reason: 'plan-record-tampered', detail: `${name}: its comment has another text than the plan wrote` };
    }
    const unseen = dangers.filter((danger) => !record.dangers.includes(danger));
    if (unseen.length === 0)
        return undefined;
    return { reason: 'plan-changed', detail: `${name} has not shown ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .firstOf */ .Ku)(unseen, 5)}` };
}
function shortDigest(digest) {
    return digest.slice(0, 'sha256:'.length + 12);
}
function shortCommit(sha) {
    return sha.slice(0, 7);
}


/***/ }),

/***/ 66877:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iz: () => (/* binding */ withoutNested),
/* harmony export */   Jo: () => (/* binding */ isUnder),
/* harmony export */   Zd: () => (/* binding */ pathToRoot),
/* harmony export */   eJ: () => (/* binding */ isSuspended),
/* harmony export */   mP: () => (/* binding */ organizationalUnitPath)
/* harmony export */ });
function pathToRoot(organization, organizationalUnitId) {
    const path = [];
    let id = organizationalUnitId;
    while (id !== undefined) {
        path.push(id);
        id = organization.organizationalUnits.get(id)?.parentId;
    }
    return path;
}
function isUnder(organization, account, organizationalUnitIds) {
    const path = pathToRoot(organization, account.organizationalUnitId);
    return organizationalUnitIds.some((id) => path.includes(id));
}
function organizationalUnitPath(organization, organizationalUnitId) {
    return [...pathToRoot(organization, organizationalUnitId)]
        .reverse()
        .map((id) => organization.organizationalUnits.get(id)?.name ?? id)
        .join('/');
}
function isSuspended(account) {
    switch (account.state) {
        case 'SUSPENDED':
        case 'PENDING_CLOSURE':
        case 'CLOSED':
            return true;
        case 'PENDING_ACTIVATION':
        case 'ACTIVE':
        case 'UNKNOWN':
            return false;
    }
}
function withoutNested(organization, ids) {
    const unique = [...new Set(ids)];
    return unique.filter((id) => !pathToRoot(organization, id)
        .slice(1)
        .some((above) => unique.includes(above)));
}


/***/ }),

/***/ 45966:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I$: () => (/* binding */ expectedTolerance),
/* harmony export */   Lj: () => (/* binding */ canaryPreferences),
/* harmony export */   NF: () => (/* binding */ inRegions),
/* harmony export */   QC: () => (/* binding */ wavePreferences),
/* harmony export */   R$: () => (/* binding */ healPreferences),
/* harmony export */   aQ: () => (/* binding */ findExcessTolerance),
/* harmony export */   en: () => (/* binding */ creationPreferences),
/* harmony export */   vF: () => (/* binding */ rollbackPreferences)
/* harmony export */ });
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31187);

function canaryPreferences(canaries, { regionConcurrency }) {
    return {
        failureToleranceCount: 0,
        maxConcurrentCount: Math.max(1, canaries),
        concurrencyMode: 'SOFT_FAILURE_TOLERANCE',
        regionConcurrencyType: regionConcurrencyTypes[regionConcurrency],
    };
}
const regionConcurrencyTypes = { sequential: 'SEQUENTIAL', parallel: 'PARALLEL' };
function inRegions(preferences, order, regions) {
    if (preferences.regionConcurrencyType !== 'SEQUENTIAL')
        return preferences;
    return { ...preferences, regionOrder: order.filter((region) => regions.includes(region)) };
}
function wavePreferences({ maxConcurrentPercentage, regionConcurrency, }) {
    return {
        failureTolerancePercentage: 0,
        maxConcurrentPercentage,
        concurrencyMode: 'SOFT_FAILURE_TOLERANCE',
        regionConcurrencyType: regionConcurrencyTypes[regionConcurrency],
    };
}
function creationPreferences(preferences) {
    return {
        failureTolerancePercentage: preferences.initialFailureTolerancePercentage,
        maxConcurrentPercentage: preferences.initialMaxConcurrentPercentage,
        regionConcurrencyType: regionConcurrencyTypes[preferences.regionConcurrency],
    };
}
function healPreferences({ maxConcurrentPercentage, regionConcurrency, }) {
    return {
        failureTolerancePercentage: 100,
        maxConcurrentPercentage,
        concurrencyMode: 'SOFT_FAILURE_TOLERANCE',
        regionConcurrencyType: regionConcurrencyTypes[regionConcurrency],
    };
}
const rollbackPreferences = healPreferences;
function expectedTolerance(purpose, preferences) {
    switch (purpose) {
        case 'update':
        case 'canary':
        case 'wave':
            return 0;
        case 'first-deployment':
            return preferences.initialFailureTolerancePercentage;
        case 'heal':
        case 'rollback':
            return 100;
    }
}
function findExcessTolerance(actual, expected) {
    const { failureToleranceCount: count = 0, failureTolerancePercentage: percentage = 0 } = actual;
    if (expected === 100)
        return undefined;
    if (count > 0)
        return (0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(count, 'account');
    return percentage > expected ? `${percentage} %` : undefined;
}


/***/ }),

/***/ 50229:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pn: () => (/* binding */ renderCounts),
/* harmony export */   fu: () => (/* binding */ countProgress),
/* harmony export */   lM: () => (/* binding */ estimateRemainingMs)
/* harmony export */ });
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31187);

function countProgress(results) {
    const byAccount = Map.groupBy(results, ({ accountId }) => accountId);
    const accounts = [...byAccount.values()].map((ofAccount) => ofAccount.map(({ status }) => status));
    const count = (is) => accounts.filter(is).length;
    return {
        done: count((statuses) => hasEnded(statuses) && !isCancelled(statuses)),
        failed: count((statuses) => statuses.includes('FAILED')),
        notStarted: count((statuses) => isAllOf(statuses, notBegun)),
        cancelled: count((statuses) => hasEnded(statuses) && isCancelled(statuses)),
    };
}
const ended = ['SUCCEEDED', 'FAILED', 'CANCELLED'];
const notBegun = ['PENDING', 'CANCELLED'];
function isAllOf(statuses, some) {
    return statuses.every((status) => some.includes(status));
}
function hasEnded(statuses) {
    return isAllOf(statuses, ended);
}
function isCancelled(statuses) {
    return statuses.includes('CANCELLED') && !statuses.includes('FAILED');
}
function estimateRemainingMs(facts) {
    const { done, cancelled, total, elapsedMs } = facts;
    if (done <= 0 || elapsedMs <= 0)
        return undefined;
    return Math.max(0, Math.round(((total - done - cancelled) * elapsedMs) / done));
}
function renderCounts({ total, done, failed, notStarted }) {
    return [
        `${done} of ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(total, 'account')} done`,
        ...(failed === 0 ? [] : [`${failed} failed`]),
        ...(notStarted === 0 ? [] : [`${notStarted} not started`]),
    ].join(', ');
}


/***/ }),

/***/ 65992:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ accountVersions),
  tx: () => (/* binding */ findVersions),
  ZD: () => (/* binding */ isStuck)
});

// EXTERNAL MODULE: ./src/domain/account-result.ts
var account_result = __webpack_require__(5913);
// EXTERNAL MODULE: ./src/domain/advice/status-reason.ts
var status_reason = __webpack_require__(87704);
// EXTERNAL MODULE: ./src/domain/rollback.ts
var domain_rollback = __webpack_require__(69478);
// EXTERNAL MODULE: ./src/domain/rollout.ts
var rollout = __webpack_require__(46953);
// EXTERNAL MODULE: ./src/domain/stack-set/operation.ts
var stack_set_operation = __webpack_require__(43863);
// EXTERNAL MODULE: ./src/domain/stack-set/stack-set.ts
var stack_set = __webpack_require__(37263);
// EXTERNAL MODULE: ./src/domain/reports/rollout-report.ts
var rollout_report = __webpack_require__(98564);
;// CONCATENATED MODULE: ./src/domain/reports/version-facts.ts
const noVersionFacts = { planned: 'unread', before: new Map(), overtaken: 'after' };

;// CONCATENATED MODULE: ./src/domain/reports/account-version.ts








const accountVersions = ['previous', 'new', 'other', 'none', 'unknown'];
function findVersions(report) {
    const known = gatherFacts(report);
    const versionOf = known.rollbacks.length > 0 ? findAfterRollback : findAfterUpdate;
    return new Map(report.accounts.map((result) => [(0,account_result/* resultKey */.ZH)(result), versionOf(known, result)]));
}
function isStuck({ class: accountClass, reason, statusReason }) {
    return reason === 'stack-stuck' && accountClass !== 'current' && !isCreationUndone(statusReason);
}
function isCreationUndone(statusReason) {
    return (0,status_reason/* findStackState */.F9)(statusReason) === 'ROLLBACK_COMPLETE';
}
function gatherFacts(report) {
    const own = (0,rollout_report/* ownOperations */.zn)(report.operations);
    const ids = new Set(own.map(({ operation }) => operation.id));
    const rollbacks = own.filter(({ purpose }) => purpose === 'rollback');
    const versions = own.filter(({ purpose }) => isVersion(purpose));
    const running = own.filter(({ operation }) => (0,stack_set_operation/* isInFlight */.wn)(operation.status));
    const isAnywhere = running.some(({ reaches }) => reaches.length === 0);
    const underWay = (0,rollout_report/* reachedBy */.Kg)(running);
    const { rollback, outcome } = report;
    return {
        ...(report.versionFacts ?? noVersionFacts),
        isGreen: (0,rollout/* isGreen */.gf)(outcome),
        isRolledBack: outcome === 'rolled-back',
        isRefused: outcome === 'refused',
        isForeignRunning: report.stillRunning.some(({ id }) => !ids.has(id)),
        purposes: new Map(own.map(({ operation, purpose }) => [operation.id, purpose])),
        hasSentVersion: versions.length > 0,
        sentVersions: (0,rollout_report/* operationIdsByKey */.kx)(versions),
        rollbacks,
        isUnderWay: (key) => isAnywhere || underWay.has(key),
        reachedByRollback: (0,rollout_report/* reachedBy */.Kg)(rollbacks),
        reachedByVersion: (0,rollout_report/* reachedBy */.Kg)(versions),
        notUpToDate: new Set(rollback?.notUpToDate.map(stack_set/* instanceKey */.pA)),
        kept: new Set((0,domain_rollback/* findKept */.Qm)(report).map(account_result/* resultKey */.ZH)),
        afterUpdate: resultsOf(rollback),
    };
}
function resultsOf(rollback) {
    return new Map(rollback?.failedUpdate.map((result) => [(0,account_result/* resultKey */.ZH)(result), result]));
}
function isVersion(purpose) {
    return purpose === 'update' || purpose === 'canary' || purpose === 'wave';
}
function isCarrying(purpose) {
    return purpose === 'update' || purpose === 'canary';
}
function findRegardless(known, result) {
    const hasNone = result.status === '' && result.class !== 'unknown';
    if (result.class === 'suspended')
        return hasNone ? 'none' : 'unknown';
    if (known.isForeignRunning && !known.isGreen)
        return 'unknown';
    if (result.class === 'unknown' || result.class === 'inoperable')
        return 'unknown';
    if (result.reason !== 'stack-stuck' || result.class === 'current')
        return undefined;
    return isCreationUndone(result.statusReason) ? 'none' : 'unknown';
}
function findAfterUpdate(known, result) {
    const key = (0,account_result/* resultKey */.ZH)(result);
    const fixed = findRegardless(known, result);
    if (fixed !== undefined)
        return fixed;
    if (result.class === 'current')
        return findCurrent(known, result);
    if (known.isUnderWay(key))
        return 'unknown';
    if (result.status === '')
        return known.reachedByVersion.has(key) ? 'unknown' : 'none';
    if (result.isChangedLater === true)
        return 'unknown';
    const purpose = known.purposes.get(result.operationId);
    if (purpose === 'first-deployment')
        return findUncreated(known, result);
    if (purpose !== undefined)
        return isVersion(purpose) ? findUnreached(known, result) : 'unknown';
    const before = known.before.get(key);
    const isUntouched = before !== undefined && (before.operationId ?? '') === result.operationId;
    return known.hasSentVersion && isUntouched ? findBefore(known, key) : 'unknown';
}
function findCurrent(known, result) {
    if (known.isGreen)
        return 'new';
    const purpose = known.purposes.get(result.operationId);
    if (purpose !== undefined) {
        const isSurelyOurs = known.overtaken === 'no' || (known.overtaken === 'before' && isCarrying(purpose));
        return isSurelyOurs && result.isChangedLater !== true ? 'new' : 'unknown';
    }
    const before = known.before.get((0,account_result/* resultKey */.ZH)(result));
    const isAsBefore = before?.isCurrent === true && (before.operationId ?? '') === result.operationId;
    if (known.hasSentVersion || known.isUnderWay((0,account_result/* resultKey */.ZH)(result)) || !isAsBefore)
        return 'unknown';
    if (known.planned === 'kept')
        return 'new';
    return known.planned === 'changed' && known.isRefused ? 'previous' : 'unknown';
}
function findUncreated({ before }, result) {
    const hasEnded = result.class === 'failed' || result.class === 'cancelled';
    return hasEnded && !before.has((0,account_result/* resultKey */.ZH)(result)) ? 'none' : 'unknown';
}
function findUnreached(known, result) {
    const sent = known.sentVersions.get((0,account_result/* resultKey */.ZH)(result)) ?? [];
    if ([...sent].some((id) => id !== result.operationId))
        return 'unknown';
    if (result.class === 'failed')
        return wasCurrent(known, (0,account_result/* resultKey */.ZH)(result)) ? 'previous' : 'unknown';
    return result.class === 'cancelled' ? findBefore(known, (0,account_result/* resultKey */.ZH)(result)) : 'unknown';
}
function findBefore(known, key) {
    if (wasCurrent(known, key))
        return 'previous';
    const before = known.before.get(key);
    return before === undefined || before.isCurrent === undefined ? 'unknown' : 'other';
}
function wasCurrent({ before, notUpToDate }, key) {
    return before.get(key)?.isCurrent === true && !notUpToDate.has(key);
}
function findAfterRollback(known, result) {
    const key = (0,account_result/* resultKey */.ZH)(result);
    const fixed = findRegardless(known, result);
    if (fixed !== undefined)
        return fixed;
    if (known.kept.has(key))
        return 'other';
    if (result.class === 'current')
        return findTakenBack(known, result);
    if (known.isUnderWay(key))
        return 'unknown';
    if (result.status === '')
        return known.reachedByRollback.has(key) ? 'unknown' : 'none';
    const update = known.afterUpdate.get(key);
    if (update === undefined || !hasStayed(known, result, update))
        return 'unknown';
    const version = findAfterUpdate(known, update);
    return version === 'new' || version === 'previous' ? version : 'unknown';
}
function findTakenBack(known, result) {
    if (known.notUpToDate.has((0,account_result/* resultKey */.ZH)(result)))
        return 'unknown';
    if (known.isRolledBack)
        return 'previous';
    const isReached = known.purposes.get(result.operationId) === 'rollback' && result.isChangedLater !== true;
    return isReached && known.overtaken !== 'after' ? 'previous' : 'unknown';
}
function hasStayed({ purposes }, result, update) {
    if (result.isChangedLater === true)
        return false;
    if (purposes.get(result.operationId) === 'rollback')
        return result.class !== 'outdated';
    return result.operationId === update.operationId;
}


/***/ }),

/***/ 55995:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T6: () => (/* binding */ findInFlight),
  Qc: () => (/* binding */ findOutdatedInstances),
  n7: () => (/* binding */ findSandbox),
  wt: () => (/* binding */ findWaves),
  Rm: () => (/* binding */ isManagedExecutionOff),
  _S: () => (/* binding */ reportPlan)
});

// EXTERNAL MODULE: ./src/domain/assessment.ts + 5 modules
var domain_assessment = __webpack_require__(13979);
// EXTERNAL MODULE: ./src/domain/stack-set/operation.ts
var operation = __webpack_require__(43863);
;// CONCATENATED MODULE: ./src/domain/rollout-request.ts
function findFollowLimit({ rolloutTimeoutMs, runTimeoutMs, }) {
    return runTimeoutMs < rolloutTimeoutMs
        ? { input: 'timeout-minutes', limitMs: runTimeoutMs }
        : { input: 'rollout-timeout', limitMs: rolloutTimeoutMs };
}

;// CONCATENATED MODULE: ./src/domain/reports/plan-report.ts



function reportPlan(facts, request) {
    const { assessment, survey } = facts;
    const { stackSet, targets, preferences, update, autoDeployment, sandbox } = request;
    const hasChanges = (0,domain_assessment/* hasWork */.OJ)(assessment);
    return {
        ...facts,
        ...judgePlan(assessment, hasChanges || survey.targets.outdated.length > 0),
        request: { stackSet, targets, preferences, update, autoDeployment, sandbox, followLimit: findFollowLimit(request) },
        hasChanges,
    };
}
function judgePlan({ gate }, hasSomethingToDo) {
    if (gate.verdict === 'refused')
        return { outcome: 'refused', failureReason: undefined };
    return { outcome: hasSomethingToDo ? 'planned' : 'no-changes', failureReason: undefined };
}
function findOutdatedInstances({ survey: { targets, instances } }) {
    const outdated = new Set(targets.outdated.map(({ id }) => id));
    return instances.filter(({ accountId, status }) => outdated.has(accountId) && status !== 'CURRENT');
}
function findInFlight({ survey: { operations } }) {
    return operations.filter(({ status }) => (0,operation/* isInFlight */.wn)(status));
}
function findWaves({ assessment: { definitionStep } }) {
    return definitionStep.kind === 'waves' ? definitionStep.waves : undefined;
}
function findSandbox({ assessment, terraform: { change }, request: { sandbox }, }) {
    const isTried = assessment.definitionStep.kind !== 'none' && (change.kind === 'create' || change.kind === 'update');
    return isTried ? sandbox?.accountId : undefined;
}
function isManagedExecutionOff({ assessment, survey }) {
    return assessment.isAdoption && survey.stackSet?.hasManagedExecution === false;
}


/***/ }),

/***/ 98564:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kg: () => (/* binding */ reachedBy),
/* harmony export */   NP: () => (/* binding */ isOwn),
/* harmony export */   kx: () => (/* binding */ operationIdsByKey),
/* harmony export */   zn: () => (/* binding */ ownOperations)
/* harmony export */ });
/* harmony import */ var _stack_set_stack_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37263);

function isOwn(reported) {
    return reported.startedBy !== 'other';
}
function ownOperations(operations, purpose) {
    return operations.filter(isOwn).filter((own) => purpose === undefined || own.purpose === purpose);
}
function reachedBy(operations) {
    return new Set(operations.flatMap(({ reaches }) => reaches.map(_stack_set_stack_set_js__WEBPACK_IMPORTED_MODULE_0__/* .instanceKey */ .pA)));
}
function operationIdsByKey(operations) {
    const found = new Map();
    for (const { operation, reaches } of operations) {
        for (const key of reaches.map(_stack_set_stack_set_js__WEBPACK_IMPORTED_MODULE_0__/* .instanceKey */ .pA))
            found.set(key, (found.get(key) ?? new Set()).add(operation.id));
    }
    return found;
}


/***/ }),

/***/ 69478:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HN: () => (/* binding */ findBack),
/* harmony export */   Qm: () => (/* binding */ findKept),
/* harmony export */   a5: () => (/* binding */ findRollback),
/* harmony export */   kJ: () => (/* binding */ isEveryAccountBack)
/* harmony export */ });
/* unused harmony export findNotBack */
/* harmony import */ var _account_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5913);
/* harmony import */ var _reports_rollout_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98564);
/* harmony import */ var _stack_set_stack_set_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37263);



function findRollback({ operations }) {
    return (0,_reports_rollout_report_js__WEBPACK_IMPORTED_MODULE_1__/* .ownOperations */ .zn)(operations, 'rollback').at(-1);
}
function findNotBack(facts) {
    const rollbacks = (0,_reports_rollout_report_js__WEBPACK_IMPORTED_MODULE_1__/* .ownOperations */ .zn)(facts.operations, 'rollback');
    const reached = (0,_reports_rollout_report_js__WEBPACK_IMPORTED_MODULE_1__/* .reachedBy */ .Kg)(rollbacks);
    const kept = new Set(findKept(facts).map(_account_result_js__WEBPACK_IMPORTED_MODULE_0__/* .resultKey */ .ZH));
    const notUpToDate = new Set(facts.rollback?.notUpToDate.map(_stack_set_stack_set_js__WEBPACK_IMPORTED_MODULE_2__/* .instanceKey */ .pA));
    return facts.accounts.filter((result) => {
        const key = (0,_account_result_js__WEBPACK_IMPORTED_MODULE_0__/* .resultKey */ .ZH)(result);
        const neverHadEither = result.class === 'missing' && rollbacks.length > 0 && !reached.has(key);
        const isAsBefore = result.class === 'suspended' || neverHadEither || kept.has(key);
        return (result.class !== 'current' || notUpToDate.has(key)) && !isAsBefore;
    });
}
function findKept({ operations, accounts, rollback }) {
    if (rollback === undefined)
        return [];
    const updates = (0,_reports_rollout_report_js__WEBPACK_IMPORTED_MODULE_1__/* .ownOperations */ .zn)(operations).filter(({ purpose }) => purpose !== 'rollback');
    const ids = new Set(updates.map(({ operation }) => operation.id));
    const reached = (0,_reports_rollout_report_js__WEBPACK_IMPORTED_MODULE_1__/* .operationIdsByKey */ .kx)(updates);
    const left = new Map(rollback.failedUpdate.map((result) => [(0,_account_result_js__WEBPACK_IMPORTED_MODULE_0__/* .resultKey */ .ZH)(result), result]));
    const lastOf = new Map(rollback.notUpToDate.map((place) => [(0,_stack_set_stack_set_js__WEBPACK_IMPORTED_MODULE_2__/* .instanceKey */ .pA)(place), place.lastOperationId ?? '']));
    return accounts.filter((result) => {
        const update = left.get((0,_account_result_js__WEBPACK_IMPORTED_MODULE_0__/* .resultKey */ .ZH)(result));
        const last = lastOf.get((0,_account_result_js__WEBPACK_IMPORTED_MODULE_0__/* .resultKey */ .ZH)(result));
        if (update === undefined || last === undefined || result.class === 'current')
            return false;
        const isCancelled = ids.has(update.operationId) && update.class === 'cancelled' && update.isChangedLater !== true;
        if (isCancelled && [...(reached.get((0,_account_result_js__WEBPACK_IMPORTED_MODULE_0__/* .resultKey */ .ZH)(result)) ?? [])].some((id) => id !== update.operationId))
            return false;
        return result.operationId === (isCancelled ? update.operationId : last);
    });
}
function findBack(facts) {
    if (findRollback(facts) === undefined)
        return new Set();
    const notBack = new Set(findNotBack(facts).map(_account_result_js__WEBPACK_IMPORTED_MODULE_0__/* .resultKey */ .ZH));
    return new Set(facts.accounts.map(_account_result_js__WEBPACK_IMPORTED_MODULE_0__/* .resultKey */ .ZH).filter((key) => !notBack.has(key)));
}
function isEveryAccountBack(facts) {
    const rollbacks = (0,_reports_rollout_report_js__WEBPACK_IMPORTED_MODULE_1__/* .ownOperations */ .zn)(facts.operations, 'rollback').map(({ operation }) => operation);
    const isDone = rollbacks.every(({ status, failedInstances }) => status === 'SUCCEEDED' && (failedInstances ?? 0) === 0);
    const isReached = (facts.rollback?.outOfReach.length ?? 0) === 0;
    return rollbacks.length > 0 && isDone && isReached && facts.accounts.length > 0 && findNotBack(facts).length === 0;
}


/***/ }),

/***/ 27041:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ markSecrets),
  h: () => (/* binding */ placeSecrets)
});

// EXTERNAL MODULE: ./src/domain/json.ts
var json = __webpack_require__(97504);
// EXTERNAL MODULE: ./src/domain/template/template-text.ts
var template_text = __webpack_require__(39085);
// EXTERNAL MODULE: ./src/domain/iam/policy.ts
var policy = __webpack_require__(11670);
// EXTERNAL MODULE: ./src/domain/iam/text-document.ts
var text_document = __webpack_require__(1665);
;// CONCATENATED MODULE: ./src/domain/iam/external-id-places.ts




function markExternalIds({ whole, resources, mappings }, markOf) {
    const work = { markOf, lookups: [], marked: new Set() };
    const marked = search(resources, 'Resources', '', work);
    const lookedUp = work.lookups.reduce((found, names) => markMapping(found, names, 'Mappings', work), mappings);
    return {
        ...whole,
        ...((0,json/* isJsonObject */.OW)(whole['Resources']) ? { Resources: marked } : {}),
        ...((0,json/* isJsonObject */.OW)(whole['Mappings']) ? { Mappings: lookedUp } : {}),
    };
}
function search(value, place, parent, work) {
    if (typeof value === 'string')
        return /sts:externalid/i.test(value) ? markDocument(value, place, work) : value;
    if (Array.isArray(value)) {
        return value.map((item, index) => search(item, `${place}/${index}`, parent, work));
    }
    if (!(0,json/* isJsonObject */.OW)(value))
        return value;
    return mapMembers(value, (key, inner) => (0,policy/* isExternalIdKey */.Y8)(key) ? mark(inner, `${place}/${key}`, parent, work) : search(inner, `${place}/${key}`, key, work));
}
function markDocument(text, place, work) {
    const document = text.trimStart().startsWith('{') ? (0,text_document/* parseTextDocument */.s)(text) : undefined;
    if ((0,json/* isJsonObject */.OW)(document))
        return JSON.stringify(search(document, place, '', work));
    return text.replaceAll(/(sts:externalid[\\"']*\s*:\s*)(\[[^\]]*(?:\]|$)|\\*"(?:[^"\\]|\\.)*(?:"|$))/gi, (_, before, value) => `${before}"${work.markOf(place, value, 'external id')}"`);
}
function mark(value, place, operator, work) {
    if (Array.isArray(value)) {
        return value.map((item, index) => mark(item, `${place}/${index}`, operator, work));
    }
    if ((0,json/* isJsonObject */.OW)(value)) {
        return mapMembers(value, (name, argument) => markFunction(name, argument, `${place}/${name}`, operator, work));
    }
    if (typeof value !== 'string' && typeof value !== 'number')
        return value;
    return markText(String(value), place, operator, work);
}
function markText(text, place, operator, work) {
    const isNull = /^null$/i.test(operator) && /^(?:true|false)$/i.test(text);
    if (text === '' || /^[*?]+$/.test(text) || isNull || work.marked.has(place))
        return text;
    work.marked.add(place);
    const isPattern = /like(?:ifexists)?$/i.test(operator) && /[*?]/.test(text);
    return work.markOf(place, text, isPattern ? 'pattern as external id' : 'external id');
}
function markFunction(name, argument, place, operator, work) {
    const parts = Array.isArray(argument) ? argument : [argument];
    const markFrom = (first) => parts.map((part, index) => (index < first ? part : mark(part, `${place}/${index}`, operator, work)));
    switch (name) {
        case 'Ref':
        case 'Fn::GetAtt':
        case 'Fn::ImportValue':
            return argument;
        case 'Fn::Sub': {
            const [text = null, ...variables] = parts;
            const marked = typeof text === 'string' ? markSubstitution(text, `${place}/0`, operator, work) : text;
            const others = variables.map((values, index) => mark(values, `${place}/${index + 1}`, operator, work));
            return Array.isArray(argument) ? [marked, ...others] : marked;
        }
        case 'Fn::If':
        case 'Fn::Select':
            return markFrom(1);
        case 'Fn::FindInMap':
            work.lookups.push(parts.slice(0, 3));
            return markFrom(3);
        default:
            return Array.isArray(argument) ? markFrom(0) : mark(argument, place, operator, work);
    }
}
function markSubstitution(text, place, operator, work) {
    const parts = (0,template_text/* parseText */.r4)(text);
    if (!parts.some(({ kind }) => kind === 'literal'))
        return text;
    const noun = markText(text, place, operator, work);
    return parts.map((part) => (part.kind === 'symbol' ? (0,template_text/* symbol */.HR)(part.name) : noun)).join('');
}
function markMapping(value, [name, ...others], place, work) {
    if (name === undefined)
        return mark(value, place, '', work);
    if (!(0,json/* isJsonObject */.OW)(value))
        return value;
    return mapMembers(value, (key, inner) => typeof name !== 'string' || name === key ? markMapping(inner, others, `${place}/${key}`, work) : inner);
}
function mapMembers(object, change) {
    return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(key, value)]));
}

// EXTERNAL MODULE: ./src/domain/template/template-sections.ts
var template_sections = __webpack_require__(61742);
// EXTERNAL MODULE: ./src/domain/stack-set/definition-secrets.ts
var definition_secrets = __webpack_require__(15021);
;// CONCATENATED MODULE: ./src/domain/stack-set/marked-definition.ts




const plainMark = (_, __, noun) => `(${noun})`;
function markSecrets(definition, markOf = plainMark) {
    const { templateBody, parameters } = definition;
    const sections = (0,template_sections/* parseTemplate */.QC)(templateBody);
    const declared = Object.fromEntries(Object.keys(sections?.parameters ?? {}).map((name) => [name, '']));
    const secret = (0,definition_secrets/* findSensitiveParameters */.o)({ ...definition, parameters: { ...declared, ...parameters } });
    const marked = sections === undefined ? undefined : markExternalIds(sections, markOf);
    return {
        template: marked === undefined ? (0,json/* jsonOrText */.BG)(templateBody) : markDeclarations(marked, secret, markOf),
        parameters: Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, secret.includes(name) ? null : value])),
    };
}
function placeSecrets(definition) {
    const places = new Map();
    markSecrets(definition, (place, text, noun) => {
        places.set(place, text);
        return noun;
    });
    return places;
}
function markDeclarations(template, secret, markOf) {
    const declared = template['Parameters'];
    if (!(0,json/* isJsonObject */.OW)(declared))
        return template;
    const entries = Object.entries(declared).map(([name, parameter]) => [
        name,
        (0,json/* isJsonObject */.OW)(parameter) && secret.includes(name) ? markDeclaration(parameter, name, markOf) : parameter,
    ]);
    return { ...template, Parameters: Object.fromEntries(entries) };
}
function markDeclaration(parameter, name, markOf) {
    const markAt = (value, place) => {
        if (Array.isArray(value))
            return value.map((item, index) => markAt(item, `${place}/${index}`));
        return value === '' ? value : markOf(place, (0,json/* canonicalJson */.dj)(value), 'hidden');
    };
    const entries = Object.entries(parameter).map(([member, value]) => [
        member,
        member === 'Default' || member === 'AllowedValues' ? markAt(value, `Parameters/${name}/${member}`) : value,
    ]);
    return Object.fromEntries(entries);
}


/***/ }),

/***/ 90661:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GT: () => (/* binding */ definitionAfter),
/* harmony export */   KC: () => (/* binding */ isSameDeployment),
/* harmony export */   Px: () => (/* binding */ isAdoption),
/* harmony export */   X: () => (/* binding */ definitionBefore),
/* harmony export */   c1: () => (/* binding */ isHiddenAlone)
/* harmony export */ });
/* harmony import */ var _hidden_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98052);

function definitionAfter(change) {
    switch (change.kind) {
        case 'none':
        case 'adopt':
            return change.current;
        case 'create':
        case 'update':
        case 'preferences-only':
            return change.after;
        case 'replace':
        case 'delete':
        case 'unreadable':
            return undefined;
    }
}
function definitionBefore(change) {
    switch (change.kind) {
        case 'none':
        case 'adopt':
            return change.current;
        case 'update':
        case 'preferences-only':
            return change.before;
        case 'create':
        case 'replace':
        case 'delete':
        case 'unreadable':
            return undefined;
    }
}
function isAdoption(change) {
    return change.kind === 'adopt' || (change.kind === 'update' && change.isAdoption === true);
}
function isSameDeployment(before, after) {
    const [from, to] = [before.autoDeployment, after.autoDeployment];
    return from?.enabled === to?.enabled && from?.retainStacksOnAccountRemoval === to?.retainStacksOnAccountRemoval;
}
function isHiddenAlone(change) {
    if (change.kind !== 'update')
        return false;
    const hidden = Object.keys(change.before.parameters).filter((name) => (0,_hidden_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isHidden */ .d)(change.before.parameters[name] ?? ''));
    const rest = (definition) => {
        const shown = Object.entries(definition.parameters).filter(([name]) => !hidden.includes(name));
        const parameters = Object.fromEntries(shown.sort(([a], [b]) => a.localeCompare(b)));
        return JSON.stringify({ ...definition, parameters, operationPreferences: {} });
    };
    return hidden.length > 0 && rest(change.before) === rest(change.after);
}


/***/ }),

/***/ 37263:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ng: () => (/* binding */ isUpdatable),
/* harmony export */   TL: () => (/* binding */ findUnlistedOperationIds),
/* harmony export */   pA: () => (/* binding */ instanceKey),
/* harmony export */   yN: () => (/* binding */ placesIn)
/* harmony export */ });
function instanceKey({ accountId, region }) {
    return `${accountId}/${region}`;
}
function findUnlistedOperationIds(instances, known) {
    const named = new Set(instances.map(({ lastOperationId }) => lastOperationId));
    return [...named].filter((id) => id !== undefined && !known.has(id));
}
function placesIn(accountIds, regions) {
    return accountIds.flatMap((accountId) => regions.map((region) => ({ accountId, region })));
}
function isUpdatable({ status, detailedStatus }) {
    return status !== 'INOPERABLE' && detailedStatus !== 'INOPERABLE';
}


/***/ }),

/***/ 42097:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ findUntargeted),
/* harmony export */   o: () => (/* binding */ findUnreachable)
/* harmony export */ });
/* harmony import */ var _organization_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66877);

function findUntargeted(facts) {
    const { request, instances, targetedIds } = facts;
    const untargeted = instances.filter(({ accountId, region }) => !targetedIds.has(accountId) || !request.regions.includes(region));
    const byAccount = [...Map.groupBy(untargeted, ({ accountId }) => accountId)].sort(([a], [b]) => a.localeCompare(b));
    const lost = [];
    const leftBehind = [];
    for (const [accountId, own] of byAccount) {
        const kind = findKind(facts, accountId);
        if (kind === undefined)
            lost.push(accountId);
        else
            leftBehind.push({ ...describe(facts, accountId, own), kind });
    }
    return { lost, leftBehind };
}
function findUnreachable(leftBehind) {
    return leftBehind.filter(({ kind }) => kind !== 'suspended').map(({ accountId }) => accountId);
}
function describe(facts, accountId, own) {
    const { organization } = facts;
    const account = organization.accounts.get(accountId);
    const path = account === undefined
        ? {}
        : { organizationalUnitPath: (0,_organization_js__WEBPACK_IMPORTED_MODULE_0__/* .organizationalUnitPath */ .mP)(organization, account.organizationalUnitId) };
    return {
        accountId,
        name: account?.name ?? '',
        ...path,
        regions: regionsOf(own),
        organizationalUnitIds: unitsOf(facts, own),
    };
}
function findKind(facts, accountId) {
    const { organization, stackSetUnitIds, organizationalUnitIds, targetedIds } = facts;
    const account = organization.accounts.get(accountId);
    if (account === undefined)
        return 'gone';
    if ((0,_organization_js__WEBPACK_IMPORTED_MODULE_0__/* .isSuspended */ .eJ)(account))
        return 'suspended';
    if (accountId === organization.managementAccountId)
        return undefined;
    if (account.state !== 'ACTIVE' || targetedIds.has(accountId) || stackSetUnitIds.length === 0)
        return undefined;
    return (0,_organization_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnder */ .Jo)(organization, account, [...stackSetUnitIds, ...organizationalUnitIds]) ? undefined : 'moved-out';
}
function regionsOf(instances) {
    return [...new Set(instances.map(({ region }) => region))].sort();
}
function unitsOf({ stackSetUnitIds }, instances) {
    const named = new Set(instances.map(({ organizationalUnitId }) => organizationalUnitId));
    const known = stackSetUnitIds.filter((id) => named.has(id));
    return known.length > 0 ? known : stackSetUnitIds;
}


/***/ }),

/***/ 7745:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ci: () => (/* binding */ findUnknownTargets),
  gX: () => (/* binding */ isHealableInstance),
  iS: () => (/* binding */ planTargets)
});

// EXTERNAL MODULE: ./src/domain/targets/left-behind.ts
var left_behind = __webpack_require__(42097);
// EXTERNAL MODULE: ./src/domain/organization.ts
var domain_organization = __webpack_require__(66877);
// EXTERNAL MODULE: ./src/domain/stack-set/stack-set.ts
var stack_set = __webpack_require__(37263);
// EXTERNAL MODULE: ./src/domain/targets/update-targets.ts
var update_targets = __webpack_require__(18827);
;// CONCATENATED MODULE: ./src/domain/targets/instance-creation.ts


function planCreations(facts, targeted, needs, registered) {
    const { organizationalUnitIds, request, organization } = facts;
    const fresh = new Map(organizationalUnitIds.map((ou) => [ou, findFreshRegions(facts, ou, targeted, needs, registered)]));
    const rest = new Map([...needs].map(([id, regions]) => {
        const account = organization.accounts.get(id);
        const own = organizationalUnitIds.filter((ou) => account !== undefined && (0,domain_organization/* isUnder */.Jo)(organization, account, [ou]));
        const covered = new Set(own.flatMap((ou) => fresh.get(ou) ?? []));
        return [id, regions.filter((region) => !covered.has(region))];
    }));
    const { excludedAccountIds } = request;
    const whole = groupByRegions(fresh).flatMap(([regions, units]) => (0,update_targets/* inCalls */.lT)(units).map((own) => {
        const accountIds = idsUnder(facts, targeted, own, (id) => needs.has(id));
        return { kind: 'organizational-units', organizationalUnitIds: own, excludedAccountIds, accountIds, regions };
    }));
    const named = groupByRegions(rest).flatMap(([regions, accounts]) => {
        const ids = new Set(accounts);
        const units = organizationalUnitIds.filter((ou) => idsUnder(facts, targeted, [ou], (id) => ids.has(id)).length > 0);
        return (0,update_targets/* inCalls */.lT)(units).map((own) => {
            const accountIds = idsUnder(facts, targeted, own, (id) => ids.has(id));
            return { kind: 'accounts', organizationalUnitIds: own, accountIds, regions };
        });
    });
    return [...whole, ...named];
}
function findFreshRegions({ organization, instances, request }, ou, targeted, needs, registered) {
    const active = targeted.filter((account) => !(0,domain_organization/* isSuspended */.eJ)(account) && (0,domain_organization/* isUnder */.Jo)(organization, account, [ou]));
    if (active.length === 0)
        return registered.includes(ou) ? request.regions : [];
    const ids = new Set(active.map(({ id }) => id));
    const inUse = new Set(instances.filter(({ accountId }) => ids.has(accountId)).map(({ region }) => region));
    return request.regions.filter((region) => !inUse.has(region) && active.every(({ id }) => needs.get(id)?.includes(region) === true));
}
function groupByRegions(regionsOf) {
    const groups = Map.groupBy(regionsOf, ([, regions]) => regions.join());
    return [...groups.values()].flatMap((members) => {
        const regions = members[0]?.[1] ?? [];
        return regions.length === 0 ? [] : [[regions, members.map(([id]) => id)]];
    });
}
function idsUnder({ organization }, targeted, units, isWanted) {
    return targeted
        .filter((account) => isWanted(account.id) && (0,domain_organization/* isUnder */.Jo)(organization, account, units))
        .map(({ id }) => id);
}

;// CONCATENATED MODULE: ./src/domain/targets/target-plan.ts





function findUnknownTargets(organization, request) {
    return request.organizationalUnitIds.filter((id) => !organization.organizationalUnits.has(id));
}
function planTargets(facts) {
    const { organization, request } = facts;
    const requested = request.organizationalUnitIds.length > 0 ? request.organizationalUnitIds : [organization.rootId];
    const organizationalUnitIds = (0,domain_organization/* withoutNested */.Iz)(organization, requested);
    const excluded = new Set([...request.excludedAccountIds, organization.managementAccountId]);
    const targeted = [...organization.accounts.values()]
        .filter((account) => !excluded.has(account.id) && (0,domain_organization/* isUnder */.Jo)(organization, account, organizationalUnitIds))
        .sort((a, b) => a.id.localeCompare(b.id));
    const targetedIds = new Set(targeted.map((account) => account.id));
    const instances = Map.groupBy(facts.instances, (instance) => instance.accountId);
    const coverages = new Map(targeted.map((account) => [account.id, coverageOf(account, instances.get(account.id) ?? [], facts)]));
    const having = (coverage) => targeted.filter(({ id }) => coverages.get(id) === coverage);
    const outdated = having('outdated');
    const isHealable = ({ id }) => (instances.get(id) ?? []).every(isHealableInstance);
    const unhealable = outdated.filter((account) => !isHealable(account));
    const left = new Set(unhealable);
    const reachable = targeted.filter((account) => !(0,domain_organization/* isSuspended */.eJ)(account) && !left.has(account));
    const registered = findUnregistered(facts, organizationalUnitIds, targeted);
    const needs = new Map(reachable.map(({ id }) => [id, findNeededRegions(instances.get(id) ?? [], facts)]));
    const behind = reachable
        .flatMap(({ id }) => instances.get(id) ?? [])
        .filter((instance) => instance.status !== 'CURRENT' && !isUnfinished(instance, facts));
    const scope = { ...facts, organizationalUnitIds, regions: request.regions };
    return {
        organizationalUnitIds,
        targeted,
        current: having('current'),
        added: having('added'),
        extended: having('extended'),
        unfinished: having('unfinished'),
        outdated,
        suspended: having('suspended'),
        ...(0,left_behind/* findUntargeted */.X)({ ...facts, organizationalUnitIds, targetedIds }),
        registered,
        creations: planCreations(scope, targeted, needs, registered),
        heals: (0,update_targets/* inUpdates */.yc)(scope, behind),
        unhealable,
    };
}
function coverageOf(account, own, facts) {
    if ((0,domain_organization/* isSuspended */.eJ)(account))
        return 'suspended';
    if (own.length === 0)
        return 'added';
    const unfinished = own.filter((instance) => isUnfinished(instance, facts)).length;
    if (own.filter(({ status }) => status !== 'CURRENT').length > unfinished)
        return 'outdated';
    if (unfinished === own.length)
        return 'unfinished';
    const isMissingSomewhere = facts.request.regions.some((region) => !own.some((instance) => instance.region === region));
    if (isMissingSomewhere)
        return 'extended';
    return unfinished === 0 ? 'current' : 'unfinished';
}
function isUnfinished({ status, detailedStatus, lastOperationId }, { operationActions }) {
    if (status !== 'OUTDATED')
        return false;
    if (detailedStatus === 'SKIPPED_SUSPENDED_ACCOUNT')
        return true;
    return detailedStatus !== 'SUCCEEDED' && operationActions.get(lastOperationId ?? '') === 'CREATE';
}
function findNeededRegions(own, facts) {
    return facts.request.regions.filter((region) => {
        const instance = own.find((candidate) => candidate.region === region);
        return instance === undefined || isUnfinished(instance, facts);
    });
}
function findUnregistered({ organization, deployedUnitIds }, organizationalUnitIds, targeted) {
    if (deployedUnitIds === undefined)
        return [];
    const isKnown = (ou) => (0,domain_organization/* pathToRoot */.Zd)(organization, ou).some((id) => deployedUnitIds.includes(id));
    const isEmpty = (ou) => !targeted.some((account) => !(0,domain_organization/* isSuspended */.eJ)(account) && (0,domain_organization/* isUnder */.Jo)(organization, account, [ou]));
    return organizationalUnitIds.filter((ou) => isEmpty(ou) && !isKnown(ou));
}
function isHealableInstance(instance) {
    return instance.status === 'CURRENT' || (instance.status === 'OUTDATED' && (0,stack_set/* isUpdatable */.Ng)(instance));
}


/***/ }),

/***/ 18827:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wx: () => (/* binding */ inRollback),
/* harmony export */   lT: () => (/* binding */ inCalls),
/* harmony export */   yc: () => (/* binding */ inUpdates)
/* harmony export */ });
/* harmony import */ var _organization_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66877);
/* harmony import */ var _stack_set_stack_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37263);


const mostUnitsPerCall = 50;
const mostAccountsPerCall = 5_000;
function inUpdates(scope, instances) {
    const byAccount = Map.groupBy(instances, ({ accountId }) => accountId);
    const groups = Map.groupBy(byAccount.values(), (own) => regionsOf(scope, own).join());
    return [...groups.values()]
        .map((accounts) => accounts.flat())
        .sort((a, b) => compareRegions(scope, a, b))
        .flatMap((group) => inUnits(scope, group));
}
function inUnits(scope, instances) {
    const byUnit = Map.groupBy(instances, ({ accountId }) => unitOf(scope, accountId));
    return inCalls([...byUnit.keys()].sort()).flatMap((units) => {
        const own = units.flatMap((ou) => byUnit.get(ou) ?? []);
        const accountIds = [...new Set(own.map(({ accountId }) => accountId))].sort();
        return inPieces(accountIds, mostAccountsPerCall).map((piece) => {
            const ids = new Set(piece);
            const reached = own.filter(({ accountId }) => ids.has(accountId));
            const isIn = (ou) => reached.some(({ accountId }) => unitOf(scope, accountId) === ou);
            return { ...placesOf(scope, reached), organizationalUnitIds: units.filter(isIn), accountIds: piece };
        });
    });
}
function placesOf(scope, instances) {
    return {
        regions: regionsOf(scope, instances),
        instances: instances
            .map(({ accountId, region }) => ({ accountId, region }))
            .sort((a, b) => (0,_stack_set_stack_set_js__WEBPACK_IMPORTED_MODULE_0__/* .instanceKey */ .pA)(a).localeCompare((0,_stack_set_stack_set_js__WEBPACK_IMPORTED_MODULE_0__/* .instanceKey */ .pA)(b))),
    };
}
function inRollback(scope, instances, exceptAccountIds) {
    if (exceptAccountIds.length === 0)
        return undefined;
    const { organization, stackSetUnitIds, organizationalUnitIds } = scope;
    const except = new Set(exceptAccountIds);
    const isIn = (units, { accountId }) => {
        const account = organization.accounts.get(accountId);
        return account !== undefined && (0,_organization_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnder */ .Jo)(organization, account, units);
    };
    const deployed = stackSetUnitIds.length > 0 ? stackSetUnitIds : organizationalUnitIds;
    const whole = inCalls((0,_organization_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutNested */ .Iz)(organization, deployed)).flatMap((units) => {
        const under = instances.filter((instance) => isIn(units, instance));
        const reached = under.filter((instance) => !except.has(instance.accountId) && (0,_stack_set_stack_set_js__WEBPACK_IMPORTED_MODULE_0__/* .isUpdatable */ .Ng)(instance));
        if (reached.length === 0)
            return [];
        const accountIds = [...new Set(reached.map(({ accountId }) => accountId))].sort();
        const exceptions = instances
            .filter((instance) => except.has(instance.accountId) && (isIn(units, instance) || !isIn(deployed, instance)))
            .map(({ accountId }) => accountId);
        return [
            {
                ...placesOf(scope, reached),
                organizationalUnitIds: units,
                accountIds,
                exceptAccountIds: [...new Set(exceptions)].sort(),
            },
        ];
    });
    const partial = instances.filter((instance) => except.has(instance.accountId) && instance.status === 'CURRENT' && isIn(deployed, instance));
    return [...whole, ...inUpdates(scope, partial)];
}
function unitOf({ organization, stackSetUnitIds, organizationalUnitIds }, accountId) {
    const account = organization.accounts.get(accountId);
    const above = (units) => account === undefined ? undefined : units.find((ou) => (0,_organization_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnder */ .Jo)(organization, account, [ou]));
    return above(stackSetUnitIds) ?? above(organizationalUnitIds) ?? organization.rootId;
}
function regionsOf({ regions }, instances) {
    const present = new Set(instances.map(({ region }) => region));
    return [
        ...regions.filter((region) => present.has(region)),
        ...[...present].filter((region) => !regions.includes(region)).sort(),
    ];
}
function compareRegions(scope, a, b) {
    const rankOf = (region) => {
        const rank = scope.regions.indexOf(region ?? '');
        return rank < 0 ? scope.regions.length : rank;
    };
    const [left, right] = [regionsOf(scope, a), regionsOf(scope, b)];
    return rankOf(left.at(-1)) - rankOf(right.at(-1)) || rankOf(left[0]) - rankOf(right[0]) || right.length - left.length;
}
function inCalls(organizationalUnitIds) {
    return inPieces(organizationalUnitIds, mostUnitsPerCall);
}
function inPieces(items, size) {
    return Array.from({ length: Math.ceil(items.length / size) }, (_, piece) => items.slice(piece * size, (piece + 1) * size));
}


/***/ }),

/***/ 77053:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VR: () => (/* binding */ resourceFingerprint),
/* harmony export */   g2: () => (/* binding */ resolvedText),
/* harmony export */   ob: () => (/* binding */ referencesText)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97504);
/* harmony import */ var _resolve_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53217);
/* harmony import */ var _template_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39085);



function resolvedText(value, template) {
    const resolved = (0,_resolve_value_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveValue */ .g)(value, template.scope);
    const text = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(scalarsAsTexts(resolved ?? '${AWS::NoValue}'));
    return `${text}${(0,_template_text_js__WEBPACK_IMPORTED_MODULE_2__/* .listUnknown */ .jv)(resolved).length === 0 ? '' : referencesText(value, template)}`;
}
function resourceFingerprint(resource, template) {
    const { Properties: properties = {}, Condition: condition, ...rest } = resource;
    const members = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(properties) ? properties : { '': properties };
    const prints = (values) => Object.fromEntries(Object.entries(values).map(([key, value]) => [key, resolvedText(value, template)]));
    const exists = (0,_resolve_value_js__WEBPACK_IMPORTED_MODULE_0__/* .holds */ .v)(condition, template.scope);
    const existence = exists ?? referencesText(condition ?? null, template);
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)([prints(rest), prints(members), existence]);
}
function referencesText(value, template) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(withReferences(value, template));
}
function scalarsAsTexts(value) {
    if (Array.isArray(value))
        return value.map(scalarsAsTexts);
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value)) {
        return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, scalarsAsTexts(inner)]));
    }
    return value === null ? value : (0,_template_text_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(value);
}
function withReferences(value, { sections, given }) {
    const found = { '': value };
    const pending = [value];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        for (const name of listWords(next)) {
            if (Object.hasOwn(found, name))
                continue;
            const meanings = [
                (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5)(sections.parameters, name),
                (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5)(given, name),
                (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5)(sections.mappings, name),
                (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5)(sections.conditions, name),
                (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5)(sections.resources, name),
            ].map((meaning) => meaning ?? null);
            if (meanings.every((meaning) => meaning === null))
                continue;
            found[name] = meanings;
            pending.push(meanings);
        }
    }
    return found;
}
function listWords(value) {
    if (typeof value === 'string')
        return value.match(/[A-Za-z\d]+/g) ?? [];
    if (typeof value !== 'object' || value === null)
        return [];
    return Object.values(value).flatMap(listWords);
}


/***/ }),

/***/ 85186:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KC: () => (/* binding */ findTerraformOnly),
/* harmony export */   Kc: () => (/* binding */ planWaves),
/* harmony export */   vq: () => (/* binding */ estimateWaves),
/* harmony export */   wt: () => (/* binding */ findNotUndone)
/* harmony export */ });
/* harmony import */ var _targets_left_behind_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42097);
/* harmony import */ var _organization_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66877);
/* harmony import */ var _rollout_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(46953);
/* harmony import */ var _preferences_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45966);
/* harmony import */ var _stack_set_stack_set_definition_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90661);
/* harmony import */ var _targets_update_targets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18827);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4758);







function planWaves(facts) {
    const reachable = findReachable(facts);
    const canaries = pickCanaries(reachable, facts.canary);
    const ids = new Set(canaries.map(({ id }) => id));
    const others = reachable.filter(({ id }) => !ids.has(id));
    const instancesOf = (accounts) => {
        const own = new Set(accounts.map(({ id }) => id));
        return facts.instances.filter((instance) => own.has(instance.accountId) && instance.status !== 'INOPERABLE');
    };
    const regions = Math.max(1, new Set(instancesOf(reachable).map(({ region }) => region)).size);
    const toUpdates = (accounts) => (0,_targets_update_targets_js__WEBPACK_IMPORTED_MODULE_2__/* .inUpdates */ .yc)(facts, instancesOf(accounts));
    return { regions, canaries, canaryUpdates: toUpdates(canaries), others, waveUpdates: toUpdates(others) };
}
function findReachable({ organization, instances, leftBehind }) {
    const left = new Set((0,_targets_left_behind_js__WEBPACK_IMPORTED_MODULE_3__/* .findUnreachable */ .o)(leftBehind));
    const operable = new Set(instances.filter(({ status }) => status !== 'INOPERABLE').map(({ accountId }) => accountId));
    return [...organization.accounts.values()]
        .filter((account) => operable.has(account.id) && !(0,_organization_js__WEBPACK_IMPORTED_MODULE_4__/* .isSuspended */ .eJ)(account) && !left.has(account.id))
        .sort((a, b) => a.id.localeCompare(b.id));
}
function pickCanaries(reachable, canary) {
    if (canary.kind === 'accounts') {
        const known = new Set(reachable.map(({ id }) => id));
        const unknown = canary.accountIds.find((id) => !known.has(id));
        if (unknown === undefined)
            return reachable.filter(({ id }) => canary.accountIds.includes(id));
        const problem = `${unknown} has no instance of the stack set that an update could reach.`;
        throw (0,_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)('canary-accounts', problem, 'Name active accounts that have the role, or a number.');
    }
    const byUnit = Map.groupBy(reachable, ({ organizationalUnitId }) => organizationalUnitId);
    const units = [...byUnit].sort(([a, left], [b, right]) => left.length - right.length || a.localeCompare(b));
    return units.flatMap(([, accounts]) => accounts).slice(0, canary.count);
}
function findTerraformOnly(change) {
    if (change.kind !== 'update')
        return [];
    const { before, after } = change;
    return [
        ...(change.isAdoption === true ? ['the adoption of the stack set'] : []),
        ...((0,_stack_set_stack_set_definition_js__WEBPACK_IMPORTED_MODULE_5__/* .isSameDeployment */ .KC)(before, after) ? [] : ['automatic deployment']),
        ...(before.permissionModel === after.permissionModel ? [] : ['the permission model']),
        ...(before.callAs === after.callAs ? [] : ['`call-as`']),
    ];
}
function findNotUndone(change) {
    if (change.kind !== 'update')
        return [];
    const { before, after } = change;
    const isNewDescription = before.description === '' && after.description !== '';
    return [
        ...((0,_stack_set_stack_set_definition_js__WEBPACK_IMPORTED_MODULE_5__/* .isSameDeployment */ .KC)(before, after) ? [] : ['automatic deployment']),
        ...(isNewDescription ? ['the description'] : []),
    ];
}
function estimateWaves({ canaries, others, regions }, preferences, measuredSecondsPerAccount) {
    const canary = (0,_preferences_js__WEBPACK_IMPORTED_MODULE_0__/* .canaryPreferences */ .Lj)(canaries.length, preferences);
    const first = (0,_rollout_js__WEBPACK_IMPORTED_MODULE_6__/* .estimateRollout */ .Yd)(canaries.length, canary, measuredSecondsPerAccount, regions);
    const rest = (0,_rollout_js__WEBPACK_IMPORTED_MODULE_6__/* .estimateRollout */ .Yd)(others.length, (0,_preferences_js__WEBPACK_IMPORTED_MODULE_0__/* .wavePreferences */ .QC)(preferences), measuredSecondsPerAccount, regions);
    const { concurrency } = rest;
    const atOnce = preferences.regionConcurrency === 'parallel' ? regions : 1;
    return {
        canaries: canaries.length,
        totalSeconds: first.totalSeconds + (others.length === 0 ? 0 : rest.totalSeconds),
        concurrency,
        worstCase: Math.max(canaries.length, Math.min(concurrency * atOnce, others.length)),
        secondsPerAccount: first.secondsPerAccount,
        basis: first.basis,
    };
}


/***/ }),

/***/ 19203:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ findWayBack),
/* harmony export */   T: () => (/* binding */ describeObstacle)
/* harmony export */ });
/* harmony import */ var _organization_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66877);
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31187);
/* harmony import */ var _stack_set_hidden_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98052);
/* harmony import */ var _stack_set_stack_set_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37263);




const longestTemplateBytes = 51_200;
function findWayBack({ version, instances, organization }) {
    const isReached = ({ accountId, status }) => {
        const account = organization.accounts.get(accountId);
        return account !== undefined && !(0,_organization_js__WEBPACK_IMPORTED_MODULE_0__/* .isSuspended */ .eJ)(account) && status !== 'INOPERABLE';
    };
    const notUpToDate = instances.filter((instance) => instance.status !== 'CURRENT' && isReached(instance));
    return {
        obstacle: findObstacle(version),
        notUpToDate: notUpToDate
            .map(({ accountId, region, lastOperationId }) => ({ accountId, region, lastOperationId }))
            .sort((a, b) => (0,_stack_set_stack_set_js__WEBPACK_IMPORTED_MODULE_1__/* .instanceKey */ .pA)(a).localeCompare((0,_stack_set_stack_set_js__WEBPACK_IMPORTED_MODULE_1__/* .instanceKey */ .pA)(b))),
    };
}
function findObstacle({ templateBody, parameters }) {
    const names = Object.keys(parameters).filter((name) => (0,_stack_set_hidden_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isHidden */ .d)(parameters[name] ?? ''));
    if (names.length > 0)
        return { kind: 'hidden-parameters', names: names.sort() };
    const bytes = new TextEncoder().encode(templateBody).length;
    return bytes > longestTemplateBytes ? { kind: 'template-too-long', bytes } : undefined;
}
function describeObstacle(obstacle) {
    switch (obstacle.kind) {
        case 'hidden-parameters': {
            const [values, them] = obstacle.names.length === 1 ? ['value', 'it'] : ['values', 'them'];
            const parameters = obstacle.names.length === 1 ? 'parameter' : 'parameters';
            return `AWS hides the ${values} of the ${parameters} ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .firstOf */ .Ku)(obstacle.names, 5)} (NoEcho), and nothing can put ${them} back`;
        }
        case 'template-too-long':
            return `the previous template has ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .countOf */ .pq)(obstacle.bytes, 'byte')}, and a request can carry ${longestTemplateBytes}`;
        case 'unseen-version':
            return `operation ${obstacle.operationId} of another client came just before this update, and the version that it had sent is not known`;
    }
}


/***/ }),

/***/ 51479:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ awaitMergedPullRequest)
/* harmony export */ });
/* harmony import */ var _domain_attempt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38505);

const pausesMs = [0, 2_000, 4_000, 8_000];
const searches = new WeakMap();
function awaitMergedPullRequest(reporting) {
    const search = searches.get(reporting.pullRequests) ?? searchMerged(reporting);
    searches.set(reporting.pullRequests, search);
    return search;
}
async function searchMerged({ pullRequests, clock, log, memory, interruption, }) {
    for (const pauseMs of pausesMs) {
        if (pauseMs > 0 && interruption.requested.aborted)
            return undefined;
        if (pauseMs > 0)
            await clock.sleep(pauseMs);
        const found = await (0,_domain_attempt_js__WEBPACK_IMPORTED_MODULE_0__/* .attempt */ .C)(() => pullRequests.findMerged());
        if (found.kind === 'failed') {
            log.warning(`The merged pull request cannot be found, so no comment is written. ${found.error.message}`);
            return undefined;
        }
        if (found.value !== undefined) {
            memory.rememberPullRequest(found.value);
            return found.value;
        }
    }
    log.info('No merged pull request belongs to this commit: the report goes to the step summary only.');
    return undefined;
}


/***/ }),

/***/ 32063:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ orWarn)
/* harmony export */ });
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);

async function orWarn({ log }, what, write) {
    try {
        return await write();
    }
    catch (error) {
        log.warning(`${what} could not be written: ${(0,_domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .describeThrown */ .YI)(error)}`);
        return undefined;
    }
}


/***/ }),

/***/ 32559:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  LW: () => (/* binding */ aboutRun),
  NP: () => (/* binding */ commentHeader),
  publishFailure: () => (/* binding */ publishFailure),
  Xo: () => (/* binding */ publishLostRun),
  JL: () => (/* binding */ publishPlan),
  $x: () => (/* binding */ publishRollout)
});

// EXTERNAL MODULE: ./src/domain/rollout.ts
var rollout = __webpack_require__(46953);
// EXTERNAL MODULE: ./src/domain/user-error.ts
var user_error = __webpack_require__(4758);
// EXTERNAL MODULE: ./src/domain/advice/failure-phrase.ts
var failure_phrase = __webpack_require__(25345);
// EXTERNAL MODULE: ./src/domain/failure-reason.ts
var failure_reason = __webpack_require__(84351);
// EXTERNAL MODULE: ./src/domain/advice/aws-command.ts
var aws_command = __webpack_require__(28032);
// EXTERNAL MODULE: ./src/domain/advice/console-links.ts
var console_links = __webpack_require__(90676);
;// CONCATENATED MODULE: ./src/domain/advice/run-advice.ts



function adviseRun(run) {
    const { command, failureReason, next } = run;
    if (failureReason === undefined)
        return splitSteps(next ?? (command === 'plan' ? 'Re-run the job.' : failure_reason/* interruptedExplanation */.SO.next));
    const steps = splitSteps(next ?? failure_reason/* runExplanations */.g4[failureReason].next);
    const look = lookInto[failureReason]?.(run);
    return look === undefined ? steps : [look, ...steps];
}
function findRunDocument(reason) {
    if (reason === undefined)
        return 'operations.md#an-interrupted-or-killed-run';
    return documents[reason] ?? 'operations.md#failure-reasons-of-a-run';
}
const documents = {
    'state-locked': 'operations.md#the-lock-of-terraforms-state',
    'state-unavailable': 'operations.md#the-bucket-of-terraforms-state',
    'oidc-denied': 'operations.md#the-sign-in-is-denied',
    'credentials-expired': 'operations.md#credentials',
    'not-delegated-administrator': 'operations.md#what-is-checked-before-anything-is-sent',
    'trusted-access-missing': 'operations.md#what-is-checked-before-anything-is-sent',
    'template-invalid': 'operations.md#what-is-checked-before-anything-is-sent',
    'operation-in-progress': 'operations.md#attaching-to-an-operation',
    'operation-wait-timeout': 'operations.md#attaching-to-an-operation',
    'rollout-timeout': 'operations.md#attaching-to-an-operation',
    'tolerance-not-zero': 'operations.md#failure-tolerance',
    'accounts-failed': 'operations.md#reasons-of-an-account',
    'accounts-behind': 'operations.md#outdated-accounts',
};
const lookInto = {
    'oidc-denied': ({ what }) => {
        const roleName = /:role\/(?:[\w+=,.@-]+\/)*([\w+=,.@-]+?)[:.]?(?=\s|$)/.exec(what)?.[1];
        return roleName === undefined
            ? undefined
            : {
                text: 'look at the trust policy of the role',
                command: `aws iam get-role --role-name ${roleName} --query Role.AssumeRolePolicyDocument`,
            };
    },
    'not-delegated-administrator': ({ stackSet }) => ({
        text: 'from the management account, look which accounts are registered',
        command: `aws organizations list-delegated-administrators --service-principal member.org.stacksets.cloudformation.amazonaws.com --region ${stackSet.region}`,
    }),
    'trusted-access-missing': ({ stackSet }) => ({
        text: 'activate trusted access for StackSets from the management account',
        command: `aws cloudformation activate-organizations-access --region ${stackSet.region}`,
    }),
    'organizational-unit-not-found': ({ stackSet }) => ({
        text: 'look which OUs the stack set was deployed to',
        command: `aws cloudformation describe-stack-set ${(0,aws_command/* addressStackSet */.z)(stackSet)} --query StackSet.OrganizationalUnitIds`,
    }),
    'operation-in-progress': findOperations,
    'operation-wait-timeout': findOperations,
    'quota-exceeded': ({ stackSet: { region } }) => ({
        text: 'look up the quota',
        command: `aws service-quotas list-service-quotas --service-code cloudformation --region ${region} --query ${(0,aws_command/* quote */.h)('Quotas[].[QuotaName,Value]')} --output table`,
    }),
};
function findOperations({ stackSet }) {
    return {
        text: 'look which operation is in the way',
        command: `aws cloudformation list-stack-set-operations ${(0,aws_command/* addressStackSet */.z)(stackSet)} --max-items 5 --query ${(0,aws_command/* quote */.h)('Summaries[].[OperationId,Action,Status,CreationTimestamp]')} --output text`,
        url: (0,console_links/* stackSetUrl */.W3)(stackSet),
    };
}
function splitSteps(text) {
    return text
        .split(/(?<=[^.\s][.!?])\s+(?=[A-Z])(?=(?:[^`]*`[^`]*`)*[^`]*$)/)
        .map((sentence) => sentence.trim().replace(/\.$/, ''))
        .filter((sentence) => sentence !== '')
        .map((sentence) => ({ text: sentence }));
}

// EXTERNAL MODULE: ./src/report/parts/links.ts
var parts_links = __webpack_require__(54614);
// EXTERNAL MODULE: ./src/report/parts/about.ts
var parts_about = __webpack_require__(30174);
// EXTERNAL MODULE: ./src/report/parts/markdown.ts
var markdown = __webpack_require__(22210);
// EXTERNAL MODULE: ./src/report/parts/step-list.ts
var step_list = __webpack_require__(93730);
;// CONCATENATED MODULE: ./src/report/failure-comment.ts





const longestHeading = 100;
const mostLines = 8;
function renderFailure(report, about) {
    const { command, failureReason, what, why } = report;
    const steps = adviseRun(report);
    return (0,markdown/* paragraphs */.qN)([
        renderHeading(report),
        `${(0,markdown/* escapeMarkdown */.FV)(what)}${command === 'plan' ? ' A plan changes nothing in AWS.' : ''}`,
        `**Do now**\n\n${renderSteps(report, steps, about)}`,
        why === undefined || why === '' ? undefined : quote(why, failureReason),
        `<sub>${[
            (0,parts_links/* documentLink */.io)(failureReason === undefined ? 'An interrupted run' : `What ${(0,markdown/* inlineCode */.ti)(failureReason)} means`, findRunDocument(failureReason), about),
            `${command} of ${(0,parts_about/* commitLink */.wn)(about)}`,
            (0,markdown/* link */.nf)(`run ${about.runId}`, about.runUrl),
        ].join(' · ')}</sub>`,
    ]);
}
function renderHeading({ command, failureReason, what, stackSet }) {
    const news = failureReason === undefined ? `${command} interrupted` : `${command} failed, ${(0,failure_phrase/* phraseFailure */.E)(failureReason, what)}`;
    const room = longestHeading - `❌ : ${news.replaceAll('`', '')}`.length;
    return `## ❌ ${(0,markdown/* inlineCode */.ti)((0,markdown/* shorten */.ml)(stackSet.name, Math.max(20, room)))}: ${news}`;
}
function renderSteps({ command, failureReason }, steps, about) {
    const rerun = (0,markdown/* link */.nf)(`Re-run ${command}`, about.runUrl);
    const isRerun = steps.some(({ text }) => again.test(text) || /\brun again\b/.test(text));
    const isPush = failureReason === 'invalid-input' || failureReason === 'template-invalid';
    const end = isPush ? 'Push the correction: the next run replaces this comment' : rerun;
    return (0,step_list/* numbered */.j)([
        ...steps.map((step) => (0,step_list/* renderStep */.z)({ who: '', step }, about).replace(again, rerun)),
        ...(isRerun ? [] : [end]),
    ]);
}
const again = /^(?:Run again|Run apply again|Re-run the job)\b/;
function quote(why, reason) {
    const block = (0,markdown/* fence */.EU)(why, '');
    if (why.split('\n').length <= mostLines)
        return block;
    return (0,markdown/* details */.zH)(reason === 'terraform-failed' ? 'What Terraform says' : 'What AWS or Terraform says', block);
}

// EXTERNAL MODULE: ./src/domain/quantity.ts
var quantity = __webpack_require__(31187);
// EXTERNAL MODULE: ./src/report/parts/news.ts
var news = __webpack_require__(99896);
// EXTERNAL MODULE: ./src/domain/progress.ts
var progress = __webpack_require__(50229);
// EXTERNAL MODULE: ./src/report/parts/timeline.ts
var timeline = __webpack_require__(82060);
;// CONCATENATED MODULE: ./src/report/parts/watch.ts
function addressOf({ name, region, callAs }) {
    return `--stack-set-name ${name} --region ${region} --call-as ${callAs}`;
}
function watchCommand(stackSet, operationId) {
    const id = /^[A-Za-z0-9][\w-]*$/.test(operationId) ? operationId : 'OPERATION-ID';
    return shellCommand([
        'aws cloudformation describe-stack-set-operation',
        addressOf(stackSet),
        `--operation-id ${id}`,
        "--query 'StackSetOperation.[Status,StatusReason,StatusDetails]'",
    ]);
}
function shellCommand(parts) {
    return parts.join(' \\\n  ');
}

;// CONCATENATED MODULE: ./src/report/rollout/lost-run-comment.ts








function renderLostRun(report, about) {
    const { command, stackSet, lastSeenAt } = report;
    const steps = findSteps(report, about);
    return (0,markdown/* paragraphs */.qN)([
        (0,news/* renderNews */.o)('❌', stackSet.name, () => lost_run_comment_news(report)),
        `The run ended before it could report; its last sign of life was at ${(0,timeline/* renderClockTime */.Oo)(lastSeenAt)}. ${renderLead(report)}`,
        ...renderLeftovers(report),
        `**Do now**\n\n${steps.map((step, index) => `${index + 1}. ${step}`).join('\n')}`,
        `${renderLinks(report, about)}<br>${(0,parts_about/* renderFooter */.up)(command, '', about, '')}`,
    ]);
}
function lost_run_comment_news({ command, operation }) {
    if (command === 'plan')
        return 'the plan was killed, nothing was changed';
    if (operation === undefined)
        return 'apply was killed, what it sent is not known';
    const { total, done } = operation;
    return `apply was killed, its operation goes on${total === 0 ? '' : ` (${done} of ${(0,quantity/* countOf */.pq)(total, 'account')} done)`}`;
}
function renderLead({ command, operation, stackSet }) {
    if (command === 'plan')
        return 'A plan changes nothing in AWS and holds no lock of Terraform’s state.';
    if (operation === undefined)
        return 'It had seen no operation of its own. One that it had only just sent goes on in AWS all the same.';
    const { id, action, total } = operation;
    const seen = total === 0 ? '' : `: ${(0,progress/* renderCounts */.Pn)(operation)} when it was last seen`;
    return `Operation ${(0,markdown/* link */.nf)((0,markdown/* inlineCode */.ti)(id), (0,console_links/* operationUrl */.F5)(stackSet, id))} ${(0,markdown/* inlineCode */.ti)(action)} goes on in AWS${seen}.`;
}
function renderLeftovers({ leftovers: { unendedIn, keptState } }) {
    const texts = [
        unendedIn === undefined
            ? undefined
            : `**Terraform had not ended when this was written.** It works in ${(0,markdown/* inlineCode */.ti)(unendedIn)} on the runner, which ` +
                'therefore stays: plan and inputs in there are secret.',
        keptState === undefined
            ? undefined
            : `**Terraform could not write its state.** It is in ${(0,markdown/* inlineCode */.ti)(keptState)} on the runner.`,
    ];
    return texts.filter((text) => text !== undefined).map((text) => (0,markdown/* alert */.xE)('CAUTION', text));
}
function findSteps(report, about) {
    const { command, operation, stackSet, leftovers } = report;
    const rerun = (0,markdown/* link */.nf)(`Re-run ${command}`, about.runUrl);
    const runner = [
        ...(leftovers.unendedIn === undefined
            ? []
            : [
                `On the runner, end Terraform with one SIGINT if it still runs, then remove its directory${blockOf(`rm -rf ${lost_run_comment_quote(leftovers.unendedIn)}`)}`,
            ]),
        ...(leftovers.keptState === undefined
            ? []
            : [
                `Before the runner is gone, push the state from a root with the same backend; if it is too late, adopt the stack set with \`import-existing: true\`${blockOf(`terraform state push ${lost_run_comment_quote(leftovers.keptState)}`)}`,
            ]),
    ];
    if (command === 'plan')
        return [...runner, rerun];
    const look = operation === undefined
        ? `Look for an operation that it may have sent${blockOf(shellCommand(['aws cloudformation list-stack-set-operations', addressOf(stackSet), '--max-items 5']))}`
        : `See how it is going${blockOf(watchCommand(stackSet, operation.id))}`;
    return [
        ...runner,
        look,
        `${rerun}: it attaches to the operation if one goes on, follows it to its end and proves every account`,
        'If that run ends with `state-locked`, unlock with the command that it names: the killed run may still hold the lock',
    ];
}
function lost_run_comment_quote(path) {
    return /^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", String.raw `'\''`)}'`;
}
function blockOf(command) {
    return `\n${(0,markdown/* fence */.EU)(command, 'sh').replace(/^/gm, '   ')}`;
}
function renderLinks({ stackSet, command }, about) {
    return [
        (0,markdown/* link */.nf)('stack set', (0,console_links/* stackSetUrl */.W3)(stackSet)),
        ...(command === 'plan' || about.documentsUrl === undefined
            ? []
            : [(0,parts_links/* documentLink */.io)('about killed runs', 'operations.md#an-interrupted-or-killed-run', about)]),
    ].join(' · ');
}

// EXTERNAL MODULE: ./src/report/log/failure-red-line.ts
var failure_red_line = __webpack_require__(28962);
// EXTERNAL MODULE: ./src/domain/reports/plan-report.ts + 1 modules
var plan_report = __webpack_require__(55995);
// EXTERNAL MODULE: ./src/domain/targets/left-behind.ts
var left_behind = __webpack_require__(42097);
// EXTERNAL MODULE: ./src/report/parts/account-list.ts
var account_list = __webpack_require__(20621);
;// CONCATENATED MODULE: ./src/report/parts/left-behind.ts





const kindWords = {
    gone: 'no longer in the organization',
    suspended: 'suspended or closed',
    'moved-out': 'moved to an OU that the stack set was not deployed to',
};
function renderLeftBehind(stackSet, leftBehind, cap) {
    if (leftBehind.length === 0)
        return '';
    const isOne = leftBehind.length === 1;
    const groups = [...Map.groupBy(leftBehind, ({ kind }) => kind)].map(([kind, accounts]) => {
        const named = accounts.map(({ accountId, name }) => (0,account_list/* renderAccount */.sh)({ id: accountId, name }));
        return `${(0,quantity/* firstOf */.Ku)(named, Math.min(cap, 20), ' · ')} (${kindWords[kind]})`;
    });
    const isTried = (0,left_behind/* findUnreachable */.o)(leftBehind).length > 0;
    const tried = isTried
        ? ` An update by Terraform tries ${isOne ? 'it' : 'them'} nevertheless, and fails if AWS fails there; an update in waves leaves ${isOne ? 'it' : 'them'} out.`
        : '';
    const warning = `**AWS keeps an instance in ${(0,quantity/* countOf */.pq)(leftBehind.length, 'account')} that left:** ${groups.join('; ')}. ${isOne ? 'It is' : 'They are'} not targeted, and no run removes the instance.${tried}`;
    return (0,markdown/* paragraphs */.qN)([
        (0,markdown/* alert */.xE)('WARNING', warning),
        (0,markdown/* details */.zH)(`Command that removes the instance${isOne ? '' : 's'} from the stack set`, (0,markdown/* paragraphs */.qN)([
            ...renderRemovals(stackSet, leftBehind),
            'It leaves the stack and the role in the account as they are, and needs permissions that no run has.',
        ])),
    ]);
}
function describeLeftBehind(leftBehind) {
    if (leftBehind.length === 0)
        return [];
    const named = leftBehind.map(({ accountId, name, kind }) => `${accountId} ${name} (${kindWords[kind]})`);
    return [
        `Warning: AWS keeps an instance in ${(0,quantity/* countOf */.pq)(leftBehind.length, 'account')} that left: ${(0,quantity/* firstOf */.Ku)(named, 5).replaceAll('  ', ' ')}. The comment has the command that removes it from the stack set`,
    ];
}
function renderRemovals(stackSet, leftBehind) {
    const byRegions = Map.groupBy(leftBehind, ({ regions }) => regions.join(' '));
    return [...byRegions].map(([regions, accounts]) => {
        const named = accounts.slice(0, mostNamed);
        const command = removalCommand(stackSet, {
            organizationalUnitIds: [...new Set(named.flatMap(({ organizationalUnitIds }) => organizationalUnitIds))].sort(),
            accountIds: named.map(({ accountId }) => accountId),
            regions,
        });
        const rest = accounts.length - named.length;
        return (0,markdown/* paragraphs */.qN)([(0,markdown/* fence */.EU)(command, 'sh'), rest === 0 ? undefined : restNote(rest)]);
    });
}
const mostNamed = 20;
function restNote(rest) {
    return `This names the first ${mostNamed}; ${rest} more are left for a second command.`;
}
function removalCommand(stackSet, { organizationalUnitIds, accountIds, regions }) {
    const targets = {
        OrganizationalUnitIds: organizationalUnitIds,
        Accounts: accountIds,
        AccountFilterType: 'INTERSECTION',
    };
    return shellCommand([
        'aws cloudformation delete-stack-instances',
        addressOf(stackSet),
        `--deployment-targets '${JSON.stringify(targets)}'`,
        `--regions ${regions} --retain-stacks`,
        '--operation-preferences FailureToleranceCount=0,MaxConcurrentCount=1',
    ]);
}

// EXTERNAL MODULE: ./src/domain/advice/account-advice.ts + 1 modules
var account_advice = __webpack_require__(15597);
// EXTERNAL MODULE: ./src/domain/account-result.ts
var account_result = __webpack_require__(5913);
// EXTERNAL MODULE: ./src/domain/targets/target-plan.ts + 1 modules
var target_plan = __webpack_require__(7745);
// EXTERNAL MODULE: ./src/report/parts/account-class.ts
var account_class = __webpack_require__(53901);
;// CONCATENATED MODULE: ./src/report/plan/outdated.ts












function leavesUnreachable({ survey: { targets } }) {
    return targets.unhealable.length > 0;
}
function findHealable({ survey: { targets } }) {
    const left = new Set(targets.unhealable.map(({ id }) => id));
    return targets.outdated.filter(({ id }) => !left.has(id));
}
function isOnlyOutdated({ terraform: { change }, survey: { targets } }) {
    const isDefined = change.kind === 'none' || change.kind === 'preferences-only';
    return isDefined && targets.outdated.length > 0 && targets.creations.length === 0;
}
function renderOutdated(report, about, cap) {
    if (report.survey.targets.outdated.length === 0)
        return '';
    const groups = groupOutdated(report);
    const rows = groups.map(({ results, first, isHealable }) => [
        (0,quantity/* firstOf */.Ku)(results.map(({ account, name }) => (0,account_list/* renderAccount */.sh)({ id: account, name })), cap, '<br>'),
        `${isHealable ? '' : '⚠️ **apply cannot update it:** '}${renderCause(first, about)}`,
    ]);
    return (0,markdown/* paragraphs */.qN)([
        outdated_renderLead(report),
        (0,step_list/* numbered */.j)(listSteps(report, groups).map((step) => (0,step_list/* renderStep */.z)(step, about))),
        (0,markdown/* table */.tp)(['Account', 'Why it is outdated'], rows),
        renderQuotes(groups),
    ]);
}
function outdated_renderLead(report) {
    const { terraform: { change }, assessment: { gate }, survey: { targets }, } = report;
    const left = targets.unhealable.length;
    const red = left === 0
        ? ''
        : `⚠️ **Apply cannot update ${(0,quantity/* countOf */.pq)(left, 'account')}, and ends red with \`accounts-behind\`** while ${left === 1 ? 'it is' : 'they are'} targeted.`;
    const count = (0,quantity/* countOf */.pq)(targets.outdated.length, 'account');
    const are = targets.outdated.length === 1 ? 'is' : 'are';
    const isReached = change.kind === 'update' && gate.verdict === 'allowed' && left < targets.outdated.length;
    const behind = isOnlyOutdated(report)
        ? ''
        : `${count} ${are} not up to date${isReached ? sayReached(targets.outdated.length, left) : ''}.`;
    return (0,markdown/* paragraphs */.qN)([[red, behind].filter((text) => text !== '').join(' '), '**Do first**']);
}
function sayReached(outdated, left) {
    if (left > 0)
        return `; the update reaches ${outdated - left} of them`;
    return `; the update reaches ${outdated === 1 ? 'it' : 'them'}, too`;
}
function groupOutdated(report) {
    const { organization, targets } = report.survey;
    const left = new Set(targets.unhealable.map(({ id }) => id));
    const wanted = new Map(targets.outdated.map((account) => [account.id, account]));
    const results = (0,plan_report/* findOutdatedInstances */.Qc)(report).flatMap((instance) => {
        const account = wanted.get(instance.accountId);
        if (account === undefined)
            return [];
        return [(0,account_result/* accountResult */.bL)(organization, { account, region: instance.region, instance, result: undefined })];
    });
    const worst = [...Map.groupBy((0,account_result/* sortWorstFirst */.Qi)(results), ({ account }) => account).values()].map(([first]) => first);
    const once = worst.filter((result) => result !== undefined);
    const groups = Map.groupBy(once, ({ account, class: of, reason }) => `${left.has(account)} ${of} ${reason ?? ''}`);
    return [...groups.values()].flatMap((members) => {
        const [first] = members;
        return first === undefined ? [] : [{ isHealable: !left.has(first.account), first, results: members }];
    });
}
function isSilent({ statusReason, class: of }) {
    return of === 'inoperable' || statusReason === '';
}
function renderCause(result, about) {
    const { reason, class: of } = result;
    if (reason === undefined || isSilent(result)) {
        return (0,markdown/* escapeMarkdown */.FV)(account_class/* classExplanations */.z[of].cause);
    }
    const document = (0,parts_links/* documentLink */.io)((0,markdown/* inlineCode */.ti)(reason), 'operations.md#reasons-of-an-account', about);
    return `${(0,markdown/* escapeMarkdown */.FV)(failure_reason/* accountExplanations */._G[reason].cause)} (${document})`;
}
function isRollbackFailed({ statusReason }) {
    return statusReason.includes('UPDATE_ROLLBACK_FAILED');
}
function listSteps(report, groups) {
    const { request, assessment } = report;
    const place = { stackSet: request.stackSet, roleArnPattern: assessment.roleArnPattern };
    const healed = groups.flatMap(({ isHealable, first, results }) => {
        const isWaiting = first.class === 'cancelled' || isSilent(first);
        const step = isHealable && !isWaiting ? (0,account_advice/* adviseAccount */.a)(first, place) : undefined;
        return step === undefined ? [] : [{ who: nameAccounts(results), step }];
    });
    const left = groups.filter(({ isHealable }) => !isHealable).flatMap(({ results }) => results);
    const [kept, removed] = [left.filter(isRollbackFailed), left.filter((result) => !isRollbackFailed(result))];
    const advice = kept.flatMap((result) => {
        const step = (0,account_advice/* adviseAccount */.a)(result, place);
        return step === undefined ? [] : [{ who: nameAccounts([result]), step }];
    });
    const removal = removed.length === 0 ? [] : [{ who: nameAccounts(removed), step: removalStep(report, removed) }];
    return [...healed, ...advice.slice(0, mostNamed), ...removal, { who: '', step: applyStep(report) }];
}
function nameAccounts(results) {
    return (0,quantity/* firstOf */.Ku)(results.map(({ account, name }) => (0,markdown/* inlineCode */.ti)(name === '' ? account : name, 100)), 3);
}
function applyStep(report) {
    const count = findHealable(report).length;
    const { gate } = report.assessment;
    if (gate.verdict === 'refused')
        return { text: 'then solve what the gate refuses' };
    const isUpdate = report.terraform.change.kind === 'update';
    if (count === 0)
        return { text: 'then run apply: it gives them the role again' };
    const what = isUpdate ? 'its update reaches every account' : `it updates ${(0,quantity/* countOf */.pq)(count, 'account')}`;
    return { text: `then run apply: ${what}; an account that fails again stays outdated, and apply ends red` };
}
function removalStep({ survey: { targets, instances }, request: { stackSet } }, removed) {
    const named = removed.slice(0, mostNamed).map(({ account }) => account);
    const { organizationalUnitIds } = targets;
    const stuck = instances.filter((instance) => named.includes(instance.accountId) && !(0,target_plan/* isHealableInstance */.gX)(instance));
    const commands = [...Map.groupBy(stuck, ({ region }) => region)].map(([regions, own]) => {
        const accountIds = named.filter((id) => own.some(({ accountId }) => accountId === id));
        return removalCommand(stackSet, { organizationalUnitIds, accountIds, regions });
    });
    const rest = removed.length - named.length;
    const more = rest === 0 ? '' : ` (the first ${mostNamed}; ${rest} more need a second command)`;
    return {
        text: `remove the instance, with permissions that no run has${more}, then delete the stack in the account`,
        command: commands.join('\n'),
        document: 'operations.md#outdated-accounts',
    };
}
function renderQuotes(groups) {
    const quotes = groups.flatMap(({ results }) => {
        const own = results.filter(({ statusReason, class: of }) => statusReason !== '' && of !== 'cancelled');
        const texts = [...Map.groupBy(own, ({ statusReason }) => statusReason)];
        return texts.slice(0, 3).map(([text, [first]]) => `${(0,markdown/* inlineCode */.ti)(first?.account ?? '')}: ${(0,markdown/* quoteText */.ol)(text, 400)}`);
    });
    return quotes.length === 0 ? '' : (0,markdown/* details */.zH)(`What AWS says (${quotes.length})`, (0,markdown/* bullets */.e5)(quotes));
}

;// CONCATENATED MODULE: ./src/report/parts/estimate.ts

function toleratedAccounts(preferences, { accounts }) {
    const { failureToleranceCount, failureTolerancePercentage = 0 } = preferences;
    return failureToleranceCount ?? Math.floor((accounts * failureTolerancePercentage) / 100);
}
function renderTolerance(preferences, estimate) {
    const { failureToleranceCount, failureTolerancePercentage = 0 } = preferences;
    const count = toleratedAccounts(preferences, estimate);
    const ground = failureToleranceCount === undefined ? ` (${failureTolerancePercentage} %)` : '';
    if (count > 0)
        return `stops when more than ${(0,quantity/* countOf */.pq)(count, 'account')} failed${ground}`;
    const isRounded = ground !== '' && failureTolerancePercentage > 0;
    return isRounded
        ? `stops at the first failure (${failureTolerancePercentage} % of ${(0,quantity/* countOf */.pq)(estimate.accounts, 'account')} is less than one)`
        : 'stops at the first failure (0 %)';
}
function renderRate(preferences, estimate) {
    if (estimate.concurrency > 1)
        return `${estimate.concurrency} accounts at a time`;
    const isStrict = preferences.concurrencyMode !== 'SOFT_FAILURE_TOLERANCE';
    const isBecauseOfTolerance = isStrict && estimate.accounts > 1 && toleratedAccounts(preferences, estimate) === 0;
    return isBecauseOfTolerance
        ? 'one account at a time (AWS does so with 0 % failure tolerance)'
        : 'one account at a time';
}
function renderEstimate(estimate, limit) {
    const { secondsPerAccount, basis } = estimate;
    const ground = basis === 'last-operation' ? 'as last time' : 'an assumption, nothing is measured yet';
    const text = `${renderRoughTime(estimate)} at ${secondsPerAccount} s per account, ${ground}`;
    return exceedsTimeout(estimate, limit) ? `⚠️ **${text}: longer than ${renderLimit(limit)}**` : text;
}
function renderRoughTime({ totalSeconds }) {
    return `about ${(0,quantity/* renderRoughDuration */.sk)(totalSeconds * 1000)}`;
}
function exceedsTimeout({ totalSeconds }, { limitMs }) {
    return totalSeconds * 1000 > limitMs;
}
function renderLimit({ input, limitMs }) {
    const limit = (0,quantity/* renderDuration */.PP)(limitMs);
    return input === 'rollout-timeout' ? `\`rollout-timeout\` (${limit})` : `\`timeout-minutes\` leaves (${limit})`;
}

// EXTERNAL MODULE: ./src/domain/stack-set/stack-set-definition.ts
var stack_set_definition = __webpack_require__(90661);
// EXTERNAL MODULE: ./src/domain/gate-reason.ts
var gate_reason = __webpack_require__(90526);
// EXTERNAL MODULE: ./src/report/parts/gate-findings.ts
var gate_findings = __webpack_require__(15727);
;// CONCATENATED MODULE: ./src/report/plan/refusal.ts






function sayReason(reason, { survey: { targets } }) {
    switch (reason) {
        case 'replaces-stack-set':
            return 'the stack set would be replaced';
        case 'deletes-stack-set':
            return 'the stack set would be deleted';
        case 'stack-set-exists':
            return 'the stack set exists already';
        case 'accounts-lose-instances':
            return `${(0,quantity/* countOf */.pq)(targets.lost.length, 'account')} would lose the role`;
        case 'depends-on-lost':
            return 'automatic deployment would lose its order';
        case 'update-tolerance-not-zero':
            return 'the update would tolerate failures';
        case 'wildcard-principal':
            return 'any principal could assume the role';
        case 'role-path-changed':
            return 'CloudFormation cannot move the role';
        case 'hidden-parameter':
            return 'a parameter would be hidden';
        case 'too-long-to-show':
            return 'the change is too long to be shown';
        case 'plan-changed':
            return 'the plan is not the approved one';
        case 'plan-not-reviewed':
            return 'no pull request has shown this';
        case 'plan-record-tampered':
            return 'the reviewed plan was changed by another hand';
        case 'commit-superseded':
            return 'a newer commit was rolled out already';
        case 'role-renamed':
            return 'every account would lose the role it has';
        case 'administrator-access':
            return 'the role has administrator access';
        case 'no-external-id':
            return 'the role asks for no external id';
        case 'federated-trust-open':
            return 'an identity provider could let anyone in';
        case 'organization-trust':
            return 'the whole organization could assume the role';
        case 'boundary-removed':
            return 'the role would lose its permissions boundary';
        case 'automatic-deployment-off':
            return 'new accounts would not get the role';
        case 'retain-off':
            return 'accounts that leave would lose the role';
        case 'unreadable-change':
            return 'a change cannot be read';
    }
}
function refusalNews(report) {
    const refusing = report.assessment.gate.findings.filter(({ isAccepted }) => !isAccepted);
    const [first, ...rest] = [...new Set(refusing.map(({ reason }) => reason))];
    if (first === undefined)
        return [['refused']];
    const news = `refused, ${sayReason(first, report)}`;
    const more = rest.length === 0 ? [] : [[`${news}, and ${(0,quantity/* countOf */.pq)(rest.length, 'more reason')}`]];
    return [...more, [news]];
}
function renderRefusal(report, about, cap) {
    const refusing = report.assessment.gate.findings.filter(({ isAccepted }) => !isAccepted);
    if (refusing.length === 0)
        return '';
    const lines = refusing.slice(0, cap).map((finding) => renderRefusing(finding, report, about));
    const more = refusing.length > cap ? [`and ${refusing.length - cap} more`] : [];
    return (0,markdown/* alert */.xE)('CAUTION', (0,markdown/* paragraphs */.qN)(['**Nothing changes until this is solved:**', (0,markdown/* bullets */.e5)([...lines, ...more])]));
}
function renderAccepted({ assessment: { gate } }, cap) {
    const accepted = gate.findings.filter(({ isAccepted }) => isAccepted);
    if (accepted.length === 0)
        return '';
    const lines = accepted
        .slice(0, cap)
        .map((finding) => `${(0,markdown/* inlineCode */.ti)(`allow: ${(0,gate_findings/* allowEntryOf */.lX)(finding)}`)}: ${(0,markdown/* escapeMarkdown */.FV)((0,markdown/* shorten */.ml)(finding.detail, 600))}`);
    const more = accepted.length > cap ? [`and ${accepted.length - cap} more`] : [];
    const all = [...lines, ...more];
    return (0,markdown/* alert */.xE)('WARNING', all.length === 1 ? `Accepted by ${all.join('')}.` : `Accepted by:\n\n${(0,markdown/* bullets */.e5)(all)}`);
}
function renderRefusing({ reason, detail, fingerprint, next: better }, report, about) {
    const { why, next: usual } = (0,gate_reason/* explainReason */.mU)(reason, fingerprint);
    const name = (0,parts_links/* documentLink */.io)((0,markdown/* inlineCode */.ti)(reason), 'operations.md#reasons-of-the-gate', about);
    const isFinal = gate_reason/* acceptableReasons */.eR.includes(reason) ? '' : ' No `allow` value accepts this.';
    const what = `**${(0,markdown/* capitalize */.ZH)(sayReason(reason, report))}** (${name}): ${renderDetail(reason, detail, report)}.`;
    return `${what} ${(0,markdown/* escapeMarkdown */.FV)((0,markdown/* capitalize */.ZH)(why))}. **Instead:** ${(0,markdown/* escapeMarkdown */.FV)(better ?? usual)}.${isFinal}`;
}
function renderDetail(reason, detail, { survey: { targets, organization } }) {
    if (reason !== 'accounts-lose-instances')
        return (0,markdown/* escapeMarkdown */.FV)((0,markdown/* shorten */.ml)(detail, 600));
    const accounts = targets.lost.map((id) => (0,account_list/* renderAccountId */.$r)(organization, id));
    return (0,quantity/* firstOf */.Ku)(accounts, 10);
}

// EXTERNAL MODULE: ./src/report/plan/role/danger-kinds.ts
var danger_kinds = __webpack_require__(40320);
// EXTERNAL MODULE: ./src/report/plan/role/gains.ts
var gains = __webpack_require__(95437);
// EXTERNAL MODULE: ./src/report/plan/words.ts
var plan_words = __webpack_require__(47369);
;// CONCATENATED MODULE: ./src/report/plan/plan-heading.ts






const longestHeadline = 100;
function planHeadline(report) {
    const { sign, candidates } = findNews(report);
    const { name } = report.request.stackSet;
    const lengthOf = (news) => (0,plan_words/* wordsText */.hk)([sign, 'Plan ', name, ': ', ...news]).length;
    const news = candidates.find((candidate) => lengthOf(candidate) <= longestHeadline) ?? candidates.at(-1) ?? [];
    const excess = lengthOf(news) - longestHeadline;
    const shown = excess <= 0 ? name : `${name.slice(0, name.length - excess - 1)}…`;
    const words = ['Plan ', (0,plan_words/* code */.aY)(shown), ': ', ...news];
    return { markdown: `## ${sign}${(0,plan_words/* wordsMarkdown */.ZF)(words)}`, text: (0,plan_words/* wordsText */.hk)(words) };
}
function findNews(report) {
    const { gate } = report.assessment;
    if (gate.verdict === 'refused')
        return { sign: '❌ ', candidates: refusalNews(report) };
    const dangerous = findDangerousGains(report);
    if (dangerous.length > 0)
        return { sign: '⚠️ ', candidates: dangerNews(report, dangerous) };
    const parts = [...adoptionParts(report), ...updateParts(report), ...creationParts(report)];
    const behind = behindNews(report);
    const isBehind = behind !== undefined && report.terraform.change.kind !== 'update';
    if (parts.length > 0) {
        const all = isBehind ? [...parts, behind] : parts;
        const [first = ''] = parts;
        return { sign: isBehind ? '⚠️ ' : '', candidates: [[all.join(', ')], [parts.join(', ')], [first]] };
    }
    if (behind !== undefined)
        return { sign: '⚠️ ', candidates: [[behind]] };
    return quietNews(report);
}
function quietNews({ terraform: { change }, outcome, assessment: { sources } }) {
    switch (change.kind) {
        case 'create':
            return { sign: '', candidates: [['creates the stack set, no account yet']] };
        case 'preferences-only':
            return { sign: '✅ ', candidates: [['changes no account']] };
        case 'none':
        case 'adopt':
        case 'update':
        case 'replace':
        case 'delete':
        case 'unreadable':
            if (outcome !== 'no-changes')
                return { sign: '', candidates: [[outcome]] };
            return isWidened(sources)
                ? {
                    sign: '⚠️ ',
                    candidates: [['nothing to do, but AWS has widened what the role may do'], ['AWS widened the role']],
                }
                : { sign: '✅ ', candidates: [['nothing to do']] };
    }
}
function isWidened(sources) {
    return sources.some(({ widening }) => widening !== undefined && widening.dangers.length > 0);
}
function findDangerousGains(report) {
    if (countGaining(report) === 0)
        return [];
    const { roles, reviews } = report.assessment;
    const isNew = report.terraform.change.kind === 'create';
    return (0,gains/* listGains */.t9)(roles, reviews).filter((gain) => (0,danger_kinds/* isMarked */.r)(gain.kind, isNew));
}
function countGaining({ assessment: { blastRadius }, survey: { targets } }) {
    return Math.max(0, blastRadius.updated + blastRadius.added - targets.unhealable.length);
}
function dangerNews(report, [first, ...rest]) {
    if (first === undefined)
        return [];
    const count = countGaining(report);
    const say = (verb, object) => [
        `${(0,quantity/* countOf */.pq)(count, 'account')} ${verb}${count === 1 ? 's' : ''} `,
        ...object,
    ];
    const more = rest.length === 0 ? [] : [`, and ${(0,quantity/* countOf */.pq)(rest.length, 'more danger')}`];
    const [verb, kind] = danger_kinds/* kindWords */.G[first.kind];
    const whole = isWayToAdministrator(first)
        ? say(verb, [kind, ' through ', ...first.object])
        : say(first.verb, first.object);
    return [[...whole, ...more], whole, [...say(verb, [kind]), ...more], say(verb, [kind])];
}
function isWayToAdministrator({ kind, verb, permission, dangers }) {
    const isEverything = dangers.some(({ standsFor }) => standsFor !== undefined);
    return kind === 'administrator' && verb === 'gain' && permission !== undefined && !isEverything;
}
function isFirstRollout({ survey: { targets } }) {
    const { current, extended, outdated, unfinished } = targets;
    const isDeployedSomewhere = current.length + extended.length + outdated.length + unfinished.length > 0;
    return targets.added.length > 0 && !isDeployedSomewhere;
}
function adoptionParts({ terraform: { change } }) {
    return (0,stack_set_definition/* isAdoption */.Px)(change) ? ['adopts the existing stack set'] : [];
}
function updateParts(report) {
    const { terraform: { change }, assessment: { blastRadius }, survey: { targets }, } = report;
    if (change.kind !== 'update' || isFirstRollout(report))
        return [];
    const updated = blastRadius.updated - targets.unhealable.length;
    return [updated > 0 ? `updates ${(0,quantity/* countOf */.pq)(updated, 'account')}` : 'changes the stack set, no account'];
}
function creationParts(report) {
    const { added, extended, unfinished, registered } = report.survey.targets;
    if (isFirstRollout(report))
        return [`first rollout, adds the role to ${(0,quantity/* countOf */.pq)(added.length, 'account')}`];
    return [
        ...(added.length > 0 ? [`adds the role to ${(0,quantity/* countOf */.pq)(added.length, 'account')}`] : []),
        ...(extended.length > 0 ? [`adds a Region in ${(0,quantity/* countOf */.pq)(extended.length, 'account')}`] : []),
        ...(unfinished.length > 0 ? [`finishes the first deployment in ${(0,quantity/* countOf */.pq)(unfinished.length, 'account')}`] : []),
        ...(registered.length > 0 ? [`registers ${(0,quantity/* countOf */.pq)(registered.length, 'OU')} without accounts`] : []),
    ];
}
function behindNews({ survey: { targets } }) {
    const { outdated, unhealable } = targets;
    if (outdated.length === 0)
        return undefined;
    const are = `${(0,quantity/* countOf */.pq)(outdated.length, 'account')} ${outdated.length === 1 ? 'is' : 'are'} not up to date`;
    if (unhealable.length === 0)
        return are;
    return unhealable.length === outdated.length
        ? `${are}, and apply cannot update ${outdated.length === 1 ? 'it' : 'them'}`
        : `${are}, apply cannot update ${unhealable.length} of them`;
}

// EXTERNAL MODULE: ./src/domain/waves.ts
var waves = __webpack_require__(85186);
// EXTERNAL MODULE: ./src/domain/way-back.ts
var way_back = __webpack_require__(19203);
;// CONCATENATED MODULE: ./src/report/plan/plan-update.ts







function renderUpdate(report) {
    const { terraform: { change }, assessment: { updateEstimate, wavesEstimate }, } = report;
    const waves = (0,plan_report/* findWaves */.wt)(report);
    if (change.kind !== 'update' || updateEstimate === undefined)
        return [];
    const isWaves = waves !== undefined && wavesEstimate !== undefined;
    return [
        ['Rollout', isWaves ? renderWaves(report, wavesEstimate) : renderByTerraform(report, updateEstimate)],
        ...(isWaves ? [['Canaries', renderCanaries(report)]] : []),
        ...renderOther(report, updateEstimate),
        ['If&nbsp;it&nbsp;fails', renderAfterFailure(report)],
    ];
}
function renderByTerraform(report, estimate) {
    const preferences = preferencesOf(report);
    return [
        `**by \`terraform\`**${renderTerraformOnly(report)}`,
        renderTolerance(preferences, estimate),
        renderRate(preferences, estimate),
        renderEstimate(estimate, report.request.followLimit),
        renderWorstCase(worstCase(preferences, estimate)),
    ].join(' · ');
}
function preferencesOf({ terraform: { change } }) {
    return change.kind === 'update' ? change.after.operationPreferences : {};
}
function keepsOrder({ request: { preferences, targets } }) {
    return preferences.regionConcurrency === 'sequential' && targets.regions.length > 1;
}
function renderTerraformOnly(report) {
    const { terraformOnly } = report.assessment;
    if (terraformOnly.length === 0)
        return '';
    const order = keepsOrder(report)
        ? '; ⚠️ **Terraform cannot send the order of the Regions**: AWS takes one after the other in an order of its own'
        : '';
    return `, although \`waves\` was asked for: an update of chosen accounts cannot carry ${(0,quantity/* firstOf */.Ku)(terraformOnly, 5)}${order}`;
}
function renderWaves({ assessment: { updateEstimate }, request: { followLimit } }, estimate) {
    return [
        `**in \`waves\`**: ${plan_update_renderSteps(estimate, updateEstimate)}`,
        'stops at the first failure (0 %)',
        renderEstimate(estimate, followLimit),
        renderWavesWorstCase(estimate),
    ].join(' · ');
}
function plan_update_renderSteps({ canaries, concurrency }, update) {
    const first = (0,quantity/* countOf */.pq)(canaries, 'canary', 'canaries');
    return canaries === update?.accounts
        ? `${first}, which is every account`
        : `${first} first, then ${concurrency} at a time`;
}
function renderOther(report, estimate) {
    const { assessment: { wavesEstimate }, } = report;
    const waves = (0,plan_report/* findWaves */.wt)(report);
    if (waves !== undefined && keepsOrder(report))
        return [];
    if (waves !== undefined) {
        const preferences = preferencesOf(report);
        const parts = [
            '`update-strategy: terraform`',
            renderRate(preferences, estimate),
            renderRoughTime(estimate),
            renderWorstCase(worstCase(preferences, estimate)),
        ];
        return [['Instead', parts.join(' · ')]];
    }
    if (wavesEstimate === undefined || !offersWaves(report))
        return [];
    const parts = [
        `\`update-strategy: waves\`: ${plan_update_renderSteps(wavesEstimate, estimate)}`,
        renderRoughTime(wavesEstimate),
        renderWavesWorstCase(wavesEstimate),
    ];
    return [['Instead', parts.join(' · ')]];
}
function offersWaves(report) {
    const { wavesEstimate, terraformOnly } = report.assessment;
    if ((0,plan_report/* findWaves */.wt)(report) !== undefined || wavesEstimate === undefined || wavesEstimate.canaries === 0)
        return false;
    return terraformOnly.length === 0 && (0,waves/* findTerraformOnly */.KC)(report.terraform.change).length === 0;
}
function worstCase(preferences, estimate) {
    const atOnce = preferences.regionConcurrencyType === 'PARALLEL' ? estimate.regions : 1;
    return Math.min(estimate.accounts, (toleratedAccounts(preferences, estimate) + estimate.concurrency) * atOnce);
}
function renderWorstCase(accounts) {
    return `at most ${(0,quantity/* countOf */.pq)(accounts, 'account')} ${accounts === 1 ? 'fails' : 'fail'} before it stops`;
}
function renderWavesWorstCase({ worstCase: accounts, canaries }) {
    const alone = accounts > canaries ? ` (${canaries === 1 ? 'the canary' : 'the canaries'} alone when it fails there)` : '';
    return `${renderWorstCase(accounts)}${alone}`;
}
function renderCanaries(report) {
    const waves = (0,plan_report/* findWaves */.wt)(report);
    const { update } = report.request;
    const canaries = waves?.canaries ?? [];
    const ground = update.canary.kind === 'count' ? 'chosen from the smallest OU' : 'named by `canary-accounts`';
    return `${(0,account_list/* renderAccounts */.r9)(canaries, 5)} · ${ground} · proven before any other account gets the new version`;
}
function renderAfterFailure(report) {
    const { request: { update }, assessment: { wayBack }, } = report;
    const outdated = (0,plan_report/* findOutdatedInstances */.Qc)(report);
    const kept = outdated.length === 0 ? 'the version they have' : 'the version they have, which may differ';
    const held = `AWS rolls back the account that failed, and no other is started. Accounts already updated stay on the new version, the rest keep ${kept}. Apply ends red and names every account; the next apply goes on with those that lack the new version.`;
    if (update.onFailure === 'hold')
        return `**held** (\`on-failure: hold\`): ${held}`;
    if (wayBack?.obstacle !== undefined)
        return `**held**, although \`on-failure\` is \`rollback\`: ${held}`;
    const over = findWithoutWayBack(report).length === 0 ? 'every account' : 'every account that is up to date now';
    return `**rolled back, all or nothing**: no other account is started, and those already updated get the current version back, in one operation over ${over} (where nothing changed, nothing happens). Apply ends red and names every account; the next plan shows the change again.`;
}
function wayBackWarnings(report) {
    const { request: { update }, assessment: { wayBack }, } = report;
    if (wayBack === undefined || update.onFailure === 'hold')
        return [];
    if (wayBack.obstacle !== undefined) {
        return [`⚠️ **No way back:** ${(0,markdown/* escapeMarkdown */.FV)((0,way_back/* describeObstacle */.T)(wayBack.obstacle))}.`];
    }
    return [
        ...renderWithoutWayBack(report, findWithoutWayBack(report)),
        ...renderNotUndone((0,waves/* findNotUndone */.wt)(report.terraform.change)),
    ];
}
function findWithoutWayBack({ assessment: { wayBack } }) {
    return [...new Set(wayBack?.notUpToDate.map(({ accountId }) => accountId))];
}
function renderWithoutWayBack({ survey: { organization } }, notUpToDate) {
    if (notUpToDate.length === 0)
        return [];
    const accounts = notUpToDate.flatMap((id) => organization.accounts.get(id) ?? []);
    const one = notUpToDate.length === 1;
    return [
        `⚠️ **No way back for ${(0,quantity/* countOf */.pq)(notUpToDate.length, 'account')}**: ${(0,account_list/* renderAccounts */.r9)(accounts, 5)}, not up to date now, so the version that ${one ? 'it has' : 'they have'} is not known: ${one ? 'it keeps' : 'they keep'} what a failed update leaves there.`,
    ];
}
function renderNotUndone(left) {
    if (left.length === 0)
        return [];
    const stays = left.length === 1 ? 'that stays as this change makes it' : 'they stay as this change makes them';
    return [`⚠️ **Not taken back:** ${left.join(', ')}; ${stays}.`];
}

// EXTERNAL MODULE: ./src/report/log/log-line.ts
var log_line = __webpack_require__(80476);
;// CONCATENATED MODULE: ./src/report/log/plan-log.ts









function planLogLines(report) {
    const { now, survey: { targets, organization }, } = report;
    const inFlight = (0,plan_report/* findInFlight */.T6)(report);
    const names = (ids) => (0,quantity/* firstOf */.Ku)(ids.map((id) => `${id} ${organization.accounts.get(id)?.name ?? ''}`.trim()), 5);
    const extended = targets.extended.length === 0 ? '' : ` ${targets.extended.length} to get another Region,`;
    return [
        firstLine(report),
        ...(0,log_line/* findingLines */.hq)(report.assessment.gate),
        `Targets: ${(0,quantity/* countOf */.pq)(targets.targeted.length, 'account')}, ${targets.current.length} current, ${targets.added.length} to be added,${extended} ${targets.unfinished.length} unfinished, ${targets.outdated.length} not up to date, ${targets.suspended.length} suspended`,
        ...sandboxLines(report),
        ...timeLines(report),
        ...(targets.unfinished.length === 0
            ? []
            : [`First deployment unfinished, apply finishes it: ${names(targets.unfinished.map(({ id }) => id))}`]),
        ...outdatedLines(report, names),
        ...describeLeftBehind(targets.leftBehind),
        ...inFlight.map(({ id, action, status, createdAt }) => `In flight: operation ${id}, ${action} ${status}, for ${(0,quantity/* renderDuration */.PP)(Math.max(0, now.getTime() - createdAt.getTime()))}. Apply first waits for it`),
        ...(report.request.targets.excludedAccountIds.length > 0 && report.request.autoDeployment.enabled
            ? ['Warning: automatic deployment does not honour excluded-account-ids']
            : []),
        ...preflightLines(report),
        ...(report.failureReason === undefined ? [] : [`Failure reason: ${report.failureReason}`]),
    ].map(log_line/* logLine */.BP);
}
function sandboxLines(report) {
    const accountId = (0,plan_report/* findSandbox */.n7)(report);
    if (accountId === undefined)
        return [];
    return [`Apply first deploys the template in sandbox account ${accountId}, proves the role there, and deletes it`];
}
function preflightLines({ preflight: { warnings, unchecked, checked } }) {
    return [
        ...warnings.map(({ news, text }) => `Warning: ${(0,log_line/* plain */.pj)(`${news} ${text}`)}`),
        ...unchecked.map((what) => `Not checked before sending: ${(0,log_line/* plain */.pj)(what)}`),
        ...(checked.length === 0 ? [] : [`Checked before sending: ${checked.join(', ')}`]),
    ];
}
function planVerdictLine(report) {
    const { gate } = report.assessment;
    const follows = gate.verdict === 'refused'
        ? 'Nothing changes until that is solved'
        : report.hasChanges
            ? 'Passes the gate. Merging applies it'
            : 'Passes the gate, and apply has nothing to send';
    return (0,log_line/* logLine */.BP)(`${planHeadline(report).text}. ${follows}`);
}
function firstLine({ request: { stackSet } }) {
    return `Plan of stack set ${stackSet.name} in ${stackSet.region}, called as ${stackSet.callAs}`;
}
function outdatedLines(report, names) {
    const healed = findHealable(report);
    const how = report.terraform.change.kind === 'update' ? 'The update reaches them, too' : 'Apply will update them';
    return [
        ...(healed.length === 0 ? [] : [`Not up to date: ${names(healed.map(({ id }) => id))}. ${how}`]),
        ...(leavesUnreachable(report)
            ? [
                `Out of reach: ${names(report.survey.targets.unhealable.map(({ id }) => id))}. A person must fix ${report.survey.targets.unhealable.length === 1 ? 'it' : 'them'}; until then apply ends with accounts-behind`,
            ]
            : []),
    ];
}
function timeLines(report) {
    const { assessment: { updateEstimate, creationEstimate, healEstimate, wavesEstimate }, request: { followLimit }, } = report;
    const waves = (0,plan_report/* findWaves */.wt)(report);
    const others = [creationEstimate, healEstimate].filter((estimate) => estimate !== undefined);
    const late = (estimate) => exceedsTimeout(estimate, followLimit)
        ? `; warning: longer than ${followLimit.input} allows, ${(0,quantity/* renderDuration */.PP)(followLimit.limitMs)}`
        : '';
    const plainLine = (estimate) => `Estimate: ${renderRoughTime(estimate)} for ${(0,quantity/* countOf */.pq)(estimate.accounts, 'account')}, ${estimate.concurrency} at a time${late(estimate)}`;
    const isWaves = waves !== undefined && wavesEstimate !== undefined;
    const ours = isWaves
        ? [
            `Estimate: ${renderRoughTime(wavesEstimate)} in waves, ${plan_update_renderSteps(wavesEstimate, updateEstimate)}${late(wavesEstimate)}`,
        ]
        : updateEstimate === undefined
            ? []
            : [plainLine(updateEstimate)];
    return [...ours, ...updateLines(report), ...others.map(plainLine)];
}
function updateLines(report) {
    const { terraformOnly, updateEstimate } = report.assessment;
    const { organization } = report.survey;
    const waves = (0,plan_report/* findWaves */.wt)(report);
    if (updateEstimate === undefined)
        return [];
    const canaries = waves?.canaries.map(({ id }) => `${id} ${organization.accounts.get(id)?.name ?? ''}`.trim()) ?? [];
    return [
        ...(canaries.length === 0 ? [] : [`Canaries: ${(0,quantity/* firstOf */.Ku)(canaries, 5)}`]),
        ...(terraformOnly.length === 0
            ? []
            : [`Terraform sends this update although waves were asked for: it carries ${(0,log_line/* plain */.pj)(terraformOnly.join(', '))}`]),
        ...afterFailureLines(report),
    ];
}
function afterFailureLines({ request: { update }, assessment: { wayBack } }) {
    const stay = 'If the update fails: accounts already updated stay on the new version';
    if (update.onFailure === 'hold')
        return [`${stay} (on-failure: hold)`];
    if (wayBack?.obstacle !== undefined)
        return [`${stay}: there is no way back, ${(0,way_back/* describeObstacle */.T)(wayBack.obstacle)}`];
    const left = [...new Set(wayBack?.notUpToDate.map(({ accountId }) => accountId))];
    return [
        'If the update fails: every account gets the current version back (on-failure: rollback)',
        ...(left.length === 0
            ? []
            : [`No way back for ${(0,quantity/* countOf */.pq)(left.length, 'account')}, not up to date: ${(0,quantity/* firstOf */.Ku)(left, 5)}`]),
    ];
}

;// CONCATENATED MODULE: ./src/report/log/plan-red-line.ts

function redPlanLine(report, unposted) {
    const { name } = report.request.stackSet;
    const comment = unposted === undefined ? '' : ` The comment could not be posted: ${(0,log_line/* plain */.pj)(unposted.message)}`;
    if (report.assessment.gate.verdict === 'refused')
        return (0,log_line/* logLine */.BP)(`${(0,log_line/* refusedLine */.LX)(report.assessment.gate)} (stack set ${name})${comment}`);
    return (0,log_line/* logLine */.BP)(`Plan of stack set ${name} failed, comment-failed: no reviewer can have seen the plan.${comment}`);
}

// EXTERNAL MODULE: ./src/domain/reports/rollout-report.ts
var rollout_report = __webpack_require__(98564);
// EXTERNAL MODULE: ./src/domain/rollback.ts
var domain_rollback = __webpack_require__(69478);
// EXTERNAL MODULE: ./src/report/rollout/account-words.ts
var account_words = __webpack_require__(18507);
;// CONCATENATED MODULE: ./src/report/rollout/verification.ts



function renderVerification({ looked, proven, findings, doubts }, nameOf, most = 10) {
    const accounts = (0,quantity/* countOf */.pq)(looked, 'account');
    if (findings.length + doubts.length === 0) {
        return looked === 0 ? '' : `✅ The role is proven in ${proven} of ${accounts} that verify-roles looked at.`;
    }
    const items = [
        ...groupAlike(findings, ({ property, what }) => `${property}\n${what}`).map((own) => {
            const { severity, what, property, gains } = own[0];
            const lets = gains.length === 0 ? '' : ` ⚠️ The role ${(0,quantity/* firstOf */.Ku)(gains.map(markdown/* escapeMarkdown */.FV), 3, '; ')}.`;
            return `**${severity}** in ${nameAll(own, nameOf)}: ${(0,markdown/* escapeMarkdown */.FV)(what)} (${(0,markdown/* inlineCode */.ti)(property, 200)})${lets}${renderNext(own[0])}`;
        }),
        ...groupAlike(doubts, ({ why, next }) => `${why}\n${next}`).map((own) => {
            const { why, next } = own[0];
            return `❓ ${nameAll(own, nameOf)} could not be looked at: ${(0,markdown/* escapeMarkdown */.FV)(why)} **Next:** ${(0,markdown/* escapeMarkdown */.FV)(next)}`;
        }),
    ];
    const left = items.length - most;
    const shown = [...items.slice(0, most), ...(left > 0 ? [`and ${left} more`] : [])];
    return (0,markdown/* alert */.xE)('WARNING', `**The role is proven in ${proven} of ${accounts}** that verify-roles looked at.\n\n${(0,markdown/* bullets */.e5)(shown)}`);
}
function verificationLine({ looked, proven, findings, doubts }) {
    if (looked === 0)
        return '';
    const bad = [
        ...(findings.length === 0 ? [] : [(0,quantity/* countOf */.pq)(findings.length, 'finding')]),
        ...(doubts.length === 0 ? [] : [`${doubts.length} not looked at`]),
    ];
    return `Roles proven after the rollout: ${proven} of ${looked}${bad.length === 0 ? '' : ` (${bad.join(', ')})`}`;
}
function groupAlike(ones, keyOf) {
    const groups = Map.groupBy(ones, (one) => keyOf(one).replaceAll(one.account, '{account}'));
    return [...groups.values()].flatMap(([first, ...others]) => first === undefined ? [] : [[first, ...others]]);
}
function nameAll(ones, nameOf) {
    const accounts = [...new Set(ones.map(({ account }) => account))];
    return (0,quantity/* firstOf */.Ku)(accounts.map((id) => (0,account_list/* renderAccount */.sh)({ id, name: nameOf(id) })), 3);
}
function renderNext({ remedy }) {
    switch (remedy.kind) {
        case 'apply':
            return ' **Next:** run `apply` again.';
        case 'commands':
            return ` **Next:** ${(0,markdown/* escapeMarkdown */.FV)(remedy.text)}: ${remedy.commands.map((command) => (0,markdown/* inlineCode */.ti)(command, 1000)).join(' ')}`;
        case 'advice':
            return ` **Next:** ${(0,markdown/* escapeMarkdown */.FV)(remedy.text)}.`;
    }
}

// EXTERNAL MODULE: ./src/report/rollout/next-steps.ts
var next_steps = __webpack_require__(18825);
// EXTERNAL MODULE: ./src/report/rollout/rollout-heading.ts
var rollout_heading = __webpack_require__(6494);
;// CONCATENATED MODULE: ./src/report/rollout/step-lines.ts



const mostSteps = 8;
function step_lines_renderSteps(steps, about, { namesInStep, most = mostSteps }) {
    if (steps.length === 0)
        return '';
    const last = steps.at(-1);
    const before = last?.isRerun === true ? steps.slice(0, -1) : steps;
    const shown = before.slice(0, most);
    const rest = before.length - shown.length;
    const lines = [
        ...shown.map((step) => (0,step_list/* renderStep */.z)(nameStep(step, namesInStep), about)),
        ...(rest === 0 ? [] : [`${(0,quantity/* countOf */.pq)(rest, 'more step')} for other accounts in the ${(0,markdown/* link */.nf)('summary', about.runUrl)}`]),
        ...(last?.isRerun === true ? [renderRerun(last, about)] : []),
    ];
    return `**Do now**\n\n${(0,step_list/* numbered */.j)(lines)}`;
}
function renderRerun({ todo }, { runUrl }) {
    return `${(0,markdown/* link */.nf)('Re-run apply', runUrl)}${(0,markdown/* escapeMarkdown */.FV)(todo.text)}`;
}
function nameStep({ accounts, todo, commands }, names) {
    const who = accounts.map(({ account, name }) => (0,markdown/* inlineCode */.ti)(name === '' ? account : name, 60));
    return { who: who.length === 0 ? '' : (0,quantity/* firstOf */.Ku)(who, Math.max(1, names)), step: todo, commands };
}
function stepLines(steps) {
    const rerun = steps.filter(({ isRerun }) => isRerun);
    const others = steps.filter(({ isRerun }) => !isRerun);
    const rest = others.length - mostSteps;
    return [
        ...others.slice(0, mostSteps).map(stepLine),
        ...(rest > 0 ? [`${(0,quantity/* countOf */.pq)(rest, 'more step')} for other accounts in the step summary`] : []),
        ...rerun.map(stepLine),
    ].map((line, index) => `Do now ${index + 1}: ${line}`);
}
function stepLine({ accounts, todo, commands, isRerun }) {
    const who = accounts.map(({ account, name }) => (name === '' ? account : name));
    const lead = who.length === 0 ? '' : `${(0,quantity/* firstOf */.Ku)(who, 3)}: `;
    const text = todo.text.replaceAll('`', '');
    const command = commands[0] === undefined ? '' : ` · ${commands[0].replace(/ \\\n */g, ' ')}`;
    return isRerun ? `Re-run apply${text}` : `${lead}${lead === '' ? (0,markdown/* capitalize */.ZH)(text) : text}${command}`;
}

;// CONCATENATED MODULE: ./src/report/log/rollout-log.ts












function rolloutLogLines(report) {
    const { error, failureReason, outcome, operations, stillRunning } = report;
    const stories = (0,account_words/* findStories */.Lq)(report);
    return [
        ...(0,log_line/* findingLines */.hq)(report.gate),
        ...rollout_log_sandboxLines(report),
        ...operations.map((reported) => operationLine(reported)),
        ...holderLines(report),
        ...(report.verification === undefined ? [] : [verificationLine(report.verification)]),
        ...(outcome === 'refused' ? [] : accountLines(stories)),
        ...untargetedLines(report),
        ...describeLeftBehind(report.leftBehind),
        ...stillRunning.map(({ id, action, status }) => `Still running in AWS: operation ${id}, ${action} ${status}`),
        ...(error === undefined ? [] : [`What happened: ${(0,log_line/* plain */.pj)(error.what)}`]),
        ...(error?.why === undefined ? [] : [`Why: ${(0,log_line/* plain */.pj)(error.why)}`]),
        ...stepLines((0,next_steps/* findSteps */.B0)(report, stories)),
        ...(failureReason === undefined ? [] : [`Failure reason: ${failureReason}`]),
    ].map(log_line/* logLine */.BP);
}
function rollout_log_sandboxLines({ sandbox }) {
    if (sandbox === undefined)
        return [];
    const { accountId, roleName, durationMs } = sandbox;
    return [`Sandbox account ${accountId}: role ${roleName} proven, its stack deleted, in ${(0,quantity/* renderDuration */.PP)(durationMs)}`];
}
function rolloutVerdictLine(report) {
    return (0,log_line/* logLine */.BP)(`Stack set ${report.stackSet.name}: ${(0,rollout_heading/* rolloutHeadline */.c0)(report)} · ${(0,rollout_heading/* rolloutDuration */.SD)(report)}`);
}
const longestRedLine = 500;
function redRolloutLine(report) {
    const { error, outcome, stackSet, gate } = report;
    if (outcome === 'refused')
        return (0,log_line/* logLine */.BP)(`${(0,log_line/* refusedLine */.LX)(gate)} (stack set ${stackSet.name})`);
    const stories = (0,account_words/* findStories */.Lq)(report);
    const first = (0,next_steps/* findFirst */.i8)(stories);
    const [step] = (0,next_steps/* findSteps */.B0)(report, stories);
    const cause = first === undefined ? error?.what : `${accountName(first)}: ${causeOf(first)}`;
    const parts = [
        `${stackSet.name}: ${(0,rollout_heading/* rolloutHeadline */.c0)(report)}`,
        ...(cause === undefined ? [] : [(0,log_line/* plain */.pj)(cause)]),
        ...(step === undefined ? [] : [`Next: ${stepLine(step)}`]),
    ];
    return (0,markdown/* shorten */.ml)((0,markdown/* visibleLine */.P8)(parts.map((part) => part.replace(/\.$/, '')).join('. ')), longestRedLine);
}
function accountName({ now: { account, name } }) {
    return `${account} ${(0,markdown/* shorten */.ml)(name, 60)}`.trim();
}
function causeOf({ trouble }) {
    if (trouble?.reason === undefined)
        return 'AWS gives no reason';
    const { cause } = failure_reason/* accountExplanations */._G[trouble.reason];
    return trouble.reason === 'unknown' && trouble.statusReason !== '' ? (0,markdown/* shorten */.ml)(trouble.statusReason, 120) : cause;
}
function operationLine(reported) {
    const { operation, startedBy } = reported;
    const purpose = !(0,rollout_report/* isOwn */.NP)(reported) || reported.purpose === 'update' ? '' : ` (${reported.purpose})`;
    const attached = (0,rollout_report/* isOwn */.NP)(reported) && reported.isAttached ? ' in an earlier run; this run attached to it' : '';
    return `Operation ${operation.id}: ${operation.action} ${operation.status}${purpose}, started by ${startedBy}${attached}`;
}
function holderLines(report) {
    const { rollback } = report;
    if (rollback === undefined)
        return [];
    const count = new Set(rollback.onNewVersion.map(({ account }) => account)).size;
    const holders = rollback.failedUpdate.length === 0
        ? 'Which accounts had the new version was not read'
        : count === 0
            ? 'No account had the new version'
            : (0,domain_rollback/* findRollback */.a5)(report) === undefined
                ? `Not rolled back, accounts with the new version: ${count}`
                : `On the new version until rolled back, accounts: ${count}, for at most ${(0,account_words/* findLongest */.st)(report)}`;
    return [holders, ...rollback.notUndone.map((what) => `Still changed: ${what}`)];
}
function accountLines(stories) {
    const keyOf = ({ has, updateWord, rollbackWord = '' }) => [has, updateWord, rollbackWord].join('\n');
    const groups = [...Map.groupBy((0,account_words/* oneOfEach */.Hk)(stories), keyOf).values()].slice(0, 30);
    return groups.map((own) => {
        const [first] = own;
        if (first === undefined)
            return '';
        const { has, updateWord, rollbackWord, rank } = first;
        const rollback = rollbackWord === undefined || rollbackWord === '–' ? '' : `, rollback: ${rollbackWord}`;
        const update = updateWord === '–' ? '' : `, update: ${updateWord}`;
        const isNamed = rank < 3 || first.now.class === 'suspended';
        const names = isNamed ? ` (${(0,quantity/* firstOf */.Ku)(own.map(accountName), 5)})` : '';
        return `Accounts, has now ${has.replace(/^\P{L}+/u, '')}${update}${rollback}: ${own.length}${names}${explain(first)}`;
    });
}
function explain({ trouble, rank }) {
    if (trouble === undefined || rank > 2)
        return '';
    const text = trouble.statusReason === '' ? '' : ` AWS: ${trouble.statusReason}`;
    return `: ${(0,log_line/* plain */.pj)(causeOf({ trouble }))}.${text}`;
}
function untargetedLines({ untargetedFailures }) {
    return untargetedFailures.slice(0, 20).map(({ account, name, reason, statusReason }) => {
        const whose = `${account} ${name}`.trim();
        return `Failed in an account that is not targeted: ${whose}: ${(0,log_line/* plain */.pj)(failure_reason/* accountExplanations */._G[reason].cause)}. AWS: ${statusReason}`;
    });
}

;// CONCATENATED MODULE: ./src/report/outputs.ts



function planOutputs(report, planJson) {
    return {
        'has-changes': String(report.hasChanges),
        gate: report.assessment.gate.verdict,
        'gate-reasons': listReasons(report.assessment.gate),
        outcome: report.outcome,
        'failure-reason': report.failureReason ?? '',
        'operation-id': '',
        ...accountOutputs(report.survey.targets.targeted.length, countPlannedClasses(report)),
        'role-arn-pattern': report.assessment.roleArnPattern,
        'plan-json': planJson,
        digest: report.digest,
    };
}
function rolloutOutputs(report, paths) {
    return {
        'has-changes': String(report.hasChanges),
        gate: report.gate.verdict,
        'gate-reasons': listReasons(report.gate),
        outcome: report.outcome,
        'failure-reason': report.failureReason ?? '',
        'operation-id': lastOperationId(report),
        ...accountOutputs(report.accountsTotal, report.accountsByClass),
        'role-arn-pattern': report.roleArnPattern,
        digest: report.digest,
        'results-json': paths.resultsJson,
        'results-csv': paths.resultsCsv,
        'results-html': paths.resultsHtml,
    };
}
function listReasons({ findings }) {
    const refusing = findings.filter(({ isAccepted }) => !isAccepted).map(({ reason }) => reason);
    return [...new Set(refusing)].join(',');
}
function accountOutputs(total, classes) {
    return {
        'accounts-total': String(total),
        'accounts-current': String(classes.current),
        'accounts-failed': String(classes.failed),
        'accounts-by-class': JSON.stringify(classes),
    };
}
function lastOperationId({ operations, stillRunning }) {
    const own = operations.findLast(rollout_report/* isOwn */.NP);
    return own?.operation.id ?? stillRunning.at(-1)?.id ?? '';
}
function countPlannedClasses(report) {
    const { targets } = report.survey;
    const byAccount = Map.groupBy((0,plan_report/* findOutdatedInstances */.Qc)(report), ({ accountId }) => accountId);
    const counts = {
        current: targets.current.length,
        failed: 0,
        cancelled: 0,
        outdated: targets.unfinished.length,
        suspended: targets.suspended.length,
        inoperable: 0,
        missing: targets.added.length + targets.extended.length,
        unknown: 0,
    };
    for (const account of targets.outdated) {
        const own = (byAccount.get(account.id) ?? []).map((instance) => (0,account_result/* classifyAccount */.ge)({ account, region: instance.region, instance, result: undefined }));
        counts[account_result/* accountClasses */.kj.find((accountClass) => own.includes(accountClass)) ?? 'unknown'] += 1;
    }
    return counts;
}

// EXTERNAL MODULE: ./src/report/parts/fit.ts
var fit = __webpack_require__(75564);
// EXTERNAL MODULE: ./src/report/parts/settings-table.ts
var settings_table = __webpack_require__(49999);
// EXTERNAL MODULE: ./src/report/plan/measure-gains.ts
var measure_gains = __webpack_require__(30345);
// EXTERNAL MODULE: ./src/domain/preferences.ts
var domain_preferences = __webpack_require__(45966);
// EXTERNAL MODULE: ./src/domain/organization.ts
var domain_organization = __webpack_require__(66877);
// EXTERNAL MODULE: ./src/domain/iam/meaning/permission-comparison.ts
var permission_comparison = __webpack_require__(36137);
// EXTERNAL MODULE: ./src/report/plan/role/policy-statement.ts
var policy_statement = __webpack_require__(80083);
// EXTERNAL MODULE: ./src/report/plan/role/danger-list.ts
var danger_list = __webpack_require__(78995);
// EXTERNAL MODULE: ./src/report/plan/role/role-review.ts
var role_review = __webpack_require__(48290);
;// CONCATENATED MODULE: ./src/report/plan/policy-sources.ts






const mostDangers = 3;
function sayWidenings({ assessment: { sources } }) {
    return sources.flatMap(({ arn, versionId, widening }) => {
        if (widening === undefined)
            return [];
        const { since, permissions, dangers } = widening;
        const gains = [
            ...dangers.slice(0, mostDangers).map(danger_list/* renderDanger */.yF),
            ...(0,role_review/* sayLevels */.xb)((0,permission_comparison/* summarizeGains */.S)(permissions), false),
        ];
        const versions = `${(0,markdown/* inlineCode */.ti)(since.versionId)} of ${since.extractedAt}, now ${(0,markdown/* inlineCode */.ti)(versionId)}`;
        return [`**AWS has widened ${(0,policy_statement/* renderPolicyName */.eK)(arn)}** (${versions}): with it, roles ${gains.join('; ')}.`];
    });
}
function listUnread({ assessment: { sources } }) {
    return sources.flatMap(({ arn, versionId, extractedAt, unreadable }) => unreadable === undefined
        ? []
        : [
            `whether AWS has changed ${(0,policy_statement/* renderPolicyName */.eK)(arn)} since ${extractedAt ?? 'then'} (${(0,markdown/* inlineCode */.ti)(versionId)}): ${(0,markdown/* escapeMarkdown */.FV)(unreadable.replace(/\.$/, ''))}`,
        ]);
}
function renderSources({ assessment: { sources } }) {
    const name = ({ arn, versionId }) => `${(0,policy_statement/* renderPolicyName */.eK)(arn)} ${(0,markdown/* inlineCode */.ti)(versionId)}`;
    const live = sources.filter(({ from }) => from === 'aws').map(name);
    const shipped = Map.groupBy(sources.filter(({ from }) => from === 'extract'), ({ extractedAt }) => extractedAt ?? '');
    return [
        ...(live.length === 0 ? [] : [`${(0,quantity/* firstOf */.Ku)(live, 8)} as AWS has them now`]),
        ...[...shipped].map(([date, own]) => `${(0,quantity/* firstOf */.Ku)(own.map(name), 8)} as of ${date}, which this action was built with`),
    ].join(' · ');
}

;// CONCATENATED MODULE: ./src/report/plan/plan-facts.ts










function renderFacts(report) {
    const rows = [
        ...renderUpdate(report),
        ...renderCreation(report),
        ...renderHeal(report),
        ['Reaches', renderReach(report)],
        ['Accounts', renderCounts(report)],
        ...renderUnfinished(report),
        ['New&nbsp;accounts', renderNewAccounts(report)],
        ['Stack&nbsp;set', renderPlace(report)],
        ...renderPolicySources(report),
    ];
    return (0,markdown/* details */.zH)(factsTitle(report), (0,markdown/* table */.tp)(['', ''], rows));
}
function renderPolicySources(report) {
    const sources = renderSources(report);
    return sources === '' ? [] : [['AWS&nbsp;policies', sources]];
}
function factsTitle(report) {
    const { wavesEstimate, updateEstimate } = report.assessment;
    const isFaster = wavesEstimate !== undefined &&
        updateEstimate !== undefined &&
        wavesEstimate.totalSeconds < updateEstimate.totalSeconds &&
        offersWaves(report);
    if (report.assessment.gate.verdict === 'refused')
        return 'How it would roll out';
    const { creationEstimate, healEstimate } = report.assessment;
    const isSent = [updateEstimate, creationEstimate, healEstimate].some((estimate) => estimate !== undefined);
    if (!isSent)
        return 'What it reaches';
    if (!isFaster)
        return 'How it rolls out';
    return `How it rolls out, and a faster way (waves: ${(0,quantity/* renderRoughDuration */.sk)(wavesEstimate.totalSeconds * 1000)})`;
}
function renderPlace({ request: { stackSet } }) {
    const name = (0,markdown/* link */.nf)((0,markdown/* inlineCode */.ti)(stackSet.name), (0,console_links/* stackSetUrl */.W3)(stackSet));
    return `${name}, home Region ${(0,markdown/* inlineCode */.ti)(stackSet.region)}, called as ${(0,markdown/* inlineCode */.ti)(stackSet.callAs)}`;
}
function renderReach(report) {
    const { survey: { targets, organization }, assessment: { blastRadius }, request: { targets: { excludedAccountIds }, }, } = report;
    const active = targets.targeted.length - targets.suspended.length;
    const units = targets.organizationalUnitIds.map((id) => id === organization.rootId
        ? `root ${(0,markdown/* inlineCode */.ti)(id)}`
        : `${(0,markdown/* inlineCode */.ti)((0,domain_organization/* organizationalUnitPath */.mP)(organization, id), 200)} (${(0,markdown/* inlineCode */.ti)(id)})`);
    return [
        `${(0,quantity/* countOf */.pq)(active, 'active account')} in ${(0,quantity/* countOf */.pq)(blastRadius.organizationalUnits.length, 'OU')} under ${(0,quantity/* firstOf */.Ku)(units, 8)}, ${renderRegions(report.request)}`,
        ...(targets.suspended.length === 0 ? [] : [`${targets.suspended.length} suspended, skipped by AWS`]),
        ...(excludedAccountIds.length === 0 ? [] : [`${excludedAccountIds.length} excluded`]),
        `management account ${(0,markdown/* inlineCode */.ti)(organization.managementAccountId)} is never a target`,
    ].join(' · ');
}
function renderRegions({ targets: { regions }, preferences: { regionConcurrency } }) {
    const names = regions.map((region) => (0,markdown/* inlineCode */.ti)(region));
    if (names.length === 1)
        return names.join('');
    return regionConcurrency === 'sequential' ? names.join(' then ') : `${names.join(', ')} at the same time`;
}
function renderCounts(report) {
    const { assessment: { blastRadius }, survey: { targets }, } = report;
    const { updated, added, extended, untouched } = blastRadius;
    const isUpdate = report.terraform.change.kind === 'update';
    const healed = isUpdate ? 0 : findHealable(report).length;
    const left = targets.unhealable.length;
    const counts = [
        [isUpdate ? updated - left : updated, 'updated'],
        [healed, 'updated again'],
        [added, 'added'],
        [extended, 'in another Region'],
        [targets.lost.length, 'would lose the role'],
        [isUpdate ? untouched : untouched - healed - left, 'untouched'],
        [left, 'cannot be reached'],
        [targets.leftBehind.length, 'left, not targeted'],
    ];
    const shown = counts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
    return shown.join(' · ') || 'none';
}
function renderUnfinished({ survey: { targets: { unfinished, current }, }, }) {
    if (unfinished.length === 0)
        return [];
    const rest = current.length === 0
        ? ''
        : `, without touching the ${(0,quantity/* countOf */.pq)(current.length, 'account')} that ${current.length === 1 ? 'has' : 'have'} the role`;
    return [
        [
            'Unfinished',
            `the first deployment did not succeed in ${(0,quantity/* countOf */.pq)(unfinished.length, 'account')} (${(0,account_list/* renderAccounts */.r9)(unfinished, 3)}); apply finishes them${rest}`,
        ],
    ];
}
function renderNewAccounts({ request: { autoDeployment } }) {
    return autoDeployment.enabled
        ? 'get the role by automatic deployment when they join these OUs'
        : '⚠️ do not get the role: automatic deployment is off';
}
function renderCreation(report) {
    const { assessment: { creationEstimate: estimate }, survey: { targets }, request: { followLimit }, } = report;
    const preferences = (0,domain_preferences/* creationPreferences */.en)(report.request.preferences);
    if (estimate === undefined)
        return [];
    const isAddition = targets.current.length + targets.extended.length > 0;
    return [
        [
            'First&nbsp;deployment',
            [
                `to ${(0,quantity/* countOf */.pq)(estimate.accounts, 'account')}${renderCreatedRegions(report)}`,
                renderTolerance(preferences, estimate),
                renderRate(preferences, estimate),
                renderEstimate(estimate, followLimit),
            ].join(' · '),
        ],
        [
            isAddition ? 'If that fails' : 'If it fails',
            'accounts that failed are left without the role and are named. Apply ends red; the next apply finishes them and touches no account that has it.',
        ],
    ];
}
function renderCreatedRegions({ survey: { targets }, request }) {
    const created = new Set(targets.creations.flatMap(({ regions }) => regions));
    if (request.targets.regions.length === 1)
        return '';
    const names = request.targets.regions.filter((region) => created.has(region)).map((region) => (0,markdown/* inlineCode */.ti)(region));
    return ` in ${names.join(', ')}`;
}
function renderHeal(report) {
    const { assessment: { healEstimate: estimate }, } = report;
    const healed = findHealable(report);
    if (report.terraform.change.kind === 'update' || healed.length === 0)
        return [];
    return [
        [
            'Updated&nbsp;again',
            [
                `${(0,quantity/* countOf */.pq)(healed.length, 'account')} ${healed.length === 1 ? 'gets' : 'get'} again what the stack set already defines`,
                'each has its chance, even when another fails',
                ...(estimate === undefined ? [] : [renderEstimate(estimate, report.request.followLimit)]),
            ].join(' · '),
        ],
        [
            'If that fails',
            'an account that fails keeps the version it has and is named. Apply ends red; the next apply tries it again.',
        ],
    ];
}

// EXTERNAL MODULE: ./src/domain/stack-set/operation.ts
var stack_set_operation = __webpack_require__(43863);
;// CONCATENATED MODULE: ./src/report/plan/plan-warnings.ts









function renderWarnings(report, cap) {
    const { request: { targets: { excludedAccountIds }, autoDeployment, }, survey: { organization }, } = report;
    const names = excludedAccountIds.map((id) => (0,account_list/* renderAccountId */.$r)(organization, id));
    const warnings = [
        ...(autoDeployment.enabled ? [] : ['**New accounts do not get the role:** automatic deployment is off.']),
        ...(excludedAccountIds.length > 0 && autoDeployment.enabled
            ? [
                `**Automatic deployment does not honour exclusions.** AWS gives the role to an excluded account that joins or moves into a targeted OU: ${(0,quantity/* firstOf */.Ku)(names, Math.min(cap, 10))}.`,
            ]
            : []),
        ...((0,plan_report/* isManagedExecutionOff */.Rm)(report)
            ? [
                '**Managed execution is off, and adopting does not switch it on.** AWS refuses an operation while another one runs instead of queueing it. Switch it on manually, before or after.',
            ]
            : []),
        ...report.preflight.warnings.map(({ news, text }) => `**${(0,markdown/* escapeMarkdown */.FV)(news)}** ${(0,markdown/* escapeMarkdown */.FV)(text)}`),
    ];
    return joinAlert('WARNING', warnings);
}
function renderUnchecked(report) {
    const unchecked = [
        ...report.preflight.unchecked.map((what) => (0,markdown/* escapeMarkdown */.FV)((0,markdown/* shorten */.ml)(what, 300))),
        ...listUnread(report),
    ];
    if (unchecked.length === 0)
        return '';
    return (0,markdown/* alert */.xE)('NOTE', `**Not checked before sending:** ${unchecked.join('; ')}.`);
}
function renderWidenings(report) {
    return joinAlert('WARNING', sayWidenings(report));
}
function renderLate(report) {
    const { assessment: { updateEstimate, wavesEstimate, creationEstimate, healEstimate, gate }, request: { followLimit }, } = report;
    if (gate.verdict === 'refused')
        return '';
    const { input, limitMs } = followLimit;
    const isWaves = (0,plan_report/* findWaves */.wt)(report) !== undefined;
    const late = (estimate, accounts, remedy) => estimate === undefined || !exceedsTimeout(estimate, followLimit)
        ? []
        : [
            `**This rollout will probably not end in time:** ${renderRoughTime(estimate)} for ${(0,quantity/* countOf */.pq)(accounts, 'account')}, but \`${input}\` ${input === 'rollout-timeout' ? 'is' : 'leaves'} ${(0,quantity/* renderDuration */.PP)(limitMs)}. The run would end red while AWS goes on. ${remedy}`,
        ];
    const raise = `Raise \`${input}\` (on a runner that may run that long) or target fewer OUs at a time.`;
    const isFaster = !isWaves && wavesEstimate !== undefined && !exceedsTimeout(wavesEstimate, followLimit);
    const faster = isFaster && wavesEstimate.canaries > 0 && (0,waves/* findTerraformOnly */.KC)(report.terraform.change).length === 0
        ? `Use \`update-strategy: waves\` (${renderRoughTime(wavesEstimate)}), or raise \`${input}\` on a runner that may run that long.`
        : raise;
    return joinAlert('WARNING', [
        ...late(isWaves ? wavesEstimate : updateEstimate, updateEstimate?.accounts ?? 0, faster),
        ...[creationEstimate, healEstimate].flatMap((estimate) => late(estimate, estimate?.accounts ?? 0, raise)),
    ]);
}
const statusWords = {
    QUEUED: 'queued',
    RUNNING: 'running',
    STOPPING: 'stopping',
    SUCCEEDED: 'succeeded',
    FAILED: 'failed',
    STOPPED: 'stopped',
};
function renderInFlight(report) {
    const inFlight = (0,plan_report/* findInFlight */.T6)(report);
    const isApplied = report.assessment.gate.verdict === 'allowed' && report.hasChanges;
    const lead = isApplied ? 'Apply first waits for' : 'In flight now:';
    return joinAlert('NOTE', inFlight.map((operation) => `${lead} operation ${renderShortOperation(operation, report)}.`));
}
function renderShortOperation(operation, { request: { stackSet }, now }) {
    const { id, action, status, createdAt } = operation;
    const age = (0,quantity/* renderDuration */.PP)(Math.max(0, now.getTime() - createdAt.getTime()));
    const short = /^[0-9a-f]{8}-[0-9a-f]{4}-/.test(id) ? id.slice(0, 8) : (0,markdown/* shorten */.ml)(id, 60);
    const starter = (0,stack_set_operation/* isStartedByTerraform */.v9)(id) ? ', started by Terraform' : '';
    return `${(0,markdown/* link */.nf)((0,markdown/* inlineCode */.ti)(short), (0,console_links/* operationUrl */.F5)(stackSet, id))}: ${action}, ${statusWords[status]} for ${age}${starter}`;
}
function joinAlert(kind, texts) {
    if (texts.length === 0)
        return '';
    return (0,markdown/* alert */.xE)(kind, texts.length === 1 ? texts.join('') : (0,markdown/* bullets */.e5)(texts));
}

;// CONCATENATED MODULE: ./src/report/plan/reach.ts

function findExceptions(report) {
    return {
        updatedAgain: new Set(report.terraform.change.kind === 'update' ? [] : findHealable(report).map(({ id }) => id)),
        outOfReach: new Set(report.survey.targets.unhealable.map(({ id }) => id)),
    };
}

// EXTERNAL MODULE: ./src/report/plan/role/role-table.ts
var role_table = __webpack_require__(56908);
;// CONCATENATED MODULE: ./src/report/plan/template-changes.ts


function renderTemplateChanges(changes, cap) {
    const others = changes.filter(({ meaning }) => meaning !== 'role').toSorted((a, b) => rank(a) - rank(b));
    if (others.length === 0)
        return '';
    return `Also different in the template: ${(0,quantity/* firstOf */.Ku)(others.map(nameOf), Math.min(cap, template_changes_mostNamed), '; ')}.`;
}
const template_changes_mostNamed = 30;
function rank({ meaning }) {
    return meaning === 'changed' ? 0 : 1;
}
function nameOf({ kind, name, aspect, meaning }) {
    const what = `${kind.replace('-', ' ')} ${(0,markdown/* inlineCode */.ti)(name, 200)}`;
    const part = aspect === undefined ? '' : `, ${(0,markdown/* inlineCode */.ti)(aspect, 200)}`;
    return `${what}${part}${meaning === 'same' ? ' (written differently, same meaning)' : ''}`;
}

// EXTERNAL MODULE: ./node_modules/diff/libesm/patch/create.js + 2 modules
var create = __webpack_require__(37291);
// EXTERNAL MODULE: ./src/domain/stack-set/marked-definition.ts + 1 modules
var marked_definition = __webpack_require__(27041);
// EXTERNAL MODULE: ./src/report/plan/sorted-keys.ts
var sorted_keys = __webpack_require__(51488);
;// CONCATENATED MODULE: ./src/report/plan/template-diff.ts




const maxChangedLines = 4000;
function renderTemplateDiff(change) {
    switch (change.kind) {
        case 'create':
            return (0,markdown/* details */.zH)('Template', (0,markdown/* fence */.EU)(`${printTemplate(change.after)}\n${printParameters(change.after)}`, 'json'));
        case 'update': {
            const { before, after } = change;
            const lines = [
                ...compareTexts(printTemplate(before), printTemplate(after, markChanged(before))),
                ...compareTexts(printParameters(before), printParameters(maskChanged(before, after))),
            ];
            if (lines.length === 0)
                return '';
            const count = (sign) => lines.filter((line) => line.startsWith(sign)).length;
            return (0,markdown/* details */.zH)(`Template diff (+${count('+')} −${count('-')})`, (0,markdown/* fence */.EU)(lines.join('\n'), 'diff'));
        }
        case 'none':
        case 'adopt':
        case 'preferences-only':
        case 'replace':
        case 'delete':
        case 'unreadable':
            return '';
    }
}
function compareTexts(before, after) {
    const patch = (0,create/* structuredPatch */.YB)('', '', `${before}\n`, `${after}\n`, '', '', {
        context: 3,
        maxEditLength: maxChangedLines,
    });
    if (patch === undefined) {
        return [...before.split('\n').map((line) => `-${line}`), ...after.split('\n').map((line) => `+${line}`)];
    }
    return patch.hunks.flatMap(({ oldStart, oldLines, newStart, newLines, lines }) => [
        `@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`,
        ...lines,
    ]);
}
function printTemplate(definition, markOf) {
    const { template } = (0,marked_definition/* markSecrets */.X)(definition, markOf);
    return typeof template === 'string' ? template : JSON.stringify(template, sorted_keys/* sortedKeys */.M, 2);
}
function printParameters({ parameters, sensitiveParameters }) {
    const shown = Object.entries(parameters).map(([name, value]) => [
        name,
        sensitiveParameters.includes(name) ? (value === changed ? changed : '(sensitive)') : value,
    ]);
    return `"parameter values": ${JSON.stringify(Object.fromEntries(shown), sorted_keys/* sortedKeys */.M, 2)}`;
}
const changed = '(sensitive, changed)';
function markChanged(before) {
    const places = (0,marked_definition/* placeSecrets */.h)(before);
    return (place, text, noun) => {
        const old = places.get(place);
        return old === undefined || old === text ? `(${noun})` : `(${noun}, changed)`;
    };
}
function maskChanged(before, after) {
    const parameters = Object.entries(after.parameters).map(([name, value]) => {
        const hasChanged = before.parameters[name] !== undefined && before.parameters[name] !== value;
        return [name, after.sensitiveParameters.includes(name) && hasChanged ? changed : value];
    });
    return { ...after, parameters: Object.fromEntries(parameters) };
}

;// CONCATENATED MODULE: ./src/report/plan/unit-table.ts





const mostSpecial = 12;
const mostOrdinary = 1;
function renderUnitTable(report, cap) {
    const exceptions = findExceptions(report);
    const units = report.assessment.blastRadius.organizationalUnits.map((unit) => (0,account_list/* showUnit */.g4)(unit, exceptions));
    const touched = units.filter((unit) => countTouched(unit) > 0 || unit.accounts['cannot be reached'].length > 0);
    if (touched.length === 0)
        return '';
    const rows = listRows(touched, report, cap);
    const columns = counted.filter(({ of }) => touched.some((unit) => countIn([unit], of) > 0));
    const hasNotes = rows.some(({ note }) => note !== '');
    const header = ['OU', ...columns.map(({ title }) => title), ...(hasNotes ? [''] : [])];
    const cells = rows.map(({ units: own, note }) => [
        nameUnits(own),
        ...columns.map(({ of }) => countIn(own, of) || ''),
        ...(hasNotes ? [note] : []),
    ]);
    return (0,markdown/* paragraphs */.qN)([
        (0,markdown/* table */.tp)(header, cells.map((row) => row.map(String)), columns.map(({ title }) => title)),
        renderRest(units, touched),
    ]);
}
function renderRest(units, touched) {
    const untouched = units.reduce((sum, { accounts }) => sum + accounts.untouched.length, 0);
    const suspended = units
        .filter((unit) => !touched.includes(unit))
        .reduce((sum, { accounts }) => sum + accounts.suspended.length, 0);
    const parts = [
        ...(untouched === 0 ? [] : [`${(0,quantity/* countOf */.pq)(untouched, 'more account')} ${untouched === 1 ? 'is' : 'are'} not touched`]),
        ...(suspended === 0 ? [] : [`${suspended} suspended, skipped`]),
    ];
    return parts.length === 0 ? '' : `${parts.join('; ')}.`;
}
const counted = [
    { title: 'Updated', of: ['updated', 'updated again'] },
    { title: 'Get the role', of: ['added'] },
    { title: 'Another Region', of: ['in another Region'] },
];
function countIn(units, touches) {
    return units.reduce((sum, { accounts }) => sum + touches.reduce((own, touch) => own + accounts[touch].length, 0), 0);
}
function countTouched(unit) {
    return countIn([unit], counted.flatMap(({ of }) => of));
}
function noteOf({ accounts }, report, cap) {
    const named = Math.min(cap, 10);
    const suspended = accounts.suspended.length;
    return [
        ...(accounts['cannot be reached'].length === 0
            ? []
            : [`⚠️ apply cannot update ${unit_table_nameAccounts(accounts['cannot be reached'], named)}`]),
        ...(accounts.added.length === 0 || isFirstRollout(report) ? [] : [`new: ${unit_table_nameAccounts(accounts.added, named)}`]),
        ...(suspended === 0 ? [] : [`${suspended} suspended, skipped: ${unit_table_nameAccounts(accounts.suspended, 3)}`]),
    ].join('<br>');
}
function unit_table_nameAccounts(accounts, cap) {
    return (0,quantity/* firstOf */.Ku)(accounts.map(({ id, name }) => (0,markdown/* inlineCode */.ti)(name === '' ? id : name, 100)), cap, ' ');
}
function listRows(units, report, cap) {
    const special = units.filter((unit) => noteOf(unit, report, cap) !== '').toSorted(byImportance);
    const own = new Set(special.slice(0, mostSpecial));
    const others = units.filter((unit) => !own.has(unit)).toSorted((a, b) => countTouched(b) - countTouched(a));
    const alone = new Set(others.length <= mostOrdinary + 1 ? others : others.slice(0, mostOrdinary));
    const shared = units.filter((unit) => !own.has(unit) && !alone.has(unit));
    const rows = units
        .filter((unit) => own.has(unit) || alone.has(unit))
        .toSorted((a, b) => byImportance(a, b) || countTouched(b) - countTouched(a))
        .map((unit) => ({ units: [unit], note: noteOf(unit, report, cap) || exampleOf(unit) }));
    return shared.length === 0 ? rows : [...rows, { units: shared, note: sharedNote(shared) }];
}
function byImportance({ accounts: a }, { accounts: b }) {
    return b['cannot be reached'].length - a['cannot be reached'].length || b.added.length - a.added.length;
}
function exampleOf({ accounts }) {
    const all = [...accounts.updated, ...accounts['updated again'], ...accounts.added, ...accounts['in another Region']];
    return `${unit_table_nameAccounts(all.slice(0, 2), 2)}${all.length > 2 ? ' …' : ''}`;
}
function sharedNote(units) {
    const suspended = units.reduce((sum, { accounts }) => sum + accounts.suspended.length, 0);
    const left = units.reduce((sum, { accounts }) => sum + accounts['cannot be reached'].length, 0);
    return [
        ...(left === 0 ? [] : [`⚠️ apply cannot update ${left}`]),
        ...(suspended === 0 ? [] : [`${suspended} suspended, skipped`]),
    ].join('<br>');
}
function nameUnits(units) {
    const mostNames = 5;
    const common = commonParent(units.map(({ path }) => path));
    const names = units.map(({ path }, index) => (index === 0 ? path : path.slice(common.length)));
    return (0,quantity/* firstOf */.Ku)(names.map((name) => (0,markdown/* escapeMarkdown */.FV)((0,markdown/* shorten */.ml)(name, 200))), mostNames, ' · ');
}
function commonParent([first = '', ...rest]) {
    const folders = first.split('/').slice(0, -1);
    const prefixes = folders.map((_, index) => `${folders.slice(0, index + 1).join('/')}/`);
    return prefixes.findLast((prefix) => rest.every((path) => path.startsWith(prefix))) ?? '';
}

;// CONCATENATED MODULE: ./src/report/plan/verdict.ts








function renderVerdict(report) {
    if (report.assessment.gate.verdict === 'refused')
        return '';
    const sentences = [
        ...sandboxSentences(report),
        ...recordSentences(report),
        ...updateSentences(report),
        ...creationSentences(report),
        ...healSentences(report),
    ];
    const can = report.hasChanges
        ? '**Passes the gate. Merging applies it.**'
        : '**Passes the gate, and apply has nothing to send.**';
    const warnings = wayBackWarnings(report);
    return (0,markdown/* paragraphs */.qN)([[can, ...sentences].join(' '), warnings.length > 1 ? (0,markdown/* bullets */.e5)(warnings) : warnings.join('')]);
}
function sandboxSentences(report) {
    const accountId = (0,plan_report/* findSandbox */.n7)(report);
    if (accountId === undefined)
        return [];
    return [
        `Apply first deploys the template in sandbox account ${(0,markdown/* inlineCode */.ti)(accountId)}, proves the role there, and deletes it.`,
    ];
}
function recordSentences({ terraform: { change }, assessment: { hasCreations } }) {
    if (change.kind === 'preferences-only') {
        return ['Operation preferences differ, too: that touches no account, and the next real update records them.'];
    }
    if (!(0,stack_set_definition/* isAdoption */.Px)(change))
        return [];
    const record = 'It takes the existing stack set into Terraform’s state';
    if (change.kind === 'update')
        return [`${record} first.`];
    const rest = hasCreations ? '' : ', and no account is touched';
    return [`${record}; its definition is as it should be: nothing of it is sent to AWS${rest}.`];
}
function updateSentences(report) {
    const { updateEstimate, wavesEstimate, terraformOnly } = report.assessment;
    const waves = (0,plan_report/* findWaves */.wt)(report);
    if (report.terraform.change.kind !== 'update')
        return [];
    if (updateEstimate === undefined)
        return ['It reaches no account.'];
    const after = `the first failure stops it and ${sayAfterFailure(report)}.`;
    const isWaves = waves !== undefined && wavesEstimate !== undefined;
    if (!isWaves) {
        const asked = terraformOnly.length === 0
            ? []
            : [
                `Terraform sends it although \`waves\` was asked for: an update of chosen accounts cannot carry ${(0,quantity/* firstOf */.Ku)(terraformOnly, 5)}.`,
            ];
        return [`${sayTime(updateEstimate)}, ${sayRate(updateEstimate, report)}; ${after}`, ...asked];
    }
    const names = waves.canaries.map(({ id, name }) => (0,markdown/* inlineCode */.ti)(name === '' ? id : name, 100));
    const canaries = `${(0,quantity/* countOf */.pq)(wavesEstimate.canaries, 'canary', 'canaries')} (${(0,quantity/* firstOf */.Ku)(names, 3)})`;
    const rest = wavesEstimate.canaries === updateEstimate.accounts
        ? ', which is every account'
        : ` first, then ${(0,quantity/* countOf */.pq)(wavesEstimate.concurrency, 'account')} at a time`;
    return [`${sayTime(wavesEstimate)} in waves: ${canaries}${rest}; ${after}`];
}
function sayTime(estimate) {
    const time = renderRoughTime(estimate);
    return `${time.charAt(0).toUpperCase()}${time.slice(1)}`;
}
function sayRate({ concurrency, regions }, { request }) {
    const rate = concurrency === 1 ? 'one account at a time' : `${concurrency} accounts at a time`;
    if (regions === 1)
        return rate;
    return request.preferences.regionConcurrency === 'sequential'
        ? `${rate}, one Region after the other`
        : `${rate} in each of ${regions} Regions`;
}
function sayAfterFailure({ request: { update }, assessment: { wayBack } }) {
    if (update.onFailure === 'hold') {
        return '**accounts already updated stay on the new version** (`on-failure: hold`)';
    }
    if (wayBack?.obstacle !== undefined)
        return '**accounts already updated stay on the new version**';
    return (wayBack?.notUpToDate.length ?? 0) === 0
        ? 'rolls every account back'
        : 'rolls back every account that is up to date now';
}
function creationSentences(report) {
    const { request: { preferences }, assessment: { creationEstimate: estimate, updateEstimate }, survey: { targets, organization }, } = report;
    const registered = targets.registered.map((id) => (0,markdown/* inlineCode */.ti)(organization.organizationalUnits.get(id)?.name ?? id, 100));
    const empty = registered.length === 0
        ? []
        : [`OUs without accounts are registered for automatic deployment: ${(0,quantity/* firstOf */.Ku)(registered, 5)}.`];
    if (estimate === undefined)
        return empty;
    const tolerated = toleratedAccounts((0,domain_preferences/* creationPreferences */.en)(preferences), estimate);
    const stop = tolerated === 0 ? 'the first failure stops it' : `it stops when more than ${tolerated} fail`;
    const left = 'and an account that fails is left without the role';
    const how = `${sayRate(estimate, report)}; ${stop}, ${left}.`;
    const time = sayTime(estimate);
    const lead = updateEstimate === undefined
        ? `${time}, `
        : `Then ${(0,quantity/* countOf */.pq)(estimate.accounts, 'account')} get${estimate.accounts === 1 ? 's' : ''} the role: ${renderRoughTime(estimate)}, `;
    return [`${lead}${how}`, ...empty];
}
function healSentences(report) {
    const { healEstimate } = report.assessment;
    const count = findHealable(report).length;
    if (report.terraform.change.kind === 'update' || count === 0)
        return [];
    const chance = count === 1 ? '' : '; each gets its chance, even when another fails';
    const time = healEstimate === undefined ? '' : ` ${sayTime(healEstimate)}${chance}.`;
    return [
        `Apply sends ${(0,quantity/* countOf */.pq)(count, 'account')} again what the stack set defines, and touches no other account that has the role.${time}`,
    ];
}

;// CONCATENATED MODULE: ./src/report/plan/plan-comment.ts





















const everything = {
    hasTerraformText: true,
    hasTemplateDiff: true,
    accountsPerUnit: Number.POSITIVE_INFINITY,
    cap: Number.POSITIVE_INFINITY,
};
const fewestFindings = 10;
const cappedAccounts = { accountsPerUnit: 20, cap: 100 };
function renderPlanComment(report, about) {
    const summary = (0,markdown/* link */.nf)('step summary', about.runUrl);
    const whole = (0,fit/* fit */.Uj)(planTiers(report, about, `all of it is in the ${summary}`), fit/* commentBudgetBytes */.eZ);
    if (!whole.isTruncated || !fitSummary(report, about).isTruncated)
        return whole;
    return (0,fit/* fit */.Uj)(planTiers(report, about, `the ${summary} has more of it`), fit/* commentBudgetBytes */.eZ);
}
function renderPlanSummary(report, about) {
    return fitSummary(report, about).markdown;
}
function fitSummary(report, about) {
    const where = 'they are longer than a step summary takes';
    const [full, ...shorter] = planTiers(report, about, where);
    const capped = planTier(report, about, where)('capped-accounts-with-text', 'most account names', {
        ...everything,
        ...cappedAccounts,
    });
    return (0,fit/* fit */.Uj)([...(full === undefined ? [] : [full]), capped, ...shorter], fit/* summaryBudgetBytes */.f$);
}
function planTier(report, about, where) {
    return (name, leftOut, detail) => ({
        name,
        leftOut: leftOut === '' ? '' : (0,markdown/* alert */.xE)('NOTE', `**This report is cut short.** Left out: ${leftOut}; ${where}.`),
        render: (notice) => renderPlan(report, about, detail, notice),
    });
}
function planTiers(report, about, where) {
    const tier = planTier(report, about, where);
    const withoutText = { ...everything, hasTerraformText: false };
    const capped = { ...withoutText, ...cappedAccounts };
    const grouped = { ...capped, accountsPerUnit: 0 };
    const text = 'the Terraform plan text';
    return [
        tier('full', '', everything),
        tier('without-terraform-text', text, withoutText),
        tier('capped-accounts', `${text}, most account names`, capped),
        tier('grouped-accounts', `${text}, all account names`, grouped),
        tier('without-template-diff', `${text}, all account names, the template diff`, {
            ...grouped,
            hasTemplateDiff: false,
        }),
        tier('counts-only', `${text}, all account names, the OUs, the template diff, long lists`, {
            hasTerraformText: false,
            hasTemplateDiff: false,
            accountsPerUnit: undefined,
            cap: 10,
        }),
        tier('gains-only', `${text}, all account names, the OUs, the template diff, all lists but of what is gained`, {
            hasTerraformText: false,
            hasTemplateDiff: false,
            accountsPerUnit: undefined,
            cap: measure_gains/* shortestCap */.y,
        }),
    ];
}
function renderPlan(report, about, detail, notice) {
    const { markdown: title } = planHeadline(report);
    const { terraformVersion, providerVersion } = report.terraform;
    const provider = providerVersion === undefined ? '' : `, aws ${renderVersion(providerVersion)}`;
    const versions = `terraform ${renderVersion(terraformVersion)}${provider}`;
    const footer = (0,parts_about/* renderFooter */.up)('plan', report.digest, about, versions, report.now);
    if (isQuiet(report)) {
        const parts = [
            renderNothing(report, detail),
            renderLeft(report, detail),
            renderInFlight(report),
            renderWidenings(report),
            renderUnchecked(report),
        ];
        return (0,markdown/* paragraphs */.qN)([title, ...parts, footer]);
    }
    const outdated = renderOutdated(report, about, detail.cap === Number.POSITIVE_INFINITY ? 20 : 5);
    const isAboutOutdated = isOnlyOutdated(report);
    return (0,markdown/* paragraphs */.qN)([
        title,
        notice,
        renderRefusal(report, about, Math.max(detail.cap, fewestFindings)),
        renderVerdict(report),
        renderAccepted(report, Math.max(detail.cap, fewestFindings)),
        renderLate(report),
        isAboutOutdated ? outdated : undefined,
        renderChanges(report, detail.cap),
        renderUnitTable(report, detail.cap),
        isAboutOutdated ? undefined : outdated,
        renderInFlight(report),
        renderWarnings(report, detail.cap),
        renderWidenings(report),
        renderUnchecked(report),
        renderLeft(report, detail),
        renderFacts(report),
        renderFolded(report, detail),
        footer,
    ]);
}
function renderVersion(version) {
    return /^[\w.+-]+$/.test(version) ? version : (0,markdown/* inlineCode */.ti)(version);
}
function renderLeft({ request: { stackSet }, survey: { targets } }, { cap }) {
    return renderLeftBehind(stackSet, targets.leftBehind, cap);
}
function isQuiet({ outcome, survey: { targets } }) {
    return outcome === 'no-changes' && targets.outdated.length === 0;
}
function renderNothing(report, { accountsPerUnit }) {
    const { survey: { targets }, assessment: { blastRadius }, terraform: { change }, } = report;
    const names = (0,account_list/* renderAccounts */.r9)(targets.suspended, accountsPerUnit === Number.POSITIVE_INFINITY ? 50 : 5);
    const suspended = targets.suspended.length === 0 ? '' : ` ${targets.suspended.length} suspended, skipped: ${names}.`;
    const count = targets.current.length;
    const current = `${(0,quantity/* countOf */.pq)(count, 'account')} in ${(0,quantity/* countOf */.pq)(blastRadius.organizationalUnits.length, 'OU')} ${count === 1 ? 'is' : 'are'} up to date.`;
    const preferences = change.kind === 'preferences-only'
        ? (0,markdown/* paragraphs */.qN)([
            'Only operation preferences differ; the next real update records them.',
            (0,settings_table/* renderSettings */.c)(change, 20),
        ])
        : undefined;
    return (0,markdown/* paragraphs */.qN)([`${current}${suspended}`, preferences]);
}
function renderChanges(report, cap) {
    const { terraform: { change }, assessment: { roles, newcomerRoles, reviews, templateChanges, hasCreations }, } = report;
    const accounts = countGaining(report);
    if (!isDeploying(report)) {
        const settings = (0,settings_table/* renderSettings */.c)(change, cap);
        if (!hasCreations || accounts === 0)
            return settings;
        return (0,markdown/* paragraphs */.qN)([(0,role_table/* renderRoles */.S)(newcomerRoles, { accounts, cap, reviews }), settings]);
    }
    const role = (0,role_table/* renderRoles */.S)(roles, { accounts, cap, reviews });
    const others = renderTemplateChanges(templateChanges, cap);
    const isSame = change.kind === 'update' && role === '';
    const isReformed = change.kind === 'update' && change.before.templateForm !== undefined;
    return (0,markdown/* paragraphs */.qN)([
        isSame
            ? 'The role stays as it is, whatever the template diff shows. The update runs through every account all the same.'
            : role,
        (0,role_review/* renderReviews */.qh)(reviews),
        others,
        isReformed
            ? 'AWS holds the template as YAML, and Terraform writes JSON: the difference in form alone makes this an update.'
            : undefined,
        (0,settings_table/* renderSettings */.c)(change, cap),
    ]);
}
function renderFolded(report, { hasTemplateDiff, hasTerraformText, accountsPerUnit }) {
    const { text } = report.terraform;
    const title = terraformTitle(report);
    const count = report.survey.targets.targeted.length;
    return (0,markdown/* paragraphs */.qN)([
        isDeploying(report) ? (0,role_review/* renderAllWays */.yi)(report.assessment.reviews) : undefined,
        hasTemplateDiff ? renderTemplateDiff(report.terraform.change) : undefined,
        accountsPerUnit === undefined || count === 0
            ? undefined
            : (0,markdown/* details */.zH)(count === 1 ? 'The account' : `All ${count} accounts`, (0,account_list/* renderOrganizationalUnits */.Eq)(report.assessment.blastRadius, accountsPerUnit, findExceptions(report))),
        hasTerraformText && text.trim() !== ''
            ? (0,markdown/* details */.zH)(title, (0,markdown/* paragraphs */.qN)([renderRecorded(report), (0,markdown/* fence */.EU)(text, 'hcl')]))
            : undefined,
        hasTerraformText || text.trim() === '' ? undefined : `${title}.`,
    ]);
}
function isDeploying({ terraform: { change } }) {
    return change.kind === 'create' || change.kind === 'update';
}
function terraformTitle({ terraform: { counts, change } }) {
    const parts = [
        ...((0,stack_set_definition/* isAdoption */.Px)(change) ? ['1 to import'] : []),
        ...(counts.add === 0 ? [] : [`${counts.add} to add`]),
        ...(counts.change === 0 ? [] : [`${counts.change} to change`]),
        ...(counts.destroy === 0 ? [] : [`${counts.destroy} to destroy`]),
    ];
    return `Terraform plan: ${parts.join(', ') || 'nothing to change'}`;
}
function renderRecorded({ terraform, terraform: { change } }) {
    if (change.kind !== 'adopt' || terraform.counts.change === 0)
        return undefined;
    return 'Terraform counts a change because its state marks the external id as sensitive. Nothing is sent to AWS.';
}

// EXTERNAL MODULE: ./src/domain/iam/review/review.ts
var review_review = __webpack_require__(34635);
// EXTERNAL MODULE: ./src/report/parts/json-list.ts
var json_list = __webpack_require__(55758);
;// CONCATENATED MODULE: ./src/report/plan/plan-json.ts





function* renderPlanJson(report) {
    const { stackSet } = report.request;
    const { gate, reviews, sources, templateChanges, roles, newcomerRoles, roleArnPattern } = report.assessment;
    const head = {
        schemaVersion: 1,
        stackSet: { name: stackSet.name, region: stackSet.region, callAs: stackSet.callAs },
        outcome: report.outcome,
        failureReason: report.failureReason ?? null,
        hasChanges: report.hasChanges,
        digest: report.digest,
        roleArnPattern,
        definition: report.terraform.change.kind,
        gate: { verdict: gate.verdict, findings: gate.findings.map(describeFinding) },
        unreadable: [...new Set([...roles.unreadable, ...newcomerRoles.unreadable])],
        templateChanges: templateChanges.map(({ aspect = null, before = null, after = null, ...change }) => ({
            ...change,
            aspect,
            before,
            after,
        })),
        managedPolicies: sources.map(describeSource),
        accounts: describeAccounts(report.survey.targets),
    };
    yield* (0,json_list/* renderJsonList */.r)(head, 'identities', eachAlone(reviews));
}
function* eachAlone(reviews) {
    for (const review of reviews)
        yield [describeReview(review)];
}
function describeFinding(finding) {
    const { reason, detail, isAccepted, fingerprint } = finding;
    const allow = gate_reason/* acceptableReasons */.eR.includes(reason) ? (0,gate_findings/* allowEntryOf */.lX)(finding) : null;
    return { reason, detail, isAccepted, fingerprint: fingerprint ?? null, allow };
}
function describeSource({ arn, versionId, from, unreadable, extractedAt, widening }) {
    return {
        arn,
        versionId,
        from,
        extractedAt: extractedAt ?? null,
        unreadable: unreadable ?? null,
        widening: widening === undefined
            ? null
            : {
                since: widening.since,
                verdict: widening.permissions.verdict,
                gained: widening.permissions.gained.map(describePermission),
                dangers: widening.dangers.map(describeDanger),
            },
    };
}
function describeAccounts(targets) {
    const ids = (accounts) => accounts.map(({ id }) => id);
    const { current, added, extended, unfinished, outdated, suspended, unhealable, lost } = targets;
    return {
        current: ids(current),
        added: ids(added),
        extended: ids(extended),
        unfinished: ids(unfinished),
        outdated: ids(outdated),
        unhealable: ids(unhealable),
        suspended: ids(suspended),
        lost,
    };
}
function describeReview(review) {
    const { role, before, where, permissions, trust, dangers } = review;
    return {
        identity: (0,review_review/* identityName */.W)(role),
        kind: role.kind,
        logicalId: role.logicalId,
        isNew: before === undefined,
        where,
        permissions: {
            verdict: permissions.verdict,
            levels: (0,permission_comparison/* summarizeGains */.S)(permissions).levels,
            gained: permissions.gained.map(describePermission),
            lost: permissions.lost.map(describePermission),
        },
        trust: {
            verdict: trust.verdict,
            gained: trust.gained.map(describeTrust),
            lost: trust.lost.map(describeTrust),
        },
        dangers: dangers.map(({ danger, isNew }) => ({ ...describeDanger(danger), isNew })),
    };
}
function describePermission({ service, actions, why, ...rest }) {
    const named = actions.map(({ name, level }) => ({ action: `${service}:${name}`, level }));
    return { service, actions: named, ...rest, why: why ?? null };
}
function describeTrust({ why, ...rest }) {
    return { ...rest, why: why ?? null };
}
function describeDanger({ id, kind, reason, subject, text }) {
    return { id, kind, reason: reason ?? null, subject, text };
}

// EXTERNAL MODULE: ./src/report/results-page/results-page.ts + 2 modules
var results_page = __webpack_require__(89758);
// EXTERNAL MODULE: ./src/domain/reports/account-version.ts + 1 modules
var account_version = __webpack_require__(65992);
// EXTERNAL MODULE: ./src/domain/text/visible-text.ts
var visible_text = __webpack_require__(39798);
// EXTERNAL MODULE: ./src/report/parts/csv-field.ts
var csv_field = __webpack_require__(85626);
// EXTERNAL MODULE: ./src/report/rollout/rollback-heading.ts
var rollback_heading = __webpack_require__(81333);
;// CONCATENATED MODULE: ./src/report/rollout/results.ts








const accountsPerPiece = 500;
function* renderResultsJson(report) {
    const { name, region, callAs } = report.stackSet;
    const head = {
        schemaVersion: 1,
        stackSet: { name, region, callAs },
        outcome: report.outcome,
        failureReason: report.failureReason ?? null,
        operations: report.operations.map(({ operation, startedBy }) => ({
            id: operation.id,
            action: operation.action,
            status: operation.status,
            startedAt: operation.createdAt.toISOString(),
            endedAt: operation.endedAt?.toISOString() ?? null,
            startedBy,
            preferences: operation.preferences,
        })),
        rollback: describeRollback(report),
        verification: report.verification ?? null,
        sandbox: report.sandbox ?? null,
    };
    const versionOf = createLookup(report);
    const describe = (result) => ({ ...describeAccount(result), version: versionOf(result) });
    yield* (0,json_list/* renderJsonList */.r)(head, 'accounts', pieces(report.accounts, describe));
}
function createLookup(report) {
    const versions = (0,account_version/* findVersions */.tx)(report);
    return (result) => versions.get((0,account_result/* resultKey */.ZH)(result)) ?? 'unknown';
}
function* pieces(accounts, describe) {
    for (let start = 0; start < accounts.length; start += accountsPerPiece) {
        yield accounts.slice(start, start + accountsPerPiece).map(describe);
    }
}
function describeRollback(report) {
    const { rollback } = report;
    if (rollback === undefined)
        return null;
    const { failedUpdate, onNewVersion, newVersionFrom, newVersionUntil, notUndone } = rollback;
    const back = (0,rollback_heading/* isUnread */.KJ)(report) ? undefined : (0,domain_rollback/* findBack */.HN)(report);
    const isRead = failedUpdate.length > 0;
    return {
        operationId: (0,domain_rollback/* findRollback */.a5)(report)?.operation.id ?? null,
        newVersionFrom: newVersionFrom.toISOString(),
        newVersionUntil: newVersionUntil?.toISOString() ?? null,
        hadNewVersion: isRead
            ? onNewVersion.map((result) => ({
                account: result.account,
                region: result.region,
                isBack: back?.has((0,account_result/* resultKey */.ZH)(result)) ?? null,
            }))
            : null,
        updateFailures: isRead ? failedUpdate.filter(account_words/* isAmiss */.wT).map(describeAccount) : null,
        notUndone,
    };
}
function describeAccount(result) {
    return { ...pickColumns(result), reason: result.reason ?? null };
}
const columns = [
    'account',
    'name',
    'organizationalUnitId',
    'organizationalUnitPath',
    'region',
    'class',
    'status',
    'detailedStatus',
    'reason',
    'statusReason',
    'operationId',
];
function pickColumns(result) {
    return Object.fromEntries(columns.map((column) => [column, result[column]]));
}
function renderCell(text) {
    return (0,csv_field/* renderCsvField */.v)((0,visible_text/* visibleText */.Q)(text));
}
function* renderResultsCsv(report) {
    const versionOf = createLookup(report);
    yield `${[...columns, 'version'].join(',')}\r\n`;
    const cellsOf = (result) => [
        ...columns.map((column) => result[column] ?? ''),
        versionOf(result),
    ];
    for (const rows of pieces(report.accounts, cellsOf)) {
        yield rows.map((row) => `${row.map(renderCell).join(',')}\r\n`).join('');
    }
}

// EXTERNAL MODULE: ./src/report/parts/operation.ts
var parts_operation = __webpack_require__(60586);
;// CONCATENATED MODULE: ./src/report/rollout/account-table.ts






const namedBelow = 2;
const mostNamedRows = 30;
function renderAccountTable(report, all, about, cap) {
    const stories = (0,account_words/* oneOfEach */.Hk)(all).filter(({ now }) => now.class !== 'suspended');
    if (stories.length === 0 || stories.every(({ now, rank }) => now.class === 'current' && rank === 3)) {
        const isOfInterest = report.rollback !== undefined && stories.some(({ updateWord }) => updateWord !== '–');
        if (!isOfInterest)
            return '';
    }
    const groups = groupStories(stories, cap);
    const columns = findColumns(report, groups, cap);
    const hasNamed = groups.some(({ isNamed }) => isNamed);
    return (0,markdown/* table */.tp)(columns.map(({ title }) => title), groups.map((group) => columns.map(({ cell }) => cell(group, { about, cap, hasNamed }))));
}
function groupStories(stories, cap) {
    const mayName = ({ rank }) => cap > 0 && rank < namedBelow;
    const keyOf = (story) => {
        const { has, rollbackWord = '', updateWord } = story;
        const why = mayName(story) ? `${updateWord} ${story.rank}` : '';
        return [mayName(story), has, rollbackWord, why].join('\n');
    };
    const groups = [...Map.groupBy(stories, keyOf).values()].map((own) => {
        const [first] = own;
        return { stories: own, isNamed: first !== undefined && mayName(first) };
    });
    return groups.slice(0, mostNamedRows);
}
function findColumns(report, groups, cap) {
    const named = groups.filter(({ isNamed }) => isNamed).flatMap(({ stories }) => stories);
    const units = new Set(named.map(({ now }) => now.organizationalUnitPath));
    const regions = new Set(report.accounts.map(({ region }) => region));
    const rollbackWords = new Set(groups.flatMap(({ stories }) => stories.map(({ rollbackWord }) => rollbackWord)));
    const hasRollback = [...rollbackWords].some((word) => word !== undefined && word !== '–' && word !== 'ok');
    return [
        { title: cap === 0 ? 'Accounts' : 'Account', cell: accountCell },
        ...(units.size > 1 ? [{ title: 'OU', cell: unitCell }] : []),
        ...(regions.size > 1 && named.length > 0 ? [{ title: 'Region', cell: regionCell }] : []),
        { title: 'Has now', cell: ({ stories }) => renderHas(stories[0]?.has ?? '') },
        { title: updateTitle(report), cell: updateCell },
        ...(hasRollback ? [{ title: 'Rollback', cell: rollbackCell }] : []),
    ];
}
function updateTitle({ operations }) {
    const purposes = new Set((0,rollout_report/* ownOperations */.zn)(operations).map(({ purpose }) => purpose));
    if (purposes.size === 0)
        return 'Why';
    return [...purposes].every((purpose) => purpose === 'first-deployment') ? 'First deployment' : 'Update';
}
function accountCell({ stories, isNamed }, { cap, hasNamed }) {
    if (!isNamed)
        return `${stories.length}${hasNamed ? ' more' : ''}`;
    const names = stories.map(({ now }) => (0,account_list/* renderAccount */.sh)({ id: now.account, name: now.name }));
    if (names.length === 1)
        return names.join('');
    return `**${names.length}:**<br>${(0,quantity/* firstOf */.Ku)(names, cap, '<br>').replace(' and ', '<br>and ')}`;
}
function unitCell({ stories, isNamed }) {
    if (!isNamed)
        return '';
    const units = [...new Set(stories.map(({ now }) => now.organizationalUnitPath))];
    return (0,quantity/* firstOf */.Ku)(units.map((path) => (0,markdown/* inlineCode */.ti)(shortUnit(path), 80)), 3, '<br>');
}
function shortUnit(path) {
    return path.replace(/^Root\/(?=.)/, '');
}
function regionCell({ stories, isNamed }) {
    if (!isNamed)
        return '';
    return (0,quantity/* firstOf */.Ku)([...new Set(stories.map(({ now }) => (0,markdown/* inlineCode */.ti)(now.region)))], 3, '<br>');
}
function renderHas(has) {
    return has === '⚠️ new' ? '⚠️ **new**' : has;
}
function updateCell({ stories, isNamed }, { about }) {
    if (isNamed) {
        const [first] = stories;
        return first === undefined ? '' : wordOf(first, first.updateWord, first.update ?? first.now, about);
    }
    const counts = [...Map.groupBy(stories, ({ updateWord }) => updateWord)].sort(([, a], [, b]) => a.length - b.length);
    return counts.length === 1
        ? (counts[0]?.[0] ?? '')
        : counts.map(([word, own]) => `${own.length} ${word === '–' ? 'untouched' : word}`).join(', ');
}
function rollbackCell({ stories }, { about }) {
    const [first] = stories;
    return first === undefined ? '' : wordOf(first, first.rollbackWord ?? '', first.now, about);
}
function wordOf({ trouble }, word, result, about) {
    if (result.class !== 'failed' && trouble !== result)
        return word;
    if (result.class === 'current' || result.reason === undefined)
        return word;
    const isUnknown = result.reason === 'unknown' && result.statusReason !== '';
    if (isUnknown)
        return (0,markdown/* quoteText */.ol)(result.statusReason, 120);
    return (0,parts_links/* documentLink */.io)(word, 'operations.md#reasons-of-an-account', about);
}
function account_table_renderQuotes(stories, most) {
    const first = new Map();
    for (const { now, update, rank } of (0,account_words/* oneOfEach */.Hk)(stories)) {
        if (rank > 2)
            continue;
        for (const result of [now, update]) {
            const isCurrent = result === undefined || result.class === 'current' || result.class === 'cancelled';
            if (!isCurrent && result.statusReason !== '' && !first.has(result.statusReason))
                first.set(result.statusReason, result);
        }
    }
    if (first.size === 0)
        return '';
    const quotes = [...first].map(([text, { account, name }]) => `${(0,account_list/* renderAccount */.sh)({ id: account, name })}: ${(0,markdown/* quoteText */.ol)(text, 400)}`);
    const rest = quotes.length - most;
    return (0,markdown/* details */.zH)(`What AWS says (${quotes.length})`, (0,markdown/* bullets */.e5)([...quotes.slice(0, most), ...(rest > 0 ? [`and ${rest} more texts like these`] : [])]));
}
function renderAccountList(report, stories, most, hasStatusReasons) {
    if (most === 0 || stories.length === 0)
        return '';
    const shown = stories.slice(0, most);
    const left = stories.length - shown.length;
    const columns = [
        ['Account', ({ now }) => (0,account_list/* renderAccount */.sh)({ id: now.account, name: now.name })],
        ['Has now', ({ has }) => renderHas(has)],
        [updateTitle(report), ({ updateWord }) => updateWord],
        ['Rollback', ({ rollbackWord = '' }) => rollbackWord],
        ['OU', ({ now }) => (0,markdown/* inlineCode */.ti)(shortUnit(now.organizationalUnitPath), 200)],
        ['Region', ({ now }) => (0,markdown/* inlineCode */.ti)(now.region)],
        ['AWS says', (story) => quoteOf(story, hasStatusReasons)],
    ];
    const used = columns.filter(([title, cell], index) => index === 0 || isVaried(stories, title, cell));
    return (0,markdown/* paragraphs */.qN)([
        `### All ${(0,quantity/* countOf */.pq)(new Set(stories.map(({ now }) => now.account)).size, 'account')}`,
        (0,markdown/* table */.tp)(used.map(([title]) => title), shown.map((story) => used.map(([, cell]) => cell(story)))),
        left === 0 ? undefined : `… and ${left} more.`,
    ]);
}
function isVaried(stories, title, cell) {
    const first = stories[0] === undefined ? '' : cell(stories[0]);
    return title === 'Has now' || stories.some((story) => cell(story) !== first);
}
function quoteOf({ now, update }, isShown) {
    if (!isShown)
        return '';
    const statusReason = now.statusReason === '' ? (update?.statusReason ?? '') : now.statusReason;
    return statusReason === '' ? '' : (0,markdown/* quoteText */.ol)(statusReason, 400);
}

;// CONCATENATED MODULE: ./src/report/rollout/operations-fold.ts





function renderOperationList({ operations, endedAt, stackSet }, { hasTimeline, operationsNamed }) {
    if (operations.length === 0)
        return '';
    const shown = operations.slice(-operationsNamed);
    const body = (0,markdown/* paragraphs */.qN)([
        shown.length === operations.length ? undefined : `The last ${shown.length} of ${operations.length}.`,
        (0,timeline/* renderOperations */.zY)(shown, endedAt, stackSet),
    ]);
    if (hasTimeline)
        return (0,markdown/* paragraphs */.qN)(['### Operations', (0,timeline/* renderTimeline */.s8)(shown, endedAt), body]);
    return (0,markdown/* details */.zH)(`Operations: ${describeCourse(operations, endedAt)}`, body);
}
const mostInCourse = 5;
function describeCourse(operations, now) {
    const shown = operations.slice(-mostInCourse);
    const left = operations.length - shown.length;
    const steps = shown.map((reported) => {
        const { operation } = reported;
        const durationMs = (operation.endedAt ?? now).getTime() - operation.createdAt.getTime();
        return `${operations_fold_nameOf(reported)} ${(0,quantity/* renderDuration */.PP)(Math.max(0, durationMs))} ${markOf(reported)}`;
    });
    return [...(left === 0 ? [] : [(0,quantity/* countOf */.pq)(left, 'earlier one')]), ...steps].join(' → ');
}
function operations_fold_nameOf(reported) {
    if (!(0,rollout_report/* isOwn */.NP)(reported))
        return `${reported.operation.action} of another client`;
    return reported.purpose.replace('-', ' ');
}
function markOf({ operation: { status, failedInstances } }) {
    if ((0,stack_set_operation/* isInFlight */.wn)(status))
        return '⏳';
    return status === 'SUCCEEDED' && (failedInstances ?? 0) === 0 ? '✅' : '❌';
}

// EXTERNAL MODULE: ./src/report/parts/outcome-explanation.ts
var outcome_explanation = __webpack_require__(46257);
;// CONCATENATED MODULE: ./src/report/rollout/rollout-lead.ts










function rollout_lead_renderLead(report) {
    const { roleArnPattern, outcome } = report;
    if (outcome === 'no-changes')
        return `Role ${(0,markdown/* inlineCode */.ti)(roleArnPattern)}.`;
    const found = sentencesOf(report).filter((sentence) => sentence !== '');
    const sentences = found.length > 0 ? found : [usualSentence(report)];
    const isTimed = outcome !== 'refused';
    return [...sentences, ...rollout_lead_sandboxSentences(report), ...(isTimed ? [`${(0,rollout_heading/* rolloutDuration */.SD)(report)}.`] : [])].join(' ');
}
function rollout_lead_sandboxSentences({ sandbox }) {
    if (sandbox === undefined)
        return [];
    const { accountId, durationMs } = sandbox;
    return [
        `Before, the template was deployed in sandbox account ${(0,markdown/* inlineCode */.ti)(accountId)}, its role proven, and its stack deleted (${(0,quantity/* renderDuration */.PP)(durationMs)}).`,
    ];
}
function usualSentence({ outcome, failureReason }) {
    return outcome === 'timed-out' && failureReason !== undefined
        ? (0,markdown/* escapeMarkdown */.FV)(failure_reason/* runExplanations */.g4[failureReason].cause)
        : outcome_explanation/* outcomeExplanations */.j[outcome].cause;
}
function sentencesOf(report) {
    switch (report.outcome) {
        case 'succeeded':
            return [
                waitSentence(report),
                healedSentence(report),
                wavesSentence(report),
                `Role ${(0,markdown/* inlineCode */.ti)(report.roleArnPattern)}.`,
            ];
        case 'rolled-back':
        case 'rollback-incomplete':
            return [errorSentence(report), failureSentence(report), rollbackSentence(report)];
        case 'interrupted':
        case 'timed-out':
            return [
                errorSentence(report),
                ...(report.rollback === undefined ? [] : [failureSentence(report)]),
                unreadSentence(report),
            ];
        case 'failed':
        case 'unknown':
            return [
                errorSentence(report),
                failureSentence(report),
                unreadSentence(report),
                untouchedSentence(report),
                healedSentence(report),
            ];
        case 'refused':
            return ['The gate refused the plan, and this run sent nothing.'];
        case 'planned':
        case 'no-changes':
            return [];
    }
}
function errorSentence({ error }) {
    if (error === undefined)
        return '';
    const why = error.why === undefined || isQuoted(error.why) ? '' : ` ${error.why}`;
    return (0,markdown/* escapeMarkdown */.FV)((0,markdown/* capitalize */.ZH)(`${error.what}${why}`));
}
function isQuoted(why) {
    return why.includes('\n') || why.length > 200;
}
function unreadSentence(report) {
    if (!(0,rollback_heading/* isUnread */.KJ)(report))
        return '';
    return `What became of the ${(0,quantity/* countOf */.pq)(report.accountsTotal, 'targeted account')} was not read before this run ended.`;
}
function untouchedSentence(report) {
    const { operations, accountsByClass, accountsTotal } = report;
    if ((0,rollout_report/* ownOperations */.zn)(operations).length > 0 || (0,rollback_heading/* isUnread */.KJ)(report))
        return '';
    return `This run knows of no operation that it started: ${accountsByClass.current} of ${(0,quantity/* countOf */.pq)(accountsTotal, 'account')} CURRENT, as AWS reports it.`;
}
function healedSentence({ healedAccountIds, accounts }) {
    if (healedAccountIds.length === 0)
        return '';
    const names = new Map(accounts.map(({ account, name }) => [account, name]));
    const named = healedAccountIds.map((id) => (0,account_list/* renderAccount */.sh)({ id, name: names.get(id) ?? '' }));
    return `Updated again: ${(0,quantity/* firstOf */.Ku)(named, 5)}.`;
}
function waitSentence({ operations }) {
    const others = operations.filter((reported) => !(0,rollout_report/* isOwn */.NP)(reported)).map(({ operation }) => (0,markdown/* inlineCode */.ti)(operation.id));
    return others.length === 0 ? '' : `This run waited for ${(0,quantity/* firstOf */.Ku)(others, 3)} of another client.`;
}
function wavesSentence({ operations }) {
    const reached = (0,rollout_report/* ownOperations */.zn)(operations, 'canary').flatMap(({ reaches }) => reaches);
    const canaries = new Set(reached.map(({ accountId }) => accountId)).size;
    if ((0,rollout_report/* ownOperations */.zn)(operations).some(({ isAttached }) => isAttached))
        return 'An earlier run started it, and this one followed it to its end.';
    if (canaries > 0)
        return `${(0,quantity/* countOf */.pq)(canaries, 'canary', 'canaries')} first, then the others.`;
    return (0,rollout_report/* ownOperations */.zn)(operations, 'wave').length > 0 ? 'This run went on with the waves of an earlier one.' : '';
}
function failureSentence(report) {
    const { rollback, accounts, operations } = report;
    if ((0,rollout_report/* ownOperations */.zn)(operations).length === 0)
        return '';
    const failed = (rollback?.failedUpdate ?? accounts).filter(account_words/* isAmiss */.wT);
    const [first] = failed;
    if (first?.reason === undefined)
        return '';
    const others = new Set(failed.map(({ account }) => account)).size - 1;
    const where = (0,account_list/* renderAccount */.sh)({ id: first.account, name: first.name });
    const more = others === 0 ? '' : ` and ${others} more`;
    return `${whatFailed(report)} failed in ${where}${more}: ${(0,markdown/* escapeMarkdown */.FV)(failure_reason/* accountExplanations */._G[first.reason].cause)}.`;
}
function whatFailed({ operations }) {
    const purposes = new Set((0,rollout_report/* ownOperations */.zn)(operations).map(({ purpose }) => purpose));
    return [...purposes].every((purpose) => purpose === 'first-deployment') ? 'The first deployment' : 'The update';
}
function rollbackSentence(report) {
    const { rollback } = report;
    if (rollback === undefined)
        return '';
    if (rollback.failedUpdate.length === 0)
        return 'Which accounts had the new version was not read.';
    const holders = new Set(rollback.onNewVersion.map(({ account }) => account)).size;
    if ((0,domain_rollback/* findRollback */.a5)(report) === undefined)
        return 'Nothing was rolled back: the operation that puts the previous version back could not be started.';
    if ((0,rollback_heading/* isUnread */.KJ)(report))
        return `${holdersOf(holders)} the new version; whether they are back was not read.`;
    const stories = (0,account_words/* oneOfEach */.Hk)((0,account_words/* findStories */.Lq)(report));
    const had = holders === 0
        ? 'No account had the new version'
        : `${holdersOf(holders)} the new version for at most ${(0,account_words/* findLongest */.st)(report)}`;
    if (report.outcome === 'rolled-back')
        return `${had}${restOf(stories)}.`;
    const back = stories.filter(({ version }) => version === 'previous').length;
    return `${had}; ${back} of ${(0,quantity/* countOf */.pq)(report.accountsTotal, 'account')} ${back === 1 ? 'is' : 'are'} back on the previous one${restOf(stories)}.`;
}
function holdersOf(count) {
    return `${(0,quantity/* countOf */.pq)(count, 'account')} had`;
}
function restOf(stories) {
    const never = stories.filter(({ version, now }) => version === 'none' && now.class !== 'suspended').length;
    const suspended = stories.filter(({ now }) => now.class === 'suspended').length;
    return [
        ...(never === 0 ? [] : [`${never} never had the role`]),
        ...(suspended === 0 ? [] : [`${suspended} suspended, skipped by AWS`]),
    ]
        .map((text) => `; ${text}`)
        .join('');
}

;// CONCATENATED MODULE: ./src/report/rollout/rollout-comment.ts






















const comment = {
    accountsPerGroup: 5,
    suspendedNamed: 50,
    listed: 0,
    hasStatusReasons: false,
    hasTimeline: false,
    operationsNamed: 50,
};
const summary = {
    ...comment,
    accountsPerGroup: 20,
    listed: Number.POSITIVE_INFINITY,
    hasStatusReasons: true,
    hasTimeline: true,
};
function renderRolloutComment(report, about) {
    const tier = tierOf(report, about);
    const tiers = [
        tier('full', '', comment),
        tier('fewer-accounts', 'most account names', { ...comment, accountsPerGroup: 2, suspendedNamed: 5 }),
        tier('counts-only', 'account names, most operations', {
            ...comment,
            accountsPerGroup: 0,
            suspendedNamed: 0,
            operationsNamed: 5,
        }),
    ];
    return (0,fit/* fit */.Uj)(tiers, fit/* commentBudgetBytes */.eZ);
}
function renderRolloutSummary(report, about) {
    const tier = tierOf(report, about);
    const notable = (0,account_words/* findStories */.Lq)(report).filter(({ rank, updateWord }) => rank < 3 || updateWord.startsWith('had it')).length;
    const others = report.rollback === undefined ? 'the accounts that are current' : 'the accounts that never had the new version';
    const tiers = [
        tier('full', '', summary),
        tier('without-status-reasons', 'what AWS says of each account', { ...summary, hasStatusReasons: false }),
        tier('notable-only', others, {
            ...summary,
            hasStatusReasons: false,
            listed: notable,
        }),
        tier('worst-accounts', 'all but the worst 5000 accounts', {
            ...summary,
            hasStatusReasons: false,
            listed: Math.min(5000, notable),
        }),
        tier('grouped-accounts', 'the list of accounts, most operations', { ...comment, operationsNamed: 5 }),
    ];
    return (0,fit/* fit */.Uj)(tiers, fit/* summaryBudgetBytes */.f$).markdown;
}
function tierOf(report, about) {
    return (name, leftOut, detail) => ({
        name,
        leftOut: renderLeftOut(report, leftOut),
        render: (notice) => renderRollout(report, about, detail, notice),
    });
}
function renderLeftOut({ rollback }, leftOut) {
    if (leftOut === '')
        return '';
    const what = rollback === undefined ? 'everything' : 'every account as it is now';
    return (0,markdown/* alert */.xE)('NOTE', `**This report is cut short.** Left out: ${leftOut}; \`results.json\` and \`results.csv\` have ${what}.`);
}
function renderRollout(report, about, detail, notice) {
    const title = (0,rollout_heading/* renderRolloutTitle */.Cu)(report);
    const stories = (0,account_words/* findStories */.Lq)(report);
    const isSummary = detail.listed > 0 || detail.hasTimeline;
    const footer = rollout_comment_renderLinks(report, about, detail);
    const verified = renderVerified(report, detail);
    const rest = [
        rollout_comment_renderLeft(report, detail),
        renderSuspended(report, detail),
        renderList(report, stories, detail),
        footer,
    ];
    if (report.outcome === 'no-changes')
        return (0,markdown/* paragraphs */.qN)([title, notice, rollout_lead_renderLead(report), verified, ...rest]);
    if ((0,rollout/* isGreen */.gf)(report.outcome) && !isSummary) {
        return (0,markdown/* paragraphs */.qN)([
            title,
            rollout_lead_renderLead(report),
            verified,
            notice,
            (0,gate_findings/* renderFindings */.vO)(report.gate, 100),
            renderUntargeted(report, detail),
            ...rest,
        ]);
    }
    return (0,markdown/* paragraphs */.qN)([
        title,
        rollout_lead_renderLead(report),
        verified,
        notice,
        (0,gate_findings/* renderFindings */.vO)(report.gate, detail.accountsPerGroup === 0 ? 10 : 100),
        renderStillRunning(report, detail),
        renderErrorText(report),
        step_lines_renderSteps((0,next_steps/* findSteps */.B0)(report, stories), about, {
            namesInStep: Math.min(3, detail.accountsPerGroup),
            ...(isSummary ? { most: 50 } : {}),
        }),
        renderUntargeted(report, detail),
        renderRollbackLimits(report),
        report.outcome === 'refused' ? undefined : renderAccountTable(report, stories, about, detail.accountsPerGroup),
        detail.accountsPerGroup === 0 ? undefined : account_table_renderQuotes(stories, detail.hasTimeline ? 50 : 10),
        renderOperationList(report, detail),
        ...rest,
    ]);
}
function renderVerified({ verification, accounts }, { accountsPerGroup }) {
    if (verification === undefined)
        return '';
    const names = new Map(accounts.map(({ account, name }) => [account, name]));
    return renderVerification(verification, (account) => names.get(account) ?? '', accountsPerGroup === 0 ? 3 : 10);
}
const surelyListed = 2500;
function rollout_comment_renderLinks(report, about, { listed }) {
    const { failureReason, accounts, stackSet } = report;
    const files = (0,markdown/* link */.nf)('results', (0,parts_links/* artifactsUrl */.N6)(about));
    const summary = accounts.length <= surelyListed
        ? (0,markdown/* link */.nf)('All accounts', about.runUrl)
        : (0,markdown/* link */.nf)('Accounts in the summary', about.runUrl);
    const links = [
        ...((0,rollback_heading/* isUnread */.KJ)(report) || listed > 0 ? [] : [summary]),
        ...((0,rollback_heading/* isUnread */.KJ)(report) ? [] : [files]),
        (0,markdown/* link */.nf)('stack set', (0,console_links/* stackSetUrl */.W3)(stackSet)),
        ...(failureReason === undefined || about.documentsUrl === undefined
            ? []
            : [(0,parts_links/* documentLink */.io)(`about ${(0,markdown/* inlineCode */.ti)(failureReason)}`, 'operations.md#failure-reasons-of-a-run', about)]),
    ];
    return `${links.join(' · ')}<br>${(0,parts_about/* renderFooter */.up)('apply', report.digest, about, '')}`;
}
function renderStillRunning(report, { operationsNamed }) {
    const { stillRunning, stackSet, endedAt, operations } = report;
    const [first] = stillRunning;
    if (first === undefined)
        return '';
    const named = stillRunning.slice(0, operationsNamed).map((operation) => (0,parts_operation/* renderOperation */.s)(operation, endedAt));
    const isOurs = stillRunning.every(({ id }) => operations.some((reported) => reported.operation.id === id && (0,rollout_report/* isOwn */.NP)(reported)));
    const next = isOurs ? 'attaches to it and follows it to its end' : 'waits for it';
    const warning = `**Still running in AWS.** The next apply ${next}:\n\n${(0,markdown/* bullets */.e5)(named)}`;
    return (0,markdown/* paragraphs */.qN)([(0,markdown/* alert */.xE)('WARNING', warning), (0,markdown/* fence */.EU)(watchCommand(stackSet, first.id), 'sh')]);
}
function renderErrorText({ error, outcome }) {
    const why = error?.why;
    if ((0,rollout/* isGreen */.gf)(outcome) || outcome === 'refused' || why === undefined || !isQuoted(why))
        return undefined;
    return (0,markdown/* fence */.EU)(why.slice(0, 10_000), '');
}
function renderUntargeted({ untargetedFailures }, { accountsPerGroup }) {
    const count = untargetedFailures.length;
    if (count === 0)
        return '';
    const shown = untargetedFailures.slice(0, Math.max(5, accountsPerGroup)).map(({ account, name, ...failure }) => {
        const { cause } = failure_reason/* accountExplanations */._G[failure.reason];
        return `${(0,account_list/* renderAccount */.sh)({ id: account, name })}: ${(0,markdown/* escapeMarkdown */.FV)(cause)}. AWS: ${(0,markdown/* quoteText */.ol)(failure.statusReason, 500)}`;
    });
    const rest = count - shown.length;
    const title = `**AWS counts a failure in ${(0,quantity/* countOf */.pq)(count, 'account')} that ${count === 1 ? 'is' : 'are'} not targeted:**`;
    return (0,markdown/* alert */.xE)('WARNING', `${title}\n\n${(0,markdown/* bullets */.e5)([...shown, ...(rest === 0 ? [] : [`and ${rest} more`])])}`);
}
function renderRollbackLimits({ rollback, leftBehind }) {
    if (rollback === undefined)
        return '';
    const { outOfReach, notUndone } = rollback;
    const left = new Map(leftBehind.map((one) => [one.accountId, one]));
    const named = outOfReach.map((id) => {
        const { name = '', organizationalUnitPath } = left.get(id) ?? {};
        const account = (0,account_list/* renderAccount */.sh)({ id, name });
        return organizationalUnitPath === undefined ? account : `${account} in ${(0,markdown/* inlineCode */.ti)(organizationalUnitPath, 100)}`;
    });
    const [they, them] = outOfReach.length === 1 ? ['it', 'it'] : ['they', 'them'];
    return (0,markdown/* paragraphs */.qN)([
        outOfReach.length === 0
            ? undefined
            : (0,markdown/* alert */.xE)('WARNING', `**Not back:** ${(0,quantity/* firstOf */.Ku)(named, 10)} left the targets, and ${they} may have the new version. A rollback goes by OUs and does not reach ${them}.`),
        notUndone.length === 0
            ? undefined
            : (0,markdown/* alert */.xE)('WARNING', `**Still changed:** ${notUndone.join(', ')}. An operation over accounts cannot take that back: revert the change and apply, or fix what failed and apply.`),
    ]);
}
function rollout_comment_renderLeft({ stackSet, leftBehind }, { accountsPerGroup }) {
    return renderLeftBehind(stackSet, leftBehind, Math.max(5, accountsPerGroup));
}
const mostSuspendedInLine = 3;
function renderSuspended({ accounts, outcome }, { suspendedNamed }) {
    const suspended = accounts.filter(({ class: accountClass }) => accountClass === 'suspended');
    const names = new Map(suspended.map((result) => [result.account, (0,account_list/* renderAccount */.sh)({ id: result.account, name: result.name })]));
    if (names.size === 0 || outcome === 'refused')
        return '';
    if (suspendedNamed > 0 && names.size <= mostSuspendedInLine)
        return `Suspended, skipped by AWS: ${[...names.values()].join(', ')}.`;
    const title = `Suspended, skipped by AWS: ${(0,quantity/* countOf */.pq)(names.size, 'account')}`;
    return suspendedNamed === 0 ? `${title}.` : (0,markdown/* details */.zH)(title, (0,quantity/* firstOf */.Ku)([...names.values()], suspendedNamed));
}
function renderList(report, stories, { listed, hasStatusReasons }) {
    return renderAccountList(report, stories, listed, hasStatusReasons);
}

// EXTERNAL MODULE: ./src/domain/attempt.ts
var attempt = __webpack_require__(38505);
// EXTERNAL MODULE: ./src/publish/merged-pull-request.ts
var merged_pull_request = __webpack_require__(51479);
// EXTERNAL MODULE: ./src/publish/log-cause.ts
var log_cause = __webpack_require__(51327);
// EXTERNAL MODULE: ./src/publish/or-warn.ts
var or_warn = __webpack_require__(32063);
;// CONCATENATED MODULE: ./src/publish/publish.ts


















async function publishPlan(reporting, request, report, record) {
    const about = aboutRun(reporting);
    reporting.log.group('Plan', planLogLines(report));
    await (0,or_warn/* orWarn */.w)(reporting, 'The step summary', () => reporting.publication.writeSummary(renderPlanSummary(report, about)));
    const { markdown, isTruncated } = renderPlanComment(report, about);
    const isQuiet = report.outcome === 'no-changes';
    const comment = { command: 'plan', digest: report.digest, markdown, isTruncated, isQuiet };
    const posted = await postComment(reporting, request, reporting.pullRequests.current, comment);
    const unseen = findUnseen(posted);
    const unrecorded = posted instanceof user_error/* UserError */.yo ? undefined : await record(report, posted);
    if (unrecorded !== undefined)
        throw unrecorded;
    const judgement = unseen === undefined ? report : { outcome: 'failed', failureReason: unseen.code };
    const final = { ...report, outcome: judgement.outcome, failureReason: judgement.failureReason };
    const planJson = await (0,or_warn/* orWarn */.w)(reporting, 'plan.json', () => reporting.publication.writeFile('plan.json', renderPlanJson(final)));
    setOutputs(reporting, planOutputs(final, planJson ?? ''));
    if (unseen !== undefined)
        (0,log_cause/* logCause */.k)(reporting.log, unseen);
    logVerdict(reporting, final, {
        green: () => planVerdictLine(final),
        red: () => redPlanLine(final, unseen),
    });
    return { outcome: final.outcome, failureReason: final.failureReason };
}
function findUnseen(posted) {
    if (posted instanceof user_error/* UserError */.yo)
        return posted;
    if (posted?.kind !== 'outdated')
        return undefined;
    return new user_error/* UserError */.yo({
        code: 'comment-failed',
        what: `The comment shows the plan of run ${posted.runId}, which is newer, so that no reviewer sees this one.`,
        next: 'Look at the newer run; to plan this commit, run it again.',
    });
}
async function publishRollout(reporting, request, report, pullRequest) {
    const about = aboutRun(reporting);
    reporting.log.group('Rollout', rolloutLogLines(report));
    setOutputs(reporting, rolloutOutputs(report, await writeResults(reporting, report, about)));
    await (0,or_warn/* orWarn */.w)(reporting, 'The step summary', () => reporting.publication.writeSummary(renderRolloutSummary(report, about)));
    const { markdown, isTruncated } = renderRolloutComment(report, about);
    const isQuiet = report.outcome === 'no-changes';
    const comment = { command: 'apply', digest: report.digest, markdown, isTruncated, isQuiet };
    const posted = await postComment(reporting, request, pullRequest, comment);
    if (posted instanceof user_error/* UserError */.yo)
        logUnposted(reporting, posted, (0,rollout/* isGreen */.gf)(report.outcome));
    const { reviewWarning } = report.gate;
    if (reviewWarning !== undefined)
        reporting.log.warning(reviewWarning);
    logVerdict(reporting, report, {
        green: () => rolloutVerdictLine(report),
        red: () => redRolloutLine(report),
    });
    return { outcome: report.outcome, failureReason: report.failureReason };
}
async function publishFailure(reporting, request, report) {
    const markdown = renderFailure(report, aboutRun(reporting));
    const outcome = report.failureReason === undefined ? 'interrupted' : 'failed';
    setOutputs(reporting, { outcome, 'failure-reason': report.failureReason ?? '' });
    await writeFailureSummary(reporting, markdown);
    await postFailure(reporting, request, report, markdown);
    reporting.log.closeGroup();
    const cut = (0,failure_red_line/* cutQuotation */.z)(report);
    if (cut.length > 0)
        reporting.log.group('What was reported', cut);
    reporting.log.error((0,failure_red_line/* redFailureLine */.G)(report));
}
async function postFailure(reporting, request, { command }, markdown) {
    if (request.comment === 'never')
        return;
    const pullRequest = command === 'plan' ? reporting.pullRequests.current : await (0,merged_pull_request/* awaitMergedPullRequest */.V)(reporting);
    const comment = { command, digest: '', markdown, isTruncated: false, isQuiet: false };
    const posted = await postComment(reporting, request, pullRequest, comment);
    if (posted instanceof user_error/* UserError */.yo)
        logUnposted(reporting, posted, false);
}
function logVerdict({ log }, { outcome }, { green, red }) {
    log.closeGroup();
    if ((0,rollout/* isGreen */.gf)(outcome))
        log.info(green());
    else
        log.error(red());
}
function logUnposted({ log }, failure, isOnlyProblem) {
    (0,log_cause/* logCause */.k)(log, failure);
    const line = `The comment could not be posted (${failure.code}). ${failure.message}`;
    if (isOnlyProblem)
        log.error(line);
    else
        log.warning(line);
}
async function publishLostRun(reporting, request, report, pullRequest) {
    const markdown = renderLostRun(report, aboutRun(reporting));
    await writeFailureSummary(reporting, markdown);
    const comment = { command: report.command, digest: '', markdown, isTruncated: false, isQuiet: false };
    const posted = await postComment(reporting, request, pullRequest, comment);
    if (posted instanceof user_error/* UserError */.yo)
        reporting.log.warning(`The comment of this run is out of date. ${posted.message}`);
}
async function writeResults(reporting, report, about) {
    const write = async (name, render) => (await (0,or_warn/* orWarn */.w)(reporting, name, () => reporting.publication.writeFile(name, render()))) ?? '';
    return {
        resultsJson: await write('results.json', () => renderResultsJson(report)),
        resultsCsv: await write('results.csv', () => renderResultsCsv(report)),
        resultsHtml: await write('results.html', () => (0,results_page/* renderResultsPage */.cu)(report, about)),
    };
}
async function writeFailureSummary(reporting, markdown) {
    await (0,or_warn/* orWarn */.w)(reporting, 'The step summary', () => reporting.publication.writeSummary(markdown));
}
async function postComment(reporting, request, pullRequest, comment) {
    if (request.comment === 'never' || pullRequest === undefined)
        return undefined;
    if (!pullRequest.mayWrite) {
        reporting.log.warning('No comment: the token of a fork or of Dependabot may only read. The report is in the step summary.');
        return undefined;
    }
    const header = commentHeader(reporting, request, comment);
    const isUnwanted = comment.isQuiet && request.comment === 'changes-only';
    const options = { onlyExisting: isUnwanted || request.onlyExisting === true, anyRegion: request.anyRegion === true };
    const posted = await (0,attempt/* attempt */.C)(() => reporting.pullRequests.upsertComment(pullRequest, header, comment.markdown, options));
    if (posted.kind === 'failed')
        return posted.error;
    const { value } = posted;
    if (value.kind === 'outdated')
        reporting.log.warning('A newer run has already commented; its comment stays.');
    if (value.kind !== 'not-wanted')
        reporting.publication.setOutput('comment-url', value.url);
    if (value.kind === 'posted' && value.unconfirmedRunId !== undefined) {
        reporting.log.warning(`A comment claimed to be of run ${value.unconfirmedRunId}, which is newer, but GitHub does not confirm such a run: this report replaces it. Another workflow may have written it.`);
    }
    return value;
}
function commentHeader({ run }, { stackSet }, { command, digest, isTruncated }) {
    const { headSha, runId, runAttempt } = run;
    const { name, region } = stackSet;
    return { schemaVersion: 1, stackSet: name, region, command, digest, headSha, runId, runAttempt, isTruncated };
}
function aboutRun({ run: { headSha, url: runUrl, runId, documentsUrl } }) {
    return { headSha, runUrl, runId, documentsUrl };
}
function setOutputs({ publication }, outputs) {
    for (const [name, value] of Object.entries(outputs))
        publication.setOutput(name, value);
}


/***/ }),

/***/ 30174:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ commitUrl),
/* harmony export */   up: () => (/* binding */ renderFooter),
/* harmony export */   wn: () => (/* binding */ commitLink)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22210);

function commitLink(about) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(about.headSha.slice(0, 7)), commitUrl(about));
}
function commitUrl({ headSha, runUrl }) {
    return `${runUrl.replace(/\/actions\/runs\/.*$/, '')}/commit/${headSha}`;
}
function renderFooter(command, digest, about, versions, at) {
    const parts = [
        `${command} of ${commitLink(about)}`,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)(`run ${about.runId}`, about.runUrl),
        ...(at === undefined ? [] : [renderMinute(at)]),
        ...(digest === '' ? [] : [`digest ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(shortDigest(digest))}`]),
        ...(versions === '' ? [] : [versions]),
    ];
    return `<sub>${parts.join(' · ')}</sub>`;
}
function renderMinute(at) {
    return `${at.toISOString().slice(11, 16)} UTC`;
}
function shortDigest(digest) {
    return digest.replace(/^(sha256:[0-9a-f]{12})[0-9a-f]+$/, '$1…');
}


/***/ }),

/***/ 53901:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ reasonWords),
/* harmony export */   z: () => (/* binding */ classExplanations)
/* harmony export */ });
const reasonWords = {
    'denied-by-scp': 'denied by an SCP',
    'access-denied': 'access denied',
    'name-already-exists': 'role exists already',
    'stack-stuck': 'stack cannot be updated',
    'account-suspended': 'skipped (suspended)',
    'sts-region-inactive': 'STS is off in the Region',
    'execution-role-missing': 'execution role missing',
    'managed-policy-invalid': 'managed policy missing',
    'invalid-principal': 'trusted principal missing',
    'quota-exceeded': 'quota used up',
    throttled: 'throttled by AWS',
    'aws-internal': 'fault inside AWS',
    'tolerance-exceeded': 'not started',
    'operation-stopped': 'not started',
    unknown: 'failed, cause unknown',
};
const classExplanations = {
    failed: {
        cause: 'the operation failed there; CloudFormation rolled the stack back to what it was',
        next: 'fix what the reason names, then run apply again',
    },
    inoperable: {
        cause: 'a deletion failed there earlier, and AWS leaves an `INOPERABLE` instance out of every update',
        next: 'remove the instance with `aws cloudformation delete-stack-instances --retain-stacks`, delete the stack in the account, then run apply again; or exclude the account',
    },
    unknown: {
        cause: 'what AWS says about the account contradicts itself, or it could not be read',
        next: 'run apply again: it reads every account again; if the account stays unknown, look at its instance with `aws cloudformation describe-stack-instance`',
    },
    missing: {
        cause: 'AWS knows no stack instance there: the account is new and automatic deployment has not reached it yet, or its instance was deleted',
        next: 'run apply again: it creates what is missing',
    },
    cancelled: {
        cause: 'AWS never started there, because other accounts failed or because the operation was stopped',
        next: 'fix the failed accounts, then run apply again: it also reaches the accounts where nothing was started',
    },
    outdated: {
        cause: 'the account has an older version, and AWS gives no reason',
        next: 'run apply again: it waits for the operation that is running, then updates the account',
    },
    suspended: {
        cause: 'the account is suspended or being closed; AWS skips it',
        next: 'nothing to do; if the account is reopened, run apply again',
    },
    current: {
        cause: 'the account is proven to have the planned version; after a rollback, the previous one',
        next: 'nothing to do',
    },
};


/***/ }),

/***/ 20621:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ renderAccountId),
/* harmony export */   Eq: () => (/* binding */ renderOrganizationalUnits),
/* harmony export */   g4: () => (/* binding */ showUnit),
/* harmony export */   r9: () => (/* binding */ renderAccounts),
/* harmony export */   sh: () => (/* binding */ renderAccount)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22210);
/* harmony import */ var _domain_quantity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31187);


function renderAccount({ id, name }) {
    return name === '' ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(id) : `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(id)}&nbsp;${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(name, 100)}`;
}
function renderAccountId(organization, id) {
    return renderAccount({ id, name: organization.accounts.get(id)?.name ?? '' });
}
const touches = [
    'updated',
    'updated again',
    'added',
    'in another Region',
    'untouched',
    'cannot be reached',
    'suspended',
];
function showUnit({ id, path, accounts }, exceptions) {
    const isLeft = (account) => exceptions.outOfReach.has(account.id);
    const isUpdatedAgain = (account) => exceptions.updatedAgain.has(account.id);
    return {
        id,
        path,
        accounts: {
            ...accounts,
            'in another Region': accounts.extended,
            updated: accounts.updated.filter((account) => !isLeft(account)),
            'updated again': accounts.untouched.filter(isUpdatedAgain),
            untouched: accounts.untouched.filter((account) => !isUpdatedAgain(account) && !isLeft(account)),
            'cannot be reached': [...accounts.updated, ...accounts.untouched].filter(isLeft),
        },
    };
}
function renderOrganizationalUnits(blastRadius, cap, exceptions) {
    const organizationalUnits = blastRadius.organizationalUnits.map((unit) => showUnit(unit, exceptions));
    const used = touches.filter((touch) => organizationalUnits.some(({ accounts }) => accounts[touch].length > 0));
    if (cap > 0) {
        const most = findMost(organizationalUnits, used);
        const lead = used.length > 1 && most !== undefined
            ? `${most.charAt(0).toUpperCase()}${most.slice(1)}, where nothing else is said:`
            : undefined;
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraphs */ .qN)([lead, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .bullets */ .e5)(organizationalUnits.map((unit) => renderUnit(unit, used, cap, most)))]);
    }
    const rows = organizationalUnits.map((unit) => [
        `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(unit.path, 200)} (${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(unit.id)})`,
        ...used.map((touch) => (unit.accounts[touch].length === 0 ? '' : String(unit.accounts[touch].length))),
    ]);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(['OU', ...used], rows);
}
function findMost(units, used) {
    const count = (touch) => units.reduce((sum, { accounts }) => sum + accounts[touch].length, 0);
    return used.toSorted((a, b) => count(b) - count(a))[0];
}
function renderUnit({ path, id, accounts }, used, cap, most) {
    const parts = used
        .filter((touch) => accounts[touch].length > 0)
        .map((touch) => `${touch === most ? '' : `${touch}: `}${renderAccounts(accounts[touch], cap)}`);
    return `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(path, 200)} (${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(id)})<br>${parts.join('<br>')}`;
}
function renderAccounts(accounts, cap) {
    return (0,_domain_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .firstOf */ .Ku)(accounts.map(renderAccount), cap, ' · ');
}


/***/ }),

/***/ 85626:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ renderCsvField)
/* harmony export */ });
function renderCsvField(text) {
    const begun = /^[\t\r\n]/.test(text) ? `'${text}` : text;
    const harmless = begun.replaceAll(/((?:^|[;,\t\r\n])["'\s]*)(?=[=+\-@＝＋－＠])/g, "$1'");
    return /[",\r\n;\t]/.test(harmless) || harmless !== text ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}


/***/ }),

/***/ 55758:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ renderJsonList)
/* harmony export */ });
function* renderJsonList(head, list, groups) {
    const start = JSON.stringify(head, undefined, 2).slice(0, -'\n}'.length);
    let isEmpty = true;
    for (const rows of groups) {
        yield `${isEmpty ? `${start},\n  "${list}": [` : ','}\n${rows.map(renderRow).join(',\n')}`;
        isEmpty = false;
    }
    yield isEmpty ? `${start},\n  "${list}": []\n}\n` : '\n  ]\n}\n';
}
function renderRow(row) {
    return `    ${JSON.stringify(row, undefined, 2).replaceAll('\n', '\n    ')}`;
}


/***/ }),

/***/ 54614:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N6: () => (/* binding */ artifactsUrl),
/* harmony export */   io: () => (/* binding */ documentLink)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22210);



function artifactsUrl({ runUrl }) {
    return `${runUrl.replace(/\/attempts\/\d+$/, '')}#artifacts`;
}
function documentLink(text, document, { documentsUrl }) {
    return documentsUrl === undefined ? text : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)(text, `${documentsUrl}/${document}`);
}


/***/ }),

/***/ 99896:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ renderNews)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22210);

const longestHeading = 100;
const shortestName = 20;
const longestQuote = 40;
const spare = ' on the previous version';
function renderNews(mark, stackSetName, say) {
    const name = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(stackSetName);
    const plain = say((text) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(text), longestQuote));
    const room = longestHeading - `${mark} : `.length;
    const isLong = name.length + plain.length > room;
    const markdown = say((text) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(text, longestQuote));
    const news = isLong ? markdown.replace(spare, '') : markdown;
    const plainLength = isLong ? plain.replace(spare, '').length : plain.length;
    return `## ${mark} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(name, Math.max(shortestName, room - plainLength)))}: ${news}`;
}


/***/ }),

/***/ 60586:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ renderOperation)
/* harmony export */ });
/* harmony import */ var _domain_stack_set_operation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43863);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22210);
/* harmony import */ var _domain_quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31187);



function renderOperation({ id, action, status, createdAt }, now) {
    const age = (0,_domain_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .renderDuration */ .PP)(Math.max(0, now.getTime() - createdAt.getTime()));
    const starter = (0,_domain_stack_set_operation_js__WEBPACK_IMPORTED_MODULE_1__/* .isStartedByTerraform */ .v9)(id) ? ', started by Terraform' : '';
    return `operation ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .ti)(id)} \`${action}\` \`${status}\`, for ${age}${starter}`;
}


/***/ }),

/***/ 46257:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ outcomeExplanations)
/* harmony export */ });
/* unused harmony export auditOutcomeExplanations */
/* harmony import */ var _domain_failure_reason_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84351);

const outcomeExplanations = {
    planned: {
        cause: 'The gate allows it, and there is something to do in Terraform or in the accounts.',
        next: 'Review the comment, then merge.',
    },
    'no-changes': {
        cause: 'Nothing to change in Terraform, and every targeted account is `CURRENT` (suspended ones are listed).',
        next: 'Nothing to do.',
    },
    succeeded: {
        cause: 'Every targeted account is proven on the planned version (suspended ones are listed).',
        next: 'Nothing to do.',
    },
    refused: {
        cause: 'The gate refused the plan. Nothing was changed.',
        next: 'Change what the reasons name, or accept them with `allow` where that is possible.',
    },
    failed: {
        cause: 'The run is red for the reason in `failure-reason`.',
        next: 'Look the reason up in the table of failure reasons.',
    },
    'rolled-back': {
        cause: 'The update failed, and every account that has the role is proven on the previous version.',
        next: 'Fix what the report names, then run apply again: it sends the change to every account again. Or revert the change.',
    },
    'rollback-incomplete': {
        cause: 'The update failed, and the accounts that the report names first are not proven on the previous version.',
        next: 'Fix the accounts that the report names. Then run apply again, which sends the change to every account again; or revert the ' +
            'change and run apply, which sends the previous version to the accounts that lack it.',
    },
    'timed-out': {
        cause: 'A deadline passed. The operation that the report names goes on in AWS.',
        next: 'Run apply again: it attaches to an operation of this action, and waits for one of another client.',
    },
    interrupted: _domain_failure_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .interruptedExplanation */ .SO,
    unknown: {
        cause: 'The accounts do not add up, or something could not be read. Success is not proven.',
        next: 'Run apply again: it reads every account again.',
    },
};
const auditOutcomeExplanations = {
    proven: {
        cause: 'Every fact that was asked holds in every account (suspended ones are listed).',
        next: 'Nothing to do.',
    },
    findings: {
        cause: 'A fact does not hold somewhere.',
        next: 'Do what the report names for each account, the most severe first, then run the audit again.',
    },
    unproven: {
        cause: 'Nothing was found, and somewhere a fact could not be looked at. That is not fine.',
        next: 'Do what the report names for each account, then run the audit again.',
    },
    failed: {
        cause: 'The run is red for the reason in `failure-reason`; what it had found until then is reported.',
        next: 'Look the reason up in the table of failure reasons.',
    },
    interrupted: {
        cause: _domain_failure_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .interruptedExplanation */ .SO.cause,
        next: 'Run the audit again: it begins from the start, and changes nothing.',
    },
};


/***/ }),

/***/ 49999:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ renderSettings),
/* harmony export */   f: () => (/* binding */ renderPreferences)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22210);
/* harmony import */ var _domain_quantity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31187);


function renderSettings(change, cap) {
    if (change.kind !== 'update' && change.kind !== 'preferences-only')
        return '';
    const before = listSettings(change.before, cap);
    const after = listSettings(change.after, cap);
    const rows = before.flatMap(([label, old], index) => {
        const now = after[index]?.[1] ?? '';
        return old === now ? [] : [[label, old, now]];
    });
    return rows.length === 0 ? '' : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(['Stack set', 'Before', 'After'], rows);
}
function listSettings(definition, cap) {
    const { autoDeployment } = definition;
    const list = (texts) => (0,_domain_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .firstOf */ .Ku)(texts.map((text) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(text, 300)), cap) || '–';
    return [
        ['template written in', definition.templateForm ?? 'JSON'],
        ['description', definition.description === '' ? '–' : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(definition.description, 300)],
        ['automatic deployment', autoDeployment?.enabled === true ? 'on' : 'off'],
        ['stacks of accounts that leave', autoDeployment?.retainStacksOnAccountRemoval === true ? 'retained' : 'deleted'],
        ['capabilities', list(definition.capabilities.toSorted())],
        [
            'tags',
            list(Object.entries(definition.tags)
                .map(([key, value]) => `${key}=${value}`)
                .sort()),
        ],
        ['operation preferences', renderPreferences(definition.operationPreferences)],
    ];
}
function renderPreferences(preferences) {
    const { failureToleranceCount, failureTolerancePercentage, maxConcurrentCount, maxConcurrentPercentage } = preferences;
    const amount = (count, percentage, fallback) => count !== undefined ? String(count) : percentage !== undefined ? `${percentage} %` : fallback;
    return [
        `failure tolerance ${amount(failureToleranceCount, failureTolerancePercentage, '0')}`,
        `max concurrent ${amount(maxConcurrentCount, maxConcurrentPercentage, '1')}`,
        ...(preferences.concurrencyMode === undefined ? [] : [`\`${preferences.concurrencyMode}\``]),
        ...(preferences.regionConcurrencyType === undefined ? [] : [`\`${preferences.regionConcurrencyType}\``]),
        ...(preferences.regionOrder === undefined
            ? []
            : [preferences.regionOrder.map((region) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(region)).join(' then ')]),
    ].join(', ');
}


/***/ }),

/***/ 93730:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ numbered),
/* harmony export */   z: () => (/* binding */ renderStep)
/* harmony export */ });
/* harmony import */ var _domain_quantity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31187);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54614);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22210);



const longestInline = 90;
const mostCommands = 2;
function numbered(items) {
    return items.map((item, index) => `${index + 1}. ${item}`).join('\n');
}
function renderStep({ who, step, commands }, about) {
    const { text, command, url, document } = step;
    const isKnown = document !== undefined && about.documentsUrl !== undefined;
    const links = [
        ...(url === undefined ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)('console', url)]),
        ...(isKnown ? [(0,_links_js__WEBPACK_IMPORTED_MODULE_1__/* .documentLink */ .io)('how', document, about)] : []),
    ];
    const said = who === '' ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .capitalize */ .ZH)(text)) : `${who}: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(text)}`;
    const line = `${said}${links.length === 0 ? '' : ` (${links.join(', ')})`}`;
    return `${line}${renderCommands(commands ?? (command === undefined ? [] : [command]))}`;
}
function renderCommands(commands) {
    const [first] = commands;
    if (first === undefined)
        return '';
    if (commands.length === 1 && first.length <= longestInline && !first.includes('\n'))
        return `: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(first)}`;
    const shown = commands.slice(0, mostCommands);
    const rest = commands.length - shown.length;
    const more = rest === 0 ? [] : [`# and the same for ${(0,_domain_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .pq)(rest, 'more account')}`];
    const block = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .fence */ .EU)([...shown, ...more].join('\n'), 'sh');
    return `:\n${block.replace(/^/gm, '   ')}`;
}


/***/ }),

/***/ 82060:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oo: () => (/* binding */ renderClockTime),
/* harmony export */   Xn: () => (/* binding */ starters),
/* harmony export */   s8: () => (/* binding */ renderTimeline),
/* harmony export */   zY: () => (/* binding */ renderOperations)
/* harmony export */ });
/* harmony import */ var _domain_reports_rollout_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98564);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90676);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22210);
/* harmony import */ var _domain_quantity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31187);
/* harmony import */ var _settings_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49999);





const starters = {
    terraform: 'Terraform',
    action: 'this action',
    other: 'another client, waited for',
};
function renderOperations(operations, now, stackSet) {
    const preferences = [...new Set(operations.map(({ operation }) => (0,_settings_table_js__WEBPACK_IMPORTED_MODULE_0__/* .renderPreferences */ .f)(operation.preferences)))];
    const isSame = preferences.length === 1;
    const days = new Set(operations.map(({ operation }) => isoSeconds(operation.createdAt).slice(0, 10)));
    const [day] = days;
    const isOneDay = days.size === 1;
    const starts = [...new Set(operations.map(renderStart))];
    const isOneStart = starts.length === 1;
    const rows = operations.map((reported) => renderOperationRow(reported, { now, stackSet, isSame, isOneDay, isOneStart }));
    const header = [
        ...['Operation', 'Action', 'Status', 'Started', 'Took'],
        ...(isOneStart ? [] : ['Started by']),
        ...(isSame ? [] : ['Preferences']),
    ];
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraphs */ .qN)([
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(header, rows),
        [
            ...(isOneDay && day !== undefined ? [`Times are UTC, of ${day}.`] : []),
            ...(isOneStart ? [`Started by ${starts.join('')}.`] : []),
            ...(isSame ? [`Preferences: ${preferences.join('')}.`] : []),
        ].join(' '),
    ]);
}
function renderStart(reported) {
    const starter = starters[reported.startedBy];
    return (0,_domain_reports_rollout_report_js__WEBPACK_IMPORTED_MODULE_2__/* .isOwn */ .NP)(reported) && reported.isAttached ? `${starter} in an earlier run, resumed` : starter;
}
function renderOperationRow(reported, { now, stackSet, isSame, isOneDay, isOneStart }) {
    const { operation } = reported;
    const purpose = findPurpose(reported);
    const started = isoSeconds(operation.createdAt);
    return [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineCode */ .ti)(operation.id), (0,_links_js__WEBPACK_IMPORTED_MODULE_3__/* .operationUrl */ .F5)(stackSet, operation.id)),
        `\`${operation.action}\`${purpose === undefined ? '' : `, ${purposes[purpose]}`}`,
        `\`${operation.status}\`${operation.failedInstances === undefined || operation.failedInstances === 0 ? '' : `, ${operation.failedInstances} failed`}`,
        isOneDay ? started.slice(11, 19) : started,
        lasted(operation.createdAt, operation.endedAt, now),
        ...(isOneStart ? [] : [renderStart(reported)]),
        ...(isSame ? [] : [(0,_settings_table_js__WEBPACK_IMPORTED_MODULE_0__/* .renderPreferences */ .f)(operation.preferences)]),
    ];
}
function findPurpose(reported) {
    return (0,_domain_reports_rollout_report_js__WEBPACK_IMPORTED_MODULE_2__/* .isOwn */ .NP)(reported) && reported.purpose !== 'update' ? reported.purpose : undefined;
}
const purposes = {
    canary: 'canary',
    wave: 'wave',
    rollback: 'rollback',
    'first-deployment': 'first deployment',
    heal: 'update of outdated accounts',
};
function lasted(startedAt, endedAt, now) {
    const duration = (0,_domain_quantity_js__WEBPACK_IMPORTED_MODULE_4__/* .renderDuration */ .PP)(Math.max(0, (endedAt ?? now).getTime() - startedAt.getTime()));
    return endedAt === undefined ? `${duration} so far` : duration;
}
function renderClockTime(date) {
    return isoSeconds(date).replace('T', ' ').replace('Z', ' UTC');
}
function isoSeconds(date) {
    return date.toISOString().replace(/\.\d{3}Z$/, 'Z');
}
function renderTimeline(operations, now) {
    if (operations.length === 0)
        return '';
    const lines = operations.map((reported, index) => {
        const { action, status, createdAt, endedAt } = reported.operation;
        const purpose = findPurpose(reported);
        const startMs = createdAt.getTime();
        const endMs = Math.max(startMs, (endedAt ?? now).getTime());
        const mark = status === 'SUCCEEDED' ? 'done, ' : status === 'FAILED' || status === 'STOPPED' ? 'crit, ' : 'active, ';
        return [
            `section ${reported.startedBy}`,
            `${index + 1}. ${action}${purpose === undefined ? '' : ` ${purpose}`} ${status} :${mark}${startMs}, ${endMs}`,
        ];
    });
    const settings = [
        'gantt',
        'title In the time zone of your browser',
        'dateFormat x',
        `axisFormat ${spansDays(operations, now) ? '%d %b %H:%M' : '%H:%M:%S'}`,
        'todayMarker off',
    ];
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .fence */ .EU)([...settings, ...lines.flat()].join('\n'), 'mermaid');
}
function spansDays(operations, now) {
    const times = operations.flatMap(({ operation: { createdAt, endedAt } }) => [
        createdAt.getTime(),
        (endedAt ?? now).getTime(),
    ]);
    return Math.max(...times) - Math.min(...times) > 20 * 3_600_000;
}


/***/ }),

/***/ 18383:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   At: () => (/* binding */ chooseTier),
/* harmony export */   D1: () => (/* binding */ createList),
/* harmony export */   rb: () => (/* binding */ renderData)
/* harmony export */ });
/* harmony import */ var _domain_account_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5913);
/* harmony import */ var _domain_advice_account_advice_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15597);
/* harmony import */ var _domain_failure_reason_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84351);
/* harmony import */ var _domain_reports_account_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65992);
/* harmony import */ var _parts_fit_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(75564);
/* harmony import */ var _parts_links_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(90676);
/* harmony import */ var _parts_markdown_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(22210);
/* harmony import */ var _rollout_account_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18507);
/* harmony import */ var _page_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71772);









const wholeTexts = { longestText: Number.POSITIVE_INFINITY, hasOwnSteps: true };
const tiers = [
    wholeTexts,
    { longestText: 600, hasOwnSteps: true },
    { longestText: 600, hasOwnSteps: false },
    { longestText: 300, hasOwnSteps: false },
    { longestText: 200, hasOwnSteps: false },
    { longestText: 120, hasOwnSteps: false },
];
const dataBudgetBytes = 2_850_000;
const dataBudgetBytesPerAccount = 285;
const rowBytes = 60;
const longestName = 100;
const accountsPerPiece = 500;
function createTroubles({ rollback }) {
    const failed = (rollback?.failedUpdate ?? []).filter(_rollout_account_words_js__WEBPACK_IMPORTED_MODULE_4__/* .isAmiss */ .wT);
    const updates = new Map(failed.map((result) => [(0,_domain_account_result_js__WEBPACK_IMPORTED_MODULE_0__/* .resultKey */ .ZH)(result), result]));
    return (result) => (result.reason === undefined ? (updates.get((0,_domain_account_result_js__WEBPACK_IMPORTED_MODULE_0__/* .resultKey */ .ZH)(result)) ?? result) : result);
}
function chooseTier(report, about) {
    const accounts = report.accounts.map(createTroubles(report));
    const names = accounts.reduce((sum, result) => sum + rowBytes + (0,_parts_fit_js__WEBPACK_IMPORTED_MODULE_6__/* .sizeBytes */ .Vv)(renderName(result)), 0);
    const budget = Math.max(dataBudgetBytes, dataBudgetBytesPerAccount * accounts.length) - names;
    const fits = (tier) => {
        const texts = new Set();
        for (const result of accounts) {
            texts.add((0,_page_text_js__WEBPACK_IMPORTED_MODULE_5__/* .embedJson */ ._g)(renderStatusReason(result, tier)));
            texts.add((0,_page_text_js__WEBPACK_IMPORTED_MODULE_5__/* .embedJson */ ._g)(encodeStep(findStep(report, result, tier), about)));
        }
        return [...texts].reduce((sum, text) => sum + (0,_parts_fit_js__WEBPACK_IMPORTED_MODULE_6__/* .sizeBytes */ .Vv)(text) + 1, 0) <= budget;
    };
    return tiers.find(fits) ?? tiers.at(-1) ?? wholeTexts;
}
function* renderData(report, about, tier) {
    const lists = {
        units: createList(),
        regions: createList(),
        reasons: createList(),
        statuses: createList(),
        detailedStatuses: createList(),
        operations: createList(),
        statusReasons: createList(),
        steps: createList(),
    };
    const versions = (0,_domain_reports_account_version_js__WEBPACK_IMPORTED_MODULE_3__/* .findVersions */ .tx)(report);
    const troubleOf = createTroubles(report);
    const encodeRow = (result, trouble) => [
        (0,_parts_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .visibleLine */ .P8)(result.account),
        renderName(result),
        lists.units.indexOf([(0,_parts_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .visibleLine */ .P8)(result.organizationalUnitId), (0,_parts_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .visibleLine */ .P8)(result.organizationalUnitPath)]),
        lists.regions.indexOf((0,_parts_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .visibleLine */ .P8)(result.region)),
        _domain_account_result_js__WEBPACK_IMPORTED_MODULE_0__/* .accountClasses */ .kj.indexOf(result.class),
        _domain_reports_account_version_js__WEBPACK_IMPORTED_MODULE_3__/* .accountVersions */ .R.indexOf(versions.get((0,_domain_account_result_js__WEBPACK_IMPORTED_MODULE_0__/* .resultKey */ .ZH)(result)) ?? 'unknown'),
        lists.reasons.indexOf(trouble.reason === undefined ? ['', ''] : [trouble.reason, _domain_failure_reason_js__WEBPACK_IMPORTED_MODULE_2__/* .accountExplanations */ ._G[trouble.reason].cause]),
        lists.statuses.indexOf((0,_parts_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .visibleLine */ .P8)(result.status)),
        lists.detailedStatuses.indexOf((0,_parts_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .visibleLine */ .P8)(result.detailedStatus)),
        lists.statusReasons.indexOf(renderStatusReason(trouble, tier)),
        lists.steps.indexOf(encodeStep(findStep(report, trouble, tier), about)),
        lists.operations.indexOf((0,_parts_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .visibleLine */ .P8)(result.operationId)),
    ];
    yield '{"rows":[';
    for (let start = 0; start < report.accounts.length; start += accountsPerPiece) {
        const piece = report.accounts.slice(start, start + accountsPerPiece);
        const rows = piece.map((result) => (0,_page_text_js__WEBPACK_IMPORTED_MODULE_5__/* .embedJson */ ._g)(encodeRow(result, troubleOf(result))));
        yield `${start === 0 ? '\n' : ',\n'}${rows.join(',\n')}`;
    }
    const rest = {
        stackSetName: report.stackSet.name,
        accountUrlStart: (0,_parts_links_js__WEBPACK_IMPORTED_MODULE_8__/* .accountUrl */ .dA)('', report.stackSet.region),
        wantedVersion: report.rollback === undefined ? 'new' : 'previous',
        classes: _domain_account_result_js__WEBPACK_IMPORTED_MODULE_0__/* .accountClasses */ .kj,
        versions: _domain_reports_account_version_js__WEBPACK_IMPORTED_MODULE_3__/* .accountVersions */ .R,
        units: lists.units.values,
        regions: lists.regions.values,
        reasons: lists.reasons.values,
        statuses: lists.statuses.values,
        detailedStatuses: lists.detailedStatuses.values,
        operations: lists.operations.values,
        statusReasons: lists.statusReasons.values,
        steps: lists.steps.values,
    };
    yield `],\n${(0,_page_text_js__WEBPACK_IMPORTED_MODULE_5__/* .embedJson */ ._g)(rest).slice(1)}`;
}
function createList() {
    const indexes = new Map();
    const values = [];
    return {
        indexOf: (value) => {
            const key = typeof value === 'string' ? value : value.join('\n');
            const known = indexes.get(key);
            if (known !== undefined)
                return known;
            indexes.set(key, values.length);
            return values.push(value) - 1;
        },
        values,
    };
}
function findStep(report, result, { hasOwnSteps }) {
    if (hasOwnSteps)
        return (0,_domain_advice_account_advice_js__WEBPACK_IMPORTED_MODULE_1__/* .adviseAccount */ .a)(result, { stackSet: report.stackSet, roleArnPattern: report.roleArnPattern });
    return result.reason === undefined ? undefined : { text: _domain_failure_reason_js__WEBPACK_IMPORTED_MODULE_2__/* .accountExplanations */ ._G[result.reason].next };
}
function encodeStep(step, { documentsUrl }) {
    if (step === undefined)
        return ['', '', ''];
    const { text, command = '', url, document } = step;
    const documentUrl = document === undefined || documentsUrl === undefined ? '' : `${documentsUrl}/${document}`;
    const address = url ?? documentUrl;
    const lines = command.split('\n').map(_parts_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .visibleLine */ .P8).join('\n');
    return [(0,_parts_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .visibleLine */ .P8)(text), lines, (0,_page_text_js__WEBPACK_IMPORTED_MODULE_5__/* .isWebAddress */ .d3)(address) ? address : ''];
}
function renderName({ name }) {
    return (0,_parts_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .shorten */ .ml)((0,_parts_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .visibleLine */ .P8)(name), longestName);
}
function renderStatusReason({ statusReason }, { longestText }) {
    const text = (0,_parts_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .visibleLine */ .P8)(statusReason);
    return text.length <= longestText ? text : `${text.slice(0, text.lastIndexOf(' ', longestText) + 1)}…`;
}


/***/ }),

/***/ 71772:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   RQ: () => (/* binding */ escapeLines),
/* harmony export */   Y3: () => (/* binding */ anchor),
/* harmony export */   ZD: () => (/* binding */ escapeHtml),
/* harmony export */   _g: () => (/* binding */ embedJson),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   d3: () => (/* binding */ isWebAddress)
/* harmony export */ });
/* harmony import */ var _domain_secret_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94310);
/* harmony import */ var _parts_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22210);


function escapeHtml(text) {
    return (0,_parts_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleLine */ .P8)(text).replace(/[&<>"']/g, (character) => _domain_secret_values_js__WEBPACK_IMPORTED_MODULE_0__/* .htmlEntities */ .bG[character] ?? '');
}
function escapeLines(text) {
    return text
        .split(/\r\n?|\n/)
        .map(escapeHtml)
        .join('\n');
}
function code(text) {
    return `<code>${escapeHtml(text)}</code>`;
}
function prose(text) {
    return text
        .split(/`([^`\n]+)`/)
        .map((part, index) => (index % 2 === 0 ? escapeHtml(part) : code(part)))
        .join('');
}
function anchor(html, url) {
    return isWebAddress(url) ? `<a href="${escapeHtml(url)}" rel="noopener noreferrer">${html}</a>` : html;
}
function isWebAddress(url) {
    return /^https?:\/\/[^\s<>"'`\\]+$/.test(url);
}
function embedJson(value) {
    return JSON.stringify(value).replaceAll('<', '\\u003c');
}


/***/ }),

/***/ 89758:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Cf: () => (/* binding */ renderPage),
  cu: () => (/* binding */ renderResultsPage),
  bo: () => (/* binding */ renderTable)
});

// EXTERNAL MODULE: ./src/domain/rollout.ts
var rollout = __webpack_require__(46953);
// EXTERNAL MODULE: ./src/report/rollout/rollback-heading.ts
var rollback_heading = __webpack_require__(81333);
// EXTERNAL MODULE: ./src/report/rollout/rollout-heading.ts
var rollout_heading = __webpack_require__(6494);
;// CONCATENATED MODULE: ./src/report/results-page/page-assets.ts
const pageScript = `
(() => {
'use strict';
function find(id, type) {
    const element = document.getElementById(id);
    if (element instanceof type)
        return element;
    throw new Error(\`the page has no \${id}\`);
}
function create(tag, attributes = {}, ...content) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes))
        element.setAttribute(name, value);
    element.append(...content);
    return element;
}
function createProse(text) {
    return text
        .split(/\`([^\`\\n]+)\`/)
        .map((part, index) => (index % 2 === 0 ? part : create('code', {}, part)))
        .filter((part) => part !== '');
}
function createLink(text, url) {
    return create('a', { href: url, rel: 'noopener noreferrer' }, text);
}
const wholeView = {
    unit: '',
    classes: [],
    versions: [],
    reason: '',
    region: '',
    search: '',
    sort: undefined,
    isDescending: false,
};
function filterRows(rows, view, without) {
    const { unit, classes, versions, reason, region, search } = without === undefined ? view : release(view, without);
    const words = search.toLowerCase().split(/\\s+/).filter(Boolean);
    return rows.filter((row) => (unit === '' || isWithin(row.unit, unit)) &&
        (classes.length === 0 || classes.includes(row.class)) &&
        (versions.length === 0 || versions.includes(row.version)) &&
        (reason === '' || row.reason === reason) &&
        (region === '' || row.region === region) &&
        words.every((word) => row.searched.includes(word)));
}
function release(view, without) {
    return { ...view, [without]: wholeView[without] };
}
function isWithin(path, above) {
    return path === above || path.startsWith(\`\${above}/\`);
}
function listUnits(rows) {
    const all = new Set();
    for (const { unit } of rows) {
        const parts = unit.split('/');
        for (const [index] of parts.entries())
            all.add(parts.slice(0, index + 1).join('/'));
    }
    const collator = new Intl.Collator('en', { numeric: true });
    return [...all].sort((a, b) => compareParts(a.split('/'), b.split('/'), collator));
}
function compareParts(a, b, collator) {
    for (const [index, part] of a.entries()) {
        const other = b[index];
        if (other === undefined)
            return 1;
        const order = collator.compare(part, other);
        if (order !== 0)
            return order;
    }
    return a.length - b.length;
}
function sortRows(rows, { sort, isDescending }) {
    if (sort === undefined)
        return rows;
    const compare = compareBy(sort);
    const direction = isDescending ? -1 : 1;
    return [...rows].sort((a, b) => direction * compare(a, b) || a.rank - b.rank);
}
function compareBy(key) {
    if (key === 'class')
        return (a, b) => a.classRank - b.classRank;
    if (key === 'version')
        return (a, b) => a.versionRank - b.versionRank;
    const { compare } = new Intl.Collator('en', { numeric: true });
    return (a, b) => Number(a[key] === '') - Number(b[key] === '') || compare(a[key], b[key]);
}
function countBy(rows, key) {
    const accounts = new Map();
    for (const row of rows) {
        const known = accounts.get(row[key]);
        if (known === undefined)
            accounts.set(row[key], new Set([row.account]));
        else
            known.add(row.account);
    }
    return new Map([...accounts].map(([value, ids]) => [value, ids.size]));
}
const versionWords = {
    previous: 'previous',
    new: 'new',
    other: 'another',
    none: 'none',
    unknown: 'unknown',
};
function renderHead(row, columns, onSort) {
    const cells = columns.map(({ key, title }) => {
        const button = create('button', { type: 'button' }, title);
        button.addEventListener('click', () => {
            onSort(key);
        });
        return create('th', { scope: 'col', role: 'columnheader', 'data-key': key }, button);
    });
    row.replaceChildren(...cells);
}
function markSorted(row, { sort, isDescending }) {
    for (const cell of row.querySelectorAll('th')) {
        if (cell.dataset['key'] === sort)
            cell.setAttribute('aria-sort', isDescending ? 'descending' : 'ascending');
        else
            cell.removeAttribute('aria-sort');
    }
}
function renderRow(row, facts) {
    const cells = facts.columns.map(({ key, title }) => create('td', { role: 'cell', 'data-title': title, class: \`of-\${key}\` }, ...renderCell(row, key, facts)));
    return create('tr', { role: 'row' }, ...cells);
}
function renderCell(row, key, facts) {
    switch (key) {
        case 'account':
            return [createLink(create('code', {}, row.account), \`\${facts.accountUrlStart}\${row.account}\`)];
        case 'version':
            return [
                create('span', { class: \`badge \${versionMark(row.version, facts)}\` }, versionWords[row.version] ?? row.version),
            ];
        case 'class':
            return [create('span', { class: \`badge is-\${row.class}\` }, row.class)];
        case 'reason':
            return renderReason(row);
        case 'statusReason':
            return renderLong(row.statusReason);
        case 'unit':
            return renderPath(row.unit);
        case 'region':
        case 'status':
        case 'detailedStatus':
            return row[key] === '' ? [] : [create('code', {}, row[key])];
        case 'name':
            return [row.name];
    }
}
function versionMark(version, { wantedVersion }) {
    if (version === wantedVersion)
        return 'is-good';
    return version === 'new' ? 'is-bad' : version === 'previous' ? 'is-plain' : 'is-doubtful';
}
function renderReason({ reason, cause, step: [text, command, url] }) {
    if (reason === '' && text === '')
        return [];
    const head = reason === '' ? [] : [create('code', {}, reason), ': ', ...createProse(cause)];
    if (text === '')
        return head;
    const fold = create('details', {}, create('summary', {}, 'What to do'), create('p', {}, ...createProse(text), '.'), ...(command === '' ? [] : [create('pre', {}, create('code', {}, command))]), ...(url === '' ? [] : [create('p', {}, createLink('Open the page', url))]));
    return [...head, fold];
}
const longestUnfolded = 160;
function renderLong(text) {
    if (text.length <= longestUnfolded)
        return [text];
    const begin = text.slice(0, text.lastIndexOf(' ', longestUnfolded - 40) + 1 || longestUnfolded - 40);
    return [
        create('details', {}, create('summary', { class: 'begin' }, create('span', {}, \`\${begin}…\`)), create('p', {}, text)),
    ];
}
function renderPath(path) {
    const parts = path.split('/');
    return parts.flatMap((part, index) => index === parts.length - 1 ? [part] : [\`\${part}/\`, document.createElement('wbr')]);
}
function createControls(rows, onChange) {
    const parts = [
        createSearch(onChange),
        createUnits(rows, onChange),
        createSelect('reason', rows, onChange),
        createSelect('region', rows, onChange),
        createToggles('class', 'classes', rows, onChange),
        createToggles('version', 'versions', rows, onChange),
    ];
    return {
        show: (view) => {
            for (const part of parts)
                part.show(view);
        },
    };
}
function createSearch(onChange) {
    const input = find('search', HTMLInputElement);
    input.addEventListener('input', () => {
        onChange({ search: input.value });
    });
    return {
        show: ({ search }) => {
            if (input.value !== search)
                input.value = search;
        },
    };
}
function createUnits(rows, onChange) {
    const select = find('unit', HTMLSelectElement);
    const options = listUnits(rows).map((path) => {
        const parts = path.split('/');
        return { path, indent: '\\u00a0'.repeat(3 * (parts.length - 1)), name: parts.at(-1) ?? path };
    });
    select.addEventListener('change', () => {
        onChange({ unit: select.value });
    });
    return {
        show: (view) => {
            const counts = [...countBy(filterRows(rows, view, 'unit'), 'unit')];
            const items = options.map(({ path, indent, name }) => {
                const count = counts.reduce((sum, [unit, own]) => sum + (isWithin(unit, path) ? own : 0), 0);
                return create('option', { value: path }, \`\${indent}\${name} (\${count})\`);
            });
            fillSelect(select, view.unit, items);
        },
    };
}
function fillSelect(select, value, items) {
    const known = value === '' || items.some((item) => item.value === value);
    const unknown = known ? [] : [create('option', { value }, value)];
    select.replaceChildren(create('option', { value: '' }, 'all'), ...unknown, ...items);
    select.value = value;
}
function createSelect(key, rows, onChange) {
    const select = find(key, HTMLSelectElement);
    const values = [...new Set(rows.map((row) => row[key]))].filter((value) => value !== '').sort();
    const isOffered = values.length > (key === 'region' ? 1 : 0);
    select.closest('label')?.toggleAttribute('hidden', !isOffered);
    select.addEventListener('change', () => {
        onChange({ [key]: select.value });
    });
    return {
        show: (view) => {
            const counts = countBy(filterRows(rows, view, key), key);
            const items = values.map((value) => create('option', { value }, \`\${value} (\${counts.get(value) ?? 0})\`));
            fillSelect(select, view[key], items);
        },
    };
}
function createToggles(key, member, rows, onChange) {
    const group = find(member, HTMLFieldSetElement);
    const rank = key === 'class' ? 'classRank' : 'versionRank';
    const ranks = new Map(rows.map((row) => [row[key], row[rank]]));
    const values = [...ranks].sort(([, a], [, b]) => a - b).map(([value]) => value);
    let shown = wholeView;
    const buttons = values.map((value) => {
        const button = create('button', { type: 'button', class: \`toggle is-\${value}\`, 'data-value': value });
        button.addEventListener('click', () => {
            const chosen = shown[member];
            onChange({
                [member]: chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value],
            });
        });
        return button;
    });
    group.append(...buttons);
    return {
        show: (view) => {
            shown = view;
            const counts = countBy(filterRows(rows, view, member), key);
            for (const button of buttons) {
                const value = button.dataset['value'] ?? '';
                button.setAttribute('aria-pressed', String(view[member].includes(value)));
                const word = key === 'version' ? (versionWords[value] ?? value) : value;
                button.replaceChildren(\`\${word} \`, create('b', {}, String(counts.get(value) ?? 0)));
            }
        },
    };
}
function renderCsvField(text) {
    const begun = /^[\\t\\r\\n]/.test(text) ? \`'\${text}\` : text;
    const harmless = begun.replaceAll(/((?:^|[;,\\t\\r\\n])["'\\s]*)(?=[=+\\-@＝＋－＠])/g, "$1'");
    return /[",\\r\\n;\\t]/.test(harmless) || harmless !== text ? \`"\${harmless.replaceAll('"', '""')}"\` : harmless;
}
const fileColumns = [
    ['account', 'account'],
    ['name', 'name'],
    ['organizationalUnitId', 'unitId'],
    ['organizationalUnitPath', 'unit'],
    ['region', 'region'],
    ['version', 'version'],
    ['class', 'class'],
    ['status', 'status'],
    ['detailedStatus', 'detailedStatus'],
    ['reason', 'reason'],
    ['statusReason', 'statusReason'],
    ['operationId', 'operationId'],
];
function renderCsv(rows, names = {}) {
    const kept = fileColumns.map(([name, key]) => [names[key] ?? name, key]).filter(([name]) => name !== '');
    const lines = rows.map((row) => kept.map(([, key]) => renderCsvField(row[key])).join(','));
    return [kept.map(([name]) => name).join(','), ...lines].map((line) => \`\${line}\\r\\n\`).join('');
}
function writeHash(view) {
    const parameters = new URLSearchParams();
    const put = (name, value) => {
        if (value !== '')
            parameters.set(name, value);
    };
    put('ou', view.unit);
    put('class', view.classes.join(','));
    put('version', view.versions.join(','));
    put('reason', view.reason);
    put('region', view.region);
    put('search', view.search);
    put('sort', view.sort ?? '');
    put('order', view.sort !== undefined && view.isDescending ? 'descending' : '');
    return parameters.toString();
}
function readHash(hash, keys) {
    const parameters = new URLSearchParams(hash.replace(/^#/, ''));
    const text = (name) => parameters.get(name) ?? '';
    const list = (name) => text(name).split(',').filter(Boolean);
    const sort = keys.find((key) => key === text('sort'));
    return {
        ...wholeView,
        unit: text('ou'),
        classes: list('class'),
        versions: list('version'),
        reason: text('reason'),
        region: text('region'),
        search: text('search'),
        sort,
        isDescending: sort !== undefined && text('order') === 'descending',
    };
}
async function copyText(text) {
    try {
        await navigator.clipboard.writeText(text);
        return true;
    }
    catch {
        return copySelected(text);
    }
}
function copySelected(text) {
    const focused = document.activeElement;
    const area = create('textarea', { class: 'unseen', 'aria-hidden': 'true' });
    area.value = text;
    document.body.append(area);
    area.select();
    const isCopied = document.execCommand('copy');
    area.remove();
    if (focused instanceof HTMLElement)
        focused.focus();
    return isCopied;
}
function downloadText(name, text) {
    const url = URL.createObjectURL(new Blob(['\\ufeff', text], { type: 'text/csv;charset=utf-8' }));
    const link = create('a', { href: url, download: name });
    link.click();
    setTimeout(() => {
        URL.revokeObjectURL(url);
    }, 60_000);
}
function decodeRows(data) {
    return data.rows.map((row, rank) => {
        const [account, name, unit, region, accountClass, version, reason, ...others] = row;
        const [status, detailedStatus, statusReason, step, operation] = others;
        const [unitId, path] = data.units[unit] ?? ['', ''];
        const [reasonName, cause] = data.reasons[reason] ?? ['', ''];
        const says = data.statusReasons[statusReason] ?? '';
        return {
            account,
            name,
            unitId,
            unit: path,
            region: data.regions[region] ?? '',
            class: data.classes[accountClass] ?? '',
            version: data.versions[version] ?? '',
            reason: reasonName,
            cause,
            step: data.steps[step] ?? ['', '', ''],
            status: data.statuses[status] ?? '',
            detailedStatus: data.detailedStatuses[detailedStatus] ?? '',
            statusReason: says,
            operationId: data.operations[operation] ?? '',
            rank,
            classRank: accountClass,
            versionRank: version,
            searched: [account, name, unitId, path, reasonName, says].join('\\n').toLowerCase(),
        };
    });
}
const columns = [
    { key: 'account', title: 'Account' },
    { key: 'name', title: 'Name' },
    { key: 'unit', title: 'OU' },
    { key: 'region', title: 'Region' },
    { key: 'version', title: 'Has now' },
    { key: 'class', title: 'Class' },
    { key: 'reason', title: 'Reason' },
    { key: 'statusReason', title: 'AWS says' },
    { key: 'status', title: 'Status' },
    { key: 'detailedStatus', title: 'Detailed status' },
];
const alwaysShown = ['account', 'name', 'unit', 'version', 'class'];
function findColumns(rows, titles = {}) {
    const [first] = rows;
    const shown = columns.filter(({ key }) => {
        if (key === 'reason')
            return rows.some(({ reason }) => reason !== '');
        return alwaysShown.includes(key) || rows.some((row) => row[key] !== first?.[key]);
    });
    return shown.map(({ key, title }) => ({ key, title: titles[key] ?? title }));
}
function findConstants(rows, titles = {}) {
    const shown = new Set(findColumns(rows).map(({ key }) => key));
    return columns
        .filter(({ key }) => !shown.has(key))
        .map(({ key, title }) => [titles[key] ?? title, rows[0]?.[key] ?? ''])
        .filter(([, value]) => value !== '');
}
function countAccounts(rows) {
    return new Set(rows.map(({ account }) => account)).size;
}
const pageSize = 200;
const mostPrinted = 5000;
function start() {
    const data = JSON.parse(find('data', HTMLScriptElement).text);
    const rows = decodeRows(data);
    const columns = findColumns(rows, data.titles);
    const facts = { columns, accountUrlStart: data.accountUrlStart, wantedVersion: data.wantedVersion };
    const keys = columns.map(({ key }) => key);
    let view = readHash(location.hash, keys);
    const list = createList(facts);
    const show = (next) => {
        view = next;
        const shown = sortRows(filterRows(rows, view), view);
        controls.show(view);
        list.show(shown, view);
        showCount(shown, rows, data);
    };
    const change = (wanted) => {
        const hash = writeHash({ ...view, ...wanted });
        history.replaceState(null, '', hash === '' ? location.pathname + location.search : \`#\${hash}\`);
        show({ ...view, ...wanted });
    };
    const controls = createControls(rows, change);
    list.onSort((key) => {
        change({ sort: key, isDescending: view.sort === key && !view.isDescending });
    });
    listenForKeeping(data, () => sortRows(filterRows(rows, view), view));
    find('reset', HTMLAnchorElement).addEventListener('click', (event) => {
        event.preventDefault();
        change(readHash('', keys));
    });
    window.addEventListener('hashchange', () => {
        show(readHash(location.hash, keys));
    });
    showConstants(rows, data);
    show(view);
    find('without-script', HTMLElement).remove();
    find('accounts', HTMLElement).hidden = false;
}
function createList(facts) {
    const [head, body] = [find('head', HTMLTableRowElement), find('rows', HTMLTableSectionElement)];
    const more = find('more', HTMLButtonElement);
    let rows = [];
    const draw = (most) => {
        const drawn = body.childElementCount;
        body.append(...rows.slice(drawn, drawn + most).map((row) => renderRow(row, facts)));
        const left = rows.length - body.childElementCount;
        more.hidden = left <= 0;
        more.textContent = \`Show \${Math.min(pageSize, left)} more of \${left}\`;
    };
    more.addEventListener('click', () => {
        const drawn = body.childElementCount;
        draw(pageSize);
        body.children[drawn]?.querySelector('a')?.focus();
    });
    window.addEventListener('beforeprint', () => {
        draw(mostPrinted - body.childElementCount);
    });
    return {
        show: (wanted, view) => {
            rows = wanted;
            body.replaceChildren();
            markSorted(head, view);
            if (rows.length === 0) {
                const cell = create('td', { role: 'cell', colspan: String(facts.columns.length) }, 'No account matches.');
                body.append(create('tr', { role: 'row', class: 'empty' }, cell));
                more.hidden = true;
            }
            else
                draw(pageSize);
        },
        onSort: (sort) => {
            renderHead(head, facts.columns, sort);
        },
    };
}
function showCount(shown, rows, { rowWords = 'with each Region' }) {
    const [some, all] = [countAccounts(shown), countAccounts(rows)];
    const inRegions = rows.length === all ? '' : \` (\${shown.length} of \${rows.length} \${rowWords})\`;
    find('count', HTMLElement).textContent = \`\${some} of \${all} \${all === 1 ? 'account' : 'accounts'}\${inRegions}\`;
    find('reset', HTMLAnchorElement).hidden = location.hash.length <= 1;
}
function showConstants(rows, { titles }) {
    const element = find('constants', HTMLElement);
    const parts = findConstants(rows, titles).flatMap(([title, value]) => [', ', \`\${title} \`, create('code', {}, value)]);
    element.hidden = parts.length === 0;
    element.replaceChildren('In every account: ', ...parts.slice(1), '.');
}
function listenForKeeping(data, shown) {
    const said = find('said', HTMLElement);
    find('copy', HTMLButtonElement).addEventListener('click', () => {
        const ids = [...new Set(shown().map(({ account }) => account))];
        void copyText(ids.join('\\n')).then((isCopied) => {
            const count = \`\${ids.length} account \${ids.length === 1 ? 'id' : 'ids'}\`;
            said.textContent = isCopied ? \`Copied \${count}.\` : \`This browser does not let the page copy \${count}.\`;
        });
    });
    find('download', HTMLButtonElement).addEventListener('click', () => {
        downloadText(\`\${data.stackSetName}-accounts.csv\`, renderCsv(shown(), data.fileNames));
    });
}
start();
})();
`;
const pageScriptHash = 'sha256-GV0WaVPKCV/3xNKy21ROLOmLcgfYf1Ce3X8UOmNH7cM=';
const pageStyle = `
:root { color-scheme: light dark; --text: #1f2328; --muted: #59636e; --back: #ffffff; --raised: #f6f8fa; --line: #d1d9e0; --link: #0969da; --good: #1a7f37; --bad: #cf222e; --doubtful: #9a6700; }
@media (prefers-color-scheme: dark) { :root { --text: #f0f6fc; --muted: #9198a1; --back: #0d1117; --raised: #151b23; --line: #3d444d; --link: #4493f8; --good: #3fb950; --bad: #f85149; --doubtful: #d29922; } }
* { box-sizing: border-box; }
[hidden] { display: none !important; }
body { margin: 0 auto; padding: 1.5rem; max-width: 110rem; color: var(--text); background: var(--back); font: 14px/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { margin: 0 0 0.75rem; padding-bottom: 0.4rem; border-bottom: 1px solid var(--line); font-size: 1.5rem; line-height: 1.3; }
h1 code { font-size: 0.85em; }
h2 { margin: 1.5rem 0 0.5rem; font-size: 1.15rem; }
p { margin: 0.4rem 0; }
a { color: var(--link); }
code, pre { font: 12px/1.5 ui-monospace, monospace; }
code { padding: 0.1em 0.35em; border-radius: 4px; background: color-mix(in srgb, var(--muted) 15%, transparent); }
pre { margin: 0.4rem 0; padding: 0.5rem; border-radius: 6px; background: var(--raised); white-space: pre-wrap; }
pre code { padding: 0; background: none; }
summary { cursor: pointer; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
.facts { display: grid; grid-template-columns: max-content 1fr; gap: 0.2rem 1rem; margin: 0 0 0.75rem; }
.facts dt { color: var(--muted); }
.facts dd { margin: 0; }
.news { margin: 0.75rem 0; padding: 0.25rem 0.9rem; border-left: 4px solid var(--bad); background: var(--raised); }
.controls { display: flex; flex-wrap: wrap; gap: 0.6rem 1rem; align-items: end; }
.controls label { display: flex; flex-direction: column; max-width: 100%; color: var(--muted); }
.controls label.wide { flex: 1 1 16rem; }
input, select, button { padding: 0.3rem 0.6rem; border: 1px solid var(--line); border-radius: 6px; color: var(--text); background: var(--raised); font: inherit; }
select { max-width: 100%; }
button { cursor: pointer; }
fieldset { display: flex; flex-wrap: wrap; gap: 0.35rem; min-width: 0; margin: 0.5rem 0 0; padding: 0; border: 0; }
legend { float: left; padding: 0; width: 4.5rem; color: var(--muted); line-height: 2.1; }
.toggle { border-radius: 2em; }
.toggle[aria-pressed='true'] { border-color: var(--link); background: color-mix(in srgb, var(--link) 22%, var(--back)); box-shadow: inset 0 0 0 1px var(--link); }
.summary { display: flex; flex-wrap: wrap; gap: 0.5rem 1rem; align-items: center; margin: 0.9rem 0 0.5rem; }
#count { margin: 0; font-weight: 600; }
.muted, #constants { color: var(--muted); }
.box { overflow-x: auto; border: 1px solid var(--line); border-radius: 6px; }
table { width: 100%; border-collapse: collapse; font-size: 13px; }
th, td { padding: 0.4rem 0.5rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
tr:last-child td { border-bottom: 0; }
th { background: var(--raised); white-space: nowrap; }
th button { padding: 0; border: 0; background: none; font-weight: 600; }
th button::after { display: inline-block; width: 1.2em; text-align: center; content: '↕'; opacity: 0.35; }
th[aria-sort='ascending'] button::after { content: '↑'; opacity: 1; }
th[aria-sort='descending'] button::after { content: '↓'; opacity: 1; }
tbody tr:nth-child(even) { background: var(--raised); }
.of-account, .of-version, .of-class, .of-region, .of-status, .of-detailedStatus { white-space: nowrap; }
.of-name { min-width: 7rem; }
.of-unit { min-width: 9.5rem; }
details[open] > .begin span { display: none; }
details[open] > .begin::after { color: var(--muted); content: 'whole text'; }
header td { white-space: nowrap; }
.of-reason, .of-statusReason { min-width: 13rem; }
.of-reason details { color: var(--text); }
.badge { --mark: var(--muted); padding: 0.1em 0.6em; border: 1px solid color-mix(in srgb, var(--mark) 50%, transparent); border-radius: 2em; background: color-mix(in srgb, var(--mark) 12%, transparent); font-size: 12px; }
.is-good, .badge.is-proven, .badge.is-current { --mark: var(--good); color: var(--good); }
.is-bad, .badge.is-critical, .badge.is-high, .badge.is-failed, .badge.is-inoperable { --mark: var(--bad); color: var(--bad); font-weight: 600; }
.is-doubtful, .badge.is-medium, .badge.is-low, .badge.is-unproven, .badge.is-unknown, .badge.is-missing, .badge.is-cancelled, .badge.is-outdated { --mark: var(--doubtful); color: var(--doubtful); }
.unseen { position: fixed; opacity: 0; }
#more { margin: 0.75rem 0; }
footer { margin-top: 1.5rem; color: var(--muted); font-size: 12px; }
@media (max-width: 640px) { body { padding: 0.75rem; }
.facts { grid-template-columns: 1fr; gap: 0; }
.facts dd { margin-bottom: 0.35rem; }
legend { float: none; width: 100%; }
#accounts .box { border: 0; overflow: visible; }
#accounts table, #accounts thead, #accounts tbody, #accounts tr, #accounts td { display: block; }
#accounts thead tr { display: flex; flex-wrap: wrap; gap: 0.35rem 0.9rem; padding: 0.3rem 0; }
#accounts thead tr::before { color: var(--muted); content: 'Sort by'; }
#accounts th { padding: 0; border: 0; background: none; }
#accounts tbody tr { margin-bottom: 0.6rem; padding: 0.4rem 0.7rem; border: 1px solid var(--line); border-radius: 6px; }
#accounts td { position: relative; padding: 0.15rem 0 0.15rem 7rem; border: 0; white-space: normal; }
#accounts td::before { position: absolute; left: 0; color: var(--muted); content: attr(data-title); }
#accounts td:empty, #accounts .empty td::before { display: none; }
#accounts .empty td { padding-left: 0; } }
@media print { body { max-width: none; padding: 0; font-size: 11px; }
.controls, fieldset, .summary button, .summary a, #more { display: none; }
.box { border: 0; overflow: visible; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
a { color: inherit; text-decoration: none; } }
`;
const pageStyleHash = 'sha256-5oNdbfk4dwj9/WPkSsadiyo1Dpn124ZmbcP94YWOe20=';

// EXTERNAL MODULE: ./src/report/results-page/page-data.ts
var page_data = __webpack_require__(18383);
// EXTERNAL MODULE: ./src/report/parts/account-class.ts
var account_class = __webpack_require__(53901);
// EXTERNAL MODULE: ./src/domain/account-result.ts
var account_result = __webpack_require__(5913);
// EXTERNAL MODULE: ./src/domain/quantity.ts
var quantity = __webpack_require__(31187);
// EXTERNAL MODULE: ./src/domain/reports/rollout-report.ts
var rollout_report = __webpack_require__(98564);
// EXTERNAL MODULE: ./src/report/parts/about.ts
var parts_about = __webpack_require__(30174);
// EXTERNAL MODULE: ./src/domain/advice/console-links.ts
var console_links = __webpack_require__(90676);
// EXTERNAL MODULE: ./src/report/parts/timeline.ts
var timeline = __webpack_require__(82060);
// EXTERNAL MODULE: ./src/report/rollout/next-steps.ts
var next_steps = __webpack_require__(18825);
// EXTERNAL MODULE: ./src/report/results-page/page-text.ts
var page_text = __webpack_require__(71772);
;// CONCATENATED MODULE: ./src/report/results-page/page-facts.ts









function renderFacts(report, about) {
    const { headSha, runUrl, runId } = about;
    const { stackSet, outcome, failureReason, roleArnPattern, startedAt, endedAt } = report;
    const took = (0,quantity/* renderDuration */.PP)(Math.max(0, endedAt.getTime() - startedAt.getTime()));
    const rows = [
        ['Stack set', `${(0,page_text/* anchor */.Y3)((0,page_text/* code */.aY)(stackSet.name), (0,console_links/* stackSetUrl */.W3)(stackSet))} in ${(0,page_text/* code */.aY)(stackSet.region)}`],
        ['Role', (0,page_text/* code */.aY)(roleArnPattern)],
        ['Outcome', `${(0,page_text/* code */.aY)(outcome)}${failureReason === undefined ? '' : ` (${(0,page_text/* code */.aY)(failureReason)})`}`],
        ['Run', `${(0,page_text/* anchor */.Y3)(`run ${runId}`, runUrl)}, commit ${(0,page_text/* anchor */.Y3)((0,page_text/* code */.aY)(headSha.slice(0, 7)), (0,parts_about/* commitUrl */.Bg)(about))}`],
        ['Ended', `${(0,page_text/* escapeHtml */.ZD)((0,timeline/* renderClockTime */.Oo)(endedAt))}, after ${(0,page_text/* escapeHtml */.ZD)(took)}`],
    ];
    return `<dl class="facts">${rows.map(([title, html]) => `<dt>${title}</dt><dd>${html}</dd>`).join('')}</dl>`;
}
function renderNews(report, about) {
    const { error, stillRunning, stackSet } = report;
    const running = stillRunning.map(({ id }) => (0,page_text/* anchor */.Y3)((0,page_text/* code */.aY)(id), (0,console_links/* operationUrl */.F5)(stackSet, id))).join(', ');
    const steps = (0,next_steps/* findSteps */.B0)(report).map((step) => `<li>${renderStep(step, about)}</li>`);
    const parts = [
        running === '' ? '' : `<p><b>Still running in AWS:</b> ${running}</p>`,
        error === undefined ? '' : `<p><b>What happened:</b> ${(0,page_text/* prose */.CS)(error.what)}</p>`,
        error?.why === undefined || error.why === '' ? '' : `<pre>${(0,page_text/* escapeLines */.RQ)(error.why.slice(0, 10_000))}</pre>`,
        steps.length === 0 ? '' : `<p><b>Do now</b></p><ol>${steps.join('')}</ol>`,
    ].join('');
    return parts === '' ? '' : `<section class="news">${parts}</section>`;
}
const mostNamed = 5;
const mostCommands = 2;
function renderStep({ accounts, todo, commands, isRerun }, { runUrl, documentsUrl }) {
    if (isRerun)
        return `${(0,page_text/* anchor */.Y3)('Re-run apply', runUrl)}${(0,page_text/* prose */.CS)(todo.text)}`;
    const who = (0,quantity/* firstOf */.Ku)(accounts.map(({ account, name }) => (0,page_text/* code */.aY)(name === '' ? account : name)), mostNamed);
    const links = [
        ...(todo.url === undefined ? [] : [(0,page_text/* anchor */.Y3)('console', todo.url)]),
        ...(todo.document === undefined || documentsUrl === undefined
            ? []
            : [(0,page_text/* anchor */.Y3)('how', `${documentsUrl}/${todo.document}`)]),
    ];
    const shown = commands.slice(0, mostCommands).map((command) => `<pre>${(0,page_text/* escapeLines */.RQ)(command)}</pre>`);
    const text = `${who === '' ? '' : `${who}: `}${(0,page_text/* prose */.CS)(todo.text)}`;
    return `${text}${links.length === 0 ? '' : ` (${links.join(', ')})`}${shown.join('')}`;
}
function renderOperations({ operations, stackSet, endedAt }) {
    if (operations.length === 0)
        return '';
    const titles = ['Operation', 'Action', 'Status', 'Started by', 'Started', 'Took'];
    const head = titles.map((title) => `<th scope="col">${title}</th>`).join('');
    const rows = operations.map((reported) => {
        const { id } = reported.operation;
        const cells = [(0,page_text/* anchor */.Y3)((0,page_text/* code */.aY)(id), (0,console_links/* operationUrl */.F5)(stackSet, id)), ...describeOperation(reported, endedAt)];
        return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
    });
    const table = `<table><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
    const title = `Operations (${operations.length})`;
    return `<details><summary>${title}</summary><div class="box">${table}</div></details>`;
}
function describeOperation(reported, now) {
    const { action, status, failedInstances = 0, createdAt, endedAt } = reported.operation;
    const purpose = (0,rollout_report/* isOwn */.NP)(reported) && reported.purpose !== 'update' ? `, ${reported.purpose.replaceAll('-', ' ')}` : '';
    const took = (0,quantity/* renderDuration */.PP)(Math.max(0, (endedAt ?? now).getTime() - createdAt.getTime()));
    return [
        `${(0,page_text/* code */.aY)(action)}${purpose}`,
        `${(0,page_text/* code */.aY)(status)}${failedInstances === 0 ? '' : `, ${failedInstances} failed`}`,
        `${timeline/* starters */.Xn[reported.startedBy]}${(0,rollout_report/* isOwn */.NP)(reported) && reported.isAttached ? ' in an earlier run, resumed' : ''}`,
        (0,page_text/* escapeHtml */.ZD)((0,timeline/* renderClockTime */.Oo)(createdAt)),
        endedAt === undefined ? `${took} so far` : took,
    ];
}
function renderClassWords({ accountsByClass }) {
    const rows = account_result/* accountClasses */.kj
        .filter((accountClass) => accountsByClass[accountClass] > 0)
        .map((accountClass) => `<dt>${(0,page_text/* code */.aY)(accountClass)}</dt><dd>${(0,page_text/* prose */.CS)(account_class/* classExplanations */.z[accountClass].cause)}</dd>`);
    if (rows.length === 0)
        return '';
    return `<details><summary>What the classes mean</summary><dl class="facts">${rows.join('')}</dl></details>`;
}
function renderCounts({ accountsByClass, accountsTotal }) {
    const counts = account_result/* accountClasses */.kj.filter((accountClass) => accountsByClass[accountClass] > 0);
    const parts = counts.map((accountClass) => `${accountsByClass[accountClass]} ${accountClass}`);
    return `${(0,quantity/* countOf */.pq)(accountsTotal, 'account')}${parts.length === 0 ? '' : `: ${parts.join(', ')}`}`;
}

;// CONCATENATED MODULE: ./src/report/results-page/results-page.ts







const policy = [
    "default-src 'none'",
    `script-src '${pageScriptHash}'`,
    `style-src '${pageStyleHash}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
].join('; ');
function* renderResultsPage(report, about) {
    yield* renderPage({
        stackSetName: report.stackSet.name,
        mark: (0,rollout/* isGreen */.gf)(report.outcome) ? '✅' : '❌',
        headline: (0,rollout_heading/* rolloutHeadline */.c0)(report),
        header: [
            renderFacts(report, about),
            renderNews(report, about),
            renderOperations(report),
            renderClassWords(report),
        ].join('\n'),
        main: renderAccounts(report, about),
    });
}
function* renderPage({ stackSetName, mark, headline, header, main }) {
    const name = (0,page_text/* escapeHtml */.ZD)(stackSetName);
    const news = (0,page_text/* escapeHtml */.ZD)(headline);
    yield `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${name}: ${news}</title>
<style>${pageStyle}</style>
</head>
<body>
<header>
<h1>${mark} <code>${name}</code>: ${news}</h1>
${header}
</header>
<main>
`;
    yield* main;
    yield '</main>\n</body>\n</html>\n';
}
function* renderAccounts(report, about) {
    if ((0,rollback_heading/* isUnread */.KJ)(report)) {
        yield '<p>The accounts were not read before this run ended. The next apply reads every one.</p>\n';
        return;
    }
    if (report.accounts.length === 0) {
        yield '<p>No account is targeted.</p>\n';
        return;
    }
    const tier = (0,page_data/* chooseTier */.At)(report, about);
    yield* renderTable({
        counts: renderCounts(report),
        classes: 'Class',
        versions: 'Has now',
        notice: renderLeftOut(tier),
        data: (0,page_data/* renderData */.rb)(report, about, tier),
    });
}
function* renderTable({ counts, classes, versions, notice, data }) {
    yield `<p id="without-script">${counts}. The table of all accounts needs JavaScript; <code>results.csv</code> and <code>results.json</code> have the same accounts.</p>
<noscript><p>JavaScript is turned off.</p></noscript>
<section id="accounts" aria-labelledby="accounts-title" hidden>
<h2 id="accounts-title">Accounts</h2>
${renderControls(classes, versions)}
${summary}
<p id="constants"></p>
${notice}
<div class="box"><table role="table" aria-labelledby="accounts-title"><thead role="rowgroup"><tr role="row" id="head"></tr></thead><tbody role="rowgroup" id="rows"></tbody></table></div>
<button type="button" id="more"></button>
</section>
<script type="application/json" id="data">`;
    yield* data;
    yield `</script>
<script>${pageScript}</script>
`;
}
function renderControls(classes, versions) {
    return `<div role="search">
<div class="controls">
<label class="wide">Search <input id="search" type="search" placeholder="id, name, OU, reason or text" autocomplete="off" spellcheck="false"></label>
<label>OU, with those below it <select id="unit"></select></label>
<label>Reason <select id="reason"></select></label>
<label>Region <select id="region"></select></label>
</div>
<fieldset id="classes"><legend>${classes}</legend></fieldset>
<fieldset id="versions"><legend>${versions}</legend></fieldset>
</div>`;
}
const summary = `<div class="summary">
<p id="count" role="status"></p>
<a id="reset" href="#">Show all</a>
<button type="button" id="copy">Copy account ids</button>
<button type="button" id="download">Download as CSV</button>
<span id="said" role="status"></span>
</div>`;
function renderLeftOut({ longestText, hasOwnSteps }) {
    if (longestText === Number.POSITIVE_INFINITY)
        return '';
    const steps = hasOwnSteps ? '' : ', and next steps stand without the names of the account';
    return `<p class="muted">This page is cut short: what AWS says ends after ${longestText} characters${steps}. <code>results.json</code> has the whole texts.</p>`;
}


/***/ }),

/***/ 18507:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hk: () => (/* binding */ oneOfEach),
/* harmony export */   Lq: () => (/* binding */ findStories),
/* harmony export */   st: () => (/* binding */ findLongest),
/* harmony export */   v5: () => (/* binding */ countFailed),
/* harmony export */   wT: () => (/* binding */ isAmiss)
/* harmony export */ });
/* harmony import */ var _domain_account_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5913);
/* harmony import */ var _domain_quantity_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(31187);
/* harmony import */ var _domain_reports_account_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65992);
/* harmony import */ var _domain_reports_rollout_report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98564);
/* harmony import */ var _domain_rollback_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69478);
/* harmony import */ var _domain_stack_set_operation_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43863);
/* harmony import */ var _domain_stack_set_stack_set_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(37263);
/* harmony import */ var _parts_account_class_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53901);








function findStories(report) {
    const words = createWords(report);
    return report.accounts
        .map((now) => findStory(words, now))
        .sort((a, b) => a.rank - b.rank || weightOf(a) - weightOf(b) || a.now.account.localeCompare(b.now.account));
}
function weightOf({ version, updateWord }) {
    if (version === 'new')
        return 0;
    return updateWord.startsWith(hadIt) ? 1 : 2;
}
const hadIt = 'had it';
function oneOfEach(stories) {
    const first = new Map();
    for (const story of stories)
        if (!first.has(story.now.account))
            first.set(story.now.account, story);
    return [...first.values()];
}
function createWords(report) {
    const own = (0,_domain_reports_rollout_report_js__WEBPACK_IMPORTED_MODULE_4__/* .ownOperations */ .zn)(report.operations);
    const running = own.filter(({ operation }) => (0,_domain_stack_set_operation_js__WEBPACK_IMPORTED_MODULE_5__/* .isInFlight */ .wn)(operation.status));
    const reached = (0,_domain_reports_rollout_report_js__WEBPACK_IMPORTED_MODULE_4__/* .reachedBy */ .Kg)(running);
    const isAnywhere = running.some(({ reaches }) => reaches.length === 0);
    return {
        report,
        versions: (0,_domain_reports_account_version_js__WEBPACK_IMPORTED_MODULE_1__/* .findVersions */ .tx)(report),
        updates: new Map(report.rollback?.failedUpdate.map((result) => [(0,_domain_account_result_js__WEBPACK_IMPORTED_MODULE_0__/* .resultKey */ .ZH)(result), result])),
        ownIds: new Set(own.map(({ operation }) => operation.id)),
        isUnderWay: (key) => isAnywhere || reached.has(key),
        isRolledBack: (0,_domain_rollback_js__WEBPACK_IMPORTED_MODULE_2__/* .findRollback */ .a5)(report) !== undefined,
        isMeantBack: report.rollback !== undefined,
        longest: findLongest(report),
        notUpToDate: new Set(report.rollback?.notUpToDate.map(_domain_stack_set_stack_set_js__WEBPACK_IMPORTED_MODULE_6__/* .instanceKey */ .pA)),
    };
}
function findLongest({ rollback, endedAt }) {
    if (rollback === undefined)
        return '';
    const { newVersionFrom, newVersionUntil } = rollback;
    return (0,_domain_quantity_js__WEBPACK_IMPORTED_MODULE_7__/* .renderDuration */ .PP)(Math.max(0, (newVersionUntil ?? endedAt).getTime() - newVersionFrom.getTime()));
}
function findStory(words, now) {
    const key = (0,_domain_account_result_js__WEBPACK_IMPORTED_MODULE_0__/* .resultKey */ .ZH)(now);
    const version = words.versions.get(key) ?? 'unknown';
    const update = words.report.rollback === undefined ? undefined : words.updates.get(key);
    const rollbackWord = words.isRolledBack ? findRollbackWord(words, now, update) : undefined;
    const updateWord = findUpdateWord(words, words.isRolledBack ? update : now);
    const facts = { now, update, version, updateWord, rollbackWord };
    const rank = rankOf(words, facts);
    const trouble = findTrouble(words, facts);
    return { ...facts, has: hasWord(words, facts), rank, trouble };
}
function hasWord({ isUnderWay, isMeantBack }, { now, version }) {
    switch (version) {
        case 'new':
            return isMeantBack ? '⚠️ new' : 'new';
        case 'previous':
            return 'previous';
        case 'other':
            return 'as before';
        case 'none':
            return 'no role';
        case 'unknown':
            if (now.class === 'suspended')
                return 'skipped';
            if ((0,_domain_reports_account_version_js__WEBPACK_IMPORTED_MODULE_1__/* .isStuck */ .ZD)(now))
                return '❓ stuck';
            if (isUnderWay((0,_domain_account_result_js__WEBPACK_IMPORTED_MODULE_0__/* .resultKey */ .ZH)(now)))
                return '⏳ goes on';
            return now.class === 'outdated' || now.class === 'cancelled' ? '❓ outdated' : '❓ unknown';
    }
}
function findUpdateWord(words, result) {
    if (result === undefined)
        return 'not read';
    const isReached = words.ownIds.has(result.operationId);
    switch (result.class) {
        case 'current':
            if (!isReached)
                return '–';
            return words.isRolledBack ? `${hadIt} ≤ ${words.longest}` : 'ok';
        case 'failed':
            return reasonOf(result);
        case 'inoperable':
            return 'left out by AWS (INOPERABLE)';
        case 'unknown':
            return 'unknown';
        case 'missing':
            return 'no instance';
        case 'cancelled':
            return isReached || words.isRolledBack ? 'not started' : reasonOf(result);
        case 'outdated':
            if (words.isUnderWay((0,_domain_account_result_js__WEBPACK_IMPORTED_MODULE_0__/* .resultKey */ .ZH)(result)) && !words.isRolledBack)
                return 'not finished';
            return result.statusReason !== '' && !isReached ? reasonOf(result) : 'not started';
        case 'suspended':
            return 'skipped (suspended)';
    }
}
function findRollbackWord(words, now, update) {
    const isTouched = update === undefined || update.class === 'failed' || words.ownIds.has(update.operationId);
    const wasReached = isTouched && update?.class !== 'cancelled';
    const isLeftOut = words.notUpToDate.has((0,_domain_account_result_js__WEBPACK_IMPORTED_MODULE_0__/* .resultKey */ .ZH)(now));
    if (isLeftOut && wasReached && now.class !== 'suspended' && now.class !== 'missing')
        return 'no way back';
    switch (now.class) {
        case 'current':
            return wasReached ? 'ok' : '–';
        case 'suspended':
        case 'missing':
            return '–';
        case 'failed':
            return reasonOf(now);
        case 'inoperable':
            return 'left out by AWS (INOPERABLE)';
        case 'unknown':
            return 'unknown';
        case 'cancelled':
        case 'outdated':
            if (words.isUnderWay((0,_domain_account_result_js__WEBPACK_IMPORTED_MODULE_0__/* .resultKey */ .ZH)(now)))
                return 'not finished';
            return words.versions.get((0,_domain_account_result_js__WEBPACK_IMPORTED_MODULE_0__/* .resultKey */ .ZH)(now)) === 'other' ? '–' : 'not reached';
    }
}
function reasonOf({ reason }) {
    return reason === undefined ? 'failed' : _parts_account_class_js__WEBPACK_IMPORTED_MODULE_3__/* .reasonWords */ .I[reason];
}
function rankOf({ isRolledBack, isMeantBack, isUnderWay }, { now, update, version }) {
    if (now.class === 'suspended')
        return 4;
    const isPending = version === 'unknown' && isUnderWay((0,_domain_account_result_js__WEBPACK_IMPORTED_MODULE_0__/* .resultKey */ .ZH)(now)) && isOutdated(now) && !(0,_domain_reports_account_version_js__WEBPACK_IMPORTED_MODULE_1__/* .isStuck */ .ZD)(now);
    if (isMeantBack && version === 'new')
        return 0;
    if (isRolledBack) {
        if (version === 'unknown' && !isPending)
            return 0;
        if (now.class === 'failed' || isAmiss(update))
            return 1;
        return isPending ? 2 : 3;
    }
    if (now.class === 'current' || isPending)
        return now.class === 'current' ? 3 : 2;
    return isOutdated(now) && !isExplained(now) ? 2 : isAmiss(now) ? 0 : 1;
}
function isOutdated({ class: accountClass }) {
    return accountClass === 'outdated' || accountClass === 'cancelled';
}
function isExplained({ reason, statusReason }) {
    return statusReason !== '' && reason !== 'tolerance-exceeded' && reason !== 'operation-stopped';
}
function isAmiss(result) {
    return result !== undefined && ['failed', 'inoperable', 'unknown'].includes(result.class);
}
function findTrouble({ isRolledBack }, { now, update, version }) {
    if (now.class === 'suspended')
        return undefined;
    if (isAmiss(now) || (now.class === 'missing' && !isRolledBack))
        return now;
    if (isOutdated(now) && isExplained(now))
        return now;
    if (update !== undefined && isAmiss(update) && version !== 'none')
        return update;
    return undefined;
}
function countFailed(report) {
    const ids = new Set((0,_domain_reports_rollout_report_js__WEBPACK_IMPORTED_MODULE_4__/* .ownOperations */ .zn)(report.operations)
        .filter(({ purpose }) => purpose !== 'rollback')
        .map(({ operation }) => operation.id));
    const results = report.rollback?.failedUpdate ?? report.accounts;
    const failed = (0,_domain_account_result_js__WEBPACK_IMPORTED_MODULE_0__/* .sortWorstFirst */ .Qi)(results).filter(({ class: accountClass, operationId }) => accountClass === 'failed' || (accountClass === 'inoperable' && ids.has(operationId)));
    return new Set(failed.map(({ account }) => account)).size;
}


/***/ }),

/***/ 18825:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B0: () => (/* binding */ findSteps),
/* harmony export */   i8: () => (/* binding */ findFirst)
/* harmony export */ });
/* unused harmony export keyOf */
/* harmony import */ var _domain_advice_account_advice_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15597);
/* harmony import */ var _domain_account_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5913);
/* harmony import */ var _domain_failure_reason_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84351);
/* harmony import */ var _domain_rollout_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(46953);
/* harmony import */ var _domain_rollback_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69478);
/* harmony import */ var _domain_reports_rollout_report_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(98564);
/* harmony import */ var _parts_outcome_explanation_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46257);
/* harmony import */ var _account_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18507);
/* harmony import */ var _rollback_heading_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(81333);









function findSteps(report, stories = (0,_account_words_js__WEBPACK_IMPORTED_MODULE_5__/* .findStories */ .Lq)(report)) {
    const { outcome, error } = report;
    if ((0,_domain_rollout_js__WEBPACK_IMPORTED_MODULE_7__/* .isGreen */ .gf)(outcome))
        return [];
    if (outcome === 'refused')
        return [plainStep(_parts_outcome_explanation_js__WEBPACK_IMPORTED_MODULE_4__/* .outcomeExplanations */ .j.refused.next)];
    const own = error?.next;
    const last = findLastStep(report);
    return [
        ...(own === undefined || own === '' ? [] : [plainStep(own)]),
        ...accountSteps(report, stories),
        ...untargetedSteps(report),
        ...(last === undefined ? [] : [last]),
    ];
}
function plainStep(text) {
    return {
        accounts: [],
        todo: { text: text.replace(/\.$/, '').replace(/, then run apply again$/i, '') },
        commands: [],
        isRerun: false,
    };
}
function accountSteps(report, stories) {
    const { stackSet, roleArnPattern } = report;
    const groups = new Map();
    for (const { trouble, rank } of (0,_account_words_js__WEBPACK_IMPORTED_MODULE_5__/* .oneOfEach */ .Hk)(stories)) {
        const todo = trouble === undefined || rank > 2 ? undefined : (0,_domain_advice_account_advice_js__WEBPACK_IMPORTED_MODULE_0__/* .adviseAccount */ .a)(trouble, { stackSet, roleArnPattern });
        if (trouble === undefined || todo === undefined || isRerunAlone(todo))
            continue;
        const key = `${trouble.reason ?? ''} ${trouble.class} ${withoutAccount(todo.text, trouble)}`;
        const group = groups.get(key) ?? { results: [], todos: [] };
        group.results.push(trouble);
        group.todos.push(todo);
        groups.set(key, group);
    }
    return [...groups.values()].flatMap(({ results, todos }) => {
        const [todo] = todos;
        if (todo === undefined)
            return [];
        const commands = [...new Set(todos.map(({ command }) => command).filter((command) => command !== undefined))];
        const accounts = results.map(({ account, name }) => ({ account, name }));
        return [{ accounts, todo, commands, isRerun: false }];
    });
}
function isRerunAlone({ text, command }) {
    return command === undefined && /^run apply again\.?$/.test(text);
}
function withoutAccount(text, { account, name }) {
    const plain = text.replaceAll(account, '');
    return name === '' ? plain : plain.replaceAll(name, '');
}
function untargetedSteps({ untargetedFailures }) {
    const accounts = untargetedFailures.map(({ account, name }) => ({ account, name }));
    if (accounts.length === 0)
        return [];
    const it = accounts.length === 1 ? 'its instance' : 'their instances';
    const text = `as the administrator, remove ${it} from the stack set with the command below, or the next update fails there again`;
    return [{ accounts, todo: { text }, commands: [], isRerun: false }];
}
function findLastStep(report) {
    const rerun = findRerun(report);
    if (rerun !== undefined)
        return { accounts: [], todo: { text: rerun }, commands: [], isRerun: true };
    const { error, failureReason } = report;
    if (error?.next !== undefined)
        return undefined;
    const next = failureReason === undefined ? undefined : _domain_failure_reason_js__WEBPACK_IMPORTED_MODULE_2__/* .runNextSteps */ .o0[failureReason];
    return next === undefined ? undefined : plainStep(next);
}
function findRerun(report) {
    const { outcome, rollback, failureReason, operations, stillRunning } = report;
    if (rollback !== undefined)
        return findRerunAfterRollback(report);
    switch (outcome) {
        case 'failed':
            if (failureReason === 'accounts-failed')
                return ': it reaches only the accounts that lack the new version. Or revert the change and merge';
            return failureReason === 'accounts-behind' ? ': it reaches the accounts that are not up to date' : undefined;
        case 'timed-out':
        case 'interrupted': {
            const isOurs = stillRunning.some(({ id }) => operations.some((one) => one.operation.id === id && (0,_domain_reports_rollout_report_js__WEBPACK_IMPORTED_MODULE_8__/* .isOwn */ .NP)(one)));
            if (isOurs)
                return ': it attaches to the operation and follows it to its end';
            const isWaiting = failureReason === 'operation-wait-timeout' || stillRunning.length > 0;
            return isWaiting
                ? ' when that operation has ended: apply waits for it again'
                : ': it attaches to the operation if one goes on, and proves every account';
        }
        case 'unknown':
            return ': it reads every account again';
        case 'planned':
        case 'no-changes':
        case 'succeeded':
        case 'refused':
        case 'rolled-back':
        case 'rollback-incomplete':
            return undefined;
    }
}
function findRerunAfterRollback(report) {
    const { outcome } = report;
    if ((0,_domain_rollback_js__WEBPACK_IMPORTED_MODULE_3__/* .findRollback */ .a5)(report) === undefined)
        return ' to send the new version to the accounts that lack it, or revert the change and merge';
    const orBack = 'or revert the change and merge to finish the rollback';
    if ((0,_rollback_heading_js__WEBPACK_IMPORTED_MODULE_6__/* .isRollbackRunning */ .of)(report))
        return `: it follows the rollback to its end, then sends the change to every account again; ${orBack}`;
    if ((0,_rollback_heading_js__WEBPACK_IMPORTED_MODULE_6__/* .isUnread */ .KJ)(report))
        return `: it reads every account, then sends the change to every account again; ${orBack}`;
    if (outcome !== 'rolled-back')
        return ` to send the change to every account again, ${orBack}`;
    return ' to send the change to every account again, or revert the change and merge: no account has it';
}
function findFirst(stories) {
    return (0,_account_words_js__WEBPACK_IMPORTED_MODULE_5__/* .oneOfEach */ .Hk)(stories).find(({ trouble, rank }) => trouble !== undefined && rank < 3);
}
function keyOf({ now }) {
    return resultKey(now);
}


/***/ }),

/***/ 81333:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KJ: () => (/* binding */ isUnread),
/* harmony export */   R1: () => (/* binding */ failureLead),
/* harmony export */   of: () => (/* binding */ isRollbackRunning),
/* harmony export */   pE: () => (/* binding */ rollbackHeadline)
/* harmony export */ });
/* harmony import */ var _domain_account_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5913);
/* harmony import */ var _domain_quantity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31187);
/* harmony import */ var _domain_reports_rollout_report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98564);
/* harmony import */ var _domain_rollback_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69478);
/* harmony import */ var _account_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18507);





function isUnread({ accounts, accountsTotal }) {
    return accounts.length === 0 && accountsTotal > 0;
}
function isRollbackRunning(report) {
    const id = (0,_domain_rollback_js__WEBPACK_IMPORTED_MODULE_1__/* .findRollback */ .a5)(report)?.operation.id;
    return report.stillRunning.some((operation) => operation.id === id);
}
function rollbackHeadline(report, quote) {
    const lead = failureLead(report, quote);
    const { accountsTotal, outcome, rollback } = report;
    const total = (0,_domain_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .countOf */ .pq)(accountsTotal, 'account');
    if ((0,_domain_rollback_js__WEBPACK_IMPORTED_MODULE_1__/* .findRollback */ .a5)(report) === undefined) {
        const holders = countAccounts(rollback?.onNewVersion ?? []);
        return holders === 0
            ? `${lead}, no rollback was started`
            : `${holders} of ${total} keep${holders === 1 ? 's' : ''} the new version, no rollback was started`;
    }
    if (isUnread(report))
        return 'rollback not proven, the accounts were not read';
    const kept = countAccounts((0,_domain_rollback_js__WEBPACK_IMPORTED_MODULE_1__/* .findKept */ .Qm)(report));
    if (outcome === 'rolled-back') {
        return kept === 0
            ? `${lead}, all are back on the previous version`
            : `${lead}, all are back; ${kept} ${kept === 1 ? 'was' : 'were'} not up to date before`;
    }
    const parts = notBackParts((0,_account_words_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOfEach */ .Hk)((0,_account_words_js__WEBPACK_IMPORTED_MODULE_2__/* .findStories */ .Lq)(report)), total);
    return parts ?? `${lead}, and the rollback did not succeed everywhere`;
}
function notBackParts(stories, total) {
    const bad = stories.filter(({ rank }) => rank === 0);
    const kept = bad.filter(({ version }) => version === 'new').length;
    const stuck = bad.filter(({ has }) => has.includes('stuck')).length;
    const unknown = bad.length - kept - stuck;
    const failed = stories.filter(({ rank, now }) => rank === 1 && now.class === 'failed').length;
    const is = (count) => (count === 1 ? 'is' : 'are');
    const parts = [
        ...(kept === 0 ? [] : [[kept, 'kept the new version']]),
        ...(stuck === 0 ? [] : [[stuck, `${is(stuck)} stuck`]]),
        ...(unknown === 0 ? [] : [[unknown, `${is(unknown)} not proven back`]]),
        ...(failed === 0 || bad.length > 0 ? [] : [[failed, 'refused the rollback']]),
    ];
    if (parts.length === 0)
        return undefined;
    return parts.map(([count, what], index) => `${count}${index === 0 ? ` of ${total}` : ''} ${what}`).join(', ');
}
function failureLead(report, quote) {
    const { rollback, accountsTotal, failureReason, untargetedFailures, operations } = report;
    const last = (0,_domain_reports_rollout_report_js__WEBPACK_IMPORTED_MODULE_4__/* .ownOperations */ .zn)(operations).findLast(({ purpose }) => purpose !== 'rollback');
    const failed = (0,_account_words_js__WEBPACK_IMPORTED_MODULE_2__/* .countFailed */ .v5)(report);
    if (failed > 0) {
        const [first] = (rollback?.failedUpdate ?? report.accounts).filter(_account_words_js__WEBPACK_IMPORTED_MODULE_2__/* .isAmiss */ .wT);
        const isCanary = last?.purpose === 'canary' && failed === 1 && first !== undefined;
        return isCanary
            ? `update failed in canary ${quote(first.name === '' ? first.account : first.name)}`
            : `update failed in ${failed} of ${(0,_domain_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .countOf */ .pq)(accountsTotal, 'account')}`;
    }
    if (last?.operation.status === 'STOPPED')
        return 'update stopped';
    const others = new Set(untargetedFailures.map(({ account }) => account)).size;
    if (others > 0)
        return `update failed in ${(0,_domain_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .countOf */ .pq)(others, 'account')} that ${others === 1 ? 'is' : 'are'} no target`;
    return failureReason === undefined || failureReason === 'accounts-failed'
        ? 'update failed'
        : `update failed (${failureReason})`;
}
function countAccounts(results) {
    return Object.values((0,_domain_account_result_js__WEBPACK_IMPORTED_MODULE_0__/* .countAccountsByClass */ .pT)(results)).reduce((sum, count) => sum + count, 0);
}


/***/ }),

/***/ 6494:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cu: () => (/* binding */ renderRolloutTitle),
/* harmony export */   SD: () => (/* binding */ rolloutDuration),
/* harmony export */   c0: () => (/* binding */ rolloutHeadline)
/* harmony export */ });
/* harmony import */ var _domain_rollback_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69478);
/* harmony import */ var _domain_rollout_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46953);
/* harmony import */ var _domain_reports_rollout_report_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(98564);
/* harmony import */ var _domain_quantity_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(31187);
/* harmony import */ var _parts_news_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99896);
/* harmony import */ var _parts_markdown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22210);
/* harmony import */ var _account_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18507);
/* harmony import */ var _rollback_heading_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81333);








function countNotCurrent({ accountsTotal, accountsByClass }) {
    return accountsTotal - accountsByClass.current - accountsByClass.suspended;
}
function renderRolloutTitle(report) {
    return (0,_parts_news_js__WEBPACK_IMPORTED_MODULE_3__/* .renderNews */ .o)((0,_domain_rollout_js__WEBPACK_IMPORTED_MODULE_4__/* .isGreen */ .gf)(report.outcome) ? '✅' : '❌', report.stackSet.name, (quote) => headline(report, quote));
}
function rolloutHeadline(report) {
    return headline(report, _parts_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .visibleLine */ .P8);
}
function rolloutDuration({ startedAt, endedAt }) {
    return (0,_domain_quantity_js__WEBPACK_IMPORTED_MODULE_6__/* .renderDuration */ .PP)(Math.max(0, endedAt.getTime() - startedAt.getTime()));
}
function headline(report, quote) {
    const { outcome, accountsByClass, accountsTotal } = report;
    const reached = `${accountsByClass.current} of ${(0,_domain_quantity_js__WEBPACK_IMPORTED_MODULE_6__/* .countOf */ .pq)(accountsTotal, 'account')}`;
    switch (outcome) {
        case 'succeeded':
            return `${succeededPart(report, reached)}${suspendedPart(report)}`;
        case 'no-changes':
            return `nothing to change, ${reached} ${are(accountsByClass.current)} up to date${suspendedPart(report)}`;
        case 'planned':
            return 'planned, nothing was rolled out';
        case 'refused':
            return `refused (${firstReason(report)}), nothing was changed`;
        case 'failed':
            return failedHeadline(report, quote);
        case 'rolled-back':
        case 'rollback-incomplete':
            return (0,_rollback_heading_js__WEBPACK_IMPORTED_MODULE_2__/* .rollbackHeadline */ .pE)(report, quote);
        case 'timed-out':
            return timedOutHeadline(report);
        case 'interrupted':
            return `${stepPart(report)}interrupted, ${currentPart(report)}`;
        case 'unknown':
            return `result unknown, ${unknownPart(report)}`;
    }
}
function firstReason({ gate }) {
    const refusing = gate.findings.filter(({ isAccepted }) => !isAccepted);
    const more = refusing.length > 1 ? ` and ${refusing.length - 1} more` : '';
    return `${refusing[0]?.reason ?? 'gate'}${more}`;
}
function are(count) {
    return count === 1 ? 'is' : 'are';
}
function have(count) {
    return count === 1 ? 'has' : 'have';
}
function stepPart({ rollback }) {
    return rollback === undefined ? '' : 'rollback ';
}
function timedOutHeadline(report) {
    if (report.failureReason !== 'operation-wait-timeout')
        return `${stepPart(report)}timed out, ${currentPart(report)}`;
    return isUntouched(report)
        ? `waited ${rolloutDuration(report)} for another operation, nothing was changed`
        : `waited too long for another operation, ${currentPart(report)}`;
}
function isUntouched({ operations }) {
    return (0,_domain_reports_rollout_report_js__WEBPACK_IMPORTED_MODULE_7__/* .ownOperations */ .zn)(operations).length === 0;
}
function succeededPart(report, reached) {
    const { isAdoption, operations, healedAccountIds, accountsByClass } = report;
    const isRolled = (0,_domain_reports_rollout_report_js__WEBPACK_IMPORTED_MODULE_7__/* .ownOperations */ .zn)(operations).some(({ purpose }) => purpose !== 'heal');
    const healed = healedAccountIds.length;
    const adopted = isAdoption === true ? 'stack set adopted, ' : '';
    if (healed > 0 && !isRolled)
        return `${adopted}${(0,_domain_quantity_js__WEBPACK_IMPORTED_MODULE_6__/* .countOf */ .pq)(healed, 'outdated account')} updated, ${reached} ${are(accountsByClass.current)} up to date`;
    if (isAdoption === true && !isRolled)
        return `${adopted}${reached} ${are(accountsByClass.current)} up to date`;
    return `${adopted}${reached} ${have(accountsByClass.current)} the new version`;
}
function currentPart(report) {
    if ((0,_rollback_heading_js__WEBPACK_IMPORTED_MODULE_2__/* .isUnread */ .KJ)(report))
        return 'the accounts were not read';
    const { accountsTotal, rollback } = report;
    const stories = (0,_account_words_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOfEach */ .Hk)((0,_account_words_js__WEBPACK_IMPORTED_MODULE_1__/* .findStories */ .Lq)(report));
    const isBackwards = rollback !== undefined && (0,_domain_rollback_js__WEBPACK_IMPORTED_MODULE_0__/* .findRollback */ .a5)(report) !== undefined;
    const wanted = isBackwards ? 'previous' : 'new';
    const count = stories.filter(({ version }) => version === wanted).length;
    const of = `${count} of ${(0,_domain_quantity_js__WEBPACK_IMPORTED_MODULE_6__/* .countOf */ .pq)(accountsTotal, 'account')}`;
    const ids = new Set((0,_domain_reports_rollout_report_js__WEBPACK_IMPORTED_MODULE_7__/* .ownOperations */ .zn)(report.operations).map(({ operation }) => operation.id));
    if (isUntouched(report) || report.stillRunning.some(({ id }) => !ids.has(id))) {
        const { current } = report.accountsByClass;
        return `${current} of ${(0,_domain_quantity_js__WEBPACK_IMPORTED_MODULE_6__/* .countOf */ .pq)(accountsTotal, 'account')} ${are(current)} CURRENT`;
    }
    return isBackwards ? `${of} ${are(count)} proven back` : `${of} ${have(count)} the new version`;
}
function suspendedPart({ accountsByClass: { suspended } }) {
    return suspended === 0 ? '' : ` (${suspended} suspended)`;
}
function failedHeadline(report, quote) {
    const { failureReason = 'unknown', accountsByClass, accountsTotal, isAdoption } = report;
    const notCurrent = countNotCurrent(report);
    const total = (0,_domain_quantity_js__WEBPACK_IMPORTED_MODULE_6__/* .countOf */ .pq)(accountsTotal, 'account');
    const of = `${notCurrent} of ${total}`;
    if (failureReason === 'accounts-behind' && (notCurrent === 0 || !isUntouched(report)))
        return `rollout not proven, ${accountsByClass.current} of ${total} ${are(accountsByClass.current)} CURRENT`;
    if (failureReason === 'accounts-behind')
        return `${isAdoption === true ? 'stack set adopted, but ' : ''}${of} ${are(notCurrent)} not up to date`;
    if ((0,_rollback_heading_js__WEBPACK_IMPORTED_MODULE_2__/* .isUnread */ .KJ)(report))
        return `apply failed (${failureReason}), the accounts were not read`;
    if (isRecordMissing(report)) {
        const { current } = accountsByClass;
        return `${current} of ${total} ${have(current)} the new version, Terraform’s state lacks it`;
    }
    const lacking = notCurrent <= 0 ? '' : `, ${of} lack${notCurrent === 1 ? 's' : ''} the new version`;
    if (failureReason !== 'accounts-failed')
        return `apply failed (${failureReason})${lacking}`;
    if (isOnly(report, 'heal'))
        return healFailedHeadline(report);
    const failed = accountsByClass.failed + accountsByClass.inoperable;
    if (failed === 0)
        return `rollout failed${lacking}`;
    if (isOnly(report, 'first-deployment'))
        return `first deployment failed in ${failed} of ${total}`;
    const holders = (0,_account_words_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOfEach */ .Hk)((0,_account_words_js__WEBPACK_IMPORTED_MODULE_1__/* .findStories */ .Lq)(report)).filter(({ version }) => version === 'new').length;
    return `${(0,_rollback_heading_js__WEBPACK_IMPORTED_MODULE_2__/* .failureLead */ .R1)(report, quote)}, ${holders === 0 ? 'none has' : `${holders} ${have(holders)}`} the new version`;
}
function isRecordMissing(report) {
    const last = (0,_domain_reports_rollout_report_js__WEBPACK_IMPORTED_MODULE_7__/* .ownOperations */ .zn)(report.operations).at(-1);
    return last?.purpose === 'wave' && last.operation.status === 'SUCCEEDED' && countNotCurrent(report) === 0;
}
function isOnly({ operations }, only) {
    const own = (0,_domain_reports_rollout_report_js__WEBPACK_IMPORTED_MODULE_7__/* .ownOperations */ .zn)(operations);
    return own.length > 0 && own.every(({ purpose }) => purpose === only);
}
function healFailedHeadline(report) {
    const { accountsByClass, accountsTotal } = report;
    const { failed } = accountsByClass;
    const rest = countNotCurrent(report) - failed;
    const total = (0,_domain_quantity_js__WEBPACK_IMPORTED_MODULE_6__/* .countOf */ .pq)(accountsTotal, 'account');
    if (failed === 0)
        return `${rest} of ${total} ${are(rest)} still not up to date`;
    const others = rest <= 0 ? '' : `, ${rest} more not up to date`;
    return `${failed} of ${total} could not be updated${others}`;
}
function unknownPart(report) {
    const { accountsByClass, accountsTotal } = report;
    const counted = Object.values(accountsByClass).reduce((sum, count) => sum + count, 0);
    if ((0,_rollback_heading_js__WEBPACK_IMPORTED_MODULE_2__/* .isUnread */ .KJ)(report))
        return 'the accounts could not be read';
    if (counted !== accountsTotal)
        return `the accounts do not add up (${counted} read, ${accountsTotal} targeted)`;
    const unread = accountsByClass.unknown + accountsByClass.missing;
    return unread > 0 ? `${(0,_domain_quantity_js__WEBPACK_IMPORTED_MODULE_6__/* .countOf */ .pq)(unread, 'account')} unknown or missing` : 'something could not be read';
}


/***/ })

};
