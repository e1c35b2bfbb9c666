export const id = 17;
export const ids = [17,906];
export const modules = {

/***/ 7017:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compose: () => (/* binding */ compose_compose)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-cloudformation/dist-cjs/index.js
var dist_cjs = __webpack_require__(3805);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-organizations/dist-cjs/index.js
var client_organizations_dist_cjs = __webpack_require__(92503);
// EXTERNAL MODULE: ./src/domain/iam/external-id.ts
var external_id = __webpack_require__(1521);
// EXTERNAL MODULE: ./src/domain/preflight/preflight-facts.ts
var preflight_facts = __webpack_require__(80977);
// EXTERNAL MODULE: ./src/domain/secret-values.ts + 2 modules
var secret_values = __webpack_require__(94310);
// EXTERNAL MODULE: ./src/domain/user-error.ts
var user_error = __webpack_require__(4758);
// EXTERNAL MODULE: ./src/aws/answer-members.ts
var answer_members = __webpack_require__(18957);
// EXTERNAL MODULE: ./src/aws/client-equipment.ts
var client_equipment = __webpack_require__(6235);
// EXTERNAL MODULE: ./src/aws/convert-organization.ts
var convert_organization = __webpack_require__(56828);
// EXTERNAL MODULE: ./src/aws/errors.ts
var errors = __webpack_require__(99378);
// EXTERNAL MODULE: ./src/aws/stack-set-reading.ts
var stack_set_reading = __webpack_require__(28393);
;// CONCATENATED MODULE: ./src/aws/preflight.ts











function createPreflight(configuration, region, callerAccountId) {
    return preflightOn({
        cloudFormation: (0,client_equipment/* equip */.F)(new dist_cjs/* CloudFormationClient */.m1N({ ...configuration, region }), configuration),
        organizations: (0,client_equipment/* equip */.F)(new client_organizations_dist_cjs/* OrganizationsClient */.gnq(configuration), configuration),
        callerAccountId,
    });
}
function preflightOn(clients) {
    return {
        readAccess: (ref) => readAccess(clients, ref),
        validateTemplate: (_ref, { templateBody, parameters }) => {
            const entries = Object.entries(parameters).map(([key, value]) => `${key}=${value}`);
            const secrets = [...(0,external_id/* listExternalIds */.m)(templateBody, parameters), ...(0,secret_values/* findSecretValues */.sD)(entries.join('\n'))];
            return validateTemplate(clients, templateBody, (text) => (0,secret_values/* hideSecretsIn */.zV)(text, secrets));
        },
        findSameName: (ref) => check('cloudformation:DescribeStackSet', () => (0,stack_set_reading/* find */.I6)(clients.cloudFormation, { ...ref, callAs: 'SELF' })),
    };
}
async function readAccess(clients, ref) {
    const { callerAccountId } = clients;
    const isDelegated = ref.callAs === 'DELEGATED_ADMIN';
    const [isListed, access, manager] = await Promise.all([
        isDelegated ? isDelegatedAdministrator(clients) : notAsked,
        describeAccess(clients, ref),
        isDelegated ? notAsked : readManager(clients),
    ]);
    const kind = (0,preflight_facts/* valueOf */.R)(access)?.kind;
    const isWrong = isDelegated && ((0,preflight_facts/* valueOf */.R)(isListed) !== true || kind === 'disabled' || kind === 'refused');
    const [managementAccountId, trustedAccess] = await Promise.all([
        isWrong ? readManager(clients) : manager,
        kind === 'disabled' ? confirmDisabled(clients, access) : access,
    ]);
    return { callerAccountId, managementAccountId, isDelegatedAdministrator: isListed, trustedAccess };
}
const notAsked = { kind: 'not-asked' };
function describeAccess({ cloudFormation }, { callAs }) {
    const ask = async () => {
        const { Status: status } = await cloudFormation.send(new dist_cjs/* DescribeOrganizationsAccessCommand */.b_8({ CallAs: callAs }));
        if (status === 'ENABLED')
            return { kind: 'enabled' };
        if (status === 'DISABLED' || status === 'DISABLED_PERMANENTLY')
            return { kind: 'disabled' };
        throw (0,answer_members/* unknownAnswer */.NF)('Status', status);
    };
    return check('cloudformation:DescribeOrganizationsAccess', ask, ({ code }, message) => {
        if (code === 'trusted-access-missing')
            return { kind: 'disabled' };
        return code === 'not-delegated-administrator' ? { kind: 'refused', message } : undefined;
    });
}
async function confirmDisabled({ organizations }, disabled) {
    const trusted = await check('organizations:ListAWSServiceAccessForOrganization', () => findInPages(async (token) => {
        const command = new client_organizations_dist_cjs/* ListAWSServiceAccessForOrganizationCommand */.iT9({ NextToken: token });
        const { EnabledServicePrincipals: principals, NextToken } = await organizations.send(command);
        const names = (0,answer_members/* toList */.st)(principals).map(({ ServicePrincipal: name }) => name);
        return { isFound: names.includes(preflight_facts/* stackSetsPrincipal */.G), nextToken: (0,answer_members/* toNextToken */._x)(NextToken) };
    }));
    if ((0,preflight_facts/* valueOf */.R)(trusted) !== true)
        return disabled;
    return {
        kind: 'unchecked',
        why: 'CloudFormation answers that it is disabled, and Organizations that it is enabled',
    };
}
function isDelegatedAdministrator({ organizations, callerAccountId }) {
    return check('organizations:ListDelegatedAdministrators', () => findInPages(async (token) => {
        const command = new client_organizations_dist_cjs/* ListDelegatedAdministratorsCommand */.bVx({
            ServicePrincipal: preflight_facts/* stackSetsPrincipal */.G,
            NextToken: token,
        });
        const { DelegatedAdministrators: administrators, NextToken } = await organizations.send(command);
        const ids = (0,answer_members/* toList */.st)(administrators).map(({ Id: id }) => id);
        return { isFound: ids.includes(callerAccountId), nextToken: (0,answer_members/* toNextToken */._x)(NextToken) };
    }));
}
const mostPages = 2;
async function findInPages(read) {
    let token;
    for (let page = 1; page <= mostPages; page += 1) {
        const { isFound, nextToken } = await read(token);
        if (isFound)
            return true;
        if (nextToken === undefined)
            return false;
        token = nextToken;
    }
    throw new user_error/* UserError */.yo({ code: 'unknown', what: `AWS answered more than ${mostPages} pages` });
}
function readManager({ organizations }) {
    return check('organizations:DescribeOrganization', async () => {
        const { Organization: organization } = await organizations.send(new client_organizations_dist_cjs/* DescribeOrganizationCommand */.ov$({}));
        return (0,convert_organization/* toManagementAccountId */.dJ)(organization);
    });
}
function validateTemplate({ cloudFormation }, templateBody, hide) {
    const ask = async () => {
        const { Capabilities } = await cloudFormation.send(new dist_cjs/* ValidateTemplateCommand */.OVh({ TemplateBody: templateBody }));
        return { kind: 'valid', capabilities: (0,answer_members/* toList */.st)(Capabilities) };
    };
    return check('cloudformation:ValidateTemplate', ask, (_failure, message, error) => (0,errors/* isRefusal */.vu)(error, 'ValidationError') ? { kind: 'refused', message: hide(message) } : undefined);
}
async function check(action, ask, asAnswer = () => undefined) {
    try {
        return { kind: 'known', value: await ask() };
    }
    catch (error) {
        const failure = (0,errors/* toUserError */.dZ)(error, `call ${action}`);
        const answer = asAnswer(failure, (0,errors/* redact */.E$)((0,user_error/* describeThrown */.YI)(error)), error);
        if (answer !== undefined)
            return { kind: 'known', value: answer };
        const why = failure.code === 'access-denied' ? `the role may not call ${action}` : failure.what.replace(/\.$/, '');
        return { kind: 'unchecked', why };
    }
}

// EXTERNAL MODULE: ./src/aws/stack-sets.ts
var stack_sets = __webpack_require__(53959);
// EXTERNAL MODULE: ./src/compose-aws.ts + 21 modules
var compose_aws = __webpack_require__(17660);
// EXTERNAL MODULE: ./src/aws/audit/read-role.ts + 1 modules
var read_role = __webpack_require__(20311);
// EXTERNAL MODULE: ./src/aws/iam/iam-client.ts + 1 modules
var iam_client = __webpack_require__(43236);
// EXTERNAL MODULE: ./src/aws/sdk/chained-session.ts
var chained_session = __webpack_require__(33027);
;// CONCATENATED MODULE: ./src/aws/sandbox/sandbox-session.ts


function openSandboxSession(request) {
    return (0,chained_session/* openChainedSession */.Z)({
        ...request,
        requireSession: (arn) => {
            requireAccount(arn, request.accountId);
        },
        explain: (failure) => failure.code === 'invalid-input' ? failure : (0,chained_session/* chainedSessionError */.$)('sandbox-role-to-assume', failure),
    });
}
function requireAccount(arn, accountId) {
    if (arn?.split(':')[4] === accountId)
        return;
    throw new user_error/* UserError */.yo({
        code: 'invalid-input',
        what: `sandbox-role-to-assume: its session ${JSON.stringify(arn ?? '')} is not in the sandbox account ${accountId}.`,
        next: 'Name a role in the account that sandbox-account-id names.',
    });
}

// EXTERNAL MODULE: ./src/domain/sandbox/sandbox-stack.ts
var sandbox_stack = __webpack_require__(91250);
;// CONCATENATED MODULE: ./src/aws/sandbox/convert-stack.ts

function toStack(stack) {
    const tags = (0,answer_members/* toList */.st)(stack.Tags).map(({ Key, Value }) => [(0,answer_members/* required */.mw)(Key, 'Tag.Key'), Value ?? '']);
    return {
        id: (0,answer_members/* required */.mw)(stack.StackId, 'Stack.StackId'),
        status: (0,answer_members/* required */.mw)(stack.StackStatus, 'Stack.StackStatus'),
        tags: Object.fromEntries(tags),
    };
}
function toEvent(event) {
    return {
        logicalId: event.LogicalResourceId ?? '',
        type: event.ResourceType ?? '',
        status: event.ResourceStatus ?? '',
        reason: event.ResourceStatusReason ?? '',
    };
}

;// CONCATENATED MODULE: ./src/aws/sandbox/stacks.ts






async function findStack(client, stack) {
    try {
        const { Stacks: stacks } = await client.send(new dist_cjs/* DescribeStacksCommand */.Y47({ StackName: stack }));
        return (0,answer_members/* toList */.st)(stacks).map(toStack)[0];
    }
    catch (error) {
        if (isMissing(error))
            return undefined;
        throw stackError(error, `read the stack ${stack}`, 'DescribeStacks');
    }
}
function isMissing(error) {
    return (0,errors/* isRefusal */.vu)(error, 'ValidationError') && error instanceof Error && /does not exist/.test((0,errors/* redact */.E$)(error.message));
}
async function createStack(client, request) {
    const { name, templateBody, parameters, capabilities, tags } = request;
    const command = new dist_cjs/* CreateStackCommand */.O_S({
        StackName: name,
        TemplateBody: templateBody,
        Parameters: Object.entries(parameters).map(([ParameterKey, ParameterValue]) => ({ ParameterKey, ParameterValue })),
        Capabilities: capabilities,
        Tags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })),
        OnFailure: 'DO_NOTHING',
    });
    try {
        return (0,answer_members/* required */.mw)((await client.send(command)).StackId, 'CreateStack.StackId');
    }
    catch (error) {
        const own = (0,errors/* isRefusal */.vu)(error, 'AlreadyExistsException') ? await findStack(client, name) : undefined;
        if (own !== undefined && own.tags[sandbox_stack/* runTag */.eZ] === tags[sandbox_stack/* runTag */.eZ])
            return own.id;
        throw stackError(error, `create the stack ${name}`, 'CreateStack');
    }
}
async function listEvents(client, stackId) {
    const events = [];
    try {
        for await (const page of (0,dist_cjs/* paginateDescribeStackEvents */.A_l)({ client }, { StackName: stackId })) {
            events.push(...(0,answer_members/* toList */.st)(page.StackEvents).map(toEvent));
        }
        return events;
    }
    catch (error) {
        throw stackError(error, `read the events of the stack ${stackId}`, 'DescribeStackEvents');
    }
}
async function deleteStack(client, stackId) {
    try {
        await client.send(new dist_cjs/* DeleteStackCommand */.fAr({ StackName: stackId }));
    }
    catch (error) {
        throw stackError(error, `delete the stack ${stackId}`, 'DeleteStack');
    }
}
function stackError(error, doing, action) {
    const failure = (0,errors/* toUserError */.dZ)(error, `${doing} in the sandbox account (cloudformation:${action})`);
    const isMissing = failure.code === 'access-denied' && !failure.what.includes('explicit deny');
    if (!isMissing || error instanceof user_error/* UserError */.yo)
        return failure;
    return new user_error/* UserError */.yo({
        code: failure.code,
        what: failure.what,
        next: `Allow cloudformation:${action} for the role of \`sandbox-role-to-assume\`.`,
        cause: failure.cause,
    });
}

