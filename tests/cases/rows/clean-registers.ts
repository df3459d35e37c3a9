/** Registers, ledgers, stocks, budgets and national tables with nothing wrong in them. */
import { clean } from '../case';
import { sheet } from '../written';

export const cleanRegisters = [
  clean('Arabic stock sheet whose closing balances hold', [sheet('المخزون', `
اسم الدواء | رصيد أول المدة | الوارد | المنصرف | رصيد آخر المدة
باراسيتامول 500 | 200 | 150 | 310 | 40
أموكسيسيلين | 80 | 100 | 95 | 85
محلول ملحي | 60 | 0 | 22 | 38
ضمادات | 500 | 250 | 410 | 340`, {})]),
  clean('French stock with formulas', [sheet('Stock', `
Médicament | Stock initial | Entrées | Sorties | Stock final
Paracétamol 500 mg | 1200 | 300 | 850 | =B2+C2-D2
Amoxicilline 1 g | 400 | 0 | 260 | =B3+C3-D3
Oméprazole 20 mg | 150 | 100 | 90 | =B4+C4-D4
Total | =SUM(B2:B4) | =SUM(C2:C4) | =SUM(D2:D4) | =SUM(E2:E4)`)]),
  clean('budget with sections, subtotals, planned, spent, difference and rate', [sheet('Budget', `
Rubrique | Prévu | Réalisé | Écart | Taux
I. LOGISTIQUE | | | |
Transport | 45000 | 42350 | =B3-C3 | 94.1%
Hébergement | 60000 | 61200 | =B4-C4 | 102.0%
Sous-total I | =SUM(B3:B4) | =SUM(C3:C4) | =B5-C5 | 98.6%
II. MÉDICAL | | | |
Médicaments | 120000 | 117450.5 | =B7-C7 | 97.9%
Consommables | 35000 | 33999.5 | =B8-C8 | 97.1%
Sous-total II | =SUM(B7:B8) | =SUM(C7:C8) | =B9-C9 | 97.7%
TOTAL GÉNÉRAL | =B5+B9 | =C5+C9 | =B10-C10 | 98.1%`)]),
  clean('amounts with decimals, typed total rounded', [sheet('Dépenses', `
Poste | Montant (MAD)
Carburant | 1234.56
Péage | 88.4
Repas | 967.35
Total | 2290.31`, { formats: { B2: '#,##0.00', B3: '#,##0.00', B4: '#,##0.00', B5: '#,##0.00' } })]),
  clean('binary noise of cents', [sheet('Caisse', `
Opération | Montant
Don | 0.1
Don | 0.2
Don | 0.7
Total | 1`)]),
  clean('displayed rounding of thousands', [sheet('Milliers', `
Poste | Montant (k MAD)
Personnel | 120.4
Matériel | 85.4
Divers | 10.4
Total | 216`)]),
  clean('ledger with negative corrections and a running balance', [sheet('Journal', `
Date | Libellé | Débit | Crédit | Solde
2026-01-05 | Subvention | 0 | 50000 | 50000
2026-01-09 | Carburant | 2300 | 0 | 47700
2026-01-12 | Annulation carburant | -300 | 0 | 48000
2026-01-20 | Location bus | 8000 | 0 | 40000
Total | | 10000 | 50000 | 40000`)], { mustNot: ['negative-count'] }),
  clean('donations by currency with a total for each', [sheet('Dons', `
Donateur | Montant | Devise
Fondation A | 10000 | EUR
Association B | 4000 | EUR
Total EUR | 14000 |
Société C | 150000 | MAD
Laboratoire D | 90000 | MAD
Total MAD | 240000 |`)], { mustNot: ['mixed-currency-total'] }),
  clean('donations without a total in two currencies', [sheet('المساهمات', `
المتبرع | المبلغ | العملة
مؤسسة النور | 20000 | MAD
جمعية الضفتين | 1500 | EUR
شركة الواحة | 35000 | MAD
محسن | 5000 | MAD`)], { mustNot: ['mixed-currency-total'] }),
  clean('English national table of counties with town totals and blank columns', [sheet('County', `
Town | | Smith | Jones | | Scatter | Total
Alton | | 210 | 187 | | 2 | =SUM(C2:F2)
Barton | | 98 | 120 | | 0 | =SUM(C3:F3)
Carver | | 334 | 290 | | 5 | =SUM(C4:F4)
Town totals | | =SUM(C2:C4) | =SUM(D2:D4) | | =SUM(F2:F4) | =SUM(G2:G4)
City Ward 1 | | 120 | 143 | | 1 | =SUM(C6:F6)
City Ward 2 | | 97 | 101 | | 2 | =SUM(C7:F7)
City totals | | =SUM(C6:C7) | =SUM(D6:D7) | | =SUM(F6:F7) | =SUM(G6:G7)
County totals | | =C5+C8 | =D5+D8 | | =F5+F8 | =G5+G8`)]),
  clean('a long national table typed by hand, with more than a hundred sums', [sheet('National', [
    'Governorate | Visits | Scans | Surgeries | Total',
    ...Array.from({ length: 120 }, (_, index) => `Governorate ${String(index + 1)} | ${String(200 + index * 3)} | ${String(40 + (index % 17))} | ${String(5 + (index % 7))} | ${String(245 + index * 3 + (index % 17) + (index % 7))}`),
    'Total | =SUM(B2:B121) | =SUM(C2:C121) | =SUM(D2:D121) | =SUM(E2:E121)',
  ].join('\n'))]),
  clean('Algerian wilayas in Arabic with dates as dates', [sheet('القوافل', `
الولاية | التاريخ | الفحوصات | العمليات
تمنراست | 2017-10-21 | 830 | 20
أدرار | 2017-11-04 | 901 | 39
إليزي | 2018-02-10 | 412 | 11
تندوف | 2018-03-03 | 377 | 9
المجموع | | =SUM(C2:C5) | =SUM(D2:D5)`)], { mustNot: ['unknown-place', 'place-not-valid-then'] }),
  clean('Touggourt as a wilaya after 2019', [sheet('S', `
Wilaya | Date | Consultations
Touggourt | 2021-03-12 | 310
Ouargla | 2021-03-19 | 287
El Oued | 2021-04-02 | 266
Ghardaïa | 2021-04-09 | 240`)], { mustNot: ['place-not-valid-then'] }),
  clean('French and Arabic spellings of Moroccan provinces', [sheet('Provinces', `
Province | Bénéficiaires
Sefrou | 410
Boulemane | 377
Taza | 512
فاس | 44
Total | 1343`)], { mustNot: ['sum-mismatch'] }),
  clean('patients register with ages, sexes and diagnoses', [sheet('Patients', `
N° | Sexe | Âge | Commune | Diagnostic | Acte
1 | F | 42 | Alnif | HTA | Consultation
2 | M | 7 | Alnif | Carie | Extraction
3 | F | 33 | Msemrir | Grossesse | Échographie
4 | F | 68 | Msemrir | Cataracte | Orientation
5 | M | 51 | Alnif | Diabète | Glycémie`)]),
  clean('a schedule with text times and no figures', [sheet('Programme', `
Heure | Activité | Responsable
08:00 | Accueil | Équipe A
09:00 | Consultations | Dr. Alami
13:00 | Pause | -
14:00 | Clôture | Comité`)]),
  clean('lots kept as text with different widths', [
    sheet('Entrées', `
Médicament | Lot | Quantité | Expiration
TAHOR 20 MG | "010926" | 170 | 2028-09-01
Uvedose | LL004 | 170 | 2028-05-01
Tardyferon | T01781 | 100 | 2028-09-01`),
    sheet('Sorties', `
Médicament | Lot | Quantité | Date
TAHOR 20 MG | "010926" | 40 | 2026-03-12
Uvedose | LL004 | 50 | 2026-03-12`)], { mustNot: ['lot-format', 'lot-missing'] }),
  clean('two signatures and notes below', [sheet('PV', `
Spécialité | Nombre
Cardiologie | 88
Pneumologie | 61
Total | 149

Fait à Rabat, le 20/02/2026
Le coordinateur | Le délégué
M. A. | Mme B.`)]),
  clean('text answers and a score, survey', [sheet('Enquête', `
Question | Oui | Non | NSP | Total
Satisfait de l'accueil ? | 88 | 10 | 2 | 100
Reviendrait ? | 91 | 4 | 5 | 100
Médicaments reçus ? | 70 | 28 | 2 | 100`)]),
  clean('coverage against target with percent and missing rows', [sheet('تغطية', `
الإقليم | المستهدف | المنجز | نسبة الإنجاز
تازة | 5000 | 4350 | 87%
تاونات | 6200 | 5890 | 95%
صفرو | 3000 | 3000 | 100%
بولمان | 2500 | 1975 | 79%
المجموع | 16700 | 15215 | 91%`)]),
  clean('Tunisian months as text periods, not dates', [sheet('2025', `
الشهر | القوافل | المنتفعون
جانفي | 2 | 410
فيفري | 3 | 622
مارس | 1 | 187
أفريل | 2 | 398
المجموع | 8 | 1617`)], { mustNot: ['date-as-text'] }),
  clean('ISO weeks and quarters as periods', [sheet('Weeks', `
Week | Visits
W01 | 120
W02 | 98
W03 | 143
Q1 total | 361`)]),
  clean('teams: doctors by specialty and sex, doctors total differs from patients', [sheet('Équipes', `
Spécialité | Médecins | Infirmiers | Patients
ORL | 2 | 3 | 88
Dentaire | 4 | 2 | 130
Pédiatrie | 3 | 4 | 166
Total | 9 | 9 | 384`)]),
  clean('stated number of partners that the list names', [
    sheet('Fiche', `
Nombre de partenaires | 4
Nombre de médecins | 42`),
    sheet('Partenaires', `
Partenaire | Secteur
Sothema | Privé
Pharma 5 | Privé
AMMS | ONG
Ministère de la Santé | Public`)], { mustNot: ['count-vs-list'] }),
  clean('inventory with units in cells', [sheet('دم', `
اليوم | عدد الأكياس
الأول | 27 كيسا
الثاني | 27 كيسا
الثالث | 31 كيسا
المجموع | 85 كيسا`)], { mustNot: ['sum-mismatch', 'unreadable-number'] }),
  clean('indented breakdown of consultations', [sheet('Activité', `
Activité | Nombre
Consultations | 1572
"   Médecine générale" | 900
"   Spécialisées" | 672
Chirurgies | 211
"   Cataracte" | 150
"   Autres" | 61
Total | 1783`)]),
  clean('Egyptian hospital day table with Arabic totals on both sides', [sheet('اليوم', `
القسم | صباحي | مسائي | الإجمالي
الباطنة | 88 | 41 | 129
الأطفال | 102 | 60 | 162
الجراحة | 31 | 14 | 45
الإجمالي | 221 | 115 | 336`)]),
  clean('vaccines by antigen and dose', [sheet('PEV', `
Antigène | Dose 1 | Dose 2 | Dose 3 | Abandon
BCG | 510 | | |
Penta | 498 | 471 | 466 | 32
VPO | 500 | 480 | 470 | 30
RR | 455 | 430 | | 25`)]),
  clean('difference between two years and its rate', [sheet('Comparaison', `
Indicateur | 2024 | 2025 | Variation | %
Consultations | 11000 | 12430 | 1430 | 13%
Chirurgies | 700 | 651 | -49 | -7%
Campagnes | 14 | 16 | 2 | 14%`)], { mustNot: ['negative-count'] }),
  clean('weighted prices and quantities', [sheet('Facture', `
Article | Qté | P.U | Montant
Seringues | 500 | 1.2 | 600
Gants (boîte) | 40 | 55 | 2200
Compresses | 100 | 3.75 | 375
Total HT | | | 3175
TVA 20% | | | 635
Total TTC | | | 3810`)]),
  clean('election county with vertical sections and a typed county total', [sheet('Results', `
Precinct | Yes | No | Blank
CITY
Ward 1 | 120 | 98 | 3
Ward 2 | 143 | 77 | 1
City total | 263 | 175 | 4
TOWNS
Alton | 66 | 51 | 0
Barton | 40 | 38 | 2
Town total | 106 | 89 | 2
County total | 369 | 264 | 6`)]),
  clean('a checklist with ticks', [sheet('قائمة', `
المادة | متوفر | العدد
سرير فحص | نعم | 4
جهاز ضغط | نعم | 6
سماعة | لا | 0
ميزان | نعم | 2`)]),
];
