/**
 * Builds `assets/samples/nouaceur.xlsx`: three caravans in Nouaceur province as a coordinator would have kept them, from the
 * figures of a press release (see assets/samples/SOURCES.md). All its sums hold; one caravan lacks its breakdown, and the
 * publication date stands before two of the events. Equal bytes each run: `npx tsx scripts/samples/build-nouaceur.ts`.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sheet } from '../../src/host/workbook/sheet';
import type { Area, Style } from '../../src/host/workbook/types';
import type { Workbook } from '../../src/host/workbook/workbook';
import { emptyWorkbook, save } from './workbooks';

const title: Partial<Style> = {
  bold: true,
  fontSize: 14,
  fontColor: '#FFFFFF',
  fillColor: '#1F4E79',
  horizontal: 'center',
  vertical: 'center',
};
const header: Partial<Style> = { bold: true, fillColor: '#DDEBF7', horizontal: 'center', vertical: 'center', wrap: true };
const total: Partial<Style> = { bold: true, fillColor: '#F2F2F2' };
const line = { style: 'thin', color: '#8EA9C1' };
const grid: Partial<Style> = { borders: { top: line, bottom: line, left: line, right: line } };
const count = '#,##0';
const day = 'dd/mm/yyyy';
/** As the article prints it. */
const spacedDay = 'dd - mm - yyyy';

/** Serial numbers of the date system 1900. */
const dates = { darBouazza: 45710, ouladSaleh: 45801, nouaceur: 46067, published: 45800 };
const names = { darBouazza: '22 فبراير 2025', ouladSaleh: '24 ماي 2025', nouaceur: '14 فبراير 2026' };

interface Line {
  readonly label: string;
  /** 0 for the whole, 1 for its parts, 2 for parts of a part. */
  readonly level: 0 | 1 | 2;
  /** Left out where nothing was reported. */
  readonly value?: number;
  readonly formula?: string;
}

interface Caravan {
  readonly name: string;
  readonly place: string;
  readonly date: number;
  readonly lines: readonly Line[];
}

/** Lines start in row 8. */
const caravans: readonly Caravan[] = [
  {
    name: names.darBouazza,
    place: 'دار بوعزة',
    date: dates.darBouazza,
    lines: [
      { label: 'مجموع المستفيدين', level: 0, value: 4842, formula: '=B9+B12' },
      { label: 'التدخلات الطبية', level: 1, value: 3401, formula: '=SUM(B10:B11)' },
      { label: 'الاستشارات', level: 2, value: 2912 },
      { label: 'العمليات الجراحية', level: 2, value: 489 },
      { label: 'الورشات والتحسيس', level: 1, value: 1441, formula: '=SUM(B13:B14)' },
      { label: 'صحة الفم والأسنان', level: 2, value: 756 },
      { label: 'ورشات تكوينية', level: 2, value: 685 },
    ],
  },
  {
    name: names.ouladSaleh,
    place: 'أولاد صالح',
    date: dates.ouladSaleh,
    lines: [
      { label: 'مجموع المستفيدين', level: 0, value: 2713 },
      { label: 'الاستشارات', level: 1 },
      { label: 'العمليات الجراحية', level: 1 },
      { label: 'علاجات أخرى', level: 1 },
    ],
  },
  {
    name: names.nouaceur,
    place: 'إقليم النواصر',
    date: dates.nouaceur,
    lines: [
      { label: 'مجموع المستفيدين', level: 0, value: 3963 },
      { label: 'التدخلات الطبية', level: 1, value: 2857 },
      { label: 'الاستشارات', level: 2, value: 1572 },
      { label: 'العمليات الجراحية', level: 2, value: 211 },
      { label: 'طب الأسنان', level: 2, value: 1074 },
      { label: 'الورشات التحسيسية والتكوينية', level: 1, value: 1106 },
    ],
  },
];

const laboratories = [
  'Pharma 5',
  'MC Pharma',
  'Pharcomedic',
  'Galenica',
  'Sothema',
  'Sun Pharma',
  'Cooper',
  'Biocodex',
  'Bayer',
  'Servier',
];

function area(top: number, left: number, bottom: number, right: number): Area {
  return { top, left, bottom, right };
}

function writeTitle(sheet: Sheet, text: string, columns: number): void {
  sheet.setValue(0, 0, text);
  sheet.merge(area(0, 0, 0, columns - 1));
  sheet.setStyle(area(0, 0, 0, columns - 1), title);
  sheet.setRowHeight(0, 0, 30);
  sheet.setPage({ fitToWidth: 1, fitToHeight: 0, centerHorizontally: true, footer: '&C&P / &N', printArea: null });
}

function writeHeader(sheet: Sheet, row: number, texts: readonly string[]): void {
  texts.forEach((text, column) => sheet.setValue(row, column, text));
  sheet.setStyle(area(row, 0, row, texts.length - 1), { ...header, ...grid });
  sheet.setRowHeight(row, row, 24);
}

function setWidths(sheet: Sheet, points: readonly number[]): void {
  points.forEach((width, column) => sheet.setColumnWidth(column, column, width));
}

function setFormula(sheet: Sheet, row: number, column: number, formula: string, value: number): void {
  sheet.setFormula(row, column, formula);
  sheet.setCalculated(row, column, value);
}