;// CONCATENATED MODULE: ./src/aws/sandbox/sandbox.ts







function createSandbox(request) {
    const { accountId, region, accountRoles } = request;
    const session = openSandboxSession(request);
    const configuration = { ...session.configuration, region };
    const client = (0,client_equipment/* equip */.F)(new dist_cjs/* CloudFormationClient */.m1N(configuration), configuration);
    const reader = createReader(configuration, request);
    return {
        accountId,
        region,
        roles: {
            callerAccountId: accountRoles.callerAccountId,
            assume: async (roleArn, externalId) => {
                const answer = await accountRoles.assume(roleArn, externalId);
                if (answer.kind !== 'assumed')
                    return answer;
                const { session: assumed } = answer;
                return {
                    kind: 'assumed',
                    session: {
                        findRole: (roleName) => reader.findRole(roleName),
                        close: () => {
                            assumed.close();
                        },
                    },
                };
            },
        },
        findStack: (stack) => findStack(client, stack),
        createStack: (stack) => createStack(client, stack),
        listEvents: (stackId) => listEvents(client, stackId),
        deleteStack: (stackId) => deleteStack(client, stackId),
        close: () => {
            client.destroy();
            reader.close();
            session.close();
        },
    };
}
function createReader(configuration, { partition, roleToAssume }) {
    const iam = (0,iam_client/* createRoleCalls */.w)(configuration, partition);
    if (iam === undefined) {
        throw new user_error/* UserError */.yo({
            code: 'sandbox-failed',
            what: `The address of IAM in the partition ${partition} is not known here, so that no role can be read in the sandbox account.`,
            next: 'Use a newer version of this action, or omit `sandbox-account-id` and `sandbox-role-to-assume`.',
        });
    }
    return { findRole: (roleName) => (0,read_role/* readRole */.f)({ roleArn: roleToAssume, calls: iam.calls }, roleName), close: iam.close };
}

// EXTERNAL MODULE: ./src/aws/session-name.ts
var session_name = __webpack_require__(84285);
;// CONCATENATED MODULE: ./src/compose-sandbox.ts



function composeSandbox(runner, inputs, reporting, signedIn) {
    const { environment, redaction, clock, onCleanup } = runner;
    const { command, sandbox: wanted, request } = inputs;
    if (wanted === undefined || command !== 'apply')
        return undefined;
    const { accountId, roleToAssume } = wanted;
    const sandbox = createSandbox({
        configuration: signedIn.configuration,
        partition: signedIn.caller.partition,
        sessionName: (0,session_name/* renderSessionName */.Q)(reporting.run, environment['GITHUB_REPOSITORY'] ?? ''),
        onSecret: (secret) => {
            (0,compose_aws/* hideEverywhere */.VH)(redaction, secret);
        },
        now: () => clock.now(),
        accountId,
        roleToAssume,
        region: request.stackSet.region,
        accountRoles: (0,compose_aws/* openAccountRoles */.Re)(runner, inputs, signedIn, reporting),
    });
    onCleanup(() => {
        sandbox.close();
        return Promise.resolve();
    });
    return sandbox;
}

// EXTERNAL MODULE: ./src/domain/stack-set/definition-secrets.ts
var definition_secrets = __webpack_require__(15021);
// EXTERNAL MODULE: ./src/domain/json.ts
var json = __webpack_require__(97504);
// EXTERNAL MODULE: ./src/domain/quantity.ts
var quantity = __webpack_require__(31187);
;// CONCATENATED MODULE: ./src/domain/template-parameters/declaration.ts

function readDeclarations(template) {
    const section = template['Parameters'];
    if (section === undefined)
        return { kind: 'read', declarations: [] };
    if (!(0,json/* isJsonObject */.OW)(section)) {
        return { kind: 'malformed', problem: 'Parameters is not a map', next: 'Write NAME: {Type: String}.' };
    }
    const entries = Object.entries(section);
    const odd = entries.find(([, declaration]) => !(0,json/* isJsonObject */.OW)(declaration));
    if (odd !== undefined) {
        return { kind: 'malformed', problem: `parameter ${odd[0]} is not a map`, next: 'Give it a Type.' };
    }
    const unprintable = entries.find(([, declaration]) => !hasTextDefault(declaration));
    if (unprintable !== undefined) {
        const problem = `the default of parameter ${unprintable[0]} is not a text`;
        return { kind: 'malformed', problem, next: 'Write one text; the members of a list are separated by commas.' };
    }
    return {
        kind: 'read',
        declarations: entries.map(([name, declaration]) => readDeclaration(name, declaration)),
    };
}
function hasTextDefault(declaration) {
    const value = (0,json/* isJsonObject */.OW)(declaration) ? declaration['Default'] : undefined;
    return value === undefined || findText(value) !== undefined;
}
function readDeclaration(name, declaration) {
    const { AllowedValues: allowed } = declaration;
    const type = findText(declaration['Type']);
    return {
        name,
        type: type ?? 'String',
        defaultValue: findText(declaration['Default']),
        allowedValues: Array.isArray(allowed)
            ? allowed.map(findText).filter((text) => text !== undefined)
            : undefined,
        allowedPattern: findText(declaration['AllowedPattern']),
        minLength: findNumber(declaration['MinLength']),
        maxLength: findNumber(declaration['MaxLength']),
        minValue: findNumber(declaration['MinValue']),
        maxValue: findNumber(declaration['MaxValue']),
        isNoEcho: findText(declaration['NoEcho'])?.toLowerCase() === 'true',
    };
}
function findText(value) {
    if (typeof value === 'string')
        return value;
    return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}
function findNumber(value) {
    const text = findText(value);
    const number = Number(text);
    return text === undefined || text.trim() === '' || Number.isNaN(number) ? undefined : number;
}
function isSsmParameter({ type }) {
    return type.startsWith('AWS::SSM::Parameter::');
}

;// CONCATENATED MODULE: ./src/domain/template-parameters/constraint.ts

function findViolation(declaration, value) {
    return (findLengthViolation(declaration, value) ??
        findNumberViolation(declaration, value) ??
        findAllowedViolation(declaration, value) ??
        findPatternViolation(declaration, value));
}
function findLengthViolation({ type, minLength, maxLength }, value) {
    if (type !== 'String')
        return undefined;
    if (minLength !== undefined && value.length < minLength)
        return `is shorter than MinLength ${minLength}`;
    if (maxLength !== undefined && value.length > maxLength)
        return `is longer than MaxLength ${maxLength}`;
    return undefined;
}
function findNumberViolation(declaration, value) {
    const { type, minValue, maxValue } = declaration;
    if (type !== 'Number' && type !== 'List<Number>')
        return undefined;
    const members = membersOf(declaration, value);
    if (members.some((member) => !isNumber(member))) {
        return type === 'Number' ? 'is not a number' : 'is not a list of numbers';
    }
    if (minValue !== undefined && members.some((member) => Number(member) < minValue)) {
        return `is below MinValue ${minValue}`;
    }
    if (maxValue !== undefined && members.some((member) => Number(member) > maxValue)) {
        return `is above MaxValue ${maxValue}`;
    }
    return undefined;
}
function isNumber(text) {
    return /^[-+]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][-+]?[0-9]+)?$/.test(text);
}
function findAllowedViolation(declaration, value) {
    const { allowedValues, type } = declaration;
    if (allowedValues === undefined || isSsmParameter(declaration))
        return undefined;
    const isAllowed = (member) => allowedValues.some((allowed) => allowed === member || (type === 'Number' && isNumber(member) && Number(allowed) === Number(member)));
    return membersOf(declaration, value).every(isAllowed) ? undefined : 'is not in AllowedValues';
}
function findPatternViolation(declaration, value) {
    const { allowedPattern, type } = declaration;
    if (allowedPattern === undefined)
        return undefined;
    if (type !== 'String' && type !== 'CommaDelimitedList')
        return undefined;
    const pattern = findPattern(allowedPattern);
    if (pattern === undefined)
        return undefined;
    const isMatched = membersOf(declaration, value).every((member) => pattern.test(member));
    return isMatched ? undefined : `does not match AllowedPattern ${allowedPattern}`;
}
function findPattern(java) {
    if (java.includes('&&'))
        return undefined;
    const escaped = java.replaceAll(/\\([^A-Za-z0-9])/g, (_, sign) => `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`);
    try {
        return new RegExp(`^(?:${escaped})$`, 'u');
    }
    catch {
        return undefined;
    }
}
function membersOf({ type }, value) {
    const isList = type === 'CommaDelimitedList' || type.startsWith('List<');
    return isList ? value.split(',').map((member) => member.trim()) : [value];
}

;// CONCATENATED MODULE: ./src/domain/template-parameters/completion.ts

