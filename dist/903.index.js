export const id = 903;
export const ids = [903];
export const modules = {

/***/ 32903:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  apply: () => (/* binding */ apply)
});

// EXTERNAL MODULE: ./src/domain/attempt.ts
var attempt = __webpack_require__(38505);
;// CONCATENATED MODULE: ./src/domain/audit/verify-sample.ts
const leastAccounts = 10;
const share = 0.05;
function chooseSample({ accounts, always, seed, sha256 }) {
    const wanted = Math.max(leastAccounts, Math.ceil(accounts.length * share));
    const drawn = accounts
        .map((one) => ({ ...one, lot: sha256(`${seed} ${one.account}`) }))
        .toSorted((a, b) => (a.lot < b.lot ? -1 : 1));
    const firstOfUnits = new Map(drawn.toReversed().map(({ organizationalUnitId, account }) => [organizationalUnitId, account]));
    const chosen = new Set([
        ...drawn.map(({ account }) => account).filter((account) => always.has(account)),
        ...firstOfUnits.values(),
    ]);
    for (const { account } of drawn) {
        if (chosen.size >= wanted)
            break;
        chosen.add(account);
    }
    return [...chosen].sort();
}

// EXTERNAL MODULE: ./src/domain/quantity.ts
var quantity = __webpack_require__(31187);
// EXTERNAL MODULE: ./src/domain/reports/rollout-report.ts
var rollout_report = __webpack_require__(98564);
// EXTERNAL MODULE: ./src/domain/rollout.ts
var rollout = __webpack_require__(46953);
// EXTERNAL MODULE: ./src/domain/user-error.ts
var user_error = __webpack_require__(4758);
// EXTERNAL MODULE: ./src/proving/prove-roles.ts + 1 modules
var prove_roles = __webpack_require__(88658);
// EXTERNAL MODULE: ./src/auditing/iam-knowledge.ts
var iam_knowledge = __webpack_require__(37365);
;// CONCATENATED MODULE: ./src/auditing/verify-roles.ts








const patienceMs = 60_000;
async function verifyRoles(ports, request, report, verification, scope) {
    if (verification.scope === 'none' || !(0,rollout/* isGreen */.gf)(report.outcome))
        return report;
    const accounts = chooseAccounts(ports, report, verification.scope);
    ports.log.info(`Looking at the role in ${(0,quantity/* countOf */.pq)(accounts.length, 'account')}.`);
    const looked = await (0,attempt/* attempt */.C)(() => prove(ports, request, { report, accounts, verification, ...scope }));
    const verified = looked.kind === 'done'
        ? toVerification(verification.scope, accounts, looked.value)
        : doubtAll(verification.scope, accounts, looked.error);
    const isInterrupted = ports.interruption.requested.aborted;
    return judge({ ...report, endedAt: ports.clock.now(), verification: verified }, verified, isInterrupted);
}
function chooseAccounts({ sha256 }, report, scope) {
    const targeted = report.accounts.filter((one) => one.class !== 'suspended');
    const accounts = [...new Map(targeted.map((one) => [one.account, one])).values()];
    if (scope === 'all')
        return accounts.map(({ account }) => account).sort();
    const canaries = (0,rollout_report/* ownOperations */.zn)(report.operations, 'canary').flatMap(({ reaches }) => reaches);
    const always = new Set([...canaries.map(({ accountId }) => accountId), ...report.healedAccountIds]);
    return chooseSample({ accounts, always, seed: report.digest, sha256 });
}
async function prove(ports, { stackSet: ref, definition, targets }, { report, accounts, verification, organization, runEndsAt }) {
    const stackSet = await ports.stackSets.find(ref);
    if (stackSet === undefined) {
        throw new user_error/* UserError */.yo({ code: 'role-not-proven', what: `AWS no longer has stack set ${ref.name}.` });
    }
    const { templateBody, parameters } = stackSet;
    const deployed = { templateBody, parameters };
    const proof = {
        definition: deployed,
        tags: stackSet.tags,
        partition: ports.partition,
        roleName: definition.roleName,
        rolePath: definition.rolePath,
        externalId: verification.externalId,
        facts: ['role', 'assumable'],
        iam: await (0,iam_knowledge/* readIamKnowledge */.A)(ports, deployed, targets.regions),
        organization,
        callerAccountId: verification.accountRoles.callerAccountId,
    };
    const chosen = listTargets(report, accounts);
    return (0,prove_roles/* proveRoles */.y)({ ...ports, accountRoles: verification.accountRoles }, proof, chosen, {
        endsAt: runEndsAt,
        patienceMs,
    });
}
function listTargets(report, accounts) {
    const regions = new Map(report.accounts.toReversed().map(({ account, region }) => [account, region]));
    return accounts.map((account) => ({
        account,
        region: regions.get(account) ?? '',
        stackId: undefined,
        recorded: undefined,
        operations: [],
    }));
}
function toVerification(scope, accounts, proofs) {
    const all = [...proofs.values()];
    const left = accounts.filter((account) => !proofs.has(account)).map((account) => ({ ...unlooked, account }));
    const isProven = ({ role, assumable, findings, doubts }) => role === 'proven' && assumable === 'proven' && findings.length + doubts.length === 0;
    return {
        scope,
        looked: accounts.length,
        proven: all.filter(isProven).length,
        findings: all.flatMap(({ findings }) => findings),
        doubts: [...all.flatMap(({ doubts }) => doubts), ...left],
    };
}
const unlooked = { fact: 'role', why: 'The role was not looked at.', next: 'Run an audit.' };
function doubtAll(scope, accounts, error) {
    const doubts = accounts.map((account) => ({
        ...unlooked,
        account,
        why: error.message,
        next: error.next ?? unlooked.next,
    }));
    return { scope, looked: accounts.length, proven: 0, findings: [], doubts };
}
function judge(report, { looked, proven }, isInterrupted) {
    if (proven === looked)
        return report;
    if (isInterrupted)
        return { ...report, outcome: 'interrupted', failureReason: undefined };
    const what = `The rollout is done, and the role is not proven in ${looked - proven} of ${(0,quantity/* countOf */.pq)(looked, 'account')} that the run has looked at.`;
    const error = { what, why: undefined, next: 'Do what the report names for each account, then run an audit.' };
    return { ...report, outcome: 'failed', failureReason: 'role-not-proven', error };
}

