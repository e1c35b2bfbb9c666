import { describe, expect, test } from '@jest/globals';
import { missingCapabilities, requiredCapabilities } from './template-capabilities.ts';
import { completeParameters, maskedParameters } from './template-parameters.ts';
import { resolveTemplate } from './template-values.ts';
import { parseTemplate } from './template.ts';

const place = { accountId: '300000000001', region: 'us-east-1', stackId: 'arn:stack/x', stackName: 'StackSet-x' };

const yaml = `
AWSTemplateFormatVersion: "2010-09-09"
Parameters:
  Name: {Type: String}
  Path: {Type: String, Default: /audit/}
  Principals: {Type: CommaDelimitedList}
  Boundary: {Type: String, Default: ""}
  Secret: {Type: String, NoEcho: true, Default: s3cret}
Mappings:
  Lengths: {us-east-1: {seconds: 7200}}
Conditions:
  HasBoundary: !Not [!Equals [!Ref Boundary, ""]]
  Never: !Equals [a, b]
Resources:
  Role:
    Type: AWS::IAM::Role
    Properties:
      RoleName: !Ref Name
      Path: !Ref Path
      MaxSessionDuration: !FindInMap [Lengths, !Ref "AWS::Region", seconds]
      PermissionsBoundary: !If [HasBoundary, !Ref Boundary, !Ref "AWS::NoValue"]
      AssumeRolePolicyDocument:
        Version: "2012-10-17"
        Statement: [{Effect: Allow, Principal: {AWS: !Ref Principals}, Action: sts:AssumeRole}]
      ManagedPolicyArns:
        - !Sub arn:\${AWS::Partition}:iam::\${AWS::AccountId}:policy/\${Name}
        - !Join ["", ["arn:", !Ref "AWS::Partition", ":iam::aws:policy/ReadOnlyAccess"]]
        - Fn::Sub: ["\${x}-\${!literal}", {x: !Select [1, !Split [",", "a,b"]]}]
  Left:
    Type: AWS::IAM::Role
    Condition: Never
    Properties: {AssumeRolePolicyDocument: {}}
Outputs:
  Arn: {Value: !GetAtt Role.Arn}
`;

describe('template', () => {
  test('evaluates the functions and short tags of a YAML template', () => {
    const template = parseTemplate(yaml);
    const values = completeParameters(
      template,
      new Map([
        ['Name', 'Audit'],
        ['Principals', 'a, b'],
      ]),
    );
    const { resources, outputs } = resolveTemplate(template, values, place);
    expect(resources).toHaveLength(1);
    expect(resources[0]).toEqual({
      logicalId: 'Role',
      type: 'AWS::IAM::Role',
      physicalId: 'Audit',
      properties: {
        RoleName: 'Audit',
        Path: '/audit/',
        MaxSessionDuration: 7200,
        AssumeRolePolicyDocument: {
          Version: '2012-10-17',
          Statement: [{ Effect: 'Allow', Principal: { AWS: ['a', 'b'] }, Action: 'sts:AssumeRole' }],
        },
        ManagedPolicyArns: [
          'arn:aws:iam::300000000001:policy/Audit',
          'arn:aws:iam::aws:policy/ReadOnlyAccess',
          'b-${literal}',
        ],
      },
    });
    expect(outputs).toEqual({ Arn: 'arn:aws:iam::300000000001:role/audit/Audit' });
  });

  test('reads the same template from JSON', () => {
    const body = JSON.stringify({ Resources: { Role: { Type: 'AWS::IAM::Role', Properties: { Path: '/x/' } } } });
    const { resources } = resolveTemplate(parseTemplate(body), {}, { ...place, region: 'us-gov-west-1' });
    expect(resources[0]?.physicalId).toMatch(/^StackSet-x-Role-[0-9A-F]{12}$/);
  });

  test.each([
    ['{"Resources": {', 'Template format error: JSON not well-formed. (line 1, column 1)'],
    ['a: [b', /^Template format error: YAML not well-formed. \(line \d+, column \d+\)$/],
    ['just text', 'Template format error: unsupported structure.'],
    ['Parameters: {}', 'Template format error: At least one Resources member must be defined.'],
    ['Resources: {A: {}}', 'Template format error: [/Resources/A] Every Resources object must contain a Type member.'],
    [
      'Resources: {A: {Type: T, Properties: {P: !Ref B}}}',
      'Template format error: Unresolved resource dependencies [B] in the Resources block of the template',
    ],
    [
      'Resources: {A: {Type: T, Properties: {P: !Nonsense B}}}',
      'Template format error: YAML not well-formed. (an unknown tag)',
    ],
  ])('rejects %s', (body, message) => {
    expect(() => parseTemplate(body)).toThrow(message);
  });

  test('requires CAPABILITY_NAMED_IAM only when an IAM resource has a name', () => {
    const named = parseTemplate('Resources: {R: {Type: "AWS::IAM::Role", Properties: {RoleName: x}}}');
    const unnamed = parseTemplate('Resources: {R: {Type: "AWS::IAM::Role"}}');
    const other = parseTemplate('Resources: {R: {Type: "AWS::SNS::Topic"}}');
    expect([named, unnamed, other].map(requiredCapabilities)).toEqual([
      ['CAPABILITY_NAMED_IAM'],
      ['CAPABILITY_IAM'],
      [],
    ]);
    expect(missingCapabilities(unnamed, ['CAPABILITY_NAMED_IAM'])).toEqual([]);
    expect(missingCapabilities(named, ['CAPABILITY_IAM'])).toEqual(['CAPABILITY_NAMED_IAM']);
  });

  test('fills in defaults, and rejects missing and unknown parameters', () => {
    const template = parseTemplate(yaml);
    const given = new Map([
      ['Name', 'Audit'],
      ['Principals', 'a'],
    ]);
    expect(completeParameters(template, given)).toEqual({
      Name: 'Audit',
      Path: '/audit/',
      Principals: 'a',
      Boundary: '',
      Secret: 's3cret',
    });
    expect(() => completeParameters(template, new Map([['Name', 'x']]))).toThrow(
      'Parameters: [Principals] must have values',
    );
    expect(() => completeParameters(template, given.set('Other', ''))).toThrow(
      'Parameters: [Other] do not exist in the template',
    );
  });

  test('masks NoEcho parameters', () => {
    const shown = maskedParameters(parseTemplate(yaml), { Name: 'x', Secret: 's3cret' });
    expect(shown).toEqual([
      { ParameterKey: 'Name', ParameterValue: 'x' },
      { ParameterKey: 'Secret', ParameterValue: '****' },
    ]);
  });
});
