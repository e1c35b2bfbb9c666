import { readInputGroups, renderDefault, renderEntry, renderHeadings, replaceBlock } from './readme-tables.ts';
import type { InputGroups } from './readme-tables.ts';
import { readWorkflow } from './workflow-file.ts';
import type { CallInput, WorkflowCall } from './workflow-file.ts';

export const workflowDocument = 'docs/reusable-workflow.md';

const own = 'Jobs and sign-in';

/** The document with every input, secret and output of the workflows as they are now; the rest stays as it is. */
export async function renderWorkflowDoc(text: string): Promise<string> {
  const deploy = readCall('stackset-role.yml');
  const summary = readCall('stackset-role-summary.yml');
  const audit = readCall('stackset-role-audit.yml');
  const groups = groupInputs(Object.keys(deploy.inputs), await readInputGroups());
  const sections = [...groups].map(([heading, names]) => `### ${heading}\n\n${renderInputs(deploy, names)}`);
  const blocks: Readonly<Record<string, string>> = {
    inputs: [renderHeadings([...groups.keys()]), ...sections].join('\n\n'),
    secrets: renderAll(deploy.secrets),
    outputs: renderAll(deploy.outputs),
    'summary-inputs': renderInputs(summary, Object.keys(summary.inputs)),
    'summary-outputs': renderAll(summary.outputs),
    'audit-inputs': renderInputs(audit, Object.keys(audit.inputs)),
    'audit-secrets': renderAll(audit.secrets),
    'audit-outputs': renderAll(audit.outputs),
  };
  return Object.entries(blocks).reduce(
    (document, [name, content]) => replaceBlock(document, name, content, workflowDocument),
    text,
  );
}

/** In the groups of action.yml; what only the workflow has comes first, since a caller has to decide it. */
export function groupInputs(names: readonly string[], groups: InputGroups): InputGroups {
  const grouped = [...groups].map(([heading, all]) => [heading, all.filter((name) => names.includes(name))] as const);
  const known = grouped.flatMap(([, all]) => all);
  const added = names.filter((name) => !known.includes(name));
  return new Map([[own, added] as const, ...grouped].filter(([, all]) => all.length > 0));
}

function readCall(file: string): WorkflowCall {
  const call = readWorkflow(`.github/workflows/${file}`).on.workflow_call;
  if (call === undefined) throw new Error(`${file} cannot be called`);
  return call;
}

function renderInputs({ inputs }: WorkflowCall, names: readonly string[]): string {
  return names
    .map((name) => {
      const input = inputs[name];
      if (input === undefined) throw new Error(`no input ${name}`);
      return renderEntry(`**\`${name}\`**${renderOrigin(input)}: ${input.description}`);
    })
    .join('\n');
}

/** The type matters only where text is refused: an unquoted `1h` is text, `10` is a number. */
function renderOrigin({ type, required, default: fallback }: CallInput): string {
  const parts = renderDefault({
    ...(required === undefined ? {} : { required }),
    ...(fallback === undefined ? {} : { default: String(fallback) }),
  });
  return type === 'string' ? parts : parts.replace(/^ \(/, ` (${type}, `);
}

function renderAll(entries: Readonly<Record<string, { readonly description: string }>>): string {
  return Object.entries(entries)
    .map(([name, { description }]) => renderEntry(`**\`${name}\`**: ${description}`))
    .join('\n');
}
