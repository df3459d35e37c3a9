/** Labels of tallies in three languages: the wording that is printed first, then those that are read as the same indicator. */
import { matcher, type Terms } from './concepts';
import { specialtyTerms } from './specialties';

export const tallyTerms = {
  total: {
    ar: ['المجموع', 'المجموع العام', 'مجموع', 'الإجمالي'],
    fr: ['Total', 'Total général', 'Ensemble', 'Somme'],
    en: ['Total', 'Grand total', 'Overall', 'Sum'],
  },
  beneficiaries: {
    ar: ['مجموع المستفيدين', 'المستفيدون', 'عدد المستفيدين', 'إجمالي المستفيدين', 'العدد الإجمالي للمستفيدين', 'المستفيدين', 'مستفيدون'],
    fr: [
      'Bénéficiaires',
      'Total des bénéficiaires',
      'Nombre de bénéficiaires',
      'Nb bénéficiaires',
      'Total bénéficiaires',
      'Personnes bénéficiaires',
    ],
    en: ['Beneficiaries', 'Total beneficiaries', 'Number of beneficiaries', 'People served', 'Persons served'],
  },
  patients: {
    ar: ['المرضى', 'عدد المرضى', 'مجموع المرضى'],
    fr: ['Patients', 'Nombre de patients', 'Total des patients', 'Malades'],
    en: ['Patients', 'Number of patients', 'Total patients', 'Patients seen'],
  },
  persons: { ar: ['الأشخاص', 'عدد الأشخاص'], fr: ['Personnes', 'Nombre de personnes'], en: ['Persons', 'People', 'Number of people'] },
  interventions: {
    ar: ['التدخلات الطبية', 'التدخلات', 'مجموع التدخلات', 'عدد التدخلات الطبية', 'تدخلات طبية', 'مجموع التدخلات الطبية'],
    fr: ['Interventions médicales', 'Interventions', 'Total des interventions', 'Actes médicaux', 'Prestations médicales'],
    en: ['Medical interventions', 'Interventions', 'Total interventions', 'Medical services', 'Medical acts'],
  },
  consultations: {
    ar: [
      'الاستشارات الطبية',
      'الاستشارات',
      'استشارات طبية',
      'عدد الاستشارات',
      'استشارات',
      'مجموع الاستشارات',
      'الاستشارات الطبية متعددة التخصصات',
      'استشارات طبية متعددة التخصصات',
    ],
    fr: [
      'Consultations',
      'Consultations médicales',
      'Nombre de consultations',
      'Consultations pluridisciplinaires',
      'Total des consultations',
    ],
    en: ['Consultations', 'Medical consultations', 'Number of consultations', 'Multi-specialty consultations', 'Total consultations'],
  },
  examinations: {
    ar: ['الفحوصات الطبية', 'الفحوصات', 'فحوصات', 'عدد الفحوصات', 'الفحوص', 'فحوص طبية', 'مجموع الفحوصات', 'الفحوص الطبية', 'فحوصات طبية'],
    fr: ['Examens médicaux', 'Examens', "Nombre d'examens", 'Total des examens'],
    en: ['Medical examinations', 'Examinations', 'Number of examinations', 'Total examinations', 'Exams'],
  },
  operations: {
    ar: ['العمليات الجراحية', 'عمليات جراحية', 'العمليات', 'عدد العمليات الجراحية', 'مجموع العمليات الجراحية', 'العمليات الجراحية المنجزة'],
    fr: [
      'Interventions chirurgicales',
      'Opérations chirurgicales',
      'Opérations',
      'Chirurgies',
      'Actes chirurgicaux',
      "Nombre d'opérations",
    ],
    en: ['Surgical operations', 'Operations', 'Surgeries', 'Number of operations', 'Surgical procedures', 'Total operations'],
  },
  dental: {
    ar: ['علاجات الأسنان', 'علاج الأسنان', 'تدخلات في طب الأسنان', 'تدخلات طب الأسنان', 'خدمات طب الأسنان'],
    fr: ['Soins dentaires', 'Soins bucco-dentaires', 'Actes dentaires', 'Interventions dentaires'],
    en: ['Dental care', 'Dental interventions', 'Dental treatments', 'Dental services'],
  },
  workshops: {
    ar: [
      'الورشات التحسيسية والتكوينية',
      'الورشات والتحسيس',
      'ورشات تحسيسية وتكوينية',
      'المستفيدون من الورشات',
      'الورشات',
      'المشاركون في الورشات',
      'مجموع الورشات',
    ],
    fr: [
      'Ateliers de sensibilisation et de formation',
      'Ateliers et sensibilisation',
      'Ateliers',
      'Participants aux ateliers',
      'Bénéficiaires des ateliers',
    ],
    en: ['Awareness and training workshops', 'Workshops and awareness', 'Workshops', 'Workshop participants', 'Workshop beneficiaries'],
  },
  awareness: {
    ar: ['التحسيس', 'الورشات التحسيسية', 'ورشات تحسيسية', 'التوعية', 'حملات التحسيس', 'التوعية والتحسيس', 'المستفيدون من التحسيس'],
    fr: ['Sensibilisation', 'Ateliers de sensibilisation', 'Séances de sensibilisation', 'Personnes sensibilisées'],
    en: ['Awareness', 'Awareness workshops', 'Awareness sessions', 'People reached by awareness'],
  },
  'oral-health': {
    ar: ['التوعية بصحة الفم والأسنان', 'صحة الفم والأسنان', 'التحسيس بصحة الفم والأسنان', 'حملات التوعية بصحة الفم والأسنان'],
    fr: ['Sensibilisation bucco-dentaire', 'Santé bucco-dentaire', 'Sensibilisation à la santé bucco-dentaire', 'Hygiène bucco-dentaire'],
    en: ['Oral health awareness', 'Oral health', 'Oral hygiene awareness'],
  },
  training: {
    ar: ['الورشات التكوينية', 'ورشات تكوينية', 'التكوين', 'ورشات التكوين', 'المستفيدون من التكوين'],
    fr: ['Ateliers de formation', 'Formation', 'Formations', 'Personnes formées'],
    en: ['Training workshops', 'Training', 'Training sessions', 'People trained'],
  },
  vaccinations: {
    ar: ['التلقيحات', 'التلقيح', 'عدد الملقحين', 'تلقيحات', 'الملقحون'],
    fr: ['Vaccinations', 'Vaccinés', 'Personnes vaccinées'],
    en: ['Vaccinations', 'Vaccinated', 'People vaccinated'],
  },
  screenings: {
    ar: ['الكشوفات', 'الكشف المبكر', 'التشخيص المبكر', 'الكشف'],
    fr: ['Dépistages', 'Dépistage', 'Personnes dépistées'],
    en: ['Screenings', 'Screening', 'People screened'],
  },
  tests: {
    ar: ['التحاليل', 'التحاليل المخبرية', 'تحاليل', 'عدد التحاليل'],
    fr: ['Analyses', 'Analyses de laboratoire', "Nombre d'analyses", 'Tests'],
    en: ['Laboratory tests', 'Tests', 'Analyses'],
  },
  imaging: { ar: ['الفحص بالأشعة', 'الأشعة والصدى'], fr: ['Imagerie', 'Radios et échographies'], en: ['Imaging', 'X-rays and ultrasound'] },
  glasses: {
    ar: ['النظارات الطبية', 'نظارات طبية', 'النظارات'],
    fr: ['Lunettes', 'Lunettes distribuées'],
    en: ['Glasses', 'Glasses distributed'],
  },
  pharmacy: {
    ar: ['المستفيدون من الأدوية', 'صرف الأدوية', 'الصيدلية'],
    fr: ['Bénéficiaires de médicaments', 'Pharmacie', 'Servis en pharmacie'],
    en: ['Served by the pharmacy', 'Pharmacy', 'Medicines dispensed'],
  },
  referred: {
    ar: ['المحالون', 'الحالات المحالة', 'الإحالات'],
    fr: ['Référés', 'Patients référés', 'Orientations'],
    en: ['Referred', 'Referrals', 'Patients referred'],
  },
  teleconsultations: {
    ar: ['الاستشارات الطبية عن بعد', 'استشارات عن بعد', 'الاستشارات عن بعد'],
    fr: ['Téléconsultations'],
    en: ['Teleconsultations'],
  },
  'mobile-units': {
    ar: [
      'الوحدات الطبية المتنقلة',
      'الوحدات المتنقلة',
      'الوحدات الطبية المتنقلة بالجهة',
      'عدد الوحدات',
      'وحدات طبية متنقلة',
      'الوحدات',
      'عدد الوحدات الطبية المتنقلة',
      'عدد الوحدات المتنقلة',
    ],
    fr: ['Unités médicales mobiles', "Nombre d'unités", 'Unités mobiles', 'Unités', "Nombre d'unités mobiles"],
    en: ['Mobile medical units', 'Number of units', 'Mobile units', 'Units', 'Number of mobile units'],
  },
  'other-care': {
    ar: ['علاجات أخرى', 'خدمات أخرى', 'تدخلات أخرى', 'العلاجات المتنوعة', 'علاجات متنوعة'],
    fr: ['Autres soins', 'Autres prestations', 'Soins divers'],
    en: ['Other care', 'Other services', 'Other treatments'],
  },
  'cochlear-implants': {
    ar: ['زراعة القوقعة', 'عمليات زراعة القوقعة'],
    fr: ['Implantations cochléaires', 'Implants cochléaires'],
    en: ['Cochlear implants', 'Cochlear implantations'],
  },
  'cleft-lip': {
    ar: ['الشفة الأرنبية', 'الشفة المشقوقة', 'جراحة الشفة الأرنبية', 'تشوهات الشفة'],
    fr: ['Fentes labiales', 'Fente labiale', 'Bec-de-lièvre'],
    en: ['Cleft lip', 'Cleft lip repairs', 'Cleft lip surgery'],
  },
  burns: {
    ar: ['الحروق والتجميل', 'الحروق والجراحة التجميلية', 'عمليات الحروق', 'معالجة الحروق وجراحة التجميل', 'جراحة الحروق'],
    fr: ['Brûlures et chirurgie plastique', 'Brûlés', 'Chirurgie des brûlés'],
    en: ['Burns and plastic surgery', 'Burns', 'Burns surgery'],
  },
  catheterisations: {
    ar: ['القسطرة التداخلية', 'عمليات القسطرة', 'قسطرة القلب', 'القسطرة القلبية'],
    fr: ['Cathétérismes interventionnels', 'Cathétérismes cardiaques', 'Cathétérismes'],
    en: ['Interventional catheterisations', 'Cardiac catheterisations', 'Catheterisations'],
  },
  children: {
    ar: ['الأطفال', 'أطفال', 'عدد الأطفال', 'الأطفال المستفيدون'],
    fr: ['Enfants', "Nombre d'enfants"],
    en: ['Children', 'Number of children'],
  },
  infants: { ar: ['الرضع', 'رضع', 'عدد الرضع'], fr: ['Nourrissons'], en: ['Infants', 'Babies'] },
  adults: { ar: ['البالغون', 'الكبار', 'بالغون'], fr: ['Adultes'], en: ['Adults'] },
  elderly: { ar: ['المسنون', 'كبار السن', 'الأشخاص المسنون'], fr: ['Personnes âgées'], en: ['Older people', 'Elderly'] },
  women: {
    ar: ['النساء', 'نساء', 'إناث', 'الإناث', 'عدد النساء'],
    fr: ['Femmes', 'Nombre de femmes', 'F'],
    en: ['Women', 'Female', 'Females'],
  },
  men: { ar: ['الرجال', 'رجال', 'ذكور', 'الذكور', 'عدد الرجال'], fr: ['Hommes', "Nombre d'hommes", 'H'], en: ['Men', 'Male', 'Males'] },
  girls: { ar: ['البنات', 'بنات'], fr: ['Filles'], en: ['Girls'] },
  boys: { ar: ['الأولاد', 'أولاد', 'ذكور أطفال'], fr: ['Garçons'], en: ['Boys'] },
  pregnant: { ar: ['النساء الحوامل', 'نساء حوامل', 'الحوامل', 'حوامل'], fr: ['Femmes enceintes'], en: ['Pregnant women'] },
  unspecified: { ar: ['غير محدد', 'غير مصنف'], fr: ['Non précisé', 'Non spécifié'], en: ['Unspecified', 'Not specified'] },
  doctors: {
    ar: ['الأطباء', 'أطباء', 'عدد الأطباء'],
    fr: ['Médecins', 'Nombre de médecins'],
    en: ['Doctors', 'Physicians', 'Number of doctors'],
  },
  surgeons: { ar: ['الجراحون', 'أطباء جراحون'], fr: ['Chirurgiens'], en: ['Surgeons'] },
  specialists: {
    ar: ['الأطباء الاختصاصيون', 'الأطباء الأخصائيون', 'الاختصاصيون', 'أطباء متخصصون'],
    fr: ['Médecins spécialistes', 'Spécialistes'],
    en: ['Specialists', 'Specialist doctors'],
  },
  pharmacists: { ar: ['الصيادلة', 'صيادلة'], fr: ['Pharmaciens'], en: ['Pharmacists'] },
  nurses: {
    ar: ['الممرضون', 'ممرضون', 'الممرضين', 'عدد الممرضين'],
    fr: ['Infirmiers', 'Infirmières', 'Personnel infirmier'],
    en: ['Nurses', 'Number of nurses'],
  },
  midwives: { ar: ['القابلات', 'قابلات', 'المولدات'], fr: ['Sages-femmes'], en: ['Midwives'] },
  technicians: { ar: ['التقنيون', 'تقنيون'], fr: ['Techniciens'], en: ['Technicians'] },
  students: { ar: ['الطلبة', 'طلبة', 'الطلاب'], fr: ['Étudiants'], en: ['Students'] },
  volunteers: {
    ar: ['المتطوعون', 'متطوعون', 'المتطوعين', 'عدد المتطوعين'],
    fr: ['Bénévoles', 'Volontaires', 'Nombre de bénévoles'],
    en: ['Volunteers', 'Number of volunteers'],
  },
  administrative: { ar: ['الإداريون', 'الأطر الإدارية'], fr: ['Personnel administratif', 'Administratifs'], en: ['Administrative staff'] },
  participants: {
    ar: ['المشاركون', 'عدد المشاركين', 'الحضور'],
    fr: ['Participants', 'Nombre de participants'],
    en: ['Participants', 'Attendees', 'Number of participants'],
  },
  days: { ar: ['عدد الأيام', 'الأيام'], fr: ['Jours', 'Nombre de jours'], en: ['Days', 'Number of days'] },
  caravans: { ar: ['القوافل', 'عدد القوافل'], fr: ['Caravanes', 'Nombre de caravanes'], en: ['Caravans', 'Number of caravans'] },
  figures: { ar: ['العدد', 'عدد', 'القيمة'], fr: ['Nombre', 'Effectif', 'Valeur', 'Nb'], en: ['Number', 'Count', 'Value'] },
} satisfies Readonly<Record<string, Terms>>;

