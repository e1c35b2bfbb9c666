import { AwsError } from '../service.ts';
import type { ServiceAnswer, ServiceRequest } from '../service.ts';
import { findText, requireText } from '../wire/request-members.ts';
import type { World } from '../world.ts';
import { iamPageOf } from './iam-paging.ts';
import { entriesOf } from './iam-state.ts';
import type { IamState, InstanceProfileRecord } from './iam-state.ts';
import { uniqueId } from './identities.ts';
import { alreadyExists, noSuchEntity, requireRole, roleAnswer } from './role-record.ts';

interface NewProfile {
  readonly accountId: string;
  readonly instanceProfileName: string;
  readonly path: string;
  readonly roleNames?: readonly string[];
  readonly stackId?: string | undefined;
  readonly partition?: string;
}

export function addInstanceProfile(iam: IamState, profile: NewProfile, createDate: Date): InstanceProfileRecord {
  const { accountId, instanceProfileName, path, roleNames = [], stackId, partition = 'aws' } = profile;
  const arn = `arn:${partition}:iam::${accountId}:instance-profile${path}${instanceProfileName}`;
  const record: InstanceProfileRecord = {
    instanceProfileName,
    path,
    arn,
    instanceProfileId: uniqueId('AIPA', `${arn} ${createDate.toISOString()}`),
    createDate,
    roleNames,
    stackId,
  };
  entriesOf(iam.instanceProfiles, accountId).set(instanceProfileName, record);
  return record;
}

export function createInstanceProfile(world: World, { input, caller }: ServiceRequest): ServiceAnswer {
  const instanceProfileName = requireText(input, 'InstanceProfileName');
  const own = entriesOf(world.instanceProfiles, caller.accountId);
  if ([...own.keys()].some((name) => name.toLowerCase() === instanceProfileName.toLowerCase())) {
    throw alreadyExists(`Instance Profile ${instanceProfileName} already exists.`);
  }
  const path = findText(input, 'Path') ?? '/';
  const profile = addInstanceProfile(
    world,
    { accountId: caller.accountId, instanceProfileName, path },
    world.clock.now(),
  );
  return { InstanceProfile: profileAnswer(world, caller.accountId, profile) };
}

export function getInstanceProfile(world: World, request: ServiceRequest): ServiceAnswer {
  return { InstanceProfile: profileAnswer(world, request.caller.accountId, requireProfile(world, request)) };
}

export function addRoleToInstanceProfile(world: World, request: ServiceRequest): ServiceAnswer {
  const profile = requireProfile(world, request);
  const { roleName } = requireRole(world, request);
  if (profile.roleNames.length > 0) {
    throw new AwsError('LimitExceeded', 'Cannot exceed quota for InstanceSessionsPerInstanceProfile: 1', 409);
  }
  profile.roleNames = [roleName];
  return {};
}

export function removeRoleFromInstanceProfile(world: World, request: ServiceRequest): ServiceAnswer {
  const profile = requireProfile(world, request);
  const { roleName } = requireRole(world, request);
  if (!profile.roleNames.includes(roleName)) {
    throw noSuchEntity(
      `Role with name ${roleName} cannot be found in instance profile ${profile.instanceProfileName}.`,
    );
  }
  profile.roleNames = [];
  return {};
}

export function deleteInstanceProfile(world: World, request: ServiceRequest): ServiceAnswer {
  const profile = requireProfile(world, request);
  if (profile.roleNames.length > 0) {
    const rule = 'Cannot delete entity, must remove roles from instance profile first.';
    throw new AwsError('DeleteConflict', rule, 409);
  }
  entriesOf(world.instanceProfiles, request.caller.accountId).delete(profile.instanceProfileName);
  return {};
}

export function listInstanceProfilesForRole(world: World, request: ServiceRequest): ServiceAnswer {
  const { roleName } = requireRole(world, request);
  const { accountId } = request.caller;
  const profiles = profilesOf(world, accountId, roleName);
  return iamPageOf(
    profiles.map((profile) => profileAnswer(world, accountId, profile)),
    request.input,
    'InstanceProfiles',
  );
}

export function profilesOf(iam: IamState, accountId: string, roleName: string): readonly InstanceProfileRecord[] {
  return [...(iam.instanceProfiles.get(accountId)?.values() ?? [])].filter(({ roleNames }) =>
    roleNames.includes(roleName),
  );
}

function requireProfile(world: World, { input, caller }: ServiceRequest): InstanceProfileRecord {
  const name = requireText(input, 'InstanceProfileName');
  const profile = world.instanceProfiles.get(caller.accountId)?.get(name);
  if (profile === undefined) throw noSuchEntity(`Instance Profile ${name} cannot be found.`);
  return profile;
}

function profileAnswer(world: World, accountId: string, profile: InstanceProfileRecord): ServiceAnswer {
  const roles = profile.roleNames.flatMap((name) => world.rolesOf(accountId).get(name) ?? []);
  return {
    Path: profile.path,
    InstanceProfileName: profile.instanceProfileName,
    InstanceProfileId: profile.instanceProfileId,
    Arn: profile.arn,
    CreateDate: profile.createDate,
    // As IAM's: tags and the boundary are in GetRole alone.
    Roles: roles.map((role) => ({
      ...roleAnswer(role),
      Tags: undefined,
      PermissionsBoundary: undefined,
      Description: undefined,
      MaxSessionDuration: undefined,
    })),
  };
}
