/** Rows of cells of a text that another program put on the clipboard: a quoted cell may hold tabs, line breaks and quotes. */
export function pastedRows(text: string): string[][] {
  const rows: string[][] = [[]];
  const cells = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/g;
  const whole = text.replace(/(?:\r\n|\r|\n)$/, '');
  for (let match = cells.exec(whole); match; match = cells.exec(whole)) {
    const [, quoted, bare = '', end = ''] = match;
    // A program quotes only what holds such marks: other quotes are the cell's own.
    const isOwn = quoted !== undefined && !/["\t\r\n]/.test(quoted);
    rows.at(-1)?.push(quoted === undefined ? bare : isOwn ? `"${quoted}"` : quoted.replaceAll('""', '"').replaceAll('\r\n', '\n'));
    if (end === '') break;
    if (end !== '\t') rows.push([]);
  }
  return rows;
}
