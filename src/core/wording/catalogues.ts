/** The messages of one language, merged of the domains' files; a key is given once. The languages hold the same keys. */
import type { Language } from '../model/roles';
import { placeholdersIn } from './placeholders';
import arActions from './messages/ar/actions.json';
import enActions from './messages/en/actions.json';
import frActions from './messages/fr/actions.json';
import arBreakdown from './messages/ar/breakdown.json';
import enBreakdown from './messages/en/breakdown.json';
import frBreakdown from './messages/fr/breakdown.json';
import arBuilder from './messages/ar/builder.json';
import enBuilder from './messages/en/builder.json';
import frBuilder from './messages/fr/builder.json';
import arChecks from './messages/ar/checks.json';
import enChecks from './messages/en/checks.json';
import frChecks from './messages/fr/checks.json';
import arDocuments from './messages/ar/documents.json';
import enDocuments from './messages/en/documents.json';
import frDocuments from './messages/fr/documents.json';
import arFunctions from './messages/ar/functions.json';
import enFunctions from './messages/en/functions.json';
import frFunctions from './messages/fr/functions.json';
import arLiving from './messages/ar/living.json';
import enLiving from './messages/en/living.json';
import frLiving from './messages/fr/living.json';
import arMapping from './messages/ar/mapping.json';
import enMapping from './messages/en/mapping.json';
import frMapping from './messages/fr/mapping.json';
import arPane from './messages/ar/pane.json';
import enPane from './messages/en/pane.json';
import frPane from './messages/fr/pane.json';
import arPress from './messages/ar/press.json';
import enPress from './messages/en/press.json';
import frPress from './messages/fr/press.json';
import arTemplates from './messages/ar/templates.json';
import enTemplates from './messages/en/templates.json';
import frTemplates from './messages/fr/templates.json';
import arReading from './messages/ar/reading.json';
import enReading from './messages/en/reading.json';
import frReading from './messages/fr/reading.json';
import arReconcile from './messages/ar/reconcile.json';
import enReconcile from './messages/en/reconcile.json';
import frReconcile from './messages/fr/reconcile.json';
import arRecognition from './messages/ar/recognition.json';
import enRecognition from './messages/en/recognition.json';
import frRecognition from './messages/fr/recognition.json';

export type Catalogue = Readonly<Record<string, string>>;

/** One row a domain: its owner adds it here with its three files. */
const domains: Readonly<Record<string, Readonly<Record<Language, Catalogue>>>> = {
  actions: { ar: arActions, fr: frActions, en: enActions },
  breakdown: { ar: arBreakdown, fr: frBreakdown, en: enBreakdown },
  builder: { ar: arBuilder, fr: frBuilder, en: enBuilder },
  checks: { ar: arChecks, fr: frChecks, en: enChecks },
  documents: { ar: arDocuments, fr: frDocuments, en: enDocuments },
  functions: { ar: arFunctions, fr: frFunctions, en: enFunctions },
  living: { ar: arLiving, fr: frLiving, en: enLiving },
  mapping: { ar: arMapping, fr: frMapping, en: enMapping },
  pane: { ar: arPane, fr: frPane, en: enPane },
  press: { ar: arPress, fr: frPress, en: enPress },
  reading: { ar: arReading, fr: frReading, en: enReading },
  reconcile: { ar: arReconcile, fr: frReconcile, en: enReconcile },
  recognition: { ar: arRecognition, fr: frRecognition, en: enRecognition },
  templates: { ar: arTemplates, fr: frTemplates, en: enTemplates },
};

function merged(language: Language): Catalogue {
  const catalogue: Record<string, string> = {};
  for (const [domain, files] of Object.entries(domains)) {
    for (const [key, text] of Object.entries(files[language])) {
      if (key in catalogue) throw new Error(`The message ${key} of ${domain} is given twice in ${language}.`);
      catalogue[key] = text;
    }
  }
  return catalogue;
}

/** Throws, naming the key, where a language lacks a message that another has. */
function sameKeys(catalogues: Readonly<Record<Language, Catalogue>>): Readonly<Record<Language, Catalogue>> {
  for (const [language, catalogue] of Object.entries(catalogues)) {
    for (const other of Object.values(catalogues)) {
      const missing = Object.keys(other).find((key) => !(key in catalogue));
      if (missing !== undefined) throw new Error(`The message ${missing} is missing in ${language}.`);
    }
  }
  return catalogues;
}

/** Throws, naming the key, where a message asks for other things in one language than in another. */
function samePlaceholders(catalogues: Readonly<Record<Language, Catalogue>>): Readonly<Record<Language, Catalogue>> {
  for (const key of Object.keys(catalogues.en)) {
    const [en, fr, ar] = [catalogues.en, catalogues.fr, catalogues.ar].map((catalogue) => placeholdersIn(catalogue[key] ?? '').join(', '));
    if (en !== fr || en !== ar) throw new Error(`The message ${key} asks for ${en} in en, ${fr} in fr, ${ar} in ar.`);
  }
  return catalogues;
}

export const catalogues = samePlaceholders(sameKeys({ ar: merged('ar'), fr: merged('fr'), en: merged('en') }));
