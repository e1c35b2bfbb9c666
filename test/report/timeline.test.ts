import { describe, expect, test } from '@jest/globals';

import type { ReportedOperation } from '../../src/domain/reports/rollout-report.ts';
import { renderTimeline } from '../../src/report/parts/timeline.ts';
import { renderRolloutSummary } from '../../src/report/rollout/rollout-comment.ts';
import { drawGantt } from '../render/draw-gantt.ts';
import type { GanttDrawing } from '../render/draw-gantt.ts';
import { rolloutStories } from './report-stories.ts';
import { about, operationOf } from './sample-reports.ts';

const now = new Date('2026-11-24T09:30:00.500Z');

function own(createdAt: string, endedAt: string | undefined, over: Parameters<typeof operationOf>[0] = {}) {
  const operation = operationOf({
    ...over,
    createdAt: new Date(createdAt),
    endedAt: endedAt === undefined ? undefined : new Date(endedAt),
  });
  return { operation, startedBy: 'action', purpose: 'update', isAttached: false, reaches: [] } as const;
}

const canary = own('2026-11-24T09:00:00.250Z', '2026-11-24T09:00:36.000Z');
const wave = own('2026-11-24T09:00:40.000Z', '2026-11-24T09:20:00.000Z', { status: 'FAILED' });
const running = own('2026-11-24T09:20:01.000Z', undefined, { status: 'RUNNING' });

const cases: readonly (readonly [string, readonly ReportedOperation[]])[] = [
  ['one operation', [canary]],
  ['a wave after its canary', [canary, wave]],
  ['one that still runs', [canary, wave, running]],
  ['one that only just began', [canary, own(now.toISOString(), undefined, { status: 'RUNNING' })]],
  ['one that AWS says begins later than our clock', [canary, own('2026-11-24T09:30:09.000Z', undefined)]],
  ['two at the same time', [canary, wave, { operation: wave.operation, startedBy: 'other' }]],
  ['days apart', [own('2026-11-21T23:59:59.999Z', '2026-11-22T00:00:01.000Z'), wave]],
];

/** Begin and end of each, ms since 1970; one that has not ended goes on until now. */
function timesOf(operations: readonly ReportedOperation[], end: Date): readonly (readonly [number, number])[] {
  return operations.map(({ operation: { createdAt, endedAt } }) => {
    const startMs = createdAt.getTime();
    return [startMs, Math.max(startMs, (endedAt ?? end).getTime())];
  });
}

/** Everything in the picture is where the times say: one scale, one begin. Mermaid draws at whole pixels. */
function expectTrue({ bars, svg }: GanttDrawing, times: ReturnType<typeof timesOf>): void {
  expect(bars.map(({ startMs, endMs }) => [startMs, endMs])).toEqual(times);
  const beginMs = Math.min(...times.flat());
  const left = Math.min(...bars.map(({ x }) => x));
  const right = Math.max(...bars.map(({ x, width }) => x + width));
  expect(right - left).toBeGreaterThan(500);
  const pixelsPerMs = (right - left) / (Math.max(...times.flat()) - beginMs);
  for (const { x, width, startMs, endMs } of bars) {
    expect(Math.abs(x - left - (startMs - beginMs) * pixelsPerMs)).toBeLessThanOrEqual(1);
    expect(Math.abs(x + width - left - (endMs - beginMs) * pixelsPerMs)).toBeLessThanOrEqual(1);
  }
  expect(svg).toContain('>In the time zone of your browser<');
  expect(svg).not.toMatch(/class="today"/);
}

function diagramOf(markdown: string): string {
  return /```mermaid\n([\s\S]*?)\n```/.exec(markdown)?.[1] ?? '';
}

describe('the timeline, drawn by mermaid', () => {
  test.each(cases)('%s', async (_, operations) => {
    const drawing = await drawGantt(diagramOf(renderTimeline(operations, now)));
    expectTrue(drawing, timesOf(operations, now));
  });

  test('an operation that has lasted no time alone is a place without a width', async () => {
    const begun = own(now.toISOString(), undefined, { status: 'RUNNING' });
    const { bars } = await drawGantt(diagramOf(renderTimeline([begun], now)));
    expect(bars).toMatchObject([{ startMs: now.getTime(), endMs: now.getTime(), width: 0 }]);
    expect(bars[0]?.x).toBeGreaterThanOrEqual(0);
  });

  test('names each operation by its number, action, purpose and status', async () => {
    const second = { ...wave, purpose: 'wave' } as const;
    const { bars } = await drawGantt(diagramOf(renderTimeline([{ ...canary, purpose: 'canary' }, second], now)));
    expect(bars.map(({ name }) => name)).toEqual(['1. UPDATE canary SUCCEEDED', '2. UPDATE wave FAILED']);
  });

  test.each(Object.entries(rolloutStories))('in the summary of %s', async (_, story) => {
    const report = story();
    const diagram = diagramOf(renderRolloutSummary(report, about));
    if (report.operations.length === 0) expect(diagram).toBe('');
    else expectTrue(await drawGantt(diagram), timesOf(report.operations, report.endedAt));
  });

  test('without any operation there is none', () => {
    expect(renderTimeline([], now)).toBe('');
  });
});
