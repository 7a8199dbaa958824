// Whether a text of a dataset holds letters that a reader cannot tell from others, or not see. For authors, not for pages.
import {codePoint, oddLetter} from '../model/letters.js';
import {pathOf, problem, type Keys, type Problem} from '../model/problem.js';

/** The first such letter of every text in a value. */
export function* checkLetters(value: unknown, lang: string, keys: Keys = []): Generator<Problem> {
  if (typeof value === 'string') {
    const odd = oddLetter(value, lang);
    if (!odd) return;
    const named = {letter: codePoint(odd.letter)};
    if (odd.kind === 'alike') yield problem('look-alike-letter', pathOf(keys), {...named, like: odd.like, expected: codePoint(odd.like)});
    else yield problem(`${odd.kind}-letter`, pathOf(keys), named);
  } else if (Array.isArray(value)) for (const [index, inner] of value.entries()) yield* checkLetters(inner, lang, [...keys, index]);
  else if (value && typeof value === 'object')
    for (const [key, inner] of Object.entries(value)) yield* checkLetters(inner, lang, [...keys, key]);
}
