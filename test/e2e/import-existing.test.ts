import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';

import {
  expectGolden,
  expectNoSecret,
  mutatingActions,
  playAsExpected,
  storyTimeoutMs,
} from './harness/expectations.ts';
import { repositoryRoot } from './harness/action-run.ts';
import { readScenario } from './harness/scenario.ts';

describe('import-existing', () => {
  test(
    'a stack set that is as it should be is recorded, and AWS hears nothing of it',
    async () => {
      const [planned, applied, again] = await playAsExpected('import-existing');
      expect(planned!.outputs).toMatchObject({ gate: 'allowed', 'has-changes': 'true' });
      expectGolden('import-existing-1-plan', planned!.comment);
      expect(mutatingActions(applied!)).toEqual([]);
      expect(applied!.outputs).toMatchObject({ 'has-changes': 'true', 'accounts-current': '40', 'operation-id': '' });
      expectGolden('import-existing-2-apply', applied!.comment);
      expect(again!.outputs).toMatchObject({ 'has-changes': 'false' });
    },
    storyTimeoutMs,
  );

  test(
    'a stack set made in the console shows how its role changes, then rolls',
    async () => {
      const [refused, planned, applied, again] = await playAsExpected('import-existing-different');
      expect(refused!.outputs).toMatchObject({ 'gate-reasons': 'stack-set-exists' });
      expect(mutatingActions(planned!)).toEqual([]);
      expectGolden('import-existing-different-2-plan', planned!.comment);
      expect(mutatingActions(applied!)).toEqual(['UpdateStackSet']);
      expect(applied!.outputs).toMatchObject({ 'accounts-current': '40' });
      expectGolden('import-existing-different-3-apply', applied!.comment);
      expect(again!.outputs).toMatchObject({ 'has-changes': 'false' });
      // The old external id is as secret as the new one, although no input names it.
      for (const run of [refused!, planned!, applied!, again!]) expectNoSecret(run, 'handmade-external-id');
    },
    storyTimeoutMs,
  );

  test(
    'with the inputs that docs/adopting.md derives from what exists, no permission and no tag changes unasked',
    async () => {
      const page = readFileSync(join(repositoryRoot, 'docs/adopting.md'), 'utf8');
      const [, shown = ''] = /```yaml\n(import-existing: true\n[^`]+)```/.exec(page) ?? [];
      const documented = Object.entries(parse(shown) as Record<string, unknown>).map(([name, value]) => [
        name,
        String(value),
      ]);
      expect(readScenario('adopt-literally').inputs).toEqual(Object.fromEntries(documented));
      const [planned] = await playAsExpected('adopt-literally');
      expect(planned!.comment).not.toMatch(/\| gains \||\| loses \||ReadOnlyAccess|^\| [^|]*retain/m);
      expect(planned!.comment).toContain('`ManagedBy=StackSet`');
      expect(planned!.comment).not.toMatch(/~~`Owner=console`~~/);
    },
    storyTimeoutMs,
  );
});
