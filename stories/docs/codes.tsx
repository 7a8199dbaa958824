// The tables of codes as they stand in the READMEs, both languages in one: there is no other copy.
import english from '../../README.md?raw';
import chinese from '../../README.zh-CN.md?raw';
import {PROBLEMS} from './problems.js';
import {Rows} from './rows.js';

/** Rows of the table whose first column is headed `code`: its codes, and what to do. */
function codesIn(text: string): readonly (readonly [string, string])[] {
  const [, table = ''] = /\n\| `code` .*\n\|[- |]+\n((?:\|.*\n)+)/.exec(text) ?? [];
  return [...table.matchAll(/^\| (.*?) +\| (.*?) +\|$/gm)].map(([, codes = '', what = '']) => [codes.replaceAll('、', ', '), what]);
}

/** Every code of `tujie-error`, and what to do about it. */
export const Codes = () => {
  const inChinese = new Map(codesIn(chinese));
  return (
    <Rows
      head={['代码 Code', '怎么办 What to do']}
      rows={codesIn(english).map(([name, en]) => ({name, en, zh: `${inChinese.get(name) ?? ''}。`}))}
    />
  );
};

/** Every code of a dataset's problems, and what to do. */
export const Problems = () => (
  <Rows
    head={['代码 Code', '怎么办 What to do']}
    rows={PROBLEMS.map(({codes, zh, en}) => ({name: codes.map((code) => `\`${code}\``).join(', '), zh, en}))}
  />
);
