import type { Answer } from './answer.ts';

/** A planned failure, as data. */
export interface Fault {
  readonly method: string;
  /**
   * The path of the request, without its query; `*` stands for any characters. Page 2 of a list has another path
   * (SPEC.md).
   */
  readonly path: string;
  /** How many matching requests it hits. */
  readonly times: number;
  /** `disconnect` closes the connection without an answer. */
  readonly status: number | 'disconnect';
  readonly message?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** True: the request takes effect and only the answer is lost. A client may then write twice by mistake. */
  readonly isAfterEffect?: boolean;
}

/** GitHub's refusal of too much content in too short a time. GitHub sometimes omits `retryAfterSeconds`, too. */
export function secondaryRateLimit(method: string, path: string, times: number, retryAfterSeconds?: number): Fault {
  return {
    method,
    path,
    times,
    status: 403,
    message:
      'You have exceeded a secondary rate limit and have been temporarily blocked from content creation. ' +
      'Please retry your request again later.',
    ...(retryAfterSeconds === undefined ? {} : { headers: { 'retry-after': String(retryAfterSeconds) } }),
  };
}

export class Faults {
  private planned: Fault[] = [];

  add(fault: Fault): void {
    this.planned.push(fault);
  }

  /** The first planned fault that matches; the call uses it once. */
  take(method: string, path: string): Fault | undefined {
    const index = this.planned.findIndex((fault) => fault.method === method && matches(fault.path, path));
    const fault = this.planned[index];
    if (fault === undefined) return undefined;
    this.planned = this.planned.flatMap((each, at) => {
      if (at !== index) return [each];
      return each.times > 1 ? [{ ...each, times: each.times - 1 }] : [];
    });
    return fault;
  }
}

export function renderFault(fault: Fault, status: number): Answer {
  const message = fault.message ?? (status === 502 ? 'Server Error' : `Injected ${status}`);
  return {
    status,
    body: { message, documentation_url: 'https://docs.github.com/rest', status: String(status) },
    ...(fault.headers === undefined ? {} : { headers: fault.headers }),
  };
}

function matches(pattern: string, path: string): boolean {
  const [start = '', ...rest] = pattern.split('*');
  const end = rest.pop();
  if (end === undefined) return path === pattern;
  if (!path.startsWith(start) || !path.endsWith(end)) return false;
  const until = path.length - end.length;
  let position = start.length;
  for (const part of rest) {
    const found = path.indexOf(part, position);
    if (found === -1) return false;
    position = found + part.length;
  }
  return position <= until;
}
