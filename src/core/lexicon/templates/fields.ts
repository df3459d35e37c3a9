/**
 * The words of the templates' columns: header and help in Arabic, French and English. Headers have at most 32 characters,
 * helps at most 255: Excel shows them as the input message of the column's cells.
 */
import type { Language } from '../../model/roles';

export interface FieldWords {
  readonly header: string;
  readonly help: string;
}

type Row = Readonly<Record<Language, readonly [header: string, help: string]>>;

export const fieldWords = {
  code: {
    ar: ['الرمز', 'رمز قصير لا يتكرر، مثل C01.'],
    fr: ['Code', 'Un code court et unique, par exemple C01.'],
    en: ['Code', 'A short code that no other row has, such as C01.'],
  },
  'campaign-name': {
    ar: ['اسم الحملة', 'الاسم كما يظهر في البلاغات. يظهر في اللوائح المنسدلة لباقي الأوراق.'],
    fr: ['Nom de la campagne', 'Le nom tel qu’il est publié ; les autres feuilles le proposent dans leurs listes.'],
    en: ['Campaign name', 'The name as it is published; the other sheets offer it in their lists.'],
  },
  'campaign-kind': {
    ar: ['نوع الحملة', 'يُختار من اللائحة: قافلة، بعثة، توأمة…'],
    fr: ['Type de campagne', 'À choisir dans la liste : caravane, mission, jumelage…'],
    en: ['Kind of campaign', 'Choose from the list: caravan, mission, twinning…'],
  },
  edition: {
    ar: ['الدورة', 'رقم الدورة: 1، 2، 3…'],
    fr: ['Édition', 'Le numéro de l’édition : 1, 2, 3…'],
    en: ['Edition', 'The number of the edition: 1, 2, 3…'],
  },
  start: {
    ar: ['تاريخ البداية', 'اليوم الأول: يوم/شهر/سنة.'],
    fr: ['Date de début', 'Le premier jour : jour/mois/année.'],
    en: ['Start date', 'The first day: day/month/year.'],
  },
  end: {
    ar: ['تاريخ النهاية', 'اليوم الأخير؛ يبقى فارغا إذا دام النشاط يوما واحدا.'],
    fr: ['Date de fin', 'Le dernier jour ; à laisser vide pour une seule journée.'],
    en: ['End date', 'The last day; leave blank for a single day.'],
  },
  published: {
    ar: ['تاريخ النشر', 'تاريخ نشر البلاغ أو المقال، لا تاريخ الحملة.'],
    fr: ['Date de publication', 'La date du communiqué ou de l’article, non celle de la campagne.'],
    en: ['Publication date', 'The date of the release or article, not of the campaign.'],
  },
  country: {
    ar: ['البلد', 'البلد يحدد لائحة الأقاليم أو الولايات.'],
    fr: ['Pays', 'Le pays décide de la liste des provinces ou des wilayas.'],
    en: ['Country', 'The country decides which provinces or wilayas are offered.'],
  },
  region: {
    ar: ['الجهة', 'المغرب: الجهة. الجزائر: تبقى فارغة وتُختار الولاية في العمود الموالي.'],
    fr: ['Région', 'Maroc : la région. Algérie : laisser vide et choisir la wilaya dans la colonne suivante.'],
    en: ['Region', 'Morocco: the region. Algeria: leave blank and choose the wilaya in the next column.'],
  },
  province: {
    ar: ['الإقليم / الولاية', 'تتبع اللائحة الجهة المختارة؛ وبدون جهة تُعرض كل الأقاليم. ولايات الجزائر حسب التاريخ.'],
    fr: ['Province / wilaya', 'La liste suit la région choisie ; sans région, toutes les provinces. Les wilayas selon la date.'],
    en: ['Province / wilaya', 'The list follows the region chosen; without one, all provinces. Wilayas follow the date.'],
  },
  commune: {
    ar: ['الجماعة / البلدية', 'الجماعة أو البلدية التي جرت فيها الحملة.'],
    fr: ['Commune', 'La commune où se tient la campagne.'],
    en: ['Commune', 'The municipality where the campaign takes place.'],
  },
  organiser: {
    ar: ['الجهة المنظمة', 'الجمعية أو المؤسسة المنظمة.'],
    fr: ['Organisateur', 'L’association ou l’institution qui organise.'],
    en: ['Organiser', 'The association or institution that organises.'],
  },
  programme: {
    ar: ['البرنامج', 'البرنامج الذي تندرج الحملة ضمنه، إن وُجد.'],
    fr: ['Programme', 'Le programme dont la campagne fait partie, s’il y en a un.'],
    en: ['Programme', 'The programme that the campaign is part of, if any.'],
  },
  status: {
    ar: ['الحالة', 'مبرمجة، جارية، منجزة أو ملغاة.'],
    fr: ['Statut', 'Prévue, en cours, réalisée ou annulée.'],
    en: ['Status', 'Planned, under way, done or cancelled.'],
  },
  target: {
    ar: ['العدد المستهدف', 'العدد المتوقع من المستفيدين قبل الحملة.'],
    fr: ['Objectif', 'Le nombre de bénéficiaires visé avant la campagne.'],
    en: ['Target', 'The number of beneficiaries aimed at beforehand.'],
  },
  reference: {
    ar: ['رقم المرجع', 'رقم الترخيص أو المراسلة.'],
    fr: ['N° de référence', 'Le numéro de l’autorisation ou du courrier.'],
    en: ['Reference no.', 'The number of the permit or letter.'],
  },
  note: {
    ar: ['ملاحظات', 'كل ما يفيد القارئ ولا عمود له.'],
    fr: ['Remarques', 'Tout ce qui sert au lecteur et n’a pas de colonne.'],
    en: ['Notes', 'Whatever helps the reader and has no column.'],
  },
  campaign: {
    ar: ['الحملة', 'تُختار من اللائحة. في ورقة الحصيلة: فارغة = السلسلة كلها.'],
    fr: ['Campagne', 'À choisir dans la liste. Dans le bilan : vide = toute la série.'],
    en: ['Campaign', 'Choose from the list. In the tally: blank = the whole series.'],
  },
  indicator: {
    ar: ['المؤشر', 'ما يُعَدّ: مستفيدون، استشارات، عمليات جراحية…'],
    fr: ['Indicateur', 'Ce que l’on compte : bénéficiaires, consultations, opérations…'],
    en: ['Indicator', 'What is counted: beneficiaries, consultations, operations…'],
  },
  'parent-indicator': {
    ar: ['جزء من', 'المؤشر الذي يدخل هذا العدد في مجموعه، في الحملة نفسها.'],
    fr: ['Composante de', 'L’indicateur de la même campagne dont ce nombre est une composante.'],
    en: ['Part of', 'The indicator of the same campaign that this number is a part of.'],
  },
  value: {
    ar: ['العدد', 'فارغ = غير مصرح به؛ الصفر يُكتب 0.'],
    fr: ['Nombre', 'Vide = non communiqué ; zéro s’écrit 0.'],
    en: ['Number', 'Blank = not reported; zero is written 0.'],
  },
  unit: {
    ar: ['الوحدة', 'شخص، عمل طبي، استشارة، عملية جراحية…'],
    fr: ['Unité', 'Personne, acte, consultation, opération…'],
    en: ['Unit', 'Person, act, consultation, operation…'],
  },
  qualifier: {
    ar: ['الدقة', '= بالضبط، ≥ على الأقل، > أكثر من، ≈ حوالي.'],
    fr: ['Précision', '= exact, ≥ au moins, > plus de, ≈ environ.'],
    en: ['Precision', '= exact, ≥ at least, > more than, ≈ about.'],
  },
  specialty: {
    ar: ['التخصص', 'يُختار من اللائحة أو يبقى فارغا.'],
    fr: ['Spécialité', 'À choisir dans la liste, ou vide.'],
    en: ['Specialty', 'Choose from the list, or leave blank.'],
  },
  sex: {
    ar: ['الجنس', 'يُملأ فقط إذا كان العدد يخص جنسا واحدا.'],
    fr: ['Sexe', 'À remplir seulement si le nombre ne concerne qu’un sexe.'],
    en: ['Sex', 'Only where the number is of one sex.'],
  },
  'age-group': {
    ar: ['الفئة العمرية', 'من اللائحة، أو بعبارة حرة مثل: أقل من 10 سنوات.'],
    fr: ['Tranche d’âge', 'De la liste, ou libre : moins de 10 ans, par exemple.'],
    en: ['Age group', 'From the list, or free: under 10 years, for example.'],
  },
  sector: {
    ar: ['القطاع', 'عام، خاص، عسكري أو جمعوي.'],
    fr: ['Secteur', 'Public, privé, militaire ou associatif.'],
    en: ['Sector', 'Public, private, military or association.'],
  },
  source: {
    ar: ['المصدر', 'من أين جاء العدد: سجل، بلاغ، ورقة يومية…'],
    fr: ['Source', 'D’où vient le nombre : registre, communiqué, fiche du jour…'],
    en: ['Source', 'Where the number comes from: register, release, daily sheet…'],
  },
  'label-ar': {
    ar: ['التسمية بالعربية', 'كما تظهر في الأوراق العربية.'],
    fr: ['Libellé arabe', 'Tel qu’il paraît sur les feuilles en arabe.'],
    en: ['Arabic label', 'As it appears on Arabic sheets.'],
  },
  'label-fr': {
    ar: ['التسمية بالفرنسية', 'كما تظهر في الأوراق الفرنسية.'],
    fr: ['Libellé français', 'Tel qu’il paraît sur les feuilles en français.'],
    en: ['French label', 'As it appears on French sheets.'],
  },
  'label-en': {
    ar: ['التسمية بالإنجليزية', 'كما تظهر في الأوراق الإنجليزية.'],
    fr: ['Libellé anglais', 'Tel qu’il paraît sur les feuilles en anglais.'],
    en: ['English label', 'As it appears on English sheets.'],
  },
  relation: {
    ar: ['علاقته بالكل', 'كامل: الأجزاء تساوي المجموع. جزئي: أقل منه. لا شيء: لا يُجمع.'],
    fr: ['Relation au total', 'Complète : les composantes font le total. Partielle : moins. Aucune : ne s’additionne pas.'],
    en: ['Relation to total', 'Full: the parts make the total. Partial: less. None: not added.'],
  },
  'valid-from': {
    ar: ['صالح من', 'أول يوم يُستعمل فيه المؤشر.'],
    fr: ['Valable du', 'Le premier jour où l’indicateur sert.'],
    en: ['Valid from', 'The first day on which the indicator is used.'],
  },
  'valid-to': {
    ar: ['صالح إلى', 'آخر يوم؛ فارغ إذا كان لا يزال مستعملا.'],
    fr: ['Valable au', 'Le dernier jour ; vide s’il sert encore.'],
    en: ['Valid to', 'The last day; blank while it is still used.'],
  },
  date: {
    ar: ['التاريخ', 'يوم/شهر/سنة.'],
    fr: ['Date', 'Jour/mois/année.'],
    en: ['Date', 'Day/month/year.'],
  },
  station: {
    ar: ['المحطة', 'محطة الفحص أو القاعة؛ تُضاف المحطات الجديدة إلى ورقة اللوائح.'],
    fr: ['Poste', 'Le poste de soins ou la salle ; les nouveaux s’ajoutent à la feuille Listes.'],
    en: ['Station', 'The care station or room; add new ones to the Lists sheet.'],
  },
  'team-head': {
    ar: ['رئيس الفريق', 'اسم المسؤول عن المحطة في ذلك اليوم.'],
    fr: ['Chef d’équipe', 'Le responsable du poste ce jour-là.'],
    en: ['Team head', 'Who was in charge of the station that day.'],
  },
  male: {
    ar: ['ذكور', 'عدد الذكور المفحوصين. فارغ = لم يُسجل.'],
    fr: ['Hommes', 'Nombre d’hommes reçus. Vide = non relevé.'],
    en: ['Male', 'Number of male patients. Blank = not recorded.'],
  },
  female: {
    ar: ['إناث', 'عدد الإناث، بمن فيهن الحوامل. فارغ = لم يُسجل.'],
    fr: ['Femmes', 'Nombre de femmes, enceintes comprises. Vide = non relevé.'],
    en: ['Female', 'Number of female patients, pregnant women included. Blank = not recorded.'],
  },
  'sex-unknown': {
    ar: ['الجنس غير محدد', 'من لم يُسجل جنسهم.'],
    fr: ['Sexe non précisé', 'Patients dont le sexe n’a pas été relevé.'],
    en: ['Sex unspecified', 'Patients whose sex was not recorded.'],
  },
  pregnant: {
    ar: ['حوامل', 'من بين الإناث؛ لا تُجمع مرة ثانية.'],
    fr: ['Dont enceintes', 'Parmi les femmes ; ne s’additionne pas une seconde fois.'],
    en: ['Of whom pregnant', 'Among the females; not added a second time.'],
  },
  'age-0': {
    ar: ['أقل من سنة', 'الرضع دون السنة.'],
    fr: ['< 1 an', 'Nourrissons de moins d’un an.'],
    en: ['< 1 year', 'Infants under one year.'],
  },
  'age-1': {
    ar: ['1–4 سنوات', 'من سنة إلى أربع سنوات.'],
    fr: ['1–4 ans', 'D’un à quatre ans.'],
    en: ['1–4 years', 'One to four years.'],
  },
  'age-5': {
    ar: ['5–17 سنة', 'من خمس إلى سبع عشرة سنة.'],
    fr: ['5–17 ans', 'De cinq à dix-sept ans.'],
    en: ['5–17 years', 'Five to seventeen years.'],
  },
  'age-18': {
    ar: ['18–64 سنة', 'من ثماني عشرة إلى أربع وستين سنة.'],
    fr: ['18–64 ans', 'De dix-huit à soixante-quatre ans.'],
    en: ['18–64 years', 'Eighteen to sixty-four years.'],
  },
  'age-65': {
    ar: ['65 سنة فأكثر', 'خمس وستون سنة فما فوق.'],
    fr: ['≥ 65 ans', 'Soixante-cinq ans et plus.'],
    en: ['≥ 65 years', 'Sixty-five years and over.'],
  },
  'age-unknown': {
    ar: ['العمر غير محدد', 'من لم يُسجل عمرهم.'],
    fr: ['Âge non précisé', 'Patients dont l’âge n’a pas été relevé.'],
    en: ['Age unspecified', 'Patients whose age was not recorded.'],
  },
  total: {
    ar: ['المجموع', 'يُحسب تلقائيا من الجنس، أو من العمر إن لم يُسجل الجنس.'],
    fr: ['Total', 'Se calcule par le sexe, ou par l’âge si le sexe n’est pas relevé.'],
    en: ['Total', 'Calculated from the sexes, or from the ages where no sex is recorded.'],
  },
  check: {
    ar: ['التدقيق', '✓ الجنس = العمر = المجموع؛ ≠ يوجد فرق ينبغي تصحيحه.'],
    fr: ['Contrôle', '✓ sexe = âge = total ; ≠ un écart est à corriger.'],
    en: ['Check', '✓ sex = age = total; ≠ a difference is to be corrected.'],
  },
  other: {
    ar: ['خدمات أخرى', 'عدد الخدمات الأخرى.'],
    fr: ['Autres prestations', 'Nombre d’autres prestations.'],
    en: ['Other services', 'Number of other services.'],
  },
  'other-which': {
    ar: ['أخرى: ما هي؟', 'نوع الخدمات الأخرى.'],
    fr: ['Autres : lesquelles ?', 'Quelles sont ces autres prestations.'],
    en: ['Other: which?', 'What these other services are.'],
  },
  tests: {
    ar: ['التحاليل', 'عدد التحاليل والفحوص المنجزة.'],
    fr: ['Analyses', 'Nombre d’analyses et d’examens faits.'],
    en: ['Tests', 'Number of tests done.'],
  },
  screened: {
    ar: ['الكشف المبكر', 'عدد من خضعوا للكشف.'],
    fr: ['Dépistés', 'Nombre de personnes dépistées.'],
    en: ['Screened', 'Number of persons screened.'],
  },
  referred: {
    ar: ['المحالون', 'عدد من وُجهوا إلى مستشفى أو اختصاصي.'],
    fr: ['Orientés', 'Nombre de patients orientés vers un hôpital ou un spécialiste.'],
    en: ['Referred', 'Number of patients referred to a hospital or specialist.'],
  },
  transported: {
    ar: ['المنقولون', 'عدد من نُقلوا بسيارة إسعاف أو بغيرها.'],
    fr: ['Transportés', 'Nombre de patients transportés, en ambulance ou autrement.'],
    en: ['Transported', 'Number of patients transported, by ambulance or otherwise.'],
  },
  pharmacy: {
    ar: ['المستفيدون من الصيدلية', 'عدد من تسلموا أدوية.'],
    fr: ['Servis par la pharmacie', 'Nombre de personnes qui ont reçu des médicaments.'],
    en: ['Served by the pharmacy', 'Number of persons who were given medicines.'],
  },
  disability: {
    ar: ['في وضعية إعاقة', 'عدد الأشخاص في وضعية إعاقة (اختياري).'],
    fr: ['En situation de handicap', 'Nombre de personnes en situation de handicap (facultatif).'],
    en: ['With disability', 'Number of persons with disability (optional).'],
  },
  'name-ar': {
    ar: ['الاسم بالعربية', 'اسم الشريك بالعربية.'],
    fr: ['Nom en arabe', 'Le nom du partenaire en arabe.'],
    en: ['Arabic name', 'The partner’s name in Arabic.'],
  },
  'name-fr': {
    ar: ['الاسم بالفرنسية', 'اسم الشريك بالفرنسية.'],
    fr: ['Nom en français', 'Le nom du partenaire en français.'],
    en: ['French name', 'The partner’s name in French.'],
  },
  'name-en': {
    ar: ['الاسم بالإنجليزية', 'اسم الشريك بالإنجليزية.'],
    fr: ['Nom en anglais', 'Le nom du partenaire en anglais.'],
    en: ['English name', 'The partner’s name in English.'],
  },
  'partner-kind': {
    ar: ['نوع الشريك', 'جمعية، مؤسسة، مستشفى، شركة أو سلطة.'],
    fr: ['Type de partenaire', 'Association, fondation, hôpital, entreprise ou autorité.'],
    en: ['Kind of partner', 'Association, foundation, hospital, company or authority.'],
  },
  'partner-role': {
    ar: ['الدور', 'منظم، سلطة، مستضيف، فريق زائر، ممول، مانح أو مختبر.'],
    fr: ['Rôle', 'Organisateur, autorité, hôte, équipe en visite, financeur, donateur ou laboratoire.'],
    en: ['Role', 'Organiser, authority, host, visiting team, funder, donor or laboratory.'],
  },
  campaigns: {
    ar: ['الحملات', 'الحملة التي شارك فيها؛ فارغ = لم يُذكر.'],
    fr: ['Campagnes', 'La campagne à laquelle il a pris part ; vide = non dit.'],
    en: ['Campaigns', 'The campaign that it took part in; blank = not said.'],
  },
  aliases: {
    ar: ['أسماء أخرى', 'تسميات أخرى للشريك نفسه، تفصل بينها ؛.'],
    fr: ['Autres appellations', 'Autres écritures du même nom, séparées par « ; ».'],
    en: ['Other names', 'Other spellings of the same name, separated by semicolons.'],
  },
  line: {
    ar: ['رقم السطر', 'رقم لا يتكرر، لتسهيل الإحالة إلى السطر.'],
    fr: ['N° de ligne', 'Un numéro unique, pour citer la ligne.'],
    en: ['Line no.', 'A number that no other row has, to refer to the row.'],
  },
  partner: {
    ar: ['الشريك', 'يُختار من اللائحة؛ الشريك الجديد يُضاف إلى ورقة الشركاء.'],
    fr: ['Partenaire', 'À choisir dans la liste ; un nouveau s’ajoute à la feuille Partenaires.'],
    en: ['Partner', 'Choose from the list; add a new one to the Partners sheet.'],
  },
  stage: {
    ar: ['المرحلة', 'تعهد، استلام، توزيع أو إرجاع.'],
    fr: ['Étape', 'Promesse, réception, distribution ou retour.'],
    en: ['Stage', 'Pledge, receipt, distribution or return.'],
  },
  item: {
    ar: ['الصنف', 'الدواء أو المعدات كما كُتب على العلبة.'],
    fr: ['Article', 'Le médicament ou le matériel, tel qu’il est nommé sur la boîte.'],
    en: ['Item', 'The medicine or equipment as the box names it.'],
  },
  inn: {
    ar: ['التسمية الدولية (DCI)', 'التسمية الدولية المشتركة للدواء.'],
    fr: ['DCI', 'La dénomination commune internationale.'],
    en: ['INN (generic name)', 'The international non-proprietary name.'],
  },
  form: {
    ar: ['الشكل الصيدلي', 'قرص، شراب، حقنة…'],
    fr: ['Forme', 'Comprimé, sirop, injectable…'],
    en: ['Form', 'Tablet, syrup, injection…'],
  },
  strength: {
    ar: ['العيار', 'مثل 500 mg.'],
    fr: ['Dosage', 'Par exemple 500 mg.'],
    en: ['Strength', 'For example 500 mg.'],
  },
  batch: {
    ar: ['رقم الدفعة', 'كما طُبع على العلبة، بأصفاره.'],
    fr: ['N° de lot', 'Tel qu’il est imprimé, zéros compris.'],
    en: ['Batch no.', 'As printed on the box, zeros included.'],
  },
  expiry: {
    ar: ['تاريخ انتهاء الصلاحية', 'الشهر وحده يعني آخر يوم فيه.'],
    fr: ['Date de péremption', 'Un mois seul veut dire son dernier jour.'],
    en: ['Expiry date', 'A month alone means its last day.'],
  },
  quantity: {
    ar: ['الكمية', 'بالوحدة المذكورة في العمود الموالي.'],
    fr: ['Quantité', 'Dans l’unité de la colonne suivante.'],
    en: ['Quantity', 'In the unit of the next column.'],
  },
  'goods-unit': {
    ar: ['وحدة الكمية', 'علبة، قرص، حقنة، قارورة، قطعة…'],
    fr: ['Unité de quantité', 'Boîte, comprimé, ampoule, flacon, pièce…'],
    en: ['Unit of quantity', 'Box, tablet, ampoule, bottle, piece…'],
  },
  'unit-value': {
    ar: ['قيمة الوحدة', 'قيمة الوحدة الواحدة بالعملة المذكورة.'],
    fr: ['Valeur unitaire', 'La valeur d’une unité, dans la devise indiquée.'],
    en: ['Unit value', 'The value of one unit, in the currency given.'],
  },
  currency: {
    ar: ['العملة', 'MAD، DZD، EUR أو USD.'],
    fr: ['Devise', 'MAD, DZD, EUR ou USD.'],
    en: ['Currency', 'MAD, DZD, EUR or USD.'],
  },
  basis: {
    ar: ['أساس القيمة', 'قيمة المانح، سعر السوق أو السعر الجنيس لمنظمة الصحة العالمية.'],
    fr: ['Base de la valeur', 'Valeur du donateur, prix du marché ou prix générique OMS.'],
    en: ['Value basis', 'Donor’s value, market price or WHO generic price.'],
  },
  receipt: {
    ar: ['رقم الوصل', 'رقم وصل الاستلام، كما كُتب.'],
    fr: ['N° de reçu', 'Le numéro du bon de réception, tel qu’il est écrit.'],
    en: ['Receipt no.', 'The number of the receipt, as written.'],
  },
  'donation-date': {
    ar: ['تاريخ العملية', 'تاريخ التعهد أو الاستلام أو التوزيع.'],
    fr: ['Date de l’opération', 'La date de la promesse, de la réception ou de la distribution.'],
    en: ['Date of the stage', 'The date of the pledge, receipt or distribution.'],
  },
  arrival: {
    ar: ['تاريخ الوصول', 'اليوم الذي وصلت فيه البضاعة.'],
    fr: ['Date d’arrivée', 'Le jour où la marchandise est arrivée.'],
    en: ['Arrival date', 'The day on which the goods arrived.'],
  },
  carton: {
    ar: ['رقم الكرتون', 'الرقم المكتوب على الكرتون.'],
    fr: ['N° de carton', 'Le numéro écrit sur le carton.'],
    en: ['Carton no.', 'The number written on the carton.'],
  },
  weight: {
    ar: ['الوزن (كغ)', 'وزن الكرتون، 50 كغ على الأكثر.'],
    fr: ['Poids (kg)', 'Le poids du carton, 50 kg au plus.'],
    en: ['Weight (kg)', 'The weight of the carton, 50 kg at most.'],
  },
  condition: {
    ar: ['الحالة عند الاستلام', 'سليمة، متضررة، ناقصة أو منتهية الصلاحية.'],
    fr: ['État à la réception', 'Intact, endommagé, manquant ou périmé.'],
    en: ['Condition at reception', 'Intact, damaged, short or expired.'],
  },
  'cold-chain': {
    ar: ['سلسلة التبريد', 'نعم إذا كان الصنف يُحفظ مبردا.'],
    fr: ['Chaîne du froid', 'Oui si l’article se conserve au froid.'],
    en: ['Cold chain', 'Yes where the item must be kept cold.'],
  },
  receiver: {
    ar: ['المستلم', 'اسم وصفة من استلم.'],
    fr: ['Réceptionnaire', 'Nom et qualité de qui a reçu.'],
    en: ['Receiver', 'Name and function of who received.'],
  },
  'cost-item': {
    ar: ['البند', 'النقل، الإيواء، المستلزمات…'],
    fr: ['Poste de dépense', 'Transport, hébergement, consommables…'],
    en: ['Cost item', 'Transport, lodging, supplies…'],
  },
  amount: {
    ar: ['المبلغ', 'بالعملة المذكورة؛ فارغ = غير مصرح به.'],
    fr: ['Montant', 'Dans la devise indiquée ; vide = non communiqué.'],
    en: ['Amount', 'In the currency given; blank = not reported.'],
  },
  'paid-by': {
    ar: ['المؤدي', 'من تحمل المصاريف.'],
    fr: ['Payé par', 'Qui a pris la dépense en charge.'],
    en: ['Paid by', 'Who bore the expense.'],
  },
  reported: {
    ar: ['مصرح به', 'نعم إذا أُدرج في التقرير المالي.'],
    fr: ['Communiqué', 'Oui si la dépense figure au rapport financier.'],
    en: ['Reported', 'Yes where the expense is in the financial report.'],
  },
  'activity-kind': {
    ar: ['نوع النشاط', 'دورة تكوينية، ورشة، محاضرة، توعية…'],
    fr: ['Type d’activité', 'Formation, atelier, conférence, sensibilisation…'],
    en: ['Kind of activity', 'Training, workshop, lecture, awareness…'],
  },
  place: {
    ar: ['المكان', 'المدينة أو القاعة.'],
    fr: ['Lieu', 'La ville ou la salle.'],
    en: ['Place', 'The town or hall.'],
  },
  title: {
    ar: ['عنوان النشاط', 'الموضوع كما أُعلن عنه.'],
    fr: ['Intitulé', 'Le sujet tel qu’il a été annoncé.'],
    en: ['Title', 'The subject as announced.'],
  },
  speakers: {
    ar: ['المتدخلون', 'الأسماء، تفصل بينها ؛.'],
    fr: ['Intervenants', 'Les noms, séparés par « ; ».'],
    en: ['Speakers', 'The names, separated by semicolons.'],
  },
  'audience-sector': {
    ar: ['قطاع الحضور', 'القطاع الذي ينتمي إليه المشاركون.'],
    fr: ['Secteur du public', 'Le secteur des participants.'],
    en: ['Audience sector', 'The sector that the participants come from.'],
  },
  'participants-m': {
    ar: ['المشاركون (ذكور)', 'فارغ = غير مصرح به.'],
    fr: ['Participants hommes', 'Vide = non communiqué.'],
    en: ['Participants, male', 'Blank = not reported.'],
  },
  'participants-f': {
    ar: ['المشاركات (إناث)', 'فارغ = غير مصرح به.'],
    fr: ['Participantes femmes', 'Vide = non communiqué.'],
    en: ['Participants, female', 'Blank = not reported.'],
  },
  materials: {
    ar: ['الوسائل الموزعة', 'مطويات، معدات وقائية…'],
    fr: ['Supports remis', 'Dépliants, matériel de prévention…'],
    en: ['Materials given', 'Leaflets, preventive kits…'],
  },
  'person-name': {
    ar: ['اسم الفريق أو العضو', 'اسم الفريق أو الشخص.'],
    fr: ['Équipe ou membre', 'Le nom de l’équipe ou de la personne.'],
    en: ['Team or member', 'The name of the team or person.'],
  },
  profession: {
    ar: ['المهنة', 'طبيب، صيدلي، ممرض، قابلة…'],
    fr: ['Profession', 'Médecin, pharmacien, infirmier, sage-femme…'],
    en: ['Profession', 'Doctor, pharmacist, nurse, midwife…'],
  },
  men: {
    ar: ['رجال', 'عدد الرجال من هذه المهنة.'],
    fr: ['Hommes', 'Nombre d’hommes de cette profession.'],
    en: ['Men', 'Number of men of this profession.'],
  },
  women: {
    ar: ['نساء', 'عدد النساء من هذه المهنة.'],
    fr: ['Femmes', 'Nombre de femmes de cette profession.'],
    en: ['Women', 'Number of women of this profession.'],
  },
  home: {
    ar: ['المؤسسة الأصلية', 'المستشفى أو الهيئة التي جاء منها الفريق.'],
    fr: ['Établissement d’origine', 'L’hôpital ou l’organisme d’où vient l’équipe.'],
    en: ['Home institution', 'The hospital or body that the team comes from.'],
  },
  host: {
    ar: ['المؤسسة المستضيفة', 'المستشفى أو المركز المستضيف.'],
    fr: ['Établissement d’accueil', 'L’hôpital ou le centre qui accueille.'],
    en: ['Host', 'The hospital or centre that hosts.'],
  },
  period: {
    ar: ['الفترة', 'من … إلى …، مع ذكر السنة.'],
    fr: ['Période', 'Du … au …, avec l’année.'],
    en: ['Period', 'From … to …, with the year.'],
  },
  units: {
    ar: ['الوحدات المتنقلة', 'عدد الوحدات الطبية المتنقلة؛ فارغ = غير مصرح به.'],
    fr: ['Unités mobiles', 'Nombre d’unités médicales mobiles ; vide = non communiqué.'],
    en: ['Mobile units', 'Number of mobile medical units; blank = not reported.'],
  },
  'press-date': {
    ar: ['تاريخ النص', 'تاريخ تحرير النص.'],
    fr: ['Date du texte', 'La date de rédaction.'],
    en: ['Date of the text', 'The date on which the text was written.'],
  },
  'press-language': {
    ar: ['لغة النص', 'العربية، الفرنسية أو الإنجليزية.'],
    fr: ['Langue du texte', 'Arabe, français ou anglais.'],
    en: ['Language of the text', 'Arabic, French or English.'],
  },
  'press-text': {
    ar: ['نص البلاغ', 'يُلصق النص هنا فقرة في كل صف؛ تُقارن أعداده بالحصيلة.'],
    fr: ['Texte du communiqué', 'À coller ici, un paragraphe par ligne ; ses nombres sont comparés au bilan.'],
    en: ['Press text', 'Paste the text here, a paragraph a row; its figures are compared with the tally.'],
  },
} as const satisfies Readonly<Record<string, Row>>;

export type FieldWord = keyof typeof fieldWords;

export function wordsOf(word: FieldWord, language: Language): FieldWords {
  const [header, help] = (fieldWords[word] as Row)[language];
  return { header, help };
}
