export const id = 339;
export const ids = [339,530];
export const modules = {

/***/ 2339:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compose: () => (/* binding */ compose_compose)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 11 modules
var core = __webpack_require__(3360);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-sts/dist-cjs/index.js
var dist_cjs = __webpack_require__(1695);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: ./src/domain/user-error.ts
var user_error = __webpack_require__(4758);
;// CONCATENATED MODULE: ./src/aws/container-credentials.ts




/** @param onSecret receives the token of the address before any other code can see it. */
async function startContainerCredentials(provide, onSecret) {
    const endpoint = { path: `/${(0,external_node_crypto_.randomUUID)()}`, token: (0,external_node_crypto_.randomBytes)(32).toString('hex'), provide };
    onSecret(endpoint.token);
    const server = (0,external_node_http_.createServer)((request, response) => {
        void answer(endpoint, request, response);
    });
    await listen(server);
    // A run that ends without close() must not hang on it.
    server.unref();
    const { port } = server.address();
    return {
        environment: {
            AWS_CONTAINER_CREDENTIALS_FULL_URI: `http://127.0.0.1:${port}${endpoint.path}`,
            AWS_CONTAINER_AUTHORIZATION_TOKEN: endpoint.token,
            // Without these, a default profile would win over the address, and the instance's own role would be the fallback.
            AWS_CONFIG_FILE: external_node_os_.devNull,
            AWS_SHARED_CREDENTIALS_FILE: external_node_os_.devNull,
            AWS_EC2_METADATA_DISABLED: 'true',
        },
        close: () => container_credentials_close(server),
    };
}
async function answer(endpoint, request, response) {
    if (!isSame(request.headers.authorization, endpoint.token)) {
        send(response, 401, { code: 'Unauthorized', message: 'The authorization token is missing or wrong.' });
        return;
    }
    if (request.method !== 'GET' || request.url !== endpoint.path) {
        send(response, 404, {
            code: 'NotFound',
            message: 'This address answers only GET on the path in AWS_CONTAINER_CREDENTIALS_FULL_URI.',
        });
        return;
    }
    try {
        const credentials = await endpoint.provide();
        send(response, 200, {
            AccessKeyId: credentials.accessKeyId,
            SecretAccessKey: credentials.secretAccessKey,
            Token: credentials.sessionToken,
            Expiration: credentials.expiration.toISOString(),
        });
    }
    catch (error) {
        const failure = error instanceof user_error/* UserError */.yo ? error : undefined;
        const message = failure?.message ?? 'The action could not renew the session of its role. Run the job again.';
        // Terraform's SDK repeats a call that ends with 500: not after a refusal, which was already repeated here.
        const status = failure === undefined || failure.isTransient ? 500 : 403;
        send(response, status, { code: failure?.code ?? 'unknown', message });
    }
}
function isSame(given, token) {
    const [a, b] = [Buffer.from(given ?? ''), Buffer.from(token)];
    return a.length === b.length && (0,external_node_crypto_.timingSafeEqual)(a, b);
}
function send(response, status, body) {
    response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
    response.end(JSON.stringify(body));
}
function listen(server) {
    return new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(0, '127.0.0.1', resolve);
    });
}
function container_credentials_close(server) {
    return new Promise((resolve) => {
        server.close(() => {
            resolve();
        });
        server.closeAllConnections();
    });
}

;// CONCATENATED MODULE: ./src/aws/session-credentials.ts
/** A renewal that failed is tried again after this, or after a quarter of what remains of a short life. */
const betweenRenewalsMs = { least: 1_000, most: 10_000 };
/** SDKs drop a session five minutes before its end; a later renewal would make them ask before each call. */
const longestMarginMs = 5 * 60_000;
/**
 * Keeps one session. Renews it when less than five minutes remain, or less than a quarter of a short life. Concurrent
 * callers share one renewal. A failed renewal does no harm while the session is still valid: callers get that session
 * and do not wait for further tries, so that an outage of GitHub or STS does not slow down each call of a rollout.
 * @param obtain `patient`: with further tries, as there is no valid session. `once`: there is one.
 */
