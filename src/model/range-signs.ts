// What stands between the two numbers of a range, as reports type it: the one list for holding, checking and reading.

/** Each sign that is one letter: hyphens, dashes, minus and tildes in all their widths. Safe inside a character class, since the hyphen stands first. */
export const RANGE_SIGNS = '-\u2010-\u2015\u2212\ufe63\uff0d~\u223c\u301c\uff5e';

/** The words that do the same. */
export const RANGE_WORDS = ['至', '到', 'to'] as const;
