import { describe, expect, test } from '@jest/globals';

import { evaluatePreflight, findPreflightError } from '../../../src/domain/preflight/preflight.ts';
import type { PreflightPlan } from '../../../src/domain/preflight/preflight.ts';
import type { PreflightFacts } from '../../../src/domain/preflight/preflight-facts.ts';
import type { DefinitionChange } from '../../../src/domain/stack-set/stack-set-definition.ts';
import type { StackSet } from '../../../src/domain/stack-set/stack-set.ts';
import { MemoryWorld } from '../../in-memory/memory-world.ts';
import { known, notAsked, wellAccess, wellFacts } from '../../in-memory/preflight-values.ts';
import { definition, roleTemplate, stackSetRef } from '../../in-memory/role-definition.ts';

const creation = { accountIds: ['300000000001'], regions: ['us-east-1'] };

function planOf(change: DefinitionChange, more: Partial<PreflightPlan> = {}): PreflightPlan {
  const after = change.kind === 'create' || change.kind === 'update' ? change.after : undefined;
  return {
    stackSet: stackSetRef,
    facts: wellFacts(),
    change,
    definition: after,
    instances: [],
    creations: [],
    ...more,
  };
}

const withTemplate = (template: PreflightFacts['template']): { readonly facts: PreflightFacts } => ({
  facts: wellFacts({ template }),
});
const refused = withTemplate(known({ kind: 'refused', message: 'Template format error: [/Resources/X] no Type' }));
const create: DefinitionChange = { kind: 'create', after: definition() };

describe('the template', () => {
  test('that CloudFormation refuses is red in AWS’s own words', () => {
    expect(findPreflightError(planOf(create, refused))).toMatchObject({
      code: 'template-invalid',
      why: 'Template format error: [/Resources/X] no Type',
    });
  });

  test('matters only where it is sent', () => {
    const tagged = definition({ tags: { Team: 'a' } });
    const spaced = definition({ templateBody: JSON.stringify(JSON.parse(roleTemplate), undefined, 2) });
    const changes: readonly DefinitionChange[] = [
      { kind: 'none', current: definition() },
      { kind: 'update', before: definition(), after: tagged },
      { kind: 'update', before: definition(), after: spaced },
      { kind: 'preferences-only', before: definition(), after: definition() },
    ];
    expect(changes.map((change) => findPreflightError(planOf(change, refused)))).toEqual(changes.map(() => undefined));
    const another = definition({ templateBody: '{"Resources":{}}' });
    const update: DefinitionChange = { kind: 'update', before: definition(), after: another };
    expect(findPreflightError(planOf(update, refused))?.code).toBe('template-invalid');
  });

  test.each([
    [['CAPABILITY_IAM'], undefined],
    [['CAPABILITY_NAMED_IAM'], undefined],
    [['CAPABILITY_NAMED_IAM', 'CAPABILITY_AUTO_EXPAND'], 'CAPABILITY_AUTO_EXPAND, and'],
  ])('that needs %j', (capabilities, missing) => {
    const error = findPreflightError(planOf(create, withTemplate(known({ kind: 'valid', capabilities }))));
    expect(error?.code).toBe(missing === undefined ? undefined : 'capability-missing');
    if (missing !== undefined) expect(error?.what).toContain(missing);
  });

  test('that could not be validated is neither red nor silent', () => {
    const why = 'the role may not call cloudformation:ValidateTemplate';
    const plan = planOf(create, withTemplate({ kind: 'unchecked', why }));
    expect(findPreflightError(plan)).toBeUndefined();
    expect(evaluatePreflight(plan).unchecked).toEqual([`the template (${why})`]);
    expect(evaluatePreflight(plan).checked).not.toContain('the template');
  });
});

