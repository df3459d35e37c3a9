/** Labels that stand together: what was aimed at, what was reached, and the share of the one in the other. */
import type { Language } from '../model/roles';

type Terms = Readonly<Record<Language, readonly string[]>>;

export const achievementWords: Readonly<Record<'aim' | 'reached' | 'rate', Terms>> = {
  aim: {
    ar: ['المستهدف', 'المستهدفون', 'الهدف', 'العدد المستهدف', 'الساكنة المستهدفة', 'الفئة المستهدفة', 'المتوقع', 'المبرمج', 'المخطط'],
    fr: ['objectif', 'cible', 'population cible', 'prévu', 'prévision', 'prévisions', 'planifié', 'attendu', 'programmé'],
    en: ['target', 'target population', 'targeted', 'goal', 'planned', 'expected', 'objective'],
  },
  reached: {
    ar: ['المنجز', 'المحقق', 'الإنجاز', 'الإنجازات', 'المستفيدون', 'الملقحون', 'العدد المنجز', 'ما تم إنجازه'],
    fr: ['réalisé', 'réalisés', 'réalisation', 'réalisations', 'atteint', 'résultat', 'vaccinés', 'exécuté'],
    en: ['achieved', 'actual', 'result', 'reached', 'achievement', 'realised', 'realized', 'vaccinated', 'done'],
  },
  rate: {
    ar: ['نسبة الإنجاز', 'نسبة التحقيق', 'معدل الإنجاز', 'نسبة التنفيذ', 'نسبة التغطية', 'نسبة بلوغ الهدف'],
    fr: [
      'taux de réalisation',
      'taux d’exécution',
      "taux d'exécution",
      "taux d'atteinte",
      'taux de couverture',
      '% réalisé',
      '% de réalisation',
      'pourcentage de réalisation',
      'couverture',
    ],
    en: [
      'achievement rate',
      'completion rate',
      'coverage rate',
      'coverage',
      '% achieved',
      'percent achieved',
      'rate of achievement',
      'execution rate',
    ],
  },
};
