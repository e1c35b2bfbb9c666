export const id = 434;
export const ids = [434];
export const modules = {

/***/ 6434:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  apply: () => (/* binding */ apply)
});

// EXTERNAL MODULE: ./src/domain/account-result.ts
var account_result = __webpack_require__(8294);
// EXTERNAL MODULE: ./src/domain/operation.ts
var domain_operation = __webpack_require__(4201);
// EXTERNAL MODULE: ./src/domain/rollout.ts
var domain_rollout = __webpack_require__(6953);
// EXTERNAL MODULE: ./src/domain/rollout-report.ts
var rollout_report = __webpack_require__(8056);
// EXTERNAL MODULE: ./src/commands/attempt.ts
var attempt = __webpack_require__(7791);
;// CONCATENATED MODULE: ./src/commands/deadline.ts
function createDeadline(clock, timeoutMs) {
    let fixed;
    return () => {
        fixed ??= new Date(clock.now().getTime() + timeoutMs);
        return fixed;
    };
}
/** Resolves when a signal is aborted; at once when it was. */
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

// EXTERNAL MODULE: ./src/domain/template-value.ts
var template_value = __webpack_require__(3436);
;// CONCATENATED MODULE: ./src/domain/stack-set-version.ts

/**
 * Whether a stack set defines this version. Templates are compared by structure, as Terraform compares them; parameters
 * as far as the version names them, and a NoEcho value, which AWS answers as asterisks, is taken for equal.
 */
function definesVersion(found, version) {
    if (canonicalTemplate(found.templateBody) !== canonicalTemplate(version.templateBody))
        return false;
    return Object.entries(version.parameters).every(([name, value]) => {
        const actual = found.parameters[name];
        return actual === value || (actual !== undefined && /^\*+$/.test(actual));
    });
}
/** What is no JSON is compared as it is. */
function canonicalTemplate(templateBody) {
    try {
        return (0,template_value/* canonicalJson */.dj)(JSON.parse(templateBody));
    }
    catch {
        return templateBody;
    }
}

// EXTERNAL MODULE: ./src/domain/user-error.ts
var user_error = __webpack_require__(4758);
;// CONCATENATED MODULE: ./src/domain/operation-id.ts

const prefix = 'stackset-role-action';
/**
 * The same intent in the same attempt gives the same id, and AWS starts nothing twice under one id. At most 128
 * characters of [a-zA-Z0-9-] (CloudFormation API, OperationId).
 */
function newOperationId({ digest, purpose, runId, runAttempt, index }) {
    return `${ownPrefix(digest)}-${purpose}-${runId}-${runAttempt}-${index}`;
}
const sentPurposes = ['canary', 'wave', 'rollback', 'heal', 'first-deployment'];
/** The purpose that an id of ours carries. */
function purposeOf(id) {
    return sentPurposes.find((purpose) => id.includes(`-${purpose}-`)) ?? 'first-deployment';
}
/**
 * Whether the newest update of this intent was one by waves that did not come to its end: what is still OUTDATED then
 * goes on as the waves began, stopping at the first failure.
 * @param operations the newest first.
 */
function hasBrokenWaves(operations, digest) {
    const newest = operations.find(({ id, action }) => action === 'UPDATE' && isOfARun(id));
    if (newest?.id.startsWith(`${ownPrefix(digest)}-`) !== true)
        return false;
    const purpose = purposeOf(newest.id);
    return purpose === 'canary' || purpose === 'wave';
}
/** Those of others carry no version of this intent: Terraform would find a change otherwise. */
function isOfARun(id) {
    return (0,domain_operation/* isStartedByTerraform */.v9)(id) || id.startsWith(`${prefix}-`);
}
function ownPrefix(digest) {
    return `${prefix}-${digest.replace(/^sha256:/, '').slice(0, 16)}`;
}
/**
 * Ours are known by their id. Those that the provider starts say nothing of their intent: but when Terraform finds
 * nothing left to change, the newest update in flight is the one that made it so.
 * @param operations the newest first.
 */
function findAttachable(operations, facts) {
    const inFlight = operations.filter(({ status }) => (0,domain_operation/* isInFlight */.wn)(status));
    const own = inFlight.find(({ id }) => id.startsWith(`${ownPrefix(facts.digest)}-`));
    if (own !== undefined) {
        return { operation: own, startedBy: 'action', purpose: purposeOf(own.id) };
    }
    if (facts.hasDefinitionChange)
        return undefined;
    const terraforms = inFlight.find(({ id, action }) => (0,domain_operation/* isStartedByTerraform */.v9)(id) && action === 'UPDATE');
    return terraforms === undefined ? undefined : { operation: terraforms, startedBy: 'terraform', purpose: 'update' };
}
function expectedTolerance(purpose, preferences) {
    switch (purpose) {
        case 'update':
        case 'canary':
        case 'wave':
        case 'heal':
        case 'rollback':
            return { kind: purpose };
        case 'first-deployment':
            return { kind: purpose, percentage: preferences.initialFailureTolerancePercentage };
    }
}

// EXTERNAL MODULE: ./src/domain/failure-reason.ts
var failure_reason = __webpack_require__(4351);
;// CONCATENATED MODULE: ./src/domain/progress.ts
/** Milliseconds that remain at the rate seen so far; undefined until something has ended. */
function estimateRemainingMs(facts) {
    const { done, total, elapsedMs } = facts;
    if (done <= 0 || elapsedMs <= 0)
        return undefined;
    return Math.max(0, Math.round(((total - done) * elapsedMs) / done));
}

;// CONCATENATED MODULE: ./src/commands/results-walk.ts

/**
 * Walks through the pages of an operation's results, one at each step, and leaves out those on which all have ended.
 * It serves progress alone: AWS promises no order of its pages and no consistency, so nothing is proven by it.
 */
function walkResults({ stackSets }, ref, operationId) {
    const pages = [];
    let next = 0;
    const readAll = () => pages.flatMap(({ results }) => results);
    return {
        step: async () => {
            const index = findUnended(pages, next);
            const token = pages[index]?.token;
            const read = await (0,attempt/* attempt */.C)(() => stackSets.listResultsPage(ref, operationId, token === undefined ? {} : { token }));
            if (read.kind === 'failed')
                return;
            const { results, nextToken } = read.value;
            pages[index] = { token, results, hasEnded: results.length > 0 && results.every(isEnded) };
            if (nextToken !== undefined)
                pages[index + 1] ??= { token: nextToken, results: [], hasEnded: false };
            next = index + 1;
        },
        get done() {
            return readAll().filter(isEnded).length;
        },
        get failures() {
            return readAll().filter(({ status }) => status === 'FAILED');
        },
    };
}
/** The first page from `start` on that is not over, going round; the first of all when none is known. */
function findUnended(pages, start) {
    const order = pages.map((_, offset) => (start + offset) % pages.length);
    return order.find((index) => pages[index]?.hasEnded === false) ?? 0;
}
function isEnded({ status }) {
    return status === 'SUCCEEDED' || status === 'FAILED' || status === 'CANCELLED';
}

;// CONCATENATED MODULE: ./src/commands/wait.ts


/** First pause between two looks at an operation, and the longest; ms. */
const firstPauseMs = 1_000;
const longestPauseMs = 15_000;
/** A line in the log at least this often while nothing changes, ms. */
const logEveryMs = 60_000;
/** Pauses that grow: short operations are told at once, long ones cost few calls. */
function growingPause() {
    let pauseMs = firstPauseMs;
    return () => {
        const thisMs = pauseMs;
        pauseMs = Math.min(pauseMs * 1.5, longestPauseMs);
        return thisMs;
    };
}
/**
 * Polls one operation by its id until it has ended: the same cost whatever the number of accounts. What AWS cannot
 * answer for a while is asked again until the deadline; what it refuses ends the following, and never the operation.
 */
async function followOperation(ports, ref, known, deadline, watcher) {
    const { clock, interruption, log, stackSets } = ports;
    const nextPauseMs = growingPause();
    let operation = known;
    let hasTold = false;
    let { hint } = watcher;
    void hint?.then(() => {
        hint = undefined;
    });
    for (;;) {
        const look = await (0,attempt/* attempt */.C)(() => stackSets.describeOperation(ref, known.id));
        if (look.kind === 'done') {
            operation = look.value;
            hasTold = false;
            await watcher.onLook(operation);
        }
        else if (!look.error.isTransient) {
            return { kind: 'lost', operation, error: look.error };
        }
        else if (!hasTold) {
            log.warning(`Operation ${known.id} cannot be read at the moment, asking again. ${look.error.message}`);
            hasTold = true;
        }
        if (look.kind === 'done' && !(0,domain_operation/* isInFlight */.wn)(operation.status))
            return { kind: 'ended', operation };
        if (interruption.requested.aborted)
            return { kind: 'interrupted', operation };
        if (clock.now().getTime() >= deadline.getTime())
            return { kind: 'timed-out', operation };
        const pause = clock.sleep(nextPauseMs());
        await (hint === undefined ? pause : Promise.race([pause, hint]));
    }
}
/**
 * Waits out every operation in flight (QUEUED and STOPPING are in flight, too), naming each. Idle is a hint and no lock:
 * an automatic deployment may start right after.
 * @param inFlight as `readInFlight` gives them.
 */
