import type { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import type { DetectDriftRequest, DriftSummary, InstanceDrift, ResourceDrift } from '../../domain/audit/drift.ts';
import type { InstancePlace, StackSetRef } from '../../domain/stack-set/stack-set.ts';
import type { ClientConfiguration } from '../client-configuration.ts';
import { cloudFormationClients } from '../stack-sets.ts';
import { detectDrift, findLastDrift, listDriftStatuses, listResourceDrifts } from './drift-detection.ts';

/** Implements the port of the same name. Every method throws UserError only. */
export interface DriftDetectorAdapter {
  detectDrift(ref: StackSetRef, request: DetectDriftRequest): Promise<string>;
  findLastDrift(ref: StackSetRef): Promise<DriftSummary | undefined>;
  listDriftStatuses(ref: StackSetRef): Promise<readonly InstanceDrift[]>;
  listResourceDrifts(ref: StackSetRef, instance: InstancePlace, operationId: string): Promise<readonly ResourceDrift[]>;
}

export function createDriftDetector(configuration: ClientConfiguration): DriftDetectorAdapter {
  return driftDetectorOn(cloudFormationClients(configuration));
}

/** @param clientOf the client of the Region of the ref. */
export function driftDetectorOn(clientOf: (ref: StackSetRef) => CloudFormationClient): DriftDetectorAdapter {
  return {
    detectDrift: (ref, request) => detectDrift(clientOf(ref), ref, request),
    findLastDrift: (ref) => findLastDrift(clientOf(ref), ref),
    listDriftStatuses: (ref) => listDriftStatuses(clientOf(ref), ref),
    listResourceDrifts: (ref, instance, operationId) => listResourceDrifts(clientOf(ref), ref, instance, operationId),
  };
}
