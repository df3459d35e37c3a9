/** Words of columns that follow from others row by row: opening and closing stock, what came in, what went out. */
import { words } from '../recognition/cells/folding';

const phrases = (list: readonly string[]): readonly (readonly string[])[] => list.map((text) => words(text));

export const balanceWords = {
  opening: phrases(['رصيد أول', 'الرصيد الأول', 'الرصيد الافتتاحي', 'الرصيد السابق', 'رصيد سابق', 'مخزون أول', 'المخزون الأولي', 'المخزون الابتدائي', 'رصيد البداية', 'stock initial', 'solde initial', 'report', 'solde précédent', "stock d'ouverture", 'stock ouverture', "solde d'ouverture", 'solde ouverture', "solde à l'ouverture", 'solde antérieur', 'stock précédent', 'stock de départ', 'solde de départ', 'افتتاحي', 'opening', 'initial stock', 'brought forward', 'stock au début']),
  entering: phrases(['الوارد', 'وارد', 'الواردات', 'المدخلات', 'الداخل', 'دخول', 'المستلم', 'المقبوضات', 'إضافة', 'المضاف', 'المستلمة', 'entrées', 'entrée', 'reçu', 'reçue', 'reçus', 'reçues', 'réception', 'réceptions', 'recettes', 'recette', 'crédit', 'encaissement', 'encaissements', 'الدائن', 'دائن', 'المداخيل', 'received', 'credit', 'income', 'receipts', 'stock in', 'in', 'additions', 'purchases', 'مشتريات']),
  leaving: phrases(['المنصرف', 'منصرف', 'الصادر', 'المخرجات', 'الخارج', 'خروج', 'المصروف', 'الموزع', 'المستهلك', 'المدفوعات', 'التالف', 'الموزعة', 'المستعملة', 'المستعمل', 'sorties', 'sortie', 'distribué', 'distribuée', 'distribués', 'distribuées', 'utilisé', 'utilisés', 'utilisées', 'remises', 'consommé', 'consommation', 'dépenses', 'dépense', 'débit', 'décaissement', 'décaissements', 'المدين', 'مدين', 'النفقات', 'المصاريف', 'debit', 'expense', 'expenses', 'pertes', 'périmés', 'issued', 'issues', 'out', 'stock out', 'distributed', 'consumed', 'used', 'losses', 'damaged']),
  closing: phrases(['رصيد آخر', 'الرصيد النهائي', 'الرصيد الختامي', 'الرصيد المتبقي', 'الرصيد الحالي', 'الرصيد', 'مخزون آخر', 'المخزون النهائي', 'المتبقي', 'المتبقية', 'الباقي', 'restant', 'restante', 'restants', 'restantes', 'stock final', 'solde final', 'solde', 'stock restant', 'reste', 'stock de clôture', 'closing', 'final stock', 'remaining', 'balance', 'in hand', 'left', 'stock à la fin']),
  balance: phrases(['solde', 'balance', 'الرصيد', 'رصيد', 'solde cumulé', 'running balance']),
  planned: phrases(['المبرمج', 'المخطط', 'المستهدف', 'المتوقع', 'المرتقب', 'الاعتمادات', 'الميزانية', 'prévu', 'prévision', 'prévisions', 'budget', 'objectif', 'planifié', 'alloué', 'planned', 'target', 'expected', 'plan', 'allocated', 'budgeted']),
  actual: phrases(['المنجز', 'المحقق', 'الفعلي', 'المصروف', 'المنفذ', 'réalisé', 'réalisation', 'réalisations', 'dépensé', 'engagé', 'exécuté', 'consommé', 'actual', 'achieved', 'spent', 'done', 'realised']),
  difference: phrases(['الفارق', 'الفرق', 'فارق', 'الفجوة', 'المتبقي', 'الرصيد', 'العجز', 'écart', 'différence', 'solde', 'reste', 'disponible', 'difference', 'variance', 'gap', 'balance', 'remaining']),
} as const;
