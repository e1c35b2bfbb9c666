export const id = 771;
export const ids = [771];
export const modules = {

/***/ 4771:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  apply: () => (/* binding */ apply)
});

// EXTERNAL MODULE: ./src/domain/attempt.ts
var attempt = __webpack_require__(8505);
// EXTERNAL MODULE: ./src/publish/merged-pull-request.ts
var merged_pull_request = __webpack_require__(1479);
// EXTERNAL MODULE: ./src/domain/stack-set/operation.ts
var stack_set_operation = __webpack_require__(3863);
// EXTERNAL MODULE: ./src/domain/failure-reason.ts
var failure_reason = __webpack_require__(4351);
// EXTERNAL MODULE: ./src/report/parts/about.ts
var parts_about = __webpack_require__(174);
// EXTERNAL MODULE: ./src/report/parts/account-list.ts
var account_list = __webpack_require__(621);
// EXTERNAL MODULE: ./src/domain/advice/console-links.ts
var console_links = __webpack_require__(676);
// EXTERNAL MODULE: ./src/report/parts/markdown.ts
var markdown = __webpack_require__(2210);
// EXTERNAL MODULE: ./src/report/parts/news.ts
var news = __webpack_require__(7515);
// EXTERNAL MODULE: ./src/report/parts/operation.ts
var parts_operation = __webpack_require__(586);
// EXTERNAL MODULE: ./src/domain/progress.ts
var progress = __webpack_require__(229);
// EXTERNAL MODULE: ./src/domain/quantity.ts
var quantity = __webpack_require__(1187);
// EXTERNAL MODULE: ./src/report/parts/timeline.ts
var timeline = __webpack_require__(2060);
;// CONCATENATED MODULE: ./src/report/rollout/progress-comment.ts











function renderProgressComment(report, about) {
    const { stackSet, firstFailure, queuedBehind, now } = report;
    return (0,markdown/* paragraphs */.qN)([
        (0,news/* renderNews */.o)('⏳', stackSet.name, () => progressNews(report)),
        renderLead(report),
        queuedBehind === undefined ? renderBar(report) : undefined,
        firstFailure === undefined ? undefined : renderFirstFailure(firstFailure),
        (0,markdown/* table */.tp)(['', ''], renderRows(report)),
        `<sub>As of ${(0,timeline/* renderClockTime */.Oo)(now)}, updated about every ${report.elapsedMs < 600_000 ? '20 s' : 'minute'}; the final report replaces this comment.</sub><br>${(0,parts_about/* renderFooter */.up)('apply', '', about, '')}`,
    ]);
}
function progressLine(report) {
    const { elapsedMs, queuedBehind } = report;
    const elapsed = (0,quantity/* renderDuration */.PP)(Math.max(0, elapsedMs));
    if (queuedBehind !== undefined)
        return `Queued behind operation ${(0,markdown/* visibleLine */.P8)(queuedBehind.id)} (${queuedBehind.action}), ${elapsed}`;
    return [`${stepName(report)}: ${(0,progress/* renderCounts */.Pn)(report)}`, elapsed, ...renderRemaining(report)].join(', ');
}
function causeLine({ account, name, reason }) {
    const { cause } = failure_reason/* accountExplanations */._G[reason];
    return (0,markdown/* visibleLine */.P8)(`Rolling back: the update failed in ${account} ${(0,markdown/* shorten */.ml)(name, 100)}: ${cause} (${reason})`);
}
const stepNames = {
    update: 'Update',
    canary: 'Canary',
    wave: 'Wave',
    rollback: 'Rollback',
    'first-deployment': 'First deployment',
    heal: 'Update of outdated accounts',
};
function stepName({ purpose, part, total }) {
    if (purpose === 'canary' && total > 1)
        return 'Canaries';
    return part === undefined ? stepNames[purpose] : `${stepNames[purpose]} ${part.index} of ${part.count}`;
}
function progressNews(report) {
    const { done, total, failed, queuedBehind, operation } = report;
    const name = stepName(report);
    const step = `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
    if (queuedBehind !== undefined)
        return `${step} waits behind another operation`;
    const failures = failed === 0 ? '' : `, ${failed} failed`;
    const stopping = operation.status === 'STOPPING' ? ', stopping' : '';
    return `${step}, ${done} of ${(0,quantity/* countOf */.pq)(total, 'account')} done${failures}${stopping}`;
}
function renderLead(report) {
    switch (report.purpose) {
        case 'canary':
            return renderCanaries(report);
        case 'wave':
            return 'All other accounts get the new version.';
        case 'rollback':
            return renderRollbackLead(report);
        case 'heal':
            return 'Accounts that are not up to date get the version that the stack set defines.';
        case 'first-deployment':
            return 'Accounts without the role get it.';
        case 'update':
            return report.failed > 0
                ? undefined
                : 'Terraform has sent the new version; AWS updates one account after another.';
    }
}
function renderCanaries({ canaries, total, failed }) {
    const named = canaries.map(account_list/* renderAccount */.sh);
    const rest = total - canaries.length;
    const names = named.length === 0 ? '' : `: ${(0,quantity/* firstOf */.Ku)(named, 5)}${rest > 0 && named.length <= 5 ? ` and ${rest} more` : ''}`;
    const [first, they] = total === 1 ? ['The canary goes first', 'it is'] : ['The canaries go first', 'they are'];
    return `${first}${names}.${failed > 0 ? '' : ` All other accounts follow when ${they} proven.`}`;
}
function renderRollbackLead({ cause }) {
    const back = 'Every account that was up to date before gets the previous version back.';
    if (cause === undefined)
        return `**The update failed.** ${back}`;
    const account = (0,account_list/* renderAccount */.sh)({ id: cause.account, name: cause.name });
    return `**The update failed** in ${account}: ${(0,markdown/* escapeMarkdown */.FV)(failure_reason/* accountExplanations */._G[cause.reason].cause)}. ${back}`;
}
const barCells = 30;
function renderBar({ done, total }) {
    if (total === 0)
        return undefined;
    const share = Math.min(1, done / total);
    const cells = Math.min(Math.max(Math.round(share * barCells), done > 0 ? 1 : 0), done < total ? barCells - 1 : barCells);
    const percentage = done < total ? Math.min(99, Math.round(share * 100)) : 100;
    return `${(0,markdown/* inlineCode */.ti)(`${'█'.repeat(cells)}${'░'.repeat(barCells - cells)}`)} ${percentage} %`;
}
function renderRows(report) {
    const { elapsedMs, operation, startedBy, isAttached, queuedBehind, now, stackSet } = report;
    const time = [`${(0,quantity/* renderDuration */.PP)(Math.max(0, elapsedMs))} so far`, ...renderRemaining(report)].join(' · ');
    const startedText = isAttached
        ? ' · started by an earlier run, resumed by this one'
        : `, started by ${timeline/* starters */.Xn[startedBy]}`;
    return [
        ...(queuedBehind === undefined
            ? []
            : [['Waits&nbsp;for', `${(0,parts_operation/* renderOperation */.s)(queuedBehind, now)} · AWS starts ours when it has ended`]]),
        ...renderAccountsRow(report),
        ['Time', time],
        [
            'Operation',
            `${(0,markdown/* link */.nf)((0,markdown/* inlineCode */.ti)(operation.id), (0,console_links/* operationUrl */.F5)(stackSet, operation.id))} \`${operation.action}\` \`${operation.status}\`${startedText}`,
        ],
        ...((0,stack_set_operation/* isInFlight */.wn)(operation.status) && report.failed > 0 ? [['From&nbsp;here', renderAfterFailure(report)]] : []),
    ];
}
function renderAccountsRow({ done, failed, notStarted }) {
    if (done + notStarted === 0)
        return [];
    const succeeded = Math.max(0, done - failed);
    const parts = [
        ...(succeeded === 0 && failed + notStarted > 0 ? [] : [`${succeeded} succeeded`]),
        ...(failed === 0 ? [] : [`${failed} failed`]),
        ...(notStarted === 0 ? [] : [`${notStarted} not started`]),
    ];
    return [['Accounts', parts.join(' · ')]];
}
const afterUpdateFailure = {
    rollback: 'AWS starts no further account; then the accounts already updated get the previous version back',
    hold: 'AWS starts no further account; the accounts already updated keep the new version',
    'no-way-back': 'AWS starts no further account; the accounts already updated keep the new version, since the previous one cannot be sent',
};
function renderAfterFailure({ purpose, afterFailure }) {
    switch (purpose) {
        case 'update':
        case 'canary':
        case 'wave':
            return afterUpdateFailure[afterFailure];
        case 'rollback':
            return 'every other account still gets the previous version back; the final report names those that do not';
        case 'first-deployment':
            return 'AWS goes on until more accounts have failed than `initial-failure-tolerance-percentage` allows';
        case 'heal':
            return 'every other account is still updated';
    }
}
function renderRemaining({ remainingMs, queuedBehind, done, total, failed, purpose, }) {
    const isEnding = done >= total || (failed > 0 && ['update', 'canary', 'wave'].includes(purpose));
    if (remainingMs === undefined || queuedBehind !== undefined || isEnding)
        return [];
    return [`about ${(0,quantity/* renderRoughDuration */.sk)(Math.max(0, remainingMs))} left`];
}
function renderFirstFailure({ account, name, reason, statusReason }) {
    const { cause, next } = failure_reason/* accountExplanations */._G[reason];
    const lines = [
        `**First failure** in ${(0,account_list/* renderAccount */.sh)({ id: account, name })}: ${(0,markdown/* escapeMarkdown */.FV)(cause)} (${(0,markdown/* inlineCode */.ti)(reason)}).`,
        ...(statusReason === '' ? [] : [`**AWS says:** ${(0,markdown/* quoteText */.ol)(statusReason, 400)}`]),
        `**What to do:** ${(0,markdown/* escapeMarkdown */.FV)(next)}.`,
    ];
    return (0,markdown/* alert */.xE)('WARNING', lines.join('\n\n'));
}
function firstFailureLine({ account, name, reason, statusReason }) {
    const { cause, next } = failure_reason/* accountExplanations */._G[reason];
    const words = statusReason === '' ? '' : ` AWS says: ${(0,markdown/* shorten */.ml)((0,markdown/* visibleLine */.P8)(statusReason), 600).replace(/\.$/, '')}.`;
    const text = `First failure: ${account} ${(0,markdown/* shorten */.ml)(name, 100)}: ${cause} (${reason}).${words} What to do: ${next}`;
    return (0,markdown/* shorten */.ml)((0,markdown/* visibleLine */.P8)(text.replaceAll('`', '')), 2000);
}

// EXTERNAL MODULE: ./src/publish/publish.ts + 51 modules
var publish = __webpack_require__(4037);
;// CONCATENATED MODULE: ./src/publish/publish-progress.ts




const commentEveryMs = 20_000;
const commentEveryLaterMs = 60_000;
const logEveryMs = 30_000;
const logEveryLaterMs = 120_000;
const laterMs = 10 * 60_000;
function createProgressReporter(reporting, request, pullRequest) {
    const logProgress = createLogging(reporting.log);
    const commenting = createCommenting(reporting, request, pullRequest);
    return {
        report: (progress, digest) => {
            logProgress(progress);
            commenting.offer(progress, digest);
        },
        settle: () => commenting.settle(),
    };
}
function createLogging(log) {
    const logged = new Map();
    return (progress) => {
        const { operation, firstFailure, elapsedMs, now } = progress;
        const last = logged.get(operation.id);
        const next = { status: operation.status, hasFailure: firstFailure !== undefined, atMs: now.getTime() };
        if (firstFailure !== undefined && last?.hasFailure !== true)
            log.warning(firstFailureLine(firstFailure));
        const everyMs = elapsedMs < laterMs ? logEveryMs : logEveryLaterMs;
        if (last === undefined && progress.cause !== undefined)
            log.info(causeLine(progress.cause));
        const isDue = last === undefined || last.status !== next.status || next.atMs - last.atMs >= everyMs;
        if (isDue)
            log.info(progressLine(progress));
        logged.set(operation.id, isDue ? next : { ...next, atMs: last.atMs, status: last.status });
    };
}
function createCommenting(reporting, request, pullRequest) {
    const target = {};
    void pullRequest.then((found) => {
        target.known = found;
    });
    let writing;
    let lastMs = -Infinity;
    let isOver = request.comment === 'never';
    const write = async (to, progress, digest) => {
        const header = (0,publish/* commentHeader */.NP)(reporting, request, { command: 'apply', digest, isTruncated: false });
        const body = renderProgressComment(progress, (0,publish/* aboutRun */.LW)(reporting));
        const options = { onlyExisting: false, isPassing: true };
        const posted = await (0,attempt/* attempt */.C)(() => reporting.pullRequests.upsertComment(to, header, body, options));
        if (posted.kind === 'done')
            isOver = posted.value.kind === 'outdated';
        else
            isOver = warnAndStop(reporting.log, posted.error);
    };
    return {
        offer: (progress, digest) => {
            const { id, action, status } = progress.operation;
            const { total, done, failed, notStarted } = progress;
            if (!(0,stack_set_operation/* isInFlight */.wn)(status))
                return;
            const everyMs = progress.elapsedMs < laterMs ? commentEveryMs : commentEveryLaterMs;
            if (progress.now.getTime() - lastMs < everyMs || writing !== undefined)
                return;
            lastMs = progress.now.getTime();
            reporting.memory.rememberOperation({ id, action, total, done, failed, notStarted });
            if (isOver || target.known?.mayWrite !== true)
                return;
            writing = write(target.known, progress, digest).finally(() => {
                writing = undefined;
            });
        },
        settle: async () => {
            await writing;
        },
    };
}
function warnAndStop(log, error) {
    log.warning(`The progress comment could not be written. ${error.message}`);
    return !error.isTransient;
}

