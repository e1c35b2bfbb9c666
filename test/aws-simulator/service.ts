/**
 * The boundary between the wire (HTTP, query/JSON/REST protocols) and the services: one request without its protocol.
 */

export type ServiceName = 'cloudformation' | 'organizations' | 'sts' | 'iam' | 's3';

/** The signer of the request, from the access key id of the signature (or anonymous for AssumeRoleWithWebIdentity). */
export interface Caller {
  /** 12 digits. */
  readonly accountId: string;
  /** Such as `arn:aws:sts::222222222222:assumed-role/deploy/session`, as GetCallerIdentity answers it. */
  readonly arn: string;
  readonly userId: string;
}

export interface ServiceRequest {
  readonly service: ServiceName;
  /** AWS's action name, such as `UpdateStackSet`. */
  readonly action: string;
  /**
   * Members by AWS's names. In the query protocol every leaf is a string (`'true'`, `'5'`), lists are arrays, an empty
   * list (`DeploymentTargets.Accounts=`) is `''`; in the JSON protocol leaves are JSON values.
   */
  readonly input: Readonly<Record<string, unknown>>;
  readonly caller: Caller;
  readonly region: string;
}

/**
 * The answer's members by AWS's names; nested objects and arrays of them. The wire writes a Date as ISO 8601 (query) or
 * epoch seconds (JSON), an array as `<member>` elements (query), and leaves `undefined` out.
 */
export type ServiceAnswer = Readonly<Record<string, unknown>>;

/** Handles every action of one service; throws AwsError. */
export type Service = (request: ServiceRequest) => ServiceAnswer | Promise<ServiceAnswer>;

/** An error of AWS. `code` is the code on the wire, such as `OperationInProgressException`. */
export class AwsError extends Error {
  readonly code: string;
  readonly httpStatus: number;
  /** Other members of the error in the JSON protocol. */
  readonly members: Readonly<Record<string, string>>;

  constructor(code: string, message: string, httpStatus = 400, members: Readonly<Record<string, string>> = {}) {
    super(message);
    this.name = 'AwsError';
    this.code = code;
    this.httpStatus = httpStatus;
    this.members = members;
  }
}