async function waitUntilIdle(ports, ref, deadline, inFlight) {
    const waitedFor = [];
    let operations = inFlight;
    for (;;) {
        const oldest = operations.at(-1);
        if (oldest === undefined)
            return { kind: 'idle', waitedFor };
        ports.log.info(`Waiting for another operation on stack set ${ref.name} to end.`);
        const followed = await followOperation(ports, ref, oldest, deadline, logWatcher(ports));
        switch (followed.kind) {
            case 'timed-out':
            case 'interrupted':
                return followed;
            case 'lost':
                throw followed.error;
            case 'ended':
                waitedFor.push(followed.operation);
                operations = await readInFlight(ports, ref, await ports.stackSets.listRecentOperations(ref));
        }
    }
}
/**
 * The operations that are really in flight, the newest first: the list is eventually consistent and may still call one
 * running that has ended.
 */
async function readInFlight(ports, ref, listed) {
    return (await lookAgain(ports, ref, listed)).filter(({ status }) => (0,domain_operation/* isInFlight */.wn)(status));
}
/** Those that a list calls in flight, as they are now. */
async function lookAgain({ stackSets }, ref, listed) {
    const listedInFlight = listed.filter(({ status }) => (0,domain_operation/* isInFlight */.wn)(status));
    const looked = await Promise.all(listedInFlight.map(({ id }) => stackSets.findOperation(ref, id)));
    return looked.filter((operation) => operation !== undefined);
}
function logWatcher({ clock, log }) {
    let told = { status: '', atMs: -Infinity };
    return {
        onLook: (operation) => {
            const nowMs = clock.now().getTime();
            if (operation.status !== told.status || nowMs - told.atMs >= logEveryMs) {
                log.info(describeOperation(operation, clock.now()));
                told = { status: operation.status, atMs: nowMs };
            }
            return Promise.resolve();
        },
    };
}
function describeOperation({ id, action, status, createdAt, failedInstances }, now) {
    const ageSeconds = Math.max(0, Math.round((now.getTime() - createdAt.getTime()) / 1000));
    const failed = failedInstances !== undefined && failedInstances > 0 ? `, ${failedInstances} failed` : '';
    return `Operation ${id} (${action}): ${status}, started ${ageSeconds} s ago${failed}`;
}

;// CONCATENATED MODULE: ./src/commands/drive.ts









