import type { Template } from './template.ts';

const nameProperties: Readonly<Record<string, string>> = {
  'AWS::IAM::Role': 'RoleName',
  'AWS::IAM::User': 'UserName',
  'AWS::IAM::Group': 'GroupName',
  'AWS::IAM::ManagedPolicy': 'ManagedPolicyName',
  'AWS::IAM::InstanceProfile': 'InstanceProfileName',
};

/**
 * The capabilities that a caller has to acknowledge: for IAM resources, for IAM resources with fixed names, for macros.
 */
export function requiredCapabilities(template: Template): readonly string[] {
  const resources = Object.values(template.resources).filter(({ type }) => type.startsWith('AWS::IAM::'));
  const isNamed = resources.some(({ type, properties }) => (nameProperties[type] ?? '') in properties);
  const iam = isNamed ? ['CAPABILITY_NAMED_IAM'] : resources.length > 0 ? ['CAPABILITY_IAM'] : [];
  return template.transforms.length > 0 ? [...iam, 'CAPABILITY_AUTO_EXPAND'] : iam;
}

export function missingCapabilities(template: Template, acknowledged: readonly string[]): readonly string[] {
  return requiredCapabilities(template).filter(
    (capability) =>
      !acknowledged.includes(capability) &&
      !(capability === 'CAPABILITY_IAM' && acknowledged.includes('CAPABILITY_NAMED_IAM')),
  );
}

export function iamResourceTypes(template: Template): readonly string[] {
  const types = Object.values(template.resources).map(({ type }) => type);
  return [...new Set(types)].filter((type) => type.startsWith('AWS::IAM::'));
}