function completeParameters(declarations, given) {
    const undeclared = Object.keys(given).find((name) => !declarations.some((declared) => declared.name === name));
    if (undeclared !== undefined)
        return { kind: 'undeclared', name: undeclared };
    const values = [];
    const missing = [];
    for (const { name, defaultValue } of declarations) {
        const value = Object.hasOwn(given, name) ? given[name] : defaultValue;
        if (value === undefined)
            missing.push(name);
        else
            values.push([name, value]);
    }
    if (missing.length > 0)
        return { kind: 'missing', names: missing };
    const complete = Object.fromEntries(values);
    const violation = declarations
        .map((declaration) => checkValue(declaration, complete[declaration.name] ?? ''))
        .find((found) => found !== undefined);
    return { kind: 'complete', values: complete, violation };
}
function checkValue(declaration, value) {
    const problem = findViolation(declaration, value);
    return problem === undefined ? undefined : { name: declaration.name, value, problem };
}

// EXTERNAL MODULE: ./src/inputs/value-parsers.ts
var value_parsers = __webpack_require__(71905);
;// CONCATENATED MODULE: ./src/inputs/template-request.ts









const mostNames = 20;
function completeTemplateRequest({ path: file, parameters: given, sensitiveParameters, secretParameters, roleName, rolePath }, templateBody) {
    const template = (0,json/* jsonOrText */.BG)(templateBody);
    const read = readDeclarations((0,json/* isJsonObject */.OW)(template) ? template : {});
    if (read.kind === 'malformed')
        throw (0,user_error/* inputError */.Xu)('template-file', `${file}: ${read.problem}.`, read.next);
    const { declarations } = read;
    const completion = completeParameters(declarations, given);
    if (completion.kind === 'undeclared') {
        throw undeclaredError(inputOf(completion.name, secretParameters), completion.name, declarations, file);
    }
    const undeclared = sensitiveParameters.find((name) => !declarations.some((declared) => declared.name === name));
    if (undeclared !== undefined)
        throw undeclaredError('sensitive-parameters', undeclared, declarations, file);
    if (completion.kind === 'missing')
        throw missingError(completion.names, file);
    const { values: parameters } = completion;
    const secretByName = Object.keys(parameters).filter((name) => (0,secret_values/* isSecretEntry */.VT)(name, parameters[name] ?? ''));
    const marked = [...sensitiveParameters, ...secretParameters, ...secretByName];
    const hidden = (0,definition_secrets/* findSensitiveParameters */.o)({ templateBody, parameters, sensitiveParameters: marked });
    const short = (0,external_id/* listWholeExternalIds */.r)(templateBody, parameters).find((id) => !(0,secret_values/* isHideable */.TF)(id));
    if (short !== undefined)
        throw shortIdError(short, file);
    const { violation } = completion;
    if (violation !== undefined) {
        throw violationError(inputOf(violation.name, secretParameters), violation, declarations, hidden, file);
    }
    return { kind: 'template', file, templateBody, parameters, sensitiveParameters: hidden, roleName, rolePath };
}
function inputOf(name, secretParameters) {
    return secretParameters.includes(name) ? 'secret-template-parameters' : 'template-parameters';
}
function shortIdError({ length }, file) {
    const characters = length === 1 ? 'character' : 'characters';
    return (0,user_error/* inputError */.Xu)('template-file', `${file} asks for an external id (not shown) of ${length} ${characters}.`, `Use at least ${secret_values/* shortestHidden */.BF}: a shorter one cannot be hidden in logs and comments.`);
}
function undeclaredError(input, name, declarations, file) {
    const declared = declarations.map((declaration) => declaration.name);
    const next = declared.length === 0 ? 'It declares none.' : `It declares ${(0,quantity/* firstOf */.Ku)(declared, mostNames)}.`;
    return (0,user_error/* inputError */.Xu)(input, `${(0,value_parsers/* showValue */.vp)(name)} is not a parameter of ${file}.`, next);
}
function missingError(names, file) {
    const them = names.length === 1 ? 'a parameter' : 'parameters';
    return (0,user_error/* inputError */.Xu)('template-parameters', `${(0,quantity/* firstOf */.Ku)(names, mostNames)}: ${them} of ${file} without a value and without a default.`, 'Write NAME=value, one per line, or declare a Default in the template.');
}
function violationError(input, { name, value, problem }, declarations, hidden, file) {
    const declaration = declarations.find((declared) => declared.name === name);
    const isHidden = hidden.includes(name) || declaration?.isNoEcho === true;
    const shown = isHidden ? 'the value (not shown)' : (0,value_parsers/* showValue */.vp)(value);
    const allowed = declaration?.allowedValues ?? [];
    const next = problem.includes('AllowedValues') && !isHidden && allowed.length > 0
        ? `Use ${(0,quantity/* firstOf */.Ku)(allowed.map(value_parsers/* showValue */.vp), mostNames)}.`
        : 'Correct it, or change the declaration in the template.';
    return (0,user_error/* inputError */.Xu)(input, `${shown} of parameter ${name} of ${file} ${problem}.`, next);
}

// EXTERNAL MODULE: ./src/runner/process-identity.ts
var process_identity = __webpack_require__(21446);
// EXTERNAL MODULE: ./src/report/plan/measure-gains.ts
var measure_gains = __webpack_require__(30345);
// EXTERNAL MODULE: ./src/runner/left-terraform.ts
var left_terraform = __webpack_require__(89196);
;// CONCATENATED MODULE: ./src/runner/running-terraform.ts
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

;// CONCATENATED MODULE: ./src/terraform/cli/provider-mirror.ts



function isNetworkMirror(mirror) {
    return mirror.startsWith('https://');
}
async function findProviderMirror(given, workspace) {
    if (given === undefined || isNetworkMirror(given))
        return given;
    const path = (0,external_node_path_.resolve)(workspace, given);
    const found = await (0,promises_.stat)(path).catch(() => undefined);
    if (found?.isDirectory() === true)
        return path;
    throw (0,user_error/* inputError */.Xu)('provider-mirror', `${JSON.stringify(path)} is not a directory.`, 'Name the directory that `terraform providers mirror` has written, or omit provider-mirror to use the registry.');
}

;// CONCATENATED MODULE: ./src/terraform/cli/surroundings.ts



async function writeSurroundings(directory, mirror) {
    const surroundings = { home: (0,external_node_path_.join)(directory, 'home'), cliConfiguration: (0,external_node_path_.join)(directory, 'stackset-role.tfrc') };
    await (0,promises_.mkdir)(surroundings.home, { mode: 0o700 });
    await (0,promises_.writeFile)(surroundings.cliConfiguration, renderCliConfiguration(mirror), { mode: 0o600 });
    return surroundings;
}
async function withSurroundings(temporaryDirectory, use) {
    const directory = await (0,promises_.mkdtemp)((0,external_node_path_.join)(temporaryDirectory, 'stackset-role-cli-'));
    try {
        return await use(await writeSurroundings(directory, undefined));
    }
    finally {
        await (0,promises_.rm)(directory, { recursive: true, force: true });
    }
}
function renderCliConfiguration(mirror) {
    if (mirror === undefined)
        return renderInstallation('direct {}');
    const [method, argument] = isNetworkMirror(mirror) ? ['network_mirror', 'url'] : ['filesystem_mirror', 'path'];
    return renderInstallation(`${method} {\n    ${argument} = ${JSON.stringify(mirror)}\n  }`);
}
function renderInstallation(method) {
    return `disable_checkpoint = true\nprovider_installation {\n  ${method}\n}\n`;
}

;// CONCATENATED MODULE: ./src/terraform/cli/backend-variables.ts
const variablesByBackend = {
    azurerm: {
        prefixes: ['ARM_'],
        names: ['ACTIONS_ID_TOKEN_REQUEST_TOKEN', 'ACTIONS_ID_TOKEN_REQUEST_URL', 'AZURE_CONFIG_DIR'],
    },
    consul: { prefixes: ['CONSUL_'] },
    cos: { prefixes: ['TENCENTCLOUD_'], readsHome: true },
    gcs: { prefixes: ['GOOGLE_'], readsHome: true },
    http: { prefixes: ['TF_HTTP_'] },
    kubernetes: { prefixes: ['KUBE_', 'KUBERNETES_'], readsHome: true },
    oci: { prefixes: ['OCI_'], readsHome: true },
    oss: { prefixes: ['ALICLOUD_', 'ALIBABA_CLOUD_', 'OSS_'], readsHome: true },
    pg: { prefixes: ['PG'], readsHome: true },
    remote: { prefixes: ['TF_TOKEN_'] },
};
function isBackendVariable(name, backendType) {
    const { prefixes = [], names = [] } = variablesByBackend[backendType] ?? {};
    return names.includes(name) || prefixes.some((prefix) => name.startsWith(prefix));
}
function readsHome(backendType) {
    return variablesByBackend[backendType]?.readsHome === true;
}

;// CONCATENATED MODULE: ./src/terraform/environment.ts


const passedNames = new Set([
    'PATH',
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
    'TF_REGISTRY_DISCOVERY_RETRY',
    'TF_REGISTRY_CLIENT_TIMEOUT',
    'AWS_CA_BUNDLE',
    'AWS_USE_FIPS_ENDPOINT',
    'AWS_USE_DUALSTACK_ENDPOINT',
]);
const homeNames = ['HOME', 'USERPROFILE', 'APPDATA'];
function terraformEnvironment(facts) {
    const { ambient, backendType, surroundings } = facts;
    return {
        GOGC: '400',
        ...pick(ambient, (name) => isPassed(name, facts)),
        ...(readsHome(backendType) ? homeVariables(ambient) : privateHome(facts)),
        TF_CLI_CONFIG_FILE: surroundings.cliConfiguration,
        ...facts.credentials,
        AWS_REGION: facts.awsRegion,
        CHECKPOINT_DISABLE: '1',
        TF_IN_AUTOMATION: '1',
        TF_INPUT: '0',
    };
}
function homeVariables(ambient) {
    return pick(ambient, (name) => homeNames.includes(name));
}
function privateHome({ ambient, backendType, surroundings }) {
    const given = Object.keys(homeVariables(ambient)).map((name) => [name, surroundings.home]);
    const home = ambient['HOME'] ?? ambient['USERPROFILE'];
    return {
        HOME: surroundings.home,
        ...Object.fromEntries(given),
        ...(backendType === 'azurerm' && home !== undefined && ambient['AZURE_CONFIG_DIR'] === undefined
            ? { AZURE_CONFIG_DIR: `${home}/.azure` }
            : {}),
    };
}
function pick(ambient, isPicked) {
    return Object.fromEntries(Object.entries(ambient).filter((entry) => entry[1] !== undefined && isPicked(entry[0].toUpperCase())));
}
function isPassed(upper, { backendType, providerMirror }) {
    if (passedNames.has(upper))
        return true;
    if (upper === 'AWS_ENDPOINT_URL' || upper.startsWith('AWS_ENDPOINT_URL_'))
        return true;
    return isBackendVariable(upper, backendType) || isMirrorToken(upper, providerMirror);
}
function isMirrorToken(upper, mirror) {
    if (mirror === undefined || !isNetworkMirror(mirror))
        return false;
    const { hostname } = new URL(mirror);
    return upper === `TF_TOKEN_${hostname.replaceAll('-', '__').replaceAll('.', '_').toUpperCase()}`;
}

