import type { TextPattern } from '../meaning/text-pattern.ts';
import { resourceSymbol, splitArn } from './arn.ts';

/**
 * Whether a resource of a policy may stand for something of this kind.
 * @param kind an ARN from the service on, in which each `*` is a run without a colon, as in the names that AWS gives:
 * so `arn:aws:ssm:*:*:document/*` is no instance, although its first `*` may be any text.
 */
export function mayBeOfKind({ tokens }: TextPattern, kind: string): boolean {
  // Place by place of the kind: whether what is left of the resource and of the kind has a text in common.
  const ofKind = Array.from(`arn:*:${kind}`);
  let after = [...ofKind.map((_, place) => ofKind.slice(place).every((character) => character === '*')), true];
  for (const token of tokens.toReversed()) {
    const now = after.map(() => false);
    now[ofKind.length] = isRun(token) && after[ofKind.length] === true;
    for (let place = ofKind.length - 1; place >= 0; place -= 1) {
      const character = ofKind[place] ?? '';
      const isAnyNext = now[place + 1] === true;
      if (isRun(token)) now[place] = after[place] === true || (mayTake(token, character) && isAnyNext);
      else if (character === '*') now[place] = isAnyNext || (token !== ':' && after[place] === true);
      else now[place] = maySpell(token, character) && after[place + 1] === true;
    }
    after = now;
  }
  return after[0] === true;
}

function isRun(token: string): boolean {
  return token === '**' || (token.startsWith('${') && !token.startsWith('${AWS::AccountId}'));
}

/** A partition or a Region has no colon in it. */
function mayTake(run: string, character: string): boolean {
  return character !== ':' || !/^\$\{AWS::(?:Partition|Region|StackName|URLSuffix)\}$/.test(run);
}

/** `??`, and a digit of the account's id, are one character each. */
function maySpell(token: string, character: string): boolean {
  return token === character || token === '??' || (token.startsWith('${') && /\d/.test(character));
}

/** Services on whose resources no action of another service acts. */
const servicesOfTheirOwn = 'dynamodb iam kms lambda logs s3 secretsmanager sns sqs'.split(' ');

/** Whether an action may act on a resource at all: nothing of Systems Manager acts on a bucket. */
export function mayActOn(action: string, resource: string): boolean {
  const { service } = splitArn(resource);
  return !servicesOfTheirOwn.includes(service) || action.startsWith(`${service}:`);
}

/** Services whose names have paths: what follows the first part of a name is not a part of that one thing. */
const servicesWithPaths = ['iam', 'sso'];

/**
 * Whether a resource of a policy names certain things, however few: not "all that is called like that", among which new
 * ones may be tomorrow. Accounts and Regions do not matter: the role is in one account, and has this name in each.
 */
export function isCertain(resource: string): boolean {
  if (isResourceOfTemplate(resource)) return true;
  const { service, account, name } = splitArn(resource);
  if (name === '' || hasChoice(service)) return false;
  if (name === 'root') return !hasChoice(account);
  if (isServiceLinked(name)) return true;
  if (service === 'iam' && isAdministratorByConvention(name)) return false;
  if (!hasChoice(name)) return true;
  // `function:name:*` are the versions of one function, `stack/name/*` is one stack.
  const [, ofOne = ''] = /^[\w-]+[:/]([^:/]+)[:/]/.exec(name) ?? [];
  return ofOne !== '' && !hasChoice(ofOne) && !servicesWithPaths.includes(service);
}

/** `${Function.Arn}`, `${Function.Arn}:*`: one thing that the template itself creates, or a part of it. */
export function isResourceOfTemplate(resource: string): boolean {
  return new RegExp(`^${resourceSymbol.source}(?:[:/].*)?$`).test(resource);
}

/** Only AWS can change what a service-linked role may do, and only its service can act with it. */
function isServiceLinked(name: string): boolean {
  return name.startsWith('role/aws-service-role/');
}

/**
 * Roles that AWS's own tools create under these names in every account, as administrators: AWS Organizations, AWS
 * Control Tower, StackSets, IAM Identity Center and the CDK.
 */
const administratorRoles = [
  /^role\/OrganizationAccountAccessRole$/,
  /^role\/AWSControlTower(?:Execution|Admin)$/,
  /^role\/AWSCloudFormationStackSet(?:Execution|Administration)Role$/,
  /^role\/stacksets-exec-/,
  /^role\/aws-reserved\/sso\.amazonaws\.com\/(?:.*\/)?AWSReservedSSO_(?:AWS)?AdministratorAccess_/,
  /^role\/cdk-\w+-cfn-exec-role-/,
];

function isAdministratorByConvention(name: string): boolean {
  return administratorRoles.some((role) => role.test(name));
}

/** A wildcard, something unknown, or a variable that the request fills; not the name of the user who asks. */
function hasChoice(text: string): boolean {
  const open = text
    .replaceAll(/\$\{(?:!(?:aws:(?:username|userid)|[*?$])|AWS::\w+)\}/gi, '')
    .replaceAll(new RegExp(resourceSymbol, 'g'), '');
  return /\$\{|[*?]/.test(open);
}
