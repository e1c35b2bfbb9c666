import type { Command, RolloutRequest } from '../domain/rollout-request.ts';
import { UserError } from '../domain/user-error.ts';
import type { Environment } from './input-text.ts';
import {
  readAwsRegion,
  readCallAs,
  readCommand,
  readCommentMode,
  readGithubToken,
  readStackSetName,
} from './input-values.ts';
import { findSecrets } from './secret-inputs.ts';

/** What it takes to report a run on its pull request. */
export interface ReportingInputs {
  readonly command: Command;
  readonly request: Pick<RolloutRequest, 'stackSet' | 'comment'> & {
    /** Whether a comment is wanted, or which one, cannot be read: one that exists is replaced, none is created. */
    readonly onlyExisting?: boolean;
    /** The home Region cannot be read: the comment may be of any. */
    readonly anyRegion?: boolean;
  };
  readonly githubToken: string;
  readonly secrets: readonly string[];
}

/**
 * Reads what a report needs although another input may be malformed, so that no comment of an earlier run stays on the
 * pull request as if it were still true. For reports only: a run that does something has `readInputs`.
 * @returns undefined when it cannot be known which comment it is, or none can be written.
 */
export function findReportingInputs(environment: Environment): ReportingInputs | undefined {
  const given = findReadable(() => readCommand(environment));
  const command = given ?? (environment['GITHUB_EVENT_NAME'] === 'pull_request' ? 'plan' : undefined);
  const name = findReadable(() => readStackSetName(environment));
  const githubToken = findReadable(() => readGithubToken(environment));
  if (command === undefined || name === undefined || githubToken === undefined) return undefined;
  const region = findReadable(() => readAwsRegion(environment));
  const comment = findReadable(() => readCommentMode(environment));
  const callAs = findReadable(() => readCallAs(environment)) ?? 'DELEGATED_ADMIN';
  return {
    command,
    request: {
      stackSet: { name, region: region ?? '', callAs },
      comment: comment ?? 'always',
      onlyExisting: given === undefined || region === undefined || comment === undefined,
      anyRegion: region === undefined,
    },
    githubToken,
    secrets: findSecrets(environment),
  };
}

function findReadable<Value>(read: () => Value): Value | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}
