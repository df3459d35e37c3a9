/** One slip at a time in tables of several shapes. */
import { both, clean, wrong } from '../case';
import { sheet } from '../written';

export const oneSlip = [
  wrong('12 k is no words', 'number-as-text', 'warning', 'S!B3', [sheet('S', `
Commune | Bénéficiaires
A | 11000
B | 12 k
C | 9500`)]),
  wrong('table object with totals row wrong', 'sum-mismatch', 'error', 'S!C6', [sheet('S', `
Date | Site | Consultations
2026-01-05 | Azilal | 110
2026-01-06 | Demnate | 95
2026-01-07 | Ouaouizeght | 140
2026-01-08 | Afourer | 72
Total | | 471`, {tables: [{name: 'T1',area: 'A1:C6',hasTotals: true}]})]),
  wrong('merged section labels with subtotal formulas and wrong typed subtotal', 'sum-mismatch', 'error', 'S!C7', [sheet('S', `
Province | Commune | Patients
Azilal | Demnate | 120
 | Afourer | 85
 | Sous-total | =SUM(C2:C3)
Béni Mellal | Kasba Tadla | 140
 | Zaouiat Cheikh | 60
 | Sous-total | 210
Total général | | =C4+C7`, {merges: ['A2:A4','A5:A7']})]),
  clean('daily sheets + total sheet right', [sheet('J1', `
Spécialité | Patients
Dentaire | 41
ORL | 33
Total | =SUM(B2:B3)`), sheet('J2', `
Spécialité | Patients
Dentaire | 52
ORL | 29
Total | =SUM(B2:B3)`), sheet('Total', `
Spécialité | Patients
Dentaire | 93
ORL | 62
Total | 155`)]),
  wrong('horizontal totals', 'row-sum-mismatch', 'error', 'S!E2', [sheet('S', `
المؤشر | اليوم 1 | اليوم 2 | اليوم 3 | المجموع
الفحوصات | 120 | 135 | 98 | 335
العمليات | 12 | 9 | 14 | 35
التحاليل | 45 | 50 | 61 | 156`)]),
  wrong('total above the parts in bold', 'sum-mismatch', 'error', 'S!B3', [sheet('S', `
Bilan de la campagne
Indicateur | Valeur
Total des consultations | 1206
Médecine interne | 217
Pédiatrie | 274
Chirurgie | 90
Dentaire | 77
Ophtalmologie | 99
Gynécologie | 115
Dermatologie | 147
Traumatologie | 214`)]),
  wrong('base A in fr typed total digits swapped', 'sum-mismatch', 'error', 'S!B10', [sheet('S', `
Spécialité | Bénéficiaires
Médecine interne | 217
Pédiatrie | 247
Chirurgie | 90
Dentaire | 77
Ophtalmologie | 99
Gynécologie | 115
Dermatologie | 147
Traumatologie | 214
Total | 1260`)]),
  wrong('base A total as text', 'number-as-text', 'warning', 'S!B10', [sheet('S', `
التخصص | عدد المستفيدين
باطنة | 217
أطفال | 247
جراحة | 90
أسنان | 77
رمد | 99
نساء وتنظيم أسرة | 115
جلدية | 147
عظام | 214
المجموع | "1206"`)]),
  wrong('base A one text in SUM', 'sum-mismatch', 'error', 'S!B4', [sheet('S', `
التخصص | عدد المستفيدين
باطنة | 217
أطفال | 247
جراحة | "90"
أسنان | 77
رمد | 99
المجموع | =SUM(B2:B6) → 640`)]),
  wrong('base A sum short', 'range-too-short', 'error', 'S!B10', [sheet('S', `
التخصص | عدد المستفيدين
باطنة | 217
أطفال | 247
جراحة | 90
أسنان | 77
رمد | 99
نساء وتنظيم أسرة | 115
جلدية | 147
عظام | 214
المجموع | =SUM(B2:B8)`)]),
  wrong('base A negative', 'negative-count', 'error', 'S!B5', [sheet('S', `
التخصص | عدد المستفيدين
باطنة | 217
أطفال | 247
جراحة | 90
أسنان | -77
رمد | 99
المجموع | =SUM(B2:B6)`)]),
  wrong('base A negative typed total of positive', 'negative-count', 'error', 'S!B5', [sheet('S', `
التخصص | عدد المستفيدين
باطنة | 217
أطفال | 247
جراحة | 90
أسنان | -77
رمد | 99
المجموع | 730`)]),
  wrong('base A fractional typed total', 'fractional-count', 'error', 'S!B5', [sheet('S', `
التخصص | عدد المستفيدين
باطنة | 217
أطفال | 247
جراحة | 90
أسنان | 7.7
رمد | 99
المجموع | 730`)]),
  wrong('base A stale', 'stale-value', 'warning', 'S!B7', [sheet('S', `
التخصص | عدد المستفيدين
باطنة | 217
أطفال | 247
جراحة | 90
أسنان | 77
رمد | 99
المجموع | =SUM(B2:B6) → 703`)]),
  wrong('base A unreadable', 'unreadable-number', 'error', 'S!B4', [sheet('S', `
التخصص | عدد المستفيدين
باطنة | 217
أطفال | 247
جراحة | 9*0
أسنان | 77
رمد | 99
المجموع | 730`)]),
  wrong('base A word', 'number-in-words', 'warning', 'S!B4', [sheet('S', `
التخصص | عدد المستفيدين
باطنة | 217
أطفال | 247
جراحة | تسعون
أسنان | 77
رمد | 99
المجموع | 730`)]),
  both('base A word with SUM', [['sum-mismatch', 'error', 'S!B4'], ['number-in-words', 'warning', 'S!B4']], [sheet('S', `
التخصص | عدد المستفيدين
باطنة | 217
أطفال | 247
جراحة | تسعون
أسنان | 77
رمد | 99
المجموع | =SUM(B2:B6) → 640`)]),
  wrong('base A letters', 'letter-for-digit', 'warning', 'S!B4', [sheet('S', `
التخصص | عدد المستفيدين
باطنة | 217
أطفال | 247
جراحة | 9O
أسنان | 77
رمد | 99
المجموع | 730`)]),
  wrong('base A letters in English with total', 'letter-for-digit', 'warning', 'S!B5', [sheet('S', `
Staff | Number
Physicians | 39
Dentists | 2
Nurses | 54
Optometrist | I
Total | 96`)]),
  wrong('nbsp thousands + dot thousands mix', 'number-as-text', 'warning', 'S!B2:B4', [sheet('S', `
المخيم | عدد الأطفال
باسكنو | 24\u00a0005
امبره | "18.063"
تمبدغه | "36,296"
المجموع | 78364`)]),
  wrong('off by one dot thousands', 'sum-mismatch', 'error', 'S!B5', [sheet('S', `
المخيم | عدد الأطفال
باسكنو | 24005
امبره | 18063
تمبدغه | 36296
المجموع | "78.363"`)]),
  both('blood bags 85 vs 88', [['sum-mismatch', 'error', 'S!C5'], ['number-as-text', 'warning', 'S!B3:B5'], ['number-as-text', 'warning', 'S!C2:C5']], [sheet('S', `
اليوم | عدد الأفراد | أكياس الدم
الأول | | ٢٧
الثاني | ٧٤٤ | ٢٧
الثالث | ١١٨١ | ٣١
المجموع | ٣٥٧٣ | ٨٨`)]),
  clean('twinning cumulative', [sheet('S', `
المؤشر | آخر مهمة | المجموع التراكمي للمهمات الخمس
كشوف | 830 | 4175
عمليات | 20 | 246
استكشاف | 16 | 32
المجموع | 866 | 4453`)]),
  clean('campaigns 9 = 3+6 fr', [sheet('S', `
Indicateur | 2021
Campagnes médicales | 9
dont menées par la Fondation | 3
dont avec associations partenaires | 6
Bénéficiaires | 12161
Actes médicaux | 31672
Médecins | 159
Infirmiers | 115`)]),
  clean('five levels en', [sheet('S', `
Indicator | Count
Residents served | 5095
  Surgery | 228
    Major | 40
    Minor | 139
    Ophthalmology | 49
      of which cataract | 39
  Consultations | 4867
Volunteers | 175`)]),
  clean('qty x price', [sheet('S', `
Projet | Nombre | Coût unitaire | Coût total
Microprojets | 20 | 10000 | 200000
Kits | 50 | 120 | 6000
Total | 70 | | 206000`)]),
];
