/** Medical specialties in three languages: the name that is printed first, then the spellings that tallies use. */
import type { Terms } from './concepts';

export const specialtyTerms = {
  general_medicine: {
    ar: ['الطب العام', 'طب عام', 'عامة'],
    fr: ['Médecine générale', 'Généraliste', 'Médecin généraliste'],
    en: ['General medicine', 'General practice'],
  },
  internal_medicine: { ar: ['الطب الباطني', 'الأمراض الباطنية', 'باطنة', 'الباطنية'], fr: ['Médecine interne'], en: ['Internal medicine'] },
  paediatrics: { ar: ['طب الأطفال', 'أمراض الأطفال', 'أطفال'], fr: ['Pédiatrie', 'Pédiatre'], en: ['Paediatrics', 'Pediatrics'] },
  paediatric_surgery: {
    ar: ['جراحة الأطفال'],
    fr: ['Chirurgie pédiatrique', 'Chirurgie infantile'],
    en: ['Paediatric surgery', 'Pediatric surgery'],
  },
  cardiology: {
    ar: ['طب القلب والشرايين', 'طب القلب', 'أمراض القلب', 'أمراض القلب والشرايين', 'القلب والشرايين'],
    fr: ['Cardiologie', 'Cardiologue'],
    en: ['Cardiology'],
  },
  interventional_cardiology: { ar: ['القسطرة التداخلية للقلب'], fr: ['Cardiologie interventionnelle'], en: ['Interventional cardiology'] },
  pulmonology: {
    ar: ['طب الجهاز التنفسي', 'أمراض الجهاز التنفسي', 'الأمراض الصدرية', 'أمراض الصدر'],
    fr: ['Pneumologie', 'Pneumo-phtisiologie'],
    en: ['Pulmonology', 'Pneumology', 'Respiratory medicine'],
  },
  gastroenterology: {
    ar: ['طب الجهاز الهضمي', 'أمراض الجهاز الهضمي', 'الجهاز الهضمي'],
    fr: ['Gastro-entérologie', 'Gastrologie'],
    en: ['Gastroenterology'],
  },
  nephrology: { ar: ['طب الكلى', 'أمراض الكلى'], fr: ['Néphrologie'], en: ['Nephrology'] },
  endocrinology_diabetes: {
    ar: ['طب الغدد والسكري', 'أمراض الغدد والسكري', 'الغدد والسكري', 'أمراض الغدد', 'داء السكري'],
    fr: ['Endocrinologie-diabétologie', 'Endocrinologie', 'Diabétologie'],
    en: ['Endocrinology & diabetes', 'Endocrinology', 'Diabetology'],
  },
  rheumatology: {
    ar: ['طب الروماتيزم', 'أمراض المفاصل', 'طب المفاصل', 'الروماتيزم', 'أمراض الروماتيزم'],
    fr: ['Rhumatologie'],
    en: ['Rheumatology'],
  },
  neurology: { ar: ['طب الأعصاب', 'أمراض الأعصاب', 'أمراض الدماغ والأعصاب'], fr: ['Neurologie'], en: ['Neurology'] },
  neurosurgery: { ar: ['جراحة الدماغ والأعصاب', 'جراحة الأعصاب'], fr: ['Neurochirurgie'], en: ['Neurosurgery'] },
  psychiatry: { ar: ['الطب النفسي', 'طب النفس', 'الأمراض النفسية'], fr: ['Psychiatrie'], en: ['Psychiatry'] },
  dermatology: {
    ar: ['طب الجلد', 'الأمراض الجلدية', 'أمراض الجلد', 'جلدية', 'الجلد'],
    fr: ['Dermatologie', 'Dermato'],
    en: ['Dermatology'],
  },
  ophthalmology: {
    ar: ['طب العيون', 'أمراض العيون', 'طب وجراحة العيون', 'جراحة العيون', 'رمد', 'عيون', 'العيون'],
    fr: ['Ophtalmologie', 'Ophtalmo'],
    en: ['Ophthalmology', 'Eye care'],
  },
  ent: {
    ar: ['طب الأنف والأذن والحنجرة', 'أمراض الأنف والأذن والحنجرة', 'الأنف والأذن والحنجرة', 'أنف أذن حنجرة'],
    fr: ['ORL (oto-rhino-laryngologie)', 'ORL', 'Oto-rhino-laryngologie'],
    en: ['ENT', 'Otolaryngology'],
  },
  dentistry: {
    ar: ['طب الأسنان', 'جراحة الأسنان', 'طب وجراحة الأسنان', 'أسنان', 'الأسنان'],
    fr: ['Médecine dentaire', 'Dentisterie', 'Odontologie', 'Chirurgie dentaire', 'Dental'],
    en: ['Dentistry', 'Dental medicine'],
  },
  oral_maxillofacial: {
    ar: ['جراحة الفم والوجه والفكين', 'جراحة الوجه والفكين'],
    fr: ['Chirurgie maxillo-faciale', 'Stomatologie'],
    en: ['Oral & maxillofacial surgery', 'Maxillofacial surgery'],
  },
  gynaecology_obstetrics: {
    ar: ['طب النساء والتوليد', 'أمراض النساء والتوليد', 'أمراض النساء', 'طب النساء', 'النساء والتوليد', 'نساء وتوليد', 'نساء وتنظيم أسرة'],
    fr: ['Gynécologie-obstétrique', 'Gynéco', 'Gynécologie', 'Gynéco-obstétrique', 'Obstétrique'],
    en: ['Gynaecology & obstetrics', 'Gynaecology', 'Gynecology', 'Obstetrics'],
  },
  urology: {
    ar: ['جراحة المسالك البولية', 'المسالك البولية', 'طب المسالك البولية', 'أمراض المسالك البولية'],
    fr: ['Urologie'],
    en: ['Urology'],
  },
  general_surgery: {
    ar: ['الجراحة العامة', 'جراحة عامة', 'جراحة'],
    fr: ['Chirurgie générale', 'Chirurgie'],
    en: ['General surgery', 'Surgery'],
  },
  visceral_surgery: { ar: ['جراحة الأحشاء'], fr: ['Chirurgie viscérale'], en: ['Visceral surgery'] },
  orthopaedics: {
    ar: ['جراحة العظام والمفاصل', 'طب العظام', 'جراحة العظام', 'أمراض العظام', 'العظام والمفاصل', 'عظام', 'العظام'],
    fr: ['Traumatologie-orthopédie', 'Traumatologie', 'Orthopédie', 'Traumato-orthopédie'],
    en: ['Orthopaedics & trauma', 'Orthopaedics', 'Orthopedics'],
  },
  plastic_burns: {
    ar: ['جراحة الحروق والتجميل', 'جراحة التجميل'],
    fr: ['Chirurgie plastique et brûlés', 'Chirurgie plastique'],
    en: ['Plastic surgery & burns', 'Plastic surgery'],
  },
  cardiovascular_surgery: {
    ar: ['جراحة القلب والشرايين', 'جراحة القلب'],
    fr: ['Chirurgie cardio-vasculaire'],
    en: ['Cardiovascular surgery', 'Cardiac surgery'],
  },
  haematology: { ar: ['أمراض الدم', 'طب الدم'], fr: ['Hématologie'], en: ['Haematology', 'Hematology'] },
  oncology: { ar: ['طب الأورام', 'أمراض السرطان', 'الأورام'], fr: ['Oncologie', 'Cancérologie'], en: ['Oncology'] },
  infectious_diseases: {
    ar: ['الأمراض التعفنية', 'الأمراض المعدية'],
    fr: ['Maladies infectieuses', 'Infectiologie'],
    en: ['Infectious diseases'],
  },
  radiology: {
    ar: ['الأشعة', 'الفحص بالصدى', 'الفحص بالأشعة', 'التصوير الطبي'],
    fr: ['Radiologie / échographie', 'Radiologie', 'Échographie', 'Imagerie médicale'],
    en: ['Radiology / ultrasound', 'Radiology', 'Ultrasound', 'Medical imaging'],
  },
  laboratory: {
    ar: ['التحاليل الطبية', 'التحاليل المخبرية'],
    fr: ['Biologie médicale', 'Analyses médicales', 'Analyses biologiques'],
    en: ['Laboratory medicine'],
  },
  anaesthesia: {
    ar: ['التخدير والإنعاش'],
    fr: ['Anesthésie-réanimation'],
    en: ['Anaesthesia & intensive care', 'Anaesthesia', 'Anesthesia'],
  },
  physical_medicine: {
    ar: ['الطب الفيزيائي والترويض', 'الترويض الطبي', 'الترويض'],
    fr: ['Médecine physique et rééducation', 'Rééducation', 'Kinésithérapie'],
    en: ['Physical medicine & rehabilitation', 'Physiotherapy'],
  },
  geriatrics: { ar: ['طب الشيخوخة'], fr: ['Gériatrie'], en: ['Geriatrics'] },
} satisfies Readonly<Record<string, Terms>>;
