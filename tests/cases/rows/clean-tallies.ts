/** Tallies with nothing wrong in them, in the layouts that coordinators keep: every finding above info is a false alarm. */
import { clean } from '../case';
import { sheet } from '../written';

export const cleanTallies = [
  clean('Arabic specialties, title, note below the total', [sheet('القافلة', `
القافلة الطبية متعددة التخصصات - إقليم تنغير
يومي 14 و15 فبراير 2026

التخصص | عدد المستفيدين
الطب العام | 412
طب الأطفال | 207
طب العيون | 188
أمراض النساء والتوليد | 96
طب الأسنان | 143
المجموع | =SUM(B5:B9)

ملاحظة: لا تشمل الأرقام أنشطة التحسيس`, { merges: ['A1:B1', 'A2:B2'] })]),
  clean('average, minimum and maximum below the total', [sheet('Feuil1', `
Site | Consultations | Chirurgies
Tata | 120 | 14
Foum Zguid | 98 | 7
Akka | 143 | 22
Fam El Hisn | 77 | 5
Total | =SUM(B2:B5) | =SUM(C2:C5)
Moyenne | =AVERAGE(B2:B5) | =AVERAGE(C2:C5)
Minimum | =MIN(B2:B5) | =MIN(C2:C5)
Maximum | =MAX(B2:B5) | =MAX(C2:C5)`)]),
  clean('typed total with mean row in Arabic', [sheet('ورقة1', `
المركز | الفحوصات | التحاليل
تنغير | 210 | 63
بومالن | 154 | 41
قلعة مكونة | 176 | 58
المجموع | 540 | 162
المعدل | 180 | 54`)]),
  clean('women and children overlap and are left alone', [sheet('Bilan', `
Indicateur | Nombre
Bénéficiaires | 2450
dont femmes | 1480
dont enfants | 1120
dont personnes âgées | 310`)], { mustNot: ['sum-mismatch', 'parts-exceed-total', 'residual'] }),
  clean('plus de 866 with exact parts that reach it', [sheet('تمنراست', `
النشاط | العدد
أكثر من 865 نشاطا طبيا وجراحيا | 866
منها: كشوف متخصصة | 830
عمليات جراحية | 20
فحوص استكشاف | 16`)]),
  clean('at least 63 with parts that add to more', [sheet('S', `
Specialty | Patients
General medicine | 31
Dentistry | 22
Optometry | 15
Total | at least 63`)], { mustNot: ['qualifier-broken'] }),
  clean('numbered sites are not duplicates', [sheet('Registre', `
Centre | Date | Consultations
Centre 1 | 2026-02-14 | 120
Centre 2 | 2026-02-14 | 120
Centre 3 | 2026-02-14 | 98
DAR AL SALAM | 2026-02-15 | 77
DAR AL SALAM 2 | 2026-02-15 | 77
Total | | =SUM(C2:C6)`)], { mustNot: ['duplicate-row'] }),
  clean('same site on two days', [sheet('السجل', `
المكان | التاريخ | المستفيدون
الزويرات | 2013-04-02 | 247
أطار | 2013-04-15 | 342
الزويرات | 2013-04-03 | 247
شنقيط | 2013-04-16 | 61
المجموع | | =SUM(C2:C5)`)], { mustNot: ['duplicate-row'] }),
  clean('percent column with rounding to whole points', [sheet('Répartition', `
Service | Nombre | %
Consultations | 1572 | 55
Chirurgies | 211 | 7
Soins dentaires | 1074 | 38
Total | =SUM(B2:B4) | 100`)]),
  clean('percent column as fractions that round to 99.9', [sheet('Parts', `
Catégorie | Effectif | Part
Enfants | 333 | 33.3%
Femmes | 333 | 33.3%
Hommes | 333 | 33.3%
Total | 999 | 100%`)]),
  clean('running total and its column', [sheet('Suivi', `
Jour | Consultations | Cumul
Lundi | 210 | =B2
Mardi | 187 | =C2+B3
Mercredi | 240 | =C3+B4
Jeudi | 166 | =C4+B5
Total | =SUM(B2:B5) | `)]),
  clean('typed running total in Arabic', [sheet('الحصيلة', `
اليوم | عدد الملقحين | التراكمي
الأول | 1450 | 1450
الثاني | 2310 | 3760
الثالث | 1875 | 5635
الرابع | 990 | 6625
المجموع | 6625 | 6625`)]),
  clean('daily sheet with sexes, pregnant women and five age bands', [sheet('Jour 1', `
Spécialité | M | F | Enceintes | <1 | 1–4 | 5–17 | 18–64 | ≥65 | Total
Médecine générale | 80 | 132 | 9 | 4 | 22 | 41 | 105 | 40 | 212
Pédiatrie | 61 | 72 | 0 | 18 | 63 | 52 | 0 | 0 | 133
Gynécologie | 0 | 58 | 12 | 0 | 0 | 3 | 50 | 5 | 58
Dentaire | 47 | 44 | 2 | 0 | 9 | 30 | 46 | 6 | 91
Total | =SUM(B2:B5) | =SUM(C2:C5) | =SUM(D2:D5) | =SUM(E2:E5) | =SUM(F2:F5) | =SUM(G2:G5) | =SUM(H2:H5) | =SUM(I2:I5) | =SUM(J2:J5)`)]),
  clean('two-level header with sexes by service and both totals', [sheet('حصيلة', `
الجماعة | استشارات طبية | | علاجات الأسنان | | المجموع
 | ذكور | إناث | ذكور | إناث |
إيموزار | 110 | 164 | 41 | 38 | =SUM(B3:E3)
صفرو | 205 | 291 | 66 | 70 | =SUM(B4:E4)
المنزل | 88 | 120 | 30 | 22 | =SUM(B5:E5)
المجموع | =SUM(B3:B5) | =SUM(C3:C5) | =SUM(D3:D5) | =SUM(E3:E5) | =SUM(F3:F5)`, { merges: ['A1:A2', 'B1:C1', 'D1:E1', 'F1:F2'] })]),
  clean('merged province labels with commune rows and subtotals', [sheet('Bilan', `
Province | Commune | Consultations | Opérations
Tinghir | Alnif | 310 | 22
 | Msemrir | 187 | 9
 | Total Tinghir | =SUM(C2:C3) | =SUM(D2:D3)
Zagora | Tamegroute | 266 | 17
 | Tagounite | 142 | 12
 | Mhamid | 98 | 4
 | Total Zagora | =SUM(C5:C7) | =SUM(D5:D7)
Total général | | =C4+C8 | =D4+D8`, { merges: ['A2:A4', 'A5:A8', 'A9:B9'] })]),
  clean('grand total by SUM over everything with the subtotals by SUBTOTAL', [sheet('S', `
Site | Visits
Atar | 120
Zouerate | 280
Subtotal North | =SUBTOTAL(9,B2:B3) → 400
Kiffa | 50
Nema | 61
Subtotal South | =SUBTOTAL(9,B5:B6) → 111
Grand total | =SUBTOTAL(9,B2:B7) → 511`)]),
  clean('grand total as half of the sum of everything', [sheet('Récap', `
Secteur | Effectif
Urbain A | 120
Urbain B | 80
Sous-total urbain | =SUM(B2:B3)
Rural A | 340
Rural B | 60
Sous-total rural | =SUM(B5:B6)
Total général | =SUM(B2:B7)/2`)]),
  clean('total at the top', [sheet('Synthèse', `
Région | Hôpitaux | Lits
Total | =SUM(B3:B6) | =SUM(C3:C6)
Oriental | 16 | 1842
Fès-Meknès | 19 | 2310
Drâa-Tafilalet | 9 | 760
Souss-Massa | 12 | 1205`)]),
  clean('total at the left', [sheet('Effectifs', `
Service | Total | Hommes | Femmes
Médecine | =C2+D2 | 120 | 164
Chirurgie | =C3+D3 | 32 | 21
Dentaire | =C4+D4 | 66 | 71
Ensemble | =SUM(B2:B4) | =SUM(C2:C4) | =SUM(D2:D4)`)]),
  clean('matrix of provinces by month with both totals', [sheet('2025', `
Province | Janvier | Février | Mars | Avril | Total
Taza | 110 | 98 | 143 | 120 | =SUM(B2:E2)
Taounate | 87 | 0 | 64 | 91 | =SUM(B3:E3)
Sefrou | | 77 | 58 | 61 | =SUM(B4:E4)
Boulemane | 45 | 32 | | 40 | =SUM(B5:E5)
Total | =SUM(B2:B5) | =SUM(C2:C5) | =SUM(D2:D5) | =SUM(E2:E5) | =SUM(F2:F5)`)]),
  clean('label and value bulletin with nested breakdown', [sheet('Bulletin', `
Bulletin de la caravane

Date : | 2026-02-14
Lieu : | Ifrane
Bénéficiaires | 3963
Interventions médicales | 2857
Consultations | 1572
Opérations | 211
Soins dentaires | 1074
Sensibilisation | 1106`)]),
  clean('the same in Arabic with of-which', [sheet('النشرة', `
المؤشر | القيمة
العدد الإجمالي للمستفيدين | 3963
منها تدخلات طبية | 2857
منها ورشات تحسيسية | 1106
عدد الأطباء | 42
عدد الممرضين | 31`)]),
  clean('legend beside the table and another below', [sheet('Hôpitaux', `
Région | Catégorie | Nombre | | Légende |
Fès-Meknès | HP | 9 | | HP | Hôpital Provincial
Fès-Meknès | HPr | 6 | | HPr | Hôpital de Proximité
Fès-Meknès | HR | 4 | | HR | Hôpital Régional
Total | | =SUM(C2:C4) | | |

* chiffres au 31/12/2025`)]),
  clean('three tables side by side with their own totals', [sheet('Jours', `
Jour 1 | | | Jour 2 | | | Jour 3 |
Spécialité | Nb | | Spécialité | Nb | | Spécialité | Nb
ORL | 41 | | ORL | 38 | | ORL | 52
Dentaire | 77 | | Dentaire | 81 | | Dentaire | 64
Pédiatrie | 102 | | Pédiatrie | 95 | | Pédiatrie | 110
Total | =SUM(B3:B5) | | Total | =SUM(E3:E5) | | Total | =SUM(H3:H5)`)]),
  clean('hidden rows counted by the total are only worth knowing', [sheet('S', `
Site | Patients
Akka | 120
Tata | 98
Issafen | 41
Total | =SUM(B2:B4)`, { hiddenRows: [3] })]),
  clean('years as headers', [sheet('Série', `
Indicateur | 2021 | 2022 | 2023 | 2024
Campagnes | 9 | 12 | 14 | 11
Bénéficiaires | 12161 | 15420 | 18011 | 14238
Médecins | 159 | 171 | 188 | 162`)]),
  clean('a column of years, phones, codes and file numbers', [sheet('Annuaire', `
N° | Centre | Code | Année | Téléphone | Patients
1 | Taza | 10234 | 2019 | 0535671122 | 410
2 | Guercif | 10235 | 2020 | 0536625511 | 298
3 | Outat El Haj | 10236 | 2021 | 0535880099 | 176
4 | Missour | 10237 | 2019 | 0535585858 | 203
Total | | | | | =SUM(F2:F5)`)]),
  clean('different units side by side are no sum', [sheet('Bilan', `
Désignation | Nombre
Malades consultés | 2420
Paires de lunettes médicales | 1543
Paires de lunettes solaires | 900
Médecins | 134`)], { mustNot: ['sum-mismatch', 'mixed-units'] }),
  clean('13 sheets: twelve months and the year with sums across sheets', [
    ...['Janvier', 'Février', 'Mars', 'Avril', 'Mai', 'Juin', 'Juillet', 'Août', 'Septembre', 'Octobre', 'Novembre', 'Décembre'].map((month, index) => sheet(month, `
Service | Actes
Consultations | ${String(400 + index * 7)}
Analyses | ${String(120 + index * 3)}
Radios | ${String(60 + index)}
Total | =SUM(B2:B4)`)),
    sheet('Année', `
Mois | Actes
Janvier | =Janvier!B5
Février | =Février!B5
Mars | =Mars!B5
Avril | =Avril!B5
Mai | =Mai!B5
Juin | =Juin!B5
Juillet | =Juillet!B5
Août | =Août!B5
Septembre | =Septembre!B5
Octobre | =Octobre!B5
Novembre | =Novembre!B5
Décembre | =Décembre!B5
Total | =SUM(B2:B13)`)]),
  clean('a series sheet beside its campaigns', [
    sheet('قافلة 1', `
المؤشر | العدد
المستفيدون | 3963
الاستشارات | 1572
العمليات | 211`),
    sheet('قافلة 2', `
المؤشر | العدد
المستفيدون | 4842
الاستشارات | 2912
العمليات | 134`),
    sheet('السلسلة', `
الحملة | المستفيدون | العمليات
قافلة 1 | 3963 | 211
قافلة 2 | 4842 | 134
المجموع | 8805 | 345`)]),
  clean('two totals: by sheet and overall', [sheet('Résumé', `
Activité | Site A | Site B | Total
Consultations | 140 | 98 | 238
Vaccinations | 61 | 44 | 105
Soins | 33 | 27 | 60
Total page | 234 | 169 | 403
Report page précédente | 1210 | 980 | 2190
Total général | 1444 | 1149 | 2593`)]),
  clean('report carried forward above the table', [sheet('ص 2', `
المركز | المستفيدون
المنقول من الصفحة السابقة | 1210
تازناخت | 144
أكدز | 98
المجموع | =SUM(B2:B4)`)]),
  clean('percent-of-total row', [sheet('S', `
Group | Men | Women | Children | Total
North | 120 | 140 | 60 | 320
South | 80 | 100 | 50 | 230
Total | 200 | 240 | 110 | 550
% of total | 36.4% | 43.6% | 20.0% | 100.0%`)]),
  clean('ratio columns per doctor', [sheet('Ratios', `
Centre | Patients | Médecins | Patients par médecin
Alnif | 310 | 5 | 62
Msemrir | 189 | 3 | 63
Assoul | 120 | 4 | 30
Total | 619 | 12 | 51.58`)]),
  clean('empty template', [sheet('Saisie', `
Centre | Date | Hommes | Femmes | Total
 | | | | =C2+D2 → 0
 | | | | =C3+D3 → 0
 | | | | =C4+D4 → 0
Total | | =SUM(C2:C4) → 0 | =SUM(D2:D4) → 0 | =SUM(E2:E4) → 0`)]),
  clean('only headers', [sheet('التسجيل', `
الرقم | المكان | التاريخ | المستفيدون | الملاحظات`)]),
  clean('centres with blanks left for no activity', [sheet('Sites', `
Centre | Consultations | Soins | Total
Ifrane | 120 | | 120
Azrou | 200 | 41 | 241
Ain Leuh | | 12 | 12
Total | 320 | 53 | 373`)]),
  clean('an age group list whose bands add to the total', [sheet('الأعمار', `
الفئة العمرية | ذكور | إناث | المجموع
أقل من سنة | 14 | 11 | 25
1-4 سنوات | 41 | 38 | 79
5-17 سنة | 66 | 72 | 138
18-64 سنة | 120 | 210 | 330
65 سنة فما فوق | 40 | 51 | 91
المجموع | 281 | 382 | 663`)]),
];