function renewing(obtain, now) {
    let held;
    let renewal;
    let notBeforeMs = 0;
    const findValid = () => (held !== undefined && remainingMs(held, now()) > 0 ? held : undefined);
    const renew = async () => {
        const obtainedAt = now();
        try {
            const credentials = await obtain(findValid() === undefined ? 'patient' : 'once');
            held = { credentials, obtainedAt };
            return credentials;
        }
        catch (error) {
            const valid = findValid();
            if (valid === undefined)
                throw error;
            notBeforeMs = now().getTime() + pauseAfter(remainingMs(valid, now()));
            return valid.credentials;
        }
    };
    return {
        provide: async () => {
            const valid = findValid();
            if (valid !== undefined && (!isDue(valid, now()) || now().getTime() < notBeforeMs))
                return valid.credentials;
            renewal ??= renew().finally(() => {
                renewal = undefined;
            });
            return renewal;
        },
        discard: (accessKeyId) => {
            if (held?.credentials.accessKeyId === accessKeyId)
                held = undefined;
        },
    };
}
function isDue(session, now) {
    const lifetimeMs = remainingMs(session, session.obtainedAt);
    return remainingMs(session, now) < Math.min(longestMarginMs, lifetimeMs / 4);
}
function pauseAfter(leftMs) {
    return Math.max(betweenRenewalsMs.least, Math.min(betweenRenewalsMs.most, leftMs / 4));
}
function remainingMs({ credentials }, now) {
    return credentials.expiration.getTime() - now.getTime();
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./src/aws/client-configuration.ts

const connectTimeoutMs = 10_000;
const requestTimeoutMs = 60_000;
const clientDefaults = {
    // Adaptive: the SDK slows itself down once AWS throttles. A page of 20 accounts means 500 calls for 10,000.
    retryMode: 'adaptive',
    maxAttempts: 8,
    requestHandler: {
        connectionTimeout: connectTimeoutMs,
        requestTimeout: requestTimeoutMs,
        // Without this the SDK only warns and keeps waiting.
        throwOnRequestTimeout: true,
    },
    customUserAgent: 'stackset-role-action',
    pause: (ms) => (0,promises_.setTimeout)(ms),
};
function createClientConfiguration(facts) {
    const { provider, discard } = facts.credentials;
    return {
        ...clientDefaults,
        region: facts.region,
        credentials: provider,
        ...(discard === undefined ? {} : { discardSession: discard }),
    };
}

// EXTERNAL MODULE: ./src/domain/classify-reason.ts
var classify_reason = __webpack_require__(9669);
// EXTERNAL MODULE: ./src/domain/failure-reason.ts
var failure_reason = __webpack_require__(4351);
;// CONCATENATED MODULE: ./src/aws/errors.ts



/**
 * Turns a failed AWS call into an error that a user can act on.
 * @param doing the purpose of the call, in words that follow "Could not …", with its IAM action in brackets:
 * Organizations refuses without naming the action.
 */
function toUserError(error, doing) {
    // The credentials of the call may have failed, with an error that is clear already.
    if (error instanceof user_error/* UserError */.yo)
        return error;
    const failure = readFailure(error);
    const reason = classify(failure);
    const next = adviseOnAws(failure, reason, doing);
    return new user_error/* UserError */.yo({
        code: reason,
        what: `Could not ${doing}: ${failure.name}: ${asSentence(failure.message)}`,
        ...(next === undefined ? {} : { next }),
        isTransient: isTransient(failure),
        // Never the SDK's own error: it holds the request with its signature and session token.
        cause: new Error(`${failure.name}${failure.httpStatus === undefined ? '' : ` (HTTP ${failure.httpStatus})`}`),
    });
}
/** Whether AWS refused with the exception of this name. */
function isRefusal(error, name) {
    // The query protocol omits `Exception` from some names, and SDK releases differ in the name that they show.
    return error instanceof Error && (error.name === name || error.name === name.replace(/Exception$/, ''));
}
/** Whether AWS refused the only request that was sent: then the call had no effect. */
function isFirstRefusal(error) {
    if (!(error instanceof Error))
        return false;
    const status = httpStatusOf(error) ?? 0;
    return status >= 400 && status < 500 && attemptsOf(error) === 1 && !isTransient(readFailure(error));
}
/** How often the SDK sent the call. */
function attemptsOf(error) {
    const attempts = findMetadata(error)['attempts'];
    return typeof attempts === 'number' ? attempts : undefined;
}
/**
 * The id out of "Another Operation on StackSet ARN is in progress: ID", a sentence that Terraform's errors quote.
 */
function findConflictingOperationId(message) {
    return /another operation on stackset \S+ is in progress: ([a-z0-9][-a-z0-9]{0,127})/i.exec(message)?.[1];
}
function readFailure(error) {
    if (!(error instanceof Error)) {
        return { name: 'Error', message: redact(String(error)), code: undefined, httpStatus: undefined };
    }
    const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
    // The SDK's advice on how to debug it does not help a user.
    const relevant = error.message.replace(/\s*Deserialization error: to see the raw response[\s\S]*$/, '');
    const message = relevant === '' ? (code ?? 'no message') : relevant;
    return { name: error.name, message: redact(message), code, httpStatus: httpStatusOf(error) };
}
function httpStatusOf(error) {
    const status = findMetadata(error)['httpStatusCode'];
    return typeof status === 'number' ? status : undefined;
}
function findMetadata(error) {
    const metadata = '$metadata' in error ? error.$metadata : undefined;
    return typeof metadata === 'object' && metadata !== null ? { ...metadata } : {};
}
function classify(failure) {
    if (isAboutCredentials(failure))
        return 'access-denied';
    return (0,classify_reason/* classifyRunReason */._)(`${failure.name}: ${failure.message}`, 'unknown');
}
// AWS does not know the keys, or the SDK found none.
const credentialErrors = new Set([
    'CredentialsProviderError',
    'InvalidClientTokenId',
    'UnrecognizedClientException',
    'SignatureDoesNotMatch',
    'InvalidSignatureException',
    'MissingAuthenticationToken',
    'MissingAuthenticationTokenException',
]);
function isAboutCredentials({ name, message }) {
    return credentialErrors.has(name) || /could not load credentials|credential is missing/i.test(message);
}
function adviseOnAws(failure, reason, doing) {
    if (isAboutCredentials(failure))
        return 'Set `role-to-assume`, or sign in to AWS in a step before this one.';
    if (reason === 'access-denied')
        return adviseOnPermission(failure, doing);
    if (isNetwork(failure))
        return 'Check that the runner reaches AWS (network, proxy, `AWS_ENDPOINT_URL`), then run again.';
    if (failure.name === 'AWSOrganizationsNotInUseException')
        return 'Use an account that is part of an organization.';
    if (failure.name.startsWith('StackSetNotFound'))
        return 'Check `stack-set-name`, `aws-region` and `call-as`.';
    if (reason === 'unknown' && (failure.httpStatus ?? 0) >= 500)
        return 'Run again in a few minutes.';
    return failure_reason/* runNextSteps */.o0[reason];
}
/** The action, such as `organizations:ListRoots`, comes from AWS's sentence or from the purpose of the call. */
function adviseOnPermission({ message }, doing) {
    const action = /perform:? ([\w-]+:\w+)/.exec(message)?.[1] ?? /\(([\w-]+:\w+)\)/.exec(doing)?.[1];
    if (action === undefined)
        return failure_reason/* runNextSteps */.o0['access-denied'] ?? '';
    if (/explicit deny/.test(message))
        return `A policy denies ${action} explicitly: find it and exempt this role.`;
    const step = `Allow ${action} for the role that this run uses.`;
    if (!action.startsWith('organizations:'))
        return step;
    return `${step} Only the management account and delegated administrators may read the organization.`;
}
const connectionCodes = /^(ECONN|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EPIPE|EHOSTUNREACH|ENETUNREACH)/;
const certificateCodes = /^(CERT_|UNABLE_TO|DEPTH_ZERO|SELF_SIGNED|ERR_TLS_)/;
// Names of throttling: CloudFormation's, Organizations', and AWS's common errors. Most come with HTTP 400.
const throttlingErrors = /^(Throttl|TooManyRequests|RequestLimitExceeded|RequestThrottled|SlowDown|BandwidthLimitExceeded|PriorRequestNotComplete)/;
// Faults that the query protocol may answer without status 500, and an identity provider that AWS could not reach.
const serviceFaults = /^(InternalFailure|InternalError|ServiceUnavailable|ServiceException|IDPCommunicationError)/;
/** A refused certificate stays refused. */
function isTransient(failure) {
    const { name, code, httpStatus } = failure;
    if (throttlingErrors.test(name) || serviceFaults.test(name) || isProviderAway(failure))
        return true;
    if (httpStatus === 429 || (httpStatus ?? 0) >= 500)
        return true;
    return isNetwork(failure) && !(code !== undefined && certificateCodes.test(code));
}
/** STS calls the token invalid when it could not fetch the keys of the provider: seen for seconds, and for an hour. */
function isProviderAway({ name, message }) {
    return name.startsWith('InvalidIdentityToken') && /couldn't retrieve verification key/i.test(message);
}
function isNetwork({ name, code }) {
    if (name === 'TimeoutError')
        return true;
    return code !== undefined && (connectionCodes.test(code) || certificateCodes.test(code));
}
const secrets = [
    // A signed token, such as GitHub's OIDC token.
    /eyJ[\w-]+\.[\w-]+(\.[\w-]*)?/g,
    /\b(AKIA|ASIA)[A-Z0-9]{12,}/g,
    /(x-amz-security-token|authorization|SessionToken|SecretAccessKey|WebIdentityToken)["']?\s*[:=]\s*\S+/gi,
];
/** A message without secrets. AWS quotes the whole signed request when it refuses a signature. */
function redact(message) {
    const safe = message.split(/The Canonical String for this request/i)[0] ?? '';
    return secrets.reduce((text, secret) => text.replace(secret, '***'), safe).trim();
}
/** Ends a third-party message as a sentence, so that ours can follow it. */
function asSentence(text) {
    return /[.!?]$/.test(text) ? text : `${text}.`;
}

;// CONCATENATED MODULE: ./src/aws/client-equipment.ts

/** First and longest extra pause before a retry. The limit doubles each time; the pause is a random part of it. */
const firstPauseMs = 250;
const longestPauseMs = 16_000;
/** Adds the behaviour for which the SDK has no setting. @returns the same client. */
function equip(client, equipment) {
    retryPatiently(client, equipment.pause);
    const { credentials, discardSession } = equipment;
    if (credentials !== undefined && discardSession !== undefined)
        renewSession(client, credentials, discardSession);
    return client;
}
/**
 * The SDK's strategy decides what to retry, with two exceptions. It takes LimitExceededException for throttling, but
 * CloudFormation means a quota that is used up. And its eight attempts end after three seconds, too soon for a broken
 * connection to recover.
 */
function retryPatiently(client, pause) {
    const config = client.config;
    const provide = config.retryStrategy;
    let patient;
    config.retryStrategy = () => (patient ??= provide().then((strategy) => withPatience(strategy, pause)));
}
function withPatience(strategy, pause) {
    if (!('acquireInitialRetryToken' in strategy))
        return strategy;
    const refresh = async (token, info) => {
        if (isRefusal(info.error, 'LimitExceededException'))
            throw new Error('A quota is used up.');
        const next = await strategy.refreshRetryTokenForRetry(token, info);
        if (info.errorType === 'TRANSIENT') {
            const limitMs = Math.min(firstPauseMs * 2 ** token.getRetryCount(), longestPauseMs);
            await pause(Math.random() * limitMs);
        }
        return next;
    };
    return {
        acquireInitialRetryToken: (scope) => strategy.acquireInitialRetryToken(scope),
        refreshRetryTokenForRetry: refresh,
        recordSuccess: (token) => {
            strategy.recordSuccess(token);
        },
    };
}
/**
 * A session can end just after the SDK has signed a request with it, and the SDK signs all attempts of a call with one
 * session. So a call that AWS refuses as expired is sent once more with another session. The refused call had no
 * effect.
 */
function renewSession(client, provide, discard) {
    const stack = client.middlewareStack;
    stack.add((next) => async (call) => {
        const { accessKeyId } = await provide();
        try {
            return await next(call);
        }
        catch (error) {
            if (!isExpiry(error))
                throw error;
            discard(accessKeyId);
            return next(call);
        }
    }, { step: 'initialize', name: 'renewSession' });
}
/** STS and CloudFormation use the name without the suffix, Organizations with it. */
function isExpiry(error) {
    return isRefusal(error, 'ExpiredTokenException');
}

;// CONCATENATED MODULE: ./src/aws/answer-members.ts

function required(value, member) {
    if (value !== undefined)
        return value;
    throw new user_error/* UserError */.yo({
        code: 'unknown',
        what: `AWS answered without ${member}, which this version needs.`,
        next: 'Run again; if AWS still leaves it out, use a newer version of this action.',
    });
}
function findKnown(known, value) {
    return value !== undefined && Object.hasOwn(known, value) ? value : undefined;
}
function requireKnown(known, value, member) {
    const found = findKnown(known, value);
    if (found === undefined)
        throw unknownAnswer(member, value);
    return found;
}
function unknownAnswer(member, value) {
    return new user_error/* UserError */.yo({
        code: 'unknown',
        what: `AWS answered ${member} ${JSON.stringify(value ?? null)}, which this version does not know.`,
        next: 'Use a newer version of this action.',
    });
}
/** AWS sends an empty text where it has none. */
function textOf(text) {
    return text === '' ? undefined : text;
}
/** undefined on the last page. */
function toNextToken(sdk) {
    return textOf(sdk);
}
/** A page of a list. */
function toList(items) {
    return items ?? [];
}

;// CONCATENATED MODULE: ./src/aws/convert-credentials.ts

function toCallerIdentity(sdk) {
    const arn = required(sdk.Arn, 'GetCallerIdentity.Arn');
    const partition = arn.split(':')[1];
    return { accountId: required(sdk.Account, 'GetCallerIdentity.Account'), arn, partition: required(partition, 'Arn') };
}
function toSessionCredentials(sdk) {
    return {
        accessKeyId: required(sdk?.AccessKeyId, 'Credentials.AccessKeyId'),
        secretAccessKey: required(sdk?.SecretAccessKey, 'Credentials.SecretAccessKey'),
        sessionToken: required(sdk?.SessionToken, 'Credentials.SessionToken'),
        expiration: required(sdk?.Expiration, 'Credentials.Expiration'),
    };
}

;// CONCATENATED MODULE: ./src/aws/sign-in-patience.ts

/** The pauses before the tries after a failed one, by what failed. */
const pausesMs = {
    /** GitHub or AWS had a fault, or AWS could not fetch the keys of the identity provider: gone within a minute. */
    passing: [1_000, 2_000, 4_000, 8_000, 16_000, 16_000, 16_000],
    /**
     * AccessDenied. IAM is eventually consistent, so a role or a trust policy that was made seconds ago has this answer.
     * Another denial has it as well, and must not cost minutes.
     */
    denied: [3_000, 6_000, 12_000],
    /** Another answer would need another token, another provider or another input. */
    refused: [],
};
const reasons = {
    passing: 'This usually passes',
    denied: 'A role or a trust policy that was changed seconds ago may not be known everywhere in AWS yet',
    refused: '',
};
/** No pause ends later than this after the first try: a single try can take minutes when a connection hangs. */
const mostMs = 120_000;
/**
 * Signs in, with further tries while the failure may pass.
 * @param patience `once`: one try.
 * @throws UserError of the last try, which says how often it was tried.
 */
async function signInPatiently(tryOnce, { now, pause, isInterrupted, onWait }, patience) {
    const begunAtMs = now().getTime();
    const failures = { passing: 0, denied: 0, refused: 0 };
    for (let tries = 1;; tries += 1) {
        const tried = await tryOnce();
        if (tried.kind === 'signed-in')
            return tried.credentials;
        const pauseMs = pausesMs[tried.kind][failures[tried.kind]];
        failures[tried.kind] += 1;
        const elapsedMs = now().getTime() - begunAtMs;
        const isGivenUp = patience === 'once' || isInterrupted() || pauseMs === undefined || elapsedMs + pauseMs > mostMs;
        if (isGivenUp)
            throw withTries(tried.error, tries, elapsedMs);
        onWait(`${tried.error.what} ${reasons[tried.kind]}: next try in ${pauseMs / 1000} s.`);
        await pause(pauseMs);
        if (isInterrupted())
            throw withTries(tried.error, tries, elapsedMs);
    }
}
function withTries(error, tries, elapsedMs) {
    if (tries === 1)
        return error;
    const tried = `It was tried ${tries} times in ${Math.round(elapsedMs / 1000)} s.`;
    const { code, what, why, next, isTransient, cause } = error;
    return new user_error/* UserError */.yo({
        code,
        what,
        why: why === undefined ? tried : `${why}\n${tried}`,
        ...(next === undefined ? {} : { next }),
        isTransient,
        cause,
    });
}

;// CONCATENATED MODULE: ./src/aws/web-identity.ts







const audience = 'sts.amazonaws.com';
/** Exchanges GitHub's OIDC token for a session of the role. The call is unsigned, so it uses no other credentials. */
function createWebIdentity(request) {
    let client;
    const open = () => {
        // A try that failed is repeated with another token; the SDK would multiply these tries by its own.
        const settings = { ...clientDefaults, maxAttempts: 1, region: request.region };
        return equip(new dist_cjs/* STSClient */.iM(settings), clientDefaults);
    };
    return {
        assume: (patience) => {
            const sts = (client ??= open());
            const tryOnce = () => assume(sts, request);
            return signInPatiently(tryOnce, request, patience);
        },
        close: () => client?.destroy(),
    };
}
async function assume(client, request) {
    const token = await requestToken(request);
    if (typeof token !== 'string')
        return token;
    const command = new dist_cjs/* AssumeRoleWithWebIdentityCommand */.WH({
        RoleArn: request.roleToAssume,
        RoleSessionName: request.sessionName,
        DurationSeconds: request.durationSeconds,
        WebIdentityToken: token,
    });
    try {
        const { Credentials } = await client.send(command);
        const credentials = toSessionCredentials(Credentials);
        request.onSecret(credentials.secretAccessKey);
        request.onSecret(credentials.sessionToken);
        request.onSecret(credentials.accessKeyId);
        return { kind: 'signed-in', credentials };
    }
    catch (error) {
        return denied(error, request, token);
    }
}
/** @returns the token, or why there is none. */
async function requestToken({ requestToken: ask, onSecret }) {
    try {
        const token = await ask(audience);
        onSecret(token);
        return token;
    }
    catch (error) {
        const message = asSentence(redact(error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' '));
        const isForbidden = message.includes('ACTIONS_ID_TOKEN_REQUEST');
        const isTransient = !isForbidden && !isRefusedToken(message);
        const failure = new user_error/* UserError */.yo({
            code: 'oidc-denied',
            what: `role-to-assume: GitHub gave this job no OIDC token: ${message}`,
            next: isForbidden
                ? 'Give the job `permissions: id-token: write`. A run for a pull request from a fork cannot get it.'
                : 'Run again. If it fails again, check that the job has `permissions: id-token: write`.',
            isTransient,
        });
        return { kind: isTransient ? 'passing' : 'refused', error: failure };
    }
}
/** The toolkit gives nothing but this text. Too slow (408) and too many (429) are no refusals. */
function isRefusedToken(message) {
    const status = Number(/Error Code : (\d{3})\b/.exec(message)?.[1]);
    return status >= 400 && status < 500 && status !== 408 && status !== 429;
}
const denials = /^(AccessDenied|InvalidIdentityToken|IDPRejectedClaim|IDPCommunicationError|ExpiredToken)/;
function denied(error, { roleToAssume, durationSeconds }, token) {
    const failure = toUserError(error, `assume ${roleToAssume} (sts:AssumeRoleWithWebIdentity)`);
    const isTransient = failure.isTransient;
    if (!(error instanceof Error))
        return { kind: 'refused', error: failure };
    if (/MaxSessionDuration/.test(error.message)) {
        const tooLong = new user_error/* UserError */.yo({
            code: 'invalid-input',
            what: `role-duration: ${durationSeconds} s is longer than ${roleToAssume} allows.`,
            next: 'Set a shorter `role-duration` (the action renews its session during the run), or raise MaxSessionDuration of the role.',
            cause: failure,
        });
        return { kind: 'refused', error: tooLong };
    }
    if (!denials.test(error.name))
        return { kind: isTransient ? 'passing' : 'refused', error: failure };
    const denial = new user_error/* UserError */.yo({
        code: 'oidc-denied',
        what: `role-to-assume: AWS did not let this job assume ${roleToAssume}: ${asSentence(`${error.name}: ${redact(error.message)}`)}`,
        ...describeClaims(token),
        next: isTransient ? providerAdvice : trustAdvice,
        isTransient,
        cause: failure,
    });
    if (isTransient)
        return { kind: 'passing', error: denial };
    return { kind: error.name.startsWith('AccessDenied') ? 'denied' : 'refused', error: denial };
}
const trustAdvice = 'Check that the role exists. Compare its trust policy with the claims of this token, in this order: ' +
    '`job_workflow_ref` (a policy that pins the called workflow denies every other file and ref), `sub`, `aud` ' +
    '(sts.amazonaws.com). Check that it names the provider token.actions.githubusercontent.com of its own account.';
const providerAdvice = 'AWS could not reach the identity provider that issued this token, which usually passes: run again in a few ' +
    'minutes. If it stays so, check that the address of the provider in IAM can be reached from the internet.';
/** The claims that a trust policy compares, one a line, the one that fails most often first. The token is secret, they are not. */
function describeClaims(token) {
    const claims = findClaims(token);
    const shown = ['job_workflow_ref', 'sub', 'aud', 'iss'].flatMap((name) => {
        const value = claims?.[name];
        return typeof value === 'string' ? [`${name}: ${value}`] : [];
    });
    return shown.length === 0 ? {} : { why: ['The token of this job says', ...shown].join('\n') };
}
function findClaims(token) {
    try {
        const payload = Buffer.from(token.split('.')[1] ?? '', 'base64url').toString();
        const claims = JSON.parse(payload);
        return typeof claims === 'object' && claims !== null ? { ...claims } : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/aws/credentials.ts




/**
 * Assumes a role with GitHub's OIDC token and renews the session during the run. It writes nothing to disk: terraform
 * fetches the session from a loopback address.
 */
function createCredentials(request) {
    const webIdentity = createWebIdentity(request);
    const session = renewing((patience) => webIdentity.assume(patience), request.now);
    // Otherwise each SDK client keeps its session until five minutes before its end, even a discarded one.
    const provider = Object.assign(() => session.provide(), { memoized: true });
    let container;
    return {
        provider,
        discard: session.discard,
        terraformEnvironment: async () => {
            container ??= startContainerCredentials(session.provide, request.onSecret);
            return { ...(await container).environment };
        },
        close: async () => {
            webIdentity.close();
            await (await container)?.close();
        },
    };
}
/** The variables with which AWS's SDKs and the Terraform provider sign in; endpoints and Regions are not among them. */
const ambientNames = /^AWS_(ACCESS_KEY_ID|SECRET_ACCESS_KEY|SESSION_TOKEN|PROFILE|DEFAULT_PROFILE|CONFIG_FILE|SHARED_CREDENTIALS_FILE|SDK_LOAD_CONFIG|ROLE_ARN|ROLE_SESSION_NAME|WEB_IDENTITY_TOKEN_FILE|CONTAINER_\w+|EC2_METADATA_\w+)$/;
/** Without a role: the credentials of the job. The SDK looks for them in its usual order. */
function ambientCredentials(environment) {
    let client;
    return {
        provider: () => {
            client ??= new dist_cjs/* STSClient */.iM({});
            return client.config.credentials();
        },
        terraformEnvironment: () => Promise.resolve(Object.fromEntries(Object.entries(environment).filter((entry) => entry[1] !== undefined && ambientNames.test(entry[0])))),
        close: () => {
            client?.destroy();
            return Promise.resolve();
        },
    };
}

;// CONCATENATED MODULE: ./src/aws/identity.ts




/** Asks AWS for the identity of this run. Needs no permission; works with any valid credentials. */
async function readCaller(configuration) {
    const client = equip(new dist_cjs/* STSClient */.iM(configuration), configuration);
    try {
        return toCallerIdentity(await client.send(new dist_cjs/* GetCallerIdentityCommand */.zI({})));
    }
    catch (error) {
        throw toUserError(error, 'read the identity of this run (sts:GetCallerIdentity)');
    }
    finally {
        client.destroy();
    }
}

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-organizations/dist-cjs/index.js
var client_organizations_dist_cjs = __webpack_require__(2503);
;// CONCATENATED MODULE: ./src/aws/convert-organization.ts

const accountStates = {
    PENDING_ACTIVATION: true,
    ACTIVE: true,
    SUSPENDED: true,
    PENDING_CLOSURE: true,
    CLOSED: true,
};
/**
 * `State` comes first because only it shows a closure. Organizations retires `Status` on 2026-09-09 (AWS Organizations
 * API, Account).
 */
function toAccount(sdk, organizationalUnitId) {
    return {
        id: required(sdk.Id, 'Account.Id'),
        name: sdk.Name ?? '',
        state: findKnown(accountStates, sdk.State ?? sdk.Status) ?? 'UNKNOWN',
        organizationalUnitId,
    };
}
/** @param parentId undefined for the root. */
function toOrganizationalUnit(sdk, parentId) {
    const unit = required(sdk, parentId === undefined ? 'Roots' : 'OrganizationalUnit');
    const id = required(unit.Id, 'OrganizationalUnit.Id');
    return { id, name: unit.Name ?? id, parentId };
}
function toManagementAccountId(sdk) {
    return required(sdk?.MasterAccountId, 'Organization.MasterAccountId');
}

;// CONCATENATED MODULE: ./src/aws/organization.ts





/**
 * Organizations' limit for its lists. A page may be empty and still not be the last one (API_ListAccountsForParent).
 */
const pageSize = 20;
/** OUs that are read at the same time, each by two calls. More would only reach Organizations' throttling sooner. */
const parallelUnits = 3;
/** Reads the organization; AWS allows that to the management account and to delegated administrators. */
function createOrganizationReader(configuration) {
    const client = equip(new client_organizations_dist_cjs/* OrganizationsClient */.gnq(configuration), configuration);
    return {
        read: async () => {
            // Calls run in parallel: when one has failed finally, the others must not retry in the background.
            const calls = new AbortController();
            try {
                return await readOrganization({ client, abortSignal: calls.signal });
            }
            finally {
                calls.abort();
            }
        },
    };
}
/** Only who manages the organization: one call. */
async function readManager(configuration) {
    const client = equip(new client_organizations_dist_cjs/* OrganizationsClient */.gnq(configuration), configuration);
    return readManagementAccountId({ client, abortSignal: new AbortController().signal });
}
async function readOrganization(reading) {
    const [managementAccountId, root] = await Promise.all([readManagementAccountId(reading), readRoot(reading)]);
    const organizationalUnits = new Map();
    const accounts = new Map();
    let level = [root];
    while (level.length > 0) {
        const units = await mapBounded(level, parallelUnits, (unit) => readUnit(reading, unit));
        for (const { unit, accounts: own } of units) {
            organizationalUnits.set(unit.id, unit);
            for (const account of own)
                accounts.set(account.id, account);
        }
        level = units.flatMap(({ children }) => children);
    }
    return { managementAccountId, rootId: root.id, organizationalUnits, accounts };
}
async function readManagementAccountId({ client, abortSignal }) {
    try {
        const { Organization: organization } = await client.send(new client_organizations_dist_cjs/* DescribeOrganizationCommand */.ov$({}), { abortSignal });
        return toManagementAccountId(organization);
    }
    catch (error) {
        throw toUserError(error, 'read the organization (organizations:DescribeOrganization)');
    }
}
async function readRoot({ client, abortSignal }) {
    const pages = (0,client_organizations_dist_cjs/* paginateListRoots */.RIF)({ client, pageSize }, {}, { abortSignal });
    const roots = await collect(pages, ({ Roots }) => toList(Roots), 'list the roots (organizations:ListRoots)');
    return toOrganizationalUnit(roots[0], undefined);
}
async function readUnit({ client, abortSignal }, unit) {
    const input = { ParentId: unit.id };
    const [children, accounts] = await Promise.all([
        collect((0,client_organizations_dist_cjs/* paginateListOrganizationalUnitsForParent */.Ogl)({ client, pageSize }, input, { abortSignal }), ({ OrganizationalUnits }) => toList(OrganizationalUnits).map((child) => toOrganizationalUnit(child, unit.id)), `list the OUs in ${unit.id} (organizations:ListOrganizationalUnitsForParent)`),
        collect((0,client_organizations_dist_cjs/* paginateListAccountsForParent */.Hcl)({ client, pageSize }, input, { abortSignal }), ({ Accounts }) => toList(Accounts).map((account) => toAccount(account, unit.id)), `list the accounts in ${unit.id} (organizations:ListAccountsForParent)`),
    ]);
    return { unit, accounts, children };
}
async function collect(pages, itemsOf, doing) {
    const items = [];
    try {
        for await (const page of pages)
            items.push(...itemsOf(page));
    }
    catch (error) {
        throw toUserError(error, doing);
    }
    return items;
}
/** Results in the order of the items. */
async function mapBounded(items, limit, map) {
    const results = new Array(items.length);
    const queue = items.entries();
    const work = async () => {
        for (const [index, item] of queue)
            results[index] = await map(item);
    };
    await Promise.all(Array.from({ length: Math.min(limit, items.length) }, work));
    return results;
}

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-cloudformation/dist-cjs/index.js
var client_cloudformation_dist_cjs = __webpack_require__(3805);
;// CONCATENATED MODULE: ./src/aws/convert-operation.ts

const operationActions = { CREATE: true, UPDATE: true, DELETE: true, DETECT_DRIFT: true };
const operationStatuses = {
    QUEUED: true,
    RUNNING: true,
    STOPPING: true,
    SUCCEEDED: true,
    FAILED: true,
    STOPPED: true,
};
const resultStatuses = {
    PENDING: true,
    RUNNING: true,
    SUCCEEDED: true,
    FAILED: true,
    CANCELLED: true,
};
const concurrencyModes = {
    STRICT_FAILURE_TOLERANCE: true,
    SOFT_FAILURE_TOLERANCE: true,
};
const regionConcurrencyTypes = { SEQUENTIAL: true, PARALLEL: true };
/** @throws UserError for an unknown action or status, which could mean an operation in flight. */
function toOperation(sdk) {
    const operation = required(sdk, 'StackSetOperation');
    return {
        id: required(operation.OperationId, 'StackSetOperation.OperationId'),
        action: requireKnown(operationActions, operation.Action, 'StackSetOperation.Action'),
        status: requireKnown(operationStatuses, operation.Status, 'StackSetOperation.Status'),
        createdAt: required(operation.CreationTimestamp, 'StackSetOperation.CreationTimestamp'),
        endedAt: operation.EndTimestamp,
        preferences: toPreferences(operation.OperationPreferences ?? {}),
        failedInstances: operation.StatusDetails?.FailedStackInstancesCount,
        statusReason: textOf(operation.StatusReason),
    };
}
/** A member that AWS leaves out stays out: the domain decides what that means. */
function toPreferences(sdk) {
    const type = 'OperationPreferences';
    return {
        ...(sdk.FailureToleranceCount === undefined ? {} : { failureToleranceCount: sdk.FailureToleranceCount }),
        ...(sdk.FailureTolerancePercentage === undefined
            ? {}
            : { failureTolerancePercentage: sdk.FailureTolerancePercentage }),
        ...(sdk.MaxConcurrentCount === undefined ? {} : { maxConcurrentCount: sdk.MaxConcurrentCount }),
        ...(sdk.MaxConcurrentPercentage === undefined ? {} : { maxConcurrentPercentage: sdk.MaxConcurrentPercentage }),
        ...(sdk.ConcurrencyMode === undefined
            ? {}
            : { concurrencyMode: requireKnown(concurrencyModes, sdk.ConcurrencyMode, `${type}.ConcurrencyMode`) }),
        ...(sdk.RegionConcurrencyType === undefined
            ? {}
            : {
                regionConcurrencyType: requireKnown(regionConcurrencyTypes, sdk.RegionConcurrencyType, `${type}.RegionConcurrencyType`),
            }),
        // AWS answers an empty list for an operation without an order.
        ...(toList(sdk.RegionOrder).length === 0 ? {} : { regionOrder: toList(sdk.RegionOrder) }),
    };
}
/** What we send. A member that is left out is not sent. */
function fromPreferences(preferences) {
    return {
        FailureToleranceCount: preferences.failureToleranceCount,
        FailureTolerancePercentage: preferences.failureTolerancePercentage,
        MaxConcurrentCount: preferences.maxConcurrentCount,
        MaxConcurrentPercentage: preferences.maxConcurrentPercentage,
        ConcurrencyMode: preferences.concurrencyMode,
        RegionConcurrencyType: preferences.regionConcurrencyType,
        RegionOrder: preferences.regionOrder === undefined ? undefined : [...preferences.regionOrder],
    };
}
function toResult(sdk) {
    return {
        accountId: required(sdk.Account, 'StackSetOperationResultSummary.Account'),
        region: required(sdk.Region, 'StackSetOperationResultSummary.Region'),
        status: findKnown(resultStatuses, sdk.Status) ?? 'UNKNOWN',
        statusReason: textOf(sdk.StatusReason),
    };
}

// EXTERNAL MODULE: ./src/domain/stack-set/hidden-value.ts
var hidden_value = __webpack_require__(8052);
;// CONCATENATED MODULE: ./src/aws/convert-stack-set.ts


const instanceStatuses = { CURRENT: true, OUTDATED: true, INOPERABLE: true };
const detailedStatuses = {
    PENDING: true,
    RUNNING: true,
    SUCCEEDED: true,
    FAILED: true,
    CANCELLED: true,
    INOPERABLE: true,
    SKIPPED_SUSPENDED_ACCOUNT: true,
    FAILED_IMPORT: true,
};
/** @returns undefined for a deleted stack set, which AWS still describes for a while. */
function toStackSet(ref, sdk) {
    const stackSet = required(sdk, 'StackSet');
    if (stackSet.Status === 'DELETED')
        return undefined;
    if (stackSet.Status !== 'ACTIVE')
        throw unknownAnswer('StackSet.Status', stackSet.Status);
    return {
        ref,
        arn: required(stackSet.StackSetARN, 'StackSet.StackSetARN'),
        description: stackSet.Description ?? '',
        templateBody: required(stackSet.TemplateBody, 'StackSet.TemplateBody'),
        parameters: Object.fromEntries((stackSet.Parameters ?? []).map(toParameter)),
        capabilities: stackSet.Capabilities ?? [],
        tags: Object.fromEntries((stackSet.Tags ?? []).map(toTag)),
        autoDeployment: toAutoDeployment(stackSet.AutoDeployment),
        hasManagedExecution: stackSet.ManagedExecution?.Active ?? false,
        organizationalUnitIds: stackSet.OrganizationalUnitIds ?? [],
    };
}
function toParameter({ ParameterKey, ParameterValue }) {
    return [required(ParameterKey, 'Parameter.ParameterKey'), ParameterValue ?? ''];
}
function toTag({ Key, Value }) {
    return [required(Key, 'Tag.Key'), Value ?? ''];
}
/**
 * What we send. An empty list of tags removes all tags; a member that is left out stays as it is (API_UpdateStackSet).
 * A value that AWS hides stays, too: its asterisks must not reach any account.
 */
function fromVersion({ description, templateBody, parameters, capabilities, tags, }) {
    return {
        TemplateBody: templateBody,
        // AWS refuses an empty description.
        Description: description === '' ? undefined : description,
        Parameters: Object.entries(parameters).map(([ParameterKey, ParameterValue]) => (0,hidden_value/* isHidden */.d)(ParameterValue) ? { ParameterKey, UsePreviousValue: true } : { ParameterKey, ParameterValue }),
        Capabilities: [...capabilities],
        // AWS refuses its own tags, and keeps them when they are left out.
        Tags: Object.entries(tags).flatMap(([Key, Value]) => (/^aws:/i.test(Key) ? [] : [{ Key, Value }])),
    };
}
function toAutoDeployment(sdk) {
    if (sdk === undefined)
        return undefined;
    const dependsOn = sdk.DependsOn ?? [];
    return {
        enabled: sdk.Enabled ?? false,
        retainStacksOnAccountRemoval: sdk.RetainStacksOnAccountRemoval ?? false,
        ...(dependsOn.length === 0 ? {} : { dependsOn }),
    };
}
function toInstance(sdk) {
    const detailed = sdk.StackInstanceStatus?.DetailedStatus;
    return {
        accountId: required(sdk.Account, 'StackInstanceSummary.Account'),
        region: required(sdk.Region, 'StackInstanceSummary.Region'),
        status: findKnown(instanceStatuses, sdk.Status) ?? 'UNKNOWN',
        detailedStatus: detailed === undefined ? undefined : (findKnown(detailedStatuses, detailed) ?? 'UNKNOWN'),
        statusReason: textOf(sdk.StatusReason),
        organizationalUnitId: textOf(sdk.OrganizationalUnitId),
        lastOperationId: textOf(sdk.LastOperationId),
    };
}

;// CONCATENATED MODULE: ./src/aws/stack-set-reading.ts





/** CloudFormation's limit for its lists. */
const stack_set_reading_pageSize = 100;
/** The members of every call. */
function address(ref) {
    return { StackSetName: ref.name, CallAs: ref.callAs };
}
async function find(client, ref) {
    try {
        const answer = await client.send(new client_cloudformation_dist_cjs/* DescribeStackSetCommand */.TDS(address(ref)));
        return toStackSet(ref, answer.StackSet);
    }
    catch (error) {
        if (isRefusal(error, 'StackSetNotFoundException'))
            return undefined;
        throw toUserError(error, `read the stack set ${ref.name} (cloudformation:DescribeStackSet)`);
    }
}
async function listInstances(client, ref) {
    const instances = [];
    try {
        for await (const page of (0,client_cloudformation_dist_cjs/* paginateListStackInstances */.mGi)({ client, pageSize: stack_set_reading_pageSize }, address(ref))) {
            instances.push(...toList(page.Summaries).map(toInstance));
        }
        return instances;
    }
    catch (error) {
        throw toUserError(error, `list the instances of ${ref.name} (cloudformation:ListStackInstances)`);
    }
}
/** One page: the newest hundred include all operations in flight and all that a report names. */
async function listRecentOperations(client, ref) {
    const operations = [];
    try {
        for await (const page of (0,client_cloudformation_dist_cjs/* paginateListStackSetOperations */.A6z)({ client, pageSize: stack_set_reading_pageSize }, address(ref))) {
            operations.push(...toList(page.Summaries).map(toOperation));
            if (operations.length > 0)
                break;
        }
    }
    catch (error) {
        throw toUserError(error, `list the operations of ${ref.name} (cloudformation:ListStackSetOperations)`);
    }
    // AWS documents no order.
    return operations.sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime());
}
async function describeOperation(client, ref, operationId) {
    try {
        return await sendDescribeOperation(client, ref, operationId);
    }
    catch (error) {
        throw toUserError(error, describingOperation(ref, operationId));
    }
}
async function findOperation(client, ref, operationId) {
    try {
        return await sendDescribeOperation(client, ref, operationId);
    }
    catch (error) {
        if (isRefusal(error, 'OperationNotFoundException'))
            return undefined;
        throw toUserError(error, describingOperation(ref, operationId));
    }
}
async function sendDescribeOperation(client, ref, operationId) {
    const command = new client_cloudformation_dist_cjs/* DescribeStackSetOperationCommand */.aJ7({ ...address(ref), OperationId: operationId });
    const { StackSetOperation } = await client.send(command);
    return toOperation(StackSetOperation);
}
function describingOperation(ref, operationId) {
    return `read the operation ${operationId} of ${ref.name} (cloudformation:DescribeStackSetOperation)`;
}
async function listResults(client, ref, operationId) {
    const results = [];
    const input = { ...address(ref), OperationId: operationId };
    try {
        for await (const page of (0,client_cloudformation_dist_cjs/* paginateListStackSetOperationResults */.z57)({ client, pageSize: stack_set_reading_pageSize }, input)) {
            results.push(...toList(page.Summaries).map(toResult));
        }
        return results;
    }
    catch (error) {
        throw toUserError(error, listingResults(operationId));
    }
}
async function listResultsPage(client, ref, operationId, { token, status }) {
    const command = new client_cloudformation_dist_cjs/* ListStackSetOperationResultsCommand */.vX2({
        ...address(ref),
        OperationId: operationId,
        MaxResults: stack_set_reading_pageSize,
        NextToken: token,
        Filters: status === undefined ? undefined : [{ Name: 'OPERATION_RESULT_STATUS', Values: status }],
    });
    try {
        const { Summaries, NextToken } = await client.send(command);
        return { results: toList(Summaries).map(toResult), nextToken: toNextToken(NextToken) };
    }
    catch (error) {
        throw toUserError(error, listingResults(operationId));
    }
}
function listingResults(operationId) {
    return `list the results of the operation ${operationId} (cloudformation:ListStackSetOperationResults)`;
}

// EXTERNAL MODULE: ./src/domain/iam/external-id.ts
var external_id = __webpack_require__(1521);
// EXTERNAL MODULE: ./src/domain/secret-values.ts
var secret_values = __webpack_require__(3833);
// EXTERNAL MODULE: ./src/domain/stack-set/operation.ts
var operation = __webpack_require__(3863);
;// CONCATENATED MODULE: ./src/aws/stack-set-writing.ts









/** AWS takes at most 50 OUs in one call (API_DeploymentTargets); the plan of creations consists of such calls. */
async function createInstances(client, ref, { operationId, creation, preferences }) {
    const command = new client_cloudformation_dist_cjs/* CreateStackInstancesCommand */.iv2({
        ...address(ref),
        OperationId: operationId,
        DeploymentTargets: creationTargets(creation),
        Regions: [...creation.regions],
        OperationPreferences: fromPreferences(preferences),
    });
    const doing = `create instances of ${ref.name} (cloudformation:CreateStackInstances)`;
    await start(client, { ref, operationId, action: 'CREATE', doing }, () => client.send(command));
}
/**
 * Gives the stack set another version and sends it to the targets; all other instances become OUTDATED. The call omits
 * permission model and automatic deployment, so both stay. AWS takes the latter only without targets
 * (API_UpdateStackSet).
 */
async function updateVersion(client, ref, { operationId, version, targets, preferences }) {
    const command = new client_cloudformation_dist_cjs/* UpdateStackSetCommand */.fRn({
        ...address(ref),
        OperationId: operationId,
        ...fromVersion(version),
        // AWS takes both or neither.
        ...(targets === undefined ? {} : { DeploymentTargets: updateTargets(targets), Regions: [...targets.regions] }),
        OperationPreferences: fromPreferences(preferences),
    });
    const doing = `update ${ref.name} to another version (cloudformation:UpdateStackSet)`;
    await start(client, { ref, operationId, action: 'UPDATE', doing }, () => client.send(command)).catch((error) => {
        throw error instanceof user_error/* UserError */.yo ? withoutSecretsOf(version, error) : error;
    });
}
/** AWS quotes what it refuses, and an earlier version may contain an external id that this run does not know. */
function withoutSecretsOf({ templateBody, parameters }, error) {
    const entries = Object.entries(parameters).map(([key, value]) => `${key}=${value}`);
    const secrets = [...(0,external_id/* listExternalIds */.m)(templateBody, parameters), ...(0,secret_values/* findSecretValues */.sD)(entries.join('\n'))];
    return (0,secret_values/* hideSecrets */.s0)(error, secrets);
}
/**
 * Sends instances what the stack set defines by now. UpdateStackInstances marks no other instance OUTDATED, whereas
 * UpdateStackSet marks all of them when its request has a template, or, by one reading of the API reference
 * (DeploymentTargets), the property `Parameters` at all. Without `ParameterOverrides` all values stay.
 */
async function updateInstances(client, ref, { operationId, targets, preferences }) {
    const command = new client_cloudformation_dist_cjs/* UpdateStackInstancesCommand */.Vip({
        ...address(ref),
        OperationId: operationId,
        DeploymentTargets: updateTargets(targets),
        Regions: [...targets.regions],
        OperationPreferences: fromPreferences(preferences),
    });
    const doing = `update instances of ${ref.name} (cloudformation:UpdateStackInstances)`;
    await start(client, { ref, operationId, action: 'UPDATE', doing }, () => client.send(command));
}
/** Does not fail when the operation has just ended or is gone: the caller reads its status again anyway. */
async function stopOperation(client, ref, operationId) {
    try {
        await client.send(new client_cloudformation_dist_cjs/* StopStackSetOperationCommand */.UUb({ ...address(ref), OperationId: operationId }));
    }
    catch (error) {
        if (isRefusal(error, 'InvalidOperationException') || isRefusal(error, 'OperationNotFoundException'))
            return;
        throw toUserError(error, `stop the operation ${operationId} of ${ref.name} (cloudformation:StopStackSetOperation)`);
    }
}
/**
 * Resolves when AWS has accepted the operation, even if its answer was lost. An answer to a second send (the id exists,
 * another operation is in progress, …) does not say whether the first one succeeded: then this asks AWS for the
 * operation. An id that was in use before the first send belongs to an operation that this call did not start, unless
 * that is in flight: the id names intent, run and purpose.
 */
async function start(client, call, send) {
    const { ref, operationId, action, doing } = call;
    try {
        await send();
    }
    catch (error) {
        const other = findConflict(error);
        if (other === operationId)
            return;
        const failure = other === undefined ? toUserError(error, doing) : conflict(other, ref, doing);
        const isFirst = isFirstRefusal(error);
        const isInUse = isRefusal(error, 'OperationIdAlreadyExistsException') || isRefusal(error, 'StaleRequestException');
        if (error instanceof user_error/* UserError */.yo || (isFirst && !isInUse))
            throw failure;
        const found = await findStarted(client, call);
        const mayBeOurs = found?.action === action && (!isFirst || (0,operation/* isInFlight */.wn)(found.status));
        if (mayBeOurs)
            return;
        throw isInUse ? idInUse(call, found) : failure;
    }
}
async function findStarted(client, { ref, operationId, doing }) {
    try {
        return await findOperation(client, ref, operationId);
    }
    catch (error) {
        const failure = toUserError(error, doing);
        throw new user_error/* UserError */.yo({
            code: failure.code,
            what: `Could not find out whether AWS accepted the call to ${doing}: operation ${operationId} may have been started.`,
            why: failure.what,
            next: 'Run apply again: it attaches to the operation if AWS has it, and sends it otherwise.',
            isTransient: failure.isTransient,
            operationId,
            cause: failure,
        });
    }
}
function idInUse({ ref, operationId, doing }, found) {
    const earlier = found === undefined ? 'an earlier operation' : `an earlier operation (${found.action}, ${found.status})`;
    return new user_error/* UserError */.yo({
        code: 'unknown',
        what: `Could not ${doing}: the operation id ${operationId} of ${ref.name} belongs to ${earlier}.`,
        why: 'AWS starts nothing under an id that was used before.',
        next: 'Run apply again: each attempt of a run has ids of its own.',
    });
}
/** The operation that AWS names as the one in progress. */
function findConflict(error) {
    if (!(error instanceof Error) || !isRefusal(error, 'OperationInProgressException'))
        return undefined;
    return findConflictingOperationId(error.message);
}
function conflict(other, ref, doing) {
    return new user_error/* UserError */.yo({
        code: 'operation-in-progress',
        operationId: other,
        what: `Could not ${doing}: operation ${other} of ${ref.name} is in progress.`,
        next: `Run apply again when operation ${other} has ended.`,
    });
}
function creationTargets(creation) {
    switch (creation.kind) {
        case 'organizational-units':
            return difference(creation.organizationalUnitIds, creation.excludedAccountIds);
        case 'accounts':
            return intersection(creation);
    }
}
function updateTargets(targets) {
    const { organizationalUnitIds, exceptAccountIds } = targets;
    return exceptAccountIds === undefined ? intersection(targets) : difference(organizationalUnitIds, exceptAccountIds);
}
/** All accounts of the OUs except these. */
function difference(organizationalUnitIds, accountIds) {
    const OrganizationalUnitIds = [...organizationalUnitIds];
    // To AWS an empty list of accounts is not the same as no list.
    if (accountIds.length === 0)
        return { OrganizationalUnitIds, AccountFilterType: 'NONE' };
    return { OrganizationalUnitIds, AccountFilterType: 'DIFFERENCE', Accounts: [...accountIds] };
}
/** Only these accounts. */
function intersection({ organizationalUnitIds, accountIds, }) {
    return {
        OrganizationalUnitIds: [...organizationalUnitIds],
        AccountFilterType: 'INTERSECTION',
        Accounts: [...accountIds],
    };
}

;// CONCATENATED MODULE: ./src/aws/stack-sets.ts




/** Every call goes to the Region of the ref, never to the one of the configuration. */
function createStackSets(configuration) {
    const clients = new Map();
    const clientOf = ({ region }) => {
        const client = clients.get(region) ?? equip(new client_cloudformation_dist_cjs/* CloudFormationClient */.m1N({ ...configuration, region }), configuration);
        clients.set(region, client);
        return client;
    };
    return {
        find: (ref) => find(clientOf(ref), ref),
        listInstances: (ref) => listInstances(clientOf(ref), ref),
        listRecentOperations: (ref) => listRecentOperations(clientOf(ref), ref),
        describeOperation: (ref, operationId) => describeOperation(clientOf(ref), ref, operationId),
        findOperation: (ref, operationId) => findOperation(clientOf(ref), ref, operationId),
        listResults: (ref, operationId) => listResults(clientOf(ref), ref, operationId),
        listResultsPage: (ref, operationId, page) => listResultsPage(clientOf(ref), ref, operationId, page),
        createInstances: (ref, request) => createInstances(clientOf(ref), ref, request),
        updateVersion: (ref, request) => updateVersion(clientOf(ref), ref, request),
        updateInstances: (ref, request) => updateInstances(clientOf(ref), ref, request),
        stopOperation: (ref, operationId) => stopOperation(clientOf(ref), ref, operationId),
    };
}

;// CONCATENATED MODULE: ./src/domain/stack-set/call-as.ts

/**
 * SELF means the management account. With credentials of another account AWS finds no stack set under the name, and
 * the action would plan to create a second one.
 */
function findCallAsError({ callAs, callerAccountId, managementAccountId }) {
    if (callAs !== 'SELF' || callerAccountId === managementAccountId)
        return undefined;
    return (0,user_error/* inputError */.Xu)('call-as', `"SELF" is for the management account ${managementAccountId}, and this run is signed in to ${callerAccountId}.`, 'Omit call-as (DELEGATED_ADMIN) in a delegated administrator account, or sign in to the management account.');
}

// EXTERNAL MODULE: ./src/runner/process-identity.ts
var process_identity = __webpack_require__(1446);
// EXTERNAL MODULE: ./src/runner/left-terraform.ts
var left_terraform = __webpack_require__(9196);
;// CONCATENATED MODULE: ./src/runner/running-terraform.ts
/**
 * Passes the interruption on to terraform, once for each plan, apply or recording: to the one that runs, and to one
 * that begins later, which then starts nothing. Knows whether terraform still works in its directory.
 */
function followInterruption(terraform, { requested }) {
    let running = 0;
    const watch = async (begun) => {
        running += 1;
        if (requested.aborted)
            terraform.interrupt();
        try {
            return await begun;
        }
        finally {
            running -= 1;
        }
    };
    requested.addEventListener('abort', () => {
        terraform.interrupt();
    });
    return {
        ...terraform,
        plan: (options) => watch(terraform.plan(options)),
        apply: () => watch(terraform.apply()),
        record: () => watch(terraform.record()),
        isRunning: () => running > 0,
    };
}

// EXTERNAL MODULE: ./src/terraform/backend.ts
var terraform_backend = __webpack_require__(4420);
;// CONCATENATED MODULE: ./src/terraform/environment.ts
/**
 * The variables that terraform gets from the environment. Ambient `INPUT_*`, `TF_CLI_ARGS*`, `TF_WORKSPACE`,
 * `TF_DATA_DIR` and `TF_VAR_*` would change the reviewed plan. AWS credentials come from one place, as an argument.
 *
 * `RUNNER_TRACKING_ID`: after the last post step of a job, the runner kills each process that was started during the job
 * and has the job's value of this variable (read in its source in November 2026: `FinalizeJob` in JobExtension, with
 * ProcessExtensions). Without it, a terraform that outlives a killed run goes on alone on a self-hosted runner.
 */
const passedNames = new Set([
    'PATH',
    'HOME',
    'USERPROFILE',
    'APPDATA',
    'SYSTEMROOT',
    'TMPDIR',
    'TEMP',
    'TMP',
    'LANG',
    'LC_ALL',
    'TZ',
    'GOGC',
    'SSL_CERT_FILE',
    'SSL_CERT_DIR',
    'HTTP_PROXY',
    'HTTPS_PROXY',
    'NO_PROXY',
    'ALL_PROXY',
    'RUNNER_TRACKING_ID',
    'TF_PLUGIN_CACHE_DIR',
    'TF_CLI_CONFIG_FILE',
    'TF_REGISTRY_DISCOVERY_RETRY',
    'TF_REGISTRY_CLIENT_TIMEOUT',
    'AWS_CA_BUNDLE',
    'AWS_USE_FIPS_ENDPOINT',
    'AWS_USE_DUALSTACK_ENDPOINT',
]);
// Other backends than s3 sign in with their own variables.
const backendPrefixes = [
    'ARM_',
    'GOOGLE_',
    'TF_TOKEN_',
    'TF_HTTP_',
    'PG',
    'CONSUL_',
    'KUBE_',
    'TENCENTCLOUD_',
    'ALICLOUD_',
    'OSS_',
];
function terraformEnvironment(facts) {
    const passed = Object.entries(facts.ambient).filter((entry) => entry[1] !== undefined && isPassed(entry[0], facts.backendType));
    return {
        // The provider's large schema makes Go's garbage collector the most expensive part of a plan: a quarter of its time
        // (measured in November 2026). This setting costs about 80 MB of memory.
        GOGC: '400',
        ...Object.fromEntries(passed),
        ...facts.credentials,
        AWS_REGION: facts.awsRegion,
        CHECKPOINT_DISABLE: '1',
        TF_IN_AUTOMATION: '1',
        TF_INPUT: '0',
    };
}
function isPassed(name, backendType) {
    // Programs read proxy variables in upper and in lower case.
    const upper = name.toUpperCase();
    if (passedNames.has(upper))
        return true;
    if (upper === 'AWS_ENDPOINT_URL' || upper.startsWith('AWS_ENDPOINT_URL_'))
        return true;
    if (backendType === 's3' || backendType === 'local')
        return false;
    return backendPrefixes.some((prefix) => upper.startsWith(prefix));
}

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./node_modules/@actions/exec/lib/exec.js + 5 modules
var exec = __webpack_require__(2876);
;// CONCATENATED MODULE: ./src/terraform/install.ts




/** `use_lockfile` of the s3 backend is stable since Terraform 1.11 and exists since OpenTofu 1.10. */
const oldestVersions = { Terraform: '1.11.0', OpenTofu: '1.10.0' };
const installAdvice = 'Install Terraform in an earlier step: `uses: hashicorp/setup-terraform` with `terraform_wrapper: false` (hosted runners do not have it).';
/** Finds the binary that `terraform-binary` names and asks for its version, which loads no provider (about 0.05 s). */
async function findTerraform(nameOrPath, environment) {
    const found = await locate(nameOrPath, environment['PATH'] ?? '');
    if (found === undefined) {
        throw new user_error/* UserError */.yo({
            code: 'terraform-missing',
            what: `terraform-binary: \`${nameOrPath}\` is not an executable${isPath(nameOrPath) ? ' file' : ' on PATH'}.`,
            next: installAdvice,
        });
    }
    const path = await unwrap(found);
    const { exitCode, stdout, stderr } = await askVersion(path, environment);
    const [, product, version] = /^(Terraform|OpenTofu) v(\d+\.\d+\.\d+\S*)/m.exec(stdout) ?? [];
    if (exitCode !== 0 || version === undefined || (product !== 'Terraform' && product !== 'OpenTofu')) {
        throw new user_error/* UserError */.yo({
            code: 'terraform-missing',
            what: `terraform-binary: \`${nameOrPath} version\` did not answer like Terraform (exit code ${exitCode}).`,
            why: firstLine(stderr),
            next: installAdvice,
        });
    }
    if (isOlder(version, oldestVersions[product])) {
        throw new user_error/* UserError */.yo({
            code: 'terraform-missing',
            what: `terraform-binary: ${product} ${version} is too old. The action needs ${oldestVersions[product]} or newer.`,
            next: installAdvice,
        });
    }
    return { path, product, version };
}
function askVersion(path, environment) {
    const options = { cwd: (0,external_node_path_.dirname)(path), env: { ...environment }, silent: true, ignoreReturnCode: true };
    // Without quotes the toolkit would split the path at spaces. A file that is not a program cannot be started.
    return (0,exec/* getExecOutput */.H)(`"${path}"`, ['version'], options).catch((error) => ({
        exitCode: 126,
        stdout: '',
        stderr: error instanceof Error ? error.message : String(error),
    }));
}
/** The wrapper of setup-terraform is a script next to the real `terraform-bin` (setup-opentofu: `tofu-bin`). */
async function unwrap(path) {
    const real = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), `${(0,external_node_path_.basename)(path)}-bin`);
    return (await isExecutable(real)) ? real : path;
}
async function locate(nameOrPath, searchPath) {
    if (isPath(nameOrPath)) {
        const path = (0,external_node_path_.resolve)(nameOrPath);
        return (await isExecutable(path)) ? path : undefined;
    }
    for (const directory of searchPath.split(external_node_path_.delimiter)) {
        const path = (0,external_node_path_.join)(directory, nameOrPath);
        if (directory !== '' && (await isExecutable(path)))
            return path;
    }
    return undefined;
}
function isPath(nameOrPath) {
    return (0,external_node_path_.isAbsolute)(nameOrPath) || nameOrPath.includes('/');
}
async function isExecutable(path) {
    try {
        await (0,external_node_fs_promises_.access)(path, external_node_fs_promises_.constants.X_OK);
        return (await (0,external_node_fs_promises_.stat)(path)).isFile();
    }
    catch {
        return false;
    }
}
/** A pre-release counts as its release: `1.11.0-beta1` has the features of 1.11.0. */
function isOlder(version, oldest) {
    const parts = (text) => text.split('-', 1)[0]?.split('.').map(Number) ?? [];
    const given = parts(version);
    for (const [index, part] of parts(oldest).entries()) {
        const difference = (given[index] ?? 0) - part;
        if (difference !== 0)
            return difference < 0;
    }
    return false;
}
function firstLine(text) {
    return text.trim().split('\n', 1)[0] ?? '';
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(6193);
;// CONCATENATED MODULE: ./src/terraform/output-file.ts


const chunkBytes = 65_536;
/** @throws when the file cannot be created. */
function openOutputFile(path, onLine) {
    // Terraform's `show` writes secret values. A file of an earlier program is not this one's.
    (0,external_node_fs_.rmSync)(path, { force: true });
    const descriptor = (0,external_node_fs_.openSync)(path, 'ax+', 0o600);
    const buffer = Buffer.alloc(chunkBytes);
    // Holds back the first half of a character that is split between two chunks.
    const decoder = new external_node_string_decoder_.StringDecoder('utf8');
    const texts = [];
    let position = 0;
    let rest = '';
    const add = (text) => {
        texts.push(text);
        const lines = `${rest}${text}`.split('\n');
        rest = lines.pop() ?? '';
        for (const line of lines)
            onLine(withoutReturn(line));
    };
    const read = () => {
        for (;;) {
            const bytes = (0,external_node_fs_.readSync)(descriptor, buffer, 0, chunkBytes, position);
            if (bytes === 0)
                return;
            position += bytes;
            add(decoder.write(buffer.subarray(0, bytes)));
        }
    };
    return {
        descriptor,
        read,
        finish: () => {
            read();
            add(decoder.end());
            if (rest !== '')
                onLine(withoutReturn(rest));
            (0,external_node_fs_.closeSync)(descriptor);
            (0,external_node_fs_.rmSync)(path, { force: true });
            return texts.join('');
        },
    };
}
function withoutReturn(line) {
    return line.endsWith('\r') ? line.slice(0, -1) : line;
}

;// CONCATENATED MODULE: ./src/terraform/process.ts




/** How often the lines of a running program are reported. */
const betweenReadsMs = 100;
/**
 * @param redact removes every known secret from a line before `onLine` gets it; the captured output stays unchanged.
 */
function createStartProcess(redact, watcher) {
    return (binary, argv, { cwd, env, onLine, mustFinish }) => {
        let interrupt = () => undefined;
        const completed = new Promise((resolve, reject) => {
            const output = openOutput(cwd, (line) => onLine?.(redact(line)));
            const child = (0,external_node_child_process_.spawn)(binary, [...argv], {
                cwd,
                env,
                // A signal to our process group must not reach terraform: docs/adr/0007-terraform-as-a-child.md
                detached: true,
                // No pipes: without a reader, the next line of its output would end terraform, with its state unwritten.
                stdio: ['ignore', output.stdout.descriptor, output.stderr.descriptor],
            });
            if (child.pid !== undefined)
                watcher?.started(child.pid, mustFinish !== true);
            const reading = onLine === undefined ? undefined : setInterval(output.read, betweenReadsMs);
            const finish = () => {
                clearInterval(reading);
                return { stdout: output.stdout.finish(), stderr: output.stderr.finish() };
            };
            child.once('error', (error) => {
                // A program that runs can fail to get a signal.
                if (child.pid !== undefined)
                    return;
                finish();
                reject(error);
            });
            child.once('exit', (exitCode, signal) => {
                const ending = signal === null ? { exitCode: exitCode ?? 1 } : { exitCode: 128 + external_node_os_.constants.signals[signal], signal };
                try {
                    resolve({ ...ending, ...finish() });
                }
                catch (failure) {
                    reject(failure instanceof Error ? failure : new Error(String(failure)));
                }
            });
            let wasInterrupted = false;
            interrupt = () => {
                if (wasInterrupted)
                    return;
                wasInterrupted = true;
                watcher?.interrupting();
                // Only to the process, not to its group: terraform itself cancels the work of its providers.
                child.kill('SIGINT');
            };
        });
        return {
            completed,
            interrupt: () => {
                interrupt();
            },
        };
    };
}
function openOutput(directory, onLine) {
    const stdout = openOutputFile((0,external_node_path_.join)(directory, 'terraform.stdout'), onLine);
    const stderr = openOutputFile((0,external_node_path_.join)(directory, 'terraform.stderr'), onLine);
    return {
        stdout,
        stderr,
        read: () => {
            try {
                stdout.read();
                stderr.read();
            }
            catch {
                // The last reading fails in the same way, and is heard.
            }
        },
    };
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./src/terraform/template/template-scalars.ts
/**
 * What any of YAML 1.1, YAML 1.2 and the parser behind CloudFormation takes for a number. They disagree, and where they
 * agree the text is lost: only a person knows whether 012345678901 is an account.
 */
const numbers = [
    /^[-+]?(?:[0-9][0-9_]*(?:\.[0-9_]*)?|\.[0-9][0-9_]*)(?:[eE][-+]?[0-9]+)?$/,
    /^[-+]?0(?:b[01_]+|o[0-7_]+|x[0-9a-fA-F_]+)$/,
    // Base 60: 190:20:30 is 685230 in YAML 1.1.
    /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?$/,
    /^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/,
];
/** No exponent: two writers of JSON rarely agree on how to write one. */
const canonicalNumber = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?$/;
/** YAML 1.1 reads a truth value, YAML 1.2 reads text. */
const oldTruth = /^(?:[yY]|yes|Yes|YES|on|On|ON)$/;
const oldFalsehood = /^(?:[nN]|no|No|NO|off|Off|OFF)$/;
const longestShown = 60;
/**
 * Reads a scalar without quotes. A date stays text, because CloudFormation has no timestamps: `Version: 2012-10-17`
 * needs no quotes.
 */
function readPlainScalar(text) {
    if (text === '' || /^(?:null|Null|NULL)$/.test(text))
        return { kind: 'value', value: null };
    if (/^(?:true|True|TRUE)$/.test(text))
        return { kind: 'value', value: true };
    if (/^(?:false|False|FALSE)$/.test(text))
        return { kind: 'value', value: false };
    if (numbers.some((number) => number.test(text)))
        return readNumber(text);
    if (oldTruth.test(text))
        return refuseOldTruth(text, true);
    if (oldFalsehood.test(text))
        return refuseOldTruth(text, false);
    // CloudFormation takes no null, so the person meant the character.
    if (text === '~')
        return { kind: 'refused', problem: 'is null in YAML', next: 'Quote it: "~", or omit it.' };
    if (text === '=' || text === '<<') {
        return { kind: 'refused', problem: 'has a meaning of its own in YAML 1.1', next: `Quote it: "${text}".` };
    }
    return { kind: 'value', value: text };
}
/** A text of the template for a message of one line. */
function showText(text) {
    const line = text.slice(0, longestShown).replace(/\s+/g, ' ');
    return text.length <= longestShown ? line : `${line}…`;
}
function readNumber(text) {
    const value = Number(text);
    if (canonicalNumber.test(text) && String(value) === text)
        return { kind: 'value', value };
    return { kind: 'refused', problem: 'is a number that loses its text', next: `Quote it: "${showText(text)}".` };
}
function refuseOldTruth(text, value) {
    return {
        kind: 'refused',
        problem: `is ${value} in YAML 1.1 and text in YAML 1.2`,
        next: `Quote it: "${text}", or write ${value}.`,
    };
}

;// CONCATENATED MODULE: ./src/terraform/template/template-nodes.ts


const functions = [
    'Base64',
    'Cidr',
    'FindInMap',
    'GetAZs',
    'GetAtt',
    'ImportValue',
    'Join',
    'Length',
    'Select',
    'Split',
    'Sub',
    'ToJsonString',
    'Transform',
    'And',
    'Equals',
    'If',
    'Not',
    'Or',
];
/** The key in JSON of each short tag. */
const keyOfTag = new Map([
    ['!Ref', 'Ref'],
    ['!Condition', 'Condition'],
    ...functions.map((name) => [`!${name}`, `Fn::${name}`]),
]);
const textTag = 'tag:yaml.org,2002:str';
/** The parser only has to know the tags: what they mean depends on nodes below, whose places it would drop. */
const shortTags = [...keyOfTag.keys()].flatMap((tag) => [
    { tag, resolve: (text) => text },
    { tag, collection: 'seq' },
    { tag, collection: 'map' },
]);
/** The JSON value of a node whose scalars are all text, as the failsafe schema reads them, and what is wrong in it. */
function readNode(node) {
    const problems = [];
    const refuse = (at, problem, next) => {
        problems.push({ problem, next, offset: at.range?.[0] ?? 0 });
    };
    return { value: readTagged(node, refuse), problems };
}
function readTagged(node, refuse) {
    const tag = (0,dist/* isScalar */.jn)(node) || (0,dist/* isMap */.jh)(node) || (0,dist/* isSeq */.oP)(node) ? node.tag : undefined;
    const key = tag === undefined ? undefined : keyOfTag.get(tag);
    if (tag === '!GetAtt' && node !== null)
        return { 'Fn::GetAtt': readAttribute(node, refuse) };
    if (key !== undefined)
        return { [key]: readContent(node, refuse) };
    return readContent(node, refuse);
}
function readContent(node, refuse) {
    if ((0,dist/* isMap */.jh)(node))
        return readMap(node, refuse);
    if ((0,dist/* isSeq */.oP)(node))
        return node.items.map((item) => readTagged(item, refuse));
    if (!(0,dist/* isScalar */.jn)(node))
        return null;
    if (node.type !== 'PLAIN' || node.tag !== undefined)
        return node.value;
    const plain = readPlainScalar(node.value);
    if (plain.kind === 'value')
        return plain.value;
    refuse(node, `${showText(node.value)} ${plain.problem}`, plain.next);
    return undefined;
}
/** `!GetAtt Role.Arn` is a list in JSON; only the first dot splits. */
function readAttribute(node, refuse) {
    if ((0,dist/* isSeq */.oP)(node))
        return readContent(node, refuse);
    const [, resource, attribute] = ((0,dist/* isScalar */.jn)(node) && /^([^.]+)\.(.+)$/s.exec(node.value)) || [];
    if (resource !== undefined)
        return [resource, attribute];
    const shown = (0,dist/* isScalar */.jn)(node) ? ` ${showText(node.value)}` : '';
    refuse(node, `!GetAtt${shown} names no attribute`, 'Write !GetAtt Resource.Attribute.');
    return undefined;
}
function readMap(map, refuse) {
    // The parser would compare each key with all others, which takes minutes for a large file.
    const values = new Map();
    for (const { key, value } of map.items) {
        const read = readKey(key);
        if (read.kind === 'refused')
            refuse(key, read.problem, read.next);
        else if (values.has(read.name))
            refuse(key, `the key ${showText(read.name)} is there twice`, 'Remove one of them.');
        else
            values.set(read.name, readTagged(value, refuse));
    }
    return Object.fromEntries(values);
}
function readKey(key) {
    const next = 'Write a text as the key.';
    if (!(0,dist/* isScalar */.jn)(key))
        return { kind: 'refused', problem: 'a key is a list or a map', next };
    const name = key.value;
    const shown = showText(name);
    if (key.tag !== undefined && key.tag !== textTag && key.tag !== '!') {
        return { kind: 'refused', problem: `the key ${shown} has a tag`, next };
    }
    if (key.type !== 'PLAIN' || key.tag !== undefined)
        return { kind: 'text', name };
    if (name === '')
        return { kind: 'refused', problem: 'a key is empty', next };
    if (name === '<<') {
        const problem = '<< is a merge key, which CloudFormation does not support';
        return { kind: 'refused', problem, next: 'Write its keys out.' };
    }
    const plain = readPlainScalar(name);
    if (plain.kind === 'refused') {
        return { kind: 'refused', problem: `the key ${shown} ${plain.problem}`, next: plain.next };
    }
    if (typeof plain.value === 'string')
        return { kind: 'text', name };
    return { kind: 'refused', problem: `the key ${shown} is not text`, next: `Quote it: "${shown}".` };
}

;// CONCATENATED MODULE: ./src/terraform/template/template-text.ts



/** Far more than 51,200 bytes of JSON need, with comments and white space. */
const longestSource = 1_000_000;
/** What takes the parser's time: 51,200 bytes of JSON cannot need more, comments aside. */
const mostLexemes = 200_000;
/** The parser calls itself for each level; no role needs a fifth of them. */
const mostLevels = 100;
/**
 * Parses a CloudFormation template, JSON or YAML with CloudFormation's short tags, into its JSON value. CloudFormation
 * reads YAML 1.1 with exceptions, and makes text of each scalar. What YAML 1.1 and 1.2 read in different ways is refused:
 * a number that lost its text would reach every account.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-formats.html
 */
function parseTemplateText(input) {
    if (input.length > longestSource) {
        const problem = `it has ${input.length} characters, more than ${longestSource}`;
        return { kind: 'refused', problem, next: 'Shorten the template.', place: undefined };
    }
    // The parser counts a byte order mark as a column, and keeps a carriage return in some texts.
    const text = input.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
    const source = { text, lines: new dist/* LineCounter */.HN() };
    const tokens = readTokens(source);
    return Array.isArray(tokens) ? (findOddBreak(source) ?? readDocument(source, tokens)) : tokens;
}
function readDocument(source, tokens) {
    const [document, second] = compose(source, tokens);
    const [error] = document?.errors ?? [];
    if (error !== undefined)
        return describeError(source, error);
    if (second !== undefined) {
        const place = placeOf(source, second.range[0]);
        return { kind: 'malformed', problem: 'there is more than one document', place };
    }
    const [warning] = document?.warnings ?? [];
    if (warning !== undefined)
        return describeWarning(source, warning);
    const { value, problems } = readNode(document?.contents ?? null);
    const [first] = problems;
    if (first === undefined)
        return { kind: 'parsed', value };
    return { kind: 'refused', problem: first.problem, next: first.next, place: placeOf(source, first.offset) };
}
/**
 * What must stop before the parser builds anything: nesting that would overflow its stack, and aliases, which can make a
 * short text as large as memory. CloudFormation supports no aliases, and an anchor serves only them.
 */
function readTokens(source) {
    const parser = new dist/* Parser */.iX(source.lines.addNewLine);
    source.lines.addNewLine(0);
    const tokens = [];
    let isContent = false;
    let lexemes = 0;
    for (const lexeme of new dist/* Lexer */.JG().lex(source.text)) {
        const type = isContent ? 'scalar' : dist/* CST */.DB.tokenType(lexeme);
        // The content of a scalar follows its mark, and may begin with any character.
        isContent = !isContent && type === 'scalar';
        const offset = parser.offset;
        if (type === 'alias' || type === 'anchor') {
            const problem = `${showText(lexeme)} is an ${type}, which CloudFormation does not support`;
            const next = 'Write out what it stands for, or quote a text that begins like this.';
            return { kind: 'refused', problem, next, place: placeOf(source, offset) };
        }
        tokens.push(...parser.next(lexeme));
        // The first error is reported; a million of them would take half a minute.
        if (tokens.at(-1)?.type === 'error')
            break;
        if (++lexemes > mostLexemes) {
            const problem = `it has more than ${mostLexemes} words and signs`;
            return { kind: 'refused', problem, next: 'Shorten the template.', place: placeOf(source, offset) };
        }
        if (countLevels(parser.stack) > mostLevels) {
            const problem = `it is nested more than ${mostLevels} levels deep`;
            return { kind: 'refused', problem, next: 'Flatten the template.', place: placeOf(source, offset) };
        }
    }
    tokens.push(...parser.end());
    return tokens;
}
/** Line breaks of YAML 1.1 that YAML 1.2, and our parser, take for text. */
function findOddBreak(source) {
    const found = /[\r\u0085\u2028\u2029]/.exec(source.text);
    if (found === null)
        return undefined;
    const code = found[0].charCodeAt(0).toString(16).padStart(4, '0');
    const problem = `the character U+${code.toUpperCase()} is a line break in YAML 1.1 and text in YAML 1.2`;
    const next = `End lines with \\n; in a text, write \\u${code} in double quotes.`;
    return { kind: 'refused', problem, next, place: placeOf(source, found.index) };
}
function countLevels(stack) {
    return stack.length <= mostLevels ? stack.length : stack.filter((token) => 'items' in token).length;
}
/** The first two documents; every scalar is text, because the parser's own numbers have lost theirs. */
function compose(source, tokens) {
    const composer = new dist/* Composer */.Dk({
        schema: 'failsafe',
        customTags: [...shortTags],
        resolveKnownTags: false,
        uniqueKeys: false,
    });
    const documents = [];
    for (const document of composer.compose(tokens, true, source.text.length)) {
        if (documents.push(document) === 2)
            break;
    }
    return documents;
}
/** A tab that indents leads to any of ten messages, and in JSON it is fine. */
function describeError(source, error) {
    const [offset] = error.pos;
    const line = source.text.slice(source.text.lastIndexOf('\n', offset - 1) + 1);
    const isTab = error.code === 'TAB_AS_INDENT' || (/^ *\t/.test(line) && !/^\s*[[{]/.test(source.text));
    const problem = isTab ? 'a tab indents the line, and YAML allows only spaces there' : error.message;
    return { kind: 'malformed', problem, place: placeOf(source, offset) };
}
/** The parser only warns about an unknown tag, but its value would lose its meaning. */
function describeWarning(source, warning) {
    const place = placeOf(source, warning.pos[0]);
    const tag = /^Unresolved tag: (.*)$/s.exec(warning.message)?.[1]?.replace('tag:yaml.org,2002:', '!!');
    if (tag === undefined)
        return { kind: 'malformed', problem: warning.message, place };
    const problem = `CloudFormation has no tag ${showText(tag)} for this value`;
    return { kind: 'refused', problem, next: 'Remove the tag, or correct its name.', place };
}
function placeOf({ lines }, offset) {
    const { line, col } = lines.linePos(offset);
    return line === 0 ? undefined : `line ${line}, column ${col}`;
}

;// CONCATENATED MODULE: ./src/terraform/template/template-file.ts




/** CloudFormation's limit for a template sent inline, bytes. */
const longestTemplateBytes = 51_200;
const nestedStackType = 'AWS::CloudFormation::Stack';
/**
 * Reads the user's role template, JSON or YAML with CloudFormation's short tags. It returns JSON because Terraform
 * compares JSON by structure: with YAML, a changed comment would update every account.
 * @throws UserError that begins with `template-file`.
 */
async function readTemplateFile(file, workspace) {
    const path = await (0,external_node_fs_promises_.realpath)((0,external_node_path_.join)(workspace, file)).catch(() => undefined);
    const root = await (0,external_node_fs_promises_.realpath)(workspace);
    if (path === undefined)
        throw (0,user_error/* inputError */.Xu)('template-file', `${file} does not exist in the workspace.`, 'Check out the repository first.');
    if (!path.startsWith(`${root}${external_node_path_.sep}`)) {
        throw (0,user_error/* inputError */.Xu)('template-file', `${file} is outside the workspace.`, 'Put the template into the workspace.');
    }
    const text = await (0,external_node_fs_promises_.readFile)(path, 'utf8').catch(() => undefined);
    if (text === undefined) {
        throw (0,user_error/* inputError */.Xu)('template-file', `${file} is not a readable file.`, 'Name a file, and check its permissions.');
    }
    const template = parseTemplateContent(text, file);
    const resources = isMap(template) ? template['Resources'] : undefined;
    if (!isMap(template) || !isMap(resources)) {
        const problem = `${file} is not a CloudFormation template: it has no Resources.`;
        throw (0,user_error/* inputError */.Xu)('template-file', problem, 'Define the role under Resources.');
    }
    const json = JSON.stringify(template);
    if ('Transform' in template || json.includes('"Fn::Transform":')) {
        const problem = `${file} uses a transform, which service-managed stack sets refuse.`;
        throw (0,user_error/* inputError */.Xu)('template-file', problem, 'Remove Transform and Fn::Transform.');
    }
    if (Object.values(resources).some((resource) => isMap(resource) && resource['Type'] === nestedStackType)) {
        const problem = `${file} contains a nested stack, which service-managed stack sets refuse.`;
        throw (0,user_error/* inputError */.Xu)('template-file', problem, 'Define its resources in this template.');
    }
    const bytes = Buffer.byteLength(json);
    if (bytes > longestTemplateBytes) {
        throw (0,user_error/* inputError */.Xu)('template-file', `${file} has ${bytes} bytes as JSON, but CloudFormation takes ${longestTemplateBytes}.`, 'Shorten the template.');
    }
    return json;
}
function parseTemplateContent(text, file) {
    const parsed = parseTemplateText(text);
    if (parsed.kind === 'parsed')
        return parsed.value;
    const where = parsed.place === undefined ? file : `${file}, ${parsed.place}`;
    if (parsed.kind === 'refused')
        throw (0,user_error/* inputError */.Xu)('template-file', `${where}: ${parsed.problem}.`, parsed.next);
    throw (0,user_error/* inputError */.Xu)('template-file', `${where}${parsed.place === undefined ? '' : ','} is neither JSON nor YAML: ${parsed.problem.replace(/\.$/, '')}.`, 'Correct the file there.');
}
function isMap(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// EXTERNAL MODULE: ./src/terraform/argv.ts
var argv = __webpack_require__(776);
;// CONCATENATED MODULE: ./src/terraform/call.ts

function createCall({ binary, directory, environment, start, redact }) {
    let running;
    let wasInterrupted = false;
    const begin = (argv, how) => start(binary, argv, { cwd: directory.path, env: environment, ...how });
    const redacted = (done) => ({ ...done, stderr: redact(done.stderr) });
    return {
        run: async (argv, onLine) => {
            if (wasInterrupted) {
                const what = `terraform ${argv[0] ?? ''} was not started because this run was interrupted.`;
                throw new user_error/* UserError */.yo({ code: 'terraform-failed', what });
            }
            running = begin(argv, onLine === undefined ? {} : { onLine });
            try {
                return redacted(await running.completed);
            }
            finally {
                running = undefined;
            }
        },
        runToEnd: async (argv) => redacted(await begin(argv, { mustFinish: true }).completed),
        interrupt: () => {
            wasInterrupted = true;
            running?.interrupt();
        },
        wasInterrupted: () => wasInterrupted,
    };
}

;// CONCATENATED MODULE: ./src/terraform/failure-text.ts

/** Longest excerpt of Terraform's output in an error; the log contains all of it. */
const excerptCharacters = 1500;
/**
 * The advice that Terraform adds after an error, up to the next error: to switch locking off, which is dangerous, and
 * to push a file that the action has moved.
 */
const advice = /^(?:(?:Terraform|OpenTofu) (?:acquires a (?:state )?lock|encountered an error attempting to save)|The error shown above has prevented)[\s\S]*?(?=^Error: |(?![\s\S]))/gm;
const unsaved = /failed to (?:save|persist) state/gi;
/** All errors as one text, without Terraform's box, empty lines and advice. */
function excerpt(stderr) {
    const text = readErrors(stderr);
    return text.length <= excerptCharacters ? text : `${text.slice(0, excerptCharacters)}…`;
}
function readErrors(stderr) {
    const lines = stderr
        .split('\n')
        .map((line) => line.replace(/^[╷│╵]\s?/, '').trimEnd())
        .filter((line) => line.trim() !== '');
    const start = lines.findIndex((line) => line.startsWith('Error: '));
    return lines.slice(Math.max(0, start)).join('\n').replace(advice, '').trimEnd();
}
/** The root cause. An unwritten state is the cause only if nothing shows why Terraform could not write it. */
function classifyFailure(stderr, errored) {
    const text = readErrors(stderr);
    const isUnsaved = errored === undefined ? text.search(unsaved) >= 0 : errored.kind === 'kept';
    const fallback = isUnsaved ? 'state-not-saved' : 'terraform-failed';
    const cause = (0,classify_reason/* classifyRunReason */._)(withoutAccounts(text.replace(unsaved, '')), fallback);
    if (errored?.kind !== 'kept' || cause !== fallback)
        return cause;
    const refusal = (0,classify_reason/* classifyRunReason */._)(errored.why.replace(unsaved, ''), fallback);
    // The present holder of the lock is not the reason for the unwritten state.
    return refusal === 'state-locked' ? fallback : refusal;
}
/** The provider repeats the reasons of accounts, which are not the reason of the run. */
function withoutAccounts(text) {
    return text.replace(/Account \(\d{12}\), Region \([^)]*\), [A-Z]+:.*/g, '');
}
/** Whether every error is about writing the state, so that a push solves all of them. */
function isOnlyUnsaved(stderr) {
    const titles = readErrors(stderr).match(/^Error: .*$/gm) ?? [];
    return titles.length > 0 && titles.every((title) => title.search(unsaved) >= 0);
}

;// CONCATENATED MODULE: ./src/terraform/state-lock.ts
function readLockInfo(stderr) {
    const field = (name) => new RegExp(`^\\W*${name}:[ \\t]+(\\S.*)$`, 'm').exec(stderr)?.[1]?.trim();
    return { id: field('ID'), who: field('Who'), created: field('Created') };
}
/** Whether terraform's output says that its own lock remains. The output contains no lock id. */
function isLockLeft(stderr) {
    return stderr.includes('Error releasing the state lock');
}
/**
 * How a person removes a lock whose holder has ended.
 * @param lockId undefined when Terraform did not show it
 */
function renderUnlock({ type, config }, lockId) {
    // The kernel holds such a lock as long as its process runs, and terraform cannot force it.
    if (type === 'local')
        return 'A lock on a local state ends with the process that holds it: end that process.';
    return ('To unlock, first make sure that the run with the lock has really ended (two runs that write at the same time ' +
        `destroy the state), then run ${renderCommand(type, config, lockId)}`);
}
/** For a terraform that was killed or did not end in time, so that the state of its lock is unknown. */
const possibleLock = 'Terraform may have left its state locked.';
function renderCommand(type, config, lockId) {
    const { bucket, key, use_lockfile: usesLockFile = '', dynamodb_table: table } = config;
    // The object is the lock ("State Locking" of the s3 backend). A DynamoDB table has an additional lock.
    const isLockFileAlone = type === 's3' && /^(true|1)$/.test(usesLockFile) && table === undefined;
    if (isLockFileAlone && bucket !== undefined && key !== undefined) {
        return `\`aws s3 rm ${quote(`s3://${bucket}/${key}.tflock`)}\`.`;
    }
    const command = `\`terraform force-unlock ${lockId ?? 'LOCK_ID'}\` in a root initialised with the same backend`;
    return lockId === undefined
        ? `${command}; the next plan or apply that finds the state locked names the id.`
        : `${command}.`;
}
/** For a POSIX shell. */
function quote(text) {
    return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw `'\''`)}'`;
}

;// CONCATENATED MODULE: ./src/terraform/errored-state.ts



/**
 * Pushes a state that terraform could not write, once. It describes the real deployment, so nothing deletes it.
 * @param stderr the errors of the apply. A lock that it could not release is still ours and would refuse the push.
 * @returns undefined when terraform has written its state.
 */
async function settleErroredState(call, directory, stderr, log) {
    if (!(await directory.hasErroredState()))
        return undefined;
    log.info('Terraform could not write its state. The action tries once more.');
    const pushed = await call
        .runToEnd((0,argv/* statePushArgv */.ug)({ lock: !isLockLeft(stderr) }))
        .catch((error) => ({ exitCode: 1, stderr: String(error) }));
    if (pushed.exitCode === 0) {
        log.info('The second attempt has written the state.');
        return { kind: 'pushed' };
    }
    return { kind: 'kept', path: await directory.keepErroredState(), why: excerpt(pushed.stderr) };
}

;// CONCATENATED MODULE: ./src/terraform/state-bucket.ts
/** @param stderr of Terraform, which wraps its lines anywhere. */
function describeStateBucket(stderr, backend) {
    const text = stderr.replace(/[\s│]+/g, ' ');
    const bucket = backend?.config['bucket'] ?? /S3 bucket "([^"]+)"/.exec(text)?.[1] ?? 'BUCKET';
    const region = backend?.config['region'] ?? 'us-east-1';
    const actual = /actual location "([a-z0-9-]+)"|expecting '([a-z0-9-]+)'/.exec(text);
    const location = actual?.[1] ?? actual?.[2];
    if (location !== undefined) {
        return {
            what: `The state bucket \`${bucket}\` is in ${location}, and the backend looks for it in ${region}.`,
            next: `Write \`region=${location}\` into \`backend-config\`.`,
        };
    }
    if (/PermanentRedirect/.test(text)) {
        return {
            what: `The state bucket \`${bucket}\` is not in ${region}, where the backend looks for it.`,
            next: `Find its Region with \`aws s3api get-bucket-location --bucket ${bucket}\`, then write it into \`backend-config\` as \`region=…\`.`,
        };
    }
    return {
        what: `The state bucket \`${bucket}\` does not exist.`,
        next: `Create it with \`aws s3 mb s3://${bucket} --region ${region}\`, or correct \`bucket\` in \`backend-config\`.`,
    };
}

;// CONCATENATED MODULE: ./src/terraform/failure.ts






/**
 * Turns a failed terraform call into one user error. Its code is the cause that the output of Terraform and the
 * provider shows. The error also reports a kept state and a remaining lock, and then it is `mustBeReported`.
 * @param stderr redacted
 */
function terraformFailure(subcommand, exitCode, stderr, facts = {}) {
    const { errored, backend } = facts;
    const code = classifyFailure(stderr, errored);
    const keptState = errored?.kind === 'kept' ? errored.path : undefined;
    const lock = findLock(code, stderr, facts);
    const bucket = code === 'state-unavailable' ? describeStateBucket(stderr, backend) : undefined;
    const next = joinSentences([
        code === 'state-locked' ? 'Wait for the other run to finish.' : undefined,
        // The unlock comes before the push, because a remaining lock would refuse the push.
        lock !== undefined && backend !== undefined ? renderUnlock(backend, lock.id) : undefined,
        keptState === undefined ? undefined : renderPush(keptState),
        code === 'state-locked' ? undefined : (bucket?.next ?? findTerraformAdvice(code, stderr)),
    ]);
    return new user_error/* UserError */.yo({
        code,
        what: joinSentences([
            code === 'state-locked' ? describeLockHolder(stderr) : describeFailedCall(subcommand, exitCode, facts),
            code === 'credentials-expired' ? 'The AWS credentials have expired.' : undefined,
            bucket?.what,
            keptState === undefined
                ? undefined
                : `AWS has changed, but Terraform could not write its state. The state is in ${keptState}.`,
            lock?.what,
        ]),
        why: [excerpt(stderr), errored?.kind === 'kept' ? errored.why : ''].filter((text) => text !== '').join('\n'),
        ...(next === '' ? {} : { next }),
        mustBeReported: keptState !== undefined || lock?.holder === 'this-run' || code === 'state-not-saved',
    });
}
/** The error when this run must end before terraform has ended. */
function unendedTerraform(directory, backend) {
    return new user_error/* UserError */.yo({
        code: 'terraform-failed',
        what: `This run had to end before Terraform. ${possibleLock}`,
        why: `Terraform works in ${directory}. If it cannot write its state, the state is there as ${argv/* erroredStateFile */.Pu}.`,
        next: renderUnlock(backend, undefined),
        mustBeReported: true,
    });
}
function findLock(code, stderr, { signal, takesLock }) {
    if (code === 'state-locked')
        return { holder: 'another-run', id: readLockInfo(stderr).id };
    if (isLockLeft(stderr)) {
        return { holder: 'this-run', what: 'Terraform could not release the lock on its state.', id: undefined };
    }
    if (signal === undefined || takesLock !== true)
        return undefined;
    return { holder: 'this-run', what: possibleLock, id: undefined };
}
function describeLockHolder(stderr) {
    const { id = 'unknown', who = 'unknown', created = 'unknown' } = readLockInfo(stderr);
    return `The Terraform state is locked by ${who} since ${created} (lock id ${id}).`;
}
function describeFailedCall(subcommand, exitCode, { signal, wasInterrupted }) {
    if (signal !== undefined)
        return `terraform ${subcommand} was ended by ${signal}.`;
    const verb = wasInterrupted === true ? 'was interrupted' : 'failed';
    return `terraform ${subcommand} ${verb} (exit code ${exitCode}).`;
}
function renderPush(path) {
    return `Save the state before the runner disappears: in a root that is initialised with the same backend, run \`terraform state push ${path}\` (this file was ${argv/* erroredStateFile */.Pu}).`;
}
function findTerraformAdvice(code, stderr) {
    // S3 cannot name the missing permission when it refuses a HEAD request, because the answer has no body.
    const isRefusedHead = /S3:\s+HeadObject,\s+https\s+response\s+error\s+StatusCode:\s+403/.test(stderr);
    if (isRefusedHead)
        return 'Allow the role s3:GetObject on the state and s3:ListBucket on its bucket.';
    return failure_reason/* runNextSteps */.o0[code];
}
/** Because of prevent_destroy, a plan that would replace or delete the stack set fails before it can be shown. */
function isRefusedDestroy(stderr) {
    return stderr.includes('Instance cannot be destroyed');
}
function joinSentences(sentences) {
    return sentences.filter((sentence) => sentence !== undefined).join(' ');
}

// EXTERNAL MODULE: ./src/domain/json.ts
var json = __webpack_require__(7504);
;// CONCATENATED MODULE: ./src/terraform/plan-json.ts



const stackSetType = 'aws_cloudformation_stack_set';
/** Attributes that a StackSetDefinition shows. A reviewer would not see a difference in any other attribute. */
const shownAttributes = new Set([
    'name',
    'description',
    'call_as',
    'permission_model',
    'template_body',
    'parameters',
    'capabilities',
    'tags',
    'tags_all',
    'auto_deployment',
    'operation_preferences',
    'timeouts',
]);
/** Differences in only these attributes touch no account. */
const harmlessAttributes = new Set(['operation_preferences', 'timeouts']);
/**
 * Parses `terraform show -json` of a saved plan strictly (format 1.x, Terraform 1.11 documentation of the JSON output).
 * @throws UserError when the text is not a plan in a format that this version knows.
 */
function parsePlanJson(text) {
    const plan = parsePlanObject(text);
    const format = plan['format_version'];
    if (typeof format !== 'string' || !/^1\.\d+$/.test(format)) {
        throw unreadablePlan(`format_version ${JSON.stringify(format ?? null)} is not known`);
    }
    if (plan['errored'] === true)
        throw unreadablePlan('Terraform marked it as errored');
    const changes = (plan['resource_changes'] ?? []);
    if (!Array.isArray(changes))
        throw unreadablePlan('resource_changes is not a list');
    const resources = changes.map(readResource);
    const version = plan['terraform_version'];
    return {
        change: plan['complete'] === false
            ? { kind: 'unreadable', what: 'Terraform calls the plan incomplete' }
            : readChange(resources),
        counts: countActions(resources),
        isImport: resources.some(isImported),
        ...(isStateBehind(plan['resource_drift']) ? { isStateBehind: true } : {}),
        terraformVersion: typeof version === 'string' ? version : 'unknown',
    };
}
function readResource(value) {
    const change = (0,json/* isJsonObject */.OW)(value) ? value['change'] : undefined;
    if (!(0,json/* isJsonObject */.OW)(value) || !(0,json/* isJsonObject */.OW)(change))
        throw unreadablePlan('a resource change is not an object');
    const { address, type, mode, action_reason: reason } = value;
    const actions = change['actions'];
    if (typeof address !== 'string' || typeof type !== 'string' || !Array.isArray(actions)) {
        throw unreadablePlan('a resource change has no address, type or actions');
    }
    return {
        address,
        type,
        isData: mode === 'data',
        actions: actions.map((action) => JSON.stringify(action).replaceAll('"', '')).join(','),
        change,
        reason: typeof reason === 'string' ? reason : '',
    };
}
function readChange(resources) {
    const managed = resources.filter(({ isData }) => !isData);
    const foreign = managed.find(({ type, actions }) => type !== stackSetType && actions !== 'no-op');
    if (foreign !== undefined)
        return { kind: 'unreadable', what: `${foreign.address} would be changed (${foreign.actions})` };
    const [stackSet, second] = managed.filter(({ type }) => type === stackSetType);
    // The root always has one: a plan without it does not come from our definition.
    if (stackSet === undefined)
        return { kind: 'unreadable', what: 'the plan holds no stack set' };
    if (second !== undefined)
        return { kind: 'unreadable', what: 'the plan holds more than one stack set' };
    return readStackSetChange(stackSet);
}
/** Terraform lists there what a refresh has found, apart from what it plans. */
function isStateBehind(drift) {
    if (!Array.isArray(drift))
        return false;
    return drift
        .map(readResource)
        .filter(({ type, actions }) => type === stackSetType && actions === 'update')
        .some(({ change }) => findDifferingAttributes(change).some((name) => shownAttributes.has(name) && !harmlessAttributes.has(name)));
}
function isImported({ type, change }) {
    return type === stackSetType && (0,json/* isJsonObject */.OW)(change['importing']);
}
function readStackSetChange(resource) {
    const { address, actions, change, reason } = resource;
    const unknown = findUnknown(change['after_unknown']);
    switch (actions) {
        case 'no-op':
            return isImported(resource)
                ? { kind: 'adopt', current: readStackSetDefinition(change, 'after') }
                : { kind: 'none', current: readStackSetDefinition(change, 'after') };
        case 'create':
            return unknown ?? { kind: 'create', after: readStackSetDefinition(change, 'after') };
        case 'update':
            return unknown ?? readUpdate(resource);
        case 'delete,create':
        case 'create,delete':
            return { kind: 'replace', why: [`${address} must be replaced`, reason].filter((part) => part !== '').join(': ') };
        case 'delete':
            return { kind: 'delete', why: `${address} would be deleted` };
        default:
            return { kind: 'unreadable', what: `${address} has an action this version does not know: ${actions}` };
    }
}
/** A value that Terraform knows only after apply cannot be reviewed. */
function findUnknown(afterUnknown) {
    if (!(0,json/* isJsonObject */.OW)(afterUnknown))
        return undefined;
    const name = Object.entries(afterUnknown).find(([key, value]) => shownAttributes.has(key) && hasUnknown(value))?.[0];
    return name === undefined ? undefined : { kind: 'unreadable', what: `${name} is known only after apply` };
}
function hasUnknown(value) {
    if (value === true)
        return true;
    if (Array.isArray(value))
        return value.some(hasUnknown);
    return (0,json/* isJsonObject */.OW)(value) && Object.values(value).some(hasUnknown);
}
function readUpdate(resource) {
    const { address, change } = resource;
    const differing = findDifferingAttributes(change);
    const unseen = differing.find((name) => !shownAttributes.has(name));
    if (unseen !== undefined)
        return { kind: 'unreadable', what: `${address} would change ${unseen}, which cannot be shown` };
    const after = readStackSetDefinition(change, 'after');
    // Terraform also says "update" when a value only becomes sensitive, and then changes only its state.
    if (isImported(resource) && differing.length === 0)
        return { kind: 'adopt', current: after };
    const isHarmless = differing.every((name) => harmlessAttributes.has(name));
    if (isHarmless)
        return { kind: 'preferences-only', before: readStackSetDefinition(change, 'before'), after };
    return isImported(resource)
        ? { kind: 'update', before: readImported(change, after), after, isAdoption: true }
        : { kind: 'update', before: readStackSetDefinition(change, 'before'), after };
}
function findDifferingAttributes(change) {
    const before = readJsonObject(change['before'], 'before');
    const after = readJsonObject(change['after'], 'after');
    const names = new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...names].filter((name) => (0,json/* canonicalJson */.dj)(before[name] ?? null) !== (0,json/* canonicalJson */.dj)(after[name] ?? null));
}
function readStackSetDefinition(change, side) {
    const values = readJsonObject(change[side], side);
    const parameters = readJsonTexts(values['parameters']);
    return {
        name: readJsonText(values, 'name'),
        description: readJsonText(values, 'description', ''),
        callAs: readCallAs(readJsonText(values, 'call_as', 'SELF')),
        permissionModel: readJsonText(values, 'permission_model', 'SELF_MANAGED'),
        templateBody: readJsonText(values, 'template_body', ''),
        parameters,
        sensitiveParameters: readSensitive(change[`${side}_sensitive`], Object.keys(parameters)),
        capabilities: readJsonList(values['capabilities']).map(String),
        tags: readJsonTexts(values['tags_all']),
        autoDeployment: readAutoDeployment(values['auto_deployment']),
        operationPreferences: readPreferences(values['operation_preferences']),
    };
}
/**
 * A third-party stack set: its template may be YAML, and its secrets are not marked. Only parameters that the
 * definition knows and does not hide may be shown.
 */
