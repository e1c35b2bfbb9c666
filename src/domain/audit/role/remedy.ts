import { quote } from '../../advice/aws-command.ts';
import type { Json } from '../../json.ts';
import type { Remedy } from '../finding.ts';
import type { ActualRole } from './actual-role.ts';
import type { Difference } from './difference.ts';
import { documentArgument, writeDocument } from './document-text.ts';
import type { ExpectedRole } from './expected-role.ts';

/** The commands that make this part of the role what the template says. Texts are in the form of resolved texts. */
export function findRemedy(difference: Difference, expected: ExpectedRole, actual: ActualRole): Remedy {
  const { role } = expected;
  const name = `--role-name ${word(role.roleName)}`;
  switch (difference.part) {
    case 'trust':
      return restoreTrust(expected, name);
    case 'managed-policy':
      return attachOrDetach(difference, expected, actual, name);
    case 'policy-contents':
      return restoreContents(difference, expected, actual);
    case 'inline-policy':
      return restoreInline(difference, expected, name);
    case 'boundary':
      return restoreBoundary(difference, expected, name);
    case 'session-length':
    case 'description':
      // One call sets both: what it does not name falls back to AWS's default.
      return run(
        `aws iam update-role ${name} --description ${quote(role.description ?? '')} --max-session-duration ${role.maxSessionDurationSeconds ?? 3600}`,
      );
    case 'path':
      return {
        kind: 'advice',
        text: 'IAM cannot move a role to another path: delete the role and the stack instance of this account by hand, then run apply, which deploys both again',
      };
    case 'tag': {
      const wanted = difference.change === 'added' ? undefined : difference.expected;
      return wanted === undefined
        ? run(`aws iam untag-role ${name} --tag-keys ${quote(difference.name)}`)
        : run(`aws iam tag-role ${name} --tags ${quote(JSON.stringify([{ Key: difference.name, Value: wanted }]))}`);
    }
    case 'instance-profile': {
      const verb = difference.change === 'added' ? 'remove-role-from-instance-profile' : 'add-role-to-instance-profile';
      const profile = expected.ownNames[difference.name] ?? difference.name;
      return run(`aws iam ${verb} --instance-profile-name ${word(profile)} ${name}`);
    }
  }
}

function run(command: string, text = 'run in the account, as one who may change IAM'): Remedy {
  return { kind: 'commands', text, commands: [command] };
}

/** What only CloudFormation can write, as the template names what the account calls by another name. */
const again: Remedy = {
  kind: 'advice',
  text: 'change it back by hand; what the template refers to there is shown by `aws cloudformation describe-stack-resources` in the account',
};

function restoreTrust({ documents }: ExpectedRole, name: string): Remedy {
  const document = documentArgument(documents.trust);
  if (document === undefined) return again;
  const command = `aws iam update-assume-role-policy ${name} --policy-document ${document}`;
  const hasId = command.includes('$EXTERNAL_ID');
  return hasId
    ? run(command, 'set EXTERNAL_ID to the external id, which is secret and shown nowhere, then run in the account')
    : run(command);
}

function attachOrDetach(difference: Difference, expected: ExpectedRole, actual: ActualRole, name: string): Remedy {
  const arn = actual.attached[difference.name]?.arn ?? difference.name;
  if (difference.change === 'added') return run(`aws iam detach-role-policy ${name} --policy-arn ${word(arn)}`);
  const isOwn = expected.role.managedPolicies.some((policy) => policy.name === difference.name);
  const wanted = isOwn ? lookUp(difference.name) : word(difference.name);
  return run(`aws iam attach-role-policy ${name} --policy-arn ${wanted}`);
}

/** CloudFormation knows what it has called the resource. */
function lookUp(logicalId: string): string {
  return `"$(aws cloudformation describe-stack-resource --stack-name '\${AWS::StackName}' --logical-resource-id ${logicalId} --query StackResourceDetail.PhysicalResourceId --output text)"`;
}

function restoreContents(difference: Difference, { role }: ExpectedRole, actual: ActualRole): Remedy {
  const policy = role.managedPolicies.find((one) => one.name === difference.name);
  const arn = actual.attached[difference.name]?.arn;
  const document = policy === undefined ? undefined : documentArgument(writeDocument(policy.document));
  if (document === undefined || arn === undefined) return again;
  return run(
    `aws iam create-policy-version --policy-arn ${word(arn)} --set-as-default --policy-document ${document}`,
    'run in the account; where an older version is the right one, `aws iam set-default-policy-version` is enough',
  );
}

function restoreInline({ change, name: policyName }: Difference, expected: ExpectedRole, name: string): Remedy {
  const policy = `--policy-name ${word(policyName)}`;
  if (change === 'added') return run(`aws iam delete-role-policy ${name} ${policy}`);
  const document = documentArgument(findInline(expected, policyName));
  return document === undefined
    ? again
    : run(`aws iam put-role-policy ${name} ${policy} --policy-document ${document}`);
}

/** As the template writes it, so that CloudFormation finds its own Sids again. */
function findInline({ role, documents }: ExpectedRole, name: string): Json {
  const written = documents.inline[name];
  if (written !== undefined) return written;
  const policy = role.inlinePolicies.find((one) => one.name === name);
  return policy === undefined ? null : writeDocument(policy.document);
}

function restoreBoundary(difference: Difference, { role }: ExpectedRole, name: string): Remedy {
  const { boundary, permissionsBoundary } = role;
  if (difference.change === 'added') return run(`aws iam delete-role-permissions-boundary ${name}`);
  // The boundary itself is the right one, and its contents are not.
  if (permissionsBoundary === undefined || difference.expected !== permissionsBoundary) return again;
  const isMade = boundary.kind === 'known' && /\$\{(?!AWS::)/.test(permissionsBoundary);
  const wanted = isMade ? lookUp(boundary.policy.name) : word(permissionsBoundary);
  return run(`aws iam put-role-permissions-boundary ${name} --permissions-boundary ${wanted}`);
}

/** One word of a shell. */
function word(text: string): string {
  return /^(?:[\w@%+=:,./-]|\$\{AWS::AccountId\})+$/.test(text) ? text : quote(text);
}