// EXTERNAL MODULE: ./src/publish/merged-pull-request.ts
var merged_pull_request = __webpack_require__(51479);
// EXTERNAL MODULE: ./src/domain/stack-set/operation.ts
var stack_set_operation = __webpack_require__(43863);
// EXTERNAL MODULE: ./src/domain/failure-reason.ts
var failure_reason = __webpack_require__(84351);
// EXTERNAL MODULE: ./src/report/parts/about.ts
var parts_about = __webpack_require__(30174);
// EXTERNAL MODULE: ./src/report/parts/account-list.ts
var account_list = __webpack_require__(20621);
// EXTERNAL MODULE: ./src/domain/advice/console-links.ts
var console_links = __webpack_require__(90676);
// EXTERNAL MODULE: ./src/report/parts/markdown.ts
var markdown = __webpack_require__(22210);
// EXTERNAL MODULE: ./src/report/parts/news.ts
var news = __webpack_require__(99896);
// EXTERNAL MODULE: ./src/report/parts/operation.ts
var parts_operation = __webpack_require__(60586);
// EXTERNAL MODULE: ./src/domain/progress.ts
var progress = __webpack_require__(50229);
// EXTERNAL MODULE: ./src/report/parts/timeline.ts
var timeline = __webpack_require__(82060);
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

// EXTERNAL MODULE: ./src/publish/publish.ts + 31 modules
var publish = __webpack_require__(32559);
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
var rollout_record = __webpack_require__(32707);
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

// EXTERNAL MODULE: ./src/domain/stack-set/stack-set-version.ts
var stack_set_version = __webpack_require__(98050);
// EXTERNAL MODULE: ./src/rollout/deadline.ts
var rollout_deadline = __webpack_require__(10685);
// EXTERNAL MODULE: ./src/domain/stack-set/settlement.ts
var settlement = __webpack_require__(48859);
// EXTERNAL MODULE: ./src/domain/stack-set/stack-set.ts
var stack_set = __webpack_require__(37263);
// EXTERNAL MODULE: ./src/domain/way-back.ts
var way_back = __webpack_require__(19203);
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
        version: (0,stack_set_version/* pickVersion */.SO)(stackSet),
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
    const isSameVersion = (0,stack_set_version/* definesVersion */.PT)(before, stackSet) && (0,stack_set_version/* definesVersion */.PT)(stackSet, before);
    const left = instances.map((instance) => leftBy(instance, overtaken.id, results, isSameVersion));
    return {
        version: (0,stack_set_version/* pickVersion */.SO)(before),
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
    if (!instances.some(isStale) && sentAt - (0,stack_set_operation/* operationEndMs */.jS)(newest) >= settlement/* listLagMs */.b)
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
    return found !== undefined && (0,stack_set_version/* definesVersion */.PT)(found, version);
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
    return found === undefined || !versions.some((version) => (0,stack_set_version/* definesVersion */.PT)(found, version));
}
const foreignVersionAdvice = 'Find out what was sent (`aws cloudformation describe-stack-set`, `list-stack-set-operations`). The next plan shows the difference, and the next apply replaces it.';

;// CONCATENATED MODULE: ./src/rollout/confirm-version.ts







async function confirmVersion(context, history) {
    const version = findVersion(history);
    if (version === undefined)
        return { history, isConfirmed: true };
    const look = await (0,rollout_deadline/* unlessInterrupted */.V1)(context, (0,attempt/* attempt */.C)(() => definesAnother(context, [version])));
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
    return assessment.definition === undefined ? undefined : (0,stack_set_version/* plannedVersion */.Rh)(assessment.definition, survey.stackSet);
}
function replacedMeanwhile(name) {
    return new user_error/* UserError */.yo({
        code: 'accounts-behind',
        what: `Another client has changed stack set ${name} during this run: it defines another version than this run has sent.`,
        next: foreignVersionAdvice,
    });
}

