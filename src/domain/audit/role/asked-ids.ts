import { isJsonObject } from '../../json.ts';
import type { Json } from '../../json.ts';
import { isExternalIdKey } from '../../iam/policy.ts';
import { parseTextDocument } from '../../iam/text-document.ts';
import { isHidden } from '../../stack-set/hidden-value.ts';
import type { ProofTarget } from '../role-proof.ts';
import { listTexts, textForAccount } from './account-text.ts';
import type { ExpectedRole } from './expected-role.ts';

/** External ids that the trust policy asks for in this account, whole; secret. Patterns and what is hidden are none. */
export function listAskedIds({ documents }: ExpectedRole, target: ProofTarget): readonly string[] {
  const { trust } = documents;
  const document = typeof trust === 'string' ? parseTextDocument(trust) : trust;
  const ids = findIds(document ?? null).map((text) => textForAccount(text, target));
  return [...new Set(ids)].filter((id) => !/\$\{|[*?]|^(?:true|false)?$/i.test(id) && !isHidden(id));
}

function findIds(value: Json): readonly string[] {
  if (Array.isArray(value)) return (value as readonly Json[]).flatMap(findIds);
  if (!isJsonObject(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    isExternalIdKey(key) ? listTexts(typeof inner === 'number' ? String(inner) : inner) : findIds(inner),
  );
}
