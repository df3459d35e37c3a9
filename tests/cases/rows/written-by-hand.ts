/** Figures written by hand, and columns in which what looks wrong is right. */
import { both, clean, wrong } from '../case';
import { sheet } from '../written';

export const writtenByHand = [
  wrong('single letter in amounts', 'letter-for-digit', 'warning', 'S!B3', [sheet('S', `
Poste | Montant (DH)
Bus | 1200
Hôtel | 3OO0
Repas | 850`)]),
  wrong('words fr in amounts', 'number-in-words', 'warning', 'S!B3', [sheet('S', `
Poste | Montant (DH)
Bus | 1200
Hôtel | trois mille
Repas | 850`)]),
  both('words ar tens', [['number-in-words', 'warning', 'S!B2'], ['number-in-words', 'warning', 'S!B3']], [sheet('S', `
المؤسسة | عدد الوحدات
أ | وحدتان
ب | ثلاث وحدات
ج | 5
د | 1`)]),
  wrong('unreadable double number', 'unreadable-number', 'error', 'S!B3', [sheet('S', `
Centre | Consultations
A | 120
B | 45+12
C | 88`)]),
  wrong('range text in counts', 'unreadable-number', 'error', 'S!B3', [sheet('S', `
Centre | Bénéficiaires
A | 120
B | 40-50
C | 88`)]),
  wrong('date in count column', 'unreadable-number', 'error', 'S!B3', [sheet('S', `
Centre | Bénéficiaires
A | 120
B | 12/03/2026
C | 88
D | 90`)]),
  wrong('approx in counts is fine or text', 'unreadable-number', 'warning', 'S!B3', [sheet('S', `
Centre | Bénéficiaires
A | 120
B | une centaine
C | 88
D | 90`)]),
  clean('environ 100 quiet-ish', [sheet('S', `
Centre | Bénéficiaires
A | 120
B | environ 100
C | 88`)]),
  clean('nbsp only blank', [sheet('S', `
Centre | Bénéficiaires
A | 120
B | "\u00a0"
C | 88`)]),
  clean('currency typed in total only', [sheet('S', `
Poste | Montant
Bus | 1200
Repas | 800
Total (MAD) | 2000`)]),
  wrong('EUR header, MAD total label', 'mixed-currency-total', 'error', 'S!D2', [sheet('S', `
Projet | Dons (EUR) | Subvention (MAD) | Total
A | 100 | 1000 | 1100
B | 50 | 500 | 550`)]),
  both('dinar and dirham ar', [['mixed-currency-total', 'error', 'S!B5'], ['number-as-text', 'warning', 'S!B2:B4']], [sheet('S', `
المساهم | المبلغ
أ | 1000 درهم
ب | 2000 دينار
ج | 500 درهم
المجموع | 3500`)]),
  clean('subset typed total right without', [sheet('S', `
Service | Nombre
Consultations | 500
dont enfants | 120
Chirurgies | 60
Total | 560`)]),
  clean('cumulative ar fine with total', [sheet('S', `
الشهر | الحالات | التراكمي
يناير | 10 | 10
فبراير | 12 | 22
مارس | 9 | 31
المجموع | 31 |`)]),
  wrong('cumulative wrong at last', 'cumulative-mismatch', 'error', 'S!C4', [sheet('S', `
Month | Cases | Cumulative
January | 10 | 10
February | 12 | 22
March | 9 | 32`)]),
  clean('carried in later table', [sheet('S', `
Mois | Cas | Cumul depuis 2024
Janvier | 10 | 1510
Février | 12 | 1522
Mars | 9 | 1531`)]),
  clean('stale AVERAGE not judged', [sheet('S', `
Centre | Nb
A | 10
B | 20
Moyenne | =AVERAGE(B2:B3) → 15`)]),
  clean('negative discount', [sheet('S', `
Poste | Montant (DH)
Facture | 5000
Remise | -500
Total | 4500`)]),
  clean('negative stock difference', [sheet('S', `
Article | Théorique | Physique | Écart d'inventaire
Gants | 100 | 98 | -2
Masques | 500 | 503 | 3`)]),
  clean('neg beneficiaries in change column', [sheet('S', `
Centre | Bénéficiaires 2024 | Bénéficiaires 2025 | Bénéficiaires : évolution
A | 100 | 90 | -10
B | 80 | 95 | 15`)]),
  wrong('en 12.5 consultations', 'fractional-count', 'error', 'S!C4', [sheet('S', `
Date | Clinic | Consultations
2026-03-01 | North | 40
2026-03-02 | South | 35
2026-03-03 | East | 12.5
 | Total | =SUM(C2:C4)`)]),
  clean('avg consults per doctor ok', [sheet('S', `
Clinic | Doctors | Consultations | Consultations per doctor
North | 4 | 50 | 12.5
South | 3 | 45 | 15`)]),
  clean('percent points col', [sheet('S', `
Centre | Taux (%)
A | 45.5
B | 60.2`)]),
];
