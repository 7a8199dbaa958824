// What the command says of a wrong use, in both languages: one sentence, the way to the help, and exit code 2.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {run} from './command.js';

const WRONG = [
  [
    [],
    /html、code、frame、check、draft、table、proof、picture、tokens 之一，实为空缺/,
    /one of html, code, frame, check, draft, table, proof, picture, tokens, got nothing/,
  ],
  [
    ['draw', 'x'],
    /html、code、frame、check、draft、table、proof、picture、tokens 之一，实为“draw”/,
    /one of html, code, frame, check, draft, table, proof, picture, tokens, got “draw”/,
  ],
  [['html'], /应有一个数据文件/, /expected one dataset/],
  [['html', 'data/report.json', 'data/report.json'], /应有一个数据文件/, /expected one dataset/],
  [['html', 'none.json'], /没有文件 none\.json/, /there is no file none\.json/],
  [
    ['html', 'data/report.json', '--profile', 'word'],
    /--profile：应为 plain、editor、wechat 之一，实为“word”/,
    /plain, editor, wechat, got “word”/,
  ],
  [['html', 'data/report.json', '--piece', 'card'], /--piece：.*indicator-card.*实为“card”/, /--piece: .*indicator-card.*got “card”/],
  [
    ['html', 'data/report.json', '--layout', 'tall'],
    /--layout：应为 card、wide、inline、rows、towers、report、mirrored 之一/,
    /mirrored, got “tall”/,
  ],
  [['html', 'data/report.json', '--piece', 'indicator-card'], /应有 --indicator 编号/, /expected --indicator ID/],
  [
    ['html', 'data/report.json', '--piece', 'theme-card', '--indicator', 'gdp-2018'],
    /--indicator：theme-card 不需要它，应为 --theme/,
    /expected --theme/,
  ],
  [['html', 'data/report.json', '--indicator', 'gdp-2018'], /--indicator：report 不需要它\n/, /report does not take it\n/],
  [['html', 'data/report.json', '--colour', 'red'], /选项有误：没有 --colour\n/, /wrong option: there is no --colour\n/],
  [['html', 'data/report.json', '--pallete', 'azure'], /没有 --pallete，是不是 --palette？/, /did you mean --palette\?/],
  [['html', 'data/report.json', '-o', 'x.html'], /没有 -o/, /there is no -o/],
  [['html', 'data/report.json', '--__proto__=1'], /没有 --__proto__/, /there is no --__proto__/],
  [['html', 'data/report.json', '--scheme', 'dark'], /html 没有 --scheme，它属于 code/, /html has no --scheme, it belongs to code/],
  [['check', 'data/report.json', '--palette', 'azure'], /check 没有 --palette，它属于 html、code/, /belongs to html, code/],
  [['html', 'data/report.json', '--out='], /--out：后面应有值/, /--out: expected a value/],
  [['html', 'data/report.json', '--out', ''], /--out：后面应有值/, /--out: expected a value/],
  [['code', 'data/report.json', '--dataset', '--no-scripts'], /--dataset：后面应有值/, /--dataset: expected a value/],
  [['html', 'data/report.json', '--no-style=yes'], /--no-style：不带值/, /--no-style: takes no value/],
  [['html', 'data/report.json', '--palette', 'azure', '--palette=crimson'], /--palette：写了不止一次/, /--palette: given more than once/],
  [['html', 'data/report.json', '--heading-level', '9'], /--heading-level：应为 0、1、2、3、4、5、6 之一，实为“9”/, /got “9”/],
  [['code', 'data/report.json', '--palette', 'green'], /--palette：应为 crimson、azure、festive 之一，实为“green”/, /got “green”/],
  [['code', 'data/report.json', '--scheme=night'], /--scheme：应为 light、dark、auto 之一/, /got “night”/],
  [['code', 'data/report.json', '--size', '12'], /--size：应为 normal、large 之一/, /got “12”/],
  [['code', 'data/report.json', '--layout', 'mirrored'], /--layout：report 不需要它/, /report does not take it/],
  [
    ['code', 'data/report.json', '--piece', 'indicator-card', '--indicator', 'gdp-2018', '--layout', 'mirrored'],
    /--layout：应为 card、wide、inline 之一，实为“mirrored”/,
    /one of card, wide, inline, got “mirrored”/,
  ],
  [
    ['code', 'data/report.json', '--piece', 'theme-card', '--theme', 'theme-2019-1', '--collapsed'],
    /--collapsed：theme-card 不需要它/,
    /theme-card does not take it/,
  ],
  [['code', 'data/report.json', '--library', 'javascript:alert(1)'], /--library：应为相对地址/, /--library: expected a relative address/],
  [['picture'], /应有一个数据文件/, /expected one dataset/],
  [['picture', 'data/report.json'], /--out：应为 \.png、\.svg 或 \.pdf 文件/, /--out: expected a \.png, \.svg or \.pdf file/],
  [['picture', 'data/report.json', '--out', 'x.jpg'], /--out：应为 \.png/, /--out: expected a \.png/],
  [['picture', 'data/report.json', '--out', 'x.pdf', '--width', '500'], /--width：只用于 \.png、\.svg 文件/, /only for \.png, \.svg files/],
  [['picture', 'data/report.json', '--out', 'x.png', '--paper', 'a3'], /--paper：只用于 \.pdf 文件/, /--paper: only for \.pdf files/],
  [['picture', 'data/report.json', '--out', 'x.pdf', '--paper', 'a5'], /--paper：应为 a4、a3 之一，实为“a5”/, /one of a4, a3, got “a5”/],
  [
    ['picture', 'data/report.json', '--out', 'x.png', '--size', 'large'],
    /--size：应为 square、poster、.* 之一，或写成宽x高，如 1080x1440，实为“large”/,
    /--size: expected one of square, poster, .*, or WIDTHxHEIGHT, such as 1080x1440, got “large”/,
  ],
  [['picture', 'data/report.json', '--out', 'x.png', '--size', '9x90'], /实为“9x90”/, /got “9x90”/],
  [
    ['picture', 'data/report.json', '--out', 'x.png', '--size', 'square', '--max-height', '8000'],
    /--max-height：不能与 --size 同用/,
    /--max-height: not together with --size/,
  ],
  [['picture', 'data/report.json', '--out', 'x.png', '--scale', 'two'], /--scale：应为数，实为“two”/, /expected a number, got “two”/],
  [
    ['picture', 'data/report.json', '--out', 'x.png', '--width', '9999'],
    /宽度应是 240 至 2400 之间的数，给出的是“9999”/,
    /The width should be a number from 240 to 2400, and was “9999”/,
  ],
  [['html', 'data'], /无法读取 data：它是文件夹/, /cannot read data: it is a folder/],
  [['check', 'data'], /无法读取 data：它是文件夹/, /cannot read data: it is a folder/],
  [['check', 'data/report.json/x.json'], /无法读取 .*：路径中有一段不是文件夹/, /a part of its path is no folder/],
  [['check', ''], /应有数据文件或网页/, /expected a dataset or a page/],
  [['check', 'data/report.json', '--root', 'nowhere'], /没有文件夹 nowhere/, /there is no folder nowhere/],
  [['html', 'data/report.json', '--out', 'no/x.html'], /无法写入 no\/x\.html：没有这个文件夹/, /there is no such folder/],
  [['html', 'data/report.json', '--out', 'data'], /无法写入 data：它是文件夹/, /cannot write data: it is a folder/],
  [['html', 'data/report.json', '--out', 'data/report.json/x'], /无法写入 .*：路径中有一段不是文件夹/, /a part of its path is no folder/],
  [['html', 'data/report.json', '--out', './data/../data/report.json'], /就是要读取的文件/, /is the file that is read/],
  [['html', 'data/none\nhere.json'], /没有文件 data\/none here\.json/, /there is no file data\/none here\.json/],
  [['check'], /应有数据文件或网页/, /expected a dataset or a page/],
  [['check', 'page.html', '--fix'], /--fix：应有一个数据文件/, /--fix: expected one dataset/],
  [['check', 'page.html', '--source', 'x.txt'], /--source：应有一个数据文件/, /--source: expected one dataset/],
  [['check', 'data/report.json', 'data/report.json', '--source', 'x.txt'], /--source：应有一个数据文件/, /--source: expected one dataset/],
  [['check', 'data/report.json', '--source', 'none.txt'], /没有文件 none\.txt/, /there is no file none\.txt/],
  [['html', 'data/report.json', '--fix'], /html 没有 --fix，它属于 check/, /html has no --fix, it belongs to check/],
  [['check', 'none.html'], /没有文件 none\.html/, /there is no file none\.html/],
];

for (const [args, chinese, english] of WRONG)
  test(`wrong use, in both languages: ${args.join(' ') || 'nothing'}`, () => {
    for (const [more, said] of [
      [[], chinese],
      [['--lang', 'en'], english],
      [['--lang=en'], english],
    ]) {
      const {status, stdout, stderr} = run(...(args.length ? args : more.length ? ['', ...more] : []), ...(args.length ? more : []));
      assert.deepEqual([status, stdout], [2, '']);
      if (args.length || !more.length) assert.match(stderr, said);
      assert.match(stderr, /^tujie: .*\n +npx tujie --help\n$/);
    }
  });
