/**
 * A JSON file whose last member is a long list, as JSON.stringify writes it with two spaces.
 * @param head every other member, in order. @param groups the rows that one piece holds.
 * @returns the file in pieces.
 */
export function* renderJsonList(head: object, list: string, groups: Iterable<readonly object[]>): Generator<string> {
  const start = JSON.stringify(head, undefined, 2).slice(0, -'\n}'.length);
  let isEmpty = true;
  for (const rows of groups) {
    yield `${isEmpty ? `${start},\n  "${list}": [` : ','}\n${rows.map(renderRow).join(',\n')}`;
    isEmpty = false;
  }
  yield isEmpty ? `${start},\n  "${list}": []\n}\n` : '\n  ]\n}\n';
}

/** Two levels deep: a line feed within a value is escaped. */
function renderRow(row: object): string {
  return `    ${JSON.stringify(row, undefined, 2).replaceAll('\n', '\n    ')}`;
}
