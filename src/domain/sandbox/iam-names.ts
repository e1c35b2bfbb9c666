/** How ARNs call what has a name in IAM: `arn:aws:iam::ACCOUNT:role/NAME`. */
export type NamedKind = 'role' | 'policy' | 'instance-profile' | 'user' | 'group';

/** A property that gives a resource its name, which is unique in the account. */
interface NameProperty {
  readonly property: string;
  readonly kind: NamedKind;
  /** Characters. */
  readonly most: number;
}

/** By type. The name of an inline policy is unique in its role alone. */
export const nameProperties: ReadonlyMap<string, NameProperty> = new Map([
  ['AWS::IAM::Role', { property: 'RoleName', kind: 'role', most: 64 }],
  ['AWS::IAM::ManagedPolicy', { property: 'ManagedPolicyName', kind: 'policy', most: 128 }],
  ['AWS::IAM::InstanceProfile', { property: 'InstanceProfileName', kind: 'instance-profile', most: 128 }],
  ['AWS::IAM::User', { property: 'UserName', kind: 'user', most: 64 }],
  ['AWS::IAM::Group', { property: 'GroupName', kind: 'group', most: 128 }],
]);

type Attachments = ReadonlyMap<string, NamedKind>;

const toAnyIdentity: Attachments = new Map([
  ['Roles', 'role'],
  ['Users', 'user'],
  ['Groups', 'group'],
]);

/** By type: properties that name what the resource is attached to, one name or a list of them. */
export const attachmentProperties: ReadonlyMap<string, Attachments> = new Map<string, Attachments>([
  ['AWS::IAM::Policy', toAnyIdentity],
  ['AWS::IAM::ManagedPolicy', toAnyIdentity],
  ['AWS::IAM::InstanceProfile', new Map([['Roles', 'role']])],
  ['AWS::IAM::User', new Map([['Groups', 'group']])],
  ['AWS::IAM::RolePolicy', new Map([['RoleName', 'role']])],
  ['AWS::IAM::UserPolicy', new Map([['UserName', 'user']])],
  ['AWS::IAM::GroupPolicy', new Map([['GroupName', 'group']])],
  ['AWS::IAM::AccessKey', new Map([['UserName', 'user']])],
  [
    'AWS::IAM::UserToGroupAddition',
    new Map([
      ['GroupName', 'group'],
      ['Users', 'user'],
    ]),
  ],
]);