;// CONCATENATED MODULE: ./src/terraform/install/hashicorp-key.ts
const hashicorpKey = `-----BEGIN PGP PUBLIC KEY BLOCK-----

mQINBGB9+xkBEACabYZOWKmgZsHTdRDiyPJxhbuUiKX65GUWkyRMJKi/1dviVxOX
PG6hBPtF48IFnVgxKpIb7G6NjBousAV+CuLlv5yqFKpOZEGC6sBV+Gx8Vu1CICpl
Zm+HpQPcIzwBpN+Ar4l/exCG/f/MZq/oxGgH+TyRF3XcYDjG8dbJCpHO5nQ5Cy9h
QIp3/Bh09kET6lk+4QlofNgHKVT2epV8iK1cXlbQe2tZtfCUtxk+pxvU0UHXp+AB
0xc3/gIhjZp/dePmCOyQyGPJbp5bpO4UeAJ6frqhexmNlaw9Z897ltZmRLGq1p4a
RnWL8FPkBz9SCSKXS8uNyV5oMNVn4G1obCkc106iWuKBTibffYQzq5TG8FYVJKrh
RwWB6piacEB8hl20IIWSxIM3J9tT7CPSnk5RYYCTRHgA5OOrqZhC7JefudrP8n+M
pxkDgNORDu7GCfAuisrf7dXYjLsxG4tu22DBJJC0c/IpRpXDnOuJN1Q5e/3VUKKW
mypNumuQpP5lc1ZFG64TRzb1HR6oIdHfbrVQfdiQXpvdcFx+Fl57WuUraXRV6qfb
4ZmKHX1JEwM/7tu21QE4F1dz0jroLSricZxfaCTHHWNfvGJoZ30/MZUrpSC0IfB3
iQutxbZrwIlTBt+fGLtm3vDtwMFNWM+Rb1lrOxEQd2eijdxhvBOHtlIcswARAQAB
tERIYXNoaUNvcnAgU2VjdXJpdHkgKGhhc2hpY29ycC5jb20vc2VjdXJpdHkpIDxz
ZWN1cml0eUBoYXNoaWNvcnAuY29tPokCVAQTAQoAPgIbAwULCQgHAgYVCgkICwIE
FgIDAQIeAQIXgBYhBMh0AR8KtAURDQIQVTQ2XZRy10aPBQJplkfQBQkQrOy3AAoJ
EDQ2XZRy10aPw6gP/3GUEMUa6mCRuuSOT9UnziPIvXYd63mcN6A6Jwmwj8JaB2qu
OCijvJkw56UbZK3x1FZIbe0hA6VUAwNSNmSIxVJkilgwIYYFO0tnL79XhIeP7jYF
ydXLZ4rTi1FDl8lltAujTNARdY8UGg4hGlcM9OrEeXEFLWugJNiChL15FVoxZqIS
jeduaEqyxGfJnyVwy8z3pZfgODeFr7xs2NkUIMSfuRg24VcL4aW8Frt3jW8P45y3
o/5fsi6Aw2tZ0wD9NSgkVc8VD1NRV9eSZ95Bv+Awf9IXa+Cn5OCjc8Jc+XF+nLfB
oPswOO7E8dLiuBUw6/GzSLMbVs8qf8BNXB92dOe1VccVTqjCxK2sEpVaHh7e+co8
d8lDGBIWMGh7NS6XlGORpFb/T6gxjjOYUV3SKd4QDebUUG8kMkb5juLljOoq+YOP
vgNLDZLZteFpmH+zB9DpOY1YtHZB/OD+DtzLMaSl6VPF2Ln0j5aQGwNDt7sheyAe
sXbu0qn2H5FxojSfvhT0kUDKZ0mgg5y3Oflg49MiAOhjLGY0JocFpBeMILw27fbw
fpIBP7siQWFTFJ1O+l2NQiWAwC2x5fX2EakyCBJmrkPV2hr4nEogNqg9/RDskIUq
cpcOOd/0BntiXMyUCCH2AoCt5acaTQ0WU6CAosZPojOYhtGGgOgeQSdflpMSuQIN
BGB9+xkBEACoklYsfvWRCjOwS8TOKBTfl8myuP9V9uBNbyHufzNETbhYeT33Cj0M
GCNd9GdoaknzBQLbQVSQogA+spqVvQPz1MND18GIdtmr0BXENiZE7SRvu76jNqLp
KxYALoK2Pc3yK0JGD30HcIIgx+lOofrVPA2dfVPTj1wXvm0rbSGA4Wd4Ng3d2AoR
G/wZDAQ7sdZi1A9hhfugTFZwfqR3XAYCk+PUeoFrkJ0O7wngaon+6x2GJVedVPOs
2x/XOR4l9ytFP3o+5ILhVnsK+ESVD9AQz2fhDEU6RhvzaqtHe+sQccR3oVLoGcat
ma5rbfzH0Fhj0JtkbP7WreQf9udYgXxVJKXLQFQgel34egEGG+NlbGSPG+qHOZtY
4uWdlDSvmo+1P95P4VG/EBteqyBbDDGDGiMs6lAMg2cULrwOsbxWjsWka8y2IN3z
1stlIJFvW2kggU+bKnQ+sNQnclq3wzCJjeDBfucR3a5WRojDtGoJP6Fc3luUtS7V
5TAdOx4dhaMFU9+01OoH8ZdTRiHZ1K7RFeAIslSyd4iA/xkhOhHq89F4ECQf3Bt4
ZhGsXDTaA/VgHmf3AULbrC94O7HNqOvTWzwGiWHLfcxXQsr+ijIEQvh6rHKmJK8R
9NMHqc3L18eMO6bqrzEHW0Xoiu9W8Yj+WuB3IKdhclT3w0pO4Pj8gQARAQABiQI8
BBgBCgAmAhsMFiEEyHQBHwq0BRENAhBVNDZdlHLXRo8FAmmWR+0FCRCs7NQACgkQ
NDZdlHLXRo/R0A//QW1opBlzWSmWww1q9QuJA2WCIIs8tJKRDOsmgJPscNpzwZFU
N1Df0wWNjqi1BDReei7lZTHwUk+ebBn0bkI3ANmmgYg7LBueAt5UWSingOc+rvKA
N32BDzBYkMckRzJSQsmeC5hm3J3wLSy90uaIlrJJE9GJZkf/W2Ob+4SQZZ+dnnRP
JokDdW1DuZS9PbxSLJKD5eIWHBxJnFM1CmHfOfrjTJ+MYvVGM5sxSY8R7E+GADj5
L/i4N+tTFJLuTMYARGfA6d+KPKcMJtgpUPjSMAg8nGUhukctpuBs27mOKW0CBtmJ
82X/qYROTL0+vGTvUYflYiuceVlhX/kw0JZnMaG5V/mpHq8SwD07pCGOf69j/mNa
5EL3++Pmzg0s0stw3Ea5pCN0cL/nKkoWchHBfW15W4JOnKAIspyD1vH670P4WfeV
E9B9d6tgKSbM/9JlXoQS5ZdG+kbdosieELhmVWmvojyK7K+Ry6C9wgd+UfnW5jXd
iNwKW3KHuautQwlFhHRNMyDg08c+pI5emTMT3IUQyGWo+Gska3TqGujFcABx7Ip+
mHNmMrCkSD+XC2bvzvRR7FcM0/B9fsjLX/Wttm5vRJ1d2oAoEPvw2IZnJIXpOt2z
zo55sJTztNu4lWGgDVgtp9SXO5a0E5YvFHQNZN5QLeVTTFu6I7qG+ME1E/K5Ag0E
YH3+JQEQALivllTjMolxUW2OxrXb+a2Pt6vjCBsiJzrUj0Pa63U+lT9jldbCCfgP
wDpcDuO1O05Q8k1MoYZ6HddjWnqKG7S3eqkV5c3ct3amAXp513QDKZUfIDylOmhU
qvxjEgvGjdRjz6kECFGYr6Vnj/p6AwWv4/FBRFlrq7cnQgPynbIH4hrWvewp3Tqw
GVgqm5RRofuAugi8iZQVlAiQZJo88yaztAQ/7VsXBiHTn61ugQ8bKdAsr8w/ZZU5
HScHLqRolcYg0cKN91c0EbJq9k1LUC//CakPB9mhi5+aUVUGusIM8ECShUEgSTCi
KQiJUPZ2CFbbPE9L5o9xoPCxjXoX+r7L/WyoCPTeoS3YRUMEnWKvc42Yxz3meRb+
BmaqgbheNmzOah5nMwPupJYmHrjWPkX7oyyHxLSFw4dtoP2j6Z7GdRXKa2dUYdk2
x3JYKocrDoPHh3Q0TAZujtpdjFi1BS8pbxYFb3hHmGSdvz7T7KcqP7ChC7k2RAKO
GiG7QQe4NX3sSMgweYpl4OwvQOn73t5CVWYp/gIBNZGsU3Pto8g27vHeWyH9mKr4
cSepDhw+/X8FGRNdxNfpLKm7Vc0Sm9Sof8TRFrBTqX+vIQupYHRi5QQCuYaV6OVr
ITeegNK3So4m39d6ajCR9QxRbmjnx9UcnSYYDmIB6fpBuwT0ogNtABEBAAGJBHIE
GAEKACYCGwIWIQTIdAEfCrQFEQ0CEFU0Nl2UctdGjwUCYH4bgAUJAeFQ2wJAwXQg
BBkBCgAdFiEEs2y6kaLAcwxDX8KAsLRBCXaFtnYFAmB9/iUACgkQsLRBCXaFtnYX
BhAAlxejyFXoQwyGo9U+2g9N6LUb/tNtH29RHYxy4A3/ZUY7d/FMkArmh4+dfjf0
p9MJz98Zkps20kaYP+2YzYmaizO6OA6RIddcEXQDRCPHmLts3097mJ/skx9qLAf6
rh9J7jWeSqWO6VW6Mlx8j9m7sm3Ae1OsjOx/m7lGZOhY4UYfY627+Jf7WQ5103Qs
lgQ09es/vhTCx0g34SYEmMW15Tc3eCjQ21b1MeJD/V26npeakV8iCZ1kHZHawPq/
aCCuYEcCeQOOteTWvl7HXaHMhHIx7jjOd8XX9V+UxsGz2WCIxX/j7EEEc7CAxwAN
nWp9jXeLfxYfjrUB7XQZsGCd4EHHzUyCf7iRJL7OJ3tz5Z+rOlNjSgci+ycHEccL
YeFAEV+Fz+sj7q4cFAferkr7imY1XEI0Ji5P8p/uRYw/n8uUf7LrLw5TzHmZsTSC
UaiL4llRzkDC6cVhYfqQWUXDd/r385OkE4oalNNE+n+txNRx92rpvXWZ5qFYfv7E
95fltvpXc0iOugPMzyof3lwo3Xi4WZKc1CC/jEviKTQhfn3WZukuF5lbz3V1PQfI
xFsYe9WYQmp25XGgezjXzp89C/OIcYsVB1KJAKihgbYdHyUN4fRCmOszmOUwEAKR
3k5j4X8V5bk08sA69NVXPn2ofxyk3YYOMYWW8ouObnXoS8QJEDQ2XZRy10aPMpsQ
AIbwX21erVqUDMPn1uONP6o4NBEq4MwG7d+fT85rc1U0RfeKBwjucAE/iStZDQoM
ZKWvGhFR+uoyg1LrXNKuSPB82unh2bpvj4zEnJsJadiwtShTKDsikhrfFEK3aCK8
Zuhpiu3jxMFDhpFzlxsSwaCcGJqcdwGhWUx0ZAVD2X71UCFoOXPjF9fNnpy80YNp
flPjj2RnOZbJyBIM0sWIVMd8F44qkTASf8K5Qb47WFN5tSpePq7OCm7s8u+lYZGK
wR18K7VliundR+5a8XAOyUXOL5UsDaQCK4Lj4lRaeFXunXl3DJ4E+7BKzZhReJL6
EugV5eaGonA52TWtFdB8p+79wPUeI3KcdPmQ9Ll5Zi/jBemY4bzasmgKzNeMtwWP
fk6WgrvBwptqohw71HDymGxFUnUP7XYYjic2sVKhv9AevMGycVgwWBiWroDCQ9Ja
btKfxHhI2p+g+rcywmBobWJbZsujTNjhtme+kNn1mhJsD3bKPjKQfAxaTskBLb0V
wgV21891TS1Dq9kdPLwoS4XNpYg2LLB4p9hmeG3fu9+OmqwY5oKXsHiWc43dei9Y
yxZ1AAUOIaIdPkq+YG/PhlGE4YcQZ4RPpltAr0HfGgZhmXWigbGS+66pUj+Ojysc
j0K5tCVxVu0fhhFpOlHv0LWaxCbnkgkQH9jfMEJkAWMOuQINBGCAXCYBEADW6RNr
ZVGNXvHVBqSiOWaxl1XOiEoiHPt50Aijt25yXbG+0kHIFSoR+1g6Lh20JTCChgfQ
kGGjzQvEuG1HTw07YhsvLc0pkjNMfu6gJqFox/ogc53mz69OxXauzUQ/TZ27GDVp
UBu+EhDKt1s3OtA6Bjz/csop/Um7gT0+ivHyvJ/jGdnPEZv8tNuSE/Uo+hn/Q9hg
8SbveZzo3C+U4KcabCESEFl8Gq6aRi9vAfa65oxD5jKaIz7cy+pwb0lizqlW7H9t
Qlr3dBfdIcdzgR55hTFC5/XrcwJ6/nHVH/xGskEasnfCQX8RYKMuy0UADJy72TkZ
bYaCx+XXIcVB8GTOmJVoAhrTSSVLAZspfCnjwnSxisDn3ZzsYrq3cV6sU8b+QlIX
7VAjurE+5cZiVlaxgCjyhKqlGgmonnReWOBacCgL/UvuwMmMp5TTLmiLXLT7uxeG
ojEyoCk4sMrqrU1jevHyGlDJH9Taux15GILDwnYFfAvPF9WCid4UZ4Ouwjcaxfys
3LxNiZIlUsXNKwS3mhiMRL4TRsbs4k4QE+LIMOsauIvcvm8/frydvQ/kUwIhVTH8
0XGOH909bYtJvY3fudK7ShIwm7ZFTduBJUG473E/Fn3VkhTmBX6+PjOC50HR/Hyb
waRCzfDruMe3TAcE/tSP5CUOb9C7+P+hPzQcDwARAQABiQRyBBgBCgAmAhsCFiEE
yHQBHwq0BRENAhBVNDZdlHLXRo8FAmmWSAoFCRCqi+QCQMF0IAQZAQoAHRYhBDdO
x1tIWRNgSoMcx8ggxtXNJ6uHBQJggFwmAAoJEMggxtXNJ6uHRfAP/2CGdSyg0K7U
66Vygl0dugxrMm8O3/Oe211BKdQsFUSWAznOTRTK/zvMUHO4LJAlYvdtZ6xDa4XH
l9FYQ8MR9ZV0OuOlAZvU4IJDLPVCU09X/UzX/GEoZL0R5esvwPAXopMaRHCfXJeI
/gEaB94UhAeYlwpcRn0eSuk1vyZx7GRE6/hog8DCf4hoT40dW20gGe58xcvJ+mRY
lC0lr16WH08wuUcee6+dgu+4Cg6SG6+zt9cMyl8VnTUL5BK/V3MebnYZJK0RFDNn
nXDhzStgOd5gOeIL+xBPXHd0/ld/rDM74SFExpuS+hNsyo+xMQ/HJavak21MFinu
l9COwfGEmlAXTGMY30Lf3Pt/eAkbwgmGc966VSoRmOFEXJVlDr+yJR6ru+7j50z8
lAv6Lsop7sun1Qysbo0swf6W1qgPf6VWbx91NTFLkw0+gD8jxwrU5ZMkeSuntX9d
pjuZS29CflXXIRPlvhuiDPicwTpYuIUx37vHveAH5gnowZg247x780Urrsx8duTX
8CI9MAnqzm4dFAiRlwE8bvLk+l9wekiXA9gIMZiVNqNlduXIqvAG21Wdgq8qyeXK
y/XWCVKDQOmEbFAltfNam8E3KEw0fl199x+93d5ckDGcPzUYPbNkCuIwngC/ZN96
pDafF3Z12fSNfhZUe0C8td8KAszYa96GCRA0Nl2UctdGj1gKD/4jOGhEGTg88Vyu
PVjeK+zkwrTIZSvHdUHfTt/+rTLSNb/RQiBCUQuEZvafj6FrntS7bAEhccGqH894
T3St5K0AXWkvsLd6K+cbIQdlnFA2zb6geJUCk6qx5NgWpRc3i0DS7CheGwl+Bwu7
+n9pNjNjiHV+rYDgqbQXG0dtGysB0/3qIRgEDHFO0HJu/dcte4oXrQIqrZrpOwe8
WxqFqdU918JpSUcc8coiFp9YtwpgqQNxGVZ+rhgnTGdZzk1f/Yhhimh+2B0ReaFv
k3UzVBj3HQ9C6+Ot3MyDEhSgdhjr9e25Tm9S5YfhwtWmghRw9RKPyLMSXSxm/Uc0
mK1NucAp8TQBwKqKzNpCk5IdrBSWRUbjOoOFyzyCsY6gS285GCpSIzI39hTf+3gd
wYPlE6fj+F2TZzdhx62DPnzBzBHnByYTVdJ649bx0FFp4Q+5TbIWtxu/AQkRDxmW
NQfE+6GgeshlrhXWsh6+PGDzt+2raG6zUT913sdz7Ctw4fLjmsKOTdTz3Xa9pr8l
xfI/JuukSgt9o/n3GirhTB3zE1w/I/Xt6k7oASiP3zQSuHtB/CYKYHDtOCWwjo7J
PEGtb/FkreKNxsk/p20jnlrB8WZxxswdr2Vri9NmFeyMDVX7qF3WqT+8aCV9GtS1
GCHx/5nGBdDwoxEsXqpI3IUqPb6FDg==
=wtp+
-----END PGP PUBLIC KEY BLOCK-----
`;