export type TallyConcept = keyof typeof tallyTerms;

export const tallyConcept = matcher<TallyConcept>(tallyTerms);
export const specialtyConcept = matcher(specialtyTerms);

/** Those who serve, told apart from those who are served. */
export const staffConcepts: ReadonlySet<TallyConcept> = new Set<TallyConcept>([
  'doctors',
  'surgeons',
  'specialists',
  'pharmacists',
  'nurses',
  'midwives',
  'technicians',
  'students',
  'volunteers',
  'administrative',
]);

/** Figures of workshops and talks, in any campaign. */
export const learningConcepts: ReadonlySet<TallyConcept> = new Set<TallyConcept>([
  'workshops',
  'awareness',
  'oral-health',
  'training',
  'participants',
]);

/** Words before a place's name that tell its kind, and common nouns of titles, with what they are in the other languages. */
export const titleTerms = {
  caravan: {
    ar: ['القافلة الطبية', 'قافلة طبية', 'القافلة', 'قافلة'],
    fr: ['Caravane médicale', 'Caravane'],
    en: ['Medical caravan', 'Caravan'],
  },
  caravans: {
    ar: ['القوافل الطبية', 'قوافل طبية', 'القوافل'],
    fr: ['Caravanes médicales', 'Caravanes'],
    en: ['Medical caravans', 'Caravans'],
  },
  campaign: {
    ar: ['الحملة الطبية', 'الحملة', 'حملة طبية', 'حملة'],
    fr: ['Campagne médicale', 'Campagne'],
    en: ['Medical campaign', 'Campaign'],
  },
  mission: {
    ar: ['البعثة الطبية', 'بعثة طبية', 'البعثة', 'بعثة'],
    fr: ['Mission médicale', 'Mission'],
    en: ['Medical mission', 'Mission'],
  },
  twinning: { ar: ['توأمة', 'التوأمة', 'برنامج التوأمة'], fr: ['Jumelage'], en: ['Twinning'] },
  quarter1: { ar: ['الثلاثي الأول', 'الفصل الأول'], fr: ['1er trimestre', 'premier trimestre'], en: ['first quarter', 'Q1'] },
  quarter2: { ar: ['الثلاثي الثاني', 'الفصل الثاني'], fr: ['2e trimestre', 'deuxième trimestre'], en: ['second quarter', 'Q2'] },
  quarter3: { ar: ['الثلاثي الثالث', 'الفصل الثالث'], fr: ['3e trimestre', 'troisième trimestre'], en: ['third quarter', 'Q3'] },
  quarter4: { ar: ['الثلاثي الرابع', 'الفصل الرابع'], fr: ['4e trimestre', 'quatrième trimestre'], en: ['fourth quarter', 'Q4'] },
  results: {
    ar: ['حصيلة القوافل الطبية', 'حصيلة القوافل'],
    fr: ['Bilan des caravanes médicales', 'Bilan des caravanes'],
    en: ['Results of the medical caravans', 'Results of the caravans'],
  },
  'campaign-results': { ar: ['حصيلة الحملات', 'حصيلة الحملات الطبية'], fr: ['Bilan des campagnes'], en: ['Results of the campaigns'] },
  'mobile-units': {
    ar: ['الوحدات الطبية المتنقلة', 'وحدات طبية متنقلة'],
    fr: ['Unités médicales mobiles'],
    en: ['Mobile medical units'],
  },
  province: { ar: ['إقليم'], fr: ['Province de', 'Province'], en: ['Province of', 'Province'] },
  prefecture: { ar: ['عمالة'], fr: ['Préfecture de', 'Préfecture'], en: ['Prefecture of', 'Prefecture'] },
  region: { ar: ['جهة'], fr: ['Région de', 'Région'], en: ['Region of', 'Region'] },
  wilaya: { ar: ['ولاية'], fr: ['Wilaya de', 'Wilaya'], en: ['Wilaya of', 'Wilaya'] },
  commune: { ar: ['جماعة'], fr: ['Commune de', 'Commune'], en: ['Commune of', 'Commune'] },
} satisfies Readonly<Record<string, Terms>>;

/** "الثانية" in a title is its edition. */
export const ordinalWords = ['الأولى', 'الثانية', 'الثالثة', 'الرابعة', 'الخامسة', 'السادسة', 'السابعة', 'الثامنة', 'التاسعة', 'العاشرة'];
