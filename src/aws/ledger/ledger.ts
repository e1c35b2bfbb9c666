import { auditRecordKey, auditsFolder, renderAuditRecord } from '../../domain/audit/audit-record.ts';
import { parseAuditRecord } from '../../domain/audit/history/parse-audit-record.ts';
import type { AuditRecord, StoredAudit } from '../../domain/audit/audit-record.ts';
import {
  parsePlanRecord,
  planRecordKey,
  plansFolder,
  plansPrefix,
  renderPlanRecord,
  sortPlanKeys,
} from '../../domain/ledger/plan-record.ts';
import type { PlanKeyFacts, PlanRecord } from '../../domain/ledger/plan-record.ts';
import type { LedgerPlace } from '../../domain/ledger/ledger-place.ts';
import { parseRolloutRecord } from '../../domain/ledger/rolled-out.ts';
import type { StoredRollout } from '../../domain/ledger/rolled-out.ts';
import { renderRolloutRecord, rolloutRecordKey, rolloutsFolder } from '../../domain/ledger/rollout-record.ts';
import type { RolloutRecord } from '../../domain/ledger/rollout-record.ts';
import { UserError } from '../../domain/user-error.ts';
import type { ClientConfiguration } from '../client-configuration.ts';
import { isRefusal, toUserError } from '../errors.ts';
import { createObjectStore } from './object-store.ts';

/** Implements the port with objects in S3. */
export interface LedgerAdapter {
  readonly location: string;
  writePlan(record: PlanRecord): Promise<void>;
  writeRollout(record: RolloutRecord): Promise<void>;
  listPlans(digest?: string): Promise<readonly PlanKeyFacts[]>;
  readPlan(key: string): Promise<PlanRecord | undefined>;
  readRollouts(): AsyncIterable<StoredRollout>;
  writeAudit(record: AuditRecord): Promise<void>;
  readAudits(): AsyncIterable<StoredAudit>;
}

const suffixes: Readonly<Record<string, string>> = { 'aws-cn': 'amazonaws.com.cn', 'aws-eusc': 'amazonaws.eu' };

/** @param partition of the caller. @param redact takes out every secret; records hold none by construction. */
export function createLedger(
  configuration: ClientConfiguration,
  place: LedgerPlace,
  partition: string,
  redact: (text: string) => string,
): LedgerAdapter {
  const store = createObjectStore(configuration, place, suffixes[partition] ?? 'amazonaws.com');
  const { bucket, prefix } = place;
  const location = `s3://${bucket}/${prefix}`;
  const ask = async <Value>(doing: string, work: () => Promise<Value>): Promise<Value> => {
    try {
      return await work();
    } catch (error) {
      throw toLedgerError(error, doing, bucket);
    }
  };
  const write = async (key: string, text: string): Promise<void> => {
    // An object of this key is the answer to an earlier attempt of this call that was lost.
    await ask(`write ${key} into the ledger ${location} (s3:PutObject)`, () =>
      store.putNew(prefix + key, redact(text)),
    );
  };
  const read = (key: string): Promise<string> =>
    ask(`read ${key} in the ledger ${location} (s3:GetObject)`, () => store.get(prefix + key));
  const list = async (folder: string): Promise<readonly string[]> => {
    const keys = await ask(`list the ledger ${location} (s3:ListBucket)`, () => store.list(prefix + folder));
    return keys.map((key) => key.slice(prefix.length));
  };
  return {
    location,
    writePlan: (record) => write(planRecordKey(record), renderPlanRecord(record)),
    writeRollout: (record) => write(rolloutRecordKey(record), renderRolloutRecord(record)),
    listPlans: async (digest) => sortPlanKeys(await list(digest === undefined ? plansFolder : plansPrefix(digest))),
    readPlan: async (key) => parsePlanRecord(key, await read(key)),
    readRollouts: async function* () {
      for (const key of (await list(rolloutsFolder)).toReversed()) {
        yield { key, record: parseRolloutRecord(await read(key)) };
      }
    },
    writeAudit: (record) => write(auditRecordKey(record), renderAuditRecord(record)),
    readAudits: async function* () {
      for (const key of (await list(auditsFolder)).toReversed()) {
        yield { key, record: parseAuditRecord(await read(key)) };
      }
    },
  };
}

/** S3 calls a bucket of another Region malformed; a missing bucket is a state that is not there. */
function toLedgerError(error: unknown, doing: string, bucket: string): UserError {
  const user = toUserError(error, doing);
  if (isRefusal(error, 'NoSuchBucket')) {
    const next = `Create the bucket, or name another one in \`ledger\`.`;
    return new UserError({
      code: 'state-unavailable',
      what: `Could not ${doing}: bucket ${bucket} does not exist.`,
      next,
    });
  }
  if (isRefusal(error, 'PermanentRedirect') || isRefusal(error, 'AuthorizationHeaderMalformed')) {
    const next = 'Write the Region of the bucket into `backend-config` as `region=…`.';
    return new UserError({ code: 'state-unavailable', what: user.what, why: 'The bucket is in another Region.', next });
  }
  return user;
}
