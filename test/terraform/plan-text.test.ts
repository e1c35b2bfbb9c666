import { expect, test } from '@jest/globals';

import { hideParameters, readPlanText } from '../../src/terraform/plan-text.ts';

const reading = 'module.stackset_role.data.aws_partition.current: Reading...\n\n';
const saved = `\n─────────────────────────────────────────────────────────────────────────────\n\nSaved the plan to: p\n`;
const legend = 'Terraform used the selected providers to generate the following execution\nplan.\n\n';

test.each([
  [
    'actions',
    `${reading}${legend}Terraform will perform the following actions:\n\n  # x will be created\n\nPlan: 1 to add.\n${saved}`,
    'Terraform will perform the following actions:\n\n  # x will be created\n\nPlan: 1 to add.',
  ],
  [
    'actions and outputs',
    `${reading}Terraform will perform the following actions:\n\n  # x\n\nChanges to Outputs:\n  + a = 1\n${saved}`,
    'Terraform will perform the following actions:\n\n  # x\n\nChanges to Outputs:\n  + a = 1',
  ],
  ['outputs alone', `${reading}Changes to Outputs:\n  + a = 1\n${saved}`, 'Changes to Outputs:\n  + a = 1'],
  [
    'nothing',
    `${reading}No changes. Your infrastructure matches the configuration.\n\nTerraform has compared.\n`,
    'No changes. Your infrastructure matches the configuration.\n\nTerraform has compared.',
  ],
  ['an unknown text, in full', 'Another text\n', 'Another text'],
  ['no text', '', ''],
])('%s', (_, stdout, expected) => {
  expect(readPlanText(stdout)).toBe(expected);
});

test.each([
  ['- "Old" = "secret" -> null', '- "Old" = (hidden) -> null'],
  ['~ "Old"   = "a\\"b" -> "c"', '~ "Old"   = (hidden) -> (hidden)'],
  ['+ "Older" = "shown"', '+ "Older" = "shown"'],
  ['+ "Old" = (sensitive value)', '+ "Old" = (sensitive value)'],
])('a hidden parameter in %s', (text, expected) => {
  expect(hideParameters(text, ['Old'])).toBe(expected);
});
