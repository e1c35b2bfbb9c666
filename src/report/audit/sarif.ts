import type { AuditReport } from '../../domain/audit/audit-report.ts';
import { severities } from '../../domain/audit/finding.ts';
import type { Severity } from '../../domain/audit/finding.ts';
import { auditExplanations } from '../../domain/failure-reason.ts';
import type { AuditFailureReason } from '../../domain/failure-reason.ts';
import type { About } from '../parts/about.ts';
import { renderJsonList } from '../parts/json-list.ts';
import { capitalize, shorten, visibleLine } from '../parts/markdown.ts';
import { describeRemedy } from './audit-results.ts';
import { createAccountLookup } from './finding-groups.ts';
import { stableHash } from './fingerprint.ts';

/**
 * Results of one run. Code scanning refuses a file with more than 25,000 and keeps 5,000 (GitHub, "SARIF results exceed
 * limit"); which ones it keeps is not certain, so that the file itself ends with the most severe.
 */
export const mostResults = 5000;
/** GitHub takes 10 MB, compressed. This many characters of a message keep 5,000 far below it. */
const longestMessage = 1000;
const resultsPerPiece = 500;

/** Code scanning refuses a result without a place in a file; where the runner does not say which one it is. */
const unknownWorkflow = '.github/workflows/stackset-role-audit.yml';

/** Of the same finding in each run; `security-severity` is a CVSS-like number that GitHub turns into its own words. */
const levels: Readonly<Record<Severity, { readonly level: 'error' | 'warning' | 'note'; readonly score: string }>> = {
  critical: { level: 'error', score: '9.5' },
  high: { level: 'error', score: '8.0' },
  medium: { level: 'warning', score: '5.5' },
  low: { level: 'note', score: '2.0' },
};

interface Entry {
  readonly account: string;
  readonly reason: AuditFailureReason;
  readonly severity: Severity;
  readonly property: string;
  readonly message: string;
}

/** What the file says of the run. */
export interface SarifFacts {
  /** `owner/repo/.github/workflows/file.yml@ref` of the caller; empty: not known. */
  readonly workflowRef: string;
  readonly version: string;
}

/**
 * `results.sarif`, SARIF 2.1.0: one rule for each reason and severity, one result for each finding and each doubt in an
 * account. A doubt is a result, too: closing an alert says that it is fixed.
 * @returns the file in pieces, each of whole lines.
 */
export function* renderSarif(
  report: AuditReport,
  about: About,
  { workflowRef, version }: SarifFacts,
): Generator<string> {
  const entries = listEntries(report);
  const shown = entries.slice(0, mostResults);
  const ruleIds = [...new Set(shown.map(ruleIdOf))];
  const uri = findWorkflowPath(workflowRef);
  const head = {
    tool: {
      driver: {
        name: 'stackset-role-action',
        ...(/^\d+\.\d+\.\d+/.test(version) ? { semanticVersion: version } : {}),
        ...(about.documentsUrl === undefined ? {} : { informationUri: about.documentsUrl }),
        rules: ruleIds.map((id) => describeRule(id, about)),
      },
    },
    // The category under which GitHub compares runs: that of one stack set closes no alert of another.
    automationDetails: { id: `stackset-role-audit/${report.stackSet.name}/${report.stackSet.region}/` },
    invocations: [
      {
        executionSuccessful: report.outcome !== 'failed' && report.outcome !== 'interrupted',
        startTimeUtc: report.startedAt.toISOString(),
        endTimeUtc: report.endedAt.toISOString(),
        toolExecutionNotifications: listNotifications(report, entries.length - shown.length),
      },
    ],
    columnKind: 'utf16CodeUnits',
  };
  const start = `{\n"$schema": "https://json.schemastore.org/sarif-2.1.0.json",\n"version": "2.1.0",\n"runs": [\n`;
  yield start;
  yield* renderJsonList(head, 'results', pieces(shown, report, ruleIds, uri));
  yield ']\n}\n';
}

