import { ActivateOrganizationsAccessCommand, CloudFormationClient } from '@aws-sdk/client-cloudformation';
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';

/**
 * The two commands of the AWS CLI that the bootstrap runs, for a machine without it. Endpoint, Region and key come from
 * the environment, as they do for the CLI.
 */
const [service = '', command = ''] = process.argv.slice(2);
switch (`${service} ${command}`) {
  case 'sts get-caller-identity': {
    const { Account: account = '' } = await new STSClient({}).send(new GetCallerIdentityCommand({}));
    console.log(account);
    break;
  }
  case 'cloudformation activate-organizations-access':
    await new CloudFormationClient({}).send(new ActivateOrganizationsAccessCommand({}));
    break;
  default:
    console.error(`aws: the stand-in has no ${service} ${command}`);
    process.exitCode = 252;
}
