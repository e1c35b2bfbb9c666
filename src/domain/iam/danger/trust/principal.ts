import { splitArn } from '../arn.ts';

/** Who a principal of a trust policy is. */
export type Principal =
  /** Any principal of any account. */
  | { readonly kind: 'any' }
  /** One account, or something in it; its id is undefined where it is the account of the role. */
  | { readonly kind: 'account'; readonly account: string | undefined; readonly partition: string | undefined }
  | { readonly kind: 'federated'; readonly provider: string }
  | { readonly kind: 'service'; readonly service: string }
  | { readonly kind: 'unknown' };

/** @param text as in PolicyStatement: `*`, `AWS:arn:…`, `Service:…`, `Federated:…`. */
export function readPrincipal(text: string): Principal {
  if (text === '*') return { kind: 'any' };
  const [, type = '', name = ''] = /^(\w+):(.*)$/s.exec(text) ?? [];
  if (name.includes('${?')) return { kind: 'unknown' };
  if (/^[*?]*$/.test(name)) return type === 'CanonicalUser' ? { kind: 'unknown' } : { kind: 'any' };
  switch (type.toLowerCase()) {
    case 'aws':
      return readAwsPrincipal(name);
    case 'service':
      return hasWildcard(name) ? { kind: 'any' } : { kind: 'service', service: name };
    case 'federated':
      return { kind: 'federated', provider: name };
    default:
      return { kind: 'unknown' };
  }
}

function readAwsPrincipal(name: string): Principal {
  if (isOfTemplate(name)) return { kind: 'account', account: undefined, partition: undefined };
  if (isAccount(name)) return { kind: 'account', account: accountOf(name), partition: undefined };
  const { partition, service, account, name: who } = splitArn(name);
  if (isAccount(account) && ['iam', 'sts'].includes(service) && who !== '') {
    return {
      kind: 'account',
      account: accountOf(account),
      partition: /^[\w-]+$/.test(partition) ? partition : undefined,
    };
  }
  // An account that is a pattern is any account: IAM may refuse it, and may not.
  return hasWildcard(name) ? { kind: 'any' } : { kind: 'unknown' };
}

function isAccount(text: string): boolean {
  return /^\d{12}$/.test(text) || text === '${AWS::AccountId}';
}

function accountOf(text: string): string | undefined {
  return /^\d{12}$/.test(text) ? text : undefined;
}

/** Another role of the same template: of the same account. What any other attribute is cannot be known. */
function isOfTemplate(name: string): boolean {
  return /^\$\{(?!AWS::)[A-Za-z0-9]+\.Arn\}$/.test(name);
}

/** An account as a whole, as its id or as its root: `111122223333`, `arn:aws:iam::111122223333:root`. */
export function wholeAccountOf(principal: string): string | undefined {
  if (!principal.startsWith('AWS:')) return undefined;
  const text = principal.slice('AWS:'.length);
  const { service, account, name } = splitArn(text);
  if (isAccount(text)) return text;
  return service === 'iam' && name === 'root' && isAccount(account) ? account : undefined;
}

function hasWildcard(text: string): boolean {
  return /[*?]/.test(text.replaceAll(/\$\{![*?$]\}/g, ''));
}

const assumeActions = ['sts:assumerole', 'sts:assumerolewithsaml', 'sts:assumerolewithwebidentity'];

/** Letting a session be tagged or named is not letting in. @param isNamed whether the statement names an action. */
export function isAboutAssuming(isNamed: (action: string) => boolean): boolean {
  return assumeActions.some(isNamed);
}

/** All ways in. */
export function isAboutAllAssuming(isNamed: (action: string) => boolean): boolean {
  return assumeActions.every(isNamed);
}
