import type { ActionCatalogue } from '../../iam/catalogue.ts';
import { comparePermissions } from '../../iam/meaning/compare-permissions.ts';
import type { NamedPolicy, Permissions, PolicyDocument } from '../../iam/permissions.ts';
import { documentKey } from './document-text.ts';

/** Whether two permission policies mean the same, beside whatever else a role has. */
export type IsSameDocument = (expected: PolicyDocument, actual: PolicyDocument) => boolean;

/** Pairs that are kept: a comparison by meaning takes far longer than one of texts, and accounts are alike. */
const mostKept = 500;

export function createDocumentComparison(catalogue: ActionCatalogue): IsSameDocument {
  const kept = new Map<string, boolean>();
  return (expected, actual) => {
    const [was, is] = [documentKey(expected), documentKey(actual)];
    if (was === is) return true;
    if (actual.unreadable.length > 0) return false;
    const key = `${was}\n${is}`;
    const isSame = kept.get(key) ?? isSameByMeaning(expected, actual, catalogue);
    if (kept.size >= mostKept) kept.clear();
    kept.set(key, isSame);
    return isSame;
  };
}

/** Alone, and beside what allows everything: only there a denial shows what it denies. */
function isSameByMeaning(expected: PolicyDocument, actual: PolicyDocument, catalogue: ActionCatalogue): boolean {
  const having = (document: PolicyDocument, beside: readonly NamedPolicy[]): Permissions => ({
    policies: [{ name: 'policy', document }, ...beside],
    opaque: [],
    boundary: { kind: 'none' },
  });
  return [[], [everything]].every(
    (beside) => comparePermissions(having(expected, beside), having(actual, beside), catalogue).verdict === 'same',
  );
}

const everything: NamedPolicy = {
  name: 'everything',
  document: {
    version: '2012-10-17',
    statements: [
      {
        effect: 'Allow',
        actions: ['*'],
        isNotAction: false,
        resources: ['*'],
        isNotResource: false,
        principals: [],
        isNotPrincipal: false,
        conditions: {},
      },
    ],
    unreadable: [],
  },
};
