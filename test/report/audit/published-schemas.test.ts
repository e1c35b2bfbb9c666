import { describe, expect, test } from '@jest/globals';

import { findWorkflowPath, mostResults, renderSarif } from '../../../src/report/audit/sarif.ts';
import { renderOcsf } from '../../../src/report/audit/ocsf.ts';
import type { AuditReport } from '../../../src/domain/audit/audit-report.ts';
import { hostileStrings } from '../../hostile/hostile-strings.ts';
import { accountId, organizationOf } from '../sample-organization.ts';
import { about } from '../sample-reports.ts';
import { hostileAudit } from '../../hostile/hostile-audit.ts';
import { checkOcsf, checkSarif } from './published-schemas.ts';
import { auditReport, auditStories, findingOf, longerSession } from './sample-audits.ts';

const workflowRef = 'acme/org-roles/.github/workflows/audit the roles.yml@refs/heads/main';

interface Sarif {
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly rules: readonly Rule[] } };
    readonly automationDetails: { readonly id: string };
    readonly invocations: readonly { readonly toolExecutionNotifications: readonly unknown[] }[];
    readonly results: readonly Result[];
  }[];
}

interface Rule {
  readonly id: string;
  readonly helpUri: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly unknown[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
}

function sarifOf(report: AuditReport): Sarif {
  return JSON.parse([...renderSarif(report, about, { workflowRef, version: '1.2.3' })].join('')) as Sarif;
}

interface OcsfEvent {
  readonly type_uid: number;
  readonly status: string;
  readonly severity_id: number;
  readonly finding_info: { readonly uid: string };
}

function ocsfOf(report: AuditReport): readonly OcsfEvent[] {
  const text = [...renderOcsf(report, about, { version: '1.2.3' })].join('');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as OcsfEvent);
}

const stories = Object.entries(auditStories).map(([name, story]) => [name, story()] as const);
const hostile = hostileStrings.map(([kind, text]) => [kind, hostileAudit(text)] as const);

describe('the files are as their published schemas ask', () => {
  test.each([...stories, ...hostile])('SARIF: %s', (_, report) => {
    expect(checkSarif(sarifOf(report))).toEqual([]);
  });

  test.each([...stories, ...hostile])('OCSF: %s', (_, report) => {
    expect(ocsfOf(report).flatMap(checkOcsf)).toEqual([]);
  });

  test('a file that lacks a member is refused', () => {
    const [run] = sarifOf(auditStories.findings()).runs;
    expect(checkSarif({ version: '2.1.0', runs: [{ ...run, tool: undefined }] })).not.toEqual([]);
    const [event] = ocsfOf(auditStories.findings());
    expect(checkOcsf({ ...event, finding_info: {} })).not.toEqual([]);
    expect(checkOcsf({ ...event, surprise: true })).not.toEqual([]);
  });
});

describe('SARIF', () => {
  const report = auditStories.findings();
  const [run] = sarifOf(report).runs;

  test('each finding and each doubt is a result with a place in the workflow file', () => {
    expect(run?.results).toHaveLength(report.findings.length + report.doubts.length);
    const uri = '.github/workflows/audit%20the%20roles.yml';
    for (const { locations } of run?.results ?? []) {
      expect(locations).toEqual([
        { physicalLocation: { artifactLocation: { uri, uriBaseId: '%SRCROOT%' }, region: { startLine: 1 } } },
      ]);
    }
  });

  test('rules have a severity that GitHub understands', () => {
    const { rules } = run!.tool.driver;
    for (const { ruleId, ruleIndex } of run!.results) expect(rules[ruleIndex]?.id).toBe(ruleId);
    const scores = Object.fromEntries(rules.map(({ id, properties }) => [id, properties['security-severity']]));
    expect(scores).toMatchObject({
      'policy-attached/critical': '9.5',
      'role-differs/medium': '5.5',
      'unproven/medium': '5.5',
    });
    for (const { properties } of rules) expect(properties['tags']).toContain('security');
  });

  test('no two results look like one alert, and a finding keeps its fingerprint when its value changes', () => {
    const hashes = (of: AuditReport): readonly (string | undefined)[] =>
      sarifOf(of).runs[0]!.results.map(({ partialFingerprints }) => partialFingerprints['primaryLocationLineHash']);
    expect(new Set(hashes(report)).size).toBe(report.findings.length + report.doubts.length);
    const before = auditReport({ findings: [longerSession(3)] });
    const after = auditReport({
      findings: [{ ...longerSession(3), actual: '7200', isNew: true, fingerprint: 'other' }],
    });
    expect(hashes(after)).toEqual(hashes(before));
    expect(hashes(before)[0]).toMatch(/^[0-9a-f]{16}:1$/);
  });

  test('two stack sets have two categories', () => {
    expect(run?.automationDetails.id).toBe('stackset-role-audit/OrganizationSecurityAuditRole/us-east-1/');
  });

  test('of too many results the most severe stay, and the file says so', () => {
    const findings = Array.from({ length: mostResults + 10 }, (_, index) => ({
      ...(index < mostResults ? longerSession(index) : findingOf(index)),
      account: accountId(index),
    }));
    const [cut] = sarifOf(auditReport({ organization: organizationOf(3), findings })).runs;
    expect(cut?.results).toHaveLength(mostResults);
    expect(cut?.results.filter(({ ruleId }) => ruleId === 'policy-attached/critical')).toHaveLength(10);
    expect(JSON.stringify(cut?.invocations)).toContain('10 of 5010 results');
  });

  test('without a known workflow there is a place all the same', () => {
    expect(findWorkflowPath('')).toBe('.github/workflows/stackset-role-audit.yml');
  });
});

describe('OCSF', () => {
  test('a new finding is created, a known one updated, a fixed one closed, an accepted one suppressed', () => {
    const events = ocsfOf(auditStories.findings());
    const byType = (type: number): number => events.filter(({ type_uid: uid }) => uid === type).length;
    expect([byType(200_301), byType(200_302), byType(200_303)]).toEqual([3, 7, 1]);
    expect(events.filter(({ status }) => status === 'Suppressed')).toHaveLength(1);
    expect(events.find(({ status }) => status === 'Resolved')?.severity_id).toBe(1);
  });

  test('a finding has the same uid in each audit', () => {
    const [first] = ocsfOf(auditReport({ findings: [findingOf(3)] }));
    expect(first?.finding_info.uid).toBe(
      `us-east-1/OrganizationSecurityAuditRole/${accountId(3)}/ManagedPolicyArns/AdministratorAccess`,
    );
  });

  test('nothing to report is an empty file', () => {
    expect([...renderOcsf(auditStories.proven(), about, { version: '' })]).toEqual([]);
  });
});
