/** Rows told twice, lots and stocks, in layouts and words of other authors. */
import { both, clean, wrong } from '../case';
import type { WrittenSheet } from '../written';
import { sheet } from '../written';

const S = (text: string, options: WrittenSheet['options'] = {}): readonly WrittenSheet[] => [sheet('S', text, options)];

export const otherStocks = [
  wrong('duplicate row: same line fr', 'duplicate-row', 'error', 'S!A2:D2', S(`
Lieu | Date | Consultations | Chirurgies
Taza | 2026-02-07 | 310 | 12
Sefrou | 2026-02-14 | 287 | 9
Figuig | 2026-02-21 | 266 | 4
Taza | 2026-02-07 | 310 | 12`)),
  wrong('duplicate row: ar accents', 'duplicate-row', 'error', 'S!A2:C2', S(`
الجماعة | تاريخ القافلة | عدد المستفيدين
أولاد صالح | 2025-05-24 | 2713
دار بوعزة | 2025-02-22 | 4842
اولاد صالح | 2025-05-24 | 2713
المجموع | | 10268`)),
  wrong('duplicate row: with running number', 'duplicate-row', 'error', 'S!A2:D2', S(`
N° | Campagne | Date | Bénéficiaires
1 | Caravane Nouaceur | 2026-02-14 | 3963
2 | Caravane Dar Bouazza | 2025-02-22 | 4842
3 | Caravane Oulad Saleh | 2025-05-24 | 2713
4 | CARAVANE NOUACEUR | 2026-02-14 | 3963`)),
  wrong('duplicate row: en no date', 'duplicate-row', 'error', 'S!A2:E2', S(`
Site | Team | Men | Women | Children
Ighzrane | A | 120 | 133 | 47
Guigou | B | 98 | 101 | 39
Bni Frassen | C | 75 | 88 | 21
Ighzrane | A | 120 | 133 | 47`)),
  both('duplicate row: text dates vs real', [['duplicate-row', 'error', 'S!A2:C2'], ['date-as-text', 'warning', 'S!B4']], S(`
Lieu | Date | Patients
Taza | 2026-02-07 | 310
Sefrou | 2026-02-14 | 287
Taza | 07/02/2026 | 310`)),
  clean('duplicate row: nothing wrong same place other day', S(`
Lieu | Date | Patients
Taza | 2026-02-07 | 310
Taza | 2026-02-14 | 310
Taza | 2026-02-21 | 287`), { mustNot: ['duplicate-row'] }),
  clean('duplicate row: nothing wrong zero rows', S(`
Lieu | Service | Patients | Chirurgies
Taza | ORL | 0 | 0
Taza | ORL adulte | 0 | 0
Sefrou | ORL | 0 | 0`), { mustNot: ['duplicate-row'] }),
  clean('duplicate row: nothing wrong two teams', S(`
Date | Station | Équipe | Patients
2026-02-07 | Taza | A | 30
2026-02-07 | Taza | B | 30
2026-02-08 | Taza | A | 31`), { mustNot: ['duplicate-row'] }),
  clean('duplicate row: nothing wrong register of persons', S(`
Date | Sexe | Âge | Service | Nombre
2026-02-07 | F | 34 | ORL | 1
2026-02-07 | F | 34 | ORL | 1
2026-02-07 | M | 12 | ORL | 1`), { mustNot: ['duplicate-row'] }),
  clean('duplicate row: nothing wrong repeated amounts by partner', S(`
Partenaire | Date | Montant (MAD) | N° reçu
Sothema | 2026-01-10 | 5000 | R-001
Sothema | 2026-01-10 | 5000 | R-002
Cooper | 2026-01-11 | 4000 | R-003`), { mustNot: ['duplicate-row'] }),
  wrong('expired lot: ar', 'expired-lot', 'error', 'S!C3', S(`
الدواء | رقم الدفعة | تاريخ انتهاء الصلاحية | تاريخ الاستلام | الكمية
باراسيتامول | A12 | 2028-05-31 | 2026-02-01 | 200
أموكسيسيلين | B07 | 2025-12-31 | 2026-02-01 | 120
إيبوبروفين | C33 | 2027-09-30 | 2026-02-01 | 80`)),
  wrong('expired lot: en', 'expired-lot', 'error', 'S!E2', S(`
Drug | Batch no | Qty | Arrival date | Expiry date
Amoxicillin 500 mg | AX1 | 400 | 2026-03-01 | 2026-01-31
ORS | OR9 | 900 | 2026-03-01 | 2028-01-31`)),
  wrong('expired lot: fr text month', 'expired-lot', 'error', 'S!D2', S(`
Produit | N° lot | Date de réception | Péremption | Qté
Doliprane | D1 | 2026-03-05 | 02/2026 | 300
Sérum | S2 | 2026-03-05 | 2027-06-30 | 50`)),
  wrong('expired lot: distributed after expiry', 'expired-lot', 'error', 'S!D3', S(`
Article | Lot | Date de distribution | Date de péremption | Quantité distribuée
Gaze | G1 | 2026-03-05 | 2028-02-28 | 300
Bétadine | G2 | 2026-03-05 | 2026-02-28 | 50`)),
  wrong('expired lot: entree column', 'expired-lot', 'error', 'S!E3', S(`
Medicament | Lot | Quantité | Entrée | Expiration
Uvedose | LL004 | 170 | 2026-03-02 | 2028-05-01
Tahor | 010926 | 100 | 2026-03-05 | 2026-03-01`)),
  wrong('expired lot: block', 'expired-lot', 'error', 'S!B5', S(`
Fiche de don |
Article | Amoxicilline
N° de lot | AX12
Date de réception | 2026-03-01
Date de péremption | 2026-01-31
Quantité | 200`)),
  clean('expired lot: nothing wrong', S(`
Article | Lot | Date de réception | Date de péremption | Quantité
Gaze | G1 | 2026-03-05 | 2028-02-28 | 300
Bétadine | G2 | 2026-03-05 | 2027-03-31 | 50`)),
  clean('expired lot: destruction', S(`
Article | Lot | Date de destruction | Date de péremption | Quantité
Gaze | G1 | 2026-03-05 | 2025-02-28 | 300
Bétadine | G2 | 2026-03-05 | 2025-03-31 | 50`), { mustNot: ['expired-lot', 'short-dated-lot'] }),
  clean('expired lot: manufacture', S(`
Article | Lot | Date de fabrication | Date de péremption | Quantité
Gaze | G1 | 2026-03-05 | 2027-02-28 | 300
Bétadine | G2 | 2026-03-05 | 2026-12-31 | 50`), { mustNot: ['expired-lot', 'short-dated-lot'] }),
  clean('expired lot: outgoing short', [sheet('Entrées',`
Article | Lot | Quantité | Date de réception | Péremption
Gaze | G1 | 300 | 2025-03-05 | 2027-02-28`), sheet('Sorties', `
Article | Lot | Quantité | Date de sortie | Péremption
Gaze | G1 | 20 | 2026-11-05 | 2027-02-28`)], { mustNot: ['short-dated-lot'] }),
  wrong('short-dated lot: 4 months', 'short-dated-lot', 'warning', 'S!D3', S(`
Article | Lot | Date d'arrivée | Date d'expiration | Quantité
Gaze | G1 | 2026-03-05 | 2028-02-28 | 300
Bétadine | G2 | 2026-03-05 | 2026-07-05 | 50`)),
  wrong('short-dated lot: ar text', 'short-dated-lot', 'warning', 'S!D2', S(`
المادة | رقم الدفعة | تاريخ الوصول | نهاية الصلاحية | الكمية
أنسولين | X1 | 2026-03-05 | 2026-09-30 | 300
محلول | X2 | 2026-03-05 | 2028-09-30 | 50`)),
  wrong('short-dated lot: en MM/YYYY', 'short-dated-lot', 'warning', 'S!E3', S(`
Item | Batch | Quantity | Received on | Exp.
Gauze | G1 | 300 | 2026-03-05 | 02/2028
Insulin | G2 | 50 | 2026-03-05 | 08/2026`)),
  wrong('short-dated lot: other sheet arrival', 'short-dated-lot', 'warning', 'Dons!D3', [sheet('Dons', `
Article | Lot | Quantité | Péremption
Gaze | G1 | 300 | 2028-02-28
Insuline | G2 | 50 | 2026-07-31`), sheet('Fiche', `
Donateur | Sothema
Date d'arrivée | 2026-03-05`)]),
  clean('short-dated lot: exactly 12', S(`
Article | Lot | Date d'arrivée | Date d'expiration | Quantité
Gaze | G1 | 2026-03-05 | 2027-03-05 | 300
Bétadine | G2 | 2026-03-05 | 2027-03-31 | 50`)),
  clean('short-dated lot: no arrival', S(`
Article | Lot | Date d'expiration | Quantité
Gaze | G1 | 2020-03-05 | 300
Bétadine | G2 | 2027-03-31 | 50`), { mustNot: ['expired-lot', 'short-dated-lot'] }),
  wrong('stock: fr', 'stock-negative', 'error', 'S!E3', S(`
Article | Stock initial | Entrées | Sorties | Stock final
Gants | 100 | 50 | 120 | 30
Masques | 20 | 10 | 45 | -15
Seringues | 200 | 0 | 50 | 150`)),
  wrong('stock: ar', 'stock-negative', 'error', 'S!E2', S(`
المادة | رصيد أول المدة | الوارد | المنصرف | رصيد آخر المدة
باراسيتامول | 100 | 0 | 130 | -30
إيبوبروفين | 50 | 20 | 30 | 40`)),
  wrong('stock: en formulas', 'stock-negative', 'error', 'S!D3', S(`
Medicine | Received | Issued | Balance
ORS | 100 | 40 | =B2-C2
Zinc | 60 | 75 | =B3-C3
Amoxicillin | 90 | 20 | =B4-C4`)),
  wrong('stock: register', 'stock-negative', 'error', 'S!E4', S(`
Date | Mouvement | Entrée | Sortie | Solde
2026-01-02 | Réception | 100 | | 100
2026-01-05 | Sortie | | 60 | 40
2026-01-09 | Sortie | | 55 | -15
2026-01-12 | Réception | 50 | | 35`)),
  clean('stock: nothing wrong', S(`
Article | Stock initial | Entrées | Sorties | Stock final
Gants | 100 | 50 | 120 | 30
Masques | 20 | 10 | 30 | 0`)),
  clean('stock: variance negative', S(`
Article | Stock théorique | Stock physique | Écart
Gants | 100 | 98 | -2
Masques | 20 | 20 | 0
Blouses | 10 | 12 | 2`), { mustNot: ['stock-negative', 'negative-count'] }),
  clean('stock: budget balance', S(`
Rubrique | Crédit | Dépense | Solde
Transport | 1000 | 1200 | -200
Repas | 800 | 500 | 300`), { mustNot: ['stock-negative'] }),
  clean('stock: patients in out', S(`
Service | Entrées | Sorties | Décès
Chirurgie | 40 | 42 | 0
Pédiatrie | 31 | 30 | 1`), { mustNot: ['stock-negative'] }),
  wrong('lot format: ar', 'lot-format', 'warning', 'صادر!B3', [sheet('وارد', `
الدواء | رقم الدفعة | الكمية
أنسولين | "004512" | 100
باراسيتامول | "0091" | 50`), sheet('صادر', `
الدواء | رقم الدفعة | الكمية
أنسولين | "004512" | 10
باراسيتامول | 91 | 5`)]),
  wrong('lot format: date', 'lot-format', 'warning', 'S!B3', S(`
Article | N° de lot | Quantité
Gaze | A12 | 100
Insuline | 2026-03-01 | 50
SRO | B33 | 40`)),
  wrong('lot format: same sheet', 'lot-format', 'warning', 'S!B4', S(`
Article | Lot | Quantité | Mouvement
Gaze | "007731" | 100 | Entrée
Insuline | BX44 | 50 | Entrée
Gaze | 7731 | 20 | Sortie`)),
  wrong('lot format: letter case and spaces', 'lot-format', 'warning', 'Sorties!B2', [sheet('Entrées', `
Article | Lot | Quantité
Gaze | LL-004 | 100
Coton | T01781 | 50`), sheet('Sorties', `
Article | Lot | Quantité
Gaze | LLO04 | 10
Coton | T01781 | 20`)]),
  clean('lot format: numbers all', S(`
Article | Lot | Quantité
Gaze | 7731 | 100
Insuline | 8842 | 50
SRO | 9001 | 40`), { mustNot: ['lot-format'] }),
  wrong('lot missing', 'lot-missing', 'warning', 'S!B3', S(`
Article | Lot | Péremption | Quantité
Gaze | G1 | 2028-02-28 | 300
Bétadine | | 2028-02-28 | 50
Coton | G3 | 2028-02-28 | 20`)),
  wrong('lot missing: ar', 'lot-missing', 'warning', 'S!C4', S(`
المتبرع | الدواء | رقم الدفعة | الكمية
سوتيما | أنسولين | X1 | 100
سوتيما | محلول | X2 | 100
كوبر | باراسيتامول | | 60`)),
  wrong('lot missing: dash', 'lot-missing', 'warning', 'S!B4', S(`
Medicine | Batch number | Expiry | Quantity
ORS | A1 | 2028-02-28 | 300
Zinc | A2 | 2028-02-28 | 50
Insulin | - | 2028-02-28 | 20`)),
  wrong('lot missing: N/A word', 'lot-missing', 'warning', 'S!B3', S(`
Produit | N° de lot | Quantité reçue
Doliprane | D1 | 300
Amoxil | sans | 50
Sérum | D3 | 20`)),
  clean('lot missing: blank row for total', S(`
Article | Lot | Quantité
Gaze | G1 | 300
Coton | G3 | 20
Total | | 320`), { mustNot: ['lot-missing'] }),
  clean('lot missing: equipment without lot', S(`
Article | Lot | Quantité
Fauteuil roulant | | 3
Échographe | | 1
Gaze | G1 | 300`), { mustNot: ['lot-missing'] }),
];