// EXTERNAL MODULE: ./src/terraform/install/find-terraform.ts
var find_terraform = __webpack_require__(80);
// EXTERNAL MODULE: ./src/terraform/install/release.ts
var release = __webpack_require__(49353);
;// CONCATENATED MODULE: ./src/terraform/install/provide-terraform.ts



async function provideTerraform({ nameOrPath, range }, search, facts) {
    if (range === undefined)
        return (0,find_terraform/* findTerraform */.YE)(nameOrPath, search);
    const { requireUsableRange, satisfies } = await Promise.all(/* import() */[__webpack_require__.e(144), __webpack_require__.e(612)]).then(__webpack_require__.bind(__webpack_require__, 86612));
    requireUsableRange(range);
    const found = await (0,find_terraform/* findTerraform */.YE)(nameOrPath, search).catch(asUserError);
    if (!(found instanceof user_error/* UserError */.yo) && satisfies(found.version, range))
        return found;
    facts.log.info(found instanceof user_error/* UserError */.yo ? found.what : describeOther(found, range));
    const path = await untilInterrupted(() => install(range, facts), facts.interrupted);
    return (0,find_terraform/* findTerraform */.YE)(path, search);
}
async function install(range, facts) {
    const build = (0,release/* findBuild */.w)(process.platform, process.arch);
    const { installTerraform } = await Promise.all(/* import() */[__webpack_require__.e(144), __webpack_require__.e(805), __webpack_require__.e(166)]).then(__webpack_require__.bind(__webpack_require__, 80166));
    return installTerraform({ ...facts, range, build, directory: await facts.makeDirectory() });
}
function describeOther({ path, version }, range) {
    return `${path} is Terraform ${version}, and terraform-version is ${range}.`;
}
function asUserError(error) {
    if (error instanceof user_error/* UserError */.yo)
        return error;
    throw error;
}
async function untilInterrupted(work, interrupted) {
    const end = Promise.withResolvers();
    const onAbort = () => {
        const what = 'terraform-version: interrupted while Terraform was downloaded. Nothing was changed.';
        end.reject(new user_error/* UserError */.yo({ code: 'terraform-missing', what }));
    };
    interrupted.addEventListener('abort', onAbort);
    try {
        return await Promise.race([work(), end.promise]);
    }
    finally {
        interrupted.removeEventListener('abort', onAbort);
    }
}

// EXTERNAL MODULE: ./src/domain/classify-reason.ts
var classify_reason = __webpack_require__(69669);
;// CONCATENATED MODULE: ./src/terraform/failure-text.ts

