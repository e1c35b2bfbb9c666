/** An HTTP answer; without `body` when it is undefined. */
export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

const documentation = 'https://docs.github.com/rest';

/** A refusal in GitHub's own shape: message, documentation_url, status as a string, sometimes errors. */
export class Refusal extends Error {
  readonly status: number;
  readonly errors: readonly Readonly<Record<string, string>>[] | undefined;

  constructor(status: number, message: string, errors?: readonly Readonly<Record<string, string>>[]) {
    super(message);
    this.name = 'Refusal';
    this.status = status;
    this.errors = errors;
  }

  get answer(): Answer {
    return {
      status: this.status,
      body: {
        message: this.message,
        ...(this.errors === undefined ? {} : { errors: this.errors }),
        documentation_url: documentation,
        status: String(this.status),
      },
    };
  }
}

export function notFound(): Refusal {
  return new Refusal(404, 'Not Found');
}

/** The answer to a workflow token whose permissions do not cover the request. */
export function notAccessible(): Refusal {
  return new Refusal(403, 'Resource not accessible by integration');
}

/** A validation failure of an issue comment, in github.com's words. */
export function invalidComment(message: string): Refusal {
  return new Refusal(422, 'Validation Failed', [
    { resource: 'IssueComment', code: 'unprocessable', field: 'data', message },
  ]);
}

/** For everything that the simulator does not have. Never 404, which a client could take for an answer. */
export function notImplemented(what: string): Refusal {
  return new Refusal(501, `The GitHub simulator does not implement ${what}`);
}
