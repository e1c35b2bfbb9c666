/**
 * Rows and cells as a spreadsheet reads them: RFC 4180 with a separator of its locale. A quotation mark means something
 * only at the begin of a cell; behind its end, what follows belongs to the cell as it is.
 */
export function readCsv(text: string, separator: ',' | ';' | '\t'): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let state: 'begin' | 'plain' | 'quoted' = 'begin';
  const endCell = (): void => {
    row.push(cell);
    cell = '';
    state = 'begin';
  };
  for (let index = 0; index < text.length; index++) {
    const character = text.charAt(index);
    if (state === 'quoted') {
      if (character !== '"') cell += character;
      else if (text.charAt(index + 1) === '"') {
        cell += '"';
        index++;
      } else state = 'plain';
    } else if (character === '"' && state === 'begin') state = 'quoted';
    else if (character === separator) endCell();
    else if (character === '\n' || character === '\r') {
      if (character === '\r' && text.charAt(index + 1) === '\n') index++;
      endCell();
      rows.push(row);
      row = [];
    } else {
      cell += character;
      state = 'plain';
    }
  }
  if (cell !== '' || row.length > 0) rows.push([...row, cell]);
  return rows;
}

/** What a spreadsheet would evaluate. Blanks and invisible characters at the begin do not count: some drop them. */
export function isFormula(cell: string): boolean {
  return /^[=+\-@＝＋－＠]/.test(cell.replace(/^[\s\p{Cc}\p{Cf}"]+/u, ''));
}