function readImported(change, after) {
    const imported = readStackSetDefinition(change, 'before');
    const shown = Object.keys(after.parameters).filter((name) => !after.sensitiveParameters.includes(name));
    const sensitiveParameters = Object.keys(imported.parameters).filter((name) => !shown.includes(name));
    return { ...imported, ...readTemplateForm(imported.templateBody), sensitiveParameters };
}
function readTemplateForm(templateBody) {
    if (isJson(templateBody))
        return { templateBody };
    const parsed = parseTemplateText(templateBody);
    return parsed.kind === 'parsed' && (0,json/* isJsonObject */.OW)(parsed.value)
        ? { templateBody: JSON.stringify(parsed.value), templateForm: 'YAML' }
        : { templateBody };
}
function isJson(text) {
    try {
        JSON.parse(text);
        return true;
    }
    catch {
        return false;
    }
}
/** Terraform marks single keys as sensitive, or with `true` a whole value. */
function readSensitive(sensitive, names) {
    if (sensitive === true)
        return names;
    const parameters = (0,json/* isJsonObject */.OW)(sensitive) ? sensitive['parameters'] : undefined;
    if (parameters === true)
        return names;
    return (0,json/* isJsonObject */.OW)(parameters) ? names.filter((name) => parameters[name] === true) : [];
}
function readAutoDeployment(value) {
    const [block] = readJsonList(value);
    if (!(0,json/* isJsonObject */.OW)(block))
        return undefined;
    return {
        enabled: block['enabled'] === true,
        retainStacksOnAccountRemoval: block['retain_stacks_on_account_removal'] === true,
    };
}
/** The provider has 0 or null for a member that is not set; a tolerance of 0 equals AWS's default. */
function readPreferences(value) {
    const [block] = readJsonList(value);
    if (!(0,json/* isJsonObject */.OW)(block))
        return {};
    const number = (name) => {
        const member = block[name];
        return typeof member === 'number' && member > 0 ? member : undefined;
    };
    const members = {
        failureToleranceCount: number('failure_tolerance_count'),
        failureTolerancePercentage: number('failure_tolerance_percentage'),
        maxConcurrentCount: number('max_concurrent_count'),
        maxConcurrentPercentage: number('max_concurrent_percentage'),
        concurrencyMode: block['concurrency_mode'] === 'SOFT_FAILURE_TOLERANCE' ? 'SOFT_FAILURE_TOLERANCE' : undefined,
        regionConcurrencyType: readRegionConcurrency(block['region_concurrency_type']),
    };
    return Object.fromEntries(Object.entries(members).filter(([, member]) => member !== undefined));
}
function readRegionConcurrency(value) {
    return value === 'PARALLEL' || value === 'SEQUENTIAL' ? value : undefined;
}
function countActions(resources) {
    const count = (action) => resources.filter(({ actions }) => actions.split(',').includes(action)).length;
    return { add: count('create'), change: count('update'), destroy: count('delete') };
}
function readCallAs(value) {
    if (value === 'SELF' || value === 'DELEGATED_ADMIN')
        return value;
    throw unreadablePlan(`call_as ${value} is not known`);
}
function readJsonText(values, name, fallback) {
    const value = values[name] ?? fallback;
    if (typeof value !== 'string')
        throw unreadablePlan(`${name} is not a text`);
    return value;
}
function readJsonTexts(value) {
    if (!(0,json/* isJsonObject */.OW)(value))
        return {};
    return Object.fromEntries(Object.entries(value).map(([key, text]) => [key, typeof text === 'string' ? text : JSON.stringify(text)]));
}
function readJsonList(value) {
    return Array.isArray(value) ? value : [];
}
function readJsonObject(value, what) {
    if (!(0,json/* isJsonObject */.OW)(value))
        throw unreadablePlan(`${what} is not an object`);
    return value;
}
function parsePlanObject(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (cause) {
        throw unreadablePlan('it is not JSON', cause);
    }
    return readJsonObject(value, 'the plan');
}
function unreadablePlan(why, cause) {
    return new user_error/* UserError */.yo({
        code: 'terraform-failed',
        what: 'This version cannot read the saved Terraform plan, so nothing is applied.',
        why: `${why}.`,
        next: 'Use a Terraform version that this version of the action supports.',
        cause,
    });
}

