/**
 * Which of a ledger's names are one partner. One key across letters, accents, articles, legal forms, word order and alphabets
 * makes two spellings one; anything less (a typing error, one word more, another kind of body) is likeness, and only that.
 */
import { anonymousWords, isAny } from '../lexicon/ledgers';
import { words as foldedWordsOf } from '../lexicon/folding';
import type { PartnerPair } from '../model/settings';
import { spellsSame } from './cross-script';
import { editDistance } from './edit-distance';
import { foldedWords, nameWord, writtenWords, type NameWord } from './names';
import { foldLetters, isArabic, plainText } from './text';
import { transliterate } from './transliterate';

/** `like`: one body misspelled; `part`: one has a word more, as a federation and its committee; `other`: two bodies. */
export type PartnerRelation = 'same' | 'like' | 'part' | 'other';

export interface PartnerName {
  /** Equal for spellings of one partner; -1 for who is not named. */
  readonly id: number;
  /** Whether another spelling of the same partner stands in the other alphabet. */
  readonly crossesScripts: boolean;
}

/** Said of a body by law, not by name. */
const legalForms = new Set(
  'sa sas sasu sarl sarlau eurl au snc scs spa gie suarl srl plc ltd limited llc inc corp corporation co company gmbh ag bv nv kg ste societe cie compagnie ets etablissement etablissements شركه شركات شم شمم ذمم'
    .split(' ')
    .map(foldLetters),
);
/** Words for one kind of body, which may be what tells it from another. */
const alikeForms: Readonly<Record<string, string>> = Object.fromEntries(
  ['labo labos laboratoire laboratoires laboratory laboratories lab labs مختبر مختبرات مخبر مخابر', 'groupe group مجموعة'].flatMap(
    (row) => {
      const spellings = row.split(' ').map(foldLetters);
      return spellings.map((spelling) => [spelling, spellings[0] ?? spelling]);
    },
  ),
);

const shortestJoined = 6;
const mostEdits = (length: number): number => (length < 4 ? 0 : length < 9 ? 1 : 2);

export function isAnonymous(name: string): boolean {
  const folded = foldedWordsOf(name);
  if (folded.length === 0) return true;
  return isAny(folded, anonymousWords) || (folded.length <= 3 && folded.some((word) => isAny([word], anonymousNouns)));
}

/** Enough to say that nobody is named, whatever stands beside: "Bienfaiteur anonyme". */
const anonymousNouns = anonymousWords.filter(
  ([first = '', ...rest]) => rest.length === 0 && /^(?:anonym|inconnu|unknown|مجهول)/.test(first),
);

/** The words that tell a body from all others, each in the one spelling of its kind. */
function telling(name: string): readonly NameWord[] {
  const all = writtenWords(plainText(name))
    .flatMap(foldedWords)
    .map(nameWord)
    .map((word) => (word.role === 'form' ? { ...word, text: alikeForms[word.folded] ?? alikeForms[word.text] ?? word.text } : word));
  const kept = all.filter(
    ({ role, text, folded }) => role !== 'particle' && !(role === 'form' && (legalForms.has(text) || legalForms.has(folded))),
  );
  return kept.length > 0 ? kept : all;
}

const keyOf = (words: readonly NameWord[]): string =>
  words
    .map(({ text }) => text)
    .sort()
    .join(' ');

/** Equal for names that could be one in two alphabets; what has one spelling in all of them stands for itself. */
const soundOf = (words: readonly NameWord[]): string =>
  words
    .map(({ text }) => transliterate(text))
    .sort()
    .join(' ');

interface Known {
  readonly key: string;
  readonly words: readonly NameWord[];
  readonly arabic: boolean;
}

export class PartnerBook {
  private readonly known: Known[] = [];
  private readonly byKey = new Map<string, number>();
  /** Without the spaces between words: "Bio Codex" is Biocodex. */
  private readonly byLetters = new Map<string, number>();
  private readonly byName = new Map<string, number>();
  /** The known that stands for a group of spellings. */
  private readonly lead: number[] = [];
  private readonly crossing = new Set<number>();
  private readonly refused = new Set<string>();
  private readonly relations = new Map<string, PartnerRelation>();

  /** `pairs`: what the user said of names: one partner, or two. */
  constructor(names: Iterable<string>, pairs: readonly PartnerPair[] = []) {
    for (const name of names) this.add(name);
    for (const { one, other, same } of pairs) {
      const [first, second] = [this.add(one), this.add(other)];
      if (first < 0 || second < 0) continue;
      if (same) this.join(first, second);
      else this.refused.add(`${first} ${second}`).add(`${second} ${first}`);
    }
    this.joinScripts();
  }

  private add(name: string): number {
    const before = this.byName.get(name);
    if (before !== undefined) return before;
    let id = -1;
    if (!isAnonymous(name)) {
      const words = telling(name);
      const key = keyOf(words);
      const letters = words.map(({ folded }) => folded).join('');
      const known = this.byKey.get(key) ?? (letters.length >= shortestJoined ? this.byLetters.get(letters) : undefined);
      if (known !== undefined) id = known;
      else if (key !== '') {
        id = this.known.length;
        this.known.push({ key, words, arabic: isArabic(name) });
        this.lead.push(id);
        this.byKey.set(key, id);
        this.byLetters.set(letters, id);
      }
    }
    this.byName.set(name, id);
    return id;
  }

