import {
  CloudFormationClient,
  DescribeOrganizationsAccessCommand,
  ValidateTemplateCommand,
} from '@aws-sdk/client-cloudformation';
import {
  DescribeOrganizationCommand,
  ListAWSServiceAccessForOrganizationCommand,
  ListDelegatedAdministratorsCommand,
  OrganizationsClient,
} from '@aws-sdk/client-organizations';
import { listExternalIds } from '../domain/iam/external-id.ts';
import { stackSetsPrincipal, valueOf } from '../domain/preflight/preflight-facts.ts';
import type { AccessFacts, Checked, TemplateValidation, TrustedAccess } from '../domain/preflight/preflight-facts.ts';
import { findSecretValues, hideSecretsIn } from '../domain/secret-values.ts';
import type { StackSet, StackSetRef } from '../domain/stack-set/stack-set.ts';
import { describeThrown, UserError } from '../domain/user-error.ts';
import { toList, toNextToken, unknownAnswer } from './answer-members.ts';
import type { ClientConfiguration } from './client-configuration.ts';
import { equip } from './client-equipment.ts';
import { toManagementAccountId } from './convert-organization.ts';
import { isRefusal, redact, toUserError } from './errors.ts';
import { find } from './stack-set-reading.ts';

export interface PreflightClients {
  readonly cloudFormation: CloudFormationClient;
  readonly organizations: OrganizationsClient;
  /** 12 digits. */
  readonly callerAccountId: string;
}

/** Implements the port of the same name: every failure is an answer. */
export interface PreflightAdapter {
  readAccess(ref: StackSetRef): Promise<AccessFacts>;
  validateTemplate(
    ref: StackSetRef,
    template: { readonly templateBody: string; readonly parameters: Readonly<Record<string, string>> },
  ): Promise<Checked<TemplateValidation>>;
  findSameName(ref: StackSetRef): Promise<Checked<StackSet | undefined>>;
}

/** @param region home Region of the stack set. */
export function createPreflight(
  configuration: ClientConfiguration,
  region: string,
  callerAccountId: string,
): PreflightAdapter {
  return preflightOn({
    cloudFormation: equip(new CloudFormationClient({ ...configuration, region }), configuration),
    organizations: equip(new OrganizationsClient(configuration), configuration),
    callerAccountId,
  });
}

export function preflightOn(clients: PreflightClients): PreflightAdapter {
  return {
    readAccess: (ref) => readAccess(clients, ref),
    validateTemplate: (_ref, { templateBody, parameters }) => {
      const entries = Object.entries(parameters).map(([key, value]) => `${key}=${value}`);
      const secrets = [...listExternalIds(templateBody, parameters), ...findSecretValues(entries.join('\n'))];
      return validateTemplate(clients, templateBody, (text) => hideSecretsIn(text, secrets));
    },
    findSameName: (ref) =>
      check('cloudformation:DescribeStackSet', () => find(clients.cloudFormation, { ...ref, callAs: 'SELF' })),
  };
}

/**
 * Side by side, then once more where something is wrong: the id that the error names, and a second opinion on trusted
 * access, since CloudFormation's answer alone would stop every plan.
 */
async function readAccess(clients: PreflightClients, ref: StackSetRef): Promise<AccessFacts> {
  const { callerAccountId } = clients;
  const isDelegated = ref.callAs === 'DELEGATED_ADMIN';
  const [isListed, access, manager] = await Promise.all([
    isDelegated ? isDelegatedAdministrator(clients) : notAsked,
    describeAccess(clients, ref),
    isDelegated ? notAsked : readManager(clients),
  ]);
  const kind = valueOf(access)?.kind;
  const isWrong = isDelegated && (valueOf(isListed) !== true || kind === 'disabled' || kind === 'refused');
  const [managementAccountId, trustedAccess] = await Promise.all([
    isWrong ? readManager(clients) : manager,
    kind === 'disabled' ? confirmDisabled(clients, access) : access,
  ]);
  return { callerAccountId, managementAccountId, isDelegatedAdministrator: isListed, trustedAccess };
}

const notAsked = { kind: 'not-asked' } as const;

