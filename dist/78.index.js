export const id = 78;
export const ids = [78];
export const modules = {

/***/ 7791:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ attempt),
/* harmony export */   b: () => (/* binding */ together)
/* harmony export */ });
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);

/** Makes a failure of the world a value, so that what was done before it is still reported. Defects stay thrown. */
async function attempt(work) {
    try {
        return { kind: 'done', value: await work() };
    }
    catch (error) {
        if (error instanceof _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y)
            return { kind: 'failed', error };
        throw error;
    }
}
/**
 * Waits for both, also when one fails: terraform must have ended before its directory may go.
 * @throws the first one's error, else the second's.
 */
async function together(first, second) {
    await Promise.allSettled([first, second]);
    return [await first, await second];
}


/***/ }),

/***/ 1286:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ findMergedPullRequest)
/* harmony export */ });
/* harmony import */ var _attempt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7791);

/** GitHub's answer lags behind a merge: pauses between looks, ms. A direct push has no pull request and costs them all. */
const pausesMs = [0, 2_000, 4_000, 8_000];
/** The pull request that the pushed commit came from. Runs beside the rollout; a failure costs the comment, not the rollout. */
async function findMergedPullRequest({ pullRequests, clock, log }) {
    for (const pauseMs of pausesMs) {
        if (pauseMs > 0)
            await clock.sleep(pauseMs);
        const found = await (0,_attempt_js__WEBPACK_IMPORTED_MODULE_0__/* .attempt */ .C)(() => pullRequests.findMerged());
        if (found.kind === 'failed') {
            log.warning(`The merged pull request cannot be found, so no comment is written. ${found.error.message}`);
            return undefined;
        }
        if (found.value !== undefined)
            return found.value;
    }
    log.info('No merged pull request belongs to this commit: the report goes to the step summary only.');
    return undefined;
}


/***/ }),

/***/ 78:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publishFailure: () => (/* binding */ publishFailure),
  J: () => (/* binding */ publishPlan),
  $: () => (/* binding */ publishRollout)
});

