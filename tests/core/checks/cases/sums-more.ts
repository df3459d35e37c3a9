import { sheetOf, type GridCell } from '../../../support/grid';
import type { Case } from './case';

type Rows = readonly (readonly GridCell[])[];
const S = (rows: Rows, options: Parameters<typeof sheetOf>[2] = {}): ReturnType<typeof sheetOf> => sheetOf('S', rows, options);
const list = (header: readonly [string, string], ...rows: readonly (readonly [string, GridCell])[]): Rows => [header, ...rows];
const indicators = (...rows: readonly (readonly [string, GridCell])[]): Rows => list(['Indicateur', 'Nombre'], ...rows);
const arabic = (...rows: readonly (readonly [string, GridCell])[]): Rows => list(['البيان', 'العدد'], ...rows);
const running = (...sums: readonly GridCell[]): Rows => [['Jour', 'Consultations', 'Cumul'], ...[40, 55, 62, 38, 71].map((count, index) => [`Jour ${index + 1}`, count, sums[index] ?? null])];
const visible = ['Site', 'Consultations'] as const;

export const moreSumCases: readonly Case[] = [
  { code: 'cumulative-mismatch', name: 'one running total typed wrong', sheets: [S(running(40, 95, 175, 195, 266))], fires: ['S!C4'] },
  { code: 'cumulative-mismatch', name: 'in Arabic', sheets: [S([['اليوم', 'الاستشارات', 'المجموع التراكمي'], ['الأول', 120, 120], ['الثاني', 85, 205], ['الثالث', 91, 296], ['الرابع', 77, 337], ['الخامس', 60, 433]])], fires: ['S!C5'] },
  { code: 'cumulative-mismatch', name: 'a running total that holds', sheets: [S(running(40, 95, 157, 195, 266))], fires: [] },
  { code: 'cumulative-mismatch', name: 'a running total over a day without activity', sheets: [S([['Jour', 'Consultations', 'Cumul'], ['Jour 1', 40, 40], ['Jour 2', null, 40], ['Jour 3', 62, 102], ['Jour 4', 38, 140]])], fires: [] },

  { code: 'qualifier-broken', name: 'more than eleven thousand, which the parts do not reach', sheets: [S(arabic(['دار بوعزة', 4842], ['أولاد صالح', 2713], ['النواصر', 3363], ['المجموع', 'أكثر من 11 000']))], fires: ['S!B5'], never: ['sum-mismatch'] },
  { code: 'qualifier-broken', name: 'at least 500, of which the parts give 480', sheets: [S(indicators(['Consultations', 310], ['Soins dentaires', 170], ['Total', '≥ 500']))], fires: ['S!B4'] },
  { code: 'qualifier-broken', name: 'more than eleven thousand, and so it is', sheets: [S(arabic(['دار بوعزة', 4842], ['أولاد صالح', 2713], ['النواصر', 3963], ['المجموع', 'أزيد من 11 000']))], fires: [], never: ['sum-mismatch'] },
  { code: 'qualifier-broken', name: 'about, rounded', sheets: [S(indicators(['Consultations', 310], ['Soins dentaires', 178], ['Total', 'environ 500']))], fires: [], never: ['sum-mismatch'] },

  { code: 'residual', name: 'most of it is not broken down', sheets: [S(indicators(['Opérations', 63], ['dont :', null], ['   - cochlée', 10], ['   - fentes labiales', 9], ['   - brûlures', 5], ['Consultations', 640]))], fires: ['S!B2'], severity: 'warning', never: ['sum-mismatch'] },
  { code: 'residual', name: 'a blank part of a total', sheets: [S(indicators(['Consultations', 310], ['Soins dentaires', null], ['Chirurgies', 90], ['Total', 512]))], fires: ['S!B5'], severity: 'info', never: ['sum-mismatch'] },
  { code: 'residual', name: 'one share of a whole', sheets: [S(indicators(['Bénéficiaires', 400], ['dont femmes', 262], ['Consultations', 640]))], fires: [] },
  { code: 'residual', name: 'a breakdown that is whole', sheets: [S(arabic(['العمليات الجراحية', 63], ['منها القوقعة', 29], ['الشفة الأرنبية', 19], ['الحروق', 15]))], fires: [] },

  { code: 'total-double-count', name: 'a range that takes in the total above it', sheets: [S([['Site', 'Consultations'], ['Atar', 120], ['Zouerate', 280], ['Total des sites', ['=SUM(B2:B3)', 400]], ['Total général', ['=SUM(B2:B4)', 800]]])], fires: ['S!B5'] },
  { code: 'total-double-count', name: 'a row total that takes in another total', sheets: [S([['المركز', 'ذكور', 'إناث', 'المجموع', 'المجموع العام'], ['سطات', 120, 140, ['=B2+C2', 260], ['=SUM(B2:D2)', 520]], ['صفرو', 80, 95, ['=B3+C3', 175], ['=SUM(B3:D3)', 350]]])], fires: ['S!E2'] },
  { code: 'total-double-count', name: 'a grand total of totals', sheets: [S([['Site', 'Consultations'], ['Atar', 120], ['Zouerate', 280], ['Total', ['=SUM(B2:B3)', 400]], ['Oujda', 95], ['Sefrou', 61], ['Total', ['=SUM(B5:B6)', 156]], ['Total général', ['=B4+B7', 556]]])], fires: [] },
  { code: 'total-double-count', name: 'a total and a row below it', sheets: [S([['Site', 'Consultations'], ['Atar', 120], ['Zouerate', 280], ['Total', ['=SUM(B2:B3)', 400]], ['Report du mois précédent', 95], ['Ensemble', ['=B4+B5', 495]]])], fires: [] },

  { code: 'subset-double-count', name: '"of which" inside the range of the sum', sheets: [S(indicators(['Consultations', 310], ['dont femmes', 190], ['Soins dentaires', 90], ['Total', ['=SUM(B2:B4)', 590]]))], fires: ['S!B5'] },
  { code: 'subset-double-count', name: 'the same in Arabic, typed', sheets: [S(arabic(['الاستشارات', 310], ['منها نساء', 190], ['علاجات الأسنان', 90], ['المجموع', 590]))], fires: ['S!B5'] },
  { code: 'subset-double-count', name: '"of which" left out', sheets: [S(indicators(['Consultations', 310], ['dont femmes', 190], ['Soins dentaires', 90], ['Total', ['=B2+B4', 400]]))], fires: [] },
  { code: 'subset-double-count', name: '"of which" left out of a typed total', sheets: [S(arabic(['الاستشارات', 310], ['منها نساء', 190], ['علاجات الأسنان', 90], ['المجموع', 400]))], fires: [] },

  { code: 'mixed-units', name: 'glasses added to patients', sheets: [S([['Indicateur', 'Nombre'], ['Patients examinés', 242], ['Lunettes distribuées', 180], ['Total', ['=SUM(B2:B3)', 422]]])], fires: ['S!B4'] },
  { code: 'mixed-units', name: 'money added to boxes across a row', sheets: [S([['الشريك', 'الكمية', 'المبلغ', 'المجموع'], ['أ', 120, 5000, ['=B2+C2', 5120]], ['ب', 60, 2500, 2560], ['ج', 10, 800, 810]])], fires: ['S!D2'] },
  { code: 'mixed-units', name: 'patients of two kinds', sheets: [S([['Site', 'Patients femmes', 'Patients hommes', 'Total'], ['Atar', 12, 14, ['=B2+C2', 26]], ['Sefrou', 20, 11, ['=B3+C3', 31]]])], fires: [] },
  { code: 'mixed-units', name: 'money only', sheets: [S([['Poste', 'Montant'], ['Transport', 1200], ['Médicaments', 8400], ['Total', ['=SUM(B2:B3)', 9600]]])], fires: [] },

  {
    code: 'category-moved', name: 'dentistry under another heading the next time', fires: ["'2'!B5"],
    sheets: [
      sheetOf('1', indicators(['Interventions', ['=SUM(B3:B5)', 2857]], ['Consultations', 1572], ['Opérations', 211], ['Soins dentaires', 1074], ['Ateliers', ['=SUM(B7:B8)', 1106]], ['Sensibilisation', 600], ['Formations', 506])),
      sheetOf('2', indicators(['Interventions', ['=SUM(B3)+B7', 1783]], ['Consultations', 1572], ['Ateliers', ['=SUM(B5:B6)+B8', 2180]], ['Soins dentaires', 1074], ['Sensibilisation', 600], ['Opérations', 211], ['Formations', 506])),
    ],
  },
  {
    code: 'category-moved', name: 'in Arabic, by subtotals of columns', fires: ['ماي!B7'],
    sheets: [
      sheetOf('فبراير', arabic(['علاجات', ['=SUM(B3:B5)', 300]], ['فحوصات', 100], ['أسنان', 120], ['جراحة', 80], ['توعية', ['=SUM(B7:B8)', 90]], ['ورشات', 50], ['تكوين', 40])),
      sheetOf('ماي', arabic(['علاجات', ['=SUM(B3:B4)', 180]], ['فحوصات', 100], ['جراحة', 80], ['توعية', ['=SUM(B6:B8)', 210]], ['ورشات', 50], ['أسنان', 120], ['تكوين', 40])),
    ],
  },
  {
    code: 'category-moved', name: 'the same headings', fires: [],
    sheets: ['1', '2'].map((name) => sheetOf(name, indicators(['Interventions', ['=SUM(B3:B4)', 1783]], ['Consultations', 1572], ['Opérations', 211], ['Ateliers', ['=SUM(B6:B7)', 1106]], ['Sensibilisation', 600], ['Formations', 506]))),
  },
  {
    code: 'category-moved', name: 'headings in other words', fires: [],
    sheets: [
      sheetOf('1', indicators(['Interventions', ['=SUM(B3:B4)', 1783]], ['Consultations', 1572], ['Opérations', 211])),
      sheetOf('2', indicators(['Actes médicaux', ['=SUM(B3:B4)', 1783]], ['Consultations', 1572], ['Opérations', 211])),
    ],
  },

  { code: 'hidden-row-not-in-total', name: 'SUBTOTAL(109) leaves a hidden row out', sheets: [S([visible, ['Atar', 120], ['Sefrou', 95], ['Taza', 61], ['Total', ['=SUBTOTAL(109,B2:B4)', 181]]], { hiddenRows: [3] })], fires: ['S!B5'] },
  { code: 'hidden-row-not-in-total', name: 'a typed total of the rows that show', sheets: [S([['المركز', 'المستفيدون'], ['سطات', 120], ['صفرو', 95], ['وجدة', 61], ['المجموع', 181]], { hiddenRows: [3] })], fires: ['S!B5'], never: ['sum-mismatch'] },
  { code: 'hidden-row-not-in-total', name: 'SUBTOTAL(109) with nothing hidden', sheets: [S([visible, ['Atar', 120], ['Sefrou', 95], ['Total', ['=SUBTOTAL(109,B2:B3)', 215]]])], fires: [] },
  { code: 'hidden-row-not-in-total', name: 'SUBTOTAL(9) takes rows hidden by hand in', sheets: [S([visible, ['Atar', 120], ['Sefrou', 95], ['Taza', 61], ['Total', ['=SUBTOTAL(9,B2:B4)', 276]]], { hiddenRows: [3] })], fires: [] },

  { code: 'contacts-not-persons', name: 'in Arabic, nested', sheets: [S(arabic(['مجموع المستفيدين', 3963], ['التدخلات الطبية', 2857], ['الاستشارات', 1572], ['العمليات الجراحية', 211], ['طب الأسنان', 1074], ['الورشات التحسيسية', 1106]))], fires: ['S!B2'] },
  { code: 'contacts-not-persons', name: 'patients by age', sheets: [S([['Âge', 'Patients'], ['0-4 ans', 120], ['5-17 ans', 95], ['18 ans et plus', 310], ['Total patients', ['=SUM(B2:B4)', 525]]])], fires: [] },

  { code: 'sum-mismatch', name: '"of which" that one slip keeps from being the whole', sheets: [S(indicators(['Opérations', 345], ['dont cataracte', 53], ['dont autres', 301], ['Consultations', 900]))], fires: ['S!B2'], outcome: 'undecided', severity: 'warning', never: ['parts-exceed-total', 'residual'] },
  { code: 'sum-mismatch', name: 'fewer persons than services', sheets: [S(indicators(['Total bénéficiaires', 2467], ['Consultations', 1800], ['Soins dentaires', 900], ['Chirurgies', 120]))], fires: [] },
  { code: 'row-sum-mismatch', name: 'row totals of four rows, one of them far off', sheets: [S([['المركز', 'استشارات', 'جراحة', 'أسنان', 'المجموع'], ['سطات', 120, 14, 30, 164], ['صفرو', 28, 31, 22, 195], ['وجدة', 9, 9, 8, 26], ['تازة', 10, 20, 5, 35]])], fires: ['S!E3'] },
];
