/**
 * The one schema of fields: what a column can mean, the headers that say so in three languages and the unit of its
 * figures. Recognition draws from it. Headers are compared folded (case, accents, vowel signs, articles and plurals do
 * not matter), so one spelling of each is enough.
 */
import type { Language, Role, Unit } from './roles';

export type ValueKind = 'text' | 'code' | 'date' | 'count' | 'amount' | 'percent';

export interface FieldSchema {
  readonly role: Role;
  readonly unit: Unit;
  readonly kind: ValueKind;
  /** Whether a column's values can be added up; a price per unit or a target percentage cannot. */
  readonly adds: boolean;
  readonly headers: Readonly<Record<Language, readonly string[]>>;
}

export const fieldSchemas: readonly FieldSchema[] = [
  { role: 'id', unit: 'none', kind: 'code', adds: false, headers: {
    ar: ['رقم', 'الرقم', 'الرقم الترتيبي', 'رقم التسلسل', 'الرقم التسلسلي', 'ر.ت', 'ر ت', 'الرمز', 'رمز', 'المعرف', 'رقم الملف', 'رقم البطاقة الوطنية', 'رقم الهوية', 'رقم الهاتف', 'الهاتف', 'كود', 'م'],
    fr: ['no', 'numéro', 'num', "n° d'ordre", 'numéro ordre', 'code', 'identifiant', 'id', 'référence', 'réf', 'matricule', 'cin', 'cne', 'téléphone', 'tél', 'code postal', 'article n°', 'ligne', 'code budgétaire', 'imputation', 'numéro de commande', 'numéro de facture', 'numéro de dossier'],
    en: ['no', '#', 'number id', 'serial', 'serial number', 's/n', 'code', 'identifier', 'id', 'reference', 'ref', 'line', 'phone', 'telephone', 'mobile', 'passport', 'postcode', 'zip', 'zip code', 'fips', 'order no', 'order number', 'invoice no', 'invoice number', 'file no'] } },
  { role: 'date', unit: 'none', kind: 'date', adds: false, headers: {
    ar: ['التاريخ', 'تاريخ', 'اليوم', 'يوم', 'الشهر', 'شهر', 'السنة', 'سنة', 'العام', 'الأسبوع', 'الفصل', 'تاريخ الاستلام', 'تاريخ الوصول'],
    fr: ['date', 'jour', 'mois', 'année', 'exercice', 'semaine', 'trimestre', 'période', 'date de réception', 'le'],
    en: ['date', 'day', 'month', 'year', 'week', 'quarter', 'period', 'date received', 'fiscal year'] } },
  { role: 'start', unit: 'none', kind: 'date', adds: false, headers: {
    ar: ['تاريخ البداية', 'البداية', 'تاريخ البدء', 'من تاريخ', 'تاريخ الانطلاق', 'بداية'],
    fr: ['date de début', 'début', 'du', 'date début', 'commencement', 'date départ'], en: ['start', 'start date', 'begin', 'from date', 'date from'] } },
  { role: 'end', unit: 'none', kind: 'date', adds: false, headers: {
    ar: ['تاريخ النهاية', 'النهاية', 'تاريخ الانتهاء من الحملة', 'إلى تاريخ', 'تاريخ الاختتام', 'نهاية'],
    fr: ['date de fin', 'fin', 'date fin', 'au', 'clôture'], en: ['end', 'end date', 'to date', 'date to', 'until', 'finish'] } },
  { role: 'published', unit: 'none', kind: 'date', adds: false, headers: {
    ar: ['تاريخ النشر', 'النشر', 'تاريخ الإعلان'], fr: ['date de publication', 'publié le', 'publication'], en: ['published', 'publication date', 'date published'] } },
  { role: 'province', unit: 'none', kind: 'text', adds: false, headers: {
    ar: ['الإقليم', 'إقليم', 'العمالة', 'العمالة أو الإقليم', 'العمالات والأقاليم', 'الولاية', 'ولاية', 'المحافظة', 'محافظة'],
    fr: ['province', 'préfecture', 'province ou préfecture', 'wilaya', 'gouvernorat', 'département'], en: ['province', 'prefecture', 'wilaya', 'governorate', 'county', 'district'] } },
  { role: 'region', unit: 'none', kind: 'text', adds: false, headers: {
    ar: ['الجهة', 'جهة', 'المنطقة', 'منطقة'], fr: ['région', 'zone'], en: ['region', 'zone', 'state'] } },
  { role: 'country', unit: 'none', kind: 'text', adds: false, headers: { ar: ['البلد', 'بلد', 'الدولة', 'دولة'], fr: ['pays'], en: ['country', 'nation'] } },
  { role: 'place', unit: 'none', kind: 'text', adds: false, headers: {
    ar: ['المكان', 'مكان', 'الموقع', 'المدينة', 'مدينة', 'الجماعة', 'جماعة', 'البلدية', 'بلدية', 'الدائرة', 'القرية', 'المركز', 'مركز', 'المركز الصحي', 'المستشفى', 'الدوار', 'المحطة', 'المستوصف'],
    fr: ['lieu', 'ville', 'commune', 'localité', 'site', 'centre', 'centre de santé', 'hôpital', 'douar', 'village', 'station', 'municipalité', 'structure', 'établissement', 'dispensaire'],
    en: ['place', 'city', 'town', 'location', 'site', 'commune', 'centre', 'center', 'health centre', 'hospital', 'village', 'municipality', 'venue', 'station', 'facility', 'ward', 'precinct'] } },
  { role: 'campaign', unit: 'none', kind: 'text', adds: false, headers: {
    ar: ['القافلة', 'قافلة', 'الحملة', 'حملة', 'اسم الحملة', 'اسم القافلة', 'البعثة', 'المرحلة', 'المحطة القافلة', 'النسخة', 'الدورة'],
    fr: ['campagne', 'caravane', 'mission', 'édition', 'opération humanitaire', 'action', 'événement'], en: ['campaign', 'caravan', 'mission', 'edition', 'event', 'outreach'] } },
  { role: 'specialty', unit: 'none', kind: 'text', adds: false, headers: {
    ar: ['التخصص', 'تخصص', 'الاختصاص', 'اختصاص', 'القسم', 'التخصصات'], fr: ['spécialité', 'discipline', 'département médical', 'rubrique médicale'], en: ['specialty', 'speciality', 'specialities', 'discipline', 'department'] } },
  { role: 'service', unit: 'none', kind: 'text', adds: false, headers: {
    ar: ['الخدمة', 'خدمة', 'نوع الخدمة', 'الفئة', 'نوع', 'النوع', 'الصنف', 'صنف', 'البند', 'الباب', 'الفصل الميزانياتي'],
    fr: ['service', 'prestation', 'catégorie', 'type', 'nature', 'rubrique', 'poste', 'poste budgétaire', 'chapitre', 'libellé'], en: ['service', 'category', 'type', 'kind', 'budget line', 'class'] } },
  { role: 'indicator', unit: 'none', kind: 'text', adds: false, headers: {
    ar: ['المؤشر', 'مؤشر', 'البيان', 'بيان', 'التعيين', 'المحور'], fr: ['indicateur', 'désignation', 'intitulé', 'description'], en: ['indicator', 'description', 'measure', 'metric'] } },
  { role: 'sex', unit: 'none', kind: 'text', adds: false, headers: { ar: ['الجنس', 'جنس'], fr: ['sexe', 'genre'], en: ['sex', 'gender'] } },
  { role: 'age', unit: 'none', kind: 'text', adds: false, headers: {
    ar: ['السن', 'العمر', 'الفئة العمرية', 'الفئات العمرية', 'عمر'], fr: ['âge', "tranche d'âge", "groupe d'âge", 'tranche age'], en: ['age', 'age group', 'age band'] } },
  { role: 'sector', unit: 'none', kind: 'text', adds: false, headers: { ar: ['القطاع', 'قطاع'], fr: ['secteur'], en: ['sector'] } },
  { role: 'partner', unit: 'none', kind: 'text', adds: false, headers: {
    ar: ['الشريك', 'شريك', 'الشركاء', 'المتبرع', 'المانح', 'الجهة المانحة', 'المساهم', 'المورد', 'الممول', 'المستلم', 'اسم الشريك', 'المحسن', 'المؤسسة', 'الجمعية', 'الشركة', 'المختبر', 'المختبرات', 'مختبر الأدوية', 'المتبرعون', 'المانحون', 'الداعم', 'الداعمون'],
    fr: ['partenaire', 'donateur', 'bailleur', 'fournisseur', 'contributeur', 'mécène', 'nom du partenaire', 'organisme', 'association', 'société', 'laboratoire', 'labo', 'laboratoire pharmaceutique', 'sponsor'],
    en: ['partner', 'donor', 'funder', 'supplier', 'contributor', 'sponsor', 'partner name', 'organisation', 'organization', 'company', 'laboratory', 'lab', 'pharmaceutical company'] } },
  { role: 'item', unit: 'none', kind: 'text', adds: false, headers: {
    ar: ['المادة', 'مادة', 'المنتج', 'الدواء', 'دواء', 'الأدوية', 'اسم الدواء', 'المستلزم', 'المستلزمات', 'الجهاز', 'المعدات', 'اسم المادة', 'السلعة'],
    fr: ['article', 'médicament', 'produit', 'dci', 'matériel', 'équipement', 'don', 'denrée', 'consommable', 'nom du produit'], en: ['item', 'medicine', 'drug', 'product', 'inn', 'equipment', 'material', 'supplies', 'commodity', 'goods'] } },
  { role: 'lot', unit: 'none', kind: 'code', adds: false, headers: {
    ar: ['رقم الدفعة', 'الدفعة', 'الحصة', 'رقم التشغيلة', 'التشغيلة', 'اللوط'], fr: ['lot', 'n° de lot', 'n° lot', 'numéro de lot'], en: ['lot', 'batch', 'batch no', 'batch number', 'lot number', 'lot no'] } },
  { role: 'expiry', unit: 'none', kind: 'date', adds: false, headers: {
    ar: ['تاريخ الصلاحية', 'تاريخ انتهاء الصلاحية', 'انتهاء الصلاحية', 'الصلاحية', 'تاريخ الانتهاء', 'نهاية الصلاحية'], fr: ["date d'expiration", 'expiration', 'péremption', 'date de péremption', 'ddp', 'exp'], en: ['expiry', 'expiry date', 'expiration', 'expiration date', 'best before', 'use by', 'exp'] } },
  { role: 'receipt', unit: 'none', kind: 'code', adds: false, headers: {
    ar: ['رقم الوصل', 'الوصل', 'رقم الإيصال', 'الإيصال', 'رقم التوصيل'], fr: ['n° reçu', 'reçu', 'n° de reçu', 'bon', 'n° de bon', 'bon de réception', 'bordereau', 'pv'], en: ['receipt', 'receipt no', 'receipt number', 'voucher', 'grn'] } },
  { role: 'stage', unit: 'none', kind: 'text', adds: false, headers: { ar: ['الحالة', 'الوضعية', 'الطور'], fr: ['statut', 'état', 'étape', 'situation'], en: ['stage', 'status', 'state of delivery'] } },
  { role: 'currency', unit: 'none', kind: 'code', adds: false, headers: { ar: ['العملة', 'عملة'], fr: ['devise', 'monnaie'], en: ['currency', 'ccy'] } },
  { role: 'percent', unit: 'percent', kind: 'percent', adds: false, headers: {
    ar: ['%', 'النسبة', 'نسبة', 'النسبة المئوية', 'نسبة التغطية', 'نسبة الإنجاز', 'نسبة التنفيذ'], fr: ['%', 'pourcentage', 'part', 'taux', "taux d'exécution", 'taux de réalisation', 'en %'], en: ['%', 'percent', 'percentage', 'share', 'rate', 'pct'] } },
  { role: 'cumulative', unit: 'none', kind: 'count', adds: false, headers: {
    ar: ['التراكمي', 'المجموع التراكمي', 'العدد التراكمي', 'تراكمي', 'المتراكم'], fr: ['cumul', 'cumulé', 'total cumulé', 'effectif cumulé'], en: ['cumulative', 'running total', 'cumulative total', 'year to date'] } },
  { role: 'target', unit: 'none', kind: 'count', adds: true, headers: {
    ar: ['المستهدف', 'العدد المستهدف', 'الهدف', 'المتوقع', 'المبرمج', 'المخطط', 'المرتقب'], fr: ['objectif', 'cible', 'prévu', 'prévision', 'attendu', 'programmé', 'population cible', 'planifié'], en: ['target', 'planned', 'expected', 'goal', 'forecast', 'plan'] } },
  { role: 'persons', unit: 'person', kind: 'count', adds: true, headers: {
    ar: ['المستفيدون', 'المستفيدين', 'عدد المستفيدين', 'مستفيد', 'عدد الأشخاص', 'الأشخاص', 'المرضى', 'عدد المرضى', 'عدد الملقحين', 'الملقحون', 'الحالات', 'عدد الحالات', 'الأطفال', 'أطفال', 'النساء', 'نساء', 'الرجال', 'رجال', 'ذكور', 'إناث', 'الذكور', 'الإناث', 'حوامل', 'الحوامل', 'الولادات', 'الوفيات', 'المشاركون', 'عدد المشاركين', 'المشاركات', 'الناخبون', 'المسجلون', 'السكان', 'عدد السكان', 'الأطباء', 'عدد الأطباء', 'الممرضون', 'المتطوعون', 'العدد الإجمالي للمستفيدين'],
    fr: ['bénéficiaire', 'nombre de bénéficiaires', 'nb bénéficiaires', 'personnes', 'patients', 'nombre de patients', 'malades', 'cas', 'hommes', 'femmes', 'enfants', 'garçons', 'filles', 'masculin', 'féminin', 'enceintes', 'femmes enceintes', 'naissances', 'décès', 'participants', 'inscrits', 'électeurs', 'votants', 'population', 'habitants', 'vaccinés', 'médecins', 'infirmiers', 'bénévoles', 'effectif', 'consultants', 'dépistés', 'm', 'f', 'h'],
    en: ['beneficiaries', 'beneficiary', 'number of beneficiaries', 'people', 'persons', 'patients', 'cases', 'men', 'women', 'children', 'boys', 'girls', 'male', 'female', 'males', 'females', 'pregnant', 'births', 'deaths', 'participants', 'attendees', 'registered', 'voters', 'population', 'inhabitants', 'vaccinated', 'doctors', 'nurses', 'volunteers', 'headcount', 'screened', 'm', 'f'] } },
  { role: 'acts', unit: 'operation', kind: 'count', adds: true, headers: {
    ar: ['العمليات', 'عملية', 'عمليات جراحية', 'العمليات الجراحية', 'عدد العمليات', 'الجراحات', 'جراحة'], fr: ['chirurgies', 'chirurgie', 'interventions chirurgicales', 'opérations', 'opération', 'actes chirurgicaux', 'cataractes'], en: ['operations', 'surgeries', 'surgery', 'surgical operations', 'procedures'] } },
  { role: 'acts', unit: 'service', kind: 'count', adds: true, headers: {
    ar: ['الاستشارات', 'استشارة', 'استشارات', 'استشارات طبية', 'الفحوصات', 'فحوصات', 'الفحوص', 'فحص', 'التدخلات', 'تدخل', 'التدخلات الطبية', 'عدد التدخلات', 'الخدمات المقدمة', 'عدد الخدمات', 'علاجات الأسنان', 'التحاليل', 'تحاليل', 'الأشعة', 'الورشات', 'ورشات', 'التلقيحات', 'الجرعات', 'الزيارات', 'عدد الزيارات', 'الوصفات', 'المعاينات'],
    fr: ['consultation', 'nombre de consultations', 'examens', 'examen', 'interventions', 'intervention', 'actes', 'prestations', 'nombre de prestations', 'soins', 'soins dentaires', 'analyses', 'radios', 'échographies', 'ateliers', 'séances', 'visites', 'vaccinations', 'doses', 'ordonnances', 'dépistages', 'passages'],
    en: ['consultation', 'examinations', 'interventions', 'services', 'services provided', 'visits', 'dental care', 'tests', 'scans', 'workshops', 'sessions', 'vaccinations', 'doses', 'prescriptions', 'screenings', 'contacts', 'treatments'] } },
  { role: 'quantity', unit: 'unit', kind: 'count', adds: true, headers: {
    ar: ['الكمية', 'كمية', 'عدد العلب', 'العلب', 'عدد الوحدات', 'الوحدات', 'عدد الصناديق', 'الرصيد', 'رصيد', 'الوارد', 'المنصرف', 'الصادر', 'المخزون', 'رصيد أول المدة', 'رصيد آخر المدة', 'الموزع', 'المستلم منه', 'النظارات', 'المتبقي', 'المدخلات', 'المخرجات', 'الواردات', 'المصروف من المخزون'],
    fr: ['quantité', 'qté', 'qte', 'nombre de boîtes', 'boîtes', 'unités', 'stock', 'stock initial', 'stock final', 'entrées', 'entrée', 'sorties', 'sortie', 'solde de stock', 'cartons', 'flacons', 'lunettes', 'kits', 'distribué', 'reste'],
    en: ['quantity', 'qty', 'boxes', 'units', 'stock', 'opening stock', 'closing stock', 'opening', 'closing', 'received', 'issued', 'stock in', 'stock out', 'balance in stock', 'cartons', 'glasses', 'kits', 'distributed', 'remaining', 'in', 'out'] } },
  { role: 'amount', unit: 'money', kind: 'amount', adds: false, headers: {
    ar: ['ثمن الوحدة', 'سعر الوحدة', 'السعر', 'الثمن', 'القيمة الوحدوية', 'الثمن الوحدوي'], fr: ['prix', 'prix unitaire', 'p.u', 'pu', 'pu ht', 'coût unitaire', 'valeur unitaire', 'tarif'], en: ['price', 'unit price', 'unit cost', 'unit value', 'fee', 'cost per unit'] } },
  { role: 'amount', unit: 'money', kind: 'amount', adds: true, headers: {
    ar: ['المبلغ', 'مبلغ', 'القيمة', 'قيمة', 'القيمة الإجمالية', 'المبلغ الإجمالي', 'التكلفة', 'الميزانية', 'النفقات', 'المصاريف', 'المصروفات', 'الإيرادات', 'المداخيل', 'الاعتمادات', 'المبلغ بالدرهم', 'بالدرهم', 'درهم', 'دينار', 'الدائن', 'المدين', 'المنجز المالي', 'المساهمة', 'التعهد', 'المحصل'],
    fr: ['montant', 'valeur', 'coût', 'budget', 'dépense', 'recette', 'crédit', 'débit', 'crédits ouverts', 'engagement', 'paiement', 'mandaté', 'alloué', 'promesse', 'contribution', 'mad', 'dh', 'dhs', 'dzd', 'da', 'eur', 'euro', 'ht', 'ttc', 'encaissé', 'don en espèces', 'solde', 'versement', 'ordonnancé', 'subvention'],
    en: ['amount', 'value', 'cost', 'budget', 'expense', 'expenses', 'expenditure', 'income', 'revenue', 'credit', 'debit', 'payment', 'pledge', 'contribution', 'usd', 'balance', 'paid', 'allocated', 'funding', 'spent', 'grant', 'sales'] } },
  { role: 'count', unit: 'none', kind: 'count', adds: true, headers: {
    ar: ['العدد', 'عدد', 'أعداد', 'المنجز', 'المحقق', 'الأصوات', 'عدد الأصوات', 'النتيجة', 'الأوراق الملغاة', 'الفارق', 'الفرق'],
    fr: ['nombre', 'nb', 'nbre', 'réalisé', 'réalisation', 'réalisations', 'voix', 'bulletins', 'nuls', 'blancs', 'suffrages exprimés', 'exprimés', 'écart', 'différence', 'valeurs', 'résultat', 'chiffre'],
    en: ['count', 'number', 'actual', 'achieved', 'votes', 'ballots', 'scatter', 'scattering', 'void', 'blank', 'figure', 'difference', 'variance', 'gap', 'result', 'nb'] } },
  { role: 'note', unit: 'none', kind: 'text', adds: false, headers: {
    ar: ['ملاحظات', 'ملاحظة', 'ملحوظة', 'المصدر', 'المراجع', 'تعليق'], fr: ['note', 'remarque', 'observation', 'commentaire', 'source'], en: ['note', 'remark', 'comment', 'source', 'observation'] } },
  { role: 'label', unit: 'none', kind: 'text', adds: false, headers: { ar: ['الاسم', 'اسم', 'الاسم الكامل', 'العنوان', 'اللقب', 'المسؤول', 'الطبيب'], fr: ['nom', 'prénom', 'nom et prénom', 'titre', 'responsable'], en: ['name', 'full name', 'title', 'candidate', 'label', 'responsible', 'manager'] } },
];