;// CONCATENATED MODULE: ./src/terraform/plan-text.ts

/**
 * The part of `terraform plan`'s output for a reviewer: from the list of actions to the counts. Terraform itself masks
 * sensitive values.
 */
function readPlanText(stdout) {
    const start = /^(?:Terraform|OpenTofu) will perform the following actions:|^Changes to Outputs:|^No changes\./m.exec(stdout)
        ?.index ?? 0;
    const text = stdout.slice(start);
    const end = /^─{20,}|^Saved the plan to:|^Note: You didn't use/m.exec(text)?.index ?? text.length;
    return text.slice(0, end).trim();
}
/**
 * Hides the values of parameters in the text of a plan. Terraform masks values that the configuration marks as
 * sensitive. For a third-party stack set it knows no secrets, and shows the removed values.
 */
function hideParameters(text, names) {
    return names.reduce((hidden, name) => {
        const quoted = name.replaceAll(/[^A-Za-z0-9]/g, String.raw `\$&`);
        return hidden.replaceAll(new RegExp(`("${quoted}"\\s*=\\s*)"(?:[^"\\\\]|\\\\.)*"`, 'g'), '$1(hidden)');
    }, text);
}
/** Whether the state marks the stack set as tainted: its creation failed after terraform had recorded it. */
function isTainted(planText) {
    return planText.includes(`# ${argv/* stackSetAddress */.r8} is tainted, so must be replaced`);
}