const nothingDriven = { end: { kind: 'completed' }, operations: [], error: undefined };
/** Follows an operation of ours to its end, tells its progress, and holds it to the tolerance that its kind may have. */
async function driveOperation(drive, own) {
    const { ports, request } = drive;
    const watch = watchOwn(drive, own);
    ports.log.openGroup(`Operation ${own.operation.id}`);
    const followed = await followOperation(ports, request.stackSet, own.operation, drive.deadline(), watch);
    ports.log.closeGroup();
    const { behind = [], excess } = watch.seen;
    return judge(own, followed, await readOthers(ports, request.stackSet, behind), excess);
}
/** What ours was QUEUED behind, as it ended. */
async function readOthers({ stackSets }, ref, others) {
    const read = others.map(async (other) => {
        const found = await (0,attempt/* attempt */.C)(() => stackSets.findOperation(ref, other.id));
        return { operation: (found.kind === 'done' ? found.value : undefined) ?? other, startedBy: 'other' };
    });
    return Promise.all(read);
}
/** Green so far: every operation of ours has SUCCEEDED, and the next step may begin. */
function isGreenSoFar({ end, operations }) {
    const own = operations.filter(rollout_report/* isOwn */.N);
    return end.kind === 'completed' && own.every(({ operation }) => operation.status === 'SUCCEEDED');
}
/** One step after another: the operations of both, the end of the later. */
function joinDriven(first, second) {
    return { ...second, operations: [...first.operations, ...second.operations] };
}
/** What was driven before stays told, whatever fails afterwards. */
function failedAfter({ operations }, error) {
    return { end: { kind: 'failed', reason: error.code }, operations, error };
}
function judge(own, followed, others, excess) {
    const { operation } = followed;
    const { startedBy, purpose } = own;
    const reported = {
        operation,
        startedBy,
        purpose,
        reaches: own.accountIds,
        ...(own.isAttached === true ? { isAttached: true } : {}),
    };
    const operations = [...others, reported];
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
function watchOwn(drive, own) {
    const { ports, request } = drive;
    const seen = {};
    const walk = walkResults(ports, request.stackSet, own.operation.id);
    return {
        seen,
        hint: own.hint,
        onLook: async (operation) => {
            if (operation.status === 'QUEUED')
                seen.behind ??= await findAhead(ports, request.stackSet, operation);
            else
                await walk.step();
            const failed = Math.max(walk.failures.length, operation.failedInstances ?? 0);
            if (failed > 0)
                seen.firstFailure ??= await findFirstFailure(drive, operation.id);
            await holdToTolerance(drive, own, operation, seen);
            const total = own.accountIds.length;
            const counts = { total, failed, done: Math.min(total, Math.max(walk.done, failed)) };
            drive.teller.tell(reportProgress(drive, own, operation, { ...counts, ...seen }), drive.digest);
        },
    };
}
/** One that tolerates more than it may is stopped, and again at the next look while AWS does not take that. */
async function holdToTolerance(drive, own, operation, seen) {
    const { log, stackSets } = drive.ports;
    const excess = findExcess(drive, own, operation);
    if (excess === undefined)
        return;
    seen.excess ??= excess;
    if (!(0,domain_operation/* isInFlight */.wn)(operation.status) || seen.hasStopped === true)
        return;
    log.error(`${excess.message} It is stopped.`);
    const stopped = await (0,attempt/* attempt */.C)(() => stackSets.stopOperation(drive.request.stackSet, operation.id));
    if (stopped.kind === 'done')
        seen.hasStopped = true;
    else
        log.warning(`It could not be stopped. ${stopped.error.message}`);
}
function reportProgress({ ports, request }, { startedBy, purpose, isAttached }, operation, { total, done, failed, firstFailure, behind }) {
    const now = ports.clock.now();
    const elapsedMs = Math.max(0, (operation.endedAt ?? now).getTime() - operation.createdAt.getTime());
    return {
        stackSet: request.stackSet,
        operation,
        startedBy,
        purpose,
        isAttached: isAttached ?? false,
        total,
        done,
        failed,
        elapsedMs,
        remainingMs: estimateRemainingMs({ done, total, elapsedMs }),
        firstFailure,
        queuedBehind: operation.status === 'QUEUED' ? behind?.at(-1) : undefined,
        now,
    };
}
/** The operations that a QUEUED one has to wait for. What cannot be read is not worth an error here. */
async function findAhead({ stackSets, log }, ref, own) {
    const listed = await (0,attempt/* attempt */.C)(() => stackSets.listRecentOperations(ref));
    if (listed.kind === 'failed')
        return undefined;
    const ahead = listed.value.filter(({ id, status, createdAt }) => id !== own.id && (0,domain_operation/* isInFlight */.wn)(status) && createdAt.getTime() <= own.createdAt.getTime());
    for (const { id, action } of ahead)
        log.info(`Operation ${own.id} waits behind operation ${id} (${action}).`);
    return ahead.length > 0 ? ahead : undefined;
}
async function findFirstFailure(drive, operationId) {
    const { ports, request, organization } = drive;
    const page = await (0,attempt/* attempt */.C)(() => ports.stackSets.listResultsPage(request.stackSet, operationId, { status: 'FAILED' }));
    const failure = page.kind === 'done' ? page.value.results[0] : undefined;
    if (failure === undefined)
        return undefined;
    const statusReason = failure.statusReason ?? '';
    return {
        account: failure.accountId,
        name: organization.accounts.get(failure.accountId)?.name ?? '',
        reason: (0,failure_reason/* classifyAccountReason */.EA)(statusReason),
        statusReason,
    };
}
function findExcess({ request }, { purpose }, operation) {
    const excess = (0,domain_operation/* findExcessTolerance */.aQ)(operation.preferences, expectedTolerance(purpose, request.preferences));
    if (excess === undefined)
        return undefined;
    return new user_error/* UserError */.y({
        code: 'tolerance-not-zero',
        what: `Operation ${operation.id} tolerates failures in ${excess}, more than it may.`,
        why: 'Read back from the operation itself; what was asked for was less.',
        next: 'Look for somebody else who changes this stack set’s operations, then run apply again.',
    });
}

;// CONCATENATED MODULE: ./src/commands/confirm-version.ts




/**
 * Whether the stack set defines none of these versions: then somebody else has changed it meanwhile. CURRENT says that
 * an account has what the stack set defines, and not what that is.
 */
async function definesAnother({ stackSets }, ref, versions) {
    const found = await stackSets.find(ref);
    return found === undefined || !versions.some((version) => definesVersion(found, version));
}
/** The runner kills ten seconds after SIGINT; ms. */
const lookAfterInterruptMs = 2_000;
/** Looks once more at what the stack set defines. Only after the accounts were read: it is what they are CURRENT with. */
async function confirmVersion(ports, request, rollout) {
    const version = findVersion(rollout);
    if (version === undefined)
        return { rollout, isConfirmed: true };
    const looking = (0,attempt/* attempt */.C)(() => definesAnother(ports, request.stackSet, [version]));
    const look = await unlessInterrupted(ports, looking);
    if (look === undefined) {
        const driven = { ...rollout.driven, end: { kind: 'interrupted' } };
        return { rollout: { ...rollout, driven }, isConfirmed: false };
    }
    if (look.kind === 'done' && !look.value)
        return { rollout, isConfirmed: true };
    const error = look.kind === 'failed' ? look.error : replacedMeanwhile(request.stackSet.name);
    const { driven } = rollout;
    const isBackwards = driven.end.kind === 'rolled-back';
    return {
        rollout: { ...rollout, driven: isBackwards ? { ...driven, error } : failedAfter(driven, error) },
        isConfirmed: false,
    };
}
/** @returns undefined when an interrupted run has no time for it. */
async function unlessInterrupted({ clock, interruption }, work) {
    if (!interruption.requested.aborted)
        return work;
    return Promise.race([work, clock.sleep(lookAfterInterruptMs).then(() => undefined)]);
}
/** What the accounts are to have; undefined where nobody would call them right in any case. */
function findVersion({ prepared, driven }) {
    const { assessment, survey, standing } = prepared;
    if (driven.end.kind === 'rolled-back') {
        const { purpose, operation } = driven.operations.at(-1) ?? {};
        return purpose === 'rollback' && operation?.status === 'SUCCEEDED' ? survey.stackSet : undefined;
    }
    if (standing.kind === 'refused' || !isGreenSoFar(driven))
        return undefined;
    // Terraform's reading of a template that AWS keeps as YAML is JSON.
    return assessment.definition?.templateForm === undefined ? assessment.definition : survey.stackSet;
}
function replacedMeanwhile(name) {
    return new user_error/* UserError */.y({
        code: 'accounts-behind',
        what: `Somebody else has changed stack set ${name} meanwhile: it defines another version than this run has sent.`,
        next: 'Find out what they sent (`aws cloudformation describe-stack-set`, `list-stack-set-operations`). The next plan shows the difference, the next apply replaces it.',
    });
}

// EXTERNAL MODULE: ./src/commands/merged-pull-request.ts
var merged_pull_request = __webpack_require__(1286);
// EXTERNAL MODULE: ./src/domain/organization.ts
var domain_organization = __webpack_require__(6877);
;// CONCATENATED MODULE: ./src/domain/stack-set.ts
/** One account in one Region: of a stack set there is one instance, and of an operation one result. */
function instanceKey({ accountId, region }) {
    return `${accountId}/${region}`;
}

;// CONCATENATED MODULE: ./src/domain/settlement.ts

/**
 * Whether AWS's lists agree with each other after an operation. They are eventually consistent, and only the operation
 * itself is not (CloudFormation API, ListStackSetOperationResults): what disagrees is read again, never believed.
 */
function isSettled({ operation, results, instances, reaches }) {
    if (results.some(({ status }) => status === 'PENDING' || status === 'RUNNING'))
        return false;
    const failed = results.filter(({ status }) => status === 'FAILED').length;
    if (operation.failedInstances !== undefined && failed !== operation.failedInstances)
        return false;
    const answered = new Set(results.map(({ accountId }) => accountId));
    if (reaches.some((id) => !answered.has(id)))
        return false;
    const byKey = new Map(results.map((result) => [instanceKey(result), result]));
    const touched = instances.filter(({ lastOperationId }) => lastOperationId === operation.id);
    if (touched.some((instance) => !agree(instance, byKey.get(instanceKey(instance)))))
        return false;
    const listed = new Set(instances.map(instanceKey));
    return results.every((result) => result.status !== 'SUCCEEDED' || listed.has(instanceKey(result)));
}
/** What AWS answers as the result of an account it skipped is not known. */
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

;// CONCATENATED MODULE: ./src/commands/prove.ts






/** AWS's lists are eventually consistent: how often they are read again, and how long between, ms. */
const settleReadings = 15;
const settlePauseMs = 2_000;
/**
 * Reads every account after the operations of this run, until the lists agree with each other, and says what became of
 * each. Lists that never agree leave accounts `unknown`.
 */
async function proveAccounts(ports, request, survey, operations) {
    const ours = operations.filter(rollout_report/* isOwn */.N);
    const own = ours.map(({ operation }) => operation);
    const reached = ours.map(({ reaches = [] }) => reaches.filter((id) => isActive(survey, id)));
    const ended = own.filter(({ status }) => !(0,domain_operation/* isInFlight */.wn)(status));
    const read = async () => {
        const [instances, ...results] = await Promise.all([
            ports.stackSets.listInstances(request.stackSet),
            ...own.map(({ id }) => ports.stackSets.listResults(request.stackSet, id)),
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
        const isAsBefore = isOlderThanCanary(survey, ours, reading.instances);
        const isOver = readings === settleReadings || ports.interruption.requested.aborted;
        if ((isAgreed && !isAsBefore) || isOver) {
            if (!isAgreed || isAsBefore)
                ports.log.warning('AWS’s lists do not agree with each other yet.');
            const ids = own.map(({ id }) => id);
            const results = lastResults(ids, reading.results);
            return judgeAccounts(request, survey, reading.instances, { results, reached: new Set(reached.flat()) });
        }
        if (readings === 1)
            ports.log.info('Reading again until AWS’s lists agree with each other.');
        await ports.clock.sleep(settlePauseMs);
    }
}
/**
 * Whether a list is older than a canary's update, which makes every other instance OUTDATED: one that is CURRENT by the
 * same operation as before the update has not been read since.
 */
function isOlderThanCanary({ instances: before }, ours, instances) {
    const last = ours.at(-1);
    if (last?.purpose !== 'canary' || (0,domain_operation/* isInFlight */.wn)(last.operation.status))
        return false;
    const reached = new Set(ours.flatMap(({ reaches = [] }) => reaches));
    const lastOperations = new Map(before.map((instance) => [instanceKey(instance), instance]));
    return instances.some((instance) => {
        const { accountId, status, lastOperationId } = instance;
        const known = lastOperations.get(instanceKey(instance));
        const isSame = known?.status === 'CURRENT' && known.lastOperationId === lastOperationId;
        return status === 'CURRENT' && !reached.has(accountId) && isSame;
    });
}
/** Of an account that several operations reached, the last one's word counts. */
function lastResults(operationIds, results) {
    const last = new Map();
    for (const [index, operationId] of operationIds.entries()) {
        for (const result of results[index] ?? [])
            last.set(instanceKey(result), { ...result, operationId });
    }
    return last;
}
/** Suspended accounts are skipped, and those that have left are no targets any more. */
function isActive({ organization }, accountId) {
    const account = organization.accounts.get(accountId);
    return account !== undefined && !(0,domain_organization/* isSuspended */.eJ)(account);
}
/** What the instances alone say, when no operation of this run touched them. */
function judgeAccounts(request, { organization, targets }, instances, { results, reached } = { results: new Map(), reached: new Set() }) {
    const byAccount = new Map(instances.map((instance) => [instanceKey(instance), instance]));
    return (0,account_result/* sortWorstFirst */.Qi)(targets.targeted.flatMap((account) => request.targets.regions.map((region) => {
        const key = instanceKey({ accountId: account.id, region });
        const result = results.get(key);
        const isUnanswered = result === undefined && reached.has(account.id);
        return (0,account_result/* accountResult */.bL)(organization, { account, region, instance: byAccount.get(key), result, isUnanswered });
    })));
}

// EXTERNAL MODULE: ./src/report/about.ts
var report_about = __webpack_require__(1175);
// EXTERNAL MODULE: ./src/report/account-list.ts
var account_list = __webpack_require__(2754);
// EXTERNAL MODULE: ./src/report/markdown.ts
var markdown = __webpack_require__(4285);
// EXTERNAL MODULE: ./src/report/plan-facts.ts
var plan_facts = __webpack_require__(2925);
// EXTERNAL MODULE: ./src/report/quantity.ts
var quantity = __webpack_require__(8105);
// EXTERNAL MODULE: ./src/report/timeline.ts
var timeline = __webpack_require__(1935);
;// CONCATENATED MODULE: ./src/report/progress-comment.ts








/** The comment while a rollout is under way; a few lines, whatever the number of accounts. */
function renderProgressComment(report, about) {
    const { stackSet, firstFailure, queuedBehind, now } = report;
    return (0,markdown/* paragraphs */.qN)([
        `## ⏳ ${progressHeadline(report)}`,
        `Stack set ${(0,markdown/* inlineCode */.ti)(stackSet.name)}, home Region ${(0,markdown/* inlineCode */.ti)(stackSet.region)}.`,
        renderLead(report),
        queuedBehind === undefined ? renderBar(report) : undefined,
        firstFailure === undefined ? undefined : renderFirstFailure(firstFailure),
        (0,markdown/* table */.tp)(['', ''], renderRows(report)),
        `<sub>As of ${(0,timeline/* renderClockTime */.Oo)(now)}, updated about every ${report.elapsedMs < 600_000 ? '20 s' : 'minute'}; the final report takes this place.</sub><br>${(0,report_about/* renderFooter */.u)('apply', '', about, '')}`,
    ]);
}
/** One line for the job log: `212 of 412 accounts done, 1 failed, 4 min, about 4 min left`. */
function progressLine(report) {
    const { done, total, failed, elapsedMs, queuedBehind } = report;
    const elapsed = (0,quantity/* renderDuration */.PP)(Math.max(0, elapsedMs));
    if (queuedBehind !== undefined)
        return `Queued behind operation ${(0,markdown/* visibleLine */.P8)(queuedBehind.id)} (${queuedBehind.action}), ${elapsed}`;
    return [
        `${done} of ${(0,quantity/* countOf */.pq)(total, 'account')} done`,
        ...(failed === 0 ? [] : [`${failed} failed`]),
        elapsed,
        ...renderRemaining(report),
    ].join(', ');
}
const verbs = {
    update: 'Rolling out',
    canary: 'Rolling out to the canaries first',
    wave: 'Rolling out to everybody else',
    rollback: 'Rolling back',
    'first-deployment': 'Rolling out for the first time',
    heal: 'Bringing accounts up to date again',
};
/** What the heading cannot say: why this is done, and what comes next. */
const leads = {
    canary: 'Everybody else follows when the canaries are proven.',
    rollback: '**The update failed.** Every account gets the previous version back; nothing happens where nothing had changed.',
};
/** Most organizations have one canary, which is no plural. */
function isOneCanary({ purpose, total }) {
    return purpose === 'canary' && total === 1;
}
function renderLead(report) {
    if (report.purpose === 'canary' && report.failed > 0)
        return undefined;
    return isOneCanary(report) ? 'Everybody else follows when the canary is proven.' : leads[report.purpose];
}
function progressHeadline(report) {
    const { purpose, done, total, failed, queuedBehind, operation } = report;
    const verb = isOneCanary(report) ? 'Rolling out to the canary first' : verbs[purpose];
    if (queuedBehind !== undefined)
        return `${verb}: queued behind another operation`;
    const failures = failed === 0 ? '' : ` · ${failed} failed`;
    const stopping = operation.status === 'STOPPING' ? ' · stopping' : '';
    return `${verb}: ${done} of ${(0,quantity/* countOf */.pq)(total, 'account')}${failures}${stopping}`;
}
const barCells = 30;
/** Block characters in code keep their width in every theme; a picture would have to be fetched from somewhere. */
function renderBar({ done, total }) {
    if (total === 0)
        return undefined;
    const share = Math.min(1, done / total);
    // Neither an empty bar once something is done nor a full one before the end.
    const cells = Math.min(Math.max(Math.round(share * barCells), done > 0 ? 1 : 0), done < total ? barCells - 1 : barCells);
    const percentage = done < total ? Math.min(99, Math.round(share * 100)) : 100;
    return `${(0,markdown/* inlineCode */.ti)(`${'█'.repeat(cells)}${'░'.repeat(barCells - cells)}`)} ${percentage} %`;
}
function renderRows(report) {
    const { elapsedMs, operation, startedBy, isAttached, queuedBehind, now, purpose } = report;
    const time = [`${(0,quantity/* renderDuration */.PP)(Math.max(0, elapsedMs))} so far`, ...renderRemaining(report)].join(' · ');
    const taken = isAttached
        ? ' · started by an earlier run, taken up by this one'
        : `, started by ${timeline/* starters */.Xn[startedBy]}`;
    return [
        ...(queuedBehind === undefined
            ? []
            : [['Waits&nbsp;for', `${(0,plan_facts/* renderOperation */.sK)(queuedBehind, now)} · AWS starts ours when it has ended`]]),
        ['Time', time],
        ['Operation', `${(0,markdown/* inlineCode */.ti)(operation.id)} \`${operation.action}\` \`${operation.status}\`${taken}`],
        ...((0,domain_operation/* isInFlight */.wn)(operation.status) && report.failed > 0 ? [['From&nbsp;here', afterFailure[purpose]]] : []),
    ];
}
const afterUpdateFailure = 'AWS starts no further account; those already updated are rolled back (with `on-failure: hold` they stay on the new version)';
const afterFailure = {
    update: afterUpdateFailure,
    canary: afterUpdateFailure,
    wave: afterUpdateFailure,
    rollback: 'every other account still gets the previous version back; the final report names those that do not',
    'first-deployment': 'AWS goes on until more accounts have failed than `initial-failure-tolerance-percentage` allows',
    heal: 'every other account still gets its chance',
};
/** Once an operation without tolerance has a failure, most accounts are never started: its pace tells nothing more. */
function renderRemaining({ remainingMs, queuedBehind, done, total, failed, purpose, }) {
    const isEnding = done >= total || (failed > 0 && afterFailure[purpose] === afterUpdateFailure);
    if (remainingMs === undefined || queuedBehind !== undefined || isEnding)
        return [];
    return [`about ${(0,quantity/* renderRoughDuration */.sk)(Math.max(0, remainingMs))} left`];
}
/** The account that failed first, as a box of its own. */
function renderFirstFailure({ account, name, reason, statusReason }) {
    const { cause, next } = failure_reason/* accountExplanations */._G[reason];
    const lines = [
        `**First failure** in ${(0,account_list/* renderAccount */.sh)({ id: account, name })}: ${(0,markdown/* escapeMarkdown */.FV)(cause)} (${(0,markdown/* inlineCode */.ti)(reason)}).`,
        ...(statusReason === '' ? [] : [`**AWS says:** ${(0,markdown/* inlineCode */.ti)(statusReason, 400)}`]),
        `**What to do:** ${(0,markdown/* escapeMarkdown */.FV)(next)}.`,
    ];
    return (0,markdown/* alert */.xE)('WARNING', lines.join('\n\n'));
}
/** The same for the job log, in one line. */
function firstFailureLine({ account, name, reason, statusReason }) {
    const { cause, next } = failure_reason/* accountExplanations */._G[reason];
    const words = statusReason === '' ? '' : ` AWS says: ${(0,markdown/* shorten */.ml)((0,markdown/* visibleLine */.P8)(statusReason), 600).replace(/\.$/, '')}.`;
    const text = `First failure: ${account} ${(0,markdown/* shorten */.ml)(name, 100)}: ${cause} (${reason}).${words} What to do: ${next}`;
    return (0,markdown/* shorten */.ml)((0,markdown/* visibleLine */.P8)(text.replaceAll('`', '')), 2000);
}

// EXTERNAL MODULE: ./src/commands/publish.ts + 19 modules
var publish = __webpack_require__(8998);
;// CONCATENATED MODULE: ./src/commands/publish-progress.ts




/** Shortest time between two edits of the comment, ms; a long rollout needs fewer, and GitHub counts them. */
const commentEveryMs = 20_000;
const commentEveryLaterMs = 60_000;
/** The same for lines in the log. */
const publish_progress_logEveryMs = 30_000;
const logEveryLaterMs = 120_000;
/** When a rollout counts as long, ms. */
const laterMs = 10 * 60_000;
function createProgressTeller(ports, request, pullRequest) {
    const commenting = createCommenting(ports, request, pullRequest);
    const told = new Map();
    return {
        tell: (report, digest) => {
            const last = told.get(report.operation.id);
            const nowMs = report.now.getTime();
            const next = {
                status: report.operation.status,
                hasFailure: report.firstFailure !== undefined,
                atMs: nowMs,
            };
            if (report.firstFailure !== undefined && last?.hasFailure !== true) {
                ports.log.warning(firstFailureLine(report.firstFailure));
            }
            const everyMs = report.elapsedMs < laterMs ? publish_progress_logEveryMs : logEveryLaterMs;
            const isDue = last === undefined || last.status !== next.status || nowMs - last.atMs >= everyMs;
            if (isDue)
                ports.log.info(progressLine(report));
            told.set(report.operation.id, isDue ? next : { ...next, atMs: last.atMs, status: last.status });
            commenting.offer(report, digest);
        },
        settle: () => commenting.settle(),
    };
}
function createCommenting(ports, request, pullRequest) {
    const target = {};
    void pullRequest.then((found) => {
        target.known = found;
    });
    let writing;
    let lastMs = -Infinity;
    let isOver = request.comment === 'never';
    const write = async (to, report, digest) => {
        const header = (0,publish/* commentHeader */.NP)(ports, request, { command: 'apply', digest, isTruncated: false });
        const body = renderProgressComment(report, (0,publish/* aboutRun */.LW)(ports));
        const options = { onlyExisting: false, isPassing: true };
        const posted = await (0,attempt/* attempt */.C)(() => ports.pullRequests.upsertComment(to, header, body, options));
        if (posted.kind === 'done')
            isOver = posted.value.kind === 'outdated';
        else
            isOver = tellOnce(ports, posted.error);
    };
    return {
        offer: (report, digest) => {
            const { id, action, status } = report.operation;
            // The final report is about to take this place.
            if (!(0,domain_operation/* isInFlight */.wn)(status))
                return;
            const everyMs = report.elapsedMs < laterMs ? commentEveryMs : commentEveryLaterMs;
            if (report.now.getTime() - lastMs < everyMs || writing !== undefined)
                return;
            lastMs = report.now.getTime();
            ports.memory.rememberOperation({ id, action, done: report.done, total: report.total });
            if (isOver || target.known?.mayWrite !== true)
                return;
            writing = write(target.known, report, digest).finally(() => {
                writing = undefined;
            });
        },
        settle: async () => {
            await writing;
        },
    };
}
/** @returns whether to stop: a refusal stays one. The final comment is tried in any case. */
function tellOnce({ log }, error) {
    log.warning(`The progress comment could not be written. ${error.message}`);
    return !error.isTransient;
}

// EXTERNAL MODULE: ./src/domain/assessment.ts + 3 modules
var domain_assessment = __webpack_require__(915);
// EXTERNAL MODULE: ./src/commands/plan.ts + 1 modules
var commands_plan = __webpack_require__(9207);
// EXTERNAL MODULE: ./src/commands/plan-definition.ts
var plan_definition = __webpack_require__(3537);
;// CONCATENATED MODULE: ./src/commands/prepare.ts






/**
 * Plans until nothing of others is in the way. What was waited for may have changed everything, so it is planned again.
 * @param inTheWay an operation of somebody else that the last round met.
 */
async function prepare(ports, request, waitDeadline, inTheWay) {
    const waitedFor = [];
    const ended = new Set();
    if (inTheWay !== undefined) {
        const idle = await waitUntilIdle(ports, request.stackSet, waitDeadline(), [inTheWay]);
        // In flight still, it is met again below, where there is a plan to report beside it.
        if (idle.kind === 'idle')
            waitedFor.push(...idle.waitedFor);
        for (const { id } of waitedFor)
            ended.add(id);
    }
    for (;;) {
        const [plan, survey] = await (0,plan_definition/* planOnSurvey */.N)(ports, request, { lock: true });
        const assessment = (0,domain_assessment/* assess */.no)({ request, plan, survey, partition: ports.partition });
        const digest = (0,commands_plan.digestIntent)(ports, request, assessment);
        const prepared = { survey, assessment, change: plan.change, digest, waitedFor };
        const stand = (standing) => ({ ...prepared, standing });
        if (assessment.gate.verdict === 'refused')
            return stand({ kind: 'refused' });
        if (ports.interruption.requested.aborted)
            return stand({ kind: 'interrupted', blockedBy: undefined });
        const looked = await lookAgain(ports, request.stackSet, survey.operations);
        const inFlight = looked.filter(({ status }) => (0,domain_operation/* isInFlight */.wn)(status));
        const facts = { digest, hasDefinitionChange: assessment.hasDefinitionChange };
        // What ended while Terraform planned has changed what was read before: plan and survey are older than that. Met a
        // second time it is the list that is behind.
        const justEnded = looked.filter(({ id, status }) => !(0,domain_operation/* isInFlight */.wn)(status) && !ended.has(id));
        for (const { id } of justEnded)
            ended.add(id);
        const isOwn = (operation) => findAttachable([{ ...operation, status: 'RUNNING' }], facts) !== undefined;
        waitedFor.push(...justEnded.filter((operation) => !isOwn(operation)));
        if (justEnded.length > 0) {
            ports.log.info('Planning again, since an operation has ended meanwhile.');
            continue;
        }
        if (inFlight.length === 0)
            return stand({ kind: 'ready' });
        const attachable = findAttachable(inFlight, facts);
        if (attachable !== undefined)
            return stand({ kind: 'attachable', attachable });
        const idle = await waitUntilIdle(ports, request.stackSet, waitDeadline(), inFlight);
        if (idle.kind !== 'idle')
            return stand({ kind: idle.kind, blockedBy: idle.operation });
        waitedFor.push(...idle.waitedFor);
        for (const { id } of idle.waitedFor)
            ended.add(id);
        ports.log.info('Planning again, since the stack set may have changed meanwhile.');
    }
}

// EXTERNAL MODULE: ./src/domain/waves.ts
var domain_waves = __webpack_require__(5186);
;// CONCATENATED MODULE: ./src/commands/send.ts




/** Sends first deployments one after another, each with our own id, and follows each to its end. */
async function createInstances(drive, creations) {
    const { ports, request } = drive;
    const preferences = (0,domain_assessment/* creationPreferences */.en)(request.preferences);
    const regions = request.targets.regions;
    return inTurn(creations, (creation) => sendOperation(drive, {
        purpose: 'first-deployment',
        action: 'CREATE',
        accountIds: creation.accountIds,
        preferences,
        send: (operationId) => ports.stackSets.createInstances(request.stackSet, { operationId, creation, regions, preferences }),
    }));
}
/** Sends accounts that are behind what the stack set defines already, and nobody else anything. */
async function healInstances(drive, heals, stackSet) {
    const preferences = (0,domain_assessment/* healPreferences */.R$)(drive.request.preferences);
    return sendAgain(drive, { purpose: 'heal', targets: heals, kept: stackSet, preferences });
}
/** Sends accounts what the stack set defines by now, one call after another. */
async function sendAgain(drive, { purpose, targets, kept, preferences }) {
    const { ports, request } = drive;
    const { description, capabilities, parameters } = kept;
    return inTurn(targets, (heal) => sendOperation(drive, {
        purpose,
        action: 'UPDATE',
        accountIds: heal.accountIds,
        preferences,
        send: (operationId) => ports.stackSets.healInstances(request.stackSet, {
            operationId,
            heal,
            regions: request.targets.regions,
            preferences,
            kept: { description, capabilities, parameterNames: Object.keys(parameters) },
        }),
    }));
}
/** A step that is not green ends the rollout. */
async function inTurn(items, drive) {
    let driven = nothingDriven;
    for (const item of items) {
        driven = joinDriven(driven, await drive(item));
        if (!isGreenSoFar(driven))
            return driven;
    }
    return driven;
}
const doings = {
    canary: 'Sending the new version to the canaries,',
    wave: 'Sending the new version to',
    rollback: 'Rolling back',
    heal: 'Bringing up to date',
    'first-deployment': 'Creating instances in',
};
/** Sends one operation under an id of our own, and follows it to its end. */
async function sendOperation(drive, sending) {
    const { ports, digest } = drive;
    if (ports.interruption.requested.aborted)
        return { ...nothingDriven, end: { kind: 'interrupted' } };
    const { purpose, accountIds } = sending;
    const { runId, runAttempt } = ports.run;
    drive.sent.count += 1;
    const operationId = newOperationId({ digest, purpose, runId, runAttempt, index: drive.sent.count });
    const accounts = accountIds.length === 1 ? '1 account' : `${accountIds.length} accounts`;
    ports.log.info(`${doings[purpose]} ${accounts} (operation ${operationId})`);
    const own = {
        operation: presumeAccepted(drive, operationId, sending),
        startedBy: 'action',
        purpose,
        accountIds,
    };
    const sent = await (0,attempt/* attempt */.C)(() => sending.send(operationId));
    if (sent.kind === 'done')
        return driveOperation(drive, own);
    if (sent.error.code === 'operation-in-progress') {
        ports.log.warning(sent.error.message);
        return { ...nothingDriven, end: { kind: 'stolen', by: await findInTheWay(drive, sent.error) }, error: sent.error };
    }
    // It may have been started although nobody could say so: then it is told as what goes on.
    const mayRun = sent.error.operationId === operationId;
    const operations = mayRun ? [{ operation: own.operation, startedBy: 'action', purpose }] : [];
    return failedAfter({ ...nothingDriven, operations }, sent.error);
}
/** AWS names the operation in the way; its list may not show it yet. */
async function findInTheWay({ ports: { stackSets }, request }, { operationId }) {
    if (operationId === undefined)
        return undefined;
    const look = await (0,attempt/* attempt */.C)(() => stackSets.findOperation(request.stackSet, operationId));
    return look.kind === 'done' ? look.value : undefined;
}
/** What AWS has accepted is in flight, even when it can never be looked at. */
function presumeAccepted({ ports }, id, { action, preferences }) {
    return {
        id,
        action,
        status: 'RUNNING',
        createdAt: ports.clock.now(),
        endedAt: undefined,
        preferences,
        failedInstances: undefined,
        statusReason: undefined,
    };
}

;// CONCATENATED MODULE: ./src/commands/roll-back.ts












/** How often somebody else may come first before it is given up. */
const mostTries = 5;
/** Between two looks at what AWS cannot answer for a while, ms. */
const lookPauseMs = 5_000;
/**
 * Whether an update has failed and can be taken back: it has ended, and did not succeed in every account. One that
 * still runs, cannot be read any more, or was interrupted is continued forward by the next apply.
 */
function isRollbackDue({ request }, { end, operations }) {
    const own = operations.filter(rollout_report/* isOwn */.N).map(({ operation }) => operation);
    if (request.update.onFailure === 'hold' || own.length === 0)
        return false;
    if (end.kind === 'timed-out' || end.kind === 'interrupted' || end.kind === 'stolen')
        return false;
    if (own.some(({ status }) => (0,domain_operation/* isInFlight */.wn)(status)))
        return false;
    const isRed = own.some(({ status, failedInstances }) => status !== 'SUCCEEDED' || (failedInstances ?? 0) > 0);
    return isRed || (end.kind === 'failed' && (end.reason === 'accounts-failed' || end.reason === 'tolerance-not-zero'));
}
/**
 * Puts the previous version back with one operation over every instance: nothing happens where nothing had changed.
 * @param survey as it was before the update: all that is known of the previous version, in memory alone.
 */
async function rollBack(drive, survey, change, failed) {
    const { ports, request } = drive;
    const { stackSet } = survey;
    if (stackSet === undefined)
        return failed;
    const read = await (0,attempt/* attempt */.C)(() => proveAccounts(ports, request, survey, failed.operations));
    const failedUpdate = read.kind === 'done' ? keepUpdated(read.value, failed) : [];
    // The update may have used the rollout's time up; what has to be undone is undone all the same.
    const rollback = { ...drive, deadline: createDeadline(ports.clock, request.rolloutTimeoutMs) };
    const sent = await sendVersion(rollback, survey, stackSet, () => isTakenOver(rollback, change, stackSet));
    if (sent === 'taken over')
        return { ...failed, error: takenOver(request.stackSet.name, failed) };
    const driven = joinDriven(failed, sent);
    const error = sent.error ?? failed.error;
    // Terraform's own failure repeats that of the accounts, without which there would be nothing to take back.
    const isAccounts = failed.end.kind !== 'failed' || failed.end.reason === 'terraform-failed';
    const reason = isAccounts ? 'accounts-failed' : failed.end.reason;
    const hasEnded = sent.end.kind === 'completed' || sent.end.kind === 'failed';
    const end = hasEnded ? { kind: 'rolled-back', reason } : sent.end;
    return { ...driven, end, error, rollback: tell(change, failed, driven, failedUpdate) };
}
/**
 * Whether somebody else has sent a version of their own meanwhile: in an emergency that is worth more than ours. What is
 * in flight or QUEUED ends first, as it may be theirs.
 */
async function isTakenOver(drive, change, previous) {
    const { clock, log } = drive.ports;
    for (let tries = 1;; tries += 1) {
        const look = await (0,attempt/* attempt */.C)(() => lookForTaker(drive, change, previous));
        if (look.kind === 'done')
            return look.value;
        if (!look.error.isTransient || tries === mostTries) {
            log.warning(`Whether somebody else has changed the stack set cannot be found out. ${look.error.message}`);
            return false;
        }
        await clock.sleep(lookPauseMs);
    }
}
async function lookForTaker({ ports, request, deadline }, change, previous) {
    if (change.kind !== 'update')
        return false;
    const { stackSet: ref } = request;
    const inFlight = await readInFlight(ports, ref, await ports.stackSets.listRecentOperations(ref));
    await waitUntilIdle(ports, ref, deadline(), inFlight);
    return definesAnother(ports, ref, [change.after, previous]);
}
function takenOver(name, { error }) {
    return new user_error/* UserError */.y({
        code: 'accounts-failed',
        what: `Somebody else has changed stack set ${name} since this run sent its version. The previous version would be put over theirs, so it is not put back.`,
        ...(error === undefined ? {} : { why: error.what }),
        next: 'Find out what they sent (`aws cloudformation describe-stack-set`, `list-stack-set-operations`). The next plan shows the difference, the next apply replaces it.',
    });
}
/**
 * Waves pass the canaries once more, as a no-op. One whose turn was cancelled reads as never started, and yet it was
 * proven on the new version before the wave began.
 */
function keepUpdated(accounts, { operations }) {
    const canaries = operations.filter(({ purpose, operation }) => purpose === 'canary' && operation.status === 'SUCCEEDED');
    const proven = new Set(canaries.flatMap(({ reaches = [] }) => reaches));
    return accounts.map((result) => result.class === 'cancelled' && proven.has(result.account)
        ? { ...result, class: 'current', reason: undefined, statusReason: '' }
        : result);
}
/** @param isTaken whether somebody else has taken the stack set over; asked before every try. */
async function sendVersion(drive, survey, version, isTaken) {
    const { ports, request } = drive;
    const preferences = (0,domain_assessment/* rollbackPreferences */.vF)(request.preferences);
    const accountIds = [...new Set(survey.instances.map(({ accountId }) => accountId))];
    for (let tries = 1;; tries += 1) {
        if (await isTaken())
            return 'taken over';
        if (tries === 1)
            ports.log.warning('The update failed: the previous version is put back in every account.');
        const sent = await sendOperation(drive, {
            purpose: 'rollback',
            action: 'UPDATE',
            accountIds,
            preferences,
            send: (operationId) => ports.stackSets.updateVersion(request.stackSet, {
                operationId,
                version,
                targets: undefined,
                regions: request.targets.regions,
                preferences,
            }),
        });
        if (sent.end.kind !== 'stolen')
            return sent;
        const { by } = sent.end;
        if (tries === mostTries)
            return { ...sent, end: { kind: 'failed', reason: 'operation-in-progress' } };
        if (by === undefined)
            continue;
        const idle = await (0,attempt/* attempt */.C)(() => waitUntilIdle(ports, request.stackSet, drive.deadline(), [by]));
        if (idle.kind === 'failed')
            return { ...sent, end: { kind: 'failed', reason: idle.error.code }, error: idle.error };
        if (idle.value.kind === 'interrupted')
            return { ...sent, end: { kind: 'interrupted' } };
        if (idle.value.kind === 'timed-out')
            return { ...sent, end: { kind: 'timed-out', reason: 'rollout-timeout' } };
    }
}
function tell(change, failed, all, failedUpdate) {
    const updates = failed.operations.filter(rollout_report/* isOwn */.N);
    const begins = updates.map(({ operation }) => operation.createdAt.getTime());
    const ids = new Set(updates.map(({ operation }) => operation.id));
    return {
        failedUpdate,
        onNewVersion: failedUpdate.filter(({ class: accountClass, operationId }) => accountClass === 'current' && ids.has(operationId)),
        newVersionFrom: new Date(Math.min(...begins)),
        newVersionUntil: all.operations.findLast(({ purpose }) => purpose === 'rollback')?.operation.endedAt,
        notUndone: (0,domain_waves/* findNotUndone */.wt)(change),
    };
}

// EXTERNAL MODULE: ./src/commands/survey.ts
var commands_survey = __webpack_require__(2198);
;// CONCATENATED MODULE: ./src/commands/update-by-waves.ts







/**
 * Sends an update ourselves, exactly as the saved plan has it: the canaries first, proven, then everybody else, many at
 * once. No state is locked while accounts roll; it is recorded when every account is proven.
 */
async function updateByWaves(drive, survey, after, waves) {
    const version = (0,domain_waves/* versionAfter */.dh)(after);
    const canaries = await sendCanaries(drive, version, waves);
    const proven = await proveReached(drive, survey, canaries);
    if (!isGreenSoFar(proven))
        return proven;
    return finishWaves(drive, survey, proven, { version, targets: waves.waveUpdates });
}
/** Sends what is still OUTDATED of an update by waves, as the waves began, and records it. */
async function continueWaves(drive, survey, version, targets) {
    return finishWaves(drive, survey, nothingDriven, { version, targets });
}
/** Only the first call sends the version: sent again, it would make the first canaries OUTDATED once more. */
async function sendCanaries(drive, version, waves) {
    const { ports, request } = drive;
    const [targets, ...further] = waves.canaryUpdates;
    if (targets === undefined)
        return nothingDriven;
    const preferences = (0,domain_waves/* canaryPreferences */.Lj)(waves.canaries.length);
    const first = await sendOperation(drive, {
        purpose: 'canary',
        action: 'UPDATE',
        accountIds: targets.accountIds,
        preferences,
        send: (operationId) => ports.stackSets.updateVersion(request.stackSet, {
            operationId,
            version,
            targets,
            regions: request.targets.regions,
            preferences,
        }),
    });
    if (!isGreenSoFar(first) || further.length === 0)
        return first;
    const more = await sendAgain(drive, { purpose: 'canary', targets: further, kept: version, preferences });
    return joinDriven(first, more);
}
async function finishWaves(drive, survey, before, { version, targets }) {
    const preferences = (0,domain_waves/* wavePreferences */.QC)(drive.request.preferences);
    const waves = await sendAgain(drive, { purpose: 'wave', targets, kept: version, preferences });
    const all = await proveReached(drive, survey, joinDriven(before, waves));
    if (!isGreenSoFar(all))
        return all;
    const recorded = await (0,attempt/* attempt */.C)(() => recordDefinition(drive));
    return recorded.kind === 'done' ? all : failedAfter(all, recorded.error);
}
/** SUCCEEDED is a claim: the accounts that were reached decide whether the next step may begin. */
async function proveReached({ ports, request }, survey, driven) {
    if (!isGreenSoFar(driven) || driven.operations.length === 0)
        return driven;
    const read = await (0,attempt/* attempt */.C)(() => proveAccounts(ports, request, survey, driven.operations));
    if (read.kind === 'failed')
        return failedAfter(driven, read.error);
    const reached = new Set(driven.operations.flatMap(({ reaches = [] }) => reaches));
    const bad = read.value.find(({ account, class: accountClass }) => reached.has(account) && !['current', 'suspended'].includes(accountClass));
    if (bad === undefined)
        return driven;
    return { ...driven, end: { kind: 'failed', reason: 'accounts-failed' }, error: undefined };
}
/** Terraform has to agree in the end, or the next apply would send everything again. */
async function recordDefinition({ ports, request }) {
    ports.log.info('Every account is proven: recording the new version in Terraform’s state.');
    await ports.terraform.record().catch((error) => {
        if (!(error instanceof user_error/* UserError */.y))
            throw error;
        throw new user_error/* UserError */.y({
            code: error.code,
            what: `Every account has the new version, but Terraform’s state could not be brought up to date. ${error.what}`,
            ...(error.why === undefined ? {} : { why: error.why }),
            next: `${error.next ?? ''} Then run apply again: nothing is left to do in AWS.`.trim(),
            cause: error,
            mustBeTold: error.mustBeTold,
        });
    });
    const { change } = await (0,plan_definition/* planDefinition */.f)(ports, request, { lock: true });
    // Preferences are not part of what AWS tells of a stack set: they wait for the next update by Terraform.
    if (change.kind === 'none' || change.kind === 'preferences-only')
        return;
    throw new user_error/* UserError */.y({
        code: 'terraform-failed',
        what: `Every account has the new version, but Terraform still plans a change (${change.kind}) of the stack set.`,
        why: 'What was sent to AWS is not what Terraform finds there.',
        next: 'Run plan to see the difference, and report it.',
    });
}

;// CONCATENATED MODULE: ./src/commands/update-definition.ts







/** Pause between two looks for the operation that terraform starts, ms. */
const update_definition_lookPauseMs = 2_000;
/** Looks after terraform has ended: the list of operations is eventually consistent. */
const lastLooks = 3;
/** Looks in a row that must see the same foreign operation in the way before terraform is called back. */
const looksUntilStolen = 2;
/** Applies a saved plan that creates or adopts the stack set: that reaches no account and starts no operation. */
async function update_definition_recordDefinition({ ports }) {
    const applied = await awaitTerraform(ports, (0,attempt/* attempt */.C)(() => ports.terraform.apply()));
    return judgeApplied(ports, nothingDriven, applied);
}
/** Applies a saved plan that updates the stack set, and follows the operation that the provider starts for it. */
async function updateDefinition(drive, survey) {
    const { ports } = drive;
    const run = { hasEnded: false, applying: (0,attempt/* attempt */.C)(() => ports.terraform.apply()) };
    void run.applying.then(() => {
        run.hasEnded = true;
    });
    const found = await (0,attempt/* attempt */.C)(() => findTerraforms(drive, survey, run));
    if (found.kind === 'failed') {
        return judgeApplied(ports, failed(found.error), await awaitTerraform(ports, run.applying));
    }
    const look = found.value;
    if (look.kind === 'stolen') {
        const applied = await awaitTerraform(ports, run.applying);
        // Its last try may have come through just before it was called back.
        const late = await (0,attempt/* attempt */.C)(() => findTerraforms(drive, survey, run));
        if (late.kind === 'failed')
            return judgeApplied(ports, failed(late.error), applied);
        const own = late.value.kind === 'found' ? late.value.operation : undefined;
        if (own === undefined)
            return { ...nothingDriven, end: { kind: 'stolen', by: look.by }, error: look.error };
        return follow(drive, survey, own, run.applying);
    }
    const driven = look.operation === undefined ? nothingDriven : await follow(drive, survey, look.operation, run.applying);
    return judgeApplied(ports, driven, await awaitTerraform(ports, run.applying));
}
function failed(error) {
    return { ...nothingDriven, end: { kind: 'failed', reason: error.code }, error };
}
/**
 * Without targets an update reaches every account that has an instance.
 * @param hint terraform's end, which is that of its operation unless it gives up.
 */
function follow(drive, { instances }, operation, hint) {
    const accountIds = [...new Set(instances.map(({ accountId }) => accountId))];
    return driveOperation(drive, { operation, startedBy: 'terraform', purpose: 'update', accountIds, hint });
}
/**
 * Looks for the operation that terraform starts. Without managed execution AWS refuses it while another one runs, and
 * the provider then tries again for up to an hour without a word and with a plan that is getting old: it is called back,
 * so that the plan is made again. With managed execution ours is QUEUED, which is seen like any other.
 */
async function findTerraforms(drive, survey, run) {
    const { ports, request } = drive;
    let looksLeft = lastLooks;
    let inTheWay;
    // After the last call no pause lasts any more.
    while (looksLeft > 0 && !ports.interruption.lastCall.aborted) {
        if (run.hasEnded)
            looksLeft -= 1;
        const looked = await (0,attempt/* attempt */.C)(() => ports.stackSets.listRecentOperations(request.stackSet));
        // What AWS cannot answer for a while is asked again as long as terraform works.
        if (looked.kind === 'failed' && (run.hasEnded || !looked.error.isTransient))
            throw looked.error;
        const listed = looked.kind === 'done' ? looked.value : [];
        const own = findOwn(listed, survey);
        if (own !== undefined)
            return { kind: 'found', operation: own };
        const mayBeStolen = !run.hasEnded && survey.stackSet?.hasManagedExecution === false;
        const [other] = mayBeStolen ? await readInFlight(ports, request.stackSet, listed) : [];
        if (other !== undefined) {
            const looks = inTheWay?.id === other.id ? inTheWay.looks + 1 : 1;
            inTheWay = { id: other.id, looks };
            if (looks >= looksUntilStolen)
                return callBack(ports, request.stackSet.name, other);
        }
        await pause(ports, run);
    }
    return { kind: 'found', operation: await findUnlisted(drive, survey) };
}
function callBack({ log, terraform }, stackSetName, by) {
    const { id, action } = by;
    const error = new user_error/* UserError */.y({
        code: 'operation-in-progress',
        what: `Operation ${id} (${action}) of somebody else began on stack set ${stackSetName} first.`,
        next: 'Run apply again when it has ended.',
    });
    log.warning(`${error.what} Terraform would wait for it without a word, so it is called back and everything is planned again.`);
    terraform.interrupt();
    return { kind: 'stolen', by, error };
}
function findOwn(listed, { operations }) {
    const known = new Set(operations.map(({ id }) => id));
    return listed.find(({ id }) => (0,domain_operation/* isStartedByTerraform */.v9)(id) && !known.has(id));
}
/** Its list may be far behind; the instances name the operation that touched them last. */
async function findUnlisted({ ports, request }, survey) {
    const known = new Set([
        ...survey.operations.map(({ id }) => id),
        ...survey.instances.map(({ lastOperationId }) => lastOperationId),
    ]);
    const instances = await ports.stackSets.listInstances(request.stackSet);
    const id = instances
        .map(({ lastOperationId }) => lastOperationId)
        .find((last) => last !== undefined && (0,domain_operation/* isStartedByTerraform */.v9)(last) && !known.has(last));
    return id === undefined ? undefined : ports.stackSets.findOperation(request.stackSet, id);
}
async function pause({ clock }, { hasEnded, applying }) {
    await Promise.race([clock.sleep(update_definition_lookPauseMs), hasEnded ? new Promise(() => undefined) : applying]);
}
/** @returns undefined when the runner would kill before terraform has ended. */
async function awaitTerraform({ interruption }, applying) {
    return Promise.race([applying, whenAborted(interruption.lastCall).then(() => undefined)]);
}
function judgeApplied(ports, driven, applied) {
    const { end, operations } = driven;
    if (ports.interruption.requested.aborted)
        return interrupted(ports, driven, applied);
    if (applied === undefined || applied.kind === 'done')
        return driven;
    // What has to be saved before the runner is gone is told above everything else.
    const { mustBeTold } = applied.error;
    if (end.kind !== 'completed') {
        if (!mustBeTold)
            return driven;
        return {
            ...driven,
            end: end.kind === 'failed' ? { ...end, reason: applied.error.code } : end,
            error: applied.error,
        };
    }
    const isRed = operations.some((reported) => (0,rollout_report/* isOwn */.N)(reported) && reported.operation.status !== 'SUCCEEDED');
    // Terraform's text repeats the accounts' reasons, which must not be mistaken for the run's own.
    const isTold = isRed && !mustBeTold;
    return {
        end: { kind: 'failed', reason: isTold ? 'terraform-failed' : applied.error.code },
        operations,
        error: isTold ? undefined : applied.error,
    };
}
/** Interrupted, terraform fails by its nature; what it left behind is all that is worth telling. */
function interrupted({ terraform }, driven, applied) {
    const { operations } = driven;
    const end = { kind: 'interrupted' };
    if (applied === undefined)
        return { end, operations, error: terraform.describeUnended() };
    if (applied.kind === 'failed' && applied.error.mustBeTold)
        return { end, operations, error: applied.error };
    const mayGoOn = applied.kind === 'failed' && operations.length === 0;
    return { end, operations, error: mayGoOn ? inDoubt(driven.error) : undefined };
}
/** Terraform may have sent it just before: AWS's lists are behind, or could not be read. */
function inDoubt(unread) {
    return new user_error/* UserError */.y({
        code: unread?.code ?? 'terraform-failed',
        what: 'Terraform was breaking off an update of the stack set. No operation of it was found, but one that it had just sent goes on in AWS.',
        ...(unread === undefined ? {} : { why: unread.what }),
        next: 'Run apply again: apply takes up the operation if one goes on.',
    });
}

;// CONCATENATED MODULE: ./src/commands/roll-out.ts













/** How often everything is planned again because somebody else came first, or accounts joined meanwhile. */
const mostRounds = 5;
/**
 * Prepares and carries out, again as long as somebody else came first, an earlier run's operation was taken up, or
 * accounts joined meanwhile. An error before anything was done is thrown; afterwards it is part of the story.
 */
async function rollOut(ports, request, teller) {
    const waitDeadline = createDeadline(ports.clock, request.operationWaitTimeoutMs);
    waitDeadline();
    const deadline = createDeadline(ports.clock, request.rolloutTimeoutMs);
    const sent = { count: 0 };
    let story;
    for (let round = 1;; round += 1) {
        const prepared = await prepareAfter(ports, request, waitDeadline, story);
        if (prepared instanceof user_error/* UserError */.y)
            return failStory(story, prepared);
        const { survey, digest } = prepared;
        const drive = { ports, request, organization: survey.organization, deadline, teller, digest, sent };
        const driven = await carryOut(drive, prepared);
        story = extendStory(story, { prepared, driven });
        const isLast = round === mostRounds;
        if (driven.end.kind === 'stolen') {
            if (isLast)
                return giveUp(story, driven.error);
            ports.log.info('Planning again, since somebody else came first.');
            continue;
        }
        if (!isGreenSoFar(driven) || driven.operations.length === 0)
            return story;
        if (prepared.standing.kind === 'attachable' && !isLast)
            continue;
        const after = await (0,attempt/* attempt */.C)(() => (0,commands_survey/* takeSurvey */.y)(ports, request));
        if (after.kind === 'failed')
            return failStory(story, after.error);
        story = { ...story, survey: after.value };
        if (isLast || !hasNewcomers(survey, after.value))
            return story;
        ports.log.info('Planning again, since accounts joined meanwhile.');
    }
}
/** @returns the error, once something was done that must not be lost with it. */
async function prepareAfter(ports, request, waitDeadline, story) {
    const end = story?.driven.end;
    const inTheWay = end?.kind === 'stolen' ? end.by : undefined;
    const prepared = await (0,attempt/* attempt */.C)(() => prepare(ports, request, waitDeadline, inTheWay));
    if (prepared.kind === 'done')
        return prepared.value;
    if (story === undefined)
        throw prepared.error;
    return prepared.error;
}
function extendStory(story, { prepared, driven }) {
    const isAttached = prepared.standing.kind === 'attachable';
    return {
        prepared,
        driven: story === undefined ? driven : joinDriven(story.driven, driven),
        waitedFor: [...(story?.waitedFor ?? []), ...prepared.waitedFor],
        hadWork: (story?.hadWork ?? false) || isAttached || (0,domain_assessment/* hasWork */.OJ)(prepared.assessment),
        survey: prepared.survey,
    };
}
function failStory(story, error) {
    if (story === undefined)
        throw error;
    return { ...story, driven: failedAfter(story.driven, error) };
}
function giveUp(story, error) {
    const why = `Somebody else came first ${mostRounds} times in a row.`;
    const last = error?.what ?? 'Another operation is in progress on the stack set.';
    return failStory(story, new user_error/* UserError */.y({ code: 'operation-in-progress', what: last, why, next: 'Run apply again.' }));
}
/** Accounts that were no targets when the round was planned, and do not have the role yet. */
function hasNewcomers(before, after) {
    const known = new Set(before.targets.targeted.map(({ id }) => id));
    const current = new Set(after.targets.current.map(({ id }) => id));
    return after.targets.targeted.some((account) => !known.has(account.id) && !current.has(account.id) && !(0,domain_organization/* isSuspended */.eJ)(account));
}
async function carryOut(drive, prepared) {
    const { standing, survey } = prepared;
    switch (standing.kind) {
        case 'refused':
            return nothingDriven;
        case 'timed-out':
            return { ...nothingDriven, end: { kind: 'timed-out', reason: 'operation-wait-timeout' } };
        case 'interrupted':
            return { ...nothingDriven, end: { kind: 'interrupted' } };
        case 'attachable': {
            const { operation } = standing.attachable;
            drive.ports.log.info(`Operation ${operation.id} was started by an earlier run: taking it up.`);
            const accountIds = reachedBy(survey, operation);
            return driveOperation(drive, { ...standing.attachable, accountIds, isAttached: true });
        }
        case 'ready':
            return carryOutPlan(drive, prepared);
    }
}
function reachedBy({ instances }, { id, action }) {
    const own = instances.filter(({ lastOperationId }) => lastOperationId === id);
    const reached = own.length > 0 || action === 'CREATE' ? own : instances;
    return [...new Set(reached.map(({ accountId }) => accountId))];
}
/**
 * The definition first, then the accounts that have no instance yet, then those that are behind. A step that is not
 * green ends the rollout.
 */
async function carryOutPlan(drive, { assessment, survey, change }) {
    const defined = await roll_out_define(drive, assessment, survey, change);
    if (change.kind === 'update' && isRollbackDue(drive, defined))
        return rollBack(drive, survey, change, defined);
    if (!isGreenSoFar(defined))
        return defined;
    const created = assessment.hasCreations ? await create(drive, survey, defined) : defined;
    if (!isGreenSoFar(created) || !assessment.hasHeals || survey.stackSet === undefined)
        return created;
    return joinDriven(created, await heal(drive, survey, survey.stackSet));
}
/** What waves have left OUTDATED goes on as they began; everybody else gets its chance. */
async function heal(drive, survey, stackSet) {
    const { heals } = survey.targets;
    const isContinued = hasBrokenWaves(survey.operations, drive.digest);
    return isContinued ? continueWaves(drive, survey, stackSet, heals) : healInstances(drive, heals, stackSet);
}
async function roll_out_define(drive, assessment, survey, change) {
    if (!assessment.hasDefinitionChange)
        return nothingDriven;
    if (survey.stackSet === undefined || assessment.isRecordedOnly)
        return update_definition_recordDefinition(drive);
    const { waves } = assessment;
    if (change.kind === 'update' && waves !== undefined)
        return updateByWaves(drive, survey, change.after, waves);
    return updateDefinition(drive, survey);
}
/** An update reaches accounts whose first deployment had failed, too: they may need nothing any more. */
async function create(drive, survey, defined) {
    const { ports, request } = drive;
    const isUpdated = defined.operations.length > 0;
    const current = isUpdated ? await (0,attempt/* attempt */.C)(() => (0,commands_survey/* takeSurvey */.y)(ports, request)) : undefined;
    if (current?.kind === 'failed')
        return failedAfter(defined, current.error);
    const { creations } = (current?.value ?? survey).targets;
    return joinDriven(defined, await createInstances(drive, creations));
}

;// CONCATENATED MODULE: ./src/commands/apply.ts












/** How long an interrupted run reads accounts before it reports without them, ms: the runner kills ten seconds after SIGINT. */
const readAfterInterruptMs = 2_000;
/** Plans again, judges, waits until the stack set is idle, rolls out, proves every account, and reports. */
async function apply(ports, request) {
    const startedAt = ports.clock.now();
    const pullRequest = (0,merged_pull_request/* findMergedPullRequest */.g)(ports);
    const teller = createProgressTeller(ports, request, pullRequest);
    const rolledOut = await rollOut(ports, request, teller);
    const accounts = await (0,attempt/* attempt */.C)(() => prove(ports, request, rolledOut));
    const { rollout, isConfirmed } = await confirmVersion(ports, request, rolledOut);
    await teller.settle();
    const report = reportRollout(ports, request, { startedAt, rollout, isConfirmed, accounts });
    return (0,publish/* publishRollout */.$x)(ports, request, report, await untilLastCall(ports, pullRequest));
}
async function prove(ports, request, rollout) {
    const { survey, driven } = rollout;
    const hasOwn = driven.operations.some(rollout_report/* isOwn */.N);
    // An update of terraform's that could not be found may have reached accounts since they were read.
    const isAsRead = !hasOwn && driven.end.kind !== 'failed';
    if (isAsRead)
        return judgeAccounts(request, survey, survey.instances);
    const proof = proveAccounts(ports, request, survey, driven.operations);
    if (!ports.interruption.requested.aborted)
        return proof;
    // Whatever becomes of a reading that nobody waits for is no defect.
    proof.catch(() => undefined);
    return Promise.race([proof, ports.clock.sleep(readAfterInterruptMs).then(() => [])]);
}
async function untilLastCall({ interruption }, work) {
    return Promise.race([work, whenAborted(interruption.lastCall).then(() => undefined)]);
}
function reportRollout(ports, request, story) {
    const { rollout, startedAt } = story;
    const { driven, survey, prepared, hadWork } = rollout;
    const { assessment, digest } = prepared;
    const accounts = story.accounts.kind === 'done' ? story.accounts.value : [];
    const accountsTotal = survey.targets.targeted.length;
    const isRead = accounts.length > 0 || accountsTotal === 0;
    const error = driven.error ?? (story.accounts.kind === 'failed' ? story.accounts.error : undefined);
    const blockedBy = findBlocking(rollout);
    const inFlight = driven.operations.map(({ operation }) => operation).filter(({ status }) => (0,domain_operation/* isInFlight */.wn)(status));
    const judgement = apply_judge(story, accountsTotal);
    const isTold = judgement.failureReason !== undefined || judgement.outcome === 'interrupted';
    return {
        ...judgement,
        stackSet: request.stackSet,
        error: error === undefined || !isTold ? undefined : { what: error.what, why: error.why, next: error.next },
        gate: assessment.gate,
        hasChanges: hadWork,
        isAdoption: assessment.isAdoption,
        operations: [...reportOthers(rollout.waitedFor, blockedBy), ...driven.operations],
        accounts,
        accountsTotal,
        accountsByClass: isRead ? (0,account_result/* countAccountsByClass */.pT)(accounts) : (0,account_result/* unreadAccounts */.M0)(accountsTotal),
        rollback: driven.rollback,
        healedAccountIds: findHealed(driven, accounts),
        managementAccountId: survey.organization.managementAccountId,
        roleArnPattern: assessment.roleArnPattern,
        stillRunning: [...inFlight, ...(blockedBy === undefined ? [] : [blockedBy])],
        digest,
        startedAt,
        endedAt: ports.clock.now(),
    };
}
function apply_judge({ rollout, isConfirmed, accounts: read }, total) {
    const { prepared, driven, hadWork } = rollout;
    if (prepared.standing.kind === 'refused')
        return { outcome: 'refused', failureReason: undefined };
    const judgement = (0,domain_rollout/* judgeRollout */.VY)({
        end: endOf(driven),
        operations: driven.operations.filter(rollout_report/* isOwn */.N).map(({ operation }) => operation),
        accountsTotal: total,
        isBack: isConfirmed && isBack(driven, read.kind === 'done' ? read.value : []),
        accounts: (0,account_result/* countAccountsByClass */.pT)(read.kind === 'done' ? read.value : []),
        hadChanges: hadWork,
    });
    if (judgement.outcome !== 'unknown' || read.kind === 'done')
        return judgement;
    return { ...judgement, failureReason: read.error.code };
}
/** Accounts without an instance never had either version; who came by one meanwhile may have the new one. */
function isBack({ operations }, accounts) {
    const rollback = operations.findLast(({ purpose }) => purpose === 'rollback');
    if (rollback?.operation.status !== 'SUCCEEDED')
        return false;
    const reached = new Set(rollback.reaches);
    const isFine = ({ account, class: accountClass }) => accountClass === 'current' || accountClass === 'suspended' || (accountClass === 'missing' && !reached.has(account));
    return accounts.length > 0 && accounts.every(isFine);
}
/** A rollout that gave up on somebody else's operations has a failure of its own by then. */
function endOf({ end }) {
    return end.kind === 'stolen' ? { kind: 'failed', reason: 'operation-in-progress' } : end;
}
function findBlocking({ prepared: { standing } }) {
    return standing.kind === 'timed-out' || standing.kind === 'interrupted' ? standing.blockedBy : undefined;
}
function reportOthers(waitedFor, blockedBy) {
    return [...waitedFor, ...(blockedBy === undefined ? [] : [blockedBy])].map((operation) => ({
        operation,
        startedBy: 'other',
    }));
}
function findHealed({ operations }, accounts) {
    const heals = operations.filter(({ purpose }) => purpose === 'heal').map(({ operation }) => operation.id);
    const healed = accounts.filter(({ operationId, class: accountClass }) => accountClass === 'current' && heals.includes(operationId));
    return [...new Set(healed.map(({ account }) => account))];
}


/***/ })

};