// EXTERNAL MODULE: ./src/domain/classify-reason.ts
var classify_reason = __webpack_require__(69669);
// EXTERNAL MODULE: ./src/domain/account-result.ts
var account_result = __webpack_require__(5913);
// EXTERNAL MODULE: ./src/domain/organization.ts
var domain_organization = __webpack_require__(66877);
// EXTERNAL MODULE: ./src/domain/stack-set/operation-id.ts
var operation_id = __webpack_require__(66829);
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
            isReplaced: !versionsOf(history).some((version) => found !== undefined && (0,stack_set_version/* definesVersion */.PT)(found, version)),
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
        ...(definition === undefined ? [] : [{ ...(0,stack_set_version/* plannedVersion */.Rh)(definition, stackSet), autoDeployment: undefined }]),
    ];
}
function hasGivenWay({ id, status }) {
    return (0,operation_id/* isStartedByAction */.RY)(id) && status === 'STOPPED';
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
    return (await (0,rollout_deadline/* unlessInterrupted */.V1)(context, reading)) ?? unread;
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
            return (0,settlement/* isSettled */.I)({ operation, results, instances: reading.instances, reaches: reached[index] ?? [] });
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
var rollback = __webpack_require__(69478);
// EXTERNAL MODULE: ./src/domain/assessment.ts + 5 modules
var domain_assessment = __webpack_require__(13979);
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
    const isListed = last?.endedAt === undefined || sentAt - last.endedAt.getTime() >= settlement/* listLagMs */.b;
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
    return (0,stack_set_version/* definesVersion */.PT)(stackSet, { ...(0,stack_set_version/* plannedVersion */.Rh)(definition, stackSet), autoDeployment: undefined });
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
        ...(findings.sandbox === undefined ? {} : { sandbox: findings.sandbox }),
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
var domain_preferences = __webpack_require__(45966);
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

// EXTERNAL MODULE: ./src/rollout/follow.ts
var follow = __webpack_require__(81644);
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
            const isChanged = defined !== undefined && !versions.some((version) => (0,stack_set_version/* definesVersion */.PT)(defined, version));
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
    const followed = await (0,follow/* followOperation */.D)(context, own.operation, context.deadline(), watcher);
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

;// CONCATENATED MODULE: ./src/domain/sandbox/sandbox-name.ts
const suffix = '-sandbox';
const hashCharacters = 8;
const longestRoleName = 64;
const longestStackName = 128;
function sandboxName(name, most, sha256) {
    const whole = name + suffix;
    if (whole.length <= most)
        return whole;
    const hash = sha256(name).slice(0, hashCharacters);
    return `${name.slice(0, most - suffix.length - hashCharacters - 1)}-${hash}${suffix}`;
}
function sandboxStackName(stackSetName, sha256) {
    const name = `stackset-role-action-sandbox-${stackSetName}`;
    if (name.length <= longestStackName)
        return name;
    return `${name.slice(0, longestStackName - hashCharacters - 1)}-${sha256(name).slice(0, hashCharacters)}`;
}
function suffixed(text) {
    return text + suffix;
}

// EXTERNAL MODULE: ./src/domain/sandbox/sandbox-stack.ts
var sandbox_stack = __webpack_require__(91250);
;// CONCATENATED MODULE: ./src/sandbox/await-stack.ts


const longestChangeMs = 15 * 60_000;
const pauses = { firstMs: 2_000, longestMs: 15_000, factor: 1.5 };
const await_stack_logEveryMs = 60_000;
async function awaitStack(context, stackId) {
    const { sandbox, clock, log, interruption, runEndsAt } = context;
    const beganMs = clock.now().getTime();
    const endsMs = Math.min(beganMs + longestChangeMs, runEndsAt.getTime());
    let loggedMs = beganMs;
    for (let pauseMs = pauses.firstMs;; pauseMs = Math.min(pauseMs * pauses.factor, pauses.longestMs)) {
        if (interruption.requested.aborted)
            return { kind: 'interrupted' };
        const stack = await sandbox.findStack(stackId);
        const kind = await_stack_progress(stack);
        const status = stack?.status ?? 'DELETE_COMPLETE';
        if (kind !== 'in-progress')
            return { kind, status };
        const nowMs = clock.now().getTime();
        if (nowMs >= endsMs)
            return { kind: 'timed-out', status, afterMs: nowMs - beganMs };
        if (nowMs - loggedMs >= await_stack_logEveryMs) {
            log.info(`The stack in the sandbox account: ${status} for ${(0,quantity/* renderDuration */.PP)(nowMs - beganMs)}`);
            loggedMs = nowMs;
        }
        await clock.sleep(Math.min(pauseMs, endsMs - nowMs));
    }
}
function await_stack_progress(stack) {
    return stack === undefined ? 'gone' : (0,sandbox_stack/* progressOf */.jA)(stack);
}

;// CONCATENATED MODULE: ./src/sandbox/take-down.ts





async function takeDown(context, stackId) {
    const { sandbox } = context;
    await sandbox.deleteStack(stackId);
    const end = await awaitStack(context, stackId);
    if (end.kind === 'gone')
        return 'gone';
    if (end.kind === 'interrupted')
        return 'interrupted';
    const reasons = end.kind === 'failed' ? (0,sandbox_stack/* listFailures */.As)(await sandbox.listEvents(stackId)) : [];
    throw new user_error/* UserError */.yo({
        code: 'sandbox-failed',
        what: `The stack in sandbox account ${sandbox.accountId} is not deleted: ${describeEnd(end)}. Nothing was sent to the organization.`,
        why: [`Stack: ${stackId}`, ...reasons].join('\n'),
        next: 'Delete the stack in the sandbox account, then run apply again.',
    });
}
function describeEnd(end) {
    return end.kind === 'timed-out' ? `${end.status} after ${(0,quantity/* renderDuration */.PP)(end.afterMs)}` : end.status;
}
async function takeDownLeft(context) {
    const { sandbox, log, stackSetName, sha256 } = context;
    const name = sandboxStackName(stackSetName, sha256);
    const left = await sandbox.findStack(name);
    if (left === undefined)
        return 'gone';
    if (!(0,sandbox_stack/* isOurs */.MU)(left)) {
        throw new user_error/* UserError */.yo({
            code: 'sandbox-failed',
            what: `Sandbox account ${sandbox.accountId} has a stack ${name} that this action has not made. Nothing was sent to the organization.`,
            why: `It has no tag ${sandbox_stack/* ownerTag */.qE.key}=${sandbox_stack/* ownerTag */.qE.value}, so it is not touched.`,
            next: 'Delete or rename that stack, then run apply again.',
        });
    }
    const run = left.tags[sandbox_stack/* runTag */.eZ] ?? '';
    const whose = run === '' ? 'An earlier run' : `Run ${run}`;
    log.info(`${whose} has left the stack ${name} (${left.status}) in sandbox account ${sandbox.accountId}: deleting it.`);
    return takeDown(context, left.id);
}

;// CONCATENATED MODULE: ./src/domain/sandbox/judge-sandbox.ts
const mostLines = 20;
function findNotProven({ role, assumable, findings, doubts }) {
    if (role === 'proven' && assumable === 'proven')
        return undefined;
    const violated = findings.map(({ what, expected, actual, gains }) => [
        what,
        ...(expected === '' && actual === ''
            ? []
            : [`Expected: ${expected || 'none'}; actual: ${(actual || 'none').replace(/\.$/, '')}.`]),
        ...gains.map((gain) => `It ${gain}.`),
    ].join(' '));
    const unproven = doubts.map(({ why }) => `Not proven: ${why}`);
    const states = `role: ${role}; assumable: ${assumable}`;
    const [finding] = findings;
    const [doubt] = doubts;
    const remedy = finding?.remedy.kind === 'advice' ? `${capitalized(finding.remedy.text)}, then run apply again.` : undefined;
    return {
        what: finding?.what ?? doubt?.why ?? `Its facts do not hold (${states}).`,
        lines: [...violated, ...unproven, states].slice(0, mostLines),
        next: finding === undefined ? doubt?.next : remedy,
    };
}
function capitalized(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}

// EXTERNAL MODULE: ./src/domain/json.ts
var json = __webpack_require__(97504);
// EXTERNAL MODULE: ./src/domain/stack-set/hidden-value.ts
var hidden_value = __webpack_require__(98052);
// EXTERNAL MODULE: ./src/domain/template/resolve-value.ts + 2 modules
var resolve_value = __webpack_require__(53217);
// EXTERNAL MODULE: ./src/domain/template/scope.ts
var template_scope = __webpack_require__(91951);
// EXTERNAL MODULE: ./src/domain/template/template-sections.ts
var template_sections = __webpack_require__(61742);
// EXTERNAL MODULE: ./src/domain/template/template-text.ts
var template_text = __webpack_require__(39085);
;// CONCATENATED MODULE: ./src/domain/sandbox/iam-names.ts
const nameProperties = new Map([
    ['AWS::IAM::Role', { property: 'RoleName', kind: 'role', most: 64 }],
    ['AWS::IAM::ManagedPolicy', { property: 'ManagedPolicyName', kind: 'policy', most: 128 }],
    ['AWS::IAM::InstanceProfile', { property: 'InstanceProfileName', kind: 'instance-profile', most: 128 }],
    ['AWS::IAM::User', { property: 'UserName', kind: 'user', most: 64 }],
    ['AWS::IAM::Group', { property: 'GroupName', kind: 'group', most: 128 }],
]);
const toAnyIdentity = new Map([
    ['Roles', 'role'],
    ['Users', 'user'],
    ['Groups', 'group'],
]);
const attachmentProperties = new Map([
    ['AWS::IAM::Policy', toAnyIdentity],
    ['AWS::IAM::ManagedPolicy', toAnyIdentity],
    ['AWS::IAM::InstanceProfile', new Map([['Roles', 'role']])],
    ['AWS::IAM::User', new Map([['Groups', 'group']])],
    ['AWS::IAM::RolePolicy', new Map([['RoleName', 'role']])],
    ['AWS::IAM::UserPolicy', new Map([['UserName', 'user']])],
    ['AWS::IAM::GroupPolicy', new Map([['GroupName', 'group']])],
    ['AWS::IAM::AccessKey', new Map([['UserName', 'user']])],
    [
        'AWS::IAM::UserToGroupAddition',
        new Map([
            ['GroupName', 'group'],
            ['Users', 'user'],
        ]),
    ],
]);

;// CONCATENATED MODULE: ./src/domain/sandbox/renames.ts




function writeText(text) {
    return (0,template_text/* findLiteral */.jJ)(text) ?? { 'Fn::Sub': text };
}
function followArns(value, renaming) {
    if (typeof value === 'string')
        return followText(value, renaming) ?? value;
    if (Array.isArray(value))
        return value.map((item) => followArns(item, renaming));
    if (!(0,json/* isJsonObject */.OW)(value))
        return value;
    const intrinsic = (0,template_sections/* findIntrinsic */.nv)(value);
    if (intrinsic === undefined)
        return mapMembers(value, (inner) => followArns(inner, renaming));
    return followText(value, renaming) ?? { [intrinsic[0]]: followArgument(...intrinsic, renaming) };
}
function followArgument(name, argument, renaming) {
    const [first = null, second = null, ...more] = Array.isArray(argument) ? argument : [];
    switch (name) {
        case 'Fn::If':
            return [first, followArns(second, renaming), ...more.map((inner) => followArns(inner, renaming))];
        case 'Fn::Sub':
            return (0,json/* isJsonObject */.OW)(second) ? [first, followArns(second, renaming), ...more] : argument;
        case 'Fn::Join':
            return [first, followArns(second, renaming), ...more];
        default:
            return argument;
    }
}
function followText(value, { renames, scope, accountId }) {
    const text = (0,resolve_value/* resolveValue */.g)(value, scope);
    if (typeof text !== 'string' || (0,template_text/* listUnknown */.jv)(text).length > 0)
        return undefined;
    const followed = renames.reduce((before, { kind, from, to }) => before.replace(arnPattern(kind, from, accountId), (_, start) => start + to), text);
    return followed === text ? undefined : writeText(followed);
}
function arnPattern(kind, name, accountId) {
    const account = `(?:\\$\\{AWS::AccountId\\}|${accountId})`;
    return new RegExp(`(:iam::${account}:${kind}/(?:[\\w+=,.@/-]*/)?)${escapeRegExp(name)}(?![\\w+=,.@-])`, 'g');
}
function escapeRegExp(text) {
    return text.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
function followName(value, kind, { renames, scope }) {
    const text = (0,resolve_value/* resolveValue */.g)(value, scope);
    if (typeof text !== 'string')
        return undefined;
    const renamed = renames.find((rename) => rename.kind === kind && rename.from === text);
    if (renamed !== undefined)
        return writeText(renamed.to);
    const [part, ...more] = (0,template_text/* parseText */.r4)(text);
    return part?.kind === 'symbol' && more.length === 0 && scope.resourceTypes.has(part.name) ? value : undefined;
}
function mapMembers(object, change) {
    return Object.fromEntries(Object.entries(object).map(([key, inner]) => [key, change(inner)]));
}

;// CONCATENATED MODULE: ./src/domain/sandbox/sandbox-definition.ts










const mostTemplateBytes = 51_200;
function sandboxDefinition(definition, place) {
    const { parameters, tags } = definition;
    const hidden = Object.keys(parameters).filter((name) => (0,hidden_value/* isHidden */.d)(parameters[name] ?? ''));
    if (hidden.length > 0)
        throw untriable(`AWS hides the value of ${hidden.join(', ')}`, giveValue);
    const sections = (0,template_sections/* parseTemplate */.QC)(definition.templateBody);
    if (sections === undefined)
        throw untriable('it is no JSON object', noAdvice);
    if (sections.whole['Transform'] !== undefined || hasTransform(sections)) {
        throw untriable('it has a Transform, so that its names are not known before CloudFormation has read it', noAdvice);
    }
    const scope = (0,template_scope/* createScope */.D)(sections, parameters, { partition: place.partition, region: place.region });
    const resources = Object.entries(sections.resources).flatMap(([logicalId, resource]) => (0,json/* isJsonObject */.OW)(resource) ? [[logicalId, resource]] : []);
    const proven = findProven(resources, scope, place);
    const named = resources.flatMap(([logicalId, resource]) => nameResource(logicalId, resource, { scope, proven, place }));
    const renaming = { renames: named.map(({ rename }) => rename), scope, accountId: place.accountId };
    const names = new Map(named.map(({ logicalId, rename }) => [logicalId, rename.to]));
    const renamed = resources.map(([logicalId, resource]) => [
        logicalId,
        renameResource(logicalId, resource, names.get(logicalId), renaming),
    ]);
    const templateBody = JSON.stringify({
        ...sections.whole,
        Resources: Object.fromEntries(renamed),
        ...withoutExports(sections),
    });
    requireSize(templateBody);
    const capabilities = [...new Set([...definition.capabilities, ...(proven.isNamed ? [] : ['CAPABILITY_NAMED_IAM'])])];
    return { templateBody, parameters, capabilities, tags, roleName: proven.name, rolePath: proven.path };
}
function findProven(resources, scope, place) {
    const roles = resources.filter(([, resource]) => resource['Type'] === 'AWS::IAM::Role' && (0,resolve_value/* holds */.v)(resource['Condition'], scope) !== false);
    const nameOf = ([, resource]) => propertyOf(resource, 'RoleName');
    const literalOf = (value) => {
        const text = value === undefined ? undefined : (0,resolve_value/* resolveValue */.g)(value, scope);
        return typeof text === 'string' ? (0,template_text/* findLiteral */.jJ)(text) : undefined;
    };
    const found = roles.find((role) => literalOf(nameOf(role)) === place.roleName) ?? (roles.length === 1 ? roles[0] : undefined);
    if (found === undefined) {
        throw untriable(`it has ${roles.length === 0 ? 'no role' : `${roles.length} roles`}, and none that is certain to be named ${place.roleName}`, 'Give the role that is to be tried the name of `role-name`, or omit `sandbox-account-id` and `sandbox-role-to-assume`.');
    }
    const [logicalId, resource] = found;
    return {
        logicalId,
        name: sandboxName(literalOf(nameOf(found)) ?? place.roleName, longestRoleName, place.sha256),
        path: literalOf(propertyOf(resource, 'Path')) ?? (propertyOf(resource, 'Path') === undefined ? '/' : place.rolePath),
        isNamed: nameOf(found) !== undefined,
    };
}
function nameResource(logicalId, resource, { scope, proven, place }) {
    const naming = nameProperties.get(typeOf(resource));
    if (naming === undefined)
        return [];
    const { kind, property, most } = naming;
    const written = propertyOf(resource, property);
    const from = written === undefined ? undefined : (0,resolve_value/* resolveValue */.g)(written, scope);
    if (logicalId === proven.logicalId) {
        return [{ logicalId, rename: { kind, from: typeof from === 'string' ? from : '', to: (0,template_text/* escapeText */.X1)(proven.name) } }];
    }
    if (from === undefined)
        return [];
    if (typeof from !== 'string' || (0,template_text/* listUnknown */.jv)(from).length > 0) {
        if ((0,resolve_value/* holds */.v)(resource['Condition'], scope) === false)
            return [];
        throw untriable(`the ${property} of ${logicalId} cannot be read`, noAdvice);
    }
    const literal = (0,template_text/* findLiteral */.jJ)(from);
    const to = literal === undefined ? suffixed(from) : (0,template_text/* escapeText */.X1)(sandboxName(literal, most, place.sha256));
    return [{ logicalId, rename: { kind, from, to } }];
}
function renameResource(logicalId, written, name, renaming) {
    const resource = without(written, ['DeletionPolicy', 'UpdateReplacePolicy']);
    const properties = resource['Properties'];
    if (!(0,json/* isJsonObject */.OW)(properties)) {
        return name === undefined ? resource : { ...resource, Properties: { RoleName: writeText(name) } };
    }
    const type = typeOf(resource);
    const property = nameProperties.get(type)?.property ?? '';
    const attached = attachmentProperties.get(type);
    const members = Object.entries(properties).map(([key, value]) => {
        const kind = attached?.get(key);
        if (kind === undefined)
            return [key, followArns(value, renaming)];
        const follow = (one) => {
            const followed = followName(one, kind, renaming);
            if (followed === undefined) {
                throw untriable(`${logicalId} is attached to a ${kind} that is not one of the template: the sandbox would change what the account has`, noAdvice);
            }
            return followed;
        };
        return [key, Array.isArray(value) ? value.map(follow) : follow(value)];
    });
    return {
        ...resource,
        Properties: { ...Object.fromEntries(members), ...(name === undefined ? {} : { [property]: writeText(name) }) },
    };
}
function withoutExports({ whole }) {
    const outputs = whole['Outputs'];
    if (!(0,json/* isJsonObject */.OW)(outputs))
        return {};
    const kept = Object.entries(outputs).map(([name, output]) => [
        name,
        (0,json/* isJsonObject */.OW)(output) ? without(output, ['Export']) : output,
    ]);
    return { Outputs: Object.fromEntries(kept) };
}
function without(object, names) {
    return Object.fromEntries(Object.entries(object).filter(([name]) => !names.includes(name)));
}
function typeOf(resource) {
    const type = resource['Type'];
    return typeof type === 'string' ? type : '';
}
function hasTransform(sections) {
    return (0,template_sections/* hasInclude */.vD)(sections) || JSON.stringify(sections.resources).includes('"Fn::Transform"');
}
function propertyOf(resource, name) {
    const properties = resource['Properties'];
    return (0,json/* isJsonObject */.OW)(properties) ? properties[name] : undefined;
}
function requireSize(templateBody) {
    const bytes = new TextEncoder().encode(templateBody).length;
    if (bytes <= mostTemplateBytes)
        return;
    throw untriable(`with the names of the sandbox it has ${bytes} bytes, and CloudFormation takes ${mostTemplateBytes}`, noAdvice);
}
const giveValue = 'Give the parameter a value that this run knows, then run apply again.';
const noAdvice = 'Change the template, or omit `sandbox-account-id` and `sandbox-role-to-assume`: then nothing is tried.';
function untriable(why, next) {
    return new user_error/* UserError */.yo({
        code: 'sandbox-failed',
        what: `The template cannot be tried in the sandbox account: ${why}. Nothing was sent to the organization.`,
        next,
    });
}

// EXTERNAL MODULE: ./src/domain/secret-values.ts + 2 modules
var secret_values = __webpack_require__(94310);
// EXTERNAL MODULE: ./src/domain/stack-set/definition-secrets.ts
var definition_secrets = __webpack_require__(15021);
;// CONCATENATED MODULE: ./src/sandbox/sandbox-error.ts




function stackFailed(accountId, { stackId, end, events }) {
    const reasons = events.kind === 'done' ? (0,sandbox_stack/* listFailures */.As)(events.value) : [`Its events cannot be read: ${events.error.what}`];
    const how = end.kind === 'timed-out' ? `is ${end.status} after ${(0,quantity/* renderDuration */.PP)(end.afterMs)}` : `ended ${end.status}`;
    return new user_error/* UserError */.yo({
        code: 'sandbox-failed',
        what: `The stack of the new template in sandbox account ${accountId} ${how}. Nothing was sent to the organization.`,
        why: [...reasons, `Stack: ${stackId}`].join('\n'),
    });
}
function both(first, second) {
    return new user_error/* UserError */.yo({
        code: first.code,
        what: first.what,
        why: [first.why, second.what, second.why].filter((text) => text !== undefined).join('\n'),
        next: [first.next ?? failure_reason/* runNextSteps */.o0['sandbox-failed'], second.next].filter((text) => text !== undefined).join(' '),
        cause: second,
    });
}
function asSandboxError(error, accountId) {
    if (error.code === 'sandbox-failed')
        return error;
    return new user_error/* UserError */.yo({
        code: 'sandbox-failed',
        what: `The new template could not be tried in sandbox account ${accountId}. Nothing was sent to the organization.`,
        why: [error.what, error.why].filter((text) => text !== undefined).join('\n'),
        ...(error.next === undefined ? {} : { next: error.next }),
        cause: error,
    });
}

;// CONCATENATED MODULE: ./src/sandbox/try-sandbox.ts












const try_sandbox_patienceMs = 60_000;
const deletionMs = 2 * 60_000;
async function trySandbox(context, definition, known) {
    const { sandbox, clock, log } = context;
    const tried = await (0,attempt/* attempt */.C)(() => deployAndProve(context, definition, known));
    if (tried.kind === 'failed') {
        throw (0,secret_values/* hideSecrets */.s0)(asSandboxError(tried.error, sandbox.accountId), (0,definition_secrets/* findDefinitionSecrets */.q)(definition));
    }
    if (tried.value === 'interrupted')
        return 'interrupted';
    const { startedAt, roleName } = tried.value;
    const durationMs = clock.now().getTime() - startedAt.getTime();
    log.info(`Sandbox account ${sandbox.accountId}: role ${roleName} is the template’s, and is assumed as it should be; its stack is deleted (${(0,quantity/* renderDuration */.PP)(durationMs)}).`);
    return { accountId: sandbox.accountId, roleName, durationMs };
}
async function deployAndProve(context, definition, known) {
    const { sandbox, clock, log, stackSetName, sha256, run } = context;
    const startedAt = clock.now();
    const { accountId, region } = sandbox;
    const made = sandboxDefinition(definition, { ...context, accountId, region });
    if ((await takeDownLeft(context)) === 'interrupted' || isInterrupted(context))
        return 'interrupted';
    const name = sandboxStackName(stackSetName, sha256);
    const tags = { ...made.tags, [sandbox_stack/* ownerTag */.qE.key]: sandbox_stack/* ownerTag */.qE.value, [sandbox_stack/* runTag */.eZ]: `${run.runId}-${run.runAttempt}` };
    log.info(`Deploying the template as stack ${name} in sandbox account ${accountId}, role ${made.roleName}.`);
    const stackId = await create(context, { ...made, name, tags });
    const runEndsAt = new Date(context.runEndsAt.getTime() - deletionMs);
    const proven = await (0,attempt/* attempt */.C)(() => try_sandbox_prove({ ...context, runEndsAt }, stackId, { ...made, tags }, known));
    const takenDown = await (0,attempt/* attempt */.C)(() => takeDown(context, stackId));
    if (isInterrupted(context)) {
        if (takenDown.kind === 'failed')
            log.warning(`${takenDown.error.what} The next apply takes it down.`);
        return 'interrupted';
    }
    if (proven.kind === 'failed')
        throw takenDown.kind === 'failed' ? both(proven.error, takenDown.error) : proven.error;
    if (takenDown.kind === 'failed')
        throw takenDown.error;
    return proven.value === 'proven' ? { startedAt, roleName: made.roleName } : 'interrupted';
}
function isInterrupted({ interruption: { requested } }) {
    return requested.aborted;
}
async function create(context, request) {
    const created = await (0,attempt/* attempt */.C)(() => context.sandbox.createStack(request));
    if (created.kind === 'done')
        return created.value;
    if (created.error.isTransient)
        await (0,attempt/* attempt */.C)(() => takeDownLeft(context));
    throw created.error;
}
async function try_sandbox_prove(context, stackId, made, known) {
    const { sandbox } = context;
    const end = await awaitStack(context, stackId);
    if (end.kind === 'interrupted')
        return 'interrupted';
    if (end.kind !== 'created')
        throw stackFailed(sandbox.accountId, { stackId, end, events: await (0,attempt/* attempt */.C)(() => sandbox.listEvents(stackId)) });
    const notProven = findNotProven(await proveThere(context, stackId, made, known));
    if (notProven === undefined)
        return 'proven';
    if (isInterrupted(context))
        return 'interrupted';
    throw new user_error/* UserError */.yo({
        code: 'sandbox-failed',
        what: `The role ${made.roleName} that the new template deploys in sandbox account ${sandbox.accountId} is not proven: ${notProven.what} Nothing was sent to the organization.`,
        why: notProven.lines.join('\n'),
        next: notProven.next ?? 'Fix the template, or what denies the role in the sandbox account, then run apply again.',
    });
}
function proveThere(context, stackId, { templateBody, parameters, tags, roleName, rolePath }, { iam, organization }) {
    const { sandbox, partition, runEndsAt, prove: proveRole } = context;
    const request = {
        definition: { templateBody, parameters },
        tags,
        partition,
        roleName,
        rolePath,
        externalId: undefined,
        callerAccountId: sandbox.roles.callerAccountId,
        facts: ['role', 'assumable'],
        iam,
        organization,
    };
    const target = { account: sandbox.accountId, region: sandbox.region, stackId, recorded: undefined, operations: [] };
    return proveRole({ ...context, accountRoles: sandbox.roles }, request, target, { patienceMs: try_sandbox_patienceMs, endsAt: runEndsAt });
}

// EXTERNAL MODULE: ./src/domain/stack-set/marked-definition.ts + 1 modules
var marked_definition = __webpack_require__(27041);
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

// EXTERNAL MODULE: ./src/rollout/wait.ts
var wait = __webpack_require__(88960);
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
    return !(0,stack_set_version/* definesVersion */.PT)(found, before) || !(0,stack_set_version/* definesVersion */.PT)(before, found);
}
async function prepare(context, inTheWay) {
    const { planner, log, interruption } = context;
    const waitDeadline = (0,rollout_deadline/* createDeadline */.dU)(context, context.operationWaitTimeoutMs);
    const waitedFor = [];
    const ended = context.waitedFor;
    if (inTheWay !== undefined) {
        const idle = await (0,wait/* waitUntilIdle */.yb)(context, waitDeadline(), [inTheWay]);
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
        const seen = await (0,wait/* readAgain */.n)(context, survey.operations);
        const inFlight = seen.filter(({ status }) => (0,stack_set_operation/* isInFlight */.wn)(status));
        const intent = {
            digest,
            hasDefinitionChange: assessment.definitionStep.kind !== 'none',
            changesSecrets: changesSecrets(plan.terraform.change),
        };
        const justEnded = seen.filter(({ id, status }) => !(0,stack_set_operation/* isInFlight */.wn)(status) && !ended.has(id));
        for (const { id } of justEnded)
            ended.add(id);
        waitedFor.push(...justEnded.filter((operation) => !(0,operation_id/* isOfIntent */.Kr)(operation, intent)));
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
        const attachable = (0,operation_id/* findAttachable */.TO)(inFlight, intent);
        if (attachable !== undefined)
            return as({ kind: 'attachable', attachable });
        const idle = await (0,wait/* waitUntilIdle */.yb)(context, waitDeadline(), inFlight);
        if (idle.kind !== 'idle')
            return as({ kind: idle.kind, blockedBy: idle.operation });
        waitedFor.push(...idle.waitedFor);
        for (const { id } of idle.waitedFor)
            ended.add(id);
        log.info('Planning again, since the stack set may have changed meanwhile.');
    }
}

;// CONCATENATED MODULE: ./src/rollout/prepare-tried.ts






async function prepareTried(context, inTheWay) {
    const ready = await prepare(context, inTheWay);
    const { trial } = context;
    if (trial === undefined || ready.readiness.kind !== 'ready' || trial.passed.has(ready.digest))
        return ready;
    const definition = findUntried(ready);
    if (definition === undefined)
        return withoutTrial(context, trial, ready);
    const { iam, survey } = ready;
    const passed = await trySandbox(trial.sandbox, definition, { iam, organization: survey.organization });
    if (passed === 'interrupted')
        return interrupted(ready);
    trial.passed.set(ready.digest, passed);
    context.log.info(`Planning again, since the sandbox took ${(0,quantity/* renderDuration */.PP)(passed.durationMs)}.`);
    const again = await prepareTried(context, undefined);
    return { ...again, waitedFor: [...ready.waitedFor, ...again.waitedFor] };
}
function findUntried({ terraform: { change }, assessment: { definitionStep }, }) {
    if (definitionStep.kind === 'none')
        return undefined;
    return change.kind === 'create' || change.kind === 'update' ? change.after : undefined;
}
async function withoutTrial({ log, interruption }, { sandbox }, ready) {
    if ((0,domain_assessment/* hasWork */.OJ)(ready.assessment))
        log.info('The definition does not change, so nothing is tried in the sandbox account.');
    const left = await (0,attempt/* attempt */.C)(() => takeDownLeft(sandbox));
    if (left.kind === 'failed')
        log.warning(left.error.message);
    return interruption.requested.aborted ? interrupted(ready) : ready;
}
function interrupted(ready) {
    return { ...ready, readiness: { kind: 'interrupted', blockedBy: undefined } };
}

// EXTERNAL MODULE: ./src/domain/targets/update-targets.ts
var update_targets = __webpack_require__(18827);
// EXTERNAL MODULE: ./src/domain/waves.ts
var waves = __webpack_require__(85186);
// EXTERNAL MODULE: ./src/domain/targets/left-behind.ts
var left_behind = __webpack_require__(42097);
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
    if (purpose !== 'rollback' && (0,rollout_deadline/* isOutOfTime */.bK)(context))
        return { ...nothingDone, end: outOfTime };
    const { runId, runAttempt } = run;
    context.sent.count += 1;
    const operationId = (0,operation_id/* newOperationId */.Lu)({ digest, purpose, runId, runAttempt, index: context.sent.count });
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
    const deadline = (0,rollout_deadline/* createDeadline */.dU)(context, context.rolloutTimeoutMs);
    const backwards = { ...context, deadline, cause: findCause(failedUpdate) };
    const found = await (0,attempt/* attempt */.C)(() => findPrevious(context, { ...survey, stackSet }, failed));
    if (found.kind === 'failed')
        return { ...failed, error: withoutWayBack(found.error.what, failed) };
    const { version, instances, wayBack } = found.value;
    if (wayBack.obstacle !== undefined) {
        return { ...failed, error: withoutWayBack((0,way_back/* describeObstacle */.T)(wayBack.obstacle), failed) };
    }
    const after = (0,stack_set_version/* plannedVersion */.Rh)(change.after, stackSet);
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
            await (0,wait/* waitUntilIdle */.yb)(context, context.deadline(), await (0,wait/* readInFlight */.Ub)(context));
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
        const idle = await (0,attempt/* attempt */.C)(() => (0,wait/* waitUntilIdle */.yb)(context, context.deadline(), [by]));
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
var stack_set_definition = __webpack_require__(90661);
;// CONCATENATED MODULE: ./src/rollout/update-by-waves.ts










async function updateByWaves(context, survey, after, waves) {
    const version = (0,stack_set_version/* pickVersion */.SO)(after);
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
    if (run.ended !== undefined || run.isInterrupted || !(0,rollout_deadline/* isOutOfTime */.bK)(context))
        return;
    context.log.warning('Terraform is interrupted: the job is over soon, and the report has to be written before.');
    context.terraform.interrupt();
    run.isInterrupted = true;
}
async function hasSent({ stackSets, stackSet }, { version, isAlreadyDefined }, { ended, isInterrupted }) {
    if (ended?.kind !== 'failed' || isInterrupted || isAlreadyDefined)
        return false;
    const found = await (0,attempt/* attempt */.C)(() => stackSets.find(stackSet));
    return found.kind === 'done' && found.value !== undefined && (0,stack_set_version/* definesVersion */.PT)(found.value, version);
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
    const isPossible = ({ id }) => !(0,operation_id/* isStartedByAction */.RY)(id) && !(0,stack_set_operation/* isSentByTerraformBefore */.F0)(id, since);
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
        const isDefined = found.kind === 'done' && found.value !== undefined && (0,stack_set_version/* definesVersion */.PT)(found.value, version);
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
    const [other] = await (0,wait/* stillInFlight */.CE)(context, listed);
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
        .filter(({ id, action }) => action === 'UPDATE' && !(0,operation_id/* isStartedByAction */.RY)(id))
        .sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime());
    const [terraforms, ...further] = updates.filter((operation) => mayBeOurs(operation, run.since));
    const [newest] = updates.filter(({ status }) => status !== 'QUEUED');
    const defined = newest === undefined ? undefined : await stackSets.find(stackSet);
    const isExplained = newest !== terraforms || (defined !== undefined && (0,stack_set_version/* definesVersion */.PT)(defined, version));
    if (terraforms !== undefined && further.length === 0 && isExplained && !run.isInterrupted) {
        return { kind: 'found', operation: terraforms };
    }
    if (run.ended?.kind !== 'done' && !run.isInterrupted)
        return undefined;
    const isNamed = newest !== undefined && mayBeOurs(newest, run.since);
    const isOurs = defined !== undefined && (0,stack_set_version/* definesVersion */.PT)(defined, version) && (isNamed || !run.isInterrupted);
    return isOurs && newest !== undefined ? { kind: 'found', operation: newest } : undefined;
}
async function pause({ clock }, { ended, applying }) {
    await Promise.race([clock.sleep(find_update_lookPauseMs), ended === undefined ? applying : new Promise(() => undefined)]);
}