// EXTERNAL MODULE: ./src/domain/ledger/rollout-record.ts
var rollout_record = __webpack_require__(2707);
// EXTERNAL MODULE: ./src/domain/rollout.ts
var rollout = __webpack_require__(6953);
;// CONCATENATED MODULE: ./src/publish/record-rollout.ts



function createRolloutRecorder({ ledger, run, clock, log }, { stackSet, reviewedPlan }) {
    const begun = new Set();
    const runOf = (pull) => {
        const { sha: commit, runId, runAttempt } = run;
        return { commit, pull, runId, runAttempt };
    };
    return {
        begin: async (digest) => {
            if (!('location' in ledger) || begun.has(digest))
                return;
            begun.add(digest);
            const record = (0,rollout_record/* recordStart */.cv)(runOf(undefined), { stackSet, digest, startedAt: clock.now() });
            const written = await (0,attempt/* attempt */.C)(() => ledger.writeRollout(record));
            if (written.kind === 'done')
                return;
            if (reviewedPlan === 'require')
                throw written.error;
            log.warning(`This rollout is not in the ledger: ${written.error.message}`);
        },
        end: async (report, pull) => {
            if (!('location' in ledger))
                return;
            const written = await (0,attempt/* attempt */.C)(() => ledger.writeRollout((0,rollout_record/* recordEnd */.$f)(runOf(pull), report)));
            if (written.kind === 'done')
                return;
            const line = `The end of this rollout is not in the ledger: ${written.error.message}`;
            if ((0,rollout/* isGreen */.gf)(report.outcome) && reviewedPlan === 'require')
                log.error(line);
            else
                log.warning(line);
        },
    };
}

// EXTERNAL MODULE: ./src/domain/reports/rollout-report.ts
var rollout_report = __webpack_require__(8564);
// EXTERNAL MODULE: ./src/domain/stack-set/hidden-value.ts
var hidden_value = __webpack_require__(8052);
// EXTERNAL MODULE: ./src/domain/json.ts
var json = __webpack_require__(7504);
;// CONCATENATED MODULE: ./src/domain/stack-set/stack-set-version.ts


