// Every block of code in the READMEs and the pages of prose, as a reader would copy it.
import {readdirSync, readFileSync} from 'node:fs';

const ROOT = new URL('../', import.meta.url);

const PAGES = 'stories/docs/';

/** Files whose code is to be copied. */
export const DOCUMENTS = [
  'README.md',
  'README.zh-CN.md',
  'data/README.md',
  ...readdirSync(new URL(PAGES, ROOT)).flatMap((name) => (name.endsWith('.mdx') ? [PAGES + name] : [])),
];

/**
 * The blocks of a file.
 *
 * @returns For each its language, its code, where it begins, and the page before it: the last block of HTML, which a script may act on.
 */
export function blocksOf(file) {
  const text = readFileSync(new URL(file, ROOT), 'utf8');
  let page = '';
  return [...text.matchAll(/^```(.*)\n([^]*?)^```$/gm)].map(({1: language, 2: code, index}) => {
    if (language === 'html') page = code;
    return {language, code, page, place: `${file}:${text.slice(0, index).split('\n').length}`};
  });
}
