/**
 * The layer table of docs/architecture.md: `sees` are the other rooms of src/ that a file may import, `vendors` the
 * packages. test/contract/layers.test.ts reads the same table and the import lines by itself, so that a rule which is
 * switched off here cannot hide a broken layer.
 */
export const layers = {
  domain: { sees: [], vendors: [] },
  ports: { sees: ['domain'], vendors: [] },
  inputs: { sees: ['domain'], vendors: ['@actions/core'] },
  report: { sees: ['domain'], vendors: ['diff'] },
  terraform: {
    sees: ['domain'],
    vendors: ['node:*', '@actions/exec', '@actions/tool-cache', 'openpgp', 'semver/*', 'yaml'],
  },
  aws: { sees: ['domain'], vendors: ['node:*', '@aws-sdk/*', '@smithy/*'] },
  github: { sees: ['domain'], vendors: ['node:*', '@actions/github', '@actions/core', '@octokit/*'] },
  runner: { sees: ['domain', 'ports'], vendors: ['node:*', '@actions/core'] },
  planning: { sees: ['domain', 'ports'], vendors: [] },
  proving: { sees: ['domain', 'ports'], vendors: [] },
  sandbox: { sees: ['domain', 'ports', 'proving'], vendors: [] },
  rollout: { sees: ['domain', 'ports', 'planning', 'sandbox'], vendors: [] },
  auditing: { sees: ['domain', 'ports', 'planning', 'proving', 'rollout'], vendors: [] },
  publish: { sees: ['domain', 'ports', 'report'], vendors: [] },
  commands: { sees: ['domain', 'ports', 'planning', 'rollout', 'auditing', 'publish'], vendors: [] },
};

/** The door: everything that stands in src/ itself, but ports.ts. Nothing below may import it. */
const door = '^src/(?!ports\\.ts$)[^/]+\\.ts$';

const roomOf = (room) => (room === 'ports' ? '^src/ports\\.ts$' : `^src/${room}/`);

const patternOf = (vendor) => `^node_modules/${vendor.replace('*', '[^/]+')}/`;

const layerRules = Object.entries(layers).map(([room, { sees, vendors }]) => ({
  name: `${room}-sees-only-its-own`,
  comment: `src/${room} may import ${[room, ...sees, ...vendors].join(', ')} and nothing else`,
  severity: 'error',
  from: { path: roomOf(room) },
  to: {
    pathNot: [...[room, ...sees].map(roomOf), ...vendors.filter((vendor) => vendor !== 'node:*').map(patternOf)],
    ...(vendors.includes('node:*') ? { dependencyTypesNot: ['core'] } : {}),
  },
}));

export default {
  forbidden: [
    ...layerRules,
    { name: 'no-circle', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-orphan', severity: 'error', from: { orphan: true }, to: {} },
    { name: 'nothing-imports-the-door', severity: 'error', from: { pathNot: door }, to: { path: door } },
    { name: 'no-unknown-module', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  // Types tie files together, too: a circle of types is a circle.
  options: { tsPreCompilationDeps: true, tsConfig: { fileName: 'tsconfig.json' }, doNotFollow: 'node_modules' },
};
