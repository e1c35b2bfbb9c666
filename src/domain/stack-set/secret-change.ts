import { findSensitiveParameters } from './definition-secrets.ts';
import { placeSecrets } from './marked-definition.ts';
import type { DefinitionChange } from './stack-set-definition.ts';

/** Whether an update changes a secret, or may do so, as where AWS hides the value that there is: no digest says that. */
export function changesSecrets(change: DefinitionChange): boolean {
  if (change.kind !== 'update') return false;
  const { before, after } = change;
  const names = [...findSensitiveParameters(before), ...findSensitiveParameters(after)];
  if (names.some((name) => before.parameters[name] !== after.parameters[name])) return true;
  const places = placeSecrets(before);
  return [...placeSecrets(after)].some(([place, text]) => places.get(place) !== text);
}
