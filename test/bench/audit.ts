import { countCalls } from '../in-memory/account-roles.ts';
import { openAuditedLife } from './audited-life.ts';
import type { SimulatedAudit, Tampering } from './audited-life.ts';
import { mostStsCallsPerSecond, organizationsLists } from './aws-limits.ts';
import { atMost, figure } from './figure.ts';
import type { Aim, Figure } from './figure.ts';

/** Of each call, ms: a runner far from the Region, and one in it. */
const latencyMs = 150;
const shortestLatencyMs = 30;
const mostSeconds = 600;
/** CloudFormation and IAM publish no number of calls; these are ours. IAM's are of one audited account. */
const mostCloudFormationCalls = 20;
const mostIamCalls = 10;
const mostSummaryBytes = 1_048_576;
const mostIssueCharacters = 65_536;
const mostReportSeconds = 10;

/**
 * How long an audit takes in simulated time, and what it asks of AWS: exact, and the same on every machine.
 * @param accountNumbers the aims are those of the largest.
 */
export async function measureAudits(accountNumbers: readonly number[]): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const accounts of accountNumbers) {
    const isLargest = accounts === Math.max(...accountNumbers);
    figures.push(...(await measureAudit(accounts, isLargest ? (most) => atMost(most) : () => undefined)));
  }
  return figures;
}

async function measureAudit(accounts: number, aim: (most: number) => Aim | undefined): Promise<readonly Figure[]> {
  const life = openAuditedLife(accounts);
  const withDetection = proven(await life.run({ driftDetection: 'detect' }, latencyMs));
  const audited = proven(await life.run({ driftDetection: 'last' }, latencyMs));
  const nearby = proven(await life.run({ driftDetection: 'last' }, shortestLatencyMs));
  const { total, mostPerSecond, mostPerSecondAndAccount } = countCalls(audited.calls);
  const ofRoles = audited.calls.filter(({ service }) => service === 'sts' || service === 'iam').length;
  const { perSecond, burst } = organizationsLists;
  const name = (what: string): string => `${accounts.toLocaleString('en-US')} accounts, ${what}`;
  const ofService = (service: string): number => mostPerSecond[service] ?? 0;
  return [
    figure(name('`drift-detection: last`'), audited.seconds, 's', aim(mostSeconds)),
    figure(name(`\`last\`, ${shortestLatencyMs} ms a call`), nearby.seconds, 's'),
    figure(name('`drift-detection: true`, with AWS’s detection'), withDetection.seconds, 's'),
    figure(name('calls'), total, 'calls'),
    figure(name('calls of STS and IAM for an account'), ofRoles / accounts, 'calls'),
    figure(name('STS, most in a second'), ofService('sts'), 'calls', aim(mostStsCallsPerSecond)),
    figure(
      name(`STS, most in a second, ${shortestLatencyMs} ms a call`),
      countCalls(nearby.calls).mostPerSecond['sts'] ?? 0,
      'calls',
      aim(mostStsCallsPerSecond),
    ),
    figure(name('Organizations, most in a second'), ofService('organizations'), 'calls', aim(perSecond + burst)),
    figure(name('calls that were throttled'), audited.refused, 'calls'),
    figure(
      name('CloudFormation, most in a second'),
      ofService('cloudformation'),
      'calls',
      aim(mostCloudFormationCalls),
    ),
    figure(
      name('IAM, most of one account in a second'),
      mostPerSecondAndAccount['iam'] ?? 0,
      'calls',
      aim(mostIamCalls),
    ),
  ];
}

function proven(audited: SimulatedAudit): SimulatedAudit {
  if (audited.outcome !== 'proven') throw new Error(`The audit ended as ${audited.outcome}`);
  return audited;
}

/** What an audit of so many accounts shows to people, and how long this machine makes it. */
export async function measureAuditReports(accounts: number): Promise<readonly Figure[]> {
  const tamperings: readonly Tampering[] = ['nothing', 'the same', 'another thing'];
  const figures: Figure[] = [];
  for (const tampering of tamperings) {
    const { seconds, report, transcript, issue } = await openAuditedLife(accounts, tampering).report(
      // AWS has no detection to report here, and is not asked for one.
      { driftDetection: 'off' },
      latencyMs,
    );
    const expected = tampering === 'nothing' ? 0 : accounts;
    if (report.findings.length !== expected) throw new Error(`${report.findings.length} findings, not ${expected}`);
    const name = (what: string): string => `${tampering} changed in ${accounts.toLocaleString('en-US')}: ${what}`;
    const length = issue?.kind === 'open' ? issue.body.length : 0;
    figures.push(
      figure(name('reports'), seconds, 's', atMost(mostReportSeconds)),
      figure(name('summary'), Buffer.byteLength(transcript.summary), 'bytes', atMost(mostSummaryBytes)),
      figure(name('issue'), length, 'characters', atMost(mostIssueCharacters)),
      ...[...transcript.files].map(([file, text]) => figure(name(file), Buffer.byteLength(text), 'bytes')),
    );
  }
  return figures;
}
