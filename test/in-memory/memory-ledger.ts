import { createHash } from 'node:crypto';

import { auditRecordKey, auditsFolder, renderAuditRecord } from '../../src/domain/audit/audit-record.ts';
import { parseAuditRecord } from '../../src/domain/audit/history/parse-audit-record.ts';
import {
  parsePlanRecord,
  planRecordKey,
  plansFolder,
  plansPrefix,
  renderPlanRecord,
  sortPlanKeys,
} from '../../src/domain/ledger/plan-record.ts';
import type { CommitRelation, PullFacts } from '../../src/domain/ledger/review-evidence.ts';
import { parseRolloutRecord } from '../../src/domain/ledger/rolled-out.ts';
import { renderRolloutRecord, rolloutRecordKey, rolloutsFolder } from '../../src/domain/ledger/rollout-record.ts';
import type { Ledger, PullRequestRef } from '../../src/ports.ts';

/** The objects of a ledger by key, which no write replaces. */
export class MemoryLedger {
  readonly objects = new Map<string, string>();

  port(): Ledger {
    const { objects } = this;
    const list = (prefix: string): string[] => [...objects.keys()].filter((key) => key.startsWith(prefix)).sort();
    const put = (key: string, text: string): Promise<void> => {
      if (!objects.has(key)) objects.set(key, text);
      return Promise.resolve();
    };
    return {
      location: 's3://ledger/audit/',
      writePlan: (record) => put(planRecordKey(record), renderPlanRecord(record)),
      writeRollout: (record) => put(rolloutRecordKey(record), renderRolloutRecord(record)),
      listPlans: (digest) =>
        Promise.resolve(sortPlanKeys(list(digest === undefined ? plansFolder : plansPrefix(digest)))),
      readPlan: (key) => Promise.resolve(parsePlanRecord(key, objects.get(key) ?? '')),
      readRollouts: async function* () {
        for (const key of list(rolloutsFolder).reverse()) {
          yield await Promise.resolve({ key, record: parseRolloutRecord(objects.get(key) ?? '') });
        }
      },
      writeAudit: (record) => put(auditRecordKey(record), renderAuditRecord(record)),
      readAudits: async function* () {
        for (const key of list(auditsFolder).reverse()) {
          yield await Promise.resolve({ key, record: parseAuditRecord(objects.get(key) ?? '') });
        }
      },
    };
  }
}

/** A commit by its name: forty hexadecimal digits. */
export function commitOf(name: string): string {
  return createHash('sha1').update(name).digest('hex');
}

/** A repository: the commits of its branch, and its pull requests with their comments. */
export class MemoryRepository {
  readonly branch = 'main';
  /** Oldest first. */
  readonly commits: string[] = [commitOf('first')];
  readonly pulls = new Map<number, PullFacts & { readonly mergeSha: string | undefined }>();
  readonly comments = new Map<number, string>();

  open(number: number, headSha: string): PullRequestRef {
    const open = {
      isMerged: false,
      baseRef: this.branch,
      headSha,
      mergeCommit: 'unknown',
      mergeSha: undefined,
    } as const;
    this.pulls.set(number, open);
    return { number, mayWrite: true, baseRef: this.branch };
  }

  /** @returns the commit that the merge has created. */
  merge(number: number): string {
    const pull = this.pulls.get(number);
    if (pull === undefined) throw new Error(`no pull request ${number}`);
    const mergeSha = commitOf(`merge of ${number}`);
    this.commits.push(mergeSha);
    this.pulls.set(number, { ...pull, isMerged: true, mergeSha });
    return mergeSha;
  }

  push(name: string): string {
    this.commits.push(commitOf(name));
    return commitOf(name);
  }

  readPull(number: number, commit: string): PullFacts | undefined {
    const pull = this.pulls.get(number);
    if (pull === undefined) return undefined;
    const { mergeSha, ...facts } = pull;
    return { ...facts, mergeCommit: mergeSha === undefined ? 'unknown' : this.relate(mergeSha, commit) };
  }

  /** How a commit stands to the one of a run. */
  relate(sha: string, own: string): CommitRelation {
    if (sha === own) return 'same';
    const [at, ownAt] = [this.commits.indexOf(sha), this.commits.indexOf(own)];
    if (at < 0 || ownAt < 0) return 'unknown';
    return at < ownAt ? 'contained' : 'newer';
  }
}
