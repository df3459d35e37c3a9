/** Shapes of tables as offices of statistics, hospitals and communes publish them. */
import { both, clean, wrong } from '../case';
import { sheet } from '../written';

export const publicTables = [
  clean('years from the last to the first head their columns', [sheet('S', `
Charges | 2025 | 2024 | 2023
Achats | 1500 | 1200 | 900
Services | 2500 | 2300 | 2100
Personnel | 4000 | 3900 | 3100
Total | 8000 | 7400 | 6100`)]),
  wrong('a total below years from the last to the first', 'sum-mismatch', 'error', 'S!C5', [sheet('S', `
Charges | 2025 | 2024
Achats | 1500 | 1200
Services | 2500 | 2300
Personnel | 4000 | 3900
Total | 8000 | 7500`)]),
  wrong('years again under each of several groups', 'sum-mismatch', 'error', 'S!E5', [sheet('S', `
Catégorie | Hommes | | Femmes | | Total |
 | 2024 | 2025 | 2024 | 2025 | 2024 | 2025
Adultes | 10 | 12 | 20 | 22 | 30 | 34
Enfants | 5 | 6 | 7 | 8 | 12 | 14
Total | 15 | 18 | 27 | 31 | 42 | 48`)]),
  clean('years and spans of years below two lines of headers', [sheet('S', `
Province | % of population | | Growth per 1000 | |
 | 2004 | 1994 | 2000-2005 | 1995-2000 | 1981 -1994
North | 30.1 | 32.3 | 13.3 | 14.7 | 18
South | 19.9 | 17.7 | 34.1 | 37.6 | 45.9
East | 50 | 50 | 26.8 | 29.5 | 36.1
TOTAL | 100 | 100 | 24.5 | 27 | 33`)]),
  clean('years of two rows of figures are no headers', [sheet('S', `
Nom | Naissance | Diplôme
Ali B. | 1985 | 2009
Sara K. | 1990 | 2014
Omar T. | 1978 | 2003`)]),
  clean('densities are no parts of a sum', [sheet('S', `
Commune | Superficie | Population | Densité (hab/km²)
Ain A | 120 | 6000 | 50
Ain B | 80 | 2400 | 30
Ain C | 50 | 650 | 13
Ensemble | 250 | 9050 | 93`)]),
  clean('density of persons per square kilometre', [sheet('S', `
District | Area | Population | Density\n(Persons per km²)
North | 100 | 5000 | 50
South | 200 | 2000 | 10
TOTAL | 300 | 7000 | 23`)]),
  wrong('a density of bones is counted', 'sum-mismatch', 'error', 'S!B5', [sheet('S', `
الفحص | العدد
كثافة العظام | 40
تخطيط القلب | 60
فحص العيون | 55
المجموع | 165`)]),
  clean('the East of Morocco by its usual names, and a row for the whole country', [sheet('S', `
Région | Hôpitaux
Casablanca-Settat | 27
Fès-Meknès | 21
Marrakech-Safi | 18
L'Oriental | 16
Souss-Massa | 9
National | 91`)]),
  clean('in Arabic', [sheet('S', `
الجهة | الحالات
جهة الدار البيضاء سطات | 146
جهة فاس مكناس | 80
جهة مراكش آسفي | 84
الجهة الشرقية | 93
المجموع | 403`)]),
  wrong('a region misspelt among them', 'unknown-place', 'warning', 'S!A4', [sheet('S', `
الجهة | الحالات
جهة الدار البيضاء سطات | 146
جهة فاس مكناس | 80
جهة مراكبش آسفا | 84
الجهة الشرقية | 93
جهة سوس ماسة | 11
المجموع | 414`)]),
  wrong('percentages of a total that is off are not all wrong', 'sum-mismatch', 'error', 'S!B6', [sheet('S', `
Tranche | Fréquence | Pourcentage
Moins de 10 ans | 358 | 33.33%
10 à 19 ans | 381 | 35.47%
20 à 29 ans | 295 | 27.47%
30 ans et plus | 40 | 3.72%
Total | 1084 | 100.00%`)]),
  wrong('a percentage that fits neither the total nor its parts', 'percent-mismatch', 'error', 'S!C3', [sheet('S', `
Tranche | Fréquence | Pourcentage
Moins de 10 ans | 358 | 33.33%
10 à 19 ans | 381 | 37.47%
20 à 29 ans | 295 | 27.47%
30 ans et plus | 40 | 3.72%
Total | 1074 | 100.00%`)]),
  wrong('votes with their word are numbers kept as text', 'number-as-text', 'warning', 'S!B2:B4', [sheet('S', `
Candidat | Voix | %
Amal B. | 1 486 voix | 66.1%
Driss K. | 450 voix | 20.0%
Hind T. | 313 voix | 13.9%`)]),
  clean('rows of texts among indicators that nothing adds up', [sheet('S', `
Indicateur | Nord | Sud | Est
Participants | 1312 | 1393 | 1198
Diabète, n (%) | 146 (11.1) | 218 (15.7) | 118 (9.9)
IC 95% | 10.6 - 11.7 | 15.1 - 16.3 | 9.3 - 10.4
Hôpitaux | 12 | 14 | 11
Sommet | 908 (Tahat) | 748 (Mont B.) | 155 (Chambi)`)]),
  both('one text among the figures of its row', [['unreadable-number', 'error', 'S!C3']], [sheet('S', `
Indicateur | Nord | Sud | Est
Participants | 1312 | 1393 | 1198
Consultations | 146 | 218 à 220 | 118
Hôpitaux | 12 | 14 | 11`)]),
  both('a row of texts below which a total stands', [['unreadable-number', 'error', 'S!B3'], ['unreadable-number', 'error', 'S!C3']], [sheet('S', `
Site | Hommes | Femmes
Nord | 12 | 14
Sud | 10 à 11 | 20 à 21
Est | 11 | 15
Ouest | 10 | 10
Total | 43 | 59`)]),
  clean('years in Arabic digits name their rows', [sheet('S', `
السنوات | ذكور | إناث | المجموع | Years
١٩٨٦* | 247 | 121 | 368 | 1986
١٩٨٧ | 250 | 123 | 373 | 1987
١٩٨٨ | 256 | 127 | 383 | 1988`)]),
  wrong('persons in Arabic digits are texts', 'number-as-text', 'warning', 'S!B2:B4', [sheet('S', `
المركز | المستفيدون
سيدي علي | ١٩٨٦
تمارة | ٢٠١٤
الصخيرات | ١٩٠٠`)]),
  clean('charges and products side by side, of unequal length', [sheet('S', `
CHARGES | Montant | PRODUITS | Montant
60 Achats | 1500 | 70 Ventes | 800
61 Services extérieurs | 2200 | 74 Subventions | 6000
62 Autres services | 900 | 75 Cotisations | 1200
64 Personnel | 3400 | |
Total des charges | 8000 | Total des produits | 8000`)]),
  wrong('a product without its name beside them', 'missing-required', 'warning', 'S!C5', [sheet('S', `
CHARGES | Montant | PRODUITS | Montant
60 Achats | 1500 | 70 Ventes | 800
61 Services extérieurs | 2200 | 74 Subventions | 6000
62 Autres services | 900 | 75 Cotisations | 700
64 Personnel | 3400 | | 500
Total des charges | 8000 | Total des produits | 8000`)]),
  wrong('totals by sex of towns and country', 'row-sum-mismatch', 'error', 'S!C4', [sheet('S', `
الولاية | المجموع | | الحضر | | الريف |
 | ذكور | إناث | ذكور | إناث | ذكور | إناث
باتنة | 510 | 500 | 310 | 305 | 200 | 195
سطيف | 760 | 740 | 400 | 390 | 360 | 305
بجاية | 330 | 320 | 180 | 175 | 150 | 145`)]),
  wrong('by years, with totals at the end', 'row-sum-mismatch', 'error', 'S!G3', [sheet('S', `
Centre | Hommes | | Femmes | | Total |
 | 2024 | 2025 | 2024 | 2025 | 2024 | 2025
Nord | 110 | 112 | 220 | 222 | 330 | 343
Sud | 51 | 62 | 74 | 87 | 125 | 149
Est | 33 | 31 | 35 | 40 | 68 | 71`)]),
  clean('groups of years whose totals are of others too', [sheet('S', `
Centre | Hommes | | Femmes | | Total avec enfants |
 | 2024 | 2025 | 2024 | 2025 | 2024 | 2025
Nord | 110 | 112 | 220 | 222 | 391 | 420
Sud | 51 | 62 | 74 | 87 | 189 | 230
Est | 33 | 31 | 35 | 40 | 102 | 97`)]),
  clean('rates per so many inhabitants are no parts of a sum', [sheet('S', `
المحافظة | مستشفيات | أسرة لكل ١٠٠٠٠ نسمة | Lits pour 1 000 habitants | Beds per 100,000
القاهرة | 101 | 23.9 | 2.4 | 239
الإسكندرية | 42 | 17.2 | 1.7 | 172
بورسعيد | 12 | 17 | 1.7 | 170
المجموع | 155 | 21 | 2.1 | 210`)]),
  wrong('kits for so many persons are', 'sum-mismatch', 'error', 'S!B5', [sheet('S', `
Article | Quantité
Kit pour 1000 personnes | 12
Kit pour 100 personnes | 40
Couvertures | 300
Total | 325`)]),
  wrong('years over the headers of each', 'sum-mismatch', 'error', 'S!D5', [sheet('S', `
Gouvernorat | 2014 | | 2024 |
 | Ménages | Population | Ménages | Population
Tunis | 3009 | 10562 | 3301 | 10753
Ariana | 1570 | 5760 | 2014 | 6685
Total | 4579 | 16322 | 5351 | 17438`)]),
  clean('a large town among small ones is no outlier', [sheet('S', `
Commune | Pop 1998 | Pop masc | Pop fem
Beidha | 7381 | 3818 | 3563
Sebgag | 6107 | 3162 | 2945
Brida | 5742 | 2940 | 2802
Aflou | 53260 | 26760 | 26500
Hadj | 6197 | 3176 | 3021
Ghicha | 5719 | 2924 | 2795
Assafia | 4389 | 2222 | 2167
Mahdi | 6263 | 3162 | 3101
Kheneg | 7064 | 3602 | 3462`)], { mustNot: ['outlier'] }),
  { ...clean('one figure far from its column, in a row like others', [sheet('S', `
Commune | Consultations | Soins | Analyses
Beidha | 738 | 381 | 356
Sebgag | 610 | 316 | 294
Brida | 574 | 294 | 280
Aflou | 632 | 3600 | 265
Hadj | 619 | 317 | 302
Ghicha | 571 | 292 | 279
Assafia | 438 | 222 | 216
Mahdi | 626 | 316 | 310
Kheneg | 706 | 360 | 346`)]), expected: [{ code: 'outlier', severity: 'info' as const, at: 'S!C5' }] },
];