;// CONCATENATED MODULE: ./src/rollout/update-definition.ts










async function applyRecordOnly(context) {
    const applying = (0,attempt/* attempt */.C)(() => context.terraform.apply());
    return judgeApplied(context, nothingDone, await (0,rollout_deadline/* untilLastCall */.bk)(context.interruption, applying));
}
async function updateDefinition(context, survey, after) {
    if ((0,rollout_deadline/* isOutOfTime */.bK)(context))
        return { ...nothingDone, end: outOfTime };
    const since = context.clock.now();
    const applying = (0,attempt/* attempt */.C)(() => context.terraform.apply());
    const run = { since, ended: undefined, endedAt: undefined, isInterrupted: false, applying };
    void run.applying.then((ended) => {
        run.ended = ended;
        run.endedAt = context.clock.now();
    });
    const version = (0,stack_set_version/* plannedVersion */.Rh)(after, survey.stackSet);
    const update = {
        version,
        isAlreadyDefined: survey.stackSet !== undefined && (0,stack_set_version/* definesVersion */.PT)(survey.stackSet, version),
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
    return (0,rollout_deadline/* untilLastCall */.bk)(interruption, applying);
}
function nothingFound(context, { isSent, queued }) {
    if (queued.length > 0) {
        return { ...nothingDone, end: outOfTime, error: stillQueued(queued) };
    }
    if (!isSent)
        return (0,rollout_deadline/* isOutOfTime */.bK)(context) ? { ...nothingDone, end: outOfTime } : nothingDone;
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
        return update_definition_interrupted(context, done, applied);
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
function update_definition_interrupted({ terraform }, done, applied) {
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
        context.sent.count = Math.max(context.sent.count, (0,operation_id/* lastIndexOf */.Uu)(survey.operations, context.run));
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
        ...(stackSet === undefined ? [] : [(0,stack_set_version/* pickVersion */.SO)(stackSet)]),
        ...(definition === undefined ? [] : [{ ...(0,stack_set_version/* plannedVersion */.Rh)(definition, stackSet), autoDeployment: undefined }]),
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
    const ready = await (0,attempt/* attempt */.C)(() => prepareTried(context, inTheWay));
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
    const created = assessment.hasCreations ? await roll_out_create(context, survey, proven) : proven;
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
async function roll_out_create(context, survey, defined) {
    const isUpdated = defined.operations.length > 0;
    const current = isUpdated ? await (0,attempt/* attempt */.C)(() => context.planner.takeSurvey()) : undefined;
    if (current?.kind === 'failed')
        return failedAfter(defined, current.error);
    const { creations } = (current?.value ?? survey).targets;
    return joinSteps(defined, await sendFirstDeployments(context, creations));
}
async function heal(context, survey) {
    const { heals } = survey.targets;
    const isContinued = (0,operation_id/* hasBrokenWaves */.O0)(survey.operations, context.digest);
    return isContinued ? continueWaves(context, survey, heals) : sendToOutdated(context, heals);
}

// EXTERNAL MODULE: ./src/proving/prove-role.ts + 18 modules
var prove_role = __webpack_require__(44670);
;// CONCATENATED MODULE: ./src/sandbox/open-sandbox.ts

function openSandbox({ clock, log, interruption, run, sha256, partition }, sandbox, { stackSet, definition: { roleName, rolePath } }, runEndsAt) {
    const shared = { clock, log, interruption, run, sha256, partition, runEndsAt };
    return {
        ...shared,
        sandbox,
        stackSetName: stackSet.name,
        roleName,
        rolePath,
        prove: prove_role/* proveRole */.N,
    };
}

// EXTERNAL MODULE: ./src/planning/planner.ts + 8 modules
var planner = __webpack_require__(90193);
// EXTERNAL MODULE: ./src/domain/ledger/judge-review.ts
var judge_review = __webpack_require__(97016);
// EXTERNAL MODULE: ./src/domain/ledger/rolled-out.ts
var rolled_out = __webpack_require__(85209);
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
        deadline: (0,rollout_deadline/* createDeadline */.dU)({ clock, log, runEndsAt }, rolloutTimeoutMs),
        sent: { count: 0, ids: new Set() },
        waitedFor: new Set(),
        trial: ports.sandbox === undefined
            ? undefined
            : { sandbox: openSandbox(ports, ports.sandbox, request, runEndsAt), passed: new Map() },
    };
}
function findPassed({ trial }) {
    return [...(trial?.passed.values() ?? [])].at(-1);
}

;// CONCATENATED MODULE: ./src/commands/apply.ts












async function apply(ports, request, verification = { scope: 'none' }) {
    const startedAt = ports.clock.now();
    const pullRequest = (0,merged_pull_request/* awaitMergedPullRequest */.V)(ports);
    const progress = createProgressReporter(ports, request, pullRequest);
    const recorder = createRolloutRecorder(ports, request);
    const context = createRolloutContext(ports, request, progress, (digest) => recorder.begin(digest));
    const rolledOut = await rollOut(context);
    const proof = await (0,attempt/* attempt */.C)(() => proveRollout(context, rolledOut));
    const confirmed = await confirmVersion(context, rolledOut);
    await progress.settle();
    const sandbox = findPassed(context);
    const findings = { ...confirmed, proof, sandbox, startedAt, endedAt: ports.clock.now() };
    const { organization } = rolledOut.survey;
    const rollout = reportRollout(request.stackSet, findings);
    const report = await verifyRoles(ports, request, rollout, verification, { ...context, organization });
    const merged = await (0,rollout_deadline/* untilLastCall */.bk)(ports.interruption, pullRequest);
    await (0,rollout_deadline/* untilLastCall */.bk)(ports.interruption, recorder.end(report, merged?.number));
    return (0,publish/* publishRollout */.$x)(ports, request, report, merged);
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

/***/ 91250:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   As: () => (/* binding */ listFailures),
/* harmony export */   MU: () => (/* binding */ isOurs),
/* harmony export */   eZ: () => (/* binding */ runTag),
/* harmony export */   jA: () => (/* binding */ progressOf),
/* harmony export */   qE: () => (/* binding */ ownerTag)
/* harmony export */ });
const ownerTag = { key: 'ManagedBy', value: 'stackset-role-action-sandbox' };
const runTag = 'StackSetRoleActionRun';
function isOurs({ tags }) {
    return tags[ownerTag.key] === ownerTag.value;
}
function progressOf({ status }) {
    if (status === 'CREATE_COMPLETE')
        return 'created';
    if (status === 'DELETE_COMPLETE')
        return 'gone';
    return status.endsWith('_IN_PROGRESS') ? 'in-progress' : 'failed';
}
const consequence = /^(?:Resource creation cancelled|The following resource\(s\) failed to \w+)/i;
const mostReasons = 20;
function listFailures(events) {
    const failed = events.filter(({ status, reason }) => status.endsWith('_FAILED') && reason !== '').toReversed();
    const causes = failed.filter(({ reason }) => !consequence.test(reason));
    const shown = (causes.length > 0 ? causes : failed).map(({ logicalId, type, status, reason }) => `${logicalId} (${type}) ${status}: ${reason}`);
    return [...new Set(shown)].slice(0, mostReasons);
}


/***/ })

};
