import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/**
 * The layer table of docs/architecture.md. `sees` are the other folders of src/ a file may import,
 * `vendors` the packages. test/contract/layers.test.ts reads the same table from here, so that a
 * disabled lint rule cannot hide a broken layer.
 */
export const layers = {
  domain: { sees: [], vendors: [] },
  report: { sees: ['domain'], vendors: ['diff'] },
  terraform: { sees: ['domain'], vendors: ['node:*', '@actions/exec', 'yaml'] },
  aws: { sees: ['domain'], vendors: ['node:*', '@aws-sdk/*', '@smithy/*'] },
  github: { sees: ['domain'], vendors: ['node:*', '@actions/github', '@actions/core', '@octokit/*'] },
  commands: { sees: ['domain'], vendors: [] },
};

const folders = Object.keys(layers);

function restrict(patterns) {
  return { 'no-restricted-imports': ['error', { patterns }] };
}

function forbiddenFolders(sees) {
  return folders
    .filter((folder) => !sees.includes(folder))
    .map((folder) => ({ regex: `^\\.\\./${folder}/`, message: `src layers: this folder does not know ${folder}/` }));
}

function layerRule(folder) {
  const { sees, vendors } = layers[folder];
  const allowed = vendors.map((vendor) => vendor.replace('*', '.*')).join('|');
  return {
    files: [`src/${folder}/**/*.ts`],
    rules: restrict([
      ...forbiddenFolders([folder, ...sees]),
      { regex: '^\\.\\./(index|inputs)\\.ts$', message: 'src layers: arrows point downward only' },
      {
        regex: allowed === '' ? '^[^.]' : `^(?!(${allowed})$)[^.]`,
        message: `src layers: ${folder}/ may not import this package`,
      },
    ]),
  };
}

export default defineConfig(
  globalIgnores(['dist', 'lib', 'coverage', '.demo', '.tools', '**/.terraform']),
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      'max-lines': ['error', { max: 330, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { allowDefaultCaseForExhaustiveSwitch: false }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'no-console': 'error',
    },
  },
  ...folders.map(layerRule),
  {
    // publish*.ts turn a report into comment, summary, log and outputs: the one door from commands to report/
    files: ['src/commands/publish*.ts'],
    rules: restrict([
      ...forbiddenFolders(['commands', 'domain', 'report']),
      { regex: '^[^.]', message: 'no packages here' },
    ]),
  },
  {
    files: ['src/inputs.ts'],
    rules: restrict([
      { regex: '^\\./(?!domain/)', message: 'inputs.ts knows domain/ only' },
      { regex: '^(?!@actions/core$)[^.]', message: 'inputs.ts may import @actions/core only' },
    ]),
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      'max-lines-per-function': 'off',
      'no-console': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
);