;// CONCATENATED MODULE: ./src/terraform/terraform.ts









/** Each call that loads the provider takes seconds: so a plan is one `plan` and one `show`, an apply is one `apply`. */
function createTerraform(facts) {
    const { redact, log } = facts;
    let current;
    let isInitialised = false;
    const during = async (work) => {
        const call = createCall(facts);
        current = call;
        return work(call).finally(() => {
            current = undefined;
        });
    };
    const init = async (call) => {
        const done = await call.run((0,argv/* initArgv */.NS)());
        log.group('terraform init', redact(done.stdout).trimEnd().split('\n'));
        if (done.exitCode !== 0)
            throw failureOf('init', done, call, facts);
        isInitialised = true;
    };
    const plan = async (call, { lock, adopts }, preferences) => {
        await facts.directory.writeAdoption(adopts, preferences);
        const planned = await call.run((0,argv/* planArgv */.kF)({ lock }));
        const planText = readPlanText(planned.stdout);
        if (planned.exitCode !== 0 && planned.exitCode !== 2) {
            log.group('terraform plan', redact(planText).split('\n'));
            if (!isRefusedDestroy(planned.stderr))
                throw failureOf('plan', planned, call, facts, { takesLock: lock });
            const refused = isTainted(planText) ? 'tainted' : 'replaced';
            if (refused === 'replaced' || !lock)
                return refusedDestroy(refused, redact(planText), facts);
            await terraform_untaint(call, facts);
            return plan(call, { lock, adopts }, preferences);
        }
        const shown = await call.run((0,argv/* showArgv */.ux)());
        if (shown.exitCode !== 0)
            throw failureOf('show', shown, call, facts);
        const { isImport, ...parsed } = parsePlanJson(shown.stdout);
        if (isImport && parsed.change.kind === 'preferences-only') {
            if (preferences === 'planned')
                return plan(call, { lock, adopts }, 'left-alone');
            throw new RangeError('operation preferences cannot be left alone');
        }
        const hidden = parsed.change.kind === 'update' && isImport ? hideImported(parsed.change.before, facts) : [];
        const text = hideParameters(redact(planText), hidden);
        log.group('terraform plan', text.split('\n'));
        return { ...parsed, text, providerVersion: facts.directory.providerVersion };
    };
    return {
        plan: (options) => during(async (call) => {
            if (!isInitialised)
                await init(call);
            return plan(call, options, 'planned');
        }),
        apply: () => during((call) => applySavedPlan(call, facts)),
        record: () => during((call) => record(call, facts)),
        interrupt: () => current?.interrupt(),
        describeUnended: () => unendedTerraform(facts.directory.path, facts.backend),
    };
}
async function applySavedPlan(call, facts) {
    const done = await call.run((0,argv/* applyArgv */.rH)(), (line) => {
        if (!isStillWaiting(line))
            facts.log.info(line);
    });
    await settleState('apply', done, call, facts);
}
/** The log omits its output: a list of changes in AWS, which repeats the plan. */
async function record(call, facts) {
    await settleState('apply -refresh-only', await call.run((0,argv/* recordArgv */.oO)()), call, facts);
}
/** @throws UserError unless terraform has succeeded and its state is written. */
async function settleState(subcommand, done, call, facts) {
    const { directory, log } = facts;
    const errored = await settleErroredState(call, directory, done.stderr, log);
    const isSaved = errored?.kind !== 'kept';
    if (done.exitCode === 0 && isSaved)
        return;
    if (errored?.kind === 'pushed' && isOnlyUnsaved(done.stderr))
        return;
    throw failureOf(subcommand, done, call, facts, { takesLock: true, ...(errored === undefined ? {} : { errored }) });
}
/** Terraform repeats this line every ten seconds, for hours. The action itself reports the operation's progress. */
function isStillWaiting(line) {
    return /: Still (?:creating|modifying|reading|destroying)\.\.\. \[/.test(line);
}
function failureOf(subcommand, { exitCode, stderr, signal }, call, { backend }, more = {}) {
    return terraformFailure(subcommand, exitCode, stderr, {
        ...more,
        backend,
        wasInterrupted: call.wasInterrupted(),
        ...(signal === undefined ? {} : { signal }),
    });
}
/** Registers the secrets of a third-party stack set, known only now. @returns names of parameters to hide. */
function hideImported(before, { onSecret }) {
    const secrets = (0,external_id/* listExternalIds */.m)(before.templateBody, before.parameters).filter((secret) => secret !== '' && !(0,hidden_value/* isHidden */.d)(secret));
    secrets.forEach(onSecret);
    return before.sensitiveParameters;
}
/** Without the mark, the plan shows the real difference. The plan still refuses any other destruction. */
async function terraform_untaint(call, facts) {
    facts.log.info('Terraform’s state marks the stack set as tainted because its creation was interrupted. The action removes this mark.');
    const done = await call.run((0,argv/* untaintArgv */.sJ)());
    if (done.exitCode !== 0)
        throw failureOf('untaint', done, call, facts, { takesLock: true });
}
const destroyReasons = {
    replaced: 'Terraform would have to destroy the stack set, which its definition forbids',
    tainted: 'Its creation was interrupted, so Terraform’s state marks it as tainted: run apply again, which removes this mark and destroys nothing',
};
function refusedDestroy(reason, text, { directory: { providerVersion } }) {
    return {
        change: { kind: 'replace', why: destroyReasons[reason] },
        counts: { add: 0, change: 0, destroy: 1 },
        text,
        terraformVersion: 'unknown',
        providerVersion,
    };
}

;// CONCATENATED MODULE: ./src/terraform/variables.ts
/** The values of the bundled root's variables; `null` means the default. */
function terraformVariables({ request, callerAccountId }) {
    const { definition, stackSet, autoDeployment, preferences } = request;
    return {
        aws_region: stackSet.region,
        stack_set_name: stackSet.name,
        call_as: stackSet.callAs,
        regions: request.targets.regions,
        auto_deployment: {
            enabled: autoDeployment.enabled,
            retain_stacks_on_account_removal: autoDeployment.retainStacksOnAccountRemoval,
        },
        max_concurrent_percentage: preferences.maxConcurrentPercentage,
        region_concurrency_type: preferences.regionConcurrency === 'sequential' ? 'SEQUENTIAL' : 'PARALLEL',
        update_timeout: `${Math.ceil(request.rolloutTimeoutMs / 1000)}s`,
        tags: request.tags,
        // The gate checks these in every plan and explains more than a failed plan could: the module must not refuse first.
        allow_administrator_access: true,
        allow_missing_external_id: true,
        ...(definition.kind === 'bundled'
            ? {
                role_name: definition.roleName,
                role_path: definition.rolePath,
                external_id: definition.externalId ?? null,
                trusted_account_id: definition.trustedPrincipalArns.length > 0 ? null : (definition.trustedAccountId ?? callerAccountId),
                trusted_principal_arns: definition.trustedPrincipalArns,
                managed_policy_arns: definition.managedPolicyArns,
                inline_policy: definition.inlinePolicy ?? null,
                permissions_boundary: definition.permissionsBoundary ?? null,
                max_session_duration: definition.maxSessionDurationSeconds,
            }
            : { template_body: definition.templateBody, template_parameters: definition.parameters }),
    };
}

// EXTERNAL MODULE: ./src/terraform/working-directory.ts + 1 modules
var working_directory = __webpack_require__(3530);
;// CONCATENATED MODULE: ./src/compose.ts






















/** Directory that holds `terraform/`: the bundle is one folder below it. */
const actionDirectory = (0,external_node_path_.dirname)((0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url)));
/** Puts the adapters behind the ports. Cheap checks come first: terraform and the template. */
async function compose_compose(runner, inputs, reporting) {
    const { environment, log, redaction } = runner;
    const start = createStartProcess(redaction.redact, (0,left_terraform/* watchTerraform */.E)(runner.memory, (0,process_identity/* createLookAtProcess */.k)()));
    const [binary, definition] = await Promise.all([
        findTerraform(inputs.terraformBinary, bareEnvironment(inputs, environment)),
        resolveDefinition(inputs, environment),
    ]);
    log.info(`${binary.product} ${binary.version}`);
    const request = { ...inputs.request, definition };
    const credentials = openCredentials(runner, inputs, reporting.run.runId);
    const configuration = createClientConfiguration({ region: inputs.awsRegion, credentials });
    const caller = await readCaller(configuration);
    log.info(`Signed in as ${caller.arn}`);
    await refuseForeignSelf(configuration, request, caller.accountId);
    const terraform = await openTerraform(runner, inputs, request, {
        credentials,
        accountId: caller.accountId,
        binary: binary.path,
        start,
    });
    const ports = {
        ...reporting,
        terraform,
        stackSets: createStackSets(configuration),
        organization: createOrganizationReader(configuration),
        partition: caller.partition,
        sha256: (text) => (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex'),
    };
    return { ports, request };
}
/** A call more, and only with `call-as: SELF`: for every other run Terraform and AWS find the mistake. */
async function refuseForeignSelf(configuration, { stackSet: { callAs } }, callerAccountId) {
    if (callAs !== 'SELF')
        return;
    const managementAccountId = await readManager(configuration);
    const error = findCallAsError({ callAs, callerAccountId, managementAccountId });
    if (error !== undefined)
        throw error;
}
async function resolveDefinition({ definition }, environment) {
    if (definition.kind === 'bundled')
        return definition;
    const { path: file, parameters, roleName, rolePath } = definition;
    const templateBody = await readTemplateFile(file, workspaceOf(environment));
    return { kind: 'template', file, templateBody, parameters, roleName, rolePath };
}
/** One place for credentials: our own clients and terraform both use it. */
function openCredentials(runner, inputs, runId) {
    const { environment, redaction, onCleanup, clock, interruption, log } = runner;
    if (inputs.roleToAssume === undefined)
        return ambientCredentials(environment);
    const credentials = createCredentials({
        roleToAssume: inputs.roleToAssume,
        sessionName: `stackset-role-action-${runId}`,
        durationSeconds: inputs.roleDurationSeconds,
        region: inputs.awsRegion,
        requestToken: (audience) => core/* getIDToken */.V9(audience),
        onSecret: (secret) => {
            hideEverywhere(redaction, secret);
        },
        now: () => clock.now(),
        pause: (ms) => clock.sleep(ms),
        isInterrupted: () => interruption.requested.aborted,
        onWait: (message) => {
            log.info(message);
        },
    });
    onCleanup(() => credentials.close());
    return credentials;
}
async function openTerraform({ environment, log, redaction, interruption, memory, onCleanup }, inputs, request, { credentials, accountId, binary, start }) {
    const backend = (0,terraform_backend/* completeBackend */.Q)({
        backend: inputs.backend,
        accountId,
        awsRegion: inputs.awsRegion,
        stackSetName: request.stackSet.name,
        workspace: workspaceOf(environment),
    });
    if (backend.type === 'local')
        log.warning('backend-type local: a hosted runner forgets this state with the job.');
    const directory = await (0,working_directory/* createWorkingDirectory */.H)({
        source: (0,external_node_path_.join)(actionDirectory, 'terraform'),
        temporaryDirectory: environment['RUNNER_TEMP'] ?? (0,external_node_os_.tmpdir)(),
        stackSetName: request.stackSet.name,
        backend,
        variables: terraformVariables({ request, callerAccountId: accountId }),
    });
    memory.rememberDirectory(directory.path);
    const cli = createTerraform({
        binary,
        directory,
        backend,
        environment: terraformEnvironment({
            ambient: environment,
            credentials: await credentials.terraformEnvironment(),
            awsRegion: inputs.awsRegion,
            backendType: backend.type,
        }),
        start,
        redact: redaction.redact,
        onSecret: (secret) => {
            hideEverywhere(redaction, secret);
        },
        log,
    });
    const terraform = followInterruption(cli, interruption);
    onCleanup(async () => {
        if (!terraform.isRunning())
            await directory.remove();
        // It may still write its state there, and the lock is in the backend until it has ended.
        else
            log.warning(`Terraform has not ended yet. It works in ${directory.path}, which therefore stays.`);
    });
    return terraform;
}
/** Hides a secret in GitHub's log and in everything that this action writes. */
function hideEverywhere(redaction, secret) {
    core/* setSecret */.Pq(secret);
    redaction.add(secret);
}
function workspaceOf(environment) {
    return environment['GITHUB_WORKSPACE'] ?? process.cwd();
}
/** For `terraform version`: without credentials, and without the call home that costs it seconds behind a proxy. */
function bareEnvironment({ awsRegion, backend }, ambient) {
    return terraformEnvironment({ ambient, credentials: {}, awsRegion, backendType: backend.type });
}


/***/ }),

