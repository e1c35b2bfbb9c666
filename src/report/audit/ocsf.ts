import type { AuditReport } from '../../domain/audit/audit-report.ts';
import type { AuditFact } from '../../domain/audit/fact.ts';
import type { Severity } from '../../domain/audit/finding.ts';
import type { About } from '../parts/about.ts';
import { visibleLine } from '../parts/markdown.ts';
import { describeRemedy } from './audit-results.ts';
import { createAccountLookup, isOver } from './finding-groups.ts';

/** Lines that one piece of the file holds. */
const linesPerPiece = 500;

/** Open Cybersecurity Schema Framework, the version that AWS Security Hub speaks as well. */
const ocsfVersion = '1.6.0';
/** Class Compliance Finding of the category Findings. */
const classUid = 2003;
const categoryUid = 2;

const activities = { Create: 1, Update: 2, Close: 3 } as const;
const severityIds: Readonly<Record<Severity, number>> = { low: 2, medium: 3, high: 4, critical: 5 };
const severityWords: Readonly<Record<number, string>> = {
  1: 'Informational',
  2: 'Low',
  3: 'Medium',
  4: 'High',
  5: 'Critical',
};
/** Of the finding, not of what was looked at. */
const statuses = { New: 1, 'In Progress': 2, Suppressed: 3, Resolved: 4 } as const;
const verdicts = { Pass: 1, Warning: 2, Fail: 3 } as const;

interface Event {
  readonly activity: keyof typeof activities;
  readonly status: keyof typeof statuses;
  readonly verdict: keyof typeof verdicts;
  readonly severityId: number;
  readonly account: string;
  readonly fact: AuditFact | undefined;
  readonly property: string;
  readonly title: string;
  readonly description: string;
  /** ISO 8601; undefined: not known. */
  readonly since: string | undefined;
  readonly remediation: string | undefined;
}

/** Members of the file about the run itself. */
export interface OcsfFacts {
  readonly version: string;
}

/**
 * `results.ocsf.jsonl`: one event of the class Compliance Finding a line, for each finding (created, or updated when it
 * is known), each that is accepted (suppressed), each doubt (a warning) and each that is fixed (closed). The uid of a
 * finding is the same in every audit. Compliance Finding and not Detection Finding: what is reported is a control that
 * does not hold, and no attack that was seen.
 * @returns the file in pieces of whole lines.
 */
export function* renderOcsf(report: AuditReport, about: About, facts: OcsfFacts): Generator<string> {
  const events = listEvents(report);
  const describe = createDescriber(report, about, facts);
  for (let start = 0; start < events.length; start += linesPerPiece) {
    yield events
      .slice(start, start + linesPerPiece)
      .map((event) => `${JSON.stringify(describe(event))}\n`)
      .join('');
  }
}

function listEvents({ findings, ignored, doubts, fixed, endedAt }: AuditReport): readonly Event[] {
  const describe = (finding: AuditReport['findings'][number]): Omit<Event, 'status' | 'verdict'> => ({
    activity: finding.isNew ? 'Create' : 'Update',
    severityId: severityIds[finding.severity],
    account: finding.account,
    fact: finding.fact,
    property: finding.property,
    title: finding.what,
    description: [
      finding.what,
      ...finding.gains.map((gain) => `The role ${gain}.`),
      `Expected: ${finding.expected || 'none'}. Actual: ${finding.actual || 'none'}.`,
    ].join(' '),
    since: finding.since,
    remediation: describeRemedy(finding),
  });
  return [
    ...findings.map((finding): Event => {
      return { ...describe(finding), status: finding.isNew ? 'New' : 'In Progress', verdict: 'Fail' };
    }),
    ...ignored
      .filter(({ entry }) => !isOver(entry.until, endedAt))
      .map(({ finding, entry }): Event => {
        const described = describe(finding);
        const description = `${described.description} Accepted until ${entry.until}: ${entry.reason}`;
        return { ...described, description, status: 'Suppressed', verdict: 'Fail' };
      }),
    ...doubts.map(({ account, fact, why, next }): Event => ({
      activity: 'Update',
      status: 'In Progress',
      verdict: 'Warning',
      severityId: severityIds.medium,
      account,
      fact,
      property: `unproven/${fact}`,
      title: `The fact ${fact} could not be looked at.`,
      description: why,
      since: undefined,
      remediation: next,
    })),
    ...fixed.map(({ account, property, what, since }): Event => ({
      activity: 'Close',
      status: 'Resolved',
      verdict: 'Pass',
      severityId: 1,
      account,
      fact: undefined,
      property,
      title: what,
      description: `Proven to be right: ${what}`,
      since,
      remediation: undefined,
    })),
  ];
}