function writeCaravan(sheet: Sheet, caravan: Caravan): void {
  writeTitle(sheet, `القافلة الطبية – ${caravan.place}`, 3);
  const identity: readonly (readonly [string, string | number])[] = [
    ['المكان', caravan.place],
    ['التاريخ', caravan.date],
    ['الجمعية المنظمة', "Les Rangs d'Honneur"],
  ];
  identity.forEach(([label, value], index) => {
    sheet.setValue(2 + index, 0, label);
    sheet.setValue(2 + index, 1, value);
  });
  sheet.setStyle(area(2, 0, 4, 0), { bold: true });
  sheet.setStyle(area(2, 1, 4, 1), { horizontal: 'right' });
  sheet.setStyle(area(3, 1, 3, 1), { numberFormat: day });
  writeHeader(sheet, 6, ['البيان', 'العدد', 'ملاحظات']);
  caravan.lines.forEach(({ label, level, value, formula }, index) => {
    const row = 7 + index;
    sheet.setValue(row, 0, label);
    if (formula !== undefined && value !== undefined) setFormula(sheet, row, 1, formula, value);
    else if (value !== undefined) sheet.setValue(row, 1, value);
    sheet.setStyle(area(row, 0, row, 2), grid);
    sheet.setStyle(area(row, 0, row, 0), { horizontal: 'right', indent: level });
    sheet.setStyle(area(row, 1, row, 1), { numberFormat: count });
    if (level === 0) sheet.setStyle(area(row, 0, row, 2), total);
    if (level === 1) sheet.setStyle(area(row, 0, row, 1), { bold: true });
  });
  setWidths(sheet, [190, 110, 150]);
}

function writeSeries(sheet: Sheet): void {
  writeTitle(sheet, 'حصيلة القوافل الطبية – إقليم النواصر', 5);
  writeHeader(sheet, 2, ['الرقم', 'القافلة', 'المكان', 'تاريخ القافلة', 'عدد المستفيدين']);
  caravans.forEach((caravan, index) => {
    [index + 1, `قافلة ${caravan.name}`, caravan.place, caravan.date, caravan.lines[0]?.value ?? null].forEach((value, column) =>
      sheet.setValue(3 + index, column, value),
    );
  });
  const last = 3 + caravans.length;
  sheet.setValue(last, 0, 'المجموع');
  setFormula(sheet, last, 4, `=SUM(E4:E${String(last)})`, 11518);
  sheet.setStyle(area(3, 0, last, 4), grid);
  sheet.setStyle(area(3, 0, last - 1, 0), { horizontal: 'center' });
  sheet.setStyle(area(3, 3, last - 1, 3), { numberFormat: day, horizontal: 'center' });
  sheet.setStyle(area(3, 4, last, 4), { numberFormat: count });
  sheet.setStyle(area(last, 0, last, 4), total);
  setWidths(sheet, [60, 130, 110, 100, 100]);
}

function writeLaboratories(sheet: Sheet): void {
  writeTitle(sheet, 'المختبرات المساهمة', 3);
  writeHeader(sheet, 2, ['الرقم', 'المختبر', 'ملاحظات']);
  laboratories.forEach((name, index) => {
    sheet.setValue(3 + index, 0, index + 1);
    sheet.setValue(3 + index, 1, name);
  });
  const rows = area(3, 0, 2 + laboratories.length, 2);
  sheet.setStyle(rows, grid);
  sheet.setStyle({ ...rows, right: 0 }, { horizontal: 'center' });
  sheet.setStyle({ ...rows, left: 1, right: 1 }, { horizontal: 'left', readingOrder: 'ltr' });
  setWidths(sheet, [60, 160, 160]);
}

function writePublication(sheet: Sheet): void {
  writeTitle(sheet, 'متابعة النشر', 4);
  writeHeader(sheet, 2, ['القافلة', 'تاريخ القافلة', 'تاريخ النشر', 'المنبر']);
  caravans.forEach((caravan, index) => {
    [`قافلة ${caravan.name}`, caravan.date, dates.published, 'شمالي'].forEach((value, column) => sheet.setValue(3 + index, column, value));
  });
  sheet.setStyle(area(3, 0, 2 + caravans.length, 3), grid);
  sheet.setStyle(area(3, 1, 2 + caravans.length, 1), { numberFormat: day, horizontal: 'center' });
  sheet.setStyle(area(3, 2, 2 + caravans.length, 2), { numberFormat: spacedDay, horizontal: 'center' });
  setWidths(sheet, [140, 110, 110, 110]);
}

function buildWorkbook(): Workbook {
  const workbook = emptyWorkbook(names.darBouazza, true);
  for (const caravan of caravans) {
    writeCaravan(workbook.sheet(caravan.name) ?? workbook.addSheet(caravan.name, { rightToLeft: true }), caravan);
  }
  writeSeries(workbook.addSheet('الحصيلة', { rightToLeft: true }));
  writeLaboratories(workbook.addSheet('المختبرات', { rightToLeft: true }));
  writePublication(workbook.addSheet('متابعة النشر', { rightToLeft: true }));
  return workbook;
}

async function build(): Promise<void> {
  writeFileSync(join(__dirname, '../../assets/samples/nouaceur.xlsx'), await save(buildWorkbook()));
}

void build();
