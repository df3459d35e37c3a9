/**
 * Whether an Arabic and a Latin word spell one name. Consonants must meet (see transliterate.ts); the long vowels that Arabic
 * writes must stand at the same place in the Latin spelling, and both must end alike: "سلمى" is Salma, not Salem.
 */
import { transliterate } from './transliterate';

interface Sounds {
  /** Classes of consonants in their order. */
  readonly consonants: string;
  /** Vowels before each consonant, and after the last. */
  readonly gaps: readonly string[];
}

const arabicVowels: Readonly<Record<string, string>> = { ا: 'a', ي: 'i', و: 'u', ه: 'h', ح: '?', ع: '?' };
const latinVowel = /[aeiouyw]/;
const longestGroup = 4;
const fewestSounds = 3;

/** `longest`: how many letters can write one consonant, as "ch" and "tch" do; doubled ones count once. */
function soundsOf(word: string, longest: number, vowelOf: (letter: string) => string | null): Sounds {
  let consonants = '';
  const gaps: string[] = [];
  let gap = '';
  for (let at = 0; at < word.length;) {
    const vowel = vowelOf(word[at] ?? '');
    if (vowel !== null) {
      gap += vowel;
      at += 1;
      continue;
    }
    let length = Math.min(longest, word.length - at);
    while (length > 1 && (latinVowel.test(word.slice(at, at + length)) || transliterate(word.slice(at, at + length)).length !== 1))
      length -= 1;
    // What follows says how a letter sounds: c before e.
    const sound = length === 1 ? transliterate(word.slice(at, at + 2)).charAt(0) : transliterate(word.slice(at, at + length));
    if (sound !== '' && !(longest > 1 && gap === '' && consonants.endsWith(sound))) {
      consonants += sound;
      gaps.push(gap);
      gap = '';
    }
    at += length;
  }
  gaps.push(gap);
  return { consonants, gaps };
}

const arabicSounds = (word: string): Sounds => soundsOf(word, 1, (letter) => arabicVowels[letter] ?? null);
const latinSounds = (word: string): Sounds =>
  soundsOf(word, longestGroup, (letter) => (latinVowel.test(letter) ? letter : letter === 'h' ? '' : null));

const within: Readonly<Record<string, RegExp>> = { a: /[ae]/, i: /[iye]/, u: /[ouw]/, h: /(?:)/ };

function gapFits(arabic: string, latin: string, isFirst = false): boolean {
  if (arabic.includes('?')) return true;
  // Long vowels are written in Arabic: where none stands, "Karim" is no Karam. A first syllable's short i is written so too: Chifa.
  if (arabic === '') return isFirst || !/[iy]|oo|ee/.test(latin);
  return [...arabic].every((vowel) => within[vowel]?.test(latin) ?? true);
}

function startFits(arabic: string, latin: string): boolean {
  if (/^h/.test(arabic)) return gapFits(arabic.slice(1), latin);
  return (arabic === '') === (latin === '') || arabic.startsWith('?')
    ? arabic === '' || /^[a?]/.test(arabic) || gapFits(arabic, latin)
    : false;
}

function endFits(arabic: string, latin: string): boolean {
  if (arabic.includes('?')) return true;
  if (arabic === '') return latin === '' || latin === 'e';
  if (/[ha]$/.test(arabic)) return /[ae]$/.test(latin);
  // Folding has taken a final alef maqsura for a yaa.
  return latin !== '' && (gapFits(arabic, latin) || (arabic.endsWith('i') && latin.endsWith('a')));
}

/** Both folded, the first in Arabic letters, the second in Latin ones. */
export function spellsSame(arabic: string, latin: string): boolean {
  const [one, other] = [arabicSounds(arabic), latinSounds(latin)];
  if (one.consonants === '' || one.consonants !== other.consonants || arabic.length < fewestSounds) return false;
  const last = one.gaps.length - 1;
  return one.gaps.every((gap, at) => {
    const facing = other.gaps[at] ?? '';
    if (at === 0) return startFits(gap, facing);
    return at === last ? endFits(gap, facing) : gapFits(gap, facing, at === 1);
  });
}
