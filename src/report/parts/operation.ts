import { isStartedByTerraform } from '../../domain/stack-set/operation.ts';
import type { Operation } from '../../domain/stack-set/operation.ts';
import { inlineCode } from './markdown.ts';
import { renderDuration } from '../../domain/quantity.ts';

/** One line that says how an operation is. @param now its age is counted until then. */
export function renderOperation({ id, action, status, createdAt }: Operation, now: Date): string {
  const age = renderDuration(Math.max(0, now.getTime() - createdAt.getTime()));
  const starter = isStartedByTerraform(id) ? ', started by Terraform' : '';
  return `operation ${inlineCode(id)} \`${action}\` \`${status}\`, for ${age}${starter}`;
}
