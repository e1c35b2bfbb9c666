export const id = 915;
export const ids = [915];
export const modules = {

/***/ 16915:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openIssues: () => (/* binding */ openIssues),
  openReporting: () => (/* binding */ openReporting)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/domain/user-error.ts
var user_error = __webpack_require__(4758);
;// CONCATENATED MODULE: ./src/github/event-payload.ts


async function readEventPayload(path) {
    if (path === undefined || path === '') {
        throw (0,user_error/* inputError */.Xu)('GITHUB_EVENT_PATH', 'is not set.', 'Run this action as a step of a GitHub Actions workflow.');
    }
    try {
        return JSON.parse(await (0,promises_.readFile)(path, 'utf8'));
    }
    catch (cause) {
        const problem = cause instanceof SyntaxError ? 'does not contain JSON' : 'cannot be read';
        throw new user_error/* UserError */.yo({
            code: 'invalid-input',
            what: `GITHUB_EVENT_PATH: ${path} ${problem}.`,
            next: 'The runner writes this file: run the job again.',
            cause,
        });
    }
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./src/github/client.ts
const requestTimeoutMs = 30_000;
async function connect(token, apiUrl) {
    const { getOctokit } = await __webpack_require__.e(/* import() */ 413).then(__webpack_require__.bind(__webpack_require__, 92413));
    const client = getOctokit(token, { baseUrl: apiUrl });
    client.hook.before('request', (options) => {
        options.request = { ...options.request, signal: AbortSignal.timeout(requestTimeoutMs) };
    });
    return client;
}
class GraphqlError extends Error {
    isRateLimit;
    constructor(message, isRateLimit) {
        super(message);
        this.name = 'GraphqlError';
        this.isRateLimit = isRateLimit;
    }
}
class LostAnswer extends Error {
    constructor() {
        super('GitHub’s answer broke off.');
        this.name = 'LostAnswer';
    }
}
async function queryGraphql(client, graphqlUrl, query, variables = {}) {
    const response = await client.request(`POST ${graphqlUrl}`, { query, variables });
    const { data, errors = [] } = response.data;
    if (errors.length === 0)
        return data;
    const isRateLimit = errors.some(({ type }) => type === 'RATE_LIMITED');
    throw new GraphqlError(errors.map(({ message }) => message).join(' '), isRateLimit);
}
async function listAll(readPage) {
    const items = [];
    for (let page = 1;; page++) {
        const { data, headers } = await readPage(page);
        if (!isList(data))
            throw new TypeError('GitHub’s answer is not a list.');
        items.push(...data);
        if (headers.link?.includes('rel="next"') !== true)
            return items;
    }
}
function isList(data) {
    return Array.isArray(data);
}

;// CONCATENATED MODULE: ./src/github/failure.ts


const pausesMs = [1_000, 3_000, 9_000];
const rateLimitPauseMs = 60_000;
const longestJitterMs = 1_000;
const longestPauseMs = 120_000;
const transientStatuses = [500, 502, 503, 504];
async function withRetries(work, { sleep, random }) {
    for (const pauseMs of pausesMs) {
        try {
            return await work();
        }
        catch (error) {
            const waitMs = findPause(error, pauseMs);
            if (waitMs === undefined)
                throw error;
            await sleep(waitMs + Math.round(random() * Math.min(pauseMs, longestJitterMs)));
        }
    }
    return work();
}
function findPause(error, pauseMs) {
    if (isRateLimit(error)) {
        const waitMs = readRetryAfterMs(error) ?? rateLimitPauseMs;
        return waitMs <= longestPauseMs ? Math.max(waitMs, pauseMs) : undefined;
    }
    if (error instanceof LostAnswer)
        return pauseMs;
    return isRequestFailure(error) && transientStatuses.includes(error.status) ? pauseMs : undefined;
}
function isRateLimit(error) {
    if (error instanceof GraphqlError)
        return error.isRateLimit;
    if (!isRequestFailure(error))
        return false;
    if (error.status === 429)
        return true;
    const headers = error.response?.headers ?? {};
    const isAnnounced = headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0';
    return error.status === 403 && (isAnnounced || /secondary rate limit/i.test(error.message));
}
function readRetryAfterMs(error) {
    const headers = isRequestFailure(error) ? (error.response?.headers ?? {}) : {};
    const afterSeconds = Number(headers['retry-after'] ?? NaN);
    if (afterSeconds >= 0)
        return afterSeconds * 1000;
    if (headers['x-ratelimit-remaining'] !== '0')
        return undefined;
    const nowMs = Date.parse(String(headers['date'] ?? ''));
    const resetMs = Number(headers['x-ratelimit-reset'] ?? NaN) * 1000;
    const waitMs = resetMs - (Number.isNaN(nowMs) ? Date.now() : nowMs);
    return Number.isNaN(waitMs) ? Infinity : Math.max(waitMs, 0);
}
function isNotFound(error) {
    return isRequestFailure(error) && error.status === 404;
}
function isAccessRefused(error) {
    return isNotFound(error) || (isRequestFailure(error) && error.status === 403 && !isRateLimit(error));
}
function toCommentError(error, doing, token, permission = 'pull-requests: write') {
    if (error instanceof user_error/* UserError */.yo)
        return error;
    const next = adviseOnComment(error, permission);
    const what = `${describeFailure(error, doing)}: ${readMessage(error)}`;
    return new user_error/* UserError */.yo({
        code: 'comment-failed',
        what: token === '' ? what : what.replaceAll(token, '***'),
        ...(next === undefined ? {} : { next }),
        cause: error,
    });
}
function describeFailure(error, doing) {
    if (!isRequestFailure(error))
        return `GitHub did not ${doing}`;
    return error.response === undefined
        ? `GitHub could not be reached and did not ${doing}`
        : `GitHub answered ${error.status} and did not ${doing}`;
}
function readMessage(error) {
    const message = (error instanceof Error ? error.message : String(error))
        .replace(/ - https:\/\/docs\.github\.com\/\S*$/, '')
        .replaceAll(/\s+/g, ' ')
        .trim();
    return /[.!?]$/.test(message) ? message : `${message}.`;
}
function adviseOnComment(error, permission) {
    if (isRateLimit(error))
        return 'Run the job again when the rate limit has ended.';
    if (!isRequestFailure(error))
        return undefined;
    if (error.status === 401)
        return 'Pass a valid token as `github-token`.';
    if (error.status === 403 && /locked/i.test(error.message))
        return 'Unlock the conversation and run the job again.';
    if (error.status === 410)
        return 'Turn issues on in the settings of the repository, or set `report-issue: false`.';
    if (error.status === 403 || error.status === 404)
        return `Give the job \`permissions: ${permission}\`.`;
    return error.status >= 500 ? 'Run the job again.' : undefined;
}
function isRequestFailure(error) {
    return error instanceof Error && 'status' in error && typeof error.status === 'number';
}

;// CONCATENATED MODULE: ./src/github/marker.ts
const opening = '<!-- stackset-role-action ';
const closing = ' -->';
function printHeader(header) {
    const json = JSON.stringify({
        schemaVersion: header.schemaVersion,
        stackSet: header.stackSet,
        region: header.region,
        command: header.command,
        digest: header.digest,
        headSha: header.headSha,
        runId: header.runId,
        runAttempt: header.runAttempt,
        isTruncated: header.isTruncated,
    });
    return opening + escapeJson(json) + closing;
}
function escapeJson(json) {
    return json.replaceAll('--', String.raw `-\u002d`).replace(/[<>@&]/g, escapeCharacter);
}
function parseHeader(body) {
    if (!body.startsWith(opening))
        return undefined;
    const end = body.indexOf('-->');
    const value = parseHeaderObject(body.slice(opening.length, end === -1 ? 0 : end));
    if (value === undefined)
        return undefined;
    const { schemaVersion, stackSet, region, command, digest, headSha, runId, runAttempt, isTruncated } = value;
    if (schemaVersion !== 1 || (command !== 'plan' && command !== 'apply') || typeof isTruncated !== 'boolean') {
        return undefined;
    }
    if (!isText(stackSet) || !isText(region) || !isText(digest) || !isText(headSha))
        return undefined;
    if (!isCount(runId) || !isCount(runAttempt))
        return undefined;
    return { schemaVersion, stackSet, region, command, digest, headSha, runId, runAttempt, isTruncated };
}
function isSameComment(a, b) {
    return a.stackSet === b.stackSet && a.region === b.region && a.command === b.command;
}
function isOfNewerRun(a, b) {
    return a.runId === b.runId ? a.runAttempt > b.runAttempt : a.runId > b.runId;
}
function parseHeaderObject(json) {
    try {
        const value = JSON.parse(json);
        return typeof value === 'object' && value !== null ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function isText(value) {
    return typeof value === 'string';
}
function isCount(value) {
    return Number.isSafeInteger(value) && value > 0;
}
function escapeCharacter(character) {
    return String.raw `\u` + character.charCodeAt(0).toString(16).padStart(4, '0');
}

;// CONCATENATED MODULE: ./src/github/issue-marker.ts

const issue_marker_opening = '<!-- stackset-role-audit ';
const issue_marker_closing = ' -->';
function printIssueMarker({ stackSet, region }) {
    return `${issue_marker_opening}${escapeJson(JSON.stringify({ schemaVersion: 1, stackSet, region }))}${issue_marker_closing}`;
}
function hasIssueMarker(body, marker) {
    const printed = printIssueMarker(marker);
    return body === printed || body.startsWith(`${printed}\n`) || body.startsWith(`${printed}\r\n`);
}
function printNewsMarker({ runId, runAttempt, }) {
    return `<!-- stackset-role-audit-news ${runId}.${runAttempt} -->`;
}

;// CONCATENATED MODULE: ./src/github/viewer.ts

async function readViewer(client, graphqlUrl) {
    const data = (await queryGraphql(client, graphqlUrl, '{ viewer { login } }'));
    const login = data?.viewer?.login;
    if (typeof login === 'string' && login !== '')
        return login;
    throw new TypeError('GitHub does not say who owns the token.');
}
function isViewer(viewer, account) {
    const isApp = viewer.endsWith(botSuffix);
    return withoutBot(viewer) === withoutBot(account.login) && (account.isBot || !isApp);
}
const botSuffix = '[bot]';
function withoutBot(login) {
    return login.endsWith(botSuffix) ? login.slice(0, -botSuffix.length) : login;
}

;// CONCATENATED MODULE: ./src/github/issue.ts






const longestBody = 65_536;
const mostClosedPages = 10;
async function createIssues(access) {
    const { token, context, sleep = external_node_timers_promises_.setTimeout, random = Math.random } = access;
    const client = token === '' ? undefined : await connect(token, context.apiUrl);
    let viewer;
    return {
        settle: async ({ name, region }, wish) => {
            if (client === undefined)
                throw missingToken();
            if (wish.kind === 'open')
                requireShort(wish.body);
            const work = async () => {
                viewer ??= await readViewer(client, context.graphqlUrl);
                return settleIssue({ client, context, viewer, marker: { stackSet: name, region } }, wish);
            };
            try {
                return await withRetries(work, { sleep, random });
            }
            catch (error) {
                throw toCommentError(error, `save the issue of stack set ${name}`, token, 'issues: write');
            }
        },
    };
}
function missingToken() {
    return new user_error/* UserError */.yo({
        code: 'comment-failed',
        what: 'github-token: is empty, so that no issue can be opened, updated or closed.',
        next: 'Omit the input, pass `${{ github.token }}`, or set `report-issue: false`.',
    });
}
function requireShort(body) {
    if (body.length <= longestBody - 400)
        return;
    throw new user_error/* UserError */.yo({
        code: 'comment-failed',
        what: `The issue has ${body.length} characters, but GitHub takes ${longestBody}.`,
        why: 'The action should have shortened it.',
        next: 'Report this defect of the action.',
    });
}
async function settleIssue(access, wish) {
    const open = await findOpen(access);
    const [oldest] = open;
    if (wish.kind === 'closed') {
        if (oldest === undefined)
            return { kind: 'none' };
        await closeDuplicates(access, open);
        return closeIssue(access, oldest, wish.comment);
    }
    if (oldest !== undefined) {
        await closeDuplicates(access, open);
        return updateIssue(access, oldest, wish);
    }
    const closed = await findClosed(access);
    return closed === undefined ? openIssue(access, wish) : reopenIssue(access, closed, wish);
}
async function openIssue(access, wish) {
    const { client, context, marker } = access;
    const { owner, repo } = context;
    const body = composeBody(marker, wish.body);
    const { data } = await client.rest.issues.create({ owner, repo, title: wish.title, body });
    const created = requireWhole(data);
    const open = await findOpen(access);
    const [oldest] = open;
    if (oldest === undefined || oldest.number >= created.number) {
        return { kind: 'opened', url: created.html_url, number: created.number };
    }
    await closeDuplicates(access, open);
    return updateIssue(access, oldest, { ...wish, news: '' });
}
async function updateIssue(access, found, wish) {
    const { client, context, marker } = access;
    const { owner, repo } = context;
    const { number, url } = found;
    await comment(access, number, wish.news);
    const body = composeBody(marker, wish.body);
    if (isSameText(found.body, body))
        return { kind: 'unchanged', url, number };
    await client.rest.issues.update({ owner, repo, issue_number: number, body });
    return { kind: 'updated', url, number };
}
const howToAccept = 'The findings go on, so that this issue is open again. To accept one, name it in `ignore-findings` with an end and a reason; without an issue at all: `report-issue: false`.';
async function reopenIssue(access, number, wish) {
    const { client, context, marker, viewer } = access;
    const { owner, repo } = context;
    const { data } = await client.rest.issues.get({ owner, repo, issue_number: number });
    const { html_url: url, closed_by: closer } = requireWhole(data);
    const isOurs = closer !== null && closer !== undefined && isViewer(viewer, { login: closer.login, isBot: closer.type === 'Bot' });
    const why = isOurs ? 'This is found again.' : howToAccept;
    await comment(access, number, [why, wish.news].filter(Boolean).join('\n\n'));
    await client.rest.issues.update({
        owner,
        repo,
        issue_number: number,
        body: composeBody(marker, wish.body),
        state: 'open',
    });
    return { kind: 'reopened', url, number };
}
async function closeIssue(access, { number, url }, text) {
    const { client, context } = access;
    const { owner, repo } = context;
    await comment(access, number, text);
    await client.rest.issues.update({ owner, repo, issue_number: number, state: 'closed', state_reason: 'completed' });
    return { kind: 'closed', url, number };
}
async function closeDuplicates(access, [oldest, ...younger]) {
    if (oldest === undefined)
        return;
    const { client, context } = access;
    const { owner, repo } = context;
    const why = `Two audits opened an issue at the same time. #${oldest.number} is older and goes on.`;
    for (const { number } of younger) {
        await comment(access, number, why);
        await client.rest.issues.update({
            owner,
            repo,
            issue_number: number,
            state: 'closed',
            state_reason: 'not_planned',
        });
    }
}
async function comment({ client, context }, number, text) {
    if (text === '')
        return;
    const { owner, repo } = context;
    const marker = printNewsMarker(context);
    const written = await listAll((page) => client.rest.issues.listComments({ owner, repo, issue_number: number, per_page: 100, page }));
    if (written.some(({ body }) => body?.startsWith(marker) === true))
        return;
    const body = `${marker}\n${text}`;
    const { data } = await client.rest.issues.createComment({ owner, repo, issue_number: number, body });
    requireWhole(data);
}
function composeBody(marker, body) {
    return `${printIssueMarker(marker)}\n${body}`;
}
function isSameText(a, b) {
    const plain = (text) => text.replaceAll('\r\n', '\n').trim();
    return plain(a) === plain(b);
}
async function findOpen(access) {
    const items = await listAll((page) => listPage(access, 'open', page));
    return items.flatMap((item) => toFound(access, item)).toSorted((a, b) => a.number - b.number);
}
async function findClosed(access) {
    for (let page = 1; page <= mostClosedPages; page++) {
        const { data, headers } = await listPage(access, 'closed', page);
        const [newest] = data.flatMap((item) => toFound(access, item)).toSorted((a, b) => b.number - a.number);
        if (newest !== undefined)
            return newest.number;
        if (headers.link?.includes('rel="next"') !== true)
            return undefined;
    }
    return undefined;
}
function listPage({ client, context, viewer }, state, page) {
    const { owner, repo } = context;
    return client.rest.issues.listForRepo({
        owner,
        repo,
        creator: viewer,
        state,
        direction: 'desc',
        per_page: 100,
        page,
    });
}
function toFound({ viewer, marker }, item) {
    const { number, html_url: url, user } = item;
    const body = item.body ?? '';
    const isOurs = user !== null && isViewer(viewer, { login: user.login, isBot: user.type === 'Bot' });
    if (!isOurs || item.pull_request !== undefined || !hasIssueMarker(body, marker))
        return [];
    return [{ number, url, body }];
}
function requireWhole(data) {
    if (typeof data.html_url !== 'string')
        throw new LostAnswer();
    return data;
}

;// CONCATENATED MODULE: ./src/github/newer-run.ts

const applyingEvents = ['push', 'workflow_dispatch', 'schedule'];
async function isConfirmedRun(client, context, header) {
    const { owner, repo } = context;
    const { runId, runAttempt, headSha } = header;
    try {
        const { data } = await client.rest.actions.getWorkflowRunAttempt({
            owner,
            repo,
            run_id: runId,
            attempt_number: runAttempt,
        });
        const isOfWorkflow = data.path.split('@', 1)[0] === context.workflowPath;
        return isOfWorkflow && data.head_sha === headSha && isOfSameOrigin(data, context, header);
    }
    catch (error) {
        if (isAccessRefused(error))
            return false;
        throw error;
    }
}
function isOfSameOrigin(run, context, { command }) {
    const { pullRequest, branch, owner, repo } = context;
    const repository = pullRequest === undefined ? `${owner}/${repo}` : pullRequest.headRepository;
    const isOfRepository = run.head_repository?.full_name.toLowerCase() === repository?.toLowerCase();
    const isOfBranch = run.head_branch === (pullRequest === undefined ? branch : pullRequest.headRef);
    const isOfEvent = command === 'plan' ? run.event === context.eventName : applyingEvents.includes(run.event);
    return isOfRepository && isOfBranch && isOfEvent;
}

;// CONCATENATED MODULE: ./src/github/comment.ts






const comment_longestBody = 65_536;
function comment_composeBody(header, body) {
    const whole = `${printHeader(header)}\n${body}`;
    if (whole.length <= comment_longestBody)
        return whole;
    throw new user_error/* UserError */.yo({
        code: 'comment-failed',
        what: `The comment has ${whole.length} characters, but GitHub takes ${comment_longestBody}.`,
        why: 'The action should have shortened it.',
        next: 'Report this defect of the action.',
    });
}
async function upsertComment(access, issueNumber, header, print, { onlyExisting, anyRegion = false }) {
    const { client, context, knownIds } = access;
    const { owner, repo } = context;
    const purpose = JSON.stringify([issueNumber, header.stackSet, header.region, header.command]);
    const found = (await findKnownComment(access, knownIds.get(purpose), header)) ??
        (await findComment(access, issueNumber, header, anyRegion));
    if (found === undefined) {
        knownIds.delete(purpose);
        if (onlyExisting || anyRegion)
            return { kind: 'not-wanted' };
        const { data } = await client.rest.issues.createComment({
            owner,
            repo,
            issue_number: issueNumber,
            body: print(header.region),
        });
        const { id, html_url: url, body: text = '' } = comment_requireWhole(data);
        knownIds.set(purpose, id);
        return { kind: 'posted', url, id, text };
    }
    knownIds.set(purpose, found.id);
    const isClaimed = isOfNewerRun(found.header, header) && (await isWrittenByNewerRun(access, found, header));
    const { runId } = found.header;
    if (isClaimed && (await isConfirmedRun(client, context, found.header))) {
        return { kind: 'outdated', url: found.url, runId };
    }
    const { data } = await client.rest.issues.updateComment({
        owner,
        repo,
        comment_id: found.id,
        body: print(found.header.region),
    });
    const { html_url: url, body: text = '' } = comment_requireWhole(data);
    return { kind: 'posted', url, id: found.id, text, ...(isClaimed ? { unconfirmedRunId: runId } : {}) };
}
async function findKnownComment({ client, context }, id, wanted) {
    if (id === undefined)
        return undefined;
    const { owner, repo } = context;
    try {
        const { data } = await client.rest.issues.getComment({ owner, repo, comment_id: id });
        const { node_id: nodeId, html_url: url, body } = comment_requireWhole(data);
        const header = parseHeader(body ?? '');
        return header !== undefined && isSameComment(header, wanted) ? { id, nodeId, url, header } : undefined;
    }
    catch (error) {
        if (isNotFound(error))
            return undefined;
        throw error;
    }
}
function comment_requireWhole(data) {
    if (typeof data.html_url !== 'string')
        throw new LostAnswer();
    return data;
}
async function findComment({ client, context, viewer }, issueNumber, wanted, anyRegion) {
    const { owner, repo } = context;
    const comments = await listAll((page) => client.rest.issues.listComments({ owner, repo, issue_number: issueNumber, per_page: 100, page }));
    const found = comments.flatMap(({ id, node_id: nodeId, html_url: url, body, user }) => {
        const header = parseHeader(body ?? '');
        const isOurs = user !== null && isViewer(viewer, { login: user.login, isBot: user.type === 'Bot' });
        if (!isOurs || header === undefined)
            return [];
        const { region } = anyRegion ? header : wanted;
        return isSameComment(header, { ...wanted, region }) ? [{ id, nodeId, url, header }] : [];
    });
    const isAmbiguous = new Set(found.map(({ header }) => header.region)).size > 1;
    return isAmbiguous ? undefined : found.at(-1);
}
const lastEdit = `query ($id: ID!) {
  node(id: $id) { ... on IssueComment { body lastEditedAt editor { __typename login } } }
}`;
async function isWrittenByNewerRun({ client, context, viewer }, { nodeId }, header) {
    const data = (await queryGraphql(client, context.graphqlUrl, lastEdit, { id: nodeId }));
    const { body, lastEditedAt, editor } = data?.node ?? {};
    const claimed = parseHeader(body ?? '');
    if (claimed === undefined || !isOfNewerRun(claimed, header))
        return false;
    if (lastEditedAt === null)
        return true;
    if (editor === undefined || editor === null)
        return false;
    return isViewer(viewer, { login: editor.login, isBot: editor.__typename === 'Bot' });
}

;// CONCATENATED MODULE: ./src/github/merged-pull-request.ts

async function findMergedNumber(client, context) {
    const { eventName, branch, owner, repo, sha } = context;
    if (branch === undefined || (eventName !== 'push' && eventName !== 'workflow_dispatch'))
        return undefined;
    const pulls = await listAll((page) => client.rest.repos.listPullRequestsAssociatedWithCommit({ owner, repo, commit_sha: sha, per_page: 100, page }));
    return selectMerged(pulls, { sha, branch, repository: `${owner}/${repo}` })?.number;
}
function selectMerged(pulls, pushed) {
    const merged = pulls
        .filter(({ base }) => base.ref === pushed.branch)
        .filter(({ base }) => base.repo.full_name.toLowerCase() === pushed.repository.toLowerCase())
        .flatMap((pull) => (pull.merged_at === null ? [] : [{ pull, mergedAt: Date.parse(pull.merged_at) }]))
        .sort((a, b) => b.mergedAt - a.mergedAt)
        .map(({ pull }) => pull);
    return merged.find((pull) => pull.merge_commit_sha === pushed.sha) ?? merged[0];
}

;// CONCATENATED MODULE: ./src/github/reviewed-pull.ts


async function readPull(client, context, number) {
    const { owner, repo } = context;
    const pull = await orNotFound(() => client.rest.pulls.get({ owner, repo, pull_number: number }));
    if (pull === undefined)
        return undefined;
    const { merged, base, head, merge_commit_sha: mergeSha } = requireMember(pull.data, 'base');
    const isHere = base.repo.full_name.toLowerCase() === `${owner}/${repo}`.toLowerCase();
    const isMerged = merged && isHere && mergeSha !== null;
    return {
        isMerged,
        baseRef: base.ref,
        headSha: head.sha,
        mergeCommit: isMerged ? await relateCommit(client, context, mergeSha) : 'unknown',
    };
}
async function readComment(client, context, id) {
    const { owner, repo } = context;
    const comment = await orNotFound(() => client.rest.issues.getComment({ owner, repo, comment_id: id }));
    return comment === undefined ? undefined : (requireMember(comment.data, 'html_url').body ?? '');
}
async function relateCommit(client, context, sha) {
    const { owner, repo, sha: own } = context;
    if (sha === own)
        return 'same';
    const basehead = `${sha}...${own}`;
    const answer = await orNotFound(() => client.rest.repos.compareCommitsWithBasehead({ owner, repo, basehead, per_page: 1 }));
    switch (answer === undefined ? undefined : requireMember(answer.data, 'status').status) {
        case 'identical':
            return 'same';
        case 'ahead':
            return 'contained';
        case 'behind':
            return 'newer';
        case 'diverged':
            return 'diverged';
        case undefined:
            return 'unknown';
    }
}
async function orNotFound(ask) {
    try {
        return await ask();
    }
    catch (error) {
        if (isNotFound(error))
            return undefined;
        throw error;
    }
}
function requireMember(data, name) {
    if (data[name] === undefined)
        throw new LostAnswer();
    return data;
}

;// CONCATENATED MODULE: ./src/github/documents-url.ts
function findDocumentsUrl(environment, serverUrl) {
    const repository = environment['STACKSET_ROLE_ACTION_REPOSITORY'] ?? environment['GITHUB_ACTION_REPOSITORY'] ?? '';
    const ref = environment['STACKSET_ROLE_ACTION_REF'] ?? environment['GITHUB_ACTION_REF'] ?? '';
    const isKnown = /^[\w.-]+\/[\w.-]+$/.test(repository) && /^[\w./-]+$/.test(ref);
    return isKnown ? `${serverUrl}/${repository}/blob/${ref}/docs` : undefined;
}

;// CONCATENATED MODULE: ./src/github/run-context.ts


const dependabot = 'dependabot[bot]';
const runnerSetsIt = 'The runner sets it: remove the step that changes it, or run the job again.';
function readRunContext(environment, eventPayload) {
    const [owner, repo] = readMatch(environment, 'GITHUB_REPOSITORY', /^([\w.-]+)\/([\w.-]+)$/, 'owner/name');
    const eventName = read(environment, 'GITHUB_EVENT_NAME');
    const actor = read(environment, 'GITHUB_ACTOR');
    const ref = read(environment, 'GITHUB_REF');
    const [sha] = readMatch(environment, 'GITHUB_SHA', /^([0-9a-f]{40}|[0-9a-f]{64})$/, 'a commit');
    const runId = readCount(environment, 'GITHUB_RUN_ID');
    const runAttempt = readCount(environment, 'GITHUB_RUN_ATTEMPT');
    const serverUrl = readUrl(environment, 'GITHUB_SERVER_URL', 'https://github.com');
    const apiUrl = readUrl(environment, 'GITHUB_API_URL', 'https://api.github.com');
    const workflowRef = environment['GITHUB_WORKFLOW_REF'] ?? '';
    const pullRequest = eventName === 'pull_request' ? readPullRequest(eventPayload, `${owner}/${repo}`, actor) : undefined;
    return {
        eventName,
        owner,
        repo,
        ref,
        branch: /^refs\/heads\/(.+)$/.exec(ref)?.[1],
        sha,
        headSha: pullRequest?.headSha ?? sha,
        runId,
        runAttempt,
        workflowRef,
        workflowPath: /^[^/]+\/[^/]+\/([^@]+)@/.exec(workflowRef)?.[1] ?? '',
        actionRef: environment['STACKSET_ROLE_ACTION_REF'] ?? environment['GITHUB_ACTION_REF'] ?? '',
        runUrl: renderRunUrl(`${serverUrl}/${owner}/${repo}`, runId, runAttempt),
        documentsUrl: findDocumentsUrl(environment, serverUrl),
        actor,
        apiUrl,
        graphqlUrl: readUrl(environment, 'GITHUB_GRAPHQL_URL', defaultGraphqlUrl(apiUrl)),
        pullRequest,
    };
}
function readPullRequest(payload, repository, actor) {
    const pull = member(payload, 'pull_request');
    const number = member(pull, 'number');
    const headSha = member(member(pull, 'head'), 'sha');
    const headRef = member(member(pull, 'head'), 'ref');
    const baseRef = member(member(pull, 'base'), 'ref');
    if (typeof number !== 'number' || typeof headSha !== 'string' || typeof baseRef !== 'string') {
        throw (0,user_error/* inputError */.Xu)('GITHUB_EVENT_PATH', 'the payload of this pull_request event does not describe a pull request.', runnerSetsIt);
    }
    const headRepository = member(member(member(pull, 'head'), 'repo'), 'full_name');
    const isFork = typeof headRepository !== 'string' || headRepository.toLowerCase() !== repository.toLowerCase();
    const isDependabot = actor === dependabot || member(member(pull, 'user'), 'login') === dependabot;
    return {
        number,
        headSha,
        headRef: typeof headRef === 'string' ? headRef : '',
        headRepository: typeof headRepository === 'string' ? headRepository : undefined,
        baseRef,
        mayWrite: !isFork && !isDependabot,
    };
}
function renderRunUrl(repositoryUrl, runId, runAttempt) {
    const run = `${repositoryUrl}/actions/runs/${runId}`;
    return runAttempt === 1 ? run : `${run}/attempts/${runAttempt}`;
}
function defaultGraphqlUrl(apiUrl) {
    return `${apiUrl.replace(/\/v3$/, '')}/graphql`;
}
function member(value, name) {
    return typeof value === 'object' && value !== null ? value[name] : undefined;
}
function read(environment, name) {
    const value = environment[name];
    if (value !== undefined && value !== '')
        return value;
    throw (0,user_error/* inputError */.Xu)(name, 'is not set.', 'Run this action as a step of a GitHub Actions workflow.');
}
function readMatch(environment, name, pattern, expected) {
    const value = read(environment, name);
    const match = pattern.exec(value);
    if (match === null)
        throw (0,user_error/* inputError */.Xu)(name, `"${value}" is not ${expected}.`, runnerSetsIt);
    return [match[1] ?? '', match[2] ?? ''];
}
function readCount(environment, name) {
    const value = read(environment, name);
    const count = Number(value);
    if (/^[1-9]\d*$/.test(value) && Number.isSafeInteger(count))
        return count;
    throw (0,user_error/* inputError */.Xu)(name, `"${value}" is not a positive whole number.`, runnerSetsIt);
}
function readUrl(environment, name, otherwise) {
    const value = environment[name] ?? '';
    if (value === '')
        return otherwise;
    if (URL.canParse(value) && /^https?:/.test(value))
        return value.replace(/\/+$/, '');
    throw (0,user_error/* inputError */.Xu)(name, `"${value}" is not an HTTP address.`, runnerSetsIt);
}

;// CONCATENATED MODULE: ./src/github/pull-request.ts









async function createPullRequests(access) {
    const { token, context, sleep = external_node_timers_promises_.setTimeout, random = Math.random } = access;
    const client = token === '' ? undefined : await connect(token, context.apiUrl);
    const knownIds = new Map();
    let viewer;
    const ask = async (doing, work, isPassing) => {
        if (client === undefined)
            throw pull_request_missingToken(doing);
        try {
            return await (isPassing ? work(client) : withRetries(() => work(client), { sleep, random }));
        }
        catch (error) {
            throw toCommentError(error, doing, token);
        }
    };
    const { pullRequest } = context;
    return {
        current: pullRequest && {
            number: pullRequest.number,
            mayWrite: pullRequest.mayWrite,
            baseRef: pullRequest.baseRef,
        },
        findMerged: async () => {
            const number = await ask(`list the pull requests of commit ${context.sha.slice(0, 7)}`, (given) => findMergedNumber(given, context));
            return number === undefined ? undefined : { number, mayWrite: context.actor !== dependabot };
        },
        readPull: (number) => ask(`describe pull request ${number}`, (given) => readPull(given, context, number)),
        readComment: (id) => ask(`show comment ${id}`, (given) => readComment(given, context, id)),
        relateCommit: (sha) => ask(`compare with commit ${sha.slice(0, 7)}`, (given) => relateCommit(given, context, sha)),
        upsertComment: async ({ number }, header, body, { isPassing, ...options }) => {
            const print = (region) => comment_composeBody({ ...header, region }, body);
            print(header.region);
            const post = async (given) => {
                viewer ??= await readViewer(given, context.graphqlUrl);
                return upsertComment({ client: given, context, viewer, knownIds }, number, header, print, options);
            };
            return ask(`save the comment on pull request ${number}`, post, isPassing);
        },
    };
}
function pull_request_missingToken(doing) {
    return new user_error/* UserError */.yo({
        code: 'comment-failed',
        what: `github-token: is empty, so the action did not ask GitHub to ${doing}.`,
        next: 'Omit the input, or pass `${{ github.token }}`.',
    });
}

// EXTERNAL MODULE: ./src/runner/version.ts
var version = __webpack_require__(91210);
;// CONCATENATED MODULE: ./src/open-reporting.ts





async function openReporting(runner, inputs) {
    const { environment, log, publication, clock, interruption, memory } = runner;
    const context = readRunContext(environment, await readEventPayload(environment['GITHUB_EVENT_PATH']));
    return {
        pullRequests: await openPullRequests(runner, inputs, context),
        run: readRun(context),
        publication,
        clock,
        log,
        interruption,
        memory,
    };
}
function readRun({ runUrl: url, ...context }) {
    const { runId, runAttempt, headSha, sha, branch, workflowRef, actionRef, documentsUrl } = context;
    return { runId, runAttempt, headSha, sha, branch, workflowRef, actionRef, actionVersion: version/* actionVersion */.R, url, documentsUrl };
}
async function openPullRequests({ redaction, clock }, { githubToken }, context) {
    const pullRequests = await createPullRequests({ token: githubToken, context, sleep: (ms) => clock.sleep(ms) });
    return {
        current: pullRequests.current,
        findMerged: () => pullRequests.findMerged(),
        readPull: (number) => pullRequests.readPull(number),
        readComment: (id) => pullRequests.readComment(id),
        relateCommit: (sha) => pullRequests.relateCommit(sha),
        upsertComment: (pullRequest, header, body, options) => pullRequests.upsertComment(pullRequest, header, redaction.redact(body), options),
    };
}
async function openIssues({ environment, redaction, clock }, { githubToken }) {
    const context = readRunContext(environment, await readEventPayload(environment['GITHUB_EVENT_PATH']));
    const issues = await createIssues({ token: githubToken, context, sleep: (ms) => clock.sleep(ms) });
    const redact = (text) => redaction.redact(text);
    return {
        settle: (stackSet, wanted) => issues.settle(stackSet, wanted.kind === 'closed'
            ? { ...wanted, comment: redact(wanted.comment) }
            : { ...wanted, title: redact(wanted.title), body: redact(wanted.body), news: redact(wanted.news) }),
    };
}


/***/ })

};
