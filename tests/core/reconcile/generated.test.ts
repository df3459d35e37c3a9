/** Made ledgers: every match that must be made is made, and no other, in every layout and language. */
import { layouts, makeLedger, stories, type Tongue } from './made-ledgers';
import { isApplied, links, reconciled } from './judge';

const latin = [
  'Labo Lavande',
  'Pharmacie Jasmin',
  'Ferme Argane',
  'Hôtel Cigogne',
  'Club Mimosa',
  'Garage Tournesol',
  'Groupe Palmier',
  'Amicale Safran',
  'Coopérative Thym',
  'Café Romarin',
  'Fondation Olivier',
  'Ligue Coquelicot',
  'Imprimerie Verveine',
  'Minoterie Froment',
  'Diaspora Lyon',
  'Clinique Hirondelle',
  'Cercle Azur',
  'Librairie Encre',
  'Menuiserie Cèdre',
  'Conserverie Anchois',
  'Briqueterie Kaolin',
  'Scierie Hêtre',
];
const arabic = [
  'مختبر الخزامى',
  'صيدلية الياسمين',
  'تعاونية الأركان',
  'نادي اللقلاق',
  'جمعية الميموزا',
  'ورشة دوار الشمس',
  'مجموعة النخيل',
  'ودادية الزعفران',
  'تعاونية الزعتر',
  'مقهى الإكليل',
  'مؤسسة الزيتون',
  'رابطة الشقائق',
  'مطبعة اللويزة',
  'مطحنة القمح',
  'جالية ليون',
  'مصحة السنونو',
  'دائرة اللازورد',
  'مكتبة الحبر',
  'نجارة الأرز',
  'مصبرات الأنشوبة',
  'معمل الكاولين',
  'منشرة الزان',
];
const names: Readonly<Record<Tongue, readonly string[]>> = { fr: latin, en: latin, ar: arabic };

const cases = layouts.flatMap((layout) =>
  (['fr', 'ar', 'en'] as const).flatMap((tongue) =>
    [1, 2, 3].map((seed) => [`${layout}, ${tongue}, ${seed}`, layout, tongue, seed] as const),
  ),
);

test.each(cases)('%s', (_, layout, tongue, seed) => {
  const told = stories(
    (nth) => names[tongue][nth % latin.length] ?? '',
    (nth) => ([1310, 2470, 3890, 5230, 6710][nth] ?? 0) + seed * 137 * (nth + 1),
  );
  const { workbook, must, allowed } = makeLedger(told, layout, tongue, seed);
  const answer = reconciled(workbook);
  const made = links(answer);
  expect(made.filter((link) => !allowed.has(link))).toEqual([]);
  const found = answer.matches
    .filter(isApplied)
    .map(({ pledges, receipts }) => `${[...pledges].sort().join()} <- ${[...receipts].sort().join()}`);
  expect(
    must
      .map(({ pledges, receipts }) => `${[...pledges].sort().join()} <- ${[...receipts].sort().join()}`)
      .filter((match) => !found.includes(match)),
  ).toEqual([]);
});