/***/ 776:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ke: () => (/* binding */ variablesFile),
/* harmony export */   NS: () => (/* binding */ initArgv),
/* harmony export */   Pu: () => (/* binding */ erroredStateFile),
/* harmony export */   XG: () => (/* binding */ backendConfigFile),
/* harmony export */   eS: () => (/* binding */ planFile),
/* harmony export */   kF: () => (/* binding */ planArgv),
/* harmony export */   mp: () => (/* binding */ importFile),
/* harmony export */   ng: () => (/* binding */ preferencesFile),
/* harmony export */   oO: () => (/* binding */ recordArgv),
/* harmony export */   r8: () => (/* binding */ stackSetAddress),
/* harmony export */   rH: () => (/* binding */ applyArgv),
/* harmony export */   sJ: () => (/* binding */ untaintArgv),
/* harmony export */   ug: () => (/* binding */ statePushArgv),
/* harmony export */   ux: () => (/* binding */ showArgv)
/* harmony export */ });
/** Terraform's arguments, one pure function for each subcommand, so that tests can read them. */
/** The address of the stack set in the bundled root. */
const stackSetAddress = 'module.stackset_role.aws_cloudformation_stack_set.this';
const planFile = 'stackset-role.tfplan';
const backendConfigFile = 'backend-config.json';
const variablesFile = 'stackset-role.auto.tfvars.json';
/** Exists only while a plan adopts a stack set. */
const importFile = 'import.tf';
const preferencesFile = 'modules/stackset-role/preferences_override.tf';
/** Terraform's name for a state that it could not write to its backend. */
const erroredStateFile = 'errored.tfstate';
function initArgv() {
    // The lock file comes with the module: a provider other than the reviewed one must be an error, not a new line.
    return ['init', '-input=false', '-no-color', '-lockfile=readonly', `-backend-config=${backendConfigFile}`];
}
function planArgv({ lock }) {
    return [
        'plan',
        '-input=false',
        '-no-color',
        '-detailed-exitcode',
        `-lock=${lock ? 'true' : 'false'}`,
        `-out=${planFile}`,
    ];
}
function showArgv() {
    return ['show', '-json', '-no-color', planFile];
}
function applyArgv() {
    return ['apply', '-input=false', '-no-color', planFile];
}
/** Writes the facts of AWS into the state and changes nothing in AWS: `-refresh-only` leaves nothing to approve. */
function recordArgv() {
    return ['apply', '-refresh-only', '-auto-approve', '-input=false', '-no-color'];
}
function statePushArgv({ lock }) {
    return ['state', 'push', '-no-color', `-lock=${lock ? 'true' : 'false'}`, erroredStateFile];
}
/** Removes a mark in the state and changes nothing else. */
function untaintArgv() {
    return ['untaint', '-no-color', '-lock=true', stackSetAddress];
}