function describeAccess(
  { cloudFormation }: PreflightClients,
  { callAs }: StackSetRef,
): Promise<Checked<TrustedAccess>> {
  const ask = async (): Promise<TrustedAccess> => {
    const { Status: status } = await cloudFormation.send(new DescribeOrganizationsAccessCommand({ CallAs: callAs }));
    if (status === 'ENABLED') return { kind: 'enabled' };
    if (status === 'DISABLED' || status === 'DISABLED_PERMANENTLY') return { kind: 'disabled' };
    throw unknownAnswer('Status', status);
  };
  return check('cloudformation:DescribeOrganizationsAccess', ask, ({ code }, message) => {
    if (code === 'trusted-access-missing') return { kind: 'disabled' };
    return code === 'not-delegated-administrator' ? { kind: 'refused', message } : undefined;
  });
}

/** Disabled, unless Organizations says otherwise: a call that is denied or fails says nothing. */
async function confirmDisabled(
  { organizations }: PreflightClients,
  disabled: Checked<TrustedAccess>,
): Promise<Checked<TrustedAccess>> {
  const trusted = await check('organizations:ListAWSServiceAccessForOrganization', () =>
    findInPages(async (token) => {
      const command = new ListAWSServiceAccessForOrganizationCommand({ NextToken: token });
      const { EnabledServicePrincipals: principals, NextToken } = await organizations.send(command);
      const names = toList(principals).map(({ ServicePrincipal: name }) => name);
      return { isFound: names.includes(stackSetsPrincipal), nextToken: toNextToken(NextToken) };
    }),
  );
  if (valueOf(trusted) !== true) return disabled;
  return {
    kind: 'unchecked',
    why: 'CloudFormation answers that it is disabled, and Organizations that it is enabled',
  };
}

function isDelegatedAdministrator({ organizations, callerAccountId }: PreflightClients): Promise<Checked<boolean>> {
  return check('organizations:ListDelegatedAdministrators', () =>
    findInPages(async (token) => {
      const command = new ListDelegatedAdministratorsCommand({
        ServicePrincipal: stackSetsPrincipal,
        NextToken: token,
      });
      const { DelegatedAdministrators: administrators, NextToken } = await organizations.send(command);
      const ids = toList(administrators).map(({ Id: id }) => id);
      return { isFound: ids.includes(callerAccountId), nextToken: toNextToken(NextToken) };
    }),
  );
}

/** A service has at most five administrators, but a page may be empty and not the last one. */
const mostPages = 2;

async function findInPages(
  read: (token: string | undefined) => Promise<{ readonly isFound: boolean; readonly nextToken: string | undefined }>,
): Promise<boolean> {
  let token: string | undefined;
  for (let page = 1; page <= mostPages; page += 1) {
    const { isFound, nextToken } = await read(token);
    if (isFound) return true;
    if (nextToken === undefined) return false;
    token = nextToken;
  }
  throw new UserError({ code: 'unknown', what: `AWS answered more than ${mostPages} pages` });
}

function readManager({ organizations }: PreflightClients): Promise<Checked<string>> {
  return check('organizations:DescribeOrganization', async () => {
    const { Organization: organization } = await organizations.send(new DescribeOrganizationCommand({}));
    return toManagementAccountId(organization);
  });
}

function validateTemplate(
  { cloudFormation }: PreflightClients,
  templateBody: string,
  hide: (text: string) => string,
): Promise<Checked<TemplateValidation>> {
  const ask = async (): Promise<TemplateValidation> => {
    const { Capabilities } = await cloudFormation.send(new ValidateTemplateCommand({ TemplateBody: templateBody }));
    return { kind: 'valid', capabilities: toList(Capabilities) };
  };
  return check('cloudformation:ValidateTemplate', ask, (_failure, message, error) =>
    isRefusal(error, 'ValidationError') ? { kind: 'refused', message: hide(message) } : undefined,
  );
}

/**
 * @param action of IAM, such as `cloudformation:ValidateTemplate`.
 * @param asAnswer a refusal that is the answer to the question; it takes AWS's message without secrets.
 */
async function check<Value>(
  action: string,
  ask: () => Promise<Value>,
  asAnswer: (failure: UserError, message: string, error: unknown) => Value | undefined = () => undefined,
): Promise<Checked<Value>> {
  try {
    return { kind: 'known', value: await ask() };
  } catch (error) {
    const failure = toUserError(error, `call ${action}`);
    const answer = asAnswer(failure, redact(describeThrown(error)), error);
    if (answer !== undefined) return { kind: 'known', value: answer };
    const why = failure.code === 'access-denied' ? `the role may not call ${action}` : failure.what.replace(/\.$/, '');
    return { kind: 'unchecked', why };
  }
}