/** Path of the workflow file in the repository, where alerts stand. */
export function findWorkflowPath(workflowRef: string): string {
  const path = /^[^/]+\/[^/]+\/([^@]+)@/.exec(workflowRef)?.[1];
  return path === undefined ? unknownWorkflow : path.split('/').map(encodeURIComponent).join('/');
}

function listEntries({ findings, doubts }: AuditReport): readonly Entry[] {
  const found = findings.map((finding): Entry => {
    const { account, reason, severity, property, what, gains, expected, actual } = finding;
    const lets = gains.map((gain) => ` The role ${gain}.`).join('');
    const values =
      expected === '' && actual === '' ? '' : ` Expected: ${expected || 'none'}. Actual: ${actual || 'none'}.`;
    return {
      account,
      reason,
      severity,
      property,
      message: `${what}${lets}${values} Next: ${describeRemedy(finding)}.`,
    };
  });
  const unproven = doubts.map(({ account, fact, why, next }): Entry => ({
    account,
    reason: 'unproven',
    severity: 'medium',
    property: fact,
    message: `The fact ${fact} could not be looked at. ${why} Next: ${next}`,
  }));
  const all = [...found, ...unproven];
  return severities.flatMap((severity) => all.filter((entry) => entry.severity === severity));
}

function ruleIdOf({ reason, severity }: Entry): string {
  return `${reason}/${severity}`;
}

function describeRule(id: string, { documentsUrl }: About): object {
  const [reason, severity] = id.split('/') as [AuditFailureReason, Severity];
  const { cause, next } = auditExplanations[reason];
  const { level, score } = levels[severity];
  return {
    id,
    name: reason.split('-').map(capitalize).join(''),
    shortDescription: { text: capitalize(cause).replaceAll('`', '') },
    fullDescription: { text: `${capitalize(cause)}.`.replaceAll('`', '') },
    help: { text: `${capitalize(next)}.`.replaceAll('`', ''), markdown: `${capitalize(next)}.` },
    ...(documentsUrl === undefined ? {} : { helpUri: `${documentsUrl}/audit.md#${reason}` }),
    defaultConfiguration: { level },
    properties: { tags: ['security', 'iam'], 'security-severity': score },
  };
}

function listNotifications({ stackSet, error }: AuditReport, left: number): readonly object[] {
  return [
    ...(left === 0
      ? []
      : [
          {
            level: 'warning',
            message: {
              text: `${left} of ${left + mostResults} results of stack set ${stackSet.name} are left out: code scanning keeps ${mostResults}. The most severe are there; results.json has all.`,
            },
          },
        ]),
    ...(error === undefined ? [] : [{ level: 'error', message: { text: visibleLine(error.what) } }]),
  ];
}

function* pieces(
  entries: readonly Entry[],
  report: AuditReport,
  ruleIds: readonly string[],
  uri: string,
): Generator<readonly object[]> {
  const accountOf = createAccountLookup(report);
  const { name, region } = report.stackSet;
  const describe = (entry: Entry): object => {
    const { account, property, severity, message } = entry;
    const known = accountOf(account);
    const who = `${account} ${known.name}`.trim();
    const hash = stableHash([name, region, account, property].join('\n'));
    return {
      ruleId: ruleIdOf(entry),
      ruleIndex: ruleIds.indexOf(ruleIdOf(entry)),
      level: levels[severity].level,
      message: { text: shorten(visibleLine(`Account ${who}: ${message}`), longestMessage) },
      locations: [
        { physicalLocation: { artifactLocation: { uri, uriBaseId: '%SRCROOT%' }, region: { startLine: 1 } } },
      ],
      // All results stand on the same line: without this GitHub would take them for one alert.
      partialFingerprints: { primaryLocationLineHash: `${hash}:1` },
      properties: {
        account,
        organizationalUnit: visibleLine(known.organizationalUnitPath),
        property: visibleLine(property),
      },
    };
  };
  for (let start = 0; start < entries.length; start += resultsPerPiece) {
    yield entries.slice(start, start + resultsPerPiece).map(describe);
  }
}
