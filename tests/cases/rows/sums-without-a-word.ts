/** Sums whose label is blank, says "all", or is a balance; groups named above and below. */
import { clean, wrong } from '../case';
import type { WrittenSheet } from '../written';
import { sheet } from '../written';

const S = (text: string): readonly WrittenSheet[] => [sheet('S', text)];
const noSum = { mustNot: ['sum-mismatch', 'residual', 'parts-exceed-total', 'missing-required'] };

export const sumsWithoutAWord = [
  wrong('a total without a label', 'sum-mismatch', 'error', 'S!D6', S(`
Spécialité | Hommes | Femmes | Enfants
Dentaire | 120 | 230 | 17
ORL | 45 | 61 | 81
Ophtalmologie | 310 | 72 | 12
Pédiatrie | 18 | 29 | 44
 | 493 | 392 | 145`)),
  clean('subtotals without labels', S(`
Spécialité | Hommes | Femmes
Dentaire | 120 | 230
ORL | 45 | 61
 | 165 | 291
Ophtalmologie | 310 | 72
Pédiatrie | 18 | 29
 | 328 | 101
Total | 493 | 392`), noSum),
  wrong('a total over subtotals without labels', 'sum-mismatch', 'error', 'S!B8', S(`
Spécialité | Hommes | Femmes
Dentaire | 120 | 230
ORL | 45 | 61
 | 165 | 291
Ophtalmologie | 310 | 72
Pédiatrie | 18 | 29
 | 328 | 101
Total | 439 | 392`)),
  wrong('a row without a label that is no sum', 'missing-required', 'warning', 'S!A4', S(`
Spécialité | Hommes | Femmes
Dentaire | 120 | 230
ORL | 45 | 61
 | 165 | 190
Pédiatrie | 18 | 29`), { mustNot: ['sum-mismatch'] }),
  wrong('all patients', 'sum-mismatch', 'error', 'S!B5', S(`
Specialty | Patients
Dentistry | 120
ENT | 45
Eyes | 310
All patients | 457`)),
  wrong('all, Arabic', 'sum-mismatch', 'error', 'S!B5', S(`
التخصص | المرضى
الأسنان | 120
العيون | 45
الأطفال | 310
الكل | 457`)),
  wrong('all, French', 'sum-mismatch', 'error', 'S!B5', S(`
Tranche d'âge | Patients
0-4 ans | 120
5-17 ans | 45
18+ | 310
Tous âges | 457`)),
  clean('a place whose name begins with all', S(`
Site | Patients
Agadir | 120
Fès | 45
All Saints | 310`), noSum),
  wrong('income that is not what its lines give', 'sum-mismatch', 'error', 'S!B5', S(`
Rubrique | Montant
Recettes |
Dons | 12000
Subvention | 8500
Total recettes | 25000
Dépenses |
Transport | 6000
Médicaments | 9500
Total dépenses | 15500
Solde | 5000`)),
  wrong('a balance that is not what is left', 'sum-mismatch', 'error', 'S!B10', S(`
البند | المبلغ
المداخيل |
تبرعات | 12000
منحة | 8500
مجموع المداخيل | 20500
النفقات |
نقل | 6000
أدوية | 9500
مجموع النفقات | 15500
الرصيد | 6000`)),
  clean('a balance with what was there before', S(`
Rubrique | Montant
Solde initial | 1000
Recettes |
Dons | 12000
Subvention | 8500
Total recettes | 20500
Dépenses |
Transport | 6000
Médicaments | 9500
Total dépenses | 15500
Solde final | 6000`), noSum),
  clean('a deficit without its sign', S(`
Rubrique | Montant
Recettes |
Dons | 12000
Subvention | 3500
Total recettes | 15500
Dépenses |
Transport | 6000
Médicaments | 14500
Total dépenses | 20500
Solde | 5000`), noSum),
  clean('a balance of the bank, which is another', S(`
Rubrique | Montant
Dons | 12000
Subvention | 8500
Total recettes | 20500
Transport | 6000
Médicaments | 9500
Total dépenses | 15500
Solde bancaire | 17320`), noSum),
  wrong('a grand total below two tables side by side', 'sum-mismatch', 'error', 'S!B7', S(`
Hommes | | | Femmes |
Spécialité | Nombre | | Spécialité | Nombre
Dentaire | 120 | | Dentaire | 230
ORL | 45 | | ORL | 61
Total | 165 | | Total | 291
 | | | |
Total général | 465`)),
  clean('a grand total below two tables side by side, right', S(`
الرجال | | | النساء |
التخصص | العدد | | التخصص | العدد
الأسنان | 120 | | الأسنان | 230
العيون | 45 | | العيون | 61
المجموع | 165 | | المجموع | 291
 | | | |
المجموع العام | 456`), noSum),
  clean('a total below two tables that is of more', S(`
Hommes | | | Femmes |
Spécialité | Nombre | | Spécialité | Nombre
Dentaire | 120 | | Dentaire | 230
ORL | 45 | | ORL | 61
Total | 165 | | Total | 291
 | | | |
Total général | 600`), noSum),
  clean('a total of meals with nights between', S(`
Participant | Petits déj. | Déjeuners | Dîners | Nuitées | Total repas
Amina | 2 | 3 | 2 | 1 | 7
Brahim | 1 | 3 | 3 | 0 | 7
Chaima | 3 | 2 | 0 | 2 | 5
Driss | 0 | 2 | 1 | 0 | 3
Total | 6 | 10 | 6 | 3 | 22`), { mustNot: ['row-sum-mismatch'] }),
  wrong('a total of meals that is not theirs', 'row-sum-mismatch', 'error', 'S!F4', S(`
Participant | Petits déj. | Déjeuners | Dîners | Total repas | Nuitées
Amina | 12 | 13 | 12 | 37 | 4
Brahim | 11 | 13 | 13 | 37 | 5
Chaima | 13 | 12 | 10 | 53 | 6
Driss | 10 | 12 | 11 | 33 | 5`).map((one) => ({ ...one, options: { at: 'B1' } }))),
  wrong('the number in all, Arabic', 'sum-mismatch', 'error', 'S!B5', S(`
التخصص | المرضى
الأسنان | 120
العيون | 45
الأطفال | 310
العدد الإجمالي للمرضى | 457`)),
  wrong('the number in all above its parts', 'sum-mismatch', 'error', 'S!B1', S(`
Nombre total de patients | 1864
Ophtalmologie | 722
Dentaire | 519
Pédiatrie | 605`)),
  clean('several numbers in all', S(`
Nombre total de consultations | 1572
Nombre total d'opérations | 211
Nombre total de bénéficiaires | 1738`), noSum),
  clean('a number in all above figures of other kinds', S(`
المؤشر | العدد
العدد الإجمالي للاستشارات | 1572
الأطباء | 1190
النظارات | 372
المستفيدون | 33`), noSum),
  clean('a number of sites in all below their patients', S(`
Site | Patients
Atar | 12
Kiffa | 20
Nombre total de sites | 2`), noSum),
];
