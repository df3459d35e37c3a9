/**
 * Names of organisations, people and places brought to one key, so that spellings of one name meet and different names stay
 * apart. Numbers in a name are part of it.
 */
import { foldLetters, isArabic, plainText } from './text';

/** Words that say what kind of body it is and not which; compared folded. Left in where a name has nothing else. */
export const legalFormWords: ReadonlySet<string> = new Set(
  ('sa sas sasu sarl sarlau sarlu eurl au snc scs spa gie suarl srl plc ltd limited llc inc corp corporation co company gmbh ag bv nv kg ' +
    'ste société societe cie compagnie groupe group holding labo labos laboratoire laboratoires laboratory laboratories lab labs ets établissement établissements ' +
    'شركة شركات مختبر مختبرات مخبر مخابر مجموعة مؤسسه شم شمم ذمم').split(' ').map(foldLetters),
);
/** Little words between the words of a name. */
const particles: ReadonlySet<string> = new Set('de des du d la le les l of the for pour et and و في من'.split(' ').map(foldLetters));
const latinArticles = /^(al|el|ul|ar|as|ash|at|an|ad|es|ed|et)[-'’ ](?=\p{L}{2})/u;

/** The folded words of a name in their order; articles, dots of abbreviations and punctuation left out. */
export function nameWords(text: string): string[] {
  const folded = foldLetters(plainText(text)).replace(/(?<=(?:^|[^\p{L}])\p{L})\.(?=\p{L}(?:[^\p{L}]|$))/gu, '');
  const found = folded.match(/\p{L}+|\d+/gu) ?? [];
  return found.map(withoutArticle).filter((word) => word !== '');
}

function withoutArticle(word: string): string {
  return isArabic(word) ? word.replace(/^(?:و?ال|لل)(?=..)/, '') : word;
}

const isArticle = (word: string): boolean => latinArticles.test(`${word} xx`);

export const isLegalForm = (word: string): boolean => legalFormWords.has(word);

/** Equal for spellings that differ only in accents, letter variants, articles, legal forms, word order, spaces and punctuation. */
export function nameKey(text: string): string {
  const words = nameWords(text);
  const telling = words.filter((word) => !isLegalForm(word) && !particles.has(word) && !isArticle(word));
  return (telling.length > 0 ? telling : words).sort().join(' ');
}