const excerptCharacters = 1500;
const advice = /^(?:Terraform (?:acquires a (?:state )?lock|encountered an error attempting to save)|The error shown above has prevented)[\s\S]*?(?=^Error: |(?![\s\S]))/gm;
const moduleRefusal = /^Error: (?:Invalid value for variable|Resource precondition failed)$/m;
const unsaved = /failed to (?:save|persist) state/gi;
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
function classifyFailure(stderr, errored) {
    const text = readErrors(stderr);
    const isUnsaved = errored === undefined ? text.search(unsaved) >= 0 : errored.kind === 'kept';
    const fallback = isUnsaved ? 'state-not-saved' : moduleRefusal.test(text) ? 'invalid-input' : 'terraform-failed';
    const cause = (0,classify_reason/* classifyRunReason */._)(withoutAccounts(text.replace(unsaved, '')), fallback);
    if (errored?.kind !== 'kept' || cause !== fallback)
        return cause;
    const refusal = (0,classify_reason/* classifyRunReason */._)(errored.why.replace(unsaved, ''), fallback);
    return refusal === 'state-locked' ? fallback : refusal;
}
function withoutAccounts(text) {
    return text.replace(/Account \(\d{12}\), Region \([^)]*\), [A-Z]+:.*/g, '');
}
function isOnlyUnsaved(stderr) {
    const titles = readErrors(stderr).match(/^Error: .*$/gm) ?? [];
    return titles.length > 0 && titles.every((title) => title.search(unsaved) >= 0);
}
const quotedJson = /^(\s*(?:│\s*)?\d+:\s+)[[{].*$/gm;
function hidePrivateEcho(text) {
    return text.replaceAll(quotedJson, '$1(not shown: it may hold secrets)');
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
var external_node_process_default = /*#__PURE__*/__webpack_require__.n(external_node_process_);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(46193);
;// CONCATENATED MODULE: ./src/terraform/output-file.ts


const chunkBytes = 65_536;
function openOutputFile(path, onLine) {
    (0,external_node_fs_.rmSync)(path, { force: true });
    const descriptor = (0,external_node_fs_.openSync)(path, 'ax+', 0o600);
    const buffer = Buffer.alloc(chunkBytes);
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





const betweenReadsMs = 100;
function createStartProcess(redact, watcher) {
    return (binary, argv, { cwd, env, onLine, mustFinish }) => {
        let interrupt = () => undefined;
        const completed = new Promise((resolve, reject) => {
            const output = openOutput(cwd, (line) => onLine?.(redact(line)));
            const child = spawnPrivately(binary, argv, {
                cwd,
                env,
                detached: true,
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
function spawnPrivately(binary, argv, options) {
    const usual = external_node_process_default().umask(0o077);
    try {
        return (0,external_node_child_process_.spawn)(binary, [...argv], options);
    }
    finally {
        external_node_process_default().umask(usual);
    }
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
            }
        },
    };
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./src/terraform/template/template-scalars.ts
const numbers = [
    /^[-+]?(?:[0-9][0-9_]*(?:\.[0-9_]*)?|\.[0-9][0-9_]*)(?:[eE][-+]?[0-9]+)?$/,
    /^[-+]?0(?:b[01_]+|o[0-7_]+|x[0-9a-fA-F_]+)$/,
    /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?$/,
    /^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/,
];
const canonicalNumber = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?$/;
const oldTruth = /^(?:[yY]|yes|Yes|YES|on|On|ON)$/;
const oldFalsehood = /^(?:[nN]|no|No|NO|off|Off|OFF)$/;
const longestShown = 60;
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
    if (text === '~')
        return { kind: 'refused', problem: 'is null in YAML', next: 'Quote it: "~", or omit it.' };
    if (text === '=' || text === '<<') {
        return { kind: 'refused', problem: 'has a meaning of its own in YAML 1.1', next: `Quote it: "${text}".` };
    }
    return { kind: 'value', value: text };
}
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
const keyOfTag = new Map([
    ['!Ref', 'Ref'],
    ['!Condition', 'Condition'],
    ...functions.map((name) => [`!${name}`, `Fn::${name}`]),
]);
const textTag = 'tag:yaml.org,2002:str';
const shortTags = [...keyOfTag.keys()].flatMap((tag) => [
    { tag, resolve: (text) => text },
    { tag, collection: 'seq' },
    { tag, collection: 'map' },
]);
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



const longestSource = 1_000_000;
const mostLexemes = 200_000;
const mostLevels = 100;
function parseTemplateText(input) {
    if (input.length > longestSource) {
        const problem = `it has ${input.length} characters, more than ${longestSource}`;
        return { kind: 'refused', problem, next: 'Shorten the template.', place: undefined };
    }
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
function readTokens(source) {
    const parser = new dist/* Parser */.iX(source.lines.addNewLine);
    source.lines.addNewLine(0);
    const tokens = [];
    let isContent = false;
    let lexemes = 0;
    for (const lexeme of new dist/* Lexer */.JG().lex(source.text)) {
        const type = isContent ? 'scalar' : dist/* CST */.DB.tokenType(lexeme);
        isContent = !isContent && type === 'scalar';
        const offset = parser.offset;
        if (type === 'alias' || type === 'anchor') {
            const problem = `${showText(lexeme)} is an ${type}, which CloudFormation does not support`;
            const next = 'Write out what it stands for, or quote a text that begins like this.';
            return { kind: 'refused', problem, next, place: placeOf(source, offset) };
        }
        tokens.push(...parser.next(lexeme));
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
function describeError(source, error) {
    const [offset] = error.pos;
    const line = source.text.slice(source.text.lastIndexOf('\n', offset - 1) + 1);
    const isTab = error.code === 'TAB_AS_INDENT' || (/^ *\t/.test(line) && !/^\s*[[{]/.test(source.text));
    const problem = isTab ? 'a tab indents the line, and YAML allows only spaces there' : error.message;
    return { kind: 'malformed', problem, place: placeOf(source, offset) };
}
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




const longestTemplateBytes = 51_200;
const nestedStackType = 'AWS::CloudFormation::Stack';
async function readTemplateFile(file, workspace) {
    const path = await (0,promises_.realpath)((0,external_node_path_.join)(workspace, file)).catch(() => undefined);
    const root = await (0,promises_.realpath)(workspace);
    if (path === undefined)
        throw (0,user_error/* inputError */.Xu)('template-file', `${file} does not exist in the workspace.`, 'Check out the repository first.');
    if (!path.startsWith(`${root}${external_node_path_.sep}`)) {
        throw (0,user_error/* inputError */.Xu)('template-file', `${file} is outside the workspace.`, 'Put the template into the workspace.');
    }
    const text = await (0,promises_.readFile)(path, 'utf8').catch(() => undefined);
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
var argv = __webpack_require__(20776);
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

;// CONCATENATED MODULE: ./src/terraform/state-lock.ts
function readLockInfo(stderr) {
    const field = (name) => new RegExp(`^\\W*${name}:[ \\t]+(\\S.*)$`, 'm').exec(stderr)?.[1]?.trim();
    return { id: field('ID'), who: field('Who'), created: field('Created') };
}
function isLockLeft(stderr) {
    return stderr.includes('Error releasing the state lock');
}
function renderUnlock({ type, config }, lockId) {
    if (type === 'local')
        return 'A lock on a local state ends with the process that holds it: end that process.';
    return ('To unlock, first make sure that the run with the lock has really ended (two runs that write at the same time ' +
        `destroy the state), then run ${renderCommand(type, config, lockId)}`);
}
const possibleLock = 'Terraform may have left its state locked.';
function renderCommand(type, config, lockId) {
    const { bucket, key, use_lockfile: usesLockFile = '', dynamodb_table: table } = config;
    const isLockFileAlone = type === 's3' && /^(true|1)$/.test(usesLockFile) && table === undefined;
    if (isLockFileAlone && bucket !== undefined && key !== undefined) {
        return `\`aws s3 rm ${quote(`s3://${bucket}/${key}.tflock`)}\`.`;
    }
    const command = `\`terraform force-unlock ${lockId ?? 'LOCK_ID'}\` in a root initialised with the same backend`;
    return lockId === undefined
        ? `${command}; the next plan or apply that finds the state locked names the id.`
        : `${command}.`;
}
function quote(text) {
    return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw `'\''`)}'`;
}

;// CONCATENATED MODULE: ./src/terraform/errored-state.ts



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

// EXTERNAL MODULE: ./src/domain/failure-reason.ts
var failure_reason = __webpack_require__(84351);
;// CONCATENATED MODULE: ./src/terraform/cli/provider-failure.ts

const foreignPackage = /does(?: not|n't) match any of the checksums|checksum list has no|does not have a package available for your current platform/;
const unavailable = /Failed to (?:query available provider packages|install provider)|Could not (?:retrieve|load) the list of available versions/;
function describeProviderFailure(stderr, mirror) {
    const text = stderr.replace(/[\s│]+/g, ' ');
    const from = mirror === undefined ? 'the registry' : `\`${mirror}\``;
    if (foreignPackage.test(text)) {
        return {
            what: `The AWS provider from ${from} is not one of those that this action has locked: its checksum is another.`,
            next: mirror === undefined
                ? 'Run again. If it stays so, find out what answers instead of the registry, such as a proxy.'
                : 'Find out who changed the mirror (`provider-mirror`), and write it again with `terraform providers mirror`, for the platform of the runner.',
        };
    }
    if (!unavailable.test(text))
        return undefined;
    return {
        what: `Terraform did not get the AWS provider from ${from}.`,
        next: mirror === undefined
            ? 'Let the runner reach registry.terraform.io and releases.hashicorp.com, or name a mirror with `provider-mirror`.'
            : `${isNetworkMirror(mirror) ? 'Check that the runner reaches the mirror, and that' : 'Check that'} it holds the version of hashicorp/aws that the lock file of this action names, for the platform of the runner.`,
    };
}

;// CONCATENATED MODULE: ./src/terraform/state-bucket.ts
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







function terraformFailure(subcommand, exitCode, stderr, facts = {}) {
    const { errored, backend } = facts;
    const provider = describeProviderFailure(stderr, facts.providerMirror);
    const code = provider === undefined ? classifyFailure(stderr, errored) : 'terraform-failed';
    const keptState = errored?.kind === 'kept' ? errored.path : undefined;
    const lock = findLock(code, stderr, facts);
    const bucket = code === 'state-unavailable' ? describeStateBucket(stderr, backend) : undefined;
    const next = joinSentences([
        code === 'state-locked' ? 'Wait for the other run to finish.' : undefined,
        lock !== undefined && backend !== undefined ? renderUnlock(backend, lock.id) : undefined,
        keptState === undefined ? undefined : renderPush(keptState),
        code === 'state-locked' ? undefined : (provider?.next ?? bucket?.next ?? findTerraformAdvice(code, stderr)),
    ]);
    return new user_error/* UserError */.yo({
        code,
        what: joinSentences([
            code === 'state-locked' ? describeLockHolder(stderr) : describeFailedCall(subcommand, exitCode, facts),
            code === 'credentials-expired' ? 'The AWS credentials have expired.' : undefined,
            provider?.what,
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
    const isRefusedHead = /S3:\s+HeadObject,\s+https\s+response\s+error\s+StatusCode:\s+403/.test(stderr);
    if (isRefusedHead)
        return 'Allow the role s3:GetObject on the state and s3:ListBucket on its bucket.';
    return failure_reason/* runNextSteps */.o0[code];
}
function isRefusedDestroy(stderr) {
    return stderr.includes('Instance cannot be destroyed');
}
function joinSentences(sentences) {
    return sentences.filter((sentence) => sentence !== undefined).join(' ');
}

;// CONCATENATED MODULE: ./src/terraform/planned-definition.ts




function readSides(change, planned) {
    const current = readStackSetDefinition(change, 'before');
    const secret = new Set([...current.sensitiveParameters, ...planned.sensitiveParameters]);
    const hide = (definition) => ({
        ...definition,
        sensitiveParameters: Object.keys(definition.parameters).filter((name) => secret.has(name)),
    });
    return { before: hide(current), after: hide(planned) };
}
function readStackSetDefinition(change, side) {
    const values = readJsonObject(change[side], side);
    const parameters = readJsonTexts(values['parameters']);
    const templateBody = readJsonText(values, 'template_body', '');
    const marked = readSensitive(change[`${side}_sensitive`], Object.keys(parameters));
    return {
        name: readJsonText(values, 'name'),
        description: readJsonText(values, 'description', ''),
        callAs: readCallAs(readJsonText(values, 'call_as', 'SELF')),
        permissionModel: readJsonText(values, 'permission_model', 'SELF_MANAGED'),
        templateBody,
        parameters,
        sensitiveParameters: (0,definition_secrets/* findSensitiveParameters */.o)({ templateBody, parameters, sensitiveParameters: marked }),
        capabilities: readJsonList(values['capabilities']).map(String),
        tags: readJsonTexts(values['tags_all']),
        autoDeployment: readAutoDeployment(values['auto_deployment']),
        operationPreferences: readPreferences(values['operation_preferences']),
    };
}
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
function unreadablePlan(why, cause) {
    return new user_error/* UserError */.yo({
        code: 'terraform-failed',
        what: 'This version cannot read the saved Terraform plan, so nothing is applied.',
        why: `${why}.`,
        next: 'Use a Terraform version that this version of the action supports.',
        cause,
    });
}

;// CONCATENATED MODULE: ./src/terraform/plan-json.ts


const stackSetType = 'aws_cloudformation_stack_set';
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
const harmlessAttributes = new Set(['operation_preferences', 'timeouts']);
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
    if (stackSet === undefined)
        return { kind: 'unreadable', what: 'the plan holds no stack set' };
    if (second !== undefined)
        return { kind: 'unreadable', what: 'the plan holds more than one stack set' };
    return readStackSetChange(stackSet);
}
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
    if (differing.length === 0)
        return { kind: isImported(resource) ? 'adopt' : 'none', current: after };
    const isHarmless = differing.every((name) => harmlessAttributes.has(name));
    if (isHarmless)
        return { kind: 'preferences-only', ...readSides(change, after) };
    return isImported(resource)
        ? { kind: 'update', before: readImported(change, after), after, isAdoption: true }
        : { kind: 'update', ...readSides(change, after) };
}
function findDifferingAttributes(change) {
    const before = readJsonObject(change['before'], 'before');
    const after = readJsonObject(change['after'], 'after');
    const names = new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...names].filter((name) => (0,json/* canonicalJson */.dj)(before[name] ?? null) !== (0,json/* canonicalJson */.dj)(after[name] ?? null));
}
function countActions(resources) {
    const count = (action) => resources.filter(({ actions }) => actions.split(',').includes(action)).length;
    return { add: count('create'), change: count('update'), destroy: count('delete') };
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

;// CONCATENATED MODULE: ./src/terraform/plan-text.ts

function readPlanText(stdout) {
    const start = /^Terraform will perform the following actions:|^Changes to Outputs:|^No changes\./m.exec(stdout)?.index ?? 0;
    const text = stdout.slice(start);
    const end = /^─{20,}|^Saved the plan to:|^Note: You didn't use/m.exec(text)?.index ?? text.length;
    return text.slice(0, end).trim();
}
function hideParameters(text, names) {
    return names.reduce((hidden, name) => {
        const quoted = name.replaceAll(/[^A-Za-z0-9]/g, String.raw `\$&`);
        const value = String.raw `"(?:[^"\\]|\\.)*"`;
        return hidden.replaceAll(new RegExp(String.raw `("${quoted}"\s*=\s*)${value}(?:(\s*->\s*)${value})?`, 'g'), (_, name, arrow) => `${name}(hidden)${arrow === undefined ? '' : `${arrow}(hidden)`}`);
    }, text);
}
function hideAllParameters(text) {
    const block = /^([ \t]*(?:[-+~][ \t]*)?parameters[ \t]*=[ \t]*\{)$([\s\S]*?)(?=^[ \t]*\})/gm;
    return text.replaceAll(block, (_, begin, values) => begin + values.replaceAll(/(=[ \t]*|->[ \t]*)"(?:[^"\\]|\\.)*"/g, '$1(hidden)'));
}
function hideTemplateSecrets(text, secrets) {
    const asked = /(sts:ExternalId\\*"\s*=\s*)(\[[^\]]*\]|"(?:[^"\\]|\\.)*"(?:\s*->\s*"(?:[^"\\]|\\.)*")?)/gi;
    return secrets
        .filter((secret) => !/^(?:true|false)$/i.test(secret))
        .reduce((hidden, secret) => hidden.replaceAll(JSON.stringify(secret), '(hidden)'), text.replaceAll(asked, (_, key, value) => `${key}${hideQuoted(value)}`));
}
function hideQuoted(value) {
    return value.replaceAll(/"(?!(?:[*?]*|true|false)")(?:[^"\\]|\\.)*"/gi, '(hidden)');
}
function isTainted(planText) {
    return planText.includes(`# ${argv/* stackSetAddress */.r8} is tainted, so must be replaced`);
}

;// CONCATENATED MODULE: ./src/terraform/terraform.ts









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
            const text = hideTemplateSecrets(hideAllParameters(redact(planText)), []);
            log.group('terraform plan', text.split('\n'));
            if (!isRefusedDestroy(planned.stderr))
                throw failureOf('plan', planned, call, facts, { takesLock: lock });
            const refused = isTainted(planText) ? 'tainted' : 'replaced';
            if (refused === 'replaced' || !lock)
                return refusedDestroy(refused, text, facts);
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
        const { names, texts } = hideSecrets(parsed.change, facts);
        const text = hideTemplateSecrets(hideParameters(redact(planText), names), texts);
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
async function record(call, facts) {
    await settleState('apply -refresh-only', await call.run((0,argv/* recordArgv */.oO)()), call, facts);
}
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
function isStillWaiting(line) {
    return /: Still (?:creating|modifying|reading|destroying)\.\.\. \[/.test(line);
}
function failureOf(subcommand, { exitCode, stderr, signal }, call, { backend, providerMirror }, more = {}) {
    return terraformFailure(subcommand, exitCode, stderr, {
        ...more,
        backend,
        providerMirror,
        wasInterrupted: call.wasInterrupted(),
        ...(signal === undefined ? {} : { signal }),
    });
}
function hideSecrets(change, { onSecret }) {
    const definitions = definitionsOf(change);
    const texts = [...new Set(definitions.flatMap(definition_secrets/* findDefinitionSecrets */.q))];
    texts.filter(secret_values/* isHideable */.TF).forEach(onSecret);
    return {
        names: [...new Set(definitions.flatMap(({ sensitiveParameters }) => sensitiveParameters))],
        texts: texts.filter((text) => !(0,secret_values/* isHideable */.TF)(text)),
    };
}
function definitionsOf(change) {
    switch (change.kind) {
        case 'none':
        case 'adopt':
            return change.current === undefined ? [] : [change.current];
        case 'create':
            return [change.after];
        case 'update':
        case 'preferences-only':
            return [change.before, change.after];
        case 'replace':
        case 'delete':
        case 'unreadable':
            return [];
    }
}
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
        allow_administrator_access: true,
        allow_missing_external_id: true,
        allow_wildcard_principal: true,
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
            : {
                template_body: definition.templateBody,
                template_parameters: definition.parameters,
                sensitive_parameters: definition.sensitiveParameters,
            }),
    };
}

// EXTERNAL MODULE: ./src/terraform/backend.ts
var backend = __webpack_require__(84420);
// EXTERNAL MODULE: ./src/terraform/directory-removal.ts
var directory_removal = __webpack_require__(60906);
;// CONCATENATED MODULE: ./src/terraform/import-block.ts

function renderImportBlock({ name, callAs }) {
    const id = callAs === 'SELF' ? name : `${name},${callAs}`;
    return `import {\n  to = ${argv/* stackSetAddress */.r8}\n  id = ${JSON.stringify(id)}\n}\n`;
}
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
    const others = /[/\\]\.terraform$|\.tfstate|[/\\]terraform[/\\]bootstrap$/;
    await (0,promises_.cp)(facts.source, path, { recursive: true, filter: (file) => !others.test(file) });
    await (0,promises_.writeFile)(inside('backend.tf'), (0,backend/* renderBackendBlock */.o)(facts.backend.type));
    await writePrivately(inside(argv/* backendConfigFile */.XG), JSON.stringify({ ...facts.backend.config, ...facts.backend.blocks }));
    await writePrivately(inside(argv/* variablesFile */.Ke), JSON.stringify(facts.variables));
    await keepStatePrivate(facts.backend);
    const lock = await (0,promises_.readFile)(inside('.terraform.lock.hcl'), 'utf8').catch(() => '');
    return {
        path,
        surroundings: await writeSurroundings(path, facts.providerMirror),
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
        remove: () => (0,directory_removal/* removePrivately */.z)(path),
    };
}
async function keepStatePrivate({ type, config: { path } }) {
    if (type !== 'local' || path === undefined)
        return;
    for (const file of [path, `${path}.backup`])
        await (0,promises_.chmod)(file, 0o600).catch(() => undefined);
}
async function writeOrRemove(path, content) {
    if (content === undefined)
        await (0,promises_.rm)(path, { force: true });
    else
        await (0,promises_.writeFile)(path, content);
}
async function writePrivately(path, content) {
    await (0,promises_.writeFile)(path, content, { mode: 0o600 });
}

;// CONCATENATED MODULE: ./src/compose.ts


























const actionDirectory = (0,external_node_path_.dirname)((0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url)));
async function compose_compose(runner, inputs, reporting) {
    const { environment, log, redaction } = runner;
    const redact = (text) => redaction.redact(hidePrivateEcho(text));
    const start = createStartProcess(redact, (0,left_terraform/* watchTerraform */.E)(runner.memory, (0,process_identity/* createLookAtProcess */.k)()));
    const providerMirror = await findProviderMirror(inputs.providerMirror, (0,compose_aws/* workspaceOf */.B3)(environment));
    const [binary, definition] = await Promise.all([
        findBinary(runner, inputs),
        resolveDefinition(inputs, environment, redaction),
    ]);
    log.info(`Terraform ${binary.version}`);
    const signedIn = await (0,compose_aws/* signIn */.Jv)(runner, inputs, reporting);
    const { credentials, configuration, caller, backend, place } = signedIn;
    const { sandbox } = inputs;
    const reviewedPlan = chooseReview(inputs, place);
    const request = { ...inputs.request, definition, reviewedPlan, sandbox };
    const terraform = await openTerraform(runner, inputs, request, {
        credentials,
        accountId: caller.accountId,
        backend,
        binary: binary.path,
        providerMirror,
        start,
        redact,
    });
    const ports = {
        ...reporting,
        terraform,
        stackSets: (0,stack_sets/* createStackSets */.y)(configuration),
        preflight: createPreflight(configuration, request.stackSet.region, caller.accountId),
        ...(0,compose_aws/* openSharedPorts */.wF)(signedIn, redact),
        measureGains: measure_gains/* measureGains */.f,
        sandbox: composeSandbox(runner, inputs, reporting, signedIn),
    };
    const { verifyRoles: scope, audit } = inputs;
    const verification = scope === 'none'
        ? { scope }
        : {
            scope,
            accountRoles: (0,compose_aws/* openAccountRoles */.Re)(runner, inputs, signedIn, reporting),
            externalId: inputs.definition.kind === 'bundled' ? inputs.definition.externalId : audit.externalId,
        };
    return { ports, request, verification };
}
function chooseReview({ reviewedPlan, request }, place) {
    return reviewedPlan ?? ('bucket' in place && request.comment !== 'never' ? 'require' : 'warn');
}
async function resolveDefinition({ definition }, environment, redaction) {
    if (definition.kind === 'bundled')
        return definition;
    const templateBody = await readTemplateFile(definition.path, (0,compose_aws/* workspaceOf */.B3)(environment));
    const request = completeTemplateRequest(definition, templateBody);
    for (const secret of (0,definition_secrets/* findDefinitionSecrets */.q)(request).filter(secret_values/* isHideable */.TF))
        (0,compose_aws/* hideEverywhere */.VH)(redaction, secret);
    return request;
}
async function openTerraform({ environment, log, redaction, interruption, memory, onCleanup }, inputs, request, { credentials, accountId, backend, binary, providerMirror, start, redact }) {
    if (backend.type === 'local')
        log.warning('backend-type local: a hosted runner forgets this state with the job.');
    const directory = await createWorkingDirectory({
        source: (0,external_node_path_.join)(actionDirectory, 'terraform'),
        temporaryDirectory: temporaryDirectoryOf(environment),
        stackSetName: request.stackSet.name,
        backend,
        providerMirror,
        variables: terraformVariables({ request, callerAccountId: accountId }),
    });
    memory.rememberDirectory(directory.path);
    const cli = createTerraform({
        binary,
        directory,
        backend,
        providerMirror,
        environment: terraformEnvironment({
            ambient: environment,
            credentials: await credentials.terraformEnvironment(),
            awsRegion: inputs.awsRegion,
            backendType: backend.type,
            providerMirror,
            surroundings: directory.surroundings,
        }),
        start,
        redact,
        onSecret: (secret) => {
            (0,compose_aws/* hideEverywhere */.VH)(redaction, secret);
        },
        log,
    });
    const terraform = followInterruption(cli, interruption);
    onCleanup(async () => {
        if (!terraform.isRunning())
            await directory.remove();
        else
            log.warning(`Terraform has not ended yet. It works in ${directory.path}, which therefore stays.`);
    });
    return terraform;
}
function temporaryDirectoryOf(environment) {
    return environment['RUNNER_TEMP'] ?? (0,external_node_os_.tmpdir)();
}
function findBinary(runner, inputs) {
    const { environment: ambient, log, clock, interruption, onCleanup } = runner;
    const { terraformBinary: nameOrPath, terraformVersion: range, terraformMirror: mirror, awsRegion } = inputs;
    return withSurroundings(temporaryDirectoryOf(ambient), (surroundings) => {
        const none = { credentials: {}, providerMirror: undefined };
        const environment = terraformEnvironment({ ...none, ambient, awsRegion, backendType: 'local', surroundings });
        const search = { environment, home: homeVariables(ambient) };
        return provideTerraform({ nameOrPath, range }, search, {
            mirror,
            signingKey: hashicorpKey,
            isKept: (ambient['RUNNER_TOOL_CACHE'] ?? '') !== '',
            makeDirectory: async () => {
                const directory = await (0,promises_.mkdtemp)((0,external_node_path_.join)(temporaryDirectoryOf(ambient), 'stackset-role-terraform-'));
                onCleanup(() => (0,promises_.rm)(directory, { recursive: true, force: true }));
                return directory;
            },
            interrupted: interruption.requested,
            log,
            nowMs: () => clock.now().getTime(),
        });
    });
}


/***/ }),

/***/ 80977:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ stackSetsPrincipal),
/* harmony export */   R: () => (/* binding */ valueOf)
/* harmony export */ });
const stackSetsPrincipal = 'member.org.stacksets.cloudformation.amazonaws.com';
function valueOf(checked) {
    return checked.kind === 'known' ? checked.value : undefined;
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


/***/ }),

/***/ 20776:
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
const stackSetAddress = 'module.stackset_role.aws_cloudformation_stack_set.this';
const planFile = 'stackset-role.tfplan';
const backendConfigFile = 'backend-config.json';
const variablesFile = 'stackset-role.auto.tfvars.json';
const importFile = 'import.tf';
const preferencesFile = 'modules/stackset-role/preferences_override.tf';
const erroredStateFile = 'errored.tfstate';
function initArgv() {
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
function recordArgv() {
    return ['apply', '-refresh-only', '-auto-approve', '-input=false', '-no-color'];
}
function statePushArgv({ lock }) {
    return ['state', 'push', '-no-color', `-lock=${lock ? 'true' : 'false'}`, erroredStateFile];
}
function untaintArgv() {
    return ['untaint', '-no-color', '-lock=true', stackSetAddress];
}


/***/ }),

/***/ 60906:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   removeLeftDirectory: () => (/* binding */ removeLeftDirectory),
/* harmony export */   z: () => (/* binding */ removePrivately)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _argv_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20776);



async function removeLeftDirectory(path) {
    const errored = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, _argv_js__WEBPACK_IMPORTED_MODULE_2__/* .erroredStateFile */ .Pu);
    const hasState = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(errored).catch(() => undefined)) !== undefined;
    const kept = `${path}-${_argv_js__WEBPACK_IMPORTED_MODULE_2__/* .erroredStateFile */ .Pu}`;
    if (hasState) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(errored, kept);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(kept, 0o600);
    }
    await removePrivately(path);
    return hasState ? kept : undefined;
}
async function removePrivately(path) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, _argv_js__WEBPACK_IMPORTED_MODULE_2__/* .planFile */ .eS), { force: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, _argv_js__WEBPACK_IMPORTED_MODULE_2__/* .variablesFile */ .Ke), { force: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { recursive: true, force: true, maxRetries: 3 });
}