describe('quotas', () => {
  const sized = (bytes: number): DefinitionChange => {
    const frame = '{"Resources":{},"Description":"é"}';
    // é is two bytes and one character.
    return { kind: 'create', after: definition({ templateBody: frame + ' '.repeat(bytes - frame.length - 1) }) };
  };
  const declaring = (section: string, count: number): DefinitionChange => {
    const members = Object.fromEntries(Array.from({ length: count }, (_, index) => [`M${index}`, {}]));
    return { kind: 'create', after: definition({ templateBody: JSON.stringify({ [section]: members }) }) };
  };
  const tagging = (count: number): DefinitionChange => {
    const tags = Object.fromEntries(Array.from({ length: count }, (_, index) => [`t${index}`, '']));
    return { kind: 'update', before: definition(), after: definition({ tags: { ...tags, 'aws:own': '' } }) };
  };

  test.each([
    ['bytes', 51_200, sized],
    ['resources', 500, (count: number) => declaring('Resources', count)],
    ['parameters', 200, (count: number) => declaring('Parameters', count)],
    ['outputs', 200, (count: number) => declaring('Outputs', count)],
    ['mappings', 200, (count: number) => declaring('Mappings', count)],
    ['tags', 50, tagging],
  ])('%s: a warning from 80 %% of %d on, red above', (unit, limit, changeOf) => {
    const verdictOf = (count: number): readonly (string | undefined)[] => {
      const plan = planOf(changeOf(count));
      return [findPreflightError(plan)?.code, ...evaluatePreflight(plan).warnings.map(({ news }) => news)];
    };
    const near = limit * 0.8;
    expect(verdictOf(near - 1)).toEqual([undefined]);
    expect(verdictOf(near)).toEqual([undefined, expect.stringMatching(new RegExp(`has [\\d,]+ ${unit}, 80 % of`))]);
    expect(verdictOf(limit)).toEqual([undefined, expect.stringContaining('100 % of')]);
    expect(verdictOf(limit + 1)[0]).toBe('quota-exceeded');
    expect(findPreflightError(planOf(changeOf(limit + 1)))?.what).toContain(` ${unit}: AWS takes no more than `);
  });

  test('stack instances: those there are and those to come, each once, and never red, as AWS may have raised it', () => {
    const placeOf = (index: number): string => String(300_000_000_000 + index);
    const ids = (count: number): readonly string[] => Array.from({ length: count }, (_, index) => placeOf(index));
    const plan = (there: number, to: number): PreflightPlan =>
      planOf(
        { kind: 'none', current: definition() },
        {
          instances: ids(there).map((accountId) => ({ accountId, region: 'us-east-1' })),
          creations: to === 0 ? [] : [{ accountIds: ids(to), regions: ['us-east-1', 'eu-west-1'] }],
        },
      );
    const newsOf = (one: PreflightPlan): readonly string[] => evaluatePreflight(one).warnings.map(({ news }) => news);
    expect(newsOf(plan(39_999, 39_999))).toEqual([]);
    expect(newsOf(plan(40_000, 40_000))).toEqual([
      'The stack set would have 80,000 stack instances, 80 % of the 100,000, AWS’s default, that AWS takes.',
    ]);
    expect(findPreflightError(plan(60_000, 60_000))).toBeUndefined();
    // Nothing to come: the warning was given before.
    expect(newsOf(plan(90_000, 0))).toEqual([]);
  });
});

describe('a stack set of the same name in the caller’s own account', () => {
  const { stackSet } = MemoryWorld.deployed();
  const other = (templateBody: string): { readonly facts: PreflightFacts } => {
    const found: StackSet = { ...stackSet!, ref: { ...stackSetRef, callAs: 'SELF' }, templateBody };
    return { facts: wellFacts({ sameName: known(found) }) };
  };
  const textsOf = (plan: PreflightPlan): readonly string[] =>
    evaluatePreflight(plan).warnings.map(({ news, text }) => `${news} ${text}`);

  test('that deploys the same role is a warning', () => {
    expect(textsOf(planOf(create, { ...other(roleTemplate), creations: [creation] }))).toEqual([
      expect.stringMatching(
        /^Account 222222222222 has another stack set audit, called as `SELF`\. It deploys the role `\w+`, too\..*`name-already-exists`/,
      ),
    ]);
  });

  test('that cannot be read may do so', () => {
    expect(textsOf(planOf(create, { ...other('not: json'), creations: [creation] }))).toEqual([
      expect.stringContaining('perhaps roles of the same names'),
    ]);
  });

  test('that deploys something else, or where no account gets an instance, is none', () => {
    const bucket = JSON.stringify({ Resources: { Bucket: { Type: 'AWS::S3::Bucket' } } });
    expect(textsOf(planOf(create, { ...other(bucket), creations: [creation] }))).toEqual([]);
    expect(textsOf(planOf(create, other(roleTemplate)))).toEqual([]);
  });
});

test('what was checked, what was not, and nothing of what no rule needed', () => {
  const unread = { kind: 'unchecked', why: 'the role may not call x:Y' } as const;
  const access = wellAccess({ trustedAccess: unread });
  const verdict = evaluatePreflight(planOf(create, { facts: wellFacts({ access, sameName: notAsked }) }));
  expect(verdict).toEqual({
    warnings: [],
    unchecked: ['trusted access (the role may not call x:Y)'],
    checked: ['account 222222222222 as a delegated administrator', 'quotas'],
  });
});

test('a refusal that contradicts the list of administrators is not checked', () => {
  const access = wellAccess({ trustedAccess: known({ kind: 'refused', message: 'not a delegated administrator' }) });
  const verdict = evaluatePreflight(planOf(create, { facts: wellFacts({ access }) }));
  expect(verdict.unchecked).toEqual(['trusted access (AWS answers: not a delegated administrator)']);
});
