import { canonicalJson } from '../json.ts';
import type { Json } from '../json.ts';
import { replaceSecrets } from '../secret-values.ts';
import { listVariants } from '../template/variants.ts';
import type { Variants } from '../template/variants.ts';
import { listExternalIds } from './external-id.ts';
import { createLabels } from './external-id-label.ts';
import { compareRoles } from './role-change.ts';
import type { ComparedReadings, RoleChange, RoleComparison } from './role-change.ts';
import { readTemplate } from './template.ts';

/** A template and the parameters it is deployed with. */
export interface Definition {
  /** JSON text. */
  readonly templateBody: string;
  readonly parameters: Readonly<Record<string, string>>;
}

export interface ComparedDefinitions {
  /** undefined when the stack set is new. */
  readonly before: Definition | undefined;
  readonly after: Definition;
  readonly partition?: string | undefined;
  /** Where there is exactly one. */
  readonly region?: string | undefined;
}

/** Both definitions as each kind of account gets them: the same decisions hold before and after. */
export function readDefinitions(definitions: ComparedDefinitions): Variants<ComparedReadings> {
  const { before, after, partition, region } = definitions;
  const labelOf = createLabels();
  const { variants, isCut } = listVariants((decide) => {
    const options = { partition, region, decide, labelOf };
    return {
      before: before === undefined ? undefined : readTemplate(before.templateBody, before.parameters, options),
      after: readTemplate(after.templateBody, after.parameters, options),
    };
  });
  if (variants.length === 1) return { variants, isCut };
  // A condition may compare an external id.
  const ids = [...(before === undefined ? [] : [before]), after].flatMap(({ templateBody, parameters }) =>
    listExternalIds(templateBody, parameters),
  );
  const hide = (text: string): string => replaceSecrets(text, ids, '(external id)');
  return { variants: variants.map(({ where, value }) => ({ where: where.map(hide), value })), isCut };
}

/** What changes in some account. A change that is the same in all of them stands there once. */
export function compareReadings({ variants, isCut }: Variants<ComparedReadings>): RoleComparison {
  const compared = variants.map(({ where, value }) => ({ where: where.join(' and '), ...compareRoles(value) }));
  const groups = new Map<string, { readonly change: RoleChange; readonly where: string[] }>();
  for (const { where, changes } of compared) {
    for (const change of changes) {
      const key = canonicalJson(change as unknown as Json);
      const group = groups.get(key) ?? { change, where: [] };
      group.where.push(where);
      groups.set(key, group);
    }
  }
  const cut = 'the template depends on the account in more ways than can be read';
  return {
    changes: [...groups.values()].map(({ change, where }) => ({
      ...change,
      where: where.length === variants.length && !isCut ? [] : where,
    })),
    unreadable: [...new Set([...compared.flatMap(({ unreadable }) => unreadable), ...(isCut ? [cut] : [])])],
  };
}

export function compareDefinitions(definitions: ComparedDefinitions): RoleComparison {
  return compareReadings(readDefinitions(definitions));
}
