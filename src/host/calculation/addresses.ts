function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** "Sheet1!A1", with quotes around a sheet name that needs them. */
export function addressOf(sheetName: string, row: number, column: number): string {
  const isPlain = /^[\p{L}_][\p{L}\p{M}\p{N}_.]*$/u.test(sheetName) && !/^[a-z]{1,3}\d+$|^r\d*c?\d*$|^c\d*$/i.test(sheetName);
  const name = isPlain ? sheetName : `'${sheetName.replaceAll("'", "''")}'`;
  return `${name}!${columnLetters(column)}${String(row + 1)}`;
}