;// CONCATENATED MODULE: ./src/report/markdown.ts
/** What no name may carry into a page unseen: controls, bidirectional overrides, invisible characters. */
const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
/** One line with every invisible character written out: a right-to-left override must not turn a row around. */
function visibleLine(text) {
    return text
        .toWellFormed()
        .replace(/[\r\n\t]+/g, ' ')
        .replace(invisible, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}
/** An invisible character that keeps GitHub from seeing `@name`, `#1`, `:emoji:` or an address in what was decoded. */
const joiner = '&#8288;';
function entity(character) {
    const encoded = `&#${character.charCodeAt(0)};`;
    return character === '@' || character === '#' || character === ':' ? `${encoded}${joiner}` : encoded;
}
/**
 * Text that says what it says and does nothing: entities cannot open Markdown, but GitHub looks for mentions and
 * references in the decoded text, hence the joiner.
 */
function escapeText(text) {
    return visibleLine(text)
        .replace(/:(?! |$)|[&<>"`*_~[\]{}\\|#@$+^]/g, entity)
        .replace(/\b(www)\./gi, `$1&#46;${joiner}`)
        .replace(/\b(GH)-(?=\d)/gi, `$1-${joiner}`)
        .replace(/^(\d*)([-=.)])/, (_, digits, sign) => `${digits}${entity(sign)}`);
}
/** What stands between backticks; ARNs and IAM actions, which are there to be copied and read badly as prose. */
const codeInProse = /`([^`\n]+)`|\b(arn:[\w-]+:[\w:/{}$+=,.@*-]*[\w*}]|[a-z][a-z0-9-]*:[A-Z][A-Za-z]+)\b/;
/** Prose of ours or of others as Markdown. Only code keeps its meaning. */
function escapeMarkdown(text) {
    return text
        .split(codeInProse)
        .map((part, index) => {
        // Two groups: of three parts the first is prose, and one of the others is there.
        if (index % 3 === 0)
            return escapeText(part);
        return part === undefined ? '' : inlineCode(part);
    })
        .join('');
}
/**
 * Text of others in code: no mention, link, reference or emoji is made of what stands in code. Backtick and pipe would
 * need an escape that differs inside tables, so those texts become an HTML element instead.
 */
function inlineCode(text, maxLength = Number.POSITIVE_INFINITY) {
    const line = shorten(visibleLine(text), maxLength);
    if (line === '')
        return '<code>&#8203;</code>';
    const isSimple = !/[`|\\]/.test(line) && line.trim() === line;
    return isSimple ? `\`${line}\`` : `<code>${escapeText(line)}</code>`;
}
function shorten(text, maxLength) {
    return text.length <= maxLength ? text : `${text.slice(0, maxLength - 1).toWellFormed()}…`;
}
/** A code block whose fence is longer than any run of backticks inside. */
function fence(text, language) {
    const clean = text
        .toWellFormed()
        .replace(/\r\n?/g, '\n')
        // eslint-disable-next-line no-control-regex -- colours of a terminal, which a comment cannot show
        .replace(/\u001b\[[0-9;]*m/g, '')
        .replace(/(?![\n\t])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, visibleLine);
    const longest = Math.max(2, ...Array.from(clean.matchAll(/`+/g), ([run]) => run.length));
    const ticks = '`'.repeat(longest + 1);
    return `${ticks}${language}\n${clean}\n${ticks}`;
}
/** Folded away under a title, which is plain text. */
function details(title, body) {
    return `<details><summary>${escapeText(title)}</summary>\n\n${body}\n\n</details>`;
}
/** @param rows cells that are Markdown already, one line each. */
function table(header, rows) {
    const line = (cells) => `| ${cells.map((cell) => cell.replace(/\n/g, ' ')).join(' | ')} |`;
    return [line(header), `|${header.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n');
}
/** GitHub's own coloured box. */
function markdown_alert(kind, markdown) {
    return [`[!${kind}]`, ...markdown.split('\n')].map((line) => `> ${line}`.trimEnd()).join('\n');
}
function bullets(items) {
    return items.map((item) => `- ${item}`).join('\n');
}
/** A link when the address can be one, its text otherwise. */
function markdown_link(text, url) {
    return /^https?:\/\/[^\s<>()[\]"'`|\\]+$/.test(url) ? `[${text}](${url})` : text;
}
/** Parts that have something to say, a blank line between them. */
function paragraphs(parts) {
    return parts.filter((part) => part !== undefined && part !== '').join('\n\n');
}

;// CONCATENATED MODULE: ./src/report/failure-comment.ts

/** A run that ended before there was anything else to show: what happened, why, what to do. */
function renderFailure(report) {
    const verb = report.command === 'plan' ? 'Plan' : 'Apply';
    const parts = [
        `## StackSet ${report.command}: ${inlineCode(report.stackSet.name)} · ❌ failed`,
        `**${verb} failed** (${inlineCode(report.failureReason)}). ${escapeMarkdown(report.what)}`,
        report.why === undefined || report.why === '' ? '' : fence(report.why, ''),
        report.next === undefined ? '' : `**What to do:** ${escapeMarkdown(report.next)}`,
    ];
    return parts.filter((part) => part !== '').join('\n\n');
}

// EXTERNAL MODULE: ./src/domain/failure-reason.ts
var failure_reason = __webpack_require__(4351);
// EXTERNAL MODULE: ./src/domain/gate-reason.ts
var gate_reason = __webpack_require__(526);
// EXTERNAL MODULE: ./src/domain/rollout.ts
var rollout = __webpack_require__(6953);
// EXTERNAL MODULE: ./src/domain/account-result.ts
var account_result = __webpack_require__(8294);
;// CONCATENATED MODULE: ./src/report/quantity.ts
/** `6 min 12 s`, `3 h 20 min`: never more than two units. @param ms not negative. */
function renderDuration(ms) {
    const seconds = Math.round(ms / 1000);
    if (seconds < 60)
        return `${seconds} s`;
    if (seconds < 3600)
        return pair(Math.floor(seconds / 60), 'min', seconds % 60, 's');
    const minutes = Math.round(seconds / 60);
    return pair(Math.floor(minutes / 60), 'h', minutes % 60, 'min');
}
function pair(large, largeUnit, small, smallUnit) {
    return small === 0 ? `${large} ${largeUnit}` : `${large} ${largeUnit} ${small} ${smallUnit}`;
}
/** For what is only a guess: whole minutes from three minutes on. */
function renderRoughDuration(ms) {
    const minute = 60_000;
    return renderDuration(ms < 3 * minute ? ms : Math.round(ms / minute) * minute);
}
/** `1 account`, `412 accounts`. */
function countOf(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
/** `a, b and 5 more`: the first `cap` of them. */
function firstOf(items, cap, separator = ', ') {
    if (items.length <= cap)
        return items.join(separator);
    return `${items.slice(0, cap).join(separator)} and ${items.length - cap} more`;
}

;// CONCATENATED MODULE: ./src/report/account-list.ts


/** `111122223333` sandbox-a, both as code: a name is whatever somebody typed. */
function renderAccount({ id, name }) {
    return name === '' ? inlineCode(id) : `${inlineCode(id)}&nbsp;${inlineCode(name, 100)}`;
}
/** An account of which only the id is known; its name when the organization has it. */
function renderAccountId(organization, id) {
    return renderAccount({ id, name: organization.accounts.get(id)?.name ?? '' });
}
const touches = ['updated', 'added', 'untouched', 'suspended'];
/**
 * Who is reached, by OU.
 * @param cap how many accounts of one OU are named; 0 leaves the counts.
 */
function renderOrganizationalUnits({ organizationalUnits }, cap) {
    const used = touches.filter((touch) => organizationalUnits.some(({ accounts }) => accounts[touch].length > 0));
    const rows = organizationalUnits.map((unit) => [
        `${inlineCode(unit.path, 200)} (${inlineCode(unit.id)})`,
        ...used.map((touch) => String(unit.accounts[touch].length)),
    ]);
    return paragraphs([
        table(['OU', ...used], rows),
        cap === 0 ? undefined : bullets(organizationalUnits.map((unit) => renderUnit(unit, used, cap))),
    ]);
}
function renderUnit({ path, accounts }, used, cap) {
    const parts = used
        .filter((touch) => accounts[touch].length > 0)
        .map((touch) => `${touch}: ${renderAccounts(accounts[touch], cap)}`);
    return `${inlineCode(path, 200)}<br>${parts.join('<br>')}`;
}
function renderAccounts(accounts, cap) {
    return firstOf(accounts.map(renderAccount), cap, ' · ');
}

;// CONCATENATED MODULE: ./src/report/account-groups.ts




/** Each account once, in the worst of its Regions. */
function groupAccounts(results) {
    const worst = new Map();
    for (const result of (0,account_result/* sortWorstFirst */.Qi)(results))
        if (!worst.has(result.account))
            worst.set(result.account, result);
    const groups = Map.groupBy(worst.values(), ({ class: accountClass, reason }) => `${accountClass} ${reason ?? ''}`);
    return [...groups.values()].flatMap((accounts) => {
        const [first] = accounts;
        return first === undefined ? [] : [{ class: first.class, reason: first.reason, accounts }];
    });
}
/** @param cap how many accounts of a group are named. */
function renderGroups(results, cap) {
    const hasRegions = new Set(results.map(({ region }) => region)).size > 1;
    const groups = groupAccounts(results);
    const rows = groups.map((group) => {
        const { cause, next } = explain(group);
        return [nameAccounts(group, cap, hasRegions), classWords[group.class], cause, next];
    });
    const words = groups.filter(({ reason }) => reason !== undefined && saysMore(reason)).flatMap(quoteAws);
    return paragraphs([
        table(['Accounts', 'Result', 'Why', 'What to do'], rows),
        words.length === 0 ? undefined : details('What AWS says', bullets(words)),
    ]);
}
/** The classes of the contract with what they mean for the account. */
const classWords = {
    failed: '❌ failed',
    inoperable: '❌ inoperable',
    unknown: '❌ unknown',
    missing: '❌ missing, no instance there',
    cancelled: 'cancelled, never started',
    outdated: 'outdated, not on the new version',
    suspended: 'suspended, skipped by AWS',
    current: '✅ current',
};
function nameAccounts({ accounts, class: accountClass }, cap, hasRegions) {
    const count = `**${accounts.length}**`;
    if (accountClass === 'current' || cap === 0)
        return count;
    const names = accounts.slice(0, cap).map((result) => {
        const account = renderAccount({ id: result.account, name: result.name });
        return hasRegions ? `${account} in ${inlineCode(result.region)}` : account;
    });
    const more = accounts.length > cap ? [`and ${accounts.length - cap} more`] : [];
    const lines = [...names, ...more];
    return lines.length === 1 ? `${count}: ${lines.join('')}` : `${count}:<br>${lines.join('<br>')}`;
}
/** Our words for the cause, as Markdown. */
function explain({ reason, accounts, class: accountClass }) {
    if (reason === undefined)
        return { cause: '', next: '' };
    const isSilent = accounts.every(({ statusReason }) => statusReason === '');
    if (accountClass === 'missing' && isSilent)
        return { cause: 'AWS knows no stack instance there', next: 'run apply again' };
    const isUnderWay = accountClass === 'outdated' && isSilent;
    if (isUnderWay) {
        const states = [...new Set(accounts.map(({ detailedStatus }) => detailedStatus).filter((state) => state !== ''))];
        const cause = states.length === 0 ? 'AWS gives no reason' : `AWS says ${states.map((state) => inlineCode(state)).join(', ')}`;
        return { cause, next: 'see that no operation is running, then run apply again' };
    }
    const { cause, next } = failure_reason/* accountExplanations */._G[reason];
    const quoted = reason === 'unknown' ? listTexts(accounts).slice(0, 1) : [];
    return { cause: [escapeMarkdown(cause), ...quoted].join('<br>'), next: escapeMarkdown(next) };
}
/** AWS's own words about a group: three different texts at most. */
function quoteAws({ accounts }) {
    const texts = listTexts(accounts);
    const more = texts.length > 3 ? [`and ${texts.length - 3} more texts like these`] : [];
    return [...texts.slice(0, 3), ...more];
}
function listTexts(accounts) {
    const first = new Map();
    for (const { account, statusReason } of accounts) {
        if (statusReason !== '' && !first.has(statusReason))
            first.set(statusReason, account);
    }
    return [...first].map(([text, account]) => `${inlineCode(account)}: ${inlineCode(text, 400)}`);
}
/** What AWS writes for these repeats the cause. */
function saysMore(reason) {
    return reason !== 'tolerance-exceeded' && reason !== 'operation-stopped' && reason !== 'account-suspended';
}

;// CONCATENATED MODULE: ./src/report/behind.ts




/** Whether accounts stay behind after this plan is applied: only an update reaches those that have an instance. */
function leavesBehind({ behind, change }) {
    return behind.length > 0 && change.kind !== 'update';
}
/** Accounts that do not have the version they should have although Terraform sees no difference. */
function renderBehind(report, cap) {
    const count = report.targets.behind.length;
    if (count === 0)
        return '';
    const groups = renderGroups(readBehind(report), cap);
    if (!leavesBehind(report)) {
        const title = `${countOf(count, 'account')} ${count === 1 ? 'is' : 'are'} behind now. The update reaches them, too.`;
        return paragraphs([markdown_alert('WARNING', title), groups]);
    }
    const warning = '⚠️ **Apply will not bring them up: it ends red with `accounts-behind`.** Mend the accounts first, then update the stack set by hand:';
    return paragraphs([markdown_alert('WARNING', warning), groups, fence(byHand(report), 'sh')]);
}
function readBehind({ organization, behind }) {
    return (0,account_result/* sortWorstFirst */.Qi)(behind.flatMap((instance) => {
        const account = organization.accounts.get(instance.accountId);
        if (account === undefined)
            return [];
        return [(0,account_result/* accountResult */.bL)(organization, { account, region: instance.region, instance, result: undefined })];
    }));
}
/** Every parameter has to be named again, and the capabilities: AWS refuses the update otherwise. */
function byHand({ stackSet, change }) {
    const definition = change.kind === 'none' || change.kind === 'adopt'
        ? change.current
        : change.kind === 'preferences-only'
            ? change.before
            : undefined;
    const parameters = Object.keys(definition?.parameters ?? {}).filter((name) => /^[A-Za-z0-9]+$/.test(name));
    const capabilities = (definition?.capabilities ?? []).filter((name) => /^[A-Z_]+$/.test(name));
    const lines = [
        'aws cloudformation update-stack-set',
        addressOf(stackSet),
        '--use-previous-template',
        ...(parameters.length === 0
            ? []
            : ['--parameters', ...parameters.map((name) => `  ParameterKey=${name},UsePreviousValue=true`)]),
        `--capabilities ${capabilities.length === 0 ? 'CAPABILITY_NAMED_IAM' : capabilities.join(' ')}`,
        '--operation-preferences FailureToleranceCount=0,MaxConcurrentCount=1',
    ];
    return lines.join(' \\\n  ');
}
/** The options with which aws-cli finds a stack set. */
function addressOf({ name, region, callAs }) {
    return `--stack-set-name ${name} --region ${region} --call-as ${callAs}`;
}

// EXTERNAL MODULE: ./src/domain/operation.ts
var operation = __webpack_require__(4201);
// EXTERNAL MODULE: ./src/domain/organization.ts
var domain_organization = __webpack_require__(6877);
;// CONCATENATED MODULE: ./src/report/plan-facts.ts






/** Where the plan goes, how, and what happens when it fails: the table under the verdict. */
function renderFacts(report) {
    const rows = [
        ['Reaches', renderReach(report)],
        ['Accounts', renderCounts(report)],
        ...renderUnfinished(report),
        ['New&nbsp;accounts', renderNewAccounts(report)],
        ...renderUpdate(report),
        ...renderCreation(report),
        ...renderInFlight(report),
    ];
    return table(['', ''], rows);
}
function renderReach(report) {
    const { targets, organization, regions, blastRadius, excludedAccountIds } = report;
    const active = targets.targeted.length - targets.suspended.length;
    const units = targets.organizationalUnitIds.map((id) => id === organization.rootId
        ? `root ${inlineCode(id)}`
        : `${inlineCode((0,domain_organization/* organizationalUnitPath */.mP)(organization, id), 200)} (${inlineCode(id)})`);
    return [
        `${countOf(active, 'active account')} in ${countOf(blastRadius.organizationalUnits.length, 'OU')} under ${firstOf(units, 8)}, ${regions.map((region) => inlineCode(region)).join(', ')}`,
        ...(targets.suspended.length === 0 ? [] : [`${targets.suspended.length} suspended, AWS skips them`]),
        ...(excludedAccountIds.length === 0 ? [] : [`${excludedAccountIds.length} excluded`]),
        `management account ${inlineCode(organization.managementAccountId)} is never a target`,
    ].join(' · ');
}
function renderCounts(report) {
    const { blastRadius, targets } = report;
    const { updated, added, untouched } = blastRadius;
    return `${updated} updated · ${added} added · ${targets.lost.length} removed · ${untouched} untouched${leavesBehind(report) ? `, ${targets.behind.length} of them behind` : ''}`;
}
function renderUnfinished({ targets: { unfinished, current } }) {
    if (unfinished.length === 0)
        return [];
    const rest = current.length === 0 ? '' : `, without touching the ${countOf(current.length, 'account')} that have the role`;
    return [
        [
            'Unfinished',
            `the first deployment did not succeed in ${countOf(unfinished.length, 'account')} (${renderAccounts(unfinished, 3)}); apply finishes them${rest}`,
        ],
    ];
}
function renderNewAccounts({ hasAutomaticDeployment }) {
    return hasAutomaticDeployment
        ? 'get the role by automatic deployment when they join these OUs'
        : '⚠️ do not get the role: automatic deployment is off';
}
function renderUpdate({ change, updateEstimate, rolloutTimeoutMs, behind }) {
    if (change.kind !== 'update' || updateEstimate === undefined)
        return [];
    const preferences = change.after.operationPreferences;
    const isBehind = behind.length === 0 ? 'the version they have' : 'the version they have, whichever that is';
    return [
        [
            'Rollout',
            [
                renderTolerance(preferences, updateEstimate),
                renderConcurrency(preferences, updateEstimate),
                renderEstimate(updateEstimate, rolloutTimeoutMs),
            ].join(' · '),
        ],
        [
            'If it fails',
            `AWS rolls back the account that failed and starts no other. Accounts already updated stay on the new version, the rest keep ${isBehind}. Apply ends red and names every account.`,
        ],
    ];
}
function renderCreation(report) {
    const { creationEstimate: estimate, creationPreferences, rolloutTimeoutMs, targets } = report;
    if (estimate === undefined)
        return [];
    const isAddition = targets.current.length > 0;
    return [
        [
            'First&nbsp;deployment',
            [
                `to ${countOf(estimate.accounts, 'account')}`,
                renderTolerance(creationPreferences, estimate),
                renderConcurrency(creationPreferences, estimate),
                renderEstimate(estimate, rolloutTimeoutMs),
            ].join(' · '),
        ],
        [
            isAddition ? 'If that fails' : 'If it fails',
            'accounts that failed are left without the role and are named. Apply ends red; the next apply finishes them and touches no account that has it.',
        ],
    ];
}
/** Failures that AWS accepts before it stops. Percentages round down. */
function toleratedAccounts(preferences, { accounts }) {
    const { failureToleranceCount, failureTolerancePercentage = 0 } = preferences;
    return failureToleranceCount ?? Math.floor((accounts * failureTolerancePercentage) / 100);
}
function renderTolerance(preferences, estimate) {
    const { failureToleranceCount, failureTolerancePercentage = 0 } = preferences;
    const count = toleratedAccounts(preferences, estimate);
    const ground = failureToleranceCount === undefined ? ` (${failureTolerancePercentage} %)` : '';
    if (count > 0)
        return `stops when more than ${countOf(count, 'account')} failed${ground}`;
    const isRounded = ground !== '' && failureTolerancePercentage > 0;
    return isRounded
        ? `stops at the first failure (${failureTolerancePercentage} % of ${countOf(estimate.accounts, 'account')} is less than one)`
        : 'stops at the first failure (0 %)';
}
function renderConcurrency(preferences, estimate) {
    if (estimate.concurrency > 1)
        return `${estimate.concurrency} accounts at a time`;
    const isStrict = preferences.concurrencyMode !== 'SOFT_FAILURE_TOLERANCE';
    const isBecauseOfTolerance = isStrict && estimate.accounts > 1 && toleratedAccounts(preferences, estimate) === 0;
    return isBecauseOfTolerance
        ? 'one account at a time (that is what AWS makes of no tolerance)'
        : 'one account at a time';
}
function renderEstimate(estimate, rolloutTimeoutMs) {
    const { totalSeconds, secondsPerAccount, basis } = estimate;
    const ground = basis === 'last-operation' ? 'as last time' : 'an assumption, nothing is measured yet';
    const text = `about ${renderRoughDuration(totalSeconds * 1000)} at ${secondsPerAccount} s per account, ${ground}`;
    return exceedsTimeout(estimate, rolloutTimeoutMs)
        ? `⚠️ **${text}: longer than \`rollout-timeout\` (${renderDuration(rolloutTimeoutMs)})**`
        : text;
}
function exceedsTimeout(estimate, rolloutTimeoutMs) {
    return estimate !== undefined && estimate.totalSeconds * 1000 > rolloutTimeoutMs;
}
function renderInFlight(report) {
    const { inFlight, now, gate } = report;
    if (inFlight.length === 0)
        return [];
    const wait = gate.verdict === 'allowed' ? ' · apply will wait for it' : '';
    return [
        ['In&nbsp;flight&nbsp;now', `${inFlight.map((operation) => renderOperation(operation, now)).join('<br>')}${wait}`],
    ];
}
function renderOperation({ id, action, status, createdAt }, now) {
    const age = renderDuration(Math.max(0, now.getTime() - createdAt.getTime()));
    const starter = (0,operation/* isStartedByTerraform */.v9)(id) ? ', started by Terraform' : '';
    return `operation ${inlineCode(id)} \`${action}\` \`${status}\`, for ${age}${starter}`;
}

// EXTERNAL MODULE: ./src/domain/stack-set-definition.ts
var stack_set_definition = __webpack_require__(1875);
;// CONCATENATED MODULE: ./src/report/plan-heading.ts


/** Nobody has the role yet, so what this plan starts is the first rollout. */
function isFirstRollout({ targets }) {
    const isDeployedSomewhere = targets.current.length + targets.behind.length + targets.unfinished.length > 0;
    return targets.added.length > 0 && !isDeployedSomewhere;
}
/** What a plan comes to, in a few plain words without any name: for heading and log. */
function planHeadline(report) {
    const parts = [
        ...adoptionParts(report),
        ...(isFirstRollout(report) ? [] : updateParts(report)),
        ...creationParts(report),
    ];
    if (report.gate.verdict === 'refused')
        return parts.length === 0 ? 'refused' : `refused (${parts.join(', ')})`;
    if (parts.length > 0)
        return parts.join(', ');
    if (report.behind.length > 0)
        return `nothing to change in Terraform, but ${countBehind(report)} behind`;
    switch (report.change.kind) {
        case 'create':
            return 'a new stack set, no account yet';
        case 'preferences-only':
            return 'only operation preferences differ, no account is touched';
        case 'none':
        case 'adopt':
        case 'update':
        case 'replace':
        case 'delete':
        case 'unreadable':
            return report.outcome === 'no-changes' ? 'nothing to change' : report.outcome;
    }
}
function adoptionParts({ change }) {
    return (0,stack_set_definition/* isAdoption */.P)(change) ? ['adopts the existing stack set'] : [];
}
function updateParts({ change, blastRadius }) {
    if (change.kind !== 'update')
        return [];
    if (blastRadius.updated > 0)
        return [`update in ${countOf(blastRadius.updated, 'account')}`];
    return ['update of the stack set'];
}
function creationParts(report) {
    const { added, unfinished, registered } = report.targets;
    const parts = [];
    if (isFirstRollout(report))
        return [`first rollout to ${countOf(added.length, 'account')}`];
    if (added.length > 0)
        parts.push(`${countOf(added.length, 'account')} added`);
    if (unfinished.length > 0)
        parts.push(`first deployment to be finished in ${countOf(unfinished.length, 'account')}`);
    if (registered.length > 0)
        parts.push(`${countOf(registered.length, 'OU')} without accounts registered`);
    return parts;
}
function countBehind({ targets }) {
    const count = targets.behind.length;
    return `${countOf(count, 'account')} ${count === 1 ? 'is' : 'are'}`;
}

;// CONCATENATED MODULE: ./src/report/rollout-heading.ts

/** Targeted accounts that AWS does not skip and that are not proven to have the planned version. */
function countNotCurrent({ accountsTotal, accountsByClass }) {
    return accountsTotal - accountsByClass.current - accountsByClass.suspended;
}
/** What became of a rollout, in a few plain words without any name: for heading and log. */
function rolloutHeadline(report) {
    const { outcome, failureReason, accountsByClass, accountsTotal, startedAt, endedAt } = report;
    const duration = renderDuration(Math.max(0, endedAt.getTime() - startedAt.getTime()));
    const reached = `${accountsByClass.current} of ${countOf(accountsTotal, 'account')}`;
    switch (outcome) {
        case 'succeeded':
            return `${succeededPart(report)} ${reached}${suspendedPart(report)} · ${duration}`;
        case 'no-changes':
            return `Nothing to change: ${reached} CURRENT${suspendedPart(report)}`;
        case 'planned':
            return 'Planned, nothing was rolled out';
        case 'refused':
            return 'Rollout refused, nothing was changed';
        case 'failed':
            return `${failedHeadline(report)} · ${duration}`;
        case 'timed-out':
            return failureReason === 'operation-wait-timeout'
                ? `Gave up waiting for another operation after ${duration}, nothing was changed`
                : `Rollout timed out after ${duration} · ${reached} are current`;
        case 'interrupted':
            return `Rollout interrupted after ${duration} · ${reached} are current`;
        case 'unknown':
            return `Rollout result unknown: ${unknownPart(report)} · ${duration}`;
    }
}
function succeededPart({ isAdoption, operations }) {
    const isRolled = operations.some(({ startedBy }) => startedBy !== 'other');
    if (isAdoption !== true)
        return 'Rolled out to';
    return isRolled ? 'Adopted the existing stack set and rolled out to' : 'Adopted the existing stack set, CURRENT in';
}
function suspendedPart({ accountsByClass: { suspended } }) {
    return suspended === 0 ? '' : ` (${suspended} suspended, skipped by AWS)`;
}
function failedHeadline(report) {
    const { failureReason, accountsByClass, accountsTotal, isAdoption } = report;
    const notCurrent = countNotCurrent(report);
    const total = countOf(accountsTotal, 'account');
    if (failureReason === 'accounts-behind')
        return `${isAdoption === true ? 'Adopted the existing stack set' : 'Nothing to change in Terraform'}, but ${notCurrent} of ${total} behind`;
    const failed = accountsByClass.failed + accountsByClass.inoperable;
    if (failureReason !== 'accounts-failed')
        return `Rollout failed (${failureReason ?? 'unknown'})${behindPart(notCurrent)}`;
    if (failed === 0)
        return `Rollout failed${behindPart(notCurrent)}`;
    return `Rollout failed in ${failed} of ${total}${behindPart(notCurrent - failed)}`;
}
function behindPart(count) {
    return count <= 0 ? '' : `, ${count} more not on the new version`;
}
function unknownPart(report) {
    const { accountsByClass, accountsTotal } = report;
    const counted = Object.values(accountsByClass).reduce((sum, count) => sum + count, 0);
    if (counted !== accountsTotal)
        return `the accounts do not add up (${counted} read, ${accountsTotal} targeted)`;
    const unread = accountsByClass.unknown + accountsByClass.missing;
    return unread > 0 ? `${countOf(unread, 'account')} unknown or missing` : 'something could not be read';
}

;// CONCATENATED MODULE: ./src/report/log-lines.ts










/** The plan as a short story for the job log, one line per entry; no entry begins with a name of others. */
function planLogLines(report) {
    const { targets, behind, organization, inFlight, now } = report;
    const names = (ids) => firstOf(ids.map((id) => `${id} ${organization.accounts.get(id)?.name ?? ''}`.trim()), 5);
    return [
        `Plan of stack set ${report.stackSet.name}: ${planHeadline(report)}`,
        ...findingLines(report.gate),
        `Targets: ${countOf(targets.targeted.length, 'account')}, ${targets.current.length} current, ${targets.added.length} to be added, ${targets.unfinished.length} unfinished, ${targets.behind.length} behind, ${targets.suspended.length} suspended`,
        ...timeLines(report),
        ...(targets.unfinished.length === 0
            ? []
            : [`First deployment unfinished, apply finishes it: ${names(targets.unfinished.map(({ id }) => id))}`]),
        ...(behind.length === 0
            ? []
            : [
                `Behind: ${names([...new Set(behind.map(({ accountId }) => accountId))])}. ${leavesBehind(report) ? 'Apply will not bring them up and ends with accounts-behind' : 'The update reaches them, too'}`,
            ]),
        ...inFlight.map(({ id, action, status, createdAt }) => `In flight: operation ${id}, ${action} ${status}, for ${renderDuration(Math.max(0, now.getTime() - createdAt.getTime()))}. Apply will wait for it`),
        ...(report.excludedAccountIds.length > 0 && report.hasAutomaticDeployment
            ? ['Warning: automatic deployment does not honour excluded-account-ids']
            : []),
        ...(report.failureReason === undefined ? [] : [`Failure reason: ${report.failureReason}`]),
    ].map(logLine);
}
function timeLines(report) {
    const { updateEstimate, creationEstimate, rolloutTimeoutMs } = report;
    return [updateEstimate, creationEstimate]
        .filter((estimate) => estimate !== undefined)
        .map((estimate) => {
        const late = exceedsTimeout(estimate, rolloutTimeoutMs)
            ? `; warning: longer than rollout-timeout, ${renderDuration(rolloutTimeoutMs)}`
            : '';
        return `Estimate: about ${renderRoughDuration(estimate.totalSeconds * 1000)} for ${countOf(estimate.accounts, 'account')}, ${estimate.concurrency} at a time${late}`;
    });
}
function findingLines({ findings }) {
    return findings.slice(0, 20).map(({ reason, detail, isAccepted }) => {
        const { why, next } = gate_reason/* gateExplanations */.QM[reason];
        if (isAccepted)
            return `Accepted with allow: ${reason} (${detail})`;
        const isFinal = gate_reason/* acceptableReasons */.eR.includes(reason) ? '' : ' No allow value accepts this.';
        return `Refused: ${reason} (${detail}): ${plain(why)}. Instead: ${plain(next)}.${isFinal}`;
    });
}
/** The rollout as a short story for the job log, worst accounts first. */
function rolloutLogLines(report) {
    const { error, failureReason, outcome, operations, stillRunning } = report;
    const next = error?.next ?? (failureReason === undefined ? undefined : failure_reason/* runNextSteps */.o0[failureReason]);
    const isFine = (0,rollout/* isGreen */.gf)(outcome);
    return [
        `Stack set ${report.stackSet.name}: ${rolloutHeadline(report)}`,
        ...findingLines(report.gate),
        ...operations.map(({ operation, startedBy }) => `Operation ${operation.id}: ${operation.action} ${operation.status}, started by ${startedBy}`),
        ...(outcome === 'refused' ? [] : groupAccounts(report.accounts).map(groupLine)),
        ...stillRunning.map(({ id, action, status }) => `Still running in AWS: operation ${id}, ${action} ${status}`),
        ...(error === undefined ? [] : [`What happened: ${plain(error.what)}`]),
        ...(error?.why === undefined ? [] : [`Why: ${plain(error.why)}`]),
        ...(isFine || next === undefined ? [] : [`What to do: ${plain(next)}`]),
        ...(failureReason === undefined ? [] : [`Failure reason: ${failureReason}`]),
    ].map(logLine);
}
function groupLine({ class: accountClass, reason, accounts }) {
    const count = `Accounts ${accountClass}: ${accounts.length}`;
    if (reason === undefined)
        return count;
    const names = firstOf(accounts.map(({ account, name }) => `${account} ${name}`.trim()), 5);
    const { cause, next } = failure_reason/* accountExplanations */._G[reason];
    const [text] = accounts.map(({ statusReason }) => statusReason).filter((statusReason) => statusReason !== '');
    const quoted = reason === 'unknown' && text !== undefined ? ` AWS: ${text}.` : '';
    return `${count} (${names}): ${plain(cause)}.${quoted} What to do: ${plain(next)}`;
}
function plain(text) {
    return text.replaceAll('`', '');
}
/** One line of bounded length: a workflow command must begin a line, so nothing of others ever does. */
function logLine(text) {
    return shorten(visibleLine(text), 2000);
}

;// CONCATENATED MODULE: ./src/report/outputs.ts

/** Outputs of a plan, by name. `comment-url` is set by whoever posts the comment. */
function planOutputs(report) {
    return {
        'has-changes': String(report.hasChanges),
        gate: report.gate.verdict,
        'gate-reasons': listReasons(report.gate),
        outcome: report.outcome,
        'failure-reason': report.failureReason ?? '',
        'operation-id': '',
        ...accountOutputs(report.targets.targeted.length, countPlannedClasses(report)),
        'role-arn-pattern': report.roleArnPattern,
    };
}
/** Outputs of a rollout, by name. */
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
        'results-json': paths.resultsJson,
        'results-csv': paths.resultsCsv,
    };
}
/** Why the gate said no; what was accepted is not among it, so allowed means empty. */
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
/** The last one of ours; when there is none, the one that is in the way. */
function lastOperationId({ operations, stillRunning }) {
    const own = operations.findLast(({ startedBy }) => startedBy !== 'other');
    return own?.operation.id ?? stillRunning.at(-1)?.id ?? '';
}
/** The accounts as they are before anything is applied. */
function countPlannedClasses({ targets, behind }) {
    const counts = {
        current: targets.current.length,
        failed: 0,
        cancelled: 0,
        outdated: targets.unfinished.length,
        suspended: targets.suspended.length,
        inoperable: 0,
        missing: targets.added.length,
        unknown: 0,
    };
    for (const account of targets.behind) {
        const instance = behind.find(({ accountId }) => accountId === account.id);
        const accountClass = instance === undefined
            ? 'unknown'
            : (0,account_result/* classifyAccount */.ge)({ account, region: instance.region, instance, result: undefined });
        counts[accountClass] += 1;
    }
    return counts;
}

;// CONCATENATED MODULE: ./src/report/about.ts

/** Where this comes from, for whoever has to trace it. @param versions tools and their versions, joined. */
function renderFooter(command, digest, about, versions) {
    const parts = [
        ...(digest === '' ? [] : [`digest ${inlineCode(shortDigest(digest))}`]),
        `${command} of ${inlineCode(about.headSha.slice(0, 7))}`,
        markdown_link(`run ${about.runId}`, about.runUrl),
        ...(versions === '' ? [] : [versions]),
    ];
    return `<sub>${parts.join(' · ')}</sub>`;
}
function shortDigest(digest) {
    return digest.replace(/^(sha256:[0-9a-f]{12})[0-9a-f]+$/, '$1…');
}

;// CONCATENATED MODULE: ./src/report/fit.ts
/** Bytes: never fewer than GitHub's characters, whichever way it counts them. 1,500 are left for the hidden header. */
const commentBudgetBytes = 65_536 - 1_500;
/** GitHub drops a summary above 1 MiB as a whole. Some room is left for what else the step writes. */
const summaryBudgetBytes = 1_048_576 - 16_384;
function sizeBytes(text) {
    return new TextEncoder().encode(text).length;
}
/** The fullest tier that fits. When none does, the last one is cut at the end of a line, and says so. */
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

;// CONCATENATED MODULE: ./src/report/gate-findings.ts


/** Why the gate said no, and what it was told to accept. @param cap how many findings are shown. */
function renderFindings({ findings }, cap) {
    const refusing = findings.filter(({ isAccepted }) => !isAccepted);
    const accepted = findings.filter(({ isAccepted }) => isAccepted);
    return paragraphs([
        refusing.length === 0
            ? undefined
            : markdown_alert('CAUTION', `**Refused.** Apply will change nothing until this is solved:\n\n${list(refusing, cap)}`),
        accepted.length === 0 ? undefined : markdown_alert('WARNING', `Accepted with \`allow\`:\n\n${list(accepted, cap)}`),
    ]);
}
function list(findings, cap) {
    const more = findings.length > cap ? [`and ${findings.length - cap} more`] : [];
    return bullets([...findings.slice(0, cap).map(renderFinding), ...more]);
}
function renderFinding({ reason, detail, isAccepted }) {
    const { why, next } = gate_reason/* gateExplanations */.QM[reason];
    const what = `**${inlineCode(reason)}**: ${inlineCode(detail, 600)}. ${escapeMarkdown(sentence(why))}.`;
    if (isAccepted)
        return what;
    const isFinal = gate_reason/* acceptableReasons */.eR.includes(reason) ? '' : ' (no `allow` value accepts this)';
    return `${what} **Instead:** ${escapeMarkdown(next)}${isFinal}.`;
}
function sentence(text) {
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

;// CONCATENATED MODULE: ./src/report/permission-change.ts
/**
 * The difference alone. A statement that got one more action arrives as a lost and a gained statement; a reader wants
 * the action. Statements that differ in more than actions or in more than resources stay whole.
 */
function narrowChanges(changes) {
    const lost = changes.filter(({ direction }) => direction === 'lost');
    const gained = changes.filter(({ direction }) => direction === 'gained');
    const narrowed = [];
    for (const change of gained) {
        const index = lost.findIndex((other) => findSharedList(change, other) !== undefined);
        const [partner] = index < 0 ? [] : lost.splice(index, 1);
        narrowed.push(...(partner === undefined ? [change] : subtract(change, partner)));
    }
    return [...narrowed, ...lost];
}
/** The one list in which two statements of the same policy differ; undefined when they differ in more. */
function findSharedList(gained, lost) {
    if (gained.policyName !== lost.policyName)
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
    return JSON.stringify({ ...statement, [list]: [] }, sortedKeys);
}
function sortedKeys(_, value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return value;
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
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

// EXTERNAL MODULE: ./src/domain/role.ts
var role = __webpack_require__(662);
;// CONCATENATED MODULE: ./src/report/policy-statement.ts



/** `iam:PassRole` on `*`, as Markdown. @param cap how many actions or resources are named. */
function renderPermission(statement, cap) {
    const actions = firstOf(statement.actions.map(policy_statement_name), cap);
    const resources = firstOf(statement.resources.map(policy_statement_name), cap);
    const what = statement.isNotAction ? `everything except ${actions}` : actions;
    const where = statement.isNotResource ? `everything except ${resources}` : resources;
    return `${what} on ${where}${renderConditions(statement)}`;
}
/** Who a trust statement lets in: account `444455556666`, with external id. Never the id itself. */
function renderTrust(statement, cap) {
    const principals = firstOf(statement.principals.map(renderPrincipal), cap);
    const who = statement.isNotPrincipal ? `⚠️ everybody except ${principals}` : principals;
    const actions = statement.actions.filter((action) => action !== 'sts:AssumeRole');
    const how = actions.length === 0 ? '' : ` (${firstOf(actions.map(policy_statement_name), cap)})`;
    const externalId = (0,role/* hasExternalId */.fl)(statement) ? ', with external id' : '';
    const denied = statement.effect === 'Deny' ? 'denied: ' : '';
    return `${denied}${who}${how}${externalId}${renderConditions(statement)}`;
}
function policy_statement_name(text) {
    return inlineCode(text, 300);
}
function renderPrincipal(principal) {
    if (principal === '*' || principal === 'AWS:*')
        return '⚠️ **anybody**';
    const account = /^AWS:(?:arn:[\w-]+:iam::)?(\d{12})(?::root)?$/.exec(principal)?.[1];
    if (account !== undefined)
        return `account ${inlineCode(account)}`;
    const [, kind, rest = principal] = /^(AWS|Service|Federated|CanonicalUser):(.*)$/.exec(principal) ?? [];
    if (kind === 'Service')
        return `service ${policy_statement_name(rest)}`;
    if (kind === 'Federated')
        return `identity provider ${policy_statement_name(rest)}`;
    return policy_statement_name(rest);
}
function renderConditions({ conditions }) {
    const parts = Object.entries(conditions).flatMap(([operator, keys]) => Object.entries(keys)
        .filter(([, values]) => !values.includes(role/* externalIdPlaceholder */.cJ))
        .map(([key, values]) => `${policy_statement_name(key)} ${policy_statement_name(operator)} ${values.map(policy_statement_name).join(' or ')}`));
    return parts.length === 0 ? '' : `, if ${parts.join(' and ')}`;
}

;// CONCATENATED MODULE: ./src/report/role-table.ts




const nothing = '–';
/** What the roles of the template are and become, in IAM terms. @param cap how much of a long list is shown. */
function renderRoles({ changes, unreadable }, cap) {
    const several = changes.length > 1;
    return paragraphs([
        ...changes.slice(0, cap).map((change) => renderRole(change, several, cap)),
        changes.length > cap ? `… and ${changes.length - cap} more roles.` : undefined,
        unreadable.length === 0
            ? undefined
            : `⚠️ Could not be read or compared:\n\n${bullets(unreadable.slice(0, cap).map((what) => inlineCode(what, 500)))}`,
    ]);
}
function renderRole(change, isTitled, cap) {
    const { before, after, logicalId } = change;
    const title = isTitled ? `**Role** ${inlineCode(after?.roleName ?? before?.roleName ?? logicalId)}` : undefined;
    if (after === undefined) {
        return paragraphs([title, `⚠️ **The role ${inlineCode(before?.roleName ?? logicalId)} is removed.**`]);
    }
    if (before === undefined)
        return paragraphs([title, table(['', 'New role'], describeRole(after, cap))]);
    return paragraphs([title, table(['', 'Before', 'After'], compareRole(change, before, after, cap))]);
}
function describeRole(role, cap) {
    const inline = role.inlinePolicies.flatMap(({ name, statements }) => statements.map((statement) => {
        const denied = statement.effect === 'Deny' ? 'denied: ' : '';
        return `${denied}${renderPermission(statement, cap)} (inline policy ${inlineCode(name)})`;
    }));
    const tags = Object.entries(role.tags).map(([key, value]) => inlineCode(`${key}=${value}`, 300));
    return [
        ['name', role.roleName === undefined ? 'made up by CloudFormation' : inlineCode(role.roleName)],
        ...(role.path === '/' ? [] : [['path', inlineCode(role.path)]]),
        [
            'may assume it',
            lines(role.trust.map((statement) => renderTrust(statement, cap)), cap),
        ],
        ['managed policies', firstOf(role.managedPolicyArns.map(renderPolicyArn), cap) || 'none'],
        ...(inline.length === 0 ? [] : [['may also do', lines(inline, cap)]]),
        ['session length', `${role.maxSessionDurationSeconds} s`],
        ...(role.permissionsBoundary === undefined
            ? []
            : [['permissions boundary', renderPolicyArn(role.permissionsBoundary)]]),
        ...(tags.length === 0 ? [] : [['tags', firstOf(tags, cap)]]),
    ];
}
function compareRole(change, before, after, cap) {
    const attributes = new Map(change.attributes.map((attribute) => [attribute.attribute, attribute]));
    const row = (name) => {
        const attribute = attributes.get(name);
        return attribute === undefined ? [] : [compareAttribute(attribute, cap)];
    };
    const policies = firstOf(after.managedPolicyArns.map(renderPolicyArn), cap);
    return [
        ...row('role-name'),
        ...row('path'),
        ...comparePermissions(change.permissions, cap),
        ...(attributes.has('managed-policies')
            ? row('managed-policies')
            : [['managed policies', policies || 'none', 'unchanged']]),
        compareTrust(change, before, after, cap),
        ...compareExternalId(change.externalId),
        ...row('permissions-boundary'),
        ...row('session-length'),
        ...row('tags'),
    ];
}
function comparePermissions(changes, cap) {
    const narrowed = narrowChanges(changes);
    const cell = (direction, effect) => lines(narrowed
        .filter((change) => change.direction === direction && change.statement.effect === effect)
        .map(({ statement, policyName = '' }) => `${renderPermission(statement, cap)} (inline policy ${inlineCode(policyName)})`), cap);
    const rows = [
        ['⚠️ may now do', nothing, cell('gained', 'Allow')],
        ['⚠️ no longer denied', cell('lost', 'Deny'), nothing],
        ['may no longer do', cell('lost', 'Allow'), nothing],
        ['now denied', nothing, cell('gained', 'Deny')],
    ];
    return rows.filter(([, before, after]) => before !== '' && after !== '');
}
function compareTrust({ trust }, before, after, cap) {
    const whole = (role) => lines(role.trust.map((statement) => renderTrust(statement, cap)), cap) || 'nobody';
    if (trust.length === 0)
        return ['may assume it', whole(before), 'unchanged'];
    const lost = trust.filter(({ direction }) => direction === 'lost').map(({ statement }) => statement);
    const isWider = trust.some(({ direction, statement }) => direction === 'lost'
        ? statement.effect === 'Deny'
        : statement.effect === 'Allow' && !lost.some((other) => isWithin(statement, other)));
    return [isWider ? '⚠️ may assume it' : 'may assume it', whole(before), whole(after)];
}
/** Whether a trust statement lets in nobody that the other one did not let in. */
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
function compareExternalId(change) {
    switch (change) {
        case 'none':
        case 'kept':
            return [];
        case 'added':
            return [['external id', 'none', 'required: who assumes the role must present it']];
        case 'removed':
            return [['⚠️ external id', 'required', 'none: nobody has to present one']];
        case 'changed':
            return [['⚠️ external id', 'required', 'another one: who assumes the role must present the new one']];
    }
}
const attributeLabels = {
    'role-name': '⚠️ name',
    path: '⚠️ path',
    'session-length': 'session length',
    'permissions-boundary': '⚠️ permissions boundary',
    'managed-policies': 'managed policies',
    tags: 'tags',
};
function compareAttribute({ attribute, before, after }, cap) {
    const label = attributeLabels[attribute];
    switch (attribute) {
        case 'managed-policies': {
            const added = after.filter((arn) => !before.includes(arn));
            const kept = after.filter((arn) => before.includes(arn));
            const now = [...added.map((arn) => `**new** ${renderPolicyArn(arn)}`), ...kept.map(renderPolicyArn)];
            const warning = added.length > 0 ? '⚠️ ' : '';
            return [`${warning}${label}`, firstOf(before.map(renderPolicyArn), cap) || nothing, firstOf(now, cap) || nothing];
        }
        case 'permissions-boundary':
            return [label, before.map(renderPolicyArn).join() || nothing, after.map(renderPolicyArn).join() || nothing];
        case 'session-length':
            return [label, before.map(escapeMarkdown).join() || nothing, after.map(escapeMarkdown).join() || nothing];
        case 'role-name':
        case 'path':
        case 'tags': {
            const cell = (values) => firstOf(values.map((value) => inlineCode(value, 300)), cap) || nothing;
            return [label, cell(before), cell(after)];
        }
    }
}
/** AWS's own policies by their name, others in full: only the ARN says whose they are. */
function renderPolicyArn(arn) {
    const name = /^arn:(?:\$\{AWS::Partition\}|[^:]+):iam::aws:policy\/(?:.*\/)?([^/]+)$/.exec(arn)?.[1];
    return inlineCode(name ?? arn, 300);
}
function lines(items, cap) {
    return firstOf(items, cap, '<br>');
}

;// CONCATENATED MODULE: ./src/report/settings-table.ts


/** What changes in the stack set beside its template and parameters; empty when nothing does. */
function renderSettings(change, cap) {
    if (change.kind !== 'update' && change.kind !== 'preferences-only')
        return '';
    const before = describe(change.before, cap);
    const after = describe(change.after, cap);
    const rows = before.flatMap(([label, old], index) => {
        const now = after[index]?.[1] ?? '';
        return old === now ? [] : [[label, old, now]];
    });
    return rows.length === 0 ? '' : table(['Stack set', 'Before', 'After'], rows);
}
function describe(definition, cap) {
    const { autoDeployment } = definition;
    const list = (texts) => firstOf(texts.map((text) => inlineCode(text, 300)), cap) || '–';
    return [
        ['template written in', definition.templateForm ?? 'JSON'],
        ['description', definition.description === '' ? '–' : inlineCode(definition.description, 300)],
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
/** AWS's own words; members that are left out mean AWS's defaults. */
function renderPreferences(preferences) {
    const { failureToleranceCount, failureTolerancePercentage, maxConcurrentCount, maxConcurrentPercentage } = preferences;
    const amount = (count, percentage, fallback) => count !== undefined ? String(count) : percentage !== undefined ? `${percentage} %` : fallback;
    return [
        `failure tolerance ${amount(failureToleranceCount, failureTolerancePercentage, '0')}`,
        `max concurrent ${amount(maxConcurrentCount, maxConcurrentPercentage, '1')}`,
        ...(preferences.concurrencyMode === undefined ? [] : [`\`${preferences.concurrencyMode}\``]),
        ...(preferences.regionConcurrencyType === undefined ? [] : [`\`${preferences.regionConcurrencyType}\``]),
    ].join(', ');
}

// EXTERNAL MODULE: ./node_modules/diff/libesm/patch/create.js + 2 modules
var create = __webpack_require__(9672);
;// CONCATENATED MODULE: ./src/report/template-diff.ts


/** Beyond this many changed lines comparing costs seconds and a reader gains nothing: everything is shown as replaced. */
const maxChangedLines = 4000;
/** The template and its parameters, as a folded unified difference of pretty-printed JSON; empty when nothing differs. */
function renderTemplateDiff(change) {
    switch (change.kind) {
        case 'create':
            return details('Template', fence(`${printTemplate(change.after)}\n${printParameters(change.after)}`, 'json'));
        case 'update': {
            const { before, after } = change;
            const lines = [
                ...compareTexts(printTemplate(before), printTemplate(after)),
                ...compareTexts(printParameters(before), printParameters(maskChanged(before, after))),
            ];
            if (lines.length === 0)
                return '';
            const count = (sign) => lines.filter((line) => line.startsWith(sign)).length;
            return details(`Template diff (+${count('+')} −${count('-')})`, fence(lines.join('\n'), 'diff'));
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
/** Keys in one order: Terraform and CloudFormation compare templates by structure, so the order says nothing. */
function printTemplate({ templateBody }) {
    try {
        return JSON.stringify(JSON.parse(templateBody), template_diff_sortedKeys, 2);
    }
    catch {
        return templateBody;
    }
}
function printParameters({ parameters, sensitiveParameters }) {
    const shown = Object.entries(parameters).map(([name, value]) => [
        name,
        sensitiveParameters.includes(name) ? (value === changed ? changed : '(sensitive)') : value,
    ]);
    return `"parameter values": ${JSON.stringify(Object.fromEntries(shown), template_diff_sortedKeys, 2)}`;
}
const changed = '(sensitive, changed)';
/** Says that a secret differs without saying what it is. */
function maskChanged(before, after) {
    const parameters = Object.entries(after.parameters).map(([name, value]) => {
        const hasChanged = before.parameters[name] !== undefined && before.parameters[name] !== value;
        return [name, after.sensitiveParameters.includes(name) && hasChanged ? changed : value];
    });
    return { ...after, parameters: Object.fromEntries(parameters) };
}
function template_diff_sortedKeys(_, value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return value;
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}

;// CONCATENATED MODULE: ./src/report/plan-comment.ts













const everything = {
    hasTerraformText: true,
    hasTemplateDiff: true,
    accountsPerUnit: Number.POSITIVE_INFINITY,
    cap: Number.POSITIVE_INFINITY,
};
/** The comment on the pull request, within GitHub's limit. */
function renderPlanComment(report, about) {
    const where = `all of it is in the ${markdown_link('step summary', about.runUrl)}`;
    return fit(planTiers(report, about, where), commentBudgetBytes);
}
/** The same with room for everything; a step summary takes 1 MiB. */
function renderPlanSummary(report, about) {
    return fit(planTiers(report, about, 'it is longer than a step summary takes'), summaryBudgetBytes).markdown;
}
function planTiers(report, about, where) {
    const tier = (name, leftOut, detail) => ({
        name,
        leftOut: leftOut === '' ? '' : markdown_alert('NOTE', `**This report is cut short.** Left out: ${leftOut}; ${where}.`),
        render: (notice) => renderPlan(report, about, detail, notice),
    });
    const withoutText = { ...everything, hasTerraformText: false };
    const capped = { ...withoutText, accountsPerUnit: 20, cap: 100 };
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
    ];
}
function renderPlan(report, about, detail, notice) {
    const title = `## StackSet plan: ${inlineCode(report.stackSet.name)} · ${planHeadline(report)}`;
    const { terraformVersion, providerVersion } = report.terraform;
    const versions = `terraform ${inlineCode(terraformVersion)}${providerVersion === undefined ? '' : `, aws ${inlineCode(providerVersion)}`}`;
    const footer = renderFooter('plan', report.digest, about, versions);
    if (isQuiet(report))
        return paragraphs([title, renderNothing(report, detail), footer]);
    return paragraphs([
        title,
        notice,
        renderFindings(report.gate, detail.cap),
        renderVerdict(report),
        ...renderWarnings(report, detail.cap),
        renderBehind(report, detail.cap === Number.POSITIVE_INFINITY ? 20 : 5),
        renderFacts(report),
        renderChanges(report, detail.cap),
        renderFolded(report, detail),
        footer,
    ]);
}
function isQuiet({ outcome, behind }) {
    return outcome === 'no-changes' && behind.length === 0;
}
function renderNothing(report, { accountsPerUnit }) {
    const { targets, blastRadius, inFlight, now, change } = report;
    const names = renderAccounts(targets.suspended, accountsPerUnit === Number.POSITIVE_INFINITY ? 50 : 5);
    const suspended = targets.suspended.length === 0 ? '' : ` ${targets.suspended.length} suspended, skipped by AWS: ${names}.`;
    const preferences = change.kind === 'preferences-only'
        ? `\n\nThe operation preferences differ. That touches no account: they are recorded with the next real update.\n\n${renderSettings(change, 20)}`
        : '';
    const waiting = inFlight.map((operation) => `\n\nIn flight now: ${renderOperation(operation, now)}.`).join('');
    const current = `${countOf(targets.current.length, 'targeted account')} in ${countOf(blastRadius.organizationalUnits.length, 'OU')}`;
    return `✅ \`CURRENT\` in ${current}.${suspended}${waiting}${preferences}`;
}
function renderVerdict(report) {
    const { gate, change, stackSet } = report;
    if (gate.verdict === 'refused')
        return undefined;
    const region = `Home Region ${inlineCode(stackSet.region)}.`;
    if (report.hasChanges)
        return `**Allowed.** Once merged, \`command: apply\` ${renderIntention(report)} ${region}`;
    if (report.behind.length > 0) {
        const preferences = change.kind === 'preferences-only' ? ' Operation preferences alone differ; they touch no account.' : '';
        return `**Nothing to change in Terraform, but ${countBehind(report)} ${statusesOf(report)}.**${preferences}`;
    }
    return `**Allowed.** ${region}`;
}
function renderIntention({ change, blastRadius: { added } }) {
    if (!(0,stack_set_definition/* isAdoption */.P)(change))
        return 'rolls this out.';
    if (change.kind === 'update')
        return 'takes the existing stack set into Terraform’s state and rolls this out.';
    const rest = added === 0 ? 'no account is touched.' : 'then the accounts that lack the role get it.';
    return `records the existing stack set in Terraform’s state. Its definition is as it should be: nothing of it is sent to AWS, ${rest}`;
}
function statusesOf({ behind }) {
    return [...new Set(behind.map(({ status }) => status))].sort().join(' or ');
}
function renderWarnings(report, cap) {
    const { updateEstimate, creationEstimate, rolloutTimeoutMs, excludedAccountIds, hasAutomaticDeployment } = report;
    const warnings = [];
    for (const estimate of [updateEstimate, creationEstimate]) {
        if (estimate === undefined || !exceedsTimeout(estimate, rolloutTimeoutMs))
            continue;
        warnings.push(`⚠️ **This rollout will probably not end in time:** about ${renderRoughDuration(estimate.totalSeconds * 1000)} for ${countOf(estimate.accounts, 'account')}, but \`rollout-timeout\` is ${renderDuration(rolloutTimeoutMs)}. The run would end red while AWS goes on. Raise \`rollout-timeout\` (on a runner that may run that long) or reach fewer accounts at once.`);
    }
    if (excludedAccountIds.length > 0 && hasAutomaticDeployment) {
        const names = excludedAccountIds.map((id) => renderAccountId(report.organization, id));
        warnings.push(`⚠️ **Automatic deployment does not honour exclusions.** AWS gives the role to an excluded account that joins or moves into a targeted OU: ${firstOf(names, Math.min(cap, 10))}.`);
    }
    if (report.isManagedExecutionOff === true) {
        warnings.push('⚠️ **Managed execution is off, and adopting does not switch it on.** AWS refuses an operation while another one runs instead of queueing it. Switch it on by hand, before or after.');
    }
    if (report.change.kind === 'preferences-only' && (report.hasChanges || leavesBehind(report))) {
        warnings.push('Operation preferences differ, too. That touches no account: they are recorded with the next real update.');
    }
    return warnings.length === 0 ? [] : [markdown_alert('WARNING', warnings.length === 1 ? warnings.join('') : bullets(warnings))];
}
function renderChanges(report, cap) {
    const { change, roles } = report;
    if (change.kind !== 'create' && change.kind !== 'update' && change.kind !== 'preferences-only')
        return undefined;
    const role = renderRoles(roles, cap);
    const settings = renderSettings(change, cap);
    const isSame = change.kind === 'update' && role === '';
    const isReformed = change.kind === 'update' && change.before.templateForm !== undefined;
    return paragraphs([
        change.kind === 'create' ? '### What every account gets' : '### What changes in every account',
        isSame ? 'The role stays as it is. The update runs through every account all the same.' : role,
        isReformed
            ? 'AWS holds the template as YAML, and Terraform writes JSON: the difference in form alone makes this an update.'
            : undefined,
        settings,
    ]);
}
function renderFolded(report, { hasTemplateDiff, hasTerraformText, accountsPerUnit }) {
    const { counts, text } = report.terraform;
    const imported = (0,stack_set_definition/* isAdoption */.P)(report.change) ? '1 to import, ' : '';
    const title = `Terraform plan: ${imported}${counts.add} to add, ${counts.change} to change, ${counts.destroy} to destroy`;
    return paragraphs([
        hasTemplateDiff ? renderTemplateDiff(report.change) : undefined,
        accountsPerUnit === undefined || report.targets.targeted.length === 0
            ? undefined
            : details(`Accounts by OU (${report.targets.targeted.length})`, renderOrganizationalUnits(report.blastRadius, accountsPerUnit)),
        hasTerraformText && text.trim() !== ''
            ? details(title, paragraphs([renderRecorded(report), fence(text, 'hcl')]))
            : undefined,
        hasTerraformText || text.trim() === '' ? undefined : `${title}.`,
    ]);
}
/** Terraform calls it an update when a value only becomes sensitive in its state. */
function renderRecorded({ change, terraform }) {
    if (change.kind !== 'adopt' || terraform.counts.change === 0)
        return undefined;
    return 'Terraform counts a change because its state marks the external id as sensitive. AWS is sent nothing.';
}

;// CONCATENATED MODULE: ./src/report/results.ts
/** `results.json`, version 1. */
function renderResultsJson(report) {
    const { name, region, callAs } = report.stackSet;
    const results = {
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
        accounts: report.accounts.map((result) => ({ ...pickColumns(result), reason: result.reason ?? null })),
    };
    return `${JSON.stringify(results, undefined, 2)}\n`;
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
/** The accounts of `results.json` as RFC 4180, one line per account and Region. */
function renderResultsCsv({ accounts }) {
    const rows = accounts.map((result) => columns.map((column) => renderField(result[column] ?? '')).join(','));
    return [columns.join(','), ...rows].map((row) => `${row}\r\n`).join('');
}
/**
 * An account's name is free text, and a spreadsheet runs what begins like a formula: an apostrophe makes it text
 * (OWASP, CSV injection).
 */
function renderField(text) {
    const harmless = /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
    return /[",\r\n;\t]/.test(harmless) || harmless !== text ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

;// CONCATENATED MODULE: ./src/report/timeline.ts



const starters = {
    terraform: 'Terraform',
    action: 'this action',
    other: 'somebody else, waited for',
};
/** Every operation that mattered, in order of time. @param now end of those that still run. */
function renderOperations(operations, now) {
    const rows = operations.map(({ operation, startedBy }) => [
        inlineCode(operation.id),
        `\`${operation.action}\``,
        `\`${operation.status}\`${operation.failedInstances === undefined || operation.failedInstances === 0 ? '' : `, ${operation.failedInstances} failed`}`,
        starters[startedBy],
        isoSeconds(operation.createdAt),
        lasted(operation.createdAt, operation.endedAt, now),
        renderPreferences(operation.preferences),
    ]);
    return table(['Operation', 'Action', 'Status', 'Started by', 'Started', 'Took', 'Preferences'], rows);
}
function lasted(startedAt, endedAt, now) {
    const duration = renderDuration(Math.max(0, (endedAt ?? now).getTime() - startedAt.getTime()));
    return endedAt === undefined ? `${duration} so far` : duration;
}
function isoSeconds(date) {
    return date.toISOString().replace(/\.\d{3}Z$/, 'Z');
}
/** The same as a picture, which GitHub draws in comments and step summaries. Empty when there is no operation. */
function renderTimeline(operations, now) {
    if (operations.length === 0)
        return '';
    const lines = operations.map(({ operation, startedBy }, index) => {
        const { action, status, createdAt, endedAt } = operation;
        const end = Math.max((endedAt ?? now).getTime(), createdAt.getTime() + 1000);
        const mark = status === 'SUCCEEDED' ? 'done, ' : status === 'FAILED' || status === 'STOPPED' ? 'crit, ' : 'active, ';
        return [
            `section ${startedBy}`,
            `${index + 1}. ${action} ${status} :${mark}${epochSeconds(createdAt.getTime())}, ${epochSeconds(end)}`,
        ];
    });
    const axis = ['gantt', 'dateFormat X', 'axisFormat %H:%M:%S'];
    return fence([...axis, ...lines.flat()].join('\n'), 'mermaid');
}
function epochSeconds(ms) {
    return Math.round(ms / 1000);
}

;// CONCATENATED MODULE: ./src/report/rollout-comment.ts













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
/** The comment on the pull request that was merged, within GitHub's limit. */
function renderRolloutComment(report, about) {
    const tier = (name, leftOut, detail) => ({
        name,
        leftOut: renderLeftOut(leftOut),
        render: (notice) => renderRollout(report, about, detail, notice),
    });
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
    return fit(tiers, commentBudgetBytes);
}
/** The same with every account and the timeline, as far as a step summary takes it. */
function renderRolloutSummary(report, about) {
    const tier = (name, leftOut, detail) => ({
        name,
        leftOut: renderLeftOut(leftOut),
        render: (notice) => renderRollout(report, about, detail, notice),
    });
    const notCurrent = report.accounts.filter(({ class: accountClass }) => accountClass !== 'current').length;
    const tiers = [
        tier('full', '', summary),
        tier('without-status-reasons', 'what AWS says of each account', { ...summary, hasStatusReasons: false }),
        tier('not-current-only', 'the accounts that are current', {
            ...summary,
            hasStatusReasons: false,
            listed: notCurrent,
        }),
        tier('worst-accounts', 'all but the worst 5000 accounts', {
            ...summary,
            hasStatusReasons: false,
            listed: Math.min(5000, notCurrent),
        }),
        tier('grouped-accounts', 'the list of accounts, most operations', { ...comment, operationsNamed: 5 }),
    ];
    return fit(tiers, summaryBudgetBytes).markdown;
}
function renderLeftOut(leftOut) {
    return leftOut === ''
        ? ''
        : markdown_alert('NOTE', `**This report is cut short.** Left out: ${leftOut}; \`results.json\` and \`results.csv\` have everything.`);
}
function renderRollout(report, about, detail, notice) {
    const isFine = (0,rollout/* isGreen */.gf)(report.outcome);
    const title = `## ${isFine ? '✅' : '❌'} ${rolloutHeadline(report)}`;
    const footer = renderFooter('apply', report.digest, about, '');
    const stackSet = `Stack set ${inlineCode(report.stackSet.name)}, home Region ${inlineCode(report.stackSet.region)}`;
    if (report.outcome === 'no-changes') {
        return paragraphs([
            `${title}\n\n${stackSet}.`,
            renderSuspended(report, detail),
            renderList(report, detail),
            footer,
        ]);
    }
    return paragraphs([
        title,
        `${stackSet} · role ${inlineCode(report.roleArnPattern)} · management account ${inlineCode(report.managementAccountId)} is never a target.`,
        notice,
        renderFindings(report.gate, detail.accountsPerGroup === 0 ? 10 : 100),
        renderStillRunning(report, detail),
        renderError(report),
        rollout_comment_renderAccounts(report, detail),
        renderSuspended(report, detail),
        renderOperationList(report, detail),
        renderList(report, detail),
        `Every account: ${detail.listed > 0 ? '' : `${markdown_link('step summary', about.runUrl)}, `}\`results.json\`, \`results.csv\`.`,
        footer,
    ]);
}
function renderStillRunning({ stillRunning, stackSet, endedAt }, { operationsNamed }) {
    if (stillRunning.length === 0)
        return '';
    const named = stillRunning.slice(0, operationsNamed).map((operation) => renderOperation(operation, endedAt));
    const [first] = stillRunning;
    const id = first === undefined || !/^[\w-]+$/.test(first.id) ? 'OPERATION-ID' : first.id;
    const watch = ['aws cloudformation describe-stack-set-operation', addressOf(stackSet), `--operation-id ${id}`].join(' \\\n  ');
    const warning = `⚠️ **Still running in AWS**, whatever became of this run. The next apply waits for it:\n\n${bullets(named)}`;
    return paragraphs([markdown_alert('WARNING', warning), fence(watch, 'sh')]);
}
function renderError({ error, outcome, failureReason }) {
    if ((0,rollout/* isGreen */.gf)(outcome) || outcome === 'refused')
        return undefined;
    const next = error?.next ?? (failureReason === undefined ? undefined : failure_reason/* runNextSteps */.o0[failureReason]);
    const parts = [
        error === undefined ? undefined : `**What happened:** ${escapeMarkdown(error.what)}`,
        error?.why === undefined || error.why === '' ? undefined : fence(error.why.slice(0, 10_000), ''),
        next === undefined ? undefined : `**What to do:** ${escapeMarkdown(next)}`,
    ];
    return paragraphs(parts);
}
function rollout_comment_renderAccounts(report, { accountsPerGroup }) {
    if (report.accounts.length === 0 || report.outcome === 'refused')
        return '';
    const current = `${report.accountsByClass.current} of ${countOf(report.accountsTotal, 'account')}`;
    const isUntouched = !(0,rollout/* isGreen */.gf)(report.outcome) && report.operations.every(({ startedBy }) => startedBy === 'other');
    return paragraphs([
        isUntouched
            ? `**This run knows of no operation that it started.** ${current} CURRENT, as AWS tells it.`
            : undefined,
        isUntouched && countNotCurrent(report) === 0 ? undefined : renderGroups(report.accounts, accountsPerGroup),
    ]);
}
function renderSuspended({ accounts, outcome }, { suspendedNamed, accountsPerGroup }) {
    const suspended = accounts.filter(({ class: accountClass }) => accountClass === 'suspended');
    const names = new Map(suspended.map((result) => [result.account, renderAccount({ id: result.account, name: result.name })]));
    const isInTable = outcome !== 'no-changes' && outcome !== 'refused' && names.size <= accountsPerGroup;
    if (names.size === 0 || isInTable)
        return '';
    const title = `Suspended, skipped by AWS: ${countOf(names.size, 'account')}`;
    return suspendedNamed === 0 ? `${title}.` : details(title, firstOf([...names.values()], suspendedNamed));
}
function renderOperationList({ operations, endedAt }, detail) {
    if (operations.length === 0)
        return '';
    const shown = operations.slice(-detail.operationsNamed);
    const left = operations.length - shown.length;
    const body = paragraphs([
        left === 0 ? undefined : `The last ${shown.length} of ${operations.length}.`,
        renderOperations(shown, endedAt),
    ]);
    const timeline = detail.hasTimeline ? renderTimeline(shown, endedAt) : '';
    return detail.hasTimeline
        ? paragraphs(['### Operations', timeline, body])
        : details(`Operations (${operations.length})`, body);
}
function renderList({ accounts }, { listed, hasStatusReasons }) {
    if (listed === 0 || accounts.length === 0)
        return '';
    const header = ['Account', 'Name', 'OU', 'Region', 'Result', 'Reason', ...(hasStatusReasons ? ['AWS says'] : [])];
    const shown = accounts.slice(0, listed);
    const left = accounts.length - shown.length;
    return paragraphs([
        '### Accounts',
        table(header, shown.map((result) => renderRow(result, hasStatusReasons))),
        left === 0 ? undefined : `… and ${left} more.`,
    ]);
}
function renderRow(result, hasStatusReasons) {
    return [
        inlineCode(result.account),
        inlineCode(result.name, 100),
        inlineCode(result.organizationalUnitPath, 200),
        inlineCode(result.region),
        classWords[result.class],
        result.reason === undefined ? '' : inlineCode(result.reason),
        ...(hasStatusReasons ? [result.statusReason === '' ? '' : inlineCode(result.statusReason, 400)] : []),
    ];
}

// EXTERNAL MODULE: ./src/commands/attempt.ts
var attempt = __webpack_require__(7791);
// EXTERNAL MODULE: ./src/commands/merged-pull-request.ts
var merged_pull_request = __webpack_require__(1286);
;// CONCATENATED MODULE: ./src/commands/publish.ts








/** A plan comment that cannot be posted where it may be posted makes the plan red: nobody would have reviewed it. */
async function publishPlan(ports, request, report) {
    const about = aboutRun(ports);
    ports.log.group('Plan', planLogLines(report));
    await ports.publication.writeSummary(renderPlanSummary(report, about));
    const { markdown, isTruncated } = renderPlanComment(report, about);
    const isQuiet = report.outcome === 'no-changes';
    const comment = { command: 'plan', digest: report.digest, markdown, isTruncated, isQuiet };
    const posted = await post(ports, request, ports.pullRequests.current, comment);
    const judgement = posted === undefined ? report : { outcome: 'failed', failureReason: 'comment-failed' };
    const final = { ...report, outcome: judgement.outcome, failureReason: judgement.failureReason };
    setOutputs(ports, planOutputs(final));
    if (posted !== undefined)
        tellError(ports, posted);
    return { outcome: final.outcome, failureReason: final.failureReason };
}
/** After a rollout the outcome stays the truth about the accounts, whatever becomes of the comment. */
async function publishRollout(ports, request, report, pullRequest) {
    const about = aboutRun(ports);
    ports.log.group('Rollout', rolloutLogLines(report));
    const [resultsJson, resultsCsv] = await Promise.all([
        ports.publication.writeFile('results.json', renderResultsJson(report)),
        ports.publication.writeFile('results.csv', renderResultsCsv(report)),
    ]);
    setOutputs(ports, rolloutOutputs(report, { resultsJson, resultsCsv }));
    await ports.publication.writeSummary(renderRolloutSummary(report, about));
    const { markdown, isTruncated } = renderRolloutComment(report, about);
    const isQuiet = report.outcome === 'no-changes';
    const comment = { command: 'apply', digest: report.digest, markdown, isTruncated, isQuiet };
    const failure = await post(ports, request, pullRequest, comment);
    if (failure !== undefined)
        tellError(ports, failure);
    return { outcome: report.outcome, failureReason: report.failureReason };
}
/** A run that ended before there was a plan or a rollout: also told where the reviewer looks, over an older "allowed". */
async function publishFailure(ports, request, report) {
    const markdown = renderFailure(report);
    setOutputs(ports, { outcome: 'failed', 'failure-reason': report.failureReason });
    await ports.publication.writeSummary(markdown);
    const { command } = report;
    const pullRequest = command === 'plan' ? ports.pullRequests.current : await (0,merged_pull_request/* findMergedPullRequest */.g)(ports);
    const comment = { command, digest: '', markdown, isTruncated: false, isQuiet: false };
    const failure = await post(ports, request, pullRequest, comment);
    if (failure !== undefined)
        tellError(ports, failure);
}
/** @returns why the comment could not be posted, when it should have been. */
async function post(ports, request, pullRequest, comment) {
    if (request.comment === 'never' || pullRequest === undefined)
        return undefined;
    if (!pullRequest.mayWrite) {
        ports.log.warning('No comment: the token of a fork or of Dependabot may only read. The report is in the step summary.');
        return undefined;
    }
    const { stackSet } = request;
    const { headSha, runId, runAttempt } = ports.run;
    const { command, digest, isTruncated } = comment;
    const header = {
        schemaVersion: 1,
        stackSet: stackSet.name,
        region: stackSet.region,
        command,
        digest,
        headSha,
        runId,
        runAttempt,
        isTruncated,
    };
    const onlyExisting = comment.isQuiet && request.comment === 'changes-only';
    const posted = await (0,attempt/* attempt */.C)(() => ports.pullRequests.upsertComment(pullRequest, header, comment.markdown, { onlyExisting }));
    if (posted.kind === 'failed')
        return posted.error;
    if (posted.value.kind === 'outdated')
        ports.log.warning('A newer run has already commented; its comment stays.');
    if (posted.value.kind !== 'not-wanted')
        ports.publication.setOutput('comment-url', posted.value.url);
    return undefined;
}
function aboutRun({ run }) {
    return { headSha: run.headSha, runUrl: run.url, runId: run.runId };
}
function setOutputs({ publication }, outputs) {
    for (const [name, value] of Object.entries(outputs))
        publication.setOutput(name, value);
}
function tellError({ log }, error) {
    log.error(`[${error.code}] ${error.message}`);
}


/***/ }),

/***/ 8294:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qi: () => (/* binding */ sortWorstFirst),
/* harmony export */   bL: () => (/* binding */ accountResult),
/* harmony export */   ge: () => (/* binding */ classifyAccount),
/* harmony export */   pT: () => (/* binding */ countAccountsByClass)
/* harmony export */ });
/* unused harmony export accountClasses */
/* harmony import */ var _organization_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6877);
/* harmony import */ var _failure_reason_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4351);


/** Worst first: reports sort by this order. */
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
function classifyAccount({ account, instance, result }) {
    if ((0,_organization_js__WEBPACK_IMPORTED_MODULE_1__/* .isSuspended */ .eJ)(account))
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
            return classifyCurrent(instance, result);
        case 'OUTDATED':
            return classifyOutdated(instance);
        case 'INOPERABLE':
            return 'inoperable';
        case 'UNKNOWN':
            return 'unknown';
    }
}
/** CURRENT is the instance's word; a result that contradicts it makes the account unknown, never fine. */
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
        // Skipped although Organizations calls it active: reopened meanwhile, and without the new version.
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
        organizationalUnitPath: (0,_organization_js__WEBPACK_IMPORTED_MODULE_1__/* .organizationalUnitPath */ .mP)(organization, account.organizationalUnitId),
        region: facts.region,
        class: accountClass,
        status: instance?.status ?? '',
        detailedStatus: instance?.detailedStatus ?? '',
        reason: reasonOf(accountClass, statusReason),
        statusReason: accountClass === 'current' ? '' : statusReason,
        operationId: result?.operationId ?? instance?.lastOperationId ?? '',
    };
}
function reasonOf(accountClass, statusReason) {
    switch (accountClass) {
        case 'current':
            return undefined;
        case 'suspended':
            return 'account-suspended';
        case 'missing':
        case 'outdated':
            return statusReason === '' ? 'unknown' : (0,_failure_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .classifyAccountReason */ .EA)(statusReason);
        case 'failed':
        case 'cancelled':
        case 'inoperable':
        case 'unknown':
            return (0,_failure_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .classifyAccountReason */ .EA)(statusReason);
    }
}
/** Worst first, then by account id and Region. */
function sortWorstFirst(results) {
    const rank = (result) => accountClasses.indexOf(result.class);
    return [...results].sort((a, b) => rank(a) - rank(b) || a.account.localeCompare(b.account) || a.region.localeCompare(b.region));
}
/** Counts accounts, not instances: an account is in the worst class that one of its Regions is in. */
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

/***/ 6877:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zd: () => (/* binding */ pathToRoot),
/* harmony export */   eJ: () => (/* binding */ isSuspended),
/* harmony export */   mP: () => (/* binding */ organizationalUnitPath)
/* harmony export */ });
/** Ids from an OU up to the root, itself first. */
function pathToRoot(organization, organizationalUnitId) {
    const path = [];
    let id = organizationalUnitId;
    while (id !== undefined) {
        path.push(id);
        id = organization.organizationalUnits.get(id)?.parentId;
    }
    return path;
}
/** `Root/Workloads/Prod`, as the console shows it. */
function organizationalUnitPath(organization, organizationalUnitId) {
    return [...pathToRoot(organization, organizationalUnitId)]
        .reverse()
        .map((id) => organization.organizationalUnits.get(id)?.name ?? id)
        .join('/');
}
/** AWS skips accounts in these states (SKIPPED_SUSPENDED_ACCOUNT) without counting a failure. */
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


/***/ }),

/***/ 1875:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ isAdoption)
/* harmony export */ });
/** Whether Terraform would take over a stack set that exists. */
function isAdoption(change) {
    return change.kind === 'adopt' || (change.kind === 'update' && change.isAdoption === true);
}


/***/ })

};
