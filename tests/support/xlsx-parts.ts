import { strToU8, zipSync } from 'fflate';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';

export interface SheetParts {
  readonly name?: string;
  readonly state?: string;
  /** Rows, as they stand inside `sheetData`. */
  readonly rows?: string;
  /** Elements before and after `sheetData`. */
  readonly before?: string;
  readonly after?: string;
  /** Of the worksheet part, by id. */
  readonly relationships?: readonly RelationshipParts[];
}

export interface RelationshipParts {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly isExternal?: boolean;
}

export interface WorkbookPartsOfTest {
  readonly sheets?: readonly SheetParts[];
  /** The inside of each `si`. */
  readonly strings?: readonly string[];
  /** The inside of `styleSheet`. */
  readonly styles?: string;
  /** Elements of `workbook` before and after `sheets`. */
  readonly before?: string;
  readonly after?: string;
  readonly relationships?: readonly RelationshipParts[];
  /** Parts added or put in place of those made here; `null` leaves one out. */
  readonly files?: Readonly<Record<string, string | Uint8Array | null>>;
}

/** A small .xlsx with only what is given. */
export function xlsxOf(parts: WorkbookPartsOfTest = {}): Uint8Array {
  const files: Record<string, string | Uint8Array | null> = { ...generated(parts), ...parts.files };
  const present = Object.entries(files).flatMap(([path, content]) =>
    content === null ? [] : [[path, typeof content === 'string' ? strToU8(content) : content] as const],
  );
  return zipSync(Object.fromEntries(present));
}

export function worksheetXml(sheet: SheetParts): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${main}" xmlns:r="${office}">${sheet.before ?? ''}<sheetData>${sheet.rows ?? ''}</sheetData>${sheet.after ?? ''}</worksheet>`;
}

export function relationshipsXml(relationships: readonly RelationshipParts[]): string {
  const list = relationships.map(
    ({ id, type, target, isExternal }) =>
      `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"${isExternal ? ' TargetMode="External"' : ''}/>`,
  );
  return `<Relationships xmlns="${packages}/relationships">${list.join('')}</Relationships>`;
}

function generated(parts: WorkbookPartsOfTest): Record<string, string> {
  const sheets = parts.sheets ?? [{}];
  const files: Record<string, string> = {
    '[Content_Types].xml':
      `<Types xmlns="${packages}/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>',
    '_rels/.rels': relationshipsXml([{ id: 'rId1', type: 'officeDocument', target: 'xl/workbook.xml' }]),
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}">${parts.before ?? ''}<sheets>${sheets.map(sheetEntry).join('')}</sheets>${parts.after ?? ''}</workbook>`,
    'xl/_rels/workbook.xml.rels': relationshipsXml([
      ...sheets.map((_, index) => ({
        id: `sheet${String(index + 1)}`,
        type: 'worksheet',
        target: `worksheets/sheet${String(index + 1)}.xml`,
      })),
      ...(parts.strings ? [{ id: 'strings', type: 'sharedStrings', target: 'sharedStrings.xml' }] : []),
      ...(parts.styles ? [{ id: 'styles', type: 'styles', target: 'styles.xml' }] : []),
      ...(parts.relationships ?? []),
    ]),
  };
  sheets.forEach((sheet, index) => {
    files[`xl/worksheets/sheet${String(index + 1)}.xml`] = worksheetXml(sheet);
    if (sheet.relationships) files[`xl/worksheets/_rels/sheet${String(index + 1)}.xml.rels`] = relationshipsXml(sheet.relationships);
  });
  if (parts.strings)
    files['xl/sharedStrings.xml'] = `<sst xmlns="${main}">${parts.strings.map((string) => `<si>${string}</si>`).join('')}</sst>`;
  if (parts.styles) files['xl/styles.xml'] = `<styleSheet xmlns="${main}">${parts.styles}</styleSheet>`;
  return files;
}

function sheetEntry(sheet: SheetParts, index: number): string {
  const number = String(index + 1);
  return `<sheet name="${sheet.name ?? `Sheet${number}`}" sheetId="${number}"${sheet.state ? ` state="${sheet.state}"` : ''} r:id="sheet${number}"/>`;
}