  private leadOf(id: number): number {
    let at = id;
    while (this.lead[at] !== at) at = this.lead[at] ?? at;
    return at;
  }

  private join(one: number, other: number): void {
    const [first, second] = [this.leadOf(one), this.leadOf(other)];
    if (first !== second) this.lead[Math.max(first, second)] = Math.min(first, second);
  }

  /** A name of one alphabet and one of the other are joined only where each fits no second one. */
  private joinScripts(): void {
    const bySound = new Map<string, number[]>();
    this.known.forEach(({ words }, id) => {
      const sound = soundOf(words);
      const group = bySound.get(sound);
      if (group) group.push(id);
      else bySound.set(sound, [id]);
    });
    for (const group of bySound.values()) {
      const arabic = group.filter((id) => this.known[id]?.arabic === true);
      const latin = group.filter((id) => this.known[id]?.arabic === false);
      if (arabic.length !== 1 || latin.length !== 1) continue;
      const [one = 0] = arabic;
      const [other = 0] = latin;
      if (this.refused.has(`${one} ${other}`) || !spellOneName(this.known[one], this.known[other])) continue;
      if (this.leadOf(one) !== this.leadOf(other)) this.crossing.add(Math.min(this.leadOf(one), this.leadOf(other)));
      this.join(one, other);
    }
  }

  nameOf(name: string): PartnerName {
    const id = this.byName.get(name) ?? this.add(name);
    const lead = id < 0 ? -1 : this.leadOf(id);
    return { id: lead, crossesScripts: this.crossing.has(lead) };
  }

  /** How two names stand to each other; who is not named is like nobody. */
  relation(one: string, other: string): PartnerRelation {
    const [first, second] = [this.byName.get(one) ?? this.add(one), this.byName.get(other) ?? this.add(other)];
    if (first < 0 || second < 0) return 'other';
    if (this.leadOf(first) === this.leadOf(second)) return 'same';
    if (this.refused.has(`${first} ${second}`)) return 'other';
    const memory = first < second ? `${first} ${second}` : `${second} ${first}`;
    const before = this.relations.get(memory);
    if (before !== undefined) return before;
    const found = relationOf(this.known[first]?.words ?? [], this.known[second]?.words ?? []);
    this.relations.set(memory, found);
    return found;
  }
}

function spellOneName(arabic: Known | undefined, latin: Known | undefined): boolean {
  if (!arabic || !latin || arabic.words.length !== latin.words.length) return false;
  const left = [...latin.words];
  return arabic.words.every((word) => {
    const at = left.findIndex((facing) => facing.text === word.text || (facing.role !== 'number' && spellsSame(word.text, facing.text)));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}

const wordsAgree = (one: NameWord, other: NameWord): 'equal' | 'near' | null => {
  if (one.text === other.text) return 'equal';
  if (one.role === 'number' || other.role === 'number' || one.role === 'place' || other.role === 'place') return null;
  if (one.role === 'kind' && other.role === 'kind') return null;
  const [arabic, facing] = [isArabic(one.text), isArabic(other.text)];
  if (arabic !== facing) {
    const [sound, otherSound] = [transliterate(one.text), transliterate(other.text)];
    return sound.length >= 2 && sound === otherSound ? 'near' : null;
  }
  const most = mostEdits(Math.min(one.text.length, other.text.length));
  return Math.abs(one.text.length - other.text.length) <= most && editDistance(one.text, other.text) <= most ? 'near' : null;
};

function relationOf(one: readonly NameWord[], other: readonly NameWord[]): PartnerRelation {
  let left = [...one];
  let right = [...other];
  for (const wanted of ['equal', 'near'] as const) {
    for (const word of left) {
      const at = right.findIndex(
        (facing) => wordsAgree(word, facing) === wanted || (wanted === 'near' && wordsAgree(word, facing) === 'equal'),
      );
      if (at < 0) continue;
      right = right.filter((_, index) => index !== at);
      left = left.filter((each) => each !== word);
    }
  }
  if (left.length === 0 && right.length === 0) return 'like';
  const lacks = [...left, ...right];
  const met = one.length - left.length;
  if (met === 0 || !one.some((word) => word.role !== 'form' && !left.includes(word))) return 'other';
  if (lacks.every(({ role }) => role === 'form')) return 'like';
  if (lacks.some(({ role }) => role === 'number')) return 'other';
  if (left.length === 0 || right.length === 0) return 'part';
  if (isJoined(left, right)) return 'like';
  return left.every(({ role }) => role === 'kind') && right.every(({ role }) => role === 'kind' || role === 'place') ? 'part' : 'other';
}

/** "Bio Codex" and "Biocodex". */
const isJoined = (left: readonly NameWord[], right: readonly NameWord[]): boolean =>
  left.map(({ folded }) => folded).join('') === right.map(({ folded }) => folded).join('');