/***/ }),

/***/ 4420:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ completeBackend),
/* harmony export */   o: () => (/* binding */ renderBackendBlock)
/* harmony export */ });
/**
 * Adds the arguments that the user omits. The default key contains account, Region and stack set, so that two stack
 * sets never share a state by accident.
 */
function completeBackend(facts) {
    const { backend, accountId, awsRegion, stackSetName, workspace } = facts;
    switch (backend.type) {
        case 's3':
            return {
                type: 's3',
                config: {
                    key: `stackset-role-action/${accountId}/${awsRegion}/${stackSetName}.tfstate`,
                    region: awsRegion,
                    use_lockfile: 'true',
                    encrypt: 'true',
                    ...backend.config,
                },
            };
        case 'local': {
            const path = backend.config['path'] ?? `${stackSetName}.tfstate`;
            return {
                type: 'local',
                config: { ...backend.config, path: path.startsWith('/') ? path : `${workspace}/${path}` },
            };
        }
        default:
            return backend;
    }
}
/** Terraform's `backend` block without arguments, which `-backend-config` provides. */
function renderBackendBlock(type) {
    return `terraform {\n  backend "${type}" {}\n}\n`;
}


/***/ }),

/***/ 3530:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ createWorkingDirectory),
  removeLeftDirectory: () => (/* binding */ removeLeftDirectory)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/terraform/argv.ts
