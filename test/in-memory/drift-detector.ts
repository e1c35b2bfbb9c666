import { driftDetectorOn } from '../../src/aws/audit/drift-detector.ts';
import type { DriftDetector } from '../../src/ports.ts';
import type { Send } from './calls.ts';
import { createClient } from './memory-stack-sets.ts';

/** The port over the simulator's CloudFormation, as the other ports are: the adapter's own code without a wire. */
export function createDriftDetector(send: Send): DriftDetector {
  const client = createClient(send);
  return driftDetectorOn(() => client);
}