type Describe = (event: Event) => object;

function createDescriber(report: AuditReport, about: About, facts: OcsfFacts): Describe {
  const accountOf = createAccountLookup(report);
  const common = describeRun(report, about, facts);
  const ofPlace = describePlace(report, accountOf);
  return (event) => ({
    ...describeKind(event),
    ...common,
    ...ofPlace(event),
    severity_id: event.severityId,
    severity: severityWords[event.severityId],
    status_id: statuses[event.status],
    status: event.status,
    message: visibleLine(event.title),
    finding_info: describeFindingInfo(event, report, about),
    compliance: {
      control: visibleLine(event.fact === undefined ? event.property : `${event.fact}: ${event.property}`),
      standards: ['stackset-role-action'],
      status: event.verdict,
      status_id: verdicts[event.verdict],
      status_details: [visibleLine(event.description)],
    },
    ...(event.remediation === undefined ? {} : { remediation: { desc: visibleLine(event.remediation) } }),
  });
}

function describeKind({ activity }: Event): object {
  const activityId = activities[activity];
  return {
    activity_id: activityId,
    activity_name: activity,
    category_uid: categoryUid,
    category_name: 'Findings',
    class_uid: classUid,
    class_name: 'Compliance Finding',
    type_uid: classUid * 100 + activityId,
    type_name: `Compliance Finding: ${activity}`,
  };
}

/** The same in every line. */
function describeRun({ startedAt, endedAt }: AuditReport, { runUrl }: About, { version }: OcsfFacts): object {
  const product = {
    name: 'stackset-role-action',
    vendor_name: 'stackset-role-action',
    ...(version === '' ? {} : { version }),
  };
  return {
    time: endedAt.getTime(),
    start_time: startedAt.getTime(),
    end_time: endedAt.getTime(),
    metadata: {
      version: ocsfVersion,
      product,
      profiles: ['cloud'],
      log_name: 'stackset-role-audit',
      correlation_uid: runUrl,
    },
  };
}

/** Account and role. An OU has no place of its own without the organization's id, which a report does not have. */
function describePlace(
  { stackSet, roleArnPattern }: AuditReport,
  accountOf: ReturnType<typeof createAccountLookup>,
): Describe {
  const partition = roleArnPattern.split(':')[1] ?? 'aws';
  return ({ account: uid }) => {
    const { name, organizationalUnitPath } = accountOf(uid);
    const account = { uid, type: 'AWS Account', type_id: 10 };
    const named = {
      ...account,
      ...(name === '' ? {} : { name: visibleLine(name) }),
      ...(organizationalUnitPath === '' ? {} : { labels: [`OU ${visibleLine(organizationalUnitPath)}`] }),
    };
    return {
      cloud: { provider: 'AWS', account: named, region: stackSet.region },
      resources: [
        {
          type: 'AWS::IAM::Role',
          uid: visibleLine(roleArnPattern.replaceAll('{account}', uid)),
          cloud_partition: partition,
          owner: { account },
        },
      ],
    };
  };
}

function describeFindingInfo(
  { account, property, title, description, since }: Event,
  { stackSet, endedAt }: AuditReport,
  { runUrl }: About,
): object {
  const sinceMs = since === undefined ? NaN : Date.parse(since);
  return {
    uid: [stackSet.region, stackSet.name, account, visibleLine(property)].join('/'),
    title: visibleLine(title),
    desc: visibleLine(description),
    src_url: runUrl,
    types: ['IAM role audit'],
    last_seen_time: endedAt.getTime(),
    ...(Number.isNaN(sinceMs) ? {} : { first_seen_time: sinceMs }),
  };
}