var argv = __webpack_require__(776);
// EXTERNAL MODULE: ./src/terraform/backend.ts
var backend = __webpack_require__(4420);
;// CONCATENATED MODULE: ./src/terraform/import-block.ts

/** Terraform's `import` block for an existing stack set. It has no effect when the state has the stack set already. */
function renderImportBlock({ name, callAs }) {
    // For the provider, an id without `call-as` means SELF (documentation of aws_cloudformation_stack_set, "Import").
    const id = callAs === 'SELF' ? name : `${name},${callAs}`;
    return `import {\n  to = ${argv/* stackSetAddress */.r8}\n  id = ${JSON.stringify(id)}\n}\n`;
}
/**
 * An override of the module's `lifecycle` that ignores operation preferences. AWS does not store them with the stack
 * set, so an imported stack set never has them: without the override, its adoption would update every account.
 * Terraform replaces the whole of `ignore_changes`, so this repeats the module's own entries.
 */
function renderPreferencesOverride() {
    return [
        'resource "aws_cloudformation_stack_set" "this" {',
        '  lifecycle {',
        '    ignore_changes = [administration_role_arn, managed_execution, operation_preferences]',
        '  }',
        '}',
        '',
    ].join('\n');
}

;// CONCATENATED MODULE: ./src/terraform/working-directory.ts





async function createWorkingDirectory(facts) {
    const path = await (0,promises_.mkdtemp)((0,external_node_path_.join)(facts.temporaryDirectory, 'stackset-role-'));
    await (0,promises_.chmod)(path, 0o700);
    const inside = (name) => (0,external_node_path_.join)(path, name);
    await (0,promises_.cp)(facts.source, path, { recursive: true, filter: (file) => !/[/\\]\.terraform$|\.tfstate/.test(file) });
    await (0,promises_.writeFile)(inside('backend.tf'), (0,backend/* renderBackendBlock */.o)(facts.backend.type));
    await writePrivately(inside(argv/* backendConfigFile */.XG), JSON.stringify(facts.backend.config));
    await writePrivately(inside(argv/* variablesFile */.Ke), JSON.stringify(facts.variables));
    const lock = await (0,promises_.readFile)(inside('.terraform.lock.hcl'), 'utf8').catch(() => '');
    return {
        path,
        providerVersion: /version\s*=\s*"([^"]+)"/.exec(lock)?.[1],
        writeAdoption: async (adopts, preferences) => {
            await writeOrRemove(inside(argv/* importFile */.mp), adopts === undefined ? undefined : renderImportBlock(adopts));
            const isLeftAlone = adopts !== undefined && preferences === 'left-alone';
            await writeOrRemove(inside(argv/* preferencesFile */.ng), isLeftAlone ? renderPreferencesOverride() : undefined);
        },
        hasErroredState: async () => (await (0,promises_.stat)(inside(argv/* erroredStateFile */.Pu)).catch(() => undefined)) !== undefined,
        keepErroredState: async () => {
            const kept = (0,external_node_path_.join)(facts.temporaryDirectory, `${facts.stackSetName}-${argv/* erroredStateFile */.Pu}`);
            await (0,promises_.rename)(inside(argv/* erroredStateFile */.Pu), kept);
            await (0,promises_.chmod)(kept, 0o600);
            return kept;
        },
        remove: () => removePrivately(path),
    };
}
/**
 * Removes the directory of a killed run whose terraform has ended, because its plan and variables contain secret values. A state that terraform
 * could not write is the only record of its work, so this moves it out first.
 * @returns the path of that state; undefined without one.
 */
async function removeLeftDirectory(path) {
    const errored = (0,external_node_path_.join)(path, argv/* erroredStateFile */.Pu);
    const hasState = (await (0,promises_.stat)(errored).catch(() => undefined)) !== undefined;
    const kept = `${path}-${argv/* erroredStateFile */.Pu}`;
    if (hasState) {
        await (0,promises_.rename)(errored, kept);
        await (0,promises_.chmod)(kept, 0o600);
    }
    await removePrivately(path);
    return hasState ? kept : undefined;
}
async function removePrivately(path) {
    // The plan and the variables contain secret values: they go first, in case the rest cannot be removed.
    await (0,promises_.rm)((0,external_node_path_.join)(path, argv/* planFile */.eS), { force: true });
    await (0,promises_.rm)((0,external_node_path_.join)(path, argv/* variablesFile */.Ke), { force: true });
    await (0,promises_.rm)(path, { recursive: true, force: true, maxRetries: 3 });
}
async function writeOrRemove(path, content) {
    if (content === undefined)
        await (0,promises_.rm)(path, { force: true });
    else
        await (0,promises_.writeFile)(path, content);
}
/** @param path gets mode 0600, so that only the runner's user can read it. */
async function writePrivately(path, content) {
    await (0,promises_.writeFile)(path, content, { mode: 0o600 });
}


/***/ })

};
