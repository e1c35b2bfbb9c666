import { AwsError } from './service.ts';
import type { Service } from './service.ts';
import type { World } from './world.ts';

export function createCloudFormation(world: World): Service {
  return (request) => {
    const version = world.clock.now() > new Date(0) ? '2010-05-15' : '';
    throw new AwsError('InvalidAction', `Could not find operation ${request.action} for version ${version}`);
  };
}
