/** The fields of an ARN, or of what stands for ARNs; those that are not there are empty. */
export interface Arn {
  readonly partition: string;
  readonly service: string;
  readonly account: string;
  /** All that follows the account: `role/path/name`, `function:name:version`. */
  readonly name: string;
}

/** @param text in the text form of permissions.ts: colons in placeholders separate nothing. */
export function splitArn(text: string): Arn {
  const fields: string[] = [''];
  for (const [part] of text.matchAll(/\$\{[^}]*\}|:|[^:$]+|\$/g)) {
    if (part === ':') fields.push('');
    else fields.push(`${fields.pop() ?? ''}${part}`);
  }
  const [, partition = '', service = '', , account = '', ...name] = fields;
  return { partition, service, account, name: name.join(':') };
}

/**
 * A symbol that stands for one thing which the template itself creates, by its name, id or ARN. Other attributes may be
 * anything, `*` as well: a custom resource gives what its code likes.
 */
export const resourceSymbol = /\$\{(?!AWS::)[A-Za-z0-9]+(?:\.[A-Za-z0-9.]*(?:Arn|Id|Name))?\}/;
