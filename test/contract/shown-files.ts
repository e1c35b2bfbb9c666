import { readRepositoryFile } from './workflow-file.ts';

/** Files that a document shows, by the name in its markers. */
const shown: Readonly<Record<string, string>> = {
  smallest: 'docs/examples/smallest.yml',
  caller: 'docs/examples/caller.yml',
  'without-reusable-workflow': 'docs/examples/without-reusable-workflow.yml',
  'several-roles': 'docs/examples/several-roles.yml',
  monorepo: 'docs/examples/monorepo.yml',
  'chat-message': 'docs/examples/chat-message.yml',
  audit: 'docs/examples/audit.yml',
  'audit-findings': 'docs/examples/audit-findings.yml',
  'plan-trust': 'docs/policies/plan-trust.json',
  'apply-trust': 'docs/policies/apply-trust.json',
  'plan-permissions': 'docs/policies/plan-permissions.json',
  'apply-permissions': 'docs/policies/apply-permissions.json',
  'read-managed-policies': 'docs/policies/read-managed-policies.json',
  'state-bucket': 'docs/policies/state-bucket.json',
  'audit-trust': 'docs/policies/audit-trust.json',
  'audit-permissions': 'docs/policies/audit-permissions.json',
  'verify-roles': 'docs/policies/verify-roles.json',
  'use-sandbox': 'docs/policies/use-sandbox.json',
  'sandbox-trust': 'docs/policies/sandbox-trust.json',
  'sandbox-permissions': 'docs/policies/sandbox-permissions.json',
  'role-protection': 'docs/policies/role-protection.json',
};

export const shownNames: readonly string[] = Object.keys(shown);

/** The document with the files as they are now between `<!-- NAME:start -->` and `<!-- NAME:end -->`. */
export function renderShownFiles(document: string): string {
  return Object.entries(shown).reduce((text, [name, path]) => renderOne(text, name, path), document);
}

export function shows(document: string, name: string): boolean {
  return document.includes(startOf(name));
}

/** @throws when a block is not closed. */
function renderOne(text: string, name: string, path: string): string {
  if (!shows(text, name)) return text;
  const from = text.indexOf(startOf(name)) + startOf(name).length;
  const to = text.indexOf(`<!-- ${name}:end -->`, from);
  if (to < 0) throw new Error(`<!-- ${name}:start --> has no end`);
  const language = path.endsWith('.json') ? 'json' : 'yaml';
  return `${text.slice(0, from)}\n\n\`\`\`${language}\n${readRepositoryFile(path)}\`\`\`\n\n${text.slice(to)}`;
}

function startOf(name: string): string {
  return `<!-- ${name}:start -->`;
}