/***/ }),

/***/ 80:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ac: () => (/* binding */ oldestVersion),
/* harmony export */   YE: () => (/* binding */ findTerraform)
/* harmony export */ });
/* unused harmony export isOlder */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1708);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_process__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _actions_exec__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75260);
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4758);





const oldestVersion = '1.11.0';
const installAdvice = 'Set `terraform-version: 1.11.4` or another version, and the action installs Terraform (hosted runners do not have it).';
const shimAdvice = 'Name the program itself in `terraform-binary` (`asdf which terraform` or `mise which terraform` prints its path), or set `terraform-version`, and the action installs Terraform.';
async function findTerraform(nameOrPath, facts) {
    const { environment, home = {}, platform = (node_process__WEBPACK_IMPORTED_MODULE_2___default().platform) } = facts;
    const found = await locate(nameOrPath, environment, platform);
    if (found === undefined) {
        const where = isPath(nameOrPath, platform) ? ' file' : ' on PATH';
        throw missing(`terraform-binary: \`${nameOrPath}\` is not an executable${where}.`);
    }
    const path = await unwrap(found, platform);
    const answer = await askVersion(path, environment);
    const { product, version } = readVersion(answer);
    if (product === 'OpenTofu') {
        throw missing(`terraform-binary: \`${nameOrPath}\` is OpenTofu, and the action works only with Terraform.`);
    }
    if (version === undefined) {
        const isShim = readVersion(await askVersion(path, { ...environment, ...home })).version !== undefined;
        throw isShim ? refuseShim(path) : refuseAnswer(nameOrPath, answer);
    }
    if (isOlder(version, oldestVersion)) {
        throw missing(`terraform-binary: Terraform ${version} is too old. The action needs ${oldestVersion} or newer.`);
    }
    return { path, version };
}
function missing(what) {
    return new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo({ code: 'terraform-missing', what, next: installAdvice });
}
function refuseShim(path) {
    return new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo({
        code: 'terraform-missing',
        what: `terraform-binary: \`${path}\` finds Terraform through files of the home directory (a shim of a version manager), which it does not get here.`,
        next: shimAdvice,
    });
}
function refuseAnswer(nameOrPath, { exitCode, stderr }) {
    return new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo({
        code: 'terraform-missing',
        what: `terraform-binary: \`${nameOrPath} version\` did not answer like Terraform (exit code ${exitCode}).`,
        why: firstLine(stderr),
        next: `${installAdvice} If it is a shim of a version manager, name the program behind it in \`terraform-binary\`.`,
    });
}
function readVersion({ exitCode, stdout }) {
    const [, product, version] = /^(Terraform|OpenTofu) v(\d+\.\d+\.\d+\S*)/m.exec(stdout) ?? [];
    return exitCode !== 0 || product === undefined || version === undefined ? {} : { product, version };
}
function askVersion(path, environment) {
    const options = { cwd: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), env: { ...environment }, silent: true, ignoreReturnCode: true };
    return (0,_actions_exec__WEBPACK_IMPORTED_MODULE_3__/* .getExecOutput */ .H)(`"${path}"`, ['version'], options).catch((error) => ({
        exitCode: 126,
        stdout: '',
        stderr: error instanceof Error ? error.message : String(error),
    }));
}
async function unwrap(path, platform) {
    const real = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), `${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path, '.exe')}-bin`);
    return (await firstExecutable(real, platform)) ?? path;
}
async function locate(nameOrPath, environment, platform) {
    if (isPath(nameOrPath, platform))
        return firstExecutable((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(nameOrPath), platform);
    const [, searchPath = ''] = Object.entries(environment).find(([name]) => name.toUpperCase() === 'PATH') ?? [];
    for (const directory of searchPath.split(platform === 'win32' ? ';' : ':')) {
        const found = directory === '' ? undefined : await firstExecutable((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, nameOrPath), platform);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
async function firstExecutable(path, platform) {
    if (platform === 'win32' && (await isExecutable(`${path}.exe`)))
        return `${path}.exe`;
    return (await isExecutable(path)) ? path : undefined;
}
function isPath(nameOrPath, platform) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(nameOrPath) || (platform === 'win32' ? /[/\\]/ : /\//).test(nameOrPath);
}
async function isExecutable(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(path, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).isFile();
    }
    catch {
        return false;
    }
}
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


/***/ }),