function definesVersion(found, version) {
    const { description, autoDeployment } = version;
    return (isSameTemplate(found.templateBody, version.templateBody) &&
        hasParameters(found.parameters, version.parameters) &&
        (description === '' || found.description === description) &&
        (0,json/* canonicalJson */.dj)(withoutAwsTags(found.tags)) === (0,json/* canonicalJson */.dj)(withoutAwsTags(version.tags)) &&
        (autoDeployment === undefined || isSameAutoDeployment(found.autoDeployment, autoDeployment)));
}
function isSameTemplate(left, right) {
    return (0,json/* canonicalJson */.dj)((0,json/* jsonOrText */.BG)(left)) === (0,json/* canonicalJson */.dj)((0,json/* jsonOrText */.BG)(right));
}
function hasParameters(found, wanted) {
    return Object.entries(wanted).every(([name, value]) => {
        const parameter = found[name];
        return parameter === value || (parameter !== undefined && (0,hidden_value/* isHidden */.d)(parameter));
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

// EXTERNAL MODULE: ./src/domain/user-error.ts
var user_error = __webpack_require__(4758);
;// CONCATENATED MODULE: ./src/rollout/deadline.ts

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
        log.info(`The job (timeout-minutes) leaves ${(0,quantity/* renderDuration */.PP)(leftMs)} for this, not ${(0,quantity/* renderDuration */.PP)(timeoutMs)}.`);
        return runEndsAt;
    }
}
function isOutOfTime({ clock, runEndsAt }) {
    return clock.now() >= runEndsAt;
}
async function untilLastCall({ lastCall }, work) {
    return Promise.race([work, whenAborted(lastCall).then(() => undefined)]);
}
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
const readAfterInterruptMs = 2_000;
async function unlessInterrupted({ clock, interruption }, reading) {
    if (!interruption.requested.aborted)
        return reading;
    reading.catch(() => undefined);
    return Promise.race([reading, clock.sleep(readAfterInterruptMs).then(() => undefined)]);
}

// EXTERNAL MODULE: ./src/domain/stack-set/stack-set.ts
var stack_set = __webpack_require__(7263);
;// CONCATENATED MODULE: ./src/domain/stack-set/settlement.ts

const listLagMs = 30_000;
function isSettled({ operation, results, instances, reaches }) {
    if (results.some(({ status }) => status === 'PENDING' || status === 'RUNNING'))
        return false;
    const failed = results.filter(({ status }) => status === 'FAILED').length;
    if (operation.failedInstances !== undefined && failed !== operation.failedInstances)
        return false;
    const byKey = new Map(results.map((result) => [(0,stack_set/* instanceKey */.pA)(result), result]));
    if (reaches.some((place) => !byKey.has((0,stack_set/* instanceKey */.pA)(place))))
        return false;
    const touched = instances.filter(({ lastOperationId }) => lastOperationId === operation.id);
    if (touched.some((instance) => !agree(instance, byKey.get((0,stack_set/* instanceKey */.pA)(instance)))))
        return false;
    const listed = new Set(instances.map(stack_set/* instanceKey */.pA));
    return results.every((result) => result.status !== 'SUCCEEDED' || listed.has((0,stack_set/* instanceKey */.pA)(result)));
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

// EXTERNAL MODULE: ./src/domain/way-back.ts
var way_back = __webpack_require__(9203);
;// CONCATENATED MODULE: ./src/rollout/step.ts

const nothingDone = { end: { kind: 'completed' }, operations: [], error: undefined };
const outOfTime = { kind: 'timed-out', reason: 'rollout-timeout' };
function isGreenSoFar({ end, operations }) {
    return (end.kind === 'completed' && (0,rollout_report/* ownOperations */.zn)(operations).every(({ operation }) => operation.status === 'SUCCEEDED'));
}
function joinSteps(first, second) {
    const before = first.before ?? second.before;
    return { ...second, before, operations: [...first.operations, ...second.operations] };
}
function failedAfter({ operations }, error) {
    return { end: { kind: 'failed', reason: error.code }, operations, error };
}
function failedWith(error) {
    return failedAfter(nothingDone, error);
}
async function inTurn(items, take) {
    let done = nothingDone;
    for (const item of items) {
        done = joinSteps(done, await take(item));
        if (!isGreenSoFar(done))
            return done;
    }
    return done;
}

;// CONCATENATED MODULE: ./src/rollout/others/other-versions.ts









async function findPrevious(context, survey, update) {
    const { stackSet, organization, operations } = survey;
    const instances = await correctLag(context, survey, update);
    const asPlanned = {
        version: pickVersion(stackSet),
        instances,
        wayBack: (0,way_back/* findWayBack */.C)({ version: stackSet, instances, organization }),
    };
    const overtaken = await findOvertaken(context, operations, update);
    if (overtaken === undefined)
        return asPlanned;
    const { before } = update;
    if (before === undefined) {
        const obstacle = { kind: 'unseen-version', operationId: overtaken.id };
        return { ...asPlanned, wayBack: { ...asPlanned.wayBack, obstacle } };
    }
    const results = await context.stackSets.listResults(context.stackSet, overtaken.id);
    const isSameVersion = definesVersion(before, stackSet) && definesVersion(stackSet, before);
    const left = instances.map((instance) => leftBy(instance, overtaken.id, results, isSameVersion));
    return {
        version: pickVersion(before),
        instances: left,
        wayBack: (0,way_back/* findWayBack */.C)({ version: before, instances: left, organization }),
    };
}
async function correctLag({ stackSets, stackSet, sent }, { instances, operations }, update) {
    const [newest] = operations
        .filter(({ id, status }) => status !== 'STOPPED' || !sent.ids.has(id))
        .toSorted((a, b) => (0,stack_set_operation/* operationEndMs */.jS)(b) - (0,stack_set_operation/* operationEndMs */.jS)(a));
    if (newest === undefined)
        return instances;
    const isStale = ({ status, lastOperationId }) => status !== 'CURRENT' && lastOperationId === newest.id;
    const sentAt = (0,rollout_report/* ownOperations */.zn)(update.operations)[0]?.operation.createdAt.getTime() ?? Infinity;
    if (!instances.some(isStale) && sentAt - (0,stack_set_operation/* operationEndMs */.jS)(newest) >= listLagMs)
        return instances;
    const read = await (0,attempt/* attempt */.C)(() => stackSets.listResults(stackSet, newest.id));
    const results = new Map((read.kind === 'done' ? read.value : []).map((result) => [(0,stack_set/* instanceKey */.pA)(result), result]));
    return instances.map((instance) => {
        const result = results.get((0,stack_set/* instanceKey */.pA)(instance));
        const isBehind = isStale(instance) && result?.status === 'SUCCEEDED';
        const isAhead = newest.action === 'UPDATE' && result !== undefined && result.status !== 'SUCCEEDED';
        if (isBehind)
            return { ...instance, status: 'CURRENT' };
        return isAhead && instance.lastOperationId !== newest.id ? leftBy(instance, newest.id, [result]) : instance;
    });
}
async function holdToUnseen(context, survey, done) {
    const overtaken = await findOvertaken(context, survey.operations, done);
    const isSame = done.before !== undefined && context.versions.some((version) => isDefined(done.before, version));
    if (overtaken === undefined || isSame)
        return done;
    const error = new user_error/* UserError */.yo({
        code: 'accounts-behind',
        what: `Operation ${overtaken.id} of another client came between the plan and this update, which has replaced what it had sent.`,
        why: 'The plan was made before it.',
        next: 'Find out what it was for (`aws cloudformation describe-stack-set-operation`), and send it again if it is still needed.',
    });
    return failedAfter(done, error);
}
function isDefined(found, version) {
    return found !== undefined && definesVersion(found, version);
}
async function findOvertaken({ stackSets, stackSet, sent, waitedFor }, known, { operations }) {
    const own = (0,rollout_report/* ownOperations */.zn)(operations).map(({ operation }) => operation);
    const [first] = own;
    const listed = await (0,attempt/* attempt */.C)(() => stackSets.listRecentOperations(stackSet));
    if (listed.kind === 'failed' || first === undefined)
        return undefined;
    const ids = new Set([...[...known, ...own].map(({ id }) => id), ...sent.ids, ...waitedFor]);
    const others = listed.value.filter(({ id, action, createdAt }) => action === 'UPDATE' && !ids.has(id) && createdAt.getTime() <= first.createdAt.getTime());
    const read = await Promise.all(others.map(({ id }) => stackSets.findOperation(stackSet, id)));
    const endedAt = (0,stack_set_operation/* operationEndMs */.jS)(first);
    return read.find((other) => other?.endedAt !== undefined && other.endedAt.getTime() <= endedAt);
}
function leftBy(instance, operationId, results, isSameVersion = true) {
    const result = results.find((one) => (0,stack_set/* instanceKey */.pA)(one) === (0,stack_set/* instanceKey */.pA)(instance));
    if (result === undefined)
        return isSameVersion ? instance : { ...instance, status: 'OUTDATED' };
    const status = result.status === 'SUCCEEDED' ? 'CURRENT' : 'OUTDATED';
    return { ...instance, status, lastOperationId: operationId };
}
async function definesAnother({ stackSets, stackSet }, versions) {
    const found = await stackSets.find(stackSet);
    return found === undefined || !versions.some((version) => definesVersion(found, version));
}
const foreignVersionAdvice = 'Find out what was sent (`aws cloudformation describe-stack-set`, `list-stack-set-operations`). The next plan shows the difference, and the next apply replaces it.';

;// CONCATENATED MODULE: ./src/rollout/confirm-version.ts







async function confirmVersion(context, history) {
    const version = findVersion(history);
    if (version === undefined)
        return { history, isConfirmed: true };
    const look = await unlessInterrupted(context, (0,attempt/* attempt */.C)(() => definesAnother(context, [version])));
    if (look === undefined) {
        const done = { ...history.done, end: { kind: 'interrupted' } };
        return { history: { ...history, done }, isConfirmed: false };
    }
    if (look.kind === 'done' && !look.value)
        return { history, isConfirmed: true };
    const error = look.kind === 'failed' ? look.error : replacedMeanwhile(context.stackSet.name);
    const { done } = history;
    const isBackwards = done.end.kind === 'rolled-back';
    return {
        history: { ...history, done: isBackwards ? { ...done, error } : failedAfter(done, error) },
        isConfirmed: false,
    };
}
function findVersion({ ready, done }) {
    const { assessment, survey, readiness } = ready;
    if (done.end.kind === 'rolled-back') {
        const last = done.operations.at(-1);
        const isRollback = last !== undefined && (0,rollout_report/* isOwn */.NP)(last) && last.purpose === 'rollback';
        return isRollback && last.operation.status === 'SUCCEEDED' ? done.rolledBackTo : undefined;
    }
    if (readiness.kind === 'refused' || !isGreenSoFar(done))
        return undefined;
    return assessment.definition === undefined ? undefined : plannedVersion(assessment.definition, survey.stackSet);
}
function replacedMeanwhile(name) {
    return new user_error/* UserError */.yo({
        code: 'accounts-behind',
        what: `Another client has changed stack set ${name} during this run: it defines another version than this run has sent.`,
        next: foreignVersionAdvice,
    });
}

// EXTERNAL MODULE: ./src/domain/classify-reason.ts
var classify_reason = __webpack_require__(9669);
// EXTERNAL MODULE: ./src/domain/account-result.ts
var account_result = __webpack_require__(8294);
// EXTERNAL MODULE: ./src/domain/organization.ts
var domain_organization = __webpack_require__(6877);
;// CONCATENATED MODULE: ./src/domain/stack-set/operation-id.ts

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
    return (0,stack_set_operation/* isStartedByTerraform */.v9)(id) || isStartedByAction(id);
}
function isStartedByAction(id) {
    return id.startsWith(`${prefix}-`);
}
function ownPrefix(digest) {
    return `${prefix}-${digest.replace(/^sha256:/, '').slice(0, 16)}`;
}
function findAttachable(operations, facts) {
    const inFlight = operations.filter(({ status }) => (0,stack_set_operation/* isInFlight */.wn)(status));
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
    return !hasDefinitionChange && (0,stack_set_operation/* isStartedByTerraform */.v9)(id) && action === 'UPDATE' && status !== 'QUEUED';
}

;// CONCATENATED MODULE: ./src/rollout/others/read-others.ts





const noOthers = { updates: [], isReplaced: false, created: new Set() };
async function readOthers({ stackSets, stackSet }, history) {
    const { ready, done, waitedFor } = history;
    if (isGreenSoFar(done))
        return noOthers;
    const own = done.operations.map(({ operation }) => operation);
    const known = new Set([...ready.survey.operations, ...waitedFor, ...own].map(({ id }) => id));
    const read = await (0,attempt/* attempt */.C)(async () => {
        const [listed, found] = await Promise.all([stackSets.listRecentOperations(stackSet), stackSets.find(stackSet)]);
        const others = listed.filter(({ id }) => !known.has(id)).filter((operation) => !hasGivenWay(operation));
        const creations = others.filter(({ action }) => action === 'CREATE');
        const results = await Promise.all(creations.map(({ id }) => stackSets.listResults(stackSet, id)));
        return {
            updates: others.filter(({ action }) => action === 'UPDATE'),
            isReplaced: !versionsOf(history).some((version) => found !== undefined && definesVersion(found, version)),
            created: new Set(results.flat().map(stack_set/* instanceKey */.pA)),
        };
    });
    return read.kind === 'done' ? read.value : undefined;
}
function versionsOf({ ready: { assessment, survey }, done }) {
    const { stackSet } = survey;
    const { definition } = assessment;
    return [
        ...(done.rolledBackTo === undefined ? [] : [done.rolledBackTo]),
        ...(definition === undefined ? [] : [{ ...plannedVersion(definition, stackSet), autoDeployment: undefined }]),
    ];
}
function hasGivenWay({ id, status }) {
    return isStartedByAction(id) && status === 'STOPPED';
}

;// CONCATENATED MODULE: ./src/rollout/prove.ts










const settleReadings = 15;
const settlePauseMs = 2_000;
async function proveRollout(context, history) {
    const { done } = history;
    const isAsRead = (0,rollout_report/* ownOperations */.zn)(done.operations).length === 0 && !['failed', 'unknown'].includes(done.end.kind);
    const { survey } = history;
    if (isAsRead) {
        const accounts = judgeAccounts(context, survey, survey.instances);
        return { survey, accounts, untargetedFailures: [], others: noOthers };
    }
    const reading = readProof(context, history);
    const unread = { survey, accounts: [], untargetedFailures: [], others: undefined };
    return (await unlessInterrupted(context, reading)) ?? unread;
}
async function readProof(context, history) {
    const { survey: known, done } = history;
    const survey = done.rollback === undefined ? known : await context.planner.takeSurvey();
    const [accounts, failures, others] = await Promise.all([
        proveAccounts(context, survey, done.operations, done.rollback?.notUpToDate),
        (0,attempt/* attempt */.C)(() => readUntargetedFailures(context, survey, done.operations)),
        readOthers(context, history),
    ]);
    return {
        survey,
        accounts,
        untargetedFailures: failures.kind === 'done' ? failures.value : [],
        others,
    };
}
async function proveAccounts(context, survey, operations, outdated = []) {
    const { stackSets, stackSet, clock, log, interruption } = context;
    const ours = (0,rollout_report/* ownOperations */.zn)(operations);
    const isStale = findStale(survey, ours, outdated);
    const own = ours.map(({ operation }) => operation);
    const reached = ours.map(({ reaches }) => reaches.filter(({ accountId }) => isActive(survey, accountId)));
    const ended = own.filter(({ status }) => !(0,stack_set_operation/* isInFlight */.wn)(status));
    const read = async () => {
        const [instances, ...results] = await Promise.all([
            stackSets.listInstances(stackSet),
            ...own.map(({ id }) => stackSets.listResults(stackSet, id)),
        ]);
        return { instances, results };
    };
    for (let readings = 1;; readings += 1) {
        const reading = await read();
        const isAgreed = ended.every((operation) => {
            const index = own.indexOf(operation);
            const results = reading.results[index] ?? [];
            return isSettled({ operation, results, instances: reading.instances, reaches: reached[index] ?? [] });
        });
        const isAsBefore = reading.instances.some(isStale);
        const isOver = readings === settleReadings || interruption.requested.aborted;
        if ((isAgreed && !isAsBefore) || isOver) {
            if (!isAgreed || isAsBefore)
                log.warning('AWS’s lists do not agree with each other yet.');
            const ids = own.map(({ id }) => id);
            const results = lastResults(ids, reading.results);
            const instances = reading.instances.map((one) => (isStale(one) ? { ...one, status: 'UNKNOWN' } : one));
            return judgeAccounts(context, survey, instances, {
                results,
                reached: new Set(reached.flat().map(stack_set/* instanceKey */.pA)),
            });
        }
        if (readings === 1)
            log.info('Reading again until AWS’s lists agree with each other.');
        await clock.sleep(settlePauseMs);
    }
}
function findStale({ instances, operations }, ours, outdated) {
    const last = ours.at(-1);
    if (last === undefined || (0,stack_set_operation/* isInFlight */.wn)(last.operation.status))
        return () => false;
    if (last.purpose === 'rollback') {
        const leftOut = new Set(outdated.map(stack_set/* instanceKey */.pA));
        return (instance) => instance.status === 'CURRENT' && leftOut.has((0,stack_set/* instanceKey */.pA)(instance));
    }
    if (last.purpose !== 'canary')
        return () => false;
    const reached = (0,rollout_report/* reachedBy */.Kg)(ours);
    const known = new Set([...operations.map(({ id }) => id), ...instances.map((instance) => instance.lastOperationId)]);
    return (instance) => instance.status === 'CURRENT' && !reached.has((0,stack_set/* instanceKey */.pA)(instance)) && known.has(instance.lastOperationId);
}
function lastResults(operationIds, results) {
    const last = new Map();
    for (const [index, operationId] of operationIds.entries()) {
        for (const result of results[index] ?? [])
            last.set((0,stack_set/* instanceKey */.pA)(result), { ...result, operationId });
    }
    return last;
}
function isActive({ organization, targets }, accountId) {
    const account = organization.accounts.get(accountId);
    if (account === undefined || (0,domain_organization/* isSuspended */.eJ)(account))
        return false;
    return !targets.leftBehind.some((left) => left.accountId === accountId);
}
function judgeAccounts({ regions }, { organization, targets }, instances, { results, reached } = { results: new Map(), reached: new Set() }) {
    const byAccount = new Map(instances.map((instance) => [(0,stack_set/* instanceKey */.pA)(instance), instance]));
    return (0,account_result/* sortWorstFirst */.Qi)(targets.targeted.flatMap((account) => regions.map((region) => {
        const key = (0,stack_set/* instanceKey */.pA)({ accountId: account.id, region });
        const result = results.get(key);
        const isUnanswered = result === undefined && reached.has(key);
        return (0,account_result/* accountResult */.bL)(organization, { account, region, instance: byAccount.get(key), result, isUnanswered });
    })));
}
async function readUntargetedFailures({ stackSets, stackSet }, { organization, targets }, operations) {
    const targeted = new Set(targets.targeted.map(({ id }) => id));
    const failed = (0,rollout_report/* ownOperations */.zn)(operations).filter(({ operation }) => (operation.failedInstances ?? 0) > 0);
    const read = await Promise.all(failed.map(({ operation }) => readFailures({ stackSets, stackSet }, operation.id)));
    const untargeted = read.flat().filter(({ accountId }) => !targeted.has(accountId));
    const byKey = new Map(untargeted.toReversed().map((result) => [(0,stack_set/* instanceKey */.pA)(result), result]));
    return [...byKey.values()]
        .map(({ accountId, region, statusReason = '' }) => ({
        account: accountId,
        name: organization.accounts.get(accountId)?.name ?? '',
        region,
        reason: (0,classify_reason/* classifyAccountReason */.E)(statusReason),
        statusReason,
    }))
        .sort((a, b) => a.account.localeCompare(b.account) || a.region.localeCompare(b.region));
}
async function readFailures({ stackSets, stackSet }, id) {
    const failures = [];
    let token;
    do {
        const page = await stackSets.listResultsPage(stackSet, id, {
            status: 'FAILED',
            ...(token === undefined ? {} : { token }),
        });
        failures.push(...page.results);
        token = page.nextToken;
    } while (token !== undefined);
    return failures;
}

// EXTERNAL MODULE: ./src/domain/rollback.ts
var rollback = __webpack_require__(9478);
// EXTERNAL MODULE: ./src/domain/assessment.ts + 5 modules
var domain_assessment = __webpack_require__(3979);
;// CONCATENATED MODULE: ./src/rollout/rollout-history.ts








function extendHistory(history, ready, done) {
    const isAttached = ready.readiness.kind === 'attachable';
    const isSending = !isAttached && hasSentVersion(done);
    const isFirst = isSending && (history?.updatedFrom === undefined || !rollout_history_isDefined(ready));
    return {
        ready,
        done: history === undefined ? done : joinSteps(history.done, done),
        waitedFor: [...(history?.waitedFor ?? []), ...ready.waitedFor],
        hadWork: (history?.hadWork ?? false) || isAttached || (0,domain_assessment/* hasWork */.OJ)(ready.assessment),
        survey: ready.survey,
        before: isFirst ? instancesBefore(ready, done) : findUntouched(history, ready),
        updatedFrom: isFirst ? ready : history?.updatedFrom,
    };
}
function findUntouched(history, { survey }) {
    const earlier = history?.before;
    if (earlier === undefined)
        return undefined;
    const own = new Set((0,rollout_report/* ownOperations */.zn)(history?.done.operations ?? []).map(({ operation }) => operation.id));
    const lastOf = new Map(survey.instances.map((instance) => [(0,stack_set/* instanceKey */.pA)(instance), instance.lastOperationId]));
    const isUntouched = (key, { operationId }) => {
        const last = lastOf.get(key);
        return last === operationId || (last !== undefined && own.has(last));
    };
    return new Map([...earlier].map(([key, before]) => [key, isUntouched(key, before) ? before : forget(before)]));
}
function forget({ operationId }) {
    return { isCurrent: undefined, operationId };
}
function instancesBefore({ survey, waitedFor }, { operations }) {
    const sentAt = (0,rollout_report/* ownOperations */.zn)(operations)[0]?.operation.createdAt.getTime() ?? Infinity;
    const last = findLastUpdate([...survey.operations, ...waitedFor]);
    const isListed = last?.endedAt === undefined || sentAt - last.endedAt.getTime() >= listLagMs;
    return new Map(survey.instances.map((instance) => {
        const operationId = instance.lastOperationId;
        const before = { isCurrent: instance.status === 'CURRENT', operationId };
        return [(0,stack_set/* instanceKey */.pA)(instance), isListed || operationId === last.id ? before : forget(before)];
    }));
}
function findLastUpdate(operations) {
    return operations
        .filter(({ action, status, endedAt }) => action === 'UPDATE' && status !== 'STOPPED' && endedAt !== undefined)
        .toSorted((a, b) => (0,stack_set_operation/* operationEndMs */.jS)(b) - (0,stack_set_operation/* operationEndMs */.jS)(a))[0];
}
function rollout_history_isDefined({ survey: { stackSet }, assessment: { definition } }) {
    if (stackSet === undefined || definition === undefined)
        return false;
    return definesVersion(stackSet, { ...plannedVersion(definition, stackSet), autoDeployment: undefined });
}
function hasSentVersion({ operations }) {
    return (0,rollout_report/* ownOperations */.zn)(operations).some(({ purpose }) => ['update', 'canary', 'wave'].includes(purpose));
}
function failHistory(history, error) {
    if (history === undefined)
        throw error;
    return { ...history, done: failedAfter(history.done, error) };
}

;// CONCATENATED MODULE: ./src/rollout/report-rollout.ts






function reportRollout(stackSet, findings) {
    const { history, proof, startedAt, endedAt } = findings;
    const { done, ready, hadWork } = history;
    const survey = proof.kind === 'done' ? proof.value.survey : history.survey;
    const { assessment, digest } = ready;
    const accounts = accountsOf(findings);
    const accountsTotal = survey.targets.targeted.length;
    const isRead = accounts.length > 0 || accountsTotal === 0;
    const error = done.error ?? (proof.kind === 'failed' ? proof.error : undefined);
    const blockedBy = findBlocking(history);
    const inFlight = done.operations.map(({ operation }) => operation).filter(({ status }) => (0,stack_set_operation/* isInFlight */.wn)(status));
    const judgement = judgeFindings(findings, accountsTotal);
    const isErrorShown = judgement.failureReason !== undefined || judgement.outcome === 'interrupted';
    return {
        ...judgement,
        stackSet,
        error: error === undefined || !isErrorShown ? undefined : { what: error.what, why: error.why, next: error.next },
        gate: assessment.gate,
        hasChanges: hadWork,
        isAdoption: assessment.isAdoption,
        operations: [...reportOthers(history.waitedFor, blockedBy), ...done.operations],
        accounts,
        accountsTotal,
        accountsByClass: isRead ? (0,account_result/* countAccountsByClass */.pT)(accounts) : (0,account_result/* unreadAccounts */.M0)(accountsTotal),
        untargetedFailures: proof.kind === 'done' ? proof.value.untargetedFailures : [],
        leftBehind: survey.targets.leftBehind,
        rollback: done.rollback,
        versionFacts: findVersionFacts(findings),
        healedAccountIds: findHealed(done, accounts),
        managementAccountId: survey.organization.managementAccountId,
        roleArnPattern: assessment.roleArnPattern,
        stillRunning: [...inFlight, ...(blockedBy === undefined ? [] : [blockedBy])],
        digest,
        startedAt,
        endedAt,
    };
}
function accountsOf({ proof }) {
    return proof.kind === 'done' ? proof.value.accounts : [];
}
function judgeFindings(findings, accountsTotal) {
    const { history, isConfirmed, proof } = findings;
    const { ready, done, hadWork } = history;
    const isUntouched = (0,rollout_report/* ownOperations */.zn)(done.operations).length === 0;
    if (ready.readiness.kind === 'refused' && isUntouched)
        return { outcome: 'refused', failureReason: undefined };
    const accounts = accountsOf(findings);
    const judgement = (0,rollout/* judgeRollout */.VY)({
        end: endOf(done),
        operations: (0,rollout_report/* ownOperations */.zn)(done.operations).map(({ operation }) => operation),
        accountsTotal,
        isBack: isConfirmed && (0,rollback/* isEveryAccountBack */.kJ)({ operations: done.operations, accounts, rollback: done.rollback }),
        accounts: (0,account_result/* countAccountsByClass */.pT)(accounts),
        hadChanges: hadWork,
    });
    if (judgement.outcome !== 'unknown' || proof.kind === 'done')
        return judgement;
    return { ...judgement, failureReason: proof.error.code };
}
function endOf({ end }) {
    return end.kind === 'preempted' ? { kind: 'failed', reason: 'operation-in-progress' } : end;
}
function findBlocking({ ready: { readiness } }) {
    return readiness.kind === 'timed-out' || readiness.kind === 'interrupted' ? readiness.blockedBy : undefined;
}
function reportOthers(waitedFor, blockedBy) {
    return [...waitedFor, ...(blockedBy === undefined ? [] : [blockedBy])].map((operation) => ({
        operation,
        startedBy: 'other',
    }));
}
function findVersionFacts({ history, isConfirmed, proof }) {
    const { ready, before, done } = history;
    const others = proof.kind === 'done' && isConfirmed ? proof.value.others : undefined;
    const overtaken = report_rollout_findOvertaken(done, others);
    const isUnknown = overtaken !== 'no' && done.rollback === undefined;
    const planned = before ?? instancesBefore(ready, done);
    const touched = [...(isUnknown ? planned.keys() : []), ...(others?.created ?? [])];
    const unknown = touched.map((key) => [key, forget(planned.get(key) ?? { operationId: undefined })]);
    return { planned: plannedOf(ready.terraform.change), before: new Map([...planned, ...unknown]), overtaken };
}
function report_rollout_findOvertaken(done, others) {
    if (others === undefined || others.isReplaced)
        return 'after';
    const last = Math.max(...(0,rollout_report/* ownOperations */.zn)(done.operations).map(({ operation }) => (0,stack_set_operation/* operationEndMs */.jS)(operation)));
    if (others.updates.some((operation) => (0,stack_set_operation/* operationEndMs */.jS)(operation) > last))
        return 'after';
    return others.updates.length > 0 || done.before !== undefined ? 'before' : 'no';
}
function plannedOf({ kind }) {
    switch (kind) {
        case 'none':
        case 'adopt':
        case 'preferences-only':
            return 'kept';
        case 'update':
            return 'changed';
        case 'create':
        case 'replace':
        case 'delete':
        case 'unreadable':
            return 'unread';
    }
}
function findHealed({ operations }, accounts) {
    const heals = new Set((0,rollout_report/* ownOperations */.zn)(operations, 'heal').map(({ operation }) => operation.id));
    const lacking = new Set(accounts.filter(({ class: accountClass }) => accountClass !== 'current').map(({ account }) => account));
    const healed = accounts.filter(({ operationId, account }) => heals.has(operationId) && !lacking.has(account));
    return [...new Set(healed.map(({ account }) => account))];
}

// EXTERNAL MODULE: ./src/domain/preferences.ts
var domain_preferences = __webpack_require__(5966);
;// CONCATENATED MODULE: ./src/rollout/count-results.ts


function countResults({ stackSets, stackSet }, operationId) {
    const pages = [];
    let next = 0;
    return {
        step: async () => {
            const index = findUnended(pages, next);
            const token = pages[index]?.token;
            const read = await (0,attempt/* attempt */.C)(() => stackSets.listResultsPage(stackSet, operationId, token === undefined ? {} : { token }));
            if (read.kind === 'failed')
                return;
            const { results, nextToken } = read.value;
            pages[index] = { token, results, hasEnded: results.length > 0 && results.every(isEnded) };
            if (nextToken !== undefined)
                pages[index + 1] ??= { token: nextToken, results: [], hasEnded: false };
            next = index + 1;
        },
        count: () => (0,progress/* countProgress */.fu)(pages.flatMap(({ results }) => results)),
    };
}
function findUnended(pages, start) {
    const order = pages.map((_, offset) => (start + offset) % pages.length);
    return order.find((index) => pages[index]?.hasEnded === false) ?? 0;
}
function isEnded({ status }) {
    return status === 'SUCCEEDED' || status === 'FAILED' || status === 'CANCELLED';
}

;// CONCATENATED MODULE: ./src/rollout/follow.ts


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
        const look = await (0,attempt/* attempt */.C)(() => stackSets.describeOperation(stackSet, known.id));
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
        if (look.kind === 'done' && !(0,stack_set_operation/* isInFlight */.wn)(operation.status))
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

;// CONCATENATED MODULE: ./src/rollout/others/queue-watch.ts




function watchQueue(context) {
    const { stackSets, stackSet, log, versions } = context;
    const seen = { ahead: [], givesWayTo: undefined, before: undefined };
    return {
        look: async (own) => {
            const [listed, found] = await Promise.all([
                (0,attempt/* attempt */.C)(() => stackSets.listRecentOperations(stackSet)),
                (0,attempt/* attempt */.C)(() => stackSets.find(stackSet)),
            ]);
            const ahead = listed.kind === 'done' ? listed.value.filter((other) => isAhead(context, other, own)) : [];
            const known = new Set(seen.ahead.map(({ id }) => id));
            const fresh = ahead.filter(({ id }) => !known.has(id));
            for (const { id, action } of fresh)
                log.info(`Operation ${own.id} waits behind operation ${id} (${action}).`);
            seen.ahead = [...fresh, ...seen.ahead];
            const updates = ahead.filter(({ action }) => action === 'UPDATE');
            const defined = found.kind === 'done' ? found.value : undefined;
            const haveBegun = updates.every(({ status }) => status !== 'QUEUED');
            seen.before = haveBegun && (await isStillQueued(context, own)) ? defined : undefined;
            const isChanged = defined !== undefined && !versions.some((version) => definesVersion(defined, version));
            if (updates.length === 0 && !isChanged)
                return;
            const overtaking = { by: updates[0] };
            if (seen.givesWayTo === undefined) {
                log.warning(`${gaveWay(overtaking, stackSet.name).what} Ours is stopped before it begins.`);
            }
            seen.givesWayTo ??= overtaking;
            const stopped = await (0,attempt/* attempt */.C)(() => stackSets.stopOperation(stackSet, own.id));
            if (stopped.kind === 'failed')
                log.warning(`It could not be stopped. ${stopped.error.message}`);
        },
        get ahead() {
            return seen.ahead;
        },
        get givesWayTo() {
            return seen.givesWayTo;
        },
        get before() {
            return seen.before;
        },
    };
}
async function isStillQueued({ stackSets, stackSet }, own) {
    const read = await (0,attempt/* attempt */.C)(() => stackSets.findOperation(stackSet, own.id));
    return read.kind === 'done' && read.value?.status === 'QUEUED';
}
function isAhead({ sent }, { id, status, createdAt }, own) {
    return id !== own.id && !sent.ids.has(id) && (0,stack_set_operation/* isInFlight */.wn)(status) && createdAt.getTime() <= own.createdAt.getTime();
}
async function nameOvertaking(context, seen, own) {
    const { stackSets, stackSet, sent } = context;
    if (seen.by !== undefined)
        return seen;
    const listed = await (0,attempt/* attempt */.C)(() => stackSets.listRecentOperations(stackSet));
    const sentAtMs = own.createdAt.getTime();
    const by = (listed.kind === 'done' ? listed.value : []).find(({ id, action, createdAt, endedAt }) => action === 'UPDATE' &&
        id !== own.id &&
        !sent.ids.has(id) &&
        createdAt.getTime() <= sentAtMs &&
        (endedAt?.getTime() ?? Infinity) >= sentAtMs);
    return { by };
}
function gaveWay({ by }, name) {
    const first = by === undefined ? 'An update' : `Operation ${by.id} (${by.action})`;
    return new user_error/* UserError */.yo({
        code: 'operation-in-progress',
        what: `${first} of another client came first on stack set ${name}, after the plan was made.`,
        next: 'Run apply again when it has ended.',
    });
}

;// CONCATENATED MODULE: ./src/rollout/follow-own.ts










const looksAtNoResults = 7;
const mostFailedLooks = 30;
const lookPauseMs = 5_000;
async function followOwnOperation(context, own, probablyEnded) {
    const seen = {};
    const queue = watchQueue(context);
    const watcher = { ...watchOwn(context, own, seen, queue), probablyEnded };
    context.log.openGroup(`Operation ${own.operation.id}`);
    const followed = await followOperation(context, own.operation, context.deadline(), watcher);
    context.log.closeGroup();
    const { givesWayTo } = queue;
    const wasStopped = givesWayTo !== undefined || seen.excess !== undefined;
    const isUnbegun = wasStopped && seen.hasBegun !== true && (await hasNeverBegun(context, followed));
    if (isUnbegun && givesWayTo !== undefined) {
        const named = await nameOvertaking(context, givesWayTo, own.operation);
        return { ...nothingDone, end: { kind: 'preempted', by: named.by }, error: gaveWay(named, context.stackSet.name) };
    }
    if (isUnbegun && seen.excess !== undefined)
        return failedWith(seen.excess);
    const others = await follow_own_readOthers(context, queue.ahead);
    const done = judgeFollowed(followed, [...others, { ...own, operation: followed.operation }], seen.excess);
    return { ...done, before: queue.before };
}
async function hasNeverBegun({ stackSets, stackSet, clock }, followed) {
    const { kind, operation } = followed;
    if (kind !== 'ended' || operation.status !== 'STOPPED')
        return false;
    let [empty, failed] = [0, 0];
    for (;;) {
        const results = await (0,attempt/* attempt */.C)(() => stackSets.listResults(stackSet, operation.id));
        if (results.kind === 'failed') {
            failed += 1;
            if (!results.error.isTransient || failed === mostFailedLooks)
                return false;
        }
        else {
            if (results.value.length > 0)
                return results.value.every(({ status }) => status === 'CANCELLED');
            empty += 1;
            if (empty === looksAtNoResults)
                return true;
        }
        await clock.sleep(lookPauseMs);
    }
}
async function follow_own_readOthers({ stackSets, stackSet }, others) {
    const read = others.map(async (other) => {
        const found = await (0,attempt/* attempt */.C)(() => stackSets.findOperation(stackSet, other.id));
        return { operation: (found.kind === 'done' ? found.value : undefined) ?? other, startedBy: 'other' };
    });
    return Promise.all(read);
}
function judgeFollowed(followed, operations, excess) {
    const error = excess ?? (followed.kind === 'lost' ? followed.error : undefined);
    if (error !== undefined)
        return { end: { kind: 'failed', reason: error.code }, operations, error };
    switch (followed.kind) {
        case 'ended':
        case 'lost':
            return { end: { kind: 'completed' }, operations, error: undefined };
        case 'timed-out':
            return { end: { kind: 'timed-out', reason: 'rollout-timeout' }, operations, error: undefined };
        case 'interrupted':
            return { end: { kind: 'interrupted' }, operations, error: undefined };
    }
}
function watchOwn(context, own, seen, queue) {
    const counting = countResults(context, own.operation.id);
    return {
        onLook: async (operation) => {
            if (operation.status === 'RUNNING')
                seen.hasBegun = true;
            if (operation.status === 'QUEUED')
                await queue.look(operation);
            else
                await counting.step();
            const counts = countAccounts(context, { ...own, operation }, counting);
            if (counts.failed > 0)
                seen.firstFailure ??= await findFirstFailure(context, operation.id);
            await holdToTolerance(context, own, operation, seen);
            const facts = { ...counts, ...seen, queuedBehind: queue.ahead };
            context.progress.report(describeProgress(context, { ...own, operation }, facts), context.digest);
        },
    };
}
function countAccounts({ regions }, { operation, reaches }, counting) {
    const total = new Set(reaches.map(({ accountId }) => accountId)).size;
    const counts = counting.count();
    const failed = Math.max(counts.failed, Math.ceil((operation.failedInstances ?? 0) / regions.length));
    const done = Math.min(total, Math.max(counts.done, failed));
    return { ...counts, total, failed, done, notStarted: Math.min(counts.notStarted, total - done) };
}
async function holdToTolerance(context, own, operation, seen) {
    const { log, stackSets, stackSet } = context;
    const excess = findExcess(context, own, operation);
    if (excess === undefined)
        return;
    seen.excess ??= excess;
    if (!(0,stack_set_operation/* isInFlight */.wn)(operation.status) || seen.hasStopped === true)
        return;
    log.warning(`${excess.message} It is stopped.`);
    const stopped = await (0,attempt/* attempt */.C)(() => stackSets.stopOperation(stackSet, operation.id));
    if (stopped.kind === 'done')
        seen.hasStopped = true;
    else
        log.warning(`It could not be stopped. ${stopped.error.message}`);
}
function findExcess({ preferences }, { purpose }, operation) {
    const excess = (0,domain_preferences/* findExcessTolerance */.aQ)(operation.preferences, (0,domain_preferences/* expectedTolerance */.I$)(purpose, preferences));
    if (excess === undefined)
        return undefined;
    return new user_error/* UserError */.yo({
        code: 'tolerance-not-zero',
        what: `Operation ${operation.id} tolerates failures in ${excess}, more than it may.`,
        why: 'AWS reports this tolerance for the running operation; the action had asked for less.',
        next: 'Find out who else changes the operations of this stack set, then run apply again.',
    });
}
function describeProgress({ clock, stackSet, organization, afterFailure, part, cause }, { operation, startedBy, purpose, isAttached, reaches }, facts) {
    const { total, done, failed, notStarted, cancelled, firstFailure, queuedBehind } = facts;
    const now = clock.now();
    const elapsedMs = Math.max(0, (operation.endedAt ?? now).getTime() - operation.createdAt.getTime());
    return {
        stackSet,
        operation,
        startedBy,
        purpose,
        isAttached,
        total,
        done,
        failed,
        notStarted,
        elapsedMs,
        remainingMs: (0,progress/* estimateRemainingMs */.lM)({ done, cancelled, total, elapsedMs }),
        firstFailure,
        afterFailure,
        canaries: purpose === 'canary' ? nameAccounts(organization, reaches) : [],
        part,
        cause: purpose === 'rollback' ? cause : undefined,
        queuedBehind: operation.status === 'QUEUED' ? queuedBehind.at(-1) : undefined,
        now,
    };
}
const mostNamed = 10;
function nameAccounts({ accounts }, places) {
    const ids = [...new Set(places.map(({ accountId }) => accountId))].slice(0, mostNamed);
    return ids.map((id) => ({ id, name: accounts.get(id)?.name ?? '' }));
}
async function findFirstFailure({ stackSets, stackSet, organization }, operationId) {
    const page = await (0,attempt/* attempt */.C)(() => stackSets.listResultsPage(stackSet, operationId, { status: 'FAILED' }));
    const failure = page.kind === 'done' ? page.value.results[0] : undefined;
    if (failure === undefined)
        return undefined;
    const statusReason = failure.statusReason ?? '';
    return {
        account: failure.accountId,
        name: organization.accounts.get(failure.accountId)?.name ?? '',
        reason: (0,classify_reason/* classifyAccountReason */.E)(statusReason),
        statusReason,
    };
}

// EXTERNAL MODULE: ./src/domain/stack-set/definition-secrets.ts + 1 modules
var definition_secrets = __webpack_require__(709);
// EXTERNAL MODULE: ./src/domain/stack-set/marked-definition.ts + 1 modules
var marked_definition = __webpack_require__(7041);
;// CONCATENATED MODULE: ./src/domain/stack-set/secret-change.ts


function changesSecrets(change) {
    if (change.kind !== 'update')
        return false;
    const { before, after } = change;
    const names = [...(0,definition_secrets/* findSensitiveParameters */.o)(before), ...(0,definition_secrets/* findSensitiveParameters */.o)(after)];
    if (names.some((name) => before.parameters[name] !== after.parameters[name]))
        return true;
    const places = (0,marked_definition/* placeSecrets */.h)(before);
    return [...(0,marked_definition/* placeSecrets */.h)(after)].some(([place, text]) => places.get(place) !== text);
}

;// CONCATENATED MODULE: ./src/rollout/wait.ts



const wait_logEveryMs = 60_000;
async function waitUntilIdle(context, deadline, inFlight) {
    const waitedFor = [];
    let operations = inFlight;
    for (;;) {
        const oldest = operations.at(-1);
        if (oldest === undefined)
            return { kind: 'idle', waitedFor };
        context.log.info(`Waiting for another operation on stack set ${context.stackSet.name} to end.`);
        const followed = await followOperation(context, oldest, deadline, logWatcher(context));
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
    return (await readAgain(context, listed)).filter(({ status }) => (0,stack_set_operation/* isInFlight */.wn)(status));
}
async function readAgain({ stackSets, stackSet }, listed) {
    const listedInFlight = listed.filter(({ status }) => (0,stack_set_operation/* isInFlight */.wn)(status));
    const found = await Promise.all(listedInFlight.map(({ id }) => stackSets.findOperation(stackSet, id)));
    return found.filter((operation) => operation !== undefined);
}
function logWatcher({ clock, log }) {
    let logged = { status: '', atMs: -Infinity };
    return {
        onLook: (operation) => {
            const nowMs = clock.now().getTime();
            if (operation.status !== logged.status || nowMs - logged.atMs >= wait_logEveryMs) {
                log.info(describeWaitedFor(operation, clock.now()));
                logged = { status: operation.status, atMs: nowMs };
            }
            return Promise.resolve();
        },
    };
}
function describeWaitedFor({ id, action, status, createdAt, failedInstances }, now) {
    const age = (0,quantity/* renderDuration */.PP)(Math.max(0, now.getTime() - createdAt.getTime()));
    const failed = failedInstances !== undefined && failedInstances > 0 ? `, ${failedInstances} failed` : '';
    return `Operation ${id} (${action}): ${status}, started ${age} ago${failed}`;
}

;// CONCATENATED MODULE: ./src/rollout/prepare.ts







async function hasMovedOn({ stackSets, stackSet, sent, waitedFor }, survey) {
    const before = survey.stackSet;
    if (before === undefined)
        return (await stackSets.find(stackSet)) !== undefined;
    const [listed, found] = await Promise.all([stackSets.listRecentOperations(stackSet), stackSets.find(stackSet)]);
    const known = new Set([...survey.operations.map(({ id }) => id), ...sent.ids, ...waitedFor]);
    const isNew = listed.some(({ id, action, status }) => !known.has(id) && (action === 'UPDATE' || (0,stack_set_operation/* isInFlight */.wn)(status)));
    if (isNew || found === undefined)
        return true;
    return !definesVersion(found, before) || !definesVersion(before, found);
}
async function prepare(context, inTheWay) {
    const { planner, log, interruption } = context;
    const waitDeadline = createDeadline(context, context.operationWaitTimeoutMs);
    const waitedFor = [];
    const ended = context.waitedFor;
    if (inTheWay !== undefined) {
        const idle = await waitUntilIdle(context, waitDeadline(), [inTheWay]);
        if (idle.kind === 'idle')
            waitedFor.push(...idle.waitedFor);
        for (const { id } of waitedFor)
            ended.add(id);
    }
    for (;;) {
        const plan = await planner.plan({ lock: true });
        const { survey, assessment, digest } = plan;
        const as = (readiness) => ({ ...plan, waitedFor, readiness });
        if (assessment.gate.verdict === 'refused')
            return as({ kind: 'refused' });
        if (interruption.requested.aborted)
            return as({ kind: 'interrupted', blockedBy: undefined });
        const seen = await readAgain(context, survey.operations);
        const inFlight = seen.filter(({ status }) => (0,stack_set_operation/* isInFlight */.wn)(status));
        const intent = {
            digest,
            hasDefinitionChange: assessment.definitionStep.kind !== 'none',
            changesSecrets: changesSecrets(plan.terraform.change),
        };
        const justEnded = seen.filter(({ id, status }) => !(0,stack_set_operation/* isInFlight */.wn)(status) && !ended.has(id));
        for (const { id } of justEnded)
            ended.add(id);
        waitedFor.push(...justEnded.filter((operation) => !isOfIntent(operation, intent)));
        if (justEnded.length > 0) {
            log.info('Planning again, since an operation has ended meanwhile.');
            continue;
        }
        if (inFlight.length === 0) {
            if (!(0,domain_assessment/* hasWork */.OJ)(assessment) || !(await hasMovedOn(context, survey)))
                return as({ kind: 'ready' });
            log.info('Planning again, since another client has changed the stack set meanwhile.');
            continue;
        }
        const attachable = findAttachable(inFlight, intent);
        if (attachable !== undefined)
            return as({ kind: 'attachable', attachable });
        const idle = await waitUntilIdle(context, waitDeadline(), inFlight);
        if (idle.kind !== 'idle')
            return as({ kind: idle.kind, blockedBy: idle.operation });
        waitedFor.push(...idle.waitedFor);
        for (const { id } of idle.waitedFor)
            ended.add(id);
        log.info('Planning again, since the stack set may have changed meanwhile.');
    }
}

// EXTERNAL MODULE: ./src/domain/targets/update-targets.ts
var update_targets = __webpack_require__(8827);
// EXTERNAL MODULE: ./src/domain/waves.ts
var waves = __webpack_require__(5186);
// EXTERNAL MODULE: ./src/domain/targets/left-behind.ts
var left_behind = __webpack_require__(2097);
;// CONCATENATED MODULE: ./src/rollout/send.ts








async function sendFirstDeployments(context, creations) {
    const { stackSets, stackSet } = context;
    return inTurn(creations, (creation) => {
        const { accountIds, regions } = creation;
        const preferences = (0,domain_preferences/* inRegions */.NF)((0,domain_preferences/* creationPreferences */.en)(context.preferences), context.regions, regions);
        return sendOperation(context, {
            purpose: 'first-deployment',
            action: 'CREATE',
            reaches: (0,stack_set/* placesIn */.yN)(accountIds, regions),
            preferences,
            send: (operationId) => stackSets.createInstances(stackSet, { operationId, creation, preferences }),
        });
    });
}
async function sendToOutdated(context, targets) {
    return sendUpdates(context, { purpose: 'heal', targets, preferences: (0,domain_preferences/* healPreferences */.R$)(context.preferences) });
}
async function sendUpdates(context, { purpose, targets, preferences: anyRegions }) {
    const { stackSets, stackSet } = context;
    return inTurn([...targets.entries()], ([index, target]) => {
        const preferences = (0,domain_preferences/* inRegions */.NF)(anyRegions, context.regions, target.regions);
        const part = targets.length > 1 ? { index: index + 1, count: targets.length } : undefined;
        return sendOperation({ ...context, part }, {
            purpose,
            action: 'UPDATE',
            reaches: target.instances,
            preferences,
            send: (operationId) => stackSets.updateInstances(stackSet, { operationId, targets: target, preferences }),
        });
    });
}
const doings = {
    canary: 'Sending the new version to the canaries,',
    wave: 'Sending the new version to',
    rollback: 'Rolling back',
    heal: 'Updating outdated accounts,',
    'first-deployment': 'Creating instances in',
};
async function sendOperation(context, sending) {
    const { digest, log, run, interruption } = context;
    if (interruption.requested.aborted)
        return { ...nothingDone, end: { kind: 'interrupted' } };
    const { purpose, reaches } = sending;
    if (purpose !== 'rollback' && isOutOfTime(context))
        return { ...nothingDone, end: outOfTime };
    const { runId, runAttempt } = run;
    context.sent.count += 1;
    const operationId = newOperationId({ digest, purpose, runId, runAttempt, index: context.sent.count });
    context.sent.ids.add(operationId);
    const accounts = (0,quantity/* countOf */.pq)(new Set(reaches.map(({ accountId }) => accountId)).size, 'account');
    log.info(`${doings[purpose]} ${accounts} (operation ${operationId})`);
    const own = {
        operation: presumeAccepted(context, operationId, sending),
        startedBy: 'action',
        purpose,
        isAttached: false,
        reaches,
    };
    const sent = await (0,attempt/* attempt */.C)(() => sending.send(operationId));
    if (sent.kind === 'done')
        return followOwnOperation(context, own);
    if (sent.error.code === 'operation-in-progress') {
        log.warning(sent.error.message);
        return {
            ...nothingDone,
            end: { kind: 'preempted', by: await findInTheWay(context, sent.error) },
            error: sent.error,
        };
    }
    const mayRun = sent.error.operationId === operationId;
    return mayRun
        ? failedAfter({ ...nothingDone, operations: [{ ...own, reaches: [] }] }, sent.error)
        : failedWith(sent.error);
}
async function findInTheWay({ stackSets, stackSet }, { operationId }) {
    if (operationId === undefined)
        return undefined;
    const look = await (0,attempt/* attempt */.C)(() => stackSets.findOperation(stackSet, operationId));
    return look.kind === 'done' ? look.value : undefined;
}
function presumeAccepted({ clock }, id, { action, preferences }) {
    return {
        id,
        action,
        status: 'RUNNING',
        createdAt: clock.now(),
        endedAt: undefined,
        preferences,
        failedInstances: undefined,
        statusReason: undefined,
    };
}

;// CONCATENATED MODULE: ./src/rollout/roll-back.ts



















const mostTries = 5;
const roll_back_lookPauseMs = 5_000;
function isRollbackDue({ onFailure }, { end, operations }) {
    const own = (0,rollout_report/* ownOperations */.zn)(operations).map(({ operation }) => operation);
    if (onFailure === 'hold' || own.length === 0)
        return false;
    if (end.kind === 'timed-out' || end.kind === 'interrupted' || end.kind === 'preempted')
        return false;
    if (own.some(({ status }) => (0,stack_set_operation/* isInFlight */.wn)(status)))
        return false;
    const isRed = own.some(({ status, failedInstances }) => status !== 'SUCCEEDED' || (failedInstances ?? 0) > 0);
    return isRed || (end.kind === 'failed' && (end.reason === 'accounts-failed' || end.reason === 'tolerance-not-zero'));
}
async function rollBack(context, survey, change, failed) {
    const { stackSet } = survey;
    if (stackSet === undefined)
        return failed;
    const read = await (0,attempt/* attempt */.C)(() => proveAccounts(context, survey, failed.operations));
    const failedUpdate = read.kind === 'done' ? read.value : [];
    const deadline = createDeadline(context, context.rolloutTimeoutMs);
    const backwards = { ...context, deadline, cause: findCause(failedUpdate) };
    const found = await (0,attempt/* attempt */.C)(() => findPrevious(context, { ...survey, stackSet }, failed));
    if (found.kind === 'failed')
        return { ...failed, error: withoutWayBack(found.error.what, failed) };
    const { version, instances, wayBack } = found.value;
    if (wayBack.obstacle !== undefined) {
        return { ...failed, error: withoutWayBack((0,way_back/* describeObstacle */.T)(wayBack.obstacle), failed) };
    }
    const after = plannedVersion(change.after, stackSet);
    const notUpToDate = wayBack.notUpToDate.map(({ accountId }) => accountId);
    const { except, outOfReach } = await findExceptions(context, survey, failed, notUpToDate);
    const targets = (0,update_targets/* inRollback */.Wx)(scopeOf(context, survey, stackSet), instances, except);
    if (targets?.length === 0) {
        return { ...failed, error: withoutWayBack(describeUnreached(outOfReach), failed) };
    }
    const sent = await sendVersion(backwards, { survey, version, targets }, () => isTakenOver(backwards, [{ ...after, autoDeployment: undefined }, version]));
    if (sent === 'taken over')
        return { ...failed, error: takenOver(context.stackSet.name, failed) };
    const done = joinSteps(failed, sent);
    const error = failed.error?.mustBeReported === true ? failed.error : (sent.error ?? failed.error);
    const isAccounts = failed.end.kind !== 'failed' || failed.end.reason === 'terraform-failed';
    const reason = isAccounts ? 'accounts-failed' : failed.end.reason;
    const hasEnded = sent.end.kind === 'completed' || sent.end.kind === 'failed';
    const end = hasEnded ? { kind: 'rolled-back', reason } : sent.end;
    const rollback = summarizeRollback(change, failed, done, {
        failedUpdate,
        notUpToDate: wayBack.notUpToDate,
        outOfReach: await findUnreached(context, sent, outOfReach),
    });
    return { ...done, end, error, rollback, rolledBackTo: version };
}
function findCause(failedUpdate) {
    const first = failedUpdate.find((result) => result.class === 'failed');
    if (first?.reason === undefined)
        return undefined;
    const { account, name, reason, statusReason } = first;
    return { account, name, reason, statusReason };
}
function scopeOf({ regions }, { organization, targets }, { organizationalUnitIds: stackSetUnitIds }) {
    return { organization, stackSetUnitIds, organizationalUnitIds: targets.organizationalUnitIds, regions };
}
async function findExceptions({ stackSets, stackSet }, { targets }, { operations }, notUpToDate) {
    const left = new Set((0,left_behind/* findUnreachable */.o)(targets.leftBehind));
    const isGone = targets.leftBehind.some(({ kind }) => kind === 'gone');
    const except = [...new Set([...notUpToDate, ...(isGone ? left : [])])].sort();
    if (except.length === 0 || left.size === 0)
        return { except, outOfReach: [] };
    const updates = (0,rollout_report/* ownOperations */.zn)(operations).map(({ operation }) => operation);
    const read = await (0,attempt/* attempt */.C)(() => Promise.all(updates.map(({ id }) => stackSets.listResults(stackSet, id))));
    const reached = read.kind === 'done' ? read.value.flat().filter(({ status }) => status === 'SUCCEEDED') : [];
    const isUnread = read.kind === 'failed';
    const outOfReach = isUnread ? [...left] : reached.map(({ accountId }) => accountId).filter((id) => left.has(id));
    return { except, outOfReach: [...new Set(outOfReach)].sort() };
}
async function findUnreached({ stackSets, stackSet }, { operations }, accountIds) {
    if (accountIds.length === 0)
        return [];
    const rollbacks = (0,rollout_report/* ownOperations */.zn)(operations, 'rollback').map(({ operation }) => operation);
    const read = await (0,attempt/* attempt */.C)(() => Promise.all(rollbacks.map(({ id }) => stackSets.listResults(stackSet, id))));
    const results = read.kind === 'done' ? read.value.flat() : [];
    const back = new Set(results.filter(({ status }) => status === 'SUCCEEDED').map(({ accountId }) => accountId));
    return accountIds.filter((id) => !back.has(id));
}
function describeUnreached(outOfReach) {
    if (outOfReach.length === 0)
        return 'no account was up to date before';
    return `of the accounts that were up to date before, none is left in the targets (out of reach: ${(0,quantity/* firstOf */.Ku)(outOfReach, 10)})`;
}
function withoutWayBack(why, { error }) {
    return new user_error/* UserError */.yo({
        code: 'accounts-failed',
        what: `This update has no way back, so this run starts no rollback: ${why}.`,
        ...(error === undefined ? {} : { why: error.what }),
        next: 'Accounts that were updated stay on the new version, and the others keep what they have. Fix what failed and run apply again: it goes on with the accounts that lack the new version. Or change the value again, and apply that.',
    });
}
async function isTakenOver(context, ours) {
    const { clock, log } = context;
    for (let tries = 1;; tries += 1) {
        const look = await (0,attempt/* attempt */.C)(async () => {
            await waitUntilIdle(context, context.deadline(), await readInFlight(context));
            return definesAnother(context, ours);
        });
        if (look.kind === 'done')
            return look.value;
        if (!look.error.isTransient || tries === mostTries) {
            log.warning(`It cannot be found out whether another client has changed the stack set. ${look.error.message}`);
            return false;
        }
        await clock.sleep(roll_back_lookPauseMs);
    }
}
function takenOver(name, { error }) {
    return new user_error/* UserError */.yo({
        code: 'accounts-failed',
        what: `Another client has changed stack set ${name} since this run sent its version. A rollback would overwrite that version, so this run starts no rollback.`,
        ...(error === undefined ? {} : { why: error.what }),
        next: foreignVersionAdvice,
    });
}
async function sendVersion(context, { survey, version, targets }, isTaken) {
    const { stackSets, stackSet, regions, log } = context;
    const [first, ...further] = targets ?? [];
    const anyRegions = (0,domain_preferences/* rollbackPreferences */.vF)(context.preferences);
    const preferences = (0,domain_preferences/* inRegions */.NF)(anyRegions, regions, first?.regions ?? regions);
    const reaches = first?.instances ?? survey.instances.filter(stack_set/* isUpdatable */.Ng);
    let tries = 0;
    const sent = await sendUntilIdle(context, isTaken, () => {
        tries += 1;
        if (tries === 1)
            log.warning('The update failed: the previous version is put back in every account that had it.');
        return sendOperation(context, {
            purpose: 'rollback',
            action: 'UPDATE',
            reaches,
            preferences,
            send: (operationId) => stackSets.updateVersion(stackSet, { operationId, version, targets: first, preferences }),
        });
    });
    if (sent === 'taken over')
        return sent;
    let done = sent;
    for (const target of further) {
        if (done.end.kind !== 'completed')
            return done;
        const updates = { purpose: 'rollback', targets: [target], preferences: anyRegions };
        const next = await sendUntilIdle(context, isTaken, () => sendUpdates(context, updates));
        if (next === 'taken over')
            return { ...done, error: takenOver(stackSet.name, done) };
        done = joinSteps(done, next);
    }
    return done;
}
async function sendUntilIdle(context, isTaken, send) {
    for (let tries = 1;; tries += 1) {
        if (await isTaken())
            return 'taken over';
        const sent = await send();
        if (sent.end.kind !== 'preempted')
            return sent;
        const { by } = sent.end;
        if (tries === mostTries)
            return { ...sent, end: { kind: 'failed', reason: 'operation-in-progress' } };
        if (by === undefined)
            continue;
        const idle = await (0,attempt/* attempt */.C)(() => waitUntilIdle(context, context.deadline(), [by]));
        if (idle.kind === 'failed')
            return { ...sent, end: { kind: 'failed', reason: idle.error.code }, error: idle.error };
        if (idle.value.kind === 'interrupted')
            return { ...sent, end: { kind: 'interrupted' } };
        if (idle.value.kind === 'timed-out')
            return { ...sent, end: { kind: 'timed-out', reason: 'rollout-timeout' } };
    }
}
function summarizeRollback(change, failed, all, known) {
    const updates = (0,rollout_report/* ownOperations */.zn)(failed.operations);
    const begins = updates.map(({ operation }) => operation.createdAt.getTime());
    const ids = new Set(updates.map(({ operation }) => operation.id));
    return {
        ...known,
        onNewVersion: known.failedUpdate.filter(({ class: accountClass, operationId }) => accountClass === 'current' && ids.has(operationId)),
        newVersionFrom: new Date(Math.min(...begins)),
        newVersionUntil: (0,rollback/* findRollback */.a5)(all)?.operation.endedAt,
        notUndone: (0,waves/* findNotUndone */.wt)(change),
    };
}

// EXTERNAL MODULE: ./src/domain/stack-set/stack-set-definition.ts
var stack_set_definition = __webpack_require__(661);
;// CONCATENATED MODULE: ./src/rollout/update-by-waves.ts










async function updateByWaves(context, survey, after, waves) {
    const version = pickVersion(after);
    const canaries = await sendCanaries(context, version, waves);
    const proven = await proveReached(context, survey, canaries);
    if (!isGreenSoFar(proven))
        return proven;
    const all = await sendWaves(context, survey, proven, waves.waveUpdates);
    if (!isGreenSoFar(all))
        return all;
    const recorded = await (0,attempt/* attempt */.C)(() => recordWaves(context));
    return recorded.kind === 'done' ? all : failedAfter(all, recorded.error);
}
async function continueWaves(context, survey, targets) {
    return sendWaves(context, survey, nothingDone, targets);
}
async function sendCanaries(context, version, waves) {
    const { stackSets, stackSet } = context;
    const [targets, ...further] = waves.canaryUpdates;
    if (targets === undefined)
        return nothingDone;
    const anyRegions = (0,domain_preferences/* canaryPreferences */.Lj)(waves.canaries.length, context.preferences);
    const preferences = (0,domain_preferences/* inRegions */.NF)(anyRegions, context.regions, targets.regions);
    const first = await sendOperation(context, {
        purpose: 'canary',
        action: 'UPDATE',
        reaches: targets.instances,
        preferences,
        send: (operationId) => stackSets.updateVersion(stackSet, { operationId, version, targets, preferences }),
    });
    if (!isGreenSoFar(first) || further.length === 0)
        return first;
    const more = await sendUpdates(context, { purpose: 'canary', targets: further, preferences: anyRegions });
    return joinSteps(first, more);
}
async function sendWaves(context, survey, before, targets) {
    const preferences = (0,domain_preferences/* wavePreferences */.QC)(context.preferences);
    const waves = await sendUpdates(context, { purpose: 'wave', targets, preferences });
    return proveReached(context, survey, joinSteps(before, waves));
}
async function recordState(context, done) {
    context.log.info('Terraform’s state lacks what the stack set defines: recording it.');
    const recorded = await (0,attempt/* attempt */.C)(() => record(context));
    return recorded.kind === 'done' ? done : failedAfter(done, recorded.error);
}
async function proveReached(context, survey, done) {
    if (!isGreenSoFar(done) || done.operations.length === 0)
        return done;
    const read = await (0,attempt/* attempt */.C)(() => proveAccounts(context, survey, done.operations));
    if (read.kind === 'failed')
        return failedAfter(done, read.error);
    const reached = (0,rollout_report/* reachedBy */.Kg)((0,rollout_report/* ownOperations */.zn)(done.operations));
    const bad = read.value.find((result) => reached.has((0,account_result/* resultKey */.ZH)(result)) && !['current', 'suspended'].includes(result.class));
    if (bad === undefined)
        return done;
    return { ...done, end: { kind: 'failed', reason: 'accounts-failed' }, error: undefined };
}
async function recordWaves(context) {
    context.log.info('Every account is proven: recording the new version in Terraform’s state.');
    await record(context);
    const { change } = await context.planner.planDefinition({ lock: true });
    if (change.kind === 'none' || change.kind === 'preferences-only' || (0,stack_set_definition/* isHiddenAlone */.c1)(change))
        return;
    throw new user_error/* UserError */.yo({
        code: 'terraform-failed',
        what: `Every account has the new version, but Terraform still plans a change (${change.kind}) of the stack set.`,
        why: 'What was sent to AWS is not what Terraform finds there.',
        next: 'Run plan to see the difference, and report it.',
    });
}
async function record({ terraform }) {
    await terraform.record().catch((error) => {
        if (!(error instanceof user_error/* UserError */.yo))
            throw error;
        throw new user_error/* UserError */.yo({
            code: error.code,
            what: `Every account has the new version, but Terraform’s state could not be updated. ${error.what}`,
            ...(error.why === undefined ? {} : { why: error.why }),
            next: `${error.next ?? ''} Then run apply again: nothing is left to do in AWS.`.trim(),
            cause: error,
            mustBeReported: error.mustBeReported,
        });
    });
}

;// CONCATENATED MODULE: ./src/rollout/find-update.ts








const find_update_lookPauseMs = 2_000;
const looksAfterFailure = 3;
const looksAfterInterrupt = 15;
const looksAfterSuccess = 30;
const looksAtOddOne = 15;
const longestPollMs = 15_000;
const looksUntilPreempted = 2;
async function findTerraforms(context, update, run) {
    const { stackSets, stackSet, interruption } = context;
    let looksSinceEnd = 0;
    let inTheWay;
    let queued = [];
    let isSent = false;
    while ((!isOver(run, looksSinceEnd, isSent) || (queued.length > 0 && hasTime(context))) &&
        !interruption.lastCall.aborted) {
        if (run.ended !== undefined)
            looksSinceEnd += 1;
        if (run.ended !== undefined && looksSinceEnd > 1)
            isSent ||= await hasSent(context, update, run);
        const looked = await (0,attempt/* attempt */.C)(() => stackSets.listRecentOperations(stackSet));
        if (looked.kind === 'failed' && (run.ended !== undefined || !looked.error.isTransient))
            throw looked.error;
        const listed = looked.kind === 'done' ? looked.value : [];
        const updates = findUnknownUpdates(context, listed, update);
        const own = await findOwn(context, update, updates, { ...run, looksSinceEnd });
        if (own.length === 1 && own[0] !== undefined)
            return { kind: 'found', operation: own[0] };
        queued = own;
        const other = run.ended === undefined ? await find_update_findInTheWay(context, update, listed, updates, run.since) : undefined;
        if (other !== undefined) {
            const looks = inTheWay?.id === other.id ? inTheWay.looks + 1 : 1;
            inTheWay = { id: other.id, looks };
            if (looks >= looksUntilPreempted)
                return { kind: 'in-the-way', by: other };
        }
        endInTime(context, run);
        await pause(context, run);
    }
    const unlisted = await findUnlisted(context, update, run);
    return unlisted ?? { kind: 'not-found', isSent: isSent || run.ended?.kind === 'done', queued };
}
function endInTime(context, run) {
    if (run.ended !== undefined || run.isInterrupted || !isOutOfTime(context))
        return;
    context.log.warning('Terraform is interrupted: the job is over soon, and the report has to be written before.');
    context.terraform.interrupt();
    run.isInterrupted = true;
}
async function hasSent({ stackSets, stackSet }, { version, isAlreadyDefined }, { ended, isInterrupted }) {
    if (ended?.kind !== 'failed' || isInterrupted || isAlreadyDefined)
        return false;
    const found = await (0,attempt/* attempt */.C)(() => stackSets.find(stackSet));
    return found.kind === 'done' && found.value !== undefined && definesVersion(found.value, version);
}
function hasTime({ clock, deadline }) {
    return clock.now().getTime() < deadline().getTime();
}
function isOver({ ended, isInterrupted }, looksSinceEnd, isSent) {
    if (ended === undefined)
        return false;
    if (ended.kind === 'done' || isSent)
        return looksSinceEnd >= looksAfterSuccess;
    return looksSinceEnd >= (isInterrupted ? looksAfterInterrupt : looksAfterFailure);
}
function findUnknownUpdates({ sent, waitedFor }, listed, { operations }) {
    const known = new Set([...operations.map(({ id }) => id), ...sent.ids, ...waitedFor]);
    return listed.filter(({ id, action }) => action === 'UPDATE' && !known.has(id));
}
async function findOwn({ stackSets, stackSet, preferences }, { version, isAlreadyDefined }, updates, run) {
    const { since } = run;
    const isPossible = ({ id }) => !isStartedByAction(id) && !(0,stack_set_operation/* isSentByTerraformBefore */.F0)(id, since);
    if (!updates.some(isPossible))
        return [];
    const read = await (0,attempt/* attempt */.C)(() => Promise.all(updates.map(({ id }) => stackSets.findOperation(stackSet, id))));
    const known = read.kind === 'done' ? read.value.filter((operation) => operation !== undefined) : updates;
    const begun = known.filter(({ status }) => status !== 'QUEUED').sort(byEnd);
    const [newest] = begun;
    const isNamed = newest !== undefined && mayBeOurs(newest, since) && endsWith(newest, run);
    const isOdd = newest !== undefined && !(0,stack_set_operation/* isInFlight */.wn)(newest.status) && hasExcess(newest, preferences);
    if (isOdd && run.looksSinceEnd < looksAtOddOne)
        return [];
    const isTelling = newest !== undefined && !isAlreadyDefined && isPossible(newest) && (0,stack_set_operation/* isInFlight */.wn)(newest.status);
    if (isNamed || isTelling) {
        const found = await (0,attempt/* attempt */.C)(() => stackSets.find(stackSet));
        const isDefined = found.kind === 'done' && found.value !== undefined && definesVersion(found.value, version);
        if (isDefined)
            return [newest];
    }
    return known.filter((own) => own.status === 'QUEUED' && mayBeOurs(own, since));
}
function hasExcess(operation, preferences) {
    return (0,domain_preferences/* findExcessTolerance */.aQ)(operation.preferences, (0,domain_preferences/* expectedTolerance */.I$)('update', preferences)) !== undefined;
}
function endsWith({ status, endedAt }, run) {
    if ((0,stack_set_operation/* isInFlight */.wn)(status))
        return true;
    if (run.endedAt === undefined || endedAt === undefined)
        return false;
    return run.endedAt.getTime() - endedAt.getTime() <= longestPollMs;
}
function mayBeOurs({ id }, since) {
    return (0,stack_set_operation/* isStartedByTerraform */.v9)(id) && !(0,stack_set_operation/* isSentByTerraformBefore */.F0)(id, since);
}
function byEnd(a, b) {
    return (0,stack_set_operation/* operationEndMs */.jS)(b) - (0,stack_set_operation/* operationEndMs */.jS)(a) || b.createdAt.getTime() - a.createdAt.getTime();
}
async function find_update_findInTheWay(context, { isQueued }, listed, updates, since) {
    const foreign = updates.find((operation) => !mayBeOurs(operation, since));
    if (foreign !== undefined || isQueued)
        return foreign;
    const [other] = await stillInFlight(context, listed);
    return other;
}
async function findUnlisted(context, update, run) {
    const { stackSets, stackSet } = context;
    const { operations, instances, version } = update;
    const known = new Set([
        ...operations.map(({ id }) => id),
        ...(0,stack_set/* findUnlistedOperationIds */.TL)(instances, new Set()),
        ...context.sent.ids,
        ...context.waitedFor,
    ]);
    const named = (0,stack_set/* findUnlistedOperationIds */.TL)(await stackSets.listInstances(stackSet), known);
    const found = await Promise.all(named.map((id) => stackSets.findOperation(stackSet, id)));
    const listed = (await stackSets.listRecentOperations(stackSet)).filter(({ id }) => !known.has(id));
    const all = [...found.filter((operation) => operation !== undefined), ...listed];
    const updates = [...new Map(all.map((operation) => [operation.id, operation])).values()]
        .filter(({ id, action }) => action === 'UPDATE' && !isStartedByAction(id))
        .sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime());
    const [terraforms, ...further] = updates.filter((operation) => mayBeOurs(operation, run.since));
    const [newest] = updates.filter(({ status }) => status !== 'QUEUED');
    const defined = newest === undefined ? undefined : await stackSets.find(stackSet);
    const isExplained = newest !== terraforms || (defined !== undefined && definesVersion(defined, version));
    if (terraforms !== undefined && further.length === 0 && isExplained && !run.isInterrupted) {
        return { kind: 'found', operation: terraforms };
    }
    if (run.ended?.kind !== 'done' && !run.isInterrupted)
        return undefined;
    const isNamed = newest !== undefined && mayBeOurs(newest, run.since);
    const isOurs = defined !== undefined && definesVersion(defined, version) && (isNamed || !run.isInterrupted);
    return isOurs && newest !== undefined ? { kind: 'found', operation: newest } : undefined;
}
async function pause({ clock }, { ended, applying }) {
    await Promise.race([clock.sleep(find_update_lookPauseMs), ended === undefined ? applying : new Promise(() => undefined)]);
}

;// CONCATENATED MODULE: ./src/rollout/update-definition.ts










async function applyRecordOnly(context) {
    const applying = (0,attempt/* attempt */.C)(() => context.terraform.apply());
    return judgeApplied(context, nothingDone, await untilLastCall(context.interruption, applying));
}
async function updateDefinition(context, survey, after) {
    if (isOutOfTime(context))
        return { ...nothingDone, end: outOfTime };
    const since = context.clock.now();
    const applying = (0,attempt/* attempt */.C)(() => context.terraform.apply());
    const run = { since, ended: undefined, endedAt: undefined, isInterrupted: false, applying };
    void run.applying.then((ended) => {
        run.ended = ended;
        run.endedAt = context.clock.now();
    });
    const version = plannedVersion(after, survey.stackSet);
    const update = {
        version,
        isAlreadyDefined: survey.stackSet !== undefined && definesVersion(survey.stackSet, version),
        operations: survey.operations,
        instances: survey.instances,
        isQueued: survey.stackSet?.hasManagedExecution === true,
    };
    const looked = await (0,attempt/* attempt */.C)(() => findTerraforms(context, update, run));
    if (looked.kind === 'failed')
        return judgeApplied(context, failedWith(looked.error), await awaitEnd(context, run));
    const look = looked.value;
    switch (look.kind) {
        case 'found':
            return followTerraforms(context, survey, look.operation, run);
        case 'not-found':
            return judgeApplied(context, nothingFound(context, look), await awaitEnd(context, run));
        case 'in-the-way':
            return giveWay(context, survey, { update, run, by: look.by });
    }
}
function awaitEnd({ interruption }, { applying }) {
    return untilLastCall(interruption, applying);
}
function nothingFound(context, { isSent, queued }) {
    if (queued.length > 0) {
        return { ...nothingDone, end: outOfTime, error: stillQueued(queued) };
    }
    if (!isSent)
        return isOutOfTime(context) ? { ...nothingDone, end: outOfTime } : nothingDone;
    const error = new user_error/* UserError */.yo({
        code: 'unknown',
        what: `Terraform has updated stack set ${context.stackSet.name}, but AWS lists no operation for it, so the result of the accounts is unknown.`,
        next: 'Look at the operations (`aws cloudformation list-stack-set-operations`), then run apply again: it reads every account.',
    });
    return { ...nothingDone, end: { kind: 'unknown' }, error };
}
function stillQueued(operations) {
    return new user_error/* UserError */.yo({
        code: 'rollout-timeout',
        what: `Terraform’s update has not begun within \`rollout-timeout\`. It is one of the operations that are QUEUED: ${operations.map(({ id }) => id).join(', ')}.`,
        why: 'Other clients came first, and their operations have names like those of Terraform.',
        next: 'Run apply again: it waits for these operations, and plans on what they leave.',
    });
}
async function followTerraforms(context, { instances }, operation, run) {
    const reaches = instances.filter(stack_set/* isUpdatable */.Ng);
    const own = { operation, startedBy: 'terraform', purpose: 'update', isAttached: false, reaches };
    const done = await followOwnOperation(context, own, run.applying);
    if (done.end.kind === 'timed-out')
        context.terraform.interrupt();
    return judgeApplied(context, done, await awaitEnd(context, run));
}
async function giveWay(context, survey, { update, run, by }) {
    const { log, terraform, stackSet } = context;
    const error = gaveWay({ by }, stackSet.name);
    log.warning(`${error.what} Terraform would send a plan that is older, so it is interrupted and everything is planned again.`);
    terraform.interrupt();
    run.isInterrupted = true;
    const applied = await awaitEnd(context, run);
    const late = await (0,attempt/* attempt */.C)(() => findTerraforms(context, update, run));
    if (late.kind === 'failed')
        return judgeApplied(context, failedWith(late.error), applied);
    if (late.value.kind === 'found')
        return followTerraforms(context, survey, late.value.operation, run);
    const preempted = { ...nothingDone, end: { kind: 'preempted', by }, error };
    const isDoubtful = late.value.kind === 'not-found' && (late.value.isSent || late.value.queued.length > 0);
    const done = isDoubtful ? nothingFound(context, late.value) : preempted;
    return judgeApplied(context, done, applied);
}
function judgeApplied(context, done, applied) {
    const { end, operations } = done;
    if (context.interruption.requested.aborted)
        return interrupted(context, done, applied);
    if (applied === undefined || applied.kind === 'done')
        return done;
    const { mustBeReported } = applied.error;
    if (end.kind !== 'completed') {
        if (!mustBeReported)
            return done;
        const isAbove = end.kind === 'failed' || end.kind === 'preempted';
        return { ...done, end: isAbove ? { kind: 'failed', reason: applied.error.code } : end, error: applied.error };
    }
    const isRed = (0,rollout_report/* ownOperations */.zn)(operations).some(({ operation }) => operation.status !== 'SUCCEEDED');
    const isReported = isRed && !mustBeReported;
    return {
        ...done,
        end: { kind: 'failed', reason: isReported ? 'terraform-failed' : applied.error.code },
        error: isReported ? undefined : applied.error,
    };
}
function interrupted({ terraform }, done, applied) {
    const { operations } = done;
    const end = { kind: 'interrupted' };
    if (applied === undefined)
        return { end, operations, error: terraform.describeUnended() };
    const mayGoOn = applied.kind === 'failed' && operations.length === 0;
    if (applied.kind === 'failed' && applied.error.mustBeReported) {
        return { end, operations, error: mayGoOn ? besideDoubt(applied.error) : applied.error };
    }
    return { end, operations, error: mayGoOn ? inDoubt(done.error) : undefined };
}
function besideDoubt({ code, what, why, next, cause }) {
    const doubt = inDoubt(undefined);
    return new user_error/* UserError */.yo({
        code,
        what,
        why: [why, doubt.what].filter((text) => text !== undefined).join('\n\n'),
        next: [next, `Then: ${doubt.next ?? ''}`].filter((text) => text !== undefined).join(' '),
        cause,
        mustBeReported: true,
    });
}
function inDoubt(unread) {
    return new user_error/* UserError */.yo({
        code: unread?.code ?? 'terraform-failed',
        what: 'Terraform was interrupted during an update of the stack set. No operation of it was found, but an operation that it had just sent goes on in AWS.',
        ...(unread === undefined ? {} : { why: unread.what }),
        next: 'Run apply again: apply attaches to the operation if one goes on.',
    });
}

;// CONCATENATED MODULE: ./src/rollout/roll-out.ts

















const mostRounds = 5;
async function rollOut(context) {
    const { planner, log } = context;
    let history;
    for (let count = 1;; count += 1) {
        const ready = await prepareAfter(context, history);
        if (ready instanceof user_error/* UserError */.yo)
            return failHistory(history, ready);
        const unrecorded = await recordBeginning(context, ready);
        if (unrecorded !== undefined && history === undefined)
            throw unrecorded;
        if (unrecorded !== undefined)
            return failHistory(history, unrecorded);
        const { survey, digest } = ready;
        context.sent.count = Math.max(context.sent.count, lastIndexOf(survey.operations, context.run));
        const { organization } = survey;
        const afterFailure = findAfterFailure(context, ready, history?.updatedFrom);
        const round = { ...context, organization, digest, afterFailure, versions: roll_out_versionsOf(ready) };
        const done = await carryOut(round, ready, history?.updatedFrom);
        const hasSent = (0,rollout_report/* ownOperations */.zn)(history?.done.operations ?? []).length > 0;
        history = await takeBackEarlier(round, extendHistory(history, ready, done), done);
        if (ready.readiness.kind === 'refused' && hasSent)
            return failHistory(history, refusedAfterwards(ready));
        const isLast = count === mostRounds;
        if (done.end.kind === 'preempted') {
            if (isLast)
                return endPreempted(history, done.error);
            log.info('Planning again, since another client came first.');
            continue;
        }
        if (!isGreenSoFar(done) || done.operations.length === 0)
            return history;
        if (ready.readiness.kind === 'attachable' && !isLast)
            continue;
        const after = await (0,attempt/* attempt */.C)(() => planner.takeSurvey());
        if (after.kind === 'failed')
            return failHistory(history, after.error);
        history = { ...history, survey: after.value };
        if (isLast || !hasNewcomers(survey, after.value))
            return history;
        log.info('Planning again, since accounts joined meanwhile.');
    }
}
function findAfterFailure({ onFailure }, ready, updatedFrom) {
    if (onFailure === 'hold' || ready.readiness.kind === 'attachable')
        return 'hold';
    const update = isUpdating(ready) ? ready : updatedFrom;
    if (update === undefined)
        return 'hold';
    return update.assessment.wayBack?.obstacle === undefined ? 'rollback' : 'no-way-back';
}
function isUpdating({ terraform: { change } }) {
    return change.kind === 'update';
}
async function takeBackEarlier(context, history, done) {
    const { ready, updatedFrom } = history;
    if (updatedFrom === undefined || updatedFrom === ready)
        return history;
    if (!hasSentVersion(done) || !isRollbackDue(context, done))
        return history;
    const { change } = updatedFrom.terraform;
    if (change.kind !== 'update')
        return history;
    const round = { ...context, versions: roll_out_versionsOf(updatedFrom) };
    return { ...history, done: await rollBack(round, updatedFrom.survey, change, history.done) };
}
function roll_out_versionsOf({ survey: { stackSet }, assessment: { definition } }) {
    return [
        ...(stackSet === undefined ? [] : [pickVersion(stackSet)]),
        ...(definition === undefined ? [] : [{ ...plannedVersion(definition, stackSet), autoDeployment: undefined }]),
    ];
}
async function recordBeginning(context, ready) {
    if (ready.readiness.kind !== 'ready' || !(0,domain_assessment/* hasWork */.OJ)(ready.assessment))
        return undefined;
    const begun = await (0,attempt/* attempt */.C)(() => context.begin(ready.digest));
    return begun.kind === 'failed' ? begun.error : undefined;
}
async function prepareAfter(context, history) {
    const end = history?.done.end;
    const inTheWay = end?.kind === 'preempted' ? end.by : undefined;
    const ready = await (0,attempt/* attempt */.C)(() => prepare(context, inTheWay));
    if (ready.kind === 'done')
        return ready.value;
    if (history === undefined)
        throw ready.error;
    return ready.error;
}
function refusedAfterwards({ assessment: { gate } }) {
    const reasons = gate.findings.filter(({ isAccepted }) => !isAccepted).map(({ reason }) => reason);
    return new user_error/* UserError */.yo({
        code: 'accounts-behind',
        what: `This run has changed accounts, and the gate refuses what was still to do: ${reasons.join(', ')}.`,
        why: 'Another client has changed the stack set or the organization meanwhile, so that it was planned again.',
        next: 'Run plan: it shows what is left, and why it is refused.',
    });
}
function endPreempted(history, error) {
    const why = `Another client came first ${mostRounds} times in a row.`;
    const last = error?.what ?? 'Another operation is in progress on the stack set.';
    return failHistory(history, new user_error/* UserError */.yo({ code: 'operation-in-progress', what: last, why, next: 'Run apply again.' }));
}
function hasNewcomers(before, after) {
    const known = new Set(before.targets.targeted.map(({ id }) => id));
    const current = new Set(after.targets.current.map(({ id }) => id));
    return after.targets.targeted.some((account) => !known.has(account.id) && !current.has(account.id) && !(0,domain_organization/* isSuspended */.eJ)(account));
}
async function carryOut(context, ready, updatedFrom) {
    const { readiness, survey } = ready;
    switch (readiness.kind) {
        case 'refused':
            return nothingDone;
        case 'timed-out':
            return { ...nothingDone, end: { kind: 'timed-out', reason: 'operation-wait-timeout' } };
        case 'interrupted':
            return { ...nothingDone, end: { kind: 'interrupted' } };
        case 'attachable': {
            const { operation } = readiness.attachable;
            context.log.info(`Operation ${operation.id} was started by an earlier run: attaching to it.`);
            const reaches = reachedBy(survey, operation);
            return followOwnOperation(context, { ...readiness.attachable, isAttached: true, reaches });
        }
        case 'ready':
            return carryOutPlan(context, ready, updatedFrom);
    }
}
function reachedBy({ instances }, { id, action }) {
    const own = instances.filter(({ lastOperationId }) => lastOperationId === id);
    return own.length > 0 || action === 'CREATE' ? own : instances.filter(stack_set/* isUpdatable */.Ng);
}
async function carryOutPlan(context, ready, updatedFrom) {
    const { assessment, survey } = ready;
    const { change } = ready.terraform;
    const defined = await roll_out_define(context, ready);
    if (change.kind === 'update' && isRollbackDue(context, defined)) {
        const isAgain = updatedFrom !== undefined && rollout_history_isDefined(ready);
        return isAgain ? defined : rollBack(context, survey, change, defined);
    }
    if (!isGreenSoFar(defined))
        return defined;
    const proven = change.kind === 'update' ? await holdToUnseen(context, survey, defined) : defined;
    if (!isGreenSoFar(proven))
        return proven;
    const created = assessment.hasCreations ? await create(context, survey, proven) : proven;
    if (!isGreenSoFar(created))
        return created;
    const healed = assessment.hasHeals ? joinSteps(created, await heal(context, survey)) : created;
    const mustRecord = ready.terraform.isStateBehind === true && assessment.definitionStep.kind === 'none';
    return mustRecord && isGreenSoFar(healed) ? recordState(context, healed) : healed;
}
async function roll_out_define(context, { assessment, survey }) {
    const step = assessment.definitionStep;
    switch (step.kind) {
        case 'none':
            return nothingDone;
        case 'record':
            return applyRecordOnly(context);
        case 'terraform':
            return updateDefinition(context, survey, step.after);
        case 'waves':
            return updateByWaves(context, survey, step.after, step.waves);
    }
}
async function create(context, survey, defined) {
    const isUpdated = defined.operations.length > 0;
    const current = isUpdated ? await (0,attempt/* attempt */.C)(() => context.planner.takeSurvey()) : undefined;
    if (current?.kind === 'failed')
        return failedAfter(defined, current.error);
    const { creations } = (current?.value ?? survey).targets;
    return joinSteps(defined, await sendFirstDeployments(context, creations));
}
async function heal(context, survey) {
    const { heals } = survey.targets;
    const isContinued = hasBrokenWaves(survey.operations, context.digest);
    return isContinued ? continueWaves(context, survey, heals) : sendToOutdated(context, heals);
}

// EXTERNAL MODULE: ./src/planning/planner.ts + 9 modules
var planner = __webpack_require__(8643);
// EXTERNAL MODULE: ./src/domain/ledger/judge-review.ts
var judge_review = __webpack_require__(7016);
// EXTERNAL MODULE: ./src/domain/ledger/rolled-out.ts
var rolled_out = __webpack_require__(5209);
;// CONCATENATED MODULE: ./src/planning/review.ts



function createReviewReader(ports, { reviewedPlan: mode, expectedDigest }) {
    return async (reviewed) => {
        const { ledger } = ports;
        if (!('location' in ledger)) {
            return mode === 'off'
                ? undefined
                : { mode, reading: { kind: 'unread', why: `there is no ledger: ${ledger.why}` } };
        }
        const reading = await (0,attempt/* attempt */.C)(() => readAll(ports, ledger, reviewed, { mode, expectedDigest }));
        if (reading.kind === 'failed')
            return { mode, reading: { kind: 'unread', why: reading.error.message.replace(/\.$/, '') } };
        return { mode, reading: reading.value };
    };
}
async function readAll(ports, ledger, { digest, intent }, { mode, expectedDigest }) {
    const [plans, lastRollout] = await Promise.all([
        mode === 'off' ? [] : readPlans(ports, ledger, digest),
        readLastRollout(ports, ledger),
    ]);
    const isOther = mode !== 'off' && plans.length === 0;
    const other = isOther ? await findOtherPlan(ports, ledger, digest, expectedDigest) : undefined;
    return { kind: 'read', branch: ports.run.branch, plans, other, intent, lastRollout };
}
const mostPlans = 200;
const plansAtOnce = 8;
async function readPlans(ports, ledger, digest) {
    const keys = (await ledger.listPlans(digest)).slice(0, mostPlans);
    const plans = [];
    for (let start = 0; start < keys.length; start += plansAtOnce) {
        const some = keys.slice(start, start + plansAtOnce);
        plans.push(...(await Promise.all(some.map(({ key }) => readPlan(ports, ledger, key)))));
        if (plans.some((plan) => (0,judge_review/* isReviewed */.qe)(plan, ports.run.branch)))
            break;
    }
    return plans;
}
async function readPlan({ pullRequests, sha256 }, ledger, key) {
    const record = await ledger.readPlan(key);
    if (record === undefined)
        return { kind: 'broken', key };
    const { commentId } = record;
    const [pull, text] = await Promise.all([
        pullRequests.readPull(record.pull),
        commentId === undefined ? undefined : pullRequests.readComment(commentId),
    ]);
    return { kind: 'record', record, pull, commentSha256: text === undefined ? undefined : sha256(text) };
}
async function readLastRollout({ pullRequests }, ledger) {
    const last = await (0,rolled_out/* findLastRolledOut */.I)(ledger.readRollouts());
    if (last === undefined)
        return undefined;
    if (last.record === undefined)
        return { kind: 'broken', key: last.key };
    return { kind: 'record', record: last.record, relation: await pullRequests.relateCommit(last.record.commit) };
}
async function findOtherPlan({ pullRequests }, ledger, digest, expectedDigest) {
    const isExpected = expectedDigest !== undefined && expectedDigest !== digest;
    const shown = isExpected ? { digest: expectedDigest, pull: undefined } : await findShown(pullRequests, ledger);
    if (shown === undefined)
        return undefined;
    const keys = await ledger.listPlans(shown.digest);
    const key = keys.find(({ pull }) => pull === shown.pull) ?? keys[0];
    const record = key && (await ledger.readPlan(key.key));
    return record && { pull: record.pull, digest: record.digest, intent: record.intent };
}
async function findShown(pullRequests, ledger) {
    const merged = await pullRequests.findMerged();
    if (merged === undefined)
        return undefined;
    const [pull, keys] = await Promise.all([pullRequests.readPull(merged.number), ledger.listPlans()]);
    return keys.find((key) => key.pull === merged.number && key.headSha === pull?.headSha);
}

;// CONCATENATED MODULE: ./src/rollout/rollout-context.ts



function createRolloutContext(ports, request, progress, begin) {
    const { terraform, stackSets, run, clock, log, interruption } = ports;
    const { stackSet, targets, preferences, update, operationWaitTimeoutMs, rolloutTimeoutMs } = request;
    const runEndsAt = new Date(clock.now().getTime() + request.runTimeoutMs);
    return {
        terraform,
        stackSets,
        run,
        clock,
        log,
        interruption,
        planner: (0,planner/* createPlanner */.J)(ports, request, createReviewReader(ports, request)),
        begin,
        progress,
        stackSet,
        regions: targets.regions,
        preferences,
        onFailure: update.onFailure,
        rolloutTimeoutMs,
        operationWaitTimeoutMs,
        runEndsAt,
        deadline: createDeadline({ clock, log, runEndsAt }, rolloutTimeoutMs),
        sent: { count: 0, ids: new Set() },
        waitedFor: new Set(),
    };
}

;// CONCATENATED MODULE: ./src/commands/apply.ts











async function apply(ports, request) {
    const startedAt = ports.clock.now();
    const pullRequest = (0,merged_pull_request/* awaitMergedPullRequest */.V)(ports);
    const progress = createProgressReporter(ports, request, pullRequest);
    const recorder = createRolloutRecorder(ports, request);
    const context = createRolloutContext(ports, request, progress, (digest) => recorder.begin(digest));
    const rolledOut = await rollOut(context);
    const proof = await (0,attempt/* attempt */.C)(() => proveRollout(context, rolledOut));
    const confirmed = await confirmVersion(context, rolledOut);
    await progress.settle();
    const findings = { ...confirmed, proof, startedAt, endedAt: ports.clock.now() };
    const report = reportRollout(request.stackSet, findings);
    const merged = await untilLastCall(ports.interruption, pullRequest);
    await untilLastCall(ports.interruption, recorder.end(report, merged?.number));
    return (0,publish/* publishRollout */.$x)(ports, request, report, merged);
}


/***/ }),

/***/ 5813:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ag: () => (/* binding */ readObject),
/* harmony export */   KH: () => (/* binding */ isText),
/* harmony export */   VP: () => (/* binding */ isTexts),
/* harmony export */   my: () => (/* binding */ isCount),
/* harmony export */   qv: () => (/* binding */ isHex)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7504);

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

/***/ 5209:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ parseRolloutRecord),
/* harmony export */   I: () => (/* binding */ findLastRolledOut)
/* harmony export */ });
/* harmony import */ var _record_members_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5813);

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

/***/ 2707:
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


/***/ })

};