/***/ 49353:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZQ: () => (/* binding */ findChecksum),
/* harmony export */   dy: () => (/* binding */ releaseFiles),
/* harmony export */   w: () => (/* binding */ findBuild)
/* harmony export */ });
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);

function releaseFiles({ version, build }) {
    const checksums = `terraform_${version}_SHA256SUMS`;
    return { signature: `${checksums}.sig`, checksums, archive: `terraform_${version}_${build}.zip` };
}
const systems = { linux: 'linux', darwin: 'darwin', win32: 'windows' };
const architectures = { x64: 'amd64', arm64: 'arm64' };
function findBuild(platform, architecture) {
    const [system, processor] = [systems[platform], architectures[architecture]];
    if (system !== undefined && processor !== undefined)
        return `${system}_${processor}`;
    throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        code: 'terraform-missing',
        what: `terraform-version: the action cannot install Terraform on ${platform} ${architecture}, only on Linux, macOS and Windows with x64 or arm64.`,
        next: 'Install Terraform in an earlier step, and name it in `terraform-binary`.',
    });
}
function findChecksum(checksums, file) {
    for (const line of checksums.split('\n')) {
        const [, hash, name] = /^([0-9a-f]{64}) [ *](\S+)$/.exec(line.trimEnd()) ?? [];
        if (name === file)
            return hash;
    }
    return undefined;
}


/***/ })

};
